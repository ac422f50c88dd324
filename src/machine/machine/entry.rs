//! What stands on the stack, and what of it is left elsewhere.

use std::rc::Rc;

use super::super::iter::Body;
use super::super::{Coroutine, Iter, Resume, StageRecord, StageState, World};

/// What an entry of the stack owes to whom.
#[derive(Debug)]
pub(super) enum Debt {
    /// It was asked for up to this many items.
    Items(usize),
    /// It was sent a value, or thrown an exception: one item.
    Item,
    /// It was asked to close.
    Close,
    /// It is a call: a value.
    Value,
    /// Its last reference went: nobody waits; this is what goes on afterwards.
    Nothing(Box<Resume>),
}

/// A coroutine on the stack.
#[derive(Debug)]
pub(in crate::machine) struct Entry {
    /// The iterator whose body this is; none for calls and for what is being closed after its last reference went.
    pub(super) owner: Option<Iter>,
    /// To whom its time, errors and drops count.
    pub(super) record: Rc<StageRecord>,
    pub(in crate::machine) body: Box<dyn Coroutine>,
    pub(super) debt: Debt,
    /// The ones it asked with [`Step::AskAny`], and which of them is being asked.
    pub(super) any: Option<(Vec<Iter>, usize)>,
    pub(super) answered: usize,
    /// Whether the wait it is in has been counted.
    pub(super) wait_counted: bool,
}

/// What was under way when it was taken off the stack.
#[derive(Debug)]
pub struct Suspended {
    pub(super) stack: Vec<Entry>,
    pub(super) with: Resume,
}

/// What an iterator was the top of when it was left waiting.
#[derive(Debug, Default)]
pub(in crate::machine) struct Parked {
    pub(super) entries: Vec<Entry>,
    /// With what it goes on; `None`: it is woken.
    pub(super) with: Option<Resume>,
}

impl Parked {
    pub(in crate::machine) fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Gives it up, innermost first.
    pub(in crate::machine) fn abandon(self, world: &World) {
        self.entries.into_iter().rev().for_each(|entry| entry.abandon(world));
    }
}

impl Entry {
    /// To whom its time, errors and drops count.
    pub(in crate::machine) fn record(&self) -> &Rc<StageRecord> {
        &self.record
    }

    /// Whether it is an iterator's, and no call.
    pub(in crate::machine) fn is_stage(&self) -> bool {
        self.owner.is_some()
    }

    /// Whether it can be run by another that stands below it: it owes one item, or the value of a call. Code gives one item, whatever
    /// it was asked for.
    pub(super) fn may_go_to_host(&self) -> bool {
        let owes = match self.debt {
            Debt::Items(n) if n == 1 || self.record.info.is_code => {
                self.owner.as_ref().is_some_and(|owner| owner.in_flight() == 0)
            }
            Debt::Value => self.owner.is_none(),
            _ => false,
        };
        owes && self.any.is_none() && !self.wait_counted && self.body.may_be_hosted()
    }

    /// Gives it up in the middle of what it does: where it has something to run on closing, that waits to be closed.
    pub(super) fn abandon(self, world: &World) {
        if let Some(owner) = &self.owner {
            owner.set_body(Body::Done);
        }
        self.record.state.set(StageState::Closed);
        if !matches!(self.debt, Debt::Nothing(_)) {
            world.bury(self.body, &self.record);
        }
    }
}
