//! `io`: streams in memory, and the names of those that `open` gives.

use super::library::{Constant, Library};
use crate::machine::{Arguments, Called, Context};
use crate::value::{ExcType, Type};
use crate::vm::arguments::{Callee, Shape, bind};
use crate::vm::pulling::called;
use crate::vm::streams;

pub(super) static MODULE: Library = Library {
    functions: &[streams::FUNCTIONS],
    constants: &[
        ("BufferedReader", Constant::Type(Type::BinaryFile)),
        ("BytesIO", Constant::Type(Type::BytesIo)),
        ("DEFAULT_BUFFER_SIZE", Constant::Int(8192)),
        ("SEEK_CUR", Constant::Int(1)),
        ("SEEK_END", Constant::Int(2)),
        ("SEEK_SET", Constant::Int(0)),
        ("StringIO", Constant::Type(Type::StringIo)),
        ("TextIOWrapper", Constant::Type(Type::TextFile)),
        ("UnsupportedOperation", Constant::Class(ExcType::UnsupportedOperation)),
    ],
    construct,
    ..Library::named("io")
};

fn construct(class: Type, arguments: Arguments, cx: &mut Context<'_>) -> Result<Called, Arguments> {
    let (name, shape) = match class {
        Type::StringIo => ("StringIO", Shape::named(&["initial_value", "newline"], 0)),
        Type::BytesIo => ("BytesIO", Shape::named(&["initial_bytes"], 0)),
        _ => return Err(arguments),
    };
    Ok(called(bind(Callee { class: None, name }, &shape, arguments).and_then(|bound| match class {
        Type::StringIo => streams::string_io(bound.get(0), bound.get(1), cx.world()),
        _ => streams::bytes_io(bound.get(0), cx.world()),
    })))
}
