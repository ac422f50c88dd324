//! `mean`: the average.

use crate::catalog::each::{Taken, fact};
use crate::catalog::fold::{Fold, Folding};
use crate::catalog::folds::exact::ExactSum;
use crate::catalog::{Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{Context, Holds};
use crate::value::{Exc, Value, value_error};

pub(super) static MEAN: StageDef = StageDef {
    doc: StageDoc {
        name: "mean",
        keywords: &["average", "avg", "arithmetic mean"],
        class: Class::Fold,
        holds: Holds::Streams,
        endless: false,
        params: &[Param::iterable("numbers")],
        summary: "the average of numbers",
        doc: "Adds the numbers without rounding and divides by how many there are, rounded once; the mean of ints that is \
              whole is an int. Of nothing it is a ValueError, and what is no number is a TypeError. (Python, \
              statistics.mean)",
        asks: "everything",
        example: Example { text: "[1, 2, 3, 5] | mean()", output: &["2.75"] },
    },
    class: None,
    effectful: false,
    live: false,
    build: |bound, world| {
        let upstream = bound.iter("iterable", world)?;
        Ok(Built::new(Folding::over(Mean { sum: ExactSum::default() }, &upstream), vec![upstream]))
    },
};

#[derive(Debug)]
struct Mean {
    sum: ExactSum,
}

impl Fold for Mean {
    fn item(&mut self, item: &Value, _: &mut Context<'_>) -> Taken {
        self.sum.add(item).map_or_else(Taken::Fail, |()| Taken::Keep)
    }

    fn finish(&mut self) -> Result<Value, Exc> {
        if self.sum.count() == 0 {
            return Err(value_error("mean requires at least one data point"));
        }
        self.sum.over(self.sum.count())
    }

    fn held_bytes(&self) -> usize {
        self.sum.heap_bytes()
    }

    fn facts(&self) -> Vec<(String, String)> {
        let count = self.sum.count();
        let mean = (count > 0).then(|| self.sum.over(count).ok()).flatten();
        let mut facts = vec![fact("numbers", count.to_string())];
        facts.extend(mean.map(|mean| fact("mean so far", mean.repr())));
        facts
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::trial::{Trial, list};
    use crate::value::Value;

    #[test]
    fn of_ints_and_floats_as_in_cpython() {
        assert_eq!(Trial::of("mean", vec![list([1, 2, 3, 4])]).all(10), ["2.5"]);
        assert_eq!(Trial::of("mean", vec![list([1, 2, 3])]).all(10), ["2"]);
        assert_eq!(Trial::of("mean", vec![Value::list(vec![Value::Float(0.1); 10])]).all(10), ["0.1"]);
    }

    #[test]
    fn of_nothing_and_of_what_is_no_number() {
        assert_eq!(Trial::of("mean", vec![list([])]).all(10), ["ValueError: mean requires at least one data point"]);
        let error = "TypeError: can't convert type 'str' to numerator/denominator";
        assert_eq!(Trial::of("mean", vec![Value::from("a")]).all(10), [error]);
    }

    #[test]
    fn the_mean_so_far_is_shown() {
        let trial = Trial::of("mean", vec![Trial::waiting_after(4)]);
        assert_eq!(trial.all(1), ["waiting for more"]);
        assert_eq!(trial.fact("mean so far").as_deref(), Some("1.5"));
    }
}
