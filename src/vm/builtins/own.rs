//! Builtins that ask an object of a class of the user's by a special method: `len(x)` is `x.__len__()`.

use super::construct::truth;
use crate::machine::{Arguments, Called, Context};
use crate::value::asking::may_ask;
use crate::value::custom::{is_number, special};
use crate::value::{Exc, ExcType, Exception, Number, Str, Type, Value, number, type_error, value_error};
use crate::vm::pulling::{called, rescue, then};
use crate::vm::{class, showing};

/// What has to be true of what a special method answers.
type Check = fn(Value) -> Result<Value, Exc>;

/// What the call of a builtin with an object of a class of the user's as its first argument means; `None` where the builtin
/// itself knows.
pub(super) fn ask(name: &str, arguments: &Arguments, cx: &mut Context<'_>) -> Option<Called> {
    let object = arguments.positional.first()?;
    if let ("divmod", [left, right]) = (name, arguments.positional.as_slice())
        && left.instance().is_none()
        && let Some(function) = special(right, "__rdivmod__")
    {
        let divided = cx.world().call(&function, vec![right.clone(), left.clone()].into(), cx);
        let (left, right) = (left.clone(), right.clone());
        return Some(then(divided, move |value, _| answered(value, &left, &right), cx));
    }
    object.instance()?;
    if let ("divmod", [left, right]) = (name, arguments.positional.as_slice())
        && let Some(function) = special(left, "__divmod__")
    {
        let divided = cx.world().call(&function, arguments.positional.clone().into(), cx);
        let (left, right) = (left.clone(), right.clone());
        let reflected = move |value: Value, cx: &mut Context<'_>| match (value, special(&right, "__rdivmod__")) {
            (Value::NotImplemented, Some(function)) => {
                let divided = cx.world().call(&function, vec![right.clone(), left.clone()].into(), cx);
                then(divided, move |value, _| answered(value, &left, &right), cx)
            }
            (value, _) => answered(value, &left, &right),
        };
        return Some(then(divided, reflected, cx));
    }
    let rest = &arguments.positional[1..];
    if !arguments.named.is_empty() {
        return None;
    }
    let (method, check): (&str, Check) = match (name, rest.len()) {
        ("len", 0) => ("__len__", checked_length),
        ("repr", 0) => ("__repr__", |value| text("__repr__", value)),
        ("hash", 0) => ("__hash__", |value| match number(&value) {
            Some(Number::Small(n)) => Ok(Value::Int(if n == -1 { -2 } else { n })),
            Some(Number::Big(_)) => super::hash_of(&value).map(Value::Int),
            _ => Err(type_error("__hash__ method should return an integer")),
        }),
        ("abs", 0) => ("__abs__", Ok),
        ("round", 0 | 1) => ("__round__", Ok),
        ("pow", 1 | 2) => ("__pow__", Ok),
        ("reversed", 0) => ("__reversed__", Ok),
        ("next", 0) => ("__next__", Ok),
        ("bin" | "oct" | "hex", 0) => {
            let function = special(object, "__index__")?;
            let builtin = super::functions_of_numbers(name)?;
            let index = cx.world().call(&function, Arguments::one(object.clone()), cx);
            let shown = move |index: Value, cx: &mut Context<'_>| match number(&index) {
                Some(Number::Small(_) | Number::Big(_)) => cx.world().call(&builtin, Arguments::one(index), cx),
                _ => {
                    let got = index.type_name();
                    Called::Raised(type_error(format!("__index__ returned non-int (type {got})")))
                }
            };
            return Some(then(index, shown, cx));
        }
        ("format", 0 | 1) => return format(object, rest, cx),
        ("iter", 0) => return iterate(object, cx),
        ("next", 1) => {
            let function = special(object, "__next__")?;
            let default = rest[0].clone();
            let next = cx.world().call(&function, Arguments::one(object.clone()), cx);
            return Some(rescue(next, ExcType::StopIteration, |_| Called::Value(default), cx));
        }
        _ => return None,
    };
    let Some(function) = special(object, method) else {
        if name == "reversed" && matches!(object, Value::List(_) | Value::Dict(_)) {
            return None;
        }
        if name == "reversed" && special(object, "__getitem__").is_some() && special(object, "__len__").is_none() {
            let class = object.type_name();
            return Some(Called::Raised(type_error(format!("object of type '{class}' has no len()"))));
        }
        return if name == "reversed" { class::backwards(object, cx) } else { None };
    };
    if matches!(function, Value::None) {
        let class = object.type_name();
        return Some(Called::Raised(match name {
            "hash" => type_error(format!("unhashable type: '{class}'")),
            "reversed" => type_error(format!("'{class}' object is not reversible")),
            _ => type_error(format!("'{class}' object does not support {name}()")),
        }));
    }
    let arguments: Vec<Value> = arguments.positional.clone();
    let answer = cx.world().call(&function, arguments.into(), cx);
    Some(then(answer, move |value, _| called(check(value)), cx))
}

/// What `divmod` comes to, where somebody had an answer.
fn answered(value: Value, left: &Value, right: &Value) -> Called {
    match value {
        Value::NotImplemented => {
            let (left, right) = (left.type_name(), right.type_name());
            Called::Raised(type_error(format!("unsupported operand type(s) for divmod(): '{left}' and '{right}'")))
        }
        value => Called::Value(value),
    }
}

/// What `__len__` answered, where that is a length. `TypeError`, `ValueError` and `OverflowError` in CPython's words.
pub(crate) fn checked_length(value: Value) -> Result<Value, Exc> {
    match number(&value) {
        Some(Number::Small(n)) if n < 0 => Err(value_error("__len__() should return >= 0")),
        Some(Number::Small(_)) => Ok(value),
        Some(Number::Big(_)) => {
            let text = "cannot fit 'int' into an index-sized integer";
            Err(Exception::with_message(ExcType::OverflowError, text))
        }
        _ => Err(type_error(format!("'{}' object cannot be interpreted as an integer", value.type_name()))),
    }
}

fn text(name: &str, value: Value) -> Result<Value, Exc> {
    match value {
        Value::Str(_) => Ok(value),
        other => Err(type_error(format!("{name} returned non-string (type {})", other.type_name()))),
    }
}

fn format(object: &Value, rest: &[Value], cx: &mut Context<'_>) -> Option<Called> {
    let spec = rest.first().cloned().unwrap_or_else(|| Value::from(""));
    if let Some(function) = special(object, "__format__") {
        let text = cx.world().call(&function, vec![object.clone(), spec].into(), cx);
        let checked = |text: Value, _: &mut Context<'_>| match text {
            Value::Str(_) => Called::Value(text),
            other => {
                let class = other.type_name();
                Called::Raised(type_error(format!("__format__ must return a str, not {class}")))
            }
        };
        return Some(then(text, checked, cx));
    }
    if spec.as_str().is_some_and(|spec| spec.is_empty()) {
        return Some(showing::text(object, cx));
    }
    None
}

fn iterate(object: &Value, cx: &mut Context<'_>) -> Option<Called> {
    match class::Iteration::of(object)? {
        Ok(class::Iteration::Iter(function)) => {
            let made = cx.world().call(&function, Arguments::one(object.clone()), cx);
            Some(then(
                made,
                |iterator, cx| match class::returned(&iterator, cx.world()) {
                    Ok(_) => Called::Value(iterator),
                    Err(exc) => Called::Raised(exc),
                },
                cx,
            ))
        }
        Ok(class::Iteration::Items(_)) => None,
        Err(exc) => Some(Called::Raised(exc)),
    }
}

/// Turns what may have to be asked how it is shown into texts, from `at` on, then goes on with all.
pub(crate) fn shown_all(
    mut values: Vec<Value>,
    from: usize,
    cx: &mut Context<'_>,
    finish: impl FnOnce(Vec<Value>, &mut Context<'_>) -> Called + 'static,
) -> Called {
    for at in from..values.len() {
        if values[at].is_scalar() || !may_ask() {
            continue;
        }
        match showing::text(&values[at], cx) {
            Called::Value(text) => values[at] = text,
            Called::Raised(exc) => return Called::Raised(exc),
            unfinished => {
                return then(
                    unfinished,
                    move |text, cx| {
                        values[at] = text;
                        shown_all(values, at + 1, cx, finish)
                    },
                    cx,
                );
            }
        }
    }
    finish(values, cx)
}

/// What the classes of numbers and texts of one's own are called, for messages about them as plain ones.
pub(super) struct Named(Vec<(&'static str, String)>);

impl Named {
    /// Those among the arguments, in order.
    pub(super) fn of(arguments: &Arguments) -> Self {
        let scalars = arguments.positional.iter().filter_map(|value| Some((value.scalar()?, value)));
        Self(scalars.map(|(scalar, value)| (scalar.type_of().name(), value.type_name().into_owned())).collect())
    }

    /// What came of a call, where a `TypeError` names the class of an argument by its own name.
    pub(super) fn told(self, called: Called) -> Called {
        match called {
            Called::Raised(exc) => Called::Raised(self.in_message(exc)),
            called => called,
        }
    }

    /// The same, of the exception.
    pub(super) fn in_message(self, exc: Exc) -> Exc {
        let [Value::Str(message)] = exc.args() else { return exc };
        if exc.class != ExcType::TypeError {
            return exc;
        }
        let mut text = message.to_text().into_owned();
        for (plain, name) in self.0 {
            for (from, to) in
                [(format!("'{plain}'"), format!("'{name}'")), (format!("type {plain} "), format!("type {name} "))]
            {
                text = text.replacen(&from, &to, 1);
            }
        }
        type_error(text)
    }
}

/// The exception, which speaks of an object as of a plain number or text, by the name of its class.
pub(crate) fn named(exc: Exc, object: &Value) -> Exc {
    match object.scalar() {
        Some(scalar) => Named(vec![(scalar.type_of().name(), object.type_name().into_owned())]).in_message(exc),
        None => exc,
    }
}

/// What a built-in class makes of an object of a class of the user's; `None` where the class itself knows.
pub(super) fn convert(class: Type, object: &Value, cx: &mut Context<'_>) -> Option<Called> {
    object.instance()?;
    let names: &[&str] = match class {
        Type::Str => return Some(showing::text(object, cx)),
        Type::Bool => return Some(truth(object, cx)),
        Type::Int if is_number(object) => &["__int__"],
        Type::Int => &["__int__", "__index__", "__trunc__"],
        Type::Float if is_number(object) => &["__float__"],
        Type::Float => &["__float__", "__index__"],
        Type::Bytes if special(object, "__bytes__").is_none() && object.scalar().is_none() => {
            let function = special(object, "__index__")?;
            let index = cx.world().call(&function, Arguments::one(object.clone()), cx);
            let made = |index: Value, cx: &mut Context<'_>| super::construct(Type::Bytes, Arguments::one(index), cx);
            return Some(then(index, made, cx));
        }
        Type::Bytes => &["__bytes__"],
        Type::Complex => &["__complex__", "__float__", "__index__"],
        _ => return None,
    };
    let (asked, function) = names.iter().find_map(|name| Some((*name, special(object, name)?)))?;
    let answer = cx.world().call(&function, Arguments::one(object.clone()), cx);
    let own = object.type_name();
    Some(then(
        answer,
        move |value, cx| match (asked, &value) {
            ("__float__", Value::Int(_) | Value::Big(_)) if class == Type::Float => {
                let got = value.type_name();
                Called::Raised(type_error(format!("{own}.__float__ returned non-float (type {got})")))
            }
            _ => of_class(class, &own, value, cx),
        },
        cx,
    ))
}

fn of_class(class: Type, own: &str, value: Value, cx: &mut Context<'_>) -> Called {
    match (class, &value) {
        (Type::Int, Value::Int(_) | Value::Big(_))
        | (Type::Float, Value::Float(_))
        | (Type::Bytes, Value::Bytes(_)) => Called::Value(value),
        (Type::Int, Value::Bool(b)) => Called::Value(Value::Int(i64::from(*b))),
        (Type::Float, Value::Int(_) | Value::Big(_)) => super::construct(class, Arguments::one(value), cx),
        (Type::Complex, Value::Object(_)) if value.type_of() == Type::Complex => Called::Value(value),
        (Type::Complex, Value::Float(_) | Value::Int(_) | Value::Big(_)) => {
            super::construct(class, Arguments::one(value), cx)
        }
        (Type::Float, other) => {
            let got = other.type_name();
            Called::Raised(type_error(format!("{own}.__float__ returned non-float (type {got})")))
        }
        (_, other) => {
            let (name, got) = (class.name(), other.type_name());
            Called::Raised(type_error(format!("__{name}__ returned non-{name} (type {got})")))
        }
    }
}

/// What an exception is told by keyword beside its arguments: the name that was looked for, and where.
pub(super) fn told(class: Type, arguments: &mut Arguments) -> Result<Vec<(Str, Value)>, Exc> {
    let names: &[&str] = match class {
        Type::Exception(class) if class.is_subclass_of(ExcType::ImportError) => &["name", "path"],
        Type::Exception(class) if class.is_subclass_of(ExcType::AttributeError) => &["name", "obj"],
        Type::Exception(class) if class.is_subclass_of(ExcType::NameError) => &["name"],
        _ => return Ok(Vec::new()),
    };
    match arguments.named.iter().find(|(name, _)| !names.contains(&&*name.to_text())) {
        Some((name, _)) => {
            let (name, class) = (name.to_text(), class.name());
            Err(type_error(format!("'{name}' is an invalid keyword argument for {class}()")))
        }
        None => Ok(std::mem::take(&mut arguments.named)),
    }
}
