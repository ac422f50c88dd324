//! `histogram`: how the numbers are spread.

use std::rc::Rc;

use super::ranges::Ranges;
use crate::catalog::each::{Taken, fact};
use crate::catalog::fold::Fold;
use crate::catalog::keyed::KeyFunction;
use crate::catalog::refreshing::{self, LIVE, Running};
use crate::catalog::{Bound, Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{Context, Holds, World};
use crate::value::{Dict, Exc, Key, Map, Value, check_size, number, type_error, value_error};

pub(super) static HISTOGRAM: StageDef = StageDef {
    doc: StageDoc {
        name: "histogram",
        keywords: &["bins", "buckets", "spread", "distribution", "chart"],
        class: Class::Fold,
        holds: Holds::All,
        endless: false,
        params: &[
            Param::iterable("where the items come from"),
            Param::function("value", "the number of an item; None: the item itself").or("None"),
            Param::value("bins", "how many ranges of the same width there are").or("10").by_keyword(),
            LIVE,
        ],
        summary: "how many numbers there are in each range, as a list of records",
        doc: "Collects all numbers and gives one list of records with from, to and count: ranges of the same width from \
              the least number to the greatest, each without its upper end but the last. Where all numbers are the same, \
              the ranges reach half of one to either side; of nothing it is an empty list. What is no number, or no \
              finite one, ends the run, or is skipped and counted with `--on-error skip`. With live the ranges so far are given too, once in so many \
              seconds in which anything came. (NumPy, numpy.histogram)",
        asks: "everything",
        example: Example {
            text: "[1, 2, 2, 9] | histogram(bins=2)",
            output: &["[{'from': 1.0, 'to': 5.0, 'count': 3}, {'from': 5.0, 'to': 9.0, 'count': 1}]"],
        },
    },
    class: None,
    effectful: false,
    live: false,
    build,
};

fn build(bound: &Bound, world: &Rc<World>) -> Result<Built, Exc> {
    let bins = bound.count("bins", 1)?.unwrap_or(10);
    check_size(bins.checked_mul(200))?;
    let upstream = bound.iter("iterable", world)?;
    let value = KeyFunction::of(bound, "value")?;
    let pure = value.is_pure();
    let stage = Histogram { value, bins, numbers: Vec::new(), range: None, ranges: Ranges::default() };
    refreshing::fold(stage, bound, upstream, pure)
}

#[derive(Debug)]
struct Histogram {
    value: KeyFunction,
    bins: usize,
    numbers: Vec<f64>,
    /// The least and the greatest.
    range: Option<(f64, f64)>,
    /// What is shown while numbers still come.
    ranges: Ranges,
}

impl Histogram {
    fn keep(&mut self, value: &Value) -> Taken {
        match finite(value) {
            Ok(x) => {
                self.range = Some(self.range.map_or((x, x), |(least, most)| (least.min(x), most.max(x))));
                self.ranges.add(x);
                self.numbers.push(x);
                Taken::Keep
            }
            Err(exc) => Taken::Fail(exc),
        }
    }

    /// Where the ranges begin and end: one more than there are ranges.
    fn edges(&self, (least, most): (f64, f64)) -> Vec<f64> {
        let (least, most) = if least == most { (least - 0.5, most + 0.5) } else { (least, most) };
        let part = |at: usize| at as f64 / self.bins as f64;
        // Weighed rather than stepped, so that numbers of any size stay finite.
        let mut edges: Vec<f64> = (0..=self.bins).map(|at| least * (1.0 - part(at)) + most * part(at)).collect();
        edges[self.bins] = most;
        edges
    }

    fn counts(&self) -> Vec<(f64, f64, u64)> {
        let Some(range) = self.range else { return Vec::new() };
        let edges = self.edges(range);
        let mut ranges: Vec<(f64, f64, u64)> = edges.windows(2).map(|pair| (pair[0], pair[1], 0)).collect();
        for x in &self.numbers {
            let bin = edges[1..self.bins].partition_point(|edge| edge <= x);
            ranges[bin].2 += 1;
        }
        ranges
    }

    /// The ranges as records.
    fn records(&self) -> Value {
        let record = |(from, to, count): (f64, f64, u64)| {
            let fields = [("from", Value::Float(from)), ("to", Value::Float(to)), ("count", Value::Int(count as i64))];
            let map: Map = fields.into_iter().map(|(name, value)| (Key::text(name.into()), value)).collect();
            Value::from(Dict::from_map(map))
        };
        Value::list(self.counts().into_iter().map(record).collect())
    }
}

/// Where a range begins or ends, whole numbers without their `.0`.
fn edge(x: f64) -> String {
    Value::Float(x).repr().trim_end_matches(".0").to_owned()
}

fn finite(value: &Value) -> Result<f64, Exc> {
    let Some(number) = number(value) else {
        return Err(type_error(format!("histogram() takes numbers, not {}", value.type_name())));
    };
    let x = number.to_f64()?;
    if x.is_finite() {
        Ok(x)
    } else {
        Err(value_error(format!("histogram() takes finite numbers, not {}", value.repr())))
    }
}

impl Fold for Histogram {
    fn item(&mut self, item: &Value, cx: &mut Context<'_>) -> Taken {
        let called = self.value.call(item, cx);
        Taken::of(called, |value| self.keep(&value))
    }

    fn called(&mut self, _: &Value, value: Value, _: &mut Context<'_>) -> Taken {
        self.keep(&value)
    }

    fn finish(&mut self) -> Result<Value, Exc> {
        let records = self.records();
        self.numbers = Vec::new();
        Ok(records)
    }

    fn skips_errors(&self) -> bool {
        true
    }

    fn held_bytes(&self) -> usize {
        self.numbers.capacity() * size_of::<f64>()
    }

    fn so_far(&self) -> Option<String> {
        let most = self.ranges.all().into_iter().rev().max_by_key(|range| range.2)?;
        Some(match most {
            (from, to, count) if from < to => format!("most from {} to {}: {count}", edge(from), edge(to)),
            (from, _, count) => format!("{}: {count}", edge(from)),
        })
    }

    fn facts(&self) -> Vec<(String, String)> {
        let mut facts = vec![fact("numbers", self.numbers.len().to_string())];
        if let Some((least, most)) = self.range {
            facts.push(fact("from", Value::Float(least).repr()));
            facts.push(fact("to", Value::Float(most).repr()));
        }
        let range = |(from, to, count): (f64, f64, u64)| (format!("{} to {}", edge(from), edge(to)), count.to_string());
        facts.extend(self.ranges.all().into_iter().filter(|(from, to, _)| from < to).map(range));
        facts
    }
}

impl Running for Histogram {
    fn value_so_far(&mut self) -> Result<Value, Exc> {
        Ok(self.records())
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::trial::{Trial, failing_at, function, list, outside};
    use crate::value::Value;

    fn counts(items: Vec<Value>, bins: i64) -> Vec<String> {
        let trial = Trial::named("histogram", vec![Value::list(items)], &[("bins", Value::Int(bins))]);
        let text = trial.all(10).remove(0);
        text.split("'count': ").skip(1).map(|rest| rest.split('}').next().unwrap_or_default().to_owned()).collect()
    }

    #[test]
    fn a_range_is_without_its_upper_end_but_the_last() {
        // numpy.histogram([0, 1, 2, 3, 4], bins=4)[0] == [1, 1, 1, 2]
        assert_eq!(counts((0..5).map(Value::Int).collect(), 4), ["1", "1", "1", "2"]);
        assert_eq!(counts([0.1, 0.2, 0.3].map(Value::Float).to_vec(), 2), ["1", "2"]);
    }

    #[test]
    fn numbers_that_are_all_the_same_and_numbers_of_any_size() {
        let same = Trial::named("histogram", vec![list([3, 3])], &[("bins", Value::Int(1))]).all(10);
        assert_eq!(same, ["[{'from': 2.5, 'to': 3.5, 'count': 2}]"]);
        assert_eq!(counts(vec![Value::Float(-1.7e308), Value::Float(1.7e308)], 2), ["1", "1"]);
        assert_eq!(Trial::of("histogram", vec![list([])]).all(10), ["[]"]);
    }

    #[test]
    fn the_number_of_an_item_is_what_the_function_makes_of_it() {
        for value in [function(|items| items[0].clone()), outside(|items| items[0].clone())] {
            let trial = Trial::named("histogram", vec![list([1, 2, 3]), value], &[("bins", Value::Int(1))]);
            assert_eq!(trial.all(10), ["[{'from': 1.0, 'to': 3.0, 'count': 3}]"]);
        }
    }

    #[test]
    fn what_is_no_number_is_an_error_or_is_skipped() {
        let trial = Trial::of("histogram", vec![Value::from("a")]);
        assert_eq!(trial.all(10), ["TypeError: histogram() takes numbers, not str"]);
        let trial = Trial::of("histogram", vec![Value::list(vec![Value::Float(f64::NAN)])]);
        assert_eq!(trial.all(10), ["ValueError: histogram() takes finite numbers, not nan"]);
        let bins = [("bins", Value::Int(1))];
        let trial = Trial::named("histogram", vec![list([1, 2, 3]), failing_at(3, true)], &bins);
        trial.world().set_skip_errors(true);
        assert_eq!(trial.all(10), ["[{'from': 1.0, 'to': 2.0, 'count': 2}]"]);
    }
}
