//! `contextmanager`: a generator function that yields once, as a context manager.

use std::cell::RefCell;
use std::rc::Rc;

use super::decorated::{Decorated, Source};
use super::{exception_of, misbehaved};
use crate::machine::{Arguments, Called, Context, Iter};
use crate::value::{Exc, ExcType, Exception, Object, Type, Value, dismantle, type_error};
use crate::vm::arguments::{Bound, Shape};
use crate::vm::attributes;
use crate::vm::calling::{Calls, Next, one_by_one};
use crate::vm::methods::{self, Method};
use crate::vm::native_object::{NativeCallable, NativeObject};
use crate::vm::pulling::then;

/// How to make a manager, as often as it is wanted.
#[derive(Clone, Debug)]
pub(super) struct Recipe {
    function: Value,
    arguments: Arguments,
}

impl Recipe {
    /// Calls the generator function.
    pub(super) fn make(self, cx: &mut Context<'_>) -> Called {
        let made = cx.world().call(&self.function, self.arguments.clone(), cx);
        let manager = move |generator, _: &mut Context<'_>| {
            Called::Value(Value::object(Manager { generator, recipe: RefCell::new(Some(self)) }))
        };
        then(made, manager, cx)
    }
}

/// What a function that was decorated with `contextmanager` returns.
#[derive(Debug)]
struct Manager {
    generator: Value,
    /// Until it is entered.
    recipe: RefCell<Option<Recipe>>,
}

impl Object for Manager {
    fn type_of(&self) -> Type {
        Type::GeneratorContextManager
    }

    fn is_callable(&self) -> bool {
        true
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        let recipe = self.recipe.borrow();
        match name {
            "gen" => Some(self.generator.clone()),
            "func" => recipe.as_ref().map(|recipe| recipe.function.clone()),
            "args" => recipe.as_ref().map(|recipe| Value::tuple(recipe.arguments.positional.clone())),
            _ => None,
        }
    }
}

impl Drop for Manager {
    fn drop(&mut self) {
        let mut parts = vec![std::mem::take(&mut self.generator)];
        if let Some(recipe) = self.recipe.get_mut().take() {
            parts.push(recipe.function);
            parts.extend(recipe.arguments.positional);
            parts.extend(recipe.arguments.named.into_iter().map(|(_, value)| value));
        }
        dismantle(parts);
    }
}

pub(super) static METHODS: &[Method] = &[
    Method::pulling("__call__", Shape::One, |this, mut arguments, _| match recipe_of(this, |recipe| recipe.clone()) {
        Ok(recipe) => Called::Value(Decorated::decorate(arguments.required(0), Source::Recipe(recipe))),
        Err(exc) => Called::Raised(exc),
    }),
    Method::pulling("__enter__", Shape::Nothing, |this, _, cx| match recipe_of(this, Option::take) {
        Ok(_) => one_by_one(Enter { generator: Some(generator_of(this)) }, cx),
        Err(exc) => Called::Raised(exc),
    }),
    Method::pulling("__exit__", Shape::Between(3, 3), |this, arguments, cx| {
        match exception_of(&arguments.into_values(), cx) {
            Ok(exc) => one_by_one(Exit { generator: generator_of(this), exc, asked: false, fault: None }, cx),
            Err(exc) => Called::Raised(exc),
        }
    }),
];

/// The recipe of a manager that was not entered yet.
fn recipe_of(this: &Value, take: impl FnOnce(&mut Option<Recipe>) -> Option<Recipe>) -> Result<Recipe, Exc> {
    let recipe = this.as_object::<Manager>().and_then(|manager| take(&mut manager.recipe.borrow_mut()));
    recipe.ok_or_else(|| {
        let text = format!("'{}' object has no attribute 'args'", this.type_name());
        Exception::with_message(ExcType::AttributeError, text)
    })
}

fn generator_of(this: &Value) -> Value {
    this.as_object::<Manager>().map_or(Value::None, |manager| manager.generator.clone())
}

fn next(generator: &Value, cx: &mut Context<'_>) -> Called {
    if Iter::from_value(generator).is_none() && methods::find(generator.type_of(), "__next__").is_none() {
        return Called::Raised(type_error(format!("'{}' object is not an iterator", generator.type_name())));
    }
    methods::call(generator, "__next__", Arguments::default(), cx)
}

fn is_stop(exc: &Exc) -> bool {
    exc.class.is_subclass_of(ExcType::StopIteration)
}

struct Enter {
    generator: Option<Value>,
}

impl Calls for Enter {
    fn next(&mut self, came: Result<Value, Exc>, cx: &mut Context<'_>) -> Next {
        match (self.generator.take(), came) {
            (Some(generator), _) => Next::Call(next(&generator, cx)),
            (None, Err(stop)) if is_stop(&stop) => {
                let fault = misbehaved("generator didn't yield");
                fault.raised_in(Some(&stop));
                *fault.cause.borrow_mut() = Some(Value::None);
                Next::Done(Err(fault))
            }
            (None, came) => Next::Done(came),
        }
    }
}

/// Asks the generator to go on from its `yield`, and judges how it does.
struct Exit {
    generator: Value,
    exc: Option<Exc>,
    asked: bool,
    /// What it did wrong, while it is being closed for that.
    fault: Option<Exc>,
}

impl Exit {
    fn misbehaved(&mut self, text: &str, cx: &mut Context<'_>) -> Next {
        let fault = misbehaved(text);
        fault.raised_in(self.exc.as_ref());
        self.fault = Some(fault);
        Next::Call(methods::call(&self.generator, "close", Arguments::default(), cx))
    }
}

impl Calls for Exit {
    fn next(&mut self, came: Result<Value, Exc>, cx: &mut Context<'_>) -> Next {
        if !std::mem::replace(&mut self.asked, true) {
            return Next::Call(match &self.exc {
                None => next(&self.generator, cx),
                Some(exc) => {
                    let thrown = Arguments::one(Value::Exception(Rc::clone(exc)));
                    methods::call(&self.generator, "throw", thrown, cx)
                }
            });
        }
        if let Some(fault) = self.fault.take() {
            return Next::Done(match came {
                Ok(_) => Err(fault),
                Err(exc) => {
                    exc.pass_through(Some(&fault));
                    Err(exc)
                }
            });
        }
        Next::Done(match (came, &self.exc) {
            (Ok(_), None) => return self.misbehaved("generator didn't stop", cx),
            (Ok(_), Some(_)) => return self.misbehaved("generator didn't stop after throw()", cx),
            (Err(exc), None) if is_stop(&exc) => Ok(Value::Bool(false)),
            (Err(exc), Some(thrown)) if Rc::ptr_eq(&exc, thrown) => Ok(Value::Bool(false)),
            (Err(exc), Some(_)) if is_stop(&exc) => Ok(Value::Bool(true)),
            // PEP 479: it is the very exception that was thrown in, in other clothes.
            (Err(exc), Some(thrown)) if is_stop(thrown) && is_caused_by(&exc, thrown) => Ok(Value::Bool(false)),
            (Err(exc), _) => Err(exc),
        })
    }

    fn handled(&self) -> Option<Exc> {
        self.fault.clone()
    }
}

fn is_caused_by(exc: &Exc, thrown: &Exc) -> bool {
    exc.class.is_subclass_of(ExcType::RuntimeError)
        && matches!(&*exc.cause.borrow(), Some(Value::Exception(cause)) if Rc::ptr_eq(cause, thrown))
}

/// `contextmanager(function)`
pub(super) fn contextmanager(arguments: Bound, _: &mut Context<'_>) -> Called {
    let (positional, named) = arguments.into_parts();
    match super::only_function("contextmanager", "func", Arguments { positional, named }) {
        Ok(function) => Called::Value(NativeObject::to_value(Factory { function })),
        Err(exc) => Called::Raised(exc),
    }
}

/// A function that was decorated with `contextmanager`.
#[derive(Debug)]
struct Factory {
    function: Value,
}

impl NativeCallable for Factory {
    fn class(&self) -> Type {
        Type::Function
    }

    fn call(&self, arguments: Arguments, cx: &mut Context<'_>) -> Called {
        Recipe { function: self.function.clone(), arguments }.make(cx)
    }

    fn is_pure(&self) -> bool {
        false
    }

    fn becomes_method(&self) -> bool {
        true
    }

    fn repr(&self) -> String {
        wrapper_repr(&self.function)
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        wrapper_attribute(&self.function, name)
    }
}

/// An attribute of a function that stands for another, as `functools.wraps` gives it.
pub(super) fn wrapper_attribute(function: &Value, name: &str) -> Option<Value> {
    if name == "__wrapped__" { Some(function.clone()) } else { attributes::get(function, name).ok() }
}

/// The repr of a function that stands for another.
pub(super) fn wrapper_repr(function: &Value) -> String {
    match attributes::get(function, "__qualname__") {
        Ok(name) => format!("<function {}>", name.to_display().to_text()),
        Err(_) => "<function>".to_owned(),
    }
}
