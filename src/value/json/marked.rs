//! What is read of a JSON text where code has a say in what it becomes: numbers and objects as they stand there.

use super::{JsonError, Shapes, read::Reader};
use crate::value::{Object, Str, Type, Value};

/// What is left for code to make a value of.
#[derive(Clone, Copy, Debug, Default)]
pub struct Marks {
    /// Ints.
    pub ints: bool,
    /// Floats.
    pub floats: bool,
    /// `NaN`, `Infinity`, `-Infinity`.
    pub constants: bool,
    /// Objects.
    pub objects: bool,
}

/// Something that was left for code, among the values of a document.
#[derive(Debug)]
pub enum Marked {
    /// The text of an int.
    Int(Str),
    /// The text of a float.
    Float(Str),
    /// A constant that JSON has no word for.
    Constant(Str),
    /// The pairs of an object, as they came.
    Object(Vec<(Str, Value)>),
}

impl Object for Marked {
    fn type_of(&self) -> Type {
        Type::Object
    }
}

/// As [`super::read`], with what is marked left as [`Marked`] objects.
///
/// # Errors
/// Those of [`super::read`].
pub fn read_marked(text: &[u8], marks: Marks) -> Result<Value, JsonError> {
    Reader::new(text, &Shapes::default(), marks)?.document()
}
