//! What may stand on a terminal: no control byte, no invisible character, from wherever it comes.

use crate::lang::visible;

/// The text as it may stand on a terminal, line by line; line ends and tabs stay.
pub(super) fn visible_lines(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['\n', '\t']) {
        out.push_str(&visible(&rest[..at]));
        out.push_str(&rest[at..=at]);
        rest = &rest[at + 1..];
    }
    out.push_str(&visible(rest));
    out
}

/// As [`visible_lines`]; bytes that are not UTF-8 as `\xff`.
pub(super) fn visible_bytes(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        out.push_str(&visible_lines(chunk.valid()));
        for byte in chunk.invalid() {
            out.push_str(&format!("\\x{byte:02x}"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_moves_the_cursor_is_shown_and_lines_stay_lines() {
        assert_eq!(visible_bytes(b"a\tb\n\x1b[2Jc\r\n\xff\xe2\x80\xae"), "a\tb\n\\x1b[2Jc\\x0d\n\\xff\\u202e");
    }
}
