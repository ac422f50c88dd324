//! `Enum("Color", "RED GREEN")`: an enumeration made by a call.

use std::rc::Rc;

use super::auto::Auto;
use super::making;
use crate::machine::{Arguments, Called, Context};
use crate::value::{Class, Exc, Value, type_error};
use crate::vm::pulling::{collect_then, then};

/// Makes a class that derives from `base`: its name, then the names of its members, as one text, texts, pairs or a dict.
pub(super) fn make(base: &Rc<Class>, arguments: &Arguments, cx: &mut Context<'_>) -> Called {
    let (Some(name), Some(names)) = (arguments.positional[0].as_str(), arguments.positional.get(1)) else {
        return Called::Raised(type_error("the first argument of an enumeration's call is its name"));
    };
    let (name, mut start, mut bases) = (name.clone(), None, vec![Value::Class(Rc::clone(base))]);
    for (keyword, value) in &arguments.named {
        match &*keyword.to_text() {
            "start" => start = Some(value.clone()),
            "type" => bases.insert(0, value.clone()),
            "module" | "qualname" => {}
            other => {
                return Called::Raised(type_error(format!(
                    "EnumType.__call__() got an unexpected keyword argument '{other}'"
                )));
            }
        }
    }
    let names = match names.as_str() {
        Some(text) => {
            let text = text.to_text().replace(',', " ");
            Value::list(text.split_whitespace().map(Value::from).collect())
        }
        None => match names {
            Value::Dict(dict) => {
                Value::list(dict.pairs().into_iter().map(|(name, value)| Value::tuple(vec![name, value])).collect())
            }
            other => other.clone(),
        },
    };
    let begin = move |items: Vec<Value>, cx: &mut Context<'_>| {
        let class = pairs(items, start.as_ref()).and_then(|pairs| making::class(name, bases, pairs, cx));
        match class {
            Ok((class, made)) => then(made, |_, _| Called::Value(class), cx),
            Err(exc) => Called::Raised(exc),
        }
    };
    collect_then(&names, begin, cx)
}

fn pairs(items: Vec<Value>, start: Option<&Value>) -> Result<Vec<(Value, Value)>, Exc> {
    let mut pairs = Vec::new();
    for (at, item) in items.into_iter().enumerate() {
        let pair = match (&item, item.as_str()) {
            (_, Some(_)) => {
                let value = match start {
                    Some(start) => crate::value::binary(crate::value::BinaryOp::Add, start, &Value::from(at))?,
                    None => Auto::fresh(),
                };
                (item, value)
            }
            (Value::Tuple(tuple), _) if tuple.items.len() == 2 => (tuple.items[0].clone(), tuple.items[1].clone()),
            (Value::List(list), _) if list.items.borrow().len() == 2 => {
                let items = list.items.borrow();
                (items[0].clone(), items[1].clone())
            }
            _ => return Err(type_error(format!("a member is a name, or a name and a value, not {}", item.repr()))),
        };
        pairs.push(pair);
    }
    Ok(pairs)
}
