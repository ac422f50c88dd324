//! A running pipeline as a front end drives it: commands in, snapshots out. Nothing here sleeps: each test waits for the
//! snapshot that it expects, and fails if that never comes.

mod by_hand;
mod editing;
mod full_speed;
mod going;
mod past;
mod showing;
mod stops;
mod watched;
mod why;
