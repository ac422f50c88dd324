//! The text that replaces a match: literal parts and references to groups.

use super::found::Match;
use super::pattern::Pattern;
use super::tokens::{Source, group_number, is_identifier, repr_of, simple_escape, text_of};
use crate::value::{Exc, ExcType, Exception, Str, Value, type_error};

/// A part of a template.
#[derive(Debug)]
enum Part {
    Literal(Vec<u8>),
    Group(usize),
}

/// A template that was read.
#[derive(Debug)]
pub(super) struct Template {
    parts: Vec<Part>,
    is_text: bool,
}

impl Template {
    /// Reads a template for the groups of a pattern. `re.error` in CPython's words, `IndexError` for a name that is unknown.
    pub(super) fn of(template: &Value, pattern: &Pattern) -> Result<Self, Exc> {
        let (points, is_text): (Vec<u32>, bool) = match template.plain() {
            Value::Str(text) if !text.as_bytes().contains(&b'\\') => {
                return Ok(Self { parts: vec![Part::Literal(text.as_bytes().to_vec())], is_text: true });
            }
            Value::Bytes(bytes) if !bytes.contains(&b'\\') => {
                return Ok(Self { parts: vec![Part::Literal(bytes.to_vec())], is_text: false });
            }
            Value::Str(text) => (text.code_points().collect(), true),
            Value::Bytes(bytes) => (bytes.iter().map(|byte| u32::from(*byte)).collect(), false),
            other => {
                let class = other.type_name();
                return Err(type_error(format!("decoding to str: need a bytes-like object, {class} found")));
            }
        };
        let mut reader =
            Reader { source: Source::new(&points, is_text)?, pattern, parts: Vec::new(), open: Vec::new() };
        reader.read()?;
        reader.close();
        Ok(Self { parts: reader.parts, is_text })
    }

    /// The bytes of a match's replacement; `None` where it is of the other kind than what is searched, text or bytes.
    pub(super) fn push(&self, found: &Match, out: &mut Vec<u8>) {
        for part in &self.parts {
            match part {
                Part::Literal(bytes) => out.extend_from_slice(bytes),
                Part::Group(group) => {
                    if let Some((from, to)) = found.span(*group) {
                        out.extend_from_slice(&found.subject.bytes()[from.min(to)..to]);
                    }
                }
            }
        }
    }

    pub(super) fn is_text(&self) -> bool {
        self.is_text
    }

    /// What is made of a match.
    pub(super) fn expand(&self, found: &Match) -> Result<Value, Exc> {
        let mut out = Vec::new();
        self.push(found, &mut out);
        Ok(if self.is_text { Value::Str(Str::from_wtf8_vec(out)) } else { Value::Bytes(out.into()) })
    }
}

struct Reader<'p> {
    source: Source<'p>,
    pattern: &'p Pattern,
    parts: Vec<Part>,
    /// The literal that is being read.
    open: Vec<u32>,
}

impl Reader<'_> {
    fn close(&mut self) {
        let open = std::mem::take(&mut self.open);
        if !open.is_empty() {
            self.parts.push(Part::Literal(match self.source.is_text {
                true => text_of(&open).as_bytes().to_vec(),
                false => open.into_iter().map(|point| point as u8).collect(),
            }));
        }
    }

    fn group(&mut self, group: usize, back: usize) -> Result<(), Exc> {
        if group > self.pattern.parsed.groups {
            return Err(self.source.error(&format!("invalid group reference {group}"), back));
        }
        self.close();
        self.parts.push(Part::Group(group));
        Ok(())
    }

    fn read(&mut self) -> Result<(), Exc> {
        while let Some(this) = self.source.get()? {
            let Some(escaped) = this.escaped else {
                self.open.push(this.point);
                continue;
            };
            let c = char::from_u32(escaped).unwrap_or(char::REPLACEMENT_CHARACTER);
            match c {
                'g' => self.named()?,
                '0' => {
                    let digits = self.source.take_while(2, |c| c.is_digit(8))?;
                    self.open.push(u32::from_str_radix(&digits, 8).unwrap_or(0) & 0xff);
                }
                '1'..='9' => self.numbered(c)?,
                _ => match simple_escape(c) {
                    Some(point) => self.open.push(point),
                    None if c.is_ascii_alphabetic() => {
                        return Err(self.source.error(&format!("bad escape \\{c}"), 2));
                    }
                    None => self.open.extend([this.point, escaped]),
                },
            }
        }
        Ok(())
    }

    fn numbered(&mut self, c: char) -> Result<(), Exc> {
        let mut digits = format!("{c}{}", self.source.take_while(1, char::is_ascii_digit)?);
        if digits.len() == 2 && digits.chars().all(|c| c.is_digit(8)) {
            digits.push_str(&self.source.take_while(1, |c| c.is_digit(8))?);
            if digits.len() == 3 {
                return match u32::from_str_radix(&digits, 8) {
                    Ok(point @ 0..=0o377) => {
                        self.open.push(point);
                        Ok(())
                    }
                    _ => {
                        let text = format!("octal escape value \\{digits} outside of range 0-0o377");
                        Err(self.source.error(&text, digits.len() + 1))
                    }
                };
            }
        }
        self.group(digits.parse().unwrap_or(usize::MAX), digits.len())
    }

    /// `\g<name>`.
    fn named(&mut self) -> Result<(), Exc> {
        if !self.source.takes('<')? {
            return Err(self.source.error("missing <", 0));
        }
        let name = self.source.until('>', "group name")?;
        if is_identifier(&name) {
            return match self.pattern.group(&Value::Str(text_of(&name))) {
                Some(group) => self.group(group, name.len() + 1),
                None => {
                    let text = format!("unknown group name {}", repr_of(&name));
                    Err(Exception::with_message(ExcType::IndexError, text))
                }
            };
        }
        match group_number(&name) {
            Some(group) => self.group(group, name.len() + 1),
            None => {
                let text = format!("bad character in group name {}", repr_of(&name));
                Err(self.source.error(&text, name.len() + 1))
            }
        }
    }
}
