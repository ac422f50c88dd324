//! The explorer over a pipeline that really runs: keys in, the screen once everything is at rest.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use super::fixture;
use crate::catalog;
use crate::debugger::{Command, Debugger, RunState, Snapshot};
use crate::pipeline::Document;
use crate::tui::Colour;
use crate::tui::app::{App, Effect, Event, Listing, Manner};

/// Long enough for anything that ends.
const PATIENCE: Duration = Duration::from_secs(60);

/// An explorer with its pipeline.
pub(super) struct Live {
    pub(super) app: App,
    pub(super) effects: Vec<Effect>,
    debugger: Debugger,
    changed: Receiver<()>,
    sent: u64,
    directory: Vec<String>,
}

impl Live {
    pub(super) fn new(text: &str, size: (u16, u16)) -> Self {
        let (say, changed) = channel();
        let say = std::sync::Mutex::new(say);
        let debugger = Debugger::launch(Box::new(move || {
            let _ = say.lock().unwrap().send(());
        }));
        let check = |text: &str| catalog::check(text).err().unwrap_or_default();
        let document = Document::from_text(text).checked_by(check);
        let app = App::new(document, catalog::stages().collect(), Manner::default(), size);
        let load = app.load();
        let mut live =
            Self { app, effects: Vec::new(), debugger: debugger.unwrap(), changed, sent: 0, directory: Vec::new() };
        live.perform(vec![Effect::Send(load)]);
        live.settle();
        live
    }

    /// What completion finds in every directory.
    pub(super) fn with_files(mut self, names: &[&str]) -> Self {
        self.directory = names.iter().map(|&name| name.to_owned()).collect();
        self
    }

    /// Presses keys one by one, each when the one before has had its effect.
    pub(super) fn press(&mut self, keys: &str) -> &mut Self {
        for key in keys.split(' ').filter(|key| !key.is_empty()) {
            let effects = fixture::press_all(&mut self.app, key);
            self.perform(effects);
            self.settle();
        }
        self
    }

    /// Types a text as it is.
    pub(super) fn type_in(&mut self, text: &str) -> &mut Self {
        for c in text.chars() {
            let effects = self.app.update(Event::Key(crate::tui::app::Key::Char(c)));
            self.perform(effects);
        }
        self.settle();
        self
    }

    /// Takes in pictures until the explorer is as it should be, with what the world still has to bring.
    pub(super) fn wait_until(&mut self, done: impl Fn(&App) -> bool) -> &mut Self {
        while !done(&self.app) {
            let heard = self.changed.recv_timeout(PATIENCE);
            assert!(heard.is_ok(), "the pipeline goes on:\n{}", self.screen());
            self.settle();
        }
        self
    }

    pub(super) fn event(&mut self, event: Event) -> &mut Self {
        let effects = self.app.update(event);
        self.perform(effects);
        self.settle();
        self
    }

    pub(super) fn screen(&self) -> String {
        fixture::screen(&self.app, Colour::None)
    }

    fn perform(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                Effect::Send(Command::Quit) | Effect::Keep(_) => {}
                Effect::Send(command) => {
                    self.sent += 1;
                    self.debugger.send(command);
                }
                Effect::List(directory) => {
                    let entries = self.directory.clone();
                    let more = self.app.update(Event::Listed(Listing { directory, entries }));
                    self.perform(more);
                }
                other => self.effects.push(other),
            }
        }
    }

    /// Takes in pictures until every command has been taken in and nothing moves.
    fn settle(&mut self) {
        loop {
            let latest = self.debugger.latest();
            if latest.revision != self.app.picture.revision {
                let more = self.app.update(Event::Picture(timeless(&latest), Duration::ZERO));
                self.perform(more);
            }
            let picture = &self.app.picture;
            if picture.obeyed == self.sent && picture.run != RunState::Running {
                return;
            }
            self.changed.recv_timeout(PATIENCE).expect("the pipeline comes to rest");
        }
    }
}

/// The picture without what the machine measured of its own time, which no screen of a test is to depend on.
pub(super) fn timeless(picture: &Snapshot) -> Arc<Snapshot> {
    let mut picture = picture.clone();
    for stage in &mut picture.stages {
        Arc::make_mut(stage).meter.nanos = 0;
    }
    Arc::new(picture)
}
