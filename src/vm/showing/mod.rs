//! `repr`, `str` and what is made of them, where objects of the user's say how they are shown: each question is a call.

mod containers;

use crate::lang::code::Conversion;
use crate::machine::{Arguments, Called, Context};
use crate::value::asking::{Attempt, attempt, may_ask};
use crate::value::custom::{special, take_failure};
use crate::value::{Exc, Str, Value, type_error};
use crate::vm::format;
use crate::vm::pulling::{asked_from, called, then};

pub(crate) use containers::shown_fields;

fn plain_repr(value: &Value) -> Result<Value, Exc> {
    let text = Value::from(value.repr());
    take_failure().map(|()| text)
}

fn plain_text(value: &Value) -> Result<Value, Exc> {
    let text = Value::Str(value.to_display());
    take_failure().map(|()| text)
}

/// `repr(value)`.
pub(crate) fn repr(value: &Value, cx: &mut Context<'_>) -> Called {
    if value.is_scalar() || !may_ask() {
        return called(plain_repr(value));
    }
    if value.instance().is_some()
        && let Some(function) = special(value, "__repr__")
    {
        return by(&function, "__repr__", value, cx);
    }
    let question = match attempt(|| plain_repr(value)) {
        Attempt::Done(result) => return called(result),
        Attempt::Asks(question) => question,
    };
    let value = value.clone();
    containers::shown(&value, cx).unwrap_or_else(|| asked_from(question, move || plain_repr(&value), cx))
}

/// `str(value)`.
pub(crate) fn text(value: &Value, cx: &mut Context<'_>) -> Called {
    if value.is_scalar() || !may_ask() {
        return called(plain_text(value));
    }
    if value.instance().is_some() {
        // Neither an exception's `__str__` nor a text's comes from its `__repr__`.
        let own = matches!(value, Value::Exception(_)) || value.as_str().is_some();
        let names: &[&'static str] = if own { &["__str__"] } else { &["__str__", "__repr__"] };
        for &name in names {
            if let Some(function) = special(value, name) {
                return by(&function, "__str__", value, cx);
            }
        }
    }
    let question = match attempt(|| plain_text(value)) {
        Attempt::Done(result) => return called(result),
        Attempt::Asks(question) => question,
    };
    let value = value.clone();
    containers::shown(&value, cx).unwrap_or_else(|| asked_from(question, move || plain_text(&value), cx))
}

fn by(function: &Value, name: &'static str, value: &Value, cx: &mut Context<'_>) -> Called {
    let answer = cx.world().call(function, Arguments::one(value.clone()), cx);
    let check = move |text: Value, _: &mut Context<'_>| match text.as_str() {
        Some(_) => Called::Value(text),
        None => Called::Raised(type_error(format!("{name} returned non-string (type {})", text.type_name()))),
    };
    then(answer, check, cx)
}

/// `format(value, spec)` after a conversion, of a value that is no object of the user's.
pub(crate) fn formatted(value: &Value, conversion: Conversion, spec: Str, cx: &mut Context<'_>) -> Called {
    let shown = match conversion {
        Conversion::None if spec.is_empty() => return text(value, cx),
        Conversion::None => Called::Value(value.clone()),
        Conversion::Str => text(value, cx),
        Conversion::Repr => repr(value, cx),
        Conversion::Ascii => {
            let escape = |repr: Value, _: &mut Context<'_>| {
                Called::Value(Value::from(format::escaped(&repr.to_display().to_text())))
            };
            match value {
                Value::Str(_) => Called::Value(Value::from(format::ascii(value))),
                _ => then(repr(value, cx), escape, cx),
            }
        }
    };
    let apply =
        move |shown: Value, _: &mut Context<'_>| called(format::by_spec(&shown, spec.as_bytes()).map(Value::Str));
    then(shown, apply, cx)
}
