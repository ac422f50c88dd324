//! Several inputs: stages that ask more than one upstream.

mod chain;
mod merge;
mod zip;

pub(super) use zip::zip_unseen;

use super::StageDef;

pub(super) const DEFINITIONS: &[&StageDef] = &[&chain::CHAIN, &merge::MERGE, &zip::ZIP];
