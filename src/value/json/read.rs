//! JSON text to a value.

use std::rc::Rc;

use num_bigint::BigInt;

use super::{JsonError, MAX_DEPTH, Marked, Marks, plain_prefix};
use crate::value::int_text::MAX_DIGITS;
use crate::value::{Dict, ExcType, Key, Map, Shape, Str, Value, int_from_big, push_code_point};

/// The value of a JSON text, as `json.loads` reads it: of keys that come twice the last counts, and `NaN`, `Infinity` and
/// `-Infinity` are floats. The text is WTF-8, as texts are here.
///
/// # Errors
/// Where it is no JSON, in the words of `json.JSONDecodeError`; nesting deeper than [`MAX_DEPTH`]; ints of more than 4300 digits.
pub fn read(text: &[u8]) -> Result<Value, JsonError> {
    read_alike(text, &Shapes::default())
}

/// The shapes that the objects of many documents have: those that are alike share their keys.
#[derive(Debug, Default)]
pub struct Shapes(Rc<Shape>);

impl Shapes {
    /// What all shapes grow out of.
    pub(super) fn empty(&self) -> &Rc<Shape> {
        &self.0
    }
}

/// As [`read`], for one of many documents.
///
/// # Errors
/// Those of [`read`].
pub fn read_alike(text: &[u8], shapes: &Shapes) -> Result<Value, JsonError> {
    Reader::new(text, shapes, Marks::default())?.document()
}

pub(super) struct Reader<'t> {
    text: &'t [u8],
    at: usize,
    /// What the shapes of objects grow out of.
    empty: &'t Rc<Shape>,
    /// What is left for code to make a value of.
    marks: Marks,
}

/// An array or an object whose end has not come: on a stack of its own, so that no text overflows ours.
enum Open {
    Array(Vec<Value>),
    /// The last name is that of the value that comes next.
    Record(Rc<Shape>, Vec<Value>),
    /// An object that is left for code; with the key whose value comes next.
    Pairs(Vec<(Str, Value)>, Str),
    /// An object whose keys are not like those of others; with the key whose value comes next.
    Object(Map, Key),
}

/// A key that was read.
enum Name {
    /// A key that alike objects had here, too.
    Grown(Rc<Shape>),
    Other(Str),
}

impl Name {
    fn of(name: Str, shape: &Shape) -> Self {
        match shape.grown(&name) {
            Some(shape) => Self::Grown(shape),
            None => Self::Other(name),
        }
    }
}

impl<'t> Reader<'t> {
    pub(super) fn new(text: &'t [u8], shapes: &'t Shapes, marks: Marks) -> Result<Self, JsonError> {
        if text.starts_with("\u{feff}".as_bytes()) {
            return Err(JsonError::at("Unexpected UTF-8 BOM (decode using utf-8-sig)", text, 0));
        }
        Ok(Self { text, at: 0, empty: &shapes.0, marks })
    }
}

impl Reader<'_> {
    pub(super) fn document(&mut self) -> Result<Value, JsonError> {
        let mut open: Vec<Open> = Vec::new();
        self.skip_space();
        'value: loop {
            let mut value = match self.peek() {
                Some(b'"') => Value::Str(self.string()?),
                Some(b'0'..=b'9' | b'-') => self.number()?,
                Some(b'{') => {
                    self.enter();
                    if self.take(b'}') {
                        if self.marks.objects { Value::object(Marked::Object(Vec::new())) } else { Dict::new().into() }
                    } else if self.marks.objects {
                        let name = self.key()?;
                        self.colon()?;
                        self.nest(&mut open, Open::Pairs(Vec::new(), name))?;
                        continue 'value;
                    } else {
                        let inner = match self.name(self.empty)? {
                            Name::Grown(shape) => Open::Record(shape, Vec::with_capacity(8)),
                            Name::Other(name) => Open::Object(Map::default(), Key::text(name)),
                        };
                        self.nest(&mut open, inner)?;
                        continue 'value;
                    }
                }
                Some(b'[') => {
                    self.enter();
                    if self.take(b']') {
                        Value::list(Vec::new())
                    } else {
                        self.nest(&mut open, Open::Array(Vec::new()))?;
                        continue 'value;
                    }
                }
                _ => self.word()?,
            };
            // A value may end what holds it, and that what holds it in turn.
            loop {
                self.skip_space();
                match open.last_mut() {
                    None if self.at == self.text.len() => return Ok(value),
                    None => return Err(self.fault("Extra data", self.at)),
                    Some(Open::Array(items)) => {
                        items.push(value);
                        if self.take(b',') {
                            self.skip_space();
                            continue 'value;
                        }
                        if !self.take(b']') {
                            return Err(self.fault("Expecting ',' delimiter", self.at));
                        }
                        value = Value::list(std::mem::take(items));
                    }
                    Some(Open::Record(shape, values)) => {
                        values.push(value);
                        if self.take(b',') {
                            self.skip_space();
                            match self.name(shape)? {
                                Name::Grown(grown) => *shape = grown,
                                Name::Other(name) => {
                                    let names = shape.names().iter().map(|name| Key::text(name.clone()));
                                    let map = names.zip(std::mem::take(values)).collect();
                                    *open.last_mut().expect("looked at above") = Open::Object(map, Key::text(name));
                                }
                            }
                            continue 'value;
                        }
                        if !self.take(b'}') {
                            return Err(self.fault("Expecting ',' delimiter", self.at));
                        }
                        value = Dict::from_shape(Rc::clone(shape), std::mem::take(values)).into();
                    }
                    Some(Open::Pairs(pairs, key)) => {
                        pairs.push((std::mem::replace(key, Str::EMPTY), value));
                        if self.take(b',') {
                            self.skip_space();
                            *key = self.key()?;
                            self.colon()?;
                            continue 'value;
                        }
                        if !self.take(b'}') {
                            return Err(self.fault("Expecting ',' delimiter", self.at));
                        }
                        value = Value::object(Marked::Object(std::mem::take(pairs)));
                    }
                    Some(Open::Object(map, key)) => {
                        let ended = std::mem::replace(key, Key::text(Str::EMPTY));
                        map.insert(ended, value);
                        if self.take(b',') {
                            self.skip_space();
                            *key = Key::text(self.key()?);
                            self.colon()?;
                            continue 'value;
                        }
                        if !self.take(b'}') {
                            return Err(self.fault("Expecting ',' delimiter", self.at));
                        }
                        value = Dict::from_map(std::mem::take(map)).into();
                    }
                }
                open.pop();
            }
        }
    }

    #[inline]
    fn peek(&self) -> Option<u8> {
        self.text.get(self.at).copied()
    }

    #[inline]
    fn take(&mut self, byte: u8) -> bool {
        let there = self.peek() == Some(byte);
        self.at += usize::from(there);
        there
    }

    #[inline]
    fn skip_space(&mut self) {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.peek() {
            self.at += 1;
        }
    }

    fn enter(&mut self) {
        self.at += 1;
        self.skip_space();
    }

    fn nest(&self, open: &mut Vec<Open>, inner: Open) -> Result<(), JsonError> {
        if open.len() >= MAX_DEPTH {
            let what = if matches!(inner, Open::Array(_)) { "array" } else { "object" };
            let text = format!("maximum recursion depth exceeded while decoding a JSON {what} from a unicode string");
            return Err(JsonError::whole(ExcType::RecursionError, text));
        }
        open.push(inner);
        Ok(())
    }

    fn fault(&self, message: &str, at: usize) -> JsonError {
        JsonError::at(message, self.text, at)
    }

    /// A key and its colon, up to the value, in an object of this shape so far.
    #[inline]
    fn name(&mut self, shape: &Shape) -> Result<Name, JsonError> {
        // A key without escapes that stood here in an object before need not be made a text.
        let plain = match self.peek() {
            Some(b'"') => plain_prefix(&self.text[self.at + 1..]),
            _ => 0,
        };
        let end = self.at + 1 + plain;
        let known = if self.text.get(end) == Some(&b'"') { shape.known(&self.text[self.at + 1..end]) } else { None };
        let name = match known {
            Some(shape) => {
                self.at = end + 1;
                Name::Grown(shape)
            }
            None => Name::of(self.key()?, shape),
        };
        self.colon()?;
        Ok(name)
    }

    fn key(&mut self) -> Result<Str, JsonError> {
        if self.peek() != Some(b'"') {
            return Err(self.fault("Expecting property name enclosed in double quotes", self.at));
        }
        self.string()
    }

    fn colon(&mut self) -> Result<(), JsonError> {
        self.skip_space();
        if !self.take(b':') {
            return Err(self.fault("Expecting ':' delimiter", self.at));
        }
        self.skip_space();
        Ok(())
    }

    fn word(&mut self) -> Result<Value, JsonError> {
        const WORDS: [(&[u8], Value); 6] = [
            (b"true", Value::Bool(true)),
            (b"false", Value::Bool(false)),
            (b"null", Value::None),
            (b"NaN", Value::Float(f64::NAN)),
            (b"Infinity", Value::Float(f64::INFINITY)),
            (b"-Infinity", Value::Float(f64::NEG_INFINITY)),
        ];
        let rest = &self.text[self.at..];
        for (word, value) in WORDS {
            if rest.starts_with(word) {
                self.at += word.len();
                if self.marks.constants && matches!(value, Value::Float(_)) {
                    return Ok(Value::object(Marked::Constant(Str::from_wtf8(word))));
                }
                return Ok(value);
            }
        }
        Err(self.fault("Expecting value", self.at))
    }

    fn digits(&self, from: usize) -> usize {
        self.text[from..].iter().take_while(|byte| byte.is_ascii_digit()).count()
    }

    fn number(&mut self) -> Result<Value, JsonError> {
        let start = self.at;
        let first = start + usize::from(self.text[start] == b'-');
        let whole = match self.text.get(first) {
            Some(b'0') => 1,
            Some(b'1'..=b'9') => self.digits(first),
            _ => return self.word(),
        };
        let mut end = first + whole;
        let mut is_float = false;
        if self.text.get(end) == Some(&b'.') {
            let fraction = self.digits(end + 1);
            if fraction > 0 {
                end += 1 + fraction;
                is_float = true;
            }
        }
        if let Some(b'e' | b'E') = self.text.get(end) {
            let sign = usize::from(matches!(self.text.get(end + 1), Some(b'+' | b'-')));
            let exponent = self.text.get(end + 1 + sign).map_or(0, |_| self.digits(end + 1 + sign));
            if exponent > 0 {
                end += 1 + sign + exponent;
                is_float = true;
            }
        }
        self.at = end;
        let number = &self.text[start..end];
        if is_float && self.marks.floats {
            return Ok(Value::object(Marked::Float(Str::from_wtf8(number))));
        }
        if !is_float && self.marks.ints {
            return Ok(Value::object(Marked::Int(Str::from_wtf8(number))));
        }
        if !is_float && whole <= 18 {
            let n = number[first - start..].iter().fold(0, |n, digit| n * 10 + i64::from(digit - b'0'));
            return Ok(Value::Int(if first > start { -n } else { n }));
        }
        let number = std::str::from_utf8(number).expect("digits, signs, a point and an e are ASCII");
        if is_float {
            return Ok(Value::Float(number.parse().expect("a JSON number is a float literal in Rust, too")));
        }
        if whole > MAX_DIGITS {
            let text = format!(
                "Exceeds the limit ({MAX_DIGITS} digits) for integer string conversion: value has {whole} digits; \
                 use sys.set_int_max_str_digits() to increase the limit"
            );
            return Err(JsonError::whole(ExcType::ValueError, text));
        }
        Ok(int_from_big(number.parse::<BigInt>().expect("a sign and digits")))
    }

    fn string(&mut self) -> Result<Str, JsonError> {
        let begin = self.at;
        let start = begin + 1;
        let plain = plain_prefix(&self.text[start..]);
        self.at = start + plain;
        if self.take(b'"') {
            return Ok(Str::from_wtf8(&self.text[start..start + plain]));
        }
        let mut out = self.text[start..start + plain].to_vec();
        loop {
            match self.peek() {
                None => return Err(self.fault("Unterminated string starting at", begin)),
                Some(b'"') => {
                    self.at += 1;
                    return Ok(Str::from_wtf8_vec(out));
                }
                Some(b'\\') => self.escape(begin, &mut out)?,
                Some(byte) if byte < 0x20 => return Err(self.fault("Invalid control character at", self.at)),
                Some(_) => {
                    let plain = plain_prefix(&self.text[self.at..]);
                    out.extend_from_slice(&self.text[self.at..self.at + plain]);
                    self.at += plain;
                }
            }
        }
    }

    fn escape(&mut self, begin: usize, out: &mut Vec<u8>) -> Result<(), JsonError> {
        let backslash = self.at;
        let Some(&escaped) = self.text.get(backslash + 1) else {
            return Err(self.fault("Unterminated string starting at", begin));
        };
        self.at += 2;
        out.push(match escaped {
            b'"' | b'\\' | b'/' => escaped,
            b'b' => 0x08,
            b'f' => 0x0C,
            b'n' => b'\n',
            b'r' => b'\r',
            b't' => b'\t',
            b'u' => {
                let mut point = self.hex()?;
                if (0xD800..0xDC00).contains(&point) && self.text[self.at..].starts_with(b"\\u") {
                    let second = self.at;
                    self.at += 2;
                    match self.hex()? {
                        low @ 0xDC00..0xE000 => point = 0x10000 + ((point - 0xD800) << 10) + (low - 0xDC00),
                        // Not a pair: what comes is read on its own.
                        _ => self.at = second,
                    }
                }
                push_code_point(out, point);
                return Ok(());
            }
            _ => return Err(self.fault("Invalid \\escape", backslash)),
        });
        Ok(())
    }

    /// Four hexadecimal digits after `\u`.
    fn hex(&mut self) -> Result<u32, JsonError> {
        let digits = self.text.get(self.at..self.at + 4);
        let point = digits.and_then(|digits| {
            digits.iter().try_fold(0, |point, &digit| Some(point * 16 + char::from(digit).to_digit(16)?))
        });
        match point {
            Some(point) => {
                self.at += 4;
                Ok(point)
            }
            None => Err(self.fault("Invalid \\uXXXX escape", self.at - 1)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_count_code_points() {
        let error = read("[\"é𝄞\",\n \"ü\" 1]".as_bytes()).unwrap_err();
        assert_eq!(
            (error.message.as_str(), error.place.as_str()),
            ("Expecting ',' delimiter", "line 2 column 6 (char 12)")
        );
    }
}
