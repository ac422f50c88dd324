//! The keys of the breakpoints' list, of `run until` and of the generator console.

use crate::debugger::{At, Command, Stop};
use crate::pipeline::{Breakpoint, Document, When, toggled};
use crate::tui::app::keys::Action;
use crate::tui::app::{App, Console, Effect, Grade, Overlay, Page, Pane, Prompt, Purpose};

impl App {
    pub(super) fn open_breaks(&mut self) {
        if self.break_choices().is_empty() {
            self.say(Grade::Info, "a breakpoint belongs to a stage: select one first");
        } else {
            self.overlay = Some(Overlay::Breaks(0));
        }
    }

    pub(super) fn act_on_break(&mut self, chosen: usize, action: Action, effects: &mut Vec<Effect>) {
        let choices = self.break_choices();
        let Some(choice) = choices.get(chosen) else { return };
        match action {
            Action::Accept if choice.is_new_expression() => {
                let purpose = Purpose::BreakWhen(choice.breakpoint.stage.clone());
                self.overlay = Some(Overlay::Prompt(Prompt::new(purpose, "")));
            }
            Action::Accept => self.toggle_break(&choice.breakpoint.clone(), effects),
            Action::Delete if choice.set => self.toggle_break(&choice.breakpoint.clone(), effects),
            Action::Edit => {
                if let When::Holds(expression) = &choice.breakpoint.when {
                    let (stage, expression) = (choice.breakpoint.stage.clone(), expression.clone());
                    let prompt = Prompt::new(Purpose::BreakWhen(stage), expression);
                    if choice.set {
                        self.toggle_break(&choice.breakpoint.clone(), effects);
                    }
                    self.overlay = Some(Overlay::Prompt(prompt));
                }
            }
            _ => {}
        }
    }

    /// Sets a breakpoint, or takes it away: the text keeps it, and the run goes on as it is.
    fn toggle_break(&mut self, breakpoint: &Breakpoint, effects: &mut Vec<Effect>) {
        self.document.set_text(toggled(self.document.text(), breakpoint));
        self.loaded = self.document.clone();
        effects.extend(self.breaks().map(Effect::Send));
        let last = self.break_choices().len().saturating_sub(1);
        if let Some(Overlay::Breaks(chosen)) = &mut self.overlay {
            *chosen = (*chosen).min(last);
        }
    }

    /// Takes the expression of a breakpoint, or of `run until`; what is wrong with it, where something is.
    pub(super) fn take_expression(
        &mut self,
        purpose: Purpose,
        typed: &str,
        effects: &mut Vec<Effect>,
    ) -> Result<(), String> {
        let (stage, expression) = match &purpose {
            Purpose::Until => self.stage_before_colon(typed),
            _ => (None, typed.trim().to_owned()),
        };
        let trial = Document::from_text(format!("[0] | filter(lambda _: ({expression}))"));
        if let Some(problem) = trial.problems().first() {
            return Err(problem.message.clone());
        }
        self.overlay = None;
        match purpose {
            Purpose::BreakWhen(stage) => {
                let breakpoint = Breakpoint { stage, when: When::Holds(expression) };
                self.toggle_break(&breakpoint, effects);
                self.overlay = Some(Overlay::Breaks(0));
            }
            _ => effects.push(Effect::Send(Command::Until(Stop { stage, at: At::Holds(expression) }))),
        }
        Ok(())
    }

    /// `filter: _ > 3` as the stage of that name and the rest; without a stage's name it is about the output.
    fn stage_before_colon(&self, typed: &str) -> (Option<String>, String) {
        let named = typed.split_once(':').and_then(|(name, rest)| {
            let breakpoint = Breakpoint { stage: name.trim().to_owned(), when: When::Yield };
            Some((breakpoint.stage_id(self.document.outline())?, rest))
        });
        match named {
            Some((stage, rest)) => (Some(stage), rest.trim().to_owned()),
            None => (None, typed.trim().to_owned()),
        }
    }

    pub(super) fn open_console(&mut self) {
        let card = self.cards().into_iter().find(|card| Some(&card.id) == self.selected.as_ref());
        match card.filter(|card| !card.is_script()) {
            Some(card) => {
                let is_code = card.view.map_or_else(|| self.doc(&card.name).is_none(), |view| view.is_code);
                let console = Console::new(card.id, card.name);
                // What it is told shows in where the generator stands.
                if is_code {
                    (self.look.side, self.look.page) = (Pane::Inspector, Page::Code);
                }
                self.overlay = Some(Overlay::Console(Box::new(console)));
            }
            None => self.say(Grade::Info, "the console asks a stage: select one first"),
        }
    }

    pub(super) fn enter_in_console(&mut self, effects: &mut Vec<Effect>) {
        self.pokes += 1;
        let request = self.pokes;
        let picture = std::sync::Arc::clone(&self.travel.present);
        let Some(Overlay::Console(console)) = &mut self.overlay else { return };
        if let Some(poke) = console.enter(request, &picture) {
            let stage = console.stage.clone();
            effects.push(Effect::Send(Command::Poke { request, stage, poke }));
        }
    }
}
