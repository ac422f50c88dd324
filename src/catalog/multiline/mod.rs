//! `multiline`: lines that go on with the one before, joined to events.

mod joiner;
mod traces;

use std::collections::VecDeque;
use std::rc::Rc;
use std::time::Duration;

use indexmap::IndexMap;

pub(crate) use joiner::{Caps, Joiner, Start};
pub(crate) use traces::Traces;

use super::each::fact;
use super::{Bound, Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{Chunk, Context, Coroutine, Holds, Iter, Resume, Step, Timer, WaitFor, World};
use crate::value::{Dict, Exc, Key, Str, Value, number, type_error, value_error};

/// `multiline(iterable, start=None, *, wait=1, max_lines=1000, max_bytes=1048576)`.
pub(crate) static MULTILINE: StageDef = StageDef {
    doc: StageDoc {
        name: "multiline",
        keywords: &["stack trace", "traceback", "join lines", "continuation", "events", "exception", "panic", "indent"],
        class: Class::Step,
        holds: Holds::Some,
        endless: false,
        params: &[
            Param::iterable("lines, or records with a line and a path as tail(with_path=True) gives them"),
            Param::value(
                "start",
                "a regular expression that matches at the beginning of an event's first line; None: by indentation and stack traces",
            )
            .or("None"),
            Param::value("wait", "after how many seconds without another line an event is complete").or("1").by_keyword(),
            Param::value("max_lines", "how many lines an event may have; more are left out").or("1000").by_keyword(),
            Param::value("max_bytes", "how many bytes an event may have; more are left out").or("1048576").by_keyword(),
        ],
        summary: "lines that go on with the one before, joined to one event",
        doc: "Gives texts of one line or several with \\n between them. Without a pattern a line goes on with the event before it where it is \
              indented, where it is the next line of a stack trace (tracebacks of Python with those that they are chained to, causes of \
              Java, panics of Go and of Rust with their backtraces), or closes what was indented with a bracket; a trace belongs to the \
              line above it where that tells of an error. With a pattern the pattern alone decides. An event is given once the next one \
              begins, when upstream ends, or when nothing has come for so many seconds: then also where the file goes quiet. Lines beyond \
              the caps are left out, which the event says in a last line and the stage counts. Of records the lines of each path are \
              joined by themselves, and the first one's other fields are kept.",
        asks: "1 for n, until the next event begins",
        example: Example {
            text: r#"["ERROR a", "  at b", "INFO c"] | multiline()"#,
            output: &["'ERROR a\\n  at b'", "'INFO c'"],
        },
    },
    class: None,
    effectful: false,
    live: false,
    build,
};

fn build(bound: &Bound, world: &Rc<World>) -> Result<Built, Exc> {
    let start = Start::of(bound.text("start")?.as_ref())?;
    let wait = seconds(bound.given("wait"))?;
    let caps = Caps {
        lines: bound.count("max_lines", 1)?.unwrap_or(Caps::USUAL.lines),
        bytes: bound.count("max_bytes", 1)?.unwrap_or(Caps::USUAL.bytes),
    };
    let upstream = bound.iter("iterable", world)?;
    let body = Multiline { upstream: Some(upstream.clone()), events: Events::new(start, caps, wait) };
    Ok(Built::new(body, vec![upstream]))
}

/// How long an event waits for its next line: a second, unless something else was said.
pub(crate) fn seconds(given: Option<&Value>) -> Result<Duration, Exc> {
    let Some(value) = given else { return Ok(Duration::from_secs(1)) };
    let Some(seconds) = number(value) else {
        return Err(type_error(format!("argument 'wait' must be a number of seconds, not {}", value.type_name())));
    };
    match Duration::try_from_secs_f64(seconds.to_f64()?) {
        Ok(wait) if !wait.is_zero() => Ok(wait),
        _ => Err(value_error(format!("argument 'wait' must be more than 0 seconds, not {}", value.repr()))),
    }
}

/// The event of one path that is not complete.
#[derive(Debug)]
struct Open {
    joiner: Joiner,
    /// The record that the first line came in.
    record: Option<Dict>,
    /// When it is complete if no other line comes.
    due: Timer,
}

/// Events on their way, by the path that their lines came from; [`None`] for lines without one.
#[derive(Debug)]
pub(crate) struct Events {
    start: Start,
    caps: Caps,
    wait: Duration,
    open: IndexMap<Option<Str>, Open>,
    /// Complete ones that have not been given.
    ready: VecDeque<Value>,
    given: u64,
    by_time: u64,
    cut: u64,
}

impl Events {
    pub(crate) fn new(start: Start, caps: Caps, wait: Duration) -> Self {
        let (open, ready) = (IndexMap::new(), VecDeque::new());
        Self { start, caps, wait, open, ready, given: 0, by_time: 0, cut: 0 }
    }

    /// Takes a line in, or a record with one.
    ///
    /// # Errors
    /// `TypeError` for what is neither.
    pub(crate) fn push(&mut self, item: &Value, cx: &Context<'_>) -> Result<(), Exc> {
        let (line, path, record) = match item {
            Value::Str(line) => (line.clone(), None, None),
            Value::Dict(record) => {
                let Some(Value::Str(line)) = record.field(&Str::from("line")) else { return Err(no_line(item)) };
                let path = match record.field(&Str::from("path")) {
                    Some(Value::Str(path)) => Some(path),
                    _ => None,
                };
                (line, path, Some(record))
            }
            _ => return Err(no_line(item)),
        };
        let due = Timer::after(self.wait, cx);
        let open = self.open.entry(path).or_insert_with(|| Open {
            joiner: Joiner::new(self.start.clone(), self.caps),
            record: None,
            due,
        });
        open.due = due;
        if let Some(event) = open.joiner.push(&line) {
            let record = open.record.take();
            self.ready.push_back(given(&mut self.cut, event, record, cx)?);
        }
        if open.record.is_none() {
            open.record = record.map(|record| record.copied());
        }
        Ok(())
    }

    /// What is complete since nothing has come for so long.
    pub(crate) fn look(&mut self, cx: &Context<'_>) -> Result<(), Exc> {
        let now = cx.world().clock().monotonic();
        let before = self.ready.len();
        for open in self.open.values_mut().filter(|open| open.due.at() <= now) {
            if let Some(event) = open.joiner.finish() {
                self.ready.push_back(given(&mut self.cut, event, open.record.take(), cx)?);
            }
        }
        self.by_time += (self.ready.len() - before) as u64;
        // A path that has gone quiet is forgotten: files come and go.
        self.open.retain(|_, open| open.joiner.lines() > 0);
        Ok(())
    }

    /// Nothing more will come.
    pub(crate) fn finish(&mut self, cx: &Context<'_>) -> Result<(), Exc> {
        for (_, mut open) in std::mem::take(&mut self.open) {
            if let Some(event) = open.joiner.finish() {
                self.ready.push_back(given(&mut self.cut, event, open.record.take(), cx)?);
            }
        }
        Ok(())
    }

    /// What is ready, at most `most` events.
    pub(crate) fn take(&mut self, most: usize) -> Option<Chunk> {
        if self.ready.is_empty() {
            return None;
        }
        let chunk: Vec<Value> = self.ready.drain(..most.min(self.ready.len())).collect();
        self.given += chunk.len() as u64;
        Some(chunk.into())
    }

    /// Arranges to be woken when the next event is complete by time alone; None where none is under way.
    pub(crate) fn wait(&self, cx: &Context<'_>) -> Option<WaitFor> {
        let next = self.open.values().filter(|open| open.joiner.lines() > 0).map(|open| open.due);
        next.min_by_key(Timer::at)?.wait(cx)
    }

    /// Lines held, where they are the newest that came: those of several paths are mixed with others.
    pub(crate) fn held_items(&self) -> u64 {
        match self.open.len() {
            0 => self.ready.len() as u64,
            1 if self.ready.is_empty() => self.open.values().map(|open| open.joiner.lines() as u64).sum(),
            _ => u64::MAX,
        }
    }

    pub(crate) fn held_bytes(&self) -> usize {
        let open = self
            .open
            .values()
            .map(|open| open.joiner.bytes() + open.record.as_ref().map_or(0, Dict::heap_bytes) + size_of::<Open>());
        open.sum::<usize>() + self.ready.iter().map(|event| event.heap_bytes() + size_of::<Value>()).sum::<usize>()
    }

    pub(crate) fn facts(&self) -> Vec<(String, String)> {
        let (lines, bytes) = self
            .open
            .values()
            .fold((0, 0), |(lines, bytes), open| (lines + open.joiner.lines(), bytes + open.joiner.bytes()));
        let held = match lines {
            0 => "nothing".to_owned(),
            1 => format!("1 line, {bytes} bytes"),
            lines => format!("{lines} lines, {bytes} bytes"),
        };
        let mut facts = vec![
            fact("begins with", self.start.words()),
            fact("event so far", held),
            fact("complete after", format!("{} s without a line", self.wait.as_secs_f64())),
            fact("by time", self.by_time.to_string()),
        ];
        if self.cut > 0 {
            facts.push(fact("lines cut", self.cut.to_string()));
        }
        facts
    }
}

/// The item that an event is given as.
fn given(cut: &mut u64, event: joiner::Event, record: Option<Dict>, cx: &Context<'_>) -> Result<Value, Exc> {
    if event.cut > 0 {
        *cut += event.cut as u64;
        cx.notice("an event was longer than max_lines or max_bytes: its last lines were cut");
    }
    match record {
        None => Ok(Value::Str(event.text)),
        Some(record) => {
            record.put(Key::text(Str::from("line")), Value::Str(event.text))?;
            Ok(record.into())
        }
    }
}

fn no_line(item: &Value) -> Exc {
    let exc = type_error(format!("multiline() takes str items or records with a 'line', not {}", item.type_name()));
    exc.advise("it belongs before the parsers: lines are joined first");
    exc
}

#[derive(Debug)]
struct Multiline {
    /// None once it has ended.
    upstream: Option<Iter>,
    events: Events,
}

impl Multiline {
    fn go_on(&mut self) -> Step {
        match (self.events.take(1), &self.upstream) {
            (Some(chunk), _) => Step::Emit(chunk),
            (None, Some(upstream)) => Step::AskAny(vec![upstream.clone()]),
            (None, None) => Step::Return(Value::None),
        }
    }

    fn quiet(&mut self, cx: &Context<'_>) -> Result<Step, Exc> {
        self.events.look(cx)?;
        if let Some(chunk) = self.events.take(1) {
            return Ok(Step::Emit(chunk));
        }
        let upstream = self.upstream.as_ref().and_then(|upstream| upstream.record().waiting.borrow().clone());
        let upstream = upstream.unwrap_or_else(|| "more lines".to_owned());
        Ok(Step::Wait(match self.events.wait(cx) {
            Some(_) => WaitFor::new(format!("{upstream}, or an event to be complete")),
            None => WaitFor::new(upstream),
        }))
    }
}

impl Coroutine for Multiline {
    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        match with {
            Resume::Items(items) => {
                cx.spend(items.len() as u64);
                for item in items {
                    if let Err(exc) = self.events.push(&item, cx) {
                        exc.place.set_item(|| crate::value::short_repr(&item, 120));
                        return Step::Raise(exc);
                    }
                }
                self.go_on()
            }
            Resume::End(_) => {
                self.upstream = None;
                match self.events.finish(cx) {
                    Ok(()) => self.go_on(),
                    Err(exc) => Step::Raise(exc),
                }
            }
            Resume::Pending => self.quiet(cx).unwrap_or_else(Step::Raise),
            Resume::Raised(exc) | Resume::Throw(exc) => Step::Raise(exc),
            Resume::Close => Step::Return(Value::None),
            Resume::Next(_) | Resume::Send(_) | Resume::Returned(_) | Resume::Wake | Resume::Continue => self.go_on(),
        }
    }

    fn held_bytes(&self) -> usize {
        self.events.held_bytes()
    }

    fn held_items(&self) -> Option<u64> {
        Some(self.events.held_items())
    }

    fn facts(&self) -> Vec<(String, String)> {
        self.events.facts()
    }
}

#[cfg(test)]
mod tests;
