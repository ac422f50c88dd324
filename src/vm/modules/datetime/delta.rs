//! `datetime.timedelta`.

use std::cmp::Ordering;

use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{Signed, ToPrimitive, Zero};

use crate::value::float_math::float_as_integer_ratio;
use crate::value::integer::int_true_div;
use crate::value::{
    BinaryOp, Exc, ExcType, Exception, Number, Object, Str, Type, UnaryOp, Value, int_from_big, number, type_error,
};
use crate::vm::arguments::{Bound, Named, Shape};
use crate::vm::methods::Method;

const DAY: i128 = 86_400_000_000;
const MOST_DAYS: i128 = 999_999_999;

/// A span of time, in microseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Delta(i128);

pub(super) const SHAPE: Shape = Shape::Named(Named {
    names: &["days", "seconds", "microseconds", "milliseconds", "minutes", "hours", "weeks"],
    required: 0,
    by_position: 7,
});

impl Delta {
    pub(super) const MIN: Delta = Delta(-MOST_DAYS * DAY);
    pub(super) const MAX: Delta = Delta(MOST_DAYS * DAY + DAY - 1);
    pub(super) const RESOLUTION: Delta = Delta(1);

    /// `OverflowError` where it is beyond what CPython holds.
    pub(super) fn new(micros: i128) -> Result<Self, Exc> {
        let days = micros.div_euclid(DAY);
        if i32::try_from(days).is_err() {
            return Err(Exception::with_message(ExcType::OverflowError, "Python int too large to convert to C int"));
        }
        if days.abs() > MOST_DAYS {
            return Err(too_long(&days.to_string()));
        }
        Ok(Self(micros))
    }

    fn of_big(micros: &BigInt) -> Result<Self, Exc> {
        match micros.to_i128() {
            Some(micros) => Self::new(micros),
            None => Err(Exception::with_message(ExcType::OverflowError, "Python int too large to convert to C int")),
        }
    }

    /// A span that is known to be short.
    pub(super) fn of_micros(micros: i64) -> Self {
        Self(i128::from(micros))
    }

    pub(super) fn of(value: &Value) -> Option<Self> {
        value.as_object::<Delta>().copied()
    }

    pub(super) fn micros(self) -> i128 {
        self.0
    }

    /// Whole days, downwards.
    pub(super) fn days(self) -> i64 {
        self.0.div_euclid(DAY) as i64
    }

    pub(super) fn to_value(self) -> Value {
        Value::object(self)
    }

    fn seconds(self) -> i64 {
        (self.0.rem_euclid(DAY) / 1_000_000) as i64
    }

    fn microseconds(self) -> i64 {
        self.0.rem_euclid(1_000_000) as i64
    }

    /// A number times so many microseconds, added up exactly; what is below one is left over.
    fn add(self, name: &str, value: &Value, factor: i64, left: &mut f64) -> Result<BigInt, Exc> {
        match number(value) {
            Some(Number::Float(x)) => {
                let whole = crate::value::float_math::float_trunc(x)?;
                let rest = x.fract() * factor as f64;
                *left += rest.fract();
                let whole = number(&whole.into()).and_then(|n| n.to_big()).unwrap_or_default();
                Ok(whole * factor + BigInt::from(rest.trunc() as i64))
            }
            Some(n) => Ok(n.to_big().unwrap_or_default() * factor),
            None => Err(type_error(format!("unsupported type for timedelta {name} component: {}", value.type_name()))),
        }
    }
}

fn too_long(days: &str) -> Exc {
    Exception::with_message(ExcType::OverflowError, format!("days={days}; must have magnitude <= 999999999"))
}

/// `timedelta(...)`.
pub(super) fn construct(arguments: &Bound) -> Result<Value, Exc> {
    const PARTS: [(usize, &str, i64); 7] = [
        (2, "microseconds", 1),
        (3, "milliseconds", 1000),
        (1, "seconds", 1_000_000),
        (4, "minutes", 60_000_000),
        (5, "hours", 3_600_000_000),
        (0, "days", 86_400_000_000),
        (6, "weeks", 604_800_000_000),
    ];
    let (mut total, mut left) = (BigInt::ZERO, 0.0);
    for (at, name, factor) in PARTS {
        if let Some(value) = arguments.get(at) {
            total += Delta(0).add(name, value, factor, &mut left)?;
        }
    }
    if left != 0.0 {
        let mut whole = left.round();
        if (whole - left).abs() == 0.5 {
            let odd = if total.is_odd() { 1.0 } else { 0.0 };
            whole = 2.0 * ((left + odd) * 0.5).round() - odd;
        }
        total += BigInt::from(whole as i64);
    }
    let days = total.div_floor(&BigInt::from(DAY));
    if days.abs() > BigInt::from(MOST_DAYS) {
        return Err(match days.to_i32() {
            Some(_) => too_long(&days.to_string()),
            None => Exception::with_message(ExcType::OverflowError, "Python int too large to convert to C int"),
        });
    }
    Delta::of_big(&total).map(Delta::to_value)
}

/// A quotient rounded to the nearest int, a half to the even one.
fn divided(over: &BigInt, under: &BigInt) -> Result<BigInt, Exc> {
    if under.is_zero() {
        return Err(by_zero());
    }
    let (quotient, rest) = over.div_mod_floor(under);
    let twice: BigInt = &rest * 2;
    let up = match twice.abs().cmp(&under.abs()) {
        Ordering::Greater => true,
        Ordering::Equal => quotient.is_odd(),
        Ordering::Less => false,
    };
    Ok(if up { quotient + 1 } else { quotient })
}

fn by_zero() -> Exc {
    Exception::with_message(ExcType::ZeroDivisionError, "integer division or modulo by zero")
}

impl Delta {
    fn scaled(self, other: &Value, divide: bool) -> Option<Result<Value, Exc>> {
        let own = BigInt::from(self.0);
        Some(match number(other)? {
            Number::Float(x) => float_as_integer_ratio(x).map_err(Exc::from).and_then(|(over, under)| {
                let big = |n: crate::value::integer::Int| {
                    number(&Value::from(n)).and_then(|n| n.to_big()).unwrap_or_default()
                };
                let (over, under) = (big(over), big(under));
                let (over, under) = if divide { (own * under, over) } else { (own * over, under) };
                divided(&over, &under).and_then(|micros| Delta::of_big(&micros)).map(Delta::to_value)
            }),
            n => {
                let n = n.to_big().unwrap_or_default();
                let micros = if divide { divided(&own, &n) } else { Ok(own * n) };
                micros.and_then(|micros| Delta::of_big(&micros)).map(Delta::to_value)
            }
        })
    }

    fn by_delta(self, op: BinaryOp, other: Delta) -> Option<Result<Value, Exc>> {
        let (a, b) = (BigInt::from(self.0), BigInt::from(other.0));
        Some(match op {
            BinaryOp::Add => Delta::new(self.0 + other.0).map(Delta::to_value),
            BinaryOp::Sub => Delta::new(self.0 - other.0).map(Delta::to_value),
            BinaryOp::Div => int_true_div((&a).into(), (&b).into()).map(Value::Float).map_err(Exc::from),
            BinaryOp::FloorDiv if other.0 == 0 => Err(by_zero()),
            BinaryOp::Mod if other.0 == 0 => {
                Err(Exception::with_message(ExcType::ZeroDivisionError, "integer modulo by zero"))
            }
            BinaryOp::FloorDiv => Ok(int_from_big(a.div_floor(&b))),
            BinaryOp::Mod => Delta::of_big(&a.mod_floor(&b)).map(Delta::to_value),
            _ => return None,
        })
    }
}

impl Object for Delta {
    fn type_of(&self) -> Type {
        Type::TimeDelta
    }

    fn repr(&self) -> String {
        let parts = [("days", self.days()), ("seconds", self.seconds()), ("microseconds", self.microseconds())];
        let shown: Vec<String> = parts.iter().filter(|(_, n)| *n != 0).map(|(name, n)| format!("{name}={n}")).collect();
        format!("datetime.timedelta({})", if shown.is_empty() { "0".to_owned() } else { shown.join(", ") })
    }

    fn display(&self) -> Option<Str> {
        let (days, seconds, micros) = (self.days(), self.seconds(), self.microseconds());
        let mut text = match days {
            0 => String::new(),
            days => format!("{days} day{}, ", if days.abs() == 1 { "" } else { "s" }),
        };
        text.push_str(&format!("{}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60));
        if micros != 0 {
            text.push_str(&format!(".{micros:06}"));
        }
        Some(Str::from(text))
    }

    fn is_true(&self) -> bool {
        self.0 != 0
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        match name {
            "days" => Some(Value::Int(self.days())),
            "seconds" => Some(Value::Int(self.seconds())),
            "microseconds" => Some(Value::Int(self.microseconds())),
            _ => None,
        }
    }

    fn equals(&self, other: &Value) -> Option<bool> {
        Some(Delta::of(other)? == *self)
    }

    fn hash_key(&self) -> Option<u64> {
        Some(self.0 as u64 ^ 0x071d_e17a)
    }

    fn order(&self, other: &Value) -> Option<Result<Ordering, Exc>> {
        Some(Ok(self.cmp(&Delta::of(other)?)))
    }

    fn binary(&self, op: BinaryOp, other: &Value, at_right: bool) -> Option<Result<Value, Exc>> {
        if let Some(other) = Delta::of(other) {
            return if at_right { other.by_delta(op, *self) } else { self.by_delta(op, other) };
        }
        match (op, at_right) {
            (BinaryOp::Mul, _) => self.scaled(other, false),
            (BinaryOp::Div, false) => self.scaled(other, true),
            (BinaryOp::FloorDiv, false) => match number(other)? {
                Number::Float(_) => None,
                n => {
                    let n = n.to_big().unwrap_or_default();
                    if n.is_zero() {
                        return Some(Err(by_zero()));
                    }
                    Some(Delta::of_big(&BigInt::from(self.0).div_floor(&n)).map(Delta::to_value))
                }
            },
            _ => None,
        }
    }

    fn unary(&self, op: UnaryOp) -> Option<Result<Value, Exc>> {
        match op {
            UnaryOp::Neg => Some(Delta::new(-self.0).map(Delta::to_value)),
            UnaryOp::Pos => Some(Ok(self.to_value())),
            _ => None,
        }
    }

    fn absolute(&self) -> Option<Result<Value, Exc>> {
        Some(Delta::new(self.0.abs()).map(Delta::to_value))
    }
}

pub(in crate::vm::modules) static METHODS: &[Method] = &[Method::new("total_seconds", Shape::Nothing, |this, _| {
    let micros = BigInt::from(Delta::of(this).map_or(0, Delta::micros));
    let million = BigInt::from(1_000_000);
    Ok(Value::Float(int_true_div((&micros).into(), (&million).into())?))
})];
