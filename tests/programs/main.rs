//! Programs behave as under CPython: every case in tests/cases/programs and tests/cases/asynchronous was answered by it
//! (tests/generate/programs.py, tests/generate/asynchronous.py), and is run here item by item, in chunks, and with a pause between any two instructions.

mod deviations;

use std::fmt::Write;
use std::path::Path;

use drip::debugger::{Progress, Session};
use drip::machine::{Demand, Pace, Waker};

/// More than any case needs: what spends it hangs.
const MOST_SLICES: usize = 2_000_000;
const CLOSE_FUEL: u64 = 1_000_000;

struct Case {
    file: String,
    line: usize,
    program: String,
    expected: Vec<String>,
}

fn is_answer(line: &str) -> bool {
    matches!(line.get(..2), Some("#=" | "#>" | "#!")) && matches!(line.as_bytes().get(2), None | Some(b' '))
}

fn cases() -> Vec<Case> {
    let folders =
        ["programs", "asynchronous"].map(|name| Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases").join(name));
    let entries = folders.iter().flat_map(|folder| folder.read_dir().expect("cases"));
    let mut files: Vec<_> = entries.map(|entry| entry.expect("readable").path()).collect();
    files.sort();
    let mut cases = Vec::new();
    for path in files {
        let text = std::fs::read_to_string(&path).expect("utf-8");
        let mut case: Option<Case> = None;
        let fresh = |at| Case {
            file: path.file_name().expect("a file").to_string_lossy().into_owned(),
            line: at + 1,
            program: String::new(),
            expected: Vec::new(),
        };
        for (at, line) in text.split('\n').enumerate() {
            if line == "#---" {
                cases.extend(case.take());
                continue;
            }
            let case = case.get_or_insert_with(|| fresh(at));
            if is_answer(line) {
                case.expected.push(line.to_owned());
            } else {
                case.program.push_str(line);
                case.program.push('\n');
            }
        }
    }
    cases
}

#[derive(Default)]
struct Transcript {
    lines: Vec<String>,
    open: String,
}

impl Transcript {
    fn printed(&mut self, session: &Session) {
        for text in session.world().take_printed() {
            self.open.push_str(&text.to_text());
            while let Some(end) = self.open.find('\n') {
                let line: String = self.open.drain(..=end).collect();
                self.lines.push(format!("#> {}", line.trim_end_matches('\n')));
            }
        }
    }

    fn note(&mut self, line: String) {
        if !self.open.is_empty() {
            self.lines.push(format!("#> {}", std::mem::take(&mut self.open)));
        }
        self.lines.push(line);
    }
}

/// What a program does when it is asked for `demand` items at a time, with so much fuel at once; with more than one as `drip run` does it,
/// which asks for no list of the iterators that were made.
fn run(program: &str, demand: usize, fuel: u64) -> Vec<String> {
    let mut transcript = Transcript::default();
    let mut session = match Session::new(program, Waker::default()) {
        Ok(session) => session,
        Err(problems) => return vec![format!("#! {}", problems[0].message)],
    };
    if demand > 1 {
        session.world().leave_made_unlisted();
    }
    for slice in 0.. {
        if slice > MOST_SLICES {
            transcript.note("#! it hangs".to_owned());
            break;
        }
        let progress = session.advance(Demand::new(demand), Pace::Answer, fuel);
        transcript.printed(&session);
        match progress {
            Progress::Items(items) => items.for_each(|item| transcript.note(format!("#= {}", item.repr()))),
            Progress::OutOfFuel => {}
            Progress::End if session.is_over() => break,
            Progress::Raised(exc) => {
                transcript.note(format!("#! {}", exc.headline()));
                break;
            }
            other => panic!("{other:?}"),
        }
    }
    session.close(CLOSE_FUEL);
    transcript.printed(&session);
    if !transcript.open.is_empty() {
        transcript.note(String::new());
        transcript.lines.pop();
    }
    transcript.lines
}

/// Runs every case so; tells of those that do otherwise.
fn compare(demand: usize, fuel: impl Fn(usize) -> u64) {
    let cases = cases();
    assert!(cases.len() > 300, "the cases are there");
    let (mut differ, mut told) = (0, String::new());
    for (at, case) in cases.iter().enumerate() {
        let (program, fuel) = (&case.program, fuel(at));
        let run = || run(program, demand, fuel);
        let found = std::panic::catch_unwind(run).unwrap_or_else(|_| vec!["it panics".to_owned()]);
        if found != case.expected {
            differ += 1;
            let Case { file, line, program, expected } = case;
            write!(
                told,
                "\n{file}:{line}\n{program}--- expected\n{}\n--- found\n{}\n",
                expected.join("\n"),
                found.join("\n")
            )
            .expect("a string takes it");
        }
    }
    assert!(differ == 0, "{differ} of {} differ:\n{told}", cases.len());
}

#[test]
fn what_a_loop_alone_goes_through_is_no_stage_where_nobody_asks_for_a_list() {
    let program = "for i, x in enumerate('ab'):\n    for y, z in zip([x], range(9)):\n        print(i, x, y, z)";
    let made = |unlisted: bool| {
        let mut session = Session::new(program, Waker::default()).unwrap();
        if unlisted {
            session.world().leave_made_unlisted();
        }
        while !matches!(session.advance(Demand::ONE, Pace::Answer, 1_000), Progress::End) {}
        let printed: Vec<String> =
            session.world().take_printed().iter().map(|text| text.to_text().into_owned()).collect();
        let names: Vec<String> = session.made().iter().map(|made| made.info.name.clone()).collect();
        (printed.concat(), names)
    };
    let told = "0 a a 0\n1 b b 0\n".to_owned();
    let listed = ["enumerate", "str", "zip", "list", "range", "zip", "list", "range"].map(str::to_owned);
    assert_eq!(made(false), (told.clone(), listed.into()));
    assert_eq!(made(true), (told, vec![]));
}

#[test]
fn item_by_item() {
    compare(1, |_| 1_000_000);
}

#[test]
fn in_chunks() {
    compare(1000, |_| 1_000_000);
}

#[test]
fn with_a_pause_between_any_two_instructions() {
    compare(1, |_| 1);
}

#[test]
fn with_pauses_here_and_there() {
    compare(1000, |case| case as u64 % 7 + 1);
}
