//! Frames that are over, to be used again: a call makes no new one where a frame of the same function is at hand.

use std::rc::Rc;

use super::super::bind;
use super::super::frame::Frame;
use super::super::function::Function;
use super::super::slot::{Slot, shift};
use crate::machine::Arguments;
use crate::value::{Dict, Exc, Object, Value};

/// How many frames that are over are kept to be used again.
const MAX_SPARE: usize = 16;

/// How many of them, beside the last, are looked at for one of the same function.
const LOOKED_AT: usize = 4;

/// Frames, which go from one place to another by pointer.
pub(in crate::vm) type Frames = Vec<Box<Frame>>;

/// Frames that are over, to be used again.
#[derive(Debug, Default)]
pub(in crate::vm) struct Spare(Frames);

impl Spare {
    /// Bytes they hold.
    pub(in crate::vm) fn held_bytes(&self) -> usize {
        self.0.iter().map(|frame| frame.held_bytes()).sum()
    }

    /// A frame of `function` with nothing bound.
    #[inline(always)]
    pub(super) fn frame_of(&mut self, function: &Function) -> Box<Frame> {
        if self.0.last().is_some_and(|frame| !Rc::ptr_eq(&frame.code, &function.code)) && !self.bring_up(function) {
            return Frame::new(function);
        }
        match self.0.pop() {
            Some(mut frame) => {
                frame.renew(function);
                frame
            }
            None => Frame::new(function),
        }
    }

    /// A frame of this function with nothing bound, where the last that was over was one and it takes just so many arguments.
    #[inline(always)]
    pub(super) fn again(&mut self, function: &Rc<dyn Object>, len: u8) -> Option<Box<Frame>> {
        let last = self.0.last()?;
        if last.is_of(function) && last.code.takes == u16::from(len) { self.0.pop() } else { None }
    }

    /// A frame of a function, which is `object`, called with so many arguments by position, with nothing bound but defaults; `None` where
    /// it does not run at once, or does not take them as they come.
    #[inline(never)]
    pub(super) fn first(&mut self, function: &Function, object: &Rc<dyn Object>, len: u8) -> Option<Box<Frame>> {
        if !function.takes(len) {
            return None;
        }
        let mut frame = self.frame_of(function);
        frame.note_of(function, object);
        if function.code.takes != u16::from(len) {
            function.put_defaults(&mut frame.registers, len.into());
        }
        Some(frame)
    }

    /// A frame of a function with the arguments in a row of registers, which leave it, where it gathers those in a tuple that it has no
    /// parameters for; `None` where it does not run at once, or there is more to it.
    #[inline(never)]
    pub(super) fn gathering(&mut self, function: &Function, row: &mut [Slot]) -> Option<Box<Frame>> {
        let parameters = &function.code.code.parameters;
        let plain = parameters.plain.len();
        let fits = parameters.rest.is_some() && parameters.keyword_only.is_empty() && plain <= row.len();
        if !fits || function.code.code.kind.is_suspended() {
            return None;
        }
        let mut frame = self.frame_of(function);
        let (row, rest) = row.split_at_mut(plain);
        for (from, to) in row.iter_mut().zip(&mut frame.registers) {
            shift(from, to);
        }
        let rest = rest.iter_mut().map(|slot| slot.take().unwrap_or_default()).collect();
        frame.registers[plain] = Some(Value::tuple(rest));
        if parameters.named_rest.is_some() {
            frame.registers[plain + 1] = Some(Value::from(Dict::new()));
        }
        Some(frame)
    }

    /// A frame of a function with these arguments.
    ///
    /// # Errors
    /// `TypeError` where the function does not take them.
    pub(super) fn bound(&mut self, function: &Function, arguments: Arguments) -> Result<Box<Frame>, Exc> {
        let mut frame = self.frame_of(function);
        bind::fill(&mut frame, function, arguments)?;
        Ok(frame)
    }

    /// A frame of a function with this as its only argument; `None` where it does not run at once, or does not take that as it comes.
    #[inline]
    pub(in crate::vm) fn begin(&mut self, function: &Function, argument: Value) -> Option<Box<Frame>> {
        if function.code.takes != 1 || !function.takes(1) {
            return None;
        }
        let mut frame = self.frame_of(function);
        *frame.registers.first_mut()? = Some(argument);
        Some(frame)
    }

    /// Has a frame that was one of the same function come last, where one of the last few was: functions that a loop calls take turns.
    /// False where none was, and there are few.
    #[inline(never)]
    fn bring_up(&mut self, function: &Function) -> bool {
        let last = self.0.len() - 1;
        let few = last.saturating_sub(LOOKED_AT)..last;
        if let Some(at) = few.rev().find(|at| Rc::ptr_eq(&self.0[*at].code, &function.code)) {
            self.0.swap(at, last);
            return true;
        }
        last >= LOOKED_AT
    }

    /// Takes a frame that is over.
    #[inline(always)]
    pub(super) fn keep(&mut self, mut frame: Box<Frame>) {
        frame.clear();
        if self.0.len() < MAX_SPARE {
            self.0.push(frame);
        }
    }
}

impl Spare {
    /// Begins a call whose arguments stand where the innermost frame's [`Frame::invoking`] says.
    pub(in crate::vm) fn invoke(&mut self, frames: &mut Frames) {
        let Some(caller) = frames.last_mut() else { return };
        let Some(function) = caller.invoking.function.take() else { return };
        let mut callee = self.frame_of(&function);
        caller.hand_arguments(&mut callee, &function);
        callee.around = caller.handled_here();
        frames.push(callee);
    }

    /// The innermost frame is over.
    pub(in crate::vm) fn over(&mut self, frames: &mut Frames) {
        if let Some(frame) = frames.pop() {
            self.keep(frame);
        }
    }
}
