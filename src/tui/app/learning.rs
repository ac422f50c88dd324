//! A lesson that is being taken: where it is, what was guessed, what really happened.

use super::App;
use super::keys::{Action, key_words, named_key};
use super::rows::{Row, Tone, wrapped};
use crate::debugger::Snapshot;
use crate::lessons::{Lesson, Measure, Reached, Step};

/// Columns left free beside what a lesson says.
const MARGIN: u16 = 4;

/// What a step came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// It was done, and this was measured.
    Done(Option<String>),
    /// The run has gone further than was asked for.
    Past,
}

/// A lesson that is being taken.
#[derive(Clone, Debug)]
pub(crate) struct Learning {
    pub lesson: &'static Lesson,
    /// The step, from 0.
    pub step: usize,
    pub guess: Option<String>,
    pub outcome: Option<Outcome>,
    /// First of its rows that is shown.
    pub first: usize,
    /// Whether one has wanted to go on without doing what was to be done.
    pub insisted: bool,
    /// How many times an iterator had been asked by hand when the step began.
    pub pokes: u64,
}

impl Learning {
    pub(crate) fn new(lesson: &'static Lesson, step: usize, pokes: u64) -> Self {
        Self { lesson, step, guess: None, outcome: None, first: 0, insisted: false, pokes }
    }

    /// What the step says.
    pub(crate) fn now(&self) -> &'static Step {
        &self.lesson.steps[self.step]
    }

    pub(crate) fn is_last(&self) -> bool {
        self.step + 1 == self.lesson.steps.len()
    }

    /// Whether a guess is asked for, and not made yet.
    pub(crate) fn asks(&self) -> bool {
        self.now().ask.is_some() && self.guess.is_none() && self.outcome.is_none()
    }

    /// Whether something is to be done yet.
    pub(crate) fn waits(&self) -> bool {
        self.now().until.is_some() && !matches!(self.outcome, Some(Outcome::Done(_)))
    }

    /// What does what is to be done.
    pub(crate) fn way(&self) -> String {
        let keys = self.now().keys.as_deref().map(with_keys).unwrap_or_default();
        format!("not yet: {keys}; {} again goes on all the same", key_words(Action::GoOn))
    }

    /// Looks whether a picture of the pipeline shows that it is done.
    pub(crate) fn look(&mut self, picture: &Snapshot) {
        let step = self.now();
        let Some(goal) = &step.until else { return };
        match goal.reached(picture, self.pokes) {
            _ if matches!(self.outcome, Some(Outcome::Done(_))) => {}
            Reached::NotYet => self.outcome = None,
            Reached::Now => {
                self.outcome = Some(Outcome::Done(step.count.as_ref().and_then(|count| count.taken(picture))));
            }
            Reached::Past => self.outcome = Some(Outcome::Past),
        }
    }

    /// How many rows it would like to have on a screen of that size: no more than leave room for the panes.
    pub(crate) fn height(&self, size: (u16, u16), ascii: bool) -> u16 {
        let rows = self.rows(width_on(size), ascii).len();
        let most = (size.1.saturating_sub(3) * 2 / 5).max(2);
        u16::try_from(rows).unwrap_or(u16::MAX).clamp(1, most)
    }

    /// The heading.
    pub(crate) fn heading(&self) -> String {
        format!("{} {}/{}", self.lesson.title, self.step + 1, self.lesson.steps.len())
    }

    /// What is said, asked and found, in so many columns.
    pub(crate) fn rows(&self, width: usize, ascii: bool) -> Vec<Row> {
        let step = self.now();
        let mut rows = Vec::new();
        let mut say = |tone: Tone, sign: &str, text: &str| {
            let lines = wrapped(text, width.saturating_sub(sign.chars().count()));
            let leads = std::iter::once(sign.to_owned()).chain(std::iter::repeat(" ".repeat(sign.chars().count())));
            rows.extend(lines.into_iter().zip(leads).map(|(line, lead)| Row::of(tone, format!("{lead}{line}"))));
        };
        say(Tone::Plain, "", &with_keys(&step.say));
        if let Some(ask) = &step.ask {
            say(Tone::Strong, "? ", ask);
        }
        let [right, wrong, on] = if ascii { ["* ", "x ", "> "] } else { ["✓ ", "✗ ", "▸ "] };
        match (&self.outcome, &self.guess) {
            (None, None) if self.asks() => say(Tone::Accent, on, &with_keys("{go-on}: say what you expect, then try")),
            (None, Some(guess)) => say(Tone::Accent, on, &format!("you say {guess}: now try")),
            (None, None) => {}
            (Some(Outcome::Past), _) => {
                say(
                    Tone::Warn,
                    "! ",
                    &with_keys("it has gone further than that: {restart} starts anew, {go-on} goes on"),
                );
            }
            (Some(Outcome::Done(Some(found))), Some(guess)) if Measure::is_right(guess, found) => {
                say(Tone::Good, right, &format!("{found}, as you said"));
            }
            (Some(Outcome::Done(Some(found))), Some(guess)) => {
                say(Tone::Warn, wrong, &format!("it is {found}; you said {guess}"));
            }
            (Some(Outcome::Done(Some(found))), None) if step.ask.is_some() => {
                say(Tone::Good, right, &format!("it is {found}"));
            }
            (Some(Outcome::Done(_)), _) => {}
        }
        if let (Some(Outcome::Done(_)), Some(then)) = (&self.outcome, &step.then) {
            let sign = if step.ask.is_some() { "" } else { right };
            say(Tone::Plain, sign, &with_keys(then));
        }
        rows
    }
}

fn width_on(size: (u16, u16)) -> usize {
    usize::from(size.0.saturating_sub(MARGIN))
}

impl App {
    /// Columns that a lesson has for what it says.
    pub(crate) fn lesson_width(&self) -> usize {
        width_on(self.size)
    }
}

/// The text with the keys of the commands that it names: `{next}`.
pub(crate) fn with_keys(text: &str) -> String {
    let mut parts = text.split('{');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match part.split_once('}').and_then(|(name, rest)| Some((named_key(name)?, rest))) {
            Some((key, rest)) => {
                out.push_str(&key);
                out.push_str(rest);
            }
            None => {
                out.push('{');
                out.push_str(part);
            }
        }
    }
    out
}
