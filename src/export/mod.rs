//! The same pipeline as Python, and for an existing distributed engine.
//!
//! The program's tree is walked, and only what Python has no syntax for is written anew: `|`, `_`, fields of the item, stages
//! that Python has under another name or not at all. Everything else, comments included, stays as it was written. What a
//! script needs of the catalog is cut, function by function, from the Python files in `assets/export`.

mod catalog;
mod chain;
mod dask;
mod expressions;
mod library;
mod python;
mod rewriter;

use crate::lang::Diagnostic;

/// What a pipeline is exported to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// A stand-alone script.
    Python,
    /// A program for `dask.bag`, which runs it on many cores or machines.
    Dask,
}

impl Target {
    /// All there are.
    pub const ALL: [Self; 2] = [Self::Python, Self::Dask];

    /// The word for it, as `--to` takes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Python => "python",
            Self::Dask => "dask",
        }
    }

    /// What it is, in a line.
    pub fn summary(self) -> &'static str {
        match self {
            Self::Python => "a stand-alone script for Python 3.11 or newer",
            Self::Dask => "a dask.bag program, for many cores or machines",
        }
    }

    /// The target of that name, where there is one.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|target| target.name() == name)
    }
}

/// The program `text`, called `name` in the script's first line, as a program for the target.
///
/// # Errors
/// What the target has no way to say, each with its place in the text and a way out; syntax errors, too.
pub fn export(text: &str, name: &str, target: Target) -> Result<String, Vec<Diagnostic>> {
    match target {
        Target::Python => python::python(text, name),
        Target::Dask => dask::dask(text, name),
    }
}
