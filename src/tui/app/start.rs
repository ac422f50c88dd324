//! What can be opened: files of a directory, files opened lately, examples; one list, narrowed by typing.

use std::path::{Path, PathBuf};

use super::examples::{EXAMPLES, Example};
use super::palette::{Like, rank};
use super::{Area, Editor, Manner, expand, words};
use crate::lessons::{Lesson, lessons};

/// What is to be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ToOpen {
    File(PathBuf),
    Example(&'static Example),
    /// A step of a lesson, from 0.
    Lesson(&'static Lesson, usize),
}

/// What the list shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shelf {
    Files,
    Recent,
    Examples,
    Lessons,
}

impl Shelf {
    pub(crate) const ALL: [Self; 4] = [Self::Files, Self::Recent, Self::Examples, Self::Lessons];

    /// Its name on screen.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Files => "Open",
            Self::Recent => "Recent",
            Self::Examples => "Examples",
            Self::Lessons => "Lessons",
        }
    }

    fn beside(self, forward: bool) -> Self {
        let at = Self::ALL.iter().position(|shelf| *shelf == self).unwrap_or(0);
        Self::ALL[(at + if forward { 1 } else { Self::ALL.len() - 1 }) % Self::ALL.len()]
    }
}

/// A directory with what is in it. Empty when it cannot be read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Folder {
    pub directory: PathBuf,
    pub entries: Vec<FolderEntry>,
}

/// A file or directory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct FolderEntry {
    /// Without its directory; a directory's ends in `/`.
    pub name: String,
    /// What it is, in a word or two.
    pub kind: &'static str,
    /// Bytes, of a file.
    pub size: Option<u64>,
}

/// One line of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Offered {
    pub name: String,
    pub kind: String,
    pub size: String,
    pub does: Does,
}

/// What taking a line does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Does {
    Open(ToOpen),
    /// Go on with the entries of this directory, which ends in `/`.
    Enter(String),
}

/// The menu.
#[derive(Clone, Debug)]
pub(crate) struct Start {
    pub shelf: Shelf,
    /// Whether letters narrow the list; otherwise they are the explorer's own keys.
    pub typing: bool,
    pub query: Editor,
    pub chosen: usize,
    pub folder: Option<Folder>,
    /// The directory that was asked for last.
    pub asked: Option<PathBuf>,
    recent: Vec<PathBuf>,
    learned: Vec<String>,
}

impl Start {
    /// The menu that stands beside the welcome pipeline.
    pub(crate) fn menu(manner: &Manner) -> Self {
        let shelf = if manner.recent.is_empty() { Shelf::Examples } else { Shelf::Recent };
        Self::new(shelf, false, manner)
    }

    /// The lessons, one of them chosen.
    pub(crate) fn lessons(manner: &Manner, chosen: usize) -> Self {
        Self { chosen, ..Self::new(Shelf::Lessons, false, manner) }
    }

    /// A file to be chosen, by typing its name.
    pub(crate) fn files(manner: &Manner) -> Self {
        Self::new(Shelf::Files, true, manner)
    }

    fn new(shelf: Shelf, typing: bool, manner: &Manner) -> Self {
        let (recent, learned) = (manner.recent.clone(), manner.learned.clone());
        Self { shelf, typing, query: Editor::line(""), chosen: 0, folder: None, asked: None, recent, learned }
    }

    /// Shows the list beside this one, from its start.
    pub(crate) fn turn(&mut self, forward: bool) {
        self.shelf = self.shelf.beside(forward);
        self.query = Editor::line("");
        self.chosen = 0;
    }

    /// The directory whose files are listed: what stands before the last `/` of what was typed.
    pub(crate) fn directory(&self) -> PathBuf {
        match self.lead() {
            "" => PathBuf::from("."),
            lead => PathBuf::from(lead),
        }
    }

    fn lead(&self) -> &str {
        let text = self.query.text();
        if self.shelf == Shelf::Files { &text[..text.rfind('/').map_or(0, |at| at + 1)] } else { "" }
    }

    fn words(&self) -> &str {
        &self.query.text()[self.lead().len()..]
    }

    /// The lines that match what was typed, best first; all of them where nothing was.
    pub(crate) fn matches(&self) -> Vec<Offered> {
        let all = self.offered();
        let name = |offered: &Offered| offered.name.trim_end_matches('/').to_owned();
        let names: Vec<(String, &Offered)> = all.iter().map(|offered| (name(offered), offered)).collect();
        let found = rank(self.words(), names.iter(), |(name, offered)| {
            vec![(name.as_str(), 3, Like::Scattered), (offered.kind.as_str(), 1, Like::Whole)]
        });
        found.into_iter().map(|(_, offered)| (*offered).clone()).collect()
    }

    fn offered(&self) -> Vec<Offered> {
        match self.shelf {
            Shelf::Files => self.files_here(),
            Shelf::Recent => self.recent.iter().map(|path| recent(path)).collect(),
            Shelf::Examples => EXAMPLES.iter().map(example).collect(),
            Shelf::Lessons => lessons().iter().map(|lesson| self.lesson(lesson)).collect(),
        }
    }

    fn files_here(&self) -> Vec<Offered> {
        let Some(folder) = self.folder.as_ref().filter(|folder| folder.directory == self.directory()) else {
            return Vec::new();
        };
        let hidden = self.words().starts_with('.');
        let lead = self.lead();
        let shown = folder.entries.iter().filter(|entry| hidden || !entry.name.starts_with('.'));
        let line = |entry: &FolderEntry| {
            let path = format!("{lead}{}", entry.name);
            let does =
                if entry.name.ends_with('/') { Does::Enter(path) } else { Does::Open(ToOpen::File(expand(&path))) };
            let size = entry.size.map(words::bytes).unwrap_or_default();
            Offered { name: entry.name.clone(), kind: entry.kind.to_owned(), size, does }
        };
        let above = || Offered {
            name: "../".to_owned(),
            kind: "up".to_owned(),
            size: String::new(),
            does: Does::Enter(if lead.is_empty() { "../".to_owned() } else { format!("{lead}../") }),
        };
        let whole = || Offered {
            name: "./".to_owned(),
            kind: "all its files".to_owned(),
            size: String::new(),
            does: Does::Open(ToOpen::File(expand(if lead.is_empty() { "." } else { lead }))),
        };
        shown.map(line).chain([above(), whole()]).collect()
    }

    fn lesson(&self, lesson: &'static Lesson) -> Offered {
        let taken = self.learned.iter().any(|name| name == lesson.name);
        Offered {
            name: lesson.name.to_owned(),
            kind: lesson.title.clone(),
            size: if taken { "taken" } else { "" }.to_owned(),
            does: Does::Open(ToOpen::Lesson(lesson, 0)),
        }
    }

    /// What taking the chosen line does; where none matches, what was typed is a path.
    pub(crate) fn take(&self) -> Option<Does> {
        let mut matches = self.matches();
        if self.chosen < matches.len() {
            return Some(matches.swap_remove(self.chosen).does);
        }
        let typed = self.query.text();
        (self.shelf == Shelf::Files && !typed.trim().is_empty()).then(|| Does::Open(ToOpen::File(expand(typed))))
    }

    /// Puts the chosen line's name in place of what was typed of it.
    pub(crate) fn complete(&mut self) {
        let matches = self.matches();
        let Some(offered) = matches.get(self.chosen).filter(|_| self.shelf == Shelf::Files) else { return };
        let text = match &offered.does {
            Does::Enter(path) => path.clone(),
            Does::Open(_) => format!("{}{}", self.lead(), offered.name),
        };
        self.query = Editor::line(text);
        self.chosen = 0;
    }

    /// In the window: the list, and how many rows below it tell of the chosen line.
    pub(crate) fn list(&self, inner: Area) -> (Area, u16) {
        // The list keeps its place whichever example is chosen.
        let tells = matches!(self.shelf, Shelf::Examples | Shelf::Lessons);
        let foot = if tells && inner.h >= 16 { 6 } else { 0 };
        let top = inner.y + 2.min(inner.h) + u16::from(inner.h >= 14);
        (Area::new(inner.x, top, inner.w, inner.bottom().saturating_sub(top + foot)), foot)
    }

    /// Where it stands on a screen: right of the pipeline, where there is room for both.
    pub(crate) fn area(&self, screen: Area, canvas: Option<Area>) -> Area {
        let body = Area::new(screen.x, screen.y + 1.min(screen.h), screen.w, screen.h.saturating_sub(2));
        match canvas.filter(|canvas| canvas.w >= 30 && canvas.right() + 36 <= body.right()) {
            Some(canvas) => Area { x: canvas.right(), w: body.right() - canvas.right(), ..body },
            None => body,
        }
    }
}

fn recent(path: &Path) -> Offered {
    let name = path.file_name().map_or_else(|| path.to_string_lossy(), |name| name.to_string_lossy()).into_owned();
    let place = path.parent().map(|parent| parent.to_string_lossy().into_owned()).unwrap_or_default();
    let place = match std::env::home_dir().map(|home| home.to_string_lossy().into_owned()) {
        Some(home) if home.len() > 1 && place.starts_with(&home) => format!("~{}", &place[home.len()..]),
        _ => place,
    };
    Offered { name, kind: place, size: String::new(), does: Does::Open(ToOpen::File(path.to_owned())) }
}

fn example(example: &'static Example) -> Offered {
    Offered {
        name: example.name.to_owned(),
        kind: example.title().to_owned(),
        size: String::new(),
        does: Does::Open(ToOpen::Example(example)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn start(typed: &str, directory: &str, entries: &[(&str, &'static str)]) -> Start {
        let mut start = Start::files(&Manner::default());
        start.query = Editor::line(typed);
        let entry = |(name, kind): &(&str, &'static str)| FolderEntry { name: (*name).to_owned(), kind, size: None };
        start.folder = Some(Folder { directory: directory.into(), entries: entries.iter().map(entry).collect() });
        start
    }

    fn names(start: &Start) -> Vec<String> {
        start.matches().into_iter().map(|offered| offered.name).collect()
    }

    const ENTRIES: &[(&str, &str)] =
        &[(".env", "text"), ("app.log", "log"), ("people.csv", "CSV"), ("pets.csv", "CSV"), ("logs/", "directory")];

    #[test]
    fn letters_in_between_find_a_file_and_its_kind_does_too() {
        assert_eq!(names(&start("ppe", ".", ENTRIES)), ["people.csv"]);
        assert_eq!(names(&start("CSV", ".", ENTRIES)), ["people.csv", "pets.csv"]);
        assert_eq!(names(&start("", ".", ENTRIES)).len(), 6);
        assert_eq!(names(&start(".en", ".", ENTRIES)), [".env"]);
    }

    #[test]
    fn a_directory_is_entered_and_what_is_not_listed_is_a_path() {
        assert_eq!(start("ap", ".", ENTRIES).take(), Some(Does::Open(ToOpen::File("app.log".into()))));
        assert_eq!(start("logs", ".", ENTRIES).take(), Some(Does::Enter("logs/".into())));
        let inside = start("logs/a", "logs/", &[("a.log", "log")]);
        assert_eq!(inside.take(), Some(Does::Open(ToOpen::File("logs/a.log".into()))));
        assert_eq!(start("/no/such", ".", ENTRIES).take(), Some(Does::Open(ToOpen::File("/no/such".into()))));
        assert_eq!(start("", "elsewhere/", ENTRIES).take(), None);
    }
}
