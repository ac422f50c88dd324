//! What is kept of a long input holds no more than itself: not the blocks in which it was read. Counted at the allocator.

use std::fmt::Write as _;
use std::fs;

use drip::debugger::{Progress, Session};
use drip::machine::{Demand, Pace, Waker};
use peak_alloc::PeakAlloc;

#[global_allocator]
static ALLOCATOR: PeakAlloc = PeakAlloc;

const ROWS: usize = 200_000;
/// One in so many is kept: less than one in a block.
const RARE: usize = 10_000;
/// More than a row of these takes, with where its fields stand and what names it.
const ROW: usize = 1024;

/// The most bytes in use while the items come out and after, beyond those before; and how many items there were.
fn in_use(text: &str) -> (usize, usize) {
    let mut session = Session::new(text, Waker::default()).unwrap_or_else(|problems| panic!("{problems:#?}"));
    let before = ALLOCATOR.current_usage();
    let mut kept = Vec::new();
    loop {
        match session.advance(Demand::FULL, Pace::Answer, 10_000_000) {
            Progress::Items(items) => kept.extend(items),
            Progress::OutOfFuel => {}
            Progress::End => break,
            other => panic!("{text}: {other:?}"),
        }
    }
    (ALLOCATOR.current_usage().saturating_sub(before), kept.len())
}

#[test]
fn rare_rows_that_are_kept_hold_about_themselves() {
    let directory = tempfile::tempdir().expect("a directory");
    let path = directory.path().join("people.csv");
    let mut text = String::from("id,name,country,score\n");
    for row in 0..ROWS {
        writeln!(
            text,
            "{row},\"Ada {}, or so, with a longer name\",{},{}",
            row % 977,
            ["GR", "BR"][row % 2],
            row % 100
        )
        .expect("texts grow");
    }
    fs::write(&path, text).expect("room on the disk");
    let rare = format!("read_csv({path:?}) | filter(int(_[\"id\"]) % {RARE} == 7)");
    let count = ROWS / RARE;
    // What is made once, whatever comes, is made by the first run.
    in_use(&format!("{rare} | ilen()"));
    let (none, _) = in_use(&format!("{rare} | ilen()"));
    for keeping in [
        "list()",
        "sorted(key=_[\"name\"])",
        "unique(key=_[\"name\"]) | list()",
        "tail_n(100)",
        "map({**_, \"ok\": True}) | list()",
    ] {
        let (some, items) = in_use(&format!("{rare} | {keeping}"));
        assert!(items == 1 || items == count, "{keeping}: {items} items");
        assert!(some <= none + count * ROW, "{keeping}: {some} bytes, {none} where nothing is kept");
    }
}
