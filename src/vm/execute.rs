//! The instruction loop.

mod asking;
mod asynchronous;
mod building;
mod calls;
mod classes;
mod contexts;
mod fitting;
mod inward;
mod objects;
mod op;
mod operands;
mod operators;
mod patterns;
mod places;
mod raising;
mod rare;
mod spare;
mod special;
mod stack;
mod straight;
mod usual;

pub(super) use calls::call_native;
pub(super) use contexts::exit_arguments;
pub(super) use op::Op;
pub(super) use spare::{Frames, Spare};
pub(super) use stack::{Stack, run};
use usual::fast_int;

use std::rc::Rc;

use super::frame::{Awaiting, Frame};
use super::function::Function;
use crate::lang::code::{Reg, Src};
use crate::machine::{Arguments, Context, Step};
use crate::value::Exc;
use straight::{slot, used};

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
    /// It has to be gone on with when nothing rests elsewhere: see [`Stack::Of`].
    Rests,
    /// The fuel is spent.
    OutOfFuel,
    /// Something that was dropped has to be closed first.
    Settle,
}

/// How an instruction went on.
enum Flow {
    Next,
    Invoke,
    Call(Box<Call>),
    Ask,
    Leave(Box<Exit>),
}

/// A call of a function of the user's that runs at once, with arguments that are not bound yet.
struct Call {
    function: Rc<Function>,
    arguments: Arguments,
    /// What the caller does with what comes of it.
    awaiting: Awaiting,
}

/// Why the loop was left, at the instruction before [`Frame::pc`].
enum Left {
    /// The instruction has to be carried out whole.
    Whole,
    /// It raised.
    Fault(Exc),
    /// There is no fuel for the next instruction, or something has to be closed before it.
    Pause,
    /// It calls what stands there, with arguments by position; `owned`: that is a temporary, which the next instruction lets go of.
    Call { dst: Reg, function: Reg, start: Reg, len: u8, owned: bool },
    /// It calls what stands there, with arguments by name, too.
    CallNamed,
    /// It passes arguments through: the call stands at `to`.
    CallThrough { to: u32 },
    /// It calls a method of what stands there, with arguments by position.
    CallMethod { dst: Reg, object: Src, name: u16, start: Reg, len: u8 },
    /// It returns this.
    Return(Src),
    /// It returns what stands in this register, which nobody reads again.
    ReturnReg(Reg),
    /// It gives this out.
    Yield { dst: Reg, src: Src },
    /// It asks the iterator that stands there, which is no place in a container.
    Ask { dst: Reg, iter: Reg, end: u32 },
}

impl Frame {
    /// Runs until the frame has to be left, for a call, too.
    pub(super) fn run(&mut self, cx: &mut Context<'_>) -> Exit {
        let record = cx.record();
        run(&mut Stack::Alone(self), record, cx)
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
