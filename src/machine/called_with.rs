//! What the program was called with.

use std::rc::Rc;

use super::World;
use crate::value::Str;

impl World {
    /// What the program was called with, what it is called first: one empty text, until [`World::set_arguments`].
    pub fn arguments(&self) -> Rc<[Str]> {
        Rc::clone(&self.arguments.borrow())
    }

    /// Says what the program is called with.
    pub fn set_arguments(&self, arguments: &[Str]) {
        *self.arguments.borrow_mut() = Rc::from(arguments);
    }

    /// The program's file; `None` where its text came otherwise.
    pub fn file(&self) -> Option<Str> {
        let name = self.arguments().first().cloned()?;
        let is_file = !["", "-", "-c"].iter().any(|other| other.as_bytes() == name.as_bytes());
        let folder = self.disk().current_directory().ok().filter(|_| !name.as_bytes().starts_with(b"/"));
        let name = name.to_text();
        is_file.then(|| {
            Str::from(folder.map_or(name.clone().into_owned(), |folder| format!("{}/{name}", folder.to_text())))
        })
    }
}
