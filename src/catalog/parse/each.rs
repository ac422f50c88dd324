//! What all parsers do alike: one item in, one value out, or an error that may be skipped.

use std::fmt::Debug;

use crate::machine::{Chunk, Context, Coroutine, Demand, Iter, Request, Resume, Step};
use crate::value::{Exc, Value, short_repr};

/// How long the repr of an item in an error may get, in bytes.
const ITEM_REPR: usize = 200;

/// Makes values of items, a chunk at a time so that they may share a buffer.
pub(super) trait Parser: Debug {
    /// Parses one item and keeps what came of it.
    fn parse(&mut self, item: &Value) -> Result<(), Exc>;

    /// The values of the items since the last time, in order.
    fn take(&mut self) -> Vec<Value>;

    /// See [`Coroutine::facts`].
    fn facts(&self) -> Vec<(String, String)> {
        Vec::new()
    }
}

/// A parser as a stage: asks for as many items as it is asked for.
#[derive(Debug)]
pub(super) struct Each<P> {
    input: Iter,
    parser: P,
    demand: Demand,
    /// Raised once what came before it has been given out.
    fault: Option<Exc>,
}

impl<P: Parser> Each<P> {
    /// The items of `input`, parsed.
    pub(super) fn new(input: Iter, parser: P) -> Self {
        Self { input, parser, demand: Demand::ONE, fault: None }
    }

    fn ask(&self) -> Step {
        Step::Ask(self.input.clone(), Request::Next(self.demand))
    }

    fn parse(&mut self, mut items: Chunk, cx: &mut Context<'_>) -> Step {
        let fuelled = cx.spend(items.len() as u64);
        while let Some(item) = items.next() {
            let Err(exc) = self.parser.parse(&item) else { continue };
            cx.blame(&exc, items.len(), || short_repr(&item, ITEM_REPR));
            if !cx.skip(&exc) {
                cx.put_back(&self.input, items);
                self.fault = Some(exc);
                break;
            }
        }
        let values = self.parser.take();
        if !values.is_empty() {
            return Step::Emit(values.into());
        }
        match self.fault.take() {
            Some(fault) => Step::Raise(fault),
            None if fuelled => self.ask(),
            None => Step::OutOfFuel,
        }
    }
}

impl<P: Parser + 'static> Coroutine for Each<P> {
    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        match with {
            Resume::Next(demand) => {
                self.demand = demand;
                self.fault.take().map_or_else(|| self.ask(), Step::Raise)
            }
            Resume::Items(items) => self.parse(items, cx),
            Resume::Continue => self.ask(),
            Resume::Raised(exc) | Resume::Throw(exc) => Step::Raise(exc),
            _ => Step::Return(Value::None),
        }
    }

    fn facts(&self) -> Vec<(String, String)> {
        self.parser.facts()
    }
}
