//! The terminal is as it was after every way out: quit, signal, panic, suspension, and the loss of the terminal itself.
//!
//! The explorer runs in a child: this very test binary, told by an environment variable to be the explorer.
#![cfg(unix)]
#![cfg(test)]

use std::fs::File;
use std::io::{Read, Write};
use std::path::PathBuf;
use std::sync::mpsc::{self, Receiver};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use drip::debugger::{Command, RunState, Snapshot};
use drip::pipeline::Document;
use drip::tui::{self, Exit, Options, Running};
use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, SlavePty, native_pty_system};
use rustix::process::{Pid, Signal, WaitOptions, kill_process, waitpid};
use rustix::termios::{InputModes, LocalModes, OutputModes, tcgetattr};

const ROLE: &str = "DRIP_TEST_EXPLORER";
/// Long enough that only a hang reaches it.
const PATIENCE: Duration = Duration::from_secs(20);

/// A pipeline that does nothing, and panics when it is restarted.
struct Still(Mutex<Snapshot>, Box<dyn Fn() + Send + Sync>);

impl Running for Still {
    fn send(&self, command: Command) {
        assert!(command != Command::Restart, "restarted on purpose");
        let mut picture = self.0.lock().expect("no thread panics while it holds this");
        picture.revision += 1;
        picture.run = RunState::Paused;
        if let Command::Load { revision, .. } | Command::Open { revision, .. } = command {
            picture.document = revision;
        }
        drop(picture);
        (self.1)();
    }

    fn latest(&self) -> Arc<Snapshot> {
        Arc::new(self.0.lock().expect("no thread panics while it holds this").clone())
    }
}

#[test]
fn the_explorer_itself() {
    if std::env::var_os(ROLE).is_none() {
        return;
    }
    let document = Document::from_text("[1, 2, 3]");
    let ended = tui::run(document, |changed| Ok(Still(Mutex::default(), changed)), Options::default());
    let status = match ended {
        Ok(Exit::Quit) => 40,
        Ok(Exit::Signal(signal)) => 50 + signal,
        Ok(Exit::HungUp) => 90,
        Err(_) => 91,
    };
    std::process::exit(status);
}

type Modes = (InputModes, OutputModes, LocalModes);

struct Explorer {
    master: Option<Box<dyn MasterPty + Send>>,
    slave: Option<Box<dyn SlavePty + Send>>,
    writer: Option<Box<dyn Write + Send>>,
    child: Box<dyn Child + Send + Sync>,
    output: Receiver<Vec<u8>>,
    seen: Vec<u8>,
    name: PathBuf,
    before: Modes,
}

impl Explorer {
    fn start() -> Self {
        let size = PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        let name = pair.master.tty_name().unwrap();
        let before = modes(&name);
        let mut command = CommandBuilder::new(std::env::current_exe().unwrap());
        command.args(["--exact", "the_explorer_itself", "--nocapture", "--test-threads=1"]);
        command.env(ROLE, "1");
        command.env("TERM", "xterm-256color");
        for name in ["HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"] {
            command.env_remove(name);
        }
        let child = pair.slave.spawn_command(command).unwrap();
        let mut reader = pair.master.try_clone_reader().unwrap();
        let (sender, output) = mpsc::channel();
        thread::spawn(move || {
            let mut buffer = [0; 4096];
            while let Ok(n @ 1..) = reader.read(&mut buffer) {
                if sender.send(buffer[..n].to_vec()).is_err() {
                    return;
                }
            }
        });
        let writer = pair.master.take_writer().unwrap();
        let mut explorer = Self {
            master: Some(pair.master),
            slave: Some(pair.slave),
            writer: Some(writer),
            child,
            output,
            seen: Vec::new(),
            name,
            before,
        };
        explorer.wait_for("help");
        assert_ne!(modes(&explorer.name), explorer.before, "the explorer has its terminal in raw mode");
        explorer
    }

    /// Reads until the text has appeared since the last wait, and answers what has come since.
    fn wait_for(&mut self, text: &str) -> Vec<u8> {
        let until = Instant::now() + PATIENCE;
        loop {
            // A single word comes in one piece; between words the cursor may jump instead of writing a space.
            let raw = self.seen.windows(text.len()).position(|bytes| bytes == text.as_bytes());
            if let Some(at) = raw {
                return self.seen.drain(..at + text.len()).collect();
            }
            let plain = without_sequences(&self.seen);
            if plain.contains(text) {
                return std::mem::take(&mut self.seen);
            }
            match self.output.recv_timeout(until.saturating_duration_since(Instant::now())) {
                Ok(bytes) => self.seen.extend(bytes),
                Err(_) => panic!("never saw {text:?} in {plain:?}"),
            }
        }
    }

    fn press(&mut self, keys: &str) {
        let writer = self.writer.as_mut().unwrap();
        writer.write_all(keys.as_bytes()).unwrap();
        writer.flush().unwrap();
    }

    fn pid(&self) -> Pid {
        Pid::from_raw(i32::try_from(self.child.process_id().unwrap()).unwrap()).unwrap()
    }

    fn ends_with(mut self, status: u32) {
        self.wait_for("\x1b[?1049l");
        assert_eq!(self.child.wait().unwrap().exit_code(), status);
        assert_eq!(modes(&self.name), self.before);
        drop((self.master, self.slave));
    }
}

fn modes(name: &PathBuf) -> Modes {
    let termios = tcgetattr(File::open(name).unwrap()).unwrap();
    (termios.input_modes, termios.output_modes, termios.local_modes)
}

/// The text without its escape sequences.
fn without_sequences(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    let mut plain = String::new();
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        if c != '\x1b' {
            plain.push(c);
        } else if chars.next() == Some('[') {
            let _ = chars.find(|c| ('@'..='~').contains(c));
        }
    }
    plain
}

#[test]
fn quitting_gives_the_terminal_back() {
    let mut explorer = Explorer::start();
    explorer.press("q");
    explorer.ends_with(40);
}

#[test]
fn a_signal_gives_the_terminal_back() {
    for (signal, number) in [(Signal::TERM, 15), (Signal::INT, 2), (Signal::HUP, 1)] {
        let explorer = Explorer::start();
        kill_process(explorer.pid(), signal).unwrap();
        explorer.ends_with(50 + number);
    }
}

#[test]
fn a_panic_gives_the_terminal_back_before_it_is_told() {
    let mut explorer = Explorer::start();
    explorer.press("R");
    explorer.wait_for("\x1b[?1049l");
    explorer.wait_for("restarted on purpose");
    assert!(!explorer.child.wait().unwrap().success());
    assert_eq!(modes(&explorer.name), explorer.before);
}

#[test]
fn suspending_gives_the_terminal_back_until_continued() {
    let mut explorer = Explorer::start();
    explorer.press("\x1a");
    let (_, status) = waitpid(Some(explorer.pid()), WaitOptions::UNTRACED).unwrap().unwrap();
    assert!(status.stopped());
    assert_eq!(modes(&explorer.name), explorer.before);
    explorer.wait_for("\x1b[?1049l");
    kill_process(explorer.pid(), Signal::CONT).unwrap();
    explorer.wait_for("\x1b[?1049h");
    let mut since = explorer.wait_for("help");
    assert_ne!(modes(&explorer.name), explorer.before);
    explorer.press("m");
    since.extend(explorer.wait_for("computed"));
    let again = since.windows(8).any(|bytes| bytes == b"\x1b[?1049h");
    assert!(!again, "the terminal is taken once, and not given back in between");
    explorer.press("mq");
    explorer.ends_with(40);
}

#[test]
fn the_process_does_not_outlive_its_terminal() {
    let mut explorer = Explorer::start();
    explorer.writer = None;
    explorer.slave = None;
    explorer.master = None;
    let (ended, end) = mpsc::channel();
    let mut child = explorer.child;
    // The reader's copy of the master goes once the channel has nobody at its other end and a last byte comes.
    drop(explorer.output);
    let pid = child.process_id().unwrap();
    thread::spawn(move || drop(ended.send(child.wait())));
    let _ = kill_process(Pid::from_raw(i32::try_from(pid).unwrap()).unwrap(), Signal::WINCH);
    assert!(end.recv_timeout(PATIENCE).is_ok(), "the process still runs");
}
