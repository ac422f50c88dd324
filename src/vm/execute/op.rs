//! Instructions as the loop carries them out: what an operand is, and what an operator comes to for small ints, is told apart once, when
//! code is loaded, and not each time.
//!
//! There is one for each instruction, at the same place, so that where a frame stands means the same for both. What the loop finds other
//! than an op expects it leaves to the instruction.

use crate::lang::code::{Code, Const, Conversion, Instr, Reg, Src, Window};
use crate::value::{BinaryOp, CompareOp};

/// Which of less, equal and greater a comparison holds for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::vm) struct Orders(u8);

/// One instruction, for the loop.
#[derive(Clone, Copy, Debug)]
pub(in crate::vm) enum Op {
    /// The instruction says it.
    Whole,
    /// `dst = src`, of registers; `last`: which is not read again.
    Move { dst: Reg, src: Reg, last: bool },
    /// `dst` = a constant.
    Constant { dst: Reg, at: u16 },
    /// Unbinds a register.
    Clear { reg: Reg },
    /// `dst = iter(src)` of a loop; `last`: the next instruction lets go of `src`.
    GetLoop { dst: Reg, src: Reg, last: bool },
    /// `dst = a + b`, of registers.
    Add { dst: Reg, a: Reg, b: Reg },
    /// `dst = a + n`
    AddInt { dst: Reg, a: Reg, n: i32 },
    /// `dst = a - b`, of registers.
    Sub { dst: Reg, a: Reg, b: Reg },
    /// `dst = a * b`, of registers.
    Mul { dst: Reg, a: Reg, b: Reg },
    /// `dst = a % n`, of an `n` above zero.
    ModInt { dst: Reg, a: Reg, n: u32 },
    /// `dst = a op n`
    ArithmeticInt { op: BinaryOp, dst: Reg, a: Reg, n: i32 },
    /// `dst = a op b`
    Arithmetic { op: BinaryOp, dst: Reg, a: Src, b: Src },
    /// `dst = a op b`
    Compare { op: CompareOp, dst: Reg, a: Src, b: Src },
    /// Goes to `to` where `a` and `b` stand in one of these orders.
    JumpOrder { orders: Orders, a: Reg, b: Reg, to: u32 },
    /// The same, for an int that is written there.
    JumpOrderInt { orders: Orders, a: Reg, n: i32, to: u32 },
    /// Goes to `to` where `a` is, or is not, None.
    JumpNone { is: bool, a: Src, to: u32 },
    /// Goes to `to` where `a op b` is `when`.
    CompareJump { op: CompareOp, when: bool, a: Src, b: Src, to: u32 },
    /// Goes on at `to`.
    Jump { to: u32 },
    /// Does nothing: a condition that is written there, and holds.
    Pass,
    /// Goes to `to` where the truth of `src` is `when`.
    JumpIf { src: Reg, when: bool, to: u32 },
    /// `dst = next(iter)`, or goes to `end`.
    ForIter { dst: Reg, iter: Reg, end: u32 },
    /// The same, where the next instruction spreads `dst`, which is not read otherwise, over two registers.
    ForPair { dst: Reg, iter: Reg, end: u32 },
    /// Goes on with a loop at `at`: `dst = next(iter)`, or goes to where that instruction says.
    JumpForIter { dst: Reg, iter: Reg, at: u32 },
    /// `dst` = the module's variable.
    LoadGlobal { dst: Reg, slot: u16 },
    /// The module's variable = `src`
    StoreGlobal { slot: u16, src: Src },
    /// `dst` = the builtin or stage of that name.
    LoadBuiltin { dst: Reg, name: u16 },
    /// `dst` = a variable that several functions share.
    LoadCell { dst: Reg, cell: u16 },
    /// A variable that several functions share = `src`
    StoreCell { cell: u16, src: Src },
    /// `dst = object.name`, of a register; `last`: which is not read again.
    GetAttr { dst: Reg, object: Reg, name: u16, last: bool },
    /// `object.name = src`
    SetAttr { object: Reg, name: u16, src: Src, last: bool },
    /// `dst = object[key]`, of registers.
    GetItem { dst: Reg, object: Src, key: Reg },
    /// `dst = object[n]`
    GetItemInt { dst: Reg, object: Src, n: i32 },
    /// `dst = object[key]`, where the key is a constant text.
    GetField { dst: Reg, object: Src, key: u16 },
    /// `object[key] = src`
    SetItem { object: Reg, key: Reg, src: Src },
    /// `object[key] = src`, where the key is a constant text.
    SetField { object: Reg, key: u16, src: Src },
    /// `dst` = a tuple of what stands in a row, which leaves it.
    BuildTuple { dst: Reg, start: Reg, len: u16 },
    /// `dst` = a dict of what stands in a row, under names that stand in the code.
    BuildRecord { dst: Reg, start: Reg, len: u16, names: u16 },
    /// `dst` = a copy of the dict `src`, which the next instruction would make of an empty one.
    CopyDict { dst: Reg, src: Reg },
    /// `dst` = a text put together after a template.
    BuildText { dst: Reg, start: Reg, template: u16 },
    /// `dst = src`, a register, where that is shown in a text as it is.
    Format { dst: Reg, src: Src },
    /// Spreads `src`, a register, over as many registers.
    Unpack { src: Src, start: Reg, len: u16 },
    /// `dst = function(arguments)`, which all go by position; `owned`: the next instruction lets go of the function.
    Call { dst: Reg, function: Reg, start: Reg, len: u8, owned: bool },
    /// The same, where some go by name.
    CallNamed,
    /// `dst = object.name(arguments)`, which all go by position.
    CallMethod { dst: Reg, object: Src, name: u16, start: Reg, len: u8 },
    /// Begins what the instructions up to that one do: a call with `*arguments` of a variable, and perhaps `**named` of another one.
    CallThrough { to: u32 },
    /// Raises where `object` has no attribute `name`.
    CheckMethod { object: Reg, name: u16 },
    /// `dst = list.append(item)`
    Append { dst: Reg, list: Src, item: Reg },
    /// Ends the call with `src`.
    Return { src: Src },
    /// Ends the call with what stands in a register, which nothing reads on the way out.
    ReturnReg { reg: Reg },
    /// Gives `src` out; `dst` is what is sent in.
    Yield { dst: Reg, src: Src },
}

impl Orders {
    /// `None` where the operator is no order.
    fn of(op: CompareOp, holds: bool) -> Option<Self> {
        let orders = match op {
            CompareOp::Lt => 0b001,
            CompareOp::Eq => 0b010,
            CompareOp::LtEq => 0b011,
            CompareOp::Gt => 0b100,
            CompareOp::NotEq => 0b101,
            CompareOp::GtEq => 0b110,
            CompareOp::Is | CompareOp::IsNot | CompareOp::In | CompareOp::NotIn => return None,
        };
        Some(Self(if holds { orders } else { !orders & 0b111 }))
    }

    /// Whether `a` and `b` stand in one of them.
    #[inline(always)]
    pub(super) fn hold(self, a: i64, b: i64) -> bool {
        self.0 >> (1 + i8::from(a > b) - i8::from(a < b)) & 1 != 0
    }

    /// The same, of two that are numbers.
    #[inline(always)]
    pub(super) fn hold_floats(self, a: f64, b: f64) -> bool {
        self.0 >> (1 + i8::from(a > b) - i8::from(a < b)) & 1 != 0
    }
}

impl Op {
    /// All of a function's.
    pub(in crate::vm) fn of_code(code: &Code) -> Box<[Self]> {
        (0..code.instrs.len()).map(|at| Self::at(at, code).unwrap_or(Self::Whole)).collect()
    }

    fn at(at: usize, code: &Code) -> Option<Self> {
        match passed_through(code.instrs.get(at..)?) {
            Some(behind) => Some(Self::CallThrough { to: u32::try_from(at + behind).ok()? }),
            None => Self::of(*code.instrs.get(at)?, code, code.instrs.get(at + 1)),
        }
    }

    /// `None` where the loop has nothing to say about it.
    fn of(instr: Instr, code: &Code, next: Option<&Instr>) -> Option<Self> {
        let constant = |src: Src| src.as_constant().map(|at| &code.constants[at]);
        let int = |src: Src| match constant(src) {
            Some(Const::Int(n)) => i32::try_from(*n).ok(),
            _ => None,
        };
        Some(match instr {
            Instr::Move { dst, src } => match src.as_reg() {
                Some(reg) => Self::Move { dst, src: reg, last: src.is_last() },
                None => Self::Constant { dst, at: src.as_constant().and_then(|at| u16::try_from(at).ok())? },
            },
            Instr::Clear { reg, strict: false } => Self::Clear { reg },
            Instr::GetLoop { dst, src } => {
                let src = src.as_reg()?;
                let last = matches!(next, Some(Instr::Clear { reg, strict: false }) if *reg == src);
                Self::GetLoop { dst, src, last }
            }
            Instr::Binary { op, dst, a, b } | Instr::Inplace { op, dst, a, b } => {
                match (a.as_reg(), b.as_reg(), int(b)) {
                    (Some(a), Some(b), _) if op == BinaryOp::Add => Self::Add { dst, a, b },
                    (Some(a), Some(b), _) if op == BinaryOp::Sub => Self::Sub { dst, a, b },
                    (Some(a), Some(b), _) if op == BinaryOp::Mul => Self::Mul { dst, a, b },
                    (Some(a), None, Some(n)) if op == BinaryOp::Add => Self::AddInt { dst, a, n },
                    (Some(a), None, Some(n)) if op == BinaryOp::Sub && n > i32::MIN => Self::AddInt { dst, a, n: -n },
                    (Some(a), None, Some(n)) if op == BinaryOp::Mod && n > 0 => {
                        Self::ModInt { dst, a, n: n.unsigned_abs() }
                    }
                    (Some(a), None, Some(n)) => Self::ArithmeticInt { op, dst, a, n },
                    _ => Self::Arithmetic { op, dst, a, b },
                }
            }
            Instr::Compare { op, dst, a, b } => Self::Compare { op, dst, a, b },
            Instr::CompareJump { op, when, a, b, to } => {
                let none = matches!(constant(b), Some(Const::None));
                match (Orders::of(op, when), a.as_reg(), b.as_reg(), int(b)) {
                    (Some(orders), Some(a), Some(b), _) => Self::JumpOrder { orders, a, b, to },
                    (Some(orders), Some(a), None, Some(n)) => Self::JumpOrderInt { orders, a, n, to },
                    _ if none && op == CompareOp::Is => Self::JumpNone { is: when, a, to },
                    _ if none && op == CompareOp::IsNot => Self::JumpNone { is: !when, a, to },
                    _ => Self::CompareJump { op, when, a, b, to },
                }
            }
            Instr::Jump { to } => match Self::at(to as usize, code) {
                Some(Self::ForIter { dst, iter, .. }) => Self::JumpForIter { dst, iter, at: to },
                _ => Self::Jump { to },
            },
            Instr::JumpIf { src, when, to } => match (src.as_reg(), constant(src)) {
                (Some(src), _) => Self::JumpIf { src, when, to },
                (None, Some(Const::Bool(truth))) if *truth == when => Self::Jump { to },
                (None, Some(Const::Bool(_))) => Self::Pass,
                _ => return None,
            },
            Instr::ForIter { dst, iter, end } => match next {
                Some(Instr::Unpack { src, before: 2, after: 0, star: false, .. })
                    if src.is_last() && src.as_reg() == Some(dst) =>
                {
                    Self::ForPair { dst, iter, end }
                }
                _ => Self::ForIter { dst, iter, end },
            },
            Instr::LoadGlobal { dst, slot } => Self::LoadGlobal { dst, slot },
            Instr::StoreGlobal { slot, src } => Self::StoreGlobal { slot, src },
            Instr::LoadBuiltin { dst, name } => Self::LoadBuiltin { dst, name },
            Instr::CheckMethod { object, name } => Self::CheckMethod { object: object.as_reg()?, name },
            Instr::LoadCell { dst, cell } => Self::LoadCell { dst, cell },
            Instr::StoreCell { cell, src } => Self::StoreCell { cell, src },
            Instr::GetAttr { dst, object, name } => {
                Self::GetAttr { dst, object: object.as_reg()?, name, last: object.is_last() }
            }
            Instr::SetAttr { object, name, src } => {
                Self::SetAttr { object: object.as_reg()?, name, src, last: object.is_last() }
            }
            Instr::GetItem { dst, object, key } if object.as_reg().is_some() => {
                match (key.as_reg(), int(key), constant(key)) {
                    (Some(key), _, _) => Self::GetItem { dst, object, key },
                    (_, Some(n), _) => Self::GetItemInt { dst, object, n },
                    (_, _, Some(Const::Str(_))) => {
                        Self::GetField { dst, object, key: key.as_constant()?.try_into().ok()? }
                    }
                    _ => return None,
                }
            }
            Instr::SetItem { object, key, src } if let Some(Const::Str(_)) = constant(key) => {
                Self::SetField { object: object.as_reg()?, key: key.as_constant()?.try_into().ok()?, src }
            }
            Instr::DictSet { dict, key, src } if let Some(Const::Str(_)) = constant(key) => {
                Self::SetField { object: dict, key: key.as_constant()?.try_into().ok()?, src }
            }
            Instr::SetItem { object, key, src } => Self::SetItem { object: object.as_reg()?, key: key.as_reg()?, src },
            Instr::BuildTuple { dst, start, len } => Self::BuildTuple { dst, start, len },
            Instr::BuildRecord { dst, start, len, names } => Self::BuildRecord { dst, start, len, names },
            Instr::BuildDict { dst, len: 0, .. } => match *next? {
                Instr::DictUpdate { dict, src, call: None } if dict == dst => {
                    Self::CopyDict { dst, src: src.as_reg()? }
                }
                _ => return None,
            },
            Instr::BuildText { dst, start, template } => Self::BuildText { dst, start, template },
            Instr::Format { dst, src, conversion: Conversion::None, spec: None } if src.as_reg().is_some() => {
                Self::Format { dst, src }
            }
            Instr::Unpack { src, start, before, after: 0, star: false } => {
                src.as_reg()?;
                Self::Unpack { src, start, len: before }
            }
            Instr::Call { dst, function, window: Window { start, len, named: 0, .. } } => {
                let function = function.as_reg()?;
                let owned = matches!(next, Some(Instr::Clear { reg, strict: false }) if *reg == function);
                Self::Call { dst, function, start, len, owned }
            }
            Instr::Call { .. } => Self::CallNamed,
            Instr::CallMethod { dst, object, name, window: Window { start, len, named: 0, .. } } => {
                match (code.names[name as usize].as_str(), len) {
                    ("append", 1) if object.as_reg().is_some() => Self::Append { dst, list: object, item: start },
                    _ => Self::CallMethod { dst, object, name, start, len },
                }
            }
            // The frame is over: a local need not keep its value, unless something still has to read it on the way out.
            Instr::Return { src } if code.handlers.is_empty() => match src.as_reg() {
                Some(reg) => Self::ReturnReg { reg },
                None => Self::Return { src },
            },
            Instr::Return { src } => Self::Return { src },
            Instr::Yield { dst, src } => Self::Yield { dst, src },
            _ => return None,
        })
    }
}

/// How far from the first of these the call stands that they make, where they are `f(*arguments)` or `f(*arguments, **named)`, of
/// variables.
fn passed_through(instrs: &[Instr]) -> Option<usize> {
    let [Instr::BuildList { dst, len: 0, .. }, Instr::ListExtend { list, src, .. }, rest @ ..] = instrs else {
        return None;
    };
    let (list, at) = (*list, src.as_reg().map(|_| 2)?);
    match rest {
        [Instr::CallSpread { positional, named: None, .. }, ..] if [list, *positional] == [*dst; 2] => Some(at),
        [
            Instr::BuildDict { dst: dict, len: 0, .. },
            Instr::Move { dst: copy, src: named },
            Instr::DictUpdate { dict: into, src: from, call: Some(_) },
            Instr::Clear { reg, strict: false },
            Instr::CallSpread { positional, named: Some(all), .. },
            ..,
        ] if [list, *positional] == [*dst; 2]
            && [into, all] == [dict; 2]
            && from.as_reg() == Some(*copy)
            && reg == copy
            && named.as_reg().is_some() =>
        {
            Some(at + 4)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_numbers_stand_in_the_orders_of_an_operator_just_where_it_holds() {
        type Holds = fn(&i64, &i64) -> bool;
        let operators: [(CompareOp, Holds); 6] = [
            (CompareOp::Eq, i64::eq),
            (CompareOp::NotEq, i64::ne),
            (CompareOp::Lt, i64::lt),
            (CompareOp::LtEq, i64::le),
            (CompareOp::Gt, i64::gt),
            (CompareOp::GtEq, i64::ge),
        ];
        let numbers = [i64::MIN, -7, 0, 3, i64::MAX];
        for (op, holds) in operators {
            for (a, b) in numbers.iter().flat_map(|a| numbers.map(|b| (*a, b))) {
                for when in [true, false] {
                    let orders = Orders::of(op, when).unwrap();
                    assert_eq!(orders.hold(a, b), holds(&a, &b) == when, "{a} {op:?} {b} is {when}");
                }
                let orders = Orders::of(op, true).unwrap();
                let (x, y) = (a.signum() as f64, b.signum() as f64);
                assert_eq!(orders.hold_floats(x, y), holds(&a.signum(), &b.signum()), "{x} {op:?} {y}");
            }
        }
        for op in [CompareOp::Is, CompareOp::IsNot, CompareOp::In, CompareOp::NotIn] {
            assert_eq!(Orders::of(op, true), None);
        }
    }

    /// The code of the first function of a program.
    fn compiled(text: &str) -> Code {
        crate::lang::compile(text, &crate::lang::Names::none()).unwrap().module.children.remove(0)
    }

    #[test]
    fn there_is_an_op_for_each_instruction_and_a_loop_goes_on_in_one() {
        let code = compiled("def f(items, n):\n    for item in items:\n        n = n - 1\n    return n\n");
        let ops = Op::of_code(&code);
        assert_eq!(ops.len(), code.instrs.len());
        let next = ops.iter().position(|op| matches!(op, Op::ForIter { .. })).unwrap();
        assert!(ops.iter().any(|op| matches!(op, Op::JumpForIter { at, .. } if *at as usize == next)), "{ops:?}");
        assert!(ops.iter().any(|op| matches!(op, Op::AddInt { n: -1, .. })), "{ops:?}");
    }

    #[test]
    fn a_call_that_passes_arguments_through_is_told_from_others() {
        for (call, through) in [
            ("f(*a)", true),
            ("f(*a, **k)", true),
            ("f(1, *a)", false),
            ("f(*a, *a)", false),
            ("f(*a, k=1)", false),
            ("f(*a, **k, **k)", false),
            ("f(*(a), **{})", false),
        ] {
            let code = compiled(&format!("def g(f, *a, **k):\n    return {call}\n"));
            let ops = Op::of_code(&code);
            let to = ops.iter().find_map(|op| if let Op::CallThrough { to } = op { Some(*to as usize) } else { None });
            assert_eq!(to.is_some(), through, "{call}");
            assert!(to.is_none_or(|to| matches!(code.instrs[to], Instr::CallSpread { .. })), "{call}");
        }
    }

    #[test]
    fn a_loop_over_pairs_is_told_from_others() {
        for (targets, pairs) in [("a, b", true), ("a, b, c", false), ("a, *b", false), ("a", false), ("(a, b)", true)] {
            let code = compiled(&format!("def f(items):\n    for {targets} in items:\n        items = a\n"));
            let found = Op::of_code(&code).iter().any(|op| matches!(op, Op::ForPair { .. }));
            assert_eq!(found, pairs, "{targets}");
        }
    }

    #[test]
    fn a_condition_that_is_written_there_is_an_op() {
        let code = compiled("def f(n):\n    while True:\n        n = n + 1\n");
        let ops = Op::of_code(&code);
        assert!(
            ops.iter().any(|op| matches!(op, Op::Pass)) && !ops.iter().any(|op| matches!(op, Op::Whole)),
            "{ops:?}"
        );
    }
}
