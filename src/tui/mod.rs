//! The explorer: state and update, drawing, the terminal.
