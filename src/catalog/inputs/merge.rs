//! `merge`: items of several inputs, whichever has one first.

use crate::catalog::each::fact;
use crate::catalog::{Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{Context, Coroutine, Holds, Iter, Resume, Step, WaitFor};
use crate::value::Value;

pub(super) static MERGE: StageDef = StageDef {
    doc: StageDoc {
        name: "merge",
        keywords: &["multiplex", "fan in", "live", "combine", "by time", "order", "several logs"],
        class: Class::Inputs,
        holds: Holds::Streams,
        endless: false,
        params: &[
            Param::iterables("the inputs"),
            Param::function("key", "what to order by; None: whatever comes first goes first").or("None").by_keyword(),
            Param::function(
                "time",
                "a field's name, or a function, that tells an item's time; True: the time in the line",
            )
            .or("None")
            .by_keyword(),
            Param::value("wait", "with key or time: for how many seconds an item waits for inputs that have nothing")
                .or("1")
                .by_keyword(),
        ],
        summary: "items of several inputs, whichever has one first, or in order as far as a bounded wait can know it",
        doc: "Gives items as they come, of whichever input has one; those that have one at the same time take turns, \
              and each input's own order is kept. An input that waits holds nobody up; it ends when all have ended. \
              With key or time the least goes first: an item goes on once every input has one to compare it with, or \
              once it has waited for so many seconds; what comes too late for its place is counted, and passed on at once. Items of one \
              input stay in their order; one that tells no time, such as a line of a stack trace, goes with the one before it. While it \
              waits it reads ahead, a thousand items of each input at most. A time without a zone counts as UTC.",
        asks: "1 for n, of one input after the other until one has something; with key or time 1 of each that has none",
        example: Example { text: "merge([1, 2], [10])", output: &["1", "10", "2"] },
    },
    class: None,
    effectful: false,
    live: false,
    build: |bound, world| {
        let inputs = bound.iters(world)?;
        if let Some(built) = super::merge_ordered::build(bound, &inputs, world)? {
            return Ok(built);
        }
        Ok(Built::new(Merge { inputs: inputs.clone(), turn: 0 }, inputs))
    },
};

#[derive(Debug)]
struct Merge {
    /// Those that have not ended.
    inputs: Vec<Iter>,
    /// The one that is asked first next time.
    turn: usize,
}

impl Merge {
    fn ask(&self) -> Step {
        if self.inputs.is_empty() {
            return Step::Return(Value::None);
        }
        let (before, from) = self.inputs.split_at(self.turn);
        Step::AskAny([from, before].concat())
    }

    /// Which input has answered: they were asked from the one whose turn it was.
    fn answered(&self, cx: &Context<'_>) -> usize {
        (self.turn + cx.answered()) % self.inputs.len()
    }

    /// What they wait for, in words.
    fn wait(&self) -> Step {
        let mut reasons: Vec<String> = Vec::new();
        for input in &self.inputs {
            let reason = input.record().waiting.borrow().clone();
            reasons.extend(reason.filter(|reason| !reasons.contains(reason)));
        }
        Step::Wait(WaitFor::new(if reasons.is_empty() { "any input".to_owned() } else { reasons.join(" or ") }))
    }
}

impl Coroutine for Merge {
    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        match with {
            Resume::Items(items) => {
                self.turn = (self.answered(cx) + 1) % self.inputs.len();
                Step::Emit(items)
            }
            Resume::End(_) => {
                let ended = self.answered(cx);
                self.inputs.remove(ended);
                self.turn = if ended < self.inputs.len() { ended } else { 0 };
                self.ask()
            }
            Resume::Pending => self.wait(),
            Resume::Raised(exc) | Resume::Throw(exc) => Step::Raise(exc),
            Resume::Close => Step::Return(Value::None),
            Resume::Next(_) | Resume::Send(_) | Resume::Returned(_) | Resume::Wake | Resume::Continue => self.ask(),
        }
    }

    fn facts(&self) -> Vec<(String, String)> {
        vec![fact("inputs left", self.inputs.len().to_string())]
    }

    fn remaining(&self) -> Option<usize> {
        self.inputs.iter().map(Iter::remaining).try_fold(0_usize, |sum, left| sum.checked_add(left?))
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::trial::{Trial, list};

    #[test]
    fn inputs_that_have_items_take_turns() {
        let trial = Trial::of("merge", vec![list([1, 2, 3]), list([10]), list([20, 21])]);
        assert_eq!(trial.all(10), ["1", "10", "20", "2", "21", "3"]);
    }

    #[test]
    fn an_input_that_waits_holds_nobody_up() {
        let trial = Trial::of("merge", vec![Trial::waiting_after(1), list([10, 11])]);
        assert_eq!(trial.all(1), ["0", "10", "11", "waiting for more"]);
        assert_eq!(trial.fact("inputs left").as_deref(), Some("1"));
    }

    #[test]
    fn of_nothing_is_nothing() {
        assert!(Trial::of("merge", vec![]).all(10).is_empty());
    }
}
