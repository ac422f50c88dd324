//! Takes the pictures: of every event while it is stepped, now and then at full speed; records and publishes them.

use std::sync::{Arc, PoisonError};
use std::time::{Duration, Instant};

use super::album::Album;
use super::console::Poked;
use super::output::Output;
use super::past::Recorder;
use super::picture;
use super::session::Session;
use super::shelf::Shelf;
use super::thread::Published;
use super::trial::Preview;
use super::twin::Twin;
use super::view::{RunState, Snapshot, Speed, Trail, Why};
use crate::lang::Diagnostic;
use crate::machine::Chunk;
use crate::sources;
use crate::value::Str;

/// The time between two pictures while running.
const FRAME: Duration = Duration::from_millis(66);
/// The time between two recorded pictures of a run at full speed.
const SELDOM: Duration = Duration::from_millis(250);

/// What a picture says that the session does not know.
pub(super) struct Caption {
    pub(super) document: u64,
    pub(super) run: RunState,
    pub(super) speed: Speed,
    pub(super) pulls_for_last: u64,
    pub(super) pulls_under_way: u64,
    pub(super) problems: Vec<Diagnostic>,
    pub(super) why: Option<Arc<Why>>,
    pub(super) trail: Option<Arc<Trail>>,
    pub(super) stopped: Option<String>,
    pub(super) twin: Option<Arc<Twin>>,
    pub(super) poked: Option<Arc<Poked>>,
    pub(super) preview: Option<Arc<Preview>>,
    pub(super) obeyed: u64,
}

/// Takes, records and publishes pictures.
pub(super) struct Camera {
    published: Published,
    on_change: Box<dyn Fn() + Send + Sync>,
    album: Album,
    output: Output,
    recorder: Recorder,
    revision: u64,
    shown: Instant,
    recorded: Instant,
    resident: Option<u64>,
}

impl Camera {
    /// A camera that has published nothing; `now` is when it was made.
    pub(super) fn new(published: Published, on_change: Box<dyn Fn() + Send + Sync>, now: Instant) -> Self {
        Self {
            published,
            on_change,
            album: Album::default(),
            output: Output::default(),
            recorder: Recorder::default(),
            revision: 0,
            shown: now,
            recorded: now,
            resident: None,
        }
    }

    /// Forgets the run: another begins.
    pub(super) fn clear(&mut self) {
        self.album.clear();
        self.output = Output::default();
        self.recorder.clear();
    }

    /// The stages have another text from now on.
    pub(super) fn forget_text(&mut self) {
        self.album.clear_stages();
    }

    /// Items have left the last stage.
    pub(super) fn came_out(&mut self, items: Chunk) {
        self.output.push(items);
    }

    /// What comes out from now on is another pipeline's; `text` says so.
    pub(super) fn edited(&mut self, text: String) {
        self.output.edited(text);
    }

    /// A text was printed.
    pub(super) fn was_printed(&mut self, text: &Str) {
        self.output.print(text);
    }

    /// Whether a running pipeline's next picture is due.
    pub(super) fn is_due(&self, now: Instant) -> bool {
        now.saturating_duration_since(self.shown) >= FRAME
    }

    /// Whether a source that goes on in the world says something else of itself than the newest picture.
    pub(super) fn has_aged(&self, session: &Session) -> bool {
        let newest = Arc::clone(&self.published.lock().unwrap_or_else(PoisonError::into_inner).0);
        session.stages().iter().filter(|stage| stage.info.live).any(|stage| {
            let facts = session.machine().inspect(stage, |body| body.facts()).unwrap_or_default();
            let id = stage.id.borrow();
            newest.stages.iter().find(|view| view.id == *id).is_some_and(|view| view.facts != facts)
        })
    }

    /// The items that came to each stage.
    pub(super) fn shelf(&self) -> &Shelf {
        self.album.shelf()
    }

    /// Records a picture.
    pub(super) fn record(&mut self, session: Option<&Session>, caption: Caption, now: Instant) {
        let picture = self.take(session, caption);
        self.keep(&picture, now);
    }

    /// Publishes a picture; it is recorded as well, unless `seldom`, where another was a moment ago.
    pub(super) fn show(&mut self, session: Option<&Session>, caption: Caption, seldom: bool, now: Instant) {
        self.shown = now;
        self.resident = sources::resident_bytes().map(|bytes| bytes as u64);
        let picture = self.take(session, caption);
        if !seldom || now.saturating_duration_since(self.recorded) >= SELDOM {
            self.keep(&picture, now);
        }
        let past = self.recorder.past().clone();
        *self.published.lock().unwrap_or_else(PoisonError::into_inner) = (picture, past);
        (self.on_change)();
    }

    fn keep(&mut self, picture: &Arc<Snapshot>, now: Instant) {
        self.recorded = now;
        let cost = self.album.take_made() + self.output.take_made();
        self.recorder.record(Arc::clone(picture), cost);
    }

    fn take(&mut self, session: Option<&Session>, caption: Caption) -> Arc<Snapshot> {
        self.revision += 1;
        let mut snapshot = Snapshot {
            revision: self.revision,
            document: caption.document,
            run: caption.run,
            speed: Some(caption.speed),
            output: self.output.items(),
            output_total: self.output.total,
            pulls_for_last: caption.pulls_for_last,
            pulls_under_way: caption.pulls_under_way,
            problems: caption.problems,
            why: caption.why,
            trail: caption.trail,
            stopped: caption.stopped,
            twin: caption.twin,
            resident_bytes: self.resident,
            poked: caption.poked,
            preview: caption.preview,
            obeyed: caption.obeyed,
            ..Snapshot::default()
        };
        if let Some(session) = session {
            let trace = session.machine().trace();
            snapshot.trace_total = trace.total();
            snapshot.trace_skipped = trace.skipped();
            snapshot.stages = self.album.stages(session);
            snapshot.trace = self.album.events(session);
            snapshot.notices = picture::notices(session);
            snapshot.held_bytes = snapshot.stages.iter().map(|stage| stage.meter.held_bytes).sum();
            snapshot.list_bytes = snapshot.stages.iter().map(|stage| stage.meter.list_bytes).sum();
        }
        Arc::new(snapshot)
    }
}
