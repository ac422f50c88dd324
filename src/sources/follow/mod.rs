//! Following one path: its lines as they are written, through every way in which logs are rotated.

mod followed;
mod group;
mod line;
mod notice;
mod pattern;
mod rotation;
mod succession;

#[cfg(test)]
mod model;
#[cfg(test)]
mod tests;

use std::collections::VecDeque;
use std::fmt;
use std::io::{self, ErrorKind};
use std::mem;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::Duration;

use followed::{Fault, Followed, is_absent};
pub use group::{Group, GroupPolled, Member, Target};
pub use line::{FollowedFile, FollowedLine, Gather, Gathering, Place};
pub use notice::{Notice, OpenError};
pub use pattern::{Matches, Pattern};
use rotation::{Predecessor, Siblings};
use succession::{Absence, Left, Moved, Waiting};

use super::blocks::{Block, LineBuffer};
use super::identity::{FileId, Position, Seen};
use super::lines::DEFAULT_LINE_CAP;

/// How much is read in search of a line's end before whoever asked gets a say again, in bytes.
const PATIENCE: u64 = 4 << 20;

/// Where to begin.
#[derive(Clone, Debug)]
pub enum Start {
    /// At the first byte.
    Beginning,
    /// At the first byte of the oldest generation that rotation has left, compressed ones included; then the younger ones in order.
    Oldest,
    /// At what is written from now on.
    End,
    /// At the last whole lines; an unfinished one behind them does not count, and is given out when its end comes.
    Lines(u64),
    /// At the first line that says it was written late enough, in a file whose lines are in the order of their times.
    Late(Lateness),
    /// Where an earlier follower stopped, in that very file, also when it has been moved within its directory since.
    Position(Position),
}

/// Says of a line whether it was written late enough to begin with; `None` where it does not say when it was written.
#[derive(Clone)]
pub struct Lateness(pub Rc<IsLate>);

/// Looks at the first bytes of a line.
pub type IsLate = dyn Fn(&[u8]) -> Option<bool>;

impl fmt::Debug for Lateness {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Lateness")
    }
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

/// Whole lines of one file.
#[derive(Debug, PartialEq, Eq)]
pub struct Portion {
    /// The lines.
    pub block: Block,
    /// The file that they stand in.
    pub file: FileId,
    /// What is known of their numbers.
    pub numbering: Numbering,
}

/// What is known of the numbers of lines in their file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Numbering {
    /// The first of them is the file's first.
    First,
    /// The file was not read from its beginning: nobody knows.
    Unknown,
    /// They go on after those before.
    Onward,
}

/// What a poll came to.
#[derive(Debug, PartialEq, Eq)]
pub enum Polled {
    /// Whole lines.
    Lines(Portion),
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
/// Files that came to the path and were rotated away between two looks are found by the names that rotation gave them, and read in
/// the order in which they were written, compressed ones too. Those that came and went without leaving a name are not seen.
#[derive(Debug)]
pub struct Follower {
    path: PathBuf,
    /// What the path led to, after symlinks: rotation names files after that.
    real: PathBuf,
    /// The directory in which that stands.
    directory: Option<FileId>,
    options: FollowOptions,
    current: Option<Followed>,
    /// The file that was read last, present or not: its successors are what is read next.
    before: Option<Predecessor>,
    /// The files that stood at the path since.
    next: VecDeque<Waiting>,
    left: VecDeque<Left>,
    siblings: Siblings,
    absence: Absence,
    unreadable: Option<String>,
    buffer: LineBuffer,
    numbering: Numbering,
    notices: VecDeque<Notice>,
    seen: Seen,
}

enum Drained {
    Lines(Portion),
    Unfinished,
    AtEnd,
}

impl Follower {
    /// Opens the path and finds the place to begin at.
    ///
    /// # Errors
    ///
    /// When the path leads nowhere (unless it is to be waited for, or a sample that the program carries stands in), to what cannot be read, or to what has no end to follow.
    pub fn open(path: impl Into<PathBuf>, start: Start, options: FollowOptions) -> Result<Follower, OpenError> {
        let path = path.into();
        let mut follower = Follower {
            current: None,
            before: None,
            next: VecDeque::new(),
            left: VecDeque::new(),
            siblings: Siblings::default(),
            absence: Absence::Present,
            unreadable: None,
            buffer: LineBuffer::new(options.line_cap, 0),
            numbering: Numbering::First,
            notices: VecDeque::new(),
            seen: Seen::Unsettled,
            real: path.clone(),
            directory: None,
            path,
            options,
        };
        follower.find_real();
        match Followed::open(&follower.path) {
            Ok(file) => follower.begin(file, start)?,
            Err(OpenError::Io(error)) if is_absent(&error) => match Followed::of_sample(&follower.path)? {
                Some(sample) => {
                    follower.begin(sample, start)?;
                    follower.absence = Absence::Sample;
                }
                None if follower.options.wait => follower.absence = Absence::Told,
                None => return Err(OpenError::Io(error)),
            },
            Err(error) => return Err(error),
        }
        Ok(follower)
    }

    /// Looks for more. `now` is only compared with that of other calls, to know when the grace for late writers is over.
    ///
    /// # Errors
    ///
    /// When the open file cannot be read. The next poll tries again.
    pub fn poll(&mut self, now: Duration) -> io::Result<Polled> {
        loop {
            if let Some(notice) = self.notices.pop_front() {
                return Ok(Polled::Notice(notice));
            }
            match self.drain()? {
                Drained::Lines(portion) => return Ok(self.give(portion)),
                Drained::Unfinished => return Ok(Polled::Unfinished),
                Drained::AtEnd if !self.notices.is_empty() => continue,
                Drained::AtEnd => {}
            }
            self.look(now);
            // What was written before the path was looked at is read before anything is concluded from it.
            match self.drain()? {
                Drained::Lines(portion) => return Ok(self.give(portion)),
                Drained::Unfinished => return Ok(Polled::Unfinished),
                Drained::AtEnd if !self.notices.is_empty() => continue,
                Drained::AtEnd => {}
            }
            match self.move_on(now)? {
                Moved::On(Some(portion)) => return Ok(self.give(portion)),
                Moved::On(None) => {}
                Moved::Nowhere if self.notices.is_empty() => {
                    self.buffer.rest();
                    return Ok(Polled::Nothing);
                }
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

    /// Bytes that are written and not yet read, in the current file and those that came after it, read or not.
    ///
    /// # Errors
    ///
    /// When a file cannot be asked for its length.
    pub fn behind(&self) -> io::Result<u64> {
        let mut behind = 0;
        for file in self.current.iter().chain(self.next.iter().map(|waiting| &waiting.file)) {
            behind += file.unread()?;
        }
        Ok(behind + self.unseen_bytes())
    }

    /// When the grace for late writers of a file that was replaced is over; `None` where nothing runs out with time.
    pub fn due(&self) -> Option<Duration> {
        let since = match (self.next.front(), &self.absence) {
            (Some(waiting), _) => waiting.since,
            (None, Absence::Since(since)) => Some(*since),
            (None, _) => None,
        };
        since.map(|since| since + self.options.grace)
    }

    /// Up to where the current file has been read, in bytes; 0 without a file.
    pub fn offset(&self) -> u64 {
        self.current.as_ref().map_or(0, |current| current.offset)
    }

    /// The current file.
    pub fn file(&self) -> Option<FileId> {
        self.current.as_ref().map(|current| current.id)
    }

    /// What has come of a line whose end has not.
    pub fn pending(&self) -> &[u8] {
        self.buffer.pending()
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
        self.position_at(&current.id, current.offset.saturating_sub(self.buffer.pending_bytes() as u64))
    }

    /// The place at `offset` of a file, the current one or one that was left, up to which it has been read; `None` where that file is
    /// not known any more.
    ///
    /// # Errors
    ///
    /// When the file cannot be read there.
    pub fn position_at(&self, file: &FileId, offset: u64) -> io::Result<Option<Position>> {
        if let Some(current) = self.current.as_ref().filter(|current| current.id == *file) {
            return current.position_at(offset).map(Some);
        }
        Ok(self.left_at(file).filter(|left| left.offset == offset).cloned())
    }

    /// Where this file was left, if it was read before and not long ago.
    pub fn left_at(&self, file: &FileId) -> Option<&Position> {
        self.left.iter().map(|left| &left.position).find(|left| left.id == *file)
    }

    /// All such places.
    pub fn into_left(self) -> impl Iterator<Item = Position> {
        self.left.into_iter().map(|left| left.position)
    }

    /// Whether this file is being read, or waits to be.
    pub fn holds(&self, file: &FileId) -> bool {
        self.current.iter().chain(self.next.iter().map(|waiting| &waiting.file)).any(|held| held.id == *file)
    }

    /// The last whole line before `offset` of the current file, and the last of the newest file; as much of them as their last bytes
    /// show. `None` without a file or when it cannot be read.
    pub fn lines_before(&self, offset: u64) -> Option<(Vec<u8>, Vec<u8>)> {
        let current = self.current.as_ref().filter(|current| !current.is_packed())?;
        let newest = self.next.back().map_or(current, |waiting| &waiting.file);
        Some((current.line_before(offset).ok()?, newest.line_before(newest.length().ok()?).ok()?))
    }

    /// Gives a block's buffer back once nobody refers to it, to be read into again.
    pub fn recycle(&mut self, bytes: Vec<u8>) {
        self.buffer.recycle(bytes);
    }

    fn give(&mut self, portion: Portion) -> Polled {
        if portion.block.lines_cut > 0 {
            self.notices.push_back(Notice::LinesCut { lines: portion.block.lines_cut });
        }
        Polled::Lines(portion)
    }

    /// Lines of the current file.
    fn portion(numbering: &mut Numbering, file: FileId, block: Block) -> Portion {
        Portion { block, file, numbering: mem::replace(numbering, Numbering::Onward) }
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
                        return Ok(Drained::Lines(Self::portion(&mut self.numbering, current.id, block)));
                    }
                    searched += read as u64;
                    if searched >= PATIENCE {
                        return Ok(Drained::Unfinished);
                    }
                }
                Err(Fault::Rewritten(length)) => {
                    let (id, read, unfinished) = (current.id, current.offset, self.buffer.pending_bytes());
                    current.start_over();
                    let last = self.buffer.take_unfinished();
                    let last = last.map(|block| Self::portion(&mut self.numbering, id, block));
                    self.buffer.restart(0);
                    self.numbering = Numbering::First;
                    self.notices.push_back(Notice::Truncated { read, length, unfinished });
                    return Ok(last.map_or(Drained::AtEnd, Drained::Lines));
                }
                Err(Fault::NoLength) => {
                    self.notices.push_back(Notice::NoLength);
                    return Ok(Drained::AtEnd);
                }
                // What came before a fault in a compressed file has been given out, and nothing comes after it.
                Err(Fault::Io(error)) if current.is_packed() => {
                    self.notices.push_back(Notice::Torn { reason: error.to_string() });
                    current.end_here();
                    return Ok(Drained::AtEnd);
                }
                Err(Fault::Io(error)) if error.kind() == ErrorKind::StaleNetworkFileHandle => {
                    self.notices.push_back(Notice::Unreadable { reason: error.to_string() });
                    return Ok(self.leave().map_or(Drained::AtEnd, Drained::Lines));
                }
                Err(Fault::Io(error)) => return Err(error),
            }
        }
    }
}
