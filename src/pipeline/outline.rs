//! The stages of a document as a front end lists them, each with its id.

use std::collections::HashMap;

use crate::lang::{Span, without_secrets};

use super::bypassed::Bypassed;
use super::reading::{Form, Reading, Stage};

/// A stage's identity: its place from the source down (`1`, `2`), lanes as `2.1.1`, a bypassed one after the stage above it
/// (`2b`, `2b2`).
pub type StageId = String;

/// Every stage of the final pipeline: spine order, lanes before the stage they feed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outline {
    /// The stages; none for a script or a text that does not parse.
    pub stages: Vec<OutlineStage>,
}

/// One stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutlineStage {
    /// Its id.
    pub id: StageId,
    /// Its name: `filter`, `read_lines`, the name of the user's function; `list`, `str` or `value` for what has none.
    pub name: String,
    /// Its text on one line, without secrets.
    pub label: String,
    /// Its text as it stands right of a `|`; what [`Document::replace`](super::Document::replace) takes. For Python's own
    /// call that is the call without the argument that its items come from: `islice(10)` for `islice(fib(), 10)`.
    pub text: String,
    /// Where it stands: the whole call for Python's own call, the comment for a bypassed stage.
    pub span: Span,
    /// The same without parentheses of its own: the place that compiled code gives for the stage.
    pub site: Span,
    /// Ids of the stages that it takes items from, in order; for a bypassed one the stage above it.
    pub inputs: Vec<StageId>,
    /// Whether it stands in the text as a comment.
    pub bypassed: bool,
}

impl Outline {
    /// The stage of that id.
    pub fn get(&self, id: &str) -> Option<&OutlineStage> {
        self.stages.iter().find(|stage| stage.id == id)
    }
}

/// What an id stands for in a reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Target {
    Stage(usize),
    Bypassed(Link, usize),
}

/// Where bypassed stages stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Link {
    /// Between a stage and its upstream.
    Before(usize),
    /// After a stage that a statement names.
    After(usize),
    /// After the last stage of a lane of a stage.
    Lane(usize, usize),
    /// After the last stage of all.
    Root,
}

impl Reading {
    pub(super) fn bypassed(&self, link: Link) -> &[Bypassed] {
        match link {
            Link::Before(stage) => &self.stages[stage].before,
            Link::After(stage) => &self.stages[stage].after,
            Link::Lane(stage, lane) => &self.stages[stage].lanes[lane].after,
            Link::Root => &self.after,
        }
    }
}

/// Numbers the stages of `reading`; targets stand in the order of the outline's stages.
pub(super) fn number(reading: &Reading) -> (Outline, Vec<Target>) {
    let mut numbering = Numbering {
        reading,
        ids: HashMap::new(),
        counts: HashMap::new(),
        outline: Outline::default(),
        targets: Vec::new(),
    };
    if let Some(root) = reading.root {
        numbering.chain(root, "", Link::Root);
    }
    (numbering.outline, numbering.targets)
}

struct Numbering<'r> {
    reading: &'r Reading,
    ids: HashMap<usize, StageId>,
    /// How many are bypassed after each stage.
    counts: HashMap<StageId, usize>,
    outline: Outline,
    targets: Vec<Target>,
}

impl Numbering<'_> {
    /// Numbers the stages that lead to `last`, each after `prefix`, and what is bypassed after it.
    fn chain(&mut self, last: usize, prefix: &str, link: Link) {
        let mut spine = vec![last];
        while let Some(up) = self.reading.stages[spine[spine.len() - 1]].spine {
            spine.push(up);
        }
        for (place, index) in spine.into_iter().rev().enumerate() {
            if !self.ids.contains_key(&index) {
                self.one(index, format!("{prefix}{}", place + 1));
            }
        }
        self.bypassed(link, last);
    }

    fn one(&mut self, index: usize, id: StageId) {
        let stage = &self.reading.stages[index];
        if let Some(up) = stage.spine {
            self.bypassed(Link::Before(index), up);
        }
        self.ids.insert(index, id.clone());
        for (lane, input) in stage.lanes.iter().enumerate() {
            self.chain(input.stage, &format!("{id}.{}.", input.number), Link::Lane(index, lane));
        }
        let inputs = stage.spine.into_iter().chain(stage.lanes.iter().map(|lane| lane.stage));
        let inputs = inputs.map(|input| self.ids[&input].clone()).collect();
        self.add(index, id, inputs, stage);
        self.bypassed(Link::After(index), index);
    }

    fn add(&mut self, index: usize, id: StageId, inputs: Vec<StageId>, stage: &Stage) {
        let text = stage.text.clone();
        let (name, label) = (stage.name.clone(), without_secrets(&one_line(&text)).into_owned());
        self.outline.stages.push(OutlineStage {
            id,
            name,
            label,
            text,
            span: stage.outer,
            site: stage.site,
            inputs,
            bypassed: false,
        });
        self.targets.push(Target::Stage(index));
    }

    fn bypassed(&mut self, link: Link, above: usize) {
        let above = self.ids[&above].clone();
        for (number, bypassed) in self.reading.bypassed(link).iter().enumerate() {
            let count = self.counts.entry(above.clone()).and_modify(|count| *count += 1).or_insert(1);
            let id = if *count == 1 { format!("{above}b") } else { format!("{above}b{count}") };
            let end = bypassed.text.find(|letter: char| !letter.is_alphanumeric() && !matches!(letter, '_' | '.'));
            self.outline.stages.push(OutlineStage {
                id,
                name: bypassed.text[..end.unwrap_or(bypassed.text.len())].to_owned(),
                label: without_secrets(&one_line(&bypassed.text)).into_owned(),
                text: bypassed.text.clone(),
                span: bypassed.span,
                site: bypassed.span,
                inputs: vec![above.clone()],
                bypassed: true,
            });
            self.targets.push(Target::Bypassed(link, number));
        }
    }
}

/// `text` with every run of white space that holds a newline as one space.
fn one_line(text: &str) -> String {
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let mut label = lines.next().unwrap_or_default().to_owned();
    for line in lines {
        let tight = label.ends_with(['(', '[', '{']) || line.starts_with([')', ']', '}']);
        if !tight {
            label.push(' ');
        }
        label.push_str(line);
    }
    label
}

/// Whether `stage` takes its items from the stage written directly left of it or in it, not from one that it names.
pub(super) fn is_direct(reading: &Reading, stage: usize) -> bool {
    let Some(up) = reading.stages[stage].spine else { return false };
    let upstream = match &reading.stages[stage].form {
        Form::Head => return false,
        Form::Piped { left, .. } => *left,
        Form::Called { upstream, .. } => *upstream,
    };
    upstream.contains(reading.stages[up].outer)
}
