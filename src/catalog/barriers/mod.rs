//! Barriers: stages that read everything before they give anything.

mod collect;
mod order;
mod sorted;
mod tail_n;

pub(super) use order::Sorting;

use super::StageDef;

pub(super) const DEFINITIONS: &[&StageDef] = &[&collect::LIST, &collect::REVERSED, &sorted::SORTED, &tail_n::TAIL_N];
