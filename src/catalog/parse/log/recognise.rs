//! Which format lines are in, for whoever wants to offer the stage that parses them.

use std::rc::Rc;

use super::super::stamp::Stamps;
use super::fields::Line;
use super::{FORMATS, Format};
use crate::machine::StillClock;
use crate::value::{Dict, Str, Value};

/// A format that lines are in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recognised {
    /// Its name: `logfmt`, `combined`.
    pub name: &'static str,
    /// The stage that parses such lines, as a pipeline has it.
    pub stage: &'static str,
    /// Whether every line that was looked at fits.
    pub fits_all: bool,
}

/// The format that most of these lines are in; `None` where none fits nine of ten, or there are no lines.
pub fn recognise(lines: &[&str]) -> Option<Recognised> {
    let stamps = Stamps::new(Rc::new(StillClock::default()), None);
    let lines: Vec<Str> = lines.iter().filter(|line| !line.trim().is_empty()).map(|line| Str::from(*line)).collect();
    let fits = |format: &Format| {
        let read = |line: &&Str| {
            (format.read)(&mut Line::new(line), &stamps).is_ok_and(|read| is_telling(format, line, &read))
        };
        lines.iter().filter(read).count()
    };
    let (format, fitting) = FORMATS
        .iter()
        .map(|format| (format, fits(format)))
        // Of those that fit as many, the first is the narrower one.
        .reduce(|best, other| if other.1 > best.1 { other } else { best })?;
    (fitting > 0 && fitting * 10 >= lines.len() * 9).then(|| Recognised {
        name: format.name,
        stage: stage_of(format.name),
        fits_all: fitting == lines.len(),
    })
}

/// A word with a `=` in it makes no logfmt of a sentence, and words after a stamp no syslog.
fn is_telling(format: &Format, line: &Str, read: &Value) -> bool {
    let has_app = |record: &Dict| !matches!(record.field(&Str::from("app")), None | Some(Value::None));
    match (format.name, read) {
        ("rfc3164", Value::Dict(record)) => return has_app(record),
        ("logfmt", _) => {}
        _ => return true,
    }
    let text = line.to_text();
    let begun = text.split_whitespace().filter(|word| word.contains('=')).count();
    begun >= 2 && text.split_whitespace().next().is_some_and(|word| word.contains('='))
}

fn stage_of(name: &str) -> &'static str {
    match name {
        "json" => "parse_json()",
        "logfmt" => "parse_logfmt()",
        "rfc5424" => "parse_log(\"rfc5424\")",
        "combined" => "parse_log(\"combined\")",
        "common" => "parse_log(\"common\")",
        "glog" => "parse_log(\"glog\")",
        "env_logger" => "parse_log(\"env_logger\")",
        "python" => "parse_log(\"python\")",
        "rfc3164" => "parse_log(\"rfc3164\")",
        _ => "parse_log()",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stage(lines: &[&str]) -> Option<(&'static str, bool)> {
        recognise(lines).map(|found| (found.stage, found.fits_all))
    }

    #[test]
    fn most_lines_say_which_format_it_is() {
        assert_eq!(stage(&["level=info msg=hi", "", "level=info a=1"]), Some(("parse_logfmt()", true)));
        let mut objects = vec!["{\"a\": 1}"; 9];
        objects.push("Traceback");
        assert_eq!(stage(&objects), Some(("parse_json()", false)));
        objects.push("  at x");
        assert_eq!(stage(&objects), None, "parsing would drop too many");
        assert_eq!(stage(&["2026-11-22T16:56:48.074Z INFO mail request: x"]), Some(("parse_log(\"python\")", true)));
        let padded = "2026-11-22T16:56:48.074Z WARN  mail request x";
        assert_eq!(stage(&[padded]), Some(("parse_log(\"python\")", true)), "WARN is a level and no host");
        let access = r#"1.2.3.4 - - [10/Oct/2000:13:55:36 -0700] "GET / HTTP/1.0" 200 5 "-" "curl""#;
        assert_eq!(stage(&[access]), Some(("parse_log(\"combined\")", true)));
        assert_eq!(stage(&["Oct 11 22:14:15 host su[12]: hi"]), Some(("parse_log(\"rfc3164\")", true)));
        assert_eq!(stage(&["just words", "and more"]), None);
        assert_eq!(stage(&["2026-11-22T06:12:01Z|INFO|a=1|x"]), None, "one sign of logfmt is none");
        assert_eq!(stage(&[]), None);
    }

    #[test]
    fn every_format_has_a_stage_that_can_be_built() {
        for format in FORMATS {
            assert!(crate::catalog::check(&format!("[] | {}", stage_of(format.name))).is_ok());
            assert_ne!(stage_of(format.name), "parse_log()", "{}", format.name);
        }
    }
}
