//! Iterators as values: a coroutine at rest or on the stack, and what it emitted and nobody took yet.

use std::cell::{Cell, RefCell};
use std::fmt;
use std::rc::{Rc, Weak};

use super::machine::Parked;
use super::meter::add;
use super::{Chunk, Coroutine, FrameView, StageInfo, StageRecord, StageState, World};
use crate::value::{Object, Type, Value, dismantle};

/// So many iterators are walked over at once, to see what an iterator asks.
const FEW_ABOVE: u32 = 500;

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
    /// How many iterators a walk over all that it was made to ask comes by, each as often as it is asked: itself among them.
    reach: u32,
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
        let reach = inputs.iter().fold(1, |reach: u32, input| reach.saturating_add(input.0.reach));
        let seen_closing = info.is_code && info.effectful;
        let record = StageRecord::of(info, inputs.iter().map(|input| Rc::clone(&input.0.record)).collect());
        let cell = Rc::new(IterCell {
            record: Rc::clone(&record),
            body: RefCell::new(Body::Idle(body)),
            edge: RefCell::default(),
            has_edge: Cell::new(false),
            effects_above: Cell::new(effects_above),
            reach,
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

    /// Whether the value is this iterator.
    #[inline(always)]
    pub(crate) fn is_value(&self, value: &Value) -> bool {
        matches!(value, Value::Object(object) if std::ptr::addr_eq(Rc::as_ptr(object), Rc::as_ptr(&self.0)))
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

    /// In how many places it is held, this one among them.
    pub(super) fn holders(&self) -> usize {
        Rc::strong_count(&self.0)
    }

    /// Whether both are the same iterator.
    pub fn is(&self, other: &Iter) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }

    /// Number of items that were emitted and not yet taken.
    #[inline]
    pub fn in_flight(&self) -> usize {
        self.0.in_flight()
    }

    /// Whether a walk over all that it was made to ask, by whatever ways, is short enough to be done at once.
    pub fn has_few_above(&self) -> bool {
        self.0.reach <= FEW_ABOVE
    }

    /// How many items are left, where that is certain, and where few enough iterators have to be looked at for it.
    pub fn remaining(&self) -> Option<usize> {
        if !self.has_few_above() {
            return None;
        }
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

    /// Its body, with nobody else's: it runs from now on.
    pub(super) fn take_body(&self) -> Body {
        self.0.settle();
        self.0.release_carried();
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

    #[inline(always)]
    pub(super) fn cell(&self) -> &IterCell {
        &self.0
    }

    #[inline]
    pub(super) fn body(&self) -> &RefCell<Body> {
        &self.0.body
    }

    #[inline(always)]
    pub(super) fn set_body(&self, body: Body) {
        let old = self.0.body.replace(body);
        match old {
            // Nothing to be dropped, without looking again.
            Body::Running | Body::Done => std::mem::forget(old),
            old => let_go(old),
        }
    }

    /// Takes the place of an earlier iterator: its coroutine, what it emitted and nobody took, its counts and its tape.
    pub(super) fn take_over(&self, before: &Iter) {
        before.0.settle();
        before.0.release_carried();
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

#[inline(never)]
fn let_go(body: Body) {
    drop(body);
}

impl IterCell {
    /// What is known of the stage since it was built.
    #[inline]
    pub fn info(&self) -> &StageInfo {
        &self.record.info
    }

    #[inline]
    pub(super) fn in_flight(&self) -> usize {
        if self.has_edge.get() { self.edge.borrow().len() } else { 0 }
    }

    /// What is counted and known of it.
    pub(super) fn record(&self) -> &Rc<StageRecord> {
        &self.record
    }

    pub(super) fn world(&self) -> &Rc<World> {
        &self.world
    }

    /// Whether nobody has asked it yet.
    #[inline]
    pub(crate) fn is_new(&self) -> bool {
        self.record.state.get() == StageState::Created && !self.has_edge.get()
    }

    /// Whether it is at rest by itself, or over: nobody has its body who would have to be looked for.
    #[inline]
    pub(crate) fn is_apart(&self) -> bool {
        matches!(*self.body.borrow(), Body::Idle(_) | Body::Done)
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

impl IterCell {
    /// The next pair at once, in its parts: see [`Coroutine::next_pair`]. Counted as the tuple that it stands for.
    pub(super) fn next_pair(&self) -> Option<Option<(Value, Value)>> {
        let record = &self.record;
        let answer = match &mut *self.body.borrow_mut() {
            Body::Idle(body) => body.next_pair(record)?,
            _ => return None,
        };
        add(&record.meter.calls, 1);
        match &answer {
            Some(_) => {
                add(&record.meter.items_out, 1);
                add(&record.meter.list_bytes, Value::PAIR_BYTES as u64);
            }
            None => {
                record.meter.hold(0);
                record.state.set(StageState::Closed);
                drop(self.body.replace(Body::Done));
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
        if !self.parked.get_mut().is_empty() {
            self.parked.take().abandon(&self.world);
        }
        // Before the body, which may hold it too: what is let go of last of the two would go on to what it asks, one within the other.
        if let Some(object) = self.object.take() {
            dismantle(vec![Value::Object(object)]);
        }
        if let Body::Idle(body) = std::mem::replace(self.body.get_mut(), Body::Done) {
            self.world.bury(body, &self.record);
        }
    }
}
