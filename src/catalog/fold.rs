//! A stage that makes one value of all items: what it takes in and what that comes to; when it is asked and gives is the same for all.

use std::fmt;

use super::each::{Each, EachItem, Taken};
use crate::machine::{Chunk, Context, Demand, Iter};
use crate::value::{Exc, Value};

/// The semantics of a fold; [`Folding`] makes a stage of it.
pub(crate) trait Fold: fmt::Debug + 'static {
    /// How many items upstream is asked for at once: as many as there are, unless it needs few.
    fn asks(&self) -> usize {
        Demand::FULL.get()
    }

    /// Takes the first items of a chunk off its front at once, where that is the same as item by item, and says whether it took any.
    fn chunk(&mut self, _items: &mut Chunk, _cx: &mut Context<'_>) -> bool {
        false
    }

    /// One item: see [`EachItem::item`].
    fn item(&mut self, item: &Value, cx: &mut Context<'_>) -> Taken;

    /// The value of the call that [`Fold::item`] began and that went on outside.
    fn called(&mut self, _item: &Value, value: Value, _cx: &mut Context<'_>) -> Taken {
        unreachable!("{self:?} called nobody, and got {value:?}")
    }

    /// The items have ended: what they come to. What was kept of them may go.
    ///
    /// # Errors
    /// Where there is no such value: of no items, say.
    fn finish(&mut self) -> Result<Value, Exc>;

    /// Whether an item at which it fails may be skipped, where the run says so.
    fn skips_errors(&self) -> bool {
        false
    }

    /// Bytes of what is kept.
    fn held_bytes(&self) -> usize {
        0
    }

    /// What it says of itself in the inspector: names with values.
    fn facts(&self) -> Vec<(String, String)> {
        Vec::new()
    }

    /// What it has come to in few words: the fact that says so, where there is one.
    fn so_far(&self) -> Option<String> {
        self.facts().into_iter().find(|(name, _)| name.ends_with("so far")).map(|(_, value)| value)
    }
}

/// A fold, and its value until that is given.
#[derive(Debug)]
pub(crate) struct Folding<F> {
    fold: F,
    answer: Option<Value>,
}

impl<F: Fold> Folding<F> {
    /// The fold of what `upstream` gives.
    pub(crate) fn over(fold: F, upstream: &Iter) -> Each<Self> {
        Each::new(Self { fold, answer: None }, upstream)
    }

    /// The fold itself.
    pub(crate) fn fold_mut(&mut self) -> &mut F {
        &mut self.fold
    }
}

impl<F: Fold> EachItem for Folding<F> {
    fn asks(&self, _: usize) -> usize {
        self.fold.asks()
    }

    fn chunk(&mut self, items: &mut Chunk, cx: &mut Context<'_>) -> Option<Chunk> {
        self.fold.chunk(items, cx).then(Chunk::default)
    }

    fn item(&mut self, item: &Value, cx: &mut Context<'_>) -> Taken {
        self.fold.item(item, cx)
    }

    fn called(&mut self, item: &Value, value: Value, cx: &mut Context<'_>) -> Taken {
        self.fold.called(item, value, cx)
    }

    fn end(&mut self) -> Result<(), Exc> {
        self.answer = Some(self.fold.finish()?);
        Ok(())
    }

    fn ready(&mut self, _: usize) -> Option<Chunk> {
        self.answer.take().map(Chunk::one)
    }

    fn skips_errors(&self) -> bool {
        self.fold.skips_errors()
    }

    fn survives_raise(&self) -> bool {
        false
    }

    fn held_bytes(&self) -> usize {
        self.fold.held_bytes()
    }

    fn facts(&self) -> Vec<(String, String)> {
        self.fold.facts()
    }

    fn so_far(&self) -> Option<String> {
        self.fold.so_far()
    }
}
