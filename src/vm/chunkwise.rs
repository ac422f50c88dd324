//! Pure expressions over a whole chunk of one kind at once: ints, and texts searched for a text.
//!
//! A plan is made of a function's instructions where they are all of a kind that columns know. It is exact or it is not
//! used: what overflows, divides by zero or meets another kind of item is left to the evaluator, with nothing done.

use memchr::memmem::Finder;

use super::function::Function;
use crate::lang::code::{CodeKind, Instr, Reg, Src};
use crate::machine::Chunk;
use crate::value::{BinaryOp, CompareOp, Value};

/// Most instructions that a plan has: what is longer is rare, and its columns would outgrow the cache.
const MAX_STEPS: usize = 32;

/// How a function is applied to a chunk.
#[derive(Debug)]
pub(super) enum Plan {
    /// Arithmetic and comparison of ints.
    Ints(Vec<IntStep>, Operand),
    /// Whether a text is in the item, or is not.
    Contains(Box<Finder<'static>>, bool),
}

/// One operation on columns; its result is the next column.
#[derive(Clone, Copy, Debug)]
pub(super) enum IntStep {
    Binary(BinaryOp, Operand, Operand),
    Compare(CompareOp, Operand, Operand),
    Negate(Operand),
}

/// A column, counted from the items themselves, or a constant.
#[derive(Clone, Copy, Debug)]
pub(super) enum Operand {
    Column(usize),
    Constant(i64),
}

/// Values of an expression for each item.
enum Column<'c> {
    Items(&'c [i64]),
    Ints(Vec<i64>),
    Truths(Vec<bool>),
}

impl Plan {
    /// The plan for a function of one argument, where there is one.
    pub(super) fn of(function: &Function) -> Option<Self> {
        let code = &function.code.code;
        let fits = code.kind == CodeKind::Function
            && code.pure
            && code.parameters.plain.len() == 1
            && code.parameters.registers() == 1
            && code.cells == 0
            && code.instrs.len() <= MAX_STEPS;
        if !fits {
            return None;
        }
        Self::contains(function).or_else(|| Self::ints(function))
    }

    /// `"text" in _`
    fn contains(function: &Function) -> Option<Self> {
        let [Instr::Compare { op, dst, a, b }, Instr::Return { src }] = function.code.code.instrs[..] else {
            return None;
        };
        if b.as_reg() != Some(0) || src.as_reg() != Some(dst) {
            return None;
        }
        let negate = match op {
            CompareOp::In => false,
            CompareOp::NotIn => true,
            _ => return None,
        };
        match &function.code.constants[a.as_constant()?] {
            Some(Value::Str(needle)) => {
                Some(Self::Contains(Box::new(Finder::new(needle.as_bytes()).into_owned()), negate))
            }
            _ => None,
        }
    }

    /// Straight-line arithmetic on ints.
    fn ints(function: &Function) -> Option<Self> {
        let mut homes: Vec<(Reg, Operand)> = vec![(0, Operand::Column(0))];
        let mut steps = Vec::new();
        for instr in &function.code.code.instrs {
            let operand = |src: Src| match src.as_constant() {
                Some(at) => match &function.code.constants[at] {
                    Some(Value::Int(n)) => Some(Operand::Constant(*n)),
                    _ => None,
                },
                None => homes.iter().rev().find(|(reg, _)| Some(*reg) == src.as_reg()).map(|(_, operand)| *operand),
            };
            let (dst, step) = match *instr {
                Instr::Move { dst, src } => {
                    let operand = operand(src)?;
                    homes.push((dst, operand));
                    continue;
                }
                Instr::Clear { strict: false, .. } => continue,
                Instr::Binary { op, dst, a, b } if is_column_op(op) => {
                    (dst, IntStep::Binary(op, operand(a)?, operand(b)?))
                }
                Instr::Compare { op, dst, a, b } if is_order(op) => {
                    (dst, IntStep::Compare(op, operand(a)?, operand(b)?))
                }
                Instr::Unary { op: crate::value::UnaryOp::Neg, dst, a } => (dst, IntStep::Negate(operand(a)?)),
                Instr::Return { src } => {
                    let result = operand(src)?;
                    return Some(Self::Ints(steps, result));
                }
                _ => return None,
            };
            steps.push(step);
            homes.push((dst, Operand::Column(steps.len())));
        }
        None
    }

    /// The function's value for each item; `None` where it has to be called for each, with nothing done.
    pub(super) fn map(&self, items: &Chunk) -> Option<Chunk> {
        let Self::Ints(steps, result) = self else { return None };
        let mut columns = columns(steps, items.as_ints()?)?;
        Some(match result {
            Operand::Constant(n) => vec![*n; items.len()].into(),
            Operand::Column(at) => match columns.swap_remove(*at) {
                Column::Items(_) => return None,
                Column::Ints(ints) => ints.into(),
                Column::Truths(truths) => truths.into_iter().map(Value::Bool).collect::<Vec<_>>().into(),
            },
        })
    }

    /// The truth of the function's value for each item.
    pub(super) fn test(&self, items: &Chunk) -> Option<Vec<bool>> {
        match self {
            Self::Contains(finder, negate) => {
                let mut truths = Vec::with_capacity(items.len());
                for item in items.as_values()? {
                    truths.push(finder.find(item.as_str()?.as_bytes()).is_some() != *negate);
                }
                Some(truths)
            }
            Self::Ints(steps, result) => {
                let mut columns = columns(steps, items.as_ints()?)?;
                Some(match result {
                    Operand::Constant(n) => vec![*n != 0; items.len()],
                    Operand::Column(at) => match columns.swap_remove(*at) {
                        Column::Items(ints) => ints.iter().map(|n| *n != 0).collect(),
                        Column::Ints(ints) => ints.iter().map(|n| *n != 0).collect(),
                        Column::Truths(truths) => truths,
                    },
                })
            }
        }
    }
}

fn is_column_op(op: BinaryOp) -> bool {
    matches!(op, BinaryOp::Add | BinaryOp::Sub | BinaryOp::Mul | BinaryOp::Mod | BinaryOp::FloorDiv | BinaryOp::And)
}

fn is_order(op: CompareOp) -> bool {
    !matches!(op, CompareOp::In | CompareOp::NotIn | CompareOp::Is | CompareOp::IsNot)
}

fn columns<'c>(steps: &[IntStep], items: &'c [i64]) -> Option<Vec<Column<'c>>> {
    let mut columns = vec![Column::Items(items)];
    for step in steps {
        let next = match *step {
            IntStep::Binary(op, a, b) => {
                Column::Ints(arithmetic(op, side(&columns, a)?, side(&columns, b)?, items.len())?)
            }
            IntStep::Compare(op, a, b) => {
                Column::Truths(compared(op, side(&columns, a)?, side(&columns, b)?, items.len()))
            }
            IntStep::Negate(a) => {
                let zero = Side::Constant(0);
                Column::Ints(arithmetic(BinaryOp::Sub, zero, side(&columns, a)?, items.len())?)
            }
        };
        columns.push(next);
    }
    Some(columns)
}

/// One side of an operation.
#[derive(Clone, Copy)]
enum Side<'c> {
    Ints(&'c [i64]),
    Constant(i64),
}

/// Truths are ints in Python, too, but not in columns.
fn side<'c>(columns: &'c [Column<'_>], operand: Operand) -> Option<Side<'c>> {
    match operand {
        Operand::Constant(n) => Some(Side::Constant(n)),
        Operand::Column(at) => match &columns[at] {
            Column::Items(ints) => Some(Side::Ints(ints)),
            Column::Ints(ints) => Some(Side::Ints(ints)),
            Column::Truths(_) => None,
        },
    }
}

/// `f` over both sides; `None` where one result overflows.
fn checked(a: Side<'_>, b: Side<'_>, len: usize, f: impl Fn(i64, i64) -> (i64, bool)) -> Option<Vec<i64>> {
    let mut overflow = false;
    let mut noted = |(n, over): (i64, bool)| {
        overflow |= over;
        n
    };
    // Each is collected at its known length, in a loop that the compiler can make wide.
    let out = match (a, b) {
        (Side::Ints(a), Side::Ints(b)) => a.iter().zip(b).map(|(a, b)| noted(f(*a, *b))).collect(),
        (Side::Ints(a), Side::Constant(b)) => a.iter().map(|a| noted(f(*a, b))).collect(),
        (Side::Constant(a), Side::Ints(b)) => b.iter().map(|b| noted(f(a, *b))).collect(),
        (Side::Constant(a), Side::Constant(b)) => vec![noted(f(a, b)); len],
    };
    (!overflow).then_some(out)
}

fn arithmetic(op: BinaryOp, a: Side<'_>, b: Side<'_>, len: usize) -> Option<Vec<i64>> {
    match (op, b) {
        (BinaryOp::Add, _) => checked(a, b, len, i64::overflowing_add),
        (BinaryOp::Sub, _) => checked(a, b, len, i64::overflowing_sub),
        (BinaryOp::Mul, _) => checked(a, b, len, i64::overflowing_mul),
        (BinaryOp::And, _) => checked(a, b, len, |a, b| (a & b, false)),
        // A power of two: the rest is the low bits, for negative numbers, too.
        (BinaryOp::Mod, Side::Constant(by)) if by > 0 && by & (by - 1) == 0 => {
            checked(a, Side::Constant(by - 1), len, |a, mask| (a & mask, false))
        }
        (BinaryOp::Mod, Side::Constant(by)) if by > 0 => checked(a, b, len, |a, by| (a.rem_euclid(by), false)),
        (BinaryOp::FloorDiv, Side::Constant(by)) if by > 0 => checked(a, b, len, |a, by| (a.div_euclid(by), false)),
        _ => None,
    }
}

fn compared(op: CompareOp, a: Side<'_>, b: Side<'_>, len: usize) -> Vec<bool> {
    fn each(a: Side<'_>, b: Side<'_>, len: usize, f: impl Fn(i64, i64) -> bool) -> Vec<bool> {
        match (a, b) {
            (Side::Ints(a), Side::Ints(b)) => a.iter().zip(b).map(|(a, b)| f(*a, *b)).collect(),
            (Side::Ints(a), Side::Constant(b)) => a.iter().map(|a| f(*a, b)).collect(),
            (Side::Constant(a), Side::Ints(b)) => b.iter().map(|b| f(a, *b)).collect(),
            (Side::Constant(a), Side::Constant(b)) => vec![f(a, b); len],
        }
    }
    match op {
        CompareOp::Eq => each(a, b, len, |a, b| a == b),
        CompareOp::NotEq => each(a, b, len, |a, b| a != b),
        CompareOp::Lt => each(a, b, len, |a, b| a < b),
        CompareOp::LtEq => each(a, b, len, |a, b| a <= b),
        CompareOp::Gt => each(a, b, len, |a, b| a > b),
        _ => each(a, b, len, |a, b| a >= b),
    }
}

#[cfg(test)]
mod tests {
    use super::super::function::{Environment, Globals, Loaded};
    use super::*;
    use crate::lang::{Names, compile};

    fn plan(lambda: &str) -> Option<Plan> {
        let none = |_: &str| false;
        let exports = &|_: &str| Vec::new();
        let names = Names { is_stage: &none, is_builtin: &none, is_pure: &none, exports, candidates: &Vec::new };
        let program = compile(lambda, &names).unwrap();
        let environment = Environment { builtins: Default::default(), stages: Default::default() };
        let globals = Globals::new(&program, environment.into());
        let code = Loaded::new(program.module).children[0].clone();
        Plan::of(&Function {
            code,
            defaults: Vec::new(),
            captured: Vec::new(),
            globals,
            pure: Default::default(),
            own: Default::default(),
        })
    }

    fn reprs(chunk: Chunk) -> Vec<String> {
        chunk.map(|item| item.repr()).collect()
    }

    #[test]
    fn arithmetic_and_comparison_of_ints_and_searches_are_planned_and_nothing_else_is() {
        for planned in ["n % 2 == 0", "n * n", "-n + 1", "n // 3 & 7", "n > 5", r#""ERROR" in n"#, r#""x" not in n"#] {
            assert!(plan(&format!("lambda n: {planned}")).is_some(), "{planned}");
        }
        for called in ["n / 2", "n ** 2", "n.x", "f'{n}'", "n['a']", "n if n else 1", "1.5 * n", "n < 5 < n"] {
            assert!(plan(&format!("lambda n: {called}")).is_none(), "{called}");
        }
    }

    #[test]
    fn a_plan_gives_what_python_gives() {
        let ints = || Chunk::from(vec![-7, -1, 0, 3, 8]);
        let mapped = |lambda: &str| reprs(plan(lambda).unwrap().map(&ints()).unwrap());
        assert_eq!(mapped("lambda n: n % 4"), ["1", "3", "0", "3", "0"]);
        assert_eq!(mapped("lambda n: n % 3"), ["2", "2", "0", "0", "2"]);
        assert_eq!(mapped("lambda n: n // 3 * 2"), ["-6", "-2", "0", "2", "4"]);
        assert_eq!(mapped("lambda n: -n & 6"), ["6", "0", "0", "4", "0"]);
        assert_eq!(mapped("lambda n: n <= 0"), ["True", "True", "True", "False", "False"]);
        assert_eq!(plan("lambda n: n % 2").unwrap().test(&ints()).unwrap(), [true, true, false, true, false]);
    }

    #[test]
    fn what_overflows_or_is_of_another_kind_is_left_to_the_evaluator_whole() {
        let square = plan("lambda n: n * n").unwrap();
        assert!(square.map(&vec![1, 1 << 40, 2].into()).is_none());
        assert!(square.map(&vec![Value::Int(1), Value::Float(2.0)].into()).is_none());
        assert!(plan("lambda n: n % 0").is_none_or(|plan| plan.map(&vec![1].into()).is_none()));
        let search = plan(r#"lambda n: "b" in n"#).unwrap();
        assert_eq!(search.test(&vec![Value::from("abc"), Value::from("é")].into()).unwrap(), [true, false]);
        assert!(search.test(&vec![Value::from("abc"), Value::Int(5)].into()).is_none());
    }
}
