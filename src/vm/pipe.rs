//! `|`: what it hands on, and to whom.

use super::call::suspended;
use super::function::Function;
use super::{NativeFunction, is_callable, is_iterable, iterate, iterate_stage};
use crate::lang::code::CodeKind;
use crate::machine::{Arguments, Called, Chunk, Context, Coroutine, Demand, Iter, Request, Resume, StageInfo, Step};
use crate::value::{
    BinaryOp, ChainMap, DictView, Exc, Str, Type, Union, Value, ViewKind, custom, is_classlike, type_error,
};

/// Byte offsets in the program's text of what stands left and right of the `|`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sites {
    pub(super) left: (u32, u32),
    pub(super) right: (u32, u32),
}

/// Whether `left | right` pipes: numbers keep Python's `|`; sets and dicts, too, unless a catalog stage follows; and what an object with
/// `__ror__`, or the call of a class that has it, is right of.
pub(super) fn pipes(left: &Value, right: &Value) -> bool {
    match left {
        _ if right.instance().is_some() && custom::special(right, "__ror__").is_some() => false,
        _ if right.as_class().is_some_and(|class| class.special("__ror__").is_some()) => false,
        Value::Int(_) | Value::Bool(_) | Value::Big(_) => false,
        Value::Set(_) | Value::Dict(_) => is_stage(right),
        _ if ChainMap::from_value(left).is_some() => is_stage(right),
        // What is like a set takes in what could be gone through, and gives its items to what could be called.
        _ if left.as_object::<DictView>().is_some_and(|view| view.kind != ViewKind::Values) => {
            let has_items = matches!(right, Value::List(_) | Value::Tuple(_) | Value::Set(_) | Value::Dict(_));
            !has_items && right.as_object::<DictView>().is_none()
        }
        // A class has no items, unless its own class says so.
        Value::Type(_) => false,
        Value::Class(class) => class.has_members(),
        Value::None => !is_classlike(right),
        Value::Object(_) if left.as_object::<Union>().is_some() => false,
        Value::Object(object) => object.binary(BinaryOp::Or, right, false).is_none(),
        Value::Instance(_) if matches!(left.type_of(), Type::Int) => false,
        left if left.instance().is_some() => custom::special(left, "__or__").is_none(),
        _ => true,
    }
}

fn is_stage(value: &Value) -> bool {
    value.as_object::<NativeFunction>().is_some_and(|f| f.0.iterable_slot().is_some())
}

/// The stage that `upstream | function(arguments)` makes.
pub(super) fn pipe(
    upstream: &Value,
    function: &Value,
    mut arguments: Arguments,
    sites: Sites,
    cx: &mut Context<'_>,
) -> Result<Iter, Exc> {
    if !is_callable(function) {
        let exc = type_error(format!("'{}' object is not a stage", function.type_name()));
        exc.advise("right of '|' stands something to call: a stage, a function, a builtin");
        return Err(exc);
    }
    let upstream = iterate_stage(upstream, cx.world())?;
    let site = &upstream.record().site;
    if site.get().is_none() {
        site.set(Some(sites.left));
    }
    let iter = if let Some(native) = function.as_object::<NativeFunction>()
        && let Some((slot, name)) = native.0.iterable_slot()
    {
        if slot <= arguments.positional.len() {
            arguments.positional.insert(slot, upstream.to_value());
        } else {
            arguments.named.push((Str::from(name), upstream.to_value()));
        }
        match native.0.call(arguments, cx) {
            Called::Value(value) => iterate_stage(&value, cx.world())?,
            Called::Raised(exc) => return Err(exc),
            Called::Unfinished(..) => return Err(type_error(format!("{name}() cannot be a stage"))),
        }
    } else {
        arguments.positional.insert(0, upstream.to_value());
        match function.to_object::<Function>() {
            Some(own) if matches!(own.code.code.kind, CodeKind::Generator | CodeKind::AsyncGenerator) => {
                iterate_stage(&suspended(&own, arguments, cx)?, cx.world())?
            }
            _ => deferred(function, arguments, &upstream, cx),
        }
    };
    let record = iter.record();
    record.site.set(Some(sites.right));
    record.piped.set(true);
    Ok(iter)
}

/// A stage of a plain function: it is called when it is first asked.
fn deferred(function: &Value, arguments: Arguments, upstream: &Iter, cx: &mut Context<'_>) -> Iter {
    let own = function.as_object::<Function>();
    let name = match own {
        Some(own) => own.name().to_owned(),
        None => function
            .as_object::<NativeFunction>()
            .map_or_else(|| function.type_name().into_owned(), |native| native.0.name().to_owned()),
    };
    let info = StageInfo { name, is_code: own.is_some(), effectful: !super::is_pure(function), ..StageInfo::default() };
    let body = Deferred { call: Some((function.clone(), arguments)), demand: Demand::ONE, given: None };
    Iter::new(cx.world(), info, Box::new(body), std::slice::from_ref(upstream))
}

/// A call that is made when its items are first asked for. What it returns gives its items on where it is an iterator, a
/// list or a tuple; anything else is one item.
#[derive(Debug)]
struct Deferred {
    call: Option<(Value, Arguments)>,
    demand: Demand,
    given: Option<Iter>,
}

impl Coroutine for Deferred {
    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        match with {
            Resume::Next(demand) => {
                self.demand = demand;
                match (self.call.take(), &self.given) {
                    (Some((function, arguments)), _) => Step::Call(function, arguments),
                    (None, Some(iter)) => Step::Ask(iter.clone(), Request::Next(demand)),
                    (None, None) => Step::Return(Value::None),
                }
            }
            Resume::Send(_) => Step::Return(Value::None),
            Resume::Returned(value @ (Value::List(_) | Value::Tuple(_))) => self.give(&value, cx),
            Resume::Returned(value) if Iter::from_value(&value).is_some() && is_iterable(&value) => {
                self.give(&value, cx)
            }
            Resume::Returned(value) => Step::Emit(Chunk::one(value)),
            Resume::Items(items) => Step::Emit(items),
            Resume::End(value) => Step::Return(value),
            Resume::Raised(exc) | Resume::Throw(exc) => Step::Raise(exc),
            Resume::Close => Step::Return(Value::None),
            Resume::Continue | Resume::Wake | Resume::Pending => unreachable!("it never waits"),
        }
    }

    fn must_run_close(&self) -> bool {
        false
    }
}

impl Deferred {
    fn give(&mut self, value: &Value, cx: &mut Context<'_>) -> Step {
        let internal = Iter::from_value(value).is_none();
        match iterate(value, cx.world(), internal) {
            Ok(iter) => {
                self.given = Some(iter.clone());
                Step::Ask(iter, Request::Next(self.demand))
            }
            Err(exc) => Step::Raise(exc),
        }
    }
}
