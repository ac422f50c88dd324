//! CSV bytes, in pieces of any size, to records that share one buffer.

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};
use memchr::{memchr, memchr_iter, memchr2};

use crate::value::{PlainCells, RowSpan, escape_surrogates};

/// A record is cut beyond this many bytes, so that a quote that is never closed does not take the memory.
const RECORD_CAP: usize = 16 << 20;
/// A record is cut beyond this many fields.
const FIELD_CAP: usize = 1 << 20;
/// A batch is closed once it holds this much, in bytes.
const BATCH: usize = 1 << 20;
/// A buffer that outgrew this for a long record shrinks back to it, in bytes.
const KEPT: usize = 4 * BATCH;

/// Splits CSV into records as RFC 4180 and Python's `csv` have it.
///
/// A field that starts with a quote goes to the next single quote, line ends included, and `""` in it is a quote. `\n`, `\r\n` and `\r`
/// end a record; empty lines are none. Lines without a quote are split here; the rest is csv-core's work.
#[derive(Debug)]
pub(super) struct Records {
    reader: Reader,
    pub(super) delimiter: u8,
    /// What fields may be quoted with.
    pub(super) quote: Option<u8>,
    /// Initialised throughout; fields are unescaped to `..filled`, the records that are complete to `..complete`.
    bytes: Vec<u8>,
    filled: usize,
    complete: usize,
    /// Where the fields of the record under way end, from its start: the first `fields` of these.
    ends: Vec<usize>,
    fields: usize,
    /// A record has begun and not ended.
    under_way: bool,
    /// What lay beyond a cap was left out.
    overflowing: bool,
    /// How many lines have ended, and the line where the record under way begins.
    pub(super) lines: u64,
    began: u64,
    /// How many quotes the record under way has, opening, closing and doubled ones.
    quotes: u64,
    bounds: Vec<u32>,
    records: Vec<RowSpan>,
    /// The line from which those of the complete records are counted.
    first_line: u64,
    /// Whether all complete records are UTF-8.
    utf8: bool,
    cut: u64,
}

/// Complete records in one block.
#[derive(Debug)]
pub(super) struct Batch {
    /// The fields of all records, unescaped.
    pub(super) cells: PlainCells,
    /// How many records were cut.
    pub(super) cut: u64,
}

fn reader(delimiter: u8, quote: Option<u8>) -> Reader {
    let mut builder = ReaderBuilder::new();
    builder.delimiter(delimiter).quoting(quote.is_some()).quote(quote.unwrap_or(b'"'));
    let mut reader = builder.build();
    // csv-core drops a byte order mark, but only one that comes whole in the first read. Ours is gone before, and a second
    // one is data: an empty line, which is no record, ends its search.
    let (result, ..) = reader.read_record(b"\n", &mut [0; 4], &mut [0; 1]);
    debug_assert!(matches!(result, ReadRecordResult::InputEmpty));
    reader
}

impl Records {
    /// With this byte between fields, and this one around those that are quoted.
    pub(super) fn new(delimiter: u8, quote: Option<u8>) -> Self {
        Self {
            reader: reader(delimiter, quote),
            delimiter,
            quote,
            bytes: Vec::new(),
            filled: 0,
            complete: 0,
            ends: vec![0; 16],
            fields: 0,
            under_way: false,
            overflowing: false,
            lines: 0,
            began: 0,
            quotes: 0,
            bounds: Vec::new(),
            records: Vec::new(),
            first_line: 0,
            utf8: true,
            cut: 0,
        }
    }

    /// Whether a record has begun and not ended.
    pub(super) fn is_under_way(&self) -> bool {
        self.under_way
    }

    /// How many records are complete.
    pub(super) fn len(&self) -> usize {
        self.records.len()
    }

    /// Bytes that are held of records.
    pub(super) fn held_bytes(&self) -> usize {
        self.bytes.capacity() + self.bounds.capacity() * size_of::<u32>()
    }

    /// Goes on with `input` until `most` records are complete (or the batch is large); answers how many bytes it took.
    pub(super) fn feed(&mut self, input: &[u8], most: usize) -> usize {
        let mut at = 0;
        while at < input.len() && self.records.len() < most && self.complete < BATCH {
            let rest = &input[at..];
            let plain = if self.under_way { None } else { self.plain_line(rest) };
            at += plain.unwrap_or_else(|| self.read_on(rest));
        }
        at
    }

    /// The input has ended: a record under way is complete. Answers the line where it begins if a quote in it was never closed, so
    /// that it took all lines from there.
    pub(super) fn finish(&mut self) -> Option<u64> {
        let unclosed = self.under_way && self.quotes % 2 == 1 && self.lines >= self.began;
        let began = self.began;
        if self.under_way {
            self.read_on(b"");
        }
        unclosed.then_some(began)
    }

    /// Whether a quote is open where these bytes end.
    pub(super) fn leaves_quote_open(&self, input: &[u8]) -> bool {
        let open_before = self.under_way && self.quotes % 2 == 1;
        self.quote.is_some_and(|quote| open_before != (memchr_iter(quote, input).count() % 2 == 1))
    }

    /// The line was cut in quotes: the record under way ends with it. The quote that would have closed them was most likely cut off, and
    /// what follows is not to be taken along.
    pub(super) fn end_at_cut(&mut self) {
        if self.under_way {
            self.read_on(b"");
            self.reader = reader(self.delimiter, self.quote);
            self.lines += 1;
        }
    }

    /// The complete records; the one under way stays.
    pub(super) fn take(&mut self) -> Batch {
        let block = self.bytes[..self.complete].to_vec();
        self.bytes.copy_within(self.complete..self.filled, 0);
        self.filled -= self.complete;
        self.complete = 0;
        if self.bytes.len() > KEPT && self.filled < KEPT {
            self.bytes.truncate(KEPT);
            self.bytes.shrink_to_fit();
        }
        let (bounds, records) = (std::mem::take(&mut self.bounds), std::mem::take(&mut self.records));
        let utf8 = std::mem::replace(&mut self.utf8, true);
        Batch {
            cells: PlainCells { block, bounds, rows: records, gap: 0, line: self.first_line, utf8 },
            cut: std::mem::take(&mut self.cut),
        }
    }

    /// Takes a line whose fields stand there as they are; `None` with nothing done where it is not one.
    #[inline]
    fn plain_line(&mut self, rest: &[u8]) -> Option<usize> {
        let end = memchr(b'\n', rest)?;
        let line = rest[..end].strip_suffix(b"\r").unwrap_or(&rest[..end]);
        if line.is_empty() {
            self.lines += 1;
            return Some(end + 1);
        }
        if line.len() > FIELD_CAP || memchr2(self.quote.unwrap_or(b'\r'), b'\r', line).is_some() {
            return None;
        }
        self.make_room(line.len());
        let first = self.bounds.len();
        let mut to = self.complete;
        let mut from = 0;
        self.bounds.push(to as u32);
        for delimiter in memchr_iter(self.delimiter, line) {
            let field = &line[from..delimiter];
            self.bytes[to..to + field.len()].copy_from_slice(field);
            to += field.len();
            from = delimiter + 1;
            self.bounds.push(to as u32);
        }
        let field = &line[from..];
        self.bytes[to..to + field.len()].copy_from_slice(field);
        self.filled = to + field.len();
        self.bounds.push(self.filled as u32);
        self.lines += 1;
        self.began = self.lines;
        self.seal(first);
        Some(end + 1)
    }

    /// Lets csv-core go on until a record is complete or the input is used up; empty input is the end. Answers how many bytes it took.
    fn read_on(&mut self, input: &[u8]) -> usize {
        let mut taken = 0;
        loop {
            self.make_room(64);
            if self.fields == self.ends.len() {
                if self.fields < FIELD_CAP {
                    self.ends.resize(self.fields * 2, 0);
                } else {
                    self.fields -= 1;
                    self.overflowing = true;
                }
            }
            if self.filled - self.complete > RECORD_CAP {
                self.filled = self.complete + RECORD_CAP;
                self.overflowing = true;
            }
            let (result, read, written, ended) =
                self.reader.read_record(&input[taken..], &mut self.bytes[self.filled..], &mut self.ends[self.fields..]);
            self.look_at(&input[taken..taken + read]);
            taken += read;
            self.filled += written;
            self.fields += ended;
            match result {
                ReadRecordResult::OutputFull | ReadRecordResult::OutputEndsFull => {}
                ReadRecordResult::InputEmpty | ReadRecordResult::End => return taken,
                ReadRecordResult::Record => {
                    self.end_record();
                    return taken;
                }
            }
        }
    }

    /// Keeps count of lines and quotes in what the reader took.
    fn look_at(&mut self, taken: &[u8]) {
        if !self.under_way {
            // What comes between two records and is no line end begins one.
            let begins = taken.iter().position(|byte| !matches!(byte, b'\n' | b'\r'));
            self.under_way = begins.is_some();
            let before = &taken[..begins.unwrap_or(taken.len())];
            self.began = self.lines + memchr_iter(b'\n', before).count() as u64 + 1;
            self.quotes = 0;
        }
        self.lines += memchr_iter(b'\n', taken).count() as u64;
        self.quotes += self.quote.map_or(0, |quote| memchr_iter(quote, taken).count() as u64);
    }

    fn make_room(&mut self, size: usize) {
        let wanted = self.filled + size;
        if self.bytes.len() < wanted {
            self.bytes.resize(wanted.next_power_of_two().max(4096), 0);
        }
    }

    fn end_record(&mut self) {
        let first = self.bounds.len();
        let start = self.complete;
        let length = (self.filled - start).min(RECORD_CAP);
        self.filled = start + length;
        self.bounds.push(start as u32);
        self.bounds.extend(self.ends[..self.fields].iter().map(|&end| (start + end.min(length)) as u32));
        self.fields = 0;
        self.under_way = false;
        self.cut += u64::from(std::mem::take(&mut self.overflowing));
        self.seal(first);
    }

    /// The bytes up to `filled` are a record whose bounds start at `first`: makes texts of its fields.
    #[inline]
    fn seal(&mut self, first: usize) {
        let record = &self.bytes[self.complete..self.filled];
        let ascii = record.is_ascii();
        if !ascii && !self.is_text(first) {
            self.escape(first);
            self.utf8 = false;
        }
        if self.records.is_empty() {
            self.first_line = self.began;
        }
        let fields = (self.bounds.len() - first - 1) as u32;
        let line = (self.began - self.first_line) as u32;
        self.records.push(RowSpan { first: first as u32, fields, line, ascii });
        self.complete = self.filled;
    }

    /// Whether each field is UTF-8: all of the record is, and no field starts within a character.
    fn is_text(&self, first: usize) -> bool {
        std::str::from_utf8(&self.bytes[self.complete..self.filled]).is_ok_and(|record| {
            self.bounds[first..].iter().all(|&bound| record.is_char_boundary(bound as usize - self.complete))
        })
    }

    /// Bytes that are not UTF-8 become lone surrogates, field by field.
    fn escape(&mut self, first: usize) {
        let mut escaped = Vec::with_capacity(self.filled - self.complete + 16);
        let mut from = self.complete;
        for bound in &mut self.bounds[first + 1..] {
            let to = *bound as usize;
            escaped.extend_from_slice(&escape_surrogates(&self.bytes[from..to]));
            *bound = (self.complete + escaped.len()) as u32;
            from = to;
        }
        self.bytes.truncate(self.complete);
        self.bytes.extend_from_slice(&escaped);
        self.filled = self.bytes.len();
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::value::{Cells, Str};

    fn fields(batch: Batch) -> Vec<Vec<Vec<u8>>> {
        let cells = Cells::from(batch.cells);
        let field = |field: Str| field.to_raw().into_owned();
        cells.rows().iter().map(|row| cells.fields(row).map(field).collect()).collect()
    }

    /// All records, with the input in pieces of these sizes over and over, and so many records at most in a batch.
    fn split(input: &[u8], sizes: &[usize], most: usize) -> Vec<Vec<Vec<u8>>> {
        let mut records = Records::new(b',', Some(b'"'));
        let mut all = Vec::new();
        let mut rest = input;
        let mut sizes = sizes.iter().cycle();
        while !rest.is_empty() {
            let (mut piece, later) = rest.split_at(rest.len().min(*sizes.next().unwrap()));
            rest = later;
            while !piece.is_empty() {
                piece = &piece[records.feed(piece, most)..];
                assert!(records.len() <= most);
                if records.len() == most {
                    all.extend(fields(records.take()));
                }
            }
        }
        records.finish();
        all.extend(fields(records.take()));
        all
    }

    fn by_the_csv_crate(input: &[u8]) -> Vec<Vec<Vec<u8>>> {
        let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(input);
        reader.byte_records().map(|record| record.unwrap().iter().map(<[u8]>::to_vec).collect()).collect()
    }

    proptest! {
        #[test]
        fn any_split_gives_the_records_of_the_csv_crate(
            input in r#"([ab,"\n\r]|é|\n|,|""){0,60}"#,
            sizes in proptest::collection::vec(1usize..9, 1..5),
            most in 1usize..6,
        ) {
            let expected = by_the_csv_crate(input.as_bytes());
            prop_assert_eq!(&split(input.as_bytes(), &[1], 1), &expected);
            prop_assert_eq!(&split(input.as_bytes(), &sizes, most), &expected);
            prop_assert_eq!(&split(input.as_bytes(), &[1 << 20], 1 << 20), &expected);
        }

        #[test]
        fn bytes_of_any_encoding_come_back(
            input in proptest::collection::vec(prop_oneof![Just(b','), Just(b'\n'), Just(b'a'), 0x80u8..=0xFF], 0..40),
        ) {
            // csv drops a byte order mark at the start.
            prop_assume!(!input.starts_with(b"\xEF\xBB\xBF"));
            let expected = by_the_csv_crate(&input);
            prop_assert_eq!(&split(&input, &[1], 1), &expected);
            prop_assert_eq!(&split(&input, &[1 << 20], 3), &expected);
        }
    }

    #[test]
    fn a_quote_that_is_never_closed_takes_no_more_than_the_cap() {
        let mut records = Records::new(b',', Some(b'"'));
        records.feed(b"a,\"b", 10);
        let filler = vec![b'x'; 1 << 20];
        for _ in 0..20 {
            assert_eq!(records.feed(&filler, 10), filler.len());
        }
        assert!(records.held_bytes() <= 2 * RECORD_CAP + (1 << 20));
        let rest = b"\"\nc,d\n";
        let taken = records.feed(rest, 10);
        let batch = records.take();
        assert_eq!(batch.cut, 1);
        let lengths: Vec<usize> = fields(batch).concat().iter().map(Vec::len).collect();
        assert_eq!(lengths, [1, RECORD_CAP - 1]);
        records.feed(&rest[taken..], 10);
        assert_eq!(fields(records.take()), [[b"c", b"d"]]);
        assert!(records.held_bytes() < 2 * KEPT, "the buffer is given back");
    }
}
