//! `|` and `_`: each sentence of the language about them.

use drip::debugger::{Progress, Session};
use drip::machine::{Demand, Pace, Waker};

const FUEL: u64 = 1_000_000;

/// Runs a pipeline to its end: reprs of its items, and what it printed or raised among them.
fn run(text: &str) -> Vec<String> {
    let mut session = Session::new(text, Waker::default()).unwrap_or_else(|problems| panic!("{problems:?}\n{text}"));
    let mut seen = Vec::new();
    loop {
        let progress = session.advance(Demand::ONE, Pace::Answer, FUEL);
        seen.extend(session.world().take_printed().iter().map(|text| format!("> {}", text.to_text().trim_end())));
        match progress {
            Progress::Items(items) => seen.extend(items.map(|item| item.repr())),
            Progress::End => return seen,
            Progress::Raised(exc) => {
                seen.push(exc.headline());
                return seen;
            }
            other => panic!("{other:?}"),
        }
    }
}

fn refused(text: &str) -> (String, Option<String>) {
    match Session::new(text, Waker::default()) {
        Ok(_) => panic!("it checks: {text}"),
        Err(problems) => (problems[0].message.clone(), problems[0].help.clone()),
    }
}

/// Runs a pipeline, and tells the ids of its stages with their names.
fn ids(text: &str) -> Vec<String> {
    let mut session = Session::new(text, Waker::default()).unwrap_or_else(|problems| panic!("{problems:?}\n{text}"));
    while let Some(progress) = session.build(Pace::Answer, FUEL) {
        assert!(matches!(progress, Progress::OutOfFuel), "{progress:?}");
    }
    session.stages().iter().map(|stage| format!("{} {}", stage.id.borrow(), stage.info.name)).collect()
}

fn gives(text: &str, expected: &[&str]) {
    assert_eq!(run(text), expected, "{text}");
}

#[test]
fn the_upstream_goes_into_the_iterable_slot_of_a_stage() {
    gives("[1, 2, 3] | map(str)", &["'1'", "'2'", "'3'"]);
    gives("[1, 2, 3] | filter(lambda x: x > 1)", &["2", "3"]);
    gives("[3, 1] | sorted(reverse=True)", &["3", "1"]);
    gives("[1, 2] | map(lambda a, b: a + b, [10, 20])", &["11", "22"]);
    gives("[1, 2, 3] | islice(2)", &["1", "2"]);
    gives("'ab' | enumerate(start=5)", &["(5, 'a')", "(6, 'b')"]);
}

#[test]
fn a_fold_in_a_lambda_is_its_value_as_sum_is() {
    gives("range(10) | groupby(_ // 4) | map((_[0], ilen(_[1])))", &["(0, 4)", "(1, 4)", "(2, 2)"]);
    gives("range(10) | groupby(_ // 4) | filter(ilen(_[1]) > 3) | map(_[0])", &["0", "1"]);
    gives("['abca', 'x'] | map(lambda text: count_by(text))", &["{'a': 2, 'b': 1, 'c': 1}", "{'x': 1}"]);
    gives("[[1, 2], []] | map(first(_, 0))", &["1", "0"]);
    gives(
        "[[3, 2], [2]] | map({'mean': mean(_), 'n': sum(ilen(part) for part in [_, _])})",
        &["{'mean': 2.5, 'n': 4}", "{'mean': 2, 'n': 2}"],
    );
    gives("[[1, 2], [3]] | map(ilen)", &["2", "1"]);
    gives("['bb', 'a', 'cc'] | sorted(key=ilen)", &["'a'", "'bb'", "'cc'"]);
    // What asks it as an iterator gets it as one, and so do stages.
    gives("[[1, 2], [3]] | map(next(ilen(_)))", &["2", "1"]);
    gives("[[1, 2], [3]] | map(list(ilen(_)))", &["[2]", "[1]"]);
    gives("[[1, 2], [3]] | map(next(_ | ilen()))", &["2", "1"]);
    gives("def counted(rows):\n    return ilen(rows)\nrange(3) | counted", &["3"]);
    gives("ilen = len\n[[1, 2], [3]] | map(lambda part: ilen(part))", &["2", "1"]);
}

#[test]
fn the_upstream_comes_first_in_any_other_callable() {
    gives(
        "def take(rows, n):\n    for row, _i in zip(rows, range(n)):\n        yield row\n'abc' | take(2)",
        &["'a'", "'b'"],
    );
    gives("[1, 2] | (lambda rows, k: [k, *rows])(9)", &["9", "1", "2"]);
    gives("times = lambda rows, n=2: (row * n for row in rows)\n[1, 2] | times(n=3)", &["3", "6"]);
    gives("'ab' | zip([1, 2])", &["('a', 1)", "('b', 2)"]);
}

#[test]
fn a_stage_without_more_arguments_needs_no_parentheses() {
    gives("[3, 1, 2] | sorted", &["1", "2", "3"]);
    gives("[3, 1, 2] | sum", &["6"]);
    gives(
        "def evens(rows):\n    for row in rows:\n        if row % 2 == 0:\n            yield row\nrange(6) | evens | list",
        &["0", "2", "4"],
    );
}

#[test]
fn pythons_own_call_builds_the_same_stage() {
    gives("islice(count(5), 2)", &["5", "6"]);
    gives("map(str, [1, 2])", &["'1'", "'2'"]);
    gives("def ok(n):\n    return n > 1\nbatch(filter(ok, [1, 2, 3, 4]), 2)", &["[2, 3]", "[4]"]);
    assert_eq!(ids("[1] | map(str) | islice(1)"), ids("islice(map(str, [1]), 1)"));
}

#[test]
fn stars_stand_right_of_a_pipe_too() {
    gives("args = (1, 4)\nrange(9) | islice(*args)", &["1", "2", "3"]);
    gives("options = {'reverse': True}\n[1, 3, 2] | sorted(**options)", &["3", "2", "1"]);
}

#[test]
fn a_callable_gives_the_items_of_an_iterator_list_or_tuple_and_anything_else_as_one() {
    gives("'ba' | (lambda rows: sorted(rows))", &["'a'", "'b'"]);
    gives("'ba' | (lambda rows: tuple(rows))", &["'b'", "'a'"]);
    gives("'ba' | (lambda rows: (row for row in rows))", &["'b'", "'a'"]);
    gives("'ba' | (lambda rows: {row: 1 for row in rows})", &["{'b': 1, 'a': 1}"]);
    gives("'ba' | (lambda rows: ''.join(rows))", &["'ba'"]);
    gives("'ba' | (lambda rows: None)", &["None"]);
}

#[test]
fn a_plain_function_is_called_when_it_is_first_asked() {
    let total = "def total(rows):\n    print('called')\n    return sum(rows)\n";
    gives(&format!("{total}rows = [1, 2, 3] | total\nprint('built')\nrows"), &["> built", "> called", "6"]);
    gives(&format!("{total}stages = [[1] | total, [2] | total]\nstages[1]"), &["> called", "2"]);
}

#[test]
fn the_left_side_decides_whether_a_pipe_pipes() {
    gives("6 | 1", &["7"]);
    gives("True | False", &["True"]);
    gives("5 | sum([1, 2])", &["7"]);
    gives("10**30 | 1", &["1000000000000000000000000000001"]);
    gives("{1} | {2}", &["1", "2"]);
    gives("{'a': 1} | {'b': 2}", &["{'a': 1, 'b': 2}"]);
    gives("{1} | set([1])", &["1"]);
    gives("{3, 1} | sorted()", &["1", "3"]);
    gives("{'a': 1} | map(_ + '!')", &["'a!'"]);
    gives("{'a': 1} | list", &["'a'"]);
    gives("def f():\n    x = 4\n    return x | 1\n[f()]", &["5"]);
}

#[test]
fn what_cannot_be_a_stage_says_so() {
    gives("[1] | 5", &["TypeError: 'int' object is not a stage"]);
    gives("None | map(str)", &["TypeError: 'NoneType' object is not iterable"]);
}

#[test]
fn annotations_are_not_evaluated() {
    gives("def f(rows: 'a' | nothing, n: int | None = 2) -> list[int] | None:\n    yield n\n[1] | f", &["2"]);
    gives("x: int | None = 3\n[x]", &["3"]);
}

#[test]
fn a_pipe_directly_under_a_comparison_or_a_conditional_suggests_parentheses() {
    for text in ["[1] | sum() > 3", "3 < [1] | sum()", "[1] | list() if True else []", "x = 1 if [1] | any() else 2\nx"]
    {
        let (message, help) = refused(text);
        assert!(message.starts_with("SyntaxError: a pipeline stands directly in"), "{message}");
        assert_eq!(help.as_deref(), Some("put the pipeline in parentheses"));
    }
    gives("x = [2, 3] if [1] else ([] | sum())\nx | sum()", &["5"]);
    gives("[1] if ([1] | sum() | list) else []", &["1"]);
}

#[test]
fn a_line_that_starts_with_a_pipe_continues_the_statement_above() {
    gives("range(6)\n    | filter(_ % 2)\n    # a comment between\n\n    | map(_ * 10)\n", &["10", "30", "50"]);
    gives("rows = range(3)\n| map(_ + 1)\nrows", &["1", "2", "3"]);
}

#[test]
fn left_of_the_first_pipe_stands_anything_iterable() {
    gives("'ab' | map(_ * 2)", &["'aa'", "'bb'"]);
    gives("(1, 2) | map(_ * 2)", &["2", "4"]);
    gives("(x for x in [1]) | map(_ * 2)", &["2"]);
    gives("iter([1]) | map(_ * 2)", &["2"]);
    gives("b'ab' | list", &["97", "98"]);
    gives("{'k': 1}.items() | list", &["('k', 1)"]);
    gives("[x for x in 'ab'] | list", &["'a'", "'b'"]);
}

#[test]
fn stages_with_several_inputs_take_pipelines_as_arguments() {
    gives("zip(range(3) | map(_ * 10), 'ab' | map(_ + '!'))", &["(0, 'a!')", "(10, 'b!')"]);
    gives("[0] | chain([1] | map(_ + 1), [2])", &["0", "2", "2"]);
    gives("[1, 2] | zip([3, 4] | map(_ * _), [5, 6])", &["(1, 9, 5)", "(2, 16, 6)"]);
}

#[test]
fn a_free_placeholder_makes_a_function_of_the_whole_argument() {
    gives("['1', 'x22'] | filter(len(_) > 1)", &["'x22'"]);
    gives("[{'a': 1}] | map({**_, 'ok': True})", &["{'a': 1, 'ok': True}"]);
    gives("[3, 4] | map(_ * _ + _)", &["12", "20"]);
    gives("[1] | map([_, (_, {_: f'{_}'})])", &["[1, (1, {1: '1'})]"]);
    gives("[1, 2] | map(_ if _ > 1 else 'small')", &["'small'", "2"]);
    gives("n = 3\n[1, 2] | map(_ * n)", &["3", "6"]);
    gives("['b', 'a'] | sorted(key=_)", &["'a'", "'b'"]);
    gives("['aa', 'ab', 'b'] | groupby(_[0]) | map((_[0], list(_[1])))", &["('a', ['aa', 'ab'])", "('b', ['b'])"]);
}

#[test]
fn calls_inside_the_argument_are_plain_python() {
    gives("[[1, 2], [3]] | map(sum(_))", &["3", "3"]);
    gives("[[1, 2], [3]] | map(list(map(str, _)))", &["['1', '2']", "['3']"]);
    gives("[[1, 2], [3]] | map([x * 2 for x in _])", &["[2, 4]", "[6]"]);
    gives("[2] | map([x * _ for x in range(3)])", &["[0, 2, 4]"]);
    gives("[2] | map((lambda x: x + _)(10))", &["12"]);
    gives("[[3, 1]] | map(sorted(_, key=lambda x: -x))", &["[3, 1]"]);
    gives("[[3, 1]] | map(max(_) - min(_))", &["2"]);
}

#[test]
fn the_argument_belongs_to_the_innermost_call_right_of_a_pipe() {
    gives("[[1, 2], [3, 4]] | map(_ | map(_ * 10) | list)| map(list(_))", &["[10, 20]", "[30, 40]"]);
    gives("zip([1, 2] | map(_ + 1), [5, 6])", &["(2, 5)", "(3, 6)"]);
    gives("chain([1] | filter(_ > 0), [2] | filter(_ > 5))", &["1"]);
}

#[test]
fn without_a_pipe_the_argument_belongs_to_the_outermost_catalog_call() {
    gives("map(_ * 2, [1, 2])", &["2", "4"]);
    gives("filter(any(map(lambda x: x > 1, _)), [[0, 2], [1]])", &["[0, 2]"]);
    gives("sorted(['bb', 'a'], key=len(_))", &["'a'", "'bb'"]);
    gives("islice(map(_ + 1, [1, 2]), 1)", &["TypeError: 'function' object is not iterable"]);
}

#[test]
fn a_placeholder_that_the_code_around_binds_is_an_ordinary_name() {
    gives("for _ in range(3):\n    pass\n[_]", &["2"]);
    gives("_ = 5\n[1, 2] | map(lambda x: x + _)", &["6", "7"]);
    gives("def f():\n    for _ in range(2):\n        yield _ + 1\nf()", &["1", "2"]);
    gives("[[1, 2]] | map([_ * 2 for _ in _])", &["[2, 4]"]);
    gives("[1] | map(lambda _: _ + 1)", &["2"]);
    let (message, help) = refused("_ + 1");
    assert_eq!(message, "NameError: name '_' is not defined");
    assert!(help.expect("a way out").contains("stands for the item"));
}

#[test]
fn lambdas_functions_and_builtins_serve_as_well() {
    gives("['a', 'bb'] | map(len)", &["1", "2"]);
    gives("def up(s):\n    return s.upper()\n['a'] | map(up)", &["'A'"]);
    gives("['a'] | map(str.upper)", &["'A'"]);
    gives("['a'] | map('xa'.find)", &["1"]);
}

#[test]
fn a_chain_from_the_placeholder_reads_fields() {
    let user = "[{'user': {'name': 'Ann', 'tags': [{'k': 1}]}}]";
    gives(&format!("{user} | map(_.user.name)"), &["'Ann'"]);
    gives(&format!("{user} | map(_.user.name.upper())"), &["'ANN'"]);
    gives(&format!("{user} | map(_.user.tags[0].k)"), &["1"]);
    gives(&format!("{user} | map(_['user'].name)"), &["'Ann'"]);
    gives(&format!("{user} | map(list(_.user.keys()))"), &["['name', 'tags']"]);
    gives(
        &format!("{user} | map(any(tag.k for tag in [_.user]))"),
        &["AttributeError: 'dict' object has no attribute 'k'"],
    );
    gives(&format!("{user} | map([n + _.user.name for n in 'xy'])"), &["['xAnn', 'yAnn']"]);
    gives(&format!("{user} | map(list(n + _.user.name for n in 'xy'))"), &["['xAnn', 'yAnn']"]);
    gives(&format!("{user} | map((lambda n: n + _.user.name)('x'))"), &["'xAnn'"]);
    gives("[{'items': 3}] | map(_.items)", &["3"]);
    gives("[{'items': 3}] | map(list(_.items()))", &["[('items', 3)]"]);
    gives("[5] | map(_.real)", &["5"]);
    gives("[{'a': 1}] | map(lambda row: row.a)", &["AttributeError: 'dict' object has no attribute 'a'"]);
}

#[test]
fn a_missing_field_lists_the_near_names() {
    gives("[{'name': 1, 'age': 2}] | map(_.nam)", &["AttributeError: no field 'nam'; did you mean 'name'?"]);
    gives("[{'name': 1, 'age': 2}] | map(_.zzzzzz)", &["AttributeError: no field 'zzzzzz'; there are name, age"]);
    gives("[{'u': {'name': 1}}] | map(_.u.nme)", &["AttributeError: no field 'nme'; did you mean 'name'?"]);
}

#[test]
fn in_a_pipeline_a_name_is_the_stage_and_inside_arguments_and_functions_pythons_value() {
    gives("[1, 2] | sum()", &["3"]);
    gives("def f(rows):\n    yield sum(rows)\n[1, 2] | f", &["3"]);
    gives("[[1, 2]] | map(list(reversed(_)))", &["[2, 1]"]);
    gives("[1, 2] | list()", &["1", "2"]);
}

#[test]
fn names_of_the_file_win_over_the_catalogs() {
    gives("def batch(rows):\n    yield 'mine'\n[1] | batch", &["'mine'"]);
    gives("def map(rows, f):\n    for row in rows:\n        yield f(row)\n[1] | map(lambda x: x + 1)", &["2"]);
    gives("filter = lambda rows, n: [n]\n[1] | filter(7)", &["7"]);
    let (message, _) = refused("def map(rows, f):\n    yield f\nmap([1], _ + 1)");
    assert_eq!(message, "NameError: name '_' is not defined");
}

#[test]
fn a_name_is_one_iterator_and_its_consumers_steal_from_each_other() {
    gives("rows = map(str, range(4))\nzip(rows, rows)", &["('0', '1')", "('2', '3')"]);
    gives("rows = range(4)\nzip(rows, rows)", &["(0, 0)", "(1, 1)", "(2, 2)", "(3, 3)"]);
    gives("rows = range(3) | map(_)\nchain(rows | islice(1), rows)", &["0", "1", "2"]);
}

#[test]
fn stages_are_numbered_from_the_source_down_and_lanes_by_input() {
    assert_eq!(ids("range(3) | map(_) | islice(1)"), ["1 range", "2 map", "3 islice"]);
    assert_eq!(
        ids("range(3) | map(_) | zip(count() | map(_) | filter(_))"),
        ["1 range", "2 map", "3.2.1 count", "3.2.2 map", "3.2.3 filter", "3 zip"]
    );
    assert_eq!(
        ids("zip(range(1) | map(_), count()) | list"),
        ["1.1.1 range", "1.1.2 map", "1.2.1 count", "1 zip", "2 list"]
    );
}
