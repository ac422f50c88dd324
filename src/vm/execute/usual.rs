//! The usual instructions, beyond the cases that the loop itself carries out.

use std::any::Any;
use std::rc::Rc;

use super::super::call::CodeRun;
use super::super::frame::{After, Awaiting, Frame, Invoking, Receiver};
use super::super::function::{Function, ModuleObject};
use super::super::slot::{clear, put_copy};
use super::super::{Native, NativeFunction, builtins, call, class, comparing, format, items, methods, pulling};
use super::Flow;
use super::asking::{asks_for_item, asks_within};
use super::calls::{asks_for_numbers, call_method};
use crate::lang::code::{Instr, Reg, Window};
use crate::machine::{Called, Context, Iter};
use crate::value::asking::{key_asks, may_ask};
use crate::value::{BinaryOp, CompareOp, Exc, Object, Type, Value, binary, compare};

impl Frame {
    /// Carries out an instruction, whatever its operands are.
    #[inline(never)]
    pub(super) fn execute(&mut self, instr: &Instr, cx: &mut Context<'_>) -> Result<Flow, Exc> {
        match *instr {
            Instr::Move { dst, src } => {
                self.get(src)?;
                self.copy_to(dst, src);
            }
            Instr::Binary { op, dst, a, b } => {
                let value = match (self.get(a)?, self.get(b)?) {
                    (x @ Value::Object(_), y) if let Some(called) = methods::merged_view(op, x, y, cx) => {
                        self.used(a);
                        self.used(b);
                        return self.called(called, Awaiting::Value(dst), cx);
                    }
                    (x, y) if may_ask() && asks_within(op, x, y) => {
                        return self.operate_asking(op, false, (dst, a, b), cx);
                    }
                    (template, arguments) if op == BinaryOp::Mod && format::is_template(template) => {
                        format::percent(template, arguments)?
                    }
                    (x, y) if x.instance().is_some() || y.instance().is_some() => {
                        return match self.call_operator(op, (a, b), After::Value(dst)) {
                            Some(flow) => Ok(flow),
                            None => self.operate(op, false, (dst, a, b), cx),
                        };
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
                    (Value::Str(x), Value::Str(y)) if op == CompareOp::Eq => x == y,
                    (Value::Str(x), Value::Str(y)) if op == CompareOp::NotEq => x != y,
                    (x, y) if x.instance().is_some() || y.instance().is_some() => {
                        let after = After::Jump { when, to };
                        return match self.call_comparison(op, (a, b), after) {
                            Some(flow) => Ok(flow),
                            None => self.compare_own(op, (a, b), after, cx),
                        };
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
                    (Value::Str(x), Value::Str(y)) if op == CompareOp::Eq => x == y,
                    (Value::Str(x), Value::Str(y)) if op == CompareOp::NotEq => x != y,
                    (x, y) if x.instance().is_some() || y.instance().is_some() => {
                        let after = After::Value(dst);
                        return match self.call_comparison(op, (a, b), after) {
                            Some(flow) => Ok(flow),
                            None => self.compare_own(op, (a, b), after, cx),
                        };
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
            Instr::ForIter { dst, iter, end } => return Ok(self.for_iter(dst, iter, end)),
            Instr::LoadGlobal { dst, slot } => {
                let value = self.unbound_global(slot)?;
                self.set(dst, value);
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
            Instr::GetItem { dst, object, key } => {
                let value = match (self.get(object)?, self.get(key)?) {
                    (object_value, _)
                        if object_value.instance().is_some() || matches!(object_value, Value::Class(_)) =>
                    {
                        return self.get_item_own(dst, object, key, cx);
                    }
                    (container, at) if key_asks(at) && asks_for_item(container, at) => {
                        return self.get_item_asking(dst, object, key, cx);
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
                if window.named == 0
                    && let Some(module) = self.get(object)?.as_object::<ModuleObject>()
                    && let Some(function) = self.code.function_of(name, module)
                {
                    self.used(object);
                    return self.call_row(function, window, dst, cx);
                }
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
                    self.wait_for(Awaiting::Value(dst));
                    self.invoke(function, Receiver::At(object), window);
                    return Ok(Flow::Invoke);
                }
                if let (Value::List(list), Window { start, len: 1, named: 0, .. }) = (self.get(object)?, window)
                    && list.own.is_none()
                    && self.name(name) == "append"
                {
                    let list = Rc::clone(list);
                    methods::append_to(&list, self.registers[start as usize].take().unwrap_or_default())?;
                    self.used(object);
                    put_copy(&mut self.registers[dst as usize], &Value::None);
                    return Ok(Flow::Next);
                }
                if window.named == 0
                    && let receiver = self.get(object)?
                    && !matches!(receiver, Value::Object(_) | Value::Instance(_) | Value::Class(_))
                    && receiver.instance().is_none()
                    && let Some(method) = self.code.method(name, receiver.type_of())
                {
                    let receiver = self.take(object)?;
                    let noted = self.begin_handled(cx);
                    let (start, len) = (usize::from(window.start), usize::from(window.len));
                    let called = methods::run_row(method, &receiver, &mut self.registers[start..start + len], cx);
                    if noted {
                        cx.world().end_handled();
                    }
                    return self.called(called, Awaiting::Value(dst), cx);
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
            Instr::Call { dst, function, window: Window { start, len: 2, named: 0, .. } }
                if let Value::Type(Type::Super) = self.get(function)? =>
            {
                let made = class::super_of_both(self.register(start), self.register(start + 1))?;
                self.registers[start as usize..][..2].iter_mut().for_each(clear);
                self.set(dst, made);
            }
            Instr::Call { dst, function, window } => {
                if window.named == 0
                    && let Value::Class(class) = self.get(function)?
                    && let Some(init) = class.initialiser().and_then(|init| init.to_object::<Function>())
                    && init.takes(window.len + 1)
                {
                    self.wait_for(Awaiting::Made { dst, object: class.instance() });
                    self.invoke(init, Receiver::Made, window);
                    return Ok(Flow::Invoke);
                }
                if window.named == 0
                    && let Value::Object(object) = self.get(function)?
                {
                    let any: &dyn Any = &**object;
                    if let Some(own) = any.downcast_ref::<Function>()
                        && let makes = own.makes_generator_of(window.len)
                        && (makes || own.takes(window.len))
                    {
                        let any: Rc<dyn Any> = Rc::<dyn Object>::clone(object);
                        let Ok(function) = any.downcast() else { unreachable!("looked at above") };
                        if makes {
                            self.make_generator(&function, Receiver::None, window, dst, cx);
                            return Ok(Flow::Next);
                        }
                        self.wait_for(Awaiting::Value(dst));
                        self.invoke(function, Receiver::None, window);
                        return Ok(Flow::Invoke);
                    }
                    if let Some(native) = any.downcast_ref::<NativeFunction>() {
                        let native = native.0;
                        let row = usize::from(window.start)..usize::from(window.start) + usize::from(window.len);
                        if let Some(value) = native.at_a_glance(&self.registers[row.clone()]) {
                            self.registers[row].iter_mut().for_each(clear);
                            self.put(dst, value);
                            return Ok(Flow::Next);
                        }
                        if window.len == 1
                            && let Some(flow) = self.next_item(native.name(), window.start, dst)
                        {
                            return flow;
                        }
                        if asks_for_numbers(native.name(), &self.registers[row]) {
                            let function = self.get(function)?.clone();
                            let arguments = self.arguments(window, 0);
                            return self.call(&function, arguments, dst, cx);
                        }
                        return self.call_row(native, window, dst, cx);
                    }
                }
                let arguments = self.arguments(window, 0);
                let function = self.get(function)?.clone();
                return self.call(&function, arguments, dst, cx);
            }
            Instr::Return { src } | Instr::Yield { src, .. } => {
                return Err(self.get(src).err().unwrap_or_else(|| self.unbound(0)));
            }
            _ => return self.execute_rare(*instr, cx),
        }
        Ok(Flow::Next)
    }

    /// `dst = native(arguments)`, all of them by position, which leave their registers.
    fn call_row(
        &mut self,
        native: &'static dyn Native,
        window: Window,
        dst: Reg,
        cx: &mut Context<'_>,
    ) -> Result<Flow, Exc> {
        let noted = self.begin_handled(cx);
        let (start, len) = (usize::from(window.start), usize::from(window.len));
        let called = native.call_row(&mut self.registers[start..start + len], cx);
        if noted {
            cx.world().end_handled();
        }
        self.called(called, Awaiting::Value(dst), cx)
    }

    /// `dst = function(arguments)`, which makes a generator and takes the arguments as they come.
    fn make_generator(
        &mut self,
        function: &Rc<Function>,
        receiver: Receiver,
        window: Window,
        dst: Reg,
        cx: &Context<'_>,
    ) {
        self.invoking = Invoking { function: None, receiver, start: window.start, len: window.len };
        let mut run = CodeRun::generator(function, cx.world());
        self.hand_arguments(run.first_frame(), function);
        let iter = call::generator(function, run, cx);
        self.note_site(&iter);
        self.set(dst, iter.to_value());
    }
}

#[inline]
pub(super) fn fast_int(op: BinaryOp, a: i64, b: i64) -> Option<i64> {
    match op {
        BinaryOp::Add => a.checked_add(b),
        BinaryOp::Sub => a.checked_sub(b),
        BinaryOp::Mul => a.checked_mul(b),
        BinaryOp::Mod if b > 0 => Some(a.rem_euclid(b)),
        BinaryOp::FloorDiv if b > 0 => Some(a.div_euclid(b)),
        _ => None,
    }
}

fn is_order(op: CompareOp) -> bool {
    !matches!(op, CompareOp::In | CompareOp::NotIn | CompareOp::Is | CompareOp::IsNot)
}

/// `x in iterator` has to pull, and some comparisons to call; `None` where the operator is another, or the container can tell.
pub(super) fn membership(
    op: CompareOp,
    item: &Value,
    container: &Value,
    cx: &mut Context<'_>,
) -> Result<Option<Called>, Exc> {
    if let Some(called) = comparing::asking(op, item, container, cx) {
        return Ok(Some(called));
    }
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
        Value::Instance(_) | Value::Exception(_) => class::is_iterable(container),
        Value::Class(class) => class.has_members(),
        Value::Object(_) => Iter::from_value(container).is_some(),
        _ => false,
    };
    if !pulls {
        return Ok(None);
    }
    Ok(Some(pulling::contains(container, item.clone(), cx)))
}
