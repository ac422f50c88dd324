//! What holds for every stage of the catalog: laziness, the same under any demand, examples that are true.

mod cases;
mod demand;
mod examples;
mod fast_paths;
mod laziness;
mod rig;
