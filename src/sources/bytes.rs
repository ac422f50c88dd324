//! The bytes of an input that a stage reads as they come, opened when they are first wanted.

use std::path::PathBuf;
use std::rc::Rc;

use super::input::to_path;
use super::raw::{self, Compressed};
use crate::machine::{Arrived, InputFile, RawInput, World};
use crate::value::{Exc, Str};

/// One input under the name that a pipeline gives it; what is compressed is read through.
#[derive(Debug)]
pub(super) struct Bytes {
    claim: Rc<InputFile>,
    path: PathBuf,
    input: Option<Box<dyn RawInput>>,
    read: u64,
}

impl Bytes {
    /// Nothing is opened. `-` is the standard input.
    ///
    /// # Errors
    /// A `ValueError` for what no path holds.
    pub(super) fn new(path: &Str, world: &World) -> Result<Self, Exc> {
        Ok(Self { claim: world.inputs().declare(path), path: to_path(path)?, input: None, read: 0 })
    }

    /// Appends at most `most` bytes, as far as that goes without waiting.
    ///
    /// # Errors
    /// CPython's `OSError`s, with a near name where there is nothing of this name.
    pub(super) fn fetch(&mut self, out: &mut Vec<u8>, most: usize, world: &World) -> Result<Arrived, Exc> {
        let input = match &mut self.input {
            Some(input) => input,
            None => {
                let (claim, wake) = (Rc::clone(&self.claim), world.waker().to_fn());
                self.input.insert(match self.name() {
                    "-" => raw::standard_input(claim, wake)?,
                    _ => raw::open(claim, &self.path, wake, Compressed::ReadThrough)?,
                })
            }
        };
        let before = out.len();
        let arrived = input.read(out, most)?;
        self.read += (out.len() - before) as u64;
        Ok(arrived)
    }

    /// The name that the pipeline gives it.
    pub(super) fn name(&self) -> &str {
        self.claim.name()
    }

    /// Its name and how much of it has been read.
    pub(super) fn facts(&self) -> Vec<(String, String)> {
        let name = if self.name() == "-" { "standard input" } else { self.name() };
        let mut facts = vec![("path".to_owned(), name.to_owned())];
        let Some(input) = &self.input else { return facts };
        let own = input.facts();
        if !own.iter().any(|(name, _)| name == "offset") {
            let offset = match input.size() {
                Some(size) => format!("{} of {}", self.read, size.max(self.read)),
                None => self.read.to_string(),
            };
            facts.push(("offset".to_owned(), offset));
        }
        facts.extend(own);
        facts
    }
}
