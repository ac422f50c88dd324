//! What all coroutines of a machine share, and what one of them sees while it is resumed.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use super::meter::add;
use super::{Arguments, Chunk, Coroutine, Inputs, Iter, StageRecord, Step, Waker};
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

/// How many different notices are kept.
const NOTICES: usize = 200;

/// What all coroutines of a machine share.
pub struct World {
    interpreter: Box<dyn Interpreter>,
    waker: Waker,
    skip_errors: Cell<bool>,
    printed: RefCell<Vec<Str>>,
    notices: RefCell<Vec<WorldNotice>>,
    /// Coroutines whose last reference went and that have something to run on closing.
    buried: RefCell<Vec<(Box<dyn Coroutine>, Rc<StageRecord>)>>,
    unsettled: Cell<bool>,
    inputs: Inputs,
    broken_off: Cell<bool>,
    shut: Cell<bool>,
}

impl World {
    /// A world in which calls go through `interpreter`, and I/O wakes `waker`.
    pub fn new(interpreter: Box<dyn Interpreter>, waker: Waker) -> Rc<Self> {
        Rc::new(Self {
            interpreter,
            waker,
            skip_errors: Cell::new(false),
            printed: RefCell::default(),
            notices: RefCell::default(),
            buried: RefCell::default(),
            unsettled: Cell::new(false),
            inputs: Inputs::default(),
            broken_off: Cell::new(false),
            shut: Cell::new(false),
        })
    }

    /// What the sources read.
    pub fn inputs(&self) -> &Inputs {
        &self.inputs
    }

    /// What wakes the machine's driver.
    pub fn waker(&self) -> &Waker {
        &self.waker
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

    /// What was printed since the last time.
    pub fn take_printed(&self) -> Vec<Str> {
        self.printed.take()
    }

    /// Whether something was printed that nobody took yet.
    pub fn has_printed(&self) -> bool {
        !self.printed.borrow().is_empty()
    }

    /// Says that something happened; the same words of one stage are counted.
    pub fn notice(&self, record: &Rc<StageRecord>, text: impl Into<String>) {
        let text = text.into();
        let notices = &mut *self.notices.borrow_mut();
        if let Some(known) = notices.iter_mut().find(|n| Rc::ptr_eq(&n.record, record) && n.text == text) {
            known.times += 1;
        } else if notices.len() < NOTICES {
            notices.push(WorldNotice { record: Rc::clone(record), text, times: 1 });
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

    pub(super) fn bury(&self, body: Box<dyn Coroutine>, record: &Rc<StageRecord>) {
        if body.must_run_close() && !self.shut.get() {
            self.buried.borrow_mut().push((body, Rc::clone(record)));
            self.unsettled.set(true);
        }
    }

    /// Lets go of everything that waits to be closed, without closing it, and of what would wait from now on: nobody is left
    /// to run it, and what waits holds this world.
    pub(super) fn shut(&self) {
        self.shut.set(true);
        let buried = self.buried.take();
        drop(buried);
    }

    /// What was dropped last: whoever puts all of it on a stack has the first on top.
    pub(super) fn exhume(&self) -> Option<(Box<dyn Coroutine>, Rc<StageRecord>)> {
        let next = self.buried.borrow_mut().pop();
        self.unsettled.set(next.is_some() && !self.buried.borrow().is_empty());
        next
    }

    /// Begins a call of `function`.
    pub fn call(&self, function: &Value, arguments: Arguments, cx: &mut Context<'_>) -> Called {
        self.interpreter.call(function, arguments, cx)
    }
}

/// What a coroutine sees while it is resumed.
pub struct Context<'m> {
    pub(super) world: &'m Rc<World>,
    pub(super) record: &'m Rc<StageRecord>,
    pub(super) fuel: &'m mut u64,
    pub(super) answered: usize,
}

impl<'m> Context<'m> {
    /// The world.
    pub fn world(&self) -> &'m Rc<World> {
        self.world
    }

    /// The stage that is being resumed; for a call, the stage that made it.
    pub fn record(&self) -> &'m Rc<StageRecord> {
        self.record
    }

    /// Which of those in [`Step::AskAny`] has answered.
    pub fn answered(&self) -> usize {
        self.answered
    }

    /// Spends fuel; false where there was none left: answer [`Step::OutOfFuel`] at the next chance. A coroutine that was
    /// just resumed to go on has some, so that with however little at once it comes to its end.
    #[inline]
    pub fn spend(&mut self, n: u64) -> bool {
        let had = *self.fuel > 0;
        *self.fuel = self.fuel.saturating_sub(n);
        had
    }

    /// Fuel that is left.
    pub fn fuel(&self) -> u64 {
        *self.fuel
    }

    /// Gives items back to whom they came from: they are served first next time, and count as not delivered.
    pub fn put_back(&mut self, from: &Iter, items: Chunk) {
        let n = items.len();
        if n == 0 {
            return;
        }
        let (producer, n64) = (from.record(), n as u64);
        let meter = &producer.meter;
        meter.calls.set(meter.calls.get() - n64);
        meter.items_out.set(meter.items_out.get() - n64);
        meter.list_bytes.set(meter.list_bytes.get() - items.list_bytes() as u64);
        self.record.meter.items_in.set(self.record.meter.items_in.get() - n64);
        producer.tape_out.unrecord(n);
        self.record.tape_in.unrecord(n);
        from.put_back(items);
    }

    /// Counts items that the stage received and does not pass on.
    pub fn drop_items(&self, n: u64) {
        self.record.drop_items(n);
    }

    /// Whether an item that made the stage raise is skipped; if so it is counted and the error remembered.
    pub fn skip(&self, exc: &Exc) -> bool {
        let skips = self.world.skips_errors();
        if skips {
            self.record.note_error(exc.headline());
            add(&self.record.meter.dropped, 1);
        }
        skips
    }

    /// Says that something happened to the world.
    pub fn notice(&self, text: impl Into<String>) {
        self.world.notice(self.record, text);
    }
}
