//! The whole text, edited in place.

use std::ops::Range;

use super::highlight::pieces;
use super::{Area, Completion, Editor, Listing, Row, Tone, brackets};
use crate::catalog::StageDoc;
use crate::debugger::Offer;
use crate::lang::Diagnostic;
use crate::pipeline::Document;
use crate::tui::sanitise;

/// The text as it stands in the editor, what its pieces are, and what is wrong with it.
#[derive(Clone, Debug)]
pub(crate) struct TextEdit {
    pub editor: Editor,
    pub problem: Option<Diagnostic>,
    /// What is not plain text, in order.
    pub pieces: Vec<(Range<usize>, Tone)>,
    /// How the text before the caret could go on.
    pub completion: Option<Completion>,
    /// What the call around the caret takes.
    pub signature: Option<Row>,
    /// The entries of the directory that a file's name is completed from.
    pub listing: Option<Listing>,
    /// The number of the newest trial that was asked for.
    pub asked: u64,
    /// What could follow the expression before the caret, by the newest trial.
    pub offers: Vec<Offer>,
    /// What is looked for in the text, while it is.
    pub find: Option<Editor>,
}

/// What stands out in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    Selected,
    Found,
    Bracket,
    Wrong,
}

/// Where the parts of the editor stand on a screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TextLayout {
    /// The text, without the numbers of its lines.
    pub text: Area,
    /// What is said about it, below.
    pub said: Area,
    /// The first line and the first column shown.
    pub first: (usize, usize),
}

impl TextEdit {
    pub(crate) fn new(document: &Document, catalog: &[&'static StageDoc]) -> Self {
        let editor = Editor::lines(document.text());
        let pieces = pieces(editor.text(), catalog);
        Self {
            editor,
            problem: document.problems().first().cloned(),
            pieces,
            completion: None,
            signature: None,
            listing: None,
            asked: 0,
            offers: Vec::new(),
            find: None,
        }
    }

    /// Reads the text as it is now, without applying it.
    pub(crate) fn check(&mut self, document: &Document, catalog: &[&'static StageDoc]) {
        let mut trial = document.clone();
        trial.set_text(self.editor.text().to_owned());
        self.problem = trial.problems().first().cloned();
        self.pieces = pieces(self.editor.text(), catalog);
    }

    /// Whether there is something that Tab would complete.
    pub(crate) fn completes(&self) -> bool {
        self.completion.as_ref().is_some_and(|completion| !completion.candidates.is_empty())
    }

    /// Puts the caret where the text is wrong; `false` where nothing is.
    pub(crate) fn go_to_problem(&mut self) -> bool {
        let Some(problem) = &self.problem else { return false };
        self.editor.place(problem.span.start as usize);
        true
    }

    /// Every place of what is looked for. Capitals count only where it has some.
    pub(crate) fn found(&self) -> Vec<Range<usize>> {
        let Some(needle) = self.find.as_ref().map(Editor::text).filter(|needle| !needle.is_empty()) else {
            return Vec::new();
        };
        let text = self.editor.text();
        let exact = needle.chars().any(char::is_uppercase);
        let same = |a: char, b: char| a == b || (!exact && a.to_lowercase().eq(b.to_lowercase()));
        let length = |at: usize| {
            let mut rest = text[at..].chars();
            let mut length = 0;
            for wanted in needle.chars() {
                let c = rest.next().filter(|c| same(*c, wanted))?;
                length += c.len_utf8();
            }
            Some(length)
        };
        let mut found = Vec::new();
        let mut at = 0;
        while let Some(c) = text[at..].chars().next() {
            match length(at) {
                Some(length) => {
                    found.push(at..at + length);
                    at += length;
                }
                None => at += c.len_utf8(),
            }
        }
        found
    }

    /// Selects the next place of what is looked for, or the one before, around the ends. While it is typed, the place that the
    /// caret stands at counts as the next.
    pub(crate) fn find_next(&mut self, forward: bool, typing: bool) {
        let found = self.found();
        let (start, end) = match self.editor.selection() {
            Some(range) => (range.start, range.end),
            None => (self.editor.caret(), self.editor.caret()),
        };
        let from = if typing { start } else { end };
        let hit = if forward {
            found.iter().find(|range| range.start >= from).or(found.first())
        } else {
            found.iter().rfind(|range| range.end <= start).or(found.last())
        };
        if let Some(range) = hit {
            self.editor.select(range.clone());
        }
    }

    /// What stands out, as bytes of the text; what comes later lies over what came before.
    pub(crate) fn marks(&self) -> Vec<(Range<usize>, Mark)> {
        let mut marks: Vec<(Range<usize>, Mark)> = Vec::new();
        if let Some(problem) = &self.problem {
            let text = self.editor.text();
            let start = (problem.span.start as usize).min(text.len());
            let line = text[start..].find('\n').map_or(text.len(), |at| start + at);
            let end = (problem.span.end as usize).clamp(start, line);
            marks.push((start..end.max(start + 1), Mark::Wrong));
        }
        marks.extend(self.found().into_iter().map(|range| (range, Mark::Found)));
        if let Some((one, other)) = brackets::pair(self.editor.text(), &self.pieces, self.editor.caret()) {
            marks.extend([one, other].map(|at| (at..at + 1, Mark::Bracket)));
        }
        marks.extend(self.editor.selection().map(|range| (range, Mark::Selected)));
        marks
    }

    /// Where everything stands, with so many rows of things said below the text.
    pub(crate) fn layout(&self, screen: Area, said: usize) -> TextLayout {
        let body = Area::new(screen.x, screen.y + 1.min(screen.h), screen.w, screen.h.saturating_sub(2));
        let said = u16::try_from(said).unwrap_or(0).min(body.h / 3);
        let room = body.h - said;
        let lines = self.editor.text().matches('\n').count() + 1;
        let lead = u16::try_from(lines.to_string().len().max(2)).unwrap_or(4) + 3;
        let (line, column) = self.editor.position();
        let rows = usize::from(room);
        let first = (line + 1 + rows / 3).saturating_sub(rows).min(line);
        let width = body.w.saturating_sub(lead + 1);
        let start = (column + 1).saturating_sub(usize::from(width.max(1)));
        TextLayout {
            text: Area::new(body.x + lead.min(body.w), body.y, width, room),
            said: Area::new(body.x + 1.min(body.w), body.y + room, body.w.saturating_sub(2), said),
            first: (first, start),
        }
    }

    /// Puts the caret where a cell of the screen was clicked, or selects up to there.
    pub(crate) fn click(&mut self, layout: &TextLayout, x: u16, y: u16, select: bool) {
        if y < layout.text.y || y >= layout.text.bottom() {
            return;
        }
        let line = layout.first.0 + usize::from(y - layout.text.y);
        let column = layout.first.1 + usize::from(x.saturating_sub(layout.text.x));
        let text = self.editor.text();
        let start = match line {
            0 => 0,
            _ => text.match_indices('\n').nth(line - 1).map_or(text.len(), |(at, _)| at + 1),
        };
        let end = text[start..].find('\n').map_or(text.len(), |at| start + at);
        let offset = start + super::editor::offset_of_column(&text[start..end], column);
        self.completion = None;
        if select {
            self.editor.select_to(offset);
        } else {
            self.editor.place(offset);
        }
    }

    /// A line's pieces of text with their tones, from a column of cells on.
    pub(crate) fn line(&self, start: usize, line: &str, column: usize) -> Vec<(Tone, String)> {
        let from = start + super::editor::offset_of_column(line, column);
        let end = start + line.len();
        let text = self.editor.text();
        // A wide character that is cut leaves a blank.
        let cut = sanitise::width(&text[start..from]).saturating_sub(column);
        let mut parts = vec![(Tone::Plain, " ".repeat(cut))];
        let mut at = from;
        let begin = self.pieces.partition_point(|(range, _)| range.end <= from);
        for (range, tone) in self.pieces[begin..].iter().take_while(|(range, _)| range.start < end) {
            let (piece_start, piece_end) = (range.start.max(at), range.end.min(end));
            parts.push((Tone::Plain, text[at..piece_start].to_owned()));
            parts.push((*tone, text[piece_start..piece_end].to_owned()));
            at = piece_end;
        }
        parts.push((Tone::Plain, text[at..end].to_owned()));
        parts.retain(|(_, text)| !text.is_empty());
        parts
    }
}
