//! The only file that knows which crate parses Python.

use std::panic::resume_unwind;
use std::thread;

use ruff_python_ast::token::{TokenKind, Tokens};
use ruff_python_ast::{ModModule, PythonVersion};
use ruff_python_parser::{
    InterpolatedStringErrorType, LexicalErrorType, Mode, ParseError, ParseErrorType, ParseOptions, Parsed,
    parse_unchecked,
};
use ruff_text_size::{Ranged, TextRange};

use super::{Diagnostic, Source, Span, scan};

/// The longest program that is read, in bytes.
pub const MAX_PROGRAM: usize = 4 << 20;

/// The stack on which a tree is made, read and dropped. Reserved, not touched: what a short program does not use costs
/// nothing. [`scan`](super) bounds the depth so that a debug build stays well inside.
const STACK: usize = 512 << 20;

/// A parsed program. All ranges in it are byte offsets into the original text.
#[derive(Debug)]
pub struct Tree<'t> {
    /// The module.
    pub module: &'t ModModule,
    /// Every token, comments and line ends included. The ends of lines that a leading `|` continues are not there.
    pub tokens: &'t Tokens,
    /// The original text with its lines.
    pub source: &'t Source,
}

/// Parses `text` and hands its tree to `read`, on a thread whose stack holds any tree that the limits let through.
///
/// # Errors
///
/// The first syntax error, as CPython would say it where it has words for it. `read` is not called then.
///
/// # Panics
///
/// When `read` does, or when the system has no thread to give.
pub fn with_tree<R: Send>(text: &str, read: impl FnOnce(&Tree<'_>) -> R + Send) -> Result<R, Vec<Diagnostic>> {
    check_text(text)?;
    let source = Source::new(text);
    let code = scan::prepare(&source).map_err(|error| vec![error])?;
    thread::scope(|scope| {
        let parse = || {
            let parsed = parse(&code).map_err(|error| vec![say(&error, &source)])?;
            Ok(read(&Tree { module: parsed.syntax(), tokens: parsed.tokens(), source: &source }))
        };
        let thread = thread::Builder::new()
            .name("parse".to_owned())
            .stack_size(STACK)
            .spawn_scoped(scope, parse)
            .expect("the system can start a thread");
        thread.join().unwrap_or_else(|panic| resume_unwind(panic))
    })
}

/// The oldest of Python's versions from 3.11 on that has the syntax of `code`, which is Python without any `|` at the start of a line.
///
/// It recurses: to be called by what [`with_tree`] calls, which has the stack for it.
pub(crate) fn oldest_python(code: &str) -> &'static str {
    let versions = [("3.11", PythonVersion::PY311), ("3.12", PythonVersion::PY312), ("3.13", PythonVersion::PY313)];
    let has_it = |version: PythonVersion| {
        let parsed = parse_unchecked(code, ParseOptions::from(Mode::Module).with_target_version(version));
        parsed.unsupported_syntax_errors().is_empty()
    };
    versions.into_iter().find(|(_, version)| has_it(*version)).map_or("3.14", |(name, _)| name)
}

/// The span of anything that the parser made.
pub fn span(node: &impl Ranged) -> Span {
    Span { start: node.start().to_u32(), end: node.end().to_u32() }
}

fn check_text(text: &str) -> Result<(), Vec<Diagnostic>> {
    if text.len() > MAX_PROGRAM {
        let error = Diagnostic::error(
            Span::new(MAX_PROGRAM, text.len()),
            format!("SyntaxError: the program has {} bytes, at most {MAX_PROGRAM} are read", text.len()),
        );
        return Err(vec![error.with_help("data belongs in a file that the pipeline reads")]);
    }
    match memchr::memchr(0, text.as_bytes()) {
        Some(at) => {
            let message = "SyntaxError: source code string cannot contain null bytes";
            Err(vec![Diagnostic::error(Span::new(at, at + 1), message)])
        }
        None => Ok(()),
    }
}

fn parse(code: &str) -> Result<Parsed<ModModule>, ParseError> {
    let options = ParseOptions::from(Mode::Module).with_target_version(PythonVersion::latest());
    let parsed = parse_unchecked(code, options);
    if let Some(error) = parsed.errors().iter().min_by_key(|error| error.location.start()) {
        return Err(error.clone());
    }
    if let Some(error) = parsed.unsupported_syntax_errors().first() {
        return Err(ParseError { error: ParseErrorType::OtherError(error.to_string()), location: error.range });
    }
    Ok(parsed.try_into_module().expect("a module was asked for"))
}

/// The parser's error in CPython's words.
fn say(error: &ParseError, source: &Source) -> Diagnostic {
    let place = place(error.location, source);
    let (mut message, mut help) = words(&error.error, source.slice(place));
    if let Some((words, way)) = words_around(&error.error, place, source) {
        (message, help) = (words, way);
    }
    let kind = if message.contains("indent") { "IndentationError" } else { "SyntaxError" };
    let mut diagnostic = Diagnostic::error(place, format!("{kind}: {message}"));
    diagnostic.help = help.map(str::to_owned);
    diagnostic
}

/// Where to point: at something that can be seen. An error at the end of a line points just past its last character.
fn place(range: TextRange, source: &Source) -> Span {
    let start = range.start().to_u32();
    let line = source.line_span(source.line_of(start));
    let end = range.end().to_u32().min(line.end).max(start);
    let text = source.text().as_bytes();
    if start < line.end && text[start as usize..end as usize].iter().any(|byte| !byte.is_ascii_whitespace()) {
        return Span { start, end };
    }
    let before = source.text()[..start.min(line.end) as usize].trim_end().len();
    let at = if before > line.start as usize { Span::new(before, before).start } else { start };
    Span { start: at, end: at }
}

/// Words for an error that is told by what stands before it.
fn words_around(error: &ParseErrorType, place: Span, source: &Source) -> Option<(String, Option<&'static str>)> {
    use ParseErrorType as E;
    let before = &source.text()[..place.start as usize];
    let under = source.slice(place);
    let plain = |message: &str| Some((message.to_owned(), None));
    match error {
        E::SimpleStatementsOnSameLine => {
            let line = before.rsplit('\n').next().unwrap_or_default().trim();
            let digit = before.ends_with(|last: char| last.is_ascii_digit());
            let goes_on = under.starts_with(|first: char| first == '_' || first.is_alphabetic());
            match line.rsplit([';', ':']).next().unwrap_or_default().trim() {
                name @ ("print" | "exec") => {
                    Some((format!("Missing parentheses in call to '{name}'. Did you mean {name}(...)?"), None))
                }
                _ if digit && goes_on => plain("invalid decimal literal"),
                _ => None,
            }
        }
        E::ExpectedExpression if under == "}" && before.trim_end().ends_with('{') => {
            plain("f-string: empty expression not allowed")
        }
        E::OtherError(message) if message.starts_with("Expected an indented block") => {
            let words = other_words(message).0.replace("clause", "statement").replace("'class' d", "class d");
            let keyword = match message.split('`').nth(1) {
                Some(keyword) => keyword,
                None if message.contains("class") => "class",
                None => "def",
            };
            let begins = |line: &str| {
                let rest = line.trim_start().trim_start_matches("async ").strip_prefix(keyword);
                rest.is_some_and(|rest| !rest.starts_with(|next: char| next == '_' || next.is_alphanumeric()))
            };
            let lines: Vec<&str> = before.lines().collect();
            let header = lines.iter().rposition(|line| begins(line))?;
            Some((format!("{words} on line {}", header + 1), None))
        }
        _ => None,
    }
}

/// What kind of expression a text is, as refusals to assign to it say.
fn kind_of(text: &str) -> &'static str {
    let (mut depth, mut quote, mut operators) = (0_u32, None, false);
    for (at, letter) in text.char_indices() {
        match (quote, letter) {
            (Some(open), letter) if letter == open => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => quote = Some(letter),
            (None, '(' | '[' | '{') => depth += 1,
            (None, ')' | ']' | '}') => depth = depth.saturating_sub(1),
            (None, '+' | '-' | '*' | '/' | '%' | '&' | '|' | '^' | '@' | '~' | '<' | '>' | ' ')
                if depth == 0 && at > 0 =>
            {
                operators = true;
            }
            _ => {}
        }
    }
    let first = text.chars().next().unwrap_or(' ');
    match first {
        '(' if text.contains(" for ") => "generator expression",
        '[' if text.contains(" for ") => "list comprehension",
        _ if text.starts_with("lambda") => "lambda",
        _ if operators => "expression",
        'f' | 'F' if text[1..].starts_with(['"', '\'']) => "f-string expression",
        '0'..='9' | '"' | '\'' => "literal",
        'b' | 'r' if text[1..].starts_with(['"', '\'']) => "literal",
        '(' => "expression",
        _ if text.ends_with(')') => "function call",
        _ => "expression",
    }
}

fn words(error: &ParseErrorType, under: &str) -> (String, Option<&'static str>) {
    use ParseErrorType as E;
    let plain = |message: &str| (message.to_owned(), None);
    match error {
        E::ExpectedToken { expected: TokenKind::Colon, .. } => plain(match under {
            "=" => "invalid syntax. Maybe you meant '==' or ':=' instead of '='?",
            "}" | "," => "':' expected after dictionary key",
            _ => "expected ':'",
        }),
        E::ExpectedToken { expected: TokenKind::Comma, .. } => plain("invalid syntax. Perhaps you forgot a comma?"),
        E::ExpectedToken { expected: TokenKind::Else, .. } => plain("expected 'else' after 'if' expression"),
        E::ExpectedToken { expected: TokenKind::Rpar, .. } if under != ")" => {
            plain("invalid syntax. Perhaps you forgot a comma?")
        }
        E::SimpleStatementsOnSameLine | E::SimpleAndCompoundStatementOnSameLine => {
            ("invalid syntax".to_owned(), Some("two statements need a line each, two stages a '|' between them"))
        }
        E::UnexpectedIndentation => plain("unexpected indent"),
        E::InvalidAugmentedAssignmentTarget => {
            (format!("'{}' is an illegal expression for augmented assignment", kind_of(under)), None)
        }
        E::InvalidAssignmentTarget | E::InvalidAnnotatedAssignmentTarget => match under {
            "None" | "True" | "False" => (format!("cannot assign to {under}"), None),
            _ => match kind_of(under) {
                kind @ ("lambda" | "generator expression") => (format!("cannot assign to {kind}"), None),
                kind => (format!("cannot assign to {kind} here. Maybe you meant '==' instead of '='?"), None),
            },
        },
        E::InvalidNamedAssignmentTarget => plain("cannot use assignment expressions with this expression"),
        E::InvalidDeleteTarget => (format!("cannot delete {}", kind_of(under)), None),
        E::PositionalAfterKeywordArgument => plain("positional argument follows keyword argument"),
        E::PositionalAfterKeywordUnpacking => plain("positional argument follows keyword argument unpacking"),
        E::InvalidArgumentUnpackingOrder => plain("iterable argument unpacking follows keyword argument unpacking"),
        E::IterableUnpackingInComprehension => plain("iterable unpacking cannot be used in comprehension"),
        E::NonDefaultParamAfterDefaultParam => plain("non-default argument follows default argument"),
        E::UnparenthesizedGeneratorExpression => plain("Generator expression must be parenthesized"),
        E::InvalidStarPatternUsage | E::ExpectedRealNumber => plain("invalid syntax"),
        E::ExpectedImaginaryNumber => plain("imaginary number required in complex literal"),
        E::InvalidStarredExpressionUsage => plain("can't use starred expression here"),
        E::ExpectedKeywordParam => plain("named arguments must follow bare *"),
        E::FStringError(error) => string_words(error),
        E::Lexical(LexicalErrorType::FStringError(error)) => string_words(error),
        E::Lexical(error) => lexical_words(error),
        E::OtherError(message) => other_words(message),
        E::ExpectedExpression if under == "|" => {
            ("invalid syntax".to_owned(), Some("a stage is missing between the two '|'"))
        }
        E::EmptyImportNames => ("invalid syntax".to_owned(), Some("name what to import")),
        E::UnparenthesizedTupleExpression => ("invalid syntax".to_owned(), Some("put the tuple in parentheses")),
        E::ExpectedToken { .. } | E::ExpectedExpression | E::UnexpectedExpressionToken | E::EmptySlice => {
            plain("invalid syntax")
        }
        other => (lower_first(&other.to_string()), None),
    }
}

fn string_words(error: &InterpolatedStringErrorType) -> (String, Option<&'static str>) {
    use InterpolatedStringErrorType as E;
    let message = match error {
        E::UnclosedLbrace => "expecting '}'",
        E::InvalidConversionFlag => "invalid conversion character: expected 's', 'r', or 'a'",
        E::SingleRbrace => {
            return ("f-string: single '}' is not allowed".to_owned(), Some("write '}}' for the character"));
        }
        E::LambdaWithoutParentheses => {
            return ("f-string: invalid syntax".to_owned(), Some("put the lambda in parentheses"));
        }
        other => return (format!("f-string: {other}"), None),
    };
    (format!("f-string: {message}"), None)
}

fn lexical_words(error: &LexicalErrorType) -> (String, Option<&'static str>) {
    use LexicalErrorType as E;
    match error {
        E::IndentationError => ("unindent does not match any outer indentation level".to_owned(), None),
        E::LineContinuationError => ("unexpected character after line continuation character".to_owned(), None),
        E::UnrecognizedToken { tok } if tok.is_control() => {
            (format!("invalid non-printable character U+{:04X}", u32::from(*tok)), None)
        }
        E::UnrecognizedToken { tok } if !tok.is_ascii() => {
            (format!("invalid character '{tok}' (U+{:04X})", u32::from(*tok)), None)
        }
        E::UnrecognizedToken { .. } => ("invalid syntax".to_owned(), None),
        E::UnicodeError => (
            "(unicode error) 'unicodeescape' codec can't decode an escape of the string".to_owned(),
            Some("a backslash as itself is written '\\\\', or the string r'...'"),
        ),
        other if other.to_string().contains("ecimal integer literal") => (
            "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers"
                .to_owned(),
            None,
        ),
        other => (lower_first(&other.to_string()), None),
    }
}

fn other_words(message: &str) -> (String, Option<&'static str>) {
    let words = match message {
        "Expected `except` or `finally` after `try` block" => "expected 'except' or 'finally' block".to_owned(),
        "Expected a statement" => "invalid syntax".to_owned(),
        "Pattern cannot follow a double star pattern"
        | "Invalid mapping pattern key"
        | "Invalid value for a class pattern"
        | "Expected `case` block"
        | "Exception missing in `raise` statement with cause" => "invalid syntax".to_owned(),
        "Positional patterns cannot follow keyword patterns" => {
            "positional patterns follow keyword patterns".to_owned()
        }
        message if message.starts_with("Cannot use iterable unpacking in") => {
            "iterable unpacking cannot be used in comprehension".to_owned()
        }
        message if message.starts_with("Expected an indented block") => message.replacen('E', "e", 1).replace('`', "'"),
        message
            if [
                "Expected an identifier",
                "Expected symbol after `as`",
                "Expected `def`, `with` or `for`",
                "Expected `async`",
            ]
            .iter()
            .any(|known| message.starts_with(known)) =>
        {
            let keyword = message.contains("keyword").then_some("that is a word of the language: take another name");
            return ("invalid syntax".to_owned(), keyword);
        }
        message if message.starts_with("Expected an expression") => "invalid syntax".to_owned(),
        message => lower_first(message).replace('`', "'"),
    };
    (words, None)
}

fn lower_first(message: &str) -> String {
    let mut letters = message.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

#[cfg(test)]
mod tests;
