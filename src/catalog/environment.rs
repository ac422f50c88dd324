//! What names mean to a program: Python's builtins and the catalog's stages.

use std::collections::HashSet;
use std::rc::Rc;

use super::{definition, definitions};
use crate::lang::code::Program;
use crate::lang::{Diagnostic, Names, compile};
use crate::value::Value;
use crate::vm::{self, Environment, Native};

/// Python's builtins and the catalog's stages, as a program's names find them.
pub fn environment() -> Rc<Environment> {
    let builtins = vm::builtin_table().into_iter().collect();
    let stages = definitions()
        .iter()
        .map(|def| {
            let native: &'static dyn Native = *def;
            (def.doc.name, Value::from(native))
        })
        .collect();
    Rc::new(Environment { builtins, stages })
}

/// Checks a program against the builtins and the catalog, and compiles it.
///
/// # Errors
/// What is wrong with it, at least one error.
pub fn check(text: &str) -> Result<Program, Vec<Diagnostic>> {
    let builtins: Vec<(&'static str, bool)> =
        vm::builtin_table().into_iter().map(|(name, value)| (name, vm::is_pure(&value))).collect();
    let known: HashSet<&str> = builtins.iter().map(|(name, _)| *name).collect();
    let pure: HashSet<&str> = builtins.iter().filter(|(_, pure)| *pure).map(|(name, _)| *name).collect();
    let is_stage = |name: &str| definition(name).is_some();
    let candidates = || {
        let stages = definitions().iter().map(|def| def.doc.name.to_owned());
        stages.chain(known.iter().map(|name| (*name).to_owned())).collect()
    };
    let names = Names {
        is_stage: &is_stage,
        is_builtin: &|name| known.contains(name) || is_stage(name),
        is_pure: &|name| pure.contains(name),
        exports: &|module| vm::modules::names(module).map(str::to_owned).collect(),
        candidates: &candidates,
    };
    compile(text, &names)
}
