//! A program, loaded and ready to run: its body is a coroutine that returns the value of the final expression.

use std::rc::Rc;

use super::call::CodeRun;
use super::frame::Frame;
use super::function::{Environment, Function, Globals, Loaded};
use crate::lang::code::Program;
use crate::machine::Coroutine;

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

    /// The functions that the module's names are bound to, as far as it has run.
    pub fn functions(&self) -> Vec<Rc<Function>> {
        self.globals.slots.borrow().iter().flatten().filter_map(|value| value.to_object::<Function>()).collect()
    }
}
