//! Frames that call one another: a plain call and its return never leave the loop.

use std::any::Any;
use std::rc::Rc;

use super::super::NativeFunction;
use super::super::bind;
use super::super::call::{CodeRun, Links, generator};
use super::super::frame::{After, Awaiting, Frame};
use super::super::function::Function;
use super::super::slot::{Slot, clear, shift};
use super::{Call, Exit, Flow, Frames, Left, Spare};
use crate::lang::code::{Instr, Reg, Src};
use crate::machine::{Context, Iter, IterCell, StageRecord, World};
use crate::value::{Class, Exc, Instance, Type, Value};

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
        let flow = match flow {
            Ok(Flow::Call(call)) => match stack.enter(*call, cx) {
                Ok(None) => continue,
                Ok(Some(frame)) => return Exit::Call(frame),
                Err(exc) => Err(exc),
            },
            flow => flow,
        };
        match flow {
            Ok(Flow::Call(_)) => unreachable!("entered above"),
            Ok(Flow::Next) => {}
            Ok(Flow::Invoke) => {
                if !stack.invoke(cx) {
                    return Exit::Invoke;
                }
            }
            Ok(Flow::Ask) => {
                if !stack.ask_once(cx) {
                    return Exit::Next;
                }
            }
            Ok(Flow::Leave(exit)) => return *exit,
            Err(exc) if rests > 0 => return Exit::Fault(exc),
            Err(exc) => {
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

    /// Begins `dst = function(arguments)`, where that is a function of the user's that runs at once and takes its arguments as they
    /// come; false, with nothing done, where it is not, or where frames stand too deep. `owned`: the next instruction lets go of the
    /// function, which is the frame's then; that instruction has nothing to do any more.
    #[inline(always)]
    fn call(&mut self, (function, owned): (Reg, bool), start: Reg, len: u8, dst: Reg, cx: &Context<'_>) -> bool {
        let Self::Of { frames, spare, .. } = self else { return false };
        if frames.len() >= cx.world().limits().depth {
            return false;
        }
        let Some(caller) = frames.last_mut() else { return false };
        // Where there are no arguments, they may be said to stand anywhere.
        let end = if len == 0 { caller.registers.len() } else { start as usize };
        let Some((below, row)) = caller.registers.split_at_mut_checked(end) else { return false };
        let function_at = function as usize;
        let object = match below.get(function_at) {
            Some(Some(Value::Object(object))) => object,
            Some(Some(Value::Class(class))) if len == 0 && class.is_bare() => {
                let made = Value::Instance(class.instance());
                caller.put(dst, made);
                return true;
            }
            Some(Some(Value::Class(class))) => {
                let Some((function, object)) = begun(class, len) else { return false };
                let callee = made(&function, &object, &mut row[..len as usize], spare);
                return push(frames, callee, Awaiting::Made { dst, object });
            }
            _ => return false,
        };
        let mut callee = match spare.again(object, len) {
            Some(callee) => callee,
            None => {
                let any: &dyn Any = &**object;
                let row = &mut row[..len as usize];
                let Some(function) = any.downcast_ref::<Function>() else {
                    let Some(value) = glance(any, row) else { return false };
                    caller.put(dst, value);
                    return true;
                };
                if function.makes_generator_of(len) {
                    let iter = made_generator(function, None, row, cx);
                    caller.note_site(&iter);
                    if owned {
                        clear(&mut caller.registers[function_at]);
                        caller.pc += 1;
                    }
                    caller.put(dst, iter.to_value());
                    return true;
                }
                match spare.first(function, object, len) {
                    Some(callee) => callee,
                    None => {
                        let Some(callee) = spare.gathering(function, row) else { return false };
                        return push(frames, callee, Awaiting::Value(dst));
                    }
                }
            }
        };
        hand_on(&mut row[..len as usize], &mut callee.registers);
        if owned {
            if let Some(Value::Object(object)) = below[function_at].take() {
                callee.function = Some(object);
            }
            caller.pc += 1;
        }
        begin(caller, &mut callee, dst);
        frames.push(callee);
        true
    }

    /// As [`Stack::call`], with arguments by name.
    fn call_named(&mut self, cx: &Context<'_>) -> bool {
        let Self::Of { frames, spare, .. } = self else { return false };
        if frames.len() >= cx.world().limits().depth {
            return false;
        }
        let Some(caller) = frames.last_mut() else { return false };
        let Instr::Call { dst, function, window } = caller.code.code.instrs[caller.pc - 1] else { return false };
        let Some((below, row)) = caller.registers.split_at_mut_checked(window.start as usize) else { return false };
        let Some(Some(Value::Object(object))) = function.as_reg().and_then(|reg| below.get(reg as usize)) else {
            return false;
        };
        let any: &dyn Any = &**object;
        let Some(function) = any.downcast_ref::<Function>() else { return false };
        let (len, named) = (window.len as usize, window.named as usize);
        let names = &caller.code.code.names[window.names as usize..][..named];
        let Some(places) = function.places(len - named, names) else { return false };
        let mut callee = spare.frame_of(function);
        for (from, to) in row[..len - named].iter_mut().zip(&mut callee.registers) {
            shift(from, to);
        }
        for (from, to) in row[len - named..len].iter_mut().zip(places) {
            shift(from, &mut callee.registers[to as usize]);
        }
        function.put_defaults(&mut callee.registers, len - named);
        begin(caller, &mut callee, dst);
        frames.push(callee);
        true
    }

    /// Begins the call at this place with the items of a tuple as its arguments, and nothing by name, where that is all that the instructions
    /// up to there come to, and the function one of the user's that runs at once; false, with nothing done, where there is more to it.
    #[inline(never)]
    fn call_through(&mut self, to: usize, cx: &mut Context<'_>) -> bool {
        let Self::Of { frames, spare, .. } = self else { return false };
        if frames.len() >= cx.world().limits().depth {
            return false;
        }
        let Some(caller) = frames.last_mut() else { return false };
        let instrs = &caller.code.code.instrs;
        let (from, fuel) = (caller.pc - 1, (to + 1 - caller.pc) as u64);
        let (Instr::ListExtend { src, .. }, Instr::CallSpread { dst, function, named, .. }) =
            (instrs[from + 1], instrs[to])
        else {
            return false;
        };
        if named.is_some()
            && let Instr::Move { src: named, .. } = instrs[to - 3]
            && !matches!(caller.get(named), Ok(Value::Dict(named)) if named.own().is_none() && named.is_empty())
        {
            return false;
        }
        let (Ok(Value::Tuple(tuple)), Ok(Value::Object(object))) = (caller.get(src), caller.get(function)) else {
            return false;
        };
        let any: &dyn Any = &**object;
        let (Some(function), Ok(len)) = (any.downcast_ref::<Function>(), u8::try_from(tuple.items.len())) else {
            return false;
        };
        if tuple.own.is_some() || cx.world().fuel_left() < fuel {
            return false;
        }
        let mut row: Vec<Slot> = tuple.items.iter().cloned().map(Some).collect();
        let callee = match spare.first(function, object, len) {
            Some(mut callee) => {
                hand_on(&mut row, &mut callee.registers);
                callee
            }
            None => match spare.gathering(function, &mut row) {
                Some(callee) => callee,
                None => return false,
            },
        };
        cx.spend(fuel);
        caller.used(src);
        caller.pc = to + 1;
        push(frames, callee, Awaiting::Value(dst))
    }

    /// Begins `dst = object.name(arguments)`, where that is a method of a class of the user's and stands remembered; false, with nothing
    /// done, where it is not, as in [`Stack::call`].
    #[inline(always)]
    fn call_method(&mut self, (object, name): (Src, u16), start: Reg, len: u8, dst: Reg, cx: &Context<'_>) -> bool {
        let Self::Of { frames, spare, links, .. } = self else { return false };
        if frames.len() >= cx.world().limits().depth {
            return false;
        }
        let (Some(caller), Some(at)) = (frames.last_mut(), object.as_reg()) else { return false };
        let Some(Value::Instance(instance)) = &caller.registers[at as usize] else {
            return len == 1
                && caller.code.code.names[name as usize] == "send"
                && links.send(frames, (object, start), dst, cx);
        };
        let (known, text) = caller.code.known(name);
        let Some(function) = known.method(instance, text, len + 1) else {
            return make_by_method(caller, (object, name), start, len, dst, cx);
        };
        let mut callee = spare.frame_of(&function);
        let Some((this, others)) = callee.registers.split_first_mut() else { return false };
        caller.hand_over(object, this);
        if len > 0 {
            hand_on(&mut caller.registers[start as usize..][..len as usize], others);
        }
        if function.code.takes != u16::from(len) + 1 {
            function.put_defaults(&mut callee.registers, len as usize + 1);
        }
        begin(caller, &mut callee, dst);
        frames.push(callee);
        true
    }

    /// Begins the call that reading the innermost frame's attribute is, where that is a property which stands remembered; false, with nothing
    /// done, where it is not.
    #[inline(always)]
    fn call_getter(&mut self, cx: &Context<'_>) -> bool {
        let frame = self.top();
        match frame.code.code.instrs[frame.pc - 1] {
            Instr::GetAttr { dst, object, name } => self.begin_getter(dst, object, name, cx),
            _ => false,
        }
    }

    #[inline(never)]
    fn begin_getter(&mut self, dst: Reg, object: Src, name: u16, cx: &Context<'_>) -> bool {
        let Self::Of { frames, spare, .. } = self else { return false };
        if frames.len() >= cx.world().limits().depth {
            return false;
        }
        let (Some(caller), Some(at)) = (frames.last_mut(), object.as_reg()) else { return false };
        let Some(Value::Instance(instance)) = &caller.registers[at as usize] else { return false };
        let Some(function) = caller.code.known_of(name).getter(instance) else { return false };
        let mut callee = spare.frame_of(&function);
        let Some(this) = callee.registers.first_mut() else { return false };
        caller.hand_over(object, this);
        function.put_defaults(&mut callee.registers, 1);
        begin(caller, &mut callee, dst);
        frames.push(callee);
        true
    }

    /// Begins a call whose arguments stand where [`Frame::invoking`] says.
    fn invoke(&mut self, cx: &Context<'_>) -> bool {
        let Self::Of { frames, spare, .. } = self else { return false };
        if frames.len() >= cx.world().limits().depth {
            return false;
        }
        spare.invoke(frames);
        true
    }

    /// Begins a call of the innermost frame; its frame, which is to be left for, where frames stand too deep.
    ///
    /// # Errors
    /// `TypeError` where the function does not take the arguments.
    #[inline(never)]
    fn enter(&mut self, call: Call, cx: &Context<'_>) -> Result<Option<Box<Frame>>, Exc> {
        let Call { function, arguments, awaiting } = call;
        match self {
            Self::Of { frames, spare, .. } if frames.len() < cx.world().limits().depth => {
                let callee = spare.bound(&function, arguments)?;
                push(frames, callee, awaiting);
                Ok(None)
            }
            _ => {
                let callee = bind::bind(&function, arguments)?;
                self.top().awaiting = awaiting;
                Ok(Some(callee))
            }
        }
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

/// The `__init__` of a class, where that takes so many arguments as they come and is all there is to making an instance, and an instance.
#[inline(never)]
fn begun(class: &Rc<Class>, len: u8) -> Option<(Rc<Function>, Rc<Instance>)> {
    let init = class.initialiser()?.to_object::<Function>().filter(|init| init.takes(len + 1))?;
    Some((init, class.instance()))
}

/// A frame of an `__init__`, for an instance and these arguments.
#[inline(never)]
fn made(init: &Function, object: &Rc<Instance>, row: &mut [Slot], spare: &mut Spare) -> Box<Frame> {
    let mut callee = spare.frame_of(init);
    if let Some((this, others)) = callee.registers.split_first_mut() {
        *this = Some(Value::Instance(Rc::clone(object)));
        for (from, to) in row.iter_mut().zip(others) {
            shift(from, to);
        }
    }
    init.put_defaults(&mut callee.registers, row.len() + 1);
    callee
}

/// The generator that a function makes of these arguments, which it takes as they come; before them the object whose method it is.
#[inline(never)]
pub(super) fn made_generator(function: &Function, this: Slot, row: &mut [Slot], cx: &Context<'_>) -> Iter {
    let mut run = CodeRun::generator(function, cx.world());
    let registers = &mut run.first_frame().registers[..];
    let before = usize::from(this.is_some());
    if before > 0 {
        registers[0] = this;
    }
    hand_on(row, &mut registers[before..]);
    function.put_defaults(registers, before + row.len());
    generator(function, run, cx)
}

/// `dst` = the generator that `object.name(arguments)` makes, where that is a method that stands remembered; false, with nothing done, where
/// it is not.
#[inline(never)]
fn make_by_method(
    caller: &mut Frame,
    (object, name): (Src, u16),
    start: Reg,
    len: u8,
    dst: Reg,
    cx: &Context<'_>,
) -> bool {
    let Some(Some(Value::Instance(instance))) = object.as_reg().map(|at| &caller.registers[at as usize]) else {
        return false;
    };
    let Some(function) = caller.code.known(name).0.generator_method(instance, len + 1) else { return false };
    let mut this = None;
    caller.hand_over(object, &mut this);
    let iter = made_generator(&function, this, &mut caller.registers[start as usize..][..len as usize], cx);
    caller.note_site(&iter);
    caller.put(dst, iter.to_value());
    true
}

/// What a native comes to for these arguments, which go, where it knows that at a glance.
#[inline(never)]
fn glance(function: &dyn Any, row: &mut [Slot]) -> Option<Value> {
    let value = function.downcast_ref::<NativeFunction>()?.0.at_a_glance(row)?;
    row.iter_mut().for_each(clear);
    Some(value)
}

/// The innermost frame waits for one above it; true.
#[inline(never)]
fn push(frames: &mut Frames, mut callee: Box<Frame>, awaiting: Awaiting) -> bool {
    if let Some(caller) = frames.last_mut() {
        callee.around = caller.handled_here();
        caller.wait_for(awaiting);
    }
    frames.push(callee);
    true
}

/// Arguments become the first of the registers.
#[inline(always)]
fn hand_on(row: &mut [Slot], registers: &mut [Slot]) {
    let mut registers = registers.iter_mut();
    for from in row {
        let Some(to) = registers.next() else { break };
        shift(from, to);
    }
}

/// The caller waits for the value of a frame that has its arguments.
#[inline(always)]
fn begin(caller: &mut Frame, callee: &mut Frame, dst: Reg) {
    if caller.may_handle() {
        callee.around = caller.handled_here();
    }
    caller.wait_for(Awaiting::Value(dst));
}
