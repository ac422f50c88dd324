//! A reader that may keep one waiting (standard input, a pipe), read on a thread of its own behind a short queue.

use std::io::{self, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, TryRecvError, sync_channel};
use std::thread;

use super::blocks::{Block, BlockReader, Progress};
use super::watch::Wake;

/// How many blocks wait in the queue; with the one that the thread holds they are all that is read ahead.
const QUEUE: usize = 2;

/// What a live reader has to give now.
#[derive(Debug)]
pub enum Live {
    /// Nothing yet; the wake is called when that changes.
    Pending,
    /// Whole lines.
    Block(Block),
    /// The end of the input, now and ever after.
    End,
    /// The reader failed; what it gave before has been given out. The end comes next.
    Failed(io::Error),
}

/// Blocks of whole lines from a reader that may block.
///
/// The thread reads at most a few blocks ahead of what is asked for, however fast the input. It ends with the input; when this is
/// dropped before, with the read it is in (a read of standard input cannot be broken off), and what that read gives is lost.
#[derive(Debug)]
pub struct LiveReader {
    blocks: Receiver<io::Result<Block>>,
    shared: Arc<Shared>,
    ended: bool,
}

#[derive(Debug, Default)]
struct Shared {
    waiting: AtomicBool,
    read: AtomicU64,
}

impl LiveReader {
    /// Starts reading, with a cap on a line's length in bytes. `wake` is called once after each [`Live::Pending`].
    ///
    /// # Errors
    ///
    /// When no thread can be started.
    pub fn start(reader: impl Read + Send + 'static, line_cap: usize, wake: Wake) -> io::Result<LiveReader> {
        let (sender, blocks) = sync_channel(QUEUE);
        let shared = Arc::new(Shared::default());
        let ours = Arc::clone(&shared);
        thread::Builder::new().name("drip-input".into()).spawn(move || {
            pump(BlockReader::with_line_cap(reader, line_cap), &sender, &ours, &wake);
            // The end is seen by the channel being closed.
            drop(sender);
            call(&ours, &wake);
        })?;
        Ok(LiveReader { blocks, shared, ended: false })
    }

    /// What is there now; never waits.
    pub fn try_next(&mut self) -> Live {
        if self.ended {
            return Live::End;
        }
        let received = self.blocks.try_recv().or_else(|error| match error {
            TryRecvError::Empty => {
                // What comes between looking and saying so would be slept through: say so, then look again.
                self.shared.waiting.store(true, Ordering::SeqCst);
                self.blocks.try_recv()
            }
            TryRecvError::Disconnected => Err(error),
        });
        match received {
            Ok(Ok(block)) => Live::Block(block),
            Ok(Err(error)) => Live::Failed(error),
            Err(TryRecvError::Empty) => Live::Pending,
            Err(TryRecvError::Disconnected) => {
                self.ended = true;
                Live::End
            }
        }
    }

    /// Bytes read from the input so far, those included that wait in the queue.
    pub fn bytes_read(&self) -> u64 {
        self.shared.read.load(Ordering::Relaxed)
    }
}

fn pump<R: Read>(mut reader: BlockReader<R>, sender: &SyncSender<io::Result<Block>>, shared: &Shared, wake: &Wake) {
    loop {
        let progress = reader.read_on();
        shared.read.store(reader.bytes_read(), Ordering::Relaxed);
        let sent = match progress {
            Ok(Progress::Unfinished) => continue,
            Ok(Progress::End) => return,
            Ok(Progress::Block(block)) => sender.send(Ok(block)),
            Err(error) => {
                if let Some(block) = reader.take_unfinished()
                    && sender.send(Ok(block)).is_err()
                {
                    return;
                }
                let _ = sender.send(Err(error));
                return;
            }
        };
        if sent.is_err() {
            return;
        }
        call(shared, wake);
    }
}

fn call(shared: &Shared, wake: &Wake) {
    if shared.waiting.swap(false, Ordering::SeqCst) {
        wake();
    }
}
