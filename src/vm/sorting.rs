//! Sorting as Python sorts: stable, by `<` alone, ending at the first comparison that raises, and left wherever a
//! comparison has to call or the fuel ends.

use std::cmp::Ordering;

use super::comparing::calls;
use crate::value::asking::{Attempt, attempt, may_ask};
use crate::value::{Exc, Value, number, order, partial_order};

/// How many items are sorted by insertion before runs of them are merged: as many as CPython, so that short lists without
/// a total order (NaN, sets) come out as they do there.
const RUN: usize = 63;
/// The same where the keys have a total order: what the standard library's sort does well between two looks at the fuel.
const ORDERED_RUN: usize = 1 << 15;

/// What the keys are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Keys {
    Ints,
    Texts,
    /// Tuples that have, at each place, numbers or texts alone.
    Rows,
    /// They have a total order, which the standard library's sort needs.
    Ordered,
    /// Comparing them is a matter of Rust alone.
    Plain,
    /// Comparing some of them calls code of the user's.
    Calling,
}

impl Keys {
    fn of<'a>(mut keys: impl Iterator<Item = &'a Value> + Clone) -> Self {
        let is_number = |key: &Value| !matches!(key, Value::Float(x) if x.is_nan()) && number(key).is_some();
        match keys.clone().next() {
            None => Self::Ints,
            Some(Value::Int(_)) if keys.clone().all(|key| matches!(key, Value::Int(_))) => Self::Ints,
            Some(Value::Str(_)) if keys.clone().all(|key| matches!(key, Value::Str(_))) => Self::Texts,
            Some(Value::Bytes(_)) if keys.clone().all(|key| matches!(key, Value::Bytes(_))) => Self::Ordered,
            Some(first) if is_number(first) && keys.clone().all(is_number) => Self::Ordered,
            Some(Value::Tuple(first)) if rows(&first.items, keys.clone()) => Self::Rows,
            Some(_) if keys.any(calls) => Self::Calling,
            Some(_) => Self::Plain,
        }
    }

    fn have_order(self) -> bool {
        matches!(self, Self::Ints | Self::Texts | Self::Rows | Self::Ordered)
    }
}

/// How long tuples are at most that are sorted as rows.
const LONGEST_ROW: usize = 8;

/// Whether the keys are tuples that have, at each place, what the first has there: texts, or numbers of any order but NaN.
fn rows<'a>(first: &[Value], mut keys: impl Iterator<Item = &'a Value>) -> bool {
    let alike = |(first, item): (&Value, &Value)| match (first, item) {
        (Value::Str(_), Value::Str(_)) | (Value::Int(_) | Value::Float(_), Value::Int(_)) => true,
        (Value::Int(_) | Value::Float(_), Value::Float(x)) => !x.is_nan(),
        _ => false,
    };
    first.len() <= LONGEST_ROW
        && keys.all(|key| match key {
            Value::Tuple(tuple) if tuple.own.is_none() => {
                tuple.items.len() == first.len() && first.iter().zip(&tuple.items).all(alike)
            }
            _ => false,
        })
}

/// How two such rows stand to each other.
#[inline]
fn order_rows(a: &Value, b: &Value) -> Ordering {
    let (Value::Tuple(a), Value::Tuple(b)) = (a, b) else { return Ordering::Equal };
    for (a, b) in a.items.iter().zip(&b.items) {
        let order = match (a, b) {
            (Value::Int(a), Value::Int(b)) => a.cmp(b),
            (Value::Str(a), Value::Str(b)) => a.cmp(b),
            (a, b) => order(a, b).unwrap_or(Ordering::Equal),
        };
        if order.is_ne() {
            return order;
        }
    }
    Ordering::Equal
}

/// How far sorting has come.
#[derive(Debug)]
pub(crate) enum Progress<T> {
    /// The items are in order.
    Sorted(Vec<T>),
    /// Somebody has to tell by [`Sorting::answer`] whether the first of these is less than the second.
    Less(Value, Value),
    /// It goes on when it is asked to.
    Paused,
}

/// Where it stands.
#[derive(Debug)]
enum At<T> {
    /// Between two parts: the next run begins, or two runs are merged.
    Between,
    /// Seeing how far the run that begins at `low` goes, `len` items so far.
    Run { low: usize, len: usize, descending: Option<bool> },
    /// Seeing where in `low..item` the item belongs: in `from..to`. All up to `high` are put in so.
    Insert { low: usize, high: usize, item: usize, from: usize, to: usize },
    /// Seeing whether two runs have to be merged at all.
    Overlap { low: usize, middle: usize, high: usize },
    /// Merging what was taken out on the left with what begins at `right`.
    Merge { left: Vec<T>, from_left: usize, right: usize, high: usize, to: usize },
}

/// Items being sorted by key, a bounded part at a time: stable, descending with `reverse` without turning equals round.
#[derive(Debug)]
pub(crate) struct Sorting<T> {
    items: Vec<T>,
    key: fn(&T) -> &Value,
    reverse: bool,
    keys: Keys,
    at: At<T>,
    /// Where the runs begin that are in order, each as long as those after it together.
    runs: Vec<usize>,
    /// How many items are in runs.
    done: usize,
}

impl<T: Default> Sorting<T> {
    pub(crate) fn new(mut items: Vec<T>, key: fn(&T) -> &Value, reverse: bool) -> Self {
        // Reversed before and after, as CPython does, so that equals keep their order.
        if reverse {
            items.reverse();
        }
        let keys = Keys::of(items.iter().map(key));
        Self { items, key, reverse, keys, at: At::Between, runs: Vec::new(), done: 0 }
    }

    /// Bytes of the slots that are held.
    pub(crate) fn held_bytes(&self) -> usize {
        let left = if let At::Merge { left, .. } = &self.at { left.capacity() } else { 0 };
        (self.items.capacity() + left) * size_of::<T>()
    }

    pub(crate) fn len(&self) -> usize {
        self.items.len()
    }

    /// Goes on for about `steps` comparisons.
    ///
    /// # Errors
    /// What the comparison of two keys raises.
    pub(crate) fn advance(&mut self, steps: usize) -> Result<Progress<T>, Exc> {
        let (mut left, key, calling) = (steps, self.key, self.keys == Keys::Calling);
        let asking = may_ask() && matches!(self.keys, Keys::Calling | Keys::Plain);
        while left > 0 {
            let Some((a, b)) = self.question() else {
                match self.pass_on() {
                    Some(cost) => left = left.saturating_sub(cost),
                    None => return Ok(Progress::Sorted(self.end())),
                }
                continue;
            };
            let (a, b) = (key(a), key(b));
            if calling && (calls(a) || calls(b)) {
                return Ok(Progress::Less(a.clone(), b.clone()));
            }
            let holds = if asking {
                match attempt(|| less(a, b)) {
                    Attempt::Done(holds) => holds?,
                    Attempt::Asks(_) => return Ok(Progress::Less(a.clone(), b.clone())),
                }
            } else {
                less(a, b)?
            };
            self.answer(holds);
            left -= 1;
        }
        Ok(Progress::Paused)
    }

    /// The items whose order is needed now; `None` where what is under way needs none any more.
    #[inline]
    fn question(&self) -> Option<(&T, &T)> {
        let items = &self.items;
        match &self.at {
            At::Between => None,
            At::Run { low, len, .. } => items.get(low + len).map(|next| (next, &items[low + len - 1])),
            At::Insert { item, from, to, .. } => (from < to).then(|| (&items[*item], &items[from.midpoint(*to)])),
            At::Overlap { middle, .. } => Some((&items[*middle], &items[middle - 1])),
            At::Merge { left, from_left, right, high, .. } => {
                left.get(*from_left).filter(|_| right < high).map(|left| (&items[*right], left))
            }
        }
    }

    /// Says whether the first of the two that were asked for is less than the second.
    #[inline]
    pub(crate) fn answer(&mut self, holds: bool) {
        match &mut self.at {
            At::Between => {}
            At::Merge { left, from_left, right, to, .. } => {
                let from = if holds { &mut self.items[*right] } else { &mut left[*from_left] };
                let next = std::mem::take(from);
                *if holds { right } else { from_left } += 1;
                self.items[*to] = next;
                *to += 1;
            }
            At::Insert { from, to, .. } => {
                let middle = from.midpoint(*to);
                if holds {
                    *to = middle;
                } else {
                    *from = middle + 1;
                }
            }
            At::Run { len, descending, .. } if descending.is_none_or(|known| known == holds) => {
                *descending = Some(holds);
                *len += 1;
            }
            At::Run { low, len, descending } => {
                let (low, len, descending) = (*low, *len, *descending);
                self.insert_rest(low, len, descending);
            }
            At::Overlap { low, middle, high } => {
                let (low, middle, high) = (*low, *middle, *high);
                self.at = if holds {
                    let left = self.items[low..middle].iter_mut().map(std::mem::take).collect();
                    At::Merge { left, from_left: 0, right: middle, high, to: low }
                } else {
                    At::Between
                };
            }
        }
    }

    /// How far the run goes is known: what else belongs to it is put in, one by one.
    fn insert_rest(&mut self, low: usize, len: usize, descending: Option<bool>) {
        if descending == Some(true) {
            self.items[low..low + len].reverse();
        }
        let (item, high) = (low + len, self.items.len().min(low + RUN.max(len)));
        self.done = high;
        self.at = if item < high { At::Insert { low, high, item, from: low, to: item } } else { At::Between };
    }

    /// What was under way needs no comparison any more: goes on with what comes next, and answers about how many comparisons
    /// that cost; `None` where all is in order.
    fn pass_on(&mut self) -> Option<usize> {
        match std::mem::replace(&mut self.at, At::Between) {
            At::Run { low, len, descending } => self.insert_rest(low, len, descending),
            At::Insert { low, high, item, from, .. } => {
                self.items[from..=item].rotate_right(1);
                let item = item + 1;
                if item < high {
                    self.at = At::Insert { low, high, item, from: low, to: item };
                }
            }
            At::Merge { mut left, from_left, to, .. } => {
                let rest = &mut left[from_left..];
                let len = rest.len();
                self.items[to..to + len].swap_with_slice(rest);
            }
            At::Overlap { .. } => {}
            At::Between => return self.begin(),
        }
        Some(0)
    }

    /// Begins the next part.
    fn begin(&mut self) -> Option<usize> {
        let len = self.items.len();
        if let [.., low, middle] = self.runs[..]
            && (self.done == len || middle - low <= self.done - middle)
        {
            self.runs.pop();
            self.at = At::Overlap { low, middle, high: self.done };
            return Some(0);
        }
        if self.done == len {
            return None;
        }
        self.runs.push(self.done);
        if !self.keys.have_order() {
            self.at = At::Run { low: self.done, len: 1, descending: None };
            return Some(0);
        }
        let (start, key) = (self.done, self.key);
        self.done = (start + ORDERED_RUN).min(len);
        let run = &mut self.items[start..self.done];
        match self.keys {
            Keys::Ints => run.sort_by_key(|item| if let Value::Int(n) = key(item) { *n } else { 0 }),
            Keys::Texts => run.sort_by(|a, b| match (key(a), key(b)) {
                (Value::Str(a), Value::Str(b)) => a.cmp(b),
                _ => Ordering::Equal,
            }),
            Keys::Rows => run.sort_by(|a, b| order_rows(key(a), key(b))),
            _ => run.sort_by(|a, b| order(key(a), key(b)).unwrap_or(Ordering::Equal)),
        }
        Some(self.done - start)
    }

    fn end(&mut self) -> Vec<T> {
        let mut items = std::mem::take(&mut self.items);
        if self.reverse {
            items.reverse();
        }
        items
    }
}

/// `a < b`.
#[inline]
fn less(a: &Value, b: &Value) -> Result<bool, Exc> {
    match (a, b) {
        (Value::Int(a), Value::Int(b)) => Ok(a < b),
        (Value::Str(a), Value::Str(b)) => Ok(a < b),
        _ => Ok(partial_order(a, b, "<")?.is_some_and(Ordering::is_lt)),
    }
}

/// Sorts at once; what calls is called in place.
///
/// # Errors
/// What the comparison of two keys raises.
pub(crate) fn sort<T: Default>(items: Vec<T>, key: fn(&T) -> &Value, reverse: bool) -> Result<Vec<T>, Exc> {
    let mut sorting = Sorting::new(items, key, reverse);
    loop {
        match sorting.advance(usize::MAX)? {
            Progress::Sorted(items) => return Ok(items),
            Progress::Less(a, b) => sorting.answer(less(&a, &b)?),
            Progress::Paused => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Sorts in parts of so many comparisons.
    fn sort<T: Default>(items: Vec<T>, key: fn(&T) -> &Value, reverse: bool, steps: usize) -> Vec<T> {
        let mut sorting = Sorting::new(items, key, reverse);
        loop {
            if let Progress::Sorted(items) = sorting.advance(steps).unwrap() {
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
