//! `context`: items that pass a test, with those around them.

use std::collections::VecDeque;
use std::rc::Rc;

use crate::catalog::each::{Each, EachItem, Taken, fact};
use crate::catalog::{Bound, Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{Chunk, Context, Holds, World};
use crate::value::{Exc, Value, type_error};
use crate::vm::Callback;

pub(super) static CONTEXT: StageDef = StageDef {
    doc: StageDoc {
        name: "context",
        keywords: &["grep -C", "around", "neighbours", "before", "after", "surrounding", "near"],
        class: Class::Step,
        holds: Holds::Some,
        endless: false,
        params: &[
            Param::function("function", "true for the items in the middle"),
            Param::iterable("where the items come from"),
            Param::value("before", "how many items go on with each, from before it").or("5").by_keyword(),
            Param::value("after", "how many items go on with each, from after it").or("5").by_keyword(),
        ],
        summary: "items that pass a test, with those around them",
        doc: "Gives each item for which the function is true, as many items as before says that came before it, and as many as after says that \
              come after it; none twice, and all in order. An item that may still be needed is held; one that is not is dropped and \
              counted. It does not ask on for what comes after where nobody wants more. (grep -C)",
        asks: "1 for n, until there are n",
        example: Example { text: "range(20) | context(_ == 10, before=1, after=2)", output: &["9", "10", "11", "12"] },
    },
    class: None,
    effectful: false,
    live: false,
    build,
};

fn build(bound: &Bound, world: &Rc<World>) -> Result<Built, Exc> {
    let Some(test) = bound.callback("function")? else {
        return Err(type_error("context() needs a function that says which items are meant"));
    };
    let count = |name| bound.count(name, 0).map(|count| count.unwrap_or(5));
    let (before, after) = (count("before")?, count("after")?);
    let upstream = bound.iter("iterable", world)?;
    let pure = test.is_pure();
    let stage =
        Around { test, before, after, held: VecDeque::new(), heap: 0, ready: VecDeque::new(), left: 0, found: 0 };
    Ok(Built::calling(Each::new(stage, &upstream), vec![upstream], pure))
}

#[derive(Debug)]
struct Around {
    test: Callback,
    before: usize,
    after: usize,
    /// The newest items that have not gone on, at most `before` of them.
    held: VecDeque<Value>,
    /// Bytes that those hold on the heap.
    heap: usize,
    /// What goes on next.
    ready: VecDeque<Value>,
    /// How many items more go on with the last one found.
    left: usize,
    found: u64,
}

impl Around {
    fn judge(&mut self, item: &Value, is_meant: bool, cx: &Context<'_>) -> Taken {
        if is_meant {
            self.found += 1;
            self.left = self.after;
            self.heap = 0;
            self.ready.append(&mut self.held);
            self.ready.push_back(item.clone());
            return Taken::Keep;
        }
        if self.left > 0 {
            self.left -= 1;
            return Taken::Pass;
        }
        if self.before == 0 {
            return Taken::Drop;
        }
        if self.held.len() == self.before {
            let gone = self.held.pop_front();
            self.heap -= gone.as_ref().map_or(0, Value::heap_bytes).min(self.heap);
            cx.drop_items(1);
        }
        let item = item.clone().compact();
        self.heap += item.heap_bytes();
        self.held.push_back(item);
        Taken::Keep
    }
}

impl EachItem for Around {
    fn asks(&self, _: usize) -> usize {
        1
    }

    fn ready(&mut self, owed: usize) -> Option<Chunk> {
        let n = owed.min(self.ready.len());
        (n > 0).then(|| self.ready.drain(..n).collect::<Vec<_>>().into())
    }

    fn item(&mut self, item: &Value, cx: &mut Context<'_>) -> Taken {
        let called = self.test.call(item.clone(), cx);
        Taken::of(called, |value| Taken::by_truth(&value, cx, |is_meant, cx| self.judge(item, is_meant, cx)))
    }

    fn called(&mut self, item: &Value, value: Value, cx: &mut Context<'_>) -> Taken {
        Taken::by_truth(&value, cx, |is_meant, cx| self.judge(item, is_meant, cx))
    }

    fn skips_errors(&self) -> bool {
        true
    }

    fn held_bytes(&self) -> usize {
        let ready: usize = self.ready.iter().map(Value::heap_bytes).sum();
        (self.held.capacity() + self.ready.capacity()) * size_of::<Value>() + self.heap + ready
    }

    fn facts(&self) -> Vec<(String, String)> {
        vec![
            fact("found", self.found.to_string()),
            fact("held from before", format!("{} of {}", self.held.len(), self.before)),
            fact("to come after", self.left.to_string()),
        ]
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::trial::{Trial, function, list, outside};
    use crate::value::Value;

    fn tens(items: &[Value]) -> Value {
        Value::Bool(matches!(items[0], Value::Int(n) if n % 10 == 0 && n > 0))
    }

    #[test]
    fn neighbours_go_on_once_and_in_order() {
        for test in [function(tens), outside(tens)] {
            for demand in [1, 3, 100] {
                let around = [("before", Value::Int(2)), ("after", Value::Int(1))];
                let trial = Trial::named("context", vec![test.clone(), list((5..12).chain(19..23))], &around);
                assert_eq!(trial.all(demand), ["8", "9", "10", "11", "19", "20", "21"]);
                assert_eq!(trial.iter().record().meter.dropped.get(), 3, "5, 6 and 7; 22 is held to the end");
            }
        }
    }

    #[test]
    fn nothing_before_and_nothing_after_is_a_filter() {
        let none = [("before", Value::Int(0)), ("after", Value::Int(0))];
        let trial = Trial::named("context", vec![function(tens), list(0..25)], &none);
        assert_eq!(trial.all(4), ["10", "20"]);
        assert_eq!(trial.held(), 0);
    }

    #[test]
    fn what_is_held_is_bounded_and_shown() {
        let trial = Trial::of("context", vec![function(tens), Trial::waiting_after(9)]);
        assert!(trial.all(1)[0].starts_with("waiting"));
        assert_eq!(trial.fact("held from before").as_deref(), Some("5 of 5"));
        assert!(trial.held() >= 5 * size_of::<Value>());
        assert_eq!(
            Trial::refused("context", vec![Value::None, list([])]),
            "TypeError: context() needs a function that says which items are meant"
        );
    }
}
