//! Calls that have to end before a Rust loop goes on: a machine of their own, in the same world.
//!
//! Only for special methods that are asked in the depth of a container (comparing lists of objects, hashing a tuple that holds one):
//! everything else goes through the machine's own stack. Fuel and depth are bounded, so that whoever waits for such a call waits
//! for a moment only.

use std::any::Any;
use std::rc::{Rc, Weak};

use super::super::{Called, Context, Resume, StageInfo, StageRecord, World};
use super::entry::Debt;
use super::{Machine, Outcome, Pace};
use crate::machine::Arguments;
use crate::value::custom::{self, Caller, too_deep};
use crate::value::{Exc, ExcType, Exception, Value};

/// How many such calls may be under way within one another: each takes stack of the thread.
const MAX_NESTED: u32 = 24;
/// How many instructions such a call may take.
const FUEL: u64 = 3_000_000;

/// Who calls functions in this world.
pub(super) fn caller(world: &Rc<World>) -> Weak<dyn Caller> {
    let world: Rc<dyn Caller> = Rc::<World>::clone(world);
    Rc::downgrade(&world)
}

impl Caller for World {
    fn call_now(self: Rc<Self>, function: &Value, arguments: Vec<Value>) -> Result<Value, Exc> {
        if self.nested.get() >= MAX_NESTED {
            return Err(too_deep());
        }
        self.nested.set(self.nested.get() + 1);
        // What is made here has no place among the stages, and the machine outside goes on as it was.
        let hosting = &self.hosting;
        let (made, before) = (self.made.take(), (hosting.allowed.replace(false), hosting.clock.get()));
        let (fuel, heeded) = (self.fuel_left(), self.heed_hurry(false));
        let result = run(&self, function, arguments.into());
        self.heed_hurry(heeded);
        self.fuel.give(fuel);
        hosting.allowed.set(before.0);
        hosting.clock.set(before.1);
        drop(self.made.replace(made));
        self.nested.set(self.nested.get() - 1);
        result
    }

    fn into_any(self: Rc<Self>) -> Rc<dyn Any> {
        self
    }
}

impl World {
    /// The world in which code runs on this thread: that of the machine which ran last.
    pub fn running() -> Option<Rc<Self>> {
        custom::caller()?.into_any().downcast().ok()
    }

    /// Calls a function that has no effect, apart from what is under way: no count changes, and no event is recorded. For
    /// whoever looks at items that have passed.
    pub fn evaluate(self: &Rc<Self>, function: &Value, arguments: Vec<Value>) -> Result<Value, Exc> {
        self.uncounted(|| Rc::clone(self).call_now(function, arguments))
    }
}

fn run(world: &Rc<World>, function: &Value, arguments: Arguments) -> Result<Value, Exc> {
    let record = StageRecord::new(StageInfo { internal: true, ..StageInfo::default() });
    world.fuel.give(FUEL);
    let mut cx = Context { world, record: &record, answered: 0, below: &[] };
    let (body, step) = match world.call(function, arguments, &mut cx) {
        Called::Value(value) => return Ok(value),
        Called::Raised(exc) => return Err(exc),
        Called::Unfinished(body, step) => (body, step),
    };
    let mut fuel = world.fuel_left();
    let mut machine = Machine::new(Rc::clone(world));
    machine.nested = true;
    machine.started = true;
    machine.push(None, record, body, Debt::Value);
    let mut outcome = machine.take(*step);
    while matches!(outcome, None | Some(Outcome::OutOfFuel)) {
        if matches!(outcome, Some(Outcome::OutOfFuel)) {
            fuel = fuel.saturating_sub(FUEL / 8);
        }
        if fuel == 0 {
            return Err(Exception::with_message(
                ExcType::RuntimeError,
                format!(
                    "a special method that was called while comparing, hashing or showing took more than {FUEL} steps"
                ),
            ));
        }
        machine.with.get_or_insert(Resume::Continue);
        outcome = Some(machine.run(Pace::Answer, FUEL / 8));
    }
    match outcome {
        Some(Outcome::Returned(value) | Outcome::End(value)) => Ok(value),
        Some(Outcome::Raised(exc)) => Err(exc),
        Some(Outcome::Waiting(_)) => Err(Exception::with_message(
            ExcType::RuntimeError,
            "a special method that is called while comparing, hashing or showing cannot wait for anything",
        )),
        other => unreachable!("a call returns, raises or waits: {other:?}"),
    }
}
