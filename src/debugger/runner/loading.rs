//! Taking a text as the program: anew, or in the place of the one that is running.

use super::{BUILD_FUEL, CLOSE_FUEL, Runner, nanos};
use crate::debugger::session::{Progress, Session};
use crate::machine::Pace;

impl Runner {
    /// Takes a text as the program: what is running keeps what is the same.
    pub(super) fn load(&mut self, text: String) {
        let begun = self
            .session
            .as_ref()
            .is_some_and(|session| session.has_begun() && (!session.is_over() || session.keeps_earlier()));
        if !begun {
            return self.take_anew(text);
        }
        let Some(session) = &mut self.session else { return };
        match session.replace(&text) {
            Ok(()) => {
                self.camera.forget_text();
                self.watch.forget_program();
                self.problems.clear();
                self.waiting = None;
                self.failed = None;
                // The new pipeline is built at once, so that what it keeps can be seen.
                if let Some(Progress::Raised(exc)) = session.build(Pace::Answer, BUILD_FUEL) {
                    self.fail(&exc);
                }
                self.tell_edit();
            }
            Err(problems) => self.problems = problems,
        }
        self.text = text;
    }

    /// Takes a text as the program, with nothing of what ran before.
    pub(super) fn take_anew(&mut self, text: String) {
        if let Some(mut session) = self.session.take() {
            session.break_off(CLOSE_FUEL);
        }
        self.start(&text);
        self.text = text;
    }

    /// What comes out from now on stands behind an edit, where one built stages anew.
    pub(super) fn tell_edit(&mut self) {
        if let Some(stage) = self.session.as_mut().and_then(Session::take_renewed) {
            self.camera.edited(format!("new from {stage} on"));
        }
    }

    fn start(&mut self, text: &str) {
        self.stop();
        self.waiting = None;
        self.failed = None;
        self.camera.clear();
        self.watch.forget_program();
        self.stopped = None;
        self.twin = None;
        self.poking = None;
        self.why = None;
        self.trail = None;
        self.pulls_before = 0;
        self.pulls_for_last = 0;
        match Session::new(text, self.waker.clone()) {
            Ok(mut session) => {
                session.set_clock(nanos);
                session.in_real_time();
                session.world().set_arguments(std::slice::from_ref(&self.name));
                session.world().set_skip_errors(self.skip_errors);
                self.problems.clear();
                self.session = Some(session);
            }
            Err(problems) => {
                self.session = None;
                self.problems = problems;
            }
        }
    }
}
