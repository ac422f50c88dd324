//! An item that goes up through natives while all of them, and the generator that gave it, stay where they stand: where the last of them to
//! get it asks again, and those below ask one another down to the generator, that goes on, and nobody has moved.

use super::super::strands::{Body, Guest, Guests, Who};
use crate::machine::{Context, Iter, TakenOne};
use crate::value::Value;

use super::Step;

/// What came of an item of the innermost generator.
pub(super) enum Passed {
    /// It was asked again.
    Again,
    /// More has to be done, once the generator rests and so many of the natives next to it, which gave what they made of it.
    Not(usize, Then),
}

/// What has to be done.
pub(super) enum Then {
    /// The innermost that is left gets this.
    Take(Value),
    /// It asks this one.
    Ask(Iter),
    /// It gives this.
    Give(Value),
    /// It wants this.
    Step(Step),
    /// It has to be resumed with this.
    Resume(Value),
}

impl Guests {
    /// An item of the innermost, a generator, goes up through the natives.
    pub(super) fn pass_up(&mut self, item: Value, cx: &mut Context<'_>) -> Passed {
        let guests = self.parts().0;
        let mut item = item;
        // How many natives have given what they made of it.
        let mut gave = 0;
        loop {
            let at = guests.len().checked_sub(2 + gave);
            let Some(Guest { who, body: Body::Native(native), .. }) = at.and_then(|at| guests.get_mut(at)) else {
                return Passed::Not(gave, Then::Take(item));
            };
            if native.may_look_back(&item) {
                return Passed::Not(gave, Then::Take(item));
            }
            item = match native.take_one(item, &mut cx.on_behalf_of(who.record())) {
                TakenOne::Give(value) => value,
                TakenOne::Ask(iter) => return ask_down(guests, gave, iter, cx),
                TakenOne::Step(step) => return Passed::Not(gave, Then::Step(step)),
                TakenOne::Not(item) => return Passed::Not(gave, Then::Resume(item)),
            };
            let Some([Guest { who: asker, body: Body::Native(_), .. }, Guest { who: Who::Asked(loan), body, .. }]) =
                at.and_then(|at| guests.get(at.checked_sub(1)?..=at))
            else {
                return Passed::Not(gave, Then::Give(item));
            };
            loan.passes(&item, asker.record());
            if loan.is_measured() {
                loan.hold(body.held_bytes());
            }
            gave += 1;
        }
    }
}

/// The native above so many others asks this one: where that is the next, and so on, the innermost is asked again.
fn ask_down(guests: &mut [Guest], gave: usize, iter: Iter, cx: &mut Context<'_>) -> Passed {
    let mut iter = iter;
    for left in (0..=gave).rev() {
        let at = guests.len() - 1 - left;
        let Some(Guest { who: Who::Asked(loan), body, .. }) = guests.get_mut(at) else {
            return Passed::Not(left, Then::Ask(iter));
        };
        if !loan.is_of(&iter) || !cx.may_go_on() {
            return Passed::Not(left, Then::Ask(iter));
        }
        iter = match body {
            Body::Code(_) => break,
            Body::Native(native) => match native.relays() {
                Some(next) => next,
                None => return Passed::Not(left, Then::Ask(iter)),
            },
        };
        cx.spend(1);
        loan.goes_on();
    }
    cx.spend(1);
    Passed::Again
}
