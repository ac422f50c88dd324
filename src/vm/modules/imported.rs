//! What a run has imported: one object for each module, the modules that are written in the language, and what the program set on
//! any of them. A run begins with nothing, whatever ran before it on the same thread.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use crate::machine::World;
use crate::value::{Str, Value};
use crate::vm::function::{Globals, ModuleObject};

/// The modules of a run.
#[derive(Default)]
pub(super) struct Imported {
    objects: RefCell<HashMap<Str, Rc<ModuleObject>>>,
    written: RefCell<HashMap<&'static str, Rc<Globals>>>,
}

impl Imported {
    /// Those of the run that goes on; `None` where nothing runs.
    pub(super) fn running() -> Option<Rc<Self>> {
        World::running().map(|world| world.kept(Self::default))
    }

    /// The variables of a module that is written in the language, once it was imported.
    pub(super) fn written(&self, module: &str) -> Option<Rc<Globals>> {
        self.written.borrow().get(module).cloned()
    }

    /// Keeps them.
    pub(super) fn keep(&self, module: &'static str, globals: Rc<Globals>) {
        self.written.borrow_mut().insert(module, globals);
    }

    fn object(&self, name: &str) -> Rc<ModuleObject> {
        let name = Str::from(name);
        let made = || Rc::new(ModuleObject::named(name.clone()));
        Rc::clone(self.objects.borrow_mut().entry(name.clone()).or_insert_with(made))
    }
}

/// Functions know the variables of their module, and those know the functions.
impl Drop for Imported {
    fn drop(&mut self) {
        for globals in self.written.take().into_values() {
            let slots = globals.slots.take();
            drop(slots);
        }
    }
}

/// The module of that name, as an object: the same for as long as the run goes on.
pub(in crate::vm) fn module(name: &str) -> Value {
    let made = || Rc::new(ModuleObject::named(Str::from(name)));
    Value::Object(Imported::running().map_or_else(made, |imported| imported.object(name)))
}

/// The names under which the program set something on a module.
pub(super) fn names_on(module: &str) -> Vec<String> {
    let object = Imported::running().and_then(|imported| imported.objects.borrow().get(&Str::from(module)).cloned());
    let names = object.map(|object| object.own_names()).unwrap_or_default();
    names.iter().map(|name| name.to_display().to_text().into_owned()).collect()
}

/// What the program set on a module under that name.
pub(super) fn set_on(module: &str, name: &str) -> Option<Value> {
    let imported = Imported::running()?;
    let object = imported.objects.borrow().get(&Str::from(module)).cloned()?;
    object.own(name)
}
