//! Folds: stages that make one value of all items.

mod count_by;
mod ends;
mod exact;
mod extremes;
mod histogram;
mod ilen;
mod join;
mod mean;
mod nth;
mod panes;
mod quantiles;
mod ranges;
mod reduce;
mod stats;
mod sum;
mod top;
mod truth;
mod window;

use super::StageDef;

pub(super) const DEFINITIONS: &[&StageDef] = &[
    &count_by::COUNT_BY,
    &ends::FIRST,
    &ends::LAST,
    &extremes::MAX,
    &extremes::MIN,
    &histogram::HISTOGRAM,
    &ilen::ILEN,
    &join::JOIN,
    &mean::MEAN,
    &nth::NTH,
    &quantiles::MEDIAN,
    &quantiles::QUANTILES,
    &reduce::REDUCE,
    &stats::STATS,
    &sum::SUM,
    &top::TOP,
    &truth::ALL,
    &truth::ANY,
    &window::RATE,
    &window::WINDOW,
];
