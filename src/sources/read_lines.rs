//! `read_lines`: the lines of files, one file after the other.

use std::path::PathBuf;
use std::rc::Rc;

use super::input::{Fetched, Input, recycle, to_path};
use super::tail::Following;
use super::text::Lines;
use crate::catalog::{Bound, Built, Class, Example, Param, Role, StageDef, StageDoc};
use crate::machine::{Context, Coroutine, Holds, InputFile, Resume, Step, WaitFor, World};
use crate::sources::follow::Start;
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
              has read little. Text is UTF-8; other bytes become lone surrogates, as Python's errors=\"surrogateescape\" decodes them \
              (PEP 383), and come out of the sinks as they came in. A byte order mark at the start is dropped. A line of more than 16 MiB is cut, \
              and a notice says so. A missing file raises FileNotFoundError when it is its turn. A file whose name ends in .gz (all its members) or \
              .zst is read through; a torn or corrupt one gives what came before, the line under way included, then the error. Where the working directory has no \
              sample_data/, the samples that the program carries stand in. With follow=True it takes one path and never ends.",
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
    if bound.flag("follow") == Some(true) && paths[0] != Str::from("-") {
        if paths.len() > 1 {
            let exc = value_error("read_lines(follow=True) takes one path");
            exc.advise("merge(tail(...), tail(...)) follows several");
            return Err(exc);
        }
        return Ok(Built::new(Following::new(&paths[0], Start::Beginning, world)?, Vec::new()));
    }
    Ok(Built::new(ReadLines::new(&paths, world)?, Vec::new()))
}

/// Where reading stands.
#[derive(Debug)]
pub(super) struct ReadLines {
    /// What is to be read, the current one first, in reverse.
    paths: Vec<(Rc<InputFile>, PathBuf)>,
    input: Option<Input>,
    lines: Option<Lines>,
    /// Lines given out of the current input.
    line: u64,
    demand: usize,
}

impl ReadLines {
    /// Before the first of these paths; nothing is opened.
    pub(super) fn new(paths: &[Str], world: &World) -> Result<Self, Exc> {
        let named = |path: &Str| Ok((world.inputs().declare(path), to_path(path)?));
        let paths = paths.iter().rev().map(named).collect::<Result<_, Exc>>()?;
        Ok(Self { paths, input: None, lines: None, line: 0, demand: 1 })
    }

    fn go_on(&mut self, cx: &mut Context<'_>) -> Result<Step, Exc> {
        loop {
            if let Some(lines) = &mut self.lines {
                let mut items = Vec::with_capacity(self.demand.min(lines.bytes_left() / 8 + 1));
                lines.take_into(self.demand, &mut items);
                if !items.is_empty() {
                    self.line += items.len() as u64;
                    cx.spend(items.len() as u64);
                    return Ok(Step::Emit(items.into()));
                }
                recycle(&mut self.input, self.lines.take());
            }
            let input = match &mut self.input {
                Some(input) => input,
                None => {
                    let Some((claim, path)) = self.paths.last() else { return Ok(Step::Return(Value::None)) };
                    self.line = 0;
                    self.input.insert(Input::open(claim, path, cx.world().waker().to_fn())?)
                }
            };
            match input.fetch()? {
                Fetched::Block(block) => {
                    if block.lines_cut > 0 {
                        cx.notice(cut_notice(input.name(), block.lines_cut));
                    }
                    self.lines = Some(Lines::new(block));
                }
                Fetched::Pending => return Ok(Step::Wait(WaitFor::new(input.awaited()))),
                Fetched::End => {
                    self.input = None;
                    self.paths.pop();
                }
                Fetched::Unfinished if cx.spend(UNFINISHED_FUEL) => {}
                Fetched::Unfinished => return Ok(Step::OutOfFuel),
            }
        }
    }
}

/// What a read that finished no line costs.
pub(super) const UNFINISHED_FUEL: u64 = 256;

/// Says that lines were cut.
pub(super) fn cut_notice(name: &str, lines: u64) -> String {
    match lines {
        1 => format!("{name}: 1 line was longer than 16 MiB and was cut"),
        _ => format!("{name}: {lines} lines were longer than 16 MiB and were cut"),
    }
}

impl Coroutine for ReadLines {
    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        match with {
            Resume::Next(demand) => self.demand = demand.get(),
            Resume::Wake | Resume::Continue => {}
            Resume::Throw(exc) => return Step::Raise(exc),
            _ => return Step::Return(Value::None),
        }
        self.go_on(cx).unwrap_or_else(Step::Raise)
    }

    fn held_bytes(&self) -> usize {
        self.lines.as_ref().map_or(0, |lines| lines.text().bytes().len())
            + self.input.as_ref().map_or(0, Input::held_bytes)
    }

    fn facts(&self) -> Vec<(String, String)> {
        let Some(input) = &self.input else {
            let path = self.paths.last().map_or("read to the end", |(claim, _)| claim.name());
            return vec![("path".to_owned(), path.to_owned())];
        };
        let mut facts = input.facts();
        facts.push(("line".to_owned(), self.line.to_string()));
        if self.paths.len() > 1 {
            facts.push(("files left".to_owned(), (self.paths.len() - 1).to_string()));
        }
        facts
    }
}
