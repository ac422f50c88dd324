//! What a module brings, as plain data: one value a module, one line a module in the list of all.

use crate::machine::{Arguments, Called, Context};
use crate::value::{ExcType, Type, Value};
use crate::vm::Native as _;
use crate::vm::builtins::{Builtin, value_of};
use crate::vm::methods::Method;

/// A module.
pub(super) struct Library {
    /// Its name.
    pub(super) name: &'static str,
    /// Its functions, from as many rooms as they stand in.
    pub(super) functions: &'static [&'static [Builtin]],
    /// Its classes and constants.
    pub(super) constants: &'static [(&'static str, Constant)],
    /// What else it has by that name: aliases, what is made when it is asked for.
    pub(super) member: fn(&str) -> Option<Value>,
    /// Names that `member` knows and a star brings.
    pub(super) more: &'static [&'static str],
    /// Calls one of its classes; the arguments back where the class is none of its own.
    pub(super) construct: fn(Type, Arguments, &mut Context<'_>) -> Result<Called, Arguments>,
    /// The methods of one of its classes, in order of their names; none where the class is none of its own.
    pub(super) methods: fn(Type) -> &'static [Method],
    /// A function or a constant of one of its classes: what `class.name` is, beside its methods.
    pub(super) class_attribute: fn(Type, &str) -> Option<Value>,
}

impl Library {
    /// A module of that name, with nothing in it.
    pub(super) const fn named(name: &'static str) -> Self {
        Self {
            name,
            functions: &[],
            constants: &[],
            member: |_| None,
            more: &[],
            construct: |_, arguments, _| Err(arguments),
            methods: |_| &[],
            class_attribute: |_, _| None,
        }
    }

    /// The function of that name.
    pub(super) fn function(&self, name: &str) -> Option<&'static Builtin> {
        self.functions.iter().flat_map(|room| room.iter()).find(|builtin| builtin.name() == name)
    }

    /// What `module.name` is.
    pub(super) fn find(&self, name: &str) -> Option<Value> {
        let function = self.function(name);
        let constant = || self.constants.iter().find(|(known, _)| *known == name).map(|(_, constant)| constant.value());
        function.map(value_of).or_else(constant).or_else(|| (self.member)(name))
    }

    /// The names that it has.
    pub(super) fn names(&self) -> impl Iterator<Item = &'static str> {
        let functions = self.functions.iter().flat_map(|room| room.iter().map(Builtin::name));
        functions.chain(self.constants.iter().map(|(name, _)| *name)).chain(self.more.iter().copied())
    }
}

/// A constant of a module.
pub(super) enum Constant {
    Float(f64),
    Int(i64),
    Text(&'static str),
    /// An exception class.
    Class(ExcType),
    /// Another class.
    Type(Type),
    /// None.
    Nothing,
    /// A module within it.
    Module(&'static str),
    /// What this makes when it is asked for.
    Made(fn() -> Value),
}

impl Constant {
    fn value(&self) -> Value {
        match self {
            Self::Float(x) => Value::Float(*x),
            Self::Int(n) => Value::Int(*n),
            Self::Text(text) => Value::from(*text),
            Self::Class(class) => Value::Type(Type::Exception(*class)),
            Self::Type(class) => Value::Type(*class),
            Self::Nothing => Value::None,
            Self::Module(name) => super::imported::module(name),
            Self::Made(make) => make(),
        }
    }
}
