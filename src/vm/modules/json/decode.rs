//! `json.loads`: code has its say in document order, a number when it is met and an object when it ends.

use super::{LOADS_NAMES, by_class, options};
use crate::machine::{Called, Context, Coroutine, Resume, Step};
use crate::value::json::{JsonError, Marked, Marks, read, read_marked};
use crate::value::{Dict, Exc, Str, Value, type_error};
use crate::vm::arguments::Bound;
use crate::vm::methods::decode;
use crate::vm::pulling::step_of;

/// Functions that make values of what was read.
#[derive(Debug)]
struct Hooks {
    object: Option<Value>,
    pairs: Option<Value>,
    float: Option<Value>,
    int: Option<Value>,
    constant: Option<Value>,
}

/// `loads(text, ...)`, with the options at the places that `load` and `loads` have them at.
pub(super) fn loads(text: Value, mut arguments: Bound, cx: &mut Context<'_>) -> Called {
    if let Some(class) = arguments.given(1).cloned() {
        return by_class(&class, text, "decode", options(&arguments, LOADS_NAMES, 1), cx);
    }
    let mut hook = |at: usize| arguments.take(at).filter(|hook| !matches!(hook, Value::None));
    let hooks = Hooks { object: hook(2), float: hook(3), int: hook(4), constant: hook(5), pairs: hook(6) };
    let marks = Marks {
        ints: hooks.int.is_some(),
        floats: hooks.float.is_some(),
        constants: hooks.constant.is_some(),
        // What is inside an object is reached through it.
        objects: true,
    };
    let given = [&hooks.object, &hooks.pairs, &hooks.float, &hooks.int, &hooks.constant];
    let is_plain = given.iter().all(|hook| hook.is_none());
    let value = text_of(&text).and_then(|text| {
        let value = if is_plain { read(text.as_bytes()) } else { read_marked(text.as_bytes(), marks) };
        value.map_err(|error: JsonError| error.to_decode_error(Value::Str(text)))
    });
    match value {
        Ok(value) if is_plain => Called::Value(value),
        Ok(value) => {
            let mut making = Making { hooks, open: Vec::new() };
            let step = making.go_on(Next::Look(value), cx);
            match step {
                Step::Return(value) => Called::Value(value),
                Step::Raise(exc) => Called::Raised(exc),
                step => Called::Unfinished(Box::new(making), Box::new(step)),
            }
        }
        Err(exc) => Called::Raised(exc),
    }
}

fn text_of(value: &Value) -> Result<Str, Exc> {
    match value {
        Value::Str(text) => Ok(text.clone()),
        Value::Bytes(bytes) => decode(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes), "utf-8", "strict"),
        other => {
            let class = other.type_name();
            Err(type_error(format!("the JSON object must be str, bytes or bytearray, not {class}")))
        }
    }
}

/// A container whose items are being made.
#[derive(Debug)]
enum Open {
    List(std::vec::IntoIter<Value>, Vec<Value>),
    Object(std::vec::IntoIter<(Str, Value)>, Option<Str>, Vec<(Str, Value)>),
}

#[derive(Debug)]
enum Next {
    /// A value as it was read.
    Look(Value),
    /// A value that is made.
    Made(Value),
}

/// A document on its way.
#[derive(Debug)]
struct Making {
    hooks: Hooks,
    open: Vec<Open>,
}

impl Making {
    fn go_on(&mut self, mut next: Next, cx: &mut Context<'_>) -> Step {
        loop {
            if let Next::Look(value) = next {
                next = match self.look(value, cx) {
                    Ok(next) => next,
                    Err(step) => return step,
                };
                continue;
            }
            let Next::Made(value) = next else { unreachable!("looked at above") };
            next = match self.open.last_mut() {
                None => return Step::Return(value),
                Some(Open::List(left, made)) => {
                    made.push(value);
                    match left.next() {
                        Some(item) => Next::Look(item),
                        None => {
                            let list = Value::list(std::mem::take(made));
                            self.open.pop();
                            Next::Made(list)
                        }
                    }
                }
                Some(Open::Object(left, name, made)) => {
                    made.push((name.take().unwrap_or(Str::EMPTY), value));
                    match left.next() {
                        Some((key, item)) => {
                            *name = Some(key);
                            Next::Look(item)
                        }
                        None => {
                            let pairs = std::mem::take(made);
                            self.open.pop();
                            match self.object(pairs, cx) {
                                Ok(next) => next,
                                Err(step) => return step,
                            }
                        }
                    }
                }
            };
        }
    }

    fn look(&mut self, value: Value, cx: &mut Context<'_>) -> Result<Next, Step> {
        if let Value::List(list) = &value {
            let mut left = list.items.take().into_iter();
            return Ok(match left.next() {
                Some(first) => {
                    self.open.push(Open::List(left, Vec::new()));
                    Next::Look(first)
                }
                None => Next::Made(value),
            });
        }
        let Some(marked) = value.as_object::<Marked>() else { return Ok(Next::Made(value)) };
        let (hook, text) = match marked {
            Marked::Int(text) => (&self.hooks.int, text),
            Marked::Float(text) => (&self.hooks.float, text),
            Marked::Constant(text) => (&self.hooks.constant, text),
            Marked::Object(pairs) => {
                let mut left = pairs.clone().into_iter();
                return match left.next() {
                    Some((key, first)) => {
                        self.open.push(Open::Object(left, Some(key), Vec::new()));
                        Ok(Next::Look(first))
                    }
                    None => self.object(Vec::new(), cx),
                };
            }
        };
        match hook.clone() {
            Some(hook) => self.call(&hook, Value::Str(text.clone()), cx),
            None => Ok(Next::Made(Value::Str(text.clone()))),
        }
    }

    fn object(&mut self, pairs: Vec<(Str, Value)>, cx: &mut Context<'_>) -> Result<Next, Step> {
        if let Some(hook) = self.hooks.pairs.clone() {
            let pairs = pairs.into_iter().map(|(key, value)| Value::tuple(vec![Value::Str(key), value])).collect();
            return self.call(&hook, Value::list(pairs), cx);
        }
        let dict = Dict::from_pairs(pairs.into_iter().map(|(key, value)| (Value::Str(key), value)));
        let dict = dict.map(Value::from).map_err(Step::Raise)?;
        match self.hooks.object.clone() {
            Some(hook) => self.call(&hook, dict, cx),
            None => Ok(Next::Made(dict)),
        }
    }

    fn call(&mut self, hook: &Value, argument: Value, cx: &mut Context<'_>) -> Result<Next, Step> {
        if !cx.spend(1) {
            // A pause is due, and the machine makes the call after it.
            return Err(Step::Call(hook.clone(), vec![argument].into()));
        }
        match cx.world().call(hook, vec![argument].into(), cx) {
            Called::Value(value) => Ok(Next::Made(value)),
            called => Err(step_of(called)),
        }
    }
}

impl Coroutine for Making {
    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        match with {
            Resume::Returned(value) => self.go_on(Next::Made(value), cx),
            Resume::Raised(exc) | Resume::Throw(exc) => Step::Raise(exc),
            _ => Step::Return(Value::None),
        }
    }
}
