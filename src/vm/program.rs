//! A program, loaded and ready to run: its body is a coroutine that returns the value of the final expression.

use std::rc::Rc;

use super::call::CodeRun;
use super::frame::Frame;
use super::function::{Environment, Function, Globals, ModuleObject};
use super::loaded::Loaded;
use crate::lang::code::Program;
use crate::machine::Coroutine;
use crate::value::{Value, short_repr};

/// How long the repr of a variable may get, in bytes.
const VARIABLE: usize = 200;

/// A program that can be run. Nothing of it has run before its body is resumed.
#[derive(Debug)]
pub struct Module {
    code: Rc<Loaded>,
    globals: Rc<Globals>,
}

impl Module {
    /// Loads a program.
    pub fn new(program: Program, environment: Rc<Environment>) -> Self {
        let globals = Globals::new(&program, environment);
        Self { code: Loaded::new(program.module), globals }
    }

    /// The body, to be called: it returns the value of the final expression, None for a script.
    pub fn body(&self) -> Box<dyn Coroutine> {
        Box::new(CodeRun::new(Frame::of_module(&self.code, &self.globals)))
    }

    /// Lets go of what the module's names are bound to.
    pub fn clear(&self) {
        let slots: Vec<_> = self.globals.slots.borrow_mut().iter_mut().map(Option::take).collect();
        drop(slots);
    }

    /// The module's variables in the order in which the text names them, and short reprs of what they are bound to; not
    /// its functions, classes and modules.
    pub fn variables(&self) -> Vec<(String, String)> {
        let slots = self.globals.slots.borrow();
        let bound = self.globals.names.iter().zip(slots.iter()).filter_map(|(name, slot)| Some((name, slot.as_ref()?)));
        bound
            .filter(|(_, value)| !matches!(value, Value::Type(_)))
            .filter(|(_, value)| value.to_object::<Function>().is_none() && value.to_object::<ModuleObject>().is_none())
            .map(|(name, value)| (name.clone(), short_repr(value, VARIABLE)))
            .collect()
    }

    /// The last `count` functions that another program makes in its body, with this module's variables under their names.
    /// Nothing of that program runs.
    pub fn functions_of(&self, mut program: Program, count: usize) -> Vec<Rc<Function>> {
        let globals = Globals::new(&program, Rc::clone(&self.globals.environment));
        let ours = self.globals.slots.borrow();
        for (slot, name) in globals.slots.borrow_mut().iter_mut().zip(&globals.names) {
            let at = self.globals.names.iter().position(|known| known == name);
            *slot = at.and_then(|at| ours.get(at).cloned().flatten());
        }
        let children = std::mem::take(&mut program.module.children);
        let skip = children.len().saturating_sub(count);
        let function = |code| Rc::new(Function::without_captures(Loaded::new(code), &globals));
        children.into_iter().skip(skip).map(function).collect()
    }

    /// The functions that the module's names are bound to, as far as it has run.
    pub fn functions(&self) -> Vec<Rc<Function>> {
        self.globals.slots.borrow().iter().flatten().filter_map(|value| value.to_object::<Function>()).collect()
    }
}
