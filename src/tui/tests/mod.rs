//! The explorer as its user meets it: keys in, commands and screens out.

mod fixture;
mod keys;
mod screens;
