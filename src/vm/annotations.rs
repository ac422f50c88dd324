//! What annotations mean: those of a class when it is made, those of a function when somebody asks. One that names what is not there,
//! or that says something else than an expression, stays the text that it is; it is no error (PEP 563 and PEP 649 have their reasons).

use std::cell::RefCell;
use std::collections::HashSet;
use std::rc::{Rc, Weak};

use super::attributes;
use super::class::BoundMethod;
use super::function::{Environment, Function, Globals, ModuleObject};
use super::loaded::Loaded;
use super::modules::TypingName;
use crate::lang::code::{Annotation, Program};
use crate::lang::{Diagnostic, Names, compile};
use crate::machine::Context;
use crate::value::custom::call_now;
use crate::value::{Dict, Exc, ExcType, Exception, Str, Type, Value};

/// The names that are annotated, and what their annotations mean.
pub(super) fn evaluated(annotations: &[Annotation], globals: &Rc<Globals>) -> Dict {
    let value = |annotation: &Annotation| match annotation.quoted {
        true => Value::from(annotation.text.as_str()),
        false => evaluate(&annotation.text, globals).unwrap_or_else(|_| Value::from(annotation.text.as_str())),
    };
    let pairs = annotations.iter().map(|annotation| (Value::from(annotation.name.as_str()), value(annotation)));
    Dict::from_pairs(pairs.collect::<Vec<_>>()).unwrap_or_default()
}

/// What the text of an annotation means in a module.
///
/// # Errors
/// `NameError`, `SyntaxError`, and what evaluating it raises.
pub(super) fn evaluate(text: &str, globals: &Rc<Globals>) -> Result<Value, Exc> {
    let plain = text.trim();
    if plain == "None" {
        return Ok(Value::None);
    }
    if let Some(value) = globals.resolve(plain) {
        return Ok(value);
    }
    let known = globals.annotations.borrow().get(plain).cloned();
    let function = match known {
        Some(function) => function,
        None => {
            let function = Value::Object(function_of(plain, globals)?);
            globals.annotations.borrow_mut().insert(plain.to_owned(), function.clone());
            function
        }
    };
    let nobody = || Err(Exception::with_message(ExcType::RuntimeError, "nobody is there to evaluate an annotation"));
    call_now(&function, Vec::new()).unwrap_or_else(nobody)
}

/// A function without parameters that gives what an expression means.
fn function_of(text: &str, globals: &Rc<Globals>) -> Result<Rc<Function>, Exc> {
    let words = text.split(|c: char| !(c.is_alphanumeric() || c == '_'));
    let bound = words.filter(|word| globals.bound(word).is_some());
    let names: String = bound.map(|name| format!("{name} = None\n")).collect();
    let environment = Rc::clone(&globals.environment);
    let program = compiled(&format!("{names}lambda: ({text}\n)"), &environment).map_err(|errors| {
        let message = errors.first().map_or("", |error| error.message.as_str());
        match message.strip_prefix("NameError: ") {
            Some(unknown) => Exception::with_message(ExcType::NameError, unknown),
            None => Exception::with_message(ExcType::SyntaxError, message),
        }
    })?;
    let own = Globals::of_program(&program, environment, globals.library);
    for (slot, name) in own.slots.borrow_mut().iter_mut().zip(&own.names) {
        *slot = globals.bound(name);
    }
    let code = program.module.children.into_iter().next_back();
    let code = code.ok_or_else(|| Exception::with_message(ExcType::SyntaxError, "invalid syntax"))?;
    Ok(Rc::new(Function::without_captures(Loaded::new(code), &own)))
}

/// The program whose classes are made in a run.
#[derive(Default)]
struct Main(RefCell<Weak<Globals>>);

/// Notes the program, as one of its classes is being made.
pub(super) fn note_module(globals: &Rc<Globals>, cx: &Context<'_>) {
    if globals.library.is_none() {
        cx.world().kept(Main::default).0.replace(Rc::downgrade(globals));
    }
}

/// `typing.get_type_hints`: annotations that are texts are evaluated too.
///
/// # Errors
/// `NameError` for a name that is not there, `TypeError` where nothing is annotated that could be.
pub(super) fn hints(object: &Value, cx: &Context<'_>) -> Result<Value, Exc> {
    let method = object.as_object::<BoundMethod>().map(|method| method.function.clone());
    let object = method.as_ref().unwrap_or(object);
    let hints = Dict::new();
    if let Some(function) = object.as_object::<Function>() {
        add(&hints, &attributes::get(object, "__annotations__")?, Some(&function.globals))?;
        return Ok(hints.into());
    }
    let Value::Class(class) = object else {
        if object.as_object::<ModuleObject>().is_some() || matches!(object, Value::Type(_)) {
            return Ok(hints.into());
        }
        let text = format!("{} is not a module, class, method, or function.", object.repr());
        return Err(crate::value::type_error(text));
    };
    let main = cx.world().kept(Main::default).0.borrow().upgrade();
    let above = class.ancestors().iter().rev().filter_map(Value::as_class);
    for class in above.chain([class]) {
        if let Some(own) = class.namespace.field(&Str::from("__annotations__")) {
            add(&hints, &own, main.as_ref())?;
        }
    }
    Ok(hints.into())
}

/// An annotation, with the texts in it evaluated.
fn without_texts(annotation: &Value, globals: &Rc<Globals>) -> Result<Value, Exc> {
    if let Value::Str(text) = annotation {
        return evaluate(&text.to_text(), globals);
    }
    let Some(name) = annotation.as_object::<TypingName>() else { return Ok(annotation.clone()) };
    let evaluated = name.with_texts_evaluated(&mut |part| without_texts(part, globals))?;
    Ok(evaluated.unwrap_or_else(|| annotation.clone()))
}

fn add(hints: &Dict, annotations: &Value, globals: Option<&Rc<Globals>>) -> Result<(), Exc> {
    let Value::Dict(annotations) = annotations else { return Ok(()) };
    for (name, annotation) in annotations.pairs() {
        let value = match globals {
            Some(globals) => without_texts(&annotation, globals)?,
            None => annotation,
        };
        hints.set(name, if matches!(value, Value::None) { Value::Type(Type::NoneType) } else { value })?;
    }
    Ok(())
}

/// Compiles a text while a program runs.
///
/// # Errors
/// What is wrong with it.
pub(super) fn compiled(text: &str, environment: &Environment) -> Result<Program, Vec<Diagnostic>> {
    let stages: HashSet<&str> = environment.stages.keys().copied().collect();
    let known: HashSet<&str> = environment.builtins.keys().copied().chain(stages.iter().copied()).collect();
    let names = Names {
        is_stage: &|name| stages.contains(name),
        is_builtin: &|name| known.contains(name),
        is_pure: &|_| false,
        is_fold: &|_| false,
        exports: &|_| Vec::new(),
        candidates: &Vec::new,
    };
    compile(text, &names)
}
