//! What `csv` keeps for a run: the dialects that have a name, and how long a field may be.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use super::dialect::{Dialect, built_in};
use super::error;
use crate::machine::World;
use crate::value::{Exc, Str};

/// CPython's `csv.field_size_limit()` before anybody sets it.
const FIELD_LIMIT: usize = 131_072;

#[derive(Debug)]
pub(super) struct Settings {
    /// How long a field may be, in characters; one for all readers, as in CPython.
    pub(super) limit: Cell<usize>,
    dialects: RefCell<Vec<(Str, Dialect)>>,
}

impl Settings {
    /// Those of the run that goes on.
    pub(super) fn running() -> Rc<Self> {
        World::running().map_or_else(|| Rc::new(Self::fresh()), |world| world.kept(Self::fresh))
    }

    fn fresh() -> Self {
        Self { limit: Cell::new(FIELD_LIMIT), dialects: RefCell::new(built_in()) }
    }

    pub(super) fn dialect(&self, name: &Str) -> Result<Dialect, Exc> {
        let dialects = self.dialects.borrow();
        let found = dialects.iter().find(|(known, _)| known == name);
        found.map(|(_, dialect)| dialect.clone()).ok_or_else(|| error("unknown dialect"))
    }

    pub(super) fn names(&self) -> Vec<Str> {
        self.dialects.borrow().iter().map(|(name, _)| name.clone()).collect()
    }

    pub(super) fn register(&self, name: Str, dialect: Dialect) {
        let mut dialects = self.dialects.borrow_mut();
        match dialects.iter_mut().find(|(known, _)| *known == name) {
            Some((_, known)) => *known = dialect,
            None => dialects.push((name, dialect)),
        }
    }

    pub(super) fn unregister(&self, name: &Str) -> Result<(), Exc> {
        let mut dialects = self.dialects.borrow_mut();
        let at = dialects.iter().position(|(known, _)| known == name).ok_or_else(|| error("unknown dialect"))?;
        dialects.remove(at);
        Ok(())
    }
}
