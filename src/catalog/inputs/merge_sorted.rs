//! `merge_sorted`: inputs that are in order, as one that is.

use std::collections::VecDeque;
use std::rc::Rc;

use crate::catalog::each::fact;
use crate::catalog::keyed::KeyFunction;
use crate::catalog::{Bound, Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{Called, Chunk, Context, Coroutine, Demand, Holds, Iter, Request, Resume, Step, World};
use crate::value::{Exc, Value, partial_order, short_repr};

pub(super) static MERGE_SORTED: StageDef = StageDef {
    doc: StageDoc {
        name: "merge_sorted",
        keywords: &["heapq.merge", "sort -m", "ordered", "by time", "collate"],
        class: Class::Inputs,
        holds: Holds::Some,
        endless: false,
        params: &[
            Param::iterables("the inputs, each in order"),
            Param::function("key", "what to order by; None: the item itself").or("None").by_keyword(),
            Param::value("reverse", "whether the inputs are in descending order").or("False").by_keyword(),
        ],
        summary: "inputs that are each in order, as one that is in order",
        doc: "Takes one item of each input and gives the least of them, those that are equal in the order of the inputs; \
              then the next of the input that it came from, and so on. It holds one item of each input, and needs each \
              to be in order: it does not check. A failure is the end, and so are items that cannot be compared. \
              (Python, heapq.merge)",
        asks: "1 of each input at first, then 1 for n of the input whose item was given",
        example: Example { text: "merge_sorted([1, 4, 7], [2, 4, 8])", output: &["1", "2", "4", "4", "7", "8"] },
    },
    class: None,
    effectful: false,
    live: false,
    build,
};

fn build(bound: &Bound, world: &Rc<World>) -> Result<Built, Exc> {
    let inputs = bound.iters(world)?;
    let key = KeyFunction::of(bound, "key")?;
    let pure = key.is_pure();
    let body = MergeSorted {
        waiting: (0..inputs.len()).collect(),
        inputs: inputs.iter().cloned().map(Some).collect(),
        key,
        reverse: bound.flag("reverse").unwrap_or(false),
        heads: Vec::new(),
        at_hand: None,
    };
    Ok(Built::calling(body, inputs, pure))
}

/// The next item of an input.
#[derive(Debug)]
struct Head {
    key: Value,
    item: Value,
    input: usize,
}

#[derive(Debug)]
struct MergeSorted {
    /// None for one that has ended.
    inputs: Vec<Option<Iter>>,
    key: KeyFunction,
    reverse: bool,
    /// Inputs whose next item is not known, to be asked in this order.
    waiting: VecDeque<usize>,
    /// The next item of each other input that has not ended; the one that comes first stands last.
    heads: Vec<Head>,
    /// The item whose key is being made.
    at_hand: Option<Value>,
}

impl MergeSorted {
    fn go_on(&mut self) -> Step {
        while let Some(at) = self.waiting.front() {
            match &self.inputs[*at] {
                Some(input) => return Step::Ask(input.clone(), Request::Next(Demand::ONE)),
                None => drop(self.waiting.pop_front()),
            }
        }
        let Some(first) = self.heads.pop() else { return Step::Return(Value::None) };
        self.waiting.push_back(first.input);
        Step::Emit(Chunk::one(first.item))
    }

    fn keep(&mut self, item: Value, key: Value) -> Step {
        let Some(input) = self.waiting.pop_front() else { unreachable!("it asks only inputs that wait") };
        let head = Head { key, item, input };
        match self.place(&head) {
            Ok(place) => {
                self.heads.insert(place, head);
                self.go_on()
            }
            Err(exc) => Step::Raise(exc),
        }
    }

    /// Where the head belongs among the others.
    fn place(&self, head: &Head) -> Result<usize, Exc> {
        let (mut low, mut high) = (0, self.heads.len());
        while low < high {
            let middle = low.midpoint(high);
            if self.comes_before(&self.heads[middle], head)? {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        Ok(low)
    }

    fn comes_before(&self, a: &Head, b: &Head) -> Result<bool, Exc> {
        Ok(match partial_order(&a.key, &b.key, "<")? {
            Some(order) if order.is_ne() => order.is_lt() != self.reverse,
            _ => a.input < b.input,
        })
    }

    fn failed(item: &Value, exc: Exc) -> Step {
        exc.place.set_item(|| short_repr(item, 120));
        Step::Raise(exc)
    }
}

impl Coroutine for MergeSorted {
    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        match with {
            Resume::Items(mut items) => {
                cx.spend(1);
                let item = items.next().unwrap_or_default();
                match self.key.call(&item, cx) {
                    Called::Value(key) => self.keep(item, key),
                    Called::Raised(exc) => Self::failed(&item, exc),
                    Called::Unfinished(body, step) => {
                        self.at_hand = Some(item);
                        Step::Enter(body, step)
                    }
                }
            }
            Resume::Returned(key) => {
                let item = self.at_hand.take().unwrap_or_default();
                self.keep(item, key)
            }
            Resume::End(_) => {
                if let Some(at) = self.waiting.pop_front() {
                    self.inputs[at] = None;
                }
                self.go_on()
            }
            Resume::Raised(exc) => match self.at_hand.take() {
                Some(item) => Self::failed(&item, exc),
                None => Step::Raise(exc),
            },
            Resume::Throw(exc) => Step::Raise(exc),
            Resume::Close => Step::Return(Value::None),
            Resume::Next(_) | Resume::Send(_) | Resume::Pending | Resume::Wake | Resume::Continue => self.go_on(),
        }
    }

    fn survives_raise(&self) -> bool {
        false
    }

    fn held_bytes(&self) -> usize {
        let heap =
            |head: &Head| head.item.heap_bytes() + if self.key.is_identity() { 0 } else { head.key.heap_bytes() };
        self.heads.capacity() * size_of::<Head>() + self.heads.iter().map(heap).sum::<usize>()
    }

    fn facts(&self) -> Vec<(String, String)> {
        let left = self.inputs.iter().flatten().count();
        let mut facts = vec![fact("inputs left", format!("{left} of {}", self.inputs.len()))];
        facts.extend(self.heads.last().map(|head| fact("next", short_repr(&head.item, 60))));
        facts
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::trial::{Trial, function, list, outside};
    use crate::value::Value;

    fn tens(items: &[Value]) -> Value {
        Value::Int(if let Value::Int(n) = items[0] { n / 10 } else { 0 })
    }

    #[test]
    fn in_order_and_equals_in_the_order_of_the_inputs() {
        for demand in [1, 10] {
            let trial = Trial::of("merge_sorted", vec![list([1, 4, 9]), list([]), list([2, 3, 10]), list([0])]);
            assert_eq!(trial.all(demand), ["0", "1", "2", "3", "4", "9", "10"]);
        }
        for key in [function(tens), outside(tens)] {
            let lists = vec![list([12, 25]), list([11, 14, 30]), list([10])];
            let trial = Trial::named("merge_sorted", lists, &[("key", key)]);
            assert_eq!(trial.all(10), ["12", "11", "14", "10", "25", "30"]);
        }
        assert!(Trial::of("merge_sorted", vec![]).all(10).is_empty());
    }

    #[test]
    fn descending_inputs_with_reverse() {
        let arguments = [("reverse", Value::Bool(true)), ("key", function(tens))];
        let trial = Trial::named("merge_sorted", vec![list([31, 12, 1]), list([33, 24, 11])], &arguments);
        assert_eq!(trial.all(10), ["31", "33", "24", "12", "11", "1"]);
    }

    #[test]
    fn an_input_is_asked_again_only_once_its_item_was_given_and_more_is_wanted() {
        let trial = Trial::of("merge_sorted", vec![list([1, 2]), list([5])]);
        assert_eq!(trial.some(1), ["1"]);
        assert_eq!(trial.iter().record().meter.items_in.get(), 2);
        assert_eq!(trial.fact("next").as_deref(), Some("5"));
        assert_eq!(trial.some(1), ["2"]);
        assert_eq!(trial.iter().record().meter.items_in.get(), 3);
    }

    #[test]
    fn what_cannot_be_compared_is_cpython_s_error_and_the_end() {
        let trial = Trial::of("merge_sorted", vec![list([1]), Value::list(vec![Value::from("a")])]);
        assert_eq!(trial.all(1), ["TypeError: '<' not supported between instances of 'int' and 'str'"]);
        assert!(trial.all(1).is_empty());
    }
}
