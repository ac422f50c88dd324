//! `match`: what a subject has to be, and what its parts are.

use super::super::builtins;
use super::super::class::{self, is_instance, is_subclass};
use super::super::frame::{Awaiting, Frame};
use super::super::{attributes, items, modules, pulling};
use super::Flow;
use super::calls::extend_list;
use crate::lang::code::{Reg, Src, Star};
use crate::machine::Context;
use crate::value::{Binding, Dict, Exc, ExcType, Str, Type, Value, class_name, type_error, value_error};

/// The parts that a sequence pattern takes its subject apart to.
#[derive(Clone, Copy)]
pub(super) struct Parts {
    pub(super) start: Reg,
    pub(super) before: u16,
    pub(super) after: u16,
    pub(super) star: Star,
}

/// An attribute that a class pattern asks for.
#[derive(Clone, Copy)]
pub(super) struct Attribute {
    pub(super) dst: Reg,
    pub(super) subject: Reg,
    /// The list that `MatchClass` made.
    pub(super) names: Reg,
    pub(super) fail: u32,
}

impl Frame {
    /// Goes on, or goes to `fail` where it does not match.
    fn matched(&mut self, matches: bool, fail: u32) -> Flow {
        if !matches {
            self.pc = fail as usize;
        }
        Flow::Next
    }

    pub(super) fn match_sequence(
        &mut self,
        subject: Reg,
        parts: Parts,
        fail: u32,
        cx: &mut Context<'_>,
    ) -> Result<Flow, Exc> {
        let value = self.register(subject);
        let Parts { start, before, after, star } = parts;
        if of_abstract(value, "Sequence") {
            let kind = match star {
                Star::None => 0,
                Star::Dropped => 1,
                Star::Kept => 2,
            };
            let numbers = [i64::from(before), i64::from(after), kind].map(Value::Int);
            let arguments = std::iter::once(value.clone()).chain(numbers).collect();
            return self.match_by("sequence", arguments, start, fail, cx);
        }
        if !is_sequence(value) {
            return Ok(self.matched(false, fail));
        }
        let wanted = usize::from(before) + usize::from(after);
        let Value::Int(len) = builtins::length(value)? else { return Ok(self.matched(false, fail)) };
        let len = usize::try_from(len).unwrap_or(usize::MAX);
        if len < wanted || star == Star::None && len > wanted {
            return Ok(self.matched(false, fail));
        }
        let indexed =
            matches!(value, Value::List(_) | Value::Tuple(_)) || matches!(value, Value::Range(_)) && star != Star::Kept;
        if !indexed {
            let called = pulling::collect(value, extend_list, cx);
            return self.called(called, Awaiting::Unpack { start, before, after, star: star != Star::None }, cx);
        }
        let value = value.clone();
        let item = |at: usize| items::get(&value, &Value::from(at));
        for at in 0..usize::from(before) {
            self.set(start + at as Reg, item(at)?);
        }
        let tail = start + before + Reg::from(star != Star::None);
        for at in 0..usize::from(after) {
            self.set(tail + at as Reg, item(len - usize::from(after) + at)?);
        }
        if star == Star::Kept {
            let middle = usize::from(before)..len - usize::from(after);
            let middle = match &value {
                Value::List(list) => list.items.borrow()[middle].to_vec(),
                Value::Tuple(tuple) => tuple.items[middle].to_vec(),
                _ => Vec::new(),
            };
            self.set(start + before, Value::list(middle));
        }
        Ok(Flow::Next)
    }

    /// Spreads over registers what a function of the written module says the parts are; goes to `fail` where it says None.
    fn match_by(
        &mut self,
        name: &str,
        arguments: Vec<Value>,
        start: Reg,
        fail: u32,
        cx: &mut Context<'_>,
    ) -> Result<Flow, Exc> {
        let function = modules::find("_matching", Some(name))?;
        self.call_for(&function, arguments.into(), Awaiting::Parts { start, fail }, cx)
    }

    /// Takes in what such a function says.
    pub(super) fn matched_parts(&mut self, parts: &Value, start: Reg, fail: u32) {
        match parts {
            Value::List(parts) => {
                for (reg, part) in (start..).zip(parts.items.take()) {
                    self.set(reg, part);
                }
            }
            _ => self.pc = fail as usize,
        }
    }

    pub(super) fn match_mapping(&mut self, subject: Reg, len: u16, fail: u32) -> Flow {
        let subject = self.register(subject);
        let matches =
            matches!(subject, Value::Dict(dict) if dict.len() >= usize::from(len)) || of_abstract(subject, "Mapping");
        self.matched(matches, fail)
    }

    pub(super) fn match_keys(
        &mut self,
        subject: Reg,
        start: Reg,
        len: u16,
        rest: bool,
        fail: u32,
        cx: &mut Context<'_>,
    ) -> Result<Flow, Exc> {
        if !matches!(self.register(subject), Value::Dict(_)) && of_abstract(self.register(subject), "Mapping") {
            let subject = self.register(subject).clone();
            let keys = Value::tuple(self.take_row(start, usize::from(len)));
            return self.match_by("mapping", vec![subject, keys, Value::Bool(rest)], start, fail, cx);
        }
        let Value::Dict(dict) = self.register(subject) else { return Ok(self.matched(false, fail)) };
        let dict = dict.clone();
        let keys = self.take_row(start, usize::from(len));
        let seen = Dict::new();
        let mut values = Vec::with_capacity(keys.len());
        for key in &keys {
            if seen.get(key)?.is_some() {
                return Err(value_error(format!("mapping pattern checks duplicate key ({})", key.repr())));
            }
            seen.set(key.clone(), Value::None)?;
            match dict.get(key)? {
                Some(value) => values.push(value),
                None => return Ok(self.matched(false, fail)),
            }
        }
        for (reg, value) in (start..).zip(values) {
            self.set(reg, value);
        }
        if rest {
            let others = dict.copied();
            for key in &keys {
                others.remove(key)?;
            }
            self.set(start + len, Value::from(others));
        }
        Ok(Flow::Next)
    }

    pub(super) fn match_class(
        &mut self,
        dst: Reg,
        subject: Reg,
        class: Src,
        by_position: usize,
        fail: u32,
        cx: &mut Context<'_>,
    ) -> Result<Flow, Exc> {
        let class = self.take(class)?;
        // What is no class is no subclass of anything, and a tuple of classes is none.
        if is_subclass(&class, &Value::Type(Type::Object)).is_err() {
            return Err(type_error("called match pattern must be a type"));
        }
        let subject = self.register(subject).clone();
        // The class's metaclass may have to be asked.
        let fits = move || match is_instance(&subject, &class)? {
            true => {
                let names = positions(&class, by_position)?;
                let names = std::iter::once(class.clone()).chain(names).collect();
                Ok(Value::list(vec![Value::list(names)]))
            }
            false => Ok(Value::None),
        };
        let called = pulling::asked(fits, cx);
        self.called(called, Awaiting::Parts { start: dst, fail }, cx)
    }

    pub(super) fn match_position(&mut self, wanted: Attribute, at: usize, cx: &mut Context<'_>) -> Result<Flow, Exc> {
        let name = match self.register(wanted.names) {
            Value::List(list) => list.items.borrow().get(at + 1).cloned(),
            _ => None,
        };
        match name {
            Some(Value::Str(name)) => self.match_named(wanted, &name, at, cx),
            Some(Value::None) => {
                let value = self.register(wanted.subject).clone();
                self.set(wanted.dst, value);
                Ok(Flow::Next)
            }
            other => {
                let got = match &other {
                    Some(Value::Tuple(no_name)) => no_name.items.first().cloned().unwrap_or_default(),
                    _ => other.unwrap_or_default(),
                };
                let text = format!("__match_args__ elements must be strings (got {})", got.type_name());
                Err(type_error(text))
            }
        }
    }

    pub(super) fn match_attr(&mut self, wanted: Attribute, name: u16, cx: &mut Context<'_>) -> Result<Flow, Exc> {
        let name = Str::from(self.name(name));
        self.match_named(wanted, &name, usize::MAX, cx)
    }

    /// The attribute `name`, which must not be among the first `before` that were asked for by position.
    fn match_named(&mut self, wanted: Attribute, name: &Str, before: usize, cx: &mut Context<'_>) -> Result<Flow, Exc> {
        let Attribute { dst, subject, names, fail } = wanted;
        if let Value::List(list) = self.register(names)
            && let Some((class, names)) = list.items.borrow().split_first()
            && names.iter().take(before).any(|other| other.as_str() == Some(name))
        {
            let (class, name) = (class_name(class), Value::Str(name.clone()).repr());
            return Err(type_error(format!("{class}() got multiple sub-patterns for attribute {name}")));
        }
        let (subject, name) = (self.register(subject), name.to_text());
        let looked = class::look(subject, &name);
        let result = match looked.unwrap_or_else(|| attributes::get(subject, &name).map(Binding::Value)) {
            Ok(Binding::Value(value)) => {
                self.set(dst, value);
                return Ok(Flow::Next);
            }
            Ok(Binding::Call(function, arguments)) => {
                self.call_for(&function, arguments.into(), Awaiting::Part { dst, fail }, cx)
            }
            Err(exc) => Err(exc),
        };
        match result {
            Err(exc) if exc.class.is_subclass_of(ExcType::AttributeError) => Ok(self.matched(false, fail)),
            other => other,
        }
    }
}

/// Whether the value is of a class of the user's that derives from that abstract one of `collections.abc`, or is registered with it.
fn of_abstract(value: &Value, name: &str) -> bool {
    matches!(value, Value::Instance(instance) if instance.scalar.is_none())
        && modules::abstract_class(name).is_some_and(|class| is_instance(value, &class).unwrap_or(false))
}

/// Whether a sequence pattern can match the value: texts and bytes are no sequences here, iterators and sets neither.
fn is_sequence(value: &Value) -> bool {
    match value {
        Value::List(_) | Value::Tuple(_) | Value::Range(_) => true,
        Value::Object(object) => object.type_of().name() == "collections.deque",
        _ => false,
    }
}

/// Whether a single subpattern by position is matched against the object itself.
fn matches_itself(class: &Value) -> bool {
    use Type::{Bool, ByteArray, Bytes, Dict, Float, FrozenSet, Int, List, Set, Str, Tuple};
    let own = [Bool, ByteArray, Bytes, Dict, Float, FrozenSet, Int, List, Set, Str, Tuple];
    is_subclass(class, &Value::tuple(own.map(Value::Type).to_vec())).unwrap_or(false)
}

/// What subpatterns by position are matched against: names of attributes, None for the subject itself, and a tuple with what
/// `__match_args__` has in the place of a name.
fn positions(class: &Value, given: usize) -> Result<Vec<Value>, Exc> {
    if given == 0 {
        return Ok(Vec::new());
    }
    let names = match attributes::get(class, "__match_args__") {
        Ok(Value::Tuple(names)) => {
            let named =
                |name: &Value| if name.as_str().is_some() { name.clone() } else { Value::tuple(vec![name.clone()]) };
            names.items.iter().map(named).collect()
        }
        Ok(other) => {
            let (class, got) = (class_name(class), other.type_name());
            return Err(type_error(format!("{class}.__match_args__ must be a tuple (got {got})")));
        }
        Err(_) if matches_itself(class) => vec![Value::None],
        Err(exc) if exc.class.is_subclass_of(ExcType::AttributeError) => Vec::new(),
        Err(exc) => return Err(exc),
    };
    if names.len() < given {
        let (class, most) = (class_name(class), names.len());
        let plural = if most == 1 { "" } else { "s" };
        let text = format!("{class}() accepts {most} positional sub-pattern{plural} ({given} given)");
        return Err(type_error(text));
    }
    Ok(names[..given].to_vec())
}
