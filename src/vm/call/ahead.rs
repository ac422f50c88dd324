//! A generator that goes on behind its `yield`: where several items are certain to be wanted of it, and nobody can tell when each of them
//! was made, it gives as many at once.
//!
//! Nobody can tell where the generator is proved pure, as are all stages that wait for it; where none of these is code, or none that
//! could get at it afterwards; where no event is recorded; and where none of the items is a thing that reads what the generator reads,
//! too, which has to be read in turns.
//!
//! What it asks for it asks for one by one, but in a loop that is [certain](super::super::certain) to take an item for each that it
//! yields. What it has made goes out before it waits for anything, or pauses: it stands in the middle of what it does then, and goes on
//! there when it is asked again. What it was given and has not used goes back to the edge that it came from.

use super::super::execute::{Exit, Frames};
use super::super::frame::{Awaiting, Frame};
use super::super::holding::{may_hold_iterators, may_hold_members};
use super::CodeRun;
use crate::lang::code::{CodeKind, Reg};
use crate::machine::{Chunk, Context, Demand, Iter, Request, Resume, Step};
use crate::value::Value;

/// Of how many members of the arguments it is looked at whether they are iterators.
const MEMBERS: usize = 4096;

/// What a run knows of items that it makes before each of them is asked for.
#[derive(Debug, Default)]
pub(in crate::vm) struct Ahead {
    may: May,
    /// How many more it may make before the last that is wanted.
    room: usize,
    /// Whether it runs itself, and none of its guests.
    here: bool,
    /// Whether there are items at hand of those that it asked for.
    at_hand: bool,
    /// There once it was asked for several.
    state: Option<Box<State>>,
}

/// How far it may go ahead.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
enum May {
    /// It is not known yet.
    #[default]
    Unknown,
    /// Not at all.
    Nothing,
    /// To items that hold no others.
    Plain,
    /// To all but iterators, and what may hold one; and it may ask for several where its loops are certain.
    Any,
}

#[derive(Debug)]
struct State {
    /// How many items are wanted.
    owed: usize,
    out: Out,
    /// What it was given and has not used, and by whom.
    input: Chunk,
    from: Option<Iter>,
    /// It is left for what its own loop asks for.
    asks: bool,
    /// Where it stands, where that is at no `yield`.
    stands: Option<Stands>,
}

/// Items that have not gone out, in order: ints as such as long as there is nothing else.
#[derive(Debug, Default)]
struct Out {
    ints: Vec<i64>,
    values: Vec<Value>,
}

impl Out {
    fn is_empty(&self) -> bool {
        self.ints.is_empty() && self.values.is_empty()
    }

    fn len(&self) -> usize {
        self.ints.len() + self.values.len()
    }

    #[inline]
    fn push(&mut self, item: Value) {
        match item {
            Value::Int(n) if self.values.is_empty() => self.ints.push(n),
            item => {
                if !self.ints.is_empty() {
                    self.values = self.ints.drain(..).map(Value::Int).collect();
                }
                self.values.push(item);
            }
        }
    }

    /// All of them, of which there are some, and none are left.
    fn take(&mut self) -> Chunk {
        let Self { ints, values } = self;
        match (ints.as_slice(), values.len()) {
            ([n], 0) => {
                let one = Chunk::one(Value::Int(*n));
                ints.clear();
                one
            }
            (_, 0) => std::mem::take(ints).into(),
            (_, 1) => Chunk::one(values.remove(0)),
            _ => std::mem::take(values).into(),
        }
    }
}

/// What comes next of one that stands in the middle of what it does.
#[derive(Debug)]
enum Stands {
    /// The next instruction.
    Instruction,
    /// Its loop asks.
    Loop,
    /// This.
    Step(Step),
}

impl Ahead {
    /// Whether it has made items that have not gone out.
    #[inline]
    pub(super) fn holds_items(&self) -> bool {
        self.state.as_ref().is_some_and(|state| !state.out.is_empty())
    }

    /// Whether it stands elsewhere than at a `yield`.
    #[inline]
    pub(super) fn stands_between(&self) -> bool {
        self.state.as_ref().is_some_and(|state| state.stands.is_some())
    }

    /// Whether it may go ahead, as far as it is known.
    #[inline]
    pub(super) fn may(&self) -> bool {
        matches!(self.may, May::Unknown | May::Any)
    }

    /// How often it holds an iterator: that whose items it has at hand.
    pub(super) fn holds(&self, iter: &Iter) -> usize {
        usize::from(self.state.as_ref().and_then(|state| state.from.as_ref()).is_some_and(|from| from.is(iter)))
    }

    /// Whether it only waits for what one of its loops asks for, with nothing else that could get at it, and wants several.
    pub(super) fn asks(&self) -> bool {
        self.state.as_ref().is_some_and(|state| state.asks)
    }

    /// Whether it makes items ahead, and may ask for several itself.
    #[inline]
    pub(super) fn goes_ahead(&self) -> bool {
        self.room > 0 && self.here
    }

    /// Whether it runs itself, and none of its guests, from now on.
    #[inline(always)]
    pub(super) fn is_here(&mut self, here: bool) {
        self.here = here;
    }

    /// The only frame, a generator's, yields its result: that is kept, and it goes on. False, with nothing done, where it may not.
    #[inline(always)]
    pub(super) fn keep(&mut self, frames: &mut Frames) -> bool {
        self.room > 0 && self.here && self.keep_result(frames)
    }

    fn keep_result(&mut self, frames: &mut Frames) -> bool {
        let ([frame], Some(state)) = (frames.as_mut_slice(), &mut self.state) else { return false };
        let goes = match frame.result() {
            Value::Object(_) | Value::Instance(_) => false,
            item if item.is_scalar() => true,
            item => self.may == May::Any && !may_hold_iterators(item),
        };
        if !goes {
            return false;
        }
        state.out.push(frame.take_result());
        if let Awaiting::Sent(dst) = frame.awaiting {
            frame.nothing_sent(dst);
        }
        self.room -= 1;
        true
    }

    /// The only frame asks for `dst = next(iter)`: that is the next of those at hand. False, with nothing done, where there is none.
    #[inline(always)]
    pub(super) fn next(&mut self, frames: &mut Frames, dst: Reg, iter: Reg) -> bool {
        self.at_hand && self.here && self.take_at_hand(frames, dst, iter)
    }

    fn take_at_hand(&mut self, frames: &mut Frames, dst: Reg, iter: Reg) -> bool {
        let ([frame], Some(state)) = (frames.as_mut_slice(), &mut self.state) else { return false };
        let Some(asked) = &frame.registers[iter as usize] else { return false };
        if !state.from.as_ref().is_some_and(|from| from.is_value(asked)) {
            return false;
        }
        let item = state.input.next();
        self.at_hand = state.input.len() > 0;
        match item {
            Some(item) => {
                frame.put(dst, item);
                true
            }
            None => false,
        }
    }

    /// Takes the items that its loop asked for, of which the first is wanted now.
    pub(super) fn take_in(&mut self, from: Option<Iter>, mut items: Chunk) -> Value {
        let first = items.next().unwrap_or_default();
        if items.len() > 0
            && let Some(state) = &mut self.state
        {
            state.input = items;
            state.from = from;
            self.at_hand = true;
        }
        first
    }

    /// It is resumed; whether several items are wanted.
    #[inline]
    fn begin(&mut self, with: &Resume, frame: Option<&Frame>, begun: bool, cx: &Context<'_>) -> bool {
        self.room = 0;
        if self.may == May::Nothing {
            return false;
        }
        if let Resume::Next(demand) = with {
            self.begin_asked(*demand, frame, begun, cx);
        }
        let Some(state) = &mut self.state else { return false };
        state.asks = false;
        if matches!(with, Resume::Send(_) | Resume::Throw(_) | Resume::Close) {
            state.owed = 1;
        }
        state.owed > 1
    }

    /// It may make as many as are wanted.
    fn make_room(&mut self) {
        if let Some(state) = &mut self.state {
            self.room = state.owed - 1;
        }
    }

    fn begin_asked(&mut self, demand: Demand, frame: Option<&Frame>, begun: bool, cx: &Context<'_>) {
        if self.may == May::Unknown {
            self.may = match frame {
                Some(frame) if !cx.record().info.effectful => May::of(frame, begun),
                _ => May::Nothing,
            };
        }
        let owed = demand.get();
        match &mut self.state {
            Some(state) => state.owed = owed,
            None if owed > 1 && self.may != May::Nothing => {
                self.state = Some(Box::new(State {
                    owed,
                    out: Out::default(),
                    input: Chunk::default(),
                    from: None,
                    asks: false,
                    stands: None,
                }));
            }
            None => {}
        }
    }

    /// What it does, where it has something to give first, or something to give back.
    fn end(&mut self, step: Step, cx: &mut Context<'_>) -> Step {
        self.room = 0;
        let Some(state) = &mut self.state else { return step };
        if std::mem::take(&mut self.at_hand)
            && let Some(from) = state.from.take()
        {
            cx.put_back(&from, std::mem::take(&mut state.input));
        }
        if state.out.is_empty() {
            return step;
        }
        cx.count_ahead(state.out.len());
        match step {
            Step::Emit(items) => items.for_each(|item| state.out.push(item)),
            Step::OutOfFuel | Step::Settle => state.stands = Some(Stands::Instruction),
            Step::Ask(..) if state.asks => state.stands = Some(Stands::Loop),
            step => state.stands = Some(Stands::Step(step)),
        }
        Step::Emit(state.out.take())
    }
}

impl May {
    /// What a generator may, with the arguments that its frame has where it has not begun.
    fn of(frame: &Frame, begun: bool) -> Self {
        let certain = frame.code.certain();
        if frame.code.code.kind != CodeKind::Generator || !certain.ignores_sent {
            return Self::Nothing;
        }
        if begun {
            return Self::Plain;
        }
        let (mut iterators, mut left) = (0, MEMBERS);
        let arguments = frame.registers.iter().take(frame.code.code.parameters.registers()).enumerate();
        for (at, value) in arguments.filter_map(|(at, slot)| Some((at, slot.as_ref()?))) {
            match value {
                Value::Object(_) if Iter::from_value(value).is_some() => {
                    iterators += 1;
                    if iterators > 1 || !certain.is_only_looped(at) {
                        return Self::Plain;
                    }
                }
                value if may_hold_members(value, &mut left) => return Self::Plain,
                _ => {}
            }
        }
        Self::Any
    }
}

impl CodeRun {
    /// The iterators that its frames hold, each once.
    pub(super) fn held_iterators(&self) -> Vec<Iter> {
        let mut held: Vec<Iter> = Vec::new();
        for value in self.own.frames.iter().flat_map(|frame| frame.registers.iter().flatten()) {
            if let Value::Object(_) = value
                && let Some(iter) = Iter::from_value(value)
                && !held.iter().any(|other| other.is(&iter))
            {
                held.push(iter);
            }
        }
        held
    }

    /// In how many places it holds an iterator.
    pub(super) fn places_of(&self, iter: &Iter) -> usize {
        let slots = self.own.frames.iter().flat_map(|frame| frame.registers.iter().flatten());
        slots.filter(|value| iter.is_value(value)).count() + self.links.ahead.holds(iter)
    }

    /// Is resumed, from where it stands.
    pub(super) fn run_ahead(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        let frame = self.own.frames.first().map(|frame| &**frame);
        if self.links.ahead.begin(&with, frame, self.own.begun, cx) && cx.may_run_ahead(&*self) {
            self.links.ahead.make_room();
        }
        let stands = self.links.ahead.state.as_mut().and_then(|state| state.stands.take());
        let step = match (stands, with) {
            (None, with) => self.resume_with(with, cx),
            (Some(stands), Resume::Next(_) | Resume::Send(_)) => self.go_on_from(stands, cx),
            (Some(_), with) => {
                self.guests.give_up();
                if let Some(frame) = self.own.frames.last_mut() {
                    frame.awaiting = Awaiting::Nothing;
                }
                self.resume_with(with, cx)
            }
        };
        self.links.ahead.end(step, cx)
    }

    fn go_on_from(&mut self, stands: Stands, cx: &mut Context<'_>) -> Step {
        let step = match stands {
            Stands::Instruction => self.continue_native(cx),
            Stands::Loop => self.otherwise(Exit::Item, cx),
            Stands::Step(step) => return self.leave(step),
        };
        step.unwrap_or_else(|| self.execute(cx))
    }

    /// Its loop asks for as many items as are certain to be needed; `None` where that is one.
    pub(super) fn ask_ahead(&mut self) -> Option<Step> {
        let Self { own, links, .. } = self;
        let ahead = &mut links.ahead;
        if ahead.room == 0 || ahead.may != May::Any {
            return None;
        }
        let [frame] = own.frames.as_slice() else { return None };
        if !matches!(frame.awaiting, Awaiting::Next { .. }) || !frame.code.certain().takes_for_each(frame.pc - 1) {
            return None;
        }
        let iter = Iter::from_value(frame.result()).filter(|iter| !iter.is_effectful())?;
        let state = ahead.state.as_mut()?;
        state.asks = true;
        Some(Step::Ask(iter, Request::Next(Demand::new(state.owed))))
    }

    /// Whom its loop asked has answered with these; the first of them.
    pub(super) fn take_in_ahead(&mut self, items: Chunk) -> Value {
        let from = self.own.frames.last().and_then(|frame| Iter::from_value(frame.result()));
        self.links.ahead.take_in(from, items)
    }
}
