//! What the values of this thread may take: the largest of them, and all together.
//!
//! Counting every allocation would cost every list and text that is made. What is asked for in one piece is added up instead, and
//! whenever enough came together, the driver's own measure (what the system says that the process holds) is looked at; the
//! driver looks, too, every so many steps. So a run that grows by small pieces is met as surely as one that grows by large ones.

use std::cell::Cell;

use super::{Exc, ExcType, Exception};

/// Largest text, list or other value that is made in one piece, in bytes: beyond it is a `MemoryError`, at once.
pub const LARGEST: usize = 1 << 30;
/// After how many bytes asked for it is looked at what is held.
const LOOK_AFTER: usize = 64 << 20;

/// How many bytes are held now, where that is known.
pub type Measure = fn() -> Option<usize>;

thread_local! {
    static LIMIT: Cell<usize> = const { Cell::new(usize::MAX) };
    /// Where the error comes: the limit, or more once it came, by what the allocator may not have given back.
    static LINE: Cell<usize> = const { Cell::new(usize::MAX) };
    static ASKED: Cell<usize> = const { Cell::new(0) };
    static MEASURE: Cell<Option<Measure>> = const { Cell::new(None) };
}

/// Says how many bytes may be held from now on, by what `measure` says of it.
pub fn set(limit: usize, measure: Measure) {
    LIMIT.set(limit);
    LINE.set(limit);
    MEASURE.set(Some(measure));
    ASKED.set(0);
}

/// `MemoryError` for a value of `bytes` (`None`: more than can be counted), where it alone or with all that is held is over the
/// budget.
pub(crate) fn check_size(bytes: Option<usize>) -> Result<(), Exc> {
    let Some(bytes) = bytes.filter(|bytes| *bytes <= LARGEST) else { return Err(too_large()) };
    let asked = ASKED.get().saturating_add(bytes);
    if asked < LOOK_AFTER {
        ASKED.set(asked);
        return Ok(());
    }
    look(bytes)
}

/// `MemoryError` of one piece that is over the largest.
pub(crate) fn too_large() -> Exc {
    let text = format!("a value of more than {LARGEST} bytes is over the memory budget");
    Exception::with_message(ExcType::MemoryError, text)
}

/// `MemoryError` where what is held, with `more` bytes that are about to be, is over the budget.
pub fn look(more: usize) -> Result<(), Exc> {
    ASKED.set(0);
    let limit = LIMIT.get();
    let held = MEASURE.get().and_then(|measure| measure()).unwrap_or(0);
    if held.saturating_add(more) <= LINE.get() {
        return Ok(());
    }
    // Whoever handles the error and lets go of what it held goes on; what grows on is met again, and at last by the same line.
    LINE.set(held.saturating_add(LOOK_AFTER).clamp(limit, limit.saturating_add(limit / 4)));
    let exc = Exception::with_message(
        ExcType::MemoryError,
        format!("the run would hold more than its memory budget of {}", in_words(limit)),
    );
    exc.advise("drip run --max-memory=SIZE sets the budget");
    Err(exc)
}

fn in_words(bytes: usize) -> String {
    const UNITS: [(usize, &str); 3] = [(1 << 30, "GiB"), (1 << 20, "MiB"), (1 << 10, "KiB")];
    match UNITS.iter().find(|(unit, _)| bytes >= *unit) {
        Some((unit, name)) if bytes.is_multiple_of(*unit) => format!("{} {name}", bytes / unit),
        Some((unit, name)) => format!("{:.1} {name}", bytes as f64 / *unit as f64),
        None => format!("{bytes} bytes"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_held_is_looked_at_once_enough_was_asked_for() {
        set(1 << 30, || Some(2 << 30));
        assert!(check_size(Some(LOOK_AFTER / 2)).is_ok(), "it is not looked at for so little");
        let error = check_size(Some(LOOK_AFTER / 2)).expect_err("twice the budget is held");
        assert_eq!(error.headline(), "MemoryError: the run would hold more than its memory budget of 1 GiB");
        set(1 << 30, || Some(1 << 20));
        assert!(check_size(Some(LOOK_AFTER)).is_ok());
        assert!(check_size(Some(LARGEST + 1)).is_err());
        assert!(check_size(None).is_err());
    }
}
