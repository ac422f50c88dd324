//! The plain bytes of one input: a file, a sample that the program carries, or what may keep one waiting.

use std::fs::{self, File};
use std::io::{self, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, TryRecvError, sync_channel};
use std::thread;

use super::embedded;
use super::input::{cannot_open, claim_file, directory, failed};
use super::unpack::{Format, Unpacked};
use super::watch::Wake;
use crate::machine::{Arrived, InputFile, RawInput, WaitFor};
use crate::value::Exc;

/// How many pieces wait in the queue of an input that is read on a thread of its own.
const QUEUE: usize = 2;
/// How long such a piece may be, in bytes.
const PIECE: usize = 64 << 10;

/// Whether files that are compressed are read as what they hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Compressed {
    /// As their very bytes.
    AsItIs,
    /// As what they hold, where their names say so.
    ReadThrough,
}

/// Opens a file; one that may keep one waiting is opened when it is first read, and calls `wake`.
///
/// # Errors
/// CPython's `OSError`s, with a near name where there is nothing of this name.
pub(super) fn open(
    claim: Rc<InputFile>,
    path: &Path,
    wake: Wake,
    compressed: Compressed,
) -> Result<Box<dyn RawInput>, Exc> {
    let name = claim.name().to_owned();
    let metadata = match fs::metadata(path) {
        Ok(metadata) => metadata,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let Some(bytes) = embedded::sample(&name) else { return Err(cannot_open(&error, path, &name)) };
            return Ok(Box::new(RawSample { bytes: io::Cursor::new(bytes) }));
        }
        Err(error) => return Err(cannot_open(&error, path, &name)),
    };
    if metadata.is_dir() {
        return Err(directory(&name));
    }
    let format = if compressed == Compressed::ReadThrough { Format::of(&name) } else { None };
    if !metadata.is_file() {
        let reader = OpenedByReading::Closed(path.to_path_buf());
        return Ok(match format {
            Some(format) => Box::new(RawLive::start(claim, Unpacked::new(reader, format), wake)?),
            None => Box::new(RawLive::start(claim, reader, wake)?),
        });
    }
    let file = File::open(path).map_err(|error| cannot_open(&error, path, &name))?;
    let metadata = file.metadata().map_err(|error| failed(&error, &name))?;
    claim_file(&claim, &metadata);
    Ok(match format {
        Some(format) => Box::new(RawPacked { claim, unpacked: Unpacked::new(file, format), size: metadata.len() }),
        None => Box::new(RawFile { claim, file }),
    })
}

/// The standard input.
///
/// # Errors
/// When no thread can be started.
pub(super) fn standard_input(claim: Rc<InputFile>, wake: Wake) -> Result<Box<dyn RawInput>, Exc> {
    Ok(Box::new(RawLive::start(claim, io::stdin(), wake)?))
}

/// A regular file.
#[derive(Debug)]
struct RawFile {
    /// Says to the sinks that it is read.
    claim: Rc<InputFile>,
    file: File,
}

impl RawFile {
    fn failed(&self, error: &io::Error) -> Exc {
        failed(error, self.claim.name())
    }
}

impl RawInput for RawFile {
    fn read(&mut self, out: &mut Vec<u8>, most: usize) -> Result<Arrived, Exc> {
        read_some(&mut self.file, out, most).map_err(|error| self.failed(&error))
    }

    fn seek(&mut self, to: u64) -> Result<(), Exc> {
        self.file.seek(SeekFrom::Start(to)).map(drop).map_err(|error| self.failed(&error))
    }

    fn is_seekable(&self) -> bool {
        true
    }

    fn size(&self) -> Option<u64> {
        self.file.metadata().ok().map(|metadata| metadata.len())
    }
}

fn read_some(reader: &mut impl Read, out: &mut Vec<u8>, most: usize) -> io::Result<Arrived> {
    let before = out.len();
    out.resize(before + most, 0);
    let read = loop {
        match reader.read(&mut out[before..]) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            other => break other,
        }
    };
    out.truncate(before + *read.as_ref().unwrap_or(&0));
    Ok(if read? == 0 { Arrived::End } else { Arrived::Bytes })
}

/// A compressed file, read through.
#[derive(Debug)]
struct RawPacked {
    claim: Rc<InputFile>,
    unpacked: Unpacked<File>,
    /// Of the file, in bytes.
    size: u64,
}

impl RawInput for RawPacked {
    fn read(&mut self, out: &mut Vec<u8>, most: usize) -> Result<Arrived, Exc> {
        read_some(&mut self.unpacked, out, most).map_err(|error| failed(&error, self.claim.name()))
    }

    fn facts(&self) -> Vec<(String, String)> {
        let read = self.unpacked.bytes_read();
        vec![
            ("offset".to_owned(), format!("{read} of {}", self.size.max(read))),
            ("compressed".to_owned(), self.unpacked.format().as_str().to_owned()),
        ]
    }
}

/// A sample that the program carries.
#[derive(Debug)]
struct RawSample {
    bytes: io::Cursor<&'static [u8]>,
}

impl RawInput for RawSample {
    fn read(&mut self, out: &mut Vec<u8>, most: usize) -> Result<Arrived, Exc> {
        read_some(&mut self.bytes, out, most).map_err(|error| failed(&error, "sample_data"))
    }

    fn seek(&mut self, to: u64) -> Result<(), Exc> {
        self.bytes.set_position(to);
        Ok(())
    }

    fn is_seekable(&self) -> bool {
        true
    }

    fn size(&self) -> Option<u64> {
        Some(self.bytes.get_ref().len() as u64)
    }

    fn facts(&self) -> Vec<(String, String)> {
        vec![("origin".to_owned(), "embedded sample".to_owned())]
    }
}

/// What may keep one waiting: read on a thread of its own, a few pieces ahead at most.
#[derive(Debug)]
struct RawLive {
    claim: Rc<InputFile>,
    pieces: Receiver<io::Result<Vec<u8>>>,
    shared: Arc<Shared>,
    rest: Vec<u8>,
}

#[derive(Debug, Default)]
struct Shared {
    waiting: AtomicBool,
    read: AtomicU64,
}

impl RawLive {
    /// Starts reading; `wake` is called once after each time that nothing was there.
    fn start(claim: Rc<InputFile>, mut reader: impl Read + Send + 'static, wake: Wake) -> Result<Self, Exc> {
        let (sender, pieces) = sync_channel(QUEUE);
        let shared = Arc::new(Shared::default());
        let ours = Arc::clone(&shared);
        let pumped = thread::Builder::new().name("drip-input".into()).spawn(move || {
            pump(&mut reader, &sender, &ours, &wake);
            // The end is seen by the channel being closed.
            drop(sender);
            call(&ours, &wake);
        });
        match pumped {
            Ok(_) => Ok(Self { claim, pieces, shared, rest: Vec::new() }),
            Err(error) => Err(failed(&error, claim.name())),
        }
    }

    fn awaited(&self) -> String {
        match self.claim.name() {
            "-" => "the standard input".to_owned(),
            name => format!("more from {name}"),
        }
    }
}

fn pump(reader: &mut impl Read, sender: &SyncSender<io::Result<Vec<u8>>>, shared: &Shared, wake: &Wake) {
    loop {
        let mut piece = vec![0; PIECE];
        let sent = match reader.read(&mut piece) {
            Ok(0) => return,
            Ok(read) => {
                piece.truncate(read);
                shared.read.fetch_add(read as u64, Ordering::Relaxed);
                sender.send(Ok(piece))
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => {
                // Whether anybody is left to hear it makes no difference: it is the end.
                let _ = sender.send(Err(error));
                return;
            }
        };
        if sent.is_err() {
            return;
        }
        call(shared, wake);
    }
}

fn call(shared: &Shared, wake: &Wake) {
    if shared.waiting.swap(false, Ordering::SeqCst) {
        wake();
    }
}

impl RawInput for RawLive {
    fn read(&mut self, out: &mut Vec<u8>, most: usize) -> Result<Arrived, Exc> {
        if self.rest.is_empty() {
            let received = self.pieces.try_recv().or_else(|error| match error {
                TryRecvError::Empty => {
                    // What comes between looking and saying so would be slept through: say so, then look again.
                    self.shared.waiting.store(true, Ordering::SeqCst);
                    self.pieces.try_recv()
                }
                TryRecvError::Disconnected => Err(error),
            });
            match received {
                Ok(Ok(piece)) => self.rest = piece,
                Ok(Err(error)) => return Err(failed(&error, self.claim.name())),
                Err(TryRecvError::Empty) => return Ok(Arrived::Nothing(WaitFor::new(self.awaited()))),
                Err(TryRecvError::Disconnected) => return Ok(Arrived::End),
            }
        }
        let taken = self.rest.len().min(most);
        out.extend(self.rest.drain(..taken));
        Ok(Arrived::Bytes)
    }

    fn facts(&self) -> Vec<(String, String)> {
        vec![("read ahead to".to_owned(), self.shared.read.load(Ordering::Relaxed).to_string())]
    }
}

/// Opens what is there when it is first read, which for a named pipe waits for a writer.
#[derive(Debug)]
pub(super) enum OpenedByReading {
    /// Not yet.
    Closed(PathBuf),
    /// Being read.
    Open(File),
}

impl Read for OpenedByReading {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            match self {
                Self::Closed(path) => *self = Self::Open(File::open(path)?),
                Self::Open(file) => return file.read(buffer),
            }
        }
    }
}
