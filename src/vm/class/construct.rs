//! Calling a class of the user's: `__new__`, then `__init__`.

use std::cell::RefCell;
use std::rc::Rc;

use super::metaclass::new_class;
use crate::machine::{Arguments, Called, Context};
use crate::value::{Class, Dict, DictKind, Exc, ExcType, Exception, Key, List, Set, Tuple, Type, Value, type_error};
use crate::vm::modules::{abc, enumeration, exception_groups};
use crate::vm::pulling::{collect_then, then};
use crate::vm::{builtins, farewell, methods};

/// How making an object begins.
pub(crate) enum Beginning {
    /// The object is there; this has to be called to initialise it, with these arguments, and has to return None.
    Init { object: Value, function: Value, arguments: Arguments },
    /// It was made as a whole.
    Made(Called),
}

/// Begins to make an object of a class.
pub(crate) fn begin(class: &Rc<Class>, arguments: Arguments, cx: &mut Context<'_>) -> Beginning {
    if class.has_members()
        && let Some(member) = enumeration::by_value(class, &arguments, cx)
    {
        return Beginning::Made(member);
    }
    if let Err(exc) = abc::check(class) {
        return Beginning::Made(Called::Raised(exc));
    }
    if let Some(new) = class.special("__new__") {
        return Beginning::Made(by_new(class, &new, arguments, cx));
    }
    if class.base.is_held() || matches!(class.base, Type::Tuple | Type::FrozenSet | Type::Type) {
        let class = Rc::clone(class);
        let allocated = allocate(&class, &arguments, cx);
        return Beginning::Made(then(allocated, move |object, cx| initialise(&class, object, arguments, cx), cx));
    }
    let object = match allocate(class, &arguments, cx) {
        Called::Value(object) => object,
        other => return Beginning::Made(other),
    };
    match class.special("__init__") {
        Some(function) => {
            let mut arguments = arguments;
            arguments.positional.insert(0, object.clone());
            Beginning::Init { object, function, arguments }
        }
        None => Beginning::Made(built_in_init(class, object, arguments, cx)),
    }
}

/// Makes an object of a class.
pub(crate) fn construct(class: &Rc<Class>, arguments: Arguments, cx: &mut Context<'_>) -> Called {
    match begin(class, arguments, cx) {
        Beginning::Made(called) => called,
        Beginning::Init { object, function, arguments } => construct_begun(object, &function, arguments, cx),
    }
}

/// Goes on to make an object whose `__init__` is this function.
pub(crate) fn construct_begun(object: Value, function: &Value, arguments: Arguments, cx: &mut Context<'_>) -> Called {
    let called = cx.world().call(function, arguments, cx);
    then(
        called,
        move |returned, _| match check_init(&returned) {
            Ok(()) => Called::Value(object),
            Err(exc) => Called::Raised(exc),
        },
        cx,
    )
}

/// `TypeError` where `__init__` returned something.
pub(crate) fn check_init(returned: &Value) -> Result<(), Exc> {
    match returned {
        Value::None => Ok(()),
        other => Err(type_error(format!("__init__() should return None, not '{}'", other.type_name()))),
    }
}

/// What a static method is a method of; any other function as it is.
pub(crate) fn static_function(function: &Value) -> Value {
    let inner = match function {
        Value::Object(object) => object.attribute("__func__"),
        _ => None,
    };
    inner.unwrap_or_else(|| function.clone())
}

fn by_new(class: &Rc<Class>, new: &Value, arguments: Arguments, cx: &mut Context<'_>) -> Called {
    let function = static_function(new);
    let mut with_class = arguments.clone();
    with_class.positional.insert(0, Value::Class(Rc::clone(class)));
    let called = cx.world().call(&function, with_class, cx);
    let class = Rc::clone(class);
    then(
        called,
        move |object, cx| match object.instance() {
            Some(instance) if instance.class.is_subclass_of(&class) => {
                let own = Rc::clone(&instance.class);
                initialise(&own, object, arguments, cx)
            }
            _ => Called::Value(object),
        },
        cx,
    )
}

fn initialise(class: &Rc<Class>, object: Value, mut arguments: Arguments, cx: &mut Context<'_>) -> Called {
    match class.special("__init__") {
        Some(function) => {
            arguments.positional.insert(0, object.clone());
            construct_begun(object, &function, arguments, cx)
        }
        None if class.special("__new__").is_some() => match class.base {
            Type::List | Type::Dict | Type::Set | Type::Exception(_) => built_in_init(class, object, arguments, cx),
            _ => Called::Value(object),
        },
        None => built_in_init(class, object, arguments, cx),
    }
}

/// `object.__new__(class)`, or that of the built-in class whose layout the class has: an object that is not initialised yet.
pub(crate) fn allocate(class: &Rc<Class>, arguments: &Arguments, cx: &mut Context<'_>) -> Called {
    if class.base == Type::Object {
        let object = class.instance();
        farewell::finalize(&object, cx);
        return Called::Value(Value::Instance(object));
    }
    let own = Some(class.instance());
    let first = arguments.positional.first().cloned();
    let object = match class.base {
        Type::List => Value::List(Rc::new(List { items: RefCell::default(), own })),
        Type::Dict => Value::from(Dict::of_class(class.instance())),
        Type::Counter => Value::from(Dict::of_class(class.instance()).of_kind(DictKind::Counter)),
        Type::OrderedDict => Value::from(Dict::of_class(class.instance()).of_kind(DictKind::Ordered)),
        Type::DefaultDict => Value::from(Dict::of_class(class.instance()).of_kind(DictKind::with_factory(Value::None))),
        Type::Set => Value::Set(Rc::new(Set { items: RefCell::default(), frozen: false, own })),
        Type::Exception(base) if base.is_subclass_of(ExcType::BaseExceptionGroup) => {
            let plain = class.derives_from(Type::Exception(ExcType::Exception));
            match exception_groups::made_of(base, Some(&class.name.to_text()), plain, &arguments.positional) {
                Ok((base, given)) => Value::Exception(Exception::of_class(base, given, own)),
                Err(exc) => return Called::Raised(exc),
            }
        }
        Type::Exception(base) => Value::Exception(Exception::of_class(base, arguments.positional.clone(), own)),
        Type::Type => return new_class(Some(Rc::clone(class)), arguments.clone(), cx),
        Type::Tuple => {
            let items = first.unwrap_or_else(|| Value::tuple(Vec::new()));
            let made = |items: Vec<Value>, _: &mut Context<'_>| {
                Called::Value(Value::Tuple(Rc::new(Tuple { items: items.into(), own })))
            };
            return collect_then(&items, made, cx);
        }
        Type::FrozenSet => {
            let items = first.unwrap_or_else(|| Value::tuple(Vec::new()));
            return collect_then(
                &items,
                |items, _| match items.into_iter().map(Key::new).collect::<Result<_, _>>() {
                    Ok(keys) => {
                        Called::Value(Value::Set(Rc::new(Set { items: RefCell::new(keys), frozen: true, own })))
                    }
                    Err(exc) => Called::Raised(exc),
                },
                cx,
            );
        }
        base if base.is_held() => {
            let class = Rc::clone(class);
            let scalar = builtins::construct(class.base, arguments.clone(), cx);
            let object = move |scalar: Value, _: &mut Context<'_>| {
                let scalar = scalar.plain().clone();
                Called::Value(Value::Instance(class.instance_of_scalar(scalar)))
            };
            return then(scalar, object, cx);
        }
        _ => {
            let object = class.instance();
            farewell::finalize(&object, cx);
            Value::Instance(object)
        }
    };
    Called::Value(object)
}

/// What `__init__` of the built-in class does; gives the object.
pub(super) fn built_in_init(class: &Rc<Class>, object: Value, arguments: Arguments, cx: &mut Context<'_>) -> Called {
    let Arguments { positional, named } = arguments;
    match &object {
        Value::Instance(instance) if instance.scalar.is_some() => Called::Value(object),
        Value::Instance(_) => {
            if positional.is_empty() && named.is_empty() {
                return Called::Value(object);
            }
            Called::Raised(type_error(format!("{}() takes no arguments", class.name.to_text())))
        }
        Value::Dict(dict) if dict.is_counter() => {
            methods::update_counter(dict, positional.first(), named, object.clone(), cx)
        }
        Value::Dict(dict) if let Some(DictKind::Default(factory)) = dict.kind() => {
            if let Some(given) = positional.first() {
                let old = factory.replace(given.clone());
                drop(old);
            }
            let named = named.into_iter().map(|(name, value)| (Value::Str(name), value)).collect();
            methods::update_dict(dict, positional.get(1), named, object.clone(), cx)
        }
        Value::Dict(dict) => {
            let named = named.into_iter().map(|(name, value)| (Value::Str(name), value)).collect();
            methods::update_own(dict, positional.first(), named, object.clone(), cx)
        }
        Value::List(_) => match positional.first() {
            None => Called::Value(object),
            Some(items) => collect_then(
                items,
                move |items, _| {
                    if let Value::List(list) = &object {
                        let old = list.items.replace(items);
                        drop(old);
                    }
                    Called::Value(object)
                },
                cx,
            ),
        },
        Value::Set(set) if !set.frozen => match positional.first() {
            None => Called::Value(object),
            Some(items) => collect_then(
                items,
                move |items, _| {
                    let keys = items.into_iter().map(Key::new).collect::<Result<indexmap::IndexSet<_, _>, _>>();
                    match (keys, &object) {
                        (Ok(keys), Value::Set(set)) => {
                            let old = set.items.replace(keys);
                            drop(old);
                        }
                        (Err(exc), _) => return Called::Raised(exc),
                        _ => {}
                    }
                    Called::Value(object)
                },
                cx,
            ),
        },
        Value::Exception(exc) => {
            if !named.is_empty() {
                return Called::Raised(type_error(format!("{}() takes no keyword arguments", exc.class_name())));
            }
            if positional.len() != exc.args().len()
                || !positional.iter().zip(exc.args()).all(|(a, b)| crate::value::identical(a, b))
            {
                exc.set_args(positional);
            }
            Called::Value(object)
        }
        _ => Called::Value(object),
    }
}
