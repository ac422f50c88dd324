//! Sources that come from nowhere: numbers, and the same again.

mod arrangements;
mod count;
mod cycle;
mod range;
mod repeat;

use super::StageDef;

pub(super) const DEFINITIONS: &[&StageDef] = &[
    &arrangements::COMBINATIONS,
    &arrangements::COMBINATIONS_WITH_REPLACEMENT,
    &arrangements::PERMUTATIONS,
    &arrangements::PRODUCT,
    &count::COUNT,
    &cycle::CYCLE,
    &range::RANGE,
    &repeat::REPEAT,
];
