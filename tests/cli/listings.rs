//! `drip stages`, `--stats`, help.

use drip::catalog;

use crate::harness::drip;

#[test]
fn every_stage_is_listed_and_has_a_page() {
    let list = drip(&["stages"]);
    for doc in catalog::stages() {
        assert!(list.lines().iter().any(|line| line.trim_start().starts_with(&doc.signature())), "{}", doc.name);
    }
    for name in ["filter", "groupby", "read_csv", "sorted"] {
        let doc = catalog::stage(name).unwrap();
        let page = drip(&["stages", name]);
        assert_eq!(page.lines()[0], doc.signature());
        for part in [doc.summary, doc.asks].iter().chain(&doc.params.iter().map(|param| param.doc).collect::<Vec<_>>())
        {
            assert!(page.out.contains(part), "{name}: {part}");
        }
        assert!(page.out.contains(doc.example.text), "{name}");
    }
}

#[test]
fn an_unknown_stage_gets_a_near_name() {
    assert_eq!(drip(&["stages", "fliter"]).err, "drip: there is no stage 'fliter'; did you mean 'filter'?\n");
    let by_other_word = drip(&["stages", "grep"]);
    assert_eq!(by_other_word.code, 2);
    assert!(by_other_word.err.contains("did you mean"), "{}", by_other_word.err);
}

#[test]
fn statistics_are_a_table_on_standard_error() {
    let ran = drip(&["run", "-e", "range(4) | filter(_ % 2)", "--stats"]);
    assert_eq!(ran.lines(), ["1", "3"]);
    let rows: Vec<Vec<&str>> = ran.err.lines().map(|line| line.split_whitespace().collect()).collect();
    assert_eq!(rows[0][..7], ["id", "stage", "state", "calls", "in", "out", "dropped"]);
    assert_eq!(rows[1][..7], ["1", "range", "closed", "5", "0", "4", "0"]);
    assert_eq!(rows[2][..7], ["2", "filter", "closed", "3", "4", "2", "2"]);
}

#[test]
fn lanes_have_ids_under_the_stage_they_feed() {
    let ran = drip(&["run", "-e", "zip(range(2) | map(_ + 1), count())", "--stats=json"]);
    let stats = ran.stats();
    let ids: Vec<(&str, &str)> = stats["stages"]
        .as_array()
        .unwrap()
        .iter()
        .map(|stage| (stage["id"].as_str().unwrap(), stage["stage"].as_str().unwrap()))
        .collect();
    assert_eq!(ids, [("1.1.1", "range"), ("1.1.2", "map"), ("1.2.1", "count"), ("1", "zip")]);
}

#[test]
fn help_names_only_what_is_there() {
    let help = drip(&["--help"]);
    for command in ["run", "trace", "check", "fmt", "stages", "completions", "learn", "export"] {
        assert!(help.out.contains(&format!("  {command} ")), "{command}");
    }
    assert_eq!(drip(&["--version"]).lines(), [format!("drip {}", env!("CARGO_PKG_VERSION"))]);
}

#[test]
fn lessons_are_listed_where_there_is_no_terminal_and_a_slip_is_asked_about() {
    let list = drip(&["learn"]);
    let names: Vec<&str> = list.out.lines().filter_map(|line| line.split(' ').next()).collect();
    let lessons: Vec<&str> = drip::lessons::lessons().iter().map(|lesson| lesson.name).collect();
    assert_eq!((names, list.code), (lessons, 0), "{}", list.err);
    let slip = drip(&["learn", "generator"]);
    assert_eq!(slip.code, 2);
    assert!(slip.err.contains("'generators'"), "{}", slip.err);
    let unknown = drip(&["learn", "quantum"]);
    assert!(unknown.code == 2 && unknown.err.contains("iterators, generators, "), "{}", unknown.err);
    let alone = drip(&["learn", "generators"]);
    assert!(alone.code == 2 && alone.err.contains("needs a terminal"), "{}", alone.err);
}
