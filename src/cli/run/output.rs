//! Where bytes go, and when: at once where somebody watches, in large pieces where nobody does.

use std::fmt;
use std::io::{self, Write};
use std::time::{Duration, Instant};

use crate::cli::terminal::visible_bytes;

/// How much is gathered before it is written, in bytes.
const BUFFER: usize = 64 << 10;
/// How long something that is known may wait to be written while more keeps coming.
const LATE: Duration = Duration::from_millis(20);

/// A stream of bytes, buffered. What is in it when it is dropped is lost: [`Output::flush`] says whether it got there.
pub(super) struct Output {
    sink: Box<dyn Write>,
    /// Somebody looks at it: written at once, and nothing in it may move the cursor.
    is_terminal: bool,
    buffer: Vec<u8>,
    flushed: Option<Instant>,
}

impl fmt::Debug for Output {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Output({} bytes)", self.buffer.len())
    }
}

impl Output {
    pub(super) fn new(sink: impl Write + 'static, is_terminal: bool) -> Self {
        Self { sink: Box::new(sink), is_terminal, buffer: Vec::new(), flushed: None }
    }

    /// What is to be written next, to append to.
    pub(super) fn buffer(&mut self) -> &mut Vec<u8> {
        &mut self.buffer
    }

    /// Writes what was appended, if it is time to: it is the first, it is much, it is late, or somebody watches.
    pub(super) fn appended(&mut self) -> io::Result<()> {
        let due = self.is_terminal
            || self.buffer.len() >= BUFFER
            || self.flushed.is_none_or(|flushed| flushed.elapsed() >= LATE);
        if due { self.flush() } else { Ok(()) }
    }

    /// Writes everything.
    pub(super) fn flush(&mut self) -> io::Result<()> {
        if self.buffer.is_empty() {
            return Ok(());
        }
        let written = if self.is_terminal {
            self.sink.write_all(visible_bytes(&self.buffer).as_bytes())
        } else {
            self.sink.write_all(&self.buffer)
        };
        self.buffer.clear();
        self.flushed = Some(Instant::now());
        written.and_then(|()| self.sink.flush())
    }
}
