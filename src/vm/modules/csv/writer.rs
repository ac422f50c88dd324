//! `csv.writer`: rows to text, handed to `write`.

use super::dialect::{Dialect, Quoting};
use super::error;
use super::reader::lines_and_dialect;
use crate::machine::{Called, Context, Coroutine, Demand, Resume, Step};
use crate::value::{Exc, Object, Str, Type, Value, check_size, number, type_error};
use crate::vm::arguments::{Bound, Shape};
use crate::vm::builtins::shown_all;
use crate::vm::methods::{self, Method};
use crate::vm::pulling::{self, Source, called, step_of};

/// A writer of rows.
#[derive(Debug)]
pub(super) struct Writer {
    target: Value,
    dialect: Dialect,
}

/// `csv.writer(target, dialect="excel", **parameters)`
pub(super) fn writer(arguments: Bound) -> Result<Value, Exc> {
    let (positional, named) = arguments.into_parts();
    let (target, base, named) = lines_and_dialect("writer", positional, named)?;
    Writer::new(target, Dialect::of(base.as_ref(), named)?).map(Value::object)
}

impl Writer {
    pub(super) fn new(target: Value, dialect: Dialect) -> Result<Self, Exc> {
        match crate::vm::attributes::get(&target, "write") {
            Ok(write) if crate::vm::is_callable(&write) => Ok(Self { target, dialect }),
            _ => Err(type_error("argument 1 must have a \"write\" method")),
        }
    }

    /// The text of a row, with its end.
    fn text(&self, fields: &[Value]) -> Result<Str, Exc> {
        let mut bytes = Vec::new();
        for (at, field) in fields.iter().enumerate() {
            if at > 0 {
                crate::value::push_code_point(&mut bytes, u32::from(self.dialect.delimiter));
            }
            let quoted = match self.dialect.quoting {
                Quoting::NonNumeric => number(field).is_none(),
                Quoting::All => true,
                Quoting::Minimal | Quoting::None => false,
            };
            let text = if matches!(field, Value::None) { Str::EMPTY } else { field.to_display() };
            self.field(&text, quoted, &mut bytes)?;
            check_size(Some(bytes.len()))?;
        }
        if !fields.is_empty() && bytes.is_empty() {
            if self.dialect.quoting == Quoting::None {
                return Err(error("single empty field record must be quoted"));
            }
            self.field(&Str::EMPTY, true, &mut bytes)?;
        }
        bytes.extend_from_slice(self.dialect.line_terminator.as_bytes());
        Ok(Str::from_wtf8_vec(bytes))
    }

    fn field(&self, text: &Str, mut quoted: bool, out: &mut Vec<u8>) -> Result<(), Exc> {
        let Dialect { delimiter, quote, escape, double_quote, quoting, .. } = self.dialect;
        let is = |point: u32, other: Option<char>| other.map(u32::from) == Some(point);
        let mut body = Vec::with_capacity(text.byte_len());
        let push = |out: &mut Vec<u8>, character: Option<char>| {
            if let Some(character) = character {
                crate::value::push_code_point(out, u32::from(character));
            }
        };
        for point in text.code_points() {
            let ends = || self.dialect.line_terminator.code_points().any(|end| end == point);
            if is(point, Some(delimiter)) || is(point, escape) || is(point, quote) || ends() {
                let mut escaped = quoting == Quoting::None;
                if !escaped {
                    if is(point, quote) {
                        if double_quote {
                            push(&mut body, quote);
                        } else {
                            escaped = true;
                        }
                    } else if is(point, escape) {
                        escaped = true;
                    }
                    quoted |= !escaped;
                }
                if escaped {
                    if escape.is_none() {
                        return Err(error("need to escape, but no escapechar set"));
                    }
                    push(&mut body, escape);
                }
            }
            crate::value::push_code_point(&mut body, point);
        }
        let quote = quote.filter(|_| quoted);
        push(out, quote);
        out.append(&mut body);
        push(out, quote);
        Ok(())
    }

    /// Writes a row of these fields: what `write` answers.
    pub(super) fn write(&self, fields: &[Value], cx: &mut Context<'_>) -> Called {
        match self.text(fields) {
            Ok(text) => methods::call(&self.target, "write", vec![Value::Str(text)].into(), cx),
            Err(exc) => Called::Raised(exc),
        }
    }
}

/// Writes a row, whose fields may have to be pulled.
fn write_row(this: &Value, row: &Value, cx: &mut Context<'_>) -> Called {
    if !crate::vm::is_iterable(row) {
        return Called::Raised(error(format!("iterable expected, not {}", row.type_name())));
    }
    let this = this.clone();
    let write = move |fields: Vec<Value>, cx: &mut Context<'_>| match this.as_object::<Writer>() {
        Some(writer) => writer.write(&fields, cx),
        None => Called::Raised(type_error("not a writer")),
    };
    pulling::collect_then(row, move |fields, cx| shown_all(fields, 0, cx, write), cx)
}

/// Of `csv.writer`.
pub(in crate::vm) static WRITER: &[Method] = &[
    Method::pulling("writerow", Shape::One, |this, mut a, cx| write_row(this, &a.required(0), cx)),
    Method::pulling("writerows", Shape::One, |this, mut a, cx| each_row(this.clone(), &a.required(0), write_row, cx)),
];

impl Object for Writer {
    fn type_of(&self) -> Type {
        Type::CsvWriter
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        (name == "dialect").then(|| self.dialect.clone().into_value())
    }
}

/// How a row is written.
pub(super) type WriteRow = fn(&Value, &Value, &mut Context<'_>) -> Called;

/// Writes row after row, each before the next is pulled.
pub(super) fn each_row(writer: Value, rows: &Value, write: WriteRow, cx: &mut Context<'_>) -> Called {
    let source = match Source::of(rows, cx.world()) {
        Ok(source) => source,
        Err(exc) => return called(Err(exc)),
    };
    let mut writing = Rows { writer, source, write };
    match writing.go_on(None, cx) {
        Ok(called) => called,
        Err(step) => Called::Unfinished(Box::new(writing), Box::new(step)),
    }
}

#[derive(Debug)]
struct Rows {
    writer: Value,
    source: Source,
    write: WriteRow,
}

impl Rows {
    fn go_on(&mut self, mut pulled: Option<Value>, cx: &mut Context<'_>) -> Result<Called, Step> {
        loop {
            let row = match pulled.take() {
                Some(row) => row,
                None if !cx.spend(1) => return Err(Step::OutOfFuel),
                None => match self.source.next() {
                    Some(Ok(Some(row))) => row,
                    Some(Ok(None)) => return Ok(Called::Value(Value::None)),
                    Some(Err(exc)) => return Ok(Called::Raised(exc)),
                    None => return Err(self.source.ask(Demand::ONE)),
                },
            };
            match (self.write)(&self.writer, &row, cx) {
                Called::Value(_) => {}
                Called::Raised(exc) => return Ok(Called::Raised(exc)),
                Called::Unfinished(body, step) => return Err(Step::Enter(body, step)),
            }
        }
    }
}

impl Coroutine for Rows {
    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        let mut pulled = None;
        match with {
            Resume::Items(mut items) => pulled = items.next(),
            Resume::End(_) => return Step::Return(Value::None),
            Resume::Raised(exc) | Resume::Throw(exc) => return Step::Raise(exc),
            _ => {}
        }
        match self.go_on(pulled, cx) {
            Ok(called) => step_of(called),
            Err(step) => step,
        }
    }
}
