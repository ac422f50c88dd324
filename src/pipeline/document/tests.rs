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

enum Do {
    Before(&'static str, &'static str),
    After(&'static str, &'static str),
    First(&'static str),
    Replace(&'static str, &'static str),
    Delete(&'static str),
    Up(&'static str),
    Down(&'static str),
    Bypass(&'static str),
}

impl Do {
    /// Makes the edit; the text of the stage under the id that it tells.
    fn to(&self, document: &mut Document) -> Result<Option<String>, Diagnostic> {
        let id = match self {
            Do::Before(id, text) => Some(document.insert(Place::Before(id), text)?),
            Do::After(id, text) => Some(document.insert(Place::After(id), text)?),
            Do::First(text) => Some(document.insert(Place::First, text)?),
            Do::Up(id) => Some(document.shift(id, Direction::Up)?),
            Do::Down(id) => Some(document.shift(id, Direction::Down)?),
            Do::Replace(id, text) => {
                document.replace(id, text)?;
                None
            }
            Do::Delete(id) => {
                document.delete(id)?;
                None
            }
            Do::Bypass(id) => {
                document.bypass(id)?;
                None
            }
        };
        Ok(id.map(|id| document.outline().get(&id).expect("the id told is in the outline").text.clone()))
    }
}

#[test]
fn edits_change_their_stage_and_nothing_else() {
    use Do::*;
    let lines = "# top\ndef g(x):\n    yield 1  # one\n\ntail('a')  # log\n    # about f\n    | f('|')  # eff\n    | g\n# end\n";
    let cases = [
        ("a | f", After("1", "x(1)"), "a | x(1) | f"),
        ("a | f", After("2", "x(1)"), "a | f | x(1)"),
        ("a | f", Before("2", "| x"), "a | x | f"),
        ("a | f", Before("1", "x"), "x | a | f"),
        ("a | f", First("x"), "x | a | f"),
        ("", First("x"), "x\n"),
        ("y = 1", First("x"), "y = 1\nx\n"),
        ("a # c", After("1", "x"), "a | x # c"),
        ("lambda: 1", After("1", "x"), "(lambda: 1) | x"),
        ("a if b else c", Before("1", "x"), "x | (a if b else c)"),
        ("a | f", After("1", "lambda x: x"), "a | (lambda x: x) | f"),
        ("a\n| f\n", After("1", "x"), "a\n| x\n| f\n"),
        ("a\r\n| f\r\n", After("2", "x"), "a\r\n| f\r\n| x\r\n"),
        ("a\n| f", Before("2", "x"), "a\n| x\n| f"),
        ("a\n| f", Before("1", "x"), "x\n| a\n| f"),
        ("a\n| f\n#| b\n| g", After("2b", "x"), "a\n| f\n#| b\n| x\n| g"),
        ("a\n| f\n#| b\n| g", Before("2b", "x"), "a\n| f\n| x\n#| b\n| g"),
        ("(a\n  | f)", After("2", "x"), "(a\n  | f\n  | x)"),
        ("(a | f) | g", After("2", "x"), "(a | f | x) | g"),
        ("zip(a | f, b)", After("1.1.2", "x"), "zip(a | f | x, b)"),
        ("zip(a | f, b)", After("1.2.1", "x"), "zip(a | f, b | x)"),
        ("zip(a | f, b)", After("1", "x"), "zip(a | f, b) | x"),
        ("zip(a, b)", Before("1.2.1", "x"), "zip(a, x | b)"),
        ("islice(fib(), 10)", After("1", "x"), "islice(fib() | x, 10)"),
        ("islice(fib(), 10)", Before("2", "x"), "islice(fib() | x, 10)"),
        ("islice(fib(), 10)", After("2", "x"), "islice(fib(), 10) | x"),
        ("rows = a\nrows | f", After("1", "x"), "rows = a | x\nrows | f"),
        ("rows = a\nrows | f", Before("2", "x"), "rows = a\nrows | x | f"),
        ("a | f | g", Replace("2", "x(1)"), "a | x(1) | g"),
        ("a | f", Replace("1", "x"), "x | f"),
        ("islice(fib(), 10)", Replace("2", "islice(5)"), "islice(fib(), 5)"),
        ("islice(fib(), 10)", Replace("2", "x(5)"), "fib() | x(5)"),
        ("map(f, names)", Replace("2", "map(g)"), "map(g, names)"),
        ("zip(a, b)", Replace("1", "zip(a, b, c)"), "zip(a, b, c)"),
        ("a\n#| f # c\n| g", Replace("1b", "x(\n1)"), "a\n#| x(\n#.1)\n| g"),
        ("a | f | g", Delete("2"), "a | g"),
        ("a | f | g", Delete("3"), "a | f"),
        ("a | f | g", Delete("1"), "f | g"),
        ("a\n| f # c\n| g", Delete("2"), "a\n| g"),
        ("a\n| f", Delete("2"), "a"),
        ("a\n| f\n| g", Delete("1"), "f\n| g"),
        ("a\n#| f\n| g", Delete("1b"), "a\n| g"),
        ("(a\n | f)", Delete("2"), "(a)"),
        ("(a # c\n | f)", Delete("2"), "(a # c\n )"),
        ("(a | f) | g", Delete("1"), "(f) | g"),
        ("(a) | g", Delete("1"), "g"),
        ("x = 1\na\ny = 2\na\n", Delete("1"), "x = 1\na\ny = 2\n"),
        ("islice(fib(), 10) | f", Delete("2"), "fib() | f"),
        ("sum(islice(fib(), 10))", Delete("2"), "sum(fib())"),
        ("zip(a, b)", Delete("1.2.1"), "zip(a)"),
        ("zip(a, b)", Delete("1.1.1"), "zip(b)"),
        ("a | zip(b)", Delete("2.2.1"), "a | zip()"),
        ("a | f | g", Up("3"), "a | g | f"),
        ("a | f | g", Down("2"), "a | g | f"),
        ("a\n| f # f\n| g # g\n", Up("3"), "a\n| g # f\n| f # g\n"),
        ("a\n| f\n#| b\n| g\n", Up("3"), "a\n| f\n| g\n#| b\n"),
        ("a\n| f\n#| b\n| g\n", Down("2"), "a\n#| b\n| f\n| g\n"),
        ("a\n| f\n#| b\n| g\n", Up("2b"), "a\n#| b\n| f\n| g\n"),
        ("a\n| f\n#| b\n| g\n", Down("2b"), "a\n| f\n| g\n#| b\n"),
        ("a\n#| b\n#| c\n", Up("1b2"), "a\n#| c\n#| b\n"),
        ("map(h, islice(fib(), 10))", Up("3"), "fib() | map(h) | islice(10)"),
        ("zip(a | f | g, b)", Up("1.1.3"), "zip(a | g | f, b)"),
        ("rows = a | f\nrows | g", Up("3"), "rows = a | g\nrows | f"),
        ("a | f(x) | g", Bypass("2"), "a\n    #| f(x)\n    | g"),
        ("a | f | g | h", Bypass("3"), "a\n    | f\n    #| g\n    | h"),
        ("a | f # c", Bypass("2"), "a\n    #| f # c"),
        ("a\n  | f\n  | g", Bypass("2"), "a\n  #| f\n  | g"),
        ("a\n  | f(\n    1)\n  | g", Bypass("2"), "a\n  #| f(\n#.    1)\n  | g"),
        ("a\n  #| f(\n#.    1)\n  | g", Bypass("1b"), "a\n  | f(\n    1)\n  | g"),
        ("a\n#| f\n| g", Bypass("1b"), "a\n| f\n| g"),
        ("a\n#| f\n", Bypass("1b"), "a\n| f\n"),
        ("(a | f)", Bypass("2"), "(a\n    #| f\n    )"),
        ("zip(a | f, b)", Bypass("1.1.2"), "zip(a\n    #| f\n    , b)"),
        ("sum(islice(fib(), 10))", Bypass("2"), "sum(fib()\n    #| islice(10)\n    )"),
        ("islice(fib(), 10)", Bypass("2"), "fib()\n    #| islice(10)"),
        ("rows = a | f\nrows | g", Bypass("2"), "rows = a\n    #| f\nrows | g"),
        (lines, Bypass("2"), ""),
        (lines, After("2", "x"), ""),
        (lines, Delete("3"), ""),
    ];
    for (text, edit, expected) in cases {
        let mut document = document(text);
        let told = edit.to(&mut document).unwrap_or_else(|error| panic!("{text}: {error:?}"));
        if text == lines {
            let after = match edit {
                Bypass(_) => text.replace("    | f", "    #| f"),
                After(..) => text.replace("# eff\n", "# eff\n    | x\n"),
                _ => text.replace("    | g\n", ""),
            };
            assert_eq!(document.text(), after);
        } else {
            assert_eq!(document.text(), expected, "{text}");
        }
        if let (Some(told), Before(_, new) | After(_, new) | First(new)) = (told, &edit) {
            assert!(told.contains(bare(new)), "{text}: told {told}");
        }
        assert_eq!(document.problems(), []);
        assert!(document.undo());
        assert_eq!(document.text(), text);
    }
}

#[test]
fn what_would_not_be_a_stage_is_refused_and_changes_nothing() {
    use Do::*;
    let cases = [
        ("a | f", After("1", "x("), "never closed"),
        ("a | f", After("1", "x y"), "invalid syntax"),
        ("a | f", After("1", ""), "nothing here"),
        ("a | f", After("1", "x) | (y"), "unmatched ')'"),
        ("(a | f)", After("1", "x) | (y"), "more than one"),
        ("a | f", After("1", "x # c"), "comment"),
        ("a | f", After("2", "x = 1"), "cannot assign"),
        ("a | f", After("2", "x\ny"), "invalid syntax"),
        ("a | f", After("9", "x"), "no stage '9'"),
        ("a | f", Replace("2", "1 +"), "invalid syntax"),
        ("a | f", Bypass("1"), "where items come from"),
        ("a | f", Up("1"), "nothing stands above"),
        ("a | f", Up("2"), "a source stays"),
        ("a | f", Down("2"), "nothing stands below"),
        ("a | f", Down("1"), "a source stays"),
        ("a\n#| f", Up("1b"), "a source stays"),
        ("zip(a, b)", Before("1", "x"), "several inputs"),
        ("rows = a\nrows | f", Delete("1"), "all that its name stands for"),
        ("islice(fib(), 1)", Delete("1"), "reads from"),
    ];
    for (text, edit, message) in cases {
        let mut document = document(text);
        let error = edit.to(&mut document).expect_err(text);
        assert!(error.message.contains(message), "{text}: {}", error.message);
        assert_eq!((document.text(), document.revision()), (text, 0));
        assert!(!document.undo());
    }
}

#[test]
fn a_refusal_points_into_the_text_that_would_have_been() {
    let error = document("a | f").insert(Place::After("1"), "x(1").unwrap_err();
    assert_eq!(error.span, Span::new(5, 6));
}

#[test]
fn an_edit_that_brings_the_first_error_of_a_check_is_refused() {
    fn no_typos(text: &str) -> Vec<Diagnostic> {
        let error = |(at, word): (usize, &str)| Diagnostic::error(Span::new(at, at + word.len()), "NameError");
        text.match_indices("fliter").map(error).collect()
    }
    let mut document = document("a | f").checked_by(no_typos);
    assert_eq!(document.insert(Place::After("2"), "fliter(_)").unwrap_err().span, Span::new(8, 14));
    assert_eq!(document.replace("2", "fliter(_)").unwrap_err().span, Span::new(4, 10));
    assert_eq!(document.text(), "a | f");
    document.set_text("a | fliter | g".to_owned());
    assert_eq!(document.problems().len(), 1);
    document.delete("3").unwrap();
    document.replace("2", "f").unwrap();
    assert_eq!((document.text(), document.problems()), ("a | f", &[][..]));
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

mod properties {
    use super::*;
    use proptest::prelude::*;

    /// Programs of every layout that an edit has to cope with.
    const TEXTS: [&str; 12] = [
        "tail('a') | filter('x' in _) | islice(3)",
        "# top\ntail('a')  # log\n  # about\n  | f('|')  # eff\n\n  | islice(\n      3,\n    )\n# end\n",
        "a | f | zip(b | g, c) | sum()",
        "zip(a | f, b | g | h)\n",
        "islice(map(str.upper, names), 10)",
        "def g(x):\n    yield from x\n\nrows = tail('x') | f\nbatch(g(rows), 500) | h\n",
        "(a\n  | f\n  | g('''\n| no\n'''))\n",
        "(a | f # c\n  | g) | h\n",
        "a\r\n| f\r\n#| b(1)\r\n| g\r\n",
        "rows = a\nzip(rows | f, rows\n  | g\n  #| h\n  , c)",
        "a | (lambda x: x) | f\n\n\n# tail",
        "\u{feff}lambda: 1",
    ];
    const STAGES: [&str; 8] = [
        "x",
        "islice(2)",
        "| filter('é' in _)",
        "f(\n  1,\n)",
        "lambda x: x",
        "zip(b, c | d)",
        "g('#')",
        "m('''\n#| x\n''')",
    ];

    fn edit() -> impl Strategy<Value = (u8, prop::sample::Index, prop::sample::Index)> {
        (0..8_u8, any::<prop::sample::Index>(), any::<prop::sample::Index>())
    }

    /// Makes an edit on some stage; whether it was accepted.
    fn make(document: &mut Document, (kind, stage, text): (u8, prop::sample::Index, prop::sample::Index)) -> bool {
        let text = STAGES[text.index(STAGES.len())];
        let stages = &document.outline().stages;
        if stages.is_empty() {
            return document.insert(Place::First, text).is_ok();
        }
        let id = stages[stage.index(stages.len())].id.clone();
        match kind {
            0 => document.insert(Place::After(&id), text).is_ok(),
            1 => document.insert(Place::Before(&id), text).is_ok(),
            2 => document.insert(Place::First, text).is_ok(),
            3 => document.replace(&id, text).is_ok(),
            4 => document.delete(&id).is_ok(),
            5 => document.shift(&id, Direction::Up).is_ok(),
            6 => document.shift(&id, Direction::Down).is_ok(),
            _ => document.bypass(&id).is_ok(),
        }
    }

    fn names(document: &Document) -> Vec<String> {
        let close = |text: &str| text.split_whitespace().collect::<String>();
        document.outline().stages.iter().map(|stage| format!("{} {}", stage.bypassed, close(&stage.text))).collect()
    }

    proptest! {
        #[test]
        fn edits_parse_have_unique_ids_and_are_undone_to_the_byte(
            text in prop::sample::select(&TEXTS[..]),
            edits in prop::collection::vec(edit(), 1..12),
        ) {
            let mut document = document(text);
            let mut texts = vec![text.to_owned()];
            for edit in edits {
                let (before, revision) = (document.text().to_owned(), document.revision());
                if make(&mut document, edit) {
                    prop_assert_eq!(document.revision(), revision + 1);
                    texts.push(document.text().to_owned());
                } else {
                    prop_assert_eq!(document.text(), &before);
                }
                prop_assert_eq!(document.problems(), &[]);
                let mut ids: Vec<_> = document.outline().stages.iter().map(|stage| stage.id.clone()).collect();
                let count = ids.len();
                ids.sort();
                ids.dedup();
                prop_assert_eq!(ids.len(), count);
                for stage in &document.outline().stages {
                    prop_assert!(stage.inputs.iter().all(|input| document.outline().get(input).is_some()));
                    prop_assert!(!stage.label.contains('\n') && !stage.text.is_empty());
                }
            }
            for expected in texts.iter().rev() {
                prop_assert_eq!(document.text(), expected);
                document.undo();
            }
            prop_assert!(!document.is_modified());
        }

        #[test]
        fn what_is_inserted_and_deleted_leaves_the_text_as_it_was(
            text in prop::sample::select(&TEXTS[..]),
            place in any::<prop::sample::Index>(),
            after in any::<bool>(),
            stage in prop::sample::select(&STAGES[..]),
        ) {
            let mut document = document(text);
            let stages = &document.outline().stages;
            let id = stages[place.index(stages.len())].id.clone();
            let head = document.parsed.reading.stages.iter().any(|s| s.loose);
            let place = if after { Place::After(&id) } else { Place::Before(&id) };
            if let Ok(new) = document.insert(place, stage) {
                document.delete(&new).unwrap();
                if !head {
                    prop_assert_eq!(document.text(), text);
                }
            }
        }

        #[test]
        fn a_stage_bypassed_twice_is_the_same_pipeline(
            text in prop::sample::select(&TEXTS[..]),
            place in any::<prop::sample::Index>(),
        ) {
            let mut document = document(text);
            let before = names(&document);
            let stage = document.outline().stages[place.index(before.len())].clone();
            if document.bypass(&stage.id).is_ok() {
                let changed = |s: &&crate::pipeline::OutlineStage| s.bypassed != stage.bypassed && s.text.trim() == stage.text.trim();
                let other = document.outline().stages.iter().find(changed).expect("it is in the outline still").id.clone();
                document.bypass(&other).unwrap();
                prop_assert_eq!(names(&document), before);
            }
        }
    }
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
