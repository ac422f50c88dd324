//! A line that was followed and where it stands: what stages of the source's own (joining, going on later) work on.

use std::fmt;
use std::rc::Rc;
use std::time::Duration;

use crate::sources::identity::FileId;
use crate::value::Str;

/// The file that a followed line stands in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FollowedFile {
    /// The path that is followed, as the pipeline names it or as its pattern was filled in; a file that was rotated away keeps the
    /// path at which it was followed.
    pub path: Str,
    /// Which file that was.
    pub id: FileId,
}

/// Where a followed line stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// In which file.
    pub file: Rc<FollowedFile>,
    /// Where its first byte is, in bytes from the file's start; of a compressed file, of what is in it.
    pub start: u64,
    /// Behind its end, the line end included: where the next one starts.
    pub end: u64,
    /// Which line of the file it is, from 1; `None` where the file was not read from its beginning.
    pub number: Option<u64>,
}

/// One line that was followed, without its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FollowedLine {
    /// What it says.
    pub text: Str,
    /// Where it stands.
    pub place: Place,
}

/// Makes items of the lines of one followed path, where one item may take several lines: each path of a tail has its own.
///
/// Lines come in order, and those of one file are never mixed with those of the next: [`close`](Gather::close) stands between.
pub trait Gather: fmt::Debug {
    /// Takes the next line, and appends what it completes. `now` is the time of the world's monotonic clock.
    fn line(&mut self, line: FollowedLine, now: Duration, out: &mut Vec<FollowedLine>);

    /// The file has been left, truncated or is gone: what is held is as whole as it gets.
    fn close(&mut self, out: &mut Vec<FollowedLine>);

    /// When what is held is to be given out though nothing follows it; `None` while nothing is held.
    fn due(&self) -> Option<Duration>;

    /// It is `now`: appends what was due by then.
    fn pass(&mut self, now: Duration, out: &mut Vec<FollowedLine>);

    /// Bytes held.
    fn held_bytes(&self) -> usize;
}

/// Makes what gathers the lines of one path.
#[derive(Clone)]
pub struct Gathering(pub Rc<dyn Fn() -> Box<dyn Gather>>);

impl fmt::Debug for Gathering {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Gathering")
    }
}
