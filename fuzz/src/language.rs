//! A text that may be a program: it is checked, laid out, run for a while, exchanged for another and closed.

use std::sync::LazyLock;

use drip::catalog;
use drip::debugger::{Progress, Session};
use drip::machine::{Demand, Limits, Pace, Waker};
use drip::pipeline;
use drip::value::short_repr;

/// The stack that the machine's thread has, in bytes.
const STACK: usize = 64 << 20;
/// How often a program is given fuel.
const TURNS: usize = 20;
/// How much fuel each time.
const FUEL: u64 = 2_000;
/// The memory budget, in bytes: texts that double with each stage come to their end.
const MEMORY: usize = 64 << 20;

/// Words by which a program could read or write what is not its own: such a program is only checked.
static REACHES_OUT: LazyLock<Vec<&str>> = LazyLock::new(|| {
    let stages = catalog::definitions().iter().filter(|def| def.effectful || def.live).map(|def| def.doc.name);
    stages.chain(["open", "pathlib", "Path", "os", "io", "sys", "csv", "logging", "sqlite3"]).collect()
});

/// No text makes the checker, the layout or the machine panic, and what was laid out is laid out for good.
pub fn language(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(STACK);
        let run = thread.spawn_scoped(scope, || survives(&text)).expect("there is room for a thread");
        if let Err(panic) = run.join() {
            std::panic::resume_unwind(panic);
        }
    });
}

fn survives(text: &str) {
    if let Ok(laid_out) = pipeline::format(text) {
        let again = pipeline::format(&laid_out).unwrap_or_else(|error| panic!("laid out, it is no program: {error:?}"));
        assert_eq!(again, laid_out, "it is laid out for good");
    }
    if text.split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| REACHES_OUT.contains(&word)) {
        drop(Session::new(text, Waker::default()));
        return;
    }
    for (demand, pace) in [(Demand::ONE, Pace::Event), (Demand::FULL, Pace::Answer)] {
        let Ok(mut session) = Session::new(text, Waker::default()) else { return };
        session.set_limits(Limits { memory: MEMORY, ..Limits::default() });
        session.world().set_skip_errors(pace == Pace::Answer);
        run(&mut session, demand, pace);
        for record in session.stages() {
            session.machine().inspect(&record, |body| (body.facts(), body.frame(), body.held_bytes()));
        }
        if session.replace(text).is_ok() {
            run(&mut session, demand, pace);
        }
        session.break_off(FUEL * TURNS as u64);
    }
}

fn run(session: &mut Session, demand: Demand, pace: Pace) {
    for _ in 0..TURNS {
        match session.advance(demand, pace, FUEL) {
            Progress::End | Progress::Ended(_) | Progress::Waiting(_) => return,
            Progress::Raised(exc) => {
                assert!(!exc.headline().is_empty(), "an error has words");
                if session.is_over() {
                    return;
                }
            }
            Progress::Items(items) => items.for_each(|item| drop(short_repr(&item, 100))),
            Progress::Received | Progress::Event | Progress::OutOfFuel => {}
        }
        session.world().take_printed();
    }
}
