//! What the call around the caret takes, with the argument that is being typed made strong.

use super::completion::{defined, enclosing_call, function_signature};
use super::rows::{Row, Tone};
use super::{App, Form};

/// The signature that helps at the caret of a form: of the call that the caret stands in, else of the stage.
pub(crate) fn signature(app: &App, form: &Form) -> Option<Row> {
    let field = form.field()?;
    let before = &field.editor.text()[..field.editor.caret()];
    let own = || defined(app.document.text());
    if let Some((name, argument)) = enclosing_call(before) {
        let plain = name.rsplit('.').next().unwrap_or(name);
        let found = app
            .doc(name)
            .map(|doc| doc.signature())
            .filter(|_| !before.starts_with(name) || field.param.is_some())
            .or_else(|| own().into_iter().find(|(known, _)| known == name).map(|(_, takes)| takes))
            .or_else(|| function_signature(plain).map(str::to_owned));
        if let Some(text) = found {
            return Some(strong(&text, |at, _| at == argument));
        }
    }
    if let (Some(doc), Some(param)) = (app.doc(&form.name), field.param) {
        let named = |part: &str| part.trim_start_matches('*').split('=').next() == Some(param.name);
        return Some(strong(&doc.signature(), |_, part| named(part)));
    }
    own().into_iter().find(|(known, _)| *known == form.name).map(|(_, takes)| Row::of(Tone::Dim, takes))
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
