//! What is called when an object goes: its `__del__`, and the callbacks of weak references to it. Each hangs on the object as an
//! iterator that has something to run on closing, so that the machine runs it before the next instruction, as it closes
//! generators that nobody holds any more.

use std::rc::{Rc, Weak};

use super::native_object::NativeObject;
use crate::machine::{Arguments, Context, Coroutine, Iter, Resume, StageInfo, Step};
use crate::value::{Class, Dict, Instance, Object, Value};

/// What is to be called.
#[derive(Debug)]
enum Farewell {
    /// The callback of this weak reference, if the reference is still there.
    Callback(Weak<NativeObject>),
    /// `__del__`, with an object that is what the one was that went.
    Finalizer(Rc<Class>, Rc<Dict>),
    /// It was called.
    Said,
}

impl Farewell {
    fn call(&mut self) -> Option<(Value, Value)> {
        match std::mem::replace(self, Self::Said) {
            Self::Callback(reference) => {
                let reference = reference.upgrade()?;
                let callback =
                    reference.attribute("__callback__").filter(|callback| !matches!(callback, Value::None))?;
                Some((callback, Value::Object(reference)))
            }
            Self::Finalizer(class, attributes) => {
                let function = class.special("__del__")?;
                Some((function, Value::Instance(Instance::revived(class, attributes))))
            }
            Self::Said => None,
        }
    }

    fn hung(self, cx: &Context<'_>) -> Iter {
        let name = if matches!(self, Self::Callback(_)) { "weakref callback" } else { "__del__" };
        let info = StageInfo { name: name.to_owned(), effectful: true, ..StageInfo::default() };
        Iter::new(cx.world(), info, Box::new(self), &[])
    }
}

impl Coroutine for Farewell {
    fn resume(&mut self, with: Resume, _: &mut Context<'_>) -> Step {
        match with {
            Resume::Close => match self.call() {
                Some((function, argument)) => Step::Call(function, Arguments::one(argument)),
                None => Step::Return(Value::None),
            },
            Resume::Throw(exc) | Resume::Raised(exc) => Step::Raise(exc),
            _ => Step::Return(Value::None),
        }
    }

    fn must_run_close(&self) -> bool {
        match self {
            Self::Callback(reference) => reference.strong_count() > 0,
            Self::Finalizer(..) => true,
            Self::Said => false,
        }
    }
}

/// Has `__del__` called when a new object goes, where its class has one. An object that `__del__` keeps goes without it the next time
/// (PEP 442).
pub(super) fn finalize(object: &Rc<Instance>, cx: &Context<'_>) {
    if object.class.has_finalizer() {
        let farewell = Farewell::Finalizer(Rc::clone(&object.class), Rc::clone(&object.attributes));
        object.finalize_with(Box::new(farewell.hung(cx)));
    }
}

/// Has the callback of a weak reference called when the object goes.
pub(super) fn call_back(object: &Instance, reference: &Rc<NativeObject>, cx: &Context<'_>) {
    object.call_back_with(Box::new(Farewell::Callback(Rc::downgrade(reference)).hung(cx)));
}
