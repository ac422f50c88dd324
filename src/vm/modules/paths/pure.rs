//! A path of `pathlib`: its root and its parts.

use std::cmp::Ordering;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use super::{path_text, text};
use crate::value::{BinaryOp, Exc, Object, Str, Type, Value, type_error, value_error};

/// A `PurePosixPath`, or a `PosixPath`.
#[derive(Clone, Debug)]
pub(in crate::vm) struct PurePath {
    pub(super) concrete: bool,
    /// `/`, `//` or nothing.
    pub(super) root: &'static str,
    /// Without empty ones and `.`.
    pub(super) parts: Vec<Str>,
}

impl PurePath {
    /// The path that these parts make when they are joined.
    pub(super) fn of(concrete: bool, parts: &[Str]) -> Self {
        let joined = match parts.split_first() {
            Some((first, rest)) => text::join(first, rest),
            None => Str::EMPTY,
        };
        let bytes = joined.as_bytes();
        let root = match bytes.iter().take_while(|byte| **byte == b'/').count() {
            0 => "",
            2 => "//",
            _ => "/",
        };
        let parts = bytes.split(|byte| *byte == b'/').filter(|part| !part.is_empty() && *part != b".");
        Self { concrete, root, parts: parts.map(Str::from_wtf8).collect() }
    }

    /// The same path with other parts.
    pub(super) fn with(&self, parts: Vec<Str>) -> Self {
        Self { concrete: self.concrete, root: self.root, parts }
    }

    /// The path as a value.
    pub(super) fn into_value(self) -> Value {
        Value::object(self)
    }

    /// The path behind a value.
    pub(super) fn from(value: &Value) -> Result<&Self, Exc> {
        value.as_object().ok_or_else(|| type_error(format!("'{}' object is not a path", value.type_name())))
    }

    /// The path as a text.
    pub(super) fn text(&self) -> Str {
        let parts: Vec<&[u8]> = self.parts.iter().map(Str::as_bytes).collect();
        let mut out = self.root.as_bytes().to_vec();
        out.extend_from_slice(&parts.join(&b'/'));
        if out.is_empty() { Str::from(".") } else { Str::from_wtf8_vec(out) }
    }

    /// The path below this one.
    pub(super) fn join(&self, more: &[Str]) -> Self {
        let mut parts = vec![self.text()];
        parts.extend_from_slice(more);
        Self::of(self.concrete, &parts)
    }

    /// A name in it.
    pub(super) fn child(&self, name: Str) -> Self {
        let mut parts = self.parts.clone();
        parts.push(name);
        self.with(parts)
    }

    pub(super) fn name(&self) -> Str {
        self.parts.last().cloned().unwrap_or(Str::EMPTY)
    }

    /// Where the suffix of the name begins.
    fn suffix_at(name: &Str) -> usize {
        let bytes = name.as_bytes();
        match memchr::memrchr(b'.', bytes) {
            Some(dot) if dot > 0 && dot < bytes.len() - 1 => dot,
            _ => bytes.len(),
        }
    }

    fn suffixes(&self) -> Vec<Value> {
        let name = self.name();
        if name.as_bytes().ends_with(b".") {
            return Vec::new();
        }
        let start = name.as_bytes().iter().take_while(|byte| **byte == b'.').count();
        let parts = name.as_bytes()[start..].split(|byte| *byte == b'.').skip(1);
        parts.map(|part| Value::Str(Str::from_wtf8_vec([b".", part].concat()))).collect()
    }

    pub(super) fn parent(&self) -> Self {
        let kept = self.parts.len().saturating_sub(1);
        self.with(self.parts[..kept].to_vec())
    }

    fn parents(&self) -> Vec<Value> {
        (0..self.parts.len()).rev().map(|kept| self.with(self.parts[..kept].to_vec()).into_value()).collect()
    }

    /// The root, where there is one, and the parts.
    pub(super) fn all_parts(&self) -> Vec<Str> {
        let root = (!self.root.is_empty()).then(|| Str::from(self.root));
        root.into_iter().chain(self.parts.iter().cloned()).collect()
    }

    fn without_name(&self) -> Exc {
        value_error(format!("{} has an empty name", self.repr()))
    }

    /// `with_name`
    pub(super) fn with_name(&self, name: &Str) -> Result<Self, Exc> {
        if self.parts.is_empty() {
            return Err(self.without_name());
        }
        let bytes = name.as_bytes();
        if bytes.is_empty() || bytes == b"." || bytes.contains(&b'/') {
            return Err(value_error(format!("Invalid name {}", Value::Str(name.clone()).repr())));
        }
        Ok(self.parent().child(name.clone()))
    }

    /// `with_stem`
    pub(super) fn with_stem(&self, stem: &Str) -> Result<Self, Exc> {
        let name = self.name();
        let suffix = &name.as_bytes()[Self::suffix_at(&name)..];
        self.with_name(&Str::from_wtf8_vec([stem.as_bytes(), suffix].concat()))
    }

    /// `with_suffix`
    pub(super) fn with_suffix(&self, suffix: &Str) -> Result<Self, Exc> {
        let bytes = suffix.as_bytes();
        if bytes.contains(&b'/') || !bytes.is_empty() && (!bytes.starts_with(b".") || bytes == b".") {
            return Err(value_error(format!("Invalid suffix {}", Value::Str(suffix.clone()).repr())));
        }
        if self.parts.is_empty() {
            return Err(self.without_name());
        }
        let name = self.name();
        let stem = &name.as_bytes()[..Self::suffix_at(&name)];
        Ok(self.parent().child(Str::from_wtf8_vec([stem, bytes].concat())))
    }

    /// `relative_to`
    pub(super) fn relative_to(&self, other: &Self) -> Result<Self, Exc> {
        if self.root == other.root && self.parts.starts_with(&other.parts) {
            let parts = self.parts[other.parts.len()..].to_vec();
            return Ok(Self { concrete: self.concrete, root: "", parts });
        }
        let shown = |path: &Self| Value::Str(path.text()).repr();
        Err(value_error(format!(
            "{} is not in the subpath of {} OR one path is relative and the other is absolute.",
            shown(self),
            shown(other)
        )))
    }

    /// `match`
    pub(super) fn matches(&self, pattern: &Str) -> Result<bool, Exc> {
        let pattern = Self::of(false, std::slice::from_ref(pattern));
        if pattern.parts.is_empty() && pattern.root.is_empty() {
            return Err(value_error("empty pattern"));
        }
        let (own, wanted) = (self.all_parts(), pattern.all_parts());
        if !pattern.root.is_empty() && own.len() != wanted.len() || wanted.len() > own.len() {
            return Ok(false);
        }
        Ok(wanted.iter().rev().zip(own.iter().rev()).all(|(pattern, part)| text::matches(pattern, part)))
    }
}

impl Object for PurePath {
    fn type_of(&self) -> Type {
        if self.concrete { Type::Path } else { Type::PurePath }
    }

    fn repr(&self) -> String {
        let class = if self.concrete { "PosixPath" } else { "PurePosixPath" };
        format!("{class}({})", Value::Str(self.text()).repr())
    }

    fn display(&self) -> Option<Str> {
        Some(self.text())
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        let last = self.name();
        let suffix = Self::suffix_at(&last);
        Some(match name {
            "anchor" | "root" => Value::from(self.root),
            "drive" => Value::Str(Str::EMPTY),
            "name" => Value::Str(last),
            "parent" => self.parent().into_value(),
            "parents" => Value::tuple(self.parents()),
            "parts" => Value::tuple(self.all_parts().into_iter().map(Value::Str).collect()),
            "stem" => Value::Str(last.slice(0..suffix)),
            "suffix" => Value::Str(last.slice(suffix..last.byte_len())),
            "suffixes" => Value::list(self.suffixes()),
            _ => return None,
        })
    }

    fn binary(&self, op: BinaryOp, other: &Value, reflected: bool) -> Option<Result<Value, Exc>> {
        if op != BinaryOp::Div {
            return None;
        }
        let other = path_text(other).ok()?;
        Some(Ok(if reflected {
            Self::of(self.concrete, &[other, self.text()]).into_value()
        } else {
            self.join(&[other]).into_value()
        }))
    }

    fn equals(&self, other: &Value) -> Option<bool> {
        let other = other.as_object::<Self>();
        Some(other.is_some_and(|other| self.root == other.root && self.parts == other.parts))
    }

    fn order(&self, other: &Value) -> Option<Result<Ordering, Exc>> {
        Some(Ok(self.all_parts().cmp(&other.as_object::<Self>()?.all_parts())))
    }

    fn hash_key(&self) -> Option<u64> {
        let mut hasher = DefaultHasher::new();
        self.root.hash(&mut hasher);
        self.parts.iter().for_each(|part| part.as_bytes().hash(&mut hasher));
        Some(hasher.finish())
    }

    fn heap_bytes(&self) -> usize {
        size_of::<Self>() + self.parts.iter().map(|part| size_of::<Str>() + part.heap_bytes()).sum::<usize>()
    }
}
