//! `filter` and `filterfalse`: the items that pass a test, and those that do not.

use std::rc::Rc;

use crate::catalog::each::{Each, EachItem, Taken};
use crate::catalog::{Bound, Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{Chunk, Context, Holds, World};
use crate::value::{Exc, Type, Value};
use crate::vm::Callback;

pub(super) static FILTER: StageDef = StageDef {
    doc: StageDoc {
        name: "filter",
        keywords: &["where", "grep", "keep", "search"],
        class: Class::Step,
        holds: Holds::Streams,
        endless: false,
        params: &[
            Param::function("function", "the test; None tests the item itself"),
            Param::iterable("where the items come from"),
        ],
        summary: "the items that pass a test",
        doc: "Gives the items for which the function returns something true; with None for the function, the items \
              that are true themselves. An item at which the function raises ends the run, or is skipped and counted \
              with `--on-error skip`. (Python, Built-in Functions: filter)",
        asks: "n for n, and on until one passes",
        example: Example { text: "range(10) | filter(_ % 3 == 0)", output: &["0", "3", "6", "9"] },
    },
    class: Some(Type::Filter),
    effectful: false,
    live: false,
    build: |bound, world| build(bound, world, true),
};

pub(super) static FILTERFALSE: StageDef = StageDef {
    doc: StageDoc {
        name: "filterfalse",
        keywords: &["reject", "exclude", "without", "invert"],
        class: Class::Step,
        holds: Holds::Streams,
        endless: false,
        params: &[
            Param::function("predicate", "the test; None tests the item itself"),
            Param::iterable("where the items come from"),
        ],
        summary: "the items that do not pass a test",
        doc: "Gives the items for which the predicate returns something false; with None for the predicate, the items \
              that are false themselves. An item at which the predicate raises ends the run, or is skipped and counted \
              with `--on-error skip`. (Python, itertools.filterfalse)",
        asks: "n for n, and on until one passes",
        example: Example { text: "range(5) | filterfalse(_ % 2 == 0)", output: &["1", "3"] },
    },
    class: Some(Type::FilterFalse),
    effectful: false,
    live: false,
    build: |bound, world| build(bound, world, false),
};

fn build(bound: &Bound, world: &Rc<World>, keeps: bool) -> Result<Built, Exc> {
    let test = bound.callback(if keeps { "function" } else { "predicate" })?;
    let upstream = bound.iter("iterable", world)?;
    let pure = test.as_ref().is_none_or(Callback::is_pure);
    Ok(Built::calling(Each::new(Filter { test, keeps }, &upstream), vec![upstream], pure))
}

#[derive(Debug)]
struct Filter {
    test: Option<Callback>,
    /// The truth of the items that go on.
    keeps: bool,
}

impl Filter {
    fn judge(&self, truth: bool) -> Taken {
        if truth == self.keeps { Taken::Pass } else { Taken::Drop }
    }
}

impl EachItem for Filter {
    fn is_plain(&self) -> bool {
        true
    }

    fn may_look_back(&self, item: &Value) -> bool {
        match &self.test {
            None => item.instance().is_some(),
            Some(test) => test.may_look_back(item),
        }
    }

    fn may_pull(&self) -> bool {
        self.test.as_ref().is_some_and(Callback::may_pull)
    }

    fn chunk(&mut self, items: &mut Chunk, cx: &mut Context<'_>) -> Option<Chunk> {
        let truths = self.test.as_mut()?.test_front(items, cx)?;
        let keeps = self.keeps;
        let after = items.len() - truths.len();
        let passed = items.select(&truths, keeps);
        cx.drop_items((truths.len() - passed.len()) as u64);
        cx.judge_newest(after, truths, keeps, passed.len());
        Some(passed)
    }

    fn item(&mut self, item: &Value, cx: &mut Context<'_>) -> Taken {
        match &mut self.test {
            None => Taken::by_truth(item, cx, |truth, _| self.judge(truth)),
            Some(test) => {
                let called = test.call(item.clone(), cx);
                Taken::of(called, |value| Taken::by_truth(&value, cx, |truth, _| self.judge(truth)))
            }
        }
    }

    fn called(&mut self, _: &Value, value: Value, cx: &mut Context<'_>) -> Taken {
        Taken::by_truth(&value, cx, |truth, _| self.judge(truth))
    }

    fn skips_errors(&self) -> bool {
        true
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::trial::{Trial, failing_at, function, list};
    use crate::value::Value;

    fn is_odd(items: &[Value]) -> Value {
        Value::Bool(matches!(items[0], Value::Int(n) if n % 2 == 1))
    }

    #[test]
    fn filter_and_filterfalse_part_the_items() {
        let items = list([1, 2, 3, 4]);
        let trial = Trial::of("filter", vec![function(is_odd), items.clone()]);
        assert_eq!(trial.all(10), ["1", "3"]);
        assert_eq!(trial.iter().record().meter.dropped.get(), 2);
        assert_eq!(Trial::of("filterfalse", vec![function(is_odd), items]).all(10), ["2", "4"]);
    }

    #[test]
    fn none_tests_the_item_itself() {
        let items = Value::list(vec![Value::Int(0), Value::from(""), Value::from("x"), Value::None]);
        assert_eq!(Trial::of("filter", vec![Value::None, items.clone()]).all(10), ["'x'"]);
        assert_eq!(Trial::of("filterfalse", vec![Value::None, items]).all(10), ["0", "''", "None"]);
    }

    #[test]
    fn a_failing_item_is_skipped_where_the_run_says_so() {
        let trial = Trial::of("filter", vec![failing_at(2, false), list([1, 2, 3])]);
        assert_eq!(trial.all(10), ["1", "ValueError: no 2",]);
        assert_eq!(trial.all(10), ["3"]);
        let trial = Trial::of("filter", vec![failing_at(2, false), list([1, 2, 3])]);
        trial.world().set_skip_errors(true);
        assert_eq!(trial.all(10), ["1", "3"]);
    }
}
