//! Tuples, texts and records put together from what stands in registers.

use super::super::loaded::Loaded;
use super::super::slot::{Slot, put_copy, shift};
use crate::lang::code::{Reg, Src};
use crate::value::{Dict, Exc, Items, Str, Value, check_size, push_int};

/// The most bytes that an int takes in a text.
const INT: usize = 20;

/// `dst` = a tuple of the values in a row of registers, which leave it.
#[inline(never)]
pub(super) fn build_tuple(registers: &mut [Slot], dst: Reg, start: Reg, len: u16) {
    let take = |slot: &mut Slot| slot.take().unwrap_or_default();
    let items = match &mut registers[usize::from(start)..][..usize::from(len)] {
        [a, b] => Items::Pair([take(a), take(b)]),
        [a, b, c] => Items::Triple([take(a), take(b), take(c)]),
        row => Items::Many(row.iter_mut().map(take).collect()),
    };
    registers[usize::from(dst)] = Some(Value::tuple_of(items));
}

/// `dst` = a dict of the values in a row of registers, which shares its names with the others that are made there.
#[inline(never)]
pub(super) fn build_record(code: &Loaded, registers: &mut [Slot], dst: Reg, start: Reg, len: u16, names: u16) {
    let shape = code.record(names, len);
    let row = &mut registers[usize::from(start)..][..usize::from(len)];
    // Records are made to be added to.
    let mut values = Vec::with_capacity(row.len() + 1);
    values.extend(row.iter_mut().map(|slot| slot.take().unwrap_or_default()));
    registers[usize::from(dst)] = Some(Value::from(Dict::from_shape(shape, values)));
}

/// `dst` = a copy of `src`, where that is a plain dict; false, with nothing done, where not.
#[inline(never)]
pub(super) fn copy_dict(registers: &mut [Slot], dst: Reg, src: Reg) -> bool {
    let copy = match &registers[usize::from(src)] {
        Some(Value::Dict(dict)) if dict.own().is_none() && dict.kind().is_none() => dict.copied(),
        _ => return false,
    };
    registers[usize::from(dst)] = Some(Value::from(copy));
    true
}

/// `dst` = what a template puts together: constants, and the texts and ints in a row of registers.
#[inline(never)]
pub(super) fn build_text(
    code: &Loaded,
    registers: &mut [Slot],
    dst: Reg,
    start: Reg,
    template: u16,
) -> Result<(), Exc> {
    let text = text(code, registers, start.into(), template)?;
    registers[usize::from(dst)] = Some(Value::Str(text));
    Ok(())
}

/// `dst = src`, where that is a text, or an int, which is shown as it is; false, with nothing done, where it is neither.
#[inline(never)]
pub(super) fn format_plainly(registers: &mut [Slot], dst: Reg, src: Src) -> bool {
    let reg = src.as_reg().unwrap_or_default();
    match registers.get_disjoint_mut([usize::from(reg), usize::from(dst)]) {
        Ok([from @ Some(Value::Int(_) | Value::Str(_)), to]) if src.is_last() => shift(from, to),
        Ok([Some(value @ (Value::Int(_) | Value::Str(_))), to]) => put_copy(to, value),
        Ok(_) => return false,
        Err(_) => return matches!(registers[usize::from(reg)], Some(Value::Int(_) | Value::Str(_))),
    }
    true
}

fn text(code: &Loaded, registers: &[Slot], start: usize, template: u16) -> Result<Str, Exc> {
    let template = &code.code.templates[usize::from(template)];
    let pieces = || {
        let mut next = start;
        template.iter().filter_map(move |constant| match constant {
            Some(at) => code.constants[usize::from(*at)].as_ref(),
            None => {
                next += 1;
                registers[next - 1].as_ref()
            }
        })
    };
    let bytes = pieces().map(|piece| match piece {
        Value::Str(text) => text.byte_len(),
        _ => INT,
    });
    let bytes = bytes.sum();
    check_size(Some(bytes))?;
    Ok(Str::written(|text| {
        text.reserve(bytes);
        for piece in pieces() {
            match piece {
                Value::Str(piece) => text.extend_from_slice(piece.as_bytes()),
                Value::Int(n) => push_int(text, *n),
                other => text.extend_from_slice(other.to_display().as_bytes()),
            }
        }
    }))
}
