//! The loop: wait, update, do what the update asks, draw.

use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::{Duration, Instant};

use super::app::{App, Effect, Event, Listing, Manner, Then};
use super::inputs::{self, Wake};
use super::keyboard::Keyboard;
use super::terminal::Screen;
use super::view::{self, Theme};
use super::{Error, Exit, Options, Running};
use super::{clipboard, external};
use crate::catalog;
use crate::debugger::Command;
use crate::pipeline::{Document, DocumentError};

/// The least time between two frames that nobody pressed a key for.
const FRAME: Duration = Duration::from_millis(16);
/// Entries of a directory that completion looks at.
const ENTRIES: usize = 5_000;

/// Shows `document` and the pipeline that `launch` starts, until the user leaves.
///
/// `launch` gets what it is to call when there is a new picture; the call returns at once. The pipeline gets the document's
/// text as its first command. When this returns, by whatever way, the terminal is as it was.
///
/// # Errors
///
/// When standard output is not a terminal, the terminal fails, or `launch` does.
pub fn run<R: Running>(
    document: Document,
    launch: impl FnOnce(Box<dyn Fn() + Send + Sync>) -> io::Result<R>,
    options: Options,
) -> Result<Exit, Error> {
    // What is piped in brings no keys: those come from the process's own terminal, where it has one.
    if cfg!(unix) && !io::stdin().is_terminal() && std::fs::File::open("/dev/tty").is_err() {
        return Err(Error::NotATerminal);
    }
    let (wake, woken) = mpsc::channel();
    let said = wake.clone();
    let screen = Screen::take(move |text| drop(said.send(Wake::Event(Event::Said(text)))))?;
    let changed = wake.clone();
    let running = launch(Box::new(move || drop(changed.send(Wake::Changed)))).map_err(Error::Launch)?;
    inputs::watch(&wake)?;
    let keyboard = Keyboard::start(&wake)?;
    let size = crossterm::terminal::size()?;
    let manner = Manner { ascii: options.ascii, welcome: options.welcome, log: options.log };
    let app = App::new(document, catalog::stages().collect(), manner, size);
    running.send(app.load());
    if options.start_running {
        running.send(Command::Run);
    }
    let theme = Theme::new(options.colour, options.ascii);
    Session { app, running, screen, keyboard, theme, wake, began: Instant::now(), exit: None }.run(&woken)
}

struct Session<R> {
    app: App,
    running: R,
    screen: Screen,
    keyboard: Keyboard,
    theme: Theme,
    wake: Sender<Wake>,
    began: Instant,
    exit: Option<Exit>,
}

impl<R: Running> Session<R> {
    fn run(mut self, woken: &Receiver<Wake>) -> Result<Exit, Error> {
        self.draw()?;
        let mut drawn = Instant::now();
        let mut due = None;
        loop {
            let next = match due {
                None => woken.recv().map_err(|_| RecvTimeoutError::Disconnected),
                Some(due) => woken.recv_timeout(Instant::saturating_duration_since(&due, Instant::now())),
            };
            let mut urgent = false;
            match next {
                Ok(first) => {
                    urgent |= self.take(first)?;
                    while let Ok(more) = woken.try_recv() {
                        urgent |= self.take(more)?;
                    }
                }
                Err(RecvTimeoutError::Timeout) => urgent = true,
                Err(RecvTimeoutError::Disconnected) => self.exit = Some(Exit::HungUp),
            }
            if let Some(exit) = self.exit {
                if exit != Exit::Quit {
                    self.running.send(Command::Quit);
                }
                return Ok(exit);
            }
            if urgent || drawn.elapsed() >= FRAME {
                self.draw()?;
                drawn = Instant::now();
                due = None;
            } else {
                due = Some(drawn + FRAME);
            }
        }
    }

    /// Takes in one reason to wake; `true` when the screen should follow at once.
    fn take(&mut self, wake: Wake) -> Result<bool, Error> {
        match wake {
            Wake::Event(event) => {
                self.update(event)?;
                return Ok(true);
            }
            Wake::Listed(listing) => self.update(Event::Listed(listing))?,
            Wake::Changed => {
                let (latest, past) = self.running.recorded();
                if latest.revision != self.app.travel.present.revision {
                    self.update(Event::Past(past))?;
                    self.update(Event::Picture(latest, self.began.elapsed()))?;
                }
            }
            Wake::HungUp => self.exit = Some(Exit::HungUp),
            Wake::Signal(signal) => {
                self.signal(signal)?;
                return Ok(true);
            }
        }
        Ok(false)
    }

    #[cfg(unix)]
    fn signal(&mut self, signal: i32) -> Result<(), Error> {
        match signal {
            signal_hook::consts::SIGTSTP => self.screen.suspend(),
            signal_hook::consts::SIGWINCH => {
                let (columns, rows) = crossterm::terminal::size()?;
                self.update(Event::Resize(columns, rows))
            }
            signal_hook::consts::SIGCONT => {
                self.screen.enter()?;
                self.app.size = crossterm::terminal::size()?;
                self.draw()
            }
            _ => {
                self.exit = Some(Exit::Signal(signal));
                Ok(())
            }
        }
    }

    #[cfg(not(unix))]
    fn signal(&mut self, signal: i32) -> Result<(), Error> {
        self.exit = Some(Exit::Signal(signal));
        Ok(())
    }

    fn update(&mut self, event: Event) -> Result<(), Error> {
        let mut effects = self.app.update(event);
        while !effects.is_empty() {
            let now = std::mem::take(&mut effects);
            for effect in now {
                if let Some(answer) = self.perform(effect)? {
                    effects.extend(self.app.update(answer));
                }
            }
        }
        Ok(())
    }

    fn perform(&mut self, effect: Effect) -> Result<Option<Event>, Error> {
        match effect {
            Effect::Send(command) => self.running.send(command),
            Effect::Quit => self.exit = Some(Exit::Quit),
            Effect::Suspend => {
                self.screen.suspend()?;
                self.app.size = crossterm::terminal::size()?;
            }
            Effect::Copy(text) => match clipboard::sequence(&text) {
                Some(sequence) => self.screen.send(&sequence)?,
                None => {
                    return Ok(Some(Event::Said(
                        "too long for the terminal's clipboard; copied here alone".to_owned(),
                    )));
                }
            },
            Effect::EditOutside(text) => {
                self.keyboard.pause();
                let edited = self.screen.lend(|| external::edit(&text));
                self.keyboard.resume();
                self.app.size = crossterm::terminal::size()?;
                return Ok(Some(Event::Edited(edited?)));
            }
            Effect::Save { path, then } => {
                let document = &mut self.app.document;
                let saved = match path {
                    Some(path) => document.save_as(&path),
                    None => document.save(),
                };
                return Ok(Some(saved_event(saved, then)));
            }
            Effect::Replace { path, then } => {
                let saved = self.app.document.save_as_anyway(&path);
                return Ok(Some(saved_event(saved, then)));
            }
            Effect::Open(path) => {
                let opened = Document::open(&path).map(Box::new).map_err(|error| error.to_string());
                return Ok(Some(Event::Opened(opened)));
            }
            Effect::List(directory) => {
                let wake = self.wake.clone();
                let list = move || drop(wake.send(Wake::Listed(list(&directory))));
                thread::Builder::new().name("directory".to_owned()).spawn(list)?;
            }
        }
        Ok(None)
    }

    fn draw(&mut self) -> Result<(), Error> {
        let (app, theme) = (&self.app, &self.theme);
        self.screen.draw(|frame| view::draw(app, theme, frame))
    }
}

fn saved_event(saved: Result<(), DocumentError>, then: Then) -> Event {
    match saved {
        Err(DocumentError::Exists(path)) => Event::Taken { path, changed: false, then },
        Err(DocumentError::ChangedOnDisk(path)) => Event::Taken { path, changed: true, then },
        saved => Event::Saved { result: saved.map_err(|error| error.to_string()), then },
    }
}

fn list(directory: &Path) -> Listing {
    let shown = super::app::expand(&directory.to_string_lossy());
    let mut entries: Vec<String> = std::fs::read_dir(shown)
        .into_iter()
        .flatten()
        .flatten()
        .take(ENTRIES)
        .filter_map(|entry| {
            let name = entry.file_name().into_string().ok()?;
            let is_directory = std::fs::metadata(entry.path()).is_ok_and(|meta| meta.is_dir());
            Some(if is_directory { format!("{name}/") } else { name })
        })
        .collect();
    entries.sort();
    Listing { directory: PathBuf::from(directory), entries }
}
