//! A run of code: the frames of one generator or one call, the outermost first.

use std::rc::Rc;

use super::super::execute::{self, Exit, Spare, Stack};
use super::super::frame::{Awaiting, Frame};
use super::super::pulling::stop_iteration;
use super::{Links, is_generator};
use crate::lang::code::CodeKind;
use crate::machine::{Context, Iter, StageRecord, Step};
use crate::value::{Exc, ExcType, Exception, Value};

/// Frames of the user's functions: the outermost is a generator's, a call's, or the module's; it calls the others.
#[derive(Debug)]
pub(super) struct Run {
    #[expect(clippy::vec_box, reason = "frames go over to other runs and back: by pointer")]
    pub(super) frames: Vec<Box<Frame>>,
    pub(super) kind: CodeKind,
    pub(super) begun: bool,
    pub(super) closing: bool,
    /// An exception was thrown into the one that it delegates to.
    pub(super) throwing: bool,
}

impl Run {
    pub(super) fn new(frame: Box<Frame>) -> Self {
        let kind = frame.code.code.kind;
        Self { frames: vec![frame], kind, begun: false, closing: false, throwing: false }
    }

    pub(super) fn top(&mut self) -> Option<&mut Frame> {
        self.frames.last_mut().map(|frame| &mut **frame)
    }

    /// Bytes its frames hold.
    pub(super) fn held_bytes(&self) -> usize {
        self.frames.iter().map(|frame| frame.held_bytes()).sum()
    }

    /// Whether its innermost frame passes on what another iterator gives.
    #[inline]
    pub(super) fn delegates(&self) -> bool {
        self.frames.last().is_some_and(|frame| matches!(frame.awaiting, Awaiting::Delegate { .. }))
    }

    /// Runs, calls of plain functions and their returns included, until there is more to do than that; `rests` as in [`Stack`].
    #[inline(always)]
    pub(super) fn run(
        &mut self,
        spare: &mut Spare,
        (rests, links): (usize, &mut Links),
        record: &Rc<StageRecord>,
        cx: &mut Context<'_>,
    ) -> Exit {
        match self.frames.is_empty() {
            true => Exit::Return,
            false => execute::run(&mut Stack::Of { frames: &mut self.frames, spare, rests, links }, record, cx),
        }
    }

    /// Begins the call of a frame that was made for it.
    pub(super) fn enter(&mut self, mut frame: Box<Frame>) {
        if let Some(caller) = self.frames.last() {
            frame.around = caller.handled_here();
        }
        self.frames.push(frame);
    }

    /// Raises in the innermost frame. The exception back, with no frame left, where nobody handles it.
    pub(super) fn raise(&mut self, exc: Exc, cx: &Context<'_>) -> Result<(), Exc> {
        let mut exc = exc;
        while let Some(frame) = self.frames.last_mut() {
            if frame.goes_on(&exc) {
                return Ok(());
            }
            match frame.handle(exc, cx) {
                Ok(()) => return Ok(()),
                Err(unhandled) => exc = unhandled,
            }
            if let Some(frame) = self.frames.pop() {
                frame.left_by(&exc);
            }
        }
        Err(exc)
    }

    /// What leaves a generator: `StopIteration` is a fault (PEP 479), `GeneratorExit` is what closing waits for.
    pub(super) fn raised_out(&self, exc: Exc) -> Step {
        if self.closing && exc.class.is_subclass_of(ExcType::GeneratorExit) {
            return Step::Return(Value::None);
        }
        Step::Raise(self.fault(&exc))
    }

    /// What an exception that leaves it becomes (PEP 479).
    pub(super) fn fault(&self, exc: &Exc) -> Exc {
        if !self.kind.is_suspended() {
            return Rc::clone(exc);
        }
        let stops = [ExcType::StopIteration, ExcType::StopAsyncIteration];
        let stop = stops.into_iter().find(|stop| exc.class.is_subclass_of(*stop));
        if let Some(stop) = stop.filter(|stop| *stop == ExcType::StopIteration || self.kind == CodeKind::AsyncGenerator)
        {
            let text = format!("{} raised {}", self.kind_in_words(), stop.name());
            let fault = Exception::with_message(ExcType::RuntimeError, text);
            if let Some(span) = exc.place.span() {
                fault.place.set_span(span);
            }
            *fault.cause.borrow_mut() = Some(Value::Exception(Rc::clone(exc)));
            fault.raised_in(Some(exc));
            return fault;
        }
        Rc::clone(exc)
    }

    pub(super) fn kind_in_words(&self) -> &'static str {
        match self.kind {
            CodeKind::Coroutine => "coroutine",
            CodeKind::AsyncGenerator => "async generator",
            _ => "generator",
        }
    }

    /// The iterator that the innermost frame delegates to.
    pub(super) fn delegate(&self) -> Option<Iter> {
        let frame = self.frames.last()?;
        match frame.awaiting {
            Awaiting::Delegate { iter, .. } => frame.registers[iter as usize].as_ref().and_then(Iter::from_value),
            _ => None,
        }
    }

    /// The same, where it is a generator: what else can be iterated over has neither `throw` nor `close`.
    pub(super) fn generator_delegate(&self) -> Option<Iter> {
        self.delegate().filter(is_generator)
    }

    /// The exception is thrown in where the innermost frame stands: what is being handled there is its context.
    pub(super) fn throw_here(&mut self, exc: &Exc) {
        match self.frames.last().and_then(|frame| frame.handled()) {
            Some(handled) => exc.raised_in(Some(&handled)),
            None => exc.settle(),
        }
    }

    /// Hands the innermost frame an item, or another value, that it waits for.
    #[inline]
    pub(super) fn deliver(&mut self, value: Value, cx: &Context<'_>) -> Result<(), Exc> {
        let Some(frame) = self.frames.last_mut() else { return Ok(()) };
        match frame.awaiting {
            Awaiting::Next { dst, .. } | Awaiting::Item(dst) | Awaiting::Sent(dst) | Awaiting::Value(dst) => {
                frame.arrived();
                frame.put(dst, value);
                Ok(())
            }
            _ => frame.deliver(value, cx),
        }
    }

    /// Whom the innermost frame asked has ended.
    pub(super) fn end_received(&mut self, value: Value, cx: &Context<'_>) -> Result<(), Exc> {
        let Some(frame) = self.top() else { return Ok(()) };
        match std::mem::replace(&mut frame.awaiting, Awaiting::Nothing) {
            Awaiting::Next { end, .. } => frame.pc = end as usize,
            Awaiting::Delegate { dst, .. } => frame.registers[dst as usize] = Some(value),
            Awaiting::DelegateClosed(exc) => return Err(exc),
            Awaiting::Item(_) => return Err(stop_iteration(value)),
            other => {
                frame.awaiting = other;
                frame.deliver(value, cx)?;
            }
        }
        Ok(())
    }
}
