//! `try`, `except`, `else`, `finally`.

use ruff_python_ast::{ExceptHandler, Expr, StmtTry};

use super::function::{Block, Finally};
use super::{Checked, Compiler};
use crate::lang::code::{Instr, Src};
use crate::lang::{Diagnostic, Span, span};

impl<'a> Compiler<'a> {
    pub(super) fn try_statement(&mut self, statement: &'a StmtTry, at: Span) -> Checked<()> {
        if statement.handlers.is_empty() && (statement.finalbody.is_empty() || !statement.orelse.is_empty()) {
            return Err(Diagnostic::error(at, "SyntaxError: expected 'except' or 'finally' block"));
        }
        let exc = self.f().temp(at)?;
        if statement.finalbody.is_empty() {
            return self.try_handlers(statement, exc, at);
        }
        self.open_try(Some(Finally::Body(&statement.finalbody)));
        if statement.handlers.is_empty() {
            self.body(&statement.body)?;
        } else {
            self.try_handlers(statement, exc, at)?;
        }
        let ranges = self.close_try();
        self.body(&statement.finalbody)?;
        let end = self.emit(Instr::Jump { to: 0 }, at);
        let target = self.f().here();
        self.f().cover(&ranges, target, exc);
        self.f().blocks.push(Block::Handler(exc));
        self.body(&statement.finalbody)?;
        self.f().blocks.pop();
        self.emit(Instr::Reraise { exc: Some(exc) }, at);
        self.f().land(end);
        Ok(())
    }

    pub(super) fn open_try(&mut self, finally: Option<Finally<'a>>) {
        let open = Some(self.f().here() as u32);
        self.f().blocks.push(Block::Try { ranges: Vec::new(), open, finally });
    }

    pub(super) fn close_try(&mut self) -> Vec<(u32, u32)> {
        let here = self.f().here() as u32;
        match self.f().blocks.pop() {
            Some(Block::Try { mut ranges, open, .. }) => {
                ranges.extend(open.map(|start| (start, here)));
                ranges
            }
            _ => unreachable!("the try's block is the innermost again"),
        }
    }

    fn try_handlers(&mut self, statement: &'a StmtTry, exc: u16, at: Span) -> Checked<()> {
        match statement.is_star {
            true => self.try_groups(statement, exc, at),
            false => self.try_except(statement, exc, at),
        }
    }

    fn try_except(&mut self, statement: &'a StmtTry, exc: u16, at: Span) -> Checked<()> {
        self.open_try(None);
        self.body(&statement.body)?;
        let ranges = self.close_try();
        self.body(&statement.orelse)?;
        let mut ends = vec![self.emit(Instr::Jump { to: 0 }, at)];
        let target = self.f().here();
        self.f().cover(&ranges, target, exc);
        self.f().blocks.push(Block::Handler(exc));
        for handler in &statement.handlers {
            let ExceptHandler::ExceptHandler(handler) = handler;
            let mark = self.f().mark();
            let at = span(handler);
            let skip = match &handler.type_ {
                Some(classes) => {
                    let place = span(&**classes);
                    if matches!(&**classes, Expr::Tuple(several) if !several.parenthesized) {
                        let error = "SyntaxError: multiple exception types must be parenthesized";
                        return Err(Diagnostic::error(place, error));
                    }
                    let classes = self.expr(classes)?;
                    let dst = self.f().temp(at)?;
                    self.emit(Instr::MatchExc { dst, exc, classes }, place);
                    Some(self.emit(Instr::JumpIf { src: Src::reg(dst), when: false, to: 0 }, place))
                }
                None => None,
            };
            self.f().release(mark);
            if let Some(name) = &handler.name {
                self.store(name.as_str(), Src::reg(exc), at);
                // However the body is left, the name is unbound.
                let inner = self.f().temp(at)?;
                let open = Some(self.f().here() as u32);
                self.f().blocks.push(Block::Named(name.as_str()));
                self.f().blocks.push(Block::Try { ranges: Vec::new(), open, finally: None });
                self.body(&handler.body)?;
                let ranges = self.close_try();
                self.f().blocks.pop();
                self.unbind(name.as_str(), false, at);
                let over = self.emit(Instr::Jump { to: 0 }, at);
                let target = self.f().here();
                self.f().cover(&ranges, target, inner);
                self.unbind(name.as_str(), false, at);
                self.emit(Instr::Reraise { exc: Some(inner) }, at);
                self.f().land(over);
            } else {
                self.body(&handler.body)?;
            }
            self.emit(Instr::Clear { reg: exc, strict: false }, at);
            ends.push(self.emit(Instr::Jump { to: 0 }, at));
            self.f().release(mark);
            if let Some(skip) = skip {
                self.f().land(skip);
            }
        }
        self.f().blocks.pop();
        self.emit(Instr::Reraise { exc: Some(exc) }, at);
        ends.into_iter().for_each(|jump| self.f().land(jump));
        Ok(())
    }
}
