//! A stage and its neighbour change places.

use super::{Direction, Edit, Editor};
use crate::lang::{Diagnostic, Span};
use crate::pipeline::layout::{
    Rest, indent_before, line_end, rest_of_line, skip_spaces, skip_spaces_back, whole_lines,
};
use crate::pipeline::outline::{Link, Target, is_direct};
use crate::pipeline::reading::{Form, Stage};

impl Editor<'_> {
    /// `target` and what stands above (`Up`) or below it change places; `other` is that neighbour.
    pub(in crate::pipeline) fn swap(
        &self,
        target: Target,
        other: Target,
        direction: Direction,
    ) -> Result<Edit, Diagnostic> {
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
    pub(in crate::pipeline) fn neighbour(&self, target: Target, direction: Direction) -> Option<Target> {
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
