//! Forms over real items: previews, completion, and what an edit changes.

use super::live::Live;
use crate::tui::app::{Effect, Event, Overlay, Page};

const PEOPLE: &str = "rows = [{'name': 'ana', 'city': 'Lima', 'score': 91}, {'name': 'bo', 'city': 'Oslo', 'score': 34}, {'name': 'cy', 'city': 'Lima', 'score': 57}]\nrows | filter(_.score > 50) | map(_.name)\n";

fn candidates(live: &Live) -> Vec<String> {
    let Some(Overlay::Form(form)) = &live.app.overlay else { panic!("{:?}", live.app.overlay) };
    let found = form.completion.as_ref().map(|completion| completion.candidates.iter());
    found.map(|all| all.map(|candidate| candidate.text.clone()).collect()).unwrap_or_default()
}

fn field(live: &Live) -> String {
    let Some(Overlay::Form(form)) = &live.app.overlay else { panic!("{:?}", live.app.overlay) };
    form.fields[form.focus].editor.text().to_owned()
}

#[test]
fn a_form_shows_what_the_stage_makes_of_items_that_have_passed() {
    for size in [(120, 36), (80, 24)] {
        let mut live = Live::new(PEOPLE, size);
        live.press("3 space Up a where Enter").type_in("_.city == 'Lima'");
        let pulled: Vec<u64> = live.app.picture.stages.iter().map(|stage| stage.meter.items_out).collect();
        insta::assert_snapshot!(format!("preview_{}", size.0), live.screen());
        live.press("Esc");
        let now: Vec<u64> = live.app.picture.stages.iter().map(|stage| stage.meter.items_out).collect();
        assert_eq!(pulled, now);
        assert_eq!(live.app.document.text(), PEOPLE);
    }
}

#[test]
fn fields_and_methods_of_real_items_complete_what_is_typed() {
    let mut live = Live::new(PEOPLE, (120, 36));
    live.press("3 space a map Enter").type_in("_.");
    assert!(candidates(&live).contains(&"upper(".to_owned()), "{:?}", candidates(&live));
    live.press("Esc Up Up a where Enter").type_in("_.");
    assert_eq!(candidates(&live), ["name", "city", "score"]);
    live.type_in("s").press("Tab").type_in(" > 3 and _['ci").press("Tab");
    assert_eq!(field(&live), "_.score > 3 and _['city']");
    live.type_in(".sta").press("Down Enter");
    assert_eq!(field(&live), "_.score > 3 and _['city'].startswith(");
    live.press("Esc");
    assert_eq!(live.app.document.text(), PEOPLE);
}

#[test]
fn the_name_of_a_field_is_asked_for_as_a_text() {
    let mut live = Live::new(PEOPLE, (120, 36));
    live.press("3 space Up Up a").type_in("select").press("Enter").type_in("name");
    let screen = live.screen();
    assert!(screen.contains("a field is named by a text: \"name\""), "{screen}");
    live.press("Tab").type_in(", \"sc").press("Tab Enter");
    assert!(live.app.document.text().contains("select(\"name\", \"score\")"), "{}", live.app.document.text());
}

#[test]
fn a_name_that_is_a_field_of_the_items_says_how_it_is_written() {
    let mut live = Live::new(PEOPLE, (120, 36));
    let ways = [
        ("score > 3", "the items have that field: _.score"),
        ("len(_[Name])", "a field is named by a text: \"name\""),
        ("scoer > 3", "'drip stages' lists what there is"),
    ];
    live.press("3 space Up Up a where Enter");
    for (typed, way) in ways {
        live.type_in(typed);
        let screen = live.screen();
        assert!(screen.contains("NameError") && screen.contains(way), "{screen}");
        live.press("C-u");
        assert_eq!(field(&live), "");
    }
}

#[test]
fn what_a_new_last_stage_gives_is_shown_as_what_it_is() {
    let mut live = Live::new(PEOPLE, (120, 36));
    live.press("space Down d d space a count_by Enter").type_in("_.city").press("Enter c");
    let screen = live.screen();
    assert!(screen.contains("Lima  2  █") && screen.contains("Oslo  1  █"), "{screen}");
    assert!(live.app.picture.output.len() > 2, "what came before is kept: {:?}", live.app.picture.output);
}

#[test]
fn completion_shows_over_the_form() {
    for size in [(120, 36), (80, 24)] {
        let mut live = Live::new(PEOPLE, size);
        live.press("Up a where Enter").type_in("_.s").press("Down");
        insta::assert_snapshot!(format!("completion_{}", size.0), live.screen());
    }
}

#[test]
fn a_files_name_is_completed_from_the_directory() {
    let mut live = Live::new("range(3)\n", (80, 24)).with_files(&["people.csv", "pets.csv", ".hidden", "logs/"]);
    live.press("A read_csv Enter").type_in("\"pe");
    assert_eq!(candidates(&live), ["people.csv", "pets.csv"]);
    live.press("Down Down Enter");
    assert_eq!(field(&live), "\"pets.csv");
}

#[test]
fn an_edit_shows_what_comes_out_otherwise_before_and_after_it_is_applied() {
    for size in [(120, 36), (80, 24)] {
        let mut live = Live::new(PEOPLE, size);
        live.press("3 space Up e Backspace Backspace").type_in("90");
        insta::assert_snapshot!(format!("edit_compared_{}", size.0), live.screen());
        live.press("Enter");
        let said = live.app.message.as_ref().map(|message| message.text.clone()).unwrap_or_default();
        assert!(said.starts_with("of the last 3 items 1 comes out otherwise: D"), "{said}");
        live.press("D");
        insta::assert_snapshot!(format!("changes_{}", size.0), live.screen());
        live.press("Esc u");
        let said = live.app.message.as_ref().map(|message| message.text.clone()).unwrap_or_default();
        assert!(said.contains("1 comes out otherwise"), "{said}");
    }
}

#[test]
fn a_definition_that_changes_is_compared_too() {
    let text = "def twice(rows):\n    for n in rows:\n        yield n * 2\n\nrange(4) | twice\n";
    let mut live = Live::new(text, (120, 36));
    live.press("4 space E Down Down End Backspace 3 C-s D");
    let screen = live.screen();
    assert!(screen.contains("- 2") && screen.contains("+ 3"), "{screen}");
}

#[test]
fn a_preview_of_what_touches_the_world_says_that_it_waits() {
    let mut live = Live::new("tail('no-such.log')\n", (80, 24));
    live.press("a map Enter").type_in("_");
    assert!(live.screen().contains("not tried"), "{}", live.screen());
    live.event(Event::Resize(120, 36));
    assert!(live.screen().contains("not tried"), "{}", live.screen());
}

#[test]
fn a_call_inside_an_argument_shows_what_it_takes() {
    let mut live = Live::new(PEOPLE, (120, 36));
    live.press("Up Up a map Enter").type_in("round(_.score, ");
    assert!(live.screen().contains("round(number, ndigits=None)"), "{}", live.screen());
}

#[test]
fn the_whole_text_is_highlighted_and_a_click_places_the_caret() {
    use crate::tui::Colour;
    let text = "# why\ndef keep(row):\n    return row['city'] == \"Lima\"\n\nread_csv(\"p.csv\") | filter(keep) | map(_.name)\n";
    let mut live = Live::new(text, (80, 24));
    live.press("E");
    let buffer = super::fixture::draw(&live.app, Colour::True);
    let colour = |x: u16, y: u16| buffer[(x, y)].fg;
    // The comment, a stage, a string and the item each have a look of their own.
    let looks = [colour(5, 1), colour(5, 5), colour(15, 5), colour(48, 5)];
    assert!((0..4).all(|a| (a + 1..4).all(|b| looks[a] != looks[b])), "{looks:?}\n{}", live.screen());
    live.event(Event::Click(5 + 8, 2)).type_in("X");
    let Some(Overlay::Text(edit)) = &live.app.overlay else { panic!("{:?}", live.app.overlay) };
    assert!(edit.editor.text().contains("def keepX(row)"), "{}", edit.editor.text());
    live.press("Esc");
    assert_eq!(live.app.document.text(), text);
}

#[test]
fn stages_are_copied_and_pasted_and_go_to_the_systems_clipboard() {
    let mut live = Live::new("range(9) | filter(_ > 2) | map(_ * 2)\n", (120, 36));
    live.press("Up y");
    assert_eq!(live.effects, [Effect::Copy("filter(_ > 2)".into())]);
    live.press("Down p");
    assert_eq!(live.app.document.text(), "range(9) | filter(_ > 2) | map(_ * 2) | filter(_ > 2)\n");
    live.press("u Y");
    assert_eq!(live.effects.last(), Some(&Effect::Copy("range(9) | filter(_ > 2) | map(_ * 2)\n".into())));
    live.press("p");
    assert_eq!(live.app.document.text(), "range(9) | filter(_ > 2) | map(_ * 2)\n");
}

#[test]
fn pasted_stages_go_after_the_selected_one_and_a_pasted_program_takes_over() {
    let paste = |text: &str| Event::Paste(text.to_owned());
    let mut live = Live::new("range(9) | map(_ * 2)\n", (120, 36));
    live.press("Up").event(paste("| filter(_ > 2)\n  | islice(3)\n"));
    assert_eq!(live.app.document.text(), "range(9) | filter(_ > 2) | islice(3) | map(_ * 2)\n");
    live.press("u");
    assert_eq!(live.app.document.text(), "range(9) | map(_ * 2)\n");
    live.event(paste("def f(rows):\r\n    yield from rows\r\n\r\ncount(1)\r\n  | f\r\n"));
    assert_eq!(live.app.document.text(), "def f(rows):\n    yield from rows\n\ncount(1)\n  | f\n");
    live.press("u").event(paste("this is no pipeline"));
    assert_eq!(live.app.document.text(), "range(9) | map(_ * 2)\n");
    let said = live.app.message.as_ref().map(|message| message.text.clone()).unwrap_or_default();
    assert!(said.starts_with("what was pasted is no pipeline: line 1"), "{said}");
}

#[test]
fn a_card_is_dragged_to_another_place_as_one_change() {
    let text = "range(9) | filter(_ > 2) | map(_ * 2) | islice(3)\n";
    let mut live = Live::new(text, (120, 36));
    let row = |live: &Live, words: &str| {
        let at = live.screen().lines().position(|line| line.contains(words)).unwrap();
        u16::try_from(at).unwrap()
    };
    let (from, to) = (row(&live, "islice(3)"), row(&live, "filter(_ > 2)"));
    live.event(Event::Click(10, from)).event(Event::Drag(10, from - 2)).event(Event::Drag(10, to + 1));
    assert_eq!(live.app.drag.as_ref().and_then(|drag| drag.over.clone()).as_deref(), Some("2"));
    live.event(Event::Release);
    assert_eq!(live.app.document.text(), "range(9) | islice(3) | filter(_ > 2) | map(_ * 2)\n");
    assert_eq!(live.app.selected.as_deref(), Some("2"));
    live.press("u");
    assert_eq!(live.app.document.text(), text);
    live.event(Event::Click(10, from)).event(Event::Drag(100, 30)).event(Event::Release);
    assert_eq!(live.app.document.text(), text);
}

#[test]
fn what_the_users_own_editor_saved_is_a_change_like_any_other() {
    let mut live = Live::new("range(9)\n", (80, 24));
    live.press("C-e");
    assert_eq!(live.effects, [Effect::EditOutside("range(9)\n".into())]);
    live.event(Event::Edited(Ok("range(9) | sum\n".into())));
    assert_eq!(live.app.document.text(), "range(9) | sum\n");
    live.press("u E").event(Event::Edited(Ok("range(7)\n".into()))).press("Esc");
    assert_eq!(live.app.document.text(), "range(9)\n");
    live.event(Event::Edited(Err("vi ended with exit status: 1".into())));
    assert_eq!(live.app.document.text(), "range(9)\n");
}

#[test]
fn a_pipeline_is_composed_by_keys_from_an_empty_canvas_and_down_to_one_again() {
    let mut live = Live::new("", (80, 24));
    assert!(live.screen().contains("No pipeline yet"), "{}", live.screen());
    live.press("space");
    assert!(live.screen().contains("no pipeline yet: a adds the first stage"), "{}", live.screen());
    live.press("a").type_in("range").press("Enter").type_in("20").press("Enter");
    assert_eq!((live.app.document.text(), live.app.look.page), ("range(20)\n", Page::State));
    live.press("a filter Enter").type_in("_ % 3 == 0").press("Enter 2 space");
    assert_eq!(live.app.document.text(), "range(20) | filter(_ % 3 == 0)\n");
    let out: Vec<&str> = live.app.picture.output.iter().map(|item| item.text.as_str()).collect();
    assert_eq!(out, ["0", "3"]);
    live.press("d d");
    assert!(live.screen().contains("No pipeline yet"), "{}", live.screen());
    live.press("a").type_in("count").press("Enter Enter");
    assert_eq!(live.app.document.text(), "count()\n");
}

#[test]
fn a_first_stage_is_added_below_definitions() {
    let mut live = Live::new("def up(n):\n    for i in range(n):\n        yield i\n", (80, 24));
    live.press("a").type_in("range").press("Enter").type_in("3").press("Enter");
    assert_eq!(live.app.document.text(), "def up(n):\n    for i in range(n):\n        yield i\n\nrange(3)\n");
}
