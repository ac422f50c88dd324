//! Sorting as Python sorts: stable, by `<` alone, and ending at the first comparison that raises.

use crate::value::{Exc, Value, number, order, partial_order};

/// How many items are sorted by insertion before runs of them are merged: as many as CPython, so that short lists without
/// a total order (NaN, sets) come out as they do there.
const RUN: usize = 63;
/// The same where the keys have a total order: what the standard library's sort does well between two looks at the fuel.
const ORDERED_RUN: usize = 1 << 15;

/// `a < b`.
fn less(a: &Value, b: &Value) -> Result<bool, Exc> {
    Ok(partial_order(a, b, "<")?.is_some_and(|order| order.is_lt()))
}

/// What all keys are, where the standard library's sort, which needs a total order, can be used.
fn are_ordered<'a>(mut keys: impl Iterator<Item = &'a Value>) -> bool {
    let Some(first) = keys.next() else { return true };
    let is_number = |key: &Value| !matches!(key, Value::Float(x) if x.is_nan()) && number(key).is_some();
    match first {
        Value::Str(_) => keys.all(|key| matches!(key, Value::Str(_))),
        Value::Bytes(_) => keys.all(|key| matches!(key, Value::Bytes(_))),
        first => is_number(first) && keys.all(is_number),
    }
}

/// Items being sorted by key, a bounded part at a time: stable, descending with `reverse` without turning equals round.
#[derive(Debug)]
pub(in crate::catalog) struct Sorting<T> {
    items: Vec<T>,
    key: fn(&T) -> &Value,
    reverse: bool,
    /// Whether the keys have a total order.
    ordered: bool,
    /// How many items are in order already, run by run; 0 while the first runs are made.
    width: usize,
    /// Where the two runs at hand begin, or the next run that is made.
    start: usize,
    /// What comes next of the left one, and of the right one.
    left: usize,
    right: usize,
    /// The runs merged so far in this pass.
    merged: Vec<T>,
}

impl<T: Default> Sorting<T> {
    pub(in crate::catalog) fn new(mut items: Vec<T>, key: fn(&T) -> &Value, reverse: bool) -> Self {
        // Reversed before and after, as CPython does, so that equals keep their order.
        if reverse {
            items.reverse();
        }
        let ordered = are_ordered(items.iter().map(key));
        Self { items, key, reverse, ordered, width: 0, start: 0, left: 0, right: 0, merged: Vec::new() }
    }

    /// Slots that are held.
    pub(in crate::catalog) fn capacity(&self) -> usize {
        self.items.capacity() + self.merged.capacity()
    }

    pub(in crate::catalog) fn len(&self) -> usize {
        self.items.len()
    }

    fn run(&self) -> usize {
        if self.ordered { ORDERED_RUN } else { RUN }
    }

    /// Goes on for about `steps` comparisons; the items, once they are in order.
    ///
    /// # Errors
    /// What the comparison of two keys raises.
    pub(in crate::catalog) fn advance(&mut self, steps: usize) -> Result<Option<Vec<T>>, Exc> {
        let mut left = steps;
        while left > 0 {
            if self.width == 0 {
                left = left.saturating_sub(self.make_run()?);
            } else if self.width < self.items.len() {
                left = left.saturating_sub(self.merge_some(left)?);
            } else {
                let mut items = std::mem::take(&mut self.items);
                if self.reverse {
                    items.reverse();
                }
                return Ok(Some(items));
            }
        }
        Ok(None)
    }

    /// Puts the next run in order; answers what it cost.
    fn make_run(&mut self) -> Result<usize, Exc> {
        let (run, key) = (self.run(), self.key);
        let end = (self.start + run).min(self.items.len());
        let items = &mut self.items[self.start..end];
        if self.ordered {
            items.sort_by(|a, b| order(key(a), key(b)).unwrap_or(std::cmp::Ordering::Equal));
        } else {
            insertion_sort(items, |a, b| less(key(a), key(b)))?;
        }
        self.start = end;
        if end == self.items.len() {
            self.begin_pass(run);
        }
        Ok(run)
    }

    fn begin_pass(&mut self, width: usize) {
        self.width = width;
        if width < self.items.len() {
            self.merged = Vec::with_capacity(self.items.len());
        }
        self.begin_pair(0);
    }

    fn begin_pair(&mut self, start: usize) {
        self.start = start;
        self.left = start;
        self.right = (start + self.width).min(self.items.len());
    }

    /// Merges on for at most `steps` comparisons; answers how many.
    fn merge_some(&mut self, steps: usize) -> Result<usize, Exc> {
        let middle = (self.start + self.width).min(self.items.len());
        let end = (middle + self.width).min(self.items.len());
        let key = self.key;
        for step in 0..steps {
            if self.left == middle || self.right == end {
                let rest = if self.left == middle { self.right..end } else { self.left..middle };
                self.merged.extend(self.items[rest].iter_mut().map(std::mem::take));
                if end == self.items.len() {
                    self.items = std::mem::take(&mut self.merged);
                    self.begin_pass(2 * self.width);
                } else {
                    self.begin_pair(end);
                }
                return Ok(step + 1);
            }
            let right_first = less(key(&self.items[self.right]), key(&self.items[self.left]))?;
            let next = if right_first { &mut self.right } else { &mut self.left };
            self.merged.push(std::mem::take(&mut self.items[*next]));
            *next += 1;
        }
        Ok(steps)
    }
}

/// By insertion, as CPython sorts short lists.
fn insertion_sort<T>(items: &mut [T], less: impl Fn(&T, &T) -> Result<bool, Exc>) -> Result<(), Exc> {
    for at in ascending_start(items, &less)?..items.len() {
        let (sorted, rest) = items.split_at(at);
        let place = insertion_point(sorted, &rest[0], &less)?;
        items[place..=at].rotate_right(1);
    }
    Ok(())
}

/// CPython's `count_run`: how many items at the start are in order, turned round where they were descending.
fn ascending_start<T>(items: &mut [T], less: impl Fn(&T, &T) -> Result<bool, Exc>) -> Result<usize, Exc> {
    if items.len() < 2 {
        return Ok(items.len());
    }
    let descending = less(&items[1], &items[0])?;
    let mut end = 2;
    while end < items.len() && less(&items[end], &items[end - 1])? == descending {
        end += 1;
    }
    if descending {
        items[..end].reverse();
    }
    Ok(end)
}

/// Where `item` belongs, after its equals.
fn insertion_point<T>(sorted: &[T], item: &T, less: impl Fn(&T, &T) -> Result<bool, Exc>) -> Result<usize, Exc> {
    let (mut low, mut high) = (0, sorted.len());
    while low < high {
        let middle = low.midpoint(high);
        if less(item, &sorted[middle])? {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    Ok(low)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Sorts in parts of so many comparisons.
    fn sort<T: Default>(items: Vec<T>, key: fn(&T) -> &Value, reverse: bool, steps: usize) -> Vec<T> {
        let mut sorting = Sorting::new(items, key, reverse);
        loop {
            if let Some(items) = sorting.advance(steps).unwrap() {
                return items;
            }
        }
    }

    #[test]
    fn short_lists_with_nan_come_out_as_in_cpython() {
        // python3.11: sorted([3, nan, 1, 2, nan, 0]), sorted([5, 3, nan, 4, 1])
        let nan = || Value::Float(f64::NAN);
        let (long, short) = ([3, 9, 1, 2, 9, 0], [5, 3, 9, 4, 1]);
        for (items, wanted) in [(&long[..], "[3, nan, 1, 2, nan, 0]"), (&short, "[1, 3, 4, 5, nan]")] {
            let value = |n: &i64| if *n == 9 { nan() } else { Value::Int(*n) };
            let items = sort(items.iter().map(value).collect(), |item| item, false, 10);
            assert_eq!(Value::list(items).repr(), wanted);
        }
    }

    proptest! {
        #[test]
        fn in_order_and_stable_however_the_work_is_parted(
            keys in proptest::collection::vec(0..20_i64, 0..400),
            reverse: bool,
            steps in 1..500_usize,
        ) {
            let mut expected: Vec<(i64, usize)> = keys.iter().copied().zip(0..).collect();
            expected.sort_by_key(|(key, at)| (if reverse { -key } else { *key }, *at));
            let expected: Vec<usize> = expected.into_iter().map(|(_, at)| at).collect();
            // Ints have a total order; tuples are compared one by one.
            for key in [Value::Int as fn(i64) -> Value, |n| Value::tuple(vec![Value::Int(n)])] {
                let pairs: Vec<(Value, usize)> = keys.iter().map(|n| key(*n)).zip(0..).collect();
                let sorted = sort(pairs, |pair| &pair.0, reverse, steps);
                prop_assert_eq!(sorted.iter().map(|pair| pair.1).collect::<Vec<_>>(), &expected[..]);
            }
        }

        #[test]
        fn keys_without_a_total_order_lose_nothing(keys in proptest::collection::vec(0..9_i64, 0..400)) {
            let value = |n: &i64| if *n == 3 { Value::Float(f64::NAN) } else { Value::Int(*n) };
            let items = sort(keys.iter().map(value).collect(), |item| item, false, 100);
            let count = |n: i64| items.iter().filter(|item| matches!(item, Value::Int(m) if *m == n)).count();
            for n in (0..9).filter(|n| *n != 3) {
                prop_assert_eq!(count(n), keys.iter().filter(|key| **key == n).count());
            }
            prop_assert_eq!(items.len(), keys.len());
        }
    }

    #[test]
    fn long_runs_are_merged() {
        let keys = (0..100_000_i64).map(|n| Value::Int(n * 7919 % 100_003)).collect();
        let sorted = sort(keys, |item| item, false, 1000);
        assert!(sorted.windows(2).all(|pair| order(&pair[0], &pair[1]).unwrap().is_lt()));
        assert_eq!(sorted.len(), 100_000);
    }
}
