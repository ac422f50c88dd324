//! Builtins that make or consume iterators: `all`, `any`, `iter`, `max`, `min`, `next`, `reversed`, `sorted`, `sum`.

use super::glances;
use super::native::Builtin;
use crate::lang::code::Awaited;
use crate::machine::{Arguments, Called, Chunk, Context, Coroutine, Iter, Resume, StageInfo, Step};
use crate::value::{BinaryOp, Exc, ExcType, Type, Value, binary, equal, identical, type_error};
use crate::vm::arguments::{Bound, Shape, check_count};
use crate::vm::asynchronous;
use crate::vm::methods::truth_of_int;
use crate::vm::pulling::{self, Extreme, called};
use crate::vm::{is_callable, is_pure, iterate, iterate_backwards};

pub(super) static FUNCTIONS: &[Builtin] = &[
    Builtin::effectful("aiter", Shape::One, |mut a, cx| asynchronous::aiter(&a.required(0), false, cx)),
    Builtin::new("all", Shape::One, |mut a, cx| pulling::every(&a.required(0), cx))
        .glancing(|row| glances::truths(row, false)),
    Builtin::effectful("anext", Shape::Between(1, 2), anext),
    Builtin::new("any", Shape::One, |mut a, cx| pulling::some(&a.required(0), cx))
        .glancing(|row| glances::truths(row, true)),
    Builtin::new("iter", Shape::Between(1, 2), iter),
    Builtin::effectful("max", Shape::Any, |a, cx| extreme(a, Extreme::Greatest, cx))
        .glancing(|row| glances::extreme(row, Extreme::Greatest)),
    Builtin::effectful("min", Shape::Any, |a, cx| extreme(a, Extreme::Least, cx))
        .glancing(|row| glances::extreme(row, Extreme::Least)),
    Builtin::effectful("next", Shape::Between(1, 2), |mut a, _| {
        let object = a.required(0);
        match Iter::from_value(&object) {
            Some(iter) => pulling::next(iter, a.take(1)),
            None => Called::Raised(type_error(format!("'{}' object is not an iterator", object.type_name()))),
        }
    }),
    Builtin::new("reversed", Shape::Between(1, 1), |mut a, cx| {
        called(iterate_backwards(&a.required(0), cx.world()).map(|iter| iter.to_value()))
    }),
    Builtin::effectful("sorted", Shape::Any, sorted),
    Builtin::new("sum", Shape::named(&["", "start"], 1), sum).glancing(glances::sum),
];

fn anext(mut arguments: Bound, cx: &mut Context<'_>) -> Called {
    let iterator = arguments.required(0);
    let next = asynchronous::anext(&iterator, false, cx);
    let Some(default) = arguments.take(1) else { return next };
    let delegate = pulling::then(next, |next, cx| asynchronous::awaitable(&next, Awaited::Operand, cx), cx);
    let with_default = |delegate: Value, _: &mut Context<'_>| {
        let delegate = Iter::from_value(&delegate).expect("what is awaited gives an iterator");
        Called::Value(Value::Object(asynchronous::anext_or(delegate, default)))
    };
    pulling::then(delegate, with_default, cx)
}

fn iter(mut arguments: Bound, cx: &mut Context<'_>) -> Called {
    let first = arguments.required(0);
    let Some(sentinel) = arguments.take(1) else {
        return called(iterate(&first, cx.world(), false).map(|iter| iter.to_value()));
    };
    if !is_callable(&first) {
        return Called::Raised(type_error("iter(v, w): v must be callable"));
    }
    let info = StageInfo {
        name: "iter".to_owned(),
        class: Some(Type::CallableIterator),
        effectful: !is_pure(&first),
        ..StageInfo::default()
    };
    let body = Box::new(Calls { function: first, sentinel });
    Called::Value(Iter::new(cx.world(), info, body, &[]).to_value())
}

/// `iter(function, sentinel)`: calls until the value is the sentinel.
#[derive(Debug)]
struct Calls {
    function: Value,
    sentinel: Value,
}

impl Calls {
    fn judge(&self, value: Value) -> Step {
        match identical(&value, &self.sentinel) || matches!(equal(&value, &self.sentinel), Ok(true)) {
            true => Step::Return(Value::None),
            false => Step::Emit(Chunk::one(value)),
        }
    }

    fn failed(exc: Exc) -> Step {
        if exc.class == ExcType::StopIteration { Step::Return(Value::None) } else { Step::Raise(exc) }
    }
}

impl Coroutine for Calls {
    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        match with {
            Resume::Next(_) | Resume::Send(_) | Resume::Continue => {
                match cx.world().call(&self.function, Arguments::default(), cx) {
                    Called::Value(value) => self.judge(value),
                    Called::Raised(exc) => Self::failed(exc),
                    Called::Unfinished(body, step) => Step::Enter(body, step),
                }
            }
            Resume::Returned(value) => self.judge(value),
            Resume::Raised(exc) => Self::failed(exc),
            Resume::Throw(exc) => Step::Raise(exc),
            _ => Step::Return(Value::None),
        }
    }
}

/// The keyword arguments of `sorted`, `min` and `max`; None counts as not given for `key`.
fn key_and(
    named: Vec<(crate::value::Str, Value)>,
    function: &str,
    other: &str,
) -> Result<(Option<Value>, Option<Value>), Exc> {
    let (mut key, mut second) = (None, None);
    for (name, value) in named {
        let name = name.to_text().into_owned();
        if name == "key" {
            key = Some(value).filter(|key| !matches!(key, Value::None));
        } else if name == other {
            second = Some(value);
        } else {
            let exc = type_error(format!("'{name}' is an invalid keyword argument for {function}()"));
            if let Some(near) = crate::lang::nearest(&name, ["key", other]) {
                exc.advise(format!("did you mean '{near}'?"));
            }
            return Err(exc);
        }
    }
    Ok((key, second))
}

fn extreme(arguments: Bound, which: Extreme, cx: &mut Context<'_>) -> Called {
    let (mut positional, named) = arguments.into_parts();
    let name = which.name();
    if let Err(exc) = check_count(name, positional.len(), 1, usize::MAX) {
        return Called::Raised(exc);
    }
    let (key, default) = match key_and(named, name, "default") {
        Ok(both) => both,
        Err(exc) => return Called::Raised(exc),
    };
    if positional.len() > 1 {
        if default.is_some() {
            let text = format!("Cannot specify a default for {name}() with multiple positional arguments");
            return Called::Raised(type_error(text));
        }
        return pulling::extreme(&Value::tuple(positional), which, key, None, cx);
    }
    pulling::extreme(&positional.remove(0), which, key, default, cx)
}

fn sorted(arguments: Bound, cx: &mut Context<'_>) -> Called {
    let (positional, named) = arguments.into_parts();
    if let Err(exc) = check_count("sorted", positional.len(), 1, 1) {
        return Called::Raised(exc);
    }
    let parsed = key_and(named, "sort", "reverse")
        .and_then(|(key, reverse)| Ok((key, reverse.as_ref().map_or(Ok(false), truth_of_int)?)));
    match parsed {
        Ok((key, reverse)) => pulling::collect_then(
            &positional[0],
            move |items, cx| pulling::sort_by_key(items, key, reverse, Value::list, cx),
            cx,
        ),
        Err(exc) => Called::Raised(exc),
    }
}

fn sum(mut arguments: Bound, cx: &mut Context<'_>) -> Called {
    let items = arguments.required(0);
    let start = arguments.take(1).unwrap_or(Value::Int(0));
    let refusal = match &start {
        Value::Str(_) => "sum() can't sum strings [use ''.join(seq) instead]",
        Value::Bytes(_) => "sum() can't sum bytes [use b''.join(seq) instead]",
        _ => return pulling::fold(&items, start, add, Ok, cx),
    };
    Called::Raised(type_error(refusal))
}

fn add(total: &mut Value, item: Value) -> Result<(), Exc> {
    if let (Value::Int(a), Value::Int(b)) = (&*total, &item)
        && let Some(n) = a.checked_add(*b)
    {
        *total = Value::Int(n);
        return Ok(());
    }
    *total = binary(BinaryOp::Add, total, &item)?;
    Ok(())
}
