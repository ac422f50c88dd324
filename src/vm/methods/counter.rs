//! The methods of `collections.Counter`, beyond those of `dict`.

use std::rc::Rc;

use super::dict::dict;
use super::table::Method;
use crate::machine::{Arguments, Called, Chunk, Context, Coroutine, Iter, Resume, StageInfo, Step};
use crate::value::asking::key_asks;
use crate::value::{
    BinaryOp, Dict, DictView, Exc, Key, Number, Value, ViewKind, binary, mapping_pairs, number, type_error,
};
use crate::vm::arguments::{Bound, Named, Shape};
use crate::vm::{items, pulling, sorting};

pub(super) static METHODS: &[Method] = &[
    Method::new("__missing__", Shape::One, |_, _| Ok(Value::Int(0))),
    Method::pulling("elements", Shape::Nothing, |this, _, cx| {
        let view = DictView::to_value(dict(this), ViewKind::Items);
        let Some(walk) = pulling::Walk::over(&view) else { return Called::Value(Value::None) };
        let info = StageInfo { name: "elements".to_owned(), ..StageInfo::default() };
        let body = Elements { walk, element: Value::None, left: 0 };
        Called::Value(Iter::new(cx.world(), info, Box::new(body), &[]).to_value())
    }),
    Method::new("most_common", Shape::Named(Named { names: &["n"], required: 0, by_position: 1 }), most_common),
    Method::pulling("subtract", Shape::Any, |this, arguments, cx| changed(this, arguments, "subtract", Take::Away, cx)),
    Method::new("total", Shape::Nothing, |this, _| {
        let counts = dict(this).pairs();
        counts.iter().try_fold(Value::Int(0), |total, (_, count)| binary(BinaryOp::Add, &total, count))
    }),
    Method::pulling("update", Shape::Any, |this, arguments, cx| changed(this, arguments, "update", Take::In, cx)),
];

/// What is done with the counts that come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Take {
    /// They are added.
    In,
    /// They are taken away.
    Away,
}

impl Take {
    fn apply(self, counter: &Dict, key: Value, count: &Value) -> Result<(), Exc> {
        if key_asks(&key) {
            return self.apply_asking(counter, Key::new(key)?, count);
        }
        let own = counter.get(&key)?.unwrap_or(Value::Int(0));
        let sum = match self {
            Self::In => binary(BinaryOp::Add, count, &own)?,
            Self::Away => binary(BinaryOp::Sub, &own, count)?,
        };
        counter.set(key, sum)
    }

    /// The key is asked for its hash once.
    fn apply_asking(self, counter: &Dict, key: Key, count: &Value) -> Result<(), Exc> {
        let own = counter.place(&key)?.and_then(|at| counter.pair(at)).map_or(Value::Int(0), |(_, own)| own);
        let sum = match self {
            Self::In => binary(BinaryOp::Add, count, &own)?,
            Self::Away => binary(BinaryOp::Sub, &own, count)?,
        };
        counter.put(key, sum)
    }

    fn apply_all(self, counter: &Dict, pairs: Vec<(Value, Value)>) -> Result<(), Exc> {
        // Counts that come into an empty counter need not be numbers.
        if self == Self::In && counter.is_empty() {
            return pairs.into_iter().try_for_each(|(key, count)| counter.set(key, count));
        }
        pairs.into_iter().try_for_each(|(key, count)| self.apply(counter, key, &count))
    }
}

fn changed(this: &Value, arguments: Bound, name: &str, take: Take, cx: &mut Context<'_>) -> Called {
    let (positional, named) = arguments.into_parts();
    let given = positional.len() + 1;
    if given > 2 {
        return Called::Raised(type_error(format!(
            "Counter.{name}() takes from 1 to 2 positional arguments but {given} were given"
        )));
    }
    take_all(dict(this), positional.first(), named, take, Value::None, cx)
}

/// `counter.update(value, **named)`, finished with `result`.
pub(crate) fn update(
    counter: &Rc<Dict>,
    value: Option<&Value>,
    named: Vec<(crate::value::Str, Value)>,
    result: Value,
    cx: &mut Context<'_>,
) -> Called {
    take_all(counter, value, named, Take::In, result, cx)
}

fn take_all(
    counter: &Rc<Dict>,
    value: Option<&Value>,
    named: Vec<(crate::value::Str, Value)>,
    take: Take,
    result: Value,
    cx: &mut Context<'_>,
) -> Called {
    let named: Vec<(Value, Value)> = named.into_iter().map(|(name, count)| (Value::Str(name), count)).collect();
    let finish =
        |counter: &Dict, named: Vec<(Value, Value)>, result: Value| take.apply_all(counter, named).map(|()| result);
    match value {
        None | Some(Value::None) => pulling::called(finish(counter, named, result)),
        Some(other) if let Some(pairs) = mapping_pairs(other) => {
            let taken = pairs.and_then(|pairs| take.apply_all(counter, pairs));
            pulling::called(taken.and_then(|()| finish(counter, named, result)))
        }
        Some(items) => pulling::fold(
            items,
            (Rc::clone(counter), take, named, result),
            |(counter, take, ..), item| take.apply(counter, item, &Value::Int(1)),
            |(counter, take, named, result)| take.apply_all(&counter, named).map(|()| result),
            cx,
        ),
    }
}

fn most_common(this: &Value, arguments: Bound) -> Result<Value, Exc> {
    let pairs = dict(this).pairs();
    let most = match arguments.given(0) {
        None => usize::MAX,
        Some(most) => match number(most) {
            Some(Number::Small(n)) => usize::try_from(n).unwrap_or(0),
            Some(_) => usize::MAX,
            None => {
                let class = most.type_name();
                return Err(type_error(format!("'>=' not supported between instances of '{class}' and 'int'")));
            }
        },
    };
    let pairs = sorting::sort(pairs, |pair| &pair.1, true)?;
    let shown = pairs.into_iter().take(most).map(|(key, count)| Value::pair(key, count));
    Ok(Value::list(shown.collect()))
}

/// Each element as often as it was counted.
#[derive(Debug)]
struct Elements {
    walk: pulling::Walk,
    element: Value,
    left: i64,
}

impl Elements {
    fn next(&mut self) -> Result<Option<Value>, Exc> {
        while self.left <= 0 {
            let Some(pair) = self.walk.next()? else { return Ok(None) };
            self.element = items::get(&pair, &Value::Int(0))?;
            self.left = crate::vm::arguments::index(&items::get(&pair, &Value::Int(1))?)?;
        }
        self.left -= 1;
        Ok(Some(self.element.clone()))
    }
}

impl Coroutine for Elements {
    fn resume(&mut self, with: Resume, _: &mut Context<'_>) -> Step {
        match with {
            Resume::Next(_) => match self.next() {
                Ok(Some(element)) => Step::Emit(Chunk::one(element)),
                Ok(None) => Step::Return(Value::None),
                Err(exc) => Step::Raise(exc),
            },
            Resume::Throw(exc) => Step::Raise(exc),
            _ => Step::Return(Value::None),
        }
    }
}

/// `Counter(value, **named)`.
pub(crate) fn counter(arguments: Arguments, cx: &mut Context<'_>) -> Called {
    let Arguments { positional, named } = arguments;
    let given = positional.len() + 1;
    if given > 2 {
        return Called::Raised(type_error(format!(
            "Counter.__init__() takes from 1 to 2 positional arguments but {given} were given"
        )));
    }
    let counter = Rc::new(Dict::new().of_kind(crate::value::DictKind::Counter));
    update(&counter, positional.first(), named, Value::Dict(Rc::clone(&counter)), cx)
}
