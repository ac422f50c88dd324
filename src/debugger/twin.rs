//! The same pipeline as lists, really run: every stage's items are collected before the next stage takes the first.

use std::time::{Duration, Instant};

use super::probe::{takes_from_others, touches_the_world};
use super::session::{Progress, Session};
use super::view::StageId;
use crate::machine::{Demand, Pace, Waker};
use crate::pipeline::{Document, Place};

/// The most that its lists may hold, in bytes.
const BYTES: u64 = 256 << 20;
/// How long it may run.
const TIME: Duration = Duration::from_secs(10);
/// How much runs before it is looked at what it holds.
const SLICE: u64 = 200_000;

/// What the lists came to hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Twin {
    /// For each stage of the text, the most bytes that the list of its items held.
    pub stages: Vec<(StageId, u64)>,
    /// Bytes of all lists together, as if each stays until the end.
    pub bytes: u64,
    /// Why it was not run to its end, where it was not.
    pub stopped: Option<String>,
}

/// Runs a program with a list after each stage, within a budget. What it prints is dropped, and its input is read from handles of
/// its own; one that reaches out into the world, follows something, or reads what can be read only once is not run.
pub(super) fn run(text: &str) -> Twin {
    let mut twin = Twin::default();
    let refused = |why: &str| Twin { stopped: Some(why.to_owned()), ..Twin::default() };
    let mut document = Document::from_text(text);
    let ids: Vec<StageId> = document.outline().stages.iter().map(|stage| stage.id.clone()).collect();
    if ids.is_empty() {
        return refused("there is no pipeline to make lists of");
    }
    if touches_the_world(text) {
        return refused("it follows or writes something: as lists it would never end, or write twice");
    }
    for id in ids.iter().rev() {
        if document.insert(Place::After(id), "list()").is_err() {
            return refused("its stages cannot be told apart");
        }
    }
    let Ok(mut session) = Session::new(document.text(), Waker::default()) else {
        return refused("it does not check with a list after each stage");
    };
    session.in_real_time();
    let began = Instant::now();
    loop {
        let progress = match session.build(Pace::Answer, SLICE) {
            None if takes_from_others(&session) => return refused("its input can be read only once"),
            None => session.advance(Demand::FULL, Pace::Answer, SLICE),
            Some(progress) => progress,
        };
        drop((session.world().take_printed(), session.world().take_printed_aside()));
        measure(&session, &ids, &mut twin);
        twin.stopped = match progress {
            Progress::End => break,
            Progress::Raised(exc) => Some(exc.headline()),
            Progress::Waiting(what) => Some(format!("it waits for {}", what.what)),
            _ if twin.bytes > BYTES => Some(format!("its lists hold more than {} MiB", BYTES >> 20)),
            _ if began.elapsed() > TIME => Some(format!("it takes longer than {} s", TIME.as_secs())),
            _ => None,
        };
        if twin.stopped.is_some() {
            break;
        }
    }
    session.break_off(SLICE);
    twin
}

/// Notes what each list has held at most; each stands directly after its stage.
fn measure(session: &Session, ids: &[StageId], twin: &mut Twin) {
    let spine = session.spine();
    if spine.len() != 2 * ids.len() {
        return;
    }
    let lists = spine.iter().skip(1).step_by(2);
    twin.stages = ids.iter().cloned().zip(lists.map(|list| list.meter.peak.get() as u64)).collect();
    twin.bytes = twin.stages.iter().map(|(_, bytes)| bytes).sum();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_stage_s_list_is_measured() {
        let twin = run("range(1000) | filter(_ % 2) | map(str(_))");
        assert_eq!(twin.stopped, None);
        let bytes: Vec<u64> = twin.stages.iter().map(|(_, bytes)| *bytes).collect();
        assert_eq!(bytes.len(), 3);
        assert!(bytes[0] >= 8_000 && bytes[1] >= 4_000 && bytes[1] < bytes[0] && bytes[2] > bytes[1], "{bytes:?}");
        assert_eq!(twin.bytes, bytes.iter().sum::<u64>());
    }

    #[test]
    fn what_never_ends_is_stopped_and_what_follows_is_not_begun() {
        let twin = run("count() | map(_ + 1)");
        assert!(twin.stopped.is_some_and(|why| why.contains("hold more than") || why.contains("longer than")));
        assert!(run("tail('x.log') | map(_)").stopped.is_some_and(|why| why.contains("follows")));
        assert!(run("print(1)").stopped.is_some());
    }
}
