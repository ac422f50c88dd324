//! Lone surrogates in string literals: the parser has U+FFFD where the text says `\ud800`.

use ruff_python_ast::StringLiteralValue;
use ruff_python_ast::str_prefix::StringLiteralPrefix;

use crate::lang::code::Const;
use crate::lang::span;
use crate::value::push_code_point;

const REPLACEMENT: char = char::REPLACEMENT_CHARACTER;

/// A literal, of one or more parts.
pub(super) fn literal(value: &StringLiteralValue, text: &str) -> Const {
    let decoded = value.to_str();
    if !decoded.contains(REPLACEMENT) {
        return Const::Str(decoded.to_owned());
    }
    let mut bytes = Vec::with_capacity(decoded.len());
    for part in value {
        let raw = matches!(part.flags.prefix(), StringLiteralPrefix::Raw { .. });
        restore(&part.value, &text[span(part).range()], raw, &mut bytes);
    }
    constant(bytes)
}

/// A stretch of an f-string between its replacement fields.
pub(super) fn stretch(decoded: &str, source: &str, raw: bool) -> Const {
    if raw || !decoded.contains(REPLACEMENT) {
        return Const::Str(decoded.to_owned());
    }
    let mut bytes = Vec::with_capacity(decoded.len());
    restore(decoded, source, raw, &mut bytes);
    constant(bytes)
}

fn constant(bytes: Vec<u8>) -> Const {
    String::from_utf8(bytes).map_or_else(|error| Const::Wtf8(error.into_bytes()), Const::Str)
}

/// Adds `decoded`, with the surrogates that its source names.
fn restore(decoded: &str, source: &str, raw: bool, out: &mut Vec<u8>) {
    let mut replaced = if raw { Vec::new() } else { replacements(source) }.into_iter();
    for c in decoded.chars() {
        match c {
            REPLACEMENT => push_code_point(out, replaced.next().flatten().unwrap_or(u32::from(REPLACEMENT))),
            c => push_code_point(out, u32::from(c)),
        }
    }
}

/// For each U+FFFD that a source decodes to, the surrogate that it stands for; `None` where it stands for itself.
fn replacements(source: &str) -> Vec<Option<u32>> {
    let mut found = Vec::new();
    let mut rest = source;
    while let Some(at) = rest.find(['\\', REPLACEMENT]) {
        let escape = &rest[at..];
        if escape.starts_with(REPLACEMENT) {
            found.push(None);
            rest = &escape[REPLACEMENT.len_utf8()..];
            continue;
        }
        let kind = escape[1..].chars().next();
        let digits = match kind {
            Some('u') => 4,
            Some('U') => 8,
            _ => 0,
        };
        if let Some(point) = escape.get(2..2 + digits).and_then(|digits| u32::from_str_radix(digits, 16).ok()) {
            match point {
                0xd800..=0xdfff => found.push(Some(point)),
                _ if point == u32::from(REPLACEMENT) => found.push(None),
                _ => {}
            }
        }
        if let Some(name) = escape.strip_prefix("\\N{").and_then(|name| name.split_once('}'))
            && name.0.eq_ignore_ascii_case("REPLACEMENT CHARACTER")
        {
            found.push(None);
        }
        rest = &escape[1 + kind.map_or(0, char::len_utf8)..];
    }
    found
}
