//! Where bytes go, and when: at once where somebody watches, in large pieces where nobody does.

use std::fmt;
use std::io::{self, StdoutLock, Write};
use std::time::{Duration, Instant};

use crate::cli::terminal::visible_bytes;
use crate::sinks;

/// How much is gathered before it is written, in bytes.
const BUFFER: usize = 64 << 10;
/// How long something that is known may wait to be written while more keeps coming.
const LATE: Duration = Duration::from_millis(20);

/// A stream of whole lines, buffered. What is in it when it is dropped is lost: [`Output::flush`] and [`Output::complete`]
/// say whether it got there.
pub(super) struct Output {
    sink: Sink,
    /// Somebody waits for it: written at once.
    is_live: bool,
    buffer: Vec<u8>,
    flushed: Option<Instant>,
}

enum Sink {
    Pipe(StdoutLock<'static>),
    /// Nothing in it may move the cursor.
    Terminal(StdoutLock<'static>),
    File(Box<dyn sinks::Output>),
}

impl fmt::Debug for Output {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Output({} bytes)", self.buffer.len())
    }
}

impl Output {
    /// Standard output.
    pub(super) fn stdout(is_terminal: bool) -> Self {
        let stdout = io::stdout().lock();
        Self::new(if is_terminal { Sink::Terminal(stdout) } else { Sink::Pipe(stdout) }, is_terminal)
    }

    /// A file.
    pub(super) fn file(file: Box<dyn sinks::Output>) -> Self {
        let is_live = file.is_live();
        Self::new(Sink::File(file), is_live)
    }

    fn new(sink: Sink, is_live: bool) -> Self {
        Self { sink, is_live, buffer: Vec::new(), flushed: None }
    }

    /// What is to be written next, to append to.
    pub(super) fn buffer(&mut self) -> &mut Vec<u8> {
        &mut self.buffer
    }

    /// Writes what was appended, if it is time to: it is the first, it is much, it is late, or somebody watches.
    pub(super) fn appended(&mut self) -> io::Result<()> {
        let due =
            self.is_live || self.buffer.len() >= BUFFER || self.flushed.is_none_or(|flushed| flushed.elapsed() >= LATE);
        if due { self.flush() } else { Ok(()) }
    }

    /// Writes everything.
    pub(super) fn flush(&mut self) -> io::Result<()> {
        if self.buffer.is_empty() {
            return Ok(());
        }
        let written = match &mut self.sink {
            Sink::Pipe(stdout) => stdout.write_all(&self.buffer).and_then(|()| stdout.flush()),
            Sink::Terminal(stdout) => {
                stdout.write_all(visible_bytes(&self.buffer).as_bytes()).and_then(|()| stdout.flush())
            }
            Sink::File(file) => file.write(&mut self.buffer),
        };
        self.buffer.clear();
        self.flushed = Some(Instant::now());
        written
    }

    /// Writes everything, and makes it last.
    pub(super) fn complete(mut self) -> io::Result<()> {
        self.flush()?;
        match self.sink {
            Sink::File(mut file) => file.complete(),
            Sink::Pipe(_) | Sink::Terminal(_) => Ok(()),
        }
    }
}
