//! An input under the name that a pipeline gives it: a file, the standard input, or a sample that the program carries.

use std::fs::{self, File, Metadata};
use std::io::{self, Read};
use std::mem;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use super::ahead::{Ahead, has_second_core};
use super::embedded;
use super::follow::OpenError;
use super::identity::FileId;
use super::lines::DEFAULT_LINE_CAP;
use super::live::{Live, LiveReader};
use super::raw::OpenedByReading;
use super::reading::{OnDisk, Position, Prepare, Reading, Step};
use super::unpack::{Format, Text, Unpacked};
use super::watch::Wake;
use crate::lang::nearest;
use crate::machine::InputFile;
use crate::value::{Exc, ExcType, Exception, Str, Value, os_error, value_error};

/// How many names of a directory are looked through for a near one.
const NAMES: usize = 10_000;

/// One input, opened.
#[derive(Debug)]
pub(super) struct Input<P: Prepare> {
    name: String,
    bytes: Bytes<P>,
    size: Option<u64>,
}

#[derive(Debug)]
enum Bytes<P: Prepare> {
    /// Between two states, never seen.
    Moving,
    File(Reading<OnDisk, P>),
    /// The same on a thread of its own.
    Ahead(Ahead<P>),
    Sample(Reading<&'static [u8], P>),
    /// What may keep one waiting.
    Live {
        reader: LiveReader,
        prepare: P,
        finished: bool,
    },
}

/// What a look for more came to.
#[derive(Debug)]
pub(super) enum Fetched<M> {
    /// What was made of a block of whole lines, of which so many were cut.
    Block { made: M, lines_cut: u64 },
    /// Something was read, and no line ended in it: fetch again.
    Unfinished,
    /// Nothing yet; the wake will be called.
    Pending,
    /// The end.
    End,
}

impl<P: Prepare> Input<P> {
    /// Opens what the pipeline names, where `-` is the standard input; what is compressed is read through. `wake` is for inputs that may keep one waiting,
    /// `prepare` is asked for once the input is open.
    ///
    /// # Errors
    /// CPython's `OSError`s, with a near name where there is nothing of this name.
    pub(super) fn open(
        claim: &Rc<InputFile>,
        path: &Path,
        wake: Wake,
        prepare: impl FnOnce() -> P,
    ) -> Result<Self, Exc> {
        let name = claim.name().to_owned();
        if name == "-" {
            return Self::live(name, Text::new(io::stdin()), wake, prepare);
        }
        let metadata = match fs::metadata(path) {
            Ok(metadata) => metadata,
            Err(error) => {
                if error.kind() == io::ErrorKind::NotFound
                    && let Some(bytes) = embedded::sample(&name)
                {
                    let size = Some(bytes.len() as u64);
                    return Ok(Self { name, bytes: Bytes::Sample(Reading::new(bytes, prepare())), size });
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
                Some(format) => Self::live(name, Text::new(Unpacked::new(reader, format)), wake, prepare),
                None => Self::live(name, Text::new(reader), wake, prepare),
            };
        }
        let mut file = File::open(path).map_err(|error| cannot_open(&error, path, &name))?;
        let metadata = file.metadata().map_err(|error| os_error(&error, Some(&name)))?;
        claim_file(claim, &metadata);
        let encoded = match format {
            None if metadata.len() > 0 => Format::of_text(&mut file).map_err(|error| os_error(&error, Some(&name)))?,
            _ => None,
        };
        let file = match (format, encoded) {
            (Some(format), _) => OnDisk::Packed(Box::new(Text::new(Unpacked::new(file, format)))),
            (None, Some(format)) => OnDisk::Encoded(Box::new(Unpacked::new(file, format))),
            (None, None) => OnDisk::Plain(file),
        };
        Ok(Self { name, bytes: Bytes::File(Reading::new(file, prepare())), size: Some(metadata.len()) })
    }

    fn live(
        name: String,
        reader: impl Read + Send + 'static,
        wake: Wake,
        prepare: impl FnOnce() -> P,
    ) -> Result<Self, Exc> {
        let reader =
            LiveReader::start(reader, DEFAULT_LINE_CAP, wake).map_err(|error| os_error(&error, Some(&name)))?;
        Ok(Self { name, bytes: Bytes::Live { reader, prepare: prepare(), finished: false }, size: None })
    }

    /// From now on a second core, where there is one, reads ahead in a file that was read for a while.
    pub(super) fn hurry(&mut self) {
        if !matches!(&self.bytes, Bytes::File(reading) if reading.reads_full_blocks()) || !has_second_core() {
            return;
        }
        self.bytes = match mem::replace(&mut self.bytes, Bytes::Moving) {
            Bytes::File(reading) => match Ahead::start(reading) {
                Ok(ahead) => Bytes::Ahead(ahead),
                Err(reading) => Bytes::File(reading),
            },
            other => other,
        };
    }

    /// The next lines, as far as that goes without waiting.
    pub(super) fn fetch(&mut self) -> Result<Fetched<P::Made>, Exc> {
        let step = match &mut self.bytes {
            Bytes::Moving => unreachable!("it has moved"),
            Bytes::File(reading) => reading.step(),
            Bytes::Ahead(ahead) => ahead.step(),
            Bytes::Sample(reading) => reading.step(),
            Bytes::Live { reader, prepare, finished } => {
                return match reader.try_next() {
                    Live::Pending => Ok(Fetched::Pending),
                    Live::Block(block) => {
                        let lines_cut = block.lines_cut;
                        Ok(Fetched::Block { made: prepare.prepare(block), lines_cut })
                    }
                    Live::End if mem::replace(finished, true) => Ok(Fetched::End),
                    Live::End => Ok(match prepare.finish() {
                        Some(made) => Fetched::Block { made, lines_cut: 0 },
                        None => Fetched::End,
                    }),
                    Live::Failed(error) => Err(failed(&error, &self.name)),
                };
            }
        };
        match step {
            Step::Made { made, lines_cut } => Ok(Fetched::Block { made, lines_cut }),
            Step::Unfinished => Ok(Fetched::Unfinished),
            Step::End => Ok(Fetched::End),
            Step::Failed(error) => Err(failed(&error, &self.name)),
        }
    }

    /// Gives back what is left of something that was made of a block.
    pub(super) fn recycle(&mut self, spare: P::Spare) {
        match &mut self.bytes {
            Bytes::File(reading) => reading.recycle(spare),
            Bytes::Ahead(ahead) => ahead.recycle(spare),
            Bytes::Sample(reading) => reading.recycle(spare),
            Bytes::Live { prepare, .. } => drop(prepare.recycle(spare)),
            Bytes::Moving => {}
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

    /// Bytes that it holds: of what has not ended, what unpacking takes, and what was read ahead.
    pub(super) fn held_bytes(&self) -> usize {
        match &self.bytes {
            Bytes::File(reading) => reading.held_bytes(),
            Bytes::Ahead(ahead) => ahead.held_bytes(),
            Bytes::Sample(reading) => reading.held_bytes(),
            Bytes::Live { prepare, .. } => prepare.held_bytes(),
            Bytes::Moving => 0,
        }
    }

    /// Its name, how much of it has been read, and whether it stands in for a file.
    pub(super) fn facts(&self) -> Vec<(String, String)> {
        let fact = |name: &str, value: String| (name.to_owned(), value);
        let Position { read, packed } = match &self.bytes {
            Bytes::File(reading) => reading.position(),
            Bytes::Ahead(ahead) => ahead.position(),
            Bytes::Sample(reading) => reading.position(),
            Bytes::Live { reader, .. } => Position { read: reader.bytes_read(), packed: None },
            Bytes::Moving => Position::default(),
        };
        let name = if self.name == "-" { "standard input" } else { &self.name };
        let offset = packed.map_or(read, |(_, taken)| taken);
        let mut facts = vec![fact("path", name.to_owned())];
        facts.push(match self.size {
            Some(size) => fact("offset", format!("{offset} of {}", size.max(offset))),
            None => fact("offset", offset.to_string()),
        });
        if let Some((format, _)) = packed {
            let (how, made) = match format {
                Format::Utf16 => ("encoded", "as UTF-8"),
                Format::Gzip | Format::Zstandard => ("compressed", "unpacked"),
            };
            facts.push(fact(how, format.as_str().to_owned()));
            facts.push(fact(made, read.to_string()));
        }
        if let Bytes::Ahead(ahead) = &self.bytes {
            let (blocks, bytes) = ahead.ahead();
            let blocks = if blocks == 1 { "1 block".to_owned() } else { format!("{blocks} blocks") };
            facts.push(fact("reads ahead", format!("{blocks}, {bytes} bytes")));
        }
        if matches!(self.bytes, Bytes::Sample(_)) {
            facts.push(fact("origin", "embedded sample".to_owned()));
        }
        facts
    }
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
    // A directory that is alike makes no file alike.
    let alike = |known: &&str| {
        let last = known.rsplit('/').next().unwrap_or(known);
        last == wanted || nearest(wanted, [last]).is_some()
    };
    beside.or_else(|| nearest(name, embedded::paths().filter(alike)).map(str::to_owned))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::machine::Inputs;
    use crate::sources::text::{Decode, Lines};

    #[test]
    fn a_near_name_is_near_in_its_last_part() {
        let near = |name: &str| near_name(Path::new(name), name);
        assert_eq!(near("smaple_data/app.log").as_deref(), Some("sample_data/app.log"));
        assert_eq!(near("smaple_data/ap.log").as_deref(), Some("sample_data/app.log"));
        assert_eq!(near("sample_data/x.db"), None);
        assert_eq!(near("smaple_data/x.db"), None);
    }

    #[test]
    fn the_embedded_sample_stands_in_where_there_is_no_file_and_says_so() {
        let claim = Inputs::default().declare(&"sample_data/numbers.txt".into());
        let open = |claim, path| Input::open(claim, Path::new(path), Arc::new(|| {}), || Decode);
        let mut input = open(&claim, "nowhere/numbers.txt").unwrap();
        let Fetched::Block { made, .. } = input.fetch().unwrap() else { panic!("it is there at once") };
        assert!(Lines::new(made).text().bytes().starts_with(b"90\n"));
        assert!(input.facts().contains(&("origin".to_owned(), "embedded sample".to_owned())));
        let claim = Inputs::default().declare(&"sample_data/other.txt".into());
        assert!(open(&claim, "nowhere/other.txt").is_err());
    }
}
