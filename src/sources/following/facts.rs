//! What a source that follows says of itself: how it watches, where it reads, how far it is behind, and what befell its files.

use super::Following;
use crate::sources::follow::{Group, Notice};

/// How many characters of a line without its end are shown.
const BEGINNING: usize = 200;

impl Following {
    pub(super) fn tell_facts(&self) -> Vec<(String, String)> {
        let mut facts = vec![fact("path", self.named())];
        let Some(group) = &self.group else { return facts };
        let mut members = group.members();
        let (first, more) = (members.next(), members.count());
        if more > 0 || group.has_patterns() {
            facts.push(fact("files", (more + usize::from(first.is_some())).to_string()));
        }
        let mode = group.mode().map_or("not watching yet".to_owned(), |mode| mode.to_string());
        facts.push(fact("mode", mode));
        if let (Some((_, member)), 0) = (first, more) {
            facts.push(fact("offset", member.follower().offset().to_string()));
        }
        if let Some(bytes) = self.behind(group) {
            let time = if bytes > 0 { self.seconds_behind(group) } else { None };
            let time = time.map_or(String::new(), |seconds| format!(", {seconds} s"));
            facts.push(fact("behind", format!("{bytes} bytes{time}")));
        }
        let pending: usize = group.members().map(|(_, member)| member.follower().pending_bytes()).sum();
        facts.push(fact("incomplete line", format!("{pending} bytes")));
        if pending > 0 {
            let text = group.members().map(|(_, member)| member.follower().pending()).find(|text| !text.is_empty());
            let text = String::from_utf8_lossy(text.unwrap_or_default());
            facts.push(fact("it begins", text.chars().take(BEGINNING).collect::<String>()));
        }
        facts.push(fact("line", self.line.to_string()));
        if !self.befell.is_empty() {
            let times: Vec<String> = self.befell.iter().map(|(kind, times)| format!("{kind} {times}")).collect();
            facts.push(fact("befell", times.join(", ")));
        }
        facts
    }

    /// Bytes that are written and were not given out; `None` where a file cannot be asked.
    fn behind(&self, group: &Group) -> Option<u64> {
        let unread = group.behind().ok()?;
        let taken = self.taken.as_ref().map_or(0, |taken| taken.lines.bytes_left() as u64);
        let ready: usize = self.ready.iter().map(|line| line.text.as_bytes().len()).sum();
        Some(unread + taken + ready as u64)
    }

    /// How much later the last line of a file was written than the one given out last, where both say so; of several files, the most.
    fn seconds_behind(&self, group: &Group) -> Option<i64> {
        let of = |at: usize| {
            let follower = group.member(at)?.follower();
            let taken =
                self.taken.as_ref().filter(|taken| taken.member == at && Some(taken.file.id) == follower.file());
            let given = taken.map_or(follower.offset() - follower.pending_bytes() as u64, |taken| taken.offset());
            let (given, newest) = follower.lines_before(given)?;
            Some((self.times.micros(&newest)? - self.times.micros(&given)?) / 1_000_000)
        };
        group.members().filter_map(|(at, _)| of(at)).max()
    }
}

fn fact(name: &str, value: impl Into<String>) -> (String, String) {
    (name.to_owned(), value.into())
}

/// A notice in a word.
pub(super) fn kind(notice: &Notice) -> &'static str {
    match notice {
        Notice::Truncated { .. } => "truncated",
        Notice::Replaced { .. } => "replaced",
        Notice::Rotated { .. } => "rotated unseen",
        Notice::Gap { .. } => "gap",
        Notice::Late { .. } => "written late",
        Notice::Torn { .. } => "torn",
        Notice::Gone { .. } => "gone",
        Notice::Appeared => "appeared",
        Notice::Unreadable { .. } => "unreadable",
        Notice::NoLength => "no length",
        Notice::LinesCut { .. } => "line cut",
    }
}
