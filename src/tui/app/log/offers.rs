//! Stages that fit what the lines are, each with the key that adds it.

use std::collections::VecDeque;

use super::Line;
use crate::catalog::multiline::Traces;
use crate::catalog::parse::recognise;

/// How many of the newest lines are looked at.
const LOOKED_AT: usize = 60;

/// A stage that could be added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::tui) struct Offer {
    pub kind: OfferKind,
    /// The key that takes it.
    pub key: char,
    /// What that does: `parse as logfmt`.
    pub words: String,
    /// Its text.
    pub stage: &'static str,
    /// Whether lines that came would make it raise.
    pub may_raise: bool,
}

/// Where an offered stage belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::tui) enum OfferKind {
    /// After the last stage.
    Parse,
    /// After the source, since lines are joined before anything else is done to them.
    Join,
}

/// What fits the newest lines.
pub(super) fn of(lines: &VecDeque<Line>) -> Vec<Offer> {
    let newest: Vec<&Line> = lines.iter().rev().take(LOOKED_AT).collect();
    // A parser would get the colours too.
    if newest.iter().any(|line| line.is_record || line.name.is_some() || line.is_coloured) {
        return Vec::new();
    }
    let texts: Vec<&str> = newest.iter().rev().map(|line| line.text.as_str()).collect();
    let mut offers = Vec::new();
    let mut traces = Traces::default();
    let whole: Vec<&str> = texts.iter().copied().filter(|text| !traces.takes(text.as_bytes())).collect();
    if let Some(found) = recognise(&whole) {
        offers.push(Offer {
            kind: OfferKind::Parse,
            key: 'p',
            words: format!("parse as {}", found.name),
            stage: found.stage,
            may_raise: !found.fits_all || whole.len() < texts.len(),
        });
    }
    if whole.len() < texts.len() {
        offers.push(Offer {
            kind: OfferKind::Join,
            key: 't',
            words: "join stack traces".to_owned(),
            stage: "multiline()",
            may_raise: false,
        });
    }
    offers
}
