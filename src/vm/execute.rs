//! The instruction loop.

use std::rc::Rc;

use super::frame::{Awaiting, Frame};
use super::function::{CellVariable, Function, ModuleObject};
use super::{NativeFunction, attributes, bind, builtins, format, items, iterate, methods, modules, pipe, pulling};
use crate::lang::code::{Instr, Reg, Src, Window};
use crate::machine::{Arguments, Called, Context, Demand, Iter, IterCell, Request, Step};
use crate::value::{
    BinaryOp, CompareOp, Dict, Exc, ExcType, Exception, Key, Set, Slice, Str, Value, binary, binary_inplace, compare,
    contains, type_error, unary,
};

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
                    if let Err(exc) = self.handle(exc) {
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
                    (x, y) => match membership(op, x, y, cx)? {
                        None => compare(op, x, y)?,
                        Some(called) => {
                            let negate = op == CompareOp::NotIn;
                            self.used(a);
                            self.used(b);
                            return self.called(called, Awaiting::Jump { negate, when, to });
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
                    (x, y) => match membership(op, x, y, cx)? {
                        None => compare(op, x, y)?,
                        Some(called) => {
                            self.used(a);
                            self.used(b);
                            return self.called(called, Awaiting::Truth(dst, op == CompareOp::NotIn));
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
                    (Value::List(list), Value::Int(at)) if *at >= 0 => {
                        let item = list.items.borrow().get(*at as usize).cloned();
                        match item {
                            Some(item) => item,
                            None => return Err(crate::value::index_error("list index out of range")),
                        }
                    }
                    (object, key) => items::get(object, key)?,
                };
                self.used(object);
                self.set(dst, value);
            }
            Instr::CallMethod { dst, object, name, window } => {
                let arguments = self.arguments(window, 0);
                let object = self.take(object)?;
                if !matches!(object, Value::Object(_))
                    && let Some(method) = self.code.method(name, object.type_of())
                {
                    let called = methods::run(method, &object, arguments, cx);
                    return self.called(called, Awaiting::Value(dst));
                }
                let called = call_method(&object, self.name(name), arguments, &self.globals.environment, cx)?;
                return match called {
                    Ok(called) => self.called(called, Awaiting::Value(dst)),
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

    fn execute_rare(&mut self, instr: Instr, cx: &mut Context<'_>) -> Result<Flow, Exc> {
        match instr {
            Instr::Inplace { op: BinaryOp::Add, dst, a, b } if self.appends(dst, a, b) => self.append(dst, b)?,
            Instr::Inplace { op, dst, a, b } => {
                let (x, y) = (self.get(a)?, self.get(b)?);
                let value = match (x, y) {
                    (Value::Int(x), Value::Int(y)) if fast_int(op, *x, *y).is_some() => {
                        fast_int(op, *x, *y).map_or(Value::None, Value::Int)
                    }
                    (template @ (Value::Str(_) | Value::Bytes(_)), arguments) if op == BinaryOp::Mod => {
                        format::percent(template, arguments)?
                    }
                    (Value::List(list), more) if op == BinaryOp::Add && !matches!(more, Value::List(_)) => {
                        let list = Rc::clone(list);
                        let called = pulling::collect(more, extend_list, cx);
                        self.set(dst, Value::List(list));
                        return self.called(called, Awaiting::Extend(dst));
                    }
                    (x, y) => binary_inplace(op, x, y)?,
                };
                self.set(dst, value);
            }
            Instr::Unary { op, dst, a } => {
                let value = unary(op, self.get(a)?)?;
                self.used(a);
                self.set(dst, value);
            }
            Instr::Clear { reg, strict } => {
                let old = self.registers[reg as usize].take();
                if strict && old.is_none() {
                    return Err(self.unbound(reg));
                }
            }
            Instr::LoadGlobal { dst, slot } => {
                let value = self.globals.slots.borrow().get(slot as usize).cloned().flatten();
                let value = match value {
                    Some(value) => value,
                    None => self.unbound_global(slot)?,
                };
                self.set(dst, value);
            }
            Instr::StoreGlobal { slot, src } => {
                let value = self.get(src)?.clone();
                let old = self.globals.slots.borrow_mut()[slot as usize].replace(value);
                drop(old);
            }
            Instr::ClearGlobal { slot, strict } => {
                let old = self.globals.slots.borrow_mut()[slot as usize].take();
                if strict && old.is_none() {
                    return Err(undefined(&self.globals.names[slot as usize]));
                }
            }
            Instr::ClearCell { cell, strict } => {
                let old = self.cells[cell as usize].0.take();
                if strict && old.is_none() {
                    return Err(self.unbound_cell(cell));
                }
            }
            Instr::LoadBuiltin { dst, name } => {
                let value = self.code.builtin(name, &self.globals.environment).cloned();
                let value = value.ok_or_else(|| undefined(self.name(name)))?;
                self.set(dst, value);
            }
            Instr::LoadStage { dst, name } => {
                let value = self.globals.environment.stage(self.name(name)).cloned();
                let value = value.ok_or_else(|| undefined(self.name(name)))?;
                self.set(dst, value);
            }
            Instr::Import { dst, module, name } => {
                let value = self.import(module, name)?;
                self.set(dst, value);
            }
            Instr::LoadCell { dst, cell } => {
                let value = self.cells[cell as usize].0.borrow().clone();
                let value = value.ok_or_else(|| self.unbound_cell(cell))?;
                self.set(dst, value);
            }
            Instr::StoreCell { cell, src } => {
                let value = self.get(src)?.clone();
                let old = self.cells[cell as usize].0.replace(Some(value));
                drop(old);
            }
            Instr::FreshCell { cell } => self.cells[cell as usize] = Rc::new(CellVariable::default()),
            Instr::GetIter { dst, src } => {
                let value = self.get(src)?;
                let iter = iterate(value, cx.world(), true)?;
                self.set(dst, iter.to_value());
            }
            Instr::CallSpread { dst, function, positional, named } => {
                let function = self.get(function)?.clone();
                let arguments = self.spread_arguments(positional, named);
                return self.call(&function, arguments, dst, cx);
            }
            Instr::Pipe { dst, left, function, window } => {
                let arguments = self.arguments(window, 1);
                return self.pipe(dst, left, function, arguments, cx);
            }
            Instr::PipeSpread { dst, left, function, positional, named } => {
                let arguments = self.spread_arguments(positional, named);
                return self.pipe(dst, left, function, arguments, cx);
            }
            Instr::PipeInto { dst, left, right } => {
                let (upstream, function) = (self.get(left)?.clone(), self.get(right)?.clone());
                let value = if pipe::pipes(&upstream, &function) {
                    pipe::pipe(&upstream, &function, Arguments::default(), self.sites(), cx)?.to_value()
                } else {
                    binary(BinaryOp::Or, &upstream, &self.builtin_of(function))?
                };
                self.set(dst, value);
            }
            Instr::GetAttr { dst, object, name } => {
                let value = match module_attribute(self.get(object)?, self.name(name), &self.globals.environment) {
                    Some(value) => value?,
                    None => attributes::get(self.get(object)?, self.name(name))?,
                };
                self.used(object);
                self.set(dst, value);
            }
            Instr::SetAttr { object, name, src } => {
                attributes::set(self.get(object)?, self.name(name), self.get(src)?)?;
            }
            Instr::CheckMethod { object, name } => {
                let (object, name) = (self.get(object)?, self.name(name));
                if methods::find(object.type_of(), name).is_none()
                    && module_attribute(object, name, &self.globals.environment).is_none()
                {
                    attributes::get(object, name)?;
                }
            }
            Instr::GetField { dst, object, name } => {
                let value = attributes::field(self.get(object)?, self.name(name))?;
                self.used(object);
                self.set(dst, value);
            }
            Instr::SetItem { object, key, src } => {
                items::set(self.get(object)?, self.get(key)?, self.get(src)?.clone())?;
            }
            Instr::DelItem { object, key } => items::delete(self.get(object)?, self.get(key)?)?,
            Instr::BuildSlice { dst, start } => {
                let mut parts = self.take_row(start, 3).into_iter();
                let mut part = || parts.next().unwrap_or_default();
                let slice = Slice { start: part(), stop: part(), step: part() };
                self.set(dst, Value::Slice(Rc::new(slice)));
            }
            Instr::BuildTuple { dst, start, len } => {
                let items = self.take_row(start, len as usize);
                self.set(dst, Value::tuple(items));
            }
            Instr::BuildList { dst, start, len } => {
                let items = self.take_row(start, len as usize);
                self.set(dst, Value::list(items));
            }
            Instr::BuildSet { dst, start, len } => {
                let keys = self.take_row(start, len as usize).into_iter().map(Key::new).collect::<Result<_, _>>()?;
                self.set(dst, Value::Set(Rc::new(Set { items: std::cell::RefCell::new(keys), frozen: false })));
            }
            Instr::BuildDict { dst, start, len } => {
                if let Some(dict) = self.build_record(start as usize, len as usize) {
                    self.set(dst, Value::from(dict));
                    return Ok(Flow::Next);
                }
                let mut row = self.take_row(start, 2 * len as usize).into_iter();
                let dict = Dict::with_capacity(len as usize);
                while let (Some(key), Some(value)) = (row.next(), row.next()) {
                    dict.set(key, value)?;
                }
                self.set(dst, Value::from(dict));
            }
            Instr::BuildText { dst, start, len } => {
                let text = self.build_text(start as usize, len as usize)?;
                self.set(dst, Value::Str(text));
            }
            Instr::ListAppend { list, src } => {
                let value = self.take(src)?;
                if let Value::List(list) = self.register(list) {
                    list.items.borrow_mut().push(value);
                }
            }
            Instr::ListExtend { list, src, call } => {
                let more = self.get(src)?;
                if !super::is_iterable(more) {
                    let what = match call {
                        Some(function) => format!("{} argument", described(self.get(function)?)),
                        None => "Value".to_owned(),
                    };
                    let class = more.type_name();
                    return Err(type_error(format!("{what} after * must be an iterable, not {class}")));
                }
                let called = pulling::collect(more, extend_list, cx);
                self.used(src);
                return self.called(called, Awaiting::Extend(list));
            }
            Instr::SetAdd { set, src } => {
                let key = Key::new(self.get(src)?.clone())?;
                if let Value::Set(set) = self.register(set) {
                    set.items.borrow_mut().insert(key);
                }
            }
            Instr::SetUpdate { set, src } => {
                let called = pulling::collect(self.get(src)?, extend_list, cx);
                return self.called(called, Awaiting::Update(set));
            }
            Instr::DictSet { dict, key, src } => {
                let (key, value) = (self.get(key)?.clone(), self.get(src)?.clone());
                if let Value::Dict(dict) = self.register(dict) {
                    dict.set(key, value)?;
                }
            }
            Instr::DictUpdate { dict, src, call } => self.dict_update(dict, src, call)?,
            Instr::ListToTuple { dst, list } => {
                let items = match self.register(list) {
                    Value::List(list) => list.items.take(),
                    _ => Vec::new(),
                };
                self.set(dst, Value::tuple(items));
            }
            Instr::Unpack { src, start, before, after, star } => {
                let parts = match self.get(src)? {
                    Value::Tuple(tuple) => tuple.items.clone(),
                    Value::List(list) => list.items.borrow().clone(),
                    value => {
                        if !super::is_iterable(value) {
                            let text = format!("cannot unpack non-iterable {} object", value.type_name());
                            return Err(type_error(text));
                        }
                        let most = (!star).then_some(before as usize + 1);
                        let called = pulling::collect_at_most(value, most, extend_list, cx);
                        return self.called(called, Awaiting::Unpack { start, before, after, star });
                    }
                };
                self.unpack(parts, start, before as usize, after as usize, star)?;
            }
            Instr::Format { dst, src, conversion, spec } => {
                let value = format::convert(self.get(src)?, conversion);
                let text = match spec {
                    None => format::value(&value, "")?,
                    Some(spec) => format::value(&value, &self.get(spec)?.to_display().to_text())?,
                };
                self.used(src);
                self.set(dst, Value::Str(text));
            }
            Instr::MakeFunction { dst, child, defaults } => {
                let code = Rc::clone(&self.code.children[child as usize]);
                let parameters = &code.code.parameters;
                let with_default =
                    parameters.plain.iter().chain(&parameters.keyword_only).filter(|p| p.has_default).count();
                let defaults = if with_default == 0 { Vec::new() } else { self.take_row(defaults, with_default) };
                let captured = code.code.captures.iter().map(|&cell| Rc::clone(&self.cells[cell as usize])).collect();
                let pure = Default::default();
                let function = Function { code, defaults, captured, globals: Rc::clone(&self.globals), pure };
                self.set(dst, Value::object(function));
            }
            Instr::YieldFrom { dst, iter } => {
                self.awaiting = Awaiting::Delegate { dst, iter };
                let iter = Iter::from_value(self.register(iter)).expect("GetIter made it one");
                return Ok(Flow::Leave(Exit::Step(Step::Ask(iter, Request::Next(Demand::ONE)))));
            }
            Instr::Raise { exc, cause, handled } => return Err(self.raise(exc, cause, handled, cx)?),
            Instr::Reraise { exc } => {
                return match exc.map(|reg| self.register(reg).clone()) {
                    Some(Value::Exception(exc)) => Err(exc),
                    _ => Ok(Flow::Leave(Exit::RaiseAgain)),
                };
            }
            Instr::MatchExc { dst, exc, classes } => {
                let matches = match self.register(exc) {
                    Value::Exception(exc) => matches_class(exc.class, self.get(classes)?)?,
                    _ => false,
                };
                self.set(dst, Value::Bool(matches));
            }
            Instr::AssertFailed { message } => {
                let arguments = match message {
                    Some(message) => vec![self.get(message)?.clone()],
                    None => Vec::new(),
                };
                return Err(Exception::new(ExcType::AssertionError, arguments));
            }
            other => unreachable!("handled by execute: {other:?}"),
        }
        Ok(Flow::Next)
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

    fn for_iter(&mut self, dst: Reg, iter: Reg, end: u32) -> Result<Flow, Exc> {
        let Value::Object(object) = self.register(iter) else { unreachable!("GetIter made it an iterator") };
        let any: &dyn std::any::Any = &**object;
        let Some(cell) = any.downcast_ref::<IterCell>() else { unreachable!("GetIter made it an iterator") };
        if cell.info().internal
            && let Some(answer) = cell.next_leaf()
        {
            match answer {
                Some(item) => self.set(dst, item),
                None => self.pc = end as usize,
            }
            return Ok(Flow::Next);
        }
        let iter = Iter::from_value(self.register(iter)).expect("looked at above");
        self.awaiting = Awaiting::Next { dst, end };
        Ok(Flow::Leave(Exit::Step(Step::Ask(iter, Request::Next(Demand::ONE)))))
    }

    /// Calls a function; its value goes to `dst`.
    fn call(&mut self, function: &Value, arguments: Arguments, dst: Reg, cx: &mut Context<'_>) -> Result<Flow, Exc> {
        if let Some(own) = function.to_object::<Function>() {
            if own.code.code.kind == crate::lang::code::CodeKind::Generator {
                let iter = super::call::generator(&own, arguments, cx)?;
                self.note_site(&iter);
                self.set(dst, iter.to_value());
                return Ok(Flow::Next);
            }
            let frame = bind::bind(&own, arguments, Vec::new())?;
            self.awaiting = Awaiting::Value(dst);
            return Ok(Flow::Leave(Exit::Call(frame)));
        }
        let called = call_native(function, arguments, cx);
        self.called(called, Awaiting::Value(dst))
    }

    /// Takes in what came of a call, or leaves the frame to wait for it.
    fn called(&mut self, called: Called, awaiting: Awaiting) -> Result<Flow, Exc> {
        match called {
            Called::Value(value) => {
                if let Value::Object(_) = &value
                    && let Some(iter) = Iter::from_value(&value)
                {
                    self.note_site(&iter);
                }
                self.awaiting = awaiting;
                self.deliver(value)?;
                Ok(Flow::Next)
            }
            Called::Raised(exc) => Err(exc),
            Called::Unfinished(body, step) => {
                self.awaiting = awaiting;
                Ok(Flow::Leave(Exit::Step(Step::Enter(body, step))))
            }
        }
    }

    /// A stage that was built by a call stands where the call stands.
    fn note_site(&self, iter: &Iter) {
        let site = &iter.record().site;
        if site.get().is_none() {
            let span = self.code.code.span_at(self.pc - 1);
            site.set(Some((span.start, span.end)));
        }
    }

    /// The places of a pipe's left and right side in the text.
    fn sites(&self) -> pipe::Sites {
        let pc = (self.pc - 1) as u32;
        let right = self.code.code.span_at(self.pc - 1);
        let lefts = &self.code.code.lefts;
        let left = lefts.binary_search_by_key(&pc, |(at, _)| *at).map_or(right, |at| lefts[at].1);
        pipe::Sites { left: (left.start, left.end), right: (right.start, right.end) }
    }

    /// `left | function(arguments)`
    fn pipe(
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
    fn builtin_of(&self, function: Value) -> Value {
        let name = function.as_object::<NativeFunction>().map(|native| native.0.name());
        name.and_then(|name| self.globals.environment.builtins.get(name).cloned()).unwrap_or(function)
    }

    fn python_or(
        &mut self,
        dst: Reg,
        left: Value,
        function: &Value,
        arguments: Arguments,
        cx: &mut Context<'_>,
    ) -> Result<Flow, Exc> {
        match self.call(function, arguments, dst, cx)? {
            Flow::Next => {
                let value = binary(BinaryOp::Or, &left, self.register(dst))?;
                self.set(dst, value);
                Ok(Flow::Next)
            }
            leave => {
                self.awaiting = Awaiting::Or { dst, left };
                Ok(leave)
            }
        }
    }

    /// Puts a value that was waited for where it belongs.
    pub(super) fn deliver(&mut self, value: Value) -> Result<(), Exc> {
        match std::mem::replace(&mut self.awaiting, Awaiting::Nothing) {
            Awaiting::Value(dst) | Awaiting::Sent(dst) | Awaiting::Next { dst, .. } => self.set(dst, value),
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
                    list.items.borrow_mut().append(&mut more.items.borrow_mut());
                }
            }
            Awaiting::Update(reg) => {
                if let (Value::Set(set), Value::List(more)) = (self.register(reg), &value) {
                    for item in more.items.take() {
                        set.items.borrow_mut().insert(Key::new(item)?);
                    }
                }
            }
            Awaiting::Or { dst, left } => {
                let value = binary(BinaryOp::Or, &left, &value)?;
                self.set(dst, value);
            }
            Awaiting::Delegate { dst, .. } => self.set(dst, value),
            Awaiting::Nothing | Awaiting::DelegateClosed(_) => {}
        }
        Ok(())
    }

    fn unpack(&mut self, parts: Vec<Value>, start: Reg, before: usize, after: usize, star: bool) -> Result<(), Exc> {
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

    fn spread_arguments(&mut self, positional: Reg, named: Option<Reg>) -> Arguments {
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

    /// A dict of texts as keys, which shares them with others that were written in the same place.
    fn build_record(&mut self, start: usize, len: usize) -> Option<Dict> {
        let row = &mut self.registers[start..start + 2 * len];
        if len == 0 {
            return None;
        }
        let mut shape = Rc::clone(&self.code.empty);
        for key in row.iter().step_by(2) {
            let Some(Value::Str(name)) = key else { return None };
            shape = shape.grown(name)?;
        }
        let values = row.iter_mut().skip(1).step_by(2).map(|slot| slot.take().unwrap_or_default()).collect();
        row.fill(None);
        Some(Dict::from_shape(shape, values))
    }

    fn build_text(&self, start: usize, len: usize) -> Result<Str, Exc> {
        let parts = self.registers[start..start + len].iter().flatten().filter_map(Value::as_str);
        let bytes: usize = parts.clone().map(Str::byte_len).sum();
        crate::value::check_size(Some(bytes))?;
        let mut text = Vec::with_capacity(bytes);
        parts.for_each(|part| text.extend_from_slice(part.as_bytes()));
        Ok(Str::from_wtf8_vec(text))
    }

    fn dict_update(&self, dict: Reg, src: Src, call: Option<Src>) -> Result<(), Exc> {
        let function = call.map(|function| self.get(function).map(described)).transpose()?;
        let Value::Dict(dict) = self.register(dict) else { return Ok(()) };
        match self.get(src)? {
            Value::Dict(more) if call.is_none() => {
                dict.update(more);
                Ok(())
            }
            Value::Dict(more) => {
                for (key, value) in more.pairs() {
                    if let Some(function) = &function {
                        if key.as_str().is_none() {
                            return Err(type_error("keywords must be strings"));
                        }
                        if dict.get(&key)?.is_some() {
                            let name = key.to_display();
                            return Err(type_error(format!(
                                "{function} got multiple values for keyword argument '{}'",
                                name.to_text()
                            )));
                        }
                    }
                    dict.set(key, value)?;
                }
                Ok(())
            }
            other => {
                let class = other.type_name();
                Err(type_error(match function {
                    Some(function) => format!("{function} argument after ** must be a mapping, not {class}"),
                    None => format!("'{class}' object is not a mapping"),
                }))
            }
        }
    }

    fn unbound_global(&self, slot: u16) -> Result<Value, Exc> {
        let name = &self.globals.names[slot as usize];
        self.globals.environment.builtin(name).cloned().ok_or_else(|| undefined(name))
    }

    fn import(&self, module: u16, name: Option<u16>) -> Result<Value, Exc> {
        let (module, name) = (self.name(module), name.map(|name| self.name(name)));
        if let Some(name) = name
            && module == "itertools"
            && let Some(stage) = self.globals.environment.stages.get(name)
        {
            return Ok(stage.clone());
        }
        match (module, name) {
            ("itertools", None) => Ok(Value::object(ModuleObject { name: Str::from(module) })),
            ("itertools", Some(name)) => {
                let text = format!("cannot import name '{name}' from 'itertools' (unknown location)");
                Err(Exception::with_message(ExcType::ImportError, text))
            }
            (module, name) => modules::find(module, name),
        }
    }

    /// The exception that `raise exc from cause` raises.
    fn raise(&self, exc: Src, cause: Option<Src>, handled: Option<Reg>, cx: &mut Context<'_>) -> Result<Exc, Exc> {
        let exc = as_exception(self.get(exc)?, cx)?;
        if let Some(cause) = cause {
            let cause = match self.get(cause)? {
                Value::None => Value::None,
                value @ (Value::Exception(_) | Value::Type(crate::value::Type::Exception(_))) => {
                    Value::Exception(as_exception(value, cx)?)
                }
                _ => return Err(type_error("exception causes must derive from BaseException")),
            };
            *exc.cause.borrow_mut() = Some(cause);
        }
        exc.raised_in(match handled.map(|reg| self.register(reg)) {
            Some(Value::Exception(handled)) => Some(handled),
            _ => None,
        });
        Ok(exc)
    }
}

/// What [`pulling::collect`] does with its items where the frame takes them as a list.
fn extend_list(items: Vec<Value>, _: &mut Context<'_>) -> Result<Value, Exc> {
    Ok(Value::list(items))
}

fn as_exception(value: &Value, cx: &mut Context<'_>) -> Result<Exc, Exc> {
    match value {
        Value::Exception(exc) => Ok(Rc::clone(exc)),
        Value::Type(class @ crate::value::Type::Exception(_)) => {
            match builtins::construct(*class, Arguments::default(), cx) {
                Called::Value(Value::Exception(exc)) => Ok(exc),
                Called::Raised(exc) => Err(exc),
                _ => Err(type_error("exceptions must derive from BaseException")),
            }
        }
        _ => Err(type_error("exceptions must derive from BaseException")),
    }
}

fn matches_class(class: ExcType, classes: &Value) -> Result<bool, Exc> {
    match classes {
        Value::Type(crate::value::Type::Exception(base)) => Ok(class.is_subclass_of(*base)),
        Value::Tuple(tuple) => {
            // All are looked at before any is compared; tuples in them are none.
            let base = |value: &Value| match value {
                Value::Type(crate::value::Type::Exception(base)) => Ok(*base),
                _ => Err(not_classes()),
            };
            let bases = tuple.items.iter().map(base).collect::<Result<Vec<_>, _>>()?;
            Ok(bases.into_iter().any(|base| class.is_subclass_of(base)))
        }
        _ => Err(not_classes()),
    }
}

fn not_classes() -> Exc {
    type_error("catching classes that do not inherit from BaseException is not allowed")
}

/// A function as errors about its arguments name it.
fn described(function: &Value) -> String {
    match function.as_object::<Function>() {
        Some(own) => format!("__main__.{}()", own.code.code.qualified_name),
        None => match function.as_object::<NativeFunction>() {
            Some(native) => format!("{}()", native.0.name()),
            None => function.to_display().to_text().into_owned(),
        },
    }
}

fn undefined(name: &str) -> Exc {
    Exception::with_message(ExcType::NameError, format!("name '{name}' is not defined"))
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

/// `x in iterator` has to pull; `None` where the operator is another, or the container can tell.
fn membership(op: CompareOp, item: &Value, container: &Value, cx: &mut Context<'_>) -> Result<Option<Called>, Exc> {
    if !matches!(op, CompareOp::In | CompareOp::NotIn) || contains(container, item).is_some() {
        return Ok(None);
    }
    if Iter::from_value(container).is_none() {
        return Ok(None);
    }
    Ok(Some(pulling::contains(container, item.clone(), cx)))
}

/// A method call; `Err` holds what to call instead, where the method is a function that the object holds.
type MethodCall = Result<Called, (Value, Arguments)>;

fn call_method(
    object: &Value,
    name: &str,
    arguments: Arguments,
    environment: &super::Environment,
    cx: &mut Context<'_>,
) -> Result<MethodCall, Exc> {
    if let Value::Object(_) = object
        && Iter::from_value(object).is_none()
    {
        let function = match module_attribute(object, name, environment) {
            Some(value) => value?,
            None => attributes::get(object, name)?,
        };
        return Ok(Err((function, arguments)));
    }
    Ok(Ok(methods::call(object, name, arguments, cx)))
}

fn module_attribute(object: &Value, name: &str, environment: &super::Environment) -> Option<Result<Value, Exc>> {
    let module = object.as_object::<ModuleObject>()?;
    let module_name = module.name.to_text();
    if module_name != "itertools" {
        return None;
    }
    Some(environment.stages.get(name).cloned().ok_or_else(|| {
        let text = format!("module '{module_name}' has no attribute '{name}'");
        Exception::with_message(ExcType::AttributeError, text)
    }))
}

/// Calls what is not a function of the user's.
pub(super) fn call_native(function: &Value, arguments: Arguments, cx: &mut Context<'_>) -> Called {
    match function {
        Value::Type(class) => builtins::construct(*class, arguments, cx),
        Value::Object(_) => {
            if let Some(native) = function.as_object::<NativeFunction>() {
                return native.0.call(arguments, cx);
            }
            builtins::call_object(function, arguments, cx)
        }
        other => Called::Raised(type_error(format!("'{}' object is not callable", other.type_name()))),
    }
}
