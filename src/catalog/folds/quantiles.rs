//! `median` and `quantiles`: what stands in the middle, and at the cuts, of the items in order.

use std::rc::Rc;

use crate::catalog::each::{Each, EachItem, Taken, fact};
use crate::catalog::kept::{Items, Kept};
use crate::catalog::{Bound, Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{Chunk, Context, Demand, Holds, World};
use crate::value::{BinaryOp, Exc, Value, binary, check_size, type_error, value_error};
use crate::vm::{Answer, Sorting, Turn, sort_on};

pub(super) static MEDIAN: StageDef = StageDef {
    doc: StageDoc {
        name: "median",
        keywords: &["middle", "p50", "percentile"],
        class: Class::Fold,
        holds: Holds::All,
        endless: false,
        params: &[Param::iterable("numbers")],
        summary: "the number in the middle",
        doc: "Collects all numbers, puts them in order and gives the one in the middle, or half the sum of the two there. \
              Of nothing it is a ValueError. (Python, statistics.median)",
        asks: "everything",
        example: Example { text: "[9, 1, 4, 3] | median()", output: &["3.5"] },
    },
    class: None,
    effectful: false,
    live: false,
    build: |bound, world| build(bound, world, Cut::Median),
};

pub(super) static QUANTILES: StageDef = StageDef {
    doc: StageDoc {
        name: "quantiles",
        keywords: &["percentiles", "quartiles", "p95", "p99", "deciles"],
        class: Class::Fold,
        holds: Holds::All,
        endless: false,
        params: &[
            Param::iterable("numbers, at least two"),
            Param::value("n", "how many parts they are cut into").or("4"),
            Param::value("method", "\"exclusive\": there may be numbers beyond these; \"inclusive\": there are none")
                .or("\"exclusive\"")
                .by_keyword(),
        ],
        summary: "the n - 1 numbers that cut all numbers into n parts of the same size, as a list",
        doc: "Collects all numbers, puts them in order and gives one list of the cuts between n parts: quartiles for 4, \
              percentiles for 100. A cut between two numbers is interpolated. Of fewer than two numbers it is a \
              ValueError. (Python, statistics.quantiles)",
        asks: "everything",
        example: Example { text: "range(1, 6) | quantiles()", output: &["[1.5, 3.0, 4.5]"] },
    },
    class: None,
    effectful: false,
    live: false,
    build: |bound, world| {
        let parts = bound.int("n")?.unwrap_or(4);
        if parts < 1 {
            return Err(value_error("n must be at least 1"));
        }
        check_size(usize::try_from(parts).ok().and_then(|n| n.checked_mul(size_of::<Value>())))?;
        let method = bound.text("method")?;
        let inclusive = match method.as_ref().map(|method| method.to_text()).as_deref() {
            None | Some("exclusive") => false,
            Some("inclusive") => true,
            Some(other) => return Err(value_error(format!("Unknown method: '{other}'"))),
        };
        build(bound, world, Cut::Quantiles { parts, inclusive })
    },
};

fn build(bound: &Bound, world: &Rc<World>, cut: Cut) -> Result<Built, Exc> {
    let upstream = bound.iter("iterable", world)?;
    let stage = Quantiles { cut, kept: Kept::default(), sorting: None, answer: None };
    Ok(Built::new(Each::new(stage, &upstream), vec![upstream]))
}

/// What is wanted of the items in order.
#[derive(Clone, Copy, Debug)]
enum Cut {
    Median,
    Quantiles { parts: i64, inclusive: bool },
}

impl Cut {
    fn of(self, items: &[Value]) -> Result<Value, Exc> {
        match self {
            Self::Median => match (items, items.len() / 2) {
                ([], _) => Err(value_error("no median for empty data")),
                (_, middle) if items.len() % 2 == 1 => Ok(items[middle].clone()),
                (_, middle) => {
                    let sum = binary(BinaryOp::Add, &items[middle - 1], &items[middle])?;
                    binary(BinaryOp::Div, &sum, &Value::Int(2))
                }
            },
            Self::Quantiles { .. } if items.len() < 2 => Err(value_error("must have at least two data points")),
            Self::Quantiles { parts, inclusive } => {
                let cuts: Result<Vec<Value>, Exc> =
                    (1..parts).map(|cut| quantile(items, cut, parts, inclusive)).collect();
                cuts.map(Value::list)
            }
        }
    }
}

/// CPython's formula: between the items at `at` and before it, `delta` parts of the way.
fn quantile(items: &[Value], cut: i64, parts: i64, inclusive: bool) -> Result<Value, Exc> {
    let (len, wide, n) = (items.len() as i128, i128::from(cut), i128::from(parts));
    let (at, delta) = if inclusive {
        let place = wide * (len - 1);
        (place / n + 1, place % n)
    } else {
        let place = wide * (len + 1);
        let at = (place / n).clamp(1, len - 1);
        (at, place - at * n)
    };
    let weigh = |item: &Value, weight: i128| {
        let weight = i64::try_from(weight).map_err(|_| value_error("n is too large"))?;
        binary(BinaryOp::Mul, item, &Value::Int(weight))
    };
    let low = weigh(&items[at as usize - 1], n - delta)?;
    let high = weigh(&items[at as usize], delta)?;
    binary(BinaryOp::Div, &binary(BinaryOp::Add, &low, &high)?, &Value::Int(parts))
}

#[derive(Debug)]
struct Quantiles {
    cut: Cut,
    kept: Kept,
    sorting: Option<Sorting<Value>>,
    answer: Option<Value>,
}

impl EachItem for Quantiles {
    fn asks(&self, _: usize) -> usize {
        Demand::FULL.get()
    }

    fn chunk(&mut self, items: &mut Chunk, _: &mut Context<'_>) -> Option<Chunk> {
        items.as_ints()?;
        self.kept.extend(items);
        Some(Chunk::default())
    }

    fn item(&mut self, item: &Value, _: &mut Context<'_>) -> Taken {
        if crate::value::number(item).is_none() {
            let name = if let Cut::Median = self.cut { "median" } else { "quantiles" };
            return Taken::Fail(type_error(format!("{name}() takes numbers, not {}", item.type_name())));
        }
        self.kept.push(item.clone());
        Taken::Keep
    }

    fn end(&mut self) -> Result<(), Exc> {
        match &mut self.kept.items {
            Items::Ints(ints) => ints.sort_unstable(),
            Items::Values(values) => {
                self.sorting = Some(Sorting::new(std::mem::take(values), |item| item, false));
            }
        }
        Ok(())
    }

    fn work(&mut self, answer: Answer, cx: &mut Context<'_>) -> Turn {
        if let Some(sorting) = &mut self.sorting {
            match sort_on(sorting, &answer, cx) {
                Ok(items) => *self.kept.values() = items,
                Err(turn) => return turn,
            }
            self.sorting = None;
        }
        let mut kept = std::mem::take(&mut self.kept);
        match self.cut.of(kept.values()) {
            Ok(cuts) => self.answer = Some(cuts),
            Err(exc) => return Turn::raise(exc),
        }
        Turn::value(Value::None)
    }

    fn ready(&mut self, _: usize) -> Option<Chunk> {
        self.answer.take().map(Chunk::one)
    }

    fn survives_raise(&self) -> bool {
        false
    }

    fn held_bytes(&self) -> usize {
        self.kept.held_bytes() + self.sorting.as_ref().map_or(0, Sorting::held_bytes)
    }

    fn facts(&self) -> Vec<(String, String)> {
        vec![fact("collected", self.kept.len().to_string())]
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::trial::{Trial, list};
    use crate::value::Value;

    #[test]
    fn medians_are_those_of_cpython() {
        assert_eq!(Trial::of("median", vec![list([5, 1, 3])]).all(10), ["3"]);
        assert_eq!(Trial::of("median", vec![list([1, 4, 2, 3])]).all(10), ["2.5"]);
        let floats = Value::list([0.5, 0.25, 4.0].map(Value::Float).to_vec());
        assert_eq!(Trial::of("median", vec![floats]).all(10), ["0.5"]);
        assert_eq!(Trial::of("median", vec![list([])]).all(10), ["ValueError: no median for empty data"]);
        assert_eq!(Trial::of("median", vec![Value::from("a")]).all(10), ["TypeError: median() takes numbers, not str"]);
        let many = Trial::stage("range", vec![Value::Int(100_001)]);
        assert_eq!(Trial::of("median", vec![many]).all(10), ["50000"]);
    }

    #[test]
    fn quantiles_are_those_of_cpython() {
        assert_eq!(Trial::of("quantiles", vec![list([5, 3, 1, 2, 4])]).all(10), ["[1.5, 3.0, 4.5]"]);
        let inclusive = [("method", Value::from("inclusive"))];
        assert_eq!(Trial::named("quantiles", vec![list(1..=5)], &inclusive).all(10), ["[2.0, 3.0, 4.0]"]);
        let ten = Trial::of("quantiles", vec![list([1, 2]), Value::Int(10)]).all(10);
        assert_eq!(ten, ["[0.3, 0.6, 0.9, 1.2, 1.5, 1.8, 2.1, 2.4, 2.7]"]);
        let error = "ValueError: must have at least two data points";
        assert_eq!(Trial::of("quantiles", vec![list([1])]).all(10), [error]);
        assert_eq!(Trial::refused("quantiles", vec![list([]), Value::Int(0)]), "ValueError: n must be at least 1");
    }
}
