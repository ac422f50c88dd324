//! The explorer: state and update, drawing, the terminal.

mod app;
mod document;
mod sanitise;
