//! Members made of what the body of an enumeration bound.

use std::rc::Rc;

use super::auto::Auto;
use super::boundary;
use super::marks::Marked;
use super::{MEMBERS, NAME, VALUE, bases, distinct, flags, member_type, members, of_value, part};
use crate::machine::{Arguments, Called, Context};
use crate::value::{Class, Dict, Exc, Number, Str, Type, Value, number, type_error};
use crate::vm::class::{allocate, check_init, static_function};
use crate::vm::pulling::{Answer, Turn, Turns, in_turns};

/// Turns what the body of a new enumeration bound to members; `None` where the class is no enumeration. What is called to
/// initialise them comes back unfinished.
pub(in crate::vm) fn note(class: &Rc<Class>, keywords: &Dict, cx: &mut Context<'_>) -> Option<Called> {
    let inherited = members(class)?;
    if let Err(exc) = boundary::take(class, keywords) {
        return Some(Called::Raised(exc));
    }
    if !inherited.is_empty() {
        let has_members = |base: &&Rc<Class>| distinct(base).is_some_and(|members| !members.is_empty());
        let base = class.ancestors().iter().filter_map(Value::as_class).find(has_members);
        let base = base.map_or_else(String::new, |base| base.name.to_text().into_owned());
        let name = class.name.to_text();
        return Some(Called::Raised(type_error(format!("<enum '{name}'> cannot extend <enum '{base}'>"))));
    }
    for (name, value) in class.namespace.pairs() {
        if let Some(marked) = value.as_object::<Marked>().filter(|marked| !marked.is_member) {
            class.set(name.to_display(), marked.value.clone());
        }
    }
    let bound: Vec<(Str, Value)> = class
        .namespace
        .pairs()
        .into_iter()
        .map(|(name, value)| (name.to_display(), value))
        .filter(|(name, value)| is_member(class, &name.to_text(), value))
        .map(|(name, value)| {
            let marked = value.as_object::<Marked>().map(|marked| marked.value.clone());
            (name, marked.unwrap_or(value))
        })
        .collect();
    let members = Rc::new(Dict::new());
    class.set(Str::from(MEMBERS), Value::Dict(Rc::clone(&members)));
    let making = Making { class: Rc::clone(class), left: bound.into_iter(), members, values: Vec::new(), at: At::Next };
    Some(in_turns(making, cx))
}

/// Whether what a body bound to the name is the value of a member.
fn is_member(class: &Class, name: &str, value: &Value) -> bool {
    if value.as_object::<Marked>().is_some() {
        return true;
    }
    if ignored(class).iter().any(|ignored| ignored == name) {
        return false;
    }
    let special = name.starts_with('_') && name.ends_with('_') || name.starts_with("__");
    let held = match value {
        Value::Object(object) => {
            value.as_object::<Auto>().is_none()
                && (object.is_callable()
                    || object.is_data_descriptor()
                    || matches!(object.type_of(), Type::ClassMethod | Type::StaticMethod))
        }
        Value::Instance(_) => crate::value::custom::special(value, "__get__").is_some(),
        Value::Class(_) => true,
        _ => false,
    };
    !special && !held
}

/// The names that a body says are no members': `_ignore_`.
fn ignored(class: &Class) -> Vec<String> {
    match class.namespace.field(&Str::from("_ignore_")) {
        Some(Value::Str(names)) => names.to_text().replace(',', " ").split_whitespace().map(str::to_owned).collect(),
        Some(Value::List(names)) => {
            names.items.borrow().iter().map(|name| name.to_display().to_text().into_owned()).collect()
        }
        _ => Vec::new(),
    }
}

/// An enumeration whose members are being made.
struct Making {
    class: Rc<Class>,
    left: std::vec::IntoIter<(Str, Value)>,
    members: Rc<Dict>,
    /// The values of the members so far.
    values: Vec<Value>,
    at: At,
}

/// What the call under way is for.
enum At {
    /// Nothing: the next member comes.
    Next,
    /// For the value of `auto()`.
    Generated { name: Str, given: Value },
    /// For the member itself, of this value and these arguments.
    Made { name: Str, value: Value, arguments: Vec<Value> },
    /// For its `__init__`.
    Initialised,
}

impl Making {
    fn begin(&mut self, name: Str, given: Value, cx: &mut Context<'_>) -> Result<Turn, Exc> {
        let open = match &given {
            Value::Tuple(tuple) => tuple.items.iter().any(Auto::is_open),
            other => Auto::is_open(other),
        };
        if !open {
            return self.resolve(name, given, cx);
        }
        if let Some(generate) = self.class.special("_generate_next_value_") {
            let generate = static_function(&generate);
            let (count, last) = (Value::from(self.values.len()), Value::list(self.values.clone()));
            let arguments = vec![Value::Str(name.clone()), Value::Int(1), count, last];
            self.at = At::Generated { name, given };
            return Ok(Turn::Call(cx.world().call(&generate, arguments.into(), cx)));
        }
        let chosen = self.next_value(&name);
        self.chosen(name, given, &chosen, cx)
    }

    /// What `auto()` is for the member of that name.
    fn next_value(&self, name: &Str) -> Value {
        if bases::is_of_texts(&self.class) {
            return Value::from(name.to_text().to_lowercase());
        }
        if flags::is_flag(&self.class) {
            return flags::next_value(&self.values);
        }
        let whole = |value: &Value| match number(value) {
            Some(Number::Small(n)) => Some(n),
            _ => None,
        };
        Value::Int(self.values.iter().filter_map(whole).max().map_or(1, |last| last.saturating_add(1)))
    }

    fn chosen(&mut self, name: Str, given: Value, chosen: &Value, cx: &mut Context<'_>) -> Result<Turn, Exc> {
        match &given {
            Value::Tuple(tuple) => {
                tuple
                    .items
                    .iter()
                    .filter(|item| Auto::is_open(item))
                    .for_each(|item| Auto::choose(item, chosen.clone()));
            }
            other => Auto::choose(other, chosen.clone()),
        }
        self.resolve(name, given, cx)
    }

    fn resolve(&mut self, name: Str, given: Value, cx: &mut Context<'_>) -> Result<Turn, Exc> {
        let value = match &given {
            Value::Tuple(tuple) if tuple.own.is_none() => {
                Value::tuple(tuple.items.iter().map(Auto::resolved).collect::<Result<_, _>>()?)
            }
            other => Auto::resolved(other)?,
        };
        let arguments = match &value {
            Value::Tuple(tuple) if member_type(&self.class) != Type::Tuple => tuple.items.to_vec(),
            other => vec![other.clone()],
        };
        if bases::is_of_texts(&self.class) && arguments.first().is_none_or(|text| text.as_str().is_none()) {
            return Err(type_error(format!(
                "{} is not a string",
                arguments.first().cloned().unwrap_or_default().repr()
            )));
        }
        let made = match self.class.special("__new__") {
            Some(new) => {
                let new = static_function(&new);
                let class = Value::Class(Rc::clone(&self.class));
                let with_class: Vec<Value> = std::iter::once(class).chain(arguments.iter().cloned()).collect();
                cx.world().call(&new, with_class.into(), cx)
            }
            None => allocate(&self.class, &Arguments::from(arguments.clone()), cx),
        };
        self.at = At::Made { name, value, arguments };
        Ok(Turn::Call(made))
    }

    fn made(
        &mut self,
        name: Str,
        value: Value,
        mut arguments: Vec<Value>,
        member: Value,
        cx: &mut Context<'_>,
    ) -> Result<Turn, Exc> {
        let Some(instance) = member.instance().map(Rc::clone) else {
            return Err(type_error(format!("__new__ of <enum '{}'> made no member", self.class.name.to_text())));
        };
        let value = match part(&member, VALUE) {
            Some(value) => value,
            None => {
                let value = match member_type(&self.class) {
                    Type::Object => value,
                    _ => member.scalar().cloned().unwrap_or(value),
                };
                instance.dict().set(Value::from(VALUE), value.clone())?;
                value
            }
        };
        if let Some(known) = of_value(&self.class, &value) {
            self.keep(name, known);
            return Ok(Turn::Again);
        }
        self.values.push(value);
        instance.dict().set(Value::from(NAME), Value::Str(name.clone()))?;
        self.keep(name, member.clone());
        let Some(init) = self.class.special("__init__") else { return Ok(Turn::Again) };
        arguments.insert(0, member);
        self.at = At::Initialised;
        Ok(Turn::Call(cx.world().call(&init, arguments.into(), cx)))
    }

    fn keep(&self, name: Str, member: Value) {
        self.members.set(Value::Str(name.clone()), member.clone()).expect("a text is a key");
        self.class.set(name, member);
    }
}

impl Turns for Making {
    fn turn(&mut self, answer: Answer, cx: &mut Context<'_>) -> Turn {
        let came = answer.value().unwrap_or_default();
        let turn = match std::mem::replace(&mut self.at, At::Next) {
            At::Next => match self.left.next() {
                Some((name, given)) => self.begin(name, given, cx),
                None => return Turn::value(Value::None),
            },
            At::Generated { name, given } => self.chosen(name, given, &came, cx),
            At::Made { name, value, arguments } => self.made(name, value, arguments, came, cx),
            At::Initialised => check_init(&came).map(|()| Turn::Again),
        };
        turn.unwrap_or_else(Turn::raise)
    }
}

/// The class of an enumeration that is made by a call, and its members.
pub(super) fn class(
    name: Str,
    bases: Vec<Value>,
    pairs: Vec<(Value, Value)>,
    cx: &mut Context<'_>,
) -> Result<(Value, Called), Exc> {
    let namespace = Rc::new(Dict::from_pairs(pairs)?);
    let class = Class::new(name.clone(), name, bases, namespace)?;
    let made = note(&class, &Dict::new(), cx).unwrap_or(Called::Value(Value::None));
    Ok((Value::Class(class), made))
}
