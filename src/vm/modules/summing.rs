//! `math`: functions of many numbers: `dist`, `fsum`, `hypot`, `prod`, `sumprod`.

use super::math::real;
use crate::value::{BinaryOp, Exc, ExcType, Exception, Value, binary, type_error, value_error};
use crate::vm::arguments::{Bound, Named, Shape};
use crate::vm::builtins::Builtin;
use crate::vm::pulling::{self, called};

pub(super) static FUNCTIONS: &[Builtin] = &[
    Builtin::new("dist", Shape::Between(2, 2), |a, _| called(dist(&a))).of("math"),
    Builtin::effectful("fsum", Shape::One, |mut a, cx| {
        pulling::fold(&a.required(0), Partials::default(), |sum, item| sum.add(real(&item)?), Partials::total, cx)
    })
    .of("math"),
    Builtin::new("hypot", Shape::Between(0, usize::MAX), |a, _| {
        let sides: Result<Vec<f64>, Exc> = a.into_values().iter().map(real).collect();
        called(sides.map(|sides| Value::Float(length(&sides))))
    })
    .of("math"),
    Builtin::effectful(
        "prod",
        Shape::Named(Named { names: &["", "start"], required: 1, by_position: 1 }),
        |mut a, cx| {
            let start = a.take(1).unwrap_or(Value::Int(1));
            let multiply = |product: &mut Value, item: Value| {
                *product = binary(BinaryOp::Mul, product, &item)?;
                Ok(())
            };
            pulling::fold(&a.required(0), start, multiply, Ok, cx)
        },
    ),
    Builtin::effectful("sumprod", Shape::Between(2, 2), |mut a, cx| {
        let (p, q) = (a.required(0), a.required(1));
        pulling::collect_then(&p, move |p, cx| pulling::collect(&q, move |q, _| sumprod(&p, &q), cx), cx)
    })
    .of("math"),
];

/// The sum of products of pairs: of ints exact, and of floats as if they were multiplied and added up without rounding on the way, as
/// CPython 3.12's `math.sumprod` has it.
fn sumprod(p: &[Value], q: &[Value]) -> Result<Value, Exc> {
    if p.len() != q.len() {
        return Err(value_error("Inputs are not the same length"));
    }
    let float = |value: &Value| match value {
        Value::Float(x) => Some(*x),
        // What is not exact as a float is multiplied as what it is.
        Value::Int(n) if n.unsigned_abs() <= 1 << 53 => Some(*n as f64),
        _ => None,
    };
    let mut total = Value::Int(0);
    let mut floats: Option<Partials> = None;
    for (p, q) in p.iter().zip(q) {
        let either = matches!(p, Value::Float(_)) || matches!(q, Value::Float(_));
        if let (true, Some(x), Some(y)) = (either, float(p), float(q))
            && (x * y).is_finite()
        {
            let product = x * y;
            let sum = floats.get_or_insert_default();
            sum.add(product)?;
            sum.add(x.mul_add(y, -product))?;
        } else {
            total = binary(BinaryOp::Add, &total, &binary(BinaryOp::Mul, p, q)?)?;
        }
    }
    match floats {
        Some(sum) => binary(BinaryOp::Add, &total, &sum.total()?),
        None => Ok(total),
    }
}

/// The exact sum of floats, as parts that do not overlap (Shewchuk), as CPython's `math.fsum` keeps it.
#[derive(Debug, Default)]
pub(super) struct Partials {
    parts: Vec<f64>,
    /// Sum of what is not finite.
    special: f64,
    infinite: f64,
}

impl Partials {
    pub(super) fn add(&mut self, x: f64) -> Result<(), Exc> {
        let given = x;
        let mut x = x;
        let mut kept = 0;
        for at in 0..self.parts.len() {
            let mut y = self.parts[at];
            if x.abs() < y.abs() {
                std::mem::swap(&mut x, &mut y);
            }
            let high = x + y;
            let low = y - (high - x);
            if low != 0.0 {
                self.parts[kept] = low;
                kept += 1;
            }
            x = high;
        }
        self.parts.truncate(kept);
        if x == 0.0 {
            return Ok(());
        }
        if !x.is_finite() {
            if given.is_finite() {
                let text = "intermediate overflow in fsum";
                return Err(Exception::with_message(ExcType::OverflowError, text));
            }
            if given.is_infinite() {
                self.infinite += given;
            }
            self.special += given;
            self.parts.clear();
            return Ok(());
        }
        self.parts.push(x);
        Ok(())
    }

    pub(super) fn total(mut self) -> Result<Value, Exc> {
        if self.special != 0.0 {
            return if self.infinite.is_nan() {
                Err(value_error("-inf + inf in fsum"))
            } else {
                Ok(Value::Float(self.special))
            };
        }
        let Some(mut high) = self.parts.pop() else { return Ok(Value::Float(0.0)) };
        let mut low = 0.0;
        while let Some(y) = self.parts.pop() {
            let x = high;
            high = x + y;
            low = y - (high - x);
            if low != 0.0 {
                break;
            }
        }
        // Half a unit in the last place is rounded by what is below it.
        if let Some(next) = self.parts.last()
            && ((low < 0.0 && *next < 0.0) || (low > 0.0 && *next > 0.0))
        {
            let twice = low * 2.0;
            let moved = high + twice;
            if twice == moved - high {
                high = moved;
            }
        }
        Ok(Value::Float(high))
    }
}

fn dist(arguments: &Bound) -> Result<Value, Exc> {
    let point = |at: usize| -> Result<Vec<f64>, Exc> {
        match arguments.get(at) {
            Some(Value::Tuple(tuple)) => tuple.items.iter().map(real).collect(),
            Some(Value::List(list)) => {
                let items = list.items.borrow().clone();
                items.iter().map(real).collect()
            }
            other => {
                let class = other.unwrap_or(&Value::None).type_name();
                Err(type_error(format!("'{class}' object is not iterable")))
            }
        }
    };
    let (p, q) = (point(0)?, point(1)?);
    if p.len() != q.len() {
        return Err(value_error("both points must have the same number of dimensions"));
    }
    let apart: Vec<f64> = p.iter().zip(&q).map(|(p, q)| p - q).collect();
    Ok(Value::Float(length(&apart)))
}

/// The length of a vector, scaled so that squares neither overflow nor vanish.
fn length(sides: &[f64]) -> f64 {
    let largest = sides.iter().fold(0.0_f64, |largest, side| largest.max(side.abs()));
    if sides.iter().any(|side| side.is_infinite()) {
        return f64::INFINITY;
    }
    if sides.iter().any(|side| side.is_nan()) {
        return f64::NAN;
    }
    if largest == 0.0 {
        return 0.0;
    }
    // Scaled by a power of two, which is exact; the squares are exact as two floats each.
    let scale = 2_f64.powi(-super::math::exponent_of(largest).clamp(-1000, 1000));
    let mut squares = Partials::default();
    let mut add = |x: f64, sign: f64| {
        let square = x * x;
        // All parts stay finite: no scaled side is beyond one by more than a few bits.
        squares.add(sign * square).and_then(|()| squares.add(sign * x.mul_add(x, -square)))
    };
    let added = sides.iter().try_for_each(|side| add(side * scale, 1.0));
    let rough = sides.iter().map(|side| side * scale).map(|x| x * x).sum::<f64>().sqrt();
    // One step of Newton's method on what the rough root leaves.
    match added.and_then(|()| add(rough, -1.0)).and_then(|()| squares.total()) {
        Ok(Value::Float(rest)) => (rough + rest / (2.0 * rough)) / scale,
        _ => f64::NAN,
    }
}
