//! `operator`: operators as functions, and getters.

use super::library::Library;
use crate::machine::{Arguments, Called, Context, Iter};
use crate::value::custom::special;
use crate::value::{
    BinaryOp, CompareOp, Deque, Exc, Str, Type, UnaryOp, Value, binary, binary_inplace, compare, type_error, unary,
    value_error,
};
use crate::vm::arguments::{Bound, Shape, check_count};
use crate::vm::builtins::Builtin;
use crate::vm::native_object::{NativeCallable, NativeObject};
use crate::vm::pulling::{self, Answer, Turn, Turns, asked, called, in_turns};
use crate::vm::{attributes, items, methods};

macro_rules! binaries {
    ($name:literal, $op:ident) => {
        Builtin::new($name, Shape::Between(2, 2), |mut a, cx| {
            let (x, y) = (a.required(0), a.required(1));
            asked(move || binary(BinaryOp::$op, &x, &y), cx)
        })
    };
}

macro_rules! inplace {
    ($name:literal, $op:ident) => {
        Builtin::effectful($name, Shape::Between(2, 2), |mut a, cx| {
            let (x, y) = (a.required(0), a.required(1));
            asked(move || binary_inplace(BinaryOp::$op, &x, &y), cx)
        })
    };
}

macro_rules! comparisons {
    ($name:literal, $op:ident) => {
        Builtin::new($name, Shape::Between(2, 2), |mut a, cx| {
            let (x, y) = (a.required(0), a.required(1));
            asked(move || compare(CompareOp::$op, &x, &y).map(Value::Bool), cx)
        })
    };
}

macro_rules! unaries {
    ($name:literal, $op:ident) => {
        Builtin::new($name, Shape::One, |mut a, cx| of_one(UnaryOp::$op, a.required(0), cx)).of("operator")
    };
}

pub(super) static MODULE: Library =
    Library { functions: &[FUNCTIONS], member: |name| MODULE.find(alias(name)?), ..Library::named("operator") };

static FUNCTIONS: &[Builtin] = &[
    Builtin::new("abs", Shape::One, |mut a, _| called(crate::vm::builtins::abs(&a.required(0)))).of("operator"),
    binaries!("add", Add),
    binaries!("and_", And),
    Builtin::new("attrgetter", Shape::Any, |a, _| called(attrgetter(a))),
    Builtin::effectful("call", Shape::Any, call),
    Builtin::new("concat", Shape::Between(2, 2), |mut a, _| called(concat(&a.required(0), &a.required(1)))),
    Builtin::effectful("contains", Shape::Between(2, 2), |mut a, cx| {
        pulling::contains(&a.required(0), a.required(1), cx)
    }),
    Builtin::effectful("countOf", Shape::Between(2, 2), |mut a, cx| {
        iterated(a.required(0), |items| pulling::count_of(items, a.required(1), cx))
    }),
    Builtin::effectful("delitem", Shape::Between(2, 2), |mut a, cx| {
        let (object, key) = (a.required(0), a.required(1));
        asked(move || items::delete(&object, &key).map(|()| Value::None), cx)
    }),
    comparisons!("eq", Eq),
    binaries!("floordiv", FloorDiv),
    comparisons!("ge", GtEq),
    Builtin::effectful("getitem", Shape::Between(2, 2), |mut a, cx| {
        items::get_or_make(&a.required(0), &a.required(1), cx)
    }),
    comparisons!("gt", Gt),
    Builtin::effectful("iadd", Shape::Between(2, 2), |mut a, cx| add_in_place(a.required(0), &a.required(1), cx)),
    inplace!("iand", And),
    Builtin::effectful("iconcat", Shape::Between(2, 2), |mut a, cx| {
        let (left, right) = (a.required(0), a.required(1));
        if is_sequence(&left) { add_in_place(left, &right, cx) } else { Called::Raised(not_concatenated(&left)) }
    }),
    inplace!("ifloordiv", FloorDiv),
    inplace!("ilshift", Shl),
    inplace!("imatmul", MatMul),
    Builtin::effectful("imod", Shape::Between(2, 2), |mut a, _| called(remainder(&a.required(0), &a.required(1)))),
    inplace!("imul", Mul),
    Builtin::new("index", Shape::One, |mut a, cx| {
        let value = a.required(0);
        asked(move || index(value.clone()), cx)
    })
    .of("operator"),
    Builtin::effectful("indexOf", Shape::Between(2, 2), |mut a, cx| {
        iterated(a.required(0), |items| pulling::position_of(items, a.required(1), cx))
    }),
    unaries!("inv", Invert),
    unaries!("invert", Invert),
    inplace!("ior", Or),
    inplace!("ipow", Pow),
    inplace!("irshift", Shr),
    comparisons!("is_", Is),
    comparisons!("is_not", IsNot),
    inplace!("isub", Sub),
    Builtin::new("itemgetter", Shape::Any, |a, _| called(itemgetter(a))),
    inplace!("itruediv", Div),
    inplace!("ixor", Xor),
    comparisons!("le", LtEq),
    Builtin::new("length_hint", Shape::Between(1, 2), |a, cx| asked(move || length_hint(&a), cx)),
    binaries!("lshift", Shl),
    comparisons!("lt", Lt),
    binaries!("matmul", MatMul),
    Builtin::new("methodcaller", Shape::Any, |a, _| called(methodcaller(a))),
    Builtin::new("mod", Shape::Between(2, 2), |mut a, _| called(remainder(&a.required(0), &a.required(1)))),
    binaries!("mul", Mul),
    comparisons!("ne", NotEq),
    unaries!("neg", Neg),
    unaries!("not_", Not),
    binaries!("or_", Or),
    unaries!("pos", Pos),
    binaries!("pow", Pow),
    binaries!("rshift", Shr),
    Builtin::effectful("setitem", Shape::Between(3, 3), |mut a, cx| {
        let (object, key, value) = (a.required(0), a.required(1), a.required(2));
        asked(move || items::set(&object, &key, value.clone()).map(|()| Value::None), cx)
    }),
    binaries!("sub", Sub),
    binaries!("truediv", Div),
    Builtin::new("truth", Shape::One, |mut a, cx| crate::vm::builtins::truth(&a.required(0), cx)).of("_operator"),
    binaries!("xor", Xor),
];

/// `op value`, by the special method of its class where it has one.
fn of_one(op: UnaryOp, value: Value, cx: &mut Context<'_>) -> Called {
    let name = match op {
        UnaryOp::Neg => "__neg__",
        UnaryOp::Pos => "__pos__",
        UnaryOp::Invert => "__invert__",
        UnaryOp::Not => {
            let truth = crate::vm::builtins::truth(&value, cx);
            return pulling::then(truth, |truth, _| Called::Value(Value::Bool(!truth.is_true())), cx);
        }
    };
    match special(&value, name) {
        Some(function) => cx.world().call(&function, Arguments::one(value), cx),
        None => called(unary(op, &value)),
    }
}

/// The function that a name with underscores stands for: `operator.__add__` is `operator.add`.
fn alias(name: &str) -> Option<&str> {
    let inner = name.strip_prefix("__")?.strip_suffix("__")?;
    Some(match inner {
        "and" => "and_",
        "or" => "or_",
        "not" => "not_",
        _ => inner,
    })
}

fn call(arguments: Bound, cx: &mut Context<'_>) -> Called {
    let (mut positional, named) = arguments.into_parts();
    if let Err(exc) = check_count("call", positional.len(), 1, usize::MAX) {
        return Called::Raised(exc);
    }
    let function = positional.remove(0);
    cx.world().call(&function, Arguments { positional, named }, cx)
}

fn remainder(a: &Value, b: &Value) -> Result<Value, Exc> {
    match a.plain() {
        Value::Str(_) | Value::Bytes(_) => crate::vm::format::percent(a, b),
        _ => binary(BinaryOp::Mod, a, b),
    }
}

fn index(value: Value) -> Result<Value, Exc> {
    match crate::value::custom::index(&value) {
        Some(index) => index,
        None => {
            crate::vm::arguments::integer(&value)?;
            unary(UnaryOp::Pos, &value)
        }
    }
}

/// How many items are left, as far as that is known without asking.
fn length_hint(arguments: &Bound) -> Result<Value, Exc> {
    let none = Value::None;
    let object = arguments.get(0).unwrap_or(&none);
    let default = arguments.get(1).map_or(Ok(Value::Int(0)), |default| index(default.clone()))?;
    if let Ok(length) = crate::vm::builtins::length(object) {
        return Ok(length);
    }
    if let Some(hint) = crate::value::custom::asked(object, "__length_hint__", &[]) {
        return match hint? {
            Value::NotImplemented => Ok(default),
            hint @ Value::Int(0..) => Ok(hint),
            Value::Int(_) => Err(value_error("__length_hint__() should return >= 0")),
            other => Err(type_error(format!("__length_hint__ must be an integer, not {}", other.type_name()))),
        };
    }
    let Some(iter) = Iter::from_value(object) else { return Ok(default) };
    Ok(crate::vm::methods::remaining(&iter).map_or(default, Value::from))
}

/// `a += b`, where lists and deques take in whatever can be iterated over.
fn add_in_place(a: Value, b: &Value, cx: &mut Context<'_>) -> Called {
    match (&a, b) {
        (Value::List(_), Value::List(_)) => called(binary_inplace(BinaryOp::Add, &a, b)),
        (Value::List(_), _) => {
            let extended = methods::extend_list(&a, b, cx);
            pulling::then(extended, move |_, _| Called::Value(a), cx)
        }
        _ => match a.to_object() {
            Some(deque) => methods::extend_deque(&deque, b, a, cx),
            None => called(binary_inplace(BinaryOp::Add, &a, b)),
        },
    }
}

fn is_sequence(value: &Value) -> bool {
    matches!(value, Value::Str(_) | Value::Bytes(_) | Value::List(_) | Value::Tuple(_))
        || Deque::from_value(value).is_some()
}

fn not_concatenated(value: &Value) -> Exc {
    type_error(format!("'{}' object can't be concatenated", value.type_name()))
}

fn concat(a: &Value, b: &Value) -> Result<Value, Exc> {
    if is_sequence(a) { binary(BinaryOp::Add, a, b) } else { Err(not_concatenated(a)) }
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

/// The items of an object at several keys, on their way into a tuple.
#[derive(Debug)]
struct Getting {
    object: Value,
    keys: Vec<Value>,
    found: Vec<Value>,
}

impl Turns for Getting {
    fn turn(&mut self, answer: Answer, cx: &mut Context<'_>) -> Turn {
        self.found.extend(answer.value());
        match self.keys.get(self.found.len()) {
            Some(key) => Turn::Call(items::get_or_make(&self.object, key, cx)),
            None => Turn::value(Value::tuple(std::mem::take(&mut self.found))),
        }
    }
}

/// The attribute at the end of a path, `name.name`.
fn attribute_at(object: &Value, path: &Value) -> Result<Value, Exc> {
    let path = path.to_display();
    path.to_text().split('.').try_fold(object.clone(), |object, name| attributes::get(&object, name))
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

    fn call(&self, arguments: Arguments, cx: &mut Context<'_>) -> Called {
        match (object_of(arguments, "itemgetter"), self.0.as_slice()) {
            (Ok(object), [key]) => items::get_or_make(&object, key, cx),
            (Ok(object), keys) => in_turns(Getting { object, keys: keys.to_vec(), found: Vec::new() }, cx),
            (Err(exc), _) => Called::Raised(exc),
        }
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

    fn call(&self, arguments: Arguments, cx: &mut Context<'_>) -> Called {
        let paths = self.0.clone();
        match object_of(arguments, "attrgetter") {
            Ok(object) => asked(
                move || match paths.as_slice() {
                    [path] => attribute_at(&object, path),
                    paths => {
                        let found: Result<_, _> = paths.iter().map(|path| attribute_at(&object, path)).collect();
                        found.map(Value::tuple)
                    }
                },
                cx,
            ),
            Err(exc) => Called::Raised(exc),
        }
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
