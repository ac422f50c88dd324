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

pub(in crate::vm) use path_methods::{PATH, PURE_PATH};
pub(in crate::vm) use scan::{DIR_ENTRY, SCANDIR};

use super::library::{Constant, Library};
use pure::PurePath;

/// `os`.
pub(super) static OS: Library = Library {
    functions: &[os::FUNCTIONS],
    constants: &[
        ("SEEK_CUR", Constant::Int(1)),
        ("SEEK_END", Constant::Int(2)),
        ("SEEK_SET", Constant::Int(0)),
        ("altsep", Constant::Nothing),
        ("curdir", Constant::Text(".")),
        ("devnull", Constant::Text("/dev/null")),
        ("error", Constant::Class(ExcType::OSError)),
        ("extsep", Constant::Text(".")),
        ("linesep", Constant::Text("\n")),
        ("name", Constant::Text("posix")),
        ("pardir", Constant::Text("..")),
        ("path", Constant::Module("os.path")),
        ("pathsep", Constant::Text(":")),
        ("sep", Constant::Text("/")),
    ],
    ..Library::named("os")
};

const PATH_NAMES: &[(&str, Constant)] = &[
    ("curdir", Constant::Text(".")),
    ("extsep", Constant::Text(".")),
    ("pardir", Constant::Text("..")),
    ("pathsep", Constant::Text(":")),
    ("sep", Constant::Text("/")),
];

/// `os.path`.
pub(super) static OS_PATH: Library =
    Library { functions: &[os_path::FUNCTIONS], constants: PATH_NAMES, ..Library::named("os.path") };

/// The same under its own name.
pub(super) static POSIXPATH: Library =
    Library { functions: &[os_path::FUNCTIONS], constants: PATH_NAMES, ..Library::named("posixpath") };

/// `pathlib`.
pub(super) static PATHLIB: Library = Library {
    constants: &[
        ("Path", Constant::Type(Type::Path)),
        ("PosixPath", Constant::Type(Type::Path)),
        ("PurePath", Constant::Type(Type::PurePath)),
        ("PurePosixPath", Constant::Type(Type::PurePath)),
    ],
    construct: pathlib::construct,
    class_attribute: pathlib::class_method,
    ..Library::named("pathlib")
};

use crate::value::{Exc, ExcType, Str, Type, Value, type_error};

/// `os.fspath`: the path that a text or a path object means. `TypeError` for anything else.
pub(crate) fn path_text(value: &Value) -> Result<Str, Exc> {
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
