//! What is assigned to.

use ruff_python_ast::Expr;

use super::{Checked, Compiler, Place};
use crate::lang::code::{Instr, Reg, Src};
use crate::lang::{Diagnostic, span};

impl<'a> Compiler<'a> {
    /// The register of a target that is a plain local: values can be made right there.
    pub(super) fn register_target(&mut self, target: &Expr) -> Option<Reg> {
        let Expr::Name(name) = target else { return None };
        if self.f().is_noted {
            return None;
        }
        match self.place(name.id.as_str()) {
            Place::Register(reg) => Some(reg),
            _ => None,
        }
    }

    pub(super) fn store_target(&mut self, target: &'a Expr, src: Src) -> Checked<()> {
        let at = span(target);
        match target {
            Expr::Name(name) => self.store(name.id.as_str(), src, at),
            Expr::Tuple(tuple) => return self.unpack(&tuple.elts, src, target),
            Expr::List(list) => return self.unpack(&list.elts, src, target),
            Expr::Attribute(attribute) => {
                let object = self.expr(&attribute.value)?;
                let name = self.attribute_name(attribute.attr.as_str());
                self.f().impure();
                let object = self.f().used_up(object, &attribute.value);
                self.emit(Instr::SetAttr { object, name, src }, at);
            }
            Expr::Subscript(subscript) => {
                let object = self.expr(&subscript.value)?;
                let key = self.expr(&subscript.slice)?;
                self.f().impure();
                self.emit(Instr::SetItem { object, key, src }, at);
            }
            Expr::Starred(_) => {
                let message = "SyntaxError: starred assignment target must be in a list or tuple";
                return Err(Diagnostic::error(at, message));
            }
            _ => return Err(Diagnostic::error(at, "SyntaxError: cannot assign to expression here")),
        }
        Ok(())
    }

    /// The same, of an operand that nothing reads afterwards: a temporary goes over to the variable.
    pub(super) fn store_last(&mut self, target: &'a Expr, src: Src) -> Checked<()> {
        match (target, src.as_reg()) {
            (Expr::Name(name), Some(reg)) if self.f().is_temp(reg) => {
                self.store(name.id.as_str(), src.last(), span(target));
            }
            (Expr::Tuple(tuple), Some(reg)) if self.f().is_temp(reg) => self.unpack(&tuple.elts, src.last(), target)?,
            (Expr::List(list), Some(reg)) if self.f().is_temp(reg) => self.unpack(&list.elts, src.last(), target)?,
            _ => {
                self.store_target(target, src)?;
                self.forget(src, span(target));
            }
        }
        Ok(())
    }

    /// The first of the registers of targets that are plain locals, where these stand one after the other.
    fn row_of_locals(&mut self, targets: &[Expr]) -> Option<Reg> {
        let mut registers = targets.iter().map(|target| match target {
            Expr::Starred(starred) => self.register_target(&starred.value),
            target => self.register_target(target),
        });
        let start = registers.next()??;
        let in_row = (start + 1..).zip(registers).all(|(next, reg)| reg == Some(next));
        in_row.then_some(start)
    }

    fn unpack(&mut self, targets: &'a [Expr], src: Src, whole: &Expr) -> Checked<()> {
        let at = span(whole);
        let mark = self.f().mark();
        let mut stars = targets.iter().enumerate().filter(|(_, target)| target.is_starred_expr()).map(|(at, _)| at);
        let star = stars.next();
        if stars.next().is_some() {
            return Err(Diagnostic::error(at, "SyntaxError: multiple starred expressions in assignment"));
        }
        let (before, after) = match star {
            Some(star) => (star, targets.len() - star - 1),
            None => (targets.len(), 0),
        };
        let (before, after) = (before as u16, after as u16);
        if let Some(start) = self.row_of_locals(targets) {
            self.emit(Instr::Unpack { src, start, before, after, star: star.is_some() }, at);
            return Ok(());
        }
        let start = self.f().mark();
        for target in targets {
            self.f().temp(span(target))?;
        }
        self.emit(Instr::Unpack { src, start, before, after, star: star.is_some() }, at);
        for (offset, target) in targets.iter().enumerate() {
            let part = Src::reg(start + offset as u16);
            match target {
                Expr::Starred(starred) => self.store_last(&starred.value, part)?,
                target => self.store_last(target, part)?,
            }
        }
        self.f().release(mark);
        Ok(())
    }
}
