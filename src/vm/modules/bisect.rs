//! `bisect`: places in sequences that are in order.

use super::library::Library;
use crate::machine::{Arguments, Called, Context};
use crate::value::{Exc, Value, type_error, value_error};
use crate::vm::arguments::{Bound, Named, Shape, index};
use crate::vm::builtins::{Builtin, length};
use crate::vm::comparing::less;
use crate::vm::pulling::{Answer, Turn, Turns, in_turns, then};
use crate::vm::{items, methods};

const PARAMETERS: Shape = Shape::Named(Named { names: &["a", "x", "lo", "hi", "key"], required: 2, by_position: 4 });

pub(super) static MODULE: Library = Library { functions: &[FUNCTIONS], ..Library::named("bisect") };

static FUNCTIONS: &[Builtin] = &[
    Builtin::effectful("bisect", PARAMETERS, |a, cx| bisect(a, Side::Right, cx)),
    Builtin::effectful("bisect_left", PARAMETERS, |a, cx| bisect(a, Side::Left, cx)),
    Builtin::effectful("bisect_right", PARAMETERS, |a, cx| bisect(a, Side::Right, cx)),
    Builtin::effectful("insort", PARAMETERS, |a, cx| insort(a, Side::Right, cx)),
    Builtin::effectful("insort_left", PARAMETERS, |a, cx| insort(a, Side::Left, cx)),
    Builtin::effectful("insort_right", PARAMETERS, |a, cx| insort(a, Side::Right, cx)),
];

/// On which side of those that are equal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    Left,
    Right,
}

/// The search that these arguments ask for, for something that is not known yet.
fn search(arguments: &Bound, side: Side) -> Result<Search, Exc> {
    let sequence = arguments.get(0).cloned().unwrap_or_default();
    let low = arguments.get(2).map_or(Ok(0), index)?;
    if low < 0 {
        return Err(value_error("lo must be non-negative"));
    }
    let high = match arguments.given(3) {
        Some(high) => index(high).map_err(|exc| {
            let class = high.type_name();
            match high {
                Value::Big(_) => exc,
                _ => type_error(format!("argument should be integer or None, not '{class}'")),
            }
        })?,
        None => match length(&sequence)? {
            Value::Int(len) => len,
            _ => i64::MAX,
        },
    };
    if matches!(sequence, Value::Dict(_) | Value::Set(_)) {
        return Err(type_error(format!("{} is not a sequence", sequence.type_name())));
    }
    Ok(Search { sequence, wanted: Value::None, low, high, key: arguments.given(4).cloned(), side, state: State::Item })
}

fn bisect(mut arguments: Bound, side: Side, cx: &mut Context<'_>) -> Called {
    match search(&arguments, side) {
        Ok(search) => in_turns(Search { wanted: arguments.required(1), ..search }, cx),
        Err(exc) => Called::Raised(exc),
    }
}

/// The key function makes the key of the new item, too, before it is looked for.
fn insort(mut arguments: Bound, side: Side, cx: &mut Context<'_>) -> Called {
    let search = match search(&arguments, side) {
        Ok(search) => search,
        Err(exc) => return Called::Raised(exc),
    };
    let item = arguments.required(1);
    let keyed = match &search.key {
        Some(key) => cx.world().call(key, Arguments::one(item.clone()), cx),
        None => Called::Value(item.clone()),
    };
    let find = move |wanted, cx: &mut Context<'_>| {
        let sequence = search.sequence.clone();
        let place = in_turns(Search { wanted, ..search }, cx);
        let insert =
            move |place, cx: &mut Context<'_>| methods::call(&sequence, "insert", vec![place, item].into(), cx);
        then(place, insert, cx)
    };
    then(keyed, find, cx)
}

/// What the last turn asked for.
#[derive(Debug)]
enum State {
    /// Nothing: the item in the middle is next.
    Item,
    /// The key of the item in the middle.
    Key,
    /// How it compares.
    Order,
}

#[derive(Debug)]
struct Search {
    sequence: Value,
    wanted: Value,
    low: i64,
    high: i64,
    key: Option<Value>,
    side: Side,
    state: State,
}

impl Search {
    fn middle(&self) -> i64 {
        self.low + (self.high - self.low) / 2
    }

    fn compare(&mut self, item: &Value, cx: &mut Context<'_>) -> Turn {
        self.state = State::Order;
        Turn::Call(match self.side {
            Side::Left => less(item, &self.wanted, cx),
            Side::Right => less(&self.wanted, item, cx),
        })
    }
}

impl Turns for Search {
    fn turn(&mut self, answer: Answer, cx: &mut Context<'_>) -> Turn {
        match (&self.state, answer) {
            (State::Key, Answer::Value(key)) => return self.compare(&key, cx),
            (State::Order, answer) => {
                // Left of the middle, unless what is wanted belongs behind it.
                if answer.is_true() == (self.side == Side::Left) {
                    self.low = self.middle() + 1;
                } else {
                    self.high = self.middle();
                }
                self.state = State::Item;
            }
            _ => {}
        }
        if self.low >= self.high {
            return Turn::value(Value::Int(self.low));
        }
        let item = match items::get(&self.sequence, &Value::Int(self.middle())) {
            Ok(item) => item,
            Err(exc) => return Turn::raise(exc),
        };
        match &self.key {
            Some(key) => {
                let called = cx.world().call(key, Arguments::one(item), cx);
                self.state = State::Key;
                Turn::Call(called)
            }
            None => self.compare(&item, cx),
        }
    }
}
