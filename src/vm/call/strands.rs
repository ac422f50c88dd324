//! Who runs within a run of code, the innermost last. Generators that delegate to one another make a strand: they rest together and run
//! together, and an item passes through all of them at once.
//!
//! Of a strand only the first is asked by others than its own, and counted item by item. What passes through the others is noted where it
//! comes from, at the innermost, and added to their counts, and to those of the ones between, when that one is over or the strand is
//! taken apart: the counts are exact whenever somebody can see them.

use std::rc::Rc;

use super::super::frame::Awaiting;
use super::delegates::Delegate;
use super::{CodeRun, Links, Run};
use crate::machine::{Coroutine, Loan, Place, StageRecord};
use crate::value::{Exc, Value};

/// One that runs here until it has answered.
#[derive(Debug)]
pub(super) struct Guest {
    pub(super) who: Who,
    pub(super) body: Body,
    /// How many frames whoever asked it had, where it rests.
    depth: usize,
}

/// What it runs for.
#[derive(Debug)]
pub(super) enum Who {
    /// An iterator that was asked.
    Asked(Loan),
    /// A call; what it does counts to its caller.
    Called(Rc<StageRecord>),
}

/// What runs.
#[derive(Debug)]
pub(super) enum Body {
    Code(Box<CodeRun>),
    Native(Box<dyn Coroutine>),
}

/// What came of an item that was given.
#[derive(Debug)]
pub(super) enum Given {
    /// It is where it was wanted.
    There,
    /// Whoever is innermost now gets it.
    Over(Value),
    /// It is not given yet: those that are innermost are no code that was asked, an exception is being handled within them, or each of
    /// them has to remember the item.
    Not(Value),
}

/// All that run here, and those that rest here.
#[derive(Debug, Default)]
pub(super) struct Guests {
    /// The strands that run, each asked by the one before it, and behind them those that have given an item to the loop which asked for it,
    /// and will most likely be asked by it again: the innermost asked the first of them, which asked the second, and so on. These are here
    /// for as long as nothing is done but straight code: nobody can tell.
    strands: Vec<Guest>,
    /// How many strands run.
    running: usize,
    /// How many run.
    count: usize,
}

impl Who {
    #[inline]
    pub(super) fn record(&self) -> &Rc<StageRecord> {
        match self {
            Self::Asked(loan) => loan.record(),
            Self::Called(record) => record,
        }
    }
}

impl Body {
    pub(super) fn held_bytes(&self) -> usize {
        match self {
            Self::Code(run) => run.held_bytes(),
            Self::Native(native) => native.held_bytes(),
        }
    }

    pub(super) fn into_coroutine(self) -> Box<dyn Coroutine> {
        match self {
            Self::Code(run) => run,
            Self::Native(native) => native,
        }
    }

    fn handled(&self) -> Option<Exc> {
        match self {
            Self::Code(run) => {
                run.delegates.row.iter().rev().find_map(|one| one.run.handled()).or_else(|| run.handled())
            }
            Self::Native(native) => native.handled(),
        }
    }
}

impl CodeRun {
    /// The innermost of its strand.
    #[inline]
    pub(super) fn innermost_mut(&mut self) -> &mut Run {
        self.delegates.row.last_mut().map_or(&mut self.own, |last| &mut last.run.own)
    }
}

impl Guest {
    pub(super) fn new(who: Who, body: Body) -> Self {
        Self { who, body, depth: 0 }
    }

    /// The innermost of its strand, where it is code, and for whom it runs.
    #[inline]
    pub(super) fn innermost(&mut self) -> (Option<&mut Run>, &Rc<StageRecord>) {
        match &mut self.body {
            Body::Code(run) => {
                let CodeRun { own, delegates, .. } = &mut **run;
                let (run, record) = delegates.innermost_with(own, self.who.record());
                (Some(run), record)
            }
            Body::Native(_) => (None, self.who.record()),
        }
    }

    /// To whom the innermost of its strand counts.
    #[inline]
    fn record(&self) -> &Rc<StageRecord> {
        match &self.body {
            Body::Code(run) if let Some(last) = run.delegates.row.last() => last.loan.record(),
            _ => self.who.record(),
        }
    }

    fn records(&self) -> impl DoubleEndedIterator<Item = &Rc<StageRecord>> + Clone {
        let row = match &self.body {
            Body::Code(run) => run.delegates.row.as_slice(),
            Body::Native(_) => &[],
        };
        std::iter::once(self.who.record()).chain(row.iter().map(|one| one.loan.record()))
    }
}

impl Guests {
    #[inline]
    pub(super) fn is_empty(&self) -> bool {
        self.running == 0
    }

    #[inline(always)]
    fn running(&self) -> &[Guest] {
        &self.strands[..self.running]
    }

    /// Those that run, and those that rest.
    #[inline(always)]
    pub(super) fn parts(&mut self) -> (&mut [Guest], &mut [Guest]) {
        self.strands.split_at_mut(self.running)
    }

    /// Whether any rest here.
    #[inline(always)]
    pub(super) fn rests(&self) -> bool {
        self.running < self.strands.len()
    }

    /// How many frames the innermost had when it asked the first that rests; 0 where none does.
    #[inline(always)]
    pub(super) fn rest_depth(&self) -> usize {
        self.strands.get(self.running).map_or(0, |guest| guest.depth)
    }

    /// The first that rests goes on: it is innermost from now on, with so many others in its strand.
    #[inline(always)]
    pub(super) fn goes_on(&mut self, others: usize) {
        self.running += 1;
        self.count += 1 + others;
    }

    /// The innermost rests, with so many others in its strand; whoever asked it has so many frames.
    #[inline(always)]
    pub(super) fn rest_here(&mut self, others: usize, depth: usize) {
        self.running -= 1;
        self.count -= 1 + others;
        if let Some(guest) = self.strands.get_mut(self.running) {
            guest.depth = depth;
        }
    }

    /// Those that rest here go back to their iterators: somebody may look for them.
    #[inline(always)]
    pub(super) fn settle(&mut self) {
        if self.rests() {
            self.settle_all();
        }
    }

    #[inline(never)]
    fn settle_all(&mut self) {
        while self.rests() {
            match self.strands.pop() {
                Some(Guest { who: Who::Asked(loan), body: Body::Code(run), .. }) => loan.give_back(run),
                Some(Guest { who: Who::Asked(loan), body: Body::Native(native), .. }) => loan.give_back(native),
                _ => {}
            }
        }
    }

    /// Takes out so many of those that rest here, of which there are as many, from the first on.
    pub(super) fn take_resting(&mut self, many: usize) -> impl Iterator<Item = Guest> {
        self.strands.drain(self.running..self.running + many)
    }

    /// They are given up in the middle of what they do.
    pub(super) fn give_up(&mut self) {
        while let Some(Guest { who, .. }) = self.pop() {
            if let Who::Asked(loan) = who {
                loan.gave_up();
            }
        }
    }

    /// How many they are.
    #[inline]
    pub(super) fn len(&self) -> usize {
        self.count
    }

    /// The first of the innermost strand.
    #[inline]
    pub(super) fn last_mut(&mut self) -> Option<&mut Guest> {
        self.parts().0.last_mut()
    }

    /// Their records, the outermost first.
    pub(super) fn records(&self) -> impl DoubleEndedIterator<Item = &Rc<StageRecord>> + Clone {
        self.running().iter().flat_map(Guest::records)
    }

    /// The names that are bound where the innermost of them stands; `None` where there are none.
    pub(super) fn scope(&self) -> Option<Vec<String>> {
        self.running().last().map(|guest| match &guest.body {
            Body::Code(run) => run.scope(),
            Body::Native(native) => native.scope(),
        })
    }

    /// The calls under way in them, the innermost first.
    pub(super) fn calls(&self, most: usize) -> Vec<Place> {
        let calls = |guest: &Guest| match &guest.body {
            Body::Code(run) => run.calls(most),
            Body::Native(native) => native.calls(most),
        };
        self.running().iter().rev().flat_map(calls).take(most).collect()
    }

    /// What is being handled where the innermost of them stands that handles anything.
    pub(super) fn handled(&self) -> Option<Exc> {
        self.running().iter().rev().find_map(|guest| guest.body.handled())
    }

    /// To whom the innermost counts.
    #[inline]
    pub(super) fn innermost_record(&self) -> Option<&Rc<StageRecord>> {
        self.running().last().map(Guest::record)
    }

    /// The innermost, where there is one: code, and for whom it runs; `None` for a native.
    #[inline]
    pub(super) fn innermost(&mut self) -> Option<Option<(&mut Run, &Rc<StageRecord>)>> {
        let (run, record) = self.parts().0.last_mut()?.innermost();
        Some(run.map(|run| (run, record)))
    }

    /// What rests with the innermost, which goes on, does so, too.
    #[inline(always)]
    pub(super) fn bring_links(&mut self, links: &mut Links) {
        if let Some(Guest { body: Body::Code(run), .. }) = self.last_mut() {
            links.go_on_with(&mut run.links);
        }
    }

    /// The innermost, where that is a native.
    pub(super) fn innermost_native(&self) -> Option<&dyn Coroutine> {
        match &self.running().last()?.body {
            Body::Native(native) => Some(&**native),
            Body::Code(_) => None,
        }
    }

    /// The innermost code asks this one, or has called it.
    #[inline]
    pub(super) fn push(&mut self, guest: Guest) {
        self.settle();
        self.stand(guest);
    }

    /// The same, with those that rest here staying where they are.
    #[inline]
    pub(super) fn stand(&mut self, guest: Guest) {
        self.count += match &guest.body {
            Body::Code(run) => 1 + run.delegates.len(),
            Body::Native(_) => 1,
        };
        self.strands.insert(self.running, guest);
        self.running += 1;
    }

    /// Of those that rest here, the one at this place is the first.
    #[inline]
    pub(super) fn bring_first(&mut self, at: usize) {
        if at > 0 {
            self.strands.swap(self.running, self.running + at);
        }
    }

    /// The innermost, a generator, delegates to this one: it joins the strand, with those that it delegates to itself.
    pub(super) fn join(&mut self, loan: Loan, mut run: Box<CodeRun>, handles: bool) {
        let Some(Guest { who: Who::Asked(first), body: Body::Code(head), .. }) = self.parts().0.last_mut() else {
            self.push(Guest::new(Who::Asked(loan), Body::Code(run)));
            return;
        };
        let mut more = std::mem::take(&mut run.delegates);
        more.settle(loan.record());
        let joined = 1 + more.len();
        loan.carried_by(first);
        head.delegates.handles |= handles | more.handles;
        head.delegates.row.push(Delegate::new(loan, run));
        head.delegates.row.extend(more.row);
        self.count += joined;
    }

    /// Takes the innermost out.
    pub(super) fn pop(&mut self) -> Option<Guest> {
        let Guest { who, body, .. } = self.parts().0.last_mut()?;
        if let Body::Code(run) = body
            && let Some((loan, run)) = run.delegates.pop(who.record())
        {
            self.count -= 1;
            return Some(Guest::new(Who::Asked(loan), Body::Code(run)));
        }
        self.pop_strand(0)
    }

    /// Takes the innermost strand out, with so many others in it.
    #[inline]
    pub(super) fn pop_strand(&mut self, others: usize) -> Option<Guest> {
        self.settle();
        let guest = self.strands.pop()?;
        self.running -= 1;
        self.count -= 1 + others;
        Some(guest)
    }

    /// The innermost strand gives an item, which comes from its innermost, and goes back to rest: whoever asked it is innermost then, and
    /// code that waits for no more than an item has it. `own` is what asks where there is one strand, and counts to `outermost`.
    #[inline]
    pub(super) fn give(&mut self, own: &mut Run, item: Value, outermost: &Rc<StageRecord>) -> Given {
        let (asking, asker, last) = match self.parts().0 {
            [.., before, last] => {
                let (run, record) = before.innermost();
                (run, record, last)
            }
            [last] => (Some(own), outermost, last),
            [] => return Given::Not(item),
        };
        let Guest { who: Who::Asked(loan), body: Body::Code(run), .. } = last else { return Given::Not(item) };
        let rests = !run.delegates.handles && run.own.frames.last().is_some_and(|frame| frame.around.is_none());
        if !rests || loan.is_sampled() {
            return Given::Not(item);
        }
        let bytes = item.slot_bytes();
        let within = run.delegates.len();
        loan.passed(bytes, asker, within);
        if loan.is_measured() {
            loan.record().meter.hold(run.held_bytes());
        }
        if within > 0 {
            run.delegates.pass_noted(bytes, loan);
        }
        let given = match asking.and_then(|run| run.frames.last_mut()) {
            Some(frame) if let Awaiting::Next { dst, .. } | Awaiting::Item(dst) = frame.awaiting => {
                frame.arrived();
                frame.put(dst, item);
                Given::There
            }
            _ => Given::Over(item),
        };
        if let Some(Guest { who: Who::Asked(loan), body: Body::Code(run), .. }) = self.pop_strand(within) {
            loan.give_back(run);
        }
        given
    }

    /// Notes what the innermost one holds, where it is an iterator's; false where nobody is here.
    pub(super) fn measure(&self) -> bool {
        let Some(Guest { who, body, .. }) = self.running().last() else { return false };
        match (who, body) {
            (_, Body::Code(run)) if let Some(last) = run.delegates.row.last() => {
                last.loan.record().meter.hold(last.run.held_bytes());
            }
            (Who::Asked(loan), body) => loan.record().meter.hold(body.held_bytes()),
            _ => {}
        }
        true
    }
}
