//! A pattern's tree as instructions for the matcher.

use super::charset::{Item, Mode, Set};
use super::parse::Parsed;
use super::tokens::error;
use super::tree::*;
use crate::value::Exc;

/// Something that takes exactly one code point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum One {
    Char(u32),
    /// All but a newline.
    Any,
    AnyAll,
    /// A set, by its number.
    Set(usize),
}

/// One instruction. Places are positions in the program.
#[derive(Debug)]
pub(super) enum Op {
    One(One),
    /// Several code points as bytes.
    Text(Box<[u8]>),
    /// A repetition of something that takes one code point.
    Repeat {
        one: One,
        min: u32,
        max: u32,
        kind: Kind,
    },
    At {
        at: At,
        multiline: bool,
        ascii: bool,
    },
    /// Goes on behind it, and later, if need be, at the other place.
    Split(usize),
    Jump(usize),
    /// Remembers the position in a slot.
    Save(usize),
    /// Begins counting for a loop.
    Begin(usize),
    /// Once more, or out.
    Loop {
        index: usize,
        min: u32,
        max: u32,
        lazy: bool,
        exit: usize,
    },
    /// Once more, where leaving a lazy loop did not do.
    Again {
        index: usize,
        max: u32,
    },
    Ref {
        group: usize,
        fold: Option<bool>,
    },
    /// Goes to the place where the group did not match.
    Unless(usize, usize),
    /// Begins what is undone as one: where it fails it goes to the place, or fails.
    Enter {
        otherwise: Option<usize>,
    },
    /// Ends a lookahead or lookbehind.
    Looked {
        negative: bool,
    },
    /// Ends an atomic group.
    Settled,
    /// So many code points back.
    Back(u32),
    Match,
}

/// A pattern as instructions.
#[derive(Debug)]
pub(super) struct Program {
    pub(super) ops: Vec<Op>,
    pub(super) sets: Vec<Set>,
    pub(super) loops: usize,
    pub(super) groups: usize,
    /// Positions are bytes.
    pub(super) bytes: bool,
    /// What every match begins with.
    pub(super) prefix: Box<[u8]>,
    /// The bytes that a match may begin with, where it cannot be empty.
    pub(super) first: Option<Box<[bool; 256]>>,
    /// Every match begins where the text does.
    pub(super) at_start: bool,
}

/// Compiles a tree.
pub(super) fn compile(parsed: &Parsed, bytes: bool) -> Result<Program, Exc> {
    let mut compiler = Compiler { ops: Vec::new(), sets: Vec::new(), loops: 0, bytes, widths: &parsed.widths };
    compiler.sequence(&parsed.nodes, parsed.flags)?;
    compiler.ops.push(Op::Match);
    let at_start = matches!(
        (parsed.nodes.first(), parsed.flags & MULTILINE),
        (Some(Node::At(At::BeginningString)), _) | (Some(Node::At(At::Beginning)), 0)
    );
    let Compiler { ops, sets, loops, .. } = compiler;
    let mut program =
        Program { ops, sets, loops, groups: parsed.groups, bytes, prefix: Box::default(), first: None, at_start };
    program.prefix = program.begins_with();
    program.first = program.first_bytes();
    Ok(program)
}

impl Program {
    pub(super) fn set(&self, at: usize) -> &Set {
        &self.sets[at]
    }

    fn begins_with(&self) -> Box<[u8]> {
        let ops = self.ops.iter().filter(|op| !matches!(op, Op::Save(_)));
        let mut prefix = Vec::new();
        for op in ops {
            match op {
                Op::One(One::Char(c)) => prefix.extend(encoded(*c, self.bytes)),
                Op::Text(text) => prefix.extend_from_slice(text),
                _ => break,
            }
        }
        prefix.into()
    }

    /// Follows every way from the beginning to the first thing that takes something.
    fn first_bytes(&self) -> Option<Box<[bool; 256]>> {
        let mut first = Box::new([false; 256]);
        let mut seen = vec![false; self.ops.len()];
        let mut open = vec![0];
        while let Some(at) = open.pop() {
            if std::mem::replace(&mut seen[at], true) {
                continue;
            }
            match &self.ops[at] {
                Op::One(one) => self.mark(*one, &mut first),
                Op::Text(text) => first[text[0] as usize] = true,
                Op::Repeat { one, min, .. } => {
                    self.mark(*one, &mut first);
                    if *min == 0 {
                        open.push(at + 1);
                    }
                }
                Op::At { .. } | Op::Save(_) | Op::Begin(_) => open.push(at + 1),
                Op::Split(other) => open.extend([at + 1, *other]),
                Op::Jump(to) => open.push(*to),
                Op::Loop { min, exit, .. } => {
                    open.push(at + 1 + usize::from(matches!(self.ops.get(at + 1), Some(Op::Again { .. }))));
                    if *min == 0 {
                        open.push(*exit);
                    }
                }
                _ => return None,
            }
        }
        Some(first)
    }

    fn mark(&self, one: One, first: &mut [bool; 256]) {
        match one {
            One::Char(c) => first[encoded(c, self.bytes)[0] as usize] = true,
            One::Any | One::AnyAll => first.fill(true),
            One::Set(set) => {
                let set = self.set(set);
                for byte in 0..=255_u8 {
                    // Whether a longer code point is in the set shows only in full.
                    first[byte as usize] |= if self.bytes || byte < 128 { set.contains(byte.into()) } else { true };
                }
            }
        }
    }
}

/// A code point as the bytes of a subject.
pub(super) fn encoded(point: u32, bytes: bool) -> Vec<u8> {
    match u8::try_from(point) {
        Ok(byte) if bytes => vec![byte],
        _ => {
            let mut out = Vec::new();
            crate::value::push_code_point(&mut out, point);
            out
        }
    }
}

struct Compiler<'p> {
    ops: Vec<Op>,
    sets: Vec<Set>,
    loops: usize,
    bytes: bool,
    widths: &'p [Option<(u64, u64)>],
}

impl Compiler<'_> {
    fn mode(&self, flags: u32) -> Mode {
        Mode { ascii: self.bytes || flags & ASCII != 0, ignore_case: flags & IGNORECASE != 0 }
    }

    fn set(&mut self, items: Vec<Item>, negated: bool, flags: u32) -> One {
        self.sets.push(Set::new(items, negated, self.mode(flags)));
        One::Set(self.sets.len() - 1)
    }

    /// A node that takes one code point.
    fn one(&mut self, node: &Node, flags: u32) -> Option<One> {
        Some(match node {
            Node::Literal(c) if flags & IGNORECASE != 0 && has_case(*c) => self.set(vec![Item::Char(*c)], false, flags),
            Node::Literal(c) => One::Char(*c),
            Node::Any if flags & DOTALL != 0 => One::AnyAll,
            Node::Any => One::Any,
            Node::In { negated, items } => self.set(items.clone(), *negated, flags),
            _ => return None,
        })
    }

    fn sequence(&mut self, nodes: &[Node], flags: u32) -> Result<(), Exc> {
        let mut at = 0;
        while let Some(node) = nodes.get(at) {
            let run: Vec<u32> = nodes[at..]
                .iter()
                .map_while(|node| match node {
                    Node::Literal(c) if flags & IGNORECASE == 0 || !has_case(*c) => Some(*c),
                    _ => None,
                })
                .collect();
            if run.len() > 1 {
                at += run.len();
                let text: Vec<u8> = run.into_iter().flat_map(|c| encoded(c, self.bytes)).collect();
                self.ops.push(Op::Text(text.into()));
                continue;
            }
            at += 1;
            self.node(node, flags)?;
        }
        Ok(())
    }

    fn node(&mut self, node: &Node, flags: u32) -> Result<(), Exc> {
        if let Some(one) = self.one(node, flags) {
            self.ops.push(Op::One(one));
            return Ok(());
        }
        match node {
            Node::At(at) => {
                let op = Op::At { at: *at, multiline: flags & MULTILINE != 0, ascii: self.mode(flags).ascii };
                self.ops.push(op);
            }
            Node::Branch(ways) => self.branch(ways, flags)?,
            Node::Group { group, add, del, body } => {
                const KINDS: u32 = ASCII | LOCALE | UNICODE;
                let kept = if add & KINDS != 0 { flags & !KINDS } else { flags };
                let inner = (kept | add) & !del;
                if let Some(group) = group {
                    self.ops.push(Op::Save(2 * group - 2));
                }
                self.sequence(body, inner)?;
                if let Some(group) = group {
                    self.ops.push(Op::Save(2 * group - 1));
                }
            }
            Node::Atomic(body) => {
                self.ops.push(Op::Enter { otherwise: None });
                self.sequence(body, flags)?;
                self.ops.push(Op::Settled);
            }
            Node::Repeat { kind, min, max, body } => self.repeat(*kind, *min, *max, body, flags)?,
            Node::Look { behind, negative, body } => self.look(*behind, *negative, body, flags)?,
            Node::Ref(group) => {
                let fold = (flags & IGNORECASE != 0).then(|| self.mode(flags).ascii);
                self.ops.push(Op::Ref { group: *group, fold });
            }
            Node::Conditional { group, yes, no } => {
                let unless = self.ops.len();
                self.ops.push(Op::Unless(*group, 0));
                self.sequence(yes, flags)?;
                let mut end = self.ops.len();
                if let Some(no) = no {
                    let jump = end;
                    self.ops.push(Op::Jump(0));
                    end = self.ops.len();
                    self.sequence(no, flags)?;
                    self.ops[jump] = Op::Jump(self.ops.len());
                }
                self.ops[unless] = Op::Unless(*group, end);
            }
            Node::Literal(_) | Node::Any | Node::In { .. } => {}
        }
        Ok(())
    }

    fn branch(&mut self, ways: &[Nodes], flags: u32) -> Result<(), Exc> {
        let mut jumps = Vec::new();
        for (at, way) in ways.iter().enumerate() {
            let last = at + 1 == ways.len();
            let split = self.ops.len();
            if !last {
                self.ops.push(Op::Split(0));
            }
            self.sequence(way, flags)?;
            if !last {
                jumps.push(self.ops.len());
                self.ops.push(Op::Jump(0));
                self.ops[split] = Op::Split(self.ops.len());
            }
        }
        let end = self.ops.len();
        jumps.into_iter().for_each(|jump| self.ops[jump] = Op::Jump(end));
        Ok(())
    }

    fn repeat(&mut self, kind: Kind, min: u32, max: u32, body: &[Node], flags: u32) -> Result<(), Exc> {
        if let [node] = body
            && let Some(one) = self.one(node, flags)
        {
            self.ops.push(Op::Repeat { one, min, max, kind });
            return Ok(());
        }
        if kind == Kind::Possessive {
            self.ops.push(Op::Enter { otherwise: None });
            self.repeat(Kind::Greedy, min, max, body, flags)?;
            self.ops.push(Op::Settled);
            return Ok(());
        }
        let index = self.loops;
        self.loops += 1;
        let lazy = kind == Kind::Lazy;
        self.ops.push(Op::Begin(index));
        let top = self.ops.len();
        self.ops.push(Op::Loop { index, min, max, lazy, exit: 0 });
        if lazy {
            self.ops.push(Op::Again { index, max });
        }
        self.sequence(body, flags)?;
        self.ops.push(Op::Jump(top));
        self.ops[top] = Op::Loop { index, min, max, lazy, exit: self.ops.len() };
        Ok(())
    }

    fn look(&mut self, behind: bool, negative: bool, body: &[Node], flags: u32) -> Result<(), Exc> {
        let enter = self.ops.len();
        self.ops.push(Op::Enter { otherwise: None });
        if behind {
            let (low, high) = width_of(body, self.widths);
            if low != high {
                return Err(error("look-behind requires fixed-width pattern"));
            }
            let back = u32::try_from(low).map_err(|_| error("looks too much behind"))?;
            self.ops.push(Op::Back(back));
        }
        self.sequence(body, flags)?;
        self.ops.push(Op::Looked { negative });
        if negative {
            self.ops[enter] = Op::Enter { otherwise: Some(self.ops.len()) };
        }
        Ok(())
    }
}

/// Whether case can make a difference to it.
fn has_case(point: u32) -> bool {
    match u8::try_from(point).ok().filter(u8::is_ascii) {
        Some(byte) => byte.is_ascii_alphabetic(),
        None => true,
    }
}
