//! An edit of a stage as replaced pieces of the text: what it leaves alone stays to the byte.

use std::ops::Range;

use crate::lang::{Diagnostic, Span};

use super::layout::{
    Rest, indent_before, indent_of_line, line_end, line_start, newline, next_line, rest_of_line, skip_spaces,
    skip_spaces_back, whole_lines,
};
use super::outline::{Link, Target, is_direct};
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
                let gap = if self.text.is_empty() || self.text.ends_with('\n') { "" } else { newline };
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

    pub(super) fn bypass(&self, target: Target) -> Result<Edit, Diagnostic> {
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
    fn fresh_line(&self, stage: &Stage) -> String {
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

    /// `target` and what stands above (`Up`) or below it change places; `other` is that neighbour.
    pub(super) fn swap(&self, target: Target, other: Target, direction: Direction) -> Result<Edit, Diagnostic> {
        let (upper, lower) = match direction {
            Direction::Up => (other, target),
            Direction::Down => (target, other),
        };
        match (upper, lower) {
            (Target::Stage(upper), Target::Stage(lower)) => self.swap_stages(upper, lower, target),
            (Target::Bypassed(a, m), Target::Bypassed(b, n)) => {
                let (a, b) = (self.reading.bypassed(a)[m].span.range(), self.reading.bypassed(b)[n].span.range());
                let (one, two) = (self.text[a.clone()].to_owned(), self.text[b.clone()].to_owned());
                let edit = Edit::default().replace(a, two).replace(b, one);
                Ok(match direction {
                    Direction::Up => Edit { focus: Some((0, 0)), ..edit },
                    Direction::Down => Edit { focus: Some((1, 0)), ..edit },
                })
            }
            (Target::Bypassed(link, number), Target::Stage(lower)) => {
                let span = self.reading.bypassed(link)[number].span;
                let Form::Piped { pipe, .. } = self.stage(lower).form else { return self.refuse_swap(target) };
                self.move_line(span, pipe, self.stage(lower), true, target == upper)
            }
            (Target::Stage(upper), Target::Bypassed(link, number)) => {
                let span = self.reading.bypassed(link)[number].span;
                let Form::Piped { pipe, .. } = self.stage(upper).form else { return self.refuse_swap(target) };
                self.move_line(span, pipe, self.stage(upper), false, target == lower)
            }
        }
    }

    fn refuse_swap<T>(&self, target: Target) -> Result<T, Diagnostic> {
        self.refuse(target, "a source stays where it is", "nothing can stand above what the items come from")
    }

    /// The bypassed stage at `span` to the other side of `stage`, whose `|` stands at `pipe`.
    fn move_line(
        &self,
        span: Span,
        pipe: usize,
        stage: &Stage,
        below: bool,
        follows_line: bool,
    ) -> Result<Edit, Diagnostic> {
        let lines = whole_lines(self.text, span.range());
        let comment = &self.text[span.range()];
        let gap = self.fresh_line(stage);
        let end = stage.outer.end as usize;
        let mut edit = Edit::default().replace(lines, "");
        if below {
            let code = rest_of_line(self.text, end) == Rest::Code;
            let at = if code { end } else { line_end(self.text, end) };
            let tail = if code { gap.clone() } else { String::new() };
            edit =
                edit.replace(at..if code { skip_spaces(self.text, at) } else { at }, format!("{gap}{comment}{tail}"));
            if follows_line {
                edit = edit.focus(gap.len());
            } else {
                edit = edit.replace(pipe..pipe, "").focus(skip_spaces(self.text, pipe + 1) - pipe);
            }
        } else {
            match indent_before(self.text, pipe) {
                Some(_) => edit = edit.replace(pipe..pipe, format!("{comment}{gap}")),
                None => edit = edit.replace(skip_spaces_back(self.text, pipe)..pipe, format!("{gap}{comment}{gap}")),
            }
            let (_, with) = &edit.pieces[edit.pieces.len() - 1];
            let (comment_at, stage_at) = (with.len() - gap.len() - comment.len(), with.len());
            let stage_at = stage_at + skip_spaces(self.text, pipe + 1) - pipe;
            edit = edit.focus(if follows_line { comment_at } else { stage_at });
        }
        Ok(edit)
    }

    fn swap_stages(&self, upper: usize, lower: usize, target: Target) -> Result<Edit, Diagnostic> {
        let (above, below) = (self.stage(upper), self.stage(lower));
        if above.form == Form::Head {
            return self.refuse_swap(target);
        }
        let moves_down = target == Target::Stage(upper);
        if let (Form::Piped { .. }, Form::Piped { .. }) = (&above.form, &below.form) {
            let (a, b) = (above.outer.range(), below.outer.range());
            let (one, two) = (self.text[a.clone()].to_owned(), self.text[b.clone()].to_owned());
            let edit = Edit::default().replace(a, two).replace(b, one);
            return Ok(Edit { focus: Some((usize::from(moves_down), 0)), ..edit });
        }
        if !is_direct(self.reading, lower) {
            return self.refuse(target, "its neighbour stands in another statement", "move the stages in the text");
        }
        let (up, loose) = match &above.form {
            Form::Piped { left, .. } => (*left, false),
            Form::Called { upstream, upstream_loose } => (*upstream, *upstream_loose),
            Form::Head => return self.refuse_swap(target),
        };
        let whole = match &below.form {
            Form::Piped { left, .. } => left.to(below.outer),
            _ => below.outer,
        };
        let first = format!("{} | ", self.operand(up, loose));
        let second = format!("{first}{} | ", below.text);
        let focus = if moves_down { second.len() } else { first.len() };
        Ok(Edit::default().replace(whole.range(), format!("{second}{}", above.text)).focus(focus))
    }

    /// What stands above or below `target` in its own pipeline, bypassed stages included.
    pub(super) fn neighbour(&self, target: Target, direction: Direction) -> Option<Target> {
        let line = self.line_of(target)?;
        let at = line.iter().position(|other| *other == target)?;
        match direction {
            Direction::Up => at.checked_sub(1).map(|at| line[at]),
            Direction::Down => line.get(at + 1).copied(),
        }
    }

    /// The pipeline in which `target` stands, from its source down.
    fn line_of(&self, target: Target) -> Option<Vec<Target>> {
        let roots = self.reading.root.map(|root| (root, Link::Root)).into_iter();
        let lanes = self.reading.stages.iter().enumerate().flat_map(|(index, stage)| {
            stage.lanes.iter().enumerate().map(move |(lane, input)| (input.stage, Link::Lane(index, lane)))
        });
        roots.chain(lanes).map(|(last, link)| self.line(last, link)).find(|line| line.contains(&target))
    }

    fn line(&self, last: usize, link: Link) -> Vec<Target> {
        let bypassed = |link: Link| (0..self.reading.bypassed(link).len()).map(move |n| Target::Bypassed(link, n));
        let mut line: Vec<Target> = bypassed(link).rev().collect();
        let mut next = Some(last);
        while let Some(index) = next {
            line.extend(bypassed(Link::After(index)).rev());
            line.push(Target::Stage(index));
            line.extend(bypassed(Link::Before(index)).rev());
            next = self.stage(index).spine;
        }
        line.reverse();
        line
    }
}
