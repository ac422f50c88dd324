//! The world coming in: files, following, csv, json, stdin.

pub mod blocks;
pub mod follow;
pub mod identity;
pub mod lines;
pub mod live;
pub mod watch;
