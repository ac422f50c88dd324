//! The directories in which something may happen to the watched paths: which they are, and the system's watches on them.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::ffi::OsString;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use notify::event::{AccessKind, AccessMode, ModifyKind};
use notify::{Event, EventKind, RecursiveMode};

use super::Shared;
use crate::sources::identity::FileId;

/// After how many looks watches that the system refused are asked for again, at first; then after ever more.
const FIRST_RETRY: u32 = 4;
const LATEST_RETRY: u32 = 40;

/// Takes what the system tells.
pub type Handler = Box<dyn FnMut(notify::Result<Event>) + Send>;

/// What gives watches that tell of changes to a handler.
type Give = dyn Fn(Handler) -> notify::Result<Box<dyn notify::Watcher + Send>> + Send + Sync;

/// Where watches are had from.
#[derive(Clone)]
pub struct Notifier(Arc<Give>);

impl Notifier {
    /// The system's own notification.
    pub fn system() -> Notifier {
        Notifier::new(|handler| Ok(Box::new(notify::recommended_watcher(handler)?)))
    }

    /// Watches of another kind.
    pub fn new(
        give: impl Fn(Handler) -> notify::Result<Box<dyn notify::Watcher + Send>> + Send + Sync + 'static,
    ) -> Notifier {
        Notifier(Arc::new(give))
    }
}

impl fmt::Debug for Notifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Notifier")
    }
}

/// The directories that matter for the watched paths, and those of them that the system watches.
pub(super) struct Directories {
    notifier: Option<Notifier>,
    notify: Option<Box<dyn notify::Watcher + Send>>,
    shared: Arc<Shared>,
    paths: Vec<PathBuf>,
    listed: Vec<PathBuf>,
    /// What a listed directory was like when it was looked at last.
    listings: HashMap<PathBuf, Option<(FileId, Option<SystemTime>)>>,
    wanted: BTreeMap<PathBuf, Option<FileId>>,
    watched: HashMap<PathBuf, FileId>,
    /// Looks until refused watches are asked for again, and how many that will be the next time.
    retry: (u32, u32),
}

impl Directories {
    pub(super) fn new(notifier: Option<Notifier>, shared: &Arc<Shared>) -> Directories {
        Directories {
            notifier,
            notify: None,
            shared: Arc::clone(shared),
            paths: Vec::new(),
            listed: Vec::new(),
            listings: HashMap::new(),
            wanted: BTreeMap::new(),
            watched: HashMap::new(),
            retry: (FIRST_RETRY, FIRST_RETRY),
        }
    }

    /// Watches the directories that matter now: others may be asked for, they may have been replaced, a path may link elsewhere.
    pub(super) fn refresh(&mut self, renewed: bool) {
        if renewed {
            let state = self.shared.lock();
            self.paths = state.paths.iter().map(|watched| watched.path.clone()).collect();
            self.listed.clone_from(&state.listed);
        }
        self.look_at_listings();
        let mut names: HashMap<OsString, Vec<usize>> = HashMap::new();
        let mut wanted: BTreeMap<PathBuf, Option<FileId>> = BTreeMap::new();
        let mut want = |directory: &Path| {
            if !wanted.contains_key(directory) {
                let id = std::fs::metadata(directory).ok().map(|metadata| FileId::of(&metadata));
                wanted.insert(directory.to_path_buf(), id);
            }
        };
        for (at, path) in self.paths.iter().enumerate() {
            let target = if path.is_symlink() { path.canonicalize().ok() } else { None };
            for file in std::iter::once(path).chain(&target) {
                want(directory_of(file));
                let known = names.entry(file.file_name().unwrap_or_default().to_os_string()).or_default();
                if !known.contains(&at) {
                    known.push(at);
                }
            }
        }
        self.listed.iter().for_each(|directory| want(directory));
        let refused = self.notifier.is_some() && self.shared.lock().notified != Some(true);
        let again = refused && {
            self.retry.0 = self.retry.0.saturating_sub(1);
            self.retry.0 == 0
        };
        if !renewed && !again && wanted == self.wanted {
            return;
        }
        self.wanted = wanted;
        {
            let mut state = self.shared.lock();
            // What was said meanwhile about other paths is for the next time.
            if !state.renewed {
                state.names = names;
            }
        }
        let (notified, new) = self.watch();
        self.retry.1 = if notified { FIRST_RETRY } else { (self.retry.1 * 2).min(LATEST_RETRY) };
        self.retry.0 = self.retry.1;
        let mut state = self.shared.lock();
        state.notified = Some(notified);
        if new {
            // What happened before the watch was there went unnoticed.
            state.paths.iter_mut().for_each(|watched| watched.touched = true);
            state.listings |= !state.listed.is_empty();
        }
    }

    /// Has the system watch what is wanted; whether it watches all of it, and some that it did not watch before.
    fn watch(&mut self) -> (bool, bool) {
        if self.notify.is_none()
            && let Some(notifier) = &self.notifier
        {
            let shared = Arc::clone(&self.shared);
            self.notify = (notifier.0)(Box::new(move |event| take(event, &shared))).ok();
            self.watched.clear();
        }
        let Some(notify) = &mut self.notify else { return (false, false) };
        let wanted = &self.wanted;
        self.watched.retain(|directory, id| {
            let stays = wanted.get(directory) == Some(&Some(*id));
            if !stays {
                // It fails when the directory is gone, and its watch with it.
                let _ = notify.unwatch(directory);
            }
            stays
        });
        let (mut all, mut new) = (true, false);
        // Under two names a directory has one watch all the same.
        let mut ids: HashSet<FileId> = self.watched.values().copied().collect();
        for (directory, id) in &self.wanted {
            let Some(id) = id else {
                all = false;
                continue;
            };
            if ids.contains(id) {
                continue;
            }
            if !is_remote(directory) && notify.watch(directory, RecursiveMode::NonRecursive).is_ok() {
                self.watched.insert(directory.clone(), *id);
                ids.insert(*id);
                new = true;
            } else {
                all = false;
            }
        }
        if self.watched.is_empty() {
            // Nothing is gained by an instance without watches, and others may be in need of it.
            self.notify = None;
        }
        (all && !self.watched.is_empty(), new)
    }

    /// Says so where a listed directory is not as it was. One that has just changed may have done so again within the tick of a clock.
    fn look_at_listings(&mut self) {
        let mut changed = false;
        let mut listings = HashMap::new();
        for directory in &self.listed {
            let metadata = std::fs::metadata(directory).ok();
            let now = metadata.map(|metadata| (FileId::of(&metadata), metadata.modified().ok()));
            let just = now
                .as_ref()
                .and_then(|(_, modified)| *modified)
                .is_some_and(|time| SystemTime::now().duration_since(time).is_ok_and(|past| past.as_secs() < 2));
            changed |= just || self.listings.get(directory) != Some(&now);
            listings.insert(directory.clone(), now);
        }
        self.listings = listings;
        if changed {
            self.shared.lock().listings = true;
        }
    }
}

/// Takes what the system tells: which paths it may be about.
fn take(event: notify::Result<Event>, shared: &Shared) {
    let mut state = shared.lock();
    let rescan = event.as_ref().is_ok_and(Event::need_rescan);
    state.overflows += u64::from(rescan);
    let stirred = match event {
        Ok(event) if !rescan => {
            if matches!(event.kind, EventKind::Access(kind) if kind != AccessKind::Close(AccessMode::Write)) {
                // The reader's own reading would keep it awake.
                return;
            }
            let state = &mut *state;
            let mut stirred = false;
            for name in event.paths.iter().filter_map(|path| path.file_name()) {
                for at in state.names.get(name).into_iter().flatten() {
                    if let Some(watched) = state.paths.get_mut(*at) {
                        watched.touched = true;
                        stirred = true;
                    }
                }
            }
            let comes = matches!(event.kind, EventKind::Create(_) | EventKind::Modify(ModifyKind::Name(_)));
            if comes && !state.listed.is_empty() {
                state.listings = true;
                stirred = true;
            }
            stirred
        }
        _ => {
            state.paths.iter_mut().for_each(|watched| watched.touched = true);
            state.listings |= !state.listed.is_empty();
            true
        }
    };
    if stirred {
        state.stirred = true;
        if state.resting {
            shared.changed.notify_one();
        }
    }
}

fn directory_of(file: &Path) -> &Path {
    file.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Whether changes made by other machines come without a notification.
#[cfg(target_os = "linux")]
fn is_remote(directory: &Path) -> bool {
    const NFS: u64 = 0x6969;
    const SMB: u64 = 0xFE53_4D42;
    const CIFS: u64 = 0xFF53_4D42;
    const FUSE: u64 = 0x6573_5546;
    const PLAN9: u64 = 0x0102_1997;
    rustix::fs::statfs(directory)
        .is_ok_and(|found| [NFS, SMB, CIFS, FUSE, PLAN9].contains(&(found.f_type as u64 & 0xFFFF_FFFF)))
}

#[cfg(not(target_os = "linux"))]
fn is_remote(_directory: &Path) -> bool {
    false
}
