//! Modules that code imports.

pub(in crate::vm) mod abc;
pub(in crate::vm) mod abstract_collections;
mod asyncio;
mod binary_text;
mod bisect;
mod cached_property;
pub(in crate::vm) mod callers;
mod checksums;
pub(crate) mod collections;
mod comparison_key;
mod contextlib;
pub(crate) mod copy;
pub(in crate::vm) mod csv;
mod dataclasses;
pub(crate) mod datetime;
mod deep_copy;
pub(in crate::vm) mod enumeration;
pub(in crate::vm) mod exception_groups;
mod extremes;
mod fields;
mod functools;
mod half_float;
mod hashlib;
mod heapq;
mod imported;
pub(in crate::vm) mod importlib;
mod inspect;
mod integers;
mod io;
mod json;
mod library;
mod lru_cache;
mod math;
mod named_tuple;
mod numbers;
mod operator;
mod partial_method;
mod paths;
mod random;
mod re;
mod refused;
mod single_dispatch;
mod special;
mod statistics;
mod string;
mod summing;
pub(in crate::vm) mod sys;
mod textwrap;
mod time;
mod total_ordering;
mod types;
mod typing;
mod weakref;
mod wrapping;
mod written;

pub(crate) use asyncio::gather;
pub(in crate::vm) use named_tuple::Field as NamedTupleField;
pub(in crate::vm) use named_tuple::is_identifier;
pub(crate) use named_tuple::members as named_tuple_members;
pub(crate) use paths::path_text;
pub(in crate::vm) use paths::{DIR_ENTRY, PATH, PURE_PATH, SCANDIR};
pub(in crate::vm) use typing::{TypingName, base_of as typing_base};
pub(crate) use typing::{is_named_tuple, is_protocol_name, is_typed_dict, is_typing_name, is_typing_name_of};

use abstract_collections::class as collections_class;
pub(in crate::vm) use abstract_collections::imported as abstract_class;

pub(in crate::vm) use imported::module;
use library::Library;
pub(crate) use written::{provide, stage_names};

use std::collections::BTreeSet;
use std::rc::Rc;

use crate::machine::{Arguments, Called, Context};
use crate::value::custom::call_now;
use crate::value::{Dict, Exc, ExcType, Exception, Type, Value, type_error};
use crate::vm::builtins::Builtin;
use crate::vm::methods::Method;
use crate::vm::{ModuleObject, Native};

/// A window on the dict through which nothing can be changed: a `types.MappingProxyType`.
pub(in crate::vm) fn read_only(dict: &Rc<Dict>) -> Option<Value> {
    let class = find("types", Some("MappingProxyType")).ok()?;
    call_now(&class, vec![Value::Dict(Rc::clone(dict))])?.ok()
}

/// The catalog: its names are the stages'.
static ITERTOOLS: Library = Library::named("itertools");

/// All modules, in order of their names.
static LIBRARIES: &[&Library] = &[
    &binary_text::MODULE,
    &exception_groups::MODULE,
    &written::BASES,
    &written::MATCHING,
    &written::STATISTICS,
    &written::ARGPARSE_ACTIONS,
    &written::ARGPARSE_CONTAINER,
    &written::ARGPARSE_HELP,
    &written::ARGPARSE_PARSE,
    &abc::MODULE,
    &written::ARGPARSE,
    &asyncio::MODULE,
    &written::BASE64,
    &written::BINASCII,
    &bisect::MODULE,
    &written::CALENDAR,
    &collections::MODULE,
    &abstract_collections::MODULE,
    &contextlib::MODULE,
    &copy::MODULE,
    &csv::MODULE,
    &dataclasses::MODULE,
    &datetime::MODULE,
    &written::DECIMAL,
    &written::DIFFLIB,
    &enumeration::MODULE,
    &written::FNMATCH,
    &written::FRACTIONS,
    &functools::MODULE,
    &written::GRAPHLIB,
    &hashlib::MODULE,
    &heapq::MODULE,
    &written::HTML,
    &written::HTML_ENTITIES,
    &importlib::MODULE,
    &inspect::MODULE,
    &io::MODULE,
    &ITERTOOLS,
    &json::MODULE,
    &json::DECODER,
    &written::KEYWORD,
    &written::LOGGING,
    &math::MODULE,
    &numbers::MODULE,
    &operator::MODULE,
    &written::PPRINT,
    &written::QUEUE,
    &random::MODULE,
    &paths::OS,
    &paths::OS_PATH,
    &paths::PATHLIB,
    &paths::POSIXPATH,
    &re::MODULE,
    &written::REPRLIB,
    &written::SECRETS,
    &written::SHLEX,
    &statistics::MODULE,
    &string::MODULE,
    &written::STRUCT,
    &textwrap::MODULE,
    &sys::MODULE,
    &time::MODULE,
    &written::TIMEIT,
    &written::TRACEBACK,
    &types::MODULE,
    &typing::MODULE,
    &written::UUID,
    &written::URLLIB,
    &written::URLLIB_PARSE,
    &written::WARNINGS,
    &weakref::MODULE,
    &written::ZLIB,
];

fn library(name: &str) -> Option<&'static Library> {
    LIBRARIES.iter().find(|library| library.name == name).copied()
}

/// `from module import name`, or `import module` where there is no name. `ModuleNotFoundError` and `ImportError` in
/// CPython's words, with a near name as advice.
pub fn find(module: &str, name: Option<&str>) -> Result<Value, Exc> {
    let Some(known) = library(module) else {
        let package = module.split('.').next().unwrap_or(module);
        let text = match library(package) {
            Some(_) if LIBRARIES.iter().any(|library| library.name.starts_with(&format!("{package}."))) => {
                format!("No module named '{module}'")
            }
            Some(_) => format!("No module named '{module}'; '{package}' is not a package"),
            None => format!("No module named '{package}'"),
        };
        let exc = Exception::with_message(ExcType::ModuleNotFoundError, text);
        let mut names = LIBRARIES.iter().map(|library| library.name).filter(|name| !name.starts_with('_'));
        exc.advise(match crate::lang::nearest(module, names.clone()) {
            _ if let Some(way) = refused::way_out(package) => way.to_owned(),
            Some(near) => format!("did you mean '{near}'?"),
            None => format!("there are {}", names.by_ref().collect::<Vec<_>>().join(", ")),
        });
        return Err(exc);
    };
    let Some(name) = name else { return Ok(imported::module(module)) };
    if let Some(set) = imported::set_on(module, name) {
        return Ok(set);
    }
    refused::check(module, name)?;
    if let Some(found) = written::find(module, name).or_else(|| sys::of_run(module, name)) {
        return found;
    }
    known.find(name).or_else(|| submodule(module, name)).ok_or_else(|| {
        let text = format!("cannot import name '{name}' from '{module}' (unknown location)");
        advised(Exception::with_message(ExcType::ImportError, text), module, name)
    })
}

/// `module.name`. `AttributeError` with a near name as advice.
pub fn attribute(module: &ModuleObject, name: &str) -> Result<Value, Exc> {
    if let Some(set) = module.own(name) {
        return Ok(set);
    }
    let module = &*module.name.to_text();
    match name {
        "__name__" => return Ok(Value::from(module)),
        "__package__" => return Ok(Value::from(package(module))),
        "__doc__" => return Ok(Value::None),
        "__dict__" => return namespace(module),
        _ => {}
    }
    refused::check(module, name)?;
    if let Some(found) = written::find(module, name).or_else(|| sys::of_run(module, name)) {
        return found;
    }
    let found = written::stage(module, name).or_else(|| library(module)?.find(name));
    found.or_else(|| submodule(module, name)).ok_or_else(|| {
        let text = format!("module '{module}' has no attribute '{name}'");
        advised(Exception::with_message(ExcType::AttributeError, text), module, name)
    })
}

/// The function that `module.name` is, as long as nothing is set on the module: none that its text or the run brings, which may change.
pub(crate) fn function(module: &ModuleObject, name: &str) -> Option<&'static Builtin> {
    let module = &*module.name.to_text();
    let is_elsewhere = written::has(module, name) || written::stage(module, name).is_some() || module == "sys";
    match is_elsewhere || refused::check(module, name).is_err() {
        true => None,
        false => library(module)?.function(name),
    }
}

/// `module.name = value`: whoever imports the module in this run finds it so.
///
/// # Errors
/// `PermissionError` for what is refused.
pub fn set_attribute(module: &ModuleObject, name: &str, value: &Value) -> Result<(), Exc> {
    refused::check(&module.name.to_text(), name)?;
    if written::set(&module.name.to_text(), name, value) || sys::set_output(module, name, value) {
        return Ok(());
    }
    module.set(name, value.clone())
}

/// `del module.name`, for what was set.
///
/// # Errors
/// `AttributeError` for anything else.
pub fn delete_attribute(module: &ModuleObject, name: &str) -> Result<(), Exc> {
    if module.unset(name) {
        return Ok(());
    }
    let text = format!("module '{}' has no attribute '{name}' that was set", module.name.to_text());
    Err(Exception::with_message(ExcType::AttributeError, text))
}

/// The module that brings a function; `builtins` where none does.
pub(in crate::vm) fn module_of(function: &dyn Native) -> &'static str {
    let is = |builtin: &Builtin| std::ptr::addr_eq(std::ptr::from_ref(builtin), std::ptr::from_ref(function));
    let brings = |library: &&&Library| library.functions.iter().any(|room| room.iter().any(is));
    match LIBRARIES.iter().find(brings) {
        // Where CPython has them in C, they say so.
        Some(library) => match (library.name, function.name()) {
            ("bisect", _) => "_bisect",
            ("csv", _) => "_csv",
            ("functools", "reduce" | "cmp_to_key") => "_functools",
            ("heapq", _) => "_heapq",
            ("operator", _) => "_operator",
            ("os.path", _) => "posixpath",
            (name, _) => name,
        },
        None if stage_names("itertools").contains(&function.name()) => "itertools",
        None => "builtins",
    }
}

/// The package that a module is in, or is.
fn package(module: &str) -> &str {
    let inside = LIBRARIES.iter().any(|library| library.name.starts_with(&format!("{module}.")));
    match module.rsplit_once('.') {
        Some((package, _)) if !inside => package,
        // What is a package in CPython although nothing is imported from within it here.
        None if !inside && !["asyncio", "json", "logging"].contains(&module) => "",
        _ => module,
    }
}

/// A module's names and what they mean now.
fn namespace(module: &str) -> Result<Value, Exc> {
    let object = imported::module(module);
    let found = attribute_names(module).into_iter().filter_map(|name| {
        let value = crate::vm::attributes::get(&object, &name).ok()?;
        Some((Value::from(name), value))
    });
    Dict::from_pairs(found.collect::<Vec<_>>()).map(Value::from)
}

/// The names of a module's attributes.
pub(in crate::vm) fn attribute_names(module: &str) -> BTreeSet<String> {
    // What a newer Python has beside it would surprise who counts on what 3.11 lists.
    let own = names(module).filter(|name| !name.starts_with('_') && *name != "sumprod").map(str::to_owned);
    let stages = stage_names(module);
    let stages = stages.iter().filter(|name| **name != "batched").map(|name| (*name).to_owned());
    let set = imported::names_on(module).into_iter();
    let always = ["__doc__", "__name__", "__package__"].map(str::to_owned);
    own.chain(stages).chain(set).chain(always).collect()
}

fn submodule(module: &str, name: &str) -> Option<Value> {
    let full = format!("{module}.{name}");
    library(&full).map(|_| imported::module(&full))
}

fn advised(exc: Exc, module: &str, name: &str) -> Exc {
    if let Some(near) = crate::lang::nearest(name, names(module)) {
        exc.advise(format!("did you mean '{near}'?"));
    }
    exc
}

/// What `from module import *` binds; nothing for a module that is not known.
pub fn names(module: &str) -> impl Iterator<Item = &'static str> {
    let library = library(module);
    let own = library.filter(|library| library.more.is_empty()).map_or(&[][..], |_| written::names(module));
    library.into_iter().flat_map(Library::names).chain(own.iter().copied())
}

/// Calls a class that a module brings. `TypeError` where none does.
pub(crate) fn construct(class: Type, arguments: Arguments, cx: &mut Context<'_>) -> Called {
    let mut arguments = arguments;
    for library in LIBRARIES {
        arguments = match (library.construct)(class, arguments, cx) {
            Ok(called) => return called,
            Err(arguments) => arguments,
        };
    }
    Called::Raised(type_error(format!("cannot create '{}' instances", class.name())))
}

/// A function or a constant of a class that a module brings: what `class.name` is, beside its methods.
pub(crate) fn class_attribute(class: Type, name: &str) -> Option<Value> {
    LIBRARIES.iter().find_map(|library| (library.class_attribute)(class, name))
}

/// The methods of a class that a module brings, in order of their names.
pub(crate) fn methods_of(class: Type) -> &'static [Method] {
    let all = LIBRARIES.iter().map(|library| (library.methods)(class));
    all.into_iter().find(|methods| !methods.is_empty()).unwrap_or_default()
}
