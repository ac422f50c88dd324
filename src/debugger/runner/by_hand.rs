//! Asking an iterator of the pipeline by hand, and running the same pipeline as lists: what is done beside a run.

use std::rc::Rc;
use std::sync::{Arc, PoisonError};

use super::{BUILD_FUEL, Mode, Runner};
use crate::debugger::console::{self, Poke, Poked};
use crate::debugger::session::Progress;
use crate::debugger::thread::STACK;
use crate::debugger::twin::{self, Twin};
use crate::debugger::view::StageId;
use crate::machine::Pace;
use crate::value::Value;

impl Runner {
    /// Runs the pipeline as lists on a thread of its own, which wakes this one.
    pub(super) fn run_twin(&mut self) {
        let (text, waker, slot) = (self.text.clone(), self.waker.clone(), Arc::clone(&self.twins));
        let run = move || {
            let found = twin::run(&text);
            *slot.lock().unwrap_or_else(PoisonError::into_inner) = Some(found);
            waker.wake();
        };
        let begun = std::thread::Builder::new().name("as lists".to_owned()).stack_size(STACK).spawn(run);
        if let Err(error) = begun {
            self.twin = Some(Arc::new(Twin { stopped: Some(error.to_string()), ..Twin::default() }));
        }
    }

    pub(super) fn take_twin(&mut self) {
        let found = self.twins.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(found) = found {
            self.twin = Some(Arc::new(found));
            self.show();
        }
    }

    /// Asks an iterator by hand, where that is possible now.
    pub(super) fn poke(&mut self, request: u64, stage: StageId, poke: &Poke) {
        let mut poked = Poked { request, stage, asked: poke.words(), ..Poked::default() };
        if let Some(session) = &mut self.session
            && let Some(Progress::Raised(exc)) = session.build(Pace::Answer, BUILD_FUEL)
        {
            self.fail(&exc);
        }
        let asked = match &mut self.session {
            None => Err("the text does not check".to_owned()),
            Some(session) => console::request(session, &poked.stage, poke).and_then(|(iter, request)| {
                let begun = session.poke(&iter, request);
                begun.then_some(()).ok_or_else(|| "the run is over: R restarts".to_owned())
            }),
        };
        match asked {
            Ok(()) => {
                self.poking = Some(poked);
                self.queue.clear();
                self.waiting = None;
                self.failed = None;
                self.begin(Mode::Poke);
            }
            Err(why) => {
                poked.came = why;
                self.poked = Some(Arc::new(poked));
            }
        }
    }

    /// An iterator that was asked by hand has answered.
    pub(super) fn was_poked(&mut self, progress: Progress) {
        let (Some(mut poked), Some(session)) = (self.poking.take(), &self.session) else { return };
        match progress {
            Progress::Items(chunk) => {
                poked.came = chunk.get(0).map(|item| console::item_text(&item)).unwrap_or_default();
                poked.item = true;
                let record = session.stages().into_iter().find(|record| *record.id.borrow() == poked.stage);
                let last = session.last().map(|last| Rc::clone(last.record()));
                match record {
                    Some(record) if last.is_some_and(|last| Rc::ptr_eq(&last, &record)) => self.camera.came_out(chunk),
                    Some(record) => poked.missed_by = console::consumers(session, &record),
                    None => {}
                }
            }
            Progress::Ended(value) if poked.asked == Poke::Close.words() => {
                poked.came = match value {
                    Value::None => "closed".to_owned(),
                    value => format!("closed: {}", console::item_text(&value)),
                };
            }
            Progress::Ended(value) => poked.came = console::end_text(&value),
            Progress::Raised(exc) => poked.came = exc.headline(),
            _ => poked.came = "stopped".to_owned(),
        }
        self.pulls_before = session.machine().pulls();
        // What was asked by hand is not what a breakpoint is for.
        self.watch.begin(Some(session));
        self.poked = Some(Arc::new(poked));
        self.done();
    }
}
