//! Drawing: reads the state, decides nothing, changes nothing.

mod canvas;
mod editing;
mod forms;
mod frame;
mod log;
mod overlays;
mod paint;
mod panes;
mod start;
mod still;
mod stops;
mod theme;

pub use still::{Still, shown};

use ratatui::Frame;

use crate::tui::app::{App, Area, Overlay, Pane};
use paint::Painter;
pub(super) use theme::{Theme, names as themes};

/// Draws the whole screen.
pub(super) fn draw(app: &App, theme: &Theme, frame: &mut Frame<'_>) {
    let whole = frame.area();
    let mut painter = Painter::new(frame.buffer_mut(), theme);
    let screen = Area::new(whole.x, whole.y, whole.width, whole.height);
    if screen.is_empty() {
        return;
    }
    let layout = app.layout();
    let covered = matches!(app.overlay, Some(Overlay::Text(_)));
    let mut caret = None;
    if app.look.log && !covered {
        caret = log::draw(app, &mut painter, screen);
    } else if !covered {
        for &(pane, area) in &layout.panes {
            match pane {
                Pane::Canvas => canvas::draw(app, &mut painter, area),
                _ => panes::draw(app, &mut painter, pane, area),
            }
        }
        frame::borders(app, &layout, &mut painter);
        frame::tabs(app, &layout, &mut painter);
        frame::lesson(app, &layout, &mut painter);
    }
    let beside = matches!(&app.overlay, Some(Overlay::Start(start)) if !start.typing) || layout.console.is_some();
    if app.overlay.is_some() && !beside {
        painter.restyle(if covered { screen } else { app.windows_screen() }, theme.covered());
    }
    frame::title(app, &layout, &mut painter);
    let caret = overlays::draw(app, &mut painter, screen).or(caret.filter(|_| app.overlay.is_none()));
    frame::bottom(app, &layout, &mut painter);
    if let Some((x, y)) = caret.filter(|&(x, y)| screen.contains(x, y)) {
        frame.set_cursor_position((x, y));
    }
}
