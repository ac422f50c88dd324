//! Where the windows over the panes stand, and the lists in them: what is drawn is what is clicked.

use super::{App, Area, Overlay};

/// A list in a window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Listed {
    pub area: Area,
    /// The first row shown.
    pub first: usize,
    /// How many rows there are.
    pub len: usize,
}

impl Listed {
    /// A list of `len` rows in that area, with the chosen one in view.
    pub(crate) fn new(area: Area, chosen: usize, len: usize) -> Self {
        Self { area, first: first_row(chosen, len, usize::from(area.h)), len }
    }

    /// The row at that place.
    pub(crate) fn at(&self, x: u16, y: u16) -> Option<usize> {
        let at = self.first + usize::from(y.checked_sub(self.area.y)?);
        (self.area.contains(x, y) && at < self.len).then_some(at)
    }
}

/// The first row shown so that the chosen one is in view.
pub(crate) fn first_row(chosen: usize, len: usize, room: usize) -> usize {
    chosen.saturating_sub(room / 2).min(len.saturating_sub(room))
}

/// The part of the screen that windows stand over: all but its first and last row.
pub(crate) fn body(screen: Area) -> Area {
    Area::new(screen.x, screen.y + 1.min(screen.h), screen.w, screen.h.saturating_sub(2))
}

/// A window of at most that size in the upper middle.
pub(crate) fn window(body: Area, w: u16, h: u16) -> Area {
    // Where there is room, what lies below shows at the sides.
    let w = w.min(if body.w >= 60 { body.w - 6 } else { body.w });
    let h = h.min(if body.h >= 18 { body.h - 2 } else { body.h });
    Area { y: body.y + (body.h - h) / 3, ..body.centred(w, h) }
}

/// What is inside a window's border.
pub(crate) fn inside(window: Area) -> Area {
    window.inner(2, 1)
}

/// The window of the palette.
pub(crate) fn palette(body: Area) -> Area {
    window(body, 92, 26)
}

/// In the palette's window: the list, and what is told of the chosen stage.
pub(crate) fn palette_parts(inner: Area) -> (Area, Area) {
    let detail = if inner.h >= 12 { 6 } else { u16::from(inner.h >= 5) };
    let list = below_line(inner, detail);
    (list, Area::new(inner.x, list.bottom(), inner.w, detail))
}

/// The window of the commands.
pub(crate) fn commands(body: Area) -> Area {
    window(body, 84, 20)
}

/// The window of a prompt.
pub(crate) fn prompt(body: Area, is_path: bool) -> Area {
    window(body, 76, if is_path { 12 } else { 3 })
}

/// The window of the breakpoints.
pub(crate) fn breaks(body: Area, len: usize) -> Area {
    window(body, 72, u16::try_from(len + 2).unwrap_or(u16::MAX))
}

/// The list below a window's line to type in, above so many rows.
pub(crate) fn below_line(inner: Area, detail: u16) -> Area {
    Area::new(inner.x, inner.y + 2.min(inner.h), inner.w, inner.h.saturating_sub(2 + detail))
}

/// The least rows that windows have above a lesson; where there are fewer they cover it.
const ROWS: u16 = 15;

impl App {
    /// Where windows stand: on the whole screen, or above a lesson.
    pub(crate) fn windows_screen(&self) -> Area {
        let lesson = self.layout().lesson.filter(|lesson| lesson.y >= ROWS);
        Area::new(0, 0, self.size.0, lesson.map_or(self.size.1, |lesson| lesson.y))
    }

    /// The window over the panes and its list, where that is one to choose from.
    fn open_list(&self) -> Option<(Area, Listed)> {
        let body = body(self.windows_screen());
        let (window, area, chosen, len) = match self.overlay.as_ref()? {
            Overlay::Palette(of) => {
                let window = palette(body);
                (window, palette_parts(inside(window)).0, of.chosen, of.matches(&self.catalog).len())
            }
            Overlay::Commands(of) => {
                let window = commands(body);
                (window, below_line(inside(window), 0), of.chosen, of.matches().len())
            }
            Overlay::Prompt(of) => {
                let window = prompt(body, of.is_path());
                (window, below_line(inside(window), 0), of.chosen.unwrap_or(0), of.candidates().len())
            }
            Overlay::Breaks(chosen) => {
                let len = self.break_choices().len();
                let window = breaks(body, len);
                (window, inside(window), *chosen, len)
            }
            Overlay::Start(of) => {
                let window = of.area(self.windows_screen(), self.layout().area(super::Pane::Canvas));
                (window, of.list(inside(window)).0, of.chosen, of.matches().len())
            }
            _ => return None,
        };
        Some((window, Listed::new(area, chosen, len)))
    }

    /// What a click at that place of a window's list means.
    pub(crate) fn window_hit(&self, x: u16, y: u16) -> Hit {
        match self.open_list() {
            None => Hit::Nothing,
            Some((window, _)) if !window.contains(x, y) => Hit::Beside,
            Some((_, list)) => list.at(x, y).map_or(Hit::Nothing, Hit::Row),
        }
    }
}

/// What was clicked of a window with a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hit {
    /// A row of the list.
    Row(usize),
    /// What lies below the window.
    Beside,
    /// Nothing to choose.
    Nothing,
}
