//! What stands after `(`: names, flags, looking round, conditions.

use super::super::tokens::*;
use super::super::tree::*;
use super::{MAX_DEPTH, Parser};
use crate::value::{Exc, ExcType, Exception, unicode};

/// What the inside of a group begins with.
pub(super) enum Opening {
    /// It was a comment, or flags for all.
    Nothing,
    Node(Node),
    /// A name, flags, and whether it captures and is atomic.
    Body {
        name: Option<Vec<u32>>,
        captures: bool,
        atomic: bool,
        add: u32,
        del: u32,
    },
}

impl Parser<'_> {
    /// What stands after `(`.
    pub(super) fn opening(&mut self, start: usize, verbose: bool, at_start: bool) -> Result<Opening, Exc> {
        let plain = |captures, atomic| Opening::Body { name: None, captures, atomic, add: 0, del: 0 };
        if !self.source.takes('?')? {
            return Ok(plain(true, false));
        }
        let Some(token) = self.source.get()? else { return self.error("unexpected end of pattern", 0) };
        let c = if token.escaped.is_some() { '\\' } else { token.c };
        match c {
            'P' => self.python_extension(),
            ':' => Ok(plain(false, false)),
            '>' => Ok(plain(false, true)),
            '#' => loop {
                if self.source.next.is_none() {
                    return self.error("missing ), unterminated comment", self.source.tell() - start);
                }
                if self.source.get()?.is_some_and(|token| token.escaped.is_none() && token.c == ')') {
                    return Ok(Opening::Nothing);
                }
            },
            '=' | '!' | '<' => self.look(c, start, verbose),
            '(' => self.conditional(start, verbose),
            '-' | 'i' | 'L' | 'm' | 's' | 'x' | 'a' | 't' | 'u' => match self.inline_flags(c)? {
                Some((add, del)) => Ok(Opening::Body { name: None, captures: false, atomic: false, add, del }),
                None if at_start => Ok(Opening::Nothing),
                None => self.error("global flags not at the start of the expression", self.source.tell() - start),
            },
            _ => {
                let shown = shown_token(token);
                self.error(&format!("unknown extension ?{shown}"), token.len() + 1)
            }
        }
    }

    fn python_extension(&mut self) -> Result<Opening, Exc> {
        if self.source.takes('<')? {
            let name = self.source.until('>', "group name")?;
            self.check_name(&name)?;
            return Ok(Opening::Body { name: Some(name), captures: true, atomic: false, add: 0, del: 0 });
        }
        if self.source.takes('=')? {
            let name = self.source.until(')', "group name")?;
            self.check_name(&name)?;
            let Some(&group) = self.known.get(&name) else {
                return self.error(&format!("unknown group name {}", repr_of(&name)), name.len() + 1);
            };
            if !self.is_closed(group) {
                return self.error("cannot refer to an open group", name.len() + 1);
            }
            self.check_behind(group)?;
            return Ok(Opening::Node(Node::Ref(group)));
        }
        match self.source.get()? {
            None => self.error("unexpected end of pattern", 0),
            Some(token) => {
                let shown = shown_token(token);
                self.error(&format!("unknown extension ?P{shown}"), token.len() + 2)
            }
        }
    }

    fn look(&mut self, mut c: char, start: usize, verbose: bool) -> Result<Opening, Exc> {
        let behind = c == '<';
        let outer = self.behind;
        if behind {
            let Some(token) = self.source.get()? else { return self.error("unexpected end of pattern", 0) };
            if !matches!(token.c, '=' | '!') {
                let shown = shown_token(token);
                return self.error(&format!("unknown extension ?<{shown}"), token.len() + 2);
            }
            c = token.c;
            self.behind.get_or_insert(self.widths.len());
        }
        let body = self.alternatives(verbose, false)?;
        self.behind = outer;
        self.closing(start)?;
        Ok(Opening::Node(Node::Look { behind, negative: c == '!', body }))
    }

    fn conditional(&mut self, start: usize, verbose: bool) -> Result<Opening, Exc> {
        let name = self.source.until(')', "group name")?;
        let group = if is_identifier(&name) {
            match self.known.get(&name) {
                Some(group) => *group,
                None => return self.error(&format!("unknown group name {}", repr_of(&name)), name.len() + 1),
            }
        } else {
            match group_number(&name) {
                None => {
                    return self.error(&format!("bad character in group name {}", repr_of(&name)), name.len() + 1);
                }
                Some(0) => return self.error("bad group number", name.len() + 1),
                Some(group) => {
                    if self.conditions.iter().all(|(known, _)| *known != group) {
                        self.conditions.push((group, self.source.tell() - name.len() - 1));
                    }
                    group
                }
            }
        };
        self.check_behind(group)?;
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            let text = format!("the pattern nests groups more than {MAX_DEPTH} deep");
            return Err(Exception::with_message(ExcType::RecursionError, text));
        }
        let yes = self.sequence(verbose, false)?;
        let mut no = None;
        if self.source.takes('|')? {
            no = Some(self.sequence(verbose, false)?);
            if self.source.sees('|') {
                return self.error("conditional backref with more than two branches", 0);
            }
        }
        self.depth -= 1;
        self.closing(start)?;
        Ok(Opening::Node(Node::Conditional { group, yes, no }))
    }

    /// Flags in a group: `None` where they are for all.
    fn inline_flags(&mut self, first: char) -> Result<Option<(u32, u32)>, Exc> {
        const KINDS: u32 = ASCII | LOCALE | UNICODE;
        let (mut add, mut del) = (0, 0);
        let mut c = first;
        if c != '-' {
            loop {
                match (c, self.source.is_text) {
                    ('L', true) => {
                        return self.error("bad inline flags: cannot use 'L' flag with a str pattern", 0);
                    }
                    ('u', false) => {
                        return self.error("bad inline flags: cannot use 'u' flag with a bytes pattern", 0);
                    }
                    _ => {}
                }
                let flag = flag_of(c).unwrap_or(0);
                add |= flag;
                if flag & KINDS != 0 && add & KINDS != flag {
                    return self.error("bad inline flags: flags 'a', 'u' and 'L' are incompatible", 0);
                }
                c = self.flag_character("missing -, : or )", &[')', '-', ':'])?;
                if matches!(c, ')' | '-' | ':') {
                    break;
                }
            }
        }
        if c == ')' {
            self.flags |= add;
            return Ok(None);
        }
        if add & (DEBUG | 1) != 0 {
            return self.error("bad inline flags: cannot turn on global flag", 1);
        }
        if c == '-' {
            c = self.flag_character("missing flag", &[])?;
            loop {
                let flag = flag_of(c).unwrap_or(0);
                if flag & KINDS != 0 {
                    return self.error("bad inline flags: cannot turn off flags 'a', 'u' and 'L'", 0);
                }
                del |= flag;
                c = self.flag_character("missing :", &[':'])?;
                if c == ':' {
                    break;
                }
            }
        }
        if del & (DEBUG | 1) != 0 {
            return self.error("bad inline flags: cannot turn off global flag", 1);
        }
        if add & del != 0 {
            return self.error("bad inline flags: flag turned on and off", 1);
        }
        Ok(Some((add, del)))
    }

    /// The next flag, or one of what may end them.
    fn flag_character(&mut self, missing: &str, ends: &[char]) -> Result<char, Exc> {
        let Some(token) = self.source.get()? else { return self.error(missing, 0) };
        if token.escaped.is_none() && (ends.contains(&token.c) || flag_of(token.c).is_some()) {
            return Ok(token.c);
        }
        let is_letter = token.escaped.is_none() && unicode::properties(token.point).alpha();
        self.error(if is_letter { "unknown flag" } else { missing }, token.len())
    }
}

pub(super) fn flag_of(c: char) -> Option<u32> {
    Some(match c {
        'i' => IGNORECASE,
        'L' => LOCALE,
        'm' => MULTILINE,
        's' => DOTALL,
        'x' => VERBOSE,
        'a' => ASCII,
        't' => 1,
        'u' => UNICODE,
        _ => return None,
    })
}
