//! `pprint`: values over several lines where one is too long, as CPython's pprint.py lays them out.

use super::library::Library;
use crate::machine::{Called, Context};
use crate::value::custom::take_failure;
use crate::value::{Exc, Str, Type, Value, order};
use crate::vm::arguments::{Bound, Shape, index};
use crate::vm::builtins::Builtin;
use crate::vm::pulling::{asked, then};

pub(super) static MODULE: Library = Library { functions: &[FUNCTIONS], ..Library::named("pprint") };

const SHAPE: Shape = Shape::named(&["object", "stream", "indent", "width", "depth", "sort_dicts"], 1);
const FORMAT: Shape = Shape::named(&["object", "indent", "width", "depth", "sort_dicts"], 1);

static FUNCTIONS: &[Builtin] = &[
    Builtin::effectful("pformat", FORMAT, |a, cx| asked(move || text(&a, 1).map(Value::from), cx)),
    Builtin::effectful("pp", SHAPE, |a, cx| {
        let sorted = a.given(5).is_some_and(Value::is_true);
        print(a, sorted, cx)
    }),
    Builtin::effectful("pprint", SHAPE, |a, cx| {
        let sorted = a.given(5).is_none_or(Value::is_true);
        print(a, sorted, cx)
    }),
];

/// Columns, unless others are asked for.
const WIDTH: usize = 80;
/// How deep containers may nest: beyond it they are laid out on one line.
const MOST_LEVELS: usize = 100;

fn print(arguments: Bound, sorted: bool, cx: &mut Context<'_>) -> Called {
    let stream = arguments.given(1).filter(|stream| !crate::vm::streams::is_output(stream)).cloned();
    let text = asked(move || layout(&arguments, 2, sorted).map(Value::from), cx);
    let shown = move |text: Value, cx: &mut Context<'_>| {
        let text = Str::from(format!("{}\n", text.to_display().to_text()));
        match stream {
            Some(stream) => crate::vm::streams::write_all(stream, vec![text], cx),
            None => {
                cx.world().print(text);
                Called::Value(Value::None)
            }
        }
    };
    then(text, shown, cx)
}

fn text(arguments: &Bound, first: usize) -> Result<String, Exc> {
    layout(arguments, first, arguments.given(first + 3).is_none_or(Value::is_true))
}

/// `first`: the place of `indent` among the arguments.
fn layout(arguments: &Bound, first: usize, sorted: bool) -> Result<String, Exc> {
    let number = |at: usize, otherwise: usize| match arguments.given(at) {
        Some(value) => index(value).map(|n| usize::try_from(n).unwrap_or(0)),
        None => Ok(otherwise),
    };
    let mut lines = Lines { out: String::new(), width: number(first + 1, WIDTH)?, step: number(first, 1)?, sorted };
    lines.value(arguments.get(0).unwrap_or(&Value::None), 0, 0, 1);
    take_failure().map(|()| lines.out)
}

struct Lines {
    out: String,
    width: usize,
    /// Columns that each level is indented by.
    step: usize,
    sorted: bool,
}

impl Lines {
    /// What it is on one line, dicts in order where that is wished.
    fn flat(&self, value: &Value, level: usize) -> String {
        let all = |items: &[Value]| items.iter().map(|item| self.flat(item, level + 1)).collect::<Vec<_>>().join(", ");
        match value {
            _ if level > MOST_LEVELS => value.repr(),
            Value::Dict(dict) if value.instance().is_none() && dict.class() == Type::Dict => {
                let pairs = self.pairs(value).into_iter();
                let pairs = pairs
                    .map(|(key, value)| format!("{}: {}", self.flat(&key, level + 1), self.flat(&value, level + 1)));
                format!("{{{}}}", pairs.collect::<Vec<_>>().join(", "))
            }
            Value::List(list) if value.instance().is_none() => format!("[{}]", all(&list.items.borrow())),
            Value::Tuple(tuple) if value.instance().is_none() => match &*tuple.items {
                [one] => format!("({},)", self.flat(one, level + 1)),
                items => format!("({})", all(items)),
            },
            other => other.repr(),
        }
    }

    fn pairs(&self, value: &Value) -> Vec<(Value, Value)> {
        let Value::Dict(dict) = value else { return Vec::new() };
        let mut pairs = dict.pairs();
        if self.sorted {
            put_in_order(&mut pairs, |(key, _)| key);
        }
        pairs
    }

    fn value(&mut self, value: &Value, indent: usize, allowance: usize, level: usize) {
        let flat = self.flat(value, level);
        if flat.chars().count() <= self.width.saturating_sub(indent + allowance) || level > MOST_LEVELS {
            self.out.push_str(&flat);
            return;
        }
        match value {
            Value::Str(text) => self.text(&text.to_text(), &flat, indent, allowance, level),
            _ if value.instance().is_some() => self.out.push_str(&flat),
            Value::Dict(dict) if dict.class() == Type::Dict && !dict.is_empty() => {
                self.open("{");
                let inner = indent + self.step;
                let pairs = self.pairs(value);
                let last = pairs.len() - 1;
                for (at, (key, value)) in pairs.iter().enumerate() {
                    let key = format!("{}: ", self.flat(key, level + 1));
                    self.out.push_str(&key);
                    let allowance = if at == last { allowance + 1 } else { 1 };
                    self.value(value, inner + key.chars().count(), allowance, level + 1);
                    if at < last {
                        self.next_line(inner);
                    }
                }
                self.out.push('}');
            }
            Value::List(list) => {
                let items = list.items.borrow().clone();
                self.row("[", &items, "]", indent, allowance, level);
            }
            Value::Tuple(tuple) => {
                let end = if tuple.items.len() == 1 { ",)" } else { ")" };
                self.row("(", &tuple.items, end, indent, allowance, level);
            }
            Value::Set(set) if !set.items.borrow().is_empty() => {
                let mut items: Vec<Value> = set.items.borrow().iter().map(|key| key.value().clone()).collect();
                put_in_order(&mut items, |item| item);
                match set.frozen {
                    true => self.row("frozenset({", &items, "})", indent + "frozenset(".len(), allowance, level),
                    false => self.row("{", &items, "}", indent, allowance, level),
                }
            }
            _ => self.out.push_str(&flat),
        }
    }

    fn open(&mut self, bracket: &str) {
        self.out.push_str(bracket);
        self.out.push_str(&" ".repeat(self.step.saturating_sub(1)));
    }

    fn next_line(&mut self, indent: usize) {
        self.out.push_str(",\n");
        self.out.push_str(&" ".repeat(indent));
    }

    fn row(&mut self, open: &str, items: &[Value], close: &str, indent: usize, allowance: usize, level: usize) {
        self.open(open);
        let inner = indent + self.step;
        for (at, item) in items.iter().enumerate() {
            if at > 0 {
                self.next_line(inner);
            }
            let is_last = at + 1 == items.len();
            self.value(item, inner, if is_last { allowance + close.len() } else { 1 }, level + 1);
        }
        self.out.push_str(close);
    }

    /// A long text as several, broken between words.
    fn text(&mut self, text: &str, flat: &str, indent: usize, allowance: usize, level: usize) {
        let outermost = usize::from(level == 1);
        let (indent, allowance) = (indent + outermost, allowance + outermost);
        let most = self.width.saturating_sub(indent);
        let shown = |text: &str| Value::from(text).repr();
        let length = |text: &str| shown(text).chars().count();
        let lines: Vec<&str> = text.split_inclusive('\n').collect();
        let mut chunks = Vec::new();
        for (at, line) in lines.iter().enumerate() {
            let last_line = at + 1 == lines.len();
            if length(line) <= most.saturating_sub(if last_line { allowance } else { 0 }) {
                chunks.push(shown(line));
                continue;
            }
            let words = words(line);
            let mut current = String::new();
            for (at, word) in words.iter().enumerate() {
                let ends = last_line && at + 1 == words.len();
                let candidate = format!("{current}{word}");
                if length(&candidate) > most.saturating_sub(if ends { allowance } else { 0 }) {
                    if !current.is_empty() {
                        chunks.push(shown(&current));
                    }
                    current = (*word).to_owned();
                } else {
                    current = candidate;
                }
            }
            if !current.is_empty() {
                chunks.push(shown(&current));
            }
        }
        if chunks.len() <= 1 {
            self.out.push_str(flat);
            return;
        }
        let joined = chunks.join(&format!("\n{}", " ".repeat(indent)));
        self.out.push_str(&if level == 1 { format!("({joined})") } else { joined });
    }
}

/// Words, each with the white space behind it.
fn words(line: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let (mut start, mut in_space) = (0, false);
    for (at, letter) in line.char_indices() {
        if in_space && !letter.is_whitespace() {
            words.push(&line[start..at]);
            start = at;
        }
        in_space = letter.is_whitespace();
    }
    if start < line.len() {
        words.push(&line[start..]);
    }
    words
}

/// Puts what has one order into it: texts, or numbers; all else stays as it is.
fn put_in_order<T>(items: &mut [T], key: impl Fn(&T) -> &Value) {
    let is_number = |item: &T| match key(item) {
        Value::Float(x) => !x.is_nan(),
        other => matches!(other, Value::Int(_) | Value::Big(_) | Value::Bool(_)),
    };
    if items.iter().all(|item| matches!(key(item), Value::Str(_))) || items.iter().all(is_number) {
        items.sort_by(|a, b| order(key(a), key(b)).unwrap_or(std::cmp::Ordering::Equal));
    }
}
