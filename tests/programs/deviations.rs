//! Where drip differs from CPython: what both make of each program in tests/cases/deviations, and that README.md lists it
//! (tests/generate/deviations.py).

use std::path::Path;

use super::{is_answer, run};

struct Deviation {
    title: String,
    why: String,
    program: String,
    cpython: Vec<String>,
    drip: Vec<String>,
}

fn deviations() -> Vec<Deviation> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/deviations");
    let mut files: Vec<_> = folder.read_dir().expect("cases").map(|entry| entry.expect("readable").path()).collect();
    files.sort();
    let texts = files.iter().map(|file| std::fs::read_to_string(file).expect("cases"));
    let texts: Vec<String> = texts.collect();
    let cases = texts.iter().flat_map(|text| text.split("#---\n")).filter(|case| !case.is_empty());
    cases
        .map(|case| {
            let (asked, drip) = case.split_once("#drip\n").expect("drip's answer stands after CPython's");
            let (head, rest): (Vec<&str>, Vec<&str>) = asked.lines().partition(|line| line.starts_with("#: "));
            let (cpython, program): (Vec<&str>, Vec<&str>) = rest.into_iter().partition(|line| is_answer(line));
            let owned = |lines: Vec<&str>| lines.into_iter().map(str::to_owned).collect();
            let [title, why] = head[..] else { panic!("a title and a reason: {head:?}") };
            Deviation {
                title: title[3..].to_owned(),
                why: why[3..].to_owned(),
                program: program.join("\n") + "\n",
                cpython: owned(cpython),
                drip: owned(drip.lines().collect()),
            }
        })
        .collect()
}

#[test]
fn drip_differs_where_it_says_so_and_as_it_says() {
    let deviations = deviations();
    assert!(deviations.len() >= 25, "the cases are there");
    let mut told = String::new();
    for Deviation { title, program, cpython, drip, .. } in &deviations {
        let found = run(program, 1, 1_000_000);
        if found != *drip {
            told += &format!("{title}\n--- expected\n{}\n--- found\n{}\n\n", drip.join("\n"), found.join("\n"));
        } else if found == *cpython {
            told += &format!("{title}\n--- is no deviation any more\n\n");
        }
    }
    assert!(told.is_empty(), "{told}");
}

#[test]
fn the_readme_lists_every_deviation() {
    let readme = include_str!("../../README.md");
    let (begin, end) = ("<!-- deviations:begin -->\n", "<!-- deviations:end -->\n");
    let listed = readme.split_once(begin).and_then(|(_, rest)| rest.split_once(end)).expect("the section is there").0;
    let cell = |text: &str| text.replace('|', "\\|");
    let row = |of: &Deviation| format!("| {} | {} |\n", cell(&of.title), cell(&of.why));
    let expected: String = deviations().iter().map(row).collect();
    assert_eq!(listed, format!("| what | why |\n|---|---|\n{expected}"), "tests/generate/deviations.py writes it");
}
