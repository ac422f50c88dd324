//! What each part of the screen looks like: themes as files, some of them built in.

use ratatui::style::{Color, Modifier, Style};
use toml::{Table, Value};

use crate::lang::nearest;
use crate::tui::Colour;
use crate::tui::app::Tone;

/// The themes that are built in, and their files.
const BUILT_IN: [(&str, &str); 5] = [
    ("dark", include_str!("../../../assets/themes/dark.toml")),
    ("light", include_str!("../../../assets/themes/light.toml")),
    ("high-contrast", include_str!("../../../assets/themes/high-contrast.toml")),
    ("sixteen", include_str!("../../../assets/themes/sixteen.toml")),
    ("none", include_str!("../../../assets/themes/none.toml")),
];

/// The parts that a theme gives a look, as its file names them.
const PARTS: [&str; 13] =
    ["plain", "dim", "strong", "accent", "item", "good", "warn", "bad", "line", "chosen", "raised", "found", "covered"];

const COLOURS: [(&str, Color); 16] = [
    ("black", Color::Black),
    ("red", Color::Red),
    ("green", Color::Green),
    ("yellow", Color::Yellow),
    ("blue", Color::Blue),
    ("magenta", Color::Magenta),
    ("cyan", Color::Cyan),
    ("white", Color::Gray),
    ("bright-black", Color::DarkGray),
    ("bright-red", Color::LightRed),
    ("bright-green", Color::LightGreen),
    ("bright-yellow", Color::LightYellow),
    ("bright-blue", Color::LightBlue),
    ("bright-magenta", Color::LightMagenta),
    ("bright-cyan", Color::LightCyan),
    ("bright-white", Color::White),
];

/// Looks and signs.
#[derive(Clone, Debug)]
pub(crate) struct Theme {
    /// Its name.
    pub name: String,
    /// By [`PARTS`].
    looks: [Style; PARTS.len()],
    /// Borders and signs in ASCII.
    pub ascii: bool,
}

impl Theme {
    /// The usual theme for a terminal with so many colours.
    pub(crate) fn new(colour: Colour, ascii: bool) -> Self {
        let name = match colour {
            Colour::None => "none",
            Colour::Sixteen => "sixteen",
            Colour::True => "dark",
        };
        Self::built_in(name, ascii)
    }

    /// The theme of that name, as far as the terminal's colours allow: without colour it is `none`, with sixteen one that needs no
    /// more. A name that is not built in is looked up with `file`, which gives a file's text.
    ///
    /// # Errors
    /// In words, where there is no such theme, or its file is none.
    pub(crate) fn named(
        name: &str,
        colour: Colour,
        ascii: bool,
        file: impl FnOnce(&str) -> Option<String>,
    ) -> Result<Self, String> {
        let known = BUILT_IN.iter().any(|(known, _)| *known == name);
        let theme = if known {
            Self::built_in(name, ascii)
        } else {
            let text = file(name).ok_or_else(|| {
                let near = nearest(name, names());
                let near = near.map(|near| format!("; did you mean '{near}'?")).unwrap_or_default();
                format!("there is no theme '{name}'{near}")
            })?;
            Self::read(name, &text, ascii).map_err(|error| format!("theme '{name}': {error}"))?
        };
        Ok(match colour {
            Colour::None => Self { name: theme.name, ..Self::built_in("none", ascii) },
            Colour::Sixteen if theme.needs_more() => Self { name: theme.name, ..Self::built_in("sixteen", ascii) },
            _ => theme,
        })
    }

    fn built_in(name: &str, ascii: bool) -> Self {
        let (_, text) = BUILT_IN.iter().find(|(known, _)| *known == name).expect("asked for by a name of the list");
        Self::read(name, text, ascii).expect("a test reads every theme that is built in")
    }

    fn read(name: &str, text: &str, ascii: bool) -> Result<Self, String> {
        let table: Table = text.parse().map_err(|error: toml::de::Error| error.message().to_owned())?;
        let mut theme = match table.get("base") {
            None => Self { name: name.to_owned(), looks: [Style::new(); PARTS.len()], ascii },
            Some(Value::String(base)) if BUILT_IN.iter().any(|(known, _)| known == base) => {
                Self { name: name.to_owned(), ..Self::built_in(base, ascii) }
            }
            Some(_) => return Err(format!("base is one of {}", names().collect::<Vec<_>>().join(", "))),
        };
        for (part, value) in table.iter().filter(|(part, _)| *part != "base") {
            let Some(at) = PARTS.iter().position(|known| known == part) else {
                let near = nearest(part, PARTS);
                let near = near.map(|near| format!("; did you mean '{near}'?")).unwrap_or_default();
                return Err(format!("there is no part '{part}'{near}"));
            };
            theme.looks[at] = look(value).map_err(|error| format!("{part}: {error}"))?;
        }
        Ok(theme)
    }

    fn needs_more(&self) -> bool {
        let beyond = |colour: Option<Color>| matches!(colour, Some(Color::Rgb(..)));
        self.looks.iter().any(|style| beyond(style.fg) || beyond(style.bg))
    }

    fn part(&self, name: &str) -> Style {
        PARTS.iter().position(|part| *part == name).map_or_else(Style::new, |at| self.looks[at])
    }

    /// The look of a tone.
    pub(crate) fn tone(&self, tone: Tone) -> Style {
        self.looks[match tone {
            Tone::Plain => 0,
            Tone::Dim => 1,
            Tone::Strong => 2,
            Tone::Accent => 3,
            Tone::Item => 4,
            Tone::Good => 5,
            Tone::Warn => 6,
            Tone::Bad => 7,
        }]
    }

    /// Lines around what does not have the focus.
    pub(crate) fn line(&self) -> Style {
        self.part("line")
    }

    /// Added to a row that is chosen.
    pub(crate) fn chosen(&self) -> Style {
        let style = self.part("chosen");
        // Reversed, a colour of the row's would become its background.
        if style.add_modifier.contains(Modifier::REVERSED) { style.fg(Color::Reset) } else { style }
    }

    /// For a list that lies over what has the keys.
    pub(crate) fn raised(&self) -> Style {
        self.part("raised")
    }

    /// Added to what a search has found, in a row that is chosen or not.
    pub(crate) fn found(&self, in_chosen: bool) -> Style {
        let style = self.part("found");
        // Reversed again, it would look like what is around it.
        if in_chosen && style.add_modifier.contains(Modifier::REVERSED) {
            return Style::new().add_modifier(Modifier::UNDERLINED | Modifier::BOLD);
        }
        style
    }

    /// For what lies below something that has the keys.
    pub(crate) fn covered(&self) -> Style {
        let style = self.part("covered").remove_modifier(Modifier::BOLD);
        if style.fg.is_none() { style.fg(Color::Reset) } else { style }
    }
}

/// The names of the themes that are built in.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    BUILT_IN.iter().map(|(name, _)| *name)
}

fn look(value: &Value) -> Result<Style, String> {
    let table = match value {
        Value::String(text) => return Ok(Style::new().fg(colour(text)?)),
        Value::Table(table) => table,
        _ => return Err("a look is a colour, or a table of fg, bg, bold, dim, reversed, underlined".to_owned()),
    };
    let mut style = Style::new();
    for (key, value) in table {
        style = match (key.as_str(), value) {
            ("fg", Value::String(text)) => style.fg(colour(text)?),
            ("bg", Value::String(text)) => style.bg(colour(text)?),
            ("bold", Value::Boolean(on)) => with(style, Modifier::BOLD, *on),
            ("dim", Value::Boolean(on)) => with(style, Modifier::DIM, *on),
            ("reversed", Value::Boolean(on)) => with(style, Modifier::REVERSED, *on),
            ("underlined", Value::Boolean(on)) => with(style, Modifier::UNDERLINED, *on),
            (key, _) => {
                return Err(format!("'{key}' is none of fg, bg, bold, dim, reversed, underlined, or not of its kind"));
            }
        };
    }
    Ok(style)
}

fn with(style: Style, modifier: Modifier, on: bool) -> Style {
    if on { style.add_modifier(modifier) } else { style }
}

fn colour(text: &str) -> Result<Color, String> {
    if let Some((_, colour)) = COLOURS.iter().find(|(name, _)| *name == text) {
        return Ok(*colour);
    }
    let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii());
    let part = |at: usize| digits.and_then(|digits| u8::from_str_radix(&digits[at..at + 2], 16).ok());
    match (part(0), part(2), part(4)) {
        (Some(red), Some(green), Some(blue)) => Ok(Color::Rgb(red, green, blue)),
        _ => {
            let near = nearest(text, COLOURS.iter().map(|(name, _)| *name));
            let near = near.map(|near| format!("; did you mean '{near}'?")).unwrap_or_default();
            Err(format!("'{text}' is no colour: #rrggbb, or one of the sixteen by name{near}"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_theme_that_is_built_in_gives_every_part_a_look() {
        for (name, text) in BUILT_IN {
            let table: Table = text.parse().unwrap();
            assert!(PARTS.iter().all(|part| table.contains_key(*part)), "{name}");
            Theme::read(name, text, false).unwrap();
        }
    }

    #[test]
    fn a_theme_of_ones_own_stands_on_another_and_says_what_is_wrong_with_it() {
        let own = |text: &str| Theme::named("mine", Colour::True, false, |_| Some(text.to_owned()));
        let theme = own("base = \"dark\"\naccent = \"#ff0000\"\n").unwrap();
        assert_eq!(theme.tone(Tone::Accent).fg, Some(Color::Rgb(255, 0, 0)));
        assert_eq!(theme.tone(Tone::Item), Theme::new(Colour::True, false).tone(Tone::Item));
        let error = |text: &str| own(text).unwrap_err();
        assert!(error("acent = \"red\"").contains("did you mean 'accent'?"));
        assert!(error("accent = \"reed\"").contains("did you mean 'red'?"));
        assert!(error("accent = 3").starts_with("theme 'mine': accent: a look is"));
        assert!(error("base = \"drak\"").contains("dark, light"));
        let missing = Theme::named("drak", Colour::True, false, |_| None).unwrap_err();
        assert_eq!(missing, "there is no theme 'drak'; did you mean 'dark'?");
    }

    #[test]
    fn a_terminal_with_few_colours_gets_no_more_than_it_has() {
        let theme = |name, colour| Theme::named(name, colour, false, |_| None).unwrap();
        assert!(!theme("light", Colour::Sixteen).needs_more());
        assert_eq!(theme("high-contrast", Colour::None).tone(Tone::Bad).fg, None);
        assert_eq!(theme("high-contrast", Colour::Sixteen).tone(Tone::Bad).fg, Some(Color::Red));
    }
}
