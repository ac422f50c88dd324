//! One input that is read line by line, opened when its first line is wanted.

use std::path::PathBuf;
use std::rc::Rc;

use super::input::{Fetched, Input, to_path};
use super::text::Lines;
use crate::machine::{Context, InputFile, Step, WaitFor, World};
use crate::value::{Exc, Str};

/// What a read that finished no line costs.
pub(super) const UNFINISHED_FUEL: u64 = 256;

/// A path that a pipeline names, and what is read of it.
#[derive(Debug)]
pub(super) struct LineFile {
    claim: Rc<InputFile>,
    path: PathBuf,
    input: Option<Input>,
}

impl LineFile {
    /// Nothing is opened; `-` is the standard input.
    ///
    /// # Errors
    /// A `ValueError` for what no path holds.
    pub(super) fn new(path: &Str, world: &World) -> Result<Self, Exc> {
        Ok(Self { claim: world.inputs().declare(path), path: to_path(path)?, input: None })
    }

    /// The name that the pipeline gives it.
    pub(super) fn name(&self) -> &str {
        self.claim.name()
    }

    /// Whether it has been opened.
    pub(super) fn is_open(&self) -> bool {
        self.input.is_some()
    }

    /// Opens it where that is still to be done, and looks for more; lines that were cut are told in a notice.
    ///
    /// # Errors
    /// CPython's `OSError`s, with a near name where there is nothing of this name.
    pub(super) fn fetch(&mut self, cx: &Context<'_>) -> Result<Fetched, Exc> {
        let input = match &mut self.input {
            Some(input) => input,
            None => self.input.insert(Input::open(&self.claim, &self.path, cx.world().waker().to_fn())?),
        };
        let fetched = input.fetch()?;
        if let Fetched::Block(block) = &fetched
            && block.lines_cut > 0
        {
            cx.notice(cut_notice(input.name(), block.lines_cut));
        }
        Ok(fetched)
    }

    /// Waits for more, where there was nothing yet.
    pub(super) fn wait(&self) -> Step {
        Step::Wait(WaitFor::new(self.input.as_ref().map_or_else(|| self.name().to_owned(), Input::awaited)))
    }

    /// Gives the buffer of lines that were gone through back, to be read into again, where nobody kept one of them.
    pub(super) fn recycle(&mut self, lines: Option<Lines>) {
        if let (Some(input), Some(bytes)) = (&mut self.input, lines.and_then(Lines::into_buffer)) {
            input.recycle(bytes);
        }
    }

    /// Gives a buffer back, to be read into again.
    pub(super) fn recycle_bytes(&mut self, bytes: Vec<u8>) {
        if let Some(input) = &mut self.input {
            input.recycle(bytes);
        }
    }

    /// Bytes that it holds: of a line whose end has not come, and what unpacking takes.
    pub(super) fn held_bytes(&self) -> usize {
        self.input.as_ref().map_or(0, Input::held_bytes)
    }

    /// Its name, and how much of it has been read.
    pub(super) fn facts(&self) -> Vec<(String, String)> {
        match &self.input {
            Some(input) => input.facts(),
            None => vec![("path".to_owned(), self.name().to_owned())],
        }
    }
}

/// Says that lines were cut.
pub(super) fn cut_notice(name: &str, lines: u64) -> String {
    match lines {
        1 => format!("{name}: 1 line was longer than 16 MiB and was cut"),
        _ => format!("{name}: {lines} lines were longer than 16 MiB and were cut"),
    }
}
