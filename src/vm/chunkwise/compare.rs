//! Comparison of columns, and texts searched for a text.

use std::cmp::Ordering;

use memchr::memmem::Finder;

use super::column::Column;
use super::numbers::{Side, floats, ints};
use crate::value::{CompareOp, Texts, Value, compare as compare_values};

/// `a op b` of each, up to the first that is left to the evaluator.
pub(super) fn compare(op: CompareOp, a: &Column<'_>, b: &Column<'_>, n: usize) -> Option<Column<'static>> {
    let truths = match (a, b) {
        (Column::Texts(texts), Column::Constant(Value::Str(text))) => {
            return Some(truths(texts_with(op, texts, text.as_bytes(), n)));
        }
        (Column::Texts(_) | Column::Ints(_) | Column::Floats(_) | Column::Values(_), Column::Constant(Value::None)) => {
            let is_none = |at: usize| matches!(a, Column::Values(values) if matches!(values[at], Value::None));
            let scalar = |at: &usize| !matches!(a, Column::Values(values) if !values[*at].is_scalar());
            let keeps = match op {
                CompareOp::Is | CompareOp::Eq => true,
                CompareOp::IsNot | CompareOp::NotEq => false,
                _ => return None,
            };
            (0..n).take_while(scalar).map(|at| is_none(at) == keeps).collect()
        }
        _ if matches!(op, CompareOp::In | CompareOp::NotIn | CompareOp::Is | CompareOp::IsNot) => return None,
        _ => match (ints(a, n), ints(b, n)) {
            (Some(a), Some(b)) => int_order(op, a, b, n),
            _ => match (floats(a, n), floats(b, n)) {
                (Some(a), Some(b)) => float_order(op, &a, &b),
                _ => each(op, a, b, n),
            },
        },
    };
    Some(self::truths(truths))
}

fn truths(truths: Vec<bool>) -> Column<'static> {
    Column::Truths(truths.into())
}

/// Values one by one, where comparing them is plain.
fn each(op: CompareOp, a: &Column<'_>, b: &Column<'_>, n: usize) -> Vec<bool> {
    let one = |at: usize| {
        let (x, y) = (a.value(at)?, b.value(at)?);
        if !x.is_scalar() || !y.is_scalar() {
            return None;
        }
        compare_values(op, &x, &y).ok()
    };
    (0..n).map_while(one).collect()
}

fn int_order(op: CompareOp, a: Side<'_, i64>, b: Side<'_, i64>, n: usize) -> Vec<bool> {
    fn each(a: Side<'_, i64>, b: Side<'_, i64>, n: usize, f: impl Fn(i64, i64) -> bool) -> Vec<bool> {
        match (a, b) {
            (Side::Many(a), Side::Many(b)) => a.iter().zip(b).map(|(a, b)| f(*a, *b)).collect(),
            (Side::Many(a), Side::One(b)) => a.iter().map(|a| f(*a, b)).collect(),
            (Side::One(a), Side::Many(b)) => b.iter().map(|b| f(a, *b)).collect(),
            (Side::One(a), Side::One(b)) => vec![f(a, b); n],
        }
    }
    match op {
        CompareOp::Eq => each(a, b, n, |a, b| a == b),
        CompareOp::NotEq => each(a, b, n, |a, b| a != b),
        CompareOp::Lt => each(a, b, n, |a, b| a < b),
        CompareOp::LtEq => each(a, b, n, |a, b| a <= b),
        CompareOp::Gt => each(a, b, n, |a, b| a > b),
        _ => each(a, b, n, |a, b| a >= b),
    }
}

fn float_order(op: CompareOp, a: &[f64], b: &[f64]) -> Vec<bool> {
    let pairs = a.iter().zip(b);
    match op {
        CompareOp::Eq => pairs.map(|(a, b)| a == b).collect(),
        CompareOp::NotEq => pairs.map(|(a, b)| a != b).collect(),
        CompareOp::Lt => pairs.map(|(a, b)| a < b).collect(),
        CompareOp::LtEq => pairs.map(|(a, b)| a <= b).collect(),
        CompareOp::Gt => pairs.map(|(a, b)| a > b).collect(),
        _ => pairs.map(|(a, b)| a >= b).collect(),
    }
}

/// Texts compared with one: code points are ordered as their bytes are.
fn texts_with(op: CompareOp, texts: &Texts, text: &[u8], n: usize) -> Vec<bool> {
    let each = |f: fn(Ordering) -> bool| texts.iter_bytes().take(n).map(|other| f(other.cmp(text))).collect();
    match op {
        CompareOp::Eq => texts.iter_bytes().take(n).map(|other| other == text).collect(),
        CompareOp::NotEq => texts.iter_bytes().take(n).map(|other| other != text).collect(),
        CompareOp::Lt => each(Ordering::is_lt),
        CompareOp::LtEq => each(Ordering::is_le),
        CompareOp::Gt => each(Ordering::is_gt),
        CompareOp::GtEq => each(Ordering::is_ge),
        CompareOp::In | CompareOp::NotIn | CompareOp::Is | CompareOp::IsNot => Vec::new(),
    }
}

/// Whether the text that is looked for is in each, or is not.
pub(super) fn contains(finder: &Finder<'_>, of: &Column<'_>, negate: bool, n: usize) -> Option<Column<'static>> {
    let mut found: Vec<bool> = match of {
        Column::Texts(texts) => match lying_close(texts, n) {
            Some(span) => in_one_go(finder, texts, span, n),
            None => texts.iter_bytes().take(n).map(|text| finder.find(text).is_some()).collect(),
        },
        Column::Values(_) => (0..n).map_while(|at| Some(finder.find(of.text(at)?).is_some())).collect(),
        _ => return None,
    };
    if negate {
        found.iter_mut().for_each(|found| *found = !*found);
    }
    Some(truths(found))
}

/// From where to where the texts stand, where that is not much more than they are, and one stands behind the other.
fn lying_close(texts: &Texts, n: usize) -> Option<(usize, usize)> {
    let places = &texts.places()[..n];
    let mut long = 0;
    let mut last = 0;
    for &(start, end) in places {
        if start < last {
            return None;
        }
        long += (end - start) as usize;
        last = end;
    }
    let first = places.first()?.0;
    let span = (last - first) as usize;
    (span <= 2 * long + 64).then_some((first as usize, last as usize))
}

/// Finds the needle in the block; what stands between the texts is no hit.
fn in_one_go(finder: &Finder<'_>, texts: &Texts, (first, last): (usize, usize), n: usize) -> Vec<bool> {
    let places = &texts.places()[..n];
    let length = finder.needle().len();
    let mut found = vec![length == 0; n];
    if length == 0 {
        return found;
    }
    let bytes = &texts.bytes()[..last];
    let (mut at, mut from) = (0, first);
    while let Some(hit) = finder.find(&bytes[from..]).map(|hit| from + hit) {
        while places.get(at).is_some_and(|(_, end)| (*end as usize) < hit + length) {
            at += 1;
        }
        match places.get(at) {
            Some(&(start, end)) if (start as usize) <= hit => {
                found[at] = true;
                from = end as usize;
            }
            Some(&(start, _)) => from = (hit + 1).max(start as usize),
            None => break,
        }
    }
    found
}
