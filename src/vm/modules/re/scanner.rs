//! `Pattern.scanner`: a text that is gone through by `match()` or by `search()`, each time from where the last match ended.

use super::found_each;
use super::matcher::Aim;
use super::pattern::{Pattern, Subject};
use crate::machine::{Arguments, Called, Context, Iter};
use crate::value::{Object, Type, Value, type_error};
use crate::vm::native_object::{NativeCallable, NativeObject};
use crate::vm::pulling;
use std::rc::Rc;

/// What `scanner(text)` gives. Who takes turns with the two of them has two places in the text.
#[derive(Debug)]
struct Scanner {
    matches: Iter,
    searches: Iter,
}

/// Goes through a text within bounds that are bytes.
pub(super) fn scanner(pattern: &Rc<Pattern>, subject: &Subject, bounds: (usize, usize), cx: &Context<'_>) -> Value {
    let each = |aim| found_each(Rc::clone(pattern), subject.clone(), bounds, aim, cx);
    Value::object(Scanner { matches: each(Aim::Match), searches: each(Aim::Search) })
}

impl Object for Scanner {
    fn type_of(&self) -> Type {
        Type::Scanner
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        let (iter, name) = match name {
            "match" => (&self.matches, "match"),
            "search" => (&self.searches, "search"),
            _ => return None,
        };
        Some(NativeObject::to_value(Step { iter: iter.clone(), name }))
    }
}

/// `scanner.match` or `scanner.search`.
#[derive(Debug)]
struct Step {
    iter: Iter,
    name: &'static str,
}

impl NativeCallable for Step {
    fn class(&self) -> Type {
        Type::Builtin
    }

    fn call(&self, arguments: Arguments, _: &mut Context<'_>) -> Called {
        if !arguments.positional.is_empty() || !arguments.named.is_empty() {
            return Called::Raised(type_error(format!("{}() takes no arguments", self.name)));
        }
        pulling::next(self.iter.clone(), Some(Value::None))
    }

    fn is_pure(&self) -> bool {
        false
    }

    fn repr(&self) -> String {
        format!("<built-in method {} of _sre.SRE_Scanner object>", self.name)
    }
}
