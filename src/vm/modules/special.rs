//! `math`: the error function and the gamma function; the latter as CPython computes it, after Lanczos.

use super::math::real;
use crate::value::{Exc, ExcType, Exception, Value, value_error};
use crate::vm::arguments::Shape;
use crate::vm::builtins::Builtin;
use crate::vm::pulling::called;
use std::f64::consts::PI;

pub(super) static FUNCTIONS: &[Builtin] = &[
    Builtin::new("erf", Shape::One, |mut a, _| called(real(&a.required(0)).map(|x| Value::Float(libm::erf(x)))))
        .of("math"),
    Builtin::new("erfc", Shape::One, |mut a, _| called(real(&a.required(0)).map(|x| Value::Float(libm::erfc(x)))))
        .of("math"),
    Builtin::new("gamma", Shape::One, |mut a, _| called(real(&a.required(0)).and_then(gamma).map(Value::Float)))
        .of("math"),
    Builtin::new("lgamma", Shape::One, |mut a, _| called(real(&a.required(0)).and_then(lgamma).map(Value::Float)))
        .of("math"),
];

const G: f64 = 6.02468004077673;
const G_MINUS_HALF: f64 = 5.52468004077673;
const OVER: [f64; 13] = [
    23531376880.41076,
    42919803642.6491,
    35711959237.35567,
    17921034426.03721,
    6039542586.352028,
    1439720407.3117216,
    248874557.86205417,
    31426415.585400194,
    2876370.6289353725,
    186056.26539522348,
    8071.672002365816,
    210.82427775157936,
    2.5066282746310002,
];
const UNDER: [f64; 13] = [
    0.0,
    39_916_800.0,
    120_543_840.0,
    150_917_976.0,
    105_258_076.0,
    45_995_730.0,
    13_339_535.0,
    2_637_558.0,
    357_423.0,
    32_670.0,
    1925.0,
    66.0,
    1.0,
];

fn lanczos(x: f64) -> f64 {
    let (mut over, mut under) = (0.0, 0.0);
    if x < 5.0 {
        for at in (0..OVER.len()).rev() {
            over = over * x + OVER[at];
            under = under * x + UNDER[at];
        }
    } else {
        for at in 0..OVER.len() {
            over = over / x + OVER[at];
            under = under / x + UNDER[at];
        }
    }
    over / under
}

/// `sin(pi * x)`, exact where that is a whole number.
fn sin_pi(x: f64) -> f64 {
    let y = x.abs() % 2.0;
    let sine = match (2.0 * y).round() as i32 {
        0 => (PI * y).sin(),
        1 => (PI * (y - 0.5)).cos(),
        2 => (PI * (1.0 - y)).sin(),
        3 => -(PI * (y - 1.5)).cos(),
        _ => (PI * (y - 2.0)).sin(),
    };
    1.0_f64.copysign(x) * sine
}

fn domain() -> Exc {
    value_error("math domain error")
}

fn range() -> Exc {
    Exception::with_message(ExcType::OverflowError, "math range error")
}

fn finite(x: f64) -> Result<f64, Exc> {
    if x.is_infinite() { Err(range()) } else { Ok(x) }
}

fn gamma(x: f64) -> Result<f64, Exc> {
    if !x.is_finite() {
        return if x == f64::NEG_INFINITY { Err(domain()) } else { Ok(x) };
    }
    if x == 0.0 {
        return Err(domain());
    }
    if x == x.floor() {
        if x < 0.0 {
            return Err(domain());
        }
        if x <= 23.0 {
            return Ok((1..x as u64).map(|n| n as f64).product());
        }
    }
    let size = x.abs();
    if size < 1e-20 {
        return finite(1.0 / x);
    }
    if size > 200.0 {
        return if x < 0.0 { Ok(0.0 / sin_pi(x)) } else { Err(range()) };
    }
    let y = size + G_MINUS_HALF;
    let z = if size > G_MINUS_HALF {
        let q = y - size;
        q - G_MINUS_HALF
    } else {
        let q = y - G_MINUS_HALF;
        q - size
    } * G
        / y;
    let result = if x < 0.0 {
        let mut r = -PI / sin_pi(size) / size * y.exp() / lanczos(size);
        r -= z * r;
        if size < 140.0 {
            r / y.powf(size - 0.5)
        } else {
            let root = y.powf(size / 2.0 - 0.25);
            r / root / root
        }
    } else {
        let mut r = lanczos(size) / y.exp();
        r += z * r;
        if size < 140.0 {
            r * y.powf(size - 0.5)
        } else {
            let root = y.powf(size / 2.0 - 0.25);
            r * root * root
        }
    };
    finite(result)
}

fn lgamma(x: f64) -> Result<f64, Exc> {
    if !x.is_finite() {
        return Ok(if x.is_nan() { x } else { f64::INFINITY });
    }
    if x == x.floor() && x <= 2.0 {
        return if x <= 0.0 { Err(domain()) } else { Ok(0.0) };
    }
    let size = x.abs();
    if size < 1e-20 {
        return Ok(-size.ln());
    }
    let mut r = lanczos(size).ln() - G;
    r += (size - 0.5) * ((size + G - 0.5).ln() - 1.0);
    if x < 0.0 {
        r = PI.ln() - sin_pi(size).abs().ln() - size.ln() - r;
    }
    finite(r)
}
