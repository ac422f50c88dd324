//! Barriers: stages that read everything before they give anything.

mod collect;
mod sorted;
mod tail_n;

use super::StageDef;

pub(super) const DEFINITIONS: &[&StageDef] = &[&collect::LIST, &collect::REVERSED, &sorted::SORTED, &tail_n::TAIL_N];
