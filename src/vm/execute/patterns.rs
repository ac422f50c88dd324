//! `match`: what a subject has to be, and what its parts are.

use super::super::builtins::{self, class_of};
use super::super::frame::{Awaiting, Frame};
use super::super::{attributes, items, pulling};
use super::Flow;
use super::calls::extend_list;
use crate::lang::code::{Reg, Src, Star};
use crate::machine::Context;
use crate::value::{Dict, Exc, ExcType, Str, Type, Value, type_error, value_error};

/// The parts that a sequence pattern takes its subject apart to.
#[derive(Clone, Copy)]
pub(super) struct Parts {
    pub(super) start: Reg,
    pub(super) before: u16,
    pub(super) after: u16,
    pub(super) star: Star,
}

/// The subpatterns of a class pattern.
#[derive(Clone, Copy)]
pub(super) struct Subpatterns {
    pub(super) by_position: u8,
    pub(super) keywords: u8,
    pub(super) names: u16,
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
            return self.called(called, Awaiting::Unpack { start, before, after, star: star != Star::None });
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

    pub(super) fn match_mapping(&mut self, subject: Reg, len: u16, fail: u32) -> Flow {
        let matches = matches!(self.register(subject), Value::Dict(dict) if dict.len() >= usize::from(len));
        self.matched(matches, fail)
    }

    pub(super) fn match_keys(
        &mut self,
        subject: Reg,
        start: Reg,
        len: u16,
        rest: bool,
        fail: u32,
    ) -> Result<Flow, Exc> {
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
        subpatterns: Subpatterns,
        fail: u32,
    ) -> Result<Flow, Exc> {
        let class = self.take(class)?;
        let Some(known) = class_of(&class) else {
            return Err(type_error("called match pattern must be a type"));
        };
        if !self.register(subject).type_of().is_subclass_of(known) {
            return Ok(self.matched(false, fail));
        }
        let places = positions(&class, known, usize::from(subpatterns.by_position))?;
        let names = usize::from(subpatterns.names);
        let keywords = &self.code.code.names[names..names + usize::from(subpatterns.keywords)];
        let by_keyword = keywords.iter().map(|name| Value::from(name.as_str()));
        let all: Vec<Value> = places.iter().cloned().chain(by_keyword).collect();
        for (at, name) in all.iter().enumerate() {
            if name.as_str().is_some() && all[..at].iter().any(|other| other.as_str() == name.as_str()) {
                let text = format!("{}() got multiple sub-patterns for attribute {}", known.name(), name.repr());
                return Err(type_error(text));
            }
        }
        self.set(dst, Value::list(places));
        Ok(Flow::Next)
    }

    pub(super) fn match_position(
        &mut self,
        dst: Reg,
        subject: Reg,
        names: Reg,
        at: u8,
        fail: u32,
    ) -> Result<Flow, Exc> {
        let name = match self.register(names) {
            Value::List(list) => list.items.borrow().get(usize::from(at)).cloned(),
            _ => None,
        };
        match name {
            Some(Value::Str(name)) => self.match_named(dst, subject, &name, fail),
            _ => {
                let value = self.register(subject).clone();
                self.set(dst, value);
                Ok(Flow::Next)
            }
        }
    }

    pub(super) fn match_attr(&mut self, dst: Reg, subject: Reg, name: u16, fail: u32) -> Result<Flow, Exc> {
        let name = Str::from(self.name(name));
        self.match_named(dst, subject, &name, fail)
    }

    fn match_named(&mut self, dst: Reg, subject: Reg, name: &Str, fail: u32) -> Result<Flow, Exc> {
        match attributes::get(self.register(subject), &name.to_text()) {
            Ok(value) => self.set(dst, value),
            Err(exc) if exc.class.is_subclass_of(ExcType::AttributeError) => return Ok(self.matched(false, fail)),
            Err(exc) => return Err(exc),
        }
        Ok(Flow::Next)
    }
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
fn matches_itself(class: Type) -> bool {
    use Type::{Bool, Bytes, Dict, Float, FrozenSet, Int, List, Set, Str, Tuple};
    [Bool, Bytes, Dict, Float, FrozenSet, Int, List, Set, Str, Tuple].iter().any(|own| class.is_subclass_of(*own))
}

/// What subpatterns by position are matched against: names of attributes, None for the subject itself.
fn positions(class: &Value, known: Type, given: usize) -> Result<Vec<Value>, Exc> {
    if given == 0 {
        return Ok(Vec::new());
    }
    let names = match attributes::get(class, "__match_args__") {
        Ok(Value::Tuple(names)) => names.items.clone(),
        Ok(other) => {
            let (class, got) = (known.name(), other.type_name());
            return Err(type_error(format!("{class}.__match_args__ must be a tuple (got {got})")));
        }
        Err(_) if matches_itself(known) => vec![Value::None],
        Err(exc) if exc.class.is_subclass_of(ExcType::AttributeError) => Vec::new(),
        Err(exc) => return Err(exc),
    };
    if names.len() < given {
        let (class, most) = (known.name(), names.len());
        let plural = if most == 1 { "" } else { "s" };
        let text = format!("{class}() accepts {most} positional sub-pattern{plural} ({given} given)");
        return Err(type_error(text));
    }
    for name in &names[..given] {
        if !matches!(name, Value::Str(_) | Value::None) {
            let got = name.type_name();
            return Err(type_error(format!("__match_args__ elements must be strings (got {got})")));
        }
    }
    Ok(names[..given].to_vec())
}
