//! An SQLite database, opened so that nothing about it changes: no lock that outlasts the reading, no file beside it.
//!
//! A database in WAL mode is the trap: a plain read-only connection creates `-wal` and `-shm` beside it and leaves them there.
//! Where it has no log, nobody has it open, and it is read as immutable; where it has one with an index, the index is used as it
//! is. A log without an index could only be read by writing one, and is refused.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use rusqlite::{Connection, ErrorCode, OpenFlags};

use crate::lang::nearest;

/// Why a database cannot be read.
#[derive(Debug)]
pub(super) struct Problem {
    /// Whether it lies with the file, and not with what is asked.
    pub(super) of_file: bool,
    /// In words.
    pub(super) text: String,
    /// One way out.
    pub(super) help: Option<String>,
}

/// How a database is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Access {
    /// With shared locks, as others may write.
    Shared,
    /// With the index of its write-ahead log.
    Log,
    /// As a file that nobody changes.
    Immutable,
}

/// An opened database.
pub(super) struct Database {
    pub(super) connection: Connection,
    access: Access,
    path: PathBuf,
    state: Option<(u64, SystemTime)>,
}

/// The bytes of the header that tell the journal's mode.
const HEADER: usize = 20;
const WAL: u8 = 2;

impl Database {
    /// Opens a database that is there.
    ///
    /// # Errors
    /// In words.
    pub(super) fn open(path: &Path) -> Result<Self, Problem> {
        let path = path.canonicalize().map_err(|error| of_file(error.to_string()))?;
        let access = access(&path)?;
        let parameters = match access {
            Access::Shared => "mode=ro",
            Access::Log => "mode=ro&readonly_shm=1",
            Access::Immutable => "mode=ro&immutable=1",
        };
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let uri = format!("file:{}?{parameters}", escaped(&path));
        let connection = Connection::open_with_flags(uri, flags).map_err(|error| problem(&error, None))?;
        let state = state(&path);
        Ok(Self { connection, access, path, state })
    }

    /// What changed while it was read as a file that nobody changes, in words.
    pub(super) fn disturbed(&self) -> Option<String> {
        let changed = self.access == Access::Immutable && state(&self.path) != self.state;
        changed.then(|| "the database was written to while it was read: rows may be missing or mixed".to_owned())
    }
}

fn beside(path: &Path, end: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(end);
    name.into()
}

fn state(path: &Path) -> Option<(u64, SystemTime)> {
    let metadata = fs::metadata(path).ok()?;
    Some((metadata.len(), metadata.modified().ok()?))
}

fn access(path: &Path) -> Result<Access, Problem> {
    let header = || -> io::Result<Vec<u8>> {
        let mut header = Vec::with_capacity(HEADER);
        File::open(path)?.take(HEADER as u64).read_to_end(&mut header)?;
        Ok(header)
    };
    let header = header().map_err(|error| of_file(error.to_string()))?;
    if header.get(HEADER - 1) != Some(&WAL) {
        return Ok(Access::Shared);
    }
    let log = beside(path, "-wal");
    if !fs::metadata(&log).is_ok_and(|log| log.len() > 0) {
        return Ok(Access::Immutable);
    }
    if beside(path, "-shm").exists() {
        return Ok(Access::Log);
    }
    let name = log.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Err(Problem {
        of_file: true,
        text: format!("part of the database is in {name}, which cannot be read without writing beside it"),
        help: Some(
            "open it once with its own program, which takes the log in, or copy both files elsewhere".to_owned(),
        ),
    })
}

/// A path as it stands in a URI.
fn escaped(path: &Path) -> String {
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"/-_.~".contains(byte);
    path.as_os_str()
        .as_encoded_bytes()
        .iter()
        .map(|byte| if plain(byte) { char::from(*byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}

fn of_file(text: String) -> Problem {
    Problem { of_file: true, text, help: None }
}

/// What SQLite says, in its words; with a near name where it misses a table.
pub(super) fn problem(error: &rusqlite::Error, connection: Option<&Connection>) -> Problem {
    let text = match error {
        rusqlite::Error::SqliteFailure(_, Some(text)) => text.clone(),
        rusqlite::Error::MultipleStatement => "You can only execute one statement at a time.".to_owned(),
        other => other.to_string(),
    };
    let of_file = matches!(
        error.sqlite_error_code(),
        Some(
            ErrorCode::CannotOpen
                | ErrorCode::NotADatabase
                | ErrorCode::DatabaseCorrupt
                | ErrorCode::SystemIoFailure
                | ErrorCode::PermissionDenied
                | ErrorCode::ReadOnly
                | ErrorCode::DatabaseBusy
                | ErrorCode::DatabaseLocked
        )
    );
    let missing = text.strip_prefix("no such table: ");
    let help = missing.zip(connection).map(|(missing, connection)| {
        let tables = tables(connection).unwrap_or_default();
        match nearest(missing, tables.iter().map(String::as_str)) {
            Some(near) => format!("did you mean '{near}'?"),
            None if tables.is_empty() => "the database has no tables".to_owned(),
            None => format!("the database has {}", tables.join(", ")),
        }
    });
    Problem { of_file, text, help }
}

fn tables(connection: &Connection) -> rusqlite::Result<Vec<String>> {
    let mut statement =
        connection.prepare("select name from sqlite_master where type in ('table', 'view') order by name limit 50")?;
    statement.query_map([], |row| row.get(0))?.collect()
}
