//! Edits stage by stage: what they change, and what they refuse.

use super::*;

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
