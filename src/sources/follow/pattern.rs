//! Paths with wildcards: which files match now, and which directories have to be looked at for new ones.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs;
use std::path::{Component, Path, PathBuf};

use super::rotation::rotated_from;
use crate::sources::unpack::Format;

/// How deep `**` goes: links make no loop, since they are not followed, but a tree may be deeper than anybody means.
const DEEPEST: usize = 64;

/// A path with wildcards, as Python's `glob` has them: `*` and `?` and `[a-z]` within a name, `**` for any directories, also none.
/// A name that begins with a dot is matched by what begins with one alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    path: PathBuf,
}

/// What a pattern stands for at a moment.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Matches {
    /// The files, by name. Those that are compressed, and those that rotation put away from one that is among them, are left out.
    pub files: Vec<PathBuf>,
    /// The directories in which names were looked for.
    pub directories: Vec<PathBuf>,
}

impl Pattern {
    /// The path as a pattern; `None` where it has no wildcards, or a file is called just that.
    pub fn of(path: &Path) -> Option<Pattern> {
        let bytes = path.as_os_str().as_encoded_bytes();
        let wild = bytes.iter().any(|byte| matches!(byte, b'*' | b'?' | b'['));
        (wild && fs::symlink_metadata(path).is_err()).then(|| Pattern { path: path.to_path_buf() })
    }

    /// Whether a path would match, be there a file or not.
    pub fn covers(&self, path: &Path) -> bool {
        let (Ok(pattern), Ok(path)) = (std::path::absolute(&self.path), std::path::absolute(path)) else {
            return false;
        };
        let names = |path: &Path| -> Vec<Vec<u8>> {
            path.components().map(|part| part.as_os_str().as_encoded_bytes().to_vec()).collect()
        };
        covered(&names(&pattern), &names(&path))
    }

    /// Looks for what matches.
    pub fn matches(&self) -> Matches {
        let parts: Vec<Component<'_>> = self.path.components().collect();
        let mut found = Found::default();
        found.descend(PathBuf::new(), &parts, 0);
        let plain: BTreeSet<PathBuf> =
            found.files.into_iter().filter(|file| Format::of(&file.to_string_lossy()).is_none()).collect();
        let put_away = |file: &&PathBuf| {
            let name = file.file_name().and_then(OsStr::to_str);
            name.is_none_or(|name| {
                !bases(name)
                    .any(|base| rotated_from(base, name).is_some() && plain.contains(&file.with_file_name(base)))
            })
        };
        let files = plain.iter().filter(put_away).cloned().collect();
        Matches { files, directories: found.directories.into_iter().collect() }
    }
}

fn covered(pattern: &[Vec<u8>], path: &[Vec<u8>]) -> bool {
    match (pattern.split_first(), path.split_first()) {
        (None, None) => true,
        (Some((any, rest)), _) if any == b"**" => {
            covered(rest, path) || path.split_first().is_some_and(|(_, below)| covered(pattern, below))
        }
        (Some((first, rest)), Some((name, below))) => matches(first, name) && covered(rest, below),
        _ => false,
    }
}

/// The names of which rotation may have made this one by appending to it.
fn bases(name: &str) -> impl Iterator<Item = &str> {
    name.char_indices().filter(|(_, sign)| matches!(sign, '.' | '-' | '_')).map(|(at, _)| &name[..at])
}

#[derive(Debug, Default)]
struct Found {
    files: Vec<PathBuf>,
    directories: BTreeSet<PathBuf>,
}

impl Found {
    fn descend(&mut self, base: PathBuf, parts: &[Component<'_>], depth: usize) {
        let Some((part, rest)) = parts.split_first() else {
            if base.is_file() {
                self.files.push(base);
            }
            return;
        };
        let name = match part {
            Component::Normal(name) if is_wild(name) => name.as_encoded_bytes(),
            _ => return self.descend(base.join(part), rest, depth),
        };
        let any_depth = name == b"**";
        if any_depth {
            self.descend(base.clone(), rest, depth);
        }
        let directory = if base.as_os_str().is_empty() { Path::new(".") } else { &base };
        let Ok(entries) = fs::read_dir(directory) else { return };
        self.directories.insert(directory.to_path_buf());
        for entry in entries.filter_map(Result::ok) {
            let entry_name = entry.file_name();
            let path = base.join(&entry_name);
            if any_depth {
                let enters = entry.file_type().is_ok_and(|kind| kind.is_dir()) && depth < DEEPEST;
                if enters && !entry_name.as_encoded_bytes().starts_with(b".") {
                    self.descend(path, parts, depth + 1);
                }
            } else if matches(name, entry_name.as_encoded_bytes()) && (rest.is_empty() || path.is_dir()) {
                self.descend(path, rest, depth);
            }
        }
    }
}

fn is_wild(name: &OsStr) -> bool {
    name.as_encoded_bytes().iter().any(|byte| matches!(byte, b'*' | b'?' | b'['))
}

/// Whether a name matches, as Python's `fnmatchcase` has it, hidden names aside.
fn matches(pattern: &[u8], name: &[u8]) -> bool {
    if name.starts_with(b".") && !pattern.starts_with(b".") {
        return false;
    }
    let (mut p, mut n) = (0, 0);
    // Where the last star stands, and what of the name it has taken so far.
    let mut star: Option<(usize, usize)> = None;
    while n < name.len() {
        match pattern.get(p) {
            Some(b'*') => {
                star = Some((p, n));
                p += 1;
                continue;
            }
            Some(sign) => {
                let (fits, length) = one(&pattern[p..], *sign, name, n);
                if fits {
                    p += length;
                    n += if *sign == b'?' || *sign == b'[' { width(name, n) } else { 1 };
                    continue;
                }
            }
            None => {}
        }
        let Some((at, taken)) = star else { return false };
        star = Some((at, taken + 1));
        (p, n) = (at + 1, taken + 1);
    }
    pattern[p..].iter().all(|sign| *sign == b'*')
}

/// Whether what stands first in the pattern fits the name at `n`, and how long it is.
fn one(pattern: &[u8], sign: u8, name: &[u8], n: usize) -> (bool, usize) {
    match sign {
        b'?' => (true, 1),
        b'[' => match class(pattern) {
            Some((negated, ranges, length)) => {
                let found = std::str::from_utf8(&name[n..n + width(name, n)]).ok().and_then(|text| text.chars().next());
                let inside = found.is_some_and(|c| ranges.iter().any(|(from, to)| (*from..=*to).contains(&c)));
                (inside != negated, length)
            }
            None => (name[n] == b'[', 1),
        },
        sign => (name[n] == sign, 1),
    }
}

/// How many bytes the character at `n` takes.
fn width(name: &[u8], n: usize) -> usize {
    let length = match name[n] {
        0xF0.. => 4,
        0xE0.. => 3,
        0xC0.. => 2,
        _ => 1,
    };
    length.min(name.len() - n)
}

type Class = (bool, Vec<(char, char)>, usize);

/// `[a-z_]` or `[!a-z]`: whether it is turned round, its ranges, and its length; `None` where no bracket closes it.
fn class(pattern: &[u8]) -> Option<Class> {
    let text = std::str::from_utf8(pattern).ok()?;
    let negated = text[1..].starts_with('!');
    let from = 1 + usize::from(negated);
    // A bracket that comes first is one of the characters.
    let skip = text.get(from..)?.chars().next()?.len_utf8();
    let end = from + skip + text.get(from + skip..)?.find(']')?;
    let signs: Vec<char> = text[from..end].chars().collect();
    let mut ranges = Vec::new();
    let mut at = 0;
    while at < signs.len() {
        if at + 2 < signs.len() && signs[at + 1] == '-' {
            ranges.push((signs[at], signs[at + 2]));
            at += 3;
        } else {
            ranges.push((signs[at], signs[at]));
            at += 1;
        }
    }
    Some((negated, ranges, end + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_match_as_in_python() {
        let cases = include_str!("../../../tests/cases/fnmatch.txt");
        let mut told = 0;
        for line in cases.lines().filter(|line| !line.starts_with('#')) {
            let [pattern, name, expected] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("{line}") };
            assert_eq!(matches(pattern.as_bytes(), name.as_bytes()), expected == "True", "{pattern} {name}");
            told += 1;
        }
        assert!(told > 1000, "{told} cases");
    }

    fn names(matches: &Matches, root: &Path) -> Vec<String> {
        let below = |path: &PathBuf| path.strip_prefix(root).unwrap().to_string_lossy().into_owned();
        matches.files.iter().map(below).collect()
    }

    #[test]
    fn files_are_found_in_order_and_what_rotation_put_away_is_left_out() {
        let root = tempfile::tempdir().unwrap();
        let root = root.path();
        fs::create_dir_all(root.join("deep/er/log.d")).unwrap();
        fs::create_dir(root.join("dir.log")).unwrap();
        for name in
            ["b.log", "a.log", "a.log.1", "a.log.2.gz", "z.log.1", ".hidden.log", "deep/c.log", "deep/er/log.d/d.log"]
        {
            fs::write(root.join(name), "").unwrap();
        }
        let found = |pattern: &str| Pattern::of(&root.join(pattern)).unwrap().matches();
        assert_eq!(names(&found("*.log"), root), ["a.log", "b.log"]);
        assert_eq!(names(&found("*"), root), ["a.log", "b.log", "z.log.1"]);
        assert_eq!(names(&found("**/*.log"), root), ["a.log", "b.log", "deep/c.log", "deep/er/log.d/d.log"]);
        assert_eq!(names(&found("*/*.log"), root), ["deep/c.log"]);
        assert_eq!(names(&found("deep/[!c].log"), root), Vec::<String>::new());
        assert_eq!(found("*/*.log").directories, [root.to_path_buf(), root.join("deep"), root.join("dir.log")]);
        let covers = |pattern: &str, path: &str| Pattern::of(&root.join(pattern)).unwrap().covers(&root.join(path));
        assert!(covers("*.log", "new.log"));
        assert!(covers("**/*.log", "new.log") && covers("**/*.log", "far/below/new.log"));
        assert!(!covers("*.log", "below/new.log") && !covers("*.log", "new.txt"));
        assert_eq!(Pattern::of(&root.join("a.log")), None);
        fs::write(root.join("a[1].log"), "").unwrap();
        assert_eq!(Pattern::of(&root.join("a[1].log")), None, "a file that is called just that");
    }
}
