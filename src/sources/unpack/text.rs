//! Text of which nobody knows how it begins before it is read: what unpacks, and what is piped in.

use std::io::{self, Chain, Cursor, Read};
use std::mem;

use super::utf16::Utf16;
use super::{Format, Unpacked};

/// So many bytes tell at the most.
const MARK: usize = 4;

/// Reads a text as UTF-8: as it is, or from UTF-16, where it begins with the mark of that.
#[derive(Debug)]
pub(in crate::sources) struct Text<R>(State<R>);

/// The start that was read, and what follows it.
type Whole<R> = Chain<Cursor<Vec<u8>>, R>;

#[derive(Debug)]
enum State<R> {
    /// What was read of the start does not tell yet.
    Begins(Vec<u8>, R),
    AsItIs(Whole<R>),
    Utf16(Box<Unpacked<Whole<R>>>),
    /// Between two states, never seen.
    Moving,
}

impl<R: Read> Text<R> {
    /// Before the first byte; nothing is read.
    pub(in crate::sources) fn new(reader: R) -> Self {
        Self(State::Begins(Vec::new(), reader))
    }

    /// What it reads.
    pub(in crate::sources) fn get_ref(&self) -> &R {
        match &self.0 {
            State::Begins(_, reader) => reader,
            State::AsItIs(whole) => whole.get_ref().1,
            State::Utf16(unpacked) => unpacked.reader.get_ref().1,
            State::Moving => unreachable!("it has moved"),
        }
    }

    /// Bytes that it holds beside what its reader does.
    pub(in crate::sources) fn held_bytes(&self) -> usize {
        if let State::Utf16(unpacked) = &self.0 { unpacked.held_bytes() } else { 0 }
    }

    /// Reads until it is clear what it is. An error is no decision: the next read goes on.
    fn decide(&mut self) -> io::Result<()> {
        let State::Begins(start, reader) = &mut self.0 else { return Ok(()) };
        while Utf16::may_begin(start) {
            let mut piece = [0; MARK];
            let room = MARK - start.len();
            match reader.read(&mut piece[..room])? {
                0 => break,
                read => start.extend(&piece[..read]),
            }
        }
        if let State::Begins(start, reader) = mem::replace(&mut self.0, State::Moving) {
            let is_utf16 = Utf16::begins(&start);
            let whole = Cursor::new(start).chain(reader);
            self.0 = match is_utf16 {
                true => State::Utf16(Box::new(Unpacked::new(whole, Format::Utf16))),
                false => State::AsItIs(whole),
            };
        }
        Ok(())
    }
}

impl<R: Read> Read for Text<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.decide()?;
        match &mut self.0 {
            State::AsItIs(whole) => whole.read(buffer),
            State::Utf16(unpacked) => unpacked.read(buffer),
            State::Begins(..) | State::Moving => unreachable!("it is decided"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Gives a byte at a time, and an interruption before each.
    struct Slowly<'a>(&'a [u8], bool);

    impl Read for Slowly<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            self.1 = !self.1;
            if self.1 {
                return Err(io::ErrorKind::Interrupted.into());
            }
            let one = buffer.len().min(1);
            self.0.read(&mut buffer[..one])
        }
    }

    fn read(bytes: &[u8]) -> Vec<u8> {
        let mut all = Vec::new();
        // It goes on after interruptions.
        Text::new(Slowly(bytes, false)).read_to_end(&mut all).unwrap();
        let mut at_once = Vec::new();
        Text::new(bytes).read_to_end(&mut at_once).unwrap();
        assert_eq!(all, at_once);
        all
    }

    #[test]
    fn what_begins_with_the_mark_of_utf16_is_read_as_that_and_all_else_as_it_is() {
        assert_eq!(read(b"\xFF\xFEa\0\n\0"), b"a\n");
        assert_eq!(read(b"\xFE\xFF\0a"), b"a");
        assert_eq!(read(b"\xFF\xFE"), b"");
        for bytes in [&b""[..], b"a", b"\xFF", b"\xFEa", b"\xFF\xFE\0\0a\0\0\0", b"\xEF\xBB\xBFplain"] {
            assert_eq!(read(bytes), bytes);
        }
    }

    #[test]
    fn no_more_is_waited_for_than_tells() {
        let mut text = Text::new(&b"a"[..]);
        assert_eq!(text.read(&mut [0; 10]).unwrap(), 1);
        let mut text = Text::new(Slowly(b"ab", true));
        assert_eq!(text.read(&mut [0; 10]).unwrap(), 1);
    }
}
