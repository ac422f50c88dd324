//! `merge(key=...)`, `merge(time=...)`: live inputs in order, as far as a bounded wait can know it.

use std::cmp::Ordering;
use std::collections::VecDeque;
use std::rc::Rc;
use std::time::Duration;

use crate::catalog::each::fact;
use crate::catalog::keyed::KeyFunction;
use crate::catalog::multiline::seconds;
use crate::catalog::parse::Moments;
use crate::catalog::parse::line_time::{LineTimes, as_key};
use crate::catalog::{Bound, Built};
use crate::machine::{Called, Chunk, Context, Coroutine, Iter, Resume, Step, Timer, WaitFor, World};
use crate::value::{Exc, Str, Value, partial_order, short_repr, type_error, value_error};

/// How many items of one input are held at most: then the least goes on, whatever the others may still bring.
const HELD: usize = 1000;

/// What items are ordered by.
#[derive(Debug)]
enum Order {
    /// What a function says.
    Key(KeyFunction),
    /// The time that a function says.
    TimeOf(KeyFunction, Moments),
    /// The time in that field of records.
    Field(Str, Moments),
    /// The time that a line, or a record with a line, tells.
    Line(LineTimes),
}

impl Order {
    fn of(bound: &Bound, world: &Rc<World>) -> Result<Option<Self>, Exc> {
        Ok(Some(match (bound.given("key"), bound.given("time")) {
            (None, None | Some(Value::Bool(false))) => return Ok(None),
            (Some(_), Some(_)) => return Err(value_error("merge() takes key or time, not both")),
            (Some(_), None) => Self::Key(KeyFunction::of(bound, "key")?),
            (None, Some(Value::Bool(true))) => Self::Line(LineTimes::new(world.clock())),
            (None, Some(Value::Str(field))) => Self::Field(field.clone(), Moments::new(world.clock())),
            (None, Some(_)) => Self::TimeOf(KeyFunction::of(bound, "time")?, Moments::new(world.clock())),
        }))
    }

    fn words(&self) -> String {
        match self {
            Self::Key(_) => "key".to_owned(),
            Self::TimeOf(..) => "time".to_owned(),
            Self::Field(field, _) => format!("the time in {:?}", field.to_text()),
            Self::Line(_) => "the time that the line tells".to_owned(),
        }
    }

    fn is_pure(&self) -> bool {
        match self {
            Self::Key(function) | Self::TimeOf(function, _) => function.is_pure(),
            Self::Field(..) | Self::Line(_) => true,
        }
    }

    fn begin(&mut self, item: &Value, cx: &mut Context<'_>) -> Called {
        match self {
            Self::Key(function) | Self::TimeOf(function, _) => function.call(item, cx),
            Self::Field(field, _) => Called::Value(match item {
                Value::Dict(record) => record.field(field).unwrap_or_default(),
                _ => Value::None,
            }),
            Self::Line(_) => Called::Value(match item {
                Value::Dict(record) => record.field(&Str::from("line")).unwrap_or_default(),
                item => item.clone(),
            }),
        }
    }

    /// What a key comes to; `None` for an item that tells no time, which goes with the one before it.
    fn finish(&self, key: Value) -> Option<Value> {
        match self {
            Self::Key(_) => Some(key),
            Self::TimeOf(_, moments) | Self::Field(_, moments) => moments.micros(&key).ok().map(as_key),
            Self::Line(times) => match &key {
                Value::Str(line) => times.micros(line.as_bytes()).map(as_key),
                _ => None,
            },
        }
    }
}

/// The stage where an order was asked for; `None` where whoever comes first goes first.
pub(super) fn build(bound: &Bound, inputs: &[Iter], world: &Rc<World>) -> Result<Option<Built>, Exc> {
    let wait = seconds(bound.given("wait"))?;
    let Some(order) = Order::of(bound, world)? else {
        return match bound.given("wait") {
            Some(_) => Err(type_error("merge() waits only with key or time: without, whoever comes first goes first")),
            None => Ok(None),
        };
    };
    let pure = order.is_pure();
    let lane = |input: &Iter| Lane { input: Some(input.clone()), queue: VecDeque::new(), newest: None };
    let body = MergeOrdered {
        lanes: inputs.iter().map(lane).collect(),
        order,
        wait,
        asked: Vec::new(),
        polled: false,
        at_hand: None,
        last: None,
        counts: Counts::default(),
    };
    Ok(Some(Built::calling(body, inputs.to_vec(), pure)))
}

#[derive(Debug)]
struct Held {
    key: Option<Value>,
    item: Value,
    /// Which of all items that came it is, from 1.
    number: u64,
    /// When it may go on without those that have nothing.
    due: Timer,
}

/// An input and what has come of it.
#[derive(Debug)]
struct Lane {
    /// None once it has ended.
    input: Option<Iter>,
    queue: VecDeque<Held>,
    /// The key of its newest item.
    newest: Option<Value>,
}

#[derive(Debug, Default)]
struct Counts {
    came: u64,
    late: u64,
    untimed: u64,
    by_time: u64,
}

#[derive(Debug)]
struct MergeOrdered {
    lanes: Vec<Lane>,
    order: Order,
    wait: Duration,
    /// The lanes that were asked last, in order; those that hold nothing first.
    asked: Vec<usize>,
    /// Whether all that hold nothing were found to have nothing since the last item went on.
    polled: bool,
    /// The item whose key is being made, and its lane.
    at_hand: Option<(usize, Value)>,
    /// The key of the last item that went on.
    last: Option<Value>,
    counts: Counts,
}

impl MergeOrdered {
    fn go_on(&mut self, cx: &Context<'_>) -> Result<Step, Exc> {
        let empty = |lane: &Lane| lane.input.is_some() && lane.queue.is_empty();
        let all_known = !self.lanes.iter().any(empty);
        let least = self.least()?;
        match least {
            None if all_known => return Ok(Step::Return(Value::None)),
            Some(at) if all_known => return Ok(self.give(at, cx)),
            Some(at) if self.polled => {
                let is_due = self.lanes[at].queue[0].due.at() <= cx.world().clock().monotonic();
                if is_due || self.lanes.iter().any(|lane| lane.queue.len() >= HELD) {
                    self.counts.by_time += 1;
                    return Ok(self.give(at, cx));
                }
            }
            _ => {}
        }
        let lanes = self.lanes.iter().enumerate().filter(|(_, lane)| lane.input.is_some());
        let (first, then): (Vec<_>, Vec<_>) = lanes.partition(|(_, lane)| lane.queue.is_empty());
        // What holds items already is read ahead of only while one waits for the others.
        let then = then.into_iter().filter(|(_, lane)| lane.queue.len() < HELD);
        self.asked = first.into_iter().chain(then).map(|(at, _)| at).collect();
        Ok(Step::AskAny(self.asked.iter().filter_map(|at| self.lanes[*at].input.clone()).collect()))
    }

    /// The lane whose next item comes first; of equals the first.
    fn least(&self) -> Result<Option<usize>, Exc> {
        let mut least: Option<usize> = None;
        for at in 0..self.lanes.len() {
            let Some(head) = self.lanes[at].queue.front() else { continue };
            let before = match least {
                Some(known) => is_less(head.key.as_ref(), self.lanes[known].queue[0].key.as_ref())?,
                None => true,
            };
            if before {
                least = Some(at);
            }
        }
        Ok(least)
    }

    fn give(&mut self, at: usize, cx: &Context<'_>) -> Step {
        let Some(held) = self.lanes[at].queue.pop_front() else { unreachable!("the least is there") };
        self.polled = false;
        // Keys that cannot be compared have been refused when they were held.
        if is_less(held.key.as_ref(), self.last.as_ref()).unwrap_or(false) {
            self.counts.late += 1;
            cx.notice("an item came too late for its place: it is passed on as it comes");
        } else {
            self.last = held.key;
        }
        Step::Emit(Chunk::one(held.item))
    }

    fn keep(&mut self, lane: usize, item: Value, key: Value, cx: &Context<'_>) -> Result<Step, Exc> {
        let key = self.order.finish(key);
        let due = Timer::after(self.wait, cx);
        let lane = &mut self.lanes[lane];
        let key = match key {
            Some(key) => {
                is_less(Some(&key), lane.newest.as_ref().or(self.last.as_ref()))?;
                lane.newest = Some(key.clone());
                Some(key)
            }
            None => {
                self.counts.untimed += 1;
                lane.newest.clone()
            }
        };
        self.counts.came += 1;
        lane.queue.push_back(Held { key, item, number: self.counts.came, due });
        self.go_on(cx)
    }

    fn quiet(&mut self, cx: &Context<'_>) -> Result<Step, Exc> {
        self.polled = true;
        let step = self.go_on(cx)?;
        if !matches!(step, Step::AskAny(_)) {
            return Ok(step);
        }
        let mut reasons: Vec<String> = Vec::new();
        for input in self.lanes.iter().filter_map(|lane| lane.input.as_ref()) {
            let reason = input.record().waiting.borrow().clone();
            reasons.extend(reason.filter(|reason| !reasons.contains(reason)));
        }
        let least = self.least()?.map(|at| self.lanes[at].queue[0].due);
        Ok(Step::Wait(match least.and_then(|due| due.wait(cx)) {
            Some(_) => WaitFor::new(format!("{}, to be in order", reasons.join(" or "))),
            None if reasons.is_empty() => WaitFor::new("any input"),
            None => WaitFor::new(reasons.join(" or ")),
        }))
    }

    fn failed(item: &Value, exc: Exc) -> Exc {
        exc.place.set_item(|| short_repr(item, 120));
        exc
    }
}

/// An item without a key comes before all others.
fn is_less(a: Option<&Value>, b: Option<&Value>) -> Result<bool, Exc> {
    Ok(match (a, b) {
        (Some(a), Some(b)) => partial_order(a, b, "<")? == Some(Ordering::Less),
        (a, b) => a.is_none() && b.is_some(),
    })
}

impl Coroutine for MergeOrdered {
    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        let step = match with {
            Resume::Items(mut items) => {
                cx.spend(1);
                let lane = self.asked[cx.answered()];
                // Those before it were asked first, and had nothing.
                self.polled |= !self.lanes[lane].queue.is_empty();
                let item = items.next().unwrap_or_default();
                match self.order.begin(&item, cx) {
                    Called::Value(key) => self.keep(lane, item, key, cx),
                    Called::Raised(exc) => Err(Self::failed(&item, exc)),
                    Called::Unfinished(body, step) => {
                        self.at_hand = Some((lane, item));
                        Ok(Step::Enter(body, step))
                    }
                }
            }
            Resume::Returned(key) => {
                let (lane, item) = self.at_hand.take().unwrap_or_default();
                self.keep(lane, item, key, cx)
            }
            Resume::End(_) => {
                let ended = self.asked[cx.answered()];
                self.lanes[ended].input = None;
                self.go_on(cx)
            }
            Resume::Pending => self.quiet(cx),
            Resume::Raised(exc) => Err(match self.at_hand.take() {
                Some((_, item)) => Self::failed(&item, exc),
                None => exc,
            }),
            Resume::Throw(exc) => Err(exc),
            Resume::Close => Ok(Step::Return(Value::None)),
            Resume::Next(_) | Resume::Send(_) | Resume::Wake | Resume::Continue => self.go_on(cx),
        };
        step.unwrap_or_else(Step::Raise)
    }

    fn held_bytes(&self) -> usize {
        let held = |held: &Held| size_of::<Held>() + held.item.heap_bytes();
        self.lanes.iter().flat_map(|lane| &lane.queue).map(held).sum()
    }

    fn held_items(&self) -> Option<u64> {
        let oldest = self.lanes.iter().filter_map(|lane| lane.queue.front()).map(|held| held.number).min();
        Some(oldest.map_or(0, |oldest| self.counts.came + 1 - oldest))
    }

    fn facts(&self) -> Vec<(String, String)> {
        let left = self.lanes.iter().filter(|lane| lane.input.is_some()).count();
        let held: usize = self.lanes.iter().map(|lane| lane.queue.len()).sum();
        let mut facts = vec![
            fact("inputs left", format!("{left} of {}", self.lanes.len())),
            fact("ordered by", self.order.words()),
            fact("waits for others", format!("{} s", self.wait.as_secs_f64())),
            fact("held", held.to_string()),
            fact("not waited for", self.counts.by_time.to_string()),
            fact("late", self.counts.late.to_string()),
        ];
        if self.counts.untimed > 0 {
            facts.push(fact("without a time", self.counts.untimed.to_string()));
        }
        facts
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::trial::{Then, Trial, build, failing_at, function, list, source, ticking, world};
    use crate::machine::StillClock;

    fn texts<const N: usize>(texts: [&str; N], then: Then) -> Value {
        source(texts.map(Value::from).to_vec(), then, false).0.to_value()
    }

    fn item() -> Value {
        function(|items| items[0].clone())
    }

    #[test]
    fn what_can_be_known_is_in_order_and_equals_are_in_the_order_of_the_inputs() {
        let lists = vec![list([1, 4, 9]), list([]), list([2, 4, 10])];
        let trial = Trial::named("merge", lists, &[("key", item())]);
        assert_eq!(trial.some(5), ["1", "2", "4", "4", "9"]);
        assert_eq!(trial.fact("late").as_deref(), Some("0"));
        assert_eq!(trial.all(10), ["10"]);
    }

    #[test]
    fn an_input_that_is_quiet_is_waited_for_so_long_and_no_longer() {
        world().set_clock(Rc::new(StillClock::at(0)));
        let inputs = vec![list([1, 2, 3]), Trial::waiting_after(0)];
        let trial = Trial::named("merge", inputs, &[("key", item()), ("wait", Value::Int(5))]);
        assert_eq!(trial.all(1), ["waiting for more, to be in order"]);
        assert_eq!(trial.fact("held").as_deref(), Some("3"));
        assert!(trial.held() > 0);
        assert!(world().clock().skip());
        assert_eq!(trial.all(1), ["1", "2", "3", "waiting for more"], "all three have waited for as long");
        assert_eq!(world().clock().monotonic().as_secs(), 5);
        assert_eq!(trial.fact("not waited for").as_deref(), Some("3"));
    }

    #[test]
    fn what_comes_too_late_is_counted_and_passed() {
        world().set_clock(Rc::new(StillClock::at(0)));
        // At second 1, 2 and 3 the numbers 1, 2, 3; the other gives its 1 at second 20.
        let inputs = vec![ticking(&[1, 1, 1]), ticking(&[20])];
        let trial = Trial::named("merge", inputs, &[("key", item()), ("wait", Value::Int(4))]);
        let given = trial.by_the_clock(Value::repr);
        assert_eq!(given.iter().map(|(_, item)| item.as_str()).collect::<Vec<_>>(), ["1", "2", "3", "1"]);
        assert_eq!(given[0].0, 5);
        let notices = trial.world().notices();
        assert!(notices.iter().any(|notice| notice.text.contains("too late") && notice.times == 1), "{notices:?}");
    }

    #[test]
    fn what_is_late_within_the_wait_is_put_in_order() {
        world().set_clock(Rc::new(StillClock::at(0)));
        let shifted = Trial::stage(
            "map",
            vec![function(|items| Value::Int(if let Value::Int(n) = items[0] { n * 10 } else { 0 })), ticking(&[1, 1])],
        );
        let inputs = vec![shifted, ticking(&[3])];
        let trial = Trial::named("merge", inputs, &[("key", item()), ("wait", Value::Int(4))]);
        let given: Vec<String> = trial.by_the_clock(Value::repr).into_iter().map(|(_, item)| item).collect();
        assert_eq!(given, ["1", "10", "20"]);
    }

    #[test]
    fn lines_are_ordered_by_the_time_they_tell_and_those_that_tell_none_stay_with_theirs() {
        let a = texts(["2026-11-22 06:00:01 a", "  at x", "2026-11-22 06:00:09 b"], Then::End);
        let b = texts(["[2026-11-22T06:00:02Z INFO] c", "level=info ts=2026-11-22T06:00:03Z d"], Then::End);
        let trial = Trial::named("merge", vec![a, b], &[("time", Value::Bool(true))]);
        let lines = trial.some(4);
        assert_eq!(trial.fact("without a time").as_deref(), Some("1"));
        let last = |line: &String| line[line.len() - 2..line.len() - 1].to_owned();
        assert_eq!(lines.iter().chain(&trial.all(1)).map(last).collect::<Vec<_>>(), ["a", "x", "c", "d", "b"]);
    }

    #[test]
    fn no_more_than_so_many_are_held_while_others_are_waited_for() {
        world().set_clock(Rc::new(StillClock::at(0)));
        let (upstream, pulled, _) = source((0..5000).map(Value::Int).collect(), Then::End, false);
        let inputs = vec![upstream.to_value(), Trial::waiting_after(0)];
        let trial = Trial::named("merge", inputs, &[("key", item()), ("wait", Value::Int(5))]);
        assert_eq!(trial.some(3), ["0", "1", "2"]);
        assert!((HELD..=HELD + 5).contains(&pulled.get()), "{}", pulled.get());
    }

    #[test]
    fn failures_of_the_key_name_the_item_and_arguments_that_contradict_are_refused() {
        let trial = Trial::named("merge", vec![list([1, 2])], &[("key", failing_at(2, true))]);
        assert_eq!(trial.all(1), ["1", "ValueError: no 2"]);
        assert_eq!(trial.error_item().as_deref(), Some("2"));
        let refused = |named: &[(&str, Value)]| build("merge", vec![list([1])], named).unwrap_err().headline();
        assert_eq!(
            refused(&[("key", item()), ("time", Value::Bool(true))]),
            "ValueError: merge() takes key or time, not both"
        );
        assert!(refused(&[("wait", Value::Int(1))]).starts_with("TypeError: merge() waits only with key or time"));
    }
}
