//! Syslog: RFC 5424, and RFC 3164 as it is sent and as files have it.

use super::super::stamp::Stamps;
use super::fields::{Fault, Line, int_or_text, or_dash};
use crate::value::{Dict, Key, Map, Str, Value};

const FACILITIES: [&str; 24] = [
    "kern", "user", "mail", "daemon", "auth", "syslog", "lpr", "news", "uucp", "cron", "authpriv", "ftp", "ntp",
    "audit", "alert", "clock", "local0", "local1", "local2", "local3", "local4", "local5", "local6", "local7",
];
const SEVERITIES: [&str; 8] = ["emerg", "alert", "crit", "err", "warning", "notice", "info", "debug"];

/// Whichever of the two the line is.
pub(super) fn either(line: &mut Line<'_>, stamps: &Stamps) -> Result<Value, Fault> {
    let begun = line.cursor;
    rfc5424(line, stamps).or_else(|_| {
        *line = Line::new(line.text);
        line.cursor = begun;
        rfc3164(line, stamps)
    })
}

/// `<priority>`: facility and severity.
fn priority(line: &mut Line<'_>) -> Result<(), Fault> {
    line.eat("<")?;
    let priority = line.cursor.number(1, 3).and_then(|n| usize::try_from(n).ok());
    let Some(facility) = priority.and_then(|priority| FACILITIES.get(priority / 8)) else {
        return Err(line.fault("a priority from 0 to 191 should stand"));
    };
    line.add("facility", *facility);
    line.add("severity", SEVERITIES[priority.unwrap_or(0) % 8]);
    line.eat(">")
}

/// `<priority>Mmm dd hh:mm:ss host app[pid]: message`, the priority or not, ISO 8601 in place of the old stamp too.
pub(super) fn rfc3164(line: &mut Line<'_>, stamps: &Stamps) -> Result<Value, Fault> {
    if line.cursor.peek() == Some(b'<') {
        priority(line)?;
    } else {
        line.add("facility", Value::None);
        line.add("severity", Value::None);
    }
    let time = line.time(stamps)?;
    line.add("time", time);
    line.eat(" ")?;
    let host = line.word("a host")?;
    line.add("host", host);
    line.eat(" ")?;
    // A tag ends at a bracket or a colon; without one all is message.
    let from = line.cursor;
    let tag = line.cursor.run(|byte| !matches!(byte, b'[' | b':' | b' '));
    let (mut app, mut pid) = (Value::None, Value::None);
    let tagged = !tag.is_empty() && {
        app = line.since(from.at(), 0).into();
        if line.cursor.eat(b"[").is_some() {
            let inside = line.cursor.at();
            match line.cursor.until(b"]") {
                Some(_) => {
                    pid = int_or_text(line.since(inside, 1));
                    line.cursor.eat(b":").is_some()
                }
                None => false,
            }
        } else {
            line.cursor.eat(b":").is_some()
        }
    };
    if !tagged {
        (line.cursor, app, pid) = (from, Value::None, Value::None);
    }
    line.add("app", app);
    line.add("pid", pid);
    line.cursor.eat(b" ");
    let message = line.rest();
    line.add("message", message);
    Ok(line.record())
}

/// `<priority>1 time host app pid msgid [data] message`.
pub(super) fn rfc5424(line: &mut Line<'_>, stamps: &Stamps) -> Result<Value, Fault> {
    priority(line)?;
    line.eat("1 ")?;
    let time = if line.cursor.eat(b"-").is_some() { Value::None } else { line.time(stamps)? };
    line.add("time", time);
    line.eat(" ")?;
    for (name, what) in
        [("host", "a host or -"), ("app", "an app or -"), ("pid", "a process or -"), ("msgid", "a message id or -")]
    {
        let word = line.word(what)?;
        line.add(name, if name == "pid" { int_or_text(word) } else { or_dash(word) });
        line.eat(" ")?;
    }
    let data = structured(line)?;
    line.add("data", data);
    line.cursor.eat(b" ");
    // A byte order mark only says that the message is UTF-8.
    line.cursor.eat("\u{feff}".as_bytes());
    let message = line.rest();
    line.add("message", message);
    Ok(line.record())
}

/// `[id name="value" ...][...]`, or `-`: a dict of dicts.
fn structured(line: &mut Line<'_>) -> Result<Value, Fault> {
    let mut elements = Map::default();
    if line.cursor.eat(b"-").is_some() {
        return Ok(Dict::from_map(elements).into());
    }
    if line.cursor.peek() != Some(b'[') {
        return Err(line.fault("structured data or - should stand"));
    }
    while line.cursor.eat(b"[").is_some() {
        let from = line.cursor.at();
        line.cursor.run(|byte| !matches!(byte, b' ' | b']' | b'=' | b'"'));
        let id = line.since(from, 0);
        let mut parameters = Map::default();
        while line.cursor.eat(b" ").is_some() {
            let name = line.until("=\"", "a parameter")?;
            parameters.insert(Key::text(name), value_in_quotes(line)?.into());
        }
        line.eat("]")?;
        elements.insert(Key::text(id), Dict::from_map(parameters).into());
    }
    Ok(Dict::from_map(elements).into())
}

/// Up to the closing quote and over it; `\"`, `\\` and `\]` are the characters alone.
fn value_in_quotes(line: &mut Line<'_>) -> Result<Str, Fault> {
    let mut value = Vec::new();
    loop {
        value.extend_from_slice(line.cursor.run(|byte| byte != b'"' && byte != b'\\'));
        if line.cursor.eat(b"\"").is_some() {
            return Ok(Str::from_wtf8_vec(value));
        }
        if line.cursor.is_at_end() {
            return Err(line.fault("a closing quote should stand"));
        }
        line.cursor.skip(1);
        match line.cursor.eat_any(b"\"\\]") {
            Some(byte) => value.push(byte),
            None => value.push(b'\\'),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::trial::Trial;
    use crate::value::Value;

    fn parse(line: &str, format: &str) -> String {
        let lines = Value::list(vec![Value::from(line)]);
        Trial::named("parse_log", vec![lines, Value::from(format)], &[("year", Value::Int(2003))]).all(10).remove(0)
    }

    #[test]
    fn the_examples_of_rfc_3164() {
        let line = "<34>Oct 11 22:14:15 mymachine su: 'su root' failed for lonvick on /dev/pts/8";
        let wanted = "{'facility': 'auth', 'severity': 'crit', 'time': datetime.datetime(2003, 10, 11, 22, 14, 15), \
                      'host': 'mymachine', 'app': 'su', 'pid': None, 'message': \"'su root' failed for lonvick on /dev/pts/8\"}";
        assert_eq!(parse(line, "syslog"), wanted);
        let line = "Oct  1 22:14:15 web sshd[42]: Failed password: x";
        let wanted = "{'facility': None, 'severity': None, 'time': datetime.datetime(2003, 10, 1, 22, 14, 15), \
                      'host': 'web', 'app': 'sshd', 'pid': 42, 'message': 'Failed password: x'}";
        assert_eq!(parse(line, "rfc3164"), wanted);
        let given = parse("Oct  1 22:14:15 web no tag here", "rfc3164");
        assert!(given.ends_with("'app': None, 'pid': None, 'message': 'no tag here'}"), "{given}");
    }

    #[test]
    fn the_examples_of_rfc_5424() {
        let line = "<165>1 2003-10-11T22:14:15.003Z mymachine.example.com evntslog - ID47 \
                    [exampleSDID@32473 iut=\"3\" eventSource=\"App\\\"lication\"][x@1] \u{feff}An event";
        let wanted = "{'facility': 'local4', 'severity': 'notice', \
                      'time': datetime.datetime(2003, 10, 11, 22, 14, 15, 3000, tzinfo=datetime.timezone.utc), \
                      'host': 'mymachine.example.com', 'app': 'evntslog', 'pid': None, 'msgid': 'ID47', \
                      'data': {'exampleSDID@32473': {'iut': '3', 'eventSource': 'App\"lication'}, 'x@1': {}}, \
                      'message': 'An event'}";
        assert_eq!(parse(line, "syslog"), wanted);
        let given = parse("<34>1 - - - - - -", "rfc5424");
        assert!(
            given.contains("'time': None, 'host': None") && given.ends_with("'data': {}, 'message': ''}"),
            "{given}"
        );
    }

    #[test]
    fn a_line_that_does_not_fit_says_where() {
        let error = parse("<999>1 - - - - - -", "rfc5424");
        assert_eq!(
            error,
            "ValueError: '<999>1 - - - - - -' is no rfc5424 line: at character 4, a priority from 0 to 191 should stand"
        );
        let error = parse("<34>1 - - - - - [a b=\"c", "rfc5424");
        assert!(error.ends_with("at character 23, a closing quote should stand"), "{error}");
    }
}
