//! Whether what a stage gives comes to an end, as far as the text tells.

use crate::catalog;
use crate::pipeline::call::{Literal, StageCall};
use crate::pipeline::reading::Stage;

/// Whether it ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ends {
    /// It does, or the text does not tell.
    Yes,
    /// Never: because of this stage.
    Never(usize),
    /// Not for as long as something grows that this stage follows.
    Follows(usize),
}

/// Stages that end by themselves however long their input is.
const BOUNDS: &[&str] = &["takewhile", "first", "any", "all", "nth"];
/// Stages that end with the first of their inputs.
const SHORTEST: &[&str] = &["zip", "compress", "map", "starmap"];

/// Of each stage; inputs stand before those that ask them.
pub(super) fn of(stages: &[Stage]) -> Vec<Ends> {
    let mut ends: Vec<Ends> = Vec::with_capacity(stages.len());
    for (at, stage) in stages.iter().enumerate() {
        let inputs = stage.spine.into_iter().chain(stage.lanes.iter().map(|lane| lane.stage));
        let inputs: Vec<Ends> = inputs.map(|input| ends.get(input).copied().unwrap_or(Ends::Yes)).collect();
        ends.push(one(at, stage, &inputs));
    }
    ends
}

fn one(at: usize, stage: &Stage, inputs: &[Ends]) -> Ends {
    // What code of the user's does with its input only running tells.
    let Some(call) = &stage.call else { return Ends::Yes };
    let Some(def) = catalog::definition(call.stage) else { return Ends::Yes };
    if def.live || call.named("follow") == Some(&Literal::Bool(true)) {
        return Ends::Follows(at);
    }
    if def.doc.endless && !is_bounded(call) {
        return Ends::Never(at);
    }
    if BOUNDS.contains(&call.stage) || call.stage == "islice" && last_position(call).is_some() {
        return Ends::Yes;
    }
    let unending = || inputs.iter().copied().find(|ends| *ends != Ends::Yes);
    if SHORTEST.contains(&call.stage) && inputs.contains(&Ends::Yes) {
        return Ends::Yes;
    }
    unending().unwrap_or(Ends::Yes)
}

/// Whether arguments make an endless source end: `repeat(x, 3)`.
fn is_bounded(call: &StageCall) -> bool {
    call.stage == "repeat" && call.get(1, "times").is_some_and(|times| *times != Literal::None)
}

/// The position that an `islice` stops before; `None` where it does not stop.
pub(super) fn last_position(call: &StageCall) -> Option<&Literal> {
    let only = call.positional.len() < 2 && call.named("stop").is_none();
    let stop = if only { call.get(0, "start_or_stop") } else { call.get(1, "stop") };
    stop.filter(|stop| **stop != Literal::None)
}
