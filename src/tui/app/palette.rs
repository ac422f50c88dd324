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
            let name = (doc.name, 40, Like::Close);
            // A stage's words stand in order of how well they fit it.
            let weights = (0..9).map(|at| 30 - at).chain(std::iter::repeat(21));
            let keywords = doc.keywords.iter().zip(weights).map(|(word, weight)| (*word, weight, Like::Whole));
            [name, (doc.summary, 10, Like::Whole)].into_iter().chain(keywords).collect()
        });
        if !fed {
            found.sort_by_key(|doc| doc.class != Class::Source);
        }
        found
    }
}

/// How the words that are looked for stand in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Like {
    /// Their letters in order, whatever is in between: a name.
    Scattered,
    /// The same, with few others in between, or each where a word begins: a sentence.
    Close,
    /// As they are.
    Whole,
}

/// Whether the letters of each word stand together: few others in between, or each where a word begins. In a sentence almost
/// anything is there in the right order.
fn is_close(pattern: &Pattern, text: Utf32Str<'_>, matcher: &mut Matcher) -> bool {
    pattern.atoms.iter().all(|atom| {
        let mut at = Vec::new();
        let found = atom.indices(text, matcher, &mut at).is_some();
        at.sort_unstable();
        let (Some(first), Some(last)) = (at.first(), at.last()) else { return found };
        let span = (last - first + 1) as usize;
        let begins_word = |at: u32| at == 0 || !text.get(at - 1).is_alphanumeric();
        let begins_run = |index: usize| index == 0 || at[index - 1] + 1 != at[index];
        span <= at.len() + at.len() / 2
            || (0..at.len()).filter(|index| begins_run(*index)).all(|index| begins_word(at[index]))
    })
}

/// What matches all words of `query` in one of its weighted fields, best first; ties keep their order. Letters in between
/// are allowed where the field says so: in a sentence, almost anything would match.
pub(crate) fn rank<'a, T: Copy>(
    query: &str,
    things: impl Iterator<Item = T>,
    fields: impl Fn(T) -> Vec<(&'a str, u32, Like)>,
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
            let scores = fields(thing).into_iter().filter_map(|(text, weight, like)| {
                let pattern = if like == Like::Whole { &exact } else { &fuzzy };
                let text32 = Utf32Str::new(text, &mut buffer);
                let score = pattern.score(text32, &mut matcher)?;
                if like == Like::Close && !is_close(pattern, text32, &mut matcher) {
                    return None;
                }
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

#[cfg(test)]
mod tests {
    use super::*;

    fn found(query: &str, texts: &[&'static str]) -> Vec<&'static str> {
        rank(query, texts.iter().copied(), |text| vec![(text, 1, Like::Close)])
    }

    #[test]
    fn letters_stand_together_or_begin_words() {
        let commands =
            ["one item: next()", "save to a file", "set a breakpoint on a stage", "open a file or an example"];
        assert_eq!(found("save", &commands), ["save to a file"]);
        assert_eq!(found("soft", &commands), [""; 0], "s, o, f and t are in two of them");
        assert_eq!(found("oaf", &commands), ["open a file or an example"], "where words begin");
        assert_eq!(found("brkpoint", &commands), ["set a breakpoint on a stage"], "a letter or two left out");
        assert_eq!(found("file save", &commands), ["save to a file"], "words in any order");
        assert_eq!(found("grpby", &["groupby", "merge_sorted_by"]), ["groupby"]);
    }
}
