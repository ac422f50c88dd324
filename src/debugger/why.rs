//! Why a stage did what it did with an item: the value of every part of its expression, evaluated anew over the item that was
//! kept. Only what is proved to have no effect is evaluated, and nothing is pulled.

use std::rc::Rc;

use super::over_item;
use super::session::Session;
use super::shelf::Shelf;
use super::trial;
use super::view::{Part, StageId, Why, Worth};
use crate::catalog::parse::fitting_part;
use crate::lang::{self, Parts, Span, without_secrets};
use crate::machine::{Holds, StageRecord};
use crate::pipeline::given_text;
use crate::value::{Value, short_repr};
use crate::vm::Function;

/// How long the repr of a value may get, in bytes.
const REPR: usize = 400;

/// Explains items, and remembers what it needs of the stage that it explained last.
#[derive(Default)]
pub(super) struct Explainer {
    known: Option<Known>,
}

struct Known {
    site: Span,
    text: String,
    parts: Parts,
    functions: Vec<Rc<Function>>,
}

impl Explainer {
    /// Why the stage did what it did with the item that came to it under that number.
    pub(super) fn explain(&mut self, session: &Session, shelf: &Shelf, stage: &StageId, number: u64) -> Why {
        let mut why = Why { stage: stage.clone(), number, ..Why::default() };
        let Some(item) = shelf.get(stage, number) else {
            why.unknown = Some("this item is no longer kept".to_owned());
            return why;
        };
        why.item = item.repr();
        let stages = session.stages();
        let record = stages.iter().find(|record| *record.id.borrow() == *stage);
        let Some((record, (start, end))) = record.and_then(|record| Some((record, record.site.get()?))) else {
            why.unknown = Some("this stage does not stand in the text".to_owned());
            return why;
        };
        let site = Span { start, end };
        let Some(known) = self.known(session, site) else {
            let value = item.item().filter(|_| is_each_by_itself(record));
            why.parts = value.map(|value| tried(session, site, value)).unwrap_or_default();
            let nothing = why.parts.is_empty();
            why.unknown = nothing.then(|| "this stage applies no expression to its items".to_owned());
            return why;
        };
        match item.item() {
            Some(value) => why.parts = evaluated(session, known, value),
            None => why.unknown = Some("the item is too large, or no plain data: only its text is kept".to_owned()),
        }
        why
    }

    /// The parts of the stage's expression, as functions of the item.
    fn known(&mut self, session: &Session, site: Span) -> Option<&Known> {
        let text = session.source().text();
        let fits = self.known.as_ref().is_some_and(|known| known.site == site && known.text == text);
        if !fits {
            self.known = None;
            let parts = lang::parts(text, site)?;
            let functions = functions(session, &parts)?;
            self.known = Some(Known { site, text: text.to_owned(), parts, functions });
        }
        self.known.as_ref()
    }
}

/// Whether the stage makes what it gives of one item at a time and of nothing else, and nobody sees that from outside.
fn is_each_by_itself(record: &StageRecord) -> bool {
    let info = &record.info;
    let apart = !info.is_code && !info.effectful && !info.sink && !info.live;
    apart && info.holds == Holds::Streams && record.piped.get() && record.inputs.borrow().len() == 1
}

/// What the stage, apart from the run, makes of the item; where it fails at a place of it, how far it got.
fn tried(session: &Session, site: Span, item: &Value) -> Vec<Part> {
    let text = session.source().text();
    let before = over_item::before(session);
    let stage = session.source().slice(site);
    let tried = trial::of_one(before, stage, item);
    let label = without_secrets(&stage.split_whitespace().collect::<Vec<_>>().join(" ")).into_owned();
    let part = |text: &str, depth, worth| Part { text: text.to_owned(), depth, worth };
    let Some(error) = tried.error else {
        let given = tried.items.first().map(|item| item.text.clone());
        let worth = Worth::Value(given.unwrap_or_else(|| "nothing comes of it".to_owned()));
        return vec![part(&label, 0, worth)];
    };
    let mut parts = vec![part(&label, 0, Worth::Raised(error.clone()))];
    if let (Value::Str(item), Some(pattern)) = (item, given_text(text, site, "pattern")) {
        let item = item.to_text();
        match fitting_part(&pattern, &item) {
            Some((fitting, at)) => {
                parts.push(part(&pattern[..fitting], 1, Worth::Value(short_repr(&Value::from(&item[..at]), REPR))));
                parts.push(part(&pattern[fitting..], 1, Worth::Value(unfit(&item[at..]))));
            }
            None => parts.push(part(&pattern, 1, Worth::Value(unfit(&item)))),
        }
    }
    if let (Value::Str(text), Some(at)) = (item, place_in(&error)) {
        let text = text.to_text();
        let at = text.char_indices().nth(at).map_or(text.len(), |(at, _)| at);
        parts.push(part("read so far", 1, Worth::Value(short_repr(&Value::from(&text[..at]), REPR))));
        parts.push(part("not read from here on", 1, Worth::Value(short_repr(&Value::from(&text[at..]), REPR))));
    }
    parts
}

/// What a pattern does not fit.
fn unfit(text: &str) -> String {
    format!("does not fit {}", short_repr(&Value::from(text), REPR))
}

/// The place in a text, in characters, at which an error says that it is.
fn place_in(error: &str) -> Option<usize> {
    // The words of the text parsers, and those of `json`.
    let after = ["at character ", "(char "].into_iter().find_map(|words| error.rsplit_once(words))?.1;
    after.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
}

/// A function of the item for each part. The program is that of the run with another last statement, so that names mean what
/// they mean there; none of it runs.
fn functions(session: &Session, parts: &Parts) -> Option<Vec<Rc<Function>>> {
    let before = over_item::before(session);
    let function = |part: &lang::Part| match parts.free {
        true => over_item::of_free_item(before, &part.text),
        false => over_item::of_named(&parts.parameter, &part.text),
    };
    let texts: Vec<String> = parts.parts.iter().map(function).collect();
    let functions = over_item::functions(session, &texts).ok()?;
    (functions.len() == parts.parts.len()).then_some(functions)
}

fn evaluated(session: &Session, known: &Known, item: &Value) -> Vec<Part> {
    let mut values: Vec<Option<Value>> = Vec::new();
    let mut shown: Vec<Part> = Vec::new();
    for (part, function) in known.parts.parts.iter().zip(&known.functions) {
        let open = part.gate.is_none_or(|(at, truth)| {
            values.get(at).and_then(Option::as_ref).is_some_and(|value| value.is_true() == truth)
        });
        let inside = part.inside.is_none_or(|at| shown.get(at).is_none_or(|outer| outer.worth != Worth::NotReached));
        let mut value = None;
        let worth = if !open || !inside {
            Worth::NotReached
        } else if !function.is_pure() {
            Worth::Effects
        } else {
            let copy = item.plain_copy().unwrap_or_else(|| item.clone());
            let function: Value = Value::Object(Rc::<Function>::clone(function));
            match session.world().evaluate(&function, vec![copy]) {
                Ok(given) => {
                    let text = short_repr(&given, REPR);
                    value = Some(given);
                    Worth::Value(text)
                }
                Err(exc) => Worth::Raised(exc.headline()),
            }
        };
        values.push(value);
        shown.push(Part { text: part.text.clone(), depth: part.depth, worth });
    }
    shown
}
