//! `os.walk`: a directory at a time, as it is asked.

use std::rc::Rc;

use super::os::inside;
use super::path_text;
use crate::machine::{Chunk, Context, Coroutine, FileKind, Iter, Resume, StageInfo, Step};
use crate::value::{Exc, List, Str, Type, Value};
use crate::vm::arguments::Bound;

/// Where the walk stands in one directory.
#[derive(Debug)]
enum Level {
    /// It has not been looked at.
    Fresh(Str),
    /// It was given; its subdirectories come, as the list has them then: whoever took it may have changed it.
    Below { top: Str, directories: Rc<List>, at: usize },
    /// Its subdirectories were given; it comes itself.
    Itself(Value),
}

#[derive(Debug)]
struct Walk {
    /// Innermost last.
    levels: Vec<Level>,
    top_down: bool,
    on_error: Option<Value>,
    follow_links: bool,
    seen: u64,
}

/// `os.walk(top, topdown=True, onerror=None, followlinks=False)`
pub(super) fn walk(arguments: &Bound, cx: &mut Context<'_>) -> Result<Value, Exc> {
    let top = path_text(arguments.get(0).unwrap_or(&Value::None))?;
    let body = Walk {
        levels: vec![Level::Fresh(top)],
        top_down: arguments.get(1).is_none_or(Value::is_true),
        on_error: arguments.given(2).cloned(),
        follow_links: arguments.get(3).is_some_and(Value::is_true),
        seen: 0,
    };
    let effectful = body.on_error.as_ref().is_some_and(|function| !crate::vm::is_pure(function));
    let info = StageInfo { name: "walk".to_owned(), class: Some(Type::Generator), effectful, ..StageInfo::default() };
    Ok(Iter::new(cx.world(), info, Box::new(body), &[]).to_value())
}

impl Walk {
    fn go_on(&mut self, cx: &mut Context<'_>) -> Step {
        loop {
            if !cx.spend(8) {
                return Step::OutOfFuel;
            }
            match self.levels.last_mut() {
                None => return Step::Return(Value::None),
                Some(Level::Itself(_)) => {
                    if let Some(Level::Itself(item)) = self.levels.pop() {
                        return Step::Emit(Chunk::one(item));
                    }
                }
                Some(Level::Below { top, directories, at }) => {
                    let next = directories.items.borrow().get(*at).and_then(|name| path_text(name).ok());
                    *at += 1;
                    match next {
                        None => drop(self.levels.pop()),
                        Some(name) => {
                            let path = inside(top, &name);
                            let is_link = || {
                                let found = cx.world().disk().stat(&path, false);
                                found.is_ok_and(|stat| stat.kind == FileKind::Symlink)
                            };
                            if self.follow_links || !is_link() {
                                self.levels.push(Level::Fresh(path));
                            }
                        }
                    }
                }
                Some(Level::Fresh(top)) => {
                    let top = top.clone();
                    self.levels.pop();
                    match self.enter(top, cx) {
                        Ok(Some(item)) => return Step::Emit(Chunk::one(item)),
                        Ok(None) => {}
                        Err(exc) => {
                            if let Some(function) = &self.on_error {
                                return Step::Call(function.clone(), vec![Value::Exception(exc)].into());
                            }
                        }
                    }
                }
            }
        }
    }

    /// Looks at a directory; gives it where it comes before what is in it.
    fn enter(&mut self, top: Str, cx: &mut Context<'_>) -> Result<Option<Value>, Exc> {
        let disk = cx.world().disk();
        let (mut directories, mut files, mut below) = (Vec::new(), Vec::new(), Vec::new());
        for item in disk.list(&top)? {
            let path = inside(&top, &item.name);
            let is_directory = match item.kind {
                FileKind::Symlink => disk.stat(&path, true).is_ok_and(|stat| stat.kind == FileKind::Directory),
                kind => kind == FileKind::Directory,
            };
            if is_directory {
                if self.follow_links || item.kind != FileKind::Symlink {
                    below.push(path);
                }
                directories.push(Value::Str(item.name));
            } else {
                files.push(Value::Str(item.name));
            }
        }
        self.seen += 1;
        cx.spend((directories.len() + files.len()) as u64);
        let directories = Value::list(directories);
        let item = Value::tuple(vec![Value::Str(top.clone()), directories.clone(), Value::list(files)]);
        if let (true, Value::List(directories)) = (self.top_down, directories) {
            self.levels.push(Level::Below { top, directories, at: 0 });
            return Ok(Some(item));
        }
        self.levels.push(Level::Itself(item));
        self.levels.extend(below.into_iter().rev().map(Level::Fresh));
        Ok(None)
    }
}

impl Coroutine for Walk {
    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        match with {
            Resume::Throw(exc) | Resume::Raised(exc) => {
                self.levels.clear();
                Step::Raise(exc)
            }
            Resume::Close => Step::Return(Value::None),
            _ => self.go_on(cx),
        }
    }

    fn survives_raise(&self) -> bool {
        false
    }

    fn facts(&self) -> Vec<(String, String)> {
        vec![("directories".to_owned(), self.seen.to_string()), ("waiting".to_owned(), self.levels.len().to_string())]
    }
}
