//! Objects of the classes of modules that derive from `tuple` and name their places.

use std::rc::Rc;

use crate::value::{Object, Tuple, Type, Value};

/// A tuple whose places have names.
#[derive(Debug)]
pub(super) struct Fields {
    class: Type,
    /// The class's name in its repr.
    shown: &'static str,
    names: &'static [&'static str],
    tuple: Rc<Tuple>,
    /// Attributes that are no items.
    more: Vec<(&'static str, Value)>,
}

impl Fields {
    /// An object of `class`, which its repr calls `shown`, with an item for each name.
    pub(super) fn to_value(
        class: Type,
        shown: &'static str,
        names: &'static [&'static str],
        items: Vec<Value>,
        more: Vec<(&'static str, Value)>,
    ) -> Value {
        Value::object(Self { class, shown, names, tuple: Rc::new(Tuple { items: items.into(), own: None }), more })
    }
}

impl Object for Fields {
    fn type_of(&self) -> Type {
        self.class
    }

    fn repr(&self) -> String {
        let items = self.names.iter().zip(&self.tuple.items);
        let shown: Vec<String> = items.map(|(name, item)| format!("{name}={}", item.repr())).collect();
        format!("{}({})", self.shown, shown.join(", "))
    }

    fn is_true(&self) -> bool {
        !self.tuple.items.is_empty()
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        match self.names.iter().position(|known| *known == name) {
            Some(at) => self.tuple.items.get(at).cloned(),
            None => self.more.iter().find(|(known, _)| *known == name).map(|(_, value)| value.clone()),
        }
    }

    fn as_tuple(&self) -> Option<&Rc<Tuple>> {
        Some(&self.tuple)
    }

    fn heap_bytes(&self) -> usize {
        size_of::<Self>() + self.tuple.items.heap_bytes()
    }
}
