//! `zip_longest`: an item of each input at a time, until the longest has ended.

use crate::catalog::each::fact;
use crate::catalog::{Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{Chunk, Context, Coroutine, Demand, Holds, Iter, Request, Resume, Step};
use crate::value::{Type, Value};

pub(super) static ZIP_LONGEST: StageDef = StageDef {
    doc: StageDoc {
        name: "zip_longest",
        keywords: &["pad", "fill", "outer", "pair"],
        class: Class::Inputs,
        holds: Holds::Streams,
        endless: false,
        params: &[
            Param::iterables("the inputs"),
            Param::value("fillvalue", "what stands for the items of an input that has ended").or("None").by_keyword(),
        ],
        summary: "an item of each input at a time, as tuples, until the longest ends",
        doc: "Gives tuples of one item of each input, asked in order. An input that has ended gives fillvalue instead; it \
              ends once all have. A failure is the end, and what was asked for that tuple is lost. (Python, \
              itertools.zip_longest)",
        asks: "1 for n, of each input",
        example: Example {
            text: r#""AB" | zip_longest("xyz", fillvalue="-")"#,
            output: &["('A', 'x')", "('B', 'y')", "('-', 'z')"],
        },
    },
    class: Some(Type::ZipLongest),
    effectful: false,
    live: false,
    build: |bound, world| {
        let inputs = bound.iters(world)?;
        let fill = bound.get("fillvalue").cloned().unwrap_or_default();
        let open: Vec<Option<Iter>> = inputs.iter().cloned().map(Some).collect();
        let body = ZipLongest { left: open.len(), inputs: open, fill, row: Vec::new(), taken: 0 };
        Ok(Built::new(body, inputs))
    },
};

#[derive(Debug)]
struct ZipLongest {
    /// None for one that has ended.
    inputs: Vec<Option<Iter>>,
    /// How many have not ended.
    left: usize,
    fill: Value,
    /// What was gathered of the tuple at hand.
    row: Vec<Value>,
    /// How many items of it came from inputs.
    taken: u64,
}

impl ZipLongest {
    fn go_on(&mut self) -> Step {
        while self.left > 0 && self.row.len() < self.inputs.len() {
            match &self.inputs[self.row.len()] {
                Some(input) => return Step::Ask(input.clone(), Request::Next(Demand::ONE)),
                None => self.row.push(self.fill.clone()),
            }
        }
        if self.left == 0 {
            return Step::Return(Value::None);
        }
        self.taken = 0;
        Step::Emit(Chunk::one(Value::tuple(std::mem::take(&mut self.row))))
    }
}

impl Coroutine for ZipLongest {
    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        match with {
            Resume::Items(items) => {
                cx.spend(1);
                self.row.extend(items);
                self.taken += 1;
            }
            Resume::End(_) => {
                let at = self.row.len();
                self.inputs[at] = None;
                self.left -= 1;
            }
            Resume::Raised(exc) => {
                cx.drop_items(self.taken);
                return Step::Raise(exc);
            }
            Resume::Throw(exc) => return Step::Raise(exc),
            Resume::Close => return Step::Return(Value::None),
            Resume::Next(_)
            | Resume::Send(_)
            | Resume::Returned(_)
            | Resume::Pending
            | Resume::Wake
            | Resume::Continue => {}
        }
        self.go_on()
    }

    fn survives_raise(&self) -> bool {
        false
    }

    fn held_bytes(&self) -> usize {
        self.row.iter().map(Value::heap_bytes).sum::<usize>() + self.row.capacity() * size_of::<Value>()
    }

    fn facts(&self) -> Vec<(String, String)> {
        vec![fact("inputs left", format!("{} of {}", self.left, self.inputs.len()))]
    }

    fn remaining(&self) -> Option<usize> {
        let left = |input: &Option<Iter>| input.as_ref().map_or(Some(0), Iter::remaining);
        self.inputs.iter().map(left).try_fold(0, |most, left| Some(left?.max(most)))
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::trial::{Trial, list};
    use crate::value::Value;

    #[test]
    fn the_longest_ends_it() {
        for demand in [1, 10] {
            let trial = Trial::of("zip_longest", vec![list([1]), list([10, 20, 30]), list([])]);
            assert_eq!(trial.all(demand), ["(1, 10, None)", "(None, 20, None)", "(None, 30, None)"]);
        }
        let trial = Trial::named("zip_longest", vec![list([1, 2]), list([3])], &[("fillvalue", Value::from("-"))]);
        assert_eq!(trial.all(10), ["(1, 3)", "(2, '-')"]);
        assert!(Trial::of("zip_longest", vec![]).all(10).is_empty());
        assert!(Trial::of("zip_longest", vec![list([]), list([])]).all(10).is_empty());
    }

    #[test]
    fn an_input_that_has_ended_is_let_go() {
        let (source, gone) = Trial::watched([1]);
        let trial = Trial::of("zip_longest", vec![source, list([10, 20])]);
        assert_eq!(trial.some(2), ["(1, 10)", "(None, 20)"]);
        assert!(gone());
    }

    #[test]
    fn a_failure_is_the_end_as_in_cpython() {
        let trial = Trial::of("zip_longest", vec![list([1, 2, 3]), Trial::failing_after(1)]);
        assert_eq!(trial.all(1), ["(1, 0)", "ValueError: source"]);
        assert_eq!(trial.iter().record().meter.dropped.get(), 1);
        assert!(trial.all(1).is_empty());
    }
}
