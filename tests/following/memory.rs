//! Bounded memory: a line without an end, and a writer faster than whoever reads.

use std::fs::File;
use std::io::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use drip::sources::follow::{FollowOptions, Notice, Start};

use crate::bench::{Bench, Next, append, target, ways};

/// A size that takes seconds, or another from the environment.
fn size(name: &str, usual: u64) -> u64 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(usual)
}

#[test]
fn a_line_of_any_length_is_cut_at_the_cap_and_its_neighbours_are_whole() {
    const CAP: usize = 1 << 20;
    let length = size("DRIP_TEST_LINE_BYTES", 64 << 20);
    let [watch, _] = ways();
    let directory = tempfile::tempdir().expect("a directory to work in");
    let path = directory.path().join("log");
    append(&path, "before\n");
    let options = FollowOptions { line_cap: CAP, ..FollowOptions::default() };
    let mut bench = Bench::start(target(&path), Start::Beginning, options, watch);
    let writer = thread::spawn(move || {
        let mut file = File::options().append(true).open(&path).expect("it is there");
        let part = vec![b'x'; 1 << 20];
        let mut left = length;
        while left > 0 {
            let size = left.min(part.len() as u64);
            file.write_all(&part[..size as usize]).expect("there is room");
            left -= size;
        }
        file.write_all(b"\nafter\n").expect("there is room");
    });
    let (mut lengths, mut cut) = (Vec::new(), 0);
    while lengths.len() < 3 {
        match bench.next() {
            Next::Line(_, line) => lengths.push(line.len()),
            Next::Notice(Notice::LinesCut { lines }) => cut += lines,
            Next::Notice(notice) => panic!("{notice}"),
            Next::Nothing => bench.wait(),
        }
        let (_, member) = bench.group.members().next().expect("it is followed");
        assert!(member.follower().pending_bytes() <= CAP + (512 << 10), "{}", member.follower().pending_bytes());
    }
    assert_eq!((lengths, cut), (vec![6, CAP, 5], 1));
    writer.join().expect("the writer writes");
}

#[test]
fn a_writer_faster_than_the_reader_makes_it_fall_behind_and_nothing_else() {
    let lines = size("DRIP_TEST_FAST_LINES", 200_000);
    for watch in ways() {
        let directory = tempfile::tempdir().expect("a directory to work in");
        let path = directory.path().join("log");
        append(&path, "");
        let mut bench = Bench::start(target(&path), Start::Beginning, FollowOptions::default(), watch);
        let done = Arc::new(AtomicBool::new(false));
        let ours = Arc::clone(&done);
        let writer = thread::spawn(move || {
            let mut file = File::options().append(true).open(&path).expect("it is there");
            for first in (0..lines).step_by(100) {
                let text: String =
                    (first..lines.min(first + 100)).map(|n| format!("{n} {}\n", "x".repeat(80))).collect();
                file.write_all(text.as_bytes()).expect("there is room");
            }
            ours.store(true, Ordering::SeqCst);
        });
        // Nothing is read before it is asked for, however much there is.
        while !done.load(Ordering::SeqCst) {
            thread::yield_now();
        }
        let behind = bench.group.behind().expect("it can be asked");
        assert!(behind > lines * 82, "{behind}");
        for n in 0..lines {
            loop {
                match bench.next() {
                    Next::Line(_, line) => {
                        assert_eq!(line.split(' ').next(), Some(n.to_string().as_str()));
                        break;
                    }
                    Next::Notice(notice) => panic!("{notice}"),
                    Next::Nothing => bench.wait(),
                }
            }
        }
        assert_eq!(bench.group.behind().expect("it can be asked"), 0);
        writer.join().expect("the writer writes");
    }
}
