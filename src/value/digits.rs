//! The decimal digits of an int of 64 bits.

use super::Str;

/// The longest decimal of 64 bits, with its sign.
const DIGITS: usize = 20;

/// The decimal digits of a number at the end of `room`, and where they begin.
#[inline]
fn digits(n: i64, room: &mut [u8; DIGITS]) -> usize {
    let mut at = DIGITS;
    let mut left = n.unsigned_abs();
    loop {
        at -= 1;
        room[at] = b'0' + (left % 10) as u8;
        left /= 10;
        if left == 0 {
            break;
        }
    }
    if n < 0 {
        at -= 1;
        room[at] = b'-';
    }
    at
}

/// `str(n)`.
pub(super) fn display_int(n: i64) -> Str {
    let mut room = [0; DIGITS];
    let at = digits(n, &mut room);
    Str::from_wtf8(&room[at..])
}

/// Appends an int's digits.
pub(crate) fn push_int(out: &mut Vec<u8>, n: i64) {
    let mut room = [0; DIGITS];
    let at = digits(n, &mut room);
    out.extend_from_slice(&room[at..]);
}
