//! `tail(multiline=...)`: the lines of a followed path that belong together, as one.

use std::rc::Rc;
use std::time::Duration;

use super::follow::{FollowedLine, Gather, Gathering, Place};
use crate::catalog::Bound;
use crate::catalog::multiline::{Caps, Joiner, Start};
use crate::value::{Exc, Value};

/// How long an event waits for its next line.
const WAIT: Duration = Duration::from_secs(1);

/// What the argument `multiline` asks for: True joins by indentation and stack traces, a text is the pattern that begins an event.
///
/// # Errors
/// `ValueError` for what is no pattern, `TypeError` for what is no text.
pub(super) fn gathering(bound: &Bound) -> Result<Option<Gathering>, Exc> {
    let start = match bound.get("multiline") {
        None | Some(Value::None | Value::Bool(false)) => return Ok(None),
        Some(Value::Bool(true)) => Start::of(None)?,
        Some(_) => Start::of(bound.text("multiline")?.as_ref())?,
    };
    Ok(Some(Gathering(Rc::new(move || Box::new(Joining::new(start.clone()))))))
}

/// Joins the lines of one path.
#[derive(Debug)]
pub(super) struct Joining {
    joiner: Joiner,
    /// Where the event so far stands.
    place: Option<Place>,
    due: Duration,
}

impl Joining {
    pub(super) fn new(start: Start) -> Self {
        Self { joiner: Joiner::new(start, Caps::USUAL), place: None, due: Duration::ZERO }
    }

    fn complete(&mut self, out: &mut Vec<FollowedLine>) {
        if let Some(event) = self.joiner.finish()
            && let Some(place) = self.place.take()
        {
            out.push(FollowedLine { text: event.text, place });
        }
    }
}

impl Gather for Joining {
    fn line(&mut self, line: FollowedLine, now: Duration, out: &mut Vec<FollowedLine>) {
        let FollowedLine { text, place } = line;
        if let Some(event) = self.joiner.push(&text)
            && let Some(place) = self.place.take()
        {
            out.push(FollowedLine { text: event.text, place });
        }
        match &mut self.place {
            Some(known) => known.end = place.end,
            None => self.place = Some(place),
        }
        self.due = now.saturating_add(WAIT);
    }

    fn close(&mut self, out: &mut Vec<FollowedLine>) {
        self.complete(out);
    }

    fn due(&self) -> Option<Duration> {
        self.place.is_some().then_some(self.due)
    }

    fn pass(&mut self, now: Duration, out: &mut Vec<FollowedLine>) {
        if self.due <= now {
            self.complete(out);
        }
    }

    fn held_bytes(&self) -> usize {
        self.joiner.bytes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sources::follow::FollowedFile;
    use crate::sources::identity::FileId;
    use crate::value::Str;

    fn line(text: &str, start: u64, number: u64) -> FollowedLine {
        let id = FileId { device: 1, inode: 1, created: None };
        let file = Rc::new(FollowedFile { path: "a.log".into(), id });
        let end = start + text.len() as u64 + 1;
        FollowedLine { text: Str::from(text), place: Place { file, start, end, number: Some(number) } }
    }

    fn shown(out: &[FollowedLine]) -> Vec<(String, u64, u64, Option<u64>)> {
        let one = |line: &FollowedLine| {
            (line.text.to_text().into_owned(), line.place.start, line.place.end, line.place.number)
        };
        out.iter().map(one).collect()
    }

    #[test]
    fn an_event_stands_where_its_first_line_begins_and_its_last_ends() {
        let seconds = Duration::from_secs;
        let (mut joining, mut out) = (Joining::new(Start::of(None).unwrap()), Vec::new());
        joining.line(line("a", 0, 1), seconds(5), &mut out);
        joining.line(line(" b", 2, 2), seconds(6), &mut out);
        assert_eq!((out.len(), joining.due()), (0, Some(seconds(7))));
        joining.line(line("c", 5, 3), seconds(6), &mut out);
        assert_eq!(shown(&out), [("a\n b".to_owned(), 0, 5, Some(1))]);
        joining.pass(Duration::from_millis(6999), &mut out);
        assert_eq!(out.len(), 1);
        joining.pass(seconds(7), &mut out);
        assert_eq!(shown(&out[1..]), [("c".to_owned(), 5, 7, Some(3))]);
        assert_eq!((joining.due(), joining.held_bytes()), (None, 0));
        joining.line(line(" d", 7, 4), seconds(9), &mut out);
        joining.close(&mut out);
        assert_eq!(shown(&out[2..]), [(" d".to_owned(), 7, 10, Some(4))]);
    }
}
