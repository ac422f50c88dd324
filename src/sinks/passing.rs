//! What all sinks do alike: write each item as a line, and pass it on.

use std::fmt::Debug;

use super::output::{Opened, Output, Target};
use crate::machine::{Chunk, Context, Coroutine, Demand, Iter, Request, Resume, Step};
use crate::value::{Exc, Value, os_error, short_repr};

/// How much is gathered before it is written, in bytes.
const BUFFER: usize = 128 << 10;
/// How long the repr of an item in an error may get, in bytes.
const ITEM_REPR: usize = 200;

/// How items become lines.
pub(super) trait Format: Debug {
    /// Appends an item's line without the end of its last line. What it appended before it fails is not written.
    fn line(&mut self, item: &Value, out: &mut Vec<u8>) -> Result<(), Exc>;

    /// The lines are added to some that are there.
    fn goes_on(&mut self) {}
}

/// Lines that are each made of one item alone.
impl Format for fn(&Value, &mut Vec<u8>) -> Result<(), Exc> {
    fn line(&mut self, item: &Value, out: &mut Vec<u8>) -> Result<(), Exc> {
        self(item, out)
    }
}

/// A sink as a stage.
#[derive(Debug)]
pub(super) struct Passing {
    input: Iter,
    target: Target,
    format: Box<dyn Format>,
    file: State,
    /// The last that was asked of the input has raised: what was written is not all there is to write.
    broken_off: bool,
    demand: Demand,
    /// Raised once what came before it has been passed on.
    fault: Option<Exc>,
}

#[derive(Debug)]
enum State {
    Unopened,
    Open(LineWriter),
    /// Complete, or failed: it takes no more.
    Over,
}

impl Passing {
    /// Writes the items of `input`; nothing is opened.
    pub(super) fn new(input: Iter, target: Target, format: impl Format + 'static) -> Self {
        let format = Box::new(format);
        Self { input, target, format, file: State::Unopened, broken_off: false, demand: Demand::ONE, fault: None }
    }

    fn next(&mut self, cx: &mut Context<'_>) -> Step {
        if let Some(fault) = self.fault.take() {
            return Step::Raise(fault);
        }
        if matches!(self.file, State::Unopened) {
            match self.target.open(cx.world()) {
                Ok(Opened { output, notice, has_lines }) => {
                    if has_lines {
                        self.format.goes_on();
                    }
                    self.file = State::Open(LineWriter::new(output));
                    if let Some(notice) = notice {
                        cx.notice(notice);
                    }
                }
                Err(exc) => return Step::Raise(exc),
            }
        }
        Step::Ask(self.input.clone(), Request::Next(self.demand))
    }

    fn pass(&mut self, mut items: Chunk, cx: &mut Context<'_>) -> Step {
        self.broken_off = false;
        cx.spend(items.len() as u64);
        let State::Open(file) = &mut self.file else {
            unreachable!("it asks for items while its file is open");
        };
        let mut written = 0;
        let mut fault = None;
        items.make();
        while let Some(item) = items.as_values().and_then(|items| items.get(written)) {
            let done = file.line(item, &mut *self.format, &self.target.name);
            if let Err(exc) = done {
                cx.blame(&exc, items.len() - written - 1, || short_repr(item, ITEM_REPR));
                fault = Some(exc);
                break;
            }
            written += 1;
        }
        if fault.is_none() && file.output.is_live() {
            fault = file.flush(&self.target.name).err();
            // Which of them did not get there cannot be told: none is passed on.
            written = if fault.is_some() { 0 } else { written };
        }
        let Some(fault) = fault else { return Step::Emit(items) };
        if file.failed {
            self.file = State::Over;
        }
        let passed = items.split_front(written);
        let _failed = items.next();
        cx.put_back(&self.input, items);
        if passed.len() == 0 {
            return Step::Raise(fault);
        }
        self.fault = Some(fault);
        Step::Emit(passed)
    }

    fn complete(&mut self) -> Step {
        match std::mem::replace(&mut self.file, State::Over) {
            State::Open(file) => match file.complete(&self.target) {
                Ok(()) => Step::Return(Value::None),
                Err(exc) => Step::Raise(exc),
            },
            State::Unopened | State::Over => Step::Return(Value::None),
        }
    }
}

impl Coroutine for Passing {
    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        match with {
            Resume::Next(demand) => {
                self.demand = demand;
                self.next(cx)
            }
            Resume::Items(items) => self.pass(items, cx),
            Resume::Raised(exc) | Resume::Throw(exc) => {
                self.broken_off = true;
                Step::Raise(exc)
            }
            Resume::End(_) => self.complete(),
            Resume::Close => {
                if cx.world().is_broken_off() && matches!(&self.file, State::Open(file) if !file.output.is_live()) {
                    self.file = State::Over;
                }
                let step = self.complete();
                if let Step::Raise(exc) = &step {
                    cx.record().note_error(exc.headline());
                }
                step
            }
            _ => Step::Return(Value::None),
        }
    }

    fn held_bytes(&self) -> usize {
        match &self.file {
            State::Open(file) => file.buffer.capacity() + file.output.held_bytes(),
            State::Unopened | State::Over => 0,
        }
    }

    fn held_items(&self) -> Option<u64> {
        match &self.file {
            // What is not in its place would be gone with the run.
            State::Open(file) if !file.output.is_live() => Some(u64::MAX),
            State::Unopened | State::Open(_) | State::Over => Some(0),
        }
    }

    fn facts(&self) -> Vec<(String, String)> {
        let fact = |name: &str, value: String| (name.to_owned(), value);
        let mut facts = vec![fact("path", self.target.name.clone())];
        match &self.file {
            State::Unopened => facts.push(fact("file", "not opened yet".to_owned())),
            State::Over => facts.push(fact("file", "closed".to_owned())),
            State::Open(file) => {
                let how = if file.output.is_live() { "written as items pass" } else { "in place once complete" };
                facts.push(fact("file", how.to_owned()));
                facts.push(fact("lines", file.lines.to_string()));
                facts.push(fact("bytes", file.bytes.to_string()));
            }
        }
        facts
    }

    fn survives_raise(&self) -> bool {
        !matches!(self.file, State::Over) || self.fault.is_some()
    }

    fn must_run_close(&self) -> bool {
        matches!(self.file, State::Open(_)) && !self.broken_off && self.fault.is_none()
    }
}

/// Gathers lines and writes them whole.
#[derive(Debug)]
struct LineWriter {
    output: Box<dyn Output>,
    buffer: Vec<u8>,
    lines: u64,
    bytes: u64,
    /// The output has failed: it takes no more.
    failed: bool,
}

impl LineWriter {
    fn new(output: Box<dyn Output>) -> Self {
        Self { output, buffer: Vec::new(), lines: 0, bytes: 0, failed: false }
    }

    fn line(&mut self, item: &Value, format: &mut dyn Format, name: &str) -> Result<(), Exc> {
        let before = self.buffer.len();
        if let Err(exc) = format.line(item, &mut self.buffer) {
            self.buffer.truncate(before);
            return Err(exc);
        }
        self.buffer.push(b'\n');
        self.lines += 1;
        self.bytes += (self.buffer.len() - before) as u64;
        if self.buffer.len() >= BUFFER { self.flush(name) } else { Ok(()) }
    }

    fn flush(&mut self, name: &str) -> Result<(), Exc> {
        if self.buffer.is_empty() {
            return Ok(());
        }
        self.output.write(&mut self.buffer).map_err(|error| {
            self.failed = true;
            os_error(&error, Some(name))
        })
    }

    fn complete(mut self, target: &Target) -> Result<(), Exc> {
        self.flush(&target.name)?;
        self.output.complete().map_err(|error| match error.kind() {
            std::io::ErrorKind::AlreadyExists => target.exists(),
            _ => os_error(&error, Some(&target.name)),
        })
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::io;
    use std::rc::Rc;

    use super::*;
    use crate::value::{ExcType, Str};

    /// Fails at the N-th call.
    #[derive(Debug)]
    struct Failing {
        calls: Rc<Cell<usize>>,
        at: usize,
        is_live: bool,
    }

    impl Failing {
        fn call(&self) -> io::Result<()> {
            self.calls.set(self.calls.get() + 1);
            if self.calls.get() == self.at { Err(io::Error::from_raw_os_error(28)) } else { Ok(()) }
        }
    }

    impl Output for Failing {
        fn write(&mut self, lines: &mut Vec<u8>) -> io::Result<()> {
            assert!(lines.ends_with(b"\n"), "whole lines");
            lines.clear();
            self.call()
        }

        fn complete(&mut self) -> io::Result<()> {
            self.call()
        }

        fn is_live(&self) -> bool {
            self.is_live
        }
    }

    fn as_text(item: &Value, out: &mut Vec<u8>) -> Result<(), Exc> {
        out.extend_from_slice(item.repr().as_bytes());
        Ok(())
    }

    fn write_all(at: usize, is_live: bool) -> (Result<(), Exc>, usize) {
        let calls = Rc::new(Cell::new(0));
        let mut writer = LineWriter::new(Box::new(Failing { calls: Rc::clone(&calls), at, is_live }));
        let target = Target::new("write_lines", &Str::from("out"), false, false).unwrap();
        let item = Value::from("x".repeat(20_000));
        let written = (0..30).try_for_each(|_| {
            writer.line(&item, &mut (as_text as fn(&Value, &mut Vec<u8>) -> Result<(), Exc>), "out")?;
            if is_live { writer.flush("out") } else { Ok(()) }
        });
        (written.and_then(|()| writer.complete(&target)), calls.get())
    }

    #[test]
    fn whichever_write_fails_the_error_comes_out_and_nothing_is_written_after_it() {
        for is_live in [false, true] {
            let (written, calls) = write_all(usize::MAX, is_live);
            assert!(written.is_ok());
            assert!(calls > 4);
            for at in 1..=calls {
                let (written, made) = write_all(at, is_live);
                let exc = written.unwrap_err();
                assert_eq!(exc.class, ExcType::OSError);
                assert_eq!(exc.message().to_text(), "[Errno 28] No space left on device: 'out'");
                assert_eq!(made, at);
            }
        }
    }
}
