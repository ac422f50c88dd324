//! The text of a pattern as a tree: CPython's parser, refusals included.

mod escapes;
mod groups;

use std::collections::HashMap;

use self::groups::Opening;
use super::tokens::*;
use super::tree::*;
use crate::value::{Exc, ExcType, Exception, Str, value_error};

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
}
