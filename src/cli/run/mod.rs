//! The headless run: pulls the pipeline on this thread, and writes what comes.

mod csv;
mod format;
mod output;
mod progress;
mod table;

use std::io::{self, IsTerminal};
use std::sync::Arc;

use super::arguments::{FormatName, OnError, RunOptions, StatsFormat};
use super::program::{self, Program};
use super::signals::Alarm;
use super::stats::{Stats, clock};
use super::{Status, Usage, problem, say};
use crate::catalog::{self, Class};
use crate::debugger::{Progress, Session};
use crate::machine::{Chunk, Demand, Pace};
use crate::value::{Exc, short_repr};
use format::Format;
use output::Output;
use progress::Progress as Bar;

/// How much runs before signals are looked at: some milliseconds.
const SLICE_FUEL: u64 = 100_000;
/// How much `finally` blocks may run once the run is over.
const CLOSE_FUEL: u64 = 5_000_000;
/// How long the repr of an item in an error may get, in bytes.
const ITEM_REPR: usize = 200;

/// How pulling came to its end.
enum Ending {
    /// The pipeline has ended, or enough has come.
    Done,
    /// It raised.
    Raised(Exc),
    /// A signal came.
    Signal(i32),
    /// The output takes no more.
    Unwritable(io::Error),
}

impl From<io::Error> for Ending {
    fn from(error: io::Error) -> Self {
        Self::Unwritable(error)
    }
}

/// `drip run`.
///
/// # Errors
/// What keeps it from beginning.
pub(super) fn run(options: &RunOptions) -> anyhow::Result<Status> {
    let program = program::read(&options.program)?;
    let alarm = Alarm::install()?;
    let mut session = match Session::new(&program.text, alarm.waker()) {
        Ok(session) => session,
        Err(problems) => {
            problem::report_problems(&problems, &program, &mut io::stderr().lock())?;
            return Ok(Status::Refused);
        }
    };
    session.set_plain_items(true);
    session.world().set_skip_errors(options.on_error == OnError::Skip);
    if options.stats.is_some() {
        session.set_clock(clock);
    }
    let stdout = io::stdout();
    let is_terminal = stdout.is_terminal();
    let mut run = Run {
        session,
        alarm,
        format: Format::new(options.format.unwrap_or(FormatName::Auto)),
        shows_sink: options.format.is_some(),
        left: options.count,
        out: Output::new(stdout.lock(), is_terminal),
        bar: Bar::new(is_terminal),
    };
    let ending = run.pull(&program)?;
    Ok(run.end(ending, options, &program))
}

struct Run {
    session: Session,
    alarm: Arc<Alarm>,
    format: Format,
    /// Whether items are written although a sink has had them.
    shows_sink: bool,
    /// How many items more.
    left: Option<u64>,
    out: Output,
    bar: Bar,
}

impl Run {
    /// Pulls until there is an end.
    ///
    /// # Errors
    /// [`Usage`] where the pipeline cannot be meant.
    fn pull(&mut self, program: &Program) -> anyhow::Result<Ending> {
        loop {
            match self.session.build(Pace::Answer, SLICE_FUEL) {
                None => break,
                Some(Progress::End) if self.session.is_over() => break,
                Some(progress) => {
                    if let Err(ending) = self.took(progress) {
                        return Ok(ending);
                    }
                }
            }
        }
        if program.from_stdin
            && self.session.world().inputs().alive().iter().any(|input| input.path().as_bytes() == b"-")
        {
            let text = "the program came from standard input, so stdin() has nothing to read: name its FILE, or use -e";
            return Err(Usage::new(text).into());
        }
        let sink = self.session.last().is_some_and(|last| {
            let info = &last.record().info;
            !info.is_code && catalog::stage(&info.name).is_some_and(|doc| doc.class == Class::Sink)
        });
        let silent = sink && !self.shows_sink;
        if !silent {
            self.alarm.watch_reader();
        }
        loop {
            if let Err(ending) = self.heard() {
                return Ok(ending);
            }
            self.bar.look(&self.session);
            let demand = match self.left {
                Some(0) => return Ok(Ending::Done),
                Some(left) => Demand::new(usize::try_from(left).unwrap_or(usize::MAX)),
                None => Demand::FULL,
            };
            let progress = self.session.advance(demand, Pace::Answer, SLICE_FUEL);
            let done = match progress {
                Progress::Items(items) => self.items(items, silent),
                progress => self.took(progress),
            };
            if let Err(ending) = done {
                return Ok(ending);
            }
        }
    }

    /// Goes on after anything but items.
    fn took(&mut self, progress: Progress) -> Result<(), Ending> {
        self.printed();
        match progress {
            Progress::End => return Err(Ending::Done),
            Progress::Raised(exc) => return Err(Ending::Raised(exc)),
            Progress::Waiting(what) => {
                self.settle()?;
                self.bar.wait(&what.what);
                self.alarm.wait();
            }
            Progress::OutOfFuel => self.settle()?,
            Progress::Items(_) | Progress::Received | Progress::Event => {}
        }
        self.heard()
    }

    /// Whether anything from outside asks the run to end.
    fn heard(&self) -> Result<(), Ending> {
        match self.alarm.signal() {
            Some(signal) => Err(Ending::Signal(signal)),
            None if self.alarm.reader_gone() => Err(Ending::Unwritable(io::ErrorKind::BrokenPipe.into())),
            None => Ok(()),
        }
    }

    /// Writes everything that is known.
    fn settle(&mut self) -> io::Result<()> {
        self.format.settle(self.out.buffer());
        self.out.flush()
    }

    fn printed(&mut self) {
        if self.session.world().has_printed() {
            let printed = self.session.world().take_printed();
            if !printed.is_empty() {
                self.format.settle(self.out.buffer());
            }
            printed.iter().for_each(|text| self.out.buffer().extend_from_slice(&text.to_raw()));
        }
    }

    fn items(&mut self, items: Chunk, silent: bool) -> Result<(), Ending> {
        self.printed();
        self.bar.came(items.len());
        if let Some(left) = &mut self.left {
            *left -= items.len() as u64;
        }
        if !silent {
            for item in items {
                if let Err(exc) = self.format.item(&item, self.out.buffer()) {
                    exc.place.set_item(|| short_repr(&item, ITEM_REPR));
                    return Err(Ending::Raised(exc));
                }
            }
        }
        self.out.appended()?;
        Ok(())
    }

    /// Closes the pipeline, writes what is left, and says what there is to say.
    fn end(mut self, ending: Ending, options: &RunOptions, program: &Program) -> Status {
        let (mut status, error) = match &ending {
            Ending::Done | Ending::Unwritable(_) => (Status::Done, None),
            Ending::Raised(exc) => (Status::Failed, Some(problem::describe(exc, &self.session, program))),
            Ending::Signal(signal) => (Status::Signal(*signal), None),
        };
        self.session.close(CLOSE_FUEL);
        self.bar.clear();
        self.printed();
        let written = match ending {
            Ending::Unwritable(error) => Err(error),
            _ => self.settle(),
        };
        if let Err(error) = written {
            // A reader that has had enough is no error.
            if error.kind() == io::ErrorKind::BrokenPipe {
                status = Status::Done;
            } else {
                say(&format!("drip: cannot write to standard output: {error}\n"));
                status = Status::Failed;
            }
        }
        if let Some(error) = error {
            say(&error);
        }
        match options.stats {
            Some(StatsFormat::Json) => say(&Stats::of(&self.session).to_json()),
            Some(StatsFormat::Table) => say(&Stats::of(&self.session).to_table()),
            None => {}
        }
        status
    }
}
