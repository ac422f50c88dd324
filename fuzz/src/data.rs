//! Bytes of a file: what comes of them does not depend on how many items are asked for at once, nor on whether they were packed.

use std::fs;
use std::io::Write;
use std::path::Path;

use drip::debugger::{Progress, Session};
use drip::machine::{Demand, Pace, Waker};
use flate2::Compression;
use flate2::write::GzEncoder;

/// Fuel for each turn; no input here takes more than a few.
const FUEL: u64 = 1_000_000;

/// The bytes are a CSV file.
pub fn csv(bytes: &[u8]) {
    in_every_way("read_csv", "csv", bytes);
}

/// The bytes are a JSON Lines file.
pub fn jsonl(bytes: &[u8]) {
    in_every_way("read_jsonl", "jsonl", bytes);
}

/// The bytes are a gzip file, whole or not, with whatever behind it.
pub fn gzip(bytes: &[u8]) {
    let directory = tempfile::tempdir().expect("a directory");
    let path = directory.path().join("x.log.gz");
    fs::write(&path, bytes).expect("a file");
    assert_eq!(read("read_lines", &path, Demand::ONE), read("read_lines", &path, Demand::FULL));
}

fn in_every_way(source: &str, extension: &str, bytes: &[u8]) {
    let directory = tempfile::tempdir().expect("a directory");
    let path = directory.path().join("x").with_extension(extension);
    fs::write(&path, bytes).expect("a file");
    let all = read(source, &path, Demand::FULL);
    assert_eq!(read(source, &path, Demand::ONE), all, "one by one");
    // A UTF-16 mark or the like tells a file's kind in packed bytes as in bare ones.
    let packed = directory.path().join(format!("x.{extension}.gz"));
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).expect("memory takes it");
    fs::write(&packed, encoder.finish().expect("memory takes it")).expect("a file");
    assert_eq!(read(source, &packed, Demand::FULL).items, all.items, "packed");
}

/// What came of a file.
#[derive(Debug, PartialEq)]
struct Came {
    items: Vec<String>,
    /// How it ended, where that was an error.
    raised: Option<String>,
    skipped: u64,
}

/// Reads a file to its end; what cannot be read in it is skipped.
fn read(source: &str, path: &Path, demand: Demand) -> Came {
    let text = format!("{source}({path:?})");
    let mut session = Session::new(&text, Waker::default()).unwrap_or_else(|problems| panic!("{text}\n{problems:#?}"));
    session.world().set_skip_errors(true);
    let mut came = Came { items: Vec::new(), raised: None, skipped: 0 };
    loop {
        match session.advance(demand, Pace::Answer, FUEL) {
            Progress::Items(items) => came.items.extend(items.map(|item| item.repr())),
            Progress::End | Progress::Ended(_) => break,
            Progress::Raised(exc) => {
                // The packed file has another name.
                came.raised = Some(exc.class.name().to_owned());
                break;
            }
            Progress::OutOfFuel | Progress::Received | Progress::Event => {}
            Progress::Waiting(on) => panic!("a file that is there is waited for: {on:?}"),
        }
    }
    came.skipped = session.stages().iter().map(|record| record.skipped.count()).sum();
    session.close(FUEL);
    came
}
