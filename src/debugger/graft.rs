//! What an edit keeps: every stage that is the same, down to what is above it, takes over the state of the one before.

use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::rc::Rc;

use crate::lang::{Source, definitions, without_secrets};
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
        let mut old = Digests::new(&self.source, &changed);
        let mut known: HashMap<u64, Iter> = HashMap::new();
        for record in self.stages.iter().chain([self.last.record()]) {
            if let Some(iter) = record.iter() {
                known.insert(old.of(record), iter);
            }
        }
        let mut new = Digests::new(source, &changed);
        let mut pairs: Vec<(Iter, Iter)> = Vec::new();
        let mut taken = HashSet::new();
        let mut looked_at = HashSet::new();
        let mut waiting = vec![Rc::clone(last.record())];
        while let Some(record) = waiting.pop() {
            let Some(iter) = record.iter().filter(|_| looked_at.insert(Rc::as_ptr(&record))) else { continue };
            match known.get(&new.of(&record)) {
                Some(before) if taken.insert(Rc::as_ptr(before.record())) => pairs.push((before.clone(), iter)),
                _ => waiting.extend(record.inputs.borrow().iter().rev().cloned()),
            }
        }
        for (before, after) in &pairs {
            align(before.record(), after.record());
        }
        pairs
    }
}

/// The stages of an earlier text stand where those of the new one do.
fn align(before: &Rc<StageRecord>, after: &Rc<StageRecord>) {
    let mut done = HashSet::new();
    let mut waiting = vec![(Rc::clone(before), Rc::clone(after))];
    while let Some((before, after)) = waiting.pop() {
        if done.insert(Rc::as_ptr(&before)) {
            before.site.set(after.site.get());
            before.piped.set(after.piped.get());
            waiting.extend(before.inputs.borrow().iter().cloned().zip(after.inputs.borrow().iter().cloned()));
        }
    }
}

/// What stages are alike by: a number made of a stage's text and of all above it.
struct Digests<'p> {
    source: &'p Source,
    changed: &'p [String],
    known: HashMap<*const StageRecord, u64>,
}

impl<'p> Digests<'p> {
    fn new(source: &'p Source, changed: &'p [String]) -> Self {
        Self { source, changed, known: HashMap::new() }
    }

    /// The stage's number; those above it get theirs first, however many there are.
    fn of(&mut self, record: &Rc<StageRecord>) -> u64 {
        let mut waiting = vec![Rc::clone(record)];
        while let Some(record) = waiting.last().cloned() {
            let inputs = record.inputs.borrow();
            // What stands above itself has no number yet, and needs none.
            let above: Vec<_> = inputs.iter().filter(|input| !self.known.contains_key(&Rc::as_ptr(input))).collect();
            if above.is_empty() || self.known.contains_key(&Rc::as_ptr(&record)) {
                waiting.pop();
                let digest = self.own(&record, &inputs);
                self.known.insert(Rc::as_ptr(&record), digest);
            } else {
                self.known.insert(Rc::as_ptr(&record), 0);
                waiting.extend(above.into_iter().cloned());
            }
        }
        self.known.get(&Rc::as_ptr(record)).copied().unwrap_or_default()
    }

    /// What names a changed definition is like nothing else.
    fn own(&self, record: &Rc<StageRecord>, inputs: &[Rc<StageRecord>]) -> u64 {
        let mut hasher = DefaultHasher::new();
        let label = label(self.source, record);
        if words(&label).any(|word| self.changed.iter().any(|name| name == word)) {
            Rc::as_ptr(record).hash(&mut hasher);
        }
        label.hash(&mut hasher);
        for input in inputs {
            self.known.get(&Rc::as_ptr(input)).hash(&mut hasher);
        }
        hasher.finish()
    }
}

/// A stage's text in the program, on one line; its name where it has no place there.
pub(super) fn label(source: &Source, record: &StageRecord) -> String {
    match record.site.get() {
        Some((start, end)) => {
            let text = source.slice(crate::lang::Span { start, end });
            without_secrets(&text.split_whitespace().collect::<Vec<_>>().join(" ")).into_owned()
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
