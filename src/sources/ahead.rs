//! A file read on a second core, a few blocks ahead of what the machine asks for.
//!
//! Only what nobody can tell from reading on demand is done here: a regular file is read on in order, and what is made of a block depends
//! on that block and those before it. Rejected: the standard library's channel, which wakes the other side for each block and cannot say
//! how many bytes wait in it.

use std::collections::VecDeque;
use std::io;
use std::sync::mpsc::channel;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, OnceLock, PoisonError};
use std::thread;

use super::reading::{Position, Positioned, Prepare, Reading, Step};

/// The thread rests once blocks of so many bytes wait, and goes on when half of them have been taken.
const MOST_BYTES: usize = 2 << 20;
/// It rests as well once so many reads wait, whatever came of them.
const MOST_READS: usize = 64;

/// Whether there is a second core, to read ahead and to write behind on.
pub(crate) fn has_second_core() -> bool {
    static CORES: OnceLock<usize> = OnceLock::new();
    *CORES.get_or_init(|| thread::available_parallelism().map_or(1, usize::from)) > 1
}

/// What a thread of its own reads of a file, in order.
///
/// - The thread holds at most [`MOST_BYTES`] that nobody has asked for, and one read beyond.
/// - An error, and the end, come after everything that was read before them.
/// - It ends with the file; when this is dropped before, with the read that it is in.
#[derive(Debug)]
pub(super) struct Ahead<P: Prepare> {
    between: Arc<Between<P>>,
    /// How far what was taken reaches.
    position: Position,
    ended: bool,
}

/// What lies between the two threads.
#[derive(Debug)]
struct Between<P: Prepare> {
    queue: Mutex<Queue<P>>,
    /// There is room again, or nobody is there to take.
    room: Condvar,
    /// Something waits, or nobody is there to give.
    something: Condvar,
}

#[derive(Debug)]
struct Queue<P: Prepare> {
    reads: VecDeque<(Step<P::Made>, Position)>,
    /// Bytes of those that wait, and what the thread holds beside them.
    bytes: usize,
    held: usize,
    spares: Vec<P::Spare>,
    /// The thread waits for room; the machine waits for something.
    resting: bool,
    wanting: bool,
    /// The one who takes, or the one who gives, has gone.
    left: bool,
    over: bool,
}

impl<P: Prepare> Between<P> {
    fn lock(&self) -> MutexGuard<'_, Queue<P>> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn bytes_of<P: Prepare>(step: &Step<P::Made>) -> usize {
    if let Step::Made { made, .. } = step { P::bytes_of(made) } else { 0 }
}

impl<P: Prepare> Ahead<P> {
    /// Reads on in a thread of its own; the reading comes back where none can be started.
    pub(super) fn start<R: Positioned>(reading: Reading<R, P>) -> Result<Self, Reading<R, P>> {
        let queue = Queue {
            reads: VecDeque::new(),
            bytes: 0,
            held: 0,
            spares: Vec::new(),
            resting: false,
            wanting: false,
            left: false,
            over: false,
        };
        let between = Arc::new(Between { queue: Mutex::new(queue), room: Condvar::new(), something: Condvar::new() });
        let position = reading.position();
        let giver = Giver(Arc::clone(&between));
        let (hand_over, handed_over) = channel();
        let work = move || {
            if let Ok(reading) = handed_over.recv() {
                giver.work(reading);
            }
        };
        if thread::Builder::new().name("drip-ahead".into()).spawn(work).is_err() {
            return Err(reading);
        }
        match hand_over.send(reading) {
            Ok(()) => Ok(Self { between, position, ended: false }),
            Err(unsent) => Err(unsent.0),
        }
    }

    /// The next read; waits for it as one waits for the file.
    pub(super) fn step(&mut self) -> Step<P::Made> {
        if self.ended {
            return Step::End;
        }
        let mut queue = self.between.lock();
        let (step, position) = loop {
            match queue.reads.pop_front() {
                Some(read) => break read,
                None if queue.over => {
                    self.ended = true;
                    return Step::Failed(io::Error::other("reading ahead broke off"));
                }
                None => {
                    queue.wanting = true;
                    queue = self.between.something.wait(queue).unwrap_or_else(PoisonError::into_inner);
                }
            }
        };
        queue.bytes -= bytes_of::<P>(&step);
        if queue.resting && queue.bytes <= MOST_BYTES / 2 && queue.reads.len() <= MOST_READS / 2 {
            queue.resting = false;
            self.between.room.notify_one();
        }
        self.ended = matches!(step, Step::End);
        // Nothing comes any more: neither the room for it nor the buffers are kept.
        let over = self.ended.then(|| (std::mem::take(&mut queue.reads), std::mem::take(&mut queue.spares)));
        drop(queue);
        drop(over);
        self.position = position;
        step
    }

    /// Gives back what is left of something that was made.
    pub(super) fn recycle(&mut self, spare: P::Spare) {
        let mut queue = self.between.lock();
        if !queue.over && queue.spares.len() < MOST_READS {
            queue.spares.push(spare);
        }
    }

    /// How far what was taken reaches.
    pub(super) fn position(&self) -> Position {
        self.position
    }

    /// How many blocks wait, and how many bytes they take.
    pub(super) fn ahead(&self) -> (usize, usize) {
        let queue = self.between.lock();
        let blocks = queue.reads.iter().filter(|(step, _)| matches!(step, Step::Made { .. })).count();
        (blocks, queue.bytes)
    }

    /// Bytes that wait or are held by the thread.
    pub(super) fn held_bytes(&self) -> usize {
        let queue = self.between.lock();
        queue.bytes + queue.held
    }
}

impl<P: Prepare> Drop for Ahead<P> {
    fn drop(&mut self) {
        self.between.lock().left = true;
        self.between.room.notify_one();
    }
}

/// The thread's end. However it goes away, nobody waits for it afterwards.
#[derive(Debug)]
struct Giver<P: Prepare>(Arc<Between<P>>);

impl<P: Prepare> Giver<P> {
    fn work<R: Positioned>(&self, mut reading: Reading<R, P>) {
        loop {
            let step = reading.step();
            let position = reading.position();
            if let Step::End = step {
                // Whoever sees the end sees that nothing is held any more.
                drop(reading);
                self.give(step, position, 0);
                return;
            }
            if !self.give(step, position, reading.held_bytes()) {
                return;
            }
            // The lock is not held while the buffer is taken apart.
            let spare = self.0.lock().spares.pop();
            if let Some(spare) = spare {
                reading.recycle(spare);
            }
        }
    }

    /// Gives, once there is room; false where nobody is left to take it.
    fn give(&self, step: Step<P::Made>, position: Position, held: usize) -> bool {
        let mut queue = self.0.lock();
        queue.held = held;
        queue.over = matches!(step, Step::End);
        queue.bytes += bytes_of::<P>(&step);
        queue.reads.push_back((step, position));
        if std::mem::take(&mut queue.wanting) {
            self.0.something.notify_one();
        }
        queue.resting = !queue.over && (queue.bytes >= MOST_BYTES || queue.reads.len() >= MOST_READS);
        while queue.resting && !queue.left {
            queue = self.0.room.wait(queue).unwrap_or_else(PoisonError::into_inner);
        }
        !queue.left
    }
}

impl<P: Prepare> Drop for Giver<P> {
    fn drop(&mut self) {
        let mut queue = self.0.lock();
        queue.over = true;
        queue.held = 0;
        self.0.something.notify_one();
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read;
    use std::sync::mpsc::{Receiver, Sender};
    use std::time::Duration;

    use super::*;
    use crate::sources::text::{Decode, Lines};
    use crate::sources::unpack::Format;

    /// Far longer than anything takes; only a failure waits for it.
    const PATIENCE: Duration = Duration::from_secs(30);
    const FULL: usize = 256 << 10;
    /// Bytes of a line.
    const LINE: usize = 256;

    /// Gives numbered lines, for so many reads; then what the last one is for.
    #[derive(Debug)]
    struct Numbered {
        line: u64,
        reads: u64,
        last: Last,
        /// Dropped with the reader.
        _alive: Option<Sender<()>>,
    }

    #[derive(Debug)]
    enum Last {
        End,
        FailsOnce,
        Panics,
    }

    impl Read for Numbered {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            if self.reads == 0 {
                return match std::mem::replace(&mut self.last, Last::End) {
                    Last::End => Ok(0),
                    Last::FailsOnce => {
                        self.reads = 3;
                        Err(io::Error::other("bad sector"))
                    }
                    Last::Panics => panic!("a reader that panics"),
                };
            }
            self.reads -= 1;
            let mut filled = 0;
            while let Some(room) = buffer.get_mut(filled..filled + LINE) {
                room.copy_from_slice(format!("{:0width$}\n", self.line, width = LINE - 1).as_bytes());
                self.line += 1;
                filled += LINE;
            }
            Ok(filled)
        }
    }

    impl Positioned for Numbered {
        fn packed(&self) -> Option<(Format, u64)> {
            None
        }

        fn held_bytes(&self) -> usize {
            0
        }
    }

    fn ahead(reads: u64, last: Last) -> (Ahead<Decode>, Receiver<()>) {
        let (sender, alive) = channel();
        let reading = Reading::new(Numbered { line: 0, reads, last, _alive: Some(sender) }, Decode);
        (Ahead::start(reading).expect("a thread can be started"), alive)
    }

    /// Everything up to the end: how many lines there were, in order, and what failed in between, before which line.
    fn drain(ahead: &mut Ahead<Decode>, recycles: bool) -> (u64, Vec<(u64, String)>) {
        let (mut line, mut read, mut failed) = (0, 0, Vec::new());
        loop {
            match ahead.step() {
                Step::Made { made, .. } => {
                    let mut lines = Lines::new(made);
                    while let Some(range) = lines.next_range() {
                        let expected = format!("{line:0width$}", width = LINE - 1);
                        assert_eq!(lines.text().bytes()[range], *expected.as_bytes());
                        line += 1;
                    }
                    read += lines.text().bytes().len() as u64;
                    assert_eq!(ahead.position().read, read);
                    if recycles {
                        ahead.recycle(lines.into_buffer().expect("nobody has a part of it"));
                    }
                }
                Step::Unfinished => {}
                Step::Failed(error) => failed.push((line, error.to_string())),
                Step::End => {
                    assert!(matches!(ahead.step(), Step::End), "the end stays the end");
                    return (line, failed);
                }
            }
        }
    }

    #[test]
    fn everything_comes_in_order_whether_buffers_are_given_back_or_not() {
        let (mut plain, _alive) = ahead(400, Last::End);
        let expected = drain(&mut plain, false);
        assert!(expected.0 * LINE as u64 > 40 * FULL as u64 && expected.1.is_empty(), "{expected:?}");
        let (mut recycling, _alive) = ahead(400, Last::End);
        assert_eq!(drain(&mut recycling, true), expected);
    }

    #[test]
    fn an_error_comes_in_its_place_and_reading_goes_on_behind_it() {
        let (mut failing, _alive) = ahead(40, Last::FailsOnce);
        let (lines, failed) = drain(&mut failing, true);
        assert_eq!(failed.len(), 1);
        let (before, words) = &failed[0];
        assert_eq!(words, "bad sector");
        assert!(*before > 0 && lines > *before, "{before} of {lines}");
    }

    #[test]
    fn a_reader_that_panics_is_no_end() {
        let (mut panicking, _alive) = ahead(40, Last::Panics);
        let (lines, failed) = drain(&mut panicking, true);
        assert_eq!(failed, [(lines, "reading ahead broke off".to_owned())]);
    }

    #[test]
    fn no_more_than_so_much_waits_for_one_who_does_not_ask() {
        let (mut ahead, _alive) = ahead(u64::MAX, Last::End);
        for _ in 0..5 {
            while !ahead.between.lock().resting {
                thread::yield_now();
            }
            let (blocks, bytes) = ahead.ahead();
            assert!(blocks > 0 && bytes < MOST_BYTES + 3 * FULL, "{blocks} blocks of {bytes} bytes");
            assert!(ahead.between.lock().reads.len() <= MOST_READS);
            assert!(ahead.held_bytes() >= bytes);
            while ahead.between.lock().resting {
                assert!(matches!(ahead.step(), Step::Made { .. }));
            }
        }
    }

    #[test]
    fn the_thread_ends_with_the_read_in_which_it_was_dropped() {
        let (ahead, alive) = ahead(u64::MAX, Last::End);
        drop(ahead);
        assert!(
            alive.recv_timeout(PATIENCE).is_err_and(|error| error == std::sync::mpsc::RecvTimeoutError::Disconnected)
        );
    }
}
