//! `except*` (PEP 654): each clause takes its part of what was raised, and what is left, or raised on the way, is raised in the end.
//!
//! What is under way is kept by an object of the written module `_groups`; the clauses call its methods like any others.

use ruff_python_ast::visitor::{Visitor, walk_stmt};
use ruff_python_ast::{ExceptHandler, Stmt, StmtTry};

use super::function::Block;
use super::{Checked, Compiler};
use crate::lang::code::{Instr, Reg, Src, Window};
use crate::lang::{Diagnostic, Span, span};

impl<'a> Compiler<'a> {
    pub(super) fn try_groups(&mut self, statement: &'a StmtTry, exc: Reg, at: Span) -> Checked<()> {
        let clauses = self.f().temp(at)?;
        self.open_try(None);
        self.body(&statement.body)?;
        let ranges = self.close_try();
        self.body(&statement.orelse)?;
        let end = self.emit(Instr::Jump { to: 0 }, at);
        let target = self.f().here();
        self.f().cover(&ranges, target, exc);
        self.f().blocks.push(Block::Handler(exc));
        let mark = self.f().mark();
        let (module, name) = (self.f().name("_groups"), self.f().name("Clauses"));
        let class = self.f().temp(at)?;
        self.emit(Instr::Import { dst: class, module, name: Some(name) }, at);
        let window = self.window_of(Src::reg(exc), at)?;
        self.emit(Instr::Call { dst: clauses, function: Src::reg(class), window }, at);
        self.emit(Instr::Clear { reg: class, strict: false }, at);
        self.f().release(mark);
        for handler in &statement.handlers {
            self.group_clause(handler, clauses)?;
        }
        self.f().blocks.pop();
        let mark = self.f().mark();
        let left = self.ask(clauses, "left", None, at)?;
        for reg in [clauses, exc] {
            self.emit(Instr::Clear { reg, strict: false }, at);
        }
        let nothing = self.emit(Instr::JumpIf { src: Src::reg(left), when: false, to: 0 }, at);
        self.emit(Instr::Reraise { exc: Some(left) }, at);
        self.f().release(mark);
        self.f().land(nothing);
        self.f().land(end);
        Ok(())
    }

    /// Calls a method of what keeps the clauses.
    fn ask(&mut self, clauses: Reg, method: &str, argument: Option<Src>, at: Span) -> Checked<Reg> {
        let dst = self.f().temp(at)?;
        let window = match argument {
            Some(argument) => self.window_of(argument, at)?,
            None => Window { start: dst, len: 0, named: 0, names: 0 },
        };
        let name = self.f().name(method);
        self.emit(Instr::CallMethod { dst, object: Src::reg(clauses), name, window }, at);
        Ok(dst)
    }

    fn group_clause(&mut self, handler: &'a ExceptHandler, clauses: Reg) -> Checked<()> {
        let ExceptHandler::ExceptHandler(handler) = handler;
        let (at, mark) = (span(handler), self.f().mark());
        let Some(classes) = &handler.type_ else {
            return Err(Diagnostic::error(at, "SyntaxError: expected one or more exception types"));
        };
        if let Some(place) = leaves(&handler.body) {
            let error = "SyntaxError: 'break', 'continue' and 'return' cannot appear in an except* block";
            return Err(Diagnostic::error(place, error));
        }
        let classes = self.expr(classes)?;
        let part = self.ask(clauses, "taken", Some(classes), at)?;
        let skip = self.emit(Instr::JumpIf { src: Src::reg(part), when: false, to: 0 }, at);
        if let Some(name) = &handler.name {
            self.store(name.as_str(), Src::reg(part), at);
        }
        let raised = self.f().temp(at)?;
        self.open_try(None);
        self.f().blocks.push(Block::Handler(part));
        self.body(&handler.body)?;
        self.f().blocks.pop();
        let ranges = self.close_try();
        let over = self.emit(Instr::Jump { to: 0 }, at);
        let target = self.f().here();
        self.f().cover(&ranges, target, raised);
        self.ask(clauses, "add", Some(Src::reg(raised)), at)?;
        self.emit(Instr::Clear { reg: raised, strict: false }, at);
        self.f().land(over);
        if let Some(name) = &handler.name {
            self.unbind(name.as_str(), false, at);
        }
        self.emit(Instr::Clear { reg: part, strict: false }, at);
        self.f().release(mark);
        self.f().land(skip);
        Ok(())
    }
}

/// Where a clause would be left by `return`, or by `break` or `continue` of a loop around it.
fn leaves(body: &[Stmt]) -> Option<Span> {
    struct Search {
        found: Option<Span>,
        loops: u32,
    }
    impl<'a> Visitor<'a> for Search {
        fn visit_stmt(&mut self, stmt: &'a Stmt) {
            match stmt {
                _ if self.found.is_some() => {}
                Stmt::Return(_) => self.found = Some(span(stmt)),
                Stmt::Break(_) | Stmt::Continue(_) if self.loops == 0 => self.found = Some(span(stmt)),
                Stmt::FunctionDef(_) | Stmt::ClassDef(_) => {}
                Stmt::For(_) | Stmt::While(_) => {
                    self.loops += 1;
                    walk_stmt(self, stmt);
                    self.loops -= 1;
                }
                _ => walk_stmt(self, stmt),
            }
        }
    }
    let mut search = Search { found: None, loops: 0 };
    search.visit_body(body);
    search.found
}
