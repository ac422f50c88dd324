//! Sources that come from nowhere: numbers, and the same again.

mod count;
mod cycle;
mod range;
mod repeat;

use super::StageDef;

pub(super) const DEFINITIONS: &[&StageDef] = &[&count::COUNT, &cycle::CYCLE, &range::RANGE, &repeat::REPEAT];
