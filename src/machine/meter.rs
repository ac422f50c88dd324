//! What is counted of a stage while it runs.

use std::cell::Cell;

/// Counts of one stage. Exact; they are what item-by-item execution would count.
#[derive(Debug, Default)]
pub struct Meter {
    /// `next()` calls received: items delivered, plus one for each end, failure or pending call.
    pub calls: Cell<u64>,
    /// Items received from all inputs.
    pub items_in: Cell<u64>,
    /// Items delivered.
    pub items_out: Cell<u64>,
    /// Items received and not passed on.
    pub dropped: Cell<u64>,
    /// Errors raised or skipped.
    pub errors: Cell<u64>,
    /// Items that were treated a chunk at once and not one by one: what came of them is the same.
    pub at_once: Cell<u64>,
    /// Bytes held now, edge included.
    pub held: Cell<usize>,
    /// Most bytes held so far.
    pub peak: Cell<usize>,
    /// Bytes that a list of everything delivered would hold.
    pub list_bytes: Cell<u64>,
    /// Nanoseconds spent inside, where a clock was given; sampled.
    pub nanos: Cell<u64>,
}

/// Adds to a counter.
#[inline]
pub(super) fn add(counter: &Cell<u64>, n: u64) {
    counter.set(counter.get() + n);
}

/// Until so many calls and items every one of a stage's turns is timed, from then on a share.
const NEW: u64 = 512;
/// The same of turns that treat a chunk of items.
const NEW_IN_BULK: u64 = 1 << 16;

impl Meter {
    /// Whether so little has passed that timing a share of it would tell nothing.
    #[inline]
    pub(super) fn is_new(&self) -> bool {
        self.calls.get() + self.items_in.get() < NEW
    }

    /// The same of turns that treat a chunk of items.
    #[inline]
    pub(super) fn is_new_in_bulk(&self) -> bool {
        self.calls.get() + self.items_in.get() < NEW_IN_BULK
    }

    pub(super) fn take_over(&self, before: &Meter) {
        for (to, from) in [
            (&self.calls, &before.calls),
            (&self.items_in, &before.items_in),
            (&self.items_out, &before.items_out),
            (&self.dropped, &before.dropped),
            (&self.errors, &before.errors),
            (&self.at_once, &before.at_once),
            (&self.list_bytes, &before.list_bytes),
            (&self.nanos, &before.nanos),
        ] {
            to.set(from.get());
        }
        self.held.set(before.held.get());
        self.peak.set(before.peak.get());
    }

    pub(crate) fn hold(&self, bytes: usize) {
        self.held.set(bytes);
        if bytes > self.peak.get() {
            self.peak.set(bytes);
        }
    }
}
