//! Patterns like `{ts}|{level}|{n:int}`: what stands between the fields, and where the fields of a line are.

use std::ops::Range;

use memchr::memmem::Finder;

use crate::value::{Exc, Str, count_chars, value_error};

/// What a field is made into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Stays text.
    Text,
    /// `int()` of it.
    Int,
    /// `float()` of it.
    Float,
}

/// A field of a pattern.
#[derive(Debug)]
pub(super) struct Field {
    pub(super) name: Str,
    pub(super) kind: Kind,
    /// What ends it; empty for the last, which takes the rest.
    until: Finder<'static>,
}

/// A pattern: text, then fields with text between them.
#[derive(Debug)]
pub(super) struct Pattern {
    source: Str,
    start: Vec<u8>,
    fields: Vec<Field>,
}

impl Pattern {
    /// Reads a pattern. `ValueError` where it is none, in the words of `str.format` where it has some.
    pub(super) fn new(source: &Str) -> Result<Self, Exc> {
        let mut literals = vec![Vec::new()];
        let mut fields: Vec<(Str, Kind)> = Vec::new();
        let mut rest = source.as_bytes();
        while let Some((&byte, after)) = rest.split_first() {
            rest = after;
            match byte {
                b'{' | b'}' if after.first() == Some(&byte) => rest = &after[1..],
                b'}' => return Err(value_error("Single '}' encountered in format string")),
                b'{' => {
                    let Some(end) = memchr::memchr(b'}', after) else {
                        return Err(value_error("expected '}' before end of string"));
                    };
                    rest = &after[end + 1..];
                    let field = field(&after[..end])?;
                    if fields.iter().any(|(name, _)| *name == field.0) {
                        return Err(value_error(format!(
                            "the field '{}' comes twice in the pattern",
                            field.0.to_text()
                        )));
                    }
                    if let (Some((before, _)), Some(true)) = (fields.last(), literals.last().map(Vec::is_empty)) {
                        let (before, name) = (before.to_text(), field.0.to_text());
                        let exc = value_error(format!("nothing stands between the fields '{before}' and '{name}'"));
                        exc.advise("a field ends where the text after it begins: put some between them");
                        return Err(exc);
                    }
                    fields.push(field);
                    literals.push(Vec::new());
                    continue;
                }
                _ => {}
            }
            literals.last_mut().expect("there is always one").push(byte);
        }
        if fields.is_empty() {
            let exc = value_error("the pattern has no fields");
            exc.advise("write {name} where a field stands: \"{ts}|{level}|{message}\"");
            return Err(exc);
        }
        let mut literals = literals.into_iter();
        let start = literals.next().unwrap_or_default();
        let until = literals.map(|literal| Finder::new(&literal).into_owned());
        let fields = fields.into_iter().zip(until).map(|((name, kind), until)| Field { name, kind, until }).collect();
        Ok(Self { source: source.clone(), start, fields })
    }

    /// The fields, in order.
    pub(super) fn fields(&self) -> &[Field] {
        &self.fields
    }

    /// Where the fields of a line stand, in order.
    ///
    /// # Errors
    /// `ValueError` with the line, the pattern and where the line stops matching.
    pub(super) fn find(&self, line: &Str, mut found: impl FnMut(&Field, Range<usize>)) -> Result<(), Exc> {
        let bytes = line.as_bytes();
        if !bytes.starts_with(&self.start) {
            return Err(self.mismatch(line, &format!("it does not start with {}", quoted(&self.start))));
        }
        let mut at = self.start.len();
        let (last, before) = self.fields.split_last().expect("a pattern has fields");
        for field in before {
            let Some(length) = field.until.find(&bytes[at..]) else {
                return Err(self.unended(line, field, at));
            };
            found(field, at..at + length);
            at += length + field.until.needle().len();
        }
        let Some(rest) = bytes[at..].strip_suffix(last.until.needle()) else {
            return Err(self.unended(line, last, at));
        };
        found(last, at..at + rest.len());
        Ok(())
    }

    fn unended(&self, line: &Str, field: &Field, at: usize) -> Exc {
        let (name, until) = (field.name.to_text(), quoted(field.until.needle()));
        let at = count_chars(&line.as_bytes()[..at]);
        let end = if std::ptr::eq(field, &self.fields[self.fields.len() - 1]) { "at the end" } else { "to end it" };
        self.mismatch(line, &format!("the field '{name}' starts at character {at}, and there is no {until} {end}"))
    }

    fn mismatch(&self, line: &Str, why: &str) -> Exc {
        let shown = crate::value::short_repr(&line.clone().into(), 120);
        let pattern = crate::value::short_repr(&self.source.clone().into(), 120);
        value_error(format!("{shown} does not match {pattern}: {why}"))
    }
}

fn quoted(literal: &[u8]) -> String {
    crate::value::short_repr(&Str::from_wtf8(literal).into(), 60)
}

fn field(inside: &[u8]) -> Result<(Str, Kind), Exc> {
    let colon = memchr::memchr(b':', inside);
    let (name, kind) = inside.split_at(colon.unwrap_or(inside.len()));
    let kind = match kind {
        b"" | b":" | b":str" => Kind::Text,
        b":int" => Kind::Int,
        b":float" => Kind::Float,
        other => {
            let exc = value_error(format!("unknown kind of field {}", quoted(&other[1..])));
            exc.advise("a field is {name}, {name:int} or {name:float}");
            return Err(exc);
        }
    };
    if name.is_empty() {
        let exc = value_error("a field of the pattern has no name");
        exc.advise("write {name}; a brace that is text is written twice: {{");
        return Err(exc);
    }
    Ok((Str::from_wtf8(name), kind))
}
