//! What does not check, in words: a caret, a message, a near name.

use crate::harness::drip;

fn check(text: &str) -> String {
    let ran = drip(&["check", "-e", text]);
    assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{ran:?}");
    ran.err
}

#[test]
fn what_checks_says_nothing() {
    let ran = drip(&["check", "assets/examples/errors.drip"]);
    assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (0, "", ""));
}

#[test]
fn checking_runs_nothing() {
    let ran = drip(&["check", "-e", "print(\"ran\")\nread_lines(\"no such file\")"]);
    assert_eq!((ran.code, ran.out.as_str()), (0, ""), "{ran:?}");
}

#[test]
fn a_mistyped_stage_gets_a_near_name() {
    assert_eq!(
        check("range(3) | fliter(_ > 1)"),
        "-e:1:12: NameError: name 'fliter' is not defined\n  range(3) | fliter(_ > 1)\n             ^^^^^^\n  did you mean 'filter'?\n"
    );
}

#[test]
fn a_mistyped_expression_gets_a_caret() {
    let said = check("range(3)\n| filter(_ >)");
    assert!(said.starts_with("-e:2:"), "{said}");
    assert!(said.contains("SyntaxError"), "{said}");
    let lines: Vec<&str> = said.lines().collect();
    assert_eq!(lines[1], "  | filter(_ >)");
    assert_eq!(lines[2].trim_start().chars().next(), Some('^'));
}

#[test]
fn a_mistyped_field_gets_a_near_name_when_it_is_met() {
    let ran = drip(&["run", "-e", r#"read_csv("sample_data/people.csv") | map(_.scroe)"#]);
    assert_eq!(ran.code, 1);
    assert!(ran.err.starts_with("-e:1:"), "{}", ran.err);
    assert!(ran.err.contains("scroe"), "{}", ran.err);
    assert!(ran.err.contains("score"), "{}", ran.err);
    assert!(ran.err.contains("in stage 2 (map), at item 1: {"), "{}", ran.err);
    assert_eq!(ran.err.lines().nth(2).map(|line| line.trim_start().starts_with('^')), Some(true));
}

#[test]
fn nothing_from_outside_reaches_the_terminal_raw() {
    let ran = drip(&["run", "-e", "[\"\\x1b[2J\"] | map(int(_))"]);
    assert_eq!(ran.code, 1);
    assert!(!ran.err.contains('\x1b'), "{:?}", ran.err);
    let ran = drip(&["run", "\x1b[2J.drip"]);
    assert!(ran.err.contains("\\x1b[2J.drip") && !ran.err.contains('\x1b'), "{:?}", ran.err);
}

#[test]
fn a_check_names_what_the_pipeline_will_touch_and_shows_no_secret() {
    let text = "read_csv(\"a.csv\") | zip(paginate(\"https://ann:pw@x.example/?api_key=1\")) | write_jsonl(\"out\")";
    let ran = drip(&["check", "--touches", "-e", text]);
    assert_eq!(ran.code, 0);
    assert_eq!(ran.lines(), ["reads a.csv", "asks https://******@x.example/?api_key=*", "writes out"]);
    assert!(ran.err.contains("a secret stands in the text of 'paginate'"), "{}", ran.err);
    assert!(!ran.err.contains("ann:pw") && !ran.err.contains("api_key=1"), "{}", ran.err);
}
