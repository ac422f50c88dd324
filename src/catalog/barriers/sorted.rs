//! `sorted`: all items in order.

use std::rc::Rc;

use crate::catalog::each::{Each, EachItem, Taken, fact};
use crate::catalog::kept::{Given, Items, Kept};
use crate::catalog::{Bound, Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{Chunk, Context, Demand, Holds, World};
use crate::value::{Exc, Value};
use crate::vm::{Answer, Callback, Sorting, Turn, sort_on};

pub(super) static SORTED: StageDef = StageDef {
    doc: StageDoc {
        name: "sorted",
        keywords: &["sort", "order by", "arrange", "rank"],
        class: Class::Barrier,
        holds: Holds::All,
        endless: false,
        params: &[
            Param::iterable("where the items come from"),
            Param::function("key", "what to order by; None: the item itself").or("None").by_keyword(),
            Param::value("reverse", "whether the greatest comes first").or("False").by_keyword(),
        ],
        summary: "all items in order",
        doc: "Reads everything before it gives anything, and then gives the items in ascending order, those that are \
              equal in the order in which they came, also with reverse. The key is made once per item. Items that \
              cannot be compared are a TypeError. (Python, Built-in Functions: sorted)",
        asks: "everything",
        example: Example {
            text: r#"["pear", "fig", "apple"] | sorted(key=len(_))"#,
            output: &["'fig'", "'pear'", "'apple'"],
        },
    },
    class: None,
    effectful: false,
    live: false,
    build,
};

fn build(bound: &Bound, world: &Rc<World>) -> Result<Built, Exc> {
    let upstream = bound.iter("iterable", world)?;
    let key = bound.callback("key")?;
    let reverse = bound.flag("reverse").unwrap_or(false);
    let pure = key.as_ref().is_none_or(Callback::is_pure);
    let body = match key {
        Some(key) => {
            let stage = SortedBy { key, reverse, pairs: Vec::new(), heap: 0, sorting: None, given: Given::default() };
            return Ok(Built::calling(Each::new(stage, &upstream), vec![upstream], pure));
        }
        None => Each::new(Sorted { reverse, kept: Kept::default(), sorting: None, given: Given::default() }, &upstream),
    };
    Ok(Built::new(body, vec![upstream]))
}

/// By the items themselves.
#[derive(Debug)]
struct Sorted {
    reverse: bool,
    kept: Kept,
    sorting: Option<Sorting<Value>>,
    given: Given,
}

impl EachItem for Sorted {
    fn asks(&self, _: usize) -> usize {
        Demand::FULL.get()
    }

    fn ready(&mut self, owed: usize) -> Option<Chunk> {
        self.given.next_chunk(owed)
    }

    fn chunk(&mut self, items: &mut Chunk, _: &mut Context<'_>) -> Option<Chunk> {
        self.kept.extend(items);
        Some(Chunk::default())
    }

    fn item(&mut self, item: &Value, _: &mut Context<'_>) -> Taken {
        self.kept.push(item.clone());
        Taken::Keep
    }

    fn end(&mut self) -> Result<(), Exc> {
        match &mut self.kept.items {
            Items::Ints(ints) if self.reverse => ints.sort_unstable_by(|a, b| b.cmp(a)),
            Items::Ints(ints) => ints.sort_unstable(),
            Items::Values(values) => {
                self.sorting = Some(Sorting::new(std::mem::take(values), |item| item, self.reverse));
                return Ok(());
            }
        }
        self.given = self.kept.give();
        Ok(())
    }

    fn work(&mut self, answer: Answer, cx: &mut Context<'_>) -> Turn {
        let Some(sorting) = &mut self.sorting else { return Turn::value(Value::None) };
        match sort_on(sorting, &answer, cx) {
            Ok(items) => *self.kept.values() = items,
            Err(turn) => return turn,
        }
        self.sorting = None;
        self.given = self.kept.give();
        Turn::value(Value::None)
    }

    fn survives_raise(&self) -> bool {
        false
    }

    fn held_bytes(&self) -> usize {
        let sorting = self.sorting.as_ref().map_or(0, Sorting::held_bytes);
        self.kept.held_bytes() + sorting + self.given.held_bytes()
    }

    fn facts(&self) -> Vec<(String, String)> {
        facts(self.kept.len(), self.sorting.as_ref().map_or(0, Sorting::len), &self.given)
    }
}

fn facts(kept: usize, sorting: usize, given: &Given) -> Vec<(String, String)> {
    let mut facts = vec![fact("collected", (kept + sorting).to_string())];
    facts.extend((sorting > 0).then(|| fact("being sorted", sorting.to_string())));
    facts.push(fact("still to give", given.len().to_string()));
    facts
}

/// By what a function makes of the items.
#[derive(Debug)]
struct SortedBy {
    key: Callback,
    reverse: bool,
    /// Keys and items.
    pairs: Vec<(Value, Value)>,
    /// Bytes that keys and items hold on the heap.
    heap: usize,
    sorting: Option<Sorting<(Value, Value)>>,
    given: Given,
}

impl SortedBy {
    fn keep(&mut self, item: Value, key: Value) -> Taken {
        let (item, key) = (item.compact(), key.compact());
        self.heap += item.heap_bytes() + key.heap_bytes();
        self.pairs.push((key, item));
        Taken::Keep
    }
}

impl EachItem for SortedBy {
    fn asks(&self, _: usize) -> usize {
        Demand::FULL.get()
    }

    fn ready(&mut self, owed: usize) -> Option<Chunk> {
        self.given.next_chunk(owed)
    }

    fn item(&mut self, item: &Value, cx: &mut Context<'_>) -> Taken {
        let called = self.key.call(item.clone(), cx);
        Taken::of(called, |key| self.keep(item.clone(), key))
    }

    fn called(&mut self, item: &Value, key: Value, _: &mut Context<'_>) -> Taken {
        self.keep(item.clone(), key)
    }

    fn end(&mut self) -> Result<(), Exc> {
        self.sorting = Some(Sorting::new(std::mem::take(&mut self.pairs), |pair| &pair.0, self.reverse));
        Ok(())
    }

    fn work(&mut self, answer: Answer, cx: &mut Context<'_>) -> Turn {
        let Some(sorting) = &mut self.sorting else { return Turn::value(Value::None) };
        let pairs = match sort_on(sorting, &answer, cx) {
            Ok(pairs) => pairs,
            Err(turn) => return turn,
        };
        self.sorting = None;
        self.heap = 0;
        let mut kept = Kept::default();
        pairs.into_iter().for_each(|(_, item)| kept.push(item));
        self.given = kept.give();
        Turn::value(Value::None)
    }

    fn survives_raise(&self) -> bool {
        false
    }

    fn held_bytes(&self) -> usize {
        let sorting = self.sorting.as_ref().map_or(0, Sorting::held_bytes);
        self.pairs.capacity() * size_of::<(Value, Value)>() + sorting + self.heap + self.given.held_bytes()
    }

    fn facts(&self) -> Vec<(String, String)> {
        facts(self.pairs.len(), self.sorting.as_ref().map_or(0, Sorting::len), &self.given)
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::trial::{Trial, counted, list, outside};
    use crate::value::Value;

    fn tens(items: &[Value]) -> Value {
        Value::Int(if let Value::Int(n) = items[0] { n / 10 } else { 0 })
    }

    #[test]
    fn ascending_or_descending() {
        assert_eq!(Trial::of("sorted", vec![list([3, 1, 2])]).all(2), ["1", "2", "3"]);
        let trial = Trial::named("sorted", vec![list([3, 1, 2])], &[("reverse", Value::Bool(true))]);
        assert_eq!(trial.all(2), ["3", "2", "1"]);
        let numbers = Trial::stage("range", vec![Value::Int(3)]);
        let trial = Trial::named("sorted", vec![numbers], &[("reverse", Value::Bool(true))]);
        assert_eq!(trial.all(2), ["2", "1", "0"]);
    }

    #[test]
    fn the_key_is_made_once_per_item_and_equals_keep_their_order() {
        let (key, calls) = counted(tens);
        let trial = Trial::named("sorted", vec![list([21, 12, 11, 5, 13])], &[("key", key)]);
        assert_eq!(trial.all(10), ["5", "12", "11", "13", "21"]);
        assert_eq!(calls(), 5);
        let arguments = [("key", outside(tens)), ("reverse", Value::Bool(true))];
        let trial = Trial::named("sorted", vec![list([21, 12, 11, 5, 13])], &arguments);
        assert_eq!(trial.all(10), ["21", "12", "11", "13", "5"]);
    }

    #[test]
    fn what_cannot_be_compared_is_cpython_s_error() {
        for items in [
            vec![Value::Int(1), Value::from("a")],
            [3, 1, 2].map(Value::Int).into_iter().chain([Value::from("a")]).collect(),
        ] {
            let trial = Trial::of("sorted", vec![Value::list(items)]);
            assert_eq!(trial.all(1), ["TypeError: '<' not supported between instances of 'str' and 'int'"]);
        }
    }
}
