//! The methods of `io.StringIO` and `io.BytesIO`.

use std::rc::Rc;

use super::memory::Memory;
use super::{size, unsupported};
use crate::machine::{Called, Context, Iter};
use crate::value::{Exc, ExcType, Exception, Value, type_error, value_error};
use crate::vm::arguments::{Bound, Shape, index};
use crate::vm::methods::Method;
use crate::vm::pulling;

/// Of `io.StringIO`.
pub(in crate::vm) static STRING_IO: &[Method] = &[
    ENTER, EXIT, ITER, NEXT, CLOSE, FILENO, FLUSH, GETVALUE, ISATTY, READ, READABLE, READLINE, READLINES, SEEK,
    SEEKABLE, TELL, TRUNCATE, WRITABLE, WRITE, WRITELINES,
];

/// Of `io.BytesIO`.
pub(in crate::vm) static BYTES_IO: &[Method] = &[
    ENTER, EXIT, ITER, NEXT, CLOSE, FILENO, FLUSH, GETVALUE, ISATTY, READ, READ1, READABLE, READLINE, READLINES, SEEK,
    SEEKABLE, TELL, TRUNCATE, WRITABLE, WRITE, WRITELINES,
];

const ENTER: Method = Method::new("__enter__", Shape::Nothing, |this, _| shared(this).map(|_| this.clone()));
const EXIT: Method = Method::changing("__exit__", Shape::Between(0, 3), |this, _| close(this));
const ITER: Method = Method::new("__iter__", Shape::Nothing, |this, _| shared(this).map(|_| this.clone()));
const NEXT: Method = Method::pulling("__next__", Shape::Nothing, |this, _, _| match Iter::from_value(this) {
    Some(iter) => pulling::next(iter, None),
    None => Called::Raised(type_error("not a stream")),
});
const CLOSE: Method = Method::changing("close", Shape::Nothing, |this, _| close(this));
const FILENO: Method =
    Method::new("fileno", Shape::Nothing, |this, _| memory(this).and_then(|_| Err(unsupported("fileno"))));
const FLUSH: Method = Method::changing("flush", Shape::Nothing, |this, _| open(this).map(|_| Value::None));
const GETVALUE: Method = Method::new("getvalue", Shape::Nothing, |this, _| open(this)?.whole());
const ISATTY: Method = Method::new("isatty", Shape::Nothing, |this, _| shared(this).map(|_| Value::Bool(false)));
const READ: Method = Method::changing("read", Shape::Between(0, 1), |this, a| open(this)?.read(size(&a)?));
const READ1: Method = Method::changing("read1", Shape::Between(0, 1), |this, a| open(this)?.read(size(&a)?));
const READABLE: Method = Method::new("readable", Shape::Nothing, |this, _| open(this).map(|_| Value::Bool(true)));
const READLINE: Method = Method::changing("readline", Shape::Between(0, 1), |this, a| open(this)?.line(size(&a)?));
const READLINES: Method = Method::changing("readlines", Shape::Between(0, 1), readlines);
const SEEK: Method = Method::changing("seek", Shape::Between(1, 2), seek);
const SEEKABLE: Method = Method::new("seekable", Shape::Nothing, |this, _| open(this).map(|_| Value::Bool(true)));
const TELL: Method = Method::new("tell", Shape::Nothing, |this, _| open(this)?.place().map(Value::from));
const TRUNCATE: Method = Method::changing("truncate", Shape::Between(0, 1), truncate);
const WRITABLE: Method = Method::new("writable", Shape::Nothing, |this, _| open(this).map(|_| Value::Bool(true)));
const WRITE: Method =
    Method::changing("write", Shape::One, |this, mut a| write(&*memory(this)?, &a.required(0)).map(Value::from));
const WRITELINES: Method = Method::pulling("writelines", Shape::One, writelines);

fn memory(this: &Value) -> Result<Rc<Memory>, Exc> {
    Memory::of(this).ok_or_else(|| type_error(format!("'{}' object is not a stream", this.type_name())))
}

fn open(this: &Value) -> Result<Rc<Memory>, Exc> {
    let memory = memory(this)?;
    memory.check(false)?;
    Ok(memory)
}

/// For what all streams have in common.
fn shared(this: &Value) -> Result<Rc<Memory>, Exc> {
    let memory = memory(this)?;
    memory.check(true)?;
    Ok(memory)
}

fn close(this: &Value) -> Result<Value, Exc> {
    memory(this)?.close();
    Ok(Value::None)
}

/// Writes a value of the right kind; answers how many characters or bytes.
fn write(memory: &Memory, value: &Value) -> Result<usize, Exc> {
    match value {
        Value::Str(text) if memory.is_text => memory.write(text.as_bytes()),
        Value::Bytes(bytes) if !memory.is_text => memory.write(bytes),
        other if memory.is_text => Err(type_error(format!("string argument expected, got '{}'", other.type_name()))),
        other => Err(type_error(format!("a bytes-like object is required, not '{}'", other.type_name()))),
    }
}

fn readlines(this: &Value, arguments: Bound) -> Result<Value, Exc> {
    let memory = shared(this)?;
    let most = size(&arguments)?;
    let (mut lines, before) = (Vec::new(), memory.place()?);
    loop {
        let line = memory.line(None)?;
        if !line.is_true() {
            break;
        }
        lines.push(line);
        if most.is_some_and(|most| most > 0 && memory.place().is_ok_and(|place| place - before >= most)) {
            break;
        }
    }
    Ok(Value::list(lines))
}

fn writelines(this: &Value, mut arguments: Bound, cx: &mut Context<'_>) -> Called {
    let memory = match shared(this) {
        Ok(memory) => memory,
        Err(exc) => return Called::Raised(exc),
    };
    let lines = arguments.required(0);
    pulling::fold(&lines, memory, |memory, line| write(memory, &line).map(drop), |_| Ok(Value::None), cx)
}

fn seek(this: &Value, arguments: Bound) -> Result<Value, Exc> {
    let memory = open(this)?;
    let offset = index(arguments.get(0).unwrap_or(&Value::None))?;
    let whence = arguments.get(1).map_or(Ok(0), index)?;
    if memory.is_text && offset != 0 && (1..=2).contains(&whence) {
        return Err(Exception::with_message(ExcType::OSError, "Can't do nonzero cur-relative seeks"));
    }
    let place = match whence {
        0 if offset < 0 && memory.is_text => return Err(value_error(format!("Negative seek position {offset}"))),
        0 if offset < 0 => return Err(value_error(format!("negative seek value {offset}"))),
        0 => offset,
        1 => (memory.place()? as i64).saturating_add(offset).max(0),
        2 => (memory.length()? as i64).saturating_add(offset).max(0),
        _ if memory.is_text => return Err(value_error(format!("Invalid whence ({whence}, should be 0, 1 or 2)"))),
        _ => return Err(value_error(format!("invalid whence ({whence}, should be 0, 1 or 2)"))),
    };
    memory.go_to(place as usize)?;
    Ok(Value::Int(place))
}

fn truncate(this: &Value, arguments: Bound) -> Result<Value, Exc> {
    let memory = open(this)?;
    let length = match arguments.given(0) {
        None => memory.place()? as i64,
        Some(length) => index(length)?,
    };
    match usize::try_from(length) {
        Ok(to) => memory.truncate(to)?,
        Err(_) if memory.is_text => return Err(value_error(format!("Negative size value {length}"))),
        Err(_) => return Err(value_error(format!("negative size value {length}"))),
    }
    Ok(Value::Int(length))
}
