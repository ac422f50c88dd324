//! Text: bytes in WTF-8 with an ASCII flag, short ones inline, those of some length by themselves, long ones slices of a shared
//! block.

use std::borrow::Cow;
use std::cell::Cell;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Range;
use std::rc::Rc;

/// Longest text that is kept inline, in bytes.
const INLINE: usize = 22;
/// Longest text that is kept by itself, with its count of owners: longer ones share their bytes with what is cut out of them.
const ALONE: usize = 256;

/// Bytes that many texts share slices of: a block of a file, a row's buffer.
#[derive(Debug)]
pub struct Block(Vec<u8>);

impl Block {
    /// The bytes.
    #[inline]
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// How many bytes it takes.
    pub fn capacity(&self) -> usize {
        self.0.capacity()
    }
}

impl Block {
    /// A block in this buffer as it is, with what room it has beyond its bytes: for one that is given back soon.
    pub fn in_buffer(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    /// The buffer.
    pub fn into_buffer(self) -> Vec<u8> {
        self.0
    }
}

impl From<Vec<u8>> for Block {
    /// A block that takes no more room than its bytes.
    fn from(mut bytes: Vec<u8>) -> Self {
        bytes.shrink_to_fit();
        Self(bytes)
    }
}

thread_local! {
    /// Where texts are put together that are not long: kept, so that it need not be made each time.
    static SCRATCH: Cell<Vec<u8>> = const { Cell::new(Vec::new()) };
}

/// An immutable text, cheap to clone and to slice.
///
/// The bytes are UTF-8, where a lone surrogate (U+DC80..=U+DCFF stands for a byte that was not UTF-8, as in Python's
/// `surrogateescape`) is encoded as in WTF-8.
#[derive(Clone)]
pub struct Str(Repr);

#[derive(Clone)]
enum Repr {
    /// What is beyond the length is zero.
    Short {
        len: Length,
        bytes: [u8; INLINE],
    },
    Alone {
        ascii: bool,
        bytes: Rc<[u8]>,
    },
    Slice {
        ascii: bool,
        start: u32,
        len: u32,
        block: Rc<Block>,
    },
}

/// The bytes of a short text in place, in pieces of known length that may overlap: a copy of any length costs a call.
#[inline]
fn inline(bytes: &[u8]) -> [u8; INLINE] {
    let (mut inline, len) = ([0; INLINE], bytes.len());
    if let (Some(first), Some(last)) = (bytes.first_chunk::<8>(), bytes.last_chunk::<8>()) {
        inline[..8].copy_from_slice(first);
        if let Some(second) = bytes.get(8..16) {
            inline[8..16].copy_from_slice(second);
        }
        inline[len - 8..len].copy_from_slice(last);
    } else if let (Some(first), Some(last)) = (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
        inline[..4].copy_from_slice(first);
        inline[len - 4..len].copy_from_slice(last);
    } else if let [first, .., last] = bytes {
        inline[0] = *first;
        inline[len / 2] = bytes[len / 2];
        inline[len - 1] = *last;
    } else if let [only] = bytes {
        inline[0] = *only;
    }
    inline
}

/// The length of a short text, and whether it is ASCII.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Length(u8);

impl Length {
    const ASCII: u8 = 1 << 7;

    #[inline]
    fn of(bytes: &[u8], ascii: bool) -> Self {
        Self(bytes.len() as u8 | if ascii { Self::ASCII } else { 0 })
    }

    #[inline]
    fn get(self) -> usize {
        usize::from(self.0 & !Self::ASCII)
    }

    #[inline]
    fn is_ascii(self) -> bool {
        self.0 & Self::ASCII != 0
    }
}

impl Str {
    /// The empty text.
    pub const EMPTY: Str = Str(Repr::Short { len: Length(Length::ASCII), bytes: [0; INLINE] });

    /// A text of bytes that are known to be UTF-8 or WTF-8.
    #[inline]
    pub fn from_wtf8(bytes: &[u8]) -> Self {
        Self::known(bytes, bytes.is_ascii())
    }

    /// A text that takes over the buffer, whose bytes are known to be UTF-8 or WTF-8.
    pub fn from_wtf8_vec(bytes: Vec<u8>) -> Self {
        if bytes.len() <= ALONE { Self::from_wtf8(&bytes) } else { Self::whole(bytes) }
    }

    /// A text of what `write` appends to a buffer, UTF-8 or WTF-8.
    pub fn written(write: impl FnOnce(&mut Vec<u8>)) -> Self {
        let mut buffer = SCRATCH.take();
        write(&mut buffer);
        if buffer.len() > ALONE {
            return Self::whole(buffer);
        }
        let text = Self::from_wtf8(&buffer);
        buffer.clear();
        SCRATCH.set(buffer);
        text
    }

    /// A text of any bytes: those that are not UTF-8 become lone surrogates, as Python's `surrogateescape` decodes.
    pub fn decode(bytes: &[u8]) -> Self {
        if std::str::from_utf8(bytes).is_ok() {
            Self::from_wtf8(bytes)
        } else {
            Self::from_wtf8_vec(escape_surrogates(bytes))
        }
    }

    /// The text at `range` of a block whose bytes there are UTF-8 or WTF-8; `ascii` must be true only where they are ASCII.
    #[inline]
    pub fn slice_of(block: &Rc<Block>, range: Range<usize>, ascii: bool) -> Self {
        debug_assert!(range.end <= block.bytes().len());
        if range.len() > INLINE
            && let (Ok(start), Ok(len)) = (u32::try_from(range.start), u32::try_from(range.len()))
        {
            return Self(Repr::Slice { ascii, start, len, block: Rc::clone(block) });
        }
        let bytes = &block.bytes()[range];
        Self::known(bytes, ascii || bytes.is_ascii())
    }

    /// A copy of bytes of which it is known whether they are ASCII.
    #[inline]
    fn known(bytes: &[u8], ascii: bool) -> Self {
        if bytes.len() <= INLINE {
            return Self(Repr::Short { len: Length::of(bytes, ascii), bytes: inline(bytes) });
        }
        if bytes.len() <= ALONE {
            Self(Repr::Alone { ascii, bytes: Rc::from(bytes) })
        } else {
            Self::whole(bytes.to_vec())
        }
    }

    fn whole(bytes: Vec<u8>) -> Self {
        let ascii = bytes.is_ascii();
        let len = u32::try_from(bytes.len()).expect("the memory budget is far below 4 GiB for one text");
        Self(Repr::Slice { ascii, start: 0, len, block: Rc::new(Block::from(bytes)) })
    }

    /// Both, one behind the other, where that is so short that it takes no room of its own.
    pub fn short_sum(&self, more: &Str) -> Option<Str> {
        let (front, back) = (self.as_bytes(), more.as_bytes());
        let len = front.len() + back.len();
        if len > INLINE {
            return None;
        }
        let mut bytes = [0; INLINE];
        bytes[..front.len()].copy_from_slice(front);
        bytes[front.len()..len].copy_from_slice(back);
        Some(Self::known(&bytes[..len], self.is_ascii() && more.is_ascii()))
    }

    /// Appends another text. Where nobody shares the bytes they grow in place, so that a text that is added to over and over
    /// is not copied each time.
    pub fn push(&mut self, more: &Str) {
        if let Repr::Slice { ascii, start, len, block } = &mut self.0
            && *start == 0
            && let Ok(longer) = u32::try_from(*len as usize + more.byte_len())
            && let Some(Block(bytes)) = Rc::get_mut(block)
        {
            bytes.truncate(*len as usize);
            bytes.extend_from_slice(more.as_bytes());
            *ascii = *ascii && more.is_ascii();
            *len = longer;
            return;
        }
        let bytes = [self.as_bytes(), more.as_bytes()].concat();
        // What was added to once may be again: it gets a block that can grow.
        *self = if bytes.len() <= INLINE { Self::from_wtf8(&bytes) } else { Self::whole(bytes) };
    }

    /// The bytes, WTF-8.
    #[inline]
    pub fn as_bytes(&self) -> &[u8] {
        match &self.0 {
            Repr::Short { len, bytes } => &bytes[..len.get()],
            Repr::Alone { bytes, .. } => bytes,
            Repr::Slice { start, len, block, .. } => &block.bytes()[*start as usize..(*start + *len) as usize],
        }
    }

    /// The text, where it has no lone surrogate. Costs a check of the bytes.
    pub fn as_str(&self) -> Option<&str> {
        std::str::from_utf8(self.as_bytes()).ok()
    }

    /// The text with each lone surrogate replaced by one U+FFFD.
    pub fn to_text(&self) -> Cow<'_, str> {
        let bytes = self.as_bytes();
        match std::str::from_utf8(bytes) {
            Ok(text) => Cow::Borrowed(text),
            Err(_) => Cow::Owned(replace_surrogates(bytes)),
        }
    }

    /// Length in bytes.
    #[inline]
    pub fn byte_len(&self) -> usize {
        match &self.0 {
            Repr::Short { len, .. } => len.get(),
            Repr::Alone { bytes, .. } => bytes.len(),
            Repr::Slice { len, .. } => *len as usize,
        }
    }

    /// Whether there is nothing in it.
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.byte_len() == 0
    }

    /// Whether all bytes are known to be ASCII, so that byte offsets are code point offsets.
    #[inline]
    pub fn is_ascii(&self) -> bool {
        match &self.0 {
            Repr::Short { len, .. } => len.is_ascii(),
            Repr::Alone { ascii, .. } | Repr::Slice { ascii, .. } => *ascii,
        }
    }

    /// Length in code points: Python's `len`.
    #[inline]
    pub fn char_len(&self) -> usize {
        if self.is_ascii() { self.byte_len() } else { count_chars(self.as_bytes()) }
    }

    /// The part at a range of bytes, which must fall on code point boundaries; shares the block.
    pub fn slice(&self, range: Range<usize>) -> Self {
        match &self.0 {
            Repr::Short { len, bytes } => {
                let part = &bytes[..len.get()][range];
                Self::known(part, len.is_ascii() || part.is_ascii())
            }
            Repr::Alone { ascii, bytes } => {
                let part = &bytes[range];
                Self::known(part, *ascii || part.is_ascii())
            }
            Repr::Slice { ascii, start, block, .. } => {
                let start = *start as usize;
                let part = start + range.start..start + range.end;
                let ascii = *ascii || block.bytes()[part.clone()].is_ascii();
                Self::slice_of(block, part, ascii)
            }
        }
    }

    /// The same text in a block of its own, if the shared block is much larger than it: what is kept for long must not
    /// hold what nobody sees.
    #[must_use]
    pub fn compact(&self) -> Self {
        match &self.0 {
            Repr::Slice { len, block, .. } if block.bytes().len() > 2 * *len as usize + 64 => {
                Self::known(self.as_bytes(), self.is_ascii())
            }
            _ => self.clone(),
        }
    }

    /// Bytes on the heap that belong to this text, as if it shared its block with nobody.
    #[inline]
    pub fn heap_bytes(&self) -> usize {
        match &self.0 {
            Repr::Short { .. } => 0,
            Repr::Alone { bytes, .. } => bytes.len(),
            Repr::Slice { len, .. } => *len as usize,
        }
    }

    /// Bytes on the heap that would belong to a text of so many bytes.
    #[inline]
    pub fn heap_bytes_of(len: usize) -> usize {
        if len > INLINE { len } else { 0 }
    }

    /// The code points, surrogates included.
    pub fn code_points(&self) -> impl Iterator<Item = u32> + '_ {
        CodePoints { bytes: self.as_bytes() }
    }

    /// The bytes that came in: lone surrogates U+DC80..=U+DCFF become the byte they stand for, as `surrogateescape` encodes.
    pub fn to_raw(&self) -> Cow<'_, [u8]> {
        let bytes = self.as_bytes();
        if self.is_ascii() || std::str::from_utf8(bytes).is_ok() {
            return Cow::Borrowed(bytes);
        }
        let mut raw = Vec::with_capacity(bytes.len());
        let mut rest = bytes;
        while let Some(&first) = rest.first() {
            match rest {
                [0xED, second @ 0xB2..=0xB3, third, ..] => {
                    raw.push(((second & 0x03) << 6) | (third & 0x3F));
                    rest = &rest[3..];
                }
                _ => {
                    let width = char_width(first).min(rest.len());
                    raw.extend_from_slice(&rest[..width]);
                    rest = &rest[width..];
                }
            }
        }
        Cow::Owned(raw)
    }
}

/// Bytes in the encoding of the code point that starts with `first`.
#[inline]
pub fn char_width(first: u8) -> usize {
    match first {
        0..=0xBF => 1,
        0xC0..=0xDF => 2,
        0xE0..=0xEF => 3,
        _ => 4,
    }
}

/// Number of code points in WTF-8 bytes.
pub fn count_chars(bytes: &[u8]) -> usize {
    bytes.iter().filter(|&&byte| byte & 0xC0 != 0x80).count()
}

/// WTF-8 as UTF-8: each lone surrogate, three bytes of it, becomes one U+FFFD.
fn replace_surrogates(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        // Nothing else in WTF-8 is no UTF-8: its first byte is told apart from the two that go on with it.
        if chunk.invalid().first().is_some_and(|byte| !matches!(byte, 0x80..=0xBF)) {
            text.push(char::REPLACEMENT_CHARACTER);
        }
    }
    text
}

/// Any bytes as WTF-8: those that are not UTF-8 become lone surrogates U+DC80..=U+DCFF.
pub fn escape_surrogates(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len() + 16);
    for chunk in bytes.utf8_chunks() {
        out.extend_from_slice(chunk.valid().as_bytes());
        for &byte in chunk.invalid() {
            out.extend_from_slice(&[0xED, 0xB0 | (byte >> 6), 0x80 | (byte & 0x3F)]);
        }
    }
    out
}

/// Appends a code point to WTF-8 bytes.
pub fn push_code_point(out: &mut Vec<u8>, point: u32) {
    match char::from_u32(point) {
        Some(c) => out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
        None => out.extend_from_slice(&[0xED, 0x80 | ((point >> 6) & 0x3F) as u8, 0x80 | (point & 0x3F) as u8]),
    }
}

struct CodePoints<'a> {
    bytes: &'a [u8],
}

impl Iterator for CodePoints<'_> {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        let (&first, rest) = self.bytes.split_first()?;
        let width = char_width(first);
        let (tail, rest) = rest.split_at_checked(width - 1).unwrap_or((rest, &[]));
        self.bytes = rest;
        let head = match width {
            1 => return Some(u32::from(first)),
            2 => u32::from(first & 0x1F),
            3 => u32::from(first & 0x0F),
            _ => u32::from(first & 0x07),
        };
        Some(tail.iter().fold(head, |point, &byte| (point << 6) | u32::from(byte & 0x3F)))
    }
}

impl From<&str> for Str {
    fn from(text: &str) -> Self {
        Self::from_wtf8(text.as_bytes())
    }
}

impl From<String> for Str {
    fn from(text: String) -> Self {
        Self::from_wtf8_vec(text.into_bytes())
    }
}

impl PartialEq for Str {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Repr::Short { len: a, bytes: x }, Repr::Short { len: b, bytes: y }) => a == b && x == y,
            (Repr::Alone { bytes: x, .. }, Repr::Alone { bytes: y, .. }) => Rc::ptr_eq(x, y) || x == y,
            _ => self.as_bytes() == other.as_bytes(),
        }
    }
}

impl Eq for Str {}

impl PartialOrd for Str {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Str {
    /// By code point, which is byte order in WTF-8.
    fn cmp(&self, other: &Self) -> Ordering {
        self.as_bytes().cmp(other.as_bytes())
    }
}

impl Hash for Str {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_bytes().hash(state);
    }
}

impl fmt::Debug for Str {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.to_text(), f)
    }
}

#[cfg(test)]
mod tests;
