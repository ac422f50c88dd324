//! Whole screens, as text.

use super::fixture::{busy, press, remembering, screen};
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

#[test]
fn the_palette_lists_stages_with_what_they_hold() {
    let mut app = busy((80, 24));
    press(&mut app, "a Down");
    insta::assert_snapshot!(screen(&app, Colour::None));
}

#[test]
fn a_form_points_at_the_error() {
    let mut app = busy((80, 24));
    press(&mut app, "Up Up e + (");
    insta::assert_snapshot!(screen(&app, Colour::None));
}

#[test]
fn pages_of_the_inspector() {
    let mut app = busy((80, 24));
    let mut all = String::new();
    press(&mut app, "Up M-2 .");
    all += &screen(&app, Colour::None);
    press(&mut app, "M-1 Up . ");
    all += &screen(&app, Colour::None);
    press(&mut app, "M-1 Down .");
    all += &screen(&app, Colour::None);
    press(&mut app, ". z");
    all += &screen(&app, Colour::None);
    insta::assert_snapshot!(all);
}

#[test]
fn ascii_borders_and_signs_are_ascii() {
    let mut app = busy((120, 36));
    app.manner.ascii = true;
    press(&mut app, "m");
    let screen = screen(&app, Colour::None);
    insta::assert_snapshot!(screen);
    let odd: Vec<char> = screen.chars().filter(|c| !c.is_ascii()).collect();
    assert!(odd.is_empty(), "{odd:?}");
}

#[test]
fn the_whole_text_stands_over_everything() {
    let mut app = busy((80, 24));
    press(&mut app, "E Down Down ( ");
    insta::assert_snapshot!(screen(&app, Colour::None));
}

#[test]
fn lanes_stand_side_by_side() {
    let text = r#"zip(count(1), read_lines("a.txt") | filter(_)) | islice(3)"#;
    let app = super::fixture::app(text, (120, 36));
    insta::assert_snapshot!(screen(&app, Colour::None));
}

#[test]
fn a_fold_shows_what_it_has_come_to_before_it_gives_it() {
    use crate::debugger::{MeterView, Snapshot, StageView};
    use crate::tui::app::{App, Event, Manner};
    use std::sync::Arc;
    use std::time::Duration;

    let document = crate::pipeline::Document::from_text("range(9) | count_by(_ % 2)");
    let mut app = App::new(document, crate::catalog::stages().collect(), Manner::default(), (120, 36));
    let stage = |id: &str, name: &str, items_in| StageView {
        id: id.to_owned(),
        name: name.to_owned(),
        facts: if id == "2" {
            vec![("counted".into(), "41".into()), ("'even'".into(), "21".into())]
        } else {
            Vec::new()
        },
        meter: MeterView { calls: 1, items_in, ..MeterView::default() },
        ..StageView::default()
    };
    let stages = [stage("1", "range", 0), stage("2", "count_by", 41)].map(Arc::new).to_vec();
    let picture = Snapshot { revision: 1, document: app.loads, stages, ..Snapshot::default() };
    app.update(Event::Picture(Arc::new(picture.clone()), Duration::from_secs(1)));
    let shown = screen(&app, Colour::None);
    assert!(shown.contains("so far, after 41 items"), "{shown}");
    assert!(shown.matches("'even'").count() >= 2, "in the inspector and on the Output page: {shown}");
    let failed = crate::debugger::RunState::Failed("ValueError: no\nin stage 1".into());
    let picture = Snapshot { revision: 2, trace_total: 1, run: failed, ..picture };
    app.update(Event::Picture(Arc::new(picture), Duration::from_secs(2)));
    let said = screen(&app, Colour::None);
    let place = |words: &str| said.rfind(words).unwrap_or_else(|| panic!("{words}: {said}"));
    assert!(place("so far, after") < place("✗ ValueError: no"), "what went wrong stands last: {said}");
}

#[test]
fn barriers_and_endless_sources_say_so_before_a_run() {
    let app = super::fixture::app("count(1) | sorted()", (120, 36));
    let shown = screen(&app, Colour::None);
    assert!(shown.contains("endless") && shown.contains("barrier"), "{shown}");
}

/// Text that tries to break out of its cell.
const HOSTILE: &str = "a\u{1b}[31m\u{202e}\u{200b}漢字\u{301}\u{301}\t\u{9b}\r\n👩\u{200d}🚀e\u{300}\u{300}\u{300}\u{300}\u{300}\u{300}\0";

#[test]
fn nothing_breaks_the_frame_at_any_size() {
    use crate::debugger::{OutputItem, TapeItem, TraceEvent};
    use crate::tui::app::Event;
    use std::sync::Arc;
    use std::time::Duration;

    let overlays =
        ["", "a", "e", "E", "?", ":", "o", "/ x", "M-4 Enter", "d q", "m", "M-2 .", "M-2 . .", "M-2 . . .", "z M-3"];
    let mut sizes: Vec<(u16, u16)> = (0..=8).flat_map(|w| (0..=6).map(move |h| (w, h))).collect();
    sizes.extend((0..=130).step_by(13).flat_map(|w| (0..=40).step_by(5).map(move |h| (w, h))));
    sizes.extend([(76, 20), (75, 19), (99, 27), (100, 28), (60, 12), (59, 11)]);
    for size in sizes {
        for keys in overlays {
            let mut app = busy(size);
            let mut hostile = super::fixture::picture(&app);
            hostile.revision = 2;
            for stage in &mut hostile.stages {
                let stage = Arc::make_mut(stage);
                stage.last_error = Some(HOSTILE.repeat(3));
                stage.facts.push((HOSTILE.into(), HOSTILE.into()));
                stage.meter.items_out = u64::MAX;
                stage.meter.held_bytes = u64::MAX;
                let items = stage.items_in.iter().map(|item| TapeItem { text: HOSTILE.into(), ..item.clone() });
                stage.items_in = items.collect();
            }
            let fields = || Some(vec![(HOSTILE.into(), HOSTILE.into()); 3]);
            let item = |item: &OutputItem| OutputItem { text: HOSTILE.repeat(5), fields: fields(), ..item.clone() };
            hostile.output = hostile.output.iter().map(item).collect();
            let event = |event: &TraceEvent| TraceEvent { stage: HOSTILE.into(), ..event.clone() };
            hostile.trace = hostile.trace.iter().map(event).collect();
            hostile.run = crate::debugger::RunState::Failed(HOSTILE.into());
            app.update(Event::Picture(Arc::new(hostile), Duration::from_secs(3)));
            press(&mut app, keys);
            for name in ["Down", "Right", "PageDown"] {
                press(&mut app, name);
            }
            let screen = screen(&app, Colour::True);
            let bad = screen.chars().find(|c| {
                c.is_control() && *c != '\n' || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}')
            });
            assert_eq!(bad, None, "{size:?} {keys}");
        }
    }
}

#[test]
fn lanes_that_do_not_fit_are_scrolled_to_the_selected_stage() {
    let text = r#"zip(count(1), range(2), range(3) | filter(_), range(4)) | islice(3)"#;
    let mut app = super::fixture::app(text, (80, 24));
    press(&mut app, "Up");
    let joined = screen(&app, Colour::None);
    press(&mut app, "Up Right");
    insta::assert_snapshot!(format!("{joined}\n{}", screen(&app, Colour::None)));
}

#[test]
fn without_colour_no_cell_has_one_and_with_sixteen_none_is_beyond_them() {
    use ratatui::style::Color;
    for keys in ["", "a", "e + (", "?", "d q", "E (", "M-4 Up"] {
        let mut app = busy((120, 36));
        press(&mut app, keys);
        for cell in super::fixture::draw(&app, Colour::None).content() {
            assert_eq!((cell.fg, cell.bg), (Color::Reset, Color::Reset), "{keys}");
        }
        for cell in super::fixture::draw(&app, Colour::Sixteen).content() {
            assert!(!matches!(cell.fg, Color::Rgb(..) | Color::Indexed(_)), "{keys}");
            assert!(!matches!(cell.bg, Color::Rgb(..) | Color::Indexed(_)), "{keys}");
        }
    }
}

#[test]
fn a_first_start_says_what_to_press() {
    use crate::tui::app::{App, Manner};
    let document = crate::pipeline::Document::from_text("[1, 2, 3]");
    let manner = Manner { welcome: true, ..Manner::default() };
    let app = App::new(document, Vec::new(), manner, (80, 24));
    assert!(
        screen(&app, Colour::None).lines().last().unwrap().contains("space pulls the first item; ? shows every key")
    );
    let document = crate::pipeline::Document::from_text("tail(\"app.log\")");
    let manner = Manner { welcome: true, log: true, ..Manner::default() };
    let app = App::new(document, Vec::new(), manner, (80, 24));
    assert!(screen(&app, Colour::None).lines().last().unwrap().contains("filter"));
}

#[test]
fn an_earlier_moment_is_shown_whole() {
    let mut wide = remembering((120, 36));
    press(&mut wide, "3 [");
    let mut usual = remembering((80, 24));
    press(&mut usual, "6 [");
    insta::assert_snapshot!(format!("{}\n{}", screen(&wide, Colour::None), screen(&usual, Colour::None)));
}

#[test]
fn why_lineage_breakpoints_and_memory() {
    use crate::debugger::{Origin, Part, TapeItem, Twin, Why, Worth};
    use crate::tui::app::Event;
    use std::sync::Arc;
    use std::time::Duration;

    let mut app = busy((80, 24));
    let mut told = super::fixture::picture(&app);
    told.revision = 2;
    let item = "'2026-11-22T06:12:01Z|ERROR|svc-3|upstream timed out after 31 s'";
    let part = |text: &str, depth, worth| Part { text: text.to_owned(), depth, worth };
    told.why = Some(Arc::new(Why {
        stage: "2".into(),
        number: 1_204,
        item: item.into(),
        parts: vec![
            part("\"ERROR\" in _ and _[0] > 3", 0, Worth::Raised("TypeError: no".into())),
            part("\"ERROR\" in _", 1, Worth::Value("True".into())),
            part("_", 2, Worth::Value(item.into())),
            part("note(_)", 1, Worth::Effects),
            part("_[1]", 1, Worth::NotReached),
        ],
        unknown: None,
    }));
    told.twin = Some(Arc::new(Twin {
        stages: vec![("1".into(), 91 << 10), ("2".into(), 5 << 10)],
        bytes: 96 << 10,
        stopped: None,
    }));
    let from = |stage: &str, first, last| vec![Origin { stage: stage.into(), first, last }];
    let given = |number, text: &str, from| TapeItem { number, text: text.into(), kept: None, from };
    for (at, items) in [
        (0, vec![given(1_204, item, Vec::new())]),
        (1, vec![given(61, item, from("1", 1_202, 1_204))]),
        (2, vec![given(61, "'upstream timed out after 31 s'", from("2", 61, 61))]),
        (3, vec![given(2, "'upstream timed out after 31 s'", from("3", 61, 61))]),
    ] {
        Arc::make_mut(&mut told.stages[at]).items_out = items.into();
    }
    app.update(Event::Picture(Arc::new(told), Duration::from_secs(2)));
    press(&mut app, "Up Up . .");
    let mut all = screen(&app, Colour::None);
    press(&mut app, "M-4 Enter");
    all += &screen(&app, Colour::None);
    press(&mut app, "Esc M-1 b Down Enter");
    all += &screen(&app, Colour::None);
    press(&mut app, "Esc m z M-5");
    all += &screen(&app, Colour::None);
    insta::assert_snapshot!(all);
}
