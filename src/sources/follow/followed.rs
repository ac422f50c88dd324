//! One open file that is being followed: reading at an offset, and noticing when what was read is no longer so.

use std::fs::{File, Metadata, OpenOptions};
use std::io::{self, ErrorKind, Read, Write};
use std::path::Path;
use std::time::SystemTime;

use memchr::{memchr, memrchr, memrchr_iter};

use super::IsLate;
use super::notice::OpenError;
use super::rotation::{Predecessor, Record};
use crate::sources::blocks::Growth;
use crate::sources::embedded;
use crate::sources::identity::{FileId, Marker, Position, read_at, read_full_at};
use crate::sources::unpack::{Format, Unpacked};

/// How much of a line is looked at to find out when it was written.
const LOOKED_AT: usize = 8 << 10;

/// How far away a line that tells its time is looked for.
const FARTHEST: u64 = 20 << 20;

/// How much is read at once when looking backwards for the start of the last lines.
const BACKWARDS: usize = 64 << 10;

#[derive(Debug)]
pub(super) struct Followed {
    file: File,
    /// A generation that was compressed: its offset is that in what it holds.
    packed: Option<Box<Unpacked<File>>>,
    pub(super) id: FileId,
    pub(super) offset: u64,
    marker: Marker,
    growth: Growth,
    /// Nothing more is read of it.
    ended: bool,
    /// It says that it is empty, and is not: what a kernel makes up while it is read, as in `/proc`.
    has_no_length: bool,
    pub(super) record: Record,
}

/// Why a read gave nothing.
pub(super) enum Fault {
    /// The file is shorter than what was read of it, or reads differently there. Its length now.
    Rewritten(u64),
    /// The end of what the kernel makes up while it is read: it cannot be followed, and nothing more comes of it.
    NoLength,
    Io(io::Error),
}

impl From<io::Error> for Fault {
    fn from(error: io::Error) -> Fault {
        Fault::Io(error)
    }
}

impl Followed {
    /// Opens what the path leads to, at its beginning. Never waits: a named pipe is not opened.
    pub(super) fn open(path: &Path) -> Result<Followed, OpenError> {
        check_kind(&std::fs::metadata(path)?)?;
        let mut options = OpenOptions::new();
        options.read(true);
        #[cfg(unix)]
        {
            // A pipe may have taken the file's place since it was looked at: opening it must not wait for a writer.
            use std::os::unix::fs::OpenOptionsExt;
            options.custom_flags(rustix::fs::OFlags::NONBLOCK.bits() as i32);
        }
        let file = options.open(path)?;
        let metadata = file.metadata()?;
        check_kind(&metadata)?;
        Ok(Followed::of_file(file, &metadata))
    }

    /// The sample that the program carries by that path, as a file of its own without a name; `None` where there is none.
    pub(super) fn of_sample(path: &Path) -> Result<Option<Followed>, OpenError> {
        let Some(bytes) = path.to_str().and_then(embedded::sample) else { return Ok(None) };
        let mut file = tempfile::tempfile()?;
        file.write_all(bytes)?;
        let metadata = file.metadata()?;
        Ok(Some(Followed::of_file(file, &metadata)))
    }

    fn of_file(file: File, metadata: &Metadata) -> Followed {
        Followed {
            file,
            packed: None,
            id: FileId::of(metadata),
            offset: 0,
            marker: Marker::default(),
            growth: Growth::default(),
            ended: false,
            has_no_length: false,
            record: Record::default(),
        }
    }

    /// The same for a file that is compressed, and written no more.
    pub(super) fn open_packed(path: &Path, format: Format) -> Result<Followed, OpenError> {
        let mut followed = Followed::open(path)?;
        followed.packed = Some(Box::new(Unpacked::new(followed.file.try_clone()?, format)));
        Ok(followed)
    }

    /// Nothing more is to be had of it.
    pub(super) fn end_here(&mut self) {
        self.ended = true;
    }

    /// As that after which others are read.
    pub(super) fn predecessor(&self) -> Predecessor {
        Predecessor { id: self.id, modified: self.modified(), packed: self.is_packed(), record: self.record.clone() }
    }

    /// Whether what it holds is compressed.
    pub(super) fn is_packed(&self) -> bool {
        self.packed.is_some()
    }

    /// When it was last written to.
    pub(super) fn modified(&self) -> Option<SystemTime> {
        self.file.metadata().and_then(|metadata| metadata.modified()).ok()
    }

    /// Bytes of the file that have not been read.
    pub(super) fn unread(&self) -> io::Result<u64> {
        let read = self.packed.as_ref().map_or(self.offset, |packed| packed.bytes_read());
        Ok(self.length()?.saturating_sub(read))
    }

    pub(super) fn file(&self) -> &File {
        &self.file
    }

    pub(super) fn length(&self) -> io::Result<u64> {
        Ok(self.file.metadata()?.len())
    }

    /// Whether no directory has the file any more.
    pub(super) fn is_deleted(&self) -> bool {
        #[cfg(unix)]
        {
            use std::os::unix::fs::MetadataExt;
            self.file.metadata().is_ok_and(|metadata| metadata.nlink() == 0)
        }
        #[cfg(not(unix))]
        {
            true
        }
    }

    /// Closes the file and keeps the place.
    pub(super) fn into_position(self) -> Position {
        Position { id: self.id, offset: self.offset, marker: self.marker }
    }

    pub(super) fn read_size(&self) -> usize {
        self.growth.size()
    }

    /// Goes on at `offset`, remembering what stands before it.
    pub(super) fn seek(&mut self, offset: u64) -> io::Result<()> {
        self.marker = Marker::at(&self.file, offset)?;
        self.offset = offset;
        self.growth = Growth::default();
        Ok(())
    }

    /// Goes on where somebody stopped, in what may be compressed: false where that is not the place it was.
    pub(super) fn resume(&mut self, position: &Position) -> io::Result<bool> {
        if self.packed.is_none() {
            let holds = position.holds(&self.file)?;
            if holds {
                self.seek(position.offset)?;
            }
            return Ok(holds);
        }
        let mut room = vec![0; BACKWARDS];
        while self.offset < position.offset {
            let wanted = (position.offset - self.offset).min(BACKWARDS as u64) as usize;
            match self.read(&mut room[..wanted]) {
                Ok(0) => return Ok(false),
                Ok(_) => {}
                Err(Fault::Io(error)) => return Err(error),
                Err(Fault::Rewritten(_) | Fault::NoLength) => return Ok(false),
            }
        }
        // Within what was read of a compressed file nobody remembers what stood there.
        let alike = position.marker.bytes().is_empty() || self.marker == position.marker;
        Ok(self.id == position.id && alike)
    }

    /// The place that has been read up to, or one before it. In a file that was cut or written over since it is one that nobody can go
    /// on from, so that this is noticed.
    pub(super) fn position_at(&self, offset: u64) -> io::Result<Position> {
        let here = Position { id: self.id, offset: self.offset, marker: self.marker.clone() };
        if offset == self.offset {
            return Ok(here);
        }
        if self.packed.is_some() {
            return Ok(Position { offset, marker: Marker::default(), ..here });
        }
        let marker = Marker::at(&self.file, offset)?;
        // What stands behind the place still does: so does what stands before it.
        Ok(if self.marker.holds(&self.file, self.offset)? { Position { offset, marker, ..here } } else { here })
    }

    pub(super) fn start_over(&mut self) {
        self.offset = 0;
        self.marker = Marker::default();
        self.growth = Growth::default();
    }

    /// Reads once at the offset; 0 at the end of the file.
    ///
    /// What stands before the offset is compared after reading: bytes that follow it there are those of the same writing.
    pub(super) fn read(&mut self, free: &mut [u8]) -> Result<usize, Fault> {
        if self.ended {
            return Ok(0);
        }
        if let Some(packed) = &mut self.packed {
            let read = loop {
                match packed.read(free) {
                    Err(error) if error.kind() == ErrorKind::Interrupted => {}
                    read => break read?,
                }
            };
            self.offset += read as u64;
            self.marker.advance(&free[..read]);
            self.growth.add(read);
            return Ok(read);
        }
        let read = read_at(&self.file, free, self.offset)?;
        if !self.has_no_length && !self.goes_on(read)? && !self.find_no_length()? {
            return Err(Fault::Rewritten(self.length()?));
        }
        if read == 0 && self.has_no_length {
            self.ended = true;
            return Err(Fault::NoLength);
        }
        if read == 0 {
            self.growth = Growth::default();
            return Ok(0);
        }
        self.offset += read as u64;
        self.marker.advance(&free[..read]);
        self.growth.add(read);
        Ok(read)
    }

    /// Whether what was read before the offset still stands there, after so many bytes were read behind it.
    fn goes_on(&self, read: usize) -> io::Result<bool> {
        Ok(self.marker.holds(&self.file, self.offset)? && (read > 0 || self.length()? >= self.offset))
    }

    /// Whether it says that it is empty where there is something to read; one that was cut to nothing and written to in that moment is
    /// longer when it is asked again.
    fn find_no_length(&mut self) -> io::Result<bool> {
        let says_empty = |file: &Self| Ok::<_, io::Error>(file.length()? == 0);
        self.has_no_length = says_empty(self)? && read_at(&self.file, &mut [0], 0)? > 0 && says_empty(self)?;
        Ok(self.has_no_length)
    }

    /// Where the last `lines` whole lines start, read backwards from the end; an unfinished line behind them does not count.
    pub(super) fn start_of_last(&self, lines: u64) -> io::Result<u64> {
        let mut buffer = vec![0; BACKWARDS];
        let mut end = self.length()?;
        let mut ends_left = lines;
        while end > 0 {
            let size = end.min(BACKWARDS as u64) as usize;
            let start = end - size as u64;
            let read = read_full_at(&self.file, &mut buffer[..size], start)?;
            for at in memrchr_iter(b'\n', &buffer[..read]) {
                if ends_left == 0 {
                    return Ok(start + at as u64 + 1);
                }
                ends_left -= 1;
            }
            end = start;
        }
        Ok(0)
    }
}

impl Followed {
    /// Where the first line starts of which `is_late` says so, in a file whose lines say so from some line on; `is_late` answers `None`
    /// for those that say nothing, which belong to the one before. Found by halving: little of the file is read.
    pub(super) fn start_of_late(&self, is_late: &IsLate) -> io::Result<u64> {
        let length = self.length()?;
        let (mut low, mut high) = (0, length);
        while high - low > BACKWARDS as u64 {
            let middle = low + (high - low) / 2;
            match self.told_behind(middle, high, is_late)? {
                Some((at, false)) => low = at,
                // What starts late may start before the middle.
                Some((_, true)) | None => high = middle,
            }
        }
        // From the last line that is known to be early on, line by line.
        let mut at = low;
        while at < length {
            match self.told_behind(at, length, is_late)? {
                Some((start, true)) => return Ok(start),
                Some((start, false)) => at = self.next_line(start, length)?,
                None => break,
            }
        }
        Ok(length)
    }

    /// The first line that starts at `from` or behind it, and before `end`, that says whether it is late, and what it says.
    fn told_behind(&self, from: u64, end: u64, is_late: &IsLate) -> io::Result<Option<(u64, bool)>> {
        let end = end.min(from.saturating_add(FARTHEST));
        let mut at = if from == 0 { 0 } else { self.next_line(from - 1, end)? };
        let mut room = [0; LOOKED_AT];
        while at < end {
            let read = read_full_at(&self.file, &mut room, at)?;
            let line = room[..read].split(|byte| *byte == b'\n').next().unwrap_or_default();
            if let Some(late) = is_late(line) {
                return Ok(Some((at, late)));
            }
            at = self.next_line(at, end)?;
        }
        Ok(None)
    }

    /// Behind the line end that comes first at `from` or behind it, but no further than `end`.
    fn next_line(&self, from: u64, end: u64) -> io::Result<u64> {
        let mut room = [0; LOOKED_AT];
        let mut at = from;
        while at < end {
            let read = read_full_at(&self.file, &mut room, at)?;
            if read == 0 {
                break;
            }
            if let Some(found) = memchr(b'\n', &room[..read]) {
                return Ok((at + found as u64 + 1).min(end));
            }
            at += read as u64;
        }
        Ok(end)
    }

    /// The last whole line that ends at `end` or before it, or as much of it as stands in the last bytes.
    pub(super) fn line_before(&self, end: u64) -> io::Result<Vec<u8>> {
        let mut room = vec![0; end.min(LOOKED_AT as u64) as usize];
        let start = end - room.len() as u64;
        let read = read_full_at(&self.file, &mut room, start)?;
        room.truncate(read);
        let whole = memrchr(b'\n', &room).unwrap_or(0);
        room.truncate(whole);
        let start = memrchr(b'\n', &room).map_or(0, |at| at + 1);
        Ok(room.split_off(start))
    }
}

fn check_kind(metadata: &Metadata) -> Result<(), OpenError> {
    let kind = metadata.file_type();
    if kind.is_file() {
        return Ok(());
    }
    if kind.is_dir() {
        return Err(OpenError::Directory);
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::FileTypeExt;
        if kind.is_fifo() {
            return Err(OpenError::Pipe);
        }
    }
    Err(OpenError::Special)
}

/// Whether this error says that nothing stands at the path.
pub(super) fn is_absent(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory)
}
