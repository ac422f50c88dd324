//! Colours that a program wrote into its log for a terminal: left out of what is shown and looked for, and told.

use std::borrow::Cow;

/// The text without sequences that choose colours and weights, or that clear to the end of the line; other control characters stay
/// for whoever shows the text to deal with. (ECMA-48, SGR and EL)
pub(super) fn without_colours(text: &str) -> Cow<'_, str> {
    if !text.contains('\u{1b}') {
        return Cow::Borrowed(text);
    }
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('\u{1b}') {
        let (before, sequence) = rest.split_at(at);
        kept.push_str(before);
        let length = colour(sequence).unwrap_or_else(|| {
            kept.push('\u{1b}');
            1
        });
        rest = &sequence[length..];
    }
    kept.push_str(rest);
    Cow::Owned(kept)
}

/// How long the sequence is that the text begins with: `ESC [`, numbers, `m` or `K`.
fn colour(text: &str) -> Option<usize> {
    let parameters = text.strip_prefix("\u{1b}[")?;
    let digits = parameters.bytes().take_while(|byte| matches!(byte, b'0'..=b'9' | b';' | b':')).count();
    matches!(parameters.as_bytes().get(digits)?, b'm' | b'K').then_some(digits + 3)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_go_and_everything_else_stays() {
        for (text, shown) in [
            ("\u{1b}[2m06:12\u{1b}[0m \u{1b}[38;5;9mERROR\u{1b}[m x", "06:12 ERROR x"),
            ("\u{1b}[01;31m\u{1b}[Kfound\u{1b}[m\u{1b}[K é", "found é"),
            ("\u{1b}[2J\u{1b}]0;title\u{7}", "\u{1b}[2J\u{1b}]0;title\u{7}"),
            ("cut \u{1b}[3", "cut \u{1b}[3"),
            ("\u{1b}", "\u{1b}"),
            ("plain", "plain"),
        ] {
            assert_eq!(without_colours(text), shown);
        }
    }
}
