//! Runs that are killed again and again, and go on where they were done.

use std::fs::{self, File, OpenOptions};
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};
use tempfile::TempDir;

/// How often a run is killed.
const KILLS: usize = 12;
/// The last lines, each before a restart, and what is written after each so that nothing that is gathered holds it back.
const ENDS: [&str; 3] = ["end 1", "end 2", "end 3"];
const PAD: &str = "and on\n";
/// Long enough that only a hang reaches it.
const PATIENCE: Duration = Duration::from_secs(60);
/// Lines that are written before each run.
const LINES: usize = 300;

struct Bench {
    folder: TempDir,
    text: String,
    written: usize,
}

impl Bench {
    /// A pipeline over `in.log`, whose tail goes by the checkpoint `c`.
    fn new(text: &str) -> Self {
        let folder = tempfile::tempdir().expect("a directory");
        fs::write(folder.path().join("in.log"), "").expect("a log");
        Self { folder, text: text.to_owned(), written: 0 }
    }

    fn path(&self, name: &str) -> std::path::PathBuf {
        self.folder.path().join(name)
    }

    /// Appends numbered lines; of each tenth one a trace follows.
    fn write(&mut self, lines: usize) {
        let mut file =
            OpenOptions::new().append(true).create(true).open(self.path("in.log")).expect("the log can be appended to");
        for number in self.written..self.written + lines {
            write!(file, "{}", lines_of(number)).expect("it can be written");
        }
        self.written += lines;
    }

    fn start(&self) -> Child {
        let mut command = Command::new(env!("CARGO_BIN_EXE_drip"));
        command.args(["run", "--format", "text", "-e", &self.text]).current_dir(self.folder.path());
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("drip starts")
    }

    /// Runs until a line was given that `is_last`, then kills; the lines that came out.
    fn run_until(&self, is_last: impl FnMut(&str) -> bool) -> Vec<String> {
        self.run_and_end(is_last, Signal::KILL)
    }

    /// Runs until a line was given that `is_last`, then asks it to end, so that it records where it stands.
    fn run_through(&self, is_last: impl FnMut(&str) -> bool) -> Vec<String> {
        self.run_and_end(is_last, Signal::TERM)
    }

    fn run_and_end(&self, mut is_last: impl FnMut(&str) -> bool, signal: Signal) -> Vec<String> {
        let mut child = self.start();
        let come = lines_from(child.stdout.take().expect("it is piped"));
        let mut lines = Vec::new();
        let mut done = false;
        while !done && let Ok(line) = come.recv_timeout(PATIENCE) {
            done = is_last(&line);
            lines.push(line);
        }
        kill_process(Pid::from_child(&child), signal).expect("it is running");
        // What was in the pipe came out, too.
        lines.extend(come);
        let said = child.wait_with_output().expect("it ends");
        assert!(done, "{}: the last line never came, after {:?}; {said:?}", self.text, lines.last());
        lines
    }

    /// Runs and kills, with rotations in between, and at last lets a run come to the end; all that came out.
    fn worry(&mut self) -> Vec<String> {
        let mut out = Vec::new();
        for round in 0..KILLS {
            self.write(LINES);
            if round % 4 == 3 {
                fs::rename(self.path("in.log"), self.path(&format!("in.log.{round}"))).expect("it can be renamed");
                self.write(LINES / 2);
            }
            let mut left = 1 + round * 37 % 150;
            out.extend(self.run_until(|_| {
                left -= 1;
                left == 0
            }));
        }
        // Restarted at its very end, too.
        for end in ENDS {
            let mut file =
                OpenOptions::new().append(true).open(self.path("in.log")).expect("the log can be appended to");
            write!(file, "{end}\n{}", PAD.repeat(20)).expect("it can be written");
            out.extend(self.run_until(|line| line == end));
        }
        out
    }
}

/// The lines of a stream, as they come.
fn lines_from(stream: impl Read + Send + 'static) -> Receiver<String> {
    let (sender, lines) = channel();
    thread::spawn(move || {
        let read = BufReader::new(stream).lines().map_while(Result::ok);
        read.take_while(|line| sender.send(line.clone()).is_ok()).for_each(drop);
    });
    lines
}

fn lines_of(number: usize) -> String {
    match number % 10 {
        3 => {
            format!("{number} ERROR it broke\nTraceback (most recent call last):\n  at {number}\nKeyError: {number}\n")
        }
        _ => format!("{number} INFO fine\n"),
    }
}

fn all_lines(written: usize) -> Vec<String> {
    let text: String = (0..written).map(lines_of).collect();
    let ends = format!("{0}\n{3}{1}\n{3}{2}", ENDS[0], ENDS[1], ENDS[2], PAD.repeat(20));
    text.lines().chain(ends.lines()).map(str::to_owned).collect()
}

fn read(path: &Path) -> Vec<String> {
    BufReader::new(File::open(path).expect("the file is there"))
        .lines()
        .map(|line| line.expect("lines of text"))
        .collect()
}

/// The lines of the sink's file once nothing is under way, up to the last.
fn sunk(bench: &Bench) -> Vec<String> {
    let mut lines = read(&bench.path("out"));
    lines.truncate(lines.iter().position(|line| line == ENDS[2]).expect("the end was written") + 1);
    lines
}

#[test]
fn into_an_appending_sink_every_line_comes_exactly_once_however_often_the_run_is_killed() {
    for between in [
        "",
        "| filter(\"fine\" not in _ or \"7\" not in _) ",
        "| map(_ + \"\") | batch(7) | flatten() ",
        "| multiline() ",
        "| filter(\"7\" not in _) | multiline() | map(str) ",
        "| two ",
    ] {
        let code = "def two(lines):\n    held = []\n    for line in lines:\n        held.append(line)\n        if len(held) == 5 or line == 'end 3':\n            for one in held:\n                yield one\n            held = []\n";
        let code = if between.contains("two") { code } else { "" };
        let text = format!(
            "{code}tail(\"in.log\", lines=\"all\", checkpoint=\"./c\") {between}| write_lines(\"out\", append=True)"
        );
        let mut bench = Bench::new(&text);
        bench.worry();
        let wanted: Vec<String> = match between {
            text if text.contains("\"fine\" not in") => all_lines(bench.written)
                .into_iter()
                .filter(|line| !line.contains("fine") || !line.contains('7'))
                .collect(),
            text if text.contains("\"7\" not in") => {
                all_lines(bench.written).into_iter().filter(|line| !line.contains('7')).collect()
            }
            _ => all_lines(bench.written),
        };
        let given = sunk(&bench);
        let first = given.iter().zip(&wanted).position(|(given, wanted)| given != wanted);
        let around = |lines: &[String], at: usize| lines[at.saturating_sub(3)..lines.len().min(at + 4)].to_vec();
        assert_eq!(first, None, "{between}: {:?}", first.map(|at| (around(&given, at), around(&wanted, at))));
        assert_eq!(given.len(), wanted.len(), "{between}");
    }
}

#[test]
fn into_anything_else_no_line_is_lost_and_those_that_come_twice_come_in_order() {
    let mut bench = Bench::new("tail(\"in.log\", lines=\"all\", checkpoint=\"./c\", multiline=True)");
    let given = bench.worry();
    let mut wanted = all_lines(bench.written).into_iter().peekable();
    for line in &given {
        if wanted.peek() == Some(line) {
            wanted.next();
        }
    }
    assert_eq!(wanted.next(), None, "every line came after those before it");
}

#[test]
fn a_run_goes_on_behind_what_it_has_given_and_not_at_the_beginning() {
    let mut bench = Bench::new("tail(\"in.log\", lines=\"all\", checkpoint=\"./c\")");
    bench.write(LINES);
    let last = lines_of(LINES - 1).trim_end().to_owned();
    bench.run_through(|line| line == last);
    bench.write(10);
    let again = bench.run_until(|line| line == lines_of(LINES + 9).trim_end());
    assert!(again.len() < LINES, "{} lines came again", again.len());
    let text = fs::read_to_string(bench.path("c")).unwrap();
    assert!(text.contains("\"version\":1") && text.contains("in.log"), "{text}");
}

#[test]
fn a_checkpoint_that_another_run_goes_by_is_refused_and_a_file_that_is_gone_is_told() {
    let mut bench = Bench::new("tail(\"in.log\", lines=\"all\", checkpoint=\"./c\")");
    bench.write(5);
    let mut first = bench.start();
    let lines = lines_from(first.stdout.take().unwrap());
    assert!(lines.recv_timeout(PATIENCE).is_ok());
    let second = bench.start().wait_with_output().unwrap();
    assert_eq!(second.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&second.stderr).contains("the checkpoint './c' is in use"), "{second:?}");
    first.kill().unwrap();
    first.wait().unwrap();
    bench.write(1);
    let last = lines_of(5).trim_end().to_owned();
    bench.run_until(|line| line == last);
    fs::remove_file(bench.path("in.log")).unwrap();
    fs::write(bench.path("other"), "new\n").unwrap();
    fs::rename(bench.path("other"), bench.path("in.log")).unwrap();
    let mut child = bench.start();
    let lines = lines_from(child.stdout.take().unwrap());
    assert_eq!(lines.recv_timeout(PATIENCE).unwrap(), "new");
    let told = lines_from(child.stderr.take().unwrap()).recv_timeout(PATIENCE).unwrap();
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(told.contains("in.log"), "{told}");
}

#[test]
fn a_sink_s_file_that_somebody_else_has_changed_is_never_cut() {
    let mut bench =
        Bench::new("tail(\"in.log\", lines=\"all\", checkpoint=\"./c\") | write_lines(\"out\", append=True)");
    bench.write(5);
    let last = lines_of(4).trim_end().to_owned();
    bench.run_through(|line| line == last);
    fs::write(bench.path("out"), "mine\nand mine\n").unwrap();
    bench.write(1);
    bench.run_until(|line| line == lines_of(5).trim_end());
    assert!(read(&bench.path("out")).starts_with(&["mine".to_owned(), "and mine".to_owned()]));
}
