//! The sources, parsers and sinks of the catalog, driven through the machine.

mod harness;
mod lines;
mod tailing;
