//! `pathlib`: the classes, and what is asked of them without a path.

use super::path_text;
use super::pure::PurePath;
use crate::machine::{Arguments, Called, Context};
use crate::value::{Exc, Str, Type, Value};
use crate::vm::arguments::Shape;
use crate::vm::builtins::{Builtin, value_of};
use crate::vm::pulling::called;

/// `Path(*parts)`, or `PurePath(*parts)`.
pub(super) fn construct(class: Type, arguments: Arguments, _: &mut Context<'_>) -> Result<Called, Arguments> {
    if !matches!(class, Type::Path | Type::PurePath) {
        return Err(arguments);
    }
    let parts = arguments.positional.iter().map(path_text).collect::<Result<Vec<Str>, _>>();
    Ok(called(parts.map(|parts| PurePath::of(class == Type::Path, &parts).into_value())))
}

static CLASS_METHODS: &[Builtin] = &[
    Builtin::effectful("cwd", Shape::Nothing, |_, cx| {
        called(cx.world().disk().current_directory().map(|path| PurePath::of(true, &[path]).into_value()))
    }),
    Builtin::effectful("home", Shape::Nothing, |_, cx| called(home(cx))),
];

fn home(cx: &mut Context<'_>) -> Result<Value, Exc> {
    let home = cx.world().disk().home();
    let exc = || {
        crate::value::Exception::with_message(
            crate::value::ExcType::RuntimeError,
            "Could not determine home directory.",
        )
    };
    home.map(|home| PurePath::of(true, &[home]).into_value()).ok_or_else(exc)
}

/// `Path.cwd`, `Path.home`.
pub(super) fn class_method(class: Type, name: &str) -> Option<Value> {
    use crate::vm::Native as _;
    let of_path = class == Type::Path;
    CLASS_METHODS.iter().find(|method| of_path && method.name() == name).map(value_of)
}
