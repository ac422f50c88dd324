//! Operators whose method is one of the user's functions and stands remembered: it is called like any other function, with nothing
//! looked up. Everything else is for [`Frame::operate`] and [`Frame::compare_own`], which know Python's order of who is asked.

use std::rc::Rc;

use super::super::frame::{After, Awaiting, Frame, Receiver};
use super::super::function::Function;
use super::Flow;
use crate::lang::code::{Src, Window};
use crate::value::{BinaryOp, CompareOp, Value, special_names};

/// The comparisons come after the binary operators.
const COMPARISONS: usize = 13;

impl Frame {
    /// `a op b` by the method that the class of `a` has for it.
    #[inline]
    pub(super) fn call_operator(&mut self, op: BinaryOp, (a, b): (Src, Src), after: After) -> Option<Flow> {
        self.call_remembered(op as usize, special_names(op)[0], (a, b), after)
    }

    /// The same of a comparison.
    #[inline]
    pub(super) fn call_comparison(&mut self, op: CompareOp, (a, b): (Src, Src), after: After) -> Option<Flow> {
        let (at, name) = match op {
            CompareOp::Eq => (0, "__eq__"),
            CompareOp::Lt => (1, "__lt__"),
            CompareOp::LtEq => (2, "__le__"),
            CompareOp::Gt => (3, "__gt__"),
            CompareOp::GtEq => (4, "__ge__"),
            _ => return None,
        };
        self.call_remembered(COMPARISONS + at, name, (a, b), after)
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
