//! `inspect`: where generators stand, and what functions take.

use super::callers;
use super::library::{Constant, Library};
use crate::machine::{Called, Iter};
use crate::value::custom::special;
use crate::value::{Exc, ExcType, Exception, Object, Type, Value, type_error};
use crate::vm::arguments::Shape;
use crate::vm::asynchronous::iter_of;
use crate::vm::builtins::Builtin;
use crate::vm::introspect::{CodeObject, frame_values, locals};
use crate::vm::pulling::called;
use crate::vm::{Function, ModuleObject, NativeFunction};

macro_rules! test {
    ($name:literal, $run:expr) => {
        Builtin::effectful($name, Shape::named(&["object"], 1), |mut arguments, _| {
            let run: fn(&Value) -> bool = $run;
            called(Ok(Value::Bool(run(&arguments.required(0)))))
        })
    };
}

pub(super) static MODULE: Library = Library {
    functions: &[FUNCTIONS, callers::FUNCTIONS],
    constants: &[
        ("CORO_CLOSED", Constant::Text("CORO_CLOSED")),
        ("CORO_CREATED", Constant::Text("CORO_CREATED")),
        ("CORO_RUNNING", Constant::Text("CORO_RUNNING")),
        ("CORO_SUSPENDED", Constant::Text("CORO_SUSPENDED")),
        ("GEN_CLOSED", Constant::Text("GEN_CLOSED")),
        ("GEN_CREATED", Constant::Text("GEN_CREATED")),
        ("GEN_RUNNING", Constant::Text("GEN_RUNNING")),
        ("GEN_SUSPENDED", Constant::Text("GEN_SUSPENDED")),
    ],
    ..Library::named("inspect")
};

static FUNCTIONS: &[Builtin] = &[
    Builtin::effectful("getcoroutinestate", Shape::named(&["coroutine"], 1), |mut a, _| {
        called(coroutine_state(&a.required(0)))
    }),
    Builtin::effectful("getdoc", Shape::named(&["object"], 1), |mut a, _| called(Ok(doc(&a.required(0))))),
    Builtin::effectful("getgeneratorlocals", Shape::named(&["generator"], 1), |mut a, _| {
        called(generator(&a.required(0)).map(|iter| match frame_values(&iter) {
            Some(values) => locals(&values),
            None => crate::value::Dict::new().into(),
        }))
    }),
    Builtin::effectful("getgeneratorstate", Shape::named(&["generator"], 1), |mut a, _| {
        called(generator(&a.required(0)).map(|iter| Value::from(state(&iter))))
    }),
    Builtin::effectful("getsource", Shape::named(&["object"], 1), |mut a, _| called(source(&a.required(0)))),
    test!("isasyncgen", |value| value.type_of() == Type::AsyncGenerator),
    test!("isawaitable", |value| {
        matches!(value.type_of(), Type::Coroutine | Type::Future | Type::Task | Type::GatheringFuture)
            || special(value, "__await__").is_some()
    }),
    test!("isbuiltin", |value| value.as_object::<NativeFunction>().is_some() || value.type_of() == Type::Builtin),
    test!("isclass", |value| matches!(value, Value::Type(_) | Value::Class(_))),
    test!("iscode", |value| value.type_of() == Type::Code),
    test!("iscoroutine", |value| value.type_of() == Type::Coroutine),
    test!("iscoroutinefunction", |value| {
        value.as_object::<Function>().is_some_and(Function::is_coroutine_function)
    }),
    test!("isframe", |value| value.type_of() == Type::Frame),
    test!("isfunction", |value| value.as_object::<Function>().is_some()),
    test!("isgenerator", |value| value.type_of() == Type::Generator),
    test!("isgeneratorfunction", |value| {
        let code = value.as_object::<Function>().and_then(|function| function.attribute("__code__"));
        code.is_some_and(|code| code.as_object::<CodeObject>().is_some_and(CodeObject::is_generator))
    }),
    test!("ismethod", |value| value.type_of() == Type::Method),
    test!("ismodule", |value| value.as_object::<ModuleObject>().is_some()),
    test!("isroutine", |value| {
        matches!(value.type_of(), Type::Function | Type::Builtin | Type::Method | Type::MethodDescriptor)
    }),
    Builtin::effectful("_signature_of_builtin", Shape::One, |mut a, _| Called::Raised(no_signature(&a.required(0)))),
];

fn generator(value: &Value) -> Result<Iter, Exc> {
    match Iter::from_value(value).filter(|_| value.type_of() == Type::Generator) {
        Some(iter) => Ok(iter),
        None => Err(type_error(format!("{} is not a Python generator", value.repr()))),
    }
}

fn state(iter: &Iter) -> &'static str {
    if iter.is_running() {
        return "GEN_RUNNING";
    }
    match frame_values(iter) {
        None => "GEN_CLOSED",
        Some(values) if values.at.is_none() => "GEN_CREATED",
        Some(_) => "GEN_SUSPENDED",
    }
}

fn coroutine_state(value: &Value) -> Result<Value, Exc> {
    match iter_of(value).filter(|_| value.type_of() == Type::Coroutine) {
        Some(iter) => Ok(Value::from(state(&iter).replace("GEN", "CORO"))),
        None => {
            let (class, name) = (value.type_name(), "cr_running");
            let text = format!("'{class}' object has no attribute '{name}'");
            Err(Exception::with_message(ExcType::AttributeError, text))
        }
    }
}

fn source(value: &Value) -> Result<Value, Exc> {
    let code = match value.as_object::<Function>() {
        Some(function) => function.attribute("__code__"),
        None => Some(value.clone()).filter(|value| value.type_of() == Type::Code),
    };
    match code.as_ref().and_then(Value::as_object::<CodeObject>) {
        Some(code) => Ok(Value::from(code.source())),
        None => {
            let class = value.type_name();
            Err(type_error(format!(
                "module, class, method, function, traceback, frame, or code object was expected, got {class}"
            )))
        }
    }
}

/// The docstring with the indentation of its lines taken off.
fn doc(value: &Value) -> Value {
    let Ok(Value::Str(doc)) = crate::vm::attributes::get(value, "__doc__") else { return Value::None };
    let text = doc.to_text().replace('\t', "        ");
    let mut lines: Vec<&str> = text.split('\n').collect();
    let indent = |line: &&str| (!line.trim().is_empty()).then(|| line.len() - line.trim_start().len());
    let margin = lines.iter().skip(1).filter_map(indent).min().unwrap_or(0);
    for (at, line) in lines.iter_mut().enumerate() {
        *line = if at == 0 { line.trim_start() } else { line.get(margin..).unwrap_or("") };
    }
    while lines.last().is_some_and(|line| line.is_empty()) {
        lines.pop();
    }
    let from = lines.iter().position(|line| !line.is_empty()).unwrap_or(0);
    Value::from(lines[from.min(lines.len())..].join("\n"))
}

/// What is said of a function whose signature nobody knows.
fn no_signature(value: &Value) -> Exc {
    let text = format!("no signature found for builtin {}", value.repr());
    Exception::with_message(ExcType::ValueError, text)
}
