//! The whole text, edited in place.

use std::ops::Range;

use super::highlight::pieces;
use super::{Area, Editor, Tone};
use crate::catalog::StageDoc;
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
        Self { editor, problem: document.problems().first().cloned(), pieces }
    }

    /// Reads the text as it is now, without applying it.
    pub(crate) fn check(&mut self, document: &Document, catalog: &[&'static StageDoc]) {
        let mut trial = document.clone();
        trial.set_text(self.editor.text().to_owned());
        self.problem = trial.problems().first().cloned();
        self.pieces = pieces(self.editor.text(), catalog);
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

    /// Puts the caret where a cell of the screen was clicked.
    pub(crate) fn click(&mut self, layout: &TextLayout, x: u16, y: u16) {
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
        let offset = super::editor::offset_of_column(&text[start..end], column);
        self.editor.place(start + offset);
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
