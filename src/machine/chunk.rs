//! How many items are asked for, and the items that come.

use std::vec::IntoIter;

use crate::value::json::Documents;
use crate::value::{Rows, Texts, Value};

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
///
/// Some kinds are items that were read and are made when somebody takes them. Each is made once for whoever takes it; of a
/// copy of the chunk, or by [`Chunk::get`], it is made again, so that whoever hands an item to several calls
/// [`Chunk::make`] first.
#[derive(Clone, Debug, Default)]
pub struct Chunk(Kind);

#[derive(Clone, Debug, Default)]
enum Kind {
    #[default]
    Empty,
    One(Value),
    Ints(IntoIter<i64>),
    Floats(IntoIter<f64>),
    Texts(Texts),
    Rows(Rows),
    Documents(Documents),
    Values(IntoIter<Value>),
}

/// `$body` for the items of any kind that has several.
macro_rules! for_several {
    ($kind:expr, $items:ident => $body:expr, $few:expr) => {
        match $kind {
            Kind::Empty | Kind::One(_) => $few,
            Kind::Ints($items) => $body,
            Kind::Floats($items) => $body,
            Kind::Texts($items) => $body,
            Kind::Rows($items) => $body,
            Kind::Documents($items) => $body,
            Kind::Values($items) => $body,
        }
    };
}

impl Chunk {
    /// A single item; allocates nothing.
    pub fn one(item: Value) -> Self {
        Self(Kind::One(item))
    }

    #[inline]
    fn count_left(&self) -> usize {
        for_several!(&self.0, items => items.len(), usize::from(matches!(self.0, Kind::One(_))))
    }

    /// The items, where all are ints of 64 bits and stored as such.
    pub fn as_ints(&self) -> Option<&[i64]> {
        match &self.0 {
            Kind::Ints(ints) => Some(ints.as_slice()),
            _ => None,
        }
    }

    /// The items, where all are floats and stored as such.
    pub fn as_floats(&self) -> Option<&[f64]> {
        match &self.0 {
            Kind::Floats(floats) => Some(floats.as_slice()),
            _ => None,
        }
    }

    /// The items, where they are texts that are not made yet.
    pub fn as_texts(&self) -> Option<&Texts> {
        match &self.0 {
            Kind::Texts(texts) => Some(texts),
            _ => None,
        }
    }

    /// The items, where they are rows that are not made yet.
    pub fn as_rows(&self) -> Option<&Rows> {
        match &self.0 {
            Kind::Rows(rows) => Some(rows),
            _ => None,
        }
    }

    /// The items, where they are documents that are not made yet.
    pub fn as_documents(&self) -> Option<&Documents> {
        match &self.0 {
            Kind::Documents(documents) => Some(documents),
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

    /// The item, where it is alone and stored as a value.
    #[inline]
    pub(super) fn as_one(&self) -> Option<&Value> {
        match &self.0 {
            Kind::One(item) => Some(item),
            Kind::Values(values) => match values.as_slice() {
                [item] => Some(item),
                _ => None,
            },
            _ => None,
        }
    }

    /// The item at `at`, counted from what is left.
    pub fn get(&self, at: usize) -> Option<Value> {
        match &self.0 {
            Kind::Empty => None,
            Kind::One(item) => (at == 0).then(|| item.clone()),
            Kind::Ints(ints) => ints.as_slice().get(at).copied().map(Value::Int),
            Kind::Floats(floats) => floats.as_slice().get(at).copied().map(Value::Float),
            Kind::Texts(texts) => texts.get(at).map(Value::Str),
            Kind::Rows(rows) => rows.get(at),
            Kind::Documents(documents) => documents.get(at),
            Kind::Values(values) => values.as_slice().get(at).cloned(),
        }
    }

    /// Makes the items that are not made yet, so that all who get one of them get the same; they are stored as values then.
    pub fn make(&mut self) {
        if !matches!(self.0, Kind::Empty | Kind::One(_) | Kind::Values(_)) {
            *self = std::mem::take(self).collect::<Vec<Value>>().into();
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
            Kind::Floats(floats) => floats.by_ref().take(n).collect::<Vec<_>>().into(),
            Kind::Texts(texts) => texts.split_front(n).into(),
            Kind::Rows(rows) => rows.split_front(n).into(),
            Kind::Documents(documents) => documents.split_front(n).into(),
            Kind::Values(values) => values.by_ref().take(n).collect::<Vec<_>>().into(),
            Kind::Empty | Kind::One(_) => Chunk::default(),
        }
    }

    /// Takes as many items off the front as there are truths, and gives those of them for which it is `keeps`.
    #[must_use]
    pub fn select(&mut self, truths: &[bool], keeps: bool) -> Chunk {
        let count = count_of(truths, keeps);
        if count == truths.len() || count == 0 {
            let front = self.split_front(truths.len());
            return if count == 0 { Chunk::default() } else { front };
        }
        let mut front = self.split_front(truths.len());
        match &mut front.0 {
            Kind::Ints(ints) => kept(ints.as_slice(), truths, keeps, count).into(),
            Kind::Floats(floats) => kept(floats.as_slice(), truths, keeps, count).into(),
            Kind::Texts(texts) => texts.at_places(kept(texts.places(), truths, keeps, count)).into(),
            Kind::Rows(rows) => rows.with_picks(kept(rows.picks(), truths, keeps, count)).into(),
            Kind::Documents(documents) => documents.with_picks(kept(documents.picks(), truths, keeps, count)).into(),
            Kind::Values(values) => {
                let mut passes = truths.iter().map(|truth| *truth == keeps);
                let mut out = Vec::with_capacity(count);
                out.extend(values.filter(|_| passes.next().unwrap_or(false)));
                if out.len() == 1 { Chunk::one(out.remove(0)) } else { out.into() }
            }
            Kind::Empty | Kind::One(_) => front,
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
            Kind::Ints(_) | Kind::Floats(_) => self.len() * size_of::<Value>(),
            Kind::Texts(texts) => texts.list_bytes(),
            Kind::Rows(rows) => rows.list_bytes(),
            Kind::Documents(documents) => documents.list_bytes(),
            Kind::Values(values) => values.as_slice().iter().map(Value::slot_bytes).sum(),
        }
    }

    /// Bytes that the chunk itself holds now.
    pub fn held_bytes(&self) -> usize {
        match &self.0 {
            Kind::Ints(_) | Kind::Floats(_) => self.len() * size_of::<i64>(),
            _ => self.list_bytes(),
        }
    }
}

/// How many of the truths are `keeps`.
fn count_of(truths: &[bool], keeps: bool) -> usize {
    // Counted in bytes as long as those cannot overflow, sixteen to a register.
    let few = |truths: &[bool]| truths.iter().map(|truth| u8::from(*truth == keeps)).sum::<u8>();
    truths.chunks(128).map(|truths| usize::from(few(truths))).sum()
}

/// Those of the items whose truth is `keeps`, of which there are `count`.
fn kept<T: Copy + Default>(items: &[T], truths: &[bool], keeps: bool, count: usize) -> Vec<T> {
    // Without a branch on what nobody can predict: each is written, the next over it if it did not pass.
    let mut out = vec![T::default(); items.len()];
    let mut at = 0;
    for (item, truth) in items.iter().zip(truths) {
        out[at] = *item;
        at += usize::from(*truth == keeps);
    }
    out.truncate(count);
    if count < items.len() / 4 {
        out.shrink_to_fit();
    }
    out
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
            Kind::Floats(floats) => floats.next().map(Value::Float),
            Kind::Texts(texts) => texts.take_next().map(Value::Str),
            Kind::Rows(rows) => rows.take_next(),
            Kind::Documents(documents) => documents.take_next(),
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

impl From<Vec<f64>> for Chunk {
    fn from(items: Vec<f64>) -> Self {
        Self(Kind::Floats(items.into_iter()))
    }
}

impl From<Texts> for Chunk {
    fn from(texts: Texts) -> Self {
        Self(Kind::Texts(texts))
    }
}

impl From<Rows> for Chunk {
    fn from(rows: Rows) -> Self {
        Self(Kind::Rows(rows))
    }
}

impl From<Documents> for Chunk {
    fn from(documents: Documents) -> Self {
        Self(Kind::Documents(documents))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn those_that_pass_are_selected_whatever_the_kind() {
        let texts = |n: u32| {
            let bytes: Vec<u8> = (b'a'..).take(n as usize).collect();
            Texts::new(std::rc::Rc::new(bytes.into()), true, (0..n).map(|at| (at, at + 1)).collect())
        };
        let values = vec![Value::from("a"), Value::Int(2), Value::from("c"), Value::None];
        let chunks = [vec![1, 2, 3, 4].into(), vec![0.5, 1.5, 2.5, 3.5].into(), texts(4).into(), Chunk::from(values)];
        for mut chunk in chunks {
            let all: Vec<String> = chunk.clone().map(|item| item.repr()).collect();
            let selected: Vec<String> = chunk.select(&[true, false, true], true).map(|item| item.repr()).collect();
            assert_eq!(selected, [all[0].clone(), all[2].clone()]);
            assert_eq!(chunk.map(|item| item.repr()).collect::<Vec<_>>(), [all[3].clone()], "the rest is left");
        }
    }

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
