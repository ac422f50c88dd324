//! Bytes that come in pieces, gathered into owned blocks that end where a line ends.

use std::mem;

use memchr::{memchr, memrchr};

use super::blocks::{LARGEST, SMALLEST};
use super::lines::{LineCursor, MAX_LINE_CAP};

pub(super) const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// Whole lines in one buffer that is handed over for good.
///
/// Every line ends with its `\n`, except that the last may be unterminated: at the end of the input, or where a line was cut.
#[derive(Debug, PartialEq, Eq)]
pub struct Block {
    /// The lines with their ends; never empty.
    pub bytes: Vec<u8>,
    /// Where the first of the bytes stood in the input.
    pub offset: u64,
    /// How many of the lines are longer than the cap.
    pub lines_cut: u64,
    line_cap: usize,
}

impl Block {
    /// A cursor at the first line, with the cap of the reader that this block comes from.
    pub fn cursor(&self) -> LineCursor {
        LineCursor::new(self.line_cap)
    }
}

/// The bytes between a source of bytes and its blocks: an unfinished line, and what was read last.
#[derive(Debug)]
pub(super) struct LineBuffer {
    /// Initialised throughout; the input's bytes are `..filled`.
    pub(super) bytes: Vec<u8>,
    filled: usize,
    /// No line ends in `..scanned`, so that no byte is looked at twice however slowly a line comes.
    pub(super) scanned: usize,
    offset: u64,
    line_cap: usize,
    /// The rest of a line that was cut is under way.
    skipping: bool,
    pub(super) skipped: u64,
    spare: Option<Vec<u8>>,
}

impl LineBuffer {
    /// Empty, before the byte at `offset` of the input.
    pub(super) fn new(line_cap: usize, offset: u64) -> LineBuffer {
        let line_cap = line_cap.clamp(1, MAX_LINE_CAP);
        LineBuffer {
            bytes: Vec::new(),
            filled: 0,
            scanned: 0,
            offset,
            line_cap,
            skipping: false,
            skipped: 0,
            spare: None,
        }
    }

    /// Lets `read` put at most `size` bytes behind what is here, and answers how many it says there were; on an error none.
    pub(super) fn fill<E>(
        &mut self,
        size: usize,
        read: impl FnOnce(&mut [u8]) -> Result<usize, E>,
    ) -> Result<usize, E> {
        let wanted = self.filled + size;
        if self.filled == 0 && self.bytes.capacity() < wanted {
            self.bytes = vec![0; wanted];
        } else if self.bytes.len() < wanted {
            self.bytes.resize(wanted, 0);
        }
        let read = read(&mut self.bytes[self.filled..wanted])?.min(size);
        self.filled += read;
        Ok(read)
    }

    /// The whole lines that are here, if any; also the start of a line that has outgrown the cap.
    pub(super) fn take_whole(&mut self) -> Option<Block> {
        if self.skipping && !self.skip_to_line_end() {
            return None;
        }
        self.drop_byte_order_mark();
        if let Some(last) = memrchr(b'\n', &self.bytes[self.scanned..self.filled]) {
            return Some(self.hand_over(self.scanned + last + 1));
        }
        self.scanned = self.filled;
        // With two bytes more than the cap the line is too long even if they should turn out to begin with its `\r\n`.
        let enough = self.line_cap + 2;
        if self.filled < enough {
            return None;
        }
        let beyond = self.filled - enough;
        self.filled = enough;
        let block = self.hand_over(enough);
        self.offset += beyond as u64;
        self.skipped += beyond as u64;
        self.skipping = true;
        Some(block)
    }

    /// The unfinished line as a block, for when its end can no longer come.
    pub(super) fn take_unfinished(&mut self) -> Option<Block> {
        self.skipping = false;
        self.drop_byte_order_mark();
        (self.filled > 0).then(|| self.hand_over(self.filled))
    }

    /// Starts over before the byte at `offset` of another input. The unfinished line has been taken before.
    pub(super) fn restart(&mut self, offset: u64) {
        self.filled = 0;
        self.scanned = 0;
        self.offset = offset;
        self.skipping = false;
    }

    pub(super) fn recycle(&mut self, bytes: Vec<u8>) {
        if bytes.capacity() <= 2 * LARGEST {
            self.spare = Some(bytes);
        }
    }

    /// Nothing comes for a while: lets go of the room that is not needed.
    pub(super) fn rest(&mut self) {
        self.spare = None;
        if self.bytes.capacity() > self.filled + SMALLEST {
            self.bytes.truncate(self.filled);
            self.bytes.shrink_to_fit();
        }
    }

    pub(super) fn pending(&self) -> &[u8] {
        &self.bytes[..self.filled]
    }

    pub(super) fn pending_bytes(&self) -> usize {
        self.filled
    }

    fn skip_to_line_end(&mut self) -> bool {
        let end = memchr(b'\n', &self.bytes[..self.filled]);
        let gone = end.map_or(self.filled, |end| end + 1);
        self.skipped += gone as u64;
        self.drop_front(gone);
        self.skipping = end.is_none();
        !self.skipping
    }

    fn drop_byte_order_mark(&mut self) {
        if self.offset == 0 && self.bytes[..self.filled].starts_with(BYTE_ORDER_MARK) {
            self.drop_front(BYTE_ORDER_MARK.len());
            self.scanned = 0;
        }
    }

    fn drop_front(&mut self, gone: usize) {
        self.bytes.copy_within(gone..self.filled, 0);
        self.filled -= gone;
        self.offset += gone as u64;
    }

    /// The first `end` bytes as a block; what stands behind them stays, and no line ends in it. Few bytes of a large buffer are copied out of it.
    fn hand_over(&mut self, end: usize) -> Block {
        let offset = self.offset;
        let bytes = if end < self.bytes.capacity() / 2 {
            let bytes = self.bytes[..end].to_vec();
            self.drop_front(end);
            bytes
        } else {
            let mut next = self.spare.take().unwrap_or_default();
            let rest = &self.bytes[end..self.filled];
            if next.len() < rest.len() {
                next.resize(rest.len(), 0);
            }
            next[..rest.len()].copy_from_slice(rest);
            self.filled = rest.len();
            self.offset += end as u64;
            let mut bytes = mem::replace(&mut self.bytes, next);
            bytes.truncate(end);
            bytes
        };
        self.scanned = self.filled;
        let mut block = Block { bytes, offset, lines_cut: 0, line_cap: self.line_cap };
        if block.bytes.len() > self.line_cap {
            let mut cursor = block.cursor();
            block.lines_cut =
                std::iter::from_fn(|| cursor.next_line(&block.bytes)).filter(|line| line.cut).count() as u64;
        }
        block
    }
}
