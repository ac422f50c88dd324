//! Expressions.

use ruff_python_ast::{BoolOp, Expr, Operator, UnaryOp as SyntaxUnary};

use super::display::Kind;
use super::function::Function;
use super::{Checked, Compiler, is_plain, may_bind};
use crate::lang::code::{CodeKind, Instr, Reg, Src};
use crate::lang::placeholder::{PLACEHOLDER, as_pipe};
use crate::lang::scope::{Around, Collector, Scope};
use crate::lang::{Diagnostic, Span, span};
use crate::value::{BinaryOp, UnaryOp};

pub(super) fn binary_op(op: Operator) -> BinaryOp {
    match op {
        Operator::Add => BinaryOp::Add,
        Operator::Sub => BinaryOp::Sub,
        Operator::Mult => BinaryOp::Mul,
        Operator::MatMult => BinaryOp::MatMul,
        Operator::Div => BinaryOp::Div,
        Operator::Mod => BinaryOp::Mod,
        Operator::Pow => BinaryOp::Pow,
        Operator::LShift => BinaryOp::Shl,
        Operator::RShift => BinaryOp::Shr,
        Operator::BitOr => BinaryOp::Or,
        Operator::BitXor => BinaryOp::Xor,
        Operator::BitAnd => BinaryOp::And,
        Operator::FloorDiv => BinaryOp::FloorDiv,
    }
}

impl<'a> Compiler<'a> {
    /// Evaluates an expression: an operand that stays as it is until the next statement.
    pub(super) fn expr(&mut self, expr: &'a Expr) -> Checked<Src> {
        match expr {
            Expr::Name(name) => self.load(name.id.as_str(), span(expr)),
            _ => match self.literal(expr)? {
                Some(constant) => Ok(self.f().constant(constant)),
                None => {
                    let dst = self.f().temp(span(expr))?;
                    self.expr_into(expr, dst)?;
                    Ok(Src::reg(dst))
                }
            },
        }
    }

    /// Evaluates an expression that others follow: `later` must not change what was read.
    pub(super) fn expr_before(&mut self, expr: &'a Expr, later: &Expr) -> Checked<Src> {
        let src = self.expr(expr)?;
        // A name that is not bound is found out before anything else happens.
        let first = may_bind(later) || !is_plain(later) && self.f().may_be_unbound(src);
        if first { self.copied(src, span(expr)) } else { Ok(src) }
    }

    /// Evaluates an expression into a register.
    pub(super) fn expr_into(&mut self, expr: &'a Expr, dst: Reg) -> Checked<()> {
        let at = span(expr);
        let mark = self.f().mark();
        self.expr_into_with_temps(expr, dst, at)?;
        self.f().release(mark);
        Ok(())
    }

    fn expr_into_with_temps(&mut self, expr: &'a Expr, dst: Reg, at: Span) -> Checked<()> {
        if let Some(constant) = self.literal(expr)? {
            let src = self.f().constant(constant);
            self.emit(Instr::Move { dst, src }, at);
            return Ok(());
        }
        match expr {
            Expr::Name(name) => {
                let place = self.place(name.id.as_str());
                self.load_into(name.id.as_str(), place, dst, at)?;
            }
            Expr::BinOp(op) => {
                if let Some((left, right)) = as_pipe(expr) {
                    return self.pipe_into(left, right, dst, at);
                }
                let a = self.expr_before(&op.left, &op.right)?;
                let b = self.expr(&op.right)?;
                let (a, b) = (self.f().used_up(a, &op.left), self.f().used_up(b, &op.right));
                self.emit(Instr::Binary { op: binary_op(op.op), dst, a, b }, at);
            }
            Expr::UnaryOp(unary) => {
                let a = self.expr(&unary.operand)?;
                let a = self.f().used_up(a, &unary.operand);
                let op = match unary.op {
                    SyntaxUnary::Not => UnaryOp::Not,
                    SyntaxUnary::USub => UnaryOp::Neg,
                    SyntaxUnary::UAdd => UnaryOp::Pos,
                    SyntaxUnary::Invert => UnaryOp::Invert,
                };
                self.emit(Instr::Unary { op, dst, a }, at);
            }
            Expr::BoolOp(op) => {
                let when = op.op == BoolOp::Or;
                // A part is made in a temporary: the target may be read by a later part.
                let result = self.f().temp(at)?;
                let mut jumps = Vec::new();
                for (position, value) in op.values.iter().enumerate() {
                    self.expr_into(value, result)?;
                    if position + 1 < op.values.len() {
                        jumps.push(self.emit(Instr::JumpIf { src: Src::reg(result), when, to: 0 }, span(value)));
                    }
                }
                jumps.into_iter().for_each(|jump| self.f().land(jump));
                self.emit(Instr::Move { dst, src: Src::reg(result).last() }, at);
            }
            Expr::Compare(compare) => {
                self.check_no_pipe(&compare.left)?;
                compare.comparators.iter().try_for_each(|operand| self.check_no_pipe(operand))?;
                self.compare_into(compare, dst, at)?;
            }
            Expr::If(conditional) => {
                for part in [&conditional.test, &conditional.body, &conditional.orelse] {
                    self.check_no_pipe(part)?;
                }
                let result = self.f().temp(at)?;
                let otherwise = self.jump_if(&conditional.test, false)?;
                self.expr_into(&conditional.body, result)?;
                let end = self.emit(Instr::Jump { to: 0 }, at);
                otherwise.into_iter().for_each(|jump| self.f().land(jump));
                self.expr_into(&conditional.orelse, result)?;
                self.f().land(end);
                self.emit(Instr::Move { dst, src: Src::reg(result).last() }, at);
            }
            Expr::Named(named) => {
                if let Expr::Name(name) = &*named.target
                    && self.f().inner.iter().any(|homes| homes.contains_key(name.id.as_str()))
                {
                    let text = "assignment expression cannot rebind comprehension iteration variable";
                    return Err(Diagnostic::error(at, format!("SyntaxError: {text} '{}'", name.id)));
                }
                self.expr_into(&named.value, dst)?;
                self.store_target(&named.target, Src::reg(dst))?;
            }
            Expr::Lambda(lambda) => {
                let empty = ruff_python_ast::Parameters::default();
                let defaults = match &lambda.parameters {
                    Some(parameters) => self.defaults(parameters)?,
                    None => self.f().mark(),
                };
                let parameters = lambda.parameters.as_deref();
                let bound = self.f().around.bound
                    || parameters.is_some_and(|p| p.iter().any(|parameter| parameter.name() == PLACEHOLDER));
                let around = Around { bound, ..self.f().around };
                let scope = Collector::expression(&lambda.body, parameters, self.names.is_stage, around);
                self.function_of(&lambda.body, "<lambda>", at, scope, around, |compiler| {
                    compiler.parameters(parameters.unwrap_or(&empty));
                })?;
                self.make_function(dst, defaults, at);
            }
            Expr::Call(call) => self.call_into(call, dst, at)?,
            Expr::Attribute(attribute) => {
                let object = self.expr(&attribute.value)?;
                let object = self.f().used_up(object, &attribute.value);
                let name = self.attribute_name(attribute.attr.as_str());
                if self.is_field_chain(&attribute.value) {
                    self.emit(Instr::GetField { dst, object, name }, at);
                } else {
                    self.emit(Instr::GetAttr { dst, object, name }, at);
                }
            }
            Expr::Subscript(subscript) => {
                let object = self.expr_before(&subscript.value, &subscript.slice)?;
                let key = self.expr(&subscript.slice)?;
                let object = self.f().used_up(object, &subscript.value);
                self.emit(Instr::GetItem { dst, object, key }, at);
            }
            Expr::Slice(slice) => {
                let start = self.f().mark();
                for part in [&slice.lower, &slice.upper, &slice.step] {
                    let dst = self.f().temp(at)?;
                    match part {
                        Some(part) => self.expr_into(part, dst)?,
                        None => {
                            let src = self.none();
                            self.emit(Instr::Move { dst, src }, at);
                        }
                    }
                }
                self.emit(Instr::BuildSlice { dst, start }, at);
            }
            Expr::Tuple(tuple) => self.sequence_into(&tuple.elts, dst, at, Kind::Tuple)?,
            Expr::List(list) => self.sequence_into(&list.elts, dst, at, Kind::List)?,
            Expr::Set(set) => self.sequence_into(&set.elts, dst, at, Kind::Set)?,
            Expr::Dict(dict) => self.dict_into(dict, dst, at)?,
            Expr::FString(text) => self.fstring_into(text, dst, at)?,
            Expr::ListComp(_) | Expr::SetComp(_) | Expr::DictComp(_) | Expr::Generator(_) => {
                self.comprehension_into(expr, dst, at)?;
            }
            Expr::Yield(expression) => {
                self.check_yield(at, "yield")?;
                let src = match &expression.value {
                    Some(value) => self.expr(value)?,
                    None => self.none(),
                };
                let src = self.f().consumed(src);
                self.emit(Instr::Yield { dst, src }, at);
            }
            Expr::YieldFrom(expression) => {
                self.check_yield(at, "yield from")?;
                let iter = self.f().temp(at)?;
                let src = self.expr(&expression.value)?;
                self.emit(Instr::GetIter { dst: iter, src }, at);
                self.forget(src, at);
                self.emit(Instr::YieldFrom { dst, iter }, at);
                self.emit(Instr::Clear { reg: iter, strict: false }, at);
            }
            Expr::Starred(_) => {
                return Err(Diagnostic::error(at, "SyntaxError: can't use starred expression here"));
            }
            Expr::Await(expression) => self.await_into(&expression.value, dst, at)?,
            _ => return Err(self.unsupported(at, "this expression")),
        }
        Ok(())
    }

    fn check_yield(&mut self, at: Span, word: &str) -> Checked<()> {
        let in_comprehension = !self.f().inner.is_empty();
        match self.f().code.kind {
            kind if kind.is_suspended() && in_comprehension => {
                Err(Diagnostic::error(at, format!("SyntaxError: '{word}' inside a comprehension")))
            }
            kind if kind.is_async() && word == "yield from" => {
                Err(Diagnostic::error(at, "SyntaxError: 'yield from' inside async function"))
            }
            CodeKind::Generator | CodeKind::AsyncGenerator => Ok(()),
            _ => Err(Diagnostic::error(at, format!("SyntaxError: '{word}' outside function"))),
        }
    }

    /// Whether an expression is `_`, or a chain of fields that starts at it.
    fn is_field_chain(&mut self, expr: &Expr) -> bool {
        match expr {
            Expr::Name(name) if name.id.as_str() == PLACEHOLDER => {
                let home = self.functions.iter().rev().find(|function| function.binds(PLACEHOLDER));
                home.is_some_and(|function| function.binds_item())
            }
            Expr::Attribute(attribute) => self.is_field_chain(&attribute.value),
            Expr::Subscript(subscript) => self.is_field_chain(&subscript.value),
            _ => false,
        }
    }

    /// Compiles a function that is one expression, as a child of the present one.
    pub(super) fn function_of(
        &mut self,
        body: &'a Expr,
        name: &str,
        at: Span,
        scope: Scope,
        around: Around,
        prepare: impl FnOnce(&mut Self),
    ) -> Checked<()> {
        let kind = if scope.yields { CodeKind::Generator } else { CodeKind::Function };
        self.enter(Function::new(name, at, kind, scope, around));
        prepare(self);
        let src = self.expr(body)?;
        self.emit(Instr::Return { src }, span(body));
        let code = self.functions.pop().expect("pushed above").finish();
        self.f().code.children.push(code);
        Ok(())
    }

    /// Makes a function of the newest child.
    pub(super) fn make_function(&mut self, dst: Reg, defaults: Reg, at: Span) {
        let child = (self.f().code.children.len() - 1) as u16;
        self.emit(Instr::MakeFunction { dst, child, defaults }, at);
    }
}
