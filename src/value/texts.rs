//! Texts that stand in one block and are made when somebody takes them: the lines of a file, a column of a table.

use std::rc::Rc;
use std::vec::IntoIter;

use super::{Block, Str, Value};

/// Where a text stands in its block: from the first byte on, up to the second.
pub type Place = (u32, u32);

/// Texts of one block, in order.
#[derive(Clone, Debug)]
pub struct Texts {
    block: Rc<Block>,
    /// Whether all of the block is known to be ASCII.
    ascii: bool,
    places: IntoIter<Place>,
}

impl Texts {
    /// The texts at these places, each of which is UTF-8 or WTF-8 by itself; `ascii` only where all of the block is ASCII.
    pub fn new(block: Rc<Block>, ascii: bool, places: Vec<Place>) -> Self {
        Self { block, ascii, places: places.into_iter() }
    }

    /// How many there are left.
    #[inline]
    pub fn len(&self) -> usize {
        self.places.len()
    }

    /// Whether none is left.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Where those that are left stand.
    #[inline]
    pub fn places(&self) -> &[Place] {
        self.places.as_slice()
    }

    /// The block.
    pub fn block(&self) -> &Rc<Block> {
        &self.block
    }

    /// The bytes of the block.
    #[inline]
    pub fn bytes(&self) -> &[u8] {
        self.block.bytes()
    }

    /// The bytes of the text at `at`, WTF-8.
    #[inline]
    pub fn get_bytes(&self, at: usize) -> Option<&[u8]> {
        self.places().get(at).map(|&(start, end)| &self.block.bytes()[start as usize..end as usize])
    }

    /// The bytes of each text, WTF-8.
    #[inline]
    pub fn iter_bytes(&self) -> impl ExactSizeIterator<Item = &[u8]> {
        let bytes = self.block.bytes();
        self.places().iter().map(move |&(start, end)| &bytes[start as usize..end as usize])
    }

    /// The text at `at`.
    pub fn get(&self, at: usize) -> Option<Str> {
        self.places().get(at).map(|place| self.text(*place))
    }

    /// The next text.
    #[inline]
    pub fn take_next(&mut self) -> Option<Str> {
        let place = self.places.next()?;
        Some(self.text(place))
    }

    #[inline]
    fn text(&self, (start, end): Place) -> Str {
        let range = start as usize..end as usize;
        let ascii = self.ascii || self.block.bytes()[range.clone()].is_ascii();
        Str::slice_of(&self.block, range, ascii)
    }

    /// Texts at other places of the same block.
    #[must_use]
    pub fn at_places(&self, places: Vec<Place>) -> Self {
        Self { block: Rc::clone(&self.block), ascii: self.ascii, places: places.into_iter() }
    }

    /// Takes the first `n` off the front.
    #[must_use]
    pub fn split_front(&mut self, n: usize) -> Self {
        let front = self.places.by_ref().take(n).collect();
        self.at_places(front)
    }

    /// What the texts would take as items of a list, in bytes.
    pub fn list_bytes(&self) -> usize {
        let heap: usize = self.places().iter().map(|(start, end)| Str::heap_bytes_of((end - start) as usize)).sum();
        self.len() * size_of::<Value>() + heap
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_those_at_their_places_and_weigh_what_they_weigh_once_made() {
        let bytes = "zoë|a text that is longer than what stands inline|x".as_bytes().to_vec();
        let long = (5, bytes.len() as u32 - 2);
        let mut texts = Texts::new(Rc::new(Block::from(bytes)), false, vec![(0, 4), long, (long.1 + 1, long.1 + 2)]);
        let made: Vec<Value> = (0..3).map(|at| Value::Str(texts.get(at).unwrap())).collect();
        assert_eq!(texts.list_bytes(), made.iter().map(Value::slot_bytes).sum::<usize>());
        assert!(!made[0].as_str().unwrap().is_ascii() && made[1].as_str().unwrap().is_ascii());
        let front = texts.split_front(1);
        assert_eq!((front.get_bytes(0), texts.len()), (Some("zoë".as_bytes()), 2));
        assert_eq!(texts.take_next().unwrap(), made[1].as_str().unwrap().clone());
    }
}
