//! Which file this is: device, inode, and the bytes just before the place where reading goes on.

use std::fs::{File, Metadata};
use std::io::{self, ErrorKind};
use std::path::Path;
use std::time::SystemTime;

/// A file on this machine.
///
/// An inode comes back as another file's once its file is deleted and closed. The time of creation tells most of these apart, where
/// the file system keeps it; what remains (the same clock tick, no such time) is for the [`Marker`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FileId {
    /// The device that holds the file; 0 where the platform does not say.
    pub device: u64,
    /// Its inode there; 0 where the platform does not say.
    pub inode: u64,
    /// When the file was created, where the file system keeps that.
    pub created: Option<SystemTime>,
}

impl FileId {
    /// The file that this metadata describes.
    pub fn of(metadata: &Metadata) -> FileId {
        #[cfg(unix)]
        let (device, inode) = {
            use std::os::unix::fs::MetadataExt;
            (metadata.dev(), metadata.ino())
        };
        #[cfg(not(unix))]
        let (device, inode) = (0, 0);
        FileId { device, inode, created: metadata.created().ok() }
    }
}

/// What a path leads to, cheaply enough to look four times a second: two that differ mean that something changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fingerprint {
    /// The file at the end of the path, after symlinks.
    pub id: FileId,
    /// Its length in bytes.
    pub length: u64,
    /// When it was last written to, where the platform knows.
    pub modified: Option<SystemTime>,
}

impl Fingerprint {
    /// Looks at the path, without opening what is there. `None` when nothing is there or it cannot be looked at.
    pub fn of(path: &Path) -> Option<Fingerprint> {
        std::fs::metadata(path).ok().map(|metadata| Fingerprint::from(&metadata))
    }
}

/// What the reader of a path knew of it when it last found nothing to read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// Everything up to this state of the path has been read; `None` when there was nothing there.
    Settled(Option<Fingerprint>),
    /// Something runs out with time (late writers of a file that was replaced): it wants to look again soon in any case.
    Unsettled,
}

impl From<&Metadata> for Fingerprint {
    fn from(metadata: &Metadata) -> Fingerprint {
        Fingerprint { id: FileId::of(metadata), length: metadata.len(), modified: metadata.modified().ok() }
    }
}

/// The last bytes before an offset: while they stand there, what was read up to the offset is still what the file says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marker {
    bytes: Vec<u8>,
}

impl Marker {
    /// How many bytes are kept at most.
    pub const LENGTH: usize = 128;

    /// The bytes that stand before `offset` now.
    pub fn at(file: &File, offset: u64) -> io::Result<Marker> {
        let mut bytes = vec![0; offset.min(Marker::LENGTH as u64) as usize];
        let start = offset - bytes.len() as u64;
        let read = read_full_at(file, &mut bytes, start)?;
        bytes.truncate(read);
        Ok(Marker { bytes })
    }

    /// The bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Moves on over bytes that were read behind the offset.
    pub fn advance(&mut self, read: &[u8]) {
        if read.len() >= Marker::LENGTH {
            self.bytes.clear();
            self.bytes.extend_from_slice(&read[read.len() - Marker::LENGTH..]);
        } else {
            let surplus = (self.bytes.len() + read.len()).saturating_sub(Marker::LENGTH);
            self.bytes.drain(..surplus);
            self.bytes.extend_from_slice(read);
        }
    }

    /// Whether the same bytes stand before `offset` of `file`.
    pub fn holds(&self, file: &File, offset: u64) -> io::Result<bool> {
        let Some(start) = offset.checked_sub(self.bytes.len() as u64) else { return Ok(false) };
        let mut found = [0; Marker::LENGTH];
        let found = &mut found[..self.bytes.len()];
        Ok(read_full_at(file, found, start)? == self.bytes.len() && found == &self.bytes[..])
    }
}

/// A place in a file that can be gone back to later, by this process or another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Position {
    /// The file.
    pub id: FileId,
    /// Up to where it has been read, in bytes.
    pub offset: u64,
    /// What stood before the offset.
    pub marker: Marker,
}

impl Position {
    /// Whether `file` is that file, and still the same up to the offset.
    pub fn holds(&self, file: &File) -> io::Result<bool> {
        Ok(FileId::of(&file.metadata()?) == self.id && self.marker.holds(file, self.offset)?)
    }
}

/// One read at an offset, tried again when interrupted.
pub(super) fn read_at(file: &File, buffer: &mut [u8], offset: u64) -> io::Result<usize> {
    loop {
        #[cfg(unix)]
        let read = std::os::unix::fs::FileExt::read_at(file, buffer, offset);
        #[cfg(windows)]
        let read = std::os::windows::fs::FileExt::seek_read(file, buffer, offset);
        match read {
            Err(error) if error.kind() == ErrorKind::Interrupted => continue,
            read => return read,
        }
    }
}

/// Reads until the buffer is full or the file ends, and answers how many bytes that were.
pub(super) fn read_full_at(file: &File, buffer: &mut [u8], offset: u64) -> io::Result<usize> {
    let mut filled = 0;
    while filled < buffer.len() {
        match read_at(file, &mut buffer[filled..], offset + filled as u64)? {
            0 => break,
            read => filled += read,
        }
    }
    Ok(filled)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_marker_that_was_moved_on_is_the_marker_read_there() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("log");
        let bytes: Vec<u8> = (0..1000u32).map(|n| (n * 7 % 251) as u8).collect();
        fs::write(&path, &bytes).unwrap();
        let file = File::open(&path).unwrap();
        let mut marker = Marker::default();
        let mut offset = 0;
        for step in [1, 100, 60, 3, 200, 128, 127, 129] {
            marker.advance(&bytes[offset..offset + step]);
            offset += step;
            assert_eq!(marker, Marker::at(&file, offset as u64).unwrap());
            assert!(marker.holds(&file, offset as u64).unwrap());
            assert!(!marker.holds(&file, offset as u64 + 1).unwrap());
        }
    }

    #[test]
    fn a_file_made_anew_with_the_same_inode_is_not_the_position_that_was_left() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("log");
        fs::write(&path, "first\nsecond\n").unwrap();
        let file = File::open(&path).unwrap();
        let id = FileId::of(&file.metadata().unwrap());
        let position = Position { id, offset: 6, marker: Marker::at(&file, 6).unwrap() };
        assert!(position.holds(&file).unwrap());
        fs::write(&path, "other\nsecond\n").unwrap();
        let again = File::open(&path).unwrap();
        assert_eq!(FileId::of(&again.metadata().unwrap()), id, "written over in place");
        assert!(!position.holds(&again).unwrap());
    }
}
