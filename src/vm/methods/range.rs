//! The methods of `range` and `slice`.

use super::table::Method;
use crate::value::{Exc, Value, contains, int_from_big, number, value_error};
use crate::vm::arguments::{Bound, Shape, index};
use crate::vm::items::Bounds;

pub(super) static RANGE: &[Method] = &[
    Method::new("count", Shape::One, |this, mut arguments| {
        let found = contains(this, &arguments.required(0)).unwrap_or(Ok(false))?;
        Ok(Value::Int(i64::from(found)))
    }),
    Method::new("index", Shape::One, place),
];

pub(super) static SLICE: &[Method] = &[Method::new("indices", Shape::One, |this, mut arguments| {
    let len = arguments.required(0);
    let negative = || value_error("length should not be negative");
    if number(&len).and_then(|n| n.to_big()).is_some_and(|n| n.sign() == num_bigint::Sign::Minus) {
        return Err(negative());
    }
    let len = index(&len)?;
    let Value::Slice(slice) = this else { unreachable!("the table is that of slice") };
    let len = usize::try_from(len).map_err(|_| negative())?;
    let bounds = Bounds::of(slice, len)?;
    Ok(Value::tuple(vec![Value::Int(bounds.start), Value::Int(bounds.stop), Value::Int(bounds.step)]))
})];

fn place(this: &Value, mut arguments: Bound) -> Result<Value, Exc> {
    let wanted = arguments.required(0);
    let Value::Range(range) = this else { unreachable!("the table is that of range") };
    let n = number(&wanted).and_then(|n| match n {
        crate::value::Number::Float(x) if x.fract() == 0.0 => num_traits::FromPrimitive::from_f64(x),
        n => n.to_big(),
    });
    match n {
        Some(n) if contains(this, &wanted).unwrap_or(Ok(false))? => {
            let at = (n - &range.start) / &range.step;
            Ok(int_from_big(at))
        }
        Some(_) if number(&wanted).is_some_and(|n| n.to_big().is_some()) => {
            Err(value_error(format!("{} is not in range", wanted.repr())))
        }
        _ => Err(value_error("sequence.index(x): x not in sequence")),
    }
}
