//! Events: what happened, to which stage, with what.

use std::collections::VecDeque;
use std::rc::Rc;

use super::{EventKind, FrameView, StageRecord, StageState};

/// One event.
#[derive(Clone, Debug)]
pub struct Event {
    /// Its number, from 1.
    pub seq: u64,
    /// What happened.
    pub kind: EventKind,
    /// To whom.
    pub record: Rc<StageRecord>,
    /// Short repr of the item, the value or the exception.
    pub item: Option<String>,
    /// How many items, where full speed made one event of many.
    pub count: usize,
    /// For code: where it stands.
    pub frame: Option<FrameView>,
    /// The stage's state afterwards.
    pub state: StageState,
}

impl Event {
    /// Bytes that it holds, about.
    fn bytes(&self) -> usize {
        let frame = self.frame.as_ref().map_or(0, |frame| {
            frame.locals.iter().map(|(name, value)| name.len() + value.len() + 48).sum::<usize>() + frame.function.len()
        });
        size_of::<Event>() + self.item.as_ref().map_or(0, String::len) + frame
    }
}

/// How much is recorded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Recording {
    /// Nothing: a headless run.
    #[default]
    Off,
    /// A little of what passes, at a cost that hardly depends on how much does: full speed between two looks.
    Sampled,
    /// The newest items of every chunk: full speed just before a look.
    Chunks,
    /// Every event with its item and frame: stepping.
    Everything,
}

/// The newest events, within a bound in bytes; the oldest go first.
#[derive(Debug)]
pub struct Trace {
    events: VecDeque<Event>,
    bytes: usize,
    limit: usize,
    total: u64,
    skipped: u64,
    /// Calls that are recorded, whose answers are not.
    unanswered: u64,
}

impl Trace {
    /// An empty trace that keeps at most about `limit` bytes.
    pub fn new(limit: usize) -> Self {
        Self { events: VecDeque::new(), bytes: 0, limit, total: 0, skipped: 0, unanswered: 0 }
    }

    /// The newest events, oldest first.
    pub fn events(&self) -> impl DoubleEndedIterator<Item = &Event> + ExactSizeIterator {
        self.events.iter()
    }

    /// Events so far, those in bulk counted one by one.
    pub fn total(&self) -> u64 {
        self.total
    }

    /// Events that were counted in bulk and not recorded one by one.
    pub fn skipped(&self) -> u64 {
        self.skipped
    }

    /// Takes all events that are recorded.
    pub fn drain(&mut self) -> Vec<Event> {
        self.bytes = 0;
        self.events.drain(..).collect()
    }

    pub(super) fn push(&mut self, mut event: Event, bulk: u64) {
        self.total += 1 + bulk;
        self.skipped += bulk;
        event.seq = self.total;
        self.bytes += event.bytes();
        self.events.push_back(event);
        while self.bytes > self.limit {
            match self.events.pop_front() {
                Some(old) => self.bytes -= old.bytes(),
                None => break,
            }
        }
    }

    /// Counts `n` events, calls with what came of them, that are not recorded one by one.
    pub(super) fn count(&mut self, n: u64) {
        let known = self.unanswered.min(n);
        self.unanswered -= known;
        self.total += n - known;
        self.skipped += n - known;
    }

    /// Answers are counted from now on, with their calls; those of this many calls that are under way are recorded.
    pub(super) fn begin_to_count(&mut self, calls: u64) {
        self.unanswered = calls;
    }

    /// Answers are recorded from now on; this many calls are under way, most of which nobody has counted.
    pub(super) fn begin_to_record(&mut self, calls: u64) {
        let known = std::mem::take(&mut self.unanswered);
        self.count(calls.saturating_sub(known));
    }
}
