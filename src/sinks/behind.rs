//! Writing behind: once much is written, a thread hands it to the system while the next lines are made.

use std::fmt::Debug;
use std::io::{self, Write};
use std::mem;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::{self, JoinHandle};

use crate::sources::has_second_core;

/// How much is written on the spot before a thread is worth it, in bytes.
const SMALL: usize = 1 << 20;
/// How many buffers are on their way at most.
const BUFFERS: usize = 3;

/// A writer that takes whole buffers, and gives others back to be filled. An error comes out at a later call, at
/// [`Behind::finish`] at the latest; nothing is written after it. Dropped, it waits for what is on its way.
#[derive(Debug)]
pub(super) struct Behind<W> {
    state: State<W>,
    /// Bytes that were taken so far.
    taken: usize,
}

#[derive(Debug)]
enum State<W> {
    Here(W),
    Away(Away<W>),
    /// It has failed, or has given its writer back.
    Over,
}

#[derive(Debug)]
struct Away<W> {
    full: SyncSender<Vec<u8>>,
    empty: Receiver<Vec<u8>>,
    thread: JoinHandle<(W, io::Result<()>)>,
    /// How many buffers were sent that have not come back, and the capacity of the largest.
    out: usize,
    largest: usize,
}

impl<W: Debug + Write + Send + 'static> Behind<W> {
    /// Writes to `writer`.
    pub(super) fn new(writer: W) -> Self {
        Self { state: State::Here(writer), taken: 0 }
    }

    /// Takes what is in the buffer, which is empty afterwards.
    ///
    /// # Errors
    /// That of an earlier write, or of this one. Every call after it fails as well.
    pub(super) fn write(&mut self, buffer: &mut Vec<u8>) -> io::Result<()> {
        self.taken += buffer.len();
        match &mut self.state {
            State::Here(writer) => {
                let written = writer.write_all(buffer);
                buffer.clear();
                if written.is_err() {
                    self.state = State::Over;
                } else if self.taken >= SMALL && has_second_core() {
                    self.go_away();
                }
                written
            }
            State::Away(away) => {
                if away.send(buffer) {
                    return Ok(());
                }
                buffer.clear();
                Err(self.failed())
            }
            State::Over => Err(over()),
        }
    }

    /// Waits until everything is written; the writer.
    ///
    /// # Errors
    /// That of a write.
    pub(super) fn finish(mut self) -> io::Result<W> {
        match mem::replace(&mut self.state, State::Over) {
            State::Here(writer) => Ok(writer),
            State::Away(away) => away.finish(),
            State::Over => Err(over()),
        }
    }

    /// Bytes of the buffers that it has.
    pub(super) fn held_bytes(&self) -> usize {
        match &self.state {
            State::Away(away) => away.out * away.largest,
            State::Here(_) | State::Over => 0,
        }
    }

    /// Whether a thread writes.
    #[cfg(test)]
    fn is_away(&self) -> bool {
        matches!(self.state, State::Away(_))
    }

    /// Goes on writing on a thread of its own; on the spot where the system has none to give.
    fn go_away(&mut self) {
        let State::Here(writer) = mem::replace(&mut self.state, State::Over) else { return };
        let (give, given) = sync_channel::<W>(1);
        let (full, filled) = sync_channel::<Vec<u8>>(BUFFERS);
        let (emptied, empty) = sync_channel(BUFFERS);
        let work = move || {
            let mut writer = given.recv().expect("it is sent before anything else is done");
            let written = filled.iter().try_for_each(|mut buffer| {
                writer.write_all(&buffer)?;
                buffer.clear();
                // Nobody takes it back who has no more to write.
                let _ = emptied.send(buffer);
                Ok(())
            });
            (writer, written)
        };
        self.state = match thread::Builder::new().name("drip-behind".to_owned()).spawn(work) {
            Ok(thread) => {
                give.send(writer).expect("the thread waits for it");
                State::Away(Away { full, empty, thread, out: 0, largest: 0 })
            }
            Err(_) => State::Here(writer),
        };
    }

    fn failed(&mut self) -> io::Error {
        match mem::replace(&mut self.state, State::Over) {
            State::Away(away) => away.finish().err().unwrap_or_else(over),
            State::Here(_) | State::Over => over(),
        }
    }
}

impl<W> Drop for Behind<W> {
    fn drop(&mut self) {
        if let State::Away(away) = mem::replace(&mut self.state, State::Over) {
            // Whoever drops it without an end wants to know of none.
            let _ = away.finish();
        }
    }
}

impl<W> Away<W> {
    /// Sends the buffer, and has an empty one in its place; false where the thread has ended.
    fn send(&mut self, buffer: &mut Vec<u8>) -> bool {
        self.largest = self.largest.max(buffer.capacity());
        let mut spare = None;
        while let Ok(buffer) = self.empty.try_recv() {
            self.out -= 1;
            spare = Some(buffer);
        }
        if spare.is_none() && self.out == BUFFERS {
            let Ok(buffer) = self.empty.recv() else { return false };
            self.out -= 1;
            spare = Some(buffer);
        }
        let spare = spare.unwrap_or_else(|| Vec::with_capacity(buffer.capacity()));
        self.out += 1;
        self.full.send(mem::replace(buffer, spare)).is_ok()
    }

    fn finish(self) -> io::Result<W> {
        drop(self.full);
        match self.thread.join() {
            Ok((writer, written)) => written.map(|()| writer),
            Err(_) => Err(io::Error::other("the thread that writes has failed")),
        }
    }
}

fn over() -> io::Error {
    io::Error::other("the file takes no more")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Takes so many bytes before the disk is full.
    #[derive(Debug)]
    struct Disk {
        written: Vec<u8>,
        room: usize,
    }

    impl Write for Disk {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            let taken = bytes.len().min(self.room - self.written.len()).min(100_000);
            if taken == 0 {
                return Err(io::Error::from_raw_os_error(28));
            }
            self.written.extend_from_slice(&bytes[..taken]);
            Ok(taken)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn buffer(number: usize) -> Vec<u8> {
        format!("{number:07}\n").repeat(10_000 + 1000 * (number % 7)).into_bytes()
    }

    fn written_to(room: usize) -> (io::Result<Disk>, bool) {
        let mut behind = Behind::new(Disk { written: Vec::new(), room });
        let mut away = false;
        for number in 0..60 {
            let mut lines = buffer(number);
            if let Err(error) = behind.write(&mut lines) {
                assert!(behind.write(&mut buffer(0)).is_err(), "it takes no more");
                return (Err(error), away);
            }
            assert!(lines.is_empty());
            away |= behind.is_away();
            assert!(behind.held_bytes() <= BUFFERS * buffer(6).len());
        }
        (behind.finish(), away)
    }

    #[test]
    fn much_is_written_by_a_thread_in_order() {
        let (disk, away) = written_to(usize::MAX);
        assert_eq!(away, has_second_core());
        assert!(disk.unwrap().written == (0..60).flat_map(buffer).collect::<Vec<u8>>());
    }

    #[test]
    fn little_is_written_on_the_spot() {
        let mut behind = Behind::new(Disk { written: Vec::new(), room: usize::MAX });
        behind.write(&mut b"one\n".to_vec()).unwrap();
        assert!(!behind.is_away());
        assert_eq!(behind.finish().unwrap().written, b"one\n");
    }

    #[test]
    fn wherever_the_disk_is_full_the_error_comes_out_and_nothing_is_written_after_it() {
        let all: usize = (0..60).map(|number| buffer(number).len()).sum();
        let mut later = false;
        for room in (0..all).step_by(all / 23) {
            let (disk, away) = written_to(room);
            assert_eq!(disk.unwrap_err().raw_os_error(), Some(28), "room for {room} bytes");
            later |= away;
        }
        assert_eq!(later, has_second_core(), "some of it failed on the thread");
        assert!(written_to(all).0.is_ok());
    }
}
