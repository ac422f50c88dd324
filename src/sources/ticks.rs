//! `ticks`: a number every so many seconds.

use std::rc::Rc;
use std::time::Duration;

use crate::catalog::{Bound, Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{Chunk, Context, Coroutine, Holds, Resume, Step, Timer, World};
use crate::value::{Exc, Value, number, type_error, value_error};

/// The longest time between two ticks: a hundred years, in seconds.
const LONGEST: f64 = 3.2e9;

/// `ticks(seconds)`.
pub static TICKS: StageDef = StageDef {
    doc: StageDoc {
        name: "ticks",
        keywords: &["timer", "interval", "every", "clock", "watch", "poll", "metronome", "sleep"],
        class: Class::Source,
        holds: Holds::Streams,
        endless: true,
        params: &[Param::value("seconds", "the time between two ticks")],
        summary: "a number every so many seconds",
        doc: "Gives 0 at once, and n when n times so many seconds have passed since then. Ticks are not made up for: whoever \
              asks late gets the number that is due, and how many were missed is told in its state. For what is to be looked at again and again: \
              ticks(60) | map(lambda n: ...).",
        asks: "nothing: it is a source; one tick for any demand",
        example: Example { text: "ticks(0.5) | islice(3)", output: &["0", "1", "2"] },
    },
    class: None,
    effectful: false,
    live: true,
    build,
};

fn build(bound: &Bound, _: &Rc<World>) -> Result<Built, Exc> {
    let every = seconds("ticks", "seconds", bound.get("seconds").unwrap_or(&Value::None))?;
    Ok(Built::new(Ticks { every, began: None, next: 0, missed: 0 }, Vec::new()))
}

/// A time that is longer than nothing.
pub(super) fn seconds(stage: &str, name: &str, value: &Value) -> Result<Duration, Exc> {
    let Some(given) = number(value) else {
        return Err(type_error(format!("{stage}() argument '{name}' must be a number, not {}", value.type_name())));
    };
    let given = given.to_f64()?;
    if given > 0.0 && given <= LONGEST {
        let time = Duration::from_secs_f64(given);
        return Ok(time.max(Duration::from_nanos(1)));
    }
    Err(value_error(format!("{stage}() argument '{name}' must be more than 0, not {}", value.repr())))
}

#[derive(Debug)]
struct Ticks {
    every: Duration,
    /// When the first tick was.
    began: Option<Duration>,
    /// The number of the next one.
    next: u64,
    missed: u64,
}

impl Ticks {
    fn go_on(&mut self, cx: &mut Context<'_>) -> Step {
        let now = cx.world().clock().monotonic();
        let began = *self.began.get_or_insert(now);
        let due = u64::try_from((now - began).as_nanos() / self.every.as_nanos()).unwrap_or(u64::MAX);
        if due < self.next {
            let at = began.saturating_add(every_times(self.every, self.next));
            if let Some(what) = Timer::after(at.saturating_sub(now), cx).wait(cx) {
                return Step::Wait(what);
            }
        }
        let tick = due.max(self.next);
        self.missed += tick - self.next;
        self.next = tick + 1;
        Step::Emit(Chunk::one(Value::Int(i64::try_from(tick).unwrap_or(i64::MAX))))
    }
}

fn every_times(every: Duration, n: u64) -> Duration {
    let nanos = every.as_nanos().saturating_mul(u128::from(n));
    Duration::from_nanos(u64::try_from(nanos).unwrap_or(u64::MAX))
}

impl Coroutine for Ticks {
    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        match with {
            Resume::Next(_) | Resume::Wake | Resume::Continue => self.go_on(cx),
            Resume::Throw(exc) => Step::Raise(exc),
            _ => Step::Return(Value::None),
        }
    }

    fn facts(&self) -> Vec<(String, String)> {
        vec![
            ("every".to_owned(), format!("{} s", self.every.as_secs_f64())),
            ("next tick".to_owned(), self.next.to_string()),
            ("missed".to_owned(), self.missed.to_string()),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::trial::{Trial, world};

    /// What comes once there is nothing left but to let time pass.
    fn next(trial: &Trial) -> String {
        loop {
            match trial.ask(5) {
                Err(Some(what)) if what.starts_with("waiting for") && world().clock().skip() => {}
                Ok(mut items) => return items.next().map(|item| item.repr()).unwrap_or_default(),
                Err(other) => return other.unwrap_or_default(),
            }
        }
    }

    #[test]
    fn each_tick_has_its_time_and_those_nobody_asked_for_are_missed() {
        let trial = Trial::of("ticks", vec![Value::Float(2.0)]);
        let now = || world().clock().monotonic();
        let began = now();
        assert_eq!(next(&trial), "0");
        assert_eq!(now(), began);
        assert_eq!(next(&trial), "1");
        assert_eq!(now() - began, Duration::from_secs(2));
        let other = Trial::of("ticks", vec![Value::Float(5.0)]);
        (0..2).for_each(|_| drop(next(&other)));
        assert_eq!(now() - began, Duration::from_secs(7));
        assert_eq!(next(&trial), "3", "the second tick was at 4 s, this one is late");
        assert_eq!(next(&trial), "4");
        assert_eq!(now() - began, Duration::from_secs(8));
        assert_eq!(trial.fact("missed").unwrap(), "1");
    }

    #[test]
    fn a_time_is_longer_than_nothing() {
        for (seconds, error) in [
            (Value::Int(0), "ValueError: ticks() argument 'seconds' must be more than 0, not 0"),
            (Value::Float(f64::NAN), "ValueError: ticks() argument 'seconds' must be more than 0, not nan"),
            (Value::from("1"), "TypeError: ticks() argument 'seconds' must be a number, not str"),
        ] {
            assert_eq!(Trial::refused("ticks", vec![seconds]), error);
        }
    }
}
