//! The instruction loop.

mod asynchronous;
mod calls;
mod contexts;
mod patterns;
mod raising;
mod rare;
mod special;

use calls::call_method;
pub(super) use calls::call_native;
pub(super) use contexts::exit_arguments;

use std::any::Any;
use std::rc::Rc;

use super::arithmetic;
use super::frame::{After, Awaiting, Frame, Invoking, Receiver};
use super::function::Function;
use super::place::Place;
use super::slot::{Slot, put_bool, put_copy, put_float, put_int, release, shift};
use super::{NativeFunction, builtins, class, comparing, format, items, methods, pulling};
use crate::lang::code::{Instr, Reg, Src, Window};
use crate::machine::{Arguments, Called, Context, Iter, Step};
use crate::value::{BinaryOp, CompareOp, Exc, Object, Str, Value, binary, compare};

/// Why a frame was left.
#[derive(Debug)]
pub(super) enum Exit {
    /// It calls a function of the user's.
    Call(Box<Frame>),
    /// The same, as [`Frame::invoking`] says.
    Invoke,
    /// It returned its [result](Frame::result).
    Return,
    /// It yielded its [result](Frame::result).
    Yield,
    /// It asks for the next item of the iterator that is its [result](Frame::result).
    Next,
    /// It raised and does not handle it.
    Raise(Exc),
    /// It raises again what its caller, or the caller's caller, is handling.
    RaiseAgain,
    /// It wants something of the machine.
    Step(Step),
}

/// How an instruction went on.
enum Flow {
    Next,
    Invoke,
    Return,
    Yield,
    Ask,
    Leave(Exit),
}

impl Frame {
    #[inline(always)]
    fn get(&self, src: Src) -> Result<&Value, Exc> {
        let slot = match src.as_constant() {
            Some(at) => &self.code.constants[at],
            None => &self.registers[src.as_reg().unwrap_or_default() as usize],
        };
        match slot {
            Some(value) => Ok(value),
            None => Err(self.unbound(src.as_reg().unwrap_or_default())),
        }
    }

    /// The value; moved out where the register is read for the last time.
    fn take(&mut self, src: Src) -> Result<Value, Exc> {
        match src.as_reg() {
            Some(reg) if src.is_last() => self.registers[reg as usize].take().ok_or_else(|| self.unbound(reg)),
            _ => self.get(src).cloned(),
        }
    }

    #[inline(always)]
    fn set(&mut self, dst: Reg, value: Value) {
        self.registers[dst as usize] = Some(value);
    }

    /// Lets go of an operand that was read for the last time.
    #[inline(always)]
    fn used(&mut self, src: Src) {
        if src.is_last()
            && let Some(reg) = src.as_reg()
        {
            release(&mut self.registers[reg as usize]);
        }
    }

    fn register(&self, reg: Reg) -> &Value {
        self.registers[reg as usize].as_ref().unwrap_or(&Value::None)
    }

    /// Takes values out of registers in a row.
    fn take_row(&mut self, start: Reg, len: usize) -> Vec<Value> {
        let start = start as usize;
        self.registers[start..start + len].iter_mut().map(|slot| slot.take().unwrap_or_default()).collect()
    }

    fn name(&self, at: u16) -> &str {
        &self.code.code.names[at as usize]
    }

    fn arguments(&mut self, window: Window, free: usize) -> Arguments {
        let mut positional = self.take_row(window.start + free as u16, window.len as usize - free);
        if window.named == 0 {
            return positional.into();
        }
        let named = positional.split_off(positional.len() - window.named as usize);
        let names = &self.code.code.names[window.names as usize..];
        let named = names.iter().zip(named).map(|(name, value)| (Str::from(name.as_str()), value)).collect();
        Arguments { positional, named }
    }

    /// Runs until the frame has to be left.
    pub(super) fn run(&mut self, cx: &mut Context<'_>) -> Exit {
        match self.call_pending(cx) {
            None | Some(Ok(Flow::Next)) => {}
            Some(Ok(Flow::Leave(exit))) => return exit,
            Some(Ok(Flow::Invoke | Flow::Return | Flow::Yield | Flow::Ask)) => {
                unreachable!("a pending call is made by its arguments")
            }
            Some(Err(exc)) => {
                if let Err(exc) = self.handle(exc, cx) {
                    return Exit::Raise(exc);
                }
            }
        }
        let code = Rc::clone(&self.code);
        loop {
            if cx.world().is_unsettled() {
                self.awaiting = Awaiting::Nothing;
                return Exit::Step(Step::Settle);
            }
            // However little fuel there is, each turn goes on by an instruction.
            let fuelled = cx.spend(1);
            let instr = &code.code.instrs[self.pc];
            self.pc += 1;
            match self.execute(instr, cx) {
                Ok(Flow::Next) => {}
                Ok(Flow::Invoke) => return Exit::Invoke,
                Ok(Flow::Return) => return Exit::Return,
                Ok(Flow::Yield) => return Exit::Yield,
                Ok(Flow::Ask) => return Exit::Next,
                Ok(Flow::Leave(exit)) => return exit,
                Err(exc) => {
                    if let Err(exc) = self.handle(exc, cx) {
                        return Exit::Raise(exc);
                    }
                }
            }
            if !fuelled {
                self.awaiting = Awaiting::Nothing;
                return Exit::Step(Step::OutOfFuel);
            }
        }
    }

    #[inline(always)]
    fn execute(&mut self, instr: &Instr, cx: &mut Context<'_>) -> Result<Flow, Exc> {
        match *instr {
            Instr::Move { dst, src } => self.copy_to(dst, src)?,
            Instr::Binary { op, dst, a, b } => {
                match arithmetic::binary(op, self.get(a)?, self.get(b)?) {
                    arithmetic::Result::Int(n) => {
                        put_int(&mut self.registers[dst as usize], n);
                        return Ok(Flow::Next);
                    }
                    arithmetic::Result::Float(x) => {
                        put_float(&mut self.registers[dst as usize], x);
                        return Ok(Flow::Next);
                    }
                    arithmetic::Result::Unknown => {}
                }
                let value = match (self.get(a)?, self.get(b)?) {
                    (template @ (Value::Str(_) | Value::Bytes(_)), arguments) if op == BinaryOp::Mod => {
                        format::percent(template, arguments)?
                    }
                    (x, y) if x.instance().is_some() || y.instance().is_some() => {
                        return self.operate(op, false, (dst, a, b), cx);
                    }
                    (x, y) => binary(op, x, y)?,
                };
                self.used(a);
                self.used(b);
                self.set(dst, value);
            }
            Instr::CompareJump { op, when, a, b, to } => {
                let (x, y) = (self.get(a)?, self.get(b)?);
                if let Some(holds) = arithmetic::compare(op, x, y) {
                    self.used(a);
                    self.used(b);
                    if holds == when {
                        self.pc = to as usize;
                    }
                    return Ok(Flow::Next);
                }
                let holds = match (x, y) {
                    (x, y) if x.instance().is_some() || y.instance().is_some() => {
                        return self.compare_own(op, (a, b), After::Jump { when, to }, cx);
                    }
                    (x, y) => match membership(op, x, y, cx)? {
                        None => compare(op, x, y)?,
                        Some(called) => {
                            let negate = op == CompareOp::NotIn;
                            self.used(a);
                            self.used(b);
                            return self.called(called, Awaiting::Jump { negate, when, to }, cx);
                        }
                    },
                };
                self.used(a);
                self.used(b);
                if holds == when {
                    self.pc = to as usize;
                }
            }
            Instr::Compare { op, dst, a, b } => {
                let (x, y) = (self.get(a)?, self.get(b)?);
                if let Some(holds) = arithmetic::compare(op, x, y) {
                    self.used(a);
                    self.used(b);
                    put_bool(&mut self.registers[dst as usize], holds);
                    return Ok(Flow::Next);
                }
                let holds = match (x, y) {
                    (x, y) if x.instance().is_some() || y.instance().is_some() => {
                        return self.compare_own(op, (a, b), After::Value(dst), cx);
                    }
                    (x, y) => match membership(op, x, y, cx)? {
                        None => compare(op, x, y)?,
                        Some(called) => {
                            self.used(a);
                            self.used(b);
                            return self.called(called, Awaiting::Truth(dst, op == CompareOp::NotIn), cx);
                        }
                    },
                };
                self.used(a);
                self.used(b);
                self.set(dst, Value::Bool(holds));
            }
            Instr::Jump { to } => self.pc = to as usize,
            Instr::JumpIf { src, when, to } => {
                let truth = match self.get(src)? {
                    Value::Bool(b) => *b,
                    value if value.instance().is_some() => {
                        let value = value.clone();
                        return self.jump_if_own(&value, when, to, cx);
                    }
                    value => value.is_true(),
                };
                self.used(src);
                if truth == when {
                    self.pc = to as usize;
                }
            }
            Instr::ForIter { dst, iter, end } => {
                let Ok([place, item]) = self.registers.get_disjoint_mut([iter as usize, dst as usize]) else {
                    return self.for_iter(dst, iter, end);
                };
                let Some(place) = Place::of(place.as_ref()) else { return self.for_iter(dst, iter, end) };
                if !place.advance(item)? {
                    self.pc = end as usize;
                }
            }
            Instr::Inplace { op, dst, a, b }
                if let (Ok(x), Ok(y)) = (self.get(a), self.get(b))
                    && let result @ (arithmetic::Result::Int(_) | arithmetic::Result::Float(_)) =
                        arithmetic::binary(op, x, y) =>
            {
                match result {
                    arithmetic::Result::Int(n) => put_int(&mut self.registers[dst as usize], n),
                    arithmetic::Result::Float(x) => put_float(&mut self.registers[dst as usize], x),
                    arithmetic::Result::Unknown => {}
                }
            }
            Instr::LoadGlobal { dst, slot } => {
                let slots = self.globals.slots.borrow();
                if let Some(Some(value)) = slots.get(slot as usize) {
                    put_copy(&mut self.registers[dst as usize], value);
                } else {
                    drop(slots);
                    let value = self.unbound_global(slot)?;
                    self.set(dst, value);
                }
            }
            Instr::LoadCell { dst, cell } => {
                let bound = match &*self.cells[cell as usize].0.borrow() {
                    Some(value) => {
                        put_copy(&mut self.registers[dst as usize], value);
                        true
                    }
                    None => false,
                };
                if !bound {
                    return Err(self.unbound_cell(cell));
                }
            }
            Instr::GetAttr { dst, object, name } if let Value::Instance(instance) = self.get(object)? => {
                let instance = Rc::clone(instance);
                if !self.code.known(name).0.read(&instance, &mut self.registers[dst as usize]) {
                    return self.execute_rare(*instr, cx);
                }
                if object.as_reg() != Some(dst) {
                    self.used(object);
                }
            }
            Instr::SetAttr { object, name, src }
                if let Value::Instance(instance) = self.get(object)?
                    && self.code.known(name).0.set(instance, self.get(src)?) => {}
            Instr::SetItem { object, key, src }
                if let (Value::List(list), Value::Int(at)) = (self.get(object)?, self.get(key)?)
                    && list.own.is_none()
                    && *at >= 0
                    && (*at as usize) < list.items.borrow().len() =>
            {
                let value = self.get(src)?;
                let old = match (&mut list.items.borrow_mut()[*at as usize], value) {
                    (Value::Int(old), Value::Int(n)) => {
                        *old = *n;
                        None
                    }
                    (Value::Bool(old), Value::Bool(b)) => {
                        *old = *b;
                        None
                    }
                    (old, value) => Some(std::mem::replace(old, value.clone())),
                };
                drop(old);
            }
            Instr::Unpack { src, start, before, after: 0, star: false }
                if let Value::Tuple(tuple) = self.get(src)?
                    && tuple.items.len() == before as usize =>
            {
                let tuple = Rc::clone(tuple);
                for (offset, item) in tuple.items.iter().enumerate() {
                    put_copy(&mut self.registers[start as usize + offset], item);
                }
            }
            Instr::GetItem { dst, object, key }
                if let (Value::List(list), Value::Int(at)) = (self.get(object)?, self.get(key)?)
                    && list.own.is_none()
                    && let Ok(at) = usize::try_from(*at) =>
            {
                let list = Rc::clone(list);
                self.used(object);
                match list.items.borrow().get(at) {
                    Some(item) => put_copy(&mut self.registers[dst as usize], item),
                    None => return Err(crate::value::index_error("list index out of range")),
                }
            }
            Instr::GetItem { dst, object, key }
                if let Some(at) = key.as_constant()
                    && let Value::Dict(dict) = self.get(object)?
                    && dict.own().is_none()
                    && let Some(at) = self.code.slot(at, dict) =>
            {
                let dict = Rc::clone(dict);
                self.used(object);
                dict.with_slot(at, |value| put_copy(&mut self.registers[dst as usize], value));
            }
            Instr::GetItem { dst, object, key } => {
                let value = match (self.get(object)?, self.get(key)?) {
                    (object_value, _)
                        if object_value.instance().is_some() || matches!(object_value, Value::Class(_)) =>
                    {
                        return self.get_item_own(dst, object, key, cx);
                    }
                    (Value::Dict(dict), _) if dict.kind().is_some() => {
                        let called = items::get_or_make(self.get(object)?, self.get(key)?, cx);
                        self.used(object);
                        return self.called(called, Awaiting::Value(dst), cx);
                    }
                    (Value::Object(_), _) => {
                        let called = items::get_or_make(self.get(object)?, self.get(key)?, cx);
                        self.used(object);
                        return self.called(called, Awaiting::Value(dst), cx);
                    }
                    (object, key) => items::get(object, key)?,
                };
                self.used(object);
                self.set(dst, value);
            }
            Instr::CallMethod { dst, object, name, window } => {
                if window.len <= 1
                    && let Value::Object(_) = self.get(object)?
                    && let Some(flow) = self.ask_generator(object, name, window, dst)
                {
                    return flow;
                }
                if window.named == 0
                    && let Value::Instance(instance) = self.get(object)?
                    && let (known, text) = self.code.known(name)
                    && let Some(function) = known.method(instance, text, window.len + 1)
                {
                    self.awaiting = Awaiting::Value(dst);
                    self.invoke(function, Receiver::At(object), window);
                    return Ok(Flow::Invoke);
                }
                let arguments = self.arguments(window, 0);
                let object = self.take(object)?;
                if object.instance().is_some()
                    || matches!(object, Value::Class(_) | Value::Object(_)) && class::is_looked_into(&object)
                {
                    return match self.call_method_own(dst, &object, name, arguments, cx) {
                        Some(flow) => flow,
                        None => unreachable!("it is looked into"),
                    };
                }
                if !matches!(object, Value::Object(_))
                    && let Some(method) = self.code.method(name, object.type_of())
                {
                    let noted = self.begin_handled(cx);
                    let called = methods::run(method, &object, arguments, cx);
                    if noted {
                        cx.world().end_handled();
                    }
                    return self.called(called, Awaiting::Value(dst), cx);
                }
                let called = call_method(&object, self.name(name), arguments, &self.globals, cx)?;
                return match called {
                    Ok(called) => self.called(called, Awaiting::Value(dst), cx),
                    Err((function, arguments)) => self.call(&function, arguments, dst, cx),
                };
            }
            Instr::Call { dst, function, window: Window { start, len: 1, named: 0, .. } }
                if let Value::Type(class) = self.get(function)?
                    && let Some(made) = builtins::converted(*class, self.register(start)) =>
            {
                let value = made?;
                self.registers[start as usize] = None;
                self.set(dst, value);
            }
            Instr::Call { dst, function, window } => {
                if window.named == 0
                    && let Value::Class(class) = self.get(function)?
                    && let Some(init) = class.initialiser().and_then(|init| init.to_object::<Function>())
                    && init.takes(window.len + 1)
                {
                    let object = Value::Instance(class.instance());
                    self.awaiting = Awaiting::Made { dst, object };
                    self.invoke(init, Receiver::Made, window);
                    return Ok(Flow::Invoke);
                }
                if window.named == 0
                    && let Value::Object(object) = self.get(function)?
                {
                    let any: &dyn Any = &**object;
                    if let Some(own) = any.downcast_ref::<Function>()
                        && own.takes(window.len)
                    {
                        let any: Rc<dyn Any> = Rc::<dyn Object>::clone(object);
                        let Ok(function) = any.downcast() else { unreachable!("looked at above") };
                        self.awaiting = Awaiting::Value(dst);
                        self.invoke(function, Receiver::None, window);
                        return Ok(Flow::Invoke);
                    }
                    if window.len == 1
                        && let Some(native) = any.downcast_ref::<NativeFunction>()
                        && let Some(flow) = self.next_item(native.0.name(), window.start, dst)
                    {
                        return flow;
                    }
                }
                let arguments = self.arguments(window, 0);
                let function = self.get(function)?.clone();
                return self.call(&function, arguments, dst, cx);
            }
            Instr::Return { src } => {
                self.get(src)?;
                // The frame is over: a local need not keep its value, unless something still has to read it on the way out.
                self.result = if self.code.code.handlers.is_empty() { src.last() } else { src };
                return Ok(Flow::Return);
            }
            Instr::Yield { dst, src } => {
                self.get(src)?;
                self.result = src;
                self.awaiting = Awaiting::Sent(dst);
                return Ok(Flow::Yield);
            }
            _ => return self.execute_rare(*instr, cx),
        }
        Ok(Flow::Next)
    }

    /// `dst = src`; moved where the register is read for the last time.
    #[inline(always)]
    fn copy_to(&mut self, dst: Reg, src: Src) -> Result<(), Exc> {
        match src.as_reg() {
            None => put_copy(
                &mut self.registers[dst as usize],
                self.code.constants[src.as_constant().unwrap_or_default()].as_ref().unwrap_or(&Value::None),
            ),
            Some(reg) => {
                if self.registers[reg as usize].is_none() {
                    return Err(self.unbound(reg));
                }
                if let Ok([from, to]) = self.registers.get_disjoint_mut([reg as usize, dst as usize]) {
                    match from {
                        from if src.is_last() => shift(from, to),
                        Some(value) => put_copy(to, value),
                        None => {}
                    }
                }
            }
        }
        Ok(())
    }

    /// Says what is called; the caller waits for it.
    #[inline(always)]
    fn invoke(&mut self, function: Rc<Function>, receiver: Receiver, window: Window) {
        self.invoking = Invoking { function: Some(function), receiver, start: window.start, len: window.len };
    }

    /// Hands on what stands there, which it need not have any more where it reads it for the last time.
    #[inline(always)]
    pub(super) fn hand_over(&mut self, src: Src, to: &mut Slot) {
        match src.as_reg() {
            Some(reg) if src.is_last() => shift(&mut self.registers[reg as usize], to),
            _ => put_copy(to, self.get(src).unwrap_or(&Value::None)),
        }
    }

    /// What it returned or yielded.
    pub(super) fn result(&self) -> &Value {
        self.get(self.result).unwrap_or(&Value::None)
    }

    /// Hands on what it returned or yielded.
    #[inline(always)]
    pub(super) fn result_into(&mut self, to: &mut Slot) {
        self.hand_over(self.result, to);
    }

    /// Takes what it returned or yielded.
    pub(super) fn take_result(&mut self) -> Value {
        self.take(self.result).unwrap_or_default()
    }

    /// Whether `dst = a + b` adds a text to the one that is there.
    fn appends(&self, dst: Reg, a: Src, b: Src) -> bool {
        a.as_reg() == Some(dst)
            && b.as_reg() != Some(dst)
            && matches!((self.get(a), self.get(b)), (Ok(Value::Str(_)), Ok(Value::Str(_))))
    }

    fn append(&mut self, dst: Reg, b: Src) -> Result<(), Exc> {
        let Some(Value::Str(mut text)) = self.registers[dst as usize].take() else { return Err(self.unbound(dst)) };
        let appended = match self.get(b) {
            Ok(Value::Str(more)) => {
                let fits = crate::value::check_size(text.byte_len().checked_add(more.byte_len()));
                fits.map(|()| text.push(more))
            }
            _ => Ok(()),
        };
        self.set(dst, Value::Str(text));
        appended
    }
}

#[inline]
fn fast_int(op: BinaryOp, a: i64, b: i64) -> Option<i64> {
    match op {
        BinaryOp::Add => a.checked_add(b),
        BinaryOp::Sub => a.checked_sub(b),
        BinaryOp::Mul => a.checked_mul(b),
        BinaryOp::Mod if b > 0 => Some(a.rem_euclid(b)),
        BinaryOp::FloorDiv if b > 0 => Some(a.div_euclid(b)),
        _ => None,
    }
}

#[inline]
fn is_order(op: CompareOp) -> bool {
    !matches!(op, CompareOp::In | CompareOp::NotIn | CompareOp::Is | CompareOp::IsNot)
}

/// `x in iterator` has to pull, and some comparisons to call; `None` where the operator is another, or the container can tell.
fn membership(op: CompareOp, item: &Value, container: &Value, cx: &mut Context<'_>) -> Result<Option<Called>, Exc> {
    if is_order(op)
        && let (Value::Object(_), _) | (_, Value::Object(_)) = (item, container)
        && let Some(called) = comparing::by_key(op, item, container, cx)
    {
        return Ok(Some(called));
    }
    if !matches!(op, CompareOp::In | CompareOp::NotIn) {
        return Ok(None);
    }
    if let Value::Str(text) = container {
        methods::spend_on(text, cx);
    }
    let pulls = match container {
        Value::Instance(_) => class::is_iterable(container),
        Value::Class(class) => class.has_members(),
        Value::Object(_) => Iter::from_value(container).is_some(),
        _ => false,
    };
    if !pulls {
        return Ok(None);
    }
    Ok(Some(pulling::contains(container, item.clone(), cx)))
}
