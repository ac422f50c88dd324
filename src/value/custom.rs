//! Special methods of the user's classes, for what cannot be left in the middle: comparing, hashing and showing what is
//! nested in containers.
//!
//! Code asks an object's special methods through the machine wherever an instruction or a builtin meets the object itself. In
//! the depth of a container the walk through it is a Rust loop: it is left at each question and taken up again with the answer
//! (`value::asking`). What nobody takes up again (a value that is shown or compared outside of the program's run, a `__len__`
//! that a stage looks at) is called in place, by whoever runs code on this thread, with bounded fuel and depth.

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::cmp::Ordering;
use std::rc::{Rc, Weak};

use super::{BinaryOp, Exc, ExcType, Exception, Str, Type, Value, asking, special_names, type_error};

/// Who can call a function to its end.
pub trait Caller {
    /// Calls it. `RuntimeError` where it takes too long or waits, `RecursionError` where calls in place nest too deep.
    fn call_now(self: Rc<Self>, function: &Value, arguments: Vec<Value>) -> Result<Value, Exc>;

    /// The same as what it is.
    fn into_any(self: Rc<Self>) -> Rc<dyn Any>;
}

thread_local! {
    static CALLER: RefCell<Option<Weak<dyn Caller>>> = const { RefCell::new(None) };
    /// What a special method raised where nobody could be told.
    static FAILED: RefCell<Option<Exc>> = const { RefCell::new(None) };
    static HAS_FAILED: Cell<bool> = const { Cell::new(false) };
}

/// Says who calls functions from now on, on this thread.
pub fn set_caller(caller: Weak<dyn Caller>) {
    let old = CALLER.replace(Some(caller));
    drop(old);
}

/// Who calls functions on this thread; `None` where nobody runs code on it.
pub fn caller() -> Option<Rc<dyn Caller>> {
    CALLER.with_borrow(|caller| caller.as_ref().and_then(Weak::upgrade))
}

/// What a special method raised since the last time, while it was asked by something that cannot fail.
pub fn take_failure() -> Result<(), Exc> {
    if !HAS_FAILED.replace(false) {
        return Ok(());
    }
    FAILED.take().map_or(Ok(()), Err)
}

/// Remembers what was raised where nobody can be told, for [`take_failure`].
pub(super) fn fail(exc: Exc) {
    HAS_FAILED.set(true);
    FAILED.with_borrow_mut(|failed| {
        failed.get_or_insert(exc);
    });
}

/// The special method of that name that the value's class has, where the class is one of the user's.
pub fn special(value: &Value, name: &'static str) -> Option<Value> {
    value.instance()?.class.special(name)
}

/// Calls a function to its end; `None` where nobody runs code on this thread.
pub fn call_now(function: &Value, arguments: Vec<Value>) -> Option<Result<Value, Exc>> {
    if let Some(answer) = asking::answer(function, &arguments) {
        return Some(answer);
    }
    Some(caller()?.call_now(function, arguments))
}

/// What a special method of the value answers; `None` where it has none, or none that is a function.
fn ask(value: &Value, name: &'static str, arguments: &[Value]) -> Option<Result<Value, Exc>> {
    let function = special(value, name).filter(|function| !matches!(function, Value::None))?;
    let arguments = std::iter::once(value).chain(arguments).cloned().collect();
    call_now(&function, arguments)
}

/// As [`ask`], where `NotImplemented` counts as no answer.
fn answer(value: &Value, name: &'static str, other: &Value) -> Result<Option<Value>, Exc> {
    match ask(value, name, std::slice::from_ref(other)) {
        None | Some(Ok(Value::NotImplemented)) => Ok(None),
        Some(result) => result.map(Some),
    }
}

/// Whether `b` answers before `a`: its class derives from that of `a`.
pub fn comes_first(b: &Value, a: &Value) -> bool {
    match (a.instance(), b.instance()) {
        (Some(a), Some(b)) => !Rc::ptr_eq(&a.class, &b.class) && b.class.is_subclass_of(&a.class),
        (None, Some(b)) => b.class.base != super::Type::Object && b.class.derives_from(a.type_of()),
        _ => false,
    }
}

fn both(a: &Value, b: &Value, name: &'static str, reflected: &'static str) -> Result<Option<bool>, Exc> {
    let ways = [(a, name, b), (b, reflected, a)];
    let ways = if comes_first(b, a) { [ways[1], ways[0]] } else { ways };
    for (asked, name, other) in ways {
        if let Some(found) = answer(asked, name, other)? {
            return truth(&found).map(Some);
        }
    }
    Ok(None)
}

/// `a op b` by special methods; `None` where neither has a say.
pub(super) fn binary(op: BinaryOp, a: &Value, b: &Value) -> Result<Option<Value>, Exc> {
    let [name, reflected, _] = special_names(op);
    let ways = [(a, name, b), (b, reflected, a)];
    let ways = if comes_first(b, a) { [ways[1], ways[0]] } else { ways };
    for (asked, name, other) in ways {
        if let Some(found) = answer(asked, name, other)? {
            return Ok(Some(found));
        }
    }
    Ok(None)
}

/// `a == b` by special methods; `None` where neither has a say.
pub(super) fn equal(a: &Value, b: &Value) -> Result<Option<bool>, Exc> {
    both(a, b, "__eq__", "__eq__")
}

/// `a < b`, or another order, by special methods, as an order for which the operator holds or does not; `None` where
/// neither has a say.
pub(super) fn order(a: &Value, b: &Value, symbol: &str) -> Result<Option<Ordering>, Exc> {
    let (name, reflected, yes, no) = match symbol {
        "<" => ("__lt__", "__gt__", Ordering::Less, Ordering::Equal),
        "<=" => ("__le__", "__ge__", Ordering::Less, Ordering::Greater),
        ">" => ("__gt__", "__lt__", Ordering::Greater, Ordering::Equal),
        ">=" => ("__ge__", "__le__", Ordering::Greater, Ordering::Less),
        _ => return Ok(None),
    };
    Ok(both(a, b, name, reflected)?.map(|holds| if holds { yes } else { no }))
}

/// Whether a number's class, one of the user's, has what `int` or `float` has: `__bool__`, `__int__`.
pub(crate) fn is_number(value: &Value) -> bool {
    matches!(value.scalar(), Some(Value::Int(_) | Value::Big(_) | Value::Bool(_) | Value::Float(_)))
}

/// The value's truth: by `__bool__`, else by `__len__`, else as the value itself is.
pub fn truth(value: &Value) -> Result<bool, Exc> {
    if value.instance().is_none() {
        return Ok(value.is_true());
    }
    match ask(value, "__bool__", &[]) {
        Some(Ok(Value::Bool(truth))) => return Ok(truth),
        Some(Ok(other)) => {
            return Err(type_error(format!("__bool__ should return bool, returned {}", other.type_name())));
        }
        Some(Err(exc)) => return Err(exc),
        None => {}
    }
    if is_number(value) {
        return Ok(value.is_true());
    }
    match ask(value, "__len__", &[]) {
        Some(len) => match len? {
            Value::Int(..=-1) => Err(super::value_error("__len__() should return >= 0")),
            len => Ok(len.is_true()),
        },
        None => Ok(value.is_true()),
    }
}

/// The `hash` that its class gives it; `None` where that is by identity or by value. `TypeError` where it says that it has none.
pub fn hash(value: &Value) -> Result<Option<i64>, Exc> {
    let Some(instance) = value.instance() else { return Ok(None) };
    let class = &instance.class;
    let unhashable = || type_error(format!("unhashable type: '{}'", class.name.to_text()));
    match special(value, "__hash__") {
        Some(Value::None) => Err(unhashable()),
        // `__hash__ = str.__hash__`
        Some(Value::Object(method)) if value.scalar().is_some() && method.type_of() == Type::MethodDescriptor => {
            Ok(None)
        }
        Some(function) => match call_now(&function, vec![value.clone()]) {
            Some(Ok(Value::Int(hash))) => Ok(Some(hash)),
            Some(Ok(big @ Value::Big(_))) => Ok(Some(
                big.repr().bytes().fold(7, |hash: i64, digit| hash.wrapping_mul(31).wrapping_add(i64::from(digit))),
            )),
            Some(Ok(Value::Bool(b))) => Ok(Some(i64::from(b))),
            Some(Ok(_)) => Err(type_error("__hash__ method should return an integer")),
            Some(Err(exc)) => Err(exc),
            None => Ok(None),
        },
        None => Ok(None),
    }
}

/// What a method of that name of the value's class, one of the user's, gives for these arguments; `None` where it has none.
pub fn asked(value: &Value, name: &'static str, arguments: &[Value]) -> Option<Result<Value, Exc>> {
    value.instance()?;
    ask(value, name, arguments)
}

/// What `__index__` gives; `None` where the value's class has none of the user's.
pub fn index(value: &Value) -> Option<Result<Value, Exc>> {
    Some(match asked(value, "__index__", &[])? {
        Ok(Value::Bool(b)) => Ok(Value::Int(i64::from(b))),
        Ok(Value::Int(n)) => Ok(Value::Int(n)),
        Ok(big @ Value::Big(_)) => Ok(big),
        Ok(other) => Err(type_error(format!("__index__ returned non-int (type {})", other.type_name()))),
        Err(exc) => Err(exc),
    })
}

/// What `__format__` gives; `None` where the value's class has none of the user's.
pub fn format(value: &Value, spec: &Str) -> Option<Result<Str, Exc>> {
    Some(match ask(value, "__format__", &[Value::Str(spec.clone())])? {
        Ok(Value::Str(text)) => Ok(text),
        Ok(other) => Err(type_error(format!("__format__ must return a str, not {}", other.type_name()))),
        Err(exc) => Err(exc),
    })
}

/// What the `__str__` of an exception's class says of it; `None` where the class has none.
pub(super) fn shown_exception(exc: &Exc) -> Option<Result<Str, Exc>> {
    let function = exc.own.as_ref()?.class.special("__str__")?;
    Some(match call_now(&function, vec![Value::Exception(Rc::clone(exc))])? {
        Ok(Value::Str(text)) => Ok(text),
        Ok(other) => Err(type_error(format!("__str__ returned non-string (type {})", other.type_name()))),
        Err(exc) => Err(exc),
    })
}

/// The text that `__repr__` or `__str__` gives. What it raises is told by [`take_failure`].
pub(super) fn text(value: &Value, name: &'static str) -> Option<Str> {
    text_for(value, name, name)
}

/// The same, asked for by another method: `str()` of what has a `__repr__` alone.
pub(super) fn text_for(value: &Value, name: &'static str, asked: &str) -> Option<Str> {
    // Whoever shows it has failed already: nobody is asked any more.
    if HAS_FAILED.get() && special(value, name).is_some() {
        return Some(Str::EMPTY);
    }
    match ask(value, name, &[])? {
        Ok(Value::Str(text)) => Some(text),
        Ok(other) => {
            fail(type_error(format!("{asked} returned non-string (type {})", other.type_name())));
            Some(Str::EMPTY)
        }
        Err(exc) => {
            fail(exc);
            Some(Str::EMPTY)
        }
    }
}

/// `RecursionError`: calls in place nest too deep.
pub fn too_deep() -> Exc {
    Exception::with_message(ExcType::RecursionError, "maximum recursion depth exceeded")
}
