//! Several pipelines of one text, and several consumers of one.

use super::live::Live;
use crate::tui::app::Event;

const TEXT: &str = "rows = range(12)\nodd = rows | filter(_ % 2)\nodd | map(_ * 10) | islice(3)\n";

#[test]
fn the_pipelines_of_a_text_are_tabs() {
    for size in [(120, 36), (80, 24)] {
        let mut live = Live::new(TEXT, size);
        insta::assert_snapshot!(format!("tabs_{}", size.0), live.screen());
        live.press("( 2 space M-4");
        let output: Vec<&str> = live.app.picture.output.iter().map(|item| item.text.as_str()).collect();
        assert_eq!(output, ["1", "3"], "{}", live.screen());
        assert_eq!(live.app.document.text(), TEXT);
        assert!(live.screen().contains("[odd]"), "{}", live.screen());
    }
}

#[test]
fn a_click_on_a_tab_goes_there_and_an_edit_is_one_of_that_pipeline() {
    let mut live = Live::new(TEXT, (120, 36));
    let (row, line) =
        live.screen().lines().map(str::to_owned).enumerate().find(|(_, line)| line.contains(" odd ")).unwrap();
    let column = line[..line.find(" odd ").unwrap()].chars().count() + 1;
    live.event(Event::Click(u16::try_from(column).unwrap(), u16::try_from(row).unwrap()));
    assert_eq!(live.app.document.tab(), Some("odd"));
    live.press("a take Enter").type_in("2").press("Enter");
    assert!(
        live.app.document.text().contains("odd = rows | filter(_ % 2) | islice(2)\n"),
        "{}",
        live.app.document.text()
    );
    live.press(")");
    assert_eq!(live.app.document.tab(), None);
}

#[test]
fn consumers_that_steal_from_each_other_say_so_and_are_given_a_tee_by_one_key() {
    let text = "rows = count(1)\nzip(rows | map(_ * 2), rows | map(_ * 3)) | islice(3)\n";
    let mut live = Live::new(text, (120, 36));
    assert!(live.screen().contains("2 steal"), "{}", live.screen());
    // A line leads from its card to the stage in the other lane.
    let screen = live.screen();
    let from = screen.lines().position(|line| line.contains("2 steal")).expect("it is shown");
    let turn = screen.lines().nth(from).and_then(|line| line.chars().position(|c| c == '╮')).expect("it turns down");
    let below = screen.lines().nth(from + 2).and_then(|line| line.chars().nth(turn));
    assert_eq!(below, Some('│'), "{screen}");
    live.press("3 space");
    let items = |live: &Live| -> Vec<String> { live.app.picture.output.iter().map(|item| item.text.clone()).collect() };
    assert_eq!(items(&live), ["(2, 6)", "(6, 12)", "(10, 18)"]);
    let shared = live.app.document.outline().stages[0].id.clone();
    live.app.selected = Some(shared);
    assert!(live.screen().contains("! 2 stages take from it, and each item goes to one"), "{}", live.screen());
    live.press("& R 3 space");
    assert_eq!(items(&live), ["(2, 3)", "(4, 6)", "(6, 9)"], "{}", live.app.document.text());
    assert!(!live.screen().contains("steal"), "{}", live.screen());
    live.press("u");
    assert_eq!(live.app.document.text(), text);
}

#[test]
fn hints_come_up_once_each_and_only_where_they_are_wanted() {
    let mut live = Live::new("range(2)\n", (80, 24));
    live.press("space");
    assert!(live.app.message.is_none());
    live.app.manner.hints = true;
    live.press("R space");
    let said = |live: &Live| live.app.message.as_ref().map(|message| message.text.clone()).unwrap_or_default();
    assert!(said(&live).starts_with("an item has come: s steps"), "{}", said(&live));
    live.press("R space");
    assert_eq!(said(&live), "");
    live.press("2 space");
    assert!(said(&live).starts_with("it has ended: R starts anew"), "{}", said(&live));
}

#[test]
fn every_size_from_none_to_large_is_drawn_with_tabs_forms_and_pictures_open() {
    for keys in ["", "Up e", "a wh", "E", "D", ": them", "? End", "o", "M-4 v v", "&", "Up a where Enter _ ."] {
        let mut live = Live::new(TEXT, (120, 36));
        live.press("3 space").press(keys);
        for (w, h) in [
            (0, 0),
            (0, 5),
            (5, 0),
            (1, 1),
            (2, 3),
            (7, 7),
            (39, 9),
            (40, 10),
            (60, 12),
            (76, 10),
            (100, 28),
            (300, 100),
        ] {
            live.event(Event::Resize(w, h));
            let screen = live.screen();
            assert!(screen.lines().all(|line| crate::tui::sanitise::width(line) <= usize::from(w)), "{keys} {w}x{h}");
        }
    }
}

#[test]
fn names_keys_and_data_of_any_script_stay_in_their_cells() {
    let text = "名前 = [{'ключ\\u202e': 'שלום', 'e\\u0301\\u0301\\u0301\\u0301\\u0301\\u0301': '漢\\x1b[31m字', '\\t': '👩\\u200d🚀'}]\n名前 | filter(_)\n";
    for keys in ["", "M-4", "M-4 v", "M-4 v v Enter", "Up e", "a map Enter _ .", "M-2 ."] {
        for size in [(120, 36), (80, 24), (40, 10)] {
            let mut live = Live::new(text, size);
            live.press("space").press(keys);
            let screen = live.screen();
            let hidden = |c: char| {
                let is_hidden =
                    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}');
                is_hidden || (c.is_control() && c != '\n')
            };
            assert!(!screen.chars().any(hidden), "{keys} {size:?}\n{screen}");
            let framed = screen.lines().filter(|line| line.starts_with(['│', '┃']));
            for line in framed {
                assert_eq!(crate::tui::sanitise::width(line), usize::from(size.0), "{keys} {size:?}\n{screen}");
            }
        }
    }
}
