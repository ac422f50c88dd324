//! `heapq.nlargest` and `nsmallest`: the first few in order, holding no more than twice as many.

use crate::machine::{Arguments, Called, Context};
use crate::value::{Exc, Value, identical, type_error};
use crate::vm::arguments::{Bound, index};
use crate::vm::comparing::sorted_by;
use crate::vm::pulling::{Answer, Extreme, Source, Turn, Turns, extreme, in_turns, then};
use crate::vm::sorting::arranged;

/// The least that is held before it is sorted and cut.
const HELD: usize = 64;

/// `nlargest(n, iterable, key=None)`, or `nsmallest`.
pub(super) fn extremes(arguments: Bound, largest: bool, cx: &mut Context<'_>) -> Called {
    let name = if largest { "nlargest" } else { "nsmallest" };
    match parsed(arguments, name) {
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
            let work = Extremes { n, source, key, largest, items: Vec::new(), keys: Vec::new(), state: State::Pull };
            in_turns(work, cx)
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
    /// The order of what is held, in the middle of it.
    Cut,
    /// The order of all that is held.
    End,
}

#[derive(Debug)]
struct Extremes {
    n: usize,
    source: Source,
    key: Option<Value>,
    largest: bool,
    items: Vec<Value>,
    /// Of the items, where there is a key function.
    keys: Vec<Value>,
    state: State,
}

impl Extremes {
    fn item(&mut self, item: Value, cx: &mut Context<'_>) -> Option<Turn> {
        match &self.key {
            Some(key) => {
                let called = cx.world().call(key, Arguments::one(item.clone()), cx);
                self.state = State::Key(item);
                Some(Turn::Call(called))
            }
            None => self.hold(item, None, cx),
        }
    }

    /// Keeps an item; sorts what is held where that is enough.
    fn hold(&mut self, item: Value, key: Option<Value>, cx: &mut Context<'_>) -> Option<Turn> {
        self.state = State::Pull;
        self.items.push(item);
        self.keys.extend(key);
        (self.items.len() >= self.n.saturating_mul(2).max(HELD)).then(|| self.sort(State::Cut, cx))
    }

    fn sort(&mut self, state: State, cx: &mut Context<'_>) -> Turn {
        self.state = state;
        let keys = if self.key.is_some() { self.keys.clone() } else { self.items.clone() };
        let places = |order: Vec<usize>| Ok(Value::list(order.into_iter().map(Value::from).collect()));
        Turn::Call(sorted_by(keys, self.largest, places, cx))
    }

    fn cut(&mut self, order: &Value) {
        let Value::List(order) = order else { return };
        let places: Vec<usize> = order
            .items
            .borrow()
            .iter()
            .take(self.n)
            .filter_map(|place| if let Value::Int(at) = place { usize::try_from(*at).ok() } else { None })
            .collect();
        self.items = arranged(std::mem::take(&mut self.items), &places);
        if self.key.is_some() {
            self.keys = arranged(std::mem::take(&mut self.keys), &places);
        }
    }
}

impl Turns for Extremes {
    fn turn(&mut self, answer: Answer, cx: &mut Context<'_>) -> Turn {
        let next = match (std::mem::replace(&mut self.state, State::Pull), answer) {
            (State::Key(item), Answer::Value(key)) => self.hold(item, Some(key), cx),
            (State::Cut, Answer::Value(order)) => {
                self.cut(&order);
                None
            }
            (State::End, Answer::Value(order)) => {
                self.cut(&order);
                return Turn::value(Value::list(std::mem::take(&mut self.items)));
            }
            (State::Pull, Answer::Value(item)) => self.item(item, cx),
            (State::Pull, Answer::End) => Some(self.sort(State::End, cx)),
            _ => None,
        };
        if let Some(turn) = next {
            return turn;
        }
        match self.source.next() {
            Some(Ok(Some(item))) => match self.item(item, cx) {
                Some(turn) => turn,
                // A turn of its own, so that a long container can be paused.
                None => Turn::Again,
            },
            Some(Ok(None)) => self.sort(State::End, cx),
            Some(Err(exc)) => Turn::raise(exc),
            None => self.source.turn(),
        }
    }

    fn held_bytes(&self) -> usize {
        (self.items.capacity() + self.keys.capacity()) * size_of::<Value>()
    }
}
