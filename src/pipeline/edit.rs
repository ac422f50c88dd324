//! An edit of a stage as replaced pieces of the text: what it leaves alone stays to the byte.

mod bypass;
mod shift;

use std::ops::Range;

use crate::lang::{Diagnostic, Span};

use super::layout::{
    Rest, indent_before, indent_of_line, line_end, line_start, newline, rest_of_line, skip_spaces, skip_spaces_back,
    whole_lines,
};
use super::outline::Target;
use super::reading::{Form, Place as Site, Reading, Stage};

/// Where a new stage goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place<'a> {
    /// Between the stage of this id and its upstream; before a source: in front of it.
    Before(&'a str),
    /// Between the stage of this id and what it feeds.
    After(&'a str),
    /// In front of the final pipeline; where there is none it becomes the final pipeline.
    First,
}

/// Which way a stage goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Towards the source.
    Up,
    /// Towards the sink.
    Down,
}

/// Pieces of a text to replace.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Edit {
    pieces: Vec<(Range<usize>, String)>,
    /// Which piece holds the stage that the edit is about, and where in it.
    focus: Option<(usize, usize)>,
}

impl Edit {
    fn replace(mut self, range: Range<usize>, with: impl Into<String>) -> Self {
        self.pieces.push((range, with.into()));
        self
    }

    /// The piece added last holds the stage, from its byte `at` on.
    fn focus(mut self, at: usize) -> Self {
        self.focus = Some((self.pieces.len() - 1, at));
        self
    }

    /// The text with the pieces replaced, and where the stage in question stands in it.
    pub(super) fn apply(&self, text: &str) -> (String, Option<usize>) {
        let mut order: Vec<usize> = (0..self.pieces.len()).collect();
        order.sort_by_key(|index| (self.pieces[*index].0.start, *index));
        let (mut out, mut at, mut focus) = (String::with_capacity(text.len() + 64), 0, None);
        for index in order {
            let (range, with) = &self.pieces[index];
            out.push_str(&text[at..range.start.max(at)]);
            if let Some((piece, offset)) = self.focus
                && piece == index
            {
                focus = Some(out.len() + offset);
            }
            out.push_str(with);
            at = range.end.max(at);
        }
        out.push_str(&text[at..]);
        (out, focus)
    }
}

/// A document's text with its stages: what edits are computed from.
#[derive(Clone, Copy)]
pub(super) struct Editor<'d> {
    pub(super) text: &'d str,
    pub(super) reading: &'d Reading,
}

impl<'d> Editor<'d> {
    fn stage(&self, index: usize) -> &'d Stage {
        &self.reading.stages[index]
    }

    fn refuse<T>(&self, target: Target, message: &str, help: &str) -> Result<T, Diagnostic> {
        let span = match target {
            Target::Stage(index) => self.stage(index).outer,
            Target::Bypassed(link, number) => self.reading.bypassed(link)[number].span,
        };
        Err(Diagnostic::error(span, message).with_help(help))
    }

    /// `new` as the first stage of the final pipeline.
    pub(super) fn insert_first(&self, new: &str) -> Edit {
        match self.reading.root {
            Some(root) => {
                let mut first = root;
                while let Some(up) = self.stage(first).spine {
                    first = up;
                }
                self.in_front(self.stage(first), new)
            }
            None => {
                let newline = newline(self.text);
                let ends = if self.text.is_empty() || self.text.ends_with('\n') { "" } else { newline };
                // Below definitions a pipeline stands apart.
                let apart = self.reading.only_defines && !self.text.trim().is_empty();
                let lines = self.text.lines().next_back().is_some_and(|line| !line.trim().is_empty());
                let gap = format!("{ends}{}", if apart && lines { newline } else { "" });
                let end = self.text.len();
                Edit::default().replace(end..end, format!("{gap}{new}{newline}")).focus(gap.len())
            }
        }
    }

    fn in_front(&self, head: &Stage, new: &str) -> Edit {
        let (start, end) = (head.outer.start as usize, head.outer.end as usize);
        let gap = match self.indent_after(head) {
            Some(indent) => format!("{}{indent}", newline(self.text)),
            None => " ".to_owned(),
        };
        let (open, close) = if head.loose { ("(", ")") } else { ("", "") };
        let edit = Edit::default().replace(start..start, format!("{new}{gap}| {open}")).focus(0);
        if head.loose { edit.replace(end..end, close) } else { edit }
    }

    pub(super) fn insert_before(&self, target: Target, new: &str) -> Result<Edit, Diagnostic> {
        match target {
            Target::Bypassed(link, number) => {
                let at = self.reading.bypassed(link)[number].span.start as usize;
                let gap = format!("{}{}", newline(self.text), indent_of_line(self.text, at));
                Ok(Edit::default().replace(at..at, format!("| {new}{gap}")).focus(2))
            }
            Target::Stage(index) => {
                let stage = self.stage(index);
                match &stage.form {
                    Form::Head if stage.lanes.is_empty() => Ok(self.in_front(stage, new)),
                    Form::Head => self.refuse(
                        target,
                        &format!("'{}' has several inputs", stage.name),
                        "add the stage after the input that it is for",
                    ),
                    Form::Piped { pipe, .. } => {
                        let gap = match indent_before(self.text, *pipe) {
                            Some(indent) => format!("{}{indent}", newline(self.text)),
                            None => " ".to_owned(),
                        };
                        Ok(Edit::default().replace(*pipe..*pipe, format!("| {new}{gap}")).focus(2))
                    }
                    Form::Called { upstream, upstream_loose } => Ok(self.append(*upstream, *upstream_loose, None, new)),
                }
            }
        }
    }

    pub(super) fn insert_after(&self, target: Target, new: &str) -> Edit {
        match target {
            Target::Bypassed(link, number) => {
                let span = self.reading.bypassed(link)[number].span;
                let indent = indent_of_line(self.text, span.start as usize);
                let lead = format!("{}{indent}| ", newline(self.text));
                let end = span.end as usize;
                Edit::default().replace(end..end, format!("{lead}{new}")).focus(lead.len())
            }
            Target::Stage(index) => {
                let stage = self.stage(index);
                self.append(stage.outer, stage.loose, self.indent_after(stage), new)
            }
        }
    }

    /// `| new` behind what stands at `span`, on a line of its own where `indent` says so.
    fn append(&self, span: Span, loose: bool, indent: Option<&str>, new: &str) -> Edit {
        let (start, mut end) = (span.start as usize, span.end as usize);
        let mut edit = Edit::default();
        let mut close = "";
        if loose {
            edit = edit.replace(start..start, "(");
            close = ")";
        }
        let lead = match indent {
            Some(indent) => {
                if !loose && rest_of_line(self.text, end) != Rest::Code {
                    end = line_end(self.text, end);
                }
                format!("{close}{}{indent}| ", newline(self.text))
            }
            None => format!("{close} | "),
        };
        edit.replace(end..end, format!("{lead}{new}")).focus(lead.len())
    }

    /// The indentation of the line on which a `|` after `stage` stands: of the one that is there, or else of its own.
    fn indent_after(&self, stage: &Stage) -> Option<&'d str> {
        let below = self.reading.stages.iter().find_map(|other| match other.form {
            Form::Piped { pipe, left } if left.end == stage.outer.end => Some(pipe),
            _ => None,
        });
        match (below, &stage.form) {
            (Some(pipe), _) => indent_before(self.text, pipe),
            (None, Form::Piped { pipe, .. }) => indent_before(self.text, *pipe),
            (None, _) => None,
        }
    }

    /// The indentation of the lines that begin with a `|` in the pipeline of which `stage` is a part.
    fn line_indent(&self, stage: &Stage) -> Option<&'d str> {
        let indent = |stage: &Stage| match stage.form {
            Form::Piped { pipe, .. } => indent_before(self.text, pipe),
            _ => None,
        };
        let same = self.reading.stages.iter().filter(|other| other.place == stage.place);
        let own = indent(stage);
        own.or_else(|| same.filter(|other| self.in_one_chain(stage, other)).find_map(indent))
    }

    /// Whether the `|` of one is joined to the other by nothing but `|`s.
    fn in_one_chain(&self, one: &Stage, other: &Stage) -> bool {
        let left = |stage: &Stage| match stage.form {
            Form::Piped { left, .. } => left,
            _ => stage.outer,
        };
        left(other).contains(one.outer) || left(one).contains(other.outer)
    }

    pub(super) fn replace(&self, target: Target, new: &str, called: Option<&str>) -> Edit {
        match target {
            Target::Bypassed(link, number) => {
                let span = self.reading.bypassed(link)[number].span;
                let text = format!("#| {}", new.replace('\n', "\n#."));
                Edit::default().replace(span.range(), text).focus(0)
            }
            Target::Stage(index) => {
                let stage = self.stage(index);
                match (&stage.form, called) {
                    (Form::Called { .. }, Some(called)) => {
                        Edit::default().replace(stage.outer.range(), called).focus(0)
                    }
                    (Form::Called { upstream, upstream_loose }, None) => {
                        let lead = format!("{} | ", self.operand(*upstream, *upstream_loose));
                        Edit::default().replace(stage.outer.range(), format!("{lead}{new}")).focus(lead.len())
                    }
                    _ => Edit::default().replace(stage.outer.range(), new).focus(0),
                }
            }
        }
    }

    /// What stands at `span`, fit to stand left of a `|`.
    fn operand(&self, span: Span, loose: bool) -> String {
        let text = &self.text[span.range()];
        if loose { format!("({text})") } else { text.to_owned() }
    }

    pub(super) fn delete(&self, target: Target) -> Result<Edit, Diagnostic> {
        let index = match target {
            Target::Bypassed(link, number) => {
                let span = self.reading.bypassed(link)[number].span;
                return Ok(Edit::default().replace(whole_lines(self.text, span.range()), ""));
            }
            Target::Stage(index) => index,
        };
        let stage = self.stage(index);
        match &stage.form {
            Form::Piped { pipe, .. } => {
                Ok(Edit::default().replace(self.piped_cut(*pipe, stage.outer.end as usize), ""))
            }
            Form::Called { upstream, upstream_loose } => {
                Ok(Edit::default().replace(stage.outer.range(), self.operand(*upstream, *upstream_loose)))
            }
            Form::Head => self.delete_head(target, stage),
        }
    }

    /// A stage with its `|`, and the line where it has one to itself.
    fn piped_cut(&self, pipe: usize, end: usize) -> Range<usize> {
        let alone = indent_before(self.text, pipe).is_some();
        match rest_of_line(self.text, end) {
            Rest::Code if alone && !self.text[skip_spaces(self.text, end)..].starts_with('|') => {
                let above = line_start(self.text, pipe);
                let before = self.text[..above].trim_end_matches(['\n', '\r']).len();
                let commented = self.text[line_start(self.text, before)..before].contains('#');
                if commented { pipe..end } else { skip_spaces_back(self.text, before)..end }
            }
            Rest::Code if alone => pipe..skip_spaces(self.text, end),
            Rest::Nothing | Rest::Comment if alone => whole_lines(self.text, pipe..end),
            _ => skip_spaces_back(self.text, pipe)..end,
        }
    }

    fn delete_head(&self, target: Target, stage: &Stage) -> Result<Edit, Diagnostic> {
        let next = self.reading.stages.iter().find_map(|other| match other.form {
            Form::Piped { pipe, left } if left == stage.outer || self.is_wrapped(left, stage.outer) => {
                Some((pipe, left))
            }
            _ => None,
        });
        if let Some((pipe, left)) = next {
            let end = skip_spaces(self.text, pipe + 1);
            return Ok(Edit::default().replace(left.start as usize..end, ""));
        }
        match stage.place {
            Site::Statement(site) => {
                let site = site.range();
                let alone =
                    indent_before(self.text, site.start).is_some() && rest_of_line(self.text, site.end) != Rest::Code;
                let cut = if alone { whole_lines(self.text, site) } else { site };
                Ok(Edit::default().replace(cut, ""))
            }
            Site::Lane(argument) => Ok(Edit::default().replace(self.argument_cut(argument.range()), "")),
            Site::Value => self.refuse(
                target,
                &format!("'{}' is all that its name stands for", stage.name),
                "replace it, or delete the stages that use the name first",
            ),
            Site::Upstream => self.refuse(
                target,
                &format!("'{}' is what the stage below reads from", stage.name),
                "replace it, or delete the stage below first",
            ),
        }
    }

    fn is_wrapped(&self, wider: Span, inner: Span) -> bool {
        wider.contains(inner)
            && self.text[wider.start as usize..inner.start as usize].chars().all(|c| c == '(' || c.is_whitespace())
            && self.text[inner.end as usize..wider.end as usize].chars().all(|c| c == ')' || c.is_whitespace())
    }

    /// An argument with one of the commas beside it.
    fn argument_cut(&self, argument: Range<usize>) -> Range<usize> {
        let before = self.text[..argument.start].trim_end();
        if before.ends_with(',') {
            return before.len() - 1..argument.end;
        }
        let after = self.text[argument.end..].trim_start();
        match after.strip_prefix(',') {
            Some(after) => argument.start..self.text.len() - after.trim_start_matches(' ').len(),
            None => argument,
        }
    }
}
