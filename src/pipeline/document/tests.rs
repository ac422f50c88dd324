mod edits;
mod properties;

use super::*;
use crate::catalog::{Class, Example, Param, Role, StageDoc};
use crate::machine::Holds;

const ITERABLE: Param = param("iterable", Role::Iterable, false);
const ITERABLES: Param = param("iterables", Role::Iterable, true);
const FUNCTION: Param = param("function", Role::Function, false);
const VALUE: Param = param("value", Role::Value, false);

const fn param(name: &'static str, role: Role, variadic: bool) -> Param {
    Param { name, default: None, variadic, keyword_only: false, role, doc: "" }
}

const fn doc(name: &'static str, class: Class, params: &'static [Param]) -> StageDoc {
    let example = Example { text: "", output: &[] };
    let (holds, keywords) = (Holds::Streams, &[]);
    StageDoc { name, keywords, class, holds, endless: false, params, summary: "", doc: "", asks: "", example }
}

static STAGES: [StageDoc; 13] = [
    doc("read_csv", Class::Source, &[VALUE]),
    doc("tail", Class::Source, &[VALUE]),
    doc("range", Class::Source, &[VALUE]),
    doc("count", Class::Source, &[VALUE]),
    doc("map", Class::Step, &[FUNCTION, ITERABLES]),
    doc("filter", Class::Step, &[FUNCTION, ITERABLE]),
    doc("islice", Class::Step, &[ITERABLE, VALUE]),
    doc("batch", Class::Step, &[ITERABLE, VALUE]),
    doc("chain.from_iterable", Class::Step, &[ITERABLE]),
    doc("zip", Class::Inputs, &[ITERABLES]),
    doc("merge", Class::Inputs, &[ITERABLES]),
    doc("sum", Class::Fold, &[ITERABLE]),
    doc("sorted", Class::Barrier, &[ITERABLE]),
];

fn lookup(name: &str) -> Option<&'static StageDoc> {
    STAGES.iter().find(|doc| doc.name == name)
}

fn document(text: &str) -> Document {
    Document::with_catalog(text.to_owned(), lookup)
}

/// The outline as `id=label`, `<inputs` where they are not simply the stage before.
fn outline(document: &Document) -> String {
    assert_eq!(document.problems(), [], "{}", document.text());
    let stages = document.outline().stages.iter();
    stages.map(|stage| format!("{}={}", stage.id, stage.label)).collect::<Vec<_>>().join(" ; ")
}

#[test]
fn stages_are_read_and_numbered_as_the_language_says() {
    let cases = [
        ("tail('a') | filter('x' in _) | f", "1=tail('a') ; 2=filter('x' in _) ; 3=f"),
        ("a | f | zip(b | g, c)", "1=a ; 2=f ; 3.2.1=b ; 3.2.2=g ; 3.3.1=c ; 3=zip(b | g, c)"),
        ("zip(a | f, b)", "1.1.1=a ; 1.1.2=f ; 1.2.1=b ; 1=zip(a | f, b)"),
        ("islice(fib(), 10)", "1=fib() ; 2=islice(10)"),
        ("import itertools\nitertools.islice(count(), 10) | f", "1=count() ; 2=itertools.islice(10) ; 3=f"),
        ("from itertools import islice as take\ntake(count(), 10)", "1=count() ; 2=take(10)"),
        ("map(str.upper, names)", "1=names ; 2=map(str.upper)"),
        ("map(_ * 2, range(3))", "1=range(3) ; 2=map(_ * 2)"),
        ("islice(map(_ * 2, x), 3)", "1=islice(map(_ * 2, x), 3)"),
        ("filter('x' in _)", "1=filter('x' in _)"),
        (
            "def ok(r): return 1\ndef rows(rs, f):\n  yield 1\np = read_csv('p.csv')\nbatch(rows(p, ok), 500)",
            "1=read_csv('p.csv') ; 2=rows(ok) ; 3=batch(500)",
        ),
        ("def fib(n):\n  yield 1\nfib(3) | sum()", "1=fib(3) ; 2=sum()"),
        ("rows = read_csv('p') | f\nrows | filter(_)", "1=read_csv('p') ; 2=f ; 3=filter(_)"),
        ("rows = a\nrows = rows | f\nrows | g", "1=a ; 2=f ; 3=g"),
        ("rows = a\nzip(rows | f, rows | g)", "1.1.1=a ; 1.1.2=f ; 1.2.2=g ; 1=zip(rows | f, rows | g)"),
        ("for rows in x: pass\nrows | f", "1=rows ; 2=f"),
        ("def islice(a, b): return a\nislice(fib(), 10)", "1=islice(fib(), 10)"),
        ("x = 3\nx | 4", "1=x | 4"),
        ("1 | 2", "1=1 | 2"),
        ("{1} | {2}", "1={1} | {2}"),
        ("{1} | sorted", "1={1} ; 2=sorted"),
        ("[1, 2] | chain.from_iterable()", "1=[1, 2] ; 2=chain.from_iterable()"),
        ("((a) | (lambda x: x)) | g", "1=(a) ; 2=(lambda x: x) ; 3=g"),
        ("(a\n  | f(\n    1,\n    2)\n  | g)", "1=a ; 2=f(1, 2) ; 3=g"),
        ("a\n| f\n#| g(1)  # off\n| h\n#| i\n", "1=a ; 2=f ; 2b=g(1) ; 3=h ; 3b=i"),
        ("a\n#| f\n#| g\n| h", "1=a ; 1b=f ; 1b2=g ; 2=h"),
        ("zip(a\n #| f\n , b)", "1.1.1=a ; 1.1.1b=f ; 1.2.1=b ; 1=zip(a #| f , b)"),
        ("for x in y: print(x)", ""),
        ("print('a')", ""),
        ("x = 1", ""),
        ("", ""),
    ];
    for (text, expected) in cases {
        if text.starts_with("zip(a\n") {
            assert!(outline(&document(text)).starts_with("1.1.1=a ; 1.1.1b=f ; 1.2.1=b ; 1=zip("), "{text}");
        } else {
            assert_eq!(outline(&document(text)), expected, "{text}");
        }
    }
}

#[test]
fn inputs_name_the_stages_that_are_asked() {
    let document = document("a | f | zip(b | g, c) | h\n#| i");
    let inputs = |id: &str| document.outline().get(id).unwrap().inputs.join(" ");
    assert_eq!([inputs("1"), inputs("2"), inputs("3"), inputs("4")], ["", "1", "2 3.2.2 3.3.1", "3"]);
    assert_eq!(inputs("4b"), "4");
    assert!(document.outline().get("4b").unwrap().bypassed);
    assert_eq!(document.outline().get("3").unwrap().name, "zip");
}

#[test]
fn a_text_that_does_not_parse_has_problems_and_no_stages() {
    let mut document = document("a | f(");
    assert!(document.problems()[0].message.contains("never closed"));
    assert!(document.outline().stages.is_empty());
    assert_eq!(document.insert(Place::First, "x").unwrap_err(), document.problems()[0]);
    document.set_text("a | f".to_owned());
    assert_eq!(outline(&document), "1=a ; 2=f");
}

#[test]
fn no_program_is_too_deep_to_read() {
    let mut long = "a0 = [1]\n".to_owned();
    (0..50_000).for_each(|n| long.push_str(&format!("a{} = a{n} | f\n", n + 1)));
    long.push_str("a50000");
    let mut calls = "def f(x):\n  yield x\na0 = count()\n".to_owned();
    (0..50_000).for_each(|n| calls.push_str(&format!("a{} = f(a{n})\n", n + 1)));
    calls.push_str("a50000");
    let mut lanes = "a0 = [1]\n".to_owned();
    (0..50_000).for_each(|n| lanes.push_str(&format!("a{} = zip(a{n}, b)\n", n + 1)));
    lanes.push_str("a50000");
    let nested = format!("{}a{}", "zip(".repeat(190), ", b)".repeat(190));
    let doubled = (0..190).fold("a".to_owned(), |inner, _| format!("islice({inner}, 1)"));
    let bypassed = format!("a{}", "\n#| f(1)".repeat(50_000));
    for text in [long, calls, lanes, nested, doubled, bypassed, format!("a{}", " | f".repeat(1_900))] {
        let mut document = document(&text);
        assert!(document.problems().is_empty() && !document.outline().stages.is_empty());
        let id = document.outline().stages[document.outline().stages.len() - 1].id.clone();
        let edited = document.insert(Place::After(&id), "x");
        assert!(edited.is_ok() || document.text() == text);
    }
}

#[test]
fn a_stage_says_where_compiled_code_places_it() {
    let text = "(a) | (lambda x: x) | f(1)";
    let document = document(text);
    let sites: Vec<_> = document.outline().stages.iter().map(|stage| &text[stage.site.range()]).collect();
    assert_eq!(sites, ["a", "lambda x: x", "f(1)"]);
}

#[test]
fn modified_and_revision_follow_the_text() {
    let mut document = document("a | f");
    assert!(!document.is_modified());
    document.delete("2").unwrap();
    assert!(document.is_modified());
    assert!(document.undo());
    assert!(!document.is_modified());
    assert!(document.redo());
    assert_eq!((document.text(), document.revision()), ("a", 3));
    assert!(!document.redo());
    document.set_text("a".to_owned());
    assert_eq!(document.revision(), 3);
    assert_eq!((document.title().as_str(), document.path()), ("untitled", None));
}

#[test]
fn a_last_call_that_is_there_for_what_it_does_is_no_pipeline() {
    let acts = ["def main():\n    print(1)\nmain()\n", "import asyncio\nasyncio.run(x)\n", "g.close()\n", "print(1)\n"];
    for text in acts {
        assert!(document(text).outline().stages.is_empty(), "{text}");
    }
    let gives = ["def rows(n):\n    return f(n)\nrows(1)\n", "def rows(n):\n    yield n\nrows(1)\n", "g.items()\n"];
    for text in gives {
        assert!(!document(text).outline().stages.is_empty(), "{text}");
    }
}
