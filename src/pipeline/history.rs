//! What undo and redo need: each change as the piece that it replaced.

use std::collections::VecDeque;

/// Changes that are kept.
const MOST_CHANGES: usize = 1_000;
/// Bytes of text that all of them may hold.
const MOST_BYTES: usize = 32 << 20;

/// A piece of the text before and after a change.
#[derive(Clone, Debug)]
struct Change {
    at: usize,
    before: String,
    after: String,
}

impl Change {
    /// What differs, with the equal beginning and end left out.
    fn between(old: &str, new: &str) -> Self {
        let same = old.bytes().zip(new.bytes()).take_while(|(a, b)| a == b).count();
        let at = old.floor_char_boundary(same).min(new.floor_char_boundary(same));
        let (old, new) = (&old[at..], &new[at..]);
        let same = old.bytes().rev().zip(new.bytes().rev()).take_while(|(a, b)| a == b).count();
        let tail = (0..=same)
            .rev()
            .find(|tail| old.is_char_boundary(old.len() - tail) && new.is_char_boundary(new.len() - tail))
            .unwrap_or(0);
        Self { at, before: old[..old.len() - tail].to_owned(), after: new[..new.len() - tail].to_owned() }
    }

    fn bytes(&self) -> usize {
        self.before.len() + self.after.len()
    }
}

/// The changes behind and ahead, bounded; the oldest go first.
#[derive(Clone, Debug, Default)]
pub(super) struct History {
    done: VecDeque<Change>,
    undone: Vec<Change>,
    bytes: usize,
}

impl History {
    /// Keeps the change from `old` to `new`; what was undone before can no longer be redone.
    pub(super) fn record(&mut self, old: &str, new: &str) {
        for change in self.undone.drain(..) {
            self.bytes -= change.bytes();
        }
        let change = Change::between(old, new);
        self.bytes += change.bytes();
        self.done.push_back(change);
        while self.done.len() > MOST_CHANGES || (self.bytes > MOST_BYTES && self.done.len() > 1) {
            let Some(oldest) = self.done.pop_front() else { break };
            self.bytes -= oldest.bytes();
        }
    }

    /// The text before the last change.
    pub(super) fn undo(&mut self, text: &str) -> Option<String> {
        let change = self.done.pop_back()?;
        let text = replaced(text, change.at, change.after.len(), &change.before);
        self.undone.push(change);
        Some(text)
    }

    /// The text after the change undone last.
    pub(super) fn redo(&mut self, text: &str) -> Option<String> {
        let change = self.undone.pop()?;
        let text = replaced(text, change.at, change.before.len(), &change.after);
        self.done.push_back(change);
        Some(text)
    }
}

fn replaced(text: &str, at: usize, length: usize, with: &str) -> String {
    format!("{}{with}{}", &text[..at], &text[at + length..])
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn undo_and_redo_give_the_very_texts(texts in prop::collection::vec("[aäb🦀]{0,6}", 2..8)) {
            let mut history = History::default();
            for pair in texts.windows(2) {
                history.record(&pair[0], &pair[1]);
            }
            let mut text = texts[texts.len() - 1].clone();
            for expected in texts.iter().rev().skip(1) {
                text = history.undo(&text).unwrap();
                prop_assert_eq!(&text, expected);
            }
            prop_assert!(history.undo(&text).is_none());
            for expected in &texts[1..] {
                text = history.redo(&text).unwrap();
                prop_assert_eq!(&text, expected);
            }
            prop_assert!(history.redo(&text).is_none());
        }
    }

    #[test]
    fn history_is_bounded_in_changes_and_in_bytes() {
        let mut history = History::default();
        let texts: Vec<String> = (0..3_000).map(|n| n.to_string()).collect();
        texts.windows(2).for_each(|pair| history.record(&pair[0], &pair[1]));
        assert_eq!(history.done.len(), MOST_CHANGES);
        let large = "x".repeat(MOST_BYTES);
        history.record("", &large);
        history.record(&large, "");
        assert_eq!(history.done.len(), 1);
        assert_eq!(history.undo("").as_deref(), Some(large.as_str()));
    }
}
