//! What the sources of a pipeline read, so that no sink writes onto it: names and numbers, nothing is looked at here.

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use crate::value::Str;

/// A path that a source reads, known from when the source is built until it is dropped.
#[derive(Debug)]
pub struct InputFile {
    path: Str,
    name: String,
    opened: RefCell<Vec<(u64, u64)>>,
    all: Rc<RefCell<Vec<(u64, u64)>>>,
}

impl InputFile {
    /// The path as the pipeline names it, byte for byte.
    pub fn path(&self) -> &Str {
        &self.path
    }

    /// The same for a person to read.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Says which file, by device and inode, the path led to when it was opened; a followed path leads to several in turn.
    pub fn opened(&self, device: u64, inode: u64) {
        let opened = &mut *self.opened.borrow_mut();
        if !opened.contains(&(device, inode)) {
            opened.push((device, inode));
            self.all.borrow_mut().push((device, inode));
        }
    }

    /// Whether the path led to that file when it was opened.
    pub fn has_opened(&self, device: u64, inode: u64) -> bool {
        self.opened.borrow().contains(&(device, inode))
    }
}

/// The paths that the sources of one machine read.
#[derive(Debug, Default)]
pub struct Inputs {
    declared: RefCell<Vec<Weak<InputFile>>>,
    /// Every file that was opened, by device and inode, in order.
    opened: Rc<RefCell<Vec<(u64, u64)>>>,
}

impl Inputs {
    /// Says that a source, while it keeps what this answers, reads that path.
    pub fn declare(&self, path: &Str) -> Rc<InputFile> {
        let name = path.to_text().into_owned();
        let all = Rc::clone(&self.opened);
        let input = Rc::new(InputFile { path: path.clone(), name, opened: RefCell::default(), all });
        let known = &mut *self.declared.borrow_mut();
        known.retain(|input| input.strong_count() > 0);
        known.push(Rc::downgrade(&input));
        input
    }

    /// Those whose sources are there, in the order in which they were built.
    pub fn alive(&self) -> Vec<Rc<InputFile>> {
        self.declared.borrow().iter().filter_map(Weak::upgrade).collect()
    }

    /// How many files have been opened so far.
    pub fn opened(&self) -> usize {
        self.opened.borrow().len()
    }

    /// Whether that file has been opened since there were `since` of them, whether or not its source is still there.
    pub fn has_opened_since(&self, since: usize, device: u64, inode: u64) -> bool {
        self.opened.borrow().iter().skip(since).any(|opened| *opened == (device, inode))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_input_is_known_as_long_as_its_source() {
        let inputs = Inputs::default();
        let first = inputs.declare(&"a.log".into());
        let second = inputs.declare(&"b.log".into());
        second.opened(1, 2);
        drop(first);
        let alive = inputs.alive();
        assert_eq!(alive.len(), 1);
        assert_eq!(alive[0].name(), "b.log");
        assert!(alive[0].has_opened(1, 2));
        assert!(!alive[0].has_opened(1, 3));
    }
}
