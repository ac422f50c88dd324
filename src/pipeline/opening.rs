//! What a file is, by its name or else by how it begins, and the source that opens it.

use std::fs;
use std::io::Read;
use std::path::Path;

use rusqlite::{Connection, OpenFlags};

use crate::value::{Str, Value};

/// How much of a file is looked at.
const LOOK: usize = 64 << 10;
/// How many of a log's lines that are there come first.
pub const TAILED: usize = 1000;
/// How the header of an SQLite database begins (<https://www.sqlite.org/fileformat.html>).
const SQLITE: &[u8] = b"SQLite format 3\0";
/// The tables and views of a database, as they were made.
const TABLES: &str = "select name, type from sqlite_master where type in ('table', 'view') and name not like 'sqlite_%' order by type, rowid";

/// How many tables are looked into for a row.
const LOOKED_INTO: usize = 20;

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A pipeline.
    Program,
    /// Rows or values, with a reader of their own.
    Records,
    /// A directory.
    Directory,
    /// An SQLite database.
    Database,
    /// Text that may grow: a log, or anything else.
    Lines,
    /// Text behind compression, or in UTF-16: it is read through, and not followed.
    Packed,
}

/// The name's ending, of what is behind compression the one before it: `csv` for `people.csv.gz`.
fn endings(path: &Path) -> (String, bool) {
    let ending = |path: &Path| path.extension().and_then(|e| e.to_str()).unwrap_or_default().to_lowercase();
    match ending(path).as_str() {
        "gz" | "zst" => (ending(Path::new(path.file_stem().unwrap_or_default())), true),
        plain => (plain.to_owned(), false),
    }
}

/// What a file is.
pub fn kind_of(path: &Path) -> Kind {
    if path.is_dir() {
        return Kind::Directory;
    }
    match (endings(path), begins(path)) {
        ((_, false), Some(head)) if head.starts_with(SQLITE) => Kind::Database,
        ((ending, false), _) if matches!(ending.as_str(), "drip" | "py") => Kind::Program,
        ((ending, _), _) if is_records(&ending) => Kind::Records,
        ((ending, false), _) if matches!(ending.as_str(), "db" | "sqlite" | "sqlite3") => Kind::Database,
        ((_, true), _) => Kind::Packed,
        (_, Some(head)) if head.starts_with(&[0xFF, 0xFE]) || head.starts_with(&[0xFE, 0xFF]) => Kind::Packed,
        ((ending, false), Some(head)) if ending.is_empty() && guess(&head).is_some() => Kind::Records,
        _ => Kind::Lines,
    }
}

fn is_records(ending: &str) -> bool {
    matches!(ending, "csv" | "tsv" | "jsonl" | "ndjson" | "json")
}

fn begins(path: &Path) -> Option<Vec<u8>> {
    let mut head = Vec::new();
    // A pipe or a device is not read from: what was taken would be missing.
    if !fs::metadata(path).is_ok_and(|file| file.is_file()) {
        return None;
    }
    fs::File::open(path).ok()?.take(LOOK as u64).read_to_end(&mut head).ok()?;
    Some(head)
}

/// The ending that a file without one could have, by how it begins.
fn guess(head: &[u8]) -> Option<&'static str> {
    let text = String::from_utf8_lossy(head);
    let text = text.trim_start_matches('\u{feff}').trim_start();
    let first = text.lines().next()?;
    let whole = |line: &str| serde_json::from_str::<serde_json::Value>(line).is_ok();
    match first.as_bytes().first()? {
        b'{' if whole(first) => Some("jsonl"),
        b'[' if first.trim_end() == "[" || whole(first) || first.starts_with("[{") => Some("json"),
        _ => None,
    }
}

/// Whether there is an object a line, as `journalctl -o json` and many others write under the name of JSON.
fn is_line_each(head: &[u8]) -> bool {
    let text = String::from_utf8_lossy(head);
    let mut lines = text.trim_start_matches('\u{feff}').lines().filter(|line| !line.trim().is_empty());
    let is_object = |line: &str| line.starts_with('{') && serde_json::from_str::<serde_json::Value>(line).is_ok();
    lines.next().is_some_and(is_object) && lines.next().is_some_and(|line| line.starts_with('{'))
}

/// The source that reads such a file to its end, as a pipeline names it.
pub fn reader(path: &Path) -> String {
    let name = literal(path);
    let (ending, _) = endings(path);
    let ending =
        if ending.is_empty() { begins(path).as_deref().and_then(guess).unwrap_or_default().to_owned() } else { ending };
    if path.is_dir() {
        return format!("walk({name})");
    }
    match ending.as_str() {
        "csv" => format!("read_csv({name}{})", delimiter(path)),
        "tsv" => format!("read_csv({name}, delimiter=\"\\t\")"),
        "jsonl" | "ndjson" => format!("read_jsonl({name})"),
        "json" if begins(path).is_some_and(|head| is_line_each(&head)) => format!("read_jsonl({name})"),
        "json" => format!("read_json({name})"),
        _ if kind_of(path) == Kind::Database => database(path),
        _ => format!("read_lines({name})"),
    }
}

/// How the fields of a file are told apart that calls itself csv and has other signs than commas in its first line.
fn delimiter(path: &Path) -> &'static str {
    let head = begins(path).unwrap_or_default();
    let line = head.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let count = |sign: u8| line.iter().filter(|byte| **byte == sign).count();
    match (count(b','), count(b';'), count(b'\t')) {
        (0, semicolons, 0) if semicolons > 0 => ", delimiter=\";\"",
        (0, 0, tabs) if tabs > 0 => ", delimiter=\"\\t\"",
        _ => "",
    }
}

/// The first table of a database that has a row, with the names of the others beside it.
fn database(path: &Path) -> String {
    let name = literal(path);
    let (mut tables, chosen) = tables(path).unwrap_or_default();
    if tables.is_empty() {
        return format!("query({name}, \"{TABLES}\")");
    }
    let quoted = all_of(&tables.remove(chosen));
    let text = literal(Path::new(&quoted));
    let comment = match tables.as_slice() {
        [] => String::new(),
        others => format!("# more tables: {}\n", others.join(", ").replace(['\n', '\r'], " ")),
    };
    format!("{comment}query({name}, {text})")
}

fn all_of(table: &str) -> String {
    format!("select * from \"{}\"", table.replace('"', "\"\""))
}

/// The tables and views, and which of them is the first that has a row; else the first.
fn tables(path: &Path) -> Option<(Vec<String>, usize)> {
    // Read-only and without a journal: looking leaves nothing behind.
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags).ok()?;
    let mut statement = connection.prepare(TABLES).ok()?;
    let all = statement.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))).ok()?;
    let all = all.collect::<Result<Vec<_>, _>>().ok()?;
    // The first row of a view may take as long as all of them.
    let has_row = |(name, kind): &(String, String)| {
        kind == "table" && connection.query_row(&format!("{} limit 1", all_of(name)), [], |_| Ok(())).is_ok()
    };
    let chosen = all.iter().take(LOOKED_INTO).position(has_row).unwrap_or(0);
    Some((all.into_iter().map(|(name, _)| name).collect(), chosen))
}

/// The pipeline that opens a file that is none, and whether it follows what grows.
pub fn opening(path: &Path) -> (String, bool) {
    match kind_of(path) {
        Kind::Lines => (format!("tail({}, lines={TAILED})\n", literal(path)), true),
        _ => (format!("{}\n", reader(path)), false),
    }
}

/// The path as Python text.
pub fn literal(path: &Path) -> String {
    let repr = Value::Str(Str::decode(path.as_os_str().as_encoded_bytes())).repr();
    // Double quotes where nothing in it needs escaping, as the documentation writes it.
    match repr.strip_prefix('\'').and_then(|rest| rest.strip_suffix('\'')) {
        Some(plain) if !plain.contains(['"', '\\']) => format!("\"{plain}\""),
        _ => repr,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_known_by_its_name_and_else_by_how_it_begins() {
        let folder = tempfile::tempdir().unwrap();
        let cases: [(&str, &[u8], Kind, &str); 16] = [
            ("a.csv", b"a,b\n", Kind::Records, "read_csv({})"),
            ("a.csv.gz", b"\x1f\x8b", Kind::Records, "read_csv({})"),
            ("b.CSV", b"a;b\n1;2\n", Kind::Records, "read_csv({}, delimiter=\";\")"),
            ("b.json", b"[]", Kind::Records, "read_json({})"),
            ("journal.json", b"{\"a\": 1}\n{\"a\": 2}\n", Kind::Records, "read_jsonl({})"),
            ("one.json", b"{\"a\": 1}\n", Kind::Records, "read_json({})"),
            ("b.jsonl.zst", b"", Kind::Records, "read_jsonl({})"),
            ("app.log.gz", b"", Kind::Packed, "read_lines({})"),
            ("app.log", b"", Kind::Lines, "read_lines({})"),
            ("dump", b"{\"a\": 1}\n{\"a\": 2}\n", Kind::Records, "read_jsonl({})"),
            ("list", b"[\n  {\"a\": 1}\n]", Kind::Records, "read_json({})"),
            ("notes", b"[INFO] hello\n", Kind::Lines, "read_lines({})"),
            ("windows.log", b"\xFF\xFEa\0\n\0", Kind::Packed, "read_lines({})"),
            ("excel.csv", b"\xFF\xFEa\0;\0b\0\n\0", Kind::Records, "read_csv({}, delimiter=\";\")"),
            ("p.py", b"print(1)", Kind::Program, "read_lines({})"),
            ("empty", b"", Kind::Lines, "read_lines({})"),
        ];
        for (name, content, kind, expected) in cases {
            let path = folder.path().join(name);
            fs::write(&path, content).unwrap();
            assert_eq!(kind_of(&path), kind, "{name}");
            assert_eq!(reader(&path), expected.replace("{}", &literal(&path)), "{name}");
        }
        assert_eq!(
            (kind_of(folder.path()), reader(folder.path())),
            (Kind::Directory, format!("walk({})", literal(folder.path())))
        );
    }

    #[test]
    fn a_database_opens_with_its_first_table_that_has_a_row_and_is_left_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("shop.data");
        let connection = Connection::open(&path).unwrap();
        let made = "create table blank (z); create table \"a \"\"b\" (x); insert into \"a \"\"b\" values (1); create table orders (y);";
        connection.execute_batch(made).unwrap();
        drop(connection);
        let before = fs::read(&path).unwrap();
        assert_eq!(kind_of(&path), Kind::Database);
        let text = reader(&path);
        assert!(text.starts_with("# more tables: blank, orders\nquery("), "{text}");
        assert!(text.contains("a \\\"\\\"b") || text.contains("a \"\"b"), "{text}");
        assert!(crate::catalog::check(&text).is_ok(), "{text}");
        assert_eq!((fs::read(&path).unwrap(), fs::read_dir(folder.path()).unwrap().count()), (before, 1));
    }
}
