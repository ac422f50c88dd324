//! `string.Template`: `$name` and `${name}` replaced.

use crate::machine::{Arguments, Called};
use crate::value::{Exc, ExcType, Exception, Object, Str, Type, Value, type_error, value_error};
use crate::vm::arguments::{Bound, Callee, Shape, bind};
use crate::vm::methods::Method;
use crate::vm::pulling::called;

/// A template.
#[derive(Debug)]
struct Template(Str);

impl Object for Template {
    fn type_of(&self) -> Type {
        Type::Template
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        match name {
            "template" => Some(Value::Str(self.0.clone())),
            "delimiter" => Some(Value::from("$")),
            _ => None,
        }
    }
}

/// `Template(text)`.
pub(super) fn construct(arguments: Arguments) -> Called {
    let callee = Callee { class: None, name: "Template" };
    called(bind(callee, &Shape::named(&["template"], 1), arguments).and_then(|a| match a.get(0) {
        Some(Value::Str(text)) => Ok(Value::object(Template(text.clone()))),
        other => {
            let class = other.unwrap_or(&Value::None).type_name();
            Err(type_error(format!("expected string or bytes-like object, got '{class}'")))
        }
    }))
}

pub(super) static METHODS: &[Method] = &[
    Method::new("get_identifiers", Shape::Nothing, |this, _| {
        let text = of(this).to_text();
        let mut names: Vec<&str> = Vec::new();
        for part in Parts(&text) {
            if let Part::Name { name, .. } = part
                && !names.contains(&name)
            {
                names.push(name);
            }
        }
        Ok(Value::list(names.into_iter().map(Value::from).collect()))
    }),
    Method::new("is_valid", Shape::Nothing, |this, _| {
        let text = of(this).to_text();
        Ok(Value::Bool(Parts(&text).all(|part| !matches!(part, Part::Invalid(_)))))
    }),
    Method::new("safe_substitute", Shape::Any, |this, a| substituted(this, a, true)),
    Method::new("substitute", Shape::Any, |this, a| substituted(this, a, false)),
];

fn of(this: &Value) -> &Str {
    &this.as_object::<Template>().expect("the method was found by the class").0
}

/// A part of a template.
enum Part<'t> {
    Literal(&'t str),
    /// `$$`.
    Dollar,
    Name {
        name: &'t str,
        whole: &'t str,
    },
    /// A `$` that begins nothing: what follows it, too.
    Invalid(&'t str),
}

/// The parts of a template.
struct Parts<'t>(&'t str);

fn name_at(text: &str) -> &str {
    let plain = |c: char| c == '_' || c.is_ascii_alphanumeric() || c == 'ı' || c == 'ſ';
    if text.starts_with(|c: char| c.is_ascii_digit()) {
        return "";
    }
    &text[..text.find(|c| !plain(c)).unwrap_or(text.len())]
}

impl<'t> Iterator for Parts<'t> {
    type Item = Part<'t>;

    fn next(&mut self) -> Option<Part<'t>> {
        let text = self.0;
        if text.is_empty() {
            return None;
        }
        let Some(after) = text.strip_prefix('$') else {
            let (literal, rest) = text.split_at(text.find('$').unwrap_or(text.len()));
            self.0 = rest;
            return Some(Part::Literal(literal));
        };
        if let Some(rest) = after.strip_prefix('$') {
            self.0 = rest;
            return Some(Part::Dollar);
        }
        let braced = after.strip_prefix('{').map(|inner| (name_at(inner), inner));
        if let Some((name, inner)) = braced
            && !name.is_empty()
            && let Some(rest) = inner[name.len()..].strip_prefix('}')
        {
            self.0 = rest;
            return Some(Part::Name { name, whole: &text[..text.len() - rest.len()] });
        }
        let name = name_at(after);
        self.0 = &after[name.len()..];
        Some(if name.is_empty() { Part::Invalid(text) } else { Part::Name { name, whole: &text[..=name.len()] } })
    }
}

fn substituted(this: &Value, arguments: Bound, safe: bool) -> Result<Value, Exc> {
    let (positional, named) = arguments.into_parts();
    if positional.len() > 1 {
        let (name, n) = (if safe { "safe_substitute" } else { "substitute" }, positional.len() + 1);
        let text = format!("Template.{name}() takes from 1 to 2 positional arguments but {n} were given");
        return Err(type_error(text));
    }
    let value_of = |name: &str| -> Result<Option<Value>, Exc> {
        if let Some((_, value)) = named.iter().find(|(known, _)| known.to_text() == name) {
            return Ok(Some(value.clone()));
        }
        match positional.first() {
            None => Ok(None),
            Some(mapping) => match crate::vm::items::get(mapping, &Value::from(name)) {
                Ok(value) => Ok(Some(value)),
                Err(exc) if exc.class == ExcType::KeyError => Ok(None),
                Err(exc) => Err(exc),
            },
        }
    };
    let text = of(this).to_text();
    let mut out = String::new();
    for part in Parts(&text) {
        match part {
            Part::Literal(literal) => out.push_str(literal),
            Part::Dollar => out.push('$'),
            Part::Name { name, whole } => match value_of(name)? {
                Some(value) => out.push_str(&value.to_display().to_text()),
                None if safe => out.push_str(whole),
                None => return Err(Exception::new(ExcType::KeyError, vec![Value::from(name)])),
            },
            Part::Invalid(_) if safe => out.push('$'),
            Part::Invalid(rest) => {
                let before = &text[..text.len() - rest.len()];
                let line = before.matches('\n').count() + 1;
                let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
                return Err(value_error(format!("Invalid placeholder in string: line {line}, col {column}")));
            }
        }
    }
    Ok(Value::from(out))
}
