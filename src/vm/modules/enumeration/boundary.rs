//! What becomes of bits that no flag of a class has (CPython's documentation, `enum.FlagBoundary`).

use std::rc::Rc;

use super::{flags, member_type};
use crate::value::{Class, Dict, Exc, Str, Type, type_error};

/// Under which a class keeps what it was told.
const BOUNDARY: &str = "_boundary_";

/// What becomes of them.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Boundary {
    /// They are an error.
    Strict,
    /// They are left out.
    Conform,
    /// What has them is an int.
    Eject,
    /// They are kept.
    Keep,
}

/// What a class of flags does with such bits: what it, or one that it derives from, was told; ints keep them, others refuse them.
pub(super) fn of(class: &Class) -> Boundary {
    let told = class.lookup(&Str::from(BOUNDARY)).map(|told| told.to_display());
    match told.as_ref().map(|told| told.to_text()).as_deref() {
        Some("strict") => Boundary::Strict,
        Some("conform") => Boundary::Conform,
        Some("eject") => Boundary::Eject,
        Some("keep") => Boundary::Keep,
        _ if member_type(class) == Type::Int => Boundary::Keep,
        _ => Boundary::Strict,
    }
}

/// Takes the keywords of a new enumeration. `TypeError` for one that it does not know.
pub(super) fn take(class: &Rc<Class>, keywords: &Dict) -> Result<(), Exc> {
    for (name, value) in keywords.pairs() {
        match &*name.to_display().to_text() {
            "boundary" if flags::is_flag(class) => class.set(Str::from(BOUNDARY), value),
            "boundary" | "metaclass" | "_simple" => {}
            _ if class.special("__init_subclass__").is_some() => {}
            other => {
                let name = class.name.to_text();
                let text = format!("{name}.__init_subclass__() got an unexpected keyword argument '{other}'");
                return Err(type_error(text));
            }
        }
    }
    Ok(())
}
