//! Items that a stage keeps until upstream has ended, with the bytes they take, and then gives away in chunks.

use crate::machine::Chunk;
use crate::value::Value;

/// Items in order, as plain ints while all of them are.
#[derive(Debug)]
pub(crate) enum Items {
    /// Ints of 64 bits.
    Ints(Vec<i64>),
    /// Anything.
    Values(Vec<Value>),
}

impl Default for Items {
    fn default() -> Self {
        Self::Ints(Vec::new())
    }
}

/// Items that are being kept.
#[derive(Debug, Default)]
pub(crate) struct Kept {
    pub(crate) items: Items,
    /// What the items hold on the heap; their slots come on top.
    heap: usize,
}

impl Kept {
    /// Keeps one item, without the block around it where that is much larger.
    pub(crate) fn push(&mut self, item: Value) {
        match (&mut self.items, item) {
            (Items::Ints(ints), Value::Int(n)) => ints.push(n),
            (_, item) => self.keep(item.compact()),
        }
    }

    fn keep(&mut self, item: Value) {
        self.heap += item.heap_bytes();
        self.values().push(item);
    }

    /// Keeps all that is left of a chunk.
    pub(crate) fn extend(&mut self, items: &mut Chunk) {
        match (&mut self.items, items.as_ints()) {
            (Items::Ints(ints), Some(more)) => {
                ints.extend_from_slice(more);
                *items = Chunk::default();
            }
            // A good part of a block is kept as it is.
            _ if items.as_rows().is_some_and(|rows| !rows.are_few()) => items.for_each(|item| self.keep(item)),
            _ => items.for_each(|item| self.push(item)),
        }
    }

    /// The items as values.
    pub(crate) fn values(&mut self) -> &mut Vec<Value> {
        if let Items::Ints(ints) = &mut self.items {
            let ints = std::mem::take(ints);
            self.items = Items::Values(ints.into_iter().map(Value::Int).collect());
        }
        match &mut self.items {
            Items::Values(values) => values,
            Items::Ints(_) => unreachable!("made values just above"),
        }
    }

    /// Copies of `n` items from `at` on.
    pub(crate) fn copy(&self, at: usize, n: usize) -> Chunk {
        match &self.items {
            Items::Ints(ints) => ints[at..at + n].to_vec().into(),
            Items::Values(values) => values[at..at + n].to_vec().into(),
        }
    }

    pub(crate) fn len(&self) -> usize {
        match &self.items {
            Items::Ints(ints) => ints.len(),
            Items::Values(values) => values.len(),
        }
    }

    /// Bytes held: slots, those to spare too, and what the items hold.
    pub(crate) fn held_bytes(&self) -> usize {
        self.heap
            + match &self.items {
                Items::Ints(ints) => ints.capacity() * size_of::<i64>(),
                Items::Values(values) => values.capacity() * size_of::<Value>(),
            }
    }

    /// The items, to be given away.
    pub(crate) fn give(&mut self) -> Given {
        let buffer = self.held_bytes() - self.heap;
        let heap = std::mem::take(&mut self.heap);
        let items = match std::mem::take(&mut self.items) {
            Items::Ints(ints) => Chunk::from(ints),
            Items::Values(values) => Chunk::from(values),
        };
        Given { items, buffer, heap }
    }
}

/// Kept items on their way out, in order.
#[derive(Debug, Default)]
pub(crate) struct Given {
    items: Chunk,
    /// The slots are let go together, with the last item.
    buffer: usize,
    heap: usize,
}

impl Given {
    /// The next `n`, or as many as are left; none at the end.
    pub(crate) fn next_chunk(&mut self, n: usize) -> Option<Chunk> {
        if self.items.len() == 0 {
            return None;
        }
        let chunk = self.items.split_front(n);
        if self.items.len() == 0 {
            (self.buffer, self.heap) = (0, 0);
        } else if chunk.as_ints().is_none() {
            // What an item holds may have changed since it was kept, where others share it.
            self.heap = self.heap.saturating_sub(chunk.list_bytes() - chunk.len() * size_of::<Value>());
        }
        Some(chunk)
    }

    pub(crate) fn len(&self) -> usize {
        self.items.len()
    }

    pub(crate) fn held_bytes(&self) -> usize {
        self.buffer + self.heap
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ints_stay_plain_until_something_else_comes() {
        let mut kept = Kept::default();
        kept.extend(&mut Chunk::from(vec![1, 2]));
        assert!(matches!(&kept.items, Items::Ints(ints) if *ints == [1, 2]));
        kept.push(Value::from("x"));
        assert_eq!(kept.len(), 3);
        let reprs: Vec<String> = kept.values().iter().map(Value::repr).collect();
        assert_eq!(reprs, ["1", "2", "'x'"]);
    }

    #[test]
    fn what_is_held_goes_to_nothing_as_it_is_given() {
        let mut kept = Kept::default();
        for n in 0..10 {
            kept.push(Value::from("x".repeat(100 + n)));
        }
        assert!(kept.held_bytes() > 1000);
        let mut given = kept.give();
        assert_eq!(kept.held_bytes(), 0);
        let before = given.held_bytes();
        assert_eq!(given.next_chunk(4).map(|chunk| chunk.len()), Some(4));
        assert!(given.held_bytes() < before);
        assert_eq!(given.next_chunk(100).map(|chunk| chunk.len()), Some(6));
        assert_eq!(given.held_bytes(), 0);
        assert!(given.next_chunk(1).is_none());
    }
}
