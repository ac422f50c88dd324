//! What can be said of a pipeline before it runs: that it will never end, never pass anything, hold ever more.

mod ends;
mod rules;
#[cfg(test)]
mod tests;

use crate::catalog;
use crate::lang::{Diagnostic, Severity};

use self::ends::Ends;
use super::reading::{self, Reading, Stage};

/// What is likely to surprise in a program that checks: warnings, each with its place and a way out, in the order of their
/// places. Nothing runs, and no file is looked at. None for a script, and for a text that does not parse.
pub fn lint(text: &str) -> Vec<Diagnostic> {
    let Ok(reading) = reading::read(text, catalog::stage) else { return Vec::new() };
    let look = Look::new(&reading, text);
    let mut found: Vec<Diagnostic> = rules::RULES.iter().flat_map(|find| find(&look)).collect();
    found.sort_by_key(|diagnostic| diagnostic.span);
    found
}

/// A pipeline as the rules see it.
struct Look<'r> {
    text: &'r str,
    stages: &'r [Stage],
    /// Of each stage, whether what it gives ends.
    ends: Vec<Ends>,
}

impl<'r> Look<'r> {
    fn new(reading: &'r Reading, text: &'r str) -> Self {
        Self { text, stages: &reading.stages, ends: ends::of(&reading.stages) }
    }

    /// The stage's text as far as its name goes, for messages.
    fn name(&self, stage: usize) -> &'r str {
        &self.stages[stage].name
    }

    /// Those that a stage takes items from.
    fn inputs(&self, stage: usize) -> impl Iterator<Item = usize> + use<'r> {
        let stage = &self.stages[stage];
        stage.spine.into_iter().chain(stage.lanes.iter().map(|lane| lane.stage))
    }

    /// The text of a stage, on one line and short.
    fn shown(&self, stage: usize) -> String {
        let text = self.text.get(self.stages[stage].outer.range()).unwrap_or_default();
        let words: Vec<&str> = text.split_whitespace().collect();
        let text = words.join(" ");
        match text.char_indices().nth(40) {
            Some((end, _)) => format!("{}...", &text[..end]),
            None => text,
        }
    }

    fn warning(&self, stage: usize, message: String, help: impl Into<String>) -> Diagnostic {
        let span = self.stages[stage].site;
        Diagnostic { severity: Severity::Warning, span, message, help: Some(help.into()) }
    }
}
