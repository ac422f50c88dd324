//! The rules, as a table: each finds one kind of surprise.

use std::collections::{HashMap, HashSet};
use std::path::{Component, Path};

use super::Look;
use super::drift::tee_drifts;
use super::ends::{Ends, last_position};
use crate::catalog::{self, Class};
use crate::lang::{Diagnostic, secrets};
use crate::pipeline::call::{Interval, Literal, StageCall};

/// Finds one kind of surprise.
pub(super) type Rule = fn(&Look<'_>) -> Vec<Diagnostic>;

pub(super) const RULES: &[Rule] = &[
    barrier_without_end,
    ever_more_keys,
    never_passes,
    used_twice,
    tee_drifts,
    sink_onto_source,
    groups_come_back,
    secret_in_text,
];

/// The stages of the catalog in the pipeline, with their calls.
fn calls<'r>(look: &Look<'r>) -> impl Iterator<Item = (usize, &'r StageCall)> + use<'r> {
    look.stages.iter().enumerate().filter_map(|(at, stage)| Some((at, stage.call.as_ref()?)))
}

/// A stage that gives nothing before its input ends, over one that never does.
pub(super) fn barrier_without_end(look: &Look<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (at, call) in calls(look) {
        let Some(doc) = catalog::stage(call.stage) else { continue };
        let barrier = doc.class == Class::Barrier;
        // `join_on` reads whole what stands in its lane, and streams the rest.
        let mut inputs = look.inputs(at).skip(usize::from(call.stage == "join_on"));
        if !barrier && !doc.asks.starts_with("everything") {
            continue;
        }
        let Some(ends) = inputs.find_map(|input| Some(look.ends[input]).filter(|ends| *ends != Ends::Yes)) else {
            continue;
        };
        let name = look.name(at);
        match ends {
            // A stage further down that waits for this one in vain is not told of again.
            Ends::Never(source) if !waits_above(look, at) => found.push(look.warning(
                at,
                format!("'{name}' gives nothing before its input ends, and '{}' never does", look.name(source)),
                "islice(n) or takewhile(...) before it ends the input; window(seconds, fold) gives values as they go",
            )),
            Ends::Follows(source) if barrier && !waits_above(look, at) => found.push(look.warning(
                at,
                format!("'{name}' gives nothing for as long as '{}' follows its file", look.name(source)),
                "islice(n) before it takes so many; window(seconds, fold) and top(n) tell of what has come so far",
            )),
            _ => {}
        }
    }
    found
}

/// Whether a stage above reads everything before it gives anything.
fn waits_above(look: &Look<'_>, stage: usize) -> bool {
    let mut above = look.stages[stage].spine;
    while let Some(at) = above {
        let doc = look.stages[at].call.as_ref().and_then(|call| catalog::stage(call.stage));
        if doc
            .is_some_and(|doc| matches!(doc.class, Class::Barrier | Class::Fold) && doc.asks.starts_with("everything"))
        {
            return true;
        }
        above = look.stages[at].spine;
    }
    false
}

/// A stage that keeps something for each key, for as long as its input goes on.
pub(super) fn ever_more_keys(look: &Look<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (at, call) in calls(look) {
        let keeps = match call.stage {
            "unique" => "each different item that it has seen",
            "count_by" => "a number for each different key",
            "stats" if call.named("by").is_some() => "a summary for each different key",
            _ => continue,
        };
        let ends = look.inputs(at).map(|input| look.ends[input]).find(|ends| *ends != Ends::Yes);
        let (source, help) = match (ends, call.stage) {
            (Some(Ends::Never(source) | Ends::Follows(source)), "unique") => {
                (source, "dedup() compares with the item before alone; islice(n) before it sets an end")
            }
            (Some(Ends::Follows(source)), _) => {
                (source, "window(60, count_by) begins anew each minute; a key that takes few values keeps it small")
            }
            _ => continue,
        };
        let name = look.name(at);
        let text = format!("'{name}' keeps {keeps}, and its input goes on for as long as '{}' does", look.name(source));
        found.push(look.warning(at, text, help));
    }
    found
}

/// A stage whose arguments let nothing through.
pub(super) fn never_passes(look: &Look<'_>) -> Vec<Diagnostic> {
    calls(look)
        .filter_map(|(at, call)| {
            let (why, help) = no_item(look, at, call)?;
            Some(look.warning(at, format!("'{}' can never pass anything: {why}", look.name(at)), help))
        })
        .collect()
}

/// Why a stage passes nothing, and what helps.
fn no_item(look: &Look<'_>, at: usize, call: &StageCall) -> Option<(String, &'static str)> {
    const TEST: &str = "write a test of the item: filter(_ > 3)";
    let first = call.get(0, "predicate").or_else(|| call.named("function"));
    match (call.stage, first) {
        ("islice", _) => {
            let Some(Literal::Int(stop)) = last_position(call) else { return None };
            let start = match call.positional.len() {
                2.. => match call.positional[0] {
                    Literal::Int(start) => start,
                    _ => 0,
                },
                _ => 0,
            };
            let slice = if start == 0 {
                format!("it stops before position {stop}")
            } else {
                format!("it starts at position {start} and stops before {stop}")
            };
            (start >= *stop).then_some((slice, "islice(stop), or islice(start, stop) with start below stop"))
        }
        ("tail_n", _) if call.get(0, "n") == Some(&Literal::Int(0)) => {
            Some(("it keeps the last 0 items".to_owned(), "tail_n(n) keeps the last n"))
        }
        ("filter" | "takewhile", Some(Literal::Bool(false))) => {
            Some(("its test is False for every item".to_owned(), TEST))
        }
        ("filterfalse", Some(Literal::Bool(true))) => Some(("its test is True for every item".to_owned(), TEST)),
        ("dropwhile", Some(Literal::Bool(true))) => Some(("it drops every item".to_owned(), TEST)),
        ("filter" | "takewhile", Some(Literal::Between(own))) => {
            if own.is_empty() {
                return Some(("its conditions contradict each other".to_owned(), TEST));
            }
            let (above, interval) = let_through(look, at)?;
            interval.and(*own).is_empty().then(|| {
                let text = format!("{} has let through no such item", look.shown(above));
                (text, "change one of the two conditions")
            })
        }
        _ => None,
    }
}

/// What the tests directly above let through, and the nearest of them.
fn let_through(look: &Look<'_>, stage: usize) -> Option<(usize, Interval)> {
    let mut above = look.stages[stage].spine;
    let mut known: Option<(usize, Interval)> = None;
    while let Some(at) = above {
        let call = look.stages[at].call.as_ref();
        let test = call.filter(|call| matches!(call.stage, "filter" | "takewhile"));
        let Some(Literal::Between(interval)) = test.and_then(|call| call.positional.first()) else { break };
        known = Some(known.map_or((at, *interval), |(nearest, all)| (nearest, all.and(*interval))));
        above = look.stages[at].spine;
    }
    known
}

/// Heads that give a new iterator each time that they are taken from.
const AGAIN: &[&str] = &["list", "tuple", "set", "dict", "str", "bytes", "range"];

/// Two consumers of one iterator.
pub(super) fn used_twice(look: &Look<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut told = HashSet::new();
    for pipeline in look.pipelines() {
        let mut first: HashMap<usize, usize> = HashMap::new();
        for at in pipeline {
            for input in look.inputs(at) {
                let stage = &look.stages[input];
                let again = stage.spine.is_none() && stage.lanes.is_empty() && AGAIN.contains(&stage.name.as_str());
                if let Some(other) = first.insert(input, at)
                    && !again
                    && told.insert((at, input))
                {
                    found.push(twice(look, input, other, at));
                }
            }
        }
    }
    found
}

fn twice(look: &Look<'_>, input: usize, one: usize, other: usize) -> Diagnostic {
    let (who, twice) = if one == other {
        (format!("'{}' takes", look.name(other)), "twice from")
    } else {
        (format!("'{}' and '{}' both take", look.name(one), look.name(other)), "from")
    };
    let text = format!("{who} {twice} one iterator, {}: each gets the items that the other leaves", look.shown(input));
    look.warning(other, text, "a, b = tee(rows) makes two that both give every item")
}

/// The path without what does not change where it leads.
fn plain(path: &str) -> Vec<Component<'_>> {
    Path::new(path).components().filter(|part| *part != Component::CurDir).collect()
}

/// A sink onto a file that a source of the same pipeline reads.
pub(super) fn sink_onto_source(look: &Look<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut told = HashSet::new();
    for pipeline in look.pipelines() {
        let of_class = |class: Class| {
            let call = |at: &usize| Some((*at, look.stages[*at].call.as_ref()?));
            let calls = pipeline.iter().filter_map(call);
            calls.filter(move |(_, call)| catalog::stage(call.stage).is_some_and(|doc| doc.class == class))
        };
        for (at, sink) in of_class(Class::Sink) {
            for path in sink.paths() {
                let reads = of_class(Class::Source)
                    .find(|(_, source)| source.paths().iter().any(|read| *read != "-" && plain(read) == plain(path)));
                if let Some((source, _)) = reads
                    && told.insert(at)
                {
                    let text = format!("'{}' writes onto {path}, which '{}' reads", look.name(at), look.name(source));
                    found.push(look.warning(at, text, "write to another file: a run refuses this one"));
                }
            }
        }
    }
    found
}

/// A secret that stands in the text of a source that asks others for what it gives.
pub(super) fn secret_in_text(look: &Look<'_>) -> Vec<Diagnostic> {
    let has_secret = |at: usize| {
        let text = look.text.get(look.stages[at].site.range()).unwrap_or_default();
        !secrets(text).is_empty()
    };
    let asking = calls(look).filter(|(at, call)| call.stage == "paginate" && has_secret(*at));
    asking
        .map(|(at, _)| {
            let text = format!("a secret stands in the text of '{}', and goes wherever the file goes", look.name(at));
            look.warning(at, text, "headers={\"Authorization\": \"Bearer $DRIP_TOKEN\"} takes it from the environment")
        })
        .collect()
}

/// Groups of neighbours where what is known of the items shows that they come back.
pub(super) fn groups_come_back(look: &Look<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (at, call) in calls(look).filter(|(_, call)| call.stage == "groupby") {
        let identity = call.get(0, "key").is_none_or(|key| *key == Literal::None);
        let above = look.stages[at].spine.map(|above| &look.stages[above]);
        let Some(Literal::Items(items)) = above.and_then(|above| above.constants.as_ref()) else { continue };
        let back = |(at, item): (usize, &Literal)| items[..at].contains(item) && items[at - 1] != *item;
        if identity && items.iter().enumerate().skip(1).any(back) {
            found.push(look.warning(
                at,
                format!("'{}' makes groups of neighbours, and items come back after others", look.name(at)),
                "sorted() before it puts equal items side by side; count_by() counts them wherever they stand",
            ));
        }
    }
    found
}
