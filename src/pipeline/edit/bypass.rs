//! A stage into a comment that keeps its place, and back.

use super::{Edit, Editor};
use crate::lang::{Diagnostic, Span};
use crate::pipeline::layout::{
    Rest, indent_before, indent_of_line, newline, next_line, rest_of_line, skip_spaces, skip_spaces_back,
};
use crate::pipeline::outline::Target;
use crate::pipeline::reading::{Form, Stage};

impl Editor<'_> {
    pub(in crate::pipeline) fn bypass(&self, target: Target) -> Result<Edit, Diagnostic> {
        let index = match target {
            Target::Bypassed(link, number) => return Ok(self.restore(self.reading.bypassed(link)[number].span)),
            Target::Stage(index) => index,
        };
        let stage = self.stage(index);
        match &stage.form {
            Form::Head => self.refuse(
                target,
                &format!("'{}' is where items come from", stage.name),
                "a source cannot be bypassed: replace it",
            ),
            Form::Called { upstream, upstream_loose } => {
                let gap = self.fresh_line(stage);
                let text = stage.text.replace('\n', "\n#.");
                let mut with = format!("{}{gap}#| {text}", self.operand(*upstream, *upstream_loose));
                let end = stage.outer.end as usize;
                if rest_of_line(self.text, end) == Rest::Code {
                    with.push_str(&gap);
                }
                Ok(Edit::default().replace(stage.outer.range(), with))
            }
            Form::Piped { pipe, .. } => Ok(self.comment_out(stage, *pipe)),
        }
    }

    fn comment_out(&self, stage: &Stage, pipe: usize) -> Edit {
        let end = stage.outer.end as usize;
        let gap = self.fresh_line(stage);
        let mut edit = Edit::default();
        edit = if indent_before(self.text, pipe).is_some() {
            edit.replace(pipe..pipe, "#")
        } else {
            edit.replace(skip_spaces_back(self.text, pipe)..pipe, format!("{gap}#"))
        };
        let mut line = next_line(self.text, pipe);
        while line <= end && line > pipe && line < self.text.len() {
            edit = edit.replace(line..line, "#.");
            line = next_line(self.text, line);
        }
        if rest_of_line(self.text, end) == Rest::Code {
            edit = edit.replace(end..skip_spaces(self.text, end), gap);
        }
        // The other stages of the pipeline get a line each.
        for other in &self.reading.stages {
            if let Form::Piped { pipe: at, .. } = other.form
                && at != pipe
                && self.in_one_chain(stage, other)
                && indent_before(self.text, at).is_none()
                && (at < pipe
                    || at > end && rest_of_line(self.text, end) == Rest::Code && at != skip_spaces(self.text, end))
            {
                let gap = self.fresh_line(stage);
                edit = edit.replace(skip_spaces_back(self.text, at)..at, gap);
            }
        }
        edit
    }

    /// A newline and the indentation of a stage's own line in this pipeline.
    pub(super) fn fresh_line(&self, stage: &Stage) -> String {
        let newline = newline(self.text);
        match self.line_indent(stage) {
            Some(indent) => format!("{newline}{indent}"),
            None => format!("{newline}{}    ", indent_of_line(self.text, stage.outer.start as usize)),
        }
    }

    /// A bypassed stage as a stage again.
    fn restore(&self, span: Span) -> Edit {
        let (start, end) = (span.start as usize, span.end as usize);
        let mut edit = Edit::default().replace(start..start + 1, "").focus(0);
        let mut line = next_line(self.text, start);
        while line < end {
            edit = edit.replace(line..line + 2, "");
            line = next_line(self.text, line);
        }
        edit
    }
}
