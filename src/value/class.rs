//! Classes of the user's, and their instances.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::{Rc, Weak};
use std::sync::atomic::AtomicU64;
use std::sync::atomic::Ordering::Relaxed;

use super::{Dict, Exc, ExcType, HashState, Instance, Shape, Str, Type, Value, dismantle, type_error};

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
    /// What initialises an instance, where making one is no more than that; and at which epoch.
    initialiser: RefCell<Option<(u64, Value)>>,
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
        for (at, base) in bases.iter().enumerate() {
            match base {
                Value::Class(_) => {}
                Value::Type(base) if base.can_be_derived() => {}
                Value::Type(base) => {
                    return Err(type_error(format!("type '{}' is not an acceptable base type", base.name())));
                }
                // Whatever makes such a base is asked for the class, as its metaclass would be.
                Value::None => return Err(type_error("NoneType takes no arguments")),
                other => {
                    return Err(type_error(match other.type_of() {
                        Type::Module => "module() takes at most 2 arguments (3 given)".to_owned(),
                        Type::Function => "function() argument 'code' must be code, not str".to_owned(),
                        Type::Int => "int() takes at most 2 arguments (3 given)".to_owned(),
                        Type::Str => "str() argument 2 must be str, not tuple".to_owned(),
                        _ => format!("bases must be classes, not '{}'", other.type_name()),
                    }));
                }
            }
            if bases[..at].iter().any(|other| super::identical(other, base)) {
                return Err(type_error(format!("duplicate base class {}", class_name(base))));
            }
        }
        let ancestors = linearized(&bases)?;
        let mut base = Type::Object;
        for other in bases.iter().map(layout) {
            if other.is_subclass_of(base) {
                base = other;
            } else if let (Type::Exception(one), Type::Exception(another)) = (base, other)
                && one.layout().is_subclass_of(another.layout())
            {
                // Objects of the one hold what those of the other do.
            } else if let (Type::Exception(one), Type::Exception(another)) = (base, other)
                && another.layout().is_subclass_of(one.layout())
            {
                base = other;
            } else if !base.is_subclass_of(other) {
                return Err(type_error("multiple bases have instance lay-out conflict"));
            }
        }
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
            initialiser: RefCell::default(),
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
        let epoch = Class::epoch();
        if let Some((at, function)) = &*self.initialiser.borrow()
            && *at == epoch
        {
            return Some(function.clone());
        }
        if self.base != Type::Object
            || self.has_members()
            || self.traits().abstracts
            || self.traits().finalizes
            || self.lookup(&Str::from("__new__")).is_some()
            || self.metaclass().is_some_and(|class| class.lookup(&Str::from("__call__")).is_some())
        {
            return None;
        }
        let function = self.lookup(&Str::from("__init__"))?;
        *self.initialiser.borrow_mut() = Some((epoch, function.clone()));
        Some(function)
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
            closed: matches!(self.base, Type::Object | Type::Int | Type::Float | Type::Str | Type::Bytes)
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

    /// A new instance that is this number or text too: of a class that derives from `int`, `float`, `str` or `bytes`.
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

/// The class of which a class with these bases is an object, where `named` is what it names itself: the one that derives from all the
/// others; `None` where that is `type`. `TypeError` where there is none such.
pub fn derived_metaclass(named: Option<Rc<Class>>, bases: &[Value]) -> Result<Option<Rc<Class>>, Exc> {
    let mut winner = named;
    for class in bases.iter().filter_map(|base| base.as_class()?.metaclass()) {
        match &winner {
            Some(known) if known.is_subclass_of(class) => {}
            Some(known) if !class.is_subclass_of(known) => {
                return Err(at_odds());
            }
            _ => winner = Some(Rc::clone(class)),
        }
    }
    Ok(winner)
}

/// What is said of metaclasses none of which derives from all the others.
pub fn at_odds() -> Exc {
    type_error(
        "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all \
         its bases",
    )
}

fn layout(class: &Value) -> Type {
    match class {
        Value::Class(class) => class.base,
        Value::Type(class) => *class,
        _ => Type::Object,
    }
}

/// A class and those above it, in the order in which attributes are looked up.
pub fn ancestry(class: &Value) -> Vec<Value> {
    match class {
        Value::Class(own) => std::iter::once(class.clone()).chain(own.ancestors.iter().cloned()).collect(),
        Value::Type(class) => built_in_order(*class),
        _ => Vec::new(),
    }
}

/// The built-in classes above a built-in class, itself first.
pub fn built_in_order(class: Type) -> Vec<Value> {
    let mut order = vec![class];
    match class {
        Type::Exception(exc) => {
            if exc == ExcType::ExceptionGroup {
                order.push(Type::Exception(ExcType::BaseExceptionGroup));
            }
            order.extend(std::iter::successors(exc.parent(), |exc| exc.parent()).map(Type::Exception));
        }
        Type::Bool => order.push(Type::Int),
        _ => order.extend(class.base()),
    }
    if class != Type::Object {
        order.push(Type::Object);
    }
    order.into_iter().map(Value::Type).collect()
}

/// The C3 linearisation of what stands above a class with these bases (Python's documentation, "The Python 2.3 Method Resolution
/// Order").
fn linearized(bases: &[Value]) -> Result<Vec<Value>, Exc> {
    let mut orders: Vec<Vec<Value>> = bases
        .iter()
        .map(|base| match base {
            Value::Class(class) => std::iter::once(base.clone()).chain(class.ancestors.iter().cloned()).collect(),
            Value::Type(class) => built_in_order(*class),
            _ => Vec::new(),
        })
        .collect();
    orders.push(bases.to_vec());
    let mut order = Vec::new();
    loop {
        orders.retain(|order| !order.is_empty());
        if orders.is_empty() {
            return Ok(order);
        }
        let in_tail = |candidate: &Value| {
            orders.iter().any(|order| order[1..].iter().any(|other| super::identical(other, candidate)))
        };
        let Some(next) = orders.iter().map(|order| &order[0]).find(|candidate| !in_tail(candidate)).cloned() else {
            let mut names: Vec<String> = Vec::new();
            for head in orders.iter().map(|order| class_name(&order[0])) {
                if !names.contains(&head) {
                    names.push(head);
                }
            }
            return Err(type_error(format!(
                "Cannot create a consistent method resolution\norder (MRO) for bases {}",
                names.join(", ")
            )));
        };
        for order in &mut orders {
            if super::identical(&order[0], &next) {
                order.remove(0);
            }
        }
        order.push(next);
    }
}
