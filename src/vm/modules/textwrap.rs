//! `textwrap`: paragraphs in lines of a width, as CPython breaks them.

use super::library::Library;
use crate::value::code_points::Units;
use crate::value::{Exc, Str, Value, check_size, type_error, value_error};
use crate::vm::arguments::{Bound, Named, Shape, index};
use crate::vm::builtins::Builtin;
use crate::vm::pulling::called;

const NAMES: &[&str] = &[
    "text",
    "width",
    "initial_indent",
    "subsequent_indent",
    "expand_tabs",
    "replace_whitespace",
    "fix_sentence_endings",
    "break_long_words",
    "drop_whitespace",
    "break_on_hyphens",
    "tabsize",
    "max_lines",
    "placeholder",
];
const WRAPPED: Shape = Shape::Named(Named { names: NAMES, required: 1, by_position: 2 });

pub(super) static MODULE: Library = Library { functions: &[FUNCTIONS], ..Library::named("textwrap") };

static FUNCTIONS: &[Builtin] = &[
    Builtin::new("dedent", Shape::named(&["text"], 1), |a, _| {
        called(text(a.get(0)).map(|text| Value::from(dedent(&text))))
    }),
    Builtin::new("fill", WRAPPED, |a, _| {
        called(text(a.get(0)).and_then(|text| Ok(Value::from(Wrapper::of(&a)?.wrap(&text)?.join("\n")))))
    }),
    Builtin::new("shorten", WRAPPED, |a, _| called(shorten(&a))),
    Builtin::new("wrap", WRAPPED, |a, _| {
        called(
            text(a.get(0))
                .and_then(|text| Ok(Value::list(Wrapper::of(&a)?.wrap(&text)?.into_iter().map(Value::from).collect()))),
        )
    }),
];

fn text(value: Option<&Value>) -> Result<String, Exc> {
    match value {
        Some(Value::Str(text)) => Ok(text.to_text().into_owned()),
        other => {
            let class = other.unwrap_or(&Value::None).type_name();
            Err(type_error(format!("expected string or bytes-like object, got '{class}'")))
        }
    }
}

/// The text without the white space that all its lines begin with.
fn dedent(text: &str) -> String {
    let blank = |line: &str| line.chars().all(|c| matches!(c, ' ' | '\t'));
    let mut margin: Option<&str> = None;
    for line in text.split('\n').filter(|line| !blank(line)) {
        let own = &line[..line.len() - line.trim_start_matches([' ', '\t']).len()];
        margin = Some(match margin {
            None => own,
            Some(margin) => {
                let same = margin.bytes().zip(own.bytes()).take_while(|(a, b)| a == b).count();
                &margin[..same]
            }
        });
    }
    let margin = margin.unwrap_or("");
    let lines = text.split('\n').map(|line| if blank(line) { "" } else { &line[margin.len()..] });
    lines.collect::<Vec<_>>().join("\n")
}

/// How a paragraph is wrapped.
struct Wrapper {
    width: usize,
    first: String,
    other: String,
    expand_tabs: bool,
    replace: bool,
    break_long: bool,
    drop: bool,
    hyphens: bool,
    tabs: usize,
    most: Option<usize>,
    placeholder: String,
}

fn width(text: &str) -> usize {
    text.chars().count()
}

fn is_blank(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\x0b' | '\x0c' | '\r' | ' ')
}

impl Wrapper {
    fn of(arguments: &Bound) -> Result<Self, Exc> {
        let truth = |at: usize, missing: bool| arguments.get(at).map_or(missing, Value::is_true);
        let own =
            |at: usize, missing: &str| arguments.get(at).map_or(Ok(missing.to_owned()), |value| text(Some(value)));
        let size = |at: usize, missing: i64| arguments.get(at).map_or(Ok(missing), index);
        let width = size(1, 70)?;
        if width <= 0 {
            return Err(value_error(format!("invalid width {width} (must be > 0)")));
        }
        Ok(Self {
            width: width as usize,
            first: own(2, "")?,
            other: own(3, "")?,
            expand_tabs: truth(4, true),
            replace: truth(5, true),
            break_long: truth(7, true),
            drop: truth(8, true),
            hyphens: truth(9, true),
            tabs: size(10, 8)?.max(0) as usize,
            most: arguments.given(11).map(index).transpose()?.map(|n| n.max(0) as usize),
            placeholder: own(12, " [...]")?,
        })
    }

    fn munged(&self, text: &str) -> Result<String, Exc> {
        let mut out = String::new();
        let mut column = 0;
        for c in text.chars() {
            match c {
                '\t' if self.expand_tabs => {
                    let blanks = if self.tabs == 0 { 0 } else { self.tabs - column % self.tabs };
                    check_size(out.len().checked_add(blanks))?;
                    out.push_str(&" ".repeat(blanks));
                    column += blanks;
                }
                '\n' | '\r' => {
                    out.push(c);
                    column = 0;
                }
                c => {
                    out.push(c);
                    column += 1;
                }
            }
        }
        Ok(if self.replace { out.chars().map(|c| if is_blank(c) { ' ' } else { c }).collect() } else { out })
    }

    /// Words, the blanks between them, and parts of words that end in a hyphen.
    fn chunks(&self, text: &str) -> Vec<String> {
        let mut chunks = Vec::new();
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            let blank = is_blank(first);
            let end = rest.find(|c| is_blank(c) != blank).unwrap_or(rest.len());
            let (word, after) = rest.split_at(end);
            rest = after;
            if blank || !self.hyphens {
                chunks.push(word.to_owned());
            } else {
                split_word(word, &mut chunks);
            }
        }
        chunks
    }

    fn wrap(&self, text: &str) -> Result<Vec<String>, Exc> {
        let mut chunks = self.chunks(&self.munged(text)?);
        chunks.reverse();
        if let Some(most) = self.most {
            let indent = if most > 1 { &self.other } else { &self.first };
            if width(indent) + width(self.placeholder.trim_start()) > self.width {
                return Err(value_error("placeholder too large for max width"));
            }
        }
        let mut lines: Vec<String> = Vec::new();
        while !chunks.is_empty() {
            let indent = if lines.is_empty() { &self.first } else { &self.other };
            let room = self.width.saturating_sub(width(indent));
            if self.drop && !lines.is_empty() && chunks.last().is_some_and(|chunk| chunk.trim().is_empty()) {
                chunks.pop();
            }
            let (mut line, mut long) = (Vec::<String>::new(), 0);
            while let Some(chunk) = chunks.pop_if(|chunk| long + width(chunk) <= room) {
                long += width(&chunk);
                line.push(chunk);
            }
            if chunks.last().is_some_and(|chunk| width(chunk) > room) {
                self.long_word(&mut chunks, &mut line, long, room);
                long = line.iter().map(|chunk| width(chunk)).sum();
            }
            if self.drop && line.last().is_some_and(|chunk| chunk.trim().is_empty()) {
                long -= line.pop().map_or(0, |chunk| width(&chunk));
            }
            if line.is_empty() {
                continue;
            }
            let last_line = self.most.is_some_and(|most| lines.len() + 1 >= most);
            let nothing_left = chunks.is_empty() || (self.drop && chunks.len() == 1 && chunks[0].trim().is_empty());
            if !last_line || (nothing_left && long <= room) {
                lines.push(format!("{indent}{}", line.concat()));
                continue;
            }
            self.cut(&mut lines, line, long, room, indent);
            break;
        }
        Ok(lines)
    }

    /// The last line there may be, with the placeholder at its end.
    fn cut(&self, lines: &mut Vec<String>, mut line: Vec<String>, mut long: usize, room: usize, indent: &str) {
        while let Some(last) = line.last() {
            if !last.trim().is_empty() && long + width(&self.placeholder) <= room {
                lines.push(format!("{indent}{}{}", line.concat(), self.placeholder));
                return;
            }
            long -= width(last);
            line.pop();
        }
        if let Some(before) = lines.last_mut() {
            let kept = before.trim_end();
            if width(kept) + width(&self.placeholder) <= self.width {
                *before = format!("{kept}{}", self.placeholder);
                return;
            }
        }
        lines.push(format!("{indent}{}", self.placeholder.trim_start()));
    }

    /// A word that fits no line: broken, or alone on its own.
    fn long_word(&self, chunks: &mut Vec<String>, line: &mut Vec<String>, long: usize, room: usize) {
        let left = if room < 1 { 1 } else { room.saturating_sub(long) };
        let Some(chunk) = chunks.pop() else { return };
        if !self.break_long {
            if line.is_empty() {
                line.push(chunk);
            } else {
                chunks.push(chunk);
            }
            return;
        }
        let mut end = left;
        if self.hyphens && width(&chunk) > left {
            let before: Vec<char> = chunk.chars().take(left).collect();
            if let Some(hyphen) = before.iter().rposition(|c| *c == '-').filter(|at| *at > 0)
                && before[..hyphen].iter().any(|c| *c != '-')
            {
                end = hyphen + 1;
            }
        }
        let at = chunk.char_indices().nth(end).map_or(chunk.len(), |(at, _)| at);
        let (taken, rest) = chunk.split_at(at);
        line.push(taken.to_owned());
        chunks.push(rest.to_owned());
    }
}

/// Splits a word behind its hyphens, where letters stand around them, and at dashes.
fn split_word(word: &str, chunks: &mut Vec<String>) {
    let chars: Vec<char> = word.chars().collect();
    let letter = |at: usize| chars.get(at).is_some_and(|c| (c.is_alphanumeric() || *c == '_') && !c.is_numeric());
    let joins = |at: usize| {
        chars
            .get(at)
            .is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | '!' | '"' | '\'' | '&' | '.' | ',' | '?'))
    };
    let mut start = 0;
    let mut at = 0;
    let mut push = |from: usize, to: usize| {
        if to > from {
            chunks.push(chars[from..to].iter().collect());
        }
    };
    while at < chars.len() {
        if chars[at] != '-' {
            at += 1;
            continue;
        }
        let run = chars[at..].iter().take_while(|c| **c == '-').count();
        let after = at + run;
        if run >= 2 && at > start && joins(at - 1) && chars.get(after).is_some_and(|c| c.is_alphanumeric() || *c == '_')
        {
            push(start, at);
            push(at, after);
            start = after;
        } else if run == 1
            && at >= 2
            && letter(at - 1)
            && (letter(at - 2) || (at >= 3 && chars[at - 2] == '-' && letter(at - 3)))
            && letter(after)
            && (letter(after + 1) || (chars.get(after + 1) == Some(&'-') && letter(after + 2)))
        {
            push(start, after);
            start = after;
        }
        at = after;
    }
    push(start, chars.len());
}

fn shorten(arguments: &Bound) -> Result<Value, Exc> {
    let whole = text(arguments.get(0))?;
    let mut wrapper = Wrapper::of(arguments)?;
    wrapper.most = Some(1);
    let words = whole.split_whitespace().collect::<Vec<_>>().join(" ");
    Ok(Value::from(wrapper.wrap(&words)?.join("\n")))
}

/// `string.capwords(text[, sep])`.
pub(super) fn capwords(arguments: &Bound) -> Result<Value, Exc> {
    let Some(Value::Str(text)) = arguments.get(0) else {
        let class = arguments.get(0).unwrap_or(&Value::None).type_name();
        return Err(type_error(format!("descriptor 'split' requires a 'str' object but received a '{class}'")));
    };
    let bytes = text.as_bytes();
    let capitalized = |word: &[u8]| crate::value::str_case::capitalize(word, Units::of_text(word));
    let mut out: Vec<u8> = Vec::new();
    let mut add = |word: &[u8], between: &[u8], first: bool| {
        if !first {
            out.extend_from_slice(between);
        }
        out.extend(capitalized(word));
    };
    match arguments.given(1) {
        Some(Value::Str(sep)) if !sep.is_empty() => {
            for (at, part) in crate::value::str_split::split(bytes, sep.as_bytes(), None).enumerate() {
                add(&bytes[part], sep.as_bytes(), at == 0);
            }
        }
        _ => {
            let words = crate::value::str_split::split_spaces(bytes, Units::of_text(bytes), None);
            for (at, part) in words.enumerate() {
                add(&bytes[part], b" ", at == 0);
            }
        }
    }
    Ok(Value::Str(Str::from_wtf8_vec(out)))
}
