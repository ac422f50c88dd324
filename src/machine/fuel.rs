//! Fuel: what is left of what a run was given, and that a run may be asked to stop before.

use std::cell::Cell;

use super::Hurry;

/// What is left.
#[derive(Debug)]
pub(super) struct Fuel {
    left: Cell<u64>,
    hurry: Hurry,
    /// Whether the run is one that goes on after it was hurried: closing does not.
    heeds: Cell<bool>,
    /// What was left where the run was hurried.
    forgone: Cell<u64>,
}

impl Fuel {
    pub(super) fn new(hurry: Hurry) -> Self {
        Self { left: Cell::default(), hurry, heeds: Cell::default(), forgone: Cell::default() }
    }

    #[inline]
    pub(super) fn left(&self) -> u64 {
        self.left.get()
    }

    /// So much is left from now on; nothing, where the run is asked to come to rest.
    #[inline]
    pub(super) fn set(&self, fuel: u64) {
        if self.hurry.is_asked() && self.heeds.get() {
            self.forgone.set(self.forgone.get() + fuel);
            return self.left.set(0);
        }
        self.left.set(fuel);
    }

    /// So much is there to begin with, whoever hurries: a run gets on by one step at least.
    pub(super) fn give(&self, fuel: u64) {
        self.forgone.set(0);
        self.left.set(fuel);
    }

    /// What was not spent of what was given.
    pub(super) fn unspent(&self) -> u64 {
        self.left.get() + self.forgone.take()
    }

    /// Whether the run that begins heeds a [`Hurry`]; says whether the one before did.
    pub(super) fn heed_hurry(&self, heeds: bool) -> bool {
        self.heeds.replace(heeds)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_that_is_hurried_has_nothing_left_after_its_next_step_and_has_not_spent_it() {
        let hurry = Hurry::default();
        let fuel = Fuel::new(hurry.clone());
        fuel.heed_hurry(true);
        hurry.ask();
        fuel.give(100);
        assert_eq!(fuel.left(), 100, "one step is made");
        fuel.set(99);
        assert_eq!((fuel.left(), fuel.unspent()), (0, 99));
        fuel.heed_hurry(false);
        fuel.give(100);
        fuel.set(99);
        assert_eq!((fuel.left(), fuel.unspent()), (99, 99), "closing is not hurried");
        hurry.end();
        fuel.heed_hurry(true);
        fuel.set(98);
        assert_eq!(fuel.left(), 98);
    }
}
