//! Coroutines resumed on an explicit stack: demand, chunks, waiting, fuel, meters, events.
