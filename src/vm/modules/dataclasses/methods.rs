//! The methods that `@dataclass` writes.

use std::rc::{Rc, Weak};

use super::field::{Field, Kind};
use crate::machine::{Arguments, Called, Context};
use crate::value::asking::{Attempt, attempt};
use crate::value::custom::{special, take_failure};
use crate::value::{
    Class, CompareOp, Exc, ExcType, Exception, Opened, Str, Type, Value, compare, identical, type_error,
};
use crate::vm::bind::enumerated;
use crate::vm::builtins::hash_of;
use crate::vm::class::{Stored, set, set_plainly};
use crate::vm::comparing;
use crate::vm::known::Known;
use crate::vm::native_object::NativeCallable;
use crate::vm::pulling::{asked, called, then};
use crate::vm::showing;

macro_rules! method {
    ($name:expr) => {
        fn class(&self) -> Type {
            Type::Function
        }

        fn becomes_method(&self) -> bool {
            true
        }

        fn is_pure(&self) -> bool {
            false
        }

        fn repr(&self) -> String {
            format!("<function {}>", $name(self))
        }

        fn attribute(&self, name: &str) -> Option<Value> {
            matches!(name, "__name__" | "__qualname__").then(|| Value::from($name(self)))
        }
    };
}

/// The values of an object's attributes of these names.
fn values(object: &Value, names: &[Str]) -> Result<Vec<Value>, Exc> {
    names.iter().map(|name| crate::vm::attributes::get(object, &name.to_text())).collect()
}

fn first(arguments: Arguments, name: &str) -> Result<Value, Exc> {
    arguments
        .positional
        .into_iter()
        .next()
        .ok_or_else(|| type_error(format!("{name}() missing 1 required positional argument: 'self'")))
}

fn two(arguments: Arguments, name: &str) -> Result<[Value; 2], Exc> {
    <[Value; 2]>::try_from(arguments.positional)
        .map_err(|_| type_error(format!("{name}() missing 1 required positional argument: 'other'")))
}

/// `__init__`
#[derive(Debug)]
pub(super) struct Init {
    /// `Class.__init__`
    name: String,
    fields: Rc<[Field]>,
    /// Its parameters: those by position, then those by name only.
    parameters: Vec<Field>,
    by_position: usize,
    /// Attributes cannot be set but by it.
    frozen: bool,
    /// What setting each field is known to be, where each of them is a parameter, in order, and there is nothing more to any.
    plain: Option<Box<[Known]>>,
}

impl Init {
    pub(super) fn of(class: &Rc<Class>, fields: &Rc<[Field]>, frozen: bool) -> Result<Self, Exc> {
        let given = |kw_only: bool| {
            fields.iter().filter(move |field| field.init && field.kw_only == kw_only && field.kind != Kind::Class)
        };
        let mut defaulted = false;
        for field in given(false) {
            if field.has_default() {
                defaulted = true;
            } else if defaulted {
                let name = field.name.to_text();
                return Err(type_error(format!("non-default argument '{name}' follows default argument")));
            }
        }
        let parameters: Vec<Field> = given(false).chain(given(true)).cloned().collect();
        let by_position = given(false).count();
        let name = format!("{}.__init__", class.qualified_name.to_text());
        let all = by_position == fields.len() && !frozen;
        let plain = (all && fields.iter().all(|field| field.kind == Kind::Plain && field.factory.is_none()))
            .then(|| fields.iter().map(|_| Known::default()).collect());
        Ok(Self { name, fields: Rc::clone(fields), parameters, by_position, frozen, plain })
    }

    /// Sets all fields at once, where nobody has to be asked or called for that; `None` where there is more to it.
    fn fill(&self, arguments: &Arguments) -> Option<()> {
        let (plain, [Value::Instance(object), given @ ..]) = (self.plain.as_ref()?, arguments.positional.as_slice())
        else {
            return None;
        };
        let left = self.fields.get(given.len()..)?;
        let complete = left.iter().all(|field| field.default.is_some());
        if !complete || !arguments.named.is_empty() || object.class.special("__post_init__").is_some() {
            return None;
        }
        let values = given.iter().chain(left.iter().filter_map(|field| field.default.as_ref()));
        let mut fields = self.fields.iter().zip(plain).zip(values);
        let set = |((field, known), value): ((&Field, &Known), &Value)| {
            known.set(object, value)
                || known.set_otherwise(object, value)
                || known.set_first(object, &field.name, value)
        };
        fields.all(set).then_some(())
    }

    /// What it takes, as the docstring of a class without one says it: `(x: int, *, y: str = 'a')`.
    pub(super) fn signature(&self) -> String {
        let mut shown: Vec<String> = self.parameters.iter().map(Field::as_parameter).collect();
        if self.by_position < shown.len() {
            shown.insert(self.by_position, "*".to_owned());
        }
        format!("({})", shown.join(", "))
    }

    /// The object, and a value or none for each parameter.
    fn bind(&self, arguments: Arguments) -> Result<(Value, Vec<Option<Value>>), Exc> {
        let name = &self.name;
        let given = arguments.positional.len();
        let mut positional = arguments.positional.into_iter();
        let Some(object) = positional.next() else {
            return Err(type_error(format!("{name}() missing 1 required positional argument: 'self'")));
        };
        let mut values: Vec<Option<Value>> = vec![None; self.parameters.len()];
        for slot in values.iter_mut().take(self.by_position) {
            *slot = positional.next();
        }
        for (key, value) in arguments.named {
            let Some(at) = self.parameters.iter().position(|parameter| parameter.name == key) else {
                let key = key.to_text();
                return Err(type_error(format!("{name}() got an unexpected keyword argument '{key}'")));
            };
            if values[at].replace(value).is_some() {
                return Err(type_error(format!("{name}() got multiple values for argument '{}'", key.to_text())));
            }
        }
        if positional.next().is_some() {
            let most = self.by_position + 1;
            let least = 1 + self.parameters[..self.by_position].iter().filter(|p| !p.has_default()).count();
            let takes = if least == most { most.to_string() } else { format!("from {least} to {most}") };
            let plural = if most == 1 { "" } else { "s" };
            let by_name = values[self.by_position..].iter().filter(|value| value.is_some()).count();
            let given = match by_name {
                0 => format!("{given} were given"),
                n => {
                    let (all, plural) = (if given == 1 { "" } else { "s" }, if n == 1 { "" } else { "s" });
                    format!("{given} positional argument{all} (and {n} keyword-only argument{plural}) were given")
                }
            };
            return Err(type_error(format!("{name}() takes {takes} positional argument{plural} but {given}")));
        }
        for (range, kind) in [(0..self.by_position, "positional"), (self.by_position..values.len(), "keyword-only")] {
            let missing: Vec<String> = range
                .filter(|&at| values[at].is_none() && !self.parameters[at].has_default())
                .map(|at| format!("'{}'", self.parameters[at].name.to_text()))
                .collect();
            if !missing.is_empty() {
                let (count, s) = (missing.len(), if missing.len() == 1 { "" } else { "s" });
                let names = enumerated(&missing);
                return Err(type_error(format!("{name}() missing {count} required {kind} argument{s}: {names}")));
            }
        }
        Ok((object, values))
    }
}

impl NativeCallable for Init {
    fn call(&self, arguments: Arguments, cx: &mut Context<'_>) -> Called {
        if self.fill(&arguments).is_some() {
            return Called::Value(Value::None);
        }
        match self.bind(arguments) {
            Ok((object, mut values)) => {
                let given = |field: &Field, values: &mut [Option<Value>]| {
                    let at = self.parameters.iter().position(|parameter| parameter.name == field.name)?;
                    values[at].take()
                };
                let left = self.fields.iter().map(|field| (field.clone(), given(field, &mut values))).collect();
                Filling { object, left, at: 0, frozen: self.frozen, arguments: Vec::new() }.go(cx)
            }
            Err(exc) => Called::Raised(exc),
        }
    }

    method!(|_: &Self| "__init__".to_owned());
}

/// An object whose fields are being set.
struct Filling {
    object: Value,
    left: Vec<(Field, Option<Value>)>,
    at: usize,
    frozen: bool,
    /// What `__post_init__` is handed.
    arguments: Vec<Value>,
}

impl Filling {
    fn go(mut self, cx: &mut Context<'_>) -> Called {
        while let Some((field, given)) = self.left.get_mut(self.at) {
            let value = match (given.take(), &field.default, &field.factory) {
                (Some(value), ..) => value,
                (None, Some(default), _) if field.init || field.kind == Kind::Argument => default.clone(),
                (None, _, Some(factory)) => match cx.world().call(&factory.clone(), Arguments::default(), cx) {
                    Called::Value(value) => value,
                    Called::Raised(exc) => return Called::Raised(exc),
                    unfinished => {
                        return then(
                            unfinished,
                            move |value, cx| {
                                self.left[self.at].1 = Some(value);
                                self.go(cx)
                            },
                            cx,
                        );
                    }
                },
                _ => {
                    self.at += 1;
                    continue;
                }
            };
            let (name, kind) = (field.name.to_text().into_owned(), field.kind);
            self.at += 1;
            if kind == Kind::Argument {
                self.arguments.push(value);
                continue;
            }
            let stored =
                if self.frozen { set_plainly(&self.object, &name, &value) } else { set(&self.object, &name, &value) };
            match stored {
                Some(Ok(Stored::Call(function, arguments))) => match cx.world().call(&function, arguments.into(), cx) {
                    Called::Value(_) => {}
                    Called::Raised(exc) => return Called::Raised(exc),
                    unfinished => return then(unfinished, move |_, cx| self.go(cx), cx),
                },
                Some(Err(exc)) => return Called::Raised(exc),
                _ => {}
            }
        }
        let Some(post) = special(&self.object, "__post_init__") else { return Called::Value(Value::None) };
        let arguments: Vec<Value> = std::iter::once(self.object).chain(self.arguments).collect();
        let done = cx.world().call(&post, arguments.into(), cx);
        then(done, |_, _| Called::Value(Value::None), cx)
    }
}

/// `__repr__`
#[derive(Debug)]
pub(super) struct Shown {
    pub(super) names: Rc<[Str]>,
}

impl Shown {
    fn text(&self, object: &Value) -> Result<Value, Exc> {
        let Some(instance) = object.instance() else { return Err(type_error("an object of a dataclass is wanted")) };
        let this = Rc::as_ptr(instance).cast::<()>();
        if Opened::is(this) {
            return Ok(Value::from("..."));
        }
        let values = values(object, &self.names)?;
        let opened = Opened::new(this);
        let parts = self.names.iter().zip(&values).map(|(name, value)| format!("{}={}", name.to_text(), value.repr()));
        let parts: Vec<String> = parts.collect();
        drop(opened);
        take_failure()?;
        Ok(Value::from(format!("{}({})", instance.class.qualified_name.to_text(), parts.join(", "))))
    }
}

impl NativeCallable for Shown {
    fn call(&self, arguments: Arguments, cx: &mut Context<'_>) -> Called {
        let object = match first(arguments, "__repr__") {
            Ok(object) => object,
            Err(exc) => return Called::Raised(exc),
        };
        match attempt(|| self.text(&object)) {
            Attempt::Done(text) => called(text),
            Attempt::Asks(_) => match values(&object, &self.names) {
                Ok(values) => {
                    let fields = self.names.iter().cloned().zip(values).collect();
                    let name = object.instance().map(|instance| instance.class.qualified_name.to_text().into_owned());
                    showing::shown_fields(&object, &name.unwrap_or_default(), fields, cx)
                }
                Err(exc) => Called::Raised(exc),
            },
        }
    }

    fn answer(&self, arguments: &[Value]) -> Option<Result<Value, Exc>> {
        Some(self.text(arguments.first()?))
    }

    method!(|_: &Self| "__repr__".to_owned());
}

fn of_one_class(a: &Value, b: &Value) -> bool {
    matches!((a.instance(), b.instance()), (Some(a), Some(b)) if Rc::ptr_eq(&a.class, &b.class))
}

/// `__eq__`
#[derive(Debug)]
pub(super) struct Same {
    pub(super) names: Rc<[Str]>,
}

impl NativeCallable for Same {
    fn call(&self, arguments: Arguments, cx: &mut Context<'_>) -> Called {
        match two(arguments, "__eq__") {
            Ok([a, b]) => compared(CompareOp::Eq, &a, &b, &self.names, cx),
            Err(exc) => Called::Raised(exc),
        }
    }

    fn answer(&self, arguments: &[Value]) -> Option<Result<Value, Exc>> {
        answered(CompareOp::Eq, arguments, &self.names)
    }

    method!(|_: &Self| "__eq__".to_owned());
}

/// `__lt__` and its like.
#[derive(Debug)]
pub(super) struct Order {
    pub(super) name: &'static str,
    pub(super) names: Rc<[Str]>,
}

/// The fields of two objects of one class, as tuples; `None` where they are of two.
fn sides(a: &Value, b: &Value, names: &[Str]) -> Option<Result<(Value, Value), Exc>> {
    let tuple = |object| values(object, names).map(Value::tuple);
    of_one_class(a, b).then(|| Ok((tuple(a)?, tuple(b)?)))
}

fn compared(op: CompareOp, a: &Value, b: &Value, names: &[Str], cx: &mut Context<'_>) -> Called {
    match sides(a, b, names) {
        None => Called::Value(Value::NotImplemented),
        Some(Ok((a, b))) => comparing::compared(op, &a, &b, cx),
        Some(Err(exc)) => Called::Raised(exc),
    }
}

/// The same without a call, where only what is asked in turn takes one.
fn answered(op: CompareOp, arguments: &[Value], names: &[Str]) -> Option<Result<Value, Exc>> {
    let [a, b] = arguments else { return None };
    let Some(sides) = sides(a, b, names) else { return Some(Ok(Value::NotImplemented)) };
    let compare = |(a, b)| {
        let holds = compare(op, &a, &b)?;
        take_failure().map(|()| Value::Bool(holds))
    };
    Some(sides.and_then(compare))
}

impl Order {
    fn op(&self) -> CompareOp {
        match self.name {
            "__lt__" => CompareOp::Lt,
            "__le__" => CompareOp::LtEq,
            "__gt__" => CompareOp::Gt,
            _ => CompareOp::GtEq,
        }
    }
}

impl NativeCallable for Order {
    fn call(&self, arguments: Arguments, cx: &mut Context<'_>) -> Called {
        match two(arguments, self.name) {
            Ok([a, b]) => compared(self.op(), &a, &b, &self.names, cx),
            Err(exc) => Called::Raised(exc),
        }
    }

    fn answer(&self, arguments: &[Value]) -> Option<Result<Value, Exc>> {
        answered(self.op(), arguments, &self.names)
    }

    method!(|this: &Self| this.name.to_owned());
}

/// `__hash__`
#[derive(Debug)]
pub(super) struct Hashing {
    pub(super) names: Rc<[Str]>,
}

impl Hashing {
    fn hash(object: &Value, names: &[Str]) -> Result<Value, Exc> {
        hash_of(&Value::tuple(values(object, names)?)).map(Value::Int)
    }
}

impl NativeCallable for Hashing {
    fn call(&self, arguments: Arguments, cx: &mut Context<'_>) -> Called {
        match first(arguments, "__hash__") {
            Ok(object) => {
                let names = Rc::clone(&self.names);
                asked(move || Self::hash(&object, &names), cx)
            }
            Err(exc) => Called::Raised(exc),
        }
    }

    fn answer(&self, arguments: &[Value]) -> Option<Result<Value, Exc>> {
        Some(Self::hash(arguments.first()?, &self.names))
    }

    method!(|_: &Self| "__hash__".to_owned());
}

/// `__setattr__` and `__delattr__` of what is frozen.
#[derive(Debug)]
pub(super) struct Freeze {
    pub(super) name: &'static str,
    pub(super) class: Weak<Class>,
    pub(super) names: Rc<[Str]>,
}

impl Freeze {
    fn refuse(&self, arguments: &Arguments) -> Result<(), Exc> {
        let [object, Value::Str(name), ..] = arguments.positional.as_slice() else {
            return Err(type_error("attribute name must be string"));
        };
        let own = object
            .instance()
            .is_some_and(|instance| self.class.upgrade().is_some_and(|class| Rc::ptr_eq(&class, &instance.class)));
        if !own && !self.names.contains(name) {
            return Ok(());
        }
        let what = if self.name == "__setattr__" { "assign to" } else { "delete" };
        let text = format!("cannot {what} field {}", Value::Str(name.clone()).repr());
        Err(Exception::with_message(ExcType::FrozenInstanceError, text))
    }
}

impl NativeCallable for Freeze {
    fn call(&self, arguments: Arguments, cx: &mut Context<'_>) -> Called {
        if let Err(exc) = self.refuse(&arguments) {
            return Called::Raised(exc);
        }
        let plain = crate::vm::class::special_of_type(Type::Object, self.name);
        match plain {
            Some(function) if !identical(&function, &Value::None) => cx.world().call(&function, arguments, cx),
            _ => Called::Value(Value::None),
        }
    }

    method!(|this: &Self| this.name.to_owned());
}
