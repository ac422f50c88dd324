//! Where the lines of a form stand, and the ways to go on below them: what is drawn is what is clicked.

use std::ops::Range;

use super::editor::{first_column, offset_of_column};
use super::windows::{Listed, inside};
use super::{App, Area, Completion, Form, Tone, signature, wrapped};
use crate::tui::sanitise;

/// The most ways to go on that are shown at once.
const SHOWN: u16 = 8;

/// A line below the form's title.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum FormLine {
    /// The field of that place.
    Field(usize),
    /// Signs below a part of that field: a range of bytes of its text.
    Caret(usize, Range<usize>),
    /// What is said of the field above.
    Said(Tone, String),
}

/// A form on a screen.
#[derive(Clone, Debug)]
pub(crate) struct FormLayout {
    /// The window with the fields.
    pub window: Area,
    /// The window with the preview.
    pub preview: Area,
    /// The row of the signature, where there is room for it.
    pub signature: Option<Area>,
    /// Where the lines stand, without the names of the fields.
    pub values: Area,
    /// Cells that the names of the fields take, left of that.
    pub indent: u16,
    pub lines: Vec<FormLine>,
    /// The first of them that is shown.
    pub first: usize,
    /// The row of the stage's whole text, below a rule.
    pub foot: Option<Area>,
}

impl FormLayout {
    /// A form over that part of the screen: the preview on its right where there is room, else below it.
    pub(crate) fn new(app: &App, form: &Form, body: Area) -> Self {
        let (window, preview) = windows(form, body);
        let mut inner = inside(window);
        let signature = (inner.h > 3 && signature(app, form).is_some()).then_some(Area { h: 1, ..inner });
        let above = signature.map_or(0, |row| row.h);
        inner = Area::new(inner.x, inner.y + above, inner.w, inner.h - above);
        let label = form.fields.iter().map(|field| sanitise::width(&field.label())).max().unwrap_or(0).min(16) + 2;
        let indent = u16::try_from(label).unwrap_or(0).min(inner.w);
        let lines = lines(form, usize::from(inner.w - indent));
        let has_foot = inner.h > 3 && form.fields.iter().any(|field| field.param.is_some());
        let foot = has_foot.then(|| Area::new(inner.x, inner.bottom() - 1, inner.w, 1));
        let room = inner.h - if has_foot { 2 } else { 0 };
        let focus = lines.iter().position(|line| *line == FormLine::Field(form.focus)).unwrap_or(0);
        let rows = usize::from(room);
        let first = if lines.len() > rows { focus.saturating_sub(rows / 3).min(lines.len() - rows) } else { 0 };
        let values = Area::new(inner.x + indent, inner.y, inner.w - indent, room);
        Self { window, preview, signature, values, indent, lines, first, foot }
    }

    /// The lines that are shown, each with its row.
    pub(crate) fn shown(&self) -> impl Iterator<Item = (&FormLine, u16)> {
        self.lines.iter().skip(self.first).zip(self.values.y..self.values.bottom())
    }

    /// The row of the field that has the caret.
    pub(crate) fn focused(&self, form: &Form) -> Option<Area> {
        let (_, y) = self.shown().find(|(line, _)| **line == FormLine::Field(form.focus))?;
        Some(Area { y, h: 1, ..self.values })
    }

    /// What is at that place: a field, and how many bytes of its text stand before it.
    fn at(&self, form: &Form, x: u16, y: u16) -> Option<(usize, usize)> {
        if !inside(self.window).contains(x, y) {
            return None;
        }
        let (FormLine::Field(at), _) = self.shown().find(|(_, row)| *row == y)? else { return None };
        let editor = &form.fields.get(*at)?.editor;
        let caret = sanitise::width(&editor.text()[..editor.caret()]);
        let column = first_column(caret, usize::from(self.values.w)) + usize::from(x.saturating_sub(self.values.x));
        Some((*at, offset_of_column(editor.text(), column)))
    }

    /// The list of the ways to go on: within the form's window, so that the preview beside it stays in sight.
    pub(crate) fn completions(&self, form: &Form, body: Area) -> Option<Listed> {
        let field = self.focused(form)?;
        let inner = inside(self.window);
        let bounds = Area::new(field.x.saturating_sub(1), body.y, inner.right() + 1 - field.x, body.h);
        completions(form.completion.as_ref()?, field, bounds)
    }
}

/// The windows of the fields and of the preview.
fn windows(form: &Form, body: Area) -> (Area, Area) {
    let beside = body.w >= 100 && body.h >= 12;
    let width = if beside { body.w * 48 / 100 } else { body.w.min(96) };
    let height = u16::try_from(height(form, usize::from(width.saturating_sub(4)))).unwrap_or(u16::MAX);
    let height = height.saturating_add(3);
    if beside {
        let height = height.max(body.h.saturating_sub(2).min(26)).min(body.h);
        let top = body.y + (body.h - height) / 3;
        let fields = Area::new(body.x + 1, top, width, height);
        (fields, Area::new(fields.right(), top, body.w - width - 2, height))
    } else {
        let most = if body.h >= 14 { body.h * 3 / 5 } else { body.h };
        let height = height.min(most);
        let x = body.x + (body.w - width) / 2;
        (Area::new(x, body.y, width, height), Area::new(x, body.y + height, width, body.h - height))
    }
}

/// Rows that the form takes: steady while typing, so that the window does not jump.
fn height(form: &Form, width: usize) -> usize {
    let said = form.complaint.as_ref().map_or(0, |complaint| {
        let help = form.help(complaint).map_or(0, |help| help.len() / width.max(1) + 1);
        complaint.message.len() / width.max(1) + help + 2
    });
    form.fields.len() + said.max(4) + 2
}

fn lines(form: &Form, width: usize) -> Vec<FormLine> {
    let mut lines = Vec::new();
    for (at, field) in form.fields.iter().enumerate() {
        lines.push(FormLine::Field(at));
        if let Some(complaint) = form.complaint.as_ref().filter(|complaint| complaint.field == at) {
            lines.push(FormLine::Caret(at, complaint.at.clone()));
            let (sign, tone) = if complaint.refuses { ("✗", Tone::Bad) } else { ("!", Tone::Warn) };
            let said = wrapped(&format!("{sign} {}", complaint.message), width);
            lines.extend(said.into_iter().map(|line| FormLine::Said(tone, line)));
            let help = form.help(complaint).map(|help| wrapped(&help, width.saturating_sub(2)));
            lines.extend(help.into_iter().flatten().map(|line| FormLine::Said(Tone::Warn, format!("  {line}"))));
        } else if at == form.focus
            && let Some(param) = field.param
        {
            lines.extend(wrapped(param.doc, width).into_iter().map(|line| FormLine::Said(Tone::Dim, line)));
        }
    }
    lines
}

/// The list of the ways to go on from a line that is typed in, below it, or above it where there is more room; within `bounds`.
pub(crate) fn completions(completion: &Completion, line: Area, bounds: Area) -> Option<Listed> {
    let len = u16::try_from(completion.candidates.len()).unwrap_or(u16::MAX);
    let below = bounds.bottom().saturating_sub(line.y + 1);
    let height = len.min(SHOWN).min(below.max(line.y.saturating_sub(bounds.y)));
    if height == 0 || bounds.w == 0 {
        return None;
    }
    let y = if below >= height { line.y + 1 } else { line.y - height };
    let (name, detail) = columns(completion);
    let width = u16::try_from(name + detail + 4).unwrap_or(u16::MAX).max(line.w).min(bounds.w);
    let x = line.x.min(bounds.right().saturating_sub(width)).max(bounds.x);
    Some(Listed::new(Area::new(x, y, width, height), completion.chosen.unwrap_or(0), completion.candidates.len()))
}

/// The cells that the names and what is said of them take.
pub(crate) fn columns(completion: &Completion) -> (usize, usize) {
    let longest = |texts: &mut dyn Iterator<Item = &String>| texts.map(|text| sanitise::width(text)).max().unwrap_or(0);
    let name = longest(&mut completion.candidates.iter().map(|candidate| &candidate.text)).min(28);
    let detail = longest(&mut completion.candidates.iter().map(|candidate| &candidate.detail)).min(36);
    (name, detail)
}

/// What of a form was clicked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FormHit {
    /// One of the ways to go on.
    Candidate(usize),
    /// A field, and the byte of its text before which the caret goes.
    Field(usize, usize),
}

impl App {
    /// What a click at that place of a form means.
    pub(crate) fn form_hit(&self, form: &Form, x: u16, y: u16) -> Option<FormHit> {
        let body = super::windows::body(self.windows_screen());
        let layout = FormLayout::new(self, form, body);
        let candidate = layout.completions(form, body).and_then(|list| list.at(x, y)).map(FormHit::Candidate);
        candidate.or_else(|| layout.at(form, x, y).map(|(field, offset)| FormHit::Field(field, offset)))
    }
}
