//! A line that is read from left to right, byte by byte.

/// Where reading stands in a line.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cursor<'t> {
    bytes: &'t [u8],
    at: usize,
}

impl<'t> Cursor<'t> {
    pub(super) fn new(bytes: &'t [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    /// How many bytes have been read.
    pub(super) fn at(&self) -> usize {
        self.at
    }

    /// What has not been read.
    pub(super) fn rest(&self) -> &'t [u8] {
        &self.bytes[self.at..]
    }

    pub(super) fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    pub(super) fn is_at_end(&self) -> bool {
        self.at == self.bytes.len()
    }

    /// Goes on by so many bytes, or to the end.
    pub(super) fn skip(&mut self, n: usize) {
        self.at = (self.at + n).min(self.bytes.len());
    }

    /// Reads this text, where it stands next.
    pub(super) fn eat(&mut self, text: &[u8]) -> Option<()> {
        self.rest().starts_with(text).then(|| self.at += text.len())
    }

    /// Reads one of these bytes.
    pub(super) fn eat_any(&mut self, bytes: &[u8]) -> Option<u8> {
        let byte = self.peek().filter(|byte| bytes.contains(byte))?;
        self.at += 1;
        Some(byte)
    }

    /// Reads as long as `holds`; may be nothing.
    pub(super) fn run(&mut self, holds: impl Fn(u8) -> bool) -> &'t [u8] {
        let length = self.rest().iter().position(|byte| !holds(*byte)).unwrap_or(self.rest().len());
        let run = &self.rest()[..length];
        self.at += length;
        run
    }

    /// Reads up to this text and over it; `None`, with nothing read, where it does not come.
    pub(super) fn until(&mut self, end: &[u8]) -> Option<&'t [u8]> {
        let length = memchr::memmem::find(self.rest(), end)?;
        let before = &self.rest()[..length];
        self.at += length + end.len();
        Some(before)
    }

    /// Reads a word, which ends at a space or with the line; `None` where there is none.
    pub(super) fn word(&mut self) -> Option<&'t [u8]> {
        let word = self.run(|byte| byte != b' ');
        (!word.is_empty()).then_some(word)
    }

    /// Reads a number of `least` to `most` digits, at most 18.
    pub(super) fn number(&mut self, least: usize, most: usize) -> Option<i64> {
        let digits = self.rest().iter().take(most).take_while(|byte| byte.is_ascii_digit()).count();
        if digits < least {
            return None;
        }
        let number = self.rest()[..digits].iter().fold(0_i64, |n, digit| n * 10 + i64::from(digit - b'0'));
        self.at += digits;
        Some(number)
    }
}
