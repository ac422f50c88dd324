//! One open file that is being followed: reading at an offset, and noticing when what was read is no longer so.

use std::fs::{File, Metadata, OpenOptions};
use std::io::{self, ErrorKind};
use std::path::Path;

use memchr::memrchr_iter;

use super::notice::OpenError;
use crate::sources::blocks::Growth;
use crate::sources::identity::{FileId, Marker, Position, read_at, read_full_at};

/// How much is read at once when looking backwards for the start of the last lines.
const BACKWARDS: usize = 64 << 10;

#[derive(Debug)]
pub(super) struct Followed {
    file: File,
    pub(super) id: FileId,
    pub(super) offset: u64,
    marker: Marker,
    growth: Growth,
}

/// Why a read gave nothing.
pub(super) enum Fault {
    /// The file is shorter than what was read of it, or reads differently there. Its length now.
    Rewritten(u64),
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
        Ok(Followed {
            file,
            id: FileId::of(&metadata),
            offset: 0,
            marker: Marker::default(),
            growth: Growth::default(),
        })
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

    pub(super) fn start_over(&mut self) {
        self.offset = 0;
        self.marker = Marker::default();
        self.growth = Growth::default();
    }

    /// Reads once at the offset; 0 at the end of the file.
    ///
    /// What stands before the offset is compared after reading: bytes that follow it there are those of the same writing.
    pub(super) fn read(&mut self, free: &mut [u8]) -> Result<usize, Fault> {
        let read = read_at(&self.file, free, self.offset)?;
        if !self.marker.holds(&self.file, self.offset)? {
            return Err(Fault::Rewritten(self.length()?));
        }
        if read == 0 {
            self.growth = Growth::default();
            let length = self.length()?;
            return if length < self.offset { Err(Fault::Rewritten(length)) } else { Ok(0) };
        }
        self.offset += read as u64;
        self.marker.advance(&free[..read]);
        self.growth.add(read);
        Ok(read)
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
