//! `csv.reader`: rows out of lines, a line pulled when a row needs it.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use super::dialect::Dialect;
use super::error;
use super::parse::Parser;
use crate::machine::{Chunk, Context, Coroutine, Demand, Holds, Iter, Request, Resume, StageInfo, Step};
use crate::value::{Exc, Object, Type, Value, type_error};
use crate::vm::arguments::{Bound, Shape};
use crate::vm::iterate;
use crate::vm::methods::Method;
use crate::vm::pulling;

/// What reads rows, whoever they go to.
#[derive(Debug)]
pub(super) struct Rows {
    source: Iter,
    parser: RefCell<Parser>,
    lines: Cell<u64>,
}

impl Rows {
    /// Rows out of the lines of an iterable.
    pub(super) fn new(lines: &Value, dialect: Dialect, cx: &mut Context<'_>) -> Result<Self, Exc> {
        let source = iterate(lines, cx.world(), false)?;
        Ok(Self { source, parser: RefCell::new(Parser::new(dialect)), lines: Cell::new(0) })
    }

    pub(super) fn source(&self) -> &Iter {
        &self.source
    }

    pub(super) fn dialect(&self) -> Value {
        self.parser.borrow().dialect().clone().into_value()
    }

    pub(super) fn line_num(&self) -> Value {
        Value::from(self.lines.get() as usize)
    }

    /// Asks for a line.
    pub(super) fn ask(&self) -> Step {
        Step::Ask(self.source.clone(), Request::Next(Demand::ONE))
    }

    /// Takes in a line; the row where it has ended.
    pub(super) fn line(&self, line: &Value) -> Result<Option<Value>, Exc> {
        let Value::Str(line) = line else {
            return Err(error(format!(
                "iterator should return strings, not {} (the file should be opened in text mode)",
                line.type_name()
            )));
        };
        self.lines.set(self.lines.get() + 1);
        self.parser.borrow_mut().line(line)
    }

    /// The lines have ended; the row that was under way.
    pub(super) fn end(&self) -> Result<Option<Value>, Exc> {
        self.parser.borrow_mut().end()
    }
}

/// `csv.reader(lines, dialect="excel", **parameters)`
pub(super) fn reader(arguments: Bound, cx: &mut Context<'_>) -> Result<Value, Exc> {
    let (positional, named) = arguments.into_parts();
    let (lines, base, named) = lines_and_dialect("reader", positional, named)?;
    let dialect = Dialect::of(base.as_ref(), named)?;
    let rows = Rc::new(Rows::new(&lines, dialect, cx)?);
    let source = rows.source().clone();
    let info = StageInfo {
        name: "csv.reader".to_owned(),
        class: Some(Type::CsvReader),
        holds: Holds::Streams,
        ..StageInfo::default()
    };
    let body = Reader(Rc::clone(&rows));
    Ok(Iter::of_object(cx.world(), info, Box::new(body), &[source], rows).to_value())
}

/// What a reader or writer is over, the dialect, and the dialect's parameters.
type Given = (Value, Option<Value>, Vec<(crate::value::Str, Value)>);

pub(super) fn lines_and_dialect(
    function: &str,
    mut positional: Vec<Value>,
    mut named: Vec<(crate::value::Str, Value)>,
) -> Result<Given, Exc> {
    let given = positional.len();
    if given == 0 {
        return Err(type_error(format!("{function} expected at least 1 argument, got 0")));
    }
    if given > 2 {
        return Err(type_error(format!("{function} expected at most 2 arguments, got {given}")));
    }
    let mut base = (given == 2).then(|| positional.remove(1));
    if let Some(at) = named.iter().position(|(name, _)| name.as_bytes() == b"dialect") {
        base = Some(named.remove(at).1);
    }
    Ok((positional.remove(0), base, named))
}

/// Of `csv.reader`.
pub(in crate::vm) static READER: &[Method] = &[
    Method::new("__iter__", Shape::Nothing, |this, _| Ok(this.clone())),
    Method::pulling("__next__", Shape::Nothing, |this, _, _| match Iter::from_value(this) {
        Some(iter) => pulling::next(iter, None),
        None => pulling::called(Err(type_error("not a reader"))),
    }),
];

impl Object for Rows {
    fn type_of(&self) -> Type {
        Type::CsvReader
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        match name {
            "line_num" => Some(self.line_num()),
            "dialect" => Some(self.dialect()),
            _ => None,
        }
    }
}

#[derive(Debug)]
struct Reader(Rc<Rows>);

impl Coroutine for Reader {
    fn resume(&mut self, with: Resume, _: &mut Context<'_>) -> Step {
        let row = match with {
            Resume::Items(mut items) => match items.next() {
                Some(line) => self.0.line(&line),
                None => Ok(None),
            },
            Resume::End(_) => {
                return match self.0.end() {
                    Ok(Some(row)) => Step::Emit(Chunk::one(row)),
                    Ok(None) => Step::Return(Value::None),
                    Err(exc) => Step::Raise(exc),
                };
            }
            Resume::Raised(exc) | Resume::Throw(exc) => return Step::Raise(exc),
            Resume::Close => return Step::Return(Value::None),
            _ => Ok(None),
        };
        match row {
            Ok(Some(row)) => Step::Emit(Chunk::one(row)),
            Ok(None) => self.0.ask(),
            Err(exc) => Step::Raise(exc),
        }
    }

    fn rewinds(&self) -> bool {
        true
    }

    fn facts(&self) -> Vec<(String, String)> {
        vec![("line".to_owned(), self.0.lines.get().to_string())]
    }
}
