//! Copies to be looked at later: plain data, of which nothing that can be changed is shared.

use super::{Dict, Value};

/// The longest text that is copied, in bytes.
const TEXT: usize = 4096;

impl Value {
    /// A copy that later changes do not reach, where the value is plain data (numbers, texts, and lists, tuples and plain dicts of
    /// such) of at most `parts` parts, none of them a long text. Texts are copied out of the block they share.
    pub fn frozen_copy(&self, parts: usize) -> Option<Value> {
        let mut left = parts;
        copy(self, &mut left)
    }
}

fn copy(value: &Value, left: &mut usize) -> Option<Value> {
    *left = left.checked_sub(1)?;
    match value {
        Value::Str(text) => (text.byte_len() <= TEXT).then(|| Value::Str(text.compact())),
        Value::Bytes(_) | Value::Big(_) => (value.heap_bytes() <= TEXT).then(|| value.clone()),
        Value::Tuple(tuple) => {
            let items = tuple.items.iter().map(|item| copy(item, left));
            items.collect::<Option<Vec<_>>>().map(Value::tuple)
        }
        Value::List(list) => {
            let items = list.items.borrow();
            if items.len() > *left {
                return None;
            }
            let items: Option<Vec<_>> = items.iter().map(|item| copy(item, left)).collect();
            items.map(Value::list)
        }
        Value::Dict(dict) if dict.kind().is_none() && dict.own().is_none() && dict.len() <= *left => {
            let copied = Dict::new();
            for (key, value) in dict.pairs() {
                copied.set(copy(&key, left)?, copy(&value, left)?).ok()?;
            }
            Some(copied.into())
        }
        _ => value.is_frozen().then(|| value.clone()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn later_changes_do_not_reach_a_copy() {
        let inner = Value::list(vec![Value::Int(1)]);
        let dict = Dict::new();
        dict.set("a".into(), inner.clone()).unwrap();
        let value = Value::tuple(vec![dict.into(), Value::None]);
        let copy = value.frozen_copy(10).expect("it is plain data");
        let Value::List(list) = &inner else { unreachable!("made above") };
        list.items.borrow_mut().push(Value::Int(2));
        assert_eq!(copy.repr(), "({'a': [1]}, None)");
        assert_eq!(value.repr(), "({'a': [1, 2]}, None)");
    }

    #[test]
    fn what_is_large_or_no_plain_data_is_not_copied() {
        assert!(Value::list(vec![Value::Int(1); 10]).frozen_copy(10).is_none());
        assert!(Value::from("x".repeat(TEXT + 1).as_str()).frozen_copy(10).is_none());
    }
}
