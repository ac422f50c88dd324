//! Functions of the user's, the variables that they share, and what names mean to them.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

use super::class::BoundMethod;
use super::loaded::Loaded;
use super::{annotations, introspect};
use crate::lang::code::{Annotation, CodeKind, Program};
use crate::machine::{Iter, World};
use crate::value::{
    Binding, Dict, Exc, ExcType, Exception, HashState, Object, Str, Type, Value, dismantle, dismantle_backwards,
    type_error,
};

/// A variable that several functions share; `None` while it is unbound.
#[derive(Debug, Default)]
pub(super) struct CellVariable(pub(super) RefCell<Option<Value>>);

impl Drop for CellVariable {
    fn drop(&mut self) {
        if let Some(value) = self.0.get_mut().take() {
            dismantle(vec![value]);
        }
    }
}

/// What names mean where the program does not say it itself.
pub struct Environment {
    /// Python's builtins.
    pub builtins: HashMap<&'static str, Value, HashState>,
    /// The catalog's stages.
    pub stages: HashMap<&'static str, Value, HashState>,
}

impl Environment {
    /// The builtin of that name, or else the stage.
    pub fn builtin(&self, name: &str) -> Option<&Value> {
        self.builtins.get(name).or_else(|| self.stages.get(name))
    }

    /// The stage of that name, or else the builtin.
    pub fn stage(&self, name: &str) -> Option<&Value> {
        self.stages.get(name).or_else(|| self.builtins.get(name))
    }
}

impl std::fmt::Debug for Environment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Environment")
    }
}

/// The module's variables.
#[derive(Debug)]
pub(super) struct Globals {
    pub(super) names: Vec<String>,
    pub(super) slots: RefCell<Vec<Option<Value>>>,
    pub(super) environment: Rc<Environment>,
    /// The program's text.
    pub(super) text: Rc<str>,
    /// The module that it is, where that is none of the user's: its text is not shown, and no error stands in it.
    pub(super) library: Option<&'static str>,
    /// What the module's body annotates.
    annotated: Vec<Annotation>,
    /// The module's docstring.
    doc: Option<String>,
    /// Functions that give what annotations mean, by their texts.
    pub(super) annotations: RefCell<HashMap<String, Value>>,
}

impl Globals {
    pub(super) fn new(program: &Program, environment: Rc<Environment>) -> Rc<Self> {
        Self::of_program(program, environment, None)
    }

    /// Those of a program, or of a text in a module that programs import, none of them bound.
    pub(super) fn of_program(
        program: &Program,
        environment: Rc<Environment>,
        library: Option<&'static str>,
    ) -> Rc<Self> {
        let slots = RefCell::new(vec![None; program.globals.len()]);
        let text = Rc::from(program.text.as_str());
        let names = program.globals.clone();
        let (annotated, doc) = (program.module.annotations.clone(), program.module.doc.clone());
        Rc::new(Self { names, slots, environment, text, library, annotated, doc, annotations: RefCell::default() })
    }

    /// Those of a module that programs import, none of them bound.
    pub(super) fn of_library(
        names: Vec<String>,
        text: Rc<str>,
        environment: Rc<Environment>,
        module: &'static str,
    ) -> Rc<Self> {
        let slots = RefCell::new(vec![None; names.len()]);
        let (annotated, doc, annotations) = (Vec::new(), None, RefCell::default());
        Rc::new(Self { names, slots, environment, text, library: Some(module), annotated, doc, annotations })
    }

    /// What a name of the module is bound to now.
    pub(super) fn bound(&self, name: &str) -> Option<Value> {
        let at = self.names.iter().position(|known| known == name)?;
        self.slots.borrow().get(at).cloned().flatten()
    }

    /// What a dotted name means in the module.
    pub(super) fn resolve(&self, dotted: &str) -> Option<Value> {
        let mut parts = dotted.split('.');
        let first = parts.next()?;
        let found = self.bound(first).or_else(|| self.environment.builtin(first).cloned())?;
        parts.try_fold(found, |object, name| super::attributes::get(&object, name).ok())
    }

    /// The names that are bound now, and what to.
    pub(super) fn picture(&self) -> Dict {
        let name = ("__name__", Value::from(self.library.unwrap_or("__main__")));
        let slots = self.slots.borrow();
        let bound = self.names.iter().zip(slots.iter()).filter_map(|(name, slot)| Some((name.as_str(), slot.clone()?)));
        let pairs = std::iter::once(name).chain(bound).map(|(name, value)| (Value::from(name), value));
        Dict::from_pairs(pairs).unwrap_or_default()
    }

    /// What a name means that every module has.
    pub(super) fn of_module(self: &Rc<Self>, name: &str) -> Option<Value> {
        match name {
            "__annotations__" => Some(annotations::evaluated(&self.annotated, self).into()),
            "__doc__" => Some(self.doc.as_deref().map_or(Value::None, Value::from)),
            "__file__" => World::running()?.file().map(Value::Str),
            _ => None,
        }
    }
}

/// A function of the user's.
#[derive(Debug)]
pub struct Function {
    pub(super) code: Rc<Loaded>,
    /// Defaults of the parameters that have one, in their order.
    pub(super) defaults: Vec<Value>,
    pub(super) captured: Vec<Rc<CellVariable>>,
    pub(super) globals: Rc<Globals>,
    /// Whether calling it has no effect, once that is known.
    pub(super) pure: Cell<Option<bool>>,
    /// What was set on it.
    pub(super) own: Own,
}

/// What was set on a function.
#[derive(Debug, Default)]
pub(super) struct Own {
    /// `__dict__`, once it was wanted.
    dict: RefCell<Option<Rc<Dict>>>,
    /// Attributes that every function has, where they were set.
    given: RefCell<Vec<(&'static str, Value)>>,
}

/// Attributes that every function has, and that can be set.
const SETTABLE: &[&str] = &["__annotations__", "__doc__", "__module__", "__name__", "__qualname__"];
/// Attributes that every function has, and that cannot.
const READ_ONLY: &[&str] = &["__closure__", "__code__", "__defaults__", "__globals__", "__kwdefaults__"];

impl Own {
    fn get(&self, name: &str) -> Option<Value> {
        let given = self.given.borrow().iter().find(|(known, _)| *known == name).map(|(_, value)| value.clone());
        given.or_else(|| self.dict.borrow().as_ref()?.field(&Str::from(name)))
    }

    fn dict(&self) -> Rc<Dict> {
        Rc::clone(self.dict.borrow_mut().get_or_insert_default())
    }

    fn set(&self, name: &str, value: Value) -> Result<(), Exc> {
        if let Some(&name) = SETTABLE.iter().find(|known| **known == name) {
            if matches!(name, "__name__" | "__qualname__") && value.as_str().is_none() {
                return Err(type_error(format!("{name} must be set to a string object")));
            }
            let mut given = self.given.borrow_mut();
            given.retain(|(known, _)| *known != name);
            given.push((name, value));
            return Ok(());
        }
        if READ_ONLY.contains(&name) {
            return Err(Exception::with_message(ExcType::AttributeError, "readonly attribute"));
        }
        if name != "__dict__" {
            return self.dict().set(Value::from(name), value);
        }
        let Value::Dict(dict) = value else {
            let class = value.type_name();
            return Err(type_error(format!("__dict__ must be set to a dictionary, not a '{class}'")));
        };
        let old = self.dict.replace(Some(dict));
        drop(old);
        Ok(())
    }
}

/// What a function that is pure by its code reaches beyond its arguments.
#[derive(Default)]
struct Reached {
    functions: Vec<*const Function>,
    iterator: bool,
    unbound: bool,
    captured: bool,
}

impl Reached {
    fn function(&mut self, function: &Function) {
        if self.functions.contains(&std::ptr::from_ref(function)) {
            return;
        }
        self.functions.push(function);
        self.captured |= !function.captured.is_empty();
        let slots = function.globals.slots.borrow();
        for &slot in &function.code.globals {
            let name = || function.globals.names.get(usize::from(slot)).map_or("", String::as_str);
            match slots.get(usize::from(slot)).and_then(Option::as_ref) {
                Some(value) => self.value(value),
                None => self.unbound |= function.globals.environment.builtin(name()).is_none(),
            }
        }
        function.defaults.iter().for_each(|value| self.value(value));
        for cell in &function.captured {
            cell.0.borrow().iter().for_each(|value| self.value(value));
        }
    }

    fn value(&mut self, value: &Value) {
        if Iter::from_value(value).is_some() {
            self.iterator = true;
        } else if let Some(function) = value.as_object::<Function>() {
            self.function(function);
        } else if let Value::Instance(_) = value {
            // Any of its attributes may be one, now or later.
            self.iterator = true;
        } else if let Value::Class(class) = value {
            self.iterator |= class.namespace.pairs().iter().any(|(_, value)| Iter::from_value(value).is_some());
        }
    }
}

impl Function {
    /// A function that takes its parameters as they come and captures nothing.
    pub(super) fn without_captures(code: Rc<Loaded>, globals: &Rc<Globals>) -> Self {
        let (pure, globals) = (Cell::new(None), Rc::clone(globals));
        Self { code, defaults: Vec::new(), captured: Vec::new(), globals, pure, own: Own::default() }
    }

    /// Whether it runs at once and takes so many arguments, by position, as they come: defaults stand for the others.
    #[inline]
    pub(super) fn takes(&self, arguments: u8) -> bool {
        !self.code.code.kind.is_suspended() && self.fits(arguments)
    }

    /// Whether it makes a generator and takes so many arguments, as in [`Function::takes`].
    #[inline]
    pub(super) fn makes_generator_of(&self, arguments: u8) -> bool {
        self.code.code.kind == CodeKind::Generator && self.fits(arguments)
    }

    #[inline]
    fn fits(&self, arguments: u8) -> bool {
        self.code.arity.is_some_and(|most| {
            arguments == most || arguments < most && usize::from(arguments) + self.defaults.len() >= usize::from(most)
        })
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.code.code.name
    }

    /// Whether calling it makes a coroutine.
    pub fn is_coroutine_function(&self) -> bool {
        self.code.code.kind == CodeKind::Coroutine
    }

    /// Its docstring.
    pub fn doc(&self) -> Option<&str> {
        self.code.code.doc.as_deref()
    }

    /// Whether it has no variables of the functions around it.
    #[inline]
    pub(super) fn captures_nothing(&self) -> bool {
        self.captured.is_empty()
    }

    /// Whether calling it is proved to have no effect beyond its value: by its code, and by there being no iterator among
    /// what it reaches, which reading would change.
    pub fn is_pure(&self) -> bool {
        if !self.code.code.pure {
            return false;
        }
        if self.code.globals.is_empty() && self.captured.is_empty() && self.defaults.is_empty() {
            return true;
        }
        // What is bound once and was bound stays so; what is captured may change.
        let settled = self.captured.is_empty();
        if settled && let Some(pure) = self.pure.get() {
            return pure;
        }
        let mut reached = Reached::default();
        reached.function(self);
        let pure = !reached.iterator && !reached.unbound;
        if settled && !reached.unbound && !reached.captured {
            self.pure.set(Some(pure));
        }
        pure
    }

    /// What a dotted name in an annotation means where the function was defined.
    pub(super) fn resolve(&self, dotted: &str) -> Option<Value> {
        self.globals.resolve(dotted)
    }

    /// What its first annotated parameter is annotated with.
    pub(super) fn first_annotation(&self) -> Option<(&str, &str)> {
        self.code.code.annotations.first().map(|first| (first.name.as_str(), first.text.as_str()))
    }

    /// `function.name = value`, or `del function.name`.
    ///
    /// # Errors
    /// `TypeError` and `AttributeError` in CPython's words.
    pub(super) fn set_attribute(&self, name: &str, value: Option<Value>) -> Result<(), Exc> {
        let Some(value) = value else {
            return match name {
                "__dict__" => Err(type_error("cannot delete __dict__")),
                "__name__" | "__qualname__" => Err(type_error(format!("{name} must be set to a string object"))),
                "__doc__" | "__module__" => self.own.set(name, Value::None),
                "__annotations__" => self.own.set(name, Dict::new().into()),
                _ => match self.own.dict().remove(&Value::from(name))? {
                    Some(_) => Ok(()),
                    None => {
                        let text = format!("'function' object has no attribute '{name}'");
                        Err(Exception::with_message(ExcType::AttributeError, text))
                    }
                },
            };
        };
        self.own.set(name, value)
    }

    /// Its place in the program's text, in bytes.
    pub fn span(&self) -> (u32, u32) {
        (self.code.code.span.start, self.code.code.span.end)
    }
}

impl Object for Function {
    fn type_of(&self) -> Type {
        Type::Function
    }

    fn repr(&self) -> String {
        let given = self.own.get("__qualname__");
        let name = given.as_ref().and_then(Value::as_str).map(Str::to_text);
        format!("<function {}>", name.as_deref().unwrap_or(&self.code.code.qualified_name))
    }

    fn is_callable(&self) -> bool {
        true
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        if let Some(value) = self.own.get(name) {
            return Some(value);
        }
        let code = &self.code.code;
        let parameters = &code.parameters;
        Some(match name {
            "__dict__" => Value::Dict(self.own.dict()),
            "__annotations__" => {
                let annotations = Value::from(annotations::evaluated(&code.annotations, &self.globals));
                self.own.given.borrow_mut().push(("__annotations__", annotations.clone()));
                annotations
            }
            "__name__" => Value::from(code.name.as_str()),
            "__qualname__" => Value::from(code.qualified_name.as_str()),
            "__module__" => Value::from(self.globals.library.unwrap_or("__main__")),
            "__globals__" => Value::from(self.globals.picture()),
            "__code__" => introspect::code_value(&self.code, &self.globals),
            "__doc__" => self.doc().map_or(Value::None, Value::from),
            "__defaults__" => match parameters.plain.iter().filter(|parameter| parameter.has_default).count() {
                0 => Value::None,
                count => Value::tuple(self.defaults[..count].to_vec()),
            },
            "__kwdefaults__" => {
                let plain = parameters.plain.iter().filter(|parameter| parameter.has_default).count();
                let named = parameters.keyword_only.iter().filter(|parameter| parameter.has_default);
                let named = named.map(|parameter| Value::from(parameter.name.as_str()));
                let pairs: Vec<(Value, Value)> = named.zip(self.defaults[plain..].iter().cloned()).collect();
                match pairs.is_empty() {
                    true => Value::None,
                    false => Value::from(Dict::from_pairs(pairs).unwrap_or_default()),
                }
            }
            "__closure__" if self.captured.is_empty() => Value::None,
            "__closure__" => {
                let cells = self.captured.iter().map(|cell| Value::object(introspect::CellObject(Rc::clone(cell))));
                Value::tuple(cells.collect())
            }
            _ => return None,
        })
    }

    fn bind(&self, this: &Value, object: Option<&Value>, _: &Value) -> Result<Option<Binding>, Exc> {
        Ok(object.map(|object| Binding::Value(BoundMethod::of(this.clone(), object.clone()))))
    }

    fn heap_bytes(&self) -> usize {
        size_of::<Function>() + self.defaults.len() * size_of::<Value>() + self.captured.len() * size_of::<usize>()
    }
}

impl Drop for Function {
    fn drop(&mut self) {
        dismantle_backwards(std::mem::take(&mut self.defaults));
    }
}

/// A module that was imported.
#[derive(Debug)]
pub struct ModuleObject {
    /// Its name.
    pub name: Str,
    /// What was set on it.
    own: RefCell<Option<Rc<Dict>>>,
}

impl ModuleObject {
    pub(super) fn named(name: Str) -> Self {
        Self { name, own: RefCell::default() }
    }

    /// What was set on it under that name.
    pub(super) fn own(&self, name: &str) -> Option<Value> {
        self.own.borrow().as_ref()?.field(&Str::from(name))
    }

    /// Whether anything was ever set on it.
    pub(super) fn was_changed(&self) -> bool {
        self.own.borrow().is_some()
    }

    /// The names under which something was set on it.
    pub(super) fn own_names(&self) -> Vec<Value> {
        self.own.borrow().as_ref().map(|own| own.keys()).unwrap_or_default()
    }

    /// Sets something on it.
    ///
    /// # Errors
    /// None: a text can be hashed.
    pub(super) fn set(&self, name: &str, value: Value) -> Result<(), Exc> {
        let own = Rc::clone(self.own.borrow_mut().get_or_insert_default());
        own.set(Value::from(name), value)
    }

    /// Takes off what was set on it; false where nothing was.
    pub(super) fn unset(&self, name: &str) -> bool {
        let own = self.own.borrow().clone();
        own.is_some_and(|own| matches!(own.remove(&Value::from(name)), Ok(Some(_))))
    }
}

impl Drop for ModuleObject {
    fn drop(&mut self) {
        if let Some(own) = self.own.take() {
            dismantle(vec![Value::Dict(own)]);
        }
    }
}

impl Object for ModuleObject {
    fn type_of(&self) -> Type {
        Type::Module
    }

    fn repr(&self) -> String {
        format!("<module '{}'>", self.name.to_text())
    }
}
