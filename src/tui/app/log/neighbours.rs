//! A line among those around it in its file: of a record, and of what is not shown as it is written, the line that it came from.

use super::Pattern;
use crate::debugger::{Command, RunState, Snapshot, TapeItem, Trail};
use crate::tui::app::{App, Effect, Grade};
use crate::value::Value;

/// How many lines are shown before and after the one.
const AROUND: usize = 20;

/// A line as it stands in its file.
struct Written {
    /// As Python text.
    literal: String,
    /// Whether the literal is only how the line begins.
    is_cut: bool,
    path: String,
}

impl App {
    /// Shows the chosen line and those around it, in the place of the log; where its line has to be looked for first, once that is
    /// told.
    pub(super) fn show_neighbours(&mut self, effects: &mut Vec<Effect>) {
        let Some(line) = self.log.current() else { return };
        if !line.is_as_written() {
            let number = line.number;
            self.log.sought = Some(number);
            return effects.push(Effect::Send(Command::Trail(number)));
        }
        let first = line.text.lines().next().unwrap_or_default().to_owned();
        let wanted = line.name.as_ref();
        let mut paths = self.source_paths().into_iter();
        let is_of = |path: &str| wanted.is_none_or(|name| path.rsplit('/').next() == Some(name.as_str()));
        let Some(path) = paths.find(|path| is_of(path)) else { return self.say_no_file() };
        // What was cut to be shown is known by how it begins.
        let (text, is_cut) = match first.strip_suffix('…') {
            Some(begun) if first.len() > 4000 => (begun, true),
            _ => (first.as_str(), false),
        };
        let written = Written { literal: literal(text), is_cut, path };
        self.go_around(&written, &first, effects);
    }

    /// Shows the neighbours of the line that was looked for, where the picture tells which it is.
    pub(in crate::tui::app) fn take_sought_line(&mut self, effects: &mut Vec<Effect>) {
        self.land();
        let Some(number) = self.log.sought else { return };
        let Some(trail) = self.picture.trail.clone().filter(|trail| trail.item == number) else { return };
        self.log.sought = None;
        match written(&self.picture, &trail) {
            Some(written) => {
                let shown = self.log.current().filter(|line| !line.is_record).and_then(|line| line.text.lines().next());
                let begun = written.literal[1..].split('\\').next().unwrap_or_default().trim_end_matches(['\'', '"']);
                let mark = shown.unwrap_or(begun).to_owned();
                self.go_around(&written, &mark, effects);
            }
            None => self.say(Grade::Info, "which line this came from is no longer recorded"),
        }
    }

    /// Chooses the line whose neighbours were asked for, once it and those below it have come.
    fn land(&mut self) {
        let over = matches!(self.picture.run, RunState::Finished | RunState::Failed(_));
        if !self.log.landing || !over {
            return;
        }
        self.log.landing = false;
        let rows = self.log_rows();
        if let Some(mark) = self.log.mark.clone()
            && self.log.seek(true, rows, |line| mark.fits(&line.text)).is_some()
        {
            self.log.show_below(rows / 2, rows);
        }
    }

    fn say_no_file(&mut self) {
        self.say(Grade::Info, "the lines come from no file, in which to look for those around it");
    }

    fn go_around(&mut self, line: &Written, mark: &str, effects: &mut Vec<Effect>) {
        let Written { literal: text, is_cut, path } = line;
        let test = if *is_cut { format!("_.startswith({text})") } else { format!("_ == {text}") };
        let path = literal(path);
        self.document.set_text(format!("read_lines({path})\n| context({test}, before={AROUND}, after={AROUND})\n"));
        self.log.clear();
        self.log.set_filter(None);
        self.log.mark = Pattern::of(mark);
        (self.log.away, self.log.landing) = (true, true);
        self.changed(effects);
        effects.push(Effect::Send(Command::Run));
        self.say(Grade::Info, "the lines around it, from the file; u goes back to the log");
    }
}

fn literal(text: &str) -> String {
    Value::from(text).repr()
}

/// The line that a source gave for an item, of the way that the item came; with several the first that was found.
fn written(picture: &Snapshot, trail: &Trail) -> Option<Written> {
    trail.found.iter().find_map(|(id, item)| {
        let source = picture.stages.iter().find(|stage| stage.id == *id && stage.inputs.is_empty())?;
        let path = source.facts.iter().find(|(name, path)| name == "path" && path != "-")?.1.clone();
        let (literal, is_cut) = text_of(item)?;
        Some(Written { literal, is_cut, path })
    })
}

/// The text that an item is, as Python text; and whether it is only how it begins.
fn text_of(item: &TapeItem) -> Option<(String, bool)> {
    let repr = item.text.as_str();
    let quote = repr.chars().next().filter(|first| matches!(first, '\'' | '"'))?;
    if repr.len() > 1 && repr.ends_with(quote) {
        return Some((repr.to_owned(), false));
    }
    let begun = repr.strip_suffix('…')?;
    // The cut may go through an escape, of which the longest is `\\U0001f600`.
    let near = begun.floor_char_boundary(begun.len().saturating_sub(10));
    let end = begun[near..].find('\\').map_or(begun.len(), |at| near + at);
    let whole = begun[..end].trim_end_matches('\\');
    (whole.len() > 1).then(|| (format!("{whole}{quote}"), true))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_known_by_its_text_or_by_how_it_begins() {
        let of = |text: &str| text_of(&TapeItem { text: text.to_owned(), ..TapeItem::default() });
        assert_eq!(of("'a\\tb'"), Some(("'a\\tb'".to_owned(), false)));
        assert_eq!(of("\"it's\""), Some(("\"it's\"".to_owned(), false)));
        assert_eq!(of("'2026-11-22 ERROR…"), Some(("'2026-11-22 ERROR'".to_owned(), true)));
        assert_eq!(of("'2026-11-22 \\U0001f6…"), Some(("'2026-11-22 '".to_owned(), true)));
        assert_eq!(of("'…"), None);
        assert_eq!(of("{'a': 1}"), None);
        assert_eq!(of(""), None);
    }
}
