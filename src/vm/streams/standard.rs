//! `sys.stdout`, `sys.stderr`, `sys.stdin`, and writing to anything that has a `write`.

use super::decode::{Encoding, Newlines};
use super::file::{File, Form};
use std::rc::Rc;

use crate::machine::{Called, Context, Coroutine, Resume, Step, World};
use crate::value::{Exc, Object, Str, Type, Value, type_error};
use crate::vm::arguments::Shape;
use crate::vm::methods::{self, Method};
use crate::vm::pulling;

/// `sys.stdout` or `sys.stderr`.
#[derive(Debug)]
struct Output {
    aside: bool,
}

impl Object for Output {
    fn type_of(&self) -> Type {
        Type::StandardOutput
    }

    fn repr(&self) -> String {
        let name = if self.aside { "<stderr>" } else { "<stdout>" };
        format!("<_io.TextIOWrapper name='{name}' mode='w' encoding='utf-8'>")
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        match name {
            "name" => Some(Value::from(if self.aside { "<stderr>" } else { "<stdout>" })),
            "encoding" => Some(Value::from("utf-8")),
            "errors" => Some(Value::from(if self.aside { "backslashreplace" } else { "strict" })),
            "mode" => Some(Value::from("w")),
            "closed" => Some(Value::Bool(false)),
            _ => None,
        }
    }
}

/// `sys.stdout`, or `sys.stderr` where `aside`.
pub(in crate::vm) fn standard_output(aside: bool) -> Value {
    Value::object(Output { aside })
}

/// `sys.stdin`: a file over the lines of the standard input.
pub(in crate::vm) fn standard_input(world: &Rc<World>) -> Result<Value, Exc> {
    let raw = world.disk().standard_input(world)?;
    let form = Form::Text(Encoding::new("utf-8", "strict")?, Newlines::Universal);
    Ok(File::to_value(raw, Value::from("<stdin>"), "r".to_owned(), form, world))
}

/// Of `sys.stdout` and `sys.stderr`.
pub(in crate::vm) static OUTPUT: &[Method] = &[
    Method::changing("flush", Shape::Nothing, |_, _| Ok(Value::None)),
    Method::new("isatty", Shape::Nothing, |_, _| Ok(Value::Bool(false))),
    Method::new("readable", Shape::Nothing, |_, _| Ok(Value::Bool(false))),
    Method::new("writable", Shape::Nothing, |_, _| Ok(Value::Bool(true))),
    Method::pulling("write", Shape::One, |this, mut arguments, cx| {
        let text = arguments.required(0);
        pulling::called(write(this, &text, cx))
    }),
    Method::pulling("writelines", Shape::One, |this, mut arguments, cx| {
        let (this, lines) = (this.clone(), arguments.required(0));
        pulling::collect_then(
            &lines,
            move |lines, cx| {
                for line in &lines {
                    if let Err(exc) = write(&this, line, cx) {
                        return Called::Raised(exc);
                    }
                }
                Called::Value(Value::None)
            },
            cx,
        )
    }),
];

fn write(this: &Value, text: &Value, cx: &mut Context<'_>) -> Result<Value, Exc> {
    let Value::Str(text) = text else {
        return Err(type_error(format!("write() argument must be str, not {}", text.type_name())));
    };
    match this.as_object::<Output>() {
        Some(Output { aside: true }) => cx.world().print_aside(text.clone()),
        _ => cx.world().print(text.clone()),
    }
    Ok(Value::from(text.char_len()))
}

/// Whether a value is `sys.stdout`.
pub(in crate::vm) fn is_output(value: &Value) -> bool {
    value.as_object::<Output>().is_some_and(|output| !output.aside)
}

/// Writes texts by calling `target.write` for each; then the value is None.
pub(in crate::vm) fn write_all(target: Value, texts: Vec<Str>, cx: &mut Context<'_>) -> Called {
    let mut writes = Writes { target, left: texts.into_iter() };
    match writes.go_on(cx) {
        Ok(called) => called,
        Err(step) => Called::Unfinished(Box::new(writes), Box::new(step)),
    }
}

#[derive(Debug)]
struct Writes {
    target: Value,
    left: std::vec::IntoIter<Str>,
}

impl Writes {
    /// `Err`: the call under way has to go on first.
    fn go_on(&mut self, cx: &mut Context<'_>) -> Result<Called, Step> {
        for text in self.left.by_ref() {
            match methods::call(&self.target, "write", vec![Value::Str(text)].into(), cx) {
                Called::Value(_) => {}
                Called::Raised(exc) => return Ok(Called::Raised(exc)),
                Called::Unfinished(body, step) => return Err(Step::Enter(body, step)),
            }
        }
        Ok(Called::Value(Value::None))
    }
}

impl Coroutine for Writes {
    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        if let Resume::Raised(exc) | Resume::Throw(exc) = with {
            return Step::Raise(exc);
        }
        match self.go_on(cx) {
            Ok(called) => pulling::step_of(called),
            Err(step) => step,
        }
    }
}
