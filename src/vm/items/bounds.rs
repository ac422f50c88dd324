//! Slices applied to a length.

use crate::value::str_find::slice_indices;
use crate::value::{Exc, Slice, Value, value_error};
use crate::vm::arguments::slice_bound;

/// A slice applied to a length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Bounds {
    /// First index.
    pub(crate) start: i64,
    /// Where it stops, as `slice.indices` gives it.
    pub(crate) stop: i64,
    /// Never zero.
    pub(crate) step: i64,
    /// How many items.
    pub(crate) count: usize,
}

impl Bounds {
    /// `slice.indices(len)`. `TypeError` for bounds that are no ints, `ValueError` for a step of zero.
    pub(crate) fn of(slice: &Slice, len: usize) -> Result<Self, Exc> {
        Limits::of(slice).map(|limits| limits.within(len))
    }

    /// The indices it names.
    pub(super) fn indices(self) -> impl Iterator<Item = usize> {
        (0..self.count as i64).map(move |at| (self.start + at * self.step) as usize)
    }

    pub(super) fn pick(self, items: &[Value]) -> Vec<Value> {
        if self.step == 1 {
            let start = self.start as usize;
            return items[start.min(items.len())..(start + self.count).min(items.len())].to_vec();
        }
        self.indices().map(|at| items[at].clone()).collect()
    }
}

/// The bounds of a slice as ints. Code of the user's may give them: they are known before the length is looked at.
#[derive(Clone, Copy)]
pub(super) struct Limits {
    low: Option<i64>,
    high: Option<i64>,
    pub(super) step: i64,
}

impl Limits {
    pub(super) fn of(slice: &Slice) -> Result<Self, Exc> {
        let step = slice_bound(Some(&slice.step))?.unwrap_or(1);
        if step == 0 {
            return Err(value_error("slice step cannot be zero"));
        }
        Ok(Self { low: slice_bound(Some(&slice.start))?, high: slice_bound(Some(&slice.stop))?, step })
    }

    pub(super) fn within(self, len: usize) -> Bounds {
        let (start, step, count) = slice_indices(len, self.low, self.high, self.step);
        let len = len as i64;
        let stop = match self.high {
            None => {
                if step < 0 {
                    -1
                } else {
                    len
                }
            }
            Some(high) => {
                let (lowest, highest) = if step < 0 { (-1, len - 1) } else { (0, len) };
                if high < 0 { high.saturating_add(len).max(lowest) } else { high.min(highest) }
            }
        };
        Bounds { start, stop, step, count }
    }
}
