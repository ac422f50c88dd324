//! Where a program's text comes from: a file, the command line, standard input.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::io::{self, Read};
use std::path::Path;

use anyhow::Context as _;
use clap::CommandFactory;

use super::Usage;
use super::arguments::{Arguments, ProgramCall, ProgramSource};
use crate::lang::{MAX_PROGRAM, nearest, visible};
use crate::pipeline::{Kind, kind_of, reader};
use crate::value::Str;

/// How many names of a directory are looked through for a near one.
const NAMES: usize = 10_000;

/// A program's text, and what messages call it.
#[derive(Debug)]
pub(super) struct Program {
    pub(super) text: String,
    /// A file's name, `-e`, `<stdin>`.
    pub(super) name: String,
    pub(super) from_stdin: bool,
}

impl Program {
    /// What the program finds in `sys.argv`: `-c` for a text, as CPython has it.
    fn argv(&self, source: &ProgramSource, arguments: &[OsString]) -> Vec<Str> {
        let name = match (&source.expression, &source.file) {
            (None, Some(path)) => path.as_os_str(),
            _ => OsStr::new("-c"),
        };
        std::iter::once(name).chain(arguments.iter().map(OsString::as_os_str)).map(text_of_word).collect()
    }
}

/// A word of the command line; bytes that are no UTF-8 are lone surrogates, as in CPython.
fn text_of_word(word: &OsStr) -> Str {
    Str::decode(word.as_encoded_bytes())
}

/// Reads a program that is called with arguments; what it finds in `sys.argv` comes second.
///
/// # Errors
/// As [`read`], and [`Usage`] where there are arguments for a program that asks for none.
pub(super) fn read_call(call: &ProgramCall) -> anyhow::Result<(Program, Vec<Str>)> {
    let (source, arguments) = call.parts();
    let program = read(&source)?;
    if let Some(first) = arguments.first()
        && !["argv", "argparse"].iter().any(|name| program.text.contains(name))
    {
        let first = visible(&first.to_string_lossy());
        let text = format!("'{first}' is an argument for the program, which asks for none: it names no sys.argv");
        return Err(Usage::new(text).into());
    }
    let argv = program.argv(&source, &arguments);
    Ok((program, argv))
}

/// Reads it.
///
/// # Errors
/// [`Usage`] where there is no such file, or where it is no program.
pub(super) fn read(source: &ProgramSource) -> anyhow::Result<Program> {
    match (&source.expression, &source.file) {
        (Some(text), _) => Ok(Program { text: text.clone(), name: "-e".to_owned(), from_stdin: false }),
        (None, Some(path)) if path == Path::new("-") => {
            let text = text_of(io::stdin().lock(), "<stdin>").context("cannot read the program")?;
            Ok(Program { text, name: "<stdin>".to_owned(), from_stdin: true })
        }
        (None, Some(path)) => {
            let text = read_file(path)?;
            Ok(Program { text, name: path.to_string_lossy().into_owned(), from_stdin: false })
        }
        (None, None) => Err(Usage::new("name a pipeline's FILE, or give its text with -e").into()),
    }
}

fn read_file(path: &Path) -> anyhow::Result<String> {
    let name = visible(&path.to_string_lossy());
    match fs::metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Err(missing(path).into()),
        Ok(there) if there.is_dir() => return Err(Usage::new(format!("'{name}' is a directory")).into()),
        Ok(_) if is_data(path) => {
            let reader = visible(&reader(path));
            let text = format!("'{name}' is data, not a pipeline: read it with -e '{reader} | ...'");
            return Err(Usage::new(text).into());
        }
        _ => {}
    }
    let file = fs::File::open(path).with_context(|| format!("cannot read '{name}'"))?;
    text_of(file, &name).with_context(|| format!("cannot read '{name}'"))
}

fn text_of(reader: impl Read, name: &str) -> anyhow::Result<String> {
    let mut bytes = Vec::new();
    reader.take(MAX_PROGRAM as u64 + 1).read_to_end(&mut bytes)?;
    if bytes.len() > MAX_PROGRAM {
        return Err(Usage::new(format!("'{name}' is too long for a pipeline: more than {MAX_PROGRAM} bytes")).into());
    }
    let at = |error: std::string::FromUtf8Error| {
        let at = error.utf8_error().valid_up_to();
        Usage::new(format!("'{name}' is not a pipeline: it is not UTF-8 text (byte {at})"))
    };
    Ok(String::from_utf8(bytes).map_err(at)?)
}

/// What is said about a file that is not there: a near name beside it, or a command that was meant.
pub(super) fn missing(path: &Path) -> Usage {
    let name = path.to_string_lossy();
    let mut text = format!("there is no file '{}'", visible(&name));
    let commands = Arguments::command();
    let commands: Vec<&str> = commands.get_subcommands().map(clap::Command::get_name).collect();
    if let Some(command) = nearest(&name, commands.iter().copied()) {
        text.push_str(&format!(", nor such a command; did you mean 'drip {command}'?"));
    } else if let Some(near) = near_file(path) {
        text.push_str(&format!("; did you mean '{}'?", visible(&near)));
    } else if path.extension().is_none() && path.components().count() == 1 {
        text.push_str(", nor such a command; drip --help lists them");
    }
    Usage::new(text)
}

/// The name in the same directory that was most likely meant.
pub(super) fn near_file(path: &Path) -> Option<String> {
    let name = path.file_name()?.to_str()?;
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty());
    let entries = fs::read_dir(parent.unwrap_or(Path::new("."))).ok()?;
    let names: Vec<String> =
        entries.take(NAMES).filter_map(|entry| entry.ok()?.file_name().into_string().ok()).collect();
    let near = nearest(name, names.iter().map(String::as_str))?;
    Some(path.with_file_name(near).to_string_lossy().into_owned())
}

/// Whether the file is no program although one was asked for. Without an extension it may be one.
fn is_data(path: &Path) -> bool {
    match kind_of(path) {
        Kind::Program => false,
        Kind::Records if extension(path).is_empty() => false,
        Kind::Records | Kind::Directory | Kind::Database | Kind::Packed => true,
        Kind::Lines => matches!(extension(path).as_str(), "log" | "txt"),
    }
}

fn extension(path: &Path) -> String {
    path.extension().and_then(|extension| extension.to_str()).unwrap_or_default().to_lowercase()
}
