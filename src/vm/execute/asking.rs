//! Instructions that may ask special methods of the user's in the depth of their operands: each question is a call.

use super::super::comparing::{Merge, merged};
use super::super::frame::{Awaiting, Frame};
use super::super::{format, items, pulling, showing};
use super::Flow;
use crate::lang::code::{Conversion, Reg, Src};
use crate::machine::{Called, Context};
use crate::value::asking::any_asks;
use crate::value::custom::take_failure;
use crate::value::{BinaryOp, Deque, Dict, DictKind, Exc, Key, Set, Value, binary, binary_inplace};

/// Whether an operator, where there are classes of the user's, may ask what is in the operands.
pub(super) fn asks_within(op: BinaryOp, x: &Value, y: &Value) -> bool {
    match x {
        Value::Str(_) | Value::Bytes(_) => op == BinaryOp::Mod && !y.is_scalar(),
        Value::Dict(_) => keys_are_asked(x, y),
        Value::Object(_) if Deque::from_value(x).is_some() => false,
        Value::Set(_) | Value::Object(_) => Merge::of(op).is_some() && keys_are_asked(x, y),
        _ => false,
    }
}

fn keys_are_asked(x: &Value, y: &Value) -> bool {
    any_asks() && x.instance().is_none() && y.instance().is_none()
}

/// Whether finding an item by a key that may be asked is a matter of that key alone.
pub(super) fn asks_for_item(container: &Value, key: &Value) -> bool {
    match container {
        Value::Dict(dict) => !matches!(dict.kind(), Some(DictKind::Default(_))),
        Value::List(_) | Value::Tuple(_) | Value::Str(_) | Value::Bytes(_) | Value::Range(_) => {
            key.instance().is_some() || matches!(key, Value::Slice(_))
        }
        _ => false,
    }
}

impl Frame {
    /// Does work that may ask, and puts what comes of it where it is awaited.
    fn asked(
        &mut self,
        awaiting: Awaiting,
        work: impl FnMut() -> Result<Value, Exc> + 'static,
        cx: &mut Context<'_>,
    ) -> Result<Flow, Exc> {
        let called = pulling::asked(work, cx);
        self.called(called, awaiting, cx)
    }

    /// `dst = a op b`, or `a op= b`, where that may ask what is in them.
    pub(super) fn operate_asking(
        &mut self,
        op: BinaryOp,
        inplace: bool,
        (dst, a, b): (Reg, Src, Src),
        cx: &mut Context<'_>,
    ) -> Result<Flow, Exc> {
        let (x, y) = (self.get(a)?.clone(), self.get(b)?.clone());
        if !inplace {
            self.used(a);
            self.used(b);
        }
        if let (Value::Set(ours), Value::Set(other), Some(merge)) = (&x, &y, Merge::of(op)) {
            let made = merged(merge, ours, other, cx);
            if !inplace || ours.frozen {
                return self.called(made, Awaiting::Value(dst), cx);
            }
            let ours = std::rc::Rc::clone(ours);
            let put = move |made: Value, _: &mut Context<'_>| {
                ours.take_in(made);
                Called::Value(Value::Set(ours))
            };
            let called = pulling::then(made, put, cx);
            return self.called(called, Awaiting::Value(dst), cx);
        }
        let work = move || {
            let value = match &x {
                Value::Str(_) | Value::Bytes(_) => format::percent(&x, &y)?,
                _ if inplace => binary_inplace(op, &x, &y)?,
                _ => binary(op, &x, &y)?,
            };
            take_failure().map(|()| value)
        };
        self.asked(Awaiting::Value(dst), work, cx)
    }

    /// `dst = object[key]`, where finding the key may ask.
    pub(super) fn get_item_asking(
        &mut self,
        dst: Reg,
        object: Src,
        key: Src,
        cx: &mut Context<'_>,
    ) -> Result<Flow, Exc> {
        let (container, at) = (self.get(object)?.clone(), self.get(key)?.clone());
        self.used(object);
        self.asked(Awaiting::Value(dst), move || items::get(&container, &at), cx)
    }

    /// `object[key] = value`, or `del object[key]`, where finding the key may ask.
    pub(super) fn set_item_asking(
        &mut self,
        object: Value,
        key: Value,
        value: Option<Value>,
        cx: &mut Context<'_>,
    ) -> Result<Flow, Exc> {
        let work = move || {
            match &value {
                Some(value) => items::set(&object, &key, value.clone())?,
                None => items::delete(&object, &key)?,
            }
            take_failure().map(|()| Value::None)
        };
        self.asked(Awaiting::Ignored, work, cx)
    }

    /// A set of these.
    pub(super) fn build_set(&mut self, dst: Reg, members: Vec<Value>, cx: &mut Context<'_>) -> Result<Flow, Exc> {
        let work = move || {
            let set = Set::default();
            for member in &members {
                set.add(Key::new(member.clone())?)?;
            }
            Ok(Value::Set(std::rc::Rc::new(set)))
        };
        self.asked(Awaiting::Value(dst), work, cx)
    }

    /// A dict of these keys and values in turn.
    pub(super) fn build_dict(&mut self, dst: Reg, row: Vec<Value>, cx: &mut Context<'_>) -> Result<Flow, Exc> {
        let work = move || {
            let dict = Dict::with_capacity(row.len() / 2);
            for pair in row.chunks_exact(2) {
                dict.set(pair[0].clone(), pair[1].clone())?;
            }
            Ok(Value::from(dict))
        };
        self.asked(Awaiting::Value(dst), work, cx)
    }

    /// Puts a member into a set, or a pair into a dict, in a comprehension.
    pub(super) fn put_asking(
        &mut self,
        container: Reg,
        key: Src,
        value: Option<Src>,
        cx: &mut Context<'_>,
    ) -> Result<Flow, Exc> {
        let (key, container) = (self.get(key)?.clone(), self.register(container).clone());
        let value = value.map(|value| self.get(value).cloned()).transpose()?;
        let work = move || {
            match (&container, &value) {
                (Value::Set(set), _) => set.add(Key::new(key.clone())?).map(drop)?,
                (Value::Dict(dict), Some(value)) => dict.set(key.clone(), value.clone())?,
                _ => {}
            }
            Ok(Value::None)
        };
        self.asked(Awaiting::Ignored, work, cx)
    }

    /// `dst = format(convert(src), spec)`, where showing it may ask what is in it.
    pub(super) fn format_asking(
        &mut self,
        dst: Reg,
        src: Src,
        conversion: Conversion,
        spec: Option<Src>,
        cx: &mut Context<'_>,
    ) -> Result<Flow, Exc> {
        let value = self.get(src)?.clone();
        let spec = match spec {
            Some(spec) => self.get(spec)?.to_display(),
            None => crate::value::Str::EMPTY,
        };
        let called = showing::formatted(&value, conversion, spec, cx);
        self.used(src);
        self.called(called, Awaiting::Value(dst), cx)
    }
}
