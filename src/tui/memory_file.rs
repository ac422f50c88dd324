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
        self.write(&self.own(), &serde_json::to_string(lost)?)
    }

    /// Nothing is unsaved any more.
    pub(super) fn forget(&self) {
        // Where there is none, all is as it should be.
        let _ = fs::remove_file(self.directory.join(self.own()));
    }

    /// What an explorer has left that is no more: it is taken, and kept as this one's own until it is decided what becomes of it.
    pub(super) fn recover(&self) -> Option<Lost> {
        let entries = fs::read_dir(self.directory.join("recovery")).ok()?;
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
        let (_, newest) = left.pop()?;
        let lost: Lost = serde_json::from_str(&fs::read_to_string(&newest).ok()?).ok()?;
        let own = self.directory.join(self.own());
        fs::rename(&newest, own).ok()?;
        let saved = lost.path.as_ref().and_then(|path| fs::read_to_string(path).ok());
        if saved.as_ref() == Some(&lost.text) {
            self.forget();
            return None;
        }
        Some(lost)
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
        assert_eq!(remembered.recover(), None);
        let recovery = remembered.directory.join("recovery");
        // No process has this number: it is beyond the largest that Linux gives.
        fs::rename(recovery.join(format!("{}.json", process::id())), recovery.join("2147483000.json")).unwrap();
        assert_eq!(remembered.recover(), Some(lost));
        assert_eq!(remembered.recover(), None);
        remembered.forget();
        assert_eq!(fs::read_dir(recovery).unwrap().count(), 0);
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
        assert_eq!(remembered.recover(), None);
    }
}
