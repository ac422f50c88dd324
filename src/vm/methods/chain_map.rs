//! The methods of `collections.ChainMap`: what writes goes to the first mapping.

use super::dict::key_error;
use super::table::Method;
use crate::machine::{Arguments, Called, Context};
use crate::value::{ChainMap, ChainView, Dict, Exc, Value, ViewKind};
use crate::vm::arguments::{Bound, Named, Shape};
use crate::vm::items;
use crate::vm::modules::copy::chain_again;
use crate::vm::pulling::called;

pub(super) static METHODS: &[Method] = &[
    Method::pulling("clear", Shape::Nothing, |this, _, cx| on_first(this, "clear", Arguments::default(), cx)),
    Method::new("copy", Shape::Nothing, |this, _| Ok(chain_again(chain(this)))),
    Method::pulling("get", Shape::Between(1, 2), |this, mut arguments, cx| {
        let key = arguments.required(0);
        match chain(this).get(&key) {
            Ok(Some(_)) => items::get_or_make(this, &key, cx),
            Ok(None) => Called::Value(arguments.required(1)),
            Err(exc) => Called::Raised(exc),
        }
    }),
    Method::new("items", Shape::Nothing, |this, _| Ok(view(this, ViewKind::Items))),
    Method::new("keys", Shape::Nothing, |this, _| Ok(view(this, ViewKind::Keys))),
    Method::new("new_child", Shape::Any, new_child),
    Method::pulling("pop", Shape::Between(1, 2), |this, arguments, cx| {
        let arguments = arguments.into_values();
        let key = arguments.first().cloned().unwrap_or_default();
        match (chain(this).first(), arguments.len()) {
            (Ok(Value::Dict(first)), 1) if matches!(first.get(&key), Ok(None)) => {
                let text = format!("Key not found in the first mapping: {}", key.repr());
                Called::Raised(key_error(Value::from(text)))
            }
            _ => on_first(this, "pop", arguments.into(), cx),
        }
    }),
    Method::pulling("popitem", Shape::Nothing, |this, _, cx| match chain(this).first() {
        Ok(Value::Dict(first)) if first.is_empty() => {
            Called::Raised(key_error(Value::from("No keys found in the first mapping.")))
        }
        _ => on_first(this, "popitem", Arguments::default(), cx),
    }),
    Method::pulling(
        "setdefault",
        Shape::Named(Named { names: &["key", "default"], required: 1, by_position: 2 }),
        |this, mut arguments, cx| {
            let (key, default) = (arguments.required(0), arguments.required(1));
            match chain(this).get(&key) {
                Ok(Some(_)) => items::get_or_make(this, &key, cx),
                Ok(None) => called(items::set(this, &key, default.clone()).map(|()| default)),
                Err(exc) => Called::Raised(exc),
            }
        },
    ),
    Method::pulling("update", Shape::Any, |this, arguments, cx| {
        let (positional, named) = arguments.into_parts();
        on_first(this, "update", Arguments { positional, named }, cx)
    }),
    Method::new("values", Shape::Nothing, |this, _| Ok(view(this, ViewKind::Values))),
];

fn chain(this: &Value) -> &ChainMap {
    match ChainMap::from_value(this) {
        Some(chain) => chain,
        None => unreachable!("the table is that of ChainMap"),
    }
}

fn view(this: &Value, kind: ViewKind) -> Value {
    Value::object(ChainView { chain: this.clone(), kind })
}

/// Does it with the first mapping.
fn on_first(this: &Value, name: &str, arguments: Arguments, cx: &mut Context<'_>) -> Called {
    match chain(this).first() {
        Ok(first) => super::call(&first, name, arguments, cx),
        Err(exc) => Called::Raised(exc),
    }
}

/// `new_child(m=None, **named)`: a chain with one more mapping before the others.
fn new_child(this: &Value, arguments: Bound) -> Result<Value, Exc> {
    let (mut positional, mut named) = arguments.into_parts();
    let by_name = named.iter().position(|(name, _)| name.to_text() == "m").map(|at| named.remove(at).1);
    let given = positional.pop().or(by_name).filter(|map| !matches!(map, Value::None));
    let first = given.unwrap_or_else(|| Value::from(Dict::new()));
    for (name, value) in named {
        items::set(&first, &Value::Str(name), value)?;
    }
    let mut maps = vec![first];
    maps.extend(chain(this).maps());
    Ok(ChainMap::of(maps))
}
