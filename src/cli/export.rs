//! `drip export`: a pipeline as a program for something else.

use std::io::{self, Write};

use super::arguments::ExportOptions;
use super::{Status, problem, program};
use crate::debugger::check;
use crate::export::export;

/// Writes the program to standard output, or says on standard error what the target has no way to say.
///
/// # Errors
/// A pipeline that cannot be read; what writing says.
pub(super) fn write(options: &ExportOptions) -> anyhow::Result<Status> {
    let program = program::read(&options.program)?;
    let problems = check(&program.text);
    let exported = if problems.is_empty() { export(&program.text, &program.name, options.to) } else { Err(problems) };
    match exported {
        Ok(script) => {
            let mut out = io::stdout().lock();
            out.write_all(script.as_bytes())?;
            out.flush()?;
            Ok(Status::Done)
        }
        Err(problems) => {
            problem::report_problems(&problems, &program, &mut io::stderr().lock())?;
            Ok(Status::Refused)
        }
    }
}
