//! `functools`: `partial` and `reduce`; the others have rooms of their own.

use super::library::{Constant, Library};
use crate::machine::{Arguments, Called, Context, Coroutine, Demand, Resume, Step};
use crate::value::{Str, Type, Value, type_error};
use crate::vm::arguments::{Bound, Shape};
use crate::vm::builtins::Builtin;
use crate::vm::native_object::{NativeCallable, NativeObject};
use crate::vm::pulling::{Source, called, step_of};
use crate::vm::{is_callable, is_pure};

pub(super) static MODULE: Library = Library {
    functions: &[
        FUNCTIONS,
        super::cached_property::FUNCTIONS,
        super::comparison_key::FUNCTIONS,
        super::lru_cache::FUNCTIONS,
        super::partial_method::FUNCTIONS,
        super::single_dispatch::FUNCTIONS,
        super::total_ordering::FUNCTIONS,
        super::wrapping::FUNCTIONS,
    ],
    constants: &[
        ("WRAPPER_ASSIGNMENTS", Constant::Made(|| super::wrapping::named(&super::wrapping::ASSIGNED))),
        ("WRAPPER_UPDATES", Constant::Made(|| super::wrapping::named(&super::wrapping::UPDATED))),
        ("partial", Constant::Type(Type::Partial)),
    ],
    construct: |class, arguments, _| match class {
        Type::Partial => Ok(partial(arguments)),
        _ => Err(arguments),
    },
    ..Library::named("functools")
};

static FUNCTIONS: &[Builtin] = &[Builtin::effectful("reduce", Shape::Between(2, 3), reduce)];

#[derive(Debug)]
struct Partial {
    function: Value,
    positional: Vec<Value>,
    named: Vec<(Str, Value)>,
}

/// A partial application of `function` with these arguments by name.
pub(super) fn partial_of(function: Value, named: Vec<(Str, Value)>) -> Value {
    partial_with(function, Vec::new(), named)
}

/// A partial application of `function`.
pub(super) fn partial_with(function: Value, positional: Vec<Value>, named: Vec<(Str, Value)>) -> Value {
    NativeObject::to_value(Partial { function, positional, named })
}

/// `partial(function, *arguments, **named)`. One of another partial application takes that one in.
pub(super) fn partial(arguments: Arguments) -> Called {
    let Arguments { mut positional, named } = arguments;
    if positional.is_empty() {
        return Called::Raised(type_error("type 'partial' takes at least one argument"));
    }
    let function = positional.remove(0);
    if !is_callable(&function) {
        return Called::Raised(type_error("the first argument must be callable"));
    }
    let inner = function.as_object::<NativeObject>().and_then(|object| object.callable().partial_parts());
    Called::Value(NativeObject::to_value(match inner {
        Some((inner, before)) => {
            let Arguments { positional, named } = joined(before, Arguments { positional, named });
            Partial { function: inner, positional, named }
        }
        None => Partial { function, positional, named },
    }))
}

/// Arguments that were given before, and those that are given now.
pub(super) fn joined(before: Arguments, now: Arguments) -> Arguments {
    let Arguments { mut positional, mut named } = before;
    positional.extend(now.positional);
    for (name, value) in now.named {
        match named.iter_mut().find(|(known, _)| *known == name) {
            Some(known) => known.1 = value,
            None => named.push((name, value)),
        }
    }
    Arguments { positional, named }
}

impl NativeCallable for Partial {
    fn class(&self) -> Type {
        Type::Partial
    }

    fn call(&self, arguments: Arguments, cx: &mut Context<'_>) -> Called {
        let before = Arguments { positional: self.positional.clone(), named: self.named.clone() };
        cx.world().call(&self.function, joined(before, arguments), cx)
    }

    fn partial_parts(&self) -> Option<(Value, Arguments)> {
        let before = Arguments { positional: self.positional.clone(), named: self.named.clone() };
        Some((self.function.clone(), before))
    }

    fn is_pure(&self) -> bool {
        is_pure(&self.function)
    }

    fn repr(&self) -> String {
        let mut parts = vec![self.function.repr()];
        parts.extend(self.positional.iter().map(Value::repr));
        parts.extend(self.named.iter().map(|(name, value)| format!("{}={}", name.to_text(), value.repr())));
        format!("functools.partial({})", parts.join(", "))
    }

    fn takes_attributes(&self) -> bool {
        true
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        match name {
            "__doc__" => Some(Value::from(PARTIAL_DOC)),
            "func" => Some(self.function.clone()),
            "args" => Some(Value::tuple(self.positional.clone())),
            "keywords" => {
                let pairs = self.named.iter().map(|(name, value)| (Value::Str(name.clone()), value.clone()));
                crate::value::Dict::from_pairs(pairs).ok().map(Value::from)
            }
            _ => None,
        }
    }
}

const PARTIAL_DOC: &str = "partial(func, *args, **keywords) - new function with partial application\n    of the given arguments \
                           and keywords.\n";

/// `reduce(function, iterable[, initial])`: an item, a call, then the next item.
#[derive(Debug)]
struct Reduce {
    function: Value,
    source: Source,
    total: Option<Value>,
}

fn reduce(mut arguments: Bound, cx: &mut Context<'_>) -> Called {
    let (function, items) = (arguments.required(0), arguments.required(1));
    let source = match Source::of(&items, cx.world()) {
        Ok(source) => source,
        Err(_) => return Called::Raised(type_error("reduce() arg 2 must support iteration")),
    };
    let mut reduce = Reduce { function, source, total: arguments.take(2) };
    match reduce.round(None, cx) {
        Ok(called) => called,
        Err(step) => Called::Unfinished(Box::new(reduce), Box::new(step)),
    }
}

impl Reduce {
    fn end(&mut self) -> Called {
        let total = self.total.take();
        called(total.ok_or_else(|| type_error("reduce() of empty iterable with no initial value")))
    }

    fn round(&mut self, mut pulled: Option<Value>, cx: &mut Context<'_>) -> Result<Called, Step> {
        loop {
            let item = match pulled.take() {
                Some(item) => item,
                None if !cx.spend(1) => return Err(Step::OutOfFuel),
                None => match self.source.next() {
                    Some(Ok(Some(item))) => item,
                    Some(Ok(None)) => return Ok(self.end()),
                    Some(Err(exc)) => return Ok(Called::Raised(exc)),
                    None => return Err(self.source.ask(Demand::ONE)),
                },
            };
            let Some(total) = self.total.take() else {
                self.total = Some(item);
                continue;
            };
            match cx.world().call(&self.function, vec![total, item].into(), cx) {
                Called::Value(total) => self.total = Some(total),
                Called::Raised(exc) => return Ok(Called::Raised(exc)),
                Called::Unfinished(body, step) => return Err(Step::Enter(body, step)),
            }
        }
    }
}

impl Coroutine for Reduce {
    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        let mut pulled = None;
        match with {
            Resume::Items(mut items) => pulled = items.next(),
            Resume::End(_) => return step_of(self.end()),
            Resume::Raised(exc) => return Step::Raise(exc),
            Resume::Returned(total) => self.total = Some(total),
            _ => {}
        }
        match self.round(pulled, cx) {
            Ok(called) => step_of(called),
            Err(step) => step,
        }
    }
}
