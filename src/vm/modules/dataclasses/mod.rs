//! `dataclasses`: classes whose fields are what their body annotates.

mod copying;
mod field;
mod methods;

use std::cell::RefCell;
use std::rc::Rc;

use self::field::{Field, Kind, fields_of, own_fields};
use self::methods::{Freeze, Hashing, Init, Order, Same, Shown};
use super::library::{Constant, Library};
use super::typing::TypingName;
use crate::machine::{Arguments, Called, Context};
use crate::value::{Class, Dict, Exc, ExcType, Object, Str, Type, Value, type_error, value_error};
use crate::vm::arguments::{Bound, Named, Shape};
use crate::vm::builtins::Builtin;
use crate::vm::native_object::{NativeCallable, NativeObject};
use crate::vm::pulling::called;

pub(super) static MODULE: Library = Library {
    functions: &[FUNCTIONS, copying::FUNCTIONS],
    constants: &[
        ("FrozenInstanceError", Constant::Class(ExcType::FrozenInstanceError)),
        ("MISSING", Constant::Made(|| Mark::value("MISSING"))),
        ("KW_ONLY", Constant::Made(|| Mark::value("KW_ONLY"))),
        ("InitVar", Constant::Made(|| Value::object(TypingName::plain("InitVar")))),
    ],
    ..Library::named("dataclasses")
};

/// What a class keeps its fields under.
pub(super) const FIELDS: &str = "__dataclass_fields__";
/// What a class keeps what it was told under.
const PARAMS: &str = "__dataclass_params__";

const OPTIONS: Shape = Shape::Named(Named {
    names: &[
        "",
        "init",
        "repr",
        "eq",
        "order",
        "unsafe_hash",
        "frozen",
        "match_args",
        "kw_only",
        "slots",
        "weakref_slot",
    ],
    required: 0,
    by_position: 1,
});

static FUNCTIONS: &[Builtin] = &[
    Builtin::effectful("dataclass", OPTIONS, |mut a, _| {
        let class = a.take(0);
        let options = Options::of(&a);
        match class {
            None | Some(Value::None) => Called::Value(NativeObject::to_value(options)),
            Some(class) => called(options.apply(class)),
        }
    }),
    Builtin::new(
        "field",
        Shape::Named(Named {
            names: &["default", "default_factory", "init", "repr", "hash", "compare", "metadata", "kw_only"],
            required: 0,
            by_position: 0,
        }),
        |a, _| called(field::field(a)),
    ),
];

/// A value that stands for itself.
#[derive(Debug)]
struct Mark(&'static str);

thread_local! {
    /// One object of each name: programs ask with `is`. Nothing can be set on them.
    static MARKS: RefCell<Vec<Rc<Mark>>> = RefCell::default();
}

impl Mark {
    fn value(name: &'static str) -> Value {
        let known = MARKS.with_borrow(|marks| marks.iter().find(|mark| mark.0 == name).cloned());
        Value::Object(known.unwrap_or_else(|| {
            let made = Rc::new(Self(name));
            MARKS.with_borrow_mut(|marks| marks.push(Rc::clone(&made)));
            made
        }))
    }
}

impl Object for Mark {
    fn type_of(&self) -> Type {
        Type::Object
    }

    fn repr(&self) -> String {
        format!("<dataclasses._{}_TYPE object>", self.0)
    }
}

/// What `@dataclass(...)` was told.
#[derive(Clone, Copy, Debug)]
struct Options {
    init: bool,
    repr: bool,
    eq: bool,
    order: bool,
    unsafe_hash: bool,
    frozen: bool,
    match_args: bool,
    kw_only: bool,
    slots: bool,
}

impl Options {
    fn of(arguments: &Bound) -> Self {
        let given = |at: usize, default: bool| arguments.get(at).map_or(default, Value::is_true);
        Self {
            init: given(1, true),
            repr: given(2, true),
            eq: given(3, true),
            order: given(4, false),
            unsafe_hash: given(5, false),
            frozen: given(6, false),
            match_args: given(7, true),
            kw_only: given(8, false),
            slots: given(9, false),
        }
    }

    fn apply(self, class: Value) -> Result<Value, Exc> {
        let Value::Class(class) = class else {
            return Err(type_error(format!("'{}' object has no attribute '__mro__'", class.type_name())));
        };
        if self.order && !self.eq {
            return Err(value_error("eq must be true if order is true"));
        }
        let mut fields = inherited(&class, self.frozen)?;
        for own in own_fields(&class, self.kw_only)? {
            match fields.iter().position(|known| known.name == own.name) {
                Some(at) => fields[at] = own,
                None => fields.push(own),
            }
        }
        let all = Dict::new();
        for field in &fields {
            all.set(Value::Str(field.name.clone()), Value::object(field.clone()))?;
        }
        class.set(Str::from(FIELDS), all.into());
        class.set(Str::from(PARAMS), Value::Bool(self.frozen));
        if self.slots {
            if class.namespace.field(&Str::from("__slots__")).is_some() {
                return Err(type_error(format!("{} already specifies __slots__", class.name.to_text())));
            }
            let own = own_fields(&class, self.kw_only)?.into_iter().filter(|field| field.kind == Kind::Plain);
            class.set(Str::from("__slots__"), Value::tuple(own.map(|field| Value::Str(field.name)).collect()));
        }
        self.add_methods(&class, fields.into())?;
        Ok(Value::Class(class))
    }

    fn add_methods(self, class: &Rc<Class>, fields: Rc<[Field]>) -> Result<(), Exc> {
        let has = |name: &str| class.namespace.field(&Str::from(name)).is_some();
        let explicit_eq = has("__eq__");
        let explicit_hash =
            class.namespace.field(&Str::from("__hash__")).is_some_and(|hash| !matches!(hash, Value::None));
        if self.init {
            let init = Init::of(class, &fields, self.frozen)?;
            if !has("__init__") {
                if class.namespace.field(&Str::from("__doc__")).is_none_or(|doc| !doc.is_true()) {
                    let shown = format!("{}{}", class.name.to_text(), init.signature());
                    class.set(Str::from("__doc__"), Value::from(shown));
                }
                class.set(Str::from("__init__"), NativeObject::to_value(init));
            }
        }
        let plain: Rc<[Field]> = fields.iter().filter(|field| field.kind == Kind::Plain).cloned().collect();
        let names = |wanted: &dyn Fn(&Field) -> bool| -> Rc<[Str]> {
            plain.iter().filter(|field| wanted(field)).map(|field| field.name.clone()).collect()
        };
        if self.repr && !has("__repr__") {
            class.set(Str::from("__repr__"), NativeObject::to_value(Shown { names: names(&|field| field.repr) }));
        }
        let compared = names(&|field| field.compare);
        let of = Rc::downgrade(class);
        if self.eq && !explicit_eq {
            class.set(Str::from("__eq__"), NativeObject::to_value(Same { names: Rc::clone(&compared) }));
        }
        if self.order {
            for name in ["__lt__", "__le__", "__gt__", "__ge__"] {
                if has(name) {
                    let class = class.name.to_text();
                    return Err(type_error(format!(
                        "Cannot overwrite attribute {name} in class {class}. Consider using functools.total_ordering"
                    )));
                }
                class.set(Str::from(name), NativeObject::to_value(Order { name, names: Rc::clone(&compared) }));
            }
        }
        if self.frozen {
            for name in ["__setattr__", "__delattr__"] {
                if has(name) {
                    let class = class.name.to_text();
                    return Err(type_error(format!("Cannot overwrite attribute {name} in class {class}")));
                }
                let freeze = Freeze { name, class: of.clone(), names: names(&|_| true) };
                class.set(Str::from(name), NativeObject::to_value(freeze));
            }
        }
        let hashed = names(&|field| field.hash.unwrap_or(field.compare));
        match (self.unsafe_hash, self.eq, self.frozen) {
            (true, ..) if explicit_hash => {
                let class = class.name.to_text();
                return Err(type_error(format!("Cannot overwrite attribute __hash__ in class {class}")));
            }
            (true, ..) | (false, true, true) if !explicit_hash => {
                class.set(Str::from("__hash__"), NativeObject::to_value(Hashing { names: hashed }));
            }
            (false, true, false) if !explicit_hash => class.set(Str::from("__hash__"), Value::None),
            _ => {}
        }
        if self.match_args && !has("__match_args__") {
            let places = fields.iter().filter(|field| field.init && !field.kw_only && field.kind != Kind::Class);
            let places = places.map(|field| Value::Str(field.name.clone())).collect();
            class.set(Str::from("__match_args__"), Value::tuple(places));
        }
        Ok(())
    }
}

/// The fields of the classes that a class derives from, which have to be as frozen as itself.
fn inherited(class: &Rc<Class>, frozen: bool) -> Result<Vec<Field>, Exc> {
    let mut fields: Vec<Field> = Vec::new();
    for base in class.ancestors().iter().rev().filter_map(Value::as_class) {
        let Some(Value::Bool(base_frozen)) = base.namespace.field(&Str::from(PARAMS)) else { continue };
        match (base_frozen, frozen) {
            (true, false) => return Err(type_error("cannot inherit non-frozen dataclass from a frozen one")),
            (false, true) => return Err(type_error("cannot inherit frozen dataclass from a non-frozen one")),
            _ => {}
        }
        for field in fields_of(base) {
            match fields.iter().position(|known| known.name == field.name) {
                Some(at) => fields[at] = field,
                None => fields.push(field),
            }
        }
    }
    Ok(fields)
}

impl NativeCallable for Options {
    fn class(&self) -> Type {
        Type::Function
    }

    fn call(&self, mut arguments: Arguments, _: &mut Context<'_>) -> Called {
        match arguments.positional.pop() {
            Some(class) => called(self.apply(class)),
            None => {
                Called::Raised(type_error("dataclass.<locals>.wrap() missing 1 required positional argument: 'cls'"))
            }
        }
    }

    fn is_pure(&self) -> bool {
        false
    }

    fn repr(&self) -> String {
        "<function dataclass.<locals>.wrap>".to_owned()
    }
}
