//! Modules that code imports.

pub(in crate::vm) mod csv;
mod functools;
mod inspect;
mod integers;
mod json;
mod math;
mod operator;
mod paths;
mod refused;
mod summing;
mod sys;

pub(in crate::vm) use paths::{DIR_ENTRY, PATH, PURE_PATH, SCANDIR, class_method, path_text};

use crate::machine::{Arguments, Called, Context};
use crate::value::{Exc, ExcType, Exception, Object, Str, Type, Value, type_error};
use crate::vm::arguments::{Callee, Shape, bind};
use crate::vm::builtins::{Builtin, value_of};
use crate::vm::pulling::called;
use crate::vm::{ModuleObject, Native as _, streams};

/// Modules whose names are known here; `itertools` is the catalog.
const MODULES: &[&str] = &[
    "csv",
    "functools",
    "inspect",
    "io",
    "itertools",
    "json",
    "json.decoder",
    "math",
    "operator",
    "os",
    "os.path",
    "pathlib",
    "posixpath",
    "string",
    "sys",
    "typing",
];

/// `from module import name`, or `import module` where there is no name. `ModuleNotFoundError` and `ImportError` in
/// CPython's words, with a near name as advice.
pub fn find(module: &str, name: Option<&str>) -> Result<Value, Exc> {
    if !MODULES.contains(&module) {
        let package = module.split('.').next().unwrap_or(module);
        let text = match MODULES.contains(&package) {
            true => format!("No module named '{module}'; '{package}' is not a package"),
            false => format!("No module named '{package}'"),
        };
        let exc = Exception::with_message(ExcType::ModuleNotFoundError, text);
        exc.advise(match crate::lang::nearest(module, MODULES.iter().copied()) {
            Some(near) => format!("did you mean '{near}'?"),
            None => format!("there are {}", MODULES.join(", ")),
        });
        return Err(exc);
    }
    let Some(name) = name else { return Ok(Value::object(ModuleObject { name: Str::from(module) })) };
    refused::check(module, name)?;
    member(module, name).ok_or_else(|| {
        let text = format!("cannot import name '{name}' from '{module}' (unknown location)");
        advised(Exception::with_message(ExcType::ImportError, text), module, name)
    })
}

/// `module.name`. `AttributeError` with a near name as advice.
pub fn attribute(module: &str, name: &str) -> Result<Value, Exc> {
    if name == "__name__" {
        return Ok(Value::from(module));
    }
    refused::check(module, name)?;
    member(module, name).ok_or_else(|| {
        let text = format!("module '{module}' has no attribute '{name}'");
        advised(Exception::with_message(ExcType::AttributeError, text), module, name)
    })
}

fn advised(exc: Exc, module: &str, name: &str) -> Exc {
    let names = functions(module).into_iter().flat_map(|room| room.iter().map(Builtin::name));
    if let Some(near) = crate::lang::nearest(name, names.chain(constants(module).iter().map(|(name, _)| *name))) {
        exc.advise(format!("did you mean '{near}'?"));
    }
    exc
}

fn functions(module: &str) -> Vec<&'static [Builtin]> {
    match module {
        "functools" => vec![functools::FUNCTIONS],
        "csv" => vec![csv::FUNCTIONS],
        "inspect" => vec![inspect::FUNCTIONS],
        "io" => vec![streams::FUNCTIONS],
        "json" => vec![json::FUNCTIONS],
        "os" => vec![paths::OS],
        "os.path" | "posixpath" => vec![paths::OS_PATH],
        "sys" => vec![sys::FUNCTIONS],
        "math" => vec![math::FUNCTIONS, integers::FUNCTIONS, summing::FUNCTIONS],
        "operator" => vec![operator::FUNCTIONS],
        _ => Vec::new(),
    }
}

fn member(module: &str, name: &str) -> Option<Value> {
    let function = functions(module).into_iter().flat_map(|room| room.iter()).find(|builtin| builtin.name() == name);
    if let Some(builtin) = function {
        return Some(value_of(builtin));
    }
    constants(module).iter().find(|(known, _)| *known == name).map(|(_, constant)| constant.value())
}

/// A constant of a module.
enum Constant {
    Float(f64),
    Text(&'static str),
    Class(ExcType),
    Type(Type),
    Int(i64),
    Nothing,
    Module(&'static str),
    Made(fn() -> Value),
    /// A name that stands for itself: annotations are not evaluated.
    Name,
}

impl Constant {
    fn value(&self) -> Value {
        match self {
            Self::Float(x) => Value::Float(*x),
            Self::Text(text) => Value::from(*text),
            Self::Class(class) => Value::Type(Type::Exception(*class)),
            Self::Type(class) => Value::Type(*class),
            Self::Int(n) => Value::Int(*n),
            Self::Nothing => Value::None,
            Self::Module(name) => Value::object(ModuleObject { name: Str::from(*name) }),
            Self::Made(make) => make(),
            Self::Name => Value::object(TypingName),
        }
    }
}

/// Whether a value is a name of `typing`, which as a base of a class says nothing.
pub(crate) fn is_typing_name(value: &Value) -> bool {
    value.as_object::<TypingName>().is_some()
}

/// A name of `typing`.
#[derive(Debug)]
struct TypingName;

impl Object for TypingName {
    fn type_of(&self) -> Type {
        Type::Object
    }
}

/// Calls a class that one of the modules brings; `TypeError` where it cannot be called.
pub(in crate::vm) fn construct(class: Type, arguments: Arguments, cx: &mut Context<'_>) -> Called {
    let shape = match class {
        Type::StringIo => Shape::named(&["initial_value", "newline"], 0),
        Type::BytesIo => Shape::named(&["initial_bytes"], 0),
        Type::Path | Type::PurePath => Shape::Between(0, usize::MAX),
        Type::CsvDictReader | Type::CsvDictWriter => return csv::construct(class, arguments, cx),
        _ => return Called::Raised(type_error(format!("cannot create '{}' instances", class.name()))),
    };
    let name = class.name().rsplit_once('.').map_or(class.name(), |(_, name)| name);
    let bound = match bind(Callee { class: None, name }, &shape, arguments) {
        Ok(bound) => bound,
        Err(exc) => return Called::Raised(exc),
    };
    called(match class {
        Type::StringIo => streams::string_io(bound.get(0), bound.get(1), cx.world()),
        Type::BytesIo => streams::bytes_io(bound.get(0), cx.world()),
        _ => paths::construct(class == Type::Path, bound),
    })
}

fn constants(module: &str) -> &'static [(&'static str, Constant)] {
    match module {
        "math" => &[
            ("e", Constant::Float(std::f64::consts::E)),
            ("inf", Constant::Float(f64::INFINITY)),
            ("nan", Constant::Float(f64::NAN)),
            ("pi", Constant::Float(std::f64::consts::PI)),
            ("tau", Constant::Float(std::f64::consts::TAU)),
        ],
        "csv" => &[
            ("DictReader", Constant::Type(Type::CsvDictReader)),
            ("DictWriter", Constant::Type(Type::CsvDictWriter)),
            ("Error", Constant::Class(ExcType::CsvError)),
            ("QUOTE_ALL", Constant::Int(1)),
            ("QUOTE_MINIMAL", Constant::Int(0)),
            ("QUOTE_NONE", Constant::Int(3)),
            ("QUOTE_NONNUMERIC", Constant::Int(2)),
        ],
        "inspect" => &[
            ("GEN_CLOSED", Constant::Text("GEN_CLOSED")),
            ("GEN_CREATED", Constant::Text("GEN_CREATED")),
            ("GEN_RUNNING", Constant::Text("GEN_RUNNING")),
            ("GEN_SUSPENDED", Constant::Text("GEN_SUSPENDED")),
        ],
        "io" => &[
            ("BytesIO", Constant::Type(Type::BytesIo)),
            ("BufferedReader", Constant::Type(Type::BinaryFile)),
            ("DEFAULT_BUFFER_SIZE", Constant::Int(8192)),
            ("SEEK_CUR", Constant::Int(1)),
            ("SEEK_END", Constant::Int(2)),
            ("SEEK_SET", Constant::Int(0)),
            ("StringIO", Constant::Type(Type::StringIo)),
            ("TextIOWrapper", Constant::Type(Type::TextFile)),
            ("UnsupportedOperation", Constant::Class(ExcType::UnsupportedOperation)),
        ],
        "json" => &[
            ("JSONDecodeError", Constant::Class(ExcType::JSONDecodeError)),
            ("decoder", Constant::Module("json.decoder")),
        ],
        "json.decoder" => &[("JSONDecodeError", Constant::Class(ExcType::JSONDecodeError))],
        "os" => &[
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
        "os.path" | "posixpath" => &[
            ("curdir", Constant::Text(".")),
            ("extsep", Constant::Text(".")),
            ("pardir", Constant::Text("..")),
            ("pathsep", Constant::Text(":")),
            ("sep", Constant::Text("/")),
        ],
        "pathlib" => &[
            ("Path", Constant::Type(Type::Path)),
            ("PosixPath", Constant::Type(Type::Path)),
            ("PurePath", Constant::Type(Type::PurePath)),
            ("PurePosixPath", Constant::Type(Type::PurePath)),
        ],
        "sys" => &[
            ("argv", Constant::Made(|| Value::list(vec![Value::from("")]))),
            ("byteorder", Constant::Text("little")),
            ("maxsize", Constant::Int(i64::MAX)),
            ("maxunicode", Constant::Int(0x10_ffff)),
            ("platform", Constant::Text("linux")),
            ("stderr", Constant::Made(|| streams::standard_output(true))),
            ("stdout", Constant::Made(|| streams::standard_output(false))),
            ("version", Constant::Text(concat!("3.11.7 (drip ", env!("CARGO_PKG_VERSION"), ")"))),
            ("version_info", Constant::Made(sys::version_info)),
        ],
        "string" => &[
            ("ascii_letters", Constant::Text("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")),
            ("ascii_lowercase", Constant::Text("abcdefghijklmnopqrstuvwxyz")),
            ("ascii_uppercase", Constant::Text("ABCDEFGHIJKLMNOPQRSTUVWXYZ")),
            ("digits", Constant::Text("0123456789")),
            ("hexdigits", Constant::Text("0123456789abcdefABCDEF")),
            ("octdigits", Constant::Text("01234567")),
            (
                "printable",
                Constant::Text(
                    "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ \t\n\r\x0b\x0c",
                ),
            ),
            ("punctuation", Constant::Text("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")),
            ("whitespace", Constant::Text(" \t\n\r\x0b\x0c")),
        ],
        "typing" => TYPING,
        _ => &[],
    }
}

macro_rules! typing {
    ($($name:literal),* $(,)?) => { &[$(($name, Constant::Name)),*] };
}

const TYPING: &[(&str, Constant)] = typing![
    "Any",
    "AnyStr",
    "AsyncGenerator",
    "AsyncIterable",
    "AsyncIterator",
    "Callable",
    "ClassVar",
    "Collection",
    "Container",
    "Deque",
    "Dict",
    "Final",
    "FrozenSet",
    "Generator",
    "Generic",
    "Hashable",
    "Iterable",
    "Iterator",
    "List",
    "Literal",
    "Mapping",
    "MutableMapping",
    "MutableSequence",
    "NamedTuple",
    "NoReturn",
    "Optional",
    "Protocol",
    "Reversible",
    "Sequence",
    "Set",
    "Sized",
    "Text",
    "Tuple",
    "Type",
    "TypedDict",
    "TypeVar",
    "Union",
];
