//! `await`, `async for`, and what is only allowed where they are.

use ruff_python_ast::visitor::{Visitor, walk_expr};
use ruff_python_ast::{Comprehension, Expr, StmtFor};

use super::function::Block;
use super::{Checked, Compiler};
use crate::lang::code::{Awaited, CodeKind, Instr, Reg, Src};
use crate::lang::{Diagnostic, Span, span};

impl<'a> Compiler<'a> {
    pub(super) fn await_into(&mut self, operand: &'a Expr, dst: Reg, at: Span) -> Checked<()> {
        self.check_await(at)?;
        let src = self.expr(operand)?;
        let src = self.f().consumed(src);
        self.await_operand(src, Awaited::Operand, dst, at)
    }

    /// Awaits what an operand holds; its value goes to `dst`.
    pub(super) fn await_operand(&mut self, src: Src, of: Awaited, dst: Reg, at: Span) -> Checked<()> {
        let iter = self.f().temp(at)?;
        self.emit(Instr::GetAwaitable { dst: iter, src, of }, at);
        self.emit(Instr::YieldFrom { dst, iter }, at);
        self.emit(Instr::Clear { reg: iter, strict: false }, at);
        Ok(())
    }

    pub(super) fn async_for_loop(&mut self, statement: &'a StmtFor) -> Checked<()> {
        let at = span(&*statement.iter);
        self.check_async(span(statement), "'async for' outside async function")?;
        let iter = self.f().temp(at)?;
        let mark = self.f().mark();
        let src = self.expr(&statement.iter)?;
        self.get_iter(true, iter, src, at);
        self.forget(src, at);
        self.f().release(mark);
        let start = self.f().here();
        let end = self.async_for_next(&statement.target, iter, at)?;
        self.f().blocks.push(Block::Loop { start, breaks: Vec::new(), iter: Some(iter) });
        self.body(&statement.body)?;
        self.emit(Instr::Jump { to: start as u32 }, at);
        self.end_loop(vec![end], &statement.orelse, Some((iter, at)))
    }

    /// Emits `dst = iter(src)`, or its asynchronous counterpart.
    /// Emits what a loop in the same frame goes through `src` with.
    pub(super) fn get_loop(&mut self, is_async: bool, dst: Reg, src: Src, at: Span) {
        self.emit(if is_async { Instr::GetAsyncIter { dst, src } } else { Instr::GetLoop { dst, src } }, at);
    }

    pub(super) fn get_iter(&mut self, is_async: bool, dst: Reg, src: Src, at: Span) {
        self.emit(if is_async { Instr::GetAsyncIter { dst, src } } else { Instr::GetIter { dst, src } }, at);
    }

    /// Emits `target = await anext(iter)`; gives the jump that is taken at its end.
    pub(super) fn async_for_next(&mut self, target: &'a Expr, iter: Reg, at: Span) -> Checked<usize> {
        let mark = self.f().mark();
        let item = self.f().temp(at)?;
        let exc = self.f().temp(at)?;
        let begin = self.f().here() as u32;
        self.emit(Instr::AsyncNext { dst: item, iter }, at);
        self.await_operand(Src::reg(item).last(), Awaited::Next, item, at)?;
        let close = self.f().here();
        let given = self.emit(Instr::Jump { to: 0 }, at);
        let handler = self.f().here();
        self.f().cover(&[(begin, close as u32)], handler, exc);
        self.emit(Instr::EndAsyncFor { exc }, at);
        let end = self.emit(Instr::Jump { to: 0 }, at);
        self.f().land(given);
        self.store_target(target, Src::reg(item))?;
        self.forget(Src::reg(item), at);
        self.f().release(mark);
        Ok(end)
    }

    fn check_await(&mut self, at: Span) -> Checked<()> {
        let f = self.f();
        if f.kind_is_module() && f.inner.is_empty() {
            return Err(Diagnostic::error(at, "SyntaxError: 'await' outside function"));
        }
        if f.inner.is_empty() {
            return self.check_async(at, "'await' outside async function");
        }
        self.check_async_comprehension(at)
    }

    pub(super) fn check_async_comprehension(&mut self, at: Span) -> Checked<()> {
        self.check_async(at, "asynchronous comprehension outside of an asynchronous function")
    }

    /// Whether code here may await; else an error of these words.
    pub(super) fn check_async(&mut self, at: Span, message: &str) -> Checked<()> {
        if self.f().code.kind.is_async() {
            return Ok(());
        }
        let error = Diagnostic::error(at, format!("SyntaxError: {message}"));
        Err(match self.f().kind_is_module() {
            true => error.with_help("asyncio.run(main()) runs a coroutine to its end"),
            false => error.with_help("write 'async def' for the function around it"),
        })
    }

    pub(super) fn check_return(&mut self, value: Option<&Expr>, at: Span) -> Checked<()> {
        if value.is_some() && self.f().code.kind == CodeKind::AsyncGenerator {
            return Err(Diagnostic::error(at, "SyntaxError: 'return' with value in async generator"));
        }
        Ok(())
    }
}

/// Whether a generator expression awaits, so that it is an asynchronous generator. Its first iterable is evaluated outside.
pub(super) fn awaits(element: &Expr, generators: &[Comprehension]) -> bool {
    struct Awaits(bool);
    impl<'a> Visitor<'a> for Awaits {
        fn visit_expr(&mut self, expr: &'a Expr) {
            match expr {
                Expr::Await(_) => self.0 = true,
                Expr::Lambda(_) => {}
                Expr::Generator(inner) => self.visit_expr(&inner.generators[0].iter),
                Expr::ListComp(inner) if is_async(&inner.generators) => self.0 = true,
                Expr::SetComp(inner) if is_async(&inner.generators) => self.0 = true,
                Expr::DictComp(inner) if is_async(&inner.generators) => self.0 = true,
                _ => walk_expr(self, expr),
            }
        }
    }
    fn is_async(generators: &[Comprehension]) -> bool {
        generators.iter().any(|generator| generator.is_async)
    }
    let mut found = Awaits(is_async(generators));
    found.visit_expr(element);
    for (at, generator) in generators.iter().enumerate() {
        if at > 0 {
            found.visit_expr(&generator.iter);
        }
        generator.ifs.iter().for_each(|condition| found.visit_expr(condition));
    }
    found.0
}
