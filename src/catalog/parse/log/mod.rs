//! `parse_log`: the fields of lines of the logs that programs commonly write.

mod access;
mod fields;
mod levels;
mod recognise;
mod syslog;

use std::rc::Rc;

pub use recognise::{Recognised, recognise};

use self::fields::{Fault, Line};
use super::each::{Each, Parser};
use super::logfmt;
use super::stamp::Stamps;
use crate::catalog::each::fact;
use crate::catalog::{Bound, Built, Class, Example, Param, StageDef, StageDoc};
use crate::lang::nearest;
use crate::machine::{Holds, World};
use crate::value::json::{self, Shapes};
use crate::value::{Dict, Exc, Str, Value, count_chars, short_repr, type_error, value_error};

/// `parse_log(iterable, format="auto", *, year=None)`.
pub static PARSE_LOG: StageDef = StageDef {
    doc: StageDoc {
        name: "parse_log",
        keywords: &["log", "nginx", "apache", "syslog", "access log", "combined", "common", "glog", "logging", "journal"],
        class: Class::Parser,
        holds: Holds::Streams,
        endless: false,
        params: &[
            Param::iterable("lines"),
            Param::value(
                "format",
                "nginx, combined, common, syslog, rfc3164, rfc5424, json, glog, env_logger, python, logfmt; auto: the first \
                 that fits the first line",
            )
            .or("\"auto\""),
            Param::value("year", "the year of stamps that tell none; None: as the clock suggests")
                .or("None")
                .by_keyword(),
        ],
        summary: "the fields of log lines in a common format, as dicts",
        doc: "combined (nginx's own, nginx) and common have host, ident, user, time, method, path, protocol, status, size, and \
              combined referer and agent; a dash is None, and of a request that is no HTTP the whole is the path. syslog is \
              rfc5424 (facility, severity, time, host, app, pid, msgid, data, message) or rfc3164 (facility, severity, time, host, \
              app, pid, message), whose <priority> may be missing, as it is in files. glog (klog too) has level, time, thread, \
              file, line, message; env_logger time, level, target, message; python time, name, level, message, in the form \
              of basicConfig or the one that logging's documentation shows. logfmt and json have the fields that they have. \
              Numbers are ints and times datetimes, read as parse_time reads them. auto tries json, rfc5424, combined, \
              common, glog, env_logger, python, rfc3164, logfmt, in this order, on the first line, and stays with what fits. \
              A line that does not fit raises ValueError with the line and the place; with errors skipped it is dropped \
              and counted. (Apache mod_log_config, RFC 3164, RFC 5424, glog, Rust's env_logger, Python, logging)",
        asks: "n for n",
        example: Example {
            text: r#"['1.2.3.4 - bob [10/Oct/2000:13:55:36 +0000] "GET /a HTTP/1.1" 200 512'] | parse_log("common") | select("host", "path", "status")"#,
            output: &["{'host': '1.2.3.4', 'path': '/a', 'status': 200}"],
        },
    },
    class: None,
    effectful: false,
    live: false,
    build,
};

/// What reads a line of one format.
type Read = fn(&mut Line<'_>, &Stamps) -> Result<Value, Fault>;

/// A format: its name, and what reads it.
#[derive(Clone, Copy, Debug)]
struct Format {
    name: &'static str,
    read: Read,
}

/// Those that `auto` tries, in order.
const FORMATS: &[Format] = &[
    Format { name: "json", read: of_json },
    Format { name: "rfc5424", read: syslog::rfc5424 },
    Format { name: "combined", read: access::combined },
    Format { name: "common", read: access::common },
    Format { name: "glog", read: levels::glog },
    Format { name: "env_logger", read: levels::env_logger },
    Format { name: "python", read: levels::python },
    Format { name: "rfc3164", read: syslog::rfc3164 },
    Format { name: "logfmt", read: of_logfmt },
];

/// Names that stand for another, or for several.
const MORE: &[Format] =
    &[Format { name: "nginx", read: access::combined }, Format { name: "syslog", read: syslog::either }];

fn build(bound: &Bound, world: &Rc<World>) -> Result<Built, Exc> {
    let name = bound.text("format")?.unwrap_or_else(|| Str::from("auto"));
    let name = name.to_text();
    let format = match &*name {
        "auto" => None,
        name => Some(named(name)?),
    };
    let input = bound.iter("iterable", world)?;
    let stamps = Stamps::new(world.clock(), bound.int("year")?);
    Ok(Built::new(Each::new(input.clone(), Log { stamps, format, values: Vec::new() }), vec![input]))
}

fn named(name: &str) -> Result<Format, Exc> {
    let all = || FORMATS.iter().chain(MORE);
    all().find(|format| format.name == name).copied().ok_or_else(|| {
        let exc = value_error(format!("there is no log format {}", short_repr(&Value::from(name), 60)));
        exc.advise(match nearest(name, all().map(|format| format.name)) {
            Some(near) => format!("did you mean '{near}'?"),
            None => format!("there are {}", all().map(|format| format.name).collect::<Vec<_>>().join(", ")),
        });
        exc
    })
}

#[derive(Debug)]
struct Log {
    stamps: Stamps,
    /// None until a line has fitted one.
    format: Option<Format>,
    values: Vec<Value>,
}

impl Parser for Log {
    fn parse(&mut self, item: &Value) -> Result<(), Exc> {
        let Value::Str(text) = item else {
            let exc = type_error(format!("parse_log() takes str items, not {}", item.type_name()));
            exc.advise("decode() makes texts of bytes");
            return Err(exc);
        };
        let value = match self.format {
            Some(format) => {
                let read = (format.read)(&mut Line::new(text), &self.stamps);
                read.map_err(|fault| refused(text, format.name, &fault))?
            }
            None => {
                let fits = |format: &Format| {
                    (format.read)(&mut Line::new(text), &self.stamps).ok().map(|value| (*format, value))
                };
                let Some((format, value)) = FORMATS.iter().find_map(fits) else {
                    let shown = short_repr(item, 120);
                    let exc = value_error(format!("{shown} is in no log format that is known"));
                    exc.advise("parse(\"{ts:time} {level} {message}\") reads lines of any other form");
                    return Err(exc);
                };
                self.format = Some(format);
                value
            }
        };
        self.values.push(value);
        Ok(())
    }

    fn take(&mut self) -> Vec<Value> {
        std::mem::take(&mut self.values)
    }

    fn facts(&self) -> Vec<(String, String)> {
        vec![fact("format", self.format.map_or("not known yet: no line has come", |format| format.name))]
    }
}

fn refused(text: &Str, format: &str, fault: &Fault) -> Exc {
    if let Fault::Exc(exc) = fault {
        return Exc::clone(exc);
    }
    let shown = short_repr(&Value::Str(text.clone()), 120);
    let Fault::At(at, why) = fault else { return value_error(format!("{shown} is no {format} line")) };
    let at = count_chars(&text.as_bytes()[..*at]);
    value_error(format!("{shown} is no {format} line: at character {at}, {why}"))
}

fn of_json(line: &mut Line<'_>, _: &Stamps) -> Result<Value, Fault> {
    if line.cursor.rest().trim_ascii_start().first() != Some(&b'{') {
        return Err(line.fault("an object should begin"));
    }
    json::read_alike(line.cursor.rest(), &Shapes::default()).map_err(|fault| Fault::Exc(fault.to_exc()))
}

fn of_logfmt(line: &mut Line<'_>, _: &Stamps) -> Result<Value, Fault> {
    let fields = logfmt::fields_of(line.text).map_err(Fault::Exc)?;
    // Words alone are text, not logfmt.
    if fields.values().all(|value| matches!(value, Value::Bool(_))) {
        return Err(line.fault("a key=value should stand"));
    }
    Ok(Dict::from_map(fields).into())
}

#[cfg(test)]
mod tests {
    use crate::catalog::trial::Trial;
    use crate::value::Value;

    fn lines(lines: &[&str]) -> Value {
        Value::list(lines.iter().map(|line| Value::from(*line)).collect())
    }

    #[test]
    fn auto_takes_what_fits_the_first_line_and_stays_with_it() {
        for (line, format) in [
            (r#"{"a": 1}"#, "json"),
            ("<34>1 2003-10-11T22:14:15.003Z host su - ID47 - hi", "rfc5424"),
            ("<34>Oct 11 22:14:15 host su: hi", "rfc3164"),
            ("Oct 11 22:14:15 host su[12]: hi", "rfc3164"),
            (r#"1.2.3.4 - - [10/Oct/2000:13:55:36 -0700] "GET / HTTP/1.0" 200 5"#, "common"),
            (r#"1.2.3.4 - - [10/Oct/2000:13:55:36 -0700] "GET / HTTP/1.0" 200 5 "-" "curl""#, "combined"),
            ("I1122 06:12:01.123456    7 main.cc:12] hi", "glog"),
            ("[2017-11-09T02:12:24Z ERROR main] hi", "env_logger"),
            ("2003-07-08 16:49:45,896 - root - WARNING - hi", "python"),
            ("WARNING:root:hi", "python"),
            ("level=info msg=hi", "logfmt"),
        ] {
            let trial = Trial::of("parse_log", vec![lines(&[line])]);
            assert_eq!(trial.values(1).len(), 1, "{line}");
            assert_eq!(trial.fact("format").as_deref(), Some(format), "{line}");
        }
        let trial = Trial::of("parse_log", vec![lines(&["a=1", "just words"])]);
        assert_eq!(
            trial.all(10),
            ["{'a': '1'}", "ValueError: 'just words' is no logfmt line: at character 0, a key=value should stand"]
        );
    }

    #[test]
    fn a_line_of_no_known_format_is_an_error_or_is_skipped_until_one_fits() {
        let trial = Trial::of("parse_log", vec![lines(&["hello there"])]);
        assert_eq!(trial.all(10), ["ValueError: 'hello there' is in no log format that is known"]);
        let trial = Trial::of("parse_log", vec![lines(&["hello there", "a=1", "b"])]);
        trial.world().set_skip_errors(true);
        assert_eq!(trial.all(10), ["{'a': '1'}"]);
        assert_eq!(trial.iter().record().meter.dropped.get(), 2);
    }

    #[test]
    fn a_format_that_is_not_there_is_refused() {
        let refused = Trial::refused("parse_log", vec![lines(&[]), Value::from("ngnix")]);
        assert_eq!(refused, "ValueError: there is no log format 'ngnix'");
    }
}
