//! `walk`.

use std::fs;

use drip::sources::WALK;
use drip::value::{ExcType, Value};

use crate::harness::{Bench, at, text};

fn field(record: &Value, name: &str) -> Value {
    let Value::Dict(record) = record else { panic!("a record") };
    record.field(&name.into()).unwrap()
}

fn walked(bench: &mut Bench, directory: &tempfile::TempDir, demand: usize) -> Vec<Value> {
    let walk = bench.stage(&WALK, &[at(directory, "")], &[]);
    let (items, error) = bench.drain(&walk, demand);
    assert!(error.is_none());
    items
}

#[test]
fn directories_come_before_what_is_in_them_and_names_in_order() {
    let directory = tempfile::tempdir().unwrap();
    fs::create_dir_all(directory.path().join("b/c")).unwrap();
    fs::write(directory.path().join("b/c/deep"), "12345").unwrap();
    fs::write(directory.path().join("b/x"), "").unwrap();
    fs::write(directory.path().join("a"), "1").unwrap();
    fs::write(directory.path().join("z"), "").unwrap();
    for demand in [1, 3, 1000] {
        let items = walked(&mut Bench::new(), &directory, demand);
        let root = directory.path().join("");
        let paths: Vec<String> =
            items.iter().map(|item| text(&field(item, "path")).replace(root.to_str().unwrap(), "")).collect();
        assert_eq!(paths, ["a", "b", "b/c", "b/c/deep", "b/x", "z"]);
        assert_eq!(field(&items[3], "size").repr(), "5");
        assert_eq!(field(&items[1], "is_dir").repr(), "True");
        assert_eq!(field(&items[3], "is_dir").repr(), "False");
        assert!(matches!(field(&items[3], "mtime"), Value::Float(time) if time > 1e9));
    }
}

#[cfg(unix)]
#[test]
fn links_are_told_and_not_followed() {
    let directory = tempfile::tempdir().unwrap();
    fs::create_dir(directory.path().join("d")).unwrap();
    std::os::unix::fs::symlink(directory.path(), directory.path().join("d/loop")).unwrap();
    std::os::unix::fs::symlink("nowhere", directory.path().join("dangling")).unwrap();
    let items = walked(&mut Bench::new(), &directory, 10);
    assert_eq!(items.len(), 3);
    let flags: Vec<(String, String)> = items
        .iter()
        .map(|item| {
            let path = text(&field(item, "path"));
            (path.rsplit('/').next().unwrap().to_owned(), field(item, "is_dir").repr())
        })
        .collect();
    let expected = [("d", "True"), ("loop", "False"), ("dangling", "False")];
    assert_eq!(flags, expected.map(|(name, flag)| (name.to_owned(), flag.to_owned())));
}

#[test]
fn a_root_that_is_none_is_an_error_when_it_is_asked_for() {
    let directory = tempfile::tempdir().unwrap();
    fs::write(directory.path().join("file"), "").unwrap();
    let mut bench = Bench::new();
    let walk = bench.stage(&WALK, &[at(&directory, "gone")], &[]);
    assert_eq!(bench.error(&walk).class, ExcType::FileNotFoundError);
    let walk = bench.stage(&WALK, &[at(&directory, "file")], &[]);
    assert_eq!(bench.error(&walk).class, ExcType::NotADirectoryError);
}

#[test]
fn what_goes_on_the_way_is_a_notice_and_the_walk_goes_on() {
    let directory = tempfile::tempdir().unwrap();
    for name in ["a", "b", "c"] {
        fs::write(directory.path().join(name), "").unwrap();
    }
    let mut bench = Bench::new();
    let walk = bench.stage(&WALK, &[at(&directory, "")], &[]);
    assert_eq!(bench.take(&walk, 1, 1).len(), 1);
    fs::remove_file(directory.path().join("b")).unwrap();
    assert_eq!(bench.drain(&walk, 10).0.len(), 1);
    assert!(bench.notices()[0].contains("No such file or directory"), "{:?}", bench.notices());
}
