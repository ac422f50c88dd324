//! The generator console: an iterator asked by hand, what came back, and what changed.

use std::sync::Arc;

use super::{Candidate, Completion, Editor, Row, Tone, clipped, wrapped};
use crate::debugger::{Poke, Poked, Snapshot, StageId, StageView, way_out};
use crate::value::ExcType;

/// What there is to ask.
const ASKED: &[(&str, &str)] = &[
    ("next", "its next item; Enter alone does the same"),
    ("send ", "a value, which the yield that it waits at gives"),
    ("throw ", "an exception, which the yield that it waits at raises"),
    ("close", "ends it: its finally blocks run"),
];
/// How many exchanges are kept.
const KEPT: usize = 200;

/// The most columns of a value that has changed: the Code page shows it whole.
const VALUE: usize = 36;

/// The console on a stage.
#[derive(Clone, Debug)]
pub(crate) struct Console {
    pub stage: StageId,
    pub name: String,
    pub editor: Editor,
    /// What was typed before, oldest first, and which of it is shown again.
    sent: Vec<String>,
    recalled: Option<usize>,
    log: Vec<Exchange>,
    /// What is waited for: the request's number, and the stage as it was before.
    waiting: Option<(u64, Option<Arc<StageView>>)>,
}

/// What was typed, and what came of it.
#[derive(Clone, Debug)]
struct Exchange {
    asked: String,
    came: Option<Poked>,
    said: Option<String>,
    changed: Vec<String>,
}

impl Console {
    pub(crate) fn new(stage: StageId, name: String) -> Self {
        Self { stage, name, editor: Editor::line(""), sent: Vec::new(), recalled: None, log: Vec::new(), waiting: None }
    }

    /// Takes what was typed: what to ask, where it is something to ask.
    pub(crate) fn enter(&mut self, request: u64, picture: &Snapshot) -> Option<Poke> {
        if self.waiting.is_some() {
            return None;
        }
        let typed = std::mem::replace(&mut self.editor, Editor::line("")).text().trim().to_owned();
        if !typed.is_empty() && self.sent.last() != Some(&typed) {
            self.sent.push(typed.clone());
        }
        self.recalled = None;
        let poke = parse(&typed);
        let asked = poke.as_ref().map_or(typed, Poke::words);
        let said = match &poke {
            None => Some("next, send VALUE, throw EXCEPTION or close".to_owned()),
            Some(_) => None,
        };
        self.log.push(Exchange { asked, came: None, said, changed: Vec::new() });
        if self.log.len() > KEPT {
            self.log.remove(0);
        }
        if poke.is_some() {
            self.waiting = Some((request, stage(picture, &self.stage)));
        }
        poke
    }

    /// Shows what was typed before, or after that.
    pub(crate) fn recall(&mut self, back: bool) {
        let at = match (self.recalled, back) {
            (None, true) => self.sent.len().checked_sub(1),
            (Some(at), true) => Some(at.saturating_sub(1)),
            (Some(at), false) => Some(at + 1).filter(|at| *at < self.sent.len()),
            (None, false) => return,
        };
        self.recalled = at;
        self.editor = Editor::line(at.map_or("", |at| self.sent[at].as_str()));
    }

    /// How what is typed could go on: what there is to ask, and after `throw` the names of exceptions.
    pub(crate) fn completion(&self) -> Option<Completion> {
        let typed = &self.editor.text()[..self.editor.caret()];
        let exceptions = typed.strip_prefix("throw").filter(|rest| rest.starts_with([' ', '(']));
        let (prefix, candidates): (&str, Vec<Candidate>) = match exceptions {
            Some(rest) => {
                let prefix = rest[1..].trim_start();
                let fits = ExcType::ALL.iter().filter(|class| class.name().starts_with(prefix));
                let candidate = |class: &ExcType| Candidate {
                    text: format!("{}(", class.name()),
                    detail: class.parent().map(|parent| format!("a {}", parent.name())).unwrap_or_default(),
                };
                (prefix, fits.map(candidate).collect())
            }
            None => {
                let fits = ASKED.iter().filter(|(word, _)| word.starts_with(typed) && word.trim_end() != typed);
                let candidate =
                    |(word, does): &(&str, &str)| Candidate { text: (*word).into(), detail: (*does).into() };
                (typed, fits.map(candidate).collect())
            }
        };
        let start = typed.len() - prefix.len();
        (!typed.is_empty() && !candidates.is_empty()).then_some(Completion { start, candidates, chosen: None })
    }

    /// Takes the first of the ways to go on.
    pub(crate) fn complete(&mut self) {
        let Some(completion) = self.completion() else { return };
        if let Some(first) = completion.candidates.first() {
            self.editor.complete(completion.start, &first.text);
        }
    }

    /// Takes in what came, where that is in the picture.
    pub(crate) fn take_in(&mut self, picture: &Snapshot) {
        let Some((request, _)) = &self.waiting else { return };
        let Some(poked) = picture.poked.as_ref().filter(|poked| poked.request == *request) else { return };
        let before = self.waiting.take().and_then(|(_, before)| before);
        let now = stage(picture, &self.stage);
        if let Some(exchange) = self.log.last_mut() {
            exchange.came = Some(Poked::clone(poked));
            exchange.changed = changes(before.as_deref(), now.as_deref());
        }
    }

    /// Everything that was asked and came, oldest first.
    pub(crate) fn rows(&self, width: usize) -> Vec<Row> {
        let mut rows = Vec::new();
        for exchange in &self.log {
            rows.push(Row::of(Tone::Dim, ">>> ").and(Tone::Accent, exchange.asked.clone()));
            if let Some(said) = &exchange.said {
                rows.push(Row::of(Tone::Warn, clipped(said, width)));
            }
            match &exchange.came {
                Some(came) => {
                    let tone = if came.item { Tone::Item } else { Tone::Bad };
                    rows.extend(wrapped(&came.came, width).into_iter().take(6).map(|line| Row::of(tone, line)));
                    if let Some(way) = way_out(&came.came).filter(|_| !came.item) {
                        rows.extend(wrapped(way, width).into_iter().map(|line| Row::of(Tone::Dim, line)));
                    }
                    if !came.missed_by.is_empty() {
                        let who = came.missed_by.join(", ");
                        let said = format!("taken by hand: {who} will not see this item");
                        rows.extend(wrapped(&said, width).into_iter().map(|line| Row::of(Tone::Warn, line)));
                    }
                }
                None if exchange.said.is_none() => rows.push(Row::of(Tone::Dim, "...")),
                None => {}
            }
            let changed = exchange.changed.join("; ");
            let lines = wrapped(&changed, width.saturating_sub(4)).into_iter().filter(|line| !line.is_empty());
            rows.extend(lines.map(|line| Row::of(Tone::Dim, format!("    {line}"))));
        }
        if rows.is_empty() {
            let words = "Enter alone is next(). send 5 sends a value into the yield it stands at, throw ValueError('no') raises \
                         there, close ends it. What you take here, nobody below sees.";
            rows.extend(wrapped(words, width).into_iter().map(|line| Row::of(Tone::Dim, line)));
        }
        rows
    }
}

fn stage(picture: &Snapshot, id: &str) -> Option<Arc<StageView>> {
    picture.stages.iter().find(|view| view.id == id).cloned()
}

/// What was typed, as what to ask.
fn parse(typed: &str) -> Option<Poke> {
    let argument = |word: &str| {
        let rest = typed.strip_prefix(word)?;
        let rest = match rest.trim().strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
            Some(inner) if rest.starts_with('(') => inner,
            _ => rest.strip_prefix(char::is_whitespace)?,
        };
        Some(rest.trim().to_owned()).filter(|rest| !rest.is_empty())
    };
    match typed {
        "" | "next" | "next()" | "n" => Some(Poke::Next),
        "close" | "close()" => Some(Poke::Close),
        _ => argument("send").map(Poke::Send).or_else(|| argument("throw").map(Poke::Throw)),
    }
}

/// What is different about a stage.
fn changes(before: Option<&StageView>, now: Option<&StageView>) -> Vec<String> {
    let (Some(before), Some(now)) = (before, now) else { return Vec::new() };
    let mut said = Vec::new();
    if before.state != now.state {
        said.push(format!("{} → {}", before.state.as_str(), now.state.as_str()));
    }
    let line = |view: &StageView| view.code.as_ref().and_then(|code| code.line);
    match (line(before), line(now)) {
        (Some(a), Some(b)) if a != b => said.push(format!("line {a} → {b}")),
        (None, Some(b)) => said.push(format!("stands at line {b}")),
        _ => {}
    }
    let locals = |view: &StageView| view.code.as_ref().map(|code| code.locals.clone()).unwrap_or_default();
    let old = locals(before);
    for (name, value) in locals(now) {
        match old.iter().find(|(known, _)| *known == name) {
            Some((_, was)) if *was == value => {}
            Some((_, was)) => said.push(format!("{name}: {} → {}", clipped(was, VALUE), clipped(&value, VALUE))),
            None => said.push(format!("{name} = {}", clipped(&value, VALUE))),
        }
    }
    let taken = now.meter.items_in - before.meter.items_in.min(now.meter.items_in);
    if taken > 0 {
        said.push(format!("took {taken} from above"));
    }
    for (name, value) in &now.facts {
        if let Some((_, was)) = before.facts.iter().find(|(known, was)| known == name && was != value) {
            said.push(format!("{name}: {was} → {value}"));
        }
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_is_what_python_calls_it() {
        assert_eq!(parse(""), Some(Poke::Next));
        assert_eq!(parse("send 5"), Some(Poke::Send("5".into())));
        assert_eq!(parse("send(x + (1))"), Some(Poke::Send("x + (1)".into())));
        assert_eq!(parse("throw ValueError('no')"), Some(Poke::Throw("ValueError('no')".into())));
        assert_eq!(parse("close()"), Some(Poke::Close));
        assert_eq!(parse("sendx"), None);
        assert_eq!(parse("send"), None);
    }
}
