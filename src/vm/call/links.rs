//! Generators whose frames stand on that of the loop which asks them: an item is given as a call returns, and asked for as one is made,
//! and nobody else is involved.
//!
//! A generator that has given an item to a loop, and most likely will be asked by it again, is linked to the loop's frame. Where it is
//! asked, its frame stands on the loop's; where it has given, it rests with that frame. What it gives is counted all at once when it is
//! unlinked, and that is before anything is done but what keeps to the frames: nobody can tell, and whoever looks finds the guests that
//! there would have been.
//!
//! A loop over `islice(map(str, generator), 9)` is linked to the generator, through the stages that make something of each item, or drop
//! it and ask on: see [`Relay`]. What they come to otherwise, such as their end, is done once they are guests ([`Pending`]).
//!
//! Where one that others are linked to gives an item to whoever asks for just that, they rest with it, their bodies carried as those of
//! delegates are, and go on with it: a tower of generators is not taken apart for each item. Whoever wants one of them, or looks at
//! the counts, has all of them back with their iterators first.

mod spans;

use std::rc::Rc;

use super::super::execute::Frames;
use super::super::frame::{Awaiting, Frame};
use super::ahead::Ahead;
use super::errands::Errand;
use super::hoisting::Next;
use super::items::RESTLESS;
use super::strands::{Body, Guest, Who};
use super::{CodeRun, Run};
use crate::lang::code::{Reg, Src};
use crate::machine::{Context, Coroutine, Demand, Iter, Loan, Request, StageRecord, Step, TakenOne, World};
use crate::value::Value;

/// At most so many items are given before the bytes that it holds are measured.
const MEASURED: u64 = 64;

/// A generator that is linked to a frame.
#[derive(Debug)]
pub(in crate::vm) struct Link {
    /// Its frame, where it rests.
    frame: Option<Box<Frame>>,
    loan: Loan,
    run: Box<CodeRun>,
    /// The natives between the loop and it: the first is what the loop asks, each asks the next, and the last asks the generator.
    relays: Vec<Relay>,
    /// Items that it gave and that are not counted yet, and their bytes.
    passed: u64,
    bytes: u64,
    /// How many items more it gives before its bytes are measured.
    left: u64,
    /// What rests with the frame for a loop around the one that it is linked to.
    around: Option<Box<Link>>,
}

/// A native that makes something of the items of whom it asks, without being resumed.
#[derive(Debug)]
pub(super) struct Relay {
    native: Box<dyn Coroutine>,
    loan: Loan,
    /// What it handed on and what is not counted yet, and its bytes.
    passed: u64,
    bytes: u64,
}

impl Relay {
    pub(super) fn new(native: Box<dyn Coroutine>, loan: Loan) -> Self {
        Self { native, loan, passed: 0, bytes: 0 }
    }

    /// Stands as a guest.
    fn into_guest(self) -> Guest {
        let Self { native, mut loan, .. } = self;
        loan.runs_alone();
        loan.goes_on();
        Guest::new(Who::Asked(loan), Body::Native(native))
    }
}

/// What has come of an item that a linked generator gave, where that is more than can be done with links.
#[derive(Debug)]
pub(super) enum Pending {
    /// A native gets it that may look at where it comes from, or does more with it.
    Item(Value),
    /// A native wants this.
    Step(Step),
}

/// What is linked, to frames of the innermost run, or of those that are linked to them.
#[derive(Debug, Default)]
pub(in crate::vm) struct Links {
    /// How many there are, errands included.
    pub(super) count: usize,
    /// Of so many frames none may return; 0 where nothing is linked.
    pub(super) floor: usize,
    /// When the world was told that some rest with the run whose links these are.
    pub(super) noted: u64,
    /// Those that were asked for one item, the innermost last.
    pub(super) errands: Vec<Errand>,
    /// How many run as guests.
    pub(super) under_way: usize,
    /// Items that are made before they are asked for, of the run whose links these are.
    pub(super) ahead: Ahead,
    /// What has come of the item that the innermost frame yielded, and how many of those that it passed have nothing more to do with it.
    pub(super) pending: Option<(usize, Pending)>,
    /// The natives, the innermost first, that the innermost frame has asked, or that these asked, and what comes next for the innermost.
    pub(super) hoisted: Option<(Vec<Guest>, Next)>,
}

impl Link {
    /// Whether its frame stands on that to which it is linked.
    pub(super) fn stands(&self) -> bool {
        self.frame.is_none()
    }

    /// The record of its stage.
    pub(super) fn record(&self) -> &Rc<StageRecord> {
        self.loan.record()
    }

    /// The generator's frame, to go on behind the `yield` at which it stands, where this is who it is.
    #[inline(always)]
    fn go_on(&mut self, asked: &Value, world: &World) -> Option<Box<Frame>> {
        let first = self.relays.first().map_or(&self.loan, |relay| &relay.loan);
        if !first.is_of_value(asked) || world.fuel_left() == 0 || !self.relays.is_empty() && !self.asks_down(0) {
            return None;
        }
        let mut frame = self.frame.take()?;
        if self.left == 0 {
            self.measure(&frame);
        }
        if let Awaiting::Sent(dst) = frame.awaiting {
            frame.nothing_sent(dst);
        }
        Some(frame)
    }

    /// Whether each native from this one on asks the next, when it is asked, and the last the generator.
    fn asks_down(&mut self, from: usize) -> bool {
        let Self { relays, loan, .. } = self;
        let mut rest = relays.get_mut(from..).unwrap_or_default();
        while let [relay, below @ ..] = rest {
            let Some(asked) = relay.native.relays() else { return false };
            if !below.first().map_or(&*loan, |next| &next.loan).is_of(&asked) {
                return false;
            }
            rest = below;
        }
        true
    }

    /// Whether whom the native at this place asks again is the next, and those from there on ask down to the generator.
    fn asks_again(&mut self, at: usize, asked: &Iter) -> bool {
        match self.relays.get(at + 1) {
            None => self.loan.is_of(asked),
            Some(next) => next.loan.is_of(asked) && self.asks_down(at + 1),
        }
    }

    /// Notes what the generator, of which this is the frame, and the natives hold.
    #[cold]
    fn measure(&mut self, frame: &Frame) {
        self.left = MEASURED;
        self.loan.hold(frame.held_bytes() + self.run.own.held_bytes() + self.run.spare.held_bytes());
        for relay in &self.relays {
            relay.loan.hold(relay.native.held_bytes());
        }
    }

    /// Counts what has passed on its way to `asker`.
    fn settle(&mut self, asker: &StageRecord) {
        let mut asker = asker;
        for Relay { loan, passed, bytes, .. } in &mut self.relays {
            loan.passed_all(std::mem::take(passed), std::mem::take(bytes), asker);
            asker = loan.record();
        }
        self.loan.passed_all(std::mem::take(&mut self.passed), std::mem::take(&mut self.bytes), asker);
    }

    /// What the generator yielded goes up through the natives: what whoever loops gets. Else where it has come to.
    fn hand_up(&mut self, giver: &mut Frame, cx: &mut Context<'_>) -> Result<Value, Option<(usize, Pending)>> {
        let mut at = self.relays.len();
        let mut item = giver.take_result();
        self.passed += 1;
        self.bytes += item.slot_bytes() as u64;
        self.left = self.left.saturating_sub(1);
        while at > 0 {
            at -= 1;
            let over = self.relays.len() - at;
            let relay = &mut self.relays[at];
            if relay.native.may_look_back(&item) {
                return Err(Some((over, Pending::Item(item))));
            }
            item = match relay.native.take_one(item, &mut cx.on_behalf_of(relay.loan.record())) {
                TakenOne::Give(value) => {
                    relay.passed += 1;
                    relay.bytes += value.slot_bytes() as u64;
                    value
                }
                TakenOne::Ask(asked) if self.asks_again(at, &asked) => return Err(None),
                TakenOne::Ask(asked) => {
                    let step = Step::Ask(asked, Request::Next(Demand::ONE));
                    return Err(Some((over, Pending::Step(step))));
                }
                TakenOne::Step(step) => return Err(Some((over, Pending::Step(step)))),
                TakenOne::Not(item) => return Err(Some((over, Pending::Item(item)))),
            };
        }
        Ok(item)
    }
}

impl Links {
    /// Of so many frames none may return.
    #[inline(always)]
    pub(in crate::vm) fn floor(&self) -> usize {
        self.floor
    }

    /// Whether anything is linked.
    #[inline(always)]
    pub(super) fn any(&self) -> bool {
        self.count > 0
    }

    /// The innermost frame asks for `dst = next(iter)`, or goes to `end`: whom it asks, where that rests with it, stands on it and goes on.
    /// False, with nothing done, where it asks somebody else.
    #[inline(always)]
    pub(in crate::vm) fn ask(&mut self, frames: &mut Frames, (dst, iter, end): (Reg, Reg, u32), world: &World) -> bool {
        let Some(asker) = frames.last_mut() else { return false };
        // What is being handled there is handled around whom it asks, too.
        if asker.link.is_some() && asker.handles_here() {
            return false;
        }
        let Some(link) = &mut asker.link else { return self.ahead.next(frames, dst, iter) };
        let Some(asked) = &asker.registers[iter as usize] else { return false };
        let Some(frame) = link.go_on(asked, world) else { return false };
        asker.result = Src::reg(iter);
        asker.wait_for(Awaiting::Next { dst, end });
        frames.push(frame);
        self.floor = frames.len();
        true
    }

    /// The innermost frame gives its result to the frame below, which asked it, and rests with that, or goes on behind the `yield` where
    /// it may; false, with nothing done, where it gives it to somebody else.
    #[inline(always)]
    pub(in crate::vm) fn give(&mut self, frames: &mut Frames, cx: &mut Context<'_>) -> bool {
        let [.., asker, _] = frames.as_mut_slice() else { return self.ahead.keep(frames) };
        let Awaiting::Next { dst, .. } = asker.awaiting else { return false };
        let Some(link) = &asker.link else { return false };
        if !link.relays.is_empty() {
            return self.give_through(frames, dst, cx);
        }
        let Some(mut giver) = frames.pop() else { return false };
        self.floor = frames.len();
        let Some(asker) = frames.last_mut() else { return false };
        let bytes = giver.give_result(&mut asker.registers[dst as usize]);
        asker.arrived();
        if let Some(link) = &mut asker.link {
            link.passed += 1;
            link.bytes += bytes as u64;
            link.left = link.left.saturating_sub(1);
            link.frame = Some(giver);
        }
        true
    }

    /// The same, through natives: it goes on at once where one of them wants another item.
    #[inline(never)]
    fn give_through(&mut self, frames: &mut Frames, dst: Reg, cx: &mut Context<'_>) -> bool {
        let [.., asker, giver] = frames.as_mut_slice() else { return false };
        let Some(link) = &mut asker.link else { return false };
        match link.hand_up(giver, cx) {
            Ok(item) => {
                asker.arrived();
                asker.put(dst, item);
                let giver = frames.pop();
                self.floor = frames.len();
                if let Some(link) = frames.last_mut().and_then(|asker| asker.link.as_mut()) {
                    link.frame = giver;
                }
                true
            }
            Err(None) => {
                if let Awaiting::Sent(dst) = giver.awaiting {
                    giver.nothing_sent(dst);
                }
                if link.left == 0 {
                    link.measure(giver);
                }
                true
            }
            Err(pending) => {
                self.pending = pending;
                false
            }
        }
    }

    /// All that is linked rests with a generator that rests, and goes on with it: these are its own.
    #[inline]
    pub(super) fn rest_with(&mut self, own: &mut Links, loan: &Loan) {
        own.count += std::mem::take(&mut self.count);
        self.floor = 0;
        loan.note_links(&mut own.noted);
    }

    /// The run whose links these are, and that has none, becomes another generator's.
    pub(super) fn renew(&mut self) {
        self.noted = 0;
    }

    /// What rests with a generator that goes on, of which these are the own, does so, too.
    #[inline(always)]
    pub(super) fn go_on_with(&mut self, own: &mut Links) {
        if own.count > 0 {
            self.count += std::mem::take(&mut own.count);
            self.floor = 1;
        }
    }

    /// Links a generator that rests to the innermost frame of a run, whose loop asked it, or the first of the relays; `record` is to whom
    /// that counts.
    pub(super) fn link(
        &mut self,
        asking: &mut Run,
        record: &StageRecord,
        (loan, mut run): (Loan, Box<CodeRun>),
        relays: Vec<Relay>,
    ) {
        let depth = asking.frames.len();
        let Some(top) = asking.frames.last_mut() else { return loan.give_back(run) };
        let left = MEASURED - loan.record().meter.calls.get() % MEASURED;
        let frame = run.own.frames.pop();
        loan.carried_for(record);
        relays.iter().for_each(|relay| relay.loan.carried_for(record));
        top.link = Some(Box::new(Link { frame, loan, run, relays, passed: 0, bytes: 0, left, around: None }));
        self.count += 1;
        self.floor = depth;
    }

    /// What rests with a frame goes back to its iterators, the counts settled; `asker` is whose frame it is. `looked` as in
    /// [`CodeRun::unlink`].
    pub(super) fn release(&mut self, frame: &mut Frame, asker: &Rc<StageRecord>, looked: bool) {
        if let Some(link) = frame.link.take() {
            self.release_link(link, asker, looked);
        }
        if self.count == 0 {
            self.floor = 0;
        }
    }

    /// The same, of what rests with the frame of this one, with those that rest with its own, and so on.
    fn release_link(&mut self, link: Box<Link>, asker: &Rc<StageRecord>, looked: bool) {
        let mut link = Some(link);
        let mut asker = Rc::clone(asker);
        while let Some(mut resting) = link.take() {
            resting.settle(&asker);
            let Link { frame, loan, mut run, relays, around, .. } = *resting;
            self.count -= 1;
            if let Some(around) = around {
                self.release_link(around, &asker, looked);
            }
            asker = Rc::clone(loan.record());
            if let Some(mut frame) = frame {
                link = frame.link.take();
                run.own.frames.push(frame);
            }
            if looked {
                run.apart = RESTLESS;
            }
            run.rests = true;
            loan.rests(run);
            for Relay { native, loan, .. } in relays {
                loan.rests(native);
            }
        }
    }
}

impl CodeRun {
    /// What is linked and rests with it goes back to its iterators; `record` is its own.
    #[inline]
    pub(super) fn release_links(&mut self, record: &Rc<StageRecord>) {
        if self.links.any() && self.guests.is_empty() {
            let Self { own, links, .. } = self;
            own.frames.iter_mut().for_each(|frame| links.release(frame, record, false));
        }
    }

    /// What is linked stands as a guest, or goes back to its iterator. `looked`: because more is done than to ask it or in it, so that it
    /// is not linked again soon.
    #[inline(never)]
    pub(super) fn unlink(&mut self, looked: bool, cx: &Context<'_>) {
        while self.links.any() {
            let asker = Rc::clone(self.innermost(cx));
            let Self { own, guests, links, .. } = self;
            let run = match guests.innermost() {
                None => own,
                Some(Some((run, _))) => run,
                Some(None) => break,
            };
            let linked = run.frames.iter().position(|frame| frame.link.is_some());
            let errand = links.errands.first().map(|errand| errand.at);
            let Some(at) = linked.into_iter().chain(errand).min() else { break };
            if run.frames[at].link.as_ref().is_some_and(|link| !link.stands()) {
                links.release(&mut run.frames[at], &asker, looked);
                continue;
            }
            if errand == Some(at) {
                links.count -= 1;
                let errand = links.errands.remove(0);
                links.errands.iter_mut().for_each(|errand| errand.at -= at + 1);
                let frames: Frames = run.frames.drain(at + 1..).collect();
                errand.stand_apart(frames.into_iter(), guests, looked);
                continue;
            }
            let Some(mut link) = run.frames[at].link.take() else { break };
            if let Some(around) = link.around.take() {
                links.release_link(around, &asker, looked);
            }
            link.settle(&asker);
            let Link { mut loan, run: mut body, relays, .. } = *link;
            if looked {
                body.apart = RESTLESS;
            }
            links.count -= 1;
            loan.runs_alone();
            loan.goes_on();
            links.errands.iter_mut().for_each(|errand| errand.at -= at + 1);
            body.own.frames.extend(run.frames.drain(at + 1..));
            body.rests = false;
            relays.into_iter().map(Relay::into_guest).for_each(|relay| guests.push(relay));
            guests.push(Guest::new(Who::Asked(loan), Body::Code(body)));
        }
        self.links.floor = 0;
    }
}
