//! A reader gone through block by block, with what is made of each block before the machine sees it.

use std::fmt::Debug;
use std::fs::File;
use std::io::{self, Read};

use super::blocks::{Block, BlockReader, Progress};
use super::unpack::{Format, Text, Unpacked};

/// What is made of each block, on the machine's thread or on another.
pub(super) trait Prepare: Debug + Send + 'static {
    /// What is made of it.
    type Made: Debug + Send + 'static;
    /// What is left of that once nobody needs it any more.
    type Spare: Debug + Send + 'static;

    /// Makes something of the next block.
    fn prepare(&mut self, block: Block) -> Self::Made;

    /// The input has ended: what that brings, if anything.
    fn finish(&mut self) -> Option<Self::Made>;

    /// Bytes that it takes.
    fn bytes_of(made: &Self::Made) -> usize;

    /// Keeps what it can use again; the rest is a buffer to be read into.
    fn recycle(&mut self, spare: Self::Spare) -> Vec<u8>;

    /// Bytes that are held of what goes on in the next block.
    fn held_bytes(&self) -> usize;
}

/// A regular file, read through where it is compressed.
#[derive(Debug)]
pub(super) enum OnDisk {
    Plain(File),
    Packed(Box<Text<Unpacked<File>>>),
    /// Text in another encoding than UTF-8.
    Encoded(Box<Unpacked<File>>),
}

impl Read for OnDisk {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::Plain(file) => file.read(buffer),
            Self::Packed(text) => text.read(buffer),
            Self::Encoded(unpacked) => unpacked.read(buffer),
        }
    }
}

/// A reader of bytes that knows how far it has come.
pub(super) trait Positioned: Read + Debug + Send + 'static {
    /// Where it is compressed: how, and how many bytes of that were read.
    fn packed(&self) -> Option<(Format, u64)>;

    /// Bytes that it holds.
    fn held_bytes(&self) -> usize;
}

impl Positioned for OnDisk {
    fn packed(&self) -> Option<(Format, u64)> {
        match self {
            Self::Plain(_) => None,
            Self::Packed(text) => Some((text.get_ref().format(), text.get_ref().bytes_read())),
            Self::Encoded(unpacked) => Some((unpacked.format(), unpacked.bytes_read())),
        }
    }

    fn held_bytes(&self) -> usize {
        match self {
            Self::Plain(_) => 0,
            Self::Packed(text) => text.get_ref().held_bytes() + text.held_bytes(),
            Self::Encoded(unpacked) => unpacked.held_bytes(),
        }
    }
}

impl Positioned for &'static [u8] {
    fn packed(&self) -> Option<(Format, u64)> {
        None
    }

    fn held_bytes(&self) -> usize {
        0
    }
}

/// How far reading has come.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Position {
    /// Bytes that came out of the reader.
    pub(super) read: u64,
    /// See [`Positioned::packed`].
    pub(super) packed: Option<(Format, u64)>,
}

/// What a read came to.
#[derive(Debug)]
pub(super) enum Step<M> {
    /// What was made of a block.
    Made { made: M, lines_cut: u64 },
    /// No line ended in it.
    Unfinished,
    /// It failed; what came before has been given. Reading on may succeed.
    Failed(io::Error),
    /// The end, and ever after.
    End,
}

/// A reader under way.
#[derive(Debug)]
pub(super) struct Reading<R, P> {
    reader: BlockReader<R>,
    prepare: P,
    /// Why reading failed, told once what was read of the line under way has been given.
    fault: Option<io::Error>,
    finished: bool,
}

impl<R: Positioned, P: Prepare> Reading<R, P> {
    /// Before the first byte.
    pub(super) fn new(reader: R, prepare: P) -> Self {
        Self { reader: BlockReader::new(reader), prepare, fault: None, finished: false }
    }

    /// Reads once.
    pub(super) fn step(&mut self) -> Step<P::Made> {
        if let Some(error) = self.fault.take() {
            return Step::Failed(error);
        }
        let block = match self.reader.read_on() {
            Ok(Progress::Block(block)) => block,
            Ok(Progress::Unfinished) => return Step::Unfinished,
            Ok(Progress::End) if self.finished => return Step::End,
            Ok(Progress::End) => {
                self.finished = true;
                let Some(made) = self.prepare.finish() else { return Step::End };
                return Step::Made { made, lines_cut: 0 };
            }
            Err(error) => match self.reader.take_unfinished() {
                Some(block) => {
                    self.fault = Some(error);
                    block
                }
                None => return Step::Failed(error),
            },
        };
        let lines_cut = block.lines_cut;
        Step::Made { made: self.prepare.prepare(block), lines_cut }
    }

    /// Gives back what is left of something that was made.
    pub(super) fn recycle(&mut self, spare: P::Spare) {
        let buffer = self.prepare.recycle(spare);
        self.reader.recycle(buffer);
    }

    /// Whether so much was read by now that reads are as large as they get.
    pub(super) fn reads_full_blocks(&self) -> bool {
        self.reader.reads_full_blocks()
    }

    /// How far it has come.
    pub(super) fn position(&self) -> Position {
        Position { read: self.reader.bytes_read(), packed: self.reader.get_ref().packed() }
    }

    /// Bytes that it holds: of a line whose end has not come, of what goes on in the next block, and what unpacking takes.
    pub(super) fn held_bytes(&self) -> usize {
        self.reader.pending_bytes() + self.reader.get_ref().held_bytes() + self.prepare.held_bytes()
    }
}
