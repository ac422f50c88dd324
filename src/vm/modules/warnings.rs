//! `warnings`: what a program warns of goes to the standard error; `traceback`: an exception as text.

use super::library::Library;
use crate::machine::{Called, Context};
use crate::value::{Exc, ExcType, Exception, Str, Value, class_name, type_error};
use crate::vm::arguments::{Bound, Shape};
use crate::vm::builtins::Builtin;
use crate::vm::pulling::called;
use crate::vm::streams;

pub(super) static MODULE: Library = Library { functions: &[WARNINGS], ..Library::named("warnings") };
pub(super) static TRACEBACK: Library = Library { functions: &[TRACES], ..Library::named("traceback") };

static WARNINGS: &[Builtin] = &[
    Builtin::effectful("filterwarnings", Shape::Any, |_, _| Called::Value(Value::None)),
    Builtin::effectful("simplefilter", Shape::Any, |_, _| Called::Value(Value::None)),
    Builtin::effectful("warn", Shape::named(&["message", "category", "stacklevel", "source"], 1), warn),
];

fn warn(mut arguments: Bound, cx: &mut Context<'_>) -> Called {
    let (message, category) = (arguments.required(0), arguments.given(1).cloned());
    let class = match (&message, category) {
        (Value::Exception(exc), _) => exc.class_name().into_owned(),
        (_, None) => "UserWarning".to_owned(),
        (_, Some(class @ (Value::Type(_) | Value::Class(_)))) => class_name(&class),
        (_, Some(other)) => {
            let class = other.type_name();
            return Called::Raised(type_error(format!("category must be a Warning subclass, not '{class}'")));
        }
    };
    cx.world().print_aside(Str::from(format!("{class}: {}\n", message.to_display().to_text())));
    Called::Value(Value::None)
}

static TRACES: &[Builtin] = &[
    Builtin::effectful("format_exc", Shape::Any, |_, _| Called::Raised(unbound("format_exc", "format_exception"))),
    Builtin::effectful("format_exception", Shape::Any, |a, _| called(exception_of(a).map(|exc| lines(&exc)))),
    Builtin::effectful("format_exception_only", Shape::Any, |a, _| {
        called(exception_of(a).map(|exc| Value::list(vec![headline(&exc)])))
    }),
    Builtin::effectful("print_exc", Shape::Any, |_, _| Called::Raised(unbound("print_exc", "print_exception"))),
    Builtin::effectful("print_exception", Shape::Any, |a, cx| match exception_of(a) {
        Ok(exc) => {
            let text = format!("{HEADER}{}", headline(&exc).to_display().to_text());
            streams::write_all(streams::standard_output(true), vec![Str::from(text)], cx)
        }
        Err(exc) => Called::Raised(exc),
    }),
];

const HEADER: &str = "Traceback (most recent call last):\n";

/// What looks for the exception that is being handled.
fn unbound(name: &str, other: &str) -> Exc {
    let text = format!("traceback.{name}() finds no exception here");
    let exc = Exception::with_message(ExcType::RuntimeError, text);
    exc.advise(format!("name it and hand it on: 'except ValueError as e: traceback.{other}(e)'"));
    exc
}

/// The exception among the arguments: `(exc)` or `(class, exc, traceback)`.
fn exception_of(arguments: Bound) -> Result<Exc, Exc> {
    let (positional, _) = arguments.into_parts();
    let found = positional.iter().take(2).find_map(|value| match value {
        Value::Exception(exc) => Some(exc.clone()),
        _ => None,
    });
    found.ok_or_else(|| type_error("an exception is wanted"))
}

fn headline(exc: &Exc) -> Value {
    Value::from(format!("{}\n", exc.headline()))
}

fn lines(exc: &Exc) -> Value {
    Value::list(vec![Value::from(HEADER), headline(exc)])
}
