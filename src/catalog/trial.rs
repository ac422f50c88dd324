//! Trying a stage: its upstream, the functions it calls, and who asks it. For tests, those in `tests/` too.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use crate::catalog::{StageDef, definition};
use crate::machine::{
    Arguments, Called, Chunk, Context, Coroutine, Demand, Interpreter, Iter, Machine, Outcome, Pace, Request, Resume,
    StageInfo, Step, Timer, WaitFor, Waker, World,
};
use crate::value::{Exc, Str, Value, type_error, value_error};
use crate::vm::{Native, NativeFunction, NativeObject};

/// Calls native functions, and nothing else.
struct Natives;

impl Interpreter for Natives {
    fn call(&self, function: &Value, arguments: Arguments, cx: &mut Context<'_>) -> Called {
        match (function.as_object::<NativeFunction>(), function.as_object::<NativeObject>()) {
            (Some(native), _) => native.0.call(arguments, cx),
            (_, Some(native)) => native.callable().call(arguments, cx),
            _ => Called::Raised(type_error("only native functions are called here")),
        }
    }
}

thread_local! {
    /// One world per test, which has a thread of its own: values of a test meet in it.
    static WORLD: Rc<World> = World::new(Box::new(Natives), Waker::default());
}

pub(crate) fn world() -> Rc<World> {
    WORLD.with(Rc::clone)
}

type Body = Box<dyn Fn(&[Value]) -> Result<Value, Exc> + Send + Sync>;

/// A function of Rust as a value.
struct Function {
    body: Body,
    pure: bool,
    /// Whether its calls do not finish in place.
    outside: bool,
}

impl std::fmt::Debug for Function {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Function")
    }
}

impl Native for Function {
    fn name(&self) -> &'static str {
        "function"
    }

    fn call(&self, arguments: Arguments, _: &mut Context<'_>) -> Called {
        match (self.body)(&arguments.positional) {
            result if self.outside => Called::Unfinished(Box::new(Later(Some(result))), Box::new(Step::Settle)),
            Ok(value) => Called::Value(value),
            Err(exc) => Called::Raised(exc),
        }
    }

    fn is_pure(&self) -> bool {
        self.pure
    }
}

/// A call that finishes outside.
#[derive(Debug)]
struct Later(Option<Result<Value, Exc>>);

impl Coroutine for Later {
    fn resume(&mut self, _: Resume, _: &mut Context<'_>) -> Step {
        match self.0.take() {
            Some(Ok(value)) => Step::Return(value),
            Some(Err(exc)) => Step::Raise(exc),
            None => Step::Return(Value::None),
        }
    }
}

pub(crate) fn make(
    pure: bool,
    outside: bool,
    body: impl Fn(&[Value]) -> Result<Value, Exc> + Send + Sync + 'static,
) -> Value {
    let function: &'static dyn Native = Box::leak(Box::new(Function { body: Box::new(body), pure, outside }));
    function.into()
}

/// A pure function that is called in place.
pub(crate) fn function(body: fn(&[Value]) -> Value) -> Value {
    make(true, false, move |items| Ok(body(items)))
}

/// A pure function whose calls do not finish in place.
pub(crate) fn outside(body: fn(&[Value]) -> Value) -> Value {
    make(true, true, move |items| Ok(body(items)))
}

/// A function, and how often it has been called.
pub(crate) fn counted(body: fn(&[Value]) -> Value) -> (Value, impl Fn() -> usize) {
    let calls = Arc::new(AtomicUsize::new(0));
    let seen = Arc::clone(&calls);
    let function = make(true, false, move |items| {
        calls.fetch_add(1, Ordering::Relaxed);
        Ok(body(items))
    });
    (function, move || seen.load(Ordering::Relaxed))
}

/// Gives its argument, and fails at one.
pub(crate) fn failing_at(at: i64, outside: bool) -> Value {
    make(true, outside, move |items| match &items[0] {
        Value::Int(n) if *n == at => Err(value_error(format!("no {n}"))),
        item => Ok(item.clone()),
    })
}

pub(crate) fn list(ints: impl IntoIterator<Item = i64>) -> Value {
    Value::list(ints.into_iter().map(Value::Int).collect())
}

pub(crate) fn big(digits: &str) -> Value {
    digits.parse::<num_bigint::BigInt>().map(Value::from).expect("a test writes digits")
}

/// A source whose every pull is counted, and what it does once its items are given.
#[derive(Debug)]
pub(crate) struct Source {
    pub(crate) items: std::vec::IntoIter<Value>,
    pub(crate) pulled: Rc<Cell<usize>>,
    pub(crate) then: Then,
    /// Set when it is dropped.
    pub(crate) gone: Rc<Cell<bool>>,
}

/// What a source does once its items are given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Then {
    End,
    Wait,
    Fail,
}

impl Drop for Source {
    fn drop(&mut self) {
        self.gone.set(true);
    }
}

impl Coroutine for Source {
    fn resume(&mut self, with: Resume, _: &mut Context<'_>) -> Step {
        let n = if let Resume::Next(demand) = with { demand.get() } else { 1 };
        let items: Vec<Value> = self.items.by_ref().take(n).collect();
        self.pulled.set(self.pulled.get() + items.len().max(1));
        match self.then {
            _ if !items.is_empty() => Step::Emit(items.into()),
            Then::End => Step::Return(Value::None),
            Then::Wait => Step::Wait(WaitFor::new("more")),
            Then::Fail => Step::Raise(value_error("source")),
        }
    }

    fn remaining(&self) -> Option<usize> {
        (self.then == Then::End).then(|| self.items.len())
    }
}

/// An iterator over a [`Source`], how many pulls it has seen, and whether it is gone.
pub(crate) fn source(items: Vec<Value>, then: Then, effectful: bool) -> (Iter, Rc<Cell<usize>>, Rc<Cell<bool>>) {
    let (pulled, gone) = (Rc::new(Cell::new(0)), Rc::new(Cell::new(false)));
    let body = Source { items: items.into_iter(), pulled: Rc::clone(&pulled), then, gone: Rc::clone(&gone) };
    let info = StageInfo { name: "source".to_owned(), effectful, ..StageInfo::default() };
    (Iter::new(&world(), info, Box::new(body), &[]), pulled, gone)
}

/// Gives the numbers from 1, each so many seconds of the clock after the one before.
#[derive(Debug)]
struct Ticking {
    seconds: std::vec::IntoIter<u64>,
    timer: Option<Timer>,
    given: i64,
}

impl Coroutine for Ticking {
    fn resume(&mut self, _: Resume, cx: &mut Context<'_>) -> Step {
        if self.timer.is_none() {
            let Some(seconds) = self.seconds.next() else { return Step::Return(Value::None) };
            self.timer = Some(Timer::after(Duration::from_secs(seconds), cx));
        }
        if let Some(wait) = self.timer.and_then(|timer| timer.wait(cx)) {
            return Step::Wait(wait);
        }
        self.timer = None;
        self.given += 1;
        Step::Emit(Chunk::one(Value::Int(self.given)))
    }
}

/// A source that gives the numbers from 1, each so many seconds of the clock after the one before.
pub(crate) fn ticking(seconds: &[u64]) -> Value {
    let info = StageInfo { name: "ticking".to_owned(), ..StageInfo::default() };
    let seconds: Vec<u64> = seconds.into();
    let body = Ticking { seconds: seconds.into_iter(), timer: None, given: 0 };
    Iter::new(&world(), info, Box::new(body), &[]).to_value()
}

/// A stage that is being tried.
pub(crate) struct Trial {
    machine: RefCell<Machine>,
    iter: Iter,
    error_item: RefCell<Option<String>>,
}

impl Trial {
    /// The catalog's stage of that name with these arguments.
    pub(crate) fn of(name: &str, arguments: Vec<Value>) -> Self {
        Self::named(name, arguments, &[])
    }

    /// With arguments by name as well.
    pub(crate) fn named(name: &str, arguments: Vec<Value>, named: &[(&str, Value)]) -> Self {
        match build(name, arguments, named) {
            Ok(iter) => Self::asking(iter),
            Err(exc) => panic!("{name} cannot be built: {}", exc.headline()),
        }
    }

    /// Whoever asks this iterator.
    pub(crate) fn asking(iter: Iter) -> Self {
        Self { machine: RefCell::new(Machine::new(world())), iter, error_item: RefCell::default() }
    }

    /// Whoever asks an iterator that this one gave.
    pub(crate) fn over(&self, value: &Value) -> Self {
        Self::asking(Iter::from_value(value).expect("a test asks iterators"))
    }

    /// A stage as an argument of another.
    pub(crate) fn stage(name: &str, arguments: Vec<Value>) -> Value {
        Self::of(name, arguments).iter.to_value()
    }

    /// Why a stage cannot be built.
    pub(crate) fn refused(name: &str, arguments: Vec<Value>) -> String {
        match build(name, arguments, &[]) {
            Ok(_) => panic!("{name} was built"),
            Err(exc) => exc.headline(),
        }
    }

    /// Numbers from 0, and then a wait.
    pub(crate) fn waiting_after(n: i64) -> Value {
        source((0..n).map(Value::Int).collect(), Then::Wait, false).0.to_value()
    }

    /// Numbers from 0, and then a failure.
    pub(crate) fn failing_after(n: i64) -> Value {
        source((0..n).map(Value::Int).collect(), Then::Fail, false).0.to_value()
    }

    /// A source, and whether it is gone.
    pub(crate) fn watched<const N: usize>(items: [i64; N]) -> (Value, impl Fn() -> bool) {
        let (iter, _, gone) = source(items.map(Value::Int).to_vec(), Then::End, false);
        (iter.to_value(), move || gone.get())
    }

    pub(crate) fn iter(&self) -> &Iter {
        &self.iter
    }

    pub(crate) fn world(&self) -> Rc<World> {
        world()
    }

    pub(crate) fn held(&self) -> usize {
        self.machine.borrow().inspect(self.iter.record(), |body| body.held_bytes()).unwrap_or(0)
    }

    /// What the stage has come to so far, in its own words.
    pub(crate) fn so_far(&self) -> Option<String> {
        self.machine.borrow().inspect(self.iter.record(), |body| body.so_far()).flatten()
    }

    pub(crate) fn fact(&self, name: &str) -> Option<String> {
        let facts = self.machine.borrow().inspect(self.iter.record(), |body| body.facts())?;
        facts.into_iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    /// The item that the last error names.
    pub(crate) fn error_item(&self) -> Option<String> {
        self.error_item.borrow().clone()
    }

    /// Asks once for up to `demand` items; `Err` is what came instead.
    pub(crate) fn ask(&self, demand: usize) -> Result<Chunk, Option<String>> {
        let machine = &mut *self.machine.borrow_mut();
        if !machine.is_busy() {
            machine.ask(&self.iter, Request::Next(Demand::new(demand)));
        }
        loop {
            match machine.run(Pace::Answer, 1_000_000) {
                Outcome::Items(items) => return Ok(items),
                Outcome::End(_) => return Err(None),
                Outcome::Raised(exc) => {
                    *self.error_item.borrow_mut() = exc.place.item();
                    return Err(Some(exc.headline()));
                }
                Outcome::Waiting(what) => return Err(Some(format!("waiting for {}", what.what))),
                Outcome::OutOfFuel => {}
                other => panic!("not asked for: {other:?}"),
            }
        }
    }

    /// Asks `demand` at a time until something else than items comes; the reprs, and last the error or the wait.
    pub(crate) fn all(&self, demand: usize) -> Vec<String> {
        let mut reprs = Vec::new();
        loop {
            match self.ask(demand) {
                Ok(items) => {
                    assert!((1..=demand).contains(&items.len()), "{} items for {demand}", items.len());
                    reprs.extend(items.map(|item| item.repr()));
                }
                Err(other) => {
                    reprs.extend(other);
                    return reprs;
                }
            }
        }
    }

    /// Asks one at a time until the end, and lets the clock go on whenever there is nothing to do: what came, as `show` has
    /// it, and when, in seconds.
    pub(crate) fn by_the_clock(&self, show: impl Fn(&Value) -> String) -> Vec<(u64, String)> {
        let clock = self.world().clock();
        let mut given = Vec::new();
        loop {
            match self.ask(1) {
                Ok(items) => given.extend(items.map(|item| (clock.monotonic().as_secs(), show(&item)))),
                Err(Some(other)) => {
                    assert!(other.starts_with("waiting"), "{other}");
                    assert!(clock.skip(), "nobody waits for a moment");
                }
                Err(None) => return given,
            }
        }
    }

    /// Asks until there are `n` items, or no more.
    pub(crate) fn values(&self, n: usize) -> Vec<Value> {
        let mut values = Vec::new();
        while values.len() < n {
            match self.ask(n - values.len()) {
                Ok(items) => values.extend(items),
                Err(_) => break,
            }
        }
        values
    }

    /// The same, as reprs.
    pub(crate) fn some(&self, n: usize) -> Vec<String> {
        self.values(n).iter().map(Value::repr).collect()
    }
}

pub(crate) fn build(name: &str, arguments: Vec<Value>, named: &[(&str, Value)]) -> Result<Iter, Exc> {
    let def: &StageDef = definition(name).expect("a test names stages that there are");
    let named = named.iter().map(|(name, value)| (Str::from(*name), value.clone())).collect();
    def.build_iter(Arguments { positional: arguments, named }, &world())
}
