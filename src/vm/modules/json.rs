//! `json`: `dumps` and `loads`.

use super::library::{Constant, Library};
use crate::value::json::{MAX_DEPTH, read, write_str};
use crate::value::{Exc, ExcType, Exception, Str, Value, check_size, float_repr, type_error, value_error};
use crate::vm::arguments::{Bound, Named, Shape};
use crate::vm::builtins::Builtin;
use crate::vm::pulling::called;

const DUMPS: Shape = Shape::Named(Named {
    names: &["obj", "ensure_ascii", "indent", "separators", "sort_keys"],
    required: 1,
    by_position: 1,
});

pub(super) static MODULE: Library = Library {
    functions: &[FUNCTIONS],
    constants: &[("JSONDecodeError", Constant::Class(ExcType::ValueError))],
    ..Library::named("json")
};

static FUNCTIONS: &[Builtin] = &[
    Builtin::new("dumps", DUMPS, |a, _| called(dumps(&a))),
    Builtin::new("loads", Shape::named(&["s"], 1), |mut a, _| called(loads(&a.required(0)))),
];

fn loads(value: &Value) -> Result<Value, Exc> {
    let text = match value {
        Value::Str(text) => text.as_bytes(),
        Value::Bytes(bytes) => bytes,
        other => {
            let class = other.type_name();
            return Err(type_error(format!("the JSON object must be str, bytes or bytearray, not {class}")));
        }
    };
    read(text).map_err(|error| error.to_exc())
}

fn dumps(arguments: &Bound) -> Result<Value, Exc> {
    let indent = match arguments.given(2) {
        None => None,
        Some(Value::Str(unit)) => Some(unit.to_text().into_owned()),
        Some(n) => {
            let n = crate::vm::arguments::index(n)?.clamp(0, 1000);
            Some(" ".repeat(n as usize))
        }
    };
    let between = if indent.is_some() { "," } else { ", " };
    let (item, key) = match arguments.given(3) {
        None => (between.to_owned(), ": ".to_owned()),
        Some(Value::Tuple(pair)) if let [Value::Str(item), Value::Str(key)] = pair.items.as_slice() => {
            (item.to_text().into_owned(), key.to_text().into_owned())
        }
        Some(_) => return Err(type_error("separators must be a tuple of two texts")),
    };
    let mut writer = Writer {
        out: Vec::new(),
        ascii: arguments.get(1).is_none_or(Value::is_true),
        sorted: arguments.get(4).is_some_and(Value::is_true),
        indent,
        item,
        key,
        open: Vec::new(),
    };
    writer.value(arguments.get(0).unwrap_or(&Value::None))?;
    Ok(Value::Str(Str::from_wtf8_vec(writer.out)))
}

struct Writer {
    out: Vec<u8>,
    ascii: bool,
    sorted: bool,
    indent: Option<String>,
    item: String,
    key: String,
    /// Containers that are being written.
    open: Vec<*const ()>,
}

impl Writer {
    fn push(&mut self, text: &str) {
        self.out.extend_from_slice(text.as_bytes());
    }

    fn text(&mut self, text: &Str) {
        if !self.ascii || text.is_ascii() {
            write_str(text.as_bytes(), &mut self.out);
            return;
        }
        let mut rest: Vec<u8> = Vec::new();
        self.out.push(b'"');
        for point in text.code_points() {
            if point < 0x80 {
                rest.clear();
                write_str(&[point as u8], &mut rest);
                self.out.extend_from_slice(&rest[1..rest.len() - 1]);
            } else if let Some(above) = point.checked_sub(0x1_0000) {
                let (high, low) = (0xd800 + (above >> 10), 0xdc00 + (above & 0x3ff));
                self.push(&format!("\\u{high:04x}\\u{low:04x}"));
            } else {
                self.push(&format!("\\u{point:04x}"));
            }
        }
        self.out.push(b'"');
    }

    fn value(&mut self, value: &Value) -> Result<(), Exc> {
        match value {
            Value::None => self.push("null"),
            Value::Bool(b) => self.push(if *b { "true" } else { "false" }),
            Value::Int(_) | Value::Big(_) => self.push(&value.repr()),
            Value::Float(x) => self.push(&float(*x)),
            Value::Str(text) => self.text(text),
            Value::List(list) => {
                let items = list.items.borrow().clone();
                self.nested(std::rc::Rc::as_ptr(list).cast(), ('[', ']'), &items, |writer, item| writer.value(item))?;
            }
            Value::Tuple(tuple) => {
                let at = std::rc::Rc::as_ptr(tuple).cast();
                self.nested(at, ('[', ']'), &tuple.items, |writer, item| writer.value(item))?;
            }
            Value::Dict(dict) => {
                let mut pairs = dict.pairs();
                if self.sorted {
                    let keys: Vec<Value> = pairs.iter().map(|(key, _)| key.clone()).collect();
                    let order = crate::vm::sorting::order_of(&keys, false)?;
                    pairs = order.into_iter().map(|at| pairs[at].clone()).collect();
                }
                self.nested(std::rc::Rc::as_ptr(dict).cast(), ('{', '}'), &pairs, |writer, (key, value)| {
                    writer.key(key)?;
                    let separator = writer.key.clone();
                    writer.push(&separator);
                    writer.value(value)
                })?;
            }
            other => {
                let class = other.type_name();
                return Err(type_error(format!("Object of type {class} is not JSON serializable")));
            }
        }
        check_size(Some(self.out.len()))
    }

    fn key(&mut self, key: &Value) -> Result<(), Exc> {
        match key {
            Value::Str(text) => self.text(text),
            Value::None | Value::Bool(_) | Value::Int(_) | Value::Big(_) | Value::Float(_) => {
                self.out.push(b'"');
                self.value(key)?;
                self.out.push(b'"');
            }
            other => {
                let class = other.type_name();
                return Err(type_error(format!("keys must be str, int, float, bool or None, not {class}")));
            }
        }
        Ok(())
    }

    fn nested<T>(
        &mut self,
        at: *const (),
        (open, close): (char, char),
        items: &[T],
        write: impl Fn(&mut Self, &T) -> Result<(), Exc>,
    ) -> Result<(), Exc> {
        if self.open.contains(&at) {
            return Err(value_error("Circular reference detected"));
        }
        if self.open.len() >= MAX_DEPTH {
            let text = "maximum recursion depth exceeded while encoding a JSON object";
            return Err(Exception::with_message(ExcType::RecursionError, text));
        }
        self.push(open.encode_utf8(&mut [0; 4]));
        self.open.push(at);
        for (place, item) in items.iter().enumerate() {
            if place > 0 {
                let separator = self.item.clone();
                self.push(&separator);
            }
            self.new_line();
            write(self, item)?;
        }
        self.open.pop();
        if !items.is_empty() {
            self.new_line();
        }
        self.push(close.encode_utf8(&mut [0; 4]));
        Ok(())
    }

    fn new_line(&mut self) {
        if let Some(unit) = &self.indent {
            let line = format!("\n{}", unit.repeat(self.open.len()));
            self.push(&line);
        }
    }
}

fn float(x: f64) -> String {
    if x.is_nan() {
        "NaN".to_owned()
    } else if x.is_infinite() {
        if x > 0.0 { "Infinity".to_owned() } else { "-Infinity".to_owned() }
    } else {
        float_repr(x)
    }
}
