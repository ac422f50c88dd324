//! What a run has imported goes with it. Counted at the allocator.

use drip::debugger::{Progress, Session};
use drip::machine::{Demand, Pace, Waker};
use peak_alloc::PeakAlloc;

#[global_allocator]
static ALLOCATOR: PeakAlloc = PeakAlloc;

const RUNS: usize = 20;

fn run(text: &str) {
    let mut session = Session::new(text, Waker::default()).unwrap_or_else(|problems| panic!("{problems:#?}"));
    loop {
        match session.advance(Demand::FULL, Pace::Answer, 10_000_000) {
            Progress::Items(_) | Progress::OutOfFuel => {}
            Progress::End if session.is_over() => break,
            other => panic!("{text}: {other:?}"),
        }
    }
    session.close(1_000_000);
}

fn left_by(text: &str) -> usize {
    // Texts are compiled once, and tables grow.
    (0..3).for_each(|_| run(text));
    let before = ALLOCATOR.current_usage();
    (0..RUNS).for_each(|_| run(text));
    ALLOCATOR.current_usage().saturating_sub(before) / RUNS
}

#[test]
fn a_run_that_is_over_leaves_nothing_of_the_modules_that_it_imported() {
    for text in [
        "[1]",
        "class A:\n    def f(self):\n        return 1\n[A().f()]",
        "import decimal\n[decimal.Decimal(1) / 3]",
        "import logging\nlog = logging.getLogger('a')\nlog.addHandler(logging.NullHandler())\n[log.level]",
        "import json, string, collections.abc\n[json.dumps([1])]",
    ] {
        let left = left_by(text);
        assert!(left < 1024, "each run leaves {left} bytes of {text}");
    }
    // Parsers and their groups know one another: they stay, without the code that they run.
    let left = left_by("import argparse\nargparse.ArgumentParser(prog='x').parse_args([])\n[1]");
    assert!(left < 256 << 10, "each run leaves {left} bytes of its parsers");
}
