//! What a value of another room has to tell, and how nested values are let go.

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::cmp::Ordering;
use std::fmt::Debug;
use std::rc::Rc;

use super::{BinaryOp, Exc, ExcType, Exception, Str, Tuple, Type, UnaryOp, Value};

/// What a loop's next step came to.
#[derive(Debug)]
pub enum Advance {
    /// The next item is there.
    Item,
    /// There is none.
    End,
    /// What is looped over has changed its size.
    Fault(Exc),
    /// It is no place of a loop.
    Other,
}

/// A value that another room defines: a function, an iterator, a module.
pub trait Object: Any + Debug {
    /// Its class.
    fn type_of(&self) -> Type;

    /// Its `repr`. Addresses never show: they would differ from run to run.
    fn repr(&self) -> String {
        format!("<{} object>", self.type_of().name())
    }

    /// Its truth value.
    fn is_true(&self) -> bool {
        true
    }

    /// Puts the next item of a loop into a register, where it is the place of one in a container.
    fn advance(&self, item: &mut Option<Value>) -> Advance {
        let _ = item;
        Advance::Other
    }

    /// The next item of a loop in its two parts, where it is the place of one in a container, and that item a pair.
    fn advance_pair(&self) -> Option<(Value, Value)> {
        None
    }

    /// Whether it can be called.
    fn is_callable(&self) -> bool {
        false
    }

    /// Whether it can be hashed, as what nothing can be equal to but itself.
    fn is_hashable(&self) -> bool {
        true
    }

    /// A data attribute of it, where it has one of that name; its class's methods are found elsewhere.
    fn attribute(&self, name: &str) -> Option<Value> {
        let _ = name;
        None
    }

    /// What reading it as an attribute of a class gives (Python's descriptor protocol): `this` is the object itself, `object` the
    /// instance through which it was read, if any, `class` the class. `None`: the object itself. `AttributeError` where it cannot be
    /// read.
    fn bind(&self, this: &Value, object: Option<&Value>, class: &Value) -> Result<Option<Binding>, Exc> {
        let _ = (this, object, class);
        Ok(None)
    }

    /// Whether, as an attribute of a class, it comes before what instances hold themselves, and says what setting does.
    fn is_data_descriptor(&self) -> bool {
        false
    }

    /// What setting (a value) or deleting (none) means, where it is a data descriptor: a function and its arguments.
    fn assign(&self, object: &Value, name: &str, value: Option<&Value>) -> Result<(Value, Vec<Value>), Exc> {
        let _ = (object, value);
        Err(Exception::with_message(ExcType::AttributeError, format!("can't set attribute '{name}'")))
    }

    /// Whether a value is one of it, where it is something like a class: an abstract one of `collections.abc`.
    fn has_instance(&self, value: &Value) -> Option<bool> {
        let _ = value;
        None
    }

    /// Whether a built-in class counts as derived from it, where it is something like a class.
    fn has_subclass(&self, class: Type) -> Option<bool> {
        let _ = class;
        None
    }

    /// It was bound to this name in the body of a class: `__set_name__`.
    fn set_name(&self, name: &str) {
        let _ = name;
    }

    /// Its `str`, where that is not its repr.
    fn display(&self) -> Option<Str> {
        None
    }

    /// `format(self, spec)` for a specification that is not empty; `None` where its class knows none.
    fn format(&self, spec: &Str) -> Option<Result<Str, Exc>> {
        let _ = spec;
        None
    }

    /// `self == other`; `None` where only itself is equal to it.
    fn equals(&self, other: &Value) -> Option<bool> {
        let _ = other;
        None
    }

    /// A hash that agrees with [`Object::equals`]; `None` where only itself is equal to it.
    fn hash_key(&self) -> Option<u64> {
        None
    }

    /// How it stands to `other`; `None` where the two have no order.
    fn order(&self, other: &Value) -> Option<Result<Ordering, Exc>> {
        let _ = other;
        None
    }

    /// `self op other`, or `other op self` where it stands at the right; `None` where it knows no such operation.
    fn binary(&self, op: BinaryOp, other: &Value, at_right: bool) -> Option<Result<Value, Exc>> {
        let _ = (op, other, at_right);
        None
    }

    /// `op self`; `None` where it knows no such operation.
    fn unary(&self, op: UnaryOp) -> Option<Result<Value, Exc>> {
        let _ = op;
        None
    }

    /// `abs(self)`; `None` where it has no size.
    fn absolute(&self) -> Option<Result<Value, Exc>> {
        None
    }

    /// The tuple that it is, where its class derives from `tuple`.
    fn as_tuple(&self) -> Option<&Rc<Tuple>> {
        None
    }

    /// `self[key]`; `None` where it has no items.
    fn item(&self, key: &Value) -> Option<Result<Value, Exc>> {
        let _ = key;
        None
    }

    /// What it answers as a special method of a class: where it is one that runs no code of the user's but by asking in turn.
    fn answer(&self, arguments: &[Value]) -> Option<Result<Value, Exc>> {
        let _ = arguments;
        None
    }

    /// Bytes it holds on the heap, itself included, in O(1).
    fn heap_bytes(&self) -> usize {
        0
    }
}

/// What reading an attribute gives.
#[derive(Clone, Debug)]
pub enum Binding {
    /// A value.
    Value(Value),
    /// What this function returns for these arguments.
    Call(Value, Vec<Value>),
}

thread_local! {
    /// Values that wait to be dropped while an outer drop is under way; `None` while none is.
    static DISMANTLING: RefCell<Option<Vec<Value>>> = const { RefCell::new(None) };
}

/// Whether dropping the value drops a container.
pub(crate) fn may_nest(value: &Value) -> bool {
    match value {
        Value::Tuple(rc) => Rc::strong_count(rc) == 1,
        Value::List(rc) => Rc::strong_count(rc) == 1,
        Value::Dict(rc) => Rc::strong_count(rc) == 1,
        Value::Set(rc) => Rc::strong_count(rc) == 1,
        Value::Exception(rc) => Rc::strong_count(rc) == 1,
        Value::Object(rc) => Rc::strong_count(rc) == 1,
        Value::Instance(rc) => Rc::strong_count(rc) == 1,
        Value::Class(rc) => Rc::strong_count(rc) == 1,
        Value::Slice(rc) => Rc::strong_count(rc) == 1,
        _ => false,
    }
}

/// Drops the items of a list or tuple: CPython lets the last go first.
pub fn dismantle_backwards(mut items: Vec<Value>) {
    if items.iter().any(may_nest) {
        items.reverse();
        dismantle(items);
    }
}

/// Drops values without recursion, however deep they nest, in their order and each before the next: what a container's
/// `Drop` hands its items to.
pub fn dismantle(items: Vec<Value>) {
    if !items.iter().any(may_nest) {
        return;
    }
    let outermost = DISMANTLING.try_with(|queue| {
        let queue = &mut *queue.borrow_mut();
        match queue {
            Some(waiting) => {
                waiting.extend(items.into_iter().rev());
                false
            }
            None => {
                let mut items = items;
                items.reverse();
                *queue = Some(items);
                true
            }
        }
    });
    if outermost != Ok(true) {
        return;
    }
    loop {
        let next = DISMANTLING.with(|queue| queue.borrow_mut().as_mut().and_then(Vec::pop));
        match next {
            Some(value) => drop(value),
            None => break,
        }
    }
    DISMANTLING.with(|queue| *queue.borrow_mut() = None);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_million_levels_are_dropped_without_recursion() {
        let mut value = Value::None;
        for _ in 0..1_000_000 {
            value = Value::tuple(vec![value]);
        }
        drop(value);
        let mut value = Value::None;
        for _ in 0..100_000 {
            value = Value::list(vec![value]);
        }
        drop(value);
    }
}

/// Drops the parts of an object without recursion: what its `Drop` does with those that may nest.
pub fn dismantle_parts<const N: usize>(parts: [&mut Value; N]) {
    if parts.iter().any(|part| may_nest(part)) {
        dismantle(parts.map(std::mem::take).into());
    }
}

/// So many objects may drop one another, each within the other.
const DEEP: u32 = 32;

thread_local! {
    /// How many objects are being dropped, each within the other.
    static DEPTH: Cell<u32> = const { Cell::new(0) };
}

/// What waits to be dropped as a whole.
#[derive(Debug)]
struct Husk<T>(T);

impl<T: Debug + 'static> Object for Husk<T> {
    fn type_of(&self) -> Type {
        Type::Object
    }

    fn repr(&self) -> String {
        format!("{:?}", self.0)
    }
}

/// Drops what an object holds: at once, unless that is deep within others that are being dropped.
pub fn dismantle_whole(whole: impl Debug + 'static) {
    let depth = DEPTH.try_with(Cell::get).unwrap_or(0);
    if depth >= DEEP {
        return dismantle(vec![Value::object(Husk(whole))]);
    }
    let set = |depth| DEPTH.try_with(|cell| cell.set(depth)).unwrap_or_default();
    set(depth + 1);
    drop(whole);
    set(depth);
}
