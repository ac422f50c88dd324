//! What reaches the terminal, and what comes from it.

use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};
use drip::tui::{Still, shown};

/// What a text is shown as holds no byte that a terminal would act on, and nothing that a person would not see or that turns the row.
pub fn sanitiser(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let shown = shown(&text);
    assert_harmless(&shown);
    if text.chars().all(|c| c.is_ascii_graphic() || c == ' ') {
        assert_eq!(shown, text, "what is plain stays as it is");
    }
}

/// Any keys, clicks, pastes and sizes, each drawn: nothing panics, and no frame holds what a terminal would act on.
pub fn keys(bytes: &[u8]) {
    let mut still = Still::new("sample('app.log') | filter('ERROR' in _) | islice(3)\n", 80, 24);
    let mut rest = bytes;
    // So many as a person may press in a minute.
    for _ in 0..64 {
        let Some((event, after)) = event(rest) else { break };
        rest = after;
        still.take(event);
        still.draw();
        still.text().lines().for_each(assert_harmless);
    }
}

fn assert_harmless(text: &str) {
    let harmful = |c: char| {
        c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}')
    };
    assert!(!text.contains(harmful), "{text:?}");
}

/// The event that these bytes begin with, and what follows it.
fn event(bytes: &[u8]) -> Option<(Event, &[u8])> {
    let (&kind, rest) = bytes.split_first()?;
    let (&first, rest) = rest.split_first()?;
    let second = rest.first().copied().unwrap_or_default();
    let held = match kind >> 4 {
        0..=9 => KeyModifiers::NONE,
        10 | 11 => KeyModifiers::CONTROL,
        12 | 13 => KeyModifiers::ALT,
        _ => KeyModifiers::SHIFT,
    };
    let mouse = |kind| {
        Event::Mouse(MouseEvent { kind, column: first.into(), row: second.into(), modifiers: KeyModifiers::NONE })
    };
    Some(match kind % 16 {
        0..=8 => (Event::Key(KeyEvent::new(KeyCode::Char(char::from(first % 0x80)), held)), rest),
        9 | 10 => (Event::Key(KeyEvent::new(NAMED[usize::from(first) % NAMED.len()], held)), rest),
        11 => (mouse(MouseEventKind::Down(MouseButton::Left)), skip(rest)),
        12 => (mouse(MouseEventKind::Drag(MouseButton::Left)), skip(rest)),
        13 => (mouse(if first % 2 == 0 { MouseEventKind::ScrollDown } else { MouseEventKind::ScrollUp }), skip(rest)),
        14 => {
            let (pasted, after) = rest.split_at(usize::from(first % 32).min(rest.len()));
            (Event::Paste(String::from_utf8_lossy(pasted).into_owned()), after)
        }
        _ => (Event::Resize(first.into(), second.into()), skip(rest)),
    })
}

fn skip(bytes: &[u8]) -> &[u8] {
    bytes.get(1..).unwrap_or_default()
}

const NAMED: &[KeyCode] = &[
    KeyCode::Enter,
    KeyCode::Esc,
    KeyCode::Tab,
    KeyCode::BackTab,
    KeyCode::Backspace,
    KeyCode::Delete,
    KeyCode::Up,
    KeyCode::Down,
    KeyCode::Left,
    KeyCode::Right,
    KeyCode::PageUp,
    KeyCode::PageDown,
    KeyCode::Home,
    KeyCode::End,
    KeyCode::Null,
];
