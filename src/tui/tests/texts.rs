//! The whole text, edited in place: ways to go on from real items, errors while typing, selection, search.

use super::live::Live;
use crate::tui::Colour;
use crate::tui::app::{Effect, Event, Overlay, TextEdit};

const PEOPLE: &str = "rows = [{'name': 'ana', 'city': 'Lima', 'score': 91}, {'name': 'bo', 'city': 'Oslo', 'score': 34}]\n\ndef names(people):\n    for row in people:\n        yield row['name']\n\nrows\n| filter(_.score > 50)\n| names\n";

fn edit(live: &Live) -> &TextEdit {
    let Some(Overlay::Text(text)) = &live.app.overlay else { panic!("{:?}", live.app.overlay) };
    text
}

fn candidates(live: &Live) -> Vec<String> {
    let found = edit(live).completion.as_ref().map(|completion| completion.candidates.iter());
    found.map(|all| all.map(|candidate| candidate.text.clone()).collect()).unwrap_or_default()
}

/// Opens the text and puts the caret behind these words.
fn behind(live: &mut Live, words: &str) {
    live.press("E");
    let at = live.app.document.text().find(words).unwrap() + words.len();
    let Some(Overlay::Text(text)) = &mut live.app.overlay else { panic!("no text") };
    text.editor.place(at);
}

#[test]
fn fields_methods_and_files_complete_in_the_text() {
    for size in [(120, 36), (80, 24)] {
        let mut live = Live::new(PEOPLE, size).with_files(&["people.csv", "pets.csv"]);
        live.press("2 space");
        behind(&mut live, "filter(_.score > 50");
        live.type_in(" and _.");
        assert_eq!(candidates(&live), ["name", "city", "score"]);
        insta::assert_snapshot!(format!("text_completion_{}", size.0), live.screen());
        live.type_in("c").press("Tab").type_in(".star").press("Tab");
        assert!(edit(&live).editor.text().contains("> 50 and _.city.startswith()"), "{}", edit(&live).editor.text());
        live.press("Esc Esc");
        assert_eq!(live.app.document.text(), PEOPLE);
        behind(&mut live, "| names");
        live.press("Enter").type_in("| write_csv(\"pe");
        assert_eq!(candidates(&live), ["people.csv", "pets.csv"]);
    }
}

#[test]
fn the_name_of_a_loop_over_the_upstream_has_the_fields_of_its_items() {
    let mut live = Live::new(PEOPLE, (120, 36));
    live.press("1 space");
    behind(&mut live, "yield row['name']");
    live.type_in(" + row['");
    assert_eq!(candidates(&live), ["name']", "city']", "score']"]);
}

#[test]
fn names_of_the_text_stages_and_what_a_call_takes_are_offered() {
    let mut live = Live::new(PEOPLE, (120, 36));
    behind(&mut live, "| names");
    live.press("Enter").type_in("| isl").press("Tab").type_in("3, ");
    assert!(edit(&live).editor.text().ends_with("| islice(3, \n"), "{}", edit(&live).editor.text());
    let row = edit(&live).signature.clone().unwrap();
    assert!(row.text().starts_with("islice("), "{row:?}");
    live.press("Esc Esc");
    behind(&mut live, "def names(people):");
    live.press("Enter").type_in("kept = peo");
    assert_eq!(candidates(&live)[0], "people");
    // A name that is being given is nobody's to complete.
    live.press("Enter").type_in("def peop");
    assert_eq!(candidates(&live), [""; 0]);
}

#[test]
fn an_error_is_marked_while_one_types_and_one_key_goes_there() {
    let mut live = Live::new(PEOPLE, (80, 24));
    behind(&mut live, "_.score > 50");
    live.type_in(" and");
    assert!(live.screen().contains("✗ line 8"), "{}", live.screen());
    live.press("PageUp PageUp C-g");
    assert_eq!(edit(&live).editor.position().0, 7);
    let buffer = super::fixture::draw(&live.app, Colour::True);
    let underlined = |y: u16| (0..80).any(|x| buffer[(x, y)].modifier.contains(ratatui::style::Modifier::UNDERLINED));
    assert!(underlined(8), "{}", live.screen());
}

#[test]
fn a_search_goes_from_place_to_place_and_leaves_the_text_alone() {
    let mut live = Live::new(PEOPLE, (80, 24));
    live.press("E C-f").type_in("NAME");
    assert!(live.screen().contains("not found"), "{}", live.screen());
    live.press("C-u").type_in("name");
    assert!(live.screen().contains("1 of 5"), "{}", live.screen());
    live.press("Enter Down");
    assert_eq!(edit(&live).editor.selected(), Some("name"));
    insta::assert_snapshot!("text_search_80", live.screen());
    live.press("Up Up Up");
    assert!(live.screen().contains("5 of 5"), "{}", live.screen());
    live.press("Esc");
    assert_eq!(edit(&live).editor.text(), PEOPLE);
}

#[test]
fn what_is_selected_is_cut_copied_and_pasted() {
    let mut live = Live::new("range(9)\n| map(_ * 2)\n", (80, 24));
    live.press("E Down S-End C-c");
    assert_eq!(live.effects, [Effect::Copy("| map(_ * 2)".into())]);
    live.press("End Enter C-v");
    assert_eq!(edit(&live).editor.text(), "range(9)\n| map(_ * 2)\n| map(_ * 2)\n");
    live.press("S-Up S-Home C-x C-s");
    assert_eq!(live.app.document.text(), "range(9)\n\n");
    live.press("u E").event(Event::Click(5, 1)).event(Event::Drag(10, 1));
    assert_eq!(edit(&live).editor.selected(), Some("range"));
}

#[test]
fn what_was_left_can_be_taken_up_again_and_nothing_was_changed_by_it() {
    let mut live = Live::new(PEOPLE, (80, 24));
    live.press("E").event(Event::Paste("# first\r\n".into())).press("Esc");
    assert_eq!(live.app.document.text(), PEOPLE);
    live.press("E C-y");
    assert_eq!(edit(&live).editor.text(), format!("# first\n{PEOPLE}"));
    live.press("C-z");
    assert_eq!(edit(&live).editor.text(), PEOPLE);
}

#[test]
fn applying_keeps_what_stands_above_the_change_where_it_is() {
    let mut live = Live::new("count(1)\n| map(_ * 2)\n| filter(_ > 3)\n", (80, 24));
    live.press("3 space");
    let pulled = |live: &Live| live.app.picture.stages[0].meter.items_out;
    assert_eq!(pulled(&live), 4);
    behind(&mut live, "filter(_ > 3");
    live.type_in("0").press("C-s");
    assert_eq!(live.app.document.text(), "count(1)\n| map(_ * 2)\n| filter(_ > 30)\n");
    assert_eq!(pulled(&live), 4);
    live.press("space");
    assert_eq!((pulled(&live), live.app.picture.output.last().unwrap().text.as_str()), (16, "32"));
}

#[test]
fn the_caret_stands_where_wide_and_combining_text_puts_it() {
    let mut live = Live::new("x = '漢e\u{301}\u{202e}z'\nx\n", (80, 24));
    live.press("E Right Right Right Right Right");
    let columns: Vec<usize> = (0..5)
        .map(|_| {
            let column = edit(&live).editor.position().1;
            live.press("Right");
            column
        })
        .collect();
    assert_eq!(columns, [5, 7, 8, 16, 17]);
}
