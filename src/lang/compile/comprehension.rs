//! Comprehensions, which run in the frame around them with targets of their own, and generator expressions.

use std::collections::HashMap;

use ruff_python_ast::{Comprehension, Expr};

use super::asynchronous::awaits;
use super::function::Function;
use super::{Checked, Compiler};
use crate::lang::code::{CodeKind, Home, Instr, Parameter, Parameters, Reg, Src};
use crate::lang::scope::{Collector, targets};
use crate::lang::{Span, span};

/// What each turn of the innermost loop does.
#[derive(Clone, Copy)]
enum Element<'a> {
    Append(&'a Expr),
    Add(&'a Expr),
    Set(Option<&'a Expr>, &'a Expr),
    Yield(&'a Expr),
}

impl<'a> Compiler<'a> {
    pub(super) fn comprehension_into(&mut self, expr: &'a Expr, dst: Reg, at: Span) -> Checked<()> {
        let (generators, element) = match expr {
            Expr::ListComp(comp) => (&comp.generators, Element::Append(&comp.elt)),
            Expr::SetComp(comp) => (&comp.generators, Element::Add(&comp.elt)),
            Expr::DictComp(comp) => (&comp.generators, Element::Set(comp.key.as_deref(), &comp.value)),
            Expr::Generator(comp) => return self.generator_expression(&comp.elt, &comp.generators, dst, at),
            _ => unreachable!("the caller looked"),
        };
        if generators.iter().any(|generator| generator.is_async) {
            self.check_async_comprehension(at)?;
        }
        let result = self.f().temp(at)?;
        let iter = self.f().temp(at)?;
        let first = self.expr(&generators[0].iter)?;
        self.get_loop(generators[0].is_async, iter, first, span(&generators[0].iter));
        self.forget(first, at);
        self.emit(
            match element {
                Element::Append(_) | Element::Yield(_) => Instr::BuildList { dst: result, start: result, len: 0 },
                Element::Add(_) => Instr::BuildSet { dst: result, start: result, len: 0 },
                Element::Set(..) => Instr::BuildDict { dst: result, start: result, len: 0 },
            },
            at,
        );
        let homes = self.comprehension_homes(generators, element, at)?;
        self.f().inner.push(homes);
        self.comprehension_loops(generators, 0, iter, result, element)?;
        let homes = self.f().inner.pop().expect("pushed above");
        for home in homes.into_values() {
            if let Home::Register(reg) = home {
                self.f().unpin(reg);
                self.emit(Instr::Clear { reg, strict: false }, at);
            }
        }
        self.emit(Instr::Move { dst, src: Src::reg(result).last() }, at);
        self.forget(Src::reg(result), at);
        Ok(())
    }

    /// The targets' homes: registers, or cells where a function inside uses them.
    fn comprehension_homes(
        &mut self,
        generators: &'a [Comprehension],
        element: Element<'a>,
        at: Span,
    ) -> Checked<HashMap<String, Home>> {
        let elements: Vec<&Expr> = match element {
            Element::Append(element) | Element::Add(element) | Element::Yield(element) => vec![element],
            Element::Set(key, value) => key.into_iter().chain([value]).collect(),
        };
        let around = self.f().around;
        let scope = Collector::generator(&elements, generators, self.names.is_stage, around);
        let mut homes = HashMap::new();
        for name in targets(generators) {
            let home = if scope.captured.contains(&name) {
                let cell = self.f().fresh_cell();
                self.emit(Instr::FreshCell { cell }, at);
                Home::Cell(cell)
            } else {
                Home::Register(self.f().pin(at)?)
            };
            homes.insert(name, home);
        }
        Ok(homes)
    }

    fn comprehension_loops(
        &mut self,
        generators: &'a [Comprehension],
        depth: usize,
        iter: Reg,
        result: Reg,
        element: Element<'a>,
    ) -> Checked<()> {
        let generator = &generators[depth];
        let at = span(&generator.iter);
        let start = self.f().here();
        let end = match generator.is_async {
            true => self.async_for_next(&generator.target, iter, at)?,
            false => self.for_next(&generator.target, iter, at)?,
        };
        let mut again = Vec::new();
        for condition in &generator.ifs {
            again.extend(self.jump_if(condition, false)?);
        }
        let mark = self.f().mark();
        match generators.get(depth + 1) {
            Some(next) => {
                let inner = self.f().temp(at)?;
                let src = self.expr(&next.iter)?;
                self.get_loop(next.is_async, inner, src, span(&next.iter));
                self.forget(src, at);
                self.comprehension_loops(generators, depth + 1, inner, result, element)?;
            }
            None => self.comprehension_element(result, element)?,
        }
        self.f().release(mark);
        again.into_iter().for_each(|jump| self.f().point(jump, start as u32));
        self.emit(Instr::Jump { to: start as u32 }, at);
        self.f().land(end);
        self.emit(Instr::Clear { reg: iter, strict: false }, at);
        Ok(())
    }

    fn comprehension_element(&mut self, result: Reg, element: Element<'a>) -> Checked<()> {
        match element {
            Element::Append(item) => {
                let src = self.expr(item)?;
                let src = self.f().consumed(src);
                self.emit(Instr::ListAppend { list: result, src }, span(item));
            }
            Element::Add(item) => {
                let src = self.expr(item)?;
                self.emit(Instr::SetAdd { set: result, src }, span(item));
            }
            Element::Set(Some(key), value) => {
                let place = span(key);
                let key = self.expr_before(key, value)?;
                let src = self.expr(value)?;
                self.emit(Instr::DictSet { dict: result, key, src }, place);
            }
            Element::Set(None, value) => {
                let src = self.expr(value)?;
                self.emit(Instr::DictUpdate { dict: result, src, call: None }, span(value));
            }
            Element::Yield(item) => {
                let src = self.expr(item)?;
                let src = self.f().consumed(src);
                self.emit(Instr::Yield { dst: result, src }, span(item));
            }
        }
        Ok(())
    }

    /// A generator function of the first iterable, called at once.
    fn generator_expression(
        &mut self,
        element: &'a Expr,
        generators: &'a [Comprehension],
        dst: Reg,
        at: Span,
    ) -> Checked<()> {
        let kind = match awaits(element, generators) {
            true => CodeKind::AsyncGenerator,
            false => CodeKind::Generator,
        };
        let function = self.f().temp(at)?;
        let argument = self.f().temp(at)?;
        let src = self.expr(&generators[0].iter)?;
        // Nobody but its loop sees the argument.
        self.get_loop(generators[0].is_async, argument, src, span(&generators[0].iter));
        self.forget(src, at);
        let around = self.f().around;
        let mut scope = Collector::generator(&[element], generators, self.names.is_stage, around);
        scope.bound.shift_insert(0, ".0".to_owned());
        self.enter(Function::new("<genexpr>", at, kind, scope, around));
        if kind.is_async() {
            self.f().impure();
        }
        let parameter = Parameter { name: ".0".to_owned(), has_default: false };
        self.f().code.parameters = Parameters { plain: vec![parameter], ..Parameters::default() };
        let result = self.f().temp(at)?;
        self.comprehension_loops(generators, 0, 0, result, Element::Yield(element))?;
        let none = self.none();
        self.emit(Instr::Return { src: none }, at);
        let code = self.functions.pop().expect("pushed above").finish();
        if !code.pure {
            // Whatever goes through it here has its effects.
            self.f().impure();
        }
        self.f().code.children.push(code);
        self.make_function(function, function, at);
        let window = crate::lang::code::Window { start: argument, len: 1, named: 0, names: 0 };
        self.emit(Instr::Call { dst, function: Src::reg(function), window }, at);
        self.forget(Src::reg(function), at);
        Ok(())
    }
}
