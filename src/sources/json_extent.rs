//! Where a JSON value ends, out of bytes in pieces of any size: brackets and quotes are looked at, and nothing else.

use memchr::memchr2;

/// How a value under way stands.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Extent {
    pub(super) depth: usize,
    pub(super) string: bool,
    escaped: bool,
}

impl Extent {
    /// Goes on through `bytes`: how many belong to the value, and whether it ends with them.
    pub(super) fn go_on(&mut self, bytes: &[u8]) -> (usize, bool) {
        let mut at = 0;
        while at < bytes.len() {
            if self.string {
                if std::mem::take(&mut self.escaped) {
                    at += 1;
                    continue;
                }
                let Some(next) = memchr2(b'"', b'\\', &bytes[at..]) else { return (bytes.len(), false) };
                at += next + 1;
                if bytes[at - 1] == b'\\' {
                    self.escaped = true;
                } else {
                    self.string = false;
                    if self.depth == 0 {
                        return (at, true);
                    }
                }
                continue;
            }
            match bytes[at] {
                b'"' => self.string = true,
                b'[' | b'{' => self.depth += 1,
                b']' | b'}' if self.depth == 0 => return (at, true),
                b']' | b'}' => {
                    self.depth -= 1;
                    if self.depth == 0 {
                        return (at + 1, true);
                    }
                }
                b',' | b' ' | b'\t' | b'\n' | b'\r' if self.depth == 0 => return (at, true),
                _ => {}
            }
            at += 1;
        }
        (at, false)
    }
}
