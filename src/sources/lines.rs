//! Where the lines of a block stand: the one place that knows what a line is.

use std::ops::Range;

use memchr::{memchr, memchr_iter};

/// The cap on a line's length that holds where nobody says otherwise, in bytes.
pub const DEFAULT_LINE_CAP: usize = 16 << 20;

/// The largest cap on a line's length, in bytes: positions in a block are 32 bits wide.
pub const MAX_LINE_CAP: usize = 1 << 30;

/// One line of a block, in bytes from the block's start, without its `\n` or `\r\n`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LineRange {
    /// The line's first byte.
    pub start: u32,
    /// One past its last byte.
    pub end: u32,
    /// The line was longer than the cap; what lay beyond is not in the range.
    pub cut: bool,
}

impl LineRange {
    /// The line's length in bytes.
    pub fn len(self) -> usize {
        (self.end - self.start) as usize
    }

    /// Nothing stood between two line ends.
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// As an index into the block.
    pub fn as_range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// Goes through the lines of one block, as many at a time as are asked for.
///
/// The cursor does not hold the block: whoever does (behind an `Rc`, say) passes the same bytes to every call. A line ends with
/// `\n` or `\r\n`; what stands unterminated at the end of the block is a line too. A line of more than the cap is cut there, or up
/// to three bytes before so as not to split a UTF-8 sequence.
#[derive(Clone, Debug)]
pub struct LineCursor {
    at: usize,
    cap: usize,
}

impl LineCursor {
    /// At the start of a block, with a cap on a line's length in bytes (at least 1, at most [`MAX_LINE_CAP`]).
    pub fn new(line_cap: usize) -> LineCursor {
        LineCursor { at: 0, cap: line_cap.clamp(1, MAX_LINE_CAP) }
    }

    /// How many bytes of the block have been gone through, line ends included.
    pub fn position(&self) -> usize {
        self.at
    }

    /// The next line, or `None` at the end of the block.
    #[inline]
    pub fn next_line(&mut self, block: &[u8]) -> Option<LineRange> {
        let start = self.at;
        let rest = block.get(start..).filter(|rest| !rest.is_empty())?;
        let mut end = match memchr(b'\n', rest) {
            Some(length) => {
                self.at = start + length + 1;
                start + length - usize::from(length > 0 && rest[length - 1] == b'\r')
            }
            None => {
                self.at = block.len();
                block.len()
            }
        };
        let cut = end - start > self.cap;
        if cut {
            end = start + boundary(&block[start..end], self.cap);
        }
        Some(LineRange { start: start as u32, end: end as u32, cut })
    }

    /// Appends the next lines to `lines`, at most `most`; answers how many there were, fewer than `most` only at the block's end.
    pub fn take_into(&mut self, block: &[u8], most: usize, lines: &mut Vec<LineRange>) -> usize {
        let before = lines.len();
        lines.extend(std::iter::from_fn(|| self.next_line(block)).take(most));
        lines.len() - before
    }

    /// Appends where the next lines begin and end, at most `most`.
    pub fn take_places(&mut self, block: &[u8], most: usize, places: &mut Vec<(u32, u32)>) {
        let wanted = places.len() + most;
        let from = self.at;
        for end in memchr_iter(b'\n', &block[from..]).map(|end| from + end) {
            if places.len() == wanted {
                return;
            }
            let start = self.at;
            if end - start > self.cap {
                // It is cut, or ends with its `\r` just there.
                break;
            }
            let text = end - usize::from(end > start && block[end - 1] == b'\r');
            places.push((start as u32, text as u32));
            self.at = end + 1;
        }
        while places.len() < wanted
            && let Some(line) = self.next_line(block)
        {
            places.push((line.start, line.end));
        }
    }
}

/// The largest length up to `cap` that splits no UTF-8 sequence of `line`, which is longer than `cap`.
fn boundary(line: &[u8], cap: usize) -> usize {
    let continues = |at: usize| line[at] & 0xC0 == 0x80;
    (cap.saturating_sub(3)..=cap).rev().find(|&at| !continues(at)).unwrap_or(cap)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(block: &[u8], cap: usize) -> Vec<&[u8]> {
        let mut cursor = LineCursor::new(cap);
        std::iter::from_fn(|| cursor.next_line(block)).map(|line| &block[line.as_range()]).collect()
    }

    #[test]
    fn both_line_ends_are_taken_off_and_a_lone_carriage_return_is_text() {
        assert_eq!(lines(b"a\r\nb\n\r\n\nc\rd\ne\r", 99), [&b"a"[..], b"b", b"", b"", b"c\rd", b"e\r"]);
        assert!(lines(b"", 99).is_empty());
    }

    #[test]
    fn a_line_beyond_the_cap_is_cut_and_its_neighbours_are_not() {
        let block = b"1234\n12345\n1234\r\n";
        let mut places = Vec::new();
        LineCursor::new(4).take_places(block, 9, &mut places);
        assert_eq!(places, [(0, 4), (5, 9), (11, 15)]);
        let mut found = Vec::new();
        assert_eq!(LineCursor::new(4).take_into(block, 9, &mut found), 3);
        assert_eq!(found.iter().map(|line| line.cut).collect::<Vec<_>>(), [false, true, false]);
        assert!(found.iter().all(|line| line.len() == 4));
    }

    #[test]
    fn a_cut_splits_no_character() {
        assert_eq!(lines("aé日本\n".as_bytes(), 2), ["a".as_bytes()]);
        assert_eq!(lines("aé日本\n".as_bytes(), 5), ["aé".as_bytes()]);
        assert_eq!(lines("aé日本\n".as_bytes(), 6), ["aé日".as_bytes()]);
        assert_eq!(lines(&[0x80; 9], 5), [&[0x80; 5][..]], "what is no UTF-8 is cut at the cap");
    }

    #[test]
    fn lines_are_drained_as_many_at_a_time_as_are_asked_for() {
        let block = b"a\nb\nc\n";
        let (mut cursor, mut found) = (LineCursor::new(9), Vec::new());
        assert_eq!(cursor.take_into(block, 2, &mut found), 2);
        assert_eq!(cursor.position(), 4);
        assert_eq!(cursor.take_into(block, 2, &mut found), 1);
        assert_eq!(cursor.take_into(block, 2, &mut found), 0);
        assert_eq!(found.len(), 3);
        let (mut cursor, mut places) = (LineCursor::new(9), Vec::new());
        cursor.take_places(block, 2, &mut places);
        assert_eq!(cursor.position(), 4);
        cursor.take_places(block, 2, &mut places);
        assert_eq!(places, [(0, 1), (2, 3), (4, 5)]);
    }
}
