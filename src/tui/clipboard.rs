//! Text for the system's clipboard, by the escape sequence that terminals take it from (OSC 52).

/// The most text that is handed over, in bytes: some terminals take no more.
pub(super) const MOST: usize = 74_994;

/// The sequence that puts `text` on the clipboard; `None` where it is too long.
pub(super) fn sequence(text: &str) -> Option<String> {
    (text.len() <= MOST).then(|| format!("\x1b]52;c;{}\x07", base64(text.as_bytes())))
}

/// RFC 4648, with padding.
fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let byte = |at: usize| u32::from(group.get(at).copied().unwrap_or(0));
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for at in 0..4 {
            let letter = LETTERS[(bits >> (18 - 6 * at)) as usize & 63];
            out.push(if at <= group.len() { char::from(letter) } else { '=' });
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rfcs_own_examples_hold() {
        let cases =
            [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE=")];
        assert_eq!(cases.map(|(text, _)| base64(text.as_bytes())), cases.map(|(_, coded)| coded.to_owned()));
        assert_eq!(base64(&[0xff, 0xfe]), "//4=");
    }

    #[test]
    fn a_text_that_terminals_would_cut_is_not_sent() {
        assert!(sequence(&"x".repeat(MOST + 1)).is_none());
        assert_eq!(sequence("hi").as_deref(), Some("\x1b]52;c;aGk=\x07"));
    }
}
