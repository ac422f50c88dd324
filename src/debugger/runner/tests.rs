//! The machine's thread, a turn at a time, by a clock that stands still until it is moved.

use std::cell::Cell;
use std::rc::Rc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Sender, channel};
use std::time::Duration;

use super::*;

/// A pipeline that never gives an item, and never ends.
const ENDLESS: &str = "count() | filter(_ < 0)";

struct Bench {
    runner: Runner,
    told: Sender<Inbound>,
    published: Published,
    pictures: Arc<AtomicU64>,
    time: Rc<Cell<Duration>>,
}

impl Bench {
    fn new() -> Self {
        let (told, inbound) = channel();
        let (published, pictures) = (Published::default(), Arc::new(AtomicU64::new(0)));
        let (time, counted, began) = (Rc::new(Cell::new(Duration::ZERO)), Arc::clone(&pictures), Instant::now());
        let clock = Rc::clone(&time);
        let count = move || {
            counted.fetch_add(1, Ordering::Relaxed);
        };
        let now = Box::new(move || began + clock.get());
        let runner = Runner::new(inbound, Waker::default(), Arc::clone(&published), Box::new(count), now);
        Self { runner, told, published, pictures, time }
    }

    /// With a pipeline at full speed, past its first events, which are each pictured.
    fn at_full_speed(text: &str) -> Self {
        let mut bench = Self::new();
        bench.runner.load(text.to_owned());
        bench.runner.go(Mode::Running);
        while bench.runner.detailed > 0 || bench.spent() < bench.runner.young_until {
            bench.runner.turn();
        }
        bench
    }

    /// Goes on for so many turns, before each of which time passes.
    fn turns(&mut self, count: u32, passing: Duration) {
        for _ in 0..count {
            self.time.set(self.time.get() + passing);
            self.runner.turn();
        }
    }

    fn spent(&self) -> u64 {
        self.runner.session.as_ref().map_or(0, |session| session.machine().spent())
    }

    fn pictures(&self) -> u64 {
        self.pictures.load(Ordering::Relaxed)
    }

    fn state(&self) -> RunState {
        self.published.lock().unwrap().0.run.clone()
    }

    fn recorded(&self) -> usize {
        self.published.lock().unwrap().1.len()
    }
}

#[test]
fn a_fault_of_the_engines_is_told_and_another_program_can_be_loaded() {
    let mut bench = Bench::new();
    bench.runner.load("range(3)".to_owned());
    bench.runner.go(Mode::Running);
    bench.runner.crashed(&"index out of bounds");
    assert!(
        matches!(bench.state(), RunState::Failed(text) if text.starts_with("drip itself failed: index out of bounds"))
    );
    for command in [Command::Load { text: "[1]".to_owned(), name: String::new(), revision: 2 }, Command::Quit] {
        bench.told.send(Inbound::Command(command)).unwrap();
    }
    bench.runner.run();
    assert_eq!(bench.published.lock().unwrap().0.run, RunState::Paused);
}

#[test]
fn a_run_at_full_speed_is_pictured_by_the_clock_alone() {
    let mut bench = Bench::at_full_speed(ENDLESS);
    let (before, spent) = (bench.pictures(), bench.spent());
    for _ in 0..8 {
        bench.runner.turn();
    }
    assert_eq!(bench.pictures(), before, "no time has passed");
    assert!(bench.spent() > spent + going::SLICE_FUEL, "and yet it went on");
    bench.turns(6 * 5, Duration::from_millis(11));
    assert_eq!(bench.pictures(), before + 5, "one picture in 66 ms");
}

#[test]
fn of_the_pictures_of_a_run_at_full_speed_few_are_recorded() {
    let mut bench = Bench::at_full_speed(ENDLESS);
    bench.runner.show();
    let before = bench.recorded();
    let shown = bench.pictures();
    bench.turns(2 * 12, Duration::from_millis(33));
    assert_eq!(bench.pictures(), shown + 12);
    // Those that come 250 ms after the last recorded one: every fourth.
    assert_eq!(bench.recorded(), before + 3);
}

#[test]
fn a_command_waits_for_one_slice_at_most_and_is_shown_at_once() {
    let mut bench = Bench::at_full_speed(ENDLESS);
    for _ in 0..10 {
        let spent = bench.spent();
        bench.runner.turn();
        assert!(bench.spent() - spent <= 2 * going::SLICE_FUEL, "a slice took {} of fuel", bench.spent() - spent);
    }
    bench.told.send(Inbound::Command(Command::Pause)).unwrap();
    let (before, spent) = (bench.pictures(), bench.spent());
    bench.runner.turn();
    assert_eq!((bench.pictures(), bench.spent(), bench.state()), (before + 1, spent, RunState::Paused));
}

#[test]
fn the_end_of_a_run_is_shown_though_no_picture_was_due() {
    let mut bench = Bench::at_full_speed("range(300_000) | filter(_ < 0)");
    let before = bench.pictures();
    while bench.runner.is_active() {
        bench.runner.turn();
    }
    assert_eq!((bench.pictures(), bench.state()), (before + 1, RunState::Finished));
}
