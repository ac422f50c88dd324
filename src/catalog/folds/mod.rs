//! Folds: stages that make one value of all items.

mod ends;
mod extremes;
mod ilen;
mod sum;
mod truth;

use super::StageDef;

pub(super) const DEFINITIONS: &[&StageDef] =
    &[&truth::ALL, &truth::ANY, &ends::FIRST, &ilen::ILEN, &ends::LAST, &extremes::MAX, &extremes::MIN, &sum::SUM];
