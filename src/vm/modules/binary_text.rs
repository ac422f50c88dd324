//! What `base64` and `struct` need of the machine's own numbers and bytes; the rest of them is written in the language itself.

use super::library::Library;
use super::{checksums, half_float};
use crate::value::{ByteArray, Exc, ExcType, Exception, Value, check_size, type_error};
use crate::vm::arguments::{Bound, Shape};
use crate::vm::builtins::Builtin;
use crate::vm::pulling::called;

/// Its name: no program imports it.
pub(super) static MODULE: Library = Library { functions: &[FUNCTIONS], ..Library::named("_binary") };

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

static FUNCTIONS: &[Builtin] = &[
    // `adler32(bytes, before)`
    Builtin::effectful("adler32", Shape::Between(2, 2), |a, _| called(summed(&a, checksums::adler32))),
    // `b64decode(bytes)`: what the letters say, None where the padding is wrong, an int where too few letters stand there.
    Builtin::effectful("b64decode", Shape::One, |a, _| {
        called(bytes_of(&a, 0).map(|bytes| match decoded(&bytes) {
            Ok(bytes) => Value::Bytes(bytes.into()),
            Err(letters) => letters.map_or(Value::None, Value::from),
        }))
    }),
    Builtin::effectful("b64encode", Shape::One, |a, _| {
        called(bytes_of(&a, 0).and_then(|bytes| {
            check_size(bytes.len().checked_mul(2))?;
            Ok(Value::Bytes(encoded(&bytes).into()))
        }))
    }),
    // `crc32(bytes, before)`
    Builtin::effectful("crc32", Shape::Between(2, 2), |a, _| called(summed(&a, checksums::crc32))),
    // `float_bytes(x, size)`: little end first.
    Builtin::effectful("float_bytes", Shape::Between(2, 2), |a, _| {
        called(number_of(&a).and_then(|x| match a.get(1) {
            Some(Value::Int(2)) => match half_float::to_bits(x) {
                Some(bits) => Ok(Value::Bytes(bits.to_le_bytes().to_vec().into())),
                None => {
                    let text = "float too large to pack with e format";
                    Err(Exception::with_message(ExcType::OverflowError, text))
                }
            },
            Some(Value::Int(4)) if x.is_finite() && (x as f32).is_infinite() => {
                let text = "float too large to pack with f format";
                Err(Exception::with_message(ExcType::OverflowError, text))
            }
            Some(Value::Int(4)) => Ok(Value::Bytes((x as f32).to_le_bytes().to_vec().into())),
            _ => Ok(Value::Bytes(x.to_le_bytes().to_vec().into())),
        }))
    }),
    // `float_of(bytes)`: little end first.
    Builtin::effectful("float_of", Shape::One, |a, _| {
        called(bytes_of(&a, 0).and_then(|bytes| match *bytes.as_slice() {
            [a, b] => Ok(Value::Float(half_float::of_bits(u16::from_le_bytes([a, b])))),
            [a, b, c, d] => Ok(Value::Float(f64::from(f32::from_le_bytes([a, b, c, d])))),
            [a, b, c, d, e, f, g, h] => Ok(Value::Float(f64::from_le_bytes([a, b, c, d, e, f, g, h]))),
            _ => Err(type_error("a float takes 2, 4 or 8 bytes")),
        }))
    }),
];

fn number_of(arguments: &Bound) -> Result<f64, Exc> {
    match arguments.get(0).map(Value::plain) {
        Some(Value::Float(x)) => Ok(*x),
        _ => Err(type_error("required argument is not a float")),
    }
}

/// The checksum of bytes, from what it was before.
fn summed(arguments: &Bound, sum: fn(&[u8], u32) -> u32) -> Result<Value, Exc> {
    let before = match arguments.get(1) {
        Some(Value::Int(before)) => *before as u32,
        _ => 0,
    };
    Ok(Value::Int(i64::from(sum(&bytes_of(arguments, 0)?, before))))
}

fn bytes_of(arguments: &Bound, at: usize) -> Result<Vec<u8>, Exc> {
    let value = arguments.get(at).unwrap_or(&Value::None);
    match value.plain() {
        Value::Bytes(bytes) => Ok(bytes.to_vec()),
        other => match ByteArray::from_value(other) {
            Some(array) => Ok(array.bytes().to_vec()),
            None => Err(type_error(format!("a bytes-like object is required, not '{}'", value.type_name()))),
        },
    }
}

fn encoded(bytes: &[u8]) -> Vec<u8> {
    let mut text = Vec::with_capacity(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let at = |place: usize| u32::from(three.get(place).copied().unwrap_or(0));
        let bits = at(0) << 16 | at(1) << 8 | at(2);
        for place in 0..4 {
            let letter = (bits >> (18 - 6 * place)) as usize & 63;
            text.push(if place <= three.len() { ALPHABET[letter] } else { b'=' });
        }
    }
    text
}

/// The bytes of a text, in which what is no letter counts for nothing. `Err`: the padding is wrong, or so many letters are one too
/// few.
fn decoded(text: &[u8]) -> Result<Vec<u8>, Option<usize>> {
    let (mut bytes, mut bits, mut letters, mut padding) = (Vec::with_capacity(text.len() / 4 * 3), 0_u32, 0_usize, 0);
    for byte in text {
        if *byte == b'=' {
            padding += 1;
            // Two letters and two signs, or three and one, end the text.
            if letters % 4 >= 2 && letters % 4 + padding >= 4 {
                return Ok(bytes);
            }
            continue;
        }
        let Some(letter) = ALPHABET.iter().position(|letter| letter == byte) else { continue };
        padding = 0;
        bits = bits << 6 | letter as u32;
        letters += 1;
        match letters % 4 {
            2 => bytes.push((bits >> 4) as u8),
            3 => bytes.push((bits >> 2) as u8),
            0 => bytes.push(bits as u8),
            _ => {}
        }
    }
    match letters % 4 {
        0 => Ok(bytes),
        1 => Err(Some(letters)),
        _ => Err(None),
    }
}
