//! `write_jsonl` and `write_lines`.

use std::fs;
use std::path::Path;

use drip::machine::Iter;
use drip::sinks::{WRITE_JSONL, WRITE_LINES};
use drip::sources::READ_LINES;
use drip::value::{ExcType, Value};
use tempfile::TempDir;

use crate::harness::{Bench, Pulled, at, texts};

const OVERWRITE: (&str, Value) = ("overwrite", Value::Bool(true));
const APPEND: (&str, Value) = ("append", Value::Bool(true));

fn strings(texts: &[&str]) -> Value {
    Value::list(texts.iter().map(|text| Value::from(*text)).collect())
}

fn names(directory: &TempDir) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(directory.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

fn lines_to(bench: &Bench, path: Value, items: &[&str], named: &[(&str, Value)]) -> Iter {
    bench.stage(&WRITE_LINES, &[strings(items), path], named)
}

#[test]
fn items_are_passed_on_and_the_file_is_there_when_the_input_has_ended() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("out.jsonl");
    for demand in [1, 1024] {
        let mut bench = Bench::new();
        let items = Value::list(vec![Value::from("é\n"), Value::Int(2), Value::list(vec![Value::None])]);
        let sink = bench.stage(&WRITE_JSONL, &[items, at(&directory, "out.jsonl")], &[]);
        assert!(names(&directory).is_empty(), "nothing is opened before the first pull");
        assert_eq!(bench.take(&sink, 3, demand).len(), 3);
        assert!(!path.exists(), "it takes its place at the end");
        assert!(matches!(bench.pull(&sink, demand), Pulled::End));
        assert_eq!(fs::read_to_string(&path).unwrap(), "\"é\\n\"\n2\n[null]\n");
        assert_eq!(names(&directory), ["out.jsonl"]);
        fs::remove_file(&path).unwrap();
    }
}

#[test]
fn lines_come_out_byte_for_byte() {
    let directory = tempfile::tempdir().unwrap();
    let raw: Vec<u8> = (0..20_000u32).flat_map(|n| [n as u8 | 0x80, b'a' + (n % 26) as u8, b'\n']).collect();
    fs::write(directory.path().join("in"), &raw).unwrap();
    let mut bench = Bench::new();
    let lines = bench.stage(&READ_LINES, &[at(&directory, "in")], &[]);
    let sink = bench.stage(&WRITE_LINES, &[lines.to_value(), at(&directory, "out")], &[]);
    assert_eq!(bench.drain(&sink, 1024).0.len(), 20_000);
    assert_eq!(fs::read(directory.path().join("out")).unwrap(), raw);
}

#[test]
fn a_file_that_is_there_is_not_touched_unless_that_was_said() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("out");
    fs::write(&path, "old").unwrap();
    let mut bench = Bench::new();
    let sink = lines_to(&bench, at(&directory, "out"), &["new"], &[]);
    let error = bench.error(&sink);
    assert_eq!(error.headline(), format!("FileExistsError: [Errno 17] File exists: '{}'", path.display()));
    assert_eq!(error.help.borrow().as_deref(), Some("overwrite=True replaces it, append=True adds to it"));
    assert_eq!(fs::read_to_string(&path).unwrap(), "old");
    let sink = lines_to(&bench, at(&directory, "out"), &["new"], &[OVERWRITE]);
    bench.take(&sink, 1, 1);
    assert_eq!(fs::read_to_string(&path).unwrap(), "old", "until the new one is complete");
    assert!(matches!(bench.pull(&sink, 1), Pulled::End));
    assert_eq!(fs::read_to_string(&path).unwrap(), "new\n");
}

#[test]
fn a_file_that_appears_meanwhile_is_not_replaced_either() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("out");
    let mut bench = Bench::new();
    let sink = lines_to(&bench, at(&directory, "out"), &["ours"], &[]);
    bench.take(&sink, 1, 1);
    fs::write(&path, "theirs").unwrap();
    assert_eq!(bench.error(&sink).class, ExcType::FileExistsError);
    assert_eq!(fs::read_to_string(&path).unwrap(), "theirs");
    assert_eq!(names(&directory), ["out"]);
}

#[test]
fn appending_adds_whole_lines_as_items_pass() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("out");
    fs::write(&path, "torn").unwrap();
    let mut bench = Bench::new();
    let sink = lines_to(&bench, at(&directory, "out"), &["1", "2"], &[APPEND]);
    bench.take(&sink, 1, 1);
    assert_eq!(fs::read_to_string(&path).unwrap(), "torn\n1\n");
    assert_eq!(bench.notices().len(), 1);
    bench.drain(&sink, 1);
    let sink = lines_to(&bench, at(&directory, "out"), &["3"], &[APPEND]);
    bench.drain(&sink, 1);
    assert_eq!(fs::read_to_string(&path).unwrap(), "torn\n1\n2\n3\n");
    assert_eq!(bench.notices().len(), 1);
}

#[test]
fn no_input_of_the_pipeline_is_written_under_whatever_name() {
    let directory = tempfile::tempdir().unwrap();
    fs::write(directory.path().join("in"), "1\n2\n").unwrap();
    fs::hard_link(directory.path().join("in"), directory.path().join("hard")).unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink(directory.path().join("in"), directory.path().join("soft")).unwrap();
    for name in ["in", "hard", "soft", "./in"] {
        for named in [OVERWRITE, APPEND] {
            let mut bench = Bench::new();
            let lines = bench.stage(&READ_LINES, &[at(&directory, "in")], &[]);
            let sink = bench.stage(&WRITE_LINES, &[lines.to_value(), at(&directory, name)], &[named]);
            let error = bench.error(&sink);
            assert_eq!(error.class, ExcType::ValueError);
            assert!(error.message().to_text().contains("read by this pipeline"), "{}", error.headline());
        }
    }
    assert_eq!(fs::read_to_string(directory.path().join("in")).unwrap(), "1\n2\n");
}

#[cfg(unix)]
#[test]
fn an_input_that_was_moved_to_the_name_meanwhile_is_safe_too() {
    let directory = tempfile::tempdir().unwrap();
    fs::write(directory.path().join("in"), "1\n2\n").unwrap();
    let mut bench = Bench::new();
    let lines = bench.stage(&READ_LINES, &[at(&directory, "in")], &[]);
    let sink = bench.stage(&WRITE_LINES, &[lines.to_value(), at(&directory, "out")], &[OVERWRITE]);
    bench.take(&sink, 2, 1);
    fs::rename(directory.path().join("in"), directory.path().join("out")).unwrap();
    assert!(bench.error(&sink).message().to_text().contains("read by this pipeline"));
    assert_eq!(fs::read_to_string(directory.path().join("out")).unwrap(), "1\n2\n");
    assert_eq!(names(&directory), ["out"]);
}

#[test]
fn a_consumer_that_has_had_enough_leaves_what_was_passed_on() {
    let directory = tempfile::tempdir().unwrap();
    let mut bench = Bench::new();
    let sink = lines_to(&bench, at(&directory, "out"), &["1", "2", "3"], &[]);
    bench.take(&sink, 2, 1);
    drop(sink);
    bench.settle();
    assert_eq!(fs::read_to_string(directory.path().join("out")).unwrap(), "1\n2\n");
    assert_eq!(names(&directory), ["out"]);
}

#[test]
fn an_abandoned_run_leaves_nothing_behind() {
    let directory = tempfile::tempdir().unwrap();
    let mut bench = Bench::new();
    let sink = lines_to(&bench, at(&directory, "out"), &["1", "2", "3"], &[]);
    bench.take(&sink, 2, 1);
    assert_eq!(names(&directory).len(), 1);
    drop(sink);
    drop(bench);
    assert!(names(&directory).is_empty());
}

#[test]
fn a_run_that_is_broken_off_leaves_no_file_but_whole_lines_where_they_were_appended() {
    let directory = tempfile::tempdir().unwrap();
    let mut bench = Bench::new();
    let beside = lines_to(&bench, at(&directory, "out"), &["1", "2", "3"], &[]);
    let appended = lines_to(&bench, at(&directory, "log"), &["1", "2", "3"], &[APPEND]);
    bench.take(&beside, 2, 1);
    bench.take(&appended, 2, 1);
    bench.world().set_broken_off(true);
    drop((beside, appended));
    bench.settle();
    assert_eq!(names(&directory), ["log"]);
    assert_eq!(fs::read_to_string(directory.path().join("log")).unwrap(), "1\n2\n");
}

#[test]
fn an_input_that_fails_leaves_the_old_file() {
    let directory = tempfile::tempdir().unwrap();
    fs::write(directory.path().join("out"), "old").unwrap();
    let mut bench = Bench::new();
    let lines = bench.stage(&READ_LINES, &[at(&directory, "out.in"), at(&directory, "missing")], &[]);
    fs::write(directory.path().join("out.in"), "1\n").unwrap();
    let sink = bench.stage(&WRITE_LINES, &[lines.to_value(), at(&directory, "out")], &[OVERWRITE]);
    let (items, error) = bench.drain(&sink, 1024);
    assert_eq!(texts(&items), ["1"]);
    assert_eq!(error.unwrap().class, ExcType::FileNotFoundError);
    drop((sink, lines));
    bench.settle();
    assert_eq!(fs::read_to_string(directory.path().join("out")).unwrap(), "old");
    assert_eq!(names(&directory), ["out", "out.in"]);
}

#[test]
fn an_item_that_cannot_be_written_is_told_after_those_before_it() {
    let directory = tempfile::tempdir().unwrap();
    for demand in [1, 1024] {
        let mut bench = Bench::new();
        let items = Value::list(vec![Value::from("a"), Value::Int(1), Value::from("b")]);
        let sink = bench.stage(&WRITE_LINES, &[items, at(&directory, "out")], &[OVERWRITE]);
        let (before, error) = bench.drain(&sink, demand);
        assert_eq!(texts(&before), ["a"]);
        assert_eq!(error.unwrap().headline(), "TypeError: write_lines() takes str items, not int");
        assert_eq!(texts(&bench.drain(&sink, demand).0), ["b"]);
        assert_eq!(fs::read_to_string(directory.path().join("out")).unwrap(), "a\nb\n");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_device_is_an_error_at_once_and_the_sink_is_over() {
    for demand in [1, 1024] {
        let mut bench = Bench::new();
        let sink = lines_to(&bench, Value::from("/dev/full"), &["1", "2"], &[]);
        let error = bench.error(&sink);
        assert_eq!(error.headline(), "OSError: [Errno 28] No space left on device: '/dev/full'");
        assert!(matches!(bench.pull(&sink, demand), Pulled::End));
        let sink = lines_to(&bench, Value::from("/dev/null"), &["1", "2"], &[]);
        assert_eq!(bench.drain(&sink, demand).0.len(), 2);
    }
}

#[test]
fn a_place_that_cannot_be_taken_is_an_error() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("out");
    let mut bench = Bench::new();
    let sink = lines_to(&bench, at(&directory, "out"), &["1"], &[OVERWRITE]);
    bench.take(&sink, 1, 1);
    fs::create_dir_all(path.join("inside")).unwrap();
    assert!(bench.error(&sink).class.is_subclass_of(ExcType::OSError));
    assert_eq!(names(&directory), ["out"]);
    let sink = lines_to(&bench, at(&directory, "out"), &["1"], &[OVERWRITE]);
    assert_eq!(bench.error(&sink).class, ExcType::IsADirectoryError);
    let sink = lines_to(&bench, at(&directory, "no/out"), &["1"], &[]);
    assert_eq!(bench.error(&sink).class, ExcType::FileNotFoundError);
}

#[test]
fn a_failure_on_closing_is_told() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("out");
    let mut bench = Bench::new();
    let sink = lines_to(&bench, at(&directory, "out"), &["1", "2"], &[]);
    bench.take(&sink, 1, 1);
    fs::write(&path, "theirs").unwrap();
    let record = std::rc::Rc::clone(sink.record());
    drop(sink);
    bench.settle();
    assert!(bench.notices()[0].contains("FileExistsError"), "{:?}", bench.notices());
    assert_eq!(record.meter.errors.get(), 1);
    assert_eq!(fs::read_to_string(Path::new(&path)).unwrap(), "theirs");
}

#[cfg(unix)]
#[test]
fn a_new_file_has_the_usual_permissions_and_a_replaced_one_keeps_its_own() {
    use std::os::unix::fs::PermissionsExt;
    let directory = tempfile::tempdir().unwrap();
    let mode = |name: &str| fs::metadata(directory.path().join(name)).unwrap().permissions().mode() & 0o777;
    fs::write(directory.path().join("plain"), "").unwrap();
    let mut bench = Bench::new();
    let sink = lines_to(&bench, at(&directory, "out"), &["1"], &[]);
    bench.drain(&sink, 1);
    assert_eq!(mode("out"), mode("plain"));
    fs::set_permissions(directory.path().join("out"), fs::Permissions::from_mode(0o600)).unwrap();
    std::os::unix::fs::symlink("out", directory.path().join("link")).unwrap();
    let sink = lines_to(&bench, at(&directory, "link"), &["2"], &[OVERWRITE]);
    bench.drain(&sink, 1);
    assert_eq!(mode("out"), 0o600);
    assert!(directory.path().join("link").is_symlink());
    assert_eq!(fs::read_to_string(directory.path().join("out")).unwrap(), "2\n");
}

#[test]
fn arguments_that_contradict_each_other_are_refused() {
    let bench = Bench::new();
    let both = [OVERWRITE, APPEND];
    assert!(bench.try_stage(&WRITE_LINES, &[strings(&[]), Value::from("x")], &both).is_err());
    assert!(bench.try_stage(&WRITE_JSONL, &[strings(&[]), Value::from("-")], &[]).is_err());
}
