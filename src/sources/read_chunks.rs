//! `read_chunks`: the bytes of a file, so many at a time.

use std::rc::Rc;

use super::bytes::Bytes;
use super::line_file::UNFINISHED_FUEL;
use super::pulled::{Pulled, Source};
use crate::catalog::{Bound, Built, Class, Example, Param, Role, StageDef, StageDoc};
use crate::machine::{Arrived, Context, Holds, Step, World};
use crate::value::{Exc, Str, Value, value_error};

/// The most that is read at once, in bytes.
const READ: usize = 256 << 10;
/// Chunks go on once they come to this many bytes, however many were asked for.
const ENOUGH: usize = 1 << 20;
/// The largest chunk, in bytes.
const LARGEST: usize = 64 << 20;

/// `read_chunks(path, size=8192)`.
pub static READ_CHUNKS: StageDef = StageDef {
    doc: StageDoc {
        name: "read_chunks",
        keywords: &["bytes", "binary", "blocks", "read", "dd", "split"],
        class: Class::Source,
        holds: Holds::Streams,
        endless: false,
        params: &[
            Param { role: Role::Path, ..Param::value("path", "the file; - is the standard input") },
            Param::value("size", "bytes in each chunk, at most 64 MiB").or("8192"),
        ],
        summary: "the bytes of a file, so many at a time",
        doc: "Gives bytes objects of exactly size bytes, the last of what is left, as iter(lambda: file.read(size), b\"\") does; \
              a pipe that gives less is waited for. Nothing is decoded and no byte order mark is dropped. A file whose name \
              ends in .gz or .zst is read through; a torn or corrupt one gives what came before as its last chunk, then the error. \
              The file is opened when the first chunk is asked for, and no more is read than was asked for. (Python, io.RawIOBase.read)",
        asks: "nothing: it is a source; a demand of n gives at most n chunks",
        example: Example {
            text: "read_chunks(\"sample_data/numbers.txt\", size=5) | islice(2)",
            output: &["b'90\\n55'", "b'\\n-4\\n9'"],
        },
    },
    class: None,
    effectful: false,
    live: false,
    build,
};

fn build(bound: &Bound, world: &Rc<World>) -> Result<Built, Exc> {
    let path = bound.path("path")?.unwrap_or(Str::EMPTY);
    let size = bound.count("size", 1)?.unwrap_or(8192);
    if size > LARGEST {
        return Err(value_error(format!("read_chunks() argument 'size' must be at most {LARGEST}, not {size}")));
    }
    let input = Bytes::new(&path, world)?;
    Ok(Built::new(
        Pulled::new(ReadChunks { input, size, held: Vec::new(), ended: false, fault: None, given: 0 }),
        Vec::new(),
    ))
}

#[derive(Debug)]
struct ReadChunks {
    input: Bytes,
    size: usize,
    held: Vec<u8>,
    ended: bool,
    /// Raised once what came before it has been given out.
    fault: Option<Exc>,
    given: u64,
}

impl ReadChunks {
    fn give(&mut self, demand: usize) -> Step {
        // A chunk that is not full stays, unless nothing can fill it.
        let over = self.ended || self.fault.is_some();
        let there = if over { self.held.len().div_ceil(self.size) } else { self.held.len() / self.size };
        let given = there.min(demand);
        let chunks: Vec<Value> =
            self.held.chunks(self.size).take(given).map(|chunk| Value::Bytes(chunk.into())).collect();
        self.held.drain(..(given * self.size).min(self.held.len()));
        self.given += given as u64;
        Step::Emit(chunks.into())
    }
}

impl Source for ReadChunks {
    fn go_on(&mut self, demand: usize, cx: &mut Context<'_>) -> Result<Step, Exc> {
        loop {
            let over = self.ended || self.fault.is_some();
            if self.held.len() >= self.size || (over && !self.held.is_empty()) {
                return Ok(self.give(demand));
            }
            if let Some(fault) = self.fault.take() {
                return Err(fault);
            }
            if over {
                return Ok(Step::Return(Value::None));
            }
            let wanted = self.size.saturating_mul(demand).min(self.size.max(ENOUGH)) - self.held.len();
            match self.input.fetch(&mut self.held, wanted.min(READ), cx.world()) {
                Ok(Arrived::Bytes) if self.held.len() >= self.size || cx.spend(UNFINISHED_FUEL) => {}
                Ok(Arrived::Bytes) => return Ok(Step::OutOfFuel),
                Ok(Arrived::Nothing(what)) => return Ok(Step::Wait(what)),
                Ok(Arrived::End) => self.ended = true,
                Err(exc) => self.fault = Some(exc),
            }
        }
    }

    fn held_bytes(&self) -> usize {
        self.held.capacity()
    }

    fn facts(&self) -> Vec<(String, String)> {
        let mut facts = self.input.facts();
        facts.push(("chunk".to_owned(), self.given.to_string()));
        facts
    }
}
