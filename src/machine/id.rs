//! The id of a stage, spelled out where somebody reads it: a program makes iterators by the million, and few are ever looked at.

use std::cell::{Cell, OnceCell, Ref, RefCell};
use std::rc::Rc;

/// The id of a stage: given once it has its place; empty until then.
#[derive(Debug, Default)]
pub struct StageId {
    spelling: RefCell<Spelling>,
    /// Those that were made while running under the stage that it is the id of.
    family: OnceCell<Rc<Family>>,
    /// How many an earlier stage had made whose place it takes.
    before: Cell<u32>,
}

#[derive(Debug, Default)]
enum Spelling {
    #[default]
    None,
    Text(String),
    /// The so-manieth of a family, not spelled out yet.
    Made(Rc<Family>, u32),
}

/// The iterators that were made while running under one stage, or under none.
#[derive(Debug, Default)]
pub(super) struct Family {
    /// The id of the stage.
    base: String,
    made: Cell<u32>,
}

impl Family {
    fn spell(&self, number: u32) -> String {
        match self.base.is_empty() {
            true => number.to_string(),
            false => format!("{}~{number}", self.base),
        }
    }
}

impl StageId {
    /// The text.
    pub fn borrow(&self) -> Ref<'_, String> {
        let spelled = match &*self.spelling.borrow() {
            Spelling::None => Some(String::new()),
            Spelling::Text(_) => None,
            Spelling::Made(family, number) => Some(family.spell(*number)),
        };
        if let Some(text) = spelled {
            if !text.is_empty() {
                // The text does not tell which family it was.
                self.family();
            }
            *self.spelling.borrow_mut() = Spelling::Text(text);
        }
        Ref::map(self.spelling.borrow(), |spelling| match spelling {
            Spelling::Text(text) => text,
            Spelling::None | Spelling::Made(..) => unreachable!("it was spelled out above"),
        })
    }

    /// Whether it has been given none yet.
    #[inline]
    pub fn is_empty(&self) -> bool {
        match &*self.spelling.borrow() {
            Spelling::None => true,
            Spelling::Text(text) => text.is_empty(),
            Spelling::Made(..) => false,
        }
    }

    /// Gives it.
    pub(super) fn set(&self, id: String) {
        *self.spelling.borrow_mut() = Spelling::Text(id);
    }

    /// Gives the next one of a family.
    pub(super) fn set_made(&self, family: &Rc<Family>) {
        family.made.set(family.made.get() + 1);
        *self.spelling.borrow_mut() = Spelling::Made(Rc::clone(family), family.made.get());
    }

    /// The family that what is made by this stage belongs to, which has an id: that of the stage that no other one made.
    pub(super) fn family(&self) -> Rc<Family> {
        let of = |base: String| Rc::new(Family { base, made: Cell::new(self.before.get()) });
        let family = self.family.get_or_init(|| match &*self.spelling.borrow() {
            Spelling::Made(family, _) if !family.base.is_empty() => Rc::clone(family),
            Spelling::Made(family, number) => of(family.spell(*number)),
            Spelling::Text(text) => of(text.clone()),
            Spelling::None => Rc::default(),
        });
        Rc::clone(family)
    }

    /// How many were made of the family that is named after it.
    pub(super) fn made(&self) -> u32 {
        let own = |family: &&Rc<Family>| family.base == *self.borrow();
        self.family.get().filter(own).map_or(self.before.get(), |family| family.made.get())
    }

    /// Goes on counting where that of an earlier stage left off, whose place it takes.
    pub(super) fn take_over(&self, before: &StageId) {
        self.before.set(before.made());
        if let Some(family) = self.family.get() {
            family.made.set(self.before.get());
        }
    }
}
