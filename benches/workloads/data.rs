//! The three input files of the workloads: the same size gives the same bytes, always.
//!
//! Their shape is that of real traffic: a log with 5 % errors, a CSV with quotes, commas, newlines and non-ASCII names,
//! JSON lines with nested records and escapes.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

const METHODS: [&str; 8] = ["GET", "GET", "GET", "GET", "POST", "PUT", "DELETE", "GET"];
const PATHS: [&str; 8] = [
    "/api/v1/items/",
    "/api/v1/orders/",
    "/api/v1/users/",
    "/api/v2/search/",
    "/static/img/",
    "/api/v1/cart/",
    "/health/",
    "/api/v2/reports/monthly/",
];
const FAILURES: [&str; 4] = [
    r#"err="connection reset by peer""#,
    "err=timeout",
    r#"err="upstream 503""#,
    r#"err="disk quota exceeded on /var/data""#,
];
const FIRST: [&str; 16] = [
    "anna", "ben", "carla", "dmitri", "eve", "farid", "grace", "hugo", "ines", "jon", "kim", "lars", "maya", "noor",
    "otto", "zoë",
];
const LAST: [&str; 16] = [
    "Smith", "Garcia", "Lee", "Khan", "Novak", "Rossi", "Müller", "Tanaka", "Brown", "Silva", "Ivanova", "Okafor",
    "Dubois", "Haddad", "Jensen", "Wong",
];
const COUNTRIES: [&str; 16] =
    ["DE", "US", "FR", "GB", "JP", "BR", "IN", "NG", "CA", "AU", "ES", "IT", "PL", "SE", "MX", "ZA"];
const STATUS: [&str; 4] = ["active", "active", "inactive", "pending"];
const LEVELS: [&str; 8] = ["info", "info", "info", "info", "info", "debug", "warn", "error"];
const WORDS: [&str; 32] = [
    "prompt",
    "payer",
    "likes",
    "blue",
    "prefers",
    "email",
    "call",
    "after",
    "lunch",
    "vip",
    "renewal",
    "due",
    "next",
    "quarter",
    "trial",
    "account",
    "needs",
    "review",
    "returned",
    "item",
    "twice",
    "long",
    "time",
    "customer",
    "newsletter",
    "opt",
    "out",
    "gift",
    "card",
    "balance",
    "low",
    "urgent",
];
const TAGS: [&str; 16] = [
    "web",
    "mobile",
    "beta",
    "eu-west",
    "us-east",
    "canary",
    "batch",
    "cron",
    "retry",
    "cache-miss",
    "slow",
    "internal",
    "premium",
    "bot",
    "a/b",
    "v2",
];

/// Where the files of one size are, and how long each is in bytes.
#[derive(Debug)]
pub(crate) struct Data {
    pub(crate) directory: PathBuf,
    pub(crate) log: Input,
    pub(crate) csv: Input,
    pub(crate) jsonl: Input,
}

#[derive(Debug)]
pub(crate) struct Input {
    pub(crate) path: PathBuf,
    pub(crate) bytes: u64,
}

/// Makes what is not there yet: a log of `mib` MiB, a CSV of 300/1024 and JSON lines of 500/1024 of that. A file ends
/// with the first whole record at or past its size.
pub(crate) fn prepare(root: &Path, mib: u64) -> io::Result<Data> {
    let directory = root.join(format!("{mib}-mib"));
    fs::create_dir_all(&directory)?;
    let size = mib * 1024 * 1024;
    let input = |name: &str, limit: u64, header: &str, record: fn(&mut Dice, &mut Clock, u64) -> String| {
        let path = directory.join(name);
        if !path.exists() {
            let unfinished = directory.join(format!("{name}.unfinished"));
            write_records(&unfinished, limit, header, record)?;
            fs::rename(&unfinished, &path)?;
        }
        let bytes = fs::metadata(&path)?.len();
        io::Result::Ok(Input { path, bytes })
    };
    Ok(Data {
        log: input("app.log", size, "", log_line)?,
        csv: input("people.csv", size * 300 / 1024, "id,name,status,score,amount,country,comment\n", csv_record)?,
        jsonl: input("events.jsonl", size * 500 / 1024, "", json_line)?,
        directory,
    })
}

fn write_records(
    path: &Path,
    limit: u64,
    header: &str,
    record: fn(&mut Dice, &mut Clock, u64) -> String,
) -> io::Result<()> {
    let mut file = BufWriter::with_capacity(1 << 20, File::create(path)?);
    let (mut dice, mut clock) = (Dice(20_261_122), Clock { millisecond: 212 });
    let (mut written, mut number) = (header.len() as u64, 0);
    file.write_all(header.as_bytes())?;
    while written < limit {
        number += 1;
        let text = record(&mut dice, &mut clock, number);
        file.write_all(text.as_bytes())?;
        written += text.len() as u64;
    }
    file.flush()
}

fn log_line(dice: &mut Dice, clock: &mut Clock, _: u64) -> String {
    let time = clock.tick(dice.below(16));
    let level = match dice.below(100) {
        0..80 => "INFO",
        80..90 => "DEBUG",
        90..95 => "WARN",
        _ => "ERROR",
    };
    let service = dice.below(64);
    let (method, path, item) = (dice.pick(&METHODS), dice.pick(&PATHS), dice.below(65_536));
    let (user, number) = (dice.pick(&FIRST), dice.below(1024));
    let latency = dice.below(256);
    if level == "ERROR" {
        let (slow, failure) = (latency * 7, dice.pick(&FAILURES));
        format!("{time}|ERROR|svc-{service:02}|{method} {path}{item} 500 {slow}ms user={user}{number} {failure}\n")
    } else {
        let status = if dice.below(32) == 0 { 404 } else { 200 };
        format!("{time}|{level}|svc-{service:02}|{method} {path}{item} {status} {latency}ms user={user}{number}\n")
    }
}

fn csv_record(dice: &mut Dice, _: &mut Clock, number: u64) -> String {
    let (first, last, status) = (dice.pick(&FIRST), dice.pick(&LAST), dice.pick(&STATUS));
    let (score, cents, country) = (dice.below(101), dice.below(1 << 20), dice.pick(&COUNTRIES));
    let words: Vec<&str> = (0..2 + dice.below(8)).map(|_| dice.pick(&WORDS)).collect();
    let (head, rest) = (words[0], words[1..].join(" "));
    let comment = match dice.below(1000) {
        0..50 => format!("\"{head}, {rest}\""),
        50..100 => format!("\"said \"\"{head}\"\", then {rest}\""),
        100..103 => format!("\"{head}\n{}\"", words[1..].join(", ")),
        103..130 => String::new(),
        _ => format!("{head} {rest}"),
    };
    let (whole, part) = (cents / 100, cents % 100);
    format!("{number},{first} {last},{status},{score},{whole}.{part:02},{country},{comment}\n")
}

fn json_line(dice: &mut Dice, clock: &mut Clock, number: u64) -> String {
    let (time, level) = (clock.tick(dice.below(64)), dice.pick(&LEVELS));
    let user = dice.below(65_536);
    let quoted = if user % 1024 == 7 { r#"\"q\" "# } else { "" };
    let name = FIRST[(user % 16) as usize];
    let (country, method, path, item) =
        (dice.pick(&COUNTRIES), dice.pick(&METHODS), dice.pick(&PATHS), dice.below(65_536));
    let (bytes, cpu, ok) = (item * 3, dice.below(10_000), level != "error");
    let latency = dice.below(512) * if dice.below(8) == 0 { 5 } else { 1 };
    let tags: Vec<String> = (0..dice.below(4)).map(|_| format!("\"{}\"", dice.pick(&TAGS))).collect();
    let (tags, one, two) = (tags.join(","), dice.pick(&WORDS), dice.pick(&WORDS));
    format!(
        "{{\"ts\":\"{time}\",\"level\":\"{level}\",\
         \"user\":{{\"id\":{user},\"name\":\"{quoted}{name}_{user}\",\"geo\":{{\"country\":\"{country}\"}}}},\
         \"request\":{{\"method\":\"{method}\",\"path\":\"{path}{item}\",\"bytes\":{bytes}}},\"latency_ms\":{latency},\
         \"cpu\":0.{cpu:04},\"ok\":{ok},\"tags\":[{tags}],\"msg\":\"{one} {two} \\u2013 seq {number}\"}}\n"
    )
}

/// SplitMix64 (Steele, Lea and Flood, 2014).
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        // The high half of the product is uniform enough below 2^32, and has no division.
        ((u128::from(z ^ (z >> 31)) * u128::from(bound)) >> 64) as u64
    }

    fn pick<'a>(&mut self, values: &[&'a str]) -> &'a str {
        values[self.below(values.len() as u64) as usize]
    }
}

/// Milliseconds since 2026-11-22T06:12:01Z.
struct Clock {
    millisecond: u64,
}

impl Clock {
    fn tick(&mut self, milliseconds: u64) -> String {
        self.millisecond += milliseconds;
        let (second, thousandth) = (self.millisecond / 1000 + 6 * 3600 + 12 * 60 + 1, self.millisecond % 1000);
        let (hour, minute) = (second / 3600 % 24, second / 60 % 60);
        let (mut year, mut month, mut day) = (2026, 11, 22 + second / 86_400);
        while day > days_in(year, month) {
            day -= days_in(year, month);
            (year, month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
        }
        format!("{year}-{month:02}-{day:02}T{hour:02}:{minute:02}:{:02}.{thousandth:03}Z", second % 60)
    }
}

fn days_in(year: u64, month: u64) -> u64 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}
