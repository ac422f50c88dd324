//! Keys to commands, to changes of the document, and to what is shown.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use super::fixture::{TEXT, app, busy, commands, picture, press, remembering, screen};
use crate::debugger::{Command, RunState, Speed};
use crate::tui::Colour;
use crate::tui::app::{App, Effect, Event, Grade, Listing, Overlay, Page, Pane, Then};

fn last_line(app: &App) -> String {
    app.document.text().lines().last().unwrap_or_default().to_owned()
}

fn show(app: &mut App, change: impl FnOnce(&mut crate::debugger::Snapshot)) {
    let mut next = picture(app);
    next.revision = app.picture.revision + 1;
    change(&mut next);
    app.update(Event::Picture(Arc::new(next), Duration::from_secs(2)));
}

#[test]
fn pulling_counts_and_stepping() {
    let mut app = busy((120, 36));
    assert_eq!(commands(press(&mut app, "space")), [Command::Next(1)]);
    assert_eq!(commands(press(&mut app, "n")), [Command::Next(1)]);
    assert_eq!(commands(press(&mut app, "1 0 space")), [Command::Next(10)]);
    assert_eq!(commands(press(&mut app, "space")), [Command::Next(1)]);
    assert_eq!(commands(press(&mut app, "3 s")), vec![Command::StepEvent; 3]);
    assert_eq!(commands(press(&mut app, "R")), [Command::Restart]);
    assert_eq!(commands(press(&mut app, "f")), [Command::Finish("4".into())]);
}

#[test]
fn a_huge_count_is_bounded() {
    let mut app = busy((120, 36));
    let keys = format!("{} space", "9".repeat(60));
    assert_eq!(commands(press(&mut app, &keys)), [Command::Next(1_000_000_000)]);
}

#[test]
fn run_and_pause_take_turns() {
    let mut app = busy((120, 36));
    assert_eq!(commands(press(&mut app, "c")), [Command::Run]);
    show(&mut app, |picture| picture.run = RunState::Running);
    assert_eq!(commands(press(&mut app, "c")), [Command::Pause]);
    show(&mut app, |picture| picture.run = RunState::Waiting("for app.log to grow".into()));
    assert_eq!(commands(press(&mut app, "c")), [Command::Pause]);
    assert_eq!(commands(press(&mut app, "-")), [Command::SetSpeed(Speed::EventsPerSecond(128))]);
    assert_eq!(commands(press(&mut app, "i i")), [Command::SkipErrors(true), Command::SkipErrors(false)]);
}

#[test]
fn control_c_pauses_and_then_quits() {
    let mut app = busy((120, 36));
    show(&mut app, |picture| picture.run = RunState::Running);
    assert_eq!(press(&mut app, "C-c"), [Effect::Send(Command::Pause)]);
    show(&mut app, |picture| picture.run = RunState::Paused);
    assert_eq!(press(&mut app, "C-c"), [Effect::Send(Command::Quit), Effect::Quit]);
}

#[test]
fn quitting_asks_when_something_is_unsaved() {
    let mut app = busy((120, 36));
    press(&mut app, "d");
    assert_eq!(press(&mut app, "q"), []);
    assert!(matches!(app.overlay, Some(Overlay::Confirm(_))));
    assert_eq!(press(&mut app, "Esc"), []);
    assert!(app.overlay.is_none());
    assert_eq!(press(&mut app, "q q"), [Effect::Send(Command::Quit), Effect::Quit]);
}

#[test]
fn saving_before_quitting_quits_only_once_it_is_saved() {
    let mut app = busy((120, 36));
    press(&mut app, "d q w");
    let effects = press(&mut app, "new.drip Enter");
    assert_eq!(effects.last(), Some(&Effect::Save { path: Some(PathBuf::from("new.drip")), then: Then::Quit }));
    assert_eq!(app.update(Event::Saved { result: Err("disk full".into()), then: Then::Quit }), []);
    assert_eq!(app.message.as_ref().map(|m| (m.grade, m.text.as_str())), Some((Grade::Error, "not saved: disk full")));
    let effects = app.update(Event::Saved { result: Ok(()), then: Then::Quit });
    assert_eq!(effects, [Effect::Send(Command::Quit), Effect::Quit]);
}

#[test]
fn saving_over_another_file_asks() {
    let mut app = busy((120, 36));
    assert_eq!(press(&mut app, "w"), [Effect::List(PathBuf::from("."))]);
    app.update(Event::Listed(Listing { directory: ".".into(), entries: vec!["old.drip".into()] }));
    let asked = press(&mut app, "o Tab Enter");
    assert_eq!(asked, [Effect::Save { path: Some("old.drip".into()), then: Then::Stay }]);
    app.update(Event::Taken { path: "old.drip".into(), changed: false, then: Then::Stay });
    let answer = press(&mut app, "y");
    assert_eq!(answer, [Effect::Replace { path: "old.drip".into(), then: Then::Stay }]);
}

#[test]
fn adding_goes_through_palette_and_form_and_nothing_applies_before_enter() {
    let mut app = busy((120, 36));
    assert_eq!(press(&mut app, "Up Up a take Enter 5"), []);
    let Some(Overlay::Form(form)) = &app.overlay else { panic!("{:?}", app.overlay) };
    assert_eq!(form.compose().0, "islice(5)");
    assert_eq!(app.document.text(), TEXT);
    press(&mut app, "Esc");
    assert!(app.overlay.is_none());
}

#[test]
fn a_stage_is_added_where_it_was_asked_for() {
    let mut app = busy((120, 36));
    press(&mut app, "Up Up");
    assert_eq!(app.selected.as_deref(), Some("2"));
    let sent = commands(press(&mut app, "a take Enter 5 Enter"));
    assert_eq!(last_line(&app), r#"tail("app.log") | filter("ERROR" in _) | islice(5) | message | islice(3)"#);
    assert_eq!(app.selected.as_deref(), Some("3"));
    let text = app.document.text().to_owned();
    assert_eq!(sent, [Command::Load { text, name: String::new(), revision: 2 }]);
    press(&mut app, "u");
    assert_eq!(app.document.text(), TEXT);
    press(&mut app, "C-r A where Enter _ Enter");
    assert!(last_line(&app).contains("| filter(_) |"), "{}", last_line(&app));
}

#[test]
fn leaving_the_form_leaves_everything_as_it_was() {
    let mut app = busy((120, 36));
    let revision = app.document.revision();
    assert_eq!(press(&mut app, "a order Enter Tab True Esc"), []);
    assert_eq!((app.document.text(), app.document.revision()), (TEXT, revision));
}

#[test]
fn editing_fills_a_field_for_each_parameter() {
    let mut app = busy((120, 36));
    press(&mut app, "e");
    let Some(Overlay::Form(form)) = &app.overlay else { panic!("no form") };
    let fields: Vec<_> = form.fields.iter().map(|field| (field.label(), field.editor.text().to_owned())).collect();
    assert_eq!(fields, [("stop".to_owned(), "3".to_owned()), ("step".to_owned(), String::new())]);
    press(&mut app, "0 Tab 2 Enter");
    assert!(last_line(&app).ends_with("| islice(30, 2)"), "{}", last_line(&app));
}

#[test]
fn a_wrong_field_shows_its_error_at_the_caret_and_does_not_apply() {
    let mut app = busy((120, 36));
    press(&mut app, "Up Up e + ( Enter");
    let Some(Overlay::Form(form)) = &app.overlay else { panic!("no form") };
    let complaint = form.complaint.as_ref().expect("an unclosed bracket is an error");
    assert_eq!(complaint.field, 0);
    assert!(form.fields[0].editor.text().is_char_boundary(complaint.at.start));
    assert_eq!(app.document.text(), TEXT);
    press(&mut app, "1 ) Enter");
    assert!(app.overlay.is_none());
    assert!(last_line(&app).contains("filter(\"ERROR\" in _+(1))"), "{}", last_line(&app));
}

#[test]
fn stages_move_are_bypassed_and_deleted_and_every_change_is_undone_to_the_byte() {
    let mut app = busy((120, 36));
    press(&mut app, "Up K");
    assert!(last_line(&app).starts_with(r#"tail("app.log") | message | filter"#), "{}", last_line(&app));
    assert_eq!(app.selected.as_deref(), Some("2"));
    press(&mut app, "x");
    assert!(
        app.cards().iter().any(|card| card.bypassed && Some(&card.id) == app.selected.as_ref()),
        "{}",
        app.document.text()
    );
    press(&mut app, "x");
    assert!(app.cards().iter().all(|card| !card.bypassed));
    press(&mut app, "d");
    assert!(!last_line(&app).contains("message"));
    press(&mut app, "u u u u");
    assert_eq!(app.document.text(), TEXT);
    press(&mut app, "u");
    assert_eq!(app.message.as_ref().map(|m| m.text.as_str()), Some("nothing to undo"));
}

#[test]
fn the_whole_text_is_edited_in_place() {
    let mut app = busy((120, 36));
    press(&mut app, "E");
    assert_eq!(press(&mut app, "x Esc"), []);
    assert_eq!(app.document.text(), TEXT);
    press(&mut app, "E # Enter");
    let sent = commands(press(&mut app, "C-s"));
    assert_eq!(app.document.text(), format!("#\n{TEXT}"));
    assert_eq!(sent.len(), 1);
}

#[test]
fn a_text_that_does_not_check_is_kept_and_said() {
    let mut app = busy((80, 24));
    press(&mut app, "E ) C-s");
    assert!(!app.document.problems().is_empty());
    let screen = screen(&app, Colour::None);
    assert!(screen.contains("The text does not check"), "{screen}");
    press(&mut app, "u");
    assert_eq!(app.document.text(), TEXT);
}

#[test]
fn tab_goes_round_and_alt_goes_straight() {
    let mut app = busy((120, 36));
    let mut seen = vec![app.look.focus];
    for _ in 0..4 {
        press(&mut app, "Tab");
        seen.push(app.look.focus);
    }
    assert_eq!(seen, [Pane::Canvas, Pane::Inspector, Pane::Trace, Pane::Output, Pane::Canvas]);
    press(&mut app, "M-5");
    assert!(app.look.memory && app.look.focus == Pane::Memory);
    press(&mut app, "m");
    assert!(!app.look.memory && app.look.focus == Pane::Output);
    press(&mut app, "M-2 l l");
    assert_eq!(app.look.page, Page::Why);
    press(&mut app, ",");
    assert_eq!(app.look.page, Page::Items);
}

#[test]
fn searching_goes_to_the_row_and_n_goes_on_until_escape() {
    let mut app = busy((120, 36));
    press(&mut app, "M-3 / filter Enter");
    assert_eq!(app.look.event, Some(2_403));
    assert_eq!(press(&mut app, "n"), []);
    assert_eq!(app.look.event, Some(2_408));
    press(&mut app, "N");
    assert_eq!(app.look.event, Some(2_403));
    assert_eq!(app.selected.as_deref(), Some("2"));
    press(&mut app, "Esc");
    assert_eq!(commands(press(&mut app, "n")), [Command::Next(1)]);
}

#[test]
fn the_trace_is_walked_and_followed_again() {
    let mut app = remembering((120, 36));
    let now = screen(&app, Colour::None);
    press(&mut app, "[ S");
    assert_eq!(app.look.event, Some(2_408));
    press(&mut app, "]");
    assert_eq!(app.look.event, Some(2_409));
    assert_eq!(press(&mut app, "s"), []);
    assert_eq!(app.look.event, None);
    assert_eq!(screen(&app, Colour::None), now);
    assert_eq!(commands(press(&mut app, "]")), [Command::StepEvent], "past the end it goes on");
    press(&mut app, "5 S");
    assert_eq!(app.look.event, Some(2_405));
    assert_eq!(commands(press(&mut app, "7 s")), vec![Command::StepEvent; 2]);
    assert!(!app.is_back());
}

#[test]
fn the_whole_screen_is_as_it_was_and_what_comes_meanwhile_does_not_change_it() {
    let mut app = remembering((120, 36));
    press(&mut app, "3 [");
    let then = screen(&app, Colour::None);
    assert!(
        then.contains("event 2 407 of 2 410") && then.contains("60 items") && !then.contains("after 31 s  "),
        "{then}"
    );
    let mut next = picture(&app);
    next.revision = 9_999;
    next.output_total = 77;
    app.update(Event::Picture(Arc::new(next), Duration::from_secs(3)));
    assert_eq!(screen(&app, Colour::None), then);
    press(&mut app, "Esc");
    assert!(!app.is_back() && app.picture.output_total == 77);
}

#[test]
fn what_pulls_or_edits_returns_to_the_present_first() {
    for keys in ["space", "c", "f", "R", "d", "x", "a", "e"] {
        let mut app = remembering((120, 36));
        press(&mut app, "3 [");
        assert!(app.is_back());
        press(&mut app, keys);
        assert!(!app.is_back(), "{keys}");
    }
}

#[test]
fn the_bar_and_the_keys_for_items_lead_to_moments() {
    let mut app = remembering((80, 24));
    press(&mut app, "{");
    assert_eq!(app.picture.output_total, 1);
    assert_eq!(app.picture.trace_total, 2_401, "the first moment that shows that item");
    let bar = screen(&app, Colour::None).lines().last().unwrap_or_default().to_owned();
    assert!(bar.contains("event 2 401 of 2 410"), "{bar}");
    let middle = u16::try_from(bar.chars().take_while(|c| *c != '─').count() + 6).unwrap_or(0);
    app.update(Event::Click(middle, 23));
    assert!(app.is_back() && app.picture.trace_total > 2_401, "{}", app.picture.trace_total);
    press(&mut app, "}");
    assert!(!app.is_back());
}

#[test]
fn looking_sends_nothing() {
    let mut app = busy((120, 36));
    let looks = "Up Down Left Right Tab Tab Tab Tab M-1 M-2 M-3 M-4 M-5 m m z z . , [ ? PageDown Esc : Esc / x Enter Esc M-4 v v Enter Esc Home End";
    // An item that is shown whole says where it came from, which the machine knows: nothing moves for that either.
    let sent = press(&mut app, looks);
    assert!(sent.iter().all(|effect| matches!(effect, Effect::Send(Command::Trail(_)))), "{sent:?}");
    app.update(Event::Resize(80, 24));
    assert_eq!(app.update(Event::Click(3, 3)), []);
    assert_eq!(app.update(Event::Wheel(3, 3, true)), []);
    assert_eq!(app.document.text(), TEXT);
}

#[test]
fn a_click_selects_a_card_a_page_or_a_hint() {
    let mut app = busy((120, 36));
    app.update(Event::Click(10, 6));
    assert_eq!(app.selected.as_deref(), Some("2"));
    let row = screen(&app, Colour::None).lines().position(|line| line.contains("[State]")).unwrap();
    let column = screen(&app, Colour::None).lines().nth(row).unwrap().chars().position(|c| c == 'W').unwrap();
    app.update(Event::Click(u16::try_from(column).unwrap(), u16::try_from(row).unwrap()));
    assert_eq!(app.look.page, Page::Why);
    assert_eq!(commands(app.update(Event::Click(3, 35))), [Command::Next(1)]);
}

#[test]
fn any_command_is_found_by_its_words() {
    let mut app = busy((120, 36));
    assert_eq!(commands(press(&mut app, ": restart Enter")), [Command::Restart]);
    assert!(app.overlay.is_none());
}

#[test]
fn an_error_of_the_run_is_said_in_words() {
    let mut app = busy((120, 36));
    show(&mut app, |picture| picture.run = RunState::Failed("ValueError: bad".into()));
    assert_eq!(app.message.as_ref().map(|m| (m.grade, m.text.as_str())), Some((Grade::Error, "ValueError: bad")));
}

#[test]
fn opening_loads_the_new_text() {
    let mut app = app(TEXT, (80, 24));
    assert_eq!(press(&mut app, "o"), [Effect::Look(".".into())]);
    assert_eq!(press(&mut app, "b.drip Enter"), [Effect::Open("b.drip".into())]);
    let opened = crate::pipeline::Document::from_text("range(3)");
    let sent = commands(app.update(Event::Opened(Ok(Box::new(opened)))));
    assert_eq!(sent, [Command::Open { text: "range(3)".into(), name: String::new(), revision: 2 }]);
}

#[test]
fn a_pull_on_a_text_that_does_not_check_says_why() {
    use crate::lang::{Diagnostic, Span};
    let mut app = busy((120, 36));
    let problem =
        Diagnostic::error(Span::new(70, 71), "NameError: name 'tial' is not defined").with_help("did you mean 'tail'?");
    show(&mut app, |picture| {
        picture.run = RunState::Broken;
        picture.problems = vec![problem];
    });
    let words = "line 3: NameError: name 'tial' is not defined; did you mean 'tail'?";
    assert_eq!(app.message.as_ref().map(|m| m.text.as_str()), Some(words));
    press(&mut app, "Up");
    assert_eq!(app.message, None);
    press(&mut app, "space");
    assert_eq!(app.message.as_ref().map(|m| m.text.as_str()), Some(words));
}

#[test]
fn a_field_that_is_not_there_is_said_under_the_caret_with_its_near_name() {
    let mut app = app("[{'score': 1, 'name': 'ana'}] | filter(_.name)\n", (120, 36));
    press(&mut app, "e");
    press(&mut app, "Backspace Backspace Backspace Backspace s c r o e");
    let Some(Overlay::Form(form)) = &app.overlay else { panic!("{:?}", app.overlay) };
    let complaint = form.complaint.as_ref().expect("the first item has no such field");
    assert_eq!(complaint.message, "AttributeError: no field 'scroe'; did you mean 'score'?");
    assert_eq!(&form.fields[complaint.field].editor.text()[complaint.at.clone()], "_.scroe");
    press(&mut app, "Enter");
    assert!(app.overlay.is_none(), "the first items say much, but not all");
    assert!(app.document.text().contains("filter(_.scroe)"));
}

#[test]
fn breakpoints_are_listed_set_kept_in_the_text_and_shown_on_the_card() {
    use crate::debugger::{At, Stop};
    let mut app = busy((120, 36));
    press(&mut app, "Up Up b");
    let sent = commands(press(&mut app, "Down Enter"));
    let stop = |at| Stop { stage: Some("2".into()), at };
    assert_eq!(sent, [Command::Break(vec![stop(At::Yield)])]);
    assert!(app.document.text().ends_with("# drip: break filter on yield\n"), "{}", app.document.text());
    press(&mut app, "Down Down Enter");
    let sent = commands(press(&mut app, "len(_)>50 Enter"));
    assert_eq!(sent, [Command::Break(vec![stop(At::Yield), stop(At::Holds("len(_)>50".into()))])]);
    let list = screen(&app, Colour::None);
    assert!(list.contains("● filter  when it gives an item") && list.contains("● filter  when len(_)>50"), "{list}");
    press(&mut app, "Esc");
    assert!(screen(&app, Colour::None).contains("● on yield"));
    let sent = commands(press(&mut app, "u u"));
    assert_eq!(sent.last(), Some(&Command::Break(Vec::new())));
    assert_eq!(app.document.text(), TEXT);
}

#[test]
fn a_wrong_expression_is_said_before_anything_runs() {
    let mut app = busy((120, 36));
    assert_eq!(commands(press(&mut app, "t _>> Enter")), []);
    assert!(screen(&app, Colour::None).contains("SyntaxError"));
    press(&mut app, "Backspace");
    let sent = commands(press(&mut app, "5 Enter"));
    let until = crate::debugger::Stop { stage: None, at: crate::debugger::At::Holds("_>5".into()) };
    assert_eq!(sent, [Command::Until(until)]);
}

#[test]
fn the_console_asks_and_tells_what_came_and_what_changed() {
    use crate::debugger::{Poke, Poked};
    let mut app = busy((120, 36));
    press(&mut app, "Up g");
    let sent = commands(press(&mut app, "send(5) Enter"));
    assert_eq!(sent, [Command::Poke { request: 1, stage: "3".into(), poke: Poke::Send("5".into()) }]);
    show(&mut app, |picture| {
        let stage = Arc::make_mut(&mut picture.stages[2]);
        stage.code.as_mut().unwrap().line = Some(2);
        let came = Poked { request: 1, stage: "3".into(), came: "'x'".into(), item: true, ..Poked::default() };
        picture.poked = Some(Arc::new(Poked { missed_by: vec!["islice".into()], ..came }));
    });
    let shown = screen(&app, Colour::None);
    for words in [">>> send(5)", "'x'", "islice will not see this item", "line 3 → 2"] {
        assert!(shown.contains(words), "{words}: {shown}");
    }
    assert_eq!(commands(press(&mut app, "what Enter")), []);
    press(&mut app, "Esc");
    assert!(app.overlay.is_none());
}

#[test]
fn a_click_on_a_row_of_a_list_chooses_it_and_another_takes_it_and_one_beside_closes_it() {
    let mut app = busy((120, 36));
    press(&mut app, "a");
    let row = |app: &App, words: &str| {
        let shown = screen(app, Colour::None);
        let (y, line) = shown.lines().enumerate().find(|(_, line)| line.contains(words)).expect("it is on screen");
        let x = line.split(words).next().map_or(0, |before| before.chars().count());
        (u16::try_from(x).unwrap(), u16::try_from(y).unwrap())
    };
    let Some(Overlay::Palette(palette)) = &app.overlay else { panic!("the palette") };
    let name = palette.matches(&app.catalog)[3].name;
    let (x, y) = row(&app, &format!(" {name} "));
    app.update(Event::Click(x + 1, y));
    assert!(matches!(&app.overlay, Some(Overlay::Palette(palette)) if palette.chosen == 3));
    app.update(Event::Click(x + 1, y));
    assert!(matches!(&app.overlay, Some(Overlay::Form(_))), "{:?}", app.overlay);
    press(&mut app, "Esc Esc :");
    app.update(Event::Click(0, 5));
    assert!(app.overlay.is_none());
    press(&mut app, "b");
    let (x, y) = row(&app, "raises");
    app.update(Event::Click(x, y));
    let chosen = matches!(app.overlay, Some(Overlay::Breaks(chosen)) if chosen > 0);
    assert!(chosen);
    app.update(Event::Click(x, y));
    assert!(screen(&app, Colour::None).contains("● "), "a breakpoint is set by the second click");
}

#[test]
fn the_bar_of_what_is_recorded_follows_the_mouse() {
    let mut app = remembering((80, 24));
    press(&mut app, "[");
    let bar = screen(&app, Colour::None).lines().last().unwrap_or_default().to_owned();
    let left = u16::try_from(bar.chars().take_while(|c| !matches!(c, '━' | '●' | '─')).count()).unwrap();
    let mut seen = Vec::new();
    for x in (left..left + 40).step_by(10) {
        app.update(Event::Drag(x, 23));
        seen.push(app.picture.trace_total);
    }
    assert!(seen.is_sorted() && seen[0] < seen[3], "{seen:?}");
}
