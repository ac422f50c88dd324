//! The start menu: what it lists, what it opens, and that it is in nobody's way.

use super::fixture::{TEXT, app, commands, press, press_all, screen};
use crate::catalog;
use crate::debugger::Command;
use crate::pipeline::Document;
use crate::tui::Colour;
use crate::tui::app::{App, Effect, Event, Folder, FolderEntry, Manner, Overlay};
use crate::tui::memory_file::Lost;

fn started(size: (u16, u16), recent: &[&str]) -> App {
    let recent = recent.iter().map(Into::into).collect();
    let manner = Manner { menu: true, welcome: true, recent, ..Manner::default() };
    App::new(Document::from_text(TEXT), catalog::stages().collect(), manner, size)
}

fn folder() -> Folder {
    let entry = |name: &str, kind, size| FolderEntry { name: name.into(), kind, size };
    Folder {
        directory: ".".into(),
        entries: vec![
            entry("app.log", "log", Some(4_711)),
            entry("people.csv", "CSV", Some(123_456_789)),
            entry("логи\u{202e}.log", "log", Some(0)),
            entry("logs/", "directory", None),
        ],
    }
}

#[test]
fn a_start_without_a_file_offers_examples_beside_the_welcome_pipeline() {
    for size in [(120, 36), (80, 24), (40, 10)] {
        let app = started(size, &[]);
        insta::assert_snapshot!(format!("menu_{}", size.0), screen(&app, Colour::None));
    }
}

#[test]
fn files_are_picked_with_their_kinds_and_sizes() {
    for size in [(120, 36), (80, 24)] {
        let mut app = started(size, &[]);
        assert_eq!(press(&mut app, "o"), [Effect::Look(".".into())]);
        app.update(Event::Looked(folder()));
        insta::assert_snapshot!(format!("files_{}", size.0), screen(&app, Colour::None));
        assert_eq!(press(&mut app, "ppl Enter"), [Effect::Open("people.csv".into())]);
    }
}

#[test]
fn a_directory_is_entered_and_its_files_are_listed() {
    let mut app = started((80, 24), &[]);
    press(&mut app, "o");
    app.update(Event::Looked(folder()));
    assert_eq!(press(&mut app, "logs Enter"), [Effect::Look("logs/".into())]);
    // What comes late of another directory is not shown in its place.
    app.update(Event::Looked(folder()));
    assert_eq!(press(&mut app, "x.log Enter"), [Effect::Open("logs/x.log".into())]);
}

#[test]
fn an_example_opens_and_says_what_it_shows() {
    let mut app = started((120, 36), &["/home/ana/p.drip"]);
    let Some(Overlay::Start(start)) = &app.overlay else { panic!("{:?}", app.overlay) };
    assert_eq!(start.matches()[0].name, "p.drip");
    press(&mut app, "Tab / tree");
    let sent = commands(press(&mut app, "Enter"));
    assert!(matches!(&sent[..], [Command::Open { text, .. }, ..] if text.contains("yield from")), "{sent:?}");
    assert!(app.overlay.is_none());
    let said = app.message.map(|message| message.text).unwrap_or_default();
    assert!(said.starts_with("Walking a tree with yield from"), "{said}");
}

#[test]
fn keys_of_the_explorer_hold_beside_the_menu_and_close_it() {
    let mut app = started((120, 36), &[]);
    assert_eq!(commands(press(&mut app, "space")), [Command::Next(1)]);
    assert!(app.overlay.is_none());
    press(&mut app, "M");
    assert!(matches!(app.overlay, Some(Overlay::Start(_))));
    press(&mut app, "Esc");
    assert!(app.overlay.is_none());
    assert!(press(&mut app, "M q").contains(&Effect::Quit));
}

#[test]
fn a_click_chooses_a_line_and_another_opens_it() {
    let mut app = started((120, 36), &[]);
    let row = screen(&app, Colour::None).lines().position(|line| line.contains("A source that never ends")).unwrap();
    let at = (70, u16::try_from(row).unwrap());
    app.update(Event::Click(at.0, at.1));
    assert!(app.overlay.is_some());
    app.update(Event::Click(at.0, at.1));
    assert!(app.overlay.is_none() && app.document.text().contains("def fibonacci"), "{}", app.document.text());
}

#[test]
fn opening_asks_when_there_are_changes() {
    let mut app = app(TEXT, (80, 24));
    press(&mut app, "d o");
    app.update(Event::Looked(folder()));
    press(&mut app, "Enter");
    assert!(matches!(app.overlay, Some(Overlay::Confirm(_))), "{:?}", app.overlay);
    assert_eq!(press(&mut app, "q"), [Effect::Open("app.log".into())]);
}

#[test]
fn what_was_lost_is_named_and_taken_up_or_forgotten() {
    let lost =
        |path: Option<&str>| Lost { path: path.map(Into::into), text: "n = 3\nrange(n) | map(_ * 7)\n".to_owned() };
    let offered = |path| {
        let mut app = app(TEXT, (80, 24));
        app.update(Event::Recovered(lost(path)));
        app
    };
    let mut unnamed = offered(None);
    assert!(screen(&unnamed, Colour::None).contains("drip ended while range(n) | map(_ * 7) had"));
    let named = screen(&offered(Some("/x/y/sums.drip")), Colour::None);
    assert!(named.contains("drip ended while sums.drip had"), "{named}");
    press(&mut unnamed, "w");
    assert!(unnamed.overlay.is_none());
    assert_eq!(unnamed.document.text(), lost(None).text);
    assert!(unnamed.document.is_modified(), "it is not saved yet");
    let mut forgotten = offered(None);
    assert_eq!(press_all(&mut forgotten, "q"), [Effect::Keep(None)]);
    assert_eq!(forgotten.document.text(), TEXT);
}
