//! The instructions of asynchronous code.

use super::super::asynchronous;
use super::super::frame::{Awaiting, Frame};
use super::Flow;
use crate::lang::code::Instr;
use crate::machine::Context;
use crate::value::{Exc, ExcType, Value};

impl Frame {
    pub(super) fn execute_async(&mut self, instr: Instr, cx: &mut Context<'_>) -> Result<Flow, Exc> {
        match instr {
            Instr::GetAwaitable { dst, src, of } => {
                let awaited = self.take(src)?;
                let called = asynchronous::awaitable(&awaited, of, cx);
                return self.called(called, Awaiting::Value(dst), cx);
            }
            Instr::GetAsyncIter { dst, src } => {
                let called = asynchronous::aiter(self.get(src)?, true, cx);
                return self.called(called, Awaiting::Value(dst), cx);
            }
            Instr::AsyncNext { dst, iter } => {
                let called = asynchronous::anext(self.register(iter), true, cx);
                return self.called(called, Awaiting::Value(dst), cx);
            }
            Instr::EndAsyncFor { exc } => {
                if let Some(Value::Exception(exc)) = self.registers[exc as usize].take()
                    && !exc.class.is_subclass_of(ExcType::StopAsyncIteration)
                {
                    return Err(exc);
                }
            }
            other => unreachable!("no instruction of asynchronous code: {other:?}"),
        }
        Ok(Flow::Next)
    }
}
