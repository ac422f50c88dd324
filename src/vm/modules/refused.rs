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
