//! Looking around: focus, selection, scrolling, searching. Nothing here reaches the pipeline.

use crate::tui::app::{App, Area, Arrangement, Grade, Overlay, Pane, pages, place};

impl App {
    /// Gives a pane the keys, and shows it.
    pub(super) fn focus(&mut self, pane: Pane) {
        self.look.focus = pane;
        match pane {
            Pane::Inspector | Pane::Trace => self.look.side = pane,
            Pane::Memory => self.look.memory = true,
            Pane::Output => self.look.memory = false,
            Pane::Canvas => {}
        }
    }

    /// The next pane: among those side by side where there is room for all, among all otherwise.
    pub(super) fn turn_pane(&mut self, forward: bool) {
        let all: Vec<Pane> = match self.layout().arrangement {
            Arrangement::Wide => self.layout().panes.iter().map(|(pane, _)| *pane).collect(),
            _ => Pane::ALL.into_iter().filter(|pane| *pane != Pane::Memory || self.look.memory).collect(),
        };
        let all: Vec<Pane> = all.into_iter().filter(|pane| *pane != Pane::Output || !self.look.memory).collect();
        let at = all.iter().position(|pane| *pane == self.look.focus).unwrap_or(0);
        let step = if forward { 1 } else { all.len() - 1 };
        self.focus(all[(at + step) % all.len()]);
    }

    fn canvas_area(&self) -> Area {
        self.layout().area(Pane::Canvas).unwrap_or(Area::new(0, 0, self.size.0, self.size.1))
    }

    /// Selects the nearest card in a direction: one of `dx`, `dy` is -1 or 1.
    pub(super) fn select_beside(&mut self, dx: i32, dy: i32) {
        let cards = self.cards();
        let area = self.canvas_area();
        let placement = place(&cards, self.selected.as_ref(), area.w, area.h);
        let is_selected = |card: usize| Some(&cards[card].id) == self.selected.as_ref();
        let Some(from) = placement.cards.iter().find(|placed| is_selected(placed.card)) else {
            self.selected = cards.last().map(|card| card.id.clone());
            return;
        };
        let middle = (from.x + from.w / 2, from.y);
        let nearest = placement
            .cards
            .iter()
            .filter_map(|to| {
                let (x, y) = (to.x + to.w / 2 - middle.0, to.y - middle.1);
                let (along, across) = if dy != 0 { (y * dy, x.abs()) } else { (x * dx, y.abs()) };
                let sideways_apart = dy != 0 || to.x >= from.x + from.w || to.x + to.w <= from.x;
                (along > 0 && sideways_apart)
                    .then_some((if dy != 0 { (along, across) } else { (across, along) }, to.card))
            })
            .min();
        if let Some((_, card)) = nearest {
            self.select(cards[card].id.clone());
        }
    }

    pub(super) fn select_end(&mut self, first: bool) {
        let cards = self.cards();
        let card = if first { cards.first() } else { cards.last() };
        if let Some(card) = card {
            self.select(card.id.clone());
        }
    }

    /// Selects the card at a cell of the canvas; `false` where there is none.
    pub(super) fn select_at(&mut self, area: Area, column: u16, row: u16) -> bool {
        let cards = self.cards();
        let placement = place(&cards, self.selected.as_ref(), area.w, area.h);
        let hit = placement.at(column, row).map(|card| cards[card].id.clone());
        let found = hit.is_some();
        hit.into_iter().for_each(|id| self.select(id));
        found
    }

    /// Selects a stage because the user chose it: it stays so when the present is shown again.
    pub(super) fn select(&mut self, id: String) {
        self.choose_for_present(&id);
        self.look_into(id);
    }

    /// Selects a stage because something happened in it.
    pub(super) fn look_into(&mut self, id: String) {
        if self.selected.as_ref() != Some(&id) {
            self.look.scroll[Pane::Inspector as usize] = 0;
            self.look.why = None;
            self.selected = Some(id);
        }
    }

    /// Scrolls a pane's lines down by `by`, no further than its end.
    pub(super) fn scroll(&mut self, pane: Pane, by: isize) {
        if matches!(pane, Pane::Output | Pane::Trace) {
            return self.choose(pane, by);
        }
        let Some(area) = self.layout().area(pane) else { return };
        let content = pages::content(self, pane, area.padded());
        let most = content.rows.len().saturating_sub(usize::from(area.h).saturating_sub(content.header.len()));
        let at = &mut self.look.scroll[pane as usize];
        *at = at.saturating_add_signed(by).min(most);
    }

    /// Moves the choice among a pane's numbered rows; past the newest it follows again.
    pub(super) fn choose(&mut self, pane: Pane, by: isize) {
        let numbers = self.numbers(pane);
        let Some(newest) = numbers.len().checked_sub(1) else { return self.scroll_picture(pane, by) };
        let chosen = self.chosen(pane);
        let sorted = pane == Pane::Output && self.look.output.sort.is_some();
        if sorted && chosen.is_none() {
            return self.set_chosen(pane, Some(numbers[if by > 0 { 0 } else { newest }]));
        }
        let here = |n: &u64| chosen.is_some_and(|number| if sorted { *n == number } else { *n >= number });
        let at = numbers.iter().position(here).unwrap_or(newest);
        let to = at.saturating_add_signed(by).min(newest);
        let following = to == newest && by > 0 && !sorted;
        self.set_chosen(pane, (!following).then_some(numbers[to]));
    }

    pub(super) fn choose_row(&mut self, pane: Pane, column: usize, row: usize) {
        let Some(area) = self.layout().area(pane) else { return };
        let content = pages::content(self, pane, area.padded());
        let Some(row) = row.checked_sub(content.header.len()) else { return self.click_header(pane, column) };
        let number = content.rows.get(content.first + row).and_then(|row| row.number);
        if number.is_some() {
            self.set_chosen(pane, number);
        }
    }

    fn chosen(&self, pane: Pane) -> Option<u64> {
        if pane == Pane::Trace { self.look.event } else { self.look.item }
    }

    fn set_chosen(&mut self, pane: Pane, number: Option<u64>) {
        if pane == Pane::Trace {
            self.look.event = number;
            let event = self.shown_trace().iter().find(|event| Some(event.seq) == number);
            let id = event.map(|event| event.id.clone());
            match number {
                Some(seq) => self.go_to_event(seq),
                None => self.return_to_present(),
            }
            if let Some(id) = id
                && self.cards().iter().any(|card| card.id == id)
            {
                self.look_into(id);
            }
        } else {
            self.look.item = number;
        }
    }

    fn numbers(&self, pane: Pane) -> Vec<u64> {
        match pane {
            Pane::Trace => self.shown_trace().iter().map(|event| event.seq).collect(),
            _ => {
                let Some(area) = self.layout().area(pane) else { return Vec::new() };
                // In the order in which they are shown, sorted or not.
                let mut numbers: Vec<u64> =
                    pages::content(self, pane, area.padded()).rows.iter().filter_map(|row| row.number).collect();
                numbers.dedup();
                numbers
            }
        }
    }

    /// Chooses another of the items on the Why page; the first of them is the newest, which is followed.
    pub(super) fn choose_why(&mut self, by: isize) {
        let choices = pages::why::choices(self);
        let at = self.look.why.and_then(|number| choices.iter().position(|n| *n == number)).unwrap_or(0);
        let to = at.saturating_add_signed(by).min(choices.len().saturating_sub(1));
        self.look.why = choices.get(to).copied().filter(|_| to > 0);
    }

    pub(super) fn show_item(&mut self) {
        let number = self.look.item.or(self.picture.output.last().map(|item| item.number));
        match number {
            Some(number) => self.overlay = Some(Overlay::Item { number, scroll: 0 }),
            None => self.say(Grade::Info, "no item has come out yet"),
        }
    }

    /// Goes to the next row of the pane in focus that holds the needle, around the end.
    pub(super) fn find(&mut self, forward: bool) {
        let pane = self.look.focus;
        let Some(needle) = self.look.needle.clone() else { return };
        let found = match pane {
            Pane::Canvas => self.find_card(&needle, forward),
            _ => self.find_row(pane, &needle, forward),
        };
        if !found {
            self.say(Grade::Warning, format!("not found in {}: {needle}", pane.as_str()));
        }
    }

    fn find_card(&mut self, needle: &str, forward: bool) -> bool {
        let cards = self.cards();
        let at = cards.iter().position(|card| Some(&card.id) == self.selected.as_ref()).unwrap_or(0);
        let found = around(cards.len(), at, forward, |at| holds(&cards[at].label, needle));
        if let Some(at) = found {
            self.select(cards[at].id.clone());
        }
        found.is_some()
    }

    fn find_row(&mut self, pane: Pane, needle: &str, forward: bool) -> bool {
        let Some(area) = self.layout().area(pane) else { return false };
        let content = pages::content(self, pane, area.padded());
        let rows = &content.rows;
        let chosen = rows.iter().position(|row| row.number.is_some() && row.number == self.chosen(pane));
        let follows = matches!(pane, Pane::Output | Pane::Trace);
        let at = if follows { chosen.unwrap_or(rows.len().saturating_sub(1)) } else { content.first };
        let Some(at) = around(rows.len(), at, forward, |at| holds(&rows[at].text(), needle)) else { return false };
        match rows[at].number {
            Some(number) if follows => self.set_chosen(pane, Some(number)),
            _ => self.look.scroll[pane as usize] = at,
        }
        true
    }
}

/// The next place after `at` for which `fits` holds, going around, `at` itself last.
fn around(len: usize, at: usize, forward: bool, fits: impl Fn(usize) -> bool) -> Option<usize> {
    (1..=len).map(|step| if forward { (at + step) % len } else { (at + len - step) % len }).find(|&at| fits(at))
}

/// Whether the text holds the needle; capitals count only where the needle has some.
pub(super) fn holds(text: &str, needle: &str) -> bool {
    if needle.chars().any(char::is_uppercase) { text.contains(needle) } else { text.to_lowercase().contains(needle) }
}
