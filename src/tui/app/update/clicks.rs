//! What the mouse does with windows over the panes, and with the bar of what is recorded.

use crate::tui::app::keys::Action;
use crate::tui::app::windows::Hit;
use crate::tui::app::{App, Effect, FormHit, Overlay, Pane, bottom_scrub, pages};

impl App {
    /// A click on a row chooses it, and one on the chosen row takes it; one beside a window closes it, where nothing typed is lost.
    pub(super) fn click_in_window(&mut self, x: u16, y: u16, effects: &mut Vec<Effect>) {
        if matches!(self.overlay, Some(Overlay::Form(_))) {
            return self.click_form(x, y, effects);
        }
        if let Some(overlay @ (Overlay::Help(_) | Overlay::Item { .. } | Overlay::Changes(_) | Overlay::Export(_))) =
            &self.overlay
        {
            if !pages::reading_area(self, overlay, self.windows_screen()).contains(x, y) {
                self.overlay = None;
            }
            return;
        }
        let hit = self.window_hit(x, y);
        match (&mut self.overlay, hit) {
            (Some(Overlay::Palette(of)), Hit::Row(at)) if of.chosen != at => of.chosen = at,
            (Some(Overlay::Commands(of)), Hit::Row(at)) if of.chosen != at => of.chosen = at,
            (Some(Overlay::Prompt(of)), Hit::Row(at)) if of.chosen != Some(at) => of.chosen = Some(at),
            (Some(Overlay::Breaks(chosen)), Hit::Row(at)) if *chosen != at => *chosen = at,
            (Some(Overlay::Start(of)), Hit::Row(at)) if of.chosen != at => of.chosen = at,
            (Some(Overlay::Prompt(_)), Hit::Row(_)) => self.act_in_overlay(Action::Complete, effects),
            (Some(_), Hit::Row(_)) => self.act_in_overlay(Action::Accept, effects),
            (
                Some(Overlay::Palette(_) | Overlay::Commands(_) | Overlay::Breaks(_) | Overlay::Start(_)),
                Hit::Beside,
            ) => self.overlay = None,
            _ => {}
        }
    }

    /// A click in a field puts the caret there, one on a way to go on takes it. Beside the form nothing happens: what was typed stays.
    fn click_form(&mut self, x: u16, y: u16, effects: &mut Vec<Effect>) {
        let Some(Overlay::Form(form)) = &self.overlay else { return };
        let hit = self.form_hit(form, x, y);
        let Some(Overlay::Form(form)) = &mut self.overlay else { return };
        match hit {
            Some(FormHit::Candidate(at)) => {
                if let Some(completion) = &mut form.completion {
                    completion.chosen = Some(at);
                }
                self.take_completion(effects);
            }
            Some(FormHit::Field(at, offset)) => {
                form.focus = at;
                form.completion = None;
                if let Some(field) = form.fields.get_mut(at) {
                    field.editor.place(offset);
                }
            }
            None => {}
        }
    }

    /// Shows the moment that stands at that place of the bar of what is recorded; false where there is no bar.
    pub(super) fn scrub_at(&mut self, x: u16, y: u16) -> bool {
        let layout = self.layout();
        let (scrub, from) = if layout.bottom.contains(x, y) {
            let pad = layout.hint_pad();
            (bottom_scrub(self, layout.bottom.w.saturating_sub(2 * pad)), layout.bottom.x + pad)
        } else {
            match layout.at(x, y) {
                Some((Pane::Trace, area)) if y == area.padded().y && self.overlay.is_none() => {
                    (self.scrub(usize::from(area.padded().w)), area.padded().x)
                }
                _ => (None, 0),
            }
        };
        if let Some(scrub) = &scrub {
            self.click_scrub(scrub, x.saturating_sub(from));
        }
        scrub.is_some()
    }
}
