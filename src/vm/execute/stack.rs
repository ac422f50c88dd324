//! Frames that call one another: a plain call and its return never leave the loop.

mod calling;

use std::rc::Rc;

use super::super::call::Links;
use super::super::frame::{After, Awaiting, Frame};
use super::super::slot::shift;
use super::{Exit, Flow, Frames, Left, Spare};
use crate::lang::code::{Reg, Src};
use crate::machine::{Context, IterCell, StageRecord, World};
use crate::value::{Exc, Type, Value};
pub(super) use calling::made_generator;

/// What runs.
#[derive(Debug)]
pub(in crate::vm) enum Stack<'r> {
    /// A frame by itself, which is left for every call.
    Alone(&'r mut Frame),
    /// At least one frame, each called by the one before it. `rests`, where it is not 0: a generator that the frame asked which was
    /// innermost when there were so many rests elsewhere than with its iterator. They are left before that frame returns, and before
    /// anything is done that may look for it.
    Of { frames: &'r mut Frames, spare: &'r mut Spare, rests: usize, links: &'r mut Links },
}

/// Runs, for the stage with this record, until the innermost frame has to be left for more than a plain call or its return.
#[inline(always)]
pub(in crate::vm) fn run(stack: &mut Stack<'_>, record: &Rc<StageRecord>, cx: &mut Context<'_>) -> Exit {
    let world: &World = cx.world();
    loop {
        let rests = stack.rests();
        let frame = stack.top();
        let flow = if frame.pending.is_some() {
            frame.begin_pending(&mut cx.on_behalf_of(record))
        } else {
            let left = frame.go(world, rests > 0);
            let goes_on = match left {
                Left::Whole if stack.top().operates_on_instance() => stack.call_operator(cx),
                Left::Whole => stack.call_getter(cx),
                Left::Call { dst, function, start, len, owned } => stack.call((function, owned), start, len, dst, cx),
                Left::CallNamed => stack.call_named(cx),
                Left::CallThrough { to } => stack.call_through(to as usize, cx),
                Left::CallMethod { dst, object, name, start, len } => {
                    stack.call_method((object, name), start, len, dst, cx)
                }
                Left::ReturnReg(reg) if rests > 0 && !stack.is_deeper_than(rests) => {
                    stack.end_linked(Src::reg(reg).last(), record, world)
                }
                Left::Return(src) if rests > 0 && !stack.is_deeper_than(rests) => stack.end_linked(src, record, world),
                Left::ReturnReg(reg) if stack.hand_back(reg) => true,
                Left::ReturnReg(reg) => match stack.give_back(Src::reg(reg).last(), record, cx) {
                    Ok(true) => true,
                    Ok(false) => {
                        stack.top().result = Src::reg(reg).last();
                        return Exit::Return;
                    }
                    Err(exc) => return Exit::Fault(exc),
                },
                Left::Return(src) => match stack.give_back(src, record, cx) {
                    Ok(true) => true,
                    Ok(false) => {
                        stack.top().result = src;
                        return Exit::Return;
                    }
                    Err(exc) => return Exit::Fault(exc),
                },
                Left::Yield { dst, src } => {
                    let frame = stack.top();
                    frame.result = src;
                    frame.wait_for(Awaiting::Sent(dst));
                    if let Stack::Of { frames, links, .. } = stack
                        && (links.give_once(frames, record) || links.give(frames, cx))
                    {
                        continue;
                    }
                    return Exit::Yield;
                }
                Left::Ask { dst, iter, end } => match stack {
                    Stack::Of { frames, links, spare, .. } => {
                        if links.ask(frames, (dst, iter, end), world)
                            || match asked(frames, iter) {
                                Asked::Fresh => links.begin(frames, (dst, iter, end), record, cx),
                                Asked::Object => links.call_next(frames, spare, (dst, iter, end), cx),
                                Asked::Native => links.hoist(frames, (dst, iter), record, cx),
                                Asked::Other => false,
                            }
                        {
                            continue;
                        }
                        let frame = stack.top();
                        frame.result = Src::reg(iter);
                        frame.wait_for(Awaiting::Next { dst, end });
                        return Exit::Item;
                    }
                    Stack::Alone(_) => false,
                },
                Left::Pause => {
                    stack.top().awaiting = Awaiting::Nothing;
                    return if world.is_unsettled() { Exit::Settle } else { Exit::OutOfFuel };
                }
                Left::Fault(exc) if rests > 0 => return Exit::Fault(exc),
                Left::Fault(exc) => match stack.top().handle(exc, cx) {
                    Ok(()) => true,
                    Err(exc) => return Exit::Raise(exc),
                },
            };
            if goes_on {
                continue;
            }
            if rests > 0 && !stack.top().keeps_to_itself() {
                stack.top().pc -= 1;
                world.set_fuel(world.fuel_left() + 1);
                return Exit::Rests;
            }
            stack.top().execute_here(&mut cx.on_behalf_of(record))
        };
        let fault = match flow {
            Ok(Flow::Next) => None,
            Ok(Flow::Call(call)) => match stack.enter(*call, cx) {
                Ok(None) => None,
                Ok(Some(frame)) => return Exit::Call(frame),
                Err(exc) => Some(exc),
            },
            Ok(Flow::Invoke) if stack.invoke(cx) => None,
            Ok(Flow::Invoke) => return Exit::Invoke,
            Ok(Flow::Ask) if stack.ask_once(cx) => None,
            Ok(Flow::Ask) => return Exit::Next,
            Ok(Flow::Leave(exit)) => return *exit,
            Err(exc) => Some(exc),
        };
        match fault {
            None => {}
            Some(exc) if rests > 0 => return Exit::Fault(exc),
            Some(exc) => {
                if let Err(exc) = stack.top().handle(exc, cx) {
                    return Exit::Raise(exc);
                }
            }
        }
    }
}

impl Stack<'_> {
    /// The innermost frame.
    #[inline(always)]
    fn top(&mut self) -> &mut Frame {
        match self {
            Self::Alone(frame) => frame,
            Self::Of { frames, .. } => frames.last_mut().expect("what runs has a frame"),
        }
    }

    /// Whom the innermost frame asks for one item goes on here; false, with nothing done, where there is more to it.
    fn ask_once(&mut self, cx: &Context<'_>) -> bool {
        match self {
            Self::Alone(_) => false,
            Self::Of { frames, links, .. } => links.ask_once(frames, cx),
        }
    }

    /// The frames, where another one may stand on them, and those that are over.
    #[inline(always)]
    pub(super) fn room(&mut self, cx: &Context<'_>) -> Option<(&mut Frames, &mut Spare)> {
        match self {
            Self::Of { frames, spare, .. } if frames.len() < cx.world().limits().depth => Some((frames, spare)),
            _ => None,
        }
    }

    /// See [`Stack::Of`].
    #[inline(always)]
    fn rests(&self) -> usize {
        match self {
            Self::Alone(_) => 0,
            Self::Of { rests, links, .. } => links.floor().max(*rests),
        }
    }

    /// The innermost frame returns this, and is one of a generator that stands on the loop which asks it: that goes on. False, with nothing
    /// done, where it is no such frame, or there is more to it.
    #[inline]
    fn end_linked(&mut self, returned: Src, record: &Rc<StageRecord>, world: &World) -> bool {
        match self {
            Self::Alone(_) => false,
            Self::Of { frames, links, rests, .. } => links.end(frames, returned, *rests, record, world),
        }
    }

    /// Whether there are more frames than so many.
    fn is_deeper_than(&self, depth: usize) -> bool {
        matches!(self, Self::Of { frames, .. } if frames.len() > depth)
    }

    /// The innermost frame returns what stands in a register to the frame that called it, where that is here and only wants the value;
    /// false, with nothing done, where there is more to it.
    #[inline(always)]
    fn hand_back(&mut self, reg: Reg) -> bool {
        let Self::Of { frames, spare, .. } = self else { return false };
        if let [.., caller, callee] = frames.as_mut_slice()
            && let Awaiting::Value(dst) = caller.awaiting
            && let to = &mut caller.registers[dst as usize]
            && matches!(to, None | Some(Value::Int(_)))
        {
            shift(&mut callee.registers[reg as usize], to);
            caller.arrived();
            if let Some(callee) = frames.pop() {
                spare.keep(callee);
            }
            return true;
        }
        false
    }

    /// The innermost frame returns this to the frame that called it; false, with nothing done, where that is not here. What it is there
    /// may be a fault. What stood where the value goes is let go of after all that the callee holds.
    #[inline(never)]
    fn give_back(&mut self, src: Src, record: &Rc<StageRecord>, cx: &Context<'_>) -> Result<bool, Exc> {
        let Self::Of { frames, spare, links, .. } = self else { return Ok(false) };
        let [.., _, callee] = frames.as_mut_slice() else { return Ok(false) };
        let value = callee.take(src).unwrap_or_default();
        if let Some(callee) = frames.pop() {
            spare.keep(callee);
        }
        let Some(caller) = frames.last_mut() else { return Ok(true) };
        match (&mut caller.awaiting, &value) {
            (Awaiting::Attempt { invert: false, .. }, Value::NotImplemented) => caller.deliver(value, cx)?,
            (&mut Awaiting::Attempt { after: After::Jump { when, to }, invert: false }, Value::Bool(holds)) => {
                caller.attempt = 0;
                caller.arrived();
                if *holds == when {
                    caller.pc = to as usize;
                }
            }
            (Awaiting::Value(dst) | Awaiting::Attempt { after: After::Value(dst), invert: false }, _) => {
                let dst = *dst;
                caller.attempt = 0;
                caller.arrived();
                caller.put(dst, value);
            }
            (Awaiting::Next { .. }, _) => links.returned(frames, value, record),
            _ => caller.deliver(value, cx)?,
        }
        Ok(true)
    }
}

/// Whom a loop asks.
enum Asked {
    /// What stands for an object of the user's.
    Object,
    /// Code that nobody has asked yet.
    Fresh,
    /// No code of the user's.
    Native,
    /// Any other.
    Other,
}

/// Whom the innermost frame asks.
#[inline(always)]
fn asked(frames: &Frames, iter: Reg) -> Asked {
    let asked = frames.last().and_then(|frame| frame.registers[iter as usize].as_ref());
    match asked.and_then(Value::as_object::<IterCell>) {
        Some(cell) if cell.info().is_code && cell.is_new() => Asked::Fresh,
        Some(cell) if cell.info().class == Some(Type::Object) => Asked::Object,
        Some(cell) if !cell.info().is_code => Asked::Native,
        _ => Asked::Other,
    }
}
