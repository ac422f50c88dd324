//! A directory as the start menu lists it: what each file is, and how large.

use std::fs;
use std::path::Path;

use super::app::{Folder, FolderEntry, expand};
use crate::pipeline::{Kind, kind_of};

/// Entries that are looked at.
const ENTRIES: usize = 5_000;
/// Files that are looked into for what they are; of the others the name tells.
const LOOKED_INTO: usize = 500;

/// Files first, then directories, each by name.
pub(super) fn look(directory: &Path) -> Folder {
    let shown = expand(&directory.to_string_lossy());
    let found = fs::read_dir(shown).into_iter().flatten().flatten().take(ENTRIES);
    let mut entries: Vec<FolderEntry> = found
        .enumerate()
        .filter_map(|(at, entry)| {
            let name = entry.file_name().into_string().ok()?;
            let path = entry.path();
            let there = fs::metadata(&path).ok()?;
            Some(if there.is_dir() {
                FolderEntry { name: format!("{name}/"), kind: "directory", size: None }
            } else {
                let kind = if at < LOOKED_INTO && there.is_file() {
                    kind_words(&path, kind_of(&path))
                } else {
                    kind_words(&path, Kind::Lines)
                };
                FolderEntry { name, kind, size: there.is_file().then_some(there.len()) }
            })
        })
        .collect();
    entries.sort_by(|a, b| (a.name.ends_with('/'), &a.name).cmp(&(b.name.ends_with('/'), &b.name)));
    Folder { directory: directory.to_owned(), entries }
}

/// What a file is, in a word or two.
fn kind_words(path: &Path, kind: Kind) -> &'static str {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_lowercase();
    let plain = name.trim_end_matches(".gz").trim_end_matches(".zst");
    let ending = plain.rsplit_once('.').map_or("", |(_, ending)| ending);
    match (kind, ending) {
        (Kind::Directory, _) => "directory",
        (Kind::Database, _) => "SQLite",
        (_, "drip") => "pipeline",
        (_, "py") => "Python",
        (_, "csv") => "CSV",
        (_, "tsv") => "TSV",
        (_, "jsonl" | "ndjson") => "JSON lines",
        (Kind::Records, _) | (_, "json") => "JSON",
        (_, "log") => "log",
        (Kind::Packed, _) if name != plain => "compressed",
        _ => "text",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_stand_first_with_what_they_are_and_how_large() {
        let place = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str| fs::write(place.path().join(name), text).unwrap();
        fs::create_dir(place.path().join("a")).unwrap();
        write("people.csv", "name\nana\n");
        write("app.log.gz", "");
        write("data", "{\"a\": 1}\n");
        write("p.drip", "range(3)\n");
        let folder = look(place.path());
        let found: Vec<_> = folder.entries.iter().map(|entry| (entry.name.as_str(), entry.kind, entry.size)).collect();
        let expected = [
            ("app.log.gz", "log", Some(0)),
            ("data", "JSON", Some(9)),
            ("p.drip", "pipeline", Some(9)),
            ("people.csv", "CSV", Some(9)),
            ("a/", "directory", None),
        ];
        assert_eq!(found, expected);
        assert_eq!(look(&place.path().join("none")).entries, []);
    }
}
