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

use super::frame::{After, Awaiting, Frame};
use super::{builtins, class, comparing, format, items, methods, pulling};
use crate::lang::code::{Instr, Reg, Src, Window};
use crate::machine::{Arguments, Called, Context, Iter, Step};
use crate::value::{BinaryOp, CompareOp, Exc, Str, Value, binary, compare};

/// Why a frame was left.
#[derive(Debug)]
pub(super) enum Exit {
    /// It calls a function of the user's.
    Call(Frame),
    /// It returned.
    Return(Value),
    /// It yielded.
    Yield(Value),
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
    Leave(Exit),
}

impl Frame {
    #[inline]
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

    #[inline]
    fn set(&mut self, dst: Reg, value: Value) {
        self.registers[dst as usize] = Some(value);
    }

    /// Lets go of an operand that was read for the last time.
    #[inline]
    fn used(&mut self, src: Src) {
        if src.is_last()
            && let Some(reg) = src.as_reg()
        {
            self.registers[reg as usize] = None;
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
            Some(Err(exc)) => {
                if let Err(exc) = self.handle(exc, cx) {
                    return Exit::Raise(exc);
                }
            }
        }
        loop {
            if cx.world().is_unsettled() {
                self.awaiting = Awaiting::Nothing;
                return Exit::Step(Step::Settle);
            }
            // However little fuel there is, each turn goes on by an instruction.
            let fuelled = cx.spend(1);
            let instr = self.code.code.instrs[self.pc];
            self.pc += 1;
            match self.execute(instr, cx) {
                Ok(Flow::Next) => {}
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

    #[inline]
    fn execute(&mut self, instr: Instr, cx: &mut Context<'_>) -> Result<Flow, Exc> {
        match instr {
            Instr::Move { dst, src } => {
                let value = self.take(src)?;
                self.set(dst, value);
            }
            Instr::Binary { op, dst, a, b } => {
                let value = match (self.get(a)?, self.get(b)?) {
                    (Value::Int(x), Value::Int(y)) => match fast_int(op, *x, *y) {
                        Some(n) => Value::Int(n),
                        None => binary(op, self.get(a)?, self.get(b)?)?,
                    },
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
                let holds = match (x, y) {
                    (Value::Int(x), Value::Int(y)) if is_order(op) => op.holds(Some(x.cmp(y))),
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
                let holds = match (x, y) {
                    (Value::Int(x), Value::Int(y)) if is_order(op) => op.holds(Some(x.cmp(y))),
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
            Instr::ForIter { dst, iter, end } => return self.for_iter(dst, iter, end),
            Instr::GetItem { dst, object, key } => {
                let value = match (self.get(object)?, self.get(key)?) {
                    (object_value, _)
                        if object_value.instance().is_some() || matches!(object_value, Value::Class(_)) =>
                    {
                        return self.get_item_own(dst, object, key, cx);
                    }
                    (Value::List(list), Value::Int(at)) if *at >= 0 => {
                        let item = list.items.borrow().get(*at as usize).cloned();
                        match item {
                            Some(item) => item,
                            None => return Err(crate::value::index_error("list index out of range")),
                        }
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
                let arguments = self.arguments(window, 0);
                let function = self.get(function)?.clone();
                return self.call(&function, arguments, dst, cx);
            }
            Instr::Return { src } => {
                let value = self.take_for_return(src)?;
                return Ok(Flow::Leave(Exit::Return(value)));
            }
            Instr::Yield { dst, src } => {
                let value = self.take(src)?;
                self.awaiting = Awaiting::Sent(dst);
                return Ok(Flow::Leave(Exit::Yield(value)));
            }
            other => return self.execute_rare(other, cx),
        }
        Ok(Flow::Next)
    }

    fn take_for_return(&mut self, src: Src) -> Result<Value, Exc> {
        // The frame is over: a local need not keep its value, unless something still has to read it on the way out.
        match src.as_reg() {
            Some(reg) if self.code.code.handlers.is_empty() => {
                self.registers[reg as usize].take().ok_or_else(|| self.unbound(reg))
            }
            _ => self.get(src).cloned(),
        }
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
