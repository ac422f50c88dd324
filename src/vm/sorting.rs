//! Python's stable sort over values that may refuse to be compared.

use std::cmp::Ordering;

use crate::value::{Exc, Value, partial_order};

/// Up to this many are sorted by binary insertion, as CPython does it: with values that have no total order (NaN, sets)
/// the result depends on which comparisons are made.
pub(crate) const INSERTION: usize = 63;

/// The places of `keys` in ascending order, or descending; equal ones stay in order either way. Only ever asks `a < b`.
/// `TypeError` where two have no order.
pub(crate) fn order_of(keys: &[Value], reverse: bool) -> Result<Vec<usize>, Exc> {
    let mut order: Vec<usize> = (0..keys.len()).collect();
    if reverse {
        order.reverse();
    }
    if keys.iter().all(|key| matches!(key, Value::Int(_))) {
        order.sort_by_key(|&at| if let Value::Int(n) = &keys[at] { *n } else { 0 });
    } else if keys.iter().all(|key| matches!(key, Value::Str(_))) {
        order.sort_by(|&a, &b| match (&keys[a], &keys[b]) {
            (Value::Str(a), Value::Str(b)) => a.cmp(b),
            _ => Ordering::Equal,
        });
    } else {
        let before = |a: usize, b: usize| Ok(partial_order(&keys[a], &keys[b], "<")? == Some(Ordering::Less));
        merge_sort(&mut order, &before)?;
    }
    if reverse {
        order.reverse();
    }
    Ok(order)
}

/// The items in ascending order, or descending.
pub(crate) fn sorted(items: Vec<Value>, reverse: bool) -> Result<Vec<Value>, Exc> {
    let order = order_of(&items, reverse)?;
    Ok(arranged(items, &order))
}

/// The items at these places; each place comes once.
pub(crate) fn arranged(items: Vec<Value>, order: &[usize]) -> Vec<Value> {
    let mut items: Vec<Option<Value>> = items.into_iter().map(Some).collect();
    order.iter().filter_map(|&at| items[at].take()).collect()
}

type Before<'k> = dyn Fn(usize, usize) -> Result<bool, Exc> + 'k;

fn merge_sort(order: &mut [usize], before: &Before<'_>) -> Result<(), Exc> {
    if order.len() <= INSERTION {
        return insertion_sort(order, before);
    }
    let middle = order.len() / 2;
    merge_sort(&mut order[..middle], before)?;
    merge_sort(&mut order[middle..], before)?;
    if !before(order[middle], order[middle - 1])? {
        return Ok(());
    }
    let left = order[..middle].to_vec();
    let (mut from_left, mut from_right) = (0, middle);
    for to in 0..order.len() {
        if from_left == left.len() {
            break;
        }
        let take_right = from_right < order.len() && before(order[from_right], left[from_left])?;
        order[to] = if take_right { order[from_right] } else { left[from_left] };
        if take_right {
            from_right += 1;
        } else {
            from_left += 1;
        }
    }
    Ok(())
}

/// CPython's `count_run` and `binarysort`.
fn insertion_sort(order: &mut [usize], before: &Before<'_>) -> Result<(), Exc> {
    if order.len() < 2 {
        return Ok(());
    }
    let descending = before(order[1], order[0])?;
    let mut run = 2;
    while run < order.len() && before(order[run], order[run - 1])? == descending {
        run += 1;
    }
    if descending {
        order[..run].reverse();
    }
    for at in run..order.len() {
        let pivot = order[at];
        let (mut low, mut high) = (0, at);
        while low < high {
            let middle = low + (high - low) / 2;
            if before(pivot, order[middle])? {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        order.copy_within(low..at, low + 1);
        order[low] = pivot;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_mixed_lists_come_out_in_order_and_stable() {
        let mut state = 1_u64;
        let mut random = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (state >> 33) as i64 % 50
        };
        let items: Vec<Value> = (0..1000_i64)
            .map(|at| {
                let n = random();
                let key = if at % 2 == 0 { Value::Int(n) } else { Value::Float(n as f64) };
                Value::tuple(vec![key, Value::Int(at)])
            })
            .collect();
        let keys: Vec<Value> = items
            .iter()
            .map(|item| if let Value::Tuple(pair) = item { pair.items[0].clone() } else { Value::None })
            .collect();
        for reverse in [false, true] {
            let order = order_of(&keys, reverse).unwrap();
            let mut expected: Vec<usize> = (0..keys.len()).collect();
            expected.sort_by(|&a, &b| {
                let order = partial_order(&keys[a], &keys[b], "<").unwrap().unwrap();
                if reverse { order.reverse() } else { order }
            });
            assert_eq!(order, expected);
        }
    }
}
