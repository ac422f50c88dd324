//! How a run ends: its exit status, and what is left behind.

use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::process::Child;

use crate::harness::{drip, spawn};

#[test]
fn an_error_in_the_run_is_status_1_after_the_items_before_it() {
    let ran = drip(&["run", "-e", "range(5) | map(6 // (2 - _))"]);
    assert_eq!((ran.code, ran.out.as_str()), (1, "3\n6\n"));
    assert_eq!(
        ran.err,
        "-e:1:16: ZeroDivisionError: integer division or modulo by zero\n  range(5) | map(6 // (2 - _))\n                 ^^^^^^^^^^^^\n  in stage 2 (map), at item 3: 2\n"
    );
}

#[test]
fn a_bad_item_can_be_skipped_and_is_counted() {
    let ran = drip(&["run", "-e", "[\"1\", \"n/a\", \"3\"] | map(int(_))", "--on-error", "skip", "--stats=json"]);
    assert_eq!(ran.lines(), ["1", "3"]);
    let map = &ran.stats()["stages"][1];
    assert_eq!((&map["errors"], &map["dropped"], &map["out"]), (&1.into(), &1.into(), &2.into()));
    let ran = drip(&["run", "-e", "[\"1\", \"n/a\", \"3\"] | map(int(_))", "--on-error", "stop"]);
    assert_eq!((ran.code, ran.out.as_str()), (1, "1\n"));
}

#[test]
fn what_was_skipped_is_told_at_the_end_with_its_place() {
    let text = "[\"1\", \"n/a\", \"3\", \"x\"] | map(int(_))";
    let ran = drip(&["run", "-e", text, "--on-error", "skip"]);
    assert_eq!((ran.code, ran.out.as_str()), (0, "1\n3\n"));
    assert_eq!(
        ran.err,
        "drip: stage 2 (map): skipped 2 items:\n  item 2, 'n/a': ValueError: invalid literal for int() with base 10: 'n/a'\n  item 4, 'x': ValueError: invalid literal for int() with base 10: 'x'\n"
    );
    let ran = drip(&["run", "-e", text, "--on-error", "skip", "--stats=json"]);
    let skipped = &ran.stats()["skipped"][0];
    assert_eq!((&skipped["id"], &skipped["count"]), (&"2".into(), &2.into()));
    assert_eq!((&skipped["last"][1]["number"], &skipped["last"][1]["item"]), (&4.into(), &"'x'".into()));
    // Of many only the last are shown, and all are counted; a place that only the source knows is told, too.
    let ran = drip(&["run", "-e", "range(1000) | map(1 // (_ % 2))", "--on-error", "skip"]);
    assert!(ran.err.starts_with("drip: stage 2 (map): skipped 500 items, the last of them:\n"), "{}", ran.err);
    assert_eq!(ran.err.lines().count(), 9);
    assert!(
        ran.err.ends_with("  item 999, 998: ZeroDivisionError: integer division or modulo by zero\n"),
        "{}",
        ran.err
    );
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("a.jsonl");
    fs::write(&path, "{}\n\n{\n").unwrap();
    let ran = drip(&["run", "-e", &format!("read_jsonl({path:?})"), "--on-error", "skip"]);
    assert!(
        ran.err.contains("line 3 of ") && ran.err.starts_with("drip: stage 1 (read_jsonl): skipped 1 item:"),
        "{}",
        ran.err
    );
}

#[test]
fn usage_and_what_does_not_check_are_status_2() {
    for arguments in [
        &["run"][..],
        &["run", "-e", "range(3) |"],
        &["run", "-e", "range(3)", "x.drip"],
        &["run", "no_such.drip"],
        &["run", "-e", "range(3)", "--format", "yaml"],
        &["run", "-e", "range(3)", "-n", "-1"],
        &["trace"],
        &["check", "-e", "range(3) | fliter(_)"],
        &["stages", "fliter"],
    ] {
        let ran = drip(arguments);
        assert_eq!(ran.code, 2, "{arguments:?}: {ran:?}");
        assert!(!ran.err.is_empty(), "{arguments:?}");
        assert!(ran.out.is_empty(), "{arguments:?}: {}", ran.out);
    }
}

#[test]
fn a_source_that_is_not_there_is_an_error_of_the_run() {
    let ran = drip(&["run", "-e", "read_lines(\"sample_data/app.lgo\")"]);
    assert_eq!((ran.code, ran.out.as_str()), (1, ""));
    assert!(
        ran.err.contains("FileNotFoundError: [Errno 2] No such file or directory: 'sample_data/app.lgo'"),
        "{}",
        ran.err
    );
    assert!(ran.err.contains("app.log"), "{}", ran.err);
}

/// Reads one line, and gives back what it was read from.
fn first_line(child: &mut Child) -> (String, BufReader<std::process::ChildStdout>) {
    let mut stdout = BufReader::new(child.stdout.take().expect("it is piped"));
    let mut line = String::new();
    stdout.read_line(&mut line).expect("it prints text");
    (line, stdout)
}

fn said(child: &mut Child) -> String {
    let mut err = String::new();
    child.stderr.take().expect("it is piped").read_to_string(&mut err).expect("it says text");
    err
}

#[test]
fn a_reader_that_has_had_enough_ends_the_run_quietly() {
    let mut child = spawn(&["run", "-e", "count()"]);
    let (line, stdout) = first_line(&mut child);
    assert_eq!(line, "0\n");
    drop(stdout);
    assert_eq!(child.wait().unwrap().code(), Some(0));
    assert_eq!(said(&mut child), "");
}

#[cfg(target_os = "linux")]
#[test]
fn a_reader_that_has_gone_ends_a_run_that_waits() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("x.log");
    fs::write(&path, "only\n").unwrap();
    let mut child = spawn(&["run", "-e", &format!("tail({:?})", path.to_str().unwrap())]);
    let (line, stdout) = first_line(&mut child);
    assert_eq!(line, "only\n");
    drop(stdout);
    assert_eq!(child.wait().unwrap().code(), Some(0));
    assert_eq!(said(&mut child), "");
}

#[cfg(target_os = "linux")]
#[test]
fn what_cannot_be_written_is_status_1() {
    let full = fs::File::create("/dev/full").unwrap();
    let ran = crate::harness::command(&["run", "-e", "range(3)"]).stdout(full).output().unwrap();
    assert_eq!(ran.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&ran.stderr).contains("cannot write to standard output: No space left on device"));
    let ran = drip(&["run", "-e", "range(3)", "-o", "/dev/full"]);
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("cannot write to /dev/full"), "{}", ran.err);
}

#[cfg(unix)]
mod signals {
    use std::fs;

    use std::io::{BufRead, BufReader, Write};

    use rustix::process::{Pid, Signal, kill_process};

    use super::{first_line, said};
    use crate::harness::spawn;

    const CLOSING: &str =
        "def loud(lines):\n    try:\n        yield from lines\n    finally:\n        print(\"closed\")\n\n";

    #[test]
    fn an_interrupted_run_closes_what_is_open() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("x.log");
        fs::write(&path, "only\n").unwrap();
        for (signal, code) in [(Signal::INT, 130), (Signal::TERM, 143)] {
            let mut child = spawn(&["run", "-e", &format!("{CLOSING}tail({:?}) | loud", path.to_str().unwrap())]);
            let (line, mut stdout) = first_line(&mut child);
            assert_eq!(line, "only\n");
            kill_process(Pid::from_child(&child), signal).unwrap();
            let mut rest = String::new();
            std::io::Read::read_to_string(&mut stdout, &mut rest).unwrap();
            assert_eq!(rest, "closed\n");
            assert_eq!(child.wait().unwrap().code(), Some(code));
            assert_eq!(said(&mut child), "");
        }
    }

    #[test]
    fn a_filter_that_never_finds_can_be_interrupted() {
        let mut child = spawn(&["run", "-e", "chain([\"begun\"], count() | filter(_ < 0))"]);
        let (line, _stdout) = first_line(&mut child);
        assert_eq!(line, "begun\n");
        kill_process(Pid::from_child(&child), Signal::INT).unwrap();
        assert_eq!(child.wait().unwrap().code(), Some(130));
    }

    #[test]
    fn a_run_of_long_steps_is_interrupted_between_two_of_them_and_closed() {
        let copying = "def copying():\n    long = [0] * 1000000\n    while True:\n        long[:]\n        if not long:\n            \
                       yield 1\n";
        let pipeline = format!("{CLOSING}{copying}chain([\"begun\"], copying()) | loud");
        for (signal, code) in [(Signal::INT, 130), (Signal::TERM, 143)] {
            let mut child = spawn(&["run", "-e", &pipeline]);
            let (line, mut stdout) = first_line(&mut child);
            assert_eq!(line, "begun\n");
            kill_process(Pid::from_child(&child), signal).unwrap();
            let mut rest = String::new();
            std::io::Read::read_to_string(&mut stdout, &mut rest).unwrap();
            assert_eq!(rest, "closed\n");
            assert_eq!(child.wait().unwrap().code(), Some(code));
        }
    }

    #[test]
    fn an_interrupted_sink_leaves_no_file_that_looks_complete() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("out.jsonl");
        let pipeline = format!("count() | write_jsonl({:?})", path.to_str().unwrap());
        let mut child = spawn(&["run", "-e", &pipeline, "--format", "text"]);
        let (_, stdout) = first_line(&mut child);
        kill_process(Pid::from_child(&child), Signal::TERM).unwrap();
        std::io::copy(&mut { stdout }, &mut std::io::sink()).unwrap();
        assert_eq!(child.wait().unwrap().code(), Some(143));
        assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 0);
    }

    #[test]
    fn killed_at_any_item_a_sink_leaves_the_old_file_or_whole_lines_behind_it() {
        for (mode, items) in [("overwrite", 1), ("overwrite", 40), ("append", 1), ("append", 40)] {
            let directory = tempfile::tempdir().unwrap();
            let path = directory.path().join("out.txt");
            fs::write(&path, "old\n").unwrap();
            let pipeline = format!("stdin() | write_lines({:?}, {mode}=True)", path.to_str().unwrap());
            let mut child = spawn(&["run", "-e", &pipeline, "--format", "text"]);
            let mut input = child.stdin.take().unwrap();
            let mut output = BufReader::new(child.stdout.take().unwrap());
            let mut wanted = "old\n".to_owned();
            for item in 0..items {
                // What has come out has been written, or is on its way beside.
                let (line, mut came) = (format!("line {item}\n"), String::new());
                input.write_all(line.as_bytes()).unwrap();
                output.read_line(&mut came).unwrap();
                assert_eq!(came, line);
                wanted.push_str(if mode == "append" { &line } else { "" });
            }
            // Half a line is under way as it dies.
            input.write_all(b"torn").unwrap();
            kill_process(Pid::from_child(&child), Signal::KILL).unwrap();
            child.wait().unwrap();
            assert_eq!(fs::read_to_string(&path).unwrap(), wanted, "{mode} after {items}");
        }
    }

    #[test]
    fn what_a_live_pipeline_has_given_is_kept_when_it_is_interrupted() {
        let directory = tempfile::tempdir().unwrap();
        let (log, out) = (directory.path().join("x.log"), directory.path().join("out"));
        fs::write(&log, "only\n").unwrap();
        let pipeline = format!("tail({:?}) | map(print(_) or _)", log.to_str().unwrap());
        let mut child = spawn(&["run", "-e", &pipeline, "-o", out.to_str().unwrap()]);
        let (line, _stdout) = first_line(&mut child);
        assert_eq!(line, "only\n");
        kill_process(Pid::from_child(&child), Signal::INT).unwrap();
        assert_eq!(child.wait().unwrap().code(), Some(130));
        assert_eq!((said(&mut child).as_str(), fs::read_to_string(&out).unwrap().as_str()), ("", "only\n"));
        assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 2);
    }

    #[test]
    fn an_interrupted_run_with_an_end_leaves_the_file_as_it_was() {
        let directory = tempfile::tempdir().unwrap();
        let out = directory.path().join("out");
        fs::write(&out, "before").unwrap();
        let program = "def begun():\n    print(\"begun\")\n    yield 0\n\nchain(begun(), count() | filter(_ < 0))";
        let mut child = spawn(&["run", "-e", program, "-o", out.to_str().unwrap()]);
        let (line, _stdout) = first_line(&mut child);
        assert_eq!(line, "begun\n");
        kill_process(Pid::from_child(&child), Signal::INT).unwrap();
        assert_eq!(child.wait().unwrap().code(), Some(130));
        assert!(said(&mut child).contains("was not written"));
        assert_eq!(fs::read_to_string(&out).unwrap(), "before");
    }

    #[test]
    fn a_truncated_log_is_said() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("x.log");
        fs::write(&path, "first line\n").unwrap();
        let mut child = spawn(&["run", "-e", &format!("tail({:?})", path.to_str().unwrap()), "-n", "2"]);
        let (line, mut stdout) = first_line(&mut child);
        assert_eq!(line, "first line\n");
        fs::write(&path, "new\n").unwrap();
        let mut rest = String::new();
        std::io::Read::read_to_string(&mut stdout, &mut rest).unwrap();
        assert_eq!((rest.as_str(), child.wait().unwrap().code()), ("new\n", Some(0)));
        let err = said(&mut child);
        assert!(err.starts_with("drip: stage 1 (tail): "), "{err}");
    }
}
