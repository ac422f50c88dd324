//! Operators whose method is one of the user's functions and stands remembered: it is called like any other function, with nothing
//! looked up. Everything else is for [`Frame::operate`] and [`Frame::compare_own`], which know Python's order of who is asked.

use std::rc::Rc;

use super::super::frame::{After, Awaiting, Frame, Receiver};
use super::super::function::Function;
use super::super::slot::put_copy;
use super::{Flow, Stack, slot};
use crate::lang::code::{Instr, Src, Window};
use crate::machine::Context;
use crate::value::{BinaryOp, CompareOp, Value, special_names};

/// The comparisons come after the binary operators.
const COMPARISONS: usize = 13;

/// Which of all methods for operators a comparison has, and its name; `None` where it has none of its own.
fn method_of(op: CompareOp) -> Option<(usize, &'static str)> {
    let (at, name) = match op {
        CompareOp::Eq => (0, "__eq__"),
        CompareOp::Lt => (1, "__lt__"),
        CompareOp::LtEq => (2, "__le__"),
        CompareOp::Gt => (3, "__gt__"),
        CompareOp::GtEq => (4, "__ge__"),
        _ => return None,
    };
    Some((COMPARISONS + at, name))
}

impl Stack<'_> {
    /// Begins the call of the method that the operator of the innermost frame's instruction is, as [`Frame::call_operator`] would; false,
    /// with nothing done, where it is no such instruction, or none remembered, or frames stand too deep.
    #[inline(never)]
    pub(super) fn call_operator(&mut self, cx: &Context<'_>) -> bool {
        let Some((frames, spare)) = self.room(cx) else { return false };
        let Some(caller) = frames.last_mut() else { return false };
        let (method, a, b, after) = match caller.code.code.instrs[caller.pc - 1] {
            Instr::Binary { op, dst, a, b } => (Some((op as usize, special_names(op)[0])), a, b, After::Value(dst)),
            Instr::Compare { op, dst, a, b } => (method_of(op), a, b, After::Value(dst)),
            Instr::CompareJump { op, when, a, b, to } => (method_of(op), a, b, After::Jump { when, to }),
            _ => return false,
        };
        let (Some((at, name)), Ok(Value::Instance(_))) = (method, caller.get(a)) else { return false };
        let Some(function) = caller.remembered(at, name, a, b) else { return false };
        let mut callee = spare.frame_of(&function);
        let [x, y, ..] = &mut callee.registers[..] else { return false };
        for (src, to) in [(a, x), (b, y)] {
            if let Ok(value) = caller.get(src) {
                put_copy(to, value);
            }
        }
        if function.code.takes != 2 {
            function.put_defaults(&mut callee.registers, 2);
        }
        callee.around = caller.handled_here();
        caller.wait_for(Awaiting::Attempt { after, invert: false });
        frames.push(callee);
        true
    }
}

impl Frame {
    /// Whether the instruction that it stands behind is an operator, of an object of the user's on the left.
    #[inline(always)]
    pub(super) fn operates_on_instance(&self) -> bool {
        let (Instr::Binary { a, .. } | Instr::Compare { a, .. } | Instr::CompareJump { a, .. }) =
            self.code.code.instrs[self.pc - 1]
        else {
            return false;
        };
        matches!(slot(&self.registers, &self.code.constants, a), Some(Value::Instance(_)))
    }

    /// `a op b` by the method that the class of `a` has for it.
    #[inline]
    pub(super) fn call_operator(&mut self, op: BinaryOp, (a, b): (Src, Src), after: After) -> Option<Flow> {
        self.call_remembered(op as usize, special_names(op)[0], (a, b), after)
    }

    /// The same of a comparison.
    #[inline]
    pub(super) fn call_comparison(&mut self, op: CompareOp, (a, b): (Src, Src), after: After) -> Option<Flow> {
        let (at, name) = method_of(op)?;
        self.call_remembered(at, name, (a, b), after)
    }

    fn call_remembered(&mut self, at: usize, name: &'static str, (a, b): (Src, Src), after: After) -> Option<Flow> {
        let function = self.remembered(at, name, a, b)?;
        self.wait_for(Awaiting::Attempt { after, invert: false });
        let none = Window { start: 0, len: 0, named: 0, names: 0 };
        self.invoke(function, Receiver::Operands(a, b), none);
        Some(Flow::Invoke)
    }

    fn remembered(&self, at: usize, name: &'static str, a: Src, b: Src) -> Option<Rc<Function>> {
        // Once one has answered `NotImplemented`, the next is asked.
        if self.attempt > 0 {
            return None;
        }
        let (Ok(Value::Instance(x)), Ok(y)) = (self.get(a), self.get(b)) else { return None };
        // An object of a class that derives from the other's may come first.
        if y.instance().is_some_and(|y| !Rc::ptr_eq(&y.class, &x.class)) {
            return None;
        }
        self.code.operator(at, name, x)
    }
}
