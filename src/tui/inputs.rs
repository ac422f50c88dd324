//! What wakes the explorer: keys, signals, and the loss of the terminal, each watched on a thread of its own.

use std::io;
use std::sync::mpsc::Sender;
use std::thread;

use crossterm::event::{self, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEventKind};

use super::app::{Event, Key, Listing};

/// One reason to wake.
#[derive(Debug)]
pub(super) enum Wake {
    Event(Event),
    Listed(Listing),
    /// There is a new picture of the pipeline.
    Changed,
    /// A signal, by number.
    Signal(i32),
    /// The terminal is gone.
    HungUp,
}

/// Starts all watchers but that of the keys.
pub(super) fn watch(wake: &Sender<Wake>) -> io::Result<()> {
    watch_signals(wake.clone())?;
    watch_hang_up(wake.clone())
}

#[cfg(unix)]
fn watch_signals(wake: Sender<Wake>) -> io::Result<()> {
    use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH};
    // A change of size is watched for here as well: the terminal's library may miss one that comes with a key.
    let all = [SIGTERM, SIGINT, SIGQUIT, SIGHUP, SIGTSTP, SIGCONT, SIGWINCH];
    let mut signals = signal_hook::iterator::Signals::new(all)?;
    thread::Builder::new().name("signals".to_owned()).spawn(move || {
        for signal in signals.forever() {
            // While another program has the terminal, its keys mean that one.
            if matches!(signal, SIGINT | SIGQUIT) && super::terminal::is_lent() {
                continue;
            }
            if wake.send(Wake::Signal(signal)).is_err() {
                return;
            }
        }
    })?;
    Ok(())
}

#[cfg(not(unix))]
fn watch_signals(_: Sender<Wake>) -> io::Result<()> {
    Ok(())
}

/// Asks the kernel to say when the terminal hangs up, and nothing else: reading alone may never notice.
#[cfg(unix)]
fn watch_hang_up(wake: Sender<Wake>) -> io::Result<()> {
    use rustix::event::{PollFd, PollFlags, poll};
    use std::io::IsTerminal;
    use std::os::fd::AsFd;

    let watch = move |terminal: &dyn AsFd| loop {
        let mut watched = [PollFd::new(&terminal, PollFlags::empty())];
        match poll(&mut watched, None) {
            Err(rustix::io::Errno::INTR) => {}
            Err(_) => return,
            Ok(_) => {
                if watched[0].revents().intersects(PollFlags::HUP | PollFlags::ERR) {
                    let _ = wake.send(Wake::HungUp);
                }
                // Anything else (a system that cannot poll terminals) leaves it to SIGHUP.
                return;
            }
        }
    };
    let named = thread::Builder::new().name("hang-up".to_owned());
    if io::stdin().is_terminal() {
        named.spawn(move || watch(&io::stdin()))?;
    } else {
        let terminal = std::fs::File::open("/dev/tty")?;
        named.spawn(move || watch(&terminal))?;
    }
    Ok(())
}

#[cfg(not(unix))]
fn watch_hang_up(_: Sender<Wake>) -> io::Result<()> {
    Ok(())
}

pub(super) fn translate(event: event::Event) -> Option<Event> {
    match event {
        event::Event::Key(key) if key.kind != KeyEventKind::Release => key_of(key).map(Event::Key),
        event::Event::Paste(text) => Some(Event::Paste(text)),
        event::Event::Resize(w, h) => Some(Event::Resize(w, h)),
        event::Event::Mouse(mouse) => match mouse.kind {
            MouseEventKind::Down(MouseButton::Left) => Some(Event::Click(mouse.column, mouse.row)),
            MouseEventKind::Drag(MouseButton::Left) => Some(Event::Drag(mouse.column, mouse.row)),
            MouseEventKind::Up(MouseButton::Left) => Some(Event::Release),
            MouseEventKind::ScrollDown => Some(Event::Wheel(mouse.column, mouse.row, true)),
            MouseEventKind::ScrollUp => Some(Event::Wheel(mouse.column, mouse.row, false)),
            _ => None,
        },
        _ => None,
    }
}

fn key_of(key: KeyEvent) -> Option<Key> {
    let control = key.modifiers.contains(KeyModifiers::CONTROL);
    let shift = key.modifiers.contains(KeyModifiers::SHIFT);
    Some(match key.code {
        KeyCode::Char(c) if control => Key::Ctrl(c.to_ascii_lowercase()),
        KeyCode::Char(c) if key.modifiers.contains(KeyModifiers::ALT) => Key::Alt(c),
        KeyCode::Char(c) => Key::Char(c),
        KeyCode::Enter => Key::Enter,
        KeyCode::Esc => Key::Esc,
        KeyCode::Tab if key.modifiers.contains(KeyModifiers::SHIFT) => Key::BackTab,
        KeyCode::Tab => Key::Tab,
        KeyCode::BackTab => Key::BackTab,
        KeyCode::Backspace => Key::Backspace,
        KeyCode::Delete => Key::Delete,
        KeyCode::Up if shift => Key::ShiftUp,
        KeyCode::Down if shift => Key::ShiftDown,
        KeyCode::Left if shift && !control => Key::ShiftLeft,
        KeyCode::Right if shift && !control => Key::ShiftRight,
        KeyCode::Home if shift => Key::ShiftHome,
        KeyCode::End if shift => Key::ShiftEnd,
        KeyCode::Up => Key::Up,
        KeyCode::Down => Key::Down,
        KeyCode::Left if control => Key::CtrlLeft,
        KeyCode::Right if control => Key::CtrlRight,
        KeyCode::Left => Key::Left,
        KeyCode::Right => Key::Right,
        KeyCode::PageUp => Key::PageUp,
        KeyCode::PageDown => Key::PageDown,
        KeyCode::Home => Key::Home,
        KeyCode::End => Key::End,
        _ => return None,
    })
}
