//! Variables: where each lives, and how its value is read and written.

use super::function::Function;
use super::{Checked, Compiler};
use crate::lang::code::{Home, Instr, Reg, Src};
use crate::lang::placeholder::PLACEHOLDER;
use crate::lang::{Diagnostic, Span, nearest};

/// A variable's place as an instruction sees it.
#[derive(Clone, Copy, Debug)]
pub(super) enum Place {
    Register(Reg),
    Cell(u16),
    Global(u16),
    Builtin,
}

impl Compiler<'_> {
    /// Where a name lives, without capturing anything.
    pub(super) fn find(&self, name: &str) -> Option<Place> {
        let depth = self.functions.len();
        for (at, function) in self.functions.iter().enumerate().rev() {
            if let Some(home) = function.home_seen(name, at + 1 == depth) {
                return Some(match home {
                    Home::Register(reg) if at + 1 == depth => Place::Register(reg),
                    Home::Register(_) | Home::Cell(_) => Place::Cell(0),
                });
            }
            if function.scope.globals.contains(name) {
                break;
            }
        }
        self.globals.get_index_of(name).map(|slot| Place::Global(slot as u16))
    }

    /// Where a name lives, captured from the functions around where that is needed.
    pub(super) fn place(&mut self, name: &str) -> Place {
        let innermost = self.functions.len() - 1;
        if !self.functions[innermost].scope.globals.contains(name)
            && let Some(home) = self.capture(name, innermost, true)
        {
            return match home {
                Home::Register(reg) => Place::Register(reg),
                Home::Cell(cell) => Place::Cell(cell),
            };
        }
        if self.functions[innermost].scope.globals.contains(name) {
            let (slot, _) = self.globals.insert_full(name.to_owned());
            return Place::Global(slot as u16);
        }
        self.globals.get_index_of(name).map_or(Place::Builtin, |slot| Place::Global(slot as u16))
    }

    /// `own`: the name is used in that function itself, not in one inside it.
    pub(super) fn capture(&mut self, name: &str, at: usize, own: bool) -> Option<Home> {
        if let Some(home) = self.functions[at].home_seen(name, own) {
            return Some(home);
        }
        if at == 0 || self.functions[at].scope.globals.contains(name) {
            return None;
        }
        match self.capture(name, at - 1, false)? {
            Home::Cell(cell) => Some(Home::Cell(self.functions[at].add_capture(name, cell))),
            // What is captured was made a cell when the function's scope was collected.
            Home::Register(_) => None,
        }
    }

    /// The value of a variable, as an operand.
    pub(super) fn load(&mut self, name: &str, at: Span) -> Checked<Src> {
        match self.place(name) {
            Place::Register(reg) if self.f().is_class() && self.f().inner.is_empty() => {
                self.load_in_class(name, reg, at)
            }
            Place::Register(reg) => Ok(Src::reg(reg)),
            place => {
                let dst = self.f().temp(at)?;
                self.load_into(name, place, dst, at)?;
                Ok(Src::reg(dst))
            }
        }
    }

    /// A name that a class's body binds: before it does, it means the global or the builtin.
    fn load_in_class(&mut self, name: &str, reg: Reg, at: Span) -> Checked<Src> {
        let outer = match self.globals.get_index_of(name) {
            Some(slot) => Place::Global(slot as u16),
            None if (self.names.is_builtin)(name) => Place::Builtin,
            None => return Ok(Src::reg(reg)),
        };
        let dst = self.f().temp(at)?;
        let own = self.emit(Instr::JumpIfBound { reg, to: 0 }, at);
        self.load_into(name, outer, dst, at)?;
        let done = self.emit(Instr::Jump { to: 0 }, at);
        self.f().land(own);
        self.emit(Instr::Move { dst, src: Src::reg(reg) }, at);
        self.f().land(done);
        Ok(Src::reg(dst))
    }

    pub(super) fn load_into(&mut self, name: &str, place: Place, dst: Reg, at: Span) -> Checked<()> {
        let instr = match place {
            Place::Register(reg) if self.f().is_class() && self.f().inner.is_empty() => {
                let src = self.load_in_class(name, reg, at)?;
                Instr::Move { dst, src }
            }
            Place::Register(reg) => Instr::Move { dst, src: Src::reg(reg) },
            Place::Cell(cell) => Instr::LoadCell { dst, cell },
            Place::Global(slot) => {
                let settled = self.bindings.get(name).is_some_and(|&times| times == 1);
                if !settled {
                    self.f().impure();
                }
                Instr::LoadGlobal { dst, slot }
            }
            Place::Builtin => {
                if !(self.names.is_builtin)(name) {
                    return Err(self.unknown_name(name, at));
                }
                let name = self.f().name(name);
                Instr::LoadBuiltin { dst, name }
            }
        };
        self.emit(instr, at);
        Ok(())
    }

    pub(super) fn store(&mut self, name: &str, src: Src, at: Span) {
        if self.f().inner.is_empty() {
            self.note_name(name, src.as_reg().map_or(src, Src::reg), at);
        }
        match self.place(name) {
            Place::Register(dst) if Src::reg(dst) == src => {}
            Place::Register(dst) => {
                self.emit(Instr::Move { dst, src }, at);
            }
            Place::Cell(cell) => {
                if self.f().is_captured_cell(cell) {
                    self.f().impure();
                }
                self.emit(Instr::StoreCell { cell, src }, at);
            }
            Place::Global(slot) => {
                self.f().impure();
                self.emit(Instr::StoreGlobal { slot, src }, at);
            }
            Place::Builtin => unreachable!("a name that is bound has a place"),
        }
    }

    fn unknown_name(&self, name: &str, at: Span) -> Diagnostic {
        let error = Diagnostic::error(at, format!("NameError: name '{name}' is not defined"));
        if name == PLACEHOLDER {
            return error.with_help("'_' stands for the item in an argument of a stage: rows | filter(_ > 3)");
        }
        if let Some(way) = refused_builtin(name) {
            return error.with_help(way);
        }
        let mut candidates = (self.names.candidates)();
        candidates.extend(self.globals.iter().cloned());
        candidates.extend(self.functions.iter().flat_map(Function::visible_names));
        match nearest(name, candidates.iter().map(String::as_str)) {
            Some(near) => error.with_help(format!("did you mean '{near}'?")),
            None => error.with_help("'drip stages' lists what there is"),
        }
    }
}

/// The way out for a builtin that Python has and the language here has not.
fn refused_builtin(name: &str) -> Option<&'static str> {
    Some(match name {
        "eval" | "exec" | "compile" => {
            "text is not run as code here: int(), float() and json.loads() read values from it, and functions can be kept in a dict"
        }
        "input" => "stdin() gives the lines of the standard input: for line in stdin(): ...",
        "breakpoint" => "open the file in the explorer, which pauses at any line",
        "memoryview" => "slices of bytes and bytearray are copies here, and as cheap as most programs need",
        "globals" | "locals" => "name the variables that you want: {'x': x}",
        "help" => "'drip stages' lists what there is, and print(function.__doc__) shows what a function says of itself",
        "xrange" => "range() is lazy",
        "raw_input" => "stdin() gives the lines of the standard input: for line in stdin(): ...",
        "unicode" | "long" | "basestring" => "Python 3 has str and int alone",
        "reduce" => "write 'from functools import reduce'",
        _ => return None,
    })
}
