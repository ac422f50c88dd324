//! What all coroutines of a machine share.

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use super::disk::{Disk, NoDisk};
use super::fuel::Fuel;
use super::hosting::Hosting;
use super::iter::Body;
use super::made::Made;
use super::meter::add;
use super::{
    Arguments, Clock, Context, Coroutine, Inputs, Iter, IterCell, Limits, StageRecord, Step, StillClock, Waker,
};
use crate::value::{Exc, Str, Value};

/// What came of a call that was made in place.
#[derive(Debug)]
pub enum Called {
    /// Its value.
    Value(Value),
    /// It raised.
    Raised(Exc),
    /// It did not finish: answer [`Step::Enter`] with these.
    Unfinished(Box<dyn Coroutine>, Box<Step>),
}

/// How to call a value; what the machine does not know itself.
pub trait Interpreter {
    /// Begins a call, in place as far as it gets without asking anybody.
    fn call(&self, function: &Value, arguments: Arguments, cx: &mut Context<'_>) -> Called;
}

/// Something that happened to the world, and how often.
#[derive(Clone, Debug)]
pub struct WorldNotice {
    /// The stage that noticed.
    pub record: Rc<StageRecord>,
    /// What, in words.
    pub text: String,
    /// How often.
    pub times: u64,
}

/// How many calls may be under way in place within one another: each takes stack of the thread.
const MAX_IN_PLACE: u32 = 16;

/// How much of what is over is kept to be used again.
const MAX_SPARE: usize = 32;

/// How many different notices are kept, beside one of each stage that counts those that were too many.
const NOTICES: usize = 200;
/// What counts those.
const MORE_NOTICES: &str = "more happened than is kept word for word";

/// A coroutine whose last reference went, and the record of its stage.
type Buried = (Box<dyn Coroutine>, Rc<StageRecord>);

/// What all coroutines of a machine share.
pub struct World {
    interpreter: Box<dyn Interpreter>,
    waker: Waker,
    skip_errors: Cell<bool>,
    printed: RefCell<Vec<Str>>,
    /// What goes to the standard error.
    printed_aside: RefCell<Vec<Str>>,
    /// Where what is printed goes instead, the innermost last.
    redirected: RefCell<Vec<Value>>,
    notices: RefCell<Vec<WorldNotice>>,
    /// Coroutines whose last reference went and that have something to run on closing.
    buried: RefCell<Vec<Buried>>,
    /// What is dropped without being closed, while something is being dropped: a long chain is no deep recursion.
    dropping: RefCell<Option<Vec<Buried>>>,
    pulls: Cell<u64>,
    parked: RefCell<Vec<Weak<IterCell>>>,
    code: RefCell<Vec<Weak<IterCell>>>,
    in_place: Cell<u32>,
    /// What those are handling that have calls under way in place, the innermost last.
    handled: RefCell<Vec<Exc>>,
    /// How many machines run within one another in this world, beside the first.
    pub(super) nested: Cell<u32>,
    unsettled: Cell<bool>,
    /// Fuel that is left.
    pub(super) fuel: Fuel,
    inputs: Rc<Inputs>,
    disk: RefCell<Rc<dyn Disk>>,
    limits: Cell<Limits>,
    broken_off: Cell<bool>,
    shut: Cell<bool>,
    clock: RefCell<Rc<dyn Clock>>,
    seed: Cell<u64>,
    /// What the program was called with, itself first.
    pub(super) arguments: RefCell<Rc<[Str]>>,
    kept: RefCell<Vec<Rc<dyn Any>>>,
    /// What is over and can be made anew at less cost than something new.
    spare: RefCell<Vec<Box<dyn Any>>>,
    /// Asking that goes on without the machine.
    pub(super) hosting: Hosting,
    /// Iterators that were made while running.
    pub(super) made: RefCell<Made>,
}

impl World {
    /// A world in which calls go through `interpreter`, and I/O wakes `waker`.
    pub fn new(interpreter: Box<dyn Interpreter>, waker: Waker) -> Rc<Self> {
        Rc::new(Self {
            interpreter,
            fuel: Fuel::new(waker.hurry().clone()),
            waker,
            skip_errors: Cell::new(false),
            printed: RefCell::default(),
            printed_aside: RefCell::default(),
            redirected: RefCell::default(),
            notices: RefCell::default(),
            buried: RefCell::default(),
            dropping: RefCell::default(),
            pulls: Cell::new(0),
            parked: RefCell::default(),
            code: RefCell::default(),
            in_place: Cell::new(0),
            handled: RefCell::default(),
            nested: Cell::new(0),
            unsettled: Cell::new(false),
            inputs: Rc::default(),
            disk: RefCell::new(Rc::new(NoDisk)),
            limits: Cell::default(),
            broken_off: Cell::new(false),
            shut: Cell::new(false),
            clock: RefCell::new(Rc::new(StillClock::default())),
            seed: Cell::new(0),
            arguments: RefCell::new(Rc::new([Str::EMPTY])),
            kept: RefCell::default(),
            spare: RefCell::default(),
            hosting: Hosting::default(),
            made: RefCell::default(),
        })
    }

    /// What the sources read.
    pub fn inputs(&self) -> &Rc<Inputs> {
        &self.inputs
    }

    /// What the run may take at most.
    #[inline]
    pub fn limits(&self) -> Limits {
        self.limits.get()
    }

    /// Says what the run may take at most from now on.
    pub fn set_limits(&self, limits: Limits) {
        self.limits.set(limits);
    }

    /// Says how deep functions may call one another from now on.
    pub fn set_depth(&self, depth: usize) {
        self.limits.set(Limits { depth, ..self.limits.get() });
    }

    /// The files that code reads; none before [`World::set_disk`].
    pub fn disk(&self) -> Rc<dyn Disk> {
        Rc::clone(&self.disk.borrow())
    }

    /// Says what looks at files for code.
    pub fn set_disk(&self, disk: Rc<dyn Disk>) {
        *self.disk.borrow_mut() = disk;
    }

    /// What wakes the machine's driver.
    pub fn waker(&self) -> &Waker {
        &self.waker
    }

    /// What time it is: a clock that stands still, until [`World::set_clock`].
    pub fn clock(&self) -> Rc<dyn Clock> {
        Rc::clone(&self.clock.borrow())
    }

    /// Gives it a clock.
    pub fn set_clock(&self, clock: Rc<dyn Clock>) {
        *self.clock.borrow_mut() = clock;
    }

    /// What unseeded random numbers begin with: 0, until [`World::set_seed`].
    pub fn seed(&self) -> u64 {
        self.seed.get()
    }

    /// Sets what unseeded random numbers begin with.
    pub fn set_seed(&self, seed: u64) {
        self.seed.set(seed);
    }

    /// What a module keeps for as long as the world lasts, one of each type; made where there is none yet.
    pub fn kept<T: Any>(&self, make: impl FnOnce() -> T) -> Rc<T> {
        let known = self.kept.borrow().iter().find_map(|kept| Rc::clone(kept).downcast().ok());
        known.unwrap_or_else(|| {
            let made = Rc::new(make());
            self.kept.borrow_mut().push(Rc::clone(&made) as Rc<dyn Any>);
            made
        })
    }

    /// Keeps something that is over, and holds nothing, to be used again; let go of where enough is kept.
    pub(crate) fn keep_spare(&self, over: Box<dyn Any>) {
        let spare = &mut *self.spare.borrow_mut();
        if spare.len() < MAX_SPARE && !self.shut.get() {
            spare.push(over);
        }
    }

    /// Lets go of what was kept to be used again: it knows the program that it was of.
    pub(super) fn drop_spare(&self) {
        let spare = self.spare.take();
        drop(spare);
    }

    /// What was kept to be used again, where that is a `T`.
    pub(crate) fn take_spare<T: Any>(&self) -> Option<Box<T>> {
        self.spare.borrow_mut().pop()?.downcast().ok()
    }

    /// Whether stages skip the items that make them raise.
    pub fn skips_errors(&self) -> bool {
        self.skip_errors.get()
    }

    /// Sets whether stages skip the items that make them raise.
    pub fn set_skip_errors(&self, skip: bool) {
        self.skip_errors.set(skip);
    }

    /// Whether what is closed now was given up, not finished.
    pub fn is_broken_off(&self) -> bool {
        self.broken_off.get()
    }

    /// Says whether what is closed from now on was given up: the run failed, was stopped, or an edit replaces the stages. A sink
    /// then leaves no file that looks complete; otherwise being closed means that whoever is below has had enough.
    pub fn set_broken_off(&self, broken_off: bool) {
        self.broken_off.set(broken_off);
    }

    /// What code prints, in order; taken by [`World::take_printed`].
    pub fn print(&self, text: Str) {
        self.printed.borrow_mut().push(text);
    }

    /// How many texts were printed that nobody took yet.
    pub(crate) fn printed_so_far(&self) -> usize {
        self.printed.borrow().len()
    }

    /// As [`World::print`], before what was printed after so many texts.
    pub(crate) fn print_before(&self, after: usize, text: Str) {
        let printed = &mut *self.printed.borrow_mut();
        printed.insert(after.min(printed.len()), text);
    }

    /// What is printed goes there from now on (a value that has a `write`), until [`World::end_redirection`].
    pub fn redirect(&self, target: Value) {
        self.redirected.borrow_mut().push(target);
    }

    /// Ends the latest redirection.
    pub fn end_redirection(&self) {
        let last = self.redirected.borrow_mut().pop();
        drop(last);
    }

    /// As if the latest redirection had been there, or the only one; `None` ends it.
    pub fn redirect_anew(&self, target: Option<Value>) {
        let mut redirected = self.redirected.borrow_mut();
        let last = redirected.pop();
        redirected.extend(target);
        drop(redirected);
        drop(last);
    }

    /// Where what is printed goes instead of the output.
    pub fn redirection(&self) -> Option<Value> {
        self.redirected.borrow().last().cloned()
    }

    /// What code prints to the standard error; taken by [`World::take_printed_aside`].
    pub fn print_aside(&self, text: Str) {
        self.printed_aside.borrow_mut().push(text);
    }

    /// What was printed to the standard error since the last time.
    pub fn take_printed_aside(&self) -> Vec<Str> {
        self.printed_aside.take()
    }

    /// What was printed since the last time.
    pub fn take_printed(&self) -> Vec<Str> {
        self.printed.take()
    }

    /// Whether something was printed that nobody took yet.
    pub fn has_printed(&self) -> bool {
        !self.printed.borrow().is_empty() || !self.printed_aside.borrow().is_empty()
    }

    /// Says that something happened; the same words of one stage are counted, and so are those that are too many to be kept.
    pub fn notice(&self, record: &Rc<StageRecord>, text: impl Into<String>) {
        let mut text = text.into();
        let notices = &mut *self.notices.borrow_mut();
        let find = |notices: &[WorldNotice], text: &str| {
            notices.iter().position(|notice| Rc::ptr_eq(&notice.record, record) && notice.text == text)
        };
        let mut known = find(notices, &text);
        if known.is_none() && notices.len() >= NOTICES {
            MORE_NOTICES.clone_into(&mut text);
            known = find(notices, &text);
        }
        match known {
            Some(at) => notices[at].times += 1,
            None => notices.push(WorldNotice { record: Rc::clone(record), text, times: 1 }),
        }
    }

    /// What happened so far.
    pub fn notices(&self) -> Vec<WorldNotice> {
        self.notices.borrow().clone()
    }

    /// Whether something waits to be closed.
    #[inline]
    pub fn is_unsettled(&self) -> bool {
        self.unsettled.get()
    }

    /// Fuel that is left.
    #[inline]
    pub(crate) fn fuel_left(&self) -> u64 {
        self.fuel.left()
    }

    /// So much is left from now on; nothing, where the run is asked to come to rest.
    #[inline]
    pub(crate) fn set_fuel(&self, fuel: u64) {
        self.fuel.set(fuel);
    }

    /// Whether the run that begins heeds a [`Hurry`](super::Hurry); says whether the one before did.
    pub(crate) fn heed_hurry(&self, heeds: bool) -> bool {
        self.fuel.heed_hurry(heeds)
    }

    pub(super) fn bury(&self, mut body: Box<dyn Coroutine>, record: &Rc<StageRecord>) {
        body.release_carried(record);
        if body.must_run_close() && !self.shut.get() {
            self.buried.borrow_mut().push((body, Rc::clone(record)));
            self.unsettled.set(true);
            return;
        }
        if let Some(waiting) = &mut *self.dropping.borrow_mut() {
            waiting.push((body, Rc::clone(record)));
            return;
        }
        *self.dropping.borrow_mut() = Some(Vec::new());
        drop(body);
        loop {
            let next = self.dropping.borrow_mut().as_mut().and_then(Vec::pop);
            if next.is_none() {
                break;
            }
        }
        *self.dropping.borrow_mut() = None;
    }

    /// Lets go of everything that waits to be closed, without closing it, and of what would wait from now on: nobody is left
    /// to run it, and what waits holds this world.
    pub(super) fn shut(&self) {
        self.shut.set(true);
        let (buried, kept, spare) = (self.buried.take(), self.kept.take(), self.spare.take());
        drop((buried, kept, spare));
    }

    /// Everything that waits to be closed, the first that went first.
    pub(super) fn exhume(&self) -> Vec<Buried> {
        self.unsettled.set(false);
        self.buried.take()
    }

    /// `next()` calls so far over all stages.
    pub(super) fn pulls(&self) -> u64 {
        self.pulls.get() + self.hosting.answers.get()
    }

    /// Counts no `next()` call of what `run` does.
    pub(super) fn uncounted<T>(&self, run: impl FnOnce() -> T) -> T {
        let (pulls, answers) = (self.pulls.get(), self.hosting.answers.get());
        let result = run();
        self.pulls.set(pulls);
        self.hosting.answers.set(answers);
        result
    }

    /// Takes the answers that came without the machine since the last time; they have been counted as calls then.
    pub(super) fn take_answers(&self) -> u64 {
        let answers = self.hosting.answers.take();
        self.count_pulls(answers);
        add(&self.hosting.counted, answers);
        answers
    }

    #[inline]
    pub(super) fn count_pulls(&self, n: u64) {
        add(&self.pulls, n);
    }

    /// As if so many calls had not been.
    pub(super) fn take_back_pulls(&self, n: u64) {
        self.pulls.set(self.pulls.get() - n);
    }

    /// Remembers that what this one was the top of is left with it, so that it can be looked at.
    pub(super) fn remember_parked(&self, who: &Iter) {
        self.parked.borrow_mut().push(who.downgrade());
    }

    pub(super) fn forget_parked(&self, who: &Iter) {
        self.parked.borrow_mut().retain(|parked| parked.upgrade().is_some_and(|cell| !who.is_cell(&cell)));
    }

    /// Those with which something is left.
    pub(super) fn parked(&self) -> Vec<Iter> {
        self.parked.borrow().iter().filter_map(Weak::upgrade).map(Iter::of_cell).collect()
    }

    /// Remembers an iterator of the user's code whose closing could be seen.
    pub(super) fn remember_code(&self, iter: &Iter) {
        let code = &mut *self.code.borrow_mut();
        if code.len() == code.capacity() {
            code.retain(|cell| cell.strong_count() > 0);
            code.reserve(code.len());
        }
        code.push(iter.downgrade());
    }

    /// Lets what code is still there wait to be closed: that of generators which hold one another or themselves.
    pub(super) fn bury_unreachable(&self) {
        let code = self.code.take();
        for iter in code.iter().filter_map(Weak::upgrade).map(Iter::of_cell) {
            if let Body::Idle(body) = iter.take_body() {
                iter.set_body(Body::Done);
                self.bury(body, iter.record());
            }
        }
    }

    /// Begins a call in place; false where too many are under way in one another, so that the machine has to make it.
    pub(crate) fn begin_in_place(&self) -> bool {
        let depth = self.in_place.get();
        if depth < MAX_IN_PLACE {
            self.in_place.set(depth + 1);
        }
        depth < MAX_IN_PLACE
    }

    /// Ends a call in place that was begun.
    pub(crate) fn end_in_place(&self) {
        self.in_place.set(self.in_place.get() - 1);
    }

    /// A call that is made in place from now on is made while `exc` is being handled.
    pub(crate) fn begin_handled(&self, exc: Exc) {
        self.handled.borrow_mut().push(exc);
    }

    /// That call is over, or is no longer made in place.
    pub(crate) fn end_handled(&self) {
        let over = self.handled.borrow_mut().pop();
        drop(over);
    }

    /// What is being handled by whoever made the innermost call that is under way in place.
    pub(super) fn handled_in_place(&self) -> Option<Exc> {
        self.handled.borrow().last().cloned()
    }

    /// Begins a call of `function`.
    pub fn call(&self, function: &Value, arguments: Arguments, cx: &mut Context<'_>) -> Called {
        self.interpreter.call(function, arguments, cx)
    }
}
