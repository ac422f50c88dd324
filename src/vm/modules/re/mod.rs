//! `re`: regular expressions as CPython has them.
//!
//! Patterns are parsed here, in CPython's words, and tried by a matcher of our own that counts its steps and can pause between
//! any two, so that no pattern can keep anybody waiting. What needs no trying goes to the `regex` crate where the text is
//! ASCII; a translation of everything to another engine's dialect was rejected, since classes, case, empty matches and what
//! groups keep differ in small ways.

mod charset;
mod flag;
mod found;
mod matcher;
mod parse;
mod pattern;
mod places;
mod program;
mod quick;
mod scan;
mod scanner;
mod template;
#[cfg(test)]
mod tests;
mod tokens;
mod tree;

use std::rc::Rc;

use super::library::{Constant, Library};
use crate::machine::{Called, Context, Iter, StageInfo};
use crate::value::{Exc, ExcType, Exception, Str, Type, Value, type_error};
use crate::vm::arguments::{Bound, Named, Shape, slice_bound};
use crate::vm::builtins::Builtin;
use crate::vm::methods::Method;
use crate::vm::pulling::called;

use matcher::Aim;
use pattern::{Pattern, Subject};
use scan::{Goal, Matches, Replacement, Search, Substitution, Task};
use template::Template;

use flag::{constant, flags_of};
use found::METHODS as MATCH;

const SEARCHING: Shape = Shape::named(&["pattern", "string", "flags"], 2);
const REPLACING: Shape = Shape::named(&["pattern", "repl", "string", "count", "flags"], 3);

pub(super) static MODULE: Library = Library {
    functions: &[FUNCTIONS],
    constants: &[
        ("Match", Constant::Type(Type::Match)),
        ("Pattern", Constant::Type(Type::Pattern)),
        ("RegexFlag", Constant::Type(Type::RegexFlag)),
        ("error", Constant::Class(ExcType::PatternError)),
    ],
    member: constant,
    methods: |class| match class {
        Type::Pattern => PATTERN,
        Type::Match => MATCH,
        _ => &[],
    },
    ..Library::named("re")
};

static FUNCTIONS: &[Builtin] = &[
    Builtin::new("compile", Shape::named(&["pattern", "flags"], 1), |a, _| {
        called(pattern_of(&a, 1).map(|pattern| pattern.to_value()))
    }),
    Builtin::new("escape", Shape::named(&["pattern"], 1), |mut a, _| called(escape(&a.required(0)))),
    Builtin::new("findall", SEARCHING, |a, cx| whole(&a, Wanted::All, cx)),
    Builtin::new("finditer", SEARCHING, |a, cx| whole(&a, Wanted::Each, cx)),
    Builtin::new("fullmatch", SEARCHING, |a, cx| whole(&a, Wanted::First(Aim::Full), cx)),
    Builtin::new("match", SEARCHING, |a, cx| whole(&a, Wanted::First(Aim::Match), cx)),
    Builtin::new("purge", Shape::Nothing, |_, _| {
        pattern::purge();
        Called::Value(Value::None)
    }),
    Builtin::new("search", SEARCHING, |a, cx| whole(&a, Wanted::First(Aim::Search), cx)),
    Builtin::new("split", Shape::named(&["pattern", "string", "maxsplit", "flags"], 2), |a, cx| {
        or_raised(pattern_of(&a, 3).map(|pattern| split(pattern, a.get(1), a.get(2), cx)))
    }),
    Builtin::effectful("sub", REPLACING, |a, cx| replace(&a, false, cx)),
    Builtin::effectful("subn", REPLACING, |a, cx| replace(&a, true, cx)),
];

const WITHIN: Shape = Shape::Named(Named { names: &["string", "pos", "endpos"], required: 1, by_position: 3 });
const REPLACING_BY: Shape = Shape::named(&["repl", "string", "count"], 2);

pub(super) static PATTERN: &[Method] = &[
    Method::resumable("findall", WITHIN, |this, a, cx| within(this, &a, Wanted::All, cx)),
    Method::resumable("finditer", WITHIN, |this, a, cx| within(this, &a, Wanted::Each, cx)),
    Method::resumable("fullmatch", WITHIN, |this, a, cx| within(this, &a, Wanted::First(Aim::Full), cx)),
    Method::resumable("match", WITHIN, |this, a, cx| within(this, &a, Wanted::First(Aim::Match), cx)),
    Method::resumable("scanner", WITHIN, |this, a, cx| {
        or_raised(
            bounded(&of(this), &a)
                .map(|(subject, bounds)| Called::Value(scanner::scanner(&of(this), &subject, bounds, cx))),
        )
    }),
    Method::resumable("search", WITHIN, |this, a, cx| within(this, &a, Wanted::First(Aim::Search), cx)),
    Method::resumable("split", Shape::named(&["string", "maxsplit"], 1), |this, a, cx| {
        split(of(this), a.get(0), a.get(1), cx)
    }),
    Method::pulling("sub", REPLACING_BY, |this, a, cx| sub(of(this), &a, 0, false, cx)),
    Method::pulling("subn", REPLACING_BY, |this, a, cx| sub(of(this), &a, 0, true, cx)),
];

/// What is looked for.
#[derive(Clone, Copy)]
enum Wanted {
    First(Aim),
    All,
    Each,
}

fn of(this: &Value) -> Rc<Pattern> {
    this.to_object().expect("the method was found by the class")
}

fn or_raised(result: Result<Called, Exc>) -> Called {
    result.unwrap_or_else(Called::Raised)
}

/// The pattern of the first argument, with flags at `flags`.
fn pattern_of(arguments: &Bound, flags: usize) -> Result<Rc<Pattern>, Exc> {
    let flags = arguments.get(flags).map_or(Ok(0), flags_of)?;
    Pattern::of(arguments.get(0).unwrap_or(&Value::None), flags)
}

fn whole(arguments: &Bound, wanted: Wanted, cx: &mut Context<'_>) -> Called {
    or_raised(pattern_of(arguments, 2).and_then(|pattern| {
        let subject = Subject::of(arguments.get(1).unwrap_or(&Value::None), &pattern)?;
        let end = subject.bytes().len();
        Ok(run(pattern, subject, (0, end), wanted, cx))
    }))
}

fn within(this: &Value, arguments: &Bound, wanted: Wanted, cx: &mut Context<'_>) -> Called {
    let pattern = of(this);
    or_raised(bounded(&pattern, arguments).map(|(subject, bounds)| run(pattern, subject, bounds, wanted, cx)))
}

/// The text of the first argument, and the bounds of the second and the third in bytes.
fn bounded(pattern: &Rc<Pattern>, arguments: &Bound) -> Result<(Subject, (usize, usize)), Exc> {
    let subject = Subject::of(arguments.get(0).unwrap_or(&Value::None), pattern)?;
    let from = slice_bound(arguments.get(1))?.unwrap_or(0);
    let to = slice_bound(arguments.get(2))?.unwrap_or(i64::MAX);
    let bounds = (subject.offset(from), subject.offset(to));
    Ok((subject, bounds))
}

/// The matches one after the other.
fn found_each(pattern: Rc<Pattern>, subject: Subject, bounds: (usize, usize), aim: Aim, cx: &Context<'_>) -> Iter {
    let info = StageInfo { name: "finditer".to_owned(), class: Some(Type::CallableIterator), ..StageInfo::default() };
    Iter::new(cx.world(), info, Box::new(Matches(Search::new(pattern, subject, aim, bounds))), &[])
}

fn run(pattern: Rc<Pattern>, subject: Subject, bounds: (usize, usize), wanted: Wanted, cx: &mut Context<'_>) -> Called {
    let aim = if let Wanted::First(aim) = wanted { aim } else { Aim::Search };
    let goal = match wanted {
        Wanted::First(_) => Goal::First,
        Wanted::All => Goal::All(Vec::new()),
        Wanted::Each => return Called::Value(found_each(pattern, subject, bounds, aim, cx).to_value()),
    };
    let search = Search::new(pattern, subject, aim, bounds);
    Task { search, goal }.call(cx)
}

/// How often at most: zero means without end, less than that never.
fn most(value: Option<&Value>) -> Result<Option<usize>, Exc> {
    match value.map_or(Ok(0), crate::vm::arguments::index)? {
        0 => Ok(None),
        n => Ok(Some(usize::try_from(n).unwrap_or(0))),
    }
}

fn split(pattern: Rc<Pattern>, text: Option<&Value>, times: Option<&Value>, cx: &mut Context<'_>) -> Called {
    or_raised(most(times).and_then(|left| {
        let subject = Subject::of(text.unwrap_or(&Value::None), &pattern)?;
        let bounds = (0, subject.bytes().len());
        let goal = Goal::Split { left, parts: Vec::new(), last: 0 };
        Ok(Task { search: Search::new(pattern, subject, Aim::Search, bounds), goal }.call(cx))
    }))
}

fn replace(arguments: &Bound, counted: bool, cx: &mut Context<'_>) -> Called {
    or_raised(pattern_of(arguments, 4).map(|pattern| sub(pattern, arguments, 1, counted, cx)))
}

/// `sub` with the replacement at `at`, then the text, then how often.
fn sub(pattern: Rc<Pattern>, arguments: &Bound, at: usize, counted: bool, cx: &mut Context<'_>) -> Called {
    or_raised(most(arguments.get(at + 2)).and_then(|left| {
        let replacement = arguments.get(at).unwrap_or(&Value::None);
        let with = match crate::vm::is_callable(replacement) {
            true => Replacement::Function(replacement.clone()),
            false => Replacement::Template(Template::of(replacement, &pattern)?),
        };
        let subject = Subject::of(arguments.get(at + 1).unwrap_or(&Value::None), &pattern)?;
        let bounds = (0, subject.bytes().len());
        let goal = Goal::Sub(Substitution::new(with, left, counted));
        Ok(Task { search: Search::new(pattern, subject, Aim::Search, bounds), goal }.call(cx))
    }))
}

/// Named groups that matched, and the byte where the match ends.
pub(super) type NamedGroups = (Vec<(String, String)>, usize);

/// Matches a pattern of our own at the beginning of a text, case left aside: the named groups that matched, and the byte where
/// the match ends. `MemoryError` where there is too much to try.
pub(super) fn groups_at_start(pattern: &str, text: &Str) -> Result<Option<NamedGroups>, Exc> {
    /// More than any pattern that ends in good time takes.
    const STEPS: u64 = 1 << 20;
    let pattern = Pattern::of(&Value::from(pattern), tree::IGNORECASE)?;
    let mut matcher = matcher::Matcher::new(Rc::clone(&pattern.program), Aim::Match, 0, text.byte_len(), None);
    let mut steps = STEPS;
    let spans = match matcher.run(text.as_bytes(), &mut steps) {
        matcher::Verdict::Found(spans) => spans,
        matcher::Verdict::Nothing => return Ok(None),
        _ => {
            let text = "the format has more to try than it is worth";
            return Err(Exception::with_message(ExcType::MemoryError, text));
        }
    };
    let named = pattern.parsed.names.iter().filter_map(|(name, group)| {
        let (from, to) = spans.groups[group - 1]?;
        Some((name.to_text().into_owned(), text.slice(from..to).to_text().into_owned()))
    });
    Ok(Some((named.collect(), spans.whole.1)))
}

fn escape(value: &Value) -> Result<Value, Exc> {
    let escaped = |bytes: &[u8]| {
        let mut out = Vec::with_capacity(bytes.len());
        for byte in bytes {
            if b"()[]{}?*+-|^$\\.&~# \t\n\r\x0b\x0c".contains(byte) {
                out.push(b'\\');
            }
            out.push(*byte);
        }
        out
    };
    match value {
        Value::Str(text) => Ok(Value::Str(Str::from_wtf8_vec(escaped(text.as_bytes())))),
        Value::Bytes(bytes) => Ok(Value::Bytes(escaped(bytes).into())),
        other => {
            let class = other.type_name();
            Err(type_error(format!("decoding to str: need a bytes-like object, {class} found")))
        }
    }
}
