//! Natives that consume iterators: they take items where that needs no hop, and ask through the machine where it does.

mod collect;
mod early;
mod generators;
mod keyed;
mod replay;
mod then;
mod turns;
mod walk;

use std::fmt;
use std::ops::ControlFlow;
use std::rc::Rc;

use crate::machine::{Called, Context, Coroutine, Demand, Iter, Request, Resume, Step, TakenOne, World};
use crate::value::asking::{Attempt, Log, Question, attempt, attempt_with, key_asks};
use crate::value::{Exc, Value, type_error};
use crate::vm::place;

pub(crate) use collect::fold;
pub use collect::{collect, collect_at_most, collect_then};
pub use early::contains;
pub(crate) use early::{count_of, every, none_in, position_of, some};
pub use generators::{close, next, send, stop_iteration, throw};
pub(crate) use keyed::{Extreme, extreme, sort_by_key};
use replay::Retrial;
pub(crate) use replay::{asked, asked_from};
pub(crate) use then::{after, rescue, then};
pub(crate) use turns::{Answer, Turn, Turns, in_turns, nested_turns};
pub(crate) use walk::Walk;

/// How many items are taken between two looks at the fuel.
const ITEMS_PER_SPEND: u64 = 64;

/// After so many items that were handed over one by one it is tried whether several come at once.
const FEW: u8 = 64;
/// After so many that came alone where several were asked for, they are asked for one by one.
const ALONE: u8 = 16;

/// What is done with items as they come.
pub(crate) trait Consumer {
    /// Whether taking an item may ask special methods of the user's: nothing is changed before the last answer.
    const ASKS: bool = false;

    /// How many items are certainly taken.
    fn demand(&self) -> Demand {
        Demand::FULL
    }

    /// Whether it has all it wants.
    fn is_full(&self) -> bool {
        false
    }

    /// Takes an item; `Break` ends the pulling with a value.
    fn take(&mut self, item: Value) -> Result<ControlFlow<Value>, Exc>;

    /// Whether a call may decide about the item once it is taken.
    #[inline]
    fn may_call(&self, _: &Value) -> bool {
        false
    }

    /// The call that decides about the item that was taken last, where there is one; asked again after it.
    #[inline]
    fn call(&mut self, _: &mut Context<'_>) -> Option<Called> {
        None
    }

    /// What that call returned.
    fn called(&mut self, _: Value) -> Result<(), Exc> {
        Ok(())
    }

    /// The items have ended.
    fn finish(&mut self, cx: &mut Context<'_>) -> Called;
}

/// Where items come from.
#[derive(Debug)]
pub(crate) enum Source {
    /// A container.
    Walk(Walk),
    /// An iterator.
    Iter(Iter),
    /// A place in what is made of containers.
    Place(Value),
}

impl Source {
    /// `TypeError` where the value cannot be iterated over.
    pub(crate) fn of(value: &Value, world: &Rc<World>) -> Result<Self, Exc> {
        if let Some(iter) = Iter::from_value(value) {
            return Ok(Self::Iter(iter));
        }
        if let Some(iter) = crate::vm::class::iterator_over(value, world) {
            return iter.map(Self::Iter);
        }
        if place::is_one(value) {
            return Ok(Self::Place(value.clone()));
        }
        Walk::over(value)
            .map(Self::Walk)
            .ok_or_else(|| type_error(format!("'{}' object is not iterable", value.type_name())))
    }

    /// The next item, where that needs no hop: `None` where the iterator has to be asked.
    #[inline]
    pub(crate) fn next(&mut self) -> Option<Result<Option<Value>, Exc>> {
        match self {
            Self::Walk(walk) => Some(walk.next()),
            Self::Place(place) => Some(place::next(place)),
            // What was emitted before and not taken comes first, and only the machine serves that.
            Self::Iter(iter) if iter.in_flight() > 0 => None,
            Self::Iter(iter) => iter.next_leaf().map(Ok),
        }
    }

    /// The turn that asks the iterator, which has to be asked.
    pub(crate) fn turn(&self) -> Turn {
        match self {
            Self::Iter(iter) => Turn::Ask(iter.clone()),
            Self::Walk(_) | Self::Place(_) => unreachable!("a container answers without being asked"),
        }
    }

    /// The step that asks the iterator, which has to be asked.
    pub(crate) fn ask(&self, demand: Demand) -> Step {
        match self {
            Self::Iter(iter) => Step::Ask(iter.clone(), Request::Next(demand)),
            Self::Walk(_) | Self::Place(_) => unreachable!("a container answers without being asked"),
        }
    }
}

/// Hands all items of `value` to `consumer`, at once as far as that goes.
pub(crate) fn drive(value: &Value, consumer: impl Consumer + 'static, cx: &mut Context<'_>) -> Called {
    match Source::of(value, cx.world()) {
        Ok(source) => Pull { source, consumer, again: None, over: false, pace: Pace::default() }.begin(cx),
        Err(exc) => Called::Raised(exc),
    }
}

/// A consumer at work.
struct Pull<C> {
    source: Source,
    consumer: C,
    /// The item at hand, where something has to be asked before it is taken.
    again: Option<Box<Retrial>>,
    /// It has ended, and what came of it is a call under way.
    over: bool,
    pace: Pace,
}

/// How items come, where several are asked for.
#[derive(Debug, Default)]
struct Pace {
    /// How many were handed over one by one, up to [`FEW`].
    handed: u8,
    /// How many came alone where several were asked for, up to [`ALONE`].
    alone: u8,
}

impl<C> fmt::Debug for Pull<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pull").field("source", &self.source).finish_non_exhaustive()
    }
}

/// What a round of taking items came to.
enum Round {
    Done(Called),
    Step(Step),
}

impl<C: Consumer + 'static> Pull<C> {
    fn begin(mut self, cx: &mut Context<'_>) -> Called {
        match self.round(cx) {
            Round::Done(called) => called,
            Round::Step(step) => Called::Unfinished(Box::new(self), Box::new(step)),
        }
    }

    /// Hands an item to the consumer and makes the calls that decide about it; how the round ends, where it ends with that.
    #[inline]
    fn take(&mut self, item: Value, cx: &mut Context<'_>) -> Option<Round> {
        if C::ASKS && key_asks(&item) {
            return match attempt(|| self.consumer.take(item.clone())) {
                Attempt::Done(taken) => self.taken(taken, cx),
                Attempt::Asks(question) => self.ask(Retrial { item, log: Log::default(), question }, cx),
            };
        }
        let taken = self.consumer.take(item);
        self.taken(taken, cx)
    }

    #[inline]
    fn taken(&mut self, taken: Result<ControlFlow<Value>, Exc>, cx: &mut Context<'_>) -> Option<Round> {
        match taken {
            Ok(ControlFlow::Continue(())) => self.decide(cx),
            Ok(ControlFlow::Break(value)) => Some(Round::Done(Called::Value(value))),
            Err(exc) => Some(Round::Done(Called::Raised(exc))),
        }
    }

    /// Asks what taking the item depends on.
    fn ask(&mut self, again: Retrial, cx: &mut Context<'_>) -> Option<Round> {
        let Question { function, arguments } = &again.question;
        match cx.world().call(function, arguments.clone().into(), cx) {
            Called::Value(value) => self.answered(again, Ok(value), cx),
            Called::Raised(exc) => self.answered(again, Err(exc), cx),
            Called::Unfinished(body, step) => {
                self.again = Some(Box::new(again));
                Some(Round::Step(Step::Enter(body, step)))
            }
        }
    }

    fn answered(&mut self, again: Retrial, answer: Result<Value, Exc>, cx: &mut Context<'_>) -> Option<Round> {
        let Retrial { item, mut log, question } = again;
        log.note(question, answer);
        match attempt_with(&mut log, || self.consumer.take(item.clone())) {
            Attempt::Done(taken) => self.taken(taken, cx),
            Attempt::Asks(question) => self.ask(Retrial { item, log, question }, cx),
        }
    }

    #[inline]
    fn decide(&mut self, cx: &mut Context<'_>) -> Option<Round> {
        while let Some(called) = self.consumer.call(cx) {
            let answer = match called {
                Called::Value(value) => self.consumer.called(value),
                Called::Raised(exc) => Err(exc),
                Called::Unfinished(body, step) => return Some(Round::Step(Step::Enter(body, step))),
            };
            if let Err(exc) = answer {
                return Some(Round::Done(Called::Raised(exc)));
            }
        }
        None
    }

    fn round(&mut self, cx: &mut Context<'_>) -> Round {
        loop {
            for _ in 0..ITEMS_PER_SPEND {
                if self.consumer.is_full() {
                    return Round::Done(self.consumer.finish(cx));
                }
                let next = match self.source.next() {
                    Some(next) => next,
                    None => return Round::Step(self.ask_source()),
                };
                match next {
                    Err(exc) => return Round::Done(Called::Raised(exc)),
                    Ok(Some(item)) => {
                        if let Some(round) = self.take(item, cx) {
                            return round;
                        }
                    }
                    Ok(None) => return Round::Done(self.consumer.finish(cx)),
                }
            }
            if !cx.spend(ITEMS_PER_SPEND) {
                return Round::Step(Step::OutOfFuel);
            }
        }
    }

    fn ask_source(&self) -> Step {
        let demand = if self.pace.alone < ALONE { self.consumer.demand() } else { Demand::ONE };
        self.source.ask(demand)
    }

    fn step(&mut self, round: Round) -> Step {
        match round {
            Round::Done(called) => {
                self.over = true;
                step_of(called)
            }
            Round::Step(step) => step,
        }
    }
}

impl<C: Consumer + 'static> Coroutine for Pull<C> {
    fn take_one(&mut self, item: Value, cx: &mut Context<'_>) -> TakenOne {
        if self.over || self.again.is_some() || C::ASKS && key_asks(&item) || self.consumer.may_call(&item) {
            return TakenOne::Not(item);
        }
        match self.take(item, cx) {
            Some(round) => TakenOne::Step(self.step(round)),
            None if self.consumer.is_full() => {
                let called = self.consumer.finish(cx);
                TakenOne::Step(self.step(Round::Done(called)))
            }
            None => {
                self.pace.handed = self.pace.handed.saturating_add(1);
                match self.pace.handed == FEW && self.consumer.demand() > Demand::ONE {
                    true => TakenOne::Step(self.ask_source()),
                    false => match &self.source {
                        Source::Iter(iter) => TakenOne::Ask(iter.clone()),
                        Source::Walk(_) | Source::Place(_) => unreachable!("a container is not asked"),
                    },
                }
            }
        }
    }

    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        if let Some(again) = self.again.take() {
            let answer = match with {
                Resume::Returned(value) => Ok(value),
                Resume::Raised(exc) => Err(exc),
                other => unreachable!("a call returns or raises: {other:?}"),
            };
            if let Some(round) = self.answered(*again, answer, cx) {
                return self.step(round);
            }
            let round = self.round(cx);
            return self.step(round);
        }
        match with {
            Resume::Returned(value) if self.over => return Step::Return(value),
            Resume::Returned(value) => {
                let decided = match self.consumer.called(value) {
                    Ok(()) => self.decide(cx),
                    Err(exc) => return Step::Raise(exc),
                };
                if let Some(round) = decided {
                    return self.step(round);
                }
            }
            Resume::Raised(exc) => return Step::Raise(exc),
            Resume::End(_) => {
                let called = self.consumer.finish(cx);
                return self.step(Round::Done(called));
            }
            Resume::Items(mut items) => {
                cx.spend(items.len() as u64);
                let alone = items.len() == 1 && self.pace.alone < ALONE && self.consumer.demand() > Demand::ONE;
                while let Some(item) = items.next() {
                    let Some(round) = self.take(item, cx) else { continue };
                    // Item by item, what comes after would not have been asked for.
                    if let Source::Iter(iter) = &self.source {
                        cx.put_back(iter, items);
                    }
                    return self.step(round);
                }
                self.pace.alone += u8::from(alone);
                if alone && self.pace.alone == ALONE {
                    // Whoever it runs for may run what it asks, too.
                    return Step::Settle;
                }
            }
            _ => {}
        }
        let round = self.round(cx);
        self.step(round)
    }
}

/// What a coroutine answers that ends with what came of a call: resumed with `Returned` or `Raised` where the call goes on.
pub(crate) fn step_of(called: Called) -> Step {
    match called {
        Called::Value(value) => Step::Return(value),
        Called::Raised(exc) => Step::Raise(exc),
        Called::Unfinished(body, step) => Step::Enter(body, step),
    }
}

/// What came of something that may have failed, as what came of a call.
pub(crate) fn called(result: Result<Value, Exc>) -> Called {
    match result {
        Ok(value) => Called::Value(value),
        Err(exc) => Called::Raised(exc),
    }
}
