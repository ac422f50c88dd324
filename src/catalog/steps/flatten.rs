//! `flatten`: what is nested, however deep, one after the other.

use std::rc::Rc;

use crate::catalog::each::fact;
use crate::catalog::{Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{Chunk, Context, Coroutine, Demand, Holds, Iter, Request, Resume, Step};
use crate::value::{Exc, ExcType, Exception, List, Tuple, Value};
use crate::vm::iterate;

/// How deep items may nest: beyond it is a `RecursionError`, as for a list that holds itself.
const MAX_DEPTH: usize = 100_000;

pub(super) static FLATTEN: StageDef = StageDef {
    doc: StageDoc {
        name: "flatten",
        keywords: &["unnest", "collapse", "explode", "flat"],
        class: Class::Step,
        holds: Holds::Streams,
        endless: false,
        params: &[Param::iterable("where the items come from")],
        summary: "nested lists, however deep, item by item",
        doc: "Gives what is in lists, tuples, sets, ranges and iterators in place of them, however deep they nest. \
              Texts, bytes and dicts are items. An iterator is asked for one item at a time, when its turn comes. \
              (more-itertools: collapse)",
        asks: "1 for n; what is in a list at hand it gives n at a time",
        example: Example { text: r#"[1, [2, (3, ["four"])]] | flatten()"#, output: &["1", "2", "3", "'four'"] },
    },
    class: None,
    effectful: false,
    live: false,
    build: |bound, world| {
        let upstream = bound.iter("iterable", world)?;
        let flatten = Flatten { upstream: upstream.clone(), open: Vec::new(), owed: 1, inner: false };
        Ok(Built::new(flatten, vec![upstream]))
    },
};

/// A place in something nested.
#[derive(Debug)]
enum Level {
    List { list: Rc<List>, at: usize },
    Tuple { tuple: Rc<Tuple>, at: usize },
    Iter(Iter),
}

#[derive(Debug)]
struct Flatten {
    upstream: Iter,
    /// What is open, innermost last.
    open: Vec<Level>,
    owed: usize,
    /// Whether the innermost iterator was asked, and not upstream.
    inner: bool,
}

/// What comes next out of what is open.
enum Next {
    Item(Value),
    Nothing,
    Ask(Iter),
    /// The innermost has no more.
    Closed,
}

impl Flatten {
    fn next(&mut self) -> Next {
        let item = match self.open.last_mut() {
            None => return Next::Nothing,
            Some(Level::Iter(iter)) => return Next::Ask(iter.clone()),
            Some(Level::List { list, at }) => {
                *at += 1;
                list.items.borrow().get(*at - 1).cloned()
            }
            Some(Level::Tuple { tuple, at }) => {
                *at += 1;
                tuple.items.get(*at - 1).cloned()
            }
        };
        match item {
            Some(item) => Next::Item(item),
            None => Next::Closed,
        }
    }

    /// The item, where it is none that is nested; else it is open now.
    fn enter(&mut self, item: Value, cx: &Context<'_>) -> Result<Option<Value>, Exc> {
        let level = match item {
            Value::List(list) => Level::List { list, at: 0 },
            Value::Tuple(tuple) => Level::Tuple { tuple, at: 0 },
            Value::Set(_) | Value::Range(_) => Level::Iter(iterate(&item, cx.world(), true)?),
            item => match Iter::from_value(&item) {
                Some(iter) => Level::Iter(iter),
                None => return Ok(Some(item)),
            },
        };
        if self.open.len() >= MAX_DEPTH {
            let text = "maximum recursion depth exceeded: flatten() met a list that nests too deep";
            return Err(Exception::with_message(ExcType::RecursionError, text));
        }
        self.open.push(level);
        Ok(None)
    }

    fn ask(&mut self, who: Iter, inner: bool) -> Step {
        self.inner = inner;
        Step::Ask(who, Request::Next(Demand::ONE))
    }

    /// Gives what is open, up to what is owed, before anybody is asked.
    fn go_on(&mut self, cx: &mut Context<'_>) -> Step {
        let mut out = Vec::new();
        while out.len() < self.owed {
            if !cx.spend(1) {
                if out.is_empty() {
                    return Step::OutOfFuel;
                }
                break;
            }
            match self.next() {
                Next::Item(item) => match self.enter(item, cx) {
                    Ok(Some(item)) if self.owed == 1 => return Step::Emit(Chunk::one(item)),
                    Ok(item) => out.extend(item),
                    Err(exc) => {
                        self.open.clear();
                        return Step::Raise(exc);
                    }
                },
                Next::Closed => drop(self.open.pop()),
                Next::Nothing | Next::Ask(_) if !out.is_empty() => break,
                Next::Nothing => return self.ask(self.upstream.clone(), false),
                Next::Ask(iter) => return self.ask(iter, true),
            }
        }
        Step::Emit(out.into())
    }
}

impl Coroutine for Flatten {
    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        match with {
            Resume::Next(demand) => self.owed = demand.get(),
            Resume::Send(_) => self.owed = 1,
            Resume::Items(mut items) => {
                if let Some(item) = items.next() {
                    match self.enter(item, cx) {
                        Ok(Some(item)) => return Step::Emit(Chunk::one(item)),
                        Ok(None) => {}
                        Err(exc) => {
                            self.open.clear();
                            return Step::Raise(exc);
                        }
                    }
                }
            }
            Resume::End(_) if self.inner => drop(self.open.pop()),
            Resume::End(_) | Resume::Close => return Step::Return(Value::None),
            Resume::Raised(exc) | Resume::Throw(exc) => return Step::Raise(exc),
            Resume::Returned(_) | Resume::Pending | Resume::Wake | Resume::Continue => {}
        }
        self.go_on(cx)
    }

    fn held_bytes(&self) -> usize {
        self.open.capacity() * size_of::<Level>()
    }

    fn facts(&self) -> Vec<(String, String)> {
        vec![fact("open levels", self.open.len().to_string())]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::trial::{Trial, list};

    #[test]
    fn goes_into_everything_but_texts_bytes_and_dicts() {
        let nested = Value::list(vec![
            Value::Int(1),
            Value::tuple(vec![Value::Int(2), list([3, 4])]),
            Value::list(vec![]),
            Trial::stage("range", vec![Value::Int(2)]),
            Value::from("text"),
        ]);
        for demand in [1, 2, 3, 10] {
            let trial = Trial::of(
                "flatten",
                vec![crate::value::Value::list(match &nested {
                    Value::List(items) => items.items.borrow().iter().take(3).cloned().collect(),
                    _ => vec![],
                })],
            );
            assert_eq!(trial.all(demand), ["1", "2", "3", "4"]);
        }
        assert_eq!(Trial::of("flatten", vec![nested]).all(10), ["1", "2", "3", "4", "0", "1", "'text'"]);
    }

    #[test]
    fn depth_costs_no_stack() {
        let mut deep = Value::Int(7);
        for _ in 0..50_000 {
            deep = Value::list(vec![deep]);
        }
        assert_eq!(Trial::of("flatten", vec![deep]).all(10), ["7"]);
    }

    #[test]
    fn a_list_that_holds_itself_is_an_error() {
        let list = list([]);
        if let Value::List(inner) = &list {
            inner.items.borrow_mut().push(list.clone());
            let error = Trial::of("flatten", vec![list.clone()]).all(1);
            assert!(error[0].starts_with("RecursionError"), "{error:?}");
            inner.items.borrow_mut().clear();
        }
    }
}
