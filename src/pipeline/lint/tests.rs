//! One test for each rule: what it finds, where, and what it leaves alone.

use super::rules::{self, Rule};
use super::{Look, drift, lint};
use crate::catalog;
use crate::pipeline::reading;

/// What one rule says: the place as text, and the message.
fn of_rule(rule: Rule, text: &str) -> Vec<(String, String)> {
    let pipelines = reading::pipelines(text, catalog::stage).expect("a test writes programs");
    let look = Look::new(&pipelines, text);
    let said = rule(&look);
    assert!(said.iter().all(|diagnostic| diagnostic.help.is_some()), "each has a way out");
    said.into_iter().map(|diagnostic| (text[diagnostic.span.range()].to_owned(), diagnostic.message)).collect()
}

fn one(rule: Rule, text: &str, place: &str, message: &str) {
    assert_eq!(of_rule(rule, text), [(place.to_owned(), message.to_owned())], "{text}");
}

fn none(rule: Rule, texts: &[&str]) {
    for text in texts {
        assert_eq!(of_rule(rule, text), [], "{text}");
    }
}

#[test]
fn a_barrier_over_what_never_ends() {
    let rule: Rule = rules::barrier_without_end;
    one(
        rule,
        "count() | map(_ * 2) | sorted()",
        "sorted()",
        "'sorted' gives nothing before its input ends, and 'count' never does",
    );
    one(rule, "count() | sum", "sum", "'sum' gives nothing before its input ends, and 'count' never does");
    one(
        rule,
        "sorted(cycle([1]))",
        "sorted(cycle([1]))",
        "'sorted' gives nothing before its input ends, and 'cycle' never does",
    );
    one(rule, "tail('a.log') | list()", "list()", "'list' gives nothing for as long as 'tail' follows its file");
    one(
        rule,
        "[1] | join_on(_, count())",
        "join_on(_, count())",
        "'join_on' gives nothing before its input ends, and 'count' never does",
    );
    // What waits for it in vain is not told of again.
    one(
        rule,
        "count() | sorted() | sum()",
        "sorted()",
        "'sorted' gives nothing before its input ends, and 'count' never does",
    );
    none(
        rule,
        &[
            "count() | islice(5) | sorted()",
            "count() | takewhile(_ < 5) | sum()",
            "repeat(1, 3) | sum()",
            "zip(count(), [1]) | list()",
            "tail('a.log') | count_by()",
            "count() | join_on(_, [1])",
            "count() | first() | list()",
            "def f(rows):\n    yield 1\n\ncount() | f | list()",
        ],
    );
}

#[test]
fn ever_more_keys() {
    let rule: Rule = rules::ever_more_keys;
    one(
        rule,
        "count() | unique()",
        "unique()",
        "'unique' keeps each different item that it has seen, and its input goes on for as long as 'count' does",
    );
    one(
        rule,
        "tail('a.log') | count_by()",
        "count_by()",
        "'count_by' keeps a number for each different key, and its input goes on for as long as 'tail' does",
    );
    none(
        rule,
        &[
            "range(5) | unique()",
            "tail('a.log') | islice(5) | count_by()",
            "tail('a.log') | stats()",
            "tail('a.log') | dedup()",
        ],
    );
}

#[test]
fn what_never_passes_anything() {
    let rule: Rule = rules::never_passes;
    for (stage, why) in [
        ("islice(0)", "it stops before position 0"),
        ("islice(7, 3)", "it starts at position 7 and stops before 3"),
        ("tail_n(0)", "it keeps the last 0 items"),
        ("filter(False)", "its test is False for every item"),
        ("filter(lambda n: False)", "its test is False for every item"),
        ("takewhile(_ > 5 and _ < 3)", "its conditions contradict each other"),
        ("takewhile(7 < _ <= 5)", "its conditions contradict each other"),
        ("filterfalse(True)", "its test is True for every item"),
        ("dropwhile(True)", "it drops every item"),
    ] {
        let name = stage.split('(').next().expect("a split gives one");
        one(rule, &format!("range(9) | {stage}"), stage, &format!("'{name}' can never pass anything: {why}"));
    }
    one(
        rule,
        "range(9) | filter(_ > 5) | takewhile(_ < 3)",
        "takewhile(_ < 3)",
        "'takewhile' can never pass anything: filter(_ > 5) has let through no such item",
    );
    none(
        rule,
        &[
            "range(9) | islice(3, None)",
            "range(9) | islice(3, 7)",
            "range(9) | filter(_ > 3 and _ < 4)",
            "range(9) | filter(_ > 5) | map(-_) | takewhile(_ < 3)",
            "range(9) | filter(True)",
            "range(9) | filter(None)",
        ],
    );
}

#[test]
fn an_iterator_used_twice() {
    let rule: Rule = rules::used_twice;
    one(
        rule,
        "rows = read_lines('a')\nrows | zip(rows)",
        "zip(rows)",
        "'zip' takes twice from one iterator, read_lines('a'): each gets the items that the other leaves",
    );
    one(
        rule,
        "rows = read_lines('a')\nchain(rows | map(len(_)), rows | filter(_))",
        "filter(_)",
        "'map' and 'filter' both take from one iterator, read_lines('a'): each gets the items that the other leaves",
    );
    none(
        rule,
        &[
            "rows = [1, 2]\nrows | zip(rows)",
            "a, b = tee(range(3))\nzip(a, b)",
            "rows = read_lines('a')\nrows | map(len(_))",
        ],
    );
}

#[test]
fn a_sink_onto_a_source() {
    let rule: Rule = rules::sink_onto_source;
    one(
        rule,
        "read_lines('./a.log') | write_lines('a.log')",
        "write_lines('a.log')",
        "'write_lines' writes onto a.log, which 'read_lines' reads",
    );
    one(
        rule,
        "read_csv(path='a.csv') | write_csv(path='a.csv', overwrite=True)",
        "write_csv(path='a.csv', overwrite=True)",
        "'write_csv' writes onto a.csv, which 'read_csv' reads",
    );
    none(rule, &["read_lines('a.log') | write_lines('b.log')", "read_lines('-') | write_lines('-')"]);
}

#[test]
fn groups_that_come_back() {
    let rule: Rule = rules::groups_come_back;
    let message = "'groupby' makes groups of neighbours, and items come back after others";
    one(rule, "[1, 2, 1] | groupby()", "groupby()", message);
    none(rule, &["[1, 1, 2] | groupby()", "[1, 2, 1] | sorted() | groupby()", "[1, 2, 1] | groupby(_ > 0)"]);
}

#[test]
fn scripts_and_broken_texts_have_no_warnings() {
    assert!(lint("tail('a.log").is_empty());
    assert!(lint("for n in count():\n    print(n)\n").is_empty());
}

#[test]
fn warnings_stand_in_the_order_of_their_places() {
    let text = "count() | islice(0) | chain(count() | unique())";
    let places: Vec<&str> = lint(text).iter().map(|d| &text[d.span.range()]).collect();
    assert_eq!(places, ["islice(0)", "unique()"]);
}

#[test]
fn iterators_of_tee_that_are_read_far_apart() {
    let rule: Rule = drift::tee_drifts;
    let chained =
        "'chain' gives all of one iterator of tee before it begins with the other: tee holds everything in between";
    one(rule, "a, b = tee(range(9))\nchain(a, b | map(_ + 1))", "chain(a, b | map(_ + 1))", chained);
    one(rule, "both = range(9) | tee(2)\nboth[0] | chain(both[1])", "chain(both[1])", chained);
    let whole = |name: &str| {
        format!("'{name}' reads one iterator of tee to its end while another waits: tee holds everything in between")
    };
    one(rule, "a, b = tee(range(9))\nzip(a, b | sorted())", "sorted()", &whole("sorted"));
    one(rule, "a, b = tee(range(9))\na | join_on(_, b)", "join_on(_, b)", &whole("join_on"));
    one(rule, "a, b = tee(range(9))\ntotal = sum(a)\nb | map(_ / total)", "sum(a)", &whole("sum"));
    one(rule, "a, b = tee(range(9))\nprint(max(a), min(b))", "max(a)", &whole("max"));
    none(
        rule,
        &[
            "a, b = tee(range(9))\nzip(a, b | map(_ + 1))",
            "a, b = tee(range(9))\nzip(a, b) | sorted()",
            "a, b = tee(range(9))\na | sorted()",
            "a, b = [1], [2]\nchain(a, b)",
            "both = tee(range(9))\nchain(both[0], both[0])",
        ],
    );
    // However many lanes share it, it is looked at once.
    let shared: String = (0..60).map(|n| format!("x{} = zip(x{n}, x{n})\n", n + 1)).collect();
    none(rule, &[&format!("x0, b = tee(range(9))\n{shared}x60")]);
}

#[test]
fn a_secret_in_the_text() {
    let rule: Rule = rules::secret_in_text;
    let said = "a secret stands in the text of 'paginate', and goes wherever the file goes";
    for call in [
        "paginate(\"https://ann:pw@a.example/x\")",
        "paginate(\"https://a.example/x?api_key=1\")",
        "paginate(\"https://a.example/x\", headers={\"Authorization\": \"Bearer 1\"})",
    ] {
        one(rule, call, call, said);
    }
    none(
        rule,
        &[
            "paginate(\"https://a.example/x\", headers={\"Authorization\": \"Bearer $DRIP_TOKEN\"})",
            "read_lines(\"a?token=1\")",
        ],
    );
}

#[test]
fn every_pipeline_of_a_file_is_looked_at() {
    let places = |text: &str| -> Vec<String> {
        lint(text).iter().map(|diagnostic| text[diagnostic.span.range()].to_owned()).collect()
    };
    for (text, wanted) in [
        ("rows = count() | sorted()\n[1] | map(_ + 1)", &["sorted()"][..]),
        ("for row in count() | list():\n    print(row)", &["list()"]),
        ("def f():\n    return count() | sum\n\n[1] | map(f)", &["sum"]),
        ("def f():\n    rows = count()\n    return rows | sum\n\n[1] | map(f)", &["sum"]),
        ("class C:\n    def m(self):\n        yield from count() | reversed()\n\n[1]", &["reversed()"]),
        ("[1] | map(lambda n: count() | sum)", &["sum"]),
        ("[1] | zip(range(3) | islice(0))", &["islice(0)"]),
        ("print(sum(count()))", &["sum(count())"]),
        // Two of them that take from one iterator take one after the other: that may well be meant.
        ("rows = iter([1, 2])\nhead = list(rows | islice(1))\nrows | map(_ + 1)", &[]),
        ("rows = list(read_lines('a'))\nrows | write_lines('a', overwrite=True)", &[]),
        // Names of the function hide those of the file.
        ("rows = count()\ndef f(rows):\n    return rows | sum\n\n[1] | map(f)", &[]),
        ("rows = count()\n[1] | map(lambda rows: rows | sum)", &[]),
        ("rows = count()\ndef f():\n    rows = [1]\n    return rows | sum\n\n[1] | map(f)", &[]),
        ("def f(sorted):\n    return count() | sorted\n\n[1] | map(f)", &[]),
        ("a, b = 1, 2\nprint(a | b)", &[]),
    ] {
        assert_eq!(places(text), wanted, "{text}");
    }
}
