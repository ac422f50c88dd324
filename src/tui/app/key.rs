//! A key, free of any terminal library's types.

/// A key as the explorer knows it: no terminal library's type goes further than where this is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Key {
    Char(char),
    Ctrl(char),
    Alt(char),
    Enter,
    Esc,
    Tab,
    BackTab,
    Backspace,
    Delete,
    Up,
    Down,
    Left,
    Right,
    CtrlLeft,
    CtrlRight,
    PageUp,
    PageDown,
    Home,
    End,
    /// In the table only: any digit.
    Digits,
}

impl Key {
    /// As hints and help write it.
    pub(crate) fn words(self) -> String {
        let fixed = match self {
            Self::Char(' ') => "space",
            Self::Char(c) => return c.to_string(),
            Self::Ctrl(c) => return format!("Ctrl-{}", c.to_ascii_uppercase()),
            Self::Alt(c) => return format!("Alt-{c}"),
            Self::Enter => "Enter",
            Self::Esc => "Esc",
            Self::Tab => "Tab",
            Self::BackTab => "Shift-Tab",
            Self::Backspace => "Backspace",
            Self::Delete => "Del",
            Self::Up => "↑",
            Self::Down => "↓",
            Self::Left => "←",
            Self::Right => "→",
            Self::CtrlLeft => "Ctrl-←",
            Self::CtrlRight => "Ctrl-→",
            Self::PageUp => "PgUp",
            Self::PageDown => "PgDn",
            Self::Home => "Home",
            Self::End => "End",
            Self::Digits => "1-9",
        };
        fixed.to_owned()
    }

    /// Whether pressing `pressed` is pressing what the table calls this.
    pub(crate) fn matches(self, pressed: Self) -> bool {
        self == pressed || matches!((self, pressed), (Self::Digits, Self::Char('0'..='9')))
    }
}
