//! Whether code pulls from what it is handed, and whether values hold an iterator that it could pull from.
//!
//! Of items that hold iterators several at once are treated as one by one: what one of them comes to may hang on what has been taken
//! from the iterators of another, here or by whoever comes after.

use super::function::Function;
use crate::lang::code::{Code, Instr, Src};
use crate::machine::Iter;
use crate::value::{CompareOp, Value};

/// How many members of a value are looked at, and how deep.
const MEMBERS: usize = 4096;
const DEPTH: usize = 3;

/// Builtins that take nothing from an iterator.
const LOOKS: &[&str] = &[
    "abs",
    "bin",
    "bool",
    "chr",
    "divmod",
    "float",
    "format",
    "hash",
    "hex",
    "int",
    "isinstance",
    "len",
    "oct",
    "ord",
    "pow",
    "range",
    "repr",
    "round",
    "str",
    "type",
];

/// Methods without effects of their own that take all there is from an argument.
const PULLS: &[&str] = &["difference", "intersection", "issubset", "issuperset", "join", "union"];

/// Whether calling the value may pull from an iterator that is, or is held by, its argument.
pub(super) fn may_pull(function: &Value) -> bool {
    match function.as_object::<Function>() {
        Some(own) => code_pulls(&own.code.code),
        None => true,
    }
}

fn code_pulls(code: &Code) -> bool {
    code.instrs.iter().enumerate().any(|(at, instr)| match instr {
        Instr::GetIter { .. }
        | Instr::GetLoop { .. }
        | Instr::YieldFrom { .. }
        | Instr::ListExtend { .. }
        | Instr::SetUpdate { .. }
        | Instr::DictUpdate { .. }
        | Instr::Unpack { .. }
        | Instr::CallSpread { .. } => true,
        Instr::Compare { op, .. } | Instr::CompareJump { op, .. } => matches!(op, CompareOp::In | CompareOp::NotIn),
        Instr::CallMethod { name, .. } => PULLS.contains(&code.names[usize::from(*name)].as_str()),
        Instr::Call { function, .. } => !looks(code, at, *function),
        _ => false,
    })
}

/// Whether what is called at this instruction is a builtin that takes nothing.
fn looks(code: &Code, at: usize, function: Src) -> bool {
    let loads = |instr: &Instr| match instr {
        Instr::LoadBuiltin { dst, name } if Some(*dst) == function.as_reg() => Some(*name),
        _ => None,
    };
    let loaded = code.instrs[..at].iter().rev().find_map(loads);
    let elsewhere = code.instrs.iter().any(|instr| {
        matches!(instr, Instr::LoadGlobal { dst, .. } | Instr::LoadCell { dst, .. } | Instr::LoadStage { dst, .. }
            | Instr::MakeFunction { dst, .. } if Some(*dst) == function.as_reg())
    });
    !elsewhere && loaded.is_some_and(|name| LOOKS.contains(&code.names[usize::from(name)].as_str()))
}

/// Whether a value is an iterator, or may hold one, as far as that can be told by looking at so many members.
#[inline]
pub(crate) fn may_hold_iterators(value: &Value) -> bool {
    !value.is_scalar() && holds(value, &mut { MEMBERS }, DEPTH)
}

/// Whether a value that is no iterator may hold one; `left` counts down the members that are looked at.
pub(super) fn may_hold_members(value: &Value, left: &mut usize) -> bool {
    holds(value, left, DEPTH)
}

fn holds(value: &Value, left: &mut usize, depth: usize) -> bool {
    let mut may = |member: &Value| {
        *left = left.saturating_sub(1);
        *left == 0 || !member.is_scalar() && (depth == 0 || holds(member, left, depth - 1))
    };
    match value {
        Value::List(list) => list.items.borrow().iter().any(may),
        Value::Tuple(tuple) => tuple.items.iter().any(may),
        Value::Set(set) => set.read(|members| members.iter().any(|member| may(member.value()))),
        Value::Dict(dict) => match dict.with_record(|_, values| values.iter().any(&mut may)) {
            Some(holds) => holds,
            None => dict.len() > MEMBERS || dict.pairs().iter().any(|(key, value)| may(key) || may(value)),
        },
        Value::Object(object) => Iter::from_value(value).is_some() || !object.is_callable(),
        Value::Instance(_) => true,
        _ => false,
    }
}
