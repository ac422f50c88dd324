//! `throttle`: no more than so many items a second.

use std::rc::Rc;
use std::time::Duration;

use crate::catalog::each::fact;
use crate::catalog::{Bound, Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{Context, Coroutine, Demand, Holds, Iter, Request, Resume, Step, Timer, World};
use crate::value::{Exc, Value, number, type_error, value_error};

/// How late an item may go on without those after it being held for longer: what a timer is late by is made up for.
const SLACK: Duration = Duration::from_millis(20);

pub(super) static THROTTLE: StageDef = StageDef {
    doc: StageDoc {
        name: "throttle",
        keywords: &["rate", "limit", "slow", "sleep", "delay", "pv", "per second"],
        class: Class::Step,
        holds: Holds::Streams,
        endless: false,
        params: &[
            Param::value("per_second", "how many items go on in a second; 0.1 is one in ten seconds"),
            Param::iterable("where the items come from"),
        ],
        summary: "passes no more than so many items a second",
        doc: "Passes each item on, but not before 1 / per_second seconds have gone since the one before. It waits before it asks: \
              nothing is pulled from above that is then held. An upstream that is slower is not slowed further; what \
              was missed while it was slow is not made up for, but for 20 milliseconds.",
        asks: "1 for n, after the wait",
        example: Example { text: "count() | throttle(100) | islice(3)", output: &["0", "1", "2"] },
    },
    class: None,
    effectful: false,
    live: false,
    build,
};

fn build(bound: &Bound, world: &Rc<World>) -> Result<Built, Exc> {
    let given = bound.get("per_second").cloned().unwrap_or_default();
    let Some(rate) = number(&given) else {
        let type_name = given.type_name();
        return Err(type_error(format!("throttle() argument 'per_second' must be a number, not {type_name}")));
    };
    let rate = rate.to_f64()?;
    let every = Duration::try_from_secs_f64(1.0 / rate).ok().filter(|_| rate > 0.0);
    let Some(every) = every else {
        return Err(value_error(format!("throttle() argument 'per_second' must be more than 0, not {}", given.repr())));
    };
    let upstream = bound.iter("iterable", world)?;
    let body = Throttle { every, next: Duration::ZERO, waited: 0, upstream: upstream.clone() };
    Ok(Built::new(body, vec![upstream]))
}

#[derive(Debug)]
struct Throttle {
    every: Duration,
    /// When the next item may go on.
    next: Duration,
    /// How often it had to wait.
    waited: u64,
    upstream: Iter,
}

impl Throttle {
    fn ask(&self) -> Step {
        Step::Ask(self.upstream.clone(), Request::Next(Demand::ONE))
    }

    fn wait(&self, cx: &Context<'_>) -> Option<Step> {
        let left = self.next.saturating_sub(cx.world().clock().monotonic());
        Timer::after(left, cx).wait(cx).map(Step::Wait)
    }
}

impl Coroutine for Throttle {
    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        match with {
            Resume::Next(_) | Resume::Send(_) => match self.wait(cx) {
                Some(wait) => {
                    self.waited += 1;
                    wait
                }
                None => self.ask(),
            },
            Resume::Wake | Resume::Continue | Resume::Pending => self.wait(cx).unwrap_or_else(|| self.ask()),
            Resume::Items(items) => {
                let now = cx.world().clock().monotonic();
                self.next = self.next.max(now.saturating_sub(SLACK)).saturating_add(self.every);
                cx.spend(1);
                Step::Emit(items)
            }
            Resume::End(_) | Resume::Close | Resume::Returned(_) => Step::Return(Value::None),
            Resume::Throw(exc) | Resume::Raised(exc) => Step::Raise(exc),
        }
    }

    fn facts(&self) -> Vec<(String, String)> {
        vec![
            fact("at most", format!("{} a second", (1.0 / self.every.as_secs_f64() * 1000.0).round() / 1000.0)),
            fact("waits", self.waited.to_string()),
        ]
    }

    fn remaining(&self) -> Option<usize> {
        self.upstream.remaining()
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::trial::{Then, Trial, list, source, world};
    use crate::value::Value;

    /// Asks for one item, and how far the clock had to go for it, in milliseconds.
    fn next(trial: &Trial) -> (Result<String, Option<String>>, u128) {
        let before = world().clock().monotonic();
        loop {
            match trial.ask(5) {
                Err(Some(what)) if what.starts_with("waiting for") && world().clock().skip() => {}
                Ok(mut items) => {
                    assert_eq!(items.len(), 1);
                    let item = items.next().unwrap().repr();
                    return (Ok(item), (world().clock().monotonic() - before).as_millis());
                }
                Err(other) => return (Err(other), (world().clock().monotonic() - before).as_millis()),
            }
        }
    }

    #[test]
    fn items_are_as_far_apart_as_the_rate_says_and_none_is_pulled_before_its_time() {
        let (upstream, pulled, _) = source([1, 2].map(Value::Int).to_vec(), Then::End, false);
        let trial = Trial::of("throttle", vec![Value::Float(0.5), upstream.to_value()]);
        assert_eq!(next(&trial), (Ok("1".to_owned()), 0));
        assert!(trial.ask(5).is_err_and(|other| other.is_some_and(|what| what.starts_with("waiting for"))));
        assert_eq!(pulled.get(), 1, "the second is asked for once its time has come");
        let (second, took) = next(&trial);
        assert_eq!(second, Ok("2".to_owned()));
        assert!((1970..=2000).contains(&took), "{took}");
        assert_eq!(next(&trial).0, Err(None));
    }

    #[test]
    fn a_rate_is_a_number_above_nothing() {
        let refused = |rate| Trial::refused("throttle", vec![rate, list([1])]);
        assert_eq!(refused(Value::Int(0)), "ValueError: throttle() argument 'per_second' must be more than 0, not 0");
        assert_eq!(
            refused(Value::from("fast")),
            "TypeError: throttle() argument 'per_second' must be a number, not str"
        );
    }
}
