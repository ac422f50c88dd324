//! `read_lines`: the lines of files, one file after the other.

use std::rc::Rc;

use super::following::{Following, Options};
use super::input::Fetched;
use super::line_file::{LineFile, UNFINISHED_FUEL};
use super::pulled::{Pulled, Source};
use super::text::{Decode, Lines};
use crate::catalog::{Bound, Built, Class, Example, Param, Role, StageDef, StageDoc};
use crate::machine::{Context, Holds, Step, World};
use crate::value::{Exc, Str, Value, type_error, value_error};

/// `read_lines(*paths, follow=False)`.
pub static READ_LINES: StageDef = StageDef {
    doc: StageDoc {
        name: "read_lines",
        keywords: &["file", "open", "cat", "log", "text", "lines", "gz", "zcat", "zst"],
        class: Class::Source,
        holds: Holds::Streams,
        endless: false,
        params: &[
            Param {
                name: "paths",
                default: None,
                variadic: true,
                keyword_only: false,
                role: Role::Path,
                doc: "files to read, one after the other; - is the standard input",
            },
            Param {
                name: "follow",
                default: Some("False"),
                variadic: false,
                keyword_only: true,
                role: Role::Value,
                doc: "go on with what is written later, as tail does, after everything that is there",
            },
        ],
        summary: "the lines of files, without their line ends",
        doc: "Gives each line without its \\n or \\r\\n; a lone \\r is part of the line, and a last line without an end is a line. \
              A file is opened when its first line is asked for, and read in blocks that start at 4 KiB and grow, so whoever stops early \
              has read little; where many lines are asked for at once, a second core reads up to 2 MiB ahead, and the state says how much of that waits. Text is UTF-8; other bytes become lone surrogates, as Python's errors=\"surrogateescape\" decodes them \
              (PEP 383), and come out of the sinks as they came in. A byte order mark at the start is dropped; what begins with that of UTF-16 is read as UTF-16, half a character as U+FFFD. A line of more than 16 MiB is cut, \
              and a notice says so. A missing file raises FileNotFoundError when it is its turn. A file whose name ends in .gz (all its members) or \
              .zst is read through; a torn or corrupt one gives what came before, the line under way included, then the error. Where the working directory has no \
              sample_data/, the samples that the program carries stand in. With follow=True it never ends: it goes on as tail(*paths, lines=\"all\") does, patterns (logs/*.log) included.",
        asks: "nothing: it is a source; a demand of n gives at most n lines",
        example: Example {
            text: "read_lines(\"sample_data/numbers.txt\") | islice(3)",
            output: &["'90'", "'55'", "'-4'"],
        },
    },
    class: None,
    effectful: false,
    live: false,
    build,
};

fn build(bound: &Bound, world: &Rc<World>) -> Result<Built, Exc> {
    let paths = bound.paths("paths")?;
    if paths.is_empty() {
        let exc = type_error("read_lines() needs at least one path");
        exc.advise("stdin() reads the standard input");
        return Err(exc);
    }
    if bound.flag("follow") == Some(true) && paths[..] != [Str::from("-")] {
        if paths.contains(&Str::from("-")) {
            let exc = value_error("read_lines(follow=True) follows files, or - alone");
            exc.advise("merge(stdin(), tail(...)) takes both as they come");
            return Err(exc);
        }
        return Ok(Built::new(Following::new(Options::new(paths), world)?, Vec::new()));
    }
    Ok(Built::new(Pulled::new(ReadLines::new(&paths, world)?), Vec::new()))
}

/// Where reading stands.
#[derive(Debug)]
pub(super) struct ReadLines {
    /// What is to be read, the current one first, in reverse.
    files: Vec<LineFile<Decode>>,
    lines: Option<Lines>,
    /// Lines given out of the current input.
    line: u64,
}

impl ReadLines {
    /// Before the first of these paths; nothing is opened.
    pub(super) fn new(paths: &[Str], world: &World) -> Result<Self, Exc> {
        let files = paths.iter().rev().map(|path| LineFile::new(path, world, Decode)).collect::<Result<_, Exc>>()?;
        Ok(Self { files, lines: None, line: 0 })
    }
}

impl Source for ReadLines {
    fn go_on(&mut self, demand: usize, cx: &mut Context<'_>) -> Result<Step, Exc> {
        loop {
            if let Some(lines) = &mut self.lines {
                if let Some(chunk) = lines.take_chunk(demand) {
                    self.line += chunk.len() as u64;
                    cx.spend(chunk.len() as u64);
                    return Ok(Step::Emit(chunk));
                }
                let gone_through = self.lines.take();
                if let Some(file) = self.files.last_mut() {
                    file.recycle(gone_through.and_then(Lines::into_buffer));
                }
            }
            let Some(file) = self.files.last_mut() else { return Ok(Step::Return(Value::None)) };
            if !file.is_open() {
                self.line = 0;
            }
            match file.fetch(demand, cx)? {
                Fetched::Block { made, .. } => self.lines = Some(Lines::new(made)),
                Fetched::Pending => return Ok(file.wait()),
                Fetched::End => drop(self.files.pop()),
                Fetched::Unfinished if cx.spend(UNFINISHED_FUEL) => {}
                Fetched::Unfinished => return Ok(Step::OutOfFuel),
            }
        }
    }

    fn held_bytes(&self) -> usize {
        self.lines.as_ref().map_or(0, |lines| lines.text().bytes().len())
            + self.files.last().map_or(0, LineFile::held_bytes)
    }

    fn facts(&self) -> Vec<(String, String)> {
        let Some(file) = self.files.last() else { return vec![("path".to_owned(), "read to the end".to_owned())] };
        let mut facts = file.facts();
        if !file.is_open() {
            return facts;
        }
        facts.push(("line".to_owned(), self.line.to_string()));
        if self.files.len() > 1 {
            facts.push(("files left".to_owned(), (self.files.len() - 1).to_string()));
        }
        facts
    }
}
