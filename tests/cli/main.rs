//! The built binary, from the outside: what it prints, what it says, how it ends.

mod arguments;
mod ends;
mod errors;
mod files;
mod formats;
mod harness;
mod items;
mod listings;
mod traces;
