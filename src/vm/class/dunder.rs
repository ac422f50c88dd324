//! Special methods of the built-in classes as functions: `list.__init__`, `super().__setitem__`, `(3).__add__`.
//!
//! They do what the built-in class does, whatever the object's own class says.

use std::cell::RefCell;
use std::rc::Rc;

use super::construct::{allocate, built_in_init, construct};
use super::lookup::{Stored, change_plainly, look_plainly};
use super::metaclass::new_class;
use super::relation;
use super::special_names::{comparison, known, operator};
use crate::machine::{Arguments, Called, Context};
use crate::value::custom::special;
use crate::value::{
    BinaryOp, Binding, Class, CompareOp, Dict, DictView, Exc, ExcType, Exception, GenericAlias, Instance, Set, Str,
    Tuple, Type, UnaryOp, Value, binary, binary_inplace, class_name, compare, identical, order, special_names,
    type_error, unary,
};
use crate::vm::native_object::{NativeCallable, NativeObject};
use crate::vm::pulling::called;
use crate::vm::{attributes, builtins, format, items, iterate_backwards, methods, modules, plainly_iterate, pulling};

/// `object.name`, for a special method of its built-in class.
pub(crate) fn bound(object: &Value, name: &str) -> Option<Value> {
    let name = known(object.type_of(), name)?;
    let object = if name == "__new__" { None } else { Some(object.clone()) };
    Some(NativeObject::to_value(Special { name, object, class: None }))
}

/// `class.name`, for a special method of a built-in class: takes the object as its first argument.
pub(crate) fn unbound(class: Type, name: &str) -> Option<Value> {
    let name = known(class, name)?;
    Some(NativeObject::to_value(Special { name, object: None, class: Some(class) }))
}

/// `super().name` in a class method.
pub(super) fn of_class(class: &Rc<Class>, name: &str) -> Option<Value> {
    match known(class.base, name)? {
        name @ ("__init_subclass__" | "__prepare__" | "__subclasshook__") => {
            let class = Some(Value::Class(Rc::clone(class)));
            Some(NativeObject::to_value(Special { name, object: class, class: None }))
        }
        name => Some(NativeObject::to_value(Special { name, object: None, class: Some(class.base) })),
    }
}

/// A function that returns always the same.
pub(crate) fn constant(value: Value) -> Value {
    NativeObject::to_value(Constant(value))
}

#[derive(Debug)]
struct Constant(Value);

impl NativeCallable for Constant {
    fn class(&self) -> Type {
        Type::Builtin
    }

    fn call(&self, _: Arguments, _: &mut Context<'_>) -> Called {
        Called::Value(self.0.clone())
    }

    fn is_pure(&self) -> bool {
        true
    }

    fn repr(&self) -> String {
        "<built-in method>".to_owned()
    }
}

#[derive(Debug)]
struct Special {
    name: &'static str,
    /// Whose it is; `None`: that of the first argument.
    object: Option<Value>,
    /// Of which class it was read.
    class: Option<Type>,
}

impl NativeCallable for Special {
    fn class(&self) -> Type {
        if self.object.is_some() { Type::Builtin } else { Type::MethodDescriptor }
    }

    fn call(&self, mut arguments: Arguments, cx: &mut Context<'_>) -> Called {
        let object = match &self.object {
            Some(object) => object.clone(),
            None if arguments.positional.is_empty() => {
                let class = self.class.map_or("object", Type::name);
                let text = format!("unbound method {class}.{}() needs an argument", self.name);
                return Called::Raised(type_error(text));
            }
            None => arguments.positional.remove(0),
        };
        if self.name != "__new__"
            && let Some(class) = self.class
            && !object.type_of().is_subclass_of(class)
        {
            let text = format!(
                "descriptor '{}' requires a '{}' object but received a '{}'",
                self.name,
                class.name(),
                object.type_name()
            );
            return Called::Raised(type_error(text));
        }
        run(self.name, object, arguments, cx)
    }

    fn is_pure(&self) -> bool {
        false
    }

    fn repr(&self) -> String {
        match &self.object {
            Some(object) => format!("<method-wrapper '{}' of {} object>", self.name, object.type_name()),
            None => format!("<slot wrapper '{}' of '{}' objects>", self.name, self.class.map_or("object", Type::name)),
        }
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        match name {
            "__name__" => Some(Value::from(self.name)),
            "__qualname__" => {
                let class = self.class.or_else(|| self.object.as_ref().map(Value::type_of)).unwrap_or(Type::Object);
                Some(Value::from(format!("{}.{}", class.name(), self.name)))
            }
            "__doc__" => Some(Value::None),
            "__self__" => self.object.clone(),
            _ => None,
        }
    }
}

/// The value without what makes it one of a class of the user's.
fn plain(value: &Value) -> Value {
    match value {
        Value::List(list) if list.own.is_some() => Value::list(list.items.borrow().clone()),
        Value::Tuple(tuple) if tuple.own.is_some() => {
            Value::Tuple(Rc::new(Tuple { items: tuple.items.clone(), own: None }))
        }
        Value::Dict(dict) if dict.own().is_some() => Value::from(Dict::copied(dict)),
        Value::Set(set) if set.own.is_some() => {
            let items = RefCell::new(set.items.borrow().clone());
            Value::Set(Rc::new(Set { items, frozen: set.frozen, own: None }))
        }
        other => other.plain().clone(),
    }
}

fn run(name: &'static str, object: Value, arguments: Arguments, cx: &mut Context<'_>) -> Called {
    let first = arguments.positional.first().cloned();
    match name {
        "__init__" => return initialise(object, arguments, cx),
        "__new__" => return new(&object, &arguments, cx),
        "__init_subclass__" => {
            return match arguments.named.is_empty() && first.is_none() {
                true => Called::Value(Value::None),
                false => {
                    let text = format!("{}.__init_subclass__() takes no keyword arguments", qualified_name(&object));
                    Called::Raised(type_error(text))
                }
            };
        }
        "__call__" => {
            return match &object {
                Value::Class(class) => construct(class, arguments, cx),
                object => cx.world().call(object, arguments, cx),
            };
        }
        "__subclasshook__" => return Called::Value(Value::NotImplemented),
        "__dir__" => return Called::Value(builtins::attribute_names(&object)),
        "__ceil__" | "__floor__" | "__sizeof__" | "__trunc__" => {
            let function = match name {
                "__sizeof__" => modules::find("sys", Some("getsizeof")),
                _ => modules::find("math", Some(name.trim_matches('_'))),
            };
            return match function {
                Ok(function) => cx.world().call(&function, vec![plain(&object)].into(), cx),
                Err(exc) => Called::Raised(exc),
            };
        }
        "__round__" | "__divmod__" | "__rdivmod__" => {
            let word = if name == "__round__" { "round" } else { "divmod" };
            let Some(function) = builtins::named_builtin(word) else { return Called::Value(Value::NotImplemented) };
            let mut given = vec![plain(&object)];
            given.extend(first);
            if name == "__rdivmod__" {
                given.reverse();
            }
            return cx.world().call(&function, given.into(), cx);
        }
        "__getnewargs__" => return Called::Value(new_arguments(&object)),
        "__getstate__" | "__reduce__" | "__reduce_ex__" => {
            let text = format!("cannot pickle '{}' object", object.type_name());
            return Called::Raised(type_error(text));
        }
        "__prepare__" => return Called::Value(Dict::new().into()),
        "__instancecheck__" => {
            let is = relation::is_plain_instance(&first.unwrap_or_default(), &object);
            return Called::Value(Value::Bool(is == Some(true)));
        }
        "__subclasscheck__" => {
            let is = relation::is_plain_subclass(&first.unwrap_or_default(), &object);
            return Called::Value(Value::Bool(is == Some(true)));
        }
        "__get__" => {
            let through = first.filter(|object| !matches!(object, Value::None));
            let class = arguments.positional.get(1).filter(|class| !matches!(class, Value::None)).cloned();
            let class = class.or_else(|| through.as_ref().map(Value::class_value)).unwrap_or_default();
            let Value::Object(descriptor) = &object else { return Called::Value(object) };
            return match descriptor.bind(&object, through.as_ref(), &class) {
                Ok(Some(Binding::Value(value))) => Called::Value(value),
                Ok(Some(Binding::Call(function, arguments))) => cx.world().call(&function, arguments.into(), cx),
                Ok(None) => Called::Value(object),
                Err(exc) => Called::Raised(exc),
            };
        }
        "__setattr__" | "__delattr__" => return store(name, &object, &arguments, cx),
        "__getattribute__" => {
            let Some(Value::Str(attribute)) = first else {
                return Called::Raised(type_error("attribute name must be string"));
            };
            return match look_plainly(&object, &attribute.to_text()) {
                Some(Ok(Binding::Value(value))) => Called::Value(value),
                Some(Ok(Binding::Call(function, arguments))) => cx.world().call(&function, arguments.into(), cx),
                Some(Err(exc)) => Called::Raised(exc),
                None => called(attributes::get(&object, &attribute.to_text())),
            };
        }
        "__getitem__" if let (Value::Dict(_), [key]) = (&object, arguments.positional.as_slice()) => {
            return match items::get(&object, key) {
                Err(exc) if exc.class == ExcType::KeyError => match special(&object, "__missing__") {
                    Some(missing) => cx.world().call(&missing, vec![object, key.clone()].into(), cx),
                    None => items::get_or_make(&object, key, cx),
                },
                found => called(found),
            };
        }
        "__contains__" => return pulling::contains(&plain(&object), first.unwrap_or_default(), cx),
        "__iter__" => return called(plainly_iterate(&object, cx.world()).map(|iter| iter.to_value())),
        "__reversed__" => return called(iterate_backwards(&plain(&object), cx.world()).map(|iter| iter.to_value())),
        _ => {}
    }
    let most = match name {
        "__setitem__" => 2,
        "__repr__" | "__str__" | "__hash__" | "__len__" | "__bool__" | "__int__" | "__float__" | "__index__"
        | "__abs__" | "__neg__" | "__pos__" | "__invert__" => 0,
        _ => 1,
    };
    let given = arguments.positional.len();
    if given != most {
        let s = if most == 1 { "" } else { "s" };
        return Called::Raised(type_error(format!("expected {most} argument{s}, got {given}")));
    }
    called(value(name, &object, &arguments.positional))
}

/// A class's name with those of the functions and classes around it.
fn qualified_name(class: &Value) -> String {
    match class.as_class() {
        Some(class) => class.qualified_name.to_text().into_owned(),
        None => class_name(class),
    }
}

/// Whether it is a named tuple.
fn has_fields(instance: &Rc<Instance>) -> bool {
    instance.class.special("_fields").is_some()
}

/// With what `__new__` makes the value again.
fn new_arguments(object: &Value) -> Value {
    Value::tuple(match plain(object) {
        Value::Tuple(tuple) if object.instance().is_some_and(has_fields) => tuple.items.to_vec(),
        Value::Bool(b) => vec![Value::Int(i64::from(b))],
        complex if complex.type_of() == Type::Complex => {
            ["real", "imag"].iter().filter_map(|part| attributes::data(&complex, part)).collect()
        }
        other => vec![other],
    })
}

fn value(name: &'static str, object: &Value, arguments: &[Value]) -> Result<Value, Exc> {
    let other = || arguments.first().cloned().unwrap_or_default();
    if let Some(op) = comparison(name) {
        return compared(op, object, &other());
    }
    if let Some((op, _)) = operator(name).filter(|(op, _)| special_names(*op)[2] == name) {
        return binary_inplace(op, object, &plain(&other()));
    }
    if let Some((op, reflected)) = operator(name) {
        let (own, other) = (plain(object), plain(&other()));
        let result = match (op, &own, reflected) {
            (BinaryOp::Mod, own, false) if format::is_template(own) => format::percent(own, &other),
            (_, _, true) => binary(op, &other, &own),
            _ => binary(op, &own, &other),
        };
        return match result {
            Err(exc) if exc.class == ExcType::TypeError => Ok(Value::NotImplemented),
            result => result,
        };
    }
    match name {
        "__repr__" => Ok(Value::from(object.built_in_repr())),
        "__str__" => Ok(match object {
            Value::Exception(exc) => Value::Str(Exception::message(exc)),
            _ if let Some(text) = object.as_str() => Value::Str(text.clone()),
            // `object.__str__` asks for the repr that the class gives.
            other => Value::from(other.repr()),
        }),
        "__format__" => format::by_spec(&plain(object), other().to_display().as_bytes()).map(Value::Str),
        "__hash__" => match object {
            Value::Instance(instance) if instance.scalar.is_none() => Ok(Value::Int(builtins::id_of(object))),
            other => builtins::hash_of(&plain(other)).map(Value::Int),
        },
        "__len__" => builtins::length(object.plain()).map_err(|exc| builtins::named(exc, object)),
        "__getitem__" => items::get(object.plain(), &other()).map_err(|exc| builtins::named(exc, object)),
        "__setitem__" => {
            items::set(object, &other(), arguments.get(1).cloned().unwrap_or_default()).map(|()| Value::None)
        }
        "__delitem__" => items::delete(object, &other()).map(|()| Value::None),
        "__bool__" => Ok(Value::Bool(object.is_true())),
        "__int__" | "__index__" => builtins::converted(Type::Int, object.plain()).unwrap_or_else(|| Ok(object.clone())),
        "__float__" => builtins::converted(Type::Float, object.plain()).unwrap_or_else(|| Ok(object.clone())),
        "__abs__" => builtins::abs(object.plain()),
        "__neg__" => unary(UnaryOp::Neg, object.plain()),
        "__pos__" => unary(UnaryOp::Pos, object.plain()),
        "__invert__" => unary(UnaryOp::Invert, object.plain()),
        "__class_getitem__" => Ok(GenericAlias::of(object.clone(), &other())),
        other => unreachable!("every known name is handled: {other}"),
    }
}

fn compared(op: CompareOp, object: &Value, other: &Value) -> Result<Value, Exc> {
    if matches!(object, Value::Instance(instance) if instance.scalar.is_none()) {
        return Ok(match op {
            CompareOp::Eq if identical(object, other) => Value::Bool(true),
            CompareOp::NotEq => match crate::value::custom::special(object, "__eq__") {
                Some(_) => Value::Bool(!crate::value::equal(object, other)?),
                None if identical(object, other) => Value::Bool(false),
                None => Value::NotImplemented,
            },
            _ => Value::NotImplemented,
        });
    }
    let alike = |a: &Value, b: &Value| {
        let kind = |value: &Value| match value {
            Value::Bool(_) | Value::Int(_) | Value::Big(_) => 0,
            Value::Float(_) => 1,
            Value::Str(_) => 2,
            Value::Bytes(_) => 3,
            Value::Tuple(_) => 4,
            Value::List(_) => 5,
            Value::Dict(_) => 6,
            Value::Set(_) => 7,
            other if other.as_object::<DictView>().is_some() => 7,
            _ => 8,
        };
        kind(a) == kind(b) || (kind(a) == 1 && kind(b) == 0)
    };
    if !alike(object.plain(), other.plain()) {
        return Ok(Value::NotImplemented);
    }
    match compare(op, &plain(object), &plain(other)) {
        Err(exc) if exc.class == ExcType::TypeError && order(&plain(object), &plain(object)).is_err() => {
            Ok(Value::NotImplemented)
        }
        result => result.map(Value::Bool),
    }
}

fn initialise(object: Value, arguments: Arguments, cx: &mut Context<'_>) -> Called {
    let done = |_, _: &mut Context<'_>| Called::Value(Value::None);
    match (&object, object.instance()) {
        // What is left over is for `object`, which takes nothing; where the class has a `__new__`, that took it.
        (Value::Instance(_), Some(instance)) => {
            if let (Type::Random, Some(random)) = (instance.class.base, &instance.scalar) {
                let seeded = methods::call(&random.clone(), "seed", arguments, cx);
                return pulling::then(seeded, done, cx);
            }
            let overrides = instance.class.special("__init__").is_some();
            if instance.scalar.is_some() && !overrides {
                return Called::Value(Value::None);
            }
            let takes = instance.scalar.is_none() && instance.class.special("__new__").is_some();
            if takes || arguments.positional.is_empty() && arguments.named.is_empty() {
                return Called::Value(Value::None);
            }
            let text = "object.__init__() takes exactly one argument (the instance to initialize)";
            Called::Raised(type_error(text))
        }
        (Value::Exception(exc), None) => {
            exc.set_args(arguments.positional);
            Called::Value(Value::None)
        }
        (_, Some(instance)) => {
            let class = Rc::clone(&instance.class);
            let called = built_in_init(&class, object.clone(), arguments, cx);
            pulling::then(called, done, cx)
        }
        _ => Called::Value(Value::None),
    }
}

fn new(class: &Value, arguments: &Arguments, cx: &mut Context<'_>) -> Called {
    match class {
        Value::Class(class) => {
            let excess = !arguments.positional.is_empty() || !arguments.named.is_empty();
            if class.base == Type::Object && excess {
                let has = |name: &str| class.lookup(&Str::from(name)).is_some();
                if has("__new__") {
                    let text = "object.__new__() takes exactly one argument (the type to instantiate)";
                    return Called::Raised(type_error(text));
                }
                if !has("__init__") {
                    return Called::Raised(type_error(format!("{}() takes no arguments", class.name.to_text())));
                }
            }
            allocate(class, arguments, cx)
        }
        Value::Type(Type::Type) => new_class(None, arguments.clone(), cx),
        Value::Type(_) => cx.world().call(class, arguments.clone(), cx),
        other => {
            let text = format!("object.__new__(X): X is not a type object ({})", other.type_name());
            Called::Raised(type_error(text))
        }
    }
}

fn store(name: &str, object: &Value, arguments: &Arguments, cx: &mut Context<'_>) -> Called {
    let Some(Value::Str(attribute)) = arguments.positional.first() else {
        return Called::Raised(type_error("attribute name must be string"));
    };
    let value = arguments.positional.get(1).filter(|_| name == "__setattr__");
    match change_plainly(object, &attribute.to_text(), value) {
        Some(Ok(Stored::Done)) => Called::Value(Value::None),
        Some(Ok(Stored::Call(function, arguments))) => {
            let called = cx.world().call(&function, arguments.into(), cx);
            pulling::then(called, |_, _| Called::Value(Value::None), cx)
        }
        Some(Err(exc)) => Called::Raised(exc),
        None => {
            let done = match value {
                Some(value) => attributes::set(object, &attribute.to_text(), value),
                None => attributes::delete(object, &attribute.to_text()),
            };
            called(done.map(|()| Value::None))
        }
    }
}
