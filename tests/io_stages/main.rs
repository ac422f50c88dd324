//! The sources, parsers and sinks of the catalog, driven through the machine.

mod harness;
mod json_lines;
mod lines;
mod tables;
mod tailing;
