//! Instances of the user's classes: what an object has beside the layout of a built-in class.

use std::any::Any;
use std::cell::{OnceCell, RefCell};
use std::rc::{Rc, Weak};

use super::{Class, Dict, Value};

/// An instance of a class of the user's: what it has beside the layout of a built-in class.
#[derive(Debug)]
pub struct Instance {
    /// What few objects have. It goes first: what is called when an object goes, goes before what the object held.
    rare: OnceCell<Box<Rare>>,
    /// Its class.
    pub class: Rc<Class>,
    /// `__dict__`, but where another dict was put in its place: then it is empty, and stays so. [`Instance::dict`] is the right one.
    pub attributes: Rc<Dict>,
    /// The number or text that it is, where its class derives from `int`, `float`, `str` or `bytes`.
    pub scalar: Option<Value>,
}

/// What few objects have. Whatever is dropped with it says so to those who wait for that.
#[derive(Debug, Default)]
struct Rare {
    finalizer: OnceCell<Box<dyn Any>>,
    /// The newest first.
    callbacks: RefCell<Vec<Box<dyn Any>>>,
    /// What was put in the place of `__dict__`.
    elsewhere: RefCell<Option<Elsewhere>>,
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
        Self { rare: OnceCell::new(), class, attributes, scalar }
    }

    /// An instance that takes over the attributes of one that went.
    pub fn revived(class: Rc<Class>, attributes: Rc<Dict>) -> Rc<Self> {
        Rc::new(Self::new(class, attributes, None))
    }

    fn rare(&self) -> &Rare {
        self.rare.get_or_init(Box::default)
    }

    /// Lets go of `finalizer` when it goes, before anything else.
    pub fn finalize_with(&self, finalizer: Box<dyn Any>) {
        drop(self.rare().finalizer.set(finalizer));
    }

    /// Lets go of `callback` when it goes: after its finalizer, before what was given so earlier.
    pub fn call_back_with(&self, callback: Box<dyn Any>) {
        self.rare().callbacks.borrow_mut().insert(0, callback);
    }

    /// `__dict__`
    pub fn dict(&self) -> Rc<Dict> {
        let elsewhere = self.rare.get().map(|rare| rare.elsewhere.borrow());
        match elsewhere.as_deref().and_then(Option::as_ref) {
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
        let old = self.rare().elsewhere.replace(Some(new));
        drop(old);
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
