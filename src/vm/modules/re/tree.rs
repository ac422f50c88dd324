//! What a pattern says, as a tree: CPython's own intermediate form.

use super::charset::Item;

/// `re.IGNORECASE`.
pub(super) const IGNORECASE: u32 = 2;
/// `re.LOCALE`.
pub(super) const LOCALE: u32 = 4;
/// `re.MULTILINE`.
pub(super) const MULTILINE: u32 = 8;
/// `re.DOTALL`.
pub(super) const DOTALL: u32 = 16;
/// `re.UNICODE`.
pub(super) const UNICODE: u32 = 32;
/// `re.VERBOSE`.
pub(super) const VERBOSE: u32 = 64;
/// `re.DEBUG`.
pub(super) const DEBUG: u32 = 128;
/// `re.ASCII`.
pub(super) const ASCII: u32 = 256;

/// More than any number of repetitions: without end.
pub(super) const ENDLESS: u32 = u32::MAX;
/// A width beyond all that is counted.
const WIDEST: u64 = 1 << 40;

/// A place that is tested without taking anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum At {
    /// `^`
    Beginning,
    /// `\A`
    BeginningString,
    /// `\b`
    Boundary,
    /// `\B`
    NonBoundary,
    /// `$`
    End,
    /// `\Z`
    EndString,
}

/// How a repetition goes about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// As much as it can.
    Greedy,
    /// As little as it can.
    Lazy,
    /// As much as it can, and gives nothing back.
    Possessive,
}

/// A sequence of nodes.
pub(super) type Nodes = Vec<Node>;

/// One part of a pattern.
#[derive(Clone, Debug)]
pub(super) enum Node {
    Literal(u32),
    Any,
    In { negated: bool, items: Vec<Item> },
    At(At),
    Branch(Vec<Nodes>),
    Group { group: Option<usize>, add: u32, del: u32, body: Nodes },
    Atomic(Nodes),
    Repeat { kind: Kind, min: u32, max: u32, body: Nodes },
    Look { behind: bool, negative: bool, body: Nodes },
    Ref(usize),
    Conditional { group: usize, yes: Nodes, no: Option<Nodes> },
}

/// Fewest and most code points that nodes take; `widths` are those of the groups.
pub(super) fn width_of(nodes: &[Node], widths: &[Option<(u64, u64)>]) -> (u64, u64) {
    let (mut low, mut high) = (0_u64, 0_u64);
    let either = |all: &mut dyn Iterator<Item = (u64, u64)>| {
        all.fold((WIDEST, 0), |(low, high): (u64, u64), (l, h)| (low.min(l), high.max(h)))
    };
    for node in nodes {
        let (l, h) = match node {
            Node::Literal(_) | Node::Any | Node::In { .. } => (1, 1),
            Node::At(_) | Node::Look { .. } => (0, 0),
            Node::Branch(ways) => either(&mut ways.iter().map(|way| width_of(way, widths))),
            Node::Group { body, .. } | Node::Atomic(body) => width_of(body, widths),
            Node::Repeat { min, max, body, .. } => {
                let (l, h) = width_of(body, widths);
                let high = if *max == ENDLESS && h > 0 { WIDEST } else { h.saturating_mul(u64::from(*max)) };
                (l.saturating_mul(u64::from(*min)), high)
            }
            Node::Ref(group) => widths.get(*group).copied().flatten().unwrap_or((0, WIDEST)),
            Node::Conditional { yes, no, .. } => {
                let none = Vec::new();
                let no = no.as_ref().unwrap_or(&none);
                either(&mut [yes, no].into_iter().map(|way| width_of(way, widths)))
            }
        };
        low = (low + l.min(WIDEST)).min(WIDEST);
        high = (high + h.min(WIDEST)).min(WIDEST);
    }
    (low, high)
}
