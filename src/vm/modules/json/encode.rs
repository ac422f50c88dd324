//! `json.dumps`: containers on a stack of their own, so that `default` may suspend it and no nesting overflows ours.

use super::{DUMPS_NAMES, by_class, options};
use crate::machine::{Called, Context, Coroutine, Resume, Step};
use crate::value::custom::take_failure;
use crate::value::json::{MAX_DEPTH, write_str};
use crate::value::{Exc, ExcType, Exception, Str, Value, check_size, float_repr, identical, type_error, value_error};
use crate::vm::arguments::Bound;
use crate::vm::pulling::step_of;
use crate::vm::sorting;

/// How many values are written for what one instruction costs.
const VALUES_PER_FUEL: u32 = 8;

/// `dumps(obj, ...)`
pub(super) fn dumps(mut arguments: Bound, cx: &mut Context<'_>) -> Called {
    let value = arguments.required(0);
    if let Some(class) = arguments.given(5).cloned() {
        return by_class(&class, value, "encode", options(&arguments, DUMPS_NAMES, 5), cx);
    }
    let mut encoder = match Encoder::new(&arguments) {
        Ok(encoder) => encoder,
        Err(exc) => return Called::Raised(exc),
    };
    match encoder.go_on(Some(value), cx) {
        Step::Return(value) => Called::Value(value),
        Step::Raise(exc) => Called::Raised(exc),
        step => Called::Unfinished(Box::new(encoder), Box::new(step)),
    }
}

/// A container that is being written.
#[derive(Debug)]
enum Open {
    /// The container itself stays, so that no other takes its place in memory.
    List {
        value: Value,
        items: std::vec::IntoIter<Value>,
        begun: bool,
    },
    Dict {
        value: Value,
        pairs: std::vec::IntoIter<(Value, Value)>,
        begun: bool,
    },
    /// What `default` was asked about.
    Replaced {
        value: Value,
    },
}

impl Open {
    fn is(&self, other: &Value) -> bool {
        match self {
            Self::List { value, .. } | Self::Dict { value, .. } | Self::Replaced { value } => identical(value, other),
        }
    }
}

#[derive(Debug)]
struct Encoder {
    out: Vec<u8>,
    open: Vec<Open>,
    skip_keys: bool,
    ascii: bool,
    check_circular: bool,
    allow_nan: bool,
    sorted: bool,
    indent: Option<String>,
    item: Str,
    key: Str,
    default: Option<Value>,
    /// Values that were written since fuel was spent on them.
    unspent: u32,
}

impl Encoder {
    fn new(arguments: &Bound) -> Result<Self, Exc> {
        let flag = |at: usize, default: bool| arguments.get(at).map_or(default, Value::is_true);
        let indent = match arguments.given(6) {
            None => None,
            Some(Value::Str(unit)) => Some(unit.to_text().into_owned()),
            Some(n) => Some(" ".repeat(crate::vm::arguments::index(n)?.clamp(0, 1000) as usize)),
        };
        let between = Str::from(if indent.is_some() { "," } else { ", " });
        let (item, key) = match arguments.given(7) {
            None => (between, Str::from(": ")),
            Some(Value::Tuple(pair)) if let [Value::Str(item), Value::Str(key)] = &*pair.items => {
                (item.clone(), key.clone())
            }
            Some(Value::List(pair)) if let [Value::Str(item), Value::Str(key)] = pair.items.borrow().as_slice() => {
                (item.clone(), key.clone())
            }
            Some(_) => return Err(type_error("separators must be a tuple of two texts")),
        };
        Ok(Self {
            out: Vec::new(),
            open: Vec::new(),
            skip_keys: flag(1, false),
            ascii: flag(2, true),
            check_circular: flag(3, true),
            allow_nan: flag(4, true),
            sorted: flag(9, false),
            indent,
            item,
            key,
            default: arguments.given(8).cloned(),
            unspent: 0,
        })
    }

    fn go_on(&mut self, value: Option<Value>, cx: &mut Context<'_>) -> Step {
        let mut next = value;
        loop {
            let value = match next.take() {
                Some(value) => value,
                None => match self.following() {
                    Ok(Some(value)) => value,
                    Ok(None) => return Step::Return(Value::Str(Str::from_wtf8_vec(std::mem::take(&mut self.out)))),
                    Err(exc) => return Step::Raise(exc),
                },
            };
            match self.begin(&value) {
                Ok(true) => {}
                Ok(false) => match self.replace(value, cx) {
                    Ok(replacement) => next = Some(replacement),
                    Err(step) => return step,
                },
                Err(exc) => return Step::Raise(exc),
            }
            if let Err(exc) = check_size(Some(self.out.len())) {
                return Step::Raise(exc);
            }
            self.unspent += 1;
            if next.is_none() && self.unspent >= VALUES_PER_FUEL {
                self.unspent = 0;
                if !cx.spend(1) {
                    return Step::OutOfFuel;
                }
            }
        }
    }

    /// The next value inside what is open, with what stands before it; `None` once everything is written.
    fn following(&mut self) -> Result<Option<Value>, Exc> {
        loop {
            let found = match self.open.last_mut() {
                None => return Ok(None),
                Some(Open::Replaced { .. }) => {
                    self.open.pop();
                    continue;
                }
                Some(Open::List { items, begun, .. }) => {
                    items.next().map(|item| (None, item, std::mem::replace(begun, true)))
                }
                Some(Open::Dict { pairs, begun, .. }) => match pairs.next() {
                    Some((key, _)) if self.skip_keys && !is_key(&key) => continue,
                    Some((key, value)) => Some((Some(key), value, std::mem::replace(begun, true))),
                    None => None,
                },
            };
            let Some((key, value, goes_on)) = found else {
                self.end();
                continue;
            };
            if goes_on {
                self.out.extend_from_slice(self.item.as_bytes());
            }
            self.new_line();
            if let Some(key) = key {
                self.write_key(&key)?;
                self.out.extend_from_slice(self.key.as_bytes());
            }
            return Ok(Some(value));
        }
    }

    fn end(&mut self) {
        let (close, begun) = match self.open.pop() {
            Some(Open::List { begun, .. }) => (b']', begun),
            Some(Open::Dict { begun, .. }) => (b'}', begun),
            _ => return,
        };
        if begun {
            self.new_line();
        }
        self.out.push(close);
    }

    /// Writes a value, or opens it; false where JSON has no word for it.
    fn begin(&mut self, value: &Value) -> Result<bool, Exc> {
        let value = value.plain();
        match value {
            Value::None => self.push("null"),
            Value::Bool(b) => self.push(if *b { "true" } else { "false" }),
            Value::Int(_) | Value::Big(_) => {
                let text = value.repr();
                take_failure()?;
                self.push(&text);
            }
            Value::Float(x) => {
                let text = self.float(*x)?;
                self.push(&text);
            }
            Value::Str(text) => self.text(text),
            Value::List(list) => {
                let items = list.items.borrow().clone();
                self.nest(Open::List { value: value.clone(), items: items.into_iter(), begun: false }, value)?;
                self.out.push(b'[');
            }
            Value::Tuple(tuple) => {
                let items = tuple.items.to_vec();
                self.nest(Open::List { value: value.clone(), items: items.into_iter(), begun: false }, value)?;
                self.out.push(b'[');
            }
            Value::Dict(dict) => {
                let mut pairs = dict.pairs();
                if self.sorted {
                    pairs = sorting::sort(pairs, |pair| &pair.0, false)?;
                }
                self.nest(Open::Dict { value: value.clone(), pairs: pairs.into_iter(), begun: false }, value)?;
                self.out.push(b'{');
            }
            _ => return Ok(false),
        }
        Ok(true)
    }

    fn nest(&mut self, open: Open, value: &Value) -> Result<(), Exc> {
        if self.check_circular && self.open.iter().any(|open| open.is(value)) {
            return Err(value_error("Circular reference detected"));
        }
        self.deeper(open)
    }

    fn deeper(&mut self, open: Open) -> Result<(), Exc> {
        if self.open.len() >= MAX_DEPTH {
            let text = "maximum recursion depth exceeded while encoding a JSON object";
            return Err(Exception::with_message(ExcType::RecursionError, text));
        }
        self.open.push(open);
        Ok(())
    }

    /// What `default` makes of a value; `Err` where it has to be waited for, or raised.
    fn replace(&mut self, value: Value, cx: &mut Context<'_>) -> Result<Value, Step> {
        let Some(default) = self.default.clone() else {
            let class = value.type_name();
            return Err(Step::Raise(type_error(format!("Object of type {class} is not JSON serializable"))));
        };
        self.nest(Open::Replaced { value: value.clone() }, &value).map_err(Step::Raise)?;
        match cx.world().call(&default, vec![value].into(), cx) {
            Called::Value(value) => Ok(value),
            called => Err(step_of(called)),
        }
    }

    fn push(&mut self, text: &str) {
        self.out.extend_from_slice(text.as_bytes());
    }

    fn text(&mut self, text: &Str) {
        const DELETE: u8 = 0x7f;
        // Lone surrogates stay as they are, where nothing is escaped that need not be.
        let is_plain =
            if self.ascii { text.is_ascii() && !text.as_bytes().contains(&DELETE) } else { text.as_str().is_some() };
        if is_plain {
            write_str(text.as_bytes(), &mut self.out);
            return;
        }
        let mut one: Vec<u8> = Vec::new();
        self.out.push(b'"');
        for point in text.code_points() {
            if point < u32::from(DELETE) {
                one.clear();
                write_str(&[point as u8], &mut one);
                self.out.extend_from_slice(&one[1..one.len() - 1]);
            } else if !self.ascii {
                crate::value::push_code_point(&mut self.out, point);
            } else if let Some(above) = point.checked_sub(0x1_0000) {
                let (high, low) = (0xd800 + (above >> 10), 0xdc00 + (above & 0x3ff));
                self.push(&format!("\\u{high:04x}\\u{low:04x}"));
            } else {
                self.push(&format!("\\u{point:04x}"));
            }
        }
        self.out.push(b'"');
    }

    fn write_key(&mut self, key: &Value) -> Result<(), Exc> {
        match key.plain() {
            Value::Str(text) => self.text(text),
            key if is_key(key) => {
                self.out.push(b'"');
                self.begin(key)?;
                self.out.push(b'"');
            }
            other => {
                let class = other.type_name();
                return Err(type_error(format!("keys must be str, int, float, bool or None, not {class}")));
            }
        }
        Ok(())
    }

    fn float(&self, x: f64) -> Result<String, Exc> {
        if x.is_finite() {
            return Ok(float_repr(x));
        }
        if !self.allow_nan {
            return Err(value_error("Out of range float values are not JSON compliant"));
        }
        Ok(if x.is_nan() {
            "NaN"
        } else if x > 0.0 {
            "Infinity"
        } else {
            "-Infinity"
        }
        .to_owned())
    }

    fn new_line(&mut self) {
        if let Some(unit) = &self.indent {
            let depth = self.open.iter().filter(|open| !matches!(open, Open::Replaced { .. })).count();
            let line = format!("\n{}", unit.repeat(depth));
            self.push(&line);
        }
    }
}

fn is_key(key: &Value) -> bool {
    use Value::{Big, Bool, Float, Int, None, Str};
    matches!(key, Str(_) | None | Bool(_) | Int(_) | Big(_) | Float(_))
}

impl Coroutine for Encoder {
    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        match with {
            Resume::Returned(value) => self.go_on(Some(value), cx),
            Resume::Continue => self.go_on(None, cx),
            Resume::Raised(exc) | Resume::Throw(exc) => Step::Raise(exc),
            _ => Step::Return(Value::None),
        }
    }
}
