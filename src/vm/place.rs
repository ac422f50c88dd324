//! A loop's place in a container, where nothing but the loop can see it: no stage, and nothing is counted.
//!
//! Where nobody will ask [which iterators there were](crate::machine::World::leave_made_unlisted), a loop over `enumerate(...)`, `zip(...)` or
//! `reversed(...)` of containers that cannot fail on the way has such a place, too, and so has what takes all there is of these: `list(...)`.

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

use super::pulling::Walk;
use super::slot::{Slot, put_copy, put_int};
use super::{Native, NativeFunction};
use crate::value::{Advance, Exc, Object, Type, Value, may_nest};

/// Where a loop is.
#[derive(Debug)]
pub(super) struct Place(RefCell<Walk>);

impl Place {
    /// The beginning of a container; `None` where it is no built-in one, or is one of a class of the user's.
    pub(super) fn over(container: &Value) -> Option<Value> {
        match container.instance() {
            None => Some(Value::object(Self(RefCell::new(Walk::over(container)?)))),
            Some(_) => None,
        }
    }
}

impl Object for Place {
    fn type_of(&self) -> Type {
        Type::ListIterator
    }

    fn advance_pair(&self) -> Option<(Value, Value)> {
        self.0.borrow_mut().next_pair()
    }

    /// `RuntimeError` where a dict or set has changed its size.
    fn advance(&self, item: &mut Slot) -> Advance {
        let old = match &mut *self.0.borrow_mut() {
            Walk::Count { next, stop, step } => {
                if if *step > 0 { *next >= *stop } else { *next <= *stop } {
                    return Advance::End;
                }
                put_int(item, *next);
                *next += *step;
                return Advance::Item;
            }
            Walk::List { list, at } => {
                let old = if item.as_ref().is_some_and(may_nest) { item.take() } else { None };
                match list.items.borrow().get(*at) {
                    Some(next) => put_copy(item, next),
                    None => {
                        if old.is_some() {
                            *item = old;
                        }
                        return Advance::End;
                    }
                }
                *at += 1;
                old
            }
            walk => match walk.next() {
                Ok(Some(next)) => item.replace(next),
                Ok(None) => return Advance::End,
                Err(exc) => return Advance::Fault(exc),
            },
        };
        // What was there may run code as it goes: only now.
        drop(old);
        Advance::Item
    }
}

/// A loop's place in `enumerate(container)`.
#[derive(Debug)]
struct Numbered {
    walk: RefCell<Walk>,
    next: Cell<i64>,
}

/// A loop's place in `zip(*containers)`, of two or more.
#[derive(Debug)]
struct Zipped(RefCell<Vec<Walk>>);

impl Object for Numbered {
    fn type_of(&self) -> Type {
        Type::Stage
    }

    fn advance_pair(&self) -> Option<(Value, Value)> {
        let item = self.walk.borrow_mut().next().ok()??;
        let number = self.next.get();
        self.next.set(number + 1);
        Some((Value::Int(number), item))
    }

    fn advance(&self, item: &mut Slot) -> Advance {
        advanced(item, self.advance_pair().map(|(number, next)| Value::pair(number, next)))
    }
}

impl Object for Zipped {
    fn type_of(&self) -> Type {
        Type::Stage
    }

    fn advance_pair(&self) -> Option<(Value, Value)> {
        match self.0.borrow_mut().as_mut_slice() {
            [first, second] => Some((first.next().ok()??, second.next().ok()??)),
            _ => None,
        }
    }

    fn advance(&self, item: &mut Slot) -> Advance {
        let items: Option<Vec<Value>> = self.0.borrow_mut().iter_mut().map(|walk| walk.next().ok()?).collect();
        advanced(item, items.map(Value::tuple))
    }
}

fn advanced(item: &mut Slot, next: Option<Value>) -> Advance {
    let Some(next) = next else { return Advance::End };
    // What was there may run code as it goes: only now.
    drop(item.replace(next));
    Advance::Item
}

/// A loop's place in what the native makes of these arguments; `None` where it is none of those, or may fail on the way.
pub(super) fn of_call(native: &dyn Native, row: &[Slot]) -> Option<Value> {
    /// From here on numbers go on for longer than any loop.
    const FIRST: i64 = i64::MAX / 2;
    match (native.name(), row) {
        ("enumerate", [Some(container), start @ ..]) if native.iterable_slot().is_some() => {
            let next = match start {
                [] => 0,
                [Some(Value::Int(start))] if *start < FIRST => *start,
                _ => return None,
            };
            Some(Value::object(Numbered { walk: RefCell::new(steady(container)?), next: Cell::new(next) }))
        }
        ("zip", [_, _, ..]) if native.iterable_slot().is_some() => {
            let walks = row.iter().map(|container| steady(container.as_ref()?)).collect::<Option<_>>()?;
            Some(Value::object(Zipped(RefCell::new(walks))))
        }
        ("reversed", [Some(Value::List(list))]) if list.own.is_none() => {
            let left = list.items.borrow().len();
            Some(Value::object(Place(RefCell::new(Walk::ListBack { list: Rc::clone(list), left }))))
        }
        _ => None,
    }
}

/// The beginning of a container that does not mind being changed on the way.
fn steady(container: &Value) -> Option<Walk> {
    match container {
        Value::List(list) if list.own.is_none() => Walk::over(container),
        Value::Tuple(tuple) if tuple.own.is_none() => Walk::over(container),
        Value::Str(_) => Walk::over(container),
        Value::Range(range) if range.as_small().is_some() => Walk::over(container),
        _ => None,
    }
}

/// Whether a function takes what it is given for nothing but its items.
pub(super) fn is_taken_by(function: &Slot) -> bool {
    const FUNCTIONS: [&str; 6] = ["all", "any", "max", "min", "sorted", "sum"];
    match function {
        Some(Value::Type(Type::Dict | Type::FrozenSet | Type::List | Type::Set | Type::Tuple)) => true,
        Some(Value::Object(object)) => {
            let any: &dyn Any = &**object;
            any.downcast_ref::<NativeFunction>().is_some_and(|native| FUNCTIONS.contains(&native.0.name()))
        }
        _ => false,
    }
}

/// The next item of a place.
pub(super) fn next(place: &Value) -> Result<Option<Value>, Exc> {
    let Value::Object(place) = place else { return Ok(None) };
    let mut item = None;
    match place.advance(&mut item) {
        Advance::Fault(exc) => Err(exc),
        Advance::Item | Advance::End | Advance::Other => Ok(item),
    }
}

/// Whether the value is a loop's place.
pub(super) fn is_one(value: &Value) -> bool {
    let Value::Object(object) = value else { return false };
    let any: &dyn Any = &**object;
    any.is::<Numbered>() || any.is::<Zipped>() || any.is::<Place>()
}

#[cfg(test)]
mod tests {
    use super::of_call;
    use crate::value::{Dict, Value};
    use crate::vm::NativeFunction;

    /// What `function(*arguments)` gives, one after the other; `None` where a loop has no place in that.
    fn items(function: &str, arguments: &[Value]) -> Option<String> {
        let environment = crate::catalog::environment();
        let native = environment.builtin(function)?.as_object::<NativeFunction>()?.0;
        let row: Vec<Option<Value>> = arguments.iter().cloned().map(Some).collect();
        let place = of_call(native, &row)?;
        let Value::Object(place) = place else { return None };
        let (mut items, mut slot) = (Vec::new(), None);
        while let crate::value::Advance::Item = place.advance(&mut slot) {
            items.push(slot.take().unwrap_or_default().repr());
        }
        Some(items.join(" "))
    }

    #[test]
    fn a_loop_has_a_place_in_what_cannot_fail_on_the_way() {
        let list = Value::list(vec![Value::Int(7), Value::Int(8)]);
        let text = Value::from("ab\u{e9}");
        assert_eq!(items("enumerate", std::slice::from_ref(&text)).as_deref(), Some("(0, 'a') (1, 'b') (2, '\u{e9}')"));
        assert_eq!(items("enumerate", &[list.clone(), Value::Int(-1)]).as_deref(), Some("(-1, 7) (0, 8)"));
        assert_eq!(items("zip", &[list.clone(), text.clone()]).as_deref(), Some("(7, 'a') (8, 'b')"));
        assert_eq!(items("zip", &[text, list.clone(), list.clone()]).as_deref(), Some("('a', 7, 7) ('b', 8, 8)"));
        assert_eq!(items("reversed", &[list]).as_deref(), Some("8 7"));
    }

    #[test]
    fn a_loop_has_none_in_what_may_fail_or_is_seen_elsewhere() {
        let list = Value::list(vec![Value::Int(7)]);
        let dict = Value::from(Dict::new());
        assert_eq!(items("enumerate", std::slice::from_ref(&dict)), None);
        assert_eq!(items("enumerate", &[list.clone(), Value::from("1")]), None);
        assert_eq!(items("enumerate", &[list.clone(), Value::Int(i64::MAX)]), None);
        assert_eq!(items("zip", std::slice::from_ref(&list)), None);
        assert_eq!(items("zip", &[list.clone(), dict]), None);
        assert_eq!(items("zip", &[list.clone(), Value::Int(3)]), None);
        assert_eq!(items("sorted", &[list]), None);
    }
}
