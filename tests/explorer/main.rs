//! The explorer as its users have it: the real program in a real terminal, keys in, screen out.
#![cfg(unix)]
#![cfg(test)]

mod at_home;
mod ending;
mod fed;
mod following;
mod hostile;
mod terminal;
mod working;
