//! Looking at the output another way: which picture, which column, sorted by what.

use crate::tui::app::output_look::Sight;
use crate::tui::app::pages::output::{items, sight, sights, table};
use crate::tui::app::{App, Grade, Pane, pages};

impl App {
    /// Goes on to the next picture that can be drawn of the items.
    pub(super) fn next_sight(&mut self) {
        let all = sights(self);
        let now = sight(self);
        let at = all.iter().position(|sight| *sight == now).unwrap_or(0);
        let next = all[(at + 1) % all.len()];
        self.look.output.sight = Some(next);
        self.look.scroll[Pane::Output as usize] = 0;
        let others = all.iter().cycle().skip((at + 2) % all.len()).take(all.len() - 1);
        let others = others.map(|sight| sight.as_str()).collect::<Vec<_>>().join(", ");
        let words = if all.len() == 1 {
            "only a list fits these items".to_owned()
        } else {
            format!("as {}; the next are {others}", next.as_str())
        };
        self.say(Grade::Info, words);
    }

    /// Goes on to the next theme.
    pub(super) fn next_theme(&mut self) {
        let themes = &self.manner.themes;
        let Some(len) = std::num::NonZeroUsize::new(themes.len()) else { return };
        let at = themes.iter().position(|name| *name == self.manner.theme).unwrap_or(0);
        self.manner.theme = themes[(at + 1) % len].clone();
        let words = format!("theme {}; theme = \"{0}\" in the settings file keeps it", self.manner.theme);
        self.say(Grade::Info, words);
    }

    fn column_name(&mut self) -> Option<String> {
        if sight(self) != Sight::Table {
            self.say(Grade::Info, "only a table has columns: v changes the picture");
            return None;
        }
        let columns = table::columns(&items(self));
        let at = self.look.output.column.unwrap_or(0).min(columns.len().saturating_sub(1));
        let name = columns.get(at).map(|name| (*name).to_owned());
        self.look.output.column = Some(at);
        name
    }

    /// Sorts by the chosen column, the first where none is.
    pub(super) fn sort_column(&mut self) {
        let Some(name) = self.column_name() else { return };
        self.look.output.sort_by(&name);
        self.say_sort();
    }

    fn say_sort(&mut self) {
        let words = match &self.look.output.sort {
            Some((name, true)) => format!("sorted by {name}, largest first"),
            Some((name, false)) => format!("sorted by {name}, smallest first"),
            None => "in the order in which they came".to_owned(),
        };
        self.look.scroll[Pane::Output as usize] = 0;
        self.say(Grade::Info, words);
    }

    pub(super) fn widen_column(&mut self, by: i32) {
        if let Some(name) = self.column_name() {
            self.look.output.widen(&name, by);
        }
    }

    /// A column to the right or left: of the table the next one, elsewhere some cells.
    pub(super) fn step_column(&mut self, right: bool) {
        if sight(self) == Sight::Table {
            let len = table::columns(&items(self)).len();
            let at = &mut self.look.output.column;
            *at = match (*at, right) {
                (None, false) | (Some(0), false) => None,
                (None, true) => Some(0),
                (Some(at), false) => Some(at - 1),
                (Some(at), true) => Some((at + 1).min(len.saturating_sub(1))),
            };
            return;
        }
        if !right {
            self.look.column = self.look.column.saturating_sub(8);
            return;
        }
        let Some(area) = self.layout().area(Pane::Output) else { return };
        let content = pages::content(self, Pane::Output, area.padded());
        let widest = content.rows.iter().map(super::super::Row::width).max().unwrap_or(0);
        let most = (self.look.column + widest).saturating_sub(usize::from(area.w));
        self.look.column = (self.look.column + 8).min(most.max(self.look.column));
    }

    /// A click above the rows: on a column's name, which sorts by it.
    pub(super) fn click_header(&mut self, pane: Pane, column: usize) {
        if pane != Pane::Output || sight(self) != Sight::Table {
            return;
        }
        let Some(area) = self.layout().area(pane) else { return };
        let width = usize::from(area.padded().w);
        let Some(at) = table::column_at(&items(self), &self.look.output, width, column) else { return };
        let name = table::columns(&items(self)).get(at).map(|name| (*name).to_owned());
        if let Some(name) = name {
            self.look.output.column = Some(at);
            self.look.output.sort_by(&name);
            self.say_sort();
        }
    }

    /// Scrolls a picture whose rows stand for no single item.
    pub(super) fn scroll_picture(&mut self, pane: Pane, by: isize) {
        let Some(area) = self.layout().area(pane) else { return };
        let content = pages::content(self, pane, area.padded());
        if content.top {
            let most = content.rows.len().saturating_sub(usize::from(area.h));
            let at = &mut self.look.scroll[pane as usize];
            *at = at.saturating_add_signed(by).min(most);
        }
    }
}
