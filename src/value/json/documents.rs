//! JSON documents that were looked through and are made when somebody takes them; their fields can be read before.

mod column;
#[cfg(test)]
mod tests;

use std::cell::Cell;
use std::rc::Rc;
use std::vec::IntoIter;

pub use column::FieldColumn;

use column::Field;

use super::{Shapes, plain_prefix, read_alike, scan};
use crate::value::{Block, Dict, Shape, Str, Value};

/// How many different sequences of keys are known at a time.
const LAYOUTS: usize = 64;
/// Stands for the layout of a document that was made at once.
const MADE: u32 = u32::MAX;

/// Looks through documents, and remembers which keys they have in which order.
#[derive(Debug, Default)]
pub struct Scanner {
    shapes: Rc<Shapes>,
    layouts: Rc<Vec<Layout>>,
    /// The layout of the last document: the next one is likely to be like it.
    last: usize,
}

/// The keys of alike documents, in order; all are different and have no escapes.
#[derive(Clone, Debug)]
struct Layout {
    shape: Rc<Shape>,
    /// Each key with its quotes.
    quoted: Rc<[Box<[u8]>]>,
    /// The shapes of the first keys, from none on.
    before: Rc<[Rc<Shape>]>,
}

/// Documents that were looked through.
#[derive(Debug)]
pub struct Scanned {
    block: Rc<Block>,
    documents: Vec<Document>,
    /// Where in the block the values of the documents' fields begin.
    starts: Vec<u32>,
    made: Vec<Value>,
    layouts: Rc<Vec<Layout>>,
    shapes: Rc<Shapes>,
    /// How many were made, at once or by those who took them.
    count_of_made: Rc<Cell<usize>>,
}

#[derive(Clone, Copy, Debug)]
struct Document {
    start: u32,
    end: u32,
    /// Of its starts, or of what was made.
    first: u32,
    layout: u32,
}

impl Scanner {
    /// The shapes that the objects share.
    pub fn shapes(&self) -> &Shapes {
        &self.shapes
    }

    /// None yet, of this block, whose bytes are UTF-8.
    pub fn begin(&self, block: &Rc<Block>) -> Scanned {
        Scanned {
            block: Rc::clone(block),
            documents: Vec::new(),
            starts: Vec::new(),
            made: Vec::new(),
            layouts: Rc::clone(&self.layouts),
            shapes: Rc::clone(&self.shapes),
            count_of_made: Rc::default(),
        }
    }

    /// Looks through the text between `start` and `end` of the block; false, with nothing done, where it is no object that it knows
    /// how to treat.
    pub fn scan(&mut self, scanned: &mut Scanned, start: usize, end: usize) -> bool {
        let first = scanned.starts.len();
        let block = Rc::clone(&scanned.block);
        let layout = self.object(&block.bytes()[..end], start, &mut scanned.starts);
        let Some(layout) = layout else {
            scanned.starts.truncate(first);
            return false;
        };
        if scanned.layouts.len() != self.layouts.len() {
            scanned.layouts = Rc::clone(&self.layouts);
        }
        let document = Document { start: start as u32, end: end as u32, first: first as u32, layout: layout as u32 };
        scanned.documents.push(document);
        true
    }

    /// The layout of the object that is all of `text` from `start` on; where the values of its fields begin is appended.
    fn object(&mut self, text: &[u8], start: usize, starts: &mut Vec<u32>) -> Option<usize> {
        let mut at = scan::space(text, start);
        if *text.get(at)? != b'{' {
            return None;
        }
        at = scan::space(text, at + 1);
        let layouts = Rc::clone(&self.layouts);
        let mut likely = layouts.get(self.last);
        // The keys so far, once they are not those of the likely layout.
        let mut shape: Option<Rc<Shape>> = None;
        let mut fields = 0;
        loop {
            let known = likely.and_then(|likely| likely.quoted.get(fields)).filter(|key| text[at..].starts_with(key));
            match known {
                Some(key) => at += key.len(),
                None => {
                    let before = match (shape.take(), likely.take()) {
                        (Some(shape), _) => shape,
                        (None, Some(likely)) => Rc::clone(likely.before.get(fields)?),
                        (None, None) => Rc::clone(self.shapes.empty()),
                    };
                    let end = at + 1 + plain_prefix(text.get(at + 1..)?);
                    if text[at] != b'"' || *text.get(end)? != b'"' {
                        return None;
                    }
                    let key = &text[at + 1..end];
                    shape = Some(before.known(key).or_else(|| before.grown(&Str::from_wtf8(key)))?);
                    at = end + 1;
                }
            }
            at = scan::colon(text, at)?;
            starts.push(at as u32);
            fields += 1;
            at = scan::space(text, scan::value(text, at)?);
            match *text.get(at)? {
                b',' => at = scan::space(text, at + 1),
                b'}' => break,
                _ => return None,
            }
        }
        if scan::space(text, at + 1) != text.len() {
            return None;
        }
        match likely {
            Some(likely) if likely.quoted.len() == fields => {}
            Some(likely) => self.last = self.layout_of(Rc::clone(&likely.before[fields]))?,
            None => self.last = self.layout_of(shape?)?,
        }
        Some(self.last)
    }

    fn layout_of(&mut self, shape: Rc<Shape>) -> Option<usize> {
        if let Some(known) = self.layouts.iter().position(|layout| Rc::ptr_eq(&layout.shape, &shape)) {
            return Some(known);
        }
        if self.layouts.len() == LAYOUTS {
            return None;
        }
        let quoted = |name: &Str| [b"\"", name.as_bytes(), b"\""].concat().into_boxed_slice();
        let mut before = vec![Rc::clone(self.shapes.empty())];
        for name in shape.names() {
            before.push(before.last()?.known(name.as_bytes())?);
        }
        let layout = Layout { quoted: shape.names().iter().map(quoted).collect(), before: before.into(), shape };
        Rc::make_mut(&mut self.layouts).push(layout);
        Some(self.layouts.len() - 1)
    }
}

impl Scanned {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.documents.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.documents.is_empty()
    }

    /// Adds one that was made at once.
    pub fn push_made(&mut self, value: Value) {
        let first = self.made.len() as u32;
        self.made.push(value);
        self.count_of_made.set(self.count_of_made.get() + 1);
        self.documents.push(Document { start: 0, end: 0, first, layout: MADE });
    }

    /// How many had to be made at once.
    pub fn made_at_once(&self) -> usize {
        self.made.len()
    }

    /// How many have been made, at once or by those who took them; it grows as they do.
    pub fn count_of_made(&self) -> Rc<Cell<usize>> {
        Rc::clone(&self.count_of_made)
    }

    fn get(&self, document: u32) -> Value {
        let document = &self.documents[document as usize];
        if document.layout == MADE {
            return self.made[document.first as usize].clone();
        }
        self.count_of_made.set(self.count_of_made.get() + 1);
        self.read(document.start, document.end)
    }

    /// The value of a text that was looked through.
    fn read(&self, start: u32, end: u32) -> Value {
        let text = &self.block.bytes()[start as usize..end as usize];
        read_alike(text, &self.shapes).expect("what the scanner takes the reader takes")
    }

    fn slot_bytes(&self, document: u32) -> usize {
        let document = &self.documents[document as usize];
        if document.layout == MADE {
            return self.made[document.first as usize].slot_bytes();
        }
        // As many as the reader makes room for.
        let fields = self.layouts[document.layout as usize].quoted.len().next_power_of_two().max(8);
        size_of::<Value>() * (1 + fields) + 2 * size_of::<usize>() + size_of::<Dict>()
    }

    /// What is at a path of keys within a document; `None` where there is nothing, or nothing that is found here.
    fn field(&self, document: u32, path: &[Str], known: &mut Known) -> Option<Field> {
        let document = &self.documents[document as usize];
        let (name, inner) = path.split_first()?;
        if document.layout == MADE {
            let mut value = self.made[document.first as usize].clone();
            for name in path {
                let Value::Dict(dict) = &value else { return None };
                let found = dict.field(name)?;
                value = found;
            }
            return Some(Field::Value(value));
        }
        if known.layout != document.layout {
            let column = self.layouts[document.layout as usize].shape.position_of(name)?;
            *known = Known { layout: document.layout, column: column as u32 };
        }
        let text = &self.block.bytes()[..document.end as usize];
        let mut at = self.starts[(document.first + known.column) as usize] as usize;
        for name in inner {
            at = member(text, at, name.as_bytes())?;
        }
        self.field_at(text, at)
    }

    fn field_at(&self, text: &[u8], at: usize) -> Option<Field> {
        Some(match text[at] {
            b'"' => {
                let end = at + 1 + plain_prefix(&text[at + 1..]);
                match text[end] {
                    b'"' => Field::Text((at as u32 + 1, end as u32)),
                    _ => Field::Value(self.read(at as u32, scan::string(text, at + 1)? as u32)),
                }
            }
            b'0'..=b'9' | b'-' => {
                let end = scan::number(text, at)?;
                match small_int(&text[at..end]) {
                    Some(n) => Field::Int(n),
                    None => Field::Value(self.read(at as u32, end as u32)),
                }
            }
            _ => Field::Value(self.read(at as u32, scan::value(text, at)? as u32)),
        })
    }
}

/// The int that these digits say, where they are few and nothing else.
#[inline]
fn small_int(number: &[u8]) -> Option<i64> {
    let (negative, digits) = match number {
        [b'-', digits @ ..] => (true, digits),
        digits => (false, digits),
    };
    if digits.len() > 18 {
        return None;
    }
    let n = digits.iter().try_fold(0_i64, |n, byte| byte.is_ascii_digit().then(|| n * 10 + i64::from(byte - b'0')))?;
    Some(if negative { -n } else { n })
}

/// Where the value of a member of the object at `at` begins, of members of the same name that of the last; `None` where it is no object,
/// has no such member, or has a key with escapes, which might be any.
fn member(text: &[u8], at: usize, name: &[u8]) -> Option<usize> {
    if text[at] != b'{' {
        return None;
    }
    let mut found = None;
    let mut at = scan::space(text, at + 1);
    while text[at] == b'"' {
        let end = at + 1 + plain_prefix(&text[at + 1..]);
        if text[end] != b'"' {
            return None;
        }
        let start = scan::colon(text, end + 1)?;
        if &text[at + 1..end] == name {
            found = Some(start);
        }
        at = scan::space(text, scan::value(text, start)?);
        if text[at] == b',' {
            at = scan::space(text, at + 1);
        }
    }
    found
}

/// Where a name was last found.
struct Known {
    layout: u32,
    column: u32,
}

/// Some of the documents, in order.
#[derive(Clone, Debug)]
pub struct Documents {
    scanned: Rc<Scanned>,
    picks: IntoIter<u32>,
}

impl Documents {
    /// All of them.
    pub fn new(scanned: Scanned) -> Self {
        let picks: Vec<u32> = (0..scanned.documents.len() as u32).collect();
        Self { scanned: Rc::new(scanned), picks: picks.into_iter() }
    }

    /// How many there are left.
    #[inline]
    pub fn len(&self) -> usize {
        self.picks.len()
    }

    /// Whether none is left.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Which of the documents are left.
    #[inline]
    pub fn picks(&self) -> &[u32] {
        self.picks.as_slice()
    }

    /// Others of the same documents.
    #[must_use]
    pub fn with_picks(&self, picks: Vec<u32>) -> Self {
        Self { scanned: Rc::clone(&self.scanned), picks: picks.into_iter() }
    }

    /// The document at `at`.
    pub fn get(&self, at: usize) -> Option<Value> {
        self.picks().get(at).map(|document| self.scanned.get(*document))
    }

    /// The next document.
    #[inline]
    pub fn take_next(&mut self) -> Option<Value> {
        let document = self.picks.next()?;
        Some(self.scanned.get(document))
    }

    /// Takes the first `n` off the front.
    #[must_use]
    pub fn split_front(&mut self, n: usize) -> Self {
        let front = self.picks.by_ref().take(n).collect();
        self.with_picks(front)
    }

    /// What is at a path of keys in each of them, up to the first where nothing is found.
    pub fn field(&self, path: &[Str]) -> FieldColumn {
        let scanned = &*self.scanned;
        let mut known = Known { layout: MADE, column: 0 };
        let mut column: Option<FieldColumn> = None;
        for &document in self.picks() {
            let Some(field) = scanned.field(document, path, &mut known) else { break };
            let room = self.len();
            let column = column.get_or_insert_with(|| match field {
                Field::Int(_) => FieldColumn::Ints(Vec::with_capacity(room)),
                Field::Text(_) => FieldColumn::Texts(Rc::clone(&scanned.block), Vec::with_capacity(room)),
                Field::Value(_) => FieldColumn::Values(Vec::with_capacity(room)),
            });
            column.push(field, &scanned.block);
        }
        column.unwrap_or(FieldColumn::Values(Vec::new()))
    }

    /// What they would take as items of a list, in bytes; what is nested in them is left out.
    pub fn list_bytes(&self) -> usize {
        self.picks().iter().map(|document| self.scanned.slot_bytes(*document)).sum()
    }
}
