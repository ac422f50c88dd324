//! A stage with one upstream, told item by item: who asks, owes, calls back and fails late, so that no stage has to.

use std::fmt;

use crate::machine::{Called, Chunk, Context, Coroutine, Demand, Iter, Request, Resume, StageRecord, Step, TakenOne};
use crate::value::{Exc, ExcType, Value, short_repr};
use crate::vm::builtins::truth;
use crate::vm::{Answer, Turn, may_hold_iterators};

/// How long the repr of the item that an exception names may get, in bytes.
const ITEM_REPR: usize = 120;

/// After so many items of a chunk that had to be treated by themselves, all that are left are.
const EXCEPTIONS: usize = 8;

/// What a stage says of one item.
pub(crate) enum Taken {
    /// It goes on as it is.
    Pass,
    /// This goes on in its place.
    Give(Value),
    /// It does not go on; counted as dropped.
    Drop,
    /// It is taken in: nothing goes on yet.
    Keep,
    /// This goes on, and nothing after it: upstream is let go before it does.
    GiveLast(Value),
    /// It does not go on, and nothing after it does.
    Stop,
    /// The stage fails at it.
    Fail(Exc),
    /// A call for it did not finish in place.
    Enter(Box<dyn Coroutine>, Box<Step>),
}

impl Taken {
    /// What comes of a value by its truth, for which an object of a class of the user's is asked: what it answers comes in as what was
    /// called for.
    pub(crate) fn by_truth(
        value: &Value,
        cx: &mut Context<'_>,
        then: impl FnOnce(bool, &mut Context<'_>) -> Taken,
    ) -> Taken {
        if value.instance().is_none() {
            return then(value.is_true(), cx);
        }
        let truth = truth(value, cx);
        Taken::of(truth, |truth| then(truth.is_true(), cx))
    }

    /// What comes of a call: what `then` says of its value, its failure, or that it goes on outside.
    pub(crate) fn of(called: Called, then: impl FnOnce(Value) -> Taken) -> Taken {
        match called {
            Called::Value(value) => then(value),
            Called::Raised(exc) => Taken::Fail(exc),
            Called::Unfinished(body, step) => Taken::Enter(body, step),
        }
    }
}

impl From<Result<Value, Exc>> for Taken {
    fn from(result: Result<Value, Exc>) -> Self {
        result.map_or_else(Taken::Fail, Taken::Give)
    }
}

/// The semantics of a stage with one upstream; [`Each`] makes a coroutine of it.
pub(crate) trait EachItem: fmt::Debug + 'static {
    /// How many items upstream is asked for where `owed` are owed below: never more than item-by-item execution would
    /// pull to give that many, and never so many that more than `owed` go on. 0: the end; upstream is let go.
    fn asks(&self, owed: usize) -> usize {
        owed
    }

    /// Whether it asks for an item when one is owed, and has nothing to give otherwise.
    fn is_plain(&self) -> bool {
        false
    }

    /// Whether it makes a pair of each item, and asks and calls nobody for it: see [`EachItem::pair`].
    const PAIRS: bool = false;

    /// The pair that it makes of an item, in its parts, where it makes [pairs](EachItem::PAIRS).
    fn pair(&mut self, item: Value) -> (Value, Value) {
        unreachable!("{self:?} makes no pair of {item:?}")
    }

    /// Whether what it says of this item may come of code that looks at where the item comes from.
    fn may_look_back(&self, _item: &Value) -> bool {
        true
    }

    /// Whether it may pull from an iterator that is an item, or that an item holds.
    fn may_pull(&self) -> bool {
        false
    }

    /// What can be given without asking upstream, at most `owed` items; asked before upstream is, and after its end.
    fn ready(&mut self, _owed: usize) -> Option<Chunk> {
        None
    }

    /// The first items of a chunk at once, where that is the same as item by item: what goes on of them, which may be nothing; they are
    /// taken off its front, at least one. `None`: the first is to be treated by itself, with the chunk as it was. What is dropped it
    /// counts itself.
    fn chunk(&mut self, _items: &mut Chunk, _cx: &mut Context<'_>) -> Option<Chunk> {
        None
    }

    /// One item.
    fn item(&mut self, item: &Value, cx: &mut Context<'_>) -> Taken;

    /// The value of the call that [`EachItem::item`] began and that went on outside.
    fn called(&mut self, _item: &Value, value: Value, _cx: &mut Context<'_>) -> Taken {
        unreachable!("{self:?} called nobody, and got {value:?}")
    }

    /// Upstream has ended: what there is to give is given by [`EachItem::ready`].
    fn end(&mut self) -> Result<(), Exc> {
        Ok(())
    }

    /// After the end: does a bounded part of what has to be done before anything is ready; done once that is all.
    fn work(&mut self, _answer: Answer, _cx: &mut Context<'_>) -> Turn {
        Turn::value(Value::None)
    }

    /// Whether an item at which it fails may be skipped, where the run says so.
    fn skips_errors(&self) -> bool {
        false
    }

    /// See [`Coroutine::survives_raise`].
    fn survives_raise(&self) -> bool {
        true
    }

    /// See [`Coroutine::held_bytes`].
    fn held_bytes(&self) -> usize {
        0
    }

    /// See [`Coroutine::facts`].
    fn facts(&self) -> Vec<(String, String)> {
        Vec::new()
    }

    /// See [`Coroutine::so_far`]: the fact that says so, where there is one.
    fn so_far(&self) -> Option<String> {
        self.facts().into_iter().find(|(name, _)| name.ends_with("so far")).map(|(_, value)| value)
    }

    /// See [`Coroutine::remaining`]; `upstream` is what upstream has left, where that is certain.
    fn remaining(&self, _upstream: Option<usize>) -> Option<usize> {
        None
    }
}

/// The coroutine of an [`EachItem`].
#[derive(Debug)]
pub(crate) struct Each<S> {
    stage: S,
    /// Whether the stage may pull from what it is given.
    pulls: bool,
    /// None once it has ended or was let go.
    upstream: Option<Iter>,
    /// How many items are owed to whoever asked.
    owed: usize,
    /// What goes on next.
    out: Vec<Value>,
    /// The item for which a call is under way.
    at_hand: Option<Value>,
    /// What it fails with once the items before have gone out.
    failure: Option<Exc>,
    /// Whether upstream has ended and there is work left to do before anything is ready.
    working: bool,
}

impl<S: EachItem> Each<S> {
    pub(crate) fn new(stage: S, upstream: &Iter) -> Self {
        let (pulls, upstream) = (stage.may_pull(), Some(upstream.clone()));
        Self { stage, pulls, upstream, owed: 1, out: Vec::new(), at_hand: None, failure: None, working: false }
    }

    /// The stage itself.
    pub(crate) fn stage_mut(&mut self) -> &mut S {
        &mut self.stage
    }

    /// Gives what is there, or asks for more.
    fn go_on(&mut self) -> Step {
        if let Some(chunk) = self.stage.ready(self.owed) {
            return Step::Emit(chunk);
        }
        let Some(upstream) = &self.upstream else { return Step::Return(Value::None) };
        match self.stage.asks(self.owed) {
            0 => {
                self.upstream = None;
                Step::Return(Value::None)
            }
            n => Step::Ask(upstream.clone(), Request::Next(Demand::new(n))),
        }
    }

    fn work(&mut self, mut answer: Answer, cx: &mut Context<'_>) -> Step {
        self.working = true;
        loop {
            match self.stage.work(answer, cx) {
                Turn::Again if !cx.spend(1) => return Step::OutOfFuel,
                Turn::Again => answer = Answer::Nothing,
                Turn::Call(Called::Value(value)) => answer = Answer::Value(value),
                Turn::Call(Called::Unfinished(body, step)) => return Step::Enter(body, step),
                Turn::Call(Called::Raised(exc)) | Turn::Done(Called::Raised(exc)) => return Step::Raise(exc),
                Turn::Ask(iter) => return Step::Ask(iter, Request::Next(Demand::ONE)),
                Turn::Done(_) => {
                    self.working = false;
                    return self.go_on();
                }
            }
        }
    }

    /// Results that are complete go out before anybody is asked again.
    fn hand_on(&mut self) -> Step {
        match self.out.len() {
            0 => self.go_on(),
            1 => Step::Emit(Chunk::one(self.out.pop().unwrap_or_default())),
            _ => Step::Emit(std::mem::take(&mut self.out).into()),
        }
    }

    fn give_back(&mut self, rest: &mut Chunk, cx: &mut Context<'_>) {
        if let Some(upstream) = &self.upstream {
            cx.put_back(upstream, std::mem::take(rest));
        }
    }

    /// The items up to the first that holds what the stage may pull from, or that one: what it comes to goes on before the next is
    /// touched.
    fn in_turns(&mut self, mut items: Chunk, cx: &mut Context<'_>) -> Chunk {
        let holds = match items.as_values() {
            Some(values) if values.len() > 1 && self.pulls => values.iter().position(may_hold_iterators),
            _ => None,
        };
        let Some(at) = holds else { return items };
        let front = items.split_front(at.max(1));
        self.give_back(&mut items, cx);
        front
    }

    fn take(&mut self, items: Chunk, cx: &mut Context<'_>) -> Step {
        let mut items = self.in_turns(items, cx);
        cx.spend(items.len() as u64);
        if let Some(out) = self.stage.chunk(&mut items, cx) {
            if items.len() == 0 {
                return if out.len() == 0 { self.go_on() } else { Step::Emit(out) };
            }
            self.out.extend(out);
        }
        if items.len() > 1 {
            self.out.reserve(items.len().min(self.owed));
        }
        let mut exceptions = 0;
        while let Some(item) = items.next() {
            let taken = self.stage.item(&item, cx);
            if let Some(step) = self.settle(item, taken, &mut items, cx) {
                return step;
            }
            exceptions += 1;
            if exceptions <= EXCEPTIONS
                && items.len() > 0
                && let Some(out) = self.stage.chunk(&mut items, cx)
            {
                self.out.extend(out);
            }
        }
        self.hand_on()
    }

    /// Does what the stage said of `item`; a step where the rest of the chunk has to wait.
    #[inline]
    fn settle(&mut self, item: Value, taken: Taken, rest: &mut Chunk, cx: &mut Context<'_>) -> Option<Step> {
        match taken {
            Taken::Pass => {
                cx.judge(rest.len(), true);
                self.out.push(item);
            }
            Taken::Give(value) => self.out.push(value),
            Taken::Drop => {
                cx.judge(rest.len(), false);
                cx.drop_items(1);
            }
            Taken::Keep => {}
            Taken::GiveLast(value) => {
                self.out.push(value);
                return Some(self.stop(rest, cx));
            }
            Taken::Stop => {
                cx.judge(rest.len(), false);
                cx.drop_items(1);
                return Some(self.stop(rest, cx));
            }
            Taken::Fail(exc) => return self.fail(&item, exc, rest, cx),
            Taken::Enter(body, step) => {
                self.give_back(rest, cx);
                self.at_hand = Some(item);
                return Some(Step::Enter(body, step));
            }
        }
        None
    }

    fn stop(&mut self, rest: &mut Chunk, cx: &mut Context<'_>) -> Step {
        self.give_back(rest, cx);
        self.upstream = None;
        self.hand_on()
    }

    fn fail(&mut self, item: &Value, exc: Exc, rest: &mut Chunk, cx: &mut Context<'_>) -> Option<Step> {
        // CPython's iterators take a `StopIteration` of the function they call for their own end; `sorted` and the like,
        // which are functions there, let it through.
        if exc.class.is_subclass_of(ExcType::StopIteration) && self.stage.survives_raise() {
            cx.drop_items(1);
            return Some(self.stop(rest, cx));
        }
        cx.blame(&exc, rest.len(), || short_repr(item, ITEM_REPR));
        if self.stage.skips_errors() && cx.skip(&exc) {
            return None;
        }
        self.give_back(rest, cx);
        if self.out.is_empty() {
            return Some(Step::Raise(exc));
        }
        self.failure = Some(exc);
        Some(self.hand_on())
    }
}

impl<S: EachItem> Coroutine for Each<S> {
    #[inline]
    fn relays(&mut self) -> Option<Iter> {
        if !self.stage.is_plain() || self.working || self.failure.is_some() || self.stage.asks(1) == 0 {
            return None;
        }
        self.owed = 1;
        self.upstream.clone()
    }

    fn may_look_back(&self, item: &Value) -> bool {
        self.stage.may_look_back(item)
    }

    fn next_pair(&mut self, record: &StageRecord) -> Option<Option<(Value, Value)>> {
        if !S::PAIRS {
            return None;
        }
        let item = self.upstream.as_ref()?.hosted_item(record)?;
        Some(item.map(|item| self.stage.pair(item)))
    }

    fn take_one(&mut self, item: Value, cx: &mut Context<'_>) -> TakenOne {
        if !self.stage.is_plain() || self.owed != 1 {
            return TakenOne::Not(item);
        }
        match self.stage.item(&item, cx) {
            Taken::Give(value) => TakenOne::Give(value),
            Taken::Pass => {
                cx.judge(0, true);
                TakenOne::Give(item)
            }
            taken => {
                let step = self.settle(item, taken, &mut Chunk::default(), cx);
                match step.unwrap_or_else(|| self.hand_on()) {
                    Step::Ask(upstream, _) => TakenOne::Ask(upstream),
                    step => TakenOne::Step(step),
                }
            }
        }
    }

    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        match with {
            Resume::Items(items) => self.take(items, cx),
            Resume::Next(demand) => {
                self.owed = demand.get();
                match self.failure.take() {
                    Some(exc) => Step::Raise(exc),
                    None => self.go_on(),
                }
            }
            Resume::End(_) => {
                self.upstream = None;
                match self.stage.end() {
                    Ok(()) => self.work(Answer::Nothing, cx),
                    Err(exc) => Step::Raise(exc),
                }
            }
            Resume::Continue if self.working => self.work(Answer::Nothing, cx),
            Resume::Returned(value) if self.working => self.work(Answer::Value(value), cx),
            Resume::Returned(value) => {
                let item = self.at_hand.take().unwrap_or_default();
                let taken = self.stage.called(&item, value, cx);
                let step = self.settle(item, taken, &mut Chunk::default(), cx);
                step.unwrap_or_else(|| self.hand_on())
            }
            Resume::Raised(exc) => match self.at_hand.take() {
                Some(item) => {
                    let step = self.fail(&item, exc, &mut Chunk::default(), cx);
                    step.unwrap_or_else(|| self.hand_on())
                }
                None => Step::Raise(exc),
            },
            Resume::Throw(exc) => Step::Raise(exc),
            Resume::Close => Step::Return(Value::None),
            Resume::Send(_) => {
                self.owed = 1;
                self.go_on()
            }
            Resume::Pending | Resume::Wake | Resume::Continue => self.go_on(),
        }
    }

    fn held_bytes(&self) -> usize {
        self.stage.held_bytes()
    }

    fn facts(&self) -> Vec<(String, String)> {
        self.stage.facts()
    }

    fn so_far(&self) -> Option<String> {
        self.stage.so_far()
    }

    fn survives_raise(&self) -> bool {
        self.stage.survives_raise()
    }

    fn remaining(&self) -> Option<usize> {
        self.stage.remaining(self.upstream.as_ref().map_or(Some(0), Iter::remaining))
    }
}

/// One fact of a stage's, in its own words.
pub(crate) fn fact(name: &str, value: impl Into<String>) -> (String, String) {
    (name.to_owned(), value.into())
}
