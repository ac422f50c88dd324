//! Strings as the scanner sees them: where they end, and which fields of an f-string hold code.

use super::{Diagnostic, Frame, Open, Scanner};

impl Scanner<'_> {
    /// A string whose prefix begins at `start` and whose quote stands here.
    pub(super) fn string(&mut self, start: usize, raw: bool, interpolated: bool) -> Result<(), Diagnostic> {
        let quote = self.peek(0);
        let triple = self.peek(1) == quote && self.peek(2) == quote;
        self.at += if triple { 3 } else { 1 };
        if interpolated {
            return self.open(Open::Literal { quote, triple, raw }, start);
        }
        loop {
            match self.text.get(self.at) {
                None => return Err(self.unclosed_string(start, quote, triple)),
                Some(b'\n' | b'\r') if !triple => return Err(self.unclosed_string(start, quote, triple)),
                Some(b'\\') => self.skip_escape(),
                Some(byte) if *byte == quote && self.closes(quote, triple) => {
                    self.at += if triple { 3 } else { 1 };
                    return Ok(());
                }
                Some(_) => self.at += 1,
            }
        }
    }

    /// A quote that opens a string in a field and closes nothing was most likely meant to end the f-string.
    fn unclosed_string(&self, start: usize, quote: u8, triple: bool) -> Diagnostic {
        let outer = self.frames.iter().rev().find_map(|frame| match frame.open {
            Open::Literal { quote, .. } => Some(quote),
            _ => None,
        });
        match self.frames.last() {
            Some(Frame { open: Open::Field, at, .. }) if outer == Some(quote) => {
                self.error(*at, start, "f-string: expecting '}'").with_help("add the '}' that closes this field")
            }
            _ => self.unterminated(start, triple),
        }
    }

    fn closes(&self, quote: u8, triple: bool) -> bool {
        !triple || (self.peek(1) == quote && self.peek(2) == quote)
    }

    fn skip_escape(&mut self) {
        self.at = match self.peek(1) {
            b'\n' | b'\r' => self.after_newline(self.at + 1),
            _ => (self.at + 2).min(self.text.len()),
        };
    }

    /// One step in the literal part of an f-string.
    pub(super) fn literal(&mut self, quote: u8, triple: bool, raw: bool) -> Result<(), Diagnostic> {
        match self.peek(0) {
            b'\\' if matches!(self.peek(1), b'{' | b'}') => self.at += 1,
            b'\\' if !raw && self.peek(1) == b'N' && self.peek(2) == b'{' => {
                let name =
                    self.text[self.at + 3..].iter().take_while(|byte| !matches!(byte, b'}' | b'\n' | b'"' | b'\''));
                self.at += 3 + name.count();
                self.at += usize::from(self.peek(0) == b'}');
            }
            b'\\' => self.skip_escape(),
            b'\n' | b'\r' if !triple => {
                let at = self.top().at;
                return Err(self.unterminated(at, false));
            }
            b'{' if self.peek(1) == b'{' => self.at += 2,
            b'{' => {
                self.at += 1;
                return self.open(Open::Field, self.at - 1);
            }
            byte if byte == quote && self.closes(quote, triple) => {
                self.at += if triple { 3 } else { 1 };
                return self.close_frame();
            }
            _ => self.at += 1,
        }
        Ok(())
    }

    /// One step in a field's format.
    pub(super) fn format(&mut self) -> Result<(), Diagnostic> {
        let literal = self.frames.iter().rev().find_map(|frame| match frame.open {
            Open::Literal { quote, triple, .. } => Some((quote, triple)),
            _ => None,
        });
        let (quote, triple) = literal.expect("a format stands in a field, and a field in an f-string");
        match self.peek(0) {
            b'{' => {
                self.at += 1;
                return self.open(Open::Field, self.at - 1);
            }
            b'}' => {
                self.at += 1;
                self.close_frame()?;
                return self.close_frame();
            }
            byte if (byte == quote && self.closes(quote, triple)) || (!triple && matches!(byte, b'\n' | b'\r')) => {
                let at = self.top().at;
                return Err(self
                    .error(at, self.at, "f-string: expecting '}'")
                    .with_help("add the '}' that closes this field"));
            }
            b'\\' if !matches!(self.peek(1), b'{' | b'}') => self.skip_escape(),
            _ => self.at += 1,
        }
        Ok(())
    }
}

/// Whether a string with this prefix is raw, and whether it has fields; `None` where it is no prefix.
pub(super) fn string_prefix(word: &[u8]) -> Option<(bool, bool)> {
    let lower = word.to_ascii_lowercase();
    let prefixes: [&[u8]; 10] = [b"r", b"u", b"b", b"f", b"t", b"br", b"rb", b"fr", b"rf", b"tr"];
    (prefixes.contains(&lower.as_slice()) || lower == b"rt")
        .then(|| (lower.contains(&b'r'), lower.contains(&b'f') || lower.contains(&b't')))
}
