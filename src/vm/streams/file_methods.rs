//! The methods of files.

use super::file::{File, Form, Want};
use super::{closed, size, unsupported};
use crate::machine::{Called, Context, Iter};
use crate::value::{Exc, Value, type_error, value_error};
use crate::vm::arguments::{Bound, Shape, index};
use crate::vm::methods::Method;
use crate::vm::pulling;
use crate::vm::pulling::called;

/// Of files that were opened as text.
pub(in crate::vm) static TEXT_FILE: &[Method] = &[
    ENTER, EXIT, ITER, NEXT, CLOSE, FILENO, FLUSH, ISATTY, READ, READABLE, READLINE, READLINES, SEEK, SEEKABLE, TELL,
    TRUNCATE, WRITABLE, WRITE, WRITELINES,
];

/// Of files that were opened as bytes.
pub(in crate::vm) static BINARY_FILE: &[Method] = &[
    ENTER, EXIT, ITER, NEXT, CLOSE, FILENO, FLUSH, ISATTY, READ, READ1, READABLE, READLINE, READLINES, SEEK, SEEKABLE,
    TELL, TRUNCATE, WRITABLE, WRITE, WRITELINES,
];

const ENTER: Method = Method::new("__enter__", Shape::Nothing, |this, _| open(this).map(|_| this.clone()));
const EXIT: Method = Method::changing("__exit__", Shape::Between(0, 3), |this, _| close(this));
const ITER: Method = Method::new("__iter__", Shape::Nothing, |this, _| open(this).map(|_| this.clone()));
const NEXT: Method = Method::pulling("__next__", Shape::Nothing, |this, _, _| match Iter::from_value(this) {
    Some(iter) => pulling::next(iter, None),
    None => Called::Raised(type_error("not a file")),
});
const CLOSE: Method = Method::changing("close", Shape::Nothing, |this, _| close(this));
const FILENO: Method =
    Method::new("fileno", Shape::Nothing, |this, _| raw(this).and_then(|_| Err(unsupported("fileno"))));
const FLUSH: Method = Method::changing("flush", Shape::Nothing, |this, _| open(this).map(|_| Value::None));
const ISATTY: Method = Method::new("isatty", Shape::Nothing, |this, _| raw(this).map(|_| Value::Bool(false)));
const READ: Method = Method::pulling("read", Shape::Between(0, 1), |this, arguments, cx| {
    wanted(this, size(&arguments).map(Want::Part), cx)
});
const READ1: Method = Method::pulling("read1", Shape::Between(0, 1), |this, arguments, cx| {
    wanted(this, size(&arguments).map(|most| Want::Once(most.unwrap_or(8192))), cx)
});
const READABLE: Method = Method::new("readable", Shape::Nothing, |this, _| raw(this).map(|_| Value::Bool(true)));
const READLINE: Method = Method::pulling("readline", Shape::Between(0, 1), |this, arguments, cx| {
    wanted(this, size(&arguments).map(Want::Line), cx)
});
const READLINES: Method = Method::pulling("readlines", Shape::Between(0, 1), |this, arguments, cx| {
    wanted(this, size(&arguments).map(Want::Lines), cx)
});
const SEEK: Method = Method::changing("seek", Shape::Between(1, 2), seek);
const SEEKABLE: Method =
    Method::new("seekable", Shape::Nothing, |this, _| raw(this).and_then(|file| file.is_seekable()).map(Value::Bool));
const TELL: Method = Method::new("tell", Shape::Nothing, |this, _| {
    file(this)
        .and_then(|file| if matches!(file.form, Form::Binary) { raw(this) } else { Ok(file) })
        .and_then(|file| file.tell())
        .map(|place| Value::from(place as usize))
});
const TRUNCATE: Method = Method::changing("truncate", Shape::Between(0, 1), |this, _| refuse(this, "truncate"));
const WRITABLE: Method = Method::new("writable", Shape::Nothing, |this, _| file(this).map(|_| Value::Bool(false)));
const WRITE: Method = Method::changing("write", Shape::One, |this, _| refuse(this, "not writable"));
const WRITELINES: Method = Method::changing("writelines", Shape::One, |this, _| refuse(this, "not writable"));

fn file(this: &Value) -> Result<std::rc::Rc<File>, Exc> {
    File::of(this).ok_or_else(|| type_error(format!("'{}' object is not a file", this.type_name())))
}

fn open(this: &Value) -> Result<std::rc::Rc<File>, Exc> {
    file(this).and_then(|file| if file.is_closed() { Err(closed()) } else { Ok(file) })
}

/// For what the raw file below answers, in its own words.
fn raw(this: &Value) -> Result<std::rc::Rc<File>, Exc> {
    file(this)
        .and_then(|file| if file.is_closed() { Err(value_error("I/O operation on closed file")) } else { Ok(file) })
}

/// For what a binary file answers itself.
fn of_closed(this: &Value, name: &str) -> Result<std::rc::Rc<File>, Exc> {
    match file(this)? {
        file if file.is_closed() && matches!(file.form, Form::Binary) => {
            Err(value_error(format!("{name} of closed file")))
        }
        _ => open(this),
    }
}

fn close(this: &Value) -> Result<Value, Exc> {
    file(this)?.close();
    Ok(Value::None)
}

fn refuse(this: &Value, text: &str) -> Result<Value, Exc> {
    let file = open(this)?;
    let text = if matches!(file.form, Form::Binary) && text != "truncate" { "write" } else { text };
    let exc = unsupported(text);
    exc.advise("to write, put a sink into the pipeline: write_lines(path), write_jsonl(path), write_csv(path)");
    Err(exc)
}

fn wanted(this: &Value, want: Result<Want, Exc>, cx: &mut Context<'_>) -> Called {
    let opened = want.and_then(|want| {
        let file = match want {
            Want::Line(_) => of_closed(this, "readline")?,
            Want::Part(_) | Want::Once(_) => of_closed(this, "read")?,
            Want::Lines(_) => open(this)?,
        };
        Ok((file, want))
    });
    match opened {
        Ok((file, want)) => file.want(want, cx),
        Err(exc) => called(Err(exc)),
    }
}

fn seek(this: &Value, arguments: Bound) -> Result<Value, Exc> {
    let file = of_closed(this, "seek")?;
    let offset = index(arguments.get(0).unwrap_or(&Value::None))?;
    let whence = arguments.get(1).map_or(Ok(0), index)?;
    let is_text = !matches!(file.form, Form::Binary);
    let from = match whence {
        0 if is_text && offset < 0 => return Err(value_error(format!("negative seek position {offset}"))),
        0 => 0,
        1 if is_text && offset != 0 => return Err(unsupported("can't do nonzero cur-relative seeks")),
        1 => file.tell()?,
        2 if is_text && offset != 0 => return Err(unsupported("can't do nonzero end-relative seeks")),
        2 => file.size()?,
        _ if is_text => return Err(value_error(format!("invalid whence ({whence}, should be 0, 1 or 2)"))),
        _ => return Err(value_error(format!("whence value {whence} unsupported"))),
    };
    let to = i64::try_from(from).ok().and_then(|from| from.checked_add(offset));
    match to.and_then(|to| u64::try_from(to).ok()) {
        Some(to) => {
            file.seek(to)?;
            Ok(Value::from(to as usize))
        }
        None => Err(crate::value::Exception::new(
            crate::value::ExcType::OSError,
            vec![Value::Int(22), Value::from("Invalid argument")],
        )),
    }
}
