//! `Flag`: members that are sets of bits, and the members that are made when they are put together.

use std::rc::Rc;

use num_bigint::BigInt;
use num_traits::{One, Signed, Zero};

use super::bases::FLAG;
use super::boundary::{self, Boundary};
use super::{NAME, VALUE, distinct, member_type, of_value, part};
use crate::value::{
    BinaryOp, Class, Dict, Exc, Number, Str, Type, Value, int_from_big, number, type_error, value_error,
};

/// Under which a class keeps the members that were put together.
const COMPOSITES: &str = "_composites_";

/// A set of bits: none but a flag's own.
pub(super) struct Bits(BigInt);

impl Bits {
    /// How many they are.
    pub(super) fn count_ones(&self) -> u32 {
        self.0.to_u64_digits().1.iter().map(|digit| digit.count_ones()).sum()
    }
}

/// Whether the members of a class are flags.
pub(super) fn is_flag(class: &Class) -> bool {
    class.lookup(&Str::from(FLAG)).is_some()
}

/// Whether the flags of a class keep bits that none of them has: those that are ints.
fn keeps_others(class: &Class) -> bool {
    member_type(class) == Type::Int
}

fn int_of(value: &Value) -> Option<BigInt> {
    match number(value)? {
        Number::Float(_) => None,
        n => n.to_big(),
    }
}

/// The bits of a member.
pub(super) fn bits(member: &Value) -> Option<Bits> {
    int_of(&part(member, VALUE)?).map(Bits)
}

fn class_of(member: &Value) -> Option<&Rc<Class>> {
    member.instance().map(|instance| &instance.class)
}

/// The flags of one bit in it, in the order of their definition.
pub(super) fn of_bits(member: &Value) -> Vec<Value> {
    let (Some(class), Some(Bits(own))) = (class_of(member), bits(member)) else { return Vec::new() };
    single(class, &own)
}

fn single(class: &Class, among: &BigInt) -> Vec<Value> {
    let mut members = super::items(class).unwrap_or_default();
    members.retain(|member| bits(member).is_some_and(|Bits(bits)| !(bits & among).is_zero()));
    members
}

/// All bits that the flags of a class have.
fn mask(class: &Class) -> BigInt {
    let all = distinct(class).unwrap_or_default();
    all.iter().filter_map(bits).fold(BigInt::zero(), |mask, Bits(bits)| mask | bits)
}

/// The member with these bits, made of the members of one bit. `ValueError` where it cannot be: no int, or bits that none has.
pub(super) fn composite(class: &Rc<Class>, value: &Value) -> Result<Value, Exc> {
    let Some(given) = int_of(value) else {
        let (value, class) = (value.repr(), class.qualified_name.to_text());
        return Err(value_error(format!("{value} is not a valid {class}")));
    };
    let mask = mask(class);
    let mut bits = given.clone();
    if bits.is_negative() {
        // As many bits as the members have, or as the number needs: two's complement says what is left out.
        let every = BigInt::one() << mask.bits();
        bits += if -&every <= bits { every } else { every.max(BigInt::one() << bits.bits()) };
    }
    let mut others = &bits & !&mask;
    if !others.is_zero() {
        match boundary::of(class) {
            Boundary::Strict => return Err(invalid(class, &given, &mask)),
            Boundary::Eject => return Ok(int_from_big(bits)),
            Boundary::Conform => {
                bits &= &mask;
                others = BigInt::zero();
            }
            Boundary::Keep => {}
        }
    }
    let value = int_from_big(bits.clone());
    if let Some(member) = of_value(class, &value) {
        return Ok(member);
    }
    let key = Str::from(COMPOSITES);
    let known = match class.namespace.field(&key) {
        Some(Value::Dict(known)) => known,
        _ => {
            let known = Rc::new(Dict::new());
            class.set(key, Value::Dict(Rc::clone(&known)));
            known
        }
    };
    if let Some(member) = known.get(&value)? {
        return Ok(member);
    }
    let mut names: Vec<String> = single(class, &bits)
        .iter()
        .filter_map(|member| part(member, NAME))
        .map(|name| name.to_display().to_text().into_owned())
        .collect();
    if !names.is_empty() && !others.is_zero() {
        names.push(others.to_string());
    }
    let name = if names.is_empty() { Value::None } else { Value::from(names.join("|")) };
    let instance = match member_type(class) {
        Type::Int => class.instance_of_scalar(value.clone()),
        _ => class.instance(),
    };
    instance.dict().set(Value::from(NAME), name)?;
    instance.dict().set(Value::from(VALUE), value.clone())?;
    let member = Value::Instance(instance);
    known.set(value, member.clone())?;
    Ok(member)
}

fn invalid(class: &Class, given: &BigInt, mask: &BigInt) -> Exc {
    let width = given.bits().max(mask.bits());
    let (name, value) = (class.name.to_text(), given);
    let (given, allowed) = (binary(given, width), binary(mask, width));
    value_error(format!("<flag '{name}'> invalid value {value}\n    given {given}\n  allowed {allowed}"))
}

/// An int in two's complement, its sign apart: `0b0 101`.
fn binary(n: &BigInt, width: u64) -> String {
    let (sign, digits) = match n.is_negative() {
        false => ('0', n.to_str_radix(2)),
        true => ('1', (n + (BigInt::one() << width)).to_str_radix(2)),
    };
    let missing = (width as usize).saturating_sub(digits.len());
    format!("0b{sign} {}{digits}", sign.to_string().repeat(missing))
}

/// `member op other`; `NotImplemented` where the other is no flag of its class, nor an int where the flags are ints.
pub(super) fn combined(op: BinaryOp, member: &Value, other: &Value) -> Result<Value, Exc> {
    let Some(class) = class_of(member) else { return Ok(Value::NotImplemented) };
    let same = class_of(other).is_some_and(|of_other| Rc::ptr_eq(class, of_other));
    let right = match (same, other) {
        (true, _) => part(other, VALUE).as_ref().and_then(int_of),
        (false, Value::Int(_) | Value::Big(_) | Value::Bool(_)) if keeps_others(class) => int_of(other),
        _ => None,
    };
    let (Some(Bits(left)), Some(right)) = (bits(member), right) else { return Ok(Value::NotImplemented) };
    let bits = match op {
        BinaryOp::And => left & right,
        BinaryOp::Xor => left ^ right,
        _ => left | right,
    };
    of_bits_exactly(class, bits)
}

fn of_bits_exactly(class: &Rc<Class>, bits: BigInt) -> Result<Value, Exc> {
    let value = int_from_big(bits);
    match of_value(class, &value) {
        Some(member) => Ok(member),
        None => composite(class, &value),
    }
}

/// `~member`
pub(super) fn inverted(member: &Value) -> Result<Value, Exc> {
    let (Some(class), Some(Bits(own))) = (class_of(member), bits(member)) else { return Ok(Value::NotImplemented) };
    if keeps_others(class) {
        return composite(class, &int_from_big(!own));
    }
    let singles = super::items(class).unwrap_or_default();
    let every = singles.iter().filter_map(bits).fold(BigInt::zero(), |mask, Bits(bits)| mask | bits);
    of_bits_exactly(class, every & !own)
}

/// `other in member`. `TypeError` where the other is no flag of its class.
pub(super) fn contains(member: &Value, other: &Value) -> Result<bool, Exc> {
    let same = match (class_of(member), class_of(other)) {
        (Some(a), Some(b)) => b.is_subclass_of(a),
        _ => false,
    };
    match (bits(member), bits(other)) {
        (Some(Bits(own)), Some(Bits(other))) if same => Ok(&own & &other == other),
        _ => {
            let (other, own) = (other.type_name(), member.type_name());
            Err(type_error(format!("unsupported operand type(s) for 'in': '{other}' and '{own}'")))
        }
    }
}

/// What `auto()` is after these values: the first power of two above the highest.
pub(super) fn next_value(last: &[Value]) -> Value {
    let highest = last.iter().filter_map(int_of).max().unwrap_or_default();
    int_from_big(if highest.is_positive() { BigInt::one() << highest.bits() } else { BigInt::one() })
}
