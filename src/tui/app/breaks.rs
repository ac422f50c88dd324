//! Breakpoints as they are listed: those of the selected stage to choose from, then those of the others.

use super::App;
use crate::debugger::{At, Command, Stop};
use crate::pipeline::{Breakpoint, When, breakpoints};

/// A line of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Choice {
    /// The breakpoint; for a new expression one without it.
    pub breakpoint: Breakpoint,
    /// Whether it stands in the text.
    pub set: bool,
}

impl Choice {
    /// Whether it asks for an expression first.
    pub(crate) fn is_new_expression(&self) -> bool {
        matches!(&self.breakpoint.when, When::Holds(expression) if expression.is_empty())
    }

    /// What it pauses at, in words.
    pub(crate) fn words(&self) -> String {
        match &self.breakpoint.when {
            When::Call => "when it is asked for an item".to_owned(),
            When::Yield => "when it gives an item".to_owned(),
            When::Error => "when it raises".to_owned(),
            When::Holds(_) if self.is_new_expression() => "when an expression over its item is true ...".to_owned(),
            When::Holds(expression) => format!("when {expression}"),
        }
    }
}

impl App {
    /// The lines of the list.
    pub(crate) fn break_choices(&self) -> Vec<Choice> {
        let set = breakpoints(self.document.text());
        let own = self.selected.as_ref().and_then(|id| Breakpoint::name_of(self.document.outline(), id));
        let mut choices = Vec::new();
        if let Some(stage) = &own {
            for when in [When::Call, When::Yield, When::Error] {
                let breakpoint = Breakpoint { stage: stage.clone(), when };
                choices.push(Choice { set: set.contains(&breakpoint), breakpoint });
            }
            let expressions = set.iter().filter(|b| b.stage == *stage && matches!(b.when, When::Holds(_)));
            choices.extend(expressions.map(|breakpoint| Choice { breakpoint: breakpoint.clone(), set: true }));
            let breakpoint = Breakpoint { stage: stage.clone(), when: When::Holds(String::new()) };
            choices.push(Choice { breakpoint, set: false });
        }
        let others = set.into_iter().filter(|breakpoint| own.as_ref() != Some(&breakpoint.stage));
        choices.extend(others.map(|breakpoint| Choice { breakpoint, set: true }));
        choices
    }

    /// The breakpoints of a stage, in words.
    pub(crate) fn breaks_of(&self, id: &str) -> Vec<String> {
        let outline = self.document.outline();
        let all = breakpoints(self.document.text());
        all.iter().filter(|b| b.stage_id(outline).as_deref() == Some(id)).map(|b| b.when.words()).collect()
    }

    /// What the machine is to be told of the breakpoints, where that is not what it was told last.
    pub(crate) fn breaks(&mut self) -> Option<Command> {
        let outline = self.document.outline();
        let stop = |breakpoint: Breakpoint| {
            let stage = breakpoint.stage_id(outline)?;
            let at = match breakpoint.when {
                When::Call => At::Call,
                When::Yield => At::Yield,
                When::Error => At::Error,
                When::Holds(expression) => At::Holds(expression),
            };
            Some(Stop { stage: Some(stage), at })
        };
        let stops: Vec<Stop> = breakpoints(self.document.text()).into_iter().filter_map(stop).collect();
        if stops == self.stops {
            return None;
        }
        self.stops.clone_from(&stops);
        Some(Command::Break(stops))
    }
}
