//! Searching as a call that can pause: one match, all of them, splitting, replacing.

use std::rc::Rc;

use super::found::Match;
use super::matcher::{Aim, Matcher, Spans, Verdict};
use super::pattern::{Pattern, Subject};
use super::template::Template;
use crate::machine::{Arguments, Called, Chunk, Context, Coroutine, Resume, Step};
use crate::value::{Exc, ExcType, Exception, Str, Value, check_size, type_error};
use crate::vm::pulling::step_of;

/// Steps of the matcher that cost as much as one instruction.
const STEPS_PER_FUEL: u64 = 32;
/// Bytes that the fast way searches for what one instruction costs.
const BYTES_PER_FUEL: usize = 512;
/// Most steps between two looks at the fuel.
const SLICE: u64 = 1 << 16;

/// Matches one after the other, none over another.
#[derive(Debug)]
pub(super) struct Search {
    pattern: Rc<Pattern>,
    subject: Subject,
    aim: Aim,
    bounds: (usize, usize),
    at: usize,
    /// The last match was empty, and ended here: the next one must not be that.
    was_empty: bool,
    trying: Option<Matcher>,
    over: bool,
}

impl Search {
    /// A search within bounds that are bytes.
    pub(super) fn new(pattern: Rc<Pattern>, subject: Subject, aim: Aim, (from, to): (usize, usize)) -> Self {
        let over = from > to;
        let bounds = (from.min(to), to);
        Self { pattern, subject, aim, bounds, at: bounds.0, was_empty: false, trying: None, over }
    }

    /// The next match; `None` where fuel ran out.
    fn next(&mut self, cx: &mut Context<'_>) -> Option<Result<Option<Spans>, Exc>> {
        if self.over {
            return Some(Ok(None));
        }
        if cx.fuel() == 0 {
            return None;
        }
        if self.trying.is_none() && !self.was_empty {
            let text = &self.subject.bytes()[..self.bounds.1];
            if let Some(quick) = self.pattern.quick(&self.subject).filter(|quick| quick.can(self.aim, text, self.at)) {
                let found = quick.find(self.aim, text, self.at);
                let seen = found.as_ref().map_or(text.len(), |found| found.whole.1) - self.at;
                cx.spend(1 + (seen / BYTES_PER_FUEL) as u64);
                return Some(Ok(self.found(found)));
            }
        }
        let matcher = self.trying.get_or_insert_with(|| {
            let not_empty_at = self.was_empty.then_some(self.at);
            let program = Rc::clone(&self.pattern.program);
            Matcher::new(program, self.aim, self.at, self.bounds.1, not_empty_at)
        });
        loop {
            if cx.fuel() == 0 {
                return None;
            }
            let given = cx.fuel().saturating_mul(STEPS_PER_FUEL).min(SLICE);
            let mut left = given;
            let verdict = matcher.run(self.subject.bytes(), &mut left);
            cx.spend((given - left).div_ceil(STEPS_PER_FUEL));
            let found = match verdict {
                Verdict::Unfinished => continue,
                Verdict::Found(spans) => Some(spans),
                Verdict::Nothing => None,
                Verdict::TooMuch => {
                    let text = "the pattern has more to try than the memory budget holds";
                    return Some(Err(Exception::with_message(ExcType::MemoryError, text)));
                }
            };
            self.trying = None;
            return Some(Ok(self.found(found)));
        }
    }

    fn found(&mut self, found: Option<Spans>) -> Option<Spans> {
        match &found {
            Some(spans) => {
                self.was_empty = spans.whole.0 == spans.whole.1;
                self.at = spans.whole.1;
            }
            None => self.over = true,
        }
        found
    }

    fn to_match(&self, spans: Spans) -> Match {
        Match { pattern: Rc::clone(&self.pattern), subject: self.subject.clone(), spans, bounds: self.bounds }
    }
}

/// The matches as an iterator.
#[derive(Debug)]
pub(super) struct Matches(pub(super) Search);

impl Coroutine for Matches {
    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        let demand = match with {
            Resume::Next(demand) => demand.get(),
            Resume::Continue => 1,
            Resume::Throw(exc) => return Step::Raise(exc),
            _ => return Step::Return(Value::None),
        };
        let mut found = Vec::new();
        while found.len() < demand {
            match self.0.next(cx) {
                Some(Ok(Some(spans))) => found.push(Value::object(self.0.to_match(spans))),
                Some(Err(exc)) if found.is_empty() => return Step::Raise(exc),
                None if found.is_empty() => return Step::OutOfFuel,
                _ => break,
            }
        }
        if found.is_empty() { Step::Return(Value::None) } else { Step::Emit(Chunk::from(found)) }
    }
}

/// What comes in the place of a match.
#[derive(Debug)]
pub(super) enum Replacement {
    Template(Template),
    Function(Value),
}

/// What a search is for.
#[derive(Debug)]
pub(super) enum Goal {
    /// The first match, or None.
    First,
    /// What all matches or their groups hold.
    All(Vec<Value>),
    /// The parts between, after at most so many splits.
    Split { left: Option<usize>, parts: Vec<Value>, last: usize },
    /// The text with at most so many matches replaced, and, if wanted, how many were.
    Sub(Substitution),
}

/// A replacement under way.
#[derive(Debug)]
pub(super) struct Substitution {
    pub(super) with: Replacement,
    pub(super) left: Option<usize>,
    pub(super) counted: bool,
    pub(super) out: Vec<u8>,
    pub(super) last: usize,
    pub(super) times: usize,
    /// Pieces so far, as CPython counts them in what it says of one that does not fit.
    pub(super) pieces: usize,
}

impl Substitution {
    pub(super) fn new(with: Replacement, left: Option<usize>, counted: bool) -> Self {
        Self { with, left, counted, out: Vec::new(), last: 0, times: 0, pieces: 0 }
    }
}

/// A call that searches.
#[derive(Debug)]
pub(super) struct Task {
    pub(super) search: Search,
    pub(super) goal: Goal,
}

impl Task {
    /// Runs it as far as it gets at once.
    pub(super) fn call(mut self, cx: &mut Context<'_>) -> Called {
        match self.go(cx) {
            Ok(called) => called,
            Err(step) => Called::Unfinished(Box::new(self), Box::new(step)),
        }
    }

    fn go(&mut self, cx: &mut Context<'_>) -> Result<Called, Step> {
        loop {
            let done = match &self.goal {
                Goal::Split { left: Some(0), .. } => true,
                Goal::Sub(substitution) => substitution.left == Some(0),
                _ => false,
            };
            let spans = match done {
                true => None,
                false => match self.search.next(cx) {
                    None => return Err(Step::OutOfFuel),
                    Some(Err(exc)) => return Ok(Called::Raised(exc)),
                    Some(Ok(spans)) => spans,
                },
            };
            let Some(spans) = spans else { return Ok(self.end()) };
            if let Some(called) = self.take(spans, cx)? {
                return Ok(called);
            }
        }
    }

    /// Takes a match in; `Some` where that was the last.
    fn take(&mut self, spans: Spans, cx: &mut Context<'_>) -> Result<Option<Called>, Step> {
        let (subject, pattern) = (&self.search.subject, &self.search.pattern);
        match &mut self.goal {
            Goal::First => return Ok(Some(Called::Value(Value::object(self.search.to_match(spans))))),
            Goal::All(found) => {
                if found.len() == found.capacity()
                    && let Err(exc) = check_size(found.len().checked_mul(size_of::<Value>()))
                {
                    return Ok(Some(Called::Raised(exc)));
                }
                let group =
                    |span: Option<(usize, usize)>| span.map_or_else(|| subject.empty(), |span| subject.part(span));
                found.push(match pattern.parsed.groups {
                    0 => subject.part(spans.whole),
                    1 => group(spans.groups[0]),
                    _ => Value::tuple(spans.groups.iter().map(|span| group(*span)).collect()),
                });
            }
            Goal::Split { left, parts, last } => {
                parts.push(subject.part((*last, spans.whole.0)));
                parts.extend(spans.groups.iter().map(|span| span.map_or(Value::None, |span| subject.part(span))));
                *last = spans.whole.1;
                *left = left.map(|left| left - 1);
            }
            Goal::Sub(substitution) => {
                let (from, to) = spans.whole;
                if substitution.last < from {
                    substitution.out.extend_from_slice(&subject.bytes()[substitution.last..from]);
                    substitution.pieces += 1;
                }
                substitution.last = to;
                substitution.times += 1;
                substitution.left = substitution.left.map(|left| left - 1);
                let found = self.search.to_match(spans);
                match &substitution.with {
                    Replacement::Template(template) => {
                        if template.is_text() != pattern.is_text() {
                            let (wanted, given) = if pattern.is_text() { ("str", "bytes") } else { ("bytes", "str") };
                            return Ok(Some(Called::Raised(wrong_piece(substitution.pieces, wanted, given))));
                        }
                        template.push(&found, &mut substitution.out);
                        substitution.pieces += 1;
                    }
                    Replacement::Function(function) => {
                        match cx.world().call(function, Arguments::one(Value::object(found)), cx) {
                            Called::Value(piece) => {
                                if let Err(exc) = self.piece(&piece) {
                                    return Ok(Some(Called::Raised(exc)));
                                }
                            }
                            Called::Raised(exc) => return Ok(Some(Called::Raised(exc))),
                            Called::Unfinished(body, step) => return Err(Step::Enter(body, step)),
                        }
                    }
                }
                if let Goal::Sub(substitution) = &self.goal
                    && let Err(exc) = check_size(Some(substitution.out.len()))
                {
                    return Ok(Some(Called::Raised(exc)));
                }
            }
        }
        Ok(None)
    }

    /// What the function made of a match.
    fn piece(&mut self, piece: &Value) -> Result<(), Exc> {
        let is_text = self.search.pattern.is_text();
        let Goal::Sub(substitution) = &mut self.goal else { return Ok(()) };
        match piece.plain() {
            Value::None => return Ok(()),
            Value::Str(text) if is_text => substitution.out.extend_from_slice(text.as_bytes()),
            Value::Bytes(bytes) if !is_text => substitution.out.extend_from_slice(bytes),
            other => {
                let wanted = if is_text { "str" } else { "bytes" };
                return Err(wrong_piece(substitution.pieces, wanted, &other.type_name()));
            }
        }
        substitution.pieces += 1;
        Ok(())
    }

    fn end(&mut self) -> Called {
        let subject = &self.search.subject;
        let end = subject.bytes().len();
        Called::Value(match &mut self.goal {
            Goal::First => Value::None,
            Goal::All(found) => Value::list(std::mem::take(found)),
            Goal::Split { parts, last, .. } => {
                parts.push(subject.part((*last, end)));
                Value::list(std::mem::take(parts))
            }
            Goal::Sub(substitution) => {
                let text = match substitution.times {
                    0 => subject.whole(),
                    _ => {
                        let mut out = std::mem::take(&mut substitution.out);
                        out.extend_from_slice(&subject.bytes()[substitution.last..]);
                        match subject {
                            Subject::Text(_) => Value::Str(Str::from_wtf8_vec(out)),
                            Subject::Bytes(_) => Value::Bytes(out.into()),
                        }
                    }
                };
                match substitution.counted {
                    true => Value::tuple(vec![text, Value::from(substitution.times)]),
                    false => text,
                }
            }
        })
    }
}

fn wrong_piece(at: usize, wanted: &str, given: &str) -> Exc {
    type_error(match wanted {
        "str" => format!("sequence item {at}: expected str instance, {given} found"),
        _ => format!("sequence item {at}: expected a bytes-like object, {given} found"),
    })
}

impl Coroutine for Task {
    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        match with {
            Resume::Raised(exc) | Resume::Throw(exc) => return Step::Raise(exc),
            Resume::Close => return Step::Return(Value::None),
            Resume::Returned(piece) => {
                if let Err(exc) = self.piece(&piece) {
                    return Step::Raise(exc);
                }
            }
            _ => {}
        }
        match self.go(cx) {
            Ok(called) => step_of(called),
            Err(step) => step,
        }
    }

    fn held_bytes(&self) -> usize {
        match &self.goal {
            Goal::First => 0,
            Goal::All(items) | Goal::Split { parts: items, .. } => items.capacity() * size_of::<Value>(),
            Goal::Sub(substitution) => substitution.out.capacity(),
        }
    }
}
