//! Sets, and what a backslash means in and outside them.

use super::super::charset::{Category, Item};
use super::super::tokens::*;
use super::super::tree::*;
use super::Parser;
use crate::value::Exc;

impl Parser<'_> {
    pub(super) fn set(&mut self) -> Result<Node, Exc> {
        let here = self.source.tell() - 1;
        let negated = self.source.takes('^')?;
        let mut items = Vec::new();
        loop {
            let Some(this) = self.source.get()? else {
                return self.error("unterminated character set", self.source.tell() - here);
            };
            if this.escaped.is_none() && this.c == ']' && !items.is_empty() {
                break;
            }
            let first = self.set_item(this)?;
            if !self.source.takes('-')? {
                items.push(first);
                continue;
            }
            let Some(that) = self.source.get()? else {
                return self.error("unterminated character set", self.source.tell() - here);
            };
            if that.escaped.is_none() && that.c == ']' {
                items.extend([first, Item::Char(u32::from('-'))]);
                break;
            }
            let second = self.set_item(that)?;
            match (first, second) {
                (Item::Char(from), Item::Char(to)) if from <= to => items.push(Item::Range(from, to)),
                _ => {
                    let text = format!("bad character range {}-{}", shown_token(this), shown_token(that));
                    return self.error(&text, this.len() + 1 + that.len());
                }
            }
        }
        Ok(match (negated, items.as_slice()) {
            (false, [Item::Char(c)]) => Node::Literal(*c),
            _ => Node::In { negated, items },
        })
    }

    fn set_item(&mut self, token: Token) -> Result<Item, Exc> {
        let Some(escaped) = token.escaped else { return Ok(Item::Char(token.point)) };
        let c = as_char(escaped);
        if let Some((category, negated)) = category_of(c) {
            return Ok(Item::Category(category, negated));
        }
        if let Some(point) = simple_escape(c) {
            return Ok(Item::Char(point));
        }
        if let Some(point) = self.coded_escape(c)? {
            return Ok(Item::Char(point));
        }
        if c.is_digit(8) {
            let digits = format!("{c}{}", self.source.take_while(2, |c| c.is_digit(8))?);
            return self.octal(&digits).map(Item::Char);
        }
        if c.is_ascii_alphanumeric() {
            return self.error(&format!("bad escape \\{c}"), 2);
        }
        Ok(Item::Char(escaped))
    }

    fn octal(&self, digits: &str) -> Result<u32, Exc> {
        match u32::from_str_radix(digits, 8) {
            Ok(point @ 0..=0o377) => Ok(point),
            _ => self.error(&format!("octal escape value \\{digits} outside of range 0-0o377"), digits.len() + 1),
        }
    }

    /// `\x41`, `\u0041`, `\U00000041`.
    fn coded_escape(&mut self, c: char) -> Result<Option<u32>, Exc> {
        let long = match c {
            'x' => 2,
            'u' if self.source.is_text => 4,
            'U' if self.source.is_text => 8,
            'N' if self.source.is_text => {
                if !self.source.takes('{')? {
                    return self.error("missing {", 0);
                }
                let name = self.source.until('}', "character name")?;
                return self.error(&format!("undefined character name {}", repr_of(&name)), name.len() + 4);
            }
            _ => return Ok(None),
        };
        let digits = self.source.take_while(long, char::is_ascii_hexdigit)?;
        if digits.len() < long {
            return self.error(&format!("incomplete escape \\{c}{digits}"), digits.len() + 2);
        }
        match u32::from_str_radix(&digits, 16) {
            Ok(point @ 0..=0x10_ffff) => Ok(Some(point)),
            _ => self.error(&format!("bad escape \\{c}{digits}"), digits.len() + 2),
        }
    }

    pub(super) fn escape(&mut self, escaped: u32) -> Result<Node, Exc> {
        let c = as_char(escaped);
        let at = match c {
            'A' => Some(At::BeginningString),
            'b' => Some(At::Boundary),
            'B' => Some(At::NonBoundary),
            'Z' => Some(At::EndString),
            _ => None,
        };
        if let Some(at) = at {
            return Ok(Node::At(at));
        }
        if let Some((category, negated)) = category_of(c) {
            return Ok(Node::In { negated: false, items: vec![Item::Category(category, negated)] });
        }
        if let Some(point) = simple_escape(c) {
            return Ok(Node::Literal(point));
        }
        if let Some(point) = self.coded_escape(c)? {
            return Ok(Node::Literal(point));
        }
        if c == '0' {
            let digits = format!("0{}", self.source.take_while(2, |c| c.is_digit(8))?);
            return self.octal(&digits).map(Node::Literal);
        }
        if c.is_ascii_digit() {
            return self.group_reference(c);
        }
        if c.is_ascii_alphabetic() {
            return self.error(&format!("bad escape \\{c}"), 2);
        }
        Ok(Node::Literal(escaped))
    }

    /// `\1`, or an octal escape of three digits.
    fn group_reference(&mut self, c: char) -> Result<Node, Exc> {
        let mut digits = format!("{c}{}", self.source.take_while(1, char::is_ascii_digit)?);
        if digits.len() == 2 && digits.chars().all(|c| c.is_digit(8)) {
            digits.push_str(&self.source.take_while(1, |c| c.is_digit(8))?);
            if digits.len() == 3 {
                return self.octal(&digits).map(Node::Literal);
            }
        }
        let group: usize = digits.parse().unwrap_or(usize::MAX);
        if group >= self.widths.len() {
            return self.error(&format!("invalid group reference {group}"), digits.len());
        }
        if !self.is_closed(group) {
            return self.error("cannot refer to an open group", digits.len() + 1);
        }
        self.check_behind(group)?;
        Ok(Node::Ref(group))
    }
}

fn category_of(c: char) -> Option<(Category, bool)> {
    Some(match c {
        'd' => (Category::Digit, false),
        'D' => (Category::Digit, true),
        's' => (Category::Space, false),
        'S' => (Category::Space, true),
        'w' => (Category::Word, false),
        'W' => (Category::Word, true),
        _ => return None,
    })
}
