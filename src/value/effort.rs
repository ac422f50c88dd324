//! How far one piece of work may go through values within values.
//!
//! Comparing, hashing and showing are Rust loops that nobody can leave before their end. What nests bounds them twice: by how
//! deep it goes, which is stack, and by how many containers they come to, each as often as it is come to: sixty lists that
//! each hold the next one twice take three kilobytes, and are 2**60.
//!
//! A loop counts the levels that it goes down by itself. Where it asks an object that goes on by itself (a set for its
//! members, an alias for its arguments), it says at which level it stands ([`Level::at`]), and whoever goes on begins there.

use std::cell::Cell;

use super::{Exc, ExcType, Exception};

/// How many levels of all kinds together: as many as the comparison of plain lists may go down.
const DEEPEST: usize = 500;
/// What a level that goes through an object costs of those: it takes more of the stack than one of a plain list.
const OBJECT: usize = 6;
/// How many containers one piece of work comes to: about a second's work, and more than fit the memory as values of their own.
const MOST: u32 = if cfg!(test) { 1 << 16 } else { 1 << 25 };

thread_local! {
    static LEVEL: Cell<usize> = const { Cell::new(0) };
    static LEFT: Cell<u32> = const { Cell::new(MOST) };
    static UNDER_WAY: Cell<bool> = const { Cell::new(false) };
}

/// A piece of work: the containers that it comes to are counted until it is over. One within another is part of that.
#[derive(Debug)]
pub(crate) struct Effort {
    outermost: bool,
}

impl Effort {
    /// It begins.
    #[inline]
    pub(crate) fn begin() -> Self {
        let outermost = !UNDER_WAY.replace(true);
        if outermost {
            LEFT.set(MOST);
        }
        Self { outermost }
    }
}

impl Drop for Effort {
    #[inline]
    fn drop(&mut self) {
        if self.outermost {
            UNDER_WAY.set(false);
        }
    }
}

/// The work under way comes to a container.
///
/// # Errors
/// `RecursionError` where those were too many.
#[inline]
pub(crate) fn container() -> Result<(), Exc> {
    match LEFT.get().checked_sub(1) {
        Some(left) => {
            LEFT.set(left);
            Ok(())
        }
        None if UNDER_WAY.get() => Err(too_many()),
        None => Ok(()),
    }
}

#[cold]
fn too_many() -> Exc {
    let text = format!("the values within one another are more than {MOST}, each counted as often as it is held");
    Exception::with_message(ExcType::RecursionError, text)
}

/// At which level whoever asks stands: where a loop that counts levels begins.
#[inline]
pub(crate) fn level() -> usize {
    LEVEL.get()
}

/// As long as this is held, the levels below are counted from where it stands.
#[derive(Debug)]
pub(crate) struct Level {
    before: usize,
}

impl Level {
    /// Below this many levels, and below an object.
    #[inline]
    pub(crate) fn at(level: usize) -> Self {
        Self { before: LEVEL.replace(level.saturating_add(OBJECT)) }
    }

    /// Below an object; `None` where that is too deep.
    pub(crate) fn deeper() -> Option<Self> {
        (LEVEL.get() < DEEPEST).then(|| Self::at(LEVEL.get()))
    }
}

impl Drop for Level {
    #[inline]
    fn drop(&mut self) {
        LEVEL.set(self.before);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::{Key, Value, custom, equal, partial_order, short_repr};

    #[test]
    fn what_is_come_to_is_counted_until_the_outermost_is_over() {
        let work = Effort::begin();
        LEFT.set(2);
        assert!(container().is_ok());
        drop(Effort::begin());
        assert!(container().is_ok());
        assert!(container().is_err(), "the inner one is part of it");
        drop(work);
        assert!(container().is_ok(), "nothing is under way");
    }

    /// A tuple that holds the next one twice, and so on: few values, and 2**60 ways to the innermost.
    fn shared() -> Value {
        (0..60).fold(Value::tuple(vec![Value::Int(1)]), |inner, _| Value::tuple(vec![inner.clone(), inner]))
    }

    #[test]
    fn what_holds_the_same_many_times_over_is_not_gone_through_without_end() {
        let (a, b) = (shared(), shared());
        let end = |exc: Exc| exc.headline();
        let expected = format!("RecursionError: {}", too_many().message().to_text());
        assert_eq!(equal(&a, &b).map_err(end), Err(expected.clone()));
        assert_eq!(partial_order(&a, &b, "<").map_err(end), Err(expected.clone()));
        assert_eq!(Key::new(a.clone()).map(drop).map_err(end), Err(expected.clone()));
        let _ = a.repr();
        assert_eq!(custom::take_failure().map_err(end), Err(expected));
        assert!(equal(&a, &a.clone()).is_ok_and(|same| same), "what is identical is not gone through");
        assert!(short_repr(&a, 80).ends_with('…'));
    }

    #[test]
    fn levels_end() {
        let mut held = Vec::new();
        while let Some(level) = Level::deeper() {
            held.push(level);
        }
        assert!((10..1000).contains(&held.len()));
        while held.pop().is_some() {}
        assert_eq!(level(), 0);
    }
}
