//! A sequence that grows at its end and goes at its front, of which pictures share what they have in common.

use std::sync::Arc;

/// Items of a full block.
const BLOCK: usize = 32;

/// A sequence whose copies share their items: a copy costs two counts, and a copy that is held costs whoever pushes next one
/// block of references.
#[derive(Debug)]
pub struct Series<T> {
    /// Full blocks, oldest first.
    blocks: Arc<Vec<Arc<Vec<Arc<T>>>>>,
    /// The newest items: fewer than a block.
    open: Arc<Vec<Arc<T>>>,
    /// Items of the first block that have gone.
    gone: usize,
}

impl<T> Series<T> {
    /// How many items there are.
    pub fn len(&self) -> usize {
        self.blocks.len() * BLOCK + self.open.len() - self.gone
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The item at `at`, counted from the oldest that is there.
    pub fn get(&self, at: usize) -> Option<&T> {
        self.shared(at).map(|item| &**item)
    }

    /// As [`Series::get`], to be held.
    pub fn shared(&self, at: usize) -> Option<&Arc<T>> {
        let at = at.checked_add(self.gone)?;
        match self.blocks.get(at / BLOCK) {
            Some(block) => block.get(at % BLOCK),
            None => self.open.get(at - self.blocks.len() * BLOCK),
        }
    }

    /// The oldest.
    pub fn first(&self) -> Option<&T> {
        self.get(0)
    }

    /// The newest.
    pub fn last(&self) -> Option<&T> {
        self.get(self.len().checked_sub(1)?)
    }

    /// All of them, oldest first.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &T> + ExactSizeIterator + Clone {
        (0..self.len()).map(|at| self.get(at).expect("it is below the length"))
    }

    /// The first place at which `comes_before` does not hold, where it holds for some items and for none after them.
    pub fn partition_point(&self, comes_before: impl Fn(&T) -> bool) -> usize {
        let (mut low, mut high) = (0, self.len());
        while low < high {
            let middle = low + (high - low) / 2;
            match self.get(middle) {
                Some(item) if comes_before(item) => low = middle + 1,
                _ => high = middle,
            }
        }
        low
    }

    pub(super) fn push(&mut self, item: Arc<T>) {
        let open = Arc::make_mut(&mut self.open);
        open.push(item);
        if open.len() == BLOCK {
            let full = std::mem::replace(&mut self.open, Arc::new(Vec::with_capacity(BLOCK)));
            Arc::make_mut(&mut self.blocks).push(full);
        }
    }

    /// Takes the newest item off, where there is one.
    pub(super) fn pop_back(&mut self) -> Option<Arc<T>> {
        if self.is_empty() {
            return None;
        }
        if self.open.is_empty() {
            self.open = Arc::make_mut(&mut self.blocks).pop()?;
        }
        let item = Arc::make_mut(&mut self.open).pop();
        if self.is_empty() {
            *self = Self::default();
        }
        item
    }

    /// Lets the oldest item go.
    pub(super) fn pop_front(&mut self) {
        if self.is_empty() {
            return;
        }
        self.gone += 1;
        if self.gone == BLOCK && !self.blocks.is_empty() {
            Arc::make_mut(&mut self.blocks).remove(0);
            self.gone = 0;
        } else if self.is_empty() {
            *self = Self::default();
        }
    }
}

impl<T> Default for Series<T> {
    fn default() -> Self {
        Self { blocks: Arc::default(), open: Arc::default(), gone: 0 }
    }
}

impl<T> Clone for Series<T> {
    fn clone(&self) -> Self {
        Self { blocks: Arc::clone(&self.blocks), open: Arc::clone(&self.open), gone: self.gone }
    }
}

impl<T: PartialEq> PartialEq for Series<T> {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl<T> FromIterator<T> for Series<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        items.into_iter().map(Arc::new).collect()
    }
}

impl<T> FromIterator<Arc<T>> for Series<T> {
    fn from_iter<I: IntoIterator<Item = Arc<T>>>(items: I) -> Self {
        let mut series = Self::default();
        items.into_iter().for_each(|item| series.push(item));
        series
    }
}

impl<T> From<Vec<T>> for Series<T> {
    fn from(items: Vec<T>) -> Self {
        items.into_iter().collect()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::VecDeque;

    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn it_is_a_queue_whose_copies_stay_as_they_are(steps in proptest::collection::vec(0..6u8, 0..400)) {
            let mut series: Series<u32> = Series::default();
            let mut model: VecDeque<u32> = VecDeque::new();
            let mut copies = Vec::new();
            for (n, step) in (0..).zip(steps) {
                match step {
                    0 => {
                        series.pop_front();
                        model.pop_front();
                    }
                    1 => prop_assert_eq!(series.pop_back().map(|item| *item), model.pop_back()),
                    2 => copies.push((series.clone(), model.clone())),
                    _ => {
                        series.push(Arc::new(n));
                        model.push_back(n);
                    }
                }
                prop_assert_eq!(series.len(), model.len());
                prop_assert_eq!(series.last(), model.back());
                prop_assert_eq!(series.first(), model.front());
            }
            copies.push((series, model));
            for (series, model) in copies {
                prop_assert!(series.iter().eq(model.iter()));
                prop_assert_eq!(series.partition_point(|n| *n < 100), model.partition_point(|n| *n < 100));
            }
        }
    }
}
