//! Iterators as values: a coroutine at rest or on the stack, its record, and what it emitted and nobody took yet.

use std::cell::{Cell, RefCell};
use std::fmt;
use std::rc::{Rc, Weak};

use super::machine::Parked;
use super::meter::{Meter, add};
use super::origin::{Origin, Origins};
use super::{Chunk, Coroutine, FrameView, Holds, Skipped, StageId, StageState, Tape, World};
use crate::value::{Object, Type, Value};

/// What is known of a stage when it is built.
#[derive(Clone, Debug, Default)]
pub struct StageInfo {
    /// `filter`, `read_lines`, the name of the user's function.
    pub name: String,
    /// The name with those of the functions and classes around it, where there are any.
    pub qualified: Option<Rc<str>>,
    /// The class of the iterator, for `type()` and `repr`.
    pub class: Option<Type>,
    /// What it keeps of its input.
    pub holds: Holds,
    /// Whether it never ends by itself.
    pub endless: bool,
    /// Whether it follows something that grows.
    pub live: bool,
    /// Whether it is code of the user's.
    pub is_code: bool,
    /// Whether it is a sink: what it does is seen where it writes to, not by other stages.
    pub sink: bool,
    /// Whether pulling it can be seen from outside: a sink, code that is not proved pure.
    pub effectful: bool,
    /// Whether it may take several inputs, so that its first stands in a lane unless it came by `|`.
    pub many_inputs: bool,
    /// Whether it is an iterator over a built-in container, made by a loop: not worth a place among the stages.
    pub internal: bool,
}

impl StageInfo {
    /// The name with those of the functions and classes around it.
    pub fn qualified(&self) -> &str {
        self.qualified.as_deref().unwrap_or(&self.name)
    }
}

/// What is counted, remembered and known of one stage; outlives it.
#[derive(Debug)]
pub struct StageRecord {
    /// What is known since it was built; those that the same code makes share it.
    pub info: Rc<StageInfo>,
    /// Its id; empty until it has one.
    pub id: StageId,
    /// Its place in the program's text.
    pub site: Cell<Option<(u32, u32)>>,
    /// Whether its first input came by `|`, so that it stands in the spine.
    pub piped: Cell<bool>,
    /// The stages it asks.
    pub inputs: RefCell<Vec<Rc<StageRecord>>>,
    /// Counts.
    pub meter: Meter,
    /// What it is doing.
    pub state: Cell<StageState>,
    /// Why it waits.
    pub waiting: RefCell<Option<String>>,
    /// The last items that came in.
    pub tape_in: Tape,
    /// The last items that went out.
    pub tape_out: Tape,
    /// Where the last items that went out came from.
    origins: Origins,
    /// The newest error, on one line.
    pub last_error: RefCell<Option<String>>,
    /// For code: where its frame stood when an exception left it, as a byte offset in the program's text.
    pub failed_at: Cell<Option<u32>>,
    /// Items at which it raised and that were left out.
    pub skipped: Skipped,
    /// Whether another stage stands for it: what happens to it is no event, and it has no place among the stages.
    pub hidden: Cell<bool>,
    /// Whether it gave many items at once lately: what it does when it is asked is worth timing each time.
    pub(super) in_bulk: Cell<bool>,
    /// For one that was made while running: the stage that first asked it.
    pub(super) asked_by: RefCell<Weak<StageRecord>>,
    cell: RefCell<Weak<IterCell>>,
}

impl StageRecord {
    /// A record without an iterator, for a script's own body.
    pub fn new(info: impl Into<Rc<StageInfo>>) -> Rc<Self> {
        Self::of(info.into(), Vec::new())
    }

    fn of(info: Rc<StageInfo>, inputs: Vec<Rc<Self>>) -> Rc<Self> {
        Rc::new(Self {
            info,
            id: StageId::default(),
            site: Cell::default(),
            piped: Cell::default(),
            inputs: RefCell::new(inputs),
            meter: Meter::default(),
            state: Cell::default(),
            waiting: RefCell::default(),
            tape_in: Tape::default(),
            tape_out: Tape::default(),
            origins: Origins::default(),
            last_error: RefCell::default(),
            failed_at: Cell::default(),
            skipped: Skipped::default(),
            hidden: Cell::default(),
            in_bulk: Cell::default(),
            asked_by: RefCell::default(),
            cell: RefCell::default(),
        })
    }

    /// The iterator, while somebody holds it.
    pub fn iter(&self) -> Option<Iter> {
        self.cell.borrow().upgrade().map(Iter)
    }

    /// Whether nobody holds the iterator any more.
    pub(super) fn is_gone(&self) -> bool {
        self.cell.borrow().strong_count() == 0
    }

    /// Takes over what was counted and remembered of an earlier one, and what it asks.
    fn take_over(&self, before: &StageRecord) {
        self.meter.take_over(&before.meter);
        self.tape_in.take_over(&before.tape_in);
        self.tape_out.take_over(&before.tape_out);
        self.origins.take_over(&before.origins);
        self.state.set(before.state.get());
        self.waiting.replace(before.waiting.take());
        self.last_error.replace(before.last_error.take());
        self.skipped.take_over(&before.skipped);
        self.inputs.replace(before.inputs.borrow().clone());
        self.id.take_over(&before.id);
    }

    /// How many iterators were made while running on behalf of this stage.
    pub fn made(&self) -> u32 {
        self.id.made()
    }

    /// The stage that first asked this one, where it was made while running and that one is still known.
    pub fn asked_by(&self) -> Option<Rc<StageRecord>> {
        self.asked_by.borrow().upgrade()
    }

    /// Remembers whether the item that came in before the newest `after` was passed on.
    #[inline]
    pub fn judge(&self, after: usize, kept: bool) {
        if !self.tape_in.is_empty() {
            self.origins.judge(self.meter.items_in.get().saturating_sub(after as u64), kept);
            self.tape_in.changed();
        }
    }

    /// Remembers, where anybody looks, that of these items those were passed on whose truth is `keeps`, the oldest of them first;
    /// `later` others came in after them.
    pub(super) fn judge_newest(&self, later: usize, truths: &[bool], keeps: bool) {
        if !self.tape_in.is_empty() {
            let first = self.meter.items_in.get() + 1 - (later + truths.len()) as u64;
            self.origins.judge_many(first, truths, keeps);
            self.tape_in.changed();
        }
    }

    /// Whether the item that came in under that number was passed on, where that is known.
    pub fn verdict(&self, number: u64) -> Option<bool> {
        self.origins.verdict(number)
    }

    /// Notes where the items came from that it gives now.
    pub(super) fn note_origins(&self, first: u64, count: u64) {
        self.origins.note(self, first, count);
    }

    /// Where an item that went out came from: for each of `inputs`, the first and last number that was taken for it; as far back
    /// as it is known.
    pub fn origin(&self, number: u64) -> Option<Origin> {
        self.origins.of(number)
    }

    /// Bytes that are held to tell where items came from and which were passed on.
    pub fn origin_bytes(&self) -> usize {
        self.origins.bytes()
    }

    /// Forgets the items that passed.
    pub(super) fn forget_items(&self) {
        self.tape_in.forget();
        self.tape_out.forget();
    }

    /// Counts an item that was received and not passed on.
    pub fn drop_items(&self, n: u64) {
        add(&self.meter.dropped, n);
    }

    /// Remembers an error, counted.
    pub fn note_error(&self, text: String) {
        add(&self.meter.errors, 1);
        *self.last_error.borrow_mut() = Some(text);
    }
}

impl Drop for StageRecord {
    fn drop(&mut self) {
        // The records of a long chain go one after the other, not within one another.
        let mut waiting = std::mem::take(self.inputs.get_mut());
        while let Some(record) = waiting.pop() {
            if let Some(mut last) = Rc::into_inner(record) {
                waiting.append(last.inputs.get_mut());
            }
        }
    }
}

/// A Python iterator: what `next()` can be called on.
#[derive(Clone)]
pub struct Iter(Rc<IterCell>);

/// What is behind an [`Iter`].
pub struct IterCell {
    record: Rc<StageRecord>,
    body: RefCell<Body>,
    /// Emitted and not yet taken: served first.
    edge: RefCell<Chunk>,
    /// Whether there may be any.
    has_edge: Cell<bool>,
    effects_above: Cell<bool>,
    /// What this was the top of when it had to wait, for whoever asked several.
    pub(super) parked: RefCell<Parked>,
    world: Rc<World>,
    /// What it is besides an iterator.
    object: Option<Rc<dyn Object>>,
}

pub(super) enum Body {
    /// At rest.
    Idle(Box<dyn Coroutine>),
    /// On the machine's stack, or parked.
    Running,
    /// With the body of this one, which delegates to it: it rests there, or runs with it. See [`Coroutine::release_carried`].
    Carried(Weak<IterCell>),
    /// Ended.
    Done,
}

impl Iter {
    /// An iterator over what `body` gives. `inputs` are those it asks.
    pub fn new(world: &Rc<World>, info: impl Into<Rc<StageInfo>>, body: Box<dyn Coroutine>, inputs: &[Iter]) -> Self {
        Self::build(world, info.into(), body, inputs, None)
    }

    /// As [`Iter::new`], for one that is more than an iterator: a file, which has attributes of its own and is read otherwise, too.
    pub fn of_object(
        world: &Rc<World>,
        info: impl Into<Rc<StageInfo>>,
        body: Box<dyn Coroutine>,
        inputs: &[Iter],
        object: Rc<dyn Object>,
    ) -> Self {
        Self::build(world, info.into(), body, inputs, Some(object))
    }

    fn build(
        world: &Rc<World>,
        info: Rc<StageInfo>,
        body: Box<dyn Coroutine>,
        inputs: &[Iter],
        object: Option<Rc<dyn Object>>,
    ) -> Self {
        let effects_above = inputs.iter().any(Iter::is_effectful);
        let seen_closing = info.is_code && info.effectful;
        let record = StageRecord::of(info, inputs.iter().map(|input| Rc::clone(&input.0.record)).collect());
        let cell = Rc::new(IterCell {
            record: Rc::clone(&record),
            body: RefCell::new(Body::Idle(body)),
            edge: RefCell::default(),
            has_edge: Cell::new(false),
            effects_above: Cell::new(effects_above),
            parked: RefCell::default(),
            world: Rc::clone(world),
            object,
        });
        *record.cell.borrow_mut() = Rc::downgrade(&cell);
        let iter = Self(cell);
        if seen_closing {
            world.remember_code(&iter);
        }
        iter
    }

    pub(super) fn of_cell(cell: Rc<IterCell>) -> Self {
        Self(cell)
    }

    pub(super) fn downgrade(&self) -> Weak<IterCell> {
        Rc::downgrade(&self.0)
    }

    pub(super) fn is_cell(&self, cell: &Rc<IterCell>) -> bool {
        Rc::ptr_eq(&self.0, cell)
    }

    /// The iterator behind a value, where it is one.
    #[inline]
    pub fn from_value(value: &Value) -> Option<Self> {
        value.to_object::<IterCell>().map(Self)
    }

    /// The iterator as a value.
    pub fn to_value(&self) -> Value {
        Value::Object(Rc::<IterCell>::clone(&self.0))
    }

    /// What it is besides an iterator, where that is a `T`.
    pub fn object<T: Object>(&self) -> Option<Rc<T>> {
        let any: Rc<dyn std::any::Any> = Rc::<dyn Object>::clone(self.0.object.as_ref()?);
        any.downcast().ok()
    }

    /// What is counted and known of it.
    #[inline]
    pub fn record(&self) -> &Rc<StageRecord> {
        &self.0.record
    }

    /// Whether pulling it, or what is above it, can be seen from outside.
    pub fn is_effectful(&self) -> bool {
        self.0.record.info.effectful || self.0.effects_above.get()
    }

    /// Whether pulling what is above it can be seen from outside.
    pub fn has_effects_above(&self) -> bool {
        self.0.effects_above.get()
    }

    /// Whether it has ended and has nothing left to give.
    pub fn is_done(&self) -> bool {
        matches!(*self.0.body.borrow(), Body::Done) && self.0.edge.borrow().len() == 0
    }

    /// The world it is in.
    #[inline]
    pub fn world(&self) -> &Rc<World> {
        &self.0.world
    }

    /// Whether it is on the machine's stack.
    pub fn is_running(&self) -> bool {
        self.0.settle();
        matches!(*self.0.body.borrow(), Body::Running | Body::Carried(_))
    }

    /// Whether both are the same iterator.
    pub fn is(&self, other: &Iter) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }

    /// Number of items that were emitted and not yet taken.
    #[inline]
    pub fn in_flight(&self) -> usize {
        if self.0.has_edge.get() { self.0.edge.borrow().len() } else { 0 }
    }

    /// How many items are left, where that is certain.
    pub fn remaining(&self) -> Option<usize> {
        let waiting = self.in_flight();
        match &*self.0.body.borrow() {
            Body::Idle(body) => body.remaining().map(|n| n + waiting),
            Body::Done => Some(waiting),
            Body::Running | Body::Carried(_) => None,
        }
    }

    /// Looks at the coroutine, where it is at rest.
    pub fn inspect<R>(&self, look: impl FnOnce(&dyn Coroutine) -> R) -> Option<R> {
        self.0.settle();
        match &*self.0.body.borrow() {
            Body::Idle(body) => Some(look(&**body)),
            _ => None,
        }
    }

    /// Where it stands, for code at rest.
    pub fn frame(&self) -> Option<FrameView> {
        self.inspect(|body| body.frame()).flatten()
    }

    /// Takes an item at once, where that needs no hop: see [`IterCell::next_leaf`].
    pub fn next_leaf(&self) -> Option<Option<Value>> {
        self.0.next_leaf()
    }

    pub(super) fn take_edge(&self, n: usize) -> Option<Chunk> {
        if !self.0.has_edge.get() {
            return None;
        }
        let mut edge = self.0.edge.borrow_mut();
        let taken = if edge.len() == 0 { None } else { Some(edge.split_front(n)) };
        self.0.has_edge.set(edge.len() > 0);
        taken
    }

    pub(super) fn put_back(&self, items: Chunk) {
        self.0.has_edge.set(true);
        self.0.edge.borrow_mut().prepend(items);
    }

    pub(super) fn edge_bytes(&self) -> usize {
        self.0.edge.borrow().held_bytes()
    }

    pub(super) fn take_body(&self) -> Body {
        self.0.settle();
        let body = &mut *self.0.body.borrow_mut();
        match body {
            Body::Done => Body::Done,
            Body::Carried(_) => Body::Running,
            _ => std::mem::replace(body, Body::Running),
        }
    }

    /// Its body, which runs, stays with that of `carrier` from now on.
    #[inline]
    pub(super) fn set_carried(&self, carrier: &Iter) {
        let body = &mut *self.0.body.borrow_mut();
        if let Body::Running = body {
            *body = Body::Carried(carrier.downgrade());
        }
    }

    #[inline]
    pub(super) fn body(&self) -> &RefCell<Body> {
        &self.0.body
    }

    #[inline]
    pub(super) fn set_body(&self, body: Body) {
        let old = self.0.body.replace(body);
        match old {
            // Nothing to be dropped, without looking again.
            Body::Running | Body::Done => std::mem::forget(old),
            old => drop(old),
        }
    }

    /// Takes the place of an earlier iterator: its coroutine, what it emitted and nobody took, its counts and its tape.
    pub(super) fn take_over(&self, before: &Iter) {
        before.0.settle();
        let body = before.0.body.replace(Body::Done);
        self.set_body(body);
        let edge = before.0.edge.take();
        self.0.has_edge.set(edge.len() > 0);
        self.0.edge.replace(edge);
        self.0.effects_above.set(before.0.effects_above.get());
        self.record().take_over(before.record());
    }

    pub(super) fn parked(&self) -> &RefCell<Parked> {
        &self.0.parked
    }
}

impl IterCell {
    /// What is known of the stage since it was built.
    #[inline]
    pub fn info(&self) -> &StageInfo {
        &self.record.info
    }

    fn carrier(&self) -> Option<Rc<IterCell>> {
        match &*self.body.borrow() {
            Body::Carried(carrier) => carrier.upgrade(),
            _ => None,
        }
    }

    /// Takes its body back from whoever carries it, where that one is at rest.
    fn settle(&self) {
        let mut carrier = self.carrier();
        while let Some(cell) = carrier {
            // Whoever carries it may be carried itself.
            carrier = cell.carrier();
            cell.release_carried();
        }
    }

    /// Those that rest with it go back to their iterators.
    pub(super) fn release_carried(&self) {
        if let Body::Idle(body) = &mut *self.body.borrow_mut() {
            body.release_carried(&self.record);
        }
    }

    /// Takes an item at once, where that needs no hop: from a list, a range, a string. Counted like any other.
    #[inline]
    pub fn next_leaf(&self) -> Option<Option<Value>> {
        // What was given back comes first.
        if self.has_edge.get() && self.edge.borrow().len() > 0 {
            return None;
        }
        let answer = match &mut *self.body.borrow_mut() {
            Body::Idle(body) => body.next_leaf()?,
            _ => return None,
        };
        let record = &self.record;
        add(&record.meter.calls, 1);
        match &answer {
            Some(item) => {
                add(&record.meter.items_out, 1);
                add(&record.meter.list_bytes, item.slot_bytes() as u64);
                record.state.set(StageState::Suspended);
            }
            None => {
                record.state.set(StageState::Closed);
                let rewinds = matches!(&*self.body.borrow(), Body::Idle(body) if body.rewinds());
                if !rewinds {
                    let done = self.body.replace(Body::Done);
                    drop(done);
                }
            }
        }
        Some(answer)
    }
}

impl fmt::Debug for Iter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for IterCell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Iter({} {:?})", self.record.info.name, self.record.state.get())
    }
}

impl Object for IterCell {
    fn type_of(&self) -> Type {
        self.record.info.class.unwrap_or(Type::Stage)
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        self.object.as_ref()?.attribute(name)
    }

    fn repr(&self) -> String {
        if let Some(object) = &self.object {
            return object.repr();
        }
        if let Body::Idle(body) = &*self.body.borrow()
            && let Some(shown) = body.shown()
        {
            return shown;
        }
        match self.type_of() {
            Type::FutureIter => format!("<{}>", self.record.info.name),
            class @ (Type::Generator | Type::Coroutine | Type::AsyncGenerator) => {
                format!("<{} object {}>", class.name(), self.record.info.qualified())
            }
            Type::Stage => format!("<{}>", self.record.info.name),
            class => format!("<{} object>", class.name()),
        }
    }

    fn heap_bytes(&self) -> usize {
        size_of::<IterCell>() + size_of::<StageRecord>() + self.record.meter.held.get()
    }
}

impl Drop for IterCell {
    fn drop(&mut self) {
        let state = self.record.state.get();
        if !matches!(state, StageState::Failed) {
            self.record.state.set(StageState::Closed);
        }
        self.record.meter.hold(0);
        self.parked.take().abandon(&self.world);
        if let Body::Idle(body) = std::mem::replace(self.body.get_mut(), Body::Done) {
            self.world.bury(body, &self.record);
        }
    }
}
