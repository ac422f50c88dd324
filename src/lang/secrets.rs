//! A program's text as it may be shown: secrets in URLs, and texts under names that sound like secrets, are stars.

use std::borrow::Cow;
use std::ops::Range;

/// What the name of a URL's parameter has in it where its value is nobody's business.
const PARAMETERS: [&str; 11] =
    ["key", "token", "secret", "pass", "pwd", "auth", "sig", "session", "credential", "jwt", "code"];

/// The same for the name of a header; records have names like that, too, so that fewer words count.
const HEADERS: [&str; 12] = [
    "authorization",
    "token",
    "secret",
    "password",
    "passwd",
    "api-key",
    "api_key",
    "apikey",
    "access-key",
    "cookie",
    "credential",
    "x-auth",
];

/// Where the environment is asked for a secret, so that none stands in the text.
const FROM_ENVIRONMENT: &str = "$DRIP_";

/// Whether the name of a URL's parameter sounds like that of a secret.
pub(crate) fn sounds_secret(name: &str) -> bool {
    has_one_of(name, &PARAMETERS)
}

fn has_one_of(name: &str, words: &[&str]) -> bool {
    let name = name.to_ascii_lowercase();
    words.iter().any(|word| name.contains(word))
}

/// The text with a star for each character of a secret that stands in it: who logs in, in a URL, the values of its parameters
/// whose names sound like secrets, and texts in quotes behind such a name in quotes and a colon, as headers have them. As long as
/// before, so that places in it stay where they are.
pub fn without_secrets(text: &str) -> Cow<'_, str> {
    let secrets = secrets(text);
    if secrets.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for secret in secrets {
        out.push_str(&text[at..secret.start]);
        out.extend(text[secret.clone()].chars().map(|_| '*'));
        at = secret.end;
    }
    out.push_str(&text[at..]);
    Cow::Owned(out)
}

/// Where secrets stand in a program's text, in order.
pub(crate) fn secrets(text: &str) -> Vec<Range<usize>> {
    let may_have_some = text.contains("://") || text.contains(':') && text.contains(['"', '\'']);
    if !may_have_some {
        return Vec::new();
    }
    let mut found = in_urls(text);
    found.extend(under_names(text));
    found.retain(|range| !range.is_empty() && !text[range.clone()].contains(FROM_ENVIRONMENT));
    found.sort_by_key(|range| (range.start, range.end));
    found.dedup_by(|next, before| {
        let within = next.start < before.end;
        if within {
            before.end = before.end.max(next.end);
        }
        within
    });
    found
}

fn in_urls(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for (scheme, _) in text.match_indices("://") {
        let start = scheme + 3;
        let stops = |letter: char| letter.is_whitespace() || matches!(letter, '"' | '\'' | '<' | '>' | '\\' | '`');
        let end = text[start..].find(stops).map_or(text.len(), |length| start + length);
        let url = &text[start..end];
        let authority = url.find(['/', '?', '#']).unwrap_or(url.len());
        if let Some(login) = url[..authority].rfind('@') {
            found.push(start..start + login);
        }
        let Some(query) = url.find('?') else { continue };
        let mut at = start + query + 1;
        for pair in url[query + 1..].split(['&', '#']) {
            if let Some((name, value)) = pair.split_once('=').filter(|(name, _)| sounds_secret(name)) {
                let value_at = at + name.len() + 1;
                found.push(value_at..value_at + value.len());
            }
            at += pair.len() + 1;
        }
    }
    found
}

/// Texts in quotes that stand behind a name in quotes that sounds like a secret, and a colon.
fn under_names(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut rest = 0;
    while let Some(name) = quoted(text, rest) {
        rest = name.end + 1;
        if !has_one_of(&text[name], &HEADERS) {
            continue;
        }
        // A name that nothing closes ends the text.
        let after = text.get(rest..).unwrap_or_default().trim_start();
        let Some(value) = after.strip_prefix(':').map(str::trim_start) else { continue };
        let at = text.len() - value.len();
        let letters = value.chars().take_while(char::is_ascii_alphabetic).count();
        if value[letters..].starts_with(['"', '\''])
            && let Some(value) = quoted(text, at)
        {
            rest = value.end + 1;
            found.push(value);
        }
    }
    found
}

/// What stands between the next two quotes that are the same, on one line; its end is that of the line where nothing closes it.
fn quoted(text: &str, from: usize) -> Option<Range<usize>> {
    let tail = text.get(from..)?;
    let open = tail.find(['"', '\''])?;
    let quote = char::from(tail.as_bytes()[open]);
    let start = from + open + 1;
    let mut escaped = false;
    for (at, letter) in text[start..].char_indices() {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '\n' => return Some(start..start + at),
            letter if letter == quote => return Some(start..start + at),
            _ => {}
        }
    }
    Some(start..text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_stars_and_everything_keeps_its_place() {
        for (text, shown) in [
            (
                "paginate(\"https://ann:pw@a.example/x?page=1&api_key=abc#top\")",
                "paginate(\"https://******@a.example/x?page=1&api_key=***#top\")",
            ),
            (
                "headers={\"Authorization\": \"Bearer abc\", 'Accept': 'text'}",
                "headers={\"Authorization\": \"**********\", 'Accept': 'text'}",
            ),
            ("{'X-Api-Key' : f'é\\'x'}", "{'X-Api-Key' : f'****'}"),
            ("{\"token\": \"open", "{\"token\": \"****"),
            ("see http://a.example?token=é now", "see http://a.example?token=* now"),
        ] {
            assert_eq!(without_secrets(text), shown);
            assert_eq!(shown.chars().count(), text.chars().count());
        }
    }

    #[test]
    fn what_is_no_secret_stays() {
        for text in [
            "map(_[\"key\"])",
            "groupby(key=_[\"token\"])",
            "{\"Authorization\": \"Bearer $DRIP_TOKEN\"}",
            "{\"Authorization\": token}",
            "{\"level\": \"info\"}",
            "[{\"key\": \"a\", \"status_code\": \"200\"}]",
            "\"https://a.example/a@b?page=2\"",
            "'\"",
            "{1: \"authorization",
            "",
        ] {
            assert_eq!(without_secrets(text), text);
        }
    }
}
