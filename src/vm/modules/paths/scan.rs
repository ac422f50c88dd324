//! `os.scandir` and its entries.

use super::os::{inside, stat};
use crate::machine::{Chunk, Context, Coroutine, DirItem, FileKind, Iter, Resume, StageInfo, Step};
use crate::value::{Exc, Object, Str, Type, Value, type_error};
use crate::vm::arguments::{Bound, Named, Shape};
use crate::vm::methods::Method;
use crate::vm::pulling::{self, called};

/// An entry of a directory.
#[derive(Debug)]
struct DirEntry {
    item: DirItem,
    path: Str,
}

impl Object for DirEntry {
    fn type_of(&self) -> Type {
        Type::DirEntry
    }

    fn repr(&self) -> String {
        format!("<DirEntry {}>", Value::Str(self.item.name.clone()).repr())
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        match name {
            "name" => Some(Value::Str(self.item.name.clone())),
            "path" => Some(Value::Str(self.path.clone())),
            _ => None,
        }
    }
}

const FOLLOW: Shape = Shape::Named(Named { names: &["follow_symlinks"], required: 0, by_position: 0 });

/// Of `os.DirEntry`.
pub(in crate::vm) static DIR_ENTRY: &[Method] =
    &[
        Method::new("__fspath__", Shape::Nothing, |this, _| Ok(Value::Str(entry(this)?.path.clone()))),
        Method::pulling("inode", Shape::Nothing, |this, _, cx| {
            called(entry(this).and_then(|entry| {
                cx.world().disk().stat(&entry.path, false).map(|stat| Value::from(stat.inode as usize))
            }))
        }),
        Method::pulling("is_dir", FOLLOW, |this, a, cx| called(is(this, FileKind::Directory, &a, cx))),
        Method::pulling("is_file", FOLLOW, |this, a, cx| called(is(this, FileKind::File, &a, cx))),
        Method::new("is_symlink", Shape::Nothing, |this, _| {
            entry(this).map(|entry| Value::Bool(entry.item.kind == FileKind::Symlink))
        }),
        Method::pulling("stat", FOLLOW, |this, a, cx| {
            let follow = a.get(0).is_none_or(Value::is_true);
            called(entry(this).and_then(|entry| stat(&Value::Str(entry.path.clone()), follow, cx)))
        }),
    ];

/// Of what `os.scandir` gives.
pub(in crate::vm) static SCANDIR: &[Method] = &[
    Method::new("__enter__", Shape::Nothing, |this, _| Ok(this.clone())),
    Method::pulling("__exit__", Shape::Between(0, 3), |this, _, _| close(this)),
    Method::new("__iter__", Shape::Nothing, |this, _| Ok(this.clone())),
    Method::pulling("__next__", Shape::Nothing, |this, _, _| match Iter::from_value(this) {
        Some(iter) => pulling::next(iter, None),
        None => called(Err(type_error("not an iterator"))),
    }),
    Method::pulling("close", Shape::Nothing, |this, _, _| close(this)),
];

fn close(this: &Value) -> crate::machine::Called {
    match Iter::from_value(this) {
        Some(iter) => pulling::close(iter),
        None => called(Ok(Value::None)),
    }
}

fn entry(this: &Value) -> Result<&DirEntry, Exc> {
    this.as_object().ok_or_else(|| type_error("not a DirEntry"))
}

fn is(this: &Value, kind: FileKind, arguments: &Bound, cx: &mut Context<'_>) -> Result<Value, Exc> {
    let entry = entry(this)?;
    let follow = arguments.get(0).is_none_or(Value::is_true);
    Ok(Value::Bool(match entry.item.kind {
        FileKind::Symlink if follow => cx.world().disk().stat(&entry.path, true).is_ok_and(|stat| stat.kind == kind),
        own => own == kind,
    }))
}

#[derive(Debug)]
struct Scan {
    directory: Str,
    left: std::vec::IntoIter<DirItem>,
}

/// `os.scandir(path)`
pub(super) fn scandir(directory: Str, cx: &mut Context<'_>) -> Result<Value, Exc> {
    let left = cx.world().disk().list(&directory)?.into_iter();
    let info = StageInfo { name: "scandir".to_owned(), class: Some(Type::ScandirIterator), ..StageInfo::default() };
    Ok(Iter::new(cx.world(), info, Box::new(Scan { directory, left }), &[]).to_value())
}

impl Coroutine for Scan {
    fn resume(&mut self, with: Resume, _: &mut Context<'_>) -> Step {
        let demand = match with {
            Resume::Next(demand) => demand.get(),
            Resume::Throw(exc) => return Step::Raise(exc),
            _ => return Step::Return(Value::None),
        };
        let entries = self.left.by_ref().take(demand).map(|item| {
            let path = inside(&self.directory, &item.name);
            Value::object(DirEntry { item, path })
        });
        let entries: Vec<Value> = entries.collect();
        if entries.is_empty() { Step::Return(Value::None) } else { Step::Emit(Chunk::from(entries)) }
    }

    fn facts(&self) -> Vec<(String, String)> {
        vec![
            ("path".to_owned(), self.directory.to_text().into_owned()),
            ("left".to_owned(), self.left.len().to_string()),
        ]
    }
}
