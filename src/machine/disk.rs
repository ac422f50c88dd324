//! The files of the world as code sees them: what looks at them stands above, and the machine only carries it.

use std::fmt;

use super::{WaitFor, World};
use crate::value::{Exc, ExcType, Exception, Str};

/// What one read of a [`RawInput`] came to.
#[derive(Debug)]
pub enum Arrived {
    /// Bytes, at least one.
    Bytes,
    /// Nothing yet; the machine's waker is called when that changes.
    Nothing(WaitFor),
    /// The end; reading on may find more, where the input grows.
    End,
}

/// The bytes of an opened file, or of the standard input.
pub trait RawInput: fmt::Debug {
    /// Appends at most `most` bytes, never waiting.
    ///
    /// # Errors
    /// CPython's `OSError`s.
    fn read(&mut self, out: &mut Vec<u8>, most: usize) -> Result<Arrived, Exc>;

    /// Goes to a byte from the start, which may lie behind the end.
    ///
    /// # Errors
    /// CPython's `OSError`s; `io.UnsupportedOperation` where it cannot be sought in, which is so unless it says otherwise.
    fn seek(&mut self, _to: u64) -> Result<(), Exc> {
        Err(Exception::with_message(ExcType::UnsupportedOperation, "underlying stream is not seekable"))
    }

    /// Whether it can be sought in.
    fn is_seekable(&self) -> bool {
        false
    }

    /// Its size in bytes now, where that is known.
    fn size(&self) -> Option<u64> {
        None
    }

    /// More about it, for a person.
    fn facts(&self) -> Vec<(String, String)> {
        Vec::new()
    }
}

/// What is at a path.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FileKind {
    /// A regular file.
    File,
    /// A directory.
    Directory,
    /// A symbolic link, where it is not followed.
    Symlink,
    /// A pipe, a device, a socket.
    #[default]
    Other,
}

/// What `os.stat` tells.
#[derive(Clone, Copy, Debug, Default)]
pub struct FileStat {
    /// What it is.
    pub kind: FileKind,
    /// `st_mode`.
    pub mode: u32,
    /// `st_ino`.
    pub inode: u64,
    /// `st_dev`.
    pub device: u64,
    /// `st_nlink`.
    pub links: u64,
    /// `st_uid`.
    pub user: u32,
    /// `st_gid`.
    pub group: u32,
    /// `st_size`, in bytes.
    pub size: u64,
    /// `st_atime_ns`, from the epoch.
    pub accessed_ns: i64,
    /// `st_mtime_ns`, from the epoch.
    pub modified_ns: i64,
    /// `st_ctime_ns`, from the epoch.
    pub changed_ns: i64,
}

/// An entry of a directory.
#[derive(Clone, Debug)]
pub struct DirItem {
    /// Its name, byte for byte.
    pub name: Str,
    /// What it is itself: links are not followed.
    pub kind: FileKind,
}

/// The files of the world, to be read. Nothing here changes any.
pub trait Disk {
    /// Opens a file; a pipe is opened when it is first read. The world's inputs know of it as long as it is there.
    ///
    /// # Errors
    /// CPython's `OSError`s, with a near name as advice.
    fn open(&self, path: &Str, world: &World) -> Result<Box<dyn RawInput>, Exc>;

    /// The standard input.
    ///
    /// # Errors
    /// Where it cannot be read at all.
    fn standard_input(&self, world: &World) -> Result<Box<dyn RawInput>, Exc>;

    /// `os.stat`, or `os.lstat` where links are not followed.
    ///
    /// # Errors
    /// CPython's `OSError`s.
    fn stat(&self, path: &Str, follow: bool) -> Result<FileStat, Exc>;

    /// The entries of a directory, in the order in which the system gives them.
    ///
    /// # Errors
    /// CPython's `OSError`s.
    fn list(&self, path: &Str) -> Result<Vec<DirItem>, Exc>;

    /// The current directory.
    ///
    /// # Errors
    /// CPython's `OSError`s.
    fn current_directory(&self) -> Result<Str, Exc>;

    /// The user's home directory, where that is known.
    fn home(&self) -> Option<Str>;

    /// The path without links in it, as far as it exists.
    ///
    /// # Errors
    /// CPython's `OSError`s.
    fn resolve(&self, path: &Str) -> Result<Str, Exc>;
}

/// A world without files.
#[derive(Debug)]
pub(super) struct NoDisk;

fn none() -> Exc {
    Exception::with_message(ExcType::OSError, "there are no files here")
}

impl Disk for NoDisk {
    fn open(&self, _: &Str, _: &World) -> Result<Box<dyn RawInput>, Exc> {
        Err(none())
    }

    fn standard_input(&self, _: &World) -> Result<Box<dyn RawInput>, Exc> {
        Err(none())
    }

    fn stat(&self, _: &Str, _: bool) -> Result<FileStat, Exc> {
        Err(none())
    }

    fn list(&self, _: &Str) -> Result<Vec<DirItem>, Exc> {
        Err(none())
    }

    fn current_directory(&self) -> Result<Str, Exc> {
        Err(none())
    }

    fn home(&self) -> Option<Str> {
        None
    }

    fn resolve(&self, _: &Str) -> Result<Str, Exc> {
        Err(none())
    }
}
