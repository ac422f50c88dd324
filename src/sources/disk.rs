//! The files of this machine, as code sees them through `open`, `os` and `pathlib`.

use std::fs::{self, Metadata};
use std::io;
use std::path::Path;

use super::input::to_path;
use super::raw::{self, Compressed};
use crate::machine::{DirItem, Disk, FileKind, FileStat, RawInput, World};
use crate::value::{Exc, Str, os_error};

/// The files of this machine.
#[derive(Clone, Copy, Debug)]
pub struct Files;

fn text(path: &Path) -> Str {
    Str::decode(path.as_os_str().as_encoded_bytes())
}

fn failed(error: &io::Error, path: &Str) -> Exc {
    os_error(error, Some(&path.to_text()))
}

fn kind_of(kind: fs::FileType) -> FileKind {
    if kind.is_symlink() {
        FileKind::Symlink
    } else if kind.is_dir() {
        FileKind::Directory
    } else if kind.is_file() {
        FileKind::File
    } else {
        FileKind::Other
    }
}

impl Disk for Files {
    fn open(&self, path: &Str, world: &World) -> Result<Box<dyn RawInput>, Exc> {
        let claim = world.inputs().declare(path);
        raw::open(claim, &to_path(path)?, world.waker().to_fn(), Compressed::AsItIs)
    }

    fn standard_input(&self, world: &World) -> Result<Box<dyn RawInput>, Exc> {
        raw::standard_input(world.inputs().declare(&Str::from("-")), world.waker().to_fn())
    }

    fn stat(&self, path: &Str, follow: bool) -> Result<FileStat, Exc> {
        let at = to_path(path)?;
        let found = if follow { fs::metadata(&at) } else { fs::symlink_metadata(&at) };
        found.map(|metadata| stat_of(&metadata)).map_err(|error| failed(&error, path))
    }

    fn list(&self, path: &Str) -> Result<Vec<DirItem>, Exc> {
        let entries = fs::read_dir(to_path(path)?).map_err(|error| failed(&error, path))?;
        let item = |entry: io::Result<fs::DirEntry>| {
            let entry = entry?;
            let name = Str::decode(entry.file_name().as_encoded_bytes());
            Ok(DirItem { name, kind: entry.file_type().map(kind_of).unwrap_or_default() })
        };
        entries.map(item).collect::<io::Result<_>>().map_err(|error| failed(&error, path))
    }

    fn current_directory(&self) -> Result<Str, Exc> {
        std::env::current_dir().map(|path| text(&path)).map_err(|error| os_error(&error, None))
    }

    fn home(&self) -> Option<Str> {
        std::env::home_dir().map(|path| text(&path))
    }

    fn resolve(&self, path: &Str) -> Result<Str, Exc> {
        let at = std::path::absolute(to_path(path)?).map_err(|error| failed(&error, path))?;
        // What is there is looked at; what is not is appended as it was written.
        for whole in at.ancestors() {
            let Ok(found) = whole.canonicalize() else { continue };
            let rest = at.strip_prefix(whole).unwrap_or(Path::new(""));
            let mut resolved = found;
            for part in rest.components() {
                match part {
                    std::path::Component::ParentDir => drop(resolved.pop()),
                    std::path::Component::CurDir => {}
                    part => resolved.push(part),
                }
            }
            return Ok(text(&resolved));
        }
        Ok(text(&at))
    }
}

#[cfg(unix)]
fn stat_of(metadata: &Metadata) -> FileStat {
    use std::os::unix::fs::MetadataExt;
    let nanoseconds = |seconds: i64, rest: i64| seconds.saturating_mul(1_000_000_000).saturating_add(rest);
    FileStat {
        kind: kind_of(metadata.file_type()),
        mode: metadata.mode(),
        inode: metadata.ino(),
        device: metadata.dev(),
        links: metadata.nlink(),
        user: metadata.uid(),
        group: metadata.gid(),
        size: metadata.size(),
        accessed_ns: nanoseconds(metadata.atime(), metadata.atime_nsec()),
        modified_ns: nanoseconds(metadata.mtime(), metadata.mtime_nsec()),
        changed_ns: nanoseconds(metadata.ctime(), metadata.ctime_nsec()),
    }
}

#[cfg(not(unix))]
fn stat_of(metadata: &Metadata) -> FileStat {
    let since = |time: io::Result<std::time::SystemTime>| {
        let since = time.ok().and_then(|time| time.duration_since(std::time::UNIX_EPOCH).ok());
        since.and_then(|since| i64::try_from(since.as_nanos()).ok()).unwrap_or_default()
    };
    FileStat {
        kind: kind_of(metadata.file_type()),
        mode: if metadata.is_dir() { 0o040_777 } else { 0o100_666 },
        size: metadata.len(),
        accessed_ns: since(metadata.accessed()),
        modified_ns: since(metadata.modified()),
        changed_ns: since(metadata.created()),
        ..FileStat::default()
    }
}
