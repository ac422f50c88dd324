//! Calls that a frame begins: what is called, as far as it is code of the user's that runs at once, gets a frame with its arguments, which
//! stands on the caller's.

use std::any::Any;
use std::rc::Rc;

use super::super::super::bind;
use super::super::super::call::{CodeRun, generator};
use super::super::super::class::Super;
use super::super::super::frame::{Awaiting, Frame};
use super::super::super::function::{Function, ModuleObject};
use super::super::super::known::Kind;
use super::super::super::loaded::Taker;
use super::super::super::place;
use super::super::super::slot::{Slot, clear, shift};
use super::super::super::{Native as _, NativeFunction};
use super::super::{Call, Frames, Spare};
use super::Stack;
use crate::lang::code::{Instr, Reg, Src};
use crate::machine::{Context, Iter};
use crate::value::{Class, Exc, Instance, Value};

impl Stack<'_> {
    /// Begins `dst = function(arguments)`, where that is a function of the user's that runs at once and takes its arguments as they
    /// come; false, with nothing done, where it is not, or where frames stand too deep. `owned`: the next instruction lets go of the
    /// function, which is the frame's then; that instruction has nothing to do any more.
    #[inline(always)]
    pub(super) fn call(
        &mut self,
        (function, owned): (Reg, bool),
        start: Reg,
        len: u8,
        dst: Reg,
        cx: &Context<'_>,
    ) -> bool {
        let Some((frames, spare)) = self.room(cx) else { return false };
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
                    let taker = caller.code.taker(dst, caller.pc).filter(|_| cx.world().leaves_made_unlisted());
                    let is_unseen = taker.is_some_and(|taker| match taker {
                        Taker::Loop => true,
                        Taker::Call(by) => below.get(by as usize).is_some_and(place::is_taken_by),
                    });
                    let place = if is_unseen { place_of(any, row) } else { None };
                    let Some(value) = place.or_else(|| glance(any, row)) else { return false };
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
    pub(super) fn call_named(&mut self, cx: &Context<'_>) -> bool {
        let Some((frames, spare)) = self.room(cx) else { return false };
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
    pub(super) fn call_through(&mut self, to: usize, cx: &mut Context<'_>) -> bool {
        let Some((frames, spare)) = self.room(cx) else { return false };
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
        let (Ok(positional), Ok(Value::Object(object))) = (caller.get(src), caller.get(function)) else { return false };
        let Some(mut row) = spread_row(positional) else { return false };
        let any: &dyn Any = &**object;
        let (Some(function), Ok(len)) = (any.downcast_ref::<Function>(), u8::try_from(row.len())) else {
            return false;
        };
        if cx.world().fuel_left() < fuel {
            return false;
        }
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
    pub(super) fn call_method(
        &mut self,
        (object, name): (Src, u16),
        start: Reg,
        len: u8,
        dst: Reg,
        cx: &Context<'_>,
    ) -> bool {
        let Self::Of { frames, spare, links, .. } = self else { return false };
        if frames.len() >= cx.world().limits().depth {
            return false;
        }
        let (Some(caller), Some(at)) = (frames.last_mut(), object.as_reg()) else { return false };
        let Some(Value::Instance(instance)) = &caller.registers[at as usize] else {
            if let Some(Value::Class(class)) = &caller.registers[at as usize] {
                let class = Rc::clone(class);
                let (known, text) = caller.code.known(name);
                let Some(called) = known.function_of(&class, text) else { return false };
                return begin_of_class(frames, spare, (&class, called), object, (start, len), dst);
            }
            if let Some(callee) = called_of_super(caller, spare, (object, name), (start, len)) {
                return push(frames, callee, Awaiting::Value(dst));
            }
            if let Some(value) = glance_of_module(caller, (at, name), start, len) {
                caller.used(object);
                caller.put(dst, value);
                return true;
            }
            return len == 1
                && caller.code.code.names[name as usize] == "send"
                && links.send(frames, (object, start), dst, cx);
        };
        let (known, text) = caller.code.known(name);
        let Some(function) = known.method(instance, text, len + 1) else {
            if let Some(called) = known.shared_function(instance, text) {
                let class = Rc::clone(&instance.class);
                return begin_of_class(frames, spare, (&class, called), object, (start, len), dst);
            }
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
    pub(super) fn call_getter(&mut self, cx: &Context<'_>) -> bool {
        let frame = self.top();
        match frame.code.code.instrs[frame.pc - 1] {
            Instr::GetAttr { dst, object, name } => self.begin_getter(dst, object, name, cx),
            _ => false,
        }
    }

    #[inline(never)]
    fn begin_getter(&mut self, dst: Reg, object: Src, name: u16, cx: &Context<'_>) -> bool {
        let Some((frames, spare)) = self.room(cx) else { return false };
        let (Some(caller), Some(at)) = (frames.last_mut(), object.as_reg()) else { return false };
        let Some(Value::Instance(instance)) = &caller.registers[at as usize] else { return false };
        let Some(function) = caller.code.known_of(name).getter(instance) else { return false };
        let mut callee = spare.frame_of(&function);
        let Some(this) = callee.registers.first_mut() else { return false };
        caller.hand_over(object, this);
        function.put_defaults(&mut callee.registers, 1);
        push(frames, callee, Awaiting::Value(dst))
    }

    /// Begins a call whose arguments stand where [`Frame::invoking`] says.
    pub(super) fn invoke(&mut self, cx: &Context<'_>) -> bool {
        let Some((frames, spare)) = self.room(cx) else { return false };
        spare.invoke(frames);
        true
    }

    /// Begins a call of the innermost frame; its frame, which is to be left for, where frames stand too deep.
    ///
    /// # Errors
    /// `TypeError` where the function does not take the arguments.
    #[inline(never)]
    pub(super) fn enter(&mut self, call: Call, cx: &Context<'_>) -> Result<Option<Box<Frame>>, Exc> {
        let Call { function, arguments, awaiting } = call;
        match self.room(cx) {
            Some((frames, spare)) => {
                let callee = spare.bound(&function, arguments)?;
                push(frames, callee, awaiting);
                Ok(None)
            }
            None => {
                let callee = bind::bind(&function, arguments)?;
                self.top().awaiting = awaiting;
                Ok(Some(callee))
            }
        }
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
pub(in crate::vm::execute) fn made_generator(
    function: &Function,
    this: Slot,
    row: &mut [Slot],
    cx: &Context<'_>,
) -> Iter {
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

/// A loop's place in what a native makes of these arguments, which go, where it has one.
#[inline(never)]
fn place_of(function: &dyn Any, row: &mut [Slot]) -> Option<Value> {
    let place = place::of_call(function.downcast_ref::<NativeFunction>()?.0, row)?;
    row.iter_mut().for_each(clear);
    Some(place)
}

/// What a native comes to for these arguments, which go, where it knows that at a glance.
#[inline(never)]
fn glance(function: &dyn Any, row: &mut [Slot]) -> Option<Value> {
    let value = function.downcast_ref::<NativeFunction>()?.0.at_a_glance(row)?;
    row.iter_mut().for_each(clear);
    Some(value)
}

/// Begins `dst = object.name(arguments)`, where the object is of the class, or is the class, and that is this function, which does not
/// take the object; false, with nothing done, where it does not take the arguments as they come.
#[inline(never)]
fn begin_of_class(
    frames: &mut Frames,
    spare: &mut Spare,
    (class, (function, kind)): (&Rc<Class>, (Rc<Function>, Kind)),
    object: Src,
    (start, len): (Reg, u8),
    dst: Reg,
) -> bool {
    let own = u8::from(kind == Kind::OfClass);
    let Some(caller) = frames.last_mut().filter(|_| function.takes(len + own)) else { return false };
    let mut callee = spare.frame_of(&function);
    if own > 0 {
        callee.put(0, Value::Class(Rc::clone(class)));
    }
    caller.used(object);
    // Where there are no arguments, they may be said to stand anywhere.
    let row = caller.registers.get_mut(start as usize..start as usize + len as usize).unwrap_or_default();
    hand_on(row, callee.registers.get_mut(own as usize..).unwrap_or_default());
    function.put_defaults(&mut callee.registers, usize::from(len + own));
    push(frames, callee, Awaiting::Value(dst))
}

/// The items of a tuple or a list as arguments.
fn spread_row(positional: &Value) -> Option<Vec<Slot>> {
    match positional {
        Value::Tuple(tuple) if tuple.own.is_none() => Some(tuple.items.iter().cloned().map(Some).collect()),
        Value::List(list) if list.own.is_none() => Some(list.items.borrow().iter().cloned().map(Some).collect()),
        _ => None,
    }
}

/// A frame for `super().name(arguments)`, where that is a function of the user's which is called with the object; `None`, with nothing done,
/// where it is not.
#[inline(never)]
fn called_of_super(
    caller: &mut Frame,
    spare: &mut Spare,
    (object, name): (Src, u16),
    (start, len): (Reg, u8),
) -> Option<Box<Frame>> {
    let after = caller.registers[object.as_reg()? as usize].as_ref()?.as_object::<Super>()?;
    let this = after.through()?;
    let found = after.order().lookup_after(&after.class, caller.code.known(name).1).ok()?;
    let function = found.as_object::<Function>().filter(|function| function.takes(len + 1))?;
    let mut callee = spare.frame_of(function);
    callee.put(0, this.clone());
    caller.used(object);
    // Where there are no arguments, they may be said to stand anywhere.
    let row = caller.registers.get_mut(start as usize..start as usize + len as usize).unwrap_or_default();
    hand_on(row, callee.registers.get_mut(1..)?);
    function.put_defaults(&mut callee.registers, usize::from(len) + 1);
    Some(callee)
}

/// What a function of a module comes to for these arguments, which go, where it knows that at a glance.
#[inline(never)]
fn glance_of_module(caller: &mut Frame, (object, name): (Reg, u16), start: Reg, len: u8) -> Option<Value> {
    let module = caller.registers[object as usize].as_ref()?.as_object::<ModuleObject>()?;
    let function = caller.code.function_of(name, module)?;
    // Where there are no arguments, they may be said to stand anywhere.
    let row = caller.registers.get_mut(start as usize..start as usize + len as usize).unwrap_or_default();
    let value = function.at_a_glance(row)?;
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
