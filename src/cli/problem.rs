//! Errors in words on standard error: what does not check, and what was raised.

use std::io::{self, Write};

use super::program::Program;
use crate::debugger::{Session, way_out};
use crate::lang::{Diagnostic, Source, Span, render, visible};
use crate::value::{Exc, Value};

/// How many problems of one program are said.
const PROBLEMS: usize = 20;
/// How many causes of an exception are named.
const CAUSES: usize = 8;

/// Says what is wrong with a program.
///
/// # Errors
/// What writing says.
pub(super) fn report_problems(problems: &[Diagnostic], program: &Program, out: &mut dyn Write) -> io::Result<()> {
    let source = Source::new(&program.text);
    for problem in problems.iter().take(PROBLEMS) {
        out.write_all(render(problem, &source, &program.name).as_bytes())?;
    }
    if problems.len() > PROBLEMS {
        writeln!(out, "and {} more", problems.len() - PROBLEMS)?;
    }
    Ok(())
}

/// An exception that ended a run, in words: the line with a caret, the stage, the item, one way out.
///
/// ```text
/// -e:1:19: ValueError: invalid literal for int() with base 10: 'n/a'
///   ["1", "n/a"] | map(int(_))
///                      ^^^^^^
///   in stage 2 (map), at item 2: 'n/a'
/// ```
pub(super) fn describe(exc: &Exc, session: &Session, program: &Program) -> String {
    let id = exc.place.stage();
    let stages = session.stages();
    let stage = id.as_ref().and_then(|id| stages.iter().find(|stage| *stage.id.borrow() == *id));
    let mut words = Vec::new();
    if let Some(stage) = stage {
        let mut place = format!("in stage {} ({})", stage.id.borrow(), stage.info.name);
        match (exc.place.item(), exc.place.number()) {
            (Some(item), Some(number)) => place.push_str(&format!(", at item {number}: {item}")),
            (Some(item), None) => place.push_str(&format!(", at the item {item}")),
            (None, _) => {}
        }
        words.push(place);
    } else if let Some(item) = exc.place.item() {
        words.push(format!("at the item {item}"));
    }
    words.extend(causes(exc).map(|cause| format!("caused by {}", cause.headline())));
    words.extend(exc.help.borrow().clone().or_else(|| way_out(&exc.headline()).map(str::to_owned)));
    let help = words.join("\n");
    match exc.place.span().or_else(|| stage.and_then(|stage| stage.site.get())) {
        Some((start, end)) => {
            let mut diagnostic = Diagnostic::error(Span { start, end }, exc.headline());
            diagnostic.help = Some(help).filter(|help| !help.is_empty());
            render(&diagnostic, session.source(), &program.name)
        }
        None => {
            let mut out = format!("{}: {}\n", visible(&program.name), visible(&exc.headline()));
            for line in help.lines() {
                out.push_str(&format!("  {}\n", visible(line)));
            }
            out
        }
    }
}

/// What `raise ... from` named, from the nearest on.
fn causes(exc: &Exc) -> impl Iterator<Item = Exc> {
    let cause = |exc: &Exc| match &*exc.cause.borrow() {
        Some(Value::Exception(cause)) => Some(Exc::clone(cause)),
        _ => None,
    };
    std::iter::successors(cause(exc), move |exc| cause(exc)).take(CAUSES)
}
