//! `drip fmt`: pipelines laid out, a stage a line.

use std::io::{self, Read, Write};
use std::path::Path;

use anyhow::Context as _;

use super::arguments::FormatOptions;
use super::program::{Program, missing};
use super::{Status, problem, say};
use crate::lang::visible;
use crate::pipeline::{Document, format};

/// Lays out each file, or standard input to standard output.
///
/// # Errors
/// A file that cannot be read or written.
pub(super) fn format_files(options: &FormatOptions) -> anyhow::Result<Status> {
    let mut status = Status::Done;
    for path in &options.files {
        let this = if path == Path::new("-") { standard(options.check) } else { one(path, options.check) }?;
        if this != Status::Done {
            status = this;
        }
    }
    Ok(status)
}

fn standard(check: bool) -> anyhow::Result<Status> {
    let mut text = String::new();
    io::stdin().lock().read_to_string(&mut text).context("cannot read standard input")?;
    let Some(laid_out) = laid_out(&text, "<stdin>")? else { return Ok(Status::Refused) };
    if check {
        return Ok(if laid_out == text { Status::Done } else { Status::Failed });
    }
    let mut out = io::stdout().lock();
    out.write_all(laid_out.as_bytes())?;
    out.flush()?;
    Ok(Status::Done)
}

fn one(path: &Path, check: bool) -> anyhow::Result<Status> {
    let name = visible(&path.to_string_lossy());
    if !path.exists() {
        return Err(missing(path).into());
    }
    let mut document = Document::open(path).with_context(|| format!("cannot read '{name}'"))?;
    let Some(laid_out) = laid_out(document.text(), &name)? else { return Ok(Status::Refused) };
    if laid_out == document.text() {
        return Ok(Status::Done);
    }
    if check {
        say(&format!("would lay out {name}\n"));
        return Ok(Status::Failed);
    }
    document.set_text(laid_out);
    document.save().with_context(|| format!("cannot write '{name}'"))?;
    say(&format!("laid out {name}\n"));
    Ok(Status::Done)
}

/// The text laid out; `None`, and said why, where it cannot be read.
fn laid_out(text: &str, name: &str) -> anyhow::Result<Option<String>> {
    match format(text) {
        Ok(laid_out) => Ok(Some(laid_out)),
        Err(problems) => {
            let program = Program { text: text.to_owned(), name: name.to_owned(), from_stdin: false };
            problem::report_problems(&problems, &program, &mut io::stderr().lock())?;
            Ok(None)
        }
    }
}
