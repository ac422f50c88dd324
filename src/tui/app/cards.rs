//! The stages to show: the document's outline joined with the picture of the running pipeline.

use std::collections::HashMap;

use crate::debugger::{Snapshot, StageId, StageView};
use crate::lang::Severity;
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
    /// What it is doing; `None` until the running pipeline knows the stage.
    pub view: Option<&'a StageView>,
    /// Made while running: not in the text.
    pub made: bool,
}

/// The document's stages in spine order, then those made while running after their holder.
///
/// While the picture is still that of an older text, a stage that looks the same keeps showing its counts.
pub(crate) fn cards<'a>(document: &Document, picture: &'a Snapshot, loads: u64) -> Vec<Card<'a>> {
    let current = picture.revision > 0 && picture.document == loads;
    let problems: Vec<_> = document.problems().iter().filter(|p| p.severity == Severity::Error).collect();
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
            problem: problems.iter().find(|p| stage.span.contains(p.span)).map(|p| p.message.clone()),
            view: picture.stages.iter().find(|v| v.id == stage.id && (current || v.name == stage.name)),
            made: false,
        })
        .collect();
    thread_bypassed(&mut cards);
    if current {
        for view in picture.stages.iter().filter(|view| view.id.contains('~')) {
            let card = Card {
                id: view.id.clone(),
                name: view.name.clone(),
                label: view.label.clone(),
                inputs: view.inputs.clone(),
                bypassed: false,
                problem: None,
                view: Some(view),
                made: true,
            };
            let holder = view.id.split('~').next().unwrap_or_default();
            let family = |card: &Card<'_>| card.id == holder || card.id.starts_with(&format!("{holder}~"));
            let at = cards.iter().rposition(family).map_or(cards.len(), |at| at + 1);
            cards.insert(at, card);
        }
    }
    cards
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
