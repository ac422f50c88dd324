//! Where code goes on: branches, loops, and the ways out of them.

use ruff_python_ast::{ElifElseClause, Expr, Stmt, StmtFor, StmtWhile};

use super::function::{Block, Finally};
use super::{Checked, Compiler};
use crate::lang::code::{Instr, Src};
use crate::lang::{Diagnostic, Span, span};

impl<'a> Compiler<'a> {
    /// Leaves blocks down to `depth`, running what has to run on the way, then emits `exit`.
    pub(super) fn leave(&mut self, depth: usize, exit: impl FnOnce(&mut Self)) -> Checked<()> {
        let mut left = Vec::new();
        while self.f().blocks.len() > depth {
            let here = self.f().here() as u32;
            let mut block = self.f().blocks.pop().expect("counted above");
            match &mut block {
                Block::Try { ranges, open, finally } => {
                    let finally = *finally;
                    ranges.extend(open.take().map(|start| (start, here)));
                    left.push(block);
                    match finally {
                        Some(Finally::Body(body)) => self.body(body)?,
                        Some(Finally::Exit { exit, at, is_async }) => self.exit_with(exit, is_async, at)?,
                        None => {}
                    }
                }
                Block::Named(name) => {
                    let name = *name;
                    left.push(block);
                    self.unbind(name, false, Span::default());
                }
                Block::Handler(exc) => {
                    let reg = *exc;
                    left.push(block);
                    self.emit(Instr::Clear { reg, strict: false }, Span::default());
                }
                Block::Loop { iter, .. } => {
                    let iter = *iter;
                    left.push(block);
                    if let Some(reg) = iter {
                        self.emit(Instr::Clear { reg, strict: false }, Span::default());
                    }
                }
            }
        }
        exit(self);
        let here = self.f().here() as u32;
        for mut block in left.into_iter().rev() {
            if let Block::Try { open, .. } = &mut block {
                *open = Some(here);
            }
            self.f().blocks.push(block);
        }
        Ok(())
    }

    pub(super) fn break_or_continue(&mut self, is_break: bool, at: Span) -> Checked<()> {
        let Some(depth) = self.f().blocks.iter().rposition(|block| matches!(block, Block::Loop { .. })) else {
            let word = if is_break { "'break' outside loop" } else { "'continue' not properly in loop" };
            return Err(Diagnostic::error(at, format!("SyntaxError: {word}")));
        };
        // `break` leaves the loop itself as well, `continue` stays in it.
        let mut jump = 0;
        self.leave(depth + 1, |compiler| {
            if is_break && let Some(Block::Loop { iter: Some(reg), .. }) = compiler.f().blocks.last() {
                let reg = *reg;
                compiler.emit(Instr::Clear { reg, strict: false }, at);
            }
            jump = compiler.emit(Instr::Jump { to: 0 }, at);
        })?;
        let f = self.f();
        if let Block::Loop { start, breaks, .. } = &mut f.blocks[depth] {
            if is_break {
                breaks.push(jump);
            } else {
                let start = *start as u32;
                f.point(jump, start);
            }
        }
        Ok(())
    }

    pub(super) fn branches(&mut self, test: &'a Expr, body: &'a [Stmt], clauses: &'a [ElifElseClause]) -> Checked<()> {
        let mut ends = Vec::new();
        let mut skip = self.jump_if(test, false)?;
        self.body(body)?;
        for clause in clauses {
            ends.push(self.emit(Instr::Jump { to: 0 }, Span::default()));
            skip.drain(..).for_each(|jump| self.f().land(jump));
            if let Some(test) = &clause.test {
                skip = self.jump_if(test, false)?;
            }
            self.body(&clause.body)?;
        }
        skip.into_iter().chain(ends).for_each(|jump| self.f().land(jump));
        Ok(())
    }

    pub(super) fn while_loop(&mut self, statement: &'a StmtWhile) -> Checked<()> {
        let start = self.f().here();
        let ends = self.jump_if(&statement.test, false)?;
        self.f().blocks.push(Block::Loop { start, breaks: Vec::new(), iter: None });
        self.body(&statement.body)?;
        self.emit(Instr::Jump { to: start as u32 }, span(&*statement.test));
        self.end_loop(ends, &statement.orelse, None)
    }

    pub(super) fn for_loop(&mut self, statement: &'a StmtFor) -> Checked<()> {
        if statement.is_async {
            return self.async_for_loop(statement);
        }
        let at = span(&*statement.iter);
        let iter = self.f().temp(at)?;
        let mark = self.f().mark();
        let src = self.expr(&statement.iter)?;
        self.emit(Instr::GetLoop { dst: iter, src }, at);
        self.forget(src, at);
        self.f().release(mark);
        let start = self.f().here();
        let end = self.for_next(&statement.target, iter, at)?;
        self.f().blocks.push(Block::Loop { start, breaks: Vec::new(), iter: Some(iter) });
        let bound = self.f().bound_mark();
        self.note_target(&statement.target);
        self.body(&statement.body)?;
        self.f().end_bound(bound);
        self.emit(Instr::Jump { to: start as u32 }, at);
        self.end_loop(vec![end], &statement.orelse, Some((iter, at)))
    }

    /// Emits `target = next(iter)`; gives the jump that is taken at its end.
    pub(super) fn for_next(&mut self, target: &'a Expr, iter: u16, at: Span) -> Checked<usize> {
        let mark = self.f().mark();
        let (dst, direct) = match self.register_target(target) {
            Some(reg) => (reg, true),
            None => (self.f().temp(at)?, false),
        };
        let end = self.emit(Instr::ForIter { dst, iter, end: 0 }, at);
        if !direct {
            self.store_last(target, Src::reg(dst))?;
        }
        self.f().release(mark);
        Ok(end)
    }

    pub(super) fn end_loop(&mut self, ends: Vec<usize>, orelse: &'a [Stmt], iter: Option<(u16, Span)>) -> Checked<()> {
        let Some(Block::Loop { breaks, .. }) = self.f().blocks.pop() else {
            unreachable!("the loop's block is the innermost again");
        };
        ends.into_iter().for_each(|jump| self.f().land(jump));
        if let Some((reg, at)) = iter {
            self.emit(Instr::Clear { reg, strict: false }, at);
        }
        self.body(orelse)?;
        breaks.into_iter().for_each(|jump| self.f().land(jump));
        Ok(())
    }
}
