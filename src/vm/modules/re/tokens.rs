//! The characters and escapes of a pattern or template, one by one, and the errors that name their places.

use crate::value::{Exc, ExcType, Exception, Str, Value, unicode};

/// `re.error` without a place.
pub(super) fn error(message: &str) -> Exc {
    Exception::with_message(ExcType::PatternError, message)
}

/// `re.error` at a position of a pattern or template.
pub(super) fn error_at(message: &str, points: &[u32], at: usize, is_text: bool) -> Exc {
    let newline = u32::from('\n');
    let before = &points[..at.min(points.len())];
    let mut text = format!("{message} at position {at}");
    if points.contains(&newline) {
        let line = before.iter().filter(|point| **point == newline).count() + 1;
        let column = match before.iter().rposition(|point| *point == newline) {
            Some(last) => at - last,
            None => at + 1,
        };
        text.push_str(&format!(" (line {line}, column {column})"));
    }
    let position = Value::from(at);
    let source = match is_text {
        true => Value::Str(text_of(points)),
        false => Value::Bytes(points.iter().map(|point| *point as u8).collect()),
    };
    Exception::new(ExcType::PatternError, vec![Value::from(text), Value::from(message), source, position])
}

/// One character, or a backslash and what it escapes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) c: char,
    /// What a backslash escapes.
    pub(super) escaped: Option<u32>,
    /// The code point: `c`, where that can stand for it.
    pub(super) point: u32,
}

impl Token {
    pub(super) fn len(self) -> usize {
        if self.escaped.is_some() { 2 } else { 1 }
    }
}

pub(super) fn as_char(point: u32) -> char {
    // A lone surrogate means nothing to the syntax.
    char::from_u32(point).unwrap_or(char::REPLACEMENT_CHARACTER)
}

/// The tokens of a pattern or template.
#[derive(Debug)]
pub(super) struct Source<'p> {
    pub(super) points: &'p [u32],
    pub(super) is_text: bool,
    index: usize,
    pub(super) next: Option<Token>,
}

impl<'p> Source<'p> {
    pub(super) fn new(points: &'p [u32], is_text: bool) -> Result<Self, Exc> {
        let mut source = Self { points, is_text, index: 0, next: None };
        source.advance()?;
        Ok(source)
    }

    pub(super) fn advance(&mut self) -> Result<(), Exc> {
        let Some(&point) = self.points.get(self.index) else {
            self.next = None;
            return Ok(());
        };
        self.index += 1;
        let mut escaped = None;
        if point == u32::from('\\') {
            match self.points.get(self.index) {
                Some(&after) => escaped = Some(after),
                None => {
                    return Err(error_at(
                        "bad escape (end of pattern)",
                        self.points,
                        self.points.len() - 1,
                        self.is_text,
                    ));
                }
            }
            self.index += 1;
        }
        self.next = Some(Token { c: as_char(point), escaped, point });
        Ok(())
    }

    pub(super) fn get(&mut self) -> Result<Option<Token>, Exc> {
        let this = self.next;
        self.advance()?;
        Ok(this)
    }

    /// Whether the next token is this character.
    pub(super) fn sees(&self, c: char) -> bool {
        self.next.is_some_and(|token| token.escaped.is_none() && token.c == c)
    }

    pub(super) fn takes(&mut self, c: char) -> Result<bool, Exc> {
        let sees = self.sees(c);
        if sees {
            self.advance()?;
        }
        Ok(sees)
    }

    /// Takes up to `n` characters that pass.
    pub(super) fn take_while(&mut self, n: usize, pass: fn(&char) -> bool) -> Result<String, Exc> {
        let mut taken = String::new();
        while taken.len() < n
            && let Some(token) = self.next.filter(|token| token.escaped.is_none() && pass(&token.c))
        {
            taken.push(token.c);
            self.advance()?;
        }
        Ok(taken)
    }

    /// Takes a name up to what ends it.
    pub(super) fn until(&mut self, end: char, what: &str) -> Result<Vec<u32>, Exc> {
        let mut name = Vec::new();
        loop {
            let Some(token) = self.get()? else {
                return Err(match name.len() {
                    0 => self.error(&format!("missing {what}"), 0),
                    long => self.error(&format!("missing {end}, unterminated name"), long),
                });
            };
            if token.escaped.is_none() && token.c == end {
                if name.is_empty() {
                    return Err(self.error(&format!("missing {what}"), 1));
                }
                return Ok(name);
            }
            name.push(token.point);
            name.extend(token.escaped);
        }
    }

    pub(super) fn tell(&self) -> usize {
        self.index - self.next.map_or(0, Token::len)
    }

    pub(super) fn seek(&mut self, index: usize) -> Result<(), Exc> {
        self.index = index;
        self.advance()
    }

    /// The error with this text, `back` characters before where it stands.
    pub(super) fn error(&self, message: &str, back: usize) -> Exc {
        error_at(message, self.points, self.tell().saturating_sub(back), self.is_text)
    }
}

/// Code points as a text.
pub(super) fn text_of(points: &[u32]) -> Str {
    let mut bytes = Vec::new();
    points.iter().for_each(|point| crate::value::push_code_point(&mut bytes, *point));
    Str::from_wtf8_vec(bytes)
}

pub(super) fn repr_of(points: &[u32]) -> String {
    Value::Str(text_of(points)).repr()
}

pub(super) fn is_identifier(points: &[u32]) -> bool {
    let underscore = u32::from('_');
    points.split_first().is_some_and(|(first, rest)| {
        (*first == underscore || unicode::properties(*first).id_start())
            && rest.iter().all(|point| unicode::properties(*point).id_continue())
    })
}

/// A name of decimal digits as a number.
pub(super) fn group_number(name: &[u32]) -> Option<usize> {
    let text: String = name.iter().map(|point| as_char(*point)).collect();
    text.trim().strip_prefix('+').unwrap_or(text.trim()).parse().ok()
}

pub(super) fn shown_token(token: Token) -> String {
    match token.escaped {
        Some(escaped) => format!("\\{}", as_char(escaped)),
        None => token.c.to_string(),
    }
}

/// `\n` and its kin.
pub(super) fn simple_escape(c: char) -> Option<u32> {
    Some(u32::from(match c {
        'a' => '\x07',
        'b' => '\x08',
        'f' => '\x0c',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'v' => '\x0b',
        '\\' => '\\',
        _ => return None,
    }))
}
