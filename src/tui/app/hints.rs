//! The bottom line: which keys hold now, in a few words, and where each stands.

use super::keys::{Action, Binding, Context, action_for, bindings, contexts};
use super::travel::Scrub;
use super::{App, Overlay, Pane};
use crate::debugger::RunState;
use crate::tui::sanitise;

/// A hint of the bottom line, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Hint {
    pub x: u16,
    pub w: u16,
    pub key: String,
    pub words: &'static str,
    pub action: Action,
}

/// The hints that hold now, from column `x` on, whole ones only, as many as fit `width` columns. The way to the help and
/// the way out stay when others have to go.
pub(crate) fn bottom_hints(app: &App, x: u16, width: u16) -> Vec<Hint> {
    let lead = bottom_scrub(app, width).map_or(0, |scrub| scrub.row.width() + GAP);
    let lead = u16::try_from(lead).unwrap_or(width).min(width);
    let width = width - lead;
    let mut hints: Vec<Hint> = Vec::new();
    for context in contexts(app) {
        for binding in bindings().iter().filter(|b| b.context == context) {
            let Some(words) = hint_words(app, binding) else { continue };
            // A nearer context may give the key another meaning.
            if action_for(app, binding.keys[0]).is_some_and(|action| action != binding.action) {
                continue;
            }
            let key = binding.keys[0].words();
            let w = u16::try_from(sanitise::width(&key) + 1 + sanitise::width(words)).unwrap_or(u16::MAX);
            hints.push(Hint { x: 0, w, key, words, action: binding.action });
        }
    }
    let total = |hints: &[Hint]| hints.iter().map(|hint| usize::from(hint.w) + GAP).sum::<usize>().saturating_sub(GAP);
    while total(&hints) > usize::from(width) {
        let stays = |hint: &Hint| matches!(hint.action, Action::Help | Action::Leave | Action::ToPresent);
        let last = hints.iter().rposition(|hint| !stays(hint)).or(hints.len().checked_sub(1));
        let Some(last) = last else { break };
        hints.remove(last);
    }
    let mut at = x + lead;
    for hint in &mut hints {
        hint.x = at;
        at += hint.w + GAP as u16;
    }
    hints
}

/// The bar that says where in the past one looks, where no pane shows it.
pub(crate) fn bottom_scrub(app: &App, width: u16) -> Option<Scrub> {
    let elsewhere = app.layout().area(Pane::Trace).is_some();
    if !app.is_back() || app.overlay.is_some() || elsewhere {
        return None;
    }
    let width = usize::from(width);
    // The ways back, forward and out are to be seen beside it, where there is room for both.
    let ways = bindings().iter().filter(|b| b.context == Context::Past || b.action == Action::Help);
    let ways: usize =
        ways.filter_map(|b| Some(sanitise::width(&b.keys[0].words()) + 1 + sanitise::width(b.hint?) + GAP)).sum();
    app.scrub(width.saturating_sub(ways).clamp(width * 2 / 5, width * 3 / 5))
}

/// Columns between two hints.
const GAP: usize = 3;

fn hint_words(app: &App, binding: &Binding) -> Option<&'static str> {
    let words = binding.hint?;
    Some(match binding.action {
        Action::RunOrPause if matches!(app.travel.present.run, RunState::Running | RunState::Waiting(_)) => "pause",
        Action::Memory if app.look.memory => "output",
        Action::Zoom if app.look.zoom => "all panes",
        Action::Discard if !app.overlay.as_ref().is_some_and(Overlay::offers_discard) => return None,
        Action::SaveAndGoOn if matches!(app.overlay, Some(Overlay::Confirm(super::Confirm::Recover(_)))) => {
            "yes, take them up"
        }
        Action::Discard if matches!(app.overlay, Some(Overlay::Confirm(super::Confirm::Recover(_)))) => {
            "no, forget them"
        }
        Action::Accept if matches!(binding.context, Context::Find | Context::Path) => match &app.overlay {
            Some(Overlay::Prompt(prompt)) if prompt.chosen.is_none() => prompt.does(),
            _ => words,
        },
        Action::SaveAndGoOn if !app.overlay.as_ref().is_some_and(Overlay::offers_discard) => "yes",
        _ => words,
    })
}
