//! Classes of the user's at work: made, called, looked into, and iterated over.

mod build;
mod construct;
mod descriptors;
mod dunder;
mod iterate;
mod lookup;
mod metaclass;
mod protocol;
mod relation;
mod special_names;

pub(super) use build::{build, namespace, stand_in, subscript};
pub(super) use construct::{Beginning, allocate, begin, check_init, construct, construct_begun, static_function};
pub(crate) use descriptors::{BoundMethod, Property, Super, Wrapped, super_of, super_of_both};
pub(crate) use dunder::constant;
pub(crate) use dunder::{bound as built_in_special, unbound as special_of_type};
pub(super) use iterate::iterator_over;
pub(crate) use iterate::{Iteration, backwards, is_iterable, returned};
pub(crate) use lookup::{Stored, delete, is_looked_into, look, set, set_plainly};
pub(crate) use metaclass::{Maker, call_arguments, called_type, maker, note_cell, prepare, tell};
pub(crate) use protocol::{RUNTIME_PROTOCOL, is_protocol};
pub(crate) use relation::{ask_instance, ask_subclass, extends_list, is_instance, is_plain_subclass, is_subclass};
pub(crate) use special_names::names as specials_of_type;
