//! What holds for every stage of the catalog: laziness, the same under any demand, examples that are true.

mod cases;
mod demand;
mod examples;
mod fast_paths;
mod files_at_once;
mod laziness;
mod rig;
