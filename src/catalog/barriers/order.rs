//! Sorting as Python sorts: stable, by `<` alone, and ending at the first comparison that raises.

use crate::value::{Exc, Value, number, order, partial_order};

/// How many items are sorted by insertion before runs of them are merged: as many as CPython, so that short lists without
/// a total order (NaN, sets) come out as they do there.
const RUN: usize = 63;

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

/// Sorts by key: stable, descending with `reverse` without turning equals round.
///
/// # Errors
/// What the comparison of two keys raises; the items are then in some order.
pub(super) fn sort<T: Default>(items: &mut Vec<T>, key: impl Fn(&T) -> &Value, reverse: bool) -> Result<(), Exc> {
    // Reversed before and after, as CPython does, so that equals keep their order.
    if reverse {
        items.reverse();
    }
    if are_ordered(items.iter().map(&key)) {
        items.sort_by(|a, b| order(key(a), key(b)).unwrap_or(std::cmp::Ordering::Equal));
    } else {
        merge_sort(items, |a, b| less(key(a), key(b)))?;
    }
    if reverse {
        items.reverse();
    }
    Ok(())
}

/// A merge sort for keys whose comparison may raise, or contradict itself, which NaN does.
fn merge_sort<T: Default>(items: &mut Vec<T>, less: impl Fn(&T, &T) -> Result<bool, Exc>) -> Result<(), Exc> {
    for run in items.chunks_mut(RUN) {
        for at in ascending_start(run, &less)?..run.len() {
            let (sorted, rest) = run.split_at(at);
            let place = insertion_point(sorted, &rest[0], &less)?;
            run[place..=at].rotate_right(1);
        }
    }
    let mut width = RUN;
    while width < items.len() {
        let mut merged = Vec::with_capacity(items.len());
        for pair in items.chunks_mut(2 * width) {
            let (left, right) = pair.split_at_mut(width.min(pair.len()));
            merge(left, right, &mut merged, &less)?;
        }
        *items = merged;
        width *= 2;
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

fn merge<T: Default>(
    left: &mut [T],
    right: &mut [T],
    merged: &mut Vec<T>,
    less: impl Fn(&T, &T) -> Result<bool, Exc>,
) -> Result<(), Exc> {
    let (mut l, mut r) = (0, 0);
    while l < left.len() && r < right.len() {
        let from = if less(&right[r], &left[l])? { (&mut right[r], &mut r) } else { (&mut left[l], &mut l) };
        merged.push(std::mem::take(from.0));
        *from.1 += 1;
    }
    merged.extend(left[l..].iter_mut().map(std::mem::take));
    merged.extend(right[r..].iter_mut().map(std::mem::take));
    Ok(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn short_lists_with_nan_come_out_as_in_cpython() {
        // python3.11: sorted([3, nan, 1, 2, nan, 0]), sorted([5, 3, nan, 4, 1])
        let nan = || Value::Float(f64::NAN);
        let (long, short) = ([3, 9, 1, 2, 9, 0], [5, 3, 9, 4, 1]);
        for (items, wanted) in [(&long[..], "[3, nan, 1, 2, nan, 0]"), (&short, "[1, 3, 4, 5, nan]")] {
            let value = |n: &i64| if *n == 9 { nan() } else { Value::Int(*n) };
            let mut items: Vec<Value> = items.iter().map(value).collect();
            sort(&mut items, |item| item, false).unwrap();
            assert_eq!(Value::list(items).repr(), wanted);
        }
    }

    proptest! {
        #[test]
        fn both_ways_of_sorting_agree_and_are_stable(keys in proptest::collection::vec(0..20_i64, 0..200), reverse: bool) {
            let pairs = || -> Vec<(Value, usize)> { keys.iter().map(|n| Value::Int(*n)).zip(0..).collect() };
            let mut expected: Vec<(i64, usize)> = keys.iter().copied().zip(0..).collect();
            expected.sort_by_key(|(key, at)| (if reverse { -key } else { *key }, *at));
            let places: Vec<usize> = expected.into_iter().map(|(_, at)| at).collect();

            let mut sorted = pairs();
            sort(&mut sorted, |pair| &pair.0, reverse).unwrap();
            prop_assert_eq!(sorted.iter().map(|pair| pair.1).collect::<Vec<_>>(), &places[..]);

            let mut merged = pairs();
            if reverse { merged.reverse(); }
            merge_sort(&mut merged, |a, b| less(&a.0, &b.0)).unwrap();
            if reverse { merged.reverse(); }
            prop_assert_eq!(merged.iter().map(|pair| pair.1).collect::<Vec<_>>(), places);
        }

        #[test]
        fn keys_without_a_total_order_lose_nothing(keys in proptest::collection::vec(0..9_i64, 0..200)) {
            let value = |n: &i64| if *n == 3 { Value::Float(f64::NAN) } else { Value::Int(*n) };
            let mut items: Vec<Value> = keys.iter().map(value).collect();
            sort(&mut items, |item| item, false).unwrap();
            let count = |n: i64| items.iter().filter(|item| matches!(item, Value::Int(m) if *m == n)).count();
            for n in (0..9).filter(|n| *n != 3) {
                prop_assert_eq!(count(n), keys.iter().filter(|key| **key == n).count());
            }
            prop_assert_eq!(items.len(), keys.len());
        }
    }
}
