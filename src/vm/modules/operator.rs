//! `operator`: operators as functions, and getters.

use super::library::Library;
use crate::machine::{Arguments, Called, Context};
use crate::value::{
    BinaryOp, CompareOp, Exc, Str, Type, UnaryOp, Value, binary, binary_inplace, compare, type_error, unary,
};
use crate::vm::arguments::{Bound, Shape, check_count};
use crate::vm::builtins::Builtin;
use crate::vm::native_object::{NativeCallable, NativeObject};
use crate::vm::pulling::{self, called};
use crate::vm::{attributes, items, methods};

macro_rules! binaries {
    ($name:literal, $op:ident) => {
        Builtin::new($name, Shape::Between(2, 2), |mut a, _| {
            called(binary(BinaryOp::$op, &a.required(0), &a.required(1)))
        })
    };
}

macro_rules! inplace {
    ($name:literal, $op:ident) => {
        Builtin::effectful($name, Shape::Between(2, 2), |mut a, _| {
            called(binary_inplace(BinaryOp::$op, &a.required(0), &a.required(1)))
        })
    };
}

macro_rules! comparisons {
    ($name:literal, $op:ident) => {
        Builtin::new($name, Shape::Between(2, 2), |mut a, _| {
            called(compare(CompareOp::$op, &a.required(0), &a.required(1)).map(Value::Bool))
        })
    };
}

macro_rules! unaries {
    ($name:literal, $op:ident) => {
        Builtin::new($name, Shape::One, |mut a, _| called(unary(UnaryOp::$op, &a.required(0)))).of("operator")
    };
}

pub(super) static MODULE: Library = Library { functions: &[FUNCTIONS], ..Library::named("operator") };

static FUNCTIONS: &[Builtin] = &[
    Builtin::new("abs", Shape::One, |mut a, _| called(crate::vm::builtins::abs(&a.required(0)))).of("operator"),
    binaries!("add", Add),
    binaries!("and_", And),
    Builtin::new("attrgetter", Shape::Any, |a, _| called(attrgetter(a))),
    Builtin::new("concat", Shape::Between(2, 2), |mut a, _| called(concat(&a.required(0), &a.required(1)))),
    Builtin::effectful("contains", Shape::Between(2, 2), |mut a, cx| {
        pulling::contains(&a.required(0), a.required(1), cx)
    }),
    Builtin::effectful("countOf", Shape::Between(2, 2), |mut a, cx| {
        iterated(a.required(0), |items| pulling::count_of(items, a.required(1), cx))
    }),
    Builtin::effectful("delitem", Shape::Between(2, 2), |mut a, _| {
        called(items::delete(&a.required(0), &a.required(1)).map(|()| Value::None))
    }),
    comparisons!("eq", Eq),
    binaries!("floordiv", FloorDiv),
    comparisons!("ge", GtEq),
    Builtin::new("getitem", Shape::Between(2, 2), |mut a, _| called(items::get(&a.required(0), &a.required(1)))),
    comparisons!("gt", Gt),
    inplace!("iadd", Add),
    inplace!("imul", Mul),
    Builtin::effectful("indexOf", Shape::Between(2, 2), |mut a, cx| {
        iterated(a.required(0), |items| pulling::position_of(items, a.required(1), cx))
    }),
    unaries!("inv", Invert),
    unaries!("invert", Invert),
    comparisons!("is_", Is),
    comparisons!("is_not", IsNot),
    inplace!("isub", Sub),
    Builtin::new("itemgetter", Shape::Any, |a, _| called(itemgetter(a))),
    comparisons!("le", LtEq),
    binaries!("lshift", Shl),
    comparisons!("lt", Lt),
    Builtin::new("methodcaller", Shape::Any, |a, _| called(methodcaller(a))),
    Builtin::new("mod", Shape::Between(2, 2), |mut a, _| {
        let (left, right) = (a.required(0), a.required(1));
        called(match left {
            Value::Str(_) => crate::vm::format::percent(&left, &right),
            _ => binary(BinaryOp::Mod, &left, &right),
        })
    }),
    binaries!("mul", Mul),
    comparisons!("ne", NotEq),
    unaries!("neg", Neg),
    unaries!("not_", Not),
    binaries!("or_", Or),
    unaries!("pos", Pos),
    binaries!("pow", Pow),
    binaries!("rshift", Shr),
    Builtin::effectful("setitem", Shape::Between(3, 3), |mut a, _| {
        let value = a.required(2);
        called(items::set(&a.required(0), &a.required(1), value).map(|()| Value::None))
    }),
    binaries!("sub", Sub),
    binaries!("truediv", Div),
    Builtin::new("truth", Shape::One, |mut a, _| Called::Value(Value::Bool(a.required(0).is_true()))).of("operator"),
    binaries!("xor", Xor),
];

fn concat(a: &Value, b: &Value) -> Result<Value, Exc> {
    if matches!(a, Value::Str(_) | Value::Bytes(_) | Value::List(_) | Value::Tuple(_)) {
        return binary(BinaryOp::Add, a, b);
    }
    Err(type_error(format!("'{}' object can't be concatenated", a.type_name())))
}

fn iterated(items: Value, search: impl FnOnce(&Value) -> Called) -> Called {
    if crate::vm::is_iterable(&items) {
        return search(&items);
    }
    Called::Raised(type_error(format!("argument of type '{}' is not iterable", items.type_name())))
}

/// Positional arguments of a getter, at least one.
fn wanted(arguments: Bound, name: &str) -> Result<Vec<Value>, Exc> {
    let (positional, named) = arguments.into_parts();
    if !named.is_empty() {
        return Err(type_error(format!("{name}() takes no keyword arguments")));
    }
    check_count(name, positional.len(), 1, positional.len().max(1)).map(|()| positional)
}

/// One result for one key, a tuple for several.
fn one_or_all(keys: &[Value], get: impl Fn(&Value) -> Result<Value, Exc>) -> Result<Value, Exc> {
    match keys {
        [key] => get(key),
        keys => keys.iter().map(get).collect::<Result<_, _>>().map(Value::tuple),
    }
}

/// The single object that a getter is called with.
fn object_of(arguments: Arguments, name: &str) -> Result<Value, Exc> {
    let Arguments { mut positional, named } = arguments;
    if !named.is_empty() {
        return Err(type_error(format!("{name}() takes no keyword arguments")));
    }
    check_count(name, positional.len(), 1, 1)?;
    Ok(positional.remove(0))
}

fn shown(values: &[Value]) -> String {
    values.iter().map(Value::repr).collect::<Vec<_>>().join(", ")
}

#[derive(Debug)]
struct ItemGetter(Vec<Value>);

fn itemgetter(arguments: Bound) -> Result<Value, Exc> {
    Ok(NativeObject::to_value(ItemGetter(wanted(arguments, "itemgetter")?)))
}

impl NativeCallable for ItemGetter {
    fn class(&self) -> Type {
        Type::ItemGetter
    }

    fn call(&self, arguments: Arguments, _: &mut Context<'_>) -> Called {
        called(
            object_of(arguments, "itemgetter").and_then(|object| one_or_all(&self.0, |key| items::get(&object, key))),
        )
    }

    fn is_pure(&self) -> bool {
        true
    }

    fn repr(&self) -> String {
        format!("operator.itemgetter({})", shown(&self.0))
    }
}

#[derive(Debug)]
struct AttrGetter(Vec<Value>);

fn attrgetter(arguments: Bound) -> Result<Value, Exc> {
    let names = wanted(arguments, "attrgetter")?;
    if names.iter().any(|name| name.as_str().is_none()) {
        return Err(type_error("attribute name must be a string"));
    }
    Ok(NativeObject::to_value(AttrGetter(names)))
}

impl NativeCallable for AttrGetter {
    fn class(&self) -> Type {
        Type::AttrGetter
    }

    fn call(&self, arguments: Arguments, _: &mut Context<'_>) -> Called {
        called(object_of(arguments, "attrgetter").and_then(|object| {
            one_or_all(&self.0, |name| {
                let path = name.to_display();
                path.to_text().split('.').try_fold(object.clone(), |object, name| attributes::get(&object, name))
            })
        }))
    }

    fn is_pure(&self) -> bool {
        true
    }

    fn repr(&self) -> String {
        format!("operator.attrgetter({})", shown(&self.0))
    }
}

#[derive(Debug)]
struct MethodCaller {
    name: Str,
    positional: Vec<Value>,
    named: Vec<(Str, Value)>,
}

fn methodcaller(arguments: Bound) -> Result<Value, Exc> {
    let (mut positional, named) = arguments.into_parts();
    if positional.is_empty() {
        return Err(type_error("methodcaller needs at least one argument, the method name"));
    }
    match positional.remove(0) {
        Value::Str(name) => Ok(NativeObject::to_value(MethodCaller { name, positional, named })),
        _ => Err(type_error("method name must be a string")),
    }
}

impl NativeCallable for MethodCaller {
    fn class(&self) -> Type {
        Type::MethodCaller
    }

    fn call(&self, arguments: Arguments, cx: &mut Context<'_>) -> Called {
        match object_of(arguments, "methodcaller") {
            Ok(object) => {
                let arguments = Arguments { positional: self.positional.clone(), named: self.named.clone() };
                methods::call(&object, &self.name.to_text(), arguments, cx)
            }
            Err(exc) => Called::Raised(exc),
        }
    }

    fn is_pure(&self) -> bool {
        false
    }

    fn repr(&self) -> String {
        let mut parts = vec![Value::Str(self.name.clone()).repr()];
        parts.extend(self.positional.iter().map(Value::repr));
        parts.extend(self.named.iter().map(|(name, value)| format!("{}={}", name.to_text(), value.repr())));
        format!("operator.methodcaller({})", parts.join(", "))
    }
}
