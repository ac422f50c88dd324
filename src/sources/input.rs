//! An input under the name that a pipeline gives it: a file, the standard input, or a sample that the program carries.

use std::fs::{self, File, Metadata};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use super::blocks::{Block, BlockReader, Progress};
use super::embedded;
use super::follow::OpenError;
use super::identity::FileId;
use super::lines::DEFAULT_LINE_CAP;
use super::live::{Live, LiveReader};
use super::raw::OpenedByReading;
use super::unpack::{Format, Unpacked};
use super::watch::Wake;
use crate::lang::nearest;
use crate::machine::InputFile;
use crate::value::{Exc, ExcType, Exception, Str, Value, os_error, value_error};

/// How many names of a directory are looked through for a near one.
const NAMES: usize = 10_000;

/// One input, opened.
#[derive(Debug)]
pub(super) struct Input {
    name: String,
    bytes: Bytes,
    size: Option<u64>,
    /// Why reading failed, told once what was read of the line under way has been given out.
    fault: Option<io::Error>,
}

#[derive(Debug)]
enum Bytes {
    File(BlockReader<File>),
    /// A compressed file, read through.
    Packed(BlockReader<Unpacked<File>>),
    Sample(BlockReader<&'static [u8]>),
    /// What may keep one waiting.
    Live(LiveReader),
}

/// What a look for more came to.
#[derive(Debug)]
pub(super) enum Fetched {
    /// Whole lines.
    Block(Block),
    /// Something was read, and no line ended in it: fetch again.
    Unfinished,
    /// Nothing yet; the wake will be called.
    Pending,
    /// The end.
    End,
}

impl Input {
    /// Opens what the pipeline names, where `-` is the standard input; what is compressed is read through. `wake` is for inputs that may keep one waiting.
    ///
    /// # Errors
    /// CPython's `OSError`s, with a near name where there is nothing of this name.
    pub(super) fn open(claim: &Rc<InputFile>, path: &Path, wake: Wake) -> Result<Input, Exc> {
        let name = claim.name().to_owned();
        if name == "-" {
            return Self::live(name, io::stdin(), wake);
        }
        let metadata = match fs::metadata(path) {
            Ok(metadata) => metadata,
            Err(error) => {
                if error.kind() == io::ErrorKind::NotFound
                    && let Some(bytes) = embedded::sample(&name)
                {
                    return Ok(Input {
                        name,
                        bytes: Bytes::Sample(BlockReader::new(bytes)),
                        size: Some(bytes.len() as u64),
                        fault: None,
                    });
                }
                return Err(cannot_open(&error, path, &name));
            }
        };
        if metadata.is_dir() {
            return Err(directory(&name));
        }
        let format = Format::of(&name);
        if !metadata.is_file() {
            let reader = OpenedByReading::Closed(path.to_path_buf());
            return match format {
                Some(format) => Self::live(name, Unpacked::new(reader, format), wake),
                None => Self::live(name, reader, wake),
            };
        }
        let file = File::open(path).map_err(|error| cannot_open(&error, path, &name))?;
        let metadata = file.metadata().map_err(|error| os_error(&error, Some(&name)))?;
        claim_file(claim, &metadata);
        let bytes = match format {
            Some(format) => Bytes::Packed(BlockReader::new(Unpacked::new(file, format))),
            None => Bytes::File(BlockReader::new(file)),
        };
        Ok(Input { name, bytes, size: Some(metadata.len()), fault: None })
    }

    fn live(name: String, reader: impl Read + Send + 'static, wake: Wake) -> Result<Input, Exc> {
        let reader =
            LiveReader::start(reader, DEFAULT_LINE_CAP, wake).map_err(|error| os_error(&error, Some(&name)))?;
        Ok(Input { name, bytes: Bytes::Live(reader), size: None, fault: None })
    }

    /// The next lines, as far as that goes without waiting.
    pub(super) fn fetch(&mut self) -> Result<Fetched, Exc> {
        if let Some(error) = self.fault.take() {
            return Err(failed(&error, &self.name));
        }
        let (progress, unfinished) = match &mut self.bytes {
            Bytes::File(reader) => read_on(reader),
            Bytes::Packed(reader) => read_on(reader),
            Bytes::Sample(reader) => read_on(reader),
            Bytes::Live(reader) => {
                return match reader.try_next() {
                    Live::Pending => Ok(Fetched::Pending),
                    Live::Block(block) => Ok(Fetched::Block(block)),
                    Live::End => Ok(Fetched::End),
                    Live::Failed(error) => Err(failed(&error, &self.name)),
                };
            }
        };
        match progress {
            Ok(Progress::Block(block)) => Ok(Fetched::Block(block)),
            Ok(Progress::Unfinished) => Ok(Fetched::Unfinished),
            Ok(Progress::End) => Ok(Fetched::End),
            Err(error) => match unfinished {
                Some(block) => {
                    self.fault = Some(error);
                    Ok(Fetched::Block(block))
                }
                None => Err(failed(&error, &self.name)),
            },
        }
    }

    /// Gives the buffer of a block back, to be read into again.
    pub(super) fn recycle(&mut self, bytes: Vec<u8>) {
        match &mut self.bytes {
            Bytes::File(reader) => reader.recycle(bytes),
            Bytes::Packed(reader) => reader.recycle(bytes),
            Bytes::Sample(reader) => reader.recycle(bytes),
            Bytes::Live(_) => {}
        }
    }

    /// The name that the pipeline gives it.
    pub(super) fn name(&self) -> &str {
        &self.name
    }

    /// What it waits for, in words.
    pub(super) fn awaited(&self) -> String {
        if self.name == "-" { "the standard input".to_owned() } else { format!("more from {}", self.name) }
    }

    /// Bytes that it holds: of a line whose end has not come, and what unpacking takes.
    pub(super) fn held_bytes(&self) -> usize {
        match &self.bytes {
            Bytes::File(reader) => reader.pending_bytes(),
            Bytes::Packed(reader) => reader.pending_bytes() + reader.get_ref().held_bytes(),
            Bytes::Sample(reader) => reader.pending_bytes(),
            Bytes::Live(_) => 0,
        }
    }

    /// Its name, how much of it has been read, and whether it stands in for a file.
    pub(super) fn facts(&self) -> Vec<(String, String)> {
        let fact = |name: &str, value: String| (name.to_owned(), value);
        let read = match &self.bytes {
            Bytes::File(reader) => reader.bytes_read(),
            Bytes::Packed(reader) => reader.get_ref().bytes_read(),
            Bytes::Sample(reader) => reader.bytes_read(),
            Bytes::Live(reader) => reader.bytes_read(),
        };
        let name = if self.name == "-" { "standard input" } else { &self.name };
        let mut facts = vec![fact("path", name.to_owned())];
        facts.push(match self.size {
            Some(size) => fact("offset", format!("{read} of {}", size.max(read))),
            None => fact("offset", read.to_string()),
        });
        if let Bytes::Packed(reader) = &self.bytes {
            facts.push(fact("compressed", reader.get_ref().format().as_str().to_owned()));
            facts.push(fact("unpacked", reader.bytes_read().to_string()));
        }
        if matches!(self.bytes, Bytes::Sample(_)) {
            facts.push(fact("origin", "embedded sample".to_owned()));
        }
        facts
    }
}

/// Reads once; where that fails, with what was read of the line under way.
fn read_on<R: Read>(reader: &mut BlockReader<R>) -> (io::Result<Progress>, Option<Block>) {
    let progress = reader.read_on();
    let unfinished = if progress.is_err() { reader.take_unfinished() } else { None };
    (progress, unfinished)
}

/// Why an input cannot be read, in CPython's words: an `OSError`, or an `EOFError` where it ends in the middle.
pub(super) fn failed(error: &io::Error, name: &str) -> Exc {
    match error.kind() {
        io::ErrorKind::UnexpectedEof => Exception::with_message(ExcType::EOFError, format!("{error}: {name}")),
        _ => os_error(error, Some(name)),
    }
}

/// The path that a text names: its very bytes, where the platform has paths of bytes. `ValueError` for what no path holds.
pub(crate) fn to_path(name: &Str) -> Result<PathBuf, Exc> {
    if name.as_bytes().contains(&0) {
        return Err(value_error("embedded null byte"));
    }
    #[cfg(unix)]
    {
        use std::os::unix::ffi::OsStrExt;
        Ok(PathBuf::from(std::ffi::OsStr::from_bytes(&name.to_raw())))
    }
    #[cfg(not(unix))]
    {
        Ok(PathBuf::from(name.to_text().into_owned()))
    }
}

/// Says which file a source has opened.
pub(super) fn claim_file(claim: &InputFile, metadata: &Metadata) {
    let id = FileId::of(metadata);
    if (id.device, id.inode) != (0, 0) {
        claim.opened(id.device, id.inode);
    }
}

/// `IsADirectoryError`, as opening a directory raises it.
pub(crate) fn directory(name: &str) -> Exc {
    let args = vec![Value::Int(21), "Is a directory".into(), name.into()];
    let exc = Exception::new(ExcType::IsADirectoryError, args);
    exc.advise("name a file in it");
    exc
}

/// A path that cannot be opened, with a near name from its directory where nothing is there.
pub(super) fn cannot_open(error: &io::Error, path: &Path, name: &str) -> Exc {
    let exc = os_error(error, Some(name));
    if error.kind() == io::ErrorKind::NotFound
        && let Some(near) = near_name(path, name)
    {
        exc.advise(format!("did you mean '{near}'?"));
    }
    exc
}

/// What opening for following says, in CPython's words where it has some.
pub(super) fn cannot_follow(error: &OpenError, path: &Path, name: &str) -> Exc {
    match error {
        OpenError::Io(error) => cannot_open(error, path, name),
        OpenError::Directory => directory(name),
        OpenError::Pipe | OpenError::Special => {
            let exc = value_error(format!("{name} {error}"));
            exc.advise(format!("read_lines(\"{name}\") reads it to its end"));
            exc
        }
    }
}

/// A compressed file is not written line by line: there is nothing to follow.
pub(super) fn refuse_compressed(name: &str) -> Result<(), Exc> {
    if Format::of(name).is_none() {
        return Ok(());
    }
    let exc = value_error(format!("{name} is compressed, and compressed files are not followed"));
    exc.advise(format!("read_lines(\"{name}\") reads it to its end"));
    Err(exc)
}

fn near_name(path: &Path, name: &str) -> Option<String> {
    let wanted = path.file_name()?.to_str()?;
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty());
    let entries = fs::read_dir(parent.unwrap_or(Path::new("."))).ok();
    let mut names: Vec<String> = entries
        .into_iter()
        .flatten()
        .take(NAMES)
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .collect();
    names.sort_unstable();
    let near = nearest(wanted, names.iter().map(String::as_str));
    let beside = near.map(|near| parent.map_or(near.into(), |parent| parent.join(near)).to_string_lossy().into_owned());
    beside.or_else(|| nearest(name, embedded::paths()).map(str::to_owned))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::machine::Inputs;

    #[test]
    fn the_embedded_sample_stands_in_where_there_is_no_file_and_says_so() {
        let claim = Inputs::default().declare(&"sample_data/numbers.txt".into());
        let mut input = Input::open(&claim, Path::new("nowhere/numbers.txt"), Arc::new(|| {})).unwrap();
        let Fetched::Block(block) = input.fetch().unwrap() else { panic!("it is there at once") };
        assert!(block.bytes.starts_with(b"90\n"));
        assert!(input.facts().contains(&("origin".to_owned(), "embedded sample".to_owned())));
        let claim = Inputs::default().declare(&"sample_data/other.txt".into());
        assert!(Input::open(&claim, Path::new("nowhere/other.txt"), Arc::new(|| {})).is_err());
    }
}
