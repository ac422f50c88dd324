//! The pictures of README.md are what the explorer shows.

use std::path::{Path, PathBuf};
use std::sync::mpsc::channel;
use std::time::Duration;

use super::fixture::{draw, press, screen};
use super::live::timeless;
use super::svg;
use crate::debugger::{Command, Debugger, RunState, Snapshot};
use crate::pipeline::Document;
use crate::tui::Colour;
use crate::tui::app::{App, Event, Manner};

const BEGIN: &str = "<!-- screen:begin -->\n";
const END: &str = "<!-- screen:end -->";
/// How a picture that has changed is renewed.
const RENEW: &str = "UPDATE_README=1 cargo test --lib readme renews it";

/// What the explorer shows of a program, once a picture of it is as `until` says; nothing in it depends on how fast that was.
fn shown(document: Document, manner: Manner, commands: Vec<Command>, until: impl Fn(&Snapshot) -> bool) -> App {
    let (tell, changed) = channel();
    let debugger = Debugger::launch(Box::new(move || tell.send(()).unwrap_or(()))).expect("a thread");
    let mut app = App::new(document, crate::catalog::stages().collect(), manner, (100, 30));
    debugger.send(app.load());
    commands.into_iter().for_each(|command| debugger.send(command));
    let shown = loop {
        let latest = debugger.latest();
        if until(&latest) {
            break latest;
        }
        changed.recv_timeout(Duration::from_secs(60)).expect("a picture");
    };
    app.update(Event::Picture(timeless(&shown), Duration::ZERO));
    app
}

/// Three items pulled through an example, and the page of its generator that shows where it is suspended.
fn stepped() -> App {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let document = Document::open(&root.join("assets/examples/errors.drip")).expect("an example");
    let three = |latest: &Snapshot| latest.output_total == 3 && latest.run == RunState::Paused;
    let mut app = shown(document, Manner::default(), vec![Command::Next(3)], three);
    press(&mut app, "Up . . .");
    app
}

/// The end of the log that comes with it, on the log screen, an error chosen.
fn log() -> App {
    let document = Document::from_text("tail(\"sample_data/app.log\", lines=400)\n");
    let manner = Manner { log: true, ..Manner::default() };
    let whole = |latest: &Snapshot| latest.output_total == 400 && matches!(latest.run, RunState::Waiting(_));
    let mut app = shown(document, manner, vec![Command::Run], whole);
    press(&mut app, "E E E");
    app
}

#[test]
fn the_picture_in_the_readme_is_what_the_explorer_shows() {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let readme = std::fs::read_to_string(&path).expect("a README");
    let (before, rest) = readme.split_once(BEGIN).expect("where the picture begins");
    let (shown, after) = rest.split_once(END).expect("where the picture ends");
    let picture = format!("```text\n{}```\n", screen(&stepped(), Colour::None));
    if std::env::var_os("UPDATE_README").is_some() {
        std::fs::write(&path, format!("{before}{BEGIN}{picture}{END}{after}")).expect("written");
        return;
    }
    assert!(shown == picture, "README.md shows an older screen; {RENEW}\n{picture}");
}

/// An image beside the README, in the colours of the dark theme.
fn is_current(name: &str, app: &App, title: &str) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("assets").join(name);
    let image = svg::image(&draw(app, Colour::True), title);
    if std::env::var_os("UPDATE_README").is_some() {
        std::fs::write(&path, image).expect("written");
        return;
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == image, "assets/{name} shows an older screen; {RENEW}\n{}", screen(app, Colour::None));
}

#[test]
fn the_image_of_the_explorer_is_current() {
    is_current("explorer.svg", &stepped(), "drip, three items pulled through a pipeline");
}

#[test]
fn the_image_of_the_log_screen_is_current() {
    is_current("log.svg", &log(), "drip, following a log");
}
