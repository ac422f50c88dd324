//! `functools.singledispatch`: one function, and others for the classes of its first argument.

use std::cell::RefCell;
use std::rc::Rc;

use crate::machine::{Arguments, Called, Context};
use crate::value::{Dict, Exc, Type, Value, ancestry, class_name, identical, type_error};
use crate::vm::Function;
use crate::vm::arguments::Shape;
use crate::vm::attributes;
use crate::vm::builtins::Builtin;
use crate::vm::class::is_subclass;
use crate::vm::native_object::{NativeCallable, NativeObject};
use crate::vm::pulling::called;

pub(super) static FUNCTIONS: &[Builtin] = &[Builtin::new("singledispatch", Shape::One, |mut a, _| {
    let function = a.required(0);
    let known = Rc::new(RefCell::new(vec![(Value::Type(Type::Object), function.clone())]));
    Called::Value(NativeObject::to_value(Dispatch { function, known }))
})];

/// Classes and the functions for them, in order of registration.
type Known = Rc<RefCell<Vec<(Value, Value)>>>;

/// The function for a class: that of the first class in its order that has one.
fn found(known: &Known, class: &Value) -> Value {
    let known = known.borrow();
    let of = |class: &Value| known.iter().rev().find(|(known, _)| identical(known, class));
    let is_root = |class: &Value| matches!(class, Value::Type(Type::Object));
    let nearest = ancestry(class).iter().find_map(of).filter(|(class, _)| !is_root(class));
    // What only says that it is one of an abstract class comes before what everything is.
    let abstractly = || {
        let fitting = known.iter().filter(|(known, _)| !is_root(known) && is_subclass(class, known).unwrap_or(false));
        fitting.fold(None, |best: Option<&(Value, Value)>, other| match best {
            Some((narrow, _)) if !is_subclass(&other.0, narrow).unwrap_or(false) => best,
            _ => Some(other),
        })
    };
    let root = || known.iter().rev().find(|(class, _)| is_root(class));
    nearest.or_else(abstractly).or_else(root).map_or(Value::None, |(_, function)| function.clone())
}

/// The classes that the first annotated parameter of a function names: `int`, `int | str`, `abc.Sequence`.
fn annotated(function: &Value) -> Option<Result<Vec<Value>, Exc>> {
    let own = function.as_object::<Function>()?;
    let (parameter, text) = own.first_annotation()?;
    let classes = text.split('|').map(|name| match name.trim() {
        "None" => Some(Value::Type(Type::NoneType)),
        name => own.resolve(name).filter(|class| is_subclass(&Value::Type(Type::Object), class).is_ok()),
    });
    let classes: Option<Vec<Value>> = classes.collect();
    Some(classes.ok_or_else(|| {
        let exc = type_error(format!("Invalid annotation for '{parameter}'. {text} is not a class."));
        exc.advise("name the class: '@register(some_class)'");
        exc
    }))
}

fn keep(known: &Known, class: Value, function: Value) {
    let old = {
        let mut known = known.borrow_mut();
        match known.iter_mut().find(|(other, _)| identical(other, &class)) {
            Some(slot) => Some(std::mem::replace(&mut slot.1, function)),
            None => {
                known.push((class, function));
                None
            }
        }
    };
    drop(old);
}

#[derive(Debug)]
struct Dispatch {
    function: Value,
    known: Known,
}

impl NativeCallable for Dispatch {
    fn class(&self) -> Type {
        Type::Function
    }

    fn call(&self, arguments: Arguments, cx: &mut Context<'_>) -> Called {
        let Some(first) = arguments.positional.first() else {
            let name = attributes::get(&self.function, "__name__").map(|name| name.to_display());
            let name = name.map_or_else(|_| "singledispatch function".to_owned(), |name| name.to_text().into_owned());
            return Called::Raised(type_error(format!("{name} requires at least 1 positional argument")));
        };
        let function = found(&self.known, &first.class_value());
        cx.world().call(&function, arguments, cx)
    }

    fn becomes_method(&self) -> bool {
        true
    }

    fn is_pure(&self) -> bool {
        false
    }

    fn repr(&self) -> String {
        self.function.repr()
    }

    fn takes_attributes(&self) -> bool {
        true
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        let member = |action| Some(NativeObject::to_value(Member { known: Rc::clone(&self.known), action }));
        match name {
            "register" => member(Action::Register),
            "dispatch" => member(Action::Find),
            "registry" => Dict::from_pairs(self.known.borrow().iter().cloned()).ok().map(Value::from),
            "__wrapped__" => Some(self.function.clone()),
            "__name__" | "__qualname__" | "__doc__" | "__module__" => attributes::get(&self.function, name).ok(),
            _ => None,
        }
    }
}

#[derive(Clone, Debug)]
enum Action {
    Register,
    /// The decorator that registers for this class.
    RegisterFor(Value),
    Find,
}

/// What belongs to such a function.
#[derive(Debug)]
struct Member {
    known: Known,
    action: Action,
}

impl Member {
    fn done(&self, mut positional: Vec<Value>) -> Result<Value, Exc> {
        let is_class = |value: &Value| matches!(value, Value::Class(_) | Value::Type(_));
        match (&self.action, positional.as_slice()) {
            (Action::RegisterFor(class), [function]) => {
                keep(&self.known, class.clone(), function.clone());
                Ok(positional.remove(0))
            }
            (Action::Register, [class]) if is_class(class) => {
                let action = Action::RegisterFor(class.clone());
                Ok(NativeObject::to_value(Self { known: Rc::clone(&self.known), action }))
            }
            (Action::Register, [class, function]) if is_class(class) => {
                keep(&self.known, class.clone(), function.clone());
                Ok(positional.remove(1))
            }
            (Action::Register, [function]) if let Some(classes) = annotated(function) => {
                for class in classes? {
                    keep(&self.known, class, function.clone());
                }
                Ok(positional.remove(0))
            }
            (Action::Register, [other, ..]) => Err(type_error(format!(
                "Invalid first argument to `register()`: {}. Use either `@register(some_class)` or plain \
                     `@register` on an annotated function.",
                other.repr()
            ))),
            (Action::Find, [class]) if is_class(class) => Ok(found(&self.known, class)),
            (Action::Find, [other]) => Err(type_error(format!("'{}' is no class", class_name(other)))),
            (_, given) => Err(type_error(format!("one or two arguments are wanted, not {}", given.len()))),
        }
    }
}

impl NativeCallable for Member {
    fn class(&self) -> Type {
        Type::Function
    }

    fn call(&self, arguments: Arguments, _: &mut Context<'_>) -> Called {
        let mut positional = arguments.positional;
        positional.extend(arguments.named.into_iter().map(|(_, value)| value));
        called(self.done(positional))
    }

    fn is_pure(&self) -> bool {
        false
    }

    fn repr(&self) -> String {
        let name = if matches!(self.action, Action::Find) { "dispatch" } else { "register" };
        format!("<function singledispatch.<locals>.{name}>")
    }
}
