//! Containers that are being written while an object of the user's is asked how it is shown: each is `...` within itself.

use std::cell::RefCell;

thread_local! {
    /// Containers that are being written by whoever asked an object of the user's how it is shown.
    static OPEN: RefCell<Vec<*const ()>> = const { RefCell::new(Vec::new()) };
}

/// A container that is being written, piece by piece: as long as this is held, it is shown as `...` within itself.
#[derive(Debug)]
pub(crate) struct Opened(*const ());

impl Opened {
    /// The one at this address.
    pub(crate) fn new(container: *const ()) -> Self {
        OPEN.with_borrow_mut(|open| open.push(container));
        Self(container)
    }

    /// How many are being written.
    pub(crate) fn count() -> usize {
        OPEN.with_borrow(Vec::len)
    }

    /// Whether the one at this address is being written.
    pub(crate) fn is(container: *const ()) -> bool {
        OPEN.with_borrow(|open| open.contains(&container))
    }
}

impl Drop for Opened {
    fn drop(&mut self) {
        OPEN.with_borrow_mut(|open| {
            if let Some(at) = open.iter().rposition(|container| *container == self.0) {
                open.swap_remove(at);
            }
        });
    }
}

/// The containers that are being written by whoever asks.
pub(super) fn all() -> Vec<*const ()> {
    OPEN.with_borrow(Clone::clone)
}

/// What `ask` gives, while these are being written.
pub(super) fn during<T>(open: Vec<*const ()>, ask: impl FnOnce() -> T) -> T {
    let outer = OPEN.replace(open);
    let given = ask();
    OPEN.set(outer);
    given
}
