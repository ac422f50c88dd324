//! The output as pictures: chosen by what the items are, changed by a key.

use super::live::Live;
use crate::tui::app::Event;

/// A pipeline, pulled to its end, with the output in focus.
fn pulled(text: &str, size: (u16, u16)) -> Live {
    let mut live = Live::new(text, size);
    live.press("60 space M-4");
    live
}

/// The screen with the output alone.
fn shown(live: &mut Live, keys: &str) -> String {
    live.press(keys).screen()
}

const SCORES: &str = "[{'name': n, 'city': c, 'score': s} for n, c, s in [('ana', 'Lima', 91), ('bo', 'Oslo', 9), ('漢字', '東京', 57.5), ('Dee', '', -3)]]\n";

#[test]
fn records_are_a_table_that_sorts_and_whose_columns_have_widths() {
    for size in [(120, 36), (80, 24)] {
        let mut live = pulled(SCORES, size);
        insta::assert_snapshot!(format!("table_{}", size.0), shown(&mut live, "z"));
        insta::assert_snapshot!(format!("table_sorted_{}", size.0), shown(&mut live, "l l l O O > >"));
    }
}

#[test]
fn a_sorted_table_is_walked_in_the_order_that_is_shown() {
    let mut live = pulled(SCORES, (80, 24));
    live.press("z l l l O Down");
    assert_eq!(live.app.look.item, Some(4));
    live.press("Down Down Down Down");
    assert_eq!(live.app.look.item, Some(1));
    live.press("Up");
    assert_eq!(live.app.look.item, Some(3));
}

#[test]
fn a_click_on_a_columns_name_sorts_by_it() {
    let mut live = pulled(SCORES, (80, 24));
    live.press("z");
    let screen = live.screen();
    let (row, line) = screen.lines().enumerate().find(|(_, line)| line.contains("score")).unwrap();
    let column = line[..line.find("score").unwrap()].chars().count();
    live.event(Event::Click(u16::try_from(column).unwrap(), u16::try_from(row).unwrap()));
    assert_eq!(live.app.look.output.sort, Some(("score".to_owned(), false)));
}

#[test]
fn counts_are_bars_and_a_histogram_too() {
    let mut live = pulled("['a', 'b', 'a', 'c', 'a', 'b'] | count_by(_)\n", (80, 24));
    insta::assert_snapshot!("bars", shown(&mut live, "z"));
    let mut live = pulled("range(50) | map(_ * _ % 17) | histogram(bins=5)\n", (80, 24));
    insta::assert_snapshot!("bars_of_ranges", shown(&mut live, "z"));
}

#[test]
fn numbers_are_a_list_until_a_histogram_or_a_line_is_asked_for() {
    let mut live = pulled("range(40) | map(_ * _ % 23)\n", (80, 24));
    live.press("z");
    assert!(live.screen().contains("the end, after 40 items"));
    insta::assert_snapshot!("histogram", shown(&mut live, "v"));
    insta::assert_snapshot!("line", shown(&mut live, "v"));
    live.press("v");
    assert!(live.screen().contains("the end, after 40 items"));
}

#[test]
fn nested_values_are_a_tree() {
    let mut live =
        pulled("[{'user': {'name': 'ana', 'tags': ['x', 'y']}, 'more': [1, {'deep': None}]}, 7]\n", (80, 24));
    insta::assert_snapshot!("tree", shown(&mut live, "z"));
}

#[test]
fn every_picture_fits_every_size_in_ascii_too() {
    for text in [
        SCORES,
        "range(40)\n",
        "[1, 2, 2] | count_by(_)\n",
        "[[1, [2]], {'a': [3]}]\n",
        "[{'start': i, 'n': i * i} for i in range(30)]\n",
    ] {
        let mut live = pulled(text, (80, 24));
        live.app.manner.ascii = true;
        for _ in 0..6 {
            for size in [(40, 10), (300, 100), (76, 20), (3, 3), (1, 1), (0, 0), (120, 36)] {
                live.event(Event::Resize(size.0, size.1));
                let screen = live.screen();
                let odd: Vec<char> = screen.chars().filter(|c| !c.is_ascii() && !"漢字東京".contains(*c)).collect();
                assert!(odd.is_empty(), "{text} {size:?} {odd:?}");
            }
            live.press("v");
        }
    }
}

#[test]
fn what_is_looked_for_stands_out_and_is_gone_to() {
    use crate::tui::Colour;
    use ratatui::style::Modifier;
    let mut live = pulled("['alpha', 'beta', 'gamma beta']\n", (80, 24));
    live.press("z / beta Enter");
    let marked = super::fixture::draw(&live.app, Colour::None)
        .content()
        .iter()
        .filter(|cell| cell.modifier.contains(Modifier::UNDERLINED))
        .count();
    assert_eq!(marked, 8);
    assert_eq!(live.app.look.item, Some(2));
    live.press("n");
    assert_eq!(live.app.look.item, Some(3));
}

#[test]
fn a_document_that_is_one_object_tells_how_to_have_what_is_in_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("one.json");
    std::fs::write(&path, r#"{"version": 1, "parts": [{"a": 1}, {"a": 2}]}"#).unwrap();
    let mut live = super::live::Live::new(&format!("read_json({:?})\n", path.to_str().unwrap()), (120, 36));
    live.press("2 space");
    assert!(live.screen().contains("e, items=\"parts\" gives what is in its parts, one by one"), "{}", live.screen());
}
