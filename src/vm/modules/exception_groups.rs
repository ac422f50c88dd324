//! Groups of exceptions (PEP 654): what `except*` asks for, and their methods. How they are parted is written in the language itself,
//! for it calls code of the user's.

use super::library::Library;
use super::written;
use crate::machine::{Arguments, Called, Context};
use crate::value::{Exc, ExcType, Exception, Type, Value, type_error, value_error};
use crate::vm::Function;
use crate::vm::arguments::{Bound, Shape};
use crate::vm::builtins::Builtin;
use crate::vm::methods::Method;
use crate::vm::pulling::called;
use crate::vm::traceback;

/// Its name: no program imports it.
const NAME: &str = "_groups";

pub(super) static MODULE: Library =
    Library { functions: &[FUNCTIONS], more: &["Clauses", "split", "subgroup"], ..Library::named(NAME) };

static FUNCTIONS: &[Builtin] = &[
    // Whether an exception is what was raised, or a part of it, and has not been raised anew since.
    Builtin::effectful("is_same", Shape::Between(2, 2), |mut a, _| match (a.required(0), a.required(1)) {
        (Value::Exception(a), Value::Exception(b)) => Called::Value(Value::Bool(a.is_raised_as(&b))),
        _ => Called::Value(Value::Bool(false)),
    }),
    // Whether a condition is made of classes; a function is none.
    Builtin::effectful("matcher", Shape::One, |mut a, _| called(is_of_classes(&a.required(0)).map(Value::Bool))),
    // What is raised at the end of the clauses is no exception of its own there.
    Builtin::effectful("settled", Shape::One, |mut a, _| {
        let value = a.required(0);
        if let Value::Exception(exc) = &value {
            exc.settle();
        }
        Called::Value(value)
    }),
    // A part of a group comes from where the group comes from.
    Builtin::effectful("take_over", Shape::Between(2, 2), |mut a, _| {
        let (part, group) = (a.required(0), a.required(1));
        if let (Value::Exception(part), Value::Exception(group)) = (&part, &group) {
            part.take_over(group);
        }
        Called::Value(part)
    }),
];

fn is_of_classes(condition: &Value) -> Result<bool, Exc> {
    let is_class = |value: &Value| match value {
        Value::Type(Type::Exception(_)) => true,
        Value::Class(class) => matches!(class.base, Type::Exception(_)),
        _ => false,
    };
    match condition {
        value if is_class(value) => Ok(true),
        Value::Tuple(tuple) if tuple.items.iter().all(is_class) => Ok(true),
        value if value.as_object::<Function>().is_some() => Ok(false),
        _ => Err(type_error("expected a function, exception type or tuple of exception types")),
    }
}

/// The methods of groups.
pub(in crate::vm) static METHODS: &[Method] = &[
    Method::changing("add_note", Shape::One, |this, mut arguments| match (this, arguments.required(0)) {
        (Value::Exception(exc), Value::Str(note)) => {
            exc.add_note(note);
            Ok(Value::None)
        }
        (_, other) => Err(type_error(format!("note must be a str, not '{}'", other.type_name()))),
    }),
    Method::pulling("derive", Shape::One, |this, mut arguments, cx| {
        let message = match this {
            Value::Exception(exc) => exc.args().first().cloned().unwrap_or_default(),
            _ => Value::None,
        };
        let class = Value::Type(Type::Exception(ExcType::BaseExceptionGroup));
        cx.world().call(&class, vec![message, arguments.required(0)].into(), cx)
    }),
    Method::pulling("split", Shape::One, |this, arguments, cx| by_text("split", this, arguments, cx)),
    Method::pulling("subgroup", Shape::One, |this, arguments, cx| by_text("subgroup", this, arguments, cx)),
    Method::changing("with_traceback", Shape::One, |this, mut arguments| {
        if let Value::Exception(exc) = this {
            traceback::set(exc, &arguments.required(0))?;
        }
        Ok(this.clone())
    }),
];

fn by_text(name: &str, group: &Value, mut arguments: Bound, cx: &mut Context<'_>) -> Called {
    match written::find(NAME, name) {
        Some(Ok(function)) => {
            let arguments: Arguments = vec![group.clone(), arguments.required(0)].into();
            cx.world().call(&function, arguments, cx)
        }
        Some(Err(exc)) => Called::Raised(exc),
        None => Called::Value(Value::None),
    }
}

/// What a group of this class, or of the user's class that derives from it, is made of: its class, its arguments and their copy that
/// nobody changes. `TypeError` and `ValueError` where there is no group of them, in CPython's words.
pub(in crate::vm) fn made_of(
    class: ExcType,
    own: Option<&str>,
    plain: bool,
    arguments: &[Value],
) -> Result<(ExcType, Vec<Value>), Exc> {
    let [message, group] = arguments else {
        let given = arguments.len();
        return Err(type_error(format!("BaseExceptionGroup.__new__() takes exactly 2 arguments ({given} given)")));
    };
    if message.as_str().is_none() {
        let class = message.type_name();
        return Err(type_error(format!("BaseExceptionGroup.__new__() argument 1 must be str, not {class}")));
    }
    let excs = match group {
        Value::List(list) => list.items.borrow().clone(),
        Value::Tuple(tuple) => tuple.items.to_vec(),
        _ => return Err(type_error("second argument (exceptions) must be a sequence")),
    };
    if excs.is_empty() {
        return Err(value_error("second argument (exceptions) must be a non-empty sequence"));
    }
    let mut base = false;
    for (at, exc) in excs.iter().enumerate() {
        match exc {
            Value::Exception(exc) => base |= !exc.is(ExcType::Exception),
            _ => {
                let text = format!("Item {at} of second argument (exceptions) is not an exception");
                return Err(value_error(text));
            }
        }
    }
    let class = match own {
        None if class == ExcType::ExceptionGroup && base => {
            return Err(type_error("Cannot nest BaseExceptions in an ExceptionGroup"));
        }
        None if !base => ExcType::ExceptionGroup,
        Some(name) if plain && base => {
            return Err(type_error(format!("Cannot nest BaseExceptions in '{name}'")));
        }
        _ => class,
    };
    Ok((class, vec![message.clone(), group.clone()]))
}

/// A group of this class. `TypeError` and `ValueError` where there is no group of these arguments.
pub(in crate::vm) fn made(class: ExcType, arguments: &[Value]) -> Result<Value, Exc> {
    let (class, arguments) = made_of(class, None, false, arguments)?;
    Ok(Value::Exception(Exception::new(class, arguments)))
}

/// The exceptions in a group.
pub(in crate::vm) fn members(exc: &Exc) -> Vec<Value> {
    match exc.args().get(1) {
        Some(Value::List(list)) => list.items.borrow().clone(),
        Some(Value::Tuple(tuple)) => tuple.items.to_vec(),
        _ => Vec::new(),
    }
}
