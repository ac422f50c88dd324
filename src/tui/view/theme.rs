//! What each tone looks like with true colour, with sixteen colours, and with none.

use ratatui::style::{Color, Modifier, Style};

use crate::tui::Colour;
use crate::tui::app::Tone;

/// Looks and signs.
#[derive(Clone, Debug)]
pub(crate) struct Theme {
    colour: Colour,
    /// Borders and signs in ASCII.
    pub ascii: bool,
}

impl Theme {
    pub(crate) fn new(colour: Colour, ascii: bool) -> Self {
        Self { colour, ascii }
    }

    /// The look of a tone.
    pub(crate) fn tone(&self, tone: Tone) -> Style {
        let style = Style::new();
        match (self.colour, tone) {
            (_, Tone::Plain) => style,
            (_, Tone::Strong) => style.add_modifier(Modifier::BOLD),
            (Colour::None | Colour::Sixteen, Tone::Dim) => style.add_modifier(Modifier::DIM),
            (Colour::None, Tone::Accent | Tone::Bad | Tone::Warn) => style.add_modifier(Modifier::BOLD),
            (Colour::None, Tone::Item | Tone::Good) => style,
            (Colour::Sixteen, Tone::Accent) => style.fg(Color::Cyan),
            (Colour::Sixteen, Tone::Item) => style.fg(Color::Yellow),
            (Colour::Sixteen, Tone::Good) => style.fg(Color::Green),
            (Colour::Sixteen, Tone::Warn) => style.fg(Color::Magenta),
            (Colour::Sixteen, Tone::Bad) => style.fg(Color::Red).add_modifier(Modifier::BOLD),
            (Colour::True, Tone::Dim) => style.fg(Color::Rgb(0x84, 0x8c, 0x99)),
            (Colour::True, Tone::Accent) => style.fg(Color::Rgb(0x6c, 0xb6, 0xd9)),
            (Colour::True, Tone::Item) => style.fg(Color::Rgb(0xd9, 0xbc, 0x7c)),
            (Colour::True, Tone::Good) => style.fg(Color::Rgb(0x8f, 0xc3, 0x7f)),
            (Colour::True, Tone::Warn) => style.fg(Color::Rgb(0xe0, 0x9a, 0x5f)),
            (Colour::True, Tone::Bad) => style.fg(Color::Rgb(0xe5, 0x6b, 0x6f)).add_modifier(Modifier::BOLD),
        }
    }

    /// Lines around what does not have the focus.
    pub(crate) fn line(&self) -> Style {
        match self.colour {
            // Bright black, the sixteen colours' grey, is the background of some palettes.
            Colour::None | Colour::Sixteen => Style::new().add_modifier(Modifier::DIM),
            Colour::True => Style::new().fg(Color::Rgb(0x4b, 0x52, 0x5e)),
        }
    }

    /// Added to a row that is chosen.
    pub(crate) fn chosen(&self) -> Style {
        match self.colour {
            Colour::True => Style::new().bg(Color::Rgb(0x2c, 0x35, 0x42)).add_modifier(Modifier::BOLD),
            _ => Style::new().fg(Color::Reset).add_modifier(Modifier::REVERSED),
        }
    }

    /// Added to what was looked for.
    pub(crate) fn found(&self) -> Style {
        match self.colour {
            Colour::True => Style::new().bg(Color::Rgb(0x6b, 0x57, 0x1f)).fg(Color::Rgb(0xff, 0xf2, 0xcf)),
            _ => Style::new().add_modifier(Modifier::REVERSED | Modifier::UNDERLINED),
        }
    }

    /// For a list that lies over what has the keys.
    pub(crate) fn raised(&self) -> Style {
        match self.colour {
            Colour::True => Style::new().bg(Color::Rgb(0x22, 0x29, 0x33)),
            _ => Style::new(),
        }
    }

    /// For what lies below something that has the keys.
    pub(crate) fn covered(&self) -> Style {
        match self.colour {
            Colour::True => Style::new().fg(Color::Rgb(0x5c, 0x64, 0x70)).remove_modifier(Modifier::BOLD),
            _ => Style::new().fg(Color::Reset).remove_modifier(Modifier::BOLD).add_modifier(Modifier::DIM),
        }
    }
}
