//! The same work as a plain Rust loop, one thread, with the crates that drip uses: what the machine is held against.

use std::collections::HashMap;
use std::fs::File;
use std::hint::black_box;
use std::io::{BufRead, BufReader, BufWriter, Read, Write};
use std::path::Path;

use anyhow::{Context, Result};
use memchr::memmem;
use serde::{Deserialize, Serialize};

/// W1: looks for the needle in the block before cutting lines, and counts every line all the same.
pub(crate) fn count_errors(log: &Path) -> Result<u64> {
    let mut file = File::open(log)?;
    let needle = memmem::Finder::new("ERROR");
    let mut block = vec![0; 256 * 1024];
    let (mut held, mut errors, mut lines) = (0, 0, 0);
    loop {
        if held == block.len() {
            block.resize(2 * held, 0);
        }
        let read = file.read(&mut block[held..])?;
        let filled = held + read;
        let whole = match memchr::memrchr(b'\n', &block[..filled]) {
            _ if read == 0 => filled,
            Some(end) => end + 1,
            None => {
                held = filled;
                continue;
            }
        };
        let mut rest = &block[..whole];
        lines += memchr::memchr_iter(b'\n', rest).count();
        while let Some(hit) = needle.find(rest) {
            errors += 1;
            let end = memchr::memchr(b'\n', &rest[hit..]).map_or(rest.len(), |end| hit + end + 1);
            rest = &rest[end..];
        }
        if read == 0 {
            black_box(lines);
            return Ok(errors);
        }
        block.copy_within(whole..filled, 0);
        held = filled - whole;
    }
}

/// W2: how many services have errors; each is counted.
pub(crate) fn errors_by_service(log: &Path) -> Result<usize> {
    let mut reader = BufReader::with_capacity(1 << 18, File::open(log)?);
    let needle = memmem::Finder::new("ERROR");
    let mut counts: HashMap<Vec<u8>, u64> = HashMap::new();
    let mut line = Vec::new();
    while reader.read_until(b'\n', &mut line)? > 0 {
        if needle.find(&line).is_some() {
            let service = line.split(|byte| *byte == b'|').nth(2).unwrap_or_default();
            match counts.get_mut(service) {
                Some(count) => *count += 1,
                None => drop(counts.insert(service.to_vec(), 1)),
            }
        }
        line.clear();
    }
    black_box(&counts);
    Ok(counts.len())
}

/// W3: the csv crate in, serde_json out. Answers how many records were written.
pub(crate) fn active_to_jsonl(csv: &Path, out: &Path) -> Result<u64> {
    #[derive(Serialize)]
    struct Processed<'a> {
        id: &'a str,
        name: &'a str,
        status: &'a str,
        score: &'a str,
        amount: &'a str,
        country: &'a str,
        comment: &'a str,
        processed: bool,
    }
    let mut reader = csv::ReaderBuilder::new().buffer_capacity(1 << 18).from_path(csv)?;
    let mut out = BufWriter::with_capacity(1 << 18, File::create(out)?);
    let mut row = csv::StringRecord::new();
    let mut written = 0;
    while reader.read_record(&mut row)? {
        let field = |n: usize| row.get(n).unwrap_or_default();
        if field(2) == "active" {
            let record = Processed {
                id: field(0),
                name: field(1),
                status: field(2),
                score: field(3),
                amount: field(4),
                country: field(5),
                comment: field(6),
                processed: true,
            };
            serde_json::to_writer(&mut out, &record)?;
            out.write_all(b"\n")?;
            written += 1;
        }
    }
    out.flush()?;
    Ok(written)
}

/// W4: bytes all the way, numbers parsed where they are needed.
pub(crate) fn sum_amounts(csv: &Path) -> Result<f64> {
    let mut reader = csv::ReaderBuilder::new().buffer_capacity(1 << 18).from_path(csv)?;
    let mut row = csv::ByteRecord::new();
    let mut sum = 0.0;
    while reader.read_byte_record(&mut row)? {
        let field = |n: usize| std::str::from_utf8(row.get(n).unwrap_or_default());
        if field(3)?.parse::<i64>()? >= 50 {
            sum += field(4)?.parse::<f64>()?;
        }
    }
    Ok(sum)
}

/// W5: whole documents checked, two fields kept. Answers how many names were written.
pub(crate) fn slow_names(jsonl: &Path, out: &Path) -> Result<u64> {
    #[derive(Deserialize)]
    struct Event<'a> {
        latency_ms: u64,
        #[serde(borrow)]
        user: User<'a>,
    }
    #[derive(Deserialize)]
    struct User<'a> {
        #[serde(borrow)]
        name: std::borrow::Cow<'a, str>,
    }
    let mut reader = BufReader::with_capacity(1 << 18, File::open(jsonl)?);
    let mut out = BufWriter::with_capacity(1 << 18, File::create(out)?);
    let mut line = Vec::new();
    let mut written = 0;
    while reader.read_until(b'\n', &mut line)? > 0 {
        let event: Event<'_> = serde_json::from_slice(&line).context("generated lines are valid JSON")?;
        if event.latency_ms > 500 {
            out.write_all(event.user.name.as_bytes())?;
            out.write_all(b"\n")?;
            written += 1;
        }
        line.clear();
    }
    out.flush()?;
    Ok(written)
}

/// W6: the squares of the even numbers, summed in 128 bits (the sum does not fit 64).
pub(crate) fn sum_of_even_squares() -> u128 {
    (0..black_box(10_000_000_u64)).filter(|n| n % 2 == 0).map(|n| u128::from(n * n)).sum()
}

/// W7: how many batches of 100 the multiples of three among five million doubled numbers make.
pub(crate) fn count_batches() -> u64 {
    let mut batches = 0;
    let mut batch = Vec::with_capacity(100);
    for n in (0..black_box(5_000_000_u64)).map(|n| n * 2).filter(|n| n % 3 == 0) {
        batch.push(n);
        if batch.len() == 100 {
            black_box(&batch);
            batch.clear();
            batches += 1;
        }
    }
    batches + u64::from(!batch.is_empty())
}
