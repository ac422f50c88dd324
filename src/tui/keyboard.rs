//! The thread that reads keys, and letting another program have them for a while.

use std::io;
use std::sync::mpsc::Sender;
#[cfg(not(unix))]
use std::thread;

use crossterm::event;

use super::inputs::{Wake, translate};

#[cfg(unix)]
pub(super) use unix::Keyboard;

#[cfg(not(unix))]
pub(super) struct Keyboard;

#[cfg(not(unix))]
impl Keyboard {
    pub(super) fn start(wake: &Sender<Wake>) -> io::Result<Self> {
        let wake = wake.clone();
        thread::Builder::new().name("keys".to_owned()).spawn(move || read_all(&wake))?;
        Ok(Self)
    }

    pub(super) fn pause(&self) {}

    pub(super) fn resume(&self) {}
}

/// Reads until nobody listens any more, or the terminal is gone.
fn read_all(wake: &Sender<Wake>) {
    while read_one(wake).is_some() {}
}

/// Reads what comes next; `None` where that is the end.
fn read_one(wake: &Sender<Wake>) -> Option<()> {
    match event::read() {
        Ok(event) => translate(event).map_or(Some(()), |event| wake.send(Wake::Event(event)).ok()),
        Err(error) if error.kind() == io::ErrorKind::Interrupted => Some(()),
        Err(_) => {
            // Nobody is left to be told where this fails.
            let _ = wake.send(Wake::HungUp);
            None
        }
    }
}

#[cfg(unix)]
mod unix {
    use std::fs::File;
    use std::io::{self, IsTerminal, PipeReader, PipeWriter, Read, Write};
    use std::os::fd::AsFd;
    use std::sync::mpsc::{Receiver, Sender, channel};
    use std::thread;
    use std::time::Duration;

    use crossterm::event;
    use rustix::event::{PollFd, PollFlags, poll};

    use super::super::inputs::Wake;
    use super::{read_all, read_one};

    /// How long is waited for what belongs to a key that has come: for no time at all the library does not look.
    const A_MOMENT: Duration = Duration::from_millis(1);

    /// The keys, read on a thread of its own, which waits in the kernel until there is one.
    pub(in crate::tui) struct Keyboard {
        told: PipeWriter,
        resumed: Sender<()>,
        paused: Receiver<()>,
    }

    impl Keyboard {
        pub(in crate::tui) fn start(wake: &Sender<Wake>) -> io::Result<Self> {
            let (heard, told) = io::pipe()?;
            let (resumed, resume) = channel();
            let (pausing, paused) = channel();
            let wake = wake.clone();
            thread::Builder::new().name("keys".to_owned()).spawn(move || {
                if io::stdin().is_terminal() {
                    read(&io::stdin(), heard, &pausing, &resume, &wake);
                } else {
                    match File::open("/dev/tty") {
                        Ok(terminal) => read(&terminal, heard, &pausing, &resume, &wake),
                        Err(_) => read_all(&wake),
                    }
                }
            })?;
            Ok(Self { told, resumed, paused })
        }

        /// Returns once no key is read any more. Where the thread has ended there is nothing to wait for.
        pub(in crate::tui) fn pause(&self) {
            if (&self.told).write_all(b"p").is_ok() {
                let _ = self.paused.recv();
            }
        }

        /// Reads keys again.
        pub(in crate::tui) fn resume(&self) {
            let _ = self.resumed.send(());
        }
    }

    fn read(
        terminal: &dyn AsFd,
        mut heard: PipeReader,
        pausing: &Sender<()>,
        resume: &Receiver<()>,
        wake: &Sender<Wake>,
    ) {
        loop {
            let mut watched = [PollFd::new(&terminal, PollFlags::IN), PollFd::new(&heard, PollFlags::IN)];
            match poll(&mut watched, None) {
                Ok(_) => {}
                Err(rustix::io::Errno::INTR) => continue,
                Err(_) => return read_all(wake),
            }
            let (keys, order) = (watched[0].revents(), watched[1].revents());
            if keys.contains(PollFlags::NVAL) {
                // A system that cannot poll terminals.
                return read_all(wake);
            }
            if order.contains(PollFlags::IN) {
                let paused = heard.read(&mut [0]).is_ok() && pausing.send(()).is_ok();
                if !paused || resume.recv().is_err() {
                    return;
                }
                continue;
            }
            if order.contains(PollFlags::HUP) {
                return;
            }
            if keys.intersects(PollFlags::HUP | PollFlags::ERR) {
                let _ = wake.send(Wake::HungUp);
                return;
            }
            while event::poll(A_MOMENT).unwrap_or(false) {
                if read_one(wake).is_none() {
                    return;
                }
            }
        }
    }
}
