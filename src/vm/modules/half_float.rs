//! Floats of two bytes (IEEE 754 binary16): what `struct` calls `e`.

/// The bits of the nearest float of two bytes, ties to even; `None` where it is too large.
pub(super) fn to_bits(x: f64) -> Option<u16> {
    let sign = u16::from(x.is_sign_negative()) << 15;
    let size = x.abs();
    if x.is_nan() {
        return Some(sign | 0x7e00);
    }
    if x.is_infinite() {
        return Some(sign | 0x7c00);
    }
    // Below it the steps between two neighbours are all the same.
    let smallest_normal = 2.0_f64.powi(-14);
    let bits = if size < smallest_normal {
        (size * 2.0_f64.powi(24)).round_ties_even() as u16
    } else {
        let exponent = ((size.to_bits() >> 52) as i32 - 1023).min(16);
        let fraction = ((size / 2.0_f64.powi(exponent) - 1.0) * 1024.0).round_ties_even();
        ((exponent + 15) << 10) as u16 + fraction as u16
    };
    (bits < 0x7c00).then_some(sign | bits)
}

/// The float of two bytes that these bits are.
pub(super) fn of_bits(bits: u16) -> f64 {
    let sign = if bits & 0x8000 == 0 { 1.0 } else { -1.0 };
    let (exponent, fraction) = (i32::from(bits >> 10 & 0x1f), f64::from(bits & 0x3ff));
    sign * match exponent {
        0x1f if fraction == 0.0 => f64::INFINITY,
        0x1f => f64::NAN,
        0 => fraction * 2.0_f64.powi(-24),
        _ => (1.0 + fraction / 1024.0) * 2.0_f64.powi(exponent - 15),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_of_two_bytes_come_back() {
        for bits in 0..=u16::MAX {
            let x = of_bits(bits);
            assert!(x.is_nan() || to_bits(x) == Some(bits), "{bits:#x}");
        }
    }

    #[test]
    fn between_two_neighbours_the_even_one_is_taken() {
        assert_eq!(to_bits(1.0 + 1.0 / 2048.0), to_bits(1.0));
        assert_eq!(to_bits(65519.0), Some(0x7bff));
        assert_eq!(to_bits(65520.0), None);
    }
}
