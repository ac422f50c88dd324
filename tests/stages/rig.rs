//! What stages are tried on: sources that see who pulls them, functions, and whoever asks.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::{Arc, Mutex};

use drip::catalog::definition;
use drip::machine::{
    Arguments, Called, Chunk, Context, Coroutine, Demand, Interpreter, Iter, Machine, Outcome, Pace, Request, Resume,
    StageInfo, StageRecord, Step, Waker, World,
};
use drip::value::{Exc, Str, Value, type_error};
use drip::vm::{Native, NativeFunction};

/// Calls native functions, and nothing else.
struct Natives;

impl Interpreter for Natives {
    fn call(&self, function: &Value, arguments: Arguments, cx: &mut Context<'_>) -> Called {
        match function.as_object::<NativeFunction>() {
            Some(native) => native.0.call(arguments, cx),
            None => Called::Raised(type_error("only native functions are called here")),
        }
    }
}

pub(crate) fn world() -> Rc<World> {
    World::new(Box::new(Natives), Waker::default())
}

/// How a source and its items are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Manner {
    /// Gives at most so many items at once, whatever it is asked for.
    pub(crate) most: usize,
    /// Knows how many items it has left.
    pub(crate) sized: bool,
    pub(crate) effectful: bool,
}

/// What a source has seen.
#[derive(Debug, Default)]
pub(crate) struct Probe {
    /// Items pulled, plus one for each time it was asked at its end.
    pub(crate) pulls: Cell<usize>,
    /// What it was asked for, each time.
    pub(crate) asked: RefCell<Vec<usize>>,
}

/// Which source was pulled, in order.
pub(crate) type Log = Rc<RefCell<Vec<usize>>>;

#[derive(Debug)]
struct Source {
    number: usize,
    items: std::vec::IntoIter<Value>,
    manner: Manner,
    probe: Rc<Probe>,
    log: Log,
}

impl Coroutine for Source {
    fn resume(&mut self, with: Resume, _: &mut Context<'_>) -> Step {
        let Resume::Next(demand) = with else { return Step::Return(Value::None) };
        self.probe.asked.borrow_mut().push(demand.get());
        let items: Vec<Value> = self.items.by_ref().take(demand.get().min(self.manner.most)).collect();
        let pulls = items.len().max(1);
        self.probe.pulls.set(self.probe.pulls.get() + pulls);
        self.log.borrow_mut().extend(std::iter::repeat_n(self.number, pulls));
        if items.is_empty() { Step::Return(Value::None) } else { Step::Emit(items.into()) }
    }

    fn remaining(&self) -> Option<usize> {
        self.manner.sized.then(|| self.items.len())
    }
}

pub(crate) fn source(
    world: &Rc<World>,
    number: usize,
    items: Vec<Value>,
    manner: Manner,
    log: &Log,
) -> (Iter, Rc<Probe>) {
    let probe = Rc::new(Probe::default());
    let body = Source { number, items: items.into_iter(), manner, probe: Rc::clone(&probe), log: Rc::clone(log) };
    let info = StageInfo { name: "source".to_owned(), effectful: manner.effectful, ..StageInfo::default() };
    (Iter::new(world, info, Box::new(body), &[]), probe)
}

/// A stage of the catalog.
pub(crate) fn stage(
    world: &Rc<World>,
    name: &str,
    positional: Vec<Value>,
    named: Vec<(&'static str, Value)>,
) -> Result<Iter, Exc> {
    let named = named.into_iter().map(|(name, value)| (Str::from(name), value)).collect();
    definition(name).expect("a test names stages that there are").build_iter(Arguments { positional, named }, world)
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

fn make(pure: bool, outside: bool, body: impl Fn(&[Value]) -> Result<Value, Exc> + Send + Sync + 'static) -> Value {
    let function: &'static dyn Native = Box::leak(Box::new(Function { body: Box::new(body), pure, outside }));
    function.into()
}

/// A pure function; `outside`: its calls do not finish in place.
pub(crate) fn function(outside: bool, body: impl Fn(&[Value]) -> Result<Value, Exc> + Send + Sync + 'static) -> Value {
    make(true, outside, body)
}

/// Gives its item and notes that it was called with it.
pub(crate) fn tap(label: usize, effects: &Arc<Mutex<Vec<String>>>) -> Value {
    let effects = Arc::clone(effects);
    make(false, false, move |items| {
        effects.lock().expect("no test panics while noting").push(format!("{label}: {}", items[0].repr()));
        Ok(items[0].clone())
    })
}

/// A number that any value has.
pub(crate) fn weight(value: &Value) -> i64 {
    match value {
        Value::Int(n) => *n,
        Value::Tuple(tuple) => tuple.items.iter().map(weight).sum(),
        Value::List(list) => list.items.borrow().iter().map(weight).sum(),
        _ => 1,
    }
}

/// What came instead of items.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Other {
    End,
    Raised(String),
}

/// Asks once.
pub(crate) fn ask(machine: &mut Machine, iter: &Iter, demand: usize) -> Result<Chunk, Other> {
    machine.ask(iter, Request::Next(Demand::new(demand)));
    loop {
        match machine.run(Pace::Answer, 10_000) {
            Outcome::Items(items) => {
                assert!((1..=demand).contains(&items.len()), "{} items where {demand} were asked for", items.len());
                return Ok(items);
            }
            Outcome::End(_) => return Err(Other::End),
            Outcome::Raised(exc) => return Err(Other::Raised(exc.headline())),
            Outcome::OutOfFuel => {}
            other => panic!("not asked for: {other:?}"),
        }
    }
}

/// Counts of a stage and of all above it: name, calls, in, out, dropped.
pub(crate) fn counts(last: &Rc<StageRecord>) -> Vec<(String, [u64; 4])> {
    let mut all = Vec::new();
    let mut seen: Vec<Rc<StageRecord>> = Vec::new();
    let mut open = vec![Rc::clone(last)];
    while let Some(record) = open.pop() {
        if seen.iter().any(|known| Rc::ptr_eq(known, &record)) {
            continue;
        }
        let meter = &record.meter;
        let counts = [meter.calls.get(), meter.items_in.get(), meter.items_out.get(), meter.dropped.get()];
        all.push((record.info.name.clone(), counts));
        open.extend(record.inputs.borrow().iter().cloned());
        seen.push(record);
    }
    all
}
