//! What a program will touch once it runs, as far as its text tells: files that it reads and writes, addresses that it asks.

use super::call::{Literal, StageCall};
use super::reading;
use crate::catalog::{self, Class, Role};
use crate::lang::without_secrets;

/// What is done to something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Act {
    /// It is read.
    Reads,
    /// It is asked over the network.
    Asks,
    /// It is written.
    Writes,
}

impl Act {
    /// The word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Reads => "reads",
            Self::Asks => "asks",
            Self::Writes => "writes",
        }
    }
}

/// Something that a program will touch.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Touch {
    /// How.
    pub act: Act,
    /// Its path or address, without secrets; for what only running tells, the stage that touches it.
    pub what: String,
}

impl Touch {
    /// Whether only running tells what it is.
    pub fn is_unknown(&self) -> bool {
        self.what.starts_with(UNKNOWN)
    }
}

/// How what only running tells begins.
const UNKNOWN: &str = "what running tells ";

/// What the sources and sinks of all pipelines of `text` will touch, each once, what is read first. Nothing runs, and nothing is looked
/// at. None for a text that does not parse.
pub fn touches(text: &str) -> Vec<Touch> {
    let Ok(pipelines) = reading::pipelines(text, catalog::stage) else { return Vec::new() };
    let calls = pipelines.reading.stages.iter().filter_map(|stage| stage.call.as_ref());
    let mut found: Vec<Touch> = calls.flat_map(of_stage).collect();
    found.sort();
    found.dedup();
    found
}

fn of_stage(call: &StageCall) -> Vec<Touch> {
    let Some(doc) = catalog::stage(call.stage) else { return Vec::new() };
    let what = |literal: Option<&Literal>| match literal {
        Some(Literal::Text(path)) => without_secrets(path).into_owned(),
        _ => format!("{UNKNOWN}{}", call.stage),
    };
    let paths = doc.params.iter().any(|param| param.role == Role::Path);
    let act = match doc.class {
        Class::Source if call.stage == "paginate" => {
            return vec![Touch { act: Act::Asks, what: what(call.get(0, "url")) }];
        }
        Class::Source if paths => Act::Reads,
        Class::Sink if paths => Act::Writes,
        _ => return Vec::new(),
    };
    let given = call.given_as(Role::Path);
    if given.is_empty() {
        let fallback = doc.params.iter().find(|param| param.role == Role::Path).and_then(|param| param.default);
        let what = fallback.map_or_else(|| what(None), |default| default.trim_matches('"').to_owned());
        return vec![Touch { act, what }];
    }
    given.into_iter().map(|literal| Touch { act, what: what(Some(literal)) }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> Vec<String> {
        touches(text).into_iter().map(|touch| format!("{} {}", touch.act.as_str(), touch.what)).collect()
    }

    #[test]
    fn sources_and_sinks_are_named_wherever_they_stand() {
        let text = "rows = read_csv(\"a.csv\")\nrows | zip(read_lines(\"b\", \"c\"), paginate(\"https://x.example/?token=1\")) | write_jsonl(path=\"out\")";
        let wanted = ["reads a.csv", "reads b", "reads c", "asks https://x.example/?token=*", "writes out"];
        assert_eq!(said(text), wanted);
        assert_eq!(
            said("for row in walk():\n    list(read_lines(row.path))"),
            ["reads .", "reads what running tells read_lines"]
        );
        assert_eq!(said("range(3) | map(_ + 1) | print()"), [""; 0]);
        assert_eq!(said("range("), [""; 0]);
    }
}
