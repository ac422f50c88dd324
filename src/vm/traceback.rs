//! Tracebacks as objects: `exception.__traceback__`, a picture of the frames that the exception has passed through so far.

use std::rc::Rc;

use super::function::Globals;
use super::introspect::{CodeObject, frame_of_passage};
use super::loaded::Loaded;
use crate::lang::code::Instr;
use crate::value::{Exc, Object, Passage, Type, Value, type_error};

/// A traceback, from one frame on.
#[derive(Debug)]
struct Traceback {
    /// The outermost first.
    passages: Rc<[Passage]>,
    from: usize,
}

impl Object for Traceback {
    fn type_of(&self) -> Type {
        Type::Traceback
    }

    fn repr(&self) -> String {
        "<traceback object>".to_owned()
    }

    fn equals(&self, other: &Value) -> Option<bool> {
        let same = |other: &Self| Rc::ptr_eq(&self.passages, &other.passages) && self.from == other.from;
        Some(other.as_object::<Self>().is_some_and(same))
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        let passage = &self.passages[self.from];
        Some(match name {
            "tb_frame" => frame_of_passage(code_of(passage)?, passage.at),
            "tb_lineno" => Value::from(code_of(passage)?.line(passage.at)),
            "tb_lasti" => Value::Int(0),
            "tb_next" if self.from + 1 < self.passages.len() => {
                Value::object(Self { passages: Rc::clone(&self.passages), from: self.from + 1 })
            }
            "tb_next" => Value::None,
            _ => return None,
        })
    }
}

/// An exception passes through a frame of this code that stands there. Code of the library's is no part of a traceback, and what
/// raises again what was caught is no place of its own.
pub(super) fn note(exc: &Exc, code: &Rc<Loaded>, globals: &Globals, at: usize) {
    if globals.library.is_none() && !matches!(code.code.instrs.get(at), Some(Instr::Reraise { .. })) {
        exc.passages.note(Passage {
            code: Rc::<Loaded>::clone(code),
            text: Rc::clone(&globals.text),
            at: code.code.span_at(at).start,
        });
    }
}

fn code_of(passage: &Passage) -> Option<CodeObject> {
    let code = Rc::clone(&passage.code).downcast::<Loaded>().ok()?;
    Some(CodeObject::new(code, Rc::clone(&passage.text)))
}

/// `exception.__traceback__`: None where it was not raised.
pub(super) fn of(exc: &Exc) -> Value {
    match exc.passages.is_empty() {
        true => Value::None,
        false => Value::object(Traceback { passages: exc.passages.outermost_first().into(), from: 0 }),
    }
}

/// `exception.__traceback__ = value`. `TypeError` for what is neither a traceback nor None.
pub(super) fn set(exc: &Exc, value: &Value) -> Result<(), Exc> {
    match (value, value.as_object::<Traceback>()) {
        (Value::None, _) => exc.passages.replace(&[]),
        (_, Some(traceback)) => exc.passages.replace(&traceback.passages[traceback.from..]),
        _ => return Err(type_error("__traceback__ must be a traceback or None")),
    }
    Ok(())
}

/// `exception.name = value`, for an exception whose class is none of the user's.
///
/// # Errors
/// `TypeError` for `args` that are no sequence.
pub(super) fn set_attribute(exc: &Exc, name: &str, value: &Value) -> Result<(), Exc> {
    match (name, value) {
        ("args", Value::Tuple(args)) => exc.set_args(args.items.to_vec()),
        ("args", Value::List(args)) => exc.set_args(args.items.borrow().clone()),
        ("args", other) => return Err(type_error(format!("'{}' object is not iterable", other.type_name()))),
        _ => exc.attributes().set(Value::from(name), value.clone())?,
    }
    Ok(())
}

/// `exception.__cause__` or `exception.__context__` = value. `None` for other names; `TypeError` for what is no exception.
pub(super) fn set_link(exc: &Exc, name: &str, value: &Value) -> Option<Result<(), Exc>> {
    if !matches!(name, "__cause__" | "__context__" | "__traceback__") {
        return None;
    }
    Some(match (name, value) {
        ("__traceback__", value) => set(exc, value),
        ("__cause__", Value::None | Value::Exception(_)) => {
            let old = exc.cause.replace(Some(value.clone()));
            drop(old);
            Ok(())
        }
        ("__context__", Value::None | Value::Exception(_)) => {
            let new = if let Value::Exception(context) = value { Some(Rc::clone(context)) } else { None };
            let old = exc.context.replace(new);
            drop(old);
            Ok(())
        }
        _ => Err(type_error(format!("exception {} must be None or derive from BaseException", name.trim_matches('_')))),
    })
}
