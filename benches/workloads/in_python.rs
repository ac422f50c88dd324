//! The same work as CPython does it: what a reader of the language would have written instead.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};

/// W1
pub(crate) const COUNT_ERRORS: &str =
    r#"print(sum(1 for line in open("app.log", errors="surrogateescape") if "ERROR" in line))"#;
/// W2
pub(crate) const COUNT_BY_SERVICE: &str = r#"
from collections import Counter
lines = open("app.log", errors="surrogateescape")
counts = Counter(line.split("|")[2] for line in lines if "ERROR" in line)
for pair in counts.most_common(): print(pair)
"#;
/// W3
pub(crate) const ACTIVE_TO_JSONL: &str = r#"
import csv, json
with open("people.csv", newline="") as rows, open("in-python.out", "w") as out:
    active = ({**row, "processed": True} for row in csv.DictReader(rows) if row["status"] == "active")
    out.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in active)
"#;
/// W4
pub(crate) const SUM_AMOUNTS: &str = r#"
import csv
rows = csv.DictReader(open("people.csv", newline=""))
print(sum(float(row["amount"]) for row in rows if int(row["score"]) >= 50))
"#;
/// W5
pub(crate) const SLOW_NAMES: &str = r#"
import json
with open("events.jsonl") as lines, open("in-python.out", "w") as out:
    events = map(json.loads, lines)
    out.writelines(event["user"]["name"] + "\n" for event in events if event["latency_ms"] > 500)
"#;
/// W6
pub(crate) const SUM_OF_EVEN_SQUARES: &str = "print(sum(n * n for n in range(10_000_000) if n % 2 == 0))";
/// W7
pub(crate) const COUNT_BATCHES: &str = r#"
from itertools import count, islice
def batched(items, size):
    while batch := tuple(islice(items, size)):
        yield batch
doubled = (n * 2 for n in islice(count(), 5_000_000))
print(sum(1 for _ in batched((n for n in doubled if n % 3 == 0), 100)))
"#;
/// W8
pub(crate) const FIRST_ERRORS: &str = r#"
from itertools import islice
lines = open("app.log", errors="surrogateescape")
print(*islice((line for line in lines if "ERROR" in line), 10), sep="", end="")
"#;
/// W9
pub(crate) const START: &str = "print(0)";

/// How to start CPython, and its version; `None` where there is none.
pub(crate) fn version() -> Option<String> {
    let output = Command::new("python3").arg("--version").output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim().to_owned())
}

/// Runs a program in `directory` once: wall time from start to end.
///
/// # Errors
/// Where it cannot be started, or fails.
pub(crate) fn time(program: &str, directory: &Path) -> Result<Duration> {
    let begin = Instant::now();
    let output = Command::new("python3")
        .args(["-c", program])
        .current_dir(directory)
        .env("PYTHONUTF8", "1")
        .stdin(Stdio::null())
        .output()
        .context("starting python3")?;
    let wall = begin.elapsed();
    ensure!(output.status.success(), "python3: {}", String::from_utf8_lossy(&output.stderr));
    Ok(wall)
}
