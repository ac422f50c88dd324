//! Work that cannot be left in the middle, and meets a special method of the user's in it: it is tried without calling, and
//! tried again once the answer is there.
//!
//! Comparing, hashing and showing go through containers in Rust loops. [`attempt`] runs such a loop up to the first call that it
//! needs; whoever attempted it makes that call like any other, notes the answer in a [`Log`] and tries again, until no answer is
//! missing. Work that meets no special method is done after the first attempt, at no more cost than without one. What is
//! attempted must not change anything before its last question is answered.
//!
//! Rejected: walking with a stack of our own everywhere, which would have to know every kind of container, and calling in place,
//! which takes stack of the thread for every container within containers.

use std::cell::{Cell, RefCell};

use super::custom::{self, too_deep};
pub(crate) use super::key::any_asks;
use super::{Exc, Value, identical};

/// How deep what is written in Rust may ask what is written in Rust (dataclasses within dataclasses) before a question is handed out.
const MAX_AT_ONCE: u32 = 16;

/// What is done about a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    /// The function is called in place.
    InPlace,
    /// It is handed out.
    First,
    /// It is answered from the log, or handed out.
    Again,
}

thread_local! {
    static MODE: Cell<Mode> = const { Cell::new(Mode::InPlace) };
    static ANY: Cell<bool> = const { Cell::new(false) };
    static AT_ONCE: Cell<u32> = const { Cell::new(0) };
    static HANDED_OUT: Cell<bool> = const { Cell::new(false) };
    static QUESTION: RefCell<Option<Question>> = const { RefCell::new(None) };
    static LOG: RefCell<Log> = const { RefCell::new(Log { entries: Vec::new(), at: 0 }) };
}

/// A call that has to be made.
#[derive(Clone, Debug)]
pub(crate) struct Question {
    pub(crate) function: Value,
    pub(crate) arguments: Vec<Value>,
}

impl Question {
    /// Whether it is the same question again. What is asked about may be made anew each time: it does not count.
    fn is(&self, function: &Value, arguments: &[Value]) -> bool {
        let same_object = match (self.arguments.first(), arguments.first()) {
            (Some(a), Some(b)) => identical(a, b),
            _ => true,
        };
        identical(&self.function, function) && same_object
    }
}

/// What was answered so far, in the order of the questions.
#[derive(Debug, Default)]
pub(crate) struct Log {
    entries: Vec<(Question, Result<Value, Exc>)>,
    at: usize,
}

impl Log {
    /// Notes an answer.
    pub(crate) fn note(&mut self, question: Question, answer: Result<Value, Exc>) {
        // What was asked differently this time was for nothing.
        self.entries.truncate(self.at);
        self.entries.push((question, answer));
    }

    /// How many answers it holds.
    pub(crate) fn len(&self) -> usize {
        self.entries.len()
    }
}

/// What an attempt came to.
#[derive(Debug)]
pub(crate) enum Attempt<R> {
    /// Its result.
    Done(Result<R, Exc>),
    /// It needs an answer first.
    Asks(Question),
}

/// Whether there are classes of the user's whose special methods may be asked: where not, nothing has to be attempted.
#[inline]
pub(crate) fn may_ask() -> bool {
    ANY.get()
}

/// Whether looking for this key may ask it, or one that is known.
#[inline]
pub(crate) fn key_asks(key: &Value) -> bool {
    ANY.get() && (!key.is_scalar() || any_asks())
}

/// From now on there are.
pub(crate) fn note_class() {
    ANY.set(true);
}

/// Does the work up to the first question.
pub(crate) fn attempt<R>(work: impl FnOnce() -> Result<R, Exc>) -> Attempt<R> {
    in_mode(Mode::First, work)
}

/// Does the work up to the first question whose answer is not in the log.
pub(crate) fn attempt_with<R>(log: &mut Log, work: impl FnOnce() -> Result<R, Exc>) -> Attempt<R> {
    log.at = 0;
    let before = LOG.replace(std::mem::take(log));
    let result = in_mode(Mode::Again, work);
    *log = LOG.replace(before);
    result
}

fn in_mode<R>(mode: Mode, work: impl FnOnce() -> Result<R, Exc>) -> Attempt<R> {
    let before = MODE.replace(mode);
    let result = work();
    MODE.set(before);
    if !HANDED_OUT.replace(false) {
        return Attempt::Done(result);
    }
    // What the question did to those who could not be told of it is over with it.
    let _ = custom::take_failure();
    match QUESTION.take() {
        Some(question) => Attempt::Asks(question),
        None => Attempt::Done(result),
    }
}

/// What the function answers, as far as the mode lets it; `None` where it is to be called in place.
pub(super) fn answer(function: &Value, arguments: &[Value]) -> Option<Result<Value, Exc>> {
    if let Value::Object(object) = function
        && AT_ONCE.get() < MAX_AT_ONCE
    {
        AT_ONCE.set(AT_ONCE.get() + 1);
        let answer = object.answer(arguments);
        AT_ONCE.set(AT_ONCE.get() - 1);
        if answer.is_some() {
            return answer;
        }
    }
    let mode = MODE.get();
    if mode == Mode::InPlace {
        return None;
    }
    if HANDED_OUT.get() {
        return Some(Err(too_deep()));
    }
    if mode == Mode::Again {
        let known = LOG.with_borrow_mut(|log| {
            let (question, answer) = log.entries.get(log.at)?;
            question.is(function, arguments).then(|| {
                log.at += 1;
                answer.clone()
            })
        });
        if known.is_some() {
            return known;
        }
    }
    HANDED_OUT.set(true);
    QUESTION.set(Some(Question { function: function.clone(), arguments: arguments.to_vec() }));
    // Whatever the work makes of it: its result does not count.
    Some(Err(too_deep()))
}
