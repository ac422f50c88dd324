//! Coroutines resumed on an explicit stack: demand, chunks, waiting, fuel, meters, events.

mod state;

pub use state::{EventKind, Holds, StageState};
