//! `importlib`: modules whose names are found out while a program runs.

use super::find;
use super::library::Library;
use crate::value::{Exc, ExcType, Exception, Value, type_error};
use crate::vm::arguments::Shape;
use crate::vm::builtins::Builtin;
use crate::vm::pulling::called;

pub(super) static MODULE: Library = Library { functions: &[FUNCTIONS], ..Library::named("importlib") };

static FUNCTIONS: &[Builtin] = &[
    Builtin::effectful("import_module", Shape::named(&["name", "package"], 1), |a, _| {
        called(name_of(a.get(0)).and_then(|name| find(&name, None)))
    }),
    Builtin::effectful("reload", Shape::One, |mut a, _| called(Ok(a.required(0)))),
];

/// `__import__(name, globals=None, locals=None, fromlist=(), level=0)`: without names to import from it, the package.
pub(in crate::vm) static IMPORT: Builtin =
    Builtin::effectful("__import__", Shape::named(&["name", "globals", "locals", "fromlist", "level"], 1), |a, _| {
        let found = name_of(a.get(0)).and_then(|name| {
            let module = find(&name, None)?;
            match (a.get(3).is_some_and(Value::is_true), name.split_once('.')) {
                (false, Some((package, _))) => find(package, None),
                _ => Ok(module),
            }
        });
        called(found)
    });

fn name_of(name: Option<&Value>) -> Result<String, Exc> {
    match name {
        Some(Value::Str(name)) if name.as_bytes().starts_with(b".") => {
            Err(Exception::with_message(ExcType::ImportError, "attempted relative import with no known parent package"))
        }
        Some(Value::Str(name)) if !name.is_empty() => Ok(name.to_text().into_owned()),
        Some(Value::Str(_)) => Err(crate::value::value_error("Empty module name")),
        other => {
            let class = other.unwrap_or(&Value::None).type_name();
            Err(type_error(format!("__import__() argument 1 must be str, not {class}")))
        }
    }
}
