//! The picture in README.md is what the explorer shows.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::channel;
use std::time::Duration;

use super::fixture::{press, screen};
use crate::debugger::{Command, Debugger, RunState};
use crate::pipeline::Document;
use crate::tui::Colour;
use crate::tui::app::{App, Event, Manner};

const BEGIN: &str = "<!-- screen:begin -->\n";
const END: &str = "<!-- screen:end -->";

/// Three items pulled through an example, and the page of its generator that shows where it is suspended.
fn picture() -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let document = Document::open(&root.join("assets/examples/errors.drip")).expect("an example");
    let (tell, changed) = channel();
    let debugger = Debugger::launch(Box::new(move || tell.send(()).unwrap_or(()))).expect("a thread");
    let mut app = App::new(document, crate::catalog::stages().collect(), Manner::default(), (100, 30));
    debugger.send(app.load());
    debugger.send(Command::Next(3));
    let shown = loop {
        let latest = debugger.latest();
        if latest.output_total == 3 && latest.run == RunState::Paused {
            break latest;
        }
        changed.recv_timeout(Duration::from_secs(60)).expect("three items");
    };
    let mut shown = (*shown).clone();
    for stage in &mut shown.stages {
        Arc::make_mut(stage).meter.nanos = 0;
    }
    app.update(Event::Picture(Arc::new(shown), Duration::ZERO));
    press(&mut app, "Up . . .");
    screen(&app, Colour::None)
}

#[test]
fn the_picture_in_the_readme_is_what_the_explorer_shows() {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let readme = std::fs::read_to_string(&path).expect("a README");
    let (before, rest) = readme.split_once(BEGIN).expect("where the picture begins");
    let (shown, after) = rest.split_once(END).expect("where the picture ends");
    let picture = format!("```text\n{}```\n", picture());
    if std::env::var_os("UPDATE_README").is_some() {
        std::fs::write(&path, format!("{before}{BEGIN}{picture}{END}{after}")).expect("written");
        return;
    }
    assert!(
        shown == picture,
        "README.md shows an older screen; UPDATE_README=1 cargo test readme renews it\n{picture}"
    );
}
