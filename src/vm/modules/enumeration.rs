//! `enum`: classes whose objects are the names that their bodies bind.

use std::cell::Cell;
use std::rc::Rc;

use super::library::{Constant, Library};
use crate::machine::{Arguments, Called, Context};
use crate::value::{
    Binding, Class, Dict, Exc, ExcType, Exception, Object, Str, Type, Value, equal, type_error, value_error,
};
use crate::vm::arguments::Shape;
use crate::vm::builtins::Builtin;
use crate::vm::class::construct_begun;
use crate::vm::native_object::{NativeCallable, NativeObject};
use crate::vm::pulling::{called, then};

pub(super) static MODULE: Library =
    Library { functions: &[FUNCTIONS], constants: &[("Enum", Constant::Made(base))], ..Library::named("enum") };

/// What a class keeps its members under, aliases included.
const MEMBERS: &str = "__members__";

static FUNCTIONS: &[Builtin] = &[
    Builtin::effectful("auto", Shape::Nothing, |_, _| Called::Value(Value::object(Auto))),
    Builtin::effectful("unique", Shape::One, |mut a, _| called(unique(a.required(0)))),
];

/// `auto()`: one more than the last.
#[derive(Debug)]
struct Auto;

impl Object for Auto {
    fn type_of(&self) -> Type {
        Type::Object
    }
}

/// `Enum`
fn base() -> Value {
    thread_local! {
        static BASE: Result<Rc<Class>, Exc> = begun();
    }
    BASE.with(|class| class.as_ref().map_or(Value::None, |class| Value::Class(Rc::clone(class))))
}

fn begun() -> Result<Rc<Class>, Exc> {
    let namespace = Rc::new(Dict::new());
    let set = |name: &str, value: Value| namespace.set(Value::from(name), value);
    set(MEMBERS, Dict::new().into())?;
    set("name", Value::object(Part("_name_")))?;
    set("value", Value::object(Part("_value_")))?;
    for what in [What::Repr, What::Str, What::Format, What::Hash] {
        set(what.name(), NativeObject::to_value(Method(what)))?;
    }
    let class = Class::new(Str::from("Enum"), Str::from("Enum"), Vec::new(), namespace)?;
    class.module.set("enum");
    Ok(class)
}

/// `name` and `value` of a member.
#[derive(Debug)]
struct Part(&'static str);

impl Object for Part {
    fn type_of(&self) -> Type {
        Type::Property
    }

    fn bind(&self, _: &Value, object: Option<&Value>, class: &Value) -> Result<Option<Binding>, Exc> {
        let name = self.0.trim_matches('_');
        match object {
            Some(object) => {
                let part = object.instance().and_then(|instance| instance.attributes.field(&Str::from(self.0)));
                Ok(part.map(Binding::Value))
            }
            // A member may have that name.
            None => match class.as_class().and_then(|class| member(class, &Str::from(name))) {
                Some(member) => Ok(Some(Binding::Value(member))),
                None => {
                    let class = crate::value::class_name(class);
                    let text = format!("type object '{class}' has no attribute '{name}'");
                    Err(Exception::with_message(ExcType::AttributeError, text))
                }
            },
        }
    }

    fn is_data_descriptor(&self) -> bool {
        true
    }

    fn assign(&self, _: &Value, name: &str, value: Option<&Value>) -> Result<(Value, Vec<Value>), Exc> {
        let what = if value.is_some() { "setter" } else { "deleter" };
        let text =
            format!("<enum 'Enum'> cannot {} attribute '{name}'", if what == "setter" { "set" } else { "delete" });
        Err(Exception::with_message(ExcType::AttributeError, text))
    }
}

#[derive(Clone, Copy, Debug)]
enum What {
    Repr,
    Str,
    Format,
    Hash,
}

impl What {
    fn name(self) -> &'static str {
        match self {
            Self::Repr => "__repr__",
            Self::Str => "__str__",
            Self::Format => "__format__",
            Self::Hash => "__hash__",
        }
    }
}

/// A method that all members have.
#[derive(Debug)]
struct Method(What);

impl NativeCallable for Method {
    fn class(&self) -> Type {
        Type::Function
    }

    fn call(&self, arguments: Arguments, cx: &mut Context<'_>) -> Called {
        let (Some(object), spec) = (arguments.positional.first(), arguments.positional.get(1)) else {
            return Called::Raised(type_error(format!("{}() takes a member", self.0.name())));
        };
        let Some(instance) = object.instance() else {
            return Called::Raised(type_error(format!("{}() takes a member", self.0.name())));
        };
        let part = |name: &str| instance.attributes.field(&Str::from(name)).unwrap_or_default();
        let class = instance.class.name.to_text();
        let name = part("_name_").to_display();
        match self.0 {
            What::Repr => {
                Called::Value(Value::from(format!("<{class}.{}: {}>", name.to_text(), part("_value_").repr())))
            }
            What::Str => Called::Value(Value::from(format!("{class}.{}", name.to_text()))),
            What::Hash => called(crate::vm::builtins::hash_of(&Value::Str(name)).map(Value::Int)),
            What::Format => {
                let spec = spec.cloned().unwrap_or_else(|| Value::from("")).to_display();
                let text = cx.world().call(&Value::Type(Type::Str), Arguments::one(object.clone()), cx);
                then(text, move |text, _| called(crate::vm::format::value(&text, &spec.to_text()).map(Value::Str)), cx)
            }
        }
    }

    fn becomes_method(&self) -> bool {
        true
    }

    fn is_pure(&self) -> bool {
        false
    }

    fn repr(&self) -> String {
        format!("<function Enum.{}>", self.0.name())
    }
}

/// The members of an enumeration by name, where a class is one.
fn members(class: &Class) -> Option<Rc<Dict>> {
    match class.lookup(&Str::from(MEMBERS)) {
        Some(Value::Dict(members)) => Some(members),
        _ => None,
    }
}

fn member(class: &Class, name: &Str) -> Option<Value> {
    members(class)?.field(name)
}

/// The members of an enumeration, each once, in their order; `None` where the class is none.
pub(in crate::vm) fn items(class: &Class) -> Option<Vec<Value>> {
    let pairs = members(class)?.pairs();
    let own = |(name, member): &(Value, Value)| {
        let real = member.instance().and_then(|instance| instance.attributes.field(&Str::from("_name_")));
        real.is_some_and(|real| equal(&real, name).unwrap_or(false))
    };
    Some(pairs.into_iter().filter(own).map(|(_, member)| member).collect())
}

/// `Color["RED"]`; `None` where the class is no enumeration.
pub(in crate::vm) fn by_name(class: &Class, name: &Value) -> Option<Result<Value, Exc>> {
    let members = members(class)?;
    Some(match members.get(name) {
        Ok(Some(member)) => Ok(member),
        Ok(None) => Err(Exception::new(ExcType::KeyError, vec![name.clone()])),
        Err(exc) => Err(exc),
    })
}

/// `Color(1)`; `None` where the class is no enumeration.
pub(in crate::vm) fn by_value(class: &Rc<Class>, arguments: &Arguments, cx: &mut Context<'_>) -> Option<Called> {
    let members = items(class)?;
    let [value] = arguments.positional.as_slice() else {
        let text = "EnumType.__call__() missing 1 required positional argument: 'value'";
        return Some(Called::Raised(type_error(text)));
    };
    for member in members {
        let own = member.instance().and_then(|instance| instance.attributes.field(&Str::from("_value_")));
        if crate::value::identical(&member, value) || own.is_some_and(|own| equal(&own, value).unwrap_or(false)) {
            return Some(Called::Value(member));
        }
    }
    let refused = {
        let (value, class) = (value.repr(), class.qualified_name.to_text().into_owned());
        move || value_error(format!("{value} is not a valid {class}"))
    };
    let missing = match crate::vm::class::look(&Value::Class(Rc::clone(class)), "_missing_") {
        Some(Ok(Binding::Value(function))) => cx.world().call(&function, Arguments::one(value.clone()), cx),
        _ => return Some(Called::Raised(refused())),
    };
    let found = move |found: Value, _: &mut Context<'_>| match found {
        Value::None => Called::Raised(refused()),
        found => Called::Value(found),
    };
    Some(then(missing, found, cx))
}

/// Turns what the body of a new enumeration bound to members; `None` where the class is no enumeration. What is called to
/// initialise them comes back unfinished.
pub(in crate::vm) fn note(class: &Rc<Class>, cx: &mut Context<'_>) -> Option<Called> {
    let inherited = members(class)?;
    if !inherited.is_empty() {
        let base = class
            .ancestors()
            .iter()
            .filter_map(Value::as_class)
            .find(|base| items(base).is_some_and(|m| !m.is_empty()));
        let base = base.map_or_else(String::new, |base| base.name.to_text().into_owned());
        let name = class.name.to_text();
        return Some(Called::Raised(type_error(format!("<enum '{name}'> cannot extend <enum '{base}'>"))));
    }
    let is_member = |name: &str, value: &Value| {
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
    };
    let bound: Vec<(Str, Value)> = class
        .namespace
        .pairs()
        .into_iter()
        .map(|(name, value)| (name.to_display(), value))
        .filter(|(name, value)| is_member(&name.to_text(), value))
        .collect();
    let members = Rc::new(Dict::new());
    class.set(Str::from(MEMBERS), Value::Dict(Rc::clone(&members)));
    let making = Making { class: Rc::clone(class), left: bound.into_iter(), members, last: Cell::new(0) };
    Some(making.go(cx))
}

/// An enumeration whose members are being made.
struct Making {
    class: Rc<Class>,
    left: std::vec::IntoIter<(Str, Value)>,
    members: Rc<Dict>,
    last: Cell<i64>,
}

impl Making {
    fn go(mut self, cx: &mut Context<'_>) -> Called {
        while let Some((name, value)) = self.left.next() {
            let value = match value.as_object::<Auto>() {
                Some(_) => Value::Int(self.last.get() + 1),
                None => value,
            };
            if let Value::Int(n) = value {
                self.last.set(self.last.get().max(n));
            }
            let known = items(&self.class).unwrap_or_default().into_iter().find(|member| {
                let own = member.instance().and_then(|instance| instance.attributes.field(&Str::from("_value_")));
                own.is_some_and(|own| equal(&own, &value).unwrap_or(false))
            });
            if let Some(member) = known {
                self.keep(name, member);
                continue;
            }
            let instance = self.class.instance();
            for (part, value) in [("_name_", Value::Str(name.clone())), ("_value_", value.clone())] {
                if let Err(exc) = instance.attributes.set(Value::from(part), value) {
                    return Called::Raised(exc);
                }
            }
            let member = Value::Instance(instance);
            self.keep(name, member.clone());
            let Some(init) = self.class.lookup(&Str::from("__init__")) else { continue };
            let arguments = match &value {
                Value::Tuple(tuple) => tuple.items.clone(),
                other => vec![other.clone()],
            };
            let arguments: Vec<Value> = std::iter::once(member.clone()).chain(arguments).collect();
            match construct_begun(member, &init, arguments.into(), cx) {
                Called::Value(_) => {}
                Called::Raised(exc) => return Called::Raised(exc),
                unfinished => return then(unfinished, move |_, cx| self.go(cx), cx),
            }
        }
        Called::Value(Value::None)
    }

    fn keep(&self, name: Str, member: Value) {
        self.members.set(Value::Str(name.clone()), member.clone()).expect("a text is a key");
        self.class.set(name, member);
    }
}

fn unique(class: Value) -> Result<Value, Exc> {
    let Value::Class(inner) = &class else { return Err(type_error("unique() takes an enumeration")) };
    let mut aliases = Vec::new();
    for (name, member) in members(inner).map(|members| members.pairs()).unwrap_or_default() {
        let real =
            member.instance().and_then(|instance| instance.attributes.field(&Str::from("_name_"))).unwrap_or_default();
        if !equal(&real, &name)? {
            aliases.push(format!("{} -> {}", name.to_display().to_text(), real.to_display().to_text()));
        }
    }
    if aliases.is_empty() {
        return Ok(class);
    }
    let name = inner.name.to_text();
    Err(value_error(format!("duplicate values found in <enum '{name}'>: {}", aliases.join(", "))))
}
