use super::*;
use ruff_python_ast::Stmt;

fn error(text: &str) -> Diagnostic {
    let errors = with_tree(text, |tree| format!("{:?}", tree.module)).expect_err(text);
    assert_eq!(errors.len(), 1, "{text}");
    errors.into_iter().next().unwrap()
}

/// The text of each statement, as the tree's ranges cut it out of the original.
fn statements(text: &str) -> Vec<String> {
    let cut = |tree: &Tree<'_>| tree.module.body.iter().map(|stmt| tree.source.slice(span(stmt)).to_owned()).collect();
    with_tree(text, cut).unwrap_or_else(|errors| panic!("{text}: {errors:?}"))
}

#[test]
fn a_line_that_starts_with_a_pipe_continues_the_statement_above() {
    let pipe = "tail(\"a\") # the log\n\n  # of the day: é\n  | filter(\"|\" in _)\r\n\r\n| islice(3)";
    assert_eq!(statements(&format!("x = 1\n{pipe}\ny")), ["x = 1", pipe, "y"]);
    assert_eq!(statements("\u{feff}a\n| b"), ["a\n| b"]);
    assert_eq!(statements("a # é\n|b # ü"), ["a # é\n|b"]);
    assert_eq!(statements("f(a\n  | b)\n"), ["f(a\n  | b)"]);
    assert_eq!(statements("x = '''\n| no\n'''\ny"), ["x = '''\n| no\n'''", "y"]);
    assert_eq!(statements("x = f'''\n| {a\n| b}\n'''\ny"), ["x = f'''\n| {a\n| b}\n'''", "y"]);
    assert_eq!(statements("x = 'a\\\n| b'\ny"), ["x = 'a\\\n| b'", "y"]);
    assert_eq!(statements("lambda: 1\n| x\ny"), ["lambda: 1\n| x", "y"]);
    assert_eq!(
        statements("def f():\n    return a\n    | b\nf()\n| g"),
        ["def f():\n    return a\n    | b", "f()\n| g"]
    );
    assert_eq!(statements("a \\\n\n| b"), ["a \\\n\n| b"]);
}

#[test]
fn a_pipe_with_nothing_above_is_an_error_at_the_pipe() {
    for text in ["| b", "\n# only a comment\n| b", "\u{feff}| b"] {
        let error = error(text);
        assert!(error.message.contains("there is none"), "{}", error.message);
        assert_eq!(&text[error.span.range()], "|");
    }
    let text = "def f():\n    return 1\n| g";
    assert!(error(text).message.contains("inside the indented block"));
    assert_eq!(error(text).span, Span::new(22, 23));
}

#[test]
fn depth_is_refused_in_words_and_never_overflows() {
    let n = 100_000;
    let many = |unit: &str| unit.repeat(n);
    let cases = [
        ("sum", format!("{}1", many("1+"))),
        ("power", format!("{}1", many("1**"))),
        ("or", format!("{}1", many("x or "))),
        ("comparison", format!("{}1", many("1<"))),
        ("parentheses", format!("{}1{}", many("("), many(")"))),
        ("unclosed", many("[")),
        ("braces", many("{")),
        ("minus", format!("{}1", many("-"))),
        ("not", format!("{}1", many("not "))),
        ("await", format!("{}1", many("await "))),
        ("yield", format!("{}1", many("yield "))),
        ("star", format!("{}x", many("*"))),
        ("lambda", format!("{}1", many("lambda: "))),
        ("lambda with parameters", format!("{}1", many("lambda a, b: "))),
        ("lambda in defaults", many("lambda a=")),
        ("attributes", format!("a{}", many(".b"))),
        ("calls", format!("a{}", many("()"))),
        ("calls with arguments", format!("a{}", many("(1, 2)"))),
        ("subscripts", format!("a{}", many("[0]"))),
        ("conditional", format!("{}1", many("1 if x else "))),
        ("glued conditional", format!("{}1", many("1if 1else "))),
        ("assignment", format!("{}1", many("a = "))),
        ("walrus", format!("{}1", many("a := "))),
        (
            "left growing",
            format!("{}1{}", "(".repeat(150), "+1".repeat(50) + &")+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1".repeat(150)),
        ),
        ("pipes", format!("a{}", many("\n| f"))),
        ("elif", format!("if a: b\n{}", many("elif a: b\n"))),
        ("else if", (0..n / 100).map(|n| format!("{0}if a:\n{0} b\n{0}else:\n", " ".repeat(n))).collect()),
        ("blocks", (0..n / 100).map(|n| format!("{}if a:\n", " ".repeat(n))).collect()),
        ("nested f-strings", many("f'{")),
        ("nested f-strings in turn", many("f'{f\"{")),
        ("formats", format!("f'{{x{}", many(":{x"))),
        ("patterns", format!("match a:\n case {}x{}: pass", many("["), many("]"))),
        ("pattern alternatives", format!("match a:\n case {}x: pass", many("1|"))),
        ("comprehension", format!("[a {}]", many("for a in b "))),
    ];
    for (name, text) in cases {
        let error = error(&text);
        let said = ["more than 2000", "too many", "never closed"].iter().any(|words| error.message.contains(words));
        assert!(said, "{name}: {}", error.message);
        assert!(
            error.span.end as usize <= text.len() && error.help.is_some() || error.message.contains("levels"),
            "{name}"
        );
    }
}

#[test]
fn what_the_limits_let_through_is_parsed_and_dropped() {
    let cases = [
        format!("{}1", "1+".repeat(1_900)),
        format!("{}1", "1**".repeat(1_900)),
        format!("{}1", "-".repeat(1_900)),
        format!("{}1", "not ".repeat(1_900)),
        format!("{}1", "lambda a, b: ".repeat(1_900)),
        format!("{}1", "1 if x else ".repeat(900)),
        format!("a{}", ".b".repeat(1_900)),
        format!("a{}", "()".repeat(1_900)),
        format!("{}1{}", "(".repeat(190), ")".repeat(190)),
        format!("{}1{}", "[-".repeat(190), "]".repeat(190)),
        format!("if a: b\n{}", "elif a: b\n".repeat(1_900)),
        (0..99).map(|n| format!("{}if a:\n", " ".repeat(n))).collect::<String>() + &" ".repeat(99) + "b",
        format!("[{}]", "-1.5, ".repeat(100_000)),
        format!("[{}]", "{'a': -x.b[0]}, ".repeat(50_000)),
        "x = 1 + 2\n".repeat(100_000),
        format!("x = ({})", "'a' 'b'\n".repeat(50_000)),
    ];
    for text in cases {
        let seen = with_tree(&text, |tree| format!("{:?}", tree.module).len());
        assert!(seen.is_ok_and(|seen| seen > 100), "{}", &text[..40]);
    }
}

#[test]
fn errors_are_said_in_the_words_of_cpython() {
    let cases = [
        ("x = (1", "(", "SyntaxError: '(' was never closed"),
        ("x = 1)", ")", "SyntaxError: unmatched ')'"),
        ("x = (1]", "]", "SyntaxError: closing parenthesis ']' does not match opening parenthesis '('"),
        ("x = (\n1]", "]", "SyntaxError: closing parenthesis ']' does not match opening parenthesis '(' on line 1"),
        ("x = 'a\ny", "'a", "SyntaxError: unterminated string literal (detected at line 1)"),
        ("x = '''a\nb", "'''", "SyntaxError: unterminated triple-quoted string literal (detected at line 2)"),
        ("f'{a'", "{a", "SyntaxError: f-string: expecting '}'"),
        ("f'{a:2'", ":2", "SyntaxError: f-string: expecting '}'"),
        ("f'}'", "}", "SyntaxError: f-string: single '}' is not allowed"),
        ("f'{a!x}'", "x", "SyntaxError: f-string: invalid conversion character: expected 's', 'r', or 'a'"),
        ("f(a b)", "b", "SyntaxError: invalid syntax. Perhaps you forgot a comma?"),
        ("foo bar", "bar", "SyntaxError: invalid syntax"),
        ("x = ", "", "SyntaxError: invalid syntax"),
        ("x = $", "$", "SyntaxError: invalid syntax"),
        ("if x\n  y", "", "SyntaxError: expected ':'"),
        ("if x:\ny", "y", "IndentationError: expected an indented block after 'if' statement on line 1"),
        ("  x", "", "IndentationError: unexpected indent"),
        ("if x:\n    y\n  z", "", "IndentationError: unindent does not match any outer indentation level"),
        ("f(a=1, 2)", "2", "SyntaxError: positional argument follows keyword argument"),
        ("def f(a=1, b): pass", "b", "SyntaxError: non-default argument follows default argument"),
        ("None = 1", "None", "SyntaxError: cannot assign to None"),
        ("a | | b", "|", "SyntaxError: invalid syntax"),
        ("a\u{1}b", "\u{1}", "SyntaxError: invalid non-printable character U+0001"),
        ("a\0b", "\0", "SyntaxError: source code string cannot contain null bytes"),
    ];
    for (text, under, message) in cases {
        let error = error(text);
        assert_eq!(error.message, message, "{text}");
        assert_eq!(&text[error.span.range()], under, "{text}");
    }
}

#[test]
fn a_program_beyond_the_size_limit_is_refused() {
    let error = error(&"#".repeat(MAX_PROGRAM + 1));
    assert!(error.message.contains("4194305 bytes"), "{}", error.message);
}

#[test]
fn newer_syntax_is_parsed() {
    let text =
        "match x:\n  case [1, *_] | {'a': b}: pass\nf'{x!r:>{w}}{f'{y}'}'\nasync def f[T](a: T, /, *, b) -> T: yield\n";
    let count = |tree: &Tree<'_>| tree.module.body.iter().filter(|stmt| !matches!(stmt, Stmt::Pass(_))).count();
    assert_eq!(with_tree(text, count).unwrap(), 3);
}

#[test]
#[should_panic(expected = "what the reader said")]
fn a_panic_of_the_reader_is_the_callers() {
    let _ = with_tree("x", |_| panic!("what the reader said"));
}

mod properties {
    use super::*;
    use proptest::prelude::*;

    const PIECES: [&str; 48] = [
        "a",
        "1",
        "1e",
        "0x",
        "é",
        "\u{301}",
        "'",
        "\"",
        "'''",
        "\"\"\"",
        "f'",
        "rf\"",
        "b'",
        "t'''",
        "{",
        "}",
        "{{",
        "}}",
        "(",
        ")",
        "[",
        "]",
        ":",
        ":=",
        "!r",
        "!",
        ",",
        ";",
        "=",
        "|",
        "\n",
        "\r\n",
        "\r",
        "\n| ",
        "\n    ",
        "\n\t",
        "\\",
        "\\N{",
        "#",
        "# é\n",
        " ",
        "\u{c}",
        "lambda ",
        "if ",
        "else: ",
        "def f(): ",
        "_",
        "\u{feff}",
    ];

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1_000))]
        #[test]
        fn any_text_gives_a_tree_or_an_error_in_its_bounds(
            pieces in prop::collection::vec(prop::sample::select(&PIECES[..]), 0..24),
        ) {
            let text = pieces.concat();
            let ends = |tree: &Tree<'_>| tree.module.body.iter().map(|stmt| span(stmt).end as usize).max().unwrap_or(0);
            match with_tree(&text, ends) {
                Ok(end) => prop_assert!(end <= text.len()),
                Err(errors) => for error in errors {
                    prop_assert!(error.span.start <= error.span.end && error.span.end as usize <= text.len(), "{:?}", error);
                    prop_assert!(text.is_char_boundary(error.span.start as usize), "{:?}", error);
                    prop_assert!(error.message.contains("Error: "), "{:?}", error);
                    let drawn = crate::lang::render(&error, &Source::new(&text), "f");
                    prop_assert!(drawn.contains('^') && drawn.ends_with('\n'));
                },
            }
        }
    }
}
