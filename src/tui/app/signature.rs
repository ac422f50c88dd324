//! What the call around the caret takes, with the argument that is being typed made strong.

use super::completion::{defined, enclosing_call, function_signature};
use super::rows::{Row, Tone};
use super::{App, Form};
use crate::catalog::Role;

/// The signature that helps at the caret of a form: of the call that the caret stands in, else of the stage.
pub(crate) fn signature(app: &App, form: &Form) -> Option<Row> {
    let Some(field) = form.field() else { return app.doc(&form.name).map(|doc| Row::of(Tone::Dim, doc.signature())) };
    let before = &field.editor.text()[..field.editor.caret()];
    // Of a stage's whole text the first call is the stage itself.
    let own = enclosing_call(before).is_some_and(|(name, _)| before.starts_with(name)) && field.param.is_none();
    if !own && let Some(row) = call_signature(app, app.document.text(), before) {
        return Some(row);
    }
    if let (Some(doc), Some(param)) = (app.doc(&form.name), field.param) {
        let named = |part: &str| part.trim_start_matches('*').split('=').next() == Some(param.name);
        return Some(strong(&doc.signature(), |_, part| named(part)));
    }
    defined(app.document.text())
        .into_iter()
        .find(|(known, _)| *known == form.name)
        .map(|(_, takes)| Row::of(Tone::Dim, takes))
}

/// What the call takes that is open at the end of `before`, in a program of that text.
pub(crate) fn call_signature(app: &App, text: &str, before: &str) -> Option<Row> {
    let (name, argument) = enclosing_call(before)?;
    let plain = name.rsplit('.').next().unwrap_or(name);
    let at = name.as_ptr() as usize - before.as_ptr() as usize;
    if before[..at].trim_end().ends_with("def") || before[..at].trim_end().ends_with("class") {
        return None;
    }
    let piped = before[..at].trim_end().ends_with('|');
    let own = || defined(text).into_iter().find(|(known, _)| known == name).map(|(_, takes)| takes);
    if let Some(takes) = own() {
        return Some(strong(&takes, |at, _| at == argument + usize::from(piped)));
    }
    if let Some(doc) = app.doc(name) {
        // The slot that `|` fills is no argument.
        let params = doc.params.iter().filter(|param| !piped || param.variadic || param.role != Role::Iterable);
        let current = params.clone().nth(argument).or(params.clone().find(|param| param.variadic));
        let named = |part: &str| part.trim_start_matches('*').split('=').next().map(str::to_owned);
        return Some(strong(&doc.signature(), |_, part| {
            current.is_some_and(|param| named(part).as_deref() == Some(param.name))
        }));
    }
    function_signature(plain).map(|takes| strong(takes, |at, _| at == argument))
}

/// `f(a, b=1)` with one of its parts strong.
fn strong(text: &str, is_it: impl Fn(usize, &str) -> bool) -> Row {
    let Some((name, rest)) = text.split_once('(') else { return Row::of(Tone::Dim, text) };
    let mut row = Row::of(Tone::Dim, format!("{name}("));
    for (at, part) in rest.trim_end_matches(')').split(", ").enumerate() {
        if at > 0 {
            row = row.and(Tone::Dim, ", ");
        }
        row = row.and(if is_it(at, part) { Tone::Strong } else { Tone::Dim }, part);
    }
    row.and(Tone::Dim, ")")
}
