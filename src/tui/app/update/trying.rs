//! Trials: a form's stage over items that have passed while one types, and an edit beside what was before it.

use crate::catalog::Role;
use crate::debugger::{Command, Preview, Seen, Trial, Version};
use crate::pipeline::Document;
use crate::tui::app::completion::{Wanted, defined, wanted};
use crate::tui::app::module_names::members;
use crate::tui::app::words::number;
use crate::tui::app::{App, Effect, Form, Grade, Listing, Overlay, pages};

impl App {
    /// Opens a form, and tries what it says.
    pub(super) fn show_form(&mut self, mut form: Form, effects: &mut Vec<Effect>) {
        form.since = self.tries + 1;
        self.overlay = Some(Overlay::Form(Box::new(form)));
        self.complete_form(effects);
    }

    /// Asks what the form's text would make, and offers how it could go on.
    pub(super) fn complete_form(&mut self, effects: &mut Vec<Effect>) {
        let wanted = self.wanted_in_form();
        let Some(Overlay::Form(form)) = &mut self.overlay else { return };
        self.tries += 1;
        form.stale |= !form.is_complete();
        let about = wanted.as_ref().and_then(Wanted::about).filter(|about| about.contains('_')).map(str::to_owned);
        if let Some(trial) = form.trial(&self.document, self.tries, about) {
            effects.push(Effect::Send(Command::Try(Box::new(trial))));
        }
        if let Some(directory) = wanted.as_ref().and_then(Wanted::directory)
            && form.listing.as_ref().is_none_or(|listing| listing.directory != directory)
        {
            form.listing = Some(Listing { directory: directory.clone(), entries: Vec::new() });
            effects.push(Effect::List(directory));
        }
        self.offer();
    }

    fn wanted_in_form(&self) -> Option<Wanted> {
        let Some(Overlay::Form(form)) = &self.overlay else { return None };
        let field = form.field()?;
        let before = &field.editor.text()[..field.editor.caret()];
        wanted(before, field.param.map_or(Role::Value, |param| param.role))
    }

    /// Lists the ways to go on, from what is known now.
    fn offer(&mut self) {
        let wanted = self.wanted_in_form();
        let offers = self.picture.preview.clone();
        let Some(Overlay::Form(form)) = &mut self.overlay else { return };
        let offers = offers.filter(|preview| preview.request >= form.since);
        let members = wanted.as_ref().and_then(|wanted| members(wanted, self.document.text()));
        let offers = match (&members, &offers) {
            (Some(members), _) => members.as_slice(),
            (None, Some(preview)) => preview.offers.as_slice(),
            (None, None) => &[],
        };
        let defined = defined(self.document.text());
        form.completion =
            wanted.and_then(|wanted| wanted.completion(offers, &self.catalog, &defined, form.listing.as_ref()));
    }

    /// Puts what is chosen, or else the first, in place of what was typed of it.
    pub(super) fn take_completion(&mut self, effects: &mut Vec<Effect>) {
        let Some(Overlay::Form(form)) = &mut self.overlay else { return };
        let Some(completion) = form.completion.take() else { return };
        let Some(candidate) = completion.candidates.get(completion.chosen.unwrap_or(0)) else { return };
        let focus = form.focus;
        if let Some(field) = form.fields.get_mut(focus) {
            field.editor.complete(completion.start, &candidate.text);
        }
        form.check(&self.document);
        self.complete_form(effects);
    }

    /// Takes in what a trial came to.
    pub(super) fn take_preview(&mut self) {
        let Some(preview) = self.picture.preview.clone() else { return };
        if self.comparing == Some(preview.request) {
            self.comparing = None;
            self.tell_comparison(&preview);
            return;
        }
        if let Some(Overlay::Text(text)) = &mut self.overlay
            && preview.request == text.asked
            && text.offers != preview.offers
        {
            text.offers.clone_from(&preview.offers);
            return self.offer_in_text();
        }
        if let Some(Overlay::Form(form)) = &mut self.overlay
            && preview.request >= form.since
        {
            let newer = form.preview.as_ref().is_none_or(|known| known.request < preview.request);
            if newer && (preview.now.is_some() || form.preview.is_none()) {
                form.stale = preview.now.is_some() && !form.is_complete();
                form.preview = Some(preview);
            } else if newer {
                form.stale = true;
            }
            self.offer();
        }
    }

    /// Has the last change run over the recorded items, beside what was before it.
    pub(super) fn compare(&mut self, effects: &mut Vec<Effect>) {
        let before = std::mem::replace(&mut self.loaded, self.document.clone());
        self.comparison = None;
        self.comparing = None;
        let Some((place, now, before)) = difference(&self.document, &before) else { return };
        self.tries += 1;
        self.comparing = Some(self.tries);
        let trial = Trial { request: self.tries, place, now, before, whole: true, about: None };
        effects.push(Effect::Send(Command::Try(Box::new(trial))));
    }

    fn tell_comparison(&mut self, preview: &std::sync::Arc<Preview>) {
        let (Some(now), Some(before)) = (&preview.now, &preview.before) else { return };
        let which = if preview.seen == Seen::Passed { "last" } else { "first" };
        let over = match preview.inputs.len() {
            1 => format!("{which} item"),
            all => format!("{which} {} items", number(all as u64)),
        };
        let key = Self::key_for(crate::tui::app::keys::Action::ShowChanges);
        let changed = pages::preview::differences(before, now);
        let words = match () {
            () if now.error.is_some() && now.error != before.error => {
                format!("tried on the {over} it fails: {key} shows how")
            }
            () if changed == 0 && now.error == before.error => format!("the {over} would come out as before"),
            () => format!("of the {over} {} out otherwise: {key} shows how", comes(changed)),
        };
        self.comparison = Some(std::sync::Arc::clone(preview));
        // A log is read on: what is said of it stands on one line.
        if self.look.log && self.message.is_some() {
            return;
        }
        match &mut self.message {
            Some(message) if message.grade == Grade::Info => message.text = format!("{}; {words}", message.text),
            Some(_) => {}
            None => self.say(Grade::Info, words),
        }
    }
}

fn comes(n: usize) -> String {
    format!("{} {}", number(n as u64), if n == 1 { "comes" } else { "come" })
}

/// Where two versions of a document part below items that are recorded: the stages there, now and before.
fn difference(now: &Document, before: &Document) -> Option<(crate::pipeline::Apart, Version, Version)> {
    if !now.problems().iter().all(|problem| problem.severity != crate::lang::Severity::Error) {
        return None;
    }
    let (new, old) = (spine(now), spine(before));
    let same = new.iter().zip(&old).take_while(|((_, a), (_, b))| a == b).count();
    let at = if same == new.len() && same == old.len() {
        // The stages read the same: what they call may have changed.
        new.iter().position(|(_, label)| label.chars().next().is_some_and(char::is_alphabetic) && is_own(now, label))?
    } else {
        same
    };
    if at == 0 {
        return None;
    }
    let stage = |document: &Document, spine: &[(String, String)]| {
        spine.get(at).map(|(id, _)| document.apart(id)).map_or(Some(Version::Gone), |apart| apart.map(Version::Stage))
    };
    let (new, old) = (stage(now, &new)?, stage(before, &old)?);
    let place = [&new, &old].into_iter().find_map(|version| match version {
        Version::Stage(apart) => Some(apart.clone()),
        Version::Gone | Version::Untried => None,
    })?;
    Some((place, new, old))
}

/// Whether a stage calls a function that the program defines.
fn is_own(document: &Document, label: &str) -> bool {
    defined(document.text()).iter().any(|(name, _)| label.contains(name.as_str()))
}

/// The stages from the source down to the last, those of lanes left out: ids and texts.
fn spine(document: &Document) -> Vec<(String, String)> {
    let outline = document.outline();
    let mut found = Vec::new();
    let mut next = outline.stages.iter().rev().find(|stage| !stage.bypassed);
    while let Some(stage) = next.filter(|_| found.len() <= outline.stages.len()) {
        found.push((stage.id.clone(), stage.text.clone()));
        next = stage.inputs.first().and_then(|input| outline.get(input));
    }
    found.reverse();
    found
}
