//! The catalog in Python's terms: where a stage comes from, what calling it gives, and what cannot be said.

use crate::catalog::{Class, StageDoc};
use crate::vm::modules::stage_names;

/// Where Python has a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Origin {
    /// A builtin of the same name.
    Builtin,
    /// A name in a module of Python's, imported under the stage's name.
    Module(&'static str, &'static str),
    /// A function of ours, of that name, which the script carries.
    Own(&'static str),
}

/// What calling it gives in Python.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gives {
    /// An iterator that asks when it is asked.
    Iterator,
    /// Everything at once.
    Everything,
    /// One value.
    Value,
}

/// Why a stage, or an argument of it, stays in drip: the reason, and what to do instead.
pub(super) struct Refusal {
    pub(super) why: &'static str,
    pub(super) way: &'static str,
}

/// Names that mean Python's own function wherever they do not stand right of a `|`.
const BUILTINS: [&str; 14] = [
    "all",
    "any",
    "enumerate",
    "filter",
    "list",
    "map",
    "max",
    "min",
    "print",
    "range",
    "reversed",
    "sorted",
    "sum",
    "zip",
];

/// Whether the name is a builtin of Python's.
pub(super) fn is_builtin(name: &str) -> bool {
    BUILTINS.contains(&name)
}

/// Where Python has the stage; as a stage right of a `|`, `print` and `reversed` do what Python's functions do not.
pub(super) fn origin(doc: &StageDoc) -> Origin {
    match doc.name {
        "print" => Origin::Own("print_each"),
        "reversed" => Origin::Own("backwards"),
        "chain.from_iterable" => Origin::Module("itertools", "chain"),
        "reduce" => Origin::Module("functools", "reduce"),
        "merge_sorted" => Origin::Module("heapq", "merge"),
        name if is_builtin(name) => Origin::Builtin,
        // Python has it from 3.12 on.
        "batched" => Origin::Own("batched"),
        name if stage_names("itertools").contains(&name) => Origin::Module("itertools", name),
        name => Origin::Own(name),
    }
}

/// What calling the stage's function gives.
pub(super) fn gives(doc: &StageDoc) -> Gives {
    match (doc.name, doc.class) {
        ("sorted" | "list" | "tee", _) => Gives::Everything,
        (_, Class::Fold) => Gives::Value,
        _ => Gives::Iterator,
    }
}

/// What keeps a stage from being said in plain Python.
pub(super) fn refusal(name: &str) -> Option<Refusal> {
    let (why, way) = match name {
        "tail" => (
            "it follows files that grow, through rotation and truncation, and never ends",
            "read_lines(path) reads what is there; for what comes, keep it in drip, or pipe into a script that begins with stdin()",
        ),
        "merge" => (
            "it takes from whichever input has an item first, which asks all of them at once",
            "interleave takes turns, chain takes one after the other, merge_sorted(key=) goes by order",
        ),
        "paginate" => (
            "it asks a server page by page, with its own ways to find the next one",
            "fetch with 'drip run', | write_jsonl(path), and export what begins with read_jsonl(path)",
        ),
        "multiline" => (
            "it knows stack traces of several languages and waits for lines that may still come",
            "put a generator function in its place that joins what belongs together",
        ),
        "parse_log" => (
            "it knows a dozen formats of logs, which is too much to carry along",
            "parse(\"{...}\") or parse_re(r\"...\") say the one format that the file has",
        ),
        "window" | "rate" => (
            "it goes by the clock or by times in the items, with windows that wait for late ones",
            "where items are in order, groupby(_.minute) or a generator function does what it does",
        ),
        _ => return None,
    };
    Some(Refusal { why, way })
}

/// What keeps an argument from being said in plain Python.
pub(super) fn refused_argument(stage: &str, argument: &str) -> Option<Refusal> {
    let (why, way) = match (stage, argument) {
        (_, "live") => ("values so far are given by the clock", "without live= the value comes at the end"),
        ("read_lines", "follow") => (
            "a file that is followed never ends",
            "without follow= it reads what is there; for what comes, keep it in drip",
        ),
        ("parse_time", "year") => ("it completes stamps that tell no year", "give format= with what the text tells"),
        _ => return None,
    };
    Some(Refusal { why, way })
}

/// What has to be said for a stage to be said in plain Python.
pub(super) fn required_argument(stage: &str) -> Option<(&'static str, Refusal)> {
    let why = "without format= it finds out by itself how a time is written";
    let way = "give it format=\"%Y-%m-%dT%H:%M:%S%z\", or what datetime.strptime is to read";
    (stage == "parse_time").then_some(("format", Refusal { why, way }))
}

/// The kind of field in a pattern of `parse` that the script's function does not know.
pub(super) fn refused_kind(pattern: &str) -> Option<&str> {
    const KNOWN: [&str; 14] = ["", "s", "str", "w", "word", "d", "n", "int", "f", "g", "e", "float", "x", "hex"];
    let mut rest = pattern;
    while let Some(open) = rest.find('{') {
        rest = &rest[open + 1..];
        if let Some(after) = rest.strip_prefix('{') {
            rest = after;
            continue;
        }
        let field = &rest[..rest.find('}')?];
        let kind = field.split_once(':').map_or("", |(_, kind)| kind);
        if kind == "%" || !KNOWN.contains(&kind) && !kind.starts_with('%') {
            return Some(kind);
        }
    }
    None
}
