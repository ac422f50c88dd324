//! Taking a lesson: going on and back, and looking whether what it asks for has been done.

use crate::lessons::Lesson;
use crate::tui::app::overlay::Confirm;
use crate::tui::app::{App, Effect, Grade, Learning, Overlay, Prompt, Purpose, Start, ToOpen};

impl App {
    /// Goes on: to what does not fit, to a guess, to the next step, to the next lesson.
    pub(super) fn learn_on(&mut self, effects: &mut Vec<Effect>) {
        let room = self.layout().lesson.map_or(0, |area| usize::from(area.h));
        let width = self.lesson_width();
        let Some(learning) = &mut self.learning else { return };
        let rows = learning.rows(width, self.manner.ascii).len();
        if learning.first + room < rows {
            learning.first = (learning.first + room).min(rows - room);
        } else if learning.asks() {
            self.overlay = Some(Overlay::Prompt(Prompt::new(Purpose::Guess, "")));
        } else if learning.waits() && !learning.insisted {
            learning.insisted = true;
            let way = learning.way();
            self.say(Grade::Info, way);
        } else if learning.is_last() {
            self.end_lesson(effects);
        } else {
            let (lesson, step) = (learning.lesson, learning.step);
            self.turn_to(lesson, step, step + 1, effects);
        }
    }

    pub(super) fn learn_back(&mut self, effects: &mut Vec<Effect>) {
        let Some(learning) = &self.learning else { return };
        if let Some(before) = learning.step.checked_sub(1) {
            self.turn_to(learning.lesson, learning.step, before, effects);
        }
    }

    fn turn_to(&mut self, lesson: &'static Lesson, from: usize, to: usize, effects: &mut Vec<Effect>) {
        if lesson.goes_on(from, to) {
            self.take_step(lesson, to);
        } else if self.document.is_modified() {
            self.overlay = Some(Overlay::Confirm(Confirm::OpenUnsaved(ToOpen::Lesson(lesson, to))));
        } else {
            self.open(ToOpen::Lesson(lesson, to), effects);
        }
    }

    /// Begins a step over the pipeline that stands.
    pub(super) fn take_step(&mut self, lesson: &'static Lesson, step: usize) {
        self.learning = Some(Learning::new(lesson, step, self.pokes));
        self.watch_lesson();
    }

    /// The lessons again, the next one chosen.
    fn end_lesson(&mut self, effects: &mut Vec<Effect>) {
        let Some(learning) = self.learning.take() else { return };
        let name = learning.lesson.name;
        if !self.manner.learned.iter().any(|known| known == name) {
            self.manner.learned.push(name.to_owned());
        }
        effects.push(Effect::Learned(name));
        let all = crate::lessons::lessons();
        let next = all.iter().position(|lesson| lesson == learning.lesson).map_or(0, |at| (at + 1) % all.len());
        self.overlay = Some(Overlay::Start(Box::new(Start::lessons(&self.manner, next))));
    }

    /// Looks whether the present shows that what a lesson asks for has been done.
    pub(super) fn watch_lesson(&mut self) {
        let present = &self.travel.present;
        if let Some(learning) = &mut self.learning
            && present.document == self.loads
        {
            learning.look(present);
        }
    }
}
