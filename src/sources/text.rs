//! The lines of a block as texts that share it.

use std::cell::Cell;
use std::ops::Range;
use std::rc::Rc;

use super::blocks;
use super::lines::LineCursor;
use super::reading::Prepare;
use crate::machine::Chunk;
use crate::value::{Block, Str, Texts, Value};

/// Looks what the bytes of each block are.
#[derive(Debug)]
pub(super) struct Decode;

/// A block of lines of which it is known what its bytes are.
#[derive(Debug)]
pub(super) struct Decoded {
    block: blocks::Block,
    encoding: Encoding,
}

impl Decoded {
    /// Looks through a block.
    pub(super) fn new(block: blocks::Block) -> Self {
        Self { encoding: Encoding::of(&block.bytes), block }
    }
}

impl Prepare for Decode {
    type Made = Decoded;
    type Spare = Vec<u8>;

    fn prepare(&mut self, block: blocks::Block) -> Decoded {
        Decoded::new(block)
    }

    fn finish(&mut self) -> Option<Decoded> {
        None
    }

    fn bytes_of(made: &Decoded) -> usize {
        made.block.bytes.capacity()
    }

    fn recycle(&mut self, spare: Vec<u8>) -> Vec<u8> {
        spare
    }

    fn held_bytes(&self) -> usize {
        0
    }
}

/// A block of lines, and how far it has been gone through.
#[derive(Debug)]
pub(super) struct Lines {
    text: TextBlock,
    cursor: LineCursor,
}

impl Lines {
    /// Before the first line of a block.
    pub(super) fn new(Decoded { block, encoding }: Decoded) -> Self {
        let cursor = block.cursor();
        Self { text: TextBlock::of(block.bytes, encoding), cursor }
    }

    /// The next line without its end, or `None` at the end of the block.
    #[inline]
    pub(super) fn next_line(&mut self) -> Option<Str> {
        let line = self.cursor.next_line(self.text.bytes())?;
        Some(self.text.text(line.as_range()))
    }

    /// Where the next line without its end stands in [`Lines::text`], or `None` at the end of the block.
    pub(super) fn next_range(&mut self) -> Option<Range<usize>> {
        self.cursor.next_line(self.text.bytes()).map(|line| line.as_range())
    }

    /// Appends the next lines, at most `most`.
    pub(super) fn take_into(&mut self, most: usize, items: &mut Vec<Value>) {
        items.extend(std::iter::from_fn(|| self.next_line()).take(most).map(Value::Str));
    }

    /// The next lines, at most `most`: as texts that are not made yet where they stand there as they are. None at the end of the block.
    pub(super) fn take_chunk(&mut self, most: usize) -> Option<Chunk> {
        if most == 1 {
            return self.next_line().map(|line| Chunk::one(Value::Str(line)));
        }
        let room = most.min(self.bytes_left() / 16 + 1);
        if matches!(self.text.encoding, Encoding::Unknown) {
            let mut lines = Vec::with_capacity(room);
            lines.extend(std::iter::from_fn(|| self.next_line()).take(most).map(Value::Str));
            return (!lines.is_empty()).then(|| lines.into());
        }
        let mut places = Vec::with_capacity(room);
        self.cursor.take_places(self.text.bytes(), most, &mut places);
        let ascii = matches!(self.text.encoding, Encoding::Ascii);
        (!places.is_empty()).then(|| Texts::new(Rc::clone(&self.text.block), ascii, places).into())
    }

    /// The block.
    pub(super) fn text(&self) -> &TextBlock {
        &self.text
    }

    /// The buffer, where no line is left that was cut out of it.
    pub(super) fn into_buffer(self) -> Option<Vec<u8>> {
        self.text.into_buffer()
    }

    /// Bytes that have been gone through, line ends included.
    pub(super) fn position(&self) -> usize {
        self.cursor.position()
    }

    /// Bytes that have not been gone through.
    pub(super) fn bytes_left(&self) -> usize {
        self.text.bytes().len() - self.cursor.position()
    }
}

/// Bytes whose encoding is known as a whole, so that cutting texts out of them costs no look at each.
#[derive(Debug)]
pub(super) struct TextBlock {
    block: Rc<Block>,
    encoding: Encoding,
    /// Known to be ASCII: texts are cut out from front to back, so that no byte need be looked at for each.
    ascii: Cell<(usize, usize)>,
}

/// What is known of a block's bytes as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Encoding {
    Ascii,
    Utf8,
    /// Somewhere in it are bytes that are not UTF-8.
    Unknown,
}

impl Encoding {
    /// What the bytes are; all of them are looked at.
    pub(super) fn of(bytes: &[u8]) -> Self {
        if bytes.is_ascii() {
            Self::Ascii
        } else if std::str::from_utf8(bytes).is_ok() {
            Self::Utf8
        } else {
            Self::Unknown
        }
    }
}

impl TextBlock {
    /// Takes over the bytes, of which it is known what they are.
    fn of(bytes: Vec<u8>, encoding: Encoding) -> Self {
        Self { block: Rc::new(Block::in_buffer(bytes)), encoding, ascii: Cell::new((0, 0)) }
    }

    /// The buffer, where no text is left that was cut out of it.
    fn into_buffer(self) -> Option<Vec<u8>> {
        Rc::into_inner(self.block).map(Block::into_buffer)
    }

    /// The bytes as they came.
    pub(super) fn bytes(&self) -> &[u8] {
        self.block.bytes()
    }

    /// The text of a part that splits no character, decoded as `surrogateescape`.
    #[inline]
    pub(super) fn text(&self, range: Range<usize>) -> Str {
        match self.encoding {
            Encoding::Ascii => Str::slice_of(&self.block, range, true),
            Encoding::Utf8 => {
                let ascii = self.is_ascii(&range);
                Str::slice_of(&self.block, range, ascii)
            }
            Encoding::Unknown => {
                let bytes = &self.block.bytes()[range.clone()];
                match std::str::from_utf8(bytes) {
                    Ok(text) => Str::slice_of(&self.block, range, text.is_ascii()),
                    Err(_) => Str::decode(bytes),
                }
            }
        }
    }

    #[inline]
    fn is_ascii(&self, range: &Range<usize>) -> bool {
        let (from, to) = self.ascii.get();
        if (from..=to).contains(&range.start) && range.end <= to {
            return true;
        }
        self.look(range)
    }

    /// Looks for the end of the ASCII bytes from the start of a part on.
    fn look(&self, range: &Range<usize>) -> bool {
        const STRIDE: usize = 64;
        let bytes = &self.block.bytes()[range.start..];
        let strides = bytes.chunks(STRIDE).take_while(|stride| stride.is_ascii()).count();
        let whole = (strides * STRIDE).min(bytes.len());
        let plain = whole + bytes[whole..].iter().take_while(|byte| byte.is_ascii()).count();
        // The byte after the plain ones is known, too: a part that has it is looked at from its own start on.
        self.ascii.set((range.start, range.start + plain));
        range.len() <= plain
    }

    /// The block, where all of it is UTF-8.
    pub(super) fn block_of_utf8(&self) -> Option<&Rc<Block>> {
        (!matches!(self.encoding, Encoding::Unknown)).then_some(&self.block)
    }

    /// Whether a part is UTF-8; known without looking where all of the block is.
    pub(super) fn is_utf8(&self, range: Range<usize>) -> bool {
        !matches!(self.encoding, Encoding::Unknown) || std::str::from_utf8(&self.block.bytes()[range]).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_ascii_is_told_wherever_it_is_cut_and_in_whatever_order() {
        let text = format!("{}é{}zoë\n{}", "a".repeat(130), "b".repeat(70), "c".repeat(65));
        let bytes = text.clone().into_bytes();
        let encoding = Encoding::of(&bytes);
        let block = TextBlock::of(bytes, encoding);
        let cuts: Vec<usize> = (0..=text.len()).filter(|at| text.is_char_boundary(*at)).collect();
        for order in [cuts.clone(), cuts.iter().rev().copied().collect()] {
            for &start in &order {
                for &end in cuts.iter().filter(|end| **end >= start) {
                    let part = block.text(start..end);
                    assert_eq!(part.as_bytes(), &text.as_bytes()[start..end]);
                    assert_eq!(part.is_ascii(), text[start..end].is_ascii(), "{start}..{end}");
                }
            }
        }
    }
}
