//! `statistics`: exact where CPython's is, which sums fractions and rounds once.

mod exact;

use num_bigint::BigInt;

use super::fields::Fields;
use super::library::{Constant, Library};
use super::summing::Partials;
use super::written;
use crate::machine::{Called, Context};
use crate::value::{
    BinaryOp, CompareOp, Dict, Exc, ExcType, Exception, Type, Value, binary, compare, type_error, value_error,
};
use crate::vm::arguments::{Bound, Named, Shape, index};
use crate::vm::builtins::Builtin;
use crate::vm::pulling::{self, called};
use crate::vm::sorting;

use exact::{Ratio, Sum, float_of, is_negative};

const DATA: Shape = Shape::named(&["data"], 1);
const WEIGHTED: Shape = Shape::named(&["data", "weights"], 1);
const TWO: Shape = Shape::Between(2, 2);

pub(super) static MODULE: Library = Library {
    functions: &[FUNCTIONS],
    constants: &[
        ("LinearRegression", Constant::Type(Type::LinearRegression)),
        ("StatisticsError", Constant::Class(ExcType::StatisticsError)),
    ],
    construct: |class, arguments, _| match class {
        Type::LinearRegression => Ok(called(regression(arguments.positional))),
        _ => Err(arguments),
    },
    ..Library::named("statistics")
};

/// `LinearRegression(slope, intercept)`
fn regression(items: Vec<Value>) -> Result<Value, Exc> {
    if items.len() != 2 {
        return Err(type_error("LinearRegression takes a slope and an intercept"));
    }
    Ok(Fields::to_value(Type::LinearRegression, "LinearRegression", &["slope", "intercept"], items, Vec::new()))
}

static FUNCTIONS: &[Builtin] = &[
    Builtin::effectful("correlation", TWO, |a, cx| pairs("correlation", a, cx, correlation)),
    Builtin::effectful("covariance", TWO, |a, cx| pairs("covariance", a, cx, covariance)),
    Builtin::effectful("fmean", WEIGHTED, |a, cx| weighted("fmean", a, cx, fmean)),
    Builtin::effectful("geometric_mean", DATA, |a, cx| of_data(a, cx, |items, _| geometric_mean(&items))),
    Builtin::effectful("harmonic_mean", WEIGHTED, |a, cx| weighted("harmonic_mean", a, cx, harmonic_mean)),
    Builtin::effectful(
        "linear_regression",
        Shape::Named(Named { names: &["", "", "proportional"], required: 2, by_position: 2 }),
        linear_regression,
    ),
    Builtin::effectful("mean", DATA, |a, cx| of_numbers("mean", a, cx, |items, _| mean(&items))),
    Builtin::effectful("median", DATA, |a, cx| of_data(a, cx, |items, _| median(items, Middle::Both))),
    Builtin::effectful("median_grouped", Shape::named(&["data", "interval"], 1), |a, cx| {
        of_numbers("median_grouped", a, cx, |items, a| median_grouped(items, a.get(1)))
    }),
    Builtin::effectful("median_high", DATA, |a, cx| of_data(a, cx, |items, _| median(items, Middle::High))),
    Builtin::effectful("median_low", DATA, |a, cx| of_data(a, cx, |items, _| median(items, Middle::Low))),
    Builtin::effectful("mode", DATA, |a, cx| of_data(a, cx, |items, _| mode(&items))),
    Builtin::effectful("multimode", DATA, |a, cx| of_data(a, cx, |items, _| commonest(&items).map(Value::list))),
    Builtin::effectful("pstdev", Shape::named(&["data", "mu"], 1), |a, cx| spread(a, cx, "pstdev")),
    Builtin::effectful("pvariance", Shape::named(&["data", "mu"], 1), |a, cx| spread(a, cx, "pvariance")),
    Builtin::effectful(
        "quantiles",
        Shape::Named(Named { names: &["data", "n", "method"], required: 1, by_position: 1 }),
        |a, cx| of_data(a, cx, quantiles),
    ),
    Builtin::effectful("stdev", Shape::named(&["data", "xbar"], 1), |a, cx| spread(a, cx, "stdev")),
    Builtin::effectful("variance", Shape::named(&["data", "xbar"], 1), |a, cx| spread(a, cx, "variance")),
];

fn refused(text: impl Into<String>) -> Exc {
    Exception::with_message(ExcType::StatisticsError, text)
}

/// Collects the first argument, then answers with it and the others.
fn of_data(mut arguments: Bound, cx: &mut Context<'_>, answer: fn(Vec<Value>, &Bound) -> Result<Value, Exc>) -> Called {
    let data = arguments.required(0);
    pulling::collect(&data, move |items, _| answer(items, &arguments), cx)
}

/// Whether numbers of classes of the program's, or of modules that are written in the language, are among these.
fn are_general(items: &[Value]) -> bool {
    items.iter().any(|item| item.scalar().is_none() && item.instance().is_some())
}

/// What the text of `_statistics` makes of numbers of all kinds.
fn general(name: &str, given: Vec<Value>, cx: &mut Context<'_>) -> Called {
    match written::find("_statistics", name) {
        Some(Ok(function)) => cx.world().call(&function, given.into(), cx),
        Some(Err(exc)) => Called::Raised(exc),
        None => Called::Raised(type_error("unsupported type")),
    }
}

/// As [`of_data`], for numbers of all kinds.
fn of_numbers(
    name: &'static str,
    mut arguments: Bound,
    cx: &mut Context<'_>,
    answer: fn(Vec<Value>, &Bound) -> Result<Value, Exc>,
) -> Called {
    let data = arguments.required(0);
    let then = move |items: Vec<Value>, cx: &mut Context<'_>| match are_general(&items) {
        true => general(name, [Value::list(items)].into_iter().chain(arguments.take(1)).collect(), cx),
        false => called(answer(items, &arguments)),
    };
    pulling::collect_then(&data, then, cx)
}

/// What data comes to, with weights or without.
type Weighted = fn(&[Value], Option<&[Value]>) -> Result<Value, Exc>;

/// Collects the data, and the weights where there are any.
fn weighted(name: &'static str, mut arguments: Bound, cx: &mut Context<'_>, answer: Weighted) -> Called {
    let (data, weights) = (arguments.required(0), arguments.take(1).filter(|given| !matches!(given, Value::None)));
    let Some(weights) = weights else {
        let then = move |items: Vec<Value>, cx: &mut Context<'_>| match are_general(&items) {
            true => general(name, vec![Value::list(items)], cx),
            false => called(answer(&items, None)),
        };
        return pulling::collect_then(&data, then, cx);
    };
    both(&data, weights, cx, move |items, weights, cx| match are_general(&items) || are_general(&weights) {
        true => general(name, vec![Value::list(items), Value::list(weights)], cx),
        false => called(answer(&items, Some(&weights))),
    })
}

/// Collects both arguments.
fn pairs(
    name: &'static str,
    mut arguments: Bound,
    cx: &mut Context<'_>,
    answer: fn(&[Value], &[Value]) -> Result<Value, Exc>,
) -> Called {
    let (x, y) = (arguments.required(0), arguments.required(1));
    both(&x, y, cx, move |x, y, cx| match are_general(&x) || are_general(&y) {
        true => general(name, vec![Value::list(x), Value::list(y)], cx),
        false => called(answer(&x, &y)),
    })
}

/// Collects two values, one after the other, and goes on with both.
fn both(
    x: &Value,
    y: Value,
    cx: &mut Context<'_>,
    then: impl FnOnce(Vec<Value>, Vec<Value>, &mut Context<'_>) -> Called + 'static,
) -> Called {
    let next = move |x: Vec<Value>, cx: &mut Context<'_>| pulling::collect_then(&y, move |y, cx| then(x, y, cx), cx);
    pulling::collect_then(x, next, cx)
}

fn fsum(numbers: impl IntoIterator<Item = f64>) -> Result<f64, Exc> {
    let mut sum = Partials::default();
    numbers.into_iter().try_for_each(|x| sum.add(x))?;
    float_of(&sum.total()?)
}

fn floats(items: &[Value]) -> Result<Vec<f64>, Exc> {
    items.iter().map(float_of).collect()
}

fn mean(items: &[Value]) -> Result<Value, Exc> {
    if items.is_empty() {
        return Err(refused("mean requires at least one data point"));
    }
    let sum = Sum::of(items, false)?;
    match sum.special {
        Some(x) => Ok(Value::Float(x / items.len() as f64)),
        None => sum.total.divided(&Ratio::whole(items.len())).to_value(sum.kind),
    }
}

fn fmean(items: &[Value], weights: Option<&[Value]>) -> Result<Value, Exc> {
    let Some(weights) = weights else {
        let total = fsum(floats(items)?)?;
        if items.is_empty() {
            return Err(refused("fmean requires at least one data point"));
        }
        return Ok(Value::Float(total / items.len() as f64));
    };
    let products =
        items.iter().zip(weights).map(|(x, w)| binary(BinaryOp::Mul, x, w)).collect::<Result<Vec<_>, Exc>>()?;
    let over = fsum(floats(&products)?)?;
    if items.len() != weights.len() {
        return Err(refused("data and weights must be the same length"));
    }
    match fsum(floats(weights)?)? {
        0.0 => Err(refused("sum of weights must be non-zero")),
        under => Ok(Value::Float(over / under)),
    }
}

fn geometric_mean(items: &[Value]) -> Result<Value, Exc> {
    let empty = || refused("geometric mean requires a non-empty dataset containing positive numbers");
    let log = |item| match super::math::logarithm(item, f64::ln) {
        Err(exc) if exc.class == ExcType::ValueError => Err(empty()),
        log => log,
    };
    let logs = items.iter().map(log).collect::<Result<Vec<f64>, Exc>>()?;
    if logs.is_empty() {
        return Err(empty());
    }
    let n = logs.len() as f64;
    Ok(Value::Float((fsum(logs)? / n).exp()))
}

fn harmonic_mean(items: &[Value], weights: Option<&[Value]>) -> Result<Value, Exc> {
    let negative = || refused("harmonic mean does not support negative values");
    match (items, weights) {
        ([], _) => return Err(refused("harmonic_mean requires at least one data point")),
        ([one], None) => {
            return match crate::value::number(one) {
                None => Err(type_error("unsupported type")),
                Some(_) if is_negative(one)? => Err(negative()),
                Some(_) => Ok(one.clone()),
            };
        }
        _ => {}
    }
    let ones = vec![Value::Int(1); items.len()];
    let mut endless = None;
    let heavy = match weights {
        None => Ratio::whole(items.len()),
        Some(weights) if weights.len() != items.len() => {
            return Err(refused("Number of weights does not match data size"));
        }
        Some(weights) => {
            for weight in weights {
                if is_negative(weight)? {
                    return Err(negative());
                }
            }
            let sum = Sum::of(weights, false)?;
            endless = sum.special;
            sum.total
        }
    };
    let mut parts = Vec::with_capacity(items.len());
    for (x, w) in items.iter().zip(weights.unwrap_or(&ones)) {
        if is_negative(x)? {
            return Err(negative());
        }
        parts.push(match w.is_true() {
            false => Value::Int(0),
            true => match binary(BinaryOp::Div, w, x) {
                Err(exc) if exc.class == ExcType::ZeroDivisionError => return Ok(Value::Int(0)),
                part => part?,
            },
        });
    }
    let sum = Sum::of(&parts, false)?;
    if sum.special.is_some() || endless.is_some() {
        let float = |special: Option<f64>, ratio: &Ratio| special.map_or_else(|| ratio.to_float(), Ok);
        return Ok(Value::Float(float(endless, &heavy)? / float(sum.special, &sum.total)?));
    }
    if sum.total.is_zero() || sum.total.is_negative() {
        return Err(refused("Weighted sum must be positive"));
    }
    heavy.divided(&sum.total).to_value(sum.kind)
}

fn sorted(items: Vec<Value>) -> Result<Vec<Value>, Exc> {
    sorting::sort(items, |item| item, false)
}

/// Which of the two in the middle.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Middle {
    Low,
    High,
    Both,
}

fn median(items: Vec<Value>, middle: Middle) -> Result<Value, Exc> {
    let items = sorted(items)?;
    let n = items.len();
    if n == 0 {
        return Err(refused("no median for empty data"));
    }
    if n % 2 == 1 || middle == Middle::High {
        return Ok(items[n / 2].clone());
    }
    if middle == Middle::Low {
        return Ok(items[n / 2 - 1].clone());
    }
    binary(BinaryOp::Div, &binary(BinaryOp::Add, &items[n / 2 - 1], &items[n / 2])?, &Value::Int(2))
}

fn median_grouped(items: Vec<Value>, interval: Option<&Value>) -> Result<Value, Exc> {
    let items = sorted(items)?;
    let n = items.len();
    if n == 0 {
        return Err(refused("no median for empty data"));
    }
    let x = &items[n / 2];
    let place = |stays: &dyn Fn(&Value) -> Result<bool, Exc>, mut low: usize| {
        let mut high = n;
        while low < high {
            let middle = usize::midpoint(low, high);
            if stays(&items[middle])? {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        Ok::<usize, Exc>(low)
    };
    let below = place(&|item| compare(CompareOp::Lt, item, x), 0)?;
    let same = place(&|item| compare(CompareOp::Lt, x, item).map(|after| !after), below)? - below;
    let float = |value: &Value| {
        float_of(value).map_err(|exc| match exc.class {
            ExcType::TypeError => type_error("Value cannot be converted to a float"),
            _ => exc,
        })
    };
    let (interval, x) = (interval.map_or(Ok(1.0), float)?, float(x)?);
    let low = x - interval / 2.0;
    Ok(Value::Float(low + interval * (n as f64 / 2.0 - below as f64) / same as f64))
}

/// The values that occur most often, in the order in which they came first.
fn commonest(items: &[Value]) -> Result<Vec<Value>, Exc> {
    let counts = Dict::new();
    for item in items {
        let count = match counts.get(item)? {
            Some(Value::Int(n)) => n + 1,
            _ => 1,
        };
        counts.set(item.clone(), Value::Int(count))?;
    }
    let pairs = counts.pairs();
    let most = pairs.iter().map(|(_, count)| if let Value::Int(n) = count { *n } else { 0 }).max();
    Ok(pairs
        .into_iter()
        .filter(|(_, count)| matches!(count, Value::Int(n) if Some(*n) == most))
        .map(|(value, _)| value)
        .collect())
}

fn mode(items: &[Value]) -> Result<Value, Exc> {
    commonest(items)?.into_iter().next().ok_or_else(|| refused("no mode for empty data"))
}

fn quantiles(items: Vec<Value>, arguments: &Bound) -> Result<Value, Exc> {
    let n = arguments.get(1).map_or(Ok(4), index)?;
    if n < 1 {
        return Err(refused("n must be at least 1"));
    }
    crate::value::check_size(usize::try_from(n).ok().and_then(|n| n.checked_mul(size_of::<Value>())))?;
    let items = sorted(items)?;
    let count = items.len() as i64;
    if count < 2 {
        return Err(refused("must have at least two data points"));
    }
    let inclusive = match arguments.get(2) {
        None => false,
        Some(Value::Str(text)) if text.as_bytes() == b"exclusive" => false,
        Some(Value::Str(text)) if text.as_bytes() == b"inclusive" => true,
        Some(other) => return Err(value_error(format!("Unknown method: {}", other.repr()))),
    };
    let between = |low: usize, delta: i64| {
        let part = |value: &Value, by: i64| binary(BinaryOp::Mul, value, &Value::Int(by));
        let sum = binary(BinaryOp::Add, &part(&items[low], n - delta)?, &part(&items[low + 1], delta)?)?;
        binary(BinaryOp::Div, &sum, &Value::Int(n))
    };
    let cut = |at: i64| match inclusive {
        true => {
            let (low, delta) = (at * (count - 1) / n, at * (count - 1) % n);
            between(low as usize, delta)
        }
        false => {
            let low = (at * (count + 1) / n).clamp(1, count - 1);
            between(low as usize - 1, at * (count + 1) - low * n)
        }
    };
    (1..n).map(cut).collect::<Result<Vec<_>, Exc>>().map(Value::list)
}

/// `variance`, `stdev` and those of a whole population.
fn spread(arguments: Bound, cx: &mut Context<'_>, name: &'static str) -> Called {
    match name {
        "pstdev" => of_numbers(name, arguments, cx, |items, a| spread_of(&items, a, "pstdev", true, true)),
        "pvariance" => of_numbers(name, arguments, cx, |items, a| spread_of(&items, a, "pvariance", true, false)),
        "stdev" => of_numbers(name, arguments, cx, |items, a| spread_of(&items, a, "stdev", false, true)),
        _ => of_numbers(name, arguments, cx, |items, a| spread_of(&items, a, "variance", false, false)),
    }
}

fn spread_of(items: &[Value], arguments: &Bound, name: &str, population: bool, root: bool) -> Result<Value, Exc> {
    let (sum, squares) = match arguments.given(1) {
        None => {
            let sum = Sum::of(items, true)?;
            let squares = if items.is_empty() { Ratio::whole(0) } else { sum.deviations() };
            (sum, squares)
        }
        Some(center) => {
            let away = items.iter().map(|x| {
                let d = binary(BinaryOp::Sub, x, center)?;
                binary(BinaryOp::Mul, &d, &d)
            });
            let sum = Sum::of(&away.collect::<Result<Vec<_>, Exc>>()?, false)?;
            let squares = sum.total.clone();
            (sum, squares)
        }
    };
    let least = if population { 1 } else { 2 };
    if items.len() < least {
        let points = if population { "one data point" } else { "two data points" };
        return Err(refused(format!("{name} requires at least {points}")));
    }
    if let Some(special) = sum.special {
        return Ok(Value::Float(if special.is_nan() { special } else { f64::INFINITY }));
    }
    let of_each = squares.divided(&Ratio::whole(BigInt::from(items.len() + 1 - least)));
    match root {
        true => of_each.root().map(Value::Float),
        false => of_each.to_value(sum.kind),
    }
}

fn check_pairs(name: &str, x: &[Value], y: &[Value]) -> Result<(), Exc> {
    if x.len() != y.len() {
        return Err(refused(format!("{name} requires that both inputs have same number of data points")));
    }
    if x.len() < 2 {
        return Err(refused(format!("{name} requires at least two data points")));
    }
    Ok(())
}

/// Both, each less its mean.
fn centered(x: &[Value], y: &[Value]) -> Result<(Vec<f64>, Vec<f64>, f64, f64), Exc> {
    let (x, y) = (floats(x)?, floats(y)?);
    let n = x.len() as f64;
    let (of_x, of_y) = (fsum(x.iter().copied())? / n, fsum(y.iter().copied())? / n);
    Ok((x.iter().map(|x| x - of_x).collect(), y.iter().map(|y| y - of_y).collect(), of_x, of_y))
}

fn products(x: &[f64], y: &[f64]) -> Result<f64, Exc> {
    fsum(x.iter().zip(y).map(|(x, y)| x * y))
}

fn covariance(x: &[Value], y: &[Value]) -> Result<Value, Exc> {
    check_pairs("covariance", x, y)?;
    let (dx, dy, ..) = centered(x, y)?;
    Ok(Value::Float(products(&dx, &dy)? / (x.len() - 1) as f64))
}

fn correlation(x: &[Value], y: &[Value]) -> Result<Value, Exc> {
    check_pairs("correlation", x, y)?;
    let (dx, dy, ..) = centered(x, y)?;
    let (both, of_x, of_y) = (products(&dx, &dy)?, products(&dx, &dx)?, products(&dy, &dy)?);
    match (of_x * of_y).sqrt() {
        0.0 => Err(refused("at least one of the inputs is constant")),
        size => Ok(Value::Float(both / size)),
    }
}

fn linear_regression(mut arguments: Bound, cx: &mut Context<'_>) -> Called {
    let (x, y) = (arguments.required(0), arguments.required(1));
    let proportional = arguments.get(2).is_some_and(Value::is_true);
    both(&x, y, cx, move |x, y, cx| match are_general(&x) || are_general(&y) {
        true => general("linear_regression", vec![Value::list(x), Value::list(y), Value::Bool(proportional)], cx),
        false => called(fitted(&x, &y, proportional)),
    })
}

fn fitted(x: &[Value], y: &[Value], proportional: bool) -> Result<Value, Exc> {
    check_pairs("linear regression", x, y)?;
    let (dx, dy, of_x, of_y) = match proportional {
        true => (floats(x)?, floats(y)?, 0.0, 0.0),
        false => centered(x, y)?,
    };
    let slope = match products(&dx, &dx)? {
        0.0 => return Err(refused("x is constant")),
        of_x => products(&dx, &dy)? / of_x,
    };
    let intercept = if proportional { 0.0 } else { of_y - slope * of_x };
    regression(vec![Value::Float(slope), Value::Float(intercept)])
}
