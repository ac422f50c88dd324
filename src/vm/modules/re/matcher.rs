//! Matching by trying: CPython's way, on an explicit stack, so that it can pause between any two steps.
//!
//! A pattern that backtracks without end is thereby no danger: each step is counted, and between two of them the run can be
//! paused or stopped. What is remembered to be undone is bounded.

use std::rc::Rc;

use super::charset::lower;
use super::places::{before, holds, point_at, taken, width_at};
use super::program::{One, Op, Program};
use super::tree::Kind;

/// How much may be remembered to be undone: some 100 MiB.
const MAX_STACK: usize = 1 << 22;
/// No position.
const NOWHERE: usize = usize::MAX;

/// Where a match may begin and end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Aim {
    /// Anywhere.
    Search,
    /// It begins where the search does.
    Match,
    /// It is all of it.
    Full,
}

/// Where a match and its groups lie, in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Spans {
    pub(super) whole: (usize, usize),
    pub(super) groups: Vec<Option<(usize, usize)>>,
    /// The group that was closed last.
    pub(super) last: Option<usize>,
}

/// What so many steps came to.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    Found(Spans),
    Nothing,
    /// There is more to try.
    Unfinished,
    /// There is too much to try.
    TooMuch,
}

/// What is undone or tried where the present way fails.
#[derive(Debug)]
enum Undo {
    Branch {
        pc: usize,
        at: usize,
    },
    Slot {
        slot: usize,
        old: usize,
        last: usize,
    },
    Count {
        index: usize,
        count: u32,
        since: usize,
    },
    /// A greedy repetition that can give back down to `low`.
    Fewer {
        pc: usize,
        low: usize,
        at: usize,
    },
    /// A lazy repetition that can take more.
    More {
        pc: usize,
        at: usize,
        left: u32,
    },
    /// The bottom of a lookahead or an atomic group.
    Bottom {
        otherwise: Option<usize>,
        at: usize,
    },
}

/// A search under way.
#[derive(Debug)]
pub(super) struct Matcher {
    program: Rc<Program>,
    aim: Aim,
    /// Where the match that is being tried begins.
    start: usize,
    end: usize,
    /// A match that ends here is none, where it also begins here: the last one was empty, and here.
    not_empty_at: usize,
    pc: usize,
    at: usize,
    trying: bool,
    stack: Vec<Undo>,
    bottoms: Vec<usize>,
    slots: Vec<usize>,
    last: usize,
    counts: Vec<(u32, usize)>,
}

impl Matcher {
    /// A search from byte `start` on, in a text that ends at byte `end`.
    pub(super) fn new(program: Rc<Program>, aim: Aim, start: usize, end: usize, not_empty_at: Option<usize>) -> Self {
        let (slots, counts) = (vec![NOWHERE; 2 * program.groups], vec![(0, NOWHERE); program.loops]);
        Self {
            program,
            aim,
            start,
            end,
            not_empty_at: not_empty_at.unwrap_or(NOWHERE),
            pc: 0,
            at: start,
            trying: false,
            stack: Vec::new(),
            bottoms: Vec::new(),
            slots,
            last: 0,
            counts,
        }
    }

    /// Goes on for about so many steps; what was used of them is taken off.
    pub(super) fn run(&mut self, text: &[u8], steps: &mut u64) -> Verdict {
        let program = Rc::clone(&self.program);
        let text = &text[..self.end.min(text.len())];
        loop {
            if !self.trying {
                if !self.next_start(&program, text, steps) {
                    return Verdict::Nothing;
                }
                self.begin();
            }
            loop {
                if *steps == 0 {
                    return Verdict::Unfinished;
                }
                *steps -= 1;
                if self.stack.len() > MAX_STACK {
                    return Verdict::TooMuch;
                }
                if self.step(&program, text, steps) {
                    if matches!(program.ops[self.pc], Op::Match) && self.accepts() {
                        return Verdict::Found(self.spans());
                    }
                    if !matches!(program.ops[self.pc], Op::Match) {
                        continue;
                    }
                }
                if !self.fail(&program, text, steps) {
                    break;
                }
            }
            self.trying = false;
            if self.aim != Aim::Search || self.start >= text.len() || program.at_start {
                return Verdict::Nothing;
            }
            self.start += width_at(text, self.start, program.bytes);
        }
    }

    fn accepts(&self) -> bool {
        (self.aim != Aim::Full || self.at == self.end) && !(self.at == self.start && self.at == self.not_empty_at)
    }

    /// Moves to the next place where a match may begin.
    fn next_start(&mut self, program: &Program, text: &[u8], steps: &mut u64) -> bool {
        if self.start > text.len() {
            return false;
        }
        if self.aim != Aim::Search {
            return true;
        }
        let rest = &text[self.start..];
        let skipped = if program.prefix.len() > 1 {
            memchr::memmem::find(rest, &program.prefix)
        } else if let [byte] = *program.prefix {
            memchr::memchr(byte, rest)
        } else if let Some(first) = &program.first {
            rest.iter().position(|byte| first[*byte as usize] && (program.bytes || byte & 0xc0 != 0x80))
        } else {
            Some(0)
        };
        match skipped {
            Some(skipped) => {
                *steps = steps.saturating_sub(skipped as u64 / 16).max(1);
                self.start += skipped;
                true
            }
            None => false,
        }
    }

    fn begin(&mut self) {
        self.trying = true;
        self.pc = 0;
        self.at = self.start;
        self.stack.clear();
        self.bottoms.clear();
        self.slots.fill(NOWHERE);
        self.last = 0;
    }

    fn spans(&self) -> Spans {
        let groups = self.slots.chunks_exact(2).map(|pair| match pair {
            [from, to] if *from != NOWHERE && *to != NOWHERE => Some((*from, *to)),
            _ => None,
        });
        let last = Some(self.last).filter(|last| *last > 0);
        Spans { whole: (self.start, self.at), groups: groups.collect(), last }
    }

    fn remember_count(&mut self, index: usize) {
        let (count, since) = self.counts[index];
        self.stack.push(Undo::Count { index, count, since });
    }

    /// Does one instruction, up to where `pc` stands at one that is still to be done; false where it fails.
    fn step(&mut self, program: &Program, text: &[u8], steps: &mut u64) -> bool {
        let mut next = self.pc + 1;
        match &program.ops[self.pc] {
            Op::Match => return true,
            Op::One(one) => match taken(*one, program, text, self.at) {
                Some(width) => self.at += width,
                None => return false,
            },
            Op::Text(wanted) => {
                if !text[self.at..].starts_with(wanted) {
                    return false;
                }
                self.at += wanted.len();
            }
            Op::Repeat { one, min, max, kind } => {
                let most = if *kind == Kind::Lazy { *min } else { *max };
                let (count, low) = self.take_many(*one, *min, most, program, text);
                *steps = steps.saturating_sub(u64::from(count) / 4);
                if count < *min {
                    return false;
                }
                match kind {
                    Kind::Greedy if self.at > low => self.stack.push(Undo::Fewer { pc: next, low, at: self.at }),
                    Kind::Lazy if max > min => {
                        self.stack.push(Undo::More { pc: self.pc, at: self.at, left: max - min });
                    }
                    _ => {}
                }
            }
            Op::At { at, multiline, ascii } => {
                if !holds(*at, *multiline, *ascii, program.bytes, text, self.at) {
                    return false;
                }
            }
            Op::Split(other) => self.stack.push(Undo::Branch { pc: *other, at: self.at }),
            Op::Jump(to) => next = *to,
            Op::Save(slot) => {
                self.stack.push(Undo::Slot { slot: *slot, old: self.slots[*slot], last: self.last });
                self.slots[*slot] = self.at;
                if slot % 2 == 1 {
                    self.last = slot / 2 + 1;
                }
            }
            Op::Begin(index) => {
                self.remember_count(*index);
                self.counts[*index] = (0, NOWHERE);
            }
            Op::Loop { index, min, max, lazy, exit } => {
                let (count, since) = self.counts[*index];
                let body = next + usize::from(*lazy);
                let more = count < *max || *max == super::tree::ENDLESS;
                if count < *min {
                    self.remember_count(*index);
                    self.counts[*index].0 = count + 1;
                    next = body;
                } else if *lazy {
                    self.stack.push(Undo::Branch { pc: next, at: self.at });
                    next = *exit;
                } else if more && self.at != since {
                    self.stack.push(Undo::Branch { pc: *exit, at: self.at });
                    self.remember_count(*index);
                    self.counts[*index] = (count.saturating_add(1), self.at);
                    next = body;
                } else {
                    next = *exit;
                }
            }
            Op::Again { index, max } => {
                let (count, since) = self.counts[*index];
                if (count >= *max && *max != super::tree::ENDLESS) || self.at == since {
                    return false;
                }
                self.remember_count(*index);
                self.counts[*index] = (count.saturating_add(1), self.at);
            }
            Op::Ref { group, fold } => match self.repeated(*group, *fold, program, text, steps) {
                Some(end) => self.at = end,
                None => return false,
            },
            Op::Unless(group, otherwise) => {
                if self.slots.get(2 * group - 1).is_none_or(|end| *end == NOWHERE) {
                    next = *otherwise;
                }
            }
            Op::Enter { otherwise } => {
                self.bottoms.push(self.stack.len());
                self.stack.push(Undo::Bottom { otherwise: *otherwise, at: self.at });
            }
            Op::Looked { negative: true } => {
                self.unwind();
                return false;
            }
            Op::Looked { negative: false } => self.at = self.settle(steps),
            Op::Settled => {
                self.settle(steps);
            }
            Op::Back(n) => {
                for _ in 0..*n {
                    if self.at == 0 {
                        return false;
                    }
                    self.at = before(text, self.at, program.bytes);
                }
            }
        }
        self.pc = next;
        true
    }

    /// Takes up to `max`; how many, and where the fewest end.
    fn take_many(&mut self, one: One, min: u32, max: u32, program: &Program, text: &[u8]) -> (u32, usize) {
        let (mut count, mut low) = (0, self.at);
        if one == One::AnyAll && program.bytes && min == 0 && max == super::tree::ENDLESS {
            self.at = text.len();
            return (u32::try_from(text.len() - low).unwrap_or(u32::MAX), low);
        }
        while count < max
            && let Some(width) = taken(one, program, text, self.at)
        {
            self.at += width;
            count += 1;
            if count == min {
                low = self.at;
            }
        }
        (count, low)
    }

    /// Where what a group matched ends, where it stands here once more.
    fn repeated(
        &self,
        group: usize,
        fold: Option<bool>,
        program: &Program,
        text: &[u8],
        steps: &mut u64,
    ) -> Option<usize> {
        let (from, to) = (self.slots[2 * group - 2], self.slots[2 * group - 1]);
        if from == NOWHERE || to == NOWHERE || from > to {
            return None;
        }
        *steps = steps.saturating_sub((to - from) as u64 / 8);
        let Some(ascii) = fold else {
            return text[self.at..].starts_with(&text[from..to]).then_some(self.at + to - from);
        };
        let (mut theirs, mut ours) = (from, self.at);
        while theirs < to {
            let (a, long) = point_at(text, theirs, program.bytes)?;
            let (b, width) = point_at(text, ours, program.bytes)?;
            if lower(a, ascii) != lower(b, ascii) {
                return None;
            }
            theirs += long;
            ours += width;
        }
        Some(ours)
    }

    /// Keeps what was found since the last bottom, and forgets what else could be tried; where it began.
    fn settle(&mut self, steps: &mut u64) -> usize {
        let Some(bottom) = self.bottoms.pop() else { return self.at };
        let above = self.stack.split_off(bottom);
        *steps = steps.saturating_sub(above.len() as u64 / 4);
        let mut began = self.at;
        for undo in above {
            match undo {
                Undo::Bottom { at, .. } => began = at,
                kept @ (Undo::Slot { .. } | Undo::Count { .. }) => self.stack.push(kept),
                _ => {}
            }
        }
        began
    }

    /// Undoes all since the last bottom.
    fn unwind(&mut self) {
        let bottom = self.bottoms.pop().unwrap_or(0);
        while self.stack.len() > bottom {
            let undo = self.stack.pop();
            self.undo(undo);
        }
    }

    fn undo(&mut self, undo: Option<Undo>) {
        match undo {
            Some(Undo::Slot { slot, old, last }) => {
                self.slots[slot] = old;
                self.last = last;
            }
            Some(Undo::Count { index, count, since }) => self.counts[index] = (count, since),
            _ => {}
        }
    }

    /// Goes back to the last place where something else can be tried; false where there is none.
    fn fail(&mut self, program: &Program, text: &[u8], steps: &mut u64) -> bool {
        while let Some(undo) = self.stack.pop() {
            *steps = steps.saturating_sub(1);
            match undo {
                Undo::Branch { pc, at } => {
                    (self.pc, self.at) = (pc, at);
                    return true;
                }
                Undo::Fewer { pc, low, at } => {
                    let at = before(text, at, program.bytes);
                    if at > low {
                        self.stack.push(Undo::Fewer { pc, low, at });
                    }
                    (self.pc, self.at) = (pc, at);
                    return true;
                }
                Undo::More { pc, at, left } => {
                    let Op::Repeat { one, max, .. } = &program.ops[pc] else { continue };
                    let Some(width) = taken(*one, program, text, at) else { continue };
                    let left = if *max == super::tree::ENDLESS { left } else { left - 1 };
                    if left > 0 {
                        self.stack.push(Undo::More { pc, at: at + width, left });
                    }
                    (self.pc, self.at) = (pc + 1, at + width);
                    return true;
                }
                Undo::Bottom { otherwise, at } => {
                    self.bottoms.pop();
                    if let Some(otherwise) = otherwise {
                        (self.pc, self.at) = (otherwise, at);
                        return true;
                    }
                }
                undo => self.undo(Some(undo)),
            }
        }
        false
    }
}
