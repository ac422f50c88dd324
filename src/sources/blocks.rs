//! Bytes from any reader, gathered into owned blocks that end where a line ends.

use std::io::{self, ErrorKind, Read};

pub use super::line_buffer::Block;
pub(super) use super::line_buffer::LineBuffer;
use super::lines::DEFAULT_LINE_CAP;

pub(super) const SMALLEST: usize = 4 << 10;
pub(super) const LARGEST: usize = 256 << 10;

/// What one read of a [`BlockReader`] came to.
#[derive(Debug, PartialEq, Eq)]
pub enum Progress {
    /// Whole lines.
    Block(Block),
    /// The line under way goes on: read again.
    Unfinished,
    /// The end of the input.
    End,
}

/// Reads blocks of whole lines from any reader.
///
/// - How the reader splits its bytes makes no difference to the lines.
/// - A read is as large as a quarter of what was read so far, from 4 KiB up to 256 KiB: whoever stops early has read little ahead.
/// - What one read gave is handed over at once if a line ends in it; a reader that waits for more never holds back a whole line.
/// - A line beyond the cap is cut, counted, and the rest of it skipped: memory stays below the cap and two blocks.
/// - A UTF-8 byte order mark at the very start is dropped.
#[derive(Debug)]
pub struct BlockReader<R> {
    reader: R,
    buffer: LineBuffer,
    growth: Growth,
    ended: bool,
}

impl<R: Read> BlockReader<R> {
    /// With the default cap on a line's length.
    pub fn new(reader: R) -> BlockReader<R> {
        BlockReader::with_line_cap(reader, DEFAULT_LINE_CAP)
    }

    /// With a cap on a line's length in bytes (at least 1, at most [`MAX_LINE_CAP`](super::lines::MAX_LINE_CAP)).
    pub fn with_line_cap(reader: R, line_cap: usize) -> BlockReader<R> {
        BlockReader { reader, buffer: LineBuffer::new(line_cap, 0), growth: Growth::default(), ended: false }
    }

    /// The next block, or `None` at the end of the input and ever after.
    ///
    /// # Errors
    ///
    /// What the reader says, except `Interrupted`, which is tried again. Nothing is lost by an error: a further call reads on, and
    /// [`take_unfinished`](Self::take_unfinished) gives what was read of the line in which the reader failed.
    pub fn next_block(&mut self) -> io::Result<Option<Block>> {
        loop {
            match self.read_on()? {
                Progress::Block(block) => return Ok(Some(block)),
                Progress::Unfinished => {}
                Progress::End => return Ok(None),
            }
        }
    }

    /// Reads once, so that input without line ends (`/dev/zero`) keeps nobody for long.
    ///
    /// # Errors
    ///
    /// As [`next_block`](Self::next_block).
    pub fn read_on(&mut self) -> io::Result<Progress> {
        if self.ended {
            return Ok(Progress::End);
        }
        let reader = &mut self.reader;
        match self.buffer.fill(self.growth.size(), |free| reader.read(free)) {
            Ok(0) => {
                self.ended = true;
                let last = self.take_unfinished();
                self.buffer.rest();
                Ok(last.map_or(Progress::End, Progress::Block))
            }
            Ok(read) => {
                self.growth.add(read);
                Ok(self.buffer.take_whole().map_or(Progress::Unfinished, Progress::Block))
            }
            Err(error) if error.kind() == ErrorKind::Interrupted => Ok(Progress::Unfinished),
            Err(error) => Err(error),
        }
    }

    /// What was read of a line whose end has not come, as a block of its own.
    pub fn take_unfinished(&mut self) -> Option<Block> {
        self.buffer.take_unfinished()
    }

    /// Gives a block's buffer back once nobody refers to it, to be read into again.
    pub fn recycle(&mut self, bytes: Vec<u8>) {
        if !self.ended {
            self.buffer.recycle(bytes);
        }
    }

    /// Bytes of the input read so far.
    pub fn bytes_read(&self) -> u64 {
        self.growth.read
    }

    /// Whether so much was read by now that reads are as large as they get.
    pub(super) fn reads_full_blocks(&self) -> bool {
        self.growth.size() == LARGEST
    }

    /// Bytes read of a line whose end has not come.
    pub fn pending_bytes(&self) -> usize {
        self.buffer.pending_bytes()
    }

    /// Bytes skipped because they lay beyond the cap of their line, as far as they did not come in a block.
    pub fn bytes_skipped(&self) -> u64 {
        self.buffer.skipped
    }

    /// The reader itself.
    pub fn get_ref(&self) -> &R {
        &self.reader
    }
}

/// How much to read at once: a quarter of what was read so far, between the smallest and the largest block.
#[derive(Debug, Default)]
pub(super) struct Growth {
    read: u64,
}

impl Growth {
    pub(super) fn size(&self) -> usize {
        let quarter = (self.read / 4).min(LARGEST as u64) as usize;
        (quarter / SMALLEST * SMALLEST).max(SMALLEST)
    }

    pub(super) fn add(&mut self, read: usize) {
        self.read += read as u64;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::sources::line_buffer::BYTE_ORDER_MARK;
    use crate::sources::lines::LineCursor;

    /// Gives its bytes in pieces of the given sizes, over and over; a size of 0 stands for an interruption.
    struct Pieces<'a> {
        bytes: &'a [u8],
        sizes: std::iter::Cycle<std::iter::Copied<std::slice::Iter<'a, usize>>>,
    }

    impl<'a> Pieces<'a> {
        fn new(bytes: &'a [u8], sizes: &'a [usize]) -> Pieces<'a> {
            Pieces { bytes, sizes: sizes.iter().copied().cycle() }
        }
    }

    impl Read for Pieces<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            match self.sizes.next() {
                Some(0) => Err(ErrorKind::Interrupted.into()),
                size => {
                    let size = size.unwrap_or(1).min(self.bytes.len()).min(buffer.len());
                    buffer[..size].copy_from_slice(&self.bytes[..size]);
                    self.bytes = &self.bytes[size..];
                    Ok(size)
                }
            }
        }
    }

    /// The lines, each with whether it was cut.
    fn lines(mut reader: BlockReader<impl Read>) -> Vec<(Vec<u8>, bool)> {
        let mut lines = Vec::new();
        let mut cut = 0;
        while let Some(block) = reader.next_block().unwrap() {
            assert!(!block.bytes.is_empty());
            let mut cursor = block.cursor();
            while let Some(line) = cursor.next_line(&block.bytes) {
                lines.push((block.bytes[line.as_range()].to_vec(), line.cut));
            }
            cut += block.lines_cut;
            reader.recycle(block.bytes);
        }
        assert_eq!(cut, lines.iter().filter(|(_, cut)| *cut).count() as u64);
        assert_eq!(reader.pending_bytes(), 0);
        assert!(reader.next_block().unwrap().is_none(), "the end stays the end");
        lines
    }

    /// What lines are, said in the plainest way.
    fn model(bytes: &[u8], cap: usize) -> Vec<(Vec<u8>, bool)> {
        let bytes = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes);
        bytes
            .split_inclusive(|&byte| byte == b'\n')
            .map(|line| match line.strip_suffix(b"\n") {
                Some(line) => line.strip_suffix(b"\r").unwrap_or(line),
                None => line,
            })
            .map(|line| (line[..line.len().min(cap)].to_vec(), line.len() > cap))
            .collect()
    }

    fn text() -> impl Strategy<Value = Vec<u8>> {
        let piece = prop_oneof![
            4 => proptest::collection::vec(b'a'..=b'z', 0..12),
            3 => Just(b"\n".to_vec()),
            2 => Just(b"\r\n".to_vec()),
            1 => Just(b"\r".to_vec()),
            1 => (1usize..9000).prop_map(|length| vec![b'x'; length]),
        ];
        let bom = prop_oneof![Just(&b""[..]), Just(BYTE_ORDER_MARK), Just(&BYTE_ORDER_MARK[..2])];
        (bom, proptest::collection::vec(piece, 0..60)).prop_map(|(bom, pieces)| [bom, &pieces.concat()].concat())
    }

    proptest! {
        #[test]
        fn lines_do_not_depend_on_how_the_input_arrives(
            bytes in text(),
            sizes in proptest::collection::vec(0usize..5000, 1..8),
            small in proptest::collection::vec(0usize..4, 1..8),
            cap in prop_oneof![1usize..40, 4000usize..9000],
        ) {
            // An input that only ever interrupts would never end, and one that says 0 for "no more" does so at the end alone.
            let sizes = [&sizes[..], &[1]].concat();
            let small = [&small[..], &[1]].concat();
            // The first bytes of a byte order mark alone are no UTF-8: a cut may fall up to three bytes before the cap there.
            let cap = cap.max(8);
            let expected = model(&bytes, cap);
            prop_assert_eq!(&lines(BlockReader::with_line_cap(&bytes[..], cap)), &expected);
            prop_assert_eq!(&lines(BlockReader::with_line_cap(Pieces::new(&bytes, &sizes), cap)), &expected);
            prop_assert_eq!(&lines(BlockReader::with_line_cap(Pieces::new(&bytes, &small), cap)), &expected);
        }
    }

    #[test]
    fn the_first_lines_of_a_large_input_cost_small_reads() {
        let bytes = "x".repeat(84) + "\n";
        let bytes = bytes.repeat(100_000);
        let mut reader = BlockReader::new(bytes.as_bytes());
        let mut lines = 0;
        while lines < 200 {
            let block = reader.next_block().unwrap().unwrap();
            lines += LineCursor::new(99).take_into(&block.bytes, usize::MAX, &mut Vec::new());
        }
        assert!(reader.bytes_read() <= 20 << 10, "{} bytes read", reader.bytes_read());
    }

    #[test]
    fn blocks_say_where_they_stood() {
        let text = "\u{feff}".to_owned() + &"line\n".repeat(10_000);
        let mut reader = BlockReader::new(text.as_bytes());
        let mut at = 3;
        while let Some(block) = reader.next_block().unwrap() {
            assert_eq!(block.offset, at);
            at += block.bytes.len() as u64;
        }
        assert_eq!(at, text.len() as u64);
    }

    #[test]
    fn a_line_without_end_needs_no_more_memory_than_the_cap_and_its_neighbours_stay_whole() {
        let input = b"before\n".chain(io::repeat(b'x').take(1 << 28)).chain(&b"\nafter\n"[..]);
        let cap = 1 << 20;
        let mut reader = BlockReader::with_line_cap(input, cap);
        let mut found = Vec::new();
        loop {
            match reader.read_on().unwrap() {
                Progress::End => break,
                Progress::Unfinished => {}
                Progress::Block(block) => {
                    let mut cursor = block.cursor();
                    while let Some(line) = cursor.next_line(&block.bytes) {
                        found.push((line.len(), line.cut));
                    }
                }
            }
            assert!(reader.buffer.bytes.capacity() <= 2 * (cap + LARGEST));
        }
        assert_eq!(found, [(6, false), (cap, true), (5, false)]);
        assert_eq!(reader.bytes_skipped(), (1 << 28) - cap as u64 - 1);
    }

    #[test]
    fn an_error_takes_no_line_with_it_and_the_next_call_reads_on() {
        struct FailsOnce<'a>(Pieces<'a>, usize);
        impl Read for FailsOnce<'_> {
            fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
                self.1 = self.1.wrapping_sub(1);
                if self.1 == 0 { Err(io::Error::other("bad sector")) } else { self.0.read(buffer) }
            }
        }
        let text = b"one\ntwo\nthree\n";
        for fails_at in 1..=8 {
            let mut reader = BlockReader::new(FailsOnce(Pieces::new(text, &[2]), fails_at));
            let (mut bytes, mut errors) = (Vec::new(), 0);
            loop {
                match reader.next_block() {
                    Ok(Some(block)) => bytes.extend(block.bytes),
                    Ok(None) => break,
                    Err(_) => errors += 1,
                }
            }
            assert_eq!((bytes, errors), (text.to_vec(), 1), "failing at read {fails_at}");
        }
        let mut reader = BlockReader::new(FailsOnce(Pieces::new(text, &[6]), 2));
        assert_eq!(reader.next_block().unwrap().unwrap().bytes, b"one\n");
        assert!(reader.next_block().is_err());
        assert_eq!(reader.take_unfinished().unwrap().bytes, b"tw");
    }

    #[test]
    fn a_line_that_comes_slowly_is_searched_once() {
        let bytes = vec![b'x'; 4 << 20];
        let mut reader = BlockReader::new(Pieces::new(&bytes, &[64]));
        let started = reader.read_on().unwrap();
        assert_eq!(started, Progress::Unfinished);
        while reader.pending_bytes() < bytes.len() {
            reader.read_on().unwrap();
            assert_eq!(reader.buffer.scanned, reader.pending_bytes(), "nothing is left to search again");
        }
        assert_eq!(reader.next_block().unwrap().unwrap().bytes.len(), bytes.len());
    }
}
