//! A pipeline's text, and edits of it stage by stage.

mod apart;
mod format;
mod tabs;
mod tee;

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use crate::catalog;
use crate::lang::{Diagnostic, Severity, Span};

use super::edit::{Direction, Edit, Editor, Place};
use super::file::{self, DocumentError, Expect};
use super::history::History;
use super::names::Lookup;
use super::outline::{self, Outline, StageId, Target};
use super::reading::{self, Form, Reading};
use super::stage_text::{StageText, bare};
use super::touches::{Touch, touches};

pub use apart::{Apart, SEEN};
pub use format::format;

/// The text of a program, with what it says and how it came to be.
///
/// An edit changes the bytes of the stage that it is about and of what joins it to its neighbours; all others stay. One
/// that would leave a text that does not parse, or does not [check](Document::checked_by), is refused, with a diagnostic about the text as it would have been, and
/// changes nothing.
#[derive(Clone, Debug)]
pub struct Document {
    text: String,
    path: Option<PathBuf>,
    /// The text that the file has, or that the document began with.
    saved: String,
    revision: u64,
    history: History,
    lookup: Lookup,
    check: Option<Check>,
    /// The named pipeline that is looked at, where it is not the last expression.
    tab: Option<String>,
    parsed: Parsed,
}

/// What a program says about itself beyond its syntax: names that mean nothing, stages that take other arguments.
pub type Check = fn(&str) -> Vec<Diagnostic>;

/// What the text says.
#[derive(Clone, Debug, Default)]
struct Parsed {
    reading: Reading,
    outline: Outline,
    targets: Vec<Target>,
    problems: Vec<Diagnostic>,
    /// Whether the problems are such that there is no tree, and so no stages.
    broken: bool,
    /// The names that stand for pipelines.
    named: Vec<String>,
    /// What it will touch, once somebody has asked.
    touches: OnceLock<Vec<Touch>>,
}

impl Parsed {
    fn new(text: &str, lookup: Lookup, check: Option<Check>) -> Self {
        match reading::read(text, lookup) {
            Ok(reading) => {
                let (outline, targets) = outline::number(&reading);
                let problems = check.map_or_else(Vec::new, |check| check(text));
                Self { reading, outline, targets, problems, ..Self::default() }
            }
            Err(problems) => Self { problems, broken: true, ..Self::default() },
        }
    }

    /// The first problem that keeps the program from running.
    fn error(&self) -> Option<&Diagnostic> {
        self.problems.iter().find(|problem| problem.severity == Severity::Error)
    }

    fn bypassed(&self) -> usize {
        self.outline.stages.iter().filter(|stage| stage.bypassed).count()
    }
}

impl Document {
    /// A document that has no file.
    pub fn from_text(text: impl Into<String>) -> Self {
        Self::with_catalog(text.into(), catalog::stage)
    }

    /// A document whose stages are looked up by `lookup`.
    pub(crate) fn with_catalog(text: String, lookup: Lookup) -> Self {
        let (saved, history) = (text.clone(), History::default());
        let parsed = Parsed::default();
        let mut document =
            Self { text, path: None, saved, revision: 0, history, lookup, check: None, tab: None, parsed };
        document.parsed = document.read(&document.text);
        document
    }

    /// The same document, its text looked at by `check` too: what that finds is among the problems, and an edit that would
    /// bring the first error is refused.
    #[must_use]
    pub fn checked_by(mut self, check: Check) -> Self {
        self.check = Some(check);
        self.parsed = self.read(&self.text);
        self
    }

    /// The document in the file at `path`. A text that does not parse opens too; [`Document::problems`] says what is wrong.
    ///
    /// # Errors
    ///
    /// When there is no file, or none that can be read as text.
    pub fn open(path: &Path) -> Result<Self, DocumentError> {
        let mut document = Self::from_text(file::read(path)?);
        document.path = Some(path.to_owned());
        Ok(document)
    }

    /// An empty document whose file is to be at `path`, where nothing is yet: saving makes it.
    pub fn begin(path: &Path) -> Self {
        Self { path: Some(path.to_owned()), ..Self::from_text("") }
    }

    /// The same document, checked as `other` is.
    #[must_use]
    pub fn checked_as(self, other: &Self) -> Self {
        match other.check {
            Some(check) => self.checked_by(check),
            None => self,
        }
    }

    /// Writes the text to its file, which is then the old one or the new one, never a part.
    ///
    /// # Errors
    ///
    /// [`DocumentError::NoPath`] without a file, [`DocumentError::ChangedOnDisk`] where someone else has written to it.
    pub fn save(&mut self) -> Result<(), DocumentError> {
        let path = self.path.clone().ok_or(DocumentError::NoPath)?;
        file::write(&path, &self.text, Expect::Content(&self.saved))?;
        self.saved.clone_from(&self.text);
        Ok(())
    }

    /// As [`Document::save`], and overwrites what someone else has written to the file.
    ///
    /// # Errors
    ///
    /// [`DocumentError::NoPath`] without a file, and what the system says.
    pub fn save_anyway(&mut self) -> Result<(), DocumentError> {
        let path = self.path.clone().ok_or(DocumentError::NoPath)?;
        self.save_to(&path, Expect::Anything)
    }

    /// Writes the text to the file at `path`, which is its file from then on.
    ///
    /// # Errors
    ///
    /// [`DocumentError::Exists`] where another file is at `path`.
    pub fn save_as(&mut self, path: &Path) -> Result<(), DocumentError> {
        if self.path.as_deref() == Some(path) { self.save() } else { self.save_to(path, Expect::Nothing) }
    }

    /// As [`Document::save_as`], and replaces a file that is at `path`.
    ///
    /// # Errors
    ///
    /// What the system says.
    pub fn save_as_anyway(&mut self, path: &Path) -> Result<(), DocumentError> {
        self.save_to(path, Expect::Anything)
    }

    fn save_to(&mut self, path: &Path, expect: Expect<'_>) -> Result<(), DocumentError> {
        file::write(path, &self.text, expect)?;
        self.path = Some(path.to_owned());
        self.saved.clone_from(&self.text);
        Ok(())
    }

    /// Its file.
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// What its program will touch, as [`touches`] says; read once for each text.
    pub fn touches(&self) -> &[Touch] {
        self.parsed.touches.get_or_init(|| touches(&self.program()))
    }

    /// The file's name, or `untitled`.
    pub fn title(&self) -> String {
        let name = self.path.as_deref().and_then(Path::file_name);
        name.map_or_else(|| "untitled".to_owned(), |name| name.to_string_lossy().into_owned())
    }

    /// The whole text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Rises with each change of the text, undo and redo included.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// Whether the text differs from what was opened or saved last.
    pub fn is_modified(&self) -> bool {
        self.text != self.saved
    }

    /// The stages.
    pub fn outline(&self) -> &Outline {
        &self.parsed.outline
    }

    /// What keeps the text from being a program; empty when nothing does.
    pub fn problems(&self) -> &[Diagnostic] {
        &self.parsed.problems
    }

    /// Whether there is nothing to run yet: the text defines and imports at most, and has no pipeline.
    pub fn is_without_pipeline(&self) -> bool {
        self.parsed.reading.only_defines && self.parsed.outline.stages.is_empty()
    }

    /// Adds a stage, given as it stands right of a `|`, and tells its id.
    ///
    /// # Errors
    ///
    /// When there is no stage of the id named, or the text would not parse.
    pub fn insert(&mut self, place: Place<'_>, stage_text: &str) -> Result<StageId, Diagnostic> {
        self.must_parse()?;
        let (stage, typed) = self.stage_text(stage_text);
        let editor = self.editor();
        let edit = match place {
            Place::First => editor.insert_first(&typed),
            Place::Before(id) => editor.insert_before(self.target(id)?, &typed)?,
            Place::After(id) => editor.insert_after(self.target(id)?, &typed),
        };
        let (text, parsed, focus) = self.would_be_with(&edit, stage, &typed)?;
        let id = id_at(&parsed, focus)
            .filter(|_| parsed.outline.stages.len() > self.parsed.outline.stages.len())
            .ok_or_else(|| not_a_stage(focus, &typed))?;
        self.accept(text, parsed);
        Ok(id)
    }

    /// Writes another text for the stage `id`, given as it stands right of a `|`.
    ///
    /// # Errors
    ///
    /// When there is no such stage, or the text would not parse.
    pub fn replace(&mut self, id: &str, stage_text: &str) -> Result<(), Diagnostic> {
        self.must_parse()?;
        let target = self.target(id)?;
        let (stage, typed) = self.stage_text(stage_text);
        let called = match (&stage, target) {
            (Ok(stage), Target::Stage(index)) => self.called(stage, index),
            _ => None,
        };
        let edit = self.editor().replace(target, &typed, called.as_deref());
        let (text, parsed, focus) = self.would_be_with(&edit, stage, &typed)?;
        if id_at(&parsed, focus).is_none() {
            return Err(not_a_stage(focus, &typed));
        }
        self.accept(text, parsed);
        Ok(())
    }

    /// The text of a stage of Python's own call form, its upstream written into the call.
    fn called(&self, stage: &StageText, index: usize) -> Option<String> {
        let old = &self.parsed.reading.stages[index];
        let Form::Called { upstream, upstream_loose } = &old.form else { return None };
        let upstream_text = &self.text[upstream.range()];
        let upstream_text = if *upstream_loose { format!("({upstream_text})") } else { upstream_text.to_owned() };
        stage.called(&old.name, &upstream_text)
    }

    /// Takes the stage `id` out of the text.
    ///
    /// # Errors
    ///
    /// When there is no such stage, when it is all that something else stands on, or when the text would not parse.
    pub fn delete(&mut self, id: &str) -> Result<(), Diagnostic> {
        self.must_parse()?;
        let target = self.target(id)?;
        let edit = self.editor().delete(target)?;
        let (text, parsed, _) = self.would_be(&edit)?;
        self.accept(text, parsed);
        Ok(())
    }

    /// Lets the stage `id` change places with its neighbour, and tells its new id.
    ///
    /// # Errors
    ///
    /// When there is no such stage, no neighbour, the neighbour is the source, or the text would not parse.
    pub fn shift(&mut self, id: &str, direction: Direction) -> Result<StageId, Diagnostic> {
        self.must_parse()?;
        let target = self.target(id)?;
        let Some(other) = self.editor().neighbour(target, direction) else {
            let (way, end) = match direction {
                Direction::Up => ("above", "first"),
                Direction::Down => ("below", "last"),
            };
            let span = self.parsed.outline.get(id).map(|stage| stage.span).unwrap_or_default();
            return Err(Diagnostic::error(span, format!("nothing stands {way} it: it is the {end} stage")));
        };
        let edit = self.editor().swap(target, other, direction)?;
        let (text, parsed, focus) = self.would_be(&edit)?;
        let id = id_at(&parsed, focus).ok_or_else(|| not_a_stage(focus, ""))?;
        self.accept(text, parsed);
        Ok(id)
    }

    /// Turns the stage `id` into a comment that keeps its place, or such a comment into a stage again.
    ///
    /// # Errors
    ///
    /// When there is no such stage, when it is a source, or when the text would not parse.
    pub fn bypass(&mut self, id: &str) -> Result<(), Diagnostic> {
        self.must_parse()?;
        let target = self.target(id)?;
        let edit = self.editor().bypass(target)?;
        let (text, parsed, focus) = self.would_be(&edit)?;
        let (before, now) = (self.parsed.bypassed(), parsed.bypassed());
        let done = match target {
            Target::Stage(_) => now > before,
            Target::Bypassed(..) => now < before,
        };
        if !done {
            let span = self.parsed.outline.get(id).map_or(Span::new(focus, focus), |stage| stage.span);
            let error = Diagnostic::error(span, "this stage cannot be bypassed where it stands");
            return Err(error.with_help("give the stages of the pipeline a line each"));
        }
        self.accept(text, parsed);
        Ok(())
    }

    /// Takes another text as a whole, whether it parses or not.
    pub fn set_text(&mut self, text: String) {
        if text != self.text {
            let parsed = self.read(&text);
            self.accept(text, parsed);
        }
    }

    /// Takes back the last change, to the byte; `false` when there is none.
    pub fn undo(&mut self) -> bool {
        let text = self.history.undo(&self.text);
        self.travel(text)
    }

    /// Makes the change again that was taken back last; `false` when there is none.
    pub fn redo(&mut self) -> bool {
        let text = self.history.redo(&self.text);
        self.travel(text)
    }

    fn travel(&mut self, text: Option<String>) -> bool {
        let Some(text) = text else { return false };
        self.parsed = self.read(&text);
        self.text = text;
        self.leave_lost_tab();
        self.revision += 1;
        true
    }

    /// A name that stands for no pipeline any more is not looked at.
    fn leave_lost_tab(&mut self) {
        if self.tab.as_ref().is_some_and(|tab| !self.parsed.named.contains(tab)) {
            self.tab = None;
        }
    }

    fn accept(&mut self, text: String, parsed: Parsed) {
        self.history.record(&self.text, &text);
        self.text = text;
        self.parsed = parsed;
        self.leave_lost_tab();
        self.revision += 1;
    }

    fn editor(&self) -> Editor<'_> {
        Editor { text: &self.text, reading: &self.parsed.reading }
    }

    fn must_parse(&self) -> Result<(), Diagnostic> {
        match self.parsed.error() {
            Some(problem) if self.parsed.broken => Err(problem.clone()),
            _ => Ok(()),
        }
    }

    fn target(&self, id: &str) -> Result<Target, Diagnostic> {
        let place = self.parsed.outline.stages.iter().position(|stage| stage.id == id);
        place.map(|place| self.parsed.targets[place]).ok_or_else(|| {
            let ids: Vec<_> = self.parsed.outline.stages.iter().map(|stage| stage.id.as_str()).collect();
            Diagnostic::error(Span::default(), format!("there is no stage '{id}'"))
                .with_help(format!("the stages are {}", ids.join(", ")))
        })
    }

    fn stage_text(&self, typed: &str) -> (Result<StageText, Diagnostic>, String) {
        let stage = StageText::new(typed, self.lookup);
        let text = stage.as_ref().map_or_else(|_| bare(typed).to_owned(), |stage| stage.text.clone());
        (stage, text)
    }

    /// As [`Document::would_be`], for an edit that puts `typed` in. What was typed has to be a stage by itself, and not only
    /// something that happens to parse where it went.
    fn would_be_with(
        &self,
        edit: &Edit,
        stage: Result<StageText, Diagnostic>,
        typed: &str,
    ) -> Result<(String, Parsed, usize), Diagnostic> {
        let here =
            |error: Diagnostic, focus: usize| Diagnostic { span: Span::new(focus, focus + typed.len()), ..error };
        match stage {
            Err(error) if typed.is_empty() => Err(here(error, edit.apply(&self.text).1.unwrap_or(0))),
            stage => {
                let would_be = self.would_be(edit)?;
                stage.map_err(|error| here(error, would_be.2))?;
                Ok(would_be)
            }
        }
    }

    /// The text after `edit`, what it says, and where the stage in question stands.
    fn would_be(&self, edit: &Edit) -> Result<(String, Parsed, usize), Diagnostic> {
        let (text, focus) = edit.apply(&self.text);
        let parsed = self.read(&text);
        match parsed.error() {
            Some(problem) if parsed.broken || self.parsed.error().is_none() => Err(problem.clone()),
            _ => Ok((text, parsed, focus.unwrap_or(0))),
        }
    }
}

/// The stage that begins at `focus`.
fn id_at(parsed: &Parsed, focus: usize) -> Option<StageId> {
    let stage = parsed.outline.stages.iter().find(|stage| stage.span.start as usize == focus)?;
    Some(stage.id.clone())
}

fn not_a_stage(focus: usize, typed: &str) -> Diagnostic {
    Diagnostic::error(Span::new(focus, focus + typed.len()), "this would not be a stage of the pipeline here")
        .with_help("write one call: filter(\"x\" in _)")
}

#[cfg(test)]
mod tests;
