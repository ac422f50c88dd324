//! The thread that a pipeline runs on while a front end watches, and the handle to it.

use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use super::Command;
use super::impatience::{Impatience, Taken};
use super::past::Past;
use super::runner::Runner;
use super::view::Snapshot;
use crate::machine::{Hurry, Waker};

/// Stack of the machine's thread: comparing and printing recurse a bounded number of levels.
pub(super) const STACK: usize = 64 << 20;

/// How long a pipeline may take to close before its thread is left behind: one that is in the middle of what cannot be left (a
/// computation that is one step, a disk that does not answer) does not keep the process.
const LEAVE: Duration = Duration::from_secs(3);

/// What the thread is told.
pub(super) enum Inbound {
    Command(Command),
    Wake,
}

/// What is there to be looked at: the newest picture, and those before it.
pub(super) type Published = Arc<Mutex<(Arc<Snapshot>, Past)>>;

/// A pipeline on a thread of its own. Dropping it closes the pipeline and ends the thread, or leaves it behind after some seconds.
pub struct Debugger {
    inbound: Sender<Inbound>,
    impatience: Impatience,
    published: Published,
    thread: Option<JoinHandle<()>>,
    ended: Receiver<()>,
}

impl Debugger {
    /// Starts the thread, with no program. `on_change` is called from it after each new snapshot, and must not block.
    ///
    /// # Errors
    /// When the system has no thread to give.
    pub fn launch(on_change: Box<dyn Fn() + Send + Sync>) -> std::io::Result<Self> {
        let (inbound, received) = channel();
        let published = Published::default();
        let (shared, wake) = (Arc::clone(&published), inbound.clone());
        let (hurry, taken) = (Hurry::default(), Taken::default());
        let impatience = Impatience::launch(taken.clone(), hurry.clone())?;
        let (ends, ended) = channel();
        let thread = std::thread::Builder::new().name("machine".to_owned()).stack_size(STACK).spawn(move || {
            let waker = Waker::new(move || {
                // Nobody is there to be woken once the thread is ending.
                let _ = wake.send(Inbound::Wake);
            })
            .hurried_by(hurry);
            Runner::new(received, waker, shared, on_change, Box::new(Instant::now)).telling(taken).run();
            drop(ends);
        })?;
        Ok(Self { inbound, impatience, published, thread: Some(thread), ended })
    }

    /// Sends a command. It is carried out as soon as the machine is between two steps.
    pub fn send(&self, command: Command) {
        // A thread that has ended needs no commands.
        let _ = self.inbound.send(Inbound::Command(command));
        self.impatience.told();
    }

    /// The newest snapshot.
    pub fn latest(&self) -> Arc<Snapshot> {
        Arc::clone(&self.published.lock().unwrap_or_else(PoisonError::into_inner).0)
    }

    /// The newest snapshot, and the recorded ones up to it.
    pub fn recorded(&self) -> (Arc<Snapshot>, Past) {
        self.published.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Drop for Debugger {
    fn drop(&mut self) {
        self.send(Command::Quit);
        // Nothing is sent: it ends when the thread does.
        let stays = matches!(self.ended.recv_timeout(LEAVE), Err(RecvTimeoutError::Timeout));
        if let Some(thread) = self.thread.take().filter(|_| !stays) {
            // A panic in there was reported by its hook.
            let _ = thread.join();
        }
    }
}
