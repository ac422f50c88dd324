//! The user's code against CPython: the same program text, run by both.
//!
//!     cargo bench --bench python                            # small sizes, some seconds
//!     cargo bench --bench python -- --scale 5 --runs 9      # five times the work
//!     cargo bench --bench python -- --only sieve,averager
//!
//! drip runs in this process as `drip run` does, CPython in its own; both clocks go from the text to the program's end, so that
//! starting a process counts for neither. They are clocks of processor time where the system has one, runs are interleaved and the
//! best of each counts: on a machine that is shared those are the figures that drift least.

use std::hint::black_box;
use std::io::{self, Write};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use std::{fs, thread};

use anyhow::{Context, Result, bail, ensure};
use clap::Parser;
use drip::debugger::{Progress, Session};
use drip::machine::{Demand, Pace, Waker};

/// Fuel of a turn, as `drip run` spends it before it looks at what was printed.
const TURN: u64 = 1 << 20;

/// Runs the program on standard input; its answers go to standard output, the time it took to standard error.
const DRIVER: &str = "
import sys, time
text = sys.stdin.read()
begin = time.process_time()
exec(compile(text, 'program', 'exec'), {'__name__': '__main__'})
took = time.process_time() - begin
print(took, file=sys.stderr)
";

/// A program, of which the first line says `SIZE = ` so much.
struct Program {
    name: &'static str,
    text: &'static str,
}

macro_rules! programs {
    ($($name:literal),* $(,)?) => {
        [$(Program { name: $name, text: include_str!(concat!("programs/", $name, ".py")) }),*]
    };
}

const PROGRAMS: [Program; 21] = programs![
    "fib_recursive",
    "fib_generator",
    "sieve",
    "filtered_sieve",
    "nested_lists",
    "tree_of_objects",
    "generator_expressions",
    "dict_rows",
    "strings",
    "averager",
    "objects",
    "vectors",
    "countdown",
    "numbers",
    "lists",
    "sorting",
    "exceptions",
    "closures",
    "generator_stages",
    "itertools_stages",
    "log_stages",
];

#[derive(Debug, Parser)]
#[command(about = "Runs programs under drip and under CPython and prints a table")]
struct Arguments {
    /// How many times the size that the programs name
    #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u64).range(1..))]
    scale: u64,
    /// Timed runs of each, interleaved; the table shows the best
    #[arg(long, default_value_t = 5, value_parser = clap::value_parser!(u64).range(1..))]
    runs: u64,
    /// Programs to run, as sieve,averager; all without it
    #[arg(long, value_delimiter = ',')]
    only: Vec<String>,
    /// Leave CPython out, to look at drip alone
    #[arg(long)]
    alone: bool,
    /// Given by cargo
    #[arg(long, hide = true)]
    bench: bool,
}

fn main() -> Result<()> {
    let arguments = Arguments::parse();
    if let Some(unknown) = arguments.only.iter().find(|name| PROGRAMS.iter().all(|program| program.name != **name)) {
        let names: Vec<&str> = PROGRAMS.iter().map(|program| program.name).collect();
        bail!("no program '{unknown}'; there are {}", names.join(", "));
    }
    let mut out = io::stdout().lock();
    let python = if arguments.alone { None } else { version() };
    match &python {
        Some(version) => writeln!(out, "against {version}, best of {} interleaved runs", arguments.runs)?,
        None if arguments.alone => writeln!(out, "drip alone, best of {} runs", arguments.runs)?,
        None => writeln!(out, "no python3 here: its column stays empty, and answers are not compared")?,
    }
    writeln!(out, "program                  drip ms  CPython ms  faster")?;
    let (mut differing, mut slower, mut ratios) = (0, 0, Vec::new());
    for program in &PROGRAMS {
        if !arguments.only.is_empty() && !arguments.only.iter().any(|name| name == program.name) {
            continue;
        }
        let text = scaled(program.text, arguments.scale).with_context(|| program.name.to_owned())?;
        let row = measure(&text, arguments.runs, python.is_some()).with_context(|| program.name.to_owned())?;
        let ours = row.drip.as_secs_f64() * 1e3;
        match row.python {
            None => writeln!(out, "{:<22} {ours:>9.2} {:>11} {:>7}", program.name, "-", "-")?,
            Some(theirs) => {
                let ratio = theirs.as_secs_f64() / row.drip.as_secs_f64().max(1e-9);
                ratios.push(ratio);
                slower += usize::from(ratio < 2.0);
                let theirs = theirs.as_secs_f64() * 1e3;
                let remark = if row.agree { "" } else { "  WRONG: the answers differ" };
                differing += usize::from(!row.agree);
                writeln!(out, "{:<22} {ours:>9.2} {theirs:>11.2} {ratio:>7.2}{remark}", program.name)?;
            }
        }
        out.flush()?;
    }
    if !ratios.is_empty() {
        let mean = (ratios.iter().map(|ratio| ratio.ln()).sum::<f64>() / ratios.len() as f64).exp();
        writeln!(out, "geometric mean {mean:.2}; under twice CPython's speed: {slower} of {}", ratios.len())?;
    }
    ensure!(differing == 0, "wrong answers: {differing}");
    Ok(())
}

/// What one program came to.
struct Row {
    drip: Duration,
    python: Option<Duration>,
    agree: bool,
}

fn measure(text: &str, runs: u64, with_python: bool) -> Result<Row> {
    let mut row = Row { drip: Duration::MAX, python: None, agree: true };
    for _ in 0..runs {
        let (took, said) = in_drip(text)?;
        row.drip = row.drip.min(took);
        if with_python {
            let (took, answer) = in_python(text)?;
            row.python = Some(row.python.map_or(took, |best| best.min(took)));
            row.agree &= said == answer;
        }
    }
    Ok(row)
}

/// The program with its size multiplied.
fn scaled(text: &str, scale: u64) -> Result<String> {
    let says = |line: &&str| line.starts_with("SIZE = ");
    let line = text.lines().find(says).context("a line says SIZE")?;
    let size: u64 = line["SIZE = ".len()..].replace('_', "").parse()?;
    Ok(text.replacen(line, &format!("SIZE = {}", size * scale), 1))
}

/// Time from text to end, and what was printed.
fn in_drip(text: &str) -> Result<(Duration, String)> {
    let begin = Clock::start();
    let Ok(mut session) = Session::new(text, Waker::new(|| {})) else { bail!("drip does not take the program") };
    let mut said = String::new();
    let mut progress = session.build(Pace::Answer, TURN);
    loop {
        for printed in session.world().take_printed() {
            said.push_str(&printed.to_text());
        }
        match progress {
            Some(Progress::End) => break,
            Some(Progress::OutOfFuel) | None => {}
            Some(Progress::Items(items)) => {
                black_box(items);
            }
            Some(other) => bail!("drip: {other:?}"),
        }
        progress = Some(session.advance(Demand::FULL, Pace::Answer, TURN));
    }
    session.close(TURN);
    drop(session);
    Ok((begin.elapsed(), said))
}

/// Processor time of this thread, or else the time of day.
struct Clock {
    wall: Instant,
    processor: Option<Duration>,
}

impl Clock {
    fn start() -> Self {
        Self { wall: Instant::now(), processor: Self::processor() }
    }

    /// As the scheduler counts it: it does so when the thread comes to a point where another could run.
    fn processor() -> Option<Duration> {
        thread::yield_now();
        let told = fs::read_to_string("/proc/thread-self/schedstat").ok()?;
        told.split_whitespace().next()?.parse().ok().map(Duration::from_nanos)
    }

    fn elapsed(&self) -> Duration {
        let processor = self.processor.zip(Self::processor()).and_then(|(begin, end)| end.checked_sub(begin));
        processor.unwrap_or_else(|| self.wall.elapsed())
    }
}

/// Time from text to end, and what was printed.
fn in_python(text: &str) -> Result<(Duration, String)> {
    let mut child = Command::new("python3")
        .args(["-c", DRIVER])
        .env("PYTHONUTF8", "1")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .context("starting python3")?;
    child.stdin.take().context("stdin is piped")?.write_all(text.as_bytes())?;
    let output = child.wait_with_output()?;
    let told = String::from_utf8(output.stderr)?;
    ensure!(output.status.success(), "python3: {told}");
    let seconds: f64 = told.trim().parse().context("the driver says how long it took")?;
    Ok((Duration::from_secs_f64(seconds), String::from_utf8(output.stdout)?))
}

/// CPython's version; `None` where there is none.
fn version() -> Option<String> {
    let output = Command::new("python3").arg("--version").output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim().to_owned())
}
