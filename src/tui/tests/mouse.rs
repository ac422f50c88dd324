//! The mouse in forms, in windows, and over lanes.

use super::live::Live;
use crate::tui::app::{Event, Form, Overlay, Row, pages};

const ROWS: &str = "rows = [{'name': 'ana', 'city': 'Lima'}, {'name': 'bo', 'city': 'Oslo'}]\nrows | map(_)\n";

fn form(live: &Live) -> &Form {
    let Some(Overlay::Form(form)) = &live.app.overlay else { panic!("{:?}", live.app.overlay) };
    form
}

/// The place on the screen where those words begin.
fn place(live: &Live, words: &str) -> (u16, u16) {
    let screen = live.screen();
    let is_there = |line: &str| line.contains(words) && !line.contains("windowed(");
    let (y, line) = screen.lines().enumerate().find(|(_, line)| is_there(line)).expect("on the screen");
    let x = line[..line.find(words).expect("in the line")].chars().count();
    (u16::try_from(x).unwrap(), u16::try_from(y).unwrap())
}

fn preview(live: &Live) -> Vec<String> {
    pages::preview::rows(&live.app, form(live), 60).iter().map(Row::text).collect()
}

#[test]
fn a_click_in_a_form_puts_the_caret_there_and_takes_a_way_to_go_on() {
    for size in [(120, 36), (80, 24)] {
        let mut live = Live::new("range(9) | windowed(333, step=222)\n", size);
        live.press("2 space e");
        let (x, y) = place(&live, "222");
        live.event(Event::Click(x, y)).type_in("1");
        let focused = |live: &Live| form(live).fields[form(live).focus].editor.text().to_owned();
        assert_eq!(focused(&live), "1222", "{size:?}");
        let (x, y) = place(&live, "333");
        live.event(Event::Click(x + 1, y)).type_in("0");
        assert_eq!((form(&live).focus, form(&live).fields[0].editor.text()), (0, "3033"), "{size:?}");
        live.event(Event::Click(0, size.1 - 2)).event(Event::Click(x, 0));
        assert_eq!(form(&live).fields[0].editor.text(), "3033", "what was typed stays");

        let mut live = Live::new(ROWS, size);
        live.press("2 space a where Enter").type_in("_.");
        let (x, y) = place(&live, "city  'Lima'");
        live.event(Event::Click(x, y));
        assert_eq!(form(&live).fields[0].editor.text(), "_.city", "{size:?}");
    }
}

#[test]
fn a_preview_of_what_stood_there_before_says_so() {
    let mut live = Live::new(ROWS, (120, 36));
    live.press("2 space a where Enter");
    assert_eq!(preview(&live)[0], "function is still to be given");
    live.type_in("_.city == 'Lima'");
    assert!(preview(&live).contains(&"1 of 2 pass".to_owned()), "{:?}", preview(&live));
    live.type_in(" and (");
    assert!(preview(&live)[0].starts_with("what stands there now cannot be tried"), "{:?}", preview(&live));
    assert!(preview(&live).contains(&"1 of 2 pass".to_owned()));
    let dim = |live: &Live| {
        let rows = pages::preview::rows(&live.app, form(live), 60);
        rows.last().is_some_and(|row| row.parts.iter().all(|(tone, _)| *tone == crate::tui::app::Tone::Dim))
    };
    assert!(dim(&live));
    live.type_in("True)");
    assert_eq!(preview(&live)[0], "over the last 2 items that came by; nothing is pulled");
    assert!(!dim(&live));
}

#[test]
fn the_ways_to_go_on_leave_the_preview_in_sight() {
    let mut live = Live::new(ROWS, (120, 36));
    live.press("2 space a where Enter").type_in("_.");
    let screen = live.screen();
    let offered = screen.lines().find(|line| line.contains("  city  'Lima'  ")).expect("a way to go on");
    let window = offered.find("││").and_then(|at| offered[at + 6..].find("││"));
    assert_eq!(window.map(|at| at > 20), Some(true), "{screen}");
    assert!(screen.contains("││ ✓ {'name': 'ana', 'city': 'Lima'}"), "{screen}");
}

#[test]
fn the_wheel_moves_the_choice_in_a_window() {
    let mut live = Live::new("range(9)\n", (80, 24));
    live.press("a");
    let chosen = |live: &Live| match &live.app.overlay {
        Some(Overlay::Palette(palette)) => palette.chosen,
        other => panic!("{other:?}"),
    };
    live.event(Event::Wheel(40, 10, true)).event(Event::Wheel(40, 10, true));
    assert_eq!(chosen(&live), 2);
    live.event(Event::Wheel(40, 10, false));
    assert_eq!(chosen(&live), 1);
    live.press("Esc :");
    live.event(Event::Wheel(40, 10, true));
    assert!(matches!(&live.app.overlay, Some(Overlay::Commands(commands)) if commands.chosen == 1));
    live.press("Esc E").type_in("1\n2\n3\n4\n5\n");
    let line = |live: &Live| match &live.app.overlay {
        Some(Overlay::Text(text)) => text.editor.position().0,
        other => panic!("{other:?}"),
    };
    let before = line(&live);
    live.event(Event::Wheel(40, 10, false));
    assert_eq!(line(&live), before - 3);
}

#[test]
fn a_card_is_dragged_into_another_lane() {
    let text = "zip(range(9) | map(_ * 2), range(5) | filter(_ > 1)) | islice(3)\n";
    let mut live = Live::new(text, (120, 36));
    let (from, to) = (place(&live, "map(_ * 2)"), place(&live, "filter(_ > 1)"));
    live.event(Event::Click(from.0, from.1)).event(Event::Drag(to.0, to.1)).event(Event::Release);
    assert_eq!(live.app.document.text(), "zip(range(9), range(5) | filter(_ > 1) | map(_ * 2)) | islice(3)\n");
    assert_eq!(live.app.selected.as_deref(), Some("1.2.3"));
    let (from, to) = (place(&live, "islice(3)"), place(&live, "filter(_ > 1)"));
    live.event(Event::Click(from.0, from.1)).event(Event::Drag(to.0, to.1)).event(Event::Release);
    assert_eq!(live.app.document.text(), "zip(range(9), range(5) | filter(_ > 1) | islice(3) | map(_ * 2))\n");
    live.press("u u");
    assert_eq!(live.app.document.text(), text);
}
