//! The native stages and the registry that names, documents and builds them.

mod define;
mod doc;
mod environment;
pub mod parse;

pub use define::{Bound, Built, StageDef};
pub use doc::{Class, Example, Param, Role, StageDoc};
pub use environment::{check, environment};

/// Everything in the catalog, in the order of `drip stages`: by class, then by name.
pub fn definitions() -> &'static [&'static StageDef] {
    &[]
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
