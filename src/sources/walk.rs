//! `walk`: what is below a directory.

use std::fs::{self, Metadata, ReadDir};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::UNIX_EPOCH;

use super::input::{cannot_open, failed, to_path};
use super::line_file::UNFINISHED_FUEL;
use super::pulled::{Pulled, Source};
use crate::catalog::{Bound, Built, Class, Example, Param, Role, StageDef, StageDoc};
use crate::machine::{Context, Holds, InputFile, Step, World};
use crate::value::{Dict, Exc, ExcType, Exception, Shape, Str, Value};

/// How many names of a directory are read before the fuel is looked at.
const NAMES: usize = 256;

/// `walk(root)`.
pub static WALK: StageDef = StageDef {
    doc: StageDoc {
        name: "walk",
        keywords: &["files", "directory", "find", "ls", "tree", "glob", "os.walk", "rglob", "path"],
        class: Class::Source,
        holds: Holds::Streams,
        endless: false,
        params: &[Param { role: Role::Path, ..Param::value("root", "the directory").or("\".\"") }],
        summary: "what is below a directory: path, size, mtime, is_dir",
        doc: "Gives a record for each file and directory below the root, a directory before what is in it, sorted by name in \
              each directory: path (the root's and the names below it), size in bytes, mtime in seconds since 1970, is_dir. \
              A symbolic link is told as itself and never followed, so there is no loop; the root itself may be one. \
              A directory that cannot be read, or what has gone in between, is a notice, and the walk goes on. A directory is read when \
              it is its turn; the names of those on the way down are held. (Python, os.walk and os.lstat)",
        asks: "nothing: it is a source; a demand of n gives at most n records",
        example: Example {
            text: "walk(\"sample_data\") | map(_[\"path\"]) | filter(_.endswith(\".csv\"))",
            output: &["'sample_data/people.csv'"],
        },
    },
    class: None,
    effectful: false,
    live: false,
    build,
};

fn build(bound: &Bound, world: &Rc<World>) -> Result<Built, Exc> {
    let root = bound.path("root")?.unwrap_or(Str::from("."));
    let names = ["path", "size", "mtime", "is_dir"].map(Str::from).to_vec();
    let walk = Walk {
        path: to_path(&root)?,
        claim: world.inputs().declare(&root),
        shape: Rc::new(Shape::new(names)),
        begun: false,
        reading: None,
        waiting: Vec::new(),
        given: 0,
        unreadable: 0,
        names: 0,
    };
    Ok(Built::new(Pulled::new(walk), Vec::new()))
}

/// A directory whose names are being read.
#[derive(Debug)]
struct Reading {
    path: PathBuf,
    entries: ReadDir,
    names: Vec<PathBuf>,
}

#[derive(Debug)]
struct Walk {
    claim: Rc<InputFile>,
    path: PathBuf,
    shape: Rc<Shape>,
    begun: bool,
    reading: Option<Reading>,
    /// What is still to be told, the next last.
    waiting: Vec<PathBuf>,
    given: u64,
    unreadable: u64,
    /// Bytes that the names take that are held.
    names: usize,
}

impl Walk {
    fn open_root(&mut self) -> Result<(), Exc> {
        let name = self.claim.name();
        let metadata = fs::metadata(&self.path).map_err(|error| cannot_open(&error, &self.path, name))?;
        if !metadata.is_dir() {
            let args = vec![Value::Int(20), "Not a directory".into(), name.into()];
            return Err(Exception::new(ExcType::NotADirectoryError, args));
        }
        let entries = fs::read_dir(&self.path).map_err(|error| failed(&error, name))?;
        self.reading = Some(Reading { path: self.path.clone(), entries, names: Vec::new() });
        self.begun = true;
        Ok(())
    }

    fn open(&mut self, path: &Path, cx: &Context<'_>) {
        match fs::read_dir(path) {
            Ok(entries) => self.reading = Some(Reading { path: path.to_path_buf(), entries, names: Vec::new() }),
            Err(error) => self.unreadable(path, &error, cx),
        }
    }

    /// Reads some names; once they are all there, what they name is next.
    fn read_names(&mut self, cx: &Context<'_>) {
        let Some(reading) = &mut self.reading else { return };
        for _ in 0..NAMES {
            match reading.entries.next() {
                Some(Ok(entry)) => {
                    let path = entry.path();
                    self.names += path.as_os_str().len();
                    reading.names.push(path);
                }
                Some(Err(error)) => {
                    let path = reading.path.clone();
                    self.take_names();
                    return self.unreadable(&path, &error, cx);
                }
                None => return self.take_names(),
            }
        }
    }

    fn take_names(&mut self) {
        if let Some(mut reading) = self.reading.take() {
            reading.names.sort_unstable_by(|a, b| b.as_os_str().cmp(a.as_os_str()));
            self.waiting.append(&mut reading.names);
        }
    }

    fn unreadable(&mut self, path: &Path, error: &std::io::Error, cx: &Context<'_>) {
        self.unreadable += 1;
        cx.notice(failed(error, &path.to_string_lossy()).message().to_text().into_owned());
    }

    fn record(&self, path: &Path, metadata: &Metadata) -> Value {
        let modified = metadata.modified().map_or(0.0, |time| match time.duration_since(UNIX_EPOCH) {
            Ok(after) => after.as_secs_f64(),
            Err(before) => -before.duration().as_secs_f64(),
        });
        let values = vec![
            Value::Str(Str::decode(path.as_os_str().as_encoded_bytes())),
            Value::Int(i64::try_from(metadata.len()).unwrap_or(i64::MAX)),
            Value::Float(modified),
            Value::Bool(metadata.is_dir()),
        ];
        Dict::from_shape(Rc::clone(&self.shape), values).into()
    }
}

impl Source for Walk {
    fn go_on(&mut self, demand: usize, cx: &mut Context<'_>) -> Result<Step, Exc> {
        if !self.begun {
            self.open_root()?;
        }
        let mut records = Vec::new();
        while records.len() < demand {
            // What is there goes out before a directory is read.
            if self.reading.is_some() {
                if !records.is_empty() {
                    break;
                }
                self.read_names(cx);
                if !cx.spend(UNFINISHED_FUEL) {
                    return Ok(Step::OutOfFuel);
                }
                continue;
            }
            let Some(path) = self.waiting.pop() else { break };
            self.names -= path.as_os_str().len();
            match fs::symlink_metadata(&path) {
                Ok(metadata) => {
                    if metadata.is_dir() {
                        self.open(&path, cx);
                    }
                    records.push(self.record(&path, &metadata));
                }
                Err(error) => self.unreadable(&path, &error, cx),
            }
        }
        if records.is_empty() {
            return Ok(Step::Return(Value::None));
        }
        self.given += records.len() as u64;
        cx.spend(records.len() as u64 * 4);
        Ok(Step::Emit(records.into()))
    }

    fn held_bytes(&self) -> usize {
        let names = self.reading.as_ref().map_or(0, |reading| reading.names.capacity()) + self.waiting.capacity();
        names * size_of::<PathBuf>() + self.names
    }

    fn facts(&self) -> Vec<(String, String)> {
        let mut facts = vec![
            ("path".to_owned(), self.claim.name().to_owned()),
            ("records".to_owned(), self.given.to_string()),
            ("names waiting".to_owned(), self.waiting.len().to_string()),
        ];
        if self.unreadable > 0 {
            facts.push(("unreadable".to_owned(), self.unreadable.to_string()));
        }
        facts
    }
}
