//! Names that many records share: the columns of a table, the keys of alike JSON objects.

use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;

use indexmap::IndexMap;

use super::{HashState, Str, Value};

/// How many names a shape has at most that grew by one name at a time.
const WIDEST: usize = 64;
/// How many shapes grow out of one by its next name.
const BRANCHES: usize = 8;
/// How many shapes grow out of one altogether: records that have nothing in common are better maps.
const FAMILY: u32 = 512;

thread_local! {
    /// How many shapes there have been.
    static SHAPES: Cell<u64> = const { Cell::new(0) };
}

/// The names of a record's fields, in order.
///
/// Shapes grow by a name: all that grow by the same names in the same order are one shape, so that records which are made
/// field by field share their names without anybody having said them before.
#[derive(Debug)]
pub struct Shape {
    /// No other shape has ever had it.
    id: u64,
    names: Vec<Str>,
    /// Where each name's column is; made when it is first asked for.
    index: OnceCell<IndexMap<Str, usize, HashState>>,
    /// What stands before each value in JSON; made when it is first asked for.
    labels: OnceCell<Box<[Box<[u8]>]>>,
    grown: RefCell<Vec<Rc<Shape>>>,
    /// How many shapes may still grow out of the first one.
    left: Rc<Cell<u32>>,
}

impl Default for Shape {
    fn default() -> Self {
        Self::new(Vec::new())
    }
}

impl Shape {
    /// The shape of rows with these columns. Where a name comes twice, the last column has it, as in a dict.
    pub fn new(names: Vec<Str>) -> Self {
        Self::of_family(names, Rc::new(Cell::new(FAMILY)))
    }

    fn of_family(names: Vec<Str>, left: Rc<Cell<u32>>) -> Self {
        let id = SHAPES.get() + 1;
        SHAPES.set(id);
        Self { id, names, index: OnceCell::new(), labels: OnceCell::new(), grown: RefCell::default(), left }
    }

    /// What tells it from every other shape.
    #[inline(always)]
    pub(super) fn id(&self) -> u64 {
        self.id
    }

    /// The columns' names, in order.
    pub fn names(&self) -> &[Str] {
        &self.names
    }

    /// What stands before the value of each name in JSON, as `write` appends it for a name.
    #[inline]
    pub(super) fn labels(&self, write: impl Fn(&Str, &mut Vec<u8>)) -> &[Box<[u8]>] {
        self.labels.get_or_init(|| {
            let label = |name: &Str| {
                let mut label = Vec::new();
                write(name, &mut label);
                label.into_boxed_slice()
            };
            self.names.iter().map(label).collect()
        })
    }

    fn index(&self) -> &IndexMap<Str, usize, HashState> {
        self.index.get_or_init(|| self.names.iter().cloned().enumerate().map(|(at, name)| (name, at)).collect())
    }

    /// How many different names there are.
    pub(super) fn len(&self) -> usize {
        self.index().len()
    }

    /// Each name with its column.
    pub(super) fn columns(&self) -> impl Iterator<Item = (&Str, usize)> {
        self.index().iter().map(|(name, &at)| (name, at))
    }

    /// The `at`-th of the different names with its column.
    pub(super) fn column(&self, at: usize) -> Option<(&Str, usize)> {
        self.index().get_index(at).map(|(name, &column)| (name, column))
    }

    /// The column of a name.
    #[inline]
    pub(super) fn position_of(&self, name: &Str) -> Option<usize> {
        self.index().get(name).copied()
    }

    /// The column of a key.
    #[inline]
    pub(super) fn position(&self, key: &Value) -> Option<usize> {
        match key {
            Value::Str(name) => self.position_of(name),
            Value::Instance(_) => self.position_of_own(key),
            _ => None,
        }
    }

    /// The column of a text of a class of the user's that is compared as the text that it is.
    #[cold]
    fn position_of_own(&self, key: &Value) -> Option<usize> {
        let asks = ["__eq__", "__hash__"].iter().any(|name| super::custom::special(key, name).is_some());
        self.position_of(key.as_str().filter(|_| !asks)?)
    }

    /// The shape that this one was last seen to become by the name of these bytes.
    #[inline]
    pub(super) fn known(&self, name: &[u8]) -> Option<Rc<Shape>> {
        let ends_so = |shape: &&Rc<Shape>| shape.names.last().is_some_and(|last| last.as_bytes() == name);
        self.grown.borrow().iter().find(ends_so).map(Rc::clone)
    }

    /// This shape and one name more; `None` where it has the name, or has grown enough.
    pub(crate) fn grown(&self, name: &Str) -> Option<Rc<Shape>> {
        if let Some(shape) = self.known(name.as_bytes()) {
            return Some(shape);
        }
        let grown = &mut *self.grown.borrow_mut();
        if grown.len() == BRANCHES
            || self.names.len() >= WIDEST
            || self.left.get() == 0
            || self.len() != self.names.len()
            || self.position_of(name).is_some()
        {
            return None;
        }
        self.left.set(self.left.get() - 1);
        let mut names = Vec::with_capacity(self.names.len() + 1);
        names.extend_from_slice(&self.names);
        names.push(name.compact());
        let shape = Rc::new(Self::of_family(names, Rc::clone(&self.left)));
        grown.push(Rc::clone(&shape));
        Some(shape)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Dict;

    #[test]
    fn what_grows_by_the_same_names_is_one_shape() {
        let first = Shape::default();
        let grow = |names: [&str; 2]| {
            names.iter().try_fold(None, |shape: Option<Rc<Shape>>, name| {
                Some(Some(shape.as_deref().unwrap_or(&first).grown(&Str::from(*name))?))
            })
        };
        let (one, same, other) = (grow(["a", "b"]), grow(["a", "b"]), grow(["b", "a"]));
        let (one, same, other) = (one.flatten().unwrap(), same.flatten().unwrap(), other.flatten().unwrap());
        assert!(Rc::ptr_eq(&one, &same) && !Rc::ptr_eq(&one, &other));
        assert!(one.grown(&Str::from("a")).is_none(), "a name comes once");
    }

    #[test]
    fn a_family_has_an_end_and_records_beyond_it_are_maps() {
        let first = Rc::new(Shape::default());
        for at in 0..10_000_i64 {
            let dict = Dict::from_shape(Rc::clone(&first), Vec::new());
            for key in [at % 50, at, at * 7] {
                dict.set(Value::from(format!("k{key}")), Value::Int(key)).unwrap();
            }
            for key in [at % 50, at, at * 7] {
                assert_eq!(dict.get(&Value::from(format!("k{key}"))).unwrap().map(|n| n.repr()), Some(key.to_string()));
            }
        }
        assert!(first.left.get() < FAMILY && first.grown.borrow().len() == BRANCHES);
    }

    #[test]
    fn a_record_is_changed_like_any_dict() {
        let shape = Shape::default().grown(&Str::from("a")).unwrap();
        let dict = Dict::from_shape(Rc::clone(&shape), vec![Value::Int(1)]);
        let copy = dict.copied();
        copy.set(Value::from("b"), Value::Int(2)).unwrap();
        copy.set(Value::from("a"), Value::Int(3)).unwrap();
        copy.set(Value::Int(5), Value::Int(6)).unwrap();
        assert_eq!(Value::from(copy.copied()).repr(), "{'a': 3, 'b': 2, 5: 6}");
        assert!(dict.remove(&Value::from("a")).unwrap().is_some() && dict.is_empty());
        copy.update(&Dict::from_shape(shape, vec![Value::Int(9)])).unwrap();
        assert_eq!(Value::from(copy).repr(), "{'a': 9, 'b': 2, 5: 6}");
    }
}
