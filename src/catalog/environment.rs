//! What names mean to a program: Python's builtins and the catalog's stages.

use std::collections::HashMap;
use std::rc::Rc;
use std::sync::LazyLock;

use super::{definition, definitions};
use crate::lang::code::Program;
use crate::lang::{Diagnostic, Names, compile};
use crate::value::Value;
use crate::vm::{self, Environment, Native};

thread_local! {
    /// The same for every program: made once, since a text is checked at every keystroke.
    static ENVIRONMENT: Rc<Environment> = {
        let environment = Rc::new(made());
        vm::modules::provide(Rc::clone(&environment));
        environment
    };
}

/// Python's builtins, and whether calling them cannot be seen from outside.
static PURE: LazyLock<HashMap<&'static str, bool>> =
    LazyLock::new(|| vm::builtin_table().into_iter().map(|(name, value)| (name, vm::is_pure(&value))).collect());

fn made() -> Environment {
    let builtins = vm::builtin_table().into_iter().collect();
    let stages = definitions()
        .iter()
        .map(|def| {
            let native: &'static dyn Native = *def;
            (def.doc.name, Value::from(native))
        })
        .collect();
    Environment { builtins, stages }
}

/// Python's builtins and the catalog's stages, as a program's names find them.
pub fn environment() -> Rc<Environment> {
    ENVIRONMENT.with(Rc::clone)
}

/// The same, and one name more.
pub fn environment_with(name: &'static str, value: Value) -> Rc<Environment> {
    let mut more = made();
    more.builtins.insert(name, value);
    Rc::new(more)
}

/// Checks a program against the builtins and the catalog, and compiles it.
///
/// # Errors
/// What is wrong with it, at least one error.
pub fn check(text: &str) -> Result<Program, Vec<Diagnostic>> {
    check_with(text, None)
}

/// As [`check`], for a program that is also given something under the name `given` ([`environment_with`]).
///
/// # Errors
/// What is wrong with it, at least one error.
pub fn check_with(text: &str, given: Option<&str>) -> Result<Program, Vec<Diagnostic>> {
    let is_stage = |name: &str| definition(name).is_some();
    let candidates = || {
        let stages = definitions().iter().map(|def| def.doc.name.to_owned());
        stages.chain(PURE.keys().map(|name| (*name).to_owned())).collect()
    };
    let names = Names {
        is_stage: &is_stage,
        is_builtin: &|name| PURE.contains_key(name) || is_stage(name) || given == Some(name),
        is_fold: &|name| !PURE.contains_key(name) && definition(name).is_some_and(Native::comes_to_a_value),
        is_pure: &|name| PURE.get(name).copied().unwrap_or_else(|| definition(name).is_some_and(Native::is_pure)),
        exports: &|module| vm::modules::names(module).map(str::to_owned).collect(),
        candidates: &candidates,
    };
    compile(text, &names)
}
