//! Following one path: its lines as they are written, through every way in which logs are rotated.

mod followed;
mod line;
mod notice;

#[cfg(test)]
mod model;
#[cfg(test)]
mod tests;

use std::collections::VecDeque;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use followed::{Fault, Followed, is_absent};
pub use line::{FollowedFile, FollowedLine, Gather, Place};
pub use notice::{Notice, OpenError};

use super::blocks::{Block, LineBuffer};
use super::identity::{FileId, Fingerprint, Marker, Position, Seen};
use super::lines::DEFAULT_LINE_CAP;

/// How much is read in search of a line's end before whoever asked gets a say again, in bytes.
const PATIENCE: u64 = 4 << 20;

/// How many files that stood at the path one after the other are kept open; beyond that no late writer is waited for.
const WAITING_FILES: usize = 16;

/// How many files are remembered that were left and may come back (a symlink that is turned to and fro).
const REMEMBERED: usize = 8;

/// Where to begin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Start {
    /// At the first byte.
    Beginning,
    /// At what is written from now on.
    End,
    /// At the last whole lines; an unfinished one behind them does not count, and is given out when its end comes.
    Lines(u64),
    /// Where an earlier follower stopped, in that very file, also when it has been moved within its directory since.
    Position(Position),
}

/// How to follow.
#[derive(Clone, Debug)]
pub struct FollowOptions {
    /// A path that leads nowhere is waited for instead of being an error.
    pub wait: bool,
    /// The cap on a line's length, in bytes.
    pub line_cap: usize,
    /// How long a file that was replaced or deleted is still looked at for late writers.
    pub grace: Duration,
}

impl Default for FollowOptions {
    fn default() -> FollowOptions {
        FollowOptions { wait: false, line_cap: DEFAULT_LINE_CAP, grace: Duration::from_millis(500) }
    }
}

/// What a poll came to.
#[derive(Debug, PartialEq, Eq)]
pub enum Polled {
    /// Whole lines.
    Lines(Block),
    /// Something to tell; lines may follow at once.
    Notice(Notice),
    /// Much was read and no line ended in it: poll again.
    Unfinished,
    /// Everything that is there has been read.
    Nothing,
}

/// Follows one path. Nothing is read but by [`poll`](Follower::poll), which never waits.
///
/// A complete line is given out once, whole, never joined with bytes of another file. A file that is replaced is read to its end
/// first, and looked at for late writers; until then it is held open, so its inode cannot come back as another's. An unfinished last
/// line is held until its end comes, or until its file was truncated, replaced or deleted: then it is given out as it is, and the
/// notice says so.
///
/// Files that come and go at the path between two looks are not seen.
#[derive(Debug)]
pub struct Follower {
    path: PathBuf,
    options: FollowOptions,
    current: Option<Followed>,
    /// The files that stood at the path since, each with the time at which it was first seen there.
    next: VecDeque<(Followed, Instant)>,
    left: VecDeque<Position>,
    absence: Absence,
    unreadable: Option<String>,
    buffer: LineBuffer,
    notices: VecDeque<Notice>,
    seen: Seen,
}

/// What is known of there being nothing at the path.
#[derive(Debug)]
enum Absence {
    Present,
    Since(Instant),
    Told,
}

enum Drained {
    Lines(Block),
    Unfinished,
    AtEnd,
}

impl Follower {
    /// Opens the path and finds the place to begin at.
    ///
    /// # Errors
    ///
    /// When the path leads nowhere (unless it is to be waited for), to what cannot be read, or to what has no end to follow.
    pub fn open(path: impl Into<PathBuf>, start: Start, options: FollowOptions) -> Result<Follower, OpenError> {
        let path = path.into();
        let mut follower = Follower {
            current: None,
            next: VecDeque::new(),
            left: VecDeque::new(),
            absence: Absence::Present,
            unreadable: None,
            buffer: LineBuffer::new(options.line_cap, 0),
            notices: VecDeque::new(),
            seen: Seen::Unsettled,
            path,
            options,
        };
        match Followed::open(&follower.path) {
            Ok(file) => follower.begin(file, start)?,
            Err(OpenError::Io(error)) if follower.options.wait && is_absent(&error) => follower.absence = Absence::Told,
            Err(error) => return Err(error),
        }
        Ok(follower)
    }

    /// Looks for more. `now` is only compared with that of other calls, to know when the grace for late writers is over.
    ///
    /// # Errors
    ///
    /// When the open file cannot be read. The next poll tries again.
    pub fn poll(&mut self, now: Instant) -> io::Result<Polled> {
        loop {
            if let Some(notice) = self.notices.pop_front() {
                return Ok(Polled::Notice(notice));
            }
            match self.drain()? {
                Drained::Lines(block) => return Ok(self.give(block)),
                Drained::Unfinished => return Ok(Polled::Unfinished),
                Drained::AtEnd if !self.notices.is_empty() => continue,
                Drained::AtEnd => {}
            }
            self.look(now);
            // What was written before the path was looked at is read before anything is concluded from it.
            match self.drain()? {
                Drained::Lines(block) => return Ok(self.give(block)),
                Drained::Unfinished => return Ok(Polled::Unfinished),
                Drained::AtEnd if !self.notices.is_empty() => continue,
                Drained::AtEnd => {}
            }
            match self.move_on(now)? {
                Moved::On(Some(block)) => return Ok(self.give(block)),
                Moved::On(None) => {}
                Moved::Nowhere if self.notices.is_empty() => return Ok(Polled::Nothing),
                Moved::Nowhere => {}
            }
        }
    }

    /// The path that is followed.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What was known of the path when a poll last found nothing, for a [`Watcher`](super::watch::Watcher) to compare with.
    pub fn seen(&self) -> Seen {
        self.seen
    }

    /// Up to where the current file has been read, in bytes; 0 without a file.
    pub fn offset(&self) -> u64 {
        self.current.as_ref().map_or(0, |current| current.offset)
    }

    /// Bytes that are written and not yet read, in the current file and those that replaced it.
    ///
    /// # Errors
    ///
    /// When a file cannot be asked for its length.
    pub fn behind(&self) -> io::Result<u64> {
        let mut behind = 0;
        for file in self.current.iter().chain(self.next.iter().map(|(file, _)| file)) {
            behind += file.length()?.saturating_sub(file.offset);
        }
        Ok(behind)
    }

    /// Bytes held of a line whose end has not come.
    pub fn pending_bytes(&self) -> usize {
        self.buffer.pending_bytes()
    }

    /// Behind the last line given out, to go on from later; `None` without a file.
    ///
    /// # Errors
    ///
    /// When the file cannot be read there.
    pub fn position(&self) -> io::Result<Option<Position>> {
        let Some(current) = &self.current else { return Ok(None) };
        let offset = current.offset.saturating_sub(self.buffer.pending_bytes() as u64);
        Ok(Some(Position { id: current.id, offset, marker: Marker::at(current.file(), offset)? }))
    }

    /// Gives a block's buffer back once nobody refers to it, to be read into again.
    pub fn recycle(&mut self, bytes: Vec<u8>) {
        self.buffer.recycle(bytes);
    }

    fn begin(&mut self, mut file: Followed, start: Start) -> io::Result<()> {
        match start {
            Start::Beginning => {}
            Start::End => file.seek(file.length()?)?,
            Start::Lines(lines) => file.seek(file.start_of_last(lines)?)?,
            Start::Position(position) if position.holds(file.file())? => file.seek(position.offset)?,
            Start::Position(position) => match find_moved(&self.path, &position) {
                Some(mut old) => {
                    old.seek(position.offset)?;
                    self.buffer.restart(old.offset);
                    self.current = Some(old);
                    self.next.push_back((file, Instant::now()));
                    return Ok(());
                }
                None => self.notices.push_back(Notice::Replaced { unfinished: 0 }),
            },
        }
        self.buffer.restart(file.offset);
        self.current = Some(file);
        Ok(())
    }

    fn give(&mut self, block: Block) -> Polled {
        if block.lines_cut > 0 {
            self.notices.push_back(Notice::LinesCut { lines: block.lines_cut });
        }
        Polled::Lines(block)
    }

    /// Reads the current file until a line ends, or the file.
    fn drain(&mut self) -> io::Result<Drained> {
        let mut searched = 0;
        loop {
            let Some(current) = &mut self.current else { return Ok(Drained::AtEnd) };
            match self.buffer.fill(current.read_size(), |free| current.read(free)) {
                Ok(0) => return Ok(Drained::AtEnd),
                Ok(read) => {
                    if let Some(block) = self.buffer.take_whole() {
                        return Ok(Drained::Lines(block));
                    }
                    searched += read as u64;
                    if searched >= PATIENCE {
                        return Ok(Drained::Unfinished);
                    }
                }
                Err(Fault::Rewritten(length)) => {
                    let (read, unfinished) = (current.offset, self.buffer.pending_bytes());
                    current.start_over();
                    let last = self.buffer.take_unfinished();
                    self.buffer.restart(0);
                    self.notices.push_back(Notice::Truncated { read, length, unfinished });
                    return Ok(last.map_or(Drained::AtEnd, Drained::Lines));
                }
                Err(Fault::Io(error)) => return Err(error),
            }
        }
    }

    /// Finds out what stands at the path now, and opens it if it is not the file known last.
    fn look(&mut self, now: Instant) {
        let found = fs::metadata(&self.path);
        self.seen = Seen::Settled(found.as_ref().ok().map(Fingerprint::from));
        let error = match found {
            Ok(metadata) if self.newest() == Some(FileId::of(&metadata)) => {
                if matches!(self.absence, Absence::Told) {
                    self.notices.push_back(Notice::Appeared);
                }
                self.absence = Absence::Present;
                self.unreadable = None;
                return;
            }
            Ok(_) => match Followed::open(&self.path) {
                Ok(file) => {
                    self.next.push_back((file, now));
                    self.absence = match self.absence {
                        Absence::Told if self.current.is_none() => {
                            self.notices.push_back(Notice::Appeared);
                            Absence::Present
                        }
                        _ => Absence::Present,
                    };
                    self.unreadable = None;
                    return;
                }
                Err(error) => error,
            },
            Err(error) => OpenError::Io(error),
        };
        match error {
            OpenError::Io(error) if is_absent(&error) => {
                if matches!(self.absence, Absence::Present) {
                    self.absence = Absence::Since(now);
                }
            }
            error => {
                let reason = error.to_string();
                if self.unreadable.as_ref() != Some(&reason) {
                    self.notices.push_back(Notice::Unreadable { reason: reason.clone() });
                    self.unreadable = Some(reason);
                }
                self.seen = Seen::Unsettled;
            }
        }
    }

    fn newest(&self) -> Option<FileId> {
        self.next.back().map(|(file, _)| file).or(self.current.as_ref()).map(|file| file.id)
    }

    /// With the current file at its end: goes on to the next one, or says that there is none, once the grace is over.
    fn move_on(&mut self, now: Instant) -> io::Result<Moved> {
        let over = |since: Instant| now.saturating_duration_since(since) >= self.options.grace;
        if let Some((_, replaced)) = self.next.front() {
            if self.current.is_some() && !over(*replaced) && self.next.len() < WAITING_FILES {
                self.seen = Seen::Unsettled;
                return Ok(Moved::Nowhere);
            }
            let waited = self.current.is_none();
            let last = self.leave();
            if !waited {
                let unfinished = last.as_ref().map_or(0, |block| block.bytes.len());
                self.notices.push_back(Notice::Replaced { unfinished });
            }
            if let Some((next, _)) = self.next.pop_front() {
                self.adopt(next)?;
            }
            return Ok(Moved::On(last));
        }
        match self.absence {
            Absence::Since(since) if !over(since) => self.seen = Seen::Unsettled,
            Absence::Since(_) => {
                self.absence = Absence::Told;
                let deleted = self.current.as_ref().is_none_or(Followed::is_deleted);
                let last = if deleted { self.leave() } else { None };
                let unfinished = last.as_ref().map_or(0, |block| block.bytes.len());
                self.notices.push_back(Notice::Gone { deleted, unfinished });
                return Ok(Moved::On(last));
            }
            // Nothing at the path tells of a file that was moved away: it has to be looked at from time to time.
            Absence::Told if self.current.is_some() => {
                self.seen = Seen::Unsettled;
                if self.current.as_ref().is_some_and(Followed::is_deleted) {
                    let last = self.leave();
                    let unfinished = last.as_ref().map_or(0, |block| block.bytes.len());
                    self.notices.push_back(Notice::Gone { deleted: true, unfinished });
                    return Ok(Moved::On(last));
                }
            }
            Absence::Present | Absence::Told => {}
        }
        Ok(Moved::Nowhere)
    }

    /// Closes the current file, remembering the place if the file lives on, and gives its unfinished line.
    fn leave(&mut self) -> Option<Block> {
        let last = self.buffer.take_unfinished();
        // Without a time of creation a file that reuses the inode and starts alike would pass for the one that was left.
        let lives_on = |file: &Followed| file.id.created.is_some() && !file.is_deleted();
        if let Some(current) = self.current.take().filter(lives_on) {
            self.left.retain(|position| position.id != current.id);
            self.left.truncate(REMEMBERED - 1);
            self.left.push_front(current.into_position());
        }
        last
    }

    /// Begins with a file: where it was left if it was read before, otherwise at its beginning.
    fn adopt(&mut self, mut file: Followed) -> io::Result<()> {
        for position in &self.left {
            if position.holds(file.file())? {
                file.seek(position.offset)?;
                break;
            }
        }
        self.buffer.restart(file.offset);
        self.current = Some(file);
        Ok(())
    }
}

enum Moved {
    On(Option<Block>),
    Nowhere,
}

/// The file of a position under another name in the directory of `path`.
fn find_moved(path: &Path, position: &Position) -> Option<Followed> {
    let directory = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::read_dir(directory)
        .ok()?
        .filter_map(Result::ok)
        .filter(|entry| entry.metadata().is_ok_and(|metadata| FileId::of(&metadata) == position.id))
        .filter_map(|entry| Followed::open(&entry.path()).ok())
        .find(|file| position.holds(file.file()).unwrap_or(false))
}
