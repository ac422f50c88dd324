//! Running the binary in the project's root, where `sample_data` is.

use std::io::Write;
use std::process::{Child, Command, Output, Stdio};

use serde_json::Value as Json;

/// What a run came to.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) out: String,
    pub(crate) err: String,
    pub(crate) code: i32,
}

impl From<Output> for Ran {
    fn from(output: Output) -> Self {
        Self {
            out: String::from_utf8_lossy(&output.stdout).into_owned(),
            err: String::from_utf8_lossy(&output.stderr).into_owned(),
            code: output.status.code().expect("it ended by itself"),
        }
    }
}

impl Ran {
    /// The lines of standard output of a run that went well.
    pub(crate) fn lines(&self) -> Vec<&str> {
        assert_eq!(self.code, 0, "{self:?}");
        self.out.lines().collect()
    }

    /// The object of `--stats=json`: the last line of standard error.
    pub(crate) fn stats(&self) -> Json {
        let line = self.err.lines().last().expect("the statistics are there");
        serde_json::from_str(line).expect("the statistics are JSON")
    }
}

pub(crate) fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_drip"));
    command.args(arguments).stdin(Stdio::null()).env_remove("RUST_BACKTRACE");
    command
}

/// Runs it with these arguments and nothing on standard input.
pub(crate) fn drip(arguments: &[&str]) -> Ran {
    command(arguments).output().expect("the binary starts").into()
}

/// Runs it with this text on standard input.
pub(crate) fn drip_reading(arguments: &[&str], input: &[u8]) -> Ran {
    let mut child = spawn(arguments);
    let mut stdin = child.stdin.take().expect("it is piped");
    // It may end before it has read everything.
    let _ = stdin.write_all(input);
    drop(stdin);
    child.wait_with_output().expect("it ends").into()
}

/// Starts it with all three streams piped.
pub(crate) fn spawn(arguments: &[&str]) -> Child {
    let mut command = command(arguments);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the binary starts")
}
