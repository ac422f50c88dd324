//! Which lines go on with the one before, by indentation and by what runtimes write of a fault.

use memchr::memmem::find;

use crate::catalog::severity::Severity;

/// Where the lines of an event stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Within {
    /// An ordinary line, or indented ones after it.
    #[default]
    Plain,
    /// Frames of a Python traceback: the line of the exception is still to come.
    PythonFrames,
    /// After that line: another traceback may follow it.
    PythonEnd,
    /// After the words that say so.
    PythonChain,
    /// After `thread ... panicked at ...:`, whose message is the next line.
    RustMessage,
    /// After the message of a Rust panic.
    Rust,
    /// Within what Go writes of a panic: goroutines, their calls, blank lines between.
    Go,
}

/// Tells the first lines of events from those that go on with them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Traces {
    within: Within,
    /// How many lines the event has.
    lines: usize,
    /// Whether the event's first line tells of a fault, which a trace may explain.
    is_fault: bool,
    /// Whether that line names the exception itself: another that does tells of another fault.
    is_named: bool,
}

impl Traces {
    /// Whether the line goes on with the event; takes it in as a part of that, or as the first of the next.
    pub(crate) fn takes(&mut self, line: &[u8]) -> bool {
        let goes_on = self.lines > 0 && self.goes_on(line);
        if goes_on {
            self.lines += 1;
        } else {
            self.lines = 1;
            self.is_fault = Severity::of_line(line).is_some_and(|severity| severity >= Severity::Error);
            self.is_named = names_exception(line);
            self.within = begun_by(line).unwrap_or_default();
        }
        goes_on
    }

    /// The event is over, whatever comes.
    pub(crate) fn end(&mut self) {
        *self = Self::default();
    }

    fn goes_on(&mut self, line: &[u8]) -> bool {
        let (goes_on, within) = self.after(line);
        self.within = within;
        goes_on
    }

    fn after(&self, line: &[u8]) -> (bool, Within) {
        use Within as W;
        let blank = line.trim_ascii().is_empty();
        let indented = !blank && line[0].is_ascii_whitespace();
        let same = self.within;
        // A fault that was told, and then thrown: the trace belongs to what told it.
        if let Some(within) = begun_by(line) {
            let explains = match same {
                W::Plain => self.is_fault && self.lines == 1,
                W::PythonChain => within == W::PythonFrames,
                W::Go => within == W::Go,
                _ => false,
            };
            return (explains, within);
        }
        match same {
            _ if indented => (true, same),
            W::PythonFrames => (!blank, W::PythonEnd),
            W::PythonEnd if says_another_follows(line) => (true, W::PythonChain),
            W::PythonEnd | W::PythonChain => (blank, same),
            W::RustMessage => (true, W::Rust),
            W::Rust => (line.starts_with(b"note: ") || line.starts_with(b"stack backtrace:"), same),
            W::Go => (blank || is_of_go(line), same),
            W::Plain => {
                let names_fault = self.is_fault && self.lines == 1 && !self.is_named && names_exception(line);
                (!blank && (names_fault || is_of_a_trace(line) || self.closes(line)), same)
            }
        }
    }

    /// `}` and the like after lines that were indented.
    fn closes(&self, line: &[u8]) -> bool {
        self.lines > 1 && line.iter().all(|byte| matches!(byte, b'}' | b']' | b')' | b',' | b';'))
    }
}

/// What a trace that begins with this line is within.
fn begun_by(line: &[u8]) -> Option<Within> {
    if line.starts_with(b"Traceback (most recent call last):") {
        return Some(Within::PythonFrames);
    }
    if line.starts_with(b"panic: ") || line.starts_with(b"fatal error: ") || is_goroutine(line) {
        return Some(Within::Go);
    }
    if line.starts_with(b"thread '") && find(line, b" panicked at ").is_some() {
        return Some(if line.ends_with(b":") { Within::RustMessage } else { Within::Rust });
    }
    None
}

fn says_another_follows(line: &[u8]) -> bool {
    line.starts_with(b"During handling of the above exception, another exception occurred:")
        || line.starts_with(b"The above exception was the direct cause of the following exception:")
}

/// `goroutine 1 [running]:`
fn is_goroutine(line: &[u8]) -> bool {
    line.strip_prefix(b"goroutine ").is_some_and(|rest| rest.first().is_some_and(u8::is_ascii_digit))
        && line.ends_with(b"]:")
}

/// A call (`main.(*Server).serve(0xc000010)`), and what else stands unindented in Go's traces.
fn is_of_go(line: &[u8]) -> bool {
    const BEGINNINGS: [&[u8]; 5] =
        [b"[signal ", b"created by ", b"exit status ", b"runtime: ", b"...additional frames elided..."];
    let is_call = || {
        let name = line.iter().position(|byte| byte.is_ascii_whitespace() || *byte >= 0x80).unwrap_or(line.len());
        memchr::memchr(b'.', &line[..name]).is_some()
            && memchr::memchr(b'(', &line[..name]).is_some()
            && line.ends_with(b")")
    };
    BEGINNINGS.iter().any(|beginning| line.starts_with(beginning)) || is_call()
}

/// Unindented lines that stand in traces only: Java's, and PHP's.
fn is_of_a_trace(line: &[u8]) -> bool {
    const BEGINNINGS: [&[u8]; 5] = [b"Caused by: ", b"Suppressed: ", b"... ", b"Stack trace:", b"--- End of "];
    let is_numbered = line
        .strip_prefix(b"#")
        .is_some_and(|rest| rest.first().is_some_and(u8::is_ascii_digit) && rest.contains(&b' '));
    BEGINNINGS.iter().any(|beginning| line.starts_with(beginning)) || is_numbered
}

/// `java.lang.IllegalStateException: closed`, which a logger writes below its own line.
fn names_exception(line: &[u8]) -> bool {
    let is_of_name = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'$' | b'_');
    let name = line.iter().take_while(|byte| is_of_name(byte)).count();
    let (name, rest) = line.split_at(name);
    let ends_so = [&b"Exception"[..], b"Error", b"Throwable", b"Warning", b"Exit", b"Interrupt"];
    ends_so.iter().any(|end| name.ends_with(end)) && (rest.is_empty() || rest.starts_with(b":"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first line of each event.
    fn firsts(text: &str) -> Vec<&str> {
        let mut traces = Traces::default();
        text.lines().filter(|line| !traces.takes(line.as_bytes())).collect()
    }

    #[test]
    fn python_tracebacks_belong_to_the_line_that_told_of_them_and_chains_stay_together() {
        let text = "\
2026-11-22 06:12:00 ERROR it broke
Traceback (most recent call last):
  File \"a.py\", line 1, in <module>
    1 / 0
    ~~^~~
ZeroDivisionError: division by zero

During handling of the above exception, another exception occurred:

Traceback (most recent call last):
  File \"a.py\", line 3, in <module>
    raise ValueError
ValueError
2026-11-22 06:12:01 INFO on";
        assert_eq!(firsts(text), ["2026-11-22 06:12:00 ERROR it broke", "2026-11-22 06:12:01 INFO on"]);
        let alone = "INFO fine\nTraceback (most recent call last):\n  File \"a.py\"\nKeyError: 'a'\nINFO on";
        assert_eq!(firsts(alone), ["INFO fine", "Traceback (most recent call last):", "INFO on"]);
        let twice = "Traceback (most recent call last):\n  x\nA: b\nTraceback (most recent call last):\n  y\nC: d";
        assert_eq!(
            firsts(twice).len(),
            2,
            "two tracebacks with nothing between them are two unless they say otherwise"
        );
    }

    #[test]
    fn one_line_that_names_a_fault_after_another_is_another_fault() {
        let text = "Error:  java/nio/A.java\nError:  java/nio/B.java\nError:  java/nio/C.java";
        assert_eq!(firsts(text).len(), 3);
    }

    #[test]
    fn java_s_causes_and_the_class_below_the_logger_s_line() {
        let text = "\
12:00:01 ERROR [main] c.e.App - failed
java.lang.IllegalStateException: closed
\tat com.example.App.run(App.java:7)
Caused by: java.io.IOException: gone
\tat com.example.Io.read(Io.java:3)
\t... 12 more
12:00:02 INFO [main] c.e.App - on
Exception in thread \"main\" java.lang.NullPointerException
\tat com.example.App.main(App.java:1)
12:00:03 INFO done";
        assert_eq!(firsts(text).len(), 4, "{:?}", firsts(text));
    }

    #[test]
    fn go_panics_keep_their_goroutines() {
        let text = "\
2026/11/22 06:12:01 serving
panic: runtime error: index out of range [5] with length 3
[signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x1]

goroutine 1 [running]:
main.(*Server).serve(0xc000010)
\t/src/main.go:8 +0x1d
created by net/http.(*Server).Serve in goroutine 7
\t/go/src/net/http/server.go:3086 +0x5cb

goroutine 7 [chan receive]:
main.main()
\t/src/main.go:3 +0x1d
exit status 2
2026/11/22 06:12:02 serving";
        let first = ["2026/11/22 06:12:01 serving", "panic: runtime error: index out of range [5] with length 3"];
        assert_eq!(firsts(text)[..2], first);
        assert_eq!(firsts(text).len(), 3);
    }

    #[test]
    fn rust_panics_keep_message_note_and_backtrace() {
        let text = "\
thread 'main' panicked at src/main.rs:2:5:
index out of bounds: the len is 3 but the index is 99
note: run with `RUST_BACKTRACE=1` environment variable to display a backtrace
stack backtrace:
   0: std::panicking::begin_panic_handler
             at /rustc/std/src/panicking.rs:697:5
note: Some details are omitted, run with `RUST_BACKTRACE=full` for a verbose backtrace.
[2026-11-22T06:12:01Z INFO app] on";
        assert_eq!(firsts(text).len(), 2, "{:?}", firsts(text));
    }

    #[test]
    fn indented_lines_and_the_bracket_that_closes_them_go_on() {
        let text = "INFO got {\n  a: 1,\n  b: [\n    2\n  ]\n}\nINFO on\n}\n\tat x";
        assert_eq!(firsts(text), ["INFO got {", "INFO on", "}"]);
        assert_eq!(firsts("a\n\nb"), ["a", "", "b"]);
    }
}
