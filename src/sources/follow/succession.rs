//! Which file is read after which: what stands at the path, what stood there meanwhile, and when one is left for the next.

use std::collections::HashSet;
use std::fs;
use std::io;
use std::path::Path;
use std::rc::Rc;
use std::time::Duration;

use super::followed::{Followed, is_absent};
use super::rotation::{self, Generation, Predecessor, Record};
use super::{Follower, Notice, Numbering, OpenError, Portion, Start};
use crate::sources::identity::{FileId, Fingerprint, Position, Seen};
use crate::sources::unpack::Format;

/// How many files that stood at the path one after the other are kept open; those between are found by their names.
const WAITING_FILES: usize = 16;

/// How many files are remembered that were left and may come back (a symlink that is turned to and fro).
const REMEMBERED: usize = 64;

/// How often a directory is read anew because a file in it changed its name meanwhile.
const TRIES: usize = 8;

/// What is known of there being nothing at the path.
#[derive(Debug)]
pub(super) enum Absence {
    Present,
    Since(Duration),
    Told,
    /// A sample that the program carries stands in for what has never been there.
    Sample,
}

/// A file that waits for its turn.
#[derive(Debug)]
pub(super) struct Waiting {
    pub(super) file: Followed,
    /// When it was first seen that the files before it had been replaced; `None` for those of long ago.
    pub(super) since: Option<Duration>,
}

/// A file that was left and may come back.
#[derive(Debug)]
pub(super) struct Left {
    pub(super) position: Position,
    /// How long it was when that was told last.
    length: u64,
}

pub(super) enum Moved {
    On(Option<Portion>),
    Nowhere,
}

impl Follower {
    pub(super) fn begin(&mut self, mut file: Followed, start: Start) -> io::Result<()> {
        match start {
            Start::Beginning => {}
            Start::End => file.seek(file.length()?)?,
            Start::Lines(lines) => file.seek(file.start_of_last(lines)?)?,
            Start::Late(lateness) => file.seek(file.start_of_late(&*lateness.0)?)?,
            Start::Oldest => {
                self.know_older(&mut file);
                let (found, oldest) = self.open_first(|found| self.siblings.oldest_first(found));
                if let Some((_, mut oldest)) = oldest {
                    oldest.record = Record::of_oldest(&found);
                    self.next.push_back(Waiting { file, since: None });
                    return self.adopt(oldest);
                }
            }
            Start::Position(position) => {
                if !file.resume(&position)? {
                    return self.begin_elsewhere(file, &position);
                }
            }
        }
        self.know_older(&mut file);
        self.adopt_here(file);
        Ok(())
    }

    /// Goes on in a file that does not stand at the path any more, or with those after it.
    fn begin_elsewhere(&mut self, mut file: Followed, position: &Position) -> io::Result<()> {
        self.know_older(&mut file);
        let old = find_moved(&self.path, position).or_else(|| find_moved(&self.real, position));
        self.next.push_back(Waiting { file, since: None });
        if let Some(old) = old {
            self.adopt_here(old);
            return Ok(());
        }
        self.before = Some(Predecessor { id: position.id, modified: None, packed: false, record: Record::default() });
        let oldest = self.successor();
        let waiting = || self.path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        self.notices.push_back(Notice::Gap { oldest: oldest.as_ref().map_or_else(waiting, |(name, _)| name.clone()) });
        match oldest.map(|(_, file)| file).or_else(|| self.next.pop_front().map(|waiting| waiting.file)) {
            Some(next) => self.adopt(next),
            None => Ok(()),
        }
    }

    /// What the path leads to, whose name rotation goes by.
    pub(super) fn find_real(&mut self) {
        self.find_name();
        let directory = fs::metadata(rotation::directory_of(&self.real)).ok().map(|metadata| FileId::of(&metadata));
        if self.directory != directory {
            self.directory = directory;
            // What is in another directory was not there to be known.
            let held = self.current.iter_mut().chain(self.next.iter_mut().map(|waiting| &mut waiting.file));
            let records =
                held.map(|file| &mut file.record).chain(self.before.as_mut().map(|before| &mut before.record));
            records.for_each(|record| record.complete = false);
        }
    }

    fn find_name(&mut self) {
        if self.path.is_symlink() {
            if let Ok(real) = self.path.canonicalize() {
                self.real = real;
            }
        } else {
            self.real.clone_from(&self.path);
        }
    }

    /// Finds out what stands at the path now, and opens it if it is not the file known last.
    pub(super) fn look(&mut self, now: Duration) {
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
                Ok(file) => return self.wait_with(file, now),
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

    /// A file stands at the path: whatever has been rotated away is older.
    fn know_older(&self, file: &mut Followed) {
        let (found, _) = self.siblings.read(&self.real);
        // If it is rotated away itself by now, some of these may be younger.
        if fs::metadata(&self.path).is_ok_and(|metadata| FileId::of(&metadata) == file.id) {
            file.record = Record::of_all(&found);
        }
    }

    /// Another file stands at the path.
    fn wait_with(&mut self, mut file: Followed, now: Duration) {
        self.find_real();
        self.know_older(&mut file);
        if self.next.len() == WAITING_FILES {
            self.next.pop_back();
        }
        self.next.push_back(Waiting { file, since: Some(now) });
        if matches!(self.absence, Absence::Sample) {
            self.current = None;
            self.buffer.restart(0);
        }
        if matches!(self.absence, Absence::Told | Absence::Sample) && self.current.is_none() {
            self.notices.push_back(Notice::Appeared);
        }
        self.absence = Absence::Present;
        self.unreadable = None;
    }

    fn newest(&self) -> Option<FileId> {
        self.next.back().map(|waiting| &waiting.file).or(self.current.as_ref()).map(|file| file.id)
    }

    /// With the current file at its end: goes on to the next one, or says that there is none, once the grace is over.
    pub(super) fn move_on(&mut self, now: Duration) -> io::Result<Moved> {
        let over = |since: Duration| now.saturating_sub(since) >= self.options.grace;
        if let Some(front) = self.next.front() {
            if self.current.is_some() && front.since.is_some_and(|since| !over(since)) {
                self.seen = Seen::Unsettled;
                return Ok(Moved::Nowhere);
            }
            return self.replace();
        }
        match self.absence {
            Absence::Since(since) if !over(since) => {
                self.seen = Seen::Unsettled;
                Ok(Moved::Nowhere)
            }
            Absence::Since(_) => {
                if self.current.is_some() && self.has_successor() {
                    return self.replace();
                }
                self.absence = Absence::Told;
                let deleted = self.current.as_ref().is_none_or(Followed::is_deleted);
                let last = if deleted { self.leave() } else { None };
                self.notices.push_back(Notice::Gone { deleted, unfinished: length(last.as_ref()) });
                Ok(Moved::On(last))
            }
            // Nothing at the path tells of a file that was moved away: it has to be looked at from time to time.
            Absence::Told if self.current.is_some() => {
                self.seen = Seen::Unsettled;
                if self.current.as_ref().is_some_and(Followed::is_deleted) {
                    let last = self.leave();
                    self.notices.push_back(Notice::Gone { deleted: true, unfinished: length(last.as_ref()) });
                    return Ok(Moved::On(last));
                }
                Ok(Moved::Nowhere)
            }
            Absence::Present | Absence::Told | Absence::Sample => Ok(Moved::Nowhere),
        }
    }

    /// Leaves the current file, if there is one, for that which came after it.
    fn replace(&mut self) -> io::Result<Moved> {
        let deleted = self.current.as_ref().map(Followed::is_deleted);
        let told = self.next.front().is_none_or(|front| front.since.is_some());
        let last = self.leave();
        if let Some(deleted) = deleted.filter(|_| told) {
            self.notices.push_back(Notice::Replaced { deleted, unfinished: length(last.as_ref()) });
        }
        if let Some((name, file)) = self.successor() {
            if told {
                self.notices.push_back(match deleted {
                    Some(true) => Notice::Gap { oldest: name },
                    _ => Notice::Rotated { name },
                });
            }
            self.adopt(file)?;
        } else if let Some(next) = self.next.pop_front() {
            self.adopt(next.file)?;
        }
        Ok(Moved::On(last))
    }

    /// Bytes in files that nobody has opened yet: at the path, and put away by rotation meanwhile.
    pub(super) fn unseen_bytes(&self) -> u64 {
        let at_path = fs::metadata(&self.path).ok().filter(|metadata| metadata.is_file());
        let is_new = at_path.as_ref().is_some_and(|metadata| self.newest() != Some(FileId::of(metadata)));
        if !is_new && self.next.is_empty() {
            return 0;
        }
        let before = self.current.as_ref().map(Followed::predecessor).or_else(|| self.before.clone());
        let (found, _) = self.siblings.read(&self.real);
        let between = before.map_or(Vec::new(), |before| self.between(&before, &found));
        let newest = if is_new { at_path.map_or(0, |metadata| metadata.len()) } else { 0 };
        newest + between.iter().map(|one| one.length).sum::<u64>()
    }

    /// Whether a file came after the current one and was rotated away.
    fn has_successor(&self) -> bool {
        let Some(current) = &self.current else { return false };
        let before = current.predecessor();
        let (found, _) = self.siblings.read(&self.real);
        !self.between(&before, &found).is_empty()
    }

    /// The file that came between the one read last and the first of those that wait, if it is still there: its name, and opened.
    fn successor(&mut self) -> Option<(String, Followed)> {
        let before = self.before.clone()?;
        let (found, mut opened) = self.open_first(|found| self.between(&before, found));
        let mut owed: HashSet<FileId> = self.siblings.younger(&found, &before).into_iter().map(|one| one.id).collect();
        let Record { mut older, packed_at, complete, .. } = before.record;
        // What came before the one that was read last came before the next one as well; what is gone need not be remembered.
        older.insert(before.id);
        older.retain(|id| found.iter().any(|one| one.id == *id));
        let waiting = self.next.front_mut().map(|waiting| &mut waiting.file);
        if let Some(file) = opened.as_mut().map(|(_, file)| file).or(waiting) {
            if !file.record.complete {
                // Which of them came later is decided now: what the clock or a name says later may differ.
                older.extend(found.iter().map(|one| one.id).filter(|id| !owed.contains(id)));
                file.record.packed_at = packed_at;
                file.record.complete = complete || !found.is_empty();
            }
            file.record.older.extend(older);
            owed.retain(|id| *id != file.id && !file.record.older.contains(id));
            file.record.owed = owed;
        }
        self.tell_late_writing(&found);
        opened
    }

    /// Says so where a file was written to after it had been left.
    fn tell_late_writing(&mut self, found: &[Generation]) {
        for left in &mut self.left {
            let id = left.position.id;
            let Some(one) = found.iter().find(|one| one.id == id && one.packed.is_none()) else { continue };
            let length = fs::metadata(&one.path).ok().filter(|metadata| FileId::of(metadata) == id);
            if let Some(length) = length.map(|metadata| metadata.len()).filter(|length| *length > left.length) {
                self.notices.push_back(Notice::Late { name: one.name(), bytes: length - left.length });
                left.length = length;
            }
        }
    }

    /// Those that came between this one and the first of those that wait, in their order, as far as nobody has read them.
    fn between<'a>(&self, before: &Predecessor, found: &'a [Generation]) -> Vec<&'a Generation> {
        let mut younger = self.siblings.younger(found, before);
        if let Some(Waiting { file: first, .. }) = self.next.front()
            && let Some(at) = younger.iter().position(|one| one.id == first.id)
        {
            let known = |one: &&Generation| first.record.older.contains(&one.id);
            let after = younger.split_off(at);
            younger.extend(after.into_iter().filter(known));
        }
        let waits = |one: &&Generation| self.next.iter().any(|waiting| waiting.file.id == one.id);
        let read = |one: &&Generation| self.left.iter().any(|left| left.position.id == one.id);
        younger.retain(|one| !waits(one) && !read(one));
        younger
    }

    /// The generations that there are, and the first of the chosen ones, opened.
    ///
    /// A directory that is read while files in it change their names may not show all of them: it is read until two readings agree.
    fn open_first(
        &self,
        choose: impl for<'a> Fn(&'a [Generation]) -> Vec<&'a Generation>,
    ) -> (Rc<[Generation]>, Option<(String, Followed)>) {
        let mut last = None;
        let mut found = Rc::default();
        for attempt in 0..TRIES {
            let quiet;
            (found, quiet) = self.siblings.read(&self.real);
            let first = choose(&found).first().copied();
            let id = first.map(|one| one.id);
            let agrees = attempt > 0 && last == id;
            last = id;
            if !agrees && attempt + 1 < TRIES && !quiet {
                continue;
            }
            let Some(one) = first else { return (found, None) };
            let opened = match one.packed {
                Some(format) => Followed::open_packed(&one.path, format),
                None => Followed::open(&one.path),
            };
            if let Some(file) = opened.ok().filter(|file| file.id == one.id) {
                let name = one.name();
                return (found, Some((name, file)));
            }
            self.siblings.forget();
        }
        (found, None)
    }

    /// Closes the current file, remembering the place if the file lives on, and gives its unfinished line.
    pub(super) fn leave(&mut self) -> Option<Portion> {
        let current = self.current.take()?;
        let last = self.buffer.take_unfinished();
        let last = last.map(|block| Self::portion(&mut self.numbering, current.id, block));
        self.before = Some(current.predecessor());
        // Without a time of creation a file that reuses the inode and starts alike would pass for the one that was left.
        if current.id.created.is_some() && !current.is_deleted() && !current.is_packed() {
            self.left.retain(|left| left.position.id != current.id);
            self.left.truncate(REMEMBERED - 1);
            self.left.push_front(Left { length: current.offset, position: current.into_position() });
        }
        last
    }

    /// Begins with a file: where it was left if it was read before, otherwise at its beginning.
    fn adopt(&mut self, mut file: Followed) -> io::Result<()> {
        if !file.is_packed() {
            for Left { position, .. } in &self.left {
                if position.holds(file.file())? {
                    file.seek(position.offset)?;
                    break;
                }
            }
        }
        self.adopt_here(file);
        Ok(())
    }

    /// Begins with a file where it stands.
    fn adopt_here(&mut self, file: Followed) {
        self.buffer.restart(file.offset);
        self.numbering = if file.offset == 0 { Numbering::First } else { Numbering::Unknown };
        self.current = Some(file);
    }
}

fn length(last: Option<&Portion>) -> usize {
    last.map_or(0, |portion| portion.block.bytes.len())
}

/// The file of a position under another name in the directory of `path`, at the place where it was left.
fn find_moved(path: &Path, position: &Position) -> Option<Followed> {
    let entries = fs::read_dir(rotation::directory_of(path)).ok()?.filter_map(Result::ok);
    let mut same = entries.filter(|entry| entry.metadata().is_ok_and(|metadata| FileId::of(&metadata) == position.id));
    same.find_map(|entry| {
        let opened = match Format::of(&entry.file_name().to_string_lossy()) {
            Some(format) => Followed::open_packed(&entry.path(), format),
            None => Followed::open(&entry.path()),
        };
        let mut file = opened.ok()?;
        file.resume(position).ok()?.then_some(file)
    })
}
