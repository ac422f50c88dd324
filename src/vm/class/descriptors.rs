//! What classes hold that is more than itself when it is read: methods, `property`, `staticmethod`, `classmethod`, `super`.

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use crate::machine::{Arguments, Called, Context};
use crate::value::effort::Level;
use crate::value::{
    Binding, Class, Exc, ExcType, Exception, Object, Str, Type, Value, class_name, dismantle_parts, identical,
    type_error,
};
use crate::vm::native_object::{NativeCallable, NativeObject};

/// A function with its first argument.
#[derive(Debug)]
pub(crate) struct BoundMethod {
    /// `__func__`.
    pub(crate) function: Value,
    /// `__self__`.
    pub(crate) object: Value,
}

impl Drop for BoundMethod {
    fn drop(&mut self) {
        dismantle_parts([&mut self.function, &mut self.object]);
    }
}

impl BoundMethod {
    /// `function` of `object`, as a value.
    pub(crate) fn of(function: Value, object: Value) -> Value {
        Value::object(Self { function, object })
    }

    /// The arguments of the function, where the method is called with these.
    pub(crate) fn arguments(&self, mut arguments: Arguments) -> Arguments {
        arguments.positional.insert(0, self.object.clone());
        arguments
    }
}

/// What an object says that this one only passes on; `None` where they pass it on too often.
fn within(ask: impl FnOnce() -> Option<Value>) -> Option<Value> {
    let _below = Level::deeper()?;
    ask()
}

impl Object for BoundMethod {
    fn type_of(&self) -> Type {
        Type::Method
    }

    fn repr(&self) -> String {
        let name = match &self.function {
            Value::Object(function) => function.attribute("__qualname__").map(|name| name.to_display()),
            _ => None,
        };
        let name = name.unwrap_or_else(|| Str::from("?"));
        format!("<bound method {} of {}>", name.to_text(), self.object.repr())
    }

    fn is_callable(&self) -> bool {
        true
    }

    fn equals(&self, other: &Value) -> Option<bool> {
        let other = other.as_object::<BoundMethod>()?;
        Some(identical(&self.object, &other.object) && identical(&self.function, &other.function))
    }

    fn hash_key(&self) -> Option<u64> {
        let address = |value: &Value| match value {
            Value::Object(object) => Rc::as_ptr(object).cast::<()>().addr(),
            other => other.instance().map_or(0, |instance| Rc::as_ptr(instance).addr()),
        };
        Some((address(&self.object) ^ address(&self.function).rotate_left(16)) as u64)
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        match (name, &self.function) {
            ("__self__", _) => Some(self.object.clone()),
            ("__func__", _) => Some(self.function.clone()),
            (_, Value::Object(function)) => within(|| function.attribute(name)),
            _ => None,
        }
    }

    fn heap_bytes(&self) -> usize {
        size_of::<Self>()
    }
}

/// `property`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Property {
    /// `fget`, `fset`, `fdel`.
    functions: [Value; 3],
    doc: RefCell<Value>,
    /// What it was bound to in the body of a class.
    name: OnceCell<Str>,
}

impl Drop for Property {
    fn drop(&mut self) {
        let [get, set, delete] = &mut self.functions;
        dismantle_parts([get, set, delete, self.doc.get_mut()]);
    }
}

/// The methods that make a property with one more function.
const ACCESSORS: [&str; 3] = ["getter", "setter", "deleter"];

impl Property {
    /// `property(fget, fset, fdel, doc)`
    pub(crate) fn new(functions: [Value; 3], doc: Value) -> Self {
        Self { functions, doc: RefCell::new(doc), name: OnceCell::new() }
    }

    /// Sets `__doc__`.
    pub(crate) fn set_doc(&self, doc: &Value) {
        let old = self.doc.replace(doc.clone());
        drop(old);
    }

    fn missing(&self, object: &Value, what: &str) -> Exc {
        let name = self.name.get().map_or(String::new(), |name| format!(" '{}'", name.to_text()));
        let text = format!("property{name} of '{}' object has no {what}", object.type_name());
        Exception::with_message(ExcType::AttributeError, text)
    }
}

impl Object for Property {
    fn type_of(&self) -> Type {
        Type::Property
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        if let Some(which) = ACCESSORS.iter().position(|accessor| *accessor == name) {
            return Some(NativeObject::to_value(With { property: self.clone(), which }));
        }
        match name {
            "fget" => Some(self.functions[0].clone()),
            "fset" => Some(self.functions[1].clone()),
            "fdel" => Some(self.functions[2].clone()),
            "__doc__" => match (&*self.doc.borrow(), &self.functions[0]) {
                (Value::None, Value::Object(getter)) => getter.attribute("__doc__").or(Some(Value::None)),
                (doc, _) => Some(doc.clone()),
            },
            _ => None,
        }
    }

    fn bind(&self, _: &Value, object: Option<&Value>, _: &Value) -> Result<Option<Binding>, Exc> {
        let Some(object) = object else { return Ok(None) };
        match &self.functions[0] {
            Value::None => Err(self.missing(object, "getter")),
            getter => Ok(Some(Binding::Call(getter.clone(), vec![object.clone()]))),
        }
    }

    fn set_name(&self, name: &str) {
        self.name.get_or_init(|| Str::from(name));
    }

    fn is_data_descriptor(&self) -> bool {
        true
    }

    fn assign(&self, object: &Value, _: &str, value: Option<&Value>) -> Result<(Value, Vec<Value>), Exc> {
        let which = if value.is_some() { 1 } else { 2 };
        match &self.functions[which] {
            Value::None => Err(self.missing(object, ["getter", "setter", "deleter"][which])),
            function => Ok((function.clone(), std::iter::once(object).chain(value).cloned().collect())),
        }
    }
}

/// `property.setter` and its like.
#[derive(Debug)]
struct With {
    property: Property,
    which: usize,
}

impl NativeCallable for With {
    fn class(&self) -> Type {
        Type::Builtin
    }

    fn call(&self, arguments: Arguments, _: &mut Context<'_>) -> Called {
        let [function] = arguments.positional.as_slice() else {
            let name = ACCESSORS[self.which];
            return Called::Raised(type_error(format!("property.{name}() takes exactly one argument")));
        };
        let mut property = self.property.clone();
        property.functions[self.which] = function.clone();
        Called::Value(Value::object(property))
    }

    fn is_pure(&self) -> bool {
        true
    }

    fn repr(&self) -> String {
        format!("<built-in method {} of property object>", ACCESSORS[self.which])
    }
}

/// `staticmethod`, `classmethod`.
#[derive(Debug)]
pub(crate) struct Wrapped {
    /// `__func__`.
    pub(crate) function: Value,
    /// Whether the class is the first argument.
    pub(crate) takes_class: bool,
}

impl Drop for Wrapped {
    fn drop(&mut self) {
        dismantle_parts([&mut self.function]);
    }
}

impl Object for Wrapped {
    fn type_of(&self) -> Type {
        if self.takes_class { Type::ClassMethod } else { Type::StaticMethod }
    }

    fn is_callable(&self) -> bool {
        !self.takes_class
    }

    fn repr(&self) -> String {
        format!("<{}({})>", self.type_of().name(), self.function.repr())
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        match (name, &self.function) {
            ("__func__" | "__wrapped__", _) => Some(self.function.clone()),
            (_, Value::Object(function)) => within(|| function.attribute(name)),
            _ => None,
        }
    }

    fn bind(&self, _: &Value, _: Option<&Value>, class: &Value) -> Result<Option<Binding>, Exc> {
        // A property of the class, as 3.9 to 3.12 have it.
        if self.takes_class && self.function.as_object::<Property>().is_some() {
            let Value::Object(property) = &self.function else { return Ok(None) };
            return property.bind(&self.function, Some(class), class);
        }
        Ok(Some(Binding::Value(if self.takes_class {
            BoundMethod::of(self.function.clone(), class.clone())
        } else {
            self.function.clone()
        })))
    }
}

/// `super(class, object)`: what comes after the class in the order of the object's class.
#[derive(Debug)]
pub(crate) struct Super {
    /// After which class.
    pub(crate) class: Rc<Class>,
    /// The object, or a class for class methods.
    pub(crate) object: Value,
}

impl Super {
    /// The object through which attributes are read; `None` where that is the class, in its class methods.
    pub(crate) fn through(&self) -> Option<&Value> {
        match &self.object {
            Value::Class(class) if class.is_subclass_of(&self.class) => None,
            object => Some(object),
        }
    }

    /// The class whose order is followed.
    pub(crate) fn order(&self) -> &Rc<Class> {
        match (&self.object, self.object.instance()) {
            (Value::Class(class), _) if class.is_subclass_of(&self.class) => class,
            (_, Some(instance)) => &instance.class,
            _ => &self.class,
        }
    }
}

impl Object for Super {
    fn type_of(&self) -> Type {
        Type::Super
    }

    fn repr(&self) -> String {
        let name = self.class.name.to_text();
        format!("<super: <class '{name}'>, <{} object>>", class_name(&Value::Class(Rc::clone(self.order()))))
    }
}

/// `super(class, object)`. `TypeError` where the object is none of the class.
pub(crate) fn super_of(arguments: &Arguments) -> Result<Value, Exc> {
    let (class, object) = match arguments.positional.as_slice() {
        [] => return Err(Exception::with_message(ExcType::RuntimeError, "super(): no arguments")),
        [class, object] => (class, object),
        _ => return Err(type_error("super() takes a class and an object")),
    };
    super_of_both(class, object)
}

/// The same.
pub(crate) fn super_of_both(class: &Value, object: &Value) -> Result<Value, Exc> {
    let Value::Class(class) = class else {
        return Err(type_error(format!("super() argument 1 must be a type, not {}", class.type_name())));
    };
    let fits = match object {
        Value::Class(object) if object.is_subclass_of(class) => true,
        object => object.instance().is_some_and(|instance| instance.class.is_subclass_of(class)),
    };
    if !fits {
        return Err(type_error("super(type, obj): obj must be an instance or subtype of type"));
    }
    Ok(Value::object(Super { class: Rc::clone(class), object: object.clone() }))
}
