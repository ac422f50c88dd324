//! Many rotations at the speed of the machine, many files at once, and files that come while others are followed.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::Path;
use std::thread;
use std::time::Duration;

use drip::sources::follow::{FollowOptions, Start};

use crate::bench::{Bench, Next, PATIENCE, append, target, ways};

/// A size that takes seconds, or another from the environment.
fn size(name: &str, usual: usize) -> usize {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(usual)
}

/// Lines as they come until the writer has finished and everything it wrote is there, each with the path that is followed.
fn collect(mut bench: Bench, lines: usize, mut each: impl FnMut(&Path, String)) {
    let mut given = 0;
    while given < lines {
        match bench.next() {
            Next::Line(path, line) => {
                given += 1;
                each(&path, line);
            }
            Next::Notice(_) => {}
            Next::Nothing if bench.skip() => {}
            Next::Nothing => bench.wait(),
        }
    }
    while bench.skip() {}
    loop {
        match bench.next() {
            Next::Line(_, line) => panic!("a line too many: {line}"),
            Next::Notice(_) => {}
            Next::Nothing => break,
        }
    }
}

/// The writer rotates as fast as it can and never looks whether somebody reads: files come and go between two looks. Names count up,
/// or down as `logrotate` has them, with as many kept as there are.
fn rotate_at_full_speed(path: &Path, rotations: usize, lines: usize, up: bool) {
    let mut serial = 0;
    for rotation in 0..=rotations {
        let mut file = BufWriter::new(File::options().append(true).create(true).open(path).expect("there is room"));
        for _ in 0..lines {
            writeln!(file, "line {serial}").expect("there is room");
            serial += 1;
        }
        file.into_inner().expect("there is room");
        if rotation == rotations {
            break;
        }
        let numbered = |number: usize| path.with_file_name(format!("log.{number}"));
        if up {
            fs::rename(path, numbered(rotation + 1)).expect("it is there");
        } else {
            for number in (1..=rotation).rev() {
                fs::rename(numbered(number), numbered(number + 1)).expect("it is there");
            }
            fs::rename(path, numbered(1)).expect("it is there");
        }
        fs::write(path, "").expect("there is room");
    }
}

fn exact_through_rotations(up: bool, rotations: usize) {
    const LINES: usize = 20;
    for watch in ways() {
        let directory = tempfile::tempdir().expect("a directory to work in");
        let path = directory.path().join("log");
        fs::write(&path, "").expect("a file to follow");
        let bench = Bench::start(target(&path), Start::Beginning, FollowOptions::default(), watch);
        let writer = thread::spawn(move || rotate_at_full_speed(&path, rotations, LINES, up));
        let mut expected = 0;
        collect(bench, (rotations + 1) * LINES, |_, line| {
            assert_eq!(line, format!("line {expected}"));
            expected += 1;
        });
        writer.join().expect("the writer writes");
    }
}

#[test]
fn a_thousand_rotations_at_full_speed_lose_repeat_and_misplace_nothing() {
    exact_through_rotations(true, size("DRIP_TEST_ROTATIONS", 1000));
}

/// All names change with each rotation: as many renames as there are files, so there are fewer of them.
#[test]
fn rotations_in_which_all_names_move_on_lose_repeat_and_misplace_nothing() {
    exact_through_rotations(false, size("DRIP_TEST_SHIFTS", 40));
}

#[test]
fn a_hundred_files_at_once_are_each_read_whole_and_in_order() {
    const FILES: usize = 100;
    let lines = size("DRIP_TEST_LINES", 200);
    for watch in ways() {
        let directory = tempfile::tempdir().expect("a directory to work in");
        let root = directory.path().to_path_buf();
        let name = move |file: usize| root.join(format!("{file}.log"));
        // Half of them come while the others are followed.
        (0..FILES / 2).for_each(|file| append(&name(file), ""));
        let pattern = target(&directory.path().join("*.log"));
        let bench = Bench::start(pattern, Start::Beginning, FollowOptions::default(), watch);
        let writer = thread::spawn(move || {
            for line in 0..lines {
                (0..FILES).for_each(|file| append(&name(file), &format!("{file} {line}\n")));
            }
        });
        let mut next: BTreeMap<String, usize> = BTreeMap::new();
        collect(bench, FILES * lines, |path, text| {
            let file = path.file_stem().expect("a name").to_string_lossy().into_owned();
            let line = next.entry(file.clone()).or_default();
            assert_eq!(text, format!("{file} {line}"));
            *line += 1;
        });
        writer.join().expect("the writer writes");
        assert_eq!(next.len(), FILES);
    }
}

#[test]
fn a_file_that_moves_to_another_name_that_matches_is_not_read_again() {
    for watch in ways() {
        let directory = tempfile::tempdir().expect("a directory to work in");
        let (a, b) = (directory.path().join("a.log"), directory.path().join("b.log"));
        append(&a, "1\n");
        let pattern = target(&directory.path().join("*.log"));
        let mut bench = Bench::start(pattern, Start::Beginning, FollowOptions::default(), watch);
        fs::rename(&a, &b).expect("it is there");
        append(&b, "2\n");
        append(&a, "3\n");
        let mut given = Vec::new();
        while given.len() < 3 {
            match bench.next() {
                Next::Line(_, line) => given.push(line),
                Next::Notice(_) => {}
                Next::Nothing if bench.skip() => {}
                Next::Nothing => bench.wait(),
            }
        }
        assert_eq!(given, ["1", "2", "3"]);
        append(&b, "4\n");
        append(&a, "5\n");
        while given.len() < 5 {
            match bench.next() {
                Next::Line(_, line) => given.push(line),
                Next::Notice(_) => {}
                Next::Nothing if bench.skip() => {}
                Next::Nothing => bench.wait(),
            }
        }
        given[3..].sort();
        assert_eq!(given, ["1", "2", "3", "4", "5"], "the moved file goes on where it was left");
    }
}

#[test]
fn a_directory_full_of_files_that_come_and_go_leaves_nothing_open() {
    let open = || {
        fs::read_dir("/proc/self/fd")
            .expect("this process can be looked at")
            .filter_map(|fd| {
                let link = fs::read_link(fd.ok()?.path()).ok()?;
                link.to_string_lossy().contains("comes-and-goes").then_some(())
            })
            .count()
    };
    for watch in ways() {
        let directory = tempfile::tempdir().expect("a directory to work in");
        let pattern = target(&directory.path().join("*.log"));
        let mut bench = Bench::start(pattern, Start::Beginning, FollowOptions::default(), watch);
        for round in 0..20 {
            let path = directory.path().join(format!("comes-and-goes-{round}.log"));
            append(&path, "here\n");
            while bench.next() != Next::Line(path.clone(), "here".to_owned()) {
                bench.wait();
            }
            fs::remove_file(&path).expect("it is there");
            let deadline = std::time::Instant::now() + PATIENCE;
            while open() > 0 || bench.group.members().count() > 0 {
                assert!(std::time::Instant::now() < deadline, "it stays open");
                if bench.next() == Next::Nothing && bench.group.members().count() > 0 && !bench.skip() {
                    bench.wait();
                }
            }
        }
        assert_eq!(bench.group.due(), None::<Duration>);
    }
}
