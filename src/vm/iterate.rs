//! Iterators over built-in containers: leaves, which never ask anybody.

use std::rc::Rc;

use super::class;
use super::modules::enumeration;
use super::pulling::Walk;
use crate::machine::{Chunk, Context, Coroutine, Iter, Resume, StageInfo, Step, World};
use crate::value::{ByteArray, DictView, Exc, List, Range, Type, Value, type_error};

/// `iter(value)`: the value itself where it is an iterator, else a new iterator over it. `internal`: made by a loop, not
/// worth a place among the stages. `TypeError` where it cannot be iterated over.
pub fn iterate(value: &Value, world: &Rc<World>, internal: bool) -> Result<Iter, Exc> {
    if let Some(iter) = Iter::from_value(value) {
        return Ok(iter);
    }
    if let Some(iter) = class::iterator_over(value, world) {
        return iter;
    }
    plainly_iterate_as(value, world, internal)
}

/// `iter(value)` as the built-in class has it, whatever a class of the user's says.
pub(crate) fn plainly_iterate(value: &Value, world: &Rc<World>) -> Result<Iter, Exc> {
    plainly_iterate_as(value, world, false)
}

fn plainly_iterate_as(value: &Value, world: &Rc<World>, internal: bool) -> Result<Iter, Exc> {
    let Some(walk) = Walk::over(value) else {
        return Err(type_error(format!("'{}' object is not iterable", value.type_name())));
    };
    Ok(leaf(&value.type_name(), iterator_class(value), walk, world, internal))
}

/// [`iterate`] where a stage is built: an asynchronous generator gives its items as well, to whoever pulls the stage.
pub fn iterate_stage(value: &Value, world: &Rc<World>) -> Result<Iter, Exc> {
    match super::stage_over(value, world) {
        Some(stage) => Ok(stage),
        None => iterate(value, world, false),
    }
}

fn leaf(name: &str, class: Type, walk: Walk, world: &Rc<World>, internal: bool) -> Iter {
    let info = StageInfo { name: name.to_owned(), class: Some(class), internal, ..StageInfo::default() };
    Iter::new(world, info, Box::new(walk), &[])
}

fn iterator_class(container: &Value) -> Type {
    match container.type_of() {
        Type::Str if container.as_str().is_some_and(crate::value::Str::is_ascii) => Type::StrAsciiIterator,
        Type::List => Type::ListIterator,
        Type::Tuple => Type::TupleIterator,
        Type::Str => Type::StrIterator,
        Type::Bytes => Type::BytesIterator,
        Type::ByteArray => Type::ByteArrayIterator,
        Type::Set | Type::FrozenSet => Type::SetIterator,
        Type::Range => Type::RangeIterator,
        Type::Deque => Type::DequeIterator,
        Type::OrderedDict | Type::OdictKeys | Type::OdictValues | Type::OdictItems => Type::OdictIterator,
        Type::DictValues => Type::DictValueIterator,
        Type::DictItems => Type::DictItemIterator,
        _ => Type::DictKeyIterator,
    }
}

/// Whether [`iterate`] makes an iterator of it.
pub fn is_iterable(value: &Value) -> bool {
    Iter::from_value(value).is_some()
        || match class::Iteration::of(value) {
            Some(iteration) => iteration.is_ok(),
            None => Walk::over(value).is_some(),
        }
}

/// `reversed(value)`. `TypeError` where it has no order or no known end.
pub fn iterate_backwards(value: &Value, world: &Rc<World>) -> Result<Iter, Exc> {
    let given = |mut items: Vec<Value>| {
        items.reverse();
        Walk::Given(items.into_iter())
    };
    let (class, walk) = match value.plain() {
        Value::List(list) => {
            let list: Rc<List> = Rc::clone(list);
            let left = list.items.borrow().len();
            (Type::ListReverseIterator, Walk::ListBack { list, left })
        }
        Value::Tuple(tuple) => (Type::Reversed, given(tuple.items.to_vec())),
        Value::Class(class) if let Some(members) = enumeration::items(class) => (Type::Reversed, given(members)),
        Value::Str(_) | Value::Bytes(_) => {
            let mut items = Vec::new();
            let mut walk = Walk::over(value.plain());
            while let Some(item) = walk.as_mut().and_then(|walk| walk.next().ok().flatten()) {
                items.push(item);
            }
            (Type::Reversed, given(items))
        }
        Value::Dict(dict) if dict.is_ordered() => (Type::OdictIterator, given(dict.keys())),
        Value::Dict(dict) => (Type::DictReverseKeyIterator, given(dict.keys())),
        Value::Range(range) => {
            let len = range.len();
            let start = &range.start + (len - 1) * &range.step;
            let backwards = Range { stop: &range.start - &range.step, step: -&range.step, start };
            let backwards = Value::Range(Rc::new(backwards));
            let walk = Walk::over(&backwards).unwrap_or(Walk::Given(Vec::new().into_iter()));
            (Type::RangeIterator, walk)
        }
        other if let Some(array) = other.as_object::<ByteArray>() => {
            (Type::Reversed, given(array.bytes().iter().map(|byte| Value::Int(i64::from(*byte))).collect()))
        }
        _ => match value.as_object::<DictView>() {
            Some(view) => (Type::Reversed, given(view.items())),
            None => match value.to_object() {
                Some(deque) => (Type::DequeReverseIterator, Walk::over_deque(deque, true)),
                None => return Err(type_error(format!("'{}' object is not reversible", value.type_name()))),
            },
        },
    };
    Ok(leaf("reversed", class, walk, world, false))
}

impl Coroutine for Walk {
    fn resume(&mut self, with: Resume, _: &mut Context<'_>) -> Step {
        let demand = match with {
            Resume::Next(demand) => demand.get(),
            Resume::Throw(exc) => return Step::Raise(exc),
            _ => return Step::Return(Value::None),
        };
        if demand > 1
            && let Some(ints) = self.ints(demand)
        {
            return if ints.is_empty() { Step::Return(Value::None) } else { Step::Emit(ints.into()) };
        }
        let mut items = Vec::new();
        while items.len() < demand {
            match self.next() {
                Ok(Some(item)) if demand == 1 => return Step::Emit(Chunk::one(item)),
                Ok(Some(item)) => items.push(item),
                Ok(None) => break,
                // What came before the fault goes out first; asked again, it is met again.
                Err(exc) if items.is_empty() => return Step::Raise(exc),
                Err(_) => break,
            }
        }
        if items.is_empty() { Step::Return(Value::None) } else { Step::Emit(items.into()) }
    }

    fn next_leaf(&mut self) -> Option<Option<Value>> {
        // A fault is raised by resuming, which meets it again.
        self.next().ok()
    }

    fn remaining(&self) -> Option<usize> {
        Walk::remaining(self)
    }

    fn length_hint(&self) -> Option<usize> {
        Walk::length_hint(self)
    }

    fn facts(&self) -> Vec<(String, String)> {
        Walk::facts(self)
    }
}
