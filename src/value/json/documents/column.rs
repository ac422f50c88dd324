//! One field of several documents, as narrow as what is there allows.

use std::rc::Rc;

use crate::value::{Block, Str, TextPlace, Value};

/// What is there in one document.
pub(super) enum Field {
    Int(i64),
    Text(TextPlace),
    Value(Value),
}

/// A field of several documents, of each what is there.
#[derive(Debug)]
pub enum FieldColumn {
    /// Ints of 64 bits.
    Ints(Vec<i64>),
    /// Texts without escapes, in the block of the documents.
    Texts(Rc<Block>, Vec<TextPlace>),
    /// Anything.
    Values(Vec<Value>),
}

impl FieldColumn {
    /// Adds what is there in the next document; `block` holds the texts of all.
    pub(super) fn push(&mut self, field: Field, block: &Rc<Block>) {
        match (&mut *self, field) {
            (Self::Ints(ints), Field::Int(n)) => ints.push(n),
            (Self::Texts(_, places), Field::Text(place)) => places.push(place),
            (_, field) => {
                let value = match field {
                    Field::Int(n) => Value::Int(n),
                    Field::Text(place) => text_value(block, place),
                    Field::Value(value) => value,
                };
                self.values().push(value);
            }
        }
    }

    /// The values, made if they were none yet.
    pub(super) fn values(&mut self) -> &mut Vec<Value> {
        let values = match self {
            Self::Values(_) => None,
            Self::Ints(ints) => Some(ints.iter().map(|n| Value::Int(*n)).collect()),
            Self::Texts(block, places) => Some(places.iter().map(|place| text_value(block, *place)).collect()),
        };
        if let Some(values) = values {
            *self = Self::Values(values);
        }
        match self {
            Self::Values(values) => values,
            Self::Ints(_) | Self::Texts(..) => unreachable!("made values just above"),
        }
    }
}

pub(super) fn text_value(block: &Rc<Block>, (start, end): TextPlace) -> Value {
    let range = start as usize..end as usize;
    let ascii = block.bytes()[range.clone()].is_ascii();
    Value::Str(Str::slice_of(block, range, ascii))
}
