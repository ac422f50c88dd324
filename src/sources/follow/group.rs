//! Several paths followed at once, those of patterns too, with new files taken up as they come.

use std::collections::HashSet;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::pattern::Pattern;
use super::{FollowOptions, Follower, Notice, OpenError, Polled, Portion, Start};
use crate::sources::identity::{FileId, Fingerprint, Position, Seen};
use crate::sources::watch::{Mode, Wake, WatchOptions, Watcher};

/// How many places are remembered in files whose paths are followed no more.
const REMEMBERED: usize = 256;

/// What is to be followed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// One path.
    Path(PathBuf),
    /// Whatever matches.
    Pattern(Pattern),
}

/// One followed path.
#[derive(Debug)]
pub struct Member {
    follower: Follower,
    of_pattern: bool,
    /// There may be something to read, or to see.
    stirred: bool,
    /// Why it could not be read, as it was told last.
    fault: Option<String>,
}

impl Member {
    /// The path.
    pub fn path(&self) -> &Path {
        self.follower.path()
    }

    /// What follows it.
    pub fn follower(&self) -> &Follower {
        &self.follower
    }
}

/// What a poll came to. Members are told by numbers that stay theirs, also when others go.
#[derive(Debug, PartialEq, Eq)]
pub enum GroupPolled {
    /// Whole lines of one file.
    Lines(usize, Portion),
    /// What befell one path.
    Notice(usize, Notice),
    /// A file has come that matches.
    Joined(usize),
    /// A path that a pattern had matched is followed no more: its file is deleted.
    Parted(usize),
    /// A file that matches cannot be followed, and why; it is tried again.
    Refused(PathBuf, String),
    /// The system lost notifications, this often: everything was looked at again.
    Overflow(u64),
    /// Much was read and no line ended in it: poll again.
    Unfinished,
    /// Everything that is there has been read; the wake will be called when that changes, and at [`due`](Group::due) it is to be polled.
    Nothing,
}

/// Follows paths and patterns. Nothing is read but by [`poll`](Group::poll), which never waits.
///
/// Each file's lines come in their order; files that have something at the same time take turns, block by block. A file that two paths
/// lead to is followed once. A file that moves from one followed path to another is not read again.
#[derive(Debug)]
pub struct Group {
    patterns: Vec<Pattern>,
    options: FollowOptions,
    members: Vec<Option<Member>>,
    /// Where the next poll begins.
    turn: usize,
    watching: Watching,
    /// Files may have come that match.
    to_list: bool,
    listed: Vec<PathBuf>,
    refused: HashSet<PathBuf>,
    joined: Vec<usize>,
    told: Vec<(PathBuf, String)>,
    left: Vec<Position>,
}

/// What watches, once something had to be waited for.
#[derive(Debug)]
struct Watching {
    options: WatchOptions,
    wake: WakeFunction,
    watcher: Option<Watcher>,
    /// The members that it knows, by its numbers.
    known: Vec<usize>,
    /// The members or the directories are others than it knows.
    outdated: bool,
}

struct WakeFunction(Wake);

impl std::fmt::Debug for WakeFunction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Wake")
    }
}

impl Group {
    /// Opens what there is. `start` says for each file where to begin; what comes to a pattern later is read from its beginning.
    ///
    /// # Errors
    ///
    /// The path that cannot be followed, and why. Of a pattern's files none is an error.
    pub fn open(
        targets: Vec<Target>,
        start: impl Fn(&Path) -> Start,
        options: FollowOptions,
        watch: WatchOptions,
        wake: Wake,
    ) -> Result<Group, (PathBuf, OpenError)> {
        let mut group = Group {
            patterns: Vec::new(),
            options,
            members: Vec::new(),
            turn: 0,
            watching: Watching {
                options: watch,
                wake: WakeFunction(wake),
                watcher: None,
                known: Vec::new(),
                outdated: true,
            },
            to_list: false,
            listed: Vec::new(),
            refused: HashSet::new(),
            joined: Vec::new(),
            told: Vec::new(),
            left: Vec::new(),
        };
        for target in targets {
            match target {
                Target::Path(path) if group.has(&path) => {}
                Target::Path(path) => {
                    let follower = Follower::open(&path, start(&path), group.options.clone());
                    group.add(follower.map_err(|error| (path, error))?, false);
                }
                Target::Pattern(pattern) => group.patterns.push(pattern),
            }
        }
        group.list(Some(&start));
        group.joined.clear();
        Ok(group)
    }

    /// Looks for more. `now` is only compared with that of other calls.
    ///
    /// # Errors
    ///
    /// When no thread can be had to watch. A file that cannot be read is a notice, and tried again.
    pub fn poll(&mut self, now: Duration) -> io::Result<GroupPolled> {
        if let Some(overflows) = self.take_changes() {
            return Ok(GroupPolled::Overflow(overflows));
        }
        loop {
            if let Some((path, why)) = self.told.pop() {
                return Ok(GroupPolled::Refused(path, why));
            }
            if let Some(member) = self.joined.pop() {
                return Ok(GroupPolled::Joined(member));
            }
            for step in 0..self.members.len() {
                let at = (self.turn + step) % self.members.len();
                let due = self.members[at]
                    .as_ref()
                    .is_some_and(|member| member.stirred || member.follower.due().is_some_and(|due| due <= now));
                if due && let Some(polled) = self.poll_member(at, now) {
                    return Ok(polled);
                }
            }
            if self.to_list {
                self.list(None);
                continue;
            }
            return self.rest();
        }
    }

    /// The members, by their numbers.
    pub fn members(&self) -> impl Iterator<Item = (usize, &Member)> {
        self.members.iter().enumerate().filter_map(|(at, member)| Some((at, member.as_ref()?)))
    }

    /// The member of this number, unless it has parted.
    pub fn member(&self, at: usize) -> Option<&Member> {
        self.members.get(at)?.as_ref()
    }

    /// Gives a block's buffer back to the member that it is from.
    pub fn recycle(&mut self, at: usize, bytes: Vec<u8>) {
        if let Some(Some(member)) = self.members.get_mut(at) {
            member.follower.recycle(bytes);
        }
    }

    /// When something runs out with time, whatever happens to the files.
    pub fn due(&self) -> Option<Duration> {
        self.members().filter_map(|(_, member)| member.follower.due()).min()
    }

    /// How changes are found out; `None` while nothing had to be waited for yet.
    pub fn mode(&self) -> Option<Mode> {
        self.watching.watcher.as_ref().and_then(Watcher::mode)
    }

    /// Whether files that come may be taken up.
    pub fn has_patterns(&self) -> bool {
        !self.patterns.is_empty()
    }

    /// Bytes that are written and not yet read.
    ///
    /// # Errors
    ///
    /// When a file cannot be asked for its length.
    pub fn behind(&self) -> io::Result<u64> {
        self.members().map(|(_, member)| member.follower.behind()).sum()
    }

    fn has(&self, path: &Path) -> bool {
        self.members().any(|(_, member)| member.path() == path)
    }

    fn add(&mut self, follower: Follower, of_pattern: bool) -> usize {
        let member = Some(Member { follower, of_pattern, stirred: true, fault: None });
        self.watching.outdated = true;
        match self.members.iter().position(Option::is_none) {
            // The numbers of those that parted are given anew: nobody waits for anything of them.
            Some(free) => {
                self.members[free] = member;
                free
            }
            None => {
                self.members.push(member);
                self.members.len() - 1
            }
        }
    }

    /// Takes over what the watcher has seen; answers how often notifications were lost, if they were.
    fn take_changes(&mut self) -> Option<u64> {
        let changes = self.watching.watcher.as_ref()?.take_changes();
        for path in changes.paths {
            if let Some(Some(member)) = self.watching.known.get(path).and_then(|at| self.members.get_mut(*at)) {
                member.stirred = true;
            }
        }
        self.to_list |= changes.listings;
        (changes.overflows > 0).then_some(changes.overflows)
    }

    fn poll_member(&mut self, at: usize, now: Duration) -> Option<GroupPolled> {
        let member = self.members[at].as_mut()?;
        let polled = match member.follower.poll(now) {
            Ok(polled) => polled,
            Err(error) => {
                let reason = error.to_string();
                member.stirred = false;
                self.looked(at, Seen::Unsettled);
                let known = self.members[at].as_mut().and_then(|member| member.fault.replace(reason.clone()));
                return (known.as_ref() != Some(&reason))
                    .then_some(GroupPolled::Notice(at, Notice::Unreadable { reason }));
            }
        };
        member.fault = None;
        member.stirred = polled != Polled::Nothing;
        match polled {
            Polled::Lines(portion) => {
                self.turn = at + 1;
                Some(GroupPolled::Lines(at, portion))
            }
            Polled::Notice(notice) => {
                // A file that was left may match under the name that it has now.
                self.to_list |=
                    !self.patterns.is_empty() && matches!(notice, Notice::Replaced { .. } | Notice::Gone { .. });
                Some(GroupPolled::Notice(at, notice))
            }
            Polled::Unfinished => {
                self.turn = at;
                Some(GroupPolled::Unfinished)
            }
            Polled::Nothing => {
                let parts = member.of_pattern && member.follower.file().is_none() && member.follower.due().is_none();
                if parts {
                    self.part(at);
                    return Some(GroupPolled::Parted(at));
                }
                let seen = member.follower.seen();
                self.looked(at, seen);
                None
            }
        }
    }

    fn looked(&self, at: usize, seen: Seen) {
        let watching = &self.watching;
        if let (Some(watcher), Some(known)) = (&watching.watcher, watching.known.iter().position(|known| *known == at))
        {
            watcher.looked(known, seen);
        }
    }

    fn part(&mut self, at: usize) {
        if let Some(member) = self.members[at].take() {
            self.left.extend(member.follower.into_left());
            let surplus = self.left.len().saturating_sub(REMEMBERED);
            self.left.drain(..surplus);
            self.watching.outdated = true;
        }
    }

    /// Looks which files match, and takes up those that are new.
    fn list(&mut self, start: Option<&dyn Fn(&Path) -> Start>) {
        self.to_list = false;
        let mut listed = Vec::new();
        let mut seen_refused = HashSet::new();
        for pattern in self.patterns.clone() {
            let found = pattern.matches();
            listed.extend(found.directories);
            // A link to a file that matches as well is that file under another name.
            let (links, files): (Vec<_>, Vec<_>) = found.files.into_iter().partition(|path| path.is_symlink());
            for path in files.into_iter().chain(links) {
                let Some(fingerprint) = Fingerprint::of(&path) else { continue };
                if self.has(&path) || self.follows(&fingerprint.id) {
                    continue;
                }
                let read_before = self.left_at(&fingerprint.id).map(Start::Position);
                let start = read_before.unwrap_or_else(|| start.map_or(Start::Beginning, |start| start(&path)));
                match Follower::open(&path, start, self.options.clone()) {
                    Ok(follower) => {
                        let at = self.add(follower, true);
                        self.joined.insert(0, at);
                    }
                    Err(error) => {
                        if !self.refused.contains(&path) {
                            self.told.push((path.clone(), error.to_string()));
                        }
                        seen_refused.insert(path);
                    }
                }
            }
        }
        self.refused = seen_refused;
        listed.sort();
        listed.dedup();
        if listed != self.listed {
            self.listed = listed;
            self.watching.outdated = true;
        }
    }

    /// Whether this file is being read, or waits to be.
    fn follows(&self, file: &FileId) -> bool {
        self.members().any(|(_, member)| member.follower.holds(file))
    }

    /// Where a file was left that is not read any more.
    fn left_at(&self, file: &FileId) -> Option<Position> {
        let of_members = self.members().find_map(|(_, member)| member.follower.left_at(file));
        of_members.or_else(|| self.left.iter().rev().find(|left| left.id == *file)).cloned()
    }

    /// Nothing is to be had: watches first, and looks again if it did not watch before.
    fn rest(&mut self) -> io::Result<GroupPolled> {
        let watching = &mut self.watching;
        if watching.watcher.is_none() {
            watching.watcher = Some(Watcher::start(watching.options.clone(), std::sync::Arc::clone(&watching.wake.0))?);
        }
        let Some(watcher) = &watching.watcher else { return Ok(GroupPolled::Nothing) };
        if std::mem::take(&mut watching.outdated) {
            let known = self.members.iter().enumerate().filter_map(|(at, member)| Some((at, member.as_ref()?)));
            let (numbers, paths): (Vec<_>, Vec<_>) =
                known.map(|(at, member)| (at, member.path().to_path_buf())).unzip();
            watching.known = numbers;
            watcher.watch(paths, self.listed.clone());
        }
        watcher.rest();
        Ok(GroupPolled::Nothing)
    }
}
