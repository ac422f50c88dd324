//! What stands behind the colon of a field, `{n:>8int}`: Python's format mini-language turned round.

use super::stamp::Stamps;
use crate::value::float_parse::float_of_text;
use crate::value::int_text::parse_int;
use crate::value::integer::Int;
use crate::value::{Exc, Str, Value, char_width, short_repr, value_error};
use crate::vm::modules::datetime::datetime_by_format;

/// What a field is made into.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Stays text.
    Text,
    /// Stays text, and is of letters, digits and underscores.
    Word,
    /// `int()` of it, in this base; commas between digits are left out.
    Int(u32),
    /// `float()` of it.
    Float,
    /// `float()` of what stands before `%`, in hundredths.
    Percent,
    /// The moment that it tells, in any way that is known.
    Time,
    /// The moment that it tells, as `strptime` reads it.
    TimeBy(Str),
}

/// Where a field stands in its width.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Align {
    Left,
    Right,
    Center,
}

/// How a field is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct FieldSpec {
    pub(super) kind: Kind,
    pub(super) align: Option<Align>,
    /// What pads it: one character.
    fill: Vec<u8>,
    /// How many characters it has at least; 0: any number.
    pub(super) width: usize,
}

impl FieldSpec {
    /// Reads `[[fill]align][0][width][,][.precision][kind]`, or a `strptime` format, which starts with `%`.
    ///
    /// # Errors
    /// `ValueError` where it is none.
    pub(super) fn new(text: &[u8]) -> Result<Self, Exc> {
        let mut spec = Self { kind: Kind::Text, align: None, fill: b" ".to_vec(), width: 0 };
        if text.len() > 1 && text[0] == b'%' {
            spec.kind = Kind::TimeBy(Str::from_wtf8(text));
            return Ok(spec);
        }
        let mut rest = text;
        let align = |byte: Option<&u8>| match byte? {
            b'<' => Some(Align::Left),
            b'>' => Some(Align::Right),
            b'^' => Some(Align::Center),
            _ => None,
        };
        let first = text.first().map_or(0, |byte| char_width(*byte)).min(text.len());
        if let (true, Some(aligned)) = (first > 0, align(text.get(first))) {
            (spec.align, spec.fill) = (Some(aligned), text[..first].to_vec());
            rest = &text[first + 1..];
        } else if let Some(aligned) = align(text.first()) {
            spec.align = Some(aligned);
            rest = &text[1..];
        }
        if spec.align.is_none() && rest.first() == Some(&b'0') && rest.get(1).is_some_and(u8::is_ascii_digit) {
            (spec.align, spec.fill) = (Some(Align::Right), b"0".to_vec());
        }
        let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        spec.width = rest[..digits]
            .iter()
            .fold(0_usize, |n, digit| n.saturating_mul(10).saturating_add(usize::from(digit - b'0')));
        rest = &rest[digits..];
        rest = rest.strip_prefix(b",").or_else(|| rest.strip_prefix(b"_")).unwrap_or(rest);
        if let Some(precision) = rest.strip_prefix(b".") {
            let digits = precision.iter().take_while(|byte| byte.is_ascii_digit()).count();
            rest = &precision[digits..];
        }
        spec.kind = match rest {
            b"" | b"s" | b"str" => Kind::Text,
            b"w" | b"word" => Kind::Word,
            b"d" | b"n" | b"int" => Kind::Int(10),
            b"x" | b"X" | b"hex" => Kind::Int(16),
            b"o" => Kind::Int(8),
            b"b" => Kind::Int(2),
            b"f" | b"F" | b"g" | b"G" | b"e" | b"E" | b"float" => Kind::Float,
            b"%" => Kind::Percent,
            b"t" | b"ti" | b"time" => Kind::Time,
            _ => return Err(unknown(rest)),
        };
        // An int's own zeros may stay: int() reads them.
        if spec.fill == b"0" && spec.kind != Kind::Text {
            spec.align = None;
        }
        Ok(spec)
    }

    /// Whether the field ends without text behind it.
    pub(super) fn ends_by_itself(&self) -> bool {
        self.width > 0 || !matches!(self.kind, Kind::Text | Kind::TimeBy(_))
    }

    pub(super) fn fill(&self) -> &[u8] {
        &self.fill
    }

    /// Whether padding stands before it.
    pub(super) fn pads_left(&self) -> bool {
        matches!(self.align, Some(Align::Right | Align::Center))
    }

    /// How many bytes of padding stand before it.
    pub(super) fn lead(&self, rest: &[u8]) -> usize {
        if !self.pads_left() {
            return 0;
        }
        let fills = rest.chunks(self.fill.len()).take_while(|chunk| *chunk == self.fill).count();
        fills * self.fill.len()
    }

    /// How many bytes its width has at least; `None` where fewer are left.
    pub(super) fn width_in(&self, rest: &[u8]) -> Option<usize> {
        let mut at = 0;
        for _ in 0..self.width {
            at += char_width(*rest.get(at)?);
        }
        (at <= rest.len()).then_some(at)
    }

    /// How many bytes are such as its kind has, where its kind tells.
    pub(super) fn own_run(&self, rest: &[u8]) -> Option<usize> {
        let lead = self.lead(rest);
        let rest = &rest[lead..];
        let sign = usize::from(rest.first().is_some_and(|byte| matches!(byte, b'-' | b'+')));
        let run = |holds: fn(&u8) -> bool| lead + sign + rest[sign..].iter().take_while(|byte| holds(byte)).count();
        match self.kind {
            Kind::Text | Kind::TimeBy(_) | Kind::Time => None,
            Kind::Word => Some(lead + rest.iter().take_while(|byte| is_word(byte)).count()),
            Kind::Int(10) => Some(run(|byte| byte.is_ascii_digit() || matches!(byte, b',' | b'_'))),
            Kind::Int(_) => Some(run(u8::is_ascii_hexdigit)),
            Kind::Float => Some(run(|byte| byte.is_ascii_digit() || *byte == b'.')),
            Kind::Percent => Some(run(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'%'))),
        }
    }

    /// Where the field itself ends in what it takes.
    pub(super) fn unpadded(&self, taken: &[u8]) -> usize {
        let mut end = taken.len();
        if matches!(self.align, Some(Align::Left | Align::Center)) {
            let begin = self.lead(taken);
            while end > begin && taken[..end].ends_with(&self.fill) {
                end -= self.fill.len();
            }
        }
        end
    }

    /// What a text is made into; `ValueError` where it cannot be.
    pub(super) fn value(&self, text: Str, stamps: &Stamps) -> Result<Value, Exc> {
        match &self.kind {
            Kind::Text => Ok(Value::Str(text)),
            Kind::Word if !text.is_empty() && text.as_bytes().iter().all(is_word) => Ok(Value::Str(text)),
            Kind::Word => Err(value_error(format!("{} is no word", short_repr(&Value::Str(text), 80)))),
            Kind::Int(base) => to_int(&text, *base),
            Kind::Float => to_float(text.as_bytes()),
            Kind::Percent => match text.as_bytes().trim_ascii().strip_suffix(b"%") {
                Some(number) => {
                    to_float(number).map(|x| if let Value::Float(x) = x { Value::Float(x / 100.0) } else { x })
                }
                None => Err(value_error(format!("{} does not end in %", short_repr(&Value::Str(text), 80)))),
            },
            Kind::Time => stamps.read(&text),
            Kind::TimeBy(format) => datetime_by_format(&text, format),
        }
    }
}

fn is_word(byte: &u8) -> bool {
    byte.is_ascii_alphanumeric() || *byte == b'_' || *byte >= 0x80
}

fn unknown(kind: &[u8]) -> Exc {
    let exc = value_error(format!("unknown kind of field {}", short_repr(&Str::from_wtf8(kind).into(), 60)));
    exc.advise("a field is {name}, {name:int}, {name:float}, {name:time}, {name:word}, {name:hex}, {name:%} or {name:%Y-%m-%d}");
    exc
}

fn to_int(text: &Str, base: u32) -> Result<Value, Exc> {
    let bytes = text.as_bytes();
    let plain: Vec<u8>;
    let bytes = if memchr::memchr(b',', bytes).is_some() && base == 10 {
        plain = bytes.iter().copied().filter(|byte| *byte != b',').collect();
        &plain
    } else {
        bytes
    };
    match parse_int(bytes, base) {
        Ok(Int::Small(n)) => Ok(Value::Int(n)),
        Ok(Int::Big(n)) => Ok(Value::from(n)),
        Err(fault) => Err(value_error(fault.message)),
    }
}

fn to_float(text: &[u8]) -> Result<Value, Exc> {
    float_of_text(text).map(Value::Float).map_err(|fault| value_error(fault.message))
}
