//! Looks through a JSON text without making anything of it: whether it is one, and where the values of its fields begin.
//!
//! It knows less than the reader. What it says no to (escaped keys, keys that come twice, deep nesting, `NaN`, and whatever is
//! no JSON) is the reader's to judge; what it says yes to the reader takes.

use super::plain_prefix;

/// How deep it follows arrays and objects.
const DEPTH: u32 = 63;
/// How many digits in a row it takes.
const DIGITS: usize = 400;

/// The first byte from `at` on that is no white space.
#[inline]
pub(super) fn space(text: &[u8], mut at: usize) -> usize {
    while let Some(b' ' | b'\t' | b'\n' | b'\r') = text.get(at) {
        at += 1;
    }
    at
}

/// The end of the value that begins at `at`; `None` where there is none.
#[inline]
pub(super) fn value(text: &[u8], at: usize) -> Option<usize> {
    match *text.get(at)? {
        b'{' | b'[' => nested(text, at),
        _ => scalar(text, at),
    }
}

#[inline]
fn scalar(text: &[u8], at: usize) -> Option<usize> {
    match *text.get(at)? {
        b'"' => string(text, at + 1),
        b'0'..=b'9' | b'-' => number(text, at),
        b't' => word(text, at, b"true"),
        b'f' => word(text, at, b"false"),
        b'n' => word(text, at, b"null"),
        _ => None,
    }
}

fn word(text: &[u8], at: usize, word: &[u8]) -> Option<usize> {
    text[at..].starts_with(word).then_some(at + word.len())
}

/// The end of the string whose first character is at `at`, behind its quote.
#[inline]
pub(super) fn string(text: &[u8], mut at: usize) -> Option<usize> {
    loop {
        at += plain_prefix(&text[at..]);
        match *text.get(at)? {
            b'"' => return Some(at + 1),
            b'\\' => at = escape(text, at)?,
            _ => return None,
        }
    }
}

fn escape(text: &[u8], at: usize) -> Option<usize> {
    match *text.get(at + 1)? {
        b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => Some(at + 2),
        b'u' => text.get(at + 2..at + 6)?.iter().all(u8::is_ascii_hexdigit).then_some(at + 6),
        _ => None,
    }
}

#[inline]
fn digits(text: &[u8], mut at: usize) -> Option<usize> {
    let from = at;
    while text.get(at).is_some_and(u8::is_ascii_digit) {
        at += 1;
    }
    (from < at && at - from <= DIGITS).then_some(at)
}

#[inline]
pub(super) fn number(text: &[u8], at: usize) -> Option<usize> {
    let first = at + usize::from(text[at] == b'-');
    let mut end = match text.get(first)? {
        b'0' => first + 1,
        _ => digits(text, first)?,
    };
    if text.get(end) == Some(&b'.') {
        end = digits(text, end + 1)?;
    }
    if let Some(b'e' | b'E') = text.get(end) {
        let sign = usize::from(matches!(text.get(end + 1), Some(b'+' | b'-')));
        end = digits(text, end + 1 + sign)?;
    }
    Some(end)
}

/// The start of the value behind the key that begins at `at`.
#[inline]
fn key(text: &[u8], at: usize) -> Option<usize> {
    if *text.get(at)? != b'"' {
        return None;
    }
    colon(text, string(text, at + 1)?)
}

/// The start of the value behind the colon that comes from `at` on.
#[inline]
pub(super) fn colon(text: &[u8], at: usize) -> Option<usize> {
    let at = space(text, at);
    (*text.get(at)? == b':').then(|| space(text, at + 1))
}

/// The end of the array or object that begins at `at`.
fn nested(text: &[u8], mut at: usize) -> Option<usize> {
    // What is open, the innermost in the lowest bit: whether it is an object.
    let (mut open, mut depth) = (0_u64, 0);
    'value: loop {
        let is_object = text[at] == b'{';
        if depth == DEPTH {
            return None;
        }
        (open, depth) = (open << 1 | u64::from(is_object), depth + 1);
        at = space(text, at + 1);
        let mut closed = *text.get(at)? == if is_object { b'}' } else { b']' };
        if closed {
            at += 1;
        } else {
            if is_object {
                at = key(text, at)?;
            }
            if let b'{' | b'[' = *text.get(at)? {
                continue 'value;
            }
            at = scalar(text, at)?;
        }
        loop {
            if closed {
                (open, depth, closed) = (open >> 1, depth - 1, false);
                if depth == 0 {
                    return Some(at);
                }
            }
            at = space(text, at);
            let in_object = open & 1 == 1;
            match *text.get(at)? {
                b',' => {
                    at = space(text, at + 1);
                    if in_object {
                        at = key(text, at)?;
                    }
                    if let b'{' | b'[' = *text.get(at)? {
                        continue 'value;
                    }
                    at = scalar(text, at)?;
                }
                b'}' if in_object => (at, closed) = (at + 1, true),
                b']' if !in_object => (at, closed) = (at + 1, true),
                _ => return None,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::value::json::read;

    fn whole(text: &[u8]) -> bool {
        let at = space(text, 0);
        value(text, at).is_some_and(|end| space(text, end) == text.len())
    }

    #[test]
    fn usual_documents_are_seen_through() {
        for text in [
            "{}",
            "[]",
            " { \"a\" : [ 1 , -2.5e+3 , { } , [ ] , \"x\\u00e9\\n\" ] , \"b\":{\"c\":null}} ",
            "0",
            "\"\"",
            "[true,false,null]",
            "[[[[{\"a\":[0]}]]]]",
            "-0.0",
        ] {
            assert!(whole(text.as_bytes()), "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_it_takes_the_reader_takes(
            text in r#"([{}\[\]]|[0-9]|-|[.]|e|[+]|,|:|"|a|\\|\\n|\\u00e9|\\ud83d| |true|nul|null|"a":|"b":|é){0,24}"#,
        ) {
            if whole(text.as_bytes()) {
                prop_assert!(read(text.as_bytes()).is_ok(), "{}", text);
            }
        }

        #[test]
        fn what_is_written_is_taken(seed in proptest::collection::vec(0u8..12, 0..40)) {
            let mut seed = seed.into_iter();
            let text = document(&mut seed, 0);
            prop_assert!(whole(text.as_bytes()), "{}", text);
        }
    }

    fn document(seed: &mut impl Iterator<Item = u8>, depth: usize) -> String {
        let mut several = |depth| (0..seed.next().unwrap_or(0) % 4).map(|_| document(seed, depth)).collect::<Vec<_>>();
        match several(9).len() {
            _ if depth > 6 => "1".to_owned(),
            0 => "\"a\\\\\\\"\"".to_owned(),
            1 => format!("[{}]", several(depth + 1).join(" ,")),
            2 => {
                let fields: Vec<String> =
                    several(depth + 1).iter().enumerate().map(|(at, value)| format!("\"k{at}\" :{value}")).collect();
                format!("{{ {}}}", fields.join(", "))
            }
            _ => "-1.5E-3".to_owned(),
        }
    }
}
