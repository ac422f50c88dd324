//! drip: reads the arguments, hands over, says how it went.

use std::io::Write;
use std::process::ExitCode;

use drip::cli::{self, Opening, Outcome, Status, Usage};
use drip::debugger::Debugger;
use drip::tui::{self, Colour, Error, Exit, Options};

/// SIGHUP, which ends a program whose terminal is gone.
const HANG_UP: i32 = 1;

fn main() -> ExitCode {
    let status = match cli::main() {
        Ok(Outcome::Ended(status)) => Ok(status),
        Ok(Outcome::Explore(opening)) => explore(*opening),
        Err(error) => Err(error),
    };
    let status = status.unwrap_or_else(|error| {
        // Where standard error is closed there is nobody to tell.
        let _ = writeln!(std::io::stderr(), "drip: {}", cli::describe(&error));
        cli::status_of(&error)
    });
    status.into()
}

/// Shows the pipeline until the user leaves.
fn explore(opening: Opening) -> anyhow::Result<Status> {
    let options = Options {
        welcome: opening.welcome,
        ascii: opening.ascii,
        colour: Colour::of_environment(|name| std::env::var(name).ok()),
        start_running: opening.start_running,
        log: opening.log,
        menu: opening.menu,
        lessons: opening.lessons,
        lesson: opening.lesson,
    };
    match tui::run(opening.document, Debugger::launch, options) {
        Ok(Exit::Quit) => Ok(Status::Done),
        Ok(Exit::Signal(signal)) => Ok(Status::Signal(signal)),
        Ok(Exit::HungUp) => Ok(Status::Signal(HANG_UP)),
        Err(error @ Error::NotATerminal) => Err(Usage::new(error.to_string()).into()),
        Err(error) => Err(error.into()),
    }
}
