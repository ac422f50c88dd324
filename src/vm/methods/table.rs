//! What a method of a built-in class is: its name, what it takes, what it does.

use crate::machine::{Called, Context};
use crate::value::{Exc, Value};
use crate::vm::arguments::{Bound, Shape};

/// A method.
#[derive(Debug)]
pub(crate) struct Method {
    pub(crate) name: &'static str,
    pub(crate) shape: Shape,
    pub(super) run: Run,
    /// Whether calling it cannot be seen from outside, beyond what it returns.
    pub(crate) pure: bool,
    /// What it comes to for an object and arguments in a row of registers, which stay, where it is enough to look at them.
    pub(super) quick: Option<Quick>,
}

/// See [`Method::quick`].
type Quick = fn(&Value, &[Option<Value>]) -> Option<Value>;

/// How a method is run.
#[derive(Clone, Copy, Debug)]
pub(super) enum Run {
    /// At once.
    Plain(fn(&Value, Bound) -> Result<Value, Exc>),
    /// At once, where it asks no special method of the user's: it changes nothing before the last answer.
    Asking(fn(&Value, &Bound) -> Result<Value, Exc>),
    /// It may have to ask or call.
    Whole(fn(&Value, Bound, &mut Context<'_>) -> Called),
}

impl Method {
    /// The same method, for which it is often enough to look.
    pub(super) const fn quickly(mut self, quick: Quick) -> Self {
        self.quick = Some(quick);
        self
    }

    /// Whether a method of a number or a text takes a number or text of a class of the user's for the number or text.
    pub(super) fn sees_plainly(&self) -> bool {
        !matches!(self.name, "format" | "format_map")
    }

    /// Whether it is done at once and asks nobody, given numbers and texts.
    pub(crate) fn is_plain(&self) -> bool {
        matches!(self.run, Run::Plain(_))
    }

    /// A method that only looks.
    pub(crate) const fn new(name: &'static str, shape: Shape, run: fn(&Value, Bound) -> Result<Value, Exc>) -> Self {
        Self { name, shape, run: Run::Plain(run), pure: true, quick: None }
    }

    /// A method that changes its object.
    pub(crate) const fn changing(
        name: &'static str,
        shape: Shape,
        run: fn(&Value, Bound) -> Result<Value, Exc>,
    ) -> Self {
        Self { name, shape, run: Run::Plain(run), pure: false, quick: None }
    }

    /// A method that only looks, and may ask special methods of the user's.
    pub(crate) const fn asking(
        name: &'static str,
        shape: Shape,
        run: fn(&Value, &Bound) -> Result<Value, Exc>,
    ) -> Self {
        Self { name, shape, run: Run::Asking(run), pure: true, quick: None }
    }

    /// A method that changes its object, and may ask special methods of the user's before that.
    pub(crate) const fn asking_to_change(
        name: &'static str,
        shape: Shape,
        run: fn(&Value, &Bound) -> Result<Value, Exc>,
    ) -> Self {
        Self { name, shape, run: Run::Asking(run), pure: false, quick: None }
    }

    /// A method that may take long, and only looks.
    pub(crate) const fn resumable(
        name: &'static str,
        shape: Shape,
        run: fn(&Value, Bound, &mut Context<'_>) -> Called,
    ) -> Self {
        Self { name, shape, run: Run::Whole(run), pure: true, quick: None }
    }

    /// A method that may pull an iterator or call.
    pub(crate) const fn pulling(
        name: &'static str,
        shape: Shape,
        run: fn(&Value, Bound, &mut Context<'_>) -> Called,
    ) -> Self {
        Self { name, shape, run: Run::Whole(run), pure: false, quick: None }
    }
}
