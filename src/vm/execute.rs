//! The instruction loop.

mod asking;
mod asynchronous;
mod calls;
mod contexts;
mod operands;
mod operators;
mod patterns;
mod raising;
mod rare;
mod special;
mod usual;

pub(super) use calls::call_native;
pub(super) use contexts::exit_arguments;
use usual::fast_int;

use std::rc::Rc;

use super::arithmetic;
use super::frame::{Awaiting, Frame};
use super::place::Place;
use super::slot::{Slot, clear, put_bool, put_copy, put_float, put_int};
use crate::lang::code::{Instr, Src};
use crate::machine::{Context, Step, World};
use crate::value::{Exc, Value};

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
    Ask,
    Leave(Box<Exit>),
}

/// What stands where an operand says.
#[inline(always)]
fn slot<'f>(registers: &'f [Slot], constants: &'f [Slot], src: Src) -> &'f Slot {
    match src.as_constant() {
        Some(at) => &constants[at],
        None => &registers[src.as_reg().unwrap_or_default() as usize],
    }
}

impl Frame {
    /// Runs until the frame has to be left.
    ///
    /// The loop carries out what is certain by the kinds of the operands, and leaves everything else, and every fault, to
    /// [`Frame::execute`] and [`Frame::execute_rare`], which know each instruction whole.
    pub(super) fn run(&mut self, cx: &mut Context<'_>) -> Exit {
        if self.pending.is_some()
            && let Some(exit) = self.begin_pending(cx)
        {
            return exit;
        }
        let code = Rc::clone(&self.code);
        let (instrs, constants) = (&code.code.instrs[..], &code.constants[..]);
        let world: &World = cx.world();
        let mut pc = self.pc;
        loop {
            if !world.spend_one() {
                self.pc = pc;
                self.awaiting = Awaiting::Nothing;
                return if world.is_unsettled() { Exit::Settle } else { Exit::OutOfFuel };
            }
            let instr = &instrs[pc];
            pc += 1;
            // Whoever raises, or is left here, stands at this instruction.
            self.pc = pc;
            let flow = match *instr {
                Instr::Move { dst, src } => {
                    if self.copy_to(dst, src) {
                        continue;
                    }
                    self.execute(instr, cx)
                }
                Instr::Binary { op, dst, a, b } => {
                    let registers = &mut self.registers[..];
                    match arithmetic::binary(op, slot(registers, constants, a), slot(registers, constants, b)) {
                        arithmetic::Result::Int(n) => {
                            put_int(&mut registers[dst as usize], n);
                            continue;
                        }
                        arithmetic::Result::Float(x) => {
                            put_float(&mut registers[dst as usize], x);
                            continue;
                        }
                        arithmetic::Result::Unknown => self.execute(instr, cx),
                    }
                }
                Instr::Inplace { op, dst, a, b } => {
                    let registers = &mut self.registers[..];
                    match arithmetic::binary(op, slot(registers, constants, a), slot(registers, constants, b)) {
                        arithmetic::Result::Int(n) => {
                            put_int(&mut registers[dst as usize], n);
                            continue;
                        }
                        arithmetic::Result::Float(x) => {
                            put_float(&mut registers[dst as usize], x);
                            continue;
                        }
                        arithmetic::Result::Unknown => self.execute_rare(*instr, cx),
                    }
                }
                Instr::CompareJump { op, when, a, b, to } => {
                    let registers = &mut self.registers[..];
                    match arithmetic::compare(op, slot(registers, constants, a), slot(registers, constants, b)) {
                        Some(holds) => {
                            self.used(a);
                            if holds == when {
                                pc = to as usize;
                            }
                            continue;
                        }
                        None => self.execute(instr, cx),
                    }
                }
                Instr::Compare { op, dst, a, b } => {
                    let registers = &mut self.registers[..];
                    match arithmetic::compare(op, slot(registers, constants, a), slot(registers, constants, b)) {
                        Some(holds) => {
                            self.used(a);
                            put_bool(&mut self.registers[dst as usize], holds);
                            continue;
                        }
                        None => self.execute(instr, cx),
                    }
                }
                Instr::Jump { to } => {
                    pc = to as usize;
                    continue;
                }
                Instr::JumpIf { src, when, to } => {
                    let truth = match slot(&self.registers, constants, src) {
                        Some(Value::Bool(truth)) => Some(*truth),
                        Some(Value::Int(n)) => Some(*n != 0),
                        Some(Value::None) => Some(false),
                        _ => None,
                    };
                    match truth {
                        Some(truth) => {
                            if truth == when {
                                pc = to as usize;
                            }
                            continue;
                        }
                        None => self.execute(instr, cx),
                    }
                }
                Instr::ForIter { dst, iter, end } => {
                    let places = self.registers.get_disjoint_mut([iter as usize, dst as usize]);
                    let advanced = match places {
                        Ok([place, item]) => Place::of(place.as_ref()).map(|place| place.advance(item)),
                        Err(_) => None,
                    };
                    match advanced {
                        Some(Ok(true)) => continue,
                        Some(Ok(false)) => {
                            pc = end as usize;
                            continue;
                        }
                        Some(Err(exc)) => Err(exc),
                        None if self.is_code(iter) => {
                            self.result = Src::reg(iter);
                            self.wait_for(Awaiting::Next { dst, end });
                            return Exit::Item;
                        }
                        None => self.for_iter(dst, iter, end),
                    }
                }
                Instr::LoadGlobal { dst, slot } => {
                    let slots = self.globals.slots.borrow();
                    if let Some(Some(value)) = slots.get(slot as usize) {
                        put_copy(&mut self.registers[dst as usize], value);
                        continue;
                    }
                    drop(slots);
                    self.execute(instr, cx)
                }
                Instr::StoreGlobal { slot: at, src } => {
                    match (self.globals.slots.borrow_mut().get_mut(at as usize), slot(&self.registers, constants, src))
                    {
                        (Some(Some(Value::Int(old))), Some(Value::Int(new))) => {
                            *old = *new;
                            continue;
                        }
                        (Some(Some(Value::Float(old))), Some(Value::Float(new))) => {
                            *old = *new;
                            continue;
                        }
                        _ => {}
                    }
                    self.execute_rare(*instr, cx)
                }
                Instr::Clear { reg, strict: false } => {
                    clear(&mut self.registers[reg as usize]);
                    continue;
                }
                Instr::GetAttr { dst, object, name } => {
                    if self.get_known(dst, object, name) {
                        continue;
                    }
                    self.execute_rare(*instr, cx)
                }
                Instr::SetAttr { object, name, src } => {
                    if self.set_known(object, name, src) {
                        continue;
                    }
                    self.execute_rare(*instr, cx)
                }
                Instr::Return { src } => {
                    if slot(&self.registers, constants, src).is_some() {
                        // The frame is over: a local need not keep its value, unless something still has to read it on the way out.
                        self.result = if code.code.handlers.is_empty() { src.last() } else { src };
                        return Exit::Return;
                    }
                    self.execute(instr, cx)
                }
                Instr::Yield { dst, src } => {
                    if slot(&self.registers, constants, src).is_some() {
                        self.result = src;
                        self.wait_for(Awaiting::Sent(dst));
                        return Exit::Yield;
                    }
                    self.execute(instr, cx)
                }
                Instr::LoadCell { .. }
                | Instr::GetItem { .. }
                | Instr::SetItem { .. }
                | Instr::Unpack { .. }
                | Instr::Call { .. }
                | Instr::CallMethod { .. } => self.execute(instr, cx),
                _ => self.execute_rare(*instr, cx),
            };
            match flow {
                Ok(Flow::Next) => pc = self.pc,
                Ok(flow) => return flow.into_exit(),
                Err(exc) => match self.handle(exc, cx) {
                    Ok(()) => pc = self.pc,
                    Err(exc) => return Exit::Raise(exc),
                },
            }
        }
    }

    /// Makes the call that comes before the next instruction; an exit where the frame has to be left for it.
    #[cold]
    fn begin_pending(&mut self, cx: &mut Context<'_>) -> Option<Exit> {
        match self.call_pending(cx)? {
            Ok(Flow::Next) => None,
            Ok(flow) => Some(flow.into_exit()),
            Err(exc) => self.handle(exc, cx).err().map(Exit::Raise),
        }
    }
}

impl Flow {
    /// The same, of an instruction that does not go on to the next.
    fn into_exit(self) -> Exit {
        match self {
            Self::Next => unreachable!("the loop goes on with the next instruction"),
            Self::Invoke => Exit::Invoke,
            Self::Ask => Exit::Next,
            Self::Leave(exit) => *exit,
        }
    }
}
