//! A document's file: read whole, and replaced whole or not at all.

use std::fmt;
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use crate::lang::MAX_PROGRAM;

/// Why a document could not be opened or saved. Its text says what to do about it.
#[derive(Debug)]
pub enum DocumentError {
    /// It was never saved, so there is no path to save it to.
    NoPath,
    /// Nothing is at the path.
    NotFound(PathBuf),
    /// The path is a directory, a device or a pipe.
    NotAFile(PathBuf),
    /// It is longer than a program may be.
    TooLarge(PathBuf),
    /// It is not UTF-8 from this byte on.
    NotText(PathBuf, usize),
    /// What is in the file is not what was opened or saved last. Nothing was written.
    ChangedOnDisk(PathBuf),
    /// Another file is at the path already. Nothing was written.
    Exists(PathBuf),
    /// The system said no.
    Io {
        /// Of which file.
        path: PathBuf,
        /// What was being done: `read`, `save`.
        doing: &'static str,
        /// Its words.
        source: io::Error,
    },
}

impl fmt::Display for DocumentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoPath => write!(f, "this pipeline has no file yet: save it under a name"),
            Self::NotFound(path) => write!(f, "there is no file '{}': check the name", path.display()),
            Self::NotAFile(path) => write!(f, "'{}' is not a regular file: name a .drip file", path.display()),
            Self::TooLarge(path) => {
                write!(f, "'{}' is too long for a pipeline (more than {MAX_PROGRAM} bytes): ", path.display())?;
                write!(f, "to read it as data, use read_lines(\"...\")")
            }
            Self::NotText(path, at) => {
                write!(f, "'{}' is not UTF-8 text (byte {at}): save it as UTF-8, or open it as data", path.display())
            }
            Self::ChangedOnDisk(path) => write!(
                f,
                "'{}' has changed on disk since it was opened: save under another name, or overwrite it",
                path.display()
            ),
            Self::Exists(path) => {
                write!(f, "'{}' exists already: save under another name, or overwrite it", path.display())
            }
            Self::Io { path, doing, source } => write!(f, "cannot {doing} '{}': {source}", path.display()),
        }
    }
}

impl std::error::Error for DocumentError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io { source, .. } => Some(source),
            _ => None,
        }
    }
}

fn io_error<'a>(path: &'a Path, doing: &'static str) -> impl Fn(io::Error) -> DocumentError + 'a {
    move |source| DocumentError::Io { path: path.to_owned(), doing, source }
}

/// The text of the file at `path`.
pub(super) fn read(path: &Path) -> Result<String, DocumentError> {
    String::from_utf8(read_bytes(path)?)
        .map_err(|error| DocumentError::NotText(path.to_owned(), error.utf8_error().valid_up_to()))
}

fn read_bytes(path: &Path) -> Result<Vec<u8>, DocumentError> {
    // Looked at before it is opened: opening a pipe would wait for a writer.
    let metadata = fs::metadata(path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => DocumentError::NotFound(path.to_owned()),
        _ => io_error(path, "read")(error),
    })?;
    if !metadata.is_file() {
        return Err(DocumentError::NotAFile(path.to_owned()));
    }
    let mut bytes = Vec::new();
    let limit = MAX_PROGRAM as u64 + 1;
    File::open(path).and_then(|file| file.take(limit).read_to_end(&mut bytes)).map_err(io_error(path, "read"))?;
    if bytes.len() > MAX_PROGRAM {
        return Err(DocumentError::TooLarge(path.to_owned()));
    }
    Ok(bytes)
}

/// What has to be true of a file before it is replaced.
#[derive(Clone, Copy, Debug)]
pub(super) enum Expect<'a> {
    /// It holds this, or is gone.
    Content(&'a str),
    /// Nothing is there.
    Nothing,
    /// Whatever is there goes.
    Anything,
}

/// Replaces the file at `path` by one that holds `text`, at once: whoever reads it sees the old one or the new one. A
/// symbolic link stays and its target is replaced; permissions are kept.
pub(super) fn write(path: &Path, text: &str, expect: Expect<'_>) -> Result<(), DocumentError> {
    let target = final_target(path).map_err(io_error(path, "save"))?;
    let existing = match fs::metadata(&target) {
        Ok(metadata) if !metadata.is_file() => return Err(DocumentError::NotAFile(path.to_owned())),
        Ok(metadata) => Some(metadata),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(io_error(path, "save")(error)),
    };
    match expect {
        Expect::Nothing if existing.is_some() => return Err(DocumentError::Exists(path.to_owned())),
        Expect::Content(content) if existing.is_some() => match read_bytes(&target) {
            Ok(bytes) if bytes == content.as_bytes() => {}
            Ok(_) | Err(DocumentError::TooLarge(_)) => return Err(DocumentError::ChangedOnDisk(path.to_owned())),
            Err(error) => return Err(error),
        },
        _ => {}
    }
    replace(&target, text, existing.map(|metadata| metadata.permissions())).map_err(io_error(path, "save"))
}

fn replace(target: &Path, text: &str, permissions: Option<fs::Permissions>) -> io::Result<()> {
    let directory = target.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut builder = tempfile::Builder::new();
    builder.prefix(".drip-");
    #[cfg(unix)]
    let new = std::os::unix::fs::PermissionsExt::from_mode(0o666);
    #[cfg(unix)]
    builder.permissions(new);
    let mut file = builder.tempfile_in(directory)?;
    file.write_all(text.as_bytes())?;
    if let Some(permissions) = permissions {
        file.as_file().set_permissions(permissions)?;
    }
    file.as_file().sync_all()?;
    file.persist(target).map_err(|error| error.error)?;
    #[cfg(unix)]
    File::open(directory)?.sync_all()?;
    Ok(())
}

/// Links that may lead from one to the next.
const MOST_LINKS: usize = 40;

/// Where `path` leads when every symbolic link is followed, the last one even to nothing.
fn final_target(path: &Path) -> io::Result<PathBuf> {
    let mut target = path.to_owned();
    for _ in 0..MOST_LINKS {
        match fs::read_link(&target) {
            Ok(next) => target = target.parent().unwrap_or(Path::new("")).join(next),
            Err(_) => return Ok(target),
        }
    }
    Err(io::Error::other("too many levels of symbolic links"))
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;
    use crate::pipeline::Document;

    fn names(directory: &Path) -> Vec<String> {
        let mut names: Vec<_> =
            fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn a_saved_document_opens_as_it_was() {
        let room = tempfile::tempdir().unwrap();
        let path = room.path().join("a.drip");
        let mut document = Document::from_text("a\r\n| f # é\r\n");
        assert!(matches!(document.save(), Err(DocumentError::NoPath)));
        document.save_as(&path).unwrap();
        assert_eq!((document.path(), document.title().as_str()), (Some(path.as_path()), "a.drip"));
        document.set_text("b".to_owned());
        assert!(document.is_modified());
        document.undo();
        assert!(!document.is_modified());
        document.redo();
        document.save().unwrap();
        assert!(!document.is_modified());
        document.undo();
        assert!(document.is_modified());
        assert_eq!(Document::open(&path).unwrap().text(), "b");
        assert_eq!(names(room.path()), ["a.drip"]);
    }

    #[test]
    fn what_someone_else_wrote_is_not_overwritten_unasked() {
        let room = tempfile::tempdir().unwrap();
        let path = room.path().join("a.drip");
        fs::write(&path, "a").unwrap();
        let mut document = Document::open(&path).unwrap();
        document.set_text("b".to_owned());
        fs::write(&path, "theirs").unwrap();
        let error = document.save().unwrap_err();
        assert!(matches!(error, DocumentError::ChangedOnDisk(_)), "{error}");
        assert_eq!(fs::read_to_string(&path).unwrap(), "theirs");
        assert!(document.is_modified());
        document.save_anyway().unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "b");
        document.set_text("c".to_owned());
        document.save().unwrap();
        fs::remove_file(&path).unwrap();
        document.set_text("d".to_owned());
        document.save().unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "d");
    }

    #[test]
    fn saving_under_the_name_of_another_file_asks_first() {
        let room = tempfile::tempdir().unwrap();
        let path = room.path().join("a.drip");
        fs::write(&path, "theirs").unwrap();
        let mut document = Document::from_text("b");
        assert!(matches!(document.save_as(&path), Err(DocumentError::Exists(_))));
        assert_eq!((fs::read_to_string(&path).unwrap().as_str(), document.path()), ("theirs", None));
        document.save_as_anyway(&path).unwrap();
        document.save_as(&path).unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "b");
    }

    #[test]
    fn permissions_and_links_stay() {
        let room = tempfile::tempdir().unwrap();
        let (target, middle, link) =
            (room.path().join("real.drip"), room.path().join("middle"), room.path().join("link.drip"));
        fs::write(&target, "a").unwrap();
        fs::set_permissions(&target, fs::Permissions::from_mode(0o640)).unwrap();
        symlink("real.drip", &middle).unwrap();
        symlink("middle", &link).unwrap();
        let mut document = Document::open(&link).unwrap();
        document.set_text("b".to_owned());
        document.save().unwrap();
        assert!(link.is_symlink() && middle.is_symlink());
        assert_eq!(fs::read_to_string(&target).unwrap(), "b");
        assert_eq!(fs::metadata(&target).unwrap().permissions().mode() & 0o777, 0o640);
        fs::remove_file(&target).unwrap();
        document.save().unwrap();
        assert!(link.is_symlink() && target.is_file());
        assert_eq!(names(room.path()), ["link.drip", "middle", "real.drip"]);
    }

    #[test]
    fn what_is_no_text_file_is_refused_in_words() {
        let room = tempfile::tempdir().unwrap();
        let at = |name: &str| room.path().join(name);
        fs::write(at("bytes"), b"ab\xff").unwrap();
        fs::write(at("large"), vec![b'#'; MAX_PROGRAM + 1]).unwrap();
        symlink("loop", at("loop")).unwrap();
        let open = |name: &str| Document::open(&at(name)).unwrap_err();
        assert!(matches!(open("nothing"), DocumentError::NotFound(_)));
        assert!(matches!(open("bytes"), DocumentError::NotText(_, 2)));
        assert!(matches!(open("large"), DocumentError::TooLarge(_)));
        assert!(matches!(open("loop"), DocumentError::Io { .. }));
        assert!(matches!(Document::open(room.path()).unwrap_err(), DocumentError::NotAFile(_)));
        let mut document = Document::from_text("a");
        assert!(matches!(document.save_as_anyway(room.path()), Err(DocumentError::NotAFile(_))));
        assert!(matches!(document.save_as(&at("no/such/room")), Err(DocumentError::Io { .. })));
        assert!(matches!(document.save_as(&at("loop")), Err(DocumentError::Io { .. })));
        assert!(open("bytes").to_string().contains("not UTF-8"));
    }
}
