//! Statements.

use std::collections::HashSet;

use ruff_python_ast::{
    ElifElseClause, Expr, ExprContext, Parameters as SyntaxParameters, Stmt, StmtFor, StmtFunctionDef, StmtWhile,
};

use super::function::{Block, Finally, Function};
use super::{Checked, Compiler, may_bind};
use crate::lang::code::{Code, CodeKind, Const, Instr, Parameter, Parameters, Src};
use crate::lang::scope::{Around, Collector};
use crate::lang::{Diagnostic, Span, placeholder, span};

impl<'a> Compiler<'a> {
    pub(super) fn body(&mut self, body: &'a [Stmt]) -> Checked<()> {
        body.iter().try_for_each(|stmt| self.stmt(stmt))
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

    fn break_or_continue(&mut self, is_break: bool, at: Span) -> Checked<()> {
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

    fn branches(&mut self, test: &'a Expr, body: &'a [Stmt], clauses: &'a [ElifElseClause]) -> Checked<()> {
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

    fn while_loop(&mut self, statement: &'a StmtWhile) -> Checked<()> {
        let start = self.f().here();
        let ends = self.jump_if(&statement.test, false)?;
        self.f().blocks.push(Block::Loop { start, breaks: Vec::new(), iter: None });
        self.body(&statement.body)?;
        self.emit(Instr::Jump { to: start as u32 }, span(&*statement.test));
        self.end_loop(ends, &statement.orelse, None)
    }

    fn for_loop(&mut self, statement: &'a StmtFor) -> Checked<()> {
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
        self.body(&statement.body)?;
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
        let mut read = Vec::with_capacity(values.len());
        for value in values {
            let src = self.expr(value)?;
            read.push(self.copied(src, span(value))?);
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
                if may_bind(value) {
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

    fn function_def(&mut self, def: &'a StmtFunctionDef) -> Checked<()> {
        let at = span(def);
        let mut decorators = Vec::new();
        for decorator in &def.decorator_list {
            let src = self.expr(&decorator.expression)?;
            decorators.push((self.copied(src, at)?, span(decorator)));
        }
        let defaults = self.defaults(&def.parameters)?;
        let outer = self.f().around.bound;
        let bound = outer || placeholder::is_bound_in(&def.body, Some(&def.parameters));
        let around = Around { bound, in_stage_call: false };
        let scope = Collector::body(&def.body, Some(&def.parameters), self.names.is_stage, outer);
        let kind = match (def.is_async, scope.yields) {
            (false, false) => CodeKind::Function,
            (false, true) => CodeKind::Generator,
            (true, false) => CodeKind::Coroutine,
            (true, true) => CodeKind::AsyncGenerator,
        };
        let optimistic = self.functions.len() == 1 && self.bindings.get(def.name.as_str()) == Some(&1);
        if optimistic {
            self.pure_functions.insert(def.name.to_string());
        }
        self.enter(Function::new(def.name.as_str(), at, kind, scope, around));
        if def.is_async {
            self.f().impure();
        }
        self.parameters(&def.parameters);
        self.f().code.annotations = self.function_annotations(def);
        if let Some(Stmt::Expr(first)) = def.body.first()
            && let Expr::StringLiteral(text) = &*first.value
        {
            self.f().code.doc = Some(text.value.to_str().to_owned());
        }
        self.body(&def.body)?;
        let none = self.none();
        let end = Span { start: at.end, end: at.end };
        self.emit(Instr::Return { src: none }, end);
        let mut code = self.functions.pop().expect("pushed above").finish();
        if optimistic && !code.pure {
            self.pure_functions.remove(def.name.as_str());
            // What is defined in it was taken for pure where it calls this one.
            taint(&mut code);
        }
        let child = self.f().code.children.len() as u16;
        self.f().code.children.push(code);
        let dst = self.f().temp(at)?;
        self.emit(Instr::MakeFunction { dst, child, defaults }, at);
        for (function, at) in decorators.into_iter().rev() {
            let window = self.window_of(Src::reg(dst), at)?;
            self.emit(Instr::Call { dst, function, window }, at);
            self.f().impure();
        }
        let is_local_function = !self.f().kind_is_module();
        if is_local_function {
            self.bind_without_effect(def.name.as_str(), Src::reg(dst), at);
        } else {
            self.store(def.name.as_str(), Src::reg(dst), at);
        }
        self.forget(Src::reg(dst), at);
        Ok(())
    }

    /// What a function annotates, each with the text: annotations are not evaluated.
    fn function_annotations(&self, def: &StmtFunctionDef) -> Vec<(String, String)> {
        let parameters = def.parameters.iter().map(|parameter| (parameter.name().as_str(), parameter.annotation()));
        let all = parameters.chain([("return", def.returns.as_deref())]);
        all.filter_map(|(name, annotation)| Some((name.to_owned(), self.annotation(annotation?)))).collect()
    }

    /// The text of an annotation; of one that is written as a text, what that says.
    pub(super) fn annotation(&self, annotation: &Expr) -> String {
        match annotation {
            Expr::StringLiteral(text) => text.value.to_str().to_owned(),
            other => self.text[span(other).range()].to_owned(),
        }
    }

    fn bind_without_effect(&mut self, name: &str, src: Src, at: Span) {
        self.store(name, src, at);
    }

    /// Evaluates defaults into registers in a row; gives the first.
    pub(super) fn defaults(&mut self, parameters: &'a SyntaxParameters) -> Checked<u16> {
        let mut seen = HashSet::new();
        if let Some(again) = parameters.iter().map(|p| p.name()).find(|name| !seen.insert(name.as_str())) {
            let message = format!("SyntaxError: duplicate argument '{again}' in function definition");
            return Err(Diagnostic::error(span(again), message));
        }
        let start = self.f().mark();
        for parameter in parameters.iter_non_variadic_params() {
            if let Some(default) = &parameter.default {
                let dst = self.f().temp(span(&**default))?;
                self.expr_into(default, dst)?;
            }
        }
        Ok(start)
    }

    pub(super) fn parameters(&mut self, parameters: &SyntaxParameters) {
        let made = |parameter: &ruff_python_ast::ParameterWithDefault| Parameter {
            name: parameter.name().to_string(),
            has_default: parameter.default.is_some(),
        };
        self.f().code.parameters = Parameters {
            plain: parameters.posonlyargs.iter().chain(&parameters.args).map(made).collect(),
            positional_only: parameters.posonlyargs.len(),
            keyword_only: parameters.kwonlyargs.iter().map(made).collect(),
            rest: parameters.vararg.as_ref().map(|rest| rest.name.to_string()),
            named_rest: parameters.kwarg.as_ref().map(|rest| rest.name.to_string()),
        };
        self.f().share_parameters();
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
            Expr::Name(name) if name.ctx == ExprContext::Del => self.unbind(name.id.as_str(), true, at),
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

/// Takes back that what is defined in a function is pure.
fn taint(code: &mut Code) {
    for child in &mut code.children {
        child.pure = false;
        taint(child);
    }
}

/// The targets of an assignment to several at once.
fn parts(target: &Expr) -> Option<&[Expr]> {
    match target {
        Expr::Tuple(tuple) => Some(&tuple.elts),
        Expr::List(list) => Some(&list.elts),
        _ => None,
    }
}
