//! What a class definition does: its namespace, the class that its metaclass makes of it, and who is told of it.

use std::rc::Rc;

use super::super::annotations;
use super::super::class::{self, Maker};
use super::super::frame::{Awaiting, Frame};
use super::super::modules::enumeration;
use super::super::pulling::then;
use super::Flow;
use crate::lang::code::{Home, PREPARED, Reg};
use crate::machine::{Called, Context};
use crate::value::{Dict, Exc, ExcType, Exception, Str, Value};

/// The register of a class body's keywords.
const KEYWORDS: Reg = 1;

impl Frame {
    fn class_arguments(&self, bases: Reg, keywords: Reg) -> Result<(Vec<Value>, Rc<Dict>), Exc> {
        let bases = match self.register(bases) {
            Value::List(list) => list.items.borrow().clone(),
            _ => Vec::new(),
        };
        match self.register(keywords) {
            Value::Dict(keywords) => Ok((bases, Rc::clone(keywords))),
            _ => Err(Exception::with_message(ExcType::SystemError, "a class without keywords")),
        }
    }

    /// `dst` = the namespace that the class's metaclass prepares, else None.
    pub(super) fn prepare_class(
        &mut self,
        dst: Reg,
        bases: Reg,
        keywords: Reg,
        cx: &mut Context<'_>,
    ) -> Result<Flow, Exc> {
        let (bases, keywords) = self.class_arguments(bases, keywords)?;
        let prepared = match class::maker(&bases, &keywords)? {
            Maker::Call(maker) => class::prepare(&self.code.code.name, &bases, &keywords, &maker)?,
            Maker::Builtin(_) => None,
        };
        match prepared {
            Some((function, arguments)) => self.call_for(&function, arguments, Awaiting::Value(dst), cx),
            None => {
                self.set(dst, Value::None);
                Ok(Flow::Next)
            }
        }
    }

    /// Binds a name in the namespace that is prepared for the class that is being defined, or unbinds it; nothing where none is.
    pub(super) fn note_name(&mut self, name: u16, value: Option<Value>, cx: &mut Context<'_>) -> Result<Flow, Exc> {
        let prepared = match self.register(KEYWORDS) {
            Value::Dict(keywords) => keywords.field(&Str::from(PREPARED)),
            _ => None,
        };
        match prepared {
            Some(Value::None) | None => Ok(Flow::Next),
            Some(prepared) => {
                let name = Value::from(self.name(name));
                self.set_item_own(&prepared, &name, value, cx)
            }
        }
    }

    /// `dst` = the class of what is bound here. What is made by calling a metaclass leaves no keywords: that has told everybody.
    pub(super) fn build_class(&mut self, dst: Reg, bases: Reg, at: Reg, cx: &mut Context<'_>) -> Result<Flow, Exc> {
        let (bases, keywords) = self.class_arguments(bases, at)?;
        let prepared = keywords.remove(&Value::from(PREPARED))?;
        let module = self.globals.library.unwrap_or("__main__");
        let maker = class::maker(&bases, &keywords)?;
        let told = matches!(maker, Maker::Call(_)).then_some(module);
        annotations::note_module(&self.globals, cx);
        let namespace = class::namespace(&self.code.code, &self.globals, self.bound_names(), prepared, told)?;
        match (maker, namespace) {
            (Maker::Builtin(metaclass), Value::Dict(namespace)) => {
                let class = class::build(&self.code.code, namespace, bases, &keywords, metaclass)?;
                if let Value::Class(class) = &class {
                    class.module.set(module);
                }
                self.set(dst, class);
                Ok(Flow::Next)
            }
            (Maker::Builtin(_), _) => Err(Exception::with_message(ExcType::SystemError, "a class without a namespace")),
            (Maker::Call(maker), namespace) => {
                if let Some(cell) = self.class_cell() {
                    class::note_cell(&namespace, &cell)?;
                }
                let arguments = class::call_arguments(&self.code.code.name, &bases, namespace, &keywords, 3);
                self.set(at, Value::None);
                self.call_for(&maker, arguments, Awaiting::Value(dst), cx)
            }
        }
    }

    /// The cell in which the methods of the class find it, where any of them looks.
    fn class_cell(&self) -> Option<Rc<super::super::function::CellVariable>> {
        let code = &self.code.code;
        let (_, home) = code.locals.iter().find(|(name, _)| name == "__class__")?;
        match home {
            Home::Cell(cell) => self.cells.get(*cell as usize).cloned(),
            Home::Register(_) => None,
        }
    }

    /// Tells the class's attributes their names, and its nearest ancestor that there is a subclass.
    pub(super) fn finish_class(&mut self, made: Reg, keywords: Reg, cx: &mut Context<'_>) -> Result<Flow, Exc> {
        let (Value::Class(made), Value::Dict(keywords)) = (self.register(made), self.register(keywords)) else {
            return Ok(Flow::Next);
        };
        let (made, keywords) = (Rc::clone(made), Rc::clone(keywords));
        let told = class::tell(&made, &keywords, cx);
        if !made.has_members() {
            return self.called(told, Awaiting::Ignored, cx);
        }
        let note = move |value: Value, cx: &mut Context<'_>| {
            enumeration::note(&made, &keywords, cx).unwrap_or(Called::Value(value))
        };
        let noted = then(told, note, cx);
        self.called(noted, Awaiting::Ignored, cx)
    }
}
