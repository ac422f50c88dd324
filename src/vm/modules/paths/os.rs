//! `os`: what looks. What writes or runs is refused in words.

use super::scan::scandir;
use super::stat::stat_value;
use super::walk::walk;
use super::{path_text, text};
use crate::machine::Context;
use crate::value::{Exc, Str, Value};
use crate::vm::arguments::{Bound, Named, Shape};
use crate::vm::builtins::Builtin;
use crate::vm::pulling::called;

pub(in crate::vm::modules) static FUNCTIONS: &[Builtin] = &[
    Builtin::new("fspath", Shape::named(&["path"], 1), |mut a, _| {
        let path = a.required(0);
        called(if let Value::Bytes(_) = path { Ok(path) } else { path_text(&path).map(Value::Str) })
    }),
    Builtin::effectful("getcwd", Shape::Nothing, |_, cx| called(cx.world().disk().current_directory().map(Value::Str))),
    Builtin::effectful("listdir", Shape::named(&["path"], 0), |a, cx| called(list(&a, cx))),
    Builtin::effectful("lstat", Shape::named(&["path"], 1), |mut a, cx| called(stat(&a.required(0), false, cx))),
    Builtin::effectful("scandir", Shape::named(&["path"], 0), |a, cx| {
        called(directory(&a).and_then(|path| scandir(path, cx)))
    }),
    Builtin::effectful(
        "stat",
        Shape::Named(Named { names: &["path", "dir_fd", "follow_symlinks"], required: 1, by_position: 1 }),
        |mut a, cx| {
            let follow = a.get(2).is_none_or(Value::is_true);
            called(stat(&a.required(0), follow, cx))
        },
    ),
    Builtin::effectful("walk", Shape::named(&["top", "topdown", "onerror", "followlinks"], 1), |a, cx| {
        called(walk(&a, cx))
    }),
];

/// The directory that was named, or the current one.
fn directory(arguments: &Bound) -> Result<Str, Exc> {
    arguments.given(0).map_or(Ok(Str::from(".")), path_text)
}

fn list(arguments: &Bound, cx: &mut Context<'_>) -> Result<Value, Exc> {
    let items = cx.world().disk().list(&directory(arguments)?)?;
    Ok(Value::list(items.into_iter().map(|item| Value::Str(item.name)).collect()))
}

/// `os.stat(path)`
pub(super) fn stat(path: &Value, follow: bool, cx: &mut Context<'_>) -> Result<Value, Exc> {
    cx.world().disk().stat(&path_text(path)?, follow).map(stat_value)
}

/// A name in a directory.
pub(super) fn inside(directory: &Str, name: &Str) -> Str {
    text::join(directory, std::slice::from_ref(name))
}
