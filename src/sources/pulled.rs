//! What all sources do alike: they are pulled, and have no upstream that could answer.

use std::fmt::Debug;

use crate::machine::{Context, Coroutine, Resume, Step};
use crate::value::{Exc, Value};

/// Brings items in; [`Pulled`] makes a coroutine of it.
pub(super) trait Source: Debug + 'static {
    /// Goes on towards at most `demand` items: emits those that are there, waits, ends, or pauses where fuel is spent. Asked again
    /// after it raised, it goes on behind what made it raise.
    fn go_on(&mut self, demand: usize, cx: &mut Context<'_>) -> Result<Step, Exc>;

    /// See [`Coroutine::held_bytes`].
    fn held_bytes(&self) -> usize {
        0
    }

    /// See [`Coroutine::facts`].
    fn facts(&self) -> Vec<(String, String)>;
}

/// A source as a stage.
#[derive(Debug)]
pub(super) struct Pulled<S> {
    source: S,
    /// How many items are wanted, until they are given.
    demand: usize,
}

impl<S: Source> Pulled<S> {
    pub(super) fn new(source: S) -> Self {
        Self { source, demand: 1 }
    }
}

impl<S: Source> Coroutine for Pulled<S> {
    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        match with {
            Resume::Next(demand) => self.demand = demand.get(),
            Resume::Wake | Resume::Continue => {}
            Resume::Throw(exc) => return Step::Raise(exc),
            _ => return Step::Return(Value::None),
        }
        self.source.go_on(self.demand, cx).unwrap_or_else(Step::Raise)
    }

    fn held_bytes(&self) -> usize {
        self.source.held_bytes()
    }

    fn facts(&self) -> Vec<(String, String)> {
        self.source.facts()
    }
}
