//! A value to JSON text.

use std::io::Write;
use std::rc::Rc;

use super::{MAX_DEPTH, plain_prefix};
use crate::value::int_text::int_to_text;
use crate::value::integer::IntRef;
use crate::value::{Dict, Exc, ExcType, Exception, Str, Table, Value, float_repr, value_error};

/// Appends a value as `json.dumps(value, ensure_ascii=False)` writes it, on one line: `{"a": 1, "b": [true, null]}`.
///
/// What JSON has no word for is written as the text of its repr, where `json.dumps` gives up; so are keys that are no str, number, bool
/// or None. A byte that was not UTF-8 when it came in goes out as that byte; any other lone surrogate as its escape.
///
/// # Errors
/// CPython's `ValueError` where a container holds itself or an int has more than 4300 digits, and `RecursionError` for nesting deeper
/// than [`MAX_DEPTH`]; then nothing is appended.
pub fn write(value: &Value, out: &mut Vec<u8>) -> Result<(), Exc> {
    let before = out.len();
    let written = Writer { out, open: Vec::new() }.value(value);
    if written.is_err() {
        out.truncate(before);
    }
    written
}

/// Appends a text as a JSON string, with its quotes.
pub fn write_str(text: &[u8], out: &mut Vec<u8>) {
    out.push(b'"');
    // The encoding of a lone surrogate starts with ED, which hardly any text has.
    let may_escape_bytes = memchr::memchr(0xED, text).is_some();
    let mut rest = text;
    loop {
        let plain = if may_escape_bytes { plain_before_surrogate(rest) } else { plain_prefix(rest) };
        out.extend_from_slice(&rest[..plain]);
        rest = &rest[plain..];
        let Some(&byte) = rest.first() else { break };
        rest = &rest[write_escaped(byte, rest, out)..];
    }
    out.push(b'"');
}

fn plain_before_surrogate(text: &[u8]) -> usize {
    let stops = |at: usize| match text[at] {
        b'"' | b'\\' | 0..0x20 => true,
        0xED => matches!(text.get(at + 1), Some(0xA0..)) && text.len() > at + 2,
        _ => false,
    };
    (0..text.len()).find(|&at| stops(at)).unwrap_or(text.len())
}

/// Writes what does not stand for itself; answers how many bytes that was.
fn write_escaped(byte: u8, rest: &[u8], out: &mut Vec<u8>) -> usize {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    let short = match byte {
        b'"' | b'\\' => byte,
        b'\n' => b'n',
        b'\r' => b'r',
        b'\t' => b't',
        0x08 => b'b',
        0x0C => b'f',
        0xED => {
            let (second, third) = (rest[1], rest[2]);
            if let 0xB2..=0xB3 = second {
                out.push(((second & 0x03) << 6) | (third & 0x3F));
            } else {
                let point = 0xD000 | (u32::from(second & 0x3F) << 6) | u32::from(third & 0x3F);
                out.extend_from_slice(format!("\\u{point:04x}").as_bytes());
            }
            return 3;
        }
        control => {
            out.extend_from_slice(b"\\u00");
            out.extend_from_slice(&[HEX[usize::from(control >> 4)], HEX[usize::from(control & 15)]]);
            return 1;
        }
    };
    out.extend_from_slice(&[b'\\', short]);
    1
}

/// What stands between two members of an object.
const SEPARATOR: &[u8] = b", ";

/// Appends what stands before the value of a name.
fn label(name: &Str, out: &mut Vec<u8>, follows: bool) {
    if follows {
        out.extend_from_slice(SEPARATOR);
    }
    write_str(name.as_bytes(), out);
    out.extend_from_slice(b": ");
}

struct Writer<'o> {
    out: &'o mut Vec<u8>,
    /// The containers that are being written.
    open: Vec<*const ()>,
}

impl Writer<'_> {
    fn value(&mut self, value: &Value) -> Result<(), Exc> {
        match value.plain() {
            Value::Str(text) => write_str(text.as_bytes(), self.out),
            Value::List(list) => {
                self.nested(Rc::as_ptr(list).cast(), "list", |w| {
                    let items = list.items.borrow();
                    if items.iter().all(Value::is_scalar) {
                        return w.array(&items);
                    }
                    // What is asked how it is shown may change the list.
                    let copy = items.clone();
                    drop(items);
                    w.array(&copy)
                })?;
            }
            Value::Tuple(tuple) => self.nested(Rc::as_ptr(tuple).cast(), "list", |w| w.array(&tuple.items))?,
            Value::Dict(dict) => self.dict(dict)?,
            other => {
                if !self.scalar(other)? {
                    write_str(other.repr().as_bytes(), self.out);
                }
            }
        }
        Ok(())
    }

    /// Writes None, bools and numbers; false where it is something else. An int of more than 4300 digits is CPython's `ValueError`.
    fn scalar(&mut self, value: &Value) -> Result<bool, Exc> {
        match value {
            Value::None => self.text("null"),
            Value::Bool(true) => self.text("true"),
            Value::Bool(false) => self.text("false"),
            Value::Int(n) => write!(self.out, "{n}").expect("writing to memory does not fail"),
            Value::Big(n) => self.text(&int_to_text(IntRef::Big(n)).map_err(|fault| value_error(fault.message))?),
            Value::Float(x) if x.is_nan() => self.text("NaN"),
            Value::Float(f64::INFINITY) => self.text("Infinity"),
            Value::Float(f64::NEG_INFINITY) => self.text("-Infinity"),
            Value::Float(x) => self.text(&float_repr(*x)),
            _ => return Ok(false),
        }
        Ok(true)
    }

    fn text(&mut self, text: &str) {
        self.out.extend_from_slice(text.as_bytes());
    }

    fn nested(
        &mut self,
        at: *const (),
        what: &str,
        write: impl FnOnce(&mut Self) -> Result<(), Exc>,
    ) -> Result<(), Exc> {
        if self.open.contains(&at) {
            return Err(value_error("Circular reference detected"));
        }
        if self.open.len() >= MAX_DEPTH {
            let text = format!("maximum recursion depth exceeded while encoding a JSON {what}");
            return Err(Exception::with_message(ExcType::RecursionError, text));
        }
        self.open.push(at);
        write(self)?;
        self.open.pop();
        Ok(())
    }

    fn array(&mut self, items: &[Value]) -> Result<(), Exc> {
        self.out.push(b'[');
        for (at, item) in items.iter().enumerate() {
            self.comma(at > 0);
            self.value(item)?;
        }
        self.out.push(b']');
        Ok(())
    }

    fn comma(&mut self, needed: bool) {
        if needed {
            self.out.extend_from_slice(b", ");
        }
    }

    fn dict(&mut self, dict: &Rc<Dict>) -> Result<(), Exc> {
        let row = dict.with_table_row(|table, row| self.row(table, row));
        if let Some(written) = row {
            return written;
        }
        self.out.push(b'{');
        let mut first = true;
        let is_row = dict.visit_row(|name, value| {
            label(name, self.out, !std::mem::take(&mut first));
            if let Value::Str(text) = value {
                write_str(text.as_bytes(), self.out);
            }
        });
        if !is_row {
            self.nested(Rc::as_ptr(dict).cast(), "object", |w| {
                let record = dict.with_record(|names, values| {
                    values.iter().all(Value::is_scalar).then(|| {
                        names.iter().zip(values).enumerate().try_for_each(|(at, (name, value))| {
                            label(name, w.out, at > 0);
                            w.value(value)
                        })
                    })
                });
                if let Some(written) = record.flatten() {
                    return written;
                }
                // What is asked how it is shown may change the dict.
                for (at, (key, value)) in dict.pairs().iter().enumerate() {
                    w.comma(at > 0);
                    w.key(key)?;
                    w.out.extend_from_slice(b": ");
                    w.value(value)?;
                }
                Ok(())
            })?;
        }
        self.out.push(b'}');
        Ok(())
    }

    /// A row of a table: its fields are texts, under names that the table has ready.
    fn row(&mut self, table: &Table, row: u32) -> Result<(), Exc> {
        let labels = table.shape().labels(|name, out| label(name, out, true));
        let text = table.text_of(row);
        let out = &mut *self.out;
        // What stands for itself as a whole does so in each part.
        let as_it_is = table.is_utf8() && plain_prefix(text) == text.len();
        out.reserve(text.len() + 16 * labels.len());
        out.push(b'{');
        for (at, (label, field)) in labels.iter().zip(table.fields_of(row)).enumerate() {
            out.extend_from_slice(if at == 0 { &label[SEPARATOR.len()..] } else { label });
            if as_it_is {
                out.push(b'"');
                out.extend_from_slice(field);
                out.push(b'"');
            } else {
                write_str(field, out);
            }
        }
        let fields = table.fields_of(row).len();
        for (at, value) in table.added_to(row).enumerate() {
            let label = &labels[fields + at];
            self.out.extend_from_slice(if fields + at == 0 { &label[SEPARATOR.len()..] } else { label });
            self.value(value)?;
        }
        self.out.push(b'}');
        Ok(())
    }

    fn key(&mut self, key: &Value) -> Result<(), Exc> {
        let key = key.plain();
        if let Value::Str(text) = key {
            write_str(text.as_bytes(), self.out);
            return Ok(());
        }
        self.out.push(b'"');
        if self.scalar(key)? {
            self.out.push(b'"');
        } else {
            self.out.pop();
            write_str(key.repr().as_bytes(), self.out);
        }
        Ok(())
    }
}
