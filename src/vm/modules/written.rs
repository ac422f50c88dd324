//! Modules, and parts of modules, that are written in the language itself: classes of which Python programs derive, and whose
//! methods call each other, are no different here. Their text is compiled when one is first imported.

mod libraries;

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use super::abstract_collections;
use super::imported::Imported;
use crate::value::custom::call_now;
use crate::value::{Exc, ExcType, Exception, Value};
use crate::vm::function::{Environment, Function, Globals};
use crate::vm::loaded::Loaded;
use crate::vm::{annotations, builtins};

pub(super) use libraries::*;

/// What a text brings to a module.
struct Written {
    module: &'static str,
    /// Its public names.
    names: &'static [&'static str],
    text: &'static str,
}

static TEXTS: &[Written] = &[
    Written {
        module: "_argparse_actions",
        names: ARGPARSE_ACTIONS.more,
        text: include_str!("written/_argparse_actions.drip"),
    },
    Written {
        module: "_argparse_container",
        names: ARGPARSE_CONTAINER.more,
        text: include_str!("written/_argparse_container.drip"),
    },
    Written { module: "_argparse_help", names: ARGPARSE_HELP.more, text: include_str!("written/_argparse_help.drip") },
    Written {
        module: "_argparse_parse",
        names: ARGPARSE_PARSE.more,
        text: include_str!("written/_argparse_parse.drip"),
    },
    Written { module: "_bases", names: BASES.more, text: include_str!("written/_bases.drip") },
    Written { module: "_groups", names: &["Clauses", "split", "subgroup"], text: include_str!("written/_groups.drip") },
    Written { module: "_matching", names: MATCHING.more, text: include_str!("written/_matching.drip") },
    Written { module: "_statistics", names: STATISTICS.more, text: include_str!("written/_statistics.drip") },
    Written { module: "abc", names: &["ABC", "ABCMeta"], text: include_str!("written/abc.drip") },
    Written { module: "argparse", names: ARGPARSE.more, text: include_str!("written/argparse.drip") },
    Written {
        module: "asyncio",
        names: &["Barrier", "BrokenBarrierError", "Condition"],
        text: include_str!("written/asyncio.drip"),
    },
    Written { module: "base64", names: BASE64.more, text: include_str!("written/base64.drip") },
    Written { module: "binascii", names: BINASCII.more, text: include_str!("written/binascii.drip") },
    Written { module: "calendar", names: CALENDAR.more, text: include_str!("written/calendar.drip") },
    Written {
        module: "collections",
        names: &["UserDict", "UserList", "UserString"],
        text: include_str!("written/collections.drip"),
    },
    Written {
        module: abstract_collections::NAME,
        names: abstract_collections::NAMES,
        text: include_str!("written/collections_abc.drip"),
    },
    Written {
        module: "contextlib",
        names: &["AsyncExitStack", "ExitStack"],
        text: include_str!("written/contextlib.drip"),
    },
    Written {
        module: "csv",
        names: &["Dialect", "excel", "excel_tab", "unix_dialect"],
        text: include_str!("written/csv.drip"),
    },
    Written {
        module: "dataclasses",
        names: &["asdict", "astuple", "make_dataclass"],
        text: include_str!("written/dataclasses.drip"),
    },
    Written { module: "decimal", names: DECIMAL.more, text: include_str!("written/decimal.drip") },
    Written { module: "difflib", names: DIFFLIB.more, text: include_str!("written/difflib.drip") },
    Written {
        module: "enum",
        names: &[
            "CONFORM",
            "CONTINUOUS",
            "EJECT",
            "EnumCheck",
            "FlagBoundary",
            "KEEP",
            "NAMED_FLAGS",
            "STRICT",
            "UNIQUE",
            "show_flag_values",
            "verify",
        ],
        text: include_str!("written/enum.drip"),
    },
    Written { module: "fnmatch", names: FNMATCH.more, text: include_str!("written/fnmatch.drip") },
    Written { module: "fractions", names: FRACTIONS.more, text: include_str!("written/fractions.drip") },
    Written { module: "functools", names: &["singledispatchmethod"], text: include_str!("written/functools.drip") },
    Written { module: "graphlib", names: GRAPHLIB.more, text: include_str!("written/graphlib.drip") },
    Written { module: "html", names: HTML.more, text: include_str!("written/html.drip") },
    Written { module: "html.entities", names: HTML_ENTITIES.more, text: include_str!("written/html_entities.drip") },
    Written {
        module: "inspect",
        names: &[
            "BoundArguments",
            "FullArgSpec",
            "Parameter",
            "Signature",
            "getfullargspec",
            "getmembers",
            "signature",
            "unwrap",
            "cleandoc",
            "isabstract",
        ],
        text: include_str!("written/inspect.drip"),
    },
    Written { module: "json", names: &["JSONDecoder", "JSONEncoder"], text: include_str!("written/json.drip") },
    Written { module: "keyword", names: KEYWORD.more, text: include_str!("written/keyword.drip") },
    Written { module: "logging", names: LOGGING.more, text: include_str!("written/logging.drip") },
    Written { module: "pprint", names: PPRINT.more, text: include_str!("written/pprint.drip") },
    Written { module: "queue", names: QUEUE.more, text: include_str!("written/queue.drip") },
    Written { module: "reprlib", names: REPRLIB.more, text: include_str!("written/reprlib.drip") },
    Written { module: "secrets", names: SECRETS.more, text: include_str!("written/secrets.drip") },
    Written { module: "shlex", names: SHLEX.more, text: include_str!("written/shlex.drip") },
    Written { module: "statistics", names: &["NormalDist"], text: include_str!("written/statistics.drip") },
    Written { module: "string", names: &["Formatter", "Template"], text: include_str!("written/string.drip") },
    Written { module: "struct", names: STRUCT.more, text: include_str!("written/struct.drip") },
    Written { module: "textwrap", names: &["TextWrapper", "indent"], text: include_str!("written/textwrap.drip") },
    Written { module: "timeit", names: TIMEIT.more, text: include_str!("written/timeit.drip") },
    Written { module: "traceback", names: TRACEBACK.more, text: include_str!("written/traceback.drip") },
    Written {
        module: "types",
        names: &["MappingProxyType", "coroutine", "get_original_bases", "new_class", "prepare_class", "resolve_bases"],
        text: include_str!("written/types.drip"),
    },
    Written { module: "urllib.parse", names: URLLIB_PARSE.more, text: include_str!("written/urllib_parse.drip") },
    Written { module: "uuid", names: UUID.more, text: include_str!("written/uuid.drip") },
    Written { module: "warnings", names: WARNINGS.more, text: include_str!("written/warnings.drip") },
    Written {
        module: "weakref",
        names: &["WeakKeyDictionary", "WeakMethod", "WeakSet", "WeakValueDictionary", "finalize", "proxy"],
        text: include_str!("written/weakref.drip"),
    },
    Written { module: "zlib", names: ZLIB.more, text: include_str!("written/zlib.drip") },
];

/// A text, ready to run: what was found out while it ran holds of classes and shapes by their numbers, so for any run.
#[derive(Clone)]
struct Compiled {
    body: Rc<Loaded>,
    /// The names of its variables.
    names: Vec<String>,
    text: Rc<str>,
}

thread_local! {
    /// The texts that were imported so far, compiled: what they bind their names to is each run's own.
    static COMPILED: RefCell<HashMap<&'static str, Compiled>> = RefCell::default();
    /// What names mean in them, where that was said.
    static ENVIRONMENT: RefCell<Option<Rc<Environment>>> = const { RefCell::new(None) };
}

/// Says what names mean in what is imported from now on, on this thread: the builtins, and the stages among which `map` and `zip` are.
pub(crate) fn provide(environment: Rc<Environment>) {
    ENVIRONMENT.set(Some(environment));
}

fn written(module: &str) -> Option<&'static Written> {
    TEXTS.iter().find(|written| written.module == module)
}

/// The names that texts bring to a module.
pub(super) fn names(module: &str) -> &'static [&'static str] {
    written(module).map_or(&[], |written| written.names)
}

/// Whether the text of a module binds the name.
pub(super) fn has(module: &str, name: &str) -> bool {
    written(module).is_some_and(|written| written.names.contains(&name))
}

/// What the text of a module binds the name to; `None` where it has none, or does not bind it.
pub(super) fn find(module: &str, name: &str) -> Option<Result<Value, Exc>> {
    let written = written(module)?;
    if !written.names.contains(&name) {
        return None;
    }
    let globals = match loaded(written) {
        Ok(globals) => globals,
        Err(exc) => return Some(Err(exc)),
    };
    let at = globals.names.iter().position(|known| known == name)?;
    let found = globals.slots.borrow().get(at).cloned().flatten();
    found.map(Ok)
}

/// Binds a name of such a module anew: its functions see it. False where it has no such name.
pub(super) fn set(module: &str, name: &str, value: &Value) -> bool {
    let Some(written) = written(module).filter(|written| written.names.contains(&name)) else { return false };
    let Ok(globals) = loaded(written) else { return false };
    let Some(at) = globals.names.iter().position(|known| known == name) else { return false };
    let old = globals.slots.borrow_mut()[at].replace(value.clone());
    drop(old);
    true
}

/// The stage that a module's function is.
pub(super) fn stage(module: &str, name: &str) -> Option<Value> {
    let environment = ENVIRONMENT.with_borrow(Option::clone)?;
    match (module, name) {
        ("itertools", name) if !name.starts_with('_') => environment.stages.get(name).cloned(),
        ("heapq", "merge") => environment.stages.get("merge_sorted").cloned(),
        _ => None,
    }
}

/// The names of the stages that a module's functions are.
pub(crate) fn stage_names(module: &str) -> &'static [&'static str] {
    match module {
        "heapq" => &["merge"],
        "itertools" => &STAGES_OF_ITERTOOLS,
        _ => &[],
    }
}

/// CPython's `dir(itertools)`, and `batched`.
const STAGES_OF_ITERTOOLS: [&str; 20] = [
    "accumulate",
    "batched",
    "chain",
    "combinations",
    "combinations_with_replacement",
    "compress",
    "count",
    "cycle",
    "dropwhile",
    "filterfalse",
    "groupby",
    "islice",
    "pairwise",
    "permutations",
    "product",
    "repeat",
    "starmap",
    "takewhile",
    "tee",
    "zip_longest",
];

/// The same, where the module was imported before: nothing is compiled for the question.
pub(super) fn loaded_already(module: &str, name: &str) -> Option<Value> {
    let globals = Imported::running()?.written(module)?;
    let at = globals.names.iter().position(|known| known == name)?;
    globals.slots.borrow().get(at).cloned().flatten()
}

fn loaded(written: &Written) -> Result<Rc<Globals>, Exc> {
    let imported = Imported::running();
    if let Some(globals) = imported.as_ref().and_then(|imported| imported.written(written.module)) {
        return Ok(globals);
    }
    let environment = ENVIRONMENT.with_borrow(Option::clone).unwrap_or_else(|| {
        Rc::new(Environment { builtins: builtins::table().into_iter().collect(), stages: HashMap::default() })
    });
    let Compiled { body, names, text } = compiled(written, &environment)?;
    let globals = Globals::of_library(names, text, environment, written.module);
    let body = Value::object(Function::without_captures(body, &globals));
    call_now(&body, Vec::new()).transpose()?;
    if let Some(imported) = imported {
        imported.keep(written.module, Rc::clone(&globals));
    }
    Ok(globals)
}

fn compiled(written: &Written, environment: &Environment) -> Result<Compiled, Exc> {
    if let Some(program) = COMPILED.with_borrow(|compiled| compiled.get(written.module).cloned()) {
        return Ok(program);
    }
    let program = annotations::compiled(written.text, environment).map_err(|errors| {
        let words: Vec<String> = errors.iter().map(|error| error.message.clone()).collect();
        Exception::with_message(ExcType::SystemError, format!("module '{}': {}", written.module, words.join("; ")))
    })?;
    let text = Rc::from(program.text.as_str());
    let made = Compiled { body: Loaded::new(program.module), names: program.globals, text };
    COMPILED.with_borrow_mut(|compiled| compiled.insert(written.module, made.clone()));
    Ok(made)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_stand_in_the_order_of_their_modules() {
        assert!(TEXTS.is_sorted_by_key(|written| written.module));
    }
}
