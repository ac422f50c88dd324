//! The settings file: read once, checked, and said what is wrong with it.

use toml::{Table, Value};

use super::app::{Binding, rebound};
use crate::lang::nearest;

/// What the file may say.
const NAMES: [&str; 5] = ["theme", "ascii", "mouse", "hints", "keys"];

/// What a user has set.
#[derive(Clone, Debug, Default)]
pub(super) struct Settings {
    /// A theme's name.
    pub theme: Option<String>,
    /// Borders and signs in ASCII.
    pub ascii: bool,
    /// Leave the mouse to the terminal.
    pub no_mouse: bool,
    /// Say nothing unasked about what one could do next.
    pub no_hints: bool,
    /// The key table, where keys were changed.
    pub bindings: Option<Vec<Binding>>,
}

/// Reads a settings file's text: what it says, as far as it is right, and what is wrong with the rest.
pub(super) fn read(text: &str) -> (Settings, Vec<String>) {
    let mut settings = Settings::default();
    let mut problems = Vec::new();
    let table: Table = match text.parse() {
        Ok(table) => table,
        Err(error) => {
            let error: toml::de::Error = error;
            let line = error.span().map_or(1, |span| line_of(text, span.start));
            problems.push(format!("line {line}: {}", error.message().replace('\n', "; ")));
            return (settings, problems);
        }
    };
    for (name, value) in &table {
        let mut wrong = |what: &str| problems.push(format!("line {}: {name} {what}", line_of_key(text, name)));
        match (name.as_str(), value) {
            ("theme", Value::String(theme)) => settings.theme = Some(theme.clone()),
            ("ascii", Value::Boolean(on)) => settings.ascii = *on,
            ("mouse", Value::Boolean(on)) => settings.no_mouse = !on,
            ("hints", Value::Boolean(on)) => settings.no_hints = !on,
            ("keys", Value::Table(keys)) => {
                let changes = keys.iter().map(|(action, keys)| (action.clone(), words_of(keys)));
                let (bindings, wrong) = rebound(changes.collect());
                problems
                    .extend(wrong.into_iter().map(|(key, what)| format!("line {}: {what}", line_of_key(text, &key))));
                settings.bindings = Some(bindings);
            }
            ("theme", _) => wrong("is the name of a theme, such as \"dark\""),
            ("ascii" | "mouse" | "hints", _) => wrong("is true or false"),
            ("keys", _) => wrong("is a table: [keys]"),
            (other, _) => {
                let near = nearest(other, NAMES).map(|near| format!("; did you mean '{near}'?")).unwrap_or_default();
                problems.push(format!("line {}: there is no setting '{other}'{near}", line_of_key(text, other)));
            }
        }
    }
    (settings, problems)
}

/// `"x"` or `["x", "ctrl-x"]`; nothing for anything else.
fn words_of(value: &Value) -> Vec<String> {
    match value {
        Value::String(key) => vec![key.clone()],
        Value::Array(keys) => keys.iter().filter_map(|key| key.as_str().map(str::to_owned)).collect(),
        _ => Vec::new(),
    }
}

fn line_of(text: &str, offset: usize) -> usize {
    1 + text.as_bytes().iter().take(offset).filter(|byte| **byte == b'\n').count()
}

/// The line that sets a name.
fn line_of_key(text: &str, name: &str) -> usize {
    let sets = |line: &str| {
        let line = line.trim_start().trim_start_matches(['[', '"', '\'']);
        line.strip_prefix(name)
            .is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '-' || c == '_'))
    };
    text.lines().position(sets).map_or(1, |at| at + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_right_holds_and_what_is_wrong_is_said_with_its_line() {
        let text = "theme = \"light\"\nasci = true\nascii = 1\nmouse = false\n\n[keys]\nrun-or-pause = [\"F\", \"ctrl-p\"]\nrun-or-paus = \"x\"\nnext = \"hyper-x\"\n";
        let (settings, problems) = read(text);
        assert_eq!((settings.theme.as_deref(), settings.ascii, settings.no_mouse), (Some("light"), false, true));
        let expected = [
            "line 2: there is no setting 'asci'; did you mean 'ascii'?",
            "line 3: ascii is true or false",
            "line 8: there is no command 'run-or-paus'; did you mean 'run-or-pause'?",
            "line 9: 'hyper-x' is no key: a letter or sign, space, enter, tab, up, pageup ..., with ctrl- or alt- before it",
        ];
        let mut problems = problems;
        problems.sort();
        assert_eq!(problems, expected);
        assert!(settings.bindings.is_some());
    }

    #[test]
    fn a_file_that_is_no_toml_sets_nothing() {
        let (settings, problems) = read("theme = \"light\"\nascii == 2\n");
        assert!(settings.theme.is_none());
        assert!(problems.len() == 1 && problems[0].starts_with("line 2: "), "{problems:?}");
        assert!(read("").1.is_empty());
    }
}
