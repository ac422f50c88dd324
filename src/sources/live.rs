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

#[cfg(test)]
mod tests {
    use std::sync::mpsc::{Sender, channel};
    use std::time::Duration;

    use super::*;
    use crate::sources::lines::DEFAULT_LINE_CAP;

    /// Far longer than anything takes; only a failure waits for it.
    const PATIENCE: Duration = Duration::from_secs(30);

    /// A reader that waits for what the test sends; its end is the sender's.
    struct Fed {
        pieces: Receiver<io::Result<Vec<u8>>>,
        reads: Arc<AtomicU64>,
    }

    impl Read for Fed {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            self.reads.fetch_add(1, Ordering::SeqCst);
            let Ok(piece) = self.pieces.recv() else { return Ok(0) };
            let piece = piece?;
            buffer[..piece.len()].copy_from_slice(&piece);
            Ok(piece.len())
        }
    }

    struct Bench {
        feed: Sender<io::Result<Vec<u8>>>,
        reads: Arc<AtomicU64>,
        live: LiveReader,
        wakes: Receiver<()>,
    }

    fn bench() -> Bench {
        let (feed, pieces) = channel();
        let (sender, wakes) = channel();
        let reads = Arc::new(AtomicU64::new(0));
        let fed = Fed { pieces, reads: Arc::clone(&reads) };
        let wake = Arc::new(move || sender.send(()).unwrap_or_default());
        let live = LiveReader::start(fed, DEFAULT_LINE_CAP, wake).unwrap();
        Bench { feed, reads, live, wakes }
    }

    impl Bench {
        fn next(&mut self) -> Live {
            loop {
                match self.live.try_next() {
                    Live::Pending => self.wakes.recv_timeout(PATIENCE).expect("a wake follows each pending"),
                    other => return other,
                }
            }
        }

        fn bytes(&mut self) -> Vec<u8> {
            match self.next() {
                Live::Block(block) => block.bytes,
                other => panic!("{other:?}"),
            }
        }
    }

    #[test]
    fn nothing_yet_is_not_the_end_and_the_end_stays() {
        let mut bench = bench();
        assert!(matches!(bench.live.try_next(), Live::Pending));
        bench.feed.send(Ok(b"one\ntw".to_vec())).unwrap();
        assert_eq!(bench.bytes(), b"one\n", "a whole line is not held back");
        bench.feed.send(Ok(b"o".to_vec())).unwrap();
        drop(std::mem::replace(&mut bench.feed, channel().0));
        assert_eq!(bench.bytes(), b"two");
        assert!(matches!(bench.next(), Live::End));
        assert!(matches!(bench.live.try_next(), Live::End));
    }

    #[test]
    fn an_error_comes_after_what_was_read_before_it() {
        let mut bench = bench();
        bench.feed.send(Ok(b"one\ntw".to_vec())).unwrap();
        bench.feed.send(Err(io::Error::other("line noise"))).unwrap();
        assert_eq!(bench.bytes(), b"one\n");
        assert_eq!(bench.bytes(), b"tw");
        assert!(matches!(bench.next(), Live::Failed(error) if error.to_string() == "line noise"));
        assert!(matches!(bench.next(), Live::End));
    }

    #[test]
    fn only_a_few_blocks_are_read_ahead_of_a_consumer_that_does_not_ask() {
        let mut bench = bench();
        for n in 0..100 {
            bench.feed.send(Ok(format!("{n}\n").into_bytes())).unwrap();
        }
        for taken in 0..100u64 {
            assert_eq!(bench.bytes(), format!("{taken}\n").into_bytes());
            let ahead = bench.reads.load(Ordering::SeqCst) - taken;
            assert!(ahead <= QUEUE as u64 + 3, "{ahead} reads ahead");
        }
    }

    #[test]
    fn the_thread_ends_with_the_read_in_which_it_was_dropped() {
        let Bench { feed, live, wakes, .. } = bench();
        drop(live);
        feed.send(Ok(b"to nobody\n".to_vec())).unwrap_or_default();
        assert!(wakes.recv_timeout(PATIENCE).is_err(), "the thread has let go of the wake");
        assert!(feed.send(Ok(b"x\n".to_vec())).is_err(), "and of the reader");
    }
}
