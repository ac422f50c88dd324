//! A line of the log screen: what is shown of an item, whose it is, and how grave.

use std::borrow::Cow;

use super::colours::without_colours;
use crate::catalog::multiline::Traces;
use crate::catalog::severity::Severity;
use crate::debugger::OutputItem;

/// One item as the log screen shows it. An event of several lines is one.
#[derive(Clone, Debug, Default)]
pub(in crate::tui) struct Line {
    /// The item's number.
    pub number: u64,
    /// The file it came from, where the item says so.
    pub name: Option<String>,
    /// What is shown of it: without the colours that were written into it.
    pub text: String,
    /// Whether it had any.
    pub is_coloured: bool,
    /// How grave it is: as it says itself, or as the line that it goes on with.
    pub severity: Option<Severity>,
    /// Whether it tells that itself.
    pub is_own: bool,
    /// Whether the item is a record of fields.
    pub is_record: bool,
    /// Items before it that came too fast to be kept.
    pub missed: u64,
    /// Whether it fits the filter.
    pub fits: bool,
}

/// Fields that tell a time, a level, a message, in the order in which they are looked for.
const TIMES: [&str; 6] = ["time", "ts", "timestamp", "@timestamp", "datetime", "date"];
const LEVELS: [&str; 5] = ["level", "severity", "lvl", "levelname", "log.level"];
const MESSAGES: [&str; 4] = ["msg", "message", "event", "error"];

impl Line {
    /// The line of an item that came after `before`; `traces` knows what stack traces the lines before it are within.
    pub(super) fn of(item: &OutputItem, before: Option<&Line>, traces: &mut Traces) -> Self {
        let mut line = match &item.fields {
            Some(fields) if fields.iter().any(|(name, _)| name == "line") => of_followed(item, fields),
            Some(fields) if fields.first().is_some_and(|(name, _)| name != "0") => of_record(item, fields),
            _ => Self { text: item.text.clone(), ..Self::default() },
        };
        line.number = item.number;
        if let Cow::Owned(text) = without_colours(&line.text) {
            line.is_coloured = text.len() != line.text.len();
            line.text = text;
        }
        if line.is_record {
            line.severity = line.severity.or_else(|| Severity::of_line(line.text.as_bytes()));
            line.is_own = line.severity.is_some();
            return line;
        }
        let before = before.filter(|before| before.name == line.name && !before.is_record);
        if before.is_none() {
            traces.end();
        }
        // Of an event that was joined the first line tells.
        let first = line.text.lines().next().unwrap_or_default();
        match before.filter(|_| traces.takes(first.as_bytes())) {
            Some(before) => line.severity = before.severity,
            None => {
                line.severity = Severity::of_line(first.as_bytes());
                line.is_own = line.severity.is_some();
            }
        }
        line
    }

    /// Whether it tells of something that failed, and begins to.
    pub(super) fn is_fault(&self) -> bool {
        self.is_own && self.severity.is_some_and(|severity| severity >= Severity::Error)
    }

    /// Whether what is shown is the whole line, byte for byte, of which its file can be asked.
    pub(super) fn is_as_written(&self) -> bool {
        !self.is_record && !self.is_coloured && !self.text.contains(char::REPLACEMENT_CHARACTER)
    }

    /// Rows it takes.
    pub(super) fn height(&self) -> usize {
        self.text.lines().count().max(1) + usize::from(self.missed > 0)
    }
}

/// A record of a followed line and where it stands: `{"path": ..., "line": ...}`.
fn of_followed(item: &OutputItem, fields: &[(String, String)]) -> Line {
    let whole = Whole::of(item);
    let field = |name: &str| {
        let (name, value) = fields.iter().find(|(known, _)| known == name)?;
        Some(whole.field(name, value))
    };
    let name = field("path").map(|path| path.rsplit('/').next().unwrap_or_default().to_owned());
    Line { name, text: field("line").unwrap_or_default(), ..Line::default() }
}

/// The fields of an item as they are before they are cut to be shown in a table.
struct Whole(Option<serde_json::Value>);

impl Whole {
    fn of(item: &OutputItem) -> Self {
        let is_cut = item.fields.iter().flatten().any(|(_, value)| value.ends_with('…'));
        Self(is_cut.then(|| serde_json::from_str(&item.text).ok()).flatten())
    }

    fn field(&self, name: &str, shown: &str) -> String {
        let whole = self.0.as_ref().filter(|_| shown.ends_with('…')).and_then(|whole| whole.get(name)?.as_str());
        whole.unwrap_or(shown).to_owned()
    }
}

/// A record of any fields: time, level and message first, then the others as `name=value`.
fn of_record(item: &OutputItem, fields: &[(String, String)]) -> Line {
    let whole = Whole::of(item);
    let told = |value: &String| !value.is_empty() && value != "null";
    let find = |names: &[&str]| {
        let named = |name: &&str| fields.iter().position(|(known, value)| known == *name && told(value));
        names.iter().find_map(named)
    };
    let first = [find(&TIMES), find(&LEVELS), find(&MESSAGES)];
    let leads = first.iter().flatten().map(|at| whole.field(&fields[*at].0, &fields[*at].1));
    let rest = fields.iter().enumerate().filter(|(at, (_, value))| !first.contains(&Some(*at)) && value != "null");
    let rest = rest.map(|(_, (name, value))| {
        let quoted = value.is_empty() || value.contains(' ') && !value.starts_with(['{', '[']);
        if quoted { format!("{name}={value:?}") } else { format!("{name}={value}") }
    });
    let text = leads.chain(rest).collect::<Vec<_>>().join("  ");
    let status =
        |(name, value): &(String, String)| (name == "status" && value.len() == 3).then(|| of_status(value)).flatten();
    let level = first[1].and_then(|at| Severity::of_word(fields[at].1.as_bytes()));
    Line { text, severity: level.or_else(|| fields.iter().find_map(status)), is_record: true, ..Line::default() }
}

fn of_status(status: &str) -> Option<Severity> {
    match status.as_bytes().first()? {
        b'5' => Some(Severity::Error),
        b'4' => Some(Severity::Warning),
        b'1'..=b'3' => Some(Severity::Info),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(text: &str, fields: &[(&str, &str)]) -> OutputItem {
        let fields: Vec<_> = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let fields = Some(fields).filter(|fields| !fields.is_empty());
        OutputItem { number: 1, text: text.to_owned(), fields, ..OutputItem::default() }
    }

    fn line(item: &OutputItem) -> Line {
        Line::of(item, None, &mut Traces::default())
    }

    #[test]
    fn a_record_shows_time_level_and_message_first() {
        let fields = [
            ("user", "ada l"),
            ("msg", "hi"),
            ("level", "warn"),
            ("ts", "06:12"),
            ("n", "7"),
            ("x", "null"),
            ("o", "{\"a\": 1}"),
        ];
        let shown = line(&item("{}", &fields));
        assert_eq!(shown.text, "06:12  warn  hi  user=\"ada l\"  n=7  o={\"a\": 1}");
        assert_eq!(shown.severity, Some(Severity::Warning));
        assert!(line(&item("{}", &[("host", "1.2.3.4"), ("status", "503")])).is_fault());
        let cut = line(&item(r#"{"msg": "all of it"}"#, &[("msg", "all…")]));
        assert_eq!(cut.text, "all of it");
    }

    #[test]
    fn a_followed_line_shows_its_file_and_its_whole_text() {
        let text = r#"{"path": "logs/a.log", "line": "ERROR long"}"#;
        let line = line(&item(text, &[("path", "logs/a.log"), ("line", "ERR…")]));
        assert_eq!((line.name.as_deref(), line.text.as_str()), (Some("a.log"), "ERROR long"));
        assert_eq!(line.severity, Some(Severity::Error));
    }

    #[test]
    fn colours_hide_no_level() {
        let line = line(&item("\u{1b}[2m06:12\u{1b}[0m \u{1b}[31mERROR\u{1b}[0m gone", &[]));
        assert_eq!((line.text.as_str(), line.is_fault(), line.is_coloured), ("06:12 ERROR gone", true, true));
    }

    #[test]
    fn the_lines_of_a_trace_are_as_grave_as_what_told_of_it_and_no_faults_of_their_own() {
        let mut traces = Traces::default();
        let mut lines: Vec<Line> = Vec::new();
        for text in ["INFO a", "ERROR x", "Traceback (most recent call last):", "  File", "KeyError: 'a'", "plain"] {
            let line = Line::of(&item(text, &[]), lines.last(), &mut traces);
            lines.push(line);
        }
        let faults: Vec<bool> = lines.iter().map(Line::is_fault).collect();
        assert_eq!(faults, [false, true, false, false, false, false]);
        assert!(lines[1..5].iter().all(|line| line.severity == Some(Severity::Error)));
        assert_eq!(lines[5].severity, None);
    }
}
