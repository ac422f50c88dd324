//! `json`: `dump`, `dumps`, `load` and `loads`.

mod decode;
mod encode;

use super::library::{Constant, Library};
use crate::machine::{Arguments, Called, Context};
use crate::value::{ExcType, Str, Value};
use crate::vm::arguments::{Bound, Named, Shape};
use crate::vm::attributes;
use crate::vm::builtins::Builtin;
use crate::vm::methods;
use crate::vm::pulling::then;

const DUMPS_NAMES: &[&str] = &[
    "obj",
    "skipkeys",
    "ensure_ascii",
    "check_circular",
    "allow_nan",
    "cls",
    "indent",
    "separators",
    "default",
    "sort_keys",
];

const DUMPS: Shape = Shape::Named(Named { names: DUMPS_NAMES, required: 1, by_position: 1 });

const DUMP: Shape = Shape::Named(Named {
    names: &[
        "obj",
        "fp",
        "skipkeys",
        "ensure_ascii",
        "check_circular",
        "allow_nan",
        "cls",
        "indent",
        "separators",
        "default",
        "sort_keys",
    ],
    required: 2,
    by_position: 2,
});

const LOADS_NAMES: &[&str] =
    &["s", "cls", "object_hook", "parse_float", "parse_int", "parse_constant", "object_pairs_hook"];

const LOADS: Shape = Shape::Named(Named { names: LOADS_NAMES, required: 1, by_position: 1 });

const LOAD: Shape = Shape::Named(Named {
    names: &["fp", "cls", "object_hook", "parse_float", "parse_int", "parse_constant", "object_pairs_hook"],
    required: 1,
    by_position: 1,
});

pub(super) static MODULE: Library = Library {
    functions: &[FUNCTIONS],
    constants: &[("JSONDecodeError", Constant::Class(ExcType::JSONDecodeError))],
    ..Library::named("json")
};

pub(super) static DECODER: Library = Library {
    constants: &[("JSONDecodeError", Constant::Class(ExcType::JSONDecodeError))],
    ..Library::named("json.decoder")
};

static FUNCTIONS: &[Builtin] = &[
    Builtin::effectful("dump", DUMP, dump),
    Builtin::new("dumps", DUMPS, encode::dumps),
    Builtin::effectful("load", LOAD, load),
    Builtin::new("loads", LOADS, |mut a, cx| {
        let text = a.required(0);
        decode::loads(text, a, cx)
    }),
];

fn dump(mut arguments: Bound, cx: &mut Context<'_>) -> Called {
    let target = arguments.required(1);
    let encoded = encode::dumps(arguments.without(1), cx);
    let write = move |text: Value, cx: &mut Context<'_>| methods::call(&target, "write", vec![text].into(), cx);
    let written = then(encoded, write, cx);
    then(written, |_, _| Called::Value(Value::None), cx)
}

fn load(mut arguments: Bound, cx: &mut Context<'_>) -> Called {
    let file = arguments.required(0);
    let read = methods::call(&file, "read", Vec::new().into(), cx);
    then(read, move |text, cx| decode::loads(text, arguments, cx), cx)
}

/// What `cls=` names makes of a value by its method: it is given what is not `None` of the options.
fn by_class(
    class: &Value,
    value: Value,
    method: &'static str,
    options: Vec<(Str, Value)>,
    cx: &mut Context<'_>,
) -> Called {
    let made = cx.world().call(class, Arguments { positional: Vec::new(), named: options }, cx);
    then(
        made,
        move |coder, cx| match attributes::get(&coder, method) {
            Ok(function) => cx.world().call(&function, vec![value].into(), cx),
            Err(exc) => Called::Raised(exc),
        },
        cx,
    )
}

/// The options that were given, by their names, but `cls`.
fn options(arguments: &Bound, names: &[&str], cls: usize) -> Vec<(Str, Value)> {
    let given = (1..names.len()).filter(|at| *at != cls);
    given.filter_map(|at| Some((Str::from(names[at]), arguments.given(at)?.clone()))).collect()
}
