//! Logs of programs, whose lines have a level: glog, Rust's env_logger, Python's logging.

use super::super::stamp::Stamps;
use super::fields::{Fault, Line};
use crate::value::Value;
use crate::vm::modules::datetime::StampParts;

/// `Lmmdd hh:mm:ss.uuuuuu thread file:line] message`, the year before the month or not.
pub(super) fn glog(line: &mut Line<'_>, stamps: &Stamps) -> Result<Value, Fault> {
    let level = match line.cursor.eat_any(b"IWEFD") {
        Some(b'I') => "INFO",
        Some(b'W') => "WARNING",
        Some(b'E') => "ERROR",
        Some(b'F') => "FATAL",
        Some(_) => "DEBUG",
        None => return Err(line.fault("one of I, W, E, F should stand")),
    };
    line.add("level", level);
    let digits = line.cursor.rest().iter().take_while(|byte| byte.is_ascii_digit()).count();
    let bad = |line: &Line<'_>| line.fault("a month, a day and a time should stand");
    let year = if digits == 8 { line.cursor.number(4, 4) } else { None };
    let (month, day) = (line.cursor.number(2, 2), line.cursor.number(2, 2));
    let (Some(month), Some(day)) = (month, day) else { return Err(bad(line)) };
    line.cursor.eat(b" ");
    let mut clock = [0; 3];
    for (at, part) in clock.iter_mut().enumerate() {
        if at > 0 {
            line.eat(":")?;
        }
        *part = line.cursor.number(2, 2).ok_or_else(|| bad(line))?;
    }
    line.eat(".")?;
    let micro = line.cursor.number(6, 6).ok_or_else(|| line.fault("six digits should stand"))?;
    let [hour, minute, second] = clock;
    let parts = StampParts { year: year.unwrap_or(0), month, day, hour, minute, second, micro, offset: None };
    let time = if year.is_some() { parts.to_datetime() } else { stamps.without_year(parts) };
    line.add("time", time.map_err(Fault::Exc)?);
    line.cursor.run(|byte| byte == b' ');
    let thread = line.number("a thread")?;
    line.add("thread", Value::Int(thread));
    line.eat(" ")?;
    let file = line.until(":", "a file")?;
    line.add("file", file);
    let number = line.number("a line number")?;
    line.add("line", Value::Int(number));
    line.eat("]")?;
    line.cursor.eat(b" ");
    let message = line.rest();
    line.add("message", message);
    Ok(line.record())
}

const RUST_LEVELS: [&str; 5] = ["ERROR", "WARN", "INFO", "DEBUG", "TRACE"];
/// Those of `logging`, and those of others whose lines look the same.
const PYTHON_LEVELS: [&str; 9] = ["CRITICAL", "ERROR", "WARNING", "INFO", "DEBUG", "NOTSET", "WARN", "FATAL", "TRACE"];

fn level(line: &mut Line<'_>, levels: &[&'static str]) -> Result<&'static str, Fault> {
    let found = levels.iter().find(|level| line.cursor.rest().starts_with(level.as_bytes()));
    let Some(level) = found else { return Err(line.fault(&format!("a level should stand: {}", levels.join(", ")))) };
    line.cursor.skip(level.len());
    Ok(level)
}

/// `[time LEVEL target] message`; time and target may be missing.
pub(super) fn env_logger(line: &mut Line<'_>, stamps: &Stamps) -> Result<Value, Fault> {
    line.eat("[")?;
    let time = match line.time(stamps) {
        Ok(time) => {
            line.eat(" ")?;
            time
        }
        Err(Fault::At(..)) => Value::None,
        Err(fault) => return Err(fault),
    };
    line.add("time", time);
    let level = level(line, &RUST_LEVELS)?;
    line.add("level", level);
    // Levels are padded to five characters.
    line.cursor.run(|byte| byte == b' ');
    let target = line.until("]", "a target")?;
    line.add("target", if target.is_empty() { Value::None } else { target.into() });
    line.cursor.eat(b" ");
    let message = line.rest();
    line.add("message", message);
    Ok(line.record())
}

/// `LEVEL:name:message`, as `basicConfig` has it; `time - name - LEVEL - message` and `time LEVEL message`, as the
/// documentation of `logging` does.
pub(super) fn python(line: &mut Line<'_>, stamps: &Stamps) -> Result<Value, Fault> {
    let (mut time, mut name) = (Value::None, Value::None);
    let level_name;
    if line.cursor.peek().is_some_and(|byte| byte.is_ascii_uppercase()) {
        level_name = level(line, &PYTHON_LEVELS)?;
        line.eat(":")?;
        name = line.until(":", "a logger's name")?.into();
    } else {
        time = line.time(stamps)?;
        if line.cursor.eat(b" - ").is_some() {
            name = line.until(" - ", "a logger's name")?.into();
            level_name = level(line, &PYTHON_LEVELS)?;
            line.eat(" - ")?;
        } else {
            line.eat(" ")?;
            level_name = level(line, &PYTHON_LEVELS)?;
            line.eat(" ")?;
            // Some pad their levels.
            line.cursor.run(|byte| byte == b' ');
        }
    }
    line.add("time", time);
    line.add("name", name);
    line.add("level", level_name);
    let message = line.rest();
    line.add("message", message);
    Ok(line.record())
}

#[cfg(test)]
mod tests {
    use crate::catalog::trial::Trial;
    use crate::value::Value;

    fn parse(line: &str, format: &str) -> String {
        let lines = Value::list(vec![Value::from(line)]);
        Trial::named("parse_log", vec![lines, Value::from(format)], &[("year", Value::Int(2026))]).all(10).remove(0)
    }

    #[test]
    fn glog_with_a_year_and_without() {
        let wanted = "{'level': 'WARNING', 'time': datetime.datetime(2026, 11, 22, 6, 12, 1, 123456), 'thread': 12345, \
                      'file': 'main.cc', 'line': 10, 'message': 'slow] disk'}";
        assert_eq!(parse("W1122 06:12:01.123456 12345 main.cc:10] slow] disk", "glog"), wanted);
        assert_eq!(parse("W20261122 06:12:01.123456   12345 main.cc:10] slow] disk", "glog"), wanted);
        let error = parse("W11 06:12", "glog");
        assert!(error.ends_with("is no glog line: at character 3, a month, a day and a time should stand"), "{error}");
    }

    #[test]
    fn env_logger_with_a_time_and_without() {
        let wanted = "{'time': datetime.datetime(2017, 11, 9, 2, 12, 24, tzinfo=datetime.timezone.utc), 'level': 'INFO', \
                      'target': 'main::db', 'message': 'up'}";
        assert_eq!(parse("[2017-11-09T02:12:24Z INFO  main::db] up", "env_logger"), wanted);
        assert_eq!(
            parse("[WARN  db] up", "env_logger"),
            "{'time': None, 'level': 'WARN', 'target': 'db', 'message': 'up'}"
        );
        let error = parse("[LOUD db] up", "env_logger");
        assert!(error.contains("at character 1, a level should stand: ERROR"), "{error}");
    }

    #[test]
    fn python_in_the_three_forms_of_its_documentation() {
        let basic = "{'time': None, 'name': 'root', 'level': 'WARNING', 'message': 'Watch out: x'}";
        assert_eq!(parse("WARNING:root:Watch out: x", "python"), basic);
        let time = "datetime.datetime(2005, 3, 19, 15, 10, 26, 618000)";
        let wanted = format!("{{'time': {time}, 'name': 'simple', 'level': 'DEBUG', 'message': 'debug message'}}");
        assert_eq!(parse("2005-03-19 15:10:26,618 - simple - DEBUG - debug message", "python"), wanted);
        let wanted = format!("{{'time': {time}, 'name': None, 'level': 'ERROR', 'message': 'oh'}}");
        assert_eq!(parse("2005-03-19 15:10:26,618 ERROR oh", "python"), wanted);
        let wanted = format!("{{'time': {time}, 'name': None, 'level': 'WARN', 'message': '[main] c.e.App - slow'}}");
        assert_eq!(parse("2005-03-19 15:10:26,618 WARN  [main] c.e.App - slow", "python"), wanted);
        let error = parse("Traceback (most recent call last):", "python");
        assert!(error.contains("a level should stand"), "{error}");
    }
}
