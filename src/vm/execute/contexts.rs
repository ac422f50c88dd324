//! `with`: the context manager protocol, as calls like any other.

use super::super::frame::Frame;
use super::super::special;
use super::Flow;
use crate::lang::code::{Reg, Src};
use crate::machine::{Arguments, Context};
use crate::value::{Exc, Value};

impl Frame {
    /// Looks both methods up, then enters.
    pub(super) fn with_enter(
        &mut self,
        dst: Reg,
        exit: Reg,
        manager: Src,
        is_async: bool,
        cx: &mut Context<'_>,
    ) -> Result<Flow, Exc> {
        let manager = self.take(manager)?;
        let (enter, leave) = special::protocol(&manager, is_async)?;
        self.set(exit, leave);
        self.call(&enter, Arguments::default(), dst, cx)
    }

    /// Calls `__exit__` with the exception that is being handled, or with none.
    pub(super) fn with_exit(
        &mut self,
        dst: Reg,
        exit: Reg,
        exc: Option<Reg>,
        cx: &mut Context<'_>,
    ) -> Result<Flow, Exc> {
        let arguments = match exc.map(|reg| self.register(reg)) {
            Some(Value::Exception(exc)) => exit_arguments(Some(exc)),
            _ => exit_arguments(None),
        };
        let leave = self.register(exit).clone();
        self.call(&leave, arguments, dst, cx)
    }
}

/// What `__exit__` is called with: the class, the exception and its traceback; or three None.
pub(in crate::vm) fn exit_arguments(exc: Option<&Exc>) -> Arguments {
    match exc {
        Some(exc) => {
            let shown = Value::Exception(exc.clone());
            vec![shown.class_value(), shown, crate::vm::traceback::of(exc)].into()
        }
        None => vec![Value::None; 3].into(),
    }
}
