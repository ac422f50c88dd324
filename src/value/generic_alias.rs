//! `list[int]`: a class with what stands in its brackets (PEP 585). It makes what the class makes, and tells what was said.

use super::{BinaryOp, Exc, Object, Type, Value, custom, equal};

/// A class with arguments.
#[derive(Debug)]
pub struct GenericAlias {
    /// The class.
    pub origin: Value,
    /// What stands in the brackets.
    pub arguments: Vec<Value>,
}

impl Drop for GenericAlias {
    fn drop(&mut self) {
        self.arguments.push(std::mem::take(&mut self.origin));
        super::dismantle(std::mem::take(&mut self.arguments));
    }
}

impl GenericAlias {
    /// `origin[key]`, as a value.
    pub fn of(origin: Value, key: &Value) -> Value {
        let arguments = match key {
            Value::Tuple(tuple) if tuple.own.is_none() => tuple.items.to_vec(),
            other => vec![other.clone()],
        };
        Value::object(Self { origin, arguments })
    }
}

/// A class, or what stands for one, as brackets show it.
fn shown(value: &Value) -> String {
    match value {
        Value::Type(class) => {
            let (module, name) = (class.module(), class.name());
            if module == "builtins" || name.contains('.') { name.to_owned() } else { format!("{module}.{name}") }
        }
        Value::Class(class) => class.path(),
        Value::Ellipsis => "...".to_owned(),
        Value::List(list) => format!("[{}]", list.items.borrow().iter().map(shown).collect::<Vec<_>>().join(", ")),
        other => other.repr(),
    }
}

impl Object for GenericAlias {
    fn type_of(&self) -> Type {
        Type::GenericAlias
    }

    fn repr(&self) -> String {
        let arguments: Vec<String> = self.arguments.iter().map(shown).collect();
        let inner = if arguments.is_empty() { "()".to_owned() } else { arguments.join(", ") };
        format!("{}[{inner}]", shown(&self.origin))
    }

    fn is_callable(&self) -> bool {
        true
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        match name {
            "__origin__" => Some(self.origin.clone()),
            "__args__" => Some(Value::tuple(self.arguments.clone())),
            "__parameters__" => Some(Value::tuple(Vec::new())),
            _ => None,
        }
    }

    fn equals(&self, other: &Value) -> Option<bool> {
        let other = other.as_object::<Self>()?;
        let mut pairs = self.arguments.iter().zip(&other.arguments);
        let same = |a: &Value, b: &Value| {
            equal(a, b).unwrap_or_else(|exc| {
                custom::fail(exc);
                false
            })
        };
        Some(
            same(&self.origin, &other.origin)
                && self.arguments.len() == other.arguments.len()
                && pairs.all(|(a, b)| same(a, b)),
        )
    }

    fn hash_key(&self) -> Option<u64> {
        Some(self.repr().bytes().fold(11, |hash: u64, byte| hash.wrapping_mul(31).wrapping_add(u64::from(byte))))
    }

    fn binary(&self, op: BinaryOp, other: &Value, at_right: bool) -> Option<Result<Value, Exc>> {
        if op != BinaryOp::Or {
            return None;
        }
        let this = Value::object(Self { origin: self.origin.clone(), arguments: self.arguments.clone() });
        let united = if at_right { super::union::united(other, &this) } else { super::union::united(&this, other) };
        united.map(Ok)
    }

    fn item(&self, _: &Value) -> Option<Result<Value, Exc>> {
        Some(Err(super::type_error(format!("{} is not a generic class", self.repr()))))
    }

    fn heap_bytes(&self) -> usize {
        size_of::<Self>() + self.arguments.capacity() * size_of::<Value>()
    }
}
