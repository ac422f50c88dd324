//! The instructions that are no hot ones: building, names, exceptions, modules.

use std::rc::Rc;

use super::super::frame::{Awaiting, Frame, Rarely};
use super::super::function::{CellVariable, Function, Own};
use super::super::place::{self, Place};
use super::super::{
    NativeFunction, attributes, class, format, is_iterable, items, iterate, methods, modules, pipe, pulling,
};
use super::asking::asks_within;
use super::calls::{extend_list, module_attribute, stage_of};
use super::patterns::{Attribute, Parts};
use super::raising::matches_class;
use super::{Exit, Flow, building, fast_int};
use crate::lang::code::{Conversion, Instr, Reg, Src};
use crate::machine::{Arguments, Context, IterCell};
use crate::value::asking::{key_asks, may_ask};
use crate::value::custom::{special, take_failure};
use crate::value::{
    BinaryOp, Dict, Exc, ExcType, Exception, Key, Set, Slice, Value, binary, binary_inplace, mapping_pairs, type_error,
    unary,
};

impl Frame {
    pub(super) fn execute_rare(&mut self, instr: Instr, cx: &mut Context<'_>) -> Result<Flow, Exc> {
        match instr {
            Instr::Inplace { op: BinaryOp::Add, dst, a, b } if self.appends(dst, a, b) => self.append(dst, b)?,
            Instr::Inplace { op, dst, a, b } => {
                let (x, y) = (self.get(a)?, self.get(b)?);
                let value = match (x, y) {
                    (Value::Int(x), Value::Int(y)) if fast_int(op, *x, *y).is_some() => {
                        fast_int(op, *x, *y).map_or(Value::None, Value::Int)
                    }
                    (Value::Dict(dict), more)
                        if op == BinaryOp::Or
                            && !matches!(more, Value::Dict(_))
                            && !dict.is_counter()
                            && x.instance().is_none()
                            && special(more, "__ror__").is_none() =>
                    {
                        let called = methods::update_dict(dict, Some(more), Vec::new(), x.clone(), cx);
                        return self.called(called, Awaiting::Value(dst), cx);
                    }
                    (x, y) if may_ask() && asks_within(op, x, y) => {
                        return self.operate_asking(op, true, (dst, a, b), cx);
                    }
                    (x, y) if (x.instance().is_some() || y.instance().is_some()) && !class::extends_list(op, x, y) => {
                        return self.operate(op, true, (dst, a, b), cx);
                    }
                    (template, arguments) if op == BinaryOp::Mod && format::is_template(template) => {
                        format::percent(template, arguments)?
                    }
                    (Value::List(list), more) if op == BinaryOp::Add && !matches!(more, Value::List(_)) => {
                        let list = Value::List(Rc::clone(list));
                        let called = methods::extend_list(&list, more, cx);
                        self.set(dst, list);
                        return self.called(called, Awaiting::Ignored, cx);
                    }
                    (Value::Object(_), more)
                        if op == BinaryOp::Add
                            && let Some(deque) = x.to_object() =>
                    {
                        let called = methods::extend_deque(&deque, more, x.clone(), cx);
                        return self.called(called, Awaiting::Value(dst), cx);
                    }
                    (x, y) => binary_inplace(op, x, y)?,
                };
                self.set(dst, value);
            }
            Instr::Unary { op, dst, a } => {
                if self.get(a)?.instance().is_some() {
                    return self.unary_own(op, dst, a, cx);
                }
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
            Instr::JumpIfBound { reg, to } => {
                if self.registers[reg as usize].is_some() {
                    self.pc = to as usize;
                }
            }
            Instr::StoreGlobal { slot, src } => {
                let value = self.take(src)?;
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
            Instr::StoreCell { cell, src } => {
                let value = self.take(src)?;
                let old = self.cells[cell as usize].0.replace(Some(value));
                drop(old);
            }
            Instr::FreshCell { cell } => self.cells[cell as usize] = Rc::new(CellVariable::default()),
            Instr::GetIter { dst, src } | Instr::GetLoop { dst, src }
                if self.get(src)?.as_object::<IterCell>().is_some() =>
            {
                let iter = self.take(src)?;
                self.set(dst, iter);
            }
            Instr::GetLoop { dst, src } if place::is_one(self.get(src)?) => {
                let place = self.take(src)?;
                self.set(dst, place);
            }
            Instr::GetLoop { dst, src } if let Some(place) = Place::over(self.get(src)?) => self.set(dst, place),
            Instr::GetIter { dst, src } | Instr::GetLoop { dst, src } => {
                let value = self.get(src)?;
                if value.instance().is_some() {
                    let value = value.clone();
                    if let Some(flow) = self.iterate_own(dst, &value, cx) {
                        return flow;
                    }
                }
                let iter = iterate(self.get(src)?, cx.world(), true)?;
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
                let is_own = upstream.instance().is_some() || function.instance().is_some();
                if is_own && !pipe::pipes(&upstream, &function) {
                    return self.operate(BinaryOp::Or, false, (dst, left, right), cx);
                }
                let value = if pipe::pipes(&upstream, &function) {
                    pipe::pipe(&upstream, &function, Arguments::default(), self.sites(), cx)?.to_value()
                } else {
                    binary(BinaryOp::Or, &upstream, &self.builtin_of(function))?
                };
                self.set(dst, value);
            }
            Instr::GetAttr { dst, object, name } => {
                if let Some(called) = modules::csv::field_names(self.get(object)?, self.name(name), cx) {
                    self.used(object);
                    return self.called(called, Awaiting::Value(dst), cx);
                }
                let value = match module_attribute(self.get(object)?, self.name(name), &self.globals) {
                    Some(value) => value?,
                    None => return self.get_attribute(dst, object, name, cx),
                };
                self.used(object);
                self.set(dst, value);
            }
            Instr::SetAttr { object, name, src } => {
                let (target, value) = (object, self.get(src)?.clone());
                let object = self.get(target)?.clone();
                self.used(target);
                let (known, text) = self.code.known(name);
                if let Value::Instance(instance) = &object
                    && known.set_first(instance, text, &value)
                {
                    return Ok(Flow::Next);
                }
                return self.set_attribute(&object, name, Some(&value), cx);
            }
            Instr::DelAttr { object, name } => {
                let object = self.get(object)?.clone();
                return self.set_attribute(&object, name, None, cx);
            }
            Instr::CheckMethod { object, name: at } => {
                let (object, name, known) = (self.get(object)?, self.name(at), self.code.known(at).0);
                if let Value::Instance(instance) = object
                    && known.has_method(instance)
                {
                    return Ok(Flow::Next);
                }
                if class::is_looked_into(object) {
                    class::look(object, name).transpose()?;
                    return Ok(Flow::Next);
                }
                if self.code.method(at, object.type_of()).is_none()
                    && module_attribute(object, name, &self.globals).is_none()
                {
                    attributes::get(object, name)?;
                }
            }
            Instr::GetField { dst, object, name } => {
                if self.get(object)?.instance().is_some() {
                    return self.get_attribute(dst, object, name, cx);
                }
                let value = attributes::field(self.get(object)?, self.name(name))?;
                self.used(object);
                self.set(dst, value);
            }
            Instr::SetItem { object, key, src } => {
                if self.get(object)?.instance().is_some() {
                    let (object, key) = (self.get(object)?.clone(), self.get(key)?.clone());
                    let value = self.get(src)?.clone();
                    return self.set_item_own(&object, &key, Some(value), cx);
                }
                let value = self.get(src)?;
                if let (Value::List(_), Value::Slice(_)) = (self.get(object)?, self.get(key)?)
                    && !matches!(value, Value::List(_) | Value::Tuple(_))
                    && is_iterable(value)
                {
                    let (object, key) = (self.get(object)?.clone(), self.get(key)?.clone());
                    let called = pulling::collect(value, extend_list, cx);
                    return self.called(called, Rarely::Slice { object, key }.into(), cx);
                }
                if key_asks(self.get(key)?) {
                    let (object, key, value) = (self.get(object)?.clone(), self.get(key)?.clone(), value.clone());
                    return self.set_item_asking(object, key, Some(value), cx);
                }
                items::set(self.get(object)?, self.get(key)?, value.clone())?;
            }
            Instr::DelItem { object, key } => {
                if self.get(object)?.instance().is_some() {
                    let (object, key) = (self.get(object)?.clone(), self.get(key)?.clone());
                    return self.set_item_own(&object, &key, None, cx);
                }
                if key_asks(self.get(key)?) {
                    let (object, key) = (self.get(object)?.clone(), self.get(key)?.clone());
                    return self.set_item_asking(object, key, None, cx);
                }
                items::delete(self.get(object)?, self.get(key)?)?;
            }
            Instr::BuildSlice { dst, start } => {
                let mut parts = self.take_row(start, 3).into_iter();
                let mut part = || parts.next().unwrap_or_default();
                let slice = Slice { start: part(), stop: part(), step: part() };
                self.set(dst, Value::Slice(Rc::new(slice)));
            }
            Instr::BuildTuple { dst, start, len } => {
                building::build_tuple(&mut self.registers, dst, start, len);
            }
            Instr::BuildList { dst, start, len } => {
                let items = self.take_row(start, len as usize);
                self.set(dst, Value::list(items));
            }
            Instr::BuildSet { dst, start, len } => {
                let members = self.take_row(start, len as usize);
                if members.iter().any(key_asks) {
                    return self.build_set(dst, members, cx);
                }
                let keys = members.into_iter().map(Key::new).collect::<Result<_, _>>()?;
                self.set(
                    dst,
                    Value::Set(Rc::new(Set { items: std::cell::RefCell::new(keys), frozen: false, own: None })),
                );
                take_failure()?;
            }
            Instr::BuildDict { dst, start, len } => {
                let row = self.take_row(start, 2 * len as usize);
                if row.iter().step_by(2).any(key_asks) {
                    return self.build_dict(dst, row, cx);
                }
                let mut row = row.into_iter();
                let dict = Dict::with_capacity(len as usize);
                while let (Some(key), Some(value)) = (row.next(), row.next()) {
                    dict.set(key, value)?;
                }
                self.set(dst, Value::from(dict));
            }
            Instr::BuildRecord { dst, start, len, names } => {
                building::build_record(&self.code, &mut self.registers, dst, start, len, names);
            }
            Instr::BuildText { dst, start, template } => {
                building::build_text(&self.code, &mut self.registers, dst, start, template)?;
            }
            Instr::ListAppend { list, src } => {
                let value = self.take(src)?;
                if let Value::List(list) = self.register(list) {
                    list.items.borrow_mut().push(value);
                }
            }
            Instr::ListExtend { list, src, call } => {
                let more = self.get(src)?;
                if !is_iterable(more) {
                    let what = match call {
                        Some(function) => format!("{} argument", described(self.get(function)?)),
                        None => "Value".to_owned(),
                    };
                    let class = more.type_name();
                    return Err(type_error(format!("{what} after * must be an iterable, not {class}")));
                }
                let called = pulling::collect(more, extend_list, cx);
                self.used(src);
                return self.called(called, Awaiting::Extend(list), cx);
            }
            Instr::SetAdd { set, src } => {
                if key_asks(self.get(src)?) {
                    return self.put_asking(set, src, None, cx);
                }
                let key = Key::new(self.get(src)?.clone())?;
                if let Value::Set(set) = self.register(set) {
                    set.add(key)?;
                }
            }
            Instr::SetUpdate { set, src } => {
                let called = pulling::collect(self.get(src)?, extend_list, cx);
                return self.called(called, Awaiting::Update(set), cx);
            }
            Instr::DictSet { dict, key, src } => {
                if key_asks(self.get(key)?) {
                    return self.put_asking(dict, key, Some(src), cx);
                }
                let (key, value) = (self.get(key)?.clone(), self.get(src)?.clone());
                if let Value::Dict(dict) = self.register(dict) {
                    dict.set(key, value)?;
                }
            }
            Instr::DictUpdate { dict, src, call } => {
                let more = self.get(src)?.clone();
                if special(&more, "keys").is_some() && !matches!(more, Value::Dict(_)) {
                    let copy = Rc::new(Dict::new());
                    let result = Value::Dict(Rc::clone(&copy));
                    let called = methods::update_dict(&copy, Some(&more), Vec::new(), result, cx);
                    return self.called(called, Awaiting::Mapping { dict, call }, cx);
                }
                self.dict_update(dict, &more, call)?;
            }
            Instr::ListToTuple { dst, list } => {
                let items = match self.register(list) {
                    Value::List(list) => list.items.take(),
                    _ => Vec::new(),
                };
                self.set(dst, Value::tuple(items));
            }
            Instr::Unpack { src, start, before, after, star } => {
                let whole = self.take(src)?;
                let parts = match &whole {
                    Value::Tuple(tuple) => tuple.items.to_vec(),
                    Value::List(list) => list.items.borrow().clone(),
                    value => {
                        if !is_iterable(value) {
                            let text = format!("cannot unpack non-iterable {} object", value.type_name());
                            return Err(type_error(text));
                        }
                        let most = (!star).then_some(before as usize + 1);
                        let called = pulling::collect_at_most(value, most, extend_list, cx);
                        return self.called(called, Awaiting::Unpack { start, before, after, star }, cx);
                    }
                };
                self.unpack(parts, start, before as usize, after as usize, star)?;
            }
            Instr::Format { dst, src, conversion: Conversion::None, spec: None }
                if matches!(self.get(src)?, Value::Int(_) | Value::Str(_)) =>
            {
                self.copy_to(dst, src);
            }
            Instr::Format { dst, src, conversion, spec } => {
                if self.get(src)?.instance().is_some() {
                    let value = self.get(src)?.clone();
                    return self.format_own(dst, &value, conversion, spec, cx);
                }
                if may_ask() && !self.get(src)?.is_scalar() {
                    return self.format_asking(dst, src, conversion, spec, cx);
                }
                let value = format::convert(self.get(src)?, conversion);
                let text = match spec {
                    None => format::value(&value, "")?,
                    Some(spec) => format::value(&value, &self.get(spec)?.to_display().to_text())?,
                };
                take_failure()?;
                self.used(src);
                self.set(dst, Value::Str(text));
            }
            Instr::PrepareClass { dst, bases, keywords } => return self.prepare_class(dst, bases, keywords, cx),
            Instr::NoteName { name, src } => {
                let value = self.get(src)?.clone();
                return self.note_name(name, Some(value), cx);
            }
            Instr::ForgetName { name } => return self.note_name(name, None, cx),
            Instr::BuildClass { dst, bases, keywords } => return self.build_class(dst, bases, keywords, cx),
            Instr::FinishClass { class, keywords } => return self.finish_class(class, keywords, cx),
            Instr::MakeFunction { dst, child, defaults } => {
                let code = Rc::clone(&self.code.children[child as usize]);
                let parameters = &code.code.parameters;
                let with_default =
                    parameters.plain.iter().chain(&parameters.keyword_only).filter(|p| p.has_default).count();
                let defaults = if with_default == 0 { Vec::new() } else { self.take_row(defaults, with_default) };
                let captured = code.code.captures.iter().map(|&cell| Rc::clone(&self.cells[cell as usize])).collect();
                let pure = Default::default();
                let function =
                    Function { code, defaults, captured, globals: Rc::clone(&self.globals), pure, own: Own::default() };
                self.set(dst, Value::object(function));
            }
            Instr::YieldFrom { dst, iter } => {
                self.awaiting = Awaiting::Delegate { dst, iter };
                self.result = Src::reg(iter);
                return Ok(Flow::Ask);
            }
            Instr::GetAwaitable { .. }
            | Instr::GetAsyncIter { .. }
            | Instr::AsyncNext { .. }
            | Instr::EndAsyncFor { .. } => return self.execute_async(instr, cx),
            Instr::Raise { exc, cause, handled } => return self.raise(exc, cause, handled, cx),
            Instr::Reraise { exc } => {
                return match exc.map(|reg| self.register(reg).clone()) {
                    Some(Value::Exception(exc)) => Err(exc),
                    _ => Ok(Flow::Leave(Box::new(Exit::RaiseAgain))),
                };
            }
            Instr::MatchExc { dst, exc, classes } => {
                let matches = match self.register(exc) {
                    Value::Exception(exc) => matches_class(exc, self.get(classes)?)?,
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
            Instr::WithEnter { dst, exit, manager, is_async } => {
                return self.with_enter(dst, exit, manager, is_async, cx);
            }
            Instr::WithExit { dst, exit, exc } => return self.with_exit(dst, exit, exc, cx),
            Instr::MatchSequence { subject, start, before, after, star, fail } => {
                return self.match_sequence(subject, Parts { start, before, after, star }, fail, cx);
            }
            Instr::MatchMapping { subject, len, fail } => return Ok(self.match_mapping(subject, len, fail)),
            Instr::MatchKeys { subject, start, len, rest, fail } => {
                return self.match_keys(subject, start, len, rest, fail, cx);
            }
            Instr::MatchClass { dst, subject, class, by_position, fail } => {
                return self.match_class(dst, subject, class, usize::from(by_position), fail, cx);
            }
            Instr::MatchPosition { dst, subject, names, at, fail } => {
                return self.match_position(Attribute { dst, subject, names, fail }, usize::from(at), cx);
            }
            Instr::MatchAttr { dst, subject, names, name, fail } => {
                return self.match_attr(Attribute { dst, subject, names, fail }, name, cx);
            }
            other => unreachable!("handled by execute: {other:?}"),
        }
        Ok(Flow::Next)
    }

    pub(super) fn dict_update(&self, dict: Reg, more: &Value, call: Option<Src>) -> Result<(), Exc> {
        let function = call.map(|function| self.get(function).map(described)).transpose()?;
        let Value::Dict(dict) = self.register(dict) else { return Ok(()) };
        match more {
            Value::Dict(more) if call.is_none() => dict.update(more),
            more if let Some(pairs) = mapping_pairs(more) => {
                for (key, value) in pairs? {
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

    pub(super) fn unbound_global(&self, slot: u16) -> Result<Value, Exc> {
        let name = &self.globals.names[slot as usize];
        self.globals
            .of_module(name)
            .or_else(|| self.globals.environment.builtin(name).cloned())
            .ok_or_else(|| undefined(name))
    }

    pub(super) fn import(&self, module: u16, name: Option<u16>) -> Result<Value, Exc> {
        let (module, name) = (self.name(module), name.map(|name| self.name(name)));
        if let Some(name) = name
            && let Some(stage) = stage_of(module, name, &self.globals.environment)
        {
            return Ok(stage.clone());
        }
        match (module, name) {
            ("itertools", None) => Ok(modules::module(module)),
            ("itertools", Some(name)) => {
                let text = format!("cannot import name '{name}' from 'itertools' (unknown location)");
                Err(Exception::with_message(ExcType::ImportError, text))
            }
            (module, name) => modules::find(module, name),
        }
    }
}

/// A function as errors about its arguments name it.
pub(super) fn described(function: &Value) -> String {
    if let Some(method) = function.as_object::<class::BoundMethod>() {
        return described(&method.function);
    }
    match function.as_object::<Function>() {
        Some(own) => format!("__main__.{}()", own.code.code.qualified_name),
        None => match function.as_object::<NativeFunction>() {
            Some(native) => format!("{}()", native.0.name()),
            None => match function {
                Value::Type(class) => format!("{}()", class.name()),
                Value::Class(class) => format!("{}()", class.path()),
                other => other.to_display().to_text().into_owned(),
            },
        },
    }
}

pub(super) fn undefined(name: &str) -> Exc {
    Exception::with_message(ExcType::NameError, format!("name '{name}' is not defined"))
}
