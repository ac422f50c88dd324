//! What `dict.keys()`, `dict.values()` and `dict.items()` give: windows on a dict that see its changes.

use std::rc::Rc;

use super::{Dict, Exc, Key, Object, Set, Type, Value, compare};

/// Which part of a dict a view shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ViewKind {
    /// `keys()`
    Keys,
    /// `values()`
    Values,
    /// `items()`
    Items,
}

/// A view of a dict.
#[derive(Debug)]
pub struct DictView {
    /// The dict.
    pub dict: Rc<Dict>,
    /// The part.
    pub kind: ViewKind,
}

impl DictView {
    /// A view as a value.
    pub fn to_value(dict: &Rc<Dict>, kind: ViewKind) -> Value {
        Value::object(Self { dict: Rc::clone(dict), kind })
    }

    /// What it shows of a pair.
    pub fn part(&self, pair: (Value, Value)) -> Value {
        match self.kind {
            ViewKind::Keys => pair.0,
            ViewKind::Values => pair.1,
            ViewKind::Items => Value::pair(pair.0, pair.1),
        }
    }

    /// All it shows now, in order.
    pub fn items(&self) -> Vec<Value> {
        self.dict.pairs().into_iter().map(|pair| self.part(pair)).collect()
    }

    /// `item in view`; `TypeError` where what would be a key cannot be hashed.
    pub fn contains(&self, item: &Value) -> Result<bool, Exc> {
        match (self.kind, item) {
            (ViewKind::Keys, key) => self.dict.get(key).map(|found| found.is_some()),
            (ViewKind::Items, Value::Tuple(pair)) => match &*pair.items {
                [key, value] => match self.dict.get(key)? {
                    Some(found) => Ok(compare::identical(&found, value) || compare::equal(&found, value)?),
                    None => Ok(false),
                },
                _ => Ok(false),
            },
            (ViewKind::Items, _) => Ok(false),
            (ViewKind::Values, value) => {
                for (_, candidate) in self.dict.pairs() {
                    if compare::identical(&candidate, value) || compare::equal(&candidate, value)? {
                        return Ok(true);
                    }
                }
                Ok(false)
            }
        }
    }

    /// Its items as members of a set, where it is like a set: keys, and items that can be hashed.
    pub fn members(&self) -> Option<Result<Vec<Key>, Exc>> {
        (self.kind != ViewKind::Values).then(|| self.items().into_iter().map(Key::new).collect())
    }
}

impl Object for DictView {
    fn type_of(&self) -> Type {
        match (self.kind, self.dict.is_ordered()) {
            (ViewKind::Keys, false) => Type::DictKeys,
            (ViewKind::Values, false) => Type::DictValues,
            (ViewKind::Items, false) => Type::DictItems,
            (ViewKind::Keys, true) => Type::OdictKeys,
            (ViewKind::Values, true) => Type::OdictValues,
            (ViewKind::Items, true) => Type::OdictItems,
        }
    }

    fn repr(&self) -> String {
        format!("{}({})", self.type_of().name(), Value::list(self.items()).repr())
    }

    fn is_true(&self) -> bool {
        !self.dict.is_empty()
    }

    fn heap_bytes(&self) -> usize {
        size_of::<Self>()
    }
}

/// A set, or a view that is like one: keys, or items, whether they can be hashed or not.
pub(super) enum SetLike<'a> {
    /// A set.
    Set(&'a Set),
    /// A view.
    View(&'a DictView),
}

impl<'a> SetLike<'a> {
    /// The value as such; `None` where it is none.
    pub(super) fn of(value: &'a Value) -> Option<Self> {
        match value {
            Value::Set(set) => Some(Self::Set(set)),
            _ => value.as_object::<DictView>().filter(|view| view.kind != ViewKind::Values).map(Self::View),
        }
    }

    pub(super) fn len(&self) -> usize {
        match self {
            Self::Set(set) => set.items.borrow().len(),
            Self::View(view) => view.dict.len(),
        }
    }

    fn holds(&self, item: &Value) -> Result<bool, Exc> {
        match self {
            Self::Set(set) => {
                let key = Key::new(item.clone())?;
                Ok(set.items.borrow().contains(&key))
            }
            Self::View(view) => view.contains(item),
        }
    }

    /// Whether all that it has is in the other one, which is asked for each: it alone has to hash.
    pub(super) fn is_within(&self, other: &Self) -> Result<bool, Exc> {
        let items = match self {
            Self::Set(set) => set.items.borrow().iter().map(|key| key.value().clone()).collect(),
            Self::View(view) => view.items(),
        };
        for item in &items {
            if !other.holds(item)? {
                return Ok(false);
            }
        }
        Ok(self.len() <= other.len())
    }
}
