//! Calls, pipes, and what was waited for, put where it belongs.

use super::super::arguments::{has_index, with_indices};
use super::super::class::{self, BoundMethod, Wrapped};
use super::super::frame::{Awaiting, Frame, Rarely};
use super::super::function::{Globals, ModuleObject};
use super::super::items;
use super::super::slot::Slot;
use super::super::{Environment, NativeFunction, attributes, builtins, methods, passing_on, pipe, pulling};
use super::{Exit, Flow};
use crate::lang::code::{Reg, Src, Window};
use crate::machine::{Arguments, Called, Context, Demand, Iter, IterCell, Request, Step};
use crate::value::asking::may_ask;
use crate::value::custom::{self, special};
use crate::value::{BinaryOp, Deque, Exc, ExcType, Exception, GenericAlias, Key, Type, Value, binary, type_error};

impl Frame {
    pub(super) fn for_iter(&mut self, dst: Reg, iter: Reg, end: u32) -> Flow {
        self.result = Src::reg(iter);
        self.awaiting = Awaiting::Next { dst, end };
        if self.next_leaf() { Flow::Next } else { Flow::Ask }
    }

    /// Takes what comes next of the iterator that it asks, where that is one over a container which needs no hop; false, with nothing
    /// done, where it is another.
    pub(in crate::vm) fn next_leaf(&mut self) -> bool {
        let Awaiting::Next { dst, end } = self.awaiting else { return false };
        let leaf = self.result().as_object::<IterCell>().filter(|cell| cell.info().internal);
        let Some(answer) = leaf.and_then(IterCell::next_leaf) else { return false };
        self.arrived();
        match answer {
            Some(item) => self.set(dst, item),
            None => self.pc = end as usize,
        }
        true
    }

    /// Whether the iterator that it asks is code of the user's.
    pub(in crate::vm) fn asks_code(&self) -> bool {
        self.result().as_object::<IterCell>().is_some_and(|cell| cell.info().is_code)
    }

    /// Whether the iterator that it asks stands for an object of the user's: it has nothing at hand, and hands on nothing.
    pub(in crate::vm) fn asks_object(&self) -> bool {
        self.result().as_object::<IterCell>().is_some_and(|cell| cell.info().class == Some(Type::Object))
    }

    /// `next(iter)`, where the function is that one and the argument an iterator.
    pub(super) fn next_item(&mut self, function: &str, argument: Reg, dst: Reg) -> Option<Result<Flow, Exc>> {
        if function != "next" {
            return None;
        }
        let iter = Iter::from_value(self.register(argument))?;
        self.registers[argument as usize] = None;
        Some(self.ask_item(iter, Request::Next(Demand::ONE), dst))
    }

    /// `next` and `send` of a generator.
    pub(super) fn ask_generator(
        &mut self,
        object: Src,
        name: u16,
        window: Window,
        dst: Reg,
    ) -> Option<Result<Flow, Exc>> {
        let cell = self.get(object).ok()?.as_object::<IterCell>()?;
        if cell.info().class != Some(Type::Generator) {
            return None;
        }
        let request = match (self.name(name), window) {
            ("send", Window { len: 1, named: 0, start, .. }) => {
                Request::Send(self.registers[start as usize].take().unwrap_or_default())
            }
            ("__next__", Window { len: 0, .. }) => Request::Next(Demand::ONE),
            _ => return None,
        };
        let iter = Iter::from_value(self.get(object).ok()?)?;
        self.used(object);
        Some(self.ask_item(iter, request, dst))
    }

    /// One item for `dst`; `StopIteration` at the end.
    fn ask_item(&mut self, iter: Iter, request: Request, dst: Reg) -> Result<Flow, Exc> {
        if matches!(request, Request::Next(_))
            && let Some(answer) = iter.next_leaf()
        {
            let item = answer.ok_or_else(|| pulling::stop_iteration(Value::None))?;
            self.set(dst, item);
            return Ok(Flow::Next);
        }
        self.awaiting = Awaiting::Item(dst);
        self.asking = Some((iter, request));
        Ok(Flow::Ask)
    }

    /// Calls a function; its value goes to `dst`.
    pub(super) fn call(
        &mut self,
        function: &Value,
        arguments: Arguments,
        dst: Reg,
        cx: &mut Context<'_>,
    ) -> Result<Flow, Exc> {
        self.call_for(function, arguments, Awaiting::Value(dst), cx)
    }

    /// Lets what is called in place know what is being handled here; false where that is nothing.
    #[inline]
    pub(super) fn begin_handled(&self, cx: &Context<'_>) -> bool {
        if !self.may_handle() {
            return false;
        }
        let handled = self.handled_here();
        let is_one = handled.is_some();
        handled.into_iter().for_each(|exc| cx.world().begin_handled(exc));
        is_one
    }

    /// Takes in what came of a call, or leaves the frame to wait for it.
    pub(super) fn called(&mut self, called: Called, awaiting: Awaiting, cx: &mut Context<'_>) -> Result<Flow, Exc> {
        match called {
            Called::Value(value) => {
                if let Value::Object(_) = &value
                    && let Some(iter) = Iter::from_value(&value)
                {
                    self.note_site(&iter);
                }
                custom::take_failure()?;
                if let Awaiting::Value(dst) = awaiting {
                    self.put(dst, value);
                    return Ok(Flow::Next);
                }
                self.awaiting = awaiting;
                self.deliver(value, cx)?;
                Ok(Flow::Next)
            }
            Called::Raised(exc) => Err(exc),
            Called::Unfinished(body, step) => {
                self.awaiting = awaiting;
                Ok(Flow::Leave(Box::new(Exit::Step(Box::new(Step::Enter(body, step))))))
            }
        }
    }

    /// A stage that was built by a call stands where the call stands.
    pub(super) fn note_site(&self, iter: &Iter) {
        let site = &iter.record().site;
        if site.get().is_none() {
            let span = self.code.code.span_at(self.pc - 1);
            site.set(Some((span.start, span.end)));
        }
    }

    /// The places of a pipe's left and right side in the text.
    pub(super) fn sites(&self) -> pipe::Sites {
        let pc = (self.pc - 1) as u32;
        let right = self.code.code.span_at(self.pc - 1);
        let lefts = &self.code.code.lefts;
        let left = lefts.binary_search_by_key(&pc, |(at, _)| *at).map_or(right, |at| lefts[at].1);
        pipe::Sites { left: (left.start, left.end), right: (right.start, right.end) }
    }

    /// `left | function(arguments)`
    pub(super) fn pipe(
        &mut self,
        dst: Reg,
        left: Src,
        function: Src,
        arguments: Arguments,
        cx: &mut Context<'_>,
    ) -> Result<Flow, Exc> {
        let (upstream, function) = (self.get(left)?.clone(), self.get(function)?.clone());
        if !pipe::pipes(&upstream, &function) {
            let function = self.builtin_of(function);
            return self.python_or(dst, upstream, &function, arguments, cx);
        }
        let stage = pipe::pipe(&upstream, &function, arguments, self.sites(), cx)?;
        self.set(dst, stage.to_value());
        Ok(Flow::Next)
    }

    /// Where `|` is Python's own, `sum` right of it is Python's, too.
    pub(super) fn builtin_of(&self, function: Value) -> Value {
        let name = function.as_object::<NativeFunction>().map(|native| native.0.name());
        name.and_then(|name| self.globals.environment.builtins.get(name).cloned()).unwrap_or(function)
    }

    pub(super) fn python_or(
        &mut self,
        dst: Reg,
        left: Value,
        function: &Value,
        arguments: Arguments,
        cx: &mut Context<'_>,
    ) -> Result<Flow, Exc> {
        // What is made is wanted, not what initialising it returns.
        if matches!(function, Value::Class(_)) {
            let made = cx.world().call(function, arguments, cx);
            return self.called(made, Rarely::Or { dst, left }.into(), cx);
        }
        match self.call(function, arguments, dst, cx)? {
            Flow::Next => {
                let value = binary(BinaryOp::Or, &left, self.register(dst))?;
                self.set(dst, value);
                Ok(Flow::Next)
            }
            Flow::Call(mut call) => {
                call.awaiting = Rarely::Or { dst, left }.into();
                Ok(Flow::Call(call))
            }
            leave => {
                self.awaiting = Rarely::Or { dst, left }.into();
                Ok(leave)
            }
        }
    }

    /// Puts a value that was waited for where it belongs.
    pub(in crate::vm) fn deliver(&mut self, value: Value, cx: &Context<'_>) -> Result<(), Exc> {
        match std::mem::replace(&mut self.awaiting, Awaiting::Nothing) {
            Awaiting::Value(dst) | Awaiting::Sent(dst) | Awaiting::Item(dst) | Awaiting::Next { dst, .. } => {
                self.set(dst, value);
            }
            Awaiting::Truth(dst, negate) => self.set(dst, Value::Bool(value.is_true() != negate)),
            Awaiting::Jump { negate, when, to } => {
                if (value.is_true() != negate) == when {
                    self.pc = to as usize;
                }
            }
            Awaiting::Unpack { start, before, after, star } => {
                let parts = match &value {
                    Value::List(list) => list.items.take(),
                    _ => Vec::new(),
                };
                self.unpack(parts, start, before as usize, after as usize, star)?;
            }
            Awaiting::Extend(reg) => {
                if let (Value::List(list), Value::List(more)) = (self.register(reg), &value) {
                    let more = more.items.take();
                    list.items.borrow_mut().extend(more);
                }
            }
            Awaiting::Update(reg) => {
                if let (Value::Set(set), Value::List(more)) = (self.register(reg), &value) {
                    for item in more.items.take() {
                        set.add(Key::new(item)?)?;
                    }
                }
            }
            Awaiting::Mapping { dict, call } => self.dict_update(dict, &value, call)?,
            Awaiting::Delegate { dst, .. } => self.set(dst, value),
            Awaiting::Attempt { .. } if matches!(value, Value::NotImplemented) => {
                self.attempt += 1;
                self.pc -= 1;
            }
            Awaiting::Attempt { after, invert } => {
                self.attempt = 0;
                self.finish_with(value, if invert { after.as_opposite() } else { after })?;
            }
            Awaiting::Truthy { after, strict } => {
                let truth = match value {
                    Value::Bool(_) => value,
                    other if strict => {
                        let class = other.type_name();
                        return Err(type_error(format!("__bool__ should return bool, returned {class}")));
                    }
                    length => builtins::checked_length(length)?,
                };
                self.finish_with(truth, after)?;
            }
            Awaiting::Made { dst, object } => {
                class::check_init(&value)?;
                self.set(dst, Value::Instance(object));
            }
            Awaiting::Iterator(dst) => {
                let iter = class::returned(&value, cx.world())?;
                self.note_site(&iter);
                self.set(dst, iter.to_value());
            }
            Awaiting::Part { dst, .. } => self.set(dst, value),
            Awaiting::Parts { start, fail } => self.matched_parts(&value, start, fail),
            Awaiting::Ignored | Awaiting::Nothing | Awaiting::DelegateClosed(_) => {}
            Awaiting::Rarely(rarely) => self.deliver_rarely(value, *rarely)?,
        }
        Ok(())
    }

    fn deliver_rarely(&mut self, value: Value, rarely: Rarely) -> Result<(), Exc> {
        match rarely {
            Rarely::Slice { object, key } => items::set(&object, &key, value)?,
            Rarely::Or { dst, left } => {
                let value = binary(BinaryOp::Or, &left, &value)?;
                self.set(dst, value);
            }
            Rarely::Made { dst, object } => {
                class::check_init(&value)?;
                self.set(dst, object);
            }
            Rarely::Shown { dst, name } => self.shown(&value, dst, name)?,
            Rarely::Property { dst, .. } => self.set(dst, value),
            Rarely::Raise { cause, handled } => self.raise_from(value, cause, handled)?,
            Rarely::Cause { exc, handled } => return Err(self.raised(&exc, Some(value), handled)?),
            Rarely::Function { dst, arguments } => {
                // What the attribute is has been found out: the call itself comes next.
                self.pending = Some(Box::new((value, arguments, Awaiting::Value(dst))));
            }
        }
        Ok(())
    }

    pub(super) fn unpack(
        &mut self,
        parts: Vec<Value>,
        start: Reg,
        before: usize,
        after: usize,
        star: bool,
    ) -> Result<(), Exc> {
        let wanted = before + after;
        let error = |text: String| Err(crate::value::value_error(text));
        if parts.len() < wanted {
            let least = if star { "at least " } else { "" };
            return error(format!("not enough values to unpack (expected {least}{wanted}, got {})", parts.len()));
        }
        if !star && parts.len() > wanted {
            return error(format!("too many values to unpack (expected {wanted})"));
        }
        let mut parts = parts;
        let tail = if star { parts.split_off(parts.len() - after) } else { Vec::new() };
        let middle = star.then(|| Value::list(parts.split_off(before)));
        for (offset, part) in parts.into_iter().chain(middle).chain(tail).enumerate() {
            self.set(start + offset as u16, part);
        }
        Ok(())
    }

    pub(super) fn spread_arguments(&mut self, positional: Reg, named: Option<Reg>) -> Arguments {
        let positional = match self.registers[positional as usize].take() {
            Some(Value::List(list)) => list.items.take(),
            _ => Vec::new(),
        };
        let named = match named.and_then(|reg| self.registers[reg as usize].take()) {
            Some(Value::Dict(dict)) => dict.pairs().into_iter().map(|(key, value)| (key.to_display(), value)).collect(),
            _ => Vec::new(),
        };
        Arguments { positional, named }
    }
}

/// What [`pulling::collect`] does with its items where the frame takes them as a list.
pub(super) fn extend_list(items: Vec<Value>, _: &mut Context<'_>) -> Result<Value, Exc> {
    Ok(Value::list(items))
}

/// A method call; `Err` holds what to call instead, where the method is a function that the object holds.
pub(super) type MethodCall = Result<Called, (Value, Arguments)>;

pub(super) fn call_method(
    object: &Value,
    name: &str,
    arguments: Arguments,
    globals: &Globals,
    cx: &mut Context<'_>,
) -> Result<MethodCall, Exc> {
    if let Value::Object(_) = object
        && Iter::from_value(object).is_none()
        && Deque::from_value(object).is_none()
    {
        let function = match module_attribute(object, name, globals) {
            Some(value) => value?,
            None => attributes::get(object, name)?,
        };
        return Ok(Err((function, arguments)));
    }
    Ok(Ok(methods::call(object, name, arguments, cx)))
}

pub(super) fn module_attribute(object: &Value, name: &str, globals: &Globals) -> Option<Result<Value, Exc>> {
    let module = object.as_object::<ModuleObject>()?;
    let module_name = module.name.to_text();
    if let Some(set) = module.own(name) {
        return Some(Ok(set));
    }
    if let Some(stage) = stage_of(&module_name, name, &globals.environment) {
        return Some(Ok(stage.clone()));
    }
    if module_name != "itertools" {
        return None;
    }
    Some(Err({
        let text = format!("module '{module_name}' has no attribute '{name}'");
        Exception::with_message(ExcType::AttributeError, text)
    }))
}

/// The stage that a module's function is.
pub(super) fn stage_of<'e>(module: &str, name: &str, environment: &'e Environment) -> Option<&'e Value> {
    match (module, name) {
        ("itertools", name) => environment.stages.get(name),
        ("heapq", "merge") => environment.stages.get("merge_sorted"),
        _ => None,
    }
}

/// Stages whose arguments after the first are numbers, which objects of the user's may say by `__index__`.
const NUMBERED: [&str; 7] =
    ["batched", "combinations", "combinations_with_replacement", "enumerate", "islice", "permutations", "repeat"];

/// Whether it is such a stage, and an argument is such an object.
pub(super) fn asks_for_numbers(name: &str, row: &[Slot]) -> bool {
    may_ask() && NUMBERED.contains(&name) && row.iter().skip(1).flatten().any(has_index)
}

/// Calls what is not a function of the user's.
pub(in crate::vm) fn call_native(function: &Value, arguments: Arguments, cx: &mut Context<'_>) -> Called {
    match function {
        Value::Type(class) => builtins::construct(*class, arguments, cx),
        Value::Class(class) if special(function, "__call__").is_none() => class::construct(class, arguments, cx),
        Value::Instance(_) | Value::Class(_) if special(function, "__call__").is_some() => {
            passing_on::call(function, arguments, cx)
        }
        Value::Object(_) => {
            if let Some(native) = function.as_object::<NativeFunction>() {
                if may_ask()
                    && NUMBERED.contains(&native.0.name())
                    && arguments.positional.iter().skip(1).any(has_index)
                {
                    let (function, named) = (function.clone(), arguments.named);
                    let again = move |positional: Vec<Value>, cx: &mut Context<'_>| {
                        cx.world().call(&function, Arguments { positional, named }, cx)
                    };
                    return with_indices(arguments.positional, 1, again, cx);
                }
                return native.0.call(arguments, cx);
            }
            if function.as_object::<BoundMethod>().is_some()
                || function.as_object::<GenericAlias>().is_some()
                || function.as_object::<Wrapped>().is_some()
            {
                return passing_on::call(function, arguments, cx);
            }
            builtins::call_object(function, arguments, cx)
        }
        // One of a class that derives from `list`, say.
        other if other.instance().is_some() && special(other, "__call__").is_some() => {
            passing_on::call(other, arguments, cx)
        }
        other => Called::Raised(type_error(format!("'{}' object is not callable", other.type_name()))),
    }
}
