//! Following files that are written, rotated and torn while they are followed: what RELIABILITY promises of it, on inotify and by polling.

#![cfg(target_os = "linux")]

mod bench;
mod machine;
mod many;
mod memory;
mod stopped;
