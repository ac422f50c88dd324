//! Work that cannot be left in the middle: done again with one answer more, as often as it asks something of code of the user's.

use super::{Answer, Turn, Turns, called, in_turns};
use crate::machine::{Called, Context};
use crate::value::asking::{Attempt, Log, Question, attempt, attempt_with};
use crate::value::{Exc, Value};

/// How many answers are gone through again for one step of fuel.
const ANSWERS_PER_FUEL: usize = 16;

/// Does work that may ask special methods of the user's: at once where it asks nothing. It must not change anything before
/// its last question is answered.
pub(crate) fn asked(mut work: impl FnMut() -> Result<Value, Exc> + 'static, cx: &mut Context<'_>) -> Called {
    match attempt(&mut work) {
        Attempt::Done(result) => called(result),
        Attempt::Asks(question) => asked_from(question, work, cx),
    }
}

/// The same, where the first question is known from an attempt.
pub(crate) fn asked_from(
    question: Question,
    work: impl FnMut() -> Result<Value, Exc> + 'static,
    cx: &mut Context<'_>,
) -> Called {
    in_turns(Replay { work, log: Log::default(), question: Some(question) }, cx)
}

/// An item that a consumer takes once it knows more.
#[derive(Debug)]
pub(super) struct Retrial {
    pub(super) item: Value,
    pub(super) log: Log,
    /// What is being asked.
    pub(super) question: Question,
}

struct Replay<W> {
    work: W,
    log: Log,
    /// What is being asked.
    question: Option<Question>,
}

impl<W: FnMut() -> Result<Value, Exc>> Replay<W> {
    fn answered(&mut self, answer: Result<Value, Exc>) {
        if let Some(question) = self.question.take() {
            self.log.note(question, answer);
        }
    }
}

impl<W: FnMut() -> Result<Value, Exc>> Turns for Replay<W> {
    fn turn(&mut self, answer: Answer, cx: &mut Context<'_>) -> Turn {
        if let Answer::Value(value) = answer {
            self.answered(Ok(value));
        }
        if self.question.is_none() {
            cx.spend((self.log.len() / ANSWERS_PER_FUEL) as u64);
            match attempt_with(&mut self.log, &mut self.work) {
                Attempt::Done(result) => return Turn::Done(called(result)),
                Attempt::Asks(question) => self.question = Some(question),
            }
        }
        match &self.question {
            Some(Question { function, arguments }) => {
                Turn::Call(cx.world().call(function, arguments.clone().into(), cx))
            }
            None => Turn::Again,
        }
    }

    /// The work is told what its question raised: it may know better.
    fn raised(&mut self, exc: Exc) -> Turn {
        self.answered(Err(exc));
        Turn::Again
    }
}
