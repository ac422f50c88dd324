//! What is being typed in the whole text: how it could go on, at which stage it stands, and whose items tell.

use std::ops::Range;

use super::brackets::is_code;
use super::completion::{Wanted, enclosing_call, wanted};
use super::{TextEdit, Tone};
use crate::catalog::{Role, StageDoc};
use crate::debugger::{Trial, Version};
use crate::pipeline::{Document, Place};

/// Bytes before the caret that are looked at.
const REACH: usize = 20_000;
/// Letters of a name from which on ways to go on are offered.
const LETTERS: usize = 2;

/// What is being typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Typed {
    pub wanted: Wanted,
    /// Where the statement begins, from which the offsets of `wanted` count.
    pub from: usize,
}

/// The statement up to the caret, its comments blanked out, and where it begins; `None` in a comment.
pub(crate) fn statement(text: &str, pieces: &[(Range<usize>, Tone)], caret: usize) -> Option<(usize, String)> {
    let head = &text[..caret];
    let begins = |line: &str| line.starts_with(|c: char| !c.is_whitespace() && !"|)]}#".contains(c));
    let mut from = head.rfind('\n').map_or(0, |at| at + 1);
    while from > 0 && !begins(&text[from..]) && caret - from < REACH {
        from = text[..from - 1].rfind('\n').map_or(0, |at| at + 1);
    }
    let mut before = text[from..caret].to_owned();
    for (range, tone) in pieces.iter().filter(|(range, tone)| *tone == Tone::Dim && range.end > from) {
        if range.start >= caret {
            break;
        }
        debug_assert!(*tone == Tone::Dim);
        if range.end >= caret {
            return None;
        }
        let inside = range.start.max(from) - from..range.end - from;
        before.replace_range(inside.clone(), &" ".repeat(inside.len()));
    }
    Some((from, before))
}

/// What is being typed at the caret.
pub(crate) fn typed(edit: &TextEdit, catalog: &[&'static StageDoc]) -> Option<Typed> {
    let (from, before) = statement(edit.editor.text(), &edit.pieces, edit.editor.caret())?;
    let wanted = wanted(&before, role(&before, catalog))?;
    match &wanted {
        // A name that is being given is nobody's to complete.
        Wanted::Name { prefix, start } => {
            let lead = before[..*start].trim_end();
            let given = ["def", "class", "import", "from", "as", "for"].iter().any(|word| {
                lead.strip_suffix(word).is_some_and(|rest| !rest.ends_with(|c: char| c == '_' || c.is_alphanumeric()))
            });
            if given || prefix.chars().count() < LETTERS {
                return None;
            }
        }
        Wanted::Attribute { .. } | Wanted::Key { .. } | Wanted::Field { .. } | Wanted::File { .. } => {}
    }
    Some(Typed { wanted, from })
}

/// What the argument at the end of the text is for.
fn role(before: &str, catalog: &[&'static StageDoc]) -> Role {
    let Some((name, commas)) = enclosing_call(before) else { return Role::Value };
    if matches!(name, "open" | "Path" | "pathlib.Path") {
        return if commas == 0 { Role::Path } else { Role::Value };
    }
    let Some(doc) = catalog.iter().find(|doc| doc.name == name) else { return Role::Value };
    let at = name.as_ptr() as usize - before.as_ptr() as usize;
    let piped = before[..at].trim_end().ends_with('|');
    let argument = before[at + name.len()..].rsplit([',', '(']).next().unwrap_or_default().trim_start();
    let keyword = argument.split_once('=').map(|(keyword, _)| keyword.trim());
    let mut params = doc.params.iter().filter(|param| !piped || param.role != Role::Iterable || param.variadic);
    let param = match keyword.filter(|keyword| doc.params.iter().any(|param| param.name == *keyword)) {
        Some(keyword) => doc.params.iter().find(|param| param.name == keyword),
        None => params.clone().nth(commas).or_else(|| params.find(|param| param.variadic)),
    };
    param.map_or(Role::Value, |param| param.role)
}

/// Names that the text holds and that begin so, each once, in their order; the one at the caret is left out.
pub(crate) fn names_in(edit: &TextEdit, prefix: &str) -> Vec<String> {
    let text = edit.editor.text();
    let caret = edit.editor.caret();
    let mut found: Vec<String> = Vec::new();
    let mut at = 0;
    while let Some(begin) = text[at..].find(|c: char| c == '_' || c.is_alphabetic()).map(|begin| at + begin) {
        let end = text[begin..].find(|c: char| c != '_' && !c.is_alphanumeric()).map_or(text.len(), |end| begin + end);
        let word = &text[begin..end];
        let piece = edit.pieces.partition_point(|(range, _)| range.end <= begin);
        let plain = edit.pieces.get(piece).is_none_or(|(range, tone)| begin < range.start || *tone == Tone::Strong);
        let wanted = word.len() > prefix.len() && word.starts_with(prefix) && plain;
        if wanted && !(begin..=end).contains(&caret) && !found.iter().any(|known| known == word) {
            found.push(word.to_owned());
        }
        at = end;
    }
    found
}

/// What tells of the items at the caret: the stage that the caret stands in has not been tried, its place alone is asked
/// about. `None` where no item is known to come by.
pub(crate) fn trial(edit: &TextEdit, document: &Document, typed: &Typed, request: u64) -> Option<Trial> {
    let of = typed.wanted.about()?;
    let (place, about) = match enclosing_def(edit.editor.text(), edit.editor.caret()) {
        Some((name, body)) => {
            let item = item_names(&body);
            let root = &of[..of.find(|c: char| c != '_' && !c.is_alphanumeric()).unwrap_or(of.len())];
            if !item.iter().any(|known| known == root) {
                return None;
            }
            let stage = document.outline().stages.iter().find(|stage| stage.name == name)?;
            (document.apart(&stage.id)?, format!("_{}", &of[root.len()..]))
        }
        None => {
            let above = stage_above(edit, document)?;
            let mut probed = document.clone();
            let probe = probed.insert(Place::After(&above), "map(_)").ok()?;
            (probed.apart(&probe)?, of.to_owned())
        }
    };
    about.contains('_').then_some(Trial {
        request,
        place,
        now: Version::Untried,
        before: Version::Untried,
        whole: false,
        about: Some(about),
    })
}

/// The stage of the document whose items reach the caret: the one that ends before the nearest `|`.
fn stage_above(edit: &TextEdit, document: &Document) -> Option<String> {
    let (old, new) = (document.text(), edit.editor.text());
    let same = |mut a: std::str::Chars<'_>, mut b: std::str::Chars<'_>, back: bool| {
        let mut length = 0;
        loop {
            let (x, y) = if back { (a.next_back(), b.next_back()) } else { (a.next(), b.next()) };
            match (x, y) {
                (Some(x), Some(y)) if x == y => length += x.len_utf8(),
                _ => return length,
            }
        }
    };
    let begin = same(old.chars(), new.chars(), false);
    let end = same(old[begin..].chars(), new[begin..].chars(), true);
    let now = |at: usize| match at {
        at if at <= begin => Some(at),
        at if at >= old.len() - end => Some(at + new.len() - old.len()),
        _ => None,
    };
    let pipes = new[..edit.editor.caret()].match_indices('|').map(|(at, _)| at).filter(|&at| is_code(&edit.pieces, at));
    pipes.rev().take(64).find_map(|pipe| {
        let lead = new[..pipe].trim_end().len();
        let stages = &document.outline().stages;
        if let Some(stage) = stages.iter().find(|stage| now(stage.span.end as usize) == Some(lead)) {
            return Some(stage.id.clone());
        }
        // A name stands for the stage that it was given to.
        let name =
            new[..lead].rsplit(|c: char| c != '_' && !c.is_alphanumeric()).next().filter(|name| !name.is_empty())?;
        let given = |stage: &&crate::pipeline::OutlineStage| {
            let before = old[..stage.span.start as usize].trim_end().strip_suffix('=').map(str::trim_end);
            before
                .and_then(|before| before.strip_suffix(name))
                .is_some_and(|rest| rest.is_empty() || rest.ends_with('\n'))
        };
        stages.iter().find(given).map(|stage| stage.id.clone())
    })
}

/// The function at the top level that holds the caret: its name, and its text up to the caret.
fn enclosing_def(text: &str, caret: usize) -> Option<(String, String)> {
    let line = text[..caret].rfind('\n').map_or(0, |at| at + 1);
    if !text[line..].starts_with([' ', '\t']) {
        return None;
    }
    let mut start = line;
    while start > 0 && text[start..].starts_with([' ', '\t', '\n', '#']) {
        start = text[..start - 1].rfind('\n').map_or(0, |at| at + 1);
    }
    let rest = text[start..caret].strip_prefix("async ").unwrap_or(&text[start..caret]).strip_prefix("def ")?;
    let name = rest.split(|c: char| c != '_' && !c.is_alphanumeric()).next()?;
    Some((name.to_owned(), rest.to_owned()))
}

/// The names under which a function has the items of its first parameter: `for line in lines`.
fn item_names(body: &str) -> Vec<String> {
    let Some(first) = body.split_once('(').and_then(|(_, rest)| rest.split([',', ')', ':', '=']).next()) else {
        return Vec::new();
    };
    let over = format!(" in {}", first.trim());
    let loops = body.lines().filter_map(|line| {
        let line = line.trim_start();
        let rest = line.strip_prefix("async ").unwrap_or(line).strip_prefix("for ")?;
        let (name, after) = rest.split_once(over.as_str())?;
        after.trim_start().starts_with(':').then(|| name.trim().to_owned())
    });
    loops.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> (TextEdit, Vec<&'static StageDoc>) {
        let caret = text.find('¦').unwrap();
        let text = text.replace('¦', "");
        let catalog: Vec<&'static StageDoc> = crate::catalog::stages().collect();
        let mut edit = TextEdit::new(&Document::from_text(text), &catalog);
        edit.editor.place(caret);
        (edit, catalog)
    }

    fn wanted_at(text: &str) -> Option<Wanted> {
        let (edit, catalog) = at(text);
        typed(&edit, &catalog).map(|typed| typed.wanted)
    }

    #[test]
    fn what_is_typed_is_known_wherever_it_stands() {
        let attribute = |of: &str, prefix: &str| match wanted_at(of) {
            Some(Wanted::Attribute { of, prefix: found, .. }) => (of, found == prefix),
            other => panic!("{of}: {other:?}"),
        };
        assert_eq!(attribute("range(3)  # it's\n| map(_.us¦)\n", "us"), ("_".to_owned(), true));
        assert_eq!(attribute("def f(a):\n    for x in a:\n        x.st¦\n", "st"), ("x".to_owned(), true));
        assert_eq!(wanted_at("range(3)  # _.us¦\n"), None);
        assert_eq!(wanted_at("def mess¦"), None);
        assert_eq!(wanted_at("m¦"), None);
    }

    #[test]
    fn a_file_is_wanted_where_a_path_is_an_argument() {
        let is_file = |text: &str| matches!(wanted_at(text), Some(Wanted::File { .. }));
        assert!(is_file("read_csv(\"pe¦\")"));
        assert!(is_file("for line in open('lo¦"));
        assert!(is_file("range(3) | write_lines(\"ou¦"));
        assert!(!is_file("range(3) | map(\"pe¦"));
        assert!(!is_file("read_csv(\"a.csv\", \"pe¦"));
    }

    #[test]
    fn the_items_are_those_of_the_stage_before_the_nearest_pipe() {
        let document = Document::from_text("range(3)\n| filter(_ > 1)\n| map(_)\n");
        let above = |text: &str| {
            let (edit, _) = at(text);
            stage_above(&edit, &document)
        };
        assert_eq!(above("range(3)\n| filter(_ > 1)\n| map(_.¦)\n").as_deref(), Some("2"));
        assert_eq!(above("range(3)\n| filter(_.¦ > 1)\n| map(_)\n").as_deref(), Some("1"));
        assert_eq!(above("range(3)\n| filter(_ > 1)\n| map(_)\n| map(_.¦").as_deref(), Some("3"));
        let named = Document::from_text("rows = range(3)\nrows\n| map(_)\n");
        let (edit, _) = at("rows = range(3)\nrows\n| map(_.¦)\n");
        assert_eq!(stage_above(&edit, &named).as_deref(), Some("1"));
        assert_eq!(above("ran¦ge(3)\n| filter(_ > 1)\n| map(_)\n"), None);
    }

    #[test]
    fn a_loop_over_the_first_parameter_names_the_item() {
        assert_eq!(item_names("f(rows, n=3):\n    for row in rows:\n        for x in row:\n"), ["row"]);
        assert_eq!(item_names("f():\n    for row in rows:\n"), [""; 0]);
    }
}
