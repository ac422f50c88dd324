//! The progress bar, for whoever watches standard error while items go elsewhere.

use std::io::{self, IsTerminal};
use std::time::{Duration, Instant};

use indicatif::{HumanCount, ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::cli::say;
use crate::debugger::Session;
use crate::lang::visible;

/// The time between two lines of `progress()`.
const LINES: Duration = Duration::from_secs(1);
/// The time between two looks at the sources.
const EVERY: Duration = Duration::from_millis(100);

/// Items so far; bytes and time left, where the sources know how much there is.
#[derive(Debug)]
pub(super) struct Progress {
    bar: Option<ProgressBar>,
    items: u64,
    looked: Option<Instant>,
    began: Instant,
    /// When `progress()` last told how far it is.
    told: Option<Instant>,
}

impl Progress {
    /// A bar if standard error is a terminal and items go elsewhere.
    pub(super) fn new(items_are_seen: bool) -> Self {
        let shown = !items_are_seen && io::stderr().is_terminal();
        let bar = shown.then(|| ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr()));
        Self { bar, items: 0, looked: None, began: Instant::now(), told: None }
    }

    /// Counts items that have come.
    pub(super) fn came(&mut self, items: usize) {
        self.items += items as u64;
    }

    /// Has every `progress()` of the pipeline tell how far it is, if it is time to, or if it is `over`.
    pub(super) fn tell(&mut self, session: &Session, over: bool) {
        if !over && self.told.unwrap_or(self.began).elapsed() < LINES {
            return;
        }
        self.told = Some(Instant::now());
        let passed = self.began.elapsed().as_secs_f64();
        let stages = session.spine().iter().cloned().chain(session.made());
        for stage in stages.filter(|stage| !stage.info.is_code && stage.info.name == "progress") {
            let line = line(&stage.id.borrow(), stage.meter.items_out.get(), passed);
            self.aside(|| say(&line));
        }
    }

    /// Draws, if it is time to.
    pub(super) fn look(&mut self, session: &Session) {
        self.tell(session, false);
        let Some(bar) = &self.bar else { return };
        if self.looked.is_some_and(|looked| looked.elapsed() < EVERY) {
            return;
        }
        self.looked = Some(Instant::now());
        bar.set_message(format!("{} items", HumanCount(self.items)));
        let template = match bytes_read(session) {
            Some((read, size)) => {
                bar.set_length(size);
                bar.set_position(read);
                "{bar:30} {bytes}/{total_bytes} · {msg} · {eta} left"
            }
            None => "{spinner} {msg} · {elapsed}",
        };
        bar.set_style(ProgressStyle::with_template(template).expect("the templates above are well-formed"));
        bar.tick();
    }

    /// Says what it waits for.
    pub(super) fn wait(&mut self, what: &str) {
        if let Some(bar) = &self.bar {
            bar.set_style(ProgressStyle::with_template("{msg}").expect("the template is well-formed"));
            bar.set_message(format!("{} items · waiting for {}", HumanCount(self.items), visible(what)));
            bar.tick();
        }
        self.looked = None;
    }

    /// Takes it away while something else is said.
    pub(super) fn aside(&self, say: impl FnOnce()) {
        match &self.bar {
            Some(bar) => bar.suspend(say),
            None => say(),
        }
    }

    /// Takes it away, before anything else is said.
    pub(super) fn clear(&mut self) {
        if let Some(bar) = self.bar.take() {
            bar.finish_and_clear();
        }
    }
}

/// What `progress()` says after so many seconds.
fn line(id: &str, items: u64, passed: f64) -> String {
    let rate = if passed > 0.0 { (items as f64 / passed).round() as u64 } else { 0 };
    let s = if items == 1 { "" } else { "s" };
    format!("drip: stage {id} (progress): {} item{s}, {} a second\n", HumanCount(items), HumanCount(rate))
}

/// Bytes that the sources have read, and how many there are, where all of them know.
fn bytes_read(session: &Session) -> Option<(u64, u64)> {
    let mut sum = None;
    for stage in session.stages().iter().filter(|stage| stage.inputs.borrow().is_empty()) {
        let facts = session.machine().inspect(stage, |stage| stage.facts()).unwrap_or_default();
        let Some((_, offset)) = facts.into_iter().find(|(name, _)| name == "offset") else { continue };
        let (read, size) = offset.split_once(" of ")?;
        let (before, sizes) = sum.unwrap_or((0, 0));
        sum = Some((before + read.parse::<u64>().ok()?, sizes + size.parse::<u64>().ok()?));
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::{Demand, Pace, Waker};

    #[test]
    fn a_file_says_how_much_of_it_has_been_read() {
        let mut session = Session::new("read_lines(\"sample_data/numbers.txt\")", Waker::default()).unwrap();
        let _ = session.advance(Demand::ONE, Pace::Answer, 1000);
        let size = std::fs::metadata("sample_data/numbers.txt").unwrap().len();
        assert_eq!(bytes_read(&session), Some((size, size)));
    }

    #[test]
    fn a_line_tells_items_and_rate() {
        assert_eq!(line("2", 12_000, 2.0), "drip: stage 2 (progress): 12,000 items, 6,000 a second\n");
        assert_eq!(line("2", 1, 0.0), "drip: stage 2 (progress): 1 item, 0 a second\n");
    }

    #[test]
    fn what_has_no_size_says_nothing() {
        let mut session = Session::new("count()", Waker::default()).unwrap();
        let _ = session.advance(Demand::ONE, Pace::Answer, 1000);
        assert_eq!(bytes_read(&session), None);
    }
}
