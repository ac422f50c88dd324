//! Methods of the built-in classes: one table a class, and the one place where a method is looked up and called.

mod bound;
mod byte_array;
mod bytes;
mod chain_map;
mod codecs;
mod counter;
mod deque;
mod dict;
mod exception;
mod iterator;
mod list;
mod number;
mod ordered;
mod quick;
mod range;
mod sequence;
mod set;
mod str;
mod table;
mod text;
mod text_search;
mod text_split;
mod wide_codecs;

pub use bound::{bound, unbound};
pub(crate) use byte_array::fromhex as byte_array_fromhex;
pub(in crate::vm) use byte_array::{byte, thawed};
pub(crate) use bytes::{fromhex as bytes_fromhex, maketrans as bytes_maketrans};
pub(crate) use codecs::{decode, encode};
pub(crate) use counter::{counter, update as update_counter};
pub(crate) use deque::extend as extend_deque;
pub(crate) use dict::{fromkeys, fromkeys_into, merged_view};
pub use dict::{update as update_dict, update_own};
pub(crate) use iterator::exception_of;
pub(in crate::vm) use iterator::{is_iterator, remaining};
pub use list::extend as extend_list;
pub(crate) use list::{append_to, truth_of_int};
pub(crate) use number::{from_bytes as int_from_bytes, fromhex as float_fromhex, truncated};
pub(in crate::vm) use ordered::merged as merged_ordered;
pub use set::update as update_set;
pub(crate) use str::maketrans;
pub(crate) use table::Method;
pub use text_split::join;

use table::Run;

use crate::machine::{Arguments, Called, Context};
use crate::value::asking::{Attempt, attempt, may_ask};
use crate::value::{ByteArray, Deque, Exc, ExcType, Exception, Type, Value};
use crate::vm::arguments::{Bound, Callee, Shape, bind, bind_row, bound_as_seen};
use crate::vm::{modules, streams};

/// Calls `object.name(arguments)`. `AttributeError` where it has no such attribute, with a near name as advice.
pub fn call(object: &Value, name: &str, arguments: Arguments, cx: &mut Context<'_>) -> Called {
    if let Some(method) = find(object.type_of(), name) {
        return run(method, object, arguments, cx);
    }
    match super::attributes::get(object, name) {
        Ok(function) => cx.world().call(&function, arguments, cx),
        Err(exc) => Called::Raised(exc),
    }
}

/// Going through so many bytes of a text is one step.
const BYTES_PER_FUEL: usize = 512;

/// Spends fuel for going through a text: a long one is many steps.
#[inline]
pub(crate) fn spend_on(text: &crate::value::Str, cx: &mut Context<'_>) {
    let bytes = text.byte_len();
    if bytes > BYTES_PER_FUEL {
        cx.spend((bytes / BYTES_PER_FUEL) as u64);
    }
}

/// Calls a method of a built-in class.
pub(crate) fn run(method: &Method, object: &Value, mut arguments: Arguments, cx: &mut Context<'_>) -> Called {
    let object = object.plain();
    if object.is_scalar() && arguments.has_own_scalar() && method.sees_plainly() {
        arguments.make_plain();
    }
    let bound = bind(callee(method, object), &method.shape, arguments);
    run_bound(method, object, bound, cx)
}

/// The same with arguments in a row of registers, which they leave.
pub(crate) fn run_row(method: &Method, object: &Value, row: &mut [Option<Value>], cx: &mut Context<'_>) -> Called {
    let object = object.plain();
    if row.iter().flatten().any(|value| value.scalar().is_some()) && object.is_scalar() && method.sees_plainly() {
        for value in row.iter_mut().flatten() {
            if let Some(scalar) = value.scalar() {
                *value = scalar.clone();
            }
        }
    }
    let bound = bind_row(|| callee(method, object), &method.shape, row);
    run_bound(method, object, bound, cx)
}

/// What a method comes to for a short text, a list, a dict, a set or a deque and arguments in a row of registers, where it asks nobody and
/// calls nobody for that. `None`, with nothing done, where there is more to it, such as an error.
pub(crate) fn at_a_glance(method: &Method, object: &Value, row: &[Option<Value>]) -> Option<Value> {
    if let Some(value) = method.quick.and_then(|quick| quick(object, row)) {
        return Some(value);
    }
    let is_scalar = |value: &Option<Value>| value.as_ref().is_some_and(Value::is_scalar);
    // How many arguments are looked at.
    let (plain, many) = match object {
        Value::Str(text) => (text.byte_len() <= BYTES_PER_FUEL, row.len()),
        Value::List(list) => (list.own.is_none(), row.len()),
        Value::Dict(dict) => (dict.own().is_none() && dict.kind().is_none(), 1),
        Value::Set(_) => (object.instance().is_none(), row.len()),
        Value::Object(_) => {
            (Deque::from_value(object).is_some(), if matches!(method.shape, Shape::One) { 0 } else { row.len() })
        }
        _ => (false, 0),
    };
    if !plain || !row.iter().take(many).all(is_scalar) {
        return None;
    }
    match method.run {
        Run::Plain(run) if method.pure || matches!(object, Value::List(_) | Value::Object(_)) => {
            run(object, bound_as_seen(&method.shape, row)?).ok()
        }
        Run::Asking(run) => run(object, &bound_as_seen(&method.shape, row)?).ok(),
        _ => None,
    }
}

fn callee(method: &Method, object: &Value) -> Callee<'static> {
    Callee { class: Some(owner(object.type_of(), method)), name: method.name }
}

fn run_bound(method: &Method, object: &Value, bound: Result<Bound, Exc>, cx: &mut Context<'_>) -> Called {
    let mut bound = match bound {
        Ok(bound) => bound,
        Err(exc) => return Called::Raised(exc),
    };
    if matches!(object, Value::Bytes(_) | Value::Object(_))
        && (matches!(object, Value::Bytes(_)) || ByteArray::from_value(object).is_some())
    {
        // Bytes in an array are as good as any.
        bound.replace_each(|value| Some(ByteArray::from_value(value)?.to_bytes()));
    }
    if let Value::Str(text) = object {
        spend_on(text, cx);
    }
    match method.run {
        Run::Plain(plain) if may_ask() && bound.asks_for_index() => {
            let object = object.clone();
            super::pulling::asked(move || plain(&object, bound.clone()), cx)
        }
        Run::Plain(plain) => super::pulling::called(plain(object, bound)),
        Run::Whole(whole) if may_ask() && method.name == "index" && bound.asks_for_index() => {
            let object = object.clone();
            bound.with_indices(1, move |bound, cx| whole(&object, bound, cx), cx)
        }
        Run::Asking(asking) if may_ask() => match attempt(|| asking(object, &bound)) {
            Attempt::Done(result) => super::pulling::called(result),
            Attempt::Asks(question) => {
                let object = object.clone();
                super::pulling::asked_from(question, move || asking(&object, &bound), cx)
            }
        },
        Run::Asking(asking) => super::pulling::called(asking(object, &bound)),
        Run::Whole(whole) => whole(object, bound, cx),
    }
}

/// The name of the class whose table a method stands in, as messages say it.
fn owner(class: Type, method: &Method) -> &'static str {
    let class = match class.base() {
        Some(base) if !methods_of(class).iter().any(|own| std::ptr::eq(own, method)) => base,
        _ => class,
    };
    class.name().rsplit('.').next().unwrap_or_default()
}

/// The tables of a class's methods: its own.
fn methods_of(class: Type) -> &'static [Method] {
    match class {
        Type::Str => str::METHODS,
        Type::Bytes => bytes::METHODS,
        Type::ByteArray => byte_array::METHODS,
        Type::Int | Type::Bool => number::INT,
        Type::Float => number::FLOAT,
        Type::Complex => number::COMPLEX,
        Type::List => list::METHODS,
        Type::Tuple => sequence::TUPLE,
        Type::Dict => dict::METHODS,
        Type::DictKeys | Type::DictItems => dict::VIEW,
        Type::Counter => counter::METHODS,
        Type::DefaultDict => ordered::DEFAULT,
        Type::OrderedDict => ordered::ORDERED,
        Type::ChainMap => chain_map::METHODS,
        Type::Deque => deque::METHODS,
        Type::Set => set::SET,
        Type::FrozenSet => set::FROZEN,
        Type::Range => range::RANGE,
        Type::Slice => range::SLICE,
        Type::Exception(class) if class.is_subclass_of(ExcType::BaseExceptionGroup) => {
            modules::exception_groups::METHODS
        }
        Type::Exception(_) => exception::METHODS,
        Type::Generator | Type::Stage => iterator::GENERATOR,
        Type::TextFile => streams::TEXT_FILE,
        Type::BinaryFile => streams::BINARY_FILE,
        Type::StringIo => streams::STRING_IO,
        Type::BytesIo => streams::BYTES_IO,
        Type::StandardOutput => streams::OUTPUT,
        Type::PurePath => modules::PURE_PATH,
        Type::Path => modules::PATH,
        Type::CsvReader => modules::csv::READER,
        Type::CsvWriter => modules::csv::WRITER,
        Type::CsvDictReader => modules::csv::DICT_READER,
        Type::CsvDictWriter => modules::csv::DICT_WRITER,
        Type::DirEntry => modules::DIR_ENTRY,
        Type::ScandirIterator => modules::SCANDIR,
        _ if iterator::is_iterator(class) && iterator::is_counted(class) => iterator::COUNTED,
        _ if iterator::is_iterator(class) => iterator::ITERATOR,
        _ => super::modules::methods_of(class),
    }
}

/// The method of a class by its name.
pub(crate) fn find(class: Type, name: &str) -> Option<&'static Method> {
    let methods = methods_of(class);
    match methods.binary_search_by(|method| method.name.cmp(name)) {
        Ok(at) => Some(&methods[at]),
        Err(_) => find(class.base()?, name),
    }
}

/// Names of a class's methods.
pub(crate) fn names(class: Type) -> impl Iterator<Item = &'static str> {
    let inherited = class.base().map_or(&[][..], methods_of);
    methods_of(class).iter().chain(inherited).map(|method| method.name)
}

/// `AttributeError` for an object without that attribute, with a near name as advice.
pub(crate) fn no_attribute(object: &Value, name: &str, others: &[&'static str]) -> Exc {
    let text = match object {
        Value::Type(class) => format!("type object '{}' has no attribute '{name}'", class.name()),
        _ => format!("'{}' object has no attribute '{name}'", object.type_name()),
    };
    let exc = Exception::with_message(ExcType::AttributeError, text);
    let class = if let Value::Type(class) = object { *class } else { object.type_of() };
    let known = others.iter().copied().map(|name| (name, false)).chain(names(class).map(|name| (name, true)));
    let known: Vec<(&str, bool)> = known.collect();
    if let Some(near) = crate::lang::nearest(name, known.iter().map(|(name, _)| *name)) {
        let is_method = known.iter().any(|(name, method)| *name == near && *method);
        exc.advise(format!("did you mean '.{near}{}'?", if is_method { "()" } else { "" }));
    }
    exc
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::{Dict, Set, Str};

    #[test]
    fn tables_are_sorted_by_name() {
        let classes = [
            Type::Str,
            Type::Bytes,
            Type::ByteArray,
            Type::Int,
            Type::Float,
            Type::Complex,
            Type::List,
            Type::Tuple,
            Type::Dict,
            Type::DictKeys,
            Type::ChainMap,
            Type::Deque,
            Type::Set,
            Type::FrozenSet,
            Type::Range,
            Type::Slice,
            Type::Exception(ExcType::ValueError),
            Type::Generator,
            Type::ListIterator,
            Type::TextFile,
            Type::BinaryFile,
            Type::StringIo,
            Type::BytesIo,
            Type::StandardOutput,
            Type::CsvReader,
            Type::CsvWriter,
            Type::CsvDictReader,
            Type::CsvDictWriter,
            Type::PurePath,
            Type::Path,
            Type::DirEntry,
            Type::ScandirIterator,
            Type::Coroutine,
            Type::AsyncGenerator,
            Type::Future,
            Type::Task,
            Type::EventLoop,
            Type::TimerHandle,
            Type::AsyncEvent,
            Type::AsyncLock,
            Type::AsyncQueue,
            Type::AsyncTimeout,
            Type::TaskGroup,
        ];
        for class in classes {
            let names: Vec<_> = names(class).collect();
            assert!(!names.is_empty(), "{class:?}");
            assert!(names.windows(2).all(|pair| pair[0] < pair[1]), "{class:?}: {names:?}");
        }
    }

    fn glance(object: &Value, name: &str, row: &[Value]) -> Option<String> {
        let row: Vec<_> = row.iter().cloned().map(Some).collect();
        at_a_glance(find(object.type_of(), name)?, object, &row).map(|value| value.repr())
    }

    #[test]
    fn what_asks_nobody_is_seen_at_a_glance_and_all_else_is_left() {
        let text = |text: &str| Value::Str(Str::from(text));
        let dict = Dict::new();
        dict.set(text("a"), Value::Int(1)).unwrap();
        let dict = Value::from(dict);
        assert_eq!(glance(&text("a b"), "split", &[]).as_deref(), Some("['a', 'b']"));
        assert_eq!(glance(&text("ab"), "startswith", &[text("a")]).as_deref(), Some("True"));
        assert_eq!(glance(&dict, "get", &[text("a")]).as_deref(), Some("1"));
        assert_eq!(glance(&dict, "get", &[text("b"), Value::from(Dict::new())]).as_deref(), Some("{}"));
        let set = Set::of(Default::default(), false);
        assert_eq!(glance(&set, "add", &[Value::Int(3)]).as_deref(), Some("None"));
        assert_eq!(set.repr(), "{3}");
        let list = Value::list(vec![Value::Int(1), Value::Int(2)]);
        assert_eq!(glance(&list, "pop", &[]).as_deref(), Some("2"));
        assert_eq!(glance(&list, "insert", &[Value::Int(0), text("a")]).as_deref(), Some("None"));
        assert_eq!(list.repr(), "['a', 1]");
        let deque = Deque::of(vec![Value::Int(1)], Some(2)).unwrap().into_value();
        assert_eq!(glance(&deque, "appendleft", &[Value::tuple(vec![])]).as_deref(), Some("None"));
        assert_eq!(glance(&deque, "pop", &[]).as_deref(), Some("1"));
        assert_eq!(deque.repr(), "deque([()], maxlen=2)");
        // Errors, arguments that do not fit or may be asked, and what takes its time.
        assert_eq!(glance(&text("ab"), "index", &[text("x")]), None);
        assert_eq!(glance(&text("ab"), "upper", &[text("x")]), None);
        assert_eq!(glance(&text("ab"), "startswith", &[Value::tuple(vec![text("a")])]), None);
        assert_eq!(glance(&dict, "get", &[Value::tuple(vec![])]), None);
        assert_eq!(glance(&dict, "pop", &[text("b")]), None);
        assert_eq!(glance(&list, "pop", &[Value::Int(5)]), None);
        assert_eq!(glance(&list, "count", &[Value::Int(5)]), None);
        assert_eq!(glance(&deque, "extend", &[text("ab")]), None);
        assert_eq!(glance(&deque, "rotate", &[Value::tuple(vec![])]), None);
        assert_eq!(glance(&text("a"), "join", &[text("bc")]), None);
        assert_eq!(glance(&text(&"a".repeat(BYTES_PER_FUEL + 1)), "upper", &[]), None);
    }
}
