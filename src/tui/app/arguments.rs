//! A stage's text taken apart into its arguments, for a form to edit one by one.

/// A call: `filter("ERROR" in _)`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Call {
    pub name: String,
    /// Each argument: its keyword, where it has one, and its text.
    pub arguments: Vec<(Option<String>, String)>,
    /// `sum` rather than `sum()`.
    pub bare: bool,
}

/// Reads a name, or a name with one pair of parentheses around arguments; `None` for anything else, and for arguments that
/// no field stands for (`*args`, comments).
pub(crate) fn parse_call(text: &str) -> Option<Call> {
    let text = text.trim();
    let open = text.find('(').unwrap_or(text.len());
    let name = text[..open].trim_end();
    let is_name = |part: &str| {
        part.chars().all(|c| c.is_alphanumeric() || c == '_')
            && part.starts_with(|c: char| c.is_alphabetic() || c == '_')
    };
    if !name.split('.').all(is_name) {
        return None;
    }
    if open == text.len() {
        return Some(Call { name: name.to_owned(), arguments: Vec::new(), bare: true });
    }
    let inside = text[open + 1..].strip_suffix(')')?;
    let mut arguments = Vec::new();
    for part in split_at_commas(inside)? {
        let part = part.trim();
        if part.starts_with('*') {
            return None;
        }
        let keyword = part.find('=').filter(|&at| is_name(part[..at].trim()) && !part[at + 1..].starts_with('='));
        arguments.push(match keyword {
            Some(at) => (Some(part[..at].trim().to_owned()), part[at + 1..].trim().to_owned()),
            None => (None, part.to_owned()),
        });
    }
    Some(Call { name: name.to_owned(), arguments, bare: false })
}

/// The parts between commas that stand in no bracket and no string; a trailing comma counts for nothing.
/// `None` when a bracket or string does not close, or a comment is found.
fn split_at_commas(text: &str) -> Option<Vec<&str>> {
    let mut parts = Vec::new();
    let mut depth = Vec::new();
    let mut start = 0;
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        match c {
            '\'' | '"' => {
                at += string_length(&text[at..])?;
                continue;
            }
            '#' => return None,
            '(' => depth.push(')'),
            '[' => depth.push(']'),
            '{' => depth.push('}'),
            ')' | ']' | '}' => {
                depth.pop().filter(|&close| close == c)?;
            }
            ',' if depth.is_empty() => {
                parts.push(&text[start..at]);
                start = at + 1;
            }
            _ => {}
        }
        at += c.len_utf8();
    }
    if !depth.is_empty() {
        return None;
    }
    if !text[start..].trim().is_empty() {
        parts.push(&text[start..]);
    }
    Some(parts)
}

/// Where the first bracket or string stands that does not close, or a bracket that closes nothing.
pub(crate) fn unbalanced(text: &str) -> Option<usize> {
    let mut open: Vec<(usize, char)> = Vec::new();
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        match c {
            '\'' | '"' => match string_length(&text[at..]) {
                Some(length) => {
                    at += length;
                    continue;
                }
                None => return Some(at),
            },
            '(' => open.push((at, ')')),
            '[' => open.push((at, ']')),
            '{' => open.push((at, '}')),
            ')' | ']' | '}' if open.last().is_some_and(|(_, close)| *close == c) => drop(open.pop()),
            ')' | ']' | '}' => return Some(at),
            _ => {}
        }
        at += c.len_utf8();
    }
    open.first().map(|(at, _)| *at)
}

/// Bytes of the string literal at the start of `text`, quotes included.
fn string_length(text: &str) -> Option<usize> {
    let quote = &text[..1];
    let triple = quote.repeat(3);
    let quote = if text.starts_with(&triple) { triple.as_str() } else { quote };
    let mut at = quote.len();
    while let Some(c) = text[at..].chars().next() {
        if text[at..].starts_with(quote) {
            return Some(at + quote.len());
        }
        at += c.len_utf8();
        if c == '\\' {
            at += text[at..].chars().next()?.len_utf8();
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arguments(text: &str) -> Option<Vec<(Option<String>, String)>> {
        parse_call(text).map(|call| call.arguments)
    }

    #[test]
    fn commas_split_only_between_arguments() {
        let found = arguments(r#"f("a,b" in _, {1: [2, 3]}, key=_[1] == 'x=,\'', )"#).unwrap();
        let expected = [(None, r#""a,b" in _"#), (None, "{1: [2, 3]}"), (Some("key"), r"_[1] == 'x=,\''")];
        assert_eq!(found, expected.map(|(key, text)| (key.map(str::to_owned), text.to_owned())));
    }

    #[test]
    fn comparison_is_no_keyword() {
        assert_eq!(arguments("filter(x == 2)").unwrap(), [(None, "x == 2".to_owned())]);
    }

    #[test]
    fn what_has_no_fields_is_refused() {
        for text in ["1 + 2", "[1, 2]", "f(*args)", "f(a)(b)", "f(", "f('a)", "f(a # no\n)", ""] {
            assert_eq!(parse_call(text), None, "{text}");
        }
    }

    #[test]
    fn what_does_not_balance_is_found_where_it_stands() {
        let cases = [("a(b", Some(1)), ("(a]", Some(2)), ("a)", Some(1)), ("x == 'y", Some(5)), ("(a, '(')[1]", None)];
        assert_eq!(cases.map(|(text, _)| unbalanced(text)), cases.map(|(_, at)| at));
    }

    #[test]
    fn a_bare_name_is_a_call_without_arguments() {
        let call = parse_call("chain.from_iterable").unwrap();
        assert!(call.bare && call.arguments.is_empty());
    }
}
