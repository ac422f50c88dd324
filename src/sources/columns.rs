//! The names of a table's columns, made distinct.

use std::collections::HashSet;

use crate::value::Str;

/// The names in order; one that comes again becomes `name_2`, or the next number that no column has. `renamed` is told of each.
pub(super) fn distinct(given: Vec<Str>, mut renamed: impl FnMut(&Str, &Str)) -> Vec<Str> {
    let mut taken: HashSet<Str> = given.iter().cloned().collect();
    let mut seen = HashSet::new();
    let mut names = Vec::with_capacity(given.len());
    for name in given {
        let mut name = name.compact();
        if !seen.insert(name.clone()) {
            let again = (2..)
                .map(|n| Str::from_wtf8(&[name.as_bytes(), format!("_{n}").as_bytes()].concat()))
                .find(|other| taken.insert(other.clone()))
                .expect("numbers do not end");
            renamed(&name, &again);
            name = again;
        }
        names.push(name);
    }
    names
}
