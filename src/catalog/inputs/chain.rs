//! `chain`: one input after the other.

use std::collections::VecDeque;

use crate::catalog::each::fact;
use crate::catalog::{Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{Context, Coroutine, Demand, Holds, Iter, Request, Resume, Step, TakenOne};
use crate::value::{Type, Value};

pub(super) static CHAIN: StageDef = StageDef {
    doc: StageDoc {
        name: "chain",
        keywords: &["concat", "append", "union", "cat"],
        class: Class::Inputs,
        holds: Holds::Streams,
        endless: false,
        params: &[Param::iterables("the inputs, in order")],
        summary: "one input after the other",
        doc: "Gives all items of the first input, then all of the second, and so on. An input is asked only once those \
              before it have ended, and is let go when it has. (Python, itertools.chain)",
        asks: "n for n, of the input whose turn it is",
        example: Example { text: "chain([1, 2], range(3, 5))", output: &["1", "2", "3", "4"] },
    },
    class: Some(Type::Chain),
    effectful: false,
    live: false,
    build: |bound, world| {
        let inputs = bound.iters(world)?;
        Ok(Built::new(Chain { of: inputs.len(), inputs: inputs.clone().into(), owed: Demand::ONE }, inputs))
    },
};

#[derive(Debug)]
struct Chain {
    /// The input whose turn it is, and those after it.
    inputs: VecDeque<Iter>,
    of: usize,
    owed: Demand,
}

impl Chain {
    fn ask(&self) -> Step {
        match self.inputs.front() {
            Some(input) => Step::Ask(input.clone(), Request::Next(self.owed)),
            None => Step::Return(Value::None),
        }
    }
}

impl Coroutine for Chain {
    fn relays(&mut self) -> Option<Iter> {
        self.owed = Demand::ONE;
        self.inputs.front().cloned()
    }

    fn take_one(&mut self, item: Value, _: &mut Context<'_>) -> TakenOne {
        TakenOne::Give(item)
    }

    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        match with {
            Resume::Items(items) => {
                cx.spend(1);
                return Step::Emit(items);
            }
            Resume::Next(demand) => self.owed = demand,
            Resume::Send(_) => self.owed = Demand::ONE,
            Resume::End(_) => drop(self.inputs.pop_front()),
            Resume::Raised(exc) | Resume::Throw(exc) => return Step::Raise(exc),
            Resume::Close => return Step::Return(Value::None),
            Resume::Returned(_) | Resume::Pending | Resume::Wake | Resume::Continue => {}
        }
        self.ask()
    }

    fn facts(&self) -> Vec<(String, String)> {
        vec![fact("input", format!("{} of {}", (self.of - self.inputs.len() + 1).min(self.of), self.of))]
    }

    fn remaining(&self) -> Option<usize> {
        self.inputs.iter().map(Iter::remaining).try_fold(0_usize, |sum, left| sum.checked_add(left?))
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::trial::{Trial, list};

    #[test]
    fn an_input_is_let_go_when_it_has_ended_and_the_next_asked_only_then() {
        let (first, first_gone) = Trial::watched([1, 2]);
        let (second, second_gone) = Trial::watched([3]);
        let trial = Trial::of("chain", vec![first, second, list([4])]);
        assert_eq!(trial.some(2), ["1", "2"]);
        assert!(!first_gone());
        assert_eq!(trial.fact("input").as_deref(), Some("1 of 3"));
        assert_eq!(trial.some(1), ["3"]);
        assert!(first_gone() && !second_gone());
        assert_eq!(trial.all(10), ["4"]);
    }

    #[test]
    fn of_nothing_is_nothing() {
        assert!(Trial::of("chain", vec![]).all(10).is_empty());
        assert!(Trial::of("chain", vec![list([]), list([])]).all(10).is_empty());
    }
}
