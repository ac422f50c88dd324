//! What has to be known of a text before the parser sees it: which lines continue the one above, and how deep it nests.
//!
//! The parser recurses and its tree is dropped by recursion, so depth is bounded here, on a flat scan that keeps its own
//! stack. The parser crate's lexer gives kinds without places to the outside, hence a scanner of our own; it follows
//! Python's lexical rules (strings with their prefixes, f-strings as of PEP 701, line joining) and leaves what is inside
//! a token to the parser.

mod depth;
mod strings;

use self::depth::{Frame, MAX_CHAIN};
use self::strings::string_prefix;
use super::{Diagnostic, Source, Span};

/// Blocks that may stand inside one another: CPython's bound.
const MAX_INDENTS: usize = 100;

/// The text as the parser is to see it: of equal length, lines that start with `|` joined to the statement above.
///
/// # Errors
///
/// A line that starts with `|` and continues nothing, brackets and quotes that do not match, and nesting beyond what is
/// allowed; one error, the first.
pub(crate) fn prepare(source: &Source) -> Result<String, Diagnostic> {
    let mut scanner = Scanner::new(source);
    scanner.run()?;
    let mut code = source.text().as_bytes().to_vec();
    for gap in scanner.joined {
        code[gap.range()].fill(b' ');
    }
    Ok(String::from_utf8(code).expect("only whole characters between two tokens are replaced, by spaces"))
}

/// What is open at some place in the text.
#[derive(Debug)]
enum Open {
    /// `(`, `[` or `{`.
    Bracket(u8),
    /// The literal part of an f-string.
    Literal { quote: u8, triple: bool, raw: bool },
    /// `{...}` in an f-string.
    Field,
    /// What follows `:` in such a field, up to its `}`.
    Format,
    /// From `lambda` to its `:`.
    Parameters,
}

/// An indented block.
#[derive(Debug, Default)]
struct Block {
    width: usize,
    elifs: usize,
}

struct Scanner<'t> {
    source: &'t Source,
    text: &'t [u8],
    at: usize,
    /// The statement, then what is open in it.
    frames: Vec<Frame>,
    blocks: Vec<Block>,
    /// Whether the logical line has a token yet.
    in_statement: bool,
    /// Where the newest comment begins.
    comment: Option<usize>,
    /// How many frames are brackets, in the wider sense that a newline in them means nothing.
    brackets: usize,
    /// The sum of all `chain`s.
    depth: usize,
    joined: Vec<Span>,
}

impl<'t> Scanner<'t> {
    fn new(source: &'t Source) -> Self {
        let text = source.text().as_bytes();
        let at = if text.starts_with("\u{feff}".as_bytes()) { 3 } else { 0 };
        Self {
            source,
            text,
            at,
            frames: vec![Frame::new(Open::Bracket(0), 0)],
            blocks: vec![Block::default()],
            in_statement: false,
            comment: None,
            brackets: 0,
            depth: 0,
            joined: Vec::new(),
        }
    }

    fn run(&mut self) -> Result<(), Diagnostic> {
        while self.at < self.text.len() {
            match self.top().open {
                Open::Literal { quote, triple, raw } => self.literal(quote, triple, raw)?,
                Open::Format => self.format()?,
                _ => self.token()?,
            }
        }
        match self.frames.iter().skip(1).rev().find(|frame| !matches!(frame.open, Open::Parameters)) {
            None => Ok(()),
            Some(Frame { open: Open::Bracket(bracket), at, .. }) => Err(self.never_closed(*bracket, *at)),
            Some(Frame { open: Open::Literal { triple, .. }, at, .. }) => Err(self.unterminated(*at, *triple)),
            Some(Frame { at, .. }) => Err(self.error(*at, *at + 1, "f-string: expecting '}'")),
        }
    }

    fn top(&mut self) -> &mut Frame {
        self.frames.last_mut().expect("the statement's own frame is never popped")
    }

    fn peek(&self, ahead: usize) -> u8 {
        self.text.get(self.at + ahead).copied().unwrap_or(0)
    }

    fn error(&self, start: usize, end: usize, message: &str) -> Diagnostic {
        Diagnostic::error(Span::new(start, end.min(self.text.len())), format!("SyntaxError: {message}"))
    }

    fn never_closed(&self, bracket: u8, at: usize) -> Diagnostic {
        let close = closer(bracket) as char;
        self.error(at, at + 1, &format!("'{}' was never closed", bracket as char))
            .with_help(format!("add the '{close}' that belongs to it"))
    }

    fn unterminated(&self, at: usize, triple: bool) -> Diagnostic {
        let line = self.source.line_of(Span::new(self.at, self.at).start);
        let kind = if triple { "triple-quoted string" } else { "string" };
        let end = if triple { at + 3 } else { self.at };
        self.error(at, end, &format!("unterminated {kind} literal (detected at line {line})"))
            .with_help("add the quote that closes it")
    }

    fn token(&mut self) -> Result<(), Diagnostic> {
        let byte = self.peek(0);
        match byte {
            b' ' | b'\t' | b'\x0c' => self.at += 1,
            b'#' => {
                self.comment = Some(self.at);
                self.at = self.line_end(self.at);
            }
            b'\\' if matches!(self.peek(1), b'\n' | b'\r') => {
                self.at = self.after_newline(self.at + 1);
            }
            b'\n' | b'\r' => {
                let end = self.at;
                self.at = self.after_newline(end);
                if self.brackets == 0 {
                    self.end_of_line(end)?;
                }
            }
            _ => {
                if !self.in_statement {
                    self.start_statement()?;
                }
                match byte {
                    b'\'' | b'"' => self.string(self.at, false, false)?,
                    b'0'..=b'9' => self.number(),
                    b'.' if self.peek(1).is_ascii_digit() => self.number(),
                    b'_' | b'a'..=b'z' | b'A'..=b'Z' | 0x80.. => self.word()?,
                    _ => self.operator(byte)?,
                }
            }
        }
        Ok(())
    }

    /// The first token of a logical line: the depth of its block is known now.
    fn start_statement(&mut self) -> Result<(), Diagnostic> {
        self.in_statement = true;
        let line = self.source.line_span(self.source.line_of(Span::new(self.at, self.at).start)).range();
        if self.peek(0) == b'|' {
            return Err(self
                .error(
                    self.at,
                    self.at + 1,
                    "a line that starts with '|' continues the statement above, and there is none",
                )
                .with_help("start with what is to be piped: read_lines(\"app.log\")"));
        }
        let width = width_of(&self.text[line.start.min(self.at)..self.at]);
        while self.blocks.len() > 1 && self.blocks.last().is_some_and(|block| block.width > width) {
            self.blocks.pop();
        }
        if self.blocks.last().is_some_and(|block| block.width < width) {
            self.blocks.push(Block { width, elifs: 0 });
        }
        if self.blocks.len() > MAX_INDENTS {
            let mut error = self.error(self.at, self.at + 1, "");
            error.message = "IndentationError: too many levels of indentation".to_owned();
            return Err(error);
        }
        let rest = &self.text[self.at..];
        let is = |word: &[u8]| rest.starts_with(word) && !rest.get(word.len()).copied().is_some_and(is_word);
        let (elif, chained) = (is(b"elif"), is(b"elif") || is(b"else"));
        let block = self.blocks.last_mut().expect("the module's own block is never popped");
        block.elifs = if elif {
            block.elifs + 1
        } else if chained {
            block.elifs
        } else {
            0
        };
        if block.elifs > MAX_CHAIN {
            return Err(self
                .error(self.at, self.at + 4, &format!("more than {MAX_CHAIN} 'elif's in one 'if'"))
                .with_help("a dict or a 'match' says this in fewer lines"));
        }
        Ok(())
    }

    /// A newline outside brackets, at `end`: the statement is over unless a `|` follows.
    fn end_of_line(&mut self, end: usize) -> Result<(), Diagnostic> {
        if !self.in_statement {
            return Ok(());
        }
        if let Some(pipe) = self.continuation() {
            let line = self.source.line_span(self.source.line_of(Span::new(pipe, pipe).start)).range();
            let block = self.blocks.last().expect("the module's own block is never popped").width;
            if width_of(&self.text[line.start..pipe]) < block {
                return Err(self
                    .error(pipe, pipe + 1, "this '|' would continue a statement inside the indented block above")
                    .with_help("indent it like that statement, or name the pipeline: rows = ..."));
            }
            // A comment at the end of the line above would swallow what follows it.
            let start = self.comment.filter(|comment| self.line_end(*comment) == end).unwrap_or(end);
            self.joined.push(Span::new(start, pipe));
            self.at = pipe;
            return Ok(());
        }
        self.in_statement = false;
        self.frames.clear();
        self.frames.push(Frame::new(Open::Bracket(0), self.at));
        self.depth = 0;
        Ok(())
    }

    /// Where the `|` stands that continues the statement that has just ended, blank and comment lines skipped.
    fn continuation(&self) -> Option<usize> {
        let mut at = self.at;
        loop {
            match self.text.get(at)? {
                b' ' | b'\t' | b'\x0c' | b'\n' | b'\r' => at += 1,
                b'#' => at = self.line_end(at),
                b'|' => return Some(at),
                _ => return None,
            }
        }
    }

    fn after_newline(&self, at: usize) -> usize {
        if self.text[at..].starts_with(b"\r\n") { at + 2 } else { at + 1 }
    }

    fn line_end(&self, at: usize) -> usize {
        memchr::memchr2(b'\n', b'\r', &self.text[at..]).map_or(self.text.len(), |found| at + found)
    }

    fn word(&mut self) -> Result<(), Diagnostic> {
        let start = self.at;
        while is_word(self.peek(0)) {
            self.at += 1;
        }
        let word = &self.text[start..self.at];
        if matches!(self.peek(0), b'\'' | b'"')
            && let Some((raw, interpolated)) = string_prefix(word)
        {
            return self.string(start, raw, interpolated);
        }
        match word {
            b"lambda" => {
                self.deepen(start)?;
                self.frames.push(Frame::new(Open::Parameters, start));
                Ok(())
            }
            b"and" | b"or" | b"not" | b"if" | b"else" | b"for" | b"in" | b"is" | b"await" | b"async" | b"yield"
            | b"from" | b"as" => self.deepen(start),
            _ => Ok(()),
        }
    }

    fn number(&mut self) {
        let digits = |scanner: &mut Self, accepts: fn(&u8) -> bool| {
            while accepts(&scanner.peek(0)) || scanner.peek(0) == b'_' {
                scanner.at += 1;
            }
        };
        if self.peek(0) == b'0' && matches!(self.peek(1), b'x' | b'X' | b'o' | b'O' | b'b' | b'B') {
            let hexadecimal = matches!(self.peek(1), b'x' | b'X');
            self.at += 2;
            return digits(self, if hexadecimal { u8::is_ascii_hexdigit } else { u8::is_ascii_digit });
        }
        digits(self, u8::is_ascii_digit);
        if self.peek(0) == b'.' {
            self.at += 1;
            digits(self, u8::is_ascii_digit);
        }
        if matches!(self.peek(0), b'e' | b'E') {
            let signed = usize::from(matches!(self.peek(1), b'+' | b'-'));
            if self.peek(1 + signed).is_ascii_digit() {
                self.at += 1 + signed;
                digits(self, u8::is_ascii_digit);
            }
        }
        if matches!(self.peek(0), b'j' | b'J') {
            self.at += 1;
        }
    }

    fn operator(&mut self, byte: u8) -> Result<(), Diagnostic> {
        let start = self.at;
        match byte {
            b'(' | b'[' | b'{' => {
                self.deepen(start)?;
                self.at += 1;
                self.open(Open::Bracket(byte), start)
            }
            b')' | b']' | b'}' => self.close(byte),
            b',' | b';' => {
                self.at += 1;
                if !matches!(self.top().open, Open::Parameters) {
                    let frame = self.top();
                    frame.deepest = frame.deepest.max(frame.chain + frame.inner);
                    let chain = std::mem::take(&mut frame.chain);
                    frame.inner = 0;
                    self.depth -= chain;
                }
                Ok(())
            }
            b':' => self.colon(),
            _ => {
                self.at += operator_length(&self.text[start..]);
                self.deepen(start)
            }
        }
    }

    fn colon(&mut self) -> Result<(), Diagnostic> {
        let start = self.at;
        let holder = self.frames.iter().rev().find(|frame| !matches!(frame.open, Open::Parameters));
        if holder.is_some_and(|frame| matches!(frame.open, Open::Field)) {
            while matches!(self.top().open, Open::Parameters) {
                self.close_frame()?;
            }
            self.at += 1;
            return self.open(Open::Format, start);
        }
        if matches!(self.top().open, Open::Parameters) {
            self.at += 1;
            return self.close_frame();
        }
        let walrus = self.peek(1) == b'=';
        self.at += if walrus { 2 } else { 1 };
        if walrus { self.deepen(start) } else { Ok(()) }
    }

    /// A closing bracket.
    fn close(&mut self, byte: u8) -> Result<(), Diagnostic> {
        while matches!(self.top().open, Open::Parameters) {
            self.close_frame()?;
        }
        let start = self.at;
        self.at += 1;
        let Frame { open, at, .. } = self.top();
        let at = *at;
        let (opened, field) = match open {
            Open::Bracket(opened) => (*opened, false),
            _ => (b'{', true),
        };
        if opened != 0 && closer(opened) == byte {
            return self.close_frame();
        }
        let word = byte as char;
        Err(if opened == 0 || field {
            let place = if field { "f-string: " } else { "" };
            self.error(start, start + 1, &format!("{place}unmatched '{word}'"))
        } else {
            let line = self.source.line_of(Span::new(at, at).start);
            let here = self.source.line_of(Span::new(start, start).start);
            let place = if line == here { String::new() } else { format!(" on line {line}") };
            let opened = opened as char;
            self.error(
                start,
                start + 1,
                &format!("closing parenthesis '{word}' does not match opening parenthesis '{opened}'{place}"),
            )
        })
    }
}

fn closer(open: u8) -> u8 {
    match open {
        b'(' => b')',
        b'[' => b']',
        _ => b'}',
    }
}

fn is_word(byte: u8) -> bool {
    byte == b'_' || byte.is_ascii_alphanumeric() || byte >= 0x80
}

/// How many bytes the operator at the start of `text` has.
fn operator_length(text: &[u8]) -> usize {
    let long: [&[u8]; 5] = [b"**=", b"//=", b">>=", b"<<=", b"..."];
    let double = [b"**", b"//", b">>", b"<<", b"==", b"!=", b"<=", b">=", b"->", b"+=", b"-=", b"*=", b"/=", b"%="];
    let more = [b"&=", b"|=", b"^=", b"@="];
    if long.iter().any(|operator| text.starts_with(operator)) {
        3
    } else if double.iter().chain(&more).any(|operator| text.starts_with(*operator)) {
        2
    } else {
        1
    }
}

/// The column that indentation reaches, tabs to the next multiple of eight.
fn width_of(indentation: &[u8]) -> usize {
    indentation.iter().fold(0, |width, byte| match byte {
        b' ' => width + 1,
        b'\t' => (width / 8 + 1) * 8,
        b'\x0c' => 0,
        _ => width,
    })
}
