//! What is said about a stage: the one text that palette, `drip stages`, help and "did you mean" all read.

use crate::machine::Holds;

/// What a stage is for, as the palette groups them, in its order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// Brings items in.
    Source,
    /// One item at a time.
    Step,
    /// Text to fields.
    Parser,
    /// Several inputs.
    Inputs,
    /// Reads everything before it gives anything.
    Barrier,
    /// Makes one value of all items.
    Fold,
    /// Takes items out into the world, and passes them on.
    Sink,
}

impl Class {
    /// The word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Step => "step",
            Self::Parser => "parser",
            Self::Inputs => "inputs",
            Self::Barrier => "barrier",
            Self::Fold => "fold",
            Self::Sink => "sink",
        }
    }
}

impl Class {
    /// What listings write above the stages of that class.
    pub fn heading(self) -> &'static str {
        match self {
            Self::Source => "Sources",
            Self::Step => "One by one",
            Self::Parser => "Parsing",
            Self::Inputs => "Several inputs",
            Self::Barrier => "Barriers: everything is read before anything is given",
            Self::Fold => "Folding to one value",
            Self::Sink => "Sinks",
        }
    }
}

/// What a parameter is for, so that a form knows what to offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Takes the upstream: the slot that `|` fills.
    Iterable,
    /// A function of the item; a free `_` makes one.
    Function,
    /// The name of a field of the items, as a text.
    Field,
    /// A file or directory.
    Path,
    /// Any other value.
    Value,
}

/// One parameter of a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Param {
    /// Its name, also as a keyword argument.
    pub name: &'static str,
    /// Python text of its default; `None`: it has to be given.
    pub default: Option<&'static str>,
    /// `*name`: takes all positional arguments that are left.
    pub variadic: bool,
    /// Whether it can be given by keyword only.
    pub keyword_only: bool,
    /// What it is for.
    pub role: Role,
    /// What it does, in one phrase.
    pub doc: &'static str,
}

impl Param {
    /// The slot that `|` fills.
    pub const fn iterable(doc: &'static str) -> Self {
        Self { name: "iterable", default: None, variadic: false, keyword_only: false, role: Role::Iterable, doc }
    }

    /// All positional arguments that are left, each something to take items from; `|` fills the first.
    pub const fn iterables(doc: &'static str) -> Self {
        Self { name: "iterables", default: None, variadic: true, keyword_only: false, role: Role::Iterable, doc }
    }

    /// A function of the item.
    pub const fn function(name: &'static str, doc: &'static str) -> Self {
        Self { name, default: None, variadic: false, keyword_only: false, role: Role::Function, doc }
    }

    /// The name of a field of the items, as a text.
    pub const fn field(name: &'static str, doc: &'static str) -> Self {
        Self { name, default: None, variadic: false, keyword_only: false, role: Role::Field, doc }
    }

    /// Any other value.
    pub const fn value(name: &'static str, doc: &'static str) -> Self {
        Self { name, default: None, variadic: false, keyword_only: false, role: Role::Value, doc }
    }

    /// The same, with the Python text of what it is where it is not given.
    #[must_use]
    pub const fn or(self, default: &'static str) -> Self {
        Self { default: Some(default), ..self }
    }

    /// The same, to be given by keyword only.
    #[must_use]
    pub const fn by_keyword(self) -> Self {
        Self { keyword_only: true, ..self }
    }
}

/// A pipeline that shows a stage, and what comes out of it. Runs as a test.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Example {
    /// The pipeline's text; paths are relative to the project's root.
    pub text: &'static str,
    /// The repr of each item.
    pub output: &'static [&'static str],
}

/// Everything that is said about a stage.
#[derive(Clone, Copy, Debug)]
pub struct StageDoc {
    /// Its name: Python's where Python has one.
    pub name: &'static str,
    /// Other words that find it.
    pub keywords: &'static [&'static str],
    /// What it is for.
    pub class: Class,
    /// What it keeps of its input.
    pub holds: Holds,
    /// Whether it never ends by itself.
    pub endless: bool,
    /// Its parameters in order.
    pub params: &'static [Param],
    /// One line.
    pub summary: &'static str,
    /// Exact semantics in a paragraph, with the source of the rule.
    pub doc: &'static str,
    /// What it asks of its upstream for a demand of n.
    pub asks: &'static str,
    /// It at work.
    pub example: Example,
}

impl StageDoc {
    /// The signature as Python would show it: `islice(iterable, stop)`.
    pub fn signature(&self) -> String {
        let mut parts = Vec::new();
        let mut keywords_only = false;
        for param in self.params {
            if param.keyword_only && !keywords_only && !self.params.iter().any(|p| p.variadic) {
                parts.push("*".to_owned());
            }
            keywords_only |= param.keyword_only;
            let star = if param.variadic { "*" } else { "" };
            parts.push(match param.default {
                Some(default) if !param.variadic => format!("{star}{}={default}", param.name),
                _ => format!("{star}{}", param.name),
            });
        }
        format!("{}({})", self.name, parts.join(", "))
    }
}
