//! What the explorer opens: a pipeline's file, a text, data with the reader that fits it, or the welcome pipeline.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use anyhow::Context as _;

use super::Usage;
use super::arguments::{ExploreOptions, LearnOptions};
use super::program::{missing, near_file};
use crate::catalog;
use crate::lang::{Diagnostic, visible};
use crate::lessons::{self, Lesson};
use crate::pipeline::{Document, Kind, TAILED, kind_of, lint, literal, opening as opening_of};

/// Runs on sample data that the program carries.
const WELCOME: &str = include_str!("../../assets/examples/errors.drip");

/// What the explorer is to start with.
#[derive(Debug)]
pub struct Opening {
    /// The pipeline.
    pub document: Document,
    /// Nothing was asked for: say what to press first.
    pub welcome: bool,
    /// Borders and signs in ASCII.
    pub ascii: bool,
    /// Pull at once, as for a log.
    pub start_running: bool,
    /// Show the lines first, and the pipeline when asked for.
    pub log: bool,
    /// Offer what could be opened instead.
    pub menu: bool,
    /// Offer the lessons instead.
    pub lessons: bool,
    /// A lesson, whose first pipeline is the document.
    pub lesson: Option<&'static Lesson>,
}

/// Finds out what to open.
///
/// # Errors
/// [`Usage`] where a file is missing, or the files have nothing in common.
pub(super) fn opening(options: &ExploreOptions) -> anyhow::Result<Opening> {
    let (document, welcome, start_running) = match (&options.expression, options.files.as_slice()) {
        (None, [pattern]) if is_missing(pattern) && is_pattern(pattern) => {
            (Document::from_text(format!("tail({}, lines={TAILED}, with_path=True)\n", literal(pattern))), false, true)
        }
        (None, [path]) if is_new(path) => (Document::begin(path), false, false),
        (_, files) if let Some(gone) = files.iter().find(|path| is_missing(path)) => return Err(missing(gone).into()),
        (Some(_), [_, ..]) => return Err(Usage::new("open a FILE or a TEXT with -e, not both").into()),
        (Some(text), []) => (Document::from_text(text.as_str()), false, false),
        (None, []) if stdin_has_data() => (Document::from_text("stdin()\n"), false, true),
        (None, []) => (Document::from_text(WELCOME), true, false),
        (None, [path]) => match kind_of(path) {
            Kind::Program => {
                let document = Document::open(path).with_context(|| "cannot open the pipeline")?;
                (document, false, false)
            }
            _ => {
                let (text, runs) = opening_of(path);
                (Document::from_text(text), false, runs)
            }
        },
        (None, logs) => (Document::from_text(merged(logs)?), false, true),
    };
    let document = document.checked_by(problems_of);
    Ok(Opening { ascii: options.ascii, start_running, log: start_running, menu: welcome, welcome, ..plain(document) })
}

/// A document to begin with, and nothing else.
fn plain(document: Document) -> Opening {
    Opening {
        document,
        welcome: false,
        ascii: false,
        start_running: false,
        log: false,
        menu: false,
        lessons: false,
        lesson: None,
    }
}

/// The lesson of that name, or the menu of all.
pub(super) fn lesson(options: &LearnOptions) -> Opening {
    let lesson = options.lesson.as_deref().and_then(lessons::find);
    let text = lesson.map_or(WELCOME, |lesson| lesson.pipeline(0));
    let document = Document::from_text(text).checked_by(problems_of);
    Opening { ascii: options.ascii, lessons: lesson.is_none(), lesson, ..plain(document) }
}

/// What keeps a text from running; where nothing does, what is likely to surprise.
fn problems_of(text: &str) -> Vec<Diagnostic> {
    catalog::check(text).err().unwrap_or_else(|| lint(text))
}

/// Whether it is a pattern that the shell has left to us, as `'logs/*.log'` is.
fn is_pattern(path: &Path) -> bool {
    path.to_string_lossy().contains(['*', '?', '['])
}

/// Whether it names a pipeline that is to be made: nothing is there, nor a name beside it that could have been meant.
fn is_new(path: &Path) -> bool {
    let named = path.extension().is_some_and(|extension| extension == "drip" || extension == "py");
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    named && is_missing(path) && parent.is_dir() && near_file(path).is_none()
}

fn is_missing(path: &Path) -> bool {
    fs::metadata(path).is_err_and(|error| error.kind() == io::ErrorKind::NotFound)
}

/// Several logs as one, by the times that their lines tell, each line with its file.
fn merged(logs: &[PathBuf]) -> Result<String, Usage> {
    let mut inputs = Vec::new();
    for path in logs {
        if kind_of(path) != Kind::Lines {
            let name = visible(&path.to_string_lossy());
            let words = "several files open together where all of them are logs that can be followed";
            return Err(Usage::new(format!("{words}, and '{name}' is none: open it alone")));
        }
        inputs.push(format!("    tail({}, lines={}, with_path=True),\n", literal(path), TAILED));
    }
    // What was written at the same time stands together; a line waits for others so long.
    Ok(format!("merge(\n{}    time=True, wait=0.3,\n)\n", inputs.concat()))
}

/// Whether something is piped in, or a file: not a terminal, and not a device that has nothing to say.
fn stdin_has_data() -> bool {
    #[cfg(unix)]
    {
        use rustix::fs::{FileType, fstat};
        fstat(io::stdin()).is_ok_and(|there| {
            let kind = FileType::from_raw_mode(there.st_mode);
            matches!(kind, FileType::Fifo | FileType::Socket | FileType::RegularFile)
        })
    }
    #[cfg(not(unix))]
    {
        use std::io::IsTerminal;
        !io::stdin().is_terminal()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn opened(files: &[&Path]) -> anyhow::Result<Opening> {
        let files = files.iter().map(|path| path.to_path_buf()).collect();
        opening(&ExploreOptions { files, expression: None, ascii: false })
    }

    #[test]
    fn a_file_opens_with_the_reader_that_fits_it() {
        let directory = tempfile::tempdir().unwrap();
        let cases = [
            ("a.log", "tail(\"{}\", lines=1000)\n", true),
            ("notes", "tail(\"{}\", lines=1000)\n", true),
            ("people.CSV", "read_csv(\"{}\")\n", false),
            ("t.tsv", "read_csv(\"{}\", delimiter=\"\\t\")\n", false),
            ("r.jsonl", "read_jsonl(\"{}\")\n", false),
            ("r.json", "read_json(\"{}\")\n", false),
            ("old.log.gz", "read_lines(\"{}\")\n", false),
            ("p.drip", "range(3)\n", false),
            ("p.py", "range(3)\n", false),
        ];
        for (name, text, runs) in cases {
            let path = directory.path().join(name);
            fs::write(&path, "range(3)\n").unwrap();
            let opening = opened(&[&path]).unwrap();
            assert_eq!(opening.document.text(), text.replace("{}", path.to_str().unwrap()), "{name}");
            assert_eq!(opening.start_running, runs, "{name}");
            assert!(opening.document.problems().is_empty(), "{name}: {:?}", opening.document.problems());
        }
    }

    #[test]
    fn several_logs_are_merged_and_named() {
        let directory = tempfile::tempdir().unwrap();
        let paths = ["a.log", "b \"x\".log", "c.csv"].map(|name| directory.path().join(name));
        paths.iter().for_each(|path| fs::write(path, "x\n").unwrap());
        let opening = opened(&[&paths[0], &paths[1]]).unwrap();
        assert!(opening.document.problems().is_empty(), "{:?}", opening.document.problems());
        let text = opening.document.text();
        assert!(text.contains("a.log\", lines=1000, with_path=True),") && text.contains("time=True"), "{text}");
        assert!(opened(&[&paths[0], &paths[2]]).unwrap_err().to_string().contains("c.csv"));
    }

    #[test]
    fn a_pattern_follows_what_matches_it() {
        let opening = opened(&[Path::new("no-such-folder/*.log")]).unwrap();
        assert_eq!(opening.document.text(), "tail(\"no-such-folder/*.log\", lines=1000, with_path=True)\n");
        assert!(opening.log && opening.document.problems().is_empty(), "{:?}", opening.document.problems());
        assert!(opened(&[Path::new("no-such-folder/a.log")]).is_err());
    }

    #[test]
    fn a_pipeline_that_is_not_there_yet_begins_empty_and_a_slip_is_asked_about() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("errors.drip");
        let mut document = opened(&[&path]).unwrap().document;
        assert_eq!((document.text(), document.title().as_str()), ("", "errors.drip"));
        assert!(!path.exists(), "nothing is made before it is saved");
        document.set_text("range(3)\n".to_owned());
        document.save().unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "range(3)\n");
        let slip = opened(&[&directory.path().join("erors.drip")]).unwrap_err();
        assert!(slip.to_string().contains("did you mean"), "{slip}");
        assert!(opened(&[&directory.path().join("no-folder/new.drip")]).is_err());
        assert!(opened(&[&directory.path().join("people.csv")]).is_err());
    }

    #[test]
    fn the_welcome_pipeline_checks() {
        assert!(catalog::check(WELCOME).is_ok());
    }
}
