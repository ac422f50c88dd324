//! `match`: patterns as tests that jump away where they fail. Names are bound only where the whole pattern matches.

use ruff_python_ast::{
    Expr, Pattern, PatternMatchClass, PatternMatchMapping, PatternMatchOr, PatternMatchSequence, Singleton, StmtMatch,
};

use super::{Checked, Compiler};
use crate::lang::code::{Const, Instr, Reg, Src, Star};
use crate::lang::{Diagnostic, Span, span};
use crate::value::{CompareOp, Dict, Value};

/// Most subpatterns of a class pattern.
const MOST_SUBPATTERNS: usize = 255;

/// A name to bind, and the register that holds its value.
#[derive(Clone, Copy)]
struct Capture<'a> {
    name: &'a str,
    reg: Reg,
    at: Span,
}

/// What a pattern has come to so far.
#[derive(Default)]
struct Matching<'a> {
    captures: Vec<Capture<'a>>,
    /// Jumps that are taken where it does not match.
    fails: Vec<usize>,
}

impl<'a> Matching<'a> {
    fn capture(&mut self, name: &'a str, reg: Reg, at: Span) -> Checked<()> {
        if self.captures.iter().any(|capture| capture.name == name) {
            return Err(wrong(at, format!("multiple assignments to name '{name}' in pattern")));
        }
        self.captures.push(Capture { name, reg, at });
        Ok(())
    }
}

fn wrong(at: Span, text: impl std::fmt::Display) -> Diagnostic {
    Diagnostic::error(at, format!("SyntaxError: {text}"))
}

impl<'a> Compiler<'a> {
    pub(super) fn match_statement(&mut self, statement: &'a StmtMatch) -> Checked<()> {
        let at = span(&*statement.subject);
        let subject = self.f().temp(at)?;
        self.expr_into(&statement.subject, subject)?;
        let mut ends = Vec::new();
        for (position, case) in statement.cases.iter().enumerate() {
            let mark = self.f().mark();
            let may_always_match = position + 1 == statement.cases.len() || case.guard.is_some();
            let mut matching = Matching::default();
            self.pattern(&case.pattern, subject, may_always_match, &mut matching)?;
            let Matching { captures, mut fails } = matching;
            for Capture { name, reg, at } in captures {
                self.store(name, Src::reg(reg), at);
            }
            let parts = mark..self.f().mark();
            self.clear_all(parts.clone(), at);
            if let Some(guard) = &case.guard {
                fails.extend(self.jump_if(guard, false)?);
            }
            self.emit(Instr::Clear { reg: subject, strict: false }, at);
            self.f().release(mark);
            self.body(&case.body)?;
            ends.push(self.emit(Instr::Jump { to: 0 }, at));
            fails.into_iter().for_each(|jump| self.f().land(jump));
            self.clear_all(parts, at);
        }
        self.emit(Instr::Clear { reg: subject, strict: false }, at);
        ends.into_iter().for_each(|jump| self.f().land(jump));
        Ok(())
    }

    fn clear_all(&mut self, registers: std::ops::Range<Reg>, at: Span) {
        for reg in registers {
            self.emit(Instr::Clear { reg, strict: false }, at);
        }
    }

    /// Emits what goes on here where the subject matches. Registers are taken and not given back: what is captured stays in
    /// them. `may_always_match`: no pattern that would be reached after it stands behind it.
    fn pattern(
        &mut self,
        pattern: &'a Pattern,
        subject: Reg,
        may_always_match: bool,
        matching: &mut Matching<'a>,
    ) -> Checked<()> {
        let at = span(pattern);
        match pattern {
            Pattern::MatchValue(value) => {
                if !is_value(&value.value) {
                    return Err(wrong(at, "patterns may only match literals and attribute lookups"));
                }
                let b = self.expr(&value.value)?;
                let b = self.f().consumed(b);
                self.compare_subject(CompareOp::Eq, subject, b, at, matching);
            }
            Pattern::MatchSingleton(singleton) => {
                let constant = match singleton.value {
                    Singleton::None => Const::None,
                    Singleton::True => Const::Bool(true),
                    Singleton::False => Const::Bool(false),
                };
                let b = self.f().constant(constant);
                self.compare_subject(CompareOp::Is, subject, b, at, matching);
            }
            Pattern::MatchAs(as_name) => {
                match &as_name.pattern {
                    Some(inner) => self.pattern(inner, subject, may_always_match, matching)?,
                    None if may_always_match => {}
                    None => {
                        let what = match &as_name.name {
                            Some(name) => format!("name capture '{name}'"),
                            None => "wildcard".to_owned(),
                        };
                        return Err(wrong(at, format!("{what} makes remaining patterns unreachable")));
                    }
                }
                if let Some(name) = &as_name.name {
                    matching.capture(name.as_str(), subject, at)?;
                }
            }
            Pattern::MatchOr(or) => self.alternatives(or, subject, may_always_match, matching)?,
            Pattern::MatchSequence(sequence) => self.sequence_pattern(sequence, subject, matching)?,
            Pattern::MatchMapping(mapping) => self.mapping_pattern(mapping, subject, matching)?,
            Pattern::MatchClass(class) => self.class_pattern(class, subject, matching)?,
            Pattern::MatchStar(_) => return Err(wrong(at, "star pattern outside of a sequence pattern")),
        }
        Ok(())
    }

    fn compare_subject(&mut self, op: CompareOp, subject: Reg, b: Src, at: Span, matching: &mut Matching<'a>) {
        let instr = Instr::CompareJump { op, when: false, a: Src::reg(subject), b, to: 0 };
        matching.fails.push(self.emit(instr, at));
    }

    /// Every alternative binds the same names, in the same registers.
    fn alternatives(
        &mut self,
        or: &'a PatternMatchOr,
        subject: Reg,
        may_always_match: bool,
        matching: &mut Matching<'a>,
    ) -> Checked<()> {
        let at = span(or);
        let mut matched = Vec::new();
        let mut shared: Vec<Capture<'a>> = Vec::new();
        for (position, pattern) in or.patterns.iter().enumerate() {
            let last = position + 1 == or.patterns.len();
            let mut inner = Matching::default();
            self.pattern(pattern, subject, last && may_always_match, &mut inner)?;
            if position == 0 {
                for capture in &inner.captures {
                    shared.push(Capture { reg: self.f().temp(at)?, ..*capture });
                }
            }
            if inner.captures.len() != shared.len() {
                return Err(wrong(at, "alternative patterns bind different names"));
            }
            for capture in inner.captures {
                let Some(place) = shared.iter().find(|place| place.name == capture.name) else {
                    return Err(wrong(at, "alternative patterns bind different names"));
                };
                self.emit(Instr::Move { dst: place.reg, src: Src::reg(capture.reg) }, at);
            }
            if last {
                matching.fails.extend(inner.fails);
            } else {
                matched.push(self.emit(Instr::Jump { to: 0 }, at));
                inner.fails.into_iter().for_each(|jump| self.f().land(jump));
            }
        }
        matched.into_iter().for_each(|jump| self.f().land(jump));
        shared.into_iter().try_for_each(|Capture { name, reg, at }| matching.capture(name, reg, at))
    }

    fn sequence_pattern(
        &mut self,
        sequence: &'a PatternMatchSequence,
        subject: Reg,
        matching: &mut Matching<'a>,
    ) -> Checked<()> {
        let (at, patterns) = (span(sequence), &sequence.patterns);
        let mut stars = patterns.iter().enumerate().filter_map(|(place, pattern)| match pattern {
            Pattern::MatchStar(star) => Some((place, star)),
            _ => None,
        });
        let star = stars.next();
        if stars.next().is_some() {
            return Err(wrong(at, "multiple starred names in sequence pattern"));
        }
        let (before, after) = star.map_or((patterns.len(), 0), |(place, _)| (place, patterns.len() - place - 1));
        let kind = match star {
            None => Star::None,
            Some((_, star)) if star.name.is_none() => Star::Dropped,
            Some(_) => Star::Kept,
        };
        let start = self.registers(patterns.len(), at)?;
        let (before, after) = (before as u16, after as u16);
        let instr = Instr::MatchSequence { subject, start, before, after, star: kind, fail: 0 };
        matching.fails.push(self.emit(instr, at));
        for (reg, pattern) in (start..).zip(patterns) {
            match pattern {
                Pattern::MatchStar(star) => {
                    if let Some(name) = &star.name {
                        matching.capture(name.as_str(), reg, span(star))?;
                    }
                }
                pattern => self.pattern(pattern, reg, true, matching)?,
            }
        }
        Ok(())
    }

    fn mapping_pattern(
        &mut self,
        mapping: &'a PatternMatchMapping,
        subject: Reg,
        matching: &mut Matching<'a>,
    ) -> Checked<()> {
        let at = span(mapping);
        let seen = Dict::new();
        for key in &mapping.keys {
            let Some(key) = self.literal(key)?.as_ref().map(Const::to_value) else { continue };
            if matches!(seen.get(&key), Ok(Some(_))) {
                return Err(wrong(at, format!("mapping pattern checks duplicate key ({})", key.repr())));
            }
            seen.set(key, Value::None).expect("a literal key can be hashed");
        }
        let len = mapping.keys.len() as u16;
        matching.fails.push(self.emit(Instr::MatchMapping { subject, len, fail: 0 }, at));
        let rest = mapping.rest.as_ref();
        if mapping.keys.is_empty() && rest.is_none() {
            return Ok(());
        }
        let start = self.registers(mapping.keys.len() + usize::from(rest.is_some()), at)?;
        for (reg, key) in (start..).zip(&mapping.keys) {
            self.expr_into(key, reg)?;
        }
        matching.fails.push(self.emit(Instr::MatchKeys { subject, start, len, rest: rest.is_some(), fail: 0 }, at));
        for (reg, pattern) in (start..).zip(&mapping.patterns) {
            self.pattern(pattern, reg, true, matching)?;
        }
        rest.map_or(Ok(()), |name| matching.capture(name.as_str(), start + len, span(name)))
    }

    fn class_pattern(
        &mut self,
        class: &'a PatternMatchClass,
        subject: Reg,
        matching: &mut Matching<'a>,
    ) -> Checked<()> {
        let (at, arguments) = (span(class), &class.arguments);
        if arguments.patterns.len() + arguments.keywords.len() > MOST_SUBPATTERNS {
            return Err(wrong(at, "too many sub-patterns in class pattern"));
        }
        let keywords: Vec<String> = arguments.keywords.iter().map(|keyword| keyword.attr.to_string()).collect();
        if let Some(again) = keywords.iter().enumerate().find(|(at, name)| keywords[..*at].contains(name)) {
            return Err(wrong(at, format!("attribute name repeated in class pattern: {}", again.1)));
        }
        let places = self.f().temp(at)?;
        let value = self.expr(&class.cls)?;
        let value = self.f().consumed(value);
        let by_position = arguments.patterns.len() as u8;
        let instr = Instr::MatchClass { dst: places, subject, class: value, by_position, fail: 0 };
        matching.fails.push(self.emit(instr, at));
        let start = self.registers(arguments.patterns.len() + keywords.len(), at)?;
        for place in 0..by_position {
            let dst = start + Reg::from(place);
            let instr = Instr::MatchPosition { dst, subject, names: places, at: place, fail: 0 };
            matching.fails.push(self.emit(instr, at));
        }
        for (dst, keyword) in (start + Reg::from(by_position)..).zip(&keywords) {
            let name = self.f().name(keyword);
            matching.fails.push(self.emit(Instr::MatchAttr { dst, subject, names: places, name, fail: 0 }, at));
        }
        let by_keyword = arguments.keywords.iter().map(|keyword| &keyword.pattern);
        for (reg, pattern) in (start..).zip(arguments.patterns.iter().chain(by_keyword)) {
            self.pattern(pattern, reg, true, matching)?;
        }
        Ok(())
    }

    /// Registers in a row; the first.
    fn registers(&mut self, count: usize, at: Span) -> Checked<Reg> {
        let start = self.f().mark();
        for _ in 0..count {
            self.f().temp(at)?;
        }
        Ok(start)
    }
}

/// Whether an expression may stand as a pattern: a literal, a number with a sign, a complex number, a dotted name.
fn is_value(expr: &Expr) -> bool {
    match expr {
        Expr::StringLiteral(_) | Expr::BytesLiteral(_) | Expr::NumberLiteral(_) | Expr::Attribute(_) => true,
        Expr::UnaryOp(unary) => is_value(&unary.operand),
        Expr::BinOp(op) => is_value(&op.left) && is_value(&op.right),
        _ => false,
    }
}
