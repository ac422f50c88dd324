//! A program's text with its lines, so that an offset can be said as line and column.

use std::sync::Arc;

use super::Span;

/// Where a character stands: both numbers count from 1, the column in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// Line number, from 1.
    pub line: u32,
    /// Characters before it on its line, plus 1.
    pub column: u32,
}

/// A program's text and where its lines begin. Cloning shares both.
///
/// A line ends with `\n`, `\r\n` or a lone `\r`, as in Python's own reading of source files.
#[derive(Clone, Debug)]
pub struct Source {
    text: Arc<str>,
    starts: Arc<[u32]>,
}

impl Source {
    /// Looks for the lines of `text`, in one pass.
    pub fn new(text: &str) -> Self {
        let bytes = text.as_bytes();
        let mut starts = vec![0];
        for at in memchr::memchr2_iter(b'\n', b'\r', bytes) {
            if bytes[at] == b'\n' || bytes.get(at + 1) != Some(&b'\n') {
                starts.push(offset(at + 1));
            }
        }
        Self { text: text.into(), starts: starts.into() }
    }

    /// The whole text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text under `span`, cut to what there is.
    pub fn slice(&self, span: Span) -> &str {
        let start = self.boundary(span.start as usize);
        let end = self.boundary(span.end as usize).max(start);
        &self.text[start..end]
    }

    /// How many lines there are; a text that ends with a newline has an empty last one.
    pub fn line_count(&self) -> u32 {
        offset(self.starts.len())
    }

    /// The number, from 1, of the line in which byte `offset` stands. Past the end it is the last line.
    pub fn line_of(&self, offset: u32) -> u32 {
        self::offset(self.starts.partition_point(|start| *start <= offset).max(1))
    }

    /// Line and column of byte `offset`. Past the end it is the end.
    pub fn position(&self, offset: u32) -> Position {
        let line = self.line_of(offset);
        let start = self.starts[line as usize - 1] as usize;
        let end = self.boundary(offset as usize).max(start);
        Position { line, column: self::offset(self.text[start..end].chars().count() + 1) }
    }

    /// The bytes of line `line` (from 1) without what ends it; empty for a line that is not there.
    pub fn line_span(&self, line: u32) -> Span {
        let Some(start) = (line as usize).checked_sub(1).and_then(|index| self.starts.get(index)) else {
            let end = self.text.len();
            return Span::new(end, end);
        };
        let end = self.starts.get(line as usize).map_or(self.text.len(), |next| *next as usize);
        let line = &self.text[*start as usize..end];
        let line = line.strip_suffix('\n').unwrap_or(line);
        let line = line.strip_suffix('\r').unwrap_or(line);
        Span::new(*start as usize, *start as usize + line.len())
    }

    /// The text of line `line` (from 1) without what ends it.
    pub fn line_text(&self, line: u32) -> &str {
        self.slice(self.line_span(line))
    }

    /// `offset`, or the nearest character boundary before it.
    fn boundary(&self, offset: usize) -> usize {
        self.text.floor_char_boundary(offset.min(self.text.len()))
    }
}

fn offset(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_and_lines_end_as_in_python() {
        let source = Source::new("äb\r\nc\rd\n");
        assert_eq!(source.line_count(), 4);
        let lines: Vec<_> = (1..=4).map(|line| source.line_text(line)).collect();
        assert_eq!(lines, ["äb", "c", "d", ""]);
        assert_eq!(source.position(2), Position { line: 1, column: 2 });
        assert_eq!(source.position(5), Position { line: 2, column: 1 });
        assert_eq!(source.position(7), Position { line: 3, column: 1 });
        assert_eq!(source.position(9), Position { line: 4, column: 1 });
        assert_eq!(source.position(900), Position { line: 4, column: 1 });
    }

    #[test]
    fn odd_spans_are_cut_to_what_there_is() {
        let source = Source::new("äb");
        assert_eq!(source.slice(Span::new(1, 900)), "äb");
        assert_eq!(source.slice(Span::new(3, 2)), "");
        assert_eq!(source.line_text(0), "");
        assert_eq!(source.line_text(7), "");
        assert_eq!(Source::new("").position(0), Position { line: 1, column: 1 });
    }
}
