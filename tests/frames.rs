//! A generator stands where CPython says that it stands, after every next(): state, line, locals and what it delegates to
//! (tests/cases/frames, answered by tests/generate/frames.py). So says the debugger, and so say `inspect` and `gi_frame`.

use std::path::Path;
use std::rc::Rc;

use drip::debugger::{Progress, Session, StageState};
use drip::machine::{Demand, FrameView, Iter, Pace, StageRecord, Waker};

const FUEL: u64 = 1_000_000;
/// How many programs the issue asks for at least.
const LEAST: usize = 48;

struct Case {
    program: String,
    expected: Vec<String>,
}

impl Case {
    /// The function whose generator is looked at, where that is not the last stage.
    fn watched(&self) -> Option<&str> {
        self.program.lines().next()?.strip_prefix("# watching ")
    }
}

fn cases() -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/frames");
    let mut files: Vec<_> = folder.read_dir().expect("cases").map(|entry| entry.expect("readable").path()).collect();
    files.sort();
    let mut cases = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(file).expect("cases");
        for case in text.split("#---\n").filter(|case| !case.is_empty()) {
            let (expected, program): (Vec<&str>, Vec<&str>) = case.lines().partition(|line| line.starts_with("#@"));
            let expected = expected.into_iter().map(str::to_owned).collect();
            cases.push(Case { program: program.join("\n"), expected });
        }
    }
    assert!(cases.len() >= LEAST, "the cases are there");
    cases
}

/// A short repr without its address.
fn without_address(repr: &str) -> String {
    let mut text = String::new();
    let mut rest = repr;
    while let Some((before, after)) = rest.split_once(" at 0x") {
        text.push_str(before);
        rest = after.trim_start_matches(|c: char| c.is_ascii_hexdigit());
    }
    text + rest
}

/// What CPython's line says of a generator, in its form.
fn line(session: &Session, state: StageState, frame: Option<FrameView>) -> String {
    let state = match state {
        StageState::Failed => StageState::Closed,
        other => other,
    };
    let Some(frame) = frame.filter(|_| state != StageState::Closed) else { return format!("#@ {}", state.as_str()) };
    let mut locals: Vec<String> = frame
        .locals
        .iter()
        .filter(|(name, _)| !name.starts_with('.'))
        .map(|(name, value)| format!("{name}={}", without_address(value)))
        .collect();
    locals.sort();
    let at = frame.at.map_or("-".to_owned(), |at| session.source().line_of(at).to_string());
    let delegate = frame.delegate.map_or(String::new(), |delegate| {
        let shown = without_address(&delegate);
        let name = shown.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')).unwrap_or(&shown);
        let of_generator = name.strip_prefix("generator object ").and_then(|qualified| qualified.rsplit('.').next());
        format!(" -> {}", of_generator.unwrap_or_else(|| name.trim_end_matches(" object")))
    });
    format!("#@ {} {at} {{{}}}{delegate}", state.as_str(), locals.join(", "))
}

/// The generator to look at: the last stage, or the first one of a function.
struct Watched<'c> {
    name: Option<&'c str>,
    found: Option<Rc<StageRecord>>,
}

impl Watched<'_> {
    fn look(&mut self, session: &Session) -> String {
        let Some(name) = self.name else {
            let first = || Rc::clone(&session.stages()[0]);
            let state = session.last().map_or_else(|| first().state.get(), |last| last.record().state.get());
            return line(session, state, session.last().and_then(Iter::frame));
        };
        if self.found.is_none() {
            self.found = session.stages().into_iter().find(|record| record.info.name == name);
        }
        match &self.found {
            None => "#@ not made".to_owned(),
            Some(record) => {
                let frame = session.machine().inspect(record, |body| body.frame()).flatten();
                line(session, record.state.get(), frame)
            }
        }
    }
}

/// Where the generator of a case stands before and after every next(), as the debugger has it.
fn looks(case: &Case) -> Vec<String> {
    let mut session = Session::new(&case.program, Waker::default()).unwrap_or_else(|problems| panic!("{problems:?}"));
    while let Some(progress) = session.build(Pace::Answer, FUEL) {
        match progress {
            Progress::OutOfFuel => {}
            Progress::Raised(exc) => return vec![exc.headline()],
            other => panic!("{other:?}\n{}", case.program),
        }
    }
    let mut watched = Watched { name: case.watched(), found: None };
    let mut seen = vec![watched.look(&session)];
    loop {
        match session.advance(Demand::ONE, Pace::Answer, FUEL) {
            Progress::Items(_) => seen.push(watched.look(&session)),
            Progress::End | Progress::Raised(_) => {
                seen.push(watched.look(&session));
                return seen;
            }
            other => panic!("{other:?}\n{}", case.program),
        }
    }
}

/// As the debugger knows it: it shows a generator from its first next() on.
fn once_asked(lines: &[String]) -> Vec<String> {
    let begin = lines.iter().take_while(|line| line.starts_with("#@ created") || *line == "#@ not made").count();
    lines[begin..].to_vec()
}

/// The same, as the program itself finds it with `inspect`.
fn told(case: &Case) -> Vec<String> {
    let (body, last) = case.program.rsplit_once('\n').unwrap_or(("", &case.program));
    let look = include_str!("generate/frame_look.py");
    // The lines of the case stay where they are.
    let start = if body.is_empty() { format!("it = {last}\n") } else { format!("{body}\nit = {last}\n") };
    let text = format!("{start}{look}looks(it)\n");
    let mut session = Session::new(&text, Waker::default()).unwrap_or_else(|problems| panic!("{problems:?}\n{text}"));
    let mut seen = Vec::new();
    loop {
        match session.advance(Demand::ONE, Pace::Answer, FUEL) {
            Progress::Items(items) => {
                seen.extend(items.map(|item| item.as_str().expect("a line").to_text().into_owned()));
            }
            Progress::End => return seen,
            Progress::Raised(exc) => {
                seen.push(exc.headline());
                return seen;
            }
            other => panic!("{other:?}\n{text}"),
        }
    }
}

fn compare(find: impl Fn(&Case) -> Vec<String>, cases: &[Case]) {
    let mut differ = String::new();
    for case in cases {
        let found = find(case);
        let agree = match case.watched() {
            Some(_) => once_asked(&found) == once_asked(&case.expected),
            None => found == case.expected,
        };
        if !agree {
            let Case { program, expected, .. } = case;
            let (expected, found) = (expected.join("\n"), found.join("\n"));
            differ += &format!("{program}\n--- expected\n{expected}\n--- found\n{found}\n\n");
        }
    }
    assert!(differ.is_empty(), "{differ}");
}

#[test]
fn generators_stand_where_cpython_says() {
    compare(looks, &cases());
}

#[test]
fn code_that_inspects_a_generator_finds_what_cpython_finds() {
    let mut cases = cases();
    cases.retain(|case| case.watched().is_none() && !case.program.contains("async def"));
    assert!(cases.len() >= LEAST, "most look at the last stage");
    compare(told, &cases);
}
