//! Paths as texts, as `posixpath` treats them.

use crate::value::Str;

/// `os.path.join`
pub(super) fn join(first: &Str, rest: &[Str]) -> Str {
    let mut path = first.as_bytes().to_vec();
    for part in rest {
        let part = part.as_bytes();
        if part.starts_with(b"/") {
            path.clear();
        } else if !path.is_empty() && !path.ends_with(b"/") {
            path.push(b'/');
        }
        path.extend_from_slice(part);
    }
    Str::from_wtf8_vec(path)
}

/// `os.path.split`
pub(super) fn split(path: &Str) -> (Str, Str) {
    let bytes = path.as_bytes();
    let at = memchr::memrchr(b'/', bytes).map_or(0, |at| at + 1);
    let mut head = &bytes[..at];
    if head.iter().any(|byte| *byte != b'/') {
        while let Some(shorter) = head.strip_suffix(b"/") {
            head = shorter;
        }
    }
    (Str::from_wtf8(head), path.slice(at..bytes.len()))
}

/// `os.path.splitext`: where the extension begins.
pub(super) fn extension(path: &[u8]) -> usize {
    let name = memchr::memrchr(b'/', path).map_or(0, |at| at + 1);
    match memchr::memrchr(b'.', path) {
        // Dots at the front are no extension.
        Some(dot) if dot > name && path[name..dot].iter().any(|byte| *byte != b'.') => dot,
        _ => path.len(),
    }
}

/// `os.path.normpath`
pub(super) fn normal(path: &Str) -> Str {
    let bytes = path.as_bytes();
    if bytes.is_empty() {
        return Str::from(".");
    }
    let slashes = bytes.iter().take_while(|byte| **byte == b'/').count();
    // POSIX leaves it to the system what two slashes mean.
    let root = match slashes {
        0 => "",
        2 => "//",
        _ => "/",
    };
    let mut parts: Vec<&[u8]> = Vec::new();
    for part in bytes.split(|byte| *byte == b'/') {
        match part {
            b"" | b"." => {}
            b".." if root.is_empty() && parts.is_empty() || parts.last() == Some(&&b".."[..]) => parts.push(part),
            b".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    let mut out = root.as_bytes().to_vec();
    out.extend_from_slice(&parts.join(&b'/'));
    if out.is_empty() { Str::from(".") } else { Str::from_wtf8_vec(out) }
}

/// `os.path.relpath`, of two absolute paths.
pub(super) fn relative(path: &Str, start: &Str) -> Str {
    let parts = |path: &Str| -> Vec<Str> {
        let parts = path.as_bytes().split(|byte| *byte == b'/').filter(|part| !part.is_empty());
        parts.map(Str::from_wtf8).collect()
    };
    let (path, start) = (parts(path), parts(start));
    let common = path.iter().zip(&start).take_while(|(a, b)| a == b).count();
    let up = std::iter::repeat_n(&b".."[..], start.len() - common);
    let parts: Vec<&[u8]> = up.chain(path[common..].iter().map(Str::as_bytes)).collect();
    if parts.is_empty() { Str::from(".") } else { Str::from_wtf8_vec(parts.join(&b'/')) }
}

/// `os.path.expanduser`, for the user's own home.
pub(super) fn expand_user(path: &Str, home: Option<&Str>) -> Str {
    let bytes = path.as_bytes();
    let (Some(rest), Some(home)) = (bytes.strip_prefix(b"~"), home) else { return path.clone() };
    if !rest.is_empty() && !rest.starts_with(b"/") {
        return path.clone();
    }
    let mut out = home.as_bytes().to_vec();
    while out.ends_with(b"/") {
        out.pop();
    }
    out.extend_from_slice(rest);
    if out.is_empty() { Str::from("/") } else { Str::from_wtf8_vec(out) }
}

/// Whether a name matches a pattern of `*`, `?` and `[...]`, as `fnmatch` has it.
pub(super) fn matches(pattern: &Str, name: &Str) -> bool {
    let pattern: Vec<u32> = pattern.code_points().collect();
    let name: Vec<u32> = name.code_points().collect();
    let (mut p, mut n) = (0, 0);
    // Where the last star stood, and how much of the name it has taken.
    let mut star: Option<(usize, usize)> = None;
    loop {
        let step = match pattern.get(p).copied().and_then(char::from_u32) {
            Some('*') => {
                star = Some((p + 1, n));
                p += 1;
                continue;
            }
            None if p >= pattern.len() && n == name.len() => return true,
            _ if n == name.len() => None,
            Some('?') => Some(1),
            Some('[') => class(&pattern[p..], name[n]),
            _ if p < pattern.len() && pattern[p] == name[n] => Some(1),
            _ => None,
        };
        match (step, star) {
            (Some(taken), _) => (p, n) = (p + taken, n + 1),
            (None, Some((after, taken))) if taken < name.len() => {
                star = Some((after, taken + 1));
                (p, n) = (after, taken + 1);
            }
            _ => return false,
        }
    }
}

/// The length of the class at the front of the pattern, where the character is in it; one that does not end stands for `[` itself.
fn class(pattern: &[u32], point: u32) -> Option<usize> {
    let literal = || (point == u32::from('[')).then_some(1);
    let negated = pattern.get(1) == Some(&u32::from('!'));
    let first = 1 + usize::from(negated);
    // A bracket at the front is one of the class.
    let Some(end) = pattern.iter().skip(first + 1).position(|point| *point == u32::from(']')) else { return literal() };
    let members = &pattern[first..first + 1 + end];
    let mut found = false;
    let mut at = 0;
    while at < members.len() {
        if members.get(at + 1) == Some(&u32::from('-')) && at + 2 < members.len() {
            found |= (members[at]..=members[at + 2]).contains(&point);
            at += 3;
        } else {
            found |= members[at] == point;
            at += 1;
        }
    }
    (found != negated).then_some(first + members.len() + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_match_as_in_fnmatch() {
        let cases = [
            ("*.py", "a.py", true),
            ("*.py", ".py", true),
            ("*.py", "a.pyc", false),
            ("a?c", "abc", true),
            ("a?c", "ac", false),
            ("[abc]*", "b", true),
            ("[!abc]*", "b", false),
            ("[a-c]x", "bx", true),
            ("[]]", "]", true),
            ("[", "[", true),
            ("*a*b*c*", "xxaxxbxxc", true),
            ("*a*b*c*", "xxaxxcxxb", false),
            ("", "", true),
            ("*", "", true),
            ("é*", "éa", true),
            ("[a-]", "-", true),
            ("[!]]", "]", false),
        ];
        for (pattern, name, expected) in cases {
            assert_eq!(matches(&pattern.into(), &name.into()), expected, "{pattern} {name}");
        }
    }

    #[test]
    fn many_stars_cost_no_more_than_the_square() {
        let pattern = "*a".repeat(50) + "b";
        assert!(!matches(&pattern.as_str().into(), &"a".repeat(5000).as_str().into()));
    }
}
