//! What modules have in Python and not here, because it writes, runs something, or looks at what is nobody's business.

use crate::value::{Exc, ExcType, Exception};

const WRITES: &[(&str, &[&str])] = &[(
    "os",
    &[
        "chmod",
        "chown",
        "close",
        "fdopen",
        "ftruncate",
        "link",
        "makedirs",
        "mkdir",
        "mkfifo",
        "open",
        "remove",
        "removedirs",
        "rename",
        "renames",
        "replace",
        "rmdir",
        "symlink",
        "truncate",
        "unlink",
        "utime",
        "write",
    ],
)];

const RUNS: &[(&str, &[&str])] = &[
    (
        "os",
        &[
            "_exit",
            "abort",
            "execl",
            "execv",
            "execve",
            "execvp",
            "fork",
            "kill",
            "killpg",
            "popen",
            "posix_spawn",
            "spawnl",
            "spawnv",
            "startfile",
            "system",
            "wait",
            "waitpid",
        ],
    ),
    ("sys", &["_getframe", "modules", "path", "setprofile", "settrace"]),
];

const PRIVATE: &[(&str, &[&str])] = &[(
    "os",
    &[
        "environ", "environb", "getenv", "getenvb", "getlogin", "getpid", "getppid", "getuid", "putenv", "unsetenv",
        "uname",
    ],
)];

/// `PermissionError` for what is refused.
pub(super) fn check(module: &str, name: &str) -> Result<(), Exc> {
    let among = |rooms: &[(&str, &[&str])]| rooms.iter().any(|(room, names)| *room == module && names.contains(&name));
    let (why, way) = if among(WRITES) {
        ("code here only reads", "a sink in the pipeline writes: write_lines(path), write_jsonl(path), write_csv(path)")
    } else if among(RUNS) {
        (
            "code here has no way to other programs, nor to the interpreter",
            "what another program gives comes in by stdin()",
        )
    } else if among(PRIVATE) {
        ("code here sees nothing of the environment or the process", "write the value into the pipeline's text")
    } else {
        return Ok(());
    };
    let exc = Exception::with_message(ExcType::PermissionError, format!("{module}.{name} is not possible: {why}"));
    exc.advise(way);
    Err(exc)
}

/// The way out for a module that Python, or its surroundings, have and that is not here.
pub(super) fn way_out(module: &str) -> Option<&'static str> {
    Some(match module {
        "threading" | "_thread" | "multiprocessing" | "concurrent" => {
            "nothing runs at the same time here: asyncio.gather() and merge(a, b) take turns"
        }
        "subprocess" | "pty" | "signal" | "ctypes" => {
            "code here has no way to other programs: what one gives comes in by stdin()"
        }
        "socket" | "ssl" | "urllib" | "http" | "requests" | "httpx" | "aiohttp" | "ftplib" | "smtplib" => {
            "code here has no way to the network: the source paginate(url) fetches pages when they are asked for"
        }
        "sqlite3" => "the source query(database, sql) reads rows when they are asked for",
        "pandas" | "polars" | "numpy" | "pyarrow" => {
            "read_csv(path) gives records, and select, count_by, stats, top, histogram are stages over them"
        }
        "optparse" | "getopt" | "click" | "typer" => "argparse reads what follows the file's name: drip run FILE ARGS",
        "tempfile" | "shutil" => "code here only reads; write_lines(path), write_jsonl(path), write_csv(path) write",
        "glob" => "pathlib.Path('.').glob('*.csv') finds files, and so does the source walk(root)",
        "pickle" | "marshal" | "shelve" | "yaml" | "toml" | "tomllib" => "json.loads() and read_json(path) read data",
        "gzip" | "bz2" | "lzma" | "zipfile" | "tarfile" => "the sources read .gz and .zst files through",
        "more_itertools" | "toolz" | "cytoolz" => {
            "stages do that: batched, windowed, interleave, flatten, unique, first"
        }
        "array" => "int.from_bytes(data, 'big') reads numbers from bytes, and bytes(numbers) writes them",
        "cmath" => "complex numbers have +, -, *, /, ** and abs()",
        "unittest" | "pytest" | "doctest" => "assert says what has to hold",
        "tqdm" | "rich" => "the stage progress() shows how far it is",
        "zoneinfo" | "dateutil" | "pytz" => "datetime has dates, times and fixed time zones",
        "ast" => "json.loads() reads values from text",
        "gc" => "what nobody holds is let go at once",
        _ => return None,
    })
}
