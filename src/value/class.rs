//! Classes of the user's, and their instances.

mod bases;
mod order;

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::{Rc, Weak};
use std::sync::atomic::AtomicU64;
use std::sync::atomic::Ordering::Relaxed;

pub use bases::{at_odds, derived_metaclass};
pub use order::{ancestry, built_in_order};

use self::bases::{check, common_layout};
use self::order::linearized;
use super::{Dict, Exc, HashState, Instance, Shape, Str, Type, Value, dismantle};

/// Grows whenever a class is changed, on whichever thread: what was looked up before may not hold any more.
static EPOCH: AtomicU64 = AtomicU64::new(0);

thread_local! {
    /// How many classes there have been.
    static CLASSES: Cell<u64> = const { Cell::new(0) };
}

/// A class that code defines.
#[derive(Debug)]
pub struct Class {
    /// No other class has ever had it.
    id: u64,
    /// `__name__`.
    pub name: Str,
    /// `__qualname__`.
    pub qualified_name: Str,
    /// `__bases__`: classes, of the user's or built-in.
    pub bases: Vec<Value>,
    /// The method resolution order after the class itself: the user's classes before the built-in ones.
    ancestors: Vec<Value>,
    /// The built-in class that it derives from most closely, and whose layout its instances have.
    pub base: Type,
    /// What its body bound.
    pub namespace: Rc<Dict>,
    /// What the attributes of its instances grow out of.
    shape: Rc<Shape>,
    /// What names were found to be, and at which epoch.
    found: RefCell<HashMap<Str, Option<Value>, HashState>>,
    found_at: Cell<u64>,
    /// At which epoch it was looked at, and what it was found to have.
    traits: Cell<(u64, Traits)>,
    /// The same, of names that stand in the code.
    special: RefCell<Specials>,
    /// What making an instance is, and at which epoch that was found.
    making: RefCell<Option<(u64, Making)>>,
    /// `__module__`
    pub module: Cell<&'static str>,
    /// Classes that name it among their bases.
    derived: RefCell<Vec<Weak<Class>>>,
    /// What makes the class an object of a metaclass: that class, and the namespace as the attributes.
    own: Option<Rc<Instance>>,
}

/// What a class has that few have.
#[derive(Clone, Copy, Debug, Default)]
struct Traits {
    /// A `__getattribute__` of the user's.
    intercepts: bool,
    /// The members of an enumeration.
    members: bool,
    /// Methods that have to be overridden, or it is a protocol, of which there are no objects.
    abstracts: bool,
    /// Nothing but what `__slots__` names.
    closed: bool,
    /// A `__del__`.
    finalizes: bool,
}

/// What making an instance is.
#[derive(Clone, Debug)]
enum Making {
    /// To make one without attributes.
    Bare,
    /// The same, and to call this.
    Init(Value),
    /// More than that.
    Otherwise,
}

/// What names that stand in the code were found to be, and at which epoch.
type Specials = (u64, Vec<(Written, Option<Value>)>);

/// A name that stands in the code, by its address and length.
type Written = (usize, usize);

/// Of so many names that stand in the code a class remembers what they are.
const NAMED: usize = 16;

impl Class {
    /// A class with these bases. `TypeError` where they cannot go together, in CPython's words.
    pub fn new(name: Str, qualified_name: Str, bases: Vec<Value>, namespace: Rc<Dict>) -> Result<Rc<Self>, Exc> {
        let metaclass = derived_metaclass(None, &bases)?;
        Self::of_metaclass(metaclass, name, qualified_name, bases, namespace)
    }

    /// A class that is an object of `metaclass`, or of `type` where there is none; else as [`Class::new`].
    pub fn of_metaclass(
        metaclass: Option<Rc<Class>>,
        name: Str,
        qualified_name: Str,
        bases: Vec<Value>,
        namespace: Rc<Dict>,
    ) -> Result<Rc<Self>, Exc> {
        super::asking::note_class();
        let bases = if bases.is_empty() { vec![Value::Type(Type::Object)] } else { bases };
        check(&bases)?;
        let ancestors = linearized(&bases)?;
        let base = common_layout(&bases)?;
        let id = CLASSES.get() + 1;
        CLASSES.set(id);
        let own = metaclass.map(|class| Rc::new(Instance::new(class, Rc::clone(&namespace), None)));
        let class = Rc::new(Self {
            id,
            own,
            name,
            qualified_name,
            bases,
            ancestors,
            base,
            namespace,
            shape: Rc::default(),
            found: RefCell::default(),
            found_at: Cell::new(0),
            traits: Cell::new((u64::MAX, Traits::default())),
            module: Cell::new("__main__"),
            special: RefCell::default(),
            making: RefCell::default(),
            derived: RefCell::default(),
        });
        for base in class.bases.iter().filter_map(Value::as_class) {
            let mut derived = base.derived.borrow_mut();
            derived.retain(|other| other.strong_count() > 0);
            derived.push(Rc::downgrade(&class));
        }
        Ok(class)
    }

    /// `__subclasses__()`: the classes that name it among their bases and are still there.
    pub fn derived(&self) -> Vec<Value> {
        self.derived.borrow().iter().filter_map(Weak::upgrade).map(Value::Class).collect()
    }

    /// The class of the user's of which the class is an object; `None` where that is `type`.
    pub fn metaclass(&self) -> Option<&Rc<Class>> {
        self.own.as_ref().map(|own| &own.class)
    }

    /// What tells it from every other class.
    #[inline(always)]
    pub fn id(&self) -> u64 {
        self.id
    }

    /// A number that grows whenever a class is changed.
    #[inline(always)]
    pub fn epoch() -> u64 {
        EPOCH.load(Relaxed)
    }

    /// `__init__`, where making an instance is to make one without attributes and to call that.
    pub fn initialiser(&self) -> Option<Value> {
        match self.making() {
            Making::Init(function) => Some(function),
            Making::Bare | Making::Otherwise => None,
        }
    }

    /// Whether making an instance, without arguments, is to make one without attributes and nothing else.
    pub fn is_bare(&self) -> bool {
        matches!(self.making(), Making::Bare)
    }

    fn making(&self) -> Making {
        let epoch = Class::epoch();
        if let Some((at, making)) = &*self.making.borrow()
            && *at == epoch
        {
            return making.clone();
        }
        let making = self.find_making();
        *self.making.borrow_mut() = Some((epoch, making.clone()));
        making
    }

    fn find_making(&self) -> Making {
        if self.base != Type::Object
            || self.has_members()
            || self.traits().abstracts
            || self.traits().finalizes
            || self.special("__new__").is_some()
            || self.metaclass().is_some_and(|class| class.special("__call__").is_some())
        {
            return Making::Otherwise;
        }
        self.special("__init__").map_or(Making::Bare, Making::Init)
    }

    /// The method resolution order after the class itself.
    pub fn ancestors(&self) -> &[Value] {
        &self.ancestors
    }

    /// What the class, or the first of its ancestors that has it, binds the name to; built-in ancestors are not asked.
    pub fn lookup(&self, name: &Str) -> Option<Value> {
        let epoch = Class::epoch();
        if self.found_at.replace(epoch) != epoch {
            self.found.borrow_mut().clear();
        } else if let Some(known) = self.found.borrow().get(name) {
            return known.clone();
        }
        let inherited = || self.ancestors.iter().find_map(|class| class.as_class()?.namespace.field(name));
        let found = self.namespace.field(name).or_else(inherited);
        self.found.borrow_mut().insert(name.clone(), found.clone());
        found
    }

    /// As [`Class::lookup`], of a name that stands in the code.
    pub fn special(&self, name: &'static str) -> Option<Value> {
        let (epoch, key) = (Class::epoch(), (name.as_ptr().addr(), name.len()));
        let (at, known) = &mut *self.special.borrow_mut();
        if std::mem::replace(at, epoch) != epoch {
            known.clear();
        }
        match known.iter().find(|(of, _)| *of == key) {
            Some((_, found)) => found.clone(),
            None => {
                let found = self.lookup(&Str::from(name));
                if known.len() < NAMED {
                    known.push((key, found.clone()));
                }
                found
            }
        }
    }

    /// The same, beginning after `class` in the method resolution order; `Err` holds the built-in class that is to be asked where no
    /// class of the user's has it.
    pub fn lookup_after(self: &Rc<Self>, class: &Rc<Class>, name: &Str) -> Result<Value, Type> {
        let mut after = Rc::ptr_eq(self, class);
        for ancestor in &self.ancestors {
            match ancestor {
                Value::Class(ancestor) if after => {
                    if let Some(found) = ancestor.namespace.field(name) {
                        return Ok(found);
                    }
                }
                Value::Class(ancestor) => after = Rc::ptr_eq(ancestor, class),
                _ => {}
            }
        }
        Err(self.base)
    }

    fn traits(&self) -> Traits {
        let epoch = Class::epoch();
        let (at, known) = self.traits.get();
        if at == epoch {
            return known;
        }
        let found = |name: &str| self.lookup(&Str::from(name));
        let known = Traits {
            intercepts: found("__getattribute__").is_some(),
            members: found("__members__").is_some(),
            abstracts: found("__abstractmethods__").is_some_and(|names| names.is_true())
                || self.namespace.field(&Str::from("_is_protocol")).is_some(),
            finalizes: found("__del__").is_some(),
            closed: (matches!(self.base, Type::Object | Type::Tuple) || self.base.is_held())
                && self.slots().is_some_and(|slots| slots.iter().all(|slot| slot.as_bytes() != b"__dict__")),
        };
        self.traits.set((epoch, known));
        known
    }

    /// What the `__slots__` of the class and of all the user's classes above it name; `None` where one of these has none.
    pub(crate) fn slots(&self) -> Option<Vec<Str>> {
        let above = self.ancestors.iter().filter_map(Value::as_class).map(|class| &class.namespace);
        let mut names = Vec::new();
        for namespace in std::iter::once(&self.namespace).chain(above) {
            let text = |value: &Value| if let Value::Str(name) = value { Some(name.clone()) } else { None };
            match namespace.field(&Str::from("__slots__"))? {
                Value::Str(name) => names.push(name),
                Value::Tuple(slots) => names.extend(slots.items.iter().filter_map(text)),
                Value::List(slots) => names.extend(slots.items.borrow().iter().filter_map(text)),
                Value::Dict(slots) => names.extend(slots.keys().iter().filter_map(text)),
                _ => return None,
            }
        }
        Some(names)
    }

    /// Whether its instances have no attributes but those that `__slots__` names.
    pub fn is_closed(&self) -> bool {
        self.traits().closed
    }

    /// Whether its instances can have an attribute of that name.
    pub fn has_room_for(&self, name: &Str) -> bool {
        !self.is_closed() || self.slots().is_some_and(|slots| slots.iter().any(|slot| slot == name))
    }

    /// Whether it has a `__getattribute__` of the user's.
    pub fn intercepts(&self) -> bool {
        self.traits().intercepts
    }

    /// Whether the class itself has items: the members of an enumeration.
    pub fn has_members(&self) -> bool {
        self.traits().members
    }

    /// Whether it has methods that have to be overridden before there can be objects of it.
    pub fn is_abstract(&self) -> bool {
        self.traits().abstracts
    }

    /// Whether it has a `__del__`.
    pub fn has_finalizer(&self) -> bool {
        self.traits().finalizes
    }

    /// Binds a name in the class.
    pub fn set(&self, name: Str, value: Value) {
        EPOCH.fetch_add(1, Relaxed);
        self.namespace.set(Value::Str(name), value).expect("a text is a key");
    }

    /// Unbinds a name of the class itself; false where it has none.
    pub fn delete(&self, name: &Str) -> bool {
        EPOCH.fetch_add(1, Relaxed);
        self.namespace.remove(&Value::Str(name.clone())).ok().flatten().is_some()
    }

    /// Whether it is `other` or derives from it.
    pub fn is_subclass_of(self: &Rc<Self>, other: &Rc<Class>) -> bool {
        Rc::ptr_eq(self, other)
            || self.ancestors.iter().any(|class| class.as_class().is_some_and(|class| Rc::ptr_eq(class, other)))
    }

    /// Whether it derives from a built-in class.
    pub fn derives_from(&self, other: Type) -> bool {
        self.ancestors.iter().any(|class| matches!(class, Value::Type(class) if class.is_subclass_of(other)))
    }

    /// What a new instance has beside its layout: no attributes yet.
    pub fn instance(self: &Rc<Self>) -> Rc<Instance> {
        self.instance_with(None)
    }

    /// A new instance that is this number, text or date too: of a class that derives from one that [is held](Type::is_held).
    pub fn instance_of_scalar(self: &Rc<Self>, scalar: Value) -> Rc<Instance> {
        self.instance_with(Some(scalar))
    }

    pub(super) fn instance_with(self: &Rc<Self>, scalar: Option<Value>) -> Rc<Instance> {
        let attributes = Rc::new(Dict::from_shape(Rc::clone(&self.shape), Vec::new()));
        Rc::new(Instance::new(Rc::clone(self), attributes, scalar))
    }
}

impl Drop for Class {
    fn drop(&mut self) {
        dismantle(std::mem::take(&mut self.bases));
        dismantle(std::mem::take(&mut self.ancestors));
    }
}

impl Value {
    /// The class of the user's that this value is.
    pub fn as_class(&self) -> Option<&Rc<Class>> {
        match self {
            Self::Class(class) => Some(class),
            _ => None,
        }
    }

    /// The number or text that an object is whose class derives from `int`, `float`, `str` or `bytes`.
    #[inline]
    pub fn scalar(&self) -> Option<&Value> {
        match self {
            Self::Instance(instance) => instance.scalar.as_ref(),
            _ => None,
        }
    }

    /// The value as the built-in classes see it: the number or text that an object of a class of the user's is, else itself.
    #[inline]
    pub fn plain(&self) -> &Value {
        self.scalar().unwrap_or(self)
    }

    /// What makes the value one of a class of the user's, where it is.
    #[inline]
    pub fn instance(&self) -> Option<&Rc<Instance>> {
        match self {
            Self::Instance(instance) => Some(instance),
            Self::List(list) => list.own.as_ref(),
            Self::Tuple(tuple) => tuple.own.as_ref(),
            Self::Dict(dict) => dict.own(),
            Self::Set(set) => set.own.as_ref(),
            Self::Exception(exc) => exc.own.as_ref(),
            Self::Class(class) => class.own.as_ref(),
            _ => None,
        }
    }

    /// The class of the value, as a value.
    pub fn class_value(&self) -> Value {
        match self.instance() {
            Some(instance) => Value::Class(Rc::clone(&instance.class)),
            None => Value::Type(self.type_of()),
        }
    }
}

/// A class's name.
pub fn class_name(class: &Value) -> String {
    match class {
        Value::Class(class) => class.name.to_text().into_owned(),
        Value::Type(class) => class.name().to_owned(),
        other => other.type_name().into_owned(),
    }
}
