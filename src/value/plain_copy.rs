//! Copies of plain data: what is kept to be looked at later must not change with what goes on.

use std::cell::RefCell;
use std::rc::Rc;

use super::{Dict, Key, List, Map, Value};

/// How deep containers are copied.
const DEPTH: usize = 6;
/// How many values a copy has at most.
const VALUES: usize = 400;
/// How many bytes a text in it has at most.
const TEXT: usize = 4096;

impl Value {
    /// The same data, sharing nothing that can change and no block much larger than itself; `None` where something in it is no plain
    /// data (iterators, objects of the user's), or where there is too much of it for keeping it to be cheap.
    pub fn plain_copy(&self) -> Option<Value> {
        copy(self, DEPTH, &mut VALUES.clone())
    }
}

fn copy(value: &Value, depth: usize, left: &mut usize) -> Option<Value> {
    *left = left.checked_sub(1)?;
    let depth = depth.checked_sub(1)?;
    match value {
        Value::Str(text) if text.byte_len() <= TEXT => Some(Value::Str(text.compact())),
        Value::Str(_) => None,
        Value::Bytes(bytes) if bytes.len() > TEXT => None,
        Value::Big(n) if n.bits() > 8 * TEXT as u64 => None,
        Value::Tuple(tuple) if tuple.own.is_none() => {
            let items = tuple.items.iter().map(|item| copy(item, depth, left));
            Some(Value::tuple(items.collect::<Option<Vec<_>>>()?))
        }
        Value::List(list) if list.own.is_none() => {
            let items = list.items.borrow();
            let items = items.iter().map(|item| copy(item, depth, left)).collect::<Option<Vec<_>>>()?;
            Some(list_of(items))
        }
        Value::Dict(dict) if dict.own().is_none() && dict.kind().is_none() && dict.len() <= *left => {
            let mut map = Map::default();
            for at in 0..dict.len() {
                let (key, value) = dict.pair(at)?;
                let key = Key::at_once(copy(&key, depth, left)?).ok()?;
                map.insert(key, copy(&value, depth, left)?);
            }
            Some(Value::from(Dict::from_map(map)))
        }
        value if value.is_frozen() => Some(value.clone()),
        _ => None,
    }
}

fn list_of(items: Vec<Value>) -> Value {
    Value::List(Rc::new(List { items: RefCell::new(items), own: None }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_does_not_change_with_what_it_was_made_of() {
        let inner = list_of(vec![Value::from(1_i64)]);
        let dict = Dict::new();
        dict.set(Value::from("a"), inner.clone()).unwrap();
        let value = Value::from(dict);
        let copied = value.plain_copy().unwrap();
        let Value::List(list) = &inner else { panic!("a list") };
        list.items.borrow_mut().push(Value::from(2_i64));
        assert_eq!((value.repr(), copied.repr()), ("{'a': [1, 2]}".to_owned(), "{'a': [1]}".to_owned()));
    }

    #[test]
    fn what_is_large_or_holds_itself_is_not_copied() {
        assert!(list_of(vec![Value::None; VALUES + 1]).plain_copy().is_none());
        let inner = list_of(Vec::new());
        let Value::List(list) = &inner else { panic!("a list") };
        list.items.borrow_mut().push(inner.clone());
        assert!(inner.plain_copy().is_none());
        list.items.borrow_mut().clear();
    }
}
