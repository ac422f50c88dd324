//! The files that stood at a path before: found by how rotation names them, in the order in which they were written.

use std::cell::{Cell, RefCell};
use std::cmp::Ordering;
use std::collections::{HashMap, HashSet};
use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::{Duration, SystemTime};

use crate::sources::identity::FileId;
use crate::sources::unpack::Format;

/// A number of more digits than this is a date or a time: such names grow with time.
const COUNTING_DIGITS: usize = 5;

/// Longer than a tick of any clock that stamps files.
const QUIET: Duration = Duration::from_millis(50);

/// Words that stand for the one generation that is kept.
const WORDS: [&str; 4] = ["old", "bak", "prev", "previous"];

/// The file that was read last: its successors are what is read next.
#[derive(Clone, Debug)]
pub(super) struct Predecessor {
    pub(super) id: FileId,
    /// When it was last written to, where that is known.
    pub(super) modified: Option<SystemTime>,
    /// It was compressed, and so made at another time than what is in it.
    pub(super) packed: bool,
    pub(super) record: Record,
}

/// What is known of the other generations while one is read.
#[derive(Clone, Debug, Default)]
pub(super) struct Record {
    /// Those that came before it.
    pub(super) older: HashSet<FileId>,
    /// When compressed ones among these were written to: unpacked, such a one is another file with the same time.
    pub(super) packed_at: HashSet<SystemTime>,
    /// Those that nobody has read, and that are read after it.
    pub(super) owed: HashSet<FileId>,
    /// Whether nothing else had been rotated away before it: what is not known came later.
    pub(super) complete: bool,
}

impl Record {
    /// Everything that had been rotated away when a file stood at the path.
    pub(super) fn of_all(found: &[Generation]) -> Record {
        Record {
            older: found.iter().map(|one| one.id).collect(),
            packed_at: found.iter().filter(|one| one.packed.is_some()).filter_map(|one| one.modified).collect(),
            owed: HashSet::new(),
            complete: true,
        }
    }

    /// That of the oldest generation there is.
    pub(super) fn of_oldest(found: &[Generation]) -> Record {
        Record { owed: found.iter().map(|one| one.id).collect(), complete: true, ..Record::default() }
    }
}

/// How a generation stands to the file that was read last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Age {
    Older,
    Younger,
    /// Only the names can tell.
    Untold,
}

impl Predecessor {
    fn age_of(&self, one: &Generation) -> Age {
        if one.id == self.id {
            return Age::Older;
        }
        if self.record.owed.contains(&one.id) {
            return Age::Younger;
        }
        if self.record.older.contains(&one.id) {
            return Age::Older;
        }
        if one.packed.is_some() {
            let later = one.modified.zip(self.modified).is_some_and(|(one, it)| one > it);
            return if later { Age::Younger } else { Age::Older };
        }
        // A compressed file was made when it was compressed: that tells nothing.
        let made = self.id.created.filter(|_| !self.packed);
        let made_later = one.id.created.zip(made).map(|(one, it)| one.cmp(&it));
        if self.record.complete {
            let written_before = one.modified.zip(made).is_some_and(|(one, made)| one < made);
            let unpacked = one.modified.is_some_and(|time| self.record.packed_at.contains(&time));
            return match made_later {
                // Brought back from elsewhere, or unpacked.
                Some(Ordering::Less) if written_before => Age::Older,
                _ if written_before && unpacked => Age::Older,
                _ => Age::Younger,
            };
        }
        match made_later {
            Some(Ordering::Less) => Age::Older,
            Some(Ordering::Greater) => Age::Younger,
            Some(Ordering::Equal) | None => Age::Untold,
        }
    }
}

/// A file that stood at a path before.
#[derive(Clone, Debug)]
pub(super) struct Generation {
    pub(super) path: PathBuf,
    pub(super) id: FileId,
    pub(super) length: u64,
    pub(super) modified: Option<SystemTime>,
    pub(super) packed: Option<Format>,
    /// The numbers in what rotation appended to the name.
    numbers: Vec<u64>,
    /// Whether they count generations, so that either the first or the last may be the oldest.
    counts: bool,
}

impl Generation {
    /// Its name, for a person.
    pub(super) fn name(&self) -> String {
        self.path.file_name().unwrap_or_default().to_string_lossy().into_owned()
    }
}

/// Whether `name` is what rotation makes of `base`: `app.log.1`, `app.log-20260101`, `app.log.2.gz`, `app.log.old` and, with the
/// number before the last dot, `app-2026-01-01.log` and `app.1.log`. Answers the numbers in it and its compression.
pub(super) fn rotated_from(base: &str, name: &str) -> Option<(Vec<u64>, Option<Format>)> {
    let packed = Format::of(name);
    let plain = if packed.is_some() { name.rsplit_once('.')?.0 } else { name };
    let behind = plain.strip_prefix(base).filter(|rest| !rest.is_empty());
    let added = behind.or_else(|| {
        let (stem, end) = base.rsplit_once('.')?;
        plain.strip_prefix(stem)?.strip_suffix(end)?.strip_suffix('.')
    })?;
    let sign = added.chars().next()?;
    let word = added.get(1..)?;
    if !matches!(sign, '.' | '-' | '_') || word.is_empty() {
        return None;
    }
    if WORDS.iter().any(|known| word.eq_ignore_ascii_case(known)) {
        return Some((Vec::new(), packed));
    }
    let date = |c: char| c.is_ascii_digit() || matches!(c, '.' | '-' | '_' | ':' | 'T' | 'Z');
    if !word.starts_with(|c: char| c.is_ascii_digit()) || !word.chars().all(date) {
        return None;
    }
    let runs = word.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty());
    Some((runs.map(|run| run.parse().unwrap_or(u64::MAX)).collect(), packed))
}

/// The generations of a path that are there; the file at the path itself is none of them. Where one is there both compressed and not,
/// the latter is taken.
///
/// # Errors
///
/// When the directory cannot be read.
pub(super) fn generations(path: &Path) -> io::Result<Vec<Generation>> {
    let Some(base) = path.file_name().and_then(OsStr::to_str) else { return Ok(Vec::new()) };
    let mut found: HashMap<Vec<u64>, Generation> = HashMap::new();
    for entry in fs::read_dir(directory_of(path))? {
        let Ok(entry) = entry else { continue };
        let name = entry.file_name();
        let Some((numbers, packed)) = name.to_str().and_then(|name| rotated_from(base, name)) else { continue };
        let Ok(metadata) = entry.metadata() else { continue };
        if !metadata.is_file() {
            continue;
        }
        let digits = |n: &u64| n.checked_ilog10().unwrap_or(0) as usize + 1;
        let generation = Generation {
            path: entry.path(),
            id: FileId::of(&metadata),
            length: metadata.len(),
            modified: metadata.modified().ok(),
            packed,
            counts: matches!(&numbers[..], [number] if digits(number) <= COUNTING_DIGITS),
            numbers: numbers.clone(),
        };
        match found.get(&numbers) {
            Some(other) if other.packed.is_none() => {}
            _ => drop(found.insert(numbers, generation)),
        }
    }
    Ok(found.into_values().collect())
}

fn sorted(found: &[Generation], counts_up: bool) -> Vec<&Generation> {
    let (mut counted, mut ordered): (Vec<_>, Vec<_>) = found.iter().partition(|one| one.counts);
    ordered.sort_by(|a, b| a.numbers.cmp(&b.numbers));
    counted.sort_by(|a, b| a.numbers.cmp(&b.numbers));
    if !counts_up {
        counted.reverse();
    }
    ordered.extend(counted);
    // A word such as `old` stands for the generation just before the present one.
    ordered.sort_by_key(|one| one.numbers.is_empty());
    ordered
}

/// Whether higher numbers are those of files that were written to later.
fn times_count_up(found: &[Generation]) -> bool {
    let mut counted: Vec<_> = found.iter().filter(|one| one.counts).collect();
    counted.sort_by(|a, b| a.numbers.cmp(&b.numbers));
    let mut balance = 0i64;
    for pair in counted.windows(2) {
        balance += match pair[0].modified.cmp(&pair[1].modified) {
            Ordering::Less => 1,
            Ordering::Greater => -1,
            Ordering::Equal => 0,
        };
    }
    balance > 0
}

/// The generations of a path as they were found last, for as long as no name in their directory has changed, and what is known of the
/// way in which they are numbered.
#[derive(Debug, Default)]
pub(super) struct Siblings {
    known: RefCell<Option<Listing>>,
    /// Whether the youngest has the highest number, once one was seen to come after another.
    counts_up: Cell<Option<bool>>,
}

/// The path whose generations these are, when their directory had last changed, and they themselves.
type Listing = (PathBuf, SystemTime, Rc<[Generation]>);

impl Siblings {
    /// The generations that are there, and whether nothing has changed its name just now: what a clock of the file system cannot tell
    /// apart counts as just now.
    pub(super) fn read(&self, path: &Path) -> (Rc<[Generation]>, bool) {
        let modified = || fs::metadata(directory_of(path)).and_then(|metadata| metadata.modified()).ok();
        let before = modified();
        if let Some((known, time, found)) = &*self.known.borrow()
            && known == path
            && Some(*time) == before
        {
            return (Rc::clone(found), true);
        }
        let found: Rc<[Generation]> = generations(path).unwrap_or_default().into();
        let after = modified().filter(|time| SystemTime::now().duration_since(*time).is_ok_and(|past| past > QUIET));
        let quiet = after.is_some() && after == before;
        *self.known.borrow_mut() = after.filter(|_| quiet).map(|time| (path.to_path_buf(), time, Rc::clone(&found)));
        (found, quiet)
    }

    /// What was found is not so any more.
    pub(super) fn forget(&self) {
        self.known.take();
    }

    /// All of them in the order in which they were written.
    ///
    /// Dates order themselves. Numbers count up or down: which, is told by one that came after another before, else by when the files
    /// were last written to, and where that does not tell it, the highest is the oldest, as `logrotate` has it.
    pub(super) fn oldest_first<'a>(&self, found: &'a [Generation]) -> Vec<&'a Generation> {
        sorted(found, self.counts_up.get().unwrap_or_else(|| times_count_up(found)))
    }

    /// Those that came after a file, in their order.
    ///
    /// What is owed came after it, and what had been rotated away before it did not, whatever their names and times say. Of what is
    /// left, all came later if nothing else had been rotated away, but for what was unpacked or brought back from elsewhere. Else it
    /// goes by when they were made, and where that does not tell it by their numbers.
    pub(super) fn younger<'a>(&self, found: &'a [Generation], than: &Predecessor) -> Vec<&'a Generation> {
        self.learn(found, than);
        let ordered = self.oldest_first(found);
        let at = ordered.iter().position(|one| one.id == than.id);
        let came_later = |(place, one): &(usize, &Generation)| match than.age_of(one) {
            Age::Older => false,
            Age::Younger => true,
            // Without a time that says when it was made, everything would be read again.
            Age::Untold => at.map_or(one.id.created.is_some(), |at| *place > at),
        };
        ordered.into_iter().enumerate().filter(came_later).map(|(_, one)| one).collect()
    }

    /// The numbers of what came later, beside that of the file that was read last, tell which way they count.
    fn learn(&self, found: &[Generation], than: &Predecessor) {
        let count = |one: &Generation| one.numbers.first().copied().filter(|_| one.counts);
        let (mut known, mut new) = (Vec::new(), Vec::new());
        for one in found.iter().filter(|one| one.packed.is_none()) {
            let Some(number) = count(one) else { continue };
            if one.id == than.id {
                known = vec![number];
            } else if than.age_of(one) == Age::Younger {
                new.push(number);
            }
        }
        if known.is_empty() {
            known = found.iter().filter(|one| than.record.older.contains(&one.id)).filter_map(count).collect();
        }
        match (known.iter().min(), known.iter().max(), new.iter().min(), new.iter().max()) {
            (_, Some(known), Some(new), _) if known < new => self.counts_up.set(Some(true)),
            (Some(known), _, _, Some(new)) if new < known => self.counts_up.set(Some(false)),
            _ => {}
        }
    }
}

/// The directory that a path stands in.
pub(super) fn directory_of(path: &Path) -> &Path {
    path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

#[cfg(test)]
mod tests {
    use std::fs::File;

    use super::*;

    #[test]
    fn names_tell_what_rotation_made_of_which_file() {
        let numbers = |base: &str, name: &str| rotated_from(base, name).map(|(numbers, _)| numbers);
        assert_eq!(numbers("app.log", "app.log.1"), Some(vec![1]));
        assert_eq!(numbers("app.log", "app.log.12.gz"), Some(vec![12]));
        assert_eq!(numbers("app.log", "app.log-20260101"), Some(vec![20_260_101]));
        assert_eq!(numbers("app.log", "app.log.2026-01-02.3"), Some(vec![2026, 1, 2, 3]));
        assert_eq!(numbers("app.log", "app-2026-01-02T10.log"), Some(vec![2026, 1, 2, 10]));
        assert_eq!(numbers("app.log", "app.3.log.zst"), Some(vec![3]));
        assert_eq!(numbers("app.log", "app.log.OLD"), Some(vec![]));
        for other in [
            "app.log",
            "app.log.",
            "app.logs",
            "app.log.x1",
            "app-errors.log",
            "app2.log",
            "other.log.1",
            "app.log.1.tmp",
        ] {
            assert_eq!(numbers("app.log", other), None, "{other}");
        }
        assert_eq!(numbers("log", "log.1"), Some(vec![1]));
    }

    fn names_of(found: &[&Generation]) -> Vec<String> {
        found.iter().map(|one| one.name()).collect()
    }

    /// Files of these names, each written to a minute after the one before, and the order that is found.
    fn order(names: &[&str]) -> Vec<String> {
        let directory = tempfile::tempdir().unwrap();
        for (minute, name) in names.iter().enumerate() {
            let file = File::create(directory.path().join(name)).unwrap();
            let time = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000 + 60 * minute as u64);
            file.set_modified(time).unwrap();
        }
        names_of(&Siblings::default().oldest_first(&generations(&directory.path().join("log")).unwrap()))
    }

    #[test]
    fn the_oldest_comes_first_however_they_are_numbered() {
        assert_eq!(order(&["log.10.gz", "log.9", "log.1"]), ["log.10.gz", "log.9", "log.1"]);
        assert_eq!(order(&["log.1", "log.2", "log.10", "log"]), ["log.1", "log.2", "log.10"]);
        assert_eq!(
            order(&["log-20260102", "log-20260101"]),
            ["log-20260101", "log-20260102"],
            "dates order themselves"
        );
        assert_eq!(order(&["log.1"]), ["log.1"]);
        assert_eq!(order(&["log.old", "log.2", "log.1"]), ["log.2", "log.1", "log.old"]);
        assert_eq!(order(&["log.1.gz", "log.1"]), ["log.1"], "being compressed");
    }

    #[test]
    fn where_nothing_else_tells_it_the_highest_number_is_the_oldest() {
        let directory = tempfile::tempdir().unwrap();
        for name in ["log.1", "log.2", "log.3"] {
            File::create(directory.path().join(name)).unwrap().set_modified(SystemTime::UNIX_EPOCH).unwrap();
        }
        let found = generations(&directory.path().join("log")).unwrap();
        assert_eq!(names_of(&Siblings::default().oldest_first(&found)), ["log.3", "log.2", "log.1"]);
    }
}
