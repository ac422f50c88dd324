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
    ShiftUp,
    ShiftDown,
    ShiftLeft,
    ShiftRight,
    ShiftHome,
    ShiftEnd,
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
            Self::ShiftUp => "Shift-↑",
            Self::ShiftDown => "Shift-↓",
            Self::ShiftLeft => "Shift-←",
            Self::ShiftRight => "Shift-→",
            Self::ShiftHome => "Shift-Home",
            Self::ShiftEnd => "Shift-End",
            Self::PageUp => "PgUp",
            Self::PageDown => "PgDn",
            Self::Home => "Home",
            Self::End => "End",
            Self::Digits => "1-9",
        };
        fixed.to_owned()
    }

    /// The key that a settings file names: `x`, `ctrl-x`, `alt-1`, `space`, `pageup`.
    pub(crate) fn of_words(words: &str) -> Option<Self> {
        let one = |text: &str| {
            let mut letters = text.chars();
            letters.next().filter(|_| letters.next().is_none())
        };
        if let Some(letter) = one(words) {
            return Some(Self::Char(letter));
        }
        let lower = words.to_lowercase();
        if let Some(letter) = lower.strip_prefix("ctrl-").and_then(one) {
            return Some(Self::Ctrl(letter));
        }
        if let Some(letter) =
            words.get(..4).filter(|lead| lead.eq_ignore_ascii_case("alt-")).and_then(|_| one(&words[4..]))
        {
            return Some(Self::Alt(letter));
        }
        Some(match lower.as_str() {
            "space" => Self::Char(' '),
            "enter" => Self::Enter,
            "esc" => Self::Esc,
            "tab" => Self::Tab,
            "shift-tab" => Self::BackTab,
            "backspace" => Self::Backspace,
            "del" | "delete" => Self::Delete,
            "up" => Self::Up,
            "down" => Self::Down,
            "left" => Self::Left,
            "right" => Self::Right,
            "ctrl-left" => Self::CtrlLeft,
            "ctrl-right" => Self::CtrlRight,
            "shift-up" => Self::ShiftUp,
            "shift-down" => Self::ShiftDown,
            "shift-left" => Self::ShiftLeft,
            "shift-right" => Self::ShiftRight,
            "shift-home" => Self::ShiftHome,
            "shift-end" => Self::ShiftEnd,
            "pageup" | "pgup" => Self::PageUp,
            "pagedown" | "pgdn" => Self::PageDown,
            "home" => Self::Home,
            "end" => Self::End,
            _ => return None,
        })
    }

    /// Whether pressing `pressed` is pressing what the table calls this.
    pub(crate) fn matches(self, pressed: Self) -> bool {
        self == pressed || matches!((self, pressed), (Self::Digits, Self::Char('0'..='9')))
    }
}
