//! What a run is watched for: breakpoints, and what `run until` waits for.

use std::rc::Rc;

use super::over_item;
use super::session::Session;
use super::view::StageId;
use crate::machine::{Event, EventKind, Taped};
use crate::value::Value;
use crate::vm::Function;

/// A place at which a run is to pause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stop {
    /// The stage; none: the last one.
    pub stage: Option<StageId>,
    /// At what.
    pub at: At,
}

/// What a [`Stop`] pauses at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum At {
    /// The stage is asked for an item.
    Call,
    /// It gives one.
    Yield,
    /// It raises.
    Error,
    /// It gives an item, `_`, for which this expression is true.
    Holds(String),
}

impl At {
    fn words(&self) -> String {
        match self {
            Self::Call => "it is asked".to_owned(),
            Self::Yield => "it gives an item".to_owned(),
            Self::Error => "it raised".to_owned(),
            Self::Holds(expression) => expression.clone(),
        }
    }
}

/// A stop that is watched for.
struct Watched {
    stop: Stop,
    /// The function of the item, once it was needed.
    test: Option<Rc<Function>>,
}

/// The stops of a run.
#[derive(Default)]
pub(super) struct Watch {
    breakpoints: Vec<Watched>,
    until: Option<Watched>,
    /// Up to which event it was looked.
    seen: u64,
}

impl Watch {
    /// Whether anything is watched for.
    pub(super) fn is_on(&self) -> bool {
        self.until.is_some() || !self.breakpoints.is_empty()
    }

    /// These are the breakpoints from now on.
    pub(super) fn set(&mut self, stops: Vec<Stop>) {
        self.breakpoints = stops.into_iter().map(|stop| Watched { stop, test: None }).collect();
    }

    /// The run goes on until this, once.
    pub(super) fn set_until(&mut self, stop: Option<Stop>) {
        self.until = stop.map(|stop| Watched { stop, test: None });
    }

    /// The program is another: what expressions mean is looked up anew.
    pub(super) fn forget_program(&mut self) {
        self.breakpoints.iter_mut().chain(&mut self.until).for_each(|watched| watched.test = None);
    }

    /// What happened before now is not stopped at.
    pub(super) fn begin(&mut self, session: Option<&Session>) {
        self.seen = session.map_or(0, |session| session.machine().trace().total());
    }

    /// Whether the newest event is one to pause at, in words; or why that cannot be told.
    pub(super) fn stops(&mut self, session: &Session) -> Option<Result<String, String>> {
        let event = session.machine().trace().events().next_back()?;
        if event.seq <= self.seen || event.seq != session.machine().trace().total() {
            return None;
        }
        self.seen = event.seq;
        let last = session.last().map(|last| last.record().id.borrow().clone());
        let mut all = self
            .until
            .iter_mut()
            .map(|watched| (watched, true))
            .chain(self.breakpoints.iter_mut().map(|watched| (watched, false)));
        all.find_map(|(watched, until)| {
            let id = watched.stop.stage.as_ref().or(last.as_ref())?;
            if *event.record.id.borrow() != *id || !fits(&watched.stop.at, event.kind) {
                return None;
            }
            let holds = match &watched.stop.at {
                At::Holds(expression) => match holds(session, expression, &mut watched.test, event) {
                    Ok(holds) => holds,
                    Err(error) => return Some(Err(error)),
                },
                _ => true,
            };
            let item = event.item.as_ref().map(|item| format!(": {item}")).unwrap_or_default();
            let lead = if until { "reached" } else { "breakpoint" };
            holds.then(|| Ok(format!("{lead} at {}, {}{item}", event.record.info.name, watched.stop.at.words())))
        })
    }
}

fn fits(at: &At, kind: EventKind) -> bool {
    match at {
        At::Call => kind == EventKind::Call,
        At::Yield | At::Holds(_) => kind == EventKind::Yield,
        At::Error => kind == EventKind::Raise,
    }
}

/// Whether the expression is true for the item that the event gave.
fn holds(session: &Session, expression: &str, test: &mut Option<Rc<Function>>, event: &Event) -> Result<bool, String> {
    let function = match test {
        Some(function) => Rc::clone(function),
        None => Rc::clone(test.insert(test_of(session, expression)?)),
    };
    let record = &event.record;
    let item = record.tape_out.get(record.meter.items_out.get());
    let value = match item {
        Some(Taped::Item(value)) => value,
        // What cannot be kept cannot be tested: that is no reason to run past it.
        _ => return Err(format!("an item of {} is too large, or no plain data, to test", record.info.name)),
    };
    let function: Value = Value::Object(function);
    match session.world().evaluate(&function, vec![value]) {
        Ok(value) => Ok(value.is_true()),
        // As in a debugger: an expression that fails stops, and says why.
        Err(exc) => Err(format!("{expression}: {}", exc.headline())),
    }
}

/// The function that the text of one gives, its names meaning what they do in the running program; refused where it is not
/// proved to have no effect.
fn function(session: &Session, text: String, expression: &str) -> Result<Rc<Function>, String> {
    let functions = over_item::functions(session, &[text])
        .map_err(|problems| problems.first().map_or_else(String::new, |problem| problem.message.clone()))?;
    match functions.into_iter().next() {
        Some(function) if function.is_pure() => Ok(function),
        _ => Err(format!("{expression}: it may have effects, and is not evaluated beside the run")),
    }
}

/// The expression as a function of an item.
fn test_of(session: &Session, expression: &str) -> Result<Rc<Function>, String> {
    function(session, over_item::of_free_item(over_item::before(session), expression), expression)
}

/// What an expression over no item is worth, its names meaning what they do in the running program; refused where it is not
/// proved to have no effect.
pub(super) fn value(session: &Session, expression: &str) -> Result<Value, String> {
    let function: Value = Value::Object(function(session, over_item::of_named("", expression), expression)?);
    session.world().evaluate(&function, Vec::new()).map_err(|exc| exc.headline())
}
