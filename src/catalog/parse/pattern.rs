//! Patterns like `{ts:time}|{level:<8}|{n:int}`: what stands between the fields, and where the fields of a line are.

use std::ops::Range;

use memchr::memmem::Finder;

use super::field_spec::{Align, FieldSpec, Kind};
use super::stamp::Stamps;
use crate::value::{Exc, Str, Value, count_chars, value_error};

/// How often the text that ends a time may stand in it.
const STANDS_IN: usize = 16;

/// A field of a pattern.
#[derive(Debug)]
pub(super) struct Field {
    /// None for `{}`.
    pub(super) name: Option<Str>,
    pub(super) spec: FieldSpec,
    /// What ends it; empty where nothing stands behind it.
    until: Finder<'static>,
}

/// A pattern: text, then fields with text between them.
#[derive(Debug)]
pub(super) struct Pattern {
    source: Str,
    start: Vec<u8>,
    fields: Vec<Field>,
    stamps: Stamps,
}

impl Pattern {
    /// Reads a pattern. `ValueError` where it is none, in the words of `str.format` where it has some.
    pub(super) fn new(source: &Str, stamps: Stamps) -> Result<Self, Exc> {
        let mut literals = vec![Vec::new()];
        let mut fields: Vec<(Option<Str>, FieldSpec)> = Vec::new();
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
                    let (name, spec) = field(&after[..end])?;
                    if let Some(name) = &name
                        && fields.iter().any(|(known, _)| known.as_ref() == Some(name))
                    {
                        return Err(value_error(format!("the field '{}' comes twice in the pattern", name.to_text())));
                    }
                    if let (Some((before, spec)), Some(true)) = (fields.last(), literals.last().map(Vec::is_empty))
                        && !spec.ends_by_itself()
                    {
                        let (before, name) = (called(before.as_ref()), called(name.as_ref()));
                        let exc = value_error(format!("nothing stands between the fields '{before}' and '{name}'"));
                        exc.advise(
                            "a field ends where the text after it begins: put some between them, or give the first a width or a kind",
                        );
                        return Err(exc);
                    }
                    fields.push((name, spec));
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
        let fields = fields.into_iter().zip(until).map(|((name, spec), until)| Field { name, spec, until }).collect();
        Ok(Self { source: source.clone(), start, fields, stamps })
    }

    /// The fields, in order.
    pub(super) fn fields(&self) -> &[Field] {
        &self.fields
    }

    /// Where the fields of a line stand, in order, without what pads them.
    ///
    /// # Errors
    /// `ValueError` with the line, the pattern and where the line stops matching.
    pub(super) fn find(&self, line: &Str, mut found: impl FnMut(&Field, Range<usize>)) -> Result<(), Exc> {
        let bytes = line.as_bytes();
        if !bytes.starts_with(&self.start) {
            return Err(self.mismatch(line, &format!("it does not start with {}", quoted(&self.start))));
        }
        let mut at = self.start.len();
        let last = self.fields.len() - 1;
        for (number, field) in self.fields.iter().enumerate() {
            let Some(length) = self.length(field, &bytes[at..], number == last) else {
                return Err(self.unended(line, field, at, number == last));
            };
            let taken = &bytes[at..at + length];
            let begin = field.spec.lead(taken);
            found(field, at + begin..at + field.spec.unpadded(taken).max(begin));
            at += length + field.until.needle().len();
        }
        Ok(())
    }

    /// How many bytes a field takes, what pads it included.
    fn length(&self, field: &Field, rest: &[u8], last: bool) -> Option<usize> {
        let (spec, end) = (&field.spec, field.until.needle());
        let least = spec.width_in(rest)?;
        if let Kind::Time = spec.kind {
            let lead = spec.lead(rest);
            let (length, _) = self.stamps.prefix(&rest[lead..])?;
            let length = (lead + length).max(least);
            let after = rest.get(length..)?;
            return (if last { after == end } else { after.starts_with(end) }).then_some(length);
        }
        if last {
            let length = rest.strip_suffix(end)?.len();
            return (length >= least).then_some(length);
        }
        if end.is_empty() {
            // A width is all there is to end it; else it is as long as what its kind has.
            return Some(if spec.width > 0 { least } else { spec.own_run(rest).unwrap_or(0) });
        }
        if let Kind::TimeBy(_) = spec.kind {
            // What ends it may stand in it too.
            let ends = field.until.find_iter(rest).take(STANDS_IN);
            return ends
                .filter(|end| *end >= least)
                .find(|end| spec.value(Str::from_wtf8(&rest[..*end]), &self.stamps).is_ok());
        }
        // Padding that looks like what ends the field does not end it.
        let from = least.max(if spec.pads_left() { spec.lead(rest) } else { 0 });
        let mut length = from + field.until.find(rest.get(from..)?)?;
        if matches!(spec.align, Some(Align::Left | Align::Center)) {
            let fill = spec.fill();
            while rest[length..].starts_with(fill) && rest[length + fill.len()..].starts_with(end) {
                length += fill.len();
            }
        }
        Some(length)
    }

    fn unended(&self, line: &Str, field: &Field, at: usize, last: bool) -> Exc {
        let (name, until) = (called(field.name.as_ref()), quoted(field.until.needle()));
        let rest = &line.as_bytes()[at..];
        let at = count_chars(&line.as_bytes()[..at]);
        let why = if field.spec.kind == Kind::Time && self.stamps.prefix(&rest[field.spec.lead(rest)..]).is_none() {
            "no time that is known stands there".to_owned()
        } else if field.spec.width_in(rest).is_none() {
            format!("fewer than {} characters are left", field.spec.width)
        } else {
            format!("there is no {until} {}", if last { "at the end" } else { "to end it" })
        };
        self.mismatch(line, &format!("the field '{name}' starts at character {at}, and {why}"))
    }

    fn mismatch(&self, line: &Str, why: &str) -> Exc {
        let shown = crate::value::short_repr(&line.clone().into(), 120);
        let pattern = crate::value::short_repr(&self.source.clone().into(), 120);
        value_error(format!("{shown} does not match {pattern}: {why}"))
    }

    /// What a field's text is made into.
    pub(super) fn value(&self, field: &Field, text: Str) -> Result<Value, Exc> {
        field.spec.value(text, &self.stamps).inspect_err(|exc| {
            exc.advise(format!("this is the field '{}'", called(field.name.as_ref())));
        })
    }
}

/// A field's name; `{}` for one that has none.
fn called(name: Option<&Str>) -> String {
    name.map_or_else(|| "{}".to_owned(), |name| name.to_text().into_owned())
}

fn quoted(literal: &[u8]) -> String {
    crate::value::short_repr(&Str::from_wtf8(literal).into(), 60)
}

fn field(inside: &[u8]) -> Result<(Option<Str>, FieldSpec), Exc> {
    let colon = memchr::memchr(b':', inside);
    let (name, spec) = inside.split_at(colon.unwrap_or(inside.len()));
    let spec = FieldSpec::new(spec.get(1..).unwrap_or_default())?;
    Ok(((!name.is_empty()).then(|| Str::from_wtf8(name)), spec))
}
