//! What is looked for in lines: words as they stand, a regular expression after `/`, what is not in them after `!`.

use std::ops::Range;

use regex::{Regex, RegexBuilder};

/// What is looked for. Capitals count only where it has some.
#[derive(Clone, Debug)]
pub(in crate::tui) struct Pattern {
    /// As it was typed.
    pub text: String,
    regex: Regex,
    /// Lines without it are meant.
    inverse: bool,
    /// Why what follows `/` is no regular expression; its signs are looked for as they stand.
    pub error: Option<String>,
}

impl Pattern {
    /// What was typed; `None` where nothing was.
    pub(super) fn of(text: &str) -> Option<Self> {
        let (inverse, wanted) = text.strip_prefix('!').map_or((false, text), |rest| (true, rest));
        let (is_regex, wanted) = wanted.strip_prefix('/').map_or((false, wanted), |rest| (true, rest));
        if wanted.is_empty() {
            return None;
        }
        let build = |pattern: &str| {
            let insensitive = !wanted.chars().any(char::is_uppercase);
            RegexBuilder::new(pattern).case_insensitive(insensitive).size_limit(1 << 20).build()
        };
        let (regex, error) = match if is_regex { build(wanted) } else { build(&regex::escape(wanted)) } {
            Ok(regex) => (regex, None),
            Err(error) => {
                let said = error.to_string();
                let reason = said.lines().last().unwrap_or_default().trim_start_matches("error: ").to_owned();
                (build(&regex::escape(wanted)).ok()?, Some(reason))
            }
        };
        Some(Self { text: text.to_owned(), regex, inverse, error })
    }

    /// Whether a line is meant.
    pub(super) fn fits(&self, line: &str) -> bool {
        self.regex.is_match(line) != self.inverse
    }

    /// Where it stands in a line.
    pub(super) fn places(&self, line: &str) -> Vec<Range<usize>> {
        if self.inverse {
            return Vec::new();
        }
        self.regex.find_iter(line).map(|found| found.range()).filter(|range| !range.is_empty()).take(100).collect()
    }

    /// Whether its test needs `import re`.
    pub(super) fn needs_re(&self) -> bool {
        self.error.is_none() && self.text.trim_start_matches('!').starts_with('/')
    }

    /// The test that keeps the same lines in a pipeline, of the text that `item` says.
    pub(super) fn as_test(&self, item: &str) -> String {
        let plain = self.text.trim_start_matches('!');
        let literal = |text: &str| crate::value::Value::from(text).repr();
        let sensitive = plain.chars().any(char::is_uppercase);
        match plain.strip_prefix('/').filter(|_| self.error.is_none()) {
            Some(pattern) => {
                let flags = if sensitive { "" } else { "(?i)" };
                let not = if self.inverse { "not " } else { "" };
                format!("{not}re.search({}, {item})", literal(&format!("{flags}{pattern}")))
            }
            None => {
                let plain = plain.strip_prefix('/').unwrap_or(plain);
                let within = if self.inverse { "not in" } else { "in" };
                let item = if sensitive { item.to_owned() } else { format!("{item}.lower()") };
                format!("{} {within} {item}", literal(plain))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fits(pattern: &str, line: &str) -> bool {
        Pattern::of(pattern).unwrap().fits(line)
    }

    #[test]
    fn words_stand_for_themselves_and_capitals_count_where_there_are_some() {
        assert!(fits("error", "an ERROR") && fits("ERROR", "an ERROR") && !fits("Error", "an ERROR"));
        assert!(fits("[x]", "a[X]") && !fits("[x]", "x"));
        assert!(fits("!x", "abc") && !fits("!x", "xyz"));
        assert!(fits("/a|b$", "xb") && !fits("/a|b$", "bx") && fits("!/^a", "ba"));
        assert!(Pattern::of("").is_none() && Pattern::of("!").is_none() && Pattern::of("/").is_none());
    }

    #[test]
    fn what_is_no_expression_yet_is_looked_for_as_it_stands() {
        let pattern = Pattern::of("/(a").unwrap();
        assert!(pattern.error.as_ref().is_some_and(|error| error.contains("unclosed group")), "{pattern:?}");
        assert!(pattern.fits("f(a)") && !pattern.fits("a"));
    }

    #[test]
    fn a_filter_as_a_stage_keeps_the_same_lines() {
        let test = |text: &str| Pattern::of(text).unwrap().as_test("_");
        assert_eq!(test("time out"), "'time out' in _.lower()");
        assert_eq!(test("!GET"), "'GET' not in _");
        assert_eq!(test("/a|b"), "re.search('(?i)a|b', _)");
        assert_eq!(test("!/A"), "not re.search('A', _)");
    }

    #[test]
    fn what_leaves_lines_out_marks_nothing() {
        assert_eq!(Pattern::of("a").unwrap().places("banana"), [1..2, 3..4, 5..6]);
        assert!(Pattern::of("!a").unwrap().places("banana").is_empty());
    }
}
