//! A pipeline that streams takes no more memory for a long input than for a short one, counted at the allocator.
//!
//! `DRIP_STREAM_MIB=1024 cargo test --release --test streamed_memory -- --nocapture` shows it for 1 GiB and says the figures.

use std::fs::{self, File};
use std::io::{BufWriter, Write as _};
use std::path::Path;

use drip::debugger::{Progress, Session};
use drip::machine::{Demand, Pace, Waker};
use peak_alloc::PeakAlloc;

#[global_allocator]
static ALLOCATOR: PeakAlloc = PeakAlloc;

const MIB: usize = 1 << 20;
/// More than this the whole pipeline never takes: read blocks, rows in flight, a batch, what waits to be written.
const CEILING: usize = 8 * MIB;

/// As much more may be read ahead on a second core, which comes to it or does not.
const AHEAD: usize = 4 * MIB;

/// Writes a table of that many bytes or a little more; answers how many rows it has.
fn table(path: &Path, bytes: usize) -> u64 {
    let mut file = BufWriter::new(File::create(path).expect("a file"));
    let mut written = file.write(b"id,name,country,score\n").expect("room on the disk");
    let mut row = 0;
    while written < bytes {
        let line = format!("{row},\"Ada {}, or so\",{},{}\n", row % 977, ["GR", "BR", "JP"][row % 3], row % 100);
        file.write_all(line.as_bytes()).expect("room on the disk");
        written += line.len();
        row += 1;
    }
    file.flush().expect("room on the disk");
    row as u64
}

/// The most bytes that a run over a table of that size held at once beyond those that were held before it.
fn peak(mib: usize) -> usize {
    let directory = tempfile::tempdir().expect("a directory");
    let (input, output) = (directory.path().join("people.csv"), directory.path().join("batches.jsonl"));
    let rows = table(&input, mib * MIB);
    let text = format!(
        "read_csv({input:?}) | filter(int(_[\"score\"]) >= 20) | map({{**_, \"ok\": True}}) | batch(100) | write_jsonl({output:?})"
    );
    let mut session = Session::new(&text, Waker::default()).unwrap_or_else(|problems| panic!("{problems:#?}"));
    ALLOCATOR.reset_peak_usage();
    let before = ALLOCATOR.current_usage();
    let mut batches = 0;
    loop {
        match session.advance(Demand::FULL, Pace::Answer, 10_000_000) {
            Progress::Items(items) => batches += items.len() as u64,
            Progress::OutOfFuel => {}
            Progress::End => break,
            other => panic!("{other:?}"),
        }
    }
    let peak = ALLOCATOR.peak_usage().saturating_sub(before);
    let kept = rows / 100 * 80 + (rows % 100).saturating_sub(20);
    assert_eq!(batches, kept.div_ceil(100), "every batch came out");
    assert!(fs::metadata(&output).expect("it was written").len() > (mib * MIB) as u64, "all of it was written");
    writeln!(std::io::stderr(), "{mib} MiB, {rows} rows: {} KiB at the peak", peak / 1024)
        .expect("somewhere to say it");
    peak
}

#[test]
fn a_long_table_takes_no_more_memory_than_a_short_one() {
    let long = std::env::var("DRIP_STREAM_MIB").ok().and_then(|mib| mib.parse().ok()).unwrap_or(12);
    // What is made once, whatever comes, is made by the first run.
    peak(1);
    let (of_short, of_long) = (peak(4), peak(long));
    assert!(of_long <= of_short + of_short / 8 + AHEAD, "{of_short} bytes for 4 MiB, {of_long} for {long}");
    assert!(of_long <= CEILING, "{of_long} bytes for {long} MiB");
}
