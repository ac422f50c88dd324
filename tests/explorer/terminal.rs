//! A terminal with the explorer in it: what is on screen, what keys do, and every byte that was written.

use std::fs::File;
use std::io::{Read, Write};
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, SlavePty, native_pty_system};
use rustix::process::{Pid, Signal, kill_process};
use rustix::termios::{InputModes, LocalModes, OutputModes, tcgetattr};

/// Long enough that only a hang reaches it.
pub(crate) const PATIENCE: Duration = Duration::from_secs(60);

/// What the terminal's driver does with what is typed and written.
pub(crate) type Modes = (InputModes, OutputModes, LocalModes);

struct Shown {
    parser: vt100::Parser,
    raw: Vec<u8>,
    /// How much of `raw` the parser has seen.
    drawn: usize,
    closed: bool,
    /// Nobody looks any more.
    leaving: bool,
}

/// What the program writes around a frame, so that a terminal shows it in one go.
const FRAME: [&[u8]; 2] = [b"\x1b[?2026h", b"\x1b[?2026l"];

impl Shown {
    /// Shows what has come, up to a frame that is not whole.
    fn draw_whole_frames(&mut self) {
        let new = &self.raw[self.drawn..];
        let last = |marker: &[u8]| new.windows(marker.len()).rposition(|bytes| bytes == marker);
        let begun = last(FRAME[0]).filter(|begin| last(FRAME[1]).is_none_or(|end| end < *begin));
        let cut = (1..FRAME[0].len()).rev().find(|&n| new.ends_with(&FRAME[0][..n])).map(|n| new.len() - n);
        let whole = begun.or(cut).unwrap_or(new.len());
        self.parser.process(&new[..whole]);
        self.drawn += whole;
    }
}

/// The explorer in a terminal.
pub(crate) struct Terminal {
    master: Option<Box<dyn MasterPty + Send>>,
    slave: Option<Box<dyn SlavePty + Send>>,
    writer: Option<Box<dyn Write + Send>>,
    child: Box<dyn Child + Send + Sync>,
    shown: Arc<(Mutex<Shown>, Condvar)>,
    name: PathBuf,
    before: Modes,
}

impl Terminal {
    /// Starts the program in a folder, with these arguments, on a screen of that many columns and rows.
    pub(crate) fn start(folder: &Path, arguments: &[&str], size: (u16, u16)) -> Self {
        Self::start_at_home(None, folder, arguments, size)
    }

    /// The same with the standard input fed by a shell's command, as in `command | drip`: keys come from the terminal.
    pub(crate) fn start_fed(folder: &Path, command: &str, size: (u16, u16)) -> Self {
        let mut shell = CommandBuilder::new("sh");
        shell.args(["-c", &format!("{command} | exec \"$0\""), env!("CARGO_BIN_EXE_drip")]);
        Self::launch(shell, None, folder, size)
    }

    /// The same with a home, in which settings are and things are remembered; without one nothing is.
    pub(crate) fn start_at_home(home: Option<&Path>, folder: &Path, arguments: &[&str], size: (u16, u16)) -> Self {
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_drip"));
        command.args(arguments);
        Self::launch(command, home, folder, size)
    }

    fn launch(mut command: CommandBuilder, home: Option<&Path>, folder: &Path, (columns, rows): (u16, u16)) -> Self {
        let pair = native_pty_system().openpty(size(columns, rows)).unwrap();
        let name = pair.master.tty_name().unwrap();
        let before = modes(&name);
        command.cwd(folder);
        command.env("TERM", "xterm-256color");
        for name in ["NO_COLOR", "HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "VISUAL"] {
            command.env_remove(name);
        }
        if let Some(home) = home {
            command.env("HOME", home);
            command.env("EDITOR", home.join("editor"));
        }
        let child = pair.slave.spawn_command(command).unwrap();
        let mut reader = pair.master.try_clone_reader().unwrap();
        let parser = vt100::Parser::new(cells(rows), cells(columns), 0);
        let shown = Arc::new((
            Mutex::new(Shown { parser, raw: Vec::new(), drawn: 0, closed: false, leaving: false }),
            Condvar::new(),
        ));
        let seen = Arc::clone(&shown);
        thread::spawn(move || {
            let mut buffer = [0; 4096];
            while let Ok(n @ 1..) = reader.read(&mut buffer) {
                let Ok(mut shown) = seen.0.lock() else { return };
                if shown.leaving {
                    return;
                }
                shown.raw.extend_from_slice(&buffer[..n]);
                shown.draw_whole_frames();
                seen.1.notify_all();
            }
            if let Ok(mut shown) = seen.0.lock() {
                shown.closed = true;
            }
            seen.1.notify_all();
        });
        let writer = pair.master.take_writer().unwrap();
        let (master, slave) = (Some(pair.master), Some(pair.slave));
        Self { master, slave, writer: Some(writer), child, shown, name, before }
    }

    /// Types.
    pub(crate) fn press(&mut self, keys: &str) {
        let writer = self.writer.as_mut().unwrap();
        writer.write_all(keys.as_bytes()).unwrap();
        writer.flush().unwrap();
    }

    /// Waits until the screen is as wanted; the screen, one line a row.
    pub(crate) fn until(&self, what: &str, wanted: impl Fn(&str) -> bool) -> String {
        let until = Instant::now() + PATIENCE;
        let mut shown = self.shown.0.lock().unwrap();
        loop {
            let screen = shown.parser.screen().contents();
            if wanted(&screen) {
                return screen;
            }
            let left = until.saturating_duration_since(Instant::now());
            assert!(!left.is_zero() && !shown.closed, "never saw {what} in\n{screen}");
            shown = self.shown.1.wait_timeout(shown, left).unwrap().0;
        }
    }

    /// Waits until the text is on screen.
    pub(crate) fn see(&self, text: &str) -> String {
        self.until(text, |screen| screen.contains(text))
    }

    /// Waits until the text is no longer on screen.
    pub(crate) fn see_gone(&self, text: &str) -> String {
        self.until(&format!("the end of {text}"), |screen| !screen.contains(text))
    }

    /// Changes the size of the screen.
    pub(crate) fn resize(&self, columns: u16, rows: u16) {
        self.shown.0.lock().unwrap().parser.screen_mut().set_size(cells(rows), cells(columns));
        self.master.as_ref().unwrap().resize(size(columns, rows)).unwrap();
    }

    /// Every byte written so far.
    pub(crate) fn raw(&self) -> Vec<u8> {
        self.shown.0.lock().unwrap().raw.clone()
    }

    pub(crate) fn signal(&self, signal: Signal) {
        kill_process(self.pid(), signal).unwrap();
    }

    pub(crate) fn pid(&self) -> Pid {
        Pid::from_raw(i32::try_from(self.child.process_id().unwrap()).unwrap()).unwrap()
    }

    /// Whether the terminal is set up as it was before the program.
    pub(crate) fn is_as_before(&self) -> bool {
        modes(&self.name) == self.before
    }

    /// Waits for the end: the exit status, once the terminal is as it was and its main screen is back.
    pub(crate) fn ends(mut self) -> u32 {
        let status = self.wait();
        assert!(self.is_as_before(), "the terminal is left raw");
        let until = Instant::now() + PATIENCE;
        let mut shown = self.shown.0.lock().unwrap();
        while shown.parser.screen().alternate_screen() || shown.parser.screen().hide_cursor() {
            let left = until.saturating_duration_since(Instant::now());
            assert!(!left.is_zero(), "the main screen is not back");
            shown = self.shown.1.wait_timeout(shown, left).unwrap().0;
        }
        drop(shown);
        status
    }

    /// Ends the program at once, which leaves it no time for anything.
    pub(crate) fn kill(mut self) {
        self.signal(Signal::KILL);
        self.wait();
    }

    /// Takes the terminal away, as a closed window does, and waits for the end of the program.
    pub(crate) fn hang_up(mut self) {
        self.writer = None;
        self.slave = None;
        self.master = None;
        // The reader has a handle of its own, which it lets go with the next byte: a change of size has one written.
        self.shown.0.lock().unwrap().leaving = true;
        self.signal(Signal::WINCH);
        self.wait();
    }

    /// Waits for the end of the program; its exit status.
    fn wait(&mut self) -> u32 {
        let until = Instant::now() + PATIENCE;
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status.exit_code();
            }
            assert!(Instant::now() < until, "the program still runs");
            thread::yield_now();
        }
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn size(columns: u16, rows: u16) -> PtySize {
    PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 }
}

fn modes(name: &Path) -> Modes {
    let termios = tcgetattr(File::open(name).unwrap()).unwrap();
    (termios.input_modes, termios.output_modes, termios.local_modes)
}

fn cells(n: u16) -> NonZero<u16> {
    NonZero::new(n).expect("a screen has at least one cell")
}
