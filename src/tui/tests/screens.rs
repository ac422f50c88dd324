//! Whole screens, as text.

use super::fixture::{busy, press, screen};
use crate::tui::Colour;

#[test]
fn a_wide_screen_shows_everything_at_once() {
    insta::assert_snapshot!(screen(&busy((120, 36)), Colour::None));
}

#[test]
fn a_usual_screen_shows_canvas_inspector_and_output() {
    insta::assert_snapshot!(screen(&busy((80, 24)), Colour::None));
}

#[test]
fn a_small_screen_shows_one_pane() {
    let mut app = busy((40, 10));
    let canvas = screen(&app, Colour::None);
    press(&mut app, "Tab");
    insta::assert_snapshot!(format!("{canvas}\n{}", screen(&app, Colour::None)));
}
