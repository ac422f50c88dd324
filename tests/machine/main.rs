//! The engine's contracts, tried through whole programs: what the machine promises, under any fuel.
#![cfg(test)]

mod ahead;
mod closing;
mod counts;
mod depth;
mod edits;
mod fuel;
mod hoisting;
mod hosting;
mod laziness;
mod linking;
mod run;
mod spans;
mod towers;
mod waiting;
