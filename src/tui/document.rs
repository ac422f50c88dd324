//! The document's interface over plain text, split at `|`: what the screen is built against.

use std::path::{Path, PathBuf};

use crate::debugger::StageId;
use crate::lang::{Diagnostic, Span};

#[derive(Clone, Debug)]
pub struct OutlineStage {
    pub id: StageId,
    pub name: String,
    pub label: String,
    pub text: String,
    pub span: Span,
    pub inputs: Vec<StageId>,
    pub bypassed: bool,
}

#[derive(Clone, Debug, Default)]
pub struct Outline {
    pub stages: Vec<OutlineStage>,
}

#[derive(Clone, Copy, Debug)]
pub enum Place<'a> {
    Before(&'a str),
    After(&'a str),
    First,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    Up,
    Down,
}

#[derive(Debug)]
pub struct DocumentError(String);

impl std::fmt::Display for DocumentError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

#[derive(Clone, Debug, Default)]
pub struct Document {
    text: String,
    path: Option<PathBuf>,
    saved: String,
    revision: u64,
    outline: Outline,
    problems: Vec<Diagnostic>,
    past: Vec<String>,
    future: Vec<String>,
}

impl Document {
    pub fn from_text(text: impl Into<String>) -> Self {
        let text = text.into();
        let mut document = Self { saved: text.clone(), text, ..Self::default() };
        document.read();
        document
    }
    pub fn open(path: &Path) -> Result<Self, DocumentError> {
        let text = std::fs::read_to_string(path).map_err(|e| DocumentError(e.to_string()))?;
        let mut document = Self::from_text(text);
        document.path = Some(path.to_owned());
        Ok(document)
    }
    pub fn save(&mut self) -> Result<(), DocumentError> {
        let path = self.path.clone().ok_or_else(|| DocumentError("no name yet".to_owned()))?;
        self.save_as(&path)
    }
    pub fn save_as(&mut self, path: &Path) -> Result<(), DocumentError> {
        std::fs::write(path, &self.text).map_err(|e| DocumentError(e.to_string()))?;
        self.path = Some(path.to_owned());
        self.saved.clone_from(&self.text);
        Ok(())
    }
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }
    pub fn title(&self) -> String {
        self.path
            .as_ref()
            .and_then(|p| p.file_name())
            .map_or_else(|| "untitled".to_owned(), |n| n.to_string_lossy().into_owned())
    }
    pub fn text(&self) -> &str {
        &self.text
    }
    pub fn revision(&self) -> u64 {
        self.revision
    }
    pub fn is_modified(&self) -> bool {
        self.text != self.saved
    }
    pub fn outline(&self) -> &Outline {
        &self.outline
    }
    pub fn problems(&self) -> &[Diagnostic] {
        &self.problems
    }
    pub fn insert(&mut self, place: Place<'_>, text: &str) -> Result<StageId, Diagnostic> {
        let mut parts = self.parts();
        let at = match place {
            Place::First => 0,
            Place::Before(id) => self.index(id),
            Place::After(id) => self.index(id) + 1,
        };
        parts.insert(at, text.to_owned());
        self.try_parts(&parts)?;
        Ok((at + 1).to_string())
    }
    pub fn replace(&mut self, id: &str, text: &str) -> Result<(), Diagnostic> {
        let mut parts = self.parts();
        let at = self.index(id);
        parts[at] = text.to_owned();
        self.try_parts(&parts)
    }
    pub fn delete(&mut self, id: &str) -> Result<(), Diagnostic> {
        let mut parts = self.parts();
        parts.remove(self.index(id));
        self.try_parts(&parts)
    }
    pub fn shift(&mut self, id: &str, direction: Direction) -> Result<StageId, Diagnostic> {
        let mut parts = self.parts();
        let at = self.index(id);
        let to = if direction == Direction::Up { at.wrapping_sub(1) } else { at + 1 };
        if to >= parts.len() {
            return Err(Diagnostic::error(Span::default(), "the stage is already at the end"));
        }
        parts.swap(at, to);
        self.try_parts(&parts)?;
        Ok((to + 1).to_string())
    }
    pub fn bypass(&mut self, id: &str) -> Result<(), Diagnostic> {
        let at = self.index(id);
        self.outline.stages[at].bypassed ^= true;
        self.revision += 1;
        Ok(())
    }
    pub fn set_text(&mut self, text: String) {
        self.past.push(std::mem::replace(&mut self.text, text));
        self.future.clear();
        self.read();
    }
    pub fn undo(&mut self) -> bool {
        let Some(text) = self.past.pop() else { return false };
        self.future.push(std::mem::replace(&mut self.text, text));
        self.read();
        true
    }
    pub fn redo(&mut self) -> bool {
        let Some(text) = self.future.pop() else { return false };
        self.past.push(std::mem::replace(&mut self.text, text));
        self.read();
        true
    }
    fn index(&self, id: &str) -> usize {
        self.outline.stages.iter().position(|s| s.id == id).unwrap_or(0)
    }
    fn parts(&self) -> Vec<String> {
        self.outline.stages.iter().map(|s| s.text.clone()).collect()
    }
    fn try_parts(&mut self, parts: &[String]) -> Result<(), Diagnostic> {
        let next = Self::from_text(parts.join(" | "));
        if let Some(problem) = next.problems.first() {
            return Err(problem.clone());
        }
        self.set_text(next.text);
        Ok(())
    }
    fn read(&mut self) {
        self.revision += 1;
        self.problems.clear();
        let mut stages: Vec<OutlineStage> = Vec::new();
        let mut at = 0;
        for piece in self.text.split('|') {
            let start = at + piece.len() - piece.trim_start().len();
            let text = piece.trim().to_owned();
            let span = Span::new(start, start + text.len());
            at += piece.len() + 1;
            if text.is_empty() {
                self.problems.push(Diagnostic::error(span, "SyntaxError: invalid syntax").with_help("a stage's text"));
                continue;
            }
            if text.matches('(').count() != text.matches(')').count() {
                self.problems.push(
                    Diagnostic::error(Span::new(span.end as usize - 1, span.end as usize), "SyntaxError: '(' was never closed")
                        .with_help("close it with ')'"),
                );
            }
            let name = text.split('(').next().unwrap_or_default().to_owned();
            let inputs = stages.last().map(|s: &OutlineStage| s.id.clone()).into_iter().collect();
            stages.push(OutlineStage {
                id: (stages.len() + 1).to_string(),
                name,
                label: text.clone(),
                text,
                span,
                inputs,
                bypassed: false,
            });
        }
        self.outline = Outline { stages };
    }
}
