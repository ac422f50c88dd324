//! Compiled patterns: what they keep, the cache of them, and what they search.

use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;

use indexmap::IndexMap;

use super::parse::{Parsed, parse};
use super::program::{Program, compile};
use super::quick::Quick;
use super::tree::*;
use crate::value::code_points::Units;
use crate::value::{Dict, Exc, Object, Str, Type, Value, type_error};

/// How many patterns a thread keeps compiled.
const CACHED: usize = 256;
/// Longest pattern that is kept, in bytes.
const LONGEST_CACHED: usize = 4 << 10;
/// So many uses, or so long a text, are worth compiling for speed.
const WORTH_USES: u32 = 8;
const WORTH_BYTES: usize = 2 << 10;

/// A compiled pattern.
#[derive(Debug)]
pub(super) struct Pattern {
    /// Its text, or bytes.
    pub(super) source: Value,
    pub(super) flags: u32,
    pub(super) parsed: Parsed,
    pub(super) program: Rc<Program>,
    uses: Cell<u32>,
    quick: OnceCell<Option<Quick>>,
}

/// Whether it is a text, its bytes, its flags.
type Asked = (bool, Box<[u8]>, u32);

thread_local! {
    static CACHE: RefCell<IndexMap<Asked, Rc<Pattern>>> = RefCell::default();
}

/// Forgets all patterns that are kept.
pub(super) fn purge() {
    CACHE.with(|cache| cache.borrow_mut().clear());
}

impl Pattern {
    /// The pattern of a text or bytes, compiled or found; a pattern itself.
    pub(super) fn of(source: &Value, flags: u32) -> Result<Rc<Self>, Exc> {
        if let Some(pattern) = source.to_object::<Self>() {
            return match flags {
                0 => Ok(pattern),
                _ => Err(crate::value::value_error("cannot process flags argument with a compiled pattern")),
            };
        }
        let source = source.plain();
        let bytes: &[u8] = match source {
            Value::Str(text) => text.as_bytes(),
            Value::Bytes(bytes) => bytes,
            _ => return Err(type_error("first argument must be string or compiled pattern")),
        };
        let key = (matches!(source, Value::Str(_)), Box::from(bytes), flags);
        if let Some(known) = CACHE.with(|cache| cache.borrow().get(&key).cloned()) {
            return Ok(known);
        }
        let made = Rc::new(Self::compile(source, flags)?);
        if bytes.len() <= LONGEST_CACHED {
            CACHE.with(|cache| {
                let cache = &mut *cache.borrow_mut();
                if cache.len() >= CACHED {
                    cache.shift_remove_index(0);
                }
                cache.insert(key, Rc::clone(&made));
            });
        }
        Ok(made)
    }

    fn compile(source: &Value, flags: u32) -> Result<Self, Exc> {
        let points: Vec<u32> = match source {
            Value::Str(text) => text.code_points().collect(),
            Value::Bytes(bytes) => bytes.iter().map(|byte| u32::from(*byte)).collect(),
            _ => Vec::new(),
        };
        let is_text = matches!(source, Value::Str(_));
        let parsed = parse(&points, is_text, flags)?;
        let program = Rc::new(compile(&parsed, !is_text)?);
        let flags = parsed.flags;
        let source = source.clone().compact();
        Ok(Self { source, flags, parsed, program, uses: Cell::new(0), quick: OnceCell::new() })
    }

    pub(super) fn is_text(&self) -> bool {
        matches!(self.source, Value::Str(_))
    }

    /// The fast way to search a text, where there is one and it is worth it.
    pub(super) fn quick(&self, subject: &Subject) -> Option<&Quick> {
        self.uses.set(self.uses.get().saturating_add(1));
        if self.uses.get() < WORTH_USES && subject.bytes().len() < WORTH_BYTES || !subject.is_ascii() {
            return None;
        }
        self.quick.get_or_init(|| Quick::of(&self.parsed, !self.is_text())).as_ref()
    }

    /// The group that a value names, by number or name.
    pub(super) fn group(&self, wanted: &Value) -> Option<usize> {
        match wanted {
            Value::Str(name) => self.parsed.names.iter().find(|(known, _)| known == name).map(|(_, group)| *group),
            Value::Bool(b) => Some(usize::from(*b)),
            Value::Int(n) => usize::try_from(*n).ok(),
            _ => None,
        }
        .filter(|group| *group <= self.parsed.groups)
    }

    pub(super) fn name_of(&self, group: usize) -> Option<&Str> {
        self.parsed.names.iter().find(|(_, known)| *known == group).map(|(name, _)| name)
    }

    pub(super) fn to_value(self: &Rc<Self>) -> Value {
        Value::Object(Rc::clone(self) as Rc<dyn Object>)
    }
}

/// The names of flags as their repr writes them.
pub(super) fn shown_flags(mut flags: u32) -> String {
    const NAMES: &[(u32, &str)] = &[
        (1, "re.TEMPLATE"),
        (IGNORECASE, "re.IGNORECASE"),
        (LOCALE, "re.LOCALE"),
        (MULTILINE, "re.MULTILINE"),
        (DOTALL, "re.DOTALL"),
        (UNICODE, "re.UNICODE"),
        (VERBOSE, "re.VERBOSE"),
        (DEBUG, "re.DEBUG"),
        (ASCII, "re.ASCII"),
    ];
    let mut shown = Vec::new();
    for (flag, name) in NAMES {
        if flags & flag != 0 {
            shown.push((*name).to_owned());
            flags &= !flag;
        }
    }
    if flags != 0 {
        shown.push(format!("{flags:#x}"));
    }
    shown.join("|")
}

impl Object for Pattern {
    fn type_of(&self) -> Type {
        Type::Pattern
    }

    fn repr(&self) -> String {
        let flags = if self.is_text() && self.flags & (UNICODE | LOCALE | ASCII) == UNICODE {
            self.flags & !UNICODE
        } else {
            self.flags
        };
        let source: String = self.source.repr().chars().take(200).collect();
        match flags {
            0 => format!("re.compile({source})"),
            _ => format!("re.compile({source}, {})", shown_flags(flags)),
        }
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        Some(match name {
            "pattern" => self.source.clone(),
            "flags" => Value::Int(i64::from(self.flags)),
            "groups" => Value::from(self.parsed.groups),
            "groupindex" => {
                let names = &self.parsed.names;
                let pairs = names.iter().map(|(name, group)| (Value::Str(name.clone()), Value::from(*group)));
                Value::from(Dict::from_pairs(pairs).unwrap_or_default())
            }
            _ => return None,
        })
    }

    fn equals(&self, other: &Value) -> Option<bool> {
        let other = other.as_object::<Self>()?;
        let same = matches!((&self.source, &other.source), (Value::Str(a), Value::Str(b)) if a == b)
            || matches!((&self.source, &other.source), (Value::Bytes(a), Value::Bytes(b)) if a == b);
        Some(same && self.flags == other.flags)
    }

    fn hash_key(&self) -> Option<u64> {
        use std::hash::{DefaultHasher, Hash as _, Hasher as _};
        let mut hasher = DefaultHasher::new();
        self.flags.hash(&mut hasher);
        match &self.source {
            Value::Str(text) => text.hash(&mut hasher),
            Value::Bytes(bytes) => bytes.hash(&mut hasher),
            _ => {}
        }
        Some(hasher.finish())
    }

    fn heap_bytes(&self) -> usize {
        size_of::<Self>() + self.program.ops.len() * size_of::<super::program::Op>() + self.source.heap_bytes()
    }
}

/// A text or bytes that is searched.
#[derive(Clone, Debug)]
pub(super) enum Subject {
    Text(Str),
    Bytes(Rc<[u8]>),
}

impl Subject {
    /// What a pattern searches; `TypeError` where it cannot.
    pub(super) fn of(value: &Value, pattern: &Pattern) -> Result<Self, Exc> {
        match (value.plain(), pattern.is_text()) {
            (Value::Str(text), true) => Ok(Self::Text(text.clone())),
            (Value::Bytes(bytes), false) => Ok(Self::Bytes(Rc::clone(bytes))),
            (Value::Str(_), false) => Err(type_error("cannot use a bytes pattern on a string-like object")),
            (Value::Bytes(_), true) => Err(type_error("cannot use a string pattern on a bytes-like object")),
            _ => Err(type_error(format!("expected string or bytes-like object, got '{}'", value.type_name()))),
        }
    }

    pub(super) fn bytes(&self) -> &[u8] {
        match self {
            Self::Text(text) => text.as_bytes(),
            Self::Bytes(bytes) => bytes,
        }
    }

    pub(super) fn is_ascii(&self) -> bool {
        match self {
            Self::Text(text) => text.is_ascii(),
            Self::Bytes(bytes) => bytes.is_ascii(),
        }
    }

    pub(super) fn units(&self) -> Units {
        match self {
            Self::Text(text) if text.is_ascii() => Units::Ascii,
            Self::Text(_) => Units::Wide,
            Self::Bytes(_) => Units::Bytes,
        }
    }

    /// A part of it, by bytes.
    pub(super) fn part(&self, (from, to): (usize, usize)) -> Value {
        match self {
            Self::Text(text) => Value::Str(text.slice(from.min(to)..to)),
            Self::Bytes(bytes) => Value::Bytes(bytes[from.min(to)..to].into()),
        }
    }

    pub(super) fn whole(&self) -> Value {
        match self {
            Self::Text(text) => Value::Str(text.clone()),
            Self::Bytes(bytes) => Value::Bytes(Rc::clone(bytes)),
        }
    }

    pub(super) fn empty(&self) -> Value {
        self.part((0, 0))
    }

    /// The position, as Python counts, of a byte.
    pub(super) fn position(&self, at: usize) -> usize {
        self.units().position(self.bytes(), at)
    }

    /// A bound of a search as the byte it names, which is within the text.
    pub(super) fn offset(&self, position: i64) -> usize {
        self.units().offset(self.bytes(), usize::try_from(position.max(0)).unwrap_or(usize::MAX))
    }
}
