//! The stages to show: the document's outline joined with the picture of the running pipeline.

use std::collections::HashMap;

use crate::debugger::{Snapshot, StageId, StageView};
use crate::lang::{Severity, Span};
use crate::pipeline::Document;

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

/// The document's stages in spine order, those made while running after their holder; for a script, whatever stages the
/// running pipeline has.
///
/// While the picture is still that of an older text, a stage that looks the same keeps showing its counts.
pub(crate) fn cards<'a>(document: &Document, picture: &'a Snapshot, loads: u64) -> Vec<Card<'a>> {
    let current = picture.revision > 0 && picture.document == loads;
    if document.outline().stages.is_empty() && document.problems().is_empty() && current {
        return picture.stages.iter().map(of_view).collect();
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
            view: picture.stages.iter().find(|v| v.id == stage.id && (current || v.name == stage.name)),
            made: false,
        })
        .collect();
    thread_bypassed(&mut cards);
    if current {
        for view in picture.stages.iter().filter(|view| view.id.contains('~')) {
            let card = of_view(view);
            let holder = view.id.split('~').next().unwrap_or_default();
            let family = |card: &Card<'_>| card.id == holder || card.id.starts_with(&format!("{holder}~"));
            let at = cards.iter().rposition(family).map_or(cards.len(), |at| at + 1);
            cards.insert(at, card);
        }
    }
    cards
}

/// A stage that only the running pipeline knows.
fn of_view(view: &StageView) -> Card<'_> {
    Card {
        id: view.id.clone(),
        name: view.name.clone(),
        label: view.label.clone(),
        inputs: view.inputs.clone(),
        bypassed: false,
        problem: None,
        warning: None,
        view: Some(view),
        made: view.id.contains('~'),
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
