//! What an instruction names: registers and constants, read, moved and let go; calls handed over.

use std::rc::Rc;

use super::super::frame::{Awaiting, Frame, Invoking, Receiver};
use super::super::function::Function;
use super::super::slot::{Slot, put_copy, put_int, put_none, release, shift};
use super::Op;
use crate::lang::code::{Reg, Src, Window};
use crate::machine::{Arguments, Demand, Iter, Request};
use crate::value::{Exc, Str, Value};

impl Frame {
    #[inline(always)]
    pub(super) fn get(&self, src: Src) -> Result<&Value, Exc> {
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
    pub(super) fn take(&mut self, src: Src) -> Result<Value, Exc> {
        match src.as_reg() {
            Some(reg) if src.is_last() => self.registers[reg as usize].take().ok_or_else(|| self.unbound(reg)),
            _ => self.get(src).cloned(),
        }
    }

    #[inline(always)]
    pub(super) fn set(&mut self, dst: Reg, value: Value) {
        self.registers[dst as usize] = Some(value);
    }

    /// Lets go of an operand that was read for the last time.
    #[inline(always)]
    pub(in crate::vm) fn used(&mut self, src: Src) {
        if src.is_last()
            && let Some(reg) = src.as_reg()
        {
            release(&mut self.registers[reg as usize]);
        }
    }

    pub(super) fn register(&self, reg: Reg) -> &Value {
        self.registers[reg as usize].as_ref().unwrap_or(&Value::None)
    }

    /// Takes values out of registers in a row.
    pub(super) fn take_row(&mut self, start: Reg, len: usize) -> Vec<Value> {
        let start = start as usize;
        self.registers[start..start + len].iter_mut().map(|slot| slot.take().unwrap_or_default()).collect()
    }

    pub(super) fn name(&self, at: u16) -> &str {
        &self.code.code.names[at as usize]
    }

    pub(super) fn arguments(&mut self, window: Window, free: usize) -> Arguments {
        let mut positional = self.take_row(window.start + free as u16, window.len as usize - free);
        if window.named == 0 {
            return positional.into();
        }
        let named = positional.split_off(positional.len() - window.named as usize);
        let names = &self.code.code.names[window.names as usize..];
        let named = names.iter().zip(named).map(|(name, value)| (Str::from(name.as_str()), value)).collect();
        Arguments { positional, named }
    }

    /// `dst = src`; moved where the register is read for the last time. False, with nothing done, where it is not bound.
    #[inline(always)]
    pub(super) fn copy_to(&mut self, dst: Reg, src: Src) -> bool {
        let Some(reg) = src.as_reg() else {
            let constant = &self.code.constants[src.as_constant().unwrap_or_default()];
            put_copy(&mut self.registers[dst as usize], constant.as_ref().unwrap_or(&Value::None));
            return true;
        };
        match self.registers.get_disjoint_mut([reg as usize, dst as usize]) {
            Ok([None, _]) => return false,
            Ok([from, to]) if src.is_last() => shift(from, to),
            Ok([Some(value), to]) => put_copy(to, value),
            Err(_) => return self.registers[reg as usize].is_some(),
        }
        true
    }

    /// Says what is called; the caller waits for it.
    #[inline(always)]
    pub(super) fn invoke(&mut self, function: Rc<Function>, receiver: Receiver, window: Window) {
        self.invoking = Invoking { function: Some(function), receiver, start: window.start, len: window.len };
    }

    /// Hands over what [`Frame::invoking`] says, to a frame of `function` that takes it as it comes; defaults stand for the rest.
    #[inline]
    pub(in crate::vm) fn hand_arguments(&mut self, callee: &mut Frame, function: &Function) {
        let mut at = 0;
        match self.invoking.receiver {
            Receiver::None => {}
            Receiver::At(src) => {
                self.hand_over(src, &mut callee.registers[0]);
                at = 1;
            }
            Receiver::Made => {
                if let Awaiting::Made { object, .. } = &self.awaiting {
                    callee.registers[0] = Some(Value::Instance(Rc::clone(object)));
                }
                at = 1;
            }
            Receiver::Operands(a, b) => {
                for (src, to) in [a, b].into_iter().zip(&mut callee.registers) {
                    put_copy(to, self.get(src).unwrap_or(&Value::None));
                }
                at = 2;
            }
        }
        let (start, len) = (usize::from(self.invoking.start), usize::from(self.invoking.len));
        for (from, to) in self.registers[start..start + len].iter_mut().zip(&mut callee.registers[at..]) {
            shift(from, to);
        }
        function.put_defaults(&mut callee.registers, at + len);
    }

    /// Hands on what stands there, which it need not have any more where it reads it for the last time.
    #[inline(always)]
    pub(in crate::vm) fn hand_over(&mut self, src: Src, to: &mut Slot) {
        match src.as_reg() {
            Some(reg) if src.is_last() => shift(&mut self.registers[reg as usize], to),
            _ => put_copy(to, self.get(src).unwrap_or(&Value::None)),
        }
    }

    /// What it returned or yielded.
    #[inline]
    pub(in crate::vm) fn result(&self) -> &Value {
        self.get(self.result).unwrap_or(&Value::None)
    }

    /// Takes what it returned or yielded.
    #[inline]
    pub(in crate::vm) fn take_result(&mut self) -> Value {
        self.take(self.result).unwrap_or_default()
    }

    /// Puts what it yielded into a register of whoever asked; how many bytes it takes as an item of a list.
    #[inline(always)]
    pub(in crate::vm) fn give_result(&mut self, to: &mut Slot) -> usize {
        let result = self.result;
        if let Some(reg) = result.as_reg()
            && let Some(Value::Int(n)) = &self.registers[reg as usize]
        {
            put_int(to, *n);
            return size_of::<Value>();
        }
        self.give_any_result(to)
    }

    #[inline(never)]
    fn give_any_result(&mut self, to: &mut Slot) -> usize {
        let bytes = self.result().slot_bytes();
        self.hand_over(self.result, to);
        bytes
    }

    /// Puts a value into a register.
    #[inline]
    pub(in crate::vm) fn put(&mut self, dst: Reg, value: Value) {
        let slot = &mut self.registers[dst as usize];
        match (&mut *slot, &value) {
            (Some(Value::Int(old)), Value::Int(new)) => *old = *new,
            _ => *slot = Some(value),
        }
    }

    /// Where the next instruction spreads what comes into `dst`, and is not read otherwise, over two registers: the first of them.
    #[inline]
    pub(in crate::vm) fn spreads_pair(&self, dst: Reg) -> Option<Reg> {
        match self.code.ops.get(self.pc) {
            Some(&Op::Unpack { src, start, len: 2 }) if src.is_last() && src.as_reg() == Some(dst) => Some(start),
            _ => None,
        }
    }

    /// Carries out that instruction for a pair of these.
    pub(in crate::vm) fn put_pair(&mut self, start: Reg, first: Value, second: Value) {
        self.put(start, first);
        self.put(start + 1, second);
        self.pc += 1;
    }

    /// It waits for this.
    #[inline]
    pub(in crate::vm) fn wait_for(&mut self, awaiting: Awaiting) {
        match self.awaiting {
            // Nothing is there to be dropped.
            Awaiting::Nothing => std::mem::forget(std::mem::replace(&mut self.awaiting, awaiting)),
            _ => self.awaiting = awaiting,
        }
    }

    /// Nothing was sent in to the `yield` where it stands, whose value goes to `dst`; mostly nobody wants it.
    #[inline(always)]
    pub(in crate::vm) fn nothing_sent(&mut self, dst: Reg) {
        self.arrived();
        match self.code.ops.get(self.pc) {
            Some(Op::Clear { reg }) if *reg == dst => {
                self.pc += 1;
                release(&mut self.registers[dst as usize]);
            }
            _ => put_none(&mut self.registers[dst as usize]),
        }
    }

    /// What it waited for is there: nothing that was to be kept meanwhile.
    #[inline]
    pub(in crate::vm) fn arrived(&mut self) {
        // The kinds of waiting that end so hold nothing; dropping what might be any kind would have to look.
        std::mem::forget(std::mem::replace(&mut self.awaiting, Awaiting::Nothing));
    }

    /// Whom it asks, and what for, where it was left for that.
    pub(in crate::vm) fn asks(&mut self) -> Option<(Iter, Request)> {
        self.asking.take().or_else(|| Some((Iter::from_value(self.result())?, Request::Next(Demand::ONE))))
    }

    /// Whether `dst = a + b` adds a text to the one that is there.
    pub(super) fn appends(&self, dst: Reg, a: Src, b: Src) -> bool {
        a.as_reg() == Some(dst)
            && b.as_reg() != Some(dst)
            && matches!((self.get(a), self.get(b)), (Ok(Value::Str(_)), Ok(Value::Str(_))))
    }

    pub(super) fn append(&mut self, dst: Reg, b: Src) -> Result<(), Exc> {
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
