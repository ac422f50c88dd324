//! Programs from files, and `-o`.

use std::fs;

use crate::harness::{Ran, command, drip};

#[test]
fn the_example_pipelines_run() {
    let mut ran_any = 0;
    for entry in fs::read_dir("assets/examples").unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let path = fs::canonicalize(&path).unwrap();
        if text.contains("tail(") {
            continue;
        }
        // The samples are carried along, so that they run anywhere, and what is written goes there.
        let directory = tempfile::tempdir().unwrap();
        let arguments = ["run", path.to_str().unwrap(), "-n", "3", "--format", "auto"];
        let ran = Ran::from(command(&arguments).current_dir(&directory).output().unwrap());
        assert_eq!(ran.code, 0, "{path:?}: {}", ran.err);
        assert!(!ran.out.is_empty(), "{path:?}");
        ran_any += 1;
    }
    assert!(ran_any > 5);
}

#[test]
fn a_file_is_replaced_when_the_run_is_done() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("out.csv");
    let name = path.to_str().unwrap();
    fs::write(&path, "before").unwrap();
    let ran = drip(&["run", "-e", "range(3) | map({\"n\": _})", "--format", "csv", "-o", name]);
    assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (0, "", ""));
    assert_eq!(fs::read_to_string(&path).unwrap(), "n\n0\n1\n2\n");
}

#[test]
fn a_run_that_fails_leaves_the_file_as_it_was() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("out");
    fs::write(&path, "before").unwrap();
    let ran = drip(&["run", "-e", "range(3) | map(1 // _)", "-o", path.to_str().unwrap()]);
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("was not written"), "{}", ran.err);
    assert_eq!(fs::read_to_string(&path).unwrap(), "before");
    assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 1);
}

#[test]
fn a_file_that_the_pipeline_reads_is_never_written() {
    let directory = tempfile::tempdir().unwrap();
    let (path, link) = (directory.path().join("in.txt"), directory.path().join("link"));
    fs::write(&path, "a\nb\n").unwrap();
    fs::hard_link(&path, &link).unwrap();
    let pipeline = format!("read_lines({:?})", path.to_str().unwrap());
    for name in [&path, &link] {
        let ran = drip(&["run", "-e", &pipeline, "-o", name.to_str().unwrap()]);
        assert_eq!(ran.code, 1);
        assert!(ran.err.contains("read by this pipeline"), "{}", ran.err);
        assert_eq!(fs::read_to_string(&path).unwrap(), "a\nb\n");
    }
}

#[test]
fn what_is_printed_does_not_go_to_the_file() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("out");
    let ran = drip(&["run", "-e", "range(2) | map(print(_) or _ * 10)", "-o", path.to_str().unwrap()]);
    assert_eq!(ran.lines(), ["0", "1"]);
    assert_eq!(fs::read_to_string(&path).unwrap(), "0\n10\n");
}

#[test]
fn a_missing_file_gets_a_near_name() {
    let ran = drip(&["run", "assets/examples/erors.drip"]);
    assert_eq!(
        ran.err,
        "drip: there is no file 'assets/examples/erors.drip'; did you mean 'assets/examples/errors.drip'?\n"
    );
    let ran = drip(&["chekc", "x"]);
    assert_eq!(
        (ran.code, ran.err.as_str()),
        (2, "drip: there is no file 'chekc', nor such a command; did you mean 'drip check'?\n")
    );
}

#[test]
fn data_is_no_program() {
    let ran = drip(&["run", "sample_data/app.log"]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("read it with -e 'read_lines(\"sample_data/app.log\") | ...'"), "{}", ran.err);
}

#[test]
fn the_explorer_without_a_terminal_says_what_works_without_one() {
    let ran = drip(&["-e", "range(3)"]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("drip run"), "{}", ran.err);
}
