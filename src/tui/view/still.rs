//! The explorer's screen without a terminal: a program and a picture of its pipeline, drawn into memory.

use std::sync::Arc;
use std::time::Duration;

use ratatui::Terminal;
use ratatui::backend::TestBackend;

use super::Theme;
use crate::tui::app::{App, Event, Manner};

use crate::catalog;
use crate::debugger::{Command, Snapshot};
use crate::pipeline::Document;
use crate::tui::{Colour, inputs, sanitise};

/// A screen that nobody sees: what a frame costs, and what stands in it.
#[derive(Debug)]
pub struct Still {
    app: App,
    theme: Theme,
    terminal: Terminal<TestBackend>,
}

impl Still {
    /// The explorer as it starts with this program, on so many columns and rows.
    pub fn new(program: &str, columns: u16, rows: u16) -> Self {
        let document = Document::from_text(program);
        let app = App::new(document, catalog::stages().collect(), Manner::default(), (columns, rows));
        let terminal = Terminal::new(TestBackend::new(columns, rows)).expect("memory takes every frame");
        Self { app, theme: Theme::new(Colour::True, false), terminal }
    }

    /// What has a debugger load the program.
    pub fn load(&self) -> Command {
        self.app.load()
    }

    /// Takes in a picture of the running pipeline, so long after the start.
    pub fn show(&mut self, picture: Arc<Snapshot>, since_start: Duration) {
        self.app.update(Event::Picture(picture, since_start));
    }

    /// Takes in what the terminal says: a key, a click, a paste, a size. What would reach beyond the screen is left undone.
    pub fn take(&mut self, event: crossterm::event::Event) {
        if let Some(event) = inputs::translate(event) {
            if let Event::Resize(columns, rows) = event {
                self.terminal.backend_mut().resize(columns, rows);
            }
            self.app.update(event);
        }
    }

    /// Draws a frame, and what of it differs from the one before.
    pub fn draw(&mut self) {
        let (app, theme) = (&self.app, &self.theme);
        self.terminal.draw(|frame| super::draw(app, theme, frame)).expect("memory takes every frame");
    }

    /// What stands on the screen, row by row.
    pub fn text(&self) -> String {
        let buffer = self.terminal.backend().buffer();
        let width = usize::from(buffer.area.width).max(1);
        let row = |cells: &[ratatui::buffer::Cell]| cells.iter().map(|cell| cell.symbol()).collect::<String>() + "\n";
        buffer.content.chunks(width).map(row).collect()
    }
}

/// The text as a terminal may be shown it: control bytes, and what would not be seen, as visible escapes.
pub fn shown(text: &str) -> String {
    sanitise::shown(text)
}
