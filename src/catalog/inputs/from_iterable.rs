//! `chain.from_iterable`: what is in each item, one after the other.

use crate::catalog::each::fact;
use crate::catalog::{Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{Context, Coroutine, Demand, Holds, Iter, Request, Resume, Step, TakenOne};
use crate::value::Value;
use crate::vm::iterate;

pub(in crate::catalog) static FROM_ITERABLE: StageDef = StageDef {
    doc: StageDoc {
        name: "chain.from_iterable",
        keywords: &["flat_map", "flatmap", "unnest", "explode", "concat", "one level"],
        class: Class::Step,
        holds: Holds::Streams,
        endless: false,
        params: &[Param::iterable("where the items come from, each something to take items from")],
        summary: "what is in each item, one after the other, one level deep",
        doc: "Takes an item, gives all that is in it, and only then takes the next one. After a map it is what other \
              languages call flat_map; flatten goes deeper than one level. Something to take items from is anything \
              that Python iterates over, texts too; what is not is a TypeError and the end, as is a failure upstream. \
              (Python, itertools.chain.from_iterable)",
        asks: "1 for n; n of what is in the item at hand",
        example: Example { text: r#"["ab", [1, 2]] | chain.from_iterable()"#, output: &["'a'", "'b'", "1", "2"] },
    },
    class: None,
    effectful: false,
    live: false,
    build: |bound, world| {
        let upstream = bound.iter("iterable", world)?;
        let body = FromIterable { upstream: upstream.clone(), inner: None, owed: Demand::ONE, over: false, opened: 0 };
        Ok(Built::new(body, vec![upstream]))
    },
};

#[derive(Debug)]
struct FromIterable {
    upstream: Iter,
    /// What is in the item at hand.
    inner: Option<Iter>,
    owed: Demand,
    /// Upstream has failed, or gave what nothing can be taken from.
    over: bool,
    opened: u64,
}

impl FromIterable {
    fn ask(&self) -> Step {
        match &self.inner {
            Some(inner) => Step::Ask(inner.clone(), Request::Next(self.owed)),
            None => Step::Ask(self.upstream.clone(), Request::Next(Demand::ONE)),
        }
    }
}

impl Coroutine for FromIterable {
    fn relays(&mut self) -> Option<Iter> {
        self.owed = Demand::ONE;
        self.inner.clone()
    }

    fn take_one(&mut self, item: Value, _: &mut Context<'_>) -> TakenOne {
        match self.inner {
            Some(_) => TakenOne::Give(item),
            None => TakenOne::Not(item),
        }
    }

    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        match with {
            Resume::Items(items) if self.inner.is_some() => return Step::Emit(items),
            Resume::Items(mut items) => {
                cx.spend(1);
                match iterate(&items.next().unwrap_or_default(), cx.world(), true) {
                    Ok(inner) => self.inner = Some(inner),
                    Err(exc) => {
                        self.over = true;
                        return Step::Raise(exc);
                    }
                }
                self.opened += 1;
            }
            Resume::End(_) if self.inner.is_some() => self.inner = None,
            Resume::Raised(exc) => {
                self.over = self.inner.is_none();
                return Step::Raise(exc);
            }
            Resume::Throw(exc) => return Step::Raise(exc),
            Resume::End(_) | Resume::Close => return Step::Return(Value::None),
            Resume::Next(demand) => self.owed = demand,
            Resume::Send(_) => self.owed = Demand::ONE,
            Resume::Returned(_) | Resume::Pending | Resume::Wake | Resume::Continue => {}
        }
        self.ask()
    }

    fn survives_raise(&self) -> bool {
        !self.over
    }

    fn facts(&self) -> Vec<(String, String)> {
        vec![fact("items opened", self.opened.to_string())]
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::trial::{Trial, list};
    use crate::value::Value;

    #[test]
    fn one_level_and_no_deeper() {
        let items = vec![list([1, 2]), list([]), Value::tuple(vec![list([3])]), Value::from("ab")];
        for demand in [1, 10] {
            let trial = Trial::of("chain.from_iterable", vec![Value::list(items.clone())]);
            assert_eq!(trial.all(demand), ["1", "2", "[3]", "'a'", "'b'"]);
        }
    }

    #[test]
    fn an_item_is_taken_only_once_the_one_before_is_empty() {
        let numbers = Trial::stage("count", vec![]);
        let trial = Trial::of("chain.from_iterable", vec![Value::list(vec![numbers, Value::Int(0)])]);
        assert_eq!(trial.some(3), ["0", "1", "2"]);
        assert_eq!(trial.fact("items opened").as_deref(), Some("1"));
    }

    #[test]
    fn what_cannot_be_opened_is_cpython_s_error_and_the_end() {
        let items = Value::list(vec![list([1]), Value::Int(5), list([2])]);
        let trial = Trial::of("chain.from_iterable", vec![items]);
        assert_eq!(trial.all(10), ["1", "TypeError: 'int' object is not iterable"]);
        assert!(trial.all(10).is_empty());
    }

    #[test]
    fn a_failure_inside_an_item_is_not_the_end() {
        let items = Value::list(vec![Trial::failing_after(1)]);
        let trial = Trial::of("chain.from_iterable", vec![items]);
        assert_eq!(trial.all(10), ["0", "ValueError: source"]);
        assert_eq!(trial.all(10), ["ValueError: source"]);
    }
}
