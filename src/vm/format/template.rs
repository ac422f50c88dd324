//! `str.format`: `{0.name[key]!r:>{width}}`.

use crate::lang::code::Conversion;
use crate::value::{
    Exc, ExcType, Exception, Str, Value, check_size, custom, index_error, push_code_point, value_error,
};
use crate::vm::{attributes, items};

/// How deep a specification may itself hold fields.
const DEPTH: usize = 2;

/// What fields are filled with.
struct Fields<'v> {
    /// None for `format_map`.
    positional: Option<&'v [Value]>,
    named: &'v dyn Fn(&Str) -> Result<Option<Value>, Exc>,
    numbering: Numbering,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Numbering {
    Unknown,
    Automatic(usize),
    Manual,
}

/// `template.format(...)`. `ValueError` for a template that is wrong, `IndexError` or `KeyError` for a field that is missing.
pub(crate) fn template(
    template: &Value,
    positional: Option<&[Value]>,
    named: &dyn Fn(&Str) -> Result<Option<Value>, Exc>,
) -> Result<Value, Exc> {
    let text = template.as_str().cloned().unwrap_or(Str::EMPTY);
    let points: Vec<u32> = text.code_points().collect();
    let mut fields = Fields { positional, named, numbering: Numbering::Unknown };
    fields.fill(&points, DEPTH).map(|bytes| Value::Str(Str::from_wtf8_vec(bytes)))
}

fn is(point: Option<&u32>, wanted: char) -> bool {
    point.copied() == Some(u32::from(wanted))
}

fn text_of(points: &[u32]) -> Str {
    let mut bytes = Vec::with_capacity(points.len());
    points.iter().for_each(|&point| push_code_point(&mut bytes, point));
    Str::from_wtf8_vec(bytes)
}

impl Fields<'_> {
    fn fill(&mut self, points: &[u32], depth: usize) -> Result<Vec<u8>, Exc> {
        if depth == 0 {
            return Err(value_error("Max string recursion exceeded"));
        }
        let mut out = Vec::with_capacity(points.len());
        let mut at = 0;
        while let Some(&point) = points.get(at) {
            at += 1;
            match char::from_u32(point) {
                Some('{') if is(points.get(at), '{') => {
                    out.push(b'{');
                    at += 1;
                }
                Some('}') if is(points.get(at), '}') => {
                    out.push(b'}');
                    at += 1;
                }
                Some('}') => return Err(value_error("Single '}' encountered in format string")),
                Some('{') => {
                    if at == points.len() {
                        return Err(value_error("Single '{' encountered in format string"));
                    }
                    let end = closing(points, at).ok_or_else(|| unclosed(&points[at..]))?;
                    let filled = self.field(&points[at..end], depth)?;
                    out.extend_from_slice(filled.as_bytes());
                    check_size(Some(out.len()))?;
                    at = end + 1;
                }
                _ => push_code_point(&mut out, point),
            }
        }
        Ok(out)
    }

    /// A field, without its braces.
    fn field(&mut self, points: &[u32], depth: usize) -> Result<Str, Exc> {
        let name_end = name_end(points);
        let (name, rest) = points.split_at(name_end);
        if name.contains(&u32::from('{')) {
            return Err(value_error("unexpected '{' in field name"));
        }
        let (conversion, spec) = match rest.first().copied().and_then(char::from_u32) {
            Some('!') => {
                let Some(&kind) = rest.get(1) else {
                    return Err(value_error("unmatched '{' in format spec"));
                };
                match rest.get(2).copied().and_then(char::from_u32) {
                    None => (Some(kind), &rest[2..]),
                    Some(':') => (Some(kind), &rest[3..]),
                    Some(_) => return Err(value_error("expected ':' after conversion specifier")),
                }
            }
            Some(_) => (None, &rest[1..]),
            None => (None, rest),
        };
        let value = self.look_up(name)?;
        let value = match conversion.map(char::from_u32) {
            None => value,
            Some(Some('s')) => super::convert(&value, Conversion::Str),
            Some(Some('r')) => super::convert(&value, Conversion::Repr),
            Some(Some('a')) => super::convert(&value, Conversion::Ascii),
            Some(other) => {
                let shown = other.map_or_else(|| "?".to_owned(), String::from);
                return Err(value_error(format!("Unknown conversion specifier {shown}")));
            }
        };
        let spec = if spec.contains(&u32::from('{')) || spec.contains(&u32::from('}')) {
            Str::from_wtf8_vec(self.fill(spec, depth - 1)?)
        } else {
            text_of(spec)
        };
        match custom::format(&value, &spec) {
            Some(text) => text,
            None => super::by_spec(&value, spec.as_bytes()),
        }
    }

    fn look_up(&mut self, name: &[u32]) -> Result<Value, Exc> {
        let is_break = |point: &u32| *point == u32::from('.') || *point == u32::from('[');
        let first_end = name.iter().position(is_break).unwrap_or(name.len());
        let (first, mut rest) = name.split_at(first_end);
        let mut value = self.first(first)?;
        while let Some((&mark, after)) = rest.split_first() {
            if mark == u32::from('.') {
                let end = after.iter().position(is_break).unwrap_or(after.len());
                if end == 0 {
                    return Err(value_error("Empty attribute in format string"));
                }
                value = attributes::get(&value, &text_of(&after[..end]).to_text())?;
                rest = &after[end..];
            } else if mark == u32::from('[') {
                let Some(end) = after.iter().position(|point| *point == u32::from(']')) else {
                    return Err(value_error("Missing ']' in format string"));
                };
                if end == 0 {
                    return Err(value_error("Empty attribute in format string"));
                }
                let key = match decimal(&after[..end])? {
                    Some(n) => Value::Int(n),
                    None => Value::Str(text_of(&after[..end])),
                };
                value = items::get_asked(&value, &key)?;
                rest = &after[end + 1..];
            } else {
                return Err(value_error("Only '.' or '[' may follow ']' in format field specifier"));
            }
        }
        Ok(value)
    }

    fn first(&mut self, name: &[u32]) -> Result<Value, Exc> {
        let at = match decimal(name)? {
            Some(at) => {
                if matches!(self.numbering, Numbering::Automatic(_)) {
                    return Err(value_error(
                        "cannot switch from automatic field numbering to manual field specification",
                    ));
                }
                self.numbering = Numbering::Manual;
                at as usize
            }
            None if name.is_empty() => {
                let next = match self.numbering {
                    Numbering::Manual => {
                        return Err(value_error(
                            "cannot switch from manual field specification to automatic field numbering",
                        ));
                    }
                    Numbering::Unknown => 0,
                    Numbering::Automatic(next) => next,
                };
                self.numbering = Numbering::Automatic(next + 1);
                next
            }
            None => {
                let name = text_of(name);
                return (self.named)(&name)?.ok_or_else(|| Exception::new(ExcType::KeyError, vec![Value::Str(name)]));
            }
        };
        let Some(positional) = self.positional else {
            return Err(value_error("Format string contains positional fields"));
        };
        positional
            .get(at)
            .cloned()
            .ok_or_else(|| index_error(format!("Replacement index {at} out of range for positional args tuple")))
    }
}

/// A number made of digits alone.
fn decimal(points: &[u32]) -> Result<Option<i64>, Exc> {
    let mut n: Option<i64> = None;
    for &point in points {
        let Some(digit) = char::from_u32(point).and_then(|c| c.to_digit(10)) else { return Ok(None) };
        let longer = n.unwrap_or(0).checked_mul(10).and_then(|n| n.checked_add(i64::from(digit)));
        n = Some(longer.ok_or_else(|| value_error("Too many decimal digits in format string"))?);
    }
    Ok(n)
}

/// Where the field that begins at `start` closes: braces nest, except inside `[...]` of its name.
fn closing(points: &[u32], start: usize) -> Option<usize> {
    let mut open = 1;
    let mut bracket = false;
    let mut in_name = true;
    for (at, &point) in points.iter().enumerate().skip(start) {
        match char::from_u32(point) {
            Some('[') if in_name => bracket = true,
            Some(']') => bracket = false,
            Some('{') if !bracket => open += 1,
            Some('}') if !bracket => {
                open -= 1;
                if open == 0 {
                    return Some(at);
                }
            }
            Some(':' | '!') if !bracket => in_name = false,
            _ => {}
        }
    }
    None
}

fn unclosed(points: &[u32]) -> Exc {
    let name = &points[..name_end(points)];
    if name.len() == points.len() || points.is_empty() {
        value_error("expected '}' before end of string")
    } else if is(points.get(name.len()), '!') && points.len() <= name.len() + 2 {
        value_error(if points.len() == name.len() + 1 {
            "end of string while looking for conversion specifier"
        } else {
            "unmatched '{' in format spec"
        })
    } else {
        value_error("unmatched '{' in format spec")
    }
}

/// Where the name of a field ends: at `!` or `:` outside of brackets.
fn name_end(points: &[u32]) -> usize {
    let mut bracket = false;
    for (at, &point) in points.iter().enumerate() {
        match char::from_u32(point) {
            Some('[') => bracket = true,
            Some(']') => bracket = false,
            Some(':' | '!') if !bracket => return at,
            _ => {}
        }
    }
    points.len()
}
