//! What is remembered between two runs: recent files, and the text that a crash would lose.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process;

use serde::{Deserialize, Serialize};

/// How many recent files are kept.
const RECENT: usize = 20;

/// The directory that all of it is in.
#[derive(Clone, Debug)]
pub(super) struct Remembered {
    directory: PathBuf,
}

/// A document that was not saved when its explorer ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Lost {
    /// The file that it belongs to.
    pub path: Option<PathBuf>,
    /// Its text.
    pub text: String,
}

impl Remembered {
    pub(super) fn in_directory(directory: PathBuf) -> Self {
        Self { directory }
    }

    /// Whether nothing is remembered yet: this is the first start.
    pub(super) fn is_new(&self) -> bool {
        !self.directory.exists()
    }

    /// Files opened or saved, the newest first; those that are gone are left out.
    pub(super) fn recent(&self) -> Vec<PathBuf> {
        let text = fs::read_to_string(self.directory.join("recent")).unwrap_or_default();
        text.lines().filter(|line| !line.is_empty()).map(PathBuf::from).filter(|path| path.exists()).collect()
    }

    /// Remembers that a file was opened or saved.
    ///
    /// # Errors
    /// What the system says. Names that a list of lines cannot hold are left out.
    pub(super) fn note(&self, path: &Path) -> io::Result<()> {
        let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        let Some(name) = path.to_str().filter(|name| !name.contains('\n')) else { return Ok(()) };
        let mut names = vec![name.to_owned()];
        let others = self.recent().into_iter().filter(|other| *other != path);
        names.extend(others.filter_map(|other| other.to_str().map(str::to_owned)).take(RECENT - 1));
        self.write("recent", &format!("{}\n", names.join("\n")))
    }

    /// The names of the lessons that were taken to their end, in that order.
    pub(super) fn learned(&self) -> Vec<String> {
        let text = fs::read_to_string(self.directory.join("lessons")).unwrap_or_default();
        text.lines().filter(|line| !line.is_empty()).map(str::to_owned).collect()
    }

    /// Remembers that a lesson was taken to its end.
    ///
    /// # Errors
    /// What the system says.
    pub(super) fn note_lesson(&self, name: &str) -> io::Result<()> {
        let mut names = self.learned();
        if names.iter().any(|known| known == name) {
            return Ok(());
        }
        names.push(name.to_owned());
        self.write("lessons", &format!("{}\n", names.join("\n")))
    }

    /// Remembers that drip was started.
    ///
    /// # Errors
    /// What the system says.
    pub(super) fn begin(&self) -> io::Result<()> {
        fs::create_dir_all(self.directory.join("recovery"))
    }

    fn own(&self) -> String {
        format!("recovery/{}.json", process::id())
    }

    /// Keeps a text that is not saved, in place of the one kept before.
    ///
    /// # Errors
    /// What the system says.
    pub(super) fn keep(&self, lost: &Lost) -> io::Result<()> {
        // Whoever takes it up may stand in another directory.
        let path = lost.path.as_deref().map(absolute);
        self.write(&self.own(), &serde_json::to_string(&Lost { path, text: lost.text.clone() })?)
    }

    /// Nothing is unsaved any more.
    pub(super) fn forget(&self) {
        // Where there is none, all is as it should be.
        let _ = fs::remove_file(self.directory.join(self.own()));
    }

    /// The newest that explorers have left that are no more: of those that belong to a file, or else of all. It is taken, and kept as this
    /// one's own until it is decided what becomes of it. Those that were saved after all are forgotten.
    pub(super) fn recover(&self, file: Option<&Path>) -> Option<Lost> {
        let file = file.map(absolute);
        self.left().into_iter().rev().find_map(|path| {
            let lost = read(&path)?;
            let saved = lost.path.as_ref().and_then(|path| fs::read_to_string(path).ok());
            if saved.as_ref() == Some(&lost.text) {
                // Where it stays, it is looked at again.
                let _ = fs::remove_file(&path);
                return None;
            }
            let wanted = file.is_none() || file == lost.path;
            (wanted && fs::rename(&path, self.directory.join(self.own())).is_ok()).then_some(lost)
        })
    }

    /// Whether explorers that are no more have left anything.
    pub(super) fn has_left(&self) -> bool {
        self.left().iter().any(|path| read(path).is_some())
    }

    /// The files that explorers have left that are no more, the oldest first.
    fn left(&self) -> Vec<PathBuf> {
        let Ok(entries) = fs::read_dir(self.directory.join("recovery")) else { return Vec::new() };
        let mut left: Vec<(std::time::SystemTime, PathBuf)> = entries
            .flatten()
            .filter_map(|entry| {
                let path = entry.path();
                let process: i32 = path.file_stem()?.to_str()?.parse().ok()?;
                let changed = entry.metadata().ok()?.modified().ok()?;
                (path.extension().is_some_and(|e| e == "json") && !is_alive(process)).then_some((changed, path))
            })
            .collect();
        left.sort();
        left.into_iter().map(|(_, path)| path).collect()
    }

    /// Writes a file whole or not at all.
    fn write(&self, name: &str, text: &str) -> io::Result<()> {
        let path = self.directory.join(name);
        let parent = path.parent().unwrap_or(&self.directory);
        fs::create_dir_all(parent)?;
        let file = tempfile::NamedTempFile::new_in(parent)?;
        fs::write(file.path(), text)?;
        file.persist(&path)?;
        Ok(())
    }
}

fn read(kept: &Path) -> Option<Lost> {
    serde_json::from_str(&fs::read_to_string(kept).ok()?).ok()
}

/// The path from the root on, where the directory that it starts in is known.
fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}

#[cfg(unix)]
fn is_alive(process: i32) -> bool {
    use rustix::process::{Pid, test_kill_process};
    let Some(pid) = Pid::from_raw(process) else { return false };
    // One of another user's that may not be asked is alive, too.
    !matches!(test_kill_process(pid), Err(rustix::io::Errno::SRCH))
}

#[cfg(not(unix))]
fn is_alive(process: i32) -> bool {
    process.unsigned_abs() == process::id()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fresh() -> (tempfile::TempDir, Remembered) {
        let folder = tempfile::tempdir().unwrap();
        let remembered = Remembered::in_directory(folder.path().join("state"));
        (folder, remembered)
    }

    #[test]
    fn a_lesson_is_remembered_once() {
        let (_folder, remembered) = fresh();
        assert!(remembered.learned().is_empty());
        for name in ["generators", "async", "generators"] {
            remembered.note_lesson(name).unwrap();
        }
        assert_eq!(remembered.learned(), ["generators", "async"]);
    }

    #[test]
    fn recent_files_stand_the_newest_first_and_once() {
        let (folder, remembered) = fresh();
        assert!(remembered.is_new());
        let path = |name: &str| fs::canonicalize(folder.path()).unwrap().join(name);
        for name in ["a", "b", "a"] {
            fs::write(path(name), "").unwrap();
            remembered.note(&path(name)).unwrap();
        }
        assert_eq!(remembered.recent(), [path("a"), path("b")]);
        fs::remove_file(path("a")).unwrap();
        assert_eq!(remembered.recent(), [path("b")]);
        assert!(!remembered.is_new());
        for n in 0..30 {
            fs::write(path(&n.to_string()), "").unwrap();
            remembered.note(&path(&n.to_string())).unwrap();
        }
        assert_eq!(remembered.recent().len(), RECENT);
    }

    #[test]
    fn what_a_dead_explorer_left_is_offered_once_and_what_a_living_one_keeps_is_not() {
        let (_folder, remembered) = fresh();
        let lost = Lost { path: None, text: "range(3) | sum".to_owned() };
        remembered.keep(&lost).unwrap();
        assert_eq!(remembered.recover(None), None);
        let recovery = remembered.directory.join("recovery");
        // No process has this number: it is beyond the largest that Linux gives.
        fs::rename(recovery.join(format!("{}.json", process::id())), recovery.join("2147483000.json")).unwrap();
        assert_eq!(remembered.recover(None), Some(lost));
        assert_eq!(remembered.recover(None), None);
        remembered.forget();
        assert_eq!(fs::read_dir(recovery).unwrap().count(), 0);
    }

    #[test]
    fn who_opens_a_file_is_offered_what_was_lost_of_it_and_nothing_else() {
        let (folder, remembered) = fresh();
        let [one, other] = ["one.drip", "other.drip"].map(|name| folder.path().join(name));
        let recovery = remembered.directory.join("recovery");
        let lost = |path: &PathBuf, text: &str| Lost { path: Some(path.clone()), text: text.to_owned() };
        for (process, path, text) in [("2147483001", &one, "range(1)"), ("2147483002", &other, "range(2)")] {
            remembered.keep(&lost(path, text)).unwrap();
            fs::rename(recovery.join(format!("{}.json", process::id())), recovery.join(format!("{process}.json")))
                .unwrap();
        }
        assert_eq!(remembered.recover(Some(&folder.path().join("app.log"))), None);
        assert!(remembered.has_left());
        assert_eq!(remembered.recover(Some(&one)), Some(lost(&one, "range(1)")));
        remembered.forget();
        assert_eq!(remembered.recover(None), Some(lost(&other, "range(2)")));
        assert!(!remembered.has_left());
    }

    #[test]
    fn a_file_is_the_same_from_another_directory() {
        let (_folder, remembered) = fresh();
        remembered.keep(&Lost { path: Some("p.drip".into()), text: String::new() }).unwrap();
        let kept = fs::read_to_string(remembered.directory.join(remembered.own())).unwrap();
        let kept: Lost = serde_json::from_str(&kept).unwrap();
        assert_eq!(kept.path, Some(std::env::current_dir().unwrap().join("p.drip")));
    }

    #[test]
    fn what_was_saved_after_all_is_not_offered() {
        let (folder, remembered) = fresh();
        let path = folder.path().join("p.drip");
        fs::write(&path, "range(3)").unwrap();
        remembered.begin().unwrap();
        let lost = Lost { path: Some(path), text: "range(3)".to_owned() };
        fs::write(remembered.directory.join("recovery/2147483000.json"), serde_json::to_string(&lost).unwrap())
            .unwrap();
        assert_eq!(remembered.recover(None), None);
    }
}
