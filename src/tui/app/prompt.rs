//! One line asked for: a file's name with completion, or words to find.

use std::path::{Path, PathBuf};

use super::{Editor, Listing, Then};

/// What the line is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    SaveAs(Then),
    /// Where this script is written to.
    WriteScript(String),
    Find,
    /// The expression of a breakpoint of this stage.
    BreakWhen(String),
    /// What a run goes on until.
    Until,
    /// What is expected of what a lesson asks about.
    Guess,
}

/// The line and what completes it.
#[derive(Clone, Debug)]
pub(crate) struct Prompt {
    pub purpose: Purpose,
    pub editor: Editor,
    pub listing: Option<Listing>,
    /// The completion chosen with the arrows, among [`Prompt::candidates`].
    pub chosen: Option<usize>,
    pub error: Option<String>,
}

impl Prompt {
    pub(crate) fn new(purpose: Purpose, text: impl Into<String>) -> Self {
        Self { purpose, editor: Editor::line(text), listing: None, chosen: None, error: None }
    }

    pub(crate) fn is_path(&self) -> bool {
        matches!(self.purpose, Purpose::SaveAs(_) | Purpose::WriteScript(_))
    }

    /// What is asked for.
    pub(crate) fn title(&self) -> &'static str {
        match self.purpose {
            Purpose::SaveAs(_) => "save as",
            Purpose::WriteScript(_) => "write the script to",
            Purpose::Find => "find",
            Purpose::BreakWhen(_) => "pause when this is true of an item, _",
            Purpose::Until => "run until this is true of an item, _",
            Purpose::Guess => "what do you expect?",
        }
    }

    /// What taking it does, in a word.
    pub(crate) fn does(&self) -> &'static str {
        match self.purpose {
            Purpose::SaveAs(_) => "save",
            Purpose::WriteScript(_) => "write",
            Purpose::Find => "find",
            Purpose::BreakWhen(_) => "set",
            Purpose::Until => "run",
            Purpose::Guess => "say so",
        }
    }

    /// The directory that completion looks into: what stands before the last `/`.
    pub(crate) fn directory(&self) -> PathBuf {
        match self.editor.text().rfind('/') {
            Some(at) => PathBuf::from(&self.editor.text()[..=at]),
            None => PathBuf::from("."),
        }
    }

    fn stem(&self) -> &str {
        let text = self.editor.text();
        text.rfind('/').map_or(text, |at| &text[at + 1..])
    }

    /// The entries that begin as the name does; hidden ones only for a name that begins with a dot.
    pub(crate) fn candidates(&self) -> Vec<&str> {
        let Some(listing) = self.listing.as_ref().filter(|l| l.directory == self.directory()) else {
            return Vec::new();
        };
        let stem = self.stem();
        let fits = |entry: &&str| entry.starts_with(stem) && (stem.starts_with('.') || !entry.starts_with('.'));
        listing.entries.iter().map(String::as_str).filter(fits).collect()
    }

    /// Completes the name as far as the candidates agree, or to the chosen one.
    pub(crate) fn complete(&mut self) {
        let candidates = self.candidates();
        let common = match self.chosen.and_then(|at| candidates.get(at)) {
            Some(chosen) => (*chosen).to_owned(),
            None => match candidates.split_first() {
                Some((first, rest)) => common_start(first, rest),
                None => return,
            },
        };
        let kept = self.editor.text().len() - self.stem().len();
        let text = format!("{}{common}", &self.editor.text()[..kept]);
        self.editor = Editor::line(text);
        self.chosen = None;
    }

    /// The path as typed, `~/` being the home directory.
    pub(crate) fn path(&self) -> PathBuf {
        expand(self.editor.text())
    }
}

/// `~/x` as a path under the home directory.
pub(crate) fn expand(text: &str) -> PathBuf {
    match (text.strip_prefix("~/"), std::env::home_dir()) {
        (Some(rest), Some(home)) => home.join(rest),
        _ => Path::new(text).to_owned(),
    }
}

fn common_start(first: &str, rest: &[&str]) -> String {
    let mut common = first;
    for other in rest {
        let same = common.char_indices().zip(other.chars()).find(|((_, a), b)| a != b).map(|((at, _), _)| at);
        let end = same.unwrap_or(common.len().min(other.len()));
        common = &common[..end];
    }
    common.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn completion_goes_as_far_as_the_entries_agree() {
        let mut prompt = Prompt::new(Purpose::SaveAs(Then::Stay), "logs/ap");
        let entries = ["app.log", "app.log.1", "archive/", ".app"].map(String::from).to_vec();
        prompt.listing = Some(Listing { directory: "logs/".into(), entries });
        assert_eq!(prompt.candidates(), ["app.log", "app.log.1"]);
        prompt.complete();
        assert_eq!(prompt.editor.text(), "logs/app.log");
        prompt.editor = Editor::line("logs/ar");
        prompt.complete();
        assert_eq!(prompt.editor.text(), "logs/archive/");
        assert!(prompt.candidates().is_empty());
    }
}
