//! Going on for a moment, as the mode says, and what comes of it.

use std::sync::mpsc::RecvTimeoutError;
use std::time::{Duration, Instant};

use super::{DETAILED, LAST_ITEMS, Mode, Runner};
use crate::debugger::Command;
use crate::debugger::session::{Progress, Session};
use crate::debugger::thread::Inbound;
use crate::debugger::view::Speed;
use crate::machine::{Demand, Pace, Recording};
use crate::value::os_error;

/// How much runs before commands are looked at: some milliseconds.
pub(super) const SLICE_FUEL: u64 = 100_000;
/// How much runs at full speed with every chunk recorded, just before a picture is taken.
const LOOK_FUEL: u64 = 5_000;

impl Runner {
    /// Goes on for a moment, as the mode says.
    pub(super) fn work(&mut self) {
        match self.mode.clone() {
            Mode::Paused => {}
            Mode::Event => {
                self.advance(Demand::ONE, Pace::Event, Recording::Everything, SLICE_FUEL);
            }
            Mode::Items(_) => {
                // A script gives no items of its own: what counts is what its body receives, which is an event.
                let script = self.session.as_ref().is_some_and(Session::is_script);
                let detailed = self.detailed > 0;
                let pace = if script || detailed || self.watch.is_on() { Pace::Event } else { Pace::Answer };
                self.advance(Demand::ONE, pace, Recording::Everything, SLICE_FUEL);
            }
            Mode::Poke => self.advance(Demand::ONE, Pace::Event, Recording::Everything, SLICE_FUEL),
            Mode::Finish(id) => {
                let owes = self.session.as_ref().is_some_and(|session| {
                    session.stages().iter().any(|record| *record.id.borrow() == id && session.machine().owes(record))
                });
                if owes {
                    self.advance(Demand::ONE, Pace::Event, Recording::Everything, SLICE_FUEL);
                } else {
                    self.done();
                }
            }
            Mode::Running => match self.speed {
                // What is watched for is one item, and not the chunk that it is in; and what ends soon can be walked back whole.
                Speed::Full if self.watch.is_on() || self.detailed > 0 => {
                    self.advance(Demand::ONE, Pace::Event, Recording::Everything, SLICE_FUEL);
                }
                Speed::Full => {
                    let young =
                        self.session.as_ref().is_some_and(|session| session.machine().spent() < self.young_until);
                    let (recording, fuel) = match young || self.camera.is_due((self.now)()) {
                        true => (Recording::Chunks, LOOK_FUEL),
                        false => (Recording::Sampled, SLICE_FUEL),
                    };
                    self.advance(Demand::FULL, Pace::Answer, recording, fuel);
                }
                Speed::EventsPerSecond(rate) => {
                    self.advance(Demand::ONE, Pace::Event, Recording::Everything, SLICE_FUEL);
                    self.show();
                    self.rest(Duration::from_secs(1) / rate.max(1));
                }
            },
        }
    }

    /// Waits until the next event is due; a command comes first.
    pub(super) fn rest(&mut self, time: Duration) {
        let until = Instant::now() + time;
        loop {
            match self.inbound.recv_timeout(until.saturating_duration_since(Instant::now())) {
                Ok(Inbound::Command(Command::Quit)) | Err(RecvTimeoutError::Disconnected) => {
                    self.over = true;
                    return;
                }
                Ok(Inbound::Command(command)) => {
                    self.taken.note();
                    self.obey(command);
                    self.show();
                    return;
                }
                Ok(Inbound::Wake) => self.waiting = None,
                Err(RecvTimeoutError::Timeout) => return,
            }
        }
    }

    fn advance(&mut self, demand: Demand, pace: Pace, recording: Recording, fuel: u64) {
        let Some(session) = &mut self.session else { return };
        session.record(recording);
        let progress = session.advance(demand, pace, fuel);
        self.tell_edit();
        let Some(session) = &mut self.session else { return };
        for text in session.world().take_printed().iter().chain(&session.world().take_printed_aside()) {
            self.camera.was_printed(text);
        }
        // What came so far is shown: nobody else waits for it.
        let kept = session.commit(matches!(progress, Progress::Waiting(_)));
        let pulls = session.machine().pulls();
        if let Err(error) = kept {
            self.fail(&os_error(&error, None));
        }
        let answers = matches!(progress, Progress::Items(_) | Progress::Ended(_) | Progress::Raised(_) | Progress::End);
        match progress {
            progress if self.poking.is_some() && answers => self.was_poked(progress),
            Progress::Ended(_) => self.stop(),
            Progress::Items(chunk) => {
                self.camera.came_out(chunk);
                self.pulls_for_last = pulls.saturating_sub(self.pulls_before);
                self.pulls_before = pulls;
                self.one_less();
            }
            Progress::Received => {
                self.pulls_for_last = pulls.saturating_sub(self.pulls_before);
                self.pulls_before = pulls;
                self.one_less();
            }
            Progress::End => {
                self.stop();
                self.pulls_for_last = pulls.saturating_sub(self.pulls_before);
                self.pulls_before = pulls;
            }
            Progress::Raised(exc) => self.fail(&exc),
            Progress::Waiting(what) => self.waiting = Some(what.what),
            Progress::Event if self.mode == Mode::Event => self.done(),
            Progress::Event => {}
            Progress::OutOfFuel => return,
        }
        self.stop_where_watched();
        if recording == Recording::Everything && self.detailed > 0 {
            self.detailed -= 1;
            let caption = self.caption();
            self.camera.record(self.session.as_ref(), caption, (self.now)());
        }
    }

    /// Pauses where the newest event is one that is watched for.
    pub(super) fn stop_where_watched(&mut self) {
        if !self.watch.is_on() || self.poking.is_some() {
            return;
        }
        let Some(session) = &self.session else { return };
        if let Some(Ok(words) | Err(words)) = self.watch.stops(session) {
            self.stop();
            self.stopped = Some(words);
        }
    }

    pub(super) fn one_less(&mut self) {
        match &mut self.mode {
            Mode::Items(left) if *left > 1 => {
                *left -= 1;
                if *left == LAST_ITEMS {
                    self.detailed = DETAILED;
                }
            }
            Mode::Running | Mode::Finish(_) | Mode::Poke => {}
            _ => self.done(),
        }
    }
}
