//! UTF-16 made UTF-8, code unit by code unit (RFC 2781).

use std::io::{self, ErrorKind};

use super::Moved;

/// Room for what one code unit may make: U+FFFD for a half that came before, and a character.
const MOST: usize = 8;

/// Which byte of a code unit comes first.
#[derive(Clone, Copy, Debug)]
enum Order {
    /// `FF FE` was the mark.
    Little,
    /// `FE FF` was the mark.
    Big,
}

/// Where decoding stands. The byte order mark says the order and is no text; half a character alone becomes U+FFFD.
#[derive(Debug, Default)]
pub(super) struct Utf16 {
    order: Option<Order>,
    /// The first byte of a code unit.
    byte: Option<u8>,
    /// The first code unit of a pair.
    high: Option<u16>,
}

impl Utf16 {
    /// Whether these first bytes of a file are the mark of UTF-16. That of UTF-32 is none.
    pub(super) fn begins(start: &[u8]) -> bool {
        matches!(start, [0xFE, 0xFF, ..]) || matches!(start, [0xFF, 0xFE, rest @ ..] if !rest.starts_with(&[0, 0]))
    }

    /// Whether what follows these first bytes may still tell.
    pub(super) fn may_begin(start: &[u8]) -> bool {
        matches!(start, [] | [0xFE] | [0xFF] | [0xFF, 0xFE] | [0xFF, 0xFE, 0])
    }

    pub(super) fn step(&mut self, input: &[u8], room: &mut [u8]) -> Moved {
        let mut moved = Moved::default();
        while let Some(&byte) = input.get(moved.taken)
            && room.len() - moved.made >= MOST
        {
            moved.taken += 1;
            let Some(first) = self.byte.take() else {
                self.byte = Some(byte);
                continue;
            };
            let unit = match self.order {
                Some(Order::Little) => u16::from_le_bytes([first, byte]),
                Some(Order::Big) => u16::from_be_bytes([first, byte]),
                None => {
                    self.order = Some(if first == 0xFF { Order::Little } else { Order::Big });
                    continue;
                }
            };
            let (units, len) = match self.high.take() {
                Some(high) => ([high, unit], 2),
                None => ([unit, 0], 1),
            };
            // The first of a pair waits for the second.
            if (0xD800..0xDC00).contains(&unit) {
                self.high = Some(unit);
            }
            let whole = if self.high.is_some() { len - 1 } else { len };
            for c in char::decode_utf16(units[..whole].iter().copied()) {
                let c = c.unwrap_or(char::REPLACEMENT_CHARACTER);
                moved.made += c.encode_utf8(&mut room[moved.made..]).len();
            }
        }
        moved
    }

    pub(super) fn end(&self) -> io::Result<()> {
        if self.byte.is_none() && self.high.is_none() {
            return Ok(());
        }
        Err(io::Error::new(ErrorKind::UnexpectedEof, "UTF-16 text ended in the middle of a character"))
    }
}
