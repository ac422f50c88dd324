//! Instances of the user's classes: what an object has beside the layout of a built-in class.

use std::cell::{OnceCell, RefCell};
use std::rc::{Rc, Weak};

use super::{Class, Dict, Value};

/// An instance of a class of the user's: what it has beside the layout of a built-in class.
#[derive(Debug)]
pub struct Instance {
    /// Its class.
    pub class: Rc<Class>,
    /// `__dict__`, but where another dict was put in its place: then it is empty, and stays so. [`Instance::dict`] is the right one.
    pub attributes: Rc<Dict>,
    /// What was put in its place.
    elsewhere: OnceCell<Box<RefCell<Elsewhere>>>,
    /// The number or text that it is, where its class derives from `int`, `float`, `str` or `bytes`.
    pub scalar: Option<Value>,
}

/// A dict that was assigned to `__dict__`.
#[derive(Debug)]
enum Elsewhere {
    /// Others may have it too.
    Other(Rc<Dict>),
    /// It is the object itself.
    Itself(Weak<Dict>),
}

impl Instance {
    /// An instance of the class with these attributes.
    pub(super) fn new(class: Rc<Class>, attributes: Rc<Dict>, scalar: Option<Value>) -> Self {
        Self { class, attributes, elsewhere: OnceCell::new(), scalar }
    }

    /// `__dict__`
    pub fn dict(&self) -> Rc<Dict> {
        let elsewhere = self.elsewhere.get().map(|elsewhere| elsewhere.borrow());
        match elsewhere.as_deref() {
            Some(Elsewhere::Other(dict)) => Rc::clone(dict),
            Some(Elsewhere::Itself(dict)) => dict.upgrade().unwrap_or_default(),
            None => Rc::clone(&self.attributes),
        }
    }

    /// `object.__dict__ = dict`: from now on the two are one.
    pub fn set_dict(&self, dict: Rc<Dict>) {
        let is_itself = dict.own().is_some_and(|own| std::ptr::eq(&raw const **own, self));
        let new = if is_itself { Elsewhere::Itself(Rc::downgrade(&dict)) } else { Elsewhere::Other(dict) };
        let old = self.attributes.with_map_mut(std::mem::take);
        drop(Dict::from_map(old));
        match self.elsewhere.get() {
            Some(elsewhere) => drop(elsewhere.replace(new)),
            None => drop(self.elsewhere.set(Box::new(RefCell::new(new)))),
        }
    }

    /// Another instance of its class, the same number or text, without attributes.
    pub fn again(&self) -> Rc<Self> {
        self.class.instance_with(self.scalar.clone())
    }

    /// Bytes it holds on the heap, itself included.
    pub fn heap_bytes(&self) -> usize {
        let scalar = self.scalar.as_ref().map_or(0, Value::heap_bytes);
        size_of::<Self>() + size_of::<Dict>() + self.attributes.heap_bytes() + scalar
    }
}
