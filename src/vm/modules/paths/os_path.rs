//! `os.path`.

use super::path_text;
use super::stat::{is_kind, seconds};
use super::text;
use crate::machine::{Context, FileKind, FileStat};
use crate::value::{Exc, Str, Value, type_error, value_error};
use crate::vm::arguments::{Bound, Shape};
use crate::vm::builtins::Builtin;
use crate::vm::pulling::{self, called};

macro_rules! of_path {
    ($name:literal, $run:expr) => {
        Builtin::effectful($name, Shape::Between(1, 1), |mut arguments, cx| {
            let run: fn(Str, &mut Context<'_>) -> Result<Value, Exc> = $run;
            called(path_text(&arguments.required(0)).and_then(|path| run(path, cx)))
        })
    };
}

macro_rules! pure {
    ($name:literal, $run:expr) => {
        Builtin::new($name, Shape::Between(1, 1), |mut arguments, _| {
            let run: fn(Str) -> Value = $run;
            called(path_text(&arguments.required(0)).map(run))
        })
    };
}

pub(in crate::vm::modules) static FUNCTIONS: &[Builtin] = &[
    of_path!("abspath", |path, cx| absolute(&path, cx).map(Value::Str)),
    pure!("basename", |path| Value::Str(text::split(&path).1)),
    Builtin::effectful("commonpath", Shape::One, |mut a, cx| {
        pulling::collect(&a.required(0), |paths, _| common_path(&paths), cx)
    }),
    Builtin::effectful("commonprefix", Shape::One, |mut a, cx| {
        pulling::collect(&a.required(0), |paths, _| common_prefix(&paths), cx)
    }),
    pure!("dirname", |path| Value::Str(text::split(&path).0)),
    of_path!("exists", |path, cx| Ok(Value::Bool(found(&path, true, cx).is_some()))),
    of_path!("expanduser", |path, cx| Ok(Value::Str(text::expand_user(&path, cx.world().disk().home().as_ref())))),
    of_path!("getatime", |path, cx| cx.world().disk().stat(&path, true).map(|stat| seconds(stat.accessed_ns))),
    of_path!("getctime", |path, cx| cx.world().disk().stat(&path, true).map(|stat| seconds(stat.changed_ns))),
    of_path!("getmtime", |path, cx| cx.world().disk().stat(&path, true).map(|stat| seconds(stat.modified_ns))),
    of_path!("getsize", |path, cx| cx.world().disk().stat(&path, true).map(|stat| Value::from(stat.size as usize))),
    pure!("isabs", |path| Value::Bool(path.as_bytes().starts_with(b"/"))),
    of_path!("isdir", |path, cx| Ok(is_kind(found(&path, true, cx), FileKind::Directory))),
    of_path!("isfile", |path, cx| Ok(is_kind(found(&path, true, cx), FileKind::File))),
    of_path!("islink", |path, cx| Ok(is_kind(found(&path, false, cx), FileKind::Symlink))),
    Builtin::new("join", Shape::Between(1, usize::MAX), |a, _| called(join(a))),
    of_path!("lexists", |path, cx| Ok(Value::Bool(found(&path, false, cx).is_some()))),
    pure!("normcase", Value::Str),
    pure!("normpath", |path| Value::Str(text::normal(&path))),
    of_path!("realpath", |path, cx| cx.world().disk().resolve(&path).map(Value::Str)),
    Builtin::effectful("relpath", Shape::named(&["path", "start"], 1), |a, cx| called(relative(&a, cx))),
    pure!("split", |path| {
        let (head, tail) = text::split(&path);
        Value::tuple(vec![Value::Str(head), Value::Str(tail)])
    }),
    pure!("splitdrive", |path| Value::tuple(vec![Value::Str(Str::EMPTY), Value::Str(path)])),
    pure!("splitext", |path| {
        let at = text::extension(path.as_bytes());
        Value::tuple(vec![Value::Str(path.slice(0..at)), Value::Str(path.slice(at..path.byte_len()))])
    }),
];

/// What is at a path; nothing where it cannot be looked at.
pub(super) fn found(path: &Str, follow: bool, cx: &mut Context<'_>) -> Option<FileStat> {
    cx.world().disk().stat(path, follow).ok()
}

/// `os.path.abspath`
pub(super) fn absolute(path: &Str, cx: &mut Context<'_>) -> Result<Str, Exc> {
    if path.as_bytes().starts_with(b"/") {
        return Ok(text::normal(path));
    }
    let here = cx.world().disk().current_directory()?;
    Ok(text::normal(&text::join(&here, std::slice::from_ref(path))))
}

fn join(arguments: Bound) -> Result<Value, Exc> {
    let mut parts = Vec::new();
    for (at, value) in arguments.into_values().iter().enumerate() {
        parts.push(path_text(value).map_err(|exc| match at {
            0 => exc,
            _ => type_error(format!(
                "join() argument must be str, bytes, or os.PathLike object, not '{}'",
                value.type_name()
            )),
        })?);
    }
    let (first, rest) = parts.split_first().ok_or_else(|| type_error("join() needs a path"))?;
    Ok(Value::Str(text::join(first, rest)))
}

fn relative(arguments: &Bound, cx: &mut Context<'_>) -> Result<Value, Exc> {
    let path = path_text(arguments.get(0).unwrap_or(&Value::None))?;
    if path.is_empty() {
        return Err(value_error("no path specified"));
    }
    let start = arguments.given(1).map_or(Ok(Str::from(".")), path_text)?;
    Ok(Value::Str(text::relative(&absolute(&path, cx)?, &absolute(&start, cx)?)))
}

fn common_prefix(paths: &[Value]) -> Result<Value, Exc> {
    let paths = paths.iter().map(path_text).collect::<Result<Vec<_>, _>>()?;
    let Some(first) = paths.first() else { return Ok(Value::Str(Str::EMPTY)) };
    let shared = |other: &Str| first.code_points().zip(other.code_points()).take_while(|(a, b)| a == b).count();
    let points = paths.iter().map(shared).min().unwrap_or(0);
    let mut out = Vec::new();
    first.code_points().take(points).for_each(|point| crate::value::push_code_point(&mut out, point));
    Ok(Value::Str(Str::from_wtf8_vec(out)))
}

fn common_path(paths: &[Value]) -> Result<Value, Exc> {
    let paths = paths.iter().map(path_text).collect::<Result<Vec<_>, _>>()?;
    let Some(first) = paths.first() else { return Err(value_error("commonpath() arg is an empty sequence")) };
    let is_absolute = |path: &Str| path.as_bytes().starts_with(b"/");
    if paths.iter().any(|path| is_absolute(path) != is_absolute(first)) {
        return Err(value_error("Can't mix absolute and relative paths"));
    }
    let parts = |path: &Str| -> Vec<Str> {
        let parts = path.as_bytes().split(|byte| *byte == b'/').filter(|part| !part.is_empty() && *part != b".");
        parts.map(Str::from_wtf8).collect()
    };
    let all: Vec<Vec<Str>> = paths.iter().map(parts).collect();
    let common = all.iter().map(|other| other.iter().zip(&all[0]).take_while(|(a, b)| a == b).count()).min();
    let mut out = if is_absolute(first) { b"/".to_vec() } else { Vec::new() };
    let shared: Vec<&[u8]> = all[0][..common.unwrap_or(0)].iter().map(Str::as_bytes).collect();
    out.extend_from_slice(&shared.join(&b'/'));
    Ok(Value::Str(Str::from_wtf8_vec(out)))
}
