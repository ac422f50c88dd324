//! `json`: `dump`, `dumps`, `load` and `loads`.

mod decode;
mod encode;

use super::library::{Constant, Library};
use crate::machine::{Called, Context};
use crate::value::{ExcType, Value, type_error};
use crate::vm::arguments::{Bound, Named, Shape};
use crate::vm::builtins::Builtin;
use crate::vm::methods;
use crate::vm::pulling::then;

const DUMPS: Shape = Shape::Named(Named {
    names: &[
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
    ],
    required: 1,
    by_position: 1,
});

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

const LOADS: Shape = Shape::Named(Named {
    names: &["s", "cls", "object_hook", "parse_float", "parse_int", "parse_constant", "object_pairs_hook"],
    required: 1,
    by_position: 1,
});

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

/// `TypeError` for an encoder or decoder of one's own.
fn refuse_class(arguments: &Bound, at: usize) -> Result<(), crate::value::Exc> {
    if arguments.given(at).is_none() {
        return Ok(());
    }
    let exc = type_error("cls= is not possible: there is one encoder and one decoder");
    exc.advise("default= makes values of what JSON has no word for, object_hook= of objects");
    Err(exc)
}
