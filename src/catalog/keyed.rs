//! What a stage makes of each item before it judges it: a function of the user's, or the item itself.

use super::Bound;
use crate::machine::{Called, Chunk, Context};
use crate::value::{Exc, Value};
use crate::vm::Callback;

/// A function of the item; without one, the item itself.
#[derive(Debug)]
pub(crate) struct KeyFunction(Option<Callback>);

impl KeyFunction {
    /// The argument of that name; None, or none given, is the item itself. `TypeError` where it cannot be called.
    pub(crate) fn of(bound: &Bound, name: &str) -> Result<Self, Exc> {
        bound.callback(name).map(Self)
    }

    /// Whether calling it cannot be seen from outside.
    pub(crate) fn is_pure(&self) -> bool {
        self.0.as_ref().is_none_or(Callback::is_pure)
    }

    /// Whether calling it may pull from an iterator that is the item, or that the item holds.
    pub(crate) fn may_pull(&self) -> bool {
        self.0.as_ref().is_some_and(Callback::may_pull)
    }

    /// Whether it is the item itself.
    pub(crate) fn is_identity(&self) -> bool {
        self.0.is_none()
    }

    /// The key of one item.
    #[inline]
    pub(crate) fn call(&mut self, item: &Value, cx: &mut Context<'_>) -> Called {
        match &mut self.0 {
            None => Called::Value(item.clone()),
            Some(function) => function.call(item.clone(), cx),
        }
    }

    /// The keys of the first items at once, as many as can be told so; `None` where that is none. The items stay.
    pub(crate) fn front(&mut self, items: &Chunk, cx: &mut Context<'_>) -> Option<Chunk> {
        self.0.as_mut()?.map_front(items, cx)
    }
}
