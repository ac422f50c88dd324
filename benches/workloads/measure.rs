//! Running a pipeline through the release binary: wall time, peak resident memory, and what it answered.

use std::fs;
use std::io::Read;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};

/// What came of a pipeline that ran.
#[derive(Debug)]
pub(crate) struct Measured {
    /// Median over the runs.
    pub(crate) wall: Duration,
    /// The high-water mark last seen before the process ended. `None` where the system does not tell, or nothing was seen
    /// in a life of a millisecond.
    pub(crate) peak_kib: Option<u64>,
    /// Standard output of the last run.
    pub(crate) output: String,
}

/// A pipeline's figures, or the first line of what the binary said when it could not run it.
pub(crate) type Outcome = std::result::Result<Measured, String>;

/// Runs `pipeline` in `directory`: once to warm the page cache and to watch the memory, then `runs` times for the clock.
/// `out` is removed before each run.
pub(crate) fn run(pipeline: &str, directory: &Path, out: Option<&Path>, runs: usize) -> Result<Outcome> {
    let mut walls = Vec::with_capacity(runs);
    let (mut peak_kib, mut output) = (None, String::new());
    for round in 0..=runs {
        if let Some(out) = out.filter(|out| out.exists()) {
            fs::remove_file(out)?;
        }
        let begin = Instant::now();
        let mut child = Command::new(env!("CARGO_BIN_EXE_drip"))
            .args(["run", "-e", pipeline])
            .current_dir(directory)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .context("starting drip")?;
        let watch = (round == 0).then(|| {
            let pid = child.id();
            thread::spawn(move || watch_memory(pid))
        });
        let (mut stdout, mut stderr) =
            (child.stdout.take().context("stdout is piped")?, child.stderr.take().context("stderr is piped")?);
        let errors = thread::spawn(move || {
            let mut text = String::new();
            stderr.read_to_string(&mut text).map(|_| text)
        });
        output.clear();
        stdout.read_to_string(&mut output)?;
        if let Some(watch) = watch {
            // Joined before `wait`: until then the process, ended or not, keeps its number.
            peak_kib = watch.join().ok().flatten();
        }
        let status = child.wait()?;
        let wall = begin.elapsed();
        let errors = errors.join().ok().context("the reader of stderr ended early")??;
        if !status.success() {
            let first = errors.lines().find(|line| !line.trim().is_empty()).unwrap_or("it said nothing");
            return Ok(Err(first.trim().to_owned()));
        }
        if round > 0 {
            walls.push(wall);
        }
    }
    Ok(Ok(Measured { wall: median(walls), peak_kib, output }))
}

/// Runs `work` as often, and answers with its median time and its last result.
pub(crate) fn time<T>(runs: usize, mut work: impl FnMut() -> Result<T>) -> Result<(Duration, T)> {
    let mut result = work()?;
    let mut walls = Vec::with_capacity(runs);
    for _ in 0..runs {
        let begin = Instant::now();
        result = work()?;
        walls.push(begin.elapsed());
    }
    Ok((median(walls), result))
}

fn median(mut walls: Vec<Duration>) -> Duration {
    walls.sort();
    walls.get(walls.len() / 2).copied().unwrap_or_default()
}

/// Reads the high-water mark (`VmHWM`, in KiB) until the process has given its memory back.
fn watch_memory(pid: u32) -> Option<u64> {
    let mut seen = None;
    loop {
        let status = fs::read_to_string(format!("/proc/{pid}/status")).ok()?;
        let mark = status
            .lines()
            .find_map(|line| line.strip_prefix("VmHWM:"))
            .and_then(|rest| rest.split_whitespace().next()?.parse().ok());
        match mark {
            Some(kib) => seen = Some(kib),
            None => return seen,
        }
        thread::sleep(Duration::from_micros(300));
    }
}
