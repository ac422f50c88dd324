//! `sys`: what a program asks of the interpreter.

use std::rc::Rc;

use super::fields::Fields;
use super::library::{Constant, Library};
use crate::machine::{Called, Iter, World};
use crate::value::{Exc, ExcType, Exception, Number, Object, Tuple, Type, Value, number, type_error, value_error};
use crate::vm::arguments::{Bound, Shape, index};
use crate::vm::builtins::Builtin;
use crate::vm::pulling::called;
use crate::vm::{Function, ModuleObject, attributes, streams, traceback};

pub(super) static MODULE: Library = Library {
    functions: &[FUNCTIONS],
    constants: &[
        ("byteorder", Constant::Text("little")),
        ("float_info", Constant::Made(float_info)),
        ("int_info", Constant::Made(int_info)),
        ("maxsize", Constant::Int(i64::MAX)),
        ("maxunicode", Constant::Int(0x10_ffff)),
        ("platform", Constant::Text("linux")),
        ("version", Constant::Text(concat!("3.11.7 (drip ", env!("CARGO_PKG_VERSION"), ")"))),
        ("version_info", Constant::Made(version_info)),
    ],
    more: &["argv", "stderr", "stdin", "stdout"],
    ..Library::named("sys")
};

/// What a run has for itself: `argv` and the streams, each one object however often it is named.
pub(super) fn of_run(module: &str, name: &str) -> Option<Result<Value, Exc>> {
    if module != "sys" {
        return None;
    }
    let sys = super::module("sys");
    let world = World::running();
    let made = match (name, world) {
        ("argv", world) => {
            let arguments = world.map(|world| world.arguments());
            Ok(Value::list(arguments.iter().flat_map(|texts| texts.iter()).cloned().map(Value::Str).collect()))
        }
        ("stdout", Some(world)) if let Some(target) = world.redirection() => return Some(Ok(target)),
        ("stdin", _) => return Some(attributes::get(&sys, "__stdin__")),
        ("stdout", _) => return Some(attributes::get(&sys, "__stdout__")),
        ("stderr", _) => return Some(attributes::get(&sys, "__stderr__")),
        ("__stdin__", Some(world)) => streams::standard_input(&world),
        ("__stdout__" | "__stderr__", _) => Ok(streams::standard_output(name == "__stderr__")),
        _ => return None,
    };
    if let (Ok(made), Some(sys)) = (&made, sys.as_object::<ModuleObject>()) {
        // A text can be hashed.
        let _ = sys.set(name, made.clone());
    }
    Some(made)
}

/// `sys.stdout = value`: what is printed goes there. False for any other name.
pub(super) fn set_output(module: &ModuleObject, name: &str, value: &Value) -> bool {
    let is_stdout = name == "stdout" && module.name.as_bytes() == b"sys";
    let Some(world) = World::running().filter(|_| is_stdout) else { return false };
    world.redirect_anew((!streams::is_output(value)).then(|| value.clone()));
    true
}

static FUNCTIONS: &[Builtin] = &[
    Builtin::effectful("exception", Shape::Nothing, |_, cx| {
        Called::Value(cx.handled_outside().map_or(Value::None, Value::Exception))
    }),
    Builtin::effectful("exc_info", Shape::Nothing, |_, cx| {
        Called::Value(Value::tuple(match cx.handled_outside() {
            Some(exc) => {
                let (traceback, exc) = (traceback::of(&exc), Value::Exception(exc));
                vec![exc.class_value(), exc, traceback]
            }
            None => vec![Value::None; 3],
        }))
    }),
    Builtin::effectful("exit", Shape::Between(0, 1), |a, _| leave(a.into_values())),
    Builtin::new("get_int_max_str_digits", Shape::Nothing, |_, _| called(Ok(Value::Int(4300)))),
    Builtin::effectful("getrecursionlimit", Shape::Nothing, |_, cx| called(Ok(Value::from(cx.world().limits().depth)))),
    Builtin::new("getsizeof", Shape::named(&["object", "default"], 1), |mut a, _| {
        called(Ok(Value::from(size_of_object(&a.required(0)))))
    }),
    Builtin::new("intern", Shape::One, |mut a, _| {
        called(match a.required(0) {
            text @ Value::Str(_) => Ok(text),
            other => Err(type_error(format!("intern() argument must be str, not {}", other.type_name()))),
        })
    }),
    Builtin::effectful("setrecursionlimit", Shape::One, |a, cx| {
        called(set_depth(&a).map(|depth| {
            cx.world().set_depth(depth);
            Value::None
        }))
    }),
];

/// Ends the program: raises a `SystemExit` with these arguments.
pub(in crate::vm) fn leave(arguments: Vec<Value>) -> Called {
    called(Err(Exception::new(ExcType::SystemExit, arguments)))
}

fn set_depth(arguments: &Bound) -> Result<usize, Exc> {
    let depth = index(arguments.get(0).unwrap_or(&Value::None))?;
    match usize::try_from(depth) {
        Ok(depth) if depth > 0 => Ok(depth),
        _ => Err(value_error("recursion limit must be greater or equal than 1")),
    }
}

/// `sys.version_info`: the Python whose behaviour this is.
#[derive(Debug)]
struct VersionInfo(Rc<Tuple>);

const VERSION: [&str; 5] = ["major", "minor", "micro", "releaselevel", "serial"];

/// `sys.version_info`
fn version_info() -> Value {
    let (level, number) = (Value::from("final"), Value::Int);
    match Value::tuple(vec![number(3), number(11), number(7), level, number(0)]) {
        Value::Tuple(items) => Value::object(VersionInfo(items)),
        other => other,
    }
}

impl Object for VersionInfo {
    fn type_of(&self) -> Type {
        Type::VersionInfo
    }

    fn repr(&self) -> String {
        let items = VERSION.iter().zip(&self.0.items).map(|(name, value)| format!("{name}={}", value.repr()));
        format!("sys.version_info({})", items.collect::<Vec<_>>().join(", "))
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        VERSION.iter().position(|known| *known == name).map(|at| self.0.items[at].clone())
    }

    fn as_tuple(&self) -> Option<&Rc<Tuple>> {
        Some(&self.0)
    }

    fn hash_key(&self) -> Option<u64> {
        Some(311)
    }
}

/// `sys.float_info`: IEEE 754 doubles.
fn float_info() -> Value {
    const NAMES: &[&str] = &[
        "max",
        "max_exp",
        "max_10_exp",
        "min",
        "min_exp",
        "min_10_exp",
        "dig",
        "mant_dig",
        "epsilon",
        "radix",
        "rounds",
    ];
    let (int, float) = (Value::Int, Value::Float);
    let greatest = [float(f64::MAX), int(f64::MAX_EXP.into()), int(f64::MAX_10_EXP.into())];
    let least = [float(f64::MIN_POSITIVE), int(f64::MIN_EXP.into()), int(f64::MIN_10_EXP.into())];
    let digits = [int(f64::DIGITS.into()), int(f64::MANTISSA_DIGITS.into()), float(f64::EPSILON), int(2), int(1)];
    let items = greatest.into_iter().chain(least).chain(digits).collect();
    Fields::to_value(Type::SystemInfo, "sys.float_info", NAMES, items, Vec::new())
}

/// `sys.int_info`: as CPython has it on 64 bits.
fn int_info() -> Value {
    const NAMES: &[&str] = &["bits_per_digit", "sizeof_digit", "default_max_str_digits", "str_digits_check_threshold"];
    let items = [30, 4, 4300, 640].map(Value::Int).to_vec();
    Fields::to_value(Type::SystemInfo, "sys.int_info", NAMES, items, Vec::new())
}

/// `sys.getsizeof`: CPython 3.11's on 64 bits, for lists, dicts and sets as they are when they grew item by item.
fn size_of_object(value: &Value) -> usize {
    const POINTER: usize = 8;
    match value {
        Value::None | Value::Ellipsis => 16,
        Value::Bool(_) | Value::Int(_) | Value::Big(_) => {
            let bits = match number(value) {
                Some(Number::Small(n)) => u64::from(64 - n.unsigned_abs().leading_zeros()),
                Some(Number::Big(n)) => n.bits(),
                _ => 1,
            };
            24 + 4 * (bits.div_ceil(30).max(1) as usize)
        }
        Value::Float(_) => 24,
        Value::Str(text) => {
            let widest = text.code_points().max().unwrap_or(0);
            match (widest, text.char_len()) {
                (0..=0x7f, n) => 49 + n,
                (0x80..=0xff, n) => 73 + n,
                (0x100..=0xffff, n) => 74 + 2 * n,
                (_, n) => 76 + 4 * n,
            }
        }
        Value::Bytes(bytes) => 33 + bytes.len(),
        Value::Tuple(tuple) => 40 + POINTER * tuple.items.len(),
        Value::List(list) => 56 + POINTER * list_slots(list.items.borrow().len()),
        Value::Dict(dict) => {
            let only_texts = (0..dict.len()).all(|at| matches!(dict.pair(at), Some((Value::Str(_), _))));
            dict_size(dict.len(), only_texts)
        }
        Value::Set(set) => set_size(set.items.borrow().len()),
        Value::Range(_) => 48,
        Value::Slice(_) => 56,
        Value::Exception(_) => 88,
        Value::Type(_) => 424,
        Value::NotImplemented => 16,
        Value::Class(_) => 1688,
        Value::Instance(_) => 56,
        Value::Object(_) if value.as_object::<Function>().is_some() => 152,
        Value::Object(_) => match Iter::from_value(value).map(|_| value.type_of()) {
            Some(Type::Generator) => 200,
            Some(Type::Enumerate) => 72,
            Some(Type::Zip) => 64,
            Some(_) => 48,
            None => 48,
        },
    }
}

/// Slots of a list that grew to `len` by appending.
fn list_slots(len: usize) -> usize {
    let mut slots = 0;
    while slots < len {
        let wanted = slots + 1;
        slots = (wanted + (wanted >> 3) + 6) & !3;
    }
    slots
}

fn dict_size(len: usize, only_texts: bool) -> usize {
    if len == 0 {
        return 64;
    }
    let mut slots = 8;
    while slots * 2 / 3 < len {
        slots *= 2;
    }
    let index: usize = match slots {
        0..=128 => 1,
        256..=32_768 => 2,
        _ => 4,
    };
    96 + slots * index + (slots * 2 / 3) * if only_texts { 16 } else { 24 }
}

fn set_size(len: usize) -> usize {
    let mut slots = 8;
    // It grows when three fifths are full: to more than four times what is used, from 50 000 on to twice.
    while len * 5 >= (slots - 1) * 3 {
        let used = ((slots - 1) * 3).div_ceil(5);
        let wanted = if used > 50_000 { used * 2 } else { used * 4 };
        while slots <= wanted {
            slots *= 2;
        }
    }
    if slots == 8 { 216 } else { 216 + 16 * slots }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_those_of_cpython() {
        assert_eq!([0, 1, 4, 5, 9, 17, 25, 41].map(|n| 56 + 8 * list_slots(n)), [56, 88, 88, 120, 184, 248, 312, 472]);
        assert_eq!([0, 1, 5, 6, 11, 22, 43].map(|n| dict_size(n, true)), [64, 184, 184, 272, 464, 832, 1584]);
        assert_eq!([1, 6, 11, 22, 43].map(|n| dict_size(n, false)), [224, 352, 632, 1168, 2264]);
        assert_eq!([0, 4, 5, 18, 19, 49].map(set_size), [216, 216, 728, 728, 2264, 2264]);
    }
}
