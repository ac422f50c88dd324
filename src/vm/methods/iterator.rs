//! The methods of iterators and generators.

use super::table::Method;
use crate::machine::{Arguments, Called, Context, Iter};
use crate::value::custom::call_now;
use crate::value::{Exc, Exception, Type, Value, type_error};
use crate::vm::arguments::{Bound, Shape};
use crate::vm::pulling;

pub(super) static ITERATOR: &[Method] = &[ITER, NEXT];

/// Those that know how many items are left.
pub(super) static COUNTED: &[Method] = &[ITER, LENGTH_HINT, NEXT];

pub(super) static GENERATOR: &[Method] = &[
    ITER,
    NEXT,
    Method::pulling("close", Shape::Nothing, |this, _, _| asked(this, pulling::close)),
    Method::pulling("send", Shape::One, |this, mut arguments, _| {
        let value = arguments.required(0);
        asked(this, |iter| pulling::send(iter, value))
    }),
    Method::pulling("throw", Shape::Between(1, 3), throw),
];

const ITER: Method = Method::new("__iter__", Shape::Nothing, |this, _| Ok(this.clone()));
const NEXT: Method =
    Method::pulling("__next__", Shape::Nothing, |this, _, _| asked(this, |iter| pulling::next(iter, None)));

const LENGTH_HINT: Method = Method::new("__length_hint__", Shape::Nothing, |this, _| {
    let hint = Iter::from_value(this).as_ref().and_then(remaining);
    Ok(Value::from(hint.unwrap_or_default()))
});

/// How many items are left, as far as that is known without asking.
pub(in crate::vm) fn remaining(iter: &Iter) -> Option<usize> {
    iter.remaining().or_else(|| iter.inspect(|body| body.length_hint()).flatten())
}

/// Whether objects of this class, iterators, say how many items are left.
pub(super) fn is_counted(class: Type) -> bool {
    !matches!(class, Type::CallableIterator | Type::Enumerate | Type::Filter | Type::Map | Type::Zip)
        && (!class.name().starts_with("itertools.") || class.name() == "itertools.repeat")
}

/// Whether objects of this class are iterators.
pub(in crate::vm) fn is_iterator(class: Type) -> bool {
    use Type::{
        ByteArrayIterator, BytesIterator, CallableIterator, DequeIterator, DequeReverseIterator, DictItemIterator,
        DictKeyIterator, DictReverseKeyIterator, DictValueIterator, Enumerate, Filter, ListIterator,
        ListReverseIterator, Map, OdictIterator, RangeIterator, Reversed, SetIterator, StrAsciiIterator, StrIterator,
        TupleIterator, Zip,
    };
    matches!(
        class,
        ByteArrayIterator
            | BytesIterator
            | CallableIterator
            | DequeIterator
            | DequeReverseIterator
            | OdictIterator
            | DictItemIterator
            | DictKeyIterator
            | DictReverseKeyIterator
            | DictValueIterator
            | Enumerate
            | Filter
            | ListIterator
            | ListReverseIterator
            | Map
            | RangeIterator
            | Reversed
            | SetIterator
            | StrAsciiIterator
            | StrIterator
            | TupleIterator
            | Zip
    ) || class.name().starts_with("itertools.")
}

fn asked(this: &Value, ask: impl FnOnce(Iter) -> Called) -> Called {
    match Iter::from_value(this) {
        Some(iter) => ask(iter),
        None => Called::Raised(type_error(format!("'{}' object is not an iterator", this.type_name()))),
    }
}

fn throw(this: &Value, mut arguments: Bound, cx: &mut Context<'_>) -> Called {
    let (first, value) = (arguments.required(0), arguments.take(1));
    // A class of the user's makes its exception like any other call.
    if let (Value::Class(class), None | Some(Value::None)) = (&first, &value)
        && matches!(class.base, Type::Exception(_))
    {
        let this = this.clone();
        let made = cx.world().call(&first, Arguments::default(), cx);
        let thrown = move |made: Value, _: &mut Context<'_>| match exception_of(made, None) {
            Ok(exc) => asked(&this, |iter| pulling::throw(iter, exc)),
            Err(exc) => Called::Raised(exc),
        };
        return pulling::then(made, thrown, cx);
    }
    match exception_of(first, value) {
        Ok(exc) => asked(this, |iter| pulling::throw(iter, exc)),
        Err(exc) => Called::Raised(exc),
    }
}

/// The exception that `throw(first, value)` means: an instance, or a class and its argument.
pub(crate) fn exception_of(first: Value, value: Option<Value>) -> Result<Exc, Exc> {
    match first {
        Value::Exception(exc) => match value {
            Some(value) if !matches!(value, Value::None) => {
                Err(type_error("instance exception may not have a separate value"))
            }
            _ => Ok(exc),
        },
        Value::Type(Type::Exception(class)) => match value {
            Some(Value::Exception(exc)) if exc.class.is_subclass_of(class) => Ok(exc),
            None | Some(Value::None) => Ok(Exception::new(class, Vec::new())),
            Some(Value::Tuple(args)) => Ok(Exception::new(class, args.items.to_vec())),
            Some(value) => Ok(Exception::new(class, vec![value])),
        },
        Value::Class(class) if matches!(class.base, Type::Exception(_)) => match value {
            Some(Value::Exception(exc)) if exc.own.as_ref().is_some_and(|own| own.class.is_subclass_of(&class)) => {
                Ok(exc)
            }
            None | Some(Value::None) => made_of(&Value::Class(class), Vec::new()),
            Some(Value::Tuple(args)) => made_of(&Value::Class(class), args.items.to_vec()),
            Some(value) => made_of(&Value::Class(class), vec![value]),
        },
        other => Err(type_error(format!(
            "exceptions must be classes or instances deriving from BaseException, not {}",
            other.type_name()
        ))),
    }
}

/// What a class of the user's that derives from an exception makes of these arguments.
fn made_of(class: &Value, arguments: Vec<Value>) -> Result<Exc, Exc> {
    match call_now(class, arguments) {
        Some(Ok(Value::Exception(exc))) => Ok(exc),
        Some(Err(exc)) => Err(exc),
        _ => Err(type_error("exceptions must derive from BaseException")),
    }
}
