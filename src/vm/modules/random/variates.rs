//! Numbers of other distributions, by CPython's formulas in CPython's order.

use std::f64::consts::{E, PI, TAU};

use super::twister::Twister;
use crate::value::float_math::{float_div, float_mod};
use crate::value::{Exc, value_error};

/// `low + (high - low) * random()`.
pub(super) fn uniform(twister: &mut Twister, low: f64, high: f64) -> f64 {
    low + (high - low) * twister.random()
}

pub(super) fn triangular(twister: &mut Twister, mut low: f64, mut high: f64, mode: Option<f64>) -> f64 {
    let mut u = twister.random();
    let mut c = match mode {
        None => 0.5,
        Some(mode) => match float_div(mode - low, high - low) {
            Ok(c) => c,
            Err(_) => return low,
        },
    };
    if u > c {
        u = 1.0 - u;
        c = 1.0 - c;
        std::mem::swap(&mut low, &mut high);
    }
    low + (high - low) * (u * c).sqrt()
}

pub(super) fn normal(twister: &mut Twister, mu: f64, sigma: f64) -> f64 {
    let magic = 4.0 * (-0.5_f64).exp() / 2.0_f64.sqrt();
    loop {
        let u1 = twister.random();
        let u2 = 1.0 - twister.random();
        let z = magic * (u1 - 0.5) / u2;
        if z * z / 4.0 <= -u2.ln() {
            return mu + z * sigma;
        }
    }
}

pub(super) fn gauss(twister: &mut Twister, mu: f64, sigma: f64) -> f64 {
    let z = twister.gauss.take().unwrap_or_else(|| {
        let angle = twister.random() * TAU;
        let radius = (-2.0 * (1.0 - twister.random()).ln()).sqrt();
        twister.gauss = Some(angle.sin() * radius);
        angle.cos() * radius
    });
    mu + z * sigma
}

pub(super) fn exponential(twister: &mut Twister, lambda: f64) -> Result<f64, Exc> {
    Ok(float_div(-(1.0 - twister.random()).ln(), lambda)?)
}

pub(super) fn von_mises(twister: &mut Twister, mu: f64, kappa: f64) -> Result<f64, Exc> {
    if kappa <= 1e-6 {
        return Ok(TAU * twister.random());
    }
    let s = 0.5 / kappa;
    let r = s + (1.0 + s * s).sqrt();
    let z = loop {
        let u1 = twister.random();
        let z = (PI * u1).cos();
        let d = z / (r + z);
        let u2 = twister.random();
        if u2 < 1.0 - d * d || u2 <= (1.0 - d) * d.exp() {
            break z;
        }
    };
    let q = 1.0 / r;
    let f = (q + z) / (1.0 + q * z);
    let theta = if twister.random() > 0.5 { mu + f.acos() } else { mu - f.acos() };
    Ok(float_mod(theta, TAU)?)
}

pub(super) fn gamma(twister: &mut Twister, alpha: f64, beta: f64) -> Result<f64, Exc> {
    if alpha <= 0.0 || beta <= 0.0 {
        return Err(value_error("gammavariate: alpha and beta must be > 0.0"));
    }
    if alpha > 1.0 {
        let magic = 1.0 + 4.5_f64.ln();
        let ainv = (2.0 * alpha - 1.0).sqrt();
        let bbb = alpha - 4.0_f64.ln();
        let ccc = alpha + ainv;
        loop {
            let u1 = twister.random();
            if !(1e-7 < u1 && u1 < 0.999_999_9) {
                continue;
            }
            let u2 = 1.0 - twister.random();
            let v = (u1 / (1.0 - u1)).ln() / ainv;
            let x = alpha * v.exp();
            let z = u1 * u1 * u2;
            let r = bbb + ccc * v - x;
            if r + magic - 4.5 * z >= 0.0 || r >= z.ln() {
                return Ok(x * beta);
            }
        }
    }
    if alpha == 1.0 {
        return Ok(-(1.0 - twister.random()).ln() * beta);
    }
    loop {
        let u = twister.random();
        let b = (E + alpha) / E;
        let p = b * u;
        let x = if p <= 1.0 { p.powf(1.0 / alpha) } else { -((b - p) / alpha).ln() };
        let u1 = twister.random();
        if (p > 1.0 && u1 <= x.powf(alpha - 1.0)) || (p <= 1.0 && u1 <= (-x).exp()) {
            return Ok(x * beta);
        }
    }
}

pub(super) fn beta(twister: &mut Twister, alpha: f64, beta: f64) -> Result<f64, Exc> {
    let y = gamma(twister, alpha, 1.0)?;
    if y == 0.0 {
        return Ok(0.0);
    }
    Ok(y / (y + gamma(twister, beta, 1.0)?))
}

pub(super) fn pareto(twister: &mut Twister, alpha: f64) -> Result<f64, Exc> {
    let u = 1.0 - twister.random();
    Ok(u.powf(float_div(-1.0, alpha)?))
}

pub(super) fn weibull(twister: &mut Twister, alpha: f64, beta: f64) -> Result<f64, Exc> {
    let u = 1.0 - twister.random();
    Ok(alpha * (-u.ln()).powf(float_div(1.0, beta)?))
}
