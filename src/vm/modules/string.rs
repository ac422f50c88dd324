//! `string`: constants and `capwords`.

use super::library::{Constant, Library};
use super::textwrap;
use crate::vm::arguments::Shape;
use crate::vm::builtins::Builtin;
use crate::vm::pulling::called;

pub(super) static MODULE: Library =
    Library { functions: &[FUNCTIONS], constants: CONSTANTS, ..Library::named("string") };

static FUNCTIONS: &[Builtin] =
    &[Builtin::new("capwords", Shape::named(&["s", "sep"], 1), |a, _| called(textwrap::capwords(&a)))];

const CONSTANTS: &[(&str, Constant)] = &[
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
];
