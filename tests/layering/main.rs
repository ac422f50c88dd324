//! Who may import whom: the rooms of `src` know only the rooms below them, and the lower ones leave the world alone.
//!
//! The order is that of `src/lib.rs`. What `#[cfg(test)]` guards is exempt.

mod imports;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use imports::{Reference, imports_of};

/// The rooms from the ground up. Rooms on one floor are neighbours.
const FLOORS: &[&[&str]] = &[
    &["value"],
    &["lang"],
    &["machine"],
    &["vm"],
    &["catalog", "sources", "sinks"],
    &["pipeline"],
    &["debugger", "export"],
    &["lessons"],
    &["cli", "tui"],
];

/// The one floor whose rooms may import each other: a stage and the source or sink it wraps are one family.
const OPEN_FLOOR: usize = 4;

/// The highest floor that does no I/O, reads no clock, starts no thread and prints nothing.
const QUIET_UP_TO: usize = 2;

const WORLD: &[&str] = &[
    "std::fs",
    "std::net",
    "std::process",
    "std::thread",
    "std::env",
    "std::os",
    "std::io::stdin",
    "std::io::stdout",
    "std::io::stderr",
    "std::time::Instant",
    "std::time::SystemTime",
    "clap",
    "crossterm",
    "indicatif",
    "notify",
    "ratatui",
    "rustix",
    "signal_hook",
    "tempfile",
];

const PRINTING: &[&str] = &["print", "println", "eprint", "eprintln", "dbg"];

/// What a quiet room may use all the same: file, path, why.
const ALLOWED: &[(&str, &str, &str)] = &[(
    "lang/parse.rs",
    "std::thread",
    "the parser recurses, so parsing and dropping its tree happen on a thread with a known large stack",
)];

/// Crates that belong to some rooms only: crate, the files that may name it (by how their path below `src` starts), why.
const HOUSE_CRATES: &[(&str, &[&str], &str)] = &[
    ("anyhow", &["main.rs", "cli/", "cli.rs"], "errors are typed below the command line"),
    ("clap", &["main.rs", "cli/", "cli.rs"], "arguments are the command line's"),
    ("ratatui", &["tui/view", "tui/terminal", "tui/mod.rs"], "only views and the terminal draw"),
    (
        "ruff_python_ast",
        &["lang/", "pipeline/", "export/"],
        "the syntax tree is read by the language, the document and what it is exported to",
    ),
    ("ruff_python_parser", &["lang/parse"], "the parser stands behind one adapter"),
    ("ruff_text_size", &["lang/", "pipeline/"], "the syntax tree is read by the language and the document only"),
];

/// Below `tui/app` key events may be named, nothing else of the terminal.
const APP_MAY_NAME: &str = "crossterm::event";

fn floor_of(room: &str) -> Option<usize> {
    FLOORS.iter().position(|floor| floor.contains(&room))
}

fn may_import(from: &str, to: &str) -> bool {
    match (floor_of(from), floor_of(to)) {
        (Some(a), Some(b)) => from == to || b < a || (a == b && a == OPEN_FLOOR),
        _ => false,
    }
}

/// Whether naming `path` gives access to `what`: it lies inside, or a glob spans it.
fn reaches(path: &[String], what: &str) -> bool {
    let what: Vec<&str> = what.split("::").collect();
    let (spans, path) = match path.split_last() {
        Some((last, rest)) if last == "*" => (true, rest),
        _ => (false, path),
    };
    let common = path.iter().zip(&what).take_while(|(a, b)| a == b).count();
    common == what.len() || (spans && common == path.len())
}

/// What the file at `file` (below `src`, with `/`) does that it must not, one sentence each.
fn violations(file: &str, text: &str) -> Vec<String> {
    let module = module_of(file);
    let imports = imports_of(text, &module);
    let room = module.first().map(String::as_str);
    let floor = room.and_then(floor_of);
    let quiet = floor.is_some_and(|floor| floor <= QUIET_UP_TO);
    let mut found = Vec::new();
    let mut object = |reference: &Reference, what: String| {
        found.push(format!("src/{file}:{}: {what} ({})", reference.line, reference.path.join("::")));
    };
    for reference in &imports.paths {
        let path = &reference.path;
        let inside = path.first().is_some_and(|first| first == "crate");
        if let (Some(room), true) = (room, inside) {
            match path.get(1) {
                Some(other) if floor_of(other).is_none() => object(reference, format!("`{other}` is not a room")),
                Some(other) if !may_import(room, other) => object(reference, format!("{room} must not import {other}")),
                Some(_) => {}
                None => object(reference, "name the room".to_owned()),
            }
            if file.starts_with("tui/app") && reaches(path, "crate::tui::view") {
                object(reference, "state must not know how it is drawn".to_owned());
            }
        }
        for what in WORLD {
            let allowed = ALLOWED.iter().any(|(at, path, _)| *at == file && path == what);
            if quiet && !allowed && reaches(path, what) {
                object(reference, format!("{} must leave {what} alone", room.unwrap_or_default()));
            }
        }
        for (name, files, why) in HOUSE_CRATES {
            if path.first().is_some_and(|first| first == name) && !files.iter().any(|start| file.starts_with(start)) {
                object(reference, format!("{name} has no place here: {why}"));
            }
        }
        if file.starts_with("tui/app") && reaches(path, "crossterm") && !reaches(path, APP_MAY_NAME) {
            object(reference, "state may name key events, nothing else of the terminal".to_owned());
        }
    }
    for reference in &imports.borrowed_mutably {
        if file.starts_with("tui/view") && reference.path.last().is_some_and(|name| name == "App") {
            object(reference, "drawing changes nothing".to_owned());
        }
    }
    for reference in &imports.macros {
        if quiet && reference.path.last().is_some_and(|name| PRINTING.contains(&name.as_str())) {
            object(reference, format!("{} must not print", room.unwrap_or_default()));
        }
    }
    found
}

/// `vm/frame.rs` and `vm/frame/mod.rs` hold the module `vm::frame`; `lib.rs` and `main.rs` the root.
fn module_of(file: &str) -> Vec<String> {
    let stem = file.strip_suffix(".rs").unwrap_or(file);
    let stem = stem.strip_suffix("/mod").unwrap_or(stem);
    if matches!(stem, "lib" | "main") { Vec::new() } else { stem.split('/').map(str::to_owned).collect() }
}

/// Every Rust file below `src`: its path there, and its text. Modules that exist for tests only are left out.
fn sources() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    let mut open: Vec<PathBuf> = vec![root.clone()];
    while let Some(directory) = open.pop() {
        for entry in fs::read_dir(&directory).expect("src can be listed") {
            let path = entry.expect("src can be listed").path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).expect("sources are UTF-8");
                let below = path.strip_prefix(&root).expect("found below src");
                files.push((below.to_string_lossy().replace('\\', "/"), text));
            }
        }
    }
    let for_tests: Vec<Vec<String>> =
        files.iter().flat_map(|(file, text)| imports_of(text, &module_of(file)).test_modules).collect();
    files.retain(|(file, _)| !for_tests.iter().any(|module| module_of(file).starts_with(module)));
    files.sort();
    files
}

#[test]
fn rooms_import_only_from_below() {
    let found: Vec<String> = sources().iter().flat_map(|(file, text)| violations(file, text)).collect();
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn every_room_has_its_floor_and_every_file_is_read() {
    let files = sources();
    let rooms: BTreeSet<String> = files.iter().filter_map(|(file, _)| module_of(file).first().cloned()).collect();
    for room in &rooms {
        assert!(floor_of(room).is_some(), "src/{room} has no floor in this test");
    }
    for room in ["value", "lang", "machine", "vm", "catalog", "sources", "sinks", "pipeline", "debugger", "cli", "tui"]
    {
        assert!(rooms.contains(room), "no file of src/{room} was read");
    }
    let crossings = files
        .iter()
        .flat_map(|(file, text)| {
            let own = module_of(file).first().cloned();
            let paths = imports_of(text, &module_of(file)).paths;
            paths.into_iter().filter(move |it| it.path[0] == "crate" && it.path.get(1) != own.as_ref())
        })
        .count();
    assert!(crossings > 0, "not one import between rooms was seen");
}

#[test]
fn every_allowance_is_needed() {
    for (file, path, why) in ALLOWED {
        let Some((_, text)) = sources().into_iter().find(|(at, _)| at == file) else { continue };
        let used = imports_of(&text, &module_of(file)).paths.iter().any(|it| reaches(&it.path, path));
        assert!(used, "src/{file} no longer uses {path}, allowed because {why}");
    }
}

#[track_caller]
fn refused(file: &str, text: &str, because: &str) {
    let found = violations(file, text);
    assert!(found.iter().any(|it| it.contains(because)), "{file}: {text}\nexpected: {because}\nfound: {found:?}");
}

#[track_caller]
fn accepted(file: &str, text: &str) {
    assert_eq!(violations(file, text), Vec::<String>::new(), "{file}: {text}");
}

#[test]
fn imports_from_above_are_refused_however_they_are_written() {
    refused("value/text.rs", "use crate::machine::Step;", "value must not import machine");
    refused("value/mod.rs", "use crate::lang::Span;", "value must not import lang");
    refused("lang/parse.rs", "fn f() -> crate::vm::Frame { todo() }", "lang must not import vm");
    refused("machine/stack.rs", "use super::super::catalog;", "machine must not import catalog");
    refused("machine/mod.rs", "pub use super::vm::{self, Frame};", "machine must not import vm");
    refused(
        "vm/frame.rs",
        "use crate::{machine::{Step, Demand}, pipeline::{edit::Undo}};",
        "vm must not import pipeline",
    );
    refused("vm/frame.rs", "mod inner { use super::super::super::tui::App; }", "vm must not import tui");
    refused("sources/tail.rs", "let d = &mut crate::debugger::Tape::new();", "sources must not import debugger");
    refused("cli/run.rs", "use crate::tui;", "cli must not import tui");
    refused("tui/app/mod.rs", "use crate::cli::Arguments as Given;", "tui must not import cli");
    refused("export/mod.rs", "use crate::debugger::Snapshot;", "export must not import debugger");
    refused("vm/mod.rs", "use crate::Everything;", "`Everything` is not a room");
    refused("vm/mod.rs", "use crate::*;", "`*` is not a room");
}

#[test]
fn imports_from_below_are_accepted() {
    accepted("vm/frame.rs", "use crate::machine::{Step, Resume}; use crate::value::Value; use super::Frame;");
    accepted("catalog/lines.rs", "use crate::sources::Lines; use crate::sinks::Jsonl;");
    accepted("sinks/jsonl.rs", "use crate::catalog::StageDoc;");
    accepted("debugger/view.rs", "use crate::pipeline::Document; pub(in crate::debugger) fn f() {}");
    accepted("vm/frame.rs", "fn f<'a>(x: &'a str) -> impl Iterator<Item = char> + use<'a> { x.chars() }");
    accepted("main.rs", "use drip::cli; use drip::tui; use anyhow::Result;");
    accepted("tui/view/card.rs", "use crate::tui::app::App; use ratatui::text::Line;");
}

#[test]
fn comments_literals_and_tests_are_not_imports() {
    accepted(
        "value/mod.rs",
        "// use crate::tui;\n/* crate::vm::X /* nested */ println!() */\n/// [`crate::tui::App`]\nstruct S;",
    );
    accepted(
        "value/mod.rs",
        r##"const A: &str = "crate::tui::App \" crate::vm"; const B: &str = r#"crate::vm "x" "#;"##,
    );
    accepted("value/mod.rs", "fn f<'a>(c: char) -> bool { c == '\"' || c == '\\'' } // crate::vm::X");
    accepted("machine/mod.rs", "#[cfg(test)]\nmod tests { use crate::catalog::X; fn f() { println!() } }");
    accepted(
        "machine/mod.rs",
        "#[cfg(test)]\nuse std::{fs, thread};\n#[cfg(all(test, unix))]\nfn f() { std::thread::yield_now(); }",
    );
    refused("machine/mod.rs", "#[cfg(test)]\nmod tests { }\nuse crate::catalog::X;", "machine must not import catalog");
    refused("machine/mod.rs", "#[cfg(not(test))]\nuse crate::catalog::X;", "machine must not import catalog");
    refused("value/mod.rs", "fn f() { g('{'); } use crate::vm::X;", "value must not import vm");
}

#[test]
fn quiet_rooms_leave_the_world_alone() {
    refused("machine/fuel.rs", "use std::time::Instant;", "machine must leave std::time::Instant alone");
    refused("machine/fuel.rs", "use std::time; fn f() { time::Instant::now(); }", "std::time::Instant");
    refused("machine/fuel.rs", "use std::time::*;", "std::time::SystemTime");
    refused("machine/fuel.rs", "fn f() { ::std::fs::read(p); }", "std::fs");
    refused("machine/fuel.rs", "use std::{cell::Cell, thread::{self, spawn}};", "std::thread");
    refused("lang/check.rs", "use std::thread;", "lang must leave std::thread alone");
    refused("value/mod.rs", "fn f() { if x { println!(\"{}\", 1); } }", "value must not print");
    refused("lang/mod.rs", "std::eprintln!()", "lang must not print");
    accepted("lang/parse.rs", "use std::thread;");
    refused("lang/parse.rs", "use std::fs;", "std::fs");
    accepted("machine/fuel.rs", "use std::time::Duration; use std::io::Write; fn f() -> bool { print != 3 }");
    accepted("sources/tail.rs", "use std::fs::File; use std::time::Instant;");
}

#[test]
fn views_only_read_the_state() {
    refused("tui/view/canvas.rs", "fn draw(app: &mut App, frame: &mut Frame<'_>) {}", "drawing changes nothing");
    refused(
        "tui/view/canvas.rs",
        "struct Canvas<'a> { app: &'a mut super::super::app::App }",
        "drawing changes nothing",
    );
    accepted("tui/view/canvas.rs", "fn draw(app: &App, frame: &mut Frame<'_>) { let mut App = 1; }");
    accepted("tui/app/mod.rs", "fn update(app: &mut App) {}");
}

#[test]
fn crates_stay_in_their_rooms() {
    refused("pipeline/mod.rs", "use anyhow::Context;", "anyhow has no place here");
    refused("tui/mod.rs", "fn f() -> anyhow::Result<()> { Ok(()) }", "anyhow has no place here");
    refused("tui/app/mod.rs", "use ratatui::layout::Rect;", "ratatui has no place here");
    refused("tui/app.rs", "use crossterm::style::Color;", "key events");
    refused("tui/app/keys.rs", "use super::super::view::Theme;", "how it is drawn");
    refused("vm/mod.rs", "use ruff_python_ast::Expr;", "read by the language, the document and what it is exported to");
    refused("pipeline/mod.rs", "use ruff_python_parser::parse_module;", "behind one adapter");
    accepted("tui/app/keys.rs", "use crossterm::event::{KeyCode, KeyEvent};");
    accepted("cli/run.rs", "use anyhow::Context;");
}
