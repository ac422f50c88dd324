//! What a program is called with: `sys.argv`, and `argparse` over it.

use crate::harness::{drip, drip_reading};

const SHOWS: &str = "import sys\nprint(sys.argv)";

#[test]
fn words_after_the_file_are_the_programs() {
    let shown = |arguments: &[&str]| drip(&[&["run"], arguments].concat()).lines().join("\n");
    assert_eq!(shown(&["-e", SHOWS]), "['-c']");
    assert_eq!(shown(&["-e", SHOWS, "a", "b c"]), "['-c', 'a', 'b c']");
    assert_eq!(shown(&["-e", SHOWS, "--", "-n", "3"]), "['-c', '-n', '3']");
    let ran = drip_reading(&["run", "-", "a", "-n", "3"], SHOWS.as_bytes());
    assert_eq!(ran.lines(), ["['-', 'a', '-n', '3']"], "from the first of them on all are");
}

#[test]
fn drips_own_options_stand_before_them() {
    let folder = tempfile::tempdir().expect("a directory");
    let file = folder.path().join("seen.drip");
    std::fs::write(&file, "import sys\nchain(sys.argv[1:], range(9))").expect("a file");
    let file = file.to_str().expect("UTF-8");
    assert_eq!(drip(&["run", file, "-n", "2"]).lines(), ["0", "1"]);
    assert_eq!(drip(&["run", "-n", "2", file, "x", "-n"]).lines(), ["x", "-n"]);
    assert_eq!(drip(&["run", file, "-n", "2", "--quiet", "-n"]).lines(), ["--quiet", "-n"]);
    assert!(drip(&["trace", "-n", "1", file, "--", "x"]).out.contains("'x'"));
}

#[test]
fn argparse_reads_them_and_knows_the_program_by_its_file() {
    let folder = tempfile::tempdir().expect("a directory");
    let file = folder.path().join("square.py");
    let text = "import argparse\np = argparse.ArgumentParser()\np.add_argument('n', type=int)\n\
                p.add_argument('-v', action='store_true')\na = p.parse_args()\nprint(a.n ** 2, a.v)\n";
    std::fs::write(&file, text).expect("a file");
    let file = file.to_str().expect("UTF-8");
    assert_eq!(drip(&["run", file, "4", "-v"]).lines(), ["16 True"]);
    let ran = drip(&["run", file, "four"]);
    let expected = "usage: square.py [-h] [-v] n\nsquare.py: error: argument n: invalid int value: 'four'\n";
    assert_eq!((ran.code, ran.err.as_str()), (2, expected));
    assert!(drip(&["run", file, "--", "--help"]).out.starts_with("usage: square.py [-h] [-v] n\n"));
}

#[test]
fn a_word_that_the_program_cannot_want_is_told() {
    let ran = drip(&["run", "assets/examples/errors.drip", "--stat"]);
    assert_eq!(ran.code, 2, "{ran:?}");
    assert!(ran.err.contains("'--stat' is an argument for the program, which asks for none"), "{}", ran.err);
}

#[cfg(unix)]
#[test]
fn bytes_that_are_no_text_come_as_surrogates() {
    use std::os::unix::ffi::OsStrExt;
    let mut command = crate::harness::command(&["run", "-e", "import sys\nprint(ascii(sys.argv[1]))"]);
    let output = command.arg(std::ffi::OsStr::from_bytes(b"caf\xe9")).output().expect("the binary starts");
    assert_eq!(String::from_utf8_lossy(&output.stdout), "'caf\\udce9'\n");
}
