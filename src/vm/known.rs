//! What reading and setting an attribute of an instance came to the last time, so that it need not be looked for again.
//!
//! What is remembered holds for one class, as long as no class has been changed, and for one shape of attributes: with these three
//! known to be the same, where an attribute stands and what its class says of it are the same, too.

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

use super::class::Wrapped;
use super::function::Function;
use super::slot::{Slot, put_copy};
use crate::value::{Class, Instance, Shape, Str, Value};

/// What attributes of one name were found to be.
#[derive(Debug, Default)]
pub(super) struct Known {
    /// Where instances have it themselves, by far the most that is read and set: of the newest, and of the one before it.
    places: [At; 2],
    /// The newest, and the one before it: objects of two classes often take turns.
    read: RefCell<[Option<(For, Found)>; 2]>,
    /// The same.
    stored: RefCell<[Option<(For, Stored)>; 2]>,
    /// The attribute of a class, read of the class itself: of which, and at which epoch.
    of_class: RefCell<Option<((u64, u64), OfClass)>>,
}

/// What an attribute of a class, read of the class itself, was found to be.
#[derive(Clone, Debug)]
enum OfClass {
    /// The value that it is bound to.
    Value(Value),
    /// A function.
    Function(Rc<Function>, Kind),
}

/// With what `class.name(...)` and `instance.name(...)` call a function beside the arguments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// With nothing, and with the instance.
    Plain,
    /// A static method: with nothing.
    Static,
    /// A class method: with the class.
    OfClass,
}

impl OfClass {
    /// `None` where there is more to it.
    fn of(class: &Class, name: &Str) -> Option<Self> {
        if class.metaclass().is_some() || class.has_members() || name.as_bytes().starts_with(b"__") {
            return None;
        }
        match class.lookup(name)? {
            Value::Instance(_) => None,
            Value::Object(object) => {
                let any: Rc<dyn Any> = object;
                match any.downcast::<Function>() {
                    Ok(function) => Some(Self::Function(function, Kind::Plain)),
                    Err(other) => {
                        let wrapped = other.downcast::<Wrapped>().ok()?;
                        let kind = if wrapped.takes_class { Kind::OfClass } else { Kind::Static };
                        Some(Self::Function(wrapped.function.to_object()?, kind))
                    }
                }
            }
            value => Some(Self::Value(value)),
        }
    }
}

/// What it holds for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct For {
    class: u64,
    epoch: u64,
    shape: u64,
}

/// Where an instance has an attribute itself, and what that holds for: no class has the id 0.
#[derive(Debug, Default)]
struct At {
    class: Cell<u64>,
    epoch: Cell<u64>,
    shape: Cell<u64>,
    slot: Cell<usize>,
    /// Whether it is set there, too.
    stored: Cell<bool>,
}

impl At {
    /// Whether it holds for instances of this class whose attributes are of this shape.
    #[inline(always)]
    fn holds(&self, class: u64, epoch: u64, shape: u64) -> bool {
        self.shape.get() == shape && self.class.get() == class && self.epoch.get() == epoch
    }

    fn take_over(&self, other: &Self) {
        for (to, from) in [(&self.class, &other.class), (&self.epoch, &other.epoch), (&self.shape, &other.shape)] {
            to.set(from.get());
        }
        self.slot.set(other.slot.get());
        self.stored.set(other.stored.get());
    }

    fn note(&self, of: For, slot: usize, stored: bool) {
        self.class.set(of.class);
        self.epoch.set(of.epoch);
        self.shape.set(of.shape);
        self.slot.set(slot);
        self.stored.set(stored);
    }
}

#[derive(Debug)]
enum Found {
    /// The instance has it there.
    Slot(usize),
    /// Its class has a function of that name.
    Method(Rc<Function>),
    /// Its class has a value of that name.
    Shared(Value),
    /// Its class has a property of that name, which this function reads.
    Getter(Rc<Function>),
}

#[derive(Debug)]
enum Stored {
    /// It has it there.
    Slot(usize),
    /// It gets it, and is of this shape then.
    Grown(Rc<Shape>),
}

impl For {
    /// `None` where the attributes have no shape.
    #[inline]
    fn of(instance: &Instance) -> Option<Self> {
        let shape = instance.attributes.shape_id()?;
        Some(Self { class: instance.class.id(), epoch: Class::epoch(), shape })
    }

    /// Whether it holds for an instance whose attributes are of this shape.
    #[inline(always)]
    fn holds(&self, instance: &Instance, shape: u64) -> bool {
        self.shape == shape && self.class == instance.class.id() && self.epoch == Class::epoch()
    }
}

/// Whether an attribute of a class says itself what reading or setting it through an instance means.
fn may_decide(found: &Value) -> bool {
    match found {
        Value::Object(object) => object.is_data_descriptor(),
        Value::Instance(_) => true,
        _ => false,
    }
}

impl Known {
    /// Puts the attribute into a register, where the instance has it where such ones were last found to have it; false, with nothing
    /// done, where not.
    #[inline(always)]
    pub(super) fn read(&self, instance: &Instance, to: &mut Slot) -> bool {
        let (class, epoch) = (instance.class.id(), Class::epoch());
        let [newest, before] = &self.places;
        let slot = |shape| {
            if newest.holds(class, epoch, shape) {
                Some(newest.slot.get())
            } else if before.holds(class, epoch, shape) {
                Some(before.slot.get())
            } else {
                None
            }
        };
        instance.attributes.read_known(slot, |value| put_copy(to, value))
    }

    /// Puts the attribute into a register, where it is known; false, with nothing done, where it is not.
    #[inline(never)]
    pub(super) fn read_otherwise(&self, instance: &Instance, to: &mut Slot) -> bool {
        let known = self.read.borrow();
        let read = instance.attributes.with_shape(|shape, values| {
            let holds = |(of, _): &&(For, Found)| of.holds(instance, shape);
            match known.iter().flatten().find(holds).map(|(_, found)| found) {
                Some(Found::Slot(at)) => match values.get(*at) {
                    Some(value) => put_copy(to, value),
                    None => return false,
                },
                Some(Found::Shared(value)) => put_copy(to, value),
                _ => return false,
            }
            true
        });
        read.unwrap_or(false)
    }

    /// Remembers what the attribute is, where that is simple.
    pub(super) fn learn(&self, instance: &Instance, name: &Str) {
        let Some(of) = For::of(instance).filter(|_| !instance.class.intercepts()) else { return };
        let shared = instance.class.lookup(name);
        if shared.as_ref().is_some_and(may_decide) {
            return;
        }
        let found = match (instance.attributes.slot_of(name), shared) {
            (Some(at), _) => Found::Slot(at),
            (None, Some(Value::Object(_) | Value::Instance(_)) | None) => return,
            (None, Some(value)) => Found::Shared(value),
        };
        self.remember(of, found);
    }

    /// Remembers that reading the attribute is to call a function with the instance.
    pub(super) fn learn_getter(&self, instance: &Instance, function: Rc<Function>) {
        if let Some(of) = For::of(instance).filter(|_| function.takes(1) && !instance.class.intercepts()) {
            self.remember(of, Found::Getter(function));
        }
    }

    /// The function that is called with the instance to read the attribute, where that is known.
    pub(super) fn getter(&self, instance: &Instance) -> Option<Rc<Function>> {
        let of = For::of(instance)?;
        match self.read.borrow().iter().flatten().find(|(known, _)| *known == of)? {
            (_, Found::Getter(function)) => Some(Rc::clone(function)),
            _ => None,
        }
    }

    fn remember(&self, of: For, found: Found) {
        if let Found::Slot(slot) = found {
            self.note_place(of, slot, false);
        }
        let old = {
            let [newest, before] = &mut *self.read.borrow_mut();
            std::mem::replace(before, newest.replace((of, found)))
        };
        drop(old);
    }

    fn note_place(&self, of: For, slot: usize, stored: bool) {
        let [newest, before] = &self.places;
        let same = newest.holds(of.class, of.epoch, of.shape);
        if !same {
            before.take_over(newest);
        }
        newest.note(of, slot, stored || same && newest.stored.get());
    }

    /// The function that is called as its method, with the instance as the first of so many arguments, which it takes as they come.
    #[inline]
    pub(super) fn method(&self, instance: &Instance, name: &Str, arguments: u8) -> Option<Rc<Function>> {
        self.method_named(instance, || name.clone(), arguments)
    }

    /// As [`Known::method`], with a name that is made where it is wanted.
    #[inline]
    pub(super) fn method_named(
        &self,
        instance: &Instance,
        name: impl FnOnce() -> Str,
        arguments: u8,
    ) -> Option<Rc<Function>> {
        let shape = instance.attributes.shape_id()?;
        let holds = |(of, _): &&(For, Found)| of.holds(instance, shape);
        if let Some((_, Found::Method(function))) = self.read.borrow().iter().flatten().find(holds) {
            return function.takes(arguments).then(|| Rc::clone(function));
        }
        let name = name();
        let function = instance.class.lookup(&name)?.to_object::<Function>()?;
        if instance.class.intercepts() || instance.attributes.slot_of(&name).is_some() {
            return None;
        }
        self.remember(For::of(instance)?, Found::Method(Rc::clone(&function)));
        function.takes(arguments).then_some(function)
    }

    /// As [`Known::method`], where that was looked for before and makes a generator.
    pub(super) fn generator_method(&self, instance: &Instance, arguments: u8) -> Option<Rc<Function>> {
        let of = For::of(instance)?;
        match self.read.borrow().iter().flatten().find(|(known, _)| *known == of)? {
            (_, Found::Method(function)) if function.makes_generator_of(arguments) => Some(Rc::clone(function)),
            _ => None,
        }
    }

    /// The function that is called by `class.name(...)`.
    pub(super) fn function_of(&self, class: &Class, name: &Str) -> Option<(Rc<Function>, Kind)> {
        match self.of_class(class, name)? {
            OfClass::Function(function, kind) => Some((function, kind)),
            OfClass::Value(_) => None,
        }
    }

    /// The same of `instance.name(...)`, where that is not called with the instance.
    pub(super) fn shared_function(&self, instance: &Instance, name: &Str) -> Option<(Rc<Function>, Kind)> {
        let is_own = instance.attributes.slot_of(name).is_some() || instance.attributes.shape_id().is_none();
        if is_own || instance.class.intercepts() {
            return None;
        }
        self.function_of(&instance.class, name).filter(|(_, kind)| *kind != Kind::Plain)
    }

    /// Puts `class.name` into a register, where that is a plain value; false, with nothing done, where not.
    pub(super) fn read_of_class(&self, class: &Class, name: &Str, to: &mut Slot) -> bool {
        match self.of_class(class, name) {
            Some(OfClass::Value(value)) => {
                *to = Some(value);
                true
            }
            _ => false,
        }
    }

    fn of_class(&self, class: &Class, name: &Str) -> Option<OfClass> {
        let of = (class.id(), Class::epoch());
        if let Some((known, found)) = &*self.of_class.borrow()
            && *known == of
        {
            return Some(found.clone());
        }
        let found = OfClass::of(class, name)?;
        let old = self.of_class.replace(Some((of, found.clone())));
        drop(old);
        Some(found)
    }

    /// Whether the instance is known to have a method of that name.
    pub(super) fn has_method(&self, instance: &Instance) -> bool {
        let of = For::of(instance);
        self.read
            .borrow()
            .iter()
            .flatten()
            .any(|(known, found)| matches!(found, Found::Method(_)) && Some(*known) == of)
    }

    /// Sets the attribute, where the instance has it where such ones were last found to have it; false, with nothing done, where not.
    #[inline(always)]
    pub(super) fn set(&self, instance: &Instance, value: &Value) -> bool {
        let (class, epoch) = (instance.class.id(), Class::epoch());
        let [newest, before] = &self.places;
        let slot = |shape| {
            if newest.stored.get() && newest.holds(class, epoch, shape) {
                Some(newest.slot.get())
            } else if before.stored.get() && before.holds(class, epoch, shape) {
                Some(before.slot.get())
            } else {
                None
            }
        };
        instance.attributes.set_known(slot, value)
    }

    /// Sets the attribute; false, with nothing done, where it is not known what that means.
    #[inline(never)]
    pub(super) fn set_otherwise(&self, instance: &Instance, value: &Value) -> bool {
        let Some(shape) = instance.attributes.shape_id() else { return false };
        let known = self.stored.borrow();
        match known.iter().flatten().find(|(of, _)| of.holds(instance, shape)) {
            Some((_, Stored::Slot(at))) => instance.attributes.set_slot(*at, value),
            Some((_, Stored::Grown(shape))) => instance.attributes.grow(shape, value.clone()),
            None => false,
        }
    }

    /// Sets the attribute of an instance for which nothing is known, where that is simple, and remembers it; false, with nothing
    /// done, where it is not.
    pub(super) fn set_first(&self, instance: &Instance, name: &Str, value: &Value) -> bool {
        let Some(of) = For::of(instance) else { return false };
        let class = &instance.class;
        // `__dict__` and `__class__` are no attributes among others.
        if name.as_bytes().starts_with(b"__") {
            return false;
        }
        if class.special("__setattr__").is_some() || class.lookup(name).as_ref().is_some_and(may_decide) {
            return false;
        }
        if !class.has_room_for(name) {
            return false;
        }
        let stored = match instance.attributes.slot_of(name) {
            Some(at) => {
                if !class.intercepts() {
                    self.note_place(of, at, true);
                }
                Stored::Slot(at)
            }
            None => match instance.attributes.shape_with(name) {
                Some(shape) => Stored::Grown(shape),
                None => return false,
            },
        };
        {
            let [newest, before] = &mut *self.stored.borrow_mut();
            *before = newest.replace((of, stored));
        }
        self.set_otherwise(instance, value)
    }
}
