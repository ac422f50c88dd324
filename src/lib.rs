//! drip: a terminal explorer for lazy pipelines.
//!
//! The house, from the ground up; a room imports only from rooms above it in this list:
//!
//! - [`value`]: what flows through a pipeline
//! - [`lang`]: Python syntax to checked code
//! - [`machine`]: coroutines, resumed one step at a time on an explicit stack
//! - [`vm`]: the coroutine that runs code the user wrote
//! - [`catalog`], [`sources`], [`sinks`]: the native stages
//! - [`pipeline`]: the document: stages, their text, edits with undo
//! - [`debugger`]: a running pipeline for a front end
//! - [`export`]: the same pipeline as Python, and for an existing distributed engine
//! - [`lessons`]: what there is to learn, over pipelines that run
//! - [`cli`], [`tui`]: the two front ends, which never import each other

pub mod catalog;
pub mod cli;
pub mod debugger;
pub mod export;
pub mod lang;
pub mod lessons;
pub mod machine;
pub mod pipeline;
pub mod sinks;
pub mod sources;
pub mod tui;
pub mod value;
pub mod vm;
