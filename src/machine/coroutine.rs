//! What everything that can be asked for a next item is: a coroutine, resumed with what came, answering what it wants.

use std::any::Any;
use std::fmt;
use std::rc::Rc;

use super::{Chunk, Context, Demand, Iter, StageRecord, WaitFor};
use crate::value::{Exc, Value};

/// With what a coroutine is resumed.
#[derive(Debug)]
pub enum Resume {
    /// Somebody wants items: at most this many may be emitted.
    Next(Demand),
    /// `send(value)`.
    Send(Value),
    /// An exception is thrown in from outside.
    Throw(Exc),
    /// `close()`.
    Close,
    /// The items it asked for; at least one.
    Items(Chunk),
    /// Whom it asked has ended, with the value that a generator returned.
    End(Value),
    /// Whom it asked or called has raised.
    Raised(Exc),
    /// What it called has returned.
    Returned(Value),
    /// None of those it asked has anything yet.
    Pending,
    /// What it waited for may be there.
    Wake,
    /// Go on after [`Step::OutOfFuel`] or [`Step::Settle`], or begin, for a call.
    Continue,
}

/// What a coroutine wants next.
#[derive(Debug)]
pub enum Step {
    /// Ask this one; resumed with `Items`, `End` or `Raised`.
    Ask(Iter, Request),
    /// Ask these for one item each, in this order, until one has something; resumed with `Items`, `End` or `Raised` of
    /// the one at [`Context::answered`], or with `Pending`.
    AskAny(Vec<Iter>),
    /// Call this with these arguments; resumed with `Returned` or `Raised`.
    Call(Value, Arguments),
    /// A call that was begun in place and did not finish: carry on with it; resumed with `Returned` or `Raised`.
    Enter(Box<dyn Coroutine>, Box<Step>),
    /// These were asked, or called where they are no iterators, each by the one before it and the first by whoever answers this, have
    /// run without the machine and did not answer: carry on with the innermost, which wants this.
    Asked(Vec<(Option<Iter>, Box<dyn Coroutine>)>, Box<Step>),
    /// Items for whoever asked: at least one, at most as many as were asked for.
    Emit(Chunk),
    /// Nothing yet; resumed with `Wake`.
    Wait(WaitFor),
    /// The end, fused: it is never resumed again. For a call, its value.
    Return(Value),
    /// It failed. Whether it can be asked again, see [`Coroutine::survives_raise`].
    Raise(Exc),
    /// Pause here; resumed with `Continue`.
    OutOfFuel,
    /// Something was dropped that has to be closed before the next instruction; resumed with `Continue`.
    Settle,
}

/// What comes of [`Coroutine::take_one`].
#[derive(Debug)]
pub enum TakenOne {
    /// It asks this one for one item, and then need not be resumed for that either.
    Ask(Iter),
    /// It gives this to whoever asked it.
    Give(Value),
    /// It wants this.
    Step(Step),
    /// It has to be resumed with the item.
    Not(Value),
}

/// What one coroutine asks of another.
#[derive(Debug)]
pub enum Request {
    /// `next()`, as often as the demand says.
    Next(Demand),
    /// `send(value)`.
    Send(Value),
    /// `throw(exception)`.
    Throw(Exc),
    /// `close()`; answered with `End(None)`.
    Close,
}

/// The arguments of a call.
#[derive(Clone, Debug, Default)]
pub struct Arguments {
    /// By position.
    pub positional: Vec<Value>,
    /// By name.
    pub named: Vec<(crate::value::Str, Value)>,
}

impl Arguments {
    /// One argument by position.
    pub fn one(value: Value) -> Self {
        Self { positional: vec![value], named: Vec::new() }
    }

    /// Whether a number or text of a class of the user's is among them.
    #[inline]
    pub fn has_own_scalar(&self) -> bool {
        self.positional.iter().chain(self.named.iter().map(|(_, value)| value)).any(|value| value.scalar().is_some())
    }

    /// Takes numbers and texts of classes of the user's for the numbers and texts that they are.
    #[inline]
    pub fn make_plain(&mut self) {
        for value in self.positional.iter_mut().chain(self.named.iter_mut().map(|(_, value)| value)) {
            if let Some(scalar) = value.scalar() {
                *value = scalar.clone();
            }
        }
    }
}

impl From<Vec<Value>> for Arguments {
    fn from(positional: Vec<Value>) -> Self {
        Self { positional, named: Vec::new() }
    }
}

/// One that stands above another on the stack, which is to run it itself.
#[derive(Debug)]
pub struct Above {
    /// The iterator that was asked; none for a call.
    pub iter: Option<Iter>,
    /// To whom what it does counts.
    pub record: Rc<StageRecord>,
    /// Itself.
    pub body: Box<dyn Coroutine>,
}

/// Where a frame of the user's code stands.
#[derive(Clone, Debug, Default)]
pub struct FrameView {
    /// The function's name.
    pub function: String,
    /// Byte offsets of the function in the program's text.
    pub span: (u32, u32),
    /// Byte offset in the program's text of the statement where it is suspended; `None` before it has begun.
    pub at: Option<u32>,
    /// Names and values of its locals, in order of first assignment, as short reprs.
    pub locals: Vec<(String, String)>,
    /// What a `yield from` delegates to.
    pub delegate: Option<String>,
}

/// A call of the user's code, or of a library's, that is under way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The function's name.
    pub function: String,
    /// The line where it stands, from 1.
    pub line: usize,
    /// Whether it is the user's.
    pub own: bool,
}

/// What code sees of a suspended frame: the values themselves.
#[derive(Clone, Debug, Default)]
pub struct FrameValues {
    /// Names and values of its locals, in order of first assignment.
    pub locals: Vec<(String, Value)>,
    /// Byte offset in the program's text of the statement where it is suspended; `None` before it has begun.
    pub at: Option<u32>,
    /// What a `yield from` delegates to.
    pub delegate: Option<Value>,
    /// The code that it runs.
    pub code: Value,
}

/// Something that can be suspended and resumed: a native stage, or a frame of the user's code.
///
/// It never calls another coroutine: it answers a [`Step`], and the machine resumes it with what came of it. What it
/// holds between two steps is plain data. Items it was given and has not used it gives back ([`Context::put_back`])
/// before it answers anything: what it keeps would be lost when its stage is edited.
pub trait Coroutine: Any + fmt::Debug {
    /// Goes on. Never called again after it answered [`Step::Return`].
    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step;

    /// Bytes it holds now, tracked as they change: O(1).
    fn held_bytes(&self) -> usize {
        0
    }

    /// How many of the newest items that it received it holds: what would be missing if it were gone. `None`: as its kind does, nothing
    /// where it streams, everything where it collects, otherwise what it received since it last gave an item.
    fn held_items(&self) -> Option<u64> {
        None
    }

    /// Its own state in its own words: (`offset`, `4 096`).
    fn facts(&self) -> Vec<(String, String)> {
        Vec::new()
    }

    /// What a fold has come to so far, in few words; None where it has nothing or is no fold.
    fn so_far(&self) -> Option<String> {
        None
    }

    /// Its `repr`, where that tells more than its class.
    fn shown(&self) -> Option<String> {
        None
    }

    /// For code: where it stands.
    fn frame(&self) -> Option<FrameView> {
        None
    }

    /// For code: the same, for code.
    fn frame_values(&self) -> Option<FrameValues> {
        None
    }

    /// For code: the names that are bound where the innermost call under way in it stands.
    fn scope(&self) -> Vec<String> {
        Vec::new()
    }

    /// For code: the calls under way in it, the innermost first, `most` of them where there are more.
    fn calls(&self, most: usize) -> Vec<Place> {
        let _ = most;
        Vec::new()
    }

    /// Whether it goes on with the next item when it is asked again after raising, as `map` does and a generator does not.
    fn survives_raise(&self) -> bool {
        true
    }

    /// Whether it may be asked again after its end, as a file may that was wound back; else the end is the end.
    fn rewinds(&self) -> bool {
        false
    }

    /// For code: the exception that is being handled where it stands.
    fn handled(&self) -> Option<Exc> {
        None
    }

    /// Whether closing it has something to run, such as a `finally` that is under way.
    fn must_run_close(&self) -> bool {
        false
    }

    /// As [`Coroutine::resume`] where somebody asks for one item: that, or else the step.
    fn give_one(&mut self, cx: &mut Context<'_>) -> Result<Value, Box<Step>> {
        match self.resume(Resume::Next(Demand::ONE), cx) {
            Step::Emit(mut items) if items.len() == 1 => Ok(items.next().unwrap_or_default()),
            step => Err(Box::new(step)),
        }
    }

    /// The function, and its argument, that it calls for its next item, where that is all that it does then, and what the function returns is
    /// the item: it need not be resumed for it, unless the call comes to something else.
    fn calls_for_next(&mut self) -> Option<(&Value, &Value)> {
        None
    }

    /// What it called did more than straight code: for the next items it is resumed again.
    fn stand_apart(&mut self) {}

    /// Whom it asks for one item when it is asked for one, where that is all that it does then: what it need not be resumed for.
    fn relays(&mut self) -> Option<Iter> {
        None
    }

    /// An item from the one that it asked for one: what it need not be resumed for. The item back, with nothing done, where there is more
    /// to it.
    fn take_one(&mut self, item: Value, cx: &mut Context<'_>) -> TakenOne {
        let _ = cx;
        TakenOne::Not(item)
    }

    /// Whether it may look, in [`Coroutine::take_one`], at the one that gave it this item, or call code that may.
    fn may_look_back(&self, item: &Value) -> bool {
        let _ = item;
        false
    }

    /// One item at once from something that never asks, calls or waits: what a loop over a list need not pay a hop for.
    /// `None`: it has to be resumed.
    fn next_leaf(&mut self) -> Option<Option<Value>> {
        None
    }

    /// The next item, a pair, in its two parts: of one that makes it of what those have at hand that it asks, and asks nobody else and calls
    /// nobody for it. `record` is its own. `None`: it has to be resumed.
    fn next_pair(&mut self, record: &StageRecord) -> Option<Option<(Value, Value)>> {
        let _ = record;
        None
    }

    /// Whether it may look, once it goes on, at how far those are that it has asked, or that those ask: code may.
    fn may_look(&self) -> bool {
        false
    }

    /// Whether it may make several items before each of them is asked for, so far as it knows itself.
    fn may_make_ahead(&self) -> bool {
        true
    }

    /// In how many places it holds an iterator that it asks, or may ask.
    fn places_of(&self, iter: &Iter) -> usize {
        let _ = iter;
        1
    }

    /// The iterators that it holds; `None`: those that it was built over.
    fn held_iterators(&self) -> Option<Vec<Iter>> {
        None
    }

    /// Whether it can run others itself that stand above it on the stack: see [`Coroutine::host`].
    fn may_host(&self) -> bool {
        false
    }

    /// Whether it can run within one that can.
    fn may_be_hosted(&self) -> bool {
        true
    }

    /// Takes over those above it on the stack, the innermost last, to go on with them itself when it is resumed with
    /// [`Resume::Continue`]: the innermost goes on, or wants this.
    fn host(&mut self, above: Vec<Above>, wants: Option<Step>) {
        unreachable!("it cannot host {above:?}, to go on with {wants:?}");
    }

    /// Gives the bodies of those that rest with it, because it delegates to them or loops over them, back to their iterators: somebody wants
    /// one of them.
    fn release_carried(&mut self, record: &Rc<StageRecord>) {
        let _ = record;
    }

    /// How many items it may have left, where that is known but can change.
    fn length_hint(&self) -> Option<usize> {
        None
    }

    /// How many items it has left, where that is certain.
    fn remaining(&self) -> Option<usize> {
        None
    }
}
