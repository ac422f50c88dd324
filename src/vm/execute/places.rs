//! What the loop has done elsewhere, so that the usual few instructions stay small: items, attributes and variables that stand in a
//! known place, read and written there with nothing looked up, and the rarer operators on numbers.

use std::ops::Range;
use std::rc::Rc;

use super::super::function::{CellVariable, Globals};
use super::super::loaded::Loaded;
use super::super::place::{self, Place};
use super::super::slot::{Slot, clear, put as put_value, put_copy, put_float, put_int, put_none, release};
use super::super::{arithmetic, methods};
use super::{slot, used};
use crate::lang::code::{Reg, Src};
use crate::machine::IterCell;
use crate::value::asking::key_asks;
use crate::value::{BinaryOp, CompareOp, Deque, Dict, Exc, List, Value};

/// Whether it is an iterator of which another one has the body.
#[inline(always)]
pub(super) fn may_rest_elsewhere(slot: &Slot) -> bool {
    match slot {
        Some(value @ Value::Object(_)) => is_elsewhere(value),
        _ => false,
    }
}

#[inline(never)]
fn is_elsewhere(value: &Value) -> bool {
    value.as_object::<IterCell>().is_some_and(|cell| !cell.is_apart())
}

/// `dst = iter(src)` of a loop, where that is an iterator, or a container whose items stand in places. `last`: it is let go of next.
#[inline(never)]
pub(super) fn begin_loop(registers: &mut [Slot], dst: Reg, src: Reg, last: bool) -> bool {
    let (Some(value), None) = (&registers[src as usize], &registers[dst as usize]) else { return false };
    let iter = match value.as_object::<IterCell>() {
        Some(_) if last => registers[src as usize].take(),
        Some(_) => Some(value.clone()),
        None if place::is_one(value) => Some(value.clone()),
        None => Place::over(value),
    };
    let known = iter.is_some();
    if known {
        registers[dst as usize] = iter;
    }
    known
}

/// `dst = object.name`, where the object is of a class of the user's and what the attribute is stands remembered, or is such a class;
/// false, with nothing done, where not. `last`: the object is not read again.
#[inline(never)]
pub(super) fn get_known(
    code: &Loaded,
    registers: &mut [Slot],
    (dst, object, last): (Reg, Reg, bool),
    name: u16,
) -> bool {
    let (known, text) = code.known(name);
    match registers.get_disjoint_mut([object as usize, dst as usize]) {
        Ok([from, to]) => {
            let found = match from {
                Some(Value::Instance(instance)) => known.read_otherwise(instance, to),
                Some(Value::Class(class)) => known.read_of_class(class, text, to),
                _ => false,
            };
            if found && last {
                release(from);
            }
            found
        }
        Err(_) => {
            let slot = &mut registers[object as usize];
            if let Some(Value::Class(class)) = slot {
                let class = Rc::clone(class);
                return known.read_of_class(&class, text, slot);
            }
            let Some(Value::Instance(instance)) = slot.take_if(|object| matches!(object, Value::Instance(_))) else {
                return false;
            };
            let found = known.read(&instance, slot) || known.read_otherwise(&instance, slot);
            if !found {
                *slot = Some(Value::Instance(instance));
            }
            found
        }
    }
}

/// `dst = object[at]`, where the object is a list or a tuple and has it.
#[inline(never)]
pub(super) fn get_at(registers: &mut [Slot], dst: Reg, object: Src, at: i64) -> bool {
    let reg = object.as_reg().unwrap_or_default() as usize;
    let read = |items: &[Value], to: &mut Slot| {
        let at = if at < 0 { at + items.len() as i64 } else { at };
        let item = usize::try_from(at).ok().and_then(|at| items.get(at));
        item.is_some_and(|item| {
            put_copy(to, item);
            true
        })
    };
    let found = match registers.get_disjoint_mut([reg, dst as usize]) {
        Ok([Some(Value::List(list)), to]) if list.own.is_none() => read(&list.items.borrow(), to),
        Ok([Some(Value::Tuple(tuple)), to]) if tuple.own.is_none() => read(&tuple.items, to),
        _ => return false,
    };
    if found {
        used(registers, object);
    }
    found
}

/// `dst = object[key]`, where the object is a dict that has the key, a text, and finds it without asking anybody.
#[inline(never)]
pub(super) fn get_by_text(registers: &mut [Slot], dst: Reg, object: Src, key: Reg) -> bool {
    let reg = object.as_reg().unwrap_or_default() as usize;
    let found = match (&registers[reg], &registers[key as usize]) {
        (Some(Value::Dict(dict)), Some(key)) if dict.own().is_none() && dict.kind().is_none() && !key_asks(key) => {
            dict.get(key).ok().flatten()
        }
        _ => return false,
    };
    let Some(value) = found else { return false };
    used(registers, object);
    registers[dst as usize] = Some(value);
    true
}

/// `dst = object[key]`, where the object is a record that has the key, a constant.
#[inline(never)]
pub(super) fn get_field(code: &Loaded, registers: &mut [Slot], dst: Reg, object: Src, key: u16) -> bool {
    let reg = object.as_reg().unwrap_or_default() as usize;
    let found = match registers.get_disjoint_mut([reg, dst as usize]) {
        Ok([Some(Value::Dict(dict)), to]) if dict.own().is_none() => {
            let known = code.known_slot(key as usize);
            let found = dict.with_shape(|shape, values| match values.get(known.1) {
                Some(value) if shape == known.0 => {
                    put_copy(to, value);
                    true
                }
                _ => false,
            });
            found == Some(true) || {
                let at = code.slot(key as usize, dict);
                at.is_some_and(|at| dict.with_slot(at, |value| put_copy(to, value)))
            }
        }
        _ => return false,
    };
    if found {
        used(registers, object);
    }
    found
}

/// `dict[key] = value`, where it is a plain dict, and the key an int or a text of which nobody is asked.
#[inline(never)]
pub(super) fn set_by_key(dict: &Dict, key: &Value, value: &Value) -> bool {
    let plain = dict.own().is_none() && dict.kind().is_none() && !key_asks(key);
    plain && dict.set(key.clone(), value.clone()).is_ok()
}

/// `list[at] = value`, where the list has it.
#[inline(never)]
pub(super) fn set_at(list: &List, at: i64, value: &Value) -> bool {
    if list.own.is_some() {
        return false;
    }
    let old = {
        let items = &mut *list.items.borrow_mut();
        let at = if at < 0 { at + items.len() as i64 } else { at };
        let Some(item) = usize::try_from(at).ok().and_then(|at| items.get_mut(at)) else { return false };
        match (item, value) {
            (Value::Int(old), Value::Int(new)) => {
                *old = *new;
                return true;
            }
            (Value::Bool(old), Value::Bool(new)) => {
                *old = *new;
                return true;
            }
            (old, value) => std::mem::replace(old, value.clone()),
        }
    };
    // What was there may run code as it goes: only now.
    drop(old);
    true
}

/// Spreads a tuple or list of just as many items over registers. Where it is read for the last time and nobody else has it, its items
/// go over.
#[inline(never)]
pub(super) fn unpack(registers: &mut [Slot], src: Src, start: usize, len: usize) -> bool {
    let reg = src.as_reg().unwrap_or_default() as usize;
    let fits = match &registers[reg] {
        Some(Value::Tuple(tuple)) => tuple.own.is_none() && tuple.items.len() == len,
        Some(Value::List(list)) => list.own.is_none() && list.items.borrow().len() == len,
        _ => false,
    };
    if !fits {
        return false;
    }
    let whole = if src.is_last() { registers[reg].take() } else { registers[reg].clone() };
    let targets = &mut registers[start..start + len];
    match whole {
        Some(Value::Tuple(mut tuple)) => match Rc::get_mut(&mut tuple) {
            Some(tuple) => hand_out(tuple.items.as_mut_slice(), targets),
            None => targets.iter_mut().zip(&tuple.items).for_each(|(to, item)| put_copy(to, item)),
        },
        Some(Value::List(mut list)) => match Rc::get_mut(&mut list) {
            Some(list) => hand_out(list.items.get_mut(), targets),
            None => targets.iter_mut().zip(&*list.items.borrow()).for_each(|(to, item)| put_copy(to, item)),
        },
        _ => {}
    }
    true
}

/// Spreads the next item of a loop over two registers, from `start` on, where it is a pair of the container that the loop is in; false, with
/// nothing done, where not.
#[inline(never)]
pub(super) fn spread_next(registers: &mut [Slot], iter: Reg, start: Reg) -> bool {
    let Some(Value::Object(place)) = &registers[iter as usize] else { return false };
    let Some((first, second)) = place.advance_pair() else { return false };
    registers[start as usize] = Some(first);
    registers[start as usize + 1] = Some(second);
    true
}

fn hand_out(items: &mut [Value], targets: &mut [Slot]) {
    for (target, item) in targets.iter_mut().zip(items) {
        *target = Some(std::mem::take(item));
    }
}

/// `object[key] = src`, where the object is a record, or what becomes one, and the key a constant text.
#[inline(never)]
pub(super) fn set_field(code: &Loaded, registers: &[Slot], object: Reg, key: u16, src: Src) -> bool {
    match (&registers[object as usize], slot(registers, &code.constants, src)) {
        (Some(Value::Dict(dict)), Some(value)) if dict.own().is_none() => code.set_field(key as usize, dict, value),
        _ => false,
    }
}

/// `dst = list.append(item)`, or that of a deque, which may be one item too many; false, with nothing done, where it is neither.
#[inline(never)]
pub(super) fn append(registers: &mut [Slot], dst: Reg, list: Src, item: Reg) -> Result<bool, Exc> {
    let at = list.as_reg().unwrap_or_default() as usize;
    match registers.get_disjoint_mut([at, item as usize]) {
        Ok([Some(Value::List(list)), item]) if list.own.is_none() => {
            methods::append_to(list, item.take().unwrap_or_default())?;
        }
        Ok([Some(object @ Value::Object(_)), item]) if let Some(deque) = Deque::from_value(object) => {
            deque.push_back(item.take().unwrap_or_default())?;
        }
        _ => return Ok(false),
    }
    used(registers, list);
    put_none(&mut registers[dst as usize]);
    Ok(true)
}

/// `to` = the variable.
#[inline(never)]
pub(super) fn load_cell(cell: &CellVariable, to: &mut Slot) -> bool {
    match &*cell.0.borrow() {
        Some(value) => {
            put_copy(to, value);
            true
        }
        None => false,
    }
}

/// The module's variable = `src`.
#[inline(never)]
pub(super) fn store_global(globals: &Globals, code: &Loaded, registers: &mut [Slot], at: usize, src: Src) -> bool {
    let mut slots = globals.slots.borrow_mut();
    let Some(variable) = slots.get_mut(at) else { return false };
    if let (Some(Value::Int(old)), Some(Value::Int(new))) = (&mut *variable, slot(registers, &code.constants, src)) {
        *old = *new;
        return true;
    }
    let old = match (&mut *variable, slot(registers, &code.constants, src)) {
        (_, None) => return false,
        (Some(Value::Float(old)), Some(Value::Float(new))) => {
            *old = *new;
            return true;
        }
        (variable, Some(value)) => match src.as_reg().filter(|_| src.is_last()) {
            Some(reg) => std::mem::replace(variable, registers[reg as usize].take()),
            None => variable.replace(value.clone()),
        },
    };
    drop(slots);
    // What was there may run code as it goes: only now.
    drop(old);
    true
}

/// Whether an object is known to have a method of that name.
#[inline(never)]
pub(super) fn has_method(code: &Loaded, registers: &[Slot], object: Reg, name: u16) -> bool {
    match &registers[object as usize] {
        Some(Value::Instance(instance)) => code.known(name).0.has_method(instance),
        Some(value @ Value::Object(_)) => {
            value.as_object::<IterCell>().is_some() && code.method(name, value.type_of()).is_some()
        }
        Some(Value::Class(_)) | None => false,
        Some(value) => value.instance().is_none() && code.method(name, value.type_of()).is_some(),
    }
}

/// Whether a method of it may be code of the user's, or go on in some.
#[inline(always)]
pub(super) fn may_be_of_the_users(object: &Slot) -> bool {
    match object {
        Some(Value::Instance(_) | Value::Class(_)) => true,
        Some(object @ Value::Object(_)) => Deque::from_value(object).is_none(),
        _ => false,
    }
}

/// `dst = object.name(arguments)`, which are in the row of registers, where that is a method of a built-in class which comes to something at
/// a glance; false, with nothing done, where not.
#[inline(never)]
pub(super) fn call_method(
    code: &Loaded,
    registers: &mut [Slot],
    dst: Reg,
    (object, name): (Src, u16),
    row: Range<usize>,
) -> bool {
    let Some(receiver) = slot(registers, &code.constants, object) else { return false };
    // Where there are no arguments, they may be said to stand anywhere.
    let arguments = registers.get(row.clone()).unwrap_or_default();
    let method = code.method(name, receiver.type_of());
    let Some(value) = method.and_then(|method| methods::at_a_glance(method, receiver, arguments)) else { return false };
    registers.get_mut(row).unwrap_or_default().iter_mut().for_each(clear);
    used(registers, object);
    put_value(&mut registers[dst as usize], value);
    true
}

/// The variable = `src`, where nothing has to be dropped for that.
#[inline(never)]
pub(super) fn store_cell(cell: &CellVariable, code: &Loaded, registers: &mut [Slot], src: Src) -> bool {
    match (&mut *cell.0.borrow_mut(), slot(registers, &code.constants, src)) {
        (Some(Value::Int(old)), Some(Value::Int(new))) => *old = *new,
        (old @ None, Some(value)) => {
            put_copy(old, value);
            used(registers, src);
        }
        _ => return false,
    }
    true
}

fn put(registers: &mut [Slot], dst: Reg, result: arithmetic::Result) -> bool {
    match result {
        arithmetic::Result::Int(n) => put_int(&mut registers[dst as usize], n),
        arithmetic::Result::Float(x) => put_float(&mut registers[dst as usize], x),
        arithmetic::Result::Unknown => return false,
    }
    true
}

/// `dst = a op n`, of numbers.
#[inline(never)]
pub(super) fn calculate_with(registers: &mut [Slot], dst: Reg, op: BinaryOp, a: Reg, n: i64) -> bool {
    let result = match &registers[a as usize] {
        Some(Value::Int(a)) => arithmetic::ints(op, *a, n),
        a => arithmetic::binary(op, a, &Some(Value::Int(n))),
    };
    put(registers, dst, result)
}

/// `dst = a op b`, a sum, a difference or a product, where one is a bool, and the other one, too, or an int; or the sum of two short texts.
#[inline(never)]
pub(super) fn calculate_rarely(registers: &mut [Slot], dst: Reg, op: BinaryOp, a: Reg, b: Reg) -> bool {
    if let (BinaryOp::Add, Some(Value::Str(a)), Some(Value::Str(b))) =
        (op, &registers[a as usize], &registers[b as usize])
    {
        let sum = a.short_sum(b).map(Value::Str);
        return sum.is_some_and(|sum| {
            registers[dst as usize] = Some(sum);
            true
        });
    }
    let (a, b) = match (&registers[a as usize], &registers[b as usize]) {
        (Some(Value::Int(a)), Some(Value::Bool(b))) => (*a, i64::from(*b)),
        (Some(Value::Bool(a)), Some(Value::Int(b))) => (i64::from(*a), *b),
        (Some(Value::Bool(a)), Some(Value::Bool(b))) => (i64::from(*a), i64::from(*b)),
        _ => return false,
    };
    put(registers, dst, arithmetic::ints(op, a, b))
}

/// `dst = a op b`, of numbers.
#[inline(never)]
pub(super) fn calculate(code: &Loaded, registers: &mut [Slot], dst: Reg, op: BinaryOp, (a, b): (Src, Src)) -> bool {
    let (a, b) = (slot(registers, &code.constants, a), slot(registers, &code.constants, b));
    let result = arithmetic::binary(op, a, b);
    put(registers, dst, result)
}

/// `a op b`, of numbers, or whether one is None.
#[inline(never)]
pub(super) fn compare(code: &Loaded, registers: &mut [Slot], op: CompareOp, (a, b): (Src, Src)) -> Option<bool> {
    let holds = match (op, slot(registers, &code.constants, a), slot(registers, &code.constants, b)) {
        (CompareOp::Eq, Some(Value::Str(a)), Some(Value::Str(b))) => a == b,
        (CompareOp::NotEq, Some(Value::Str(a)), Some(Value::Str(b))) => a != b,
        (_, x, y) => arithmetic::compare(op, x, y)?,
    };
    used(registers, a);
    used(registers, b);
    Some(holds)
}
