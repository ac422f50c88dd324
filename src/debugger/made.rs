//! Which stages are shown: those of the text, and above each the iterators that it has made and asks, while they live.
//!
//! A recursive generator makes hundreds of iterators that end again at once; what counts is the stack of those that are
//! suspended now.

use std::collections::HashMap;
use std::rc::Rc;

use super::session::Session;
use crate::machine::{StageRecord, StageState};

/// The most iterators made while running that are shown.
const LIVING: usize = 48;
/// How many of those that ended stay in sight below a script, which has no other stages.
const ENDED: usize = 3;

/// A stage to show.
pub(super) struct Shown {
    pub(super) record: Rc<StageRecord>,
    /// What it made and asks, also shown.
    pub(super) made: Vec<Rc<StageRecord>>,
}

type Key = *const StageRecord;

/// The stages to show, whatever is asked before who asks it.
pub(super) fn shown(session: &Session) -> Vec<Shown> {
    let mut roots = session.spine().to_vec();
    roots.extend(session.script_body().cloned());
    let made = kept(session);
    let mut children: HashMap<Key, Vec<Rc<StageRecord>>> = HashMap::new();
    for record in &made {
        let holder = holder(record, &roots, &made).or_else(|| roots.last().cloned());
        if let Some(holder) = holder {
            children.entry(Rc::as_ptr(&holder)).or_default().push(Rc::clone(record));
        }
    }
    let mut shown = Vec::new();
    // Depth first, each after what stands above it; a stack, as the chain of holders may be long.
    let mut todo: Vec<(Rc<StageRecord>, bool)> = roots.into_iter().rev().map(|record| (record, false)).collect();
    while let Some((record, expanded)) = todo.pop() {
        let above = if expanded { children.remove(&Rc::as_ptr(&record)) } else { None };
        if expanded {
            shown.push(Shown { record, made: above.unwrap_or_default() });
            continue;
        }
        let above = children.get(&Rc::as_ptr(&record)).cloned().unwrap_or_default();
        todo.push((record, true));
        todo.extend(above.into_iter().rev().map(|record| (record, false)));
    }
    shown
}

/// The iterators made while running that are worth showing, oldest first.
fn kept(session: &Session) -> Vec<Rc<StageRecord>> {
    let lives = |record: &Rc<StageRecord>| record.iter().is_some() && record.state.get() != StageState::Closed;
    let (mut living, mut ended): (Vec<_>, Vec<_>) = session.made().into_iter().partition(lives);
    living.drain(..living.len().saturating_sub(LIVING));
    if session.is_script() {
        ended.drain(..ended.len().saturating_sub(ENDED));
        living.extend(ended);
    }
    living
}

/// The nearest stage that is shown, of those on whose behalf this one was made.
fn holder(record: &Rc<StageRecord>, roots: &[Rc<StageRecord>], made: &[Rc<StageRecord>]) -> Option<Rc<StageRecord>> {
    let is_shown = |other: &Rc<StageRecord>| roots.iter().chain(made).any(|shown| Rc::ptr_eq(shown, other));
    let mut holder = record.asked_by();
    // An iterator may be asked by one that it asked itself: the way up is bounded.
    for _ in 0..=LIVING {
        match holder {
            Some(found) if is_shown(&found) && !Rc::ptr_eq(&found, record) => return Some(found),
            Some(gone) => holder = gone.asked_by(),
            None => break,
        }
    }
    let id = record.id.borrow();
    let base = id.split('~').next().unwrap_or_default();
    roots.iter().find(|root| *root.id.borrow() == base && !Rc::ptr_eq(root, record)).cloned()
}
