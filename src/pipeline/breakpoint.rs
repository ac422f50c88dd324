//! Breakpoints, kept in the program's text as comments that Python ignores: `# drip: break filter when _ > 5`.

use super::Outline;

/// What every such comment begins with.
const LEAD: &str = "# drip: break ";

/// Where a run is to pause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Breakpoint {
    /// The stage's name; with several of that name, `name#2` is the second.
    pub stage: String,
    /// At what.
    pub when: When,
}

/// At what a run is to pause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum When {
    /// The stage is asked for an item.
    Call,
    /// It gives one.
    Yield,
    /// It raises.
    Error,
    /// It gives an item, `_`, for which this expression is true.
    Holds(String),
}

impl When {
    /// As it stands in the comment: `on call`, `when _ > 5`.
    pub fn words(&self) -> String {
        match self {
            Self::Call => "on call".to_owned(),
            Self::Yield => "on yield".to_owned(),
            Self::Error => "on error".to_owned(),
            Self::Holds(expression) => format!("when {expression}"),
        }
    }
}

impl Breakpoint {
    fn of_line(line: &str) -> Option<Self> {
        let rest = line.trim().strip_prefix(LEAD)?.trim();
        let (stage, rest) = rest.split_once(char::is_whitespace)?;
        let (word, rest) = rest.trim().split_once(char::is_whitespace)?;
        let when = match (word, rest.trim()) {
            ("on", "call") => When::Call,
            ("on", "yield") => When::Yield,
            ("on", "error") => When::Error,
            ("when", expression) if !expression.is_empty() => When::Holds(expression.to_owned()),
            _ => return None,
        };
        Some(Self { stage: stage.to_owned(), when })
    }

    /// The id of its stage among those of a document, where there is one.
    pub fn stage_id(&self, outline: &Outline) -> Option<String> {
        let (name, nth) = match self.stage.rsplit_once('#') {
            Some((name, nth)) => (name, nth.parse::<usize>().ok()?.checked_sub(1)?),
            None => (self.stage.as_str(), 0),
        };
        let mut of_name = outline.stages.iter().filter(|stage| stage.name == name);
        of_name.nth(nth).map(|stage| stage.id.clone())
    }

    /// What a breakpoint calls the stage of that id.
    pub fn name_of(outline: &Outline, id: &str) -> Option<String> {
        let stage = outline.get(id)?;
        let before = outline.stages.iter().take_while(|other| other.id != id).filter(|o| o.name == stage.name).count();
        Some(if before == 0 { stage.name.clone() } else { format!("{}#{}", stage.name, before + 1) })
    }
}

/// The breakpoints that stand in a text.
pub fn breakpoints(text: &str) -> Vec<Breakpoint> {
    text.lines().filter_map(Breakpoint::of_line).collect()
}

/// The text with one breakpoint more, or without it where it stands there.
pub fn toggled(text: &str, breakpoint: &Breakpoint) -> String {
    let is_it = |line: &&str| Breakpoint::of_line(line).as_ref() == Some(breakpoint);
    if text.lines().any(|line| is_it(&line)) {
        let kept: Vec<&str> = text.split_inclusive('\n').filter(|line| !is_it(&line.trim_end())).collect();
        return kept.concat();
    }
    let end = if text.is_empty() || text.ends_with('\n') { "" } else { "\n" };
    format!("{text}{end}{LEAD}{} {}\n", breakpoint.stage, breakpoint.when.words())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pipeline::Document;

    #[test]
    fn what_is_written_is_read_back_and_taken_out_again() {
        let text = "range(9) | filter(_ % 2) | filter(_ > 3)";
        let document = Document::from_text(text);
        let stage = Breakpoint::name_of(document.outline(), "3").expect("it is there");
        assert_eq!(stage, "filter#2");
        let mut with = text.to_owned();
        let all = [When::Call, When::Yield, When::Error, When::Holds("_ > 5 and True".into())];
        for when in &all {
            with = toggled(&with, &Breakpoint { stage: stage.clone(), when: when.clone() });
        }
        assert!(with.ends_with("# drip: break filter#2 when _ > 5 and True\n"), "{with}");
        let read = breakpoints(&with);
        assert_eq!(read.iter().map(|read| &read.when).collect::<Vec<_>>(), all.iter().collect::<Vec<_>>());
        let after = Document::from_text(with.clone());
        assert!(after.problems().is_empty() && after.outline().stages.len() == 3);
        assert!(read.iter().all(|read| read.stage_id(after.outline()).as_deref() == Some("3")));
        for breakpoint in &read {
            with = toggled(&with, breakpoint);
        }
        assert_eq!(with, format!("{text}\n"));
    }

    #[test]
    fn other_comments_are_no_breakpoints() {
        assert!(breakpoints("# drip: break\n# drip: break x\n# drip: break x on\n# break x on call\n").is_empty());
    }
}
