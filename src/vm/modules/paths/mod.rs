//! `os`, `os.path` and `pathlib`, as far as they look and change nothing.

mod glob;
mod os;
mod os_path;
mod path_methods;
mod pathlib;
mod pure;
mod scan;
mod stat;
mod text;
mod walk;

pub(super) use os::FUNCTIONS as OS;
pub(super) use os_path::FUNCTIONS as OS_PATH;
pub(in crate::vm) use path_methods::{PATH, PURE_PATH};
pub(in crate::vm) use pathlib::class_method;
pub(super) use pathlib::construct;
pub(in crate::vm) use scan::{DIR_ENTRY, SCANDIR};

use pure::PurePath;

use crate::value::{Exc, Str, Value, type_error};

/// `os.fspath`: the path that a text or a path object means. `TypeError` for anything else.
pub(in crate::vm) fn path_text(value: &Value) -> Result<Str, Exc> {
    match value {
        Value::Str(text) => Ok(text.clone()),
        Value::Bytes(bytes) => Ok(Str::decode(bytes)),
        other => match other.as_object::<PurePath>() {
            Some(path) => Ok(path.text()),
            None => {
                let class = other.type_name();
                Err(type_error(format!("expected str, bytes or os.PathLike object, not {class}")))
            }
        },
    }
}
