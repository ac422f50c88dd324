//! The command line, as clap reads it.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::export::Target;
use crate::lessons;
use crate::machine::Limits;

/// A terminal explorer for lazy pipelines: step them one next() at a time, watch every stage, tail logs, run headless at
/// full speed.
#[derive(Debug, Parser)]
#[command(name = "drip", version, max_term_width = 100, args_conflicts_with_subcommands = true)]
pub(super) struct Arguments {
    #[command(subcommand)]
    pub(super) command: Option<Command>,
    #[command(flatten)]
    pub(super) explore: ExploreOptions,
}

/// Without a command: the explorer.
#[derive(Debug, Args)]
pub(super) struct ExploreOptions {
    /// What to open: a pipeline (.drip, .py; a .drip file that is not there yet begins empty), logs to tail, a .csv, .tsv, .json
    /// or .jsonl file (.gz and .zst too), a directory, an SQLite database
    #[arg(value_name = "FILE")]
    pub(super) files: Vec<PathBuf>,
    /// A pipeline's text to open
    #[arg(short = 'e', value_name = "TEXT")]
    pub(super) expression: Option<String>,
    /// Draw borders and signs in ASCII
    #[arg(long)]
    pub(super) ascii: bool,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Run a pipeline without a screen: items to standard output, errors to standard error
    #[command(after_help = RUN_HELP, override_usage = "drip run [OPTIONS] <FILE|-e <TEXT>> [ARGS]...")]
    Run(RunOptions),
    /// Write every call, yield, return, wait and raise of the first next() calls as JSON lines
    #[command(override_usage = "drip trace [OPTIONS] <FILE|-e <TEXT>> [ARGS]...")]
    Trace(TraceOptions),
    /// Say what is wrong with a pipeline: its text, and what its first items would make fail at once
    Check(CheckOptions),
    /// Lay out pipelines, a stage a line; - lays out standard input
    Fmt(FormatOptions),
    /// Write a pipeline as a program for something else, on standard output
    Export(ExportOptions),
    /// Take a lesson in the explorer, or choose one; without a terminal, list them
    Learn(LearnOptions),
    /// Write a script that completes drip's arguments in a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
    /// List the stages, or show one
    Stages {
        /// The stage to show
        name: Option<String>,
        /// List them as a table in Markdown, each with its class and its example
        #[arg(long, conflicts_with = "name")]
        markdown: bool,
    },
}

const RUN_HELP: &str = "\
Formats:
  auto   a str as it is, everything else as JSON, what JSON has no word for as its repr;
         nothing after a sink, which has had the items (the default)
  text   str(item)
  repr   repr(item)
  jsonl  every item as JSON
  csv    comma-separated, with a header where items are records
  table  aligned columns

Budgets:
  A run holds at most --max-memory (as the system counts the process), a single
  value at most 1 GiB. Functions call one another at most --max-depth deep,
  iterators ask one another at most 20000 deep. An int of more than 4300 digits
  is neither written nor read as text. --max-steps ends a run that does not end
  by itself. README.md lists every limit.

Exit status:
  0 done, 1 an error in the run, 2 usage or a pipeline that does not check, 130 interrupted";

/// Where a program's text comes from.
#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
pub(super) struct ProgramSource {
    /// The pipeline's file; - reads it from standard input
    #[arg(value_name = "FILE")]
    pub(super) file: Option<PathBuf>,
    /// The pipeline's text
    #[arg(short = 'e', value_name = "TEXT", allow_hyphen_values = true)]
    pub(super) expression: Option<String>,
}

/// A program and what it is called with.
#[derive(Debug, Args)]
pub(super) struct ProgramCall {
    /// The pipeline's file; - reads it from standard input
    #[arg(value_name = "FILE", required_unless_present = "expression")]
    pub(super) file: Option<PathBuf>,
    /// The pipeline's text
    #[arg(short = 'e', value_name = "TEXT", allow_hyphen_values = true)]
    pub(super) expression: Option<String>,
    /// What the program finds in sys.argv after its own name. What stands from the first of them on, or after --, is the
    /// program's: options of drip's stand before
    #[arg(value_name = "ARGS", allow_hyphen_values = true, num_args = 0..)]
    pub(super) arguments: Vec<OsString>,
}

impl ProgramCall {
    /// Where its text comes from, and what follows its name: beside a text the first word is no file.
    pub(super) fn parts(&self) -> (ProgramSource, Vec<OsString>) {
        let (expression, mut file, mut arguments) =
            (self.expression.clone(), self.file.clone(), self.arguments.clone());
        if expression.is_some()
            && let Some(first) = file.take()
        {
            arguments.insert(0, first.into());
        }
        (ProgramSource { file, expression }, arguments)
    }
}

#[derive(Debug, Args)]
pub(super) struct RunOptions {
    #[command(flatten)]
    pub(super) program: ProgramCall,
    /// How items are written
    #[arg(long, value_enum, value_name = "FORMAT", hide_possible_values = true)]
    pub(super) format: Option<FormatName>,
    /// Stop after this many items
    #[arg(short = 'n', value_name = "COUNT", value_parser = count)]
    pub(super) count: Option<u64>,
    /// Say at the end what each stage did, on standard error: as a table or as one JSON object
    #[arg(long, value_enum, value_name = "table|json", num_args = 0..=1, require_equals = true,
          default_missing_value = "table", hide_possible_values = true)]
    pub(super) stats: Option<StatsFormat>,
    /// What to do with an item that makes its stage raise: end the run, or drop the item and go on
    #[arg(
        long,
        value_enum,
        value_name = "stop|skip",
        default_value = "stop",
        hide_possible_values = true,
        hide_default_value = true
    )]
    pub(super) on_error: OnError,
    /// Most memory that the run may hold, with k, M or G: beyond it is a MemoryError
    #[arg(long, value_name = "SIZE", default_value = "4G", value_parser = size)]
    pub(super) max_memory: usize,
    /// How deep functions may call one another: beyond it is a RecursionError
    #[arg(long, value_name = "COUNT", default_value_t = Limits::DEPTH, value_parser = depth)]
    pub(super) max_depth: usize,
    /// Stop after so many steps: instructions of code, and items [default: as many as it takes]
    #[arg(long, value_name = "COUNT", value_parser = count)]
    pub(super) max_steps: Option<u64>,
    /// Write items to this file instead of standard output. It is replaced when the run is done: a run that fails, or is
    /// interrupted before its end, leaves it as it was. A pipeline on something live has no end, and keeps what it has
    #[arg(short = 'o', value_name = "FILE")]
    pub(super) output: Option<PathBuf>,
}

impl RunOptions {
    /// What the run may take at most.
    pub(super) fn limits(&self) -> Limits {
        Limits { memory: self.max_memory, depth: self.max_depth, steps: self.max_steps }
    }
}

/// How many of something.
fn count(text: &str) -> Result<u64, String> {
    text.parse().map_err(|_| "a whole number is meant, such as 10".to_owned())
}

/// How deep something goes.
fn depth(text: &str) -> Result<usize, String> {
    usize::try_from(count(text)?).map_err(|_| "that is deeper than anything can be".to_owned())
}

/// Bytes, as `512M` names them.
fn size(text: &str) -> Result<usize, String> {
    let digits = text.trim_end_matches(|c: char| !c.is_ascii_digit());
    let unit = match text[digits.len()..].to_ascii_lowercase().as_str() {
        "" | "b" => 1,
        "k" | "kb" | "kib" => 1 << 10,
        "m" | "mb" | "mib" => 1 << 20,
        "g" | "gb" | "gib" => 1 << 30,
        _ => return Err("a size is a number with k, M or G, such as 512M".to_owned()),
    };
    let count: usize = digits.parse().map_err(|_| "a size is a number with k, M or G, such as 512M".to_owned())?;
    count.checked_mul(unit).ok_or_else(|| "that is more than there can be".to_owned())
}

#[derive(Debug, Args)]
pub(super) struct TraceOptions {
    #[command(flatten)]
    pub(super) program: ProgramCall,
    /// How many next() calls
    #[arg(short = 'n', value_name = "COUNT", default_value_t = 1, value_parser = count)]
    pub(super) count: u64,
}

#[derive(Debug, Args)]
pub(super) struct CheckOptions {
    #[command(flatten)]
    pub(super) program: ProgramSource,
    /// Say what the pipeline will read, ask and write, as far as its text tells, on standard output
    #[arg(long)]
    pub(super) touches: bool,
}

#[derive(Debug, Args)]
pub(super) struct ExportOptions {
    #[command(flatten)]
    pub(super) program: ProgramSource,
    /// What to write it for
    #[arg(long, value_name = "NAME", value_parser = targets())]
    pub(super) to: Target,
}

/// What a pipeline can be exported to, by name.
fn targets() -> impl TypedValueParser<Value = Target> {
    let names =
        PossibleValuesParser::new(Target::ALL.map(|target| PossibleValue::new(target.name()).help(target.summary())));
    names.map(|name| Target::named(&name).expect("only names of targets are let through"))
}

#[derive(Debug, Args)]
pub(super) struct LearnOptions {
    /// The lesson's name
    #[arg(value_name = "LESSON", value_parser = PossibleValuesParser::new(lessons::names()))]
    pub(super) lesson: Option<String>,
    /// Draw borders and signs in ASCII
    #[arg(long)]
    pub(super) ascii: bool,
}

#[derive(Debug, Args)]
pub(super) struct FormatOptions {
    /// The pipelines' files
    #[arg(value_name = "FILE", required = true)]
    pub(super) files: Vec<PathBuf>,
    /// Change nothing: exit with 1 where a file would change
    #[arg(long)]
    pub(super) check: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum FormatName {
    Auto,
    Text,
    Repr,
    Jsonl,
    Csv,
    Table,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum StatsFormat {
    Table,
    Json,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum OnError {
    Stop,
    Skip,
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn sizes_have_units() {
        let sizes = ["512", "4k", "3M", "2G", "2gib", "1MB"].map(|text| size(text).ok());
        assert_eq!(sizes, [512, 4 << 10, 3 << 20, 2 << 30, 2 << 30, 1 << 20].map(Some));
        assert!(["", "k", "1x", "-1", "1.5G", "99999999999999G"].iter().all(|text| size(text).is_err()));
    }

    #[test]
    fn counts_are_whole_numbers_and_said_to_be() {
        assert_eq!([count("0"), count("12")], [Ok(0), Ok(12)]);
        for text in ["x", "-1", "1.5", "", "99999999999999999999"] {
            assert_eq!(count(text), Err("a whole number is meant, such as 10".to_owned()), "{text}");
        }
    }

    #[test]
    fn the_command_line_is_consistent() {
        Arguments::command().debug_assert();
    }
}
