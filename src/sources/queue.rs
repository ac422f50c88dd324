//! What a thread of its own brings, behind a short queue: the machine never waits for it, and is woken when there is something.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, TryRecvError, sync_channel};
use std::thread;

use super::watch::Wake;

/// What a look came to.
#[derive(Debug)]
pub(super) enum Came<T> {
    /// Something.
    Something(T),
    /// Nothing yet; the wake is called when that changes.
    Nothing,
    /// The thread has ended, and everything it brought was taken.
    End,
}

/// The end of the queue at which the machine looks. Once it is dropped the thread finds nobody to give to.
#[derive(Debug)]
pub(super) struct Queue<T> {
    receiver: Receiver<T>,
    waiting: Arc<AtomicBool>,
}

/// The end of the queue at which the thread gives.
pub(super) struct Giver<T> {
    sender: SyncSender<T>,
    waiting: Arc<AtomicBool>,
    wake: Wake,
}

impl<T: Send + 'static> Queue<T> {
    /// Starts a thread that gives, with room for `room` that nobody has taken yet. `wake` is called once after each look
    /// that found nothing.
    ///
    /// # Errors
    /// When no thread can be started.
    pub(super) fn start(
        name: &str,
        room: usize,
        wake: Wake,
        work: impl FnOnce(&Giver<T>) + Send + 'static,
    ) -> io::Result<Self> {
        let (sender, receiver) = sync_channel(room);
        let waiting = Arc::new(AtomicBool::new(false));
        let giver = Giver { sender, waiting: Arc::clone(&waiting), wake };
        thread::Builder::new().name(name.to_owned()).spawn(move || {
            work(&giver);
            let Giver { sender, waiting, wake } = giver;
            // The end is seen by the queue being closed.
            drop(sender);
            call(&waiting, &wake);
        })?;
        Ok(Self { receiver, waiting })
    }

    /// What is there now; never waits.
    pub(super) fn take(&self) -> Came<T> {
        let received = self.receiver.try_recv().or_else(|error| match error {
            TryRecvError::Empty => {
                // What comes between looking and saying so would be slept through: say so, then look again.
                self.waiting.store(true, Ordering::SeqCst);
                self.receiver.try_recv()
            }
            TryRecvError::Disconnected => Err(error),
        });
        match received {
            Ok(something) => Came::Something(something),
            Err(TryRecvError::Empty) => Came::Nothing,
            Err(TryRecvError::Disconnected) => Came::End,
        }
    }
}

impl<T> Giver<T> {
    /// Gives, once there is room; false where nobody is left to take it.
    pub(super) fn give(&self, something: T) -> bool {
        let given = self.sender.send(something).is_ok();
        call(&self.waiting, &self.wake);
        given
    }
}

fn call(waiting: &AtomicBool, wake: &Wake) {
    if waiting.swap(false, Ordering::SeqCst) {
        wake();
    }
}
