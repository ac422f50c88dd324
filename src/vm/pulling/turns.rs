//! Work in turns, any of which may call or ask: a loop of a native that is suspended between two of its turns.

use std::cell::Cell;
use std::fmt;

use super::step_of;
use crate::machine::{Called, Context, Coroutine, Demand, Iter, Request, Resume, Step};
use crate::value::{Exc, Value};

/// What came of the call or the question of the turn before.
#[derive(Debug)]
pub(crate) enum Answer {
    /// There was none.
    Nothing,
    /// What the call returned, or the item that the iterator gave.
    Value(Value),
    /// The iterator has ended.
    End,
}

impl Answer {
    /// The value that was asked for: `None` at the end, and where nothing was asked for.
    pub(crate) fn value(self) -> Option<Value> {
        match self {
            Self::Value(value) => Some(value),
            Self::Nothing | Self::End => None,
        }
    }

    /// Whether what was asked for is true.
    pub(crate) fn is_true(&self) -> bool {
        matches!(self, Self::Value(value) if value.is_true())
    }
}

/// How a turn ended.
#[derive(Debug)]
pub(crate) enum Turn {
    /// With a call: what comes of it is the next turn's answer.
    Call(Called),
    /// With a question for one item: it, or the end, is the next turn's answer.
    Ask(Iter),
    /// With nothing: the next one follows.
    Again,
    /// As the last one.
    Done(Called),
}

impl Turn {
    /// The last turn, with an error.
    pub(crate) fn raise(exc: Exc) -> Self {
        Self::Done(Called::Raised(exc))
    }

    /// The last turn, with a value.
    pub(crate) fn value(value: Value) -> Self {
        Self::Done(Called::Value(value))
    }
}

/// Work in turns.
pub(crate) trait Turns {
    /// The next turn.
    fn turn(&mut self, answer: Answer, cx: &mut Context<'_>) -> Turn;

    /// An error came of the call or the question of the turn before: the last turn, unless it knows better.
    fn raised(&mut self, exc: Exc) -> Turn {
        Turn::raise(exc)
    }

    /// The exception that is being handled while a call is under way.
    fn handled(&self) -> Option<Exc> {
        None
    }

    /// Bytes it holds now.
    fn held_bytes(&self) -> usize {
        0
    }
}

/// Does all the work, at once as far as that goes.
pub(crate) fn in_turns(work: impl Turns + 'static, cx: &mut Context<'_>) -> Called {
    let mut worker = Worker { work, answer: Answer::Nothing, over: false };
    match worker.round(cx) {
        Ok(called) => called,
        Err(step) => Called::Unfinished(Box::new(worker), Box::new(step)),
    }
}

thread_local! {
    /// How many pieces of work are beginning within one another.
    static NESTED: Cell<u32> = const { Cell::new(0) };
}

/// As [`in_turns`], for work within work that may nest deep: beyond a few levels it begins once the machine has taken it over.
pub(crate) fn nested_turns(work: impl Turns + 'static, cx: &mut Context<'_>) -> Called {
    const MAX_NESTED: u32 = 8;
    let nested = NESTED.get();
    if nested >= MAX_NESTED {
        let worker = Worker { work, answer: Answer::Nothing, over: false };
        return Called::Unfinished(Box::new(worker), Box::new(Step::Settle));
    }
    NESTED.set(nested + 1);
    let called = in_turns(work, cx);
    NESTED.set(nested);
    called
}

struct Worker<W> {
    work: W,
    answer: Answer,
    /// The last turn is over, and what came of it is a call under way.
    over: bool,
}

impl<W> fmt::Debug for Worker<W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Worker").field("answer", &self.answer).finish_non_exhaustive()
    }
}

impl<W: Turns> Worker<W> {
    /// Turns until the last one, or until the machine has to do something.
    fn round(&mut self, cx: &mut Context<'_>) -> Result<Called, Step> {
        loop {
            if !cx.spend(1) {
                return Err(Step::OutOfFuel);
            }
            let answer = std::mem::replace(&mut self.answer, Answer::Nothing);
            let mut turn = self.work.turn(answer, cx);
            if let Turn::Call(Called::Raised(exc)) = turn {
                turn = self.work.raised(exc);
            }
            match turn {
                Turn::Call(Called::Value(value)) => self.answer = Answer::Value(value),
                Turn::Call(Called::Raised(exc)) => return Ok(Called::Raised(exc)),
                Turn::Call(Called::Unfinished(body, step)) => return Err(Step::Enter(body, step)),
                Turn::Ask(iter) => return Err(Step::Ask(iter, Request::Next(Demand::ONE))),
                Turn::Again => {}
                Turn::Done(called) => {
                    self.over = true;
                    return Ok(called);
                }
            }
        }
    }
}

impl<W: Turns + 'static> Coroutine for Worker<W> {
    fn handled(&self) -> Option<Exc> {
        self.work.handled()
    }

    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        match with {
            Resume::Returned(value) if self.over => return Step::Return(value),
            Resume::Raised(exc) if self.over => return Step::Raise(exc),
            Resume::Returned(value) => self.answer = Answer::Value(value),
            Resume::Items(mut items) => self.answer = items.next().map_or(Answer::End, Answer::Value),
            Resume::End(_) => self.answer = Answer::End,
            Resume::Raised(exc) => match self.work.raised(exc) {
                Turn::Again => {}
                Turn::Done(called) => {
                    self.over = true;
                    return step_of(called);
                }
                Turn::Ask(iter) => return Step::Ask(iter, Request::Next(Demand::ONE)),
                Turn::Call(Called::Unfinished(body, step)) => return Step::Enter(body, step),
                Turn::Call(Called::Value(value)) => self.answer = Answer::Value(value),
                Turn::Call(Called::Raised(exc)) => return Step::Raise(exc),
            },
            _ => {}
        }
        match self.round(cx) {
            Ok(called) => step_of(called),
            Err(step) => step,
        }
    }

    fn held_bytes(&self) -> usize {
        self.work.held_bytes()
    }
}
