//! `re.Match`: where a pattern was found.

use std::rc::Rc;

use super::matcher::Spans;
use super::pattern::{Pattern, Subject};
use super::template::Template;
use crate::value::{Dict, Exc, Object, Type, Value, index_error};
use crate::vm::arguments::{Bound, Shape};
use crate::vm::methods::Method;

/// A match.
#[derive(Debug)]
pub(super) struct Match {
    pub(super) pattern: Rc<Pattern>,
    pub(super) subject: Subject,
    pub(super) spans: Spans,
    /// The bounds of the search, in bytes.
    pub(super) bounds: (usize, usize),
}

impl Match {
    pub(super) fn span(&self, group: usize) -> Option<(usize, usize)> {
        match group.checked_sub(1) {
            None => Some(self.spans.whole),
            Some(at) => self.spans.groups.get(at).copied().flatten(),
        }
    }

    /// What a group matched.
    pub(super) fn group(&self, group: usize) -> Option<Value> {
        self.span(group).map(|span| self.subject.part(span))
    }

    fn named(&self, wanted: &Value) -> Result<usize, Exc> {
        self.pattern.group(wanted).ok_or_else(|| index_error("no such group"))
    }

    fn all(&self, default: &Value) -> Vec<Value> {
        (1..=self.pattern.parsed.groups).map(|group| self.group(group).unwrap_or_else(|| default.clone())).collect()
    }

    fn positions(&self, wanted: Option<&Value>) -> Result<(i64, i64), Exc> {
        let group = wanted.map_or(Ok(0), |wanted| self.named(wanted))?;
        let position = |at| self.subject.position(at) as i64;
        Ok(self.span(group).map_or((-1, -1), |(from, to)| (position(from), position(to))))
    }
}

impl Object for Match {
    fn type_of(&self) -> Type {
        Type::Match
    }

    fn repr(&self) -> String {
        let (from, to) = self.spans.whole;
        let (start, end) = (self.subject.position(from), self.subject.position(to));
        let text: String = self.subject.part((from, to)).repr().chars().take(50).collect();
        format!("<re.Match object; span=({start}, {end}), match={text}>")
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        let position = |at| Value::from(self.subject.position(at));
        Some(match name {
            "string" => self.subject.whole(),
            "re" => self.pattern.to_value(),
            "pos" => position(self.bounds.0),
            "endpos" => position(self.bounds.1),
            "lastindex" => self.spans.last.map_or(Value::None, Value::from),
            "lastgroup" => {
                let name = self.spans.last.and_then(|group| self.pattern.name_of(group));
                name.map_or(Value::None, |name| Value::Str(name.clone()))
            }
            "regs" => {
                let pair = |group| {
                    let (from, to) = self.positions(Some(&Value::from(group))).unwrap_or((-1, -1));
                    Value::tuple(vec![Value::Int(from), Value::Int(to)])
                };
                Value::tuple((0..=self.pattern.parsed.groups).map(pair).collect())
            }
            _ => return None,
        })
    }

    fn item(&self, key: &Value) -> Option<Result<Value, Exc>> {
        Some(self.named(key).map(|group| self.group(group).unwrap_or_default()))
    }

    fn heap_bytes(&self) -> usize {
        size_of::<Self>() + self.spans.groups.capacity() * size_of::<Option<(usize, usize)>>()
    }
}

fn of(this: &Value) -> &Match {
    this.as_object::<Match>().expect("the method was found by the class")
}

pub(in crate::vm::modules) static METHODS: &[Method] = &[
    Method::new("end", Shape::Between(0, 1), |this, a| Ok(Value::Int(of(this).positions(a.get(0))?.1))),
    Method::new("expand", Shape::named(&["template"], 1), |this, mut a| {
        let found = of(this);
        Template::of(&a.required(0), &found.pattern)?.expand(found)
    }),
    Method::new("group", Shape::Between(0, usize::MAX), group),
    Method::new("groupdict", Shape::named(&["default"], 0), |this, mut a| {
        let (found, default) = (of(this), a.required(0));
        let pairs =
            found.pattern.parsed.names.iter().map(|(name, group)| {
                (Value::Str(name.clone()), found.group(*group).unwrap_or_else(|| default.clone()))
            });
        Dict::from_pairs(pairs).map(Value::from)
    }),
    Method::new("groups", Shape::named(&["default"], 0), |this, mut a| Ok(Value::tuple(of(this).all(&a.required(0))))),
    Method::new("span", Shape::Between(0, 1), |this, a| {
        let (from, to) = of(this).positions(a.get(0))?;
        Ok(Value::tuple(vec![Value::Int(from), Value::Int(to)]))
    }),
    Method::new("start", Shape::Between(0, 1), |this, a| Ok(Value::Int(of(this).positions(a.get(0))?.0))),
];

fn group(this: &Value, arguments: Bound) -> Result<Value, Exc> {
    let found = of(this);
    let wanted = arguments.into_values();
    let one = |wanted: &Value| found.named(wanted).map(|group| found.group(group).unwrap_or_default());
    match wanted.as_slice() {
        [] => Ok(found.group(0).unwrap_or_default()),
        [wanted] => one(wanted),
        many => many.iter().map(one).collect::<Result<_, _>>().map(Value::tuple),
    }
}
