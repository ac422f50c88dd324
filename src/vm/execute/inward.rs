//! Which instructions keep to their frame: they call nobody, ask nobody, and look at no iterator. These are carried out while a generator
//! rests elsewhere than with its iterator, see [`super::Stack::Of`].

use std::any::Any;

use super::super::NativeFunction;
use super::super::frame::Frame;
use super::super::function::Function;
use super::super::methods::Method;
use crate::lang::code::{Conversion, Instr, Src, Window};
use crate::machine::IterCell;
use crate::value::asking::{any_asks, may_ask};
use crate::value::{CompareOp, Type, Value};

impl Frame {
    /// Whether the instruction that it stands behind keeps to the frame, whatever it comes to; false where that is not certain.
    #[inline(never)]
    pub(super) fn keeps_to_itself(&self) -> bool {
        match self.code.code.instrs[self.pc - 1] {
            Instr::BuildTuple { .. }
            | Instr::BuildList { .. }
            | Instr::BuildRecord { .. }
            | Instr::BuildText { .. }
            | Instr::BuildSlice { .. }
            | Instr::LoadGlobal { .. }
            | Instr::LoadBuiltin { .. } => true,
            // What a loop asks is what may rest.
            Instr::Clear { reg, strict: false } => {
                self.register(reg).as_object::<IterCell>().is_none_or(IterCell::is_apart)
            }
            Instr::GetIter { src, .. } | Instr::GetLoop { src, .. } => self.is_looped_over(src),
            Instr::Format { src, conversion: Conversion::None, spec: None, .. } => self.holds_scalar(src),
            Instr::Format { src, conversion: Conversion::None, spec: Some(spec), .. } => {
                self.holds_scalar(src) && self.holds_scalar(spec)
            }
            Instr::Unary { a, .. } => self.holds_scalar(a),
            Instr::Binary { a, b, .. } | Instr::Inplace { a, b, .. } => self.holds_scalar(a) && self.holds_scalar(b),
            Instr::Compare { op, a, b, .. } | Instr::CompareJump { op, a, b, .. } => {
                self.holds_scalar(a)
                    && (self.holds_scalar(b) || matches!(op, CompareOp::In | CompareOp::NotIn) && self.holds_plain(b))
            }
            Instr::JumpIf { src, .. } => self.holds_scalar(src) || self.holds_plain(src),
            Instr::GetItem { object, key, .. } => {
                (self.holds_plain(object) || self.holds_text(object)) && self.holds_scalar(key)
            }
            Instr::SetItem { object, key, .. } => self.holds_plain(object) && self.holds_scalar(key),
            Instr::DictUpdate { dict, src, call: None } => self.holds_plain(Src::reg(dict)) && self.holds_plain(src),
            Instr::BuildDict { len, .. } => len == 0,
            Instr::DictSet { key, .. } => self.holds_scalar(key) && !any_asks(),
            Instr::CallMethod { object, name, window, .. } => {
                self.method_keeps_to_itself(object, name, window) || self.sends(object, name, window)
            }
            Instr::Call { function, window, .. } => {
                self.glances(function, window)
                    || self.asks_next(function, window)
                    || self.makes_generator(function, window)
            }
            _ => false,
        }
    }

    /// Whether a number, a text or the like stands there.
    fn holds_scalar(&self, src: Src) -> bool {
        self.get(src).is_ok_and(Value::is_scalar)
    }

    fn holds_text(&self, src: Src) -> bool {
        matches!(self.get(src), Ok(Value::Str(_)))
    }

    /// Whether a container stands there which finds an item by a number or text without asking anybody.
    fn holds_plain(&self, src: Src) -> bool {
        match self.get(src) {
            Ok(Value::Dict(dict)) => dict.kind().is_none() && dict.own().is_none() && !any_asks(),
            Ok(Value::List(list)) => list.own.is_none() && !may_ask(),
            Ok(Value::Tuple(tuple)) => tuple.own.is_none() && !may_ask(),
            _ => false,
        }
    }

    /// Whether it is a method of a text, or of a dict, with numbers and texts.
    fn method_keeps_to_itself(&self, object: Src, name: u16, window: Window) -> bool {
        let row = usize::from(window.start)..usize::from(window.start) + usize::from(window.len);
        let scalars = self.registers[row].iter().all(|slot| slot.as_ref().is_some_and(Value::is_scalar));
        if !scalars || window.named > 0 {
            return false;
        }
        match self.get(object) {
            Ok(Value::Str(_)) => self.code.method(name, Type::Str).is_some_and(Method::is_plain),
            Ok(Value::Dict(_)) => self.holds_plain(object) && self.name(name) == "get",
            _ => false,
        }
    }

    /// Whether it asks a generator for one item: it is left then before anything is done, or that one stands on it.
    fn sends(&self, object: Src, name: u16, window: Window) -> bool {
        let generator = self.get(object).ok().and_then(Value::as_object::<IterCell>);
        generator.is_some_and(|cell| cell.info().class == Some(Type::Generator))
            && window.named == 0
            && matches!((self.name(name), window.len), ("send", 1) | ("__next__", 0))
    }

    /// The same, by `next()`.
    fn asks_next(&self, function: Src, window: Window) -> bool {
        let native = self.get(function).ok().and_then(Value::as_object::<NativeFunction>);
        native.is_some_and(|native| native.0.name() == "next")
            && (window.len, window.named) == (1, 0)
            && self.register(window.start).as_object::<IterCell>().is_some_and(|cell| !cell.info().internal)
    }

    /// Whether it calls a function that makes a generator of its arguments as they come.
    fn makes_generator(&self, function: Src, window: Window) -> bool {
        let function = self.get(function).ok().and_then(Value::as_object::<Function>);
        window.named == 0 && function.is_some_and(|function| function.makes_generator_of(window.len))
    }

    /// Whether a loop can go over it with nobody asked how: it is an iterator, or a container.
    fn is_looped_over(&self, src: Src) -> bool {
        self.get(src).is_ok_and(|value| match value {
            Value::List(_) | Value::Tuple(_) | Value::Dict(_) | Value::Range(_) | Value::Str(_) => {
                value.instance().is_none()
            }
            value => value.as_object::<IterCell>().is_some(),
        })
    }

    /// Whether it is a native that knows its value at a glance.
    fn glances(&self, function: Src, window: Window) -> bool {
        let row = usize::from(window.start)..usize::from(window.start) + usize::from(window.len);
        match self.get(function) {
            Ok(Value::Object(object)) if window.named == 0 => {
                let any: &dyn Any = &**object;
                let native = any.downcast_ref::<NativeFunction>();
                native.is_some_and(|native| native.0.at_a_glance(&self.registers[row]).is_some())
            }
            _ => false,
        }
    }
}
