//! The native stages and the registry that names, documents and builds them.

mod barriers;
mod counter;
mod define;
mod doc;
mod environment;

mod each;
mod fold;
mod folds;
mod inputs;
mod kept;
mod keyed;
mod markdown;
pub(crate) mod multiline;
mod numbers;
pub mod parse;
mod refreshing;
pub mod severity;
mod steps;
#[cfg(test)]
pub(crate) mod trial;

use std::sync::LazyLock;

pub use define::{Bound, Built, StageDef};
pub use doc::{Class, Example, Param, Role, StageDoc};
pub use environment::{check, check_with, environment, environment_with};
pub use markdown::markdown;

static ALL: LazyLock<Vec<&'static StageDef>> = LazyLock::new(|| {
    let own =
        [numbers::DEFINITIONS, steps::DEFINITIONS, inputs::DEFINITIONS, barriers::DEFINITIONS, folds::DEFINITIONS];
    let mut all = own.concat();
    all.push(&multiline::MULTILINE);
    all.extend_from_slice(crate::sources::definitions());
    all.extend_from_slice(parse::definitions());
    all.extend_from_slice(crate::sinks::definitions());
    all.sort_by_key(|def| (def.doc.class, def.doc.name));
    all
});

/// Everything in the catalog, in the order of `drip stages`: by class, then by name.
pub fn definitions() -> &'static [&'static StageDef] {
    &ALL
}

/// What is said about everything in the catalog.
pub fn stages() -> impl Iterator<Item = &'static StageDoc> {
    definitions().iter().map(|def| &def.doc)
}

/// The definition of that name.
pub fn definition(name: &str) -> Option<&'static StageDef> {
    definitions().iter().find(|def| def.doc.name == name).copied()
}

/// What is said about the stage of that name.
pub fn stage(name: &str) -> Option<&'static StageDoc> {
    definition(name).map(|def| &def.doc)
}
