//! `heapq.nlargest` and `nsmallest`: the first few in order, holding no more than twice as many.

use crate::machine::{Arguments, Called, Context};
use crate::value::{Exc, Value, identical, type_error};
use crate::vm::arguments::{Bound, index};
use crate::vm::comparing::sort_on;
use crate::vm::pulling::{Answer, Extreme, Source, Turn, Turns, extreme, in_turns, then};
use crate::vm::sorting::Sorting;

/// The least that is held before it is sorted and cut.
const HELD: usize = 64;

/// `nlargest(n, iterable, key=None)`, or `nsmallest`.
pub(super) fn extremes(arguments: Bound, largest: bool, cx: &mut Context<'_>) -> Called {
    let name = if largest { "nlargest" } else { "nsmallest" };
    match parsed(arguments, name) {
        Ok((..=0, ..)) => Called::Value(Value::list(Vec::new())),
        // CPython asks `min` or `max` for a single one.
        Ok((1, items, key)) => {
            let (which, none) = (if largest { Extreme::Greatest } else { Extreme::Least }, Value::list(Vec::new()));
            let found = extreme(&items, which, key, Some(none.clone()), cx);
            then(
                found,
                move |item, _| Called::Value(if identical(&item, &none) { none } else { Value::list(vec![item]) }),
                cx,
            )
        }
        Ok((n, items, key)) => {
            let source = match Source::of(&items, cx.world()) {
                Ok(source) => source,
                Err(exc) => return Called::Raised(exc),
            };
            in_turns(Extremes { n, source, key, largest, pairs: Vec::new(), state: State::Pull }, cx)
        }
        Err(exc) => Called::Raised(exc),
    }
}

fn parsed(arguments: Bound, name: &str) -> Result<(usize, Value, Option<Value>), Exc> {
    const NAMES: [&str; 3] = ["n", "iterable", "key"];
    let (positional, named) = arguments.into_parts();
    if positional.len() > NAMES.len() {
        let given = positional.len();
        return Err(type_error(format!("{name}() takes from 2 to 3 positional arguments but {given} were given")));
    }
    let mut slots: [Option<Value>; 3] = Default::default();
    positional.into_iter().zip(&mut slots).for_each(|(value, slot)| *slot = Some(value));
    for (keyword, value) in named {
        let text = keyword.to_text();
        match NAMES.iter().position(|name| *name == text) {
            Some(at) if slots[at].is_some() => {
                return Err(type_error(format!("{name}() got multiple values for argument '{text}'")));
            }
            Some(at) => slots[at] = Some(value),
            None => return Err(type_error(format!("{name}() got an unexpected keyword argument '{text}'"))),
        }
    }
    match slots {
        [Some(n), Some(items), key] => {
            let class = n.type_name();
            let n = index(&n).map_err(|exc| match n {
                Value::Float(_) | Value::Big(_) => exc,
                _ => type_error(format!("'>=' not supported between instances of '{class}' and 'int'")),
            })?;
            Ok((usize::try_from(n).unwrap_or(0), items, key.filter(|key| !matches!(key, Value::None))))
        }
        [None, None, _] => {
            Err(type_error(format!("{name}() missing 2 required positional arguments: 'n' and 'iterable'")))
        }
        [n, ..] => {
            let missing = if n.is_none() { "n" } else { "iterable" };
            Err(type_error(format!("{name}() missing 1 required positional argument: '{missing}'")))
        }
    }
}

/// What the last turn asked for.
#[derive(Debug)]
enum State {
    /// An item.
    Pull,
    /// The key of this item.
    Key(Value),
    /// The order of what is held, at the end or in the middle of it.
    Sort { sorting: Sorting<(Value, Value)>, end: bool },
}

#[derive(Debug)]
struct Extremes {
    n: usize,
    source: Source,
    key: Option<Value>,
    largest: bool,
    /// Keys and items.
    pairs: Vec<(Value, Value)>,
    state: State,
}

impl Extremes {
    fn item(&mut self, item: Value, cx: &mut Context<'_>) -> Turn {
        match &self.key {
            Some(key) => {
                let called = cx.world().call(key, Arguments::one(item.clone()), cx);
                self.state = State::Key(item);
                Turn::Call(called)
            }
            None => self.hold(item.clone(), item),
        }
    }

    /// Keeps an item; sorts what is held where that is enough.
    fn hold(&mut self, key: Value, item: Value) -> Turn {
        self.pairs.push((key, item));
        if self.pairs.len() >= self.n.saturating_mul(2).max(HELD) { self.sort(false) } else { Turn::Again }
    }

    fn sort(&mut self, end: bool) -> Turn {
        let sorting = Sorting::new(std::mem::take(&mut self.pairs), |pair| &pair.0, self.largest);
        self.state = State::Sort { sorting, end };
        Turn::Again
    }
}

impl Turns for Extremes {
    fn turn(&mut self, answer: Answer, cx: &mut Context<'_>) -> Turn {
        match (std::mem::replace(&mut self.state, State::Pull), answer) {
            (State::Key(item), Answer::Value(key)) => self.hold(key, item),
            (State::Sort { mut sorting, end }, answer) => match sort_on(&mut sorting, &answer, cx) {
                Ok(mut pairs) => {
                    pairs.truncate(self.n);
                    if end {
                        return Turn::value(Value::list(pairs.into_iter().map(|(_, item)| item).collect()));
                    }
                    self.pairs = pairs;
                    Turn::Again
                }
                Err(turn) => {
                    self.state = State::Sort { sorting, end };
                    turn
                }
            },
            (State::Pull, Answer::Value(item)) => self.item(item, cx),
            (State::Pull, Answer::End) => self.sort(true),
            // A turn of its own for each, so that a long container can be paused.
            _ => match self.source.next() {
                Some(Ok(Some(item))) => self.item(item, cx),
                Some(Ok(None)) => self.sort(true),
                Some(Err(exc)) => Turn::raise(exc),
                None => self.source.turn(),
            },
        }
    }

    fn held_bytes(&self) -> usize {
        let sorting = if let State::Sort { sorting, .. } = &self.state { sorting.held_bytes() } else { 0 };
        self.pairs.capacity() * size_of::<(Value, Value)>() + sorting
    }
}
