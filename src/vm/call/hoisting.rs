//! Natives over what has its items at hand, such as a list or a range: an item is taken there and goes up to the loop that asked for it
//! in one go.
//!
//! What is done here is what asking and giving come to otherwise (see `guests`): where there is more to it, those whom that concerns stand
//! as guests with what has come of it.

use std::rc::Rc;

use super::super::execute::Frames;
use super::guests::Event;
use super::strands::{Body, Guest, Who};
use super::{CodeRun, Links};
use crate::lang::code::Reg;
use crate::machine::{Chunk, Context, Coroutine, Demand, Iter, IterCell, Loan, Request, StageRecord, Step, TakenOne};
use crate::value::Value;

/// At most so many natives stand above one another.
const HEIGHT: usize = 4;

/// What came of asking a native for an item.
enum Hoisted {
    /// The item.
    Item(Value),
    /// These, the innermost first, are under way, and this is what comes next.
    UnderWay(Vec<Guest>, Next),
    /// Nothing was done.
    Not,
}

/// What comes next for the innermost of those that are under way.
#[derive(Debug)]
pub(super) enum Next {
    Event(Event),
    Step(Step),
}

impl Links {
    /// The innermost frame loops over a native, or what has its items at hand: `dst` = its next item. False, with nothing done, where there is
    /// more to it, or where those that are [under way](Hoisted) have more to do: they become guests. `base` is for whom the outermost frame
    /// runs.
    #[inline(never)]
    pub(in crate::vm) fn hoist(
        &mut self,
        frames: &mut Frames,
        (dst, iter): (Reg, Reg),
        base: &Rc<StageRecord>,
        cx: &mut Context<'_>,
    ) -> bool {
        let Some(at) = frames.len().checked_sub(1) else { return false };
        if frames[at].handles_here() || self.ahead.goes_ahead() {
            return false;
        }
        if let Some(goes_on) = self.next_pair(frames, (dst, iter), base, cx) {
            return goes_on;
        }
        let Some(iter) = frames[at].registers[iter as usize].as_ref().and_then(Iter::from_value) else { return false };
        let asker = Rc::clone(self.asker(frames, at, base));
        let hoisted = hoist(&iter, &asker, (self.under_way + self.count, HEIGHT), cx);
        match hoisted.or_else(|| iter.hosted_leaf(&asker).into()) {
            Hoisted::Item(item) => {
                frames[at].put(dst, item);
                return true;
            }
            Hoisted::UnderWay(natives, next) => self.hoisted = Some((natives, next)),
            Hoisted::Not => {}
        }
        false
    }
}

impl Links {
    /// The same, where the next instruction spreads the item over two registers, and whom the frame asks has its parts: nobody makes a tuple
    /// of them. `None`, with nothing done, where there is more to it.
    fn next_pair(
        &mut self,
        frames: &mut Frames,
        (dst, iter): (Reg, Reg),
        base: &Rc<StageRecord>,
        cx: &mut Context<'_>,
    ) -> Option<bool> {
        /// What asking costs, and the instruction.
        const FUEL: u64 = 2;
        let at = frames.len().checked_sub(1)?;
        let start = frames[at].spreads_pair(dst)?;
        let asked = frames[at].registers[iter as usize].as_ref()?.as_object::<IterCell>()?;
        if cx.world().fuel_left() < FUEL {
            return None;
        }
        let answer = asked.hosted_pair(self.asker(frames, at, base))?;
        cx.spend(if answer.is_some() { FUEL } else { 1 });
        match answer {
            Some((first, second)) => frames[at].put_pair(start, first, second),
            None => self.hoisted = Some((Vec::new(), Next::Event(Event::End(Value::None)))),
        }
        Some(self.hoisted.is_none())
    }
}

impl CodeRun {
    /// Those that were asked for an item of a native, the innermost first, are guests, and go on with what has come of it.
    pub(super) fn go_on_hoisting(&mut self, natives: Vec<Guest>, next: Next, cx: &mut Context<'_>) -> Option<Step> {
        if self.links.any() {
            self.unlink(true, cx);
        }
        self.guests.settle();
        natives.into_iter().rev().for_each(|native| self.guests.push(native));
        match next {
            Next::Event(event) => self.drive(event, cx),
            Next::Step(step) => self.step_here(step, cx),
        }
    }
}

impl CodeRun {
    /// The innermost, a native, asks for one item, and then for the next, for as long as these come [at once](hoist) and it does nothing else
    /// with them than to take them in: what has come of it. The iterator back, with nothing done, where that is no native over what has its
    /// items at hand.
    pub(super) fn feed(&mut self, iter: Iter, cx: &mut Context<'_>) -> Result<Result<Event, Step>, Iter> {
        let mut iter = iter;
        let mut taken = false;
        loop {
            let under_way = self.guests.len();
            let Some(Guest { who, body: Body::Native(native), .. }) = self.guests.last_mut() else { return Err(iter) };
            let record = Rc::clone(who.record());
            let item = match hoist(&iter, &record, (under_way, HEIGHT), cx) {
                Hoisted::Item(item) => item,
                Hoisted::UnderWay(natives, next) => {
                    natives.into_iter().rev().for_each(|native| self.guests.push(native));
                    return Ok(match next {
                        Next::Event(event) => Ok(event),
                        Next::Step(step) => self.step(step, cx),
                    });
                }
                Hoisted::Not if taken => return Ok(Ok(Event::Ask(iter, Request::Next(Demand::ONE)))),
                Hoisted::Not => return Err(iter),
            };
            if native.may_look_back(&item) {
                return Ok(Ok(Event::Item(item)));
            }
            match native.take_one(item, &mut cx.on_behalf_of(&record)) {
                TakenOne::Ask(again) if cx.spend(1) => iter = again,
                TakenOne::Ask(again) => return Ok(Ok(Event::Ask(again, Request::Next(Demand::ONE)))),
                TakenOne::Give(value) => return Ok(self.step(Step::Emit(Chunk::one(value)), cx)),
                TakenOne::Step(step) => return Ok(self.step(step, cx)),
                TakenOne::Not(item) => return Ok(Ok(Event::Item(item))),
            }
            taken = true;
        }
    }
}

/// Asks a native, which does nothing else than to ask another one, for one item. So many others are under way, and so many natives may be
/// asked.
fn hoist(iter: &Iter, asker: &StageRecord, (under_way, height): (usize, usize), cx: &mut Context<'_>) -> Hoisted {
    let Some((mut native, loan, mut below)) = cx.lend_relay(iter, under_way) else { return Hoisted::Not };
    cx.spend(1);
    let mut consumed = false;
    loop {
        let asked = Hoisted::from(below.hosted_leaf(loan.record())).or_else(|| match height {
            1 => Hoisted::Not,
            _ => hoist(&below, loan.record(), (under_way + 1, height - 1), cx),
        });
        let next = match asked {
            Hoisted::Item(item) if native.may_look_back(&item) => Next::Event(Event::Item(item)),
            Hoisted::Item(item) => match native.take_one(item, &mut cx.on_behalf_of(loan.record())) {
                TakenOne::Give(value) => {
                    loan.passes(&value, asker);
                    loan.give_back(native);
                    return Hoisted::Item(value);
                }
                TakenOne::Ask(again) => {
                    consumed = true;
                    below = again;
                    if cx.spend(1) {
                        continue;
                    }
                    Next::Event(Event::Ask(below, Request::Next(Demand::ONE)))
                }
                TakenOne::Step(step) => Next::Step(step),
                TakenOne::Not(item) => Next::Event(Event::Item(item)),
            },
            Hoisted::Not if consumed => Next::Event(Event::Ask(below, Request::Next(Demand::ONE))),
            Hoisted::Not => {
                loan.rests(native);
                return Hoisted::Not;
            }
            Hoisted::UnderWay(mut natives, next) => {
                natives.push(guest(native, loan));
                return Hoisted::UnderWay(natives, next);
            }
        };
        return Hoisted::UnderWay(vec![guest(native, loan)], next);
    }
}

fn guest(native: Box<dyn Coroutine>, loan: Loan) -> Guest {
    Guest::new(Who::Asked(loan), Body::Native(native))
}

impl Hoisted {
    /// What else is tried where nothing was done.
    #[inline(always)]
    fn or_else(self, otherwise: impl FnOnce() -> Self) -> Self {
        match self {
            Self::Not => otherwise(),
            done => done,
        }
    }
}

impl From<Option<Option<Value>>> for Hoisted {
    fn from(leaf: Option<Option<Value>>) -> Self {
        match leaf {
            Some(Some(item)) => Self::Item(item),
            Some(None) => Self::UnderWay(Vec::new(), Next::Event(Event::End(Value::None))),
            None => Self::Not,
        }
    }
}
