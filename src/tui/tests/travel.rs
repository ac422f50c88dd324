//! Going back and forth on real runs: the screen that was is the screen that is shown, and nothing is pulled for it.

use std::sync::mpsc::channel;
use std::time::Duration;

use proptest::prelude::*;

use super::fixture::{commands, press, screen};
use crate::debugger::{Command, Debugger, RunState};
use crate::pipeline::Document;
use crate::tui::Colour;
use crate::tui::app::{App, Event, Manner};

/// None goes on for ever: a filter below may pass nothing of it.
const SOURCES: [&str; 4] =
    ["range(40)", "'the quick brown fox jumps'.split()", "[3, 1, 2] * 4", "count() | islice(300)"];
const STAGES: [&str; 9] = [
    "map(str(_))",
    "filter(len(str(_)) % 2 == 1)",
    "enumerate()",
    "batch(2)",
    "pairwise()",
    "windowed(3)",
    "islice(7)",
    "twice",
    "takewhile(len(str(_)) < 30)",
];
const TWICE: &str = "def twice(items):\n    for item in items:\n        yield item\n        yield item\n\n";

/// An explorer on a run to which these commands were given, once it rests.
fn explored(text: &str, asked: &[Command], size: (u16, u16)) -> App {
    let (tell, changed) = channel();
    let debugger = Debugger::launch(Box::new(move || tell.send(()).unwrap_or(()))).expect("a thread");
    let mut app = App::new(Document::from_text(text), crate::catalog::stages().collect(), Manner::default(), size);
    debugger.send(app.load());
    for command in asked {
        debugger.send(command.clone());
    }
    let all = 1 + asked.len() as u64;
    while debugger.latest().obeyed < all || debugger.latest().run == RunState::Running {
        changed.recv_timeout(Duration::from_secs(60)).expect("it comes to rest");
    }
    let (present, past) = debugger.recorded();
    app.update(Event::Past(past));
    app.update(Event::Picture(present, Duration::from_secs(1)));
    app
}

fn command() -> impl Strategy<Value = Command> {
    prop_oneof![(1..4u64).prop_map(Command::Next), Just(Command::StepEvent), Just(Command::Finish("2".to_owned()))]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn back_and_forth_ends_at_the_screen_where_it_began(
        source in proptest::sample::select(&SOURCES[..]),
        stages in proptest::collection::vec(proptest::sample::select(&STAGES[..]), 1..4),
        asked in proptest::collection::vec(command(), 1..6),
        looks in proptest::collection::vec(proptest::sample::select(&["[", "S", "]", "{", "}", "4 [", "3 ]", "Up", ".", "Tab"][..]), 0..12),
        n in 1..40usize,
        wide in any::<bool>(),
    ) {
        let text = format!("{TWICE}{source} | {}", stages.join(" | "));
        let mut app = explored(&text, &asked, if wide { (120, 36) } else { (80, 24) });
        let before = screen(&app, Colour::None);
        let moments = app.travel.past.len();
        let n = n.min(moments.saturating_sub(1));
        let mut seen = vec![before];
        for _ in 0..n {
            prop_assert_eq!(commands(press(&mut app, "[")), []);
            seen.push(screen(&app, Colour::None));
        }
        for then in seen.iter().rev().skip(1) {
            prop_assert_eq!(commands(press(&mut app, "]")), []);
            prop_assert_eq!(&screen(&app, Colour::None), then);
        }
        for look in looks {
            let sent = commands(press(&mut app, look));
            prop_assert!(sent.iter().all(|command| *command == Command::StepEvent), "{sent:?}");
        }
        press(&mut app, "Esc");
        prop_assert!(!app.is_back());
        prop_assert_eq!(app.picture.revision, app.travel.present.revision);
    }
}

#[test]
fn a_live_source_can_be_gone_back_on_while_it_waits() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("x.log");
    std::fs::write(&path, "one\ntwo\nthree\n").expect("written");
    let text = format!("tail({:?}) | map(_.upper())", path.display().to_string());
    let mut app = explored(&text, &[Command::Next(4)], (120, 36));
    assert!(matches!(app.travel.present.run, RunState::Waiting(_)), "{:?}", app.travel.present.run);
    let now = screen(&app, Colour::None);
    press(&mut app, "{ {");
    assert_eq!(app.picture.output_total, 2);
    let then = screen(&app, Colour::None);
    assert!(then.contains("TWO") && !then.contains("3  THREE"), "{then}");
    press(&mut app, "Esc");
    assert_eq!(screen(&app, Colour::None), now);
}

#[test]
fn a_stage_that_is_chosen_in_the_past_is_the_one_that_is_edited_then() {
    let mut app = explored("range(9) | map(_ + 1) | filter(_ > 2)", &[Command::Next(3)], (120, 36));
    press(&mut app, "[ [ Up");
    assert!(app.is_back());
    assert_eq!(app.selected.as_deref(), Some("2"));
    press(&mut app, "e");
    assert!(!app.is_back());
    assert_eq!(app.selected.as_deref(), Some("2"));
    let form = screen(&app, Colour::None);
    assert!(form.contains("edit stage 2"), "{form}");
}

#[test]
fn the_ways_back_forward_and_out_of_the_past_are_named_on_80_columns() {
    let mut app = explored("range(10) | map(_ * 2)", &[Command::Next(3)], (80, 24));
    press(&mut app, "[ [ [");
    let shown = screen(&app, Colour::None);
    let bottom = shown.lines().last().expect("a bottom line").to_owned();
    for hint in ["[ back", "] forward", "Esc now", "? help", "event "] {
        assert!(bottom.contains(hint), "{hint}: {bottom}");
    }
}
