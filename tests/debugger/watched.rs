//! A debugger whose snapshots a test waits for.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use drip::debugger::{Command, Debugger, MeterView, OutputKind, RunState, Snapshot, StageView};

pub(crate) struct Watched {
    pub(crate) debugger: Debugger,
    changed: Receiver<()>,
}

impl Watched {
    pub(crate) fn of(text: &str) -> Self {
        let (tell, changed) = channel();
        // Once the test is over, nobody listens.
        let on_change = move || tell.send(()).unwrap_or(());
        let debugger = Debugger::launch(Box::new(on_change)).expect("a thread");
        let watched = Self { debugger, changed };
        watched.load(text, 1);
        watched
    }

    pub(crate) fn load(&self, text: &str, revision: u64) -> Arc<Snapshot> {
        self.debugger.send(Command::Load { text: text.to_owned(), name: String::new(), revision });
        self.until(|snapshot| snapshot.document == revision)
    }

    pub(crate) fn until(&self, holds: impl Fn(&Snapshot) -> bool) -> Arc<Snapshot> {
        loop {
            let latest = self.debugger.latest();
            if holds(&latest) {
                return latest;
            }
            let patience = Duration::from_secs(20);
            assert!(self.changed.recv_timeout(patience).is_ok(), "what was expected never came: {latest:#?}");
        }
    }

    /// Pulls, and waits until that has come to an end.
    pub(crate) fn next(&self, items: u64) -> Arc<Snapshot> {
        let before = self.debugger.latest().revision;
        self.debugger.send(Command::Next(items));
        self.until(|snapshot| snapshot.revision > before && snapshot.run != RunState::Running)
    }
}

pub(crate) fn stage<'s>(snapshot: &'s Snapshot, id: &str) -> &'s StageView {
    snapshot
        .stages
        .iter()
        .find(|stage| stage.id == id)
        .unwrap_or_else(|| panic!("no stage {id}: {:#?}", snapshot.stages))
}

pub(crate) fn texts(snapshot: &Snapshot) -> Vec<&str> {
    let shown = snapshot.output.iter().filter(|item| item.kind != OutputKind::Edited);
    shown.map(|item| item.text.as_str()).collect()
}

/// The counts of every stage.
pub(crate) fn counts(snapshot: &Snapshot) -> Vec<(String, MeterView)> {
    let of = |stage: &Arc<StageView>| (stage.id.clone(), MeterView { nanos: 0, ..stage.meter });
    snapshot.stages.iter().map(of).collect()
}
