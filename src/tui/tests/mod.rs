//! The explorer as its user meets it: keys in, commands and screens out.

mod anything;
mod catalog;
mod editing;
mod export;
mod fixture;
mod keys;
mod learning;
mod lessons;
mod live;
mod log;
mod mouse;
mod pictures;
mod pipelines;
mod readme;
mod screens;
mod start;
mod svg;
mod texts;
mod travel;
