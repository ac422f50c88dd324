//! drip.
fn main() {}
