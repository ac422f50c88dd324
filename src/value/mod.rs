//! What flows through a pipeline: values, strings, records, numbers; repr, comparison, hash, size in bytes.

pub mod budget;
pub mod code_points;
pub mod fault;
pub mod float_math;
pub mod float_parse;
pub mod float_repr;
pub mod format_apply;
pub mod format_spec;
pub mod int_text;
pub mod integer;
pub mod number_order;
pub mod printf;
pub mod str_case;
pub mod str_class;
pub mod str_find;
pub mod str_layout;
pub mod str_repr;
pub mod str_split;
pub mod unicode;
mod unicode_table;

pub(crate) mod asking;
mod byte_array;
mod chain_map;
mod class;
mod class_path;
mod compare;
mod comparison_key;
mod complex;
mod containers;
mod counting;
pub mod custom;
mod deque;
mod dict;
mod dict_kind;
mod dict_view;
mod digits;
pub(crate) mod effort;
mod exception;
mod exception_type;
mod generic_alias;
mod instance;
pub mod json;
mod key;
mod number;
mod object;
mod operator;
mod passage;
mod plain_copy;
mod repr;
mod row;
mod shape;
mod str;
mod table;
mod texts;
mod types;
mod union;

use std::borrow::Cow;
use std::rc::Rc;

use num_bigint::BigInt;

pub(crate) use budget::check_size;
pub use byte_array::ByteArray;
pub use chain_map::{ChainMap, ChainView, mapping_pairs};
pub use class::{Class, ancestry, at_odds, built_in_order, class_name, derived_metaclass};
pub use compare::{contains, equal, identical, order, partial_order, place_in};
pub use comparison_key::ComparisonKey;
pub use complex::Complex;
pub(crate) use complex::{construct as construct_complex, refuse_modulus};
pub(crate) use containers::Members;
pub use containers::{HashState, Items, List, Range, Set, Slice, Tuple};
pub use deque::Deque;
pub use dict::{Dict, Map};
pub use dict_kind::DictKind;
pub use dict_view::{DictView, ViewKind};
pub(crate) use digits::push_int;
pub use exception::{Exc, Exception, Place, index_error, os_error, type_error, value_error};
pub use exception_type::ExcType;
pub use generic_alias::GenericAlias;
pub use instance::Instance;
pub use key::{Key, TextKey};
pub(crate) use key::{find, quietly};
pub use number::{Number, int_from_big, number};
pub(crate) use object::may_nest;
pub use object::{Advance, Binding, Object, dismantle, dismantle_backwards, dismantle_parts, dismantle_whole};
pub(crate) use operator::refusal;
pub use operator::{BinaryOp, CompareOp, UnaryOp, binary, compare, unary};
pub use operator::{binary_inplace, special_names};
pub use passage::{Passage, Passages};
pub(crate) use repr::Opened;
pub use repr::short_repr;
pub use row::Row;
pub use shape::Shape;
pub use str::{Block, Str, char_width, count_chars, escape_surrogates, push_code_point};
pub use table::{Cells, PlainCells, RowSpan, Rows, Table};
pub use texts::{Place as TextPlace, Texts};
pub use types::Type;
pub use union::{Union, is_classlike};
pub(crate) use {
    float_repr::float_repr,
    str_repr::{bytes_repr, str_repr},
};

/// A Python value. 24 bytes; cheap to clone; belongs to the machine's thread.
///
/// Those that hold nothing on the heap come first, so that one comparison tells them from the others.
#[derive(Clone, Debug, Default)]
pub enum Value {
    /// `None`.
    #[default]
    None,
    /// `...`.
    Ellipsis,
    /// `NotImplemented`.
    NotImplemented,
    /// A built-in class.
    Type(Type),
    /// `True`, `False`.
    Bool(bool),
    /// An `int` that fits 64 bits.
    Int(i64),
    /// `float`.
    Float(f64),
    /// An `int` that does not fit 64 bits.
    Big(Rc<BigInt>),
    /// `str`.
    Str(Str),
    /// `bytes`.
    Bytes(Rc<[u8]>),
    /// `tuple`.
    Tuple(Rc<Tuple>),
    /// `list`.
    List(Rc<List>),
    /// `dict`, and the rows of tables.
    Dict(Rc<Dict>),
    /// `set`, `frozenset`.
    Set(Rc<Set>),
    /// `range`.
    Range(Rc<Range>),
    /// `slice`.
    Slice(Rc<Slice>),
    /// An exception object.
    Exception(Exc),
    /// A class that code defines.
    Class(Rc<Class>),
    /// An object of such a class.
    Instance(Rc<Instance>),
    /// Functions, iterators and all that other rooms bring.
    Object(Rc<dyn Object>),
}

impl Value {
    /// Whether it is a number, a text or the like: hashing, comparing and showing it never calls code of the user's.
    #[inline]
    pub(crate) fn is_scalar(&self) -> bool {
        matches!(
            self,
            Self::None | Self::Bool(_) | Self::Int(_) | Self::Big(_) | Self::Float(_) | Self::Str(_) | Self::Bytes(_)
        )
    }

    /// Python's truth value.
    pub fn is_true(&self) -> bool {
        match self {
            Self::None => false,
            Self::Bool(b) => *b,
            Self::Int(n) => *n != 0,
            Self::Float(x) => *x != 0.0,
            Self::Str(s) => !s.is_empty(),
            Self::Bytes(b) => !b.is_empty(),
            Self::Tuple(t) => !t.items.is_empty(),
            Self::List(l) => !l.items.borrow().is_empty(),
            Self::Dict(d) => !d.is_empty(),
            Self::Set(s) => !s.items.borrow().is_empty(),
            Self::Range(r) => r.len() != BigInt::ZERO,
            Self::Big(_) | Self::Ellipsis | Self::Slice(_) | Self::Exception(_) | Self::Type(_) => true,
            Self::Class(_) | Self::NotImplemented => true,
            Self::Instance(instance) => instance.scalar.as_ref().is_none_or(Self::is_true),
            Self::Object(object) => object.is_true(),
        }
    }

    /// The value's class, as far as it is built in.
    pub fn type_of(&self) -> Type {
        match self {
            Self::None => Type::NoneType,
            Self::Ellipsis => Type::Ellipsis,
            Self::Bool(_) => Type::Bool,
            Self::Int(_) | Self::Big(_) => Type::Int,
            Self::Float(_) => Type::Float,
            Self::Str(_) => Type::Str,
            Self::Bytes(_) => Type::Bytes,
            Self::Tuple(_) => Type::Tuple,
            Self::List(_) => Type::List,
            Self::Dict(dict) => dict.class(),
            Self::Set(set) if set.frozen => Type::FrozenSet,
            Self::Set(_) => Type::Set,
            Self::Range(_) => Type::Range,
            Self::Slice(_) => Type::Slice,
            Self::Exception(exc) => Type::Exception(exc.class),
            Self::Type(_) | Self::Class(_) => Type::Type,
            Self::Instance(instance) => instance.scalar.as_ref().map_or(Type::Object, Self::type_of),
            Self::NotImplemented => Type::NotImplemented,
            Self::Object(object) => object.type_of(),
        }
    }

    /// The name of the value's class, as error messages say it.
    pub fn type_name(&self) -> Cow<'static, str> {
        match self.instance() {
            // Where CPython has a class in C, messages name its module.
            Some(instance) if instance.class.module.get() == "decimal" && instance.class.base == Type::Object => {
                Cow::Owned(format!("decimal.{}", instance.class.name.to_text()))
            }
            Some(instance) => Cow::Owned(instance.class.name.to_text().into_owned()),
            None => Cow::Borrowed(self.type_of().name()),
        }
    }

    /// The object behind the value, where it is a `T`.
    #[inline]
    pub fn as_object<T: Object>(&self) -> Option<&T> {
        match self {
            Self::Object(object) => {
                let any: &dyn std::any::Any = &**object;
                any.downcast_ref()
            }
            Self::Instance(instance) => instance.scalar.as_ref()?.as_object(),
            _ => None,
        }
    }

    /// A shared handle of the object behind the value, where it is a `T`.
    #[inline]
    pub fn to_object<T: Object>(&self) -> Option<Rc<T>> {
        match self {
            Self::Object(object) => {
                let any: Rc<dyn std::any::Any> = Rc::<dyn Object>::clone(object);
                any.downcast().ok()
            }
            _ => None,
        }
    }

    /// Wraps an object.
    pub fn object<T: Object>(object: T) -> Value {
        Value::Object(Rc::new(object))
    }

    /// The text, where this is a `str`, of a class that derives from it too.
    pub fn as_str(&self) -> Option<&Str> {
        match self.plain() {
            Self::Str(text) => Some(text),
            _ => None,
        }
    }

    /// Whether nothing can change it and it holds no iterator, so that it may be kept by reference and shown later.
    pub fn is_frozen(&self) -> bool {
        match self {
            Self::Tuple(tuple) => tuple.items.iter().all(Value::is_frozen_leaf),
            _ => self.is_frozen_leaf(),
        }
    }

    fn is_frozen_leaf(&self) -> bool {
        matches!(
            self,
            Self::None
                | Self::Ellipsis
                | Self::Bool(_)
                | Self::Int(_)
                | Self::Big(_)
                | Self::Float(_)
                | Self::Str(_)
                | Self::Bytes(_)
                | Self::Range(_)
                | Self::Type(_)
                | Self::NotImplemented
        )
    }

    /// Bytes that it holds on the heap, in O(1): its own buffer and slots; what a container's items hold is not followed.
    #[inline]
    pub fn heap_bytes(&self) -> usize {
        const COUNTS: usize = 2 * size_of::<usize>();
        match self {
            Self::None
            | Self::Ellipsis
            | Self::Bool(_)
            | Self::Int(_)
            | Self::Float(_)
            | Self::Type(_)
            | Self::NotImplemented => 0,
            Self::Str(text) => text.heap_bytes(),
            Self::Big(n) => COUNTS + size_of::<BigInt>() + (n.bits() as usize).div_ceil(8),
            Self::Bytes(bytes) => COUNTS + bytes.len(),
            Self::Tuple(tuple) => COUNTS + size_of::<Tuple>() + tuple.items.heap_bytes(),
            Self::List(list) => COUNTS + size_of::<List>() + list.items.borrow().capacity() * size_of::<Value>(),
            Self::Dict(dict) => COUNTS + size_of::<Dict>() + dict.heap_bytes(),
            Self::Set(set) => COUNTS + size_of::<Set>() + set.items.borrow().capacity() * (size_of::<Key>() + 17),
            Self::Range(_) => COUNTS + size_of::<Range>(),
            Self::Slice(_) => COUNTS + size_of::<Slice>(),
            Self::Exception(_) => COUNTS + size_of::<Exception>(),
            Self::Object(object) => COUNTS + object.heap_bytes(),
            Self::Instance(instance) => COUNTS + instance.heap_bytes(),
            Self::Class(_) => COUNTS + size_of::<Class>(),
        }
    }

    /// Bytes that it takes as an item of a list: a slot, and what it holds on the heap.
    #[inline]
    pub fn slot_bytes(&self) -> usize {
        size_of::<Value>() + self.heap_bytes()
    }

    /// The same value, holding no block that is much larger than itself; of what is in a value only the texts of a dict are looked at.
    #[must_use]
    pub fn compact(self) -> Value {
        match self {
            Self::Str(text) => Self::Str(text.compact()),
            Self::Dict(dict) => {
                dict.leave_block();
                Self::Dict(dict)
            }
            other => other,
        }
    }
}

impl From<bool> for Value {
    fn from(b: bool) -> Self {
        Self::Bool(b)
    }
}

impl From<i64> for Value {
    fn from(n: i64) -> Self {
        Self::Int(n)
    }
}

impl From<usize> for Value {
    fn from(n: usize) -> Self {
        i64::try_from(n).map_or_else(|_| Self::Big(Rc::new(BigInt::from(n))), Self::Int)
    }
}

impl From<f64> for Value {
    fn from(x: f64) -> Self {
        Self::Float(x)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Str(Str::from(text))
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Str(Str::from(text))
    }
}

impl From<Str> for Value {
    fn from(text: Str) -> Self {
        Self::Str(text)
    }
}

impl From<BigInt> for Value {
    fn from(n: BigInt) -> Self {
        int_from_big(n)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_three_words() {
        assert_eq!(size_of::<Value>(), 24);
        assert_eq!(size_of::<Option<Value>>(), 24);
    }
}
