//! How many items are asked for, and the items that come.

use std::vec::IntoIter;

use crate::value::Value;

/// How many items downstream is certain to need, at least one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Demand(usize);

impl Demand {
    /// One item: what stepping asks for.
    pub const ONE: Demand = Demand(1);
    /// As many as are worth handing over at once: what running asks for.
    pub const FULL: Demand = Demand(1024);

    /// `n` items; none is one, and no more than a full chunk.
    pub fn new(n: usize) -> Self {
        Self(n.clamp(1, Self::FULL.0))
    }

    /// The number.
    pub fn get(self) -> usize {
        self.0
    }

    /// At most `n`.
    #[must_use]
    pub fn at_most(self, n: usize) -> Self {
        Self::new(self.0.min(n))
    }
}

/// Items on their way: at least one where it was emitted, in order, all of one kind where that is known.
#[derive(Clone, Debug, Default)]
pub struct Chunk(Kind);

#[derive(Clone, Debug, Default)]
enum Kind {
    #[default]
    Empty,
    One(Value),
    Ints(IntoIter<i64>),
    Values(IntoIter<Value>),
}

impl Chunk {
    /// A single item; allocates nothing.
    pub fn one(item: Value) -> Self {
        Self(Kind::One(item))
    }

    #[inline]
    fn count_left(&self) -> usize {
        match &self.0 {
            Kind::Empty => 0,
            Kind::One(_) => 1,
            Kind::Ints(ints) => ints.len(),
            Kind::Values(values) => values.len(),
        }
    }

    /// The items, where all are ints of 64 bits and stored as such.
    pub fn as_ints(&self) -> Option<&[i64]> {
        match &self.0 {
            Kind::Ints(ints) => Some(ints.as_slice()),
            _ => None,
        }
    }

    /// The items, where they are stored as values.
    pub fn as_values(&self) -> Option<&[Value]> {
        match &self.0 {
            Kind::Values(values) => Some(values.as_slice()),
            Kind::One(item) => Some(std::slice::from_ref(item)),
            _ => None,
        }
    }

    /// The item at `at`, counted from what is left.
    pub fn get(&self, at: usize) -> Option<Value> {
        match &self.0 {
            Kind::Empty => None,
            Kind::One(item) => (at == 0).then(|| item.clone()),
            Kind::Ints(ints) => ints.as_slice().get(at).copied().map(Value::Int),
            Kind::Values(values) => values.as_slice().get(at).cloned(),
        }
    }

    /// Takes the first `n` items off the front.
    #[must_use]
    pub fn split_front(&mut self, n: usize) -> Chunk {
        if n >= self.len() {
            return std::mem::take(self);
        }
        match &mut self.0 {
            Kind::Ints(ints) => ints.by_ref().take(n).collect::<Vec<_>>().into(),
            Kind::Values(values) => values.by_ref().take(n).collect::<Vec<_>>().into(),
            Kind::Empty | Kind::One(_) => Chunk::default(),
        }
    }

    /// Puts `front` before the items that are here.
    pub fn prepend(&mut self, front: Chunk) {
        if self.len() == 0 {
            *self = front;
        } else if front.len() > 0 {
            let rest = std::mem::take(self);
            *self = front.chain(rest).collect::<Vec<Value>>().into();
        }
    }

    /// What the items would take as a list, in bytes: a slot each, and what each holds on the heap.
    pub fn list_bytes(&self) -> usize {
        match &self.0 {
            Kind::Empty => 0,
            Kind::One(item) => item.slot_bytes(),
            Kind::Ints(ints) => ints.len() * size_of::<Value>(),
            Kind::Values(values) => values.as_slice().iter().map(Value::slot_bytes).sum(),
        }
    }

    /// Bytes that the chunk itself holds now.
    pub fn held_bytes(&self) -> usize {
        match &self.0 {
            Kind::Ints(ints) => ints.len() * size_of::<i64>(),
            _ => self.list_bytes(),
        }
    }
}

impl Iterator for Chunk {
    type Item = Value;

    #[inline]
    fn next(&mut self) -> Option<Value> {
        match &mut self.0 {
            Kind::Ints(ints) => ints.next().map(Value::Int),
            Kind::Values(values) => values.next(),
            Kind::Empty => None,
            Kind::One(_) => match std::mem::take(&mut self.0) {
                Kind::One(item) => Some(item),
                _ => None,
            },
        }
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.count_left(), Some(self.count_left()))
    }
}

impl ExactSizeIterator for Chunk {}

impl From<Vec<Value>> for Chunk {
    fn from(items: Vec<Value>) -> Self {
        Self(Kind::Values(items.into_iter()))
    }
}

impl From<Vec<i64>> for Chunk {
    fn from(items: Vec<i64>) -> Self {
        Self(Kind::Ints(items.into_iter()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_taken_off_the_front_and_put_back_is_as_before() {
        for mut chunk in [Chunk::from(vec![1, 2, 3]), Chunk::from(vec![Value::Int(1), Value::Int(2), Value::Int(3)])] {
            let front = chunk.split_front(2);
            assert_eq!((front.len(), chunk.len()), (2, 1));
            chunk.prepend(front);
            let items: Vec<String> = chunk.map(|item| item.repr()).collect();
            assert_eq!(items, ["1", "2", "3"]);
        }
    }
}
