//! Pure expressions over a whole chunk of one kind at once.

use crate::machine::{Chunk, Context};
use crate::value::Value;

pub(super) fn map(_function: &Value, _items: &Chunk, _cx: &mut Context<'_>) -> Option<Chunk> {
    None
}

pub(super) fn test(_function: &Value, _items: &Chunk, _cx: &mut Context<'_>) -> Option<Vec<bool>> {
    None
}
