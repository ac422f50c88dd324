//! A stage run apart from its pipeline, over items that have already passed: what a form shows while one types, and how an edit
//! changes what comes out. Nothing is pulled from the pipeline, and nothing reaches the world.

use std::collections::HashSet;

use super::picture;
use super::probe::{takes_from_others, touches_the_world};
use super::session::{Progress, Session};
use super::view::OutputItem;
use crate::machine::{Demand, Pace, Recording, StageRecord, Waker};
use crate::pipeline::{Apart, SEEN};
use crate::value::{Value, short_repr};
use crate::vm;

/// How much a trial may run: some milliseconds.
const FUEL: u64 = 200_000;
/// How many items are read from a handle of its own where none have passed.
const PEEKED: usize = 16;
/// How many items a trial gives at most.
const GIVEN: usize = 100;
/// How many values completion looks at.
const LOOKED_AT: usize = 8;
/// How long the repr of an item may get, in bytes.
const REPR: usize = 400;
/// How long the text of a value is that completion shows, in bytes.
const SHORT: usize = 40;

/// What is to be tried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trial {
    /// Comes back in [`Preview::request`].
    pub request: u64,
    /// A stage that stands where the one to be tried does: it tells which items there are.
    pub place: Apart,
    /// The stage as it would be.
    pub now: Version,
    /// The stage as it was, to be compared with.
    pub before: Version,
    /// Run everything below the stage as well, not the stage alone.
    pub whole: bool,
    /// An expression of the item: what could follow a dot after it.
    pub about: Option<String>,
}

/// A stage at one time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Version {
    /// Not to be tried.
    #[default]
    Untried,
    /// There is none: items go past.
    Gone,
    /// This one.
    Stage(Apart),
}

/// Where the items of a trial come from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Seen {
    /// They have passed, and the tape has kept them.
    Passed,
    /// From a handle of its own: nothing has been pulled yet.
    Peeked,
    /// The stage is a source: it gives them itself, from a handle of its own.
    Source,
    /// There are none, and why.
    #[default]
    Nothing,
    /// It would touch the world, or wait for it: not before the pipeline is pulled.
    Unsafe,
}

/// What a trial came to.
#[derive(Clone, Debug, Default)]
pub struct Preview {
    /// Which trial this is.
    pub request: u64,
    /// Where the items came from.
    pub seen: Seen,
    /// The items, as short reprs.
    pub inputs: Vec<String>,
    /// What the stage makes of them, where it was tried.
    pub now: Option<Tried>,
    /// What it made of them before.
    pub before: Option<Tried>,
    /// Whether everything below the stage ran as well.
    pub whole: bool,
    /// What could follow the expression that was asked about.
    pub offers: Vec<Offer>,
    /// The names of the fields of the items, where they are dicts or records.
    pub fields: Vec<String>,
}

/// What one version of a stage makes of the items.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tried {
    /// What came out.
    pub items: Vec<OutputItem>,
    /// The same, as short reprs: a number is told from a text that says one.
    pub reprs: Vec<String>,
    /// For each item that went in whether it was passed on, where that is known.
    pub kept: Vec<Option<bool>>,
    /// For each item that came out, how many had gone in until then.
    pub after: Vec<usize>,
    /// What it raised, in words, and with which item.
    pub error: Option<String>,
    /// Whether it was stopped before its end.
    pub cut: bool,
}

/// One way to go on after an expression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// The name.
    pub name: String,
    /// What it is.
    pub kind: OfferKind,
    /// For a field: a value that it has.
    pub detail: String,
}

/// What an [`Offer`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OfferKind {
    /// A key of a dict or record.
    Field,
    /// A method.
    Method,
}

/// Tries it. `session` is the running pipeline: its tape is looked at, nothing else.
pub(super) fn run(trial: &Trial, session: Option<&Session>, skip_errors: bool) -> Preview {
    let mut preview = Preview { request: trial.request, whole: trial.whole, ..Preview::default() };
    let (seen, items) = inputs(&trial.place, session);
    preview.seen = seen;
    preview.inputs = items.iter().map(|item| short_repr(item, REPR)).collect();
    preview.fields = items.first().map(fields).unwrap_or_default().into_iter().map(|offer| offer.name).collect();
    let versions = [&trial.now, &trial.before];
    let reaches = |version: &&Version| matches!(version, Version::Stage(apart) if touches_the_world(&apart.alone()));
    if !matches!(preview.seen, Seen::Nothing | Seen::Unsafe) && versions.iter().any(reaches) {
        preview.seen = Seen::Unsafe;
    }
    if matches!(preview.seen, Seen::Nothing | Seen::Unsafe) {
        return preview;
    }
    let ends = |version: &Version| !matches!(version, Version::Stage(apart) if touches_the_world(&apart.rest));
    preview.whole = trial.whole && versions.into_iter().all(ends);
    let tried = |version: &Version| match version {
        Version::Untried => None,
        Version::Gone => Some(passed_on(&items)),
        Version::Stage(apart) if preview.whole => Some(attempt(&apart.rest, &items, skip_errors, false)),
        Version::Stage(apart) => Some(attempt(&apart.alone(), &items, skip_errors, true)),
    };
    (preview.now, preview.before) = (tried(&trial.now), tried(&trial.before));
    if let Some(about) = &trial.about {
        preview.offers = offers(&trial.place.about(about), &items);
    }
    preview
}

/// The items that a stage is tried on.
fn inputs(apart: &Apart, session: Option<&Session>) -> (Seen, Vec<Value>) {
    let Some((_, feeds)) = &apart.upstream else { return (Seen::Source, Vec::new()) };
    let record = session.and_then(|session| session.spine().iter().find(|record| *record.id.borrow() == *feeds));
    let passed: Vec<Value> = record
        .map(|record| record.tape_out.entries().iter().filter_map(|entry| entry.item.item().cloned()).collect())
        .unwrap_or_default();
    if !passed.is_empty() {
        return (Seen::Passed, passed);
    }
    if record.is_some_and(|record| record.meter.items_out.get() > 0) {
        return (Seen::Nothing, Vec::new());
    }
    let Some(above) = apart.above() else { return (Seen::Nothing, Vec::new()) };
    match peek(&above) {
        None => (Seen::Unsafe, Vec::new()),
        Some(items) if items.is_empty() => (Seen::Nothing, Vec::new()),
        Some(items) => (Seen::Peeked, items),
    }
}

/// The first items of a program that only reads; `None` where it does more, or what it reads can be read only once.
fn peek(text: &str) -> Option<Vec<Value>> {
    if touches_the_world(text) {
        return None;
    }
    let Ok(mut session) = Session::new(text, Waker::default()) else { return Some(Vec::new()) };
    if session.build(Pace::Answer, FUEL).is_some() {
        return Some(Vec::new());
    }
    if takes_from_others(&session) {
        return None;
    }
    let mut items = Vec::new();
    for _ in 0..PEEKED {
        match session.advance(Demand::ONE, Pace::Answer, FUEL / 4) {
            Progress::Items(chunk) => items.extend(chunk.get(0).and_then(|item| item.plain_copy())),
            _ => break,
        }
    }
    session.break_off(FUEL);
    Some(items)
}

/// What a stage, written as it stands right of a `|`, makes of one item; `before` are the definitions that it may name.
pub(super) fn of_one(before: &str, stage: &str, item: &Value) -> Tried {
    attempt(&format!("{before}\n{SEEN} | {stage}\n"), std::slice::from_ref(item), false, true)
}

/// What a program makes of the items; with `alone`, its last stage is the one that is tried.
fn attempt(text: &str, items: &[Value], skip_errors: bool, alone: bool) -> Tried {
    let mut tried = Tried::default();
    let copies = items.iter().filter_map(Value::plain_copy).collect();
    let mut session = match Session::with_given(text, SEEN, Value::tuple(copies), Waker::default()) {
        Ok(session) => session,
        Err(problems) => {
            tried.error = problems.into_iter().next().map(|problem| problem.message);
            return tried;
        }
    };
    session.world().set_skip_errors(skip_errors);
    session.record(Recording::Chunks);
    match session.build(Pace::Answer, FUEL) {
        None if !takes_from_others(&session) => {}
        Some(Progress::Raised(exc)) => {
            tried.error = Some(exc.headline());
            return tried;
        }
        _ => {
            tried.cut = true;
            return tried;
        }
    }
    let last = session.spine().last().cloned();
    let gone_in = |record: &StageRecord| record.meter.items_in.get() as usize;
    let mut fuel = FUEL;
    while tried.items.len() < GIVEN {
        match session.advance(Demand::ONE, Pace::Answer, fuel) {
            Progress::Items(chunk) => {
                let number = tried.items.len() as u64 + 1;
                if let Some(item) = chunk.get(0) {
                    tried.items.push(picture::output_item(number, &item, picture::ITEM_TEXT));
                    tried.reprs.push(short_repr(&item, REPR));
                }
                tried.after.push(last.as_deref().map_or(0, gone_in));
                fuel = fuel * 15 / 16;
            }
            Progress::Raised(exc) => {
                let item = exc.place.item().map(|item| format!(" (item {item})")).unwrap_or_default();
                let help = exc.help.borrow().as_ref().map(|help| format!("; {help}")).unwrap_or_default();
                tried.error = Some(format!("{}{item}{help}", exc.headline()));
                break;
            }
            Progress::End => break,
            _ => {
                tried.cut = true;
                break;
            }
        }
    }
    tried.cut |= tried.items.len() >= GIVEN;
    if let Some(record) = last.filter(|_| alone) {
        tried.kept = record.tape_in.entries().into_iter().map(|entry| record.verdict(entry.number)).collect();
    }
    session.break_off(FUEL);
    tried
}

/// What comes out where nothing stands below.
fn passed_on(items: &[Value]) -> Tried {
    let items: Vec<OutputItem> = (1..)
        .zip(items)
        .map(|(number, item)| picture::output_item(number, item, picture::ITEM_TEXT))
        .take(GIVEN)
        .collect();
    Tried { after: (1..=items.len()).collect(), items, ..Tried::default() }
}

/// What the values that a program gives offer after a dot.
fn offers(text: &str, items: &[Value]) -> Vec<Offer> {
    let copies = items.iter().take(LOOKED_AT).filter_map(Value::plain_copy).collect();
    let Ok(mut session) = Session::with_given(text, SEEN, Value::tuple(copies), Waker::default()) else {
        return Vec::new();
    };
    session.world().set_skip_errors(true);
    let mut found = Vec::new();
    let mut known = HashSet::new();
    for _ in 0..LOOKED_AT {
        let Progress::Items(chunk) = session.advance(Demand::ONE, Pace::Answer, FUEL / 4) else { break };
        if let Some(value) = chunk.get(0) {
            found.extend(
                offered(&value).into_iter().filter(|offer| known.insert((offer.kind as u8, offer.name.clone()))),
            );
        }
    }
    session.break_off(FUEL);
    found.sort_by_key(|offer| offer.kind as u8);
    found
}

fn fields(value: &Value) -> Vec<Offer> {
    let Value::Dict(dict) = value else { return Vec::new() };
    let pairs = (0..dict.len().min(64)).filter_map(|at| dict.pair(at));
    let offer = |(key, value): (Value, Value)| {
        let Value::Str(name) = key else { return None };
        let detail = short_repr(&value, SHORT);
        Some(Offer { name: name.to_text().into_owned(), kind: OfferKind::Field, detail })
    };
    pairs.filter_map(offer).collect()
}

fn offered(value: &Value) -> Vec<Offer> {
    let mut all = fields(value);
    let class = value.type_name();
    all.extend(vm::method_names(value).into_iter().map(|name| Offer {
        name: name.to_owned(),
        kind: OfferKind::Method,
        detail: class.to_string(),
    }));
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pipeline::Document;

    fn texts(tried: &Option<Tried>) -> Vec<&str> {
        tried.as_ref().unwrap().items.iter().map(|item| item.text.as_str()).collect()
    }

    fn trial(text: &str, id: &str) -> Trial {
        let place = Document::from_text(text).apart(id).unwrap();
        let now = Version::Stage(place.clone());
        Trial { request: 1, place, now, before: Version::Untried, whole: false, about: None }
    }

    /// A pipeline of which everything has passed.
    fn pulled(text: &str) -> Session {
        let mut session = Session::new(text, Waker::default()).unwrap();
        session.record(Recording::Everything);
        while let Progress::Items(_) = session.advance(Demand::ONE, Pace::Answer, FUEL) {}
        session
    }

    #[test]
    fn a_stage_is_tried_on_what_has_passed_and_nothing_is_pulled() {
        let mut session = Session::new("range(100) | map(_ * 10)", Waker::default()).unwrap();
        session.record(Recording::Everything);
        for _ in 0..3 {
            session.advance(Demand::ONE, Pace::Answer, FUEL);
        }
        let preview = run(&trial("range(100) | filter(_ > 0)", "2"), Some(&session), false);
        assert_eq!((preview.seen, preview.inputs.len()), (Seen::Passed, 3));
        assert_eq!(texts(&preview.now), ["1", "2"]);
        assert_eq!(preview.now.unwrap().kept, [Some(false), Some(true), Some(true)]);
        assert_eq!(session.spine()[0].meter.items_out.get(), 3);
    }

    #[test]
    fn records_are_tried_as_they_passed_and_stay_as_they_are() {
        let text = "rows = [{'n': 1}, {'n': 2}]\nrows | map(_)";
        let session = pulled(text);
        let edited = "rows = [{'n': 1}, {'n': 2}]\nrows | map(_.pop('n'))";
        let once = run(&trial(edited, "2"), Some(&session), false);
        let twice = run(&trial(edited, "2"), Some(&session), false);
        assert_eq!((texts(&once.now), texts(&twice.now)), (vec!["1", "2"], vec!["1", "2"]));
    }

    #[test]
    fn where_nothing_has_passed_a_regular_file_is_looked_into() {
        let preview = run(&trial("read_lines('sample_data/app.log') | map(len(_))", "2"), None, false);
        assert_eq!((preview.seen, preview.inputs.len()), (Seen::Peeked, PEEKED));
        assert_eq!(preview.now.unwrap().items.len(), PEEKED);
    }

    #[test]
    fn what_touches_the_world_is_not_tried() {
        for text in ["tail('x.log') | map(_)", "paginate('http://localhost:1/') | map(_)", "stdin() | map(_)"] {
            assert_eq!(run(&trial(text, "2"), None, false).seen, Seen::Unsafe, "{text}");
        }
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("out.jsonl");
        let text = format!("[1, 2] | write_jsonl({:?})", path.display().to_string());
        assert_eq!(run(&trial(&text, "2"), None, false).seen, Seen::Unsafe);
        assert!(!path.exists());
    }

    #[test]
    fn an_edit_is_compared_with_what_was_before_it_down_to_the_end() {
        let (old, new) = ("range(5) | filter(_ > 1) | map(_ * 2)", "range(5) | filter(_ > 2) | map(_ * 2)");
        let session = pulled(old);
        let before = Document::from_text(old).apart("2").unwrap();
        let trial = Trial { before: Version::Stage(before), whole: true, ..trial(new, "2") };
        let preview = run(&trial, Some(&session), false);
        assert_eq!(texts(&preview.before), ["4", "6", "8"]);
        assert_eq!(texts(&preview.now), ["6", "8"]);
    }

    #[test]
    fn an_error_is_told_with_its_item_after_what_came_before_it() {
        let session = pulled("['1', 'x'] | map(_)");
        let preview = run(&trial("['1', 'x'] | map(int(_))", "2"), Some(&session), false);
        assert_eq!(texts(&preview.now), ["1"]);
        assert!(preview.now.unwrap().error.unwrap().contains("'x'"));
    }

    #[test]
    fn an_endless_stage_ends() {
        let text = "def f(rows):\n    while True:\n        pass\n    yield 1\n[1] | f";
        assert!(run(&trial(text, "2"), None, false).now.unwrap().cut);
        assert_eq!(run(&trial("[1] | cycle", "2"), None, false).now.unwrap().items.len(), GIVEN);
    }

    #[test]
    fn fields_and_methods_come_from_the_values_themselves() {
        let text = "[{'user': {'name': 'a'}, 'n': 1}] | map(_)";
        let names = |about: &str| -> Vec<String> {
            let trial = Trial { about: Some(about.to_owned()), ..trial(text, "2") };
            run(&trial, None, false).offers.into_iter().map(|offer| offer.name).collect()
        };
        assert_eq!(names("_")[..2], ["user", "n"]);
        assert_eq!(names("_.user")[..1], ["name"]);
        assert!(names("_.user.name").contains(&"split".to_owned()));
        assert!(names("_.nothing.such").is_empty());
        assert_eq!(run(&trial(text, "2"), None, false).fields, ["user", "n"]);
        assert!(run(&trial("[1] | map(_)", "2"), None, false).fields.is_empty());
    }
}
