//! Folds: stages that make one value of all items.

mod count_by;
mod ends;
mod extremes;
mod ilen;
mod nth;
mod sum;
mod truth;

use super::StageDef;

pub(super) const DEFINITIONS: &[&StageDef] = &[
    &count_by::COUNT_BY,
    &ends::FIRST,
    &ends::LAST,
    &extremes::MAX,
    &extremes::MIN,
    &ilen::ILEN,
    &nth::NTH,
    &sum::SUM,
    &truth::ALL,
    &truth::ANY,
];
