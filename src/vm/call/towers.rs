//! Natives between code and code: a demand goes down through all of them to the first that is none, and an item up to the first that wants
//! more, without resuming any of them.
//!
//! What is done here is what asking and giving come to otherwise (see `guests`): where there is more to it, what the innermost wants is
//! handed back, and it is left to them. Each of the natives rests here between two items as the generator does that gave the item
//! ([`super::strands`]), and for as long: before code is called that may look at it, it goes back to its iterator.

mod passing;

use std::rc::Rc;

use super::super::frame::Awaiting;
use super::items::RESTLESS;
use super::links::{Pending, Relay};
use super::strands::{Body, Guest, Guests, Who};
use super::{CodeRun, Links, Run};
use crate::machine::{Chunk, Context, Demand, Iter, Request, StageRecord, Step, TakenOne};
use crate::value::Value;
use passing::{Passed, Then};

/// How many may rest while another one runs that the same native asks.
const BESIDE: usize = 8;

/// What came of giving an item, or of asking for one.
pub(super) enum Gave {
    /// The item is where it was wanted, or code goes on that was asked for it.
    There,
    /// Whoever is innermost now gets it.
    Over(Value),
    /// The native that is innermost now wants this.
    Step(Step),
    /// Whom it asked has ended.
    End,
    /// Nothing was done.
    Not,
}

/// What came of asking one of a tower.
enum Asked {
    /// It is code, and goes on.
    Code,
    /// It is a native, and asks this one.
    Native(Iter),
    /// There is more to it.
    Not,
}

/// What came of an item that went up.
enum Up {
    /// The innermost asks this one.
    Asks(Iter),
    Gave(Gave),
}

impl Guests {
    /// The innermost code asks a native for the next item of its result; `own` is what asks where nobody else does.
    pub(super) fn ask_native(&mut self, own: &mut Run, links: &mut Links, cx: &mut Context<'_>) -> Gave {
        let asking = match self.innermost() {
            None => Some(&mut *own),
            Some(innermost) => innermost.map(|(run, _)| run),
        };
        let Some(frame) = asking.and_then(|run| run.asks_plainly()) else { return Gave::Not };
        let Awaiting::Next { .. } = frame.awaiting else { return Gave::Not };
        let Some(iter) = Iter::from_value(frame.result()) else { return Gave::Not };
        if iter.record().info.is_code || iter.is_measured() {
            return Gave::Not;
        }
        match self.ask(&iter, cx) {
            Asked::Native(next) => self.ask_down(next, own, links, cx),
            Asked::Code | Asked::Not => Gave::Not,
        }
    }

    /// The innermost code, a generator, gives its result to a native that asked it.
    pub(super) fn give_native(&mut self, own: &mut Run, links: &mut Links, cx: &mut Context<'_>) -> Gave {
        let [.., Guest { who, body: Body::Native(_), .. }, last] = self.parts().0 else { return Gave::Not };
        let Guest { who: Who::Asked(loan), body: Body::Code(run), .. } = last else { return Gave::Not };
        let others = run.delegates.len();
        if !run.gives_simply() || loan.is_sampled() && others > 0 {
            return Gave::Not;
        }
        let CodeRun { own: first, delegates, .. } = &mut **run;
        let may_carry = others == 0 && first.frames.len() == 1 && loan.is_only_counted();
        let (giving, record) = delegates.innermost_with(first, loan.record());
        giving.closing = false;
        let Some(giving) = giving.frames.last_mut() else { return Gave::Not };
        let item = giving.take_result();
        // What is linked stays where it is, where nobody gets at it before the generator goes on.
        if links.any() && !may_carry {
            links.release(giving, record, true);
        }
        run.gave(loan, item.slot_bytes(), who.record());
        loan.remember(&item, who.record());
        run.apart = run.apart.saturating_sub(1);
        // Where others rest beside it, they take turns.
        let passed = match self.rests() {
            true => Passed::Not(0, Then::Take(item)),
            false => self.pass_up(item, cx),
        };
        let Some(Guest { who: Who::Asked(loan), body: Body::Code(run), .. }) = self.last_mut() else {
            return Gave::Not;
        };
        let (gave, then) = match passed {
            Passed::Not(gave, then) => (gave, then),
            Passed::Again => {
                loan.goes_on();
                run.goes_on(None);
                return Gave::There;
            }
        };
        run.rests = true;
        if may_carry && links.any() {
            links.rest_with(&mut run.links, loan);
        }
        self.rest_here(others, 1);
        (0..gave).for_each(|_| self.rest_here(0, 1));
        self.go_on_with(then, gave, own, links, cx)
    }

    /// Goes on with what came of an item, when all that gave it rest; so many natives are among them.
    fn go_on_with(&mut self, then: Then, gave: usize, own: &mut Run, links: &mut Links, cx: &mut Context<'_>) -> Gave {
        let up = match then {
            Then::Take(item) => self.hand_up((item, gave), own, links, cx),
            Then::Ask(iter) => Up::Asks(iter),
            Then::Give(value) if self.gives(&value, own, cx) => self.hand_up((value, gave + 1), own, links, cx),
            Then::Give(value) => {
                self.settle();
                return Gave::Step(Step::Emit(Chunk::one(value)));
            }
            Then::Step(step) => {
                self.settle();
                return Gave::Step(step);
            }
            Then::Resume(item) => {
                self.settle();
                return Gave::Over(item);
            }
        };
        match up {
            Up::Asks(iter) => self.ask_down(iter, own, links, cx),
            Up::Gave(gave) => gave,
        }
    }

    /// The innermost, a native, asks this one, which may be a native that asks another, and so on.
    fn ask_down(&mut self, mut iter: Iter, own: &mut Run, links: &mut Links, cx: &mut Context<'_>) -> Gave {
        loop {
            iter = match self.ask(&iter, cx) {
                Asked::Code => return Gave::There,
                Asked::Native(next) => next,
                Asked::Not if !cx.may_go_on() => return Gave::Step(Step::Ask(iter, Request::Next(Demand::ONE))),
                Asked::Not => match iter.hosted_leaf(self.innermost_record().unwrap_or(cx.record())) {
                    None => return Gave::Step(Step::Ask(iter, Request::Next(Demand::ONE))),
                    Some(None) => return Gave::End,
                    Some(Some(item)) => match self.hand_up((item, 0), own, links, cx) {
                        Up::Asks(next) => next,
                        Up::Gave(gave) => return gave,
                    },
                },
            }
        }
    }

    /// The innermost asks this one for one item.
    fn ask(&mut self, iter: &Iter, cx: &mut Context<'_>) -> Asked {
        if !cx.spend(1) {
            self.settle();
            return Asked::Not;
        }
        match self.find_resting(iter) {
            None if self.rests() && !self.may_stand_beside() => self.settle(),
            None => {}
            Some(at) if cx.may_go_on() => {
                self.bring_first(at);
                match self.parts().1 {
                    [Guest { who: Who::Asked(loan), body: Body::Code(run), .. }, ..] => {
                        loan.goes_on();
                        run.goes_on(None);
                        let others = run.delegates.len();
                        self.goes_on(others);
                        return Asked::Code;
                    }
                    [Guest { who: Who::Asked(loan), body: Body::Native(native), .. }, ..] => {
                        if let Some(next) = native.relays() {
                            loan.goes_on();
                            self.goes_on(0);
                            return Asked::Native(next);
                        }
                    }
                    _ => {}
                }
                self.settle();
            }
            Some(_) => self.settle(),
        }
        let asked = self.lend(iter, cx);
        if let Asked::Not = asked {
            self.settle();
        }
        asked
    }

    /// Where this one is among those that rest here.
    #[inline]
    fn find_resting(&mut self, iter: &Iter) -> Option<usize> {
        self.parts().1.iter().position(|guest| matches!(&guest.who, Who::Asked(loan) if loan.is_of(iter)))
    }

    /// Whether one more may run while those rest that rest here: the innermost is a native that asks several in turn.
    fn may_stand_beside(&mut self) -> bool {
        let (running, resting) = self.parts();
        matches!(running.last(), Some(Guest { body: Body::Native(_), .. }))
            && resting.len() < BESIDE
            && !self.note_rest()
    }

    /// The same, of one that does not rest here.
    fn lend(&mut self, iter: &Iter, cx: &mut Context<'_>) -> Asked {
        if iter.record().info.is_code {
            let Some((mut run, loan)) = cx.lend_iter::<CodeRun>(iter, self.len(), |run| run.rests) else {
                return Asked::Not;
            };
            run.goes_on(None);
            self.stand(Guest::new(Who::Asked(loan), Body::Code(run)));
            return Asked::Code;
        }
        let Some((native, loan, next)) = cx.lend_relay(iter, self.len()) else { return Asked::Not };
        self.stand(Guest::new(Who::Asked(loan), Body::Native(native)));
        Asked::Native(next)
    }

    /// An item for the innermost, which came through so many natives: it goes up through those that are left.
    fn hand_up(
        &mut self,
        (item, levels): (Value, usize),
        own: &mut Run,
        links: &mut Links,
        cx: &mut Context<'_>,
    ) -> Up {
        let (mut item, mut levels) = (item, levels);
        loop {
            let looks = match self.last_mut() {
                Some(Guest { body: Body::Native(native), .. }) => native.may_look_back(&item),
                _ => return Up::Gave(self.arrive(item, levels, own, links, cx)),
            };
            if looks {
                self.settle();
            }
            let Some(Guest { who, body: Body::Native(native), .. }) = self.last_mut() else {
                return Up::Gave(Gave::Over(item));
            };
            let taken = native.take_one(item, &mut cx.on_behalf_of(who.record()));
            item = match taken {
                TakenOne::Ask(iter) => return Up::Asks(iter),
                TakenOne::Give(value) => value,
                TakenOne::Step(step) => {
                    self.settle();
                    return Up::Gave(Gave::Step(step));
                }
                TakenOne::Not(item) => {
                    self.settle();
                    return Up::Gave(Gave::Over(item));
                }
            };
            if !self.gives(&item, own, cx) {
                self.settle();
                return Up::Gave(Gave::Step(Step::Emit(Chunk::one(item))));
            }
            levels += 1;
        }
    }

    /// The innermost, a native, gives this to whoever asked it, and rests; false, with nothing done, where nobody has.
    fn gives(&mut self, item: &Value, own: &Run, cx: &Context<'_>) -> bool {
        let (asker, depth, last) = match self.parts().0 {
            [.., before, last] => {
                let (run, record) = before.innermost();
                (record, run.map_or(1, |run| run.frames.len()), last)
            }
            [last] => (cx.record(), own.frames.len(), last),
            [] => return false,
        };
        let Guest { who: Who::Asked(loan), body, .. } = last else { return false };
        loan.passes(item, asker);
        if loan.is_measured() {
            loan.hold(body.held_bytes());
        }
        self.rest_here(0, depth);
        true
    }

    /// An item that went up through so many natives, which rest here, is where code is innermost.
    fn arrive(&mut self, item: Value, levels: usize, own: &mut Run, links: &mut Links, cx: &Context<'_>) -> Gave {
        let asking = match self.innermost() {
            None => Some(&mut *own),
            Some(innermost) => innermost.map(|(run, _)| run),
        };
        let Some(frame) = asking.and_then(Run::top) else {
            self.settle();
            return Gave::Over(item);
        };
        match frame.awaiting {
            Awaiting::Next { dst, .. } => {
                frame.arrived();
                frame.put(dst, item);
                if self.may_link_through(levels, own) {
                    self.link_through(levels, own, links, cx.record());
                } else if self.note_rest() {
                    self.settle();
                }
                Gave::There
            }
            Awaiting::Item(dst) => {
                frame.arrived();
                frame.put(dst, item);
                self.settle();
                Gave::There
            }
            _ => {
                self.settle();
                Gave::Over(item)
            }
        }
    }

    /// Whether those that rest here go back at once; counts down for how many items.
    fn note_rest(&mut self) -> bool {
        match self.resting_code() {
            Some(run) if run.restless > 0 => {
                run.restless -= 1;
                true
            }
            _ => false,
        }
    }

    fn resting_code(&mut self) -> Option<&mut CodeRun> {
        self.parts().1.iter_mut().find_map(|guest| match &mut guest.body {
            Body::Code(run) => Some(&mut **run),
            Body::Native(_) => None,
        })
    }

    /// Whoever asked the first that rests here does more before it asks again: another time that one goes back at once.
    pub(super) fn note_restless(&mut self) {
        if let Some(run) = self.resting_code() {
            run.restless = RESTLESS;
        }
    }

    /// Whether the generator that rests here behind so many natives is linked to the loop that has just been given what they made of its item.
    fn may_link_through(&mut self, levels: usize, own: &mut Run) -> bool {
        let (running, resting) = self.parts();
        let (Some(Guest { who: Who::Asked(outer), .. }), Some(giver)) = (resting.first(), resting.get(levels)) else {
            return false;
        };
        let Guest { who: Who::Asked(loan), body: Body::Code(run), .. } = giver else { return false };
        if levels == 0 || run.restless > 0 || run.apart > 0 || run.delegates.len() > 0 || !loan.is_only_counted() {
            return false;
        }
        let asking = match running.last_mut() {
            None => Some(own),
            Some(guest) => guest.innermost().0,
        };
        let Some(frame) = asking.and_then(|run| run.asks_plainly()) else { return false };
        frame.link.is_none() && outer.is_of_value(frame.result()) && ask_one_another(&mut resting[..=levels])
    }

    fn link_through(&mut self, levels: usize, own: &mut Run, links: &mut Links, outermost: &Rc<StageRecord>) {
        let mut relays = Vec::with_capacity(levels);
        let mut giver = None;
        for Guest { who, body, .. } in self.take_resting(levels + 1) {
            match (who, body) {
                (Who::Asked(loan), Body::Native(native)) => relays.push(Relay::new(native, loan)),
                (Who::Asked(loan), Body::Code(run)) => giver = Some((loan, run)),
                (Who::Called(_), _) => {}
            }
        }
        if let Some((asking, record)) = self.innermost().unwrap_or(Some((own, outermost)))
            && let Some((loan, mut run)) = giver
        {
            links.go_on_with(&mut run.links);
            links.link(asking, record, (loan, run), relays);
        }
    }

    /// The innermost that run, so many of them, have given what came of an item, and rest with their iterators.
    fn rest_apart(&mut self, many: usize) {
        for _ in 0..many {
            match self.pop_strand(0) {
                Some(Guest { who: Who::Asked(loan), body: Body::Code(mut run), .. }) => {
                    run.rests = true;
                    loan.rests(run);
                }
                Some(Guest { who: Who::Asked(loan), body: Body::Native(native), .. }) => loan.rests(native),
                _ => {}
            }
        }
    }
}

impl CodeRun {
    /// What a linked generator yielded has come to more than links can do: it goes on with guests.
    pub(super) fn go_on_apart(&mut self, (over, pending): (usize, Pending), cx: &mut Context<'_>) -> Option<Step> {
        self.unlink(true, cx);
        let Self { own, guests, links, .. } = self;
        guests.rest_apart(over);
        match pending {
            Pending::Item(item) => {
                let gave = match guests.hand_up((item, 0), own, links, cx) {
                    Up::Asks(iter) => guests.ask_down(iter, own, links, cx),
                    Up::Gave(gave) => gave,
                };
                self.after(gave, cx)
            }
            Pending::Step(step) => self.step_here(step, cx),
        }
    }
}

/// Whether each of these, which are natives but for the last, asks the next when it is asked for one item.
fn ask_one_another(tower: &mut [Guest]) -> bool {
    let mut rest = tower;
    while let [Guest { body: Body::Native(native), .. }, below @ ..] = rest {
        let asked = native.relays();
        match (asked, below.first()) {
            (Some(asked), Some(Guest { who: Who::Asked(loan), .. })) if loan.is_of(&asked) => rest = below,
            _ => return false,
        }
    }
    true
}
