//! The log screen: a document, keys, what is on screen.

use std::sync::Arc;
use std::time::Duration;

use super::fixture::{commands, press, screen};
use crate::debugger::{Command, OutputItem, RunState, Snapshot, StageView, TapeItem, Trail};
use crate::pipeline::Document;
use crate::tui::Colour;
use crate::tui::app::{App, Event, Manner};

/// An explorer that was opened on a log.
struct Opened {
    app: App,
    lines: Vec<String>,
}

impl Opened {
    fn new(size: (u16, u16)) -> Self {
        let document = Document::from_text("tail(\"app.log\", lines=1000)\n");
        let manner = Manner { log: true, ..Manner::default() };
        Self { app: App::new(document, crate::catalog::stages().collect(), manner, size), lines: Vec::new() }
    }

    /// These lines come, at a second since the start.
    fn come(&mut self, second: u64, lines: impl IntoIterator<Item = impl Into<String>>) -> &mut Self {
        self.lines.extend(lines.into_iter().map(Into::into));
        let item = |(number, text): (u64, &String)| OutputItem { number, text: text.clone(), ..OutputItem::default() };
        let output: Vec<OutputItem> = (1..).zip(&self.lines).map(item).collect();
        let tail = StageView {
            id: "1".into(),
            name: "tail".into(),
            facts: vec![("path".into(), "app.log".into())],
            ..StageView::default()
        };
        let picture = Snapshot {
            revision: second + 1,
            document: self.app.loads,
            run: RunState::Waiting("waiting for app.log to grow".into()),
            output_total: output.len() as u64,
            output: output.into(),
            stages: vec![Arc::new(tail)],
            ..Snapshot::default()
        };
        self.app.update(Event::Picture(Arc::new(picture), Duration::from_secs(second)));
        self
    }

    fn screen(&self) -> String {
        screen(&self.app, Colour::None)
    }

    /// The lines between levels and status.
    fn shown(&self) -> Vec<String> {
        let rows = self.app.log_rows();
        let screen = self.screen();
        screen.lines().skip(2).take(rows).map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
    }
}

fn numbered(range: std::ops::Range<u32>) -> impl Iterator<Item = String> {
    range.map(|number| format!("2026-11-22T06:12:01Z INFO svc request {number}"))
}

fn with_faults() -> Vec<String> {
    let mut lines: Vec<String> = numbered(0..12).collect();
    lines[3] = "2026-11-22T06:12:01Z ERROR svc upstream timed out".into();
    lines[4] = "Traceback (most recent call last):".into();
    lines[5] = "  File \"a.py\", line 1".into();
    lines[6] = "TimeoutError: no answer".into();
    lines[8] = "2026-11-22T06:12:02Z WARN svc retry 2 of 5".into();
    lines[10] = "2026-11-22T06:12:03Z ERROR svc gave up".into();
    lines
}

#[test]
fn severities_rates_and_offers_stand_on_every_size() {
    let mut all = String::new();
    for size in [(120, 36), (80, 24), (40, 10)] {
        let mut opened = Opened::new(size);
        opened.come(1, with_faults()).come(2, numbered(12..15)).come(4, ["E1122 06:12:01.123456 7 main.cc:12] x"]);
        all += &opened.screen();
    }
    insta::assert_snapshot!(all);
}

#[test]
fn a_paused_log_says_how_far_it_is_behind() {
    let mut opened = Opened::new((80, 24));
    opened.come(1, numbered(0..50));
    let mut picture = Snapshot::clone(&opened.app.picture);
    picture.revision += 1;
    picture.run = RunState::Paused;
    Arc::make_mut(&mut picture.stages[0]).facts.push(("behind".into(), "2048 bytes, 3 s".into()));
    opened.app.update(Event::Picture(Arc::new(picture), Duration::from_secs(2)));
    let screen = opened.screen();
    let status = screen.lines().rev().nth(1).unwrap_or_default();
    assert!(status.contains("‖ paused · 2 KiB behind · 50 lines"), "{screen}");
    assert!(!screen.contains("an item has come") && !screen.contains("pull"), "{screen}");
}

#[test]
fn what_is_found_from_the_other_end_is_said() {
    let mut opened = Opened::new((80, 24));
    opened.come(1, with_faults());
    press(&mut opened.app, "E");
    assert!(!opened.screen().contains("no error further"), "{}", opened.screen());
    press(&mut opened.app, "e");
    assert!(opened.screen().contains("no error further below: this is the oldest"), "{}", opened.screen());
    press(&mut opened.app, "E");
    assert!(opened.screen().contains("no error further above: this is the newest"), "{}", opened.screen());
}

#[test]
fn columns_that_are_scrolled_past_are_told() {
    let mut opened = Opened::new((80, 24));
    opened.come(1, numbered(0..5));
    press(&mut opened.app, "Right");
    assert!(opened.screen().contains("from column 17"), "{}", opened.screen());
    press(&mut opened.app, "Left");
    assert!(!opened.screen().contains("from column"), "{}", opened.screen());
}

#[test]
fn the_newest_is_followed_until_one_looks_back_and_what_comes_meanwhile_is_counted() {
    let mut opened = Opened::new((80, 14));
    opened.come(1, numbered(0..50));
    assert!(opened.shown().last().unwrap().ends_with("request 49"));
    press(&mut opened.app, "Up Up Up");
    let held = opened.shown();
    opened.come(2, numbered(50..57));
    assert_eq!(opened.shown(), held, "the view holds still");
    assert!(opened.screen().contains("7 new below"), "{}", opened.screen());
    press(&mut opened.app, "End");
    assert!(opened.shown().last().unwrap().ends_with("request 56"));
    assert!(opened.screen().contains("following"));
    press(&mut opened.app, "Home");
    assert!(opened.shown()[0].ends_with("request 0"));
}

#[test]
fn a_filter_applies_with_every_key_and_leaves_as_it_came() {
    let mut opened = Opened::new((80, 24));
    opened.come(1, numbered(0..50));
    press(&mut opened.app, "& 4 7");
    assert_eq!(opened.shown().len(), 1);
    press(&mut opened.app, "Backspace");
    assert_eq!(opened.shown().len(), 14, "{:?}", opened.shown());
    opened.come(2, numbered(440..442));
    assert_eq!(opened.shown().len(), 16, "what comes is filtered, too");
    press(&mut opened.app, "Esc");
    assert!(opened.shown().last().unwrap().ends_with("request 441"));
    assert_eq!(opened.shown().len(), 20);
    press(&mut opened.app, "& /4[78]$ Enter");
    assert_eq!(opened.shown().len(), 2);
    press(&mut opened.app, "Esc");
    assert_eq!(opened.shown().len(), 20);
}

#[test]
fn a_filter_becomes_a_stage_with_one_key() {
    let mut opened = Opened::new((80, 24));
    opened.come(1, numbered(0..5));
    let sent = commands(press(&mut opened.app, "& Svc Tab"));
    assert_eq!(opened.app.document.text(), "tail(\"app.log\", lines=1000) | filter('Svc' in _)\n");
    assert!(matches!(sent[..], [Command::Load { .. }, Command::Run]), "{sent:?}");
    press(&mut opened.app, "& Backspace Backspace Backspace /x|y Tab");
    assert!(opened.app.document.text().starts_with("import re\n"), "{}", opened.app.document.text());
    assert!(opened.app.document.problems().is_empty());
}

#[test]
fn errors_are_jumped_to_one_after_the_other_and_around() {
    let mut opened = Opened::new((80, 24));
    opened.come(1, with_faults());
    let chosen = |opened: &Opened| opened.app.log.chosen;
    press(&mut opened.app, "E");
    assert_eq!(chosen(&opened), Some(11));
    press(&mut opened.app, "E");
    assert_eq!(chosen(&opened), Some(4), "the lines of its trace are none of their own");
    press(&mut opened.app, "e e");
    assert_eq!(chosen(&opened), Some(4));
}

#[test]
fn marking_filters_nothing_and_goes_from_mark_to_mark() {
    let mut opened = Opened::new((80, 24));
    opened.come(1, with_faults());
    press(&mut opened.app, "/ timed");
    assert_eq!(opened.shown().len(), 12);
    press(&mut opened.app, "Enter");
    assert_eq!(opened.app.log.chosen, Some(4));
    press(&mut opened.app, "Esc n");
    assert_eq!(opened.app.log.chosen, Some(4), "nothing is marked any more");
}

#[test]
fn a_recognised_format_is_a_stage_with_one_key_and_the_newest_lines_are_read_again() {
    let mut opened = Opened::new((80, 24));
    opened.come(1, ["level=info msg=hi n=1", "level=warn msg=ho n=2"]);
    assert!(opened.screen().contains("p parse as logfmt"), "{}", opened.screen());
    let sent = commands(press(&mut opened.app, "p"));
    assert_eq!(opened.app.document.text(), "tail(\"app.log\", lines=1000) | parse_logfmt()\n");
    assert!(sent.ends_with(&[Command::Restart, Command::Run]), "{sent:?}");
    assert!(!opened.screen().contains("p parse"), "what is there is not offered again");
}

#[test]
fn stack_traces_are_joined_right_after_the_source() {
    let mut opened = Opened::new((80, 24));
    opened.come(1, with_faults());
    press(&mut opened.app, "& ERROR Tab Esc t");
    assert_eq!(opened.app.document.text(), "tail(\"app.log\", lines=1000) | multiline() | filter('ERROR' in _)\n");
}

#[test]
fn the_lines_around_one_are_a_pipeline_and_undoing_leads_back() {
    let mut opened = Opened::new((80, 24));
    opened.come(1, with_faults());
    press(&mut opened.app, "E C");
    let wanted =
        "read_lines('app.log')\n| context(_ == '2026-11-22T06:12:03Z ERROR svc gave up', before=20, after=20)\n";
    assert_eq!(opened.app.document.text(), wanted);
    assert!(opened.app.document.problems().is_empty());
    let sent = commands(press(&mut opened.app, "u"));
    assert_eq!(opened.app.document.text(), "tail(\"app.log\", lines=1000)\n");
    assert!(matches!(sent[..], [Command::Load { .. }, Command::Run]), "{sent:?}");
}

#[test]
fn the_pipeline_and_its_log_are_one_key_apart() {
    let mut opened = Opened::new((80, 24));
    opened.come(1, numbered(0..3));
    press(&mut opened.app, "L");
    assert!(!opened.screen().contains("following") && opened.screen().contains("lines=1000"), "{}", opened.screen());
    press(&mut opened.app, "L");
    assert!(opened.shown().last().unwrap().ends_with("request 2"));
}

#[test]
fn hostile_lines_stay_in_their_rows_whatever_is_pressed() {
    let hostile = "a\u{1b}[31m\u{202e}\u{200b}漢字\u{301}\u{301}\t\u{9b}👩\u{200d}🚀e\u{300}\u{300}\0";
    for size in [(1, 1), (0, 0), (7, 3), (40, 10), (80, 24)] {
        let mut opened = Opened::new(size);
        opened.come(1, [hostile.repeat(20), format!("x\n{hostile}\n{hostile}"), String::new()]);
        for keys in [
            "Up Up",
            "& e",
            "Enter",
            "/ 漢",
            "Enter n N",
            "Right Right",
            "E e p t",
            "Home",
            "PageDown",
            "Enter",
            "Esc Esc Esc",
        ] {
            press(&mut opened.app, keys);
            let screen = opened.screen();
            assert!(!screen.contains(['\u{1b}', '\u{202e}', '\u{200b}', '\u{9b}', '\0']), "{screen:?}");
        }
    }
}

#[test]
fn colours_are_left_out_and_told_and_what_is_no_whole_line_is_told_too() {
    let mut opened = Opened::new((80, 24));
    opened.come(1, (0..5).map(|n| format!("\u{1b}[2m06:12\u{1b}[0m \u{1b}[31mERROR\u{1b}[0m request {n}")));
    assert_eq!(opened.shown()[0], "E 06:12 ERROR request 0");
    assert!(opened.screen().contains("5 lines · their colours left out"), "{}", opened.screen());
    let mut picture = (*opened.app.picture).clone();
    let mut tail = (*picture.stages[0]).clone();
    tail.facts.push(("incomplete line".into(), "39 bytes".into()));
    tail.facts.push(("it begins".into(), "06:13 and on".into()));
    (picture.stages, picture.revision) = (vec![Arc::new(tail)], picture.revision + 1);
    opened.app.update(Event::Picture(Arc::new(picture), Duration::from_secs(2)));
    assert!(opened.screen().contains("39 bytes of a line without its end: 06:13"), "{}", opened.screen());
}

#[test]
fn a_record_s_neighbours_are_those_of_the_line_that_it_came_from() {
    let mut opened = Opened::new((80, 24));
    let text = "\u{1b}[2m06:12\u{1b}[0m ERROR";
    opened.come(1, [text]);
    let sent = commands(press(&mut opened.app, "C"));
    assert_eq!(sent, [Command::Trail(1)]);
    let mut picture = (*opened.app.picture).clone();
    let source = TapeItem { number: 1, text: "'\\x1b[2m06:12\\x1b[0m ERROR'".into(), ..TapeItem::default() };
    picture.trail = Some(Arc::new(Trail { item: 1, found: vec![("1".into(), source)] }));
    picture.revision += 1;
    opened.app.update(Event::Picture(Arc::new(picture), Duration::from_secs(2)));
    let text = opened.app.document.text();
    assert!(text.starts_with("read_lines('app.log')\n| context(_ == '\\x1b[2m06:12\\x1b[0m ERROR', before="), "{text}");
}

#[test]
fn help_begins_with_the_keys_of_what_is_looked_at() {
    let mut opened = Opened::new((80, 24));
    opened.come(1, ["an INFO line"]);
    press(&mut opened.app, "?");
    let shown = opened.screen();
    assert!(shown.lines().take(3).any(|line| line.contains("Log screen")), "{shown}");
    press(&mut opened.app, "Esc L ?");
    assert!(opened.screen().lines().take(3).any(|line| line.contains("Explorer")), "{}", opened.screen());
}

#[test]
fn a_filter_on_a_view_that_stands_still_fills_the_page_with_what_fits() {
    let mut opened = Opened::new((80, 24));
    opened.come(1, (0..400).map(|n| if n % 10 == 0 { format!("tenth {n}") } else { format!("line {n}") }));
    press(&mut opened.app, "c k k k & t e n t h Enter");
    let shown = opened.shown();
    assert_eq!(shown.len(), opened.app.log_rows(), "{}", opened.screen());
    assert!(shown.iter().all(|line| line.starts_with("tenth")) && shown.last().unwrap() == "tenth 390", "{shown:?}");
}
