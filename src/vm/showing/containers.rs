//! The repr of a container, piece by piece.

use std::rc::Rc;

use super::{plain_repr, repr};
use crate::machine::{Called, Context};
use crate::value::asking::{Attempt, attempt};
use crate::value::{Exc, ExcType, Exception, Opened, Str, Value};
use crate::vm::pulling::{Answer, Turn, Turns, nested_turns};

/// How many pieces are written between two looks at the fuel.
const AT_ONCE: u32 = 256;
/// How many items may come while a container is shown.
const MAX_GROWTH: usize = 1000;

/// The repr of a list, tuple, dict or set that is plainly one; `None` for the others.
pub(super) fn shown(value: &Value, cx: &mut Context<'_>) -> Option<Called> {
    let part = Part::of(value)?;
    let mut showing = Showing { out: Vec::new(), parts: Vec::new() };
    showing.open(part);
    Some(nested_turns(showing, cx))
}

/// `Name(field=value, ...)`, as dataclasses are shown.
pub(crate) fn shown_fields(object: &Value, name: &str, fields: Vec<(Str, Value)>, cx: &mut Context<'_>) -> Called {
    let opened = object.instance().map(|instance| Opened::new(Rc::as_ptr(instance).cast()));
    let kind = Kind::Fields(name.to_owned(), fields);
    let mut showing = Showing { out: Vec::new(), parts: Vec::new() };
    showing.open(Part { kind, at: 0, most: usize::MAX, _opened: opened });
    nested_turns(showing, cx)
}

/// What is written between two brackets.
enum Kind {
    List(Value),
    Tuple(Value),
    Dict(Value),
    Set(Value),
    Fields(String, Vec<(Str, Value)>),
}

impl Kind {
    fn brackets(&self) -> (String, &'static str) {
        match self {
            Self::List(_) => ("[".to_owned(), "]"),
            Self::Tuple(Value::Tuple(tuple)) if tuple.items.len() == 1 => ("(".to_owned(), ",)"),
            Self::Tuple(_) => ("(".to_owned(), ")"),
            Self::Set(Value::Set(set)) if set.frozen => ("frozenset({".to_owned(), "})"),
            Self::Dict(_) | Self::Set(_) => ("{".to_owned(), "}"),
            Self::Fields(name, _) => (format!("{name}("), ")"),
        }
    }

    fn len(&self) -> usize {
        match self {
            Self::List(Value::List(list)) => list.items.borrow().len(),
            Self::Tuple(Value::Tuple(tuple)) => tuple.items.len(),
            Self::Dict(Value::Dict(dict)) => 2 * dict.len(),
            Self::Set(Value::Set(set)) => set.items.borrow().len(),
            Self::Fields(_, fields) => fields.len(),
            _ => 0,
        }
    }

    /// What stands before the piece at a place, and the piece; `None` at the end.
    fn piece(&self, at: usize) -> Option<(String, Value)> {
        let comma = || (if at > 0 { ", " } else { "" }).to_owned();
        match self {
            Self::List(Value::List(list)) => Some((comma(), list.items.borrow().get(at)?.clone())),
            Self::Tuple(Value::Tuple(tuple)) => Some((comma(), tuple.items.get(at)?.clone())),
            Self::Set(Value::Set(set)) => Some((comma(), set.items.borrow().get_index(at)?.value().clone())),
            Self::Dict(Value::Dict(dict)) => {
                let (key, value) = dict.pair(at / 2)?;
                Some(if at.is_multiple_of(2) { (comma(), key) } else { (": ".to_owned(), value) })
            }
            Self::Fields(_, fields) => {
                let (name, value) = fields.get(at)?;
                Some((format!("{}{}=", comma(), name.to_text()), value.clone()))
            }
            _ => None,
        }
    }
}

/// A container that is being written.
struct Part {
    kind: Kind,
    at: usize,
    /// So many pieces are enough: a container that grows is not followed without end.
    most: usize,
    /// As long as it stands, the container is shown as `...` within itself.
    _opened: Option<Opened>,
}

impl Part {
    fn of(value: &Value) -> Option<Self> {
        let (kind, address) = match value {
            Value::List(list) if list.own.is_none() => (Kind::List(value.clone()), Rc::as_ptr(list).cast()),
            Value::Tuple(tuple) if tuple.own.is_none() => (Kind::Tuple(value.clone()), Rc::as_ptr(tuple).cast()),
            Value::Dict(dict) if dict.own().is_none() && dict.kind().is_none() => {
                (Kind::Dict(value.clone()), Rc::as_ptr(dict).cast())
            }
            Value::Set(set) if set.own.is_none() => (Kind::Set(value.clone()), Rc::as_ptr(set).cast()),
            _ => return None,
        };
        let most = kind.len().saturating_add(MAX_GROWTH);
        Some(Self { kind, at: 0, most, _opened: Some(Opened::new(address)) })
    }
}

struct Showing {
    out: Vec<u8>,
    /// The containers that are being written, the innermost last.
    parts: Vec<Part>,
}

impl Showing {
    fn open(&mut self, part: Part) {
        self.out.extend_from_slice(part.kind.brackets().0.as_bytes());
        self.parts.push(part);
    }

    fn write(&mut self, text: &Value) -> Result<(), Exc> {
        if let Some(text) = text.as_str() {
            crate::value::check_size(self.out.len().checked_add(text.byte_len()))?;
            self.out.extend_from_slice(text.as_bytes());
        }
        Ok(())
    }

    fn run(&mut self, cx: &mut Context<'_>) -> Result<Turn, Exc> {
        for _ in 0..AT_ONCE {
            let Some(part) = self.parts.last_mut() else {
                return Ok(Turn::value(Value::Str(Str::from_wtf8_vec(std::mem::take(&mut self.out)))));
            };
            let Some((before, piece)) = part.kind.piece(part.at) else {
                self.out.extend_from_slice(part.kind.brackets().1.as_bytes());
                self.parts.pop();
                continue;
            };
            part.at += 1;
            if part.at > part.most {
                let text = "a container keeps growing while it is shown";
                return Err(Exception::with_message(ExcType::RuntimeError, text));
            }
            self.out.extend_from_slice(before.as_bytes());
            match attempt(|| plain_repr(&piece)) {
                Attempt::Done(text) => self.write(&text?)?,
                Attempt::Asks(_) => match Part::of(&piece) {
                    Some(part) => self.open(part),
                    None => return Ok(Turn::Call(repr(&piece, cx))),
                },
            }
        }
        cx.spend(u64::from(AT_ONCE / 8));
        Ok(Turn::Again)
    }
}

impl Turns for Showing {
    fn turn(&mut self, answer: Answer, cx: &mut Context<'_>) -> Turn {
        if let Answer::Value(text) = answer
            && let Err(exc) = self.write(&text)
        {
            return Turn::raise(exc);
        }
        self.run(cx).unwrap_or_else(Turn::raise)
    }

    fn held_bytes(&self) -> usize {
        self.out.capacity()
    }
}
