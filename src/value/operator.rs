//! Python's operators on built-in values.

use std::cell::RefCell;
use std::rc::Rc;

use num_bigint::BigInt;

use super::budget::check_size;
use super::chain_map;
use super::compare::{listed, members};
use super::counting::{self, combined};
use super::number::arithmetic;
use super::{
    ByteArray, ChainMap, Dict, DictKind, Exc, Exception, List, Number, Set, Tuple, Type, Value, contains, equal,
    identical, int_from_big, mapping_pairs, number, partial_order, type_error,
};
use super::{byte_array, deque};

mod kinds;
mod sequences;

pub use kinds::{BinaryOp, CompareOp, UnaryOp, special_names};
pub(crate) use sequences::refusal;
use sequences::{concatenate, is_sequence, repeat};

/// `a op b`.
pub fn binary(op: BinaryOp, a: &Value, b: &Value) -> Result<Value, Exc> {
    if let (Value::Bool(a), Value::Bool(b)) = (a, b) {
        match op {
            BinaryOp::And => return Ok(Value::Bool(a & b)),
            BinaryOp::Or => return Ok(Value::Bool(a | b)),
            BinaryOp::Xor => return Ok(Value::Bool(a ^ b)),
            _ => {}
        }
    }
    if a.instance().is_some() || b.instance().is_some() {
        if let Some(value) = super::custom::binary(op, a, b)? {
            return Ok(value);
        }
        if a.scalar().is_some() || b.scalar().is_some() {
            return binary_plain(op, a, b);
        }
    }
    if let (Some(x), Some(y)) = (number(a), number(b)) {
        return arithmetic(op, &x, &y).unwrap_or_else(|| Err(unsupported(op, a, b, false)));
    }
    if let Some(made) = of_objects(op, a, b) {
        return made;
    }
    if op == BinaryOp::Or
        && let Some(union) = super::union::united(a, b)
    {
        return Ok(union);
    }
    if let (Value::Dict(x), Value::Dict(y)) = (a, b)
        && x.is_counter()
        && y.is_counter()
        && let Some(combined) = combined(op, x, y)
    {
        return combined;
    }
    match op {
        BinaryOp::Add => concatenate(a, b),
        BinaryOp::Mul => match (number(a), number(b)) {
            (None, Some(n)) => repeat(a, &n).unwrap_or_else(|| Err(unsupported(op, a, b, false))),
            (Some(n), None) => repeat(b, &n).unwrap_or_else(|| Err(unsupported(op, a, b, false))),
            (None, None) => match [(a, b), (b, a)].into_iter().find(|(sequence, _)| is_sequence(sequence)) {
                Some((sequence, times)) if let Some(index) = super::custom::index(times) => {
                    binary(op, sequence, &index?)
                }
                Some((_, other)) => {
                    let class = other.type_name();
                    Err(type_error(format!("can't multiply sequence by non-int of type '{class}'")))
                }
                None => Err(unsupported(op, a, b, false)),
            },
            _ => Err(unsupported(op, a, b, false)),
        },
        BinaryOp::Sub | BinaryOp::And | BinaryOp::Or | BinaryOp::Xor => {
            merge(op, a, b).unwrap_or_else(|| Err(unsupported(op, a, b, false)))
        }
        _ => Err(unsupported(op, a, b, false)),
    }
}

/// `a op b`, of operands one of which is a number or text of a class of the user's, as the built-in classes do it.
fn binary_plain(op: BinaryOp, a: &Value, b: &Value) -> Result<Value, Exc> {
    binary(op, a.plain(), b.plain()).map_err(|exc| {
        // Messages name the classes that the operands are of.
        let unnamed = Exception::message(&unsupported(op, a.plain(), b.plain(), false));
        if Exception::message(&exc) == unnamed {
            return refusal(op, a.plain(), b)
                .filter(|_| op == BinaryOp::Add && a.type_of() == Type::ByteArray)
                .unwrap_or_else(|| unsupported(op, a, b, false));
        }
        let Some((named, plain)) = [a, b].into_iter().find_map(|value| Some((value, value.scalar()?))) else {
            return exc;
        };
        let message = Exception::message(&exc).to_text().into_owned();
        let quoted = |name: &str| {
            [format!("(not \"{name}\")"), format!("non-int of type '{name}'"), format!("can't concat {name} to")]
        };
        let ways = quoted(plain.type_of().name()).into_iter().zip(quoted(&named.type_name()));
        match ways.into_iter().find(|(from, _)| message.contains(from)) {
            Some((from, to)) => type_error(message.replacen(&from, &to, 1)),
            None => exc,
        }
    })
}

/// What the left object makes of an operator, else the right one.
fn of_objects(op: BinaryOp, a: &Value, b: &Value) -> Option<Result<Value, Exc>> {
    let left = match a {
        Value::Object(object) => object.binary(op, b, false),
        _ => None,
    };
    left.or_else(|| match b {
        Value::Object(object) => object.binary(op, a, true),
        _ => None,
    })
}

/// The `TypeError` for operands that an operator does not take.
pub(crate) fn unsupported(op: BinaryOp, a: &Value, b: &Value, inplace: bool) -> Exc {
    type_error(format!(
        "unsupported operand type(s) for {}: '{}' and '{}'",
        op.symbol(inplace),
        a.type_name(),
        b.type_name()
    ))
}

/// `-`, `&`, `|`, `^` of sets, and `|` of dicts.
fn merge(op: BinaryOp, a: &Value, b: &Value) -> Option<Result<Value, Exc>> {
    match (a, b) {
        (Value::Dict(a), Value::Dict(b)) if op == BinaryOp::Or => {
            let merged = match (a.kind(), b.kind()) {
                (Some(DictKind::Counter) | None, Some(DictKind::Counter) | None) => a.copied(),
                (Some(DictKind::Counter) | None, Some(kind)) => a.copied().of_kind(kind.again()),
                _ => a.copied_as_is(),
            };
            Some(merged.update(b).map(|()| Value::Dict(Rc::new(merged))))
        }
        (Value::Set(left), Value::Set(right)) => {
            let items = left.read(|x| {
                right.read(|y| match op {
                    BinaryOp::Sub => x.difference(y).cloned().collect(),
                    BinaryOp::And => x.intersection(y).cloned().collect(),
                    BinaryOp::Or => x.union(y).cloned().collect(),
                    _ => x.symmetric_difference(y).cloned().collect(),
                })
            });
            Some(super::custom::take_failure().map(|()| Set::of(items, left.frozen)))
        }
        (Value::Object(_), _) | (_, Value::Object(_))
            if ChainMap::from_value(a).is_some() || ChainMap::from_value(b).is_some() =>
        {
            if op == BinaryOp::Or {
                chain_map::merged(a, b)
            } else {
                None
            }
        }
        (Value::Object(_), _) | (_, Value::Object(_)) => {
            let set = |items| Value::Set(Rc::new(Set { items: RefCell::new(items), frozen: false, own: None }));
            let (ours, others) = (members(a), members(b));
            if ours.is_none() && others.is_none() {
                return None;
            }
            // What is like a set takes whatever can be gone through.
            match (ours.or_else(|| listed(a))?, others.or_else(|| listed(b))?) {
                (Ok(x), Ok(y)) => merge(op, &set(x), &set(y)),
                (Err(exc), _) | (_, Err(exc)) => Some(Err(exc)),
            }
        }
        _ => None,
    }
}

/// `a += b` and its kin: lists grow in place, dicts and sets take the other in, all else makes a new value.
pub fn binary_inplace(op: BinaryOp, a: &Value, b: &Value) -> Result<Value, Exc> {
    match (op, a, b) {
        (_, Value::Dict(dict), other) if dict.is_counter() => {
            counting::combine_in_place(op, dict, other).unwrap_or_else(|| binary(op, a, b))
        }
        (BinaryOp::Mul, Value::Object(_), _)
            if let (Some(deque), Some(Number::Small(n))) = (a.to_object(), number(b)) =>
        {
            deque::repeat_in_place(&deque, usize::try_from(n).unwrap_or(0)).map(|()| a.clone())
        }
        (BinaryOp::Add, Value::Object(_), _)
            if let (Some(array), Some(more)) = (ByteArray::from_value(a), byte_array::bytes_of(b)) =>
        {
            check_size(array.len().checked_add(more.len()))?;
            array.bytes_mut().extend(more);
            Ok(a.clone())
        }
        (BinaryOp::Mul, Value::Object(_), _)
            if let (Some(array), Some(Number::Small(_))) = (ByteArray::from_value(a), number(b)) =>
        {
            let repeated = binary(op, a, b)?;
            if let Some(new) = ByteArray::from_value(&repeated) {
                std::mem::swap(&mut *array.bytes_mut(), &mut *new.bytes_mut());
            }
            Ok(a.clone())
        }
        (BinaryOp::Add, Value::List(list), Value::List(other)) => {
            let more = other.items.borrow().clone();
            let mut items = list.items.borrow_mut();
            check_size((items.len() + more.len()).checked_mul(size_of::<Value>()))?;
            items.extend(more);
            Ok(a.clone())
        }
        (BinaryOp::Add, Value::List(list), Value::Tuple(other)) => {
            let mut items = list.items.borrow_mut();
            check_size((items.len() + other.items.len()).checked_mul(size_of::<Value>()))?;
            items.extend(other.items.iter().cloned());
            Ok(a.clone())
        }
        (BinaryOp::Mul, Value::List(list), _) if matches!(number(b), Some(Number::Small(_))) => {
            let repeated = binary(op, a, b)?;
            if let Value::List(new) = &repeated {
                list.items.swap(&new.items);
            }
            Ok(a.clone())
        }
        (BinaryOp::Or, Value::Object(_), _)
            if let (Some(chain), Some(more)) = (ChainMap::from_value(a), mapping_pairs(b)) =>
        {
            if let Value::Dict(first) = chain.first()? {
                more?.into_iter().try_for_each(|(key, value)| first.set(key, value))?;
            }
            Ok(a.clone())
        }
        (BinaryOp::Or, Value::Dict(dict), Value::Dict(other)) => {
            other.pairs().into_iter().try_for_each(|(key, value)| dict.set(key, value))?;
            Ok(a.clone())
        }
        (BinaryOp::Sub | BinaryOp::And | BinaryOp::Or | BinaryOp::Xor, Value::Set(set), Value::Set(_))
            if !set.frozen =>
        {
            if let Value::Set(new) = binary(op, a, b)? {
                set.items.swap(&new.items);
            }
            Ok(a.clone())
        }
        _ => binary(op, a, b).map_err(|exc| {
            let refused = unsupported(op, a, b, false);
            let is_refusal = exc.class == refused.class && exc.message() == refused.message();
            if is_refusal { unsupported(op, a, b, true) } else { exc }
        }),
    }
}

/// `op a`.
pub fn unary(op: UnaryOp, a: &Value) -> Result<Value, Exc> {
    if op == UnaryOp::Not {
        return Ok(Value::Bool(!a.is_true()));
    }
    if let Value::Object(object) = a.plain()
        && let Some(made) = object.unary(op)
    {
        return made;
    }
    if let (UnaryOp::Neg | UnaryOp::Pos, Value::Dict(dict)) = (op, a)
        && dict.is_counter()
    {
        return counting::positive(dict, op == UnaryOp::Neg);
    }
    let wrong = |sign| Err(type_error(format!("bad operand type for unary {sign}: '{}'", a.type_name())));
    match (op, number(a)) {
        (UnaryOp::Neg, Some(Number::Small(n))) => {
            Ok(n.checked_neg().map_or_else(|| int_from_big(-BigInt::from(n)), Value::Int))
        }
        (UnaryOp::Neg, Some(Number::Big(n))) => Ok(int_from_big(-n)),
        (UnaryOp::Neg, Some(Number::Float(x))) => Ok(Value::Float(-x)),
        (UnaryOp::Pos, Some(Number::Small(n))) => Ok(Value::Int(n)),
        (UnaryOp::Pos, Some(_)) => Ok(a.clone()),
        (UnaryOp::Invert, Some(Number::Small(n))) => Ok(Value::Int(!n)),
        (UnaryOp::Invert, Some(Number::Big(n))) => Ok(int_from_big(!n)),
        (UnaryOp::Neg, _) => wrong("-"),
        (UnaryOp::Pos, _) => wrong("+"),
        _ => wrong("~"),
    }
}

/// `a op b` for a comparison. `in` over something that has to be pulled answers a `TypeError`: its caller pulls first.
pub fn compare(op: CompareOp, a: &Value, b: &Value) -> Result<bool, Exc> {
    match op {
        CompareOp::Eq => equal(a, b),
        CompareOp::NotEq => equal(a, b).map(|same| !same),
        CompareOp::Is => Ok(identical(a, b)),
        CompareOp::IsNot => Ok(!identical(a, b)),
        CompareOp::In | CompareOp::NotIn => match contains(b, a) {
            Some(found) => Ok(found? == (op == CompareOp::In)),
            None => Err(type_error(format!("argument of type '{}' is not iterable", b.type_name()))),
        },
        CompareOp::Lt | CompareOp::LtEq | CompareOp::Gt | CompareOp::GtEq => {
            Ok(op.holds(partial_order(a, b, op.symbol())?))
        }
    }
}

/// A list of these values, as a shared handle.
impl From<Vec<Value>> for List {
    fn from(items: Vec<Value>) -> Self {
        Self { items: RefCell::new(items), own: None }
    }
}

impl From<Vec<Value>> for Tuple {
    fn from(items: Vec<Value>) -> Self {
        Self { items: items.into(), own: None }
    }
}

impl Dict {
    /// A dict of these pairs; later ones win. `TypeError` where a key cannot be hashed.
    pub fn from_pairs(pairs: impl IntoIterator<Item = (Value, Value)>) -> Result<Self, Exc> {
        let dict = Self::new();
        pairs.into_iter().try_for_each(|(key, value)| dict.set(key, value))?;
        Ok(dict)
    }
}
