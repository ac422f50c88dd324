//! `islice`: a slice of the items, by position.

use std::rc::Rc;

use crate::catalog::each::{Each, EachItem, Taken, fact};
use crate::catalog::{Bound, Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{Chunk, Context, Holds, World};
use crate::value::{Exc, Type, Value, custom, number, value_error};

pub(super) static ISLICE: StageDef = StageDef {
    doc: StageDoc {
        name: "islice",
        keywords: &["take", "head", "limit", "skip", "slice", "first n"],
        class: Class::Step,
        holds: Holds::Streams,
        endless: false,
        params: &[
            Param::iterable("where the items come from"),
            Param::value("start_or_stop", "alone: how many items to give; with stop: how many to skip first"),
            Param::value("stop", "the position to stop before; None: no end").or("None"),
            Param::value("step", "give every so-manieth item").or("None"),
        ],
        summary: "the first n items, or a slice by position",
        doc: "`islice(stop)` gives the first so many items; `islice(start, stop, step)` those that a list's slice would, \
              without negative numbers. Skipped items are asked for and dropped. Asked for more than it gives, it asks \
              for nothing beyond stop and lets go of its upstream. (Python, itertools.islice)",
        asks: "what n items take, at most what is left up to stop",
        example: Example { text: "count() | islice(2, 10, 3)", output: &["2", "5", "8"] },
    },
    class: Some(Type::Islice),
    effectful: false,
    live: false,
    build,
};

fn build(bound: &Bound, world: &Rc<World>) -> Result<Built, Exc> {
    let bad_stop = || value_error("Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.");
    let bad_start = || value_error("Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.");
    let bad_step = || value_error("Step for islice() must be a positive integer or None.");
    let (start, stop) = match (bound.get("start_or_stop"), bound.get("stop")) {
        (stop, None) => (None, stop),
        (start, stop) => (start, stop),
    };
    let start = position(start, bad_start)?.unwrap_or(0);
    let stop = position(stop, bad_stop)?;
    let step = position(bound.get("step"), bad_step)?.unwrap_or(1);
    if step == 0 {
        return Err(bad_step());
    }
    let upstream = bound.iter("iterable", world)?;
    Ok(Built::new(Each::new(Islice { at: 0, next: start, stop, step }, &upstream), vec![upstream]))
}

fn position(value: Option<&Value>, refuse: impl Fn() -> Exc) -> Result<Option<u64>, Exc> {
    match value {
        None | Some(Value::None) => Ok(None),
        Some(Value::Float(_)) => Err(refuse()),
        Some(value) if let Some(index) = custom::index(value) => match index {
            Ok(index) => position(Some(&index), refuse),
            Err(_) => Err(refuse()),
        },
        Some(value) => match number(value).and_then(|n| i64::try_from(n.to_big()?).ok()?.try_into().ok()) {
            Some(n) => Ok(Some(n)),
            None => Err(refuse()),
        },
    }
}

#[derive(Debug)]
struct Islice {
    /// Items taken so far.
    at: u64,
    /// The position that goes on next.
    next: u64,
    stop: Option<u64>,
    step: u64,
}

impl Islice {
    /// CPython's `islice_next`: never beyond stop, so that items up to stop are still taken by whoever asks once more.
    fn after(&self, position: u64) -> u64 {
        position.saturating_add(self.step).min(self.stop.unwrap_or(u64::MAX))
    }
}

impl EachItem for Islice {
    fn is_plain(&self) -> bool {
        true
    }

    fn may_look_back(&self, _: &Value) -> bool {
        false
    }

    fn asks(&self, owed: usize) -> usize {
        // A start beyond stop is still gone to.
        let left = self.stop.map_or(u64::MAX, |stop| stop.max(self.next).saturating_sub(self.at));
        let span = self.step.saturating_mul(owed as u64 - 1).saturating_add(1);
        let wanted = self.next.saturating_sub(self.at).saturating_add(span).min(left);
        usize::try_from(wanted).unwrap_or(usize::MAX)
    }

    fn chunk(&mut self, items: &mut Chunk, _: &mut Context<'_>) -> Option<Chunk> {
        if self.step != 1 || self.next != self.at {
            return None;
        }
        self.at += items.len() as u64;
        self.next = self.at;
        Some(std::mem::take(items))
    }

    fn item(&mut self, _: &Value, _: &mut Context<'_>) -> Taken {
        let position = self.at;
        self.at += 1;
        if position < self.next || self.stop.is_some_and(|stop| position >= stop) {
            return Taken::Drop;
        }
        self.next = self.after(position);
        Taken::Pass
    }

    fn survives_raise(&self) -> bool {
        false
    }

    fn facts(&self) -> Vec<(String, String)> {
        let left = self.stop.map_or_else(|| "no end".to_owned(), |stop| stop.saturating_sub(self.at).to_string());
        vec![fact("position", self.at.to_string()), fact("left to take", left)]
    }

    fn remaining(&self, upstream: Option<usize>) -> Option<usize> {
        let upstream = upstream? as u64;
        let reach = self.at.saturating_add(upstream).min(self.stop.unwrap_or(u64::MAX));
        usize::try_from(reach.saturating_sub(self.next).div_ceil(self.step)).ok()
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::trial::{Trial, list};
    use crate::value::Value;

    fn slice(bounds: &[Value]) -> Trial {
        let mut arguments = vec![list(0..20)];
        arguments.extend_from_slice(bounds);
        Trial::of("islice", arguments)
    }

    #[test]
    fn gives_what_a_list_s_slice_gives() {
        for (start, stop, step) in [(0, 5, 1), (2, 10, 3), (0, 5, 3), (5, 5, 1), (7, 3, 2), (18, 30, 1), (0, 100, 7)] {
            let wanted: Vec<String> =
                (0..20).take(stop).skip(start).step_by(step).map(|n: i64| n.to_string()).collect();
            let trial = slice(&[Value::from(start), Value::from(stop), Value::from(step)]);
            assert_eq!(trial.all(7), wanted, "[{start}:{stop}:{step}]");
        }
    }

    #[test]
    fn takes_what_cpython_s_takes() {
        // python3: it = iter(range(20)); list(islice(it, 0, 5, 3)); next(it) == 5
        let trial = slice(&[Value::Int(0), Value::Int(5), Value::Int(3)]);
        assert_eq!(trial.all(10), ["0", "3"]);
        let meter = &trial.iter().record().meter;
        assert_eq!((meter.items_in.get(), meter.dropped.get()), (5, 3));
        // python3: it = iter(range(20)); list(islice(it, 7, 3)); next(it) == 7
        let trial = slice(&[Value::Int(7), Value::Int(3)]);
        assert!(trial.all(10).is_empty());
        assert_eq!(trial.iter().record().meter.items_in.get(), 7);
    }

    #[test]
    fn asked_once_more_it_lets_go_of_upstream() {
        let (source, gone) = Trial::watched([1, 2, 3]);
        let trial = Trial::of("islice", vec![source, Value::Int(2)]);
        assert_eq!(trial.some(2), ["1", "2"]);
        assert!(!gone());
        assert!(trial.some(1).is_empty());
        assert!(gone());
    }

    #[test]
    fn refuses_what_cpython_refuses_in_its_words() {
        let stop = "ValueError: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.";
        let start = "ValueError: Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.";
        let step = "ValueError: Step for islice() must be a positive integer or None.";
        for (bounds, error) in [
            (vec![Value::Int(-1)], stop),
            (vec![Value::from("a")], stop),
            (vec![Value::Float(1.0)], stop),
            (vec![Value::Int(1), Value::Int(-1)], stop),
            (vec![Value::from("a"), Value::Int(3)], start),
            (vec![Value::Int(0), Value::Int(5), Value::Int(0)], step),
        ] {
            let mut arguments = vec![list([1])];
            arguments.extend(bounds);
            assert_eq!(Trial::refused("islice", arguments), error);
        }
        assert_eq!(slice(&[Value::None]).all(50).len(), 20);
    }
}
