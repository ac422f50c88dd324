//! Every stage of the catalog through palette and form: found by its name and its words, tried, applied, taken back.

use super::live::Live;
use crate::catalog::{self, Class, Param, Role, StageDoc};
use crate::tui::app::{Form, Overlay, Palette, Spot};

/// What someone would type for a parameter that has to be given.
fn typed(doc: &StageDoc, param: &Param) -> String {
    let text = match (doc.name, param.name) {
        (_, "spec" | "format" | "pattern") => "\"{a}|{b}\"",
        ("reduce" | "accumulate", "function") => "lambda a, b: a + b",
        ("window", "fold") => "sum",
        ("compress", _) => "[1, 0, 1]",
        ("product" | "permutations" | "combinations" | "combinations_with_replacement", "iterable" | "iterables") => {
            "\"ab\""
        }
        ("query", "sql") => "\"select 1\"",
        ("paginate", "url") => "\"http://localhost:9/\"",
        (_, "by" | "key") => "_",
        (_, "names" | "fields" | "columns") => "\"a\"",
        (_, "sep" | "separator") => "\",\"",
        (_, "element" | "value" | "object") => "1",
        _ => match param.role {
            Role::Iterable => "[1, 2, 3]",
            Role::Function => "_",
            Role::Path => "\"no-such-file\"",
            Role::Value => "2",
            Role::Field => "\"a\"",
        },
    };
    text.to_owned()
}

fn found(query: &str, spot: Spot) -> Vec<&'static str> {
    let mut palette = Palette::new(spot);
    palette.query = crate::tui::app::Editor::line(query);
    let all: Vec<_> = catalog::stages().collect();
    palette.matches(&all).iter().map(|doc| doc.name).collect()
}

fn spot(doc: &StageDoc) -> Spot {
    if doc.class == Class::Source { Spot::Before("1".to_owned()) } else { Spot::After("1".to_owned()) }
}

#[test]
fn the_palette_finds_every_stage_by_its_name_first_and_by_each_of_its_words() {
    let mut failures = Vec::new();
    for doc in catalog::stages() {
        if found(doc.name, spot(doc)).first() != Some(&doc.name) {
            failures.push(format!("{}: {:?}", doc.name, found(doc.name, spot(doc)).first()));
        }
        for word in doc.keywords {
            let place = found(word, spot(doc)).iter().position(|name| *name == doc.name);
            if place.is_none_or(|place| place >= 8) {
                failures.push(format!("{} by '{word}': {place:?}", doc.name));
            }
        }
    }
    assert!(failures.is_empty(), "{failures:#?}");
}

/// Fills the form that is open as someone would.
fn fill(live: &mut Live, doc: &StageDoc) {
    let count = form(live).fields.len();
    for at in 0..count {
        let param = form(live).fields[at].param.unwrap();
        if param.default.is_none() && !param.variadic {
            while form(live).focus != at {
                live.press("BackTab");
            }
            live.type_in(&typed(doc, param));
        }
    }
}

fn form(live: &Live) -> &Form {
    let Some(Overlay::Form(form)) = &live.app.overlay else { panic!("{:?}", live.app.overlay) };
    form
}

#[test]
fn every_stage_goes_in_through_its_form_and_out_again_to_the_byte() {
    let text = "# numbers\nrange(1, 9)   # of them\n| map(_ * 1)\n";
    let mut failures = Vec::new();
    for doc in catalog::stages() {
        let mut live = Live::new(text, (120, 36)).with_files(&["no-such-file"]);
        live.press("2 space");
        live.press(if doc.class == Class::Source { "Home A" } else { "Home a" });
        live.type_in(doc.name).press("Enter");
        assert_eq!(form(&live).name, doc.name);
        fill(&mut live, doc);
        let said = form(&live).complaint.clone();
        let composed = form(&live).compose().0;
        let preview = {
            let rows = crate::tui::app::pages::preview::rows(&live.app, form(&live), 60);
            rows.iter().map(|row| row.text()).collect::<Vec<_>>().join("\n")
        };
        if preview.trim().is_empty() || preview.contains("nothing to try yet") {
            failures.push(format!("{}: the preview says nothing: {preview:?} {said:?}", doc.name));
        }
        if !live.screen().contains(&doc.signature()[..doc.signature().len().min(20)]) {
            failures.push(format!("{}: no signature", doc.name));
        }
        live.press("Enter");
        if matches!(live.app.overlay, Some(Overlay::Form(_))) {
            live.press("Enter");
        }
        let after = live.app.document.text().to_owned();
        if !after.contains(&composed) || after == text || !after.starts_with("# numbers\n") {
            failures.push(format!("{}: {composed:?} {said:?} gives {after:?}", doc.name));
            continue;
        }
        let written = composed.contains("( ") || composed.contains(" )") || composed.contains(",  ");
        if written || composed.ends_with(",)") {
            failures.push(format!("{}: nobody writes {composed:?}", doc.name));
        }
        live.press("u");
        if live.app.document.text() != text {
            failures.push(format!("{}: undo gives {:?}", doc.name, live.app.document.text()));
        }
    }
    assert!(failures.is_empty(), "{failures:#?}");
}
