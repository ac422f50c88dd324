//! What a module has, for whoever types its name and a dot.

use super::completion::Wanted;
use crate::debugger::{Offer, OfferKind, module_names};

/// What the module has that is being asked for something, by the imports of `text`; `None` where no module is.
pub(crate) fn members(wanted: &Wanted, text: &str) -> Option<Vec<Offer>> {
    let Wanted::Attribute { of, .. } = wanted else { return None };
    let module = imported(text, of)?;
    let offer = |name: &str| Offer { name: name.to_owned(), kind: OfferKind::Field, detail: format!("of {module}") };
    let names: Vec<Offer> = module_names(&module).filter(|name| !name.starts_with('_')).map(offer).collect();
    (!names.is_empty()).then_some(names)
}

/// The module for which a name stands: `it` after `import itertools as it`.
fn imported(text: &str, name: &str) -> Option<String> {
    let imports = text.lines().filter_map(|line| line.trim_start().strip_prefix("import "));
    let parts = imports.flat_map(|modules| modules.split([',', ';', '#']));
    parts.map(str::trim).find_map(|part| {
        let (module, called) = part.split_once(" as ").map_or((part, part), |(module, called)| (module, called.trim()));
        // `import os.path` binds `os` too.
        let begins = called == part && part.strip_prefix(name).is_some_and(|rest| rest.starts_with('.'));
        match () {
            () if called == name => Some(module.trim().to_owned()),
            () if begins => Some(name.to_owned()),
            () => None,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str, of: &str) -> Option<Vec<String>> {
        let wanted = Wanted::Attribute { of: of.to_owned(), prefix: String::new(), start: 0 };
        members(&wanted, text).map(|offers| offers.into_iter().map(|offer| offer.name).collect())
    }

    #[test]
    fn a_module_offers_what_it_has_under_the_name_that_it_was_given() {
        assert!(names("import itertools\n", "itertools").unwrap().contains(&"islice".to_owned()));
        assert!(names("import re, math as m  # both\n", "m").unwrap().contains(&"sqrt".to_owned()));
        assert!(names("def f():\n    import os.path\n", "os").is_some());
        assert!(names("import os.path\n", "os").is_some());
        assert_eq!(names("itertools = 3\n", "itertools"), None);
        assert_eq!(names("import math\n", "mat"), None);
    }
}
