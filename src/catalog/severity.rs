//! How grave a log line is, as far as the line itself tells.

use memchr::memmem::{find, find_iter};

/// How far into a line the words of a level are looked for, in bytes: what comes later is message.
const HEAD: usize = 200;
/// How far into a line of JSON its level is looked for, in bytes.
const JSON_HEAD: usize = 4096;

/// How grave a line is; the greater the graver.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Finer than debugging.
    Trace,
    /// For whoever looks for a fault.
    Debug,
    /// What goes as it should.
    Info,
    /// What may come to no good.
    Warning,
    /// What failed.
    Error,
    /// What ended the program, or should wake somebody.
    Fatal,
}

impl Severity {
    /// All of them, the gravest first.
    pub const ALL: [Self; 6] = [Self::Fatal, Self::Error, Self::Warning, Self::Info, Self::Debug, Self::Trace];

    /// The word for it, in lower case.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Trace => "trace",
            Self::Debug => "debug",
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
            Self::Fatal => "fatal",
        }
    }

    /// What a level's name means, in any case: `WARN`, `err`, `SEVERE`.
    pub fn of_word(word: &[u8]) -> Option<Self> {
        let mut lower = [0; 9];
        let lower = lower.get_mut(..word.len())?;
        lower.copy_from_slice(word);
        lower.make_ascii_lowercase();
        Some(match &*lower {
            b"fatal" | b"ftl" | b"crit" | b"critical" | b"emerg" | b"emergency" | b"alert" | b"panic" => Self::Fatal,
            b"error" | b"err" | b"eror" | b"severe" | b"failed" | b"failure" => Self::Error,
            b"warn" | b"warning" | b"wrn" => Self::Warning,
            b"info" | b"inf" | b"notice" | b"note" | b"config" => Self::Info,
            b"debug" | b"dbg" | b"debu" | b"fine" => Self::Debug,
            b"trace" | b"trc" | b"finer" | b"finest" => Self::Trace,
            _ => return None,
        })
    }

    /// What a line says of itself: by the field of its level, its priority, its status, the word of a level, or as the first line
    /// of a stack trace. `None` where it says nothing.
    pub fn of_line(line: &[u8]) -> Option<Self> {
        let line = line.trim_ascii_start();
        match line.first()? {
            b'{' => of_json(&line[..line.len().min(JSON_HEAD)]),
            b'<' => of_priority(line).or_else(|| of_words(line)),
            _ => of_glog(line)
                .or_else(|| of_status(line))
                .or_else(|| of_trace(line))
                .or_else(|| of_words(line))
                .or_else(|| of_phrase(line)),
        }
    }
}

const JSON_KEYS: [&[u8]; 6] =
    [b"\"level\"", b"\"lvl\"", b"\"severity\"", b"\"levelname\"", b"\"log.level\"", b"\"loglevel\""];

fn of_json(line: &[u8]) -> Option<Severity> {
    let level = |key: &[u8], at: usize| {
        let after = line[at + key.len()..].trim_ascii_start();
        let value = after.strip_prefix(b":")?.trim_ascii_start();
        match value.strip_prefix(b"\"") {
            Some(text) => Severity::of_word(&text[..memchr::memchr(b'"', text)?]),
            None => of_number(value),
        }
    };
    JSON_KEYS.iter().find_map(|key| find_iter(line, key).find_map(|at| level(key, at)))
}

/// The numbers of bunyan and pino.
fn of_number(value: &[u8]) -> Option<Severity> {
    let digits = value.iter().take_while(|byte| byte.is_ascii_digit()).count();
    Some(match &value[..digits] {
        b"10" => Severity::Trace,
        b"20" => Severity::Debug,
        b"30" => Severity::Info,
        b"40" => Severity::Warning,
        b"50" => Severity::Error,
        b"60" => Severity::Fatal,
        _ => return None,
    })
}

/// `<34>`: the severity of syslog is what eight does not divide.
fn of_priority(line: &[u8]) -> Option<Severity> {
    let end = memchr::memchr(b'>', &line[..line.len().min(5)])?;
    let priority: u16 = std::str::from_utf8(&line[1..end]).ok()?.parse().ok().filter(|priority| *priority < 192)?;
    Some(match priority % 8 {
        0..=2 => Severity::Fatal,
        3 => Severity::Error,
        4 => Severity::Warning,
        5 | 6 => Severity::Info,
        _ => Severity::Debug,
    })
}

/// `E1122 06:12:01`, with the year before the month or not.
fn of_glog(line: &[u8]) -> Option<Severity> {
    let severity = match line.first()? {
        b'I' => Severity::Info,
        b'W' => Severity::Warning,
        b'E' => Severity::Error,
        b'F' => Severity::Fatal,
        _ => return None,
    };
    let digits = line[1..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    let clock = line.get(1 + digits..1 + digits + 4)?;
    let is_stamp = matches!(digits, 4 | 8) && clock[0] == b' ' && clock[1].is_ascii_digit() && clock[3] == b':';
    is_stamp.then_some(severity)
}

/// `[time] "request" 503 12`: the status of an access log.
fn of_status(line: &[u8]) -> Option<Severity> {
    let request = find(line, b"] \"")? + 3;
    let rest = &line[request..];
    let status = rest.windows(6).find_map(|six| match six {
        [b'"', b' ', status @ (b'1'..=b'5'), b'0'..=b'9', b'0'..=b'9', b' '] => Some(*status),
        _ => None,
    })?;
    Some(match status {
        b'5' => Severity::Error,
        b'4' => Severity::Warning,
        _ => Severity::Info,
    })
}

/// The first lines of what runtimes write when something is thrown that nobody caught.
fn of_trace(line: &[u8]) -> Option<Severity> {
    const BEGINNINGS: [&[u8]; 5] =
        [b"Traceback (most recent call last)", b"panic: ", b"fatal error: ", b"Exception in thread ", b"Caused by: "];
    let begins = BEGINNINGS.iter().any(|beginning| line.starts_with(beginning));
    let panicked = line.starts_with(b"thread '") && find(&line[..line.len().min(HEAD)], b"panicked at").is_some();
    (begins || panicked).then_some(Severity::Error)
}

/// What system logs say, which have no levels: the kernel's, systemd's and sshd's words for what went wrong.
fn of_phrase(line: &[u8]) -> Option<Severity> {
    const PHRASES: [(&[u8], Severity); 7] = [
        (b"Out of memory: ", Severity::Error),
        (b" segfault at ", Severity::Error),
        (b"Failed with result '", Severity::Error),
        (b": Failed to start ", Severity::Error),
        (b"I/O error", Severity::Error),
        (b"authentication failure", Severity::Warning),
        (b"Failed password for ", Severity::Warning),
    ];
    let head = &line[..line.len().min(HEAD)];
    PHRASES.iter().find(|(phrase, _)| find(head, phrase).is_some()).map(|(_, severity)| *severity)
}

/// The first word that is a level's: in capitals wherever it stands, otherwise where only a level stands so.
fn of_words(line: &[u8]) -> Option<Severity> {
    let head = &line[..line.len().min(HEAD)];
    let mut at = 0;
    while at < head.len() {
        let length = head[at..].iter().take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'_').count();
        if length == 0 {
            at += 1;
            continue;
        }
        let word = &head[at..at + length];
        let whole = at + length < head.len() || head.len() == line.len();
        if let Some(severity) = Severity::of_word(word).filter(|_| whole) {
            let (before, after) = (&head[..at], &head[at + length..]);
            if word.iter().all(u8::is_ascii_uppercase) || stands_as_level(before, after) {
                return Some(severity);
            }
        }
        at += length;
    }
    None
}

/// `level=error`, `[error]`, `|error|`, `error:` at the beginning or after a stamp.
fn stands_as_level(before: &[u8], after: &[u8]) -> bool {
    let ends_in_key = [&b"level="[..], b"lvl=", b"severity=", b"level=\"", b"lvl=\"", b"level: ", b"loglevel="];
    let closes = |byte: u8| after.first() == Some(&byte);
    match before.last() {
        _ if ends_in_key.iter().any(|key| before.ends_with(key)) => true,
        Some(b'[') => closes(b']'),
        Some(b'|') => closes(b'|'),
        Some(b'(') => closes(b')'),
        None => closes(b':'),
        Some(b' ') => closes(b':') && before.iter().all(|byte| !byte.is_ascii_lowercase()),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_says_how_grave_it_is_in_many_ways() {
        use Severity as S;
        for (line, severity) in [
            ("2026-11-22T06:12:01Z|ERROR|svc-3|upstream timed out", Some(S::Error)),
            ("2026-11-22 06:12:01,123 - root - WARNING - disk", Some(S::Warning)),
            ("time=1 level=warn msg=\"an error was seen\"", Some(S::Warning)),
            (r#"{"ts":1,"msg":"level","level":"error"}"#, Some(S::Error)),
            (r#"{"level":50,"msg":"x"}"#, Some(S::Error)),
            (r#"{"msg":"ERROR"}"#, None),
            ("<34>Oct 11 22:14:15 host su: hi", Some(S::Fatal)),
            ("<165>1 2003-10-11T22:14:15.003Z host app - - -", Some(S::Info)),
            ("W1122 06:12:01.123456    7 main.cc:12] hi", Some(S::Warning)),
            ("F20261122 06:12:01.123456    7 main.cc:12] hi", Some(S::Fatal)),
            (r#"1.2.3.4 - - [10/Oct/2000:13:55:36 -0700] "GET /ERROR HTTP/1.0" 200 5"#, Some(S::Info)),
            (r#"1.2.3.4 - - [10/Oct/2000:13:55:36 -0700] "GET / HTTP/1.0" 503 5 "-" "curl""#, Some(S::Error)),
            (r#"1.2.3.4 - - [10/Oct/2000:13:55:36 -0700] "GET / HTTP/1.0" 404 5 "-" "curl""#, Some(S::Warning)),
            ("Traceback (most recent call last):", Some(S::Error)),
            ("thread 'main' panicked at src/main.rs:2:5:", Some(S::Error)),
            ("panic: runtime error: index out of range", Some(S::Error)),
            ("2026/11/22 06:12:01 [error] 7#7: *1 open() failed", Some(S::Error)),
            ("warning: unused variable", Some(S::Warning)),
            ("2026-11-22 06:12:01 info: started", Some(S::Info)),
            ("[2017-11-09T02:12:24Z DEBUG main] hi", Some(S::Debug)),
            ("Nov 22 21:43:09 web-1 kernel: [12.1] Out of memory: Killed process 4242 (java)", Some(S::Error)),
            ("Nov 22 21:43:09 web-1 systemd[1]: app.service: Main process exited, status=1/FAILURE", Some(S::Error)),
            ("Nov 22 21:43:09 web-1 sshd[8]: Failed password for invalid user admin", Some(S::Warning)),
            ("FAILED: sun/security/tools/Check.java", Some(S::Error)),
            ("there was no error at all", None),
            ("three tests failed", None),
            ("INFORMATION about errors", None),
            ("", None),
        ] {
            assert_eq!(Severity::of_line(line.as_bytes()), severity, "{line}");
        }
    }

    #[test]
    fn a_word_that_the_end_of_the_head_cuts_is_none() {
        let line = format!("{}INFORMATION", " x".repeat((HEAD - 4) / 2));
        assert_eq!(Severity::of_line(line.as_bytes()), None);
    }
}
