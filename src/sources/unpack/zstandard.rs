//! zstd, frame by frame (RFC 8878).

use std::fmt;
use std::io::{self, ErrorKind};

use zstd::zstd_safe::{DCtx, InBuffer, OutBuffer, get_error_name};

use super::Moved;

/// The header of a block, in bytes.
const BLOCK_HEADER: usize = 3;
/// With how much a frame begins: its magic number, and the start of its header.
const FRAME_START: usize = 5;

/// Where unpacking stands.
#[derive(Default)]
pub(super) struct Zstandard {
    context: Option<DCtx<'static>>,
    /// How much the library wants next; 0 between two frames.
    wants: usize,
    /// The last step filled the room, so that there may be more to flush.
    flushing: bool,
}

impl fmt::Debug for Zstandard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Zstandard {{ wants: {} }}", self.wants)
    }
}

impl Zstandard {
    /// Gives the library one block, and never the header of the next with it: a call that fails does not say what it made before.
    pub(super) fn step(&mut self, input: &[u8], room: &mut [u8]) -> (Moved, io::Result<()>) {
        let next = match self.wants {
            0 => FRAME_START,
            wants if wants > BLOCK_HEADER => wants - BLOCK_HEADER,
            wants => wants,
        };
        let input = &input[..input.len().min(next)];
        if input.is_empty() && !self.flushing {
            return (Moved::default(), Ok(()));
        }
        if self.context.is_none() {
            self.context = DCtx::try_create();
        }
        let Some(context) = &mut self.context else {
            return (Moved::default(), Err(ErrorKind::OutOfMemory.into()));
        };
        let mut input = InBuffer::around(input);
        let mut output = OutBuffer::around(room);
        let result = context.decompress_stream(&mut output, &mut input);
        let moved = Moved { taken: input.pos(), made: output.pos() };
        match result {
            Ok(wants) => {
                self.wants = wants;
                // At the end of a frame everything has been flushed, and another step would begin the next.
                self.flushing = moved.made == room.len() && wants > 0;
                (moved, Ok(()))
            }
            Err(code) => {
                let words = format!("Not a zstd file, or corrupt: {}", get_error_name(code));
                (moved, Err(io::Error::new(ErrorKind::InvalidData, words)))
            }
        }
    }

    pub(super) fn end(&self) -> io::Result<()> {
        if self.wants == 0 {
            return Ok(());
        }
        let words = "Compressed file ended before the end-of-stream marker was reached";
        Err(io::Error::new(ErrorKind::UnexpectedEof, words))
    }

    /// Bytes that the library holds, the window included.
    pub(super) fn held_bytes(&self) -> usize {
        self.context.as_ref().map_or(0, DCtx::sizeof)
    }
}
