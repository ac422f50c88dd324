//! The pipelines of one text, side by side as tabs.

use super::{App, Area, Pane};
use crate::tui::sanitise;

/// One of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Tab {
    /// Its name; `None`: the last expression of the text.
    pub name: Option<String>,
    pub chosen: bool,
}

impl Tab {
    /// What it is called.
    pub(crate) fn words(&self) -> String {
        self.name.clone().unwrap_or_else(|| "the last expression".to_owned())
    }
}

impl App {
    /// All pipelines of the text: one by a name each, and the last expression.
    pub(crate) fn tabs(&self) -> Vec<Tab> {
        let named = self.document.named_pipelines();
        if named.is_empty() {
            return Vec::new();
        }
        let chosen = self.document.tab();
        let mut tabs: Vec<Tab> =
            named.iter().map(|name| Tab { name: Some(name.clone()), chosen: chosen == Some(name) }).collect();
        tabs.push(Tab { name: None, chosen: chosen.is_none() });
        tabs
    }

    /// Where each tab stands that has room: its column on the row above the canvas, its width, its number.
    pub(crate) fn tab_places(&self) -> Vec<(u16, u16, usize)> {
        let Some(area) = self.layout().tabs.filter(|area| !area.is_empty()) else { return Vec::new() };
        let mut x = area.x + 1;
        let mut places = Vec::new();
        for (at, tab) in self.tabs().iter().enumerate() {
            let width = u16::try_from(sanitise::width(&tab.words()) + 2).unwrap_or(u16::MAX);
            if x.saturating_add(width) > area.right() {
                break;
            }
            places.push((x, width, at));
            x += width + 1;
        }
        places
    }
}

/// Takes a row for the tabs from the canvas.
pub(super) fn make_room(panes: &mut [(Pane, Area)]) -> Option<Area> {
    let (_, area) = panes.iter_mut().find(|(pane, area)| *pane == Pane::Canvas && area.h > 4)?;
    let row = Area::new(area.x, area.y, area.w, 1);
    *area = Area::new(area.x, area.y + 1, area.w, area.h - 1);
    Some(row)
}
