//! Statements.

use ruff_python_ast::{Expr, ExprContext, Stmt};

use super::function::Block;
use super::{Checked, Compiler, is_plain, may_bind};
use crate::lang::code::{CodeKind, Const, Instr, Src};
use crate::lang::{Diagnostic, Span, span};

impl<'a> Compiler<'a> {
    pub(super) fn body(&mut self, body: &'a [Stmt]) -> Checked<()> {
        let mark = self.f().bound_mark();
        for stmt in body {
            self.stmt(stmt)?;
            self.note_bound_by(stmt);
        }
        self.f().end_bound(mark);
        Ok(())
    }

    /// Notes what a statement binds once it has run.
    fn note_bound_by(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Assign(assign) => assign.targets.iter().for_each(|target| self.note_target(target)),
            Stmt::AugAssign(assign) => self.note_target(&assign.target),
            Stmt::AnnAssign(assign) if assign.value.is_some() => self.note_target(&assign.target),
            Stmt::FunctionDef(def) => self.f().note_bound(def.name.as_str()),
            Stmt::ClassDef(def) => self.f().note_bound(def.name.as_str()),
            _ => {}
        }
    }

    /// Notes that what is assigned to is bound from here on.
    pub(super) fn note_target(&mut self, target: &Expr) {
        match target {
            Expr::Name(name) => self.f().note_bound(name.id.as_str()),
            Expr::Starred(starred) => self.note_target(&starred.value),
            _ => parts(target).into_iter().flatten().for_each(|part| self.note_target(part)),
        }
    }

    fn stmt(&mut self, stmt: &'a Stmt) -> Checked<()> {
        let mark = self.f().mark();
        self.stmt_with_temps(stmt)?;
        self.f().release(mark);
        Ok(())
    }

    fn stmt_with_temps(&mut self, stmt: &'a Stmt) -> Checked<()> {
        let at = span(stmt);
        match stmt {
            Stmt::Expr(statement) => {
                if statement.value.is_string_literal_expr() {
                    return Ok(());
                }
                if let Expr::Name(name) = &*statement.value {
                    let dst = self.f().temp(at)?;
                    let place = self.place(name.id.as_str());
                    self.load_into(name.id.as_str(), place, dst, at)?;
                    self.forget(Src::reg(dst), at);
                    return Ok(());
                }
                let src = self.expr(&statement.value)?;
                // What nobody keeps is let go at once: a generator that is dropped here is closed here.
                if let Some(reg) = src.as_reg().filter(|&reg| self.f().is_temp(reg)) {
                    self.emit(Instr::Clear { reg, strict: false }, at);
                }
                Ok(())
            }
            Stmt::Assign(assign) => match &assign.targets[..] {
                [target] => self.assign(target, &assign.value),
                targets => {
                    let src = self.expr(&assign.value)?;
                    targets.iter().try_for_each(|target| self.store_target(target, src))
                }
            },
            Stmt::AugAssign(assign) => self.augmented(&assign.target, assign.op, &assign.value, at),
            Stmt::AnnAssign(assign) => match &assign.value {
                Some(value) => self.assign(&assign.target, value),
                None => Ok(()),
            },
            Stmt::Return(statement) => {
                if matches!(self.f().code.kind, CodeKind::Module | CodeKind::Class) {
                    return Err(Diagnostic::error(at, "SyntaxError: 'return' outside function"));
                }
                self.check_return(statement.value.as_deref(), at)?;
                let mut src = match &statement.value {
                    Some(value) => self.expr(value)?,
                    None => self.none(),
                };
                // What runs on the way out may bind or unbind what is returned.
                let runs = |block: &Block<'_>| matches!(block, Block::Try { finally: Some(_), .. } | Block::Named(_));
                let fails = |block: &Block<'_>| matches!(block, Block::Try { .. });
                if self.f().blocks.iter().any(fails) {
                    // A name that is not bound is what the `try` around sees.
                    src = self.copied(src, at)?;
                }
                if self.f().blocks.iter().any(runs) {
                    let dst = self.f().temp(at)?;
                    self.emit(Instr::Move { dst, src }, at);
                    src = Src::reg(dst);
                }
                self.leave(0, |compiler| {
                    compiler.emit(Instr::Return { src }, at);
                })
            }
            Stmt::If(statement) => self.branches(&statement.test, &statement.body, &statement.elif_else_clauses),
            Stmt::While(statement) => self.while_loop(statement),
            Stmt::For(statement) => self.for_loop(statement),
            Stmt::Break(_) | Stmt::Continue(_) => self.break_or_continue(stmt.is_break_stmt(), at),
            Stmt::Pass(_) => Ok(()),
            Stmt::Global(global) => self.check_declared(&global.names, at),
            Stmt::Nonlocal(nonlocal) => {
                if self.f().kind_is_module() {
                    let message = "SyntaxError: nonlocal declaration not allowed at module level";
                    return Err(Diagnostic::error(at, message));
                }
                self.check_declared(&nonlocal.names, at)?;
                for name in &nonlocal.names {
                    let inner = self.functions.len() - 1;
                    if inner == 0 || self.capture(name.as_str(), inner, true).is_none() {
                        let message = format!("SyntaxError: no binding for nonlocal '{name}' found");
                        return Err(Diagnostic::error(at, message));
                    }
                }
                Ok(())
            }
            Stmt::FunctionDef(def) => self.function_def(def),
            Stmt::Raise(raise) => {
                let handled = self.f().handled();
                let Some(exc) = &raise.exc else {
                    self.emit(Instr::Reraise { exc: handled }, at);
                    return Ok(());
                };
                let exc = self.expr(exc)?;
                let cause = raise.cause.as_ref().map(|cause| self.expr(cause)).transpose()?;
                self.emit(Instr::Raise { exc, cause, handled }, at);
                Ok(())
            }
            Stmt::Try(statement) => self.try_statement(statement, at),
            Stmt::Assert(assert) => {
                let passed = self.jump_if(&assert.test, true)?;
                let message = assert.msg.as_ref().map(|message| self.expr(message)).transpose()?;
                self.emit(Instr::AssertFailed { message }, at);
                passed.into_iter().for_each(|jump| self.f().land(jump));
                Ok(())
            }
            Stmt::Delete(delete) => delete.targets.iter().try_for_each(|target| self.delete(target)),
            Stmt::Import(import) => self.import(import, at),
            Stmt::ImportFrom(import) => self.import_from(import, at),
            Stmt::ClassDef(def) => self.class_def(def),
            Stmt::With(statement) => self.with_statement(statement),
            Stmt::Match(statement) => self.match_statement(statement),
            Stmt::TypeAlias(_) => Err(self.unsupported(at, "'type'")),
            Stmt::IpyEscapeCommand(_) => Err(self.unsupported(at, "this statement")),
        }
    }

    fn check_declared(&mut self, names: &[ruff_python_ast::Identifier], at: Span) -> Checked<()> {
        let problem = names.iter().find_map(|name| self.f().scope.misdeclared.get(name.as_str()).cloned());
        problem.map_or(Ok(()), |problem| Err(Diagnostic::error(at, format!("SyntaxError: {problem}"))))
    }

    /// Lets a temporary go.
    pub(super) fn forget(&mut self, src: Src, at: Span) {
        if let Some(reg) = src.as_reg().filter(|&reg| self.f().is_temp(reg)) {
            self.emit(Instr::Clear { reg, strict: false }, at);
        }
    }

    fn assign(&mut self, target: &'a Expr, value: &'a Expr) -> Checked<()> {
        if let Some(dst) = self.register_target(target) {
            return self.expr_into(value, dst);
        }
        if let (Some(targets), Expr::Tuple(values)) = (parts(target), value)
            && targets.len() == values.len()
            && !targets.iter().chain(&values.elts).any(Expr::is_starred_expr)
        {
            return self.assign_parts(targets, &values.elts);
        }
        let src = self.expr(value)?;
        self.store_last(target, src)
    }

    /// `a, b = b, a`: the parts are read before any is written, and nobody sees a tuple of them.
    fn assign_parts(&mut self, targets: &'a [Expr], values: &'a [Expr]) -> Checked<()> {
        let mark = self.f().mark();
        let at_once = match (targets, values) {
            ([others @ .., target], [before @ .., value]) if is_made_anew(target, value, others) => {
                self.register_target(target).map(|dst| (value, dst, before))
            }
            _ => None,
        };
        let mut read = Vec::with_capacity(values.len());
        for value in at_once.map_or(values, |(_, _, before)| before) {
            let src = self.expr(value)?;
            read.push(self.copied(src, span(value))?);
        }
        if let Some((value, dst, _)) = at_once {
            self.expr_into(value, dst)?;
        }
        for (target, src) in targets.iter().zip(read) {
            self.store_last(target, src)?;
        }
        self.f().release(mark);
        Ok(())
    }

    fn augmented(&mut self, target: &'a Expr, op: ruff_python_ast::Operator, value: &'a Expr, at: Span) -> Checked<()> {
        let op = super::expr::binary_op(op);
        match target {
            Expr::Name(name) => {
                let mut a = self.load(name.id.as_str(), span(target))?;
                if may_bind(value) || !is_plain(value) && self.f().may_be_unbound(a) {
                    a = self.copied(a, span(target))?;
                }
                let b = self.expr(value)?;
                let dst = match self.register_target(target) {
                    Some(reg) => reg,
                    None => self.f().temp(at)?,
                };
                self.emit(Instr::Inplace { op, dst, a, b }, at);
                self.store(name.id.as_str(), Src::reg(dst), at);
            }
            Expr::Attribute(attribute) => {
                let object = self.expr(&attribute.value)?;
                let name = self.attribute_name(attribute.attr.as_str());
                let dst = self.f().temp(at)?;
                self.emit(Instr::GetAttr { dst, object, name }, span(target));
                let b = self.expr(value)?;
                self.emit(Instr::Inplace { op, dst, a: Src::reg(dst), b }, at);
                self.f().impure();
                self.emit(Instr::SetAttr { object, name, src: Src::reg(dst) }, at);
            }
            Expr::Subscript(subscript) => {
                let object = self.expr(&subscript.value)?;
                let key = self.expr(&subscript.slice)?;
                let dst = self.f().temp(at)?;
                self.emit(Instr::GetItem { dst, object, key }, span(target));
                let b = self.expr(value)?;
                self.emit(Instr::Inplace { op, dst, a: Src::reg(dst), b }, at);
                self.f().impure();
                self.emit(Instr::SetItem { object, key, src: Src::reg(dst) }, at);
            }
            _ => {
                return Err(Diagnostic::error(
                    span(target),
                    "SyntaxError: illegal expression for augmented assignment",
                ));
            }
        }
        // A list that grows in place may be seen by others.
        self.f().impure();
        Ok(())
    }

    /// A copy of an operand in a temporary of its own, so that later assignments do not change it.
    pub(super) fn copied(&mut self, src: Src, at: Span) -> Checked<Src> {
        match src.as_reg() {
            Some(reg) if !self.f().is_temp(reg) => {
                let dst = self.f().temp(at)?;
                self.emit(Instr::Move { dst, src }, at);
                Ok(Src::reg(dst))
            }
            _ => Ok(src),
        }
    }

    fn delete(&mut self, target: &'a Expr) -> Checked<()> {
        let at = span(target);
        match target {
            Expr::Name(name) if name.ctx == ExprContext::Del => {
                if let super::Place::Register(reg) = self.place(name.id.as_str()) {
                    self.f().note_deleted(reg);
                }
                self.unbind(name.id.as_str(), true, at);
            }
            Expr::Subscript(subscript) => {
                let object = self.expr(&subscript.value)?;
                let key = self.expr(&subscript.slice)?;
                self.f().impure();
                self.emit(Instr::DelItem { object, key }, at);
            }
            Expr::Attribute(attribute) => {
                let object = self.expr(&attribute.value)?;
                let name = self.attribute_name(attribute.attr.as_str());
                self.f().impure();
                self.emit(Instr::DelAttr { object, name }, at);
            }
            Expr::Tuple(tuple) => return tuple.elts.iter().try_for_each(|target| self.delete(target)),
            Expr::List(list) => return list.elts.iter().try_for_each(|target| self.delete(target)),
            _ => return Err(self.unsupported(at, "deleting this")),
        }
        Ok(())
    }

    pub(super) fn unbind(&mut self, name: &str, strict: bool, at: Span) {
        match self.place(name) {
            super::Place::Register(reg) => {
                self.emit(Instr::Clear { reg, strict }, at);
            }
            super::Place::Cell(cell) => {
                self.emit(Instr::ClearCell { cell, strict }, at);
            }
            super::Place::Global(slot) => {
                self.f().impure();
                self.emit(Instr::ClearGlobal { slot, strict }, at);
            }
            super::Place::Builtin => {}
        }
        if self.f().is_noted {
            let name = self.attribute_name(name);
            self.emit(Instr::ForgetName { name }, at);
        }
    }

    /// A window of one argument.
    pub(super) fn window_of(&mut self, src: Src, at: Span) -> Checked<crate::lang::code::Window> {
        let start = self.f().temp(at)?;
        self.emit(Instr::Move { dst: start, src }, at);
        Ok(crate::lang::code::Window { start, len: 1, named: 0, names: 0 })
    }

    pub(super) fn text_constant(&mut self, text: &str) -> Src {
        self.f().constant(Const::Str(text.to_owned()))
    }
}

/// Whether the last of several targets can be bound before the others, `n` in `a, n = n, n + 1`: it is a number or the like that it is
/// calculated from, so that nothing comes of what it was, and nothing depends on it where the others are bound.
fn is_made_anew(target: &Expr, value: &Expr, others: &[Expr]) -> bool {
    let Expr::Name(name) = target else { return false };
    let is_it = |expr: &Expr| matches!(expr, Expr::Name(other) if other.id == name.id);
    let mut calculated = value;
    while let Expr::BinOp(operation) = calculated {
        if is_it(&operation.left) || is_it(&operation.right) {
            return others.iter().all(|other| other.is_name_expr() && !is_it(other));
        }
        calculated = &operation.left;
    }
    false
}

/// The targets of an assignment to several at once.
fn parts(target: &Expr) -> Option<&[Expr]> {
    match target {
        Expr::Tuple(tuple) => Some(&tuple.elts),
        Expr::List(list) => Some(&list.elts),
        _ => None,
    }
}
