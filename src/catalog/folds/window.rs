//! `window` and `rate`: what there was in each stretch of time.

use std::rc::Rc;
use std::time::Duration;

use super::panes::{Keep, Micros, Panes, Put, Window};
use crate::catalog::each::fact;
use crate::catalog::parse::Moments;
use crate::catalog::{Bound, Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{
    Called, Chunk, Context, Coroutine, Demand, Holds, Iter, Request, Resume, Step, Timer, WaitFor, World,
};
use crate::value::{Dict, Exc, Key, Map, Value, number, short_repr, type_error, value_error};
use crate::vm::Callback;
use crate::vm::modules::datetime::span_micros;

const SECOND: f64 = 1e6;
/// How long the repr of the item that an exception names may get, in bytes.
const ITEM_REPR: usize = 120;

const TIME: Param = Param::function("time", "the time of an item; None: when it comes").or("None").by_keyword();
const GRACE: Param = Param::value("grace", "how many seconds of later items a window waits for those that are late")
    .or("0")
    .by_keyword();

pub(super) static WINDOW: StageDef = StageDef {
    doc: StageDoc {
        name: "window",
        keywords: &["tumbling", "sliding", "per minute", "time window", "aggregate over time", "bucket", "resample"],
        class: Class::Fold,
        holds: Holds::Some,
        endless: false,
        params: &[
            Param::iterable("where the items come from"),
            Param::value("seconds", "how long a window is: a number, or a timedelta"),
            Param::function("fold", "what to make of the list of a window's items; None: the list").or("None"),
            Param::value("every", "how many seconds after one window the next begins; None: where it ends")
                .or("None")
                .by_keyword(),
            TIME,
            GRACE,
        ],
        summary: "what the items of each stretch of time come to, a record for each",
        doc: "Puts items into windows that begin at multiples of their length, counted from 1970 in UTC, and gives for each \
              that holds any a record of start, end, count and value, as soon as it is over: value is what fold makes of the \
              list of its items, in the order of their times, and where fold gives an iterator (count_by, stats), its first \
              item. With every, windows overlap, or leave gaps whose items are dropped. Without time an item belongs to the \
              moment at which it comes, and a window is given when the clock has passed its end, whether or not more \
              items come. With time=_.ts it is the item's own (a datetime, a text that parse_time reads, or seconds since \
              1970), and a window is over when an item comes that is later than its end, by grace or more; what comes for a \
              window that is over is late: dropped, counted, and told in a notice. At the end every open window is given. \
              It holds the items of the open windows. An item without a time ends the run, or is skipped and counted with \
              `--on-error skip`. (After Apache Flink's event-time windows)",
        asks: "n for n by a time of the items, 1 where windows overlap or wait; one at a time by the clock",
        example: Example {
            text: "[5, 12, 31, 64, 70] | window(30, len, time=_) | map(_.count)",
            output: &["2", "1", "2"],
        },
    },
    class: None,
    effectful: false,
    live: false,
    build: |bound, world| {
        let fold = bound.callback("fold")?;
        let every = bound.given("every").map(|value| micros(value, "every")).transpose()?;
        build(bound, world, Keep::Items, fold, every)
    },
};

pub(super) static RATE: StageDef = StageDef {
    doc: StageDoc {
        name: "rate",
        keywords: &["per second", "throughput", "frequency over time", "speed", "items per second"],
        class: Class::Fold,
        holds: Holds::Streams,
        endless: false,
        params: &[
            Param::iterable("where the items come from"),
            Param::value("seconds", "how long a stretch is: a number, or a timedelta").or("1"),
            TIME,
            GRACE,
        ],
        summary: "how many items a second there are in each stretch of time, a record for each",
        doc: "What window gives with a fold that counts: for each stretch of so many seconds in which anything came a record \
              of start, end, count and rate, the count over the seconds. It holds numbers, no items. By the clock, or with \
              time=_.ts by a time of the items; late ones are dropped and counted, as window says.",
        asks: "n for n by a time of the items, 1 with grace; one at a time by the clock",
        example: Example {
            text: "[0.5, 1, 1.5, 9] | rate(2, time=_) | map((_.count, _.rate))",
            output: &["(3, 1.5)", "(1, 0.5)"],
        },
    },
    class: None,
    effectful: false,
    live: false,
    build: |bound, world| build(bound, world, Keep::Counts, None, None),
};

fn build(
    bound: &Bound,
    world: &Rc<World>,
    keep: Keep,
    fold: Option<Callback>,
    every: Option<Micros>,
) -> Result<Built, Exc> {
    let size = micros(bound.get("seconds").unwrap_or(&Value::Int(1)), "seconds")?;
    let grace = match bound.get("grace") {
        Some(value) => span(value, "grace")?.max(0),
        None => 0,
    };
    let upstream = bound.iter("iterable", world)?;
    let time = bound.callback("time")?;
    let pure = [&fold, &time].into_iter().flatten().all(Callback::is_pure);
    let every = every.unwrap_or(size);
    let stage = Windows {
        // One item closes one window at the most where they stand side by side and wait for nothing.
        side_by_side: every >= size && grace == 0,
        panes: Panes::new(size, every, grace, keep),
        moments: Moments::new(world.clock()),
        upstream: Some(upstream.clone()),
        keep,
        time,
        fold,
        owed: Demand::ONE,
        doing: Doing::Asking,
        given: 0,
    };
    Ok(Built::calling(stage, vec![upstream], pure))
}

fn span(value: &Value, name: &str) -> Result<Micros, Exc> {
    if let Some(span) = span_micros(value) {
        return Ok(span);
    }
    let Some(number) = number(value) else {
        let given = value.type_name();
        return Err(type_error(format!("'{name}' must be a number of seconds or a timedelta, not {given}")));
    };
    let micros = number.to_f64()? * SECOND;
    if micros.abs() > 1e17 || micros.is_nan() {
        return Err(value_error(format!("'{name}' is too long a time")));
    }
    Ok(micros.round() as Micros)
}

/// A length of time that is more than none.
fn micros(value: &Value, name: &str) -> Result<Micros, Exc> {
    match span(value, name)? {
        span @ 1.. => Ok(span),
        _ => Err(value_error(format!("'{name}' must be more than 0, not {}", value.repr()))),
    }
}

/// What the stage waits for.
#[derive(Debug)]
enum Doing {
    /// Items.
    Asking,
    /// The time of this item.
    Timing(Value),
    /// What is made of this window.
    Folding(Window),
    /// The first item of what was made of it.
    Pulling(Window),
}

#[derive(Debug)]
struct Windows {
    panes: Panes,
    moments: Moments,
    side_by_side: bool,
    /// None once it has ended.
    upstream: Option<Iter>,
    keep: Keep,
    time: Option<Callback>,
    fold: Option<Callback>,
    owed: Demand,
    doing: Doing,
    given: u64,
}

impl Windows {
    fn go_on(&mut self, cx: &mut Context<'_>) -> Step {
        if self.time.is_none() {
            self.panes.advance(wall(cx));
        }
        if let Some(window) = self.panes.take(self.upstream.is_none()) {
            return self.fold(window, cx);
        }
        match &self.upstream {
            None => Step::Return(Value::None),
            Some(upstream) if self.time.is_none() => Step::AskAny(vec![upstream.clone()]),
            Some(upstream) => {
                let demand = if self.side_by_side { self.owed } else { Demand::ONE };
                Step::Ask(upstream.clone(), Request::Next(demand))
            }
        }
    }

    fn take(&mut self, mut items: Chunk, cx: &mut Context<'_>) -> Step {
        cx.spend(items.len() as u64);
        while let Some(item) = items.next() {
            let called = match &mut self.time {
                None => {
                    let now = wall(cx);
                    let now = self.panes.now().map_or(now, |before| before.max(now));
                    self.put(now, &item, cx);
                    continue;
                }
                Some(time) => time.call(item.clone(), cx),
            };
            let failed = match called {
                Called::Value(time) => self.place(&time, &item, cx).err(),
                Called::Raised(exc) => Some(exc),
                Called::Unfinished(body, step) => {
                    self.give_back(items, cx);
                    self.doing = Doing::Timing(item);
                    return Step::Enter(body, step);
                }
            };
            if let Some(exc) = failed
                && let Some(step) = fail(exc, &item, cx)
            {
                self.give_back(items, cx);
                return step;
            }
            if self.panes.is_due() {
                self.give_back(items, cx);
                break;
            }
        }
        self.go_on(cx)
    }

    fn give_back(&self, items: Chunk, cx: &mut Context<'_>) {
        if let Some(upstream) = &self.upstream {
            cx.put_back(upstream, items);
        }
    }

    fn place(&mut self, time: &Value, item: &Value, cx: &Context<'_>) -> Result<(), Exc> {
        let at = self.moments.micros(time)?;
        self.put(at, item, cx);
        Ok(())
    }

    fn put(&mut self, at: Micros, item: &Value, cx: &Context<'_>) {
        match self.panes.put(at, item) {
            Put::Kept => {}
            Put::Between => cx.drop_items(1),
            Put::Late => {
                cx.drop_items(1);
                cx.notice("an item came late, for a window that was over; grace=seconds waits for those");
            }
        }
    }

    /// Makes of a window what it is to give.
    fn fold(&mut self, mut window: Window, cx: &mut Context<'_>) -> Step {
        let items = Value::list(std::mem::take(&mut window.items));
        let Some(fold) = &mut self.fold else { return self.give(&window, items) };
        match fold.call(items, cx) {
            Called::Value(value) => self.folded(window, value),
            Called::Raised(exc) => Step::Raise(exc),
            Called::Unfinished(body, step) => {
                self.doing = Doing::Folding(window);
                Step::Enter(body, step)
            }
        }
    }

    fn folded(&mut self, window: Window, value: Value) -> Step {
        match Iter::from_value(&value) {
            Some(iter) => {
                self.doing = Doing::Pulling(window);
                Step::Ask(iter, Request::Next(Demand::ONE))
            }
            None => self.give(&window, value),
        }
    }

    fn give(&mut self, window: &Window, value: Value) -> Step {
        self.given += 1;
        let count = i64::try_from(window.count).unwrap_or(i64::MAX);
        let last = match self.keep {
            Keep::Items => ("value", value),
            Keep::Counts => {
                let seconds = (window.end - window.start) as f64 / SECOND;
                ("rate", Value::Float(window.count as f64 / seconds))
            }
        };
        let times = self.moments.of(window.start).and_then(|start| Ok((start, self.moments.of(window.end)?)));
        let (start, end) = match times {
            Ok(times) => times,
            Err(exc) => return Step::Raise(exc),
        };
        let fields = [("start", start), ("end", end), ("count", Value::Int(count)), last];
        let record: Map = fields.into_iter().map(|(name, value)| (Key::text(name.into()), value)).collect();
        Step::Emit(Chunk::one(Dict::from_map(record).into()))
    }

    /// Upstream has nothing now: waits for it, or for the end of a window.
    fn wait(&mut self, cx: &mut Context<'_>) -> Step {
        let now = wall(cx);
        if let Some(left) = self.panes.deadline().map(|deadline| deadline - now) {
            let left = Duration::from_micros(u64::try_from(left).unwrap_or(0));
            if Timer::after(left, cx).wait(cx).is_none() {
                return self.go_on(cx);
            }
        }
        let what = self.upstream.as_ref().and_then(|upstream| upstream.record().waiting.borrow().clone());
        Step::Wait(WaitFor::new(what.unwrap_or_else(|| "more items".to_owned())))
    }
}

/// The wall clock.
fn wall(cx: &Context<'_>) -> Micros {
    i64::try_from(cx.world().clock().wall().div_euclid(1000)).unwrap_or(0)
}

/// The item has no time: a step, unless it may be skipped.
fn fail(exc: Exc, item: &Value, cx: &Context<'_>) -> Option<Step> {
    exc.place.set_item(|| short_repr(item, ITEM_REPR));
    if cx.skip(&exc) { None } else { Some(Step::Raise(exc)) }
}

impl Coroutine for Windows {
    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        let doing = match &with {
            Resume::Items(_) | Resume::End(_) | Resume::Returned(_) | Resume::Raised(_) => {
                std::mem::replace(&mut self.doing, Doing::Asking)
            }
            _ => Doing::Asking,
        };
        match (with, doing) {
            (Resume::Items(mut items), Doing::Pulling(window)) => {
                let value = items.next().unwrap_or_default();
                self.give(&window, value)
            }
            (Resume::End(_), Doing::Pulling(window)) => self.give(&window, Value::None),
            (Resume::Items(items), _) => self.take(items, cx),
            (Resume::End(_), _) => {
                self.upstream = None;
                self.go_on(cx)
            }
            (Resume::Returned(time), Doing::Timing(item)) => match self.place(&time, &item, cx) {
                Ok(()) => self.go_on(cx),
                Err(exc) => fail(exc, &item, cx).unwrap_or_else(|| self.go_on(cx)),
            },
            (Resume::Returned(value), Doing::Folding(window)) => self.folded(window, value),
            (Resume::Raised(exc), Doing::Timing(item)) => fail(exc, &item, cx).unwrap_or_else(|| self.go_on(cx)),
            (Resume::Raised(exc) | Resume::Throw(exc), _) => Step::Raise(exc),
            (Resume::Close, _) => Step::Return(Value::None),
            (Resume::Pending, _) => self.wait(cx),
            (Resume::Next(demand), _) => {
                self.owed = demand;
                self.go_on(cx)
            }
            (Resume::Send(_), _) => {
                self.owed = Demand::ONE;
                self.go_on(cx)
            }
            (Resume::Returned(_) | Resume::Wake | Resume::Continue, _) => self.go_on(cx),
        }
    }

    fn held_bytes(&self) -> usize {
        self.panes.held_bytes()
    }

    fn so_far(&self) -> Option<String> {
        let (start, end, count) = self.panes.open()?;
        Some(match self.keep {
            Keep::Counts => {
                let rate = count as f64 * SECOND / (end - start) as f64;
                format!("{} a second, {count} in all", short_repr(&Value::Float(rate), 12))
            }
            _ => format!("{count} in the open window"),
        })
    }

    fn facts(&self) -> Vec<(String, String)> {
        let shown = |micros| {
            self.moments.of(micros).map_or_else(|_| "?".to_owned(), |at| at.to_display().to_text().into_owned())
        };
        let mut facts = Vec::new();
        if let Some((start, end, count)) = self.panes.open() {
            facts.push(fact("window from", shown(start)));
            facts.push(fact("until", shown(end)));
            facts.push(fact("items in it", count.to_string()));
            if self.keep == Keep::Counts {
                let rate = count as f64 * SECOND / (end - start) as f64;
                facts.push(fact("rate so far", Value::Float(rate).repr()));
            }
        }
        facts.push(fact("windows given", self.given.to_string()));
        if self.panes.late() > 0 {
            facts.push(fact("late items", self.panes.late().to_string()));
        }
        facts
    }
}

#[cfg(test)]
#[path = "window_tests.rs"]
mod tests;
