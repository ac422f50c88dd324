//! Documents that were looked through beside those that are made.

use super::*;

fn scan_all(lines: &[&str]) -> (Scanner, Documents) {
    let mut scanner = Scanner::default();
    let text = lines.join("\n");
    let mut scanned = scanner.begin(&Rc::new(text.into_bytes().into()));
    let mut at = 0;
    for line in lines {
        if !scanner.scan(&mut scanned, at, at + line.len()) {
            scanned.push_made(read_alike(line.as_bytes(), scanner.shapes()).unwrap());
        }
        at += line.len() + 1;
    }
    let documents = Documents::new(scanned);
    (scanner, documents)
}

fn column(documents: &Documents, path: &[&str]) -> Vec<String> {
    let path: Vec<Str> = path.iter().map(|name| Str::from(*name)).collect();
    let mut column = documents.field(&path);
    column.values().iter().map(Value::repr).collect()
}

const LINES: [&str; 7] = [
    r#"{"a": 1, "b": {"c": "x", "d": [1]}, "e": 2.5}"#,
    r#"{"a": -2, "b": {"c": "é\n", "c": "last"}, "e": 1e3}"#,
    r#" { "a" :3 , "b":{"c":null} } "#,
    r#"{"a": 123456789012345678901, "e": "", "b": {"d": 1, "c": "a text that is longer than an inline one"}}"#,
    r#"{"a": 4, "a": 5, "b": {"c": true}}"#,
    r#"{"\u0061": 6, "b": {"c": NaN}}"#,
    r#"{"b": {"\u0063": 7}}"#,
];

#[test]
fn fields_are_those_of_the_documents_made() {
    let (_, documents) = scan_all(&LINES);
    assert_eq!(documents.scanned.made_at_once(), 2, "a key that comes twice and one with an escape are the reader's");
    assert_eq!(column(&documents, &["a"]), ["1", "-2", "3", "123456789012345678901", "5", "6"]);
    let inner = ["'x'", "'last'", "None", "'a text that is longer than an inline one'", "True", "nan"];
    assert_eq!(column(&documents, &["b", "c"]), inner);
    assert_eq!(column(&documents, &["e"]), ["2.5", "1000.0"]);
    assert_eq!(column(&documents, &["a", "x"]), [""; 0]);
    for (at, line) in LINES.iter().enumerate() {
        assert_eq!(documents.get(at).unwrap().repr(), read_alike(line.as_bytes(), &Shapes::default()).unwrap().repr());
    }
}

#[test]
fn documents_weigh_what_they_weigh_once_made() {
    let (_, documents) = scan_all(&LINES);
    let made: usize = (0..LINES.len()).map(|at| documents.get(at).unwrap().slot_bytes()).sum();
    assert_eq!(documents.list_bytes(), made);
}

#[test]
fn layouts_that_take_turns_are_told_apart() {
    let lines: Vec<String> = (0..300).map(|at| format!(r#"{{"id": {at}, "k{}": "v", "z": {at}}}"#, at % 100)).collect();
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    let (scanner, documents) = scan_all(&lines);
    assert!(scanner.layouts.len() <= LAYOUTS);
    assert_eq!(column(&documents, &["z"]), (0..300).map(|at| at.to_string()).collect::<Vec<_>>());
    assert!(
        matches!(documents.split_front_of(8).field(&[Str::from("id")]), FieldColumn::Ints(ints) if ints.len() == 8)
    );
}

impl Documents {
    fn split_front_of(&self, n: usize) -> Documents {
        self.clone().split_front(n)
    }
}
