//! `parse_re`: the named groups of a regular expression.

use std::rc::Rc;

use regex::bytes::{Regex, RegexBuilder};

use super::each::{Each, Parser};
use crate::catalog::{Bound, Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{Holds, World};
use crate::value::{Dict, Exc, Key, Map, Str, Value, short_repr, type_error, value_error};

/// How large a compiled pattern may get, in bytes.
pub(in crate::catalog) const MAX_COMPILED: usize = 10 << 20;

/// `parse_re(iterable, pattern)`.
pub static PARSE_RE: StageDef = StageDef {
    doc: StageDoc {
        name: "parse_re",
        keywords: &["regex", "regular expression", "named groups", "grok", "extract", "match"],
        class: Class::Parser,
        holds: Holds::Streams,
        endless: false,
        params: &[
            Param::iterable("texts"),
            Param::value("pattern", "a regular expression with (?P<name>...) where the fields are"),
        ],
        summary: "the named groups of a regular expression, as dicts",
        doc: "Looks for the first place in the line where the pattern matches (^ and $ hold it to the ends) and gives a \
              dict of its named groups as text, None for one that took no part. Patterns are written as for Python's re; \
              look-around and references back are not possible, so that every line takes time in proportion to its \
              length, whatever the pattern. A line without a match raises ValueError with the line and the pattern; with \
              errors skipped it is dropped and counted. (Python, re.search and Match.groupdict; the regex crate)",
        asks: "n for n",
        example: Example {
            text: r#"["GET /a 200"] | parse_re(r"(?P<verb>\S+) (?P<path>\S+) (?P<status>\d+)")"#,
            output: &["{'verb': 'GET', 'path': '/a', 'status': '200'}"],
        },
    },
    class: None,
    effectful: false,
    live: false,
    build,
};

fn build(bound: &Bound, world: &Rc<World>) -> Result<Built, Exc> {
    let pattern = bound.text("pattern")?.ok_or_else(|| type_error("parse_re() needs a pattern, not None"))?;
    let groups = Groups::new(pattern.compact())?;
    let input = bound.iter("iterable", world)?;
    Ok(Built::new(Each::new(input.clone(), groups), vec![input]))
}

#[derive(Debug)]
struct Groups {
    pattern: Str,
    regex: Regex,
    /// Names and numbers of the groups that have a name, in order.
    named: Vec<(Str, usize)>,
    values: Vec<Value>,
}

impl Groups {
    fn new(pattern: Str) -> Result<Self, Exc> {
        let text = pattern.as_str().ok_or_else(|| value_error("a pattern has to be text in UTF-8"))?;
        let regex = RegexBuilder::new(&translated(text))
            .size_limit(MAX_COMPILED)
            .build()
            .map_err(|error| refused(&pattern, &error))?;
        let named: Vec<(Str, usize)> =
            regex.capture_names().zip(0..).filter_map(|(name, at)| Some((Str::from(name?), at))).collect();
        if named.is_empty() {
            let exc = value_error(format!("the pattern {} names no group", Value::Str(pattern).repr()));
            exc.advise("write (?P<name>...) around what is a field");
            return Err(exc);
        }
        Ok(Self { pattern, regex, named, values: Vec::new() })
    }
}

/// The pattern in the syntax of the regex crate, where Python's means the same in other signs.
pub(in crate::catalog) fn translated(pattern: &str) -> String {
    let mut out = String::with_capacity(pattern.len());
    let mut chars = pattern.chars().peekable();
    let mut in_class = false;
    while let Some(sign) = chars.next() {
        match sign {
            '\\' => match chars.next() {
                Some('Z') => out.push_str(r"\z"),
                // There they are the ends of a word; in Python they are the signs themselves.
                Some(sign @ ('<' | '>')) => out.push(sign),
                Some(sign) if !sign.is_ascii() => out.push(sign),
                Some(sign) => out.extend(['\\', sign]),
                None => out.push('\\'),
            },
            '[' if !in_class => {
                in_class = true;
                out.push('[');
                if chars.next_if_eq(&'^').is_some() {
                    out.push('^');
                }
                // A bracket that closes at once is one of the class.
                if chars.next_if_eq(&']').is_some() {
                    out.push_str(r"\]");
                }
            }
            ']' if in_class => {
                in_class = false;
                out.push(']');
            }
            // Set operations there, and nothing but signs in Python.
            '[' | '&' | '~' if in_class => out.extend(['\\', sign]),
            _ => out.push(sign),
        }
    }
    out
}

/// How much of the pattern fits the text, where the whole does not: the length of its longest beginning that is a pattern and fits, and
/// the byte of the text up to which that fits. None where not even its first part does.
///
/// Compiles a pattern for every sign of it: meant for one line that somebody asks about.
pub fn fitting_part(pattern: &str, text: &str) -> Option<(usize, usize)> {
    let ends = pattern.char_indices().map(|(at, _)| at).skip(1).take(MAX_PARTS).collect::<Vec<_>>();
    ends.into_iter().rev().find_map(|end| {
        let regex = RegexBuilder::new(&translated(&pattern[..end])).size_limit(MAX_COMPILED).build().ok()?;
        let found = regex.find_iter(text.as_bytes()).map(|found| found.end()).max().filter(|end| *end > 0)?;
        Some((end, text.floor_char_boundary(found)))
    })
}

/// How much of a pattern is tried in parts, in signs.
const MAX_PARTS: usize = 500;

fn refused(pattern: &Str, error: &regex::Error) -> Exc {
    let shown = Value::Str(pattern.clone()).repr();
    match error {
        regex::Error::CompiledTooBig(_) => {
            let exc = value_error(format!("the pattern {shown} is too large"));
            exc.advise("make its counted repetitions smaller");
            exc
        }
        error => {
            // The reason is the last line of several that show the pattern.
            let text = error.to_string();
            let reason = text.lines().last().unwrap_or_default().trim_start_matches("error: ").to_owned();
            let exc = value_error(format!("the pattern {shown} cannot be used: {reason}"));
            if reason.contains("look-around") || reason.contains("backreference") {
                exc.advise("parse_re() takes patterns that need no look-around and no reference back");
            }
            exc
        }
    }
}

impl Parser for Groups {
    fn parse(&mut self, item: &Value) -> Result<(), Exc> {
        let Value::Str(line) = item else {
            return Err(type_error(format!("parse_re() takes str items, not {}", item.type_name())));
        };
        let Some(groups) = self.regex.captures(line.as_bytes()) else {
            let (line, pattern) = (short_repr(item, 120), short_repr(&Value::Str(self.pattern.clone()), 120));
            return Err(value_error(format!("{line} does not match {pattern}")));
        };
        let field = |(name, at): &(Str, usize)| {
            let value = groups.get(*at).map_or(Value::None, |group| Value::Str(line.slice(group.range())));
            (Key::text(name.clone()), value)
        };
        self.values.push(Dict::from_map(self.named.iter().map(field).collect::<Map>()).into());
        Ok(())
    }

    fn take(&mut self) -> Vec<Value> {
        std::mem::take(&mut self.values)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::trial::Trial;

    fn parse(pattern: &str, line: &str) -> String {
        let lines = Value::list(vec![Value::from(line)]);
        Trial::of("parse_re", vec![lines, Value::from(pattern)]).all(10).remove(0)
    }

    #[test]
    fn named_groups_are_fields_and_others_are_not() {
        assert_eq!(parse(r"(\d+)-(?P<b>\d+)(?P<c>x)?", "a 1-2"), "{'b': '2', 'c': None}");
        assert_eq!(parse(r"(?P<word>\w+)", "ñu!"), "{'word': 'ñu'}");
        assert_eq!(parse(r"^(?P<all>.*)$", ""), "{'all': ''}");
    }

    #[test]
    fn signs_that_mean_something_else_there_mean_what_they_mean_in_python() {
        for (pattern, line, found) in [
            (r"(?P<x>[[a]+)", "-[a[", "[a["),
            (r"(?P<x>[a&&b]+)", "-&b", "&b"),
            (r"(?P<x>[]x]+)", "-]x", "]x"),
            (r"(?P<x>[^]x]+)", "]-x", "-"),
            (r"(?P<x>\<\w+\>)", "-<b>", "<b>"),
            (r"(?P<x>\w+)\Z", "a b", "b"),
            (r"(?P<x>[\]\[]+)", "a[]", "[]"),
        ] {
            assert_eq!(parse(pattern, line), format!("{{'x': '{found}'}}"), "{pattern}");
        }
    }

    #[test]
    fn bytes_that_were_no_text_stand_in_the_way_of_nothing() {
        let line = Value::Str(Str::decode(b"a\xff id=7"));
        let trial = Trial::of("parse_re", vec![Value::list(vec![line]), Value::from(r"id=(?P<id>\d+)")]);
        assert_eq!(trial.all(10), ["{'id': '7'}"]);
    }

    #[test]
    fn a_line_without_a_match_shows_line_and_pattern_or_is_skipped() {
        assert_eq!(parse(r"(?P<n>\d+)", "abc"), r"ValueError: 'abc' does not match '(?P<n>\\d+)'");
        let lines = Value::list(vec![Value::from("abc"), Value::from("7"), Value::Int(7)]);
        let trial = Trial::of("parse_re", vec![lines, Value::from(r"(?P<n>\d+)")]);
        trial.world().set_skip_errors(true);
        assert_eq!(trial.all(10), ["{'n': '7'}"]);
    }

    #[test]
    fn patterns_that_cannot_be_used_are_told_in_words() {
        let refused = |pattern: &str| Trial::refused("parse_re", vec![Value::list(vec![]), Value::from(pattern)]);
        for (pattern, words) in [
            (r"(?=a)(?P<x>b)", "look-around"),
            (r"(?P<x>a)(?P=x)", "cannot be used: "),
            (r"(?P<x>a)\1", "backreferences are not supported"),
            (r"(?P<x>a", "unclosed group"),
            (r"(\d+)", "names no group"),
            (r"(?P<x>(((a{1000}){1000}){1000}))", "is too large"),
        ] {
            let error = refused(pattern);
            assert!(error.starts_with("ValueError: the pattern ") && error.contains(words), "{pattern}: {error}");
        }
    }
}
