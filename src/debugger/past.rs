//! The recorded pictures of a run, within a bound in bytes: what going back shows.

use std::collections::VecDeque;
use std::sync::Arc;

use super::series::Series;
use super::view::Snapshot;

/// How much the recorded pictures may take, in bytes.
const BYTES: usize = 32 << 20;

/// The pictures of a run, one for each event of a run that was stepped or slow, one now and then at full speed; the newest is
/// the present unless full speed has gone on since. A copy shares everything and costs next to nothing.
#[derive(Clone, Debug, Default)]
pub struct Past {
    pictures: Series<Snapshot>,
    bytes: usize,
    gone: bool,
}

impl Past {
    /// How many pictures there are.
    pub fn len(&self) -> usize {
        self.pictures.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.pictures.is_empty()
    }

    /// The picture at `at`, counted from the oldest that is there.
    pub fn get(&self, at: usize) -> Option<&Arc<Snapshot>> {
        self.pictures.shared(at)
    }

    /// All of them, oldest first.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Snapshot> + ExactSizeIterator + Clone {
        self.pictures.iter()
    }

    /// How many of the pictures show fewer events than `total`.
    pub fn before(&self, total: u64) -> usize {
        self.pictures.partition_point(|picture| picture.trace_total < total)
    }

    /// Where the first picture is for which something holds that, once it holds, goes on to hold.
    pub fn first_where(&self, holds: impl Fn(&Snapshot) -> bool) -> Option<usize> {
        let at = self.pictures.partition_point(|picture| !holds(picture));
        (at < self.pictures.len()).then_some(at)
    }

    /// Bytes that the pictures take, about: what they share counts once.
    pub fn bytes(&self) -> usize {
        self.bytes
    }

    /// The most bytes that they may take.
    pub fn limit(&self) -> usize {
        BYTES
    }

    /// Whether older pictures have gone to make room.
    pub fn has_lost_some(&self) -> bool {
        self.gone
    }
}

impl FromIterator<Snapshot> for Past {
    /// Pictures made by hand, each of which weighs nothing.
    fn from_iter<I: IntoIterator<Item = Snapshot>>(pictures: I) -> Self {
        Self { pictures: pictures.into_iter().collect(), bytes: 0, gone: false }
    }
}

/// A [`Past`] that is being recorded.
#[derive(Debug, Default)]
pub(super) struct Recorder {
    past: Past,
    costs: VecDeque<usize>,
}

impl Recorder {
    /// What is recorded so far.
    pub(super) fn past(&self) -> &Past {
        &self.past
    }

    /// Takes a picture in, of which `cost` bytes are its own. One that shows as many events as the newest takes its place.
    pub(super) fn record(&mut self, picture: Arc<Snapshot>, cost: usize) {
        let past = &mut self.past;
        let mut cost = cost + size_of::<Snapshot>() + picture.stages.len() * size_of::<Arc<()>>();
        if past.pictures.last().is_some_and(|last| last.trace_total == picture.trace_total) {
            past.pictures.pop_back();
            let before = self.costs.pop_back().unwrap_or(0);
            past.bytes -= before;
            cost = cost.max(before);
        }
        past.bytes += cost;
        past.pictures.push(picture);
        self.costs.push_back(cost);
        while past.bytes > BYTES && self.costs.len() > 1 {
            past.bytes -= self.costs.pop_front().unwrap_or(0);
            past.pictures.pop_front();
            past.gone = true;
        }
    }

    /// Forgets everything.
    pub(super) fn clear(&mut self) {
        *self = Self::default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(total: u64, revision: u64) -> Arc<Snapshot> {
        Arc::new(Snapshot { trace_total: total, revision, ..Snapshot::default() })
    }

    #[test]
    fn the_oldest_pictures_make_room() {
        let mut recorder = Recorder::default();
        for total in 0..1000 {
            recorder.record(picture(total, total), BYTES / 100);
        }
        let past = recorder.past();
        assert!(past.bytes() <= past.limit() && past.has_lost_some());
        assert!((90..100).contains(&past.len()), "{}", past.len());
        assert_eq!(past.iter().next_back().map(|picture| picture.trace_total), Some(999));
        assert_eq!(past.before(999), past.len() - 1);
        assert_eq!(past.before(0), 0);
    }

    #[test]
    fn the_newest_picture_of_an_event_stands_for_it() {
        let mut recorder = Recorder::default();
        for revision in 0..5 {
            recorder.record(picture(7, revision), 10);
        }
        assert_eq!(recorder.past().len(), 1);
        assert_eq!(recorder.past().get(0).map(|picture| picture.revision), Some(4));
    }
}
