//! Where a class says that it stands.

use super::{Class, Str, Value};

impl Class {
    /// `__module__`: what its own body, or an assignment, says; else the module whose code made it. What its bases say does not count.
    pub fn module_value(&self) -> Value {
        self.namespace.field(&Str::from("__module__")).unwrap_or_else(|| Value::from(self.module.get()))
    }

    /// Its module and its qualified name, as the reprs of the class and of its objects give them; the name alone where the module
    /// is no text.
    pub fn path(&self) -> String {
        let name = self.qualified_name.to_text();
        match self.module_value() {
            Value::Str(module) => format!("{}.{name}", module.to_text()),
            _ => name.into_owned(),
        }
    }
}
