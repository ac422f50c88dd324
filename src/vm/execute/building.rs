//! Texts and records put together from what stands in registers.

use super::super::frame::Frame;
use super::super::slot::Slot;
use crate::value::{Dict, Exc, Items, Str, Value, check_size, push_int};

/// The most bytes that an int takes in a text.
const INT: usize = 20;

impl Frame {
    /// Takes the values out of a row of registers, for a tuple.
    #[inline]
    pub(super) fn take_items(&mut self, start: usize, len: usize) -> Items {
        let take = |slot: &mut Slot| slot.take().unwrap_or_default();
        match &mut self.registers[start..start + len] {
            [a, b] => Items::Pair([take(a), take(b)]),
            [a, b, c] => Items::Triple([take(a), take(b), take(c)]),
            row => Items::Many(row.iter_mut().map(take).collect()),
        }
    }

    /// A dict of the values in a row of registers, which shares its names with the others that are made there.
    pub(super) fn build_record(&mut self, start: usize, len: u16, names: u16) -> Value {
        let shape = self.code.record(names, len);
        let row = &mut self.registers[start..start + usize::from(len)];
        // Records are made to be added to.
        let mut values = Vec::with_capacity(row.len() + 1);
        values.extend(row.iter_mut().map(|slot| slot.take().unwrap_or_default()));
        Value::from(Dict::from_shape(shape, values))
    }

    /// What a template puts together: constants, and the texts and ints in a row of registers.
    pub(super) fn build_text(&self, start: usize, template: u16) -> Result<Str, Exc> {
        let template = &self.code.code.templates[usize::from(template)];
        let pieces = || {
            let mut next = start;
            template.iter().filter_map(move |constant| match constant {
                Some(at) => self.code.constants[usize::from(*at)].as_ref(),
                None => {
                    next += 1;
                    self.registers[next - 1].as_ref()
                }
            })
        };
        let bytes = pieces().map(|piece| match piece {
            Value::Str(text) => text.byte_len(),
            _ => INT,
        });
        let bytes = bytes.sum();
        check_size(Some(bytes))?;
        Ok(Str::written(|text| {
            text.reserve(bytes);
            for piece in pieces() {
                match piece {
                    Value::Str(piece) => text.extend_from_slice(piece.as_bytes()),
                    Value::Int(n) => push_int(text, *n),
                    other => text.extend_from_slice(other.to_display().as_bytes()),
                }
            }
        }))
    }
}
