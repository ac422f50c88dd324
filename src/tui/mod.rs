//! The explorer: state and update, drawing, the terminal.

mod app;
mod document;
mod sanitise;
mod view;

/// How many colours the terminal has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Colour {
    /// None: looks are bold, dim and reversed only.
    None,
    /// The sixteen of the terminal's own palette.
    #[default]
    Sixteen,
    /// Any.
    True,
}
