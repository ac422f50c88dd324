//! Compressed bytes, and texts in UTF-16, read through: a reader over a reader, with what was whole given before any fault.

mod gzip;
mod text;
mod utf16;
mod zstandard;

use std::io::{self, ErrorKind, Read, Seek};

use super::blocks::Growth;
use gzip::Gzip;
pub(super) use text::Text;
use utf16::Utf16;
use zstandard::Zstandard;

/// The most that is read of the compressed bytes at once.
const LARGEST: usize = 64 << 10;
/// Room for what one step unpacks. More than a window of deflate, so that a fault in a step loses nothing that came before it.
const ROOM: usize = 64 << 10;

/// How a file is compressed, or encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    /// RFC 1952, any number of members.
    Gzip,
    /// RFC 8878, any number of frames.
    Zstandard,
    /// RFC 2781, with a byte order mark.
    Utf16,
}

impl Format {
    /// What the name of a file says: its end, in any case.
    pub(super) fn of(name: &str) -> Option<Self> {
        let end = name.rsplit_once('.')?.1;
        [("gz", Self::Gzip), ("zst", Self::Zstandard)]
            .into_iter()
            .find_map(|(known, format)| end.eq_ignore_ascii_case(known).then_some(format))
    }

    /// What the first bytes of a file that stands at its start say; it stands there again.
    ///
    /// # Errors
    /// What reading and seeking say.
    pub(super) fn of_text(file: &mut (impl Read + Seek)) -> io::Result<Option<Self>> {
        let mut start = Vec::with_capacity(4);
        file.by_ref().take(4).read_to_end(&mut start)?;
        file.rewind()?;
        Ok(Utf16::begins(&start).then_some(Self::Utf16))
    }

    /// Its name, for a person.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Gzip => "gzip",
            Self::Zstandard => "zstd",
            Self::Utf16 => "UTF-16",
        }
    }
}

/// What one step of a decoder did.
#[derive(Clone, Copy, Debug, Default)]
struct Moved {
    /// Bytes taken of the input.
    taken: usize,
    /// Bytes put into the room.
    made: usize,
}

/// Unpacks step by step.
#[derive(Debug)]
enum Decoder {
    Gzip(Gzip),
    Zstandard(Zstandard),
    Utf16(Utf16),
}

impl Decoder {
    /// Goes on with the input, never empty unless something is left to flush. What it says it made is whole, a fault beside it
    /// or not; a step that moves nothing has used all input up.
    fn step(&mut self, input: &[u8], room: &mut [u8]) -> (Moved, io::Result<()>) {
        match self {
            Self::Gzip(gzip) => gzip.step(input, room),
            Self::Zstandard(zstandard) => zstandard.step(input, room),
            Self::Utf16(utf16) => (utf16.step(input, room), Ok(())),
        }
    }

    /// The input has ended.
    ///
    /// # Errors
    /// `UnexpectedEof` where it has ended in the middle.
    fn end(&self) -> io::Result<()> {
        match self {
            Self::Gzip(gzip) => gzip.end(),
            Self::Zstandard(zstandard) => zstandard.end(),
            Self::Utf16(utf16) => utf16.end(),
        }
    }
}

/// Reads what a compressed input holds.
///
/// - All members of a gzip file and all frames of a zstd file come one after the other; zeros behind a gzip member are padding.
/// - Memory: one buffer in, one out, and the format's window (32 KiB for gzip; for zstd as the file says, refused above 128 MiB).
///   However much a few bytes unpack to, no more is unpacked than is read.
/// - A corrupt or unfinished input gives everything that was whole, then its error, and that error ever after.
/// - Where a read brings input that gives nothing yet it answers `Interrupted`, so that nobody is kept for long.
#[derive(Debug)]
pub(super) struct Unpacked<R> {
    reader: R,
    format: Format,
    decoder: Decoder,
    input: Vec<u8>,
    /// How far the input has been gone through.
    taken: usize,
    room: Box<[u8]>,
    /// What of the room has been given out, and what is there.
    given: usize,
    made: usize,
    growth: Growth,
    read: u64,
    /// The end, or why there is no going on: kind and words.
    over: Option<Result<(), (ErrorKind, String)>>,
}

impl<R: Read> Unpacked<R> {
    /// Before the first byte; nothing is read.
    pub(super) fn new(reader: R, format: Format) -> Self {
        let decoder = match format {
            Format::Gzip => Decoder::Gzip(Gzip::default()),
            Format::Zstandard => Decoder::Zstandard(Zstandard::default()),
            Format::Utf16 => Decoder::Utf16(Utf16::default()),
        };
        Self {
            reader,
            format,
            decoder,
            input: Vec::new(),
            taken: 0,
            room: Box::default(),
            given: 0,
            made: 0,
            growth: Growth::default(),
            read: 0,
            over: None,
        }
    }

    /// How it is compressed.
    pub(super) fn format(&self) -> Format {
        self.format
    }

    /// Compressed bytes that have been read.
    pub(super) fn bytes_read(&self) -> u64 {
        self.read
    }

    /// Bytes that it holds, as far as it knows.
    pub(super) fn held_bytes(&self) -> usize {
        let window = match &self.decoder {
            Decoder::Gzip(_) => 32 << 10,
            Decoder::Zstandard(zstandard) => zstandard.held_bytes(),
            Decoder::Utf16(_) => 0,
        };
        self.input.capacity() + self.room.len() + window
    }

    /// Fills the input; false at its end.
    fn refill(&mut self) -> io::Result<bool> {
        let size = self.growth.size().min(LARGEST);
        self.input.resize(size, 0);
        self.taken = 0;
        let read = self.reader.read(&mut self.input);
        self.input.truncate(*read.as_ref().unwrap_or(&0));
        let read = read?;
        self.growth.add(read);
        self.read += read as u64;
        Ok(read > 0)
    }
}

impl<R: Read> Read for Unpacked<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if buffer.is_empty() {
            return Ok(0);
        }
        let mut refilled = false;
        while self.given == self.made {
            match &self.over {
                Some(Ok(())) => return Ok(0),
                Some(Err((kind, words))) => return Err(io::Error::new(*kind, words.clone())),
                None => {}
            }
            if self.room.is_empty() {
                self.room = vec![0; ROOM].into();
            }
            let (moved, result) = self.decoder.step(&self.input[self.taken..], &mut self.room);
            self.taken += moved.taken;
            (self.given, self.made) = (0, moved.made);
            if let Err(error) = result {
                self.over = Some(Err((error.kind(), error.to_string())));
            } else if moved.taken == 0 && moved.made == 0 {
                if refilled {
                    return Err(ErrorKind::Interrupted.into());
                }
                // An error of the reader's own is not for ever.
                refilled = self.refill()?;
                if !refilled {
                    self.over = Some(self.decoder.end().map_err(|error| (error.kind(), error.to_string())));
                }
            }
        }
        let given = buffer.len().min(self.made - self.given);
        buffer[..given].copy_from_slice(&self.room[self.given..self.given + given]);
        self.given += given;
        Ok(given)
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::Compression;
    use flate2::write::GzEncoder;
    use proptest::prelude::*;

    use super::*;

    fn gzip(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    fn zstd(bytes: &[u8]) -> Vec<u8> {
        zstd::encode_all(bytes, 1).unwrap()
    }

    fn packed(format: Format, bytes: &[u8]) -> Vec<u8> {
        match format {
            Format::Gzip => gzip(bytes),
            Format::Zstandard => zstd(bytes),
            Format::Utf16 => utf16(std::str::from_utf8(bytes).unwrap(), u16::to_le_bytes),
        }
    }

    fn utf16(text: &str, order: fn(u16) -> [u8; 2]) -> Vec<u8> {
        ["\u{feff}", text].concat().encode_utf16().flat_map(order).collect()
    }

    const FORMATS: [Format; 2] = [Format::Gzip, Format::Zstandard];

    /// Gives its bytes in pieces of these sizes, over and over.
    struct Pieces<'a>(&'a [u8], std::iter::Cycle<std::slice::Iter<'a, usize>>);

    impl Read for Pieces<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            let size = self.0.len().min(buffer.len()).min(*self.1.next().unwrap());
            buffer[..size].copy_from_slice(&self.0[..size]);
            self.0 = &self.0[size..];
            Ok(size)
        }
    }

    /// Everything, read in pieces and into buffers of these sizes, and the error that ended it.
    fn unpack(format: Format, bytes: &[u8], sizes: &[usize], out: usize) -> (Vec<u8>, Option<String>) {
        let mut reader = Unpacked::new(Pieces(bytes, sizes.iter().cycle()), format);
        let (mut all, mut buffer) = (Vec::new(), vec![0; out]);
        loop {
            match reader.read(&mut buffer) {
                Ok(0) => return (all, None),
                Ok(read) => all.extend_from_slice(&buffer[..read]),
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => {
                    assert_eq!(reader.read(&mut buffer).unwrap_err().to_string(), error.to_string(), "it stays");
                    return (all, Some(error.to_string()));
                }
            }
        }
    }

    /// Text that compresses neither to nothing nor not at all, over several blocks of either format.
    fn text(lines: usize) -> Vec<u8> {
        (0..lines).flat_map(|n| format!("{n} {:x}\n", n.wrapping_mul(0x9E37_79B9)).into_bytes()).collect()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]
        #[test]
        fn any_split_of_whole_torn_and_corrupt_input_gives_the_same(
            lines in 0usize..3000,
            members in 1usize..4,
            sizes in proptest::collection::vec(1usize..700, 1..5),
            out in 1usize..5000,
            damage in proptest::option::of((0.0f64..1.0, any::<bool>(), 1u8..=255)),
        ) {
            let text = text(lines);
            for format in FORMATS {
                let part = text.len() / members + 1;
                let mut bytes: Vec<u8> = text.chunks(part).flat_map(|part| packed(format, part)).collect();
                if let Some((at, cut, flip)) = damage {
                    let at = (bytes.len() as f64 * at) as usize;
                    if cut { bytes.truncate(at) } else if at < bytes.len() { bytes[at] ^= flip }
                }
                let whole = unpack(format, &bytes, &[1 << 20], 1 << 20);
                prop_assert_eq!(&unpack(format, &bytes, &sizes, out), &whole);
                prop_assert_eq!(&unpack(format, &bytes, &[1], 7), &whole);
                if damage.is_none() {
                    prop_assert_eq!(&whole, &(text.clone(), None));
                }
            }
        }
    }

    #[test]
    fn what_came_before_a_torn_end_is_given_and_then_the_error() {
        let text = text(100_000);
        for format in FORMATS {
            let bytes = packed(format, &text);
            let (given, error) = unpack(format, &bytes[..bytes.len() / 2], &[4096], 4096);
            assert!(given.len() > text.len() / 3, "{format:?}: {} of {}", given.len(), text.len());
            assert!(text.starts_with(&given));
            assert_eq!(error.unwrap(), "Compressed file ended before the end-of-stream marker was reached");
        }
    }

    #[test]
    fn a_sum_that_does_not_agree_is_told() {
        let mut bytes = gzip(b"some text");
        let sum = bytes.len() - 8;
        bytes[sum] ^= 1;
        let (given, error) = unpack(Format::Gzip, &bytes, &[100], 100);
        assert_eq!(given, b"some text");
        assert!(error.unwrap().starts_with("CRC check failed 0x"));
    }

    #[test]
    fn what_is_not_compressed_and_what_stands_behind_a_member_is_told_in_words() {
        let (given, error) = unpack(Format::Gzip, b"plain text", &[100], 100);
        assert_eq!((given, error.as_deref()), (Vec::new(), Some("Not a gzipped file (b'pl')")));
        let (given, error) = unpack(Format::Zstandard, b"plain text", &[100], 100);
        assert_eq!(
            (given, error.as_deref()),
            (Vec::new(), Some("Not a zstd file, or corrupt: Unknown frame descriptor"))
        );
        let (given, error) = unpack(Format::Gzip, &[&gzip(b"one")[..], b"rest"].concat(), &[100], 100);
        assert_eq!((&given[..], error.as_deref()), (&b"one"[..], Some("Not a gzipped file (b're')")));
        let padded = [&gzip(b"one")[..], &[0; 700], &gzip(b"two")].concat();
        assert_eq!(unpack(Format::Gzip, &padded, &[3], 100), (b"onetwo".to_vec(), None));
    }

    #[test]
    fn an_empty_file_holds_nothing() {
        for format in FORMATS {
            assert_eq!(unpack(format, b"", &[1], 1), (Vec::new(), None));
            assert_eq!(unpack(format, &packed(format, b""), &[1], 1), (Vec::new(), None));
        }
    }

    #[test]
    fn names_and_further_fields_in_a_gzip_header_are_skipped() {
        let deflated = gzip(b"text");
        let mut bytes = vec![0x1F, 0x8B, 8, 0b1_1110, 0, 0, 0, 0, 0, 3];
        bytes.extend([3, 0, b'x', b'y', b'z']);
        bytes.extend(b"name\0comment\0");
        bytes.extend([0xAA, 0xBB]);
        bytes.extend(&deflated[10..]);
        for size in [1, 5, 100] {
            assert_eq!(unpack(Format::Gzip, &bytes, &[size], 100), (b"text".to_vec(), None));
        }
    }

    #[test]
    fn what_unpacks_to_far_more_is_read_in_bounded_memory() {
        let part = vec![0u8; 1 << 20];
        for format in FORMATS {
            let one = packed(format, &part);
            let bytes = one.repeat(64);
            let mut reader = Unpacked::new(&bytes[..], format);
            let (mut total, mut buffer) = (0, vec![0; 8192]);
            loop {
                match reader.read(&mut buffer) {
                    Ok(0) => break,
                    Ok(read) => total += read,
                    Err(error) => assert_eq!(error.kind(), ErrorKind::Interrupted, "{format:?}"),
                }
                assert!(reader.held_bytes() < 4 << 20, "{format:?} holds {}", reader.held_bytes());
            }
            assert_eq!(total, 64 << 20);
        }
    }

    proptest! {
        #[test]
        fn utf16_of_either_order_reads_as_its_utf8_however_it_is_split(
            text in "\\PC{0,300}",
            sizes in proptest::collection::vec(1usize..9, 1..5),
            out in 1usize..50,
        ) {
            for order in [u16::to_le_bytes, u16::to_be_bytes] {
                let bytes = utf16(&text, order);
                prop_assert_eq!(unpack(Format::Utf16, &bytes, &sizes, out), (text.clone().into_bytes(), None));
            }
        }
    }

    #[test]
    fn half_a_character_of_utf16_is_replaced_and_a_torn_end_told() {
        let mut bytes = utf16("a", u16::to_le_bytes);
        for unit in [0xD83D, u16::from(b'b'), 0xDE00, 0xD83D, 0xD83D, 0xDE00] {
            bytes.extend(u16::to_le_bytes(unit));
        }
        let read = |bytes: &[u8]| {
            let (given, error) = unpack(Format::Utf16, bytes, &[3], 100);
            (String::from_utf8(given).unwrap(), error)
        };
        assert_eq!(read(&bytes), ("a\u{FFFD}b\u{FFFD}\u{FFFD}😀".to_owned(), None));
        let torn = Some("UTF-16 text ended in the middle of a character".to_owned());
        assert_eq!(read(&bytes[..bytes.len() - 1]), ("a\u{FFFD}b\u{FFFD}\u{FFFD}".to_owned(), torn.clone()));
        assert_eq!(read(&bytes[..bytes.len() - 2]), ("a\u{FFFD}b\u{FFFD}\u{FFFD}".to_owned(), torn));
    }

    #[test]
    fn the_mark_of_utf16_at_the_start_of_a_file_tells_the_format() {
        let told = |bytes: &[u8]| {
            let mut file = io::Cursor::new(bytes);
            let format = Format::of_text(&mut file).unwrap();
            assert_eq!(file.position(), 0);
            format
        };
        assert_eq!(told(b"\xFF\xFEa\0"), Some(Format::Utf16));
        assert_eq!(told(b"\xFE\xFF"), Some(Format::Utf16));
        for bytes in [&b""[..], b"\xFF", b"\xEF\xBB\xBFa", b"\xFF\xFE\0\0a\0\0\0", b"plain"] {
            assert_eq!(told(bytes), None, "{bytes:?}");
        }
    }

    #[test]
    fn names_tell_the_format() {
        assert_eq!(Format::of("a.log.GZ"), Some(Format::Gzip));
        assert_eq!(Format::of("a.jsonl.zst"), Some(Format::Zstandard));
        assert_eq!(Format::of("gz"), None);
    }
}
