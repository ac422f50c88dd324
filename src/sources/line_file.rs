//! One input that is read line by line, opened when its first line is wanted.

use std::path::PathBuf;
use std::rc::Rc;

use super::input::{Fetched, Input, to_path};
use super::reading::Prepare;
use crate::machine::{Context, InputFile, Step, WaitFor, World};
use crate::value::{Exc, Str};

/// What a read that finished no line costs.
pub(super) const UNFINISHED_FUEL: u64 = 256;

/// As many items wanted at once tell that nobody looks at them one by one.
const MANY: usize = 64;

/// A path that a pipeline names, and what is read of it.
#[derive(Debug)]
pub(super) struct LineFile<P: Prepare> {
    claim: Rc<InputFile>,
    path: PathBuf,
    /// What is made of the blocks, until the input is open.
    prepare: Option<P>,
    input: Option<Input<P>>,
}

impl<P: Prepare> LineFile<P> {
    /// Nothing is opened; `-` is the standard input.
    ///
    /// # Errors
    /// A `ValueError` for what no path holds.
    pub(super) fn new(path: &Str, world: &World, prepare: P) -> Result<Self, Exc> {
        let claim = world.inputs().declare(path);
        Ok(Self { claim, path: to_path(path)?, prepare: Some(prepare), input: None })
    }

    /// The name that the pipeline gives it.
    pub(super) fn name(&self) -> &str {
        self.claim.name()
    }

    /// Whether it has been opened.
    pub(super) fn is_open(&self) -> bool {
        self.input.is_some()
    }

    /// Opens it where that is still to be done, and looks for more, of which whoever asks is certain to want `demand` items; lines
    /// that were cut are told in a notice.
    ///
    /// # Errors
    /// CPython's `OSError`s, with a near name where there is nothing of this name.
    pub(super) fn fetch(&mut self, demand: usize, cx: &Context<'_>) -> Result<Fetched<P::Made>, Exc> {
        let input = match &mut self.input {
            Some(input) => input,
            None => {
                let prepare = || self.prepare.take().expect("an input is opened once");
                self.input.insert(Input::open(&self.claim, &self.path, cx.world().waker().to_fn(), prepare)?)
            }
        };
        if demand >= MANY {
            input.hurry();
        }
        let fetched = input.fetch()?;
        if let Fetched::Block { lines_cut: lines @ 1.., .. } = &fetched {
            cx.notice(cut_notice(input.name(), *lines));
        }
        Ok(fetched)
    }

    /// Waits for more, where there was nothing yet.
    pub(super) fn wait(&self) -> Step {
        Step::Wait(WaitFor::new(self.input.as_ref().map_or_else(|| self.name().to_owned(), Input::awaited)))
    }

    /// Gives back what is left of something that was made of a block, where nobody kept a part of it.
    pub(super) fn recycle(&mut self, spare: Option<P::Spare>) {
        if let (Some(input), Some(spare)) = (&mut self.input, spare) {
            input.recycle(spare);
        }
    }

    /// Bytes that it holds: of what has not ended, what unpacking takes, and what was read ahead.
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
