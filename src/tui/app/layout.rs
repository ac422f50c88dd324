//! Which panes stand where on a screen of a given size.

use super::{Area, Look, Pane};

/// How many panes there is room for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Arrangement {
    /// Canvas, inspector and trace, and the output below all three.
    Wide,
    /// The canvas beside inspector or trace, and the output below both.
    Low,
    /// The canvas beside inspector or trace, which stand above the output.
    Split,
    /// The canvas beside one other pane.
    Beside,
    /// The canvas above one other pane.
    Stacked,
    /// The pane in focus alone.
    Alone,
}

/// The panes that are shown, each with the area inside its borders.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Layout {
    pub arrangement: Arrangement,
    pub panes: Vec<(Pane, Area)>,
    /// The line at the top, and the one at the bottom.
    pub title: Area,
    pub bottom: Area,
    /// The row of the text's pipelines, where it has several.
    pub tabs: Option<Area>,
    /// What a lesson says, below the panes; its heading stands on the line above.
    pub lesson: Option<Area>,
    /// The console, below the panes, where there is room for both; its heading stands on the line above.
    pub console: Option<Area>,
    /// Whether lines are drawn around and between the panes.
    pub framed: bool,
}

impl Layout {
    pub(crate) fn area(&self, pane: Pane) -> Option<Area> {
        self.panes.iter().find(|(shown, _)| *shown == pane).map(|(_, area)| *area)
    }

    /// Columns kept free at both ends of the bottom line.
    pub(crate) fn hint_pad(&self) -> u16 {
        if self.framed { 2 } else { u16::from(self.bottom.w > 1) }
    }

    pub(crate) fn at(&self, x: u16, y: u16) -> Option<(Pane, Area)> {
        self.panes.iter().find(|(_, area)| area.contains(x, y)).copied()
    }
}

/// The rows above the output and those of the output itself, on a screen of that height.
fn beside_output(h: u16) -> (u16, u16) {
    let body = h.saturating_sub(2);
    let output = (body * 2 / 5).max(6);
    (body.saturating_sub(output + 1), output)
}

/// What stands below the panes.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Below {
    /// Rows that a lesson would like to have, 0 for none.
    pub lesson: u16,
    /// Whether a console is open.
    pub console: bool,
}

/// Rows of the console where the screen has so many columns and, above a lesson, so many rows; 0 where the stage that it asks
/// could not be seen beside it any more.
fn console_rows(w: u16, above: u16) -> u16 {
    const LEAST: u16 = 5;
    const PANES: u16 = 12;
    let rows = (above * 2 / 5).clamp(LEAST, 14).min(above.saturating_sub(PANES + 1));
    if w >= 76 && rows >= LEAST { rows } else { 0 }
}

/// The layout for `size` columns and rows; the canvas would like to have `wished` rows.
pub(crate) fn layout(size: (u16, u16), look: &Look, wished: u16, below: Below) -> Layout {
    let (w, all) = size;
    // A lesson has its heading on a line of its own, and so has the console.
    let taken = if below.lesson == 0 { 0 } else { (below.lesson + 1).min(all.saturating_sub(3)) };
    let above = all - taken;
    let console = if below.console && !look.log { console_rows(w, above) } else { 0 };
    let h = if console == 0 { above } else { above - console - 1 };
    // Beside a lesson panes get by with less height.
    let roomy = if taken > 0 && h >= 15 { all.min(h + 9) } else { h };
    let arrangement = match (w, roomy) {
        _ if console > 0 => Arrangement::Beside,
        _ if look.zoom => Arrangement::Alone,
        (100.., 28..) => Arrangement::Wide,
        (76.., 20..) if wished <= beside_output(h).0 => Arrangement::Low,
        (76.., 20..) => Arrangement::Split,
        (76.., 10..) => Arrangement::Beside,
        (_, 30..) => Arrangement::Stacked,
        _ => Arrangement::Alone,
    };
    let framed = w >= 60 && h >= 12 && !look.log;
    let title = Area::new(0, 0, w, h.min(1));
    let bottom = if all > 1 { Area::new(0, all - 1, w, 1) } else { Area::default() };
    let edge = u16::from(framed);
    let body = Area::new(edge, 1.min(h), w.saturating_sub(2 * edge), h.saturating_sub(2));
    let low = if look.memory { Pane::Memory } else { Pane::Output };
    let other = match look.focus {
        _ if console > 0 => Pane::Inspector,
        Pane::Canvas if look.memory => Pane::Memory,
        Pane::Canvas => look.side,
        pane => pane,
    };
    let panes = match arrangement {
        Arrangement::Wide => {
            let output = (body.h / 3).clamp(8, 14);
            let upper = body.h - output - 1;
            let canvas = body.w * 42 / 100;
            let trace = (upper / 3).clamp(6, 12);
            let right = body.w - canvas - 1;
            vec![
                (Pane::Canvas, Area::new(body.x, body.y, canvas, upper)),
                (Pane::Inspector, Area::new(body.x + canvas + 1, body.y, right, upper - trace - 1)),
                (Pane::Trace, Area::new(body.x + canvas + 1, body.y + upper - trace, right, trace)),
                (low, Area::new(body.x, body.y + upper + 1, body.w, output)),
            ]
        }
        Arrangement::Low => {
            let canvas = body.w * 45 / 100;
            let (upper, output) = beside_output(h);
            let right = body.w - canvas - 1;
            vec![
                (Pane::Canvas, Area::new(body.x, body.y, canvas, upper)),
                (look.side, Area::new(body.x + canvas + 1, body.y, right, upper)),
                (low, Area::new(body.x, body.y + upper + 1, body.w, output)),
            ]
        }
        Arrangement::Split => {
            let canvas = body.w * 45 / 100;
            let (upper, output) = beside_output(h);
            let right = body.w - canvas - 1;
            vec![
                (Pane::Canvas, Area::new(body.x, body.y, canvas, body.h)),
                (look.side, Area::new(body.x + canvas + 1, body.y, right, upper)),
                (low, Area::new(body.x + canvas + 1, body.y + upper + 1, right, output)),
            ]
        }
        Arrangement::Beside => {
            let canvas = body.w * 45 / 100;
            vec![
                (Pane::Canvas, Area::new(body.x, body.y, canvas, body.h)),
                (other, Area::new(body.x + canvas + 1, body.y, body.w - canvas - 1, body.h)),
            ]
        }
        Arrangement::Stacked => {
            let canvas = body.h / 2;
            vec![
                (Pane::Canvas, Area::new(body.x, body.y, body.w, canvas)),
                (other, Area::new(body.x, body.y + canvas + 1, body.w, body.h - canvas - 1)),
            ]
        }
        Arrangement::Alone => vec![(look.focus, body)],
    };
    let panes = if look.log { Vec::new() } else { panes };
    let across = |y, h| Area::new(edge, y, w.saturating_sub(2 * edge), h);
    let lesson = (taken > 1).then(|| across(above, taken - 1));
    let console = (console > 0).then(|| across(h, console));
    Layout { arrangement, panes, title, bottom, tabs: None, lesson, console, framed }
}
