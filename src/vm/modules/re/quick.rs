//! Patterns that need no trying, over ASCII: they go to the `regex` crate, which takes linear time and is fast.
//!
//! Only what means the same there is handed over: sets are spelled out as the ASCII they hold, and whatever could take another
//! course (references, assertions, loops over what may be empty) stays with the matcher.

use std::cell::OnceCell;
use std::fmt::Write;

use regex::bytes::{CaptureLocations, Regex, RegexBuilder};

use super::charset::{Item, Mode, Set};
use super::matcher::{Aim, Spans};
use super::parse::Parsed;
use super::tree::*;

/// Largest pattern that is handed over, in positions once repetitions are written out.
const MAX_SIZE: u64 = 2_000;
/// Most positions times bytes that one search may come to: what it takes at worst cannot be interrupted.
const MAX_WORK: u64 = 16 << 20;
/// Largest compiled form, in bytes.
const MAX_COMPILED: usize = 1 << 20;

/// A pattern in the other crate's words.
#[derive(Debug)]
pub(super) struct Quick {
    text: String,
    size: u64,
    /// `$` was written as the very end: true only of texts that do not end in a newline.
    no_last_newline: bool,
    /// Groups in the order in which they are closed.
    closings: Vec<usize>,
    search: OnceCell<Option<Regex>>,
    matching: OnceCell<Option<Regex>>,
    full: OnceCell<Option<Regex>>,
}

impl Quick {
    /// `None` where the pattern has to be tried.
    pub(super) fn of(parsed: &Parsed, bytes: bool) -> Option<Self> {
        let mut writer =
            Writer { text: String::new(), no_last_newline: false, closings: Vec::new(), bytes, widths: &parsed.widths };
        let size = writer.sequence(&parsed.nodes, parsed.flags)?;
        (size <= MAX_SIZE).then(|| Self {
            text: writer.text,
            size,
            no_last_newline: writer.no_last_newline,
            closings: writer.closings,
            search: OnceCell::new(),
            matching: OnceCell::new(),
            full: OnceCell::new(),
        })
    }

    /// Whether it can search this text, all of it ASCII, from this byte on.
    pub(super) fn can(&self, aim: Aim, text: &[u8], at: usize) -> bool {
        let fits = self.size.saturating_mul((text.len() - at) as u64) <= MAX_WORK;
        let ends = !(self.no_last_newline && text.ends_with(b"\n"));
        fits && ends && !text.is_empty() && (aim == Aim::Search || at == 0) && self.regex(aim).is_some()
    }

    fn regex(&self, aim: Aim) -> Option<&Regex> {
        let (cell, text) = match aim {
            Aim::Search => (&self.search, self.text.clone()),
            Aim::Match => (&self.matching, format!("\\A(?:{})", self.text)),
            Aim::Full => (&self.full, format!("\\A(?:{})\\z", self.text)),
        };
        cell.get_or_init(|| {
            RegexBuilder::new(&text).unicode(false).size_limit(MAX_COMPILED).dfa_size_limit(MAX_COMPILED).build().ok()
        })
        .as_ref()
    }

    /// Searches; only what [`Quick::can`] allowed.
    pub(super) fn find(&self, aim: Aim, text: &[u8], at: usize) -> Option<Spans> {
        let regex = self.regex(aim)?;
        if self.closings.is_empty() {
            let found = regex.find_at(text, at)?;
            return Some(Spans { whole: (found.start(), found.end()), groups: Vec::new(), last: None });
        }
        let mut places: CaptureLocations = regex.capture_locations();
        let found = regex.captures_read_at(&mut places, text, at)?;
        let groups: Vec<Option<(usize, usize)>> = (1..places.len()).map(|group| places.get(group)).collect();
        let last = self.closings.iter().rev().find(|group| groups[**group - 1].is_some()).copied();
        Some(Spans { whole: (found.start(), found.end()), groups, last })
    }
}

struct Writer<'p> {
    text: String,
    no_last_newline: bool,
    closings: Vec<usize>,
    bytes: bool,
    widths: &'p [Option<(u64, u64)>],
}

impl Writer<'_> {
    /// Writes nodes; how many positions they come to.
    fn sequence(&mut self, nodes: &[Node], flags: u32) -> Option<u64> {
        nodes.iter().try_fold(0_u64, |size, node| Some(size + self.node(node, flags)?))
    }

    fn set(&mut self, items: Vec<Item>, negated: bool, flags: u32) -> Option<u64> {
        let mode = Mode { ascii: self.bytes || flags & ASCII != 0, ignore_case: flags & IGNORECASE != 0 };
        self.points(Set::new(items, negated, mode).ascii())
    }

    fn points(&mut self, points: u128) -> Option<u64> {
        if points == 0 {
            return None;
        }
        self.text.push('[');
        let mut at = 0;
        while at < 128 {
            if points >> at & 1 == 0 {
                at += 1;
                continue;
            }
            let from = at;
            while at < 128 && points >> at & 1 == 1 {
                at += 1;
            }
            write!(self.text, "\\x{from:02x}-\\x{:02x}", at - 1).ok()?;
        }
        self.text.push(']');
        Some(1)
    }

    fn node(&mut self, node: &Node, flags: u32) -> Option<u64> {
        match node {
            Node::Literal(c) => self.set(vec![Item::Char(*c)], false, flags),
            Node::In { negated, items } => self.set(items.clone(), *negated, flags),
            Node::Any if flags & DOTALL != 0 => self.points(u128::MAX),
            Node::Any => self.points(!(1 << 10)),
            Node::At(at) => {
                let multiline = flags & MULTILINE != 0;
                self.text.push_str(match at {
                    At::BeginningString => "\\A",
                    At::Beginning if multiline => "(?m:^)",
                    At::Beginning => "\\A",
                    At::EndString => "\\z",
                    At::End if multiline => "(?m:$)",
                    At::End => {
                        self.no_last_newline = true;
                        "\\z"
                    }
                    At::Boundary => "\\b",
                    At::NonBoundary => "\\B",
                });
                Some(0)
            }
            Node::Branch(ways) => {
                self.text.push_str("(?:");
                let mut size = 0;
                for (at, way) in ways.iter().enumerate() {
                    if at > 0 {
                        self.text.push('|');
                    }
                    size += self.sequence(way, flags)? + 1;
                }
                self.text.push(')');
                Some(size)
            }
            Node::Group { group, add, del, body } => {
                if add & (ASCII | UNICODE | LOCALE) != 0 {
                    return None;
                }
                self.text.push_str(if group.is_some() { "(" } else { "(?:" });
                let size = self.sequence(body, (flags | add) & !del)?;
                self.text.push(')');
                self.closings.extend(group);
                Some(size + 1)
            }
            Node::Repeat { kind, min, max, body } => {
                let most = if *max == ENDLESS { u64::from(*min) + 1 } else { u64::from(*max) };
                if *kind == Kind::Possessive || width_of(body, self.widths).0 == 0 || most > MAX_SIZE {
                    return None;
                }
                let before = self.closings.len();
                self.text.push_str("(?:");
                let size = self.sequence(body, flags)?;
                // Which of several groups was closed last shows only in the run.
                if self.closings.len() > before + 1 && most > 1 {
                    return None;
                }
                self.text.push(')');
                match *max {
                    ENDLESS => write!(self.text, "{{{min},}}").ok()?,
                    max => write!(self.text, "{{{min},{max}}}").ok()?,
                }
                if *kind == Kind::Lazy {
                    self.text.push('?');
                }
                Some(size.saturating_mul(most))
            }
            Node::Atomic(_) | Node::Look { .. } | Node::Ref(_) | Node::Conditional { .. } => None,
        }
    }
}
