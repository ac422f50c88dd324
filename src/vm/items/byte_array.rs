//! The items and slices of a `bytearray`: read, set and deleted.

use super::{Bounds, Index, index_of, place};
use crate::value::{ByteArray, Exc, Slice, Value, check_size, index_error, type_error, value_error};
use crate::vm::methods::byte;
use crate::vm::pulling::Walk;

/// `array[key]`.
pub(super) fn get(array: &ByteArray, key: &Value) -> Result<Value, Exc> {
    match index_of("bytearray", key)? {
        Index::At(at) => {
            let bytes = array.bytes();
            let at = place(at, bytes.len()).ok_or_else(|| index_error("bytearray index out of range"))?;
            Ok(Value::Int(i64::from(bytes[at])))
        }
        Index::Slice(slice) => {
            let bounds = Bounds::of(slice, array.len())?;
            let bytes = array.bytes();
            Ok(ByteArray::new(bounds.indices().map(|at| bytes[at]).collect()).into_value())
        }
    }
}

/// `array[key] = value`.
pub(super) fn set(array: &ByteArray, key: &Value, value: &Value) -> Result<(), Exc> {
    match index_of("bytearray", key)? {
        Index::At(at) => {
            let byte = byte(value)?;
            let at = place(at, array.len()).ok_or_else(|| index_error("bytearray index out of range"))?;
            array.bytes_mut()[at] = byte;
            Ok(())
        }
        Index::Slice(slice) => set_slice(array, slice, value),
    }
}

fn set_slice(array: &ByteArray, slice: &Slice, value: &Value) -> Result<(), Exc> {
    let new = given(value)?;
    let bounds = Bounds::of(slice, array.len())?;
    if bounds.step != 1 && new.len() != bounds.count {
        let (new, count) = (new.len(), bounds.count);
        return Err(value_error(format!("attempt to assign bytes of size {new} to extended slice of size {count}")));
    }
    check_size(array.len().checked_add(new.len()))?;
    let bytes = &mut *array.bytes_mut();
    if bounds.step == 1 {
        let start = bounds.start as usize;
        bytes.splice(start..start + bounds.count, new);
    } else {
        bounds.indices().zip(new).for_each(|(at, byte)| bytes[at] = byte);
    }
    Ok(())
}

/// The bytes that a slice is to become.
fn given(value: &Value) -> Result<Vec<u8>, Exc> {
    if let Value::Bytes(bytes) = value {
        return Ok(bytes.to_vec());
    }
    if let Some(array) = ByteArray::from_value(value) {
        return Ok(array.bytes().clone());
    }
    let wrong = || type_error("can assign only bytes, buffers, or iterables of ints in range(0, 256)");
    if let Value::Str(_) | Value::Int(_) = value {
        return Err(wrong());
    }
    let mut walk = Walk::over(value).ok_or_else(wrong)?;
    let mut bytes = Vec::new();
    while let Some(item) = walk.next()? {
        bytes.push(byte(&item)?);
    }
    Ok(bytes)
}

/// `del array[key]`.
pub(super) fn delete(array: &ByteArray, key: &Value) -> Result<(), Exc> {
    match index_of("bytearray", key)? {
        Index::At(at) => {
            let at = place(at, array.len()).ok_or_else(|| index_error("bytearray index out of range"))?;
            array.bytes_mut().remove(at);
        }
        Index::Slice(slice) => {
            let bounds = Bounds::of(slice, array.len())?;
            let bytes = &mut *array.bytes_mut();
            let mut gone = vec![false; bytes.len()];
            bounds.indices().for_each(|at| gone[at] = true);
            let mut gone = gone.into_iter();
            bytes.retain(|_| gone.next() != Some(true));
        }
    }
    Ok(())
}
