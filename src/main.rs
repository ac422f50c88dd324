//! drip: reads the arguments, hands over, says how it went.

use std::io::Write;
use std::process::ExitCode;

use drip::cli::{self, Status};

fn main() -> ExitCode {
    let status = cli::main().unwrap_or_else(|error| {
        // Where standard error is closed there is nobody to tell.
        let _ = writeln!(std::io::stderr(), "drip: {}", cli::describe(&error));
        cli::status_of(&error)
    });
    debug_assert_ne!(status, Status::Signal(0));
    status.into()
}
