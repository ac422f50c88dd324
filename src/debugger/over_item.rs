//! Expressions over an item, as functions that mean beside the run what the text means in it.

use std::rc::Rc;

use super::session::Session;
use crate::catalog;
use crate::lang::Diagnostic;
use crate::vm::Function;

/// Stages that take a function of the item: one of them turns a free `_` into such a function.
const STAGES: [&str; 6] = ["map", "filter", "takewhile", "dropwhile", "filterfalse", "starmap"];

/// What stands before the program's final expression: what its names mean.
pub(super) fn before(session: &Session) -> &str {
    let text = session.source().text();
    session.final_expression().map_or(text, |span| &text[..span.start as usize])
}

/// The text of a function of the item, which is the free `_` of the expression: `.name` after it reads a field, as it does in
/// the argument of a stage. It stands in one therefore, of a name that the program does not bind.
pub(super) fn of_free_item(before: &str, expression: &str) -> String {
    match STAGES.iter().find(|stage| !before.contains(**stage)) {
        // Whether it stands in the expression or not, `_` is free in the whole.
        Some(stage) => format!("{stage}((_, ({expression}))[1], ())"),
        None => of_named("_", expression),
    }
}

/// The text of a function of these parameters, which may be none.
pub(super) fn of_named(parameters: &str, expression: &str) -> String {
    format!("(lambda {parameters}: ({expression}))")
}

/// The functions that these texts give, with the program's names as they are bound in the run. Nothing of them runs.
///
/// # Errors
/// What is wrong with the texts.
pub(super) fn functions(session: &Session, texts: &[String]) -> Result<Vec<Rc<Function>>, Vec<Diagnostic>> {
    let program = catalog::check(&format!("{}\n[{}]\n", before(session), texts.join(", ")))?;
    Ok(session.module().functions_of(program, texts.len()))
}
