//! `interleave`: the inputs take turns.

use crate::catalog::each::fact;
use crate::catalog::{Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{Context, Coroutine, Demand, Holds, Iter, Request, Resume, Step};
use crate::value::Value;

pub(super) static INTERLEAVE: StageDef = StageDef {
    doc: StageDoc {
        name: "interleave",
        keywords: &["round robin", "roundrobin", "alternate", "turns"],
        class: Class::Inputs,
        holds: Holds::Streams,
        endless: false,
        params: &[Param::iterables("the inputs, in the order of their turns")],
        summary: "an item of each input in turn, until all have ended",
        doc: "Gives an item of the first input, one of the second, and so on, and then from the first again. An input \
              that has ended is left out; it ends when all have. Unlike merge it keeps to the turns, and waits for the \
              input whose turn it is. A failure is the end. (Python, itertools recipes: roundrobin)",
        asks: "1 for n, of the input whose turn it is",
        example: Example {
            text: r#"interleave("ABC", "D", "EF")"#,
            output: &["'A'", "'D'", "'E'", "'B'", "'F'", "'C'"],
        },
    },
    class: None,
    effectful: false,
    live: false,
    build: |bound, world| {
        let inputs = bound.iters(world)?;
        Ok(Built::new(Interleave { inputs: inputs.clone(), turn: 0 }, inputs))
    },
};

#[derive(Debug)]
struct Interleave {
    /// Those that have not ended.
    inputs: Vec<Iter>,
    turn: usize,
}

impl Interleave {
    fn ask(&self) -> Step {
        match self.inputs.get(self.turn) {
            Some(input) => Step::Ask(input.clone(), Request::Next(Demand::ONE)),
            None => Step::Return(Value::None),
        }
    }
}

impl Coroutine for Interleave {
    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        match with {
            Resume::Items(items) => {
                cx.spend(1);
                self.turn = (self.turn + 1) % self.inputs.len();
                return Step::Emit(items);
            }
            Resume::End(_) => {
                self.inputs.remove(self.turn);
                if self.turn == self.inputs.len() {
                    self.turn = 0;
                }
            }
            Resume::Raised(exc) | Resume::Throw(exc) => return Step::Raise(exc),
            Resume::Close => return Step::Return(Value::None),
            Resume::Next(_)
            | Resume::Send(_)
            | Resume::Returned(_)
            | Resume::Pending
            | Resume::Wake
            | Resume::Continue => {}
        }
        self.ask()
    }

    fn survives_raise(&self) -> bool {
        false
    }

    fn facts(&self) -> Vec<(String, String)> {
        vec![fact("inputs left", self.inputs.len().to_string()), fact("turn of", (self.turn + 1).to_string())]
    }

    fn remaining(&self) -> Option<usize> {
        self.inputs.iter().map(Iter::remaining).try_fold(0_usize, |sum, left| sum.checked_add(left?))
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::trial::{Trial, list};

    #[test]
    fn inputs_that_have_ended_are_left_out() {
        for demand in [1, 10] {
            let trial = Trial::of("interleave", vec![list([1, 2, 3]), list([]), list([10]), list([20, 21])]);
            assert_eq!(trial.all(demand), ["1", "10", "20", "2", "21", "3"]);
        }
        assert!(Trial::of("interleave", vec![]).all(10).is_empty());
    }

    #[test]
    fn the_input_whose_turn_it_is_is_waited_for() {
        let trial = Trial::of("interleave", vec![Trial::waiting_after(1), list([10, 11])]);
        assert_eq!(trial.all(1), ["0", "10", "waiting for more"]);
        assert_eq!(trial.fact("turn of").as_deref(), Some("1"));
    }

    #[test]
    fn a_failure_is_the_end() {
        let trial = Trial::of("interleave", vec![Trial::failing_after(1), list([10, 11])]);
        assert_eq!(trial.all(1), ["0", "10", "ValueError: source"]);
        assert!(trial.all(1).is_empty());
    }
}
