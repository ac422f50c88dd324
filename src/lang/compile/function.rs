//! One function while it is being compiled.

use std::collections::{HashMap, HashSet};

use indexmap::{IndexMap, IndexSet};
use ruff_python_ast::{Expr, Stmt};

use super::Checked;
use crate::lang::code::{Code, CodeKind, Const, Handler, Handling, Home, Instr, Parameters, Reg, Src};
use crate::lang::placeholder::PLACEHOLDER;
use crate::lang::scope::{Around, CLASS_CELL, Scope};
use crate::lang::{Diagnostic, Span};

/// Most registers a frame may have.
const MAX_REGISTERS: Reg = Src::LIMIT - 2;

/// A stretch of code that leaving early has to pass through.
pub(super) enum Block<'a> {
    /// A loop.
    Loop {
        /// Where `continue` goes.
        start: usize,
        /// Jumps that `break` made, to be pointed past the loop.
        breaks: Vec<usize>,
        /// The iterator of a `for`.
        iter: Option<Reg>,
    },
    /// The body of a `try`, covered by a handler but where it says not.
    Try {
        /// Stretches that are covered.
        ranges: Vec<(u32, u32)>,
        /// Where the present stretch began.
        open: Option<u32>,
        /// What runs on the way out.
        finally: Option<Finally<'a>>,
    },
    /// Code that handles the exception in a register.
    Handler(Reg),
    /// The body of an `except ... as name`.
    Named(&'a str),
}

/// What runs however a block is left.
#[derive(Clone, Copy)]
pub(super) enum Finally<'a> {
    /// The body of a `finally`.
    Body(&'a [Stmt]),
    /// The `__exit__` in a register, or the `__aexit__`, of a `with` whose manager stands there in the text.
    Exit { exit: Reg, at: Span, is_async: bool },
}

/// One function while it is being compiled.
pub(super) struct Function<'a> {
    pub(super) code: Code,
    pub(super) scope: Scope,
    /// Homes of names; those of comprehensions stand in `inner`, innermost last.
    homes: HashMap<String, Home>,
    pub(super) inner: Vec<HashMap<String, Home>>,
    captured: IndexMap<String, u16>,
    next_temp: Reg,
    /// Registers above the locals that are variables all the same: the targets of comprehensions.
    pinned: HashSet<Reg>,
    own_cells: u16,
    /// Locals that are bound wherever the code here runs.
    bound_here: IndexSet<Reg>,
    /// Locals that a `del` unbinds.
    deleted: HashSet<Reg>,
    pub(super) blocks: Vec<Block<'a>>,
    /// Whether it is the body of a class whose metaclass may have prepared its namespace.
    pub(super) is_noted: bool,
    /// Whether `_` is the item here.
    pub(super) is_placeholder: bool,
    /// What a `_` means here.
    pub(super) around: Around,
}

impl<'a> Function<'a> {
    pub(super) fn new(name: &str, span: Span, kind: CodeKind, scope: Scope, around: Around) -> Self {
        let code = Code {
            name: name.to_owned(),
            qualified_name: name.to_owned(),
            span,
            kind,
            parameters: Parameters::default(),
            registers: 0,
            cells: 0,
            captures: Vec::new(),
            locals: Vec::new(),
            instrs: Vec::new(),
            spans: Vec::new(),
            constants: Vec::new(),
            names: Vec::new(),
            children: Vec::new(),
            handlers: Vec::new(),
            handling: Vec::new(),
            lefts: Vec::new(),
            templates: Vec::new(),
            pure: true,
            placeholder: false,
            doc: None,
            annotations: Vec::new(),
        };
        let mut function = Self {
            code,
            scope,
            homes: HashMap::new(),
            inner: Vec::new(),
            captured: IndexMap::new(),
            next_temp: 0,
            pinned: HashSet::new(),
            own_cells: 0,
            bound_here: IndexSet::new(),
            deleted: HashSet::new(),
            blocks: Vec::new(),
            is_noted: false,
            is_placeholder: false,
            around,
        };
        if kind != CodeKind::Module {
            function.allot();
        }
        function
    }

    /// Gives each local its home: a register, and a cell besides where functions inside use it.
    fn allot(&mut self) {
        let bound: Vec<String> = self.scope.bound.iter().cloned().collect();
        // Cells of comprehensions are added later, so that captured ones are numbered when the function is finished.
        for name in bound {
            let register = self.next_temp;
            self.next_temp += 1;
            let home = if self.scope.captured.contains(&name) {
                self.own_cells += 1;
                Home::Cell(self.own_cells - 1)
            } else {
                Home::Register(register)
            };
            self.homes.insert(name.clone(), home);
            self.code.locals.push((name, home));
        }
        self.code.registers = self.next_temp;
    }

    /// Copies parameters that are shared into their cells. A parameter's register is its place among the locals.
    pub(super) fn share_parameters(&mut self) {
        let span = self.code.span;
        for at in 0..self.code.parameters.registers() {
            if let Some(&(_, Home::Cell(cell))) = self.code.locals.get(at) {
                self.emit(Instr::StoreCell { cell, src: Src::reg(at as Reg) }, span);
                self.emit(Instr::Clear { reg: at as Reg, strict: false }, span);
            }
        }
    }

    pub(super) fn kind_is_module(&self) -> bool {
        self.code.kind == CodeKind::Module
    }

    pub(super) fn home(&self, name: &str) -> Option<Home> {
        let inner = self.inner.iter().rev().find_map(|homes| homes.get(name).copied());
        // Comprehensions in a class's body see as little of it as functions do.
        let seen = !self.is_class() || self.inner.is_empty() || name == CLASS_CELL;
        inner
            .or_else(|| self.homes.get(name).copied().filter(|_| seen))
            .or_else(|| self.captured.get(name).map(|&at| Home::Cell(at)))
    }

    /// Where a name lives for whoever uses it, `own`: in this function itself. What a class's body binds, the functions in it do not
    /// see.
    pub(super) fn home_seen(&self, name: &str, own: bool) -> Option<Home> {
        if own || !self.is_class() || name == CLASS_CELL {
            return self.home(name);
        }
        self.captured.get(name).map(|&at| Home::Cell(at))
    }

    /// Whether it is the body of a class.
    pub(super) fn is_class(&self) -> bool {
        self.code.kind == CodeKind::Class
    }

    /// A cell of the function's own, beyond those of its locals.
    pub(super) fn fresh_cell(&mut self) -> u16 {
        self.own_cells += 1;
        self.own_cells - 1
    }

    /// A captured variable's cell. They are numbered from the top down until it is known how many cells are the frame's own.
    pub(super) fn add_capture(&mut self, name: &str, outer: u16) -> u16 {
        let at = u16::MAX - self.captured.len() as u16;
        self.captured.insert(name.to_owned(), at);
        self.code.captures.push(outer);
        at
    }

    pub(super) fn is_captured_cell(&self, cell: u16) -> bool {
        cell > u16::MAX / 2
    }

    pub(super) fn visible_names(&self) -> Vec<String> {
        self.homes.keys().cloned().collect()
    }

    pub(super) fn impure(&mut self) {
        self.code.pure = false;
    }

    /// The register of the exception that is being handled here.
    pub(super) fn handled(&self) -> Option<Reg> {
        self.blocks.iter().rev().find_map(|block| match block {
            Block::Handler(exc) => Some(*exc),
            _ => None,
        })
    }

    fn note_handled(&mut self) {
        let Some(exc) = self.handled() else { return };
        let at = self.code.instrs.len() as u32;
        match self.code.handling.last_mut() {
            Some(last) if last.end == at && last.exc == exc => last.end = at + 1,
            _ => self.code.handling.push(Handling { start: at, end: at + 1, exc }),
        }
    }

    pub(super) fn emit(&mut self, instr: Instr, at: Span) -> usize {
        self.note_handled();
        self.code.instrs.push(instr);
        self.code.spans.push(at);
        self.code.instrs.len() - 1
    }

    pub(super) fn here(&self) -> usize {
        self.code.instrs.len()
    }

    /// Points the jump at `at` to here.
    pub(super) fn land(&mut self, at: usize) {
        let here = self.here() as u32;
        self.point(at, here);
    }

    pub(super) fn point(&mut self, at: usize, target: u32) {
        match &mut self.code.instrs[at] {
            Instr::Jump { to }
            | Instr::JumpIf { to, .. }
            | Instr::JumpIfBound { to, .. }
            | Instr::CompareJump { to, .. } => *to = target,
            Instr::ForIter { end, .. } => *end = target,
            Instr::MatchSequence { fail, .. }
            | Instr::MatchMapping { fail, .. }
            | Instr::MatchKeys { fail, .. }
            | Instr::MatchClass { fail, .. }
            | Instr::MatchPosition { fail, .. }
            | Instr::MatchAttr { fail, .. } => *fail = target,
            other => unreachable!("not a jump: {other:?}"),
        }
    }

    pub(super) fn temp(&mut self, at: Span) -> Checked<Reg> {
        if self.next_temp >= MAX_REGISTERS {
            return Err(Diagnostic::error(at, "SyntaxError: too many values at once in one function"));
        }
        let reg = self.next_temp;
        self.next_temp += 1;
        self.code.registers = self.code.registers.max(self.next_temp);
        Ok(reg)
    }

    /// The lowest register that is free: what is taken later is let go by [`Function::release`].
    pub(super) fn mark(&self) -> Reg {
        self.next_temp
    }

    pub(super) fn release(&mut self, mark: Reg) {
        self.next_temp = mark;
    }

    /// Whether a name is bound here, not in a function around it.
    pub(super) fn binds(&self, name: &str) -> bool {
        self.homes.contains_key(name) || self.inner.iter().any(|homes| homes.contains_key(name))
    }

    /// Whether `_` is the item here, and no comprehension around this place binds it to something else.
    pub(super) fn binds_item(&self) -> bool {
        self.is_placeholder && !self.inner.iter().any(|homes| homes.contains_key(PLACEHOLDER))
    }

    /// Whether a register is a temporary.
    pub(super) fn is_temp(&self, reg: Reg) -> bool {
        usize::from(reg) >= self.code.locals.len() && !self.pinned.contains(&reg)
    }

    /// Notes that a local is bound from here on, until [`Function::end_bound`].
    pub(super) fn note_bound(&mut self, name: &str) {
        if let Some(&Home::Register(reg)) = self.homes.get(name) {
            self.bound_here.insert(reg);
        }
    }

    /// Notes that a local may be unbound again.
    pub(super) fn note_deleted(&mut self, reg: Reg) {
        self.deleted.insert(reg);
    }

    /// How many locals are known to be bound here.
    pub(super) fn bound_mark(&self) -> usize {
        self.bound_here.len()
    }

    /// Forgets what was noted since the mark: the code between need not run.
    pub(super) fn end_bound(&mut self, mark: usize) {
        self.bound_here.truncate(mark);
    }

    /// Whether reading the operand may find that the local is not bound. A parameter is.
    pub(super) fn may_be_unbound(&self, src: Src) -> bool {
        src.as_reg().is_some_and(|reg| {
            let is_local = usize::from(reg) < self.code.locals.len();
            let is_bound = usize::from(reg) < self.code.parameters.registers() || self.bound_here.contains(&reg);
            is_local && (!is_bound || self.deleted.contains(&reg))
        })
    }

    /// An operand that is read for the last time, where it is a temporary.
    pub(super) fn consumed(&self, src: Src) -> Src {
        if src.as_reg().is_some_and(|reg| self.is_temp(reg)) { src.last() } else { src }
    }

    /// The operand that `expr` was evaluated to, read for the last time where it is a temporary that may hold something
    /// that is closed when it is let go. Arithmetic is left alone: its temporaries hold numbers and texts.
    pub(super) fn used_up(&self, src: Src, expr: &Expr) -> Src {
        match expr {
            Expr::BinOp(_) | Expr::UnaryOp(_) | Expr::Compare(_) | Expr::FString(_) => src,
            _ => self.consumed(src),
        }
    }

    /// A register for the target of a comprehension, until [`Function::unpin`].
    pub(super) fn pin(&mut self, at: Span) -> Checked<Reg> {
        let reg = self.temp(at)?;
        self.pinned.insert(reg);
        Ok(reg)
    }

    /// Ends a register's time as a variable.
    pub(super) fn unpin(&mut self, reg: Reg) {
        self.pinned.remove(&reg);
    }

    pub(super) fn constant(&mut self, constant: Const) -> Src {
        let same = |other: &Const| match (&constant, other) {
            (Const::Float(a), Const::Float(b)) | (Const::Imaginary(a), Const::Imaginary(b)) => {
                a.to_bits() == b.to_bits()
            }
            (a, b) => a == b,
        };
        let at = self.code.constants.iter().position(same).unwrap_or_else(|| {
            self.code.constants.push(constant.clone());
            self.code.constants.len() - 1
        });
        Src::constant(at as u16)
    }

    pub(super) fn name(&mut self, name: &str) -> u16 {
        let at = self.code.names.iter().position(|known| known == name).unwrap_or_else(|| {
            self.code.names.push(name.to_owned());
            self.code.names.len() - 1
        });
        at as u16
    }

    /// Names in a row; their first index.
    pub(super) fn names_in_a_row(&mut self, names: &[String]) -> u16 {
        let at = self.code.names.windows(names.len().max(1)).position(|window| window == names).unwrap_or_else(|| {
            let at = self.code.names.len();
            self.code.names.extend_from_slice(names);
            at
        });
        at as u16
    }

    pub(super) fn cover(&mut self, ranges: &[(u32, u32)], target: usize, exc: Reg) {
        for &(start, end) in ranges.iter().filter(|(start, end)| start < end) {
            self.code.handlers.push(Handler { start, end, target: target as u32, exc });
        }
    }

    /// The finished code, captured cells numbered after the frame's own.
    pub(super) fn finish(mut self) -> Code {
        let own = self.own_cells;
        let renumber = |cell: &mut u16| {
            if *cell > u16::MAX / 2 {
                *cell = own + (u16::MAX - *cell);
            }
        };
        for instr in &mut self.code.instrs {
            if let Instr::LoadCell { cell, .. }
            | Instr::StoreCell { cell, .. }
            | Instr::ClearCell { cell, .. }
            | Instr::FreshCell { cell } = instr
            {
                renumber(cell);
            }
        }
        for child in &mut self.code.children {
            child.captures.iter_mut().for_each(renumber);
        }
        for (name, cell) in &self.captured {
            let mut cell = *cell;
            renumber(&mut cell);
            self.code.locals.push((name.clone(), Home::Cell(cell)));
        }
        self.code.cells = own;
        self.code
    }
}
