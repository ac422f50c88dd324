//! The text of a pattern as a tree: CPython's parser, refusals included.

use std::collections::HashMap;

use super::charset::{Category, Item};
use super::tree::*;
use crate::value::{Exc, ExcType, Exception, Str, Value, unicode, value_error};

/// How deep groups may nest.
const MAX_DEPTH: usize = 100;
/// How many groups there may be: what a pattern costs to run grows with them.
const MAX_GROUPS: usize = 10_000;

/// A pattern that was read.
#[derive(Debug)]
pub(super) struct Parsed {
    pub(super) nodes: Nodes,
    pub(super) flags: u32,
    /// How many groups, the whole match not counted.
    pub(super) groups: usize,
    /// Names of groups in order of their numbers.
    pub(super) names: Vec<(Str, usize)>,
    /// Fewest and most code points that each group takes.
    pub(super) widths: Vec<Option<(u64, u64)>>,
}

/// Reads a pattern: code points of a text, or bytes.
pub(super) fn parse(points: &[u32], is_text: bool, flags: u32) -> Result<Parsed, Exc> {
    let source = Source::new(points, is_text)?;
    let mut parser = Parser {
        source,
        flags,
        names: Vec::new(),
        known: HashMap::new(),
        widths: vec![None],
        behind: None,
        conditions: Vec::new(),
        depth: 0,
    };
    let nodes = parser.alternatives(flags & VERBOSE != 0, true)?;
    let flags = fixed_flags(parser.flags, is_text)?;
    if parser.source.next.is_some() {
        return Err(parser.source.error("unbalanced parenthesis", 0));
    }
    for (group, at) in &parser.conditions {
        if *group >= parser.widths.len() {
            return Err(error_at(&format!("invalid group reference {group}"), points, *at, is_text));
        }
    }
    let groups = parser.widths.len() - 1;
    Ok(Parsed { nodes, flags, groups, names: parser.names, widths: parser.widths })
}

fn fixed_flags(flags: u32, is_text: bool) -> Result<u32, Exc> {
    if is_text {
        if flags & LOCALE != 0 {
            return Err(value_error("cannot use LOCALE flag with a str pattern"));
        }
        if flags & ASCII == 0 {
            return Ok(flags | UNICODE);
        }
        if flags & UNICODE != 0 {
            return Err(value_error("ASCII and UNICODE flags are incompatible"));
        }
        return Ok(flags);
    }
    if flags & UNICODE != 0 {
        return Err(value_error("cannot use UNICODE flag with a bytes pattern"));
    }
    if flags & LOCALE != 0 && flags & ASCII != 0 {
        return Err(value_error("ASCII and LOCALE flags are incompatible"));
    }
    Ok(flags)
}

/// `re.error` without a place.
pub(super) fn error(message: &str) -> Exc {
    Exception::with_message(ExcType::PatternError, message)
}

/// `re.error` at a position of a pattern or template.
pub(super) fn error_at(message: &str, points: &[u32], at: usize, is_text: bool) -> Exc {
    let newline = u32::from('\n');
    let before = &points[..at.min(points.len())];
    let mut text = format!("{message} at position {at}");
    if points.contains(&newline) {
        let line = before.iter().filter(|point| **point == newline).count() + 1;
        let column = match before.iter().rposition(|point| *point == newline) {
            Some(last) => at - last,
            None => at + 1,
        };
        text.push_str(&format!(" (line {line}, column {column})"));
    }
    let position = Value::from(at);
    let source = match is_text {
        true => Value::Str(text_of(points)),
        false => Value::Bytes(points.iter().map(|point| *point as u8).collect()),
    };
    Exception::new(ExcType::PatternError, vec![Value::from(text), Value::from(message), source, position])
}

/// One character, or a backslash and what it escapes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) c: char,
    /// What a backslash escapes.
    pub(super) escaped: Option<u32>,
    /// The code point: `c`, where that can stand for it.
    pub(super) point: u32,
}

impl Token {
    pub(super) fn len(self) -> usize {
        if self.escaped.is_some() { 2 } else { 1 }
    }
}

fn as_char(point: u32) -> char {
    // A lone surrogate means nothing to the syntax.
    char::from_u32(point).unwrap_or(char::REPLACEMENT_CHARACTER)
}

/// The tokens of a pattern or template.
#[derive(Debug)]
pub(super) struct Source<'p> {
    pub(super) points: &'p [u32],
    pub(super) is_text: bool,
    index: usize,
    pub(super) next: Option<Token>,
}

impl<'p> Source<'p> {
    pub(super) fn new(points: &'p [u32], is_text: bool) -> Result<Self, Exc> {
        let mut source = Self { points, is_text, index: 0, next: None };
        source.advance()?;
        Ok(source)
    }

    fn advance(&mut self) -> Result<(), Exc> {
        let Some(&point) = self.points.get(self.index) else {
            self.next = None;
            return Ok(());
        };
        self.index += 1;
        let mut escaped = None;
        if point == u32::from('\\') {
            match self.points.get(self.index) {
                Some(&after) => escaped = Some(after),
                None => {
                    return Err(error_at(
                        "bad escape (end of pattern)",
                        self.points,
                        self.points.len() - 1,
                        self.is_text,
                    ));
                }
            }
            self.index += 1;
        }
        self.next = Some(Token { c: as_char(point), escaped, point });
        Ok(())
    }

    pub(super) fn get(&mut self) -> Result<Option<Token>, Exc> {
        let this = self.next;
        self.advance()?;
        Ok(this)
    }

    /// Whether the next token is this character.
    pub(super) fn sees(&self, c: char) -> bool {
        self.next.is_some_and(|token| token.escaped.is_none() && token.c == c)
    }

    pub(super) fn takes(&mut self, c: char) -> Result<bool, Exc> {
        let sees = self.sees(c);
        if sees {
            self.advance()?;
        }
        Ok(sees)
    }

    /// Takes up to `n` characters that pass.
    pub(super) fn take_while(&mut self, n: usize, pass: fn(&char) -> bool) -> Result<String, Exc> {
        let mut taken = String::new();
        while taken.len() < n
            && let Some(token) = self.next.filter(|token| token.escaped.is_none() && pass(&token.c))
        {
            taken.push(token.c);
            self.advance()?;
        }
        Ok(taken)
    }

    /// Takes a name up to what ends it.
    pub(super) fn until(&mut self, end: char, what: &str) -> Result<Vec<u32>, Exc> {
        let mut name = Vec::new();
        loop {
            let Some(token) = self.get()? else {
                return Err(match name.len() {
                    0 => self.error(&format!("missing {what}"), 0),
                    long => self.error(&format!("missing {end}, unterminated name"), long),
                });
            };
            if token.escaped.is_none() && token.c == end {
                if name.is_empty() {
                    return Err(self.error(&format!("missing {what}"), 1));
                }
                return Ok(name);
            }
            name.push(token.point);
            name.extend(token.escaped);
        }
    }

    pub(super) fn tell(&self) -> usize {
        self.index - self.next.map_or(0, Token::len)
    }

    fn seek(&mut self, index: usize) -> Result<(), Exc> {
        self.index = index;
        self.advance()
    }

    /// The error with this text, `back` characters before where it stands.
    pub(super) fn error(&self, message: &str, back: usize) -> Exc {
        error_at(message, self.points, self.tell().saturating_sub(back), self.is_text)
    }
}

/// Code points as a text.
pub(super) fn text_of(points: &[u32]) -> Str {
    let mut bytes = Vec::new();
    points.iter().for_each(|point| crate::value::push_code_point(&mut bytes, *point));
    Str::from_wtf8_vec(bytes)
}

pub(super) fn repr_of(points: &[u32]) -> String {
    Value::Str(text_of(points)).repr()
}

pub(super) fn is_identifier(points: &[u32]) -> bool {
    let underscore = u32::from('_');
    points.split_first().is_some_and(|(first, rest)| {
        (*first == underscore || unicode::properties(*first).id_start())
            && rest.iter().all(|point| unicode::properties(*point).id_continue())
    })
}

/// A name of decimal digits as a number.
pub(super) fn group_number(name: &[u32]) -> Option<usize> {
    let text: String = name.iter().map(|point| as_char(*point)).collect();
    text.trim().strip_prefix('+').unwrap_or(text.trim()).parse().ok()
}

struct Parser<'p> {
    source: Source<'p>,
    flags: u32,
    names: Vec<(Str, usize)>,
    known: HashMap<Vec<u32>, usize>,
    /// The groups, the whole match first; `None` for those that are open.
    widths: Vec<Option<(u64, u64)>>,
    /// Groups there were when the outermost lookbehind began.
    behind: Option<usize>,
    /// Groups that conditions name, and where.
    conditions: Vec<(usize, usize)>,
    depth: usize,
}

/// What the inside of a group begins with.
enum Opening {
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
    fn error<T>(&self, message: &str, back: usize) -> Result<T, Exc> {
        Err(self.source.error(message, back))
    }

    /// `a|b|c`.
    fn alternatives(&mut self, mut verbose: bool, outermost: bool) -> Result<Nodes, Exc> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            let text = format!("the pattern nests groups more than {MAX_DEPTH} deep");
            return Err(Exception::with_message(ExcType::RecursionError, text));
        }
        let mut ways = Vec::new();
        loop {
            ways.push(self.sequence(verbose, outermost && ways.is_empty())?);
            if !self.source.takes('|')? {
                break;
            }
            if outermost {
                verbose = self.flags & VERBOSE != 0;
            }
        }
        self.depth -= 1;
        if ways.len() == 1 {
            return Ok(ways.remove(0));
        }
        Ok(vec![Node::Branch(ways)])
    }

    fn sequence(&mut self, mut verbose: bool, first: bool) -> Result<Nodes, Exc> {
        let mut nodes = Nodes::new();
        while let Some(this) = self.source.next {
            if this.escaped.is_none() && matches!(this.c, '|' | ')') {
                break;
            }
            self.source.advance()?;
            if let Some(escaped) = this.escaped {
                nodes.push(self.escape(escaped)?);
                continue;
            }
            if verbose && matches!(this.c, ' ' | '\t' | '\n' | '\r' | '\x0b' | '\x0c') {
                continue;
            }
            match this.c {
                '#' if verbose => while self.source.get()?.is_some_and(|token| token.c != '\n') {},
                '[' => nodes.push(self.set()?),
                '.' => nodes.push(Node::Any),
                '^' => nodes.push(Node::At(At::Beginning)),
                '$' => nodes.push(Node::At(At::End)),
                '*' | '+' | '?' | '{' => self.repeat(this.c, &mut nodes)?,
                '(' => {
                    let start = self.source.tell() - 1;
                    match self.opening(start, verbose, first && nodes.is_empty())? {
                        Opening::Nothing => verbose = self.verbose_after(verbose, first && nodes.is_empty()),
                        Opening::Node(node) => nodes.push(node),
                        Opening::Body { name, captures, atomic, add, del } => {
                            let group = if captures { Some(self.open(name)?) } else { None };
                            let inner = (verbose || add & VERBOSE != 0) && del & VERBOSE == 0;
                            let body = self.alternatives(inner, false)?;
                            self.closing(start)?;
                            if let Some(group) = group {
                                self.widths[group] = Some(width_of(&body, &self.widths));
                            }
                            nodes.push(match atomic {
                                true => Node::Atomic(body),
                                false => Node::Group { group, add, del, body },
                            });
                        }
                    }
                }
                _ => nodes.push(Node::Literal(this.point)),
            }
        }
        Ok(nodes)
    }

    /// Whether white space is skipped, after flags for all may have said so.
    fn verbose_after(&self, verbose: bool, at_start: bool) -> bool {
        if at_start { self.flags & VERBOSE != 0 || verbose } else { verbose }
    }

    fn closing(&mut self, start: usize) -> Result<(), Exc> {
        match self.source.takes(')')? {
            true => Ok(()),
            false => self.error("missing ), unterminated subpattern", self.source.tell() - start),
        }
    }

    fn open(&mut self, name: Option<Vec<u32>>) -> Result<usize, Exc> {
        let group = self.widths.len();
        self.widths.push(None);
        if group > MAX_GROUPS {
            return Err(error("too many groups"));
        }
        if let Some(name) = name {
            if let Some(known) = self.known.get(&name) {
                let shown = repr_of(&name);
                let text = format!("redefinition of group name {shown} as group {group}; was group {known}");
                return self.error(&text, name.len() + 1);
            }
            self.names.push((text_of(&name), group));
            self.known.insert(name, group);
        }
        Ok(group)
    }

    fn check_name(&self, name: &[u32]) -> Result<(), Exc> {
        match is_identifier(name) {
            true => Ok(()),
            false => self.error(&format!("bad character in group name {}", repr_of(name)), name.len() + 1),
        }
    }

    fn is_closed(&self, group: usize) -> bool {
        self.widths.get(group).is_some_and(Option::is_some)
    }

    fn check_behind(&self, group: usize) -> Result<(), Exc> {
        match self.behind {
            Some(_) if !self.is_closed(group) => self.error("cannot refer to an open group", 0),
            Some(before) if group >= before => {
                self.error("cannot refer to group defined in the same lookbehind subpattern", 0)
            }
            _ => Ok(()),
        }
    }

    /// What stands after `(`.
    fn opening(&mut self, start: usize, verbose: bool, at_start: bool) -> Result<Opening, Exc> {
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

    fn repeat(&mut self, this: char, nodes: &mut Nodes) -> Result<(), Exc> {
        let here = self.source.tell();
        let (min, max) = match this {
            '?' => (0, 1),
            '*' => (0, ENDLESS),
            '+' => (1, ENDLESS),
            _ => match self.bounds(here)? {
                Some(bounds) => bounds,
                None => {
                    nodes.push(Node::Literal(u32::from('{')));
                    return Ok(());
                }
            },
        };
        let back = self.source.tell() - here + 1;
        let item = match nodes.pop() {
            None | Some(Node::At(_)) => return self.error("nothing to repeat", back),
            Some(Node::Repeat { .. }) => return self.error("multiple repeat", back),
            Some(Node::Group { group: None, add: 0, del: 0, body }) => body,
            Some(item) => vec![item],
        };
        let kind = if self.source.takes('?')? {
            Kind::Lazy
        } else if self.source.takes('+')? {
            Kind::Possessive
        } else {
            Kind::Greedy
        };
        nodes.push(Node::Repeat { kind, min, max, body: item });
        Ok(())
    }

    /// `{2,3}` behind its brace; `None` where it is no repetition.
    fn bounds(&mut self, here: usize) -> Result<Option<(u32, u32)>, Exc> {
        if self.source.sees('}') {
            return Ok(None);
        }
        let low = self.source.take_while(usize::MAX, char::is_ascii_digit)?;
        let high = match self.source.takes(',')? {
            true => self.source.take_while(usize::MAX, char::is_ascii_digit)?,
            false => low.clone(),
        };
        if !self.source.takes('}')? {
            self.source.seek(here)?;
            return Ok(None);
        }
        let number =
            |digits: &str, missing: u32| match digits {
                "" => Ok(missing),
                _ => digits.parse().ok().filter(|n| *n != ENDLESS).ok_or_else(|| {
                    Exception::with_message(ExcType::OverflowError, "the repetition number is too large")
                }),
            };
        let (min, max) = (number(&low, 0)?, number(&high, ENDLESS)?);
        if max < min {
            return self.error("min repeat greater than max repeat", self.source.tell() - here);
        }
        Ok(Some((min, max)))
    }

    fn set(&mut self) -> Result<Node, Exc> {
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

    fn escape(&mut self, escaped: u32) -> Result<Node, Exc> {
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

fn shown_token(token: Token) -> String {
    match token.escaped {
        Some(escaped) => format!("\\{}", as_char(escaped)),
        None => token.c.to_string(),
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

/// `\n` and its kin.
pub(super) fn simple_escape(c: char) -> Option<u32> {
    Some(u32::from(match c {
        'a' => '\x07',
        'b' => '\x08',
        'f' => '\x0c',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'v' => '\x0b',
        '\\' => '\\',
        _ => return None,
    }))
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
