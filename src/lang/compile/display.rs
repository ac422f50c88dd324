//! Displays: lists, tuples, sets and dicts that are written out.

use ruff_python_ast::{Expr, ExprDict};

use super::{Checked, Compiler};
use crate::lang::code::{Const, Instr, Reg, Src};
use crate::lang::{Span, span};

/// Most pairs of a display that are all evaluated before the dict is made, as CPython does it.
const SMALL_DICT: usize = 15;

/// What a display makes.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    Tuple,
    List,
    Set,
}

impl<'a> Compiler<'a> {
    pub(super) fn sequence_into(&mut self, items: &'a [Expr], dst: Reg, at: Span, kind: Kind) -> Checked<()> {
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
    fn record_names(&self, dict: &ExprDict) -> Checked<Option<Vec<String>>> {
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

    pub(super) fn dict_into(&mut self, dict: &'a ExprDict, dst: Reg, at: Span) -> Checked<()> {
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
