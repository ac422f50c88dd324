//! Several inputs: stages that ask more than one upstream.

mod chain;
mod from_iterable;
mod interleave;
mod join_on;
mod merge;
mod merge_ordered;
mod merge_sorted;
mod tee;
mod zip;
mod zip_longest;

pub(super) use zip::zip_unseen;

use super::StageDef;

pub(super) const DEFINITIONS: &[&StageDef] = &[
    &chain::CHAIN,
    &from_iterable::FROM_ITERABLE,
    &interleave::INTERLEAVE,
    &join_on::JOIN_ON,
    &merge::MERGE,
    &merge_sorted::MERGE_SORTED,
    &tee::TEE,
    &zip::ZIP,
    &zip_longest::ZIP_LONGEST,
];
