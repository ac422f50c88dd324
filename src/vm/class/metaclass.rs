//! Classes that are made by calling their metaclass, and what `type` does when it is called (Python's language reference,
//! "Metaclasses").

use std::collections::VecDeque;
use std::rc::Rc;

use super::build::{assemble, told_of_names};
use super::lookup::look;
use crate::lang::code::PREPARED;
use crate::machine::{Arguments, Called, Context};
use crate::value::{
    Binding, Class, Dict, Exc, ExcType, Exception, Object, Str, Type, Value, at_odds, derived_metaclass, type_error,
};
use crate::vm::function::CellVariable;
use crate::vm::modules::enumeration;
use crate::vm::pulling::{after, then};

/// The name under which a class's body keeps its `metaclass`.
const KEYWORD: &str = "metaclass";
/// The name under which a namespace keeps the cell that `super()` reads in the methods of the class.
const CLASS_CELL: &str = "__classcell__";

/// What makes a class.
pub(crate) enum Maker {
    /// It is put together at once, an object of this metaclass, or of `type`.
    Builtin(Option<Rc<Class>>),
    /// It is what this returns: a metaclass with something to say of its own, or a function.
    Call(Value),
}

/// What makes the class with these bases and keywords. `TypeError` where their metaclasses are at odds.
pub(crate) fn maker(bases: &[Value], keywords: &Dict) -> Result<Maker, Exc> {
    let named = match keywords.field(&Str::from(KEYWORD)) {
        Some(Value::Class(class)) if class.derives_from(Type::Type) => Some(class),
        Some(function @ (Value::Class(_) | Value::Object(_))) if !crate::vm::modules::is_typing_name(&function) => {
            return Ok(Maker::Call(function));
        }
        _ => None,
    };
    let Some(metaclass) = derived_metaclass(named, bases)? else { return Ok(Maker::Builtin(None)) };
    let says = |name: &str| metaclass.lookup(&Str::from(name)).is_some();
    let called = metaclass.metaclass().is_some_and(|class| class.special("__call__").is_some());
    Ok(match called || ["__new__", "__init__", "__prepare__"].into_iter().any(says) {
        true => Maker::Call(Value::Class(metaclass)),
        false => Maker::Builtin(Some(metaclass)),
    })
}

/// What has to be called for the namespace of a class before its body runs: `__prepare__` of its metaclass, where that has one.
pub(crate) fn prepare(
    name: &str,
    bases: &[Value],
    keywords: &Dict,
    maker: &Value,
) -> Result<Option<(Value, Arguments)>, Exc> {
    let Value::Class(metaclass) = maker else { return Ok(None) };
    if metaclass.special("__prepare__").is_none() {
        return Ok(None);
    }
    Ok(match look(maker, "__prepare__").transpose()? {
        Some(Binding::Value(function)) => Some((function, call_arguments(name, bases, Value::None, keywords, 2))),
        _ => None,
    })
}

/// The arguments of a metaclass: name, bases and namespace, and the keywords of the class.
pub(crate) fn call_arguments(
    name: &str,
    bases: &[Value],
    namespace: Value,
    keywords: &Dict,
    by_position: usize,
) -> Arguments {
    let mut positional = vec![Value::from(name), Value::tuple(bases.to_vec()), namespace];
    positional.truncate(by_position);
    let named = keywords.pairs().into_iter().map(|(name, value)| (name.to_display(), value));
    let named = named.filter(|(name, _)| ![KEYWORD.as_bytes(), PREPARED.as_bytes()].contains(&name.as_bytes()));
    Arguments { positional, named: named.collect() }
}

/// The cell of a class, in its namespace until the class is there.
#[derive(Debug)]
pub(crate) struct ClassCell(pub(crate) Rc<CellVariable>);

impl Object for ClassCell {
    fn type_of(&self) -> Type {
        Type::Cell
    }
}

/// Puts the cell that waits for the class into its namespace.
pub(crate) fn note_cell(namespace: &Value, cell: &Rc<CellVariable>) -> Result<(), Exc> {
    match namespace {
        Value::Dict(names) => names.set(Value::from(CLASS_CELL), Value::object(ClassCell(Rc::clone(cell)))),
        _ => Ok(()),
    }
}

/// `type.__new__(metaclass, name, bases, namespace)`: the class, its attributes and ancestors told of it. `TypeError` where the
/// arguments are none of a class.
pub(crate) fn new_class(metaclass: Option<Rc<Class>>, arguments: Arguments, cx: &mut Context<'_>) -> Called {
    match assembled(metaclass, &arguments) {
        Ok(class) => {
            let keywords = Dict::new();
            for (name, value) in arguments.named {
                if let Err(exc) = keywords.set(Value::Str(name), value) {
                    return Called::Raised(exc);
                }
            }
            let told = tell(&class, &keywords, cx);
            let noted = move |_, cx: &mut Context<'_>| match enumeration::note(&class, &keywords, cx) {
                Some(noted) => then(noted, move |_, _| Called::Value(Value::Class(class)), cx),
                None => Called::Value(Value::Class(class)),
            };
            then(told, noted, cx)
        }
        Err(exc) => Called::Raised(exc),
    }
}

fn assembled(metaclass: Option<Rc<Class>>, arguments: &Arguments) -> Result<Rc<Class>, Exc> {
    let [name, bases, namespace] = arguments.positional.as_slice() else {
        let given = arguments.positional.len();
        return Err(type_error(format!("type.__new__() takes exactly 3 arguments ({given} given)")));
    };
    let wrong = |at: usize, class: &str, other: &Value| {
        type_error(format!("type.__new__() argument {at} must be {class}, not {}", other.type_name()))
    };
    let name = name.as_str().ok_or_else(|| wrong(1, "str", name))?;
    let Value::Tuple(bases) = bases else { return Err(wrong(2, "tuple", bases)) };
    let Value::Dict(names) = namespace else { return Err(wrong(3, "dict", namespace)) };
    let is_class = |base: &Value| {
        matches!(base, Value::Class(_) | Value::Type(_)) || crate::vm::modules::typing_base(base).is_some()
    };
    if !bases.items.iter().all(is_class) {
        return Err(at_odds());
    }
    let names = Rc::new(Dict::copied(names));
    let cell = names.remove(&Value::from(CLASS_CELL))?;
    let class = assemble(metaclass, name.clone(), name.clone(), bases.items.to_vec(), names)?;
    if let Some(ClassCell(cell)) = cell.as_ref().and_then(Value::as_object) {
        let old = cell.0.replace(Some(Value::Class(Rc::clone(&class))));
        drop(old);
    }
    Ok(class)
}

/// Tells the attributes of a new class their names, and its nearest ancestor of it.
pub(crate) fn tell(class: &Rc<Class>, keywords: &Dict, cx: &mut Context<'_>) -> Called {
    match told_of_names(class, keywords) {
        Ok(calls) => call_each(calls.into(), Rc::clone(class), cx),
        Err(exc) => Called::Raised(exc),
    }
}

/// A call that tells somebody of a new class.
pub(crate) struct Telling {
    pub(crate) function: Value,
    pub(crate) arguments: Arguments,
    /// The name and class of the attribute that is told its name; `None` where it is an ancestor that is told.
    pub(crate) attribute: Option<(String, String)>,
}

fn call_each(mut calls: VecDeque<Telling>, class: Rc<Class>, cx: &mut Context<'_>) -> Called {
    let Some(Telling { function, arguments, attribute }) = calls.pop_front() else {
        return Called::Value(Value::None);
    };
    let called = cx.world().call(&function, arguments, cx);
    let goes_on = move |came: Result<Value, Exc>, cx: &mut Context<'_>| match (came, attribute) {
        (Ok(_), _) => call_each(calls, class, cx),
        (Err(exc), Some((name, of))) => {
            let owner = class.name.to_text();
            let text = format!("Error calling __set_name__ on '{of}' instance {name} in '{owner}'");
            let wrapped = Exception::with_message(ExcType::RuntimeError, text);
            wrapped.raised_in(Some(&exc));
            *wrapped.cause.borrow_mut() = Some(Value::Exception(exc));
            Called::Raised(wrapped)
        }
        (Err(exc), None) => Called::Raised(exc),
    };
    after(called, goes_on, cx)
}

/// What a class that is none of the user's says when it is called for a class.
pub(crate) fn called_type(arguments: Arguments, cx: &mut Context<'_>) -> Called {
    match (arguments.positional.as_slice(), arguments.named.as_slice()) {
        ([object], []) => Called::Value(object.class_value()),
        ([_, _, _], _) => new_class(None, arguments, cx),
        _ => Called::Raised(type_error("type() takes 1 or 3 arguments")),
    }
}
