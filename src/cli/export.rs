//! `drip export`: a pipeline as a program for something else.

use std::io::{self, Write};

use super::arguments::ExportOptions;
use super::{Status, problem, program};
use crate::debugger::check;
use crate::export::export;
use crate::lang::Severity;

/// Writes the program to standard output, or says on standard error what the target has no way to say.
///
/// # Errors
/// A pipeline that cannot be read; what writing says.
pub(super) fn write(options: &ExportOptions) -> anyhow::Result<Status> {
    let program = program::read(&options.program)?;
    // What may only surprise keeps nothing from being exported, as it keeps nothing from running.
    let (errors, surprises): (Vec<_>, Vec<_>) =
        check(&program.text).into_iter().partition(|problem| problem.severity == Severity::Error);
    problem::report_problems(&surprises, &program, &mut io::stderr().lock())?;
    let exported = if errors.is_empty() { export(&program.text, &program.name, options.to) } else { Err(errors) };
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
