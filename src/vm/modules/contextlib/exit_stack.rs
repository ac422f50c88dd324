//! `ExitStack`: what was entered and what was registered, undone in the opposite order.

use std::cell::RefCell;
use std::rc::Rc;

use super::exception_of;
use crate::machine::{Arguments, Called, Context};
use crate::value::{Exc, Object, Type, Value, dismantle, type_error};
use crate::vm::arguments::{Bound, Shape};
use crate::vm::calling::{Calls, Next, one_by_one};
use crate::vm::methods::Method;
use crate::vm::pulling::then;
use crate::vm::{attributes, exit_arguments, special};

/// What is called on the way out.
#[derive(Debug)]
enum Undo {
    /// With what an `__exit__` is called with; its truth swallows the exception.
    Exit(Value),
    /// With its own arguments; what it returns is of no account.
    Callback(Value, Arguments),
}

#[derive(Debug, Default)]
struct ExitStack {
    undo: RefCell<Vec<Undo>>,
}

impl Object for ExitStack {
    fn type_of(&self) -> Type {
        Type::ExitStack
    }
}

impl Drop for ExitStack {
    fn drop(&mut self) {
        let mut parts = Vec::new();
        for undo in self.undo.get_mut().drain(..) {
            match undo {
                Undo::Exit(exit) => parts.push(exit),
                Undo::Callback(function, arguments) => {
                    parts.push(function);
                    parts.extend(arguments.positional);
                    parts.extend(arguments.named.into_iter().map(|(_, value)| value));
                }
            }
        }
        dismantle(parts);
    }
}

pub(super) fn new(arguments: Arguments) -> Result<Value, Exc> {
    if let Some((name, _)) = arguments.named.first() {
        let name = name.to_text();
        return Err(type_error(format!("_BaseExitStack.__init__() got an unexpected keyword argument '{name}'")));
    }
    let given = arguments.positional.len();
    if given > 0 {
        let text = format!("_BaseExitStack.__init__() takes 1 positional argument but {} were given", given + 1);
        return Err(type_error(text));
    }
    Ok(Value::object(ExitStack::default()))
}

pub(super) static METHODS: &[Method] = &[
    Method::new("__enter__", Shape::Nothing, |this, _| Ok(this.clone())),
    Method::pulling("__exit__", Shape::Any, |this, arguments, cx| match exception_of(&arguments.into_values(), cx) {
        Ok(exc) => unwind(this, exc, cx),
        Err(exc) => Called::Raised(exc),
    }),
    Method::changing("callback", Shape::Any, callback),
    Method::pulling("close", Shape::Nothing, |this, _, cx| {
        let closed = unwind(this, None, cx);
        then(closed, |_, _| Called::Value(Value::None), cx)
    }),
    Method::pulling("enter_context", Shape::One, enter_context),
    Method::changing("pop_all", Shape::Nothing, |this, _| {
        let undo = RefCell::new(stack_of(this).map_or_else(Vec::new, |stack| stack.undo.take()));
        Ok(Value::object(ExitStack { undo }))
    }),
    Method::changing("push", Shape::One, |this, mut arguments| {
        let exit = arguments.required(0);
        push(this, Undo::Exit(special::method(&exit, "__exit__").unwrap_or_else(|| exit.clone())));
        Ok(exit)
    }),
];

fn stack_of(this: &Value) -> Option<Rc<ExitStack>> {
    this.to_object()
}

fn push(this: &Value, undo: Undo) {
    if let Some(stack) = stack_of(this) {
        stack.undo.borrow_mut().push(undo);
    }
}

fn callback(this: &Value, arguments: Bound) -> Result<Value, Exc> {
    let (mut positional, named) = arguments.into_parts();
    if positional.is_empty() {
        return Err(type_error("_BaseExitStack.callback() missing 1 required positional argument: 'callback'"));
    }
    let function = positional.remove(0);
    push(this, Undo::Callback(function.clone(), Arguments { positional, named }));
    Ok(function)
}

fn enter_context(this: &Value, mut arguments: Bound, cx: &mut Context<'_>) -> Called {
    let manager = arguments.required(0);
    let (Some(enter), Some(exit)) = (special::method(&manager, "__enter__"), special::method(&manager, "__exit__"))
    else {
        let class = manager.class_value();
        let module = attributes::get(&class, "__module__").map_or(String::new(), |m| m.to_display().to_text().into());
        let name = attributes::get(&class, "__qualname__").map_or(String::new(), |n| n.to_display().to_text().into());
        let text = format!("'{module}.{name}' object does not support the context manager protocol");
        return Called::Raised(type_error(text));
    };
    let this = this.clone();
    let entered = cx.world().call(&enter, Arguments::default(), cx);
    let registered = move |result, _: &mut Context<'_>| {
        push(&this, Undo::Exit(exit));
        Called::Value(result)
    };
    then(entered, registered, cx)
}

fn unwind(this: &Value, exc: Option<Exc>, cx: &mut Context<'_>) -> Called {
    let Some(stack) = stack_of(this) else { return Called::Value(Value::Bool(false)) };
    let (received, around) = (exc.is_some(), exc.clone());
    let unwinding =
        Unwinding { stack, received, around, exc, suppressed: false, raised: false, counts: false, begun: false };
    one_by_one(unwinding, cx)
}

/// Calls what is on the stack, the last first.
struct Unwinding {
    stack: Rc<ExitStack>,
    /// Whether there was an exception to begin with.
    received: bool,
    /// What is being handled outside.
    around: Option<Exc>,
    /// What those further down on the stack are told of.
    exc: Option<Exc>,
    suppressed: bool,
    /// Whether `exc` was raised here.
    raised: bool,
    /// Whether the answer of the call under way counts.
    counts: bool,
    begun: bool,
}

impl Unwinding {
    /// Takes in what a call came to.
    fn judge(&mut self, came: Result<Value, Exc>) {
        match came {
            Ok(answer) if self.counts && answer.is_true() => {
                self.suppressed = true;
                self.raised = false;
                self.exc = None;
            }
            Ok(_) => {}
            Err(exc) => {
                exc.pass_through(self.around.as_ref());
                exc.settle();
                self.fix_context(&exc);
                self.raised = true;
                self.exc = Some(exc);
            }
        }
    }

    /// As if the managers stood in one another: what was raised before is the context, not what is handled outside.
    fn fix_context(&self, exc: &Exc) {
        let same = |a: &Exc, b: &Option<Exc>| b.as_ref().is_some_and(|b| Rc::ptr_eq(a, b));
        let mut link = Rc::clone(exc);
        loop {
            let Some(context) = link.context.borrow().clone() else { return };
            if same(&context, &self.exc) {
                return;
            }
            if same(&context, &self.around) {
                break;
            }
            link = context;
        }
        let old = link.context.replace(self.exc.clone());
        drop(old);
    }
}

impl Calls for Unwinding {
    fn next(&mut self, came: Result<Value, Exc>, cx: &mut Context<'_>) -> Next {
        if std::mem::replace(&mut self.begun, true) {
            self.judge(came);
        }
        let undo = self.stack.undo.borrow_mut().pop();
        self.counts = matches!(undo, Some(Undo::Exit(_)));
        match undo {
            Some(Undo::Exit(exit)) => Next::Call(cx.world().call(&exit, exit_arguments(self.exc.as_ref()), cx)),
            Some(Undo::Callback(function, arguments)) => Next::Call(cx.world().call(&function, arguments, cx)),
            None => Next::Done(match self.exc.take().filter(|_| self.raised) {
                Some(exc) => Err(exc),
                None => Ok(Value::Bool(self.received && self.suppressed)),
            }),
        }
    }

    fn handled(&self) -> Option<Exc> {
        self.around.clone()
    }
}
