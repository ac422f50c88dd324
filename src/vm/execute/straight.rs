//! The instructions of one frame, one after the other, as far as they concern nothing else.

use super::super::arithmetic;
use super::super::frame::Frame;
use super::super::function::Globals;
use super::super::loaded::Loaded;
use super::super::slot::{Slot, clear, put_bool, put_copy, put_float, put_int_over, put_object, release, shift};
use super::places;
use super::{Left, Op, building};
use crate::lang::code::{Reg, Src};
use crate::machine::World;
use crate::value::{Advance, BinaryOp, Value};

/// What stands where an operand says.
#[inline(always)]
pub(super) fn slot<'f>(registers: &'f [Slot], constants: &'f [Slot], src: Src) -> &'f Slot {
    match src.as_constant() {
        Some(at) => &constants[at],
        None => &registers[src.as_reg().unwrap_or_default() as usize],
    }
}

/// The ints in two registers.
#[inline(always)]
fn ints(registers: &[Slot], a: Reg, b: Reg) -> Option<(i64, i64)> {
    match (&registers[a as usize], &registers[b as usize]) {
        (Some(Value::Int(a)), Some(Value::Int(b))) => Some((*a, *b)),
        _ => None,
    }
}

/// Lets go of an operand that was read for the last time.
#[inline(always)]
pub(super) fn used(registers: &mut [Slot], src: Src) {
    if src.is_last()
        && let Some(reg) = src.as_reg()
    {
        release(&mut registers[reg as usize]);
    }
}

/// The module's variable, an int, = another one.
#[inline(always)]
fn store_int(globals: &Globals, at: usize, value: &Slot) -> bool {
    if let Some(Value::Int(new)) = value
        && let Some(Some(Value::Int(old))) = globals.slots.borrow_mut().get_mut(at)
    {
        *old = *new;
        return true;
    }
    false
}

/// `dst = a op b`, where it is known what that is.
#[inline(always)]
fn floats(registers: &mut [Slot], dst: Reg, op: BinaryOp, a: Reg, b: Reg) -> bool {
    match arithmetic::with_float(op, &registers[a as usize], &registers[b as usize]) {
        Some(x) => {
            put_float(&mut registers[dst as usize], x);
            true
        }
        None => places::calculate_rarely(registers, dst, op, a, b),
    }
}

/// `dst` = the next item of the container that a loop is in.
#[inline(always)]
fn advance(registers: &mut [Slot], iter: Reg, dst: Reg) -> Advance {
    match registers.get_disjoint_mut([iter as usize, dst as usize]) {
        Ok([Some(Value::Object(place)), item]) => place.advance(item),
        _ => Advance::Other,
    }
}

/// The ops from one on, as far as there is fuel for them: that each of them can be carried out is known by their being there.
struct Stretch<'o> {
    /// What is left of them.
    rest: &'o [Op],
    /// Where they end.
    end: usize,
    /// Fuel beyond what they take.
    beyond: u64,
}

impl<'o> Stretch<'o> {
    #[inline(always)]
    fn from(ops: &'o [Op], at: usize, fuel: u64) -> Self {
        let rest = &ops[at..];
        match fuel.checked_sub(rest.len() as u64) {
            Some(beyond) => Self { rest, end: ops.len(), beyond },
            None => Self { rest: &rest[..fuel as usize], end: at + fuel as usize, beyond: 0 },
        }
    }

    /// Goes on at another.
    #[inline(always)]
    fn go_to(&mut self, ops: &'o [Op], at: usize) {
        *self = Self::from(ops, at, self.fuel());
    }

    /// Fuel that is left.
    #[inline(always)]
    fn fuel(&self) -> u64 {
        self.beyond + self.rest.len() as u64
    }

    /// Where it stands.
    #[inline(always)]
    fn at(&self) -> usize {
        self.end - self.rest.len()
    }
}

/// Leaves the loop: where the frame stands, and the fuel that is left, are seen by everybody again.
macro_rules! leave {
    ($frame:ident, $stretch:ident, $world:ident, $left:expr) => {{
        $frame.pc = $stretch.at();
        $world.set_fuel($stretch.fuel());
        return $left;
    }};
}

impl Frame {
    /// Carries out instructions until one comes that concerns more than the frame. What is certain by the kinds of the operands is done
    /// here; the rest, and every fault, is left to [`Frame::execute`] and [`Frame::execute_rare`], which know each instruction whole.
    /// `rests` as in [`super::Stack`].
    #[inline(always)]
    pub(super) fn go(&mut self, world: &World, rests: bool) -> Left {
        let code: &Loaded = &self.code;
        let (ops, constants) = (&code.ops[..], &code.constants[..]);
        let registers = &mut self.registers[..];
        let mut stretch = Stretch::from(ops, self.pc, world.fuel_left());
        if world.is_unsettled() {
            return Left::Pause;
        }
        loop {
            let Some((op, behind)) = stretch.rest.split_first() else {
                leave!(self, stretch, world, Left::Pause);
            };
            stretch.rest = behind;
            let known = match *op {
                Op::Whole => false,
                Op::Move { dst, src, last } => match registers.get_disjoint_mut([src as usize, dst as usize]) {
                    Ok([None, _]) => false,
                    Ok([from, to]) if last => {
                        shift(from, to);
                        true
                    }
                    Ok([Some(value), to]) => {
                        put_copy(to, value);
                        true
                    }
                    Err(_) => registers[src as usize].is_some(),
                },
                Op::Constant { dst, at } => {
                    put_copy(&mut registers[dst as usize], constants[at as usize].as_ref().unwrap_or(&Value::None));
                    true
                }
                // It may be the generator that rests elsewhere.
                Op::Clear { reg } if rests && places::may_rest_elsewhere(&registers[reg as usize]) => false,
                Op::Clear { reg } => {
                    clear(&mut registers[reg as usize]);
                    true
                }
                Op::GetLoop { dst, src, last } => places::begin_loop(registers, dst, src, last),
                Op::Add { dst, a, b } => match ints(registers, a, b) {
                    Some((a, b)) => match a.checked_add(b) {
                        Some(n) if put_int_over(&mut registers[dst as usize], n) => continue,
                        known => known.is_some(),
                    },
                    None => floats(registers, dst, BinaryOp::Add, a, b),
                },
                Op::Sub { dst, a, b } => match ints(registers, a, b) {
                    Some((a, b)) => match a.checked_sub(b) {
                        Some(n) if put_int_over(&mut registers[dst as usize], n) => continue,
                        known => known.is_some(),
                    },
                    None => floats(registers, dst, BinaryOp::Sub, a, b),
                },
                Op::Mul { dst, a, b } => match ints(registers, a, b) {
                    Some((a, b)) => match a.checked_mul(b) {
                        Some(n) if put_int_over(&mut registers[dst as usize], n) => continue,
                        known => known.is_some(),
                    },
                    None => floats(registers, dst, BinaryOp::Mul, a, b),
                },
                Op::AddInt { dst, a, n } => match &registers[a as usize] {
                    Some(Value::Int(a)) if let Some(n) = a.checked_add(i64::from(n)) => {
                        if put_int_over(&mut registers[dst as usize], n) {
                            continue;
                        }
                        true
                    }
                    _ => false,
                },
                Op::ModInt { dst, a, n } => match &registers[a as usize] {
                    Some(Value::Int(a)) => {
                        let left = arithmetic::remainder(*a, i64::from(n));
                        if put_int_over(&mut registers[dst as usize], left) {
                            continue;
                        }
                        true
                    }
                    _ => false,
                },
                Op::ArithmeticInt { op, dst, a, n } => places::calculate_with(registers, dst, op, a, i64::from(n)),
                Op::Arithmetic { op, dst, a, b } => places::calculate(code, registers, dst, op, (a, b)),
                Op::Compare { op, dst, a, b } => match places::compare(code, registers, op, (a, b)) {
                    Some(holds) => {
                        put_bool(&mut registers[dst as usize], holds);
                        true
                    }
                    None => false,
                },
                Op::JumpOrder { orders, a, b, to } => {
                    if let Some((a, b)) = ints(registers, a, b) {
                        if orders.hold(a, b) {
                            stretch.go_to(ops, to as usize);
                        }
                        continue;
                    } else if let (Some(Value::Float(a)), Some(Value::Float(b))) =
                        (&registers[a as usize], &registers[b as usize])
                        && !a.is_nan()
                        && !b.is_nan()
                    {
                        if orders.hold_floats(*a, *b) {
                            stretch.go_to(ops, to as usize);
                        }
                        true
                    } else {
                        false
                    }
                }
                Op::JumpOrderInt { orders, a, n, to } => {
                    if let Some(Value::Int(a)) = &registers[a as usize] {
                        if orders.hold(*a, i64::from(n)) {
                            stretch.go_to(ops, to as usize);
                        }
                        continue;
                    } else if let Some(Value::Float(a)) = &registers[a as usize]
                        && !a.is_nan()
                    {
                        if orders.hold_floats(*a, f64::from(n)) {
                            stretch.go_to(ops, to as usize);
                        }
                        true
                    } else {
                        false
                    }
                }
                Op::JumpNone { is, a, to } => match slot(registers, constants, a) {
                    Some(value) => {
                        if matches!(value, Value::None) == is {
                            stretch.go_to(ops, to as usize);
                        }
                        used(registers, a);
                        true
                    }
                    None => false,
                },
                Op::CompareJump { op, when, a, b, to } => match places::compare(code, registers, op, (a, b)) {
                    Some(holds) => {
                        if holds == when {
                            stretch.go_to(ops, to as usize);
                        }
                        true
                    }
                    None => false,
                },
                Op::Jump { to } => {
                    stretch.go_to(ops, to as usize);
                    continue;
                }
                Op::Pass => continue,
                Op::JumpIf { src, when, to } => {
                    let truth = match &registers[src as usize] {
                        Some(Value::Bool(truth)) => *truth,
                        Some(Value::Int(n)) => *n != 0,
                        Some(Value::None) => false,
                        _ => leave!(self, stretch, world, Left::Whole),
                    };
                    if truth == when {
                        stretch.go_to(ops, to as usize);
                    }
                    true
                }
                Op::ForPair { iter, .. }
                    if let Some((&Op::Unpack { start, .. }, behind)) = stretch.rest.split_first()
                        && places::spread_next(registers, iter, start) =>
                {
                    stretch.rest = behind;
                    true
                }
                Op::ForIter { dst, iter, end } | Op::ForPair { dst, iter, end } => {
                    match advance(registers, iter, dst) {
                        Advance::Item => true,
                        Advance::End => {
                            stretch.go_to(ops, end as usize);
                            true
                        }
                        Advance::Fault(exc) => leave!(self, stretch, world, Left::Fault(exc)),
                        Advance::Other => leave!(self, stretch, world, Left::Ask { dst, iter, end }),
                    }
                }
                Op::JumpForIter { dst, iter, at } => {
                    // Two instructions: between them stands what may end here.
                    stretch.go_to(ops, at as usize);
                    let Some((_, behind)) = stretch.rest.split_first() else {
                        leave!(self, stretch, world, Left::Pause);
                    };
                    stretch.rest = behind;
                    match advance(registers, iter, dst) {
                        Advance::Item => true,
                        Advance::Fault(exc) => leave!(self, stretch, world, Left::Fault(exc)),
                        Advance::End => {
                            if let Op::ForIter { end, .. } = ops[at as usize] {
                                stretch.go_to(ops, end as usize);
                            }
                            true
                        }
                        Advance::Other => {
                            if let Op::ForIter { dst, iter, end } = ops[at as usize] {
                                leave!(self, stretch, world, Left::Ask { dst, iter, end });
                            }
                            false
                        }
                    }
                }
                Op::LoadGlobal { dst, slot } => {
                    let slots = self.globals.slots.borrow();
                    let variable = slots.get(slot as usize).and_then(Option::as_ref);
                    if let Some(Value::Object(object)) = variable {
                        put_object(&mut registers[dst as usize], object);
                    } else if let Some(value) = variable {
                        put_copy(&mut registers[dst as usize], value);
                    }
                    variable.is_some()
                }
                Op::StoreGlobal { slot: at, src } => {
                    let at = at as usize;
                    store_int(&self.globals, at, slot(registers, constants, src))
                        || places::store_global(&self.globals, code, registers, at, src)
                }
                Op::LoadBuiltin { dst, name } => match code.builtin(name, &self.globals.environment) {
                    Some(value) => {
                        put_copy(&mut registers[dst as usize], value);
                        true
                    }
                    None => false,
                },
                Op::CheckMethod { object, name } => places::has_method(code, registers, object, name),
                Op::LoadCell { dst, cell } => {
                    places::load_cell(&self.cells[cell as usize], &mut registers[dst as usize])
                }
                Op::StoreCell { cell, src } => places::store_cell(&self.cells[cell as usize], code, registers, src),
                Op::GetAttr { dst, object, name, last } => {
                    let found = match registers.get_disjoint_mut([object as usize, dst as usize]) {
                        Ok([Some(Value::Instance(instance)), to]) => code.known_of(name).read(instance, to),
                        _ => false,
                    };
                    if found {
                        if last {
                            release(&mut registers[object as usize]);
                        }
                        true
                    } else {
                        places::get_known(code, registers, (dst, object, last), name)
                    }
                }
                Op::SetAttr { object, name, src, last } => {
                    let done = match (&registers[object as usize], slot(registers, constants, src)) {
                        (Some(Value::Instance(instance)), Some(value)) => {
                            let known = code.known_of(name);
                            known.set(instance, value) || known.set_otherwise(instance, value)
                        }
                        _ => false,
                    };
                    if done && last {
                        release(&mut registers[object as usize]);
                    }
                    done
                }
                Op::GetItem { dst, object, key } => match registers[key as usize] {
                    Some(Value::Int(at)) => places::get_at(registers, dst, object, at),
                    Some(Value::Str(_)) => places::get_by_text(registers, dst, object, key),
                    _ => false,
                },
                Op::GetItemInt { dst, object, n } => places::get_at(registers, dst, object, i64::from(n)),
                Op::GetField { dst, object, key } => places::get_field(code, registers, dst, object, key),
                Op::SetItem { object, key, src } => {
                    match (&registers[object as usize], &registers[key as usize], slot(registers, constants, src)) {
                        (Some(Value::List(list)), Some(Value::Int(at)), Some(value)) => {
                            places::set_at(list, *at, value)
                        }
                        (Some(Value::Dict(dict)), Some(key @ (Value::Int(_) | Value::Str(_))), Some(value)) => {
                            places::set_by_key(dict, key, value)
                        }
                        _ => false,
                    }
                }
                Op::SetField { object, key, src } => places::set_field(code, registers, object, key, src),
                Op::BuildTuple { dst, start, len } => {
                    building::build_tuple(registers, dst, start, len);
                    true
                }
                Op::BuildRecord { dst, start, len, names } => {
                    building::build_record(code, registers, dst, start, len, names);
                    true
                }
                Op::CopyDict { dst, src }
                    if let Some((_, behind)) = stretch.rest.split_first()
                        && building::copy_dict(registers, dst, src) =>
                {
                    stretch.rest = behind;
                    true
                }
                Op::CopyDict { .. } => false,
                Op::BuildText { dst, start, template } => {
                    match building::build_text(code, registers, dst, start, template) {
                        Ok(()) => true,
                        Err(exc) => leave!(self, stretch, world, Left::Fault(exc)),
                    }
                }
                Op::Format { dst, src } => building::format_plainly(registers, dst, src),
                Op::Unpack { src, start, len } => places::unpack(registers, src, start as usize, len as usize),
                Op::Call { dst, function, start, len, owned } => {
                    leave!(self, stretch, world, Left::Call { dst, function, start, len, owned })
                }
                Op::CallNamed => leave!(self, stretch, world, Left::CallNamed),
                Op::CallThrough { to } => leave!(self, stretch, world, Left::CallThrough { to }),
                Op::CallMethod { dst, object, name, start, len } => {
                    if places::may_be_of_the_users(slot(registers, constants, object)) {
                        leave!(self, stretch, world, Left::CallMethod { dst, object, name, start, len });
                    }
                    places::call_method(
                        code,
                        registers,
                        dst,
                        (object, name),
                        start as usize..start as usize + len as usize,
                    )
                }
                Op::Append { dst, list, item } => match places::append(registers, dst, list, item) {
                    Ok(known) => known,
                    Err(exc) => leave!(self, stretch, world, Left::Fault(exc)),
                },
                Op::ReturnReg { reg } => {
                    if registers[reg as usize].is_some() {
                        leave!(self, stretch, world, Left::ReturnReg(reg));
                    }
                    false
                }
                Op::Return { src } => {
                    if slot(registers, constants, src).is_some() {
                        leave!(self, stretch, world, Left::Return(src));
                    }
                    false
                }
                Op::Yield { dst, src } => {
                    if slot(registers, constants, src).is_some() {
                        leave!(self, stretch, world, Left::Yield { dst, src });
                    }
                    false
                }
            };
            if !known {
                leave!(self, stretch, world, Left::Whole);
            }
            if world.is_unsettled() {
                leave!(self, stretch, world, Left::Pause);
            }
        }
    }
}
