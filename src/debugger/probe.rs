//! A look ahead: the first items of a pipeline are run apart from it, to say early what would fail at once.

use std::collections::HashSet;

use super::session::{Progress, Session};
use crate::catalog::{self, Class, StageDef};
use crate::lang::{Diagnostic, Severity, Span};
use crate::machine::{Demand, Pace, Waker};
use crate::value::{Exc, ExcType};

/// How much a look ahead may run: a few milliseconds.
const FUEL: u64 = 20_000;
/// Stages that ask others for what they give: looking must not.
const FAR: [&str; 1] = ["paginate"];
/// How many items it looks at.
const ITEMS: usize = 5;

/// What is wrong with a program: errors where it does not check; warnings where its first items would make it fail for a
/// reason that lies in the program, such as a field that is not there.
///
/// The first items come from handles of their own, and what the program prints is dropped. A program that takes items out
/// into the world, or follows something live, is not looked at in this way.
pub fn check(text: &str) -> Vec<Diagnostic> {
    match Session::new(text, Waker::default()) {
        Err(problems) => problems,
        Ok(_) if touches_the_world(text) => Vec::new(),
        Ok(session) => probe(session),
    }
}

/// Whether a stage that writes or follows is so much as named.
pub(super) fn touches_the_world(text: &str) -> bool {
    let words: HashSet<&str> = text.split(|c: char| !c.is_alphanumeric() && c != '_').collect();
    let touches = |def: &StageDef| def.doc.class == Class::Sink || def.live || FAR.contains(&def.doc.name);
    let named = |def: &&&StageDef| touches(def) && words.contains(def.doc.name);
    // What is printed apart from the run is dropped.
    catalog::definitions().iter().filter(named).any(|def| def.doc.name != "print")
}

fn probe(mut session: Session) -> Vec<Diagnostic> {
    match session.build(Pace::Answer, FUEL) {
        Some(Progress::Raised(exc)) => return said(&exc).into_iter().collect(),
        None if !takes_from_others(&session) => {}
        _ => return Vec::new(),
    }
    let mut fuel = FUEL;
    let mut found = Vec::new();
    for _ in 0..ITEMS {
        match session.advance(Demand::ONE, Pace::Answer, fuel) {
            Progress::Items(_) => {}
            Progress::Raised(exc) => {
                found.extend(said(&exc));
                break;
            }
            _ => break,
        }
        fuel /= 2;
    }
    session.break_off(FUEL);
    found
}

/// Whether an input is one that can be read only once: the standard input, a pipe, a device.
pub(super) fn takes_from_others(session: &Session) -> bool {
    let inputs = session.world().inputs().alive();
    inputs.iter().any(|input| {
        let name = input.name();
        name == "-"
            || name.contains("://")
            || std::fs::metadata(name).is_ok_and(|file| !file.is_file() && !file.is_dir())
    })
}

/// The exception as something to say about the program, where it is the program's fault rather than the data's.
fn said(exc: &Exc) -> Option<Diagnostic> {
    let faults = [ExcType::AttributeError, ExcType::KeyError, ExcType::NameError, ExcType::TypeError, ExcType::OSError];
    if !faults.iter().any(|class| exc.class.is_subclass_of(*class)) {
        return None;
    }
    let (start, end) = exc.place.span()?;
    Some(Diagnostic {
        severity: Severity::Warning,
        span: Span { start, end },
        message: exc.headline(),
        help: exc.help.borrow().clone(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        check(text).into_iter().map(|d| format!("{} ({})", d.message, d.help.unwrap_or_default())).collect()
    }

    #[test]
    fn a_field_that_is_not_there_is_said_with_its_near_name() {
        let rows = "[{'score': 1, 'name': 'a'}] | ";
        assert_eq!(
            words(&format!("{rows}map(_.scroe)")),
            ["AttributeError: no field 'scroe'; did you mean 'score'? ()"]
        );
        assert_eq!(words(&format!("{rows}filter(_['nam'] == 'a')")), ["KeyError: 'nam' (did you mean 'name'?)"]);
        assert!(words(&format!("{rows}map(_.score + 1)")).is_empty());
    }

    #[test]
    fn what_the_data_is_to_blame_for_is_left_to_the_run() {
        assert!(words("['n/a'] | map(int(_))").is_empty());
    }

    #[test]
    fn what_can_be_read_only_once_is_left_to_the_run() {
        let takes = |path: &str| {
            let mut session = Session::new(&format!("read_lines('{path}') | map(_)"), Waker::default()).unwrap();
            assert!(session.build(Pace::Answer, FUEL).is_none());
            takes_from_others(&session)
        };
        assert!(takes("-") && takes("/dev/zero"));
        assert!(!takes("sample_data/app.log") && !takes("no/such/file"));
    }

    #[test]
    fn nothing_is_written_and_an_endless_loop_ends() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("out.jsonl");
        assert!(words(&format!("range(3) | write_jsonl({:?})", path.display().to_string())).is_empty());
        assert!(!path.exists());
        assert!(words("def f():\n    while True:\n        pass\n    yield 1\nf()").is_empty());
    }
}
