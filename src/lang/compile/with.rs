//! `with`: what was entered is left again, on whatever way its body is left.

use ruff_python_ast::{Stmt, StmtWith, WithItem};

use super::function::{Block, Finally};
use super::{Checked, Compiler};
use crate::lang::code::{Awaited, Instr, Reg, Src};
use crate::lang::{Diagnostic, Span, span};

/// How many blocks may stand in one another, as each item of a `with` is one. CPython lets 20 pass.
const MOST_BLOCKS: usize = 100;

impl<'a> Compiler<'a> {
    pub(super) fn with_statement(&mut self, statement: &'a StmtWith) -> Checked<()> {
        if statement.is_async {
            self.check_async(span(statement), "'async with' outside async function")?;
        }
        self.f().impure();
        self.with_items(&statement.items, &statement.body, statement.is_async)
    }

    /// Each item is a `with` of its own around those after it.
    fn with_items(&mut self, items: &'a [WithItem], body: &'a [Stmt], is_async: bool) -> Checked<()> {
        let Some((item, rest)) = items.split_first() else { return self.body(body) };
        let at = span(&item.context_expr);
        if self.f().blocks.len() >= MOST_BLOCKS {
            return Err(Diagnostic::error(at, "SyntaxError: too many statically nested blocks"));
        }
        // Below the register of the exception: what is above it is let go when there is one.
        let exit = self.f().temp(at)?;
        let exc = self.f().temp(at)?;
        let mark = self.f().mark();
        let manager = self.expr(&item.context_expr)?;
        let manager = self.f().consumed(manager);
        let entered = self.f().temp(at)?;
        self.emit(Instr::WithEnter { dst: entered, exit, manager, is_async }, at);
        if is_async {
            self.await_operand(Src::reg(entered).last(), Awaited::Enter, entered, at)?;
        }
        self.open_try(Some(Finally::Exit { exit, at, is_async }));
        if let Some(target) = &item.optional_vars {
            self.store_target(target, Src::reg(entered))?;
            self.note_target(target);
        }
        self.forget(Src::reg(entered), at);
        self.f().release(mark);
        self.with_items(rest, body, is_async)?;
        let ranges = self.close_try();
        self.exit_with(exit, is_async, at)?;
        let end = self.emit(Instr::Jump { to: 0 }, at);
        let target = self.f().here();
        self.f().cover(&ranges, target, exc);
        self.f().blocks.push(Block::Handler(exc));
        let answer = self.f().temp(at)?;
        self.emit(Instr::WithExit { dst: answer, exit, exc: Some(exc) }, at);
        if is_async {
            self.await_operand(Src::reg(answer).last(), Awaited::Exit, answer, at)?;
        }
        self.emit(Instr::Clear { reg: exit, strict: false }, at);
        let swallowed = self.emit(Instr::JumpIf { src: Src::reg(answer).last(), when: true, to: 0 }, at);
        self.f().blocks.pop();
        self.emit(Instr::Reraise { exc: Some(exc) }, at);
        self.f().land(swallowed);
        self.emit(Instr::Clear { reg: exc, strict: false }, at);
        self.f().land(end);
        Ok(())
    }

    /// Leaves a `with` without an exception.
    pub(super) fn exit_with(&mut self, exit: Reg, is_async: bool, at: Span) -> Checked<()> {
        let mark = self.f().mark();
        let answer = self.f().temp(at)?;
        self.emit(Instr::WithExit { dst: answer, exit, exc: None }, at);
        if is_async {
            self.await_operand(Src::reg(answer).last(), Awaited::Exit, answer, at)?;
        }
        self.emit(Instr::Clear { reg: answer, strict: false }, at);
        self.emit(Instr::Clear { reg: exit, strict: false }, at);
        self.f().release(mark);
        Ok(())
    }
}
