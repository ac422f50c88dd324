//! The methods of paths.

use super::os::stat;
use super::os_path::found;
use super::pure::PurePath;
use super::stat::is_kind;
use super::{glob, path_text, text};
use crate::machine::{Called, Chunk, Context, Coroutine, FileKind, Iter, Resume, StageInfo, Step};
use crate::value::{Exc, Str, Type, Value, type_error, value_error};
use crate::vm::arguments::{Bound, Shape};
use crate::vm::methods::Method;
use crate::vm::pulling::called;
use crate::vm::streams::{OpenHow, open_path, read_all};

/// A method that only computes.
macro_rules! pure {
    ($name:literal, $shape:expr, $run:expr) => {
        Method::new($name, $shape, |this, arguments| {
            let run: fn(&PurePath, Bound) -> Result<Value, Exc> = $run;
            run(PurePath::from(this)?, arguments)
        })
    };
}

/// A method without arguments that looks at the disk.
macro_rules! looking {
    ($name:literal, $run:expr) => {
        Method::pulling($name, Shape::Nothing, |this, _, cx| {
            let run: fn(&PurePath, &mut Context<'_>) -> Result<Value, Exc> = $run;
            called(PurePath::from(this).and_then(|path| run(path, cx)))
        })
    };
}

const ANY: Shape = Shape::Between(0, usize::MAX);
const AT_LEAST_ONE: Shape = Shape::Between(1, usize::MAX);

const FSPATH: Method = pure!("__fspath__", Shape::Nothing, |path, _| Ok(Value::Str(path.text())));
const AS_POSIX: Method = pure!("as_posix", Shape::Nothing, |path, _| Ok(Value::Str(path.text())));
const AS_URI: Method = pure!("as_uri", Shape::Nothing, |path, _| match path.root.is_empty() {
    true => Err(value_error("relative path can't be expressed as a file URI")),
    false => Ok(Value::from(format!("file://{}", quoted(path.text().as_bytes())))),
});
const IS_ABSOLUTE: Method = pure!("is_absolute", Shape::Nothing, |path, _| Ok(Value::Bool(!path.root.is_empty())));
const IS_RELATIVE_TO: Method = pure!("is_relative_to", AT_LEAST_ONE, |path, arguments| {
    let other = PurePath::of(false, &texts(arguments)?);
    Ok(Value::Bool(path.relative_to(&other).is_ok()))
});
const JOINPATH: Method = pure!("joinpath", ANY, |path, arguments| Ok(path.join(&texts(arguments)?).into_value()));
const MATCH: Method = pure!("match", Shape::named(&["path_pattern"], 1), |path, mut arguments| {
    path.matches(&path_text(&arguments.required(0))?).map(Value::Bool)
});
const RELATIVE_TO: Method = pure!("relative_to", AT_LEAST_ONE, |path, arguments| {
    path.relative_to(&PurePath::of(false, &texts(arguments)?)).map(PurePath::into_value)
});
const WITH_NAME: Method = pure!("with_name", Shape::named(&["name"], 1), |path, mut arguments| {
    path.with_name(&text_of(&arguments.required(0))?).map(PurePath::into_value)
});
const WITH_STEM: Method = pure!("with_stem", Shape::named(&["stem"], 1), |path, mut arguments| {
    path.with_stem(&text_of(&arguments.required(0))?).map(PurePath::into_value)
});
const WITH_SUFFIX: Method = pure!("with_suffix", Shape::named(&["suffix"], 1), |path, mut arguments| {
    path.with_suffix(&text_of(&arguments.required(0))?).map(PurePath::into_value)
});

/// The path of a URI: what is neither a letter, a digit nor one of `_.-~/` as `%` and two hexadecimal digits (RFC 3986).
fn quoted(path: &[u8]) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"_.-~/".contains(&byte);
    path.iter().map(|&byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

/// Of `PurePath`.
pub(in crate::vm) static PURE_PATH: &[Method] = &[
    FSPATH,
    AS_POSIX,
    AS_URI,
    IS_ABSOLUTE,
    IS_RELATIVE_TO,
    JOINPATH,
    MATCH,
    RELATIVE_TO,
    WITH_NAME,
    WITH_STEM,
    WITH_SUFFIX,
];

/// Of `Path`.
pub(in crate::vm) static PATH: &[Method] = &[
    FSPATH,
    looking!("absolute", |path, cx| {
        let here = cx.world().disk().current_directory()?;
        Ok(PurePath::of(true, &[here, path.text()]).into_value())
    }),
    AS_POSIX,
    AS_URI,
    looking!("exists", |path, cx| Ok(Value::Bool(found(&path.text(), true, cx).is_some()))),
    looking!("expanduser", |path, cx| {
        let home = cx.world().disk().home();
        Ok(PurePath::of(true, &[text::expand_user(&path.text(), home.as_ref())]).into_value())
    }),
    Method::pulling("glob", Shape::named(&["pattern"], 1), |this, a, cx| called(glob::glob(this, a, false, cx))),
    IS_ABSOLUTE,
    looking!("is_dir", |path, cx| Ok(is_kind(found(&path.text(), true, cx), FileKind::Directory))),
    looking!("is_file", |path, cx| Ok(is_kind(found(&path.text(), true, cx), FileKind::File))),
    IS_RELATIVE_TO,
    looking!("is_symlink", |path, cx| Ok(is_kind(found(&path.text(), false, cx), FileKind::Symlink))),
    looking!("iterdir", |path, cx| Ok(entries(path, cx))),
    JOINPATH,
    looking!("lstat", |path, cx| stat(&Value::Str(path.text()), false, cx)),
    MATCH,
    Method::pulling("open", Shape::named(&["mode", "buffering", "encoding", "errors", "newline"], 0), |this, a, cx| {
        called(open(this, &a, cx))
    }),
    Method::pulling("read_bytes", Shape::Nothing, |this, _, cx| read_all(this, "rb", &OpenHow::default(), cx)),
    Method::pulling("read_text", Shape::named(&["encoding", "errors"], 0), |this, a, cx| match how(&a, 0) {
        Ok(how) => read_all(this, "r", &how, cx),
        Err(exc) => Called::Raised(exc),
    }),
    RELATIVE_TO,
    Method::pulling("resolve", Shape::named(&["strict"], 0), |this, a, cx| {
        called(PurePath::from(this).and_then(|path| {
            let path = path.text();
            if a.get(0).is_some_and(Value::is_true) {
                cx.world().disk().stat(&path, true)?;
            }
            Ok(PurePath::of(true, &[cx.world().disk().resolve(&path)?]).into_value())
        }))
    }),
    Method::pulling("rglob", Shape::named(&["pattern"], 1), |this, a, cx| called(glob::glob(this, a, true, cx))),
    Method::pulling("samefile", Shape::One, |this, mut a, cx| {
        called(PurePath::from(this).and_then(|path| {
            let disk = cx.world().disk();
            let (own, other) = (disk.stat(&path.text(), true)?, disk.stat(&path_text(&a.required(0))?, true)?);
            Ok(Value::Bool((own.device, own.inode) == (other.device, other.inode)))
        }))
    }),
    looking!("stat", |path, cx| stat(&Value::Str(path.text()), true, cx)),
    WITH_NAME,
    WITH_STEM,
    WITH_SUFFIX,
];

fn texts(arguments: Bound) -> Result<Vec<Str>, Exc> {
    arguments.into_values().iter().map(path_text).collect()
}

fn text_of(value: &Value) -> Result<Str, Exc> {
    match value {
        Value::Str(text) => Ok(text.clone()),
        other => Err(type_error(format!("a name must be str, not {}", other.type_name()))),
    }
}

fn how(arguments: &Bound, encoding: usize) -> Result<OpenHow, Exc> {
    let text = |at: usize| arguments.given(at).map(text_of).transpose();
    Ok(OpenHow { encoding: text(encoding)?, errors: text(encoding + 1)?, newline: text(encoding + 2)? })
}

fn open(this: &Value, arguments: &Bound, cx: &mut Context<'_>) -> Result<Value, Exc> {
    let path = PurePath::from(this)?.text();
    let mode = arguments.get(0).map_or(Ok(Str::from("r")), text_of)?;
    let how = how(arguments, 2)?;
    open_path(this.clone(), &path, &mode.to_text(), &how, cx)
}

/// `path.iterdir()`: the directory is looked at when the first entry is asked for.
fn entries(path: &PurePath, cx: &mut Context<'_>) -> Value {
    let info = StageInfo { name: "iterdir".to_owned(), class: Some(Type::Generator), ..StageInfo::default() };
    Iter::new(cx.world(), info, Box::new(Entries { path: path.clone(), left: None }), &[]).to_value()
}

#[derive(Debug)]
struct Entries {
    path: PurePath,
    left: Option<std::vec::IntoIter<Str>>,
}

impl Coroutine for Entries {
    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        let demand = match with {
            Resume::Next(demand) => demand.get(),
            Resume::Throw(exc) => return Step::Raise(exc),
            _ => return Step::Return(Value::None),
        };
        let left = match &mut self.left {
            Some(left) => left,
            None => match cx.world().disk().list(&self.path.text()) {
                Ok(items) => {
                    let names: Vec<Str> = items.into_iter().map(|item| item.name).collect();
                    self.left.insert(names.into_iter())
                }
                Err(exc) => return Step::Raise(exc),
            },
        };
        let paths: Vec<Value> = left.take(demand).map(|name| self.path.child(name).into_value()).collect();
        if paths.is_empty() { Step::Return(Value::None) } else { Step::Emit(Chunk::from(paths)) }
    }

    fn survives_raise(&self) -> bool {
        false
    }
}
