//! Whether anybody can tell when items are made: who waits for them, and who else could get at those that make them.

use std::rc::Rc;

use super::{Context, Coroutine, Iter, StageRecord};

/// How many iterators are looked at that stand above one another.
const DEPTH: usize = 12;
/// Code that has answered less often is asked for one item: most of it gives few in all.
const FEW: u64 = 48;

impl Context<'_> {
    /// Whether nobody can tell when what is being resumed, which is `body`, makes each of the items that it was asked for, as long as it is
    /// pure: no event is recorded; nothing waits for it that has effects, but a sink; and where something waits that
    /// [may look](Coroutine::may_look), nobody holds it, or what it reads, but whoever asks for items.
    pub(crate) fn may_run_ahead(&self, body: &dyn Coroutine) -> bool {
        if !self.world.hosting.allowed.get() {
            return false;
        }
        for entry in self.below.iter().rev() {
            if entry.body.may_look() {
                return self.is_alone(body);
            }
            // A call counts to whoever made it, who comes next.
            let info = &entry.record().info;
            if entry.is_stage() && info.effectful && !info.sink {
                return false;
            }
        }
        true
    }

    fn is_alone(&self, body: &dyn Coroutine) -> bool {
        let (Some(iter), Some(asker)) = (self.record.iter(), self.below.last()) else { return false };
        // On the stack, here, and with whoever asks.
        iter.holders() == 2 + asker.body.places_of(&iter) && are_alone(self.record, body, DEPTH)
    }

    /// Whether asking for many items at once, which are all certain to be wanted by `asker`, most likely gives many at once.
    pub(crate) fn gives_at_once(&self, iter: &Iter, asker: &dyn Coroutine) -> bool {
        let code_is_new = iter.record().info.is_code && iter.record().meter.calls.get() < FEW;
        !code_is_new && gives_at_once(iter, asker, DEPTH)
    }
}

/// Whether nobody holds what is above a stage but those that ask it.
fn are_alone(record: &StageRecord, body: &dyn Coroutine, depth: usize) -> bool {
    let above = |iter: Iter| {
        // Here, and where it is asked.
        iter.holders() == 1 + body.places_of(&iter)
            && depth > 0
            && iter.inspect(|body| are_alone(iter.record(), body, depth - 1)).unwrap_or(!iter.is_running())
    };
    match body.held_iterators() {
        Some(held) => held.into_iter().all(above),
        None => record.inputs.borrow().iter().filter_map(|input| input.iter()).all(above),
    }
}

fn gives_at_once(iter: &Iter, asker: &dyn Coroutine, depth: usize) -> bool {
    if iter.is_effectful() || depth == 0 {
        return false;
    }
    if iter.record().info.is_code {
        // Here, and where it is asked.
        return iter.holders() == 1 + asker.places_of(iter) && iter.inspect(|body| body.may_make_ahead()) == Some(true);
    }
    iter.inspect(|body| {
        let inputs = iter.record().inputs.borrow();
        inputs
            .iter()
            .filter_map(|input: &Rc<StageRecord>| input.iter())
            .all(|input| gives_at_once(&input, body, depth - 1))
    }) == Some(true)
}
