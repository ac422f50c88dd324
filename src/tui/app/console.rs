//! The generator console: an iterator asked by hand, what came back, and what changed.

use std::sync::Arc;

use super::{Editor, Row, Tone, clipped, wrapped};
use crate::debugger::{Poke, Poked, Snapshot, StageId, StageView};

/// How many exchanges are kept.
const KEPT: usize = 200;

/// The console on a stage.
#[derive(Clone, Debug)]
pub(crate) struct Console {
    pub stage: StageId,
    pub name: String,
    pub editor: Editor,
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
        Self { stage, name, editor: Editor::line(""), log: Vec::new(), waiting: None }
    }

    /// Takes what was typed: what to ask, where it is something to ask.
    pub(crate) fn enter(&mut self, request: u64, picture: &Snapshot) -> Option<Poke> {
        if self.waiting.is_some() {
            return None;
        }
        let typed = std::mem::replace(&mut self.editor, Editor::line("")).text().trim().to_owned();
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
                    if !came.missed_by.is_empty() {
                        let who = came.missed_by.join(", ");
                        let said = format!("taken by hand: {who} will not see this item");
                        rows.extend(wrapped(&said, width).into_iter().map(|line| Row::of(Tone::Warn, line)));
                    }
                }
                None if exchange.said.is_none() => rows.push(Row::of(Tone::Dim, "...")),
                None => {}
            }
            for change in &exchange.changed {
                rows.push(Row::of(Tone::Dim, clipped(&format!("    {change}"), width)));
            }
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
            Some((_, was)) => said.push(format!("{name}: {was} → {value}")),
            None => said.push(format!("{name} = {value}")),
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
