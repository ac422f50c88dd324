//! Blocks of CSV lines to rows whose fields stand in the block itself.
//!
//! Records that stand in the block as they are, or but for quotes, are cut here, and their quotes taken out where they stand. What is
//! left (a record that goes on in the next block, a lone `\r`, bytes that are not UTF-8, text behind a closing quote) is the work of
//! [`Records`], which copies.

use std::collections::VecDeque;
use std::mem;
use std::rc::Rc;

use memchr::{memchr, memchr2, memchr3_iter};

use super::line_buffer::Block;
use super::reading::Prepare;
use super::records::{Batch, Records};
use super::text::Encoding;
use crate::value::{Cells, PlainCells, RowSpan};

/// A longer record is left to [`Records`], which knows of caps.
const LONGEST: usize = 1 << 20;

/// Rows that follow one another in the same cells.
#[derive(Debug)]
pub(super) struct Piece {
    pub(super) cells: Rc<Cells>,
    /// Number of the next row, and one past that of the last.
    pub(super) next: usize,
    pub(super) end: usize,
    /// How many of them were cut.
    pub(super) cut: u64,
}

/// Takes blocks apart.
#[derive(Debug)]
pub(super) struct Cutter {
    records: Records,
    /// To be filled again.
    bounds: Vec<u32>,
    rows: Vec<RowSpan>,
}

/// The rows of a block.
#[derive(Debug, Default)]
pub(super) struct Cut {
    /// Those that stay where they were read.
    here: PlainCells,
    /// Those that were copied, and before which of the others they come.
    copied: Vec<(usize, Batch)>,
    /// At the end of the input, where a quote was never closed: the line where that record begins.
    pub(super) unclosed: Option<u64>,
}

/// A block under work.
struct Work {
    bytes: Vec<u8>,
    known: Known,
    bounds: Vec<u32>,
    rows: Vec<RowSpan>,
}

/// What is known of a block.
struct Known {
    encoding: Encoding,
    has_returns: bool,
    /// Lines that had ended before it.
    lines_before: u64,
}

impl Known {
    /// Whether a record without quotes is one that can stay where it is.
    #[inline]
    fn is_usual(&self, record: &[u8]) -> bool {
        record.len() <= LONGEST
            && (!self.has_returns || memchr(b'\r', record).is_none())
            && (self.encoding != Encoding::Unknown || std::str::from_utf8(record).is_ok())
    }

    /// The span of a record whose bounds are those from `first` to `last`, after so many lines.
    #[inline]
    fn span(&self, first: usize, last: usize, record: &[u8], lines: u64) -> RowSpan {
        let ascii = self.encoding == Encoding::Ascii || record.is_ascii();
        let line = (lines + 1 - self.lines_before) as u32;
        RowSpan { first: first as u32, fields: (last - first - 1) as u32, line, ascii }
    }
}

impl Cutter {
    /// With this byte between fields, and this one around those that are quoted.
    pub(super) fn new(delimiter: u8, quote: Option<u8>) -> Self {
        Self { records: Records::new(delimiter, quote), bounds: Vec::new(), rows: Vec::new() }
    }

    /// The rows that end in a block of lines.
    fn cut(&mut self, bytes: Vec<u8>) -> Cut {
        let encoding = Encoding::of(&bytes);
        let (mut bounds, mut rows) = (mem::take(&mut self.bounds), mem::take(&mut self.rows));
        bounds.reserve(bytes.len() / 8);
        rows.reserve(bytes.len() / 64);
        let mut work = Work {
            known: Known { encoding, has_returns: memchr(b'\r', &bytes).is_some(), lines_before: self.records.lines },
            bounds,
            rows,
            bytes,
        };
        let mut copied = Vec::new();
        let mut at = 0;
        while at < work.bytes.len() {
            if !self.records.is_under_way() {
                let before = work.rows.len();
                at = self.rows(&mut work, at);
                if work.rows.len() > before && self.records.len() > 0 {
                    copied.push((before, self.records.take()));
                }
            }
            if at < work.bytes.len() {
                at += self.records.feed(&work.bytes[at..], self.records.len() + 1);
            }
        }
        if self.records.len() > 0 {
            copied.push((work.rows.len(), self.records.take()));
        }
        let Work { bytes, bounds, rows, known } = work;
        let here = PlainCells { block: bytes, bounds, rows, gap: 1, line: known.lines_before, utf8: true };
        Cut { here, copied, unclosed: None }
    }

    /// Cuts rows from `start` on; answers where the first record starts that is not for here, or the end of the block.
    fn rows(&mut self, work: &mut Work, mut start: usize) -> usize {
        let delimiter = self.records.delimiter;
        let quote = self.records.quote;
        'lines: loop {
            let base = start;
            let Work { bytes, known, bounds, rows, .. } = &mut *work;
            let mut first = bounds.len();
            bounds.push(start as u32);
            let mut quoted = false;
            for at in memchr3_iter(delimiter, b'\n', quote.unwrap_or(b'\n'), &bytes[base..]) {
                let at = base + at;
                let byte = bytes[at];
                if byte == delimiter {
                    bounds.push(at as u32 + 1);
                } else if byte == b'\n' {
                    let end = at - usize::from(at > start && bytes[at - 1] == b'\r');
                    let record = &bytes[start..end];
                    if record.is_empty() {
                        bounds.truncate(first);
                    } else if known.is_usual(record) {
                        bounds.push(end as u32 + 1);
                        rows.push(known.span(first, bounds.len(), record, self.records.lines));
                    } else {
                        bounds.truncate(first);
                        return start;
                    }
                    self.records.lines += 1;
                    start = at + 1;
                    first = bounds.len();
                    bounds.push(start as u32);
                } else if bounds.last() == Some(&(at as u32)) {
                    quoted = true;
                    break;
                }
            }
            work.bounds.truncate(first);
            if !quoted {
                return start;
            }
            // Rows with quotes come together as likely as not, and the search begins anew after each.
            match quote.and_then(|quote| work.quoted(start, delimiter, quote)) {
                Some((end, next)) => {
                    let lines = 1 + memchr::memchr_iter(b'\n', &work.bytes[start..next - 1]).count() as u64;
                    work.take_quotes_out(start, end, delimiter, quote.unwrap_or_default());
                    let last = work.bounds.last().map_or(start, |end| *end as usize - 1);
                    let record = &work.bytes[start..last];
                    let span = work.known.span(first, work.bounds.len(), record, self.records.lines);
                    work.rows.push(span);
                    self.records.lines += lines;
                    start = next;
                    if start == work.bytes.len() {
                        return start;
                    }
                    continue 'lines;
                }
                None => return start,
            }
        }
    }
}

impl Prepare for Cutter {
    type Made = Cut;
    type Spare = PlainCells;

    fn prepare(&mut self, block: Block) -> Cut {
        let mut bytes = block.bytes;
        // The end of a line that was cut was cut off, too.
        let is_cut = block.lines_cut > 0 && !bytes.ends_with(b"\n");
        let in_quotes = is_cut && self.records.leaves_quote_open(&bytes);
        if is_cut && !in_quotes {
            bytes.push(b'\n');
        }
        let mut cut = self.cut(bytes);
        if in_quotes {
            self.records.end_at_cut();
            if self.records.len() > 0 {
                cut.copied.push((cut.here.rows.len(), self.records.take()));
            }
        }
        cut
    }

    /// A record under way is complete.
    fn finish(&mut self) -> Option<Cut> {
        let unclosed = self.records.finish();
        let copied = if self.records.len() > 0 { vec![(0, self.records.take())] } else { Vec::new() };
        Some(Cut { copied, unclosed, ..Cut::default() })
    }

    fn bytes_of(cut: &Cut) -> usize {
        cut.here.held_bytes() + cut.copied.iter().map(|(_, batch)| batch.cells.held_bytes()).sum::<usize>()
    }

    fn recycle(&mut self, spare: PlainCells) -> Vec<u8> {
        let PlainCells { block, mut bounds, mut rows, .. } = spare;
        if bounds.capacity() + rows.capacity() <= LONGEST {
            bounds.clear();
            rows.clear();
            (self.bounds, self.rows) = (bounds, rows);
        }
        block
    }

    fn held_bytes(&self) -> usize {
        self.records.held_bytes()
    }
}

impl Cut {
    /// How many rows stay where they were read.
    pub(super) fn in_place(&self) -> u64 {
        self.here.rows.len() as u64
    }

    /// Appends the rows in their order.
    pub(super) fn append_to(self, pieces: &mut VecDeque<Piece>) {
        let rows_here = self.here.rows.len();
        let cells = Rc::new(Cells::from(self.here));
        let mut next = 0;
        let mut here = |end: usize, pieces: &mut VecDeque<Piece>| {
            if next < end {
                pieces.push_back(Piece { cells: Rc::clone(&cells), next, end, cut: 0 });
            }
            next = end;
        };
        for (before, batch) in self.copied {
            here(before, pieces);
            let end = batch.cells.rows.len();
            pieces.push_back(Piece { cells: Rc::new(batch.cells.into()), next: 0, end, cut: batch.cut });
        }
        here(rows_here, pieces);
    }
}

impl Work {
    /// Where a record with quotes ends and the next one starts, where it can stay in the block.
    fn quoted(&self, start: usize, delimiter: u8, quote: u8) -> Option<(usize, usize)> {
        let bytes = &self.bytes;
        let mut at = start;
        let (end, next) = loop {
            let behind = if bytes.get(at) == Some(&quote) {
                let mut from = at + 1;
                loop {
                    let close = from + memchr(quote, &bytes[from..])?;
                    from = close + 2;
                    if bytes.get(close + 1) != Some(&quote) {
                        break close + 1;
                    }
                }
            } else {
                let behind = at + memchr2(delimiter, b'\n', &bytes[at..])?;
                let field = &bytes[at..behind];
                let ended = bytes[behind] == b'\n' && field.ends_with(b"\r");
                let field = &field[..field.len() - usize::from(ended)];
                if self.known.has_returns && memchr(b'\r', field).is_some() {
                    return None;
                }
                at + field.len()
            };
            match bytes.get(behind)? {
                byte if *byte == delimiter => at = behind + 1,
                b'\n' => break (behind, behind + 1),
                b'\r' if bytes.get(behind + 1) == Some(&b'\n') => break (behind, behind + 2),
                _ => return None,
            }
        };
        let fits = end - start <= LONGEST
            && (self.known.encoding != Encoding::Unknown || std::str::from_utf8(&bytes[start..end]).is_ok());
        fits.then_some((end, next))
    }

    /// Moves the fields of a record together, so that one byte stands between two, and notes their bounds.
    fn take_quotes_out(&mut self, start: usize, end: usize, delimiter: u8, quote: u8) {
        self.bounds.push(start as u32);
        let (mut from, mut to) = (start, start);
        loop {
            if from < end && self.bytes[from] == quote {
                from += 1;
                loop {
                    let close = from + memchr(quote, &self.bytes[from..end]).unwrap_or(end - from);
                    let doubled = close + 1 < end && self.bytes[close + 1] == quote;
                    let length = close - from + usize::from(doubled);
                    self.bytes.copy_within(from..from + length, to);
                    to += length;
                    from = close + 1 + usize::from(doubled);
                    if !doubled {
                        break;
                    }
                }
            } else {
                let length = memchr(delimiter, &self.bytes[from..end]).unwrap_or(end - from);
                self.bytes.copy_within(from..from + length, to);
                to += length;
                from += length;
            }
            // What stands between two fields is written over: it may be a part of a quoted one.
            to += 1;
            self.bounds.push(to as u32);
            if from >= end {
                return;
            }
            self.bytes[to - 1] = delimiter;
            from += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The line where a row begins, and its fields.
    type Line = (u64, Vec<Vec<u8>>);

    /// The rows of the input in blocks that end at these lines, with the line where each begins.
    fn cut(blocks: &[&[u8]]) -> (Vec<Line>, u64) {
        let mut cutter = Cutter::new(b',', Some(b'"'));
        let mut pieces = VecDeque::new();
        let mut in_place = 0;
        for block in blocks {
            let cut = cutter.cut(block.to_vec());
            in_place += cut.in_place();
            cut.append_to(&mut pieces);
        }
        cutter.finish().unwrap().append_to(&mut pieces);
        let mut rows = Vec::new();
        for piece in pieces {
            for row in &piece.cells.rows()[piece.next..piece.end] {
                let fields = piece.cells.fields(row).map(|field| {
                    assert!(
                        field.as_bytes().is_ascii() || !field.is_ascii(),
                        "ASCII is what all of the row is, or is not said"
                    );
                    field.to_raw().into_owned()
                });
                rows.push((piece.cells.line_of(row), fields.collect()));
            }
        }
        (rows, in_place)
    }

    /// The same by what copies.
    fn copied(input: &[u8]) -> Vec<Line> {
        let mut records = Records::new(b',', Some(b'"'));
        let mut rows = Vec::new();
        let mut take = |records: &mut Records| {
            let cells = Cells::from(records.take().cells);
            let fields = |row| cells.fields(row).map(|field| field.to_raw().into_owned()).collect();
            rows.extend(cells.rows().iter().map(|row| (cells.line_of(row), fields(row))));
        };
        let mut at = 0;
        while at < input.len() {
            at += records.feed(&input[at..], 1);
            take(&mut records);
        }
        records.finish();
        take(&mut records);
        rows
    }

    proptest! {
        #[test]
        fn rows_are_the_same_whether_they_stay_or_are_copied(
            lines in proptest::collection::vec(
                r#"(a|bc|é|,|,|"a,b"|"x""y"|"|""|\r| |\x00){0,9}(\n|\r\n|\n\n)"#,
                0..12,
            ),
            odd in proptest::collection::vec((0usize..200, 0x80u8..=0xFF), 0..2),
            at in 0usize..12,
            unended in any::<bool>(),
        ) {
            let mut lines: Vec<Vec<u8>> = lines.into_iter().map(String::into_bytes).collect();
            for (at, byte) in odd {
                if !lines.is_empty() {
                    let line = at % lines.len();
                    lines[line].insert(0, byte);
                }
            }
            if unended && let Some(last) = lines.last_mut() {
                last.pop();
            }
            let input = lines.concat();
            let split = lines[..at.min(lines.len())].concat().len();
            let expected = copied(&input);
            prop_assert_eq!(&cut(&[&input]).0, &expected);
            prop_assert_eq!(&cut(&[&input[..split], &input[split..]]).0, &expected);
            let each: Vec<&[u8]> = lines.iter().map(Vec::as_slice).collect();
            prop_assert_eq!(&cut(&each).0, &expected);
        }
    }

    #[test]
    fn rows_stay_where_they_were_read_with_or_without_quotes() {
        let text = "id,name\n1,zoë\r\n\n2,\"a, \"\"b\"\"\nc\"\n\"3\",\"\"\n";
        let (rows, in_place) = cut(&[text.as_bytes()]);
        let lines: Vec<u64> = rows.iter().map(|(line, _)| *line).collect();
        assert_eq!((in_place, lines), (4, vec![1, 2, 4, 6]));
        assert_eq!(rows[2].1, [&b"2"[..], b"a, \"b\"\nc"]);
        assert_eq!(rows[3].1, [&b"3"[..], b""]);
    }

    #[test]
    fn what_cannot_stay_is_copied_and_what_comes_after_it_stays() {
        let (rows, in_place) = cut(&[b"1,a\n2,\xff\n3,b\n4,c\rd\n5,\"e\"x\n6,f\n7,\"g\n", b"h\"\n8,i\n9,j"]);
        let ids: Vec<&[u8]> = rows.iter().map(|(_, fields)| fields[0].as_slice()).collect();
        assert_eq!(ids, [&b"1"[..], b"2", b"3", b"4", b"d", b"5", b"6", b"7", b"8", b"9"]);
        assert_eq!(in_place, 5);
        assert_eq!(rows[7].1[1], b"g\nh");
    }
}
