//! `query`.

use std::fs;
use std::path::Path;

use drip::sources::QUERY;
use drip::value::{ExcType, Value};
use rusqlite::Connection;

use crate::harness::{Bench, at};

fn shop(path: &Path, wal: bool) -> Connection {
    let connection = Connection::open(path).unwrap();
    let mode = if wal { "pragma journal_mode=wal;" } else { "" };
    let made = "create table items (name text, price, picture blob);
        insert into items values ('tea', 7, x'00ff'), ('pot', 19.5, null), ('cup', 4, null);";
    connection.execute_batch(&format!("{mode}{made}")).unwrap();
    connection
}

fn names(directory: &Path) -> Vec<(String, u64)> {
    let mut names: Vec<(String, u64)> = fs::read_dir(directory)
        .unwrap()
        .map(|entry| entry.unwrap())
        .map(|entry| (entry.file_name().into_string().unwrap(), entry.metadata().unwrap().len()))
        .collect();
    names.sort();
    names
}

fn ask(
    path: Value,
    sql: &str,
    parameters: &[Value],
    demand: usize,
) -> (Vec<String>, Option<drip::value::Exc>, Vec<String>) {
    let mut bench = Bench::new();
    let rows = bench.stage(&QUERY, &[&[path, Value::from(sql)], parameters].concat(), &[]);
    let (items, error) = bench.drain(&rows, demand);
    (items.iter().map(Value::repr).collect(), error, bench.notices())
}

#[test]
fn rows_are_dicts_with_the_values_of_sqlite() {
    let directory = tempfile::tempdir().unwrap();
    drop(shop(&directory.path().join("shop.db"), false));
    let sql = "select * from items where price > ? or name = ? order by name";
    let parameters = [Value::Int(5), Value::from("cup")];
    for demand in [1, 2, 1000] {
        let (rows, error, _) = ask(at(&directory, "shop.db"), sql, &parameters, demand);
        assert!(error.is_none());
        assert_eq!(
            rows,
            [
                "{'name': 'cup', 'price': 4, 'picture': None}",
                "{'name': 'pot', 'price': 19.5, 'picture': None}",
                "{'name': 'tea', 'price': 7, 'picture': b'\\x00\\xff'}",
            ]
        );
    }
    let (rows, _, notices) = ask(at(&directory, "shop.db"), "select 1 as a, 2 as a", &[], 1);
    assert_eq!(rows, ["{'a': 1, 'a_2': 2}"]);
    assert_eq!(notices, ["the column name 'a' comes again and became 'a_2'"]);
}

#[test]
fn nothing_is_changed_or_left_behind_whatever_the_journal() {
    for wal in [false, true] {
        for open_elsewhere in [false, true] {
            let directory = tempfile::tempdir().unwrap();
            let writer = shop(&directory.path().join("shop.db"), wal);
            if !open_elsewhere {
                writer.close().unwrap();
            } else {
                std::mem::forget(writer);
            }
            let before = names(directory.path());
            assert_eq!(before.len() > 1, wal && open_elsewhere, "{before:?}");
            let (rows, error, _) = ask(at(&directory, "shop.db"), "select name from items", &[], 10);
            assert!(error.is_none(), "{error:?}");
            assert_eq!(rows.len(), 3, "what is in the log is read, too");
            assert_eq!(names(directory.path()), before, "wal {wal}, open elsewhere {open_elsewhere}");
        }
    }
}

#[test]
fn a_log_that_cannot_be_read_without_writing_is_refused() {
    let directory = tempfile::tempdir().unwrap();
    std::mem::forget(shop(&directory.path().join("shop.db"), true));
    let copy = tempfile::tempdir().unwrap();
    for name in ["shop.db", "shop.db-wal"] {
        fs::copy(directory.path().join(name), copy.path().join(name)).unwrap();
    }
    let (_, error, _) = ask(at(&copy, "shop.db"), "select 1", &[], 1);
    let error = error.unwrap();
    assert_eq!(error.class, ExcType::OSError);
    assert!(error.headline().contains("shop.db-wal"), "{}", error.headline());
    assert_eq!(names(copy.path()).len(), 2);
}

#[test]
fn what_is_wrong_is_said_in_words() {
    let directory = tempfile::tempdir().unwrap();
    drop(shop(&directory.path().join("shop.db"), false));
    fs::write(directory.path().join("text.db"), "no database, but long enough to be looked at as one".repeat(20))
        .unwrap();
    let said = |sql: &str, parameters: &[Value]| {
        let (rows, error, _) = ask(at(&directory, "shop.db"), sql, parameters, 1);
        assert!(rows.is_empty());
        let error = error.unwrap();
        (error.headline(), error.help.borrow().clone())
    };
    let (headline, help) = said("select * from itens", &[]);
    assert_eq!(headline, "ValueError: no such table: itens");
    assert_eq!(help.as_deref(), Some("did you mean 'items'?"));
    for refused in ["delete from items", "attach 'x.db' as x", "vacuum into 'y.db'", "create table z (a)", ""] {
        let (headline, _) = said(refused, &[]);
        assert!(headline.starts_with("ValueError: "), "{refused}: {headline}");
    }
    assert_eq!(said("select 1; select 2", &[]).0, "ValueError: You can only execute one statement at a time.");
    assert_eq!(
        said("select ?", &[Value::Int(1), Value::Int(2)]).0,
        "ValueError: Incorrect number of bindings supplied. The current statement uses 1, and there are 2 supplied."
    );
    assert_eq!(names(directory.path()).len(), 2);
    let (_, error, _) = ask(at(&directory, "text.db"), "select 1 from items", &[], 1);
    assert!(error.unwrap().headline().ends_with("text.db: file is not a database"));
    let (_, error, _) = ask(at(&directory, "shap.db"), "select 1", &[], 1);
    let error = error.unwrap();
    assert_eq!(error.class, ExcType::FileNotFoundError);
    assert!(error.help.borrow().as_deref().unwrap().ends_with("shop.db'?"));
}

#[test]
fn an_answer_without_end_is_read_as_far_as_it_is_asked_for_and_broken_off() {
    let directory = tempfile::tempdir().unwrap();
    drop(shop(&directory.path().join("shop.db"), false));
    let mut bench = Bench::new();
    let endless = "with recursive n(i) as (select 0 union all select i + 1 from n) select i from n";
    let rows = bench.stage(&QUERY, &[at(&directory, "shop.db"), Value::from(endless)], &[]);
    assert_eq!(bench.take(&rows, 2000, 7).last().unwrap().repr(), "{'i': 1999}");
    assert!(rows.inspect(|body| body.held_bytes()).unwrap() < 1 << 20);
}
