//! `open`: to read. Whoever wants to write puts a sink into the pipeline, for all to see.

use super::decode::{Encoding, Newlines};
use super::file::{File, Form, Want};
use super::unsupported;
use crate::machine::{Called, Context};
use crate::value::{Exc, Str, Value, type_error, value_error};
use crate::vm::arguments::{Bound, Shape};
use crate::vm::builtins::Builtin;
use crate::vm::modules::path_text;
use crate::vm::pulling::called;

/// `open`.
pub(in crate::vm) static FUNCTIONS: &[Builtin] = &[Builtin::effectful(
    "open",
    Shape::named(&["file", "mode", "buffering", "encoding", "errors", "newline", "closefd", "opener"], 1),
    |arguments, cx| called(open(&arguments, cx)),
)];

/// What a mode means.
#[derive(Clone, Copy, Debug)]
struct Mode {
    binary: bool,
    writes: bool,
}

fn mode_of(mode: &str) -> Result<Mode, Exc> {
    let invalid = || Err(value_error(format!("invalid mode: '{mode}'")));
    let mut seen = String::new();
    for letter in mode.chars() {
        if !"axrwb+tU".contains(letter) || seen.contains(letter) {
            return invalid();
        }
        seen.push(letter);
    }
    if seen.contains('U') {
        return invalid();
    }
    let (binary, text) = (seen.contains('b'), seen.contains('t'));
    if binary && text {
        return Err(value_error("can't have text and binary mode at once"));
    }
    match seen.chars().filter(|letter| "axrw".contains(*letter)).count() {
        1 => {}
        0 => {
            return Err(value_error("Must have exactly one of create/read/write/append mode and at most one plus"));
        }
        _ => return Err(value_error("must have exactly one of create/read/write/append mode")),
    }
    Ok(Mode { binary, writes: !seen.contains('r') || seen.contains('+') })
}

/// What opening for writing says, with the sink that does it.
pub(super) fn refuse_writing(path: &Str, mode: &str) -> Exc {
    let name = path.to_text();
    let sink = if name.ends_with(".jsonl") || name.ends_with(".ndjson") {
        "write_jsonl"
    } else if name.ends_with(".csv") {
        "write_csv"
    } else {
        "write_lines"
    };
    let exc = unsupported(&format!("code only reads files: open(..., '{mode}') would write '{name}'"));
    let append = if mode.contains('a') { ", append=True" } else { "" };
    exc.advise(format!("put a sink into the pipeline: | {sink}(\"{name}\"{append})"));
    exc
}

fn text<'a>(arguments: &'a Bound, at: usize, name: &str) -> Result<Option<&'a Str>, Exc> {
    match arguments.given(at) {
        None => Ok(None),
        Some(Value::Str(text)) => Ok(Some(text)),
        Some(other) => {
            Err(type_error(format!("open() argument '{name}' must be str or None, not {}", other.type_name())))
        }
    }
}

fn open(arguments: &Bound, cx: &mut Context<'_>) -> Result<Value, Exc> {
    let named = arguments.get(0).unwrap_or(&Value::None);
    if let Value::Int(_) | Value::Bool(_) = named {
        let exc = unsupported("a file descriptor cannot be opened here");
        exc.advise("open a path, or read sys.stdin");
        return Err(exc);
    }
    let path = path_text(named)?;
    let mode = match arguments.get(1) {
        None => Str::from("r"),
        Some(Value::Str(mode)) => mode.clone(),
        Some(other) => {
            let class = crate::vm::arguments::shown_class(other);
            return Err(type_error(format!("open() argument 'mode' must be str, not {class}")));
        }
    };
    let how = OpenHow {
        encoding: text(arguments, 3, "encoding")?.cloned(),
        errors: text(arguments, 4, "errors")?.cloned(),
        newline: text(arguments, 5, "newline")?.cloned(),
    };
    open_path(named.clone(), &path, &mode.to_text(), &how, cx)
}

/// Everything that is in a file, as text or as bytes.
pub(in crate::vm) fn read_all(path: &Value, mode: &str, how: &OpenHow, cx: &mut Context<'_>) -> Called {
    let opened = path_text(path).and_then(|text| open_path(path.clone(), &text, mode, how, cx));
    match opened.map(|file| File::of(&file)) {
        Ok(Some(file)) => file.want(Want::Part(None), cx),
        Ok(None) => Called::Value(Value::None),
        Err(exc) => Called::Raised(exc),
    }
}

/// The arguments of `open` that go with text.
#[derive(Debug, Default)]
pub(in crate::vm) struct OpenHow {
    pub(in crate::vm) encoding: Option<Str>,
    pub(in crate::vm) errors: Option<Str>,
    pub(in crate::vm) newline: Option<Str>,
}

/// Opens a path; `named` is what the file calls itself.
pub(in crate::vm) fn open_path(
    named: Value,
    path: &Str,
    mode: &str,
    how: &OpenHow,
    cx: &mut Context<'_>,
) -> Result<Value, Exc> {
    let Mode { binary, writes } = mode_of(mode)?;
    if writes {
        return Err(refuse_writing(path, mode));
    }
    let form = if binary {
        let refused = [(&how.encoding, "an encoding"), (&how.errors, "an errors"), (&how.newline, "a newline")];
        if let Some((_, what)) = refused.into_iter().find(|(given, _)| given.is_some()) {
            return Err(value_error(format!("binary mode doesn't take {what} argument")));
        }
        Form::Binary
    } else {
        let newlines = Newlines::of(how.newline.as_ref())?;
        let name = how.encoding.as_ref().map_or("UTF-8".into(), |name| name.to_text());
        let errors = how.errors.as_ref().map_or("strict".into(), |errors| errors.to_text());
        Form::Text(Encoding::new(&name, &errors)?, newlines)
    };
    let raw = cx.world().disk().open(path, cx.world())?;
    let shown = if binary { "rb" } else { mode };
    Ok(File::to_value(raw, named, shown.to_owned(), form, cx.world()))
}
