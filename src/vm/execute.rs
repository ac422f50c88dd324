//! The instruction loop.

mod asking;
mod asynchronous;
mod building;
mod calls;
mod classes;
mod contexts;
mod op;
mod operands;
mod operators;
mod patterns;
mod places;
mod raising;
mod rare;
mod special;
mod stack;
mod usual;

pub(super) use calls::call_native;
pub(super) use contexts::exit_arguments;
pub(super) use op::Op;
pub(super) use stack::{Spare, Stack, run};
use usual::fast_int;

use super::arithmetic;
use super::frame::Frame;
use super::function::Loaded;
use super::slot::{Slot, clear, put_bool, put_copy, put_float, put_int, put_object, release, shift};
use crate::lang::code::{Reg, Src};
use crate::machine::{Context, Step};
use crate::value::{BinaryOp, Exc, Value};
use places::Advanced;

/// Why a frame was left.
#[derive(Debug)]
pub(super) enum Exit {
    /// It calls a function of the user's.
    Call(Box<Frame>),
    /// The same, as [`Frame::invoking`] says.
    Invoke,
    /// It returned its [result](Frame::result).
    Return,
    /// It yielded its [result](Frame::result).
    Yield,
    /// It asks for the next item of the iterator that is its [result](Frame::result).
    Item,
    /// It asks what [`Frame::asking`] says, or else for the next item of its result.
    Next,
    /// It raised and does not handle it.
    Raise(Exc),
    /// What it waited for has come, and is a fault where it stands.
    Fault(Exc),
    /// It raises again what its caller, or the caller's caller, is handling.
    RaiseAgain,
    /// It wants something of the machine.
    Step(Box<Step>),
    /// The fuel is spent.
    OutOfFuel,
    /// Something that was dropped has to be closed first.
    Settle,
}

/// How an instruction went on.
enum Flow {
    Next,
    Invoke,
    Call(Box<Frame>),
    Ask,
    Leave(Box<Exit>),
}

/// Why the loop was left, at the instruction before [`Frame::pc`].
enum Left {
    /// The instruction was carried out whole, and that is not all.
    Flow(Flow),
    /// It raised.
    Fault(Exc),
    /// There is no fuel for the next instruction, or something has to be closed before it.
    Pause,
    /// It calls what stands there, with arguments by position.
    Call { dst: Reg, function: Reg, start: Reg, len: u8 },
    /// It calls what stands there, with arguments by name, too.
    CallNamed,
    /// It calls a method of what stands there, with arguments by position.
    CallMethod { dst: Reg, object: Src, name: u16, start: Reg, len: u8 },
    /// It returns this.
    Return(Src),
    /// It gives this out.
    Yield { dst: Reg, src: Src },
    /// It asks the iterator that stands there, which is no place in a container.
    Ask { dst: Reg, iter: Reg, end: u32 },
}

/// What stands where an operand says.
#[inline(always)]
fn slot<'f>(registers: &'f [Slot], constants: &'f [Slot], src: Src) -> &'f Slot {
    match src.as_constant() {
        Some(at) => &constants[at],
        None => &registers[src.as_reg().unwrap_or_default() as usize],
    }
}

/// The ints in two registers.
#[inline(always)]
fn ints(registers: &[Slot], a: Reg, b: Reg) -> Option<(i64, i64)> {
    match (&registers[a as usize], &registers[b as usize]) {
        (Some(Value::Int(a)), Some(Value::Int(b))) => Some((*a, *b)),
        _ => None,
    }
}

/// Lets go of an operand that was read for the last time.
#[inline(always)]
fn used(registers: &mut [Slot], src: Src) {
    if src.is_last()
        && let Some(reg) = src.as_reg()
    {
        release(&mut registers[reg as usize]);
    }
}

/// `dst = a op b`, where it is known what that is.
#[inline(always)]
fn floats(registers: &mut [Slot], dst: Reg, op: BinaryOp, a: Reg, b: Reg) -> bool {
    match arithmetic::with_float(op, &registers[a as usize], &registers[b as usize]) {
        Some(x) => {
            put_float(&mut registers[dst as usize], x);
            true
        }
        None => false,
    }
}

/// Leaves the loop. What it is left for is written where the caller wants it, and not put together elsewhere first.
macro_rules! leave {
    ($frame:ident, $pc:ident, $left:expr) => {{
        $frame.pc = $pc;
        return $left;
    }};
}

impl Frame {
    /// Carries out instructions until one comes that concerns more than the frame. What is certain by the kinds of the operands is done
    /// here; the rest, and every fault, is left to [`Frame::execute`] and [`Frame::execute_rare`], which know each instruction whole.
    #[inline(never)]
    fn go(&mut self, cx: &mut Context<'_>) -> Left {
        let world = &**cx.world();
        loop {
            let code: &Loaded = &self.code;
            let (ops, constants) = (&code.ops[..], &code.constants[..]);
            let registers = &mut self.registers[..];
            let mut pc = self.pc;
            loop {
                if !world.spend_one() {
                    leave!(self, pc, Left::Pause);
                }
                let at = pc;
                pc += 1;
                let known = match ops[at] {
                    Op::Whole => false,
                    Op::Move { dst, src, last } => match registers.get_disjoint_mut([src as usize, dst as usize]) {
                        Ok([None, _]) => false,
                        Ok([from, to]) if last => {
                            shift(from, to);
                            true
                        }
                        Ok([Some(value), to]) => {
                            put_copy(to, value);
                            true
                        }
                        Err(_) => registers[src as usize].is_some(),
                    },
                    Op::Constant { dst, at } => {
                        put_copy(&mut registers[dst as usize], constants[at as usize].as_ref().unwrap_or(&Value::None));
                        true
                    }
                    Op::Clear { reg } => {
                        clear(&mut registers[reg as usize]);
                        true
                    }
                    Op::Add { dst, a, b } => match ints(registers, a, b) {
                        Some((a, b)) => match a.checked_add(b) {
                            Some(n) => {
                                put_int(&mut registers[dst as usize], n);
                                true
                            }
                            None => false,
                        },
                        None => floats(registers, dst, BinaryOp::Add, a, b),
                    },
                    Op::Sub { dst, a, b } => match ints(registers, a, b) {
                        Some((a, b)) => match a.checked_sub(b) {
                            Some(n) => {
                                put_int(&mut registers[dst as usize], n);
                                true
                            }
                            None => false,
                        },
                        None => floats(registers, dst, BinaryOp::Sub, a, b),
                    },
                    Op::Mul { dst, a, b } => match ints(registers, a, b) {
                        Some((a, b)) => match a.checked_mul(b) {
                            Some(n) => {
                                put_int(&mut registers[dst as usize], n);
                                true
                            }
                            None => false,
                        },
                        None => floats(registers, dst, BinaryOp::Mul, a, b),
                    },
                    Op::AddInt { dst, a, n } => match &registers[a as usize] {
                        Some(Value::Int(a)) if let Some(n) = a.checked_add(i64::from(n)) => {
                            put_int(&mut registers[dst as usize], n);
                            true
                        }
                        _ => false,
                    },
                    Op::ArithmeticInt { op, dst, a, n } => places::calculate_with(registers, dst, op, a, i64::from(n)),
                    Op::Arithmetic { op, dst, a, b } => places::calculate(code, registers, dst, op, (a, b)),
                    Op::Compare { op, dst, a, b } => match places::compare(code, registers, op, (a, b)) {
                        Some(holds) => {
                            put_bool(&mut registers[dst as usize], holds);
                            true
                        }
                        None => false,
                    },
                    Op::JumpOrder { orders, a, b, to } => match (&registers[a as usize], &registers[b as usize]) {
                        (Some(Value::Int(a)), Some(Value::Int(b))) => {
                            if orders.hold(*a, *b) {
                                pc = to as usize;
                            }
                            true
                        }
                        (Some(Value::Float(a)), Some(Value::Float(b))) if !a.is_nan() && !b.is_nan() => {
                            if orders.hold_floats(*a, *b) {
                                pc = to as usize;
                            }
                            true
                        }
                        _ => false,
                    },
                    Op::JumpOrderInt { orders, a, n, to } => match &registers[a as usize] {
                        Some(Value::Int(a)) => {
                            if orders.hold(*a, i64::from(n)) {
                                pc = to as usize;
                            }
                            true
                        }
                        Some(Value::Float(a)) if !a.is_nan() => {
                            if orders.hold_floats(*a, f64::from(n)) {
                                pc = to as usize;
                            }
                            true
                        }
                        _ => false,
                    },
                    Op::JumpNone { is, a, to } => match slot(registers, constants, a) {
                        Some(value) => {
                            if matches!(value, Value::None) == is {
                                pc = to as usize;
                            }
                            used(registers, a);
                            true
                        }
                        None => false,
                    },
                    Op::CompareJump { op, when, a, b, to } => match places::compare(code, registers, op, (a, b)) {
                        Some(holds) => {
                            if holds == when {
                                pc = to as usize;
                            }
                            true
                        }
                        None => false,
                    },
                    Op::Jump { to } => {
                        pc = to as usize;
                        true
                    }
                    Op::JumpIf { src, when, to } => {
                        let truth = match &registers[src as usize] {
                            Some(Value::Bool(truth)) => *truth,
                            Some(Value::Int(n)) => *n != 0,
                            Some(Value::None) => false,
                            _ => break,
                        };
                        if truth == when {
                            pc = to as usize;
                        }
                        true
                    }
                    Op::ForIter { dst, iter, end } => match places::advance(registers, iter, dst) {
                        Advanced::Item => true,
                        Advanced::End => {
                            pc = end as usize;
                            true
                        }
                        Advanced::Fault(exc) => leave!(self, pc, Left::Fault(exc)),
                        Advanced::Other => leave!(self, pc, Left::Ask { dst, iter, end }),
                    },
                    Op::JumpForIter { dst, iter, at } => {
                        // Two instructions: between them stands what may end here.
                        pc = at as usize;
                        if !world.spend_one() {
                            leave!(self, pc, Left::Pause);
                        }
                        pc += 1;
                        match places::advance(registers, iter, dst) {
                            Advanced::Item => true,
                            Advanced::Fault(exc) => leave!(self, pc, Left::Fault(exc)),
                            Advanced::End => {
                                if let Op::ForIter { end, .. } = ops[at as usize] {
                                    pc = end as usize;
                                }
                                true
                            }
                            Advanced::Other => {
                                if let Op::ForIter { dst, iter, end } = ops[at as usize] {
                                    leave!(self, pc, Left::Ask { dst, iter, end });
                                }
                                false
                            }
                        }
                    }
                    Op::LoadGlobal { dst, slot } => match self.globals.slots.borrow().get(slot as usize) {
                        Some(Some(Value::Object(object))) => {
                            put_object(&mut registers[dst as usize], object);
                            true
                        }
                        Some(Some(value)) => {
                            put_copy(&mut registers[dst as usize], value);
                            true
                        }
                        _ => false,
                    },
                    Op::StoreGlobal { slot: at, src } => {
                        places::store_global(&self.globals, code, registers, at as usize, src)
                    }
                    Op::LoadBuiltin { dst, name } => match code.builtin(name, &self.globals.environment) {
                        Some(value) => {
                            put_copy(&mut registers[dst as usize], value);
                            true
                        }
                        None => false,
                    },
                    Op::CheckMethod { object, name } => places::has_method(code, registers, object, name),
                    Op::LoadCell { dst, cell } => {
                        places::load_cell(&self.cells[cell as usize], &mut registers[dst as usize])
                    }
                    Op::StoreCell { cell, src } => places::store_cell(&self.cells[cell as usize], code, registers, src),
                    Op::GetAttr { dst, object, name } => places::get_known(code, registers, dst, object, name),
                    Op::SetAttr { object, name, src } => places::set_known(code, registers, object, name, src),
                    Op::GetItem { dst, object, key } => match registers[key as usize] {
                        Some(Value::Int(at)) => places::get_at(registers, dst, object, at),
                        _ => false,
                    },
                    Op::GetItemInt { dst, object, n } => places::get_at(registers, dst, object, i64::from(n)),
                    Op::GetField { dst, object, key } => places::get_field(code, registers, dst, object, key),
                    Op::SetItem { object, key, src } => {
                        match (&registers[object as usize], &registers[key as usize], slot(registers, constants, src)) {
                            (Some(Value::List(list)), Some(Value::Int(at)), Some(value)) => {
                                places::set_at(list, *at, value)
                            }
                            _ => false,
                        }
                    }
                    Op::SetField { object, key, src } => places::set_field(code, registers, object, key, src),
                    Op::Unpack { src, start, len } => places::unpack(registers, src, start as usize, len as usize),
                    Op::Call { dst, function, start, len } => {
                        if let Some(Value::Object(_) | Value::Class(_)) = &registers[function as usize] {
                            leave!(self, pc, Left::Call { dst, function, start, len });
                        }
                        false
                    }
                    Op::CallNamed => leave!(self, pc, Left::CallNamed),
                    Op::CallMethod { dst, object, name, start, len } => {
                        if let Some(Value::Instance(_)) = slot(registers, constants, object) {
                            leave!(self, pc, Left::CallMethod { dst, object, name, start, len });
                        }
                        false
                    }
                    Op::Append { dst, list, item } => match places::append(registers, dst, list, item) {
                        Ok(known) => known,
                        Err(exc) => leave!(self, pc, Left::Fault(exc)),
                    },
                    Op::Return { src } => {
                        if slot(registers, constants, src).is_some() {
                            leave!(self, pc, Left::Return(src));
                        }
                        false
                    }
                    Op::Yield { dst, src } => {
                        if slot(registers, constants, src).is_some() {
                            leave!(self, pc, Left::Yield { dst, src });
                        }
                        false
                    }
                };
                if !known {
                    break;
                }
            }
            self.pc = pc;
            match self.execute_here(cx) {
                Ok(Flow::Next) if self.pending.is_none() => {}
                Ok(flow) => return Left::Flow(flow),
                Err(exc) => return Left::Fault(exc),
            }
        }
    }

    /// Runs until the frame has to be left, for a call, too.
    pub(super) fn run(&mut self, cx: &mut Context<'_>) -> Exit {
        run(&mut Stack::Alone(self), cx)
    }

    /// Carries out the instruction that it stands at, whatever its operands are.
    #[inline]
    fn execute_here(&mut self, cx: &mut Context<'_>) -> Result<Flow, Exc> {
        let instr = self.code.code.instrs[self.pc - 1];
        self.execute(&instr, cx)
    }

    /// Makes the call that comes before the next instruction; an exit where the frame has to be left for it.
    #[cold]
    fn begin_pending(&mut self, cx: &mut Context<'_>) -> Result<Flow, Exc> {
        self.call_pending(cx).unwrap_or(Ok(Flow::Next))
    }
}
