//! A function that a native stage calls for each item.

use crate::machine::{Arguments, Called, Chunk, Context};
use crate::value::{Exc, Value, type_error};

/// A function of the user's, or a builtin, that a stage calls for each item.
#[derive(Debug)]
pub struct Callback {
    function: Value,
}

impl Callback {
    /// `TypeError` where the value cannot be called.
    pub fn new(function: Value) -> Result<Self, Exc> {
        if super::is_callable(&function) {
            Ok(Self { function })
        } else {
            Err(type_error(format!("'{}' object is not callable", function.type_name())))
        }
    }

    /// The function.
    pub fn function(&self) -> &Value {
        &self.function
    }

    /// Whether calling it cannot be seen from outside, so that a stage may call it for items ahead of demand.
    pub fn is_pure(&self) -> bool {
        super::is_pure(&self.function)
    }

    /// Calls it with one item, in place as far as that goes.
    pub fn call(&mut self, item: Value, cx: &mut Context<'_>) -> Called {
        cx.world().call(&self.function, Arguments::one(item), cx)
    }

    /// Calls it with these arguments.
    pub fn call_with(&mut self, arguments: Vec<Value>, cx: &mut Context<'_>) -> Called {
        cx.world().call(&self.function, arguments.into(), cx)
    }

    /// Calls it for all items at once, where that is known to be the same as calling it for each; `None` where it is
    /// not, with nothing done.
    pub fn map_chunk(&mut self, items: &Chunk, cx: &mut Context<'_>) -> Option<Chunk> {
        super::chunkwise::map(&self.function, items, cx)
    }

    /// The truth of its values for all items at once, where that is known to be the same as calling it for each.
    pub fn test_chunk(&mut self, items: &Chunk, cx: &mut Context<'_>) -> Option<Vec<bool>> {
        super::chunkwise::test(&self.function, items, cx)
    }
}
