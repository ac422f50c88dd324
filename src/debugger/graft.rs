//! What an edit keeps: every stage that is the same, down to what is above it, takes over the state of the one before.

use std::collections::HashMap;
use std::rc::Rc;

use crate::lang::{Source, definitions};
use crate::machine::{Iter, StageRecord};

/// The stages of a pipeline whose text was changed, until the new one is built.
#[derive(Debug)]
pub(super) struct Graft {
    source: Source,
    /// The last stage; holding it keeps all the others.
    last: Iter,
    stages: Vec<Rc<StageRecord>>,
}

impl Graft {
    pub(super) fn new(source: Source, last: Iter, stages: Vec<Rc<StageRecord>>) -> Self {
        Self { source, last, stages }
    }

    /// Pairs each stage that stays, of those nearest to the end, with the one that takes its place.
    pub(super) fn pairs(&self, source: &Source, last: &Iter) -> Vec<(Iter, Iter)> {
        let changed = changed_names(self.source.text(), source.text());
        let old = Pipeline { source: &self.source, changed: &changed };
        let mut known: HashMap<String, Iter> = HashMap::new();
        for record in self.stages.iter().chain([self.last.record()]) {
            if let Some(iter) = record.iter() {
                known.insert(old.signature(record), iter);
            }
        }
        let new = Pipeline { source, changed: &changed };
        let mut pairs = Vec::new();
        new.pair(last.record(), &known, &mut pairs);
        for (before, after) in &pairs {
            align(before.record(), after.record());
        }
        pairs
    }
}

/// The stages of an earlier text stand where those of the new one do.
fn align(before: &Rc<StageRecord>, after: &Rc<StageRecord>) {
    before.site.set(after.site.get());
    before.piped.set(after.piped.get());
    for (before, after) in before.inputs.borrow().iter().zip(after.inputs.borrow().iter()) {
        align(before, after);
    }
}

struct Pipeline<'p> {
    source: &'p Source,
    changed: &'p [String],
}

impl Pipeline<'_> {
    fn pair(&self, record: &Rc<StageRecord>, known: &HashMap<String, Iter>, pairs: &mut Vec<(Iter, Iter)>) {
        let Some(iter) = record.iter() else { return };
        match known.get(&self.signature(record)) {
            Some(old) if !pairs.iter().any(|(taken, _)| taken.is(old)) => pairs.push((old.clone(), iter)),
            _ => {
                let inputs = record.inputs.borrow().clone();
                inputs.iter().for_each(|input| self.pair(input, known, pairs));
            }
        }
    }

    /// A stage's text and that of all above it. What names a changed definition is like nothing else.
    fn signature(&self, record: &StageRecord) -> String {
        let label = label(self.source, record);
        let stale = words(&label).any(|word| self.changed.iter().any(|name| name == word));
        let own = if stale { format!("#{:p}", std::ptr::from_ref(record)) } else { String::new() };
        let inputs: Vec<String> = record.inputs.borrow().iter().map(|input| self.signature(input)).collect();
        format!("{label}{own}<{}>", inputs.join(";"))
    }
}

/// A stage's text in the program, on one line; its name where it has no place there.
pub(super) fn label(source: &Source, record: &StageRecord) -> String {
    match record.site.get() {
        Some((start, end)) => {
            let text = source.slice(crate::lang::Span { start, end });
            text.split_whitespace().collect::<Vec<_>>().join(" ")
        }
        None => record.info.name.clone(),
    }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty())
}

/// Names of top-level definitions that differ between two texts, and of those that mention them.
fn changed_names(old: &str, new: &str) -> Vec<String> {
    let (old, new) = (definitions(old), definitions(new));
    let gone = old.keys().filter(|name| !new.contains_key(*name));
    let differs = |name: &&String| old.get(*name) != new.get(*name);
    let mut changed: Vec<String> = gone.chain(new.keys().filter(differs)).cloned().collect();
    loop {
        let mentions = |text: &String| words(text).any(|word| changed.iter().any(|name| name == word));
        let more: Vec<String> = new
            .iter()
            .filter(|(name, text)| !changed.contains(name) && mentions(text))
            .map(|(name, _)| name.clone())
            .collect();
        if more.is_empty() {
            return changed;
        }
        changed.extend(more);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_definition_changes_what_mentions_it() {
        let mut names = changed_names("a = 1\nb = a + 1\nc = 3\nx | y", "a = 2\nb = a + 1\nc = 3\nx | z");
        names.sort();
        assert_eq!(names, ["a", "b"]);
    }
}
