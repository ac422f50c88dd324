//! Iterators of one `tee` that are read far apart: what the slower one has yet to read is held.

use std::collections::{HashMap, HashSet};

use super::Look;
use crate::catalog;
use crate::lang::Diagnostic;

/// Which iterator of which `tee` a stage takes from, and who on the way reads it to its end before giving anything.
#[derive(Clone, Copy, Debug)]
struct Branch {
    tee: u32,
    number: usize,
    waits: Option<usize>,
}

const HELP: &str = "list() in place of tee() holds no more; zip(a, b) takes from both in turns";

/// One iterator of a `tee` that is read to its end while another waits.
pub(super) fn tee_drifts(look: &Look<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut told = HashSet::new();
    let mut known: Vec<Vec<Branch>> = Vec::with_capacity(look.stages.len());
    for at in 0..look.stages.len() {
        let (branches, apart) = of_stage(look, at, &known);
        known.push(branches);
        if let Some((tee, stage, text)) = apart
            && told.insert(tee)
        {
            found.push(look.warning(stage, text, HELP));
        }
    }
    // What code does with one pipeline and another it does one after the other.
    let mut before: HashMap<u32, Branch> = HashMap::new();
    let mut in_order = look.last.clone();
    in_order.sort_by_key(|last| look.stages[*last].site.start);
    for last in &in_order {
        for branch in &known[*last] {
            let other = before.get(&branch.tee).filter(|other| other.number != branch.number);
            if let Some(other) = other
                && let Some(stage) = other.waits.or(branch.waits)
                && told.insert(branch.tee)
            {
                found.push(look.warning(stage, reads_all(look, stage), HELP));
            }
        }
        for branch in &known[*last] {
            before.entry(branch.tee).or_insert(*branch);
        }
    }
    found
}

fn reads_all(look: &Look<'_>, stage: usize) -> String {
    let name = look.name(stage);
    format!("'{name}' reads one iterator of tee to its end while another waits: tee holds everything in between")
}

/// The branches that a stage takes from, and where two of one `tee` come together in it that drift apart: that `tee`, the stage to
/// blame, and what to say.
fn of_stage(look: &Look<'_>, at: usize, known: &[Vec<Branch>]) -> (Vec<Branch>, Option<(u32, usize, String)>) {
    let stage = &look.stages[at];
    if let Some((tee, number)) = stage.branch {
        return (vec![Branch { tee, number, waits: None }], None);
    }
    let doc = stage.call.as_ref().and_then(|call| catalog::stage(call.stage));
    let name = doc.map_or("", |doc| doc.name);
    let everything = doc.is_some_and(|doc| doc.asks.starts_with("everything"));
    let mut all: Vec<Branch> = Vec::new();
    let mut apart = None;
    for (place, input) in look.inputs(at).enumerate() {
        // `join_on` reads whole what stands in its lane, and streams the rest.
        let reads_all = everything && (name != "join_on" || place > 0);
        let mut own = known.get(input).cloned().unwrap_or_default();
        for branch in &mut own {
            branch.waits = branch.waits.or(reads_all.then_some(at));
            let other = all.iter().find(|other| other.tee == branch.tee && other.number != branch.number);
            let Some(other) = other.filter(|_| apart.is_none()) else { continue };
            if let Some(blamed) = branch.waits.or(other.waits) {
                apart = Some((branch.tee, blamed, self::reads_all(look, blamed)));
            } else if name == "chain" {
                let text = "'chain' gives all of one iterator of tee before it begins with the other: tee holds everything in between";
                apart = Some((branch.tee, at, text.to_owned()));
            }
        }
        // What stands in several lanes is there once, however often they share it.
        let known =
            |all: &[Branch], one: &Branch| all.iter().any(|other| (other.tee, other.number) == (one.tee, one.number));
        own.retain(|one| !known(&all, one));
        all.extend(own);
    }
    (all, apart)
}
