//! Folds that give their value as it grows: `live=True`.

use std::time::Duration;

use super::each::Each;
use super::fold::{Fold, Folding};
use super::{Bound, Built, Param};
use crate::machine::{Chunk, Context, Coroutine, Iter, Request, Resume, Step, Timer, WaitFor};
use crate::value::{Exc, Value, number, type_error, value_error};

/// The parameter of folds that can.
pub(crate) const LIVE: Param = Param::value(
    "live",
    "True: give the value so far too, at most once a second, whenever it has changed; a number: once in so many seconds",
)
.or("False")
.by_keyword();

/// A fold that can say what it would give now.
pub(crate) trait Running: Fold {
    /// The value of what has come so far; what is kept stays as it is.
    fn value_so_far(&mut self) -> Result<Value, Exc>;
}

/// The fold over its upstream, giving values as it grows where the argument `live` says so.
pub(crate) fn fold(stage: impl Running, bound: &Bound, upstream: Iter, pure: bool) -> Result<Built, Exc> {
    let each = Folding::over(stage, &upstream);
    Ok(match every(bound.get("live"))? {
        None => Built::calling(each, vec![upstream], pure),
        Some(every) => {
            let body = Refreshing { each, every, due: None, upstream: upstream.clone(), given: 0 };
            Built::calling(body, vec![upstream], pure)
        }
    })
}

/// How long to wait between two values; None: only the last is wanted.
fn every(live: Option<&Value>) -> Result<Option<Duration>, Exc> {
    let seconds = match live {
        None | Some(Value::None | Value::Bool(false)) => return Ok(None),
        Some(Value::Bool(true)) => 1.0,
        Some(value) => match number(value) {
            Some(number) => number.to_f64()?,
            None => {
                let given = value.type_name();
                return Err(type_error(format!("'live' must be True, False or a number of seconds, not {given}")));
            }
        },
    };
    match Duration::try_from_secs_f64(seconds) {
        Ok(every) if !every.is_zero() => Ok(Some(every)),
        _ => Err(value_error(format!("'live' must be more than 0 seconds, not {}", Value::Float(seconds).repr()))),
    }
}

/// Asks for one item at a time, so that a value can be given whenever nothing comes.
#[derive(Debug)]
struct Refreshing<S> {
    each: Each<Folding<S>>,
    every: Duration,
    /// When what has come since the last value is to be told; None: nothing has.
    due: Option<Timer>,
    upstream: Iter,
    given: u64,
}

impl<S: Running> Refreshing<S> {
    /// What the fold answered, unless it is time for the value so far.
    fn told(&mut self, step: Step, cx: &mut Context<'_>) -> Step {
        match step {
            Step::Ask(upstream, Request::Next(_)) => match &self.due {
                Some(due) if due.at() <= cx.world().clock().monotonic() => self.give(),
                _ => Step::AskAny(vec![upstream]),
            },
            step => step,
        }
    }

    fn give(&mut self) -> Step {
        self.due = None;
        self.given += 1;
        match self.each.stage_mut().fold_mut().value_so_far() {
            Ok(value) => Step::Emit(Chunk::one(value)),
            Err(exc) => Step::Raise(exc),
        }
    }
}

impl<S: Running> Coroutine for Refreshing<S> {
    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        match with {
            Resume::Pending => {
                if self.due.as_ref().is_some_and(|due| due.wait(cx).is_none()) {
                    return self.give();
                }
                let what = self.upstream.record().waiting.borrow().clone();
                Step::Wait(WaitFor::new(what.unwrap_or_else(|| "more items".to_owned())))
            }
            with => {
                if matches!(with, Resume::Items(_)) {
                    self.due.get_or_insert_with(|| Timer::after(self.every, cx));
                }
                let step = self.each.resume(with, cx);
                self.told(step, cx)
            }
        }
    }

    fn held_bytes(&self) -> usize {
        self.each.held_bytes()
    }

    fn facts(&self) -> Vec<(String, String)> {
        let mut facts = self.each.facts();
        facts.push(super::each::fact("values given so far", self.given.to_string()));
        facts
    }

    fn so_far(&self) -> Option<String> {
        self.each.so_far()
    }

    fn survives_raise(&self) -> bool {
        self.each.survives_raise()
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::catalog::trial::{Trial, function, list, ticking, world};
    use crate::machine::StillClock;

    /// What came, and when, in seconds.
    fn by_the_clock(name: &str, seconds: &[u64], live: Value) -> Vec<(u64, String)> {
        let world = world();
        world.set_clock(Rc::new(StillClock::at(0)));
        let trial = Trial::named(name, vec![ticking(seconds)], &[("live", live)]);
        trial.by_the_clock(Value::repr)
    }

    #[test]
    fn a_value_is_given_once_in_so_many_seconds_and_at_the_end() {
        let given = by_the_clock("count_by", &[1, 1, 1, 10], Value::Int(2));
        // What comes at the very moment is told the next time.
        let wanted = [(3, "{1: 1, 2: 1}"), (5, "{1: 1, 2: 1, 3: 1}"), (13, "{1: 1, 2: 1, 3: 1, 4: 1}")];
        assert_eq!(given, wanted.map(|(at, value)| (at, value.to_owned())));
    }

    #[test]
    fn nothing_new_is_nothing_told() {
        let given = by_the_clock("count_by", &[1, 100], Value::Bool(true));
        assert_eq!(given, [(2, "{1: 1}".to_owned()), (101, "{1: 1, 2: 1}".to_owned())]);
    }

    #[test]
    fn without_live_only_the_last_is_given() {
        for live in [Value::Bool(false), Value::None] {
            assert_eq!(by_the_clock("count_by", &[1, 5], live), [(6, "{1: 1, 2: 1}".to_owned())]);
        }
    }

    #[test]
    fn every_fold_that_can_says_what_it_has() {
        for (name, first, last) in
            [("top", "[1]", "[2, 1]"), ("stats", "{'count': 1,", "{'count': 2,"), ("histogram", "[", "[")]
        {
            let world = world();
            world.set_clock(Rc::new(StillClock::at(0)));
            let mut arguments = vec![ticking(&[1, 9])];
            if name == "top" {
                arguments.push(Value::Int(2));
            }
            let given = Trial::named(name, arguments, &[("live", Value::Bool(true))]).by_the_clock(Value::repr);
            assert_eq!(given.len(), 2, "{name}: {given:?}");
            assert_eq!((given[0].0, given[1].0), (2, 10));
            assert!(given[0].1.starts_with(first) && given[1].1.starts_with(last), "{name}: {given:?}");
        }
    }

    #[test]
    fn what_a_fold_has_come_to_so_far_is_told_in_few_words() {
        let (four, keys) = (|items: &[Value]| items[0].clone(), |_: &[Value]| Value::from("k"));
        for (name, rest, said) in [
            ("count_by", vec![], "0 1, 1 1, 2 1"),
            ("stats", vec![], "mean 1.5"),
            ("stats", vec![Value::None, function(keys)], "'k': mean 1.5"),
            ("top", vec![Value::Int(2)], "3, 2"),
            ("histogram", vec![], "most from 0 to 0.25: 1"),
            ("sum", vec![], "6"),
            ("max", vec![], "3"),
            ("mean", vec![], "1.5"),
            ("ilen", vec![], "4"),
        ] {
            let upstream = Trial::of("map", vec![function(four), Trial::waiting_after(4)]).iter().to_value();
            let by = rest.get(1).map(|by| ("by", by.clone()));
            let first = rest.first().filter(|value| !matches!(value, Value::None)).cloned();
            let trial = Trial::named(name, std::iter::once(upstream).chain(first).collect(), by.as_slice());
            assert_eq!(trial.all(1), ["waiting for more"], "{name}");
            assert_eq!(trial.so_far().as_deref(), Some(said), "{name}");
        }
    }

    #[test]
    fn a_time_that_means_nothing_is_refused() {
        let refused = |live| crate::catalog::trial::build("count_by", vec![list([])], &[("live", live)]).map(|_| ());
        let error = |live| refused(live).map_err(|exc| exc.headline());
        assert_eq!(error(Value::Int(-1)), Err("ValueError: 'live' must be more than 0 seconds, not -1.0".to_owned()));
        let wanted = "TypeError: 'live' must be True, False or a number of seconds, not str";
        assert_eq!(error(Value::from("x")), Err(wanted.to_owned()));
    }
}
