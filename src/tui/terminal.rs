//! The terminal while the explorer has it, and giving it back on every way out.

use std::io::{self, BufWriter, IsTerminal, Stdout, Write};
use std::panic::{self, PanicHookInfo};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use crossterm::style::Print;
use crossterm::terminal::{
    BeginSynchronizedUpdate, EndSynchronizedUpdate, EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode,
    enable_raw_mode,
};
use crossterm::{cursor, execute};
use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;
use ratatui::layout::Rect;

use super::Error;

/// Clicks, the wheel, and motion while a button is down, with coordinates beyond 223; no other motion, which would wake the
/// process for nothing.
const MOUSE_ON: &str = "\x1b[?1000h\x1b[?1002h\x1b[?1006h";
const MOUSE_OFF: &str = "\x1b[?1006l\x1b[?1002l\x1b[?1000l";

/// Whether the terminal is in the explorer's state, for whoever has to give it back: guard, panic hook, suspension.
static TAKEN: AtomicBool = AtomicBool::new(false);

/// Whether another program has the terminal until the explorer takes it back.
static LENT: AtomicBool = AtomicBool::new(false);

/// Whether the mouse is the terminal's own.
static NO_MOUSE: AtomicBool = AtomicBool::new(false);

/// Whether another program has the terminal until the explorer takes it back.
pub(super) fn is_lent() -> bool {
    LENT.load(Ordering::SeqCst)
}

type Hook = dyn Fn(&PanicHookInfo<'_>) + Send + Sync;

/// The terminal, raw and on its alternate screen; given back when dropped.
pub(super) struct Screen {
    terminal: Terminal<CrosstermBackend<BufWriter<Stdout>>>,
    previous_hook: Arc<Hook>,
    /// The signal that continued the process after [`suspend`](Self::suspend) has yet to come.
    #[cfg(unix)]
    continued: bool,
}

impl Screen {
    /// Takes the terminal.
    ///
    /// A panic on this thread gives it back before its message is printed; the message of a panic on another thread goes
    /// to `elsewhere`, as the screen is still in use.
    ///
    /// # Errors
    ///
    /// When standard output is not a terminal, or does not do as it is told.
    pub(super) fn take(elsewhere: impl Fn(String) + Send + Sync + 'static) -> Result<Self, Error> {
        if !io::stdout().is_terminal() {
            return Err(Error::NotATerminal);
        }
        let previous_hook: Arc<Hook> = Arc::from(panic::take_hook());
        let own = thread::current().id();
        let previous = Arc::clone(&previous_hook);
        panic::set_hook(Box::new(move |info| {
            if thread::current().id() == own {
                give_back();
                previous(info);
            } else {
                let words = info.payload_as_str().unwrap_or("no words");
                elsewhere(format!("internal error: {words}"));
            }
        }));
        let backend = CrosstermBackend::new(BufWriter::with_capacity(1 << 16, io::stdout()));
        let mut screen = Self {
            terminal: Terminal::new(backend)?,
            previous_hook,
            #[cfg(unix)]
            continued: false,
        };
        screen.enter()?;
        Ok(screen)
    }

    /// Sets the terminal up, also after something else has used it.
    pub(super) fn enter(&mut self) -> Result<(), Error> {
        TAKEN.store(true, Ordering::SeqCst);
        // The shell may have set its own modes since: leave raw mode first, or it would count as still set.
        disable_raw_mode()?;
        enable_raw_mode()?;
        execute!(
            self.terminal.backend_mut(),
            EnterAlternateScreen,
            EnableBracketedPaste,
            Print(if NO_MOUSE.load(Ordering::SeqCst) { MOUSE_OFF } else { MOUSE_ON }),
            cursor::Hide
        )?;
        // `Terminal::clear` would ask the terminal where its cursor is, and wait for an answer that may never come.
        let size = self.terminal.size()?;
        self.terminal.resize(Rect::new(0, 0, size.width, size.height))?;
        Ok(())
    }

    /// Draws a frame in one go.
    pub(super) fn draw(&mut self, render: impl FnOnce(&mut ratatui::Frame<'_>)) -> Result<(), Error> {
        execute!(self.terminal.backend_mut(), BeginSynchronizedUpdate)?;
        self.terminal.draw(render)?;
        execute!(self.terminal.backend_mut(), EndSynchronizedUpdate)?;
        Ok(())
    }

    /// Lets another program have the terminal while `use_it` runs.
    pub(super) fn lend<T>(&mut self, use_it: impl FnOnce() -> T) -> Result<T, Error> {
        LENT.store(true, Ordering::SeqCst);
        give_back();
        let used = use_it();
        LENT.store(false, Ordering::SeqCst);
        self.enter()?;
        Ok(used)
    }

    /// Has the terminal use the mouse itself: to select text, say.
    pub(super) fn leave_the_mouse(&mut self) -> Result<(), Error> {
        NO_MOUSE.store(true, Ordering::SeqCst);
        self.send(MOUSE_OFF)
    }

    /// Sends a sequence that draws nothing.
    pub(super) fn send(&mut self, sequence: &str) -> Result<(), Error> {
        execute!(self.terminal.backend_mut(), Print(sequence))?;
        Ok(())
    }

    /// Gives the terminal back and stops the process until it is continued.
    pub(super) fn suspend(&mut self) -> Result<(), Error> {
        give_back();
        #[cfg(unix)]
        {
            signal_hook::low_level::emulate_default_handler(signal_hook::consts::SIGTSTP)?;
            self.continued = true;
        }
        self.enter()
    }

    /// After the signal that continues a process: sets the terminal up, unless [`suspend`](Self::suspend) has done so on going on.
    #[cfg(unix)]
    pub(super) fn go_on(&mut self) -> Result<(), Error> {
        if std::mem::take(&mut self.continued) { Ok(()) } else { self.enter() }
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        give_back();
        if !thread::panicking() {
            let previous = Arc::clone(&self.previous_hook);
            panic::set_hook(Box::new(move |info| previous(info)));
        }
    }
}

/// Puts everything back as it was found. Does nothing the second time; errors have nobody left to be told to.
fn give_back() {
    if !TAKEN.swap(false, Ordering::SeqCst) {
        return;
    }
    // The modes before the screen: whoever sees the shell's screen again types as the shell, or the program lent to, has it.
    let _ = disable_raw_mode();
    let mut out = io::stdout();
    let _ = execute!(
        out,
        EndSynchronizedUpdate,
        Print(MOUSE_OFF),
        DisableBracketedPaste,
        LeaveAlternateScreen,
        cursor::Show
    );
    let _ = out.flush();
}
