//! `string`: constants.

use super::library::{Constant, Library};

pub(super) static MODULE: Library = Library { constants: CONSTANTS, ..Library::named("string") };

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
