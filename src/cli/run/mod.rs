//! The headless run: pulls the pipeline on this thread, and writes what comes.

mod csv;
mod format;
mod output;
mod progress;
mod table;

use std::io::{self, IsTerminal};
use std::path::Path;
use std::sync::Arc;

use super::arguments::{FormatName, OnError, RunOptions, StatsFormat};
use super::program::{self, Program};
use super::signals::Alarm;
use super::stats::{self, Stats, clock};
use super::terminal::visible_lines;
use super::{Status, Usage, problem, say};
use crate::catalog::{self, Class};
use crate::debugger::{Progress, Session};
use crate::lang::visible;
use crate::machine::{Chunk, Demand, Pace, StageInfo};
use crate::sinks::{self, Target};
use crate::value::custom::take_failure;
use crate::value::{Exc, ExcType, Str, Value, os_error, short_repr};
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
    let (program, arguments) = program::read_call(&options.program)?;
    let alarm = Alarm::install()?;
    let mut session = match Session::new(&program.text, alarm.waker()) {
        Ok(session) => session,
        Err(problems) => {
            problem::report_problems(&problems, &program, &mut io::stderr().lock())?;
            return Ok(Status::Refused);
        }
    };
    session.set_plain_items(true);
    session.set_limits(options.limits());
    session.in_real_time();
    session.world().set_arguments(&arguments);
    session.world().set_skip_errors(options.on_error == OnError::Skip);
    match options.stats {
        Some(_) => session.set_clock(clock),
        None => session.world().leave_made_unlisted(),
    }
    let file = options.output.as_deref().filter(|path| *path != Path::new("-"));
    let is_terminal = io::stdout().is_terminal();
    let mut run = Run {
        session,
        alarm,
        format: Format::new(options.format.unwrap_or(FormatName::Auto)),
        // Whoever names a file or a format wants the items, whatever a sink has done with them.
        shows_sink: options.format.is_some() || file.is_some(),
        left: options.count,
        out: Output::stdout(is_terminal),
        file: None,
        bar: Bar::new(is_terminal && file.is_none()),
        noticed: options.stats.is_none().then_some(0),
    };
    let ending = run.pull(&program, file)?;
    Ok(run.end(ending, options, &program))
}

fn is_sink(info: &StageInfo) -> bool {
    !info.is_code && catalog::stage(&info.name).is_some_and(|doc| doc.class == Class::Sink)
}

/// With what status `sys.exit()` ends a program; `None` for anything else that is raised.
fn exit_code(exc: &Exc) -> Option<u8> {
    if exc.class != ExcType::SystemExit {
        return None;
    }
    match exc.args().first() {
        None | Some(Value::None) => Some(0),
        // The system keeps the lowest byte.
        Some(Value::Int(code)) => Some((code & 0xff) as u8),
        Some(_) => Some(1),
    }
}

/// What `sys.exit("text")` says.
fn exit_message(exc: &Exc) -> Option<String> {
    match exc.args().first() {
        None | Some(Value::None | Value::Int(_)) => None,
        Some(said) => Some(format!("{}\n", visible_lines(&said.to_display().to_text()))),
    }
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
    /// Where items go instead.
    file: Option<Output>,
    bar: Bar,
    /// How many notices have been said; `None`: the statistics say them.
    noticed: Option<usize>,
}

impl Run {
    /// Pulls until there is an end.
    ///
    /// # Errors
    /// [`Usage`] where the pipeline cannot be meant.
    fn pull(&mut self, program: &Program, file: Option<&Path>) -> anyhow::Result<Ending> {
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
        if program.from_stdin && self.session.world().inputs().alive().iter().any(|input| input.name() == "-") {
            let text = "the program came from standard input, so stdin() has nothing to read: name its FILE, or use -e";
            return Err(Usage::new(text).into());
        }
        let silent = !self.shows_sink && self.session.last().is_some_and(|last| is_sink(&last.record().info));
        if let Some(path) = file {
            match self.open(path) {
                Ok(file) => self.file = Some(Output::file(file)),
                Err(exc) => return Ok(Ending::Raised(exc)),
            }
        } else if !silent {
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

    /// Opens the file for items, which must be none that the pipeline reads.
    fn open(&self, path: &Path) -> Result<Box<dyn sinks::Output>, Exc> {
        let path = Str::decode(path.as_os_str().as_encoded_bytes());
        Ok(Target::new("-o", &path, true, false)?.open(self.session.world())?.output)
    }

    /// Goes on after anything but items.
    fn took(&mut self, progress: Progress) -> Result<(), Ending> {
        self.printed();
        match progress {
            Progress::End | Progress::Ended(_) => return Err(Ending::Done),
            Progress::Raised(exc) if exit_code(&exc) == Some(0) => return Err(Ending::Done),
            Progress::Raised(exc) => return Err(Ending::Raised(exc)),
            Progress::Waiting(what) => {
                self.settle()?;
                self.commit(true)?;
                self.notices();
                self.bar.wait(&what.what);
                self.alarm.wait();
            }
            Progress::OutOfFuel => {
                self.settle()?;
                self.commit(false)?;
            }
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
        let out = self.file.as_mut().unwrap_or(&mut self.out);
        self.format.settle(out.buffer());
        out.flush()?;
        self.out.flush()
    }

    /// Has written down what is done: everything that came so far is out of our hands.
    fn commit(&self, urgent: bool) -> Result<(), Ending> {
        self.session.commit(urgent).map_err(|error| {
            let exc = os_error(&error, None);
            exc.advise("the checkpoint could not be written");
            Ending::Raised(exc)
        })
    }

    fn printed(&mut self) {
        if self.session.world().has_printed() {
            let printed = self.session.world().take_printed();
            if self.file.is_none() {
                self.format.settle(self.out.buffer());
            }
            printed.iter().for_each(|text| self.out.buffer().extend_from_slice(&text.to_raw()));
            let aside = self.session.world().take_printed_aside();
            if !aside.is_empty() {
                self.bar.aside(|| aside.iter().for_each(|text| say(&visible_lines(&text.to_text()))));
            }
        }
    }

    fn items(&mut self, items: Chunk, silent: bool) -> Result<(), Ending> {
        self.printed();
        self.bar.came(items.len());
        if let Some(left) = &mut self.left {
            *left -= items.len() as u64;
        }
        if !silent {
            let out = self.file.as_mut().unwrap_or(&mut self.out);
            for item in items {
                let written = self.format.item(&item, out.buffer()).and_then(|()| take_failure());
                if let Err(exc) = written {
                    exc.place.set_item(|| short_repr(&item, ITEM_REPR));
                    return Err(Ending::Raised(exc));
                }
            }
        }
        if let Some(file) = &mut self.file {
            file.appended()?;
        }
        self.out.appended()?;
        Ok(())
    }

    /// What the sinks could not write, in words.
    fn sink_failures(&self) -> Vec<String> {
        let stages = self.session.stages();
        let failed = stages.iter().filter(|stage| is_sink(&stage.info));
        let said = failed.filter_map(|stage| {
            let error = stage.last_error.borrow();
            let error = error.as_ref()?;
            Some(format!("drip: stage {} ({}): {}\n", stage.id.borrow(), stage.info.name, visible(error)))
        });
        said.collect()
    }

    /// Says what has happened to the world since the last time.
    fn notices(&mut self) {
        let Some(said) = self.noticed else { return };
        let notices = self.session.world().notices();
        if notices.len() > said {
            self.noticed = Some(notices.len());
            self.bar.aside(|| {
                for notice in &notices[said..] {
                    let (id, name) = (notice.record.id.borrow(), &notice.record.info.name);
                    say(&format!("drip: stage {id} ({name}): {}\n", visible(&notice.text)));
                }
            });
        }
    }

    fn is_live(&self) -> bool {
        self.session.stages().iter().any(|stage| stage.info.live)
    }

    /// Closes the pipeline, writes what is left, and says what there is to say.
    fn end(mut self, ending: Ending, options: &RunOptions, program: &Program) -> Status {
        let (mut status, error) = match &ending {
            Ending::Done | Ending::Unwritable(_) => (Status::Done, None),
            Ending::Raised(exc) => match exit_code(exc) {
                Some(code) => (Status::Exited(code), exit_message(exc)),
                None => (Status::Failed, Some(problem::describe(exc, &self.session, program))),
            },
            Ending::Signal(signal) => (Status::Signal(*signal), None),
        };
        // What a pipeline on something live has given is all there is; whatever else did not come to its end is torn.
        let stopped_live = matches!(ending, Ending::Signal(_)) && self.is_live();
        let enough = match &ending {
            Ending::Done => true,
            Ending::Raised(_) => false,
            Ending::Signal(_) => stopped_live,
            Ending::Unwritable(error) => error.kind() == io::ErrorKind::BrokenPipe,
        };
        self.session.world().set_broken_off(!enough);
        let failures = self.sink_failures();
        self.bar.tell(&self.session, true);
        self.session.close(CLOSE_FUEL);
        self.bar.clear();
        self.printed();
        let written = match ending {
            Ending::Unwritable(error) => Err(error),
            _ => self.settle().and_then(|()| match self.file.take() {
                Some(file) if enough => file.complete(),
                _ => Ok(()),
            }),
        };
        if written.is_ok()
            && let Err(Ending::Raised(exc)) = self.commit(true)
        {
            say(&format!("drip: {}\n", exc.headline()));
            status = Status::Failed;
        }
        if let Err(error) = written {
            // A reader that has had enough is no error.
            if error.kind() == io::ErrorKind::BrokenPipe {
                status = Status::Done;
            } else {
                let name = options.output.as_ref().map_or("standard output".into(), |path| path.to_string_lossy());
                say(&format!("drip: cannot write to {}: {error}\n", visible(&name)));
                status = Status::Failed;
            }
        }
        if let Some(error) = error {
            say(&error);
        }
        self.notices();
        // What fails to be closed has no one left to raise to.
        let failed = self.sink_failures();
        if failed.len() > failures.len() && status == Status::Done {
            failed.iter().for_each(|failure| say(failure));
            status = Status::Failed;
        }
        if let (false, Some(path)) = (enough, &options.output) {
            say(&format!(
                "drip: {} was not written: the run did not come to its end\n",
                visible(&path.to_string_lossy())
            ));
        }
        if options.stats != Some(StatsFormat::Json) {
            say(&stats::skipped(&self.session));
        }
        match options.stats {
            Some(StatsFormat::Json) => say(&Stats::of(&self.session).to_json()),
            Some(StatsFormat::Table) => say(&Stats::of(&self.session).to_table()),
            None => {}
        }
        status
    }
}
