//! Frames and code as objects: `gi_frame`, `gi_code`, `__code__`.

use std::rc::Rc;

use super::function::{CellVariable, Globals};
use super::loaded::Loaded;
use crate::lang::code::{CodeKind, Home};
use crate::machine::{FrameValues, Iter};
use crate::value::{Dict, Object, Type, Value};

/// A function's code, as an object.
#[derive(Debug)]
pub(super) struct CodeObject {
    code: Rc<Loaded>,
    text: Rc<str>,
}

/// Code as a value.
pub(super) fn code_value(code: &Rc<Loaded>, globals: &Rc<Globals>) -> Value {
    Value::object(CodeObject { code: Rc::clone(code), text: Rc::clone(&globals.text) })
}

/// The line of a place in a text, from 1.
pub(super) fn line(text: &str, at: u32) -> usize {
    let before = &text.as_bytes()[..(at as usize).min(text.len())];
    memchr::memchr_iter(b'\n', before).count() + 1
}

impl CodeObject {
    /// The code, which is of that text.
    pub(super) fn new(code: Rc<Loaded>, text: Rc<str>) -> Self {
        Self { code, text }
    }

    pub(super) fn line(&self, at: u32) -> usize {
        line(&self.text, at)
    }

    /// The lines on which it stands.
    pub(super) fn source(&self) -> String {
        let span = self.code.code.span;
        let (start, end) = ((span.start as usize).min(self.text.len()), (span.end as usize).min(self.text.len()));
        let from = self.text[..start].rfind('\n').map_or(0, |at| at + 1);
        let to = self.text[end..].find('\n').map_or(self.text.len(), |at| end + at);
        format!("{}\n", &self.text[from..to])
    }

    /// Whether calling it makes a generator.
    pub(super) fn is_generator(&self) -> bool {
        self.code.code.kind == CodeKind::Generator
    }
}

impl Object for CodeObject {
    fn type_of(&self) -> Type {
        Type::Code
    }

    fn repr(&self) -> String {
        let code = &self.code.code;
        format!("<code object {}, file \"<program>\", line {}>", code.name, self.line(code.span.start))
    }

    fn equals(&self, other: &Value) -> Option<bool> {
        Some(other.as_object::<Self>().is_some_and(|other| Rc::ptr_eq(&self.code, &other.code)))
    }

    fn hash_key(&self) -> Option<u64> {
        Some(Rc::as_ptr(&self.code).addr() as u64)
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        let code = &self.code.code;
        let parameters = &code.parameters;
        let positional = parameters.plain.len();
        Some(match name {
            "co_name" => Value::from(code.name.as_str()),
            "co_qualname" => Value::from(code.qualified_name.as_str()),
            "co_filename" => Value::from("<program>"),
            "co_firstlineno" => Value::from(self.line(code.span.start)),
            "co_argcount" => Value::from(positional),
            "co_posonlyargcount" => Value::from(parameters.positional_only),
            "co_kwonlyargcount" => Value::from(parameters.keyword_only.len()),
            "co_varnames" => {
                let own = code.locals.iter().take(code.locals.len() - code.captures.len().min(code.locals.len()));
                Value::tuple(own.map(|(name, _)| Value::from(name.as_str())).collect())
            }
            "co_freevars" => {
                let captured = code.locals.iter().skip(code.locals.len().saturating_sub(code.captures.len()));
                Value::tuple(captured.map(|(name, _)| Value::from(name.as_str())).collect())
            }
            "co_cellvars" => {
                let own = code.locals.iter().take(code.locals.len() - code.captures.len().min(code.locals.len()));
                let shared = own.filter(|(_, home)| matches!(home, Home::Cell(_)));
                Value::tuple(shared.map(|(name, _)| Value::from(name.as_str())).collect())
            }
            "co_flags" => {
                let rests = i64::from(parameters.rest.is_some()) * 4 + i64::from(parameters.named_rest.is_some()) * 8;
                let kind = match code.kind {
                    CodeKind::Generator => 32,
                    CodeKind::Coroutine => 128,
                    CodeKind::AsyncGenerator => 512,
                    _ => 0,
                };
                Value::Int(3 | rests | kind)
            }
            "co_nlocals" => Value::from(code.locals.len() - code.captures.len().min(code.locals.len())),
            _ => return None,
        })
    }
}

/// A variable that a function shares with those around it, as `__closure__` has it.
#[derive(Debug)]
pub(super) struct CellObject(pub(super) Rc<CellVariable>);

impl Object for CellObject {
    fn type_of(&self) -> Type {
        Type::Cell
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        (name == "cell_contents").then(|| self.0.0.borrow().clone()).flatten()
    }
}

/// Where a generator stands, as an object: a picture of the moment.
#[derive(Debug)]
struct FrameObject {
    values: FrameValues,
    line: usize,
}

impl Object for FrameObject {
    fn type_of(&self) -> Type {
        Type::Frame
    }

    fn repr(&self) -> String {
        let name = self.values.code.as_object::<CodeObject>().map_or("?", |code| &code.code.code.name);
        format!("<frame, file '<program>', line {}, code {name}>", self.line)
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        Some(match name {
            "f_lineno" => Value::from(self.line),
            "f_locals" => locals(&self.values),
            "f_code" => self.values.code.clone(),
            "f_back" | "f_trace" => Value::None,
            _ => return None,
        })
    }
}

/// The frame that ran this code when it stood there; nothing is known of its locals any more.
pub(super) fn frame_of_passage(code: CodeObject, at: u32) -> Value {
    let line = code.line(at);
    let values = FrameValues { locals: Vec::new(), at: Some(at), delegate: None, code: Value::object(code) };
    Value::object(FrameObject { values, line })
}

/// A frame's locals as a dict.
pub(super) fn locals(values: &FrameValues) -> Value {
    let pairs = values.locals.iter().map(|(name, value)| (Value::from(name.as_str()), value.clone()));
    Dict::from_pairs(pairs).map_or(Value::None, Value::from)
}

/// The frame of a generator that is suspended or has not begun.
pub(super) fn frame_values(iter: &Iter) -> Option<FrameValues> {
    iter.inspect(|body| body.frame_values()).flatten()
}

/// `gi_frame`, `gi_yieldfrom` and their like; `None` for other names. A generator that runs shows no frame: nothing but itself
/// could look at it.
pub(super) fn generator_attribute(iter: &Iter, name: &str) -> Option<Value> {
    let values = || frame_values(iter);
    Some(match name {
        "gi_frame" => values().map_or(Value::None, |values| {
            let line = values
                .code
                .as_object::<CodeObject>()
                .map_or(0, |code| code.line(values.at.unwrap_or(code.code.code.span.start)));
            Value::object(FrameObject { values, line })
        }),
        "gi_yieldfrom" => values().and_then(|values| values.delegate).unwrap_or_default(),
        "gi_running" => Value::Bool(iter.is_running()),
        "gi_suspended" => Value::Bool(values().is_some_and(|values| values.at.is_some())),
        "gi_code" => values().map_or(Value::None, |values| values.code),
        _ => return None,
    })
}
