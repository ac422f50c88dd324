//! Actions to state and effects.

use crate::debugger::{Command, RunState, Speed};
use crate::tui::app::key::Key;
use crate::tui::app::keys::Action;
use crate::tui::app::overlay::{Commands, Confirm};
use crate::tui::app::{
    App, Effect, Grade, Listing, Overlay, Page, Pane, Prompt, Purpose, Start, TextEdit, Then, keys, words,
};

impl App {
    pub(super) fn act(&mut self, action: Action, key: Key, effects: &mut Vec<Effect>) {
        if self.overlay.is_some() && !matches!(action, Action::Interrupt | Action::Suspend) {
            return self.act_in_overlay(action, effects);
        }
        if action == Action::Count {
            if let Key::Char(digit) = key {
                self.type_digit(digit);
            }
            return;
        }
        if self.look.log && self.act_in_log(action, effects) {
            return;
        }
        let goes_on = matches!(action, Action::Next | Action::StepEvent | Action::RunOrPause);
        if goes_on && self.document.is_without_pipeline() {
            let (add, text) = (Self::key_for(Action::AddAfter), Self::key_for(Action::EditText));
            return self
                .say(Grade::Info, format!("no pipeline yet: {add} adds the first stage, {text} edits the text"));
        }
        let count = self.count.take();
        if !action.only_looks() {
            self.return_to_present();
        }
        match action {
            Action::Next => {
                self.look.item = None;
                self.look.event = None;
                self.say_if_over();
                effects.push(Effect::Send(Command::Next(count.unwrap_or(1).max(1))));
            }
            Action::StepEvent | Action::TraceForward => self.forward(count, effects),
            Action::TraceBack => self.back(count),
            Action::ItemBack | Action::ItemForward => self.walk_items(action == Action::ItemForward),
            Action::ToPresent => self.leave_past(),
            Action::RunOrPause => effects.push(Effect::Send(match self.travel.present.run {
                RunState::Running | RunState::Waiting(_) => Command::Pause,
                _ => Command::Run,
            })),
            Action::Finish => {
                effects.extend(self.selected.clone().map(|id| Effect::Send(Command::Finish(id))));
            }
            Action::RunTwin => {
                self.say(Grade::Info, "runs the same pipeline as lists, apart from this one ...");
                effects.push(Effect::Send(Command::RunTwin));
            }
            Action::Breakpoints => self.open_breaks(),
            Action::Until => self.overlay = Some(Overlay::Prompt(Prompt::new(Purpose::Until, ""))),
            Action::Console => self.open_console(),
            Action::Faster | Action::Slower => {
                let speed =
                    words::next_speed(self.travel.present.speed.unwrap_or(Speed::Full), action == Action::Faster);
                self.say(Grade::Info, format!("runs at {}", words::speed_words(speed)));
                effects.push(Effect::Send(Command::SetSpeed(speed)));
            }
            Action::Restart => {
                self.rates = super::super::Rates::default();
                self.look.item = None;
                self.look.event = None;
                effects.push(Effect::Send(Command::Restart));
            }
            Action::SkipErrors => {
                self.skip_errors = !self.skip_errors;
                let words = if self.skip_errors {
                    "items that raise are skipped and counted"
                } else {
                    "the first error ends the run"
                };
                self.say(Grade::Info, words);
                effects.push(Effect::Send(Command::SkipErrors(self.skip_errors)));
            }
            Action::GoOn => self.learn_on(effects),
            Action::GoBack => self.learn_back(effects),
            Action::LeaveLesson => self.learning = None,
            Action::Interrupt => self.interrupt(effects),
            Action::Suspend => effects.push(Effect::Suspend),
            Action::Quit => self.quit(effects),
            Action::Save => self.save(Then::Stay, effects),
            Action::Export => self.open_export(crate::export::Target::Python),
            Action::Open => {
                self.overlay = Some(Overlay::Start(Box::new(Start::files(&self.manner))));
                self.look_around(effects);
            }
            Action::Start => self.overlay = Some(Overlay::Start(Box::new(Start::menu(&self.manner)))),
            Action::EditText => {
                let text = TextEdit::new(&self.document, &self.catalog);
                self.show_text(text);
            }
            Action::EditOutside => effects.push(Effect::EditOutside(self.document.text().to_owned())),
            Action::Copy | Action::CopyAll => self.copy(action == Action::CopyAll, effects),
            Action::Paste => self.paste_copied(effects),
            Action::Help => self.overlay = Some(Overlay::Help(0)),
            Action::Commands => self.overlay = Some(Overlay::Commands(Commands::default())),
            Action::Find => {
                let needle = self.look.needle.clone().unwrap_or_default();
                self.overlay = Some(Overlay::Prompt(Prompt::new(Purpose::Find, needle)));
            }
            Action::AddAfter | Action::AddBefore => self.open_palette(action == Action::AddAfter),
            Action::Edit => self.open_form(effects),
            Action::ShowChanges => match &self.comparison {
                Some(_) => self.overlay = Some(Overlay::Changes(0)),
                None => self.say(Grade::Info, "no change has been compared yet: edit a stage that items have come by"),
            },
            Action::Bypass => self.bypass(effects),
            Action::Delete => self.delete(effects),
            Action::MoveUp => self.move_stage(effects, true),
            Action::MoveDown => self.move_stage(effects, false),
            Action::Undo | Action::Redo => self.travel(action == Action::Undo, effects),
            Action::ShowItem => self.show_item(),
            Action::NextPipeline => self.turn_tab(true, effects),
            Action::PreviousPipeline => self.turn_tab(false, effects),
            Action::Tee => self.tee(effects),
            Action::NextTheme => self.next_theme(),
            Action::NextSight => self.next_sight(),
            Action::SortColumn => self.sort_column(),
            Action::Wider | Action::Narrower => self.widen_column(if action == Action::Wider { 4 } else { -4 }),
            Action::Memory => {
                self.look.memory = !self.look.memory;
                self.look.focus = match self.look.focus {
                    Pane::Memory => Pane::Output,
                    Pane::Output => Pane::Memory,
                    pane => pane,
                };
            }
            Action::LogScreen => self.look.log = true,
            Action::Zoom => self.look.zoom = !self.look.zoom,
            Action::NextPane => self.turn_pane(true),
            Action::PreviousPane => self.turn_pane(false),
            Action::ShowPane(pane) => self.focus(pane),
            Action::NextPage => self.turn_page(true),
            Action::PreviousPage => self.turn_page(false),
            Action::Leave => self.look.needle = None,
            Action::FindNext => self.find(true),
            Action::FindPrevious => self.find(false),
            Action::Up
            | Action::Down
            | Action::Left
            | Action::Right
            | Action::PageUp
            | Action::PageDown
            | Action::First
            | Action::Last => self.go(action, count),
            Action::Count
            | Action::Accept
            | Action::Narrow
            | Action::PreviousField
            | Action::Complete
            | Action::UndoTyping
            | Action::Cut
            | Action::SelectAll
            | Action::Dedent
            | Action::GoToProblem
            | Action::RedoTyping
            | Action::SaveAndGoOn
            | Action::Filter
            | Action::AsStage
            | Action::NextError
            | Action::PreviousError
            | Action::Offer(_)
            | Action::Neighbours
            | Action::Discard => {}
        }
    }

    /// A pull that cannot bring anything says what can.
    fn say_if_over(&mut self) {
        let restart = Self::key_for(Action::Restart);
        match &self.travel.present.run {
            RunState::Finished => self.say(Grade::Info, format!("finished: {restart} starts anew")),
            RunState::Failed(_) => self.say(Grade::Error, format!("failed: {restart} starts anew, e edits the stage")),
            RunState::Broken => self.say_problem(),
            _ => {}
        }
    }

    fn type_digit(&mut self, digit: char) {
        let digit = digit.to_digit(10).map_or(0, u64::from);
        let count = self.count.unwrap_or(0).saturating_mul(10).saturating_add(digit);
        self.count = (count > 0).then_some(count.min(1_000_000_000));
    }

    /// Ctrl-C: stop what runs; with nothing running, quit; asked again, quit without asking.
    pub(super) fn interrupt(&mut self, effects: &mut Vec<Effect>) {
        let asked = matches!(self.overlay, Some(Overlay::Confirm(Confirm::QuitUnsaved)));
        let running = matches!(self.travel.present.run, RunState::Running | RunState::Waiting(_));
        match () {
            () if asked => effects.extend([Effect::Send(Command::Quit), Effect::Quit]),
            () if running && self.overlay.is_none() => {
                effects.push(Effect::Send(Command::Pause));
                self.say(Grade::Info, "paused; Ctrl-C again quits");
            }
            () if matches!(self.overlay, Some(Overlay::Text(_))) => self.close_text(),
            () if self.overlay.is_some() => self.overlay = None,
            () => self.quit(effects),
        }
    }

    fn quit(&mut self, effects: &mut Vec<Effect>) {
        if self.document.is_modified() {
            self.overlay = Some(Overlay::Confirm(Confirm::QuitUnsaved));
        } else {
            effects.extend([Effect::Send(Command::Quit), Effect::Quit]);
        }
    }

    pub(super) fn save(&mut self, then: Then, effects: &mut Vec<Effect>) {
        if self.document.path().is_some() {
            effects.push(Effect::Save { path: None, then });
        } else {
            self.overlay = Some(Overlay::Prompt(Prompt::new(Purpose::SaveAs(then), "")));
            self.list_directory(effects);
        }
    }

    pub(super) fn list_directory(&mut self, effects: &mut Vec<Effect>) {
        if let Some(Overlay::Prompt(prompt)) = &mut self.overlay {
            let directory = prompt.directory();
            if prompt.is_path() && prompt.listing.as_ref().is_none_or(|listing| listing.directory != directory) {
                prompt.listing = Some(Listing { directory: directory.clone(), entries: Vec::new() });
                effects.push(Effect::List(directory));
            }
        }
    }

    fn turn_page(&mut self, forward: bool) {
        let at = Page::ALL.iter().position(|page| *page == self.look.page).unwrap_or(0);
        let step = if forward { 1 } else { Page::ALL.len() - 1 };
        self.look.page = Page::ALL[(at + step) % Page::ALL.len()];
        self.look.scroll[Pane::Inspector as usize] = 0;
    }

    /// Moves in the direction of `action` in the pane that has the focus.
    fn go(&mut self, action: Action, count: Option<u64>) {
        let pane = self.look.focus;
        let n = isize::try_from(count.unwrap_or(1).min(10_000)).unwrap_or(1);
        let page = self.layout().area(pane).map_or(1, |area| isize::try_from(area.h.max(2) - 1).unwrap_or(1));
        if pane == Pane::Inspector && self.look.page == Page::Why {
            match action {
                Action::Up => return self.choose_why(-n),
                Action::Down => return self.choose_why(n),
                Action::PageUp => return self.choose_why(-page),
                Action::PageDown => return self.choose_why(page),
                Action::First => return self.choose_why(isize::MIN / 2),
                Action::Last => return self.choose_why(isize::MAX / 2),
                _ => {}
            }
        }
        match (pane, action) {
            (Pane::Canvas, Action::Up) => self.select_beside(0, -1),
            (Pane::Canvas, Action::Down) => self.select_beside(0, 1),
            (Pane::Canvas, Action::Left) => self.select_beside(-1, 0),
            (Pane::Canvas, Action::Right) => self.select_beside(1, 0),
            (Pane::Canvas, Action::PageUp | Action::First) => self.select_end(true),
            (Pane::Canvas, Action::PageDown | Action::Last) => self.select_end(false),
            (Pane::Inspector, Action::Left) => self.turn_page(false),
            (Pane::Inspector, Action::Right) => self.turn_page(true),
            (Pane::Output, Action::Left) => self.step_column(false),
            (Pane::Output, Action::Right) => self.step_column(true),
            (Pane::Output | Pane::Trace, Action::Up) => self.choose(pane, -n),
            (Pane::Output | Pane::Trace, Action::Down) => self.choose(pane, n),
            (Pane::Output | Pane::Trace, Action::PageUp) => self.choose(pane, -page),
            (Pane::Output | Pane::Trace, Action::PageDown) => self.choose(pane, page),
            (Pane::Output | Pane::Trace, Action::First) => self.choose(pane, isize::MIN / 2),
            (Pane::Output | Pane::Trace, Action::Last) => self.choose(pane, isize::MAX / 2),
            (_, Action::Up) => self.scroll(pane, -n),
            (_, Action::Down) => self.scroll(pane, n),
            (_, Action::PageUp) => self.scroll(pane, -page),
            (_, Action::PageDown) => self.scroll(pane, page),
            (_, Action::First) => self.scroll(pane, isize::MIN / 2),
            (_, Action::Last) => self.scroll(pane, isize::MAX / 2),
            _ => {}
        }
    }

    /// The key that does `action` in the explorer, for a sentence that names it.
    pub(super) fn key_for(action: Action) -> String {
        keys::key_words(action)
    }
}
