//! What can be said of a pipeline before it runs: that it will never end, never pass anything, hold ever more.

mod drift;
mod ends;
mod rules;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use crate::catalog::{self, Class};
use crate::lang::{Diagnostic, Severity};

use self::ends::Ends;
use super::reading::{self, Form, Pipelines, Place, Stage};

/// What is likely to surprise in a program that checks: warnings, each with its place and a way out, in the order of their
/// places. Every pipeline of the text is looked at, those in code too; nothing runs, and no file is looked at. None for a text that
/// does not parse.
pub fn lint(text: &str) -> Vec<Diagnostic> {
    let Ok(pipelines) = reading::pipelines(text, catalog::stage) else { return Vec::new() };
    let look = Look::new(&pipelines, text);
    let mut found: Vec<Diagnostic> = rules::RULES.iter().flat_map(|find| find(&look)).collect();
    found.sort_by_key(|diagnostic| diagnostic.span);
    found
}

/// The pipelines of a program as the rules see them.
struct Look<'r> {
    text: &'r str,
    stages: &'r [Stage],
    /// The last stage of each pipeline, the final one first.
    last: Vec<usize>,
    /// Of each stage, whether what it gives ends.
    ends: Vec<Ends>,
}

impl<'r> Look<'r> {
    fn new(pipelines: &'r Pipelines, text: &'r str) -> Self {
        let stages = &pipelines.reading.stages;
        Self { text, stages, last: pipelines.last.clone(), ends: ends::of(stages) }
    }

    /// The stages of each pipeline, in the order in which they were read; one may be in several.
    fn pipelines(&self) -> impl Iterator<Item = Vec<usize>> + '_ {
        self.last.iter().map(|last| {
            let mut found = BTreeSet::from([*last]);
            let mut next = vec![*last];
            while let Some(stage) = next.pop() {
                if !self.is_value(stage) {
                    next.extend(self.inputs(stage).filter(|input| found.insert(*input)));
                }
            }
            found.into_iter().collect()
        })
    }

    /// Whether it is a value by the time that the pipeline runs: `rows = list(read_lines("a.txt"))` has read its file.
    fn is_value(&self, stage: usize) -> bool {
        let stage = &self.stages[stage];
        let doc = stage.call.as_ref().and_then(|call| catalog::stage(call.stage));
        matches!((&stage.form, stage.place), (Form::Called { .. }, Place::Value))
            && doc.is_some_and(|doc| matches!(doc.class, Class::Barrier | Class::Fold))
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
