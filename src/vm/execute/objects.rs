//! What an object of a class of the user's is asked for by an instruction: its items, attributes, methods, texts, an iterator over it.

use super::super::class;
use super::super::frame::{Awaiting, Frame, Rarely};
use super::super::function::Function;
use super::super::modules::enumeration;
use super::super::{attributes, format, items};
use super::Flow;
use super::stack::made_generator;
use crate::lang::code::{Conversion, Instr, Reg, Src};
use crate::machine::{Arguments, Context};
use crate::value::custom::{special, take_failure};
use crate::value::{Binding, Exc, ExcType, GenericAlias, Str, Value, identical, type_error};

impl Frame {
    /// `dst = object[key]`, where the object is of a class of the user's, or is a class.
    pub(super) fn get_item_own(&mut self, dst: Reg, object: Src, key: Src, cx: &mut Context<'_>) -> Result<Flow, Exc> {
        let (value, at) = (self.get(object)?.clone(), self.get(key)?.clone());
        self.used(object);
        self.used(key);
        if let Value::Class(class) = &value
            && special(&value, "__getitem__").is_none()
        {
            if let Some(member) = enumeration::by_name(class, &at) {
                self.set(dst, member?);
                return Ok(Flow::Next);
            }
            return match class::subscript(class, &at)? {
                Some((function, arguments)) => self.call_for(&function, arguments.into(), Awaiting::Value(dst), cx),
                None => {
                    self.set(dst, GenericAlias::of(value, &at));
                    Ok(Flow::Next)
                }
            };
        }
        if let Some(function) = special(&value, "__getitem__") {
            return self.call_for(&function, vec![value, at].into(), Awaiting::Value(dst), cx);
        }
        let found = items::get(&value, &at);
        take_failure()?;
        match found {
            Err(exc)
                if exc.class == ExcType::KeyError
                    && let Some(missing) = special(&value, "__missing__") =>
            {
                self.call_for(&missing, vec![value, at].into(), Awaiting::Value(dst), cx)
            }
            Err(exc) if exc.class == ExcType::KeyError => {
                let called = items::get_or_make(&value, &at, cx);
                self.called(called, Awaiting::Value(dst), cx)
            }
            found => {
                self.set(dst, found?);
                Ok(Flow::Next)
            }
        }
    }

    /// `object[key] = value`, or `del object[key]`, where the object is of a class of the user's.
    pub(super) fn set_item_own(
        &mut self,
        object: &Value,
        key: &Value,
        value: Option<Value>,
        cx: &mut Context<'_>,
    ) -> Result<Flow, Exc> {
        let name = if value.is_some() { "__setitem__" } else { "__delitem__" };
        if let Some(function) = special(object, name) {
            let arguments: Vec<Value> = [object.clone(), key.clone()].into_iter().chain(value).collect();
            return self.call_for(&function, arguments.into(), Awaiting::Ignored, cx);
        }
        match value {
            Some(value) => items::set(object, key, value)?,
            None => items::delete(object, key)?,
        }
        take_failure()?;
        Ok(Flow::Next)
    }

    /// `dst = object.name`, where reading it may have to call something.
    pub(super) fn get_attribute(
        &mut self,
        dst: Reg,
        object: Src,
        name: u16,
        cx: &mut Context<'_>,
    ) -> Result<Flow, Exc> {
        let value = self.get(object)?;
        let Some(binding) = class::look(value, self.name(name)) else {
            let value = attributes::get(value, self.name(name))?;
            self.used(object);
            self.set(dst, value);
            return Ok(Flow::Next);
        };
        match binding? {
            Binding::Value(found) => {
                if let Value::Instance(instance) = value {
                    let (known, text) = self.code.known(name);
                    known.learn(instance, text);
                }
                self.used(object);
                self.set(dst, found);
                Ok(Flow::Next)
            }
            Binding::Call(function, arguments) => {
                let value = value.clone();
                match special(&value, "__getattr__") {
                    // Where a property fails with an AttributeError, `__getattr__` is asked.
                    Some(fallback) if !same_function(&fallback, &function) => {
                        let attribute = Value::from(self.name(name));
                        let awaiting = Rarely::Property { dst, fallback, object: value, attribute }.into();
                        self.call_for(&function, arguments.into(), awaiting, cx)
                    }
                    _ => {
                        if let (Value::Instance(instance), [only]) = (&value, arguments.as_slice())
                            && identical(only, &value)
                            && let Some(getter) = function.to_object::<Function>()
                        {
                            self.code.known_of(name).learn_getter(instance, getter);
                        }
                        self.call_for(&function, arguments.into(), Awaiting::Value(dst), cx)
                    }
                }
            }
        }
    }

    /// `object.name = value`, or `del object.name`, where that may have to call something.
    pub(super) fn set_attribute(
        &mut self,
        object: &Value,
        name: u16,
        value: Option<&Value>,
        cx: &mut Context<'_>,
    ) -> Result<Flow, Exc> {
        let stored = match value {
            Some(value) => class::set(object, self.name(name), value),
            None => class::delete(object, self.name(name)),
        };
        match (stored.transpose()?, value) {
            (Some(class::Stored::Done), _) => Ok(Flow::Next),
            (Some(class::Stored::Call(function, arguments)), _) => {
                self.call_for(&function, arguments.into(), Awaiting::Ignored, cx)
            }
            (None, Some(value)) => attributes::set(object, self.name(name), value).map(|()| Flow::Next),
            (None, None) => attributes::delete(object, self.name(name)).map(|()| Flow::Next),
        }
    }

    /// `dst = object.name(arguments)`, where the object is of a class of the user's, is a class, or is `super()`.
    pub(super) fn call_method_own(
        &mut self,
        dst: Reg,
        object: &Value,
        name: u16,
        arguments: Arguments,
        cx: &mut Context<'_>,
    ) -> Option<Result<Flow, Exc>> {
        // A method of the class itself needs no bound method in between.
        if let Some(instance) = object.instance()
            && !instance.class.intercepts()
            && let Some(function) = instance.class.lookup(&self.code.interned(name))
            && function.as_object::<Function>().is_some()
            && instance.dict().field(&self.code.interned(name)).is_none()
        {
            let mut arguments = arguments;
            arguments.positional.insert(0, object.clone());
            return Some(self.call_for(&function, arguments, Awaiting::Value(dst), cx));
        }
        let binding = class::look(object, self.name(name))?;
        Some(match binding {
            Ok(Binding::Value(function)) => self.call_for(&function, arguments, Awaiting::Value(dst), cx),
            Ok(Binding::Call(function, own)) => {
                match self.call_for(&function, own.into(), Rarely::Function { dst, arguments }.into(), cx) {
                    Ok(Flow::Next) => self.call_pending(cx).unwrap_or(Ok(Flow::Next)),
                    other => other,
                }
            }
            Err(exc) => Err(exc),
        })
    }

    /// Makes the call that comes before the next instruction, where there is one.
    pub(super) fn call_pending(&mut self, cx: &mut Context<'_>) -> Option<Result<Flow, Exc>> {
        let (function, arguments, awaiting) = *self.pending.take()?;
        Some(self.call_for(&function, arguments, awaiting, cx))
    }

    /// `dst = format(convert(src), spec)`, where `src` is of a class of the user's.
    pub(super) fn format_own(
        &mut self,
        dst: Reg,
        value: &Value,
        conversion: Conversion,
        spec: Option<Src>,
        cx: &mut Context<'_>,
    ) -> Result<Flow, Exc> {
        let spec_text = match spec {
            Some(spec) => self.get(spec)?.to_display(),
            None => Str::EMPTY,
        };
        let names: &[&str] = match conversion {
            Conversion::None if special(value, "__format__").is_some() => {
                let function = special(value, "__format__").unwrap_or_default();
                let arguments = vec![value.clone(), Value::Str(spec_text)].into();
                return self.call_for(&function, arguments, Rarely::Shown { dst, name: "__format__" }.into(), cx);
            }
            Conversion::None if !spec_text.is_empty() && value.scalar().is_some() => &[],
            Conversion::None if !spec_text.is_empty() => {
                let class = value.type_name();
                return Err(type_error(format!("unsupported format string passed to {class}.__format__")));
            }
            Conversion::None | Conversion::Str => &["__str__", "__repr__"],
            Conversion::Repr => &["__repr__"],
            Conversion::Ascii => &[],
        };
        // An exception's `__str__` does not come from its `__repr__`, nor does a text's.
        let names = if matches!(value, Value::Exception(_)) || value.as_str().is_some() {
            &names[..names.len().min(1)]
        } else {
            names
        };
        for name in names {
            if let Some(function) = special(value, name) {
                return self.call_for(&function, Arguments::one(value.clone()), Rarely::Shown { dst, name }.into(), cx);
            }
        }
        let converted = format::convert(value, conversion);
        let text = format::by_spec(&converted, spec_text.as_bytes())?;
        take_failure()?;
        self.set(dst, Value::Str(text));
        Ok(Flow::Next)
    }

    /// Puts the text that a special method gave where it belongs, in the width that the instruction says.
    pub(in crate::vm) fn shown(&mut self, value: &Value, dst: Reg, name: &str) -> Result<(), Exc> {
        let Value::Str(text) = value else {
            let what = if name == "__format__" { "must return a str, not " } else { "returned non-string (type " };
            let close = if name == "__format__" { "" } else { ")" };
            return Err(type_error(format!("{name} {what}{}{close}", value.type_name())));
        };
        let mut text = text.clone();
        if name != "__format__"
            && let Instr::Format { spec: Some(spec), .. } = self.code.code.instrs[self.pc - 1]
        {
            let spec = self.get(spec)?.to_display();
            text = format::by_spec(&Value::Str(text), spec.as_bytes())?;
        }
        self.set(dst, Value::Str(text));
        Ok(())
    }

    /// `dst = iter(value)`, where the value's class says how; `None` where it does not.
    pub(super) fn iterate_own(&mut self, dst: Reg, value: &Value, cx: &mut Context<'_>) -> Option<Result<Flow, Exc>> {
        let value = value.clone();
        match class::Iteration::of(&value)? {
            Ok(class::Iteration::Iter(function)) => {
                if let Some(own) = function.as_object::<Function>()
                    && own.makes_generator_of(1)
                {
                    let iter = made_generator(own, Some(value), &mut [], cx);
                    self.note_site(&iter);
                    self.set(dst, iter.to_value());
                    return Some(Ok(Flow::Next));
                }
                Some(self.call_for(&function, Arguments::one(value), Awaiting::Iterator(dst), cx))
            }
            Ok(class::Iteration::Items(_)) => {
                let iter = class::iterator_over(&value, cx.world())?;
                Some(iter.map(|iter| {
                    self.note_site(&iter);
                    self.set(dst, iter.to_value());
                    Flow::Next
                }))
            }
            Err(exc) => Some(Err(exc)),
        }
    }

    /// What was raised by what the frame waits for, where the instruction goes on all the same: a property that has no value, and
    /// a `__getattr__` besides.
    pub(in crate::vm) fn goes_on(&mut self, exc: &Exc) -> bool {
        match std::mem::replace(&mut self.awaiting, Awaiting::Nothing) {
            Awaiting::Rarely(rarely) if exc.class.is_subclass_of(ExcType::AttributeError) => match *rarely {
                Rarely::Property { dst, fallback, object, attribute } => {
                    self.pending = Some(Box::new((fallback, vec![object, attribute].into(), Awaiting::Value(dst))));
                    true
                }
                _ => false,
            },
            Awaiting::Part { fail, .. } if exc.class.is_subclass_of(ExcType::AttributeError) => {
                self.pc = fail as usize;
                true
            }
            _ => false,
        }
    }
}

fn same_function(a: &Value, b: &Value) -> bool {
    identical(a, b)
}
