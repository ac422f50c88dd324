//! The stages to show: the document's outline joined with the picture of the running pipeline.

use std::collections::HashMap;
use std::sync::Arc;

use crate::debugger::{SCRIPT, Snapshot, StageId, StageView};
use crate::lang::{Severity, Span};
use crate::pipeline::{Document, Outline, OutlineStage};

/// One card of the canvas.
#[derive(Clone, Debug)]
pub(crate) struct Card<'a> {
    pub id: StageId,
    pub name: String,
    pub label: String,
    pub inputs: Vec<StageId>,
    pub bypassed: bool,
    /// What is wrong with its text.
    pub problem: Option<String>,
    /// What is likely to surprise.
    pub warning: Option<String>,
    /// What it is doing; `None` until the running pipeline knows the stage.
    pub view: Option<&'a StageView>,
    /// Made while running: not in the text.
    pub made: bool,
}

impl Card<'_> {
    /// Whether this is the body of a script, which asks and gives nothing.
    pub(crate) fn is_script(&self) -> bool {
        self.id == SCRIPT
    }
}

/// The document's stages in spine order, those made while running before whoever asks them; for a script, whatever stages
/// the running pipeline has, its body last.
///
/// While the picture is still that of an older text, a stage that looks the same keeps showing its counts.
pub(crate) fn cards<'a>(document: &Document, picture: &'a Snapshot, loads: u64) -> Vec<Card<'a>> {
    if document.is_without_pipeline() {
        return Vec::new();
    }
    let current = picture.revision > 0 && picture.document == loads;
    if document.outline().stages.is_empty() && checks(document) && current {
        let mut cards: Vec<Card<'a>> = picture.stages.iter().map(|view| of_view(view)).collect();
        if let Some(body) = cards.last_mut() {
            body.label = document.title();
        }
        return cards;
    }
    let said = |span: Span, severity: Severity| {
        let newer = picture.problems.iter().filter(|_| current);
        let mut all = document.problems().iter().chain(newer);
        all.find(|p| p.severity == severity && span.contains(p.span)).map(|p| p.message.clone())
    };
    let mut cards: Vec<Card<'a>> = document
        .outline()
        .stages
        .iter()
        .map(|stage| Card {
            id: stage.id.clone(),
            name: stage.name.clone(),
            label: stage.label.clone(),
            inputs: stage.inputs.clone(),
            bypassed: stage.bypassed,
            problem: said(stage.span, Severity::Error),
            warning: said(stage.span, Severity::Warning),
            view: picture
                .stages
                .iter()
                .find(|v| v.id == stage.id && (current || v.name == stage.name))
                .map(|view| &**view),
            made: false,
        })
        .collect();
    thread_bypassed(&mut cards);
    let whole = checks(document) && cards.iter().all(|card| !card.bypassed);
    if current && whole && builds_others(document.outline(), &picture.stages) {
        return built(document.outline(), &cards, &picture.stages);
    }
    if current {
        insert_made(&mut cards, &picture.stages);
    }
    cards
}

/// Whether nothing keeps the text from running; a warning does not.
pub(crate) fn checks(document: &Document) -> bool {
    document.problems().iter().all(|problem| problem.severity != Severity::Error)
}

/// The stages of a picture of an earlier text.
pub(crate) fn of_picture(picture: &Snapshot) -> Vec<Card<'_>> {
    picture.stages.iter().map(|view| of_view(view)).collect()
}

/// The stage of the text that one of the running pipeline is; none for one that a function built.
pub(crate) fn stage_of<'d>(outline: &'d Outline, view: &StageView) -> Option<&'d OutlineStage> {
    let placed = view.site != Span::default();
    let by_place = outline.stages.iter().find(|stage| placed && stage.site == view.site);
    by_place.or_else(|| outline.get(&view.id).filter(|stage| !placed || stage.name == view.name))
}

/// Whether the pipeline that runs has other stages than its text tells: a plain function built several, say.
fn builds_others(outline: &Outline, views: &[Arc<StageView>]) -> bool {
    let mut built = views.iter().filter(|view| !view.id.contains('~')).peekable();
    let stands = |view: &Arc<StageView>| stage_of(outline, view).is_some_and(|stage| stage.id == view.id);
    built.peek().is_some() && (built.clone().count() != outline.stages.len() || !built.all(stands))
}

/// The stages that run; those that stand in the text keep what is said there.
fn built<'a>(outline: &Outline, cards: &[Card<'a>], views: &'a [Arc<StageView>]) -> Vec<Card<'a>> {
    let card = |view: &'a Arc<StageView>| {
        let same = stage_of(outline, view).and_then(|stage| cards.iter().find(|card| card.id == stage.id));
        match same {
            Some(card) => Card { id: view.id.clone(), inputs: view.inputs.clone(), view: Some(view), ..card.clone() },
            None => of_view(view),
        }
    };
    views.iter().map(card).collect()
}

/// Puts the stages that were made while running before the stage that follows them in the picture, and has that one ask
/// for them.
fn insert_made<'a>(cards: &mut Vec<Card<'a>>, views: &'a [Arc<StageView>]) {
    let mut made = Vec::new();
    for view in views {
        if view.id.contains('~') {
            made.push(of_view(view));
        } else if let Some(at) = cards.iter().position(|card| card.id == view.id) {
            let own = |id: &&StageId| id.contains('~') && !cards[at].inputs.contains(id);
            let asked: Vec<StageId> = view.inputs.iter().filter(own).cloned().collect();
            cards[at].inputs.extend(asked);
            cards.splice(at..at, made.drain(..));
        }
    }
}

/// A stage that only the running pipeline knows.
fn of_view(view: &StageView) -> Card<'_> {
    Card {
        id: view.id.clone(),
        name: view.name.clone(),
        label: telling_label(view),
        inputs: view.inputs.clone(),
        bypassed: false,
        problem: None,
        warning: None,
        view: Some(view),
        made: view.id.contains('~'),
    }
}

/// What a stage is called that the text does not name where it is made: `func(*args)` in a decorator makes a generator of
/// whichever function it was put on, and `for x in rows` tells nothing of what `rows` is.
fn telling_label(view: &StageView) -> String {
    let named = view.label.split(|c: char| c != '_' && !c.is_alphanumeric()).any(|word| word == view.name);
    let is_name = |text: &str| !text.is_empty() && text.chars().all(|c| c == '_' || c.is_alphanumeric());
    match () {
        () if named || !is_name(&view.name) => view.label.clone(),
        () if view.is_code && view.label.contains('(') => format!("{}(…)", view.name),
        () if is_name(&view.label) && view.name.starts_with(char::is_uppercase) => {
            format!("{}: {}", view.label, view.name)
        }
        () => view.label.clone(),
    }
}

/// Bypassed stages stand between the stage above them and whoever asks that one: items go past them there.
fn thread_bypassed(cards: &mut [Card<'_>]) {
    let mut last: HashMap<StageId, StageId> = HashMap::new();
    for card in cards {
        let above = card.inputs.clone();
        for input in &mut card.inputs {
            if let Some(bypassed) = last.get(input) {
                input.clone_from(bypassed);
            }
        }
        if card.bypassed {
            for stage in above {
                last.insert(stage, card.id.clone());
            }
        }
    }
}
