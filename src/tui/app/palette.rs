//! Finding a stage by typing: its name, the other words for it, or what it does.

use nucleo_matcher::pattern::{AtomKind, CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32Str};

use super::Editor;
use crate::catalog::{Class, StageDoc};
use crate::debugger::StageId;
use crate::pipeline::Place;

/// Where a stage is to be added, owned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Spot {
    Before(StageId),
    After(StageId),
    First,
}

impl Spot {
    pub(crate) fn place(&self) -> Place<'_> {
        match self {
            Self::Before(id) => Place::Before(id),
            Self::After(id) => Place::After(id),
            Self::First => Place::First,
        }
    }

    /// What is about to be done, in words.
    pub(crate) fn words(&self) -> String {
        match self {
            Self::Before(id) => format!("add before stage {id}"),
            Self::After(id) => format!("add after stage {id}"),
            Self::First => "add the first stage".to_owned(),
        }
    }

    /// A harmless stage that can stand there.
    pub(crate) fn probe(&self) -> &'static str {
        if self.is_fed() { "map(_)" } else { "range(1)" }
    }

    /// Whether a stage put there takes what another gives.
    pub(crate) fn is_fed(&self) -> bool {
        match self {
            Self::Before(id) => !is_source_place(id),
            Self::After(_) => true,
            Self::First => false,
        }
    }
}

/// Whether a stage of that id stands first in its lane.
pub(crate) fn is_source_place(id: &str) -> bool {
    id.rsplit('.').next() == Some("1")
}

/// The list of stages to add.
#[derive(Clone, Debug)]
pub(crate) struct Palette {
    pub spot: Spot,
    pub query: Editor,
    pub chosen: usize,
}

impl Palette {
    pub(crate) fn new(spot: Spot) -> Self {
        Self { spot, query: Editor::line(""), chosen: 0 }
    }

    /// The stages that match and fit the place, best first; all of them, as the catalog orders them, for no words.
    pub(crate) fn matches(&self, catalog: &[&'static StageDoc]) -> Vec<&'static StageDoc> {
        let fed = self.spot.is_fed();
        let fitting = catalog.iter().copied().filter(|doc| fed == (doc.class != Class::Source) || !fed);
        let mut found = rank(self.query.text(), fitting, |doc| {
            let name = (doc.name, 40, AtomKind::Fuzzy);
            // A stage's words stand in order of how well they fit it.
            let weights = (0..9).map(|at| 30 - at).chain(std::iter::repeat(21));
            let keywords = doc.keywords.iter().zip(weights).map(|(word, weight)| (*word, weight, AtomKind::Substring));
            [name, (doc.summary, 10, AtomKind::Substring)].into_iter().chain(keywords).collect()
        });
        if !fed {
            found.sort_by_key(|doc| doc.class != Class::Source);
        }
        found
    }
}

/// What matches all words of `query` in one of its weighted fields, best first; ties keep their order. Letters in between
/// are allowed where the field says so: in a sentence, almost anything would match.
pub(crate) fn rank<'a, T: Copy>(
    query: &str,
    things: impl Iterator<Item = T>,
    fields: impl Fn(T) -> Vec<(&'a str, u32, AtomKind)>,
) -> Vec<T> {
    if query.trim().is_empty() {
        return things.collect();
    }
    let pattern = |kind| Pattern::new(query, CaseMatching::Smart, Normalization::Smart, kind);
    let (fuzzy, exact) = (pattern(AtomKind::Fuzzy), pattern(AtomKind::Substring));
    let mut matcher = Matcher::new(Config::DEFAULT);
    let mut buffer = Vec::new();
    let mut found: Vec<(u32, T)> = things
        .filter_map(|thing| {
            let scores = fields(thing).into_iter().filter_map(|(text, weight, kind)| {
                let pattern = if kind == AtomKind::Fuzzy { &fuzzy } else { &exact };
                let score = pattern.score(Utf32Str::new(text, &mut buffer), &mut matcher)?;
                // An exact word counts for more than a scattered match in a longer one.
                let exact = if text.eq_ignore_ascii_case(query.trim()) { 2 } else { 1 };
                Some(score * weight * exact)
            });
            scores.max().map(|score| (score, thing))
        })
        .collect();
    found.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    found.into_iter().map(|(_, thing)| thing).collect()
}
