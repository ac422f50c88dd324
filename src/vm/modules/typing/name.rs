//! What a name of `typing` is as a value: `Optional[int]`, `T`.

use std::rc::Rc;

use super::super::collections_class;
use crate::value::{BinaryOp, Exc, GenericAlias, Object, Tuple, Type, Value, equal, type_error};
use crate::vm::class::is_instance;

/// A name of `typing`, or what its brackets made of it.
#[derive(Debug)]
pub(in crate::vm) struct TypingName {
    /// The name, `Union` for a union however it was written.
    name: String,
    /// What stands in its brackets.
    arguments: Option<Vec<Value>>,
    /// Its repr.
    shown: String,
}

impl TypingName {
    /// A name without brackets.
    pub(in crate::vm::modules) fn plain(name: &str) -> Self {
        Self { name: name.to_owned(), arguments: None, shown: format!("typing.{name}") }
    }

    /// Whether that is its name, whatever stands in its brackets.
    pub(super) fn is_named(&self, name: &str) -> bool {
        self.name == name
    }

    /// A variable for a class: `~T`.
    pub(super) fn variable(name: String, sign: char) -> Self {
        Self { shown: format!("{sign}{name}"), name, arguments: None }
    }

    fn with(name: &str, arguments: Vec<Value>) -> Self {
        let list = |items: &[Value]| items.iter().map(shown).collect::<Vec<_>>().join(", ");
        let is_none = |value: &Value| matches!(value, Value::None | Value::Type(Type::NoneType));
        let shown = match (name, arguments.as_slice()) {
            ("Literal", values) => {
                format!("Literal[{}]", values.iter().map(Value::repr).collect::<Vec<_>>().join(", "))
            }
            ("Union", [one, none]) | ("Union", [none, one]) if is_none(none) => format!("Optional[{}]", shown(one)),
            ("Annotated", [class, rest @ ..]) => {
                let rest: Vec<String> = rest.iter().map(Value::repr).collect();
                format!("Annotated[{}, {}]", shown(class), rest.join(", "))
            }
            (_, items) => format!("{name}[{}]", list(items)),
        };
        let module = if name == "InitVar" { "dataclasses" } else { "typing" };
        Self { name: name.to_owned(), arguments: Some(arguments), shown: format!("{module}.{shown}") }
    }

    /// The same, with the texts in its brackets evaluated: they name classes.
    pub(in crate::vm) fn with_texts_evaluated(
        &self,
        evaluate: &mut dyn FnMut(&Value) -> Result<Value, Exc>,
    ) -> Result<Option<Value>, Exc> {
        let Some(arguments) = self.arguments.as_ref().filter(|_| self.name != "Literal") else { return Ok(None) };
        let arguments: Vec<Value> = match (self.name.as_str(), arguments.as_slice()) {
            ("Annotated", [class, rest @ ..]) => [evaluate(class)?].into_iter().chain(rest.iter().cloned()).collect(),
            (_, all) => all.iter().map(evaluate).collect::<Result<_, _>>()?,
        };
        Ok(Some(match self.name.as_str() {
            "Union" => Self::union(arguments),
            name => Value::object(Self::with(name, arguments)),
        }))
    }

    /// `Union[...]` of these, unions among them taken apart and each class once.
    fn union(parts: Vec<Value>) -> Value {
        let mut members: Vec<Value> = Vec::new();
        for part in parts {
            let inner = part.as_object::<Self>().filter(|inner| inner.name == "Union");
            let inner = inner.and_then(|inner| inner.arguments.clone());
            for part in inner.unwrap_or_else(|| vec![part]) {
                let part = if matches!(part, Value::None) { Value::Type(Type::NoneType) } else { part };
                if !members.iter().any(|known| equal(known, &part).unwrap_or(false)) {
                    members.push(part);
                }
            }
        }
        match <[Value; 1]>::try_from(members) {
            Ok([one]) => one,
            Err(members) => Value::object(Self::with("Union", members)),
        }
    }

    /// The class whose objects it stands for.
    fn origin(&self) -> Option<Value> {
        let class = match self.name.as_str() {
            "ChainMap" => Type::ChainMap,
            "Counter" => Type::Counter,
            "DefaultDict" => Type::DefaultDict,
            "Deque" => Type::Deque,
            "Dict" => Type::Dict,
            "FrozenSet" => Type::FrozenSet,
            "List" => Type::List,
            "Match" => Type::Match,
            "OrderedDict" => Type::OrderedDict,
            "Pattern" => Type::Pattern,
            "Set" => Type::Set,
            "Text" => Type::Str,
            "Tuple" => Type::Tuple,
            "Type" => Type::Type,
            "AbstractSet" => return collections_class("Set"),
            name => return collections_class(name),
        };
        Some(Value::Type(class))
    }
}

/// What `get_origin` and `get_args` give: the class, and what stands in the brackets.
pub(super) fn parts(value: &Value) -> (Option<Value>, Vec<Value>) {
    if let Some(alias) = value.as_object::<GenericAlias>() {
        return (Some(alias.origin.clone()), alias.arguments.clone());
    }
    match value.as_object::<TypingName>() {
        Some(name) if name.arguments.is_some() => {
            let origin = name.origin().unwrap_or_else(|| Value::object(TypingName::plain(&name.name)));
            (Some(origin), name.arguments.clone().unwrap_or_default())
        }
        _ => (None, Vec::new()),
    }
}

/// What a name of `typing` is as the base of a class: `Some(None)` where it says nothing.
pub(in crate::vm) fn base_of(value: &Value) -> Option<Option<Value>> {
    let alias = || value.as_object::<GenericAlias>().map(|alias| Some(alias.origin.clone()));
    value.as_object::<TypingName>().map(TypingName::origin).or_else(alias)
}

/// A class as `typing` shows it.
fn shown(value: &Value) -> String {
    match value {
        Value::Type(Type::NoneType) | Value::None => "NoneType".to_owned(),
        Value::Type(class) => {
            let (module, name) = (class.module(), class.name());
            if module == "builtins" || name.contains('.') { name.to_owned() } else { format!("{module}.{name}") }
        }
        Value::Class(class) => class.path(),
        Value::Str(_) => format!("ForwardRef({})", value.repr()),
        Value::List(list) => format!("[{}]", list.items.borrow().iter().map(shown).collect::<Vec<_>>().join(", ")),
        Value::Ellipsis => "...".to_owned(),
        other => other.repr(),
    }
}

impl Object for TypingName {
    fn type_of(&self) -> Type {
        Type::Object
    }

    fn repr(&self) -> String {
        self.shown.clone()
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        match name {
            "__name__" => Some(Value::from(self.name.as_str())),
            "__origin__" => parts(&Value::object(Self::with(&self.name, self.arguments.clone()?))).0,
            "__args__" => self.arguments.clone().map(Value::tuple),
            _ => None,
        }
    }

    fn has_instance(&self, value: &Value) -> Option<bool> {
        match (self.name.as_str(), &self.arguments) {
            ("Union", Some(members)) => is_instance(value, &Value::tuple(members.clone())).ok(),
            (_, Some(_)) => None,
            ("Any", _) => None,
            (_, None) => is_instance(value, &self.origin()?).ok(),
        }
    }

    fn equals(&self, other: &Value) -> Option<bool> {
        Some(other.as_object::<Self>().is_some_and(|other| other.shown == self.shown))
    }

    fn hash_key(&self) -> Option<u64> {
        Some(self.shown.len() as u64)
    }

    fn binary(&self, op: BinaryOp, other: &Value, at_right: bool) -> Option<Result<Value, Exc>> {
        let is_type = matches!(other, Value::None | Value::Type(_) | Value::Class(_) | Value::Str(_))
            || other.as_object::<Self>().is_some();
        if op != BinaryOp::Or || !is_type {
            return None;
        }
        let this = Value::object(Self {
            name: self.name.clone(),
            arguments: self.arguments.clone(),
            shown: self.shown.clone(),
        });
        Some(Ok(Self::union(if at_right { vec![other.clone(), this] } else { vec![this, other.clone()] })))
    }

    fn item(&self, key: &Value) -> Option<Result<Value, Exc>> {
        if matches!(self.name.as_str(), "Any" | "Never" | "NoReturn" | "Self" | "Text")
            || !(self.shown.starts_with("typing.") || self.name == "InitVar")
        {
            return Some(Err(type_error(format!("{} is not subscriptable", self.shown))));
        }
        let mut arguments = match key {
            Value::Tuple(tuple) if tuple.own.is_none() => tuple.items.to_vec(),
            other => vec![other.clone()],
        };
        Some(Ok(match self.name.as_str() {
            "Optional" => {
                arguments.push(Value::None);
                Self::union(arguments)
            }
            "Union" => Self::union(arguments),
            name => Value::object(Self::with(name, arguments)),
        }))
    }

    fn as_tuple(&self) -> Option<&Rc<Tuple>> {
        None
    }
}
