//! The explorer as its user meets it: keys in, commands and screens out.

mod anything;
mod fixture;
mod keys;
mod readme;
mod screens;
