//! `Path.glob` and `Path.rglob`: a directory is looked at when something in it is asked for.

use std::collections::HashSet;

use super::pure::PurePath;
use super::{path_text, text};
use crate::machine::{Chunk, Context, Coroutine, FileKind, Iter, Resume, StageInfo, Step};
use crate::value::{Exc, ExcType, Exception, Str, Type, Value, value_error};
use crate::vm::arguments::Bound;

/// A place that is still to be looked at: which part of the pattern comes next.
#[derive(Debug)]
enum Place {
    At(PurePath, usize),
    /// This directory and all below it, for `**`.
    Deep(PurePath, usize),
}

#[derive(Debug)]
struct Glob {
    pattern: Vec<Str>,
    /// The next one last.
    left: Vec<Place>,
    /// What was given, where the pattern may lead to one path in several ways.
    given: Option<HashSet<Vec<u8>>>,
}

/// `path.glob(pattern)`, or `path.rglob(pattern)`.
pub(super) fn glob(this: &Value, mut arguments: Bound, deep: bool, cx: &mut Context<'_>) -> Result<Value, Exc> {
    let (path, given) = (PurePath::from(this)?, path_text(&arguments.required(0))?);
    if given.is_empty() && !deep {
        return Err(value_error(format!("Unacceptable pattern: {}", Value::Str(given).repr())));
    }
    let pattern = PurePath::of(false, std::slice::from_ref(&given));
    if !pattern.root.is_empty() {
        let text = "Non-relative patterns are unsupported";
        return Err(Exception::with_message(ExcType::NotImplementedError, text));
    }
    let is_deep = |part: &Str| part.as_bytes() == b"**";
    if pattern.parts.iter().any(|part| !is_deep(part) && memchr::memmem::find(part.as_bytes(), b"**").is_some()) {
        return Err(value_error("Invalid pattern: '**' can only be an entire path component"));
    }
    let parts: Vec<Str> = deep.then(|| Str::from("**")).into_iter().chain(pattern.parts).collect();
    let several = parts.iter().filter(|part| is_deep(part)).count() > 1;
    let body = Glob { pattern: parts, left: vec![Place::At(path.clone(), 0)], given: several.then(HashSet::new) };
    let info = StageInfo { name: "glob".to_owned(), class: Some(Type::Generator), ..StageInfo::default() };
    Ok(Iter::new(cx.world(), info, Box::new(body), &[]).to_value())
}

fn is_wild(part: &Str) -> bool {
    part.as_bytes().iter().any(|byte| matches!(byte, b'*' | b'?' | b'['))
}

impl Glob {
    /// The next path; `Ok(None)` where a place led to none itself.
    fn look(&mut self, place: Place, cx: &mut Context<'_>) -> Option<PurePath> {
        let disk = cx.world().disk();
        let kind = |path: &PurePath| disk.stat(&path.text(), true).ok().map(|stat| stat.kind);
        match place {
            Place::At(path, next) => {
                let Some(part) = self.pattern.get(next) else { return Some(path) };
                let last = next + 1 == self.pattern.len();
                if part.as_bytes() == b"**" {
                    if kind(&path) == Some(FileKind::Directory) {
                        self.left.push(Place::Deep(path, next));
                    }
                } else if !is_wild(part) {
                    let inner = path.child(part.clone());
                    let there = kind(&inner);
                    if there.is_some() && (last || there == Some(FileKind::Directory)) {
                        self.left.push(Place::At(inner, next + 1));
                    }
                } else {
                    let items = disk.list(&path.text()).unwrap_or_default();
                    cx.spend(items.len() as u64);
                    for item in items.into_iter().rev().filter(|item| text::matches(part, &item.name)) {
                        let inner = path.child(item.name);
                        if last || kind(&inner) == Some(FileKind::Directory) {
                            self.left.push(Place::At(inner, next + 1));
                        }
                    }
                }
            }
            Place::Deep(path, next) => {
                let items = disk.list(&path.text()).unwrap_or_default();
                cx.spend(items.len() as u64);
                let below = items.into_iter().rev().filter(|item| item.kind == FileKind::Directory);
                self.left.extend(below.map(|item| Place::Deep(path.child(item.name), next)));
                self.left.push(Place::At(path, next + 1));
            }
        }
        None
    }
}

impl Coroutine for Glob {
    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        match with {
            Resume::Throw(exc) | Resume::Raised(exc) => return Step::Raise(exc),
            Resume::Close => return Step::Return(Value::None),
            _ => {}
        }
        while let Some(place) = self.left.pop() {
            if let Some(path) = self.look(place, cx) {
                let fresh = match &mut self.given {
                    Some(given) => given.insert(path.text().as_bytes().to_vec()),
                    None => true,
                };
                if fresh {
                    return Step::Emit(Chunk::one(path.into_value()));
                }
            }
            if !cx.spend(4) {
                return Step::OutOfFuel;
            }
        }
        Step::Return(Value::None)
    }

    fn facts(&self) -> Vec<(String, String)> {
        vec![("places left".to_owned(), self.left.len().to_string())]
    }
}
