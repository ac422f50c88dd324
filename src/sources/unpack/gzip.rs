//! gzip, member by member (RFC 1952), over a raw inflater (RFC 1951).
//!
//! flate2's own reader loses what a step made before a fault in it, so that what comes out of a corrupt file would depend on how
//! it is read: the members are taken apart here.

use std::io::{self, ErrorKind};

use flate2::{Crc, Decompress, FlushDecompress, Status};

use super::Moved;
use crate::value::{Value, short_repr};

const MAGIC: [u8; 2] = [0x1F, 0x8B];
const DEFLATE: u8 = 8;
/// Flags of the header.
const HEADER_SUM: u8 = 1 << 1;
const EXTRA: u8 = 1 << 2;
const NAME: u8 = 1 << 3;
const COMMENT: u8 = 1 << 4;

/// Where unpacking stands.
#[derive(Debug)]
pub(super) struct Gzip {
    part: Part,
    /// Bytes of a fixed part that have come.
    seen: Vec<u8>,
    flags: u8,
    inflate: Decompress,
    sum: Crc,
    /// Whether a member has come to its end.
    members: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    /// Ten bytes; behind a member there may be zeros, or nothing, in their place.
    Header,
    /// The length of the extra field.
    ExtraLength,
    /// So many bytes of it.
    Extra(usize),
    /// Up to a zero.
    Name,
    Comment,
    HeaderSum,
    Body,
    /// The sum and the length of what the member holds.
    Trailer,
}

impl Default for Gzip {
    fn default() -> Self {
        Self {
            part: Part::Header,
            seen: Vec::with_capacity(10),
            flags: 0,
            inflate: Decompress::new(false),
            sum: Crc::new(),
            members: false,
        }
    }
}

fn corrupt(words: String) -> io::Error {
    io::Error::new(ErrorKind::InvalidData, words)
}

impl Gzip {
    pub(super) fn step(&mut self, input: &[u8], room: &mut [u8]) -> (Moved, io::Result<()>) {
        if self.part == Part::Body {
            return self.inflate(input, room);
        }
        let mut taken = 0;
        while taken < input.len() && self.part != Part::Body {
            match self.outside(&input[taken..]) {
                Ok(more) => taken += more,
                Err(error) => return (Moved { taken, made: 0 }, Err(error)),
            }
        }
        (Moved { taken, made: 0 }, Ok(()))
    }

    pub(super) fn end(&self) -> io::Result<()> {
        if self.part == Part::Header && self.seen.is_empty() {
            return Ok(());
        }
        let words = "Compressed file ended before the end-of-stream marker was reached";
        Err(io::Error::new(ErrorKind::UnexpectedEof, words))
    }

    fn inflate(&mut self, input: &[u8], room: &mut [u8]) -> (Moved, io::Result<()>) {
        let (before_in, before_out) = (self.inflate.total_in(), self.inflate.total_out());
        let status = self.inflate.decompress(input, room, FlushDecompress::None);
        let moved = Moved {
            taken: (self.inflate.total_in() - before_in) as usize,
            made: (self.inflate.total_out() - before_out) as usize,
        };
        self.sum.update(&room[..moved.made]);
        let result = match status {
            Ok(Status::StreamEnd) => {
                self.part = Part::Trailer;
                Ok(())
            }
            Ok(Status::Ok | Status::BufError) => Ok(()),
            Err(_) => Err(corrupt("the compressed data is corrupt".to_owned())),
        };
        (moved, result)
    }

    /// Goes on outside the body; answers how many bytes it took, at least one.
    fn outside(&mut self, input: &[u8]) -> io::Result<usize> {
        match self.part {
            Part::Header => {
                if self.members && self.seen.is_empty() {
                    let padding = input.iter().take_while(|&&byte| byte == 0).count();
                    if padding > 0 {
                        return Ok(padding);
                    }
                }
                let taken = self.gather(input, 10);
                if let [first, second, ..] = self.seen[..]
                    && [first, second] != MAGIC
                {
                    let bytes = Value::Bytes([first, second].as_slice().into());
                    return Err(corrupt(format!("Not a gzipped file ({})", short_repr(&bytes, 20))));
                }
                if self.seen.len() == 10 {
                    if self.seen[2] != DEFLATE {
                        return Err(corrupt("Unknown compression method".to_owned()));
                    }
                    self.flags = self.seen[3];
                    self.enter(Part::ExtraLength);
                }
                Ok(taken)
            }
            Part::ExtraLength => {
                let taken = self.gather(input, 2);
                if let [low, high] = self.seen[..] {
                    self.enter(Part::Extra(usize::from(u16::from_le_bytes([low, high]))));
                }
                Ok(taken)
            }
            Part::Extra(left) => {
                let taken = left.min(input.len());
                self.enter(if taken < left { Part::Extra(left - taken) } else { Part::Name });
                Ok(taken)
            }
            Part::Name | Part::Comment => {
                let end = memchr::memchr(0, input);
                if end.is_some() {
                    self.enter(if self.part == Part::Name { Part::Comment } else { Part::HeaderSum });
                }
                Ok(end.map_or(input.len(), |end| end + 1))
            }
            Part::HeaderSum => {
                let taken = self.gather(input, 2);
                if self.seen.len() == 2 {
                    self.enter(Part::Body);
                }
                Ok(taken)
            }
            Part::Body => Ok(0),
            Part::Trailer => {
                let taken = self.gather(input, 8);
                if let [a, b, c, d, ..] = self.seen[..]
                    && self.seen.len() == 8
                {
                    let (told, found) = (u32::from_le_bytes([a, b, c, d]), self.sum.sum());
                    if told != found {
                        return Err(corrupt(format!("CRC check failed {told:#x} != {found:#x}")));
                    }
                    if self.seen[4..] != self.sum.amount().to_le_bytes() {
                        return Err(corrupt("Incorrect length of data produced".to_owned()));
                    }
                    self.members = true;
                    self.sum.reset();
                    self.inflate.reset(false);
                    self.enter(Part::Header);
                }
                Ok(taken)
            }
        }
    }

    /// Takes bytes until there are so many.
    fn gather(&mut self, input: &[u8], wanted: usize) -> usize {
        let taken = (wanted - self.seen.len()).min(input.len());
        self.seen.extend_from_slice(&input[..taken]);
        taken
    }

    /// Goes on with this part, or with the first behind it that the header says is there.
    fn enter(&mut self, mut part: Part) {
        self.seen.clear();
        loop {
            part = match part {
                Part::ExtraLength if self.flags & EXTRA == 0 => Part::Name,
                Part::Extra(0) => Part::Name,
                Part::Name if self.flags & NAME == 0 => Part::Comment,
                Part::Comment if self.flags & COMMENT == 0 => Part::HeaderSum,
                Part::HeaderSum if self.flags & HEADER_SUM == 0 => Part::Body,
                part => break self.part = part,
            };
        }
    }
}
