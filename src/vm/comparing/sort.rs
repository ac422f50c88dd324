//! Sorting as work in turns: a comparison that calls is a call like any other, and plain ones end with the fuel.

use super::less;
use crate::machine::{Called, Context};
use crate::value::Value;
use crate::vm::pulling::{Answer, Turn, Turns, in_turns};
use crate::vm::sorting::{Progress, Sorting};

/// How many plain comparisons are made between two looks at the fuel.
const AT_ONCE: u32 = 10_000;

/// Goes on sorting with the answer to the turn before; the items once they are in order, or else how the turn ends.
pub(crate) fn sort_on<T: Default>(
    sorting: &mut Sorting<T>,
    answer: &Answer,
    cx: &mut Context<'_>,
) -> Result<Vec<T>, Turn> {
    if let Answer::Value(holds) = answer {
        sorting.answer(holds.is_true());
    }
    match sorting.advance(AT_ONCE as usize) {
        Ok(Progress::Sorted(items)) => Ok(items),
        Ok(Progress::Less(a, b)) => Err(Turn::Call(less(&a, &b, cx))),
        Ok(Progress::Paused) => {
            cx.spend(u64::from(AT_ONCE));
            Err(Turn::Again)
        }
        Err(exc) => Err(Turn::raise(exc)),
    }
}

/// Sorts the items by what `key` finds in each, then finishes with them.
pub(crate) fn sorted_by<T: Default + 'static>(
    items: Vec<T>,
    key: fn(&T) -> &Value,
    reverse: bool,
    finish: impl FnOnce(Vec<T>) -> Value + 'static,
    cx: &mut Context<'_>,
) -> Called {
    in_turns(Sort { sorting: Sorting::new(items, key, reverse), finish: Some(finish) }, cx)
}

struct Sort<T, F> {
    sorting: Sorting<T>,
    finish: Option<F>,
}

impl<T: Default, F: FnOnce(Vec<T>) -> Value> Turns for Sort<T, F> {
    fn turn(&mut self, answer: Answer, cx: &mut Context<'_>) -> Turn {
        match sort_on(&mut self.sorting, &answer, cx) {
            Ok(items) => Turn::value(self.finish.take().map_or(Value::None, |finish| finish(items))),
            Err(turn) => turn,
        }
    }

    fn held_bytes(&self) -> usize {
        self.sorting.held_bytes()
    }
}
