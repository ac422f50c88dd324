//! Stages driven through the machine, as a front end drives them, without a language.

use std::rc::Rc;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use drip::catalog::StageDef;
use drip::machine::{
    Arguments, Called, Context, Demand, Interpreter, Iter, Machine, Outcome, Pace, Request, Waker, World,
};
use drip::value::{Exc, Str, Value, type_error};

/// Far longer than anything takes: a test that runs into it has failed.
const PATIENCE: Duration = Duration::from_secs(60);

#[derive(Debug)]
struct NoCalls;

impl Interpreter for NoCalls {
    fn call(&self, _: &Value, _: Arguments, _: &mut Context<'_>) -> Called {
        Called::Raised(type_error("these stages call nobody"))
    }
}

/// What pulling came to.
#[derive(Debug)]
pub(crate) enum Pulled {
    Items(Vec<Value>),
    End,
    Raised(Exc),
    Waiting(String),
}

/// A machine and what wakes it.
pub(crate) struct Bench {
    pub(crate) machine: Machine,
    wakes: Receiver<()>,
}

impl Bench {
    pub(crate) fn new() -> Self {
        let (sender, wakes) = channel();
        let sender = std::sync::Mutex::new(sender);
        let waker = Waker::new(move || {
            // Nobody listens once the test is over.
            let _ = sender.lock().unwrap().send(());
        });
        Self { machine: Machine::new(World::new(Box::new(NoCalls), waker)), wakes }
    }

    pub(crate) fn world(&self) -> &Rc<World> {
        self.machine.world()
    }

    /// A stage with these arguments.
    pub(crate) fn stage(&self, def: &'static StageDef, positional: &[Value], named: &[(&str, Value)]) -> Iter {
        self.try_stage(def, positional, named).expect("the arguments are right")
    }

    pub(crate) fn try_stage(
        &self,
        def: &'static StageDef,
        positional: &[Value],
        named: &[(&str, Value)],
    ) -> Result<Iter, Exc> {
        let named = named.iter().map(|(name, value)| (Str::from(*name), value.clone())).collect();
        def.build_iter(Arguments { positional: positional.to_vec(), named }, self.world())
    }

    /// Pulls once, without waiting for the world.
    pub(crate) fn pull_now(&mut self, iter: &Iter, demand: usize) -> Pulled {
        if !self.machine.is_busy() {
            self.machine.ask(iter, Request::Next(Demand::new(demand)));
        }
        loop {
            match self.machine.run(Pace::Answer, 10_000) {
                Outcome::Items(chunk) => return Pulled::Items(chunk.collect()),
                Outcome::End(_) => return Pulled::End,
                Outcome::Raised(exc) => return Pulled::Raised(exc),
                Outcome::Waiting(what) => return Pulled::Waiting(what.what),
                Outcome::OutOfFuel | Outcome::Event => {}
                Outcome::Returned(_) => unreachable!("nothing was called"),
            }
        }
    }

    /// Pulls once, waiting as long as it takes.
    pub(crate) fn pull(&mut self, iter: &Iter, demand: usize) -> Pulled {
        loop {
            match self.pull_now(iter, demand) {
                // Whoever waits for a time to come waits for nothing else before it has.
                Pulled::Waiting(_) if self.world().clock().skip() => {}
                Pulled::Waiting(what) => {
                    self.wakes.recv_timeout(PATIENCE).unwrap_or_else(|_| panic!("never woken for {what}"));
                }
                pulled => return pulled,
            }
        }
    }

    /// Pulls with this demand until `n` items are there.
    pub(crate) fn take(&mut self, iter: &Iter, n: usize, demand: usize) -> Vec<Value> {
        let mut items = Vec::new();
        while items.len() < n {
            match self.pull(iter, demand.min(n - items.len())) {
                Pulled::Items(more) => items.extend(more),
                other => panic!("{} items, then {other:?}", items.len()),
            }
        }
        items
    }

    /// Everything up to the end, or to the first error.
    pub(crate) fn drain(&mut self, iter: &Iter, demand: usize) -> (Vec<Value>, Option<Exc>) {
        let mut items = Vec::new();
        loop {
            match self.pull(iter, demand) {
                Pulled::Items(more) => items.extend(more),
                Pulled::End => return (items, None),
                Pulled::Raised(exc) => return (items, Some(exc)),
                Pulled::Waiting(_) => unreachable!("pull waits"),
            }
        }
    }

    /// The error that the next pull raises.
    pub(crate) fn error(&mut self, iter: &Iter) -> Exc {
        match self.pull(iter, 1) {
            Pulled::Raised(exc) => exc,
            other => panic!("no error but {other:?}"),
        }
    }

    /// Closes what waits to be closed.
    pub(crate) fn settle(&mut self) {
        let nothing = drip::vm::iterate(&Value::tuple(Vec::new()), self.world(), true).unwrap();
        assert!(matches!(self.pull(&nothing, 1), Pulled::End));
    }

    pub(crate) fn notices(&self) -> Vec<String> {
        self.world().notices().into_iter().map(|notice| notice.text).collect()
    }

    /// What a stage says of itself under this name.
    pub(crate) fn fact(&self, iter: &Iter, name: &str) -> String {
        let facts = iter.inspect(|body| body.facts()).expect("it is at rest");
        facts.into_iter().find(|(known, _)| known == name).unwrap_or_else(|| panic!("no fact {name}")).1
    }
}

pub(crate) fn text(value: &Value) -> String {
    value.as_str().expect("a text").to_text().into_owned()
}

pub(crate) fn texts(values: &[Value]) -> Vec<String> {
    values.iter().map(text).collect()
}

/// A path below a directory, as a value.
pub(crate) fn at(directory: &tempfile::TempDir, name: &str) -> Value {
    Value::from(directory.path().join(name).to_str().unwrap())
}
