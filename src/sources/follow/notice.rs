//! What befalls a followed file besides growing, in words.

use std::fmt;
use std::io;

/// Something that whoever looks at the stage has to know: the lines do not simply go on where they were.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The file was cut short or written over: reading starts over at its beginning. What had not been read is lost.
    Truncated {
        /// Up to where it had been read, in bytes.
        read: u64,
        /// Its length when that was noticed.
        length: u64,
        /// Bytes of an unfinished line, given out as a line since its end cannot come.
        unfinished: usize,
    },
    /// Another file stands at the path. The old one has been read to its end, the new one is read from its beginning.
    Replaced {
        /// No name leads to the old one any more.
        deleted: bool,
        /// Bytes of an unfinished line, given out as a line since its end cannot come.
        unfinished: usize,
    },
    /// A file that rotation has put away without its having been seen at the path is read now, in its turn.
    Rotated {
        /// Its name.
        name: String,
    },
    /// Files stood at the path of which nothing is left, or may have: what was in them is lost.
    Gap {
        /// The name of the oldest file that is left.
        oldest: String,
    },
    /// A file was written to after it had been left: later than late writers are waited for. That is not read.
    Late {
        /// Its name.
        name: String,
        /// How many bytes that were.
        bytes: u64,
    },
    /// What is in a compressed file cannot be read beyond this place.
    Torn {
        /// Why, in words.
        reason: String,
    },
    /// Nothing stands at the path any more.
    Gone {
        /// The file was deleted; otherwise it was moved, and is read on until another one appears.
        deleted: bool,
        /// Bytes of an unfinished line, given out as a line since its end cannot come.
        unfinished: usize,
    },
    /// A file stands at the path again, or at last.
    Appeared,
    /// What stands at the path cannot be read; it is tried again.
    Unreadable {
        /// Why, in words.
        reason: String,
    },
    /// It says that it is empty and is not, as what is in `/proc`: what it said was read once, and it is not followed.
    NoLength,
    /// Lines were longer than the cap; their rest was left out.
    LinesCut {
        /// How many.
        lines: u64,
    },
}

impl fmt::Display for Notice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unfinished = match self {
            Notice::Truncated { read, length, unfinished } => {
                if length < read {
                    write!(f, "truncated from {read} to {length} bytes: reading from its beginning")?;
                } else {
                    write!(f, "written over (what stood before byte {read} has changed): reading from its beginning")?;
                }
                *unfinished
            }
            Notice::Replaced { deleted, unfinished } => {
                let how = if *deleted { "deleted and " } else { "" };
                write!(f, "{how}replaced by another file: reading that from its beginning")?;
                *unfinished
            }
            Notice::Rotated { name } => return write!(f, "rotated again before it was looked at: reading {name}"),
            Notice::Gap { oldest } => {
                return write!(
                    f,
                    "what had been read is gone, and {oldest} is the oldest that is left: what stood between, if anything, is lost"
                );
            }
            Notice::Late { name, bytes } => {
                let s = if *bytes == 1 { "" } else { "s" };
                return write!(f, "{name} was written to after it had been left: {bytes} byte{s} of it are not read");
            }
            Notice::Torn { reason } => return write!(f, "cannot be read to its end: {reason}"),
            Notice::Gone { deleted: true, unfinished } => {
                write!(f, "deleted: waiting for it to appear again")?;
                *unfinished
            }
            Notice::Gone { deleted: false, unfinished } => {
                write!(f, "moved away: reading it on until another file appears")?;
                *unfinished
            }
            Notice::Appeared => return write!(f, "appeared: reading it from where it stands"),
            Notice::Unreadable { reason } => return write!(f, "cannot be read, trying again: {reason}"),
            Notice::NoLength => {
                return write!(
                    f,
                    "tells no length, as what the system makes up while it is read: read once, not followed"
                );
            }
            Notice::LinesCut { lines: 1 } => return write!(f, "1 line was longer than the cap and was cut"),
            Notice::LinesCut { lines } => return write!(f, "{lines} lines were longer than the cap and were cut"),
        };
        match unfinished {
            0 => Ok(()),
            1 => write!(f, "; an unfinished line of 1 byte was given out"),
            bytes => write!(f, "; an unfinished line of {bytes} bytes was given out"),
        }
    }
}

/// Why a path cannot be followed.
#[derive(Debug)]
pub enum OpenError {
    /// A directory: its files can be followed, it cannot.
    Directory,
    /// A named pipe: it has no end to come back to; it can be read like standard input.
    Pipe,
    /// A device or a socket.
    Special,
    /// What the system says.
    Io(io::Error),
}

impl fmt::Display for OpenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            OpenError::Directory => write!(f, "is a directory"),
            OpenError::Pipe => write!(f, "is a named pipe, which cannot be followed"),
            OpenError::Special => write!(f, "is a device or a socket, which cannot be followed"),
            OpenError::Io(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for OpenError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            OpenError::Io(error) => Some(error),
            _ => None,
        }
    }
}

impl From<io::Error> for OpenError {
    fn from(error: io::Error) -> OpenError {
        OpenError::Io(error)
    }
}
