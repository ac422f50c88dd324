use std::rc::Rc;

use super::super::function::{Environment, Function, Globals};
use super::super::loaded::Loaded;
use super::*;
use crate::lang::{Names, compile};
use crate::value::{PlainCells, RowSpan, Rows, Shape, Str, Table, Texts, Value};

fn plan(lambda: &str) -> Option<Plan> {
    let is_builtin = |name: &str| ["int", "float", "len", "str"].contains(&name);
    let names = Names { is_builtin: &is_builtin, is_pure: &is_builtin, ..Names::none() };
    let program = compile(lambda, &names).unwrap();
    let environment = Environment { builtins: Default::default(), stages: Default::default() };
    let globals = Globals::new(&program, environment.into());
    let code = Loaded::new(program.module).children[0].clone();
    Plan::of(&Function {
        code,
        defaults: Vec::new(),
        captured: Vec::new(),
        globals,
        pure: Default::default(),
        own: Default::default(),
    })
}

fn mapped(lambda: &str, items: impl Into<Chunk>) -> Vec<String> {
    let plan = plan(lambda).unwrap_or_else(|| panic!("{lambda} has a plan"));
    plan.map(&items.into()).map(|chunk| chunk.map(|item| item.repr()).collect()).unwrap_or_default()
}

fn texts(texts: &[&str]) -> Texts {
    let (mut bytes, mut places) = (Vec::new(), Vec::new());
    for text in texts {
        let start = bytes.len() as u32;
        bytes.extend_from_slice(text.as_bytes());
        places.push((start, bytes.len() as u32));
        bytes.push(b'\n');
    }
    Texts::new(Rc::new(bytes.into()), false, places)
}

/// Rows of two fields, `id` and `name`.
fn rows(fields: &[[&str; 2]]) -> Rows {
    let (mut bytes, mut bounds, mut spans) = (Vec::new(), Vec::new(), Vec::new());
    for pair in fields {
        spans.push(RowSpan { first: bounds.len() as u32, fields: 2, line: 1, ascii: false });
        bounds.push(bytes.len() as u32);
        for field in pair {
            bytes.extend_from_slice(field.as_bytes());
            bytes.push(b',');
            bounds.push(bytes.len() as u32);
        }
    }
    let shape = Shape::new(vec![Str::from("id"), Str::from("name")]);
    let cells = PlainCells { block: bytes, bounds, rows: spans, gap: 1, line: 0, utf8: true };
    Rows::new(Rc::new(Table::new(Rc::new(shape), Rc::new(cells.into()))), (0..fields.len() as u32).collect())
}

#[test]
fn what_columns_can_do_is_planned_and_nothing_else_is() {
    for planned in [
        "n % 2 == 0",
        "n * n",
        "-n + 1",
        "n // 3 & 7",
        "n > 5",
        r#""ERROR" in n"#,
        r#""x" not in n"#,
        "n / 2",
        "1.5 * n",
        "n['a']",
        "n['a']['b'] != 'x'",
        "n[0] + n[-1]",
        "n.split('|')[2]",
        "n.split(', ')[0]",
        "n.split('|')[-1]",
        "int(n['a']) >= 50",
        "float(n)",
        "len(n) > 3",
        "{**n, 'x': True}",
        "{**n, 'x': int(n['a'])}",
        "n['a'] is None",
        "'a' + n",
    ] {
        assert!(plan(&format!("lambda n: {planned}")).is_some(), "{planned}");
    }
    for called in [
        "n",
        "1",
        "n ** 2",
        "f'{n}'",
        "n if n else 1",
        "n < 5 < n",
        "n.split()[0]",
        "n.split('|', 1)[0]",
        "n.split('')[0]",
        "n.split(', ')[-1]",
        "str(n)",
        "int(n, 16)",
        "{'x': n}",
        "{**n, **n}",
        "n in 'abc'",
        "[n]",
    ] {
        assert!(plan(&format!("lambda n: {called}")).is_none(), "{called}");
    }
}

#[test]
fn ints_come_out_as_in_python() {
    let ints = || vec![-7, -1, 0, 3, 8];
    assert_eq!(mapped("lambda n: n % 4", ints()), ["1", "3", "0", "3", "0"]);
    assert_eq!(mapped("lambda n: n % 3", ints()), ["2", "2", "0", "0", "2"]);
    assert_eq!(mapped("lambda n: n // 3 * 2", ints()), ["-6", "-2", "0", "2", "4"]);
    assert_eq!(mapped("lambda n: -n & 6", ints()), ["6", "0", "0", "4", "0"]);
    assert_eq!(mapped("lambda n: n <= 0", ints()), ["True", "True", "True", "False", "False"]);
    assert_eq!(mapped("lambda n: n / 2 + 1", ints()), ["-2.5", "0.5", "1.0", "2.5", "5.0"]);
    assert_eq!(plan("lambda n: n % 2").unwrap().test(&ints().into()).unwrap(), [true, true, false, true, false]);
}

#[test]
fn floats_come_out_as_in_python() {
    let floats = || vec![-0.0, 2.5, f64::NAN, 1e300, 4.0];
    assert_eq!(mapped("lambda x: -x", floats()), ["0.0", "-2.5", "nan", "-1e+300", "-4.0"]);
    assert_eq!(mapped("lambda x: x * 1e300", floats()), ["-0.0", "2.5e+300", "nan", "inf", "4e+300"]);
    assert_eq!(mapped("lambda x: x == x", floats()), ["True", "True", "False", "True", "True"]);
    assert_eq!(mapped("lambda x: x != 4", floats()), ["True", "True", "True", "True", "False"]);
    assert_eq!(
        mapped("lambda x: 5 / x", vec![1.0, 2.0, 0.0, 3.0]),
        ["5.0", "2.5"],
        "a division by zero is not for here"
    );
}

#[test]
fn what_is_not_for_columns_ends_what_they_say_and_the_items_before_stand() {
    assert_eq!(mapped("lambda n: n * n", vec![1, 2, 1 << 40, 3]), ["1", "4"]);
    let kinds = || vec![Value::Int(1), Value::Float(2.0), Value::from("x"), Value::Int(3)];
    assert_eq!(mapped("lambda n: n * 2", kinds()), ["2", "4.0", "'xx'", "6"]);
    assert_eq!(mapped("lambda n: n - 2", kinds()), ["-1", "0.0"]);
    assert_eq!(mapped("lambda n: -n", kinds()), [""; 0]);
    assert_eq!(mapped("lambda n: n % 0", vec![1, 2, 3, 4]), [""; 0]);
    assert_eq!(mapped("lambda n: n.split('|')[1]", texts(&["a|b", "c|d|e", "f", "g|h"])), ["'b'", "'d'"]);
    assert_eq!(mapped("lambda n: int(n)", texts(&["1", " 2 ", "-3_0", "x", "4"])), ["1", "2", "-30"]);
    assert_eq!(mapped("lambda n: int(n)", texts(&["1", "9223372036854775808", "4", "4"])), ["1"]);
    assert_eq!(
        mapped("lambda n: float(n)", texts(&["1.25", " 2e3 ", "inf", "1_0", "", "4"])),
        ["1.25", "2000.0", "inf", "10.0"]
    );
    let mixed = vec![Value::from("ab"), Value::from("b"), Value::Int(5), Value::from("b")];
    assert_eq!(plan(r#"lambda n: "b" in n"#).unwrap().test(&mixed.into()).unwrap(), [true, true]);
}

#[test]
fn few_items_are_not_worth_columns() {
    assert!(plan("lambda n: n + 1").unwrap().map(&vec![1, 2, 3].into()).is_none());
    assert!(plan("lambda n: n + 1").unwrap().map(&Chunk::one(Value::Int(1))).is_none());
}

#[test]
fn texts_are_searched_in_one_go_and_what_stands_between_them_is_no_hit() {
    let lines = ["ERR", "xERRORx", "ER", "ROR", "ERRORERROR", "", "no ERRO", "R ERROR"];
    let truths = |lambda: &str, texts: Texts| plan(lambda).unwrap().test(&texts.into()).unwrap();
    let expected = [false, true, false, false, true, false, false, true];
    assert_eq!(truths(r#"lambda n: "ERROR" in n"#, texts(&lines)), expected);
    assert_eq!(truths(r#"lambda n: "ERROR" not in n"#, texts(&lines)), expected.map(|truth| !truth));
    assert_eq!(truths(r#"lambda n: "\n" in n"#, texts(&lines)), [false; 8]);
    assert_eq!(truths(r#"lambda n: "R\nR" in n"#, texts(&lines)), [false; 8]);
    assert_eq!(truths(r#"lambda n: "" in n"#, texts(&lines)), [true; 8]);
    let all = texts(&lines);
    let scattered = all.at_places([7, 1, 4, 0, 4].map(|at| all.places()[at]).to_vec());
    assert_eq!(truths(r#"lambda n: "ERROR" in n"#, scattered), [true, true, true, false, true]);
    let parts = all.at_places(all.places().iter().map(|(start, _)| (*start, *start)).collect());
    assert_eq!(truths(r#"lambda n: "E" in n"#, parts), [false; 8]);
}

#[test]
fn texts_are_compared_by_their_code_points() {
    let given = || texts(&["active", "", "zoë", "actively", "b"]);
    assert_eq!(mapped("lambda n: n == 'active'", given()), ["True", "False", "False", "False", "False"]);
    assert_eq!(mapped("lambda n: n >= 'actively'", given()), ["False", "False", "True", "True", "True"]);
    assert_eq!(mapped("lambda n: len(n)", given()), ["6", "0", "3", "8", "1"]);
    assert_eq!(mapped("lambda n: n is None", given()), ["False"; 5]);
}

#[test]
fn fields_of_rows_are_read_where_they_stand() {
    let given = || rows(&[["1", "zoë"], ["02", "x"], ["3", ""], ["x", "y"], ["5", "z"]]);
    assert_eq!(mapped("lambda r: r['name']", given()), ["'zoë'", "'x'", "''", "'y'", "'z'"]);
    assert_eq!(mapped("lambda r: int(r['id']) * 2", given()), ["2", "4", "6"]);
    assert_eq!(mapped("lambda r: r['age']", given()), [""; 0]);
    assert_eq!(
        mapped("lambda r: {**r, 'n': int(r['id'])}", given())[1..],
        ["{'id': '02', 'name': 'x', 'n': 2}", "{'id': '3', 'name': '', 'n': 3}"]
    );
    assert_eq!(mapped("lambda r: {**r, 'id': 1}", given()), [""; 0], "a name that is there is the evaluator's");
    let made: Chunk = given().take_all().into();
    assert_eq!(mapped("lambda r: r['id'] == '3'", made), ["False", "False", "True", "False", "False"]);
}

#[test]
fn places_in_lists_and_tuples_are_read_up_to_the_first_that_is_not_there() {
    let list = |items: &[i64]| Value::list(items.iter().map(|n| Value::Int(*n)).collect());
    let given = || vec![list(&[1, 2]), list(&[3]), list(&[4, 5, 6]), list(&[]), list(&[7])];
    assert_eq!(mapped("lambda r: r[0]", given()), ["1", "3", "4"]);
    assert_eq!(mapped("lambda r: r[-1] * 2", given()), ["4", "6", "12"]);
    assert_eq!(mapped("lambda r: r[1]", given()), ["2"]);
    assert_eq!(mapped("lambda r: r[-2]", given()), ["1"]);
    let mixed = vec![list(&[1]), Value::from("ab"), list(&[2]), list(&[3])];
    assert_eq!(mapped("lambda r: r[0]", mixed), ["1"]);
}

impl Rows {
    fn take_all(mut self) -> Vec<Value> {
        std::iter::from_fn(|| self.take_next()).collect()
    }
}
