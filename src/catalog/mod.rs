//! The native stages and the registry that names, documents and builds them.

mod doc;

pub use doc::{Class, Example, Param, Role, StageDoc};

/// Everything in the catalog, in the order of `drip stages`: by class, then by name.
pub fn stages() -> &'static [&'static StageDoc] {
    &[]
}

/// The stage of that name.
pub fn stage(name: &str) -> Option<&'static StageDoc> {
    stages().iter().find(|doc| doc.name == name).copied()
}
