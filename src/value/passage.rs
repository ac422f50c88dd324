//! Through which frames an exception has passed: what a traceback is made of.

use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

/// Most frames that an exception keeps: one that is raised again and again keeps the first of them.
const MOST: usize = 10_000;

/// A frame that an exception passed through.
#[derive(Clone, Debug)]
pub struct Passage {
    /// The code that the frame ran.
    pub code: Rc<dyn Any>,
    /// The text that the code is of.
    pub text: Rc<str>,
    /// Byte offset in the text of where the frame stood.
    pub at: u32,
}

/// The frames that an exception passed through, the innermost first.
#[derive(Debug, Default)]
pub struct Passages(RefCell<Vec<Passage>>);

impl Passages {
    /// It passes through a frame.
    pub fn note(&self, passage: Passage) {
        let passages = &mut *self.0.borrow_mut();
        if passages.len() < MOST {
            passages.push(passage);
        }
    }

    /// Those so far, the outermost first, as a traceback has them.
    pub fn outermost_first(&self) -> Vec<Passage> {
        self.0.borrow().iter().rev().cloned().collect()
    }

    /// Whether it has passed through none.
    pub fn is_empty(&self) -> bool {
        self.0.borrow().is_empty()
    }

    /// As if it had passed through these, the outermost first.
    pub fn replace(&self, outermost_first: &[Passage]) {
        let old = self.0.replace(outermost_first.iter().rev().cloned().collect());
        drop(old);
    }
}
