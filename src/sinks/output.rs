//! Where a sink's bytes go: a file that takes its place when it is complete, the end of a file, or a device.

use std::fmt::Debug;
use std::fs::{self, File, OpenOptions, Permissions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use tempfile::NamedTempFile;

use super::behind::Behind;
use crate::machine::{InputFile, Inputs, World};
use crate::sources::checkpoint::{self, SinkEnd};
use crate::sources::{directory, follow::Pattern, identity::FileId, to_path};
use crate::value::{Exc, Str, os_error, value_error};

/// What takes a sink's bytes. After an error nothing but dropping it makes sense.
pub trait Output: Debug {
    /// Writes all of these, which are whole lines, and leaves an empty buffer, this or another. An output that is not live may
    /// write behind: an error comes out at a later call, at the latest when it is completed.
    fn write(&mut self, lines: &mut Vec<u8>) -> io::Result<()>;

    /// Makes what was written last: nothing that reports success is lost by a crash afterwards.
    fn complete(&mut self) -> io::Result<()>;

    /// Whether what is written can be seen at once, so that nothing should be held back.
    fn is_live(&self) -> bool;

    /// Bytes of what it was given and has not written yet.
    fn held_bytes(&self) -> usize {
        0
    }
}

/// A file to write, and what is to become of one that is there.
#[derive(Debug)]
pub struct Target {
    /// As the pipeline names it.
    pub(super) name: String,
    path: PathBuf,
    overwrite: bool,
    append: bool,
}

/// An output, and what has to be told about opening it.
#[derive(Debug)]
pub struct Opened {
    /// The output.
    pub output: Box<dyn Output>,
    /// What had to be done to what was there, in words.
    pub notice: Option<String>,
    /// Whether lines are there, to which those that are written are added.
    pub has_lines: bool,
}

impl Target {
    /// The file at `path`, for `stage`, which is named in errors. Nothing is opened.
    ///
    /// # Errors
    /// `ValueError` where the arguments contradict each other or name no file.
    pub fn new(stage: &str, path: &Str, overwrite: bool, append: bool) -> Result<Self, Exc> {
        let name = path.to_text().into_owned();
        if name == "-" {
            let exc = value_error(format!("{stage}() writes files, not the standard output"));
            exc.advise("drip run prints what comes out of the last stage");
            return Err(exc);
        }
        if overwrite && append {
            return Err(value_error(format!("{stage}() takes overwrite=True or append=True, not both")));
        }
        Ok(Self { name, path: to_path(path)?, overwrite, append })
    }

    /// Opens the output.
    ///
    /// # Errors
    /// CPython's `OSError`s; `FileExistsError` where there is a file and neither overwriting nor appending was asked for;
    /// `ValueError` where the file is one that the pipeline reads.
    pub fn open(&self, world: &World) -> Result<Opened, Exc> {
        let failed = |error: io::Error| os_error(&error, Some(&self.name));
        self.refuse_followed(&world.inputs().alive())?;
        match fs::metadata(&self.path) {
            Ok(there) if there.is_dir() => Err(directory(&self.name)),
            Ok(there) if !there.is_file() => {
                let device = OpenOptions::new().write(true).open(&self.path).map_err(failed)?;
                Ok(Opened { output: Box::new(Device(device)), notice: None, has_lines: false })
            }
            Ok(_) => {
                let inputs = world.inputs().alive();
                self.refuse_inputs(&inputs)?;
                if self.append {
                    self.open_end(world)
                } else if self.overwrite {
                    // A link stays a link: what it leads to is replaced.
                    let path = fs::canonicalize(&self.path).map_err(failed)?;
                    self.open_beside(path, inputs, world)
                } else {
                    Err(self.exists())
                }
            }
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(failed(error)),
            Err(_) if self.append => self.open_end(world),
            Err(_) if self.path.is_symlink() && !self.overwrite => Err(self.exists()),
            Err(_) => self.open_beside(self.path.clone(), world.inputs().alive(), world),
        }
    }

    fn open_beside(&self, path: PathBuf, inputs: Vec<Rc<InputFile>>, world: &World) -> Result<Opened, Exc> {
        let output = Beside::open(path, self.overwrite).map_err(|error| os_error(&error, Some(&self.name)))?;
        let output = Guarded {
            output,
            path: self.path.clone(),
            inputs,
            all: Rc::clone(world.inputs()),
            before: world.inputs().opened(),
        };
        Ok(Opened { output: Box::new(output), notice: None, has_lines: false })
    }

    fn open_end(&self, world: &World) -> Result<Opened, Exc> {
        let failed = |error: io::Error| os_error(&error, Some(&self.name));
        let cut = checkpoint::cut_back(world, &self.path).map_err(failed)?;
        let (mut end, has_lines, added) = End::open(&self.path).map_err(failed)?;
        end.known = end
            .file
            .metadata()
            .and_then(|there| checkpoint::appends(world, &self.path, &end.file, there.len()))
            .map_err(failed)?;
        let cut = cut.map(|cut| format!("{}: {cut}", self.name));
        let notice = cut.or_else(|| added.then(|| format!("{} ended without a line end: one was added", self.name)));
        Ok(Opened { output: Box::new(end), notice, has_lines })
    }

    fn refuse_inputs(&self, inputs: &[Rc<InputFile>]) -> Result<(), Exc> {
        let Some(input) = inputs.iter().find(|input| is_input(&self.path, input)) else { return Ok(()) };
        let text = if input.name() == self.name {
            format!("{} is read by this pipeline", self.name)
        } else {
            format!("{} is {}, which is read by this pipeline", self.name, input.name())
        };
        let exc = value_error(text);
        exc.advise("write to another file");
        Err(exc)
    }

    /// A file that a followed pattern takes up as soon as it is there would be read by its own pipeline, for ever.
    fn refuse_followed(&self, inputs: &[Rc<InputFile>]) -> Result<(), Exc> {
        let takes_up = |input: &&Rc<InputFile>| {
            let pattern = to_path(input.path()).ok().and_then(|path| Pattern::of(&path));
            pattern.is_some_and(|pattern| pattern.covers(&self.path))
        };
        let Some(input) = inputs.iter().find(takes_up) else { return Ok(()) };
        let exc = value_error(format!("{} matches {}, which is read by this pipeline", self.name, input.name()));
        exc.advise("write to a file that does not match");
        Err(exc)
    }

    /// `FileExistsError`, with the ways out.
    pub(super) fn exists(&self) -> Exc {
        let exc = os_error(&io::Error::from_raw_os_error(17), Some(&self.name));
        exc.advise("overwrite=True replaces it, append=True adds to it");
        exc
    }
}

/// Whether the path leads to a file that a source reads or has read.
fn is_input(path: &Path, input: &InputFile) -> bool {
    let Ok(there) = fs::metadata(path) else { return false };
    let id = FileId::of(&there);
    if (id.device, id.inode) == (0, 0) {
        let same = |a: &Path, b: &Path| matches!((a.canonicalize(), b.canonicalize()), (Ok(a), Ok(b)) if a == b);
        return to_path(input.path()).is_ok_and(|other| same(path, &other));
    }
    let known = to_path(input.path()).ok().and_then(|other| fs::metadata(other).ok()).map(|other| FileId::of(&other));
    input.has_opened(id.device, id.inode)
        || known.is_some_and(|other| (other.device, other.inode) == (id.device, id.inode))
}

/// A file that is written beside its place and moved there when it is complete. Dropped before, it is removed.
#[derive(Debug)]
struct Beside {
    file: Option<Behind<NamedTempFile>>,
    path: PathBuf,
    overwrite: bool,
}

impl Beside {
    fn open(path: PathBuf, overwrite: bool) -> io::Result<Self> {
        let mut prefix = std::ffi::OsString::from(".");
        prefix.push(path.file_name().filter(|name| name.len() <= 200).unwrap_or("drip".as_ref()));
        prefix.push(".");
        let mut builder = tempfile::Builder::new();
        builder.prefix(&prefix).suffix(".part");
        let there = fs::metadata(&path).ok().map(|there| there.permissions());
        let as_created = created_permissions();
        if let Some(permissions) = as_created {
            builder.permissions(permissions);
        }
        let file = builder.tempfile_in(parent(&path))?;
        if let Some(permissions) = there {
            file.as_file().set_permissions(permissions)?;
        }
        Ok(Self { file: Some(Behind::new(file)), path, overwrite })
    }
}

/// Those of a file that anybody creates, before the umask; temporary files have narrower ones.
fn created_permissions() -> Option<Permissions> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        Some(Permissions::from_mode(0o666))
    }
    #[cfg(not(unix))]
    {
        None
    }
}

fn parent(path: &Path) -> &Path {
    path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

impl Output for Beside {
    fn write(&mut self, lines: &mut Vec<u8>) -> io::Result<()> {
        match &mut self.file {
            Some(file) => file.write(lines),
            None => Err(io::Error::other("the file is complete")),
        }
    }

    fn complete(&mut self) -> io::Result<()> {
        let Some(file) = self.file.take() else { return Ok(()) };
        let file = file.finish()?;
        file.as_file().sync_all()?;
        if self.overwrite {
            file.persist(&self.path)?;
        } else {
            file.persist_noclobber(&self.path)?;
        }
        sync_directory(parent(&self.path))
    }

    fn is_live(&self) -> bool {
        false
    }

    fn held_bytes(&self) -> usize {
        self.file.as_ref().map_or(0, Behind::held_bytes)
    }
}

/// Makes the names in a directory last.
fn sync_directory(directory: &Path) -> io::Result<()> {
    #[cfg(unix)]
    File::open(directory)?.sync_all()?;
    #[cfg(not(unix))]
    let _ = directory;
    Ok(())
}

/// Looks once more, before the file takes its place, whether a source reads what stands there.
#[derive(Debug)]
struct Guarded {
    output: Beside,
    path: PathBuf,
    /// Kept so that sources that have ended count, too.
    inputs: Vec<Rc<InputFile>>,
    /// Code opens files as it runs: what was opened after so many.
    all: Rc<Inputs>,
    before: usize,
}

impl Output for Guarded {
    fn write(&mut self, lines: &mut Vec<u8>) -> io::Result<()> {
        self.output.write(lines)
    }

    fn held_bytes(&self) -> usize {
        self.output.held_bytes()
    }

    fn complete(&mut self) -> io::Result<()> {
        if let Some(input) = self.inputs.iter().find(|input| is_input(&self.path, input)) {
            return Err(io::Error::other(format!("{} is read by this pipeline", input.name())));
        }
        let read = fs::metadata(&self.path).map(|there| FileId::of(&there));
        if read.is_ok_and(|id| self.all.has_opened_since(self.before, id.device, id.inode)) {
            return Err(io::Error::other(format!("{} is read by this pipeline", self.path.display())));
        }
        self.output.complete()
    }

    fn is_live(&self) -> bool {
        false
    }
}

/// The end of a file. What cannot be written whole is taken back.
#[derive(Debug)]
struct End {
    file: File,
    /// What a checkpoint knows of it.
    known: Option<Rc<SinkEnd>>,
}

impl End {
    /// Also answers whether something was there, and whether a line end had to be added to it.
    fn open(path: &Path) -> io::Result<(Self, bool, bool)> {
        let mut file = OpenOptions::new().append(true).read(true).create(true).open(path)?;
        let mut last = [b'\n'];
        let has_lines = file.metadata()?.len() > 0;
        if has_lines {
            file.seek(SeekFrom::End(-1))?;
            file.read_exact(&mut last)?;
        }
        let mut end = Self { file, known: None };
        let unfinished = last != *b"\n";
        if unfinished {
            end.write_whole(b"\n")?;
        }
        Ok((end, has_lines, unfinished))
    }
}

impl End {
    fn write_whole(&mut self, lines: &[u8]) -> io::Result<()> {
        let before = self.file.metadata()?.len();
        let mut written = 0;
        while written < lines.len() {
            let error = match self.file.write(&lines[written..]) {
                Ok(0) => io::ErrorKind::WriteZero.into(),
                Ok(more) => {
                    written += more;
                    continue;
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => error,
            };
            // A torn line is taken back, unless somebody else has appended, too.
            if self.file.metadata().is_ok_and(|now| now.len() == before + written as u64) {
                let _ = self.file.set_len(before);
            }
            return Err(error);
        }
        if let Some(known) = &self.known {
            known.wrote(before, before + written as u64);
        }
        Ok(())
    }
}

impl Output for End {
    fn write(&mut self, lines: &mut Vec<u8>) -> io::Result<()> {
        let written = self.write_whole(lines);
        lines.clear();
        written
    }

    fn complete(&mut self) -> io::Result<()> {
        self.file.sync_all()
    }

    fn is_live(&self) -> bool {
        true
    }
}

/// A device, a pipe or a terminal.
#[derive(Debug)]
struct Device(File);

impl Output for Device {
    fn write(&mut self, lines: &mut Vec<u8>) -> io::Result<()> {
        let written = self.0.write_all(lines);
        lines.clear();
        written
    }

    fn complete(&mut self) -> io::Result<()> {
        self.0.flush()
    }

    fn is_live(&self) -> bool {
        true
    }
}
