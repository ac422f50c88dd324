//! One item at a time: stages with one upstream that give as they take.

mod accumulate;
mod batch;
mod compress;
mod context;
mod dropwhile;
mod enumerate;
mod filter;
mod flatten;
mod groupby;
mod islice;
mod map;
mod pairwise;
mod progress;
mod starmap;
mod takewhile;
mod tap;
mod throttle;
mod unique;
mod windowed;

use super::StageDef;

pub(super) const DEFINITIONS: &[&StageDef] = &[
    &accumulate::ACCUMULATE,
    &batch::BATCH,
    &batch::BATCHED,
    &compress::COMPRESS,
    &context::CONTEXT,
    &dropwhile::DROPWHILE,
    &enumerate::ENUMERATE,
    &filter::FILTER,
    &filter::FILTERFALSE,
    &flatten::FLATTEN,
    &groupby::GROUPBY,
    &islice::ISLICE,
    &map::MAP,
    &pairwise::PAIRWISE,
    &progress::PROGRESS,
    &starmap::STARMAP,
    &takewhile::TAKEWHILE,
    &tap::TAP,
    &throttle::THROTTLE,
    &unique::DEDUP,
    &unique::UNIQUE,
    &windowed::WINDOWED,
];
