//! Python's `collections.deque`: both ends are cheap, and it may have a greatest length.

use std::cell::{Cell, Ref, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

use super::budget::check_size;
use super::{Exc, Object, Type, Value, dismantle};

/// A deque.
#[derive(Debug, Default)]
pub struct Deque {
    items: RefCell<VecDeque<Value>>,
    max_len: Option<usize>,
    /// How often its length, or the place of its items, has changed.
    changes: Cell<u64>,
}

impl Deque {
    /// An empty deque that never holds more than `max_len` items.
    pub fn new(max_len: Option<usize>) -> Self {
        Self { items: RefCell::default(), max_len, changes: Cell::new(0) }
    }

    /// A deque of these items: the last of them, where they are more than it may hold.
    pub fn of(items: impl IntoIterator<Item = Value>, max_len: Option<usize>) -> Result<Self, Exc> {
        let deque = Self::new(max_len);
        items.into_iter().try_for_each(|item| deque.push_back(item))?;
        Ok(deque)
    }

    /// The deque behind a value, where it is one.
    pub fn from_value(value: &Value) -> Option<&Self> {
        value.as_object()
    }

    /// As a value.
    pub fn into_value(self) -> Value {
        Value::object(self)
    }

    /// The greatest length it may have.
    pub fn max_len(&self) -> Option<usize> {
        self.max_len
    }

    /// Number of items.
    pub fn len(&self) -> usize {
        self.items.borrow().len()
    }

    /// Whether it has no items.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Goes up whenever its length, or the place of its items, changes: what goes through it compares.
    pub fn changes(&self) -> u64 {
        self.changes.get()
    }

    fn changed(&self) {
        self.changes.set(self.changes.get().wrapping_add(1));
    }

    /// The item at a place.
    pub fn get(&self, at: usize) -> Option<Value> {
        self.items.borrow().get(at).cloned()
    }

    /// All items, to read.
    pub fn items(&self) -> Ref<'_, VecDeque<Value>> {
        self.items.borrow()
    }

    /// All items, in order.
    pub fn to_vec(&self) -> Vec<Value> {
        self.items.borrow().iter().cloned().collect()
    }

    /// Puts an item at the end; the first one goes where it is full. `MemoryError` where it is over the budget.
    pub fn push_back(&self, item: Value) -> Result<(), Exc> {
        self.push(item, VecDeque::push_back, VecDeque::pop_front)
    }

    /// Puts an item at the beginning; the last one goes where it is full. `MemoryError` where it is over the budget.
    pub fn push_front(&self, item: Value) -> Result<(), Exc> {
        self.push(item, VecDeque::push_front, VecDeque::pop_back)
    }

    fn push(
        &self,
        item: Value,
        push: fn(&mut VecDeque<Value>, Value),
        make_room: fn(&mut VecDeque<Value>) -> Option<Value>,
    ) -> Result<(), Exc> {
        self.changed();
        let gone = {
            let items = &mut *self.items.borrow_mut();
            if items.len() == items.capacity() {
                check_size(items.len().checked_mul(size_of::<Value>()))?;
            }
            push(items, item);
            if self.max_len.is_some_and(|most| items.len() > most) { make_room(items) } else { None }
        };
        // What goes may run code as it does: not while the items are borrowed.
        drop(gone);
        Ok(())
    }

    /// Takes the last item.
    pub fn pop_back(&self) -> Option<Value> {
        self.changed();
        self.items.borrow_mut().pop_back()
    }

    /// Takes the first item.
    pub fn pop_front(&self) -> Option<Value> {
        self.changed();
        self.items.borrow_mut().pop_front()
    }

    /// Puts an item before the one at `at`.
    ///
    /// # Panics
    /// Where `at` is beyond the end.
    pub fn insert(&self, at: usize, item: Value) {
        self.changed();
        self.items.borrow_mut().insert(at, item);
    }

    /// Takes the item at `at` out.
    pub fn remove(&self, at: usize) -> Option<Value> {
        self.changed();
        self.items.borrow_mut().remove(at)
    }

    /// Puts `item` in the place of the one at `at`, which it gives.
    pub fn replace(&self, at: usize, item: Value) -> Option<Value> {
        self.items.borrow_mut().get_mut(at).map(|old| std::mem::replace(old, item))
    }

    /// Moves the last `steps` items to the front; where that is negative, the first to the end.
    pub fn rotate(&self, steps: i64) {
        let items = &mut *self.items.borrow_mut();
        if items.len() > 1 {
            let steps = steps.rem_euclid(items.len() as i64) as usize;
            items.rotate_right(steps);
            self.changed();
        }
    }

    /// Turns the order round.
    pub fn reverse(&self) {
        self.items.borrow_mut().make_contiguous().reverse();
    }

    /// Takes all items out.
    pub fn clear(&self) {
        self.changed();
        let old = self.items.take();
        dismantle(old.into());
    }
}

impl Object for Deque {
    fn type_of(&self) -> Type {
        Type::Deque
    }

    fn is_true(&self) -> bool {
        !self.is_empty()
    }

    fn is_hashable(&self) -> bool {
        false
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        (name == "maxlen").then(|| self.max_len.map_or(Value::None, Value::from))
    }

    fn heap_bytes(&self) -> usize {
        size_of::<Self>() + self.items.borrow().capacity() * size_of::<Value>()
    }
}

impl Drop for Deque {
    fn drop(&mut self) {
        dismantle(std::mem::take(self.items.get_mut()).into());
    }
}

/// `a + b`: as long as the first may be. The second is no deque: `None`.
pub(super) fn concatenated(a: &Deque, b: &Value) -> Option<Result<Value, Exc>> {
    let b = Deque::from_value(b)?;
    let (mut items, more) = (a.to_vec(), b.to_vec());
    items.extend(more);
    Some(Deque::of(items, a.max_len).map(Deque::into_value))
}

/// `deque * times`.
pub(super) fn repeated(deque: &Deque, times: usize) -> Result<Value, Exc> {
    let items = deque.to_vec();
    let wanted = items.len().saturating_mul(times);
    let kept = deque.max_len.map_or(wanted, |most| most.min(wanted));
    check_size(kept.checked_mul(size_of::<Value>()))?;
    let first = wanted - kept;
    let items: Vec<Value> = (0..kept).map(|at| items[(first + at) % items.len()].clone()).collect();
    Deque::of(items, deque.max_len).map(Deque::into_value)
}

/// `deque *= times`.
pub(super) fn repeat_in_place(deque: &Rc<Deque>, times: usize) -> Result<(), Exc> {
    let new = repeated(deque, times)?;
    if let Some(new) = Deque::from_value(&new) {
        deque.changed();
        deque.items.swap(&new.items);
    }
    Ok(())
}
