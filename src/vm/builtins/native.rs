//! A builtin function as plain data.

use super::own;
use crate::machine::{Arguments, Called, Context};
use crate::value::Value;
use crate::value::asking::may_ask;
use crate::vm::arguments::{Bound, Callee, Shape, bind, bind_row, has_index, with_indices};
use crate::vm::{Native, NativeFunction};

/// A builtin function.
#[derive(Debug)]
pub(crate) struct Builtin {
    /// The module it stands in, for messages that name it.
    module: Option<&'static str>,
    name: &'static str,
    shape: Shape,
    pure: bool,
    run: fn(Bound, &mut Context<'_>) -> Called,
    glance: Option<Glance>,
}

/// What [`Native::at_a_glance`] does.
type Glance = fn(&[Option<Value>]) -> Option<Value>;

impl Builtin {
    /// A function that only looks, or goes through all there is of what it is given.
    pub(crate) const fn new(name: &'static str, shape: Shape, run: fn(Bound, &mut Context<'_>) -> Called) -> Self {
        Self { module: None, name, shape, pure: true, run, glance: None }
    }

    /// A function whose call can be seen from outside: it prints, takes an item of an iterator that others go on with, or
    /// calls what it is given.
    pub(crate) const fn effectful(
        name: &'static str,
        shape: Shape,
        run: fn(Bound, &mut Context<'_>) -> Called,
    ) -> Self {
        Self { module: None, name, shape, pure: false, run, glance: None }
    }
}

impl Builtin {
    /// Whether it takes a number or text of a class of the user's for the number or text, and never gives it on.
    fn sees_plainly(&self) -> bool {
        match self.module {
            None => matches!(
                self.name,
                "abs" | "bin" | "chr" | "divmod" | "format" | "hex" | "len" | "oct" | "open" | "ord" | "pow" | "round"
            ),
            Some(module) => matches!(module, "math" | "time"),
        }
    }

    fn callee(&self) -> Callee<'static> {
        Callee { class: self.module, name: self.name }
    }

    /// The same function, whose value is often known at a glance.
    pub(crate) const fn glancing(mut self, glance: Glance) -> Self {
        self.glance = Some(glance);
        self
    }

    /// The same function, as one of a module.
    pub(crate) const fn of(mut self, module: &'static str) -> Self {
        self.module = Some(module);
        self
    }
}

impl Native for Builtin {
    fn name(&self) -> &'static str {
        self.name
    }

    fn call(&self, mut arguments: Arguments, cx: &mut Context<'_>) -> Called {
        if self.module.is_none()
            && let Some(called) = own::ask(self.name, &arguments, cx)
        {
            return called;
        }
        let from = match self.name {
            "chr" => Some(0),
            "round" => Some(1),
            _ => None,
        };
        if let Some(from) = from.filter(|_| self.module.is_none())
            && may_ask()
            && arguments.positional.iter().skip(from).any(has_index)
        {
            let (name, named) = (self.name, arguments.named);
            let again = move |positional: Vec<Value>, cx: &mut Context<'_>| match super::named_builtin(name) {
                Some(function) => cx.world().call(&function, Arguments { positional, named }, cx),
                None => Called::Value(Value::None),
            };
            return with_indices(arguments.positional, from, again, cx);
        }
        if arguments.has_own_scalar() && self.sees_plainly() {
            let named = own::Named::of(&arguments);
            arguments.make_plain();
            return match bind(self.callee(), &self.shape, arguments) {
                Ok(bound) => named.told((self.run)(bound, cx)),
                Err(exc) => Called::Raised(exc),
            };
        }
        match bind(self.callee(), &self.shape, arguments) {
            Ok(bound) => (self.run)(bound, cx),
            Err(exc) => Called::Raised(exc),
        }
    }

    fn call_row(&self, row: &mut [Option<Value>], cx: &mut Context<'_>) -> Called {
        if row.iter().flatten().any(|value| value.instance().is_some()) {
            let positional: Vec<Value> = row.iter_mut().map(|slot| slot.take().unwrap_or_default()).collect();
            return self.call(positional.into(), cx);
        }
        match bind_row(|| self.callee(), &self.shape, row) {
            Ok(bound) => (self.run)(bound, cx),
            Err(exc) => Called::Raised(exc),
        }
    }

    fn at_a_glance(&self, row: &[Option<Value>]) -> Option<Value> {
        self.glance?(row)
    }

    fn is_pure(&self) -> bool {
        self.pure
    }
}

/// A builtin as a value.
pub(crate) fn value_of(builtin: &'static Builtin) -> Value {
    Value::object(NativeFunction(builtin))
}
