//! `sum`: all items added up.

use std::rc::Rc;

use num_bigint::BigInt;

use crate::catalog::each::{Taken, fact};
use crate::catalog::fold::{Fold, Folding};
use crate::catalog::{Bound, Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{Chunk, Context, Holds, World};
use crate::value::{BinaryOp, Exc, Value, binary, int_from_big, number, short_repr, type_error};

pub(super) static SUM: StageDef = StageDef {
    doc: StageDoc {
        name: "sum",
        keywords: &["add", "total", "plus"],
        class: Class::Fold,
        holds: Holds::Streams,
        endless: false,
        params: &[
            Param::iterable("where the items come from"),
            Param::value("start", "what they are added to").or("0"),
        ],
        summary: "all items added up",
        doc: "Adds the items to start, one after the other, and gives the total once there are no more. Ints have no \
              bound; floats round at each addition, as in CPython 3.11 (3.12 and later compensate). Texts are a \
              TypeError. (Python, Built-in Functions: sum)",
        asks: "everything",
        example: Example { text: "range(5) | sum()", output: &["10"] },
    },
    class: None,
    effectful: false,
    live: false,
    build,
};

fn build(bound: &Bound, world: &Rc<World>) -> Result<Built, Exc> {
    let upstream = bound.iter("iterable", world)?;
    let start = bound.get("start").cloned().unwrap_or(Value::Int(0));
    match start {
        Value::Str(_) => return Err(type_error("sum() can't sum strings [use ''.join(seq) instead]")),
        Value::Bytes(_) => return Err(type_error("sum() can't sum bytes [use b''.join(seq) instead]")),
        _ => {}
    }
    Ok(Built::new(Folding::over(Sum { total: start }, &upstream), vec![upstream]))
}

#[derive(Debug)]
struct Sum {
    total: Value,
}

/// A total to which floats are added as they are.
fn as_float(total: &Value) -> Option<f64> {
    match total {
        Value::Float(total) => Some(*total),
        Value::Int(0) => Some(0.0),
        _ => None,
    }
}

impl Fold for Sum {
    fn chunk(&mut self, items: &mut Chunk, _: &mut Context<'_>) -> bool {
        if let (Some(floats), Some(total)) = (items.as_floats(), as_float(&self.total)) {
            self.total = Value::Float(floats.iter().fold(total, |total, x| total + x));
            *items = Chunk::default();
            return true;
        }
        let (Some(ints), Some(total)) = (items.as_ints(), number(&self.total)) else { return false };
        // A chunk of 64-bit ints cannot leave 128 bits.
        let added: i128 = ints.iter().map(|n| i128::from(*n)).sum();
        self.total = match total.to_big() {
            Some(total) => match (&self.total, i64::try_from(added)) {
                (Value::Int(small), Ok(added)) => match small.checked_add(added) {
                    Some(total) => Value::Int(total),
                    None => int_from_big(total + added),
                },
                _ => int_from_big(total + BigInt::from(added)),
            },
            None => return false,
        };
        *items = Chunk::default();
        true
    }

    fn item(&mut self, item: &Value, _: &mut Context<'_>) -> Taken {
        if let (Value::Int(total), Value::Int(n)) = (&self.total, item)
            && let Some(total) = total.checked_add(*n)
        {
            self.total = Value::Int(total);
            return Taken::Keep;
        }
        match binary(BinaryOp::Add, &self.total, item) {
            Ok(total) => {
                self.total = total;
                Taken::Keep
            }
            Err(exc) => Taken::Fail(exc),
        }
    }

    fn finish(&mut self) -> Result<Value, Exc> {
        Ok(std::mem::take(&mut self.total))
    }

    fn held_bytes(&self) -> usize {
        self.total.heap_bytes()
    }

    fn facts(&self) -> Vec<(String, String)> {
        vec![fact("total so far", short_repr(&self.total, 60))]
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::trial::{Trial, list};
    use crate::value::Value;

    fn sum(items: Vec<Value>) -> Vec<String> {
        Trial::of("sum", vec![Value::list(items)]).all(10)
    }

    #[test]
    fn ints_have_no_bound() {
        assert_eq!(Trial::of("sum", vec![list([i64::MAX, i64::MAX, -1])]).all(10), ["18446744073709551613"]);
        let numbers = Trial::stage("range", vec![Value::Int(i64::MAX - 3), Value::Int(i64::MAX)]);
        assert_eq!(Trial::of("sum", vec![numbers]).all(10), ["27670116110564327415"]);
        assert_eq!(sum(vec![]), ["0"]);
    }

    #[test]
    fn bools_count_and_start_may_be_anything_that_adds() {
        assert_eq!(sum(vec![Value::Bool(true), Value::Bool(true)]), ["2"]);
        let lists = Value::list(vec![list([1]), list([2])]);
        assert_eq!(Trial::of("sum", vec![lists, list([0])]).all(10), ["[0, 1, 2]"]);
    }

    #[test]
    fn floats_round_at_each_addition() {
        // python3.11: sum([0.1] * 10) == 0.9999999999999999
        let total = Trial::of("sum", vec![Value::list(vec![Value::Float(0.1); 10])]).values(1);
        assert!(matches!(total[0], Value::Float(x) if x == 0.999_999_999_999_999_9), "{total:?}");
    }

    #[test]
    fn texts_are_refused_in_cpython_s_words() {
        assert_eq!(
            Trial::refused("sum", vec![list([]), Value::from("")]),
            "TypeError: sum() can't sum strings [use ''.join(seq) instead]"
        );
        assert_eq!(sum(vec![Value::from("a")]), ["TypeError: unsupported operand type(s) for +: 'int' and 'str'"]);
    }
}
