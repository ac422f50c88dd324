//! Checkpoints: where a followed source is done, kept so that a later run goes on there.
//!
//! A checkpoint says up to which line everything has left the last stage, with the length that the pipeline's appending sinks had at
//! that moment. The moments are those at which the source is asked for its next line ([`settled`]). Whoever drives the pipeline has them
//! written ([`commit`]) once what it was given is out of its own hands: no line is passed over after a kill. What a sink wrote after
//! the moment is cut off when the next run opens it, and written again: exactly once.

mod saved;
mod settled;

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::rc::{Rc, Weak};
use std::time::{Duration, Instant};

use self::saved::Saved;
use self::settled::Settled;
use super::follow::{FollowedLine, Start};
use super::identity::{FileId, Marker, Position};
use crate::machine::{Context, World};
use crate::value::{Exc, Str, os_error, value_error};

/// The least time between two writings of a checkpoint while there is something to do.
const EVERY: Duration = Duration::from_millis(200);
/// How many bytes before an offset are kept to know the place again.
const MARK: usize = 40;

/// The checkpoints of a world, and the sinks that go with them.
#[derive(Debug, Default)]
pub(crate) struct Checkpoints {
    known: RefCell<Vec<Rc<Checkpoint>>>,
    sinks: RefCell<Vec<Weak<SinkEnd>>>,
}

/// A checkpoint of a source, from when the source is built.
#[derive(Debug)]
pub(crate) struct Checkpoint {
    name: String,
    path: PathBuf,
    /// Held while a source goes by it: no two do.
    lock: RefCell<Option<File>>,
    /// What stands in the file, once it was read.
    loaded: RefCell<Option<Option<Saved>>>,
    /// The newest moment that is not in the file.
    pending: RefCell<Option<Saved>>,
    written: Cell<Option<Instant>>,
    /// Whether the source has begun.
    begun: Cell<bool>,
}

/// The end of a file to which a sink appends.
#[derive(Debug)]
pub(crate) struct SinkEnd {
    path: String,
    file: File,
    id: FileId,
    /// The length that the sink has made it.
    length: Cell<u64>,
    /// Somebody else has appended: its length says nothing of this pipeline.
    is_shared: Cell<bool>,
}

impl SinkEnd {
    /// The sink has written: the file had so many bytes before, and has so many now.
    pub(crate) fn wrote(&self, before: u64, now: u64) {
        self.is_shared.set(self.is_shared.get() || before != self.length.get());
        self.length.set(now);
    }

    fn position(&self) -> io::Result<Position> {
        let offset = self.length.get();
        Ok(Position { id: self.id, offset, marker: Marker::at(&self.file, offset)? })
    }
}

impl Checkpoints {
    fn of(world: &World) -> Rc<Self> {
        world.kept(Self::default)
    }

    /// A source is built that goes by this checkpoint. Nothing is opened.
    fn declare(&self, name: &Str) -> Result<Rc<Checkpoint>, Exc> {
        let name = name.to_text().into_owned();
        if name.is_empty() || name.contains('\0') || name == "." || name == ".." {
            return Err(value_error("a checkpoint needs a name, or a path"));
        }
        let path = saved::place(&name).map_err(value_error)?;
        let known = &mut *self.known.borrow_mut();
        // One whose source has gone is gone by anew.
        if let Some(at) = known.iter().position(|one| one.path == path) {
            if Rc::strong_count(&known[at]) > 1 && !known[at].begun.get() {
                return Err(in_use(&name));
            }
            return Ok(Rc::clone(&known[at]));
        }
        let checkpoint = Rc::new(Checkpoint {
            name,
            path,
            lock: RefCell::default(),
            loaded: RefCell::default(),
            pending: RefCell::default(),
            written: Cell::new(None),
            begun: Cell::new(false),
        });
        known.push(Rc::clone(&checkpoint));
        Ok(checkpoint)
    }

    /// The sinks that are there, where their lengths belong to one source alone.
    fn sinks(&self) -> Vec<Rc<SinkEnd>> {
        if self.known.borrow().len() != 1 {
            return Vec::new();
        }
        self.sinks.borrow().iter().filter_map(Weak::upgrade).filter(|sink| !sink.is_shared.get()).collect()
    }
}

/// A sink is about to append to the file at `path`: what was written there after the checkpoint is cut off, to be written again. What
/// was cut, in words; `None` where nothing was.
///
/// # Errors
/// What the system says.
pub(crate) fn cut_back(world: &World, path: &Path) -> io::Result<Option<String>> {
    let checkpoints = Checkpoints::of(world);
    let known = checkpoints.known.borrow();
    let [checkpoint] = &known[..] else { return Ok(None) };
    if checkpoint.begun.get() {
        return Ok(None);
    }
    checkpoint.lock()?;
    let Some(place) = checkpoint.load()?.and_then(|saved| saved.sinks.get(&key_of(path)).cloned()) else {
        return Ok(None);
    };
    let file = match OpenOptions::new().read(true).write(true).open(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return Ok(Some("the file that the checkpoint knows is gone: a new one is begun".to_owned()));
        }
        opened => opened?,
    };
    let length = file.metadata()?.len();
    if length < place.offset || !place.holds(&file)? {
        return Ok(Some("this is not the file that the checkpoint knows: it is appended to as it is".to_owned()));
    }
    if length == place.offset {
        return Ok(None);
    }
    file.set_len(place.offset)?;
    file.sync_all()?;
    let cut = length - place.offset;
    Ok(Some(format!("{cut} bytes after the checkpoint '{}' were cut off, to be written again", checkpoint.name)))
}

/// A sink appends to this file, which has `length` bytes; `None` where no source goes by a checkpoint.
pub(crate) fn appends(world: &World, path: &Path, file: &File, length: u64) -> io::Result<Option<Rc<SinkEnd>>> {
    let checkpoints = Checkpoints::of(world);
    if checkpoints.known.borrow().is_empty() {
        return Ok(None);
    }
    let file = file.try_clone()?;
    let id = FileId::of(&file.metadata()?);
    let (length, is_shared) = (Cell::new(length), Cell::new(false));
    let end = Rc::new(SinkEnd { path: key_of(path), file, id, length, is_shared });
    checkpoints.sinks.borrow_mut().push(Rc::downgrade(&end));
    Ok(Some(end))
}

/// Writes the checkpoints, where there is something new: what the pipeline gave is out of the hands of whoever calls this. Unless it is
/// `urgent`, a checkpoint that was written a moment ago waits.
///
/// # Errors
/// What the system says.
pub(crate) fn commit(world: &World, urgent: bool) -> io::Result<()> {
    let checkpoints = Checkpoints::of(world);
    let known = checkpoints.known.borrow().clone();
    for checkpoint in known {
        let is_due = urgent || checkpoint.written.get().is_none_or(|written| written.elapsed() >= EVERY);
        let Some(pending) = is_due.then(|| checkpoint.pending.take()).flatten() else { continue };
        // What the checkpoint says is in a sink has to be there after a crash of the system, too.
        for sink in checkpoints.sinks() {
            sink.file.sync_data()?;
        }
        pending.save(&checkpoint.path)?;
        checkpoint.written.set(Some(Instant::now()));
        *checkpoint.loaded.borrow_mut() = Some(Some(pending));
    }
    Ok(())
}

fn in_use(name: &str) -> Exc {
    let exc = value_error(format!("the checkpoint '{name}' is in use"));
    exc.advise("each source needs one of its own, and one run at a time goes by it");
    exc
}

/// The path by which a sink is known again: absolute, links followed where it is there.
fn key_of(path: &Path) -> String {
    let whole = fs::canonicalize(path).or_else(|_| std::path::absolute(path));
    whole.unwrap_or_else(|_| path.to_path_buf()).to_string_lossy().into_owned()
}

impl Checkpoint {
    fn lock(&self) -> io::Result<()> {
        let lock = &mut *self.lock.borrow_mut();
        if lock.is_some() {
            return Ok(());
        }
        if let Some(folder) = self.path.parent() {
            fs::create_dir_all(folder)?;
        }
        let mut path = self.path.clone().into_os_string();
        path.push(".lock");
        let file = OpenOptions::new().create(true).truncate(false).write(true).open(path)?;
        match file.try_lock() {
            Ok(()) => {
                *lock = Some(file);
                Ok(())
            }
            Err(TryLockError::WouldBlock) => {
                Err(io::Error::new(io::ErrorKind::ResourceBusy, format!("the checkpoint '{}' is in use", self.name)))
            }
            Err(TryLockError::Error(error)) => Err(error),
        }
    }

    /// Writes down where a path begins, beside what was written before.
    fn begin_path(&self, path: String, begins: Position, checkpoints: &Checkpoints) -> io::Result<()> {
        let mut saved = self.load()?.unwrap_or_default();
        saved.sources.insert(path, begins);
        for sink in checkpoints.sinks() {
            if !saved.sinks.contains_key(&sink.path) {
                saved.sinks.insert(sink.path.clone(), sink.position()?);
            }
        }
        saved.save(&self.path)?;
        *self.loaded.borrow_mut() = Some(Some(saved));
        Ok(())
    }

    fn load(&self) -> io::Result<Option<Saved>> {
        if let Some(loaded) = &*self.loaded.borrow() {
            return Ok(loaded.clone());
        }
        let loaded = Saved::load(&self.path)?;
        *self.loaded.borrow_mut() = Some(loaded.clone());
        Ok(loaded)
    }
}

/// A line that was given and is not settled.
#[derive(Debug)]
struct Given {
    path: Str,
    id: FileId,
    end: u64,
    /// What stands before the end, as far as the line tells.
    mark: [u8; MARK],
    marked: u8,
}

/// A source's own part of a checkpoint: where the lines stand that it has given.
#[derive(Debug)]
pub(crate) struct Resuming {
    checkpoint: Rc<Checkpoint>,
    settled: Settled,
    /// Lines given in all, and those of them that are not settled, oldest first.
    given: u64,
    unsettled: VecDeque<Given>,
    /// Where each file is settled.
    places: Saved,
    /// Up to which line the newest moment is.
    taken: u64,
    is_shared: bool,
}

impl Resuming {
    /// A source is built that goes by this checkpoint. Nothing is opened.
    ///
    /// # Errors
    /// `ValueError` for what is no name, or one that another source goes by.
    pub(crate) fn new(name: &Str, world: &World) -> Result<Self, Exc> {
        let checkpoint = Checkpoints::of(world).declare(name)?;
        world.observe_askers();
        Ok(Self {
            checkpoint,
            settled: Settled::default(),
            given: 0,
            unsettled: VecDeque::new(),
            places: Saved::default(),
            taken: 0,
            is_shared: false,
        })
    }

    /// The source begins: where in each path. `None`: as it would without a checkpoint, since there is none yet.
    ///
    /// # Errors
    /// `OSError` where the checkpoint cannot be read or another run goes by it.
    pub(crate) fn begin(&mut self) -> Result<Option<impl Fn(&Path) -> Start + use<>>, Exc> {
        let failed = |error: io::Error| os_error(&error, Some(&self.checkpoint.path.to_string_lossy()));
        self.checkpoint.lock().map_err(|error| match error.kind() {
            io::ErrorKind::ResourceBusy => in_use(&self.checkpoint.name),
            _ => failed(error),
        })?;
        let saved = self.checkpoint.load().map_err(failed)?;
        self.checkpoint.begun.set(true);
        let Some(saved) = saved else { return Ok(None) };
        self.places.sources.clone_from(&saved.sources);
        let places = saved.sources;
        Ok(Some(move |path: &Path| match places.get(&*path.to_string_lossy()) {
            Some(position) => Start::Position(position.clone()),
            // It came after the checkpoint was written.
            None => Start::Beginning,
        }))
    }

    /// A line is given: the first of a path is not let go before it is written down where it stands.
    ///
    /// # Errors
    /// `OSError` where that cannot be written.
    pub(crate) fn give(&mut self, line: &FollowedLine, world: &World) -> Result<(), Exc> {
        let path = line.place.file.path.to_text();
        if !self.places.sources.contains_key(&*path) {
            let begins = Position { id: line.place.file.id, offset: line.place.start, marker: Marker::default() };
            self.places.sources.insert(path.clone().into_owned(), begins.clone());
            let failed = |error: io::Error| os_error(&error, Some(&self.checkpoint.path.to_string_lossy()));
            self.checkpoint.begin_path(path.into_owned(), begins, &Checkpoints::of(world)).map_err(failed)?;
        }
        let mut mark = [0; MARK];
        let before = before_end(line);
        let kept = &before[before.len().saturating_sub(MARK)..];
        mark[..kept.len()].copy_from_slice(kept);
        let file = &line.place.file;
        self.given += 1;
        self.unsettled.push_back(Given {
            path: file.path.clone(),
            id: file.id,
            end: line.place.end,
            mark,
            marked: kept.len() as u8,
        });
        Ok(())
    }

    /// The source is asked for more: what has left the pipeline by now is settled.
    pub(crate) fn look(&mut self, cx: &Context<'_>) {
        let look = self.settled.look(self.given, cx.askers());
        let checkpoints = Checkpoints::of(cx.world());
        let has_sinks = checkpoints.sinks.borrow().iter().any(|sink| sink.strong_count() > 0);
        if look.upto <= self.taken || (has_sinks && !look.is_exact) {
            return;
        }
        self.taken = look.upto;
        let left = usize::try_from(self.given - look.upto).unwrap_or(usize::MAX);
        while self.unsettled.len() > left {
            let Some(line) = self.unsettled.pop_front() else { break };
            let mut marker = Marker::default();
            marker.advance(&line.mark[..usize::from(line.marked)]);
            let position = Position { id: line.id, offset: line.end, marker };
            let path = line.path.to_text();
            match self.places.sources.get_mut(&*path) {
                Some(known) => *known = position,
                None => drop(self.places.sources.insert(path.into_owned(), position)),
            }
        }
        let sinks = checkpoints.sinks();
        let places = sinks.iter().filter_map(|sink| Some((sink.path.clone(), sink.position().ok()?)));
        self.places.sinks = places.collect();
        if has_sinks && sinks.is_empty() && !self.is_shared {
            self.is_shared = true;
            cx.notice("a sink's file is written by others too, or several sources go by checkpoints: lines may come twice after a restart");
        }
        *self.checkpoint.pending.borrow_mut() = Some(self.places.clone());
    }

    /// Bytes held for lines that are not settled.
    pub(crate) fn held_bytes(&self) -> usize {
        self.unsettled.capacity() * size_of::<Given>()
    }

    /// What there is to tell.
    pub(crate) fn facts(&self) -> Vec<(String, String)> {
        let mut facts = vec![("checkpoint".to_owned(), self.checkpoint.path.to_string_lossy().into_owned())];
        let open = match (self.unsettled.len(), self.settled.holder()) {
            (0, _) => "none".to_owned(),
            (lines, Some(holder)) => format!("{lines} lines, held by {holder}"),
            (lines, None) => format!("{lines} lines"),
        };
        facts.push(("not settled".to_owned(), open));
        facts
    }
}

/// The bytes before a line's end, as far as its text tells them.
fn before_end(line: &FollowedLine) -> Vec<u8> {
    let mut bytes = line.text.to_raw().into_owned();
    let length = usize::try_from(line.place.end - line.place.start).unwrap_or(usize::MAX);
    match length.checked_sub(bytes.len()) {
        Some(0) => {}
        Some(1) => bytes.push(b'\n'),
        // Where one line end was longer all were; of a line that was cut nobody knows.
        Some(more) if more == 2 + memchr::memchr_iter(b'\n', &bytes).count() => {
            let last = memchr::memrchr(b'\n', &bytes).map_or(0, |at| at + 1);
            bytes.drain(..last);
            bytes.extend_from_slice(b"\r\n");
        }
        _ => bytes.clear(),
    }
    bytes
}
