//! `csv.DictReader`: rows as dicts.

use std::cell::RefCell;
use std::rc::Rc;

use super::dialect::Dialect;
use super::reader::Rows;
use crate::machine::{Arguments, Called, Chunk, Context, Coroutine, Holds, Iter, Resume, StageInfo, Step};
use crate::value::{Dict, Exc, Object, Shape as Names, Type, Value, type_error};
use crate::vm::arguments::Shape;
use crate::vm::methods::Method;
use crate::vm::pulling::{self, Walk};

/// What a `DictReader` knows.
#[derive(Debug)]
pub(in crate::vm) struct DictRows {
    rows: Rows,
    /// The keys, once they are known; and the shape of the dicts, where they are texts that differ.
    keys: RefCell<Option<Keys>>,
    rest_key: Value,
    rest_value: Value,
}

#[derive(Clone, Debug)]
struct Keys {
    names: Rc<[Value]>,
    shape: Option<Rc<Names>>,
    given: Value,
}

impl Keys {
    fn of(given: Value) -> Result<Self, Exc> {
        let mut names = Vec::new();
        let mut walk = Walk::over(&given)
            .ok_or_else(|| type_error(format!("object of type '{}' has no len()", given.type_name())))?;
        while let Some(name) = walk.next()? {
            names.push(name);
        }
        let differ = |at: usize| !names[..at].iter().any(|other| crate::value::identical(other, &names[at]));
        let grown = names.iter().enumerate().try_fold(Rc::<Names>::default(), |shape, (at, name)| match name {
            Value::Str(name) if differ(at) => shape.grown(name),
            _ => None,
        });
        Ok(Self { names: names.into(), shape: grown, given })
    }
}

/// The parameters of a reader or writer of dicts.
pub(super) struct Parameters {
    /// By position or name, as far as they were given.
    pub(super) values: Vec<Option<Value>>,
    pub(super) dialect: Dialect,
}

/// Binds arguments: these names, then `dialect`, then the dialect's own parameters.
pub(super) fn parameters(
    class: &str,
    names: &[&str],
    required: usize,
    arguments: Arguments,
) -> Result<Parameters, Exc> {
    let mut values: Vec<Option<Value>> = arguments.positional.into_iter().map(Some).collect();
    let given = values.len();
    if given > names.len() + 1 {
        let most = names.len() + 2;
        return Err(type_error(format!("reader expected at most 2 arguments, got {}", given + 3 - most)));
    }
    values.resize(names.len() + 1, None);
    let mut own = Vec::new();
    for (name, value) in arguments.named {
        let text = name.to_text().into_owned();
        match names.iter().chain(&["dialect"]).position(|known| *known == text) {
            Some(at) if values[at].is_some() => {
                return Err(type_error(format!("csv.{class}.__init__() got multiple values for argument '{text}'")));
            }
            Some(at) => values[at] = Some(value),
            None => own.push((name, value)),
        }
    }
    let missing: Vec<String> = names[..required]
        .iter()
        .zip(&values)
        .filter(|(_, value)| value.is_none())
        .map(|(name, _)| format!("'{name}'"))
        .collect();
    if !missing.is_empty() {
        let plural = if missing.len() == 1 { "" } else { "s" };
        return Err(type_error(format!(
            "{class}.__init__() missing {} required positional argument{plural}: {}",
            missing.len(),
            missing.join(" and ")
        )));
    }
    let dialect = Dialect::of(values[names.len()].as_ref(), own)?;
    Ok(Parameters { values, dialect })
}

/// `csv.DictReader(f, fieldnames=None, restkey=None, restval=None, dialect="excel", **parameters)`
pub(super) fn dict_reader(arguments: Arguments, cx: &mut Context<'_>) -> Result<Value, Exc> {
    let Parameters { mut values, dialect } =
        parameters("DictReader", &["f", "fieldnames", "restkey", "restval"], 1, arguments)?;
    let mut value = |at: usize| values[at].take().unwrap_or_default();
    let keys = match value(1) {
        Value::None => None,
        names => Some(Keys::of(names)?),
    };
    let rows = Rows::new(&value(0), dialect, cx)?;
    let source = rows.source().clone();
    let (rest_key, rest_value) = (value(2), value(3));
    let rows = Rc::new(DictRows { rows, keys: RefCell::new(keys), rest_key, rest_value });
    let info = StageInfo {
        name: "csv.DictReader".to_owned(),
        class: Some(Type::CsvDictReader),
        holds: Holds::Streams,
        ..StageInfo::default()
    };
    let body = Reader(Rc::clone(&rows));
    Ok(Iter::of_object(cx.world(), info, Box::new(body), &[source], rows).to_value())
}

impl DictRows {
    /// The dict that a row makes; `None` for one that is empty or is the header.
    fn dict(&self, row: &Value) -> Result<Option<Value>, Exc> {
        let Value::List(row) = row else { return Ok(None) };
        let fields = row.items.take();
        let keys = self.keys.borrow().clone();
        let Some(keys) = keys else {
            *self.keys.borrow_mut() = Some(Keys::of(Value::list(fields))?);
            return Ok(None);
        };
        if fields.is_empty() {
            return Ok(None);
        }
        if let Some(shape) = &keys.shape
            && fields.len() == keys.names.len()
        {
            return Ok(Some(Dict::from_shape(Rc::clone(shape), fields).into()));
        }
        let dict = Dict::new();
        for (name, field) in keys.names.iter().zip(&fields) {
            dict.set(name.clone(), field.clone())?;
        }
        if fields.len() > keys.names.len() {
            dict.set(self.rest_key.clone(), Value::list(fields[keys.names.len()..].to_vec()))?;
        } else {
            for name in &keys.names[fields.len()..] {
                dict.set(name.clone(), self.rest_value.clone())?;
            }
        }
        Ok(Some(dict.into()))
    }
}

impl Object for DictRows {
    fn type_of(&self) -> Type {
        Type::CsvDictReader
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        Some(match name {
            "line_num" => self.rows.line_num(),
            "dialect" => self.rows.dialect(),
            "restkey" => self.rest_key.clone(),
            "restval" => self.rest_value.clone(),
            "fieldnames" => self.keys.borrow().as_ref().map(|keys| keys.given.clone())?,
            _ => return None,
        })
    }
}

/// `reader.fieldnames` where the header has yet to be read; `None` for anything else.
pub(in crate::vm) fn field_names(object: &Value, name: &str, cx: &mut Context<'_>) -> Option<Called> {
    if name != "fieldnames" {
        return None;
    }
    let rows = Iter::from_value(object)?.object::<DictRows>()?;
    if rows.keys.borrow().is_some() {
        return None;
    }
    let _ = cx;
    let step = rows.rows.ask();
    Some(Called::Unfinished(Box::new(Header(rows)), Box::new(step)))
}

/// The header on its way.
#[derive(Debug)]
struct Header(Rc<DictRows>);

impl Header {
    fn read(&self, row: Option<Value>) -> Result<Step, Exc> {
        if let Some(row) = row {
            self.0.dict(&row)?;
        }
        Ok(Step::Return(self.0.attribute("fieldnames").unwrap_or_default()))
    }
}

impl Coroutine for Header {
    fn resume(&mut self, with: Resume, _: &mut Context<'_>) -> Step {
        let rows = &self.0.rows;
        let row = match with {
            Resume::Items(mut items) => match rows.line(&items.next().unwrap_or_default()) {
                Ok(None) => return rows.ask(),
                row => row,
            },
            Resume::End(_) => rows.end(),
            Resume::Raised(exc) | Resume::Throw(exc) => Err(exc),
            _ => return rows.ask(),
        };
        row.and_then(|row| self.read(row)).unwrap_or_else(Step::Raise)
    }
}

/// Of `csv.DictReader`.
pub(in crate::vm) static DICT_READER: &[Method] = &[
    Method::new("__iter__", Shape::Nothing, |this, _| Ok(this.clone())),
    Method::pulling("__next__", Shape::Nothing, |this, _, _| match Iter::from_value(this) {
        Some(iter) => pulling::next(iter, None),
        None => pulling::called(Err(type_error("not a reader"))),
    }),
];

#[derive(Debug)]
struct Reader(Rc<DictRows>);

impl Reader {
    fn took(&self, row: Option<Value>) -> Result<Option<Step>, Exc> {
        match row {
            None => Ok(None),
            Some(row) => Ok(self.0.dict(&row)?.map(|dict| Step::Emit(Chunk::one(dict)))),
        }
    }
}

impl Coroutine for Reader {
    fn resume(&mut self, with: Resume, _: &mut Context<'_>) -> Step {
        let rows = &self.0.rows;
        let (row, ended) = match with {
            Resume::Items(mut items) => (rows.line(&items.next().unwrap_or_default()), false),
            Resume::End(_) => (rows.end(), true),
            Resume::Raised(exc) | Resume::Throw(exc) => return Step::Raise(exc),
            Resume::Close => return Step::Return(Value::None),
            _ => (Ok(None), false),
        };
        match row.and_then(|row| self.took(row)) {
            Ok(Some(step)) => step,
            Ok(None) if ended => Step::Return(Value::None),
            Ok(None) => rows.ask(),
            Err(exc) => Step::Raise(exc),
        }
    }

    fn rewinds(&self) -> bool {
        true
    }

    fn facts(&self) -> Vec<(String, String)> {
        let columns = self.0.keys.borrow().as_ref().map(|keys| keys.names.len());
        let line = self.0.rows.line_num().repr();
        let columns = columns.map(|columns| ("columns".to_owned(), columns.to_string()));
        std::iter::once(("line".to_owned(), line)).chain(columns).collect()
    }
}
