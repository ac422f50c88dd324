//! Arguments, the headless run, listings.
//!
//! What a pipeline gives goes to standard output, everything that is said about it to standard error. Errors that end the
//! program without a run are [`anyhow::Error`]s; those that a run meets are rendered where they are met.

mod arguments;
mod completions;
mod explore;
mod export;
mod format;
mod listing;
mod problem;
mod program;
mod run;
mod signals;
mod stats;
mod table;
mod terminal;
mod trace;

use std::fmt;
use std::io::{self, IsTerminal as _, Write};
use std::process::ExitCode;

use clap::Parser;

use arguments::{Arguments, Command};
pub use explore::Opening;

/// How the program ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Done.
    Done,
    /// An error in the run.
    Failed,
    /// Usage, or a pipeline that does not check.
    Refused,
    /// Ended by `sys.exit()`, with this status.
    Exited(u8),
    /// Ended by this signal.
    Signal(i32),
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> Self {
        match status {
            Status::Done => ExitCode::SUCCESS,
            Status::Failed => ExitCode::from(1),
            Status::Refused => ExitCode::from(2),
            Status::Exited(code) => ExitCode::from(code),
            Status::Signal(signal) => ExitCode::from(u8::try_from(128 + signal).unwrap_or(u8::MAX)),
        }
    }
}

/// What the arguments came to.
#[derive(Debug)]
pub enum Outcome {
    /// It is done, and this is how it went.
    Ended(Status),
    /// The explorer is wanted, which is not this room's.
    Explore(Box<Opening>),
}

/// What was asked for cannot be meant: exit status 2.
#[derive(Debug)]
pub struct Usage(String);

impl Usage {
    /// What is wrong, and one way out.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }
}

impl fmt::Display for Usage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Usage {}

/// Reads the arguments and does what they say.
///
/// # Errors
/// What keeps it from beginning, and output that cannot be written.
pub fn main() -> anyhow::Result<Outcome> {
    match Arguments::try_parse() {
        Ok(arguments) => dispatch(arguments),
        // Help and the version: a reader that has had enough of them is no error.
        Err(error) if error.exit_code() == 0 => {
            let _ = error.print();
            Ok(Outcome::Ended(Status::Done))
        }
        Err(error) => {
            error.print()?;
            Ok(Outcome::Ended(Status::Refused))
        }
    }
}

fn dispatch(arguments: Arguments) -> anyhow::Result<Outcome> {
    let Some(command) = arguments.command else {
        return Ok(Outcome::Explore(Box::new(explore::opening(&arguments.explore)?)));
    };
    let status = match command {
        Command::Run(options) => run::run(&options),
        Command::Trace(options) => quietly(trace::trace(&options)),
        Command::Check(options) => check(&options),
        Command::Fmt(options) => format::format_files(&options),
        Command::Export(options) => quietly(export::write(&options)),
        Command::Learn(options) if options.lesson.is_none() && !io::stdout().is_terminal() => {
            quietly(listing::lessons(&mut io::stdout().lock()))
        }
        Command::Learn(options) => return Ok(Outcome::Explore(Box::new(explore::lesson(&options)))),
        Command::Completions { shell } => quietly(completions::write(shell)),
        Command::Stages { markdown: true, .. } => quietly(listing::markdown(&mut io::stdout().lock())),
        Command::Stages { name, .. } => quietly(listing::stages(name.as_deref(), &mut io::stdout().lock())),
    };
    Ok(Outcome::Ended(status?))
}

fn check(options: &arguments::CheckOptions) -> anyhow::Result<Status> {
    let program = program::read(&options.program)?;
    let problems = crate::debugger::check(&program.text);
    if problems.is_empty() {
        // Such a pipeline runs, and may be meant: its surprises are said, and it checks.
        let surprises = crate::pipeline::lint(&program.text);
        problem::report_problems(&surprises, &program, &mut io::stderr().lock())?;
        let said = if options.touches { say_touches(&program.text) } else { Ok(()) };
        return quietly(said.map(|()| Status::Done));
    }
    problem::report_problems(&problems, &program, &mut io::stderr().lock())?;
    Ok(Status::Refused)
}

/// Says what the program will touch once it runs, a line for each.
fn say_touches(text: &str) -> anyhow::Result<()> {
    let mut out = io::stdout().lock();
    for touch in crate::pipeline::touches(text) {
        writeln!(out, "{} {}", touch.act.as_str(), crate::lang::visible(&touch.what))?;
    }
    Ok(out.flush()?)
}

/// A reader that has had enough is no error.
fn quietly(done: anyhow::Result<Status>) -> anyhow::Result<Status> {
    match done {
        Err(error) if is_closed_pipe(&error) => Ok(Status::Done),
        done => done,
    }
}

fn is_closed_pipe(error: &anyhow::Error) -> bool {
    error.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}

/// The error in words, for standard error.
pub fn describe(error: &anyhow::Error) -> String {
    terminal::visible_lines(&format!("{error:#}"))
}

/// The status that the error ends with.
pub fn status_of(error: &anyhow::Error) -> Status {
    match error {
        error if error.is::<Usage>() => Status::Refused,
        error if is_closed_pipe(error) => Status::Done,
        _ => Status::Failed,
    }
}

/// Says something on standard error; where that is closed there is nobody to tell.
fn say(text: &str) {
    let _ = io::stderr().lock().write_all(text.as_bytes());
}
