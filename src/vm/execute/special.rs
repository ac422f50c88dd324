//! Operators and truth of the user's classes: each special method is a call like any other, so that its frame can be watched and left at
//! any instruction. Where one answers `NotImplemented`, the instruction is carried out again with the next.

use super::super::arguments::has_index;
use super::super::class::{self, Beginning, BoundMethod};
use super::super::frame::{After, Awaiting, Frame, Rarely};
use super::super::function::Function;
use super::super::{asynchronous, call, comparing, format, methods, passing_on, pulling};
use super::calls::call_native;
use super::{Call, Flow};
use crate::lang::code::{Reg, Src};
use crate::machine::{Arguments, Context};
use crate::value::custom::{comes_first, is_number, special, take_failure};
use crate::value::{
    BinaryOp, CompareOp, Exc, UnaryOp, Value, binary, binary_inplace, compare, identical, refusal, special_names,
    type_error,
};

/// A special method that may answer for an operator.
struct Candidate<'v> {
    function: Value,
    object: &'v Value,
    other: &'v Value,
    /// It answers the opposite of what is asked.
    invert: bool,
}

impl Frame {
    /// Calls a function for an instruction.
    pub(super) fn call_for(
        &mut self,
        function: &Value,
        arguments: Arguments,
        awaiting: Awaiting,
        cx: &mut Context<'_>,
    ) -> Result<Flow, Exc> {
        let mut arguments = arguments;
        let mut function = function.clone();
        while let Some(method) = function.as_object::<BoundMethod>() {
            arguments = method.arguments(arguments);
            function = method.function.clone();
        }
        if let Some(own) = function.to_object::<Function>() {
            if own.code.code.kind.is_suspended() {
                let value = call::suspended(&own, arguments, cx)?;
                if let Some(iter) = asynchronous::iter_of(&value) {
                    self.note_site(&iter);
                }
                self.awaiting = awaiting;
                self.deliver(value, cx)?;
                return Ok(Flow::Next);
            }
            return Ok(Flow::Call(Box::new(Call { function: own, arguments, awaiting })));
        }
        if let Value::Class(class) = &function
            && special(&function, "__call__").is_none()
        {
            return match class::begin(class, arguments, cx) {
                Beginning::Init { object, function, arguments } => {
                    let Awaiting::Value(dst) = awaiting else {
                        let called = class::construct_begun(object, &function, arguments, cx);
                        return self.called(called, awaiting, cx);
                    };
                    let awaiting = match object {
                        Value::Instance(object) => Awaiting::Made { dst, object },
                        object => Rarely::Made { dst, object }.into(),
                    };
                    self.call_for(&function, arguments, awaiting, cx)
                }
                Beginning::Made(called) => self.called(called, awaiting, cx),
            };
        }
        if function.instance().is_some() && special(&function, "__call__").is_some() {
            let call = passing_on::last_call(function, &mut arguments)?;
            return self.call_for(&call, arguments, awaiting, cx);
        }
        let noted = self.begin_handled(cx);
        let called = call_native(&function, arguments, cx);
        if noted {
            cx.world().end_handled();
        }
        self.called(called, awaiting, cx)
    }

    /// Tries the next candidate; `None` where all have been tried.
    fn try_next(
        &mut self,
        candidates: Vec<Candidate<'_>>,
        after: After,
        cx: &mut Context<'_>,
    ) -> Option<Result<Flow, Exc>> {
        let Some(candidate) = candidates.into_iter().nth(usize::from(self.attempt)) else {
            self.attempt = 0;
            return None;
        };
        let arguments = Arguments::from(vec![candidate.object.clone(), candidate.other.clone()]);
        let awaiting = Awaiting::Attempt { after, invert: candidate.invert };
        Some(self.call_for(&candidate.function, arguments, awaiting, cx))
    }

    /// `dst = a op b`, or `a op= b`, where one is of a class of the user's.
    pub(super) fn operate(
        &mut self,
        op: BinaryOp,
        inplace: bool,
        (dst, a, b): (Reg, Src, Src),
        cx: &mut Context<'_>,
    ) -> Result<Flow, Exc> {
        let (x, y) = (self.get(a)?.clone(), self.get(b)?.clone());
        let [own, reflected, augmented] = special_names(op);
        let candidate = |object, name, other| {
            special(object, name).map(|function| Candidate { function, object, other, invert: false })
        };
        let mut candidates = Vec::new();
        if inplace {
            candidates.extend(candidate(&x, augmented, &y));
        }
        let (left, right) = (candidate(&x, own, &y), candidate(&y, reflected, &x));
        let overridden = match (special(&x, reflected), special(&y, reflected)) {
            (Some(x), Some(y)) => !identical(&x, &y),
            _ => true,
        };
        if overridden && comes_first(&y, &x) {
            candidates.extend(right.into_iter().chain(left));
        } else {
            let alike =
                matches!((x.instance(), y.instance()), (Some(a), Some(b)) if std::rc::Rc::ptr_eq(&a.class, &b.class));
            candidates.extend(left.into_iter().chain(right.filter(|_| !alike)));
        }
        let any = !candidates.is_empty();
        if let Some(flow) = self.try_next(candidates, After::Value(dst), cx) {
            return flow;
        }
        if let Some(called) = methods::merged_ordered(op, inplace, &x, &y, cx) {
            return self.called(called, Awaiting::Value(dst), cx);
        }
        if any && inplace && op == BinaryOp::Add && matches!(&x, Value::List(_)) && special(&x, own).is_none() {
            self.set(dst, x.clone());
            let called = methods::extend_list(&x, &y, cx);
            return self.called(called, Awaiting::Ignored, cx);
        }
        if any && let Some(called) = comparing::built_in::repeated(op, inplace, &x, &y, cx) {
            return self.called(called, Awaiting::Value(dst), cx);
        }
        let built_in = if any { comparing::built_in::operated(op, &x, &y) } else { None };
        let value = match (op, &x, inplace) {
            _ if let Some(value) = built_in => value.map_err(|_| {
                let symbol = op.symbol(inplace);
                type_error(format!(
                    "unsupported operand type(s) for {symbol}: '{}' and '{}'",
                    x.type_name(),
                    y.type_name()
                ))
            })?,
            _ if any
                && let Some(refusal) = refusal(op, &x, &y)
                && [own, reflected].into_iter().all(|name| [&x, &y].into_iter().all(|value| leaves(value, name))) =>
            {
                return Err(refusal);
            }
            _ if any => {
                let symbol = op.symbol(inplace);
                let (x, y) = (x.type_name(), y.type_name());
                return Err(type_error(format!("unsupported operand type(s) for {symbol}: '{x}' and '{y}'")));
            }
            (BinaryOp::Mod, _, _) if matches!(x.plain(), Value::Str(_) | Value::Bytes(_)) => format::percent(&x, &y)?,
            (_, _, true) => binary_inplace(op, &x, &y).map_err(|exc| named_in_place(exc, op, &x, &y))?,
            _ if op == BinaryOp::Mul && (has_index(&x) || has_index(&y)) => {
                let called = pulling::asked(move || binary(op, &x, &y), cx);
                return self.called(called, Awaiting::Value(dst), cx);
            }
            _ => binary(op, &x, &y)?,
        };
        take_failure()?;
        self.set(dst, value);
        Ok(Flow::Next)
    }

    /// `a op b`, where one is of a class of the user's.
    pub(super) fn compare_own(
        &mut self,
        op: CompareOp,
        (a, b): (Src, Src),
        after: After,
        cx: &mut Context<'_>,
    ) -> Result<Flow, Exc> {
        let (x, y) = (self.get(a)?.clone(), self.get(b)?.clone());
        if matches!(op, CompareOp::In | CompareOp::NotIn) {
            if let Some(function) = special(&y, "__contains__") {
                if matches!(function, Value::None) {
                    return Err(type_error(format!("'{}' object is not a container", y.type_name())));
                }
                let invert = op == CompareOp::NotIn;
                let arguments = vec![y.clone(), x].into();
                return self.call_for(&function, arguments, Awaiting::Attempt { after: after.as_truth(), invert }, cx);
            }
            return self.compare_plainly(op, (a, b), after, cx);
        }
        let (name, reflected) = match op {
            CompareOp::Eq | CompareOp::NotEq => ("__eq__", "__eq__"),
            CompareOp::Lt => ("__lt__", "__gt__"),
            CompareOp::LtEq => ("__le__", "__ge__"),
            CompareOp::Gt => ("__gt__", "__lt__"),
            CompareOp::GtEq => ("__ge__", "__le__"),
            _ => return self.compare_plainly(op, (a, b), after, cx),
        };
        let candidate = |object, name, other| {
            if op == CompareOp::NotEq
                && let Some(function) = special(object, "__ne__")
            {
                return Some(Candidate { function, object, other, invert: false });
            }
            if op == CompareOp::NotEq && !comparing::inverts(object) {
                return None;
            }
            let function = special(object, name)?;
            Some(Candidate { function, object, other, invert: op == CompareOp::NotEq })
        };
        let (left, right) = (candidate(&x, name, &y), candidate(&y, reflected, &x));
        let candidates: Vec<Candidate<'_>> = if comes_first(&y, &x) {
            right.into_iter().chain(left).collect()
        } else {
            left.into_iter().chain(right).collect()
        };
        if comparing::built_in::answers_first(op, &x, &y)
            && let Some(holds) = comparing::built_in::compared(op, &x, &y)
        {
            self.finish_with(Value::Bool(holds?), after)?;
            return Ok(Flow::Next);
        }
        let any = !candidates.is_empty();
        if let Some(flow) = self.try_next(candidates, after, cx) {
            return flow;
        }
        if !any && op != CompareOp::NotEq {
            return self.compare_plainly(op, (a, b), after, cx);
        }
        if let Some(holds) = comparing::built_in::compared(op, &x, &y) {
            self.finish_with(Value::Bool(holds?), after)?;
            return Ok(Flow::Next);
        }
        let holds = match op {
            CompareOp::Eq => identical(&x, &y),
            CompareOp::NotEq => !identical(&x, &y),
            _ => {
                let (symbol, x, y) = (op.symbol(), x.type_name(), y.type_name());
                return Err(type_error(format!("'{symbol}' not supported between instances of '{x}' and '{y}'")));
            }
        };
        self.finish_with(Value::Bool(holds), after)?;
        Ok(Flow::Next)
    }

    fn compare_plainly(
        &mut self,
        op: CompareOp,
        (a, b): (Src, Src),
        after: After,
        cx: &mut Context<'_>,
    ) -> Result<Flow, Exc> {
        let (x, y) = (self.get(a)?, self.get(b)?);
        match super::usual::membership(op, x, y, cx)? {
            None => {
                let holds = compare(op, x, y)?;
                take_failure()?;
                self.finish_with(Value::Bool(holds), after)?;
                Ok(Flow::Next)
            }
            Some(called) => {
                let invert = op == CompareOp::NotIn;
                self.called(called, Awaiting::Attempt { after: after.as_truth(), invert }, cx)
            }
        }
    }

    /// Goes to `to` where the truth of `value`, an object of a class of the user's, is `when`.
    pub(super) fn jump_if_own(
        &mut self,
        value: &Value,
        when: bool,
        to: u32,
        cx: &mut Context<'_>,
    ) -> Result<Flow, Exc> {
        self.truth_of(value, After::Jump { when, to }, cx)
    }

    /// The truth of an object of a class of the user's.
    pub(super) fn truth_of(&mut self, value: &Value, after: After, cx: &mut Context<'_>) -> Result<Flow, Exc> {
        let arguments = Arguments::one(value.clone());
        if let Some(function) = special(value, "__bool__") {
            return self.call_for(&function, arguments, Awaiting::Truthy { after, strict: true }, cx);
        }
        if !is_number(value)
            && let Some(function) = special(value, "__len__")
        {
            return self.call_for(&function, arguments, Awaiting::Truthy { after, strict: false }, cx);
        }
        self.finish_with(Value::Bool(value.is_true()), after)?;
        Ok(Flow::Next)
    }

    /// Puts what an operator came to where it belongs; where its truth counts and an object of the user's says that, it is asked before
    /// the next instruction.
    pub(in crate::vm) fn finish_with(&mut self, value: Value, after: After) -> Result<(), Exc> {
        if !matches!(after, After::Value(_)) && value.instance().is_some() {
            let function = special(&value, "__bool__").map(|function| (function, true));
            let length = || special(&value, "__len__").filter(|_| !is_number(&value)).map(|function| (function, false));
            if let Some((function, strict)) = function.or_else(length) {
                let awaiting = Awaiting::Truthy { after, strict };
                self.pending = Some(Box::new((function, Arguments::one(value), awaiting)));
                return Ok(());
            }
        }
        let truth = value.is_true();
        match after {
            After::Value(dst) => self.set(dst, value),
            After::Truth(dst) => self.set(dst, Value::Bool(truth)),
            After::Not(dst) => self.set(dst, Value::Bool(!truth)),
            After::Jump { when, to } => {
                if truth == when {
                    self.pc = to as usize;
                }
            }
        }
        Ok(())
    }

    /// `dst = op a`, where `a` is of a class of the user's.
    pub(super) fn unary_own(&mut self, op: UnaryOp, dst: Reg, a: Src, cx: &mut Context<'_>) -> Result<Flow, Exc> {
        let value = self.get(a)?.clone();
        let name = match op {
            UnaryOp::Not => return self.truth_of(&value, After::Not(dst), cx),
            UnaryOp::Neg => "__neg__",
            UnaryOp::Pos => "__pos__",
            UnaryOp::Invert => "__invert__",
        };
        match special(&value, name) {
            Some(function) => self.call_for(&function, Arguments::one(value), Awaiting::Value(dst), cx),
            None => {
                let value = crate::value::unary(op, &value)?;
                self.set(dst, value);
                Ok(Flow::Next)
            }
        }
    }
}

/// Whether the value's class leaves the special method to the built-in class that it derives from, if that has a say at all.
fn leaves(value: &Value, name: &'static str) -> bool {
    matches!(value, Value::Instance(instance) if instance.scalar.is_none()) || special(value, name).is_none()
}

/// What an operator says that assigns, where the plain one knows neither of the operands.
fn named_in_place(exc: Exc, op: BinaryOp, x: &Value, y: &Value) -> Exc {
    let unsupported =
        |symbol| format!("unsupported operand type(s) for {symbol}: '{}' and '{}'", x.type_name(), y.type_name());
    if exc.message().to_text() == unsupported(op.symbol(false)) {
        type_error(unsupported(op.symbol(true)))
    } else {
        exc
    }
}
