//! The loop: wait, update, do what the update asks, draw.

use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::{Duration, Instant};

use super::app::{App, Confirm, Effect, Event, Grade, Listing, Manner, Overlay, Then, use_bindings};
use super::inputs::{self, Wake};
use super::keyboard::Keyboard;
use super::memory_file::Remembered;
use super::settings::{self, Settings};
use super::terminal::Screen;
use super::view::{self, Theme};
use super::{Colour, Error, Exit, Options, Running};
use super::{clipboard, external, folder, places};
use crate::catalog;
use crate::debugger::Command;
use crate::pipeline::{Document, DocumentError, Kind, kind_of, opening};

/// The least time between two frames that nobody pressed a key for.
const FRAME: Duration = Duration::from_millis(16);
/// The most that it is put off where drawing takes long: a terminal far away, a core that is shared.
const LONGEST: Duration = Duration::from_millis(250);
/// How much longer than a frame the pause after it is: drawing has at most a twentieth of a core.
const PAUSE: u32 = 19;
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
    let mut screen = Screen::take(move |text| drop(said.send(Wake::Event(Event::Said(Grade::Error, text)))))?;
    let changed = wake.clone();
    let running = launch(Box::new(move || drop(changed.send(Wake::Changed)))).map_err(Error::Launch)?;
    inputs::watch(&wake)?;
    let keyboard = Keyboard::start(&wake)?;
    let size = crossterm::terminal::size()?;
    let (settings, problems) = read_settings();
    let remembered = places::state().map(Remembered::in_directory);
    let first = remembered.as_ref().is_some_and(Remembered::is_new);
    let mut look = Look { colour: options.colour, ascii: options.ascii || settings.ascii };
    let usual = Theme::new(look.colour, look.ascii);
    let (theme, unknown) = match settings.theme.as_deref().map(|name| look.theme(name)) {
        None => (usual, None),
        Some(Ok(theme)) => (theme, None),
        Some(Err(problem)) => (usual, Some(problem)),
    };
    look.ascii = theme.ascii;
    if let Some(bindings) = settings.bindings {
        use_bindings(bindings);
    }
    let hints = !settings.no_hints;
    let manner = Manner {
        ascii: look.ascii,
        welcome: hints && (options.welcome || first),
        theme: theme.name.clone(),
        themes: view::themes().map(str::to_owned).collect(),
        hints: hints && first,
        log: options.log,
        menu: options.menu,
        lessons: options.lessons,
        lesson: options.lesson,
        learned: remembered.as_ref().map(Remembered::learned).unwrap_or_default(),
        recent: remembered.as_ref().map(Remembered::recent).unwrap_or_default(),
    };
    let mut app = App::new(document, catalog::stages().collect(), manner, size);
    running.send(app.load());
    if let Some(breaks) = app.breaks() {
        running.send(breaks);
    }
    if options.start_running {
        running.send(Command::Run);
    }
    if settings.no_mouse {
        screen.leave_the_mouse()?;
    }
    let mut session =
        Session { app, running, screen, keyboard, theme, look, remembered, wake, began: Instant::now(), exit: None };
    session.begin(problems.into_iter().chain(unknown).next())?;
    session.run(&woken)
}

/// The user's settings, and what is wrong with their file.
fn read_settings() -> (Settings, Vec<String>) {
    let file = places::settings().map(|directory| directory.join("settings.toml"));
    match file.and_then(|file| std::fs::read_to_string(file).ok()) {
        Some(text) => settings::read(&text),
        None => (Settings::default(), Vec::new()),
    }
}

/// What themes are made for.
#[derive(Clone, Copy, Debug)]
struct Look {
    colour: Colour,
    ascii: bool,
}

impl Look {
    /// The theme of that name: built in, or a file of the user's.
    fn theme(self, name: &str) -> Result<Theme, String> {
        let file = |name: &str| {
            let plain = name.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'));
            let path = places::settings().filter(|_| plain)?.join("themes").join(format!("{name}.toml"));
            std::fs::read_to_string(path).ok()
        };
        Theme::named(name, self.colour, self.ascii, file)
    }
}

/// When a frame was drawn.
#[derive(Clone, Copy, Debug)]
struct Drawn {
    begun: Instant,
    took: Duration,
}

impl Drawn {
    fn now() -> Self {
        Self { begun: Instant::now(), took: Duration::ZERO }
    }

    fn done(&mut self) {
        self.took = self.begun.elapsed();
    }

    /// When the next may be drawn for which nobody pressed a key.
    fn next(&self) -> Instant {
        self.begun + self.took + (PAUSE * self.took).clamp(FRAME, LONGEST)
    }
}

struct Session<R> {
    app: App,
    running: R,
    screen: Screen,
    keyboard: Keyboard,
    theme: Theme,
    look: Look,
    remembered: Option<Remembered>,
    wake: Sender<Wake>,
    began: Instant,
    exit: Option<Exit>,
}

impl<R: Running> Session<R> {
    /// Remembers this start; says what is wrong with the settings, and offers what another explorer has left unsaved.
    fn begin(&mut self, problem: Option<String>) -> Result<(), Error> {
        if let Some(problem) = problem {
            self.update(Event::Said(Grade::Error, format!("settings.toml: {problem}")))?;
        }
        let Some(remembered) = &self.remembered else { return Ok(()) };
        // Where nothing can be kept, nothing is: the explorer works without.
        let _ = remembered.begin();
        if let Some(path) = self.app.document.path() {
            let _ = remembered.note(path);
        }
        // Who opens something else is not to be asked about another document first.
        let opened = if self.app.manner.menu { None } else { Some(self.app.document.path().unwrap_or(Path::new(""))) };
        if let Some(lost) = remembered.recover(opened) {
            self.update(Event::Recovered(lost))?;
        } else if remembered.has_left() {
            let words = "changes that were not saved when drip ended are kept: start drip without a file to see them";
            self.update(Event::Said(Grade::Info, words.to_owned()))?;
        }
        Ok(())
    }

    fn run(mut self, woken: &Receiver<Wake>) -> Result<Exit, Error> {
        let mut drawn = Drawn::now();
        self.draw()?;
        drawn.done();
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
                } else if let Some(remembered) = self.remembered.as_ref().filter(|_| !self.offers_lost()) {
                    remembered.forget();
                }
                return Ok(exit);
            }
            if urgent || Instant::now() >= drawn.next() {
                drawn = Drawn::now();
                self.draw()?;
                drawn.done();
                due = None;
            } else {
                due = Some(drawn.next());
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
                let before = &self.app.travel.present;
                if latest.revision != before.revision {
                    // That it runs, waits or has ended is shown at once; how far it has come, when it is time.
                    let turned = std::mem::discriminant(&latest.run) != std::mem::discriminant(&before.run);
                    self.update(Event::Past(past))?;
                    self.update(Event::Picture(latest, self.began.elapsed()))?;
                    return Ok(turned);
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
                self.screen.go_on()?;
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
            Effect::Remember(path) => {
                if let Some(Err(error)) = self.remembered.as_ref().map(|remembered| remembered.note(&path)) {
                    return Ok(Some(Event::Said(Grade::Error, format!("recent files are not kept: {error}"))));
                }
            }
            Effect::Learned(name) => {
                if let Some(Err(error)) = self.remembered.as_ref().map(|remembered| remembered.note_lesson(name)) {
                    return Ok(Some(Event::Said(Grade::Error, format!("lessons taken are not kept: {error}"))));
                }
            }
            Effect::Keep(lost) => {
                let kept = match (&self.remembered, lost) {
                    (Some(remembered), Some(lost)) => remembered.keep(&lost),
                    (Some(remembered), None) => {
                        remembered.forget();
                        Ok(())
                    }
                    (None, _) => Ok(()),
                };
                if let Err(error) = kept {
                    return Ok(Some(Event::Said(
                        Grade::Error,
                        format!("unsaved changes are not kept from a crash: {error}"),
                    )));
                }
            }
            Effect::Copy(text) => match clipboard::sequence(&text) {
                Some(sequence) => self.screen.send(&sequence)?,
                None => {
                    return Ok(Some(Event::Said(
                        Grade::Error,
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
            Effect::WriteScript { path, text, replace } => {
                let mut script = Document::from_text(text);
                let written = if replace { script.save_as_anyway(&path) } else { script.save_as(&path) };
                return Ok(Some(match written {
                    Err(DocumentError::Exists(path)) => Event::ScriptTaken { path, text: script.text().to_owned() },
                    written => Event::ScriptWritten { path, result: written.map_err(|error| error.to_string()) },
                }));
            }
            Effect::Open(path) => {
                return Ok(Some(Event::Opened(self.open(&path).map(Box::new).map_err(|error| error.to_string()))));
            }
            Effect::Look(directory) => {
                let wake = self.wake.clone();
                let look = move || drop(wake.send(Wake::Event(Event::Looked(folder::look(&directory)))));
                thread::Builder::new().name("directory".to_owned()).spawn(look)?;
            }
            Effect::List(directory) => {
                let wake = self.wake.clone();
                let list = move || drop(wake.send(Wake::Listed(list(&directory))));
                thread::Builder::new().name("directory".to_owned()).spawn(list)?;
            }
        }
        Ok(None)
    }

    /// Opens a pipeline, or data with the reader that fits it.
    fn open(&self, path: &Path) -> Result<Document, DocumentError> {
        match kind_of(path) {
            Kind::Program => Document::open(path).map(|document| document.checked_as(&self.app.document)),
            _ if !path.exists() => Document::open(path),
            _ => Ok(Document::from_text(opening(path).0).checked_as(&self.app.document)),
        }
    }

    /// Whether what another explorer has left is still to be decided on.
    fn offers_lost(&self) -> bool {
        matches!(&self.app.overlay, Some(Overlay::Confirm(Confirm::Recover(_))))
    }

    fn draw(&mut self) -> Result<(), Error> {
        if self.app.manner.theme != self.theme.name
            && let Ok(theme) = self.look.theme(&self.app.manner.theme)
        {
            self.theme = theme;
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frame_that_takes_long_is_followed_by_a_longer_pause_and_none_is_put_off_for_good() {
        let begun = Instant::now();
        let pause = |milliseconds: u64| {
            let took = Duration::from_millis(milliseconds);
            Drawn { begun, took }.next() - begun - took
        };
        assert_eq!(pause(0), FRAME);
        assert_eq!(pause(2), Duration::from_millis(38));
        assert_eq!(pause(60), LONGEST);
    }
}
