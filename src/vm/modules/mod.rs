//! Modules that code imports.

mod asyncio;
mod bisect;
pub(crate) mod collections;
mod comparison_key;
pub(crate) mod copy;
mod deep_copy;
mod extremes;
mod functools;
mod heapq;
mod integers;
mod json;
mod lru_cache;
mod math;
mod named_tuple;
mod operator;
mod summing;

pub(crate) use asyncio::{constructor as async_constructor, gather, methods_of as async_methods};

use crate::machine::{Arguments, Called, Context};
use crate::value::{Exc, ExcType, Exception, Object, Str, Type, Value};
use crate::vm::builtins::{Builtin, value_of};
use crate::vm::{ModuleObject, Native as _};

/// Modules whose names are known here; `itertools` is the catalog.
const MODULES: &[&str] = &[
    "asyncio",
    "bisect",
    "collections",
    "copy",
    "functools",
    "heapq",
    "itertools",
    "json",
    "math",
    "operator",
    "string",
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
    member(module, name).ok_or_else(|| {
        let text = format!("module '{module}' has no attribute '{name}'");
        advised(Exception::with_message(ExcType::AttributeError, text), module, name)
    })
}

/// Calls a class of a module; `None` where it is none of those.
pub(crate) fn construct(class: Type, arguments: Arguments, cx: &mut Context<'_>) -> Option<Called> {
    match class {
        Type::Partial => Some(functools::partial(arguments)),
        _ => collections::construct(class, arguments, cx),
    }
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
        "asyncio" => vec![asyncio::FUNCTIONS],
        "bisect" => vec![bisect::FUNCTIONS],
        "collections" => vec![named_tuple::FUNCTIONS],
        "copy" => vec![copy::FUNCTIONS],
        "functools" => vec![functools::FUNCTIONS, comparison_key::FUNCTIONS, lru_cache::FUNCTIONS],
        "heapq" => vec![heapq::FUNCTIONS],
        "json" => vec![json::FUNCTIONS],
        "math" => vec![math::FUNCTIONS, integers::FUNCTIONS, summing::FUNCTIONS],
        "operator" => vec![operator::FUNCTIONS],
        _ => Vec::new(),
    }
}

fn member(module: &str, name: &str) -> Option<Value> {
    if module == "operator"
        && let Some(inner) = operator::alias(name)
    {
        return member(module, inner);
    }
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
    BuiltIn(Type),
    /// A name that stands for itself: annotations are not evaluated.
    Name,
}

impl Constant {
    fn value(&self) -> Value {
        match self {
            Self::Float(x) => Value::Float(*x),
            Self::Text(text) => Value::from(*text),
            Self::Class(class) => Value::Type(Type::Exception(*class)),
            Self::BuiltIn(class) => Value::Type(*class),
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

fn constants(module: &str) -> &'static [(&'static str, Constant)] {
    match module {
        "asyncio" => asyncio::CONSTANTS,
        "math" => &[
            ("e", Constant::Float(std::f64::consts::E)),
            ("inf", Constant::Float(f64::INFINITY)),
            ("nan", Constant::Float(f64::NAN)),
            ("pi", Constant::Float(std::f64::consts::PI)),
            ("tau", Constant::Float(std::f64::consts::TAU)),
        ],
        "collections" => &[
            ("ChainMap", Constant::BuiltIn(Type::ChainMap)),
            ("Counter", Constant::BuiltIn(Type::Counter)),
            ("OrderedDict", Constant::BuiltIn(Type::OrderedDict)),
            ("defaultdict", Constant::BuiltIn(Type::DefaultDict)),
            ("deque", Constant::BuiltIn(Type::Deque)),
        ],
        "functools" => &[("partial", Constant::BuiltIn(Type::Partial))],
        "json" => &[("JSONDecodeError", Constant::Class(ExcType::ValueError))],
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
