//! Expressions.

use num_bigint::BigInt;
use ruff_python_ast::{BoolOp, CmpOp, Expr, ExprCompare, Number, Operator, UnaryOp as SyntaxUnary};

use super::function::Function;
use super::{Checked, Compiler, is_plain, may_bind};
use crate::lang::code::{CodeKind, Const, Instr, Reg, Src};
use crate::lang::placeholder::{PLACEHOLDER, as_pipe};
use crate::lang::scope::{Around, Collector, Scope};
use crate::lang::{Diagnostic, Span, span};
use crate::value::{BinaryOp, CompareOp, UnaryOp};

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

fn compare_op(op: CmpOp) -> CompareOp {
    match op {
        CmpOp::Eq => CompareOp::Eq,
        CmpOp::NotEq => CompareOp::NotEq,
        CmpOp::Lt => CompareOp::Lt,
        CmpOp::LtE => CompareOp::LtEq,
        CmpOp::Gt => CompareOp::Gt,
        CmpOp::GtE => CompareOp::GtEq,
        CmpOp::Is => CompareOp::Is,
        CmpOp::IsNot => CompareOp::IsNot,
        CmpOp::In => CompareOp::In,
        CmpOp::NotIn => CompareOp::NotIn,
    }
}

/// Most pairs of a display that are all evaluated before the dict is made, as CPython does it.
const SMALL_DICT: usize = 15;

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

    pub(super) fn literal(&self, expr: &Expr) -> Checked<Option<Const>> {
        Ok(Some(match expr {
            Expr::NoneLiteral(_) => Const::None,
            Expr::EllipsisLiteral(_) => Const::Ellipsis,
            Expr::BooleanLiteral(literal) => Const::Bool(literal.value),
            Expr::StringLiteral(literal) => super::surrogates::literal(&literal.value, self.text),
            Expr::BytesLiteral(literal) => Const::Bytes(literal.value.bytes().collect()),
            Expr::NumberLiteral(literal) => match &literal.value {
                Number::Int(n) => match n.as_i64() {
                    Some(n) => Const::Int(n),
                    None => Const::Big(self.big_literal(span(expr))?),
                },
                Number::Float(x) => Const::Float(*x),
                Number::Complex { imag, .. } => Const::Imaginary(*imag),
            },
            Expr::UnaryOp(unary) if unary.op == SyntaxUnary::USub => match self.literal(&unary.operand)? {
                Some(Const::Int(n)) if n != i64::MIN && unary.operand.is_number_literal_expr() => Const::Int(-n),
                Some(Const::Float(x)) => Const::Float(-x),
                _ => return Ok(None),
            },
            _ => return Ok(None),
        }))
    }

    fn big_literal(&self, at: Span) -> Checked<BigInt> {
        let digits: String = self.text[at.range()].chars().filter(|c| *c != '_').collect();
        let (radix, digits) = match digits.get(..2).map(str::to_ascii_lowercase).as_deref() {
            Some("0x") => (16, &digits[2..]),
            Some("0o") => (8, &digits[2..]),
            Some("0b") => (2, &digits[2..]),
            _ => (10, digits.as_str()),
        };
        // CPython's limit on the digits of a decimal literal.
        if radix == 10 && digits.len() > 4300 {
            let message = "SyntaxError: Exceeds the limit (4300 digits) for integer string conversion";
            return Err(Diagnostic::error(at, message).with_help("consider hexadecimal for huge integer literals"));
        }
        BigInt::parse_bytes(digits.as_bytes(), radix)
            .ok_or_else(|| Diagnostic::error(at, "SyntaxError: invalid decimal literal"))
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

    /// `a | sum() > 3` would compare a stage with a number.
    fn check_no_pipe(&self, operand: &Expr) -> Checked<()> {
        let text = self.text.as_bytes();
        let at = span(operand);
        let in_parentheses = at.start > 0 && {
            let before = &text[..at.start as usize];
            before.iter().rev().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'(')
        };
        match as_pipe(operand) {
            Some((_, Expr::Call(call))) if !in_parentheses => {
                let is_stage = match &*call.func {
                    Expr::Name(name) => self.is_stage(name.id.as_str()),
                    _ => false,
                };
                if !is_stage {
                    return Ok(());
                }
                Err(Diagnostic::error(at, "SyntaxError: a pipeline stands directly in a comparison or a conditional")
                    .with_help("put the pipeline in parentheses"))
            }
            _ => Ok(()),
        }
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

    fn compare_into(&mut self, compare: &'a ExprCompare, dst: Reg, at: Span) -> Checked<()> {
        let operands: Vec<&'a Expr> = std::iter::once(&*compare.left).chain(&compare.comparators).collect();
        let mut a = self.expr_before(operands[0], operands[1])?;
        let result = if compare.ops.len() == 1 { dst } else { self.f().temp(at)? };
        let mut jumps = Vec::new();
        for (position, op) in compare.ops.iter().enumerate() {
            let later = operands.get(position + 2);
            let b = match later {
                Some(later) => self.expr_before(operands[position + 1], later)?,
                None => self.expr(operands[position + 1])?,
            };
            let place = Span { start: span(operands[position]).start, end: span(operands[position + 1]).end };
            let first = self.f().used_up(a, operands[position]);
            let second = if later.is_none() { self.f().used_up(b, operands[position + 1]) } else { b };
            self.emit(Instr::Compare { op: compare_op(*op), dst: result, a: first, b: second }, place);
            if later.is_some() {
                jumps.push(self.emit(Instr::JumpIf { src: Src::reg(result), when: false, to: 0 }, place));
            }
            a = b;
        }
        jumps.into_iter().for_each(|jump| self.f().land(jump));
        if result != dst {
            self.emit(Instr::Move { dst, src: Src::reg(result) }, at);
        }
        Ok(())
    }

    /// Jumps that are taken when the truth of `test` is `when`.
    pub(super) fn jump_if(&mut self, test: &'a Expr, when: bool) -> Checked<Vec<usize>> {
        let at = span(test);
        let mark = self.f().mark();
        let jumps = match test {
            Expr::UnaryOp(unary) if unary.op == SyntaxUnary::Not => self.jump_if(&unary.operand, !when)?,
            Expr::BoolOp(op) if (op.op == BoolOp::And) != when => {
                // All parts may decide by themselves.
                let mut jumps = Vec::new();
                for value in &op.values {
                    jumps.extend(self.jump_if(value, when)?);
                }
                jumps
            }
            Expr::Compare(compare) if compare.ops.len() == 1 => {
                self.check_no_pipe(&compare.left)?;
                self.check_no_pipe(&compare.comparators[0])?;
                let a = self.expr_before(&compare.left, &compare.comparators[0])?;
                let b = self.expr(&compare.comparators[0])?;
                let (a, b) = (self.f().used_up(a, &compare.left), self.f().used_up(b, &compare.comparators[0]));
                vec![self.emit(Instr::CompareJump { op: compare_op(compare.ops[0]), when, a, b, to: 0 }, at)]
            }
            _ => {
                let src = self.expr(test)?;
                let src = self.f().used_up(src, test);
                vec![self.emit(Instr::JumpIf { src, when, to: 0 }, at)]
            }
        };
        self.f().release(mark);
        Ok(jumps)
    }

    fn sequence_into(&mut self, items: &'a [Expr], dst: Reg, at: Span, kind: Kind) -> Checked<()> {
        if items.iter().any(Expr::is_starred_expr) || items.len() > 1000 {
            let list = self.list_of(items, at)?;
            match kind {
                Kind::Tuple => self.emit(Instr::ListToTuple { dst, list }, at),
                Kind::List => self.emit(Instr::Move { dst, src: Src::reg(list).last() }, at),
                Kind::Set => {
                    self.emit(Instr::BuildSet { dst, start: list, len: 0 }, at);
                    self.emit(Instr::SetUpdate { set: dst, src: Src::reg(list) }, at)
                }
            };
            return Ok(());
        }
        let start = self.f().mark();
        for item in items {
            let dst = self.f().temp(at)?;
            self.expr_into(item, dst)?;
        }
        let len = items.len() as u16;
        self.emit(
            match kind {
                Kind::Tuple => Instr::BuildTuple { dst, start, len },
                Kind::List => Instr::BuildList { dst, start, len },
                Kind::Set => Instr::BuildSet { dst, start, len },
            },
            at,
        );
        Ok(())
    }

    /// A list of items, with stars.
    pub(super) fn list_of(&mut self, items: &'a [Expr], at: Span) -> Checked<Reg> {
        let list = self.f().temp(at)?;
        self.emit(Instr::BuildList { dst: list, start: list, len: 0 }, at);
        for item in items {
            let mark = self.f().mark();
            match item {
                Expr::Starred(starred) => {
                    let src = self.expr(&starred.value)?;
                    let src = self.f().consumed(src);
                    self.emit(Instr::ListExtend { list, src, call: None }, span(item));
                }
                item => {
                    let src = self.expr(item)?;
                    let src = self.f().consumed(src);
                    self.emit(Instr::ListAppend { list, src }, span(item));
                }
            }
            self.f().release(mark);
        }
        Ok(list)
    }

    /// The keys of a dict that are all texts, each there once; `None` where they are not.
    fn record_names(&self, dict: &ruff_python_ast::ExprDict) -> Checked<Option<Vec<String>>> {
        if dict.items.is_empty() || dict.items.len() > SMALL_DICT {
            return Ok(None);
        }
        let mut names = Vec::with_capacity(dict.items.len());
        for item in &dict.items {
            let Some(Expr::StringLiteral(_)) = &item.key else { return Ok(None) };
            match item.key.as_ref().map(|key| self.literal(key)).transpose()?.flatten() {
                Some(Const::Str(name)) if !names.contains(&name) => names.push(name),
                _ => return Ok(None),
            }
        }
        Ok(Some(names))
    }

    fn dict_into(&mut self, dict: &'a ruff_python_ast::ExprDict, dst: Reg, at: Span) -> Checked<()> {
        if let Some(names) = self.record_names(dict)? {
            let start = self.f().mark();
            for item in &dict.items {
                let dst = self.f().temp(at)?;
                self.expr_into(&item.value, dst)?;
            }
            let len = names.len() as u16;
            let names = self.f().names_in_a_row(&names);
            self.emit(Instr::BuildRecord { dst, start, len, names }, at);
            return Ok(());
        }
        if dict.items.len() <= SMALL_DICT && dict.items.iter().all(|item| item.key.is_some()) {
            let start = self.f().mark();
            for item in &dict.items {
                for part in item.key.iter().chain([&item.value]) {
                    let dst = self.f().temp(at)?;
                    self.expr_into(part, dst)?;
                }
            }
            self.emit(Instr::BuildDict { dst, start, len: dict.items.len() as u16 }, at);
            return Ok(());
        }
        let target = self.f().temp(at)?;
        self.emit(Instr::BuildDict { dst: target, start: target, len: 0 }, at);
        for item in &dict.items {
            let mark = self.f().mark();
            match &item.key {
                Some(key) => {
                    let key = self.expr_before(key, &item.value)?;
                    let src = self.expr(&item.value)?;
                    self.emit(Instr::DictSet { dict: target, key, src }, at);
                }
                None => {
                    let src = self.expr(&item.value)?;
                    self.emit(Instr::DictUpdate { dict: target, src, call: None }, span(&item.value));
                }
            }
            self.f().release(mark);
        }
        self.emit(Instr::Move { dst, src: Src::reg(target).last() }, at);
        self.forget(Src::reg(target), at);
        Ok(())
    }
}

/// What a display makes.
#[derive(Clone, Copy)]
enum Kind {
    Tuple,
    List,
    Set,
}
