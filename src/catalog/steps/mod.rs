//! One item at a time: stages with one upstream that give as they take.

mod accumulate;
mod batch;
mod dropwhile;
mod enumerate;
mod filter;
mod flatten;
mod groupby;
mod islice;
mod map;
mod takewhile;

use super::StageDef;

pub(super) const DEFINITIONS: &[&StageDef] = &[
    &accumulate::ACCUMULATE,
    &batch::BATCH,
    &batch::BATCHED,
    &dropwhile::DROPWHILE,
    &enumerate::ENUMERATE,
    &filter::FILTER,
    &filter::FILTERFALSE,
    &flatten::FLATTEN,
    &groupby::GROUPBY,
    &islice::ISLICE,
    &map::MAP,
    &takewhile::TAKEWHILE,
];
